//! From a save to the page, beside the bare build of the same edit.

use std::process::Command;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use rustix::process::Signal;

use crate::support::browser::Browser;
use crate::support::build::scratch;
use crate::support::dev::{Copy, Dev};
use crate::{Figure, median};

const WORDS: &str = "Change me and save";

/// Notes the time of every change below `<html>` that leaves other words in the headline.
const OBSERVER: &str = "window.changes = {}; \
    new MutationObserver(() => { \
        const words = document.querySelector('h1')?.textContent; \
        changes[words] ??= performance.timeOrigin + performance.now(); \
    }).observe(document, {subtree: true, childList: true, characterData: true})";

pub(crate) async fn measure(samples: usize) -> Vec<Figure> {
    let copy = Copy::of("hot-reload").await;
    let saved = save_to_dom(&copy, samples).await;
    let built = bare_builds(&copy, samples);
    copy.restore();
    vec![
        ("dev/save_to_dom", median(saved), "ms"),
        ("dev/cargo_build", median(built), "ms"),
    ]
}

async fn save_to_dom(copy: &Copy, samples: usize) -> Vec<f64> {
    copy.restore();
    let mut dev = Dev::start(copy).await;
    let page = Browser::shared().await.page().await;
    page.before_load(OBSERVER).await;
    page.goto(&dev.url("/")).await;
    let mut times = Vec::new();
    // The first edit warms the caches of the build.
    for sample in 0..=samples {
        let words = format!("Edit number {sample}");
        copy.replace(WORDS, &words);
        let saved = milliseconds();
        page.wait_for(&format!("changes[{words:?}] !== undefined"))
            .await;
        let changed: f64 = page.eval(&format!("changes[{words:?}]")).await;
        if sample > 0 {
            times.push(changed - saved);
        }
        dev.event("swapped").await;
    }
    dev.process.signal(Signal::INT);
    dev.process.exit().await;
    times
}

fn milliseconds() -> f64 {
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    now.expect("a clock after 1970").as_secs_f64() * 1000.0
}

fn bare_builds(copy: &Copy, samples: usize) -> Vec<f64> {
    build(copy);
    let mut times = Vec::new();
    for sample in 0..samples {
        copy.replace(WORDS, &format!("Build number {sample}"));
        let start = Instant::now();
        build(copy);
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    times
}

/// Builds the copy as the developer's command does, without the command.
fn build(copy: &Copy) {
    let status = Command::new("cargo")
        .args(["build", "--quiet", "--profile", "stario"])
        .args(["--config", r#"profile.stario.inherits="dev""#])
        .args(["--config", r#"profile.stario.debug="line-tables-only""#])
        .args(["--config", r#"profile.stario.package."*".debug=false"#])
        .current_dir(&copy.folder)
        .env("CARGO_TARGET_DIR", scratch().join("dev-target"))
        .status();
    assert!(status.expect("run cargo").success(), "the copy builds");
}
