//! One script as the lints see it: what was authored, what is known by name, and what reading left out.
//!
//! An element with a mistake of its own is left out by reading and reported there; here its id still counts as known,
//! so that one mistake does not bring ten.

use std::collections::{BTreeSet, HashMap};

use super::reach::Reach;
use crate::{
    course::{Course, Taught},
    scenario::{
        Scenario,
        act::Reply,
        condition::Condition,
        handbook::Handbook,
        id::Dotted,
        map::is_id,
        pool::Pool,
        ron_tree::{Tree, nearest},
    },
};

/// A script under check.
pub(super) struct Script<'c> {
    /// The course it stands in.
    pub(super) course: &'c Course,
    /// How it was found.
    pub(super) taught: &'c Taught,
    /// What was authored.
    pub(super) scenario: &'c Scenario,
    /// Its ids, those of broken elements included.
    pub(super) known: Known<'c>,
    /// What can come about.
    pub(super) reach: Reach<'c>,
}

/// The sections whose elements have ids.
pub(super) const SECTIONS: [&str; 13] = [
    "persons",
    "draws",
    "variants",
    "topics",
    "facts",
    "documents",
    "mismatches",
    "questions",
    "needs",
    "acts",
    "contradictions",
    "criticals",
    "plans",
];

impl<'c> Script<'c> {
    /// Takes up a script.
    pub(super) fn new(course: &'c Course, taught: &'c Taught, scenario: &'c Scenario) -> Self {
        Self { course, taught, scenario, known: Known::new(scenario, &taught.tree), reach: Reach::new(scenario) }
    }

    /// The field's data.
    pub(super) fn handbook(&self) -> &'static Handbook {
        self.course.handbook
    }

    /// Says whether a field of the scenario itself is made up, so that nothing is to be concluded from it.
    pub(super) fn is_made_up(&self, field: &str) -> bool {
        self.taught.stood_in.contains(&field)
    }

    /// The person spoken with where nobody is named.
    pub(super) fn first_person(&self) -> Option<&'c str> {
        self.scenario.persons.keys().next()
    }

    /// The variants of a list, where empty means all.
    pub(super) fn variants_of(&self, only: &'c [String]) -> impl Iterator<Item = &'c str> {
        let known = self.scenario.variants.keys();
        known.filter(move |variant| only.is_empty() || only.iter().any(|v| v == variant))
    }

    /// Every question's id with its replies, or every act's.
    pub(super) fn replies_of(&self, questions: bool) -> Vec<(&'c str, &'c [Reply])> {
        match questions {
            true => self.scenario.questions.iter().map(|(id, question)| (id, question.replies.as_slice())).collect(),
            false => self.scenario.acts.iter().map(|(id, act)| (id, act.replies.as_slice())).collect(),
        }
    }
}

/// The ids of a script.
pub(super) struct Known<'c> {
    scenario: &'c Scenario,
    /// Ids of elements that reading left out, by section.
    broken: HashMap<&'static str, BTreeSet<String>>,
    /// Results that some reply gives.
    results: BTreeSet<(&'c str, &'c str)>,
    /// Whether reading left out whole sections or elements, so that nothing can be concluded from what is absent.
    pub(super) whole: bool,
}

impl<'c> Known<'c> {
    fn new(scenario: &'c Scenario, tree: &Tree) -> Self {
        let mut broken: HashMap<&'static str, BTreeSet<String>> = HashMap::new();
        let mut whole = true;
        for section in SECTIONS {
            let Some(node) = tree.root().field(section) else { continue };
            if node.len() == ids(scenario, section).count() {
                continue;
            }
            let known: BTreeSet<&str> = ids(scenario, section).collect();
            let written = node.entries().map(|entry| entry.key.key_text().into_owned());
            let lost: BTreeSet<String> = written.filter(|id| !known.contains(id.as_str())).collect();
            // A section that is no map at all has no ids to know.
            whole &= lost.is_empty() && node.entries().next().is_some();
            broken.insert(section, lost);
        }
        let replies = scenario.questions.values().map(|q| &q.replies).chain(scenario.acts.values().map(|a| &a.replies));
        let results = replies.flatten().flat_map(|reply| &reply.seen);
        let results = results.map(|result| (result.of.as_str(), result.part.as_str())).collect();
        Self { scenario, broken, results, whole }
    }

    /// Says whether an element of a section has this id, even if the element itself could not be read.
    pub(super) fn has(&self, section: &'static str, id: &str) -> bool {
        has(self.scenario, section, id) || self.is_broken(section, id)
    }

    /// Says whether an element of this id stands in the section and could not be read.
    pub(super) fn is_broken(&self, section: &'static str, id: &str) -> bool {
        self.broken.get(section).is_some_and(|lost| lost.contains(id))
    }

    /// The ids of a section.
    pub(super) fn ids(&self, section: &'static str) -> impl Iterator<Item = &str> {
        ids(self.scenario, section).chain(self.broken.get(section).into_iter().flatten().map(String::as_str))
    }

    /// Says whether a document has the field; nothing is known of a document that could not be read.
    pub(super) fn has_field(&self, field: &Dotted) -> bool {
        self.scenario.documents.get(&field.of).is_some_and(|document| document.fields.contains(&field.part))
            || self.is_broken("documents", &field.of)
    }

    /// Says whether some reply gives the result; nothing is known of what a broken act gives.
    pub(super) fn has_result(&self, result: &Dotted) -> bool {
        self.results.contains(&(result.of.as_str(), result.part.as_str()))
            || self.is_broken("acts", &result.of)
            || (self.broken.contains_key("acts") || self.broken.contains_key("questions"))
                && has(self.scenario, "acts", &result.of)
    }

    /// The results that replies give.
    pub(super) fn results(&self) -> impl Iterator<Item = (&'c str, &'c str)> {
        self.results.iter().copied()
    }

    /// The words of a pool, or `None` where it has none to name.
    pub(super) fn words(&self, pool: &str) -> Option<&'c [String]> {
        match self.scenario.draws.get(pool)? {
            Pool::AnyOf(words) => Some(words),
            _ => None,
        }
    }

    /// Suggests an id of a section: one that may be written, and another than the one given.
    pub(super) fn near(&self, section: &'static str, id: &str) -> Option<&str> {
        nearest(id, self.ids(section).filter(|known| *known != id && is_id(known)))
    }
}

fn has(scenario: &Scenario, section: &str, id: &str) -> bool {
    match section {
        "persons" => scenario.persons.contains(id),
        "draws" => scenario.draws.contains(id),
        "variants" => scenario.variants.contains(id),
        "topics" => scenario.topics.contains(id),
        "facts" => scenario.facts.contains(id),
        "documents" => scenario.documents.contains(id),
        "mismatches" => scenario.mismatches.contains(id),
        "questions" => scenario.questions.contains(id),
        "needs" => scenario.needs.contains(id),
        "acts" => scenario.acts.contains(id),
        "contradictions" => scenario.contradictions.contains(id),
        "criticals" => scenario.criticals.contains(id),
        "plans" => scenario.plans.contains(id),
        _ => false,
    }
}

/// The ids of a section, in authored order.
fn ids<'s>(scenario: &'s Scenario, section: &str) -> Box<dyn Iterator<Item = &'s str> + 's> {
    match section {
        "persons" => Box::new(scenario.persons.keys()),
        "draws" => Box::new(scenario.draws.keys()),
        "variants" => Box::new(scenario.variants.keys()),
        "topics" => Box::new(scenario.topics.keys()),
        "facts" => Box::new(scenario.facts.keys()),
        "documents" => Box::new(scenario.documents.keys()),
        "mismatches" => Box::new(scenario.mismatches.keys()),
        "questions" => Box::new(scenario.questions.keys()),
        "needs" => Box::new(scenario.needs.keys()),
        "acts" => Box::new(scenario.acts.keys()),
        "contradictions" => Box::new(scenario.contradictions.keys()),
        "criticals" => Box::new(scenario.criticals.keys()),
        "plans" => Box::new(scenario.plans.keys()),
        _ => Box::new(std::iter::empty()),
    }
}

/// Says whether a condition can hold in a variant as far as its variant atoms tell; everything else may go either way.
pub(super) fn possible(when: Option<&Condition>, variant: &str) -> bool {
    when.is_none_or(|when| when.may(variant).0)
}

/// Says whether a condition holds whatever happens, as far as its variant atoms tell.
pub(super) fn certain(when: Option<&Condition>, variant: &str) -> bool {
    when.is_none_or(|when| !when.may(variant).1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_fold_away() {
        let check = |text: &str, expected: (bool, bool)| {
            let condition: Condition = crate::scenario::ron_tree::from_str(text).expect("a condition");
            assert_eq!(condition.may("a"), expected, "{text}");
        };
        check("Variant(\"a\")", (true, false));
        check("Not(Variant(\"a\"))", (false, true));
        check("All([Variant(\"a\"), Opened(\"work\")])", (true, true));
        check("All([Variant(\"b\"), Opened(\"work\")])", (false, true));
        check("Any([Variant(\"a\"), Opened(\"work\")])", (true, false));
        check("AtLeast(2, [Variants([\"a\", \"b\"]), Never, Opened(\"x\")])", (true, true));
        check("AtLeast(2, [Variant(\"b\"), Never, Opened(\"x\")])", (false, true));
    }
}
