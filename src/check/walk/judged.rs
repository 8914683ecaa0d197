//! What the interview is judged and tried by: outcomes, criticals, hand-over, promises, plans.

use super::{super::path::Path, Purpose, Ref, Walker};
use crate::scenario::{handbook::NotePart, outcome::Trigger, plan::Invariant};

impl<'s> Walker<'s, '_> {
    pub(super) fn outcomes(&mut self) {
        let outcomes = Path::section("outcomes");
        for (person, by_variant) in &self.scenario.outcomes {
            let here = outcomes.key(person);
            self.refer(&here, Ref::Person(person));
            for (variant, grades) in by_variant {
                let here = here.key(variant);
                self.refer(&here, Ref::VariantKey(variant));
                for (at, grade) in grades.iter().enumerate() {
                    let (_, codes) = grade.parts();
                    let here = here.at(at);
                    for (name, list) in [("all", &codes.all), ("any", &codes.any), ("also", &codes.also)] {
                        self.visit.codes(&here.name(name), list);
                    }
                    self.when(&here.name("when"), codes.when.as_ref(), Purpose::Other, Some(person));
                }
            }
        }
        let criticals = Path::section("criticals");
        for (id, critical) in &self.scenario.criticals {
            let here = criticals.key(id);
            if let Some(on) = &critical.on {
                self.trigger(&here.name("on"), on);
            }
            self.when(&here.name("when"), critical.when.as_ref(), Purpose::Other, None);
            let decides = here.name("decides");
            for (person, codes) in &critical.decides {
                let here = decides.key(person);
                self.refer(&here, Ref::Person(person));
                self.visit.codes(&here, codes);
            }
            self.variants(&here.name("only"), &critical.only);
        }
    }

    fn trigger(&mut self, here: &Path<'_>, trigger: &'s Trigger) {
        let first = here.at(0);
        match trigger {
            Trigger::Act(id) => self.refer(&first, Ref::QuestionOrAct(id)),
            Trigger::Kind(kind) => self.refer(&first, Ref::Kind(kind)),
            Trigger::To(person) => self.refer(&first, Ref::Person(person)),
            Trigger::All(inner) => {
                for (at, trigger) in inner.iter().enumerate() {
                    self.trigger(&first.at(at), trigger);
                }
            }
            Trigger::Voices(_) | Trigger::Types(_) => {}
        }
    }

    pub(super) fn rest(&mut self) {
        let handover = Path::section("handover");
        for (variant, note) in &self.scenario.handover {
            let here = handover.key(variant);
            self.refer(&here, Ref::VariantKey(variant));
            self.list(&here.name("said"), &note.said, |fact| Ref::Fact(fact));
            self.list(&here.name("seen"), &note.seen, Ref::Item);
            self.list(&here.name("lead"), &note.lead, |fact| Ref::Fact(fact));
            self.list(&here.name("told"), &note.told, |act| Ref::QuestionOrAct(act));
            self.list(&here.name("urgent"), &note.urgent, |id| Ref::Phrase(NotePart::Urgent, id));
            self.list(&here.name("promised"), &note.promised, |id| Ref::Phrase(NotePart::Promised, id));
        }
        let minimum = Path::section("safe_minimum");
        for (at, line) in self.scenario.safe_minimum.iter().enumerate() {
            let what = match line.strip_prefix("look ") {
                Some(field) => Ref::FieldText(field),
                None => Ref::QuestionOrAct(line),
            };
            self.refer(&minimum.at(at), what);
        }
        let always = Path::section("always");
        for (at, invariant) in self.scenario.always.iter().enumerate() {
            let here = always.at(at);
            match invariant {
                Invariant::PassNeeds { act, variant, .. } => {
                    self.when(&here.name("act"), Some(act), Purpose::Other, None);
                    if let Some(variant) = variant {
                        self.refer(&here.name("variant"), Ref::Variant(variant));
                    }
                }
                Invariant::NeverBoth(a, b) => {
                    self.when(&here.at(0), Some(a), Purpose::Other, None);
                    self.when(&here.at(1), Some(b), Purpose::Other, None);
                }
            }
        }
        let plans = Path::section("plans");
        for (id, plan) in &self.scenario.plans {
            let plan_at = plans.key(id);
            let then = plan_at.name("then");
            for variant in plan.then.keys() {
                self.refer(&then.key(variant), Ref::Variant(variant));
            }
        }
    }
}
