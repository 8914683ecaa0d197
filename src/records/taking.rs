//! Taking an exercise: what comes next for a trainee, and the interview that is held there.
//!
//! What both faces do alike is here, so that a sitting begun in one is gone on with in the other. Where it stands is
//! read from the journals each time. Words nothing, asks nothing and reads no clock.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{
    ActError, Beginning, ExamSeal, Fault, Hash, Header, Journal, JournalError, Keys, Moment, Seat, Session, Store,
    StoreError, held_for, script_of,
    sitting::{self, Sitting, Sittings, Turn},
};
use crate::{
    check::mistakes,
    course::{
        Course,
        exercise::{Assignment, Choice, Exercise, Found, Mode, Offer, PlanError, plan, rules},
        sealed::ExamKey,
    },
    interview::{Case, Interview},
    locale::{Date, Language},
    scenario::handbook::Warning,
};

/// From this bit on a seed is the trainee's own; below stand attempt and place.
const SEED_OWN: u32 = 20;

/// An exercise, as one trainee takes it on one machine.
#[derive(Debug)]
pub struct Taking<'t> {
    /// What is taught.
    pub course: &'t Course,
    /// The exercise.
    pub exercise: &'t Exercise,
    /// The fingerprint of its rules and of what it draws from.
    pub rules: String,
    /// Whose sitting it is, as journals call them.
    pub account: &'t str,
    /// The folder of the journals.
    pub folder: &'t Path,
    /// The pack it is taken from; an examination is taken from nothing else.
    exam: Option<SealedExam<'t>>,
    /// What opens its journals, where they are sealed.
    keys: Keys,
    /// It is looked back upon, and nothing of it is held any more: further files of it.
    over: Option<Vec<PathBuf>>,
}

/// A sealed exam, its pack opened.
#[derive(Debug)]
struct SealedExam<'t> {
    pack: &'t [u8],
    seal: ExamSeal,
    store: Store,
}

/// What comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// This interview.
    Interview(Due),
    /// Nothing: the last sitting is over.
    Over,
    /// Nothing: every attempt was taken.
    Spent {
        /// How many were taken.
        taken: u32,
        /// When one is free again, where the exercise is to be repeated.
        again: Option<Date>,
    },
}

/// The interview that is to be held now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    /// The sitting that is gone on with, by its place in the list; none where a new one begins.
    pub sitting: Option<usize>,
    /// Which attempt it is, from 1.
    pub attempt: u32,
    /// The interview.
    pub one: Assignment,
}

/// Why an exercise cannot be gone on with.
#[derive(Debug, thiserror::Error)]
pub enum Hindrance {
    /// A journal of the sitting cannot be read or written: what it held is not to be played anew.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The exercise, or a case of it, was changed since the sitting began.
    #[error("the exercise was changed since this sitting began")]
    Changed,
    /// A case of it has mistakes.
    #[error("the case `{case}` of this exercise has mistakes")]
    Broken {
        /// The case.
        case: String,
    },
    /// It gives no plan.
    #[error(transparent)]
    NoPlan(#[from] PlanError),
}

impl<'t> Taking<'t> {
    /// Takes an exercise that was found in the course.
    #[must_use]
    pub fn new(course: &'t Course, found: &Found, exercise: &'t Exercise, account: &'t str, folder: &'t Path) -> Self {
        let (rules, keys) = (rules(found, course), Keys::default());
        Self { course, exercise, rules, account, folder, exam: None, keys, over: None }
    }

    /// Takes it from a sealed pack that was opened: its bytes, its key, and the store that keeps it beside the records. The
    /// course is that of the pack, and every interview is sealed to the key.
    #[must_use]
    pub fn sealed(self, pack: &'t [u8], key: ExamKey, store: Store) -> Self {
        let seal = ExamSeal { pack: Hash::of(pack), to: key.recipient() };
        Self { exam: Some(SealedExam { pack, seal, store }), keys: Keys::of(key), ..self }
    }

    /// Looks back upon a released examination, whose keys these are: nothing of it is held any more. `brought` are the files
    /// of interviews that were held elsewhere.
    #[must_use]
    pub fn released(self, keys: Keys, brought: Vec<PathBuf>) -> Self {
        Self { keys, over: Some(brought), ..self }
    }

    /// The sittings as the journals have them now.
    #[must_use]
    pub fn sittings(&self) -> Sittings {
        let mut files = sitting::journals(self.folder);
        files.extend(self.over.iter().flatten().cloned());
        Sittings::find_among(files, self.account, &self.exercise.id, &self.keys)
    }

    /// Says what comes next. A new attempt begins only where the trainee asked for one (`begin`); one that was left is
    /// given up where the trainee begins `anew`. Nothing of a sitting is begun that cannot be ended.
    ///
    /// # Errors
    /// A [`Hindrance`].
    pub fn next(&self, sittings: &Sittings, today: Option<Date>, begin: bool, anew: bool) -> Result<Next, Hindrance> {
        if self.over.is_some() {
            return Ok(Next::Over);
        }
        if self.exam.is_none() && self.exercise.mode == Mode::Exam {
            return Err(PlanError::Unsealed(self.exercise.id.clone()).into());
        }
        let (attempt, at) = match sittings.turn(self.exercise, today, anew) {
            Turn::GoOn(at) => (sittings.sittings[at].attempt, Some(at)),
            Turn::New { attempt } if begin || sittings.sittings.is_empty() => (attempt, None),
            Turn::Spent { taken, again } if begin => return Ok(Next::Spent { taken, again }),
            Turn::New { .. } | Turn::Spent { .. } => return Ok(Next::Over),
        };
        let sitting = at.map(|at| &sittings.sittings[at]);
        if let Some(sitting) = sitting {
            if let Some(held) = sitting.held.values().find(|held| held.journal.is_err()) {
                Journal::open_by(&held.path, &self.keys)?;
            }
            if sitting.rules != self.rules {
                return Err(Hindrance::Changed);
            }
        }
        let plan = plan(self.exercise, self.course, self.account, attempt)?;
        self.playable(&plan)?;
        let one = sitting.map_or_else(|| plan.first(), |sitting| sitting.next(&plan));
        let Some(mut one) = one.cloned() else { return Ok(Next::Over) };
        // What was begun there may be another case, since its warning was not gone past.
        if let Some(held) = sitting.and_then(|sitting| sitting.held.get(&one.place)) {
            let Header { scenario, variant, seed, .. } = held.header.clone();
            one = Assignment { scenario, variant, seed, ..one };
        }
        Ok(Next::Interview(Due { sitting: at, attempt, one }))
    }

    /// The interview that can take the place of one whose warning the trainee does not want to go past: another scenario of
    /// the exercise at the same line of inspection, with fewest of the same warnings, and in a truth of the same family
    /// where there is one, so that the exercise stays as hard. `passed` are all scenarios that were passed over there.
    /// Nothing where every other one was passed over, too.
    ///
    /// What is passed over is written nowhere, and costs nothing.
    #[must_use]
    pub fn instead(&self, due: &Due, passed: &[String]) -> Option<Due> {
        let scenario = |id: &str| self.course.scenario(id).and_then(|taught| taught.scenario.as_ref());
        let own = scenario(&due.one.scenario)?;
        let unwanted: BTreeSet<Warning> =
            passed.iter().filter_map(|id| scenario(id)).flat_map(|passed| passed.warnings.iter().copied()).collect();
        let offers = self.exercise.parts.iter().flat_map(|part| Offer::of_part(part, self.course));
        let mut choices: Vec<Choice> = offers.flat_map(|offer| offer.0).collect();
        choices.sort();
        choices.dedup();
        choices.retain(|choice| {
            let there = scenario(&choice.scenario).is_some_and(|other| other.line == own.line);
            there && choice.scenario != due.one.scenario && !passed.contains(&choice.scenario)
        });
        let rank = |choice: &Choice| {
            let shared = scenario(&choice.scenario)
                .map_or(0, |other| other.warnings.iter().filter(|warning| unwanted.contains(warning)).count());
            (choice.family != due.one.family, shared)
        };
        let chosen = loop {
            let best = choices.iter().map(rank).min()?;
            let good: Vec<usize> = (0..choices.len()).filter(|at| rank(&choices[*at]) == best).collect();
            // Who sits beside meets another, as everywhere in the exercise.
            let at = usize::try_from(due.one.seed >> SEED_OWN).unwrap_or(0) % good.len();
            let chosen = choices.swap_remove(good[at]);
            let taught = self.course.scenario(&chosen.scenario);
            // To look for mistakes takes as long as to check the case, so only what is chosen is looked at.
            if taught.is_some_and(|taught| mistakes(self.course, taught) == 0) {
                break chosen;
            }
            choices.retain(|choice| choice.scenario != chosen.scenario);
        };
        let Choice { scenario, variant, family } = chosen;
        Some(Due { one: Assignment { scenario, variant, family, ..due.one.clone() }, ..due.clone() })
    }

    /// The interview that is held where these were passed over, and whether there is one more to be had instead.
    #[must_use]
    pub fn past(&self, due: Due, passed: &[String]) -> (Due, bool) {
        let now = if passed.is_empty() { due } else { self.instead(&due, passed).unwrap_or(due) };
        let warned = self.course.scenario(&now.one.scenario).and_then(|taught| taught.scenario.as_ref());
        let warned = warned.is_some_and(|scenario| !scenario.warnings.is_empty());
        let more: Vec<String> = passed.iter().cloned().chain([now.one.scenario.clone()]).collect();
        let another = warned && self.instead(&now, &more).is_some();
        (now, another)
    }

    fn playable(&self, plan: &[Assignment]) -> Result<(), Hindrance> {
        let mut ids: Vec<&str> = plan.iter().map(|one| one.scenario.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let broken =
            ids.into_iter().find(|id| self.course.scenario(id).is_none_or(|taught| mistakes(self.course, taught) > 0));
        broken.map_or(Ok(()), |case| Err(Hindrance::Broken { case: case.to_owned() }))
    }

    /// Draws the case of an interview that begins, with the case time of the exercise.
    ///
    /// # Errors
    /// [`Hindrance::Broken`].
    pub fn draw(&self, one: &Assignment) -> Result<Arc<Case>, Hindrance> {
        let broken = || Hindrance::Broken { case: one.scenario.clone() };
        let (scenario, _) = script_of(self.course, &one.scenario).ok_or_else(broken)?;
        let scenario = held_for(&scenario, Some(self.exercise.seconds(scenario.seconds)));
        let case = Case::draw(&one.scenario, &scenario, self.course.handbook, Some(one.variant.as_str()), one.seed);
        case.map(Arc::new).map_err(|_| broken())
    }

    /// Begins the interview of a place on the case that was [drawn](Self::draw) for it.
    ///
    /// # Errors
    /// A [`Fault::Unwritable`] that names the folder; [`Fault::InUse`] where it was begun at another terminal meanwhile.
    pub fn begin(
        &self,
        due: &Due,
        sitting: Option<&Sitting>,
        case: Arc<Case>,
        language: Language,
        now: Moment,
    ) -> Result<Session, JournalError> {
        let id = sitting.map(|sitting| sitting.id.clone());
        // It may have been begun at another terminal since this one was told of it.
        let now_held = self.sittings().sittings;
        let elsewhere = match &id {
            Some(id) => now_held.iter().find(|held| held.id == *id).and_then(|held| held.held.get(&due.one.place)),
            None => {
                now_held.iter().filter(|held| held.attempt >= due.attempt).find_map(|held| held.held.values().next())
            }
        };
        if let Some(held) = elsewhere {
            return Err(Fault::InUse.in_file(held.path.display().to_string()));
        }
        let beginning = Beginning {
            script: script_of(self.course, &case.id).map_or_else(String::new, |(_, script)| script),
            language,
            mode: self.exercise.mode,
            started: now.written(),
            trainee: Some(self.account.to_owned()),
            exercise: Some(self.exercise.id.clone()),
            seat: Some(Seat {
                sitting: id.unwrap_or_else(|| Sitting::new_id(self.account, &self.exercise.id, due.attempt, now)),
                place: due.one.place,
                attempt: due.attempt,
                rules: self.rules.clone(),
            }),
            seconds: (self.exercise.case_time_percent != 100).then_some(case.scenario.seconds),
        };
        let handbook = self.course.handbook;
        let Some(SealedExam { pack, seal, store, .. }) = &self.exam else {
            return Session::start_in(self.folder, case, handbook, beginning);
        };
        // Before anything is played: the interview can be recorded then, whatever happens.
        store.lay_pack(pack).map_err(|error| match error {
            StoreError::Disk(error) => Fault::Unwritable(error.error).in_file(error.path),
            other => Fault::Unwritable(std::io::Error::other(other)).in_file(store.unit().display().to_string()),
        })?;
        Session::start_sealed(self.folder, case, handbook, beginning, seal)
    }

    /// Takes up the interview of a place that was begun, and says how many seconds on the wall went into it. That it was
    /// taken up again is written down.
    ///
    /// # Errors
    /// The journal cannot be read or written.
    pub fn resume(&self, path: &Path, now: Moment) -> Result<(Session, u32), JournalError> {
        let before = Journal::open_by(path, &self.keys)?.wall();
        let mut session = Session::resume_by(path, self.course.handbook, &self.keys, |id| script_of(self.course, id))?;
        session.set_wall(before);
        match session.record_resumed(&now.written()) {
            Err(ActError::NotSaved(error)) => Err(error),
            _ => Ok((session, before)),
        }
    }

    /// Plays a finished interview again as it was, to look at it. Writes nothing.
    ///
    /// # Errors
    /// The journal cannot be read, or its case was changed since.
    pub fn look_back(&self, path: &Path) -> Result<Interview, JournalError> {
        let journal = Journal::open_by(path, &self.keys)?;
        let id = &journal.header().scenario;
        let (scenario, script) =
            script_of(self.course, id).ok_or_else(|| Fault::NoScenario(id.clone()).in_file(journal.file()))?;
        let played = journal.play_back(&scenario, &script, self.course.handbook)?;
        Ok(Interview::replay(played.case, &played.events))
    }

    /// Seconds on the wall there are for one interview, and those that are left of the sitting; none where nobody counts.
    #[must_use]
    pub fn walls(&self, sitting: Option<&Sitting>) -> (Option<u32>, Option<u32>) {
        let seconds = |minutes: u32| minutes.saturating_mul(60);
        let left = match sitting {
            Some(sitting) => sitting.wall_left(self.exercise),
            None => self.exercise.wall_minutes.map(seconds),
        };
        (self.exercise.case_wall_minutes.map(seconds), left)
    }
}

/// The day from which an exercise is to be taken again, after a sitting that was taken.
#[must_use]
pub fn again(exercise: &Exercise, sitting: &Sitting) -> Option<Date> {
    let days = exercise.repeat_days?;
    sitting.started.get(..10)?.parse::<Date>().ok()?.add_days(days.into())
}

/// Says whether this can be a trainee's number where no roster says so: 1 to 64 letters a to z, figures, `-`, `_`, `.`.
#[must_use]
pub fn is_plain_number(number: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
    (1..=64).contains(&number.len()) && number.chars().all(plain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::course::Shelf;

    #[test]
    fn a_case_whose_warning_is_not_gone_past_is_taken_by_another_and_nobody_can_tell() {
        let home = tempfile::tempdir().expect("a folder");
        let course = Course::open(&[Shelf::shipped()]);
        for id in ["scored-six", "mixed-practice", "quiet-shift"] {
            let found = course.exercise(id).expect("it is shipped");
            let exercise = found.exercise.clone().expect("it can be taken");
            let mut instead = BTreeSet::new();
            for account in 0..8_u8 {
                let account = format!("{account:04}");
                let taking = Taking::new(&course, found, &exercise, &account, home.path());
                let Ok(Next::Interview(planned)) = taking.next(&Sittings::default(), None, true, false) else {
                    panic!("{id}: nothing comes")
                };
                let line = |due: &Due| script_of(&course, &due.one.scenario).expect("shipped").0.line;
                let (mut due, mut passed, mut more) = (planned.clone(), Vec::new(), true);
                while more {
                    (due, more) = taking.past(planned.clone(), &passed);
                    assert!(!passed.contains(&due.one.scenario), "{id}: what was passed over does not come again");
                    assert_eq!(line(&due), line(&planned), "{id}");
                    assert_eq!((due.one.place, due.one.seed), (planned.one.place, planned.one.seed));
                    taking.draw(&due.one).expect("it draws");
                    if passed.len() == 1 {
                        assert_eq!(due.one.family, planned.one.family, "{id}: as hard as before");
                        instead.insert(due.one.scenario.clone());
                    }
                    passed.push(due.one.scenario.clone());
                }
                assert!(passed.len() > 1, "{id}: there is another");
                let (same, _) = taking.past(planned.clone(), &passed[..passed.len() - 1]);
                assert_eq!(same, due, "asked again it is the same");
            }
            assert!(instead.len() > 1, "{id}: not everybody is given the same one: {instead:?}");
        }
    }

    #[test]
    fn an_interview_that_was_held_instead_is_gone_on_with() {
        let home = tempfile::tempdir().expect("a folder");
        let course = Course::open(&[Shelf::shipped()]);
        let found = course.exercise("scored-six").expect("it is shipped");
        let exercise = found.exercise.clone().expect("it can be taken");
        let taking = Taking::new(&course, found, &exercise, "0017", home.path());
        let due = |sittings: &Sittings| match taking.next(sittings, None, true, false) {
            Ok(Next::Interview(due)) => due,
            other => panic!("{other:?}"),
        };
        let planned = due(&taking.sittings());
        let (other, _) = taking.past(planned.clone(), std::slice::from_ref(&planned.one.scenario));
        assert_ne!(other.one.scenario, planned.one.scenario);
        let case = taking.draw(&other.one).expect("it draws");
        taking.begin(&other, None, case, Language::English, Moment::default()).expect("room");
        let sittings = taking.sittings();
        let next = due(&sittings);
        assert_eq!(
            (next.sitting, &next.one.scenario, &next.one.variant),
            (Some(0), &other.one.scenario, &other.one.variant)
        );
        let (session, _) = taking.resume(&sittings.sittings[0].held[&1].path, Moment::default()).expect("readable");
        assert_eq!(session.interview().case().id, other.one.scenario);
    }

    #[test]
    fn nobody_begins_an_interview_twice_at_two_terminals() {
        let home = tempfile::tempdir().expect("a folder");
        let course = Course::open(&[Shelf::shipped()]);
        let found = course.exercise("scored-six").expect("it is shipped");
        let exercise = found.exercise.clone().expect("it can be taken");
        let taking = Taking::new(&course, found, &exercise, "0017", home.path());
        // Both terminals are told of the same interview before either begins it.
        let due = |sittings: &Sittings| match taking.next(sittings, None, true, false) {
            Ok(Next::Interview(due)) => due,
            other => panic!("{other:?}"),
        };
        let begin = |due: &Due, sittings: &Sittings| {
            let sitting = due.sitting.map(|at| &sittings.sittings[at]);
            let case = taking.draw(&due.one).expect("it draws");
            taking.begin(due, sitting, case, Language::English, Moment::default()).map(|_| ())
        };
        let before = taking.sittings();
        let (one, other) = (due(&before), due(&before));
        begin(&one, &before).expect("nobody has");
        let refused = begin(&other, &before).expect_err("somebody has");
        assert!(matches!(refused.fault, Fault::InUse), "{refused}");
        assert_eq!(taking.sittings().sittings.len(), 1);
        // A later place of the same sitting, too.
        let now = taking.sittings();
        let later = Due { sitting: Some(0), one: Assignment { place: 2, ..one.one.clone() }, ..one.clone() };
        begin(&later, &now).expect("nobody has");
        assert!(begin(&later, &now).is_err());
    }
}
