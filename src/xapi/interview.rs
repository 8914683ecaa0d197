//! One interview as its statement tells it: everything a unit's report needs, written and read back.
//!
//! The only file that knows where in a statement each figure stands. Knows no record, no store and no report.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::{
    statement::{duration, extensions, score},
    vocabulary::{Verb, exercise_of, extension, home, profile},
};
use crate::{
    assessment::{
        Assessment,
        series::{Played, PlayedPerson},
    },
    locale::Language,
    records::{Mode, Moment},
    scenario::handbook::{CompetencyId, Family},
};

/// The most persons, or competencies, of one interview that are read.
const MOST: usize = 100;

/// An interview, told.
#[derive(Clone, Debug, PartialEq)]
pub struct Interview {
    /// The opaque account.
    pub account: String,
    /// The exercise.
    pub exercise: String,
    /// The sitting, as statements call it: its registration.
    pub sitting: String,
    /// Where it stands.
    pub seat: Seat,
    /// The language it was held in.
    pub language: Language,
    /// The decisions were recorded.
    pub finished: bool,
    /// The score, 0 to 100.
    pub score: u8,
    /// Passed by itself.
    pub passed: bool,
    /// Points of each competency, and what it was worth.
    pub competencies: Vec<(CompetencyId, u8, u8)>,
    /// Questions that count, and what share of them was productive, in percent.
    pub questions: (u32, u32),
    /// What a series needs: family of the truth, seconds, everybody's decision.
    pub played: Played,
}

/// Where an interview stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seat {
    /// Which attempt of the trainee at the exercise, from 1.
    pub attempt: u32,
    /// Its place in the sitting, from 1.
    pub place: u32,
    /// When it was begun (RFC 3339).
    pub begun: String,
    /// How it was held.
    pub mode: Mode,
    /// How often it was interrupted and gone on with.
    pub interruptions: u32,
}

impl Seat {
    /// The moment it was begun.
    #[must_use]
    pub fn moment(&self) -> Moment {
        Moment::read(&self.begun).unwrap_or_default()
    }
}

/// Why something that came from a store is no interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// It is another program's, or not about an interview.
    Foreign,
    /// It is marked as ours and lacks what the profile asks for.
    Broken,
}

/// What an interview's result says besides what xAPI has fields for.
#[derive(Serialize, Deserialize)]
struct Points {
    points: u8,
    of: u8,
}

#[derive(Serialize, Deserialize)]
struct Questions {
    counted: u32,
    productive: u32,
}

#[derive(Serialize, Deserialize)]
struct Truth {
    variant: String,
    family: Family,
}

/// The whole result of an interview's statement.
pub(super) fn result(judged: &Assessment) -> Map<String, Value> {
    let mut result = Map::new();
    result.insert("score".to_owned(), score(judged.score.into()));
    result.insert("success".to_owned(), judged.passed.into());
    result.insert("completion".to_owned(), judged.finished.into());
    result.insert("duration".to_owned(), duration(judged.seconds));
    let played = Played::from(judged);
    let competencies: Map<String, Value> = judged
        .competencies
        .iter()
        .map(|mark| (mark.id.id().to_owned(), json!({ "points": mark.points, "of": mark.weight })))
        .collect();
    let map = &judged.questions;
    let types: Map<String, Value> =
        map.types.iter().map(|(kind, times)| (kind.id().to_owned(), (*times).into())).collect();
    let questions = json!({ "counted": map.counted, "productive": map.productive,
        "unproductive": map.unproductive, "types": types });
    let criticals: Vec<&str> = judged.criticals.iter().map(|mark| mark.id.as_str()).collect();
    let short = [
        ("truth", json!({ "variant": judged.variant, "family": judged.family })),
        ("competencies", Value::Object(competencies)),
        ("questions", questions),
        ("criticals", json!(criticals)),
        ("persons", Value::Array(played.persons.iter().map(person).collect())),
        ("judging", json!({ "pass": judged.pass, "cap": judged.cap, "seconds-given": judged.seconds_given })),
    ];
    let short = short.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
    result.insert("extensions".to_owned(), extensions(short));
    result
}

/// A person of the case without what is not known: a statement has no `null`.
fn person(person: &PlayedPerson) -> Value {
    let mut value = serde_json::to_value(person).unwrap_or_default();
    if let Some(fields) = value.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    value
}

impl Interview {
    /// Reads the statement of an interview.
    ///
    /// # Errors
    /// [`Unfit`]: it is not one, or not whole.
    pub fn read(statement: &Value) -> Result<Self, Unfit> {
        let text = |pointer: &str| statement.pointer(pointer).and_then(Value::as_str);
        let category = statement.pointer("/context/contextActivities/category");
        // By the standard a store may give a single activity for a list of one.
        let ours = match category {
            Some(Value::Array(all)) => all.iter().any(|one| one.get("id").and_then(Value::as_str) == Some(&profile())),
            Some(one) => one.get("id").and_then(Value::as_str) == Some(&profile()),
            None => false,
        };
        let kind = text("/object/definition/type");
        let verb = [Verb::Completed, Verb::Abandoned].into_iter().find(|verb| text("/verb/id") == Some(&verb.iri()));
        let case = text("/object/id").is_some_and(|id| id.starts_with(&super::vocabulary::case("")) && one_step(id));
        let Some(verb) =
            verb.filter(|_| ours && case && kind.is_none_or(|kind| kind == super::vocabulary::Type::Simulation.iri()))
        else {
            return Err(Unfit::Foreign);
        };
        Self::whole(statement, verb).ok_or(Unfit::Broken)
    }

    fn whole(statement: &Value, verb: Verb) -> Option<Self> {
        let text = |pointer: &str| statement.pointer(pointer).and_then(Value::as_str);
        let result = statement.get("result")?;
        let of_result = |name: &str| result.get("extensions")?.get(extension(name));
        let of_context = |name: &str| statement.pointer("/context/extensions")?.get(extension(name));
        let grouping = statement.pointer("/context/contextActivities/grouping")?;
        let grouped = match grouping {
            Value::Array(all) => all.iter().find_map(|one| exercise_of(one.get("id")?.as_str()?)),
            one => exercise_of(one.get("id")?.as_str()?),
        };
        let account = text("/actor/account/name").filter(|_| text("/actor/account/homePage") == Some(&home()))?;
        let score = result.pointer("/score/raw")?.as_f64().filter(|raw| (0.0..=100.0).contains(raw))?;
        let seconds = seconds(result.get("duration")?.as_str()?)?;
        let competencies = of_result("competencies")?.as_object().filter(|all| all.len() <= MOST)?;
        let points = |id: &CompetencyId| {
            let points = Points::deserialize(competencies.get(id.id())?).ok()?;
            Some((*id, points.points, points.of))
        };
        let questions = Questions::deserialize(of_result("questions")?).ok()?;
        let truth = Truth::deserialize(of_result("truth")?).ok()?;
        let persons = of_result("persons")?.as_array().filter(|all| all.len() <= MOST)?;
        let persons = persons.iter().map(|person| PlayedPerson::deserialize(person).ok()).collect::<Option<_>>()?;
        let finished = result.get("completion")?.as_bool()?;
        if finished != (verb == Verb::Completed) {
            return None;
        }
        Some(Self {
            account: account.to_owned(),
            exercise: grouped?,
            sitting: text("/context/registration")?.to_ascii_lowercase(),
            seat: Seat::deserialize(of_context("seat")?).ok()?,
            language: text("/context/language")?.parse().ok()?,
            finished,
            score: score.round() as u8,
            passed: result.get("success")?.as_bool()?,
            competencies: CompetencyId::ALL.iter().filter_map(points).collect(),
            questions: (questions.counted, questions.productive.min(100)),
            played: Played { family: truth.family, seconds, persons },
        })
    }
}

/// The id of a case has nothing below it; that of a person in it has.
fn one_step(id: &str) -> bool {
    !id[super::vocabulary::case("").len()..].contains('/')
}

/// Reads a duration of hours, minutes and seconds; a store may write it otherwise than it came.
fn seconds(text: &str) -> Option<u32> {
    let mut rest = text.strip_prefix("PT")?;
    let mut sum = 0.0;
    for (unit, worth) in [('H', 3600.0), ('M', 60.0), ('S', 1.0)] {
        if let Some((number, after)) = rest.split_once(unit) {
            sum += number.parse::<f64>().ok().filter(|number| (0.0..1e9).contains(number))? * worth;
            rest = after;
        }
    }
    (rest.is_empty() && text.len() > 2 && sum <= 1e9).then_some(sum as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations_are_read_in_every_way_they_may_be_written() {
        for (text, wanted) in [("PT725S", 725), ("PT12M5S", 725), ("PT0H12M5.00S", 725), ("PT1H", 3600), ("PT0S", 0)] {
            assert_eq!(seconds(text), Some(wanted), "{text}");
        }
        for text in ["", "PT", "P1D", "PT-5S", "PT5", "PTxS", "PT1e12S"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }
}
