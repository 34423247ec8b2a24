//! Behaviour of Stario through its public API; see `it/`.
