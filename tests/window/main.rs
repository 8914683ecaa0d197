//! Tests of the window: panels without a screen, and the real window on a virtual one.
//!
//! Panels are functions of plain data, so egui_kittest plays them by role and label, and a small painter of our own
//! draws what egui wants drawn into a PNG, with no graphics driver. Only `screen.rs` opens a window.

mod gallery;
mod keys;
mod paint;
mod screen;
mod text;
