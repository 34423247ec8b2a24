//! The files that went into an executable, as rustc and the build scripts say (cargo, "Dep-info
//! files"): also those that git ignores or that lie outside of the packages, such as what
//! `include_str!` brings in.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The inputs of an executable, but for those below `output`, which builds write themselves. None when
/// cargo left no list.
pub(super) fn of(executable: &Path, output: &Path) -> BTreeSet<PathBuf> {
    let list = fs::read_to_string(executable.with_extension("d")).unwrap_or_default();
    parse(&list)
        .filter(|path| path.is_absolute() && path.is_file() && !path.starts_with(output))
        .map(|path| super::plan::resolved(&path))
        .collect()
}

/// The files behind the first colon of `/target/app: /src/main.rs /src/a\ b.rs`.
fn parse(list: &str) -> impl Iterator<Item = PathBuf> {
    let inputs = list.lines().next().and_then(|line| line.split_once(": "));
    let mut rest = inputs.map_or("", |(_, inputs)| inputs).chars();
    std::iter::from_fn(move || {
        let mut path = String::new();
        while let Some(character) = rest.next() {
            match character {
                ' ' if path.is_empty() => {}
                ' ' => break,
                '\\' => match rest.clone().next() {
                    Some(' ') => {
                        rest.next();
                        path.push(' ');
                    }
                    _ => path.push('\\'),
                },
                _ => path.push(character),
            }
        }
        (!path.is_empty()).then(|| PathBuf::from(path))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(list: &str, expected: &[&str]) {
        let found: Vec<PathBuf> = parse(list).collect();
        let expected: Vec<PathBuf> = expected.iter().map(PathBuf::from).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn files_are_separated_by_spaces() {
        check(
            "/t/app: /w/a.rs /w/b\\ c.rs  /w/d\\e.rs\n",
            &["/w/a.rs", "/w/b c.rs", "/w/d\\e.rs"],
        );
        check("/t/app:\n", &[]);
        check("/t/app: ", &[]);
        check("", &[]);
    }

    #[test]
    fn what_a_build_writes_is_no_input() {
        let folder = tempfile::tempdir().unwrap();
        let folder = super::super::plan::resolved(folder.path());
        let target = folder.join("target");
        fs::create_dir_all(target.join("out")).unwrap();
        for name in ["main.rs", "target/out/made.rs"] {
            fs::write(folder.join(name), "").unwrap();
        }
        let at = |name: &str| folder.join(name).display().to_string();
        let files = [at("main.rs"), at("target/out/made.rs"), at("gone.rs")];
        let list = format!("{}: {} relative.rs\n", at("target/app"), files.join(" "));
        fs::write(target.join("app.d"), list).unwrap();
        let found = of(&target.join("app"), &target);
        assert_eq!(found, BTreeSet::from([folder.join("main.rs")]));
    }
}
