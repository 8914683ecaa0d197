//! Events in the script's words, for whoever else writes them down: exports, and `play --format json`.
//!
//! The same names as in a journal, without its line numbers and its seal.

use serde_json::Value;

use super::{line::encode, names::Names};
use crate::{
    interview::{Case, Event},
    scenario::handbook::Handbook,
};

/// Writes events as a journal names them, one JSON object each.
#[must_use]
pub fn named(case: &Case, handbook: &Handbook, events: &[Event]) -> Vec<Value> {
    let names = Names::new(handbook);
    let write = |event| serde_json::to_value(encode(case, &names, event)).expect("only strings and numbers");
    events.iter().map(write).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::test_case::{case, play};

    #[test]
    fn events_are_called_by_name() {
        let interview = play(&case("hired"), "role; tag N01 at person:traveller");
        let written = named(interview.case(), Handbook::shipped(), interview.events());
        assert_eq!(written[0], serde_json::json!({"event": "done", "act": "role", "seconds": 40}));
        let last = written.last().expect("a tag");
        assert_eq!(*last, serde_json::json!({"event": "tagged", "indicator": "N01", "at": "person:traveller"}));
    }
}
