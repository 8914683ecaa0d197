//! Draws a case from a scenario and compiles it: ids become indices, conditions become trees over bits, and whatever
//! the variant and the draws settle is folded away.

use std::{collections::HashMap, sync::Arc};

use super::{
    action::{Entry, Manner},
    case::*,
    cond::Cond,
    drawn::{Drawn, Value, draw, draw_variant},
};
use crate::scenario::{
    Scenario,
    act::{ActKind, Effect as Authored, Interpreter},
    condition::Condition,
    document::On,
    evidence::{Answer, End},
    fact::Level,
    handbook::{self, Handbook, QuestionType},
    id::Dotted,
    map::Map,
    outcome::Code,
    person::{Known, Place},
};

/// Why a scenario cannot be drawn as a case. `sala check` names each place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CaseError {
    /// The scenario has no variant of that id.
    #[error("the scenario has no variant `{0}`; it has {1}")]
    NoVariant(String, String),
    /// The script names things it does not define.
    #[error("the scenario names what it does not define: {}", .0.join(", "))]
    Unknown(Vec<String>),
    /// There is no person, no variant, or more than the engine bears.
    #[error("the scenario {0}")]
    Unplayable(String),
}

impl Case {
    /// Draws a case: the variant by seed unless one is named, everything else by seed.
    ///
    /// # Errors
    /// A [`CaseError`] where the script names what it does not define; a script that `check` passes never fails here.
    pub fn draw(
        id: &str,
        scenario: &Arc<Scenario>,
        handbook: &Handbook,
        variant: Option<&str>,
        seed: u64,
    ) -> Result<Self, CaseError> {
        let drawn = draw(scenario, handbook, seed);
        let variant = match variant {
            None => draw_variant(scenario, seed),
            Some(name) => scenario.variants.index_of(name).ok_or_else(|| {
                let all: Vec<&str> = scenario.variants.iter().map(|(id, _)| id).collect();
                CaseError::NoVariant(name.to_owned(), all.join(", "))
            })?,
        };
        Self::compile(id, scenario, handbook, variant, seed, drawn)
    }

    /// Compiles a case from what was drawn before, as a journal keeps it.
    ///
    /// # Errors
    /// A [`CaseError`], as for [`Case::draw`].
    pub fn compile(
        id: &str,
        scenario: &Arc<Scenario>,
        handbook: &Handbook,
        variant: usize,
        seed: u64,
        drawn: Drawn,
    ) -> Result<Self, CaseError> {
        if scenario.persons.is_empty() || scenario.variants.len() <= variant {
            return Err(CaseError::Unplayable("has no person or no variant".to_owned()));
        }
        if scenario.topics.is_empty() || scenario.facts.is_empty() {
            return Err(CaseError::Unplayable("has no topic or no fact".to_owned()));
        }
        if scenario.persons.len() > MOST_PERSONS {
            return Err(CaseError::Unplayable(format!("has more than {MOST_PERSONS} persons")));
        }
        if drawn.persons.len() != scenario.persons.len() || drawn.pools.len() != scenario.draws.len() {
            return Err(CaseError::Unplayable("does not fit what was drawn for it".to_owned()));
        }
        let mut compiler = Compiler::new(scenario, handbook, variant, &drawn);
        let mut case = compiler.case(id, seed);
        if compiler.unknown.is_empty() {
            case.drawn = drawn;
            Ok(case)
        } else {
            compiler.unknown.sort();
            compiler.unknown.dedup();
            Err(CaseError::Unknown(compiler.unknown))
        }
    }
}

struct Compiler<'a> {
    scenario: &'a Arc<Scenario>,
    handbook: &'a Handbook,
    variant: usize,
    variant_id: &'a str,
    drawn: &'a Drawn,
    unknown: Vec<String>,
    next: u32,
    flag_ids: Vec<String>,
    flags: u32,
    elicited: u32,
    persons: Vec<Person>,
    topics: Vec<Topic>,
    facts: Vec<Fact>,
    documents: Vec<Document>,
    items: Vec<ItemInfo>,
    results: HashMap<(u32, String), ItemIx>,
    contradictions: Vec<[u32; 3]>,
    needs: Vec<(u32, u32)>,
    /// First bits of the questions and authored acts.
    question_bits: Vec<u32>,
    act_bits: Vec<u32>,
}

impl<'a> Compiler<'a> {
    fn new(scenario: &'a Arc<Scenario>, handbook: &'a Handbook, variant: usize, drawn: &'a Drawn) -> Self {
        let variant_id = scenario.variants.iter().nth(variant).map_or("", |(id, _)| id);
        Self {
            scenario,
            handbook,
            variant,
            variant_id,
            drawn,
            unknown: Vec::new(),
            next: 0,
            flag_ids: Vec::new(),
            flags: 0,
            elicited: 0,
            persons: Vec::new(),
            topics: Vec::new(),
            facts: Vec::new(),
            documents: Vec::new(),
            items: Vec::new(),
            results: HashMap::new(),
            contradictions: Vec::new(),
            needs: Vec::new(),
            question_bits: Vec::new(),
            act_bits: Vec::new(),
        }
    }

    fn case(&mut self, id: &str, seed: u64) -> Case {
        self.lay_out();
        self.fill_persons_and_facts();
        let acts = self.acts();
        let contradictions = self.contradictions();
        let needs = self.needs();
        let grades = self.grades();
        let criticals = self.criticals();
        let safe_minimum = self.safe_minimum(&acts);
        let handover = self.handover(&acts);
        Case {
            id: id.to_owned(),
            scenario: Arc::clone(self.scenario),
            variant: self.variant,
            seed,
            drawn: Drawn { persons: Vec::new(), pools: Vec::new(), numbers: Vec::new() },
            line: self.scenario.line,
            words: (self.next as usize).div_ceil(64).max(1),
            acts,
            persons: std::mem::take(&mut self.persons),
            topics: std::mem::take(&mut self.topics),
            facts: std::mem::take(&mut self.facts),
            documents: std::mem::take(&mut self.documents),
            items: std::mem::take(&mut self.items),
            contradictions,
            needs,
            flag_ids: std::mem::take(&mut self.flag_ids),
            grades,
            criticals,
            safe_minimum,
            handover,
            conflicts: self.conflicts(),
            elicited: self.elicited,
            flags: self.flags,
        }
    }

    fn conflicts(&self) -> [CodeSet; 16] {
        let mut all = [CodeSet::default(); 16];
        for a in Code::ALL.iter().copied() {
            all[a as usize] = CodeSet::of(Code::ALL.iter().copied().filter(|b| self.handbook.conflicts(a, *b)));
        }
        all
    }

    fn bits(&mut self, count: u32) -> u32 {
        let first = self.next;
        self.next = self.next.saturating_add(count);
        first
    }

    /// Gives every element its bits; conditions are compiled after that.
    fn lay_out(&mut self) {
        let scenario = Arc::clone(self.scenario);
        self.elicited = self.bits(self.handbook.indicators().len() as u32);
        let mut flags: Vec<String> = Vec::new();
        flags_of(&scenario, &mut flags);
        self.flags = self.bits(flags.len() as u32);
        self.flag_ids = flags;
        for (person_id, person) in scenario.persons.iter() {
            let first = self.bits(5);
            self.persons.push(Person {
                rapport: person.rapport,
                at_counter: person.at == Place::Counter,
                present: matches!(person.at, Place::Counter | Place::Outside),
                child: person.child,
                needs_interpreter: Cond::False,
                decided: scenario.outcomes.get(person_id).is_some(),
                explained: first,
                private: first + 1,
                separated: first + 2,
                found: first + 3,
                interpreted: first + 4,
                alone: Cond::True,
            });
        }
        for topic in scenario.topics.values() {
            let first = self.bits(4);
            self.topics.push(Topic {
                required: topic.required,
                tender: topic.tender,
                to: PersonIx(0),
                opened: first,
                asked_openly: first + 1,
                encouraged: first + 2,
                probed: first + 3,
            });
        }
        for (fact_id, fact) in scenario.facts.iter() {
            let first = self.bits(10);
            let of = self.person(&fact.of, || format!("facts.{fact_id}.of"));
            let topic = self.topic(&fact.topic, || format!("facts.{fact_id}.topic"));
            let slips = fact.slip.as_ref().is_some_and(|(pool, word)| self.drawn_word(pool) == Some(word.as_str()));
            self.facts.push(Fact {
                of,
                topic,
                says: None,
                slips,
                speaker: None,
                speaks_up: Cond::False,
                speaker_hears: Cond::False,
                claimed: first,
                level: first + 1,
                spoken_for: first + 4,
                contaminated: first + 5,
                adapted: first + 6,
                repeated: first + 7,
                slipped: first + 8,
                corrected: first + 9,
            });
        }
        for document in scenario.documents.values() {
            let exists = self.in_variant(&document.only);
            let first = self.bits(2);
            let at = DocumentIx(self.documents.len() as u16);
            let mut fields = Vec::new();
            for (place, field) in document.fields.values().enumerate() {
                let bits = self.bits(2);
                fields.push(ItemIx(self.items.len() as u32));
                let supports = self.codes_in_variant(&field.supports);
                let indicators = self.indicators_in_variant(&field.indicators);
                self.items.push(ItemInfo {
                    source: ItemSource::Field(at, place as u16),
                    supports,
                    indicators,
                    mismatch: None,
                    seen: bits,
                    shown: bits + 1,
                });
            }
            let on_desk = exists && document.on == On::Desk;
            self.documents.push(Document { exists, on_desk, fields, shown: first, opened: first + 1 });
        }
        self.place_mismatches(&scenario);
        self.lay_out_results(&scenario);
        for _ in scenario.contradictions.values() {
            let first = self.bits(3);
            self.contradictions.push([first, first + 1, first + 2]);
        }
        for _ in scenario.needs.values() {
            let first = self.bits(2);
            self.needs.push((first, first + 1));
        }
        for question in scenario.questions.values() {
            let first = self.bits(question.times.max(1));
            self.question_bits.push(first);
        }
        for act in scenario.acts.values() {
            let first = self.bits(act.times.max(1));
            self.act_bits.push(first);
        }
    }

    fn place_mismatches(&mut self, scenario: &Scenario) {
        for (index, (id, mismatch)) in scenario.mismatches.iter().enumerate() {
            let drawn = mismatch.by.as_deref().and_then(|pool| self.drawn_word(pool).map(str::to_owned));
            let place = match &drawn {
                Some(word) => mismatch.at.iter().find(|at| format!("{}-{}", at.of, at.part) == *word),
                None => mismatch.at.first(),
            };
            let Some(place) = place else {
                self.unknown.push(format!("mismatches.{id}.at"));
                continue;
            };
            let Some(item) = self.field(place) else {
                self.unknown.push(format!("mismatches.{id}: `{place}`"));
                continue;
            };
            if !self.in_variant(&mismatch.only) {
                continue;
            }
            let supports = self.codes_in_variant(&mismatch.supports);
            let indicators = self.indicators_in_variant(&mismatch.indicators);
            let info = &mut self.items[item.ix()];
            info.mismatch = Some(index as u16);
            info.supports = info.supports.and(supports);
            info.indicators.extend(indicators);
        }
    }

    fn lay_out_results(&mut self, scenario: &Scenario) {
        let questions = scenario.questions.iter().map(|(id, q)| (id, &q.replies));
        let acts = scenario.acts.iter().map(|(id, a)| (id, &a.replies));
        for (id, replies) in questions.chain(acts) {
            for reply in replies {
                for result in &reply.seen {
                    if scenario.documents.get(&result.of).is_some() {
                        continue;
                    }
                    let Some(act) = scenario.acts.index_of(&result.of) else {
                        self.unknown.push(format!("{id}.{}: `{result}`", reply.id));
                        continue;
                    };
                    let key = (act as u32, result.part.clone());
                    let item = match self.results.get(&key) {
                        Some(item) => *item,
                        None => {
                            let item = ItemIx(self.items.len() as u32);
                            let bits = self.bits(2);
                            self.items.push(ItemInfo {
                                source: ItemSource::Result(key.0, key.1.clone()),
                                supports: CodeSet::default(),
                                indicators: Vec::new(),
                                mismatch: None,
                                seen: bits,
                                shown: bits + 1,
                            });
                            self.results.insert(key, item);
                            item
                        }
                    };
                    let indicators: Vec<_> = reply.indicators.iter().map(|id| self.indicator(id)).collect();
                    let possible = self.possible(reply.when.as_ref());
                    let info = &mut self.items[item.ix()];
                    if possible {
                        info.supports = info.supports.and(CodeSet::of(reply.supports.iter().copied()));
                        for indicator in indicators {
                            if !info.indicators.contains(&indicator) {
                                info.indicators.push(indicator);
                            }
                        }
                    }
                }
            }
        }
    }

    /// Says whether a condition's variant atoms leave it open, judged before bits exist for everything.
    fn possible(&self, when: Option<&Condition>) -> bool {
        fn may(c: &Condition, variant: &str) -> (bool, bool) {
            match c {
                Condition::Variant(v) => (v == variant, v != variant),
                Condition::Variants(vs) => {
                    let holds = vs.iter().any(|v| v == variant);
                    (holds, !holds)
                }
                Condition::Always => (true, false),
                Condition::Never => (false, true),
                Condition::Not(inner) => {
                    let (t, f) = may(inner, variant);
                    (f, t)
                }
                Condition::All(inner) => {
                    let parts: Vec<_> = inner.iter().map(|c| may(c, variant)).collect();
                    (parts.iter().all(|p| p.0), parts.iter().any(|p| p.1))
                }
                Condition::Any(inner) => {
                    let parts: Vec<_> = inner.iter().map(|c| may(c, variant)).collect();
                    (parts.iter().any(|p| p.0), parts.iter().all(|p| p.1))
                }
                _ => (true, true),
            }
        }
        when.is_none_or(|c| may(c, self.variant_id).0)
    }

    fn fill_persons_and_facts(&mut self) {
        let scenario = Arc::clone(self.scenario);
        for ix in 0..self.persons.len() {
            self.persons[ix].alone = self.alone(PersonIx(ix as u8));
        }
        for (ix, (_, person)) in scenario.persons.iter().enumerate() {
            if let Some(when) = &person.needs_interpreter {
                self.persons[ix].needs_interpreter = self.cond(when, PersonIx(ix as u8));
            }
        }
        for (ix, (id, topic)) in scenario.topics.iter().enumerate() {
            if let Some(to) = &topic.to {
                self.topics[ix].to = self.person(to, || format!("topics.{id}.to"));
            }
        }
        for (ix, (id, fact)) in scenario.facts.iter().enumerate() {
            let of = self.facts[ix].of;
            let says = fact.in_variant(self.variant_id).cloned();
            self.facts[ix].says = says.map(|says| {
                let gates = Level::ALL.map(|level| self.cond(&says.gate(level), of));
                let mut indicators = Vec::new();
                for (level, ids) in &says.indicators_at {
                    indicators.extend(ids.iter().map(|id| (*level, self.indicator(id))));
                }
                indicators.extend(says.indicators.iter().map(|id| (Level::Full, self.indicator(id))));
                Says {
                    open: gates[Level::Full as usize] == Cond::True,
                    gates,
                    thin: says.thin,
                    supports: CodeSet::of(says.supports.iter().copied()),
                    indicators,
                }
            });
            let speaker = scenario.persons.iter().enumerate().find(|(p, (_, person))| {
                *p != of.ix() && person.at == Place::Counter && person.answers_for.contains(&fact.topic)
            });
            if let Some((p, (_, person))) = speaker {
                let speaker = PersonIx(p as u8);
                self.facts[ix].speaker = Some(speaker);
                self.facts[ix].speaks_up = match &person.speaks_up {
                    Some(when) => self.cond(when, of),
                    None => Cond::True,
                };
                self.facts[ix].speaker_hears = self.hears(speaker, of);
            }
            if let Some((pool, word)) = &fact.slip {
                self.draw_atom(pool, word, || format!("facts.{id}.slip"));
            }
        }
    }

    fn acts(&mut self) -> Vec<Act> {
        let scenario = Arc::clone(self.scenario);
        let mut acts = Vec::new();
        for (ix, (id, question)) in scenario.questions.iter().enumerate() {
            let to = match &question.to {
                Some(to) => self.person(to, || format!("questions.{id}.to")),
                None => PersonIx(0),
            };
            let topic = self.topic(&question.topic, || format!("questions.{id}.topic"));
            let row = *self.handbook.conduct().question(question.kind);
            let mut changes = changes(&row.effect, self.topics.get(topic.ix()).is_some_and(|t| t.tender));
            if let Some(rapport) = question.rapport {
                changes.rapport = rapport;
                changes.first_of_topic = false;
            }
            if question.interrupts {
                changes.rapport += i32::from(self.handbook.conduct().interruption.rapport);
            }
            let asks = self.fact_list(&question.asks, || format!("questions.{id}.asks"));
            let suggests = self.fact_list(&question.suggests, || format!("questions.{id}.suggests"));
            let found = Cond::Bit(self.persons[to.ix()].found);
            let found = if self.persons[to.ix()].present { Cond::True } else { found };
            let when = question.when.as_ref().map_or(Cond::True, |when| self.cond(when, to));
            let yes = match &question.yes {
                Some(yes) => self.cond(yes, to),
                None if matches!(question.kind, QuestionType::Leading | QuestionType::Suggestive) => Cond::False,
                None => Cond::True,
            };
            let replies = self.replies(&question.replies, to, || format!("questions.{id}"));
            let effects = self.effects(&question.then, to, &[]);
            acts.push(Act {
                what: What::Question(ix as u32),
                first_bit: self.question_bits[ix],
                times: question.times.max(1),
                when: Cond::all([found, when]),
                seconds: question.seconds.unwrap_or(u32::from(row.seconds(scenario.line))),
                to,
                topic: Some(topic),
                kind: Some(question.kind),
                changes,
                voices: question.voices.clone(),
                confirms: question.confirms,
                interrupts: question.interrupts,
                asks,
                suggests,
                yes,
                replies,
                effects,
                knows: self.needs_known_by(id),
                meets: self.needs_met_by(id),
            });
        }
        self.topic_acts(&scenario, &mut acts);
        self.authored_acts(&scenario, &mut acts);
        self.document_acts(&scenario, &mut acts);
        self.raise_acts(&scenario, &mut acts);
        acts
    }

    fn topic_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        for (ix, (_, topic)) in scenario.topics.iter().enumerate() {
            let at = TopicIx(ix as u16);
            let to = self.topics[ix].to;
            let opened = Cond::Bit(self.topics[ix].opened);
            let facts: Vec<_> = (0..self.facts.len())
                .filter(|f| self.facts[*f].topic == at && self.facts[*f].of == to)
                .map(|f| FactIx(f as u32))
                .collect();
            let mut push = |compiler: &mut Self, what, times, kind, row: handbook::Move| {
                let first_bit = compiler.bits(times);
                acts.push(Act {
                    first_bit,
                    times,
                    when: opened.clone(),
                    seconds: u32::from(row.seconds(scenario.line)),
                    to,
                    topic: Some(at),
                    kind,
                    changes: changes(&row.effect, topic.tender),
                    asks: facts.clone(),
                    ..Act::plain(what)
                });
            };
            if topic.go_on > 0 {
                let row = *self.handbook.conduct().question(QuestionType::Encourager);
                push(self, What::GoOn(at), topic.go_on, Some(QuestionType::Encourager), row);
            }
            if topic.sum_up {
                let row = *self.handbook.conduct().act(handbook::ActKind::SumUp);
                push(self, What::SumUp(at), 1, None, row);
            }
        }
    }

    fn authored_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        for (ix, (id, act)) in scenario.acts.iter().enumerate() {
            let to = match act.kind.person() {
                Some(person) => self.person(person, || format!("acts.{id}.kind")),
                None => PersonIx(0),
            };
            let row = *self.handbook.conduct().act(act.kind.row());
            let mut changes = changes(&row.effect, false);
            if let Some(rapport) = act.rapport {
                changes.rapport = rapport;
                changes.first_of_topic = false;
            }
            if act.interrupts {
                changes.rapport += i32::from(self.handbook.conduct().interruption.rapport);
            }
            let mut own = Vec::new();
            let mut guards = vec![act.when.as_ref().map_or(Cond::True, |when| self.cond(when, to))];
            let bringing = matches!(act.kind, ActKind::Call(_));
            if act.kind.person().is_some() && !bringing && !self.persons[to.ix()].present {
                guards.push(Cond::Bit(self.persons[to.ix()].found));
            }
            match &act.kind {
                ActKind::Explain(_) => own.push(Effect::Explain(to)),
                ActKind::Private(_) => {
                    guards.push(self.persons[to.ix()].alone.clone());
                    own.push(Effect::Private(to));
                }
                ActKind::Separate(_) => own.push(Effect::Separate(to)),
                ActKind::Interpreter(_, Interpreter::Phone | Interpreter::Present) => own.push(Effect::Interpret(to)),
                ActKind::Interpreter(_, Interpreter::Companion | Interpreter::Child) => {}
                ActKind::Call(_) => own.push(Effect::Find(to)),
                ActKind::Request(document) => match self.scenario.documents.index_of(document) {
                    Some(d) if self.documents[d].exists => own.push(Effect::HandOut(DocumentIx(d as u16))),
                    Some(_) => {}
                    None => self.unknown.push(format!("acts.{id}.kind: document `{document}`")),
                },
                ActKind::Show(field) => match self.field(field) {
                    Some(item) => {
                        guards.push(Cond::Bit(self.items[item.ix()].seen));
                        own.push(Effect::Show(item));
                    }
                    None => self.unknown.push(format!("acts.{id}.kind: field `{field}`")),
                },
                ActKind::Close => own.push(Effect::Goto(crate::scenario::condition::Phase::Closure)),
                _ => {}
            }
            let kind = match act.kind {
                ActKind::Explain(_) | ActKind::Private(_) | ActKind::Offer(_) | ActKind::Close => {
                    Some(QuestionType::Explain)
                }
                _ => None,
            };
            let replies = self.replies(&act.replies, to, || format!("acts.{id}"));
            let effects = self.effects(&act.then, to, &own);
            acts.push(Act {
                first_bit: self.act_bits[ix],
                times: act.times.max(1),
                when: Cond::all(guards),
                seconds: act.seconds.unwrap_or(u32::from(row.seconds(scenario.line))),
                to,
                kind,
                changes,
                voices: act.voices.clone(),
                interrupts: act.interrupts,
                replies,
                effects,
                knows: self.needs_known_by(id),
                meets: self.needs_met_by(id),
                ..Act::plain(What::Act(ix as u32))
            });
        }
    }

    fn document_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        let open = *self.handbook.conduct().act(handbook::ActKind::Open);
        let look = *self.handbook.conduct().act(handbook::ActKind::Look);
        for (ix, document) in scenario.documents.values().enumerate() {
            let shown = if self.documents[ix].on_desk { Cond::True } else { Cond::Bit(self.documents[ix].shown) };
            let shown = if self.documents[ix].exists { shown } else { Cond::False };
            let first_bit = self.bits(1);
            acts.push(Act {
                first_bit,
                when: Cond::all([shown.clone(), Cond::negate(Cond::Bit(self.documents[ix].opened))]),
                seconds: u32::from(open.seconds(scenario.line)),
                ..Act::plain(What::Open(DocumentIx(ix as u16)))
            });
            let fields = self.documents[ix].fields.clone();
            for (item, field) in fields.into_iter().zip(document.fields.values()) {
                let first_bit = self.bits(1);
                acts.push(Act {
                    first_bit,
                    when: shown.clone(),
                    seconds: field.seconds.unwrap_or(u32::from(look.seconds(scenario.line))),
                    ..Act::plain(What::Look(item))
                });
            }
        }
    }

    fn raise_acts(&mut self, scenario: &Scenario, acts: &mut Vec<Act>) {
        for (ix, (_, contradiction)) in scenario.contradictions.iter().enumerate() {
            let at = ContradictionIx(ix as u16);
            let exists = self.in_variant(&contradiction.only) && self.ends_exist(contradiction);
            let (a, b) = (self.end(&contradiction.between.0), self.end(&contradiction.between.1));
            let to = self.raised_to(contradiction);
            let topic = self.raised_topic(contradiction);
            let [raised, ..] = self.contradictions[ix];
            let present =
                if self.persons[to.ix()].present { Cond::True } else { Cond::Bit(self.persons[to.ix()].found) };
            let when = if exists {
                Cond::all([self.noted(a), self.noted(b), present, Cond::negate(Cond::Bit(raised))])
            } else {
                Cond::False
            };
            let tender = topic.is_some_and(|t| self.topics[t.ix()].tender);
            for (manner, kind) in [(Manner::Fair, QuestionType::Evidence), (Manner::Accuse, QuestionType::Accusation)] {
                let conduct = self.handbook.conduct();
                let row = if manner == Manner::Fair { conduct.raise_fair } else { conduct.raise_accuse };
                let first_bit = self.bits(1);
                acts.push(Act {
                    first_bit,
                    when: when.clone(),
                    seconds: contradiction.seconds.unwrap_or(u32::from(row.seconds(scenario.line))),
                    to,
                    topic,
                    kind: Some(kind),
                    changes: changes(&row.effect, tender),
                    ..Act::plain(What::Raise(at, manner))
                });
            }
        }
    }

    fn contradictions(&mut self) -> Vec<Contradiction> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, authored)) in scenario.contradictions.iter().enumerate() {
            let exists = self.in_variant(&authored.only) && self.ends_exist(authored);
            let ends = (self.end(&authored.between.0), self.end(&authored.between.1));
            let to = self.raised_to(authored);
            let ripe = match &authored.ripe {
                Some(ripe) => self.cond(ripe, to),
                None => self.default_ripe(authored),
            };
            let tells = in_variant_of(&authored.tells, self.variant_id).map_or_else(Vec::new, |tells| {
                tells
                    .iter()
                    .map(|(fact, level)| (self.fact(fact, || format!("contradictions.{id}.tells")), *level))
                    .collect()
            });
            let [raised, raised_fairly, raised_late] = self.contradictions[ix];
            all.push(Contradiction {
                exists,
                ends,
                to,
                ripe,
                early: authored.early.in_variant(self.variant_id).unwrap_or(Answer::Adapts),
                late: authored.late.in_variant(self.variant_id).unwrap_or(Answer::Silent),
                tells,
                indicators: self.indicators_in_variant(&authored.indicators),
                supports: self.codes_in_variant(&authored.supports),
                counts: exists && authored.counts.as_ref().is_none_or(|list| list.iter().any(|v| v == self.variant_id)),
                effects: self.effects(&authored.then, to, &[]),
                raised,
                raised_fairly,
                raised_late,
            });
        }
        all
    }

    fn needs(&mut self) -> Vec<Need> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, need)) in scenario.needs.iter().enumerate() {
            let of = self.person(&need.of, || format!("needs.{id}.of"));
            let exists = self.in_variant(&need.only);
            let known_when = match &need.known_by {
                Known::Claim(fact) => Cond::Bit(self.fact_of(fact).claimed),
                Known::Seen(item) => self.seen(&item.to_string()),
                Known::Act(_) => Cond::False,
            };
            if scenario.acts.get(&need.met_by).is_none() {
                self.unknown.push(format!("needs.{id}.met_by: act `{}`", need.met_by));
            }
            let (known, met) = self.needs[ix];
            all.push(Need { exists, of, first: need.first, known_when, known, met });
        }
        all
    }

    fn needs_known_by(&self, act: &str) -> Vec<NeedIx> {
        self.needs_where(|need| matches!(&need.known_by, Known::Act(id) if id == act))
    }

    fn needs_met_by(&self, act: &str) -> Vec<NeedIx> {
        self.needs_where(|need| need.met_by == act)
    }

    fn needs_where(&self, fits: impl Fn(&crate::scenario::person::Need) -> bool) -> Vec<NeedIx> {
        let needs = self.scenario.needs.values().enumerate();
        needs.filter(|(_, need)| fits(need) && self.in_variant(&need.only)).map(|(ix, _)| NeedIx(ix as u16)).collect()
    }

    fn grades(&mut self) -> Vec<Vec<Grade>> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, _)) in scenario.persons.iter().enumerate() {
            let person = PersonIx(ix as u8);
            let lines = scenario
                .outcomes
                .get(id)
                .and_then(|by| in_variant_of(by, self.variant_id))
                .cloned()
                .unwrap_or_default();
            all.push(
                lines
                    .iter()
                    .map(|grade| {
                        let (mark, codes) = grade.parts();
                        Grade {
                            mark,
                            all: CodeSet::of(codes.all.iter().copied()),
                            any: CodeSet::of(codes.any.iter().copied()),
                            also: CodeSet::of(codes.also.iter().copied()),
                            when: codes.when.as_ref().map_or(Cond::True, |when| self.cond(when, person)),
                        }
                    })
                    .collect(),
            );
        }
        for (id, _) in scenario.outcomes.iter() {
            self.person(id, || "outcomes".to_owned());
        }
        all
    }

    fn criticals(&mut self) -> Vec<Critical> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for (ix, (id, critical)) in scenario.criticals.iter().enumerate() {
            if !self.in_variant(&critical.only) {
                continue;
            }
            let when = (0..self.persons.len())
                .map(|to| critical.when.as_ref().map_or(Cond::True, |when| self.cond(when, PersonIx(to as u8))))
                .collect();
            let decides = critical
                .decides
                .iter()
                .map(|(person, codes)| {
                    (self.person(person, || format!("criticals.{id}.decides")), CodeSet::of(codes.iter().copied()))
                })
                .collect();
            all.push(Critical { index: ix as u16, on: critical.on.clone(), when, decides });
        }
        all
    }

    fn safe_minimum(&mut self, acts: &[Act]) -> Vec<ActIx> {
        let scenario = Arc::clone(self.scenario);
        let mut all = Vec::new();
        for line in &scenario.safe_minimum {
            let what = match line.strip_prefix("look ") {
                Some(field) => Dotted::parse(field).and_then(|field| self.field(&field)).map(What::Look),
                None => self.act_named(line),
            };
            match what.and_then(|what| acts.iter().position(|act| act.what == what)) {
                Some(act) => all.push(ActIx(act as u32)),
                None => self.unknown.push(format!("safe_minimum: `{line}`")),
            }
        }
        all
    }

    fn handover(&mut self, acts: &[Act]) -> Option<Note> {
        let scenario = Arc::clone(self.scenario);
        let note = in_variant_of(&scenario.handover, self.variant_id)?;
        let place = || "handover".to_owned();
        let mut entries: Vec<_> = note.said.iter().map(|fact| Entry::Claim(self.fact(fact, place))).collect();
        for item in &note.seen {
            match self.item(item) {
                Some(item) => entries.push(Entry::Item(item)),
                None => self.unknown.push(format!("handover: `{item}`")),
            }
        }
        let leads = note.lead.iter().map(|fact| Entry::Claim(self.fact(fact, place))).collect();
        let mut told = Vec::new();
        for act in &note.told {
            match self.act_named(act).and_then(|what| acts.iter().position(|act| act.what == what)) {
                Some(act) => told.push(ActIx(act as u32)),
                None => self.unknown.push(format!("handover: act `{act}`")),
            }
        }
        Some(Note { entries, leads, told })
    }

    fn replies(
        &mut self,
        authored: &[crate::scenario::act::Reply],
        to: PersonIx,
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

    fn effects(&mut self, authored: &[Authored], to: PersonIx, own: &[Effect]) -> Vec<Effect> {
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

impl Compiler<'_> {
    fn cond(&mut self, condition: &Condition, to: PersonIx) -> Cond {
        let place = || "condition".to_owned();
        match condition {
            Condition::Always => Cond::True,
            Condition::Never => Cond::False,
            Condition::All(inner) => Cond::all(inner.iter().map(|c| self.cond(c, to)).collect::<Vec<_>>()),
            Condition::Any(inner) => Cond::any(inner.iter().map(|c| self.cond(c, to)).collect::<Vec<_>>()),
            Condition::Not(inner) => Cond::negate(self.cond(inner, to)),
            Condition::Phase(phase) => Cond::Phase(*phase),
            Condition::Opened(topic) => {
                let topic = self.topic(topic, place);
                Cond::Bit(self.topics[topic.ix()].opened)
            }
            Condition::Asked(id) | Condition::Done(id) => self.done_bit(id).map_or(Cond::False, Cond::Bit),
            Condition::AskedAny(ids) => {
                Cond::any(ids.iter().map(|id| self.done_bit(id).map_or(Cond::False, Cond::Bit)).collect::<Vec<_>>())
            }
            Condition::Rapport(least) => Cond::Rapport(to, *least),
            Condition::RapportBelow(limit) => Cond::negate(Cond::Rapport(to, *limit)),
            Condition::RapportOf(person, least) => Cond::Rapport(self.person(person, place), *least),
            Condition::Explained(person) => Cond::Bit(self.person_of(person).explained),
            Condition::Private(person) => Cond::Bit(self.person_of(person).private),
            Condition::Separated(person) => Cond::Bit(self.person_of(person).separated),
            Condition::Alone(person) => {
                let person = self.person(person, place);
                self.alone(person)
            }
            Condition::Heard(person) => {
                let person = self.person(person, place);
                self.hears(person, to)
            }
            Condition::Safe(person) => {
                let person = self.person(person, place);
                let bits = (self.persons[person.ix()].explained, self.persons[person.ix()].private);
                Cond::all([self.alone(person), Cond::Bit(bits.0), Cond::Bit(bits.1)])
            }
            Condition::Found(person) => {
                let person = self.person_of(person);
                if person.present { Cond::True } else { Cond::Bit(person.found) }
            }
            Condition::Interpreted(person) => Cond::Bit(self.person_of(person).interpreted),
            Condition::Claimed(fact) => Cond::Bit(self.fact_of(fact).claimed),
            Condition::Told(fact, level) => Cond::Bit(self.fact_of(fact).level + *level as u32),
            Condition::SpokenFor(fact) => Cond::Bit(self.fact_of(fact).spoken_for),
            Condition::Adapted(fact) => Cond::Bit(self.fact_of(fact).adapted),
            Condition::Contaminated(fact) => Cond::Bit(self.fact_of(fact).contaminated),
            Condition::Repeated(fact) => Cond::Bit(self.fact_of(fact).repeated),
            Condition::Elicited(indicator) => Cond::Bit(self.elicited + u32::from(self.indicator(indicator).0)),
            Condition::Seen(item) => self.seen(item),
            Condition::Shown(item) => match Dotted::parse(item).and_then(|item| self.field(&item)) {
                Some(item) => Cond::Bit(self.items[item.ix()].shown),
                None => self.lost(format!("field `{item}`")),
            },
            Condition::Raised(id) => self.raised(id, 0),
            Condition::RaisedFairly(id) => self.raised(id, 1),
            Condition::Known(need) => self.need(need).map_or(Cond::False, |(known, _)| Cond::Bit(known)),
            Condition::Met(need) => self.need(need).map_or(Cond::False, |(_, met)| Cond::Bit(met)),
            Condition::Waiting(need) => self
                .need(need)
                .map_or(Cond::False, |(known, met)| Cond::all([Cond::Bit(known), Cond::negate(Cond::Bit(met))])),
            Condition::Flag(flag) => Cond::Bit(self.flags + u32::from(self.flag(flag).0)),
            Condition::Upset(person) => Cond::Upset(self.person(person, place), 1),
            Condition::Suspicious(person) => Cond::Suspicion(self.person(person, place), 1),
            Condition::Shut(person) => {
                let person = self.person(person, place);
                Cond::any([Cond::Upset(person, super::state::SHUT), Cond::Suspicion(person, super::state::SHUT)])
            }
            Condition::Variant(variant) => self.is_variant(std::slice::from_ref(variant)),
            Condition::Variants(variants) => self.is_variant(variants),
            Condition::Draw(pool, word) => self.draw_atom(pool, word, place),
            Condition::Noted(least, refs) => {
                let parts = refs.iter().map(|reference| self.noted_ref(reference)).collect();
                Cond::at_least(*least, parts)
            }
            Condition::AtLeast(least, inner) => {
                let parts = inner.iter().map(|c| self.cond(c, to)).collect();
                Cond::at_least(*least, parts)
            }
        }
    }

    /// Nobody else at the counter can hear this person: they were led aside, or everybody else was.
    fn alone(&self, person: PersonIx) -> Cond {
        let others = self.persons.iter().enumerate().filter(|(ix, p)| p.at_counter && *ix != person.ix());
        let others_gone = Cond::all(others.map(|(_, p)| Cond::Bit(p.separated)));
        match &self.persons[person.ix()] {
            p if p.at_counter => Cond::any([others_gone, Cond::Bit(p.separated)]),
            _ => Cond::True,
        }
    }

    /// `listener` can hear what is said with `to`: both stand at the counter and neither was led aside.
    fn hears(&self, listener: PersonIx, to: PersonIx) -> Cond {
        let (l, t) = (&self.persons[listener.ix()], &self.persons[to.ix()]);
        if listener == to || !l.at_counter {
            return Cond::False;
        }
        let here = Cond::negate(Cond::Bit(l.separated));
        // A call, or talk with somebody brought to the counter, is held there.
        if t.at_counter { Cond::all([here, Cond::negate(Cond::Bit(t.separated))]) } else { here }
    }

    fn default_ripe(&mut self, contradiction: &crate::scenario::evidence::Contradiction) -> Cond {
        let topic = self.raised_topic(contradiction);
        let claim = [&contradiction.between.0, &contradiction.between.1].into_iter().find_map(|end| match end {
            End::Claim(fact) => self.scenario.facts.index_of(fact),
            _ => None,
        });
        let topic = topic.map(|t| &self.topics[t.ix()]);
        Cond::all([
            topic.map_or(Cond::True, |t| Cond::Bit(t.asked_openly)),
            topic.map_or(Cond::True, |t| Cond::Bit(t.probed)),
            claim.map_or(Cond::True, |f| Cond::Bit(self.facts[f].claimed)),
        ])
    }

    fn noted(&self, entry: Entry) -> Cond {
        match entry {
            Entry::Claim(fact) => Cond::Bit(self.facts[fact.ix()].claimed),
            Entry::ClaimBy(fact, _) => Cond::Bit(self.facts[fact.ix()].spoken_for),
            Entry::Item(item) => Cond::Bit(self.items[item.ix()].seen),
            Entry::Person(person) => {
                let person = &self.persons[person.ix()];
                if person.present { Cond::True } else { Cond::Bit(person.found) }
            }
        }
    }

    fn noted_ref(&mut self, reference: &str) -> Cond {
        match self.scenario.facts.index_of(reference) {
            Some(fact) => Cond::Bit(self.facts[fact].claimed),
            None => self.seen(reference),
        }
    }

    fn seen(&mut self, reference: &str) -> Cond {
        if let Some(item) = Dotted::parse(reference).and_then(|item| self.item(&item)) {
            return Cond::Bit(self.items[item.ix()].seen);
        }
        match self.scenario.mismatches.index_of(reference) {
            Some(index) => {
                let placed = self.items.iter().find(|item| item.mismatch == Some(index as u16));
                placed.map_or(Cond::False, |item| Cond::Bit(item.seen))
            }
            None => self.lost(format!("field, result or mismatch `{reference}`")),
        }
    }

    fn ends_exist(&self, contradiction: &crate::scenario::evidence::Contradiction) -> bool {
        [&contradiction.between.0, &contradiction.between.1].into_iter().all(|end| match end {
            End::Mismatch(id) => {
                let index = self.scenario.mismatches.index_of(id);
                index.is_some_and(|index| self.items.iter().any(|item| item.mismatch == Some(index as u16)))
            }
            End::Field(field) => self.field(field).is_some_and(|item| match self.items[item.ix()].source {
                ItemSource::Field(document, _) => self.documents[document.ix()].exists,
                ItemSource::Result(..) => true,
            }),
            _ => true,
        })
    }

    fn end(&mut self, end: &End) -> Entry {
        let place = || "contradictions".to_owned();
        match end {
            End::Claim(fact) => Entry::Claim(self.fact(fact, place)),
            End::ClaimBy(fact, by) => Entry::ClaimBy(self.fact(fact, place), self.person(by, place)),
            End::Field(item) | End::Result(item) => match self.item(item) {
                Some(item) => Entry::Item(item),
                None => {
                    self.unknown.push(format!("contradictions: `{item}`"));
                    Entry::Person(PersonIx(0))
                }
            },
            End::Mismatch(id) => {
                let Some(index) = self.scenario.mismatches.index_of(id) else {
                    self.unknown.push(format!("contradictions: mismatch `{id}`"));
                    return Entry::Person(PersonIx(0));
                };
                let placed = self.items.iter().position(|item| item.mismatch == Some(index as u16));
                placed.map_or(Entry::Person(PersonIx(0)), |item| Entry::Item(ItemIx(item as u32)))
            }
            End::Person(person) => Entry::Person(self.person(person, place)),
        }
    }

    fn raised_to(&mut self, contradiction: &crate::scenario::evidence::Contradiction) -> PersonIx {
        let ends = [&contradiction.between.0, &contradiction.between.1];
        let of_claim = ends.iter().find_map(|end| match end {
            End::Claim(fact) => self.scenario.facts.index_of(fact).map(|f| self.facts[f].of),
            End::ClaimBy(_, by) => self.scenario.persons.index_of(by).map(|p| PersonIx(p as u8)),
            _ => None,
        });
        let of_person = ends.iter().find_map(|end| match end {
            End::Person(person) => self.scenario.persons.index_of(person).map(|p| PersonIx(p as u8)),
            _ => None,
        });
        of_claim.or(of_person).unwrap_or(PersonIx(0))
    }

    fn raised_topic(&mut self, contradiction: &crate::scenario::evidence::Contradiction) -> Option<TopicIx> {
        [&contradiction.between.0, &contradiction.between.1].into_iter().find_map(|end| match end {
            End::Claim(fact) | End::ClaimBy(fact, _) => self.scenario.facts.index_of(fact).map(|f| self.facts[f].topic),
            _ => None,
        })
    }

    fn raised(&mut self, id: &str, which: usize) -> Cond {
        match self.scenario.contradictions.index_of(id) {
            Some(ix) => Cond::Bit(self.contradictions[ix][which]),
            None => self.lost(format!("contradiction `{id}`")),
        }
    }

    fn need(&mut self, id: &str) -> Option<(u32, u32)> {
        let found = self.scenario.needs.index_of(id).map(|ix| self.needs[ix]);
        if found.is_none() {
            self.unknown.push(format!("need `{id}`"));
        }
        found
    }

    fn draw_atom(&mut self, pool: &str, word: &str, place: impl Fn() -> String) -> Cond {
        match self.drawn_word(pool) {
            Some(drawn) if drawn == word => Cond::True,
            Some(_) => Cond::False,
            None => self.lost(format!("{}: pool `{pool}`", place())),
        }
    }

    fn drawn_word(&self, pool: &str) -> Option<&str> {
        match self.drawn.pools.get(self.scenario.draws.index_of(pool)?)? {
            Value::Word(word) => Some(word),
            _ => None,
        }
    }

    fn is_variant(&mut self, variants: &[String]) -> Cond {
        for variant in variants {
            if self.scenario.variants.get(variant).is_none() {
                self.unknown.push(format!("variant `{variant}`"));
            }
        }
        if variants.iter().any(|v| v == self.variant_id) { Cond::True } else { Cond::False }
    }

    fn in_variant(&self, only: &[String]) -> bool {
        only.is_empty() || only.iter().any(|v| v == self.variant_id)
    }

    fn codes_in_variant(&self, by: &Map<Vec<Code>>) -> CodeSet {
        in_variant_of(by, self.variant_id).map_or_else(CodeSet::default, |codes| CodeSet::of(codes.iter().copied()))
    }

    fn indicators_in_variant(&mut self, by: &Map<Vec<String>>) -> Vec<IndicatorIx> {
        let ids = in_variant_of(by, self.variant_id).cloned().unwrap_or_default();
        ids.iter().map(|id| self.indicator(id)).collect()
    }

    fn done_bit(&mut self, id: &str) -> Option<u32> {
        let question = self.scenario.questions.index_of(id).map(|ix| self.question_bits[ix]);
        let found = question.or_else(|| self.scenario.acts.index_of(id).map(|ix| self.act_bits[ix]));
        if found.is_none() {
            self.unknown.push(format!("question or act `{id}`"));
        }
        found
    }

    fn act_named(&self, id: &str) -> Option<What> {
        let question = self.scenario.questions.index_of(id).map(|ix| What::Question(ix as u32));
        question.or_else(|| self.scenario.acts.index_of(id).map(|ix| What::Act(ix as u32)))
    }

    fn item(&self, dotted: &Dotted) -> Option<ItemIx> {
        let act = self.scenario.acts.index_of(&dotted.of).map(|act| act as u32);
        act.and_then(|act| self.results.get(&(act, dotted.part.clone())).copied()).or_else(|| self.field(dotted))
    }

    fn field(&self, dotted: &Dotted) -> Option<ItemIx> {
        let document = self.scenario.documents.index_of(&dotted.of)?;
        let field = self.scenario.documents.values().nth(document)?.fields.index_of(&dotted.part)?;
        self.documents.get(document)?.fields.get(field).copied()
    }

    fn flag(&mut self, id: &str) -> FlagIx {
        let found = self.flag_ids.iter().position(|flag| flag == id);
        FlagIx(found.unwrap_or_else(|| {
            self.unknown.push(format!("flag `{id}`"));
            0
        }) as u16)
    }

    fn indicator(&mut self, id: &str) -> IndicatorIx {
        let found = self.handbook.indicators().iter().position(|indicator| indicator.id == id);
        IndicatorIx(found.unwrap_or_else(|| {
            self.unknown.push(format!("indicator `{id}`"));
            0
        }) as u16)
    }

    fn person(&mut self, id: &str, place: impl Fn() -> String) -> PersonIx {
        PersonIx(self.scenario.persons.index_of(id).unwrap_or_else(|| {
            self.unknown.push(format!("{}: person `{id}`", place()));
            0
        }) as u8)
    }

    fn person_of(&mut self, id: &str) -> &Person {
        let person = self.person(id, || "condition".to_owned());
        &self.persons[person.ix()]
    }

    fn topic(&mut self, id: &str, place: impl Fn() -> String) -> TopicIx {
        TopicIx(self.scenario.topics.index_of(id).unwrap_or_else(|| {
            self.unknown.push(format!("{}: topic `{id}`", place()));
            0
        }) as u16)
    }

    fn fact(&mut self, id: &str, place: impl Fn() -> String) -> FactIx {
        FactIx(self.scenario.facts.index_of(id).unwrap_or_else(|| {
            self.unknown.push(format!("{}: fact `{id}`", place()));
            0
        }) as u32)
    }

    fn fact_of(&mut self, id: &str) -> &Fact {
        let fact = self.fact(id, || "condition".to_owned());
        &self.facts[fact.ix()]
    }

    fn fact_list(&mut self, ids: &[String], place: impl Fn() -> String) -> Vec<FactIx> {
        ids.iter().map(|id| self.fact(id, &place)).collect()
    }

    fn lost(&mut self, what: String) -> Cond {
        self.unknown.push(what);
        Cond::False
    }
}

impl Act {
    /// An act of no consequence, to be filled in.
    fn plain(what: What) -> Self {
        Self {
            what,
            first_bit: 0,
            times: 1,
            when: Cond::True,
            seconds: 0,
            to: PersonIx(0),
            topic: None,
            kind: None,
            changes: Changes::default(),
            voices: Vec::new(),
            confirms: false,
            interrupts: false,
            asks: Vec::new(),
            suggests: Vec::new(),
            yes: Cond::True,
            replies: Vec::new(),
            effects: Vec::new(),
            knows: Vec::new(),
            meets: Vec::new(),
        }
    }
}

fn changes(effect: &handbook::Effect, tender: bool) -> Changes {
    Changes {
        rapport: i32::from(effect.rapport),
        first_of_topic: effect.first_of_topic,
        upset: effect.upset + if tender { effect.upset_if_tender } else { 0 },
        suspicion: effect.suspicion,
        calms: effect.calms,
    }
}

fn in_variant_of<'m, T>(map: &'m Map<T>, variant: &str) -> Option<&'m T> {
    map.get(variant).or_else(|| map.get("else"))
}

fn note_flag(flag: &str, flags: &mut Vec<String>) {
    if !flags.iter().any(|known| known == flag) {
        flags.push(flag.to_owned());
    }
}

/// Collects every flag that an effect sets, in the order they first appear.
fn flags_of(scenario: &Scenario, flags: &mut Vec<String>) {
    fn note(effect: &Authored, flags: &mut Vec<String>) {
        match effect {
            Authored::Set(flag)
            | Authored::Clears(flag)
            | Authored::SetAfter(flag, _)
            | Authored::SetBefore(flag, _) => note_flag(flag, flags),
            Authored::IfGate(_, inner) => note(inner, flags),
            _ => {}
        }
    }
    let of_replies = |replies: &[crate::scenario::act::Reply], flags: &mut Vec<String>| {
        replies.iter().flat_map(|reply| &reply.then).for_each(|effect| note(effect, flags));
    };
    for question in scenario.questions.values() {
        question.then.iter().for_each(|effect| note(effect, flags));
        of_replies(&question.replies, flags);
    }
    for act in scenario.acts.values() {
        act.then.iter().for_each(|effect| note(effect, flags));
        of_replies(&act.replies, flags);
    }
    for contradiction in scenario.contradictions.values() {
        contradiction.then.iter().for_each(|effect| note(effect, flags));
    }
}
