//! Why an attribute is not taken.

use std::error::Error;
use std::fmt;

use super::meaning::Meaning;

/// An attribute that [`Attrs`](super::Attrs) does not take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttrsError {
    message: String,
}

impl AttrsError {
    pub(super) fn new(name: &str, meaning: Meaning) -> Self {
        let message = match meaning {
            Meaning::Handler => format!(
                "the attribute `{name}` cannot be set at run time, it is a script; \
                 write `data-on:..` in the template"
            ),
            Meaning::Datastar => format!(
                "the attribute `{name}` cannot be set at run time, Datastar runs its value; \
                 write it in the template"
            ),
            Meaning::CodeUrl => format!(
                "the attribute `{name}` cannot be set at run time, it can load code; \
                 write it in the template"
            ),
            Meaning::Url => format!("the attribute `{name}` holds a URL; use `Attrs::url`"),
            Meaning::Unsafe => format!(
                "the attribute `{name}` cannot be set at run time, its value has a syntax of its \
                 own; write it in the template"
            ),
            Meaning::Invalid | Meaning::Plain | Meaning::Paint => {
                format!("`{}` is not an attribute name", name.escape_debug())
            }
        };
        Self { message }
    }
}

impl fmt::Display for AttrsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for AttrsError {}
