//! Protection and do-no-harm: apart and in private before what is sensitive, needs, an independent interpreter, nobody
//! pressed, nothing given away, a safe close and an offer of help.

use super::{Look, Sight};
use crate::{
    assessment::{
        critical,
        offer::{has_act, has_effect, speakers_for},
        record::{Record, Turn, is_counted, is_question},
    },
    interview::{
        case::{Effect, PersonIx},
        cond::Cond,
        view::hearers,
    },
    locale::message::Message,
    scenario::{
        act::ActKind,
        handbook::{Measure, QuestionType},
    },
};

pub(super) fn look(sight: &Sight<'_>, measure: Measure) -> Look {
    let record = sight.record;
    let (case, subject) = (record.case, record.subject);
    let subject_id = case.scenario.persons.at(subject.ix()).map_or("", |(id, _)| id);
    let first = |fits: &dyn Fn(&ActKind) -> bool| {
        let turn = record.turns.iter().find(|turn| record.kind(turn).is_some_and(fits));
        if has_act(case, fits) { Look::done(turn.map(|turn| turn.number)) } else { Look::absent() }
    };
    match measure {
        Measure::SeparatedFirst => separated_first(record),
        Measure::PrivateFirst => private_first(record),
        Measure::NeedsAsked => first(&|kind| matches!(kind, ActKind::Needs(_))),
        Measure::NeedsMet => {
            let known = record.needs.iter().filter(|(known, _)| known.is_some());
            let met: Vec<u32> = known.clone().filter_map(|(_, met)| *met).collect();
            Look::each(met.len(), known.count()).gained(met)
        }
        Measure::Interpreter => {
            let family = record.where_act(|act| critical::is_family_interpreter(case.act_kind(act)));
            let needed = &case.persons[subject.ix()].needs_interpreter;
            if !family.is_empty() {
                Look::whole(false).lost(family)
            } else if *needed == Cond::False || !needed.holds(&record.end) {
                Look::absent()
            } else {
                Look::done(record.persons[subject.ix()].interpreted)
            }
        }
        Measure::Pressing => {
            let pressed = record.turns.iter().filter(|turn| {
                let act = record.act(turn);
                turn.upset > 0 && is_counted(act) && act.kind != Some(QuestionType::Open)
            });
            Look::faults(pressed.map(|turn| turn.number).collect())
        }
        Measure::Voiced => Look::faults(critical::voiced(record)),
        Measure::ClosedSafely => first(&|kind| matches!(kind, ActKind::Close)),
        _ => first(&|kind| matches!(kind, ActKind::Offer(to) if to == subject_id)),
    }
}

/// The first question on a tender topic that was put to the subject.
fn first_tender<'r>(record: &'r Record<'_>) -> Option<&'r Turn> {
    let tender =
        |topic: Option<crate::interview::case::TopicIx>| topic.is_some_and(|t| record.case.topics[t.ix()].tender);
    record.turns.iter().find(|turn| {
        let act = record.act(turn);
        is_question(act) && act.to == record.subject && tender(act.topic)
    })
}

/// Nobody who answers for the subject may hear the first sensitive question; where none was asked, it must at least
/// have become possible to ask one.
fn separated_first(record: &Record<'_>) -> Look {
    let (case, subject) = (record.case, record.subject);
    let speakers = speakers_for(case, subject);
    let parts = |effect: &Effect| matches!(effect, Effect::Separate(who) if *who == subject || speakers.contains(who));
    if speakers.is_empty() || !has_tender(record) || !has_effect(case, parts) {
        return Look::absent();
    }
    let overheard = |heard_by: &[PersonIx]| heard_by.iter().any(|hearer| speakers.contains(hearer));
    match first_tender(record) {
        Some(turn) if overheard(&turn.heard_by) => Look::whole(false).lost(vec![turn.number]),
        Some(turn) => Look::done(Some(turn.number)),
        None if overheard(&hearers(case, &record.end, subject)) => {
            Look { words: Some(Message::new("finding-never-apart")), ..Look::whole(false) }
        }
        None => Look::whole(true),
    }
}

fn private_first(record: &Record<'_>) -> Look {
    let subject = record.subject;
    let speaks = |effect: &Effect| matches!(effect, Effect::Private(to) if *to == subject);
    if !has_tender(record) || !has_effect(record.case, speaks) {
        return Look::absent();
    }
    let private = record.persons[subject.ix()].private;
    match first_tender(record) {
        Some(turn) if private.is_none_or(|private| private > turn.number) => Look::whole(false).lost(vec![turn.number]),
        None if private.is_none() => {
            Look { words: Some(Message::new(Measure::PrivateWord.message()).attr("lost")), ..Look::whole(false) }
        }
        _ => Look::done(private),
    }
}

fn has_tender(record: &Record<'_>) -> bool {
    record.case.topics.iter().any(|topic| topic.tender)
}
