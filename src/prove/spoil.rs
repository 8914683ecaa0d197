//! Interviews that earn as little as may be, found act by act: what costs points, then what costs time.
//!
//! Only a way to find witnesses of a lowest score. What bounds it is `bounds.rs`'s, what it comes to the assessment's.

use std::sync::Arc;

use super::{Stop, play::Plan};
use crate::{
    assessment::assess,
    interview::{Action, Case, Interview, case::ActIx},
    scenario::handbook::Handbook,
};

/// Acts that become open on the way are tried again so often.
const ROUNDS: usize = 3;

/// Does whatever earns nothing. `harsh` begins with what hurts most, else the acts are tried as they stand.
pub(super) fn worst(case: &Arc<Case>, handbook: &Handbook, harsh: bool, stop: Stop<'_>) -> Plan {
    let mut acts: Vec<ActIx> = case.act_ids().collect();
    if harsh {
        acts.sort_by_key(|act| case.act(*act).changes.rapport);
    }
    let mut interview = Interview::start(Arc::clone(case));
    let mut done = Vec::new();
    // Something on a topic must be asked, or nothing can be decided: the acts before it may earn.
    let mut points = u8::MAX;
    for _ in 0..ROUNDS {
        let before = done.len();
        for act in acts.iter().take_while(|_| !stop()) {
            if points == u8::MAX && case.act(*act).topic.is_none() {
                continue;
            }
            let mut after = interview.clone();
            if after.act(&Action::Do(*act)).is_err() {
                continue;
            }
            let worth = assess(case, handbook, after.events()).uncapped;
            if worth <= points {
                (interview, points) = (after, worth);
                done.push(*act);
            }
        }
        if done.len() == before {
            break;
        }
    }
    done
}
