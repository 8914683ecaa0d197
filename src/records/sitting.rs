//! Sittings: one attempt of one trainee at one exercise, found from the journals of a folder.
//!
//! Nothing of a sitting is kept besides its journals, so nothing can be at odds with them: which attempt it is, which
//! places were held, how long on the wall, where to go on. Judges nothing and reads no clock.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Fault, Header, Journal, JournalError, Moment, Seat, sealed::Keys, sink::EXTENSION};
use crate::{
    assessment::{Assessment, assess},
    course::exercise::{Assignment, Exercise},
    locale::Date,
    scenario::{Scenario, handbook::Handbook},
};

/// What the ids of sittings are derived for.
const PURPOSE: &str = "sala 2026 sitting";

/// One attempt, as far as it has come.
#[derive(Debug)]
pub struct Sitting {
    /// Its id, which tells nothing of the trainee.
    pub id: String,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// When its first interview was begun (RFC 3339).
    pub started: String,
    /// The fingerprint of the rules it was begun under.
    pub rules: String,
    /// The interviews that were begun, by place.
    pub held: BTreeMap<u32, Held>,
}

/// One interview of a sitting.
#[derive(Debug)]
pub struct Held {
    /// Its file.
    pub path: PathBuf,
    /// Its first line.
    pub header: Header,
    /// The whole journal, or why it cannot be read.
    pub journal: Result<Journal, JournalError>,
}

impl Held {
    /// Says whether its decisions were recorded.
    #[must_use]
    pub fn finished(&self) -> bool {
        self.journal.as_ref().is_ok_and(Journal::finished)
    }

    fn wall(&self) -> u32 {
        self.journal.as_ref().map_or(0, Journal::wall)
    }

    /// How far it went, for choosing between two of one place: finished, damaged, begun.
    fn rank(&self) -> (u8, u32) {
        match &self.journal {
            Ok(journal) if journal.finished() => (2, journal.turns()),
            Ok(journal) => (0, journal.turns()),
            Err(_) => (1, 0),
        }
    }
}

/// The sittings of a trainee at an exercise, and the files that would not even say whose they are.
#[derive(Debug, Default)]
pub struct Sittings {
    /// By attempt.
    pub sittings: Vec<Sitting>,
    /// Journals whose first line cannot be read, though it was once written.
    pub unreadable: Vec<JournalError>,
}

/// What a trainee may do at an exercise now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Turn {
    /// Go on with this sitting, by its place in the list.
    GoOn(usize),
    /// Begin this attempt.
    New {
        /// Its number, from 1.
        attempt: u32,
    },
    /// Nothing: every attempt was taken.
    Spent {
        /// How many were taken.
        taken: u32,
        /// When one is free again, where the exercise is to be repeated.
        again: Option<Date>,
    },
}

impl Sittings {
    /// Finds the sittings of an account at an exercise. A folder that is not there holds none.
    #[must_use]
    pub fn find(folder: &Path, account: &str, exercise: &str) -> Self {
        Self::find_by(folder, account, exercise, &Keys::default())
    }

    /// The same, also among journals that are sealed to one of these keys. Those sealed to others are nobody's here.
    #[must_use]
    pub fn find_by(folder: &Path, account: &str, exercise: &str, keys: &Keys) -> Self {
        Self::find_among(journals(folder), account, exercise, keys)
    }

    /// The same, among these files.
    pub(super) fn find_among(files: Vec<PathBuf>, account: &str, exercise: &str, keys: &Keys) -> Self {
        let mut found = Self::default();
        let mut sittings: BTreeMap<(u32, String), Sitting> = BTreeMap::new();
        for path in files {
            let header = match Journal::header_by(&path, keys) {
                Ok(header) => header,
                Err(error) => {
                    // A file that a power cut left before its first line was ever whole has nothing to tell.
                    if !matches!(error.fault, Fault::Empty | Fault::Unbegun | Fault::Sealed(_)) {
                        found.unreadable.push(error);
                    }
                    continue;
                }
            };
            let own = header.trainee.as_deref() == Some(account) && header.exercise.as_deref() == Some(exercise);
            let Some(Seat { sitting, place, attempt, rules }) = header.seat.clone().filter(|_| own) else { continue };
            let held = Held { journal: Journal::open_by(&path, keys), header, path };
            let key = (attempt, sitting.clone());
            let of = sittings.entry(key).or_insert_with(|| Sitting {
                id: sitting,
                attempt,
                started: held.header.started.clone(),
                rules,
                held: BTreeMap::new(),
            });
            if held.header.started < of.started {
                of.started.clone_from(&held.header.started);
            }
            // The same place twice is a copy of a file: what went further counts, and damage is not hidden by a lesser one.
            if of.held.get(&place).is_none_or(|other| other.rank() < held.rank()) {
                of.held.insert(place, held);
            }
        }
        found.sittings = sittings.into_values().collect();
        found
    }

    /// Says what may be done now: the last sitting is gone on with while anything of it can be held, unless the trainee
    /// begins `anew` and gives it up; else a new attempt, while there are any. Attempts are counted over the last so many
    /// days where the exercise is to be repeated after those; one given up counts.
    #[must_use]
    pub fn turn(&self, exercise: &Exercise, today: Option<Date>, anew: bool) -> Turn {
        let last = self.sittings.len().wrapping_sub(1);
        if !anew && self.sittings.get(last).is_some_and(|sitting| !sitting.over(exercise)) {
            return Turn::GoOn(last);
        }
        let attempt = self.sittings.iter().map(|sitting| sitting.attempt).max().unwrap_or(0).saturating_add(1);
        let Some(most) = exercise.attempts else { return Turn::New { attempt } };
        let free = |sitting: &&Sitting| {
            let days = exercise.repeat_days?;
            sitting.started.get(..10)?.parse::<Date>().ok()?.add_days(days.into())
        };
        // What cannot be dated counts.
        let counted: Vec<&Sitting> = self
            .sittings
            .iter()
            .filter(|sitting| free(sitting).is_none_or(|free| today.is_none_or(|today| today < free)))
            .collect();
        let taken = u32::try_from(counted.len()).unwrap_or(u32::MAX);
        if taken < most {
            return Turn::New { attempt };
        }
        Turn::Spent { taken, again: counted.iter().filter_map(free).min() }
    }
}

/// The journals of a folder, sorted. A folder that is not there holds none.
pub(super) fn journals(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == EXTENSION));
    files.sort();
    files
}

impl Sitting {
    /// Makes the id of a sitting that begins: opaque, and another one for another trainee, attempt or moment.
    #[must_use]
    pub fn new_id(account: &str, exercise: &str, attempt: u32, now: Moment) -> String {
        let mut hasher = blake3::Hasher::new_derive_key(PURPOSE);
        for part in [account, exercise] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part.as_bytes());
        }
        hasher.update(&attempt.to_le_bytes());
        hasher.update(&now.0.as_nanos().to_le_bytes());
        hasher.finalize().to_hex()[..32].to_owned()
    }

    /// Seconds on the wall spent so far, interruptions not counted.
    #[must_use]
    pub fn wall(&self) -> u32 {
        self.held.values().fold(0, |sum, held| sum.saturating_add(held.wall()))
    }

    /// How many interviews were finished.
    #[must_use]
    pub fn finished(&self) -> usize {
        self.held.values().filter(|held| held.finished()).count()
    }

    /// The first journal that cannot be read: what it held is not to be played anew.
    #[must_use]
    pub fn damaged(&self) -> Option<&JournalError> {
        self.held.values().find_map(|held| held.journal.as_ref().err())
    }

    /// The interview to be held next: the first in the plan that is not finished.
    #[must_use]
    pub fn next<'p>(&self, plan: &'p [Assignment]) -> Option<&'p Assignment> {
        plan.iter().find(|one| !self.held.get(&one.place).is_some_and(Held::finished))
    }

    /// Says whether nothing of it can be held any more: all is finished, or the time on the wall is up and no interview
    /// waits for its decision.
    #[must_use]
    pub fn over(&self, exercise: &Exercise) -> bool {
        if self.finished() >= exercise.interviews() {
            return true;
        }
        let waiting = self.held.values().any(|held| !held.finished());
        !waiting && self.wall_left(exercise) == Some(0)
    }

    /// Seconds on the wall that are left for the whole sitting; none where nobody counts.
    #[must_use]
    pub fn wall_left(&self, exercise: &Exercise) -> Option<u32> {
        exercise.wall_minutes.map(|minutes| minutes.saturating_mul(60).saturating_sub(self.wall()))
    }

    /// Judges every interview that was begun, by place. `find` gives the scenario of an id and its script's fingerprint.
    ///
    /// # Errors
    /// The [`JournalError`] of the first journal that cannot be read.
    pub fn assessed(
        &self,
        handbook: &Handbook,
        find: impl Fn(&str) -> Option<(Arc<Scenario>, String)>,
    ) -> Result<Vec<Assessment>, JournalError> {
        let mut assessments = Vec::with_capacity(self.held.len());
        for held in self.held.values() {
            let journal = match &held.journal {
                Ok(journal) => journal,
                Err(_) => &Journal::open(&held.path)?,
            };
            let (scenario, script) = super::session::find_scenario(journal, &find)?;
            let played = journal.play_back(&scenario, &script, handbook)?;
            assessments.push(assess(&played.case, handbook, &played.events));
        }
        Ok(assessments)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::exercise::judge,
        course::{
            Course, Shelf,
            exercise::{plan, rules},
        },
        interview::{Action, Case, plan as lines},
        records::{Beginning, Session, held_for, script_of},
    };

    const ACCOUNT: &str = "00112233445566778899aabbccddeeff";

    struct Unit {
        course: Course,
        folder: tempfile::TempDir,
    }

    impl Unit {
        fn new() -> Self {
            Self { course: Course::open(&[Shelf::shipped()]), folder: tempfile::tempdir().expect("a folder to try in") }
        }

        fn exercise(&self) -> Arc<Exercise> {
            let found = self.course.exercise("scored-six").expect("it is shipped");
            Arc::clone(found.exercise.as_ref().expect("it can be taken"))
        }

        fn begin(&self, one: &Assignment, sitting: &str, attempt: u32, started: &str, seconds: Option<u32>) -> Session {
            let exercise = self.exercise();
            let (scenario, script) = script_of(&self.course, &one.scenario).expect("it is shipped");
            let scenario = held_for(&scenario, seconds);
            let handbook = self.course.handbook;
            let case = Case::draw(&one.scenario, &scenario, handbook, Some(&one.variant), one.seed).expect("a case");
            let beginning = Beginning {
                script,
                mode: exercise.mode,
                started: started.to_owned(),
                trainee: Some(ACCOUNT.to_owned()),
                exercise: Some(exercise.id.clone()),
                seat: Some(Seat {
                    sitting: sitting.to_owned(),
                    place: one.place,
                    attempt,
                    rules: rules(self.course.exercise("scored-six").expect("it is shipped"), &self.course),
                }),
                seconds,
                ..Beginning::default()
            };
            Session::start_in(self.folder.path(), Arc::new(case), handbook, beginning).expect("room")
        }

        fn model(&self, session: &Session) -> Vec<Action> {
            lines::authored(session.interview().case(), self.course.handbook, "model").expect("it has a model")
        }

        fn play(&self, session: &mut Session, actions: &[Action]) {
            for action in actions {
                session.act(action).expect("the model is open");
            }
        }

        fn find(&self) -> Sittings {
            Sittings::find(self.folder.path(), ACCOUNT, "scored-six")
        }

        fn plan(&self, attempt: u32) -> Vec<Assignment> {
            plan(&self.exercise(), &self.course, ACCOUNT, attempt).expect("a plan")
        }

        /// Holds a whole sitting by the model of each case.
        fn whole(&self, sitting: &str, attempt: u32, day: &str) {
            for one in self.plan(attempt) {
                let mut session = self.begin(&one, sitting, attempt, &format!("{day}T08:0{}:00Z", one.place), None);
                let model = self.model(&session);
                self.play(&mut session, &model);
            }
        }
    }

    fn date(text: &str) -> Option<Date> {
        text.parse().ok()
    }

    #[test]
    fn a_whole_scored_exercise_is_held_and_passed() {
        let unit = Unit::new();
        let (exercise, plan) = (unit.exercise(), unit.plan(1));
        assert_eq!(unit.find().turn(&exercise, None, false), Turn::New { attempt: 1 });
        let id = Sitting::new_id(ACCOUNT, "scored-six", 1, Moment::default());
        for (index, one) in plan.iter().enumerate() {
            let mut session = unit.begin(one, &id, 1, &format!("2026-03-02T08:0{index}:00Z"), None);
            assert!(!session.may_undo(), "scored: nothing is taken back");
            let model = unit.model(&session);
            // In the middle of each the machine stops; it is gone on with from its journal, exactly there.
            unit.play(&mut session, &model[..3]);
            assert!(!session.may_undo());
            let (state, path) = (session.interview().state().clone(), PathBuf::from(session.file()));
            drop(session);
            let found = unit.find();
            assert_eq!(found.turn(&exercise, None, false), Turn::GoOn(0));
            let sitting = &found.sittings[0];
            assert_eq!((sitting.finished(), sitting.next(&plan), sitting.attempt), (index, Some(one), 1));
            assert_eq!(sitting.held[&one.place].path, path);
            let resumed = Session::resume(&path, unit.course.handbook, |id| script_of(&unit.course, id));
            let mut session = resumed.expect("whole");
            assert_eq!(*session.interview().state(), state);
            session.record_resumed("2026-03-02T09:00:00Z").expect("room");
            unit.play(&mut session, &model[3..]);
        }
        let found = unit.find();
        let sitting = &found.sittings[0];
        assert_eq!((found.sittings.len(), sitting.id.as_str(), sitting.next(&plan)), (1, id.as_str(), None));
        assert!(sitting.over(&exercise) && sitting.damaged().is_none());
        for held in sitting.held.values() {
            let journal = held.journal.as_ref().expect("whole");
            assert_eq!(journal.interruptions(), ["2026-03-02T09:00:00Z"]);
        }
        let assessed = sitting.assessed(unit.course.handbook, |id| script_of(&unit.course, id)).expect("whole");
        let judged = judge(&exercise, unit.course.handbook.rubric(), &assessed);
        assert!(judged.passed, "{judged:?}");
        assert_eq!((judged.finished, judged.interviews, judged.score), (6, 6, 100));
        let signals = plan.iter().filter(|one| one.family != crate::scenario::Family::Genuine).count();
        assert_eq!(signals, 2, "a third of six");
    }

    #[test]
    fn attempts_are_counted_within_the_days_of_the_exercise() {
        let unit = Unit::new();
        let exercise = unit.exercise();
        assert_eq!((exercise.attempts, exercise.repeat_days), (Some(3), Some(120)));
        for (attempt, day) in [(1, "2026-01-01"), (2, "2026-02-01"), (3, "2026-03-01")] {
            unit.whole(&format!("sitting-{attempt}"), attempt, day);
        }
        let found = unit.find();
        assert_eq!(found.sittings.iter().map(|sitting| sitting.attempt).collect::<Vec<_>>(), [1, 2, 3]);
        let spent = Turn::Spent { taken: 3, again: date("2026-05-01") };
        assert_eq!(found.turn(&exercise, date("2026-03-02"), false), spent);
        assert_eq!(found.turn(&exercise, date("2026-04-30"), false), spent);
        assert_eq!(found.turn(&exercise, None, false), spent, "a clock that tells no day gives nothing away");
        assert_eq!(found.turn(&exercise, date("2026-05-01"), false), Turn::New { attempt: 4 });
        let forever = Exercise { repeat_days: None, ..Exercise::clone(&exercise) };
        assert_eq!(found.turn(&forever, date("2030-01-01"), false), Turn::Spent { taken: 3, again: None });
        let free = Exercise { attempts: None, ..forever };
        assert_eq!(found.turn(&free, None, false), Turn::New { attempt: 4 });
        // Giving one up ends it, and takes an attempt.
        let begun = unit.begin(&unit.plan(4)[0], "sitting-4", 4, "2026-06-01T08:00:00Z", None);
        drop(begun);
        let found = unit.find();
        assert_eq!(found.turn(&exercise, date("2026-06-02"), false), Turn::GoOn(3));
        assert_eq!(found.turn(&exercise, date("2026-06-02"), true), Turn::New { attempt: 5 });
        unit.whole("sitting-5", 5, "2026-06-03");
        let found = unit.find();
        assert_eq!(
            found.turn(&exercise, date("2026-06-29"), false),
            Turn::New { attempt: 6 },
            "the fourth stays given up"
        );
        // No case of one attempt comes in another.
        let mut seen = std::collections::BTreeSet::new();
        for held in found.sittings.iter().flat_map(|sitting| sitting.held.values()) {
            assert!(seen.insert((held.header.scenario.clone(), held.header.variant.clone(), held.header.seed)));
        }
        assert_eq!(seen.len(), 25);
    }

    #[test]
    fn time_on_the_wall_is_kept_and_ends_a_sitting() {
        let unit = Unit::new();
        let plan = unit.plan(1);
        let exercise = Exercise { wall_minutes: Some(10), ..Exercise::clone(&unit.exercise()) };
        let mut session = unit.begin(&plan[0], "one", 1, "2026-03-02T08:00:00Z", None);
        let model = unit.model(&session);
        session.set_wall(240);
        unit.play(&mut session, &model[..2]);
        session.set_wall(300);
        session.record_pause().expect("room");
        let path = PathBuf::from(session.file());
        drop(session);
        let found = unit.find();
        assert_eq!((found.sittings[0].wall(), found.sittings[0].wall_left(&exercise)), (300, Some(300)));
        let resume = || Session::resume(&path, unit.course.handbook, |id| script_of(&unit.course, id)).expect("whole");
        let mut session = resume();
        session.record_resumed("2026-03-03T08:00:00Z").expect("room");
        session.set_wall(600);
        unit.play(&mut session, &model[2..4]);
        drop(session);
        let found = unit.find();
        let held = &found.sittings[0].held[&1];
        let journal = held.journal.as_ref().expect("whole");
        assert_eq!((journal.wall(), journal.interruptions().len()), (600, 0), "it was left properly");
        assert!(!found.sittings[0].over(&exercise), "a decision is waiting");
        let replayed = crate::records::replay(
            journal,
            unit.course.handbook,
            |id| script_of(&unit.course, id),
            |case, events| crate::records::Score::from(&assess(case, unit.course.handbook, events)),
        );
        assert!(replayed.expect("whole").agrees(), "lines about the clock are no acts");
        let mut session = resume();
        session.set_wall(660);
        unit.play(&mut session, &model[4..]);
        drop(session);
        let found = unit.find();
        assert_eq!((found.sittings[0].finished(), found.sittings[0].wall_left(&exercise)), (1, Some(0)));
        assert!(found.sittings[0].over(&exercise), "the others are not begun any more");
        assert_eq!(found.turn(&exercise, None, false), Turn::New { attempt: 2 });
    }

    #[test]
    fn case_time_of_the_exercise_goes_with_the_journal() {
        let unit = Unit::new();
        let one = &unit.plan(1)[0];
        let mut session = unit.begin(one, "one", 1, "2026-03-02T08:00:00Z", Some(777));
        assert_eq!(session.interview().seconds_left(), 777);
        let model = unit.model(&session);
        unit.play(&mut session, &model);
        drop(session);
        let found = unit.find();
        let assessed = found.sittings[0].assessed(unit.course.handbook, |id| script_of(&unit.course, id));
        assert_eq!(assessed.expect("whole")[0].seconds_given, 777);
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test damages what was written")]
    fn what_cannot_be_read_is_told_and_nobody_elses_counts() {
        let unit = Unit::new();
        let plan = unit.plan(1);
        let mut session = unit.begin(&plan[0], "one", 1, "2026-03-02T08:00:00Z", None);
        let model = unit.model(&session);
        unit.play(&mut session, &model);
        let path = PathBuf::from(session.file());
        drop(session);
        let whole = std::fs::read_to_string(&path).expect("it is there");
        let lay = |name: &str, text: &str| std::fs::write(unit.folder.path().join(name), text).expect("room");
        // A copy that went less far, an interview of nobody's, a file that never came to a first line, and rubbish.
        lay("0-copy.jsonl", &format!("{}\n", whole.lines().next().expect("a line")));
        lay("1-begun.jsonl", "{\"jour");
        lay("2-rubbish.jsonl", "rubbish\n");
        let found = unit.find();
        assert_eq!((found.sittings.len(), found.sittings[0].finished(), found.unreadable.len()), (1, 1, 1));
        assert!(Sittings::find(unit.folder.path(), "somebody else", "scored-six").sittings.is_empty());
        assert!(Sittings::find(unit.folder.path(), ACCOUNT, "quiet-shift").sittings.is_empty());
        assert!(Sittings::find(&unit.folder.path().join("none"), ACCOUNT, "scored-six").sittings.is_empty());
        let changed = whole.replacen("\"event\":\"done\"", "\"event\":\"dome\"", 1);
        std::fs::write(&path, changed).expect("room");
        let found = unit.find();
        assert!(found.sittings[0].damaged().is_some(), "it is not played anew");
        assert!(found.sittings[0].assessed(unit.course.handbook, |id| script_of(&unit.course, id)).is_err());
    }

    #[test]
    fn ids_of_sittings_differ_and_tell_nothing() {
        let id = |account, attempt, nanos| {
            Sitting::new_id(account, "six", attempt, Moment(std::time::Duration::from_nanos(nanos)))
        };
        let ids: std::collections::BTreeSet<String> =
            [id("17", 1, 5), id("18", 1, 5), id("17", 2, 5), id("17", 1, 6)].into();
        assert!(ids.len() == 4 && ids.iter().all(|id| id.len() == 32 && !id.contains("six")), "{ids:?}");
    }
}
