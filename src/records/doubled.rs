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

/// Account, exercise, attempt.
type Attempt<'c> = (&'c str, &'c str, u32);

/// The first record of each sitting, with when that was recorded, by the sitting's id.
type Sittings<'c> = BTreeMap<&'c str, (&'c str, RecordId)>;

/// Finds the attempts that were begun more than once, by account, exercise and attempt. Says nothing of accounts that were
/// erased here or elsewhere.
#[must_use]
pub fn doubled(known: &[Known]) -> Vec<Doubled> {
    let mut erased: BTreeSet<&str> = BTreeSet::new();
    let mut attempts: BTreeMap<Attempt<'_>, Sittings<'_>> = BTreeMap::new();
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::records::{Chain, Hash, StationId, chain::Line};

    /// A station's chain: who, which attempt, which sitting, in the order of its lines; a dash erases.
    fn known(station: &str, lines: &[(&str, u32, &str)]) -> Known {
        let station: StationId = station.parse().expect("an id");
        let line = |(at, (account, attempt, sitting)): (usize, &(&str, u32, &str))| {
            let what = if *sitting == "-" {
                What::Erased { account: (*account).to_owned() }
            } else {
                let (file, hash) = (format!("{at}.jsonl"), Hash::of(sitting.as_bytes()));
                let taken = json!({
                    "file": file, "journal": hash, "length": 1, "finished": true, "mode": "scored", "handbook": hash,
                    "sala": "1", "account": account, "exercise": "six", "sitting": sitting, "place": at, "attempt": attempt,
                });
                What::Interview(Box::new(serde_json::from_value(taken).expect("a record")))
            };
            let when = format!("2026-01-0{}T00:00:00Z", at + 1);
            let entry = Entry { seq: at as u64, previous: Hash::default(), when, clock_back: false, what };
            Line { entry, hash: Hash::of(format!("{station}{at}").as_bytes()), number: at + 1 }
        };
        let lines = lines.iter().enumerate().map(line).collect();
        Known { station, own: false, file: "chain.jsonl".into(), chain: Chain { lines, ..Chain::default() } }
    }

    #[test]
    fn only_attempts_with_several_sittings_are_named_and_nobody_who_was_erased() {
        let one = known("00000000000000aa", &[("a", 1, "x"), ("a", 1, "x"), ("b", 1, "p"), ("a", 2, "z")]);
        let two = known("00000000000000bb", &[("b", 1, "q"), ("a", 1, "y"), ("a", 1, "y")]);
        assert_eq!(doubled(std::slice::from_ref(&one)), [], "one sitting of several interviews, and a later attempt");
        let found = doubled(&[one.clone(), two.clone()]);
        let told: Vec<(&str, u32, Vec<String>)> = found
            .iter()
            .map(|one| {
                let records = one.sittings.iter().map(|(record, when)| format!("{record} {}", &when[..10]));
                (one.account.as_str(), one.attempt, records.collect())
            })
            .collect();
        let at = |station: &str, seq: u32, day: u32| format!("00000000000000{station}:{seq} 2026-01-0{day}");
        let expected = [("a", 1, vec![at("aa", 0, 1), at("bb", 1, 2)]), ("b", 1, vec![at("bb", 0, 1), at("aa", 2, 3)])];
        assert_eq!(told, expected);
        // A copy of a chain is no second sitting.
        assert_eq!(doubled(&[one.clone(), one.clone()]), []);
        let erased = known("00000000000000cc", &[("a", 1, "-")]);
        let left: Vec<String> = doubled(&[one, two, erased]).into_iter().map(|one| one.account).collect();
        assert_eq!(left, ["b"]);
    }
}
