//! Values of attributes that are more than text: keywords, styles, image lists, trusted addresses.
//!
//! Most attributes take what Rust has anyway: text, numbers, `bool`. Some places have a syntax of
//! their own, where text from a visitor could say more than it should. They take a type that can
//! only say what it is meant to:
//!
//! | place | value |
//! |---|---|
//! | an attribute with keywords, such as `type` or `loading` | the enumeration of its keywords, such as [`InputType`] or [`Loading`] |
//! | `style="width: {..}"` | text of words and numbers, numbers, [`Length`], [`CssUrl`] |
//! | `style={..}` | [`Style`] |
//! | `srcset`, `imagesrcset` | [`Srcset`] |
//! | an address that loads code: `src` of `<script>` and `<iframe>`, `href` of `<link>` | [`TrustedUrl`], or a [`Link`](crate::Link) |
//! | `content` of `<meta http-equiv="refresh">` | [`Refresh`] |
//! | `<script type="application/json">` | [`JsonScript`] |
//! | `srcdoc` | [`Html`](crate::Html) |
//!
//! The prelude has none of them: a file names those it uses, `use stario::values::InputType;`.
//!
//! ```
//! use stario::prelude::*;
//! use stario::values::{InputType, Length, Loading};
//!
//! fn field(kind: InputType, filled: f64) -> Html {
//!     html! {
//!         <input type={kind} name="value">
//!         <div style="width: {Length::percent(filled)}"></div>
//!         <img src="/chart.png" alt="" loading={Loading::Lazy}>
//!     }
//! }
//!
//! assert_eq!(
//!     field(InputType::Email, 12.5).as_str(),
//!     r#"<input type="email" name="value"><div style="width: 12.5%"></div><img src="/chart.png" alt="" loading="lazy">"#,
//! );
//! ```

mod css;
mod json_script;
mod keyword;
mod keywords;
mod refresh;
mod srcset;
mod trusted_url;

pub use css::{CssUrl, Length, Style};
pub use json_script::{JsonScript, JsonScriptError, JsonScriptValue};
pub use keyword::UnknownKeyword;
#[rustfmt::skip]
pub use keywords::{
    AriaAutocomplete, AriaChecked, AriaCurrent, AriaHasPopup, AriaInvalid, AriaLive,
    AriaOrientation, AriaPressed, AriaSort, Autocapitalize, Autocorrect, ButtonType, Capture,
    ClosedBy, ColorSpace, ContentEditable, CrossOrigin, Decoding, Destination, Dir,
    EnterKeyHint, FetchPriority, FormAutocomplete, FormEnctype, FormMethod, Hidden, InputMode,
    InputType, ListType, Loading, Popover, PopoverTargetAction, Preload, ReferrerPolicy, Scope,
    ShadowRootMode, Shape, SlotAssignment, TrackKind, Translate, VirtualKeyboardPolicy, Wrap,
};
pub use refresh::Refresh;
pub use srcset::{Descriptor, Srcset};
pub use trusted_url::TrustedUrl;
