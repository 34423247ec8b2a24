//! The words of attributes that hold words from a list.
//!
//! Source: WHATWG HTML Living Standard, 4.6.7 (link types), 4.8.5 (`sandbox`), 4.10.18.7
//! (autofill), 2.5.8 (`blocking`), and the registry of link types it refers to.

/// Words for an attribute whose list is closed: browsers ignore every other word.
///
/// ```
/// use stario_syntax::html::token_words;
///
/// assert!(token_words("iframe", "sandbox").unwrap().contains(&"allow-scripts"));
/// assert_eq!(token_words("div", "class"), None);
/// ```
#[must_use]
pub fn token_words(element: &str, attribute: &str) -> Option<&'static [&'static str]> {
    Some(match (element, attribute) {
        ("iframe", "sandbox") => SANDBOX,
        (_, "blocking") => &["render"],
        ("audio" | "video", "controlslist") => &[
            "nodownload",
            "nofullscreen",
            "noplaybackrate",
            "noremoteplayback",
        ],
        (_, "aria-relevant") => &["additions", "all", "removals", "text"],
        (_, "aria-dropeffect") => &["copy", "execute", "link", "move", "none", "popup"],
        _ => return None,
    })
}

/// The link types of the standard that do something on `<a>` and `<area>`, on `<form>`, or on `<link>`.
///
/// `None` for elements without `rel`.
#[must_use]
pub fn link_types(element: &str) -> Option<&'static [&'static str]> {
    match element {
        "a" | "area" => Some(REL_A),
        "form" => Some(REL_FORM),
        "link" => Some(REL_LINK),
        _ => None,
    }
}

/// Link types of the registry that the standard refers to, good on any element.
#[rustfmt::skip]
pub const REGISTERED_LINK_TYPES: &[&str] = &[
    "about", "amphtml", "apple-touch-icon", "apple-touch-icon-precomposed",
    "apple-touch-startup-image", "archives", "attachment", "blocked-by", "bookmark",
    "code-repository", "code-license", "collection", "component", "contact", "content-repository",
    "content-license", "edit", "edituri", "enclosure", "entry-content", "first", "friend",
    "gbfs", "glossary", "gtfs-static", "gtfs-realtime", "home", "hub", "image_src",
    "implementation", "in-reply-to", "index", "indieauth-metadata", "issues", "its-rules", "jump",
    "kinetic-stylesheet", "last", "lightbox", "made", "map", "mask-icon", "media-feed", "meta",
    "micropub", "microsub", "openid.delegate", "openid.server", "openid2.local_id",
    "openid2.provider", "p3pv1", "payment", "pgpkey", "preview", "privacy", "profile",
    "publisher", "radioepg", "rendition", "reply-to", "restart", "schema.dc", "schema.dcterms",
    "section", "self", "service", "shortcut", "shortlink", "sidebar", "sitemap", "source",
    "sponsored", "start", "status", "subresource", "subsection", "syndication",
    "timesheet", "token_endpoint", "authorization_endpoint", "toc", "transformation", "ugc", "up",
    "vcalendar-parent", "vcalendar-sibling", "vocabulary", "webmention", "widget", "wlwmanifest",
];

#[rustfmt::skip]
const REL_A: &[&str] = &[
    "alternate", "author", "bookmark", "external", "help", "license", "me", "next", "nofollow",
    "noopener", "noreferrer", "opener", "prev", "privacy-policy", "search", "tag",
    "terms-of-service",
];

#[rustfmt::skip]
const REL_FORM: &[&str] = &[
    "external", "help", "license", "next", "nofollow", "noopener", "noreferrer", "opener", "prev",
    "search",
];

#[rustfmt::skip]
const REL_LINK: &[&str] = &[
    "alternate", "author", "canonical", "compression-dictionary", "dns-prefetch", "expect", "help",
    "icon", "license", "manifest", "me", "modulepreload", "next", "pingback", "preconnect",
    "prefetch", "preload", "prev", "privacy-policy", "search", "stylesheet", "terms-of-service",
];

const SANDBOX: &[&str] = &[
    "allow-downloads",
    "allow-forms",
    "allow-modals",
    "allow-orientation-lock",
    "allow-pointer-lock",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-presentation",
    "allow-same-origin",
    "allow-scripts",
    "allow-storage-access-by-user-activation",
    "allow-top-navigation",
    "allow-top-navigation-by-user-activation",
    "allow-top-navigation-to-custom-protocols",
];

/// The words of `autocomplete` that name what a field is for.
#[rustfmt::skip]
pub const AUTOFILL_FIELDS: &[&str] = &[
    "additional-name", "address-level1", "address-level2", "address-level3", "address-level4",
    "address-line1", "address-line2", "address-line3", "bday", "bday-day", "bday-month",
    "bday-year", "cc-additional-name", "cc-csc", "cc-exp", "cc-exp-month", "cc-exp-year",
    "cc-family-name", "cc-given-name", "cc-name", "cc-number", "cc-type", "country",
    "country-name", "current-password", "email", "family-name", "given-name", "honorific-prefix",
    "honorific-suffix", "impp", "language", "name", "new-password", "nickname", "one-time-code",
    "organization", "organization-title", "photo", "postal-code", "sex", "street-address", "tel",
    "tel-area-code", "tel-country-code", "tel-extension", "tel-local", "tel-local-prefix",
    "tel-local-suffix", "tel-national", "transaction-amount", "transaction-currency", "url",
    "username",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_lower_case() {
        for words in [
            REGISTERED_LINK_TYPES,
            REL_A,
            REL_FORM,
            REL_LINK,
            SANDBOX,
            AUTOFILL_FIELDS,
        ] {
            for word in words {
                assert_eq!(*word, word.to_ascii_lowercase());
            }
        }
    }
}
