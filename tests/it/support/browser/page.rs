//! One visible tab and what a test does with it.

use std::{fmt, path::PathBuf, time::Duration};

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use tokio::{sync::SemaphorePermit, time::timeout};

use super::{
    cdp::{Connection, Events},
    report::{console_error, decode_base64, is_navigation},
    wait,
};
use crate::support::build;

mod visitor;

/// How long anything in the browser may take before the test fails.
///
/// Generous: the machine may be building something else at the same time.
const PATIENCE: Duration = Duration::from_secs(45);

/// A tab in a browser context of one test.
pub(crate) struct Page<'b> {
    connection: &'b Connection,
    context: String,
    target: String,
    session: String,
    events: Events,
    /// The right to use the browser; another window of the same test has none.
    permit: Option<SemaphorePermit<'b>>,
}

impl<'b> Page<'b> {
    /// Opens a window in `context` and starts to collect its events.
    pub(super) async fn open(
        connection: &'b Connection,
        context: String,
        permit: Option<SemaphorePermit<'b>>,
    ) -> Self {
        let target = create_tab(connection, &context, true).await;
        let (session, events) = connection.attach(&target).await;
        let page = Self {
            connection,
            context,
            target,
            session,
            events,
            permit,
        };
        for domain in ["Page.enable", "Runtime.enable", "Log.enable"] {
            page.call(domain, &json!({})).await;
        }
        page.call(
            "Page.setLifecycleEventsEnabled",
            &json!({ "enabled": true }),
        )
        .await;
        page
    }

    /// Opens another window of the same visitor.
    pub(crate) async fn sibling(&self) -> Self {
        Self::open(self.connection, self.context.clone(), None).await
    }

    /// Runs a script in every document before its own scripts.
    pub(crate) async fn before_load(&self, script: &str) {
        self.call(
            "Page.addScriptToEvaluateOnNewDocument",
            &json!({ "source": script }),
        )
        .await;
    }

    /// Goes to an address and waits until the document and its resources are loaded.
    pub(crate) async fn goto(&self, url: &str) {
        let answer = self.call("Page.navigate", &json!({ "url": url })).await;
        assert!(
            answer.get("errorText").is_none(),
            "{url}: {}",
            answer["errorText"]
        );
        self.event(&format!("the load of {url}"), |event| {
            event["method"] == "Page.lifecycleEvent"
                && event["params"]["name"] == "load"
                && event["params"]["loaderId"] == answer["loaderId"]
        })
        .await;
    }

    /// Runs JavaScript, awaiting a promise, for its effect.
    pub(crate) async fn run(&self, script: &str) -> Value {
        let answer = timeout(PATIENCE, self.evaluate(script)).await;
        answer
            .unwrap_or_else(|_| panic!("{script}: no answer"))
            .unwrap_or_else(|error| panic!("{script}: {error}"))
    }

    /// Evaluates JavaScript, awaiting a promise, and reads the result.
    pub(crate) async fn eval<T: DeserializeOwned>(&self, script: &str) -> T {
        let value = self.run(script).await;
        serde_json::from_value(value.clone())
            .unwrap_or_else(|error| panic!("{script} gave {value}: {error}"))
    }

    /// Waits until a JavaScript condition holds, over navigations of the page.
    pub(crate) async fn wait_for(&self, condition: &str) {
        let script = wait::script(condition);
        let settled = async {
            while let Err(error) = self.evaluate(&script).await {
                assert!(is_navigation(&error), "waiting for `{condition}`: {error}");
            }
        };
        if timeout(PATIENCE, settled).await.is_err() {
            let html = self.evaluate("document.documentElement.outerHTML").await;
            panic!(
                "waited in vain for `{condition}`\nconsole: {:#?}\npage: {}",
                self.console_errors(),
                html.map_or_else(|error| error, |html| html.as_str().unwrap_or("").to_owned())
            );
        }
    }

    /// What went wrong in the page so far: exceptions, `console.error`, and errors of the browser's log.
    pub(crate) fn console_errors(&self) -> Vec<String> {
        self.events
            .borrow()
            .iter()
            .filter_map(console_error)
            .collect()
    }

    /// Saves a picture of the page as `target/screenshots/<name>.png`.
    pub(crate) async fn screenshot(&self, name: &str) -> PathBuf {
        let answer = self
            .call("Page.captureScreenshot", &json!({ "format": "png" }))
            .await;
        let encoded = answer["data"].as_str().expect("a picture");
        let folder = build::target().join("screenshots");
        std::fs::create_dir_all(&folder).expect("a folder for screenshots");
        let path = folder.join(format!("{name}.png"));
        std::fs::write(&path, decode_base64(encoded)).expect("save the screenshot");
        path
    }

    /// Waits for an event, those already received included.
    async fn event(&self, what: &str, wanted: impl Fn(&Value) -> bool) {
        let mut events = self.events.clone();
        let found = events.wait_for(|events| events.iter().any(&wanted));
        assert!(
            timeout(PATIENCE, found).await.is_ok_and(|r| r.is_ok()),
            "waited in vain for {what}"
        );
    }

    /// Evaluates JavaScript; an exception in the page is an error.
    async fn evaluate(&self, script: &str) -> Result<Value, String> {
        let params = json!({
            "expression": script, "awaitPromise": true, "returnByValue": true, "userGesture": true,
        });
        let mut answer = self
            .connection
            .try_call(Some(&self.session), "Runtime.evaluate", &params)
            .await?;
        match answer.get("exceptionDetails") {
            Some(details) => Err(details["exception"]["description"]
                .as_str()
                .or(details["text"].as_str())
                .unwrap_or("an exception")
                .to_owned()),
            None => Ok(answer["result"]["value"].take()),
        }
    }

    async fn call(&self, method: &str, params: &Value) -> Value {
        let call = self.connection.call(Some(&self.session), method, params);
        let answer = timeout(PATIENCE, call).await;
        answer.unwrap_or_else(|_| panic!("{method}: no answer from the browser"))
    }
}

impl Drop for Page<'_> {
    fn drop(&mut self) {
        self.connection.forget(&self.session);
        if self.permit.is_some() {
            self.connection.send(
                None,
                "Target.disposeBrowserContext",
                &json!({ "browserContextId": self.context }),
            );
        }
    }
}

impl fmt::Debug for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("target", &self.target)
            .finish_non_exhaustive()
    }
}

async fn create_tab(connection: &Connection, context: &str, new_window: bool) -> String {
    let target = connection
        .call(
            None,
            "Target.createTarget",
            &json!({ "url": "about:blank", "browserContextId": context, "newWindow": new_window }),
        )
        .await;
    target["targetId"].as_str().expect("a target id").to_owned()
}
