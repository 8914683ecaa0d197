//! The surface: what can be done and seen before anything was said must not tell one truth from another.
//!
//! Compares the variants of one draw with each other. (Words and pictures are `check`'s.)

use super::verdict::{Finding, Weight};
use crate::interview::{Case, State, case::PersonIx, decide::is_open};

/// Compares two variants of the same draw.
pub(super) fn compare(a: &Case, b: &Case) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (one, other) = (State::new(a), State::new(b));
    let mut differs = |path: String, what: String| {
        let message = format!(
            "{what} in variant `{}`, and not in variant `{}`, before anything was said",
            a.variant_id(),
            b.variant_id()
        );
        findings.push(
            Finding::new("surface-tells", Weight::Wrong, path, message)
                .help("let it be alike in every variant; the truth shows in answers and fields, never on the surface"),
        );
    };
    for act in a.act_ids() {
        if is_open(a, &one, act) != is_open(b, &other, act) {
            differs(String::new(), format!("`{}` is open", crate::assessment::name::act(a, act)));
        }
    }
    for (ix, (here, there)) in a.documents.iter().zip(&b.documents).enumerate() {
        if here.on_desk != there.on_desk {
            let id = a.scenario.documents.at(ix).map_or("", |(id, _)| id);
            differs(format!("documents/{id}"), format!("document `{id}` lies on the desk"));
        }
    }
    for (ix, (here, there)) in a.persons.iter().zip(&b.persons).enumerate() {
        let at = PersonIx(ix as u8);
        if (here.present, one.rapport(at)) != (there.present, other.rapport(at)) {
            let id = a.scenario.persons.at(ix).map_or("", |(id, _)| id);
            differs(format!("persons/{id}"), format!("`{id}` is there with this rapport"));
        }
    }
    findings
}
