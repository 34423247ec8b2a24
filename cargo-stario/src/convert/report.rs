//! What is refused, as people read it: each reason once, with the lines it holds for.

use std::collections::HashMap;
use std::fmt;

use super::problem::Problem;

/// How many lines are named for one reason.
const NAMED: usize = 5;

/// Problems of one reason on elements of one name.
#[derive(Debug)]
pub(crate) struct Group<'a> {
    first: &'a Problem,
    places: usize,
    /// The first lines, each once.
    lines: Vec<usize>,
}

/// Problems by their reason, in the order of their first lines.
pub(crate) fn groups(problems: &[Problem]) -> Vec<Group<'_>> {
    let mut groups: Vec<Group<'_>> = Vec::new();
    let mut known = HashMap::new();
    for problem in problems {
        let reason = (&problem.element, &problem.reason, &problem.help);
        let at = *known.entry(reason).or_insert(groups.len());
        if at == groups.len() {
            groups.push(Group {
                first: problem,
                places: 0,
                lines: Vec::new(),
            });
        }
        let group = &mut groups[at];
        group.places += 1;
        if group.lines.last() != Some(&problem.line) && group.lines.len() <= NAMED {
            group.lines.push(problem.line);
        }
    }
    groups
}

impl fmt::Display for Group<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.first.fmt(formatter)?;
        if self.places == 1 {
            return Ok(());
        }
        write!(formatter, "\n  {} places: line ", self.places)?;
        for (index, line) in self.lines.iter().take(NAMED).enumerate() {
            let separator = if index == 0 { "" } else { ", " };
            write!(formatter, "{separator}{line}")?;
        }
        if self.lines.len() > NAMED {
            formatter.write_str(" and later")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(line: usize, reason: &str) -> Problem {
        Problem {
            line,
            element: "b".into(),
            reason: reason.into(),
            help: vec!["= help: h".into()],
        }
    }

    #[test]
    fn a_reason_is_given_once_with_its_first_lines() {
        let lines = [(1, "x"), (2, "y"), (2, "y"), (3, "y"), (9, "z")];
        let mut problems: Vec<Problem> = lines.map(|(line, reason)| problem(line, reason)).into();
        problems.extend((10..20).map(|line| problem(line, "z")));
        let shown: Vec<String> = groups(&problems).iter().map(Group::to_string).collect();
        assert_eq!(
            shown,
            [
                "1: <b>: x\n  = help: h",
                "2: <b>: y\n  = help: h\n  3 places: line 2, 3",
                "9: <b>: z\n  = help: h\n  11 places: line 9, 10, 11, 12, 13 and later",
            ]
        );
    }
}
