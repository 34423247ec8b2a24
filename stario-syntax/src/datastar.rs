//! What the Datastar client knows: attribute plugins, actions and fetch options.
//!
//! The client reads attributes as `data-plugin:key__modifier.argument="value"` and ignores whatever
//! it does not know without a word, so these tables are the only place a mistake can be noticed.
//! Source: the Datastar 1.0.4 client; plugins and actions marked `pro` come from its reference
//! documentation and are absent from the free bundle.
//!
//! Invariant: every table is sorted by name and free of duplicates.

mod actions;
mod casing;
pub mod client;
mod options;
mod plugins;
#[cfg(test)]
mod tests;

pub use self::casing::signal_name;

/// The version of the Datastar client these tables describe.
pub const VERSION: &str = "1.0.4";

/// The arguments of the `case` modifier.
///
/// `camel` is the default of keys that name signals; the others leave keys as written.
pub const CASES: &[&str] = &["camel", "kebab", "pascal", "snake"];

/// Whether a key or a value may stand in an attribute.
///
/// An empty key or value counts as not given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// May be given or left out.
    Allowed,
    /// Must be given.
    Must,
    /// Must not be given.
    Denied,
    /// Exactly one of key and value must be given.
    Exclusive,
}

/// What the value of a plugin is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ValueKind {
    /// JavaScript whose last statement is the result.
    Expression,
    /// JavaScript used as a function body, without a result.
    Statement,
    /// The path of a signal, which is not code.
    Name,
    /// An object `{include, exclude}` of regular expressions.
    Filter,
    /// Names of attributes, separated by single spaces.
    Names,
    /// Text with rules of its own, or no meaning at all.
    Free,
}

/// An attribute plugin: the part of `data-on:click__once` that reads `on`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plugin {
    /// The name without `data-`, such as `on-intersect`.
    pub name: &'static str,
    /// The rule for the part after `:`.
    pub key: Requirement,
    /// The rule for the attribute's value.
    pub value: Requirement,
    /// What the value is.
    pub value_kind: ValueKind,
    /// The modifiers it reads, sorted by name.
    pub modifiers: &'static [Modifier],
    /// Whether only the commercial bundle has it.
    pub pro: bool,
}

impl Plugin {
    /// Whether its key, or the keys of its object, are names of signals.
    ///
    /// ```
    /// use stario_syntax::datastar::plugin;
    ///
    /// assert!(plugin("bind").unwrap().key_is_signal());
    /// assert!(!plugin("class").unwrap().key_is_signal());
    /// ```
    #[must_use]
    pub fn key_is_signal(&self) -> bool {
        matches!(
            self.name,
            "bind" | "computed" | "indicator" | "match-media" | "ref" | "signals"
        )
    }

    /// Finds a modifier of this plugin.
    ///
    /// ```
    /// use stario_syntax::datastar::{plugin, Argument};
    ///
    /// let on = plugin("on").unwrap();
    /// assert_eq!(on.modifier("once").unwrap().argument, Argument::None);
    /// assert!(on.modifier("onced").is_none());
    /// ```
    #[must_use]
    pub fn modifier(&self, name: &str) -> Option<&'static Modifier> {
        find(self.modifiers, |modifier| modifier.name, name)
    }
}

/// A modifier: the part of `data-on:click__debounce.300ms` that reads `debounce`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Modifier {
    /// The name, such as `debounce`.
    pub name: &'static str,
    /// What may follow it after a dot.
    pub argument: Argument,
}

/// What a modifier reads after its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Nothing.
    None,
    /// A time (`500`, `500ms`, `2s`) that must come first, then any of these flags.
    Time(&'static [&'static str]),
    /// One of [`CASES`].
    Case,
    /// One name.
    Name,
    /// One or more names.
    Names,
    /// A whole number from 0 to 100.
    Percent,
    /// Text with rules of its own.
    Free,
}

/// An action: the part of `@get('/')` that reads `get`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Action {
    /// The name without `@`.
    pub name: &'static str,
    /// The HTTP method, for actions that make a request.
    pub method: Option<&'static str>,
    /// Whether only the commercial bundle has it.
    pub pro: bool,
}

/// An option of the actions that make a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FetchOption {
    /// The name in Rust spelling, such as `retry_interval`.
    pub rust: &'static str,
    /// The name the client reads, such as `retryInterval`.
    pub client: &'static str,
    /// What its value is, and its default.
    pub kind: OptionKind,
}

/// The type of a fetch option's value, with the default of the client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionKind {
    /// One of these keywords (Rust spelling, client spelling), and the default in client spelling.
    Keyword(&'static [(&'static str, &'static str)], &'static str),
    /// A time in milliseconds.
    Milliseconds(u64),
    /// How often, where `Infinity` is possible.
    Count(u64),
    /// A number; the default as JavaScript.
    Number(&'static str),
    /// `true` or `false`; the default depends on the action.
    Bool,
    /// Text without a fixed default.
    Text,
    /// A JavaScript value, usually an object.
    Object,
}

/// Parts of paths that lead from a signal to the browser's own objects (Datastar 1.0.4).
pub const RESERVED_NAMES: &[&str] = &["__proto__", "constructor", "prototype"];

/// The part of a signal's path that no signal may have.
///
/// ```
/// use stario_syntax::datastar::reserved_name;
///
/// assert_eq!(reserved_name("user.name"), None);
/// assert_eq!(reserved_name("constructor.prototype.x"), Some("constructor"));
/// ```
#[must_use]
pub fn reserved_name(path: &str) -> Option<&str> {
    path.split('.').find(|part| RESERVED_NAMES.contains(part))
}

/// Finds a plugin by its name without `data-`.
///
/// ```
/// use stario_syntax::datastar::{plugin, Requirement};
///
/// assert_eq!(plugin("on").unwrap().key, Requirement::Must);
/// assert!(plugin("on-click").is_none());
/// ```
#[must_use]
pub fn plugin(name: &str) -> Option<&'static Plugin> {
    find(plugins::PLUGINS, |plugin| plugin.name, name)
}

/// All plugins, sorted by name.
#[must_use]
pub fn plugins() -> &'static [Plugin] {
    plugins::PLUGINS
}

/// Finds an action by its name without `@`.
///
/// ```
/// use stario_syntax::datastar::action;
///
/// assert_eq!(action("get").unwrap().method, Some("GET"));
/// assert_eq!(action("peek").unwrap().method, None);
/// ```
#[must_use]
pub fn action(name: &str) -> Option<&'static Action> {
    find(actions::ACTIONS, |action| action.name, name)
}

/// All actions, sorted by name.
#[must_use]
pub fn actions() -> &'static [Action] {
    actions::ACTIONS
}

/// Finds a fetch option by its Rust spelling.
///
/// ```
/// use stario_syntax::datastar::{fetch_option, OptionKind};
///
/// let option = fetch_option("retry_interval").unwrap();
/// assert_eq!(option.client, "retryInterval");
/// assert_eq!(option.kind, OptionKind::Milliseconds(1000));
/// ```
#[must_use]
pub fn fetch_option(rust_name: &str) -> Option<&'static FetchOption> {
    find(options::OPTIONS, |option| option.rust, rust_name)
}

/// All fetch options, sorted by Rust spelling.
#[must_use]
pub fn fetch_options() -> &'static [FetchOption] {
    options::OPTIONS
}

/// Looks a name up in a table sorted by name.
fn find<T>(table: &'static [T], name_of: fn(&T) -> &'static str, name: &str) -> Option<&'static T> {
    let index = table.binary_search_by_key(&name, name_of).ok()?;
    table.get(index)
}
