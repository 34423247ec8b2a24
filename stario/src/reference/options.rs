//! The options of actions and of `link`.
//!
//! Source: the Datastar 1.0.4 client.

names! { Choice;
    /// How the request carries its data: `Json`, the signals, or `Form`, the fields of the form.
    /// `contentType` of the client, `Json` by default. Datastar 1.0.4.
    content_type
    /// Which signals are sent: `({include: ..., exclude: ...})`. `filterSignals` of the client; those
    /// that begin with `_` are left out by default. Datastar 1.0.4.
    filter_signals
    /// More headers of the request, as an object. `headers` of the client. Datastar 1.0.4.
    headers
    /// Whether the connection stays open while the page is in the background. `openWhenHidden` of the
    /// client, `true` for every action except `get`. Datastar 1.0.4.
    open_when_hidden
    /// The data to send in place of the signals. `payload` of the client. Datastar 1.0.4.
    payload
    /// What ends a request: `Auto`, a new one of the same method and address; `Cleanup`, the removal of
    /// the element too; `Disabled`, nothing; `(controller)`, an `AbortController`.
    /// `requestCancellation` of the client. Datastar 1.0.4.
    request_cancellation
    /// When a request is sent again: `Auto` and `Never` after network errors, `Error` after answers
    /// that are errors too, `Always`. With `retry_max_count = 0` it never is. `retry` of the client.
    /// Datastar 1.0.4.
    retry
    /// How long to wait before the first retry, in milliseconds. `retryInterval` of the client, 1000
    /// by default. Datastar 1.0.4.
    retry_interval
    /// How often to retry. `retryMaxCount` of the client, 10 by default. Datastar 1.0.4.
    retry_max_count
    /// The longest time between two retries, in milliseconds. `retryMaxWait` of the client, 30000 by
    /// default. Datastar 1.0.4.
    retry_max_wait
    /// By how much each wait is longer than the one before. `retryScaler` of the client, 2 by
    /// default. Datastar 1.0.4.
    retry_scaler
    /// The form that `content_type = Form` sends, as a CSS selector; the closest one by default.
    /// `selector` of the client. Datastar 1.0.4.
    selector
    /// Of `link`: what follows `#`, encoded.
    fragment
    /// Of `link`: the query, from a value that serde can serialize, encoded.
    query
}
