//! Rapport and respect: greeting, explaining, a private word, what was said about people, and how open the subject was
//! in the end.

use super::{Look, Sight};
use crate::{
    assessment::{
        offer::{has_act, has_effect},
        record::accuses,
    },
    interview::case::Effect,
    scenario::{
        act::{ActKind, Interpreter},
        handbook::{Measure, QuestionType},
    },
};

pub(super) fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    let record = sight.record;
    let (case, subject) = (record.case, record.subject);
    let person = record.persons[subject.ix()];
    match measure {
        Measure::Greeted => {
            let first = record.first_question(|_| true).map_or(u32::MAX, |turn| turn.number);
            let greeting = record.turns.iter().find(|turn| matches!(record.kind(turn), Some(ActKind::Greet)));
            let in_time = greeting.map(|turn| turn.number).filter(|turn| *turn < first);
            if has_act(case, |kind| matches!(kind, ActKind::Greet)) { Look::done(in_time) } else { Look::absent() }
        }
        Measure::RoleExplained => {
            let first = record.first_question(|act| act.to == subject).map_or(u32::MAX, |turn| turn.number);
            let in_time = person.explained.filter(|turn| *turn < first);
            if has_effect(case, |effect| matches!(effect, Effect::Explain(to) if *to == subject)) {
                Look::done(in_time)
            } else {
                Look::absent()
            }
        }
        Measure::RightsOffered => {
            let id = case.scenario.persons.at(subject.ix()).map_or("", |(id, _)| id);
            if has_act(case, |kind| offers_rights(kind, id)) {
                let offered = record.turns.iter().find(|turn| record.kind(turn).is_some_and(|k| offers_rights(k, id)));
                Look::done(offered.map(|turn| turn.number))
            } else {
                Look::absent()
            }
        }
        Measure::PrivateWord => {
            if has_effect(case, |effect| matches!(effect, Effect::Private(to) if *to == subject)) {
                Look::done(person.private)
            } else {
                Look::absent()
            }
        }
        Measure::Respect => Look::faults(
            record.where_act(|act| act.interrupts || act.kind == Some(QuestionType::Opinion) || accuses(act)),
        ),
        // A child and a voice on the telephone have no rapport that could be kept.
        _ if case.persons[subject.ix()].rapport.is_none() => Look::absent(),
        _ => Look::value(u32::try_from(record.end.rapport(subject)).unwrap_or(0)),
    }
}

/// Says whether an act tells a person what they may ask for, or offers it: rights, an independent interpreter, needs.
pub(crate) fn offers_rights(kind: &ActKind, person: &str) -> bool {
    match kind {
        ActKind::Explain(to) | ActKind::Needs(to) => to == person,
        ActKind::Interpreter(to, by) => to == person && matches!(by, Interpreter::Phone | Interpreter::Present),
        _ => false,
    }
}
