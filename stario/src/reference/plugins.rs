//! The attributes that Datastar reads, without their `data-`.
//!
//! Source: the Datastar 1.0.4 client; those of Datastar Pro from its reference documentation.

names! { Plugin;
    /// Animates attributes of the element by expressions. Modifiers: `delay`, `duration`, `ease`,
    /// `loop`, `pingpong`. Only in Datastar Pro. Datastar 1.0.4.
    animate
    /// `data-attr:name=(..)` sets an attribute to the value of an expression, again whenever a signal
    /// in it changes; `false` and `null` remove it, `true` writes it empty. Without a key the value
    /// is an object of names and values. Datastar 1.0.4.
    attr
    /// `data-bind:name` or `data-bind=$name` ties the value of a field to a signal, both ways;
    /// exactly one of key and value. The signal keeps its type, and takes the value of the field when
    /// it is missing. Modifiers: `case`, `prop.name` for another property, `event.name` for other
    /// events. Datastar 1.0.4.
    bind
    /// `data-class:name=(..)` adds a class while an expression is true. Without a key the value is an
    /// object of classes and conditions. Modifier: `case`. Datastar 1.0.4.
    class
    /// `data-computed:name=(..)` declares a signal that follows others and cannot be set. Without a
    /// key the value is an object of functions. Modifier: `case`. Datastar 1.0.4.
    computed
    /// The message that makes a field invalid, empty for a valid one. Only in Datastar Pro. Datastar
    /// 1.0.4.
    custom_validity
    /// `data-effect=(..)` runs a statement at once, and again whenever a signal that it reads
    /// changes. Datastar 1.0.4.
    effect
    /// Leaves the element and everything inside it to others. Modifier: `self` for the element alone.
    /// Datastar 1.0.4.
    ignore
    /// Keeps the element and everything inside it as they are when the page is patched. Datastar
    /// 1.0.4.
    ignore_morph
    /// `data-indicator:name` or `data-indicator=$name` makes a signal that is true while a request of
    /// this element runs; exactly one of key and value. It stands before the attribute with the
    /// action. Modifier: `case`. Datastar 1.0.4.
    indicator
    /// `data-init=get("/updates")` runs when the element appears, which on `body` opens the stream of
    /// a page. Modifiers: `delay`, `viewtransition`. Datastar 1.0.4.
    init
    /// Shows signals as JSON, for looking into a page; the value `({include: ..., exclude: ...})`
    /// chooses them. Modifier: `terse`. Datastar 1.0.4.
    json_signals
    /// `data-match-media:name` makes a signal of whether a media query holds. Modifier: `case`. Only
    /// in Datastar Pro. Datastar 1.0.4.
    match_media
    /// On `html`: the nonce for what the client runs, read once when it loads. Datastar 1.0.4.
    nonce
    /// `data-on:click=(..)` runs when the event happens; the key is its name, `evt` the event, and
    /// the value a statement or an action such as `post(save)`. Modifiers: `once`, `passive`,
    /// `capture`, `prevent`, `stop`, `window`, `document`, `outside`, `case`, `delay`, `debounce`,
    /// `throttle`, `viewtransition`, as in `data-on:input__debounce.300ms`. Datastar 1.0.4.
    on
    /// Runs when the element comes into view. Modifiers: `once`, `exit`, `half`, `full`,
    /// `threshold.25`, `delay`, `debounce`, `throttle`, `viewtransition`. Datastar 1.0.4.
    on_intersect
    /// Runs again and again, every second unless `duration.500ms` says otherwise. Modifiers:
    /// `duration`, `viewtransition`. Datastar 1.0.4.
    on_interval
    /// Runs with every frame of the display. Modifier: `throttle`. Only in Datastar Pro. Datastar
    /// 1.0.4.
    on_raf
    /// Runs when the size of the element changes. Modifiers: `delay`, `debounce`, `throttle`,
    /// `viewtransition`. Only in Datastar Pro. Datastar 1.0.4.
    on_resize
    /// Runs when signals change; `patch` holds the ones that did. Modifiers: `delay`, `debounce`,
    /// `throttle`. Datastar 1.0.4.
    on_signal_patch
    /// Which signals the `data-on-signal-patch` of the same element looks at: `({include: ...,
    /// exclude: ...})`. Datastar 1.0.4.
    on_signal_patch_filter
    /// Keeps signals in the storage of the browser. Modifier: `session`. Only in Datastar Pro.
    /// Datastar 1.0.4.
    persist
    /// Attributes, separated by single spaces, that a patch leaves as they are. Datastar 1.0.4.
    preserve_attr
    /// Keeps signals in the query of the address. Modifiers: `filter`, `history`. Only in Datastar
    /// Pro. Datastar 1.0.4.
    query_string
    /// `data-ref:name` or `data-ref=$name` makes a signal of the element itself; exactly one of key
    /// and value. Modifier: `case`. Datastar 1.0.4.
    r#ref
    /// Changes the address in the browser without loading it. Only in Datastar Pro. Datastar 1.0.4.
    replace_url
    /// Scrolls the element into view. Modifiers say how: `smooth`, `instant`, `auto`, and the
    /// position. Only in Datastar Pro. Datastar 1.0.4.
    scroll_into_view
    /// `data-show=(..)` shows the element while an expression is true, by the `display` of its style.
    /// Datastar 1.0.4.
    show
    /// `data-signals:name=(..)` sets a signal once, when the element appears. Without a key the value
    /// is an object, or a struct with `derive(Signals)` in braces. Modifiers: `case`, `ifmissing` to
    /// keep a signal that is there. Datastar 1.0.4.
    signals
    /// `data-style:property=(..)` sets a CSS property of the element, again whenever a signal
    /// changes. Without a key the value is an object. Datastar 1.0.4.
    style
    /// `data-text=$name` makes the value of an expression the text of the element, in place of its
    /// children. Datastar 1.0.4.
    text
    /// The `view-transition-name` of the element. Only in Datastar Pro. Datastar 1.0.4.
    view_transition
}
