//! A small case for the tests of this floor and those above, and a way to play it from plan lines.

use std::sync::Arc;

use crate::{
    assessment::{Assessment, assess},
    interview::{Action, Case, Interview, plan},
    scenario::{Scenario, handbook::Handbook},
};

pub(crate) const SCRIPT: &str = include_str!("test_case.ron");

/// A primary case: little time, and a least that is safe.
const PRIMARY: &str = r#"Scenario(
    format: 1, date: "2025-10-14", checkpoint: "wattay", direction: Arrival, line: Primary, seconds: 60,
    persons: { "traveller": (at: Counter, rapport: 40, age: Between(30, 40), sex: [Male], nationality: ["LAO"]) },
    variants: { "visitor": (family: Genuine) },
    topics: { "purpose": (required: true), "onward": (required: true) },
    facts: {
        "purpose": (of: "traveller", topic: "purpose", is: { "else": (full: Always, supports: [ADMIT]) }),
        "hotel": (of: "traveller", topic: "onward", is: { "else": (full: Always, supports: [ADMIT]) }),
    },
    documents: { "passport": (kind: Passport, of: "traveller", on: Desk, fields: { "photo": (shows: Photo) }) },
    questions: {
        "purpose-open": (topic: "purpose", type: Open, asks: ["purpose"]),
        "purpose-probe": (topic: "purpose", type: Probe, asks: ["purpose"]),
        "onward-open": (topic: "onward", type: Open, asks: ["hotel"]),
        "onward-probe": (topic: "onward", type: Probe, asks: ["hotel"]),
    },
    acts: { "greet": (kind: Greet), "query": (kind: Query, replies: [(id: "clear", seen: ["query.clear"])]) },
    outcomes: { "traveller": { "else": [Full(all: [ADMIT])] } },
    safe_minimum: ["greet", "look passport.photo", "query"],
)"#;

fn scenario(text: &str) -> Arc<Scenario> {
    Arc::new(crate::scenario::ron_tree::from_str(text).expect("a good script"))
}

/// The case in one of its truths.
pub(crate) fn case(variant: &str) -> Arc<Case> {
    changed(variant, "", "")
}

/// The case in one of its truths, with one place of the script written otherwise.
pub(crate) fn changed(variant: &str, from: &str, to: &str) -> Arc<Case> {
    let scenario = scenario(&SCRIPT.replacen(from, to, 1));
    Arc::new(Case::draw("harbour", &scenario, Handbook::shipped(), Some(variant), 1).expect("a good script"))
}

/// The primary case.
pub(crate) fn primary() -> Arc<Case> {
    Arc::new(Case::draw("booth", &scenario(PRIMARY), Handbook::shipped(), None, 1).expect("a good script"))
}

/// Plays plan lines, parted by `;`. A refusal is a mistake in the test.
pub(crate) fn play(case: &Arc<Case>, lines: &str) -> Interview {
    let mut interview = Interview::start(Arc::clone(case));
    for line in lines.split(';') {
        for action in actions(case, line) {
            if let Err(refusal) = interview.act(&action) {
                panic!("`{}`: {refusal}", line.trim());
            }
        }
    }
    interview
}

/// Plays and judges.
pub(crate) fn judged(case: &Arc<Case>, lines: &str) -> Assessment {
    assess(case, Handbook::shipped(), play(case, lines).events())
}

fn actions(case: &Case, line: &str) -> Vec<Action> {
    plan::read(case, Handbook::shipped(), line).expect("a plan line")
}

/// A sound interview of the trafficking truth.
pub(crate) const MODEL: &str = "greet; role; separate; private; ask-needs; water; work-open; work.go-on; work.sum-up; \
    money-open; money-probe; money.sum-up; home-open; look ticket.destination; work-probe; \
    link job ticket.destination; raise route fair; call; supervisor; role-c; comp-open; offer; close; \
    tag T01 at job; tag T16 at job; tag T05 at debt; tag T02 at ticket.destination; \
    decide traveller PROTECT; because traveller job debt; decide companion CRIM; because companion ticket.destination; \
    decide booked SECONDARY; because booked call.unknown; \
    handover debt ticket.destination job supervisor; finish";
