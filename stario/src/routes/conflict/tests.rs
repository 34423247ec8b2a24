//! Conflicts between routes, in the words of the person who wrote them.

use http::Method;

use super::*;
use crate::routes::{Place, Routes};

fn place(handler: &'static str, line: u32) -> Place {
    Place {
        handler,
        file: "src/main.rs",
        line,
    }
}

async fn nothing() {}

#[track_caller]
fn check(build: impl FnOnce(&mut Routes) + std::panic::UnwindSafe, expected: Option<&str>) {
    let panic = std::panic::catch_unwind(|| {
        let mut routes = Routes::new();
        build(&mut routes);
        drop(routes.into_router());
    });
    let message = panic
        .err()
        .map(|panic| *panic.downcast::<String>().unwrap());
    assert_eq!(message.as_deref(), expected);
}

#[test]
fn different_methods_and_paths_stand_together() {
    check(
        |routes| {
            routes.page(place("home", 1), "/", "/updates", nothing);
            routes.page(
                place("user", 2),
                "/users/{id}",
                "/users/{id}/updates",
                nothing,
            );
            routes.action(place("save", 3), Method::POST, "/users/{id}", nothing);
            routes.action(place("new", 4), Method::GET, "/users/new", nothing);
        },
        None,
    );
}

#[test]
fn one_path_with_differently_named_parameters_is_one_path() {
    check(
        |routes| {
            routes.action(place("show", 1), Method::GET, "/users/{id}", nothing);
            routes.action(place("look", 2), Method::GET, "/users/{user}", nothing);
        },
        Some(
            "two handlers answer `GET /users/{user}`\n  \
             `show` (src/main.rs:1) answers `GET /users/{id}`\n  \
             `look` (src/main.rs:2) answers `GET /users/{user}`\n\
             help: change one of the two paths, or remove one handler from `routes![..]`",
        ),
    );
}

#[test]
fn the_stream_of_a_page_is_a_route() {
    check(
        |routes| {
            routes.action(place("live", 1), Method::GET, "/updates", nothing);
            routes.page(place("home", 2), "/", "/updates", nothing);
        },
        Some(
            "two handlers answer `GET /updates`\n  \
             `live` (src/main.rs:1) answers `GET /updates`\n  \
             `home` (src/main.rs:2) answers `GET /updates`, as its stream\n\
             help: change one of the two paths, or move the stream, \
             `#[page(path, updates = \"/other\")]`",
        ),
    );
}

#[test]
fn a_handler_that_is_named_twice_says_so() {
    check(
        |routes| {
            routes.action(place("save", 1), Method::PUT, "/a", nothing);
            routes.action(place("save", 1), Method::PUT, "/a", nothing);
        },
        Some(
            "two handlers answer `PUT /a`\n  \
             `save` (src/main.rs:1) answers `PUT /a`\n  \
             `save` (src/main.rs:1) answers `PUT /a`\n\
             help: name the handler once in `routes![..]`",
        ),
    );
}

#[test]
fn one_path_has_one_name_for_a_parameter() {
    check(
        |routes| {
            routes.action(place("show", 1), Method::GET, "/users/{id}", nothing);
            routes.action(place("save", 2), Method::POST, "/users/{user}", nothing);
        },
        Some(
            "two handlers answer one path with different parameter names\n  \
             `show` (src/main.rs:1) answers `GET /users/{id}`\n  \
             `save` (src/main.rs:2) answers `POST /users/{user}`\n\
             help: give the parameter one name, `{id}` or `{user}`, in both paths",
        ),
    );
}

#[test]
fn a_parameter_and_the_rest_of_a_path_cannot_share_a_place() {
    check(
        |routes| {
            routes.action(place("file", 1), Method::GET, "/files/{*path}", nothing);
            routes.action(place("show", 2), Method::POST, "/files/{id}", nothing);
        },
        Some(
            "two handlers answer overlapping paths\n  \
             `file` (src/main.rs:1) answers `GET /files/{*path}`\n  \
             `show` (src/main.rs:2) answers `POST /files/{id}`\n\
             help: change one of the two paths: one place has a `{parameter}` and a `{*rest}`",
        ),
    );
}

#[test]
fn paths_that_overlap_only_in_part_stand_apart() {
    assert_eq!(compare("/a/{b}/c", "/a/{*rest}"), Paths::Overlap);
    assert_eq!(compare("/a/{b}", "/a/b"), Paths::Apart);
    assert_eq!(compare("/a", "/a/"), Paths::Apart);
    assert_eq!(compare("/{{a}}", "/{{b}}"), Paths::Apart);
}
