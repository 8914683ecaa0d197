//! Sala: an interview simulator for trainee border officers.
//!
//! One way through, floor by floor: a scenario file is opened by [`course`], read as a [`scenario`], drawn as a case,
//! played as an [`interview`], judged by [`assessment`] and shown by a [`report`]. A module may use the floors listed
//! before it, never those after.

#[cfg(feature = "window")]
pub mod app;
pub mod assessment;
pub mod check;
pub mod cli;
pub mod course;
pub mod diagnostic;
pub mod interview;
pub mod locale;
pub mod prove;
pub mod records;
pub mod report;
pub mod scenario;
pub mod simulate;
pub mod xapi;
