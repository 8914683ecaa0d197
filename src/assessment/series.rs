//! Signal detection over a series (`docs/field.md` 6): hits and false alarms of each detector, d' and c, what became of
//! whom, delay, and rates by persona.
//!
//! Counts cases, never points. Who counts: in a signal case the person the variant names, and none where it names
//! none; in a genuine case the person it names, else everybody found, since any of them can be wrongly protected or
//! reported. Each case counts once a detector.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Assessment, normal::z};
use crate::scenario::handbook::{Code, Detector, DetectorId, Family, Rubric, Sex};

/// What a series needs to know of one case. Small, so that a record can keep it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Played {
    /// Family of the truth.
    pub family: Family,
    /// Seconds of case time spent.
    pub seconds: u32,
    /// Everybody found.
    pub persons: Vec<PlayedPerson>,
}

/// One person of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlayedPerson {
    /// The variant names this person as the one who counts.
    pub subject: bool,
    /// The right outcome reports this person as a facilitator.
    pub facilitator: bool,
    /// Every code decided.
    pub codes: Vec<Code>,
    /// The main one.
    pub main: Option<Code>,
    /// Sex of the persona.
    pub sex: Option<Sex>,
    /// Age of the persona in years.
    pub age: Option<u32>,
    /// Nationality of the persona, as an ICAO code.
    pub nationality: Option<String>,
}

impl From<&Assessment> for Played {
    fn from(assessment: &Assessment) -> Self {
        let persons = assessment.persons.iter().map(|person| PlayedPerson {
            subject: person.subject,
            facilitator: person.facilitator,
            codes: person.codes.clone(),
            main: person.main,
            sex: person.sex,
            age: person.age,
            nationality: person.nationality.clone(),
        });
        Self { family: assessment.family, seconds: assessment.seconds, persons: persons.collect() }
    }
}

/// A series, counted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Series {
    /// Cases played.
    pub cases: u32,
    /// The detectors, in the rubric's order.
    pub detectors: Vec<Detection>,
    /// What became of whom.
    pub matrix: Matrix,
    /// What was done to people who had done nothing, or were owed help.
    pub harm: Harm,
    /// Counts by persona, where there is more than one group of a kind.
    pub groups: Vec<Group>,
}

/// One detector's counts.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Detection {
    /// Which one.
    pub id: DetectorId,
    /// The counts.
    pub counts: Counts,
    /// Sensitivity and bias; none while there are too few cases for them.
    pub sensitivity: Option<Sensitivity>,
}

/// Hits and false alarms.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Signal cases.
    pub signals: u32,
    /// Signals detected.
    pub hits: u32,
    /// Genuine cases.
    pub noise: u32,
    /// Genuine cases in which somebody was taken for a signal.
    pub false_alarms: u32,
}

/// Sensitivity and bias, with the log-linear correction (Hautus 1995).
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Sensitivity {
    /// Corrected rate of hits.
    pub hit_rate: f64,
    /// Corrected rate of false alarms.
    pub false_alarm_rate: f64,
    /// d': how well signals are told from noise; 0 is chance.
    pub d_prime: f64,
    /// c: below 0 too quick to suspect, above 0 too slow.
    pub c: f64,
}

impl Sensitivity {
    /// Works out d' and c: H = (hits + .5) / (signals + 1), F likewise, d' = z(H) - z(F), c = -(z(H) + z(F)) / 2.
    #[must_use]
    pub fn of(counts: Counts) -> Self {
        let rate = |found: u32, of: u32| (f64::from(found) + 0.5) / (f64::from(of) + 1.0);
        let hit_rate = rate(counts.hits, counts.signals);
        let false_alarm_rate = rate(counts.false_alarms, counts.noise);
        let (hit, alarm) = (z(hit_rate), z(false_alarm_rate));
        Self { hit_rate, false_alarm_rate, d_prime: hit - alarm, c: -(hit + alarm) / 2.0 }
    }
}

/// Persons who count, by family of the truth and main outcome.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Matrix {
    /// Family, outcome (none where nothing was decided), how many. Empty cells are left out.
    pub cells: Vec<(Family, Option<Code>, u32)>,
}

impl Matrix {
    /// Returns how many of a family got this main outcome.
    #[must_use]
    pub fn count(&self, family: Family, outcome: Option<Code>) -> u32 {
        let cell = self.cells.iter().find(|(of, code, _)| *of == family && *code == outcome);
        cell.map_or(0, |(_, _, count)| *count)
    }
}

/// What was done to people who had done nothing, or were owed help.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Harm {
    /// Possible victims neither protected nor put into the child procedure.
    pub missed_victims: u32,
    /// Possible victims reported as offenders.
    pub victims_as_offenders: u32,
    /// Genuine travellers refused.
    pub genuine_refused: u32,
    /// Genuine travellers held up, in halves: looking further counts one half, any other outcome but going on two.
    pub delays_in_halves: u32,
    /// Seconds of case time spent with genuine travellers.
    pub genuine_seconds: u32,
}

/// Counts of one detector for one group of personas.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Group {
    /// The detector.
    pub detector: DetectorId,
    /// What the group has in common.
    pub by: Trait,
    /// The counts.
    pub counts: Counts,
    /// The rate differs from that of all others so much that it should be talked about; see [`GAP_POINTS`].
    pub gap: bool,
}

/// What a group has in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// Nationality, as an ICAO code.
    Nationality(String),
    /// Sex.
    Sex(Sex),
    /// Age from this year on, to the next ten.
    AgeFrom(u32),
}

/// A group's rate is flagged from this difference on, in percentage points, between it and all others (design).
pub const GAP_POINTS: u32 = 20;

/// The least cases on both sides before a difference is flagged (design).
pub const GAP_LEAST: u32 = 4;

impl Series {
    /// Counts a series.
    #[must_use]
    pub fn of(rubric: &Rubric, played: &[Played]) -> Self {
        let detectors = rubric.detectors.iter().map(|detector| {
            let mut counts = Counts::default();
            for case in played {
                counts.count(detector, case);
            }
            Detection { id: detector.id, counts, sensitivity: counts.sensitivity(rubric) }
        });
        Self {
            cases: played.len() as u32,
            detectors: detectors.collect(),
            matrix: matrix(played),
            harm: harm(rubric, played),
            groups: rubric.detectors.iter().flat_map(|detector| groups(detector, played)).collect(),
        }
    }
}

/// What one case is to one detector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Judged {
    Signal(bool),
    Noise(bool),
    Neither,
}

impl Counts {
    /// Counts one more case, as it is to a detector.
    pub fn count(&mut self, detector: &Detector, case: &Played) {
        self.add(judged(detector, case));
    }

    /// Sensitivity and bias; none while there are too few cases for them.
    #[must_use]
    pub fn sensitivity(self, rubric: &Rubric) -> Option<Sensitivity> {
        let enough = self.signals >= u32::from(rubric.series.signals_least)
            && self.noise >= u32::from(rubric.series.noise_least);
        enough.then(|| Sensitivity::of(self))
    }

    /// Adds what was counted elsewhere.
    pub fn merge(&mut self, other: &Self) {
        self.signals += other.signals;
        self.hits += other.hits;
        self.noise += other.noise;
        self.false_alarms += other.false_alarms;
    }

    fn add(&mut self, judged: Judged) {
        match judged {
            Judged::Signal(hit) => {
                self.signals += 1;
                self.hits += u32::from(hit);
            }
            Judged::Noise(alarm) => {
                self.noise += 1;
                self.false_alarms += u32::from(alarm);
            }
            Judged::Neither => {}
        }
    }
}

fn judged(detector: &Detector, case: &Played) -> Judged {
    let detected = |person: &PlayedPerson| person.main.is_some_and(|main| detector.codes.contains(&main));
    let subject = case.persons.iter().find(|person| person.subject);
    if case.family == Family::Genuine {
        return Judged::Noise(counting(case).any(detected));
    }
    match subject {
        Some(subject) if case.family == detector.signal && (subject.facilitator || !detector.facilitator) => {
            Judged::Signal(detected(subject))
        }
        _ => Judged::Neither,
    }
}

/// The persons who count: the one named, in a genuine case without one everybody, elsewhere nobody.
fn counting(case: &Played) -> impl Iterator<Item = &PlayedPerson> {
    let named = case.persons.iter().any(|person| person.subject);
    let all = !named && case.family == Family::Genuine;
    case.persons.iter().filter(move |person| all || person.subject)
}

fn matrix(played: &[Played]) -> Matrix {
    let mut cells: BTreeMap<(Family, Option<Code>), u32> = BTreeMap::new();
    for case in played {
        for person in counting(case) {
            *cells.entry((case.family, person.main)).or_default() += 1;
        }
    }
    Matrix { cells: cells.into_iter().map(|((family, code), count)| (family, code, count)).collect() }
}

fn harm(rubric: &Rubric, played: &[Played]) -> Harm {
    let victim_codes = rubric.detectors.iter().filter(|d| d.id == DetectorId::PossibleVictim).flat_map(|d| &d.codes);
    let victim_codes: Vec<Code> = victim_codes.copied().collect();
    let mut harm = Harm::default();
    for case in played {
        for person in counting(case) {
            let has = |code: Code| person.codes.contains(&code);
            match case.family {
                Family::Trafficking => {
                    harm.missed_victims += u32::from(!person.codes.iter().any(|code| victim_codes.contains(code)));
                    harm.victims_as_offenders += u32::from(has(Code::Crim));
                }
                Family::Genuine => {
                    harm.genuine_refused += u32::from(has(Code::Refuse));
                    harm.delays_in_halves += match person.main {
                        None | Some(Code::Admit | Code::Depart | Code::Admin | Code::Medical) => 0,
                        Some(main) if rubric.series.half_delay.contains(&main) => 1,
                        Some(_) => 2,
                    };
                }
                Family::Smuggling => {}
            }
        }
        if case.family == Family::Genuine {
            harm.genuine_seconds = harm.genuine_seconds.saturating_add(case.seconds);
        }
    }
    harm
}

fn groups(detector: &Detector, played: &[Played]) -> Vec<Group> {
    let mut by_trait: BTreeMap<Trait, Counts> = BTreeMap::new();
    let mut all = Counts::default();
    for case in played {
        let judged = judged(detector, case);
        all.add(judged);
        // The persona a case is about: the one named, else the first, who stands at the counter.
        let Some(person) = case.persons.iter().find(|p| p.subject).or(case.persons.first()) else { continue };
        for common in traits(person) {
            by_trait.entry(common).or_default().add(judged);
        }
    }
    let kind = |common: &Trait| std::mem::discriminant(common);
    let several = |common: &Trait| by_trait.keys().filter(|other| kind(other) == kind(common)).count() > 1;
    let counted = by_trait.iter().filter(|(common, _)| several(common));
    counted
        .map(|(common, counts)| Group {
            detector: detector.id,
            by: common.clone(),
            counts: *counts,
            gap: gap(counts.hits, counts.signals, all.hits, all.signals)
                || gap(counts.false_alarms, counts.noise, all.false_alarms, all.noise),
        })
        .collect()
}

fn traits(person: &PlayedPerson) -> Vec<Trait> {
    let nationality = person.nationality.clone().filter(|code| !code.is_empty()).map(Trait::Nationality);
    let age = person.age.map(|age| Trait::AgeFrom(age / 10 * 10));
    [nationality, person.sex.map(Trait::Sex), age].into_iter().flatten().collect()
}

/// Says whether a group's rate differs by [`GAP_POINTS`] from that of all others.
fn gap(found: u32, of: u32, all_found: u32, all: u32) -> bool {
    let (rest_found, rest) = (all_found - found, all - of);
    if of < GAP_LEAST || rest < GAP_LEAST {
        return false;
    }
    // found/of and rest_found/rest, both over of * rest, so that no figure is rounded; a unit's years fit into 64 bits only.
    let [found, of, rest_found, rest, points] = [found, of, rest_found, rest, GAP_POINTS].map(u64::from);
    (found * rest).abs_diff(rest_found * of) * 100 >= points * of * rest
}

/// Returns the share of flagged people who really are what was looked for, given the rates and the prevalence, all from
/// 0 to 1: the base-rate lesson of `docs/field.md` 6.
#[must_use]
pub fn truly_flagged(hit_rate: f64, false_alarm_rate: f64, prevalence: f64) -> f64 {
    let rightly = hit_rate * prevalence;
    let wrongly = false_alarm_rate * (1.0 - prevalence);
    if rightly + wrongly > 0.0 { rightly / (rightly + wrongly) } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scenario::handbook::Handbook;

    fn check(hits: u32, false_alarms: u32, d_prime: f64, c: f64) {
        let found = Sensitivity::of(Counts { signals: 8, hits, noise: 12, false_alarms });
        assert!((found.d_prime - d_prime).abs() < 5e-4, "{hits} {false_alarms}: d' {}", found.d_prime);
        assert!((found.c - c).abs() < 5e-4, "{hits} {false_alarms}: c {}", found.c);
    }

    /// The vectors of `docs/field.md` 6.
    #[test]
    fn sensitivity_is_that_of_the_test_vectors() {
        check(6, 3, 1.2046, 0.0128);
        check(8, 12, -0.1756, -1.681);
        check(8, 0, 3.362, 0.0878);
        check(4, 6, 0.0, 0.0);
        let rates = Sensitivity::of(Counts { signals: 8, hits: 6, noise: 12, false_alarms: 3 });
        assert!((rates.hit_rate - 0.7222).abs() < 5e-5 && (rates.false_alarm_rate - 0.2692).abs() < 5e-5);
    }

    #[test]
    fn gaps_are_found_among_many_thousands_too() {
        assert!(gap(20_000, 40_000, 30_000, 80_000), "50 against 25 percent");
        assert!(!gap(20_000, 40_000, 36_000, 80_000), "50 against 40 percent");
        assert!(gap(2, 4, 4, 14) && !gap(2, 3, 2, 13), "three cases are too few");
    }

    #[test]
    fn base_rates_teach_humility() {
        assert_eq!((truly_flagged(0.8, 0.05, 0.01) * 100.0).round(), 14.0);
        assert_eq!((truly_flagged(0.8, 0.25, 0.01) * 100.0).round(), 3.0);
    }

    fn person(subject: bool, facilitator: bool, main: Code) -> PlayedPerson {
        PlayedPerson {
            subject,
            facilitator,
            codes: vec![main],
            main: Some(main),
            sex: Some(Sex::Female),
            age: Some(22),
            nationality: Some("KHM".to_owned()),
        }
    }

    fn played(family: Family, persons: Vec<PlayedPerson>) -> Played {
        Played { family, seconds: 600, persons }
    }

    fn rubric() -> &'static Rubric {
        Handbook::shipped().rubric()
    }

    #[test]
    fn who_counts_and_for_what() {
        let cases = [
            (Family::Trafficking, vec![person(true, false, Code::Protect)]),
            (Family::Trafficking, vec![person(true, false, Code::Crim)]),
            (Family::Trafficking, vec![person(false, false, Code::Protect)]),
            (Family::Smuggling, vec![person(false, false, Code::Crim), person(true, true, Code::Crim)]),
            (Family::Smuggling, vec![person(true, false, Code::Crim)]),
            (Family::Genuine, vec![person(false, false, Code::Depart), person(false, false, Code::Crim)]),
            (Family::Genuine, vec![person(true, false, Code::Secondary), person(false, false, Code::Crim)]),
        ];
        let cases: Vec<Played> = cases.into_iter().map(|(family, persons)| played(family, persons)).collect();
        let series = Series::of(rubric(), &cases);
        let counts = |ix: usize| series.detectors[ix].counts;
        assert_eq!(counts(0), Counts { signals: 2, hits: 1, noise: 2, false_alarms: 0 });
        assert_eq!(counts(1), Counts { signals: 1, hits: 1, noise: 2, false_alarms: 1 });
        assert!(series.detectors.iter().all(|detector| detector.sensitivity.is_none()));
        assert_eq!((series.harm.missed_victims, series.harm.victims_as_offenders), (1, 1));
        assert_eq!((series.harm.delays_in_halves, series.harm.genuine_seconds), (3, 1200));
        assert_eq!(series.matrix.count(Family::Trafficking, Some(Code::Protect)), 1);
        assert_eq!(series.matrix.count(Family::Genuine, Some(Code::Crim)), 1);
    }

    #[test]
    fn d_prime_only_from_eight_and_twelve() {
        let series = |signals: usize, noise: usize| {
            let mut cases = vec![played(Family::Trafficking, vec![person(true, false, Code::Protect)]); signals];
            cases.extend(vec![played(Family::Genuine, vec![person(false, false, Code::Depart)]); noise]);
            Series::of(rubric(), &cases).detectors[0].sensitivity.is_some()
        };
        assert_eq!([series(7, 12), series(8, 11), series(8, 12)], [false, false, true]);
    }

    #[test]
    fn a_gap_between_groups_is_flagged() {
        let of = |nationality: &str, main: Code| {
            let mut who = person(false, false, main);
            who.nationality = Some(nationality.to_owned());
            played(Family::Genuine, vec![who])
        };
        let mut cases = vec![of("KHM", Code::Depart); 6];
        cases.extend([of("LAO", Code::Crim), of("LAO", Code::Crim), of("LAO", Code::Depart), of("LAO", Code::Depart)]);
        let groups = Series::of(rubric(), &cases).groups;
        let flagged: Vec<_> =
            groups.iter().filter(|group| group.gap).map(|group| (group.detector, &group.by)).collect();
        assert_eq!(flagged.len(), 2, "{groups:?}");
        assert!(flagged.iter().all(|(detector, _)| *detector == DetectorId::Facilitation));
    }
}
