//! Which cases a trainee meets in an attempt at an exercise: pure, and the same on every machine.
//!
//! Two streams of lots keep it fair. What makes an attempt easy or hard (how many of which truth, which scenarios, which
//! scenario in which truth) hangs on exercise and attempt alone, so it is alike for everybody. Who stands at the counter
//! (the seed) and in which order they come hangs on the trainee's account as well, so neighbours meet different people.
//! Rates are kept exactly: shares are rounded by largest remainder (Hare's method), ties by lot. Seeds carry attempt and
//! place, so no two cases of a trainee at an exercise are the same.

use super::{
    Exercise, Order,
    lot::Lot,
    offer::{Choice, Offer},
};
use crate::{course::Course, scenario::Family};

/// What both streams are derived for. Never changed: sittings begun before would go on with other cases.
const PURPOSE: [&str; 3] = ["sala 2026 exercise cases", "sala 2026 exercise order", "sala 2026 exercise seeds"];

/// How often an order is drawn anew in search of one in which no scenario follows itself.
const TRIES: usize = 64;

/// Bits of a seed for the attempt and for the place. With 33 of the hash a seed has 53, which every reader of JSON keeps.
const ATTEMPT_BITS: u32 = 12;
const PLACE_BITS: u32 = 8;
const HASH_BITS: u32 = 33;

/// One interview of a sitting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Its place in the sitting, from 1.
    pub place: u32,
    /// The scenario's id.
    pub scenario: String,
    /// The variant's id.
    pub variant: String,
    /// Its family.
    pub family: Family,
    /// The seed, below 2^53.
    pub seed: u64,
}

/// Why no plan can be made. `check` tells each before, with its place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlanError {
    /// A part gives no interview, or has no case to give; parts count from 1.
    #[error("part {0} of the exercise has no case to give")]
    Nothing(usize),
    /// A part wants a truth that none of its cases has.
    #[error("part {0} of the exercise wants {1} cases and has none")]
    NoFamily(usize, &'static str),
    /// It is an examination, and no sealed pack was opened for it: whoever can read its cases can read its answers.
    #[error("the examination `{0}` is taken from a sealed pack alone")]
    Unsealed(String),
    /// There are more interviews than a sitting may hold.
    #[error("the exercise has {0} interviews; the most is {most}", most = super::MOST_INTERVIEWS)]
    TooMany(usize),
}

/// Plans an attempt, counted from 1, of the trainee with this account.
///
/// # Errors
/// A [`PlanError`] where the exercise asks for what the course does not have.
pub fn plan(exercise: &Exercise, course: &Course, account: &str, attempt: u32) -> Result<Vec<Assignment>, PlanError> {
    let interviews = exercise.interviews();
    if interviews > super::MOST_INTERVIEWS {
        return Err(PlanError::TooMany(interviews));
    }
    let (seed, at) = (exercise.seed.to_le_bytes(), attempt.to_le_bytes());
    let mut common = Lot::new(PURPOSE[0], &[exercise.id.as_bytes(), &seed, &at]);
    let mut choices = Vec::with_capacity(interviews);
    for (index, part) in exercise.parts.iter().enumerate() {
        let offers = Offer::of_part(part, course);
        let number = part.number as usize;
        if number == 0 || offers.iter().all(|offer| offer.0.is_empty()) {
            return Err(PlanError::Nothing(index + 1));
        }
        let wanted = families(part.rates.as_ref(), &offers, number, &mut common);
        if let Some((family, _)) = wanted.iter().find(|(family, _)| !offers.iter().any(|offer| offer.has(*family))) {
            return Err(PlanError::NoFamily(index + 1, family.id()));
        }
        choices.extend(spread(&offers, &wanted, number, &mut common));
    }
    let own: [&[u8]; 4] = [exercise.id.as_bytes(), &seed, account.as_bytes(), &at];
    if exercise.order == Order::Shuffled {
        choices = shuffled(choices, &mut Lot::new(PURPOSE[1], &own));
    }
    let mut seeds = Lot::new(PURPOSE[2], &own);
    let assigned = (1..).zip(choices).map(|(place, choice)| {
        let hash = seeds.next() >> (64 - HASH_BITS);
        let attempt = u64::from(attempt) & ((1 << ATTEMPT_BITS) - 1);
        let seed = hash << (ATTEMPT_BITS + PLACE_BITS) | attempt << PLACE_BITS | u64::from(place);
        let Choice { scenario, variant, family } = choice;
        Assignment { place, scenario, variant, family, seed }
    });
    Ok(assigned.collect())
}

/// Parts a number by rates: each gets its share rounded down, and the largest remainders one more each. Of equal
/// remainders the lower rank goes first.
#[must_use]
pub fn shares(number: usize, rates: &[u32], ranks: &[usize]) -> Vec<usize> {
    let total: u64 = rates.iter().map(|rate| u64::from(*rate)).sum();
    if total == 0 {
        return vec![0; rates.len()];
    }
    let exact = |rate: u32| number as u64 * u64::from(rate);
    let mut counts: Vec<usize> = rates.iter().map(|rate| (exact(*rate) / total) as usize).collect();
    let left = number - counts.iter().sum::<usize>();
    let mut order: Vec<usize> = (0..rates.len()).filter(|at| rates[*at] > 0).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(exact(rates[*at]) % total), ranks.get(*at).copied()));
    for at in order.into_iter().take(left) {
        counts[at] += 1;
    }
    counts
}

/// How many interviews of which family a part has; families that get none are left out.
fn families(rates: Option<&super::Rates>, offers: &[Offer], number: usize, lot: &mut Lot) -> Vec<(Family, usize)> {
    let even = |family: Family| u32::from(offers.iter().any(|offer| offer.has(family)));
    let rates: Vec<u32> =
        Family::ALL.iter().map(|family| rates.map_or_else(|| even(*family), |rates| rates.of(*family))).collect();
    let ranks = lot.ranks(rates.len());
    let counts = shares(number, &rates, &ranks);
    Family::ALL.iter().copied().zip(counts).filter(|(_, count)| *count > 0).collect()
}

/// Spreads the families of a part over its sources, and in each over its scenarios and truths, as evenly as can be. The
/// rarer a family is on offer, the earlier it takes its places.
fn spread(offers: &[Offer], wanted: &[(Family, usize)], number: usize, lot: &mut Lot) -> Vec<Choice> {
    let room = shares(number, &vec![1; offers.len()], &lot.ranks(offers.len()));
    let mut wanted = wanted.to_vec();
    wanted.sort_by_key(|(family, count)| (offers.iter().filter(|offer| offer.has(*family)).count(), *count));
    let mut given: Vec<Vec<Choice>> = vec![Vec::new(); offers.len()];
    for (family, count) in wanted {
        let ranks = lot.ranks(offers.len());
        for _ in 0..count {
            let able = (0..offers.len()).filter(|at| offers[*at].has(family));
            let best = able.min_by_key(|at| {
                let of_family = given[*at].iter().filter(|choice| choice.family == family).count();
                let full = given[*at].len().saturating_sub(room[*at].saturating_sub(1));
                (full, of_family, given[*at].len(), ranks[*at])
            });
            let Some(at) = best else { continue };
            let choices: Vec<&Choice> = offers[at].family(family).collect();
            let ranks = lot.ranks(choices.len());
            let least = choices.iter().zip(ranks).min_by_key(|(choice, rank)| {
                let same = |is: &dyn Fn(&Choice) -> bool| given[at].iter().filter(|had| is(had)).count();
                (same(&|had| had.scenario == choice.scenario), same(&|had| had == **choice), *rank)
            });
            if let Some((choice, _)) = least {
                let choice = (*choice).clone();
                given[at].push(choice);
            }
        }
    }
    for of_source in &mut given {
        lot.shuffle(of_source);
    }
    // One of each source in turn: the fixed order.
    let most = given.iter().map(Vec::len).max().unwrap_or(0);
    (0..most).flat_map(|round| given.iter().filter_map(move |of| of.get(round).cloned()).collect::<Vec<_>>()).collect()
}

/// Shuffles so that, where it can be, no scenario follows itself. Looks at no truth.
fn shuffled(choices: Vec<Choice>, lot: &mut Lot) -> Vec<Choice> {
    let twice = |order: &[Choice]| order.windows(2).filter(|two| two[0].scenario == two[1].scenario).count();
    let mut best: Option<(usize, Vec<Choice>)> = None;
    for _ in 0..TRIES {
        let mut order = choices.clone();
        lot.shuffle(&mut order);
        let doubles = twice(&order);
        if best.as_ref().is_none_or(|(least, _)| doubles < *least) {
            best = Some((doubles, order));
        }
        if doubles == 0 {
            break;
        }
    }
    best.map_or(choices, |(_, order)| order)
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;
    use crate::course::{
        Shelf,
        exercise::{From, Mode, Part, Rates},
    };

    fn course() -> Course {
        Course::open(&[Shelf::shipped()])
    }

    fn exercise(parts: Vec<Part>, order: Order) -> Exercise {
        Exercise {
            id: "test".to_owned(),
            format: 1,
            mode: Mode::Scored,
            language: None,
            order,
            seed: 7,
            parts,
            case_time_percent: 100,
            case_wall_minutes: None,
            wall_minutes: None,
            attempts: None,
            repeat_days: None,
            pass: None,
            minimum: crate::scenario::map::Map::default(),
            most_criticals: 0,
            least_passed: None,
        }
    }

    fn part(from: &[&str], number: u32, rates: [u32; 3]) -> Part {
        let [genuine, smuggling, trafficking] = rates;
        let from = from.iter().map(|set| From::Set((*set).to_owned())).collect();
        Part { from, number, rates: Some(Rates { genuine, smuggling, trafficking }) }
    }

    /// What makes a sitting easy or hard: how often which scenario stands there in which truth.
    fn difficulty(plan: &[Assignment]) -> BTreeMap<(&str, &str), usize> {
        let mut counts = BTreeMap::new();
        for one in plan {
            *counts.entry((one.scenario.as_str(), one.variant.as_str())).or_default() += 1;
        }
        counts
    }

    #[test]
    fn shares_are_exact() {
        let check = |number, rates: &[u32], ranks: &[usize], expected: &[usize]| {
            let found = shares(number, rates, ranks);
            assert_eq!(found, expected);
            assert_eq!(found.iter().sum::<usize>(), number);
        };
        check(6, &[4, 1, 1], &[0, 1, 2], &[4, 1, 1]);
        check(20, &[38, 1, 1], &[0, 1, 2], &[19, 1, 0]);
        check(20, &[38, 1, 1], &[0, 2, 1], &[19, 0, 1]);
        check(10, &[1, 1, 1], &[2, 1, 0], &[3, 3, 4]);
        check(7, &[50, 30, 20], &[0, 1, 2], &[4, 2, 1]);
        check(5, &[0, 0, 9], &[0, 1, 2], &[0, 0, 5]);
        check(3, &[u32::MAX, u32::MAX, u32::MAX], &[0, 1, 2], &[1, 1, 1]);
        assert_eq!(shares(4, &[0, 0], &[0, 1]), [0, 0], "no rate, no share");
    }

    #[test]
    fn neighbours_meet_other_people_and_the_same_difficulty() {
        let course = course();
        let sets = ["P1", "P2", "P3", "P4", "P5", "P6"];
        for made in [
            exercise(vec![part(&["A", "B", "C", "D"], 6, [4, 1, 1])], Order::Shuffled),
            exercise(vec![part(&sets, 20, [38, 1, 1])], Order::Shuffled),
            exercise(vec![part(&["A", "B"], 2, [1, 1, 0]), part(&sets, 3, [1, 1, 1])], Order::Fixed),
        ] {
            for attempt in 1..=3 {
                let first = plan(&made, &course, "0", attempt).expect("a plan");
                let expected = difficulty(&first);
                let (mut seeds, mut orders) = (BTreeSet::new(), BTreeSet::new());
                for account in 0..300 {
                    let plan = plan(&made, &course, &account.to_string(), attempt).expect("a plan");
                    assert_eq!(difficulty(&plan), expected, "trainee {account}, attempt {attempt}");
                    orders
                        .insert(plan.iter().map(|one| (one.scenario.clone(), one.variant.clone())).collect::<Vec<_>>());
                    for one in &plan {
                        assert!(one.seed < 1 << 53);
                        assert!(seeds.insert(one.seed), "two trainees meet the same people");
                    }
                }
                assert_eq!(orders.len() == 1, made.order == Order::Fixed, "{} orders", orders.len());
            }
        }
    }

    #[test]
    fn no_case_comes_twice_to_a_trainee() {
        let course = course();
        let made = exercise(vec![part(&["A", "B", "C", "D"], 6, [4, 1, 1])], Order::Shuffled);
        let mut met = BTreeSet::new();
        for attempt in 1..=400 {
            for one in plan(&made, &course, "somebody", attempt).expect("a plan") {
                assert!(met.insert((one.scenario, one.variant, one.seed)), "attempt {attempt}");
            }
        }
    }

    #[test]
    fn rates_are_kept_and_sources_take_turns() {
        let course = course();
        let sets = ["P1", "P2", "P3", "P4", "P5", "P6"];
        let made = exercise(vec![part(&sets, 20, [38, 1, 1])], Order::Shuffled);
        let mut signals = BTreeSet::new();
        let (mut places, mut doubles) = (BTreeMap::<u32, u32>::new(), 0);
        for attempt in 1..=200 {
            let plan = plan(&made, &course, "0a", attempt).expect("a plan");
            let genuine = plan.iter().filter(|one| one.family == Family::Genuine).count();
            assert_eq!((plan.len(), genuine), (20, 19));
            let signal = plan.iter().find(|one| one.family != Family::Genuine).expect("one of twenty");
            signals.insert((signal.scenario.clone(), signal.family));
            *places.entry(signal.place).or_default() += 1;
            doubles += plan.windows(2).filter(|two| two[0].scenario == two[1].scenario).count();
            let of = |scenario: &str| plan.iter().filter(|one| one.scenario == scenario).count();
            assert!(plan.iter().all(|one| (3..=4).contains(&of(&one.scenario))), "twenty over six scenarios");
        }
        assert_eq!(signals.len(), 12, "any of the six scenarios, either kind: {signals:?}");
        assert!(places.len() == 20 && places.values().all(|n| *n < 30), "any place: {places:?}");
        assert_eq!(doubles, 0, "no scenario follows itself");
    }

    #[test]
    fn what_is_not_there_is_said() {
        let course = course();
        let made = |part| exercise(vec![part], Order::Shuffled);
        let check = |part, expected| assert_eq!(plan(&made(part), &course, "a", 1), Err(expected));
        check(part(&["Z"], 2, [1, 1, 1]), PlanError::Nothing(1));
        check(part(&["A"], 0, [1, 1, 1]), PlanError::Nothing(1));
        check(part(&["A"], 201, [1, 1, 1]), PlanError::TooMany(201));
        let hired = vec![From::Truth("factory-job".to_owned(), "hired".to_owned())];
        let wants = Part { from: hired.clone(), number: 2, rates: part(&[], 0, [1, 1, 0]).rates };
        check(wants, PlanError::NoFamily(1, "smuggling"));
        let only = plan(&made(Part { from: hired, number: 2, rates: None }), &course, "a", 1).expect("a plan");
        assert!(only.iter().all(|one| one.variant == "hired") && only[0].seed != only[1].seed);
    }

    #[test]
    fn plans_never_change() {
        // Sittings begun by an earlier Sala go on by these.
        let course = course();
        let made = exercise(vec![part(&["A", "B", "C", "D"], 3, [1, 1, 1])], Order::Shuffled);
        let plan = plan(&made, &course, "00112233445566778899aabbccddeeff", 1).expect("a plan");
        let told: Vec<_> = plan.iter().map(|one| format!("{} {} {}", one.scenario, one.variant, one.seed)).collect();
        let expected = [
            "factory-job hired 4060951210885377",
            "short-stay relative 4404327950057730",
            "border-pass kept 3021163500404995",
        ];
        assert_eq!(told, expected);
    }
}
