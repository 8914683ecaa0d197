//! An exercise's report: what each person did, what each case and question did, and how far the exercise can be relied on.
//!
//! Gathered interview by interview; of a question or an item only sums are kept. Knows no language.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Held, ItemOf, Who,
    figures::{Alpha, Biserial, Quartiles, Rate, mean},
    whole::LEAST,
};
use crate::{
    interview::{case::What, wording::Wording},
    locale::Date,
    scenario::{
        handbook::{CompetencyId, Family, Handbook, QuestionType},
        words::Words,
    },
};

/// What is gathered for an exercise's report.
#[derive(Debug)]
pub struct Gathering<'h> {
    handbook: &'h Handbook,
    sittings: BTreeMap<(String, String), Sitting>,
    cases: BTreeMap<(String, String), CaseSums>,
    /// By script, then by the question's place in it.
    questions: BTreeMap<String, BTreeMap<u32, QuestionSums>>,
    /// By script and truth.
    items: BTreeMap<(String, String), BTreeMap<ItemOf, ItemSums>>,
    left: u32,
}

/// One sitting, as it is gathered and told.
#[derive(Clone, Debug)]
pub struct Sitting {
    /// Who.
    pub who: Who,
    /// Which attempt.
    pub attempt: u32,
    /// The day it was begun.
    pub day: Option<Date>,
    /// Interviews passed, of those finished.
    pub rate: Rate,
    /// Interviews left without a decision.
    pub left: u32,
    /// Interviews with a critical failure.
    pub criticals: u32,
    /// Seconds of case time.
    pub seconds: u32,
    scores: Vec<Scored>,
}

#[derive(Clone, Debug)]
struct Scored {
    scenario: String,
    variant: String,
    place: u32,
    score: u8,
}

impl Sitting {
    /// The mean score of what was finished.
    #[must_use]
    pub fn score(&self) -> Option<f64> {
        mean(&self.scores.iter().map(|scored| f64::from(scored.score)).collect::<Vec<_>>())
    }
}

#[derive(Clone, Debug)]
struct CaseSums {
    title: Words,
    family: Family,
    rate: Rate,
    people: BTreeSet<String>,
    scores: Vec<u8>,
    productive: Vec<u8>,
}

#[derive(Clone, Debug)]
struct QuestionSums {
    id: String,
    words: Words,
    kind: QuestionType,
    asked: Biserial,
    times: u32,
    told: u32,
    spoilt: u32,
    rapport: u32,
    seconds: u32,
}

#[derive(Clone, Debug)]
struct ItemSums {
    name: Words,
    id: String,
    obtained: Biserial,
}

/// An exercise's report.
#[derive(Clone, Debug)]
pub struct ExerciseReport {
    /// How many people.
    pub people: usize,
    /// Interviews that were finished; all figures are of these.
    pub interviews: u32,
    /// Interviews that were left without a decision.
    pub left: u32,
    /// The first and the last day.
    pub days: Option<(Date, Date)>,
    /// Interviews passed.
    pub passes: Rate,
    /// The mean score of a sitting, over sittings; nothing where fewer than [`LEAST`] people are there.
    pub score: Option<Quartiles>,
    /// Minutes of case time of a sitting.
    pub minutes: Option<Quartiles>,
    /// The cases: scenario and truth.
    pub cases: Vec<CaseFigures>,
    /// Every sitting, by trainee number and attempt.
    pub sittings: Vec<Sitting>,
    /// The questions of the scripts, scenario by scenario.
    pub questions: Vec<QuestionFigures>,
    /// What could be found out.
    pub items: Vec<ItemFigures>,
    /// Reliability, with what was taken as the same case for everybody; nothing where counts do not allow it.
    pub alpha: Option<(Alpha, Same)>,
}

/// What was taken as the same case for different people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Same {
    /// The same script and truth.
    Truth,
    /// The same script, whatever the truth.
    Script,
    /// The same place in the sitting, whatever was played there.
    Place,
}

/// One case of an exercise, over everybody who played it.
#[derive(Clone, Debug)]
pub struct CaseFigures {
    /// The scenario.
    pub scenario: String,
    /// The truth.
    pub variant: String,
    /// Its title.
    pub title: Words,
    /// The family of its truth.
    pub family: Family,
    /// Interviews passed.
    pub passes: Rate,
    /// Scores; nothing where fewer than [`LEAST`] people played it.
    pub score: Option<Quartiles>,
    /// Shares of productive questions.
    pub productive: Option<Quartiles>,
}

/// One question of a script, over everybody who could have asked it.
#[derive(Clone, Debug)]
pub struct QuestionFigures {
    /// The scenario.
    pub scenario: String,
    /// Its id in the script.
    pub id: String,
    /// The line, with the names of the first case it was met in.
    pub words: Words,
    /// Its type.
    pub kind: QuestionType,
    /// Interviews in which it was asked.
    pub asked: Rate,
    /// How often it was asked.
    pub times: u32,
    /// Of those, how often it brought out something.
    pub told: u32,
    /// Of those, how often it spoilt something: put into a mouth, or let a story adapt.
    pub spoilt: u32,
    /// Rapport it cost each time, on average.
    pub rapport: f64,
    /// Seconds it took each time, on average.
    pub seconds: f64,
    /// Correlation of asking it with the score outside questioning.
    pub tells: Option<f64>,
}

/// Something that could be found out, over everybody who could have.
#[derive(Clone, Debug)]
pub struct ItemFigures {
    /// The scenario.
    pub scenario: String,
    /// The truth.
    pub variant: String,
    /// What it is.
    pub what: ItemOf,
    /// Its id.
    pub id: String,
    /// Its name; of a fact, that of its topic.
    pub name: Words,
    /// Interviews in which it was obtained: the share is the item's difficulty.
    pub obtained: Rate,
    /// Correlation of obtaining it with the score outside the competency it feeds.
    pub tells: Option<f64>,
}

impl<'h> Gathering<'h> {
    /// Begins with nothing.
    #[must_use]
    pub fn new(handbook: &'h Handbook) -> Self {
        let (sittings, cases, questions, items) = Default::default();
        Self { handbook, sittings, cases, questions, items, left: 0 }
    }

    /// Takes one interview in.
    pub fn add(&mut self, held: &Held) {
        let (about, judged) = (&held.about, &held.assessment);
        let key = (about.who.account.clone(), about.sitting.clone());
        let sitting = self.sittings.entry(key).or_insert_with(|| Sitting {
            who: about.who.clone(),
            attempt: about.attempt,
            day: held.day(),
            rate: Rate::default(),
            left: 0,
            criticals: 0,
            seconds: 0,
            scores: Vec::new(),
        });
        sitting.day = sitting.day.into_iter().chain(held.day()).min();
        if !held.finished() {
            sitting.left += 1;
            self.left += 1;
            return;
        }
        sitting.rate.count(judged.passed);
        sitting.criticals += u32::from(!judged.criticals.is_empty());
        sitting.seconds += judged.seconds;
        let (scenario, variant) = (judged.scenario.clone(), judged.variant.clone());
        sitting.scores.push(Scored {
            scenario: scenario.clone(),
            variant: variant.clone(),
            place: about.place,
            score: judged.score,
        });
        self.add_case(held, (scenario, variant));
        self.add_questions(held);
        self.add_items(held);
    }

    fn add_case(&mut self, held: &Held, key: (String, String)) {
        let judged = &held.assessment;
        let case = self.cases.entry(key).or_insert_with(|| CaseSums {
            title: Words::of(crate::scenario::words::title(&judged.scenario, &held.case.scenario)),
            family: judged.family,
            rate: Rate::default(),
            people: BTreeSet::new(),
            scores: Vec::new(),
            productive: Vec::new(),
        });
        case.rate.count(judged.passed);
        if !case.people.contains(&held.about.who.account) {
            case.people.insert(held.about.who.account.clone());
        }
        case.scores.push(judged.score);
        if judged.questions.counted > 0 {
            case.productive.push(judged.questions.productive.min(100) as u8);
        }
    }

    fn add_questions(&mut self, held: &Held) {
        let (case, handbook) = (&held.case, self.handbook);
        let rest = held.rest(CompetencyId::Questioning);
        let questions = match self.questions.get_mut(&held.assessment.scenario) {
            Some(questions) => questions,
            None => self.questions.entry(held.assessment.scenario.clone()).or_default(),
        };
        for act in case.act_ids() {
            let (What::Question(ix), Some(kind)) = (case.act(act).what, case.act(act).kind) else { continue };
            let sums = questions.entry(ix).or_insert_with(|| QuestionSums {
                id: case.scenario.questions.at(ix as usize).map_or_else(String::new, |(id, _)| id.to_owned()),
                words: Wording::new(case, handbook).act(act),
                kind,
                asked: Biserial::default(),
                times: 0,
                told: 0,
                spoilt: 0,
                rapport: 0,
                seconds: 0,
            });
            let mut times = 0;
            for asked in held.asked.iter().filter(|asked| asked.act == act) {
                times += 1;
                sums.told += u32::from(asked.told);
                sums.spoilt += u32::from(asked.spoilt);
                sums.rapport += asked.rapport;
                sums.seconds += asked.seconds;
            }
            sums.times += times;
            sums.asked.count(times > 0, rest);
        }
    }

    fn add_items(&mut self, held: &Held) {
        let (judged, handbook) = (&held.assessment, self.handbook);
        let items = self.items.entry((judged.scenario.clone(), judged.variant.clone())).or_default();
        for item in &held.items {
            let sums = items.entry(item.what.clone()).or_insert_with(|| {
                let (id, name) = named(held, handbook, &item.what);
                ItemSums { name, id, obtained: Biserial::default() }
            });
            sums.obtained.count(item.obtained, held.rest(item.what.competency()));
        }
    }

    /// Makes the report.
    #[must_use]
    pub fn report(&self) -> ExerciseReport {
        let people: BTreeSet<&str> = self.sittings.keys().map(|(account, _)| account.as_str()).collect();
        let enough = |quartiles: Option<Quartiles>, people: usize| quartiles.filter(|_| people >= LEAST);
        let done = || self.sittings.values().filter(|sitting| sitting.rate.of > 0);
        let mut sittings: Vec<Sitting> = self.sittings.values().cloned().collect();
        sittings.sort_by_cached_key(|sitting| (sitting.who.short(), sitting.attempt, sitting.day));
        let days = || self.sittings.values().filter_map(|sitting| sitting.day);
        let passes = self.sittings.values().fold(Rate::default(), |sum, sitting| Rate {
            found: sum.found + sitting.rate.found,
            of: sum.of + sitting.rate.of,
        });
        ExerciseReport {
            people: people.len(),
            interviews: passes.of,
            left: self.left,
            days: days().min().zip(days().max()),
            passes,
            score: enough(Quartiles::of(done().filter_map(Sitting::score).collect()), people.len()),
            minutes: enough(Quartiles::of(done().map(|s| f64::from(s.seconds) / 60.0).collect()), people.len()),
            cases: self.cases.iter().map(|((scenario, variant), sums)| sums.figures(scenario, variant)).collect(),
            sittings,
            questions: self
                .questions
                .iter()
                .flat_map(|(scenario, of)| of.values().map(move |sums| sums.figures(scenario)))
                .collect(),
            items: self
                .items
                .iter()
                .flat_map(|(key, of)| of.iter().map(move |(what, sums)| sums.figures(key, what)))
                .collect(),
            alpha: self.alpha(),
        }
    }

    /// Works out alpha over everybody's first whole sitting, by the strictest meaning of *the same case* under which enough
    /// people played the same cases.
    fn alpha(&self) -> Option<(Alpha, Same)> {
        let mut first: BTreeMap<&str, &Sitting> = BTreeMap::new();
        for ((account, _), sitting) in &self.sittings {
            if sitting.left > 0 || sitting.scores.is_empty() {
                continue;
            }
            let order = |sitting: &Sitting| (sitting.attempt, sitting.day);
            let kept = first.entry(account.as_str()).or_insert(sitting);
            if order(sitting) < order(kept) {
                *kept = sitting;
            }
        }
        [Same::Truth, Same::Script, Same::Place].into_iter().find_map(|same| {
            // People who played the same cases, in the cases' order; the most numerous of such groups.
            let mut groups: BTreeMap<Vec<String>, Vec<Vec<f64>>> = BTreeMap::new();
            for sitting in first.values() {
                let mut scores: Vec<(String, u32, f64)> =
                    sitting.scores.iter().map(|s| (s.same(same), s.place, f64::from(s.score))).collect();
                scores.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
                let (keys, row) = scores.into_iter().map(|(key, _, score)| (key, score)).unzip();
                groups.entry(keys).or_default().push(row);
            }
            let rows = groups.into_values().max_by_key(Vec::len)?;
            Some((Alpha::of(&rows)?, same))
        })
    }
}

impl Scored {
    fn same(&self, same: Same) -> String {
        match same {
            Same::Truth => format!("{} {}", self.scenario, self.variant),
            Same::Script => self.scenario.clone(),
            Same::Place => format!("{:06}", self.place),
        }
    }
}

impl CaseSums {
    fn figures(&self, scenario: &str, variant: &str) -> CaseFigures {
        let quartiles = |values: &[u8]| {
            let all = Quartiles::of(values.iter().map(|value| f64::from(*value)).collect());
            all.filter(|_| self.people.len() >= LEAST)
        };
        CaseFigures {
            scenario: scenario.to_owned(),
            variant: variant.to_owned(),
            title: self.title.clone(),
            family: self.family,
            passes: self.rate,
            score: quartiles(&self.scores),
            productive: quartiles(&self.productive),
        }
    }
}

impl QuestionSums {
    fn figures(&self, scenario: &str) -> QuestionFigures {
        let each = |sum: u32| f64::from(sum) / f64::from(self.times.max(1));
        QuestionFigures {
            scenario: scenario.to_owned(),
            id: self.id.clone(),
            words: self.words.clone(),
            kind: self.kind,
            asked: self.asked.rate,
            times: self.times,
            told: self.told,
            spoilt: self.spoilt,
            rapport: each(self.rapport),
            seconds: each(self.seconds),
            tells: self.asked.correlation(),
        }
    }
}

impl ItemSums {
    fn figures(&self, (scenario, variant): &(String, String), what: &ItemOf) -> ItemFigures {
        ItemFigures {
            scenario: scenario.clone(),
            variant: variant.clone(),
            what: what.clone(),
            id: self.id.clone(),
            name: self.name.clone(),
            obtained: self.obtained.rate,
            tells: self.obtained.correlation(),
        }
    }
}

fn named(held: &Held, handbook: &Handbook, what: &ItemOf) -> (String, Words) {
    let case = &held.case;
    let wording = Wording::new(case, handbook);
    match what {
        ItemOf::Fact(fact) => {
            let topic = case.facts.get(fact.ix()).map_or_else(Words::default, |fact| wording.topic(fact.topic));
            (wording.fact_id(*fact).to_owned(), topic)
        }
        ItemOf::Sign(id) => {
            let message = crate::locale::Message::new(format!("indicator-{}", id.to_lowercase()));
            (id.clone(), Words::of(message))
        }
        ItemOf::Mismatch(ix) => (wording.contradiction_id(*ix).to_owned(), wording.contradiction(*ix)),
    }
}
