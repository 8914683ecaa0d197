//! Being laid.

pub mod handbook;
