//! Events and draws as data for other programs, in the words of the journal.

use serde_json::Value;

use super::{journal::DrawnById, line::encode, names::Names};
use crate::{
    interview::{Case, Event},
    scenario::handbook::Handbook,
};

/// Returns events as the journal writes them, without numbers.
pub fn event_records(case: &Case, handbook: &Handbook, events: &[Event]) -> Vec<Value> {
    let names = Names::new(handbook);
    let records = events.iter().map(|event| serde_json::to_value(encode(case, &names, event)));
    records.map(|record| record.expect("strings and numbers")).collect()
}

/// Returns what was drawn for a case, by the script's ids.
pub fn drawn_record(case: &Case) -> Value {
    serde_json::to_value(DrawnById::new(&case.scenario, &case.drawn)).expect("maps with string keys")
}
