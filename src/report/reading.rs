//! From interviews that were held to a report: who held them, in which attempt, judged on all processors.
//!
//! The one place where records meet reports: what is read is [`Interviews`], what comes out is [`Held`], which knows no
//! file. Both faces make their reports from here.

use std::{collections::BTreeMap, sync::Arc};

use super::unit::{
    About, Held, Paper, Setting, TraineeReport, Who, exercise, exercise_paper, trainee_paper, unit_paper, whole,
};
use crate::{
    records::{
        Interviews, Moment, Person, Roster,
        interviews::{Found, Read},
        sealed::Front,
    },
    scenario::handbook::Handbook,
};

/// Whom a journal calls its trainee; a dash where it names nobody.
#[must_use]
pub fn account(found: &Found) -> String {
    found.trainee.clone().unwrap_or_else(|| "-".to_owned())
}

/// Who that is, where the roster knows.
#[must_use]
pub fn person<'r>(found: &Found, roster: &'r Roster) -> Option<&'r Person> {
    roster.by_account(found.trainee.as_deref()?)
}

/// The number somebody is asked for by.
#[must_use]
pub fn call(found: &Found, roster: &Roster) -> String {
    person(found, roster).map_or_else(|| account(found), |person| person.number.clone())
}

/// Interviews on their way into a report.
pub struct Reading<'c> {
    /// What is there.
    pub held: Interviews<'c>,
    roster: &'c Roster,
    /// How often each trainee has played each case of an exercise: the attempt.
    attempts: BTreeMap<(String, Option<String>, String), u32>,
    /// How many interviews a sitting has.
    places: BTreeMap<String, u32>,
}

impl<'c> Reading<'c> {
    /// Begins to read.
    #[must_use]
    pub fn new(held: Interviews<'c>, roster: &'c Roster) -> Self {
        Self { held, roster, attempts: BTreeMap::new(), places: BTreeMap::new() }
    }

    /// How many interviews of exams that are sealed here would belong into a report.
    fn sealed(&self, fits: impl Fn(&Front) -> bool) -> usize {
        self.held.sealed().iter().filter(|front| fits(front)).count()
    }

    /// Plays back and judges what fits, on all processors, and hands it on in the order begun.
    pub fn each(&mut self, fits: impl Fn(&Found) -> bool, mut hand: impl FnMut(Held)) {
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let judge = |read: &Read<'_>| {
            let about = About { interruptions: read.journal.interruptions().len() as u32, ..About::default() };
            Held::of(about, Arc::clone(&read.played.case), read.handbook, &read.played.events)
        };
        let Self { held, roster, attempts, places } = self;
        held.each(threads, fits, judge, |found, mut one| {
            one.about = About { interruptions: one.about.interruptions, ..about(found, roster, attempts, places) };
            hand(one);
        });
    }

    /// The report of a trainee, named by number or account. `setting` is asked once all is read, with how many could not be.
    pub fn of_trainee<'s>(
        &mut self,
        id: &str,
        handbook: &'static Handbook,
        setting: impl FnOnce(usize) -> Setting<'s>,
    ) -> Paper {
        let known = self.roster.find(id).ok().map(|person| person.account.to_string());
        let is = |found: &Found| account(found) == id || known.as_ref().is_some_and(|own| *own == account(found));
        let mut held = Vec::new();
        self.each(is, |interview| held.push(interview));
        let who = held.first().map_or_else(Who::default, |held: &Held| held.about.who.clone());
        let report = TraineeReport::of(&who, &held, handbook);
        let setting = setting(self.held.unread().len());
        let sealed = self.sealed(|front| front.trainee == id || known.as_ref() == Some(&front.trainee));
        trainee_paper(&report, handbook.rubric(), setting).and_sealed(sealed, setting.catalogue)
    }

    /// The report of an exercise; of what was held without one, where the id is empty.
    pub fn of_exercise<'s>(
        &mut self,
        id: &str,
        handbook: &'static Handbook,
        setting: impl FnOnce(usize) -> Setting<'s>,
    ) -> Paper {
        let mut gathering = exercise::Gathering::new(handbook);
        let of = |found: &Found| found.exercise.clone().unwrap_or_default() == id;
        self.each(of, |held| gathering.add(&held));
        let id = Some(id).filter(|id| !id.is_empty());
        let setting = setting(self.held.unread().len());
        let sealed = self.sealed(|front| Some(front.exercise.as_str()) == id);
        exercise_paper(&gathering.report(), id, setting).and_sealed(sealed, setting.catalogue)
    }

    /// The report of a unit, or of everybody. Only the roster says who belongs to a unit: whoever names one is given nothing
    /// that may be another's.
    pub fn of_unit<'s>(
        &mut self,
        unit: Option<&str>,
        handbook: &'static Handbook,
        setting: impl FnOnce(usize) -> Setting<'s>,
    ) -> Paper {
        let roster = self.roster;
        let mut gathering = whole::Gathering::default();
        let of =
            |found: &Found| unit.is_none_or(|unit| person(found, roster).is_some_and(|person| person.unit == unit));
        self.each(of, |held| gathering.add(&held));
        let rubric = handbook.rubric();
        let setting = setting(self.held.unread().len());
        let of = |front: &Front| {
            let whose = |unit| roster.by_account(&front.trainee).is_some_and(|person| person.unit == unit);
            unit.is_none_or(whose)
        };
        let sealed = self.sealed(of);
        unit_paper(&gathering.report(rubric), unit, rubric, setting).and_sealed(sealed, setting.catalogue)
    }
}

/// Where an interview belongs. An early journal names no sitting: the n-th time that somebody plays a case of an exercise
/// is taken as their n-th attempt then.
fn about(
    found: &Found,
    roster: &Roster,
    attempts: &mut BTreeMap<(String, Option<String>, String), u32>,
    places: &mut BTreeMap<String, u32>,
) -> About {
    let account = account(found);
    let (sitting, attempt, place) = match &found.seat {
        Some(seat) => (seat.sitting.clone(), seat.attempt, seat.place),
        None => {
            let key = (account.clone(), found.exercise.clone(), found.scenario.clone());
            let attempt = *attempts.entry(key).and_modify(|times| *times += 1).or_insert(1);
            let sitting = format!("{account} {} {attempt}", found.exercise.as_deref().unwrap_or_default());
            let place = *places.entry(sitting.clone()).and_modify(|place| *place += 1).or_insert(1);
            (sitting, attempt, place)
        }
    };
    let person = person(found, roster);
    let number = person.map_or_else(|| account.clone(), |person| person.number.clone());
    About {
        who: Who { number: Some(number), name: person.map(|person| person.name.clone()), account },
        unit: person.map(|person| person.unit.clone()),
        exercise: found.exercise.clone(),
        sitting,
        attempt,
        place,
        begun: Moment::read(&found.started).unwrap_or_default(),
        mode: found.mode,
        language: found.language,
        rules: found.rules.clone(),
        ..About::default()
    }
}
