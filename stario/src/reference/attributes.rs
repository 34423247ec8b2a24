//! The attributes of HTML elements, with `role`, `aria-*` and event handlers.
//!
//! Source: WHATWG HTML Living Standard, and the specifications that an item names.

mod aria;
mod events;

pub use self::aria::*;
pub use self::events::*;

#[cfg(test)]
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    [NAMES, aria::NAMES, events::NAMES]
        .into_iter()
        .flatten()
        .copied()
}

names! { Attribute;
    /// On `th`: a short name of the header, read in place of it for each cell. HTML standard 4.9.10.
    abbr
    /// On `input` of type `file`: the kinds of files that can be chosen, as MIME types or extensions
    /// separated by commas. HTML standard 4.10.5.1.
    accept
    /// On `form`: the character encoding it is sent in, which is `UTF-8`. HTML standard 4.10.3.
    accept_charset
    /// Keys that focus or press the element, together with the browser's own modifier keys. HTML
    /// standard 6.7.2.
    accesskey
    /// On `form`: the address it is sent to; `link(handler)` makes one that is checked. HTML standard
    /// 4.10.21.5.
    action
    /// On `iframe`: which features the framed page may use, as a permissions policy. HTML standard
    /// 4.8.5.
    allow
    /// On `iframe`: lets the framed page fill the screen. HTML standard 4.8.5.
    allowfullscreen
    /// On `input` of type `color`: lets a colour be translucent. HTML standard 4.10.5.1.
    alpha
    /// The text in place of an image, for readers who do not see it; empty for decoration. HTML
    /// standard 4.8.4.4.
    alt
    /// On `link`: what a preloaded file is used for, such as `font` or `script`. HTML standard 4.2.4.
    r#as
    /// On `script`: runs it as soon as it is loaded, without waiting for the page. HTML standard
    /// 4.12.1.
    r#async
    /// How an on-screen keyboard capitalises what is typed. HTML standard 6.8.
    autocapitalize
    /// What the browser may fill in, such as `email` or `current-password`; `off` for nothing. HTML
    /// standard 4.10.18.7.
    autocomplete
    /// Whether the browser corrects what is typed. HTML standard 6.8.
    autocorrect
    /// Takes the focus when the page or its dialog is shown. HTML standard 6.6.7.
    autofocus
    /// On `audio` and `video`: plays at once, where the browser allows it. HTML standard 4.8.11.
    autoplay
    /// On `link`, `script` and `style`: `render` holds back the first picture of the page until this
    /// is loaded. HTML standard 2.5.8.
    blocking
    /// On `input` of type `file`: takes the file with a camera, `user` or `environment`. HTML Media
    /// Capture.
    capture
    /// On `meta`: the encoding of the page, which is `utf-8`. HTML standard 4.2.5.
    charset
    /// On `input`: whether a checkbox or radio button starts checked. With `data-bind` the signal
    /// decides. HTML standard 4.10.5.
    checked
    /// On `blockquote`, `q`, `del` and `ins`: the address of the source or of the reason. HTML
    /// standard 4.4.4.
    cite
    /// Names for styles and scripts, separated by spaces. `class=["a", "b" if active]` makes a list;
    /// `data-class:name` follows a signal. HTML standard 3.2.6.
    class
    /// On `dialog`: what closes it, `any`, `closerequest` or `none`. HTML standard 4.11.4.
    closedby
    /// On `link` with `rel=mask-icon`: the colour of the icon. HTML standard 4.2.4.
    color
    /// On `input` of type `color`: which colours can be chosen, `limited-srgb` or `display-p3`. HTML
    /// standard 4.10.5.1.
    colorspace
    /// On `textarea`: its width in characters. HTML standard 4.10.11.
    cols
    /// On `td` and `th`: how many columns the cell fills. HTML standard 4.9.11.
    colspan
    /// On `button`: what it does to the element of `commandfor`, such as `show-modal` or
    /// `toggle-popover`. HTML standard 4.10.6.
    command
    /// On `button`: the id of the element that its `command` acts on. HTML standard 4.10.6.
    commandfor
    /// On `meta`: the value of what `name`, `http-equiv` or `property` names. HTML standard 4.2.5.
    content
    /// Whether the user can edit the content; `plaintext-only` without formatting. HTML standard
    /// 6.8.1.
    contenteditable
    /// On `audio` and `video`: shows the browser's controls. HTML standard 4.8.11.13.
    controls
    /// On `audio` and `video`: which of the browser's controls to leave out, such as `nodownload`.
    /// Remote Playback and others.
    controlslist
    /// On `area`: the points of its shape, as numbers separated by commas. HTML standard 4.8.13.
    coords
    /// How a file of another origin is asked for: `anonymous`, or `use-credentials` with cookies.
    /// HTML standard 2.5.4.
    crossorigin
    /// On `object`: the address of what it shows. HTML standard 4.8.7.
    data
    /// On `time`, `del` and `ins`: a date or time in the form that programs read, such as
    /// `2031-12-24`. HTML standard 2.3.5.
    datetime
    /// On `img`: whether the page waits for the image to be decoded, `sync`, `async` or `auto`. HTML
    /// standard 4.8.3.
    decoding
    /// On `track`: uses this track unless the user prefers another. HTML standard 4.8.10.
    default
    /// On `script`: runs it after the page has been read, in order. HTML standard 4.12.1.
    defer
    /// The direction of writing: `ltr`, `rtl`, or `auto` by the content. HTML standard 3.2.6.4.
    dir
    /// On `input` and `textarea`: sends the direction of the text under this name. HTML standard
    /// 4.10.18.2.
    dirname
    /// Turns a control off: it cannot be used and is not sent. `data-attr:disabled` follows a signal.
    /// HTML standard 4.10.18.5.
    disabled
    /// On `video`: takes away the picture-in-picture button. Picture-in-Picture.
    disablepictureinpicture
    /// On `audio` and `video`: takes away playing on another device. Remote Playback API.
    disableremoteplayback
    /// On `a` and `area`: saves the target in place of opening it, under this name when one is given.
    /// HTML standard 4.6.2.
    download
    /// Whether the element can be dragged. HTML standard 6.11.
    draggable
    /// On `form`: how it is encoded; `multipart/form-data` sends files. HTML standard 4.10.21.5.
    enctype
    /// The label of the enter key of an on-screen keyboard. HTML standard 6.8.
    enterkeyhint
    /// Parts of the shadow tree inside that outer styles can reach. CSS Shadow Parts.
    exportparts
    /// How urgently a file is loaded, compared with others of its kind. HTML standard 2.5.9.
    fetchpriority
    /// On `label`: the id of its field. On `output`: the ids of what its result comes from. HTML
    /// standard 4.10.4.
    r#for
    /// The id of the form that a control belongs to, when it does not stand inside it. HTML standard
    /// 4.10.18.3.
    form
    /// On a submit button: the address in place of the form's `action`. HTML standard 4.10.21.5.
    formaction
    /// On a submit button: the encoding in place of the form's `enctype`. HTML standard 4.10.21.5.
    formenctype
    /// On a submit button: the method in place of the form's `method`. HTML standard 4.10.21.5.
    formmethod
    /// On a submit button: sends the form without checking its fields. HTML standard 4.10.21.5.
    formnovalidate
    /// On a submit button: where the answer is shown, in place of the form's `target`. HTML standard
    /// 4.10.21.5.
    formtarget
    /// On `td` and `th`: the ids of the header cells it belongs to. HTML standard 4.9.11.
    headers
    /// Adds this number to the level of the headings inside. HTML standard 4.3.
    headingoffset
    /// Counts the levels of headings inside from the start, without the offsets outside. HTML
    /// standard 4.3.
    headingreset
    /// The height in CSS pixels; with `width` it reserves the room before loading. HTML standard
    /// 4.8.15.
    height
    /// Does not show the element; `until-found` shows it when a search finds its text. `data-show`
    /// follows a signal. HTML standard 6.1.
    hidden
    /// On `meter`: where the high part of its range begins. HTML standard 4.10.14.
    high
    /// The address that a link leads to, or that `base` and `link` name; `link(handler)` makes one
    /// that is checked. HTML standard 4.6.2.
    href
    /// The language of what a link leads to. HTML standard 4.6.2.
    hreflang
    /// On `meta`: acts like a header of HTTP, such as `refresh`. It must be literal. HTML standard
    /// 4.2.5.3.
    http_equiv
    /// The name of the element, once in the page. Patches find it, and links, labels and scripts.
    /// HTML standard 3.2.6.
    id
    /// On `link`: the sizes for a preloaded image, as `sizes` of `img`. HTML standard 4.2.4.
    imagesizes
    /// On `link`: the candidates for a preloaded image, as `srcset` of `img`. HTML standard 4.2.4.
    imagesrcset
    /// Makes the element and what it holds deaf to clicks, focus and searches. HTML standard 6.3.
    inert
    /// Which on-screen keyboard to show, such as `numeric` or `email`. HTML standard 6.8.
    inputmode
    /// Hashes that a loaded script or style sheet must match. Subresource Integrity.
    integrity
    /// The customised built-in element that this one is. HTML standard 4.13.
    is
    /// On `img` inside a link: sends where it was clicked. HTML standard 4.8.3.
    ismap
    /// The global identifier of a microdata item. HTML standard 5.2.2.
    itemid
    /// The names of the properties that the element gives to its microdata item. HTML standard 5.2.3.
    itemprop
    /// Ids of elements elsewhere with more properties of the microdata item. HTML standard 5.2.2.
    itemref
    /// Makes the element a microdata item. HTML standard 5.2.2.
    itemscope
    /// The addresses of the vocabularies of a microdata item. HTML standard 5.2.2.
    itemtype
    /// On `track`: what it holds, such as `subtitles` or `chapters`. HTML standard 4.8.10.
    kind
    /// The name that is shown of a `track`, `option` or `optgroup`. HTML standard 4.10.9.
    label
    /// The language of the content, such as `en`. HTML standard 3.2.6.2.
    lang
    /// On `input`: the id of the `datalist` with its suggestions. HTML standard 4.10.5.3.9.
    list
    /// Loads an image or frame at once, `eager`, or when it comes near the view, `lazy`. HTML
    /// standard 2.5.7.
    loading
    /// On `audio` and `video`: starts again at the end. HTML standard 4.8.11.
    r#loop
    /// On `meter`: where the low part of its range ends. HTML standard 4.10.14.
    low
    /// The greatest value of an `input`, `meter` or `progress`. HTML standard 4.10.5.3.7.
    max
    /// The most characters that may be typed. HTML standard 4.10.18.4.
    maxlength
    /// The media query under which a style sheet, source or metadata applies. HTML standard 2.1.
    media
    /// On `form`: `get`, `post`, or `dialog` to close the dialog around it. HTML standard 4.10.21.5.
    method
    /// The least value of an `input` or `meter`. HTML standard 4.10.5.3.7.
    min
    /// The fewest characters that must be typed. HTML standard 4.10.18.4.
    minlength
    /// Lets several values be chosen. HTML standard 4.10.5.3.6.
    multiple
    /// On `audio` and `video`: starts without sound. HTML standard 4.8.11.
    muted
    /// The name a value is sent under, or the name of a `meta`, `map`, `slot`, frame or group of
    /// `details`. HTML standard 4.10.18.1.
    name
    /// On `script`: does not run it in browsers that know modules. HTML standard 4.12.1.
    nomodule
    /// The secret of this response that a content security policy asks for. HTML standard 3.2.6.
    nonce
    /// On `form`: sends it without checking its fields. HTML standard 4.10.21.5.
    novalidate
    /// On `details` and `dialog`: whether it is shown open. HTML standard 4.11.1.
    open
    /// On `meter`: the best value of its range. HTML standard 4.10.14.
    optimum
    /// The names by which outer styles reach this part of a shadow tree. CSS Shadow Parts.
    part
    /// On `input`: a regular expression that the whole value must match. HTML standard 4.10.5.3.5.
    pattern
    /// On `a` and `area`: addresses that are told when the link is followed. HTML standard 4.6.2.
    ping
    /// A hint in an empty field; no replacement for a `label`. HTML standard 4.10.5.3.10.
    placeholder
    /// On `video`: plays in its place on small screens too. HTML standard 4.8.8.
    playsinline
    /// Makes the element a popover: `auto` closes by a click outside, `manual` by code alone. HTML
    /// standard 6.12.
    popover
    /// On a button: the id of the popover it shows or hides. HTML standard 6.12.1.
    popovertarget
    /// On a button: whether it shows, hides or toggles its popover. HTML standard 6.12.1.
    popovertargetaction
    /// On `video`: the image that is shown before it plays. HTML standard 4.8.8.
    poster
    /// On `audio` and `video`: how much is loaded before it plays. HTML standard 4.8.11.
    preload
    /// On `meta`: the property that it states, as of Open Graph. `RDFa`.
    property
    /// Does not let the value be edited; it is still sent. HTML standard 4.10.5.3.3.
    readonly
    /// How much of this page's address is told to the target. HTML standard 2.5.5.
    referrerpolicy
    /// What the target of a link is to this page, such as `stylesheet`, `icon` or `noopener`. HTML
    /// standard 4.6.7.
    rel
    /// A value must be given before the form is sent. HTML standard 4.10.5.3.4.
    required
    /// On `ol`: counts down. HTML standard 4.4.5.
    reversed
    /// On `textarea`: its height in lines. HTML standard 4.10.11.
    rows
    /// On `td` and `th`: how many rows the cell fills; 0 for the rest of the group. HTML standard
    /// 4.9.11.
    rowspan
    /// On `iframe`: takes all rights from the framed page except those that are listed. HTML standard
    /// 4.8.5.
    sandbox
    /// On `th`: whether it is the header of its row, its column or a group. HTML standard 4.9.10.
    scope
    /// On `option`: starts chosen. With `data-bind` on the `select` the signal decides. HTML standard
    /// 4.10.10.
    selected
    /// On `template`: the declared shadow tree is copied with its host. HTML standard 4.12.3.
    shadowrootclonable
    /// On `template`: the declared shadow tree gets a registry of custom elements of its own. HTML
    /// standard 4.12.3.
    shadowrootcustomelementregistry
    /// On `template`: the focus of the host goes to its declared shadow tree. HTML standard 4.12.3.
    shadowrootdelegatesfocus
    /// On `template`: declares a shadow tree, `open` or `closed` to scripts. HTML standard 4.12.3.
    shadowrootmode
    /// On `template`: the declared shadow tree can be written out as HTML. HTML standard 4.12.3.
    shadowrootserializable
    /// On `template`: whether children find their slots by name or by a script. HTML standard 4.12.3.
    shadowrootslotassignment
    /// On `area`: the kind of its shape. HTML standard 4.8.13.
    shape
    /// How many characters of an `input` or options of a `select` are shown. HTML standard
    /// 4.10.5.3.2.
    size
    /// How wide the image will be, for choosing from `srcset`; on `link` the sizes of an icon. HTML
    /// standard 4.8.3.
    sizes
    /// The name of the slot of a shadow tree where the element appears. HTML standard 3.2.6.
    slot
    /// On `col` and `colgroup`: how many columns it stands for. HTML standard 4.9.4.
    span
    /// Whether the browser checks the spelling of what is typed. HTML standard 6.8.
    spellcheck
    /// The address of what is loaded: an image, a script, a frame, a sound, a video. HTML standard
    /// 4.8.3.
    src
    /// On `iframe`: the framed page itself, as HTML. HTML standard 4.8.5.
    srcdoc
    /// On `track`: the language of its text. HTML standard 4.8.10.
    srclang
    /// Images to choose from, each with its width or density. HTML standard 4.8.4.2.
    srcset
    /// On `ol`: the first number. HTML standard 4.4.5.
    start
    /// On `input`: the distance between values; `any` for none. HTML standard 4.10.5.3.8.
    step
    /// CSS declarations of this element, literal. `data-style:property` follows a signal. HTML
    /// standard 3.2.6.5.
    style
    /// 0 lets the element take the focus by key, -1 by code alone; the order is best left to the
    /// page. HTML standard 6.6.3.
    tabindex
    /// Where a link or answer opens: a frame by name, or `_blank`, `_self`, `_parent`, `_top`. HTML
    /// standard 4.6.2.
    target
    /// A tooltip; on `abbr` and `dfn` the full term. HTML standard 3.2.6.1.
    title
    /// Whether the content is to be translated. HTML standard 3.2.6.3.
    translate
    /// The kind of an `input`, `button`, `script` or `ol`, or the MIME type of what is loaded. HTML
    /// standard 4.10.5.
    r#type
    /// On `img`: the name of its image map, behind a `#`. HTML standard 4.8.14.
    usemap
    /// The value of a control, or the machine's form of a `data`, `li`, `meter` or `progress`. With
    /// `data-bind` the signal decides. HTML standard 4.10.5.
    value
    /// Whether the on-screen keyboard comes by itself, `auto`, or by a script, `manual`.
    /// `VirtualKeyboard` API.
    virtualkeyboardpolicy
    /// On `input` of type `file`: chooses a folder with its files. File and Directory Entries.
    webkitdirectory
    /// The width in CSS pixels; with `height` it reserves the room before loading. HTML standard
    /// 4.8.15.
    width
    /// On `textarea`: whether the breaks of long lines are sent, `hard`, or not, `soft`. HTML
    /// standard 4.10.11.
    wrap
    /// Whether the browser may suggest words while typing. HTML standard 6.8.
    writingsuggestions
    /// On `html`: the namespace, always `http://www.w3.org/1999/xhtml`; it changes nothing. HTML
    /// standard 4.1.1.
    xmlns
}
