//! Compiles scripted replies and effects; what cannot occur in this variant is left out.

use super::Compiler;
use crate::{
    interview::{
        case::{DocumentIx, Effect, NeedIx, PersonIx, Reply},
        cond::Cond,
    },
    scenario::act::{self, Effect as Authored},
};

impl Compiler<'_> {
    /// Compiles the replies to an act that speaks with `to`, or with nobody at the counter where `unspoken`.
    pub(super) fn replies(
        &mut self,
        authored: &[act::Reply],
        to: PersonIx,
        unspoken: bool,
        place: impl Fn() -> String,
    ) -> Vec<Reply> {
        let mut replies = Vec::new();
        for (index, reply) in authored.iter().enumerate() {
            let when = reply.when.as_ref().map_or(Cond::True, |when| self.cond(when, to));
            let by = match &reply.by {
                Some(by) => self.person(by, || format!("{}.{}.by", place(), reply.id)),
                None => to,
            };
            let tells = reply.tells.iter().map(|(fact, level)| (self.fact(fact, &place), *level)).collect();
            let seen = reply.seen.iter().filter_map(|item| self.item(item)).collect();
            let indicators = reply.indicators.iter().map(|id| self.indicator(id)).collect();
            let finds = reply.finds.iter().map(|person| self.person(person, &place)).collect();
            let effects = self.effects(&reply.then, to, &[]);
            let last = when == Cond::True;
            if when != Cond::False {
                replies.push(Reply {
                    index: index as u8,
                    when,
                    by,
                    narrated: unspoken && reply.by.is_none(),
                    tells,
                    discloses: reply.discloses,
                    seen,
                    indicators,
                    finds,
                    effects,
                });
            }
            if last {
                // Later replies can never be given; their references have still to be known.
                for later in &authored[index + 1..] {
                    if let Some(when) = &later.when {
                        self.cond(when, to);
                    }
                }
                break;
            }
        }
        replies
    }

    pub(super) fn effects(&mut self, authored: &[Authored], to: PersonIx, own: &[Effect]) -> Vec<Effect> {
        let mut effects = own.to_vec();
        for effect in authored {
            if let Some(effect) = self.effect(effect, to) {
                effects.push(effect);
            }
        }
        effects
    }

    fn effect(&mut self, authored: &Authored, to: PersonIx) -> Option<Effect> {
        let place = || "effect".to_owned();
        Some(match authored {
            Authored::Set(flag) => Effect::Set(self.flag(flag)),
            Authored::Clears(flag) => Effect::Clear(self.flag(flag)),
            Authored::SetAfter(flag, act) => Effect::SetIf(self.flag(flag), self.done_bit(act)?, true),
            Authored::SetBefore(flag, act) => Effect::SetIf(self.flag(flag), self.done_bit(act)?, false),
            Authored::Open(topic) => Effect::Open(self.topic(topic, place)),
            Authored::Find(person) => Effect::Find(self.person(person, place)),
            Authored::Goto(phase) => Effect::Goto(*phase),
            Authored::Rapport(change) => Effect::Rapport(to, *change),
            Authored::RapportOf(person, change) => Effect::Rapport(self.person(person, place), *change),
            Authored::Upset(person) => Effect::Upset(self.person(person, place)),
            Authored::Suspect(person) => Effect::Suspect(self.person(person, place)),
            Authored::Calm(person) => Effect::Calm(self.person(person, place)),
            Authored::Meet(need) => match self.scenario.needs.index_of(need) {
                Some(need) => Effect::Meet(NeedIx(need as u16)),
                None => {
                    self.unknown.push(format!("need `{need}`"));
                    return None;
                }
            },
            Authored::Show(document) => match self.scenario.documents.index_of(document) {
                Some(d) if self.documents[d].exists => Effect::HandOut(DocumentIx(d as u16)),
                Some(_) => return None,
                None => {
                    self.unknown.push(format!("document `{document}`"));
                    return None;
                }
            },
            Authored::IfGate(fact, inner) => {
                let fact = self.fact(fact, place);
                let gate = self.facts[fact.ix()].says.as_ref().map_or(Cond::False, |says| says.gates[2].clone());
                Effect::If(gate, Box::new(self.effect(inner, to)?))
            }
        })
    }
}
