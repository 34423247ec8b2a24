//! Which program of a workspace a session runs, by the folder and the flags.

use serde_json::{Value, json};

use super::*;

fn package(name: &str, bins: &[&str], dependencies: &[&str]) -> Value {
    let targets: Vec<Value> = bins
        .iter()
        .map(|bin| json!({"name": bin, "kind": ["bin"]}))
        .chain([json!({"name": name, "kind": ["lib"]})])
        .collect();
    let dependencies: Vec<Value> = dependencies
        .iter()
        .map(|name| json!({"name": name, "kind": null, "path": format!("/w/{name}")}))
        .collect();
    json!({
        "name": name,
        "manifest_path": format!("/w/{name}/Cargo.toml"),
        "targets": targets,
        "default_run": null,
        "dependencies": dependencies,
    })
}

fn workspace(packages: &[Value]) -> Workspace {
    let json =
        json!({"packages": packages, "workspace_root": "/w", "target_directory": "/w/target"});
    Workspace::from_json(json.to_string().as_bytes()).unwrap()
}

#[track_caller]
fn check(packages: &[Value], selection: &Selection, folder: &str, expected: &str) {
    let workspace = workspace(packages);
    let found = match choose(&workspace, selection, Path::new(folder)) {
        Ok(program) => format!(
            "{} {} {}",
            program.package.name,
            program.kind.word(),
            program.name
        ),
        Err(error) => error.to_string(),
    };
    assert_eq!(found, expected);
}

fn nothing() -> Selection {
    Selection::default()
}

#[test]
fn the_package_of_the_folder_comes_before_the_others() {
    let packages = [
        package("a", &["a"], &["stario"]),
        package("b", &["b"], &["stario"]),
    ];
    check(&packages, &nothing(), "/w/b/src", "b bin b");
}

#[test]
fn at_the_root_the_only_program_that_depends_on_stario_is_chosen() {
    let packages = [
        package("tool", &["tool"], &[]),
        package("site", &["site"], &["stario"]),
        package("stario", &[], &[]),
    ];
    check(&packages, &nothing(), "/w", "site bin site");
}

#[test]
fn without_stario_the_only_program_is_chosen() {
    check(
        &[package("tool", &["tool"], &[])],
        &nothing(),
        "/w",
        "tool bin tool",
    );
}

#[test]
fn several_programs_are_listed() {
    let packages = [
        package("a", &["a"], &["stario"]),
        package("b", &["b"], &["stario"]),
    ];
    check(
        &packages,
        &nothing(),
        "/w",
        "the workspace has several packages with a program to run\n  \
         = help: choose one with `-p`: `a`, `b`",
    );
    check(
        &[package("a", &["one", "two"], &[])],
        &nothing(),
        "/w/a",
        "the package `a` has several programs: `one`, `two`\n  \
         = help: choose one with `--bin`, or set `default-run` in its Cargo.toml",
    );
}

#[test]
fn default_run_decides_between_several() {
    let mut a = package("a", &["one", "two"], &[]);
    a["default_run"] = "two".into();
    check(&[a], &nothing(), "/w/a", "a bin two");
}

#[test]
fn flags_decide_before_the_folder() {
    let packages = [
        package("a", &["a"], &[]),
        package("b", &["b", "extra"], &[]),
    ];
    let selection = Selection {
        package: Some("a".into()),
        ..nothing()
    };
    check(&packages, &selection, "/w/b", "a bin a");
    let selection = Selection {
        bin: Some("extra".into()),
        ..nothing()
    };
    check(&packages, &selection, "/w/a", "b bin extra");
}

#[test]
fn an_example_is_a_program_too() {
    let mut a = package("a", &["a"], &[]);
    a["targets"]
        .as_array_mut()
        .unwrap()
        .push(json!({"name": "demo", "kind": ["example"]}));
    let selection = Selection {
        example: Some("demo".into()),
        ..nothing()
    };
    check(&[a], &selection, "/w", "a example demo");
}

#[test]
fn unknown_names_offer_what_there_is() {
    let packages = [package("alpha", &["alpha"], &[])];
    let selection = Selection {
        package: Some("zzzzzz".into()),
        ..nothing()
    };
    check(
        &packages,
        &selection,
        "/w",
        "unknown package `zzzzzz`\n  = help: the workspace has `alpha`",
    );
    let selection = Selection {
        example: Some("demo".into()),
        ..nothing()
    };
    check(
        &packages,
        &selection,
        "/w",
        "unknown example `demo`\n  = help: the workspace has none",
    );
}

#[test]
fn a_package_without_a_program_says_so() {
    let selection = Selection {
        package: Some("library".into()),
        ..nothing()
    };
    check(
        &[package("library", &[], &[])],
        &selection,
        "/w",
        "the package `library` has no program\n  \
         = help: add `src/main.rs`, or choose another package with `-p`",
    );
}

#[test]
fn reachable_packages_follow_path_dependencies_but_not_those_of_tests() {
    let mut a = package("a", &["a"], &["b"]);
    let dev = json!({"name": "d", "kind": "dev", "path": "/w/d"});
    a["dependencies"].as_array_mut().unwrap().push(dev);
    let packages = [
        a,
        package("b", &[], &["c", "a"]),
        package("c", &[], &[]),
        package("d", &[], &[]),
        package("e", &[], &[]),
    ];
    let workspace = workspace(&packages);
    let names = |kind| -> Vec<&str> {
        let from = workspace.path_package("a").unwrap();
        workspace
            .reachable(from, kind)
            .iter()
            .map(|it| it.name.as_str())
            .collect()
    };
    assert_eq!(names(Kind::Bin), ["a", "b", "c"]);
    assert_eq!(names(Kind::Example), ["a", "b", "d", "c"]);
}
