//! An open element, and through it all the elements around it.

use crate::ast::Element;
use crate::check::given::{self, Presence};
use crate::html::content::{
    self, Categories, Children, DIV_IN_DL, DIV_IN_OPTGROUP, DIV_IN_SELECT, Model, NOSCRIPT_IN_HEAD,
};
use crate::html::{self, Namespace};

/// The language an element is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Space {
    Html,
    Svg,
    MathMl,
}

/// An open element on the stack of the walk.
#[derive(Clone, Copy)]
pub(super) struct Frame<'a> {
    pub(super) element: &'a Element,
    pub(super) name: &'a str,
    pub(super) space: Space,
    pub(super) up: Option<&'a Self>,
    /// The elements with nesting rules that are open here, as bits of their rules.
    pub(super) inside: u32,
    /// Whether the parser could end an open `<p>` here.
    pub(super) in_paragraph: bool,
    /// Whether the element was reported, for its place, its closing tag or a tag inside it; what it
    /// seems to hold is no second mistake.
    pub(super) reported: bool,
}

/// What a transparent element holds whose parent is not known: such elements stand only among flow
/// content, and `<noscript>` in `<head>` too.
const IN_FRAGMENT: Children = Children {
    categories: Categories::FLOW.and(Categories::METADATA),
    elements: &[],
    text: true,
};

/// What a `<div>` holds that may itself be in a `<dl>` or a `<select>`.
const DIV_IN_FRAGMENT: Children = Children {
    categories: Categories::FLOW,
    elements: &["dd", "dt", "optgroup", "option"],
    text: true,
};

impl<'a> Frame<'a> {
    pub(super) fn new(element: &'a Element, up: Option<&'a Self>, misplaced: bool) -> Self {
        let name = element.name.text.as_str();
        let space = space(name, up);
        let (inside, in_paragraph) = match up {
            Some(up) if space == Space::Html && up.space == Space::Html => {
                (up.inside, up.in_paragraph)
            }
            // What is around a drawing is still around the HTML in it, and `</p>` looks no further.
            Some(up) => (up.inside, false),
            None => (0, false),
        };
        let is_html = space == Space::Html;
        let is_open = element.tag.is_unclosed();
        Self {
            element,
            name,
            space,
            up,
            inside: match is_html {
                true if is_open => inside,
                true => inside | content::nesting_bit(name),
                false => inside,
            },
            in_paragraph: is_html
                && ((name == "p" && !is_open)
                    || (in_paragraph && !misplaced && !content::hides_paragraph(name))),
            reported: misplaced || is_open || element.tag.has_lost_children,
        }
    }

    /// What may be a child here, and the element that decides it.
    pub(super) fn model(&self) -> (Model, &Self) {
        if self.space != Space::Html || self.reported {
            return (Model::Free, self);
        }
        let Some(row) = content::of(self.name) else {
            return (Model::Free, self);
        };
        match row.model {
            Model::Transparent(_) => match self.up {
                Some(up) if self.name == "noscript" && up.name == "head" => {
                    (Model::Children(NOSCRIPT_IN_HEAD), self)
                }
                Some(up) => up.model(),
                None => (Model::Children(IN_FRAGMENT), self),
            },
            Model::Children(children) if self.name == "div" => self.div(children),
            Model::Children(_)
                if self.name == "time"
                    && given::presence(&self.element.tag, "datetime") == Presence::Never =>
            {
                (Model::Text, self)
            }
            Model::Children(_) if self.name == "option" => (self.option(row.model), self),
            model => (model, self),
        }
    }

    /// A `label` takes the place of what an `<option>` holds, and a `<datalist>` shows its text alone
    /// (HTML standard, 4.10.10).
    fn option(&self, content: Model) -> Model {
        let always = |name| given::presence(&self.element.tag, name) == Presence::Always;
        if always("label") {
            if always("value") {
                Model::Nothing
            } else {
                Model::Text
            }
        } else if self.chain().any(|frame| frame.name == "datalist")
            && given::presence(&self.element.tag, "label") == Presence::Never
        {
            Model::Text
        } else {
            content
        }
    }

    /// A `<div>` may group the items of `<dl>` and `<select>`.
    fn div(&self, flow: Children) -> (Model, &Self) {
        let mut up = self.up;
        while let Some(frame) = up {
            match frame.name {
                "dl" => return (Model::Children(DIV_IN_DL), self),
                "select" => return (Model::Children(DIV_IN_SELECT), self),
                "optgroup" => return (Model::Children(DIV_IN_OPTGROUP), self),
                "div" => up = frame.up,
                "option" => return frame.model(),
                "noscript" if frame.up.is_some() => up = frame.up,
                _ => return (Model::Children(flow), self),
            }
        }
        (Model::Children(DIV_IN_FRAGMENT), self)
    }

    /// Whether the element takes this child by name, beyond what its model says.
    pub(super) fn names(&self, child: &str) -> bool {
        match content::of(self.name).map(|row| row.model) {
            Some(Model::Transparent(elements)) => elements.contains(&child),
            _ => false,
        }
    }

    /// This element and those around it, innermost first.
    pub(super) fn chain(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |frame| frame.up)
    }

    /// The line of the opening tag.
    pub(super) fn line(&self) -> usize {
        self.element.open_span().line()
    }
}

/// Elements of SVG and MathML whose children are HTML again (HTML standard, 13.2.6.4.7).
pub(super) fn is_integration_point(frame: &Frame<'_>) -> bool {
    match frame.space {
        Space::Html => false,
        Space::Svg => matches!(frame.name, "foreignObject" | "desc" | "title"),
        Space::MathMl => matches!(
            frame.name,
            "annotation-xml" | "mi" | "mn" | "mo" | "ms" | "mtext"
        ),
    }
}

/// The language of an element in the one around it.
pub(super) fn space(name: &str, up: Option<&Frame<'_>>) -> Space {
    match name {
        "svg" => return Space::Svg,
        "math" => return Space::MathMl,
        _ => {}
    }
    let in_svg = html::element_in(Namespace::Svg, name).is_some();
    let in_html = html::element_in(Namespace::Html, name).is_some();
    let around = up.map_or(Space::Html, |up| {
        if is_integration_point(up) {
            Space::Html
        } else {
            up.space
        }
    });
    match around {
        Space::Svg if in_svg => Space::Svg,
        _ if in_html => Space::Html,
        _ if in_svg => Space::Svg,
        _ if html::element_in(Namespace::MathMl, name).is_some() => Space::MathMl,
        _ => Space::Html,
    }
}
