//! Whatever can be wrong with what a unit brings (tables, bundles, an index, a full disk, a clock), given to the running
//! program in three languages: it says what, and what to do, and nothing is lost or half taken.

#![expect(clippy::disallowed_methods, reason = "lays down what is wrong, and looks at what is left")]

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use crate::exam_day::terminal::{Ended, Figures, Terminal};

/// The languages, and a word of each that stands before what is to be done, or nothing.
const LANGUAGES: [&str; 3] = ["en", "km", "lo"];

fn sala(data: &Path, language: &str, words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_sala"));
    // Not where the tests run: in a repository `new` lays its case down there.
    command.current_dir(data.parent().expect("a folder of our own"));
    command.args(["--lang", language, "--data"]).arg(data).args(words).stdin(Stdio::null());
    command
}

fn told(done: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr))
}

fn run(data: &Path, words: &[&str]) -> String {
    let done = sala(data, "en", words).output().expect("the program starts");
    assert!(done.status.success(), "{words:?}: {}", told(&done));
    told(&done)
}

/// Everything in a folder, byte by byte, but for the index, which holds nothing of its own, and locks.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            match path.is_dir() {
                true => open.push(path),
                false if name.starts_with("index.sqlite") || name == "lock" => {}
                false => drop(found.insert(path.clone(), fs::read(&path).expect("readable"))),
            }
        }
    }
    found
}

/// Says the command in every language: each time it fails, names `part`, tells no raw id and no other language's text
/// twice over, and leaves everything as it was.
fn refused(data: &Path, words: &[&str], part: &str) {
    let before = files(data);
    let mut all: Vec<String> = Vec::new();
    for language in LANGUAGES {
        let done = sala(data, language, words).output().expect("the program starts");
        let told = told(&done);
        assert_eq!(done.status.code(), Some(1), "{words:?} in {language}: {told}");
        assert!(told.contains(part), "{part} is not named in {language}: {told}");
        assert!(!told.contains('{') && !told.contains("panicked"), "{language}: {told}");
        assert!(files(data) == before, "{words:?} in {language} changed something");
        all.push(told);
    }
    all.dedup();
    assert_eq!(all.len(), LANGUAGES.len(), "said in three languages: {all:?}");
}

fn lay(folder: &Path, name: &str, bytes: &[u8]) -> String {
    let path = folder.join(name);
    fs::write(&path, bytes).expect("room");
    path.display().to_string()
}

#[test]
fn tables_that_cannot_be_taken() {
    let home = tempfile::tempdir().expect("a folder");
    let data = home.path().join("data");
    run(&data, &["roster", "add", "0001", "Dara", "--unit", "Poipet"]);
    let table = "number,name,unit\n0017,ដារ៉ា,Poipet\n0017,ສົມສີ,Poipet\n";
    let utf16: Vec<u8> = [0xff, 0xfe].into_iter().chain(table.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes, part) in [
        ("twice.csv", table.as_bytes(), "0017"),
        ("taken.csv", b"number,name,unit\n0001,Somebody else,Poipet\n", "0001"),
        ("utf16.csv", &utf16, "UTF-8"),
        ("latin.csv", b"number,name,unit\n0018,Andr\xe9,Poipet\n", "UTF-8"),
        ("old.xls", &[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], "XLSX"),
        ("book.xlsx", b"PK\x03\x04 and nothing more", "book.xlsx"),
        ("empty.csv", b"", "empty.csv"),
        ("other.csv", b"size,colour\n1,red\n", "other.csv"),
        ("pin.csv", b"number,name,unit,PIN\n0019,Keo,Poipet,12\n", "--good-rows"),
    ] {
        let path = lay(home.path(), name, bytes);
        refused(&data, &["roster", "import", &path], part);
    }
    // A mark at the beginning, as spreadsheets write it, is no mistake.
    let marked = lay(home.path(), "bom.csv", "\u{feff}number;name;unit\r\n0020;Keo;Poipet\r\n".as_bytes());
    assert!(run(&data, &["roster", "import", &marked]).contains("Added to the roster: 1."));
    let missing = home.path().join("no.csv").display().to_string();
    refused(&data, &["roster", "import", &missing], "no.csv");
}

/// A unit that has one record: of an exercise of one short case, held by the running program.
fn recorded(home: &Path) -> PathBuf {
    let data = home.join("data");
    run(&data, &["new", "my-case"]);
    let folder = data.join("scenarios").join("exercises");
    fs::create_dir_all(&folder).expect("room");
    lay(&folder, "one.ron", b"Exercise(format: 1, seed: 3, mode: Scored, language: English, parts: [(from: [Truth(\"my-case\", \"visitor\")], number: 1)])");
    lay(&folder, "one.en.ftl", b"title = One\ndescription = One visit.\nbriefing = Ask.\n");
    run(&data, &["roster", "add", "0017", "Dara", "--unit", "Poipet"]);
    let mut terminal = Terminal::start(&data, &["sit", "one", "--trainee", "0017", "--pin-stdin"], "274913");
    assert!(matches!(terminal.play(&mut Figures(1), None), Ended::Itself));
    assert!(!terminal.receipt().is_empty());
    data
}

#[test]
fn bundles_indexes_and_disks_that_are_wrong() {
    let home = tempfile::tempdir().expect("a folder");
    let data = recorded(home.path());
    let bundle = home.path().join("day.zip");
    run(&data, &["records", "export", &bundle.display().to_string()]);
    let whole = fs::read(&bundle).expect("there");
    let other = home.path().join("other");
    run(&other, &["roster", "add", "0001", "Keo", "--unit", "Poipet"]);

    // Bundles: cut in half, changed, with a path that escapes, of a newer program, none at all.
    let half = lay(home.path(), "half.zip", &whole[..whole.len() / 2]);
    refused(&other, &["records", "import", &half], "half.zip");
    let mut changed = whole.clone();
    let at = whole.len() / 3;
    changed[at] ^= 1;
    let changed = lay(home.path(), "changed.zip", &changed);
    refused(&other, &["records", "import", &changed], "changed.zip");
    let zipped = |entries: &[(&str, &str)]| {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, text) in entries {
            zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("memory");
            zip.write_all(text.as_bytes()).expect("memory");
        }
        zip.finish().expect("memory").into_inner()
    };
    let head = ("bundle.json", r#"{"bundle":1,"sala":"0.1.0"}"#);
    let escaping = lay(home.path(), "escaping.zip", &zipped(&[head, ("../evil", "x")]));
    refused(&other, &["records", "import", &escaping], "escaping.zip");
    assert!(!home.path().join("evil").exists());
    let newer = lay(home.path(), "newer.zip", &zipped(&[("bundle.json", r#"{"bundle":9,"sala":"9.0.0"}"#)]));
    refused(&other, &["records", "import", &newer], "newer.zip");
    refused(&other, &["records", "import", &home.path().join("gone.zip").display().to_string()], "gone.zip");

    // A disk that is full while a bundle is taken in: nothing is half merged; with room, everything is.
    #[cfg(unix)]
    for blocks in [1, 8, 40] {
        let before = files(&other);
        let line = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"");
        let done = Command::new("bash")
            .args(["-c", &line, env!("CARGO_BIN_EXE_sala"), "--lang", "en", "--data"])
            .arg(&other)
            .args(["records", "import"])
            .arg(&bundle)
            .output()
            .expect("a shell");
        let told = told(&done);
        assert_eq!(done.status.code(), Some(1), "{blocks}: {told}");
        assert!(told.contains("cannot be written") && told.contains("Make room"), "{told}");
        assert!(files(&other) == before, "{blocks}: something was half merged");
    }
    assert!(run(&other, &["records", "import", &bundle.display().to_string()]).contains("new records 1, new people 1"));

    // The index: damaged, from a newer program, held by another. The list is the same, and says why it is made anew.
    let list = |language: &str| {
        let done = sala(&other, language, &["records", "list"]).output().expect("the program starts");
        assert!(done.status.success(), "{}", told(&done));
        told(&done)
    };
    let index = other.join("unit").join("index.sqlite");
    let told_of = |damage: &dyn Fn()| {
        for language in LANGUAGES {
            let sound = list(language);
            damage();
            let anew = list(language);
            let rows =
                |text: &str| text.lines().filter(|line| line.contains(" 0017 ")).map(str::to_owned).collect::<Vec<_>>();
            assert_eq!((rows(&anew), rows(&anew).len()), (rows(&sound), 1), "{language}");
            assert!(anew.lines().count() > sound.lines().count(), "{language}: {anew}");
            run(&other, &["records", "rebuild"]);
        }
    };
    told_of(&|| fs::write(&index, [7; 3000]).expect("room"));
    let change = |sql: &str| rusqlite::Connection::open(&index).and_then(|one| one.execute_batch(sql)).expect("ours");
    told_of(&|| change("UPDATE records SET total = 99"));
    let newer = list("en");
    change("PRAGMA user_version = 9");
    assert!(list("en").contains("newer Sala") && list("en").contains("0017"), "{newer}");
    change("PRAGMA user_version = 1");
    let held = rusqlite::Connection::open(&index).expect("ours");
    held.execute_batch("BEGIN EXCLUSIVE; DELETE FROM records").expect("ours");
    for language in LANGUAGES {
        assert!(list(language).contains(" 0017 "));
    }
    drop(held);
    assert!(run(&other, &["records", "verify"]).contains("Everything fits together"));
}
