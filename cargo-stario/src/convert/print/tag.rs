//! Opening tags.

use super::{Printer, WIDTH};
use crate::convert::attributes;
use crate::convert::tree::{Element, Id};

impl Printer<'_> {
    /// An opening tag; with an indentation, one attribute per line when it would be too long.
    pub(super) fn open(&mut self, id: Id, element: &Element, indent: Option<usize>) {
        let mut written = Vec::with_capacity(element.attributes.len());
        let mut length = element.name().len() + 2;
        for (index, attribute) in element.attributes.iter().enumerate() {
            if self.names.attribute(&attribute.name) {
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
}
