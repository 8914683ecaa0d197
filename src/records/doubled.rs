//! Attempts that were begun more than once: what no machine can see by itself, and merged chains show.
//!
//! Attempts are counted where they are taken, since machines do not know of each other. Whoever sits down at another one, or
//! at one that was set up anew, begins with the first again. There may be a good reason, so it is told, and judged by nobody
//! here. Knows no roster.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    chain::{Entry, What},
    store::{Known, RecordId},
};

/// An attempt of one account at one exercise to which more than one sitting belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doubled {
    /// The opaque account.
    pub account: String,
    /// The exercise's id.
    pub exercise: String,
    /// Which attempt, from 1.
    pub attempt: u32,
    /// The first record of each sitting and when that was recorded (RFC 3339, UTC), in the order recorded.
    pub sittings: Vec<(RecordId, String)>,
}

/// Finds the attempts that were begun more than once, by account, exercise and attempt. Says nothing of accounts that were
/// erased here or elsewhere.
#[must_use]
pub fn doubled(known: &[Known]) -> Vec<Doubled> {
    let mut erased: BTreeSet<&str> = BTreeSet::new();
    let mut attempts: BTreeMap<(&str, &str, u32), BTreeMap<&str, (&str, RecordId)>> = BTreeMap::new();
    for known in known {
        for line in &known.chain.lines {
            let Entry { seq, when, what, .. } = &line.entry;
            let taken = match what {
                What::Interview(taken) => taken,
                What::Erased { account } => {
                    erased.insert(account);
                    continue;
                }
                What::Opened { .. } => continue,
            };
            let (Some(account), Some(exercise), Some(attempt)) = (&taken.account, &taken.exercise, taken.attempt)
            else {
                continue;
            };
            let Some(sitting) = &taken.sitting else { continue };
            let record = (when.as_str(), RecordId { station: known.station, seq: *seq });
            let first = attempts.entry((account, exercise, attempt)).or_default().entry(sitting).or_insert(record);
            *first = record.min(*first);
        }
    }
    attempts.retain(|(account, _, _), sittings| sittings.len() > 1 && !erased.contains(account));
    let told = attempts.into_iter().map(|((account, exercise, attempt), sittings)| {
        let mut sittings: Vec<(&str, RecordId)> = sittings.into_values().collect();
        sittings.sort();
        Doubled {
            account: account.to_owned(),
            exercise: exercise.to_owned(),
            attempt,
            sittings: sittings.into_iter().map(|(when, record)| (record, when.to_owned())).collect(),
        }
    });
    told.collect()
}
