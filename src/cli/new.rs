//! `sala new`: a small case that already plays, to begin from.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use clap::Args;

use super::{Exit, Failure, Streams, Surroundings, surroundings::quoted};
use crate::{
    course::{Course, Shelf},
    scenario::{
        id::{RESERVED, is_device},
        map::is_id,
    },
};

/// Lays down the folder of a small case that already plays and checks clean.
#[derive(Args, Clone, Debug)]
pub struct New {
    /// The id of the case: small letters, digits and hyphens
    pub id: String,
    /// The folder to put it in; by default that of your cases
    #[arg(long = "in", value_name = "DIR")]
    pub folder: Option<PathBuf>,
}

/// The files of the new case.
const FILES: [(&str, &str); 4] = [
    ("scenario.ron", include_str!("../../assets/new/scenario.ron")),
    ("en.ftl", include_str!("../../assets/new/en.ftl")),
    ("km.ftl", include_str!("../../assets/new/km.ftl")),
    ("lo.ftl", include_str!("../../assets/new/lo.ftl")),
];

/// Runs the command.
pub(super) fn run(args: &New, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let id = args.id.as_str();
    if !is_id(id) {
        let help = "an id is a small letter, then small letters, digits and `-`, at most 64 in all";
        return Err(Failure::misuse(format!("`{id}` cannot be a case's id")).help(help));
    }
    if RESERVED.contains(&id) {
        return Err(Failure::misuse(format!("`{id}` is a word of the plan language")).help("choose another id"));
    }
    if is_device(id) {
        let failure =
            Failure::misuse(format!("`{id}` is a name that Windows keeps for a device; no folder can have it"));
        return Err(failure.help("choose another id"));
    }
    let shipped = Course::open(&[Shelf::shipped()]);
    if shipped.scenario(id).is_some() {
        let failure = Failure::misuse(format!("a case `{id}` comes with Sala; yours would take its place"));
        return Err(failure.help("choose another id"));
    }
    let folder = cases(args, around)?.join(id);
    lay_down(&folder).map_err(|error| {
        let shown = folder.display();
        match error.kind() {
            io::ErrorKind::AlreadyExists => Failure::misuse(format!("`{shown}` is there already"))
                .help("choose another id, or move that folder away"),
            _ => Failure::error(format!("`{shown}` cannot be made: {error}"))
                .help("name a folder you may write to: `sala new ID --in DIR`"),
        }
    })?;
    let shown = folder.display();
    let mut text = format!("made {shown}\n");
    for (file, _) in FILES {
        text.push_str(&format!("  {file}\n"));
    }
    text.push_str(&next(args, around, &folder));
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}

/// Says what to type now. A case that was put elsewhere is found once the folder it is in is named or it is copied.
fn next(args: &New, around: &Surroundings, folder: &Path) -> String {
    let (id, play) = (&args.id, format!("play {}", args.id));
    let Some(named) = &args.folder else {
        return format!("next: {}\n      {}\n", around.command(&format!("check {id}")), around.command(&play));
    };
    let check = format!("next: sala check {}\n", quoted(folder));
    let whole = around.here.join(named);
    let shelf = whole.parent().filter(|_| whole.file_name().is_some_and(|name| name == "scenarios"));
    let how = match (shelf, &around.data) {
        (Some(shelf), _) => format!("      sala {play} --data {}\n", quoted(shelf)),
        (None, Some(data)) => {
            let cases = data.join("scenarios");
            format!("to play it, copy the folder to {} and type: {}\n", quoted(&cases), around.command(&play))
        }
        (None, None) => {
            format!(
                "to play it, copy the folder into one called `scenarios`, and name the one around that: sala {play} --data DIR\n"
            )
        }
    };
    check + &how
}

/// The folder of cases: the one named, the repository's while developing, else the user's.
fn cases(args: &New, around: &Surroundings) -> Result<PathBuf, Failure> {
    if let Some(folder) = &args.folder {
        return Ok(folder.clone());
    }
    if Shelf::is_repository(&around.here) {
        return Ok(around.here.join("scenarios"));
    }
    let data = around.data.as_ref().ok_or_else(|| {
        Failure::misuse("this machine has no folder for your cases").help("name one: `sala new ID --in DIR`")
    })?;
    Ok(data.join("scenarios"))
}

/// Makes the folder; nothing there is ever written over, and a half-made one is taken away again.
fn lay_down(folder: &Path) -> io::Result<()> {
    if let Some(above) = folder.parent() {
        fs::create_dir_all(above)?;
    }
    fs::create_dir(folder)?;
    let written = FILES.iter().try_for_each(|(name, text)| {
        let mut file = fs::OpenOptions::new().write(true).create_new(true).open(folder.join(name))?;
        io::Write::write_all(&mut file, text.as_bytes())
    });
    if written.is_err() {
        // The folder is this command's own, made a moment ago.
        let _ = fs::remove_dir_all(folder);
    }
    written
}
