//! Pools: what is drawn once per case, alike in every variant.

use serde::{Deserialize, Serialize};

use crate::locale::calendar::Date;

/// The most values a named pool may have, so that every draw can be weighed in a proof
/// (`docs/scenario-format.md`, rule 11).
pub const MOST_CLASSES: usize = 8;

/// A pool of values.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Pool {
    /// A day from a range, both ends included.
    Date {
        /// First day.
        from: Date,
        /// Last day.
        to: Date,
    },
    /// A sum of money from a range in steps.
    Amount {
        /// Least amount, in whole units of the currency.
        from: u32,
        /// Greatest amount.
        to: u32,
        /// Distance between amounts.
        step: u32,
        /// ISO 4217 code.
        currency: String,
    },
    /// A whole number from a range, both ends included.
    Number {
        /// Least number.
        from: u32,
        /// Greatest number.
        to: u32,
    },
    /// One of several words; the only kind of pool a condition may read.
    ///
    /// A word is an id. Its wording is the message `draw-POOL.WORD` of the scenario where a text names the draw.
    AnyOf(Vec<String>),
}
