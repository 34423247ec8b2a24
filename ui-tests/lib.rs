//! One file per mistake; see `cases/`.
