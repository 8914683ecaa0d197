//! An exam taken in the running program: nothing of its answers can be read from any file before it is released.
//!
//! The program is played through a pipe, killed in the middle of an interview, and started again. Each time every file below
//! its folders (data, temporary, home) and the pack is searched for the case's texts, truths and grades: as they are, in
//! UTF-16, in base64, and in whatever is packed. Afterwards they are found, so the search can find.

#![expect(clippy::disallowed_methods, reason = "the test searches every byte the program wrote")]

use std::{
    collections::BTreeMap,
    fs,
    io::{Cursor, Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, Command, Output, Stdio},
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use base64::{Engine as _, prelude::BASE64_STANDARD_NO_PAD};

const PASSPHRASE: &str = "seven quiet lanterns\n";

/// The folders of a machine: everything that the program may write to.
struct Machine {
    folder: tempfile::TempDir,
}

impl Machine {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        for name in ["data", "home", "tmp"] {
            fs::create_dir_all(folder.path().join(name)).expect("room");
        }
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, line: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sala"));
        command.args(line.split_whitespace()).arg("--data").arg(self.path("data")).args(["--lang", "en"]);
        command.current_dir(self.path("tmp")).env("HOME", self.path("home"));
        for name in ["TMPDIR", "TMP", "TEMP"] {
            command.env(name, self.path("tmp"));
        }
        for name in ["XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"] {
            command.env(name, self.path("home"));
        }
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    /// Runs a command to its end.
    fn run(&self, line: &str, typed: &str) -> Output {
        let mut child = self.command(line).spawn().expect("the program starts");
        let mut input = child.stdin.take().expect("piped");
        input.write_all(typed.as_bytes()).expect("it reads");
        drop(input);
        child.wait_with_output().expect("it ends")
    }

    fn said(&self, line: &str, typed: &str) -> String {
        let output = self.run(line, typed);
        assert!(output.status.success(), "{line}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("text")
    }
}

/// The program at a prompt, answered by the texts of its choices.
struct Playing {
    child: Child,
    input: ChildStdin,
    seen: Arc<Mutex<Vec<u8>>>,
    reader: std::thread::JoinHandle<()>,
    read: usize,
}

impl Playing {
    fn begin(machine: &Machine, line: &str, typed: &str) -> Self {
        let mut child = machine.command(line).spawn().expect("the program starts");
        let mut input = child.stdin.take().expect("piped");
        input.write_all(typed.as_bytes()).expect("it reads");
        let seen = Arc::new(Mutex::new(Vec::new()));
        let (mut output, shared) = (child.stdout.take().expect("piped"), Arc::clone(&seen));
        let reader = std::thread::spawn(move || {
            let mut piece = [0; 4096];
            while let Ok(count @ 1..) = output.read(&mut piece) {
                shared.lock().expect("one writer").extend_from_slice(&piece[..count]);
            }
        });
        Self { child, input, seen, reader, read: 0 }
    }

    /// Waits for the next prompt and returns what was said before it.
    fn prompt(&mut self) -> String {
        let began = Instant::now();
        loop {
            {
                let seen = self.seen.lock().expect("one writer");
                if seen.len() > self.read && seen.ends_with(b"> ") {
                    let said = String::from_utf8_lossy(&seen[self.read..]).into_owned();
                    self.read = seen.len();
                    return said;
                }
            }
            assert!(began.elapsed() < Duration::from_secs(120), "no prompt came");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    fn choose(&mut self, want: &str) {
        let menu = self.prompt();
        let line = menu.lines().rev().find(|line| {
            let choice = line.trim_start().split_once("  ");
            choice.is_some_and(|(number, choice)| number.chars().all(|c| c.is_ascii_digit()) && choice.contains(want))
        });
        let line = line.unwrap_or_else(|| panic!("`{want}` is not offered in\n{menu}"));
        let number = line.split_whitespace().next().expect("a number");
        writeln!(self.input, "{number}").expect("it reads");
    }

    fn choose_all(&mut self, wants: &[&str]) {
        wants.iter().for_each(|want| self.choose(want));
    }

    fn kill(mut self) {
        self.child.kill().expect("it is ours");
        self.child.wait().expect("it is ours");
        self.reader.join().expect("it ends");
    }

    /// Lets it end by itself, and returns everything it said.
    fn end(mut self) -> String {
        drop(self.input);
        assert!(self.child.wait().expect("it ends").success());
        self.reader.join().expect("it ends");
        String::from_utf8(self.seen.lock().expect("joined").clone()).expect("text")
    }
}

/// Words that must not be found, by their first bytes.
struct Search {
    needles: BTreeMap<[u8; 8], Vec<(Vec<u8>, String)>>,
}

impl Search {
    /// Searches for each word as it is and in UTF-16.
    fn of(words: &[String]) -> Self {
        let mut needles: BTreeMap<[u8; 8], Vec<(Vec<u8>, String)>> = BTreeMap::new();
        for word in words {
            let wide: Vec<u16> = word.encode_utf16().collect();
            let little = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
            let big = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
            for bytes in [word.clone().into_bytes(), little, big] {
                let first = bytes[..8].try_into().expect("long enough");
                needles.entry(first).or_default().push((bytes, word.clone()));
            }
        }
        Self { needles }
    }

    fn bytes(&self, name: &str, bytes: &[u8], depth: usize, found: &mut Vec<String>) {
        for (at, window) in bytes.windows(8).enumerate() {
            let first: &[u8; 8] = window.try_into().expect("eight");
            for (needle, word) in self.needles.get(first).into_iter().flatten() {
                if bytes[at..].starts_with(needle) {
                    found.push(format!("{name}: {word}"));
                }
            }
        }
        if depth == 0 {
            return;
        }
        let sign = |byte: &u8| byte.is_ascii_alphanumeric() || b"+/".contains(byte);
        for run in bytes.split(|byte| !sign(byte)).filter(|run| run.len() >= 24) {
            for from in 0..4 {
                let run = &run[from..];
                let decoded = BASE64_STANDARD_NO_PAD.decode(run);
                if let Ok(plain) = decoded.or_else(|_| BASE64_STANDARD_NO_PAD.decode(&run[..run.len() / 4 * 4])) {
                    self.bytes(&format!("{name} (base64)"), &plain, depth - 1, found);
                }
            }
        }
        if let Ok(mut zip) = zip::ZipArchive::new(Cursor::new(bytes)) {
            for index in 0..zip.len() {
                let mut plain = Vec::new();
                zip.by_index(index).expect("ours").read_to_end(&mut plain).expect("ours");
                self.bytes(&format!("{name} (packed {index})"), &plain, depth - 1, found);
            }
        }
    }

    /// Every place below a folder at which a word stands, names of files included.
    fn below(&self, folder: &Path) -> Vec<String> {
        let (mut found, mut folders, mut files) = (Vec::new(), vec![folder.to_owned()], 0);
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).expect("ours").flatten() {
                let path = entry.path();
                let name = path.display().to_string();
                self.bytes("a name", name.as_bytes(), 0, &mut found);
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files += 1;
                    self.bytes(&name, &fs::read(&path).expect("ours"), 2, &mut found);
                }
            }
        }
        assert!(files > 0, "nothing was searched");
        found
    }
}

/// The pieces of a case's words that are long enough to be told from others.
fn texts(words: &str) -> Vec<String> {
    let said = words.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(" = "));
    let pieces = said.flat_map(|(_, text)| text.split(['{', '}'])).map(str::trim);
    pieces.filter(|piece| piece.len() >= 20 && !piece.starts_with('$')).map(str::to_owned).collect()
}

/// Lays the beginner's case down in an author's folder, with truths of names that stand nowhere else, and seals an exam on it.
fn seal(author: &Machine, pack: &Path) -> Vec<String> {
    let folder = author.path("author");
    fs::create_dir_all(folder.join("exercises")).expect("room");
    author.said(&format!("new night-bus --in {}", folder.display()), "");
    let mut words = vec!["amber-visitor".to_owned(), "amber-promised".to_owned()];
    for name in ["scenario.ron", "en.ftl", "km.ftl", "lo.ftl"] {
        let path = folder.join("night-bus").join(name);
        let text = fs::read_to_string(&path).expect("just made");
        let text = text.replace("visitor", "amber-visitor").replace("promised\"", "amber-promised\"");
        let text = text.replace("-promised =", "-amber-promised =").replace("-promised-", "-amber-promised-");
        fs::write(&path, &text).expect("room");
        if name.ends_with("ftl") {
            words.extend(texts(&text));
        }
    }
    // Grades and gates, as the script writes them.
    words.extend(["Harmful(any:", "Full(all: [", "family: Trafficking", "supports: [ADMIT]"].map(str::to_owned));
    let exercise = folder.join("exercises").join("spring.ron");
    let rules = "Exercise(format: 1, mode: Exam, seed: 3, language: English, attempts: 1, \
                 parts: [(from: [Case(\"night-bus\")], number: 2, rates: (genuine: 1, trafficking: 1))])";
    fs::write(&exercise, rules).expect("room");
    let told = "title = Spring\ndescription = Two interviews.\nbriefing = Take your time.\n";
    fs::write(folder.join("exercises").join("spring.en.ftl"), told).expect("room");
    let line = format!("exam seal {} --output {} --passphrase-stdin", exercise.display(), pack.display());
    author.said(&line, PASSPHRASE);
    words.sort();
    words.dedup();
    assert!(words.len() > 60, "{}", words.len());
    words
}

const TALK: [&str; 7] = ["Act:", "Explain my role", "Yes", "Ask", "The visit", "Open", "Tell me"];
const DECIDE: [&str; 10] = [
    "Decide",
    "end",
    "no outcome yet",
    "Give a reason",
    "Says:",
    "Choose or take",
    "Let in",
    "Back",
    "Record the decisions",
    "Record them",
];

#[test]
fn no_file_tells_an_answer_before_the_release() {
    let (author, machine) = (Machine::new(), Machine::new());
    let pack = machine.path("spring.sala-exam");
    let words = seal(&author, &pack);
    let search = Search::of(&words);
    let nothing = |moment: &str| {
        let found = search.below(machine.folder.path());
        assert!(found.is_empty(), "{moment}: {found:#?}");
    };
    nothing("before anybody begins");
    let sit = format!("sit --pack {} --trainee 17 --passphrase-stdin", pack.display());

    let mut playing = Playing::begin(&machine, &sit, PASSPHRASE);
    playing.choose_all(&["Begin", "Go on", "Begin the interview"]);
    playing.choose_all(&TALK);
    // What was shown is on the disk, and nobody can read it there.
    playing.prompt();
    nothing("while it is played");
    playing.kill();
    nothing("after it was killed");
    // Nothing is released under the hands of who is not through.
    let release = format!("exam release {} --passphrase-stdin", pack.display());
    let early = machine.run(&release, PASSPHRASE);
    assert!(!early.status.success() && String::from_utf8_lossy(&early.stderr).contains("not through"));
    nothing("after a release was refused");
    let wrong = machine.run(&sit, "seven quiet lantern\n");
    assert!(!wrong.status.success() && wrong.stdout.is_empty());

    let mut playing = Playing::begin(&machine, &sit, PASSPHRASE);
    playing.choose("Go on");
    playing.choose_all(&DECIDE);
    playing.choose_all(&["Go on", "Go on", "Begin the interview"]);
    playing.choose_all(&TALK);
    playing.choose_all(&DECIDE);
    let told = playing.end();
    assert!(told.contains("The examination is over") && told.contains("Receipt: "), "{told}");
    for word in ["of 100", "Passed", "told the truth"] {
        assert!(!told.contains(word), "{word} is told at the end");
    }
    nothing("after the end");
    let listed = machine.said("records list", "");
    assert_eq!(listed.matches("sealed until released").count(), 2, "{listed}");
    let json = machine.said("records list --format json", "");
    assert!(json.contains("\"interruptions\": 1"), "the kill is told: {json}");
    machine.said(&format!("records export {}", machine.path("day.zip").display()), "");
    machine.said("records verify", "");
    machine.said("records rebuild", "");
    let report = machine.run("report unit", "");
    assert!(!report.status.success(), "nothing of an exam is in a report yet");
    let shown = machine.run("records show 1", "");
    assert!(!shown.status.success() && shown.stdout.is_empty());
    nothing("after listing, carrying, verifying and reporting");

    let released = machine.said(&release, PASSPHRASE);
    assert!(released.contains("is released on this machine"), "{released}");
    let shown = machine.said("records show 1", "") + &machine.said("records show 2", "");
    let mut found = Vec::new();
    // A debrief is wrapped, so its words are looked for word by word.
    let close: String = shown.split_whitespace().collect::<Vec<_>>().join(" ");
    Search::of(&words).bytes("the debriefs", close.as_bytes(), 0, &mut found);
    assert!(found.len() > 5, "{found:?}\n{shown}");
    machine.said("report unit --format csv", "");
    let found = search.below(&machine.path("data"));
    assert!(found.iter().any(|place| place.contains("index.sqlite") && place.contains("amber-")), "{found:?}");
}

#[test]
fn the_search_finds_what_is_there_to_be_found() {
    let author = Machine::new();
    let pack = author.path("spring.sala-exam");
    let words = seal(&author, &pack);
    // Practice of the same case: its journal names the truth.
    let machine = Machine::new();
    let cases = machine.path("data").join("scenarios").join("night-bus");
    fs::create_dir_all(&cases).expect("room");
    for name in ["scenario.ron", "en.ftl", "km.ftl", "lo.ftl"] {
        fs::copy(author.path("author").join("night-bus").join(name), cases.join(name)).expect("room");
    }
    let mut playing = Playing::begin(&machine, "play night-bus --seed 3", "");
    playing.choose_all(&["Go on", "Begin the interview"]);
    playing.choose_all(&TALK);
    playing.prompt();
    playing.kill();
    let search = Search::of(&words);
    fs::remove_dir_all(&cases).expect("there");
    let found = search.below(machine.folder.path());
    assert!(found.iter().any(|place| place.contains("journals") && place.contains("amber-")), "{found:?}");
    // In every disguise that is searched.
    let word = words.iter().find(|word| word.starts_with("I was told")).expect("a reply");
    let wide = |order: fn(u16) -> [u8; 2]| word.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("x", zip::write::SimpleFileOptions::default()).expect("memory");
    zip.write_all(word.repeat(9).as_bytes()).expect("memory");
    let zip = zip.finish().expect("memory").into_inner();
    let coded = |bytes: &[u8]| format!("{{\"act\":\"x{}\"}}", BASE64_STANDARD_NO_PAD.encode(bytes)).into_bytes();
    let disguises = [
        word.clone().into_bytes(),
        wide(u16::to_le_bytes),
        wide(u16::to_be_bytes),
        zip.clone(),
        coded(word.as_bytes()),
        coded(&wide(u16::to_le_bytes)),
        coded(&zip),
    ];
    for (number, bytes) in disguises.into_iter().enumerate() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("x"), bytes).expect("room");
        assert!(!search.below(folder.path()).is_empty(), "disguise {number}");
    }
}
