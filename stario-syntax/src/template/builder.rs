//! Builds a body: merges adjacent static text.

use super::{Body, Segment, Slot};

/// Collects segments.
#[derive(Debug, Default)]
pub(super) struct Builder {
    segments: Vec<Segment>,
    tail: String,
}

impl Builder {
    /// Adds bytes that are sent as they are.
    pub(super) fn push_static(&mut self, text: &str) {
        self.tail.push_str(text);
    }

    /// The pending static text, for an escaper that appends.
    pub(super) fn tail(&mut self) -> &mut String {
        &mut self.tail
    }

    /// Adds a slot.
    pub(super) fn push_slot(&mut self, slot: Slot) {
        self.flush();
        self.segments.push(Segment::Slot(slot));
    }

    /// Ends the body.
    pub(super) fn finish(mut self) -> Body {
        self.flush();
        Body {
            segments: self.segments,
        }
    }

    fn flush(&mut self) {
        if !self.tail.is_empty() {
            let text = std::mem::take(&mut self.tail);
            self.segments.push(Segment::Static(text));
        }
    }
}
