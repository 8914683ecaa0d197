//! Tests of the window: panels without a screen, and the real window on a virtual one.
//!
//! Panels are functions of plain data, so egui_kittest plays them by role and label, and a small painter of our own
//! draws what egui wants drawn into a PNG, with no graphics driver. Only `screen.rs` and `journey.rs` open a window, on a
//! virtual screen, where there is one.

#![expect(clippy::disallowed_methods, reason = "tests look at the clock and at the machine's files")]

mod access;
mod clipping;
mod coding;
mod contrast;
mod conversation;
mod debrief;
mod desk;
mod everywhere;
mod exam_room;
mod exercises;
mod gallery;
mod guide;
#[cfg(target_os = "linux")]
mod hand;
#[cfg(target_os = "linux")]
mod journey;
mod keyboard;
mod keys;
mod library;
mod paint;
mod papers;
mod people;
mod play;
mod player;
mod reports;
mod resume;
mod rough;
#[cfg(target_os = "linux")]
mod screen;
mod sight;
mod settings;
mod text;
mod threads;
