//! The identity of the pinned Datastar client file.
//!
//! Source: bundle `datastar.js` of tag `v1.0.4`. Any edit of the file, even of its last comment
//! line, changes the hash.

/// The file's SHA-256 in lower-case hex.
pub const SHA256: &str = "727844adfc825ee651fb93c544a2a739986f9a21820a94524b35f0cac470cf91";

/// The file's size in bytes.
pub const BYTES: usize = 33_553;

/// The official address of the file.
pub const CDN_URL: &str =
    "https://cdn.jsdelivr.net/gh/starfederation/datastar@v1.0.4/bundles/datastar.js";

/// The value of `integrity` for a script element: [`SHA256`] in base64.
pub const INTEGRITY: &str = "sha256-cnhErfyCXuZR+5PFRKKnOZhvmiGCCpRSSzXwysRwz5E=";

/// The file's name.
pub const FILE: &str = "datastar.js";
