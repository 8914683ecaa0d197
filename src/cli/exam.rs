//! `sala exam`: an exam sealed as a pack, looked at from outside, released.
//!
//! The passphrase is typed unseen and kept nowhere. What a pack holds is opened in memory alone.

use std::{
    fs::{self, File},
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::{Args, Subcommand};

use super::{
    Exit, Failure, Streams, Surroundings,
    roster::{failure, line, store, write},
    surroundings::random,
    voice::Voice,
};
use crate::{
    check::{check_exercise, check_one, mistakes},
    course::{
        Course, Shelf,
        exercise::Mode,
        sealed::{Contents, MOST_BYTES, Pack, Passphrase, seal},
    },
    diagnostic::{Diagnostics, render},
    locale::Message,
    records::{
        Hash, Index, IndexError, Listed, OpenedPack, Released, Store,
        disk::{DiskError, read_for},
        fingerprint,
        sealed::release,
    },
};

/// Seals exams, and releases them.
#[derive(Args, Clone, Debug)]
pub struct ExamArgs {
    /// What to do.
    #[command(subcommand)]
    pub what: What,
}

/// What to do with exams.
#[derive(Subcommand, Clone, Debug)]
pub enum What {
    /// Checks an exercise and its cases, and seals them as one encrypted file
    Seal {
        /// The exercise's file
        #[arg(value_name = "EXERCISE.ron")]
        exercise: PathBuf,
        /// The pack: a new file, best named NAME.sala-exam
        #[arg(long, value_name = "FILE")]
        output: PathBuf,
        /// The folder of the cases, where they do not stand beside the exercise
        #[arg(long, value_name = "FOLDER")]
        cases: Option<PathBuf>,
        /// Reads the passphrase from the first line of the input, without asking for it twice
        #[arg(long)]
        passphrase_stdin: bool,
    },
    /// Says which exam a pack holds; needs no passphrase
    Show {
        /// The pack
        #[arg(value_name = "FILE")]
        file: PathBuf,
    },
    /// Opens the interviews of an exam on this machine: their debriefs and scores
    Release {
        /// The pack
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Also where somebody has begun it on this machine and is not through
        #[arg(long)]
        early: bool,
        /// Reads the passphrase from the first line of the input
        #[arg(long)]
        passphrase_stdin: bool,
    },
}

/// Runs the command.
pub(super) fn run(args: &ExamArgs, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = Course::open(&[Shelf::words_only()]);
    let voice = Voice::new(&course.catalogue, around.language());
    match &args.what {
        What::Seal { exercise, output, cases, passphrase_stdin } => {
            sealed(voice, exercise, output, cases.as_deref(), *passphrase_stdin, around, streams)
        }
        What::Show { file } => {
            let file = &found(file, around);
            let bytes = bytes(voice, file)?;
            let pack = Pack::read(&bytes).map_err(|error| failure(voice, &error.message(&shown(file))))?;
            let message = Message::new("exam-shown").arg("file", shown(file)).arg("exam", pack.id);
            let message = message.arg("hash", Hash::of(&bytes).short()).arg("key", pack.to.to_string());
            write(streams, &[voice.say(&message)])?;
            Ok(Exit::Clean)
        }
        What::Release { file, early, passphrase_stdin } => {
            let store = store(voice, around)?;
            let exam = open(voice, file, *passphrase_stdin, around, streams)?;
            given_free(voice, &store, &exam, *early, around, streams)
        }
    }
}

/// Releases an exam that was opened, and says what that opens here.
fn given_free(
    voice: Voice<'_>,
    store: &Store,
    exam: &OpenedPack,
    early: bool,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let told = |error: &crate::records::StoreError| failure(voice, &error.message());
    let not = |error: &IndexError| failure(voice, &error.message());
    let list = || Index::open(store).and_then(|(index, _)| index.list());
    // What was finished and not recorded yet comes with it.
    let taken = store.take_in(&around.course(), around.now, &mut random).map_err(|error| told(&error))?;
    let look = |listed: &[Listed]| exam.outlook(store, listed).map_err(|error| told(&error));
    let before = look(&list().map_err(|error| not(&error))?)?;
    if before.begun > 0 && !early {
        return Err(failure(voice, &Message::new("exam-begun").arg("exam", exam.id()).arg("count", before.begun)));
    }
    let new = release::release(store, &exam.bytes, &exam.unlocked, around.now).map_err(|error| told(&error))?;
    let outlook = look(&list().map_err(|error| not(&error))?)?;
    let mut lines: Vec<String> = taken.left.iter().map(|error| voice.say(&error.message())).collect();
    let id = if new { "exam-released" } else { "exam-released-before" };
    let message = Message::new(id).arg("exam", exam.id()).arg("count", outlook.here);
    lines.push(around.told(&voice.say(&message)));
    lines.extend(outlook.notes().iter().map(|note| around.told(&voice.say(note))));
    write(streams, &lines)?;
    Ok(Exit::Clean)
}

/// The file of a pack: as it was named, or in the folder `exams` of the data folder, where the window looks as well.
fn found(file: &Path, around: &Surroundings) -> PathBuf {
    let beside = around.data.as_ref().map(|data| data.join("exams").join(file));
    match beside.filter(|beside| !file.exists() && beside.is_file()) {
        Some(beside) => beside,
        None => file.to_owned(),
    }
}

/// Reads a pack and opens it with the passphrase that is typed.
pub(super) fn open(
    voice: Voice<'_>,
    file: &Path,
    stdin: bool,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<OpenedPack, Failure> {
    // Nobody types a passphrase for a file that is no pack.
    let file = &found(file, around);
    let bytes = bytes(voice, file)?;
    let pack = Pack::read(&bytes).map_err(|error| failure(voice, &error.message(&shown(file))))?;
    let ask = Message::new("exam-passphrase").arg("exam", pack.id.as_str());
    let typed = type_passphrase(voice, &ask, stdin, streams)?;
    OpenedPack::open(file, &Passphrase::typed(&typed)).map_err(|why| failure(voice, &why.message()))
}

/// Opens everything that is taught here, with the exams that were released: their titles, cases and words.
pub(super) fn course_with_released(around: &Surroundings) -> (Course, Released) {
    let Some(store) = around.data.as_ref().map(Store::at) else { return (around.course(), Released::default()) };
    let released = Released::of(&store).unwrap_or_default();
    (released.course(&store, around.shelves()), released)
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

fn bytes(voice: Voice<'_>, file: &Path) -> Result<Vec<u8>, Failure> {
    read_for(file, MOST_BYTES).map_err(|error| failure(voice, &error.message()))
}

fn type_passphrase(voice: Voice<'_>, ask: &Message, stdin: bool, streams: &mut Streams<'_>) -> Result<String, Failure> {
    if stdin {
        return line(streams);
    }
    rpassword::prompt_password(format!("{} ", voice.say(ask))).map_err(|error| Failure::lost(&error))
}

/// Checks an exercise and its cases, and seals them.
fn sealed(
    voice: Voice<'_>,
    file: &Path,
    output: &Path,
    cases: Option<&Path>,
    stdin: bool,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let tell = |id: &str| failure(voice, &Message::new(id).arg("file", shown(file)));
    let id = file.file_name().and_then(|name| name.to_str()?.strip_suffix(".ron")).filter(|_| file.is_file());
    let id = id.ok_or_else(|| tell("exam-no-exercise"))?;
    if output.exists() {
        return Err(failure(voice, &Message::new("bundle-exists").arg("file", shown(output))));
    }
    let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let course = Course::open(&[Shelf::words_only(), shelf(folder, cases), Shelf::of_exercises(folder)]);
    let found = course.exercise(id).ok_or_else(|| tell("exam-no-exercise"))?;
    let contents = Contents::of(&course, found);
    let mut diagnostics: Diagnostics = check_exercise(&course, found);
    let taught: Vec<_> = contents.cases().into_iter().filter_map(|id| course.scenario(id)).collect();
    for case in &taught {
        diagnostics.extend(check_one(&course, case));
    }
    if !diagnostics.is_empty() {
        let text = render::terminal(&diagnostics, &course.sources, around.style);
        streams.errors.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    }
    let wrong = diagnostics.has_errors() || taught.iter().any(|case| mistakes(&course, case) > 0);
    let exercise = found.exercise.as_ref().filter(|_| !wrong).ok_or_else(|| tell("exam-mistakes"))?;
    if exercise.mode != Mode::Exam {
        return Err(tell("exam-not-exam"));
    }
    let open = open_cases(&course, &contents);
    if !open.is_empty() {
        return Err(failure(voice, &Message::new("exam-open-cases").arg("cases", open.join(", "))));
    }
    let ask = Message::new("exam-passphrase-new").arg("exam", id);
    let typed = type_passphrase(voice, &ask, stdin, streams)?;
    let passphrase = Passphrase::chosen(&typed, id).map_err(|weak| failure(voice, &weak.message()))?;
    if !stdin {
        let again = type_passphrase(voice, &Message::new("exam-passphrase-again"), false, streams)?;
        if Passphrase::typed(&again) != passphrase {
            return Err(failure(voice, &Message::new("exam-passphrase-differs")));
        }
    }
    let pack = seal(&contents, &passphrase).map_err(|error| failure(voice, &error.message(&shown(output))))?;
    keep(output, &pack).map_err(|error| failure(voice, &DiskError::writing(output, error).message()))?;
    let message = Message::new("exam-sealed").arg("file", shown(output)).arg("exam", id);
    let message = message.arg("cases", taught.len()).arg("hash", Hash::of(&pack).short());
    write(streams, &[voice.say(&message), voice.id("exam-sealed-note")])?;
    Ok(Exit::Clean)
}

/// Where the cases of an exercise stand: in the folder that was named, beside the folder `exercises`, or beside the file.
fn shelf(folder: &Path, cases: Option<&Path>) -> Shelf {
    match cases {
        Some(cases) if cases.join("scenarios").is_dir() => Shelf::folder(cases),
        Some(cases) => Shelf::cases(cases),
        None if folder.file_name().is_some_and(|name| name == "exercises") => {
            let outer = folder.parent().filter(|outer| !outer.as_os_str().is_empty());
            Shelf::cases(outer.unwrap_or(Path::new(".")))
        }
        None => Shelf::cases(folder),
    }
}

/// The cases that everybody can read already: they come with the program, under this name or another.
fn open_cases(course: &Course, contents: &Contents) -> Vec<String> {
    let library = Course::open(&[Shelf::shipped()]);
    let print = |course: &Course, source| fingerprint(course.sources.text(source).unwrap_or_default());
    let known: std::collections::BTreeSet<String> =
        library.scenarios.iter().map(|taught| print(&library, taught.source)).collect();
    let open = |id: &&str| {
        let script = course.scenario(id).map(|taught| print(course, taught.source));
        library.scenario(id).is_some() || script.is_some_and(|script| known.contains(&script))
    };
    contents.cases().into_iter().filter(open).map(str::to_owned).collect()
}

/// Writes a pack as a new file; half of one is taken away again.
fn keep(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut file = File::create_new(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        // Should even this fail, the first mistake is the one to tell.
        let _ = fs::remove_file(path);
    }
    written
}
