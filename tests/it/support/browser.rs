//! A real Chromium for tests: one process for the whole run, one isolated context per test.
//!
//! `Browser::shared().await.page().await` gives a test its own visible window. The number of windows
//! open at once is bounded, so tests do not fight over the processor.

mod cdp;
mod launch;
mod page;
mod report;
mod wait;

use std::process::Child;

use serde_json::json;
use tokio::sync::{OnceCell, Semaphore};

use cdp::Connection;
pub(crate) use page::Page;

/// How many tests may use the browser at the same time.
const WINDOWS: usize = 2;

static BROWSER: OnceCell<Browser> = OnceCell::const_new();
static PERMITS: Semaphore = Semaphore::const_new(WINDOWS);

/// The Chromium process of this test run.
#[derive(Debug)]
pub(crate) struct Browser {
    connection: Connection,
    _guard: Child,
}

impl Browser {
    /// The browser of this run, started by the first test that asks.
    ///
    /// # Panics
    ///
    /// When no Chromium is installed, with the command that installs it.
    pub(crate) async fn shared() -> &'static Self {
        BROWSER
            .get_or_init(|| async {
                let (connection, guard) = launch::start();
                Self {
                    connection,
                    _guard: guard,
                }
            })
            .await
    }

    /// Opens a visible window in a fresh browser context: no cookies, cache or storage shared with others.
    pub(crate) async fn page(&self) -> Page<'_> {
        let permit = PERMITS
            .acquire()
            .await
            .expect("the semaphore is never closed");
        let context = self
            .connection
            .call(
                None,
                "Target.createBrowserContext",
                &json!({ "disposeOnDetach": true }),
            )
            .await;
        let context = context["browserContextId"]
            .as_str()
            .expect("a context id")
            .to_owned();
        Page::open(&self.connection, context, Some(permit)).await
    }
}
