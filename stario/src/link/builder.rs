//! Putting a link together, for generated code.

use std::borrow::Cow;
use std::marker::PhantomData;

use crate::link::{Link, UrlPart};

/// Puts a link together, for generated code.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct LinkBuilder {
    url: Cow<'static, str>,
}

impl LinkBuilder {
    /// An empty link.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            url: Cow::Borrowed(""),
        }
    }

    /// Adds a piece of the route's path, which is already percent-encoded.
    #[must_use]
    pub fn literal(mut self, path: &'static str) -> Self {
        if self.url.is_empty() {
            self.url = Cow::Borrowed(path);
        } else {
            self.url.to_mut().push_str(path);
        }
        self
    }

    /// Adds the value of a `{parameter}`.
    #[must_use]
    pub fn segment<T: UrlPart + ?Sized>(mut self, value: &T) -> Self {
        value.append(stario_syntax::escape::percent_path, self.url.to_mut());
        self
    }

    /// Adds the value of a `{*parameter}`, whose slashes separate segments.
    #[must_use]
    pub fn rest<T: UrlPart + ?Sized>(mut self, value: &T) -> Self {
        value.append(percent_segments, self.url.to_mut());
        self
    }

    /// The link.
    #[must_use]
    pub fn finish<M>(mut self) -> Link<M> {
        // An empty first parameter would make `//host`, another site's address. A path of one dot
        // before it is the way the URL standard writes such a path.
        if self.url.starts_with("//") {
            self.url.to_mut().insert_str(0, "/.");
        }
        Link {
            url: self.url,
            method: PhantomData,
        }
    }
}

fn percent_segments(path: &str, out: &mut String) {
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            out.push('/');
        }
        stario_syntax::escape::percent_path(segment, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::link::method::Get;

    #[track_caller]
    fn check(link: LinkBuilder, expected: &str) {
        assert_eq!(link.finish::<Get>().as_str(), expected);
    }

    fn link(literal: &'static str) -> LinkBuilder {
        LinkBuilder::new().literal(literal)
    }

    #[test]
    fn parameters_are_percent_encoded() {
        check(
            link("/users/").segment("a/b?c#d e").literal("/x"),
            "/users/a%2Fb%3Fc%23d%20e/x",
        );
        check(link("/u/").segment(&-5), "/u/-5");
        check(link("/u/").segment(&'\u{e9}'), "/u/%C3%A9");
        check(link("/u/").segment(&&true), "/u/true");
    }

    #[test]
    fn dots_do_not_climb() {
        // A URL parser reads `%2E%2E` as `..` too, so there is no way to write such a segment.
        check(link("/a/").segment("..").literal("/b"), "/a/%EF%BF%BD/b");
        check(link("/a/").rest("../b"), "/a/%EF%BF%BD/b");
        check(link("/a/").segment("..x"), "/a/..x");
    }

    #[tokio::test]
    async fn an_empty_value_leads_to_no_route_of_its_own() {
        use axum::body::Body;
        use axum::extract::Request;
        use tower::ServiceExt as _;

        check(link("/users/").segment(""), "/users/");
        let router = axum::Router::new().route("/users/{id}", axum::routing::get(async || ()));
        let request = Request::builder().uri("/users/");
        let request = request.body(Body::empty()).unwrap();
        let response = router.oneshot(request).await.unwrap();
        assert_eq!(response.status(), http::StatusCode::NOT_FOUND);
    }

    #[test]
    fn the_rest_of_a_path_keeps_its_slashes() {
        check(link("/files/").rest("a b/c?d"), "/files/a%20b/c%3Fd");
    }

    #[test]
    fn a_link_never_leads_to_another_site() {
        check(
            link("/").segment("").literal("/").segment("evil.example"),
            "/.//evil.example",
        );
        check(link("/").rest("/evil.example"), "/.//evil.example");
    }
}
