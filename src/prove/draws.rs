//! The draws that matter: pools whose words some condition, slip or mismatch reads, each split into classes that nothing
//! in the script tells apart, and for every class a seed that draws it.
//!
//! What is read is found in the script's written form as data, so that no place where a condition may stand is
//! forgotten.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    interview::drawn::{Value, draw},
    scenario::{Scenario, handbook::Handbook, pool::Pool},
};

/// The most classes of all pools together (`docs/scenario-format.md`, rule 11).
pub(super) const MOST_CLASSES: usize = 64;

/// Seeds tried for each class that there is.
const SEEDS_EACH: u64 = 400;

/// The classes of a script's draws.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Classes {
    /// One seed for every class found.
    pub(super) seeds: Vec<u64>,
    /// How many there are.
    pub(super) all: usize,
    /// The pools that matter, with the words told apart.
    pub(super) pools: BTreeMap<String, BTreeSet<String>>,
}

impl Classes {
    /// Splits a script's draws. At most `most` seeds are returned.
    pub(super) fn of(scenario: &Scenario, handbook: &Handbook, most: usize) -> Self {
        let mut pools: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        if let Ok(written) = serde_json::to_value(scenario) {
            collect(&written, &mut pools);
        }
        for fact in scenario.facts.values() {
            if let Some((pool, word)) = &fact.slip {
                pools.entry(pool.clone()).or_default().insert(word.clone());
            }
        }
        for mismatch in scenario.mismatches.values() {
            if let Some(pool) = &mismatch.by
                && let Some(Pool::AnyOf(words)) = scenario.draws.get(pool)
            {
                pools.entry(pool.clone()).or_default().extend(words.iter().cloned());
            }
        }
        pools.retain(|pool, words| match scenario.draws.get(pool) {
            Some(Pool::AnyOf(all)) => {
                words.retain(|word| all.contains(word));
                !words.is_empty() && all.iter().collect::<BTreeSet<_>>().len() > 1
            }
            _ => false,
        });
        let all = pools.iter().fold(1_usize, |product, (pool, words)| {
            let Some(Pool::AnyOf(known)) = scenario.draws.get(pool) else { return product };
            let others = known.iter().any(|word| !words.contains(word));
            product.saturating_mul(words.len() + usize::from(others))
        });
        let mut classes = Self { seeds: Vec::new(), all, pools };
        classes.find(scenario, handbook, most);
        classes
    }

    fn find(&mut self, scenario: &Scenario, handbook: &Handbook, most: usize) {
        let wanted = self.all.min(most);
        let mut seen: BTreeSet<Vec<Option<String>>> = BTreeSet::new();
        for seed in 1..=SEEDS_EACH.saturating_mul(wanted as u64) {
            if self.seeds.len() == wanted {
                return;
            }
            let drawn = draw(scenario, handbook, seed);
            let class = self.pools.iter().map(|(pool, words)| {
                let value = scenario.draws.index_of(pool).and_then(|ix| drawn.pools.get(ix));
                match value {
                    Some(Value::Word(word)) if words.contains(word) => Some(word.clone()),
                    _ => None,
                }
            });
            if seen.insert(class.collect()) {
                self.seeds.push(seed);
            }
        }
    }
}

/// Collects `Draw(pool, word)` wherever it stands. (A field that shows a draw names a pool alone.)
fn collect(value: &serde_json::Value, pools: &mut BTreeMap<String, BTreeSet<String>>) {
    match value {
        serde_json::Value::Array(inner) => inner.iter().for_each(|value| collect(value, pools)),
        serde_json::Value::Object(fields) => {
            for (name, value) in fields {
                if let ("Draw", Some([pool, word])) = (name.as_str(), value.as_array().map(Vec::as_slice))
                    && let (Some(pool), Some(word)) = (pool.as_str(), word.as_str())
                {
                    pools.entry(pool.to_owned()).or_default().insert(word.to_owned());
                }
                collect(value, pools);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_read_is_told_apart() {
        let text = include_str!("../../scenarios/factory-job/scenario.ron");
        let scenario: Scenario = crate::scenario::ron_tree::from_str(text).expect("a good script");
        let classes = Classes::of(&scenario, Handbook::shipped(), MOST_CLASSES);
        assert_eq!(classes.pools.keys().map(String::as_str).collect::<Vec<_>>(), ["manner", "shift", "slip"]);
        assert_eq!((classes.all, classes.seeds.len()), (8, 8));
        let few = Classes::of(&scenario, Handbook::shipped(), 3);
        assert_eq!((few.all, few.seeds.len()), (8, 3));
    }

    #[test]
    fn a_script_without_draws_has_one_class() {
        let scenario: Scenario =
            crate::scenario::ron_tree::from_str(include_str!("../assessment/test_case.ron")).expect("a good script");
        assert_eq!(Classes::of(&scenario, Handbook::shipped(), 8).seeds, [1]);
    }
}
