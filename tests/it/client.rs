//! The Datastar client, as an app serves it.

use std::fs;

use stario::prelude::*;

use crate::support::{build, http, server::Server};

#[page("/")]
async fn home() -> Html {
    html! { <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>"t"</title><Datastar/></head><body></body></html> }
}

#[tokio::test]
async fn the_client_is_served_unchanged_and_kept_for_good() {
    let server = Server::start(Stario::new(routes![home]).into_router()).await;
    let page = http::get(server.address, "/").await.text().await;
    let (_, rest) = page
        .split_once(r#"<script type="module" src=""#)
        .expect("the script");
    let (path, _) = rest.split_once('"').expect("its address");
    assert!(
        path.starts_with('/'),
        "{path}: run `cargo xtask setup`, then build again"
    );

    let response = http::get(server.address, path).await;
    assert_eq!(response.status, 200);
    let kind = response.header("content-type");
    assert_eq!(kind, Some("text/javascript; charset=utf-8"));
    let cache = response.header("cache-control").expect("a cache rule");
    assert!(cache.contains("immutable"), "{cache}");
    let file = build::workspace().join("stario/client/datastar.js");
    let known = fs::read_to_string(file).expect("the client");
    assert!(response.text().await == known, "the same bytes");
}
