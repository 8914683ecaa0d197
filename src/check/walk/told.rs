//! What the interview is made of: persons, facts, documents, questions, acts, contradictions.

use super::{super::path::Path, Asked, Purpose, Ref, Walker, raised_to};
use crate::scenario::{
    act::ActKind,
    document::{Field, Shows},
    evidence::{Answers, Contradiction, End, Off},
    fact::{Fact, Says},
    person::Known,
};

impl<'s> Walker<'s, '_> {
    pub(super) fn persons(&mut self) {
        let persons = Path::section("persons");
        for (id, person) in &self.scenario.persons {
            let here = persons.key(id);
            self.list(&here.name("answers_for"), &person.answers_for, |topic| Ref::Topic(topic));
            self.when(&here.name("speaks_up"), person.speaks_up.as_ref(), Purpose::Manner, None);
            if let Some(kin) = &person.kin_of {
                self.refer(&here.name("kin_of"), Ref::Person(kin));
            }
            self.when(&here.name("needs_interpreter"), person.needs_interpreter.as_ref(), Purpose::Manner, Some(id));
        }
        let variants = Path::section("variants");
        for (id, variant) in &self.scenario.variants {
            if let Some(subject) = &variant.subject {
                self.refer(&variants.key(id).name("subject"), Ref::Person(subject));
            }
        }
        let topics = Path::section("topics");
        for (id, topic) in &self.scenario.topics {
            if let Some(to) = &topic.to {
                self.refer(&topics.key(id).name("to"), Ref::Person(to));
            }
        }
    }

    pub(super) fn facts(&mut self) {
        let facts = Path::section("facts");
        for (id, fact) in &self.scenario.facts {
            self.fact(&facts.key(id), fact);
        }
    }

    fn fact(&mut self, here: &Path<'_>, fact: &'s Fact) {
        self.refer(&here.name("of"), Ref::Person(&fact.of));
        self.refer(&here.name("topic"), Ref::Topic(&fact.topic));
        if let Some(pool) = &fact.value {
            self.refer(&here.name("value"), Ref::Pool(pool));
        }
        if let Some((pool, word)) = &fact.slip {
            let slip = here.name("slip");
            self.refer(&slip.at(0), Ref::Pool(pool));
            self.refer(&slip.at(1), Ref::Word(pool, word));
        }
        let is = here.name("is");
        for (variant, says) in &fact.is {
            let here = is.key(variant);
            self.refer(&here, Ref::VariantKey(variant));
            self.says(&here, says, &fact.of);
        }
    }

    fn says(&mut self, here: &Path<'_>, says: &'s Says, of: &'s str) {
        for (name, gate) in [("cover", &says.cover), ("partial", &says.partial), ("full", &says.full)] {
            self.when(&here.name(name), gate.as_ref(), Purpose::Other, Some(of));
        }
        self.visit.codes(&here.name("supports"), &says.supports);
        self.list(&here.name("indicators"), &says.indicators, |id| Ref::Indicator(id));
        let at = here.name("indicators_at");
        for (index, (_, ids)) in says.indicators_at.iter().enumerate() {
            self.list(&at.at(index).at(1), ids, |id| Ref::Indicator(id));
        }
    }

    pub(super) fn documents(&mut self) {
        let documents = Path::section("documents");
        for (id, document) in &self.scenario.documents {
            let here = documents.key(id);
            self.refer(&here.name("of"), Ref::Person(&document.of));
            if let Some(from) = &document.from {
                self.refer(&here.name("from"), Ref::Person(from));
            }
            self.variants(&here.name("only"), &document.only);
            let fields = here.name("fields");
            for (id, field) in &document.fields {
                self.field(&fields.key(id), field);
            }
            let defects = here.name("defects");
            for variant in document.defects.keys() {
                self.refer(&defects.key(variant), Ref::VariantKey(variant));
            }
        }
        let mismatches = Path::section("mismatches");
        for (id, mismatch) in &self.scenario.mismatches {
            let here = mismatches.key(id);
            self.refer(&here.name("of"), Ref::Pool(&mismatch.of));
            if let Off::Word(word) = &mismatch.off {
                self.refer(&here.name("off").at(0), Ref::Word(&mismatch.of, word));
            }
            self.list(&here.name("at"), &mismatch.at, Ref::Field);
            if let Some(by) = &mismatch.by {
                self.refer(&here.name("by"), Ref::Pool(by));
            }
            self.variants(&here.name("only"), &mismatch.only);
            self.codes_by_variant(&here.name("supports"), &mismatch.supports);
            self.indicators_by_variant(&here.name("indicators"), &mismatch.indicators);
        }
    }

    fn field(&mut self, here: &Path<'_>, field: &'s Field) {
        let shows = here.name("shows");
        let inside = shows.at(0);
        match &field.shows {
            Shows::Per(by) => {
                for variant in by.keys() {
                    self.refer(&inside.key(variant), Ref::VariantKey(variant));
                }
            }
            Shows::Draw(pool) | Shows::DayFrom(pool, _) => self.refer(&inside, Ref::Pool(pool)),
            Shows::Name(person)
            | Shows::Surname(person)
            | Shows::Given(person)
            | Shows::Sex(person)
            | Shows::Birth(person)
            | Shows::Nationality(person) => self.refer(&inside, Ref::Person(person)),
            _ => {}
        }
        self.codes_by_variant(&here.name("supports"), &field.supports);
        self.indicators_by_variant(&here.name("indicators"), &field.indicators);
    }

    pub(super) fn questions(&mut self) {
        let questions = Path::section("questions");
        for (id, question) in &self.scenario.questions {
            let here = questions.key(id);
            let to = question.to.as_deref().or(self.first);
            if let Some(to) = &question.to {
                self.refer(&here.name("to"), Ref::Person(to));
            }
            self.refer(&here.name("topic"), Ref::Topic(&question.topic));
            self.list(&here.name("asks"), &question.asks, |fact| Ref::Fact(fact));
            self.list(&here.name("suggests"), &question.suggests, |fact| Ref::Fact(fact));
            self.when(&here.name("yes"), question.yes.as_ref(), Purpose::Other, to);
            self.list(&here.name("better"), &question.better, |id| Ref::Question(id));
            self.when(&here.name("when"), question.when.as_ref(), Purpose::Opens, to);
            if let Some(open) = &question.then_open {
                self.refer(&here.name("then_open"), Ref::Question(open));
            }
            self.replies(&here.name("replies"), &question.replies, Asked::Question(id, question), to);
            self.effects(&here.name("then"), &question.then, to);
        }
    }

    pub(super) fn acts(&mut self) {
        let needs = Path::section("needs");
        for (id, need) in &self.scenario.needs {
            let here = needs.key(id);
            self.refer(&here.name("of"), Ref::Person(&need.of));
            let known = here.name("known_by");
            match &need.known_by {
                Known::Claim(fact) => self.refer(&known.at(0), Ref::Fact(fact)),
                Known::Seen(item) => self.refer(&known.at(0), Ref::Item(item)),
                Known::Act(act) => self.refer(&known.at(0), Ref::QuestionOrAct(act)),
            }
            self.refer(&here.name("met_by"), Ref::Act(&need.met_by));
            self.variants(&here.name("only"), &need.only);
        }
        let acts = Path::section("acts");
        for (id, act) in &self.scenario.acts {
            let here = acts.key(id);
            let kind = here.name("kind");
            match &act.kind {
                ActKind::Request(document) => self.refer(&kind.at(0), Ref::Document(document)),
                ActKind::Show(field) => self.refer(&kind.at(0), Ref::Field(field)),
                other => {
                    if let Some(person) = other.person() {
                        self.refer(&kind.at(0), Ref::Person(person));
                    }
                }
            }
            let to = act.kind.person().or(self.first);
            self.when(&here.name("when"), act.when.as_ref(), Purpose::Opens, to);
            self.replies(&here.name("replies"), &act.replies, Asked::Act(id), to);
            self.effects(&here.name("then"), &act.then, to);
        }
    }

    pub(super) fn contradictions(&mut self) {
        let contradictions = Path::section("contradictions");
        for (id, contradiction) in &self.scenario.contradictions {
            self.contradiction(&contradictions.key(id), contradiction);
        }
    }

    fn contradiction(&mut self, here: &Path<'_>, contradiction: &'s Contradiction) {
        let between = here.name("between");
        for (at, end) in [&contradiction.between.0, &contradiction.between.1].into_iter().enumerate() {
            let end_at = between.at(at);
            let inside = end_at.at(0);
            match end {
                End::Claim(fact) => self.refer(&inside, Ref::Fact(fact)),
                End::ClaimBy(fact, by) => {
                    self.refer(&inside, Ref::Fact(fact));
                    self.refer(&end_at.at(1), Ref::Person(by));
                }
                End::Field(field) => self.refer(&inside, Ref::Field(field)),
                End::Result(result) => self.refer(&inside, Ref::Result(result)),
                End::Mismatch(id) => self.refer(&inside, Ref::Mismatch(id)),
                End::Person(person) => self.refer(&inside, Ref::Person(person)),
            }
        }
        let to = raised_to(self.scenario, contradiction).or(self.first);
        self.when(&here.name("ripe"), contradiction.ripe.as_ref(), Purpose::Other, to);
        for (name, answers) in [("early", &contradiction.early), ("late", &contradiction.late)] {
            if let Answers::Per(by) = answers {
                let answers = here.name(name);
                for variant in by.keys() {
                    self.refer(&answers.at(0).key(variant), Ref::VariantKey(variant));
                }
            }
        }
        self.variants(&here.name("only"), &contradiction.only);
        let tells = here.name("tells");
        for (variant, told) in &contradiction.tells {
            let here = tells.key(variant);
            self.refer(&here, Ref::VariantKey(variant));
            for fact in told.keys() {
                self.refer(&here.key(fact), Ref::Fact(fact));
            }
        }
        self.indicators_by_variant(&here.name("indicators"), &contradiction.indicators);
        self.codes_by_variant(&here.name("supports"), &contradiction.supports);
        self.variants(&here.name("counts"), contradiction.counts.as_deref().unwrap_or_default());
        self.effects(&here.name("then"), &contradiction.then, to);
    }
}
