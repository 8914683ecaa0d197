//! Witnesses as lines of a plan, so that `sala play --plan` replays them.

use super::verdict::Witness;
use crate::{
    assessment::name,
    interview::{
        Action, Case,
        action::{Entry, NoteLine, Reason},
    },
    scenario::handbook::Handbook,
};

/// Actions as lines of a plan.
pub(super) fn told(case: &Case, handbook: &Handbook, actions: &[Action], shortest: bool) -> Witness {
    let plan = actions.iter().map(|action| line(case, handbook, action)).collect();
    Witness { variant: case.variant_id().to_owned(), seed: case.seed, shortest, plan }
}

fn line(case: &Case, handbook: &Handbook, action: &Action) -> String {
    let entry = |entry: Entry| name::entry(case, entry);
    let reason = |reason: Reason| name::reason(case, handbook, reason);
    let note = |line: NoteLine| name::note_line(case, handbook, line);
    match action {
        Action::Do(act) => name::act(case, *act),
        Action::Link(a, b) => format!("link {} {}", entry(*a), entry(*b)),
        Action::Unlink(a, b) => format!("unlink {} {}", entry(*a), entry(*b)),
        Action::Tag(ix, at) => format!("tag {} at {}", name::indicator(handbook, *ix), entry(*at)),
        Action::Untag(ix, at) => format!("untag {} at {}", name::indicator(handbook, *ix), entry(*at)),
        Action::Decide(person, codes) => {
            let codes: Vec<&str> = codes.iter().map(|code| code.as_str()).collect();
            format!("decide {} {}", name::person(case, *person), codes.join(" "))
        }
        Action::Because(person, why) => format!("because {} {}", name::person(case, *person), reason(*why)),
        Action::NotBecause(person, why) => format!("not-because {} {}", name::person(case, *person), reason(*why)),
        Action::HandOver(of) => format!("handover {}", note(*of)),
        Action::NotHandOver(of) => format!("not-handover {}", note(*of)),
        Action::Finish => "finish".to_owned(),
    }
}
