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
    assert_eq!(found.turn(&exercise, date("2026-06-29"), false), Turn::New { attempt: 6 }, "the fourth stays given up");
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
