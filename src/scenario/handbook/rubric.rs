//! The rubric: competencies with their weights, criteria with their points, bands, limits and detectors
//! (`docs/field.md` 5). Every figure is data, so that a unit may set its own; none is counted here.

use serde::{Deserialize, Serialize};

use super::measure::Measure;
use super::named::named;
use super::outcome::Code;
use super::word::{Family, Line};

named! {
    /// What is judged (`docs/field.md` 5). Time is not one: it only takes away.
    CompetencyId {
        /// Rapport and respect.
        Rapport = "rapport",
        /// Questioning technique.
        Questioning = "questioning",
        /// Coverage.
        Coverage = "coverage",
        /// Evidence handling.
        Evidence = "evidence",
        /// Recognising indicators.
        Indicators = "indicators",
        /// Protection and do-no-harm.
        Protection = "protection",
        /// Decision and reason.
        Decision = "decision",
    }
}

named! {
    /// Grade of an outcome for a person, best first.
    Grade {
        /// Right.
        Full = "full",
        /// Defensible.
        Fair = "fair",
        /// Wrong.
        Wrong = "wrong",
        /// Wrong, and somebody is hurt by it.
        Harmful = "harmful",
    }
}

named! {
    /// What a series counts as a signal (`docs/field.md` 6).
    DetectorId {
        /// A possible victim, seen and protected.
        PossibleVictim = "possible-victim",
        /// Facilitation, seen and reported.
        Facilitation = "facilitation",
    }
}

/// The whole rubric.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rubric {
    /// Points that pass, of 100.
    pub pass: u8,
    /// Least grade that every person found must have to pass.
    pub pass_grade: Grade,
    /// Most points a case with a critical failure can have.
    pub critical_cap: u8,
    /// Tenths of an outcome's points that a defensible one earns; full ten, the others none.
    pub fair_tenths: u8,
    /// Questions on topics that must have been asked before the absence of a fault earns anything.
    pub talk_least: u8,
    /// How a productive share is called; see [`Share`].
    pub share: Share,
    /// How time takes away.
    pub time: Time,
    /// What a series counts.
    pub detectors: Vec<Detector>,
    /// Least cases before a series shows more than counts.
    pub series: Series,
    /// One profile per line.
    pub profiles: Vec<Profile>,
    /// Source tags.
    pub sources: Vec<String>,
}

/// Bands of productive share, in percent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// From here on it passes; below, there is something to develop.
    pub pass: u8,
    /// From here on it is good.
    pub good: u8,
    /// Most unproductive share that goes with a good one.
    pub unproductive_most: u8,
}

/// How running over the case's seconds takes points away. Nothing is ever given for being quick.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// Bands: up to this percent of the case's seconds, so many points are taken. Rising.
    pub bands: Vec<TimeBand>,
    /// Points taken beyond the last band.
    pub beyond: u8,
    /// Points taken where the least that is safe was not done, so that haste never pays.
    pub unsafe_minimum: u8,
}

/// One band of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TimeBand {
    /// Most percent of the case's seconds.
    pub percent: u16,
    /// Points taken.
    pub takes: u8,
}

/// A detector of a series. Noise is always the genuine cases.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Detector {
    /// Which one.
    pub id: DetectorId,
    /// Family whose cases are signals.
    pub signal: Family,
    /// True where only cases whose subject smuggles others are signals.
    #[serde(default)]
    pub facilitator: bool,
    /// Main outcomes that count as *detected*.
    pub codes: Vec<Code>,
}

/// When a series speaks, and what it counts apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// Least signal cases for d' and c.
    pub signals_least: u8,
    /// Least noise cases for d' and c.
    pub noise_least: u8,
    /// Outcomes counted as half a delay, and neither as hit nor as false alarm.
    pub half_delay: Vec<Code>,
}

/// The rubric of one line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Line it is for.
    pub line: Line,
    /// Competencies; their weights add up to 100.
    pub competencies: Vec<Competency>,
}

/// One competency of a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competency {
    /// Which one.
    pub id: CompetencyId,
    /// Points it is worth.
    pub weight: u8,
    /// Criteria; their points add up to the weight, with a hand-over note and without.
    pub criteria: Vec<Criterion>,
}

/// One criterion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// What it looks at.
    pub of: Measure,
    /// Most points it can earn.
    pub points: u8,
    /// Points where the case asks for no hand-over note; the same where none are given.
    #[serde(default)]
    pub without_note: Option<u8>,
    /// How what is seen becomes points.
    pub award: Award,
    /// Source tags, or `design`.
    pub sources: Vec<String>,
}

/// How what is seen becomes whole points.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Award {
    /// All or nothing. Words take no argument.
    Whole,
    /// Points by `reached` of `wanted`, rounded down; all where nothing is wanted. Words take `$reached`, `$wanted`.
    Each,
    /// The best band whose `from` is reached; none below. Words take `$value`.
    AtLeast(Vec<Band>),
    /// The best band whose `from` is not passed; none beyond. Words take `$value`.
    AtMost(Vec<Band>),
    /// Earns nothing and takes `each` per fault, `most` in all, never below zero for the competency. Words take `$value`.
    Less {
        /// Points per fault.
        each: u8,
        /// Most points in all.
        most: u8,
    },
    /// Shared over all persons found, by grade, rounded down. Words take `$reached`, `$wanted`: persons.
    Graded,
}

/// One band.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    /// Where it begins (`AtLeast`) or ends (`AtMost`).
    pub from: u16,
    /// Points it earns.
    pub points: u8,
}

impl Rubric {
    /// Returns the profile of a line.
    #[must_use]
    pub fn profile(&self, line: Line) -> &Profile {
        self.profiles.iter().find(|profile| profile.line == line).expect("consistency: every line has a profile")
    }

    /// Returns the tenths of an outcome's points that a grade earns.
    #[must_use]
    pub const fn tenths(&self, grade: Grade) -> u8 {
        match grade {
            Grade::Full => 10,
            Grade::Fair => self.fair_tenths,
            Grade::Wrong | Grade::Harmful => 0,
        }
    }

    /// Returns the points that a score in 0 to 100 loses by time, 0 to 5.
    ///
    /// `used` are the seconds spent, `given` those of the case. `safe` says whether the least that is safe was done.
    #[must_use]
    pub fn time_takes(&self, used: u32, given: u32, safe: bool) -> u8 {
        if !safe {
            return self.time.unsafe_minimum;
        }
        let within = |band: &&TimeBand| u64::from(used) * 100 <= u64::from(given) * u64::from(band.percent);
        self.time.bands.iter().find(within).map_or(self.time.beyond, |band| band.takes)
    }
}

impl Profile {
    /// Returns a competency, or none where the line does not judge it.
    #[must_use]
    pub fn competency(&self, id: CompetencyId) -> Option<&Competency> {
        self.competencies.iter().find(|competency| competency.id == id)
    }
}

impl Criterion {
    /// Returns the most points it can earn in a case with or without a hand-over note.
    #[must_use]
    pub fn most(&self, note: bool) -> u8 {
        if note { self.points } else { self.without_note.unwrap_or(self.points) }
    }
}

impl Award {
    /// Returns the points for a value, `wanted` being of use to `Each` only. `Less` earns nothing; see [`Award::takes`].
    ///
    /// `Whole` earns all for any value above zero. For `Graded`, `value` is the sum of the persons' tenths
    /// ([`Rubric::tenths`]) and `wanted` the number of persons found.
    #[must_use]
    pub fn earns(&self, points: u8, value: u32, wanted: u32) -> u8 {
        let all = u32::from(points);
        let earned = match self {
            Self::Whole => all * u32::from(value > 0),
            Self::Each if wanted == 0 => all,
            Self::Each => all * value.min(wanted) / wanted,
            Self::AtLeast(bands) => best(bands.iter().filter(|band| value >= u32::from(band.from))),
            Self::AtMost(bands) => best(bands.iter().filter(|band| value <= u32::from(band.from))),
            Self::Less { .. } => 0,
            Self::Graded if wanted == 0 => 0,
            Self::Graded => all * value.min(10 * wanted) / (10 * wanted),
        };
        u8::try_from(earned.min(all)).unwrap_or(points)
    }

    /// Returns the points that so many faults take away.
    #[must_use]
    pub fn takes(&self, faults: u32) -> u8 {
        match *self {
            Self::Less { each, most } => {
                u8::try_from(faults.saturating_mul(each.into()).min(most.into())).unwrap_or(most)
            }
            _ => 0,
        }
    }
}

fn best<'a>(bands: impl Iterator<Item = &'a Band>) -> u32 {
    bands.map(|band| u32::from(band.points)).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    fn rubric() -> &'static Rubric {
        Handbook::shipped().rubric()
    }

    #[test]
    fn weights_are_those_agreed() {
        let check = |line, expected: &[(CompetencyId, u8)]| {
            let found: Vec<_> = rubric().profile(line).competencies.iter().map(|c| (c.id, c.weight)).collect();
            assert_eq!(found, expected);
        };
        use CompetencyId as C;
        let secondary = [10, 25, 15, 15, 10, 15, 10];
        let rows: Vec<_> = C::ALL.iter().copied().zip(secondary).collect();
        check(Line::Secondary, &rows);
        let primary = [(C::Rapport, 15), (C::Questioning, 25), (C::Coverage, 15), (C::Indicators, 10)];
        check(Line::Primary, &[&primary[..], &[(C::Protection, 10), (C::Decision, 25)]].concat());
    }

    #[test]
    fn limits_are_those_agreed() {
        assert_eq!((rubric().pass, rubric().critical_cap, rubric().fair_tenths), (70, 40, 6));
        assert_eq!((rubric().series.signals_least, rubric().series.noise_least), (8, 12));
        let secondary = rubric().profile(Line::Secondary);
        let decision = secondary.competency(CompetencyId::Decision).expect("judged in the second line");
        let points = |note| decision.criteria.iter().map(|c| c.most(note)).filter(|&p| p > 0).collect::<Vec<_>>();
        assert_eq!(points(true), [5, 3, 2]);
        assert_eq!(points(false), [6, 4]);
    }

    #[test]
    fn awards_are_whole_and_bounded() {
        let bands = Award::AtLeast(vec![Band { from: 60, points: 10 }, Band { from: 40, points: 6 }]);
        assert_eq!([39, 40, 60, 100].map(|share| bands.earns(10, share, 0)), [0, 6, 10, 10]);
        let few = Award::AtMost(vec![Band { from: 0, points: 2 }, Band { from: 1, points: 1 }]);
        assert_eq!([0, 1, 2].map(|faults| few.earns(2, faults, 0)), [2, 1, 0]);
        assert_eq!([(0, 0), (1, 3), (3, 3), (9, 3)].map(|(k, n)| Award::Each.earns(4, k, n)), [4, 1, 4, 4]);
        assert_eq!([(10, 1), (6, 1), (16, 2), (0, 0)].map(|(t, n)| Award::Graded.earns(5, t, n)), [5, 3, 4, 0]);
        assert_eq!([0, 1, 9].map(|faults| Award::Less { each: 2, most: 6 }.takes(faults)), [0, 2, 6]);
    }

    #[test]
    fn time_only_takes() {
        let takes = |used| rubric().time_takes(used, 1000, true);
        assert_eq!(takes(10), 0);
        assert_eq!(takes(1000), 0);
        assert_eq!(takes(1001), 1);
        assert_eq!(takes(9000), 5);
        assert_eq!(rubric().time_takes(10, 1000, false), 5);
    }
}
