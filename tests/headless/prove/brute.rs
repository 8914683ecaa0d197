//! Brute force: every state of a small case, by the engine alone, breadth first.
//!
//! Knows nothing of how the proof works; it reads what happened off the events.

use std::collections::{BTreeMap, HashSet};

use sala::{
    interview::{
        Action, Case, Event,
        action::Manner,
        case::{ActIx, ItemSource, What},
        cond::Cond,
        decide::{Turn, decide},
        event::Line,
        state::{State, apply},
    },
    prove::Kind,
    scenario::{condition::Phase, fact::Level, handbook::Handbook},
};

/// What brute force saw of a case.
#[derive(Debug, Default)]
pub struct Seen {
    /// By target: the fewest acts that lead there.
    pub fewest: BTreeMap<(Kind, String), usize>,
    /// States.
    pub states: usize,
}

/// Plays every interview there is, and shows every state once. `None` where there are more states than `most`.
///
/// Seconds and the number of the turn are left out: no condition reads them.
pub fn explore(case: &Case, handbook: &Handbook, most: usize, mut each: impl FnMut(&State)) -> Option<Seen> {
    let start = State::new(case);
    let mut known: HashSet<State> = HashSet::from([start.clone()]);
    let mut seen = Seen::default();
    let mut turn = Turn::new(case);
    let mut layer = vec![start];
    let mut depth = 0;
    while !layer.is_empty() {
        let mut next = Vec::new();
        for state in &layer {
            each(state);
            for act in case.act_ids() {
                let Ok(events) = decide(case, state, &Action::Do(act), &mut turn) else { continue };
                let mut after = state.clone();
                for event in events {
                    apply(case, &mut after, event);
                }
                (after.seconds, after.turn) = (0, 0);
                let step = Step { before: state, after: &after, act, events, depth: depth + 1 };
                note(case, handbook, &step, &mut seen);
                if !known.contains(&after) {
                    known.insert(after.clone());
                    next.push(after);
                }
            }
            if known.len() > most {
                return None;
            }
        }
        layer = next;
        depth += 1;
    }
    seen.states = known.len();
    Some(seen)
}

/// One act, as it was.
pub struct Step<'s> {
    /// The state before it.
    pub before: &'s State,
    /// The state after it.
    pub after: &'s State,
    /// The act.
    pub act: ActIx,
    /// What happened.
    pub events: &'s [Event],
    /// Acts done by then.
    pub depth: usize,
}

/// Notes every target that an act reached.
pub fn note(case: &Case, handbook: &Handbook, step: &Step<'_>, seen: &mut Seen) {
    let Step { before, after, act, events, depth } = *step;
    let scenario = &case.scenario;
    let mut add = |kind: Kind, id: String| {
        seen.fewest.entry((kind, id)).or_insert(depth);
    };
    let question = |ix: u32| scenario.questions.at(ix as usize).map(|(id, _)| id.to_owned()).unwrap_or_default();
    let authored = |ix: u32| scenario.acts.at(ix as usize).map(|(id, _)| id.to_owned()).unwrap_or_default();
    let id = match case.act(act).what {
        What::Question(ix) => question(ix),
        What::Act(ix) => authored(ix),
        _ => String::new(),
    };
    let topic = |ix: sala::interview::case::TopicIx| {
        scenario.topics.at(ix.ix()).map(|(id, _)| id.to_owned()).unwrap_or_default()
    };
    let contradiction = |ix: usize| scenario.contradictions.at(ix).map(|(id, _)| id.to_owned()).unwrap_or_default();
    let item = |ix: usize| match &case.items[ix].source {
        ItemSource::Field(document, field) => {
            let (id, document) = scenario.documents.at(document.ix()).expect("a document");
            format!("{id}.{}", document.fields.at(usize::from(*field)).expect("a field").0)
        }
        ItemSource::Result(act, result) => format!("{}.{result}", authored(*act)),
    };
    match case.act(act).what {
        What::Question(_) => add(Kind::Question, id.clone()),
        What::Act(_) => add(Kind::Act, id.clone()),
        What::GoOn(ix) => add(Kind::TopicAct, format!("{}.go-on", topic(ix))),
        What::SumUp(ix) => add(Kind::TopicAct, format!("{}.sum-up", topic(ix))),
        What::Look(ix) => add(Kind::Field, item(ix.ix())),
        What::Raise(ix, Manner::Fair) => add(Kind::Contradiction, contradiction(ix.ix())),
        _ => {}
    }
    for event in events {
        match *event {
            Event::Said { line: Line::Reply { act, reply }, .. }
            | Event::Narrated { line: Line::Reply { act, reply } } => {
                let replies = match case.act(act).what {
                    What::Question(ix) => &scenario.questions.at(ix as usize).expect("a question").1.replies,
                    What::Act(ix) => &scenario.acts.at(ix as usize).expect("an act").1.replies,
                    _ => continue,
                };
                add(Kind::Reply, format!("{id}.{}", replies[usize::from(reply)].id));
            }
            // Only effects lead to the end; the account is begun by questions, too.
            Event::Phase { phase: Phase::Closure } => add(Kind::Goto, format!("{id} closure")),
            Event::Found { person } => {
                add(Kind::Person, scenario.persons.at(person.ix()).expect("a person").0.to_owned())
            }
            Event::FlagSet { flag } if after.bit(case.flag_bit(flag)) => {
                add(Kind::Flag, case.flag_ids[flag.ix()].clone())
            }
            Event::NeedKnown { need } => add(Kind::Need, scenario.needs.at(need.ix()).expect("a need").0.to_owned()),
            Event::Elicited { indicator, .. } => add(Kind::Indicator, handbook.indicators()[indicator.ix()].id.clone()),
            Event::Told { fact, level } => {
                let id = scenario.facts.at(fact.ix()).expect("a fact").0;
                let Some(says) = &case.facts[fact.ix()].says else { continue };
                for (up_to, word) in Level::ALL.into_iter().zip(["cover", "partial", "full"]) {
                    // A level is asked about where some gate speaks of it.
                    let gated = says.gates[up_to as usize] != Cond::False && (up_to == Level::Full || !says.open);
                    if up_to <= level && gated {
                        add(Kind::Level, format!("{id} {word}"));
                    }
                }
            }
            _ => {}
        }
    }
    for (ix, compiled) in case.contradictions.iter().enumerate() {
        if after.bit(compiled.bits().1) && !before.bit(compiled.bits().1) {
            add(Kind::RaisedLate, contradiction(ix));
        }
    }
    for (ix, info) in case.items.iter().enumerate() {
        if matches!(info.source, ItemSource::Result(..)) && after.bit(info.bits().0) {
            add(Kind::Result, item(ix));
        }
    }
}
