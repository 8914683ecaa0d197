//! Reports of a trainee, of an exercise and of a unit: figures of many interviews, each with what it means and what it does
//! not (`docs/reports.md`).
//!
//! Takes plain values ([`Held`]) and knows neither files nor records. [`TraineeReport`], [`ExerciseReport`] and
//! [`UnitReport`] are figures without words; each is laid out once, as a [`Paper`] of parts, tables and plots in one language,
//! and a paper is written as text, page, CSV, JSON or workbook by writers that know no report. Nobody is ranked, nobody is named
//! unless asked for, and small groups are not broken down.

mod csv;
pub mod exercise;
pub mod figures;
mod held;
mod html;
mod json;
mod paper;
mod papers;
mod plot;
mod text;
pub mod trainee;
pub mod whole;
mod xlsx;

pub use csv::csv;
pub use exercise::ExerciseReport;
pub use held::{About, Asked, Held, Item, ItemOf, Who};
pub use html::html;
pub use json::json;
pub use paper::{Cell, Paper, Part, Table};
pub use papers::{Setting, exercise_paper, trainee_paper, unit_paper};
pub use plot::{Plot, SmallMap, SpanRow};
pub use text::text;
pub use trainee::TraineeReport;
pub use whole::UnitReport;
pub use xlsx::{WorkbookError, xlsx};

#[cfg(test)]
mod tests;
