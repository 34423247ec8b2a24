//! Runs the cases.
