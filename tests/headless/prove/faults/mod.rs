//! Faults seeded into the shipped case, most of which show only under rare conditions: what proofs, and interviews played
//! by chance, are measured on. The tests and the bench read the same list.
//!
//! Each fault says in one line what is wrong, and what a finding has to name. It knows nothing of how faults are found.

mod never;
mod shown;

use std::sync::Arc;

use sala::{
    prove::{Finding, Proof, Weight},
    scenario::{Scenario, plan::Invariant},
};

const SHIPPED: &str = include_str!("../../../../scenarios/factory-job/scenario.ron");

/// A mistake put into the shipped case.
pub struct Fault {
    /// Its name.
    pub id: &'static str,
    /// What is wrong, in one line.
    pub wrong: &'static str,
    /// What a finding has to name: its code, its place, and words of its message.
    pub names: (&'static str, &'static str, &'static str),
    /// The changes to the script.
    pub edits: &'static [Edit],
}

/// A change to the script.
pub enum Edit {
    /// Puts text behind other text, wherever that stands.
    After(&'static str, &'static str),
    /// Puts text in the place of other text, wherever that stands.
    Swap(&'static str, &'static str),
}

/// How a fault shows itself to somebody who plays, if it does.
#[derive(Clone, Debug, PartialEq)]
pub enum Shows {
    /// Something never happens; no play shows that.
    Never,
    /// Two conditions of a `NeverBoth` line, so placed in `always`, hold where the interview may end.
    Both(usize),
    /// Somebody passes without what the `PassNeeds` line, so placed in `always`, asks for.
    Passes(usize),
    /// No question is open, and the account has not begun.
    Stuck,
    /// The companion hears, nothing was voiced, and no act leads them aside.
    Unseparated,
    /// Nothing is open any more, and the right outcome for this person cannot be had.
    Lost(&'static str),
}

/// Every fault: those that some interview shows, then those that none does.
pub fn faults() -> impl Iterator<Item = &'static Fault> {
    shown::FAULTS.iter().chain(never::FAULTS)
}

/// The shipped case as it is.
pub fn sound() -> Arc<Scenario> {
    Arc::new(sala::scenario::ron_tree::from_str(SHIPPED).expect("the shipped case is good"))
}

impl Fault {
    /// The shipped case with this fault.
    pub fn seeded(&self) -> Arc<Scenario> {
        let mut text = SHIPPED.to_owned();
        for edit in self.edits {
            let (from, to) = match edit {
                Edit::After(from, more) => (*from, format!("{from}{more}")),
                Edit::Swap(from, to) => (*from, (*to).to_owned()),
            };
            assert!(text.contains(from), "fault {}: the script has no {from}", self.id);
            text = text.replace(from, &to);
        }
        let scenario: Result<Scenario, _> = sala::scenario::ron_tree::from_str(&text);
        Arc::new(scenario.unwrap_or_else(|error| panic!("fault {}: {error}", self.id)))
    }

    /// The finding that names this fault.
    pub fn found<'p>(&self, proof: &'p Proof) -> Option<&'p Finding> {
        let (code, path, words) = self.names;
        let named =
            |finding: &&Finding| finding.code == code && finding.path == path && finding.message.contains(words);
        // What was proved wrong stands before what is open.
        proof.findings.iter().filter(|finding| finding.weight != Weight::Note).find(named)
    }

    /// How it shows itself to somebody who plays.
    pub fn shows(&self, scenario: &Scenario) -> Shows {
        let (code, path, _) = self.names;
        let line = path.strip_prefix("always/").and_then(|at| at.parse().ok());
        match (code, line) {
            (_, Some(at)) => match scenario.always[at] {
                Invariant::NeverBoth(..) => Shows::Both(at),
                Invariant::PassNeeds { .. } => Shows::Passes(at),
            },
            ("no-separation", _) => Shows::Unseparated,
            ("dead-end", _) => path.strip_prefix("outcomes/").map_or(Shows::Stuck, Shows::Lost),
            _ => Shows::Never,
        }
    }
}
