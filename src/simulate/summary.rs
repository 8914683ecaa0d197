//! What many interviews come to: distributions, discrimination, and what each question did.
//!
//! Everything kept is a count or a sum of whole numbers, so that summaries of any parts, added in any order, are the
//! same summary.

use std::collections::BTreeMap;

use super::trainee::Trainee;
use crate::{assessment::series::Counts, scenario::handbook::CompetencyId};

/// How often each number of points from 0 to 100 was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution(Vec<u64>);

impl Default for Distribution {
    fn default() -> Self {
        Self(vec![0; 101])
    }
}

impl Distribution {
    /// Counts one more.
    pub fn add(&mut self, points: u8) {
        self.0[usize::from(points.min(100))] += 1;
    }

    /// How many were counted.
    pub fn count(&self) -> u64 {
        self.0.iter().sum()
    }

    /// The mean; 0 where nothing was counted.
    pub fn mean(&self) -> f64 {
        let sum: u64 = self.0.iter().enumerate().map(|(points, count)| points as u64 * count).sum();
        if self.count() == 0 { 0.0 } else { sum as f64 / self.count() as f64 }
    }

    /// The least number of points that `percent` of a hundred do not exceed: 50 gives the median.
    pub fn quantile(&self, percent: u64) -> u8 {
        let wanted = (self.count() * percent).div_ceil(100).max(1);
        let mut seen = 0;
        for (points, count) in self.0.iter().enumerate() {
            seen += count;
            if seen >= wanted {
                return points as u8;
            }
        }
        0
    }

    /// The area under the curve (Hanley and McNeil 1982): how probably one of these has more points than one of the
    /// others, a tie counting half. 1 is never less, 0.5 is no difference. Nothing where one side is empty.
    pub fn above(&self, others: &Self) -> Option<f64> {
        let (own, other) = (self.count(), others.count());
        if own == 0 || other == 0 {
            return None;
        }
        let mut below = 0_u64;
        let mut halves = 0_u128;
        for (mine, theirs) in self.0.iter().zip(&others.0) {
            halves += u128::from(*mine) * u128::from(2 * below + theirs);
            below += theirs;
        }
        Some(halves as f64 / 2.0 / (own as f64 * other as f64))
    }

    fn merge(&mut self, other: &Self) {
        for (own, other) in self.0.iter_mut().zip(&other.0) {
            *own += other;
        }
    }
}

/// What one way of playing came to in one variant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Scores.
    pub scores: Distribution,
    /// How many passed.
    pub passed: u64,
    /// How many had a critical failure.
    pub critical: u64,
    /// Points by competency, in percent of those there are.
    pub competencies: BTreeMap<CompetencyId, Distribution>,
    /// Seconds of case time, summed.
    pub seconds: u64,
}

impl Tally {
    pub(super) fn merge(&mut self, other: &Self) {
        self.scores.merge(&other.scores);
        self.passed += other.passed;
        self.critical += other.critical;
        self.seconds += other.seconds;
        for (id, points) in &other.competencies {
            self.competencies.entry(*id).or_default().merge(points);
        }
    }

    /// The share that passed, 0 to 1.
    pub fn pass_rate(&self) -> f64 {
        let count = self.scores.count();
        if count == 0 { 0.0 } else { self.passed as f64 / count as f64 }
    }
}

/// What a question did over all ways of playing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// In how many interviews it was asked.
    pub asked: u64,
    /// In how many of those it brought out something that had not been told.
    pub told: u64,
    /// Scores of the interviews in which it was asked, summed.
    pub scores: u64,
    /// How often the model asked it.
    pub by_the_book: u64,
}

impl Item {
    /// Difficulty as test theory has it: the share of its uses in which it brought something out, 0 to 1.
    pub fn difficulty(&self) -> Option<f64> {
        (self.asked > 0).then(|| self.told as f64 / self.asked as f64)
    }

    fn merge(&mut self, other: &Self) {
        self.asked += other.asked;
        self.told += other.told;
        self.scores += other.scores;
        self.by_the_book += other.by_the_book;
    }
}

/// What many interviews came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rounds that were played to their end: one case, every way of playing.
    pub rounds: u64,
    /// By way of playing and variant.
    pub tallies: BTreeMap<(Trainee, usize), Tally>,
    /// By question, in authored order.
    pub items: Vec<Item>,
    /// Sum of all scores, of their squares, and their number: what discrimination is measured against.
    pub all: [u64; 3],
    /// Hits and false alarms of each detector, by way of playing.
    pub detected: BTreeMap<(Trainee, usize), Counts>,
}

impl Summary {
    pub(super) fn merge(&mut self, other: &Self) {
        self.rounds += other.rounds;
        for (key, tally) in &other.tallies {
            self.tallies.entry(*key).or_default().merge(tally);
        }
        self.items.resize(self.items.len().max(other.items.len()), Item::default());
        for (own, other) in self.items.iter_mut().zip(&other.items) {
            own.merge(other);
        }
        for (own, other) in self.all.iter_mut().zip(other.all) {
            *own += other;
        }
        for (key, counts) in &other.detected {
            self.detected.entry(*key).or_default().merge(counts);
        }
    }

    /// What a way of playing came to over all variants.
    pub fn whole(&self, trainee: Trainee) -> Tally {
        let mut whole = Tally::default();
        for tally in self.tallies.iter().filter(|((own, _), _)| *own == trainee).map(|(_, tally)| tally) {
            whole.merge(tally);
        }
        whole
    }

    /// The ways of playing, in order.
    pub fn trainees(&self) -> Vec<Trainee> {
        let mut all: Vec<Trainee> = self.tallies.keys().map(|(trainee, _)| *trainee).collect();
        all.dedup();
        all
    }

    /// How well a question tells good interviews from weak ones: the point-biserial correlation between asking it and
    /// the score, -1 to 1. Nothing where it was asked always or never, or all scores are one.
    pub fn discrimination(&self, item: &Item) -> Option<f64> {
        let [sum, squares, count] = self.all.map(|n| n as f64);
        let asked = item.asked as f64;
        if asked == 0.0 || asked >= count {
            return None;
        }
        let deviation = (squares / count - (sum / count).powi(2)).max(0.0).sqrt();
        if deviation < 1e-9 {
            return None;
        }
        let with = item.scores as f64 / asked;
        let without = (sum - item.scores as f64) / (count - asked);
        let share = asked / count;
        Some((with - without) / deviation * (share * (1.0 - share)).sqrt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(points: &[u8]) -> Distribution {
        let mut distribution = Distribution::default();
        points.iter().for_each(|points| distribution.add(*points));
        distribution
    }

    #[test]
    fn quantiles_and_means() {
        let some = of(&[10, 20, 30, 40]);
        assert_eq!((some.mean(), some.quantile(5), some.quantile(50), some.quantile(95)), (25.0, 10, 20, 40));
        assert_eq!((of(&[]).mean(), of(&[]).quantile(50)), (0.0, 0));
    }

    #[test]
    fn the_area_under_the_curve() {
        assert_eq!(of(&[90, 95]).above(&of(&[10, 50])), Some(1.0));
        assert_eq!(of(&[50]).above(&of(&[50])), Some(0.5));
        assert_eq!(of(&[10, 60]).above(&of(&[50])), Some(0.5));
        assert_eq!(of(&[]).above(&of(&[50])), None);
    }

    #[test]
    fn discrimination_is_a_correlation() {
        // Four interviews; asked in the two good ones: the correlation of (1, 1, 0, 0) with (90, 80, 20, 10).
        let summary = Summary { all: [200, 8100 + 6400 + 400 + 100, 4], ..Summary::default() };
        let item = Item { asked: 2, scores: 170, ..Item::default() };
        let r = summary.discrimination(&item).expect("both occur");
        assert!((r - 0.989_949).abs() < 1e-6, "{r}");
        assert_eq!(summary.discrimination(&Item { asked: 4, scores: 200, ..Item::default() }), None);
    }
}
