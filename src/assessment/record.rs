//! What judging remembers of an interview, gathered in one replay of its events.
//!
//! Gives no points. Whatever a rule asks of the state *just before* an act (who could hear, who was upset, what was
//! waiting) is noted here, since only the replay passes through that state.

use std::collections::BTreeMap;

use super::critical;
use crate::{
    interview::{
        action::{Entry, Manner},
        case::{Act, ActIx, Case, ContradictionIx, IndicatorIx, PersonIx, Reply, What},
        event::{Event, Line, Proof, Tone},
        state::{State, apply},
        view::hearers,
    },
    scenario::{
        act::ActKind,
        evidence::Answer,
        fact::Level,
        handbook::{Class, Handbook, QuestionType},
    },
};

/// An interview as judging sees it. Turns are numbered from 1.
#[derive(Debug)]
pub(super) struct Record<'a> {
    pub case: &'a Case,
    pub handbook: &'a Handbook,
    /// The state at the end; its notes are judged as they stand there.
    pub end: State,
    pub turns: Vec<Turn>,
    /// The person the variant names, else the first at the counter.
    pub subject: PersonIx,
    pub facts: Vec<FactRecord>,
    pub topics: Vec<TopicRecord>,
    pub persons: Vec<PersonRecord>,
    /// By need: the turns in which it came to be known and was met.
    pub needs: Vec<(Option<u32>, Option<u32>)>,
    /// By item: the turn in which it was first seen.
    pub seen: Vec<Option<u32>>,
    /// By contradiction.
    pub raised: Vec<Option<Raised>>,
    /// Documents handed out, by document.
    pub handed_out: Vec<bool>,
    /// Authored acts whose reply held results, with the turn.
    pub checks: BTreeMap<ActIx, u32>,
    pub elicited: BTreeMap<IndicatorIx, Elicited>,
    /// What shows what: an indicator, an entry that really shows it, and the turn from which on it does.
    pub shows: BTreeMap<(IndicatorIx, Entry), u32>,
    /// By the case's own critical failure: the turns that set it off.
    pub triggered: Vec<Vec<u32>>,
}

/// One act as it was done.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub number: u32,
    pub act: ActIx,
    /// Seconds of case time at which it began.
    pub at: u32,
    pub seconds: u32,
    /// Who besides the person addressed could hear.
    pub heard_by: Vec<PersonIx>,
    /// Somebody who may control another could hear, or was addressed.
    pub controller: bool,
    /// Marks of upset of the person addressed, before the act.
    pub upset: u8,
    /// A need that comes before any question was known and not met.
    pub waiting: bool,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct FactRecord {
    /// How far it has been told.
    pub told: Option<Level>,
    /// How far it had been told before anybody put it into the person's mouth.
    pub clean: Option<Level>,
    pub contaminated: bool,
    pub adapted: bool,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct TopicRecord {
    pub summed_up: Option<u32>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct PersonRecord {
    pub explained: Option<u32>,
    pub private: Option<u32>,
    pub interpreted: Option<u32>,
}

/// How a contradiction was raised.
#[derive(Clone, Copy, Debug)]
pub(super) struct Raised {
    pub turn: u32,
    pub early: bool,
    /// Put as a fair question, and not merely given away by showing a field.
    pub fair: bool,
    /// Ripe, fair, and the story did not adapt: from here on it supports a reason.
    pub counts: bool,
}

/// How an indicator was brought out.
#[derive(Clone, Copy, Debug)]
pub(super) struct Elicited {
    pub turn: u32,
    /// Whose words showed it, where words did.
    pub of: Option<PersonIx>,
}

impl<'a> Record<'a> {
    pub(super) fn of(case: &'a Case, handbook: &'a Handbook, events: &[Event]) -> Self {
        let first = case.persons.iter().position(|person| person.at_counter).unwrap_or(0);
        let mut record = Self {
            case,
            handbook,
            end: State::new(case),
            turns: Vec::new(),
            subject: case.subject().unwrap_or(PersonIx(first as u8)),
            facts: vec![FactRecord::default(); case.facts.len()],
            topics: vec![TopicRecord::default(); case.topics.len()],
            persons: vec![PersonRecord::default(); case.persons.len()],
            needs: vec![(None, None); case.needs.len()],
            seen: vec![None; case.items.len()],
            raised: vec![None; case.contradictions.len()],
            handed_out: vec![false; case.documents.len()],
            checks: BTreeMap::new(),
            elicited: BTreeMap::new(),
            shows: BTreeMap::new(),
            triggered: vec![Vec::new(); case.criticals.len()],
        };
        for event in events {
            if let Event::Done { act, seconds } = *event {
                record.begin(act, seconds);
            }
            apply(case, &mut record.end, event);
            record.note(event);
        }
        record
    }

    fn begin(&mut self, ix: ActIx, seconds: u32) {
        let case = self.case;
        let act = case.act(ix);
        let number = self.turns.len() as u32 + 1;
        let heard_by = hearers(case, &self.end, act.to);
        let waits = |(need, (known, met)): (&crate::interview::case::Need, &(Option<u32>, Option<u32>))| {
            need.first && known.is_some() && met.is_none()
        };
        self.turns.push(Turn {
            number,
            act: ix,
            at: self.end.seconds,
            seconds,
            controller: answers_for_others(case, act.to) || heard_by.iter().any(|hearer| grown_up(case, *hearer)),
            heard_by,
            upset: self.end.bearer(act.to).upset,
            waiting: case.needs.iter().zip(&self.needs).any(waits),
        });
        for (triggered, critical) in self.triggered.iter_mut().zip(&case.criticals) {
            let holds = critical.when.get(act.to.ix()).is_some_and(|when| when.holds(&self.end));
            if holds && critical.on.as_ref().is_some_and(|on| critical::sets_off(case, act, on)) {
                triggered.push(number);
            }
        }
    }

    fn note(&mut self, event: &Event) {
        let case = self.case;
        let turn = self.turns.len() as u32;
        match *event {
            Event::Done { act, .. } => {
                if let What::SumUp(topic) = case.act(act).what {
                    self.topics[topic.ix()].summed_up.get_or_insert(turn);
                }
            }
            Event::Told { fact, level } => {
                let record = &mut self.facts[fact.ix()];
                record.told = record.told.max(Some(level));
                if !record.contaminated {
                    record.clean = record.clean.max(Some(level));
                    if let Some(says) = &case.facts[fact.ix()].says {
                        for (_, indicator) in says.indicators.iter().filter(|(at, _)| *at <= level) {
                            self.shows.entry((*indicator, Entry::Claim(fact))).or_insert(turn);
                        }
                    }
                }
            }
            Event::Contaminated { fact } => self.facts[fact.ix()].contaminated = true,
            Event::Adapted { fact } => self.facts[fact.ix()].adapted = true,
            Event::Seen { item } => {
                self.seen[item.ix()].get_or_insert(turn);
                for indicator in &case.items[item.ix()].indicators {
                    self.shows.entry((*indicator, Entry::Item(item))).or_insert(turn);
                }
            }
            Event::HandedOut { document } => self.handed_out[document.ix()] = true,
            Event::Explained { person } => {
                self.persons[person.ix()].explained.get_or_insert(turn);
            }
            Event::PrivateWord { person } => {
                self.persons[person.ix()].private.get_or_insert(turn);
            }
            Event::Interpreted { person } => {
                self.persons[person.ix()].interpreted.get_or_insert(turn);
            }
            Event::NeedKnown { need } => {
                self.needs[need.ix()].0.get_or_insert(turn);
            }
            Event::NeedMet { need } => {
                self.needs[need.ix()].1.get_or_insert(turn);
            }
            Event::Elicited { indicator, proof } => {
                let of = match proof {
                    Proof::Entry(Entry::Claim(fact)) => Some(case.facts[fact.ix()].of),
                    Proof::Contradiction(ix) => Some(case.contradictions[ix.ix()].to),
                    Proof::Entry(_) | Proof::Act(_) => None,
                };
                self.elicited.entry(indicator).or_insert(Elicited { turn, of });
            }
            Event::Raised { contradiction, manner, early, answer } => {
                self.raise(contradiction, turn, manner, early, answer);
            }
            Event::Said { line, .. } | Event::Narrated { line } => self.hear(line, turn),
            _ => {}
        }
    }

    fn raise(&mut self, ix: ContradictionIx, turn: u32, manner: Manner, early: bool, answer: Answer) {
        let by_act = self.turns.last().is_some_and(|turn| matches!(self.case.act(turn.act).what, What::Raise(..)));
        let fair = manner == Manner::Fair && by_act;
        let counts = fair && !early && answer != Answer::Adapts;
        self.raised[ix.ix()].get_or_insert(Raised { turn, early, fair, counts });
    }

    /// Notes which entries show the indicators that a reply or an answer carried.
    fn hear(&mut self, line: Line, turn: u32) {
        match line {
            Line::Reply { act, reply } => {
                let Some(given) = reply_of(self.case, act, reply) else { return };
                if matches!(self.case.act(act).what, What::Act(_)) && !given.seen.is_empty() {
                    self.checks.entry(act).or_insert(turn);
                }
                for indicator in &given.indicators {
                    for (fact, _) in &given.tells {
                        self.shows.entry((*indicator, Entry::Claim(*fact))).or_insert(turn);
                    }
                    for item in &given.seen {
                        self.shows.entry((*indicator, Entry::Item(*item))).or_insert(turn);
                    }
                }
            }
            Line::Contradiction { contradiction, tone: Tone::Late } => {
                let contradiction = &self.case.contradictions[contradiction.ix()];
                let told = contradiction.tells.iter().map(|(fact, _)| Entry::Claim(*fact));
                for entry in [contradiction.ends.0, contradiction.ends.1].into_iter().chain(told) {
                    for indicator in &contradiction.indicators {
                        self.shows.entry((*indicator, entry)).or_insert(turn);
                    }
                }
            }
            _ => {}
        }
    }

    /// The act of a turn.
    pub(super) fn act(&self, turn: &Turn) -> &'a Act {
        self.case.act(turn.act)
    }

    /// The kind of authored act a turn was.
    pub(super) fn kind(&self, turn: &Turn) -> Option<&'a ActKind> {
        self.case.act_kind(self.act(turn))
    }

    /// The turns whose act fits.
    pub(super) fn where_act(&self, fits: impl Fn(&Act) -> bool) -> Vec<u32> {
        self.turns.iter().filter(|turn| fits(self.act(turn))).map(|turn| turn.number).collect()
    }

    /// The turn of the first question on a topic that fits.
    pub(super) fn first_question(&self, fits: impl Fn(&Act) -> bool) -> Option<&Turn> {
        self.turns.iter().find(|turn| is_question(self.act(turn)) && fits(self.act(turn)))
    }
}

/// Says whether an act is a question on a topic: a line of the script, or "go on".
pub(crate) fn is_question(act: &Act) -> bool {
    matches!(act.what, What::Question(_) | What::GoOn(_))
        && act.kind.is_some_and(|kind| kind.class() != Class::Apart)
        && act.topic.is_some()
}

/// Says whether an act counts in the shares: every line said to bring something out, confirmations apart. An accusing
/// raise is one, since it is coded as an accusation.
pub(crate) fn is_counted(act: &Act) -> bool {
    act.kind.is_some_and(|kind| kind.class() != Class::Apart) && !act.confirms
}

/// Says whether an act accuses or threatens, accusing raises among them.
pub(crate) fn accuses(act: &Act) -> bool {
    matches!(act.kind, Some(QuestionType::Accusation | QuestionType::Threat))
}

/// The scripted reply that was given.
pub(super) fn reply_of(case: &Case, act: ActIx, index: u8) -> Option<&Reply> {
    case.act(act).replies.iter().find(|reply| reply.index == index)
}

/// Says whether a person answers for others, in whatever truth: whoever does may control them.
pub(crate) fn answers_for_others(case: &Case, person: PersonIx) -> bool {
    case.persons[person.ix()].at_counter
        && case.scenario.persons.at(person.ix()).is_some_and(|(_, person)| !person.answers_for.is_empty())
}

fn grown_up(case: &Case, person: PersonIx) -> bool {
    !case.persons[person.ix()].child
}
