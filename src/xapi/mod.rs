//! Statements for a learning record store (xAPI 1.0.3): made of records, kept as they are, sent, and read back.
//!
//! ```text
//! records → Maker → Statement → Outbox → push → a store → fetch → Interview → a unit's report
//!           of the record's own texts    (bytes)           (by profile)
//! ```
//!
//! What each statement says is written in `docs/xapi-profile.md`. A statement is made once, of the texts that its record
//! holds, and stands in the [`Outbox`] byte for byte from then on. Nothing here knows a name, a trainee number or a unit:
//! people are opaque accounts. No clock, no chance, no waiting of its own: those come from the face.

pub mod interview;
pub mod lrs;
pub mod maker;
pub mod outbox;
pub mod statement;
pub mod vocabulary;

pub use interview::Interview;
pub use maker::{Left, Made, make};
pub use outbox::{Outbox, OutboxError, Waiting};
pub use statement::Statement;

#[cfg(test)]
mod tests;
