//! The actions of Datastar, and `link`.
//!
//! Source: the Datastar 1.0.4 client; those of Datastar Pro from its reference documentation.

names! { Action;
    /// `@clipboard(text)` copies text. Only in Datastar Pro. Datastar 1.0.4.
    clipboard
    /// `delete(handler)` sends a DELETE request with the signals, and applies the events of the
    /// answer. The handler is one of `#[delete]`. Datastar 1.0.4.
    delete
    /// `@fit(v, oldMin, oldMax, newMin, newMax)` maps a number from one range to another. Only in
    /// Datastar Pro. Datastar 1.0.4.
    fit
    /// `get(handler)` or `get("/path")` sends a GET request with the signals in its query, and
    /// applies the events of the answer; of a page's own `/updates` it opens the stream. Datastar
    /// 1.0.4.
    get
    /// `@intl(..)` formats numbers, dates and lists for a language. Only in Datastar Pro. Datastar
    /// 1.0.4.
    intl
    /// `href=link(handler(id))` is the address of a handler: its parameters are counted and encoded,
    /// and one that is missing does not compile. `query = {value}` and `fragment = "id"` follow it.
    link
    /// `patch(handler)` sends a PATCH request with the signals, and applies the events of the answer.
    /// The handler is one of `#[patch]`. Datastar 1.0.4.
    patch
    /// `@peek(() => $name)` reads a signal without following it. Datastar 1.0.4.
    peek
    /// `post(handler(id), retry = Error)` sends a POST request with the signals, and applies the
    /// events of the answer. The handler is one of `#[post]`. Datastar 1.0.4.
    post
    /// `put(handler)` sends a PUT request with the signals, and applies the events of the answer. The
    /// handler is one of `#[put]`. Datastar 1.0.4.
    put
    /// `query("/path")` sends a QUERY request with the signals as its body, and applies the events of
    /// the answer. Datastar 1.0.4.
    query
    /// `@setAll(value, {include: /^form\./})` sets every signal that the filter lets through.
    /// Datastar 1.0.4.
    setAll
    /// `@toggleAll({include: /^is/})` inverts every signal that the filter lets through. Datastar
    /// 1.0.4.
    toggleAll
}
