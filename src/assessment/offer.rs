//! What a case can offer in its variant: which indicators can be brought out and by what, which checks bring a result,
//! which kinds of act exist. A criterion that a variant cannot offer counts as earned (`docs/field.md` 5).
//!
//! Reads the case alone, never what was done in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    interview::{
        action::Manner,
        case::{Act, ActIx, Case, ContradictionIx, DocumentIx, Effect, FactIx, IndicatorIx, ItemIx, PersonIx, What},
        cond::Cond,
    },
    scenario::{
        act::ActKind,
        fact::Level,
        handbook::{Handbook, QuestionType},
    },
};

/// A way in which an indicator can be brought out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// Asking for a fact that shows it from a level on.
    Ask(ActIx, FactIx, Level),
    /// Looking at a field.
    Look(ActIx, ItemIx),
    /// Raising a contradiction, late and fairly.
    Raise(ActIx, ContradictionIx),
    /// An act that is answered so, or brings such a result.
    Do(ActIx),
}

impl Way {
    /// Returns the act.
    #[must_use]
    pub const fn act(self) -> ActIx {
        match self {
            Self::Ask(act, ..) | Self::Look(act, _) | Self::Raise(act, _) | Self::Do(act) => act,
        }
    }
}

/// What a case offers.
#[derive(Clone, Debug, Default)]
pub struct Offer {
    /// Every indicator that is evidence and can be brought out, with the ways that lead to it.
    pub signs: BTreeMap<IndicatorIx, Vec<Way>>,
    /// Those of them that some entry shows, so that they can be tagged.
    pub taggable: BTreeSet<IndicatorIx>,
    /// Checks that bring a result: acts of the script.
    pub checks: Vec<ActIx>,
    /// Documents that come only on request.
    pub requests: Vec<DocumentIx>,
    /// Contradictions that count for full marks.
    pub contradictions: Vec<ContradictionIx>,
}

impl Offer {
    /// Finds out what a case offers.
    #[must_use]
    pub fn of(case: &Case, handbook: &Handbook) -> Self {
        let mut offer = Self::default();
        let evidence = |ix: &IndicatorIx| handbook.indicators().get(ix.ix()).is_some_and(|row| row.evidence);
        let mut add = |indicator: IndicatorIx, way: Way, taggable: bool| {
            if evidence(&indicator) {
                let ways = offer.signs.entry(indicator).or_default();
                if !ways.contains(&way) {
                    ways.push(way);
                }
                if taggable {
                    offer.taggable.insert(indicator);
                }
            }
        };
        for ix in case.act_ids().filter(|ix| possible(case.act(*ix))) {
            let act = case.act(ix);
            for (fact, level, indicator) in asked_for(case, act) {
                add(indicator, Way::Ask(ix, fact, level), true);
            }
            for reply in &act.replies {
                let taggable = !reply.tells.is_empty() || !reply.seen.is_empty();
                for indicator in &reply.indicators {
                    add(*indicator, Way::Do(ix), taggable);
                }
                for (_, _, indicator) in reply.tells.iter().flat_map(|(fact, level)| told(case, *fact, *level)) {
                    add(indicator, Way::Do(ix), true);
                }
            }
            match act.what {
                What::Look(item) => {
                    for indicator in &case.items[item.ix()].indicators {
                        add(*indicator, Way::Look(ix, item), true);
                    }
                }
                What::Raise(at, Manner::Fair) => {
                    let contradiction = &case.contradictions[at.ix()];
                    let tells = contradiction.tells.iter().flat_map(|(fact, level)| told(case, *fact, *level));
                    let own = contradiction.indicators.iter().copied();
                    for indicator in own.chain(tells.map(|(_, _, indicator)| indicator)) {
                        add(indicator, Way::Raise(ix, at), true);
                    }
                }
                _ => {}
            }
        }
        let brings = |ix: &ActIx| {
            let act = case.act(*ix);
            matches!(act.what, What::Act(_)) && possible(act) && act.replies.iter().any(|reply| !reply.seen.is_empty())
        };
        offer.checks = case.act_ids().filter(brings).collect();
        let documents = case.documents.iter().enumerate();
        let requests = documents.filter(|(_, document)| document.exists && !document.on_desk);
        offer.requests = requests.map(|(ix, _)| DocumentIx(ix as u16)).collect();
        let contradictions = case.contradictions.iter().enumerate();
        let counting = contradictions.filter(|(_, contradiction)| contradiction.exists && contradiction.counts);
        offer.contradictions = counting.map(|(ix, _)| ContradictionIx(ix as u16)).collect();
        offer
    }
}

/// Says whether an act can ever be open in this variant.
pub(crate) fn possible(act: &Act) -> bool {
    act.when != Cond::False
}

/// Says whether the case has an authored act of a kind.
pub(crate) fn has_act(case: &Case, fits: impl Fn(&ActKind) -> bool) -> bool {
    case.acts.iter().any(|act| possible(act) && case.act_kind(act).is_some_and(&fits))
}

/// Says whether some act can have an effect, by itself or with a reply.
pub(crate) fn has_effect(case: &Case, fits: impl Fn(&Effect) -> bool + Copy) -> bool {
    fn within(effect: &Effect, fits: &impl Fn(&Effect) -> bool) -> bool {
        match effect {
            Effect::If(when, inner) => *when != Cond::False && within(inner, fits),
            other => fits(other),
        }
    }
    case.acts.iter().filter(|act| possible(act)).any(|act| {
        let replied = act.replies.iter().flat_map(|reply| &reply.effects);
        act.effects.iter().chain(replied).any(|effect| within(effect, &fits))
    })
}

/// The persons who answer for a person on some topic.
pub(crate) fn speakers_for(case: &Case, person: PersonIx) -> BTreeSet<PersonIx> {
    case.facts.iter().filter(|fact| fact.of == person).filter_map(|fact| fact.speaker).collect()
}

/// The facts an account-bringing question asks for, with the indicators they show at the levels they can reach.
fn asked_for(case: &Case, act: &Act) -> Vec<(FactIx, Level, IndicatorIx)> {
    if !matches!(act.kind, Some(QuestionType::Open | QuestionType::Encourager | QuestionType::Probe)) {
        return Vec::new();
    }
    let asked = act.asks.iter().filter(|fact| case.facts[fact.ix()].of == act.to);
    let reach = |fact: &FactIx| {
        let says = case.facts[fact.ix()].says.as_ref()?;
        Level::ALL.into_iter().rev().find(|level| says.gates[*level as usize] != Cond::False)
    };
    asked.filter_map(|fact| Some((*fact, reach(fact)?))).flat_map(|(fact, level)| told(case, fact, level)).collect()
}

/// What a fact shows once told up to a level: the level that shows it, and the indicator.
fn told(case: &Case, fact: FactIx, level: Level) -> impl Iterator<Item = (FactIx, Level, IndicatorIx)> {
    let says = case.facts[fact.ix()].says.as_ref();
    let indicators = says.map_or(&[][..], |says| says.indicators.as_slice());
    indicators.iter().filter(move |(at, _)| *at <= level).map(move |(at, indicator)| (fact, *at, *indicator))
}
