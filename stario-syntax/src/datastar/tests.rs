//! The tables are sorted, and agree with the client on the rules a page depends on.

use super::Requirement::{Allowed, Denied, Exclusive, Must};
use super::ValueKind::{Expression, Filter, Free, Name, Names, Statement};
use super::{
    Argument, CASES, OptionKind, Requirement, ValueKind, action, actions, client, fetch_option,
    fetch_options, plugin, plugins,
};

#[track_caller]
fn assert_sorted<'a>(table: &str, names: impl IntoIterator<Item = &'a str>) {
    let names: Vec<&str> = names.into_iter().collect();
    for pair in names.windows(2) {
        assert!(
            pair[0] < pair[1],
            "{table}: {} must come before {}",
            pair[1],
            pair[0]
        );
    }
}

#[track_caller]
fn check(name: &str, key: Requirement, value: Requirement, kind: ValueKind, modifiers: &str) {
    let plugin = plugin(name).unwrap_or_else(|| panic!("no plugin {name}"));
    assert_eq!(
        (plugin.key, plugin.value, plugin.value_kind),
        (key, value, kind),
        "{name}"
    );
    let known: Vec<&str> = plugin
        .modifiers
        .iter()
        .map(|modifier| modifier.name)
        .collect();
    assert_eq!(known.join(" "), modifiers, "{name}");
    assert!(!plugin.pro, "{name}");
}

#[test]
fn tables_are_sorted_and_free_of_duplicates() {
    assert_sorted("plugins", plugins().iter().map(|plugin| plugin.name));
    assert_sorted("actions", actions().iter().map(|action| action.name));
    assert_sorted("options", fetch_options().iter().map(|option| option.rust));
    assert_sorted("cases", CASES.iter().copied());
    for plugin in plugins() {
        assert_sorted(
            plugin.name,
            plugin.modifiers.iter().map(|modifier| modifier.name),
        );
        for modifier in plugin.modifiers {
            if let Argument::Time(flags) = modifier.argument {
                assert_sorted(modifier.name, flags.iter().copied());
            }
        }
    }
    for option in fetch_options() {
        if let OptionKind::Keyword(keywords, default) = option.kind {
            assert_sorted(option.rust, keywords.iter().map(|(rust, _)| *rust));
            assert!(
                keywords.iter().any(|(_, client)| *client == default),
                "{}",
                option.rust
            );
        }
    }
}

#[test]
fn free_plugins_read_what_the_client_reads() {
    let timing = "debounce delay throttle";
    let on = "capture case debounce delay document once outside passive prevent stop throttle \
              viewtransition window";
    let intersect = "debounce delay exit full half once threshold throttle viewtransition";
    check("attr", Allowed, Must, Expression, "");
    check("bind", Exclusive, Exclusive, Name, "case event prop");
    check("class", Allowed, Must, Expression, "case");
    check("computed", Allowed, Must, Expression, "case");
    check("effect", Denied, Must, Statement, "");
    check("ignore", Denied, Allowed, Free, "self");
    check("ignore-morph", Denied, Allowed, Free, "");
    check("indicator", Exclusive, Exclusive, Name, "case");
    check("init", Denied, Must, Statement, "delay viewtransition");
    check("json-signals", Denied, Allowed, Filter, "terse");
    check("nonce", Denied, Must, Free, "");
    check("on", Must, Must, Statement, on);
    check("on-intersect", Denied, Must, Statement, intersect);
    check(
        "on-interval",
        Denied,
        Must,
        Statement,
        "duration viewtransition",
    );
    check("on-signal-patch", Denied, Must, Expression, timing);
    check("on-signal-patch-filter", Denied, Allowed, Filter, "");
    check("preserve-attr", Denied, Must, Names, "");
    check("ref", Exclusive, Exclusive, Name, "case");
    check("show", Denied, Must, Expression, "");
    check("signals", Allowed, Allowed, Expression, "case ifmissing");
    check("style", Allowed, Must, Expression, "");
    check("text", Denied, Must, Expression, "");
    assert_eq!(plugins().iter().filter(|plugin| !plugin.pro).count(), 22);
}

#[test]
fn pro_plugins_and_actions_are_marked() {
    let pro: Vec<&str> = plugins()
        .iter()
        .filter(|plugin| plugin.pro)
        .map(|plugin| plugin.name)
        .collect();
    assert_eq!(
        pro.join(" "),
        "animate custom-validity match-media on-raf on-resize persist query-string replace-url \
         scroll-into-view view-transition"
    );
    let pro: Vec<&str> = actions()
        .iter()
        .filter(|action| action.pro)
        .map(|action| action.name)
        .collect();
    assert_eq!(pro, ["clipboard", "fit", "intl"]);
}

#[test]
fn modifiers_know_their_arguments() {
    let argument = |plugin_name: &str, name: &str| {
        plugin(plugin_name)
            .and_then(|plugin| plugin.modifier(name))
            .map(|known| known.argument)
    };
    assert_eq!(
        argument("on", "debounce"),
        Some(Argument::Time(&["leading", "notrailing"]))
    );
    assert_eq!(
        argument("on", "throttle"),
        Some(Argument::Time(&["noleading", "trailing"]))
    );
    assert_eq!(argument("on", "delay"), Some(Argument::Time(&[])));
    assert_eq!(argument("on", "case"), Some(Argument::Case));
    assert_eq!(argument("on", "window"), Some(Argument::None));
    assert_eq!(
        argument("on-interval", "duration"),
        Some(Argument::Time(&["leading"]))
    );
    assert_eq!(
        argument("on-intersect", "threshold"),
        Some(Argument::Percent)
    );
    assert_eq!(argument("bind", "prop"), Some(Argument::Name));
    assert_eq!(argument("bind", "event"), Some(Argument::Names));
    assert_eq!(argument("attr", "case"), None);
}

#[test]
fn what_the_client_ignores_is_unknown() {
    for name in [
        "",
        "on-click",
        "on-load",
        "cloak",
        "data-on",
        "Text",
        "scope-children",
    ] {
        assert!(plugin(name).is_none(), "{name}");
    }
    for name in ["", "GET", "setall", "head"] {
        assert!(action(name).is_none(), "{name}");
    }
    for name in [
        "",
        "retryInterval",
        "retry_max_wait_ms",
        "response_overrides",
    ] {
        assert!(fetch_option(name).is_none(), "{name}");
    }
}

#[test]
fn requests_have_a_method() {
    let requests: Vec<&str> = actions()
        .iter()
        .filter_map(|action| action.method)
        .collect();
    assert_eq!(requests, ["DELETE", "GET", "PATCH", "POST", "PUT", "QUERY"]);
    for action in actions() {
        if let Some(method) = action.method {
            assert_eq!(method, action.name.to_ascii_uppercase());
        }
    }
}

#[test]
fn options_have_the_defaults_of_the_client() {
    let option = |name: &str| fetch_option(name).map(|option| (option.client, option.kind));
    assert_eq!(
        option("retry_max_count"),
        Some(("retryMaxCount", OptionKind::Count(10)))
    );
    assert_eq!(
        option("retry_max_wait"),
        Some(("retryMaxWait", OptionKind::Milliseconds(30_000)))
    );
    assert_eq!(
        option("retry_scaler"),
        Some(("retryScaler", OptionKind::Number("2")))
    );
    assert_eq!(
        option("open_when_hidden"),
        Some(("openWhenHidden", OptionKind::Bool))
    );
    for option in fetch_options() {
        // The two spellings are the same name.
        let mut camel = String::new();
        for (index, word) in option.rust.split('_').enumerate() {
            match word.split_at_checked(1) {
                Some((first, rest)) if index > 0 => camel += &(first.to_uppercase() + rest),
                _ => camel += word,
            }
        }
        assert_eq!(camel, option.client);
    }
}

#[test]
fn the_integrity_is_the_hash_in_base64() {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bits = Vec::new();
    for digit in client::SHA256.chars() {
        let digit = digit.to_digit(16).expect("hexadecimal digits");
        bits.extend([8, 4, 2, 1].map(|bit| usize::from(digit & bit != 0)));
    }
    // 256 bits and two zeros are 43 digits of six bits.
    bits.extend([0, 0]);
    let mut integrity = String::from("sha256-");
    for group in bits.chunks(6) {
        let index = group.iter().fold(0, |index, bit| index * 2 + bit);
        integrity.push(char::from(DIGITS[index]));
    }
    integrity.push('=');
    assert_eq!(client::INTEGRITY, integrity);
    assert!(client::CDN_URL.contains(super::VERSION));
    assert!(client::CDN_URL.ends_with(client::FILE));
}
