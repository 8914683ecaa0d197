//! The unit behind the counter: its roster, its exercises and its records, as the screens ask for them.
//!
//! Everything is read from the disk when it is asked for, so two windows on one store see the same. It draws nothing.

use std::{path::PathBuf, sync::Arc};

use super::{Kept, clock, now, random};
use crate::{
    app::screens::{
        Keeper, NotOpened,
        exercises::{Outcome, SignIn, Standing, Trainee, Unit, Upcoming},
        reports::{Of, Reporter, Written},
    },
    assessment::exercise::judge,
    check::exercise_mistakes,
    course::{
        Course,
        exercise::{Exercise, Found, Mode},
    },
    locale::{Date, Language, Message},
    records::{
        Hindrance, Interviews, Next, Roster, RosterError, Store, Taking, Wall, keep_file,
        roster::Pin,
        script_of,
        taking::{again, is_plain_number},
    },
    report::{
        reading::Reading,
        unit::{Paper, Setting, csv, html, xlsx},
    },
};

/// A unit whose store is a folder.
#[derive(Clone, Debug)]
pub struct Office {
    /// The folder of `--data`.
    pub data: PathBuf,
}

impl Office {
    fn store(&self) -> Store {
        Store::at(&self.data)
    }

    fn sign(&self, number: &str, pin: &str, again: Option<&str>) -> Result<SignIn, RosterError> {
        let unit = self.store().unit();
        let mut roster = Roster::open(&unit)?;
        if roster.people().is_empty() {
            if !is_plain_number(number) {
                return Ok(SignIn::Not(Message::new("roster-row-number").arg("number", number)));
            }
            let (number, account) = (number.to_owned(), number.to_owned());
            return Ok(SignIn::In(Trainee { number, account, name: None, language: None }));
        }
        let person = roster.find(number)?.clone();
        if person.pin.is_some() {
            roster.sign_in(person.account.as_str(), pin)?;
        } else {
            let Some(again) = again else { return Ok(SignIn::ChoosePin) };
            if pin != again {
                return Ok(SignIn::WrongPin(Message::new("roster-pin-differs")));
            }
            let Ok(pin) = Pin::read(pin) else { return Ok(SignIn::WrongPin(Message::new("roster-row-pin"))) };
            roster.set_pin(person.account.as_str(), &pin, now(), &mut random)?;
            roster.save(&unit)?;
        }
        Ok(SignIn::In(Trainee {
            number: person.number,
            account: person.account.to_string(),
            name: Some(person.name),
            language: Some(person.language),
        }))
    }
}

impl Unit for Office {
    fn has_roster(&self) -> bool {
        // A roster that cannot be read has somebody in it: signing in tells why nobody can.
        Roster::open(&self.store().unit()).map_or(true, |roster| !roster.people().is_empty())
    }

    fn sign_in(&mut self, number: &str, pin: &str, again: Option<&str>) -> SignIn {
        self.sign(number.trim(), pin, again).unwrap_or_else(|error| match error {
            RosterError::WrongPin => SignIn::WrongPin(error.message()),
            other => SignIn::Not(other.message()),
        })
    }

    fn standing(&self, course: &Course, id: &str, trainee: &Trainee) -> Standing {
        let Some((found, exercise)) = usable(course, id) else {
            return Standing::hindered(Message::new("exercises-broken"));
        };
        let folder = self.store().journals();
        let taking = Taking::new(course, found, exercise, &trainee.account, &folder);
        let sittings = taking.sittings();
        let last = sittings.sittings.last();
        let over = last.is_some_and(|sitting| sitting.over(exercise));
        let mut standing = Standing {
            over,
            unreadable: sittings.unreadable.iter().map(|error| error.message()).collect(),
            ..Standing::default()
        };
        if exercise.mode == Mode::Exam {
            standing.hindrance = Some(Message::new("exercises-exam"));
            return standing;
        }
        match taking.next(&sittings, now().day(), true, false) {
            Ok(Next::Interview(due)) => {
                let sitting = due.sitting.map(|at| &sittings.sittings[at]);
                standing.next = Some(Upcoming {
                    scenario: due.one.scenario,
                    place: due.one.place,
                    attempt: due.attempt,
                    begun: sitting.is_some(),
                    done: sitting.map_or(0, |sitting| sitting.finished()),
                    wall_left: taking.walls(sitting).1,
                });
            }
            Ok(Next::Spent { taken, again }) => standing.spent = Some((taken, again)),
            Ok(Next::Over) => {}
            Err(hindrance) => {
                standing.changed = matches!(hindrance, Hindrance::Changed);
                standing.hindrance = Some(told(&hindrance));
            }
        }
        standing
    }

    fn sit(
        &mut self,
        course: &Course,
        id: &str,
        trainee: &Trainee,
        anew: bool,
        language: Language,
    ) -> Result<Box<dyn Keeper>, NotOpened> {
        let not = |hindrance: Hindrance| match hindrance {
            Hindrance::Journal(error) => NotOpened::NotKept(error.message()),
            other => NotOpened::Not(told(&other)),
        };
        let (found, exercise) = usable(course, id).ok_or_else(|| NotOpened::Not(Message::new("exercises-broken")))?;
        let folder = self.store().journals();
        let taking = Taking::new(course, found, exercise, &trainee.account, &folder);
        let sittings = taking.sittings();
        let due = match taking.next(&sittings, now().day(), true, anew).map_err(not)? {
            Next::Interview(due) => due,
            Next::Over | Next::Spent { .. } => return Err(NotOpened::Not(Message::new("sit-spent-for-good"))),
        };
        let sitting = due.sitting.map(|at| &sittings.sittings[at]);
        let begun = sitting.and_then(|sitting| sitting.held.get(&due.one.place));
        let (session, before) = match begun {
            Some(held) => taking.resume(&held.path, now()).map_err(|error| not(error.into()))?,
            None => {
                let case = taking.draw(&due.one).map_err(not)?;
                let begun = taking.begin(&due, sitting, case, language, now());
                (begun.map_err(|error| not(error.into()))?, 0)
            }
        };
        let (of_case, left) = taking.walls(sitting);
        let wall = Wall::new(clock, before, of_case, left);
        Ok(Box::new(Kept { session, handbook: course.handbook, wall: Some(wall) }))
    }

    fn outcome(&mut self, course: &Course, id: &str, trainee: &Trainee) -> Option<Outcome> {
        let (found, exercise) = usable(course, id)?;
        let store = self.store();
        let folder = store.journals();
        let sittings = Taking::new(course, found, exercise, &trainee.account, &folder).sittings();
        let sitting = sittings.sittings.last().filter(|sitting| sitting.over(exercise))?;
        let mut outcome = Outcome {
            attempt: sitting.attempt,
            done: sitting.finished(),
            again: again(exercise, sitting),
            ..Outcome::default()
        };
        if exercise.mode != Mode::Exam {
            match sitting.assessed(course.handbook, |id| script_of(course, id)) {
                Ok(assessed) => {
                    let judged = judge(exercise, course.handbook.rubric(), &assessed);
                    outcome.standards = judged.standards.iter().map(|one| (one.message(), one.met)).collect();
                    outcome.passed = (exercise.mode != Mode::Practice).then_some(judged.passed);
                }
                Err(error) => outcome.troubles.push(error.message()),
            }
        }
        if exercise.mode != Mode::Practice {
            match store.take_in(course, now(), &mut random) {
                Ok(taken) => outcome.troubles.extend(taken.left.iter().map(|error| error.message())),
                Err(error) => outcome.troubles.push(error.message()),
            }
            match store.receipt() {
                Ok(receipt) => outcome.receipt = receipt.map(|receipt| receipt.to_string()),
                Err(error) => outcome.troubles.push(error.message()),
            }
        }
        Some(outcome)
    }

    fn reporter(&self) -> Option<Arc<dyn Reporter>> {
        Some(Arc::new(self.clone()))
    }
}

impl Reporter for Office {
    fn report(&self, course: &Course, of: &Of, language: Language) -> Result<Paper, Message> {
        let store = self.store();
        // Without a roster everybody is called as the journals call them; so they are where it cannot be read.
        let roster = Roster::open(&store.unit()).unwrap_or_default();
        let today = now().day().or_else(|| Date::new(1970, 1, 1)).ok_or_else(|| Message::new("reports-nobody"))?;
        let names = matches!(of, Of::Trainee(_));
        let setting = |unread| Setting { catalogue: &course.catalogue, language, today, names, unread };
        let mut reading = Reading::new(Interviews::of_store(course, &store), &roster);
        let paper = match of {
            Of::Unit => reading.of_unit(None, course.handbook, setting),
            Of::Exercise(id) => reading.of_exercise(id, course.handbook, setting),
            Of::Trainee(trainee) => reading.of_trainee(&trainee.account, course.handbook, setting),
        };
        if paper.parts.is_empty() { Err(Message::new("reports-nobody")) } else { Ok(paper) }
    }

    fn write(&self, course: &Course, paper: &Paper, name: &str, as_what: Written) -> Result<PathBuf, Message> {
        let bytes = match as_what {
            Written::Page => html(paper, &course.catalogue).into_bytes(),
            Written::Csv => csv(paper).into_bytes(),
            Written::Workbook => {
                xlsx(paper).map_err(|error| Message::new("report-too-large").arg("why", error.to_string()))?
            }
        };
        keep_file(&self.store().journals(), name, as_what.extension(), &bytes).map_err(|error| error.message())
    }
}

/// An exercise that can be taken.
fn usable<'c>(course: &'c Course, id: &str) -> Option<(&'c Found, &'c Arc<Exercise>)> {
    let found = course.exercise(id)?;
    let exercise = found.exercise.as_ref()?;
    (exercise_mistakes(course, found) == 0).then_some((found, exercise))
}

/// Why an exercise cannot be gone on with, for the reader.
fn told(hindrance: &Hindrance) -> Message {
    match hindrance {
        Hindrance::Journal(error) => error.message(),
        Hindrance::Changed => Message::new("sit-changed"),
        Hindrance::Broken { .. } | Hindrance::NoPlan(_) => Message::new("exercises-broken"),
    }
}
