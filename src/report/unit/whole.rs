//! A unit's report: competencies, passes, harm, sensitivity and even-handedness over all of its people.
//!
//! Gathered interview by interview, so that only a few words of each are kept. Nobody is told apart unless asked for, and no
//! group of fewer than [`LEAST`] people is shown by itself.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    About, Held, Who,
    figures::{Detected, Quartiles, Rate},
};
use crate::{
    assessment::series::{Counts, Detection, Group, Harm, Matrix, Played, Sensitivity, Series, truly_flagged},
    locale::Date,
    scenario::handbook::{CompetencyId, DetectorId, Family, Rubric},
};

/// The smallest group of people that is shown by itself (design): from a figure about fewer, anybody who knows them could
/// tell who it is about.
pub const LEAST: usize = 5;

/// How often, in a hundred, people are what is looked for, in the base-rate lesson: rare, and twenty times as often.
pub const PREVALENCES: [f64; 3] = [0.01, 0.05, 0.2];

/// The rates of the base-rate lesson where a unit has too few cases of its own: found, and wrongly flagged (`docs/field.md` 6).
pub const LESSON: [(f64, f64); 2] = [(0.8, 0.05), (0.8, 0.25)];

/// What is gathered for a unit's report.
#[derive(Clone, Debug, Default)]
pub struct Gathering {
    people: BTreeMap<String, Person>,
    played: Vec<Played>,
    passes: [BTreeMap<String, Share>; 2],
    first: Share,
    later: Share,
    sittings: BTreeSet<(usize, String)>,
    /// The first sitting of each person at each exercise.
    began: BTreeMap<(usize, Option<String>), String>,
    days: Option<(Date, Date)>,
    left: u32,
}

#[derive(Clone, Debug)]
struct Person {
    ix: usize,
    who: Who,
    rate: Rate,
    scores: u32,
    competencies: BTreeMap<CompetencyId, (u32, u32)>,
    productive: (u32, u32),
}

#[derive(Clone, Debug, Default)]
struct Share {
    people: BTreeSet<usize>,
    rate: Rate,
}

impl Share {
    fn count(&mut self, person: usize, passed: bool) {
        self.people.insert(person);
        self.rate.count(passed);
    }

    fn merge(&mut self, other: &Self) {
        self.people.extend(&other.people);
        self.rate.found += other.rate.found;
        self.rate.of += other.rate.of;
    }
}

/// A unit's report.
#[derive(Clone, Debug)]
pub struct UnitReport {
    /// How many people.
    pub people: usize,
    /// How many sittings.
    pub sittings: usize,
    /// Interviews that were finished; all figures are of these.
    pub interviews: u32,
    /// Interviews that were left without a decision.
    pub left: u32,
    /// The first and the last day.
    pub days: Option<(Date, Date)>,
    /// The score, over people.
    pub score: Option<Quartiles>,
    /// Each competency in percent of its points, over people; nothing below [`LEAST`] people.
    pub competencies: Vec<(CompetencyId, Option<Quartiles>)>,
    /// The share of productive questions in percent, over people.
    pub productive: Option<Quartiles>,
    /// How many passed: all, first attempts, later ones, then by exercise and by unit.
    pub passes: Vec<Passes>,
    /// What was done to people who had done nothing or were owed help.
    pub harm: Harm,
    /// Persons who count, by family of the truth and outcome.
    pub matrix: Matrix,
    /// Genuine cases that the seconds of [`Harm`] are spread over.
    pub genuine: u32,
    /// The detectors with their intervals.
    pub detections: Vec<(Detection, Option<Detected>)>,
    /// By persona: the counts, sensitivity where counts allow.
    pub groups: Vec<(Group, Option<(Sensitivity, Detected)>)>,
    /// The base-rate lesson, with the unit's own rates where counts allow.
    pub lesson: Vec<Lesson>,
    /// Everybody, by number; shown only where asked for.
    pub everybody: Vec<Row>,
}

/// How many passed of one kind of interviews.
#[derive(Clone, Debug, PartialEq)]
pub struct Passes {
    /// Which.
    pub of: PassesOf,
    /// How many people.
    pub people: usize,
    /// Interviews passed; nothing where fewer than [`LEAST`] people would be shown.
    pub rate: Option<Rate>,
}

/// Which interviews.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PassesOf {
    /// All.
    All,
    /// Those of first attempts.
    First,
    /// Those of later attempts.
    Later,
    /// Those of an exercise; none for free practice.
    Exercise(Option<String>),
    /// Exercises with too few people, together.
    OtherExercises,
    /// Those of people of a unit; none where it is not known.
    Unit(Option<String>),
    /// Units with too few people, together.
    OtherUnits,
}

/// What flagging means where few are what is looked for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Lesson {
    /// These are the unit's own rates.
    pub own: bool,
    /// Share of possible victims that are found.
    pub hits: f64,
    /// Share of genuine travellers who are wrongly flagged.
    pub false_alarms: f64,
    /// Of those flagged, how many really are, at each of [`PREVALENCES`].
    pub rightly: [f64; 3],
}

impl Lesson {
    fn of(own: bool, hits: f64, false_alarms: f64) -> Self {
        Self { own, hits, false_alarms, rightly: PREVALENCES.map(|p| truly_flagged(hits, false_alarms, p)) }
    }
}

/// One person of a unit.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Who.
    pub who: Who,
    /// Interviews passed.
    pub rate: Rate,
    /// Mean score.
    pub score: f64,
    /// Mean share of productive questions, in percent.
    pub productive: Option<f64>,
}

/// What is needed of one interview.
#[derive(Clone, Debug)]
pub struct Told<'t> {
    /// Where it belongs.
    pub about: &'t About,
    /// The decisions were recorded.
    pub finished: bool,
    /// The score.
    pub score: u8,
    /// Passed by itself.
    pub passed: bool,
    /// Points of each competency, and what it was worth.
    pub competencies: Vec<(CompetencyId, u8, u8)>,
    /// The share of productive questions in percent, where any was asked that counts.
    pub productive: Option<u32>,
    /// What a series needs.
    pub played: &'t Played,
}

impl<'t> Told<'t> {
    /// What an interview tells that was judged here.
    fn of(held: &'t Held) -> Self {
        let judged = &held.assessment;
        Self {
            about: &held.about,
            finished: held.finished(),
            score: judged.score,
            passed: judged.passed,
            competencies: judged.competencies.iter().map(|mark| (mark.id, mark.points, mark.weight)).collect(),
            productive: (judged.questions.counted > 0).then_some(judged.questions.productive),
            played: &held.played,
        }
    }
}

impl Gathering {
    /// Takes one interview in.
    pub fn add(&mut self, held: &Held) {
        self.add_told(&Told::of(held));
    }

    /// Takes one interview in of which only this is known, such as one that a store of statements gave back.
    pub fn add_told(&mut self, told: &Told<'_>) {
        let about = told.about;
        let next = self.people.len();
        let person = self.people.entry(about.who.account.clone()).or_insert_with(|| Person {
            ix: next,
            who: about.who.clone(),
            rate: Rate::default(),
            scores: 0,
            competencies: BTreeMap::new(),
            productive: (0, 0),
        });
        self.sittings.insert((person.ix, about.sitting.clone()));
        if let Some(day) = about.begun.day() {
            let (first, last) = self.days.unwrap_or((day, day));
            self.days = Some((first.min(day), last.max(day)));
        }
        if !told.finished {
            self.left += 1;
            return;
        }
        person.rate.count(told.passed);
        person.scores += u32::from(told.score);
        for (id, points, weight) in &told.competencies {
            let sums = person.competencies.entry(*id).or_default();
            *sums = (sums.0 + u32::from(*points), sums.1 + u32::from(*weight));
        }
        if let Some(productive) = told.productive {
            person.productive = (person.productive.0 + productive, person.productive.1 + 1);
        }
        // A first attempt that was begun again at another machine is a later one.
        let began = self.began.entry((person.ix, about.exercise.clone())).or_insert_with(|| about.sitting.clone());
        let turn = if about.attempt <= 1 && *began == about.sitting { &mut self.first } else { &mut self.later };
        turn.count(person.ix, told.passed);
        for (kind, name) in self.passes.iter_mut().zip([&about.exercise, &about.unit]) {
            // An empty name stands for none.
            kind.entry(name.clone().unwrap_or_default()).or_default().count(person.ix, told.passed);
        }
        self.played.push(told.played.clone());
    }

    /// Makes the report.
    #[must_use]
    pub fn report(&self, rubric: &Rubric) -> UnitReport {
        let series = Series::of(rubric, &self.played);
        let enough = |quartiles: Option<Quartiles>, people: usize| quartiles.filter(|_| people >= LEAST);
        let over = |value: &dyn Fn(&Person) -> Option<f64>| {
            let values: Vec<f64> = self.people.values().filter_map(value).collect();
            let people = values.len();
            enough(Quartiles::of(values), people)
        };
        let competencies = CompetencyId::ALL.iter().map(|id| {
            let share = |person: &Person| {
                let (points, weight) = *person.competencies.get(id)?;
                (weight > 0).then(|| f64::from(points) / f64::from(weight) * 100.0)
            };
            (*id, over(&share))
        });
        let sensitive = |counts: Counts| {
            let rates = counts.sensitivity(rubric)?;
            Some((rates, Detected::of(counts, rates)))
        };
        let victims = series.detectors.iter().find(|detection| detection.id == DetectorId::PossibleVictim);
        let own = victims.and_then(|detection| detection.sensitivity);
        let own = own.map(|rates| Lesson::of(true, rates.hit_rate, rates.false_alarm_rate));
        let known = LESSON.map(|(hits, alarms)| Lesson::of(false, hits, alarms));
        UnitReport {
            people: self.people.len(),
            sittings: self.sittings.len(),
            interviews: series.cases,
            left: self.left,
            days: self.days,
            score: over(&|person| mean_of(person.scores, person.rate.of)),
            competencies: competencies.collect(),
            productive: over(&|person| mean_of(person.productive.0, person.productive.1)),
            passes: self.passes(),
            genuine: self.played.iter().filter(|case| case.family == Family::Genuine).count() as u32,
            detections: series
                .detectors
                .iter()
                .map(|detection| (detection.clone(), sensitive(detection.counts).map(|(_, spans)| spans)))
                .collect(),
            groups: series
                .groups
                .iter()
                .filter(|group| group.counts.signals + group.counts.noise > 0)
                .map(|group| (group.clone(), sensitive(group.counts)))
                .collect(),
            harm: series.harm,
            matrix: series.matrix,
            lesson: known.into_iter().chain(own).collect(),
            everybody: self.everybody(),
        }
    }

    fn everybody(&self) -> Vec<Row> {
        let mut rows: Vec<Row> = self
            .people
            .values()
            .map(|person| Row {
                who: person.who.clone(),
                rate: person.rate,
                score: mean_of(person.scores, person.rate.of).unwrap_or(0.0),
                productive: mean_of(person.productive.0, person.productive.1),
            })
            .collect();
        rows.sort_by_cached_key(|row| row.who.short());
        rows
    }

    fn passes(&self) -> Vec<Passes> {
        let mut all = self.first.clone();
        all.merge(&self.later);
        let shown = |of: PassesOf, share: &Share| Passes {
            of,
            people: share.people.len(),
            rate: (share.people.len() >= LEAST).then_some(share.rate),
        };
        // The whole may be told however few they are: it is what was asked for. If one of the two attempts has too few
        // people, neither is told, since the other could be worked out.
        let mut passes = vec![Passes { rate: Some(all.rate), ..shown(PassesOf::All, &all) }];
        let both = [(PassesOf::First, &self.first), (PassesOf::Later, &self.later)];
        if both.iter().all(|(_, share)| share.rate.of > 0) {
            let few = both.iter().any(|(_, share)| share.people.len() < LEAST);
            passes.extend(both.map(|(of, share)| {
                let shown = shown(of, share);
                Passes { rate: shown.rate.filter(|_| !few), ..shown }
            }));
        }
        let name = |name: String| Some(name).filter(|name| !name.is_empty());
        let [exercises, units] = &self.passes;
        let kinds = [(true, PassesOf::OtherExercises, exercises), (false, PassesOf::OtherUnits, units)];
        for (exercise, rest, shares) in kinds {
            let one = |name| if exercise { PassesOf::Exercise(name) } else { PassesOf::Unit(name) };
            if shares.len() > 1 {
                let (large, small) = apart(shares);
                passes.extend(large.into_iter().map(|(of, share)| shown(one(name(of.clone())), share)));
                passes.extend(small.map(|share| shown(rest, &share)));
            }
        }
        passes
    }
}

/// Parts groups that are large enough from the others, which are put together; where those are still too few, the smallest of
/// the large ones joins them, so that nothing can be worked out by taking away.
fn apart(shares: &BTreeMap<String, Share>) -> (Vec<(&String, &Share)>, Option<Share>) {
    let (mut large, small): (Vec<_>, Vec<_>) = shares.iter().partition(|(_, share)| share.people.len() >= LEAST);
    if small.is_empty() {
        return (large, None);
    }
    let mut rest = Share::default();
    small.iter().for_each(|(_, share)| rest.merge(share));
    while rest.people.len() < LEAST && !large.is_empty() {
        let smallest = (0..large.len()).min_by_key(|ix| large[*ix].1.people.len()).unwrap_or(0);
        rest.merge(large.remove(smallest).1);
    }
    (large, Some(rest))
}

fn mean_of(sum: u32, of: u32) -> Option<f64> {
    (of > 0).then(|| f64::from(sum) / f64::from(of))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(people: std::ops::Range<usize>) -> Share {
        let mut share = Share::default();
        people.for_each(|ix| share.count(ix, ix % 2 == 0));
        share
    }

    #[test]
    fn small_groups_are_never_shown_by_themselves() {
        let groups = |sizes: &[usize]| -> BTreeMap<String, Share> {
            let mut from = 0;
            let all = sizes.iter().enumerate().map(|(ix, size)| {
                from += size;
                (ix.to_string(), share(from - size..from))
            });
            all.collect()
        };
        let told = |sizes: &[usize]| {
            let groups = groups(sizes);
            let (large, rest) = apart(&groups);
            (large.iter().map(|(_, share)| share.people.len()).collect::<Vec<_>>(), rest.map(|rest| rest.people.len()))
        };
        assert_eq!(told(&[7, 9]), (vec![7, 9], None));
        assert_eq!(told(&[7, 3, 2]), (vec![7], Some(5)));
        assert_eq!(told(&[7, 9, 3]), (vec![9], Some(10)), "three would be known by taking away");
        assert_eq!(told(&[3]), (vec![], Some(3)));
    }
}
