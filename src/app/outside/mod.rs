//! What comes from outside: one file for each plugin that is not ours, so that its name stands nowhere else.

pub mod egui;
mod graphics;
pub mod window;
