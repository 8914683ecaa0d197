//! What was done: an interview with its journal, and a journal played again.
//!
//! [`Session`] is how both faces play. [`Journal`] reads what it wrote, [`replay()`] plays it anew. Knows no words beyond
//! its own faults, no clock and no face; it writes the disk, and nothing else below the faces does.

mod begun;
pub mod fault;
pub mod journal;
mod line;
mod moment;
mod named;
mod names;
pub mod page;
pub mod replay;
pub mod session;
pub mod sink;

pub use begun::{begun, script_of};
pub use fault::{Fault, JournalError};
pub use journal::{Header, Journal, Mode, Played, fingerprint};
pub use line::{LineError, Score};
pub use moment::Moment;
pub use named::named;
pub use names::UnknownName;
pub use page::{PageError, keep_page};
pub use replay::{ReplayReport, replay};
pub use session::{ActError, Beginning, Session};
pub use sink::{FileSink, MemorySink, Sink};

#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
