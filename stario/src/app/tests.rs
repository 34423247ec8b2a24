//! Programs within programs, as requests to a router.

use std::io;
use std::sync::Mutex;

use axum::body::Body;
use axum::routing::get;
use tower::ServiceExt as _;

use super::*;

/// The log of this thread.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The lines that requests of these paths leave in the log.
async fn log(router: Router, paths: [&str; 2]) -> Vec<String> {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(move || writer.clone())
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    for path in paths {
        let request = Request::builder().uri(path).body(Body::empty()).unwrap();
        router.clone().oneshot(request).await.unwrap();
    }
    drop(guard);
    let text = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    text.lines().map(ToOwned::to_owned).collect()
}

fn program() -> Router {
    Stario::new(Router::new().route("/a", get(async || "a"))).into_router()
}

#[tokio::test]
async fn a_router_that_is_only_nested_says_so_once() {
    let router = Router::new().nest("/in", program());
    let lines = log(router, ["/in/a", "/in/a"]).await;
    let reports = lines.iter().filter(|line| line.contains("is nested"));
    assert_eq!(
        reports.count(),
        usize::from(datastar::is_embedded()),
        "{lines:?}"
    );
}

#[tokio::test]
async fn a_request_is_logged_by_the_outer_program_alone() {
    let router = Router::new().nest("/in", program()).merge(program());
    let router = Stario::new(router).into_router();
    let lines = log(router, ["/a", "/in/a"]).await;
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("path=\"/a\""), "{lines:?}");
    assert!(lines[1].contains("path=\"/in/a\""), "{lines:?}");
}
