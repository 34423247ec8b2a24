//! Opening tags, and characters that cannot be sent.

use super::{Printer, WIDTH};
use crate::convert::problem::Reason;
use crate::convert::tree::{Element, Id};
use crate::convert::{attributes, text};

impl Printer<'_> {
    /// An opening tag; with an indentation, one attribute per line when it would be too long.
    pub(super) fn open(&mut self, id: Id, element: &Element, indent: Option<usize>) {
        let mut written = Vec::with_capacity(element.attributes.len());
        let mut length = element.name().len() + 2;
        for (index, attribute) in element.attributes.iter().enumerate() {
            if self.names.attribute(&attribute.name) {
                self.check_characters(id, Some(index), &attribute.value);
                let attribute = attributes::print(element, attribute);
                length += 1 + attribute.chars().count();
                written.push((index, attribute));
            } else {
                self.refuse(id, Some(index), attributes::refused(&attribute.name));
            }
        }
        let broken = indent.filter(|indent| written.len() > 1 && indent * 4 + length > WIDTH);
        self.mark(id, None);
        self.push("<");
        self.push(element.name());
        for (index, attribute) in written {
            match broken {
                None => self.push(" "),
                Some(indent) => {
                    self.push("\n");
                    self.line(indent + 1);
                }
            }
            self.mark(id, Some(index));
            self.push(&attribute);
        }
        if let Some(indent) = broken {
            self.push("\n");
            self.line(indent);
        }
        self.mark(id, None);
        self.push(">");
    }

    /// Names a character that is sent as U+FFFD.
    pub(super) fn check_characters(&mut self, id: Id, attribute: Option<usize>, text: &str) {
        if let Some(character) = text::forbidden(text) {
            let reason = Reason::new(
                format!(
                    "the character U+{:04X} is sent as U+FFFD: HTML does not allow it",
                    u32::from(character)
                ),
                "remove it",
            );
            self.refuse(id, attribute, reason);
        }
    }
}
