//! An officer at the counter who plays by a rule: what they see, what they noted, and how they come to an end.
//!
//! Sees what an officer sees: the acts that are open, what was said and seen. Does not know what an act is worth.

use crate::{
    assessment::assess,
    interview::{
        Action, Case, Event, OpenActs, State,
        action::{Entry, Reason},
        case::{Act, ActIx, CodeSet, ItemSource, PersonIx, ReasonIx, What},
        chance::Chance,
        decide::{Turn, step},
        plan,
    },
    scenario::{
        act::ActKind,
        handbook::{Class, Code, Handbook, QuestionType},
        outcome::Mark,
    },
};

/// An officer at the counter, with what they have noted.
pub(super) struct Officer<'c> {
    pub(super) case: &'c Case,
    handbook: &'c Handbook,
    state: State,
    turn: Turn,
    open: OpenActs,
    pub(super) events: Vec<Event>,
    pub(super) chance: Chance,
}

impl<'c> Officer<'c> {
    pub(super) fn new(case: &'c Case, handbook: &'c Handbook, chance: Chance) -> Self {
        let state = State::new(case);
        let open = OpenActs::new(case, &state);
        Self { case, handbook, turn: Turn::new(case), open, events: Vec::new(), chance, state }
    }

    /// Does something if it can be done. Says whether it happened.
    pub(super) fn act(&mut self, action: &Action) -> bool {
        let Ok(happened) = step(self.case, &mut self.state, action, &mut self.turn) else { return false };
        self.events.extend_from_slice(happened);
        if matches!(action, Action::Do(_)) {
            self.open.follow(self.case, &self.state);
        }
        true
    }

    /// Points of the interview so far, as the assessment gives them.
    pub(super) fn score(&self) -> u8 {
        assess(self.case, self.handbook, &self.events).score
    }

    fn in_time(&self) -> bool {
        self.state.seconds < self.case.scenario.seconds
    }

    /// The author's model of this truth; nothing where there is none.
    pub(super) fn planned(&self) -> Vec<Action> {
        plan::authored(self.case, self.handbook, "model").unwrap_or_default()
    }

    /// Plays the author's model; `percent` of its questions are slips. Without a model nothing is done.
    pub(super) fn model(&mut self, percent: u8) {
        let planned = self.planned();
        if planned.is_empty() {
            return;
        }
        for action in planned {
            let slips = percent > 0 && self.is_question(&action) && self.chance.below(100) < u32::from(percent);
            if slips {
                self.slip(&action);
            } else {
                self.act(&action);
            }
        }
        self.end();
    }

    /// An act that stands on the question map.
    fn is_question(&self, action: &Action) -> bool {
        matches!(action, Action::Do(act) if self.case.act(*act).kind.is_some())
    }

    /// Ends an interview that its plan left open, since some act of it could not be done.
    pub(super) fn end(&mut self) {
        if !self.state.finished {
            self.decide_rightly();
        }
    }

    /// Asks a weak question on the topic of the planned act, where one is open; else leaves the act out.
    fn slip(&mut self, planned: &Action) {
        if let Some(act) = self.weak_instead(planned) {
            self.act(&Action::Do(act));
        }
    }

    /// An unproductive question that is open on the topic of a planned act.
    pub(super) fn weak_instead(&mut self, planned: &Action) -> Option<ActIx> {
        let Action::Do(planned) = planned else { return None };
        let topic = self.case.act(*planned).topic;
        let weak: Vec<ActIx> = self
            .open
            .iter()
            .filter(|act| {
                let act = self.case.act(*act);
                act.topic == topic && act.kind.is_some_and(|kind| kind.class() == Class::Unproductive)
            })
            .collect();
        self.chance.one_of(&weak).copied()
    }

    /// The first open act of a kind.
    pub(super) fn first_open(&self, wanted: impl Fn(&Act) -> bool) -> Option<ActIx> {
        self.open.iter().find(|act| wanted(self.case.act(*act)))
    }

    pub(super) fn at_random(&mut self) {
        let turns = self.chance.between(5, 90);
        for _ in 0..turns {
            if !self.in_time() {
                break;
            }
            let chosen = self.chance.below(u32::try_from(self.open.len()).unwrap_or(u32::MAX)) as usize;
            let Some(act) = self.open.nth(chosen) else { break };
            self.act(&Action::Do(act));
        }
        self.decide_at_random();
    }

    /// Does every open act of a kind, over and over until none is left or the time is up.
    pub(super) fn all(&mut self, wanted: impl Fn(Option<QuestionType>, What) -> bool) {
        while self.in_time() {
            let next = self.open.iter().find(|act| {
                let act = self.case.act(*act);
                wanted(act.kind, act.what)
            });
            let Some(act) = next else { break };
            if !self.act(&Action::Do(act)) {
                break;
            }
        }
    }

    /// Asks the first open questions of the list, one a topic.
    pub(super) fn ask_first(&mut self, most: usize) {
        for topic in 0..self.case.topics.len().min(most) {
            let next = self.open.iter().find(|act| {
                let act = self.case.act(*act);
                act.kind == Some(QuestionType::Open) && act.topic.is_some_and(|own| own.0 as usize == topic)
            });
            if let Some(act) = next {
                self.act(&Action::Do(act));
            }
        }
    }

    pub(super) fn ask_and_decide(&mut self, code: Code) {
        self.ask_first(3);
        self.close();
        for person in self.persons() {
            let codes = CodeSet::of([code]);
            if !self.act(&Action::Decide(person, codes)) {
                let other = self.go_on();
                self.act(&Action::Decide(person, CodeSet::of([other])));
            }
            self.give_reasons(person, codes);
        }
        self.act(&Action::Finish);
    }

    pub(super) fn by_nerves(&mut self) {
        self.ask_first(3);
        self.close();
        for person in self.persons() {
            let bearer = self.state.bearer(person);
            // How somebody looks is drawn alike for every truth; what is left to read is a coin.
            let nervous = bearer.upset > 0 || self.chance.below(2) == 0;
            let code = match (nervous, person.0) {
                (true, 0) => Code::Protect,
                (true, _) => Code::Crim,
                (false, _) => self.go_on(),
            };
            self.act(&Action::Decide(person, CodeSet::of([code])));
            let wanted = if nervous { "nervous" } else { "calm" };
            if let Some(ix) = self.handbook.reasons().iter().position(|reason| reason.id == wanted) {
                self.act(&Action::Because(person, Reason::Bad(ReasonIx(ix as u16))));
            }
        }
        self.act(&Action::Finish);
    }

    pub(super) fn by_documents(&mut self) {
        self.all(|_, what| matches!(what, What::Open(_) | What::Look(_)));
        let found = self.case.items.iter().enumerate().any(|(ix, item)| {
            let entry = Entry::Item(crate::interview::case::ItemIx(ix as u32));
            matches!(item.source, ItemSource::Field(..))
                && item.mismatch.is_some()
                && self.state.noted(self.case, entry)
        });
        let code = if found { Code::Refuse } else { self.go_on() };
        for person in self.persons() {
            self.act(&Action::Decide(person, CodeSet::of([code])));
            self.give_reasons(person, CodeSet::of([code]));
        }
        self.act(&Action::Finish);
    }

    pub(super) fn decide_at_random(&mut self) {
        self.close();
        for person in self.persons() {
            for _ in 0..8 {
                let code = self.chance.one_of(Code::ALL).copied().unwrap_or(Code::Secondary);
                if self.act(&Action::Decide(person, CodeSet::of([code]))) {
                    break;
                }
            }
            let noted = self.noted();
            if let Some(entry) = self.chance.one_of(&noted).copied() {
                self.act(&Action::Because(person, Reason::Entry(entry)));
            } else {
                self.act(&Action::Because(person, Reason::Entry(Entry::Person(person))));
            }
        }
        self.act(&Action::Finish);
    }

    /// Decides as the variant has it right, with what was noted for a reason.
    pub(super) fn decide_rightly(&mut self) {
        self.close();
        for person in self.persons() {
            let grades = self.case.grades.get(person.0 as usize).map_or(&[][..], Vec::as_slice);
            let right = grades.iter().find(|grade| grade.mark == Mark::Full);
            let codes = right.map_or(CodeSet::of([self.go_on()]), |grade| {
                let any = Code::ALL.iter().find(|code| grade.any.has(**code));
                any.map_or(grade.all, |code| grade.all.with(*code))
            });
            self.act(&Action::Decide(person, codes));
            self.give_reasons(person, codes);
        }
        self.act(&Action::Finish);
    }

    /// Gives up to three reasons: what was noted and supports the outcome; if nothing does, how the person looked.
    fn give_reasons(&mut self, person: PersonIx, codes: CodeSet) {
        let supports = |entry: &Entry| match entry {
            Entry::Claim(fact) => {
                self.case.facts[fact.0 as usize].says.as_ref().is_some_and(|says| says.supports.meets(codes))
            }
            Entry::Item(item) => self.case.items[item.0 as usize].supports.meets(codes),
            Entry::ClaimBy(..) | Entry::Person(_) => false,
        };
        let mut good: Vec<Entry> = self.noted().into_iter().filter(supports).take(3).collect();
        if good.is_empty() {
            good.push(Entry::Person(person));
        }
        for entry in good {
            self.act(&Action::Because(person, Reason::Entry(entry)));
        }
    }

    fn close(&mut self) {
        let case = self.case;
        let close = self.open.iter().find(|act| case.act_kind(case.act(*act)) == Some(&ActKind::Close));
        if let Some(act) = close {
            self.act(&Action::Do(act));
        }
    }

    pub(super) fn go_on(&self) -> Code {
        self.case.scenario.direction.passing()
    }

    fn persons(&self) -> Vec<PersonIx> {
        self.case.to_decide(&self.state).collect()
    }

    /// What was noted, in the order it came.
    fn noted(&self) -> Vec<Entry> {
        let mut noted = Vec::new();
        for event in &self.events {
            let entry = match *event {
                Event::Told { fact, .. } => Entry::Claim(fact),
                Event::Seen { item } => Entry::Item(item),
                _ => continue,
            };
            if !noted.contains(&entry) {
                noted.push(entry);
            }
        }
        noted
    }
}
