//! Walks a whole script once and shows a visitor every reference, condition, effect and reply, each with its path.
//!
//! It knows where things may stand and judges nothing.

use super::path::Path;
use crate::scenario::{
    Scenario,
    act::{ActKind, Effect, Reply},
    condition::Condition,
    document::{Field, Shows},
    evidence::{Answers, Contradiction, End, Off},
    fact::{Fact, Says},
    id::Dotted,
    map::Map,
    outcome::{Code, Trigger},
    person::Known,
    plan::Invariant,
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

    fn persons(&mut self) {
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

    fn facts(&mut self) {
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

    fn documents(&mut self) {
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

    fn questions(&mut self) {
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

    fn acts(&mut self) {
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

    fn replies(&mut self, path: &Path<'_>, replies: &'s [Reply], of: Asked<'s>, to: Option<&'s str>) {
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

    fn effects(&mut self, path: &Path<'_>, effects: &'s [Effect], to: Option<&'s str>) {
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

    fn contradictions(&mut self) {
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

    fn outcomes(&mut self) {
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

    fn rest(&mut self) {
        let handover = Path::section("handover");
        for (variant, note) in &self.scenario.handover {
            let here = handover.key(variant);
            self.refer(&here, Ref::VariantKey(variant));
            self.list(&here.name("said"), &note.said, |fact| Ref::Fact(fact));
            self.list(&here.name("seen"), &note.seen, Ref::Item);
            self.list(&here.name("lead"), &note.lead, |fact| Ref::Fact(fact));
            self.list(&here.name("told"), &note.told, |act| Ref::QuestionOrAct(act));
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

    fn when(&mut self, path: &Path<'_>, condition: Option<&'s Condition>, purpose: Purpose, to: Option<&'s str>) {
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
