//! Programs that do not come to serve, and where libraries are looked for.

use std::ffi::OsString;

use super::libraries::{library_folders, system_folders};
use super::*;
use crate::cargo::Kind;
use crate::dev::control::Control;
use crate::dev::listen::Listener;
use crate::dev::plan::Plan;
use crate::dev::process::Reaper;
use crate::dev::watch::Scope;

fn plan() -> Plan {
    Plan {
        package: "app".into(),
        manifest: "/w/app/Cargo.toml".into(),
        program: "app".into(),
        kind: Kind::Bin,
        profile: Vec::new(),
        output: "/w/target".into(),
        target_folder: "/w/target/stario".into(),
        scope: Scope::default(),
    }
}

fn built(program: &str) -> Built {
    Built {
        executable: program.into(),
        libraries: Vec::new(),
        warnings: 0,
        seconds: 0.0,
    }
}

/// Launches a program of the system with these arguments.
async fn refusal(program: &str, arguments: &[&str]) -> String {
    let reaper = Reaper::new();
    let launcher = Launcher {
        starter: reaper.starter(),
        control: Control::open().unwrap(),
        listener: Listener::bind(Some("127.0.0.1:0")).unwrap(),
        arguments: arguments.iter().map(OsString::from).collect(),
        output_to_stderr: true,
    };
    let (plan, built) = (plan(), built(program));
    let image = Arc::new(Image::open(&std::env::current_exe().unwrap()).unwrap());
    let outcome = launcher.launch(&plan, built, image, program.into()).await;
    drop(launcher);
    reaper.finish().await;
    outcome.unwrap_err().to_string()
}

#[tokio::test]
async fn a_program_that_ends_is_reported_with_its_exit() {
    assert_eq!(
        refusal("/bin/sh", &["-c", "exit 4"]).await,
        "the new program ended before it served, with exit code 4"
    );
}

#[tokio::test]
async fn a_program_that_is_not_there_is_reported() {
    let message = refusal("/nowhere/app", &[]).await;
    assert!(
        message.starts_with("the new program cannot be started: "),
        "{message}"
    );
}

#[test]
fn the_folders_of_the_system_stay_unless_the_user_chose_others() {
    let mut built = built("app");
    built.libraries.push("/w/out".into());
    let folders = |inherited: &str| {
        let defaults = system_folders(Some("/home/a".into()));
        let folders = library_folders(&plan(), &built, inherited.as_ref(), defaults);
        std::env::join_paths(folders).unwrap()
    };
    let own = "/w/out:/w/target/stario:/w/target/stario/deps";
    let system = "/home/a/lib:/usr/local/lib:/usr/lib";
    assert_eq!(folders(""), *format!("{own}:{system}"));
    assert_eq!(folders("/opt/lib"), *format!("{own}:/opt/lib"));
}
