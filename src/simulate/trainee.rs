//! Ways of playing: what a trainee of a certain kind would do, act by act.
//!
//! A way of playing sees what an officer sees: the acts that are open, what was said and seen. Those that are weak in
//! *how* they ask are given the right outcomes, so that they can only fail by their manner; those that are weak in what
//! they decide *by* choose for themselves. Nothing here is a claim about real people: each is a caricature of one habit
//! that a fair score must not reward.

use crate::{
    interview::{
        Action, Case, Event, OpenActs, State,
        action::{Entry, Manner, Reason},
        case::{ActIx, CodeSet, ItemSource, PersonIx, ReasonIx, What},
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

/// A way of playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Trainee {
    /// The author's model of a good interview.
    ByTheBook,
    /// The model, but one act in so many percent is a slip: a weak question instead of the planned one, or nothing.
    Slipping(u8),
    /// Does anything that is open, and decides anything.
    Random,
    /// Asks one question and decides.
    AtOnce,
    /// Asks a little and refuses whoever it is.
    AlwaysRefuse,
    /// Asks a little and refers whoever it is to protection.
    AlwaysRefer,
    /// Asks a little and lets everybody go on.
    AlwaysAdmit,
    /// Says that the person lies, in every way there is.
    Accuser,
    /// Asks closed questions only.
    ClosedOnly,
    /// Asks leading and suggestive questions only.
    LeadingOnly,
    /// Asks everything there is in the order of the list, and listens to nothing.
    Checklist,
    /// Asks a little and decides by how nervous somebody seems.
    NervousnessReader,
    /// Looks at every field and asks nothing.
    DocumentChecker,
}

impl Trainee {
    /// The weak ways: none of them may pass in any variant.
    pub const WEAK: [Self; 11] = [
        Self::Random,
        Self::AtOnce,
        Self::AlwaysRefuse,
        Self::AlwaysRefer,
        Self::AlwaysAdmit,
        Self::Accuser,
        Self::ClosedOnly,
        Self::LeadingOnly,
        Self::Checklist,
        Self::NervousnessReader,
        Self::DocumentChecker,
    ];

    /// The id in figures and on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::ByTheBook => "by-the-book",
            Self::Slipping(_) => "slipping",
            Self::Random => "random",
            Self::AtOnce => "at-once",
            Self::AlwaysRefuse => "always-refuse",
            Self::AlwaysRefer => "always-refer",
            Self::AlwaysAdmit => "always-admit",
            Self::Accuser => "accuser",
            Self::ClosedOnly => "closed-only",
            Self::LeadingOnly => "leading-only",
            Self::Checklist => "checklist",
            Self::NervousnessReader => "nervousness-reader",
            Self::DocumentChecker => "document-checker",
        }
    }

    /// Holds an interview on a case and returns what happened. The same case, way and seed give the same events.
    pub fn play(self, case: &Case, handbook: &Handbook, seed: u64) -> Vec<Event> {
        let mut officer = Officer::new(case, handbook, Chance::new(seed, self.id()));
        match self {
            Self::ByTheBook => officer.model(0),
            Self::Slipping(percent) => officer.model(percent),
            Self::Random => officer.at_random(),
            Self::AtOnce => {
                officer.ask_first(1);
                officer.decide_at_random();
            }
            Self::AlwaysRefuse => officer.ask_and_decide(Code::Refuse),
            Self::AlwaysRefer => officer.ask_and_decide(Code::Protect),
            Self::AlwaysAdmit => {
                let code = officer.go_on();
                officer.ask_and_decide(code);
            }
            Self::Accuser => {
                officer.all(|kind, _| kind == Some(QuestionType::Accusation));
                officer.all(|_, what| matches!(what, What::Raise(_, Manner::Accuse)));
                officer.decide_rightly();
            }
            Self::ClosedOnly => {
                officer.all(|kind, _| kind == Some(QuestionType::Closed));
                officer.decide_rightly();
            }
            Self::LeadingOnly => {
                let leads = [Some(QuestionType::Leading), Some(QuestionType::Suggestive)];
                officer.all(|kind, _| leads.contains(&kind));
                officer.decide_rightly();
            }
            Self::Checklist => {
                officer.all(|_, what| matches!(what, What::Question(_)));
                officer.decide_rightly();
            }
            Self::NervousnessReader => officer.by_nerves(),
            Self::DocumentChecker => officer.by_documents(),
        }
        officer.events
    }
}

/// An officer at the counter, with what they have noted.
struct Officer<'c> {
    case: &'c Case,
    handbook: &'c Handbook,
    state: State,
    turn: Turn,
    open: OpenActs,
    events: Vec<Event>,
    chance: Chance,
}

impl<'c> Officer<'c> {
    fn new(case: &'c Case, handbook: &'c Handbook, chance: Chance) -> Self {
        let state = State::new(case);
        let open = OpenActs::new(case, &state);
        Self { case, handbook, turn: Turn::new(case), open, events: Vec::new(), chance, state }
    }

    /// Does something if it can be done. Says whether it happened.
    fn act(&mut self, action: &Action) -> bool {
        let Ok(happened) = step(self.case, &mut self.state, action, &mut self.turn) else { return false };
        self.events.extend_from_slice(happened);
        if matches!(action, Action::Do(_)) {
            self.open.follow(self.case, &self.state);
        }
        true
    }

    fn in_time(&self) -> bool {
        self.state.seconds < self.case.scenario.seconds
    }

    /// Plays the author's model; `percent` of its acts are slips. Without a model nothing is done.
    fn model(&mut self, percent: u8) {
        let case = self.case;
        let Some(plan) = case.scenario.plans.get("model") else { return };
        let then = plan.then.get(case.variant_id()).map_or(&[][..], Vec::as_slice);
        for line in plan.start.iter().chain(then) {
            for action in plan::read(case, self.handbook, line).unwrap_or_default() {
                let slips = percent > 0
                    && matches!(action, Action::Do(act) if case.act(act).kind.is_some())
                    && self.chance.below(100) < u32::from(percent);
                if slips {
                    self.slip(&action);
                } else {
                    self.act(&action);
                }
            }
        }
        // A slip may have closed the way of a later line: the interview is ended all the same.
        if !self.state.finished {
            self.decide_rightly();
        }
    }

    /// Asks a weak question on the topic of the planned act, where one is open; else leaves the act out.
    fn slip(&mut self, planned: &Action) {
        let Action::Do(planned) = planned else { return };
        let topic = self.case.act(*planned).topic;
        let weak: Vec<ActIx> = self
            .open
            .iter()
            .filter(|act| {
                let act = self.case.act(*act);
                act.topic == topic && act.kind.is_some_and(|kind| kind.class() == Class::Unproductive)
            })
            .collect();
        if let Some(act) = self.chance.one_of(&weak).copied() {
            self.act(&Action::Do(act));
        }
    }

    fn at_random(&mut self) {
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
    fn all(&mut self, wanted: impl Fn(Option<QuestionType>, What) -> bool) {
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
    fn ask_first(&mut self, most: usize) {
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

    fn ask_and_decide(&mut self, code: Code) {
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

    fn by_nerves(&mut self) {
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

    fn by_documents(&mut self) {
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

    fn decide_at_random(&mut self) {
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
    fn decide_rightly(&mut self) {
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

    fn go_on(&self) -> Code {
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
