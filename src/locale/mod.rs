//! How it is said: three languages, the messages that are said in them, and the letters they are written with.
//!
//! Everything above hands about [`Message`]s, which are ids with arguments; only a face turns them into words, through
//! the [`Catalogue`]. Knows nothing of scenarios or screens, reads no disk and no clock.

pub mod calendar;
pub mod catalogue;
pub mod cluster;
pub mod digits;
pub mod fold;
pub mod language;
pub mod letters;
pub mod line_break;
pub mod message;
pub mod spelling;

pub use calendar::Date;
pub use catalogue::Catalogue;
pub use language::Language;
pub use message::{Argument, Key, Message};
