//! Being laid.

pub mod handbook;
pub mod map;
pub mod ron_tree;
