//! What a visitor does with a page: types, clicks, turns to another tab, loses the network.

use serde_json::json;

use super::{Page, create_tab};

impl Page<'_> {
    /// Puts the caret into an element and types as a keyboard would.
    pub(crate) async fn type_text(&self, selector: &str, text: &str) {
        let focused: bool = self
            .eval(&format!(
                "(() => {{ const e = document.querySelector({selector:?}); e.focus(); return document.activeElement === e }})()"
            ))
            .await;
        assert!(focused, "{selector} takes the focus");
        for key in text.chars() {
            let key = key.to_string();
            self.call(
                "Input.dispatchKeyEvent",
                &json!({ "type": "keyDown", "key": key, "text": key }),
            )
            .await;
            self.call(
                "Input.dispatchKeyEvent",
                &json!({ "type": "keyUp", "key": key }),
            )
            .await;
        }
    }

    /// Clicks the middle of an element with the mouse.
    pub(crate) async fn click(&self, selector: &str) {
        let [x, y]: [f64; 2] = self
            .eval(&format!(
                "(() => {{ const e = document.querySelector({selector:?}); e.scrollIntoView({{ block: 'nearest' }}); \
                 const r = e.getBoundingClientRect(); return [r.x + r.width / 2, r.y + r.height / 2] }})()"
            ))
            .await;
        for kind in ["mousePressed", "mouseReleased"] {
            self.call(
                "Input.dispatchMouseEvent",
                &json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 }),
            )
            .await;
        }
    }

    /// Hides the page behind another tab of its window and waits until it knows.
    pub(crate) async fn hide(&self) {
        create_tab(self.connection, &self.context, false).await;
        self.wait_for("document.visibilityState === 'hidden'").await;
    }

    /// Brings the page to the front again and waits until it knows.
    pub(crate) async fn show(&self) {
        self.call("Page.bringToFront", &json!({})).await;
        self.wait_for("document.visibilityState === 'visible'")
            .await;
    }

    /// Cuts the page off the network, or connects it again.
    pub(crate) async fn set_offline(&self, offline: bool) {
        self.call("Network.enable", &json!({})).await;
        self.call(
            "Network.emulateNetworkConditions",
            &json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 }),
        )
        .await;
    }
}
