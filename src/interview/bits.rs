//! Which bits of a state stand for what: for reasoning about all states of a case at once.
//!
//! Play itself never needs this; it reads conditions and applies events. It knows no rule, only places.

use super::case::{Case, Contradiction, Document, Fact, FlagIx, IndicatorIx, ItemInfo, Need, Person, Topic};
use crate::scenario::fact::Level;

/// The bits of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PersonBits {
    /// Was told role and rights.
    pub explained: u32,
    /// Had a private word.
    pub private: u32,
    /// Was led aside.
    pub separated: u32,
    /// Is there, or was found.
    pub found: u32,
    /// Has an interpreter.
    pub interpreted: u32,
}

/// The bits of a topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TopicBits {
    /// Was opened.
    pub opened: u32,
    /// Got an open question.
    pub asked_openly: u32,
    /// Got an encourager.
    pub encouraged: u32,
    /// Got a probe.
    pub probed: u32,
}

/// The bits of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactBits {
    /// Stands in the notebook.
    pub claimed: u32,
    /// Was claimed by somebody else in the person's stead.
    pub spoken_for: u32,
    /// Was put into the person's mouth.
    pub contaminated: u32,
    /// The story around it was adapted.
    pub adapted: u32,
    /// Was asked for again.
    pub repeated: u32,
    /// A detail was misremembered.
    pub slipped: u32,
    /// The detail was put right.
    pub corrected: u32,
    level: u32,
}

impl FactBits {
    /// The bit that is set once the fact was told at least so far.
    pub fn told(self, level: Level) -> u32 {
        self.level + level as u32
    }
}

impl Person {
    /// Returns the person's bits.
    pub fn bits(&self) -> PersonBits {
        PersonBits {
            explained: self.explained,
            private: self.private,
            separated: self.separated,
            found: self.found,
            interpreted: self.interpreted,
        }
    }
}

impl Topic {
    /// Returns the topic's bits.
    pub fn bits(&self) -> TopicBits {
        TopicBits {
            opened: self.opened,
            asked_openly: self.asked_openly,
            encouraged: self.encouraged,
            probed: self.probed,
        }
    }
}

impl Fact {
    /// Returns the fact's bits.
    pub fn bits(&self) -> FactBits {
        FactBits {
            claimed: self.claimed,
            spoken_for: self.spoken_for,
            contaminated: self.contaminated,
            adapted: self.adapted,
            repeated: self.repeated,
            slipped: self.slipped,
            corrected: self.corrected,
            level: self.level,
        }
    }
}

impl Document {
    /// Returns the bits of lying on the desk and of being opened.
    pub fn bits(&self) -> (u32, u32) {
        (self.shown, self.opened)
    }
}

impl ItemInfo {
    /// Returns the bits of having been seen and of having been shown to the traveller.
    pub fn bits(&self) -> (u32, u32) {
        (self.seen, self.shown)
    }
}

impl Contradiction {
    /// Returns the bits of having been raised, and of having been raised ripe, fairly and without the story adapting.
    pub fn bits(&self) -> (u32, u32) {
        (self.raised, self.raised_fairly)
    }
}

impl Need {
    /// Returns the bits of being known and of being met.
    pub fn bits(&self) -> (u32, u32) {
        (self.known, self.met)
    }
}

impl Case {
    /// The bit of an indicator that was brought out.
    pub fn elicited_bit(&self, indicator: IndicatorIx) -> u32 {
        self.elicited + u32::from(indicator.0)
    }

    /// The bit of a flag.
    pub fn flag_bit(&self, flag: FlagIx) -> u32 {
        self.flags + u32::from(flag.0)
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, sync::Arc};

    use super::*;
    use crate::scenario::{Scenario, handbook::Handbook};

    #[test]
    fn no_two_things_share_a_bit() {
        let text = include_str!("../assessment/test_case.ron");
        let scenario: Arc<Scenario> = Arc::new(crate::scenario::ron_tree::from_str(text).expect("a good script"));
        let case = Case::draw("x", &scenario, Handbook::shipped(), None, 1).expect("a good script");
        let mut bits = Vec::new();
        for person in case.persons.iter().map(Person::bits) {
            bits.extend([person.explained, person.private, person.separated, person.found, person.interpreted]);
        }
        for topic in case.topics.iter().map(Topic::bits) {
            bits.extend([topic.opened, topic.asked_openly, topic.encouraged, topic.probed]);
        }
        for fact in case.facts.iter().map(Fact::bits) {
            bits.extend([fact.claimed, fact.spoken_for, fact.contaminated, fact.adapted]);
            bits.extend([fact.repeated, fact.slipped, fact.corrected]);
            bits.extend(Level::ALL.map(|level| fact.told(level)));
        }
        bits.extend(case.documents.iter().flat_map(|document| <[u32; 2]>::from(document.bits())));
        bits.extend(case.items.iter().flat_map(|item| <[u32; 2]>::from(item.bits())));
        bits.extend(case.contradictions.iter().flat_map(|one| <[u32; 2]>::from(one.bits())));
        bits.extend(case.needs.iter().flat_map(|need| <[u32; 2]>::from(need.bits())));
        bits.extend((0..case.flag_ids.len() as u16).map(|ix| case.flag_bit(FlagIx(ix))));
        bits.push(case.elicited_bit(IndicatorIx(0)));
        bits.extend(case.acts.iter().flat_map(|act| act.first_bit..act.first_bit + act.times));
        assert_eq!(bits.iter().collect::<BTreeSet<_>>().len(), bits.len());
        assert!(bits.iter().all(|bit| (*bit as usize) < case.words * 64));
    }
}
