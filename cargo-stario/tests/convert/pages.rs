//! Real pages: each is converted, compiled and rendered, and is the tree that it was, or the command
//! says why not.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;

use super::{command, compiled, packages, tree};

/// A page that was converted without a word.
struct Exact {
    name: String,
    template: String,
    is_document: bool,
    /// The tree of the page as it was.
    tree: Vec<String>,
}

/// What became of the pages.
#[derive(Default)]
struct Report {
    /// Converted without a word, and the same tree.
    exact: Vec<Exact>,
    /// The same tree, with something that the checks of the language refuse.
    refused: Vec<String>,
    /// Another tree, with something that cannot be written.
    changed: Vec<String>,
    /// How often each reason was given, and on how many pages.
    reasons: BTreeMap<String, (usize, usize)>,
}

#[test]
fn real_pages_render_their_own_tree_or_have_a_reason() {
    let pages = packages::pages();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let share = pages.len().div_ceil(threads);
    let report = thread::scope(|scope| {
        let workers: Vec<_> = pages
            .chunks(share)
            .map(|share| scope.spawn(move || Report::of(share)))
            .collect();
        let reports = workers.into_iter().map(|worker| worker.join().unwrap());
        reports.fold(Report::default(), Report::with)
    });
    let templates: Vec<&str> = report.exact.iter().map(|page| &*page.template).collect();
    for (page, html) in report.exact.iter().zip(compiled::rendered(&templates)) {
        let tree = tree::lines(&html, page.is_document);
        let different = page
            .tree
            .iter()
            .zip(&tree)
            .find(|(one, other)| one != other);
        assert!(
            different.is_none() && page.tree.len() == tree.len(),
            "{} is another tree when it is compiled: {different:?}",
            page.name
        );
    }
    let text = report.text(pages.len());
    fs::write(packages::folder().join("report.txt"), &text).unwrap();
    assert!(report.exact.len() >= 40, "{text}");
}

fn one(name: &str, page: &Path, report: &mut Report) {
    let source = fs::read_to_string(page).unwrap();
    let output = command::convert(&[page.to_str().unwrap()], Path::new("."), b"");
    let template = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    let html = tree::rendered(&template);
    let is_document = template.contains("\n    <html");
    let before = tree::lines(&source, is_document);
    let after = tree::lines(&html, is_document);
    let different = before.iter().zip(&after).find(|(one, other)| one != other);
    let same = different.is_none() && before.len() == after.len();

    if output.status.success() {
        assert!(
            same,
            "{name} is another tree, and nothing was said: {different:?}"
        );
        assert_eq!(errors, "", "{name}");
        let again = command::convert(&["-"], Path::new("."), html.as_bytes());
        assert_eq!(String::from_utf8(again.stdout).unwrap(), template, "{name}");
        report.exact.push(Exact {
            name: name.to_owned(),
            template,
            is_document,
            tree: before,
        });
        return;
    }
    assert_eq!(output.status.code(), Some(1), "{name}\n{errors}");
    let prefix = format!("{}:", page.display());
    let mut reasons: Vec<&str> = Vec::new();
    for line in errors.lines() {
        if let Some((_, reason)) = line
            .strip_prefix(prefix.as_str())
            .and_then(|rest| rest.split_once(": "))
        {
            reasons.push(reason);
            report.reasons.entry(reason.to_owned()).or_default().0 += 1;
        } else if let (Some((places, _)), Some(reason)) = (
            line.trim_start().split_once(" places: line "),
            reasons.last(),
        ) {
            let more = places.parse::<usize>().unwrap() - 1;
            report.reasons.entry((*reason).to_owned()).or_default().0 += more;
        }
    }
    assert!(!reasons.is_empty(), "{name}\n{errors}");
    reasons.sort_unstable();
    reasons.dedup();
    for reason in &reasons {
        report.reasons.entry((*reason).to_owned()).or_default().1 += 1;
    }
    let list = if same {
        &mut report.refused
    } else {
        &mut report.changed
    };
    list.push(format!("{name}: {}", reasons.join("; ")));
}

impl Report {
    fn of(pages: &[(String, PathBuf)]) -> Self {
        let mut report = Self::default();
        for (name, page) in pages {
            one(name, page, &mut report);
        }
        report
    }

    fn with(mut self, other: Self) -> Self {
        self.exact.extend(other.exact);
        self.refused.extend(other.refused);
        self.changed.extend(other.changed);
        for (reason, (places, pages)) in other.reasons {
            let known = self.reasons.entry(reason).or_default();
            *known = (known.0 + places, known.1 + pages);
        }
        self
    }

    fn text(&self, pages: usize) -> String {
        let mut text = format!(
            "{pages} pages: {} were compiled by rustc and rendered the same tree, {} are the same tree with something that \
             is refused, {} are another tree\n",
            self.exact.len(),
            self.refused.len(),
            self.changed.len()
        );
        for (title, list) in [("another tree", &self.changed), ("refused", &self.refused)] {
            writeln!(text, "\n{title}").unwrap();
            for line in list {
                writeln!(text, "  {line}").unwrap();
            }
        }
        writeln!(text, "\nreasons: places, pages").unwrap();
        for (reason, (places, pages)) in &self.reasons {
            writeln!(text, "  {places:5} {pages:4}  {reason}").unwrap();
        }
        text
    }
}
