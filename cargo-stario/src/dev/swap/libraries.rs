//! Where a program finds its dynamic libraries: where `cargo run` would have it find them.

use std::ffi::{OsStr, OsString};
use std::path::PathBuf;

use crate::dev::build::Built;
use crate::dev::plan::Plan;

/// The variable of the system that names the folders.
pub(super) const LIBRARY_PATH: &str = if cfg!(target_os = "macos") {
    "DYLD_FALLBACK_LIBRARY_PATH"
} else {
    "LD_LIBRARY_PATH"
};

/// The folders of the build, then those of the user's shell. On macOS the variable replaces defaults
/// of the system (dyld(1)), which `cargo run` therefore keeps when it sets it.
pub(super) fn library_path(plan: &Plan, built: &Built) -> Option<OsString> {
    let inherited = std::env::var_os(LIBRARY_PATH).unwrap_or_default();
    let defaults = if cfg!(target_os = "macos") {
        system_folders(std::env::var_os("HOME"))
    } else {
        Vec::new()
    };
    std::env::join_paths(library_folders(plan, built, &inherited, defaults)).ok()
}

/// Where macOS looks for libraries when the variable is not set.
pub(super) fn system_folders(home: Option<OsString>) -> Vec<PathBuf> {
    let home = home.map(|home| PathBuf::from(home).join("lib"));
    let system = ["/usr/local/lib", "/usr/lib"].map(PathBuf::from);
    home.into_iter().chain(system).collect()
}

pub(super) fn library_folders(
    plan: &Plan,
    built: &Built,
    inherited: &OsStr,
    defaults: Vec<PathBuf>,
) -> Vec<PathBuf> {
    let mut inherited: Vec<PathBuf> = std::env::split_paths(inherited)
        .filter(|path| !path.as_os_str().is_empty())
        .collect();
    if inherited.is_empty() {
        inherited = defaults;
    }
    let mut folders = built.libraries.clone();
    folders.extend([plan.target_folder.clone(), plan.target_folder.join("deps")]);
    folders.extend(inherited);
    folders
}
