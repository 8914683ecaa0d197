//! Makes statements of records: of the journal, script, words and handbook that each record holds, never of today's.
//!
//! The same record gives the same statements, whoever makes them and when; only the title of its exercise and the words of
//! verbs and outcomes are the program's of that day. What is sealed cannot be read here, so nothing is said of it.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::{
    interview::{self, Seat},
    statement::{Activity, Draft, Statement, duration, extensions, id_of, id_of_event, in_languages, score},
    vocabulary::{self, Type, Verb},
};
use crate::{
    assessment::{
        Assessment, PersonMark, assess,
        exercise::{Judgement, Of, judge},
    },
    course::{
        Course, Shelf,
        exercise::{Exercise, rules, scope},
        sealed::Contents,
    },
    locale::{Catalogue, Language, Message, catalogue::Resource},
    records::{
        Account, Hash, Journal, Known, Released, Score, StationId, Store, StoreError, Taken,
        chain::Line,
        materials::{kept_handbook, kept_rules},
        opened::read_script,
    },
    scenario::{
        Scenario,
        handbook::{Code, Handbook},
        words::title,
    },
};

/// Why nothing is said of a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// It names no opaque account: it was held without a roster.
    NoAccount,
    /// It belongs to no sitting.
    NoSitting,
    /// Its journal is not here, or is sealed.
    Journal,
    /// What it was played with is not here, or this program cannot read it.
    Materials,
}

impl Left {
    /// The stable word for it, as message ids use it.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::NoAccount => "no-account",
            Self::NoSitting => "no-sitting",
            Self::Journal => "journal",
            Self::Materials => "materials",
        }
    }
}

/// What was made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// How many statements.
    pub statements: usize,
    /// Records of which nothing is said, by the reason.
    pub left: BTreeMap<Left, usize>,
}

/// A record with its place.
#[derive(Clone, Copy)]
struct Recorded<'k> {
    station: StationId,
    line: &'k Line,
    taken: &'k Taken,
}

/// Makes the statements of every record that is here and has none, and hands them on record by record.
///
/// `has` says whether a statement is kept already. Records of accounts that were erased are passed over, and an interview
/// that two chains hold counts once.
///
/// # Errors
/// What `each` returns; or a [`StoreError`]: the chains cannot be read.
pub fn make<E: From<StoreError>>(
    store: &Store,
    course: &Course,
    has: &dyn Fn(Uuid) -> Result<bool, E>,
    each: &mut dyn FnMut(Vec<Statement>) -> Result<(), E>,
) -> Result<Made, E> {
    let known = store.known()?;
    let records = records(&known);
    let mut texts = Texts::new(store, course)?;
    let mut made = Made::default();
    for record in &records {
        let id = id_of_event(record.taken.journal, INTERVIEW);
        if has(id)? {
            continue;
        }
        match texts.interview(record) {
            Ok(statements) => {
                made.statements += statements.len();
                each(statements)?;
            }
            Err(left) => *made.left.entry(left).or_default() += 1,
        }
    }
    let mut sittings: BTreeMap<&str, Vec<&Recorded<'_>>> = BTreeMap::new();
    for record in &records {
        if let Some(sitting) = &record.taken.sitting {
            sittings.entry(sitting).or_default().push(record);
        }
    }
    let latest = latest(&records);
    for (sitting, held) in sittings {
        if has(id_of(&format!("sitting {sitting} ended")))? {
            continue;
        }
        if let Some(statement) = texts.ending(sitting, &held, &latest) {
            made.statements += 1;
            each(vec![statement])?;
        }
    }
    Ok(made)
}

/// The event of an interview's own statement, by which its id is made.
const INTERVIEW: &str = "interview";

/// Every interview that is recorded here, once, this station's own first, without those of erased accounts.
fn records(known: &[Known]) -> Vec<Recorded<'_>> {
    let erased: BTreeSet<&str> = known.iter().flat_map(|known| known.chain.erased()).collect();
    let mut seen = BTreeSet::new();
    let mut records = Vec::new();
    for known in known {
        for (line, taken) in known.chain.records() {
            let gone = taken.account.as_deref().is_some_and(|account| erased.contains(account));
            if !gone && seen.insert(taken.journal) {
                records.push(Recorded { station: known.station, line, taken });
            }
        }
    }
    records
}

/// The latest attempt of every account at every exercise.
fn latest<'k>(records: &[Recorded<'k>]) -> BTreeMap<(&'k str, &'k str), (u32, &'k str)> {
    let mut latest = BTreeMap::new();
    for record in records {
        let taken = record.taken;
        let (Some(account), Some(exercise), Some(attempt)) = (&taken.account, &taken.exercise, taken.attempt) else {
            continue;
        };
        let when = record.line.entry.when.as_str();
        let last = latest.entry((account.as_str(), exercise.as_str())).or_insert((attempt, when));
        if attempt > last.0 {
            *last = (attempt, when);
        }
    }
    latest
}

/// An interview that was played back and judged.
struct Judged {
    journal: Journal,
    scenario: Arc<Scenario>,
    handbook: Arc<Handbook>,
    assessment: Assessment,
}

/// What a case's title depends on: the case, its pack where it was sealed, and its words by language.
type TitleOf = (String, Option<Hash>, BTreeMap<Language, Hash>);

/// The texts of records, each read once.
struct Texts<'t> {
    store: &'t Store,
    course: &'t Course,
    /// The exams that may be read.
    released: Released,
    packs: BTreeMap<Hash, Option<Arc<Contents>>>,
    /// The interface's words, to which a case's are added while its title is said.
    catalogue: Catalogue,
    scripts: BTreeMap<Hash, Option<(Arc<Scenario>, String)>>,
    handbooks: BTreeMap<Hash, Option<Arc<Handbook>>>,
    titles: BTreeMap<TitleOf, Value>,
    exercises: BTreeMap<String, Option<(Arc<Exercise>, String)>>,
}

impl<'t> Texts<'t> {
    fn new(store: &'t Store, course: &'t Course) -> Result<Self, StoreError> {
        Ok(Self {
            store,
            course,
            released: Released::of(store)?,
            packs: BTreeMap::new(),
            catalogue: Course::open(&[Shelf::words_only()]).catalogue,
            scripts: BTreeMap::new(),
            handbooks: BTreeMap::new(),
            titles: BTreeMap::new(),
            exercises: BTreeMap::new(),
        })
    }

    /// A journal; nothing where it is not here, or belongs to an exam that is sealed.
    fn journal(&self, taken: &Taken) -> Option<Journal> {
        if taken.pack.is_some_and(|pack| !self.released.has(pack)) {
            return None;
        }
        let bytes = self.store.objects().get(taken.journal).ok()??;
        Journal::read_by(taken.file.as_str(), &bytes, &self.released.keys).ok()
    }

    /// What the pack of a released exam holds; nothing where a record was taken from none.
    fn pack(&mut self, taken: &Taken) -> Option<Arc<Contents>> {
        let pack = taken.pack?;
        if !self.packs.contains_key(&pack) {
            let contents = self.released.contents(self.store, pack).ok().flatten();
            self.packs.insert(pack, contents.map(Arc::new));
        }
        self.packs.get(&pack)?.clone()
    }

    fn text(&self, hash: Hash) -> Option<String> {
        self.store.objects().text(hash).ok()?
    }

    fn judged(&mut self, taken: &Taken) -> Result<Judged, Left> {
        let journal = self.journal(taken).ok_or(Left::Journal)?;
        let packed = self.pack(taken);
        let packed = packed.as_ref().and_then(|pack| pack.script(&journal.header().scenario));
        let script = packed.map(|text| Hash::of(text.as_bytes())).or(taken.script).ok_or(Left::Materials)?;
        if !self.scripts.contains_key(&script) {
            let kept = packed.is_none().then(|| self.text(script)).flatten();
            self.scripts.insert(script, packed.or(kept.as_deref()).and_then(read_script));
        }
        if !self.handbooks.contains_key(&taken.handbook) {
            let read = self.text(taken.handbook).and_then(|text| kept_handbook(&text).ok());
            self.handbooks.insert(taken.handbook, read.map(Arc::new));
        }
        let script = self.scripts.get(&script).and_then(Option::as_ref);
        let handbook = self.handbooks.get(&taken.handbook).and_then(Option::as_ref);
        let ((scenario, script), handbook) = script.zip(handbook).ok_or(Left::Materials)?;
        let played = journal.play_back(scenario, script, handbook).map_err(|_| Left::Materials)?;
        let assessment = assess(&played.case, handbook, &played.events);
        Ok(Judged { scenario: Arc::clone(scenario), handbook: Arc::clone(handbook), assessment, journal })
    }

    /// The case's title in the words of then.
    fn title(&mut self, taken: &Taken, id: &str, scenario: &Scenario) -> Value {
        let key = (id.to_owned(), taken.script.or(taken.pack), taken.words.clone());
        if let Some(told) = self.titles.get(&key) {
            return told.clone();
        }
        let words: BTreeMap<Language, String> = match self.pack(taken) {
            Some(pack) => pack.words(id),
            None => {
                let kept = |(language, hash): (&Language, &Hash)| Some((*language, self.text(*hash)?));
                taken.words.iter().filter_map(kept).collect()
            }
        };
        for (language, text) in words {
            self.catalogue.add(Some(id), language, Resource::new(format!("{id}/{}.ftl", language.code()), text));
        }
        let told = in_languages(&self.catalogue, &title(id, scenario));
        self.catalogue.remove(id);
        self.titles.insert(key, told.clone());
        told
    }

    fn exercise(&self, id: &str) -> Activity {
        let name = in_languages(&self.course.catalogue, &Message::new("title").scoped(scope(id)));
        Activity::new(vocabulary::exercise(id), Type::Assessment, name)
    }

    /// The rules a sitting was held by: those that were kept with its record, else those of today if they are the same.
    fn rules_of(&mut self, taken: &Taken, id: &str, journals: &[Journal]) -> Option<Arc<Exercise>> {
        let packed = self.pack(taken).map(|pack| pack.rules().to_owned());
        let kept = packed.or_else(|| self.text(taken.rules?)).and_then(|text| kept_rules(id, &text));
        if let Some(kept) = kept {
            return Some(Arc::new(kept));
        }
        let (exercise, of_today) = self.rules(id)?.clone();
        let by_these = |journal: &Journal| journal.header().seat.as_ref().is_some_and(|seat| seat.rules == of_today);
        journals.iter().all(by_these).then_some(exercise)
    }

    /// The rules of an exercise as they are here today, with their fingerprint.
    fn rules(&mut self, id: &str) -> Option<&(Arc<Exercise>, String)> {
        if !self.exercises.contains_key(id) {
            let found = self.course.exercise(id);
            let read = found.and_then(|found| Some((Arc::clone(found.exercise.as_ref()?), rules(found, self.course))));
            self.exercises.insert(id.to_owned(), read);
        }
        self.exercises.get(id).and_then(Option::as_ref)
    }

    /// What is said of one interview: that its sitting began, where it is the first; that it was held or left; and what was
    /// decided for each person.
    fn interview(&mut self, record: &Recorded<'_>) -> Result<Vec<Statement>, Left> {
        let taken = record.taken;
        let account = taken.account.as_deref().filter(|account| account.parse::<Account>().is_ok());
        let account = account.ok_or(Left::NoAccount)?;
        let of_sitting = taken.sitting.as_deref().zip(taken.exercise.as_deref()).zip(taken.place.zip(taken.attempt));
        let ((sitting, exercise), (place, attempt)) = of_sitting.ok_or(Left::NoSitting)?;
        let judged = self.judged(taken)?;
        let (header, assessment) = (judged.journal.header(), &judged.assessment);
        let seat = Seat {
            attempt,
            place,
            begun: header.started.clone(),
            mode: taken.mode,
            interruptions: taken.interruptions,
        };
        let name = self.title(taken, &header.scenario, &judged.scenario);
        let exercise = self.exercise(exercise);
        let case = Activity::new(vocabulary::case(&header.scenario), Type::Simulation, name);
        let own = id_of_event(taken.journal, INTERVIEW);
        let draft = |id, verb, object: &Activity, result, timestamp: &str| Draft {
            id,
            account,
            journal: taken.journal,
            verb,
            object: object.clone(),
            result,
            timestamp: timestamp.to_owned(),
            sitting,
            exercise: &exercise,
            parent: Some(&exercise),
            of: None,
            language: header.language,
            sala: &taken.sala,
            extensions: context(record, json!(seat)),
        };
        let words = &self.course.catalogue;
        let mut statements = Vec::new();
        if place == 1 {
            let id = id_of(&format!("sitting {sitting} initialized"));
            let begun = draft(id, Verb::Initialized, &exercise, Map::new(), &header.started);
            statements.push(Draft { parent: None, ..begun }.make(words));
        }
        let when = &record.line.entry.when;
        let verb = if assessment.finished { Verb::Completed } else { Verb::Abandoned };
        let mut whole = draft(own, verb, &case, interview::result(assessment), when);
        let (today, then) = (Score::from(assessment), judged.journal.score());
        if let Some(then) = then.filter(|then| *then != today) {
            whole.extensions.insert("score-then".to_owned(), json!({ "raw": then.total, "success": then.passed }));
        }
        statements.push(whole.make(words));
        for person in assessment.persons.iter().filter(|_| assessment.finished) {
            let id = id_of_event(taken.journal, &format!("decision {}", person.id));
            let object = decision(words, &header.scenario, person);
            let result = decided(person, &judged.handbook);
            let responded = draft(id, Verb::Responded, &object, result, when);
            statements.push(Draft { parent: Some(&case), of: Some(own), ..responded }.make(words));
        }
        Ok(statements)
    }

    /// What is said when a sitting is over: passed, not passed, or left. Nothing while it may be gone on with, where its
    /// rules are no longer those it was held by, or where one of its journals cannot be read.
    fn ending(
        &mut self,
        sitting: &str,
        held: &[&Recorded<'_>],
        latest: &BTreeMap<(&str, &str), (u32, &str)>,
    ) -> Option<Statement> {
        let last = held.iter().max_by_key(|record| (&record.line.entry.when, record.taken.place))?;
        let taken = last.taken;
        let account = taken.account.as_deref().filter(|account| account.parse::<Account>().is_ok())?;
        let (id, attempt) = (taken.exercise.as_deref()?, taken.attempt?);
        let journals: Vec<Journal> = held.iter().map(|record| self.journal(record.taken)).collect::<Option<_>>()?;
        let exercise = self.rules_of(taken, id, &journals)?;
        let places: BTreeSet<Option<u32>> =
            held.iter().filter(|record| record.taken.finished).map(|record| record.taken.place).collect();
        let wall: u32 = journals.iter().fold(0, |sum, journal| sum.saturating_add(journal.wall()));
        let up = exercise.wall_minutes.is_some_and(|minutes| wall >= minutes.saturating_mul(60));
        let (verb, result, when) = if places.len() >= exercise.interviews() || up {
            let judged: Vec<Judged> =
                held.iter().map(|record| self.judged(record.taken)).collect::<Result<_, _>>().ok()?;
            let rubric = judged.first()?.handbook.rubric();
            let assessments: Vec<Assessment> = judged.iter().map(|judged| judged.assessment.clone()).collect();
            let over = judge(&exercise, rubric, &assessments);
            let seconds = assessments.iter().fold(0_u32, |sum, one| sum.saturating_add(one.seconds));
            let verb = if over.passed { Verb::Passed } else { Verb::Failed };
            (verb, ended(&over, seconds), last.line.entry.when.clone())
        } else {
            let (_, when) = latest.get(&(account, id)).filter(|(later, _)| *later > attempt)?;
            let mut result = Map::new();
            result.insert("success".to_owned(), false.into());
            result.insert("completion".to_owned(), false.into());
            (Verb::Abandoned, result, (*when).to_owned())
        };
        let object = self.exercise(id);
        let header = journals.first()?.header();
        let seat = json!({ "attempt": attempt, "mode": taken.mode, "interviews": exercise.interviews() });
        let draft = Draft {
            id: id_of(&format!("sitting {sitting} ended")),
            account,
            journal: taken.journal,
            verb,
            object: object.clone(),
            result,
            timestamp: when,
            sitting,
            exercise: &object,
            parent: None,
            of: None,
            language: header.language,
            sala: &taken.sala,
            extensions: context(last, seat),
        };
        Some(draft.make(&self.course.catalogue))
    }
}

/// Where a statement comes from.
fn context(record: &Recorded<'_>, seat: Value) -> Map<String, Value> {
    let taken = record.taken;
    let mut versions = Map::new();
    versions.insert("handbook".to_owned(), taken.handbook.to_string().into());
    versions.extend(taken.script.map(|hash| ("script".to_owned(), hash.to_string().into())));
    versions.extend(taken.rules.map(|hash| ("rules".to_owned(), hash.to_string().into())));
    versions.extend(taken.pack.map(|hash| ("pack".to_owned(), hash.to_string().into())));
    let record = json!({ "station": record.station.to_string(), "line": record.line.hash.to_string(),
        "journal": taken.journal.to_string() });
    [("seat", seat), ("record", record), ("versions", Value::Object(versions))]
        .map(|(name, value)| (name.to_owned(), value))
        .into_iter()
        .collect()
}

/// The decision for a person, as something that can be chosen.
fn decision(words: &Catalogue, scenario: &str, person: &PersonMark) -> Activity {
    let name = in_languages(words, &Message::new("xapi-decision").arg("person", person.id.as_str()));
    let mut activity = Activity::new(vocabulary::decision(scenario, &person.id), Type::Interaction, name);
    let choices: Vec<Value> = Code::ALL
        .iter()
        .map(|code| json!({ "id": code.id(), "description": in_languages(words, &Message::new(code.message())) }))
        .collect();
    activity.more.insert("interactionType".to_owned(), "choice".into());
    activity.more.insert("choices".to_owned(), Value::Array(choices));
    activity
}

fn decided(person: &PersonMark, handbook: &Handbook) -> Map<String, Value> {
    let codes: Vec<&str> = person.codes.iter().map(|code| code.id()).collect();
    let mut result = Map::new();
    if !codes.is_empty() {
        result.insert("response".to_owned(), codes.join("[,]").into());
    }
    result.insert("success".to_owned(), (person.grade <= handbook.rubric().pass_grade).into());
    let mut short = Map::new();
    short.insert("grade".to_owned(), json!(person.grade.id()));
    result.insert("extensions".to_owned(), extensions(short));
    result
}

fn ended(over: &Judgement, seconds: u32) -> Map<String, Value> {
    let standards: Vec<Value> = over
        .standards
        .iter()
        .map(|standard| {
            let of = match standard.of {
                Of::Finished => "finished".to_owned(),
                Of::Score => "score".to_owned(),
                Of::Competency(id) => format!("competency-{}", id.id()),
                Of::Passed => "passed".to_owned(),
                Of::Criticals => "criticals".to_owned(),
            };
            json!({ "of": of, "reached": standard.reached, "wanted": standard.wanted, "met": standard.met })
        })
        .collect();
    let mut result = Map::new();
    result.insert("score".to_owned(), score(over.score));
    result.insert("success".to_owned(), over.passed.into());
    result.insert("completion".to_owned(), (over.finished >= over.interviews).into());
    result.insert("duration".to_owned(), duration(seconds));
    let mut short = Map::new();
    short.insert("standards".to_owned(), Value::Array(standards));
    result.insert("extensions".to_owned(), extensions(short));
    result
}
