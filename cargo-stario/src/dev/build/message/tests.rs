//! What a build comes to, from lines as cargo writes them.

use serde_json::json;

use super::*;

fn diagnostic(level: &str, message: &str) -> String {
    json!({
        "reason": "compiler-message",
        "package_id": "path+file:///w/app#0.1.0",
        "target": {"name": "app", "kind": ["bin"]},
        "message": {
            "level": level,
            "message": message,
            "rendered": format!("{level}: {message}\n --> src/main.rs:1:1\n\n"),
            "spans": [],
        },
    })
    .to_string()
}

fn artifact(name: &str, kind: &str, executable: Option<&str>) -> String {
    json!({
        "reason": "compiler-artifact",
        "target": {"name": name, "kind": [kind]},
        "executable": executable,
        "fresh": false,
    })
    .to_string()
}

fn finish(lines: &[String], success: bool, stderr: &str) -> Outcome {
    let mut messages = Messages::new("app", Kind::Bin);
    for line in lines {
        messages.read(line);
    }
    messages.finish(success, stderr, 0.5)
}

#[track_caller]
fn check_failure(lines: &[String], stderr: &str, errors: usize, message: &str) {
    let Outcome::Failed(failure) = finish(lines, false, stderr) else {
        panic!("the build succeeded")
    };
    assert_eq!(
        failure,
        Failure {
            errors,
            message: message.into()
        }
    );
}

#[test]
fn many_errors_are_counted() {
    let lines: Vec<String> = (0..12)
        .map(|number| diagnostic("error", &format!("mistake {number}")))
        .collect();
    let shown: Vec<String> = (0..10)
        .map(|number| format!("error: mistake {number}\n --> src/main.rs:1:1\n\n"))
        .collect();
    check_failure(&lines, "", 12, &format!("{}and 2 more", shown.concat()));
}

#[test]
fn every_error_is_whole() {
    check_failure(
        &[
            diagnostic("warning", "unused variable"),
            diagnostic("error", "cannot find value `x`"),
            diagnostic("error", "mismatched types"),
            diagnostic(
                "error",
                "aborting due to 2 previous errors; 1 warning emitted",
            ),
            diagnostic(
                "failure-note",
                "Some errors have detailed explanations: E0308.",
            ),
        ],
        "error: could not compile `app`",
        2,
        "error: cannot find value `x`\n --> src/main.rs:1:1\n\n\
         error: mismatched types\n --> src/main.rs:1:1",
    );
}

#[test]
fn without_a_diagnostic_cargo_is_quoted() {
    check_failure(
        &[],
        "   Compiling app\nerror: failed to run custom build command for `app`\n\nno file\n",
        1,
        "failed to run custom build command for `app`\n\nno file",
    );
}

#[test]
fn the_executable_is_the_one_of_the_program() {
    let outcome = finish(
        &[
            artifact("app", "lib", None),
            artifact("build-script-build", "custom-build", Some("/t/build")),
            artifact("app", "example", Some("/t/examples/app")),
            artifact("app", "bin", Some("/t/app")),
            r#"{"reason":"build-script-executed","linked_paths":["native=/n","/m"]}"#.into(),
            diagnostic("warning", "unused variable"),
            diagnostic("warning", "1 warning emitted"),
            "printed by a macro".into(),
            r#"{"reason":"build-finished","success":true}"#.into(),
        ],
        true,
        "",
    );
    let Outcome::Built(built) = outcome else {
        panic!("the build failed")
    };
    assert_eq!(built.executable, PathBuf::from("/t/app"));
    assert_eq!(built.libraries, [PathBuf::from("/n"), PathBuf::from("/m")]);
    assert_eq!(built.warnings, 1);
}

#[test]
fn a_build_without_an_executable_is_a_failure() {
    assert!(matches!(finish(&[], true, ""), Outcome::Failed(_)));
}
