//! What stands inside the elements: replies, effects, conditions.

use super::{super::path::Path, Asked, Purpose, Ref, Walker};
use crate::scenario::{
    act::{Effect, Reply},
    condition::Condition,
};

impl<'s> Walker<'s, '_> {
    pub(super) fn replies(&mut self, path: &Path<'_>, replies: &'s [Reply], of: Asked<'s>, to: Option<&'s str>) {
        if !replies.is_empty() {
            self.visit.replies(path, replies, of);
        }
        for (at, reply) in replies.iter().enumerate() {
            let here = path.at(at);
            self.when(&here.name("when"), reply.when.as_ref(), Purpose::Reply, to);
            if let Some(by) = &reply.by {
                self.refer(&here.name("by"), Ref::Person(by));
            }
            let tells = here.name("tells");
            for fact in reply.tells.keys() {
                self.refer(&tells.key(fact), Ref::Fact(fact));
            }
            // A reply makes the result it names, so only the act is looked up.
            let seen = here.name("seen");
            for (at, result) in reply.seen.iter().enumerate() {
                let fields = self.scenario.documents.contains(&result.of);
                self.refer(&seen.at(at), if fields { Ref::Field(result) } else { Ref::Act(&result.of) });
            }
            self.visit.codes(&here.name("supports"), &reply.supports);
            self.list(&here.name("indicators"), &reply.indicators, |id| Ref::Indicator(id));
            self.list(&here.name("finds"), &reply.finds, |person| Ref::Person(person));
            self.effects(&here.name("then"), &reply.then, to);
        }
    }

    pub(super) fn effects(&mut self, path: &Path<'_>, effects: &'s [Effect], to: Option<&'s str>) {
        for (at, effect) in effects.iter().enumerate() {
            self.effect(&path.at(at), effect, to, false);
        }
    }

    fn effect(&mut self, here: &Path<'_>, effect: &'s Effect, to: Option<&'s str>, inside: bool) {
        self.visit.effect(here, effect, to, inside);
        let first = here.at(0);
        match effect {
            Effect::Set(flag) => self.refer(&first, Ref::FlagSet(flag)),
            Effect::Clears(flag) => self.refer(&first, Ref::FlagCleared(flag)),
            Effect::SetAfter(flag, act) | Effect::SetBefore(flag, act) => {
                self.refer(&first, Ref::FlagSet(flag));
                self.refer(&here.at(1), Ref::QuestionOrAct(act));
            }
            Effect::Open(topic) => self.refer(&first, Ref::Topic(topic)),
            Effect::Find(person)
            | Effect::RapportOf(person, _)
            | Effect::Upset(person)
            | Effect::Suspect(person)
            | Effect::Calm(person) => self.refer(&first, Ref::Person(person)),
            Effect::Meet(need) => self.refer(&first, Ref::Need(need)),
            Effect::Show(document) => self.refer(&first, Ref::Document(document)),
            Effect::IfGate(fact, inner) => {
                self.refer(&first, Ref::Fact(fact));
                self.effect(&here.at(1), inner, to, true);
            }
            Effect::Goto(_) | Effect::Rapport(_) => {}
        }
    }

    pub(super) fn when(
        &mut self,
        path: &Path<'_>,
        condition: Option<&'s Condition>,
        purpose: Purpose,
        to: Option<&'s str>,
    ) {
        if let Some(condition) = condition {
            self.visit.condition(path, condition, purpose, to);
            self.atoms(path, condition);
        }
    }

    /// Shows the references of a condition and of all conditions within it.
    fn atoms(&mut self, path: &Path<'_>, condition: &'s Condition) {
        let first = path.at(0);
        let what = match condition {
            Condition::Always | Condition::Never | Condition::Phase(_) => return,
            Condition::Rapport(_) | Condition::RapportBelow(_) => return,
            Condition::All(inner) | Condition::Any(inner) => {
                for (at, condition) in inner.iter().enumerate() {
                    self.atoms(&first.at(at), condition);
                }
                return;
            }
            Condition::AtLeast(_, inner) => {
                let second = path.at(1);
                for (at, condition) in inner.iter().enumerate() {
                    self.atoms(&second.at(at), condition);
                }
                return;
            }
            Condition::Not(inner) => return self.atoms(&first, inner),
            Condition::Noted(_, refs) => return self.list(&path.at(1), refs, |text| Ref::NotedText(text)),
            Condition::AskedAny(ids) => return self.list(&first, ids, |id| Ref::QuestionOrAct(id)),
            Condition::Variants(variants) => return self.list(&first, variants, |variant| Ref::Variant(variant)),
            Condition::Draw(pool, word) => {
                self.refer(&first, Ref::Pool(pool));
                return self.refer(&path.at(1), Ref::Word(pool, word));
            }
            Condition::Opened(topic) => Ref::Topic(topic),
            Condition::Asked(id) | Condition::Done(id) => Ref::QuestionOrAct(id),
            Condition::RapportOf(person, _)
            | Condition::Explained(person)
            | Condition::Private(person)
            | Condition::Separated(person)
            | Condition::Alone(person)
            | Condition::Heard(person)
            | Condition::Safe(person)
            | Condition::Found(person)
            | Condition::Interpreted(person)
            | Condition::Upset(person)
            | Condition::Suspicious(person)
            | Condition::Shut(person) => Ref::Person(person),
            Condition::Claimed(fact)
            | Condition::Told(fact, _)
            | Condition::SpokenFor(fact)
            | Condition::Adapted(fact)
            | Condition::Contaminated(fact)
            | Condition::Repeated(fact) => Ref::Fact(fact),
            Condition::Elicited(indicator) => Ref::Indicator(indicator),
            Condition::Seen(item) => Ref::SeenText(item),
            Condition::Shown(item) => Ref::FieldText(item),
            Condition::Raised(id) | Condition::RaisedFairly(id) => Ref::Contradiction(id),
            Condition::Known(need) | Condition::Met(need) | Condition::Waiting(need) => Ref::Need(need),
            Condition::Flag(flag) => Ref::FlagRead(flag),
            Condition::Variant(variant) => Ref::Variant(variant),
        };
        self.refer(&first, what);
    }
}
