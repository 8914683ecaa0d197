//! Walks a whole script once and shows a visitor every reference, condition, effect and reply, each with its path.
//!
//! It knows where things may stand and judges nothing.

mod inner;
mod judged;
mod told;

use super::path::Path;
use crate::scenario::{
    Scenario,
    act::{Effect, Reply},
    condition::Condition,
    evidence::{Contradiction, End},
    handbook::NotePart,
    id::Dotted,
    map::Map,
    outcome::Code,
};

/// Something named by its id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ref<'s> {
    /// A person.
    Person(&'s str),
    /// A topic.
    Topic(&'s str),
    /// A fact.
    Fact(&'s str),
    /// A question.
    Question(&'s str),
    /// An authored act.
    Act(&'s str),
    /// A question or an authored act.
    QuestionOrAct(&'s str),
    /// A document.
    Document(&'s str),
    /// A field of a document.
    Field(&'s Dotted),
    /// A result of an act.
    Result(&'s Dotted),
    /// A field or a result.
    Item(&'s Dotted),
    /// A field, written out.
    FieldText(&'s str),
    /// A field, a result or a mismatch, written out.
    SeenText(&'s str),
    /// A fact, a field or a result, written out.
    NotedText(&'s str),
    /// A pool.
    Pool(&'s str),
    /// A word of a pool.
    Word(&'s str, &'s str),
    /// A variant.
    Variant(&'s str),
    /// A variant or `"else"`, as the key of a map.
    VariantKey(&'s str),
    /// An indicator of the handbook.
    Indicator(&'s str),
    /// A good phrase of the handbook, of a part of the hand-over note.
    Phrase(NotePart, &'s str),
    /// A contradiction.
    Contradiction(&'s str),
    /// A mismatch.
    Mismatch(&'s str),
    /// A need.
    Need(&'s str),
    /// A flag that is read.
    FlagRead(&'s str),
    /// A flag that is set.
    FlagSet(&'s str),
    /// A flag that is cleared.
    FlagCleared(&'s str),
    /// A kind of act.
    Kind(&'s str),
}

/// What a condition is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Purpose {
    /// Opens a question or an act: what it reads shows before anything is asked.
    Opens,
    /// How a person behaves at the counter: alike in every variant, too.
    Manner,
    /// When a reply is given.
    Reply,
    /// Anything else: gates, grades, criticals, what is promised.
    Other,
}

/// Whose replies they are.
#[derive(Clone, Copy, Debug)]
pub(super) enum Asked<'s> {
    /// A question's.
    Question(&'s str, &'s crate::scenario::question::Question),
    /// An act's.
    Act(&'s str),
}

/// Looks at a script. Every method does nothing unless it is written.
#[expect(unused_variables, reason = "a visitor names its arguments, whether or not it looks at them")]
pub(super) trait Visit<'s> {
    /// A reference.
    fn reference(&mut self, path: &Path<'_>, what: Ref<'s>) {}
    /// A condition as it was written, outermost first. `to` is the person it is read for, where there is one.
    fn condition(&mut self, path: &Path<'_>, condition: &'s Condition, purpose: Purpose, to: Option<&'s str>) {}
    /// An effect; `inside` says that it stands in another one.
    fn effect(&mut self, path: &Path<'_>, effect: &'s Effect, to: Option<&'s str>, inside: bool) {}
    /// The replies of a question or act.
    fn replies(&mut self, path: &Path<'_>, replies: &'s [Reply], of: Asked<'s>) {}
    /// Outcome codes.
    fn codes(&mut self, path: &Path<'_>, codes: &'s [Code]) {}
}

/// Walks a script in authored order.
pub(super) fn walk<'s>(scenario: &'s Scenario, visit: &mut dyn Visit<'s>) {
    let mut walker = Walker { scenario, visit, first: scenario.persons.keys().next() };
    walker.persons();
    walker.facts();
    walker.documents();
    walker.questions();
    walker.acts();
    walker.contradictions();
    walker.outcomes();
    walker.rest();
}

struct Walker<'s, 'v> {
    scenario: &'s Scenario,
    visit: &'v mut dyn Visit<'s>,
    /// The person spoken with where nobody is named.
    first: Option<&'s str>,
}

impl<'s> Walker<'s, '_> {
    fn refer(&mut self, path: &Path<'_>, what: Ref<'s>) {
        self.visit.reference(path, what);
    }

    fn list<T>(&mut self, path: &Path<'_>, items: &'s [T], what: impl Fn(&'s T) -> Ref<'s>) {
        for (at, item) in items.iter().enumerate() {
            self.refer(&path.at(at), what(item));
        }
    }

    fn variants(&mut self, path: &Path<'_>, only: &'s [String]) {
        self.list(path, only, |variant| Ref::Variant(variant));
    }

    fn codes_by_variant(&mut self, path: &Path<'_>, by: &'s Map<Vec<Code>>) {
        for (variant, codes) in by {
            let here = path.key(variant);
            self.refer(&here, Ref::VariantKey(variant));
            self.visit.codes(&here, codes);
        }
    }

    fn indicators_by_variant(&mut self, path: &Path<'_>, by: &'s Map<Vec<String>>) {
        for (variant, ids) in by {
            let here = path.key(variant);
            self.refer(&here, Ref::VariantKey(variant));
            self.list(&here, ids, |id| Ref::Indicator(id));
        }
    }
}

/// The person a contradiction is put to, as the interview decides it: who made the claim, else who is at an end.
pub(super) fn raised_to<'s>(scenario: &'s Scenario, contradiction: &'s Contradiction) -> Option<&'s str> {
    let ends = [&contradiction.between.0, &contradiction.between.1];
    let claim = ends.iter().find_map(|end| match end {
        End::Claim(fact) => scenario.facts.get(fact).map(|fact| fact.of.as_str()),
        End::ClaimBy(_, by) => Some(by.as_str()),
        _ => None,
    });
    claim.or_else(|| {
        ends.iter().find_map(|end| match end {
            End::Person(person) => Some(person.as_str()),
            _ => None,
        })
    })
}
