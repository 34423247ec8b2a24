//! The keywords of enumerated attributes, one enumeration for each list.
//!
//! The names follow the IDL attributes of the standards, with the element in front where attributes of
//! one name have different keywords. Every enumeration reads and prints its keywords, and fits the
//! attributes it is named after; `Option` leaves the attribute out. The standards add to their lists, so a
//! `match` on one has an arm for the rest.
//!
//! The test compares the table with that of the compiler's checks.

use super::keyword::keywords;

keywords! {
    /// `aria-autocomplete`: how suggestions appear (ARIA 1.3).
    AriaAutocomplete {
        Both = "both",
        Inline = "inline",
        List = "list",
        None = "none",
    }

    /// `aria-checked`: whether a control is checked (ARIA 1.3). A `bool` fits too.
    AriaChecked state {
        False = "false",
        Mixed = "mixed",
        True = "true",
    }

    /// `aria-current`: what the element is the current one of (ARIA 1.3). A `bool` fits too.
    AriaCurrent state {
        Date = "date",
        False = "false",
        Location = "location",
        Page = "page",
        Step = "step",
        Time = "time",
        True = "true",
    }

    /// `aria-haspopup`: what the element opens (ARIA 1.3). A `bool` fits too.
    AriaHasPopup state {
        Dialog = "dialog",
        False = "false",
        Grid = "grid",
        Listbox = "listbox",
        Menu = "menu",
        Tree = "tree",
        True = "true",
    }

    /// `aria-invalid`: what is wrong with the value of a field (ARIA 1.3). A `bool` fits too.
    AriaInvalid state {
        False = "false",
        Grammar = "grammar",
        Spelling = "spelling",
        True = "true",
    }

    /// `aria-live`: how changes are announced (ARIA 1.3).
    AriaLive {
        Assertive = "assertive",
        Off = "off",
        Polite = "polite",
    }

    /// `aria-orientation`: along which axis a control works (ARIA 1.3).
    AriaOrientation {
        Horizontal = "horizontal",
        Undefined = "undefined",
        Vertical = "vertical",
    }

    /// `aria-pressed`: whether a button that stays in is in (ARIA 1.3). A `bool` fits too.
    AriaPressed state {
        False = "false",
        Mixed = "mixed",
        True = "true",
    }

    /// `aria-sort`: how a column is sorted (ARIA 1.3).
    AriaSort {
        Ascending = "ascending",
        Descending = "descending",
        None = "none",
        Other = "other",
    }

    /// `autocapitalize`: which letters a virtual keyboard makes capitals (HTML standard, "Autocapitalization").
    Autocapitalize {
        Characters = "characters",
        None = "none",
        Off = "off",
        On = "on",
        Sentences = "sentences",
        Words = "words",
    }

    /// `autocorrect`: whether typed text is corrected (HTML standard, "Autocorrection").
    Autocorrect switch {
        Off = "off",
        On = "on",
    }

    /// `type` of a `<button>` (HTML standard, "The button element").
    ButtonType {
        Button = "button",
        Reset = "reset",
        Submit = "submit",
    }

    /// `capture` of an `<input>`: which camera takes the file (HTML Media Capture).
    Capture switch {
        Environment = "environment",
        User = "user",
    }

    /// `closedby` of a `<dialog>`: what the visitor can close it with (HTML standard, "The dialog element").
    ClosedBy {
        Any = "any",
        CloseRequest = "closerequest",
        None = "none",
    }

    /// `colorspace` of an `<input>` (HTML standard, "Color state").
    ColorSpace {
        DisplayP3 = "display-p3",
        LimitedSrgb = "limited-srgb",
    }

    /// `contenteditable` (HTML standard, "The contenteditable content attribute"). A `bool` fits too.
    ContentEditable state {
        False = "false",
        PlaintextOnly = "plaintext-only",
        True = "true",
    }

    /// `crossorigin`: whether a request to another origin has credentials (HTML standard, "CORS settings attributes").
    CrossOrigin switch {
        Anonymous = "anonymous",
        UseCredentials = "use-credentials",
    }

    /// `decoding` of an `<img>` (HTML standard, "Image decoding hint").
    Decoding {
        Async = "async",
        Auto = "auto",
        Sync = "sync",
    }

    /// `as` of a `<link>`: what is preloaded (HTML standard, "Link type preload").
    Destination {
        AudioWorklet = "audioworklet",
        Fetch = "fetch",
        Font = "font",
        Image = "image",
        Json = "json",
        PaintWorklet = "paintworklet",
        Script = "script",
        ServiceWorker = "serviceworker",
        SharedWorker = "sharedworker",
        Style = "style",
        Text = "text",
        Track = "track",
        Worker = "worker",
    }

    /// `dir`: the direction of text (HTML standard, "The dir attribute").
    Dir {
        Auto = "auto",
        Ltr = "ltr",
        Rtl = "rtl",
    }

    /// `enterkeyhint`: the label of the enter key of a virtual keyboard (HTML standard, "Input modalities: the enterkeyhint attribute").
    EnterKeyHint {
        Done = "done",
        Enter = "enter",
        Go = "go",
        Next = "next",
        Previous = "previous",
        Search = "search",
        Send = "send",
    }

    /// `fetchpriority` (HTML standard, "Fetch priority attributes").
    FetchPriority {
        Auto = "auto",
        High = "high",
        Low = "low",
    }

    /// `autocomplete` of a `<form>` (HTML standard, "The form element").
    FormAutocomplete {
        Off = "off",
        On = "on",
    }

    /// `enctype` of a `<form>`, `formenctype` of its buttons (HTML standard, "Form submission attributes").
    FormEnctype {
        UrlEncoded = "application/x-www-form-urlencoded",
        Multipart = "multipart/form-data",
        Plain = "text/plain",
    }

    /// `method` of a `<form>`, `formmethod` of its buttons (HTML standard, "Form submission attributes").
    FormMethod {
        Dialog = "dialog",
        Get = "get",
        Post = "post",
    }

    /// `hidden` (HTML standard, "The hidden attribute"). A `bool` fits too.
    Hidden switch {
        Hidden = "hidden",
        UntilFound = "until-found",
    }

    /// `inputmode`: the kind of virtual keyboard (HTML standard, "Input modalities: the inputmode attribute").
    InputMode {
        Decimal = "decimal",
        Email = "email",
        None = "none",
        Numeric = "numeric",
        Search = "search",
        Tel = "tel",
        Text = "text",
        Url = "url",
    }

    /// `type` of an `<input>` (HTML standard, "States of the type attribute").
    InputType {
        Button = "button",
        Checkbox = "checkbox",
        Color = "color",
        Date = "date",
        DatetimeLocal = "datetime-local",
        Email = "email",
        File = "file",
        Hidden = "hidden",
        Image = "image",
        Month = "month",
        Number = "number",
        Password = "password",
        Radio = "radio",
        Range = "range",
        Reset = "reset",
        Search = "search",
        Submit = "submit",
        Tel = "tel",
        Text = "text",
        Time = "time",
        Url = "url",
        Week = "week",
    }

    /// `type` of an `<ol>`: how its items are numbered (HTML standard, "The ol element").
    ListType {
        Decimal = "1",
        UpperAlpha = "A",
        UpperRoman = "I",
        LowerAlpha = "a",
        LowerRoman = "i",
    }

    /// `loading`: whether a file waits until it is about to be seen (HTML standard, "Lazy loading attributes").
    Loading {
        Eager = "eager",
        Lazy = "lazy",
    }

    /// `popover` (HTML standard, "The popover attribute"). A `bool` fits too.
    Popover switch {
        Auto = "auto",
        Hint = "hint",
        Manual = "manual",
    }

    /// `popovertargetaction` of a button (HTML standard, "The popover target attributes").
    PopoverTargetAction {
        Hide = "hide",
        Show = "show",
        Toggle = "toggle",
    }

    /// `preload` of `<audio>` and `<video>` (HTML standard, "Loading the media resource").
    Preload switch {
        Auto = "auto",
        Metadata = "metadata",
        None = "none",
    }

    /// `referrerpolicy` (HTML standard, "Referrer policy attributes").
    ReferrerPolicy switch {
        NoReferrer = "no-referrer",
        NoReferrerWhenDowngrade = "no-referrer-when-downgrade",
        Origin = "origin",
        OriginWhenCrossOrigin = "origin-when-cross-origin",
        SameOrigin = "same-origin",
        StrictOrigin = "strict-origin",
        StrictOriginWhenCrossOrigin = "strict-origin-when-cross-origin",
        UnsafeUrl = "unsafe-url",
    }

    /// `scope` of a `<th>`: which cells it heads (HTML standard, "The th element").
    Scope {
        Col = "col",
        ColGroup = "colgroup",
        Row = "row",
        RowGroup = "rowgroup",
    }

    /// `shadowrootmode` of a `<template>` (HTML standard, "The template element").
    ShadowRootMode {
        Closed = "closed",
        Open = "open",
    }

    /// `shape` of an `<area>` (HTML standard, "The area element").
    Shape {
        Circle = "circle",
        Default = "default",
        Poly = "poly",
        Rect = "rect",
    }

    /// `shadowrootslotassignment` of a `<template>` (HTML standard, "The template element").
    SlotAssignment {
        Manual = "manual",
        Named = "named",
    }

    /// `kind` of a `<track>` (HTML standard, "The track element").
    TrackKind {
        Captions = "captions",
        Chapters = "chapters",
        Descriptions = "descriptions",
        Metadata = "metadata",
        Subtitles = "subtitles",
    }

    /// `translate`: whether the text may be translated (HTML standard, "The translate attribute").
    Translate switch {
        No = "no",
        Yes = "yes",
    }

    /// `virtualkeyboardpolicy`: whether a virtual keyboard opens by itself (`VirtualKeyboard` API).
    VirtualKeyboardPolicy switch {
        Auto = "auto",
        Manual = "manual",
    }

    /// `wrap` of a `<textarea>`: how its lines are sent (HTML standard, "The textarea element").
    Wrap {
        Hard = "hard",
        Soft = "soft",
    }
}

#[cfg(test)]
mod tests {
    use stario_syntax::html::{self, AttributeKind, Namespace};

    use super::*;

    /// Every list of keywords of the tables, by the name of its type.
    fn lists() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
        let elements =
            html::element_names().filter_map(|name| html::element_in(Namespace::Html, name));
        elements.flat_map(|element| {
            html::attribute_names(element).filter_map(|attribute| {
                let name = html::keyword_type(element.name, attribute)?;
                match html::attribute(element, attribute)? {
                    AttributeKind::Enumerated(words) => Some((name, words)),
                    _ => None,
                }
            })
        })
    }

    #[test]
    fn the_keywords_are_those_of_the_tables() {
        for (name, words) in lists() {
            let (_, known) = TYPES
                .iter()
                .find(|(known, _)| *known == name)
                .unwrap_or_else(|| panic!("there is no type `{name}`"));
            let words: Vec<&str> = words
                .iter()
                .copied()
                .filter(|word| !word.is_empty())
                .collect();
            assert_eq!(*known, words, "{name}");
        }
        for (name, _) in TYPES {
            assert!(
                lists().any(|(known, _)| known == *name),
                "{name} has no attribute"
            );
        }
    }

    #[test]
    fn keywords_are_read_as_they_are_printed() {
        for kind in InputType::ALL {
            assert_eq!(kind.to_string().parse(), Ok(*kind));
        }
        assert_eq!("EMAIL".parse(), Ok(InputType::Email));
        for kind in ListType::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
    }
}
