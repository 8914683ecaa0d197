//! What was done: an interview with its journal, and a journal played again.
//!
//! [`Session`] is how both faces play. [`Journal`] reads what it wrote, [`replay()`] plays it anew. A [`Store`] takes what
//! was done under an exercise's rules into a signed [`Chain`], a [`Roster`] says who is who. Knows no words beyond its own
//! faults, no clock and no face; it writes the disk, and nothing else below the faces does.

mod about;
mod begun;
pub mod beside;
pub mod bundle;
pub mod chain;
pub mod disk;
mod doubled;
pub mod fault;
pub mod hash;
pub mod index;
pub mod interviews;
pub mod journal;
mod line;
pub mod materials;
mod moment;
mod named;
mod names;
pub mod objects;
pub mod opened;
pub mod page;
pub mod personal;
pub mod receipt;
pub mod replay;
pub mod roster;
pub mod sealed;
pub mod session;
pub mod sink;
pub mod sitting;
pub mod station;
pub mod store;
pub mod taking;
mod threads;
pub mod verify;
pub mod wall;

pub use begun::{begun, script_of};
pub use chain::{Chain, Entry, Taken, What};
pub use doubled::{Doubled, doubled};
pub use fault::{Fault, JournalError};
pub use hash::Hash;
pub use index::{Index, IndexError, Listed};
pub use interviews::Interviews;
pub use journal::{Header, Journal, Mode, Played, Seat, fingerprint, held_for};
pub use line::{LineError, Score};
pub use materials::Materials;
pub use moment::Moment;
pub use named::named;
pub use names::UnknownName;
pub use page::{PageError, keep_file, keep_page};
pub use receipt::{NoReceipt, Receipt};
pub use replay::{ReplayReport, replay};
pub use roster::{Account, Person, Roster, RosterError};
pub use sealed::{ExamSeal, Keys, OpenedPack, Released};
pub use session::{ActError, Beginning, Session};
pub use sink::{FileSink, MemorySink, Sink};
pub use station::{PublicKey, Random, Station, StationId};
pub use store::{Kept, Known, RecordId, Store, StoreError, TakenIn};
pub use taking::{Due, Hindrance, Next, Taking};
pub use wall::Wall;

#[cfg(test)]
mod cuts;
#[cfg(test)]
mod laws;
#[cfg(test)]
mod tests;
