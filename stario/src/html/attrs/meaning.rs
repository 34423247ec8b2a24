//! What the name of an attribute says of its value, when the name is known at run time only.

/// What is known of an attribute by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Plain,
    Paint,
    Url,
    CodeUrl,
    Invalid,
    Handler,
    Datastar,
    Unsafe,
}

/// Reads the name; upper and lower case are one.
pub(super) fn meaning(name: &str) -> Meaning {
    let mut bytes = name.bytes();
    let starts_well = bytes
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    if !starts_well || !bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-_:.".contains(&byte)) {
        return Meaning::Invalid;
    }
    let name = name.to_ascii_lowercase();
    if name.starts_with("on") {
        return Meaning::Handler;
    }
    if let Some(plugin) = name.strip_prefix("data-") {
        let end = plugin.find([':', '.']).unwrap_or(plugin.len());
        let end = plugin.find("__").unwrap_or(end).min(end);
        return match stario_syntax::datastar::plugin(&plugin[..end]) {
            Some(_) => Meaning::Datastar,
            None => Meaning::Plain,
        };
    }
    // HTML standard, the attributes that hold a URL, and those that load or hold code.
    match name.as_str() {
        "action" | "cite" | "formaction" | "href" | "itemid" | "poster" | "xlink:href" => {
            Meaning::Url
        }
        "archive" | "background" | "classid" | "code" | "codebase" | "data" | "longdesc"
        | "manifest" | "object" | "profile" | "src" | "xml:base" => Meaning::CodeUrl,
        // They may load a file through `url(..)`.
        "clip-path" | "cursor" | "fill" | "filter" | "marker" | "marker-end" | "marker-mid"
        | "marker-start" | "mask" | "stroke" => Meaning::Paint,
        // `content` is an address with `http-equiv`, `encoding` can turn MathML into HTML.
        "attributename" | "by" | "content" | "encoding" | "from" | "http-equiv" | "imagesrcset"
        | "itemtype" | "ping" | "srcdoc" | "srcset" | "style" | "to" | "values" => Meaning::Unsafe,
        _ => Meaning::Plain,
    }
}
