//! Being laid.

pub mod handbook;
pub mod map;
