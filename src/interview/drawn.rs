//! What is drawn once per case: persons, pools and numbers. A journal keeps it, so that replay draws no chance at all.

use serde::{Deserialize, Serialize};

use super::chance::Chance;
use crate::{
    locale::calendar::Date,
    scenario::{
        Scenario,
        handbook::{Handbook, Sex},
        pool::Pool,
    },
};

/// Everything drawn for a case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// Persons, in authored order.
    pub persons: Vec<DrawnPerson>,
    /// Pools, in authored order.
    pub pools: Vec<Value>,
    /// Document numbers, in authored order of the documents.
    pub numbers: Vec<String>,
}

/// What is drawn about a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawnPerson {
    /// Id of the name in the handbook; empty where the pools are.
    pub name: String,
    /// Age in years on the day of the case.
    pub age: u32,
    /// Sex.
    pub sex: Sex,
    /// Nationality, as an ICAO three-letter code.
    pub nationality: String,
    /// Day of birth, which gives the age.
    pub born: Date,
}

/// A drawn value.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Value {
    /// A day.
    Date(Date),
    /// A sum of money.
    Amount {
        /// Whole units.
        amount: u32,
        /// ISO 4217 code.
        currency: String,
    },
    /// A number.
    Number(u32),
    /// A word of the pool.
    Word(String),
}

/// Draws everything for a scenario under a seed. The same seed draws the same in every variant.
pub fn draw(scenario: &Scenario, handbook: &Handbook, seed: u64) -> Drawn {
    let mut persons: Vec<DrawnPerson> = Vec::new();
    let mut taken: Vec<String> = Vec::new();
    for (id, person) in scenario.persons.iter() {
        let mut chance = Chance::new(seed, &format!("person {id}"));
        let sex = chance.one_of(&person.sex).copied().unwrap_or(Sex::Female);
        let kin = person
            .kin_of
            .as_deref()
            .and_then(|kin| scenario.persons.index_of(kin))
            .and_then(|ix| persons.get(ix))
            .cloned();
        let own = chance.one_of(&person.nationality).cloned().unwrap_or_default();
        let nationality = kin.as_ref().map_or(own, |kin| kin.nationality.clone());
        let age = person.age.map_or(0, |range| chance.between(range.0, range.1));
        let back = age.min(150) * 1461 / 4 + 1 + chance.below(360);
        let born = scenario.date.add_days(-i64::from(back)).unwrap_or(scenario.date);
        let name = draw_name(handbook, &mut chance, &nationality, sex, &taken, kin.as_ref());
        taken.push(name.clone());
        persons.push(DrawnPerson { name, age, sex, nationality, born });
    }
    let pools = scenario.draws.iter().map(|(id, pool)| draw_pool(pool, &mut Chance::new(seed, &format!("pool {id}"))));
    let numbers = scenario
        .documents
        .iter()
        .map(|(id, _)| format!("SPC{:06}", Chance::new(seed, &format!("number {id}")).below(1_000_000)));
    Drawn { persons, pools: pools.collect(), numbers: numbers.collect() }
}

/// Draws the truth of a seed by the variants' weights.
pub fn draw_variant(scenario: &Scenario, seed: u64) -> usize {
    let weights: Vec<u32> = scenario.variants.values().map(|variant| variant.weight).collect();
    Chance::new(seed, "variant").weighted(&weights)
}

fn draw_name(
    handbook: &Handbook,
    chance: &mut Chance,
    nationality: &str,
    sex: Sex,
    taken: &[String],
    kin: Option<&DrawnPerson>,
) -> String {
    let family = kin.and_then(|kin| handbook.name(&kin.name)).map(|name| name.latin.family());
    let free: Vec<_> = handbook.names(nationality, sex).filter(|name| !taken.contains(&name.id)).collect();
    let same: Vec<_> = free.iter().filter(|name| family.is_some_and(|f| f == name.latin.family())).collect();
    // Kin share a surname where the list has another person of it; otherwise they are kin by the mother's side.
    same.first().copied().or_else(|| chance.one_of(&free)).map_or_else(String::new, |name| name.id.clone())
}

fn draw_pool(pool: &Pool, chance: &mut Chance) -> Value {
    match pool {
        Pool::Date { from, to } => {
            let days = u32::try_from(from.days_until(*to)).unwrap_or(0);
            Value::Date(from.add_days(i64::from(chance.between(0, days))).unwrap_or(*from))
        }
        Pool::Amount { from, to, step, currency } => {
            let steps = to.saturating_sub(*from) / (*step).max(1);
            let amount = from.saturating_add(chance.between(0, steps).saturating_mul((*step).max(1)));
            Value::Amount { amount, currency: currency.clone() }
        }
        Pool::Number { from, to } => Value::Number(chance.between(*from, *to)),
        Pool::AnyOf(words) => Value::Word(chance.one_of(words).cloned().unwrap_or_default()),
    }
}
