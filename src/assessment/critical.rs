//! Critical failures: the handbook's own, how each is seen in the events, and those a case adds. Each caps the score.
//!
//! Where `docs/field.md` 5 leaves a reading open, this holds:
//! - *Possible controller*: whoever answers for others at this counter, and any grown-up who merely overhears. It is
//!   read off the surface, so that it is the same in every truth.
//! - *Pressed*: an unproductive question put to somebody with a mark of upset, or any but an open one to somebody upset
//!   into silence. (Other questions to somebody upset cost points, see `Measure::Pressing`.)
//! - *Given back*: the one who may be a victim, and the possible controller, both go the same way with nothing holding
//!   either. A decision for only one of them is graded, not critical.

use serde::Serialize;

use super::{
    name,
    record::{Record, answers_for_others, is_counted, is_question},
};
use crate::{
    interview::{
        action::Reason,
        case::{Act, Case, CodeSet, PersonIx, What},
        state::SHUT,
    },
    locale::message::Message,
    scenario::{
        act::{ActKind, Interpreter},
        handbook::{Class, Code, CriticalId, Family, QuestionType, Strength},
        outcome::{Mark, Trigger},
        question::Voiced,
    },
};

/// A critical failure that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CriticalMark {
    /// Its id: the handbook's, or the script's.
    pub id: String,
    /// It is the case's own.
    pub own: bool,
    /// Its name.
    pub message: Message,
    /// Why it is critical.
    pub why: Message,
    /// The turns that show it; empty where it lies in the decisions.
    pub turns: Vec<u32>,
    /// The persons whose decision shows it.
    pub persons: Vec<String>,
    /// Source tags.
    pub sources: Vec<String>,
}

/// What was seen of a critical failure, if it happened.
#[derive(Default)]
struct Seen {
    turns: Vec<u32>,
    persons: Vec<PersonIx>,
}

impl Seen {
    fn turns(turns: Vec<u32>) -> Self {
        Self { turns, persons: Vec::new() }
    }

    fn persons(persons: Vec<PersonIx>) -> Self {
        Self { turns: Vec::new(), persons }
    }

    fn happened(&self) -> bool {
        !self.turns.is_empty() || !self.persons.is_empty()
    }
}

/// Finds every critical failure: the handbook's in its order, then the case's in authored order.
pub(super) fn find(record: &Record<'_>) -> Vec<CriticalMark> {
    let case = record.case;
    let mut found = Vec::new();
    for row in record.handbook.criticals() {
        let seen = built_in(record, row.id);
        if seen.happened() {
            let message = Message::new(row.id.message());
            found.push(CriticalMark {
                id: row.id.id().to_owned(),
                own: false,
                why: message.clone().attr("why"),
                message,
                turns: seen.turns,
                persons: seen.persons.iter().map(|person| name::person(case, *person)).collect(),
                sources: row.sources.clone(),
            });
        }
    }
    for (critical, triggered) in case.criticals.iter().zip(&record.triggered) {
        let id = case.scenario.criticals.at(critical.index.into()).map_or("", |(id, _)| id);
        let decided =
            critical.decides.iter().all(|(person, codes)| record.end.notes.decisions[person.ix()].meets(*codes));
        let happened = match critical.on {
            Some(_) => !triggered.is_empty() && decided,
            None => decided && critical.when.first().is_some_and(|when| when.holds(&record.end)),
        };
        if happened {
            let message = Message::new(format!("k-{id}")).scoped(case.id.as_str());
            found.push(CriticalMark {
                id: id.to_owned(),
                own: true,
                why: message.clone().attr("why"),
                message,
                turns: triggered.clone(),
                persons: critical.decides.iter().map(|(person, _)| name::person(case, *person)).collect(),
                sources: Vec::new(),
            });
        }
    }
    found
}

fn built_in(record: &Record<'_>, id: CriticalId) -> Seen {
    match id {
        CriticalId::Voiced => Seen::turns(voiced(record)),
        CriticalId::Threat => {
            let conduct = record.handbook.conduct();
            Seen::turns(record.where_act(|act| act.kind.is_some_and(|kind| conduct.question(kind).effect.critical)))
        }
        CriticalId::Returned => Seen::persons(returned(record)),
        CriticalId::RefusedFear => Seen::persons(refused_in_fear(record)),
        CriticalId::FamilyInterpreter => {
            Seen::turns(record.where_act(|act| is_family_interpreter(record.case.act_kind(act))))
        }
        CriticalId::Pressed => Seen::turns(pressed(record)),
        CriticalId::BiasedReason => {
            let reasons = record.end.notes.reasons.iter();
            let biased = reasons.filter(|(_, reason)| match reason {
                Reason::Bad(ix) => record.handbook.reasons().get(ix.ix()).is_some_and(|row| row.critical),
                _ => false,
            });
            let mut persons: Vec<PersonIx> = biased.map(|(person, _)| *person).collect();
            persons.dedup();
            Seen::persons(persons)
        }
        CriticalId::MedicalIgnored => medical_ignored(record),
    }
}

/// Returns the turns whose line voiced suspicion where a possible controller could hear.
pub(super) fn voiced(record: &Record<'_>) -> Vec<u32> {
    let turns = record.turns.iter().filter(|turn| turn.controller);
    let voices = turns.filter(|turn| record.act(turn).voices.contains(&Voiced::Suspicion));
    voices.map(|turn| turn.number).collect()
}

/// Says whether an act brings in a companion or a child as interpreter.
pub(crate) fn is_family_interpreter(kind: Option<&ActKind>) -> bool {
    matches!(kind, Some(ActKind::Interpreter(_, Interpreter::Companion | Interpreter::Child)))
}

fn pressed(record: &Record<'_>) -> Vec<u32> {
    let pressed = record.turns.iter().filter(|turn| {
        let act = record.act(turn);
        let spoils = act.kind.is_some_and(|kind| matches!(kind.class(), Class::Unproductive | Class::Prohibited));
        let presses = spoils || (turn.upset >= SHUT && act.kind != Some(QuestionType::Open));
        turn.upset > 0 && is_counted(act) && presses
    });
    pressed.map(|turn| turn.number).collect()
}

/// The victims, or children who need the child procedure, given back to a possible controller.
fn returned(record: &Record<'_>) -> Vec<PersonIx> {
    let case = record.case;
    let decided = |person: PersonIx| record.end.notes.decisions[person.ix()];
    let held = CodeSet::of([Code::Protect, Code::Child, Code::Asylum, Code::Crim, Code::Secondary, Code::Medical]);
    let goes = |person: PersonIx| !decided(person).is_empty() && !decided(person).meets(held);
    let victim = |person: PersonIx| {
        let possible_victim = case.family() == Family::Trafficking && case.subject() == Some(person);
        let child_procedure =
            |line: &crate::interview::case::Grade| line.mark == Mark::Full && line.all.and(line.any).has(Code::Child);
        let grades = case.grades.get(person.ix()).map_or(&[][..], Vec::as_slice);
        possible_victim || (case.persons[person.ix()].child && grades.iter().any(child_procedure))
    };
    let controls = |of: PersonIx, person: PersonIx| {
        let compiled = &case.persons[person.ix()];
        let grown_up_beside = compiled.at_counter && !compiled.child;
        person != of && (answers_for_others(case, person) || grown_up_beside) && goes(person)
    };
    let persons = (0..case.persons.len()).map(|ix| PersonIx(ix as u8));
    let given_back =
        |person: &PersonIx| victim(*person) && goes(*person) && persons.clone().any(|other| controls(*person, other));
    persons.clone().filter(given_back).collect()
}

/// Persons refused although they, or somebody unnamed, had shown an indicator that starts a procedure at once.
fn refused_in_fear(record: &Record<'_>) -> Vec<PersonIx> {
    let trigger =
        |ix: usize| record.handbook.indicators().get(ix).is_some_and(|row| row.most(false) == Strength::Trigger);
    let fears: Vec<_> = record.elicited.iter().filter(|(ix, _)| trigger(ix.ix())).map(|(_, shown)| shown.of).collect();
    let refused = record.case.to_decide(&record.end).filter(|person| {
        let codes = record.end.notes.decisions[person.ix()];
        codes.has(Code::Refuse) && fears.iter().any(|of| of.is_none_or(|of| of == *person))
    });
    refused.collect()
}

/// Questions asked while a need that comes first was waiting, and persons let go with such a need unmet.
fn medical_ignored(record: &Record<'_>) -> Seen {
    let case = record.case;
    let asked = record.turns.iter().filter(|turn| {
        let act = record.act(turn);
        let raised = matches!(act.what, What::Raise(..));
        turn.waiting && (raised || (is_question(act) && !act.confirms))
    });
    let turns = asked.map(|turn| turn.number).collect();
    let unmet = case.needs.iter().zip(&record.needs).filter(|(need, (known, met))| {
        let decided = record.end.notes.decisions[need.of.ix()];
        need.first && known.is_some() && met.is_none() && record.end.finished && !decided.has(Code::Medical)
    });
    Seen { turns, persons: unmet.map(|(need, _)| need.of).collect() }
}

/// Says whether an act sets off a critical failure of the case's own.
pub(crate) fn sets_off(case: &Case, act: &Act, on: &Trigger) -> bool {
    match on {
        Trigger::Voices(voiced) => act.voices.contains(voiced),
        Trigger::Act(id) => match act.what {
            What::Question(ix) => case.scenario.questions.at(ix as usize).is_some_and(|(own, _)| own == id),
            What::Act(ix) => case.scenario.acts.at(ix as usize).is_some_and(|(own, _)| own == id),
            _ => false,
        },
        Trigger::Kind(id) => kind_id(case, act) == Some(id.as_str()),
        Trigger::Types(types) => act.kind.is_some_and(|kind| types.contains(&kind)),
        Trigger::To(id) => {
            let put = is_question(act) || matches!(act.what, What::Raise(..));
            put && case.person(id) == Some(act.to)
        }
        Trigger::All(parts) => parts.iter().all(|part| sets_off(case, act, part)),
    }
}

fn kind_id(case: &Case, act: &Act) -> Option<&'static str> {
    use crate::scenario::handbook::ActKind as Row;
    let row = match act.what {
        What::Act(_) => case.act_kind(act)?.row(),
        What::SumUp(_) => Row::SumUp,
        What::Open(_) => Row::Open,
        What::Look(_) => Row::Look,
        What::Raise(..) => Row::Raise,
        What::Question(_) | What::GoOn(_) => return None,
    };
    Some(row.id())
}
