//! The unit behind the counter: its roster, its exercises and its records, as the screens ask for them.
//!
//! Everything is read from the disk when it is asked for, so two windows on one store see the same. It draws nothing. The key
//! of an examination that is held here stays in memory, until the examination or the window is closed.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Kept, clock, now, random};
use crate::{
    app::screens::{
        Keeper, NotOpened, Trouble,
        exercises::{
            Begin, From, NotReleased, Offered, Outcome, SignIn, Standing, Trainee, Unit, Upcoming, open_exercises,
        },
        reports::{Of, Reporter, Written},
    },
    assessment::exercise::judge,
    course::{Course, Shelf, exercise::Mode},
    interview::{Action, Interview, Refusal},
    locale::{Date, Language, Message},
    records::{
        Hash, Hindrance, Index, Interviews, Keys, Next, OpenedPack, Released, Roster, RosterError, Store, Taking, Wall,
        keep_file,
        roster::Pin,
        script_of,
        sealed::{Outlook, packs_in, release::release},
        taking::{again, is_plain_number},
    },
    report::{
        reading::Reading,
        unit::{Paper, Setting, csv, html, xlsx},
    },
};

/// Where packs are looked for, beside the sticks: a folder in that of `--data`.
const EXAMS: &str = "exams";

/// How many folders are taken for sticks at most.
const MOST_STICKS: usize = 64;

/// A unit whose store is a folder.
#[derive(Clone, Debug)]
pub struct Office {
    /// The folder of `--data`.
    data: PathBuf,
    /// Where what is taught stands.
    shelves: Vec<Shelf>,
    /// The examination that is held here.
    exam: Option<Arc<Exam>>,
}

/// An examination that is held in this room.
#[derive(Debug)]
struct Exam {
    pack: OpenedPack,
    course: Arc<Course>,
}

impl Office {
    /// Opens the office of a unit whose store is the folder `data`, and whose cases stand on these shelves.
    #[must_use]
    pub fn new(data: PathBuf, shelves: Vec<Shelf>) -> Self {
        Self { data, shelves, exam: None }
    }

    /// The exercise as this trainee takes it; none where it is not there any more.
    fn taking<'t>(&'t self, of: &'t Offered, account: &'t str, folder: &'t Path) -> Option<Taking<'t>> {
        let (found, exercise) = of.exercise()?;
        let taking = Taking::new(&of.course, found, exercise, account, folder);
        Some(match (&of.from, &self.exam) {
            (From::Room, Some(exam)) => taking.sealed(&exam.pack.bytes, exam.pack.unlocked.key.clone(), self.store()),
            (From::Released(pack), _) => taking.released(self.keys(*pack), self.brought(*pack, account)),
            (From::Open | From::Room, _) => taking,
        })
    }

    /// What opens the interviews of a released examination; nothing where it is not released any more.
    fn keys(&self, pack: Hash) -> Keys {
        let exams = Released::of(&self.store()).and_then(|released| released.exams(&self.store())).unwrap_or_default();
        exams.into_iter().find(|exam| exam.pack == pack).map(|exam| exam.keys).unwrap_or_default()
    }

    fn store(&self) -> Store {
        Store::at(&self.data)
    }

    /// The interviews of an examination that somebody held, here or on another machine, as they were recorded.
    fn brought(&self, pack: Hash, account: &str) -> Vec<PathBuf> {
        let store = self.store();
        let listed = Index::open(&store).and_then(|(index, _)| index.list()).unwrap_or_default();
        let own =
            listed.into_iter().filter(|record| record.pack == Some(pack) && record.account.as_deref() == Some(account));
        own.map(|record| store.objects().path(record.journal)).filter(|path| path.is_file()).collect()
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

    fn offered(&self, open: &Arc<Course>) -> Vec<Offered> {
        if let Some(exam) = &self.exam {
            let (id, course) = (exam.pack.id().to_owned(), Arc::clone(&exam.course));
            return vec![Offered { id, from: From::Room, course }];
        }
        // A release that cannot be read is none; verifying names it.
        let released = Released::of(&self.store()).and_then(|released| released.exams(&self.store()));
        let released = released.unwrap_or_default().into_iter().map(|exam| Offered {
            from: From::Released(exam.pack),
            course: Arc::new(exam.course()),
            id: exam.id,
        });
        open_exercises(open).chain(released).collect()
    }

    fn standing(&self, of: &Offered, trainee: &Trainee, passed: &[String]) -> Standing {
        let folder = self.store().journals();
        let Some(taking) = self.taking(of, &trainee.account, &folder) else {
            return Standing::hindered(Message::new("exercises-broken"));
        };
        let exercise = taking.exercise;
        let sittings = taking.sittings();
        let last = sittings.sittings.last();
        let sealed = exercise.mode == Mode::Exam && !matches!(of.from, From::Released(_));
        let mut standing = Standing {
            over: last.is_some_and(|sitting| sitting.over(exercise) || matches!(of.from, From::Released(_))),
            unreadable: sittings.unreadable.iter().map(|error| error.message()).collect(),
            ..Standing::default()
        };
        if let Some(last) = last.filter(|_| !sealed) {
            let finished = last.held.iter().filter(|(_, held)| held.finished());
            standing.debriefs = finished.map(|(place, held)| (*place, held.header.scenario.clone())).collect();
        }
        match (&of.from, sealed) {
            (From::Open, true) => {
                standing.hindrance = Some(Message::new("exercises-exam"));
                return standing;
            }
            (From::Released(_), _) if last.is_none() => {
                standing.hindrance = Some(Message::new("exercises-not-taken"));
                return standing;
            }
            _ => {}
        }
        match taking.next(&sittings, now().day(), true, false) {
            Ok(Next::Interview(due)) => {
                let sitting = due.sitting.map(|at| &sittings.sittings[at]);
                let held = sitting.is_some_and(|sitting| sitting.held.contains_key(&due.one.place));
                let (due, another) = if held { (due, false) } else { taking.past(due, passed) };
                standing.next = Some(Upcoming {
                    scenario: due.one.scenario,
                    place: due.one.place,
                    attempt: due.attempt,
                    begun: sitting.is_some(),
                    done: sitting.map_or(0, |sitting| sitting.finished()),
                    wall_left: taking.walls(sitting).1,
                    another,
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
        of: &Offered,
        trainee: &Trainee,
        Begin { anew, passed }: Begin<'_>,
        language: Language,
    ) -> Result<Box<dyn Keeper>, NotOpened> {
        let not = |hindrance: Hindrance| match hindrance {
            Hindrance::Journal(error) => NotOpened::NotKept(error.message()),
            other => NotOpened::Not(told(&other)),
        };
        let folder = self.store().journals();
        let taking = self.taking(of, &trainee.account, &folder);
        let taking = taking.ok_or_else(|| NotOpened::Not(Message::new("exercises-broken")))?;
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
                let (due, _) = taking.past(due, passed);
                let case = taking.draw(&due.one).map_err(not)?;
                let begun = taking.begin(&due, sitting, case, language, now());
                (begun.map_err(|error| not(error.into()))?, 0)
            }
        };
        let (of_case, left) = taking.walls(sitting);
        let exam = taking.exercise.mode == Mode::Exam;
        let wall = Wall::new(clock, before, of_case, left).always_in_sight(exam);
        Ok(Box::new(Kept { session, handbook: of.course.handbook, wall: Some(wall), judged: !exam }))
    }

    fn look_back(&self, of: &Offered, trainee: &Trainee, place: u32) -> Result<Box<dyn Keeper>, Message> {
        let folder = self.store().journals();
        let taking = self.taking(of, &trainee.account, &folder);
        let taking = taking.ok_or_else(|| Message::new("exercises-broken"))?;
        let sittings = taking.sittings();
        let held = sittings.sittings.last().and_then(|sitting| sitting.held.get(&place));
        let held = held.filter(|held| held.finished()).ok_or_else(|| Message::new("exercises-not-taken"))?;
        let interview = taking.look_back(&held.path).map_err(|error| error.message())?;
        Ok(Box::new(Seen(interview)))
    }

    fn outcome(&mut self, of: &Offered, trainee: &Trainee) -> Option<Outcome> {
        let store = self.store();
        let folder = store.journals();
        let released = matches!(of.from, From::Released(_));
        let course = &of.course;
        let taking = self.taking(of, &trainee.account, &folder)?;
        let (exercise, sittings) = (taking.exercise, taking.sittings());
        let sitting = sittings.sittings.last().filter(|sitting| released || sitting.over(exercise))?;
        let mut outcome = Outcome {
            attempt: sitting.attempt,
            done: sitting.finished(),
            again: again(exercise, sitting),
            sealed: exercise.mode == Mode::Exam && !released,
            ..Outcome::default()
        };
        if !outcome.sealed {
            match sitting.assessed(course.handbook, |id| script_of(course, id)) {
                Ok(assessed) => {
                    let judged = judge(exercise, course.handbook.rubric(), &assessed);
                    outcome.standards = judged.standards.iter().map(|one| (one.message(), one.met)).collect();
                    // Whoever did not pass need not wait for what is meant to keep a skill.
                    outcome.again = outcome.again.filter(|_| judged.passed || exercise.mode == Mode::Practice);
                    outcome.passed = (exercise.mode != Mode::Practice).then_some(judged.passed);
                }
                Err(error) => outcome.troubles.push(error.message()),
            }
        }
        if exercise.mode != Mode::Practice && !released {
            outcome.troubles.extend(self.take_in(course));
            // The latest receipt would not cover what could not be recorded.
            match if outcome.troubles.is_empty() { store.receipt() } else { Ok(None) } {
                Ok(receipt) => outcome.receipt = receipt.map(|receipt| receipt.to_string()),
                Err(error) => outcome.troubles.push(error.message()),
            }
        }
        Some(outcome)
    }

    fn take_in(&mut self, course: &Course) -> Vec<Message> {
        match self.store().take_in(course, now(), &mut random) {
            Ok(taken) => taken.left.iter().map(|error| error.message()).collect(),
            Err(error) => vec![error.message()],
        }
    }

    fn reporter(&self) -> Option<Arc<dyn Reporter>> {
        // Who makes reports has no key.
        Some(Arc::new(Self { exam: None, ..self.clone() }))
    }

    fn packs(&self) -> Vec<PathBuf> {
        let beside = std::env::current_exe().ok().and_then(|program| Some(program.parent()?.to_owned()));
        let mut places = vec![self.data.join(EXAMS)];
        places.extend(beside);
        places.extend(sticks());
        let packs: BTreeSet<PathBuf> = places.iter().flat_map(|place| packs_in(place)).collect();
        packs.into_iter().collect()
    }

    fn hold_exam(&mut self, pack: Option<OpenedPack>) {
        self.exam = pack.map(|pack| Arc::new(Exam { course: Arc::new(pack.course()), pack }));
    }

    fn release(&mut self, pack: &OpenedPack, early: bool) -> Result<Outlook, NotReleased> {
        let store = self.store();
        let not = |message: Message| NotReleased::Not(message);
        let look = || {
            let listed =
                Index::open(&store).and_then(|(index, _)| index.list()).map_err(|error| not(error.message()))?;
            pack.outlook(&store, &listed).map_err(|error| not(error.message()))
        };
        // What was finished and not recorded yet comes with it; what could not be is told by verifying.
        store.take_in(&pack.course(), now(), &mut random).map_err(|error| not(error.message()))?;
        let begun = look()?.begun;
        if begun > 0 && !early {
            return Err(NotReleased::Begun(begun));
        }
        release(&store, &pack.bytes, &pack.unlocked, now()).map_err(|error| not(error.message()))?;
        look()
    }
}

/// A finished interview that is looked back upon.
struct Seen(Interview);

impl Keeper for Seen {
    fn interview(&self) -> &Interview {
        &self.0
    }

    fn act(&mut self, _: &Action) -> Result<(), Trouble> {
        Err(Trouble::Refused(Refusal::NotOpen))
    }

    fn go_on_unkept(&mut self) {}
}

/// Where this system shows sticks and cards that were put in.
fn sticks() -> Vec<PathBuf> {
    let within = |folder: &Path| -> Vec<PathBuf> {
        std::fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
    };
    if cfg!(windows) {
        ('D'..='Z').map(|letter| PathBuf::from(format!("{letter}:\\"))).collect()
    } else if cfg!(target_os = "macos") {
        within(Path::new("/Volumes"))
    } else {
        let first: Vec<PathBuf> =
            ["/media", "/run/media"].into_iter().flat_map(|path| within(Path::new(path))).collect();
        // Some systems show them in a folder of the user's.
        let second = first.iter().flat_map(|folder| within(folder)).take(MOST_STICKS);
        second.chain(first.iter().cloned()).chain(within(Path::new("/mnt")).into_iter().take(MOST_STICKS)).collect()
    }
}

impl Reporter for Office {
    fn course(&self, open: &Arc<Course>) -> Arc<Course> {
        let store = self.store();
        let released = Released::of(&store).unwrap_or_default();
        if released.packs().next().is_none() {
            return Arc::clone(open);
        }
        Arc::new(released.course(&store, self.shelves.clone()))
    }

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

/// Why an exercise cannot be gone on with, for the reader.
fn told(hindrance: &Hindrance) -> Message {
    match hindrance {
        Hindrance::Journal(error) => error.message(),
        Hindrance::Changed => Message::new("sit-changed"),
        Hindrance::Broken { .. } | Hindrance::NoPlan(_) => Message::new("exercises-broken"),
    }
}
