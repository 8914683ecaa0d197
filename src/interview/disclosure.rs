//! The disclosure engine: how much a question brings out (`docs/field.md` 7, `docs/scenario-format.md`).
//!
//! Gates, question type, who can hear and whether an interpreter is missing decide how far each fact climbs. Nothing
//! here reads whether somebody looks nervous, and nothing is drawn.

use super::{
    case::{Act, ActIx, Case, FactIx, PersonIx, What},
    decide::{Turn, tell},
    event::{Event, Line},
};
use crate::scenario::{fact::Level, handbook::QuestionType};

/// Answers a question from the facts it asks for. Says whether it only repeated what had been told.
pub(super) fn disclose(case: &Case, ix: ActIx, act: &Act, turn: &mut Turn) -> bool {
    match act.kind {
        Some(QuestionType::Open | QuestionType::Probe) => several(case, act, &act.asks, turn),
        Some(QuestionType::Encourager) => {
            let next = act.asks.iter().copied().find(|fact| climbs(case, *fact, act.to, turn).is_some());
            match next {
                Some(fact) => several(case, act, &[fact], turn),
                None => {
                    let line = if matches!(act.what, What::GoOn(_)) || !act.asks.is_empty() {
                        Line::Again
                    } else {
                        Line::Declined
                    };
                    turn.say(case, act.to, line);
                    false
                }
            }
        }
        Some(QuestionType::Multiple) => match act.asks.first() {
            // Several questions at once get an answer to one of them, and a short one.
            Some(fact) => surface(case, act, *fact, turn),
            None => declined(case, act, turn),
        },
        Some(QuestionType::Closed | QuestionType::Forced | QuestionType::Leading | QuestionType::Suggestive) => {
            yes_or_no(case, ix, act, turn)
        }
        Some(QuestionType::Accusation) => {
            turn.say(case, act.to, Line::Accused);
            false
        }
        Some(QuestionType::Threat) => {
            turn.say(case, act.to, Line::Threatened);
            false
        }
        _ => declined(case, act, turn),
    }
}

/// Puts right what was misremembered, when a topic is summed up.
pub(super) fn correct(case: &Case, act: &Act, turn: &mut Turn) {
    let slipped: Vec<FactIx> = act.asks.iter().copied().filter(|fact| uncorrected(case, *fact, turn)).collect();
    for fact in slipped {
        turn.say(case, act.to, Line::Corrected { fact });
        turn.happen(case, Event::Corrected { fact });
    }
}

fn uncorrected(case: &Case, fact: FactIx, turn: &Turn) -> bool {
    let bits = &case.facts[fact.ix()];
    turn.state().bit(bits.slipped) && !turn.state().bit(bits.corrected)
}

fn declined(case: &Case, act: &Act, turn: &mut Turn) -> bool {
    turn.say(case, act.to, Line::Declined);
    false
}

/// Tells each fact as far as it can climb.
fn several(case: &Case, act: &Act, facts: &[FactIx], turn: &mut Turn) -> bool {
    let mut told_before = false;
    let mut said = false;
    for fact in facts.iter().copied() {
        let compiled = &case.facts[fact.ix()];
        if compiled.of == act.to && spoken_for(case, fact, turn) {
            said |= speak_for(case, fact, turn);
            continue;
        }
        match climbs(case, fact, act.to, turn) {
            Some(level) => {
                say_fact(case, fact, level, act.to, turn);
                said = true;
            }
            None if compiled.says.is_some() && at_level(case, fact, turn).is_some() => {
                told_before = true;
                if uncorrected(case, fact, turn) {
                    turn.say(case, act.to, Line::Corrected { fact });
                    turn.happen(case, Event::Corrected { fact });
                    said = true;
                } else if !turn.state().bit(compiled.repeated) {
                    turn.happen(case, Event::Repeated { fact });
                }
            }
            None => {}
        }
    }
    if !said {
        turn.say(case, act.to, if told_before { Line::Again } else { Line::Declined });
    }
    told_before && !said
}

/// The answer to several questions at once: the first of them, at the surface.
fn surface(case: &Case, act: &Act, fact: FactIx, turn: &mut Turn) -> bool {
    if case.facts[fact.ix()].of == act.to && spoken_for(case, fact, turn) {
        speak_for(case, fact, turn);
        return false;
    }
    let told = at_level(case, fact, turn);
    match reachable(case, fact, turn).map(|level| level.min(surface_of(case, fact))) {
        Some(level) if told.is_none_or(|told| told < level) => {
            say_fact(case, fact, level, act.to, turn);
            false
        }
        Some(_) => {
            turn.say(case, act.to, Line::Again);
            true
        }
        None => declined(case, act, turn),
    }
}

/// A bare yes or no: a claim, and no account.
fn yes_or_no(case: &Case, ix: ActIx, act: &Act, turn: &mut Turn) -> bool {
    let first = act.asks.first().or(act.suggests.first()).copied();
    if let Some(fact) = first
        && case.facts[fact.ix()].of == act.to
        && spoken_for(case, fact, turn)
        && speak_for(case, fact, turn)
    {
        return false;
    }
    let yes = act.yes.holds(turn.state());
    turn.say(case, act.to, Line::YesNo { act: ix, yes });
    let suggested = act.suggests.iter().filter(|_| yes);
    for fact in act.asks.iter().chain(suggested) {
        let compiled = &case.facts[fact.ix()];
        let tellable = compiled.says.is_some() || act.suggests.contains(fact);
        if tellable && !turn.state().bit(compiled.claimed) {
            turn.happen(case, Event::Answered { fact: *fact, yes });
        }
    }
    false
}

fn say_fact(case: &Case, fact: FactIx, level: Level, by: PersonIx, turn: &mut Turn) {
    let compiled = &case.facts[fact.ix()];
    let first = at_level(case, fact, turn).is_none();
    if turn.state().bit(compiled.adapted) && level == Level::Cover {
        turn.say(case, by, Line::Adapted { fact });
    } else if compiled.slips && first && level == surface_of(case, fact) {
        turn.say(case, by, Line::Slip { fact });
        turn.happen(case, Event::Slipped { fact });
    } else {
        turn.say(case, by, Line::Fact { fact, level });
    }
    tell(case, fact, level, turn);
}

/// The level at which the surface story is told: full where nothing is held back, cover else.
fn surface_of(case: &Case, fact: FactIx) -> Level {
    match &case.facts[fact.ix()].says {
        Some(says) if says.open => Level::Full,
        _ => Level::Cover,
    }
}

/// How far the fact has been told in words.
pub(super) fn at_level(case: &Case, fact: FactIx, turn: &Turn) -> Option<Level> {
    let bits = case.facts[fact.ix()].level;
    Level::ALL.into_iter().rev().find(|level| turn.state().bit(bits + *level as u32))
}

/// How far the fact can be told now: the highest open gate, but only the surface while the person cannot speak freely.
fn reachable(case: &Case, fact: FactIx, turn: &Turn) -> Option<Level> {
    let compiled = &case.facts[fact.ix()];
    let says = compiled.says.as_ref()?;
    let state = turn.state();
    if says.open {
        return Some(Level::Full);
    }
    let person = &case.persons[compiled.of.ix()];
    let unheard = person.needs_interpreter.holds(state) && !state.bit(person.interpreted);
    let overheard = compiled.speaker.is_some() && compiled.speaker_hears.holds(state);
    let most = if unheard || overheard { Level::Cover } else { Level::Full };
    Level::ALL.into_iter().rev().find(|level| *level <= most && says.gates[*level as usize].holds(state))
}

/// The level to which the fact would climb, if it would.
fn climbs(case: &Case, fact: FactIx, to: PersonIx, turn: &Turn) -> Option<Level> {
    if case.facts[fact.ix()].of != to {
        return None;
    }
    let level = reachable(case, fact, turn)?;
    at_level(case, fact, turn).is_none_or(|told| told < level).then_some(level)
}

/// A companion who can hear answers in the person's stead.
fn spoken_for(case: &Case, fact: FactIx, turn: &Turn) -> bool {
    let compiled = &case.facts[fact.ix()];
    let state = turn.state();
    compiled.says.is_some()
        && compiled.speaker.is_some_and(|speaker| !state.shut(speaker))
        && compiled.speaks_up.holds(state)
        && compiled.speaker_hears.holds(state)
}

/// Lets the companion speak; says whether anything was said.
fn speak_for(case: &Case, fact: FactIx, turn: &mut Turn) -> bool {
    let compiled = &case.facts[fact.ix()];
    let Some(by) = compiled.speaker else { return false };
    if turn.state().bit(compiled.spoken_for) {
        turn.say(case, by, Line::Again);
    } else {
        turn.say(case, by, Line::Fact { fact, level: Level::Cover });
        turn.happen(case, Event::SpokenFor { fact, by });
    }
    true
}
