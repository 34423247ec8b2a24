//! Lines of the source: a parser knows the line on which a tag ends, people look for its start.

/// How many lines a tag may span before its start is looked for no further.
const LONGEST_TAG: usize = 200;

/// The lines of a page, in lower case for comparisons.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    lines: Vec<&'a str>,
}

impl<'a> Lines<'a> {
    pub(super) fn new(source: &'a str) -> Self {
        Self {
            lines: source.split('\n').collect(),
        }
    }

    /// The line on which a tag starts, or on which its attribute stands, given the line on which it
    /// ends; that line again for a tag that the source does not have.
    pub(super) fn of_tag(&self, end: usize, element: &str, attribute: Option<&str>) -> usize {
        let tag = format!("<{element}");
        let holds = |line: &usize| {
            self.line(*line)
                .is_some_and(|text| find_name(text, &tag).is_some())
        };
        let first = end.saturating_sub(LONGEST_TAG).max(1);
        let Some(start) = (first..=end).rev().find(holds) else {
            return end;
        };
        let Some(attribute) = attribute else {
            return start;
        };
        (start..=end)
            .find(|line| {
                self.line(*line)
                    .is_some_and(|text| find_name(text, attribute).is_some())
            })
            .unwrap_or(start)
    }

    fn line(&self, number: usize) -> Option<&'a str> {
        self.lines.get(number.checked_sub(1)?).copied()
    }
}

/// Finds a name that no letter or digit follows, in any case.
fn find_name(text: &str, name: &str) -> Option<usize> {
    let (text, name) = (text.as_bytes(), name.as_bytes());
    text.windows(name.len())
        .enumerate()
        .position(|(at, window)| {
            window.eq_ignore_ascii_case(name)
                && !text
                    .get(at + name.len())
                    .is_some_and(|next| next.is_ascii_alphanumeric() || *next == b'-')
        })
}
