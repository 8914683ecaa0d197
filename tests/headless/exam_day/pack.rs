//! The same day with a sealed pack: what nobody can read before the release is afterwards what was played.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use age::x25519::Identity;

use super::{
    account, clean, figures,
    figures::Interview,
    rows_of, run,
    terminal::{Ended, Figures, Terminal},
};

const PASSPHRASE: &str = "seven quiet lanterns";
/// Below five people no quartiles are told.
const STATIONS: usize = 5;
/// Interviews of the exam.
const INTERVIEWS: usize = 3;

/// Runs a command that asks for a passphrase, which has to end well.
fn typed(data: &Path, words: &[&str]) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_sala"))
        .args(["--lang", "en", "--data"])
        .arg(data)
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    writeln!(child.stdin.take().expect("piped"), "{PASSPHRASE}").expect("it listens");
    let done = child.wait_with_output().expect("it ends");
    let told = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success(), "{words:?}: {told}");
    told
}

/// Writes a case that is nowhere in the program, an exam on it, and seals both.
#[expect(clippy::disallowed_methods, reason = "lays down what an author writes")]
fn sealed(home: &Path) -> PathBuf {
    let (author, folder, pack) = (home.join("author"), home.join("cases"), home.join("spring.sala-exam"));
    fs::create_dir_all(folder.join("exercises")).expect("room");
    clean(&author, &["new", "night-bus", "--in", &folder.display().to_string()]);
    let lay = |name: &str, text: &str| fs::write(folder.join("exercises").join(name), text).expect("room");
    lay(
        "spring.ron",
        "Exercise(format: 1, mode: Exam, seed: 3, language: English, attempts: 1, \
         parts: [(from: [Case(\"night-bus\")], number: 3, rates: (genuine: 2, trafficking: 1))])",
    );
    lay("spring.en.ftl", "title = Spring\ndescription = Three interviews.\nbriefing = Take your time.\n");
    let exercise = folder.join("exercises").join("spring.ron").display().to_string();
    typed(&author, &["exam", "seal", &exercise, "--output", &pack.display().to_string(), "--passphrase-stdin"]);
    pack
}

/// What a kill left to be looked at once the exam may be read.
struct Killed {
    account: String,
    place: u32,
    shown: usize,
}

/// One trainee's exam, killed once; the receipt, and what the kill left.
fn sit(data: &Path, number: &str, pack: &Path, seed: u64) -> (String, Vec<Killed>) {
    let mut chance = Figures(seed);
    let pack = pack.display().to_string();
    let command = ["sit", "--pack", &pack, "--trainee", number, "--passphrase-stdin", "--pin-stdin"];
    let lines = format!("{PASSPHRASE}\n274913");
    let mut killed = Vec::new();
    loop {
        let after = killed.is_empty().then(|| 4 + chance.below(60) as usize);
        let mut terminal = Terminal::start(data, &command, &lines);
        match terminal.play(&mut chance, after) {
            Ended::Killed => {
                let (place, shown) = terminal.shown();
                killed.push(Killed { account: account(data, number), place, shown });
            }
            Ended::Itself => {
                assert!(!terminal.told("of 100"), "an exam tells no points");
                return (terminal.receipt(), killed);
            }
        }
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "reads without the program's help")]
fn an_exam_day_with_a_sealed_pack() {
    let home = tempfile::tempdir().expect("a folder");
    let pack = sealed(home.path());
    let central = home.path().join("central");
    let numbers: Vec<String> = (0..STATIONS).map(|at| format!("E{at}")).collect();
    for number in &numbers {
        clean(&central, &["roster", "add", number, "Somebody", "--unit", "Poipet", "--language", "en"]);
    }
    let carried = home.path().join("roster.zip").display().to_string();
    clean(&central, &["records", "export", &carried]);
    let stations: Vec<PathBuf> = (0..STATIONS).map(|at| home.path().join(format!("station-{at}"))).collect();
    let sat: Vec<(String, Vec<Killed>)> = std::thread::scope(|scope| {
        let running: Vec<_> = stations
            .iter()
            .zip(&numbers)
            .enumerate()
            .map(|(at, (data, number))| {
                clean(data, &["records", "import", &carried]);
                let pack = &pack;
                scope.spawn(move || sit(data, number, pack, 11 + at as u64))
            })
            .collect();
        running.into_iter().map(|one| one.join().expect("a day without a panic")).collect()
    });
    assert!(sat.iter().any(|(_, killed)| !killed.is_empty()), "nobody was killed");
    let bundles: Vec<String> = stations.iter().map(|data| data.with_extension("zip").display().to_string()).collect();
    for (data, bundle) in stations.iter().zip(&bundles) {
        clean(data, &["records", "export", bundle]);
    }
    let words: Vec<&str> = ["records", "import"].into_iter().chain(bundles.iter().rev().map(String::as_str)).collect();
    clean(&central, &words);
    for (receipt, _) in &sat {
        let told = clean(&central, &["records", "verify", "--receipt", receipt]);
        assert!(told.contains("The receipt fits"), "{told}");
    }
    // Before the release: counted, and nothing of it in any figure.
    let listed = clean(&central, &["records", "list"]);
    assert_eq!(listed.matches("sealed until released").count(), STATIONS * INTERVIEWS, "{listed}");
    let (reported, told) = run(&central, &["report", "unit", "--format", "csv"]);
    assert!(!reported, "{told}");

    typed(&central, &["exam", "release", &pack.display().to_string(), "--passphrase-stdin"]);
    // Afterwards: the key opens every line, and what they say is what the report tells.
    let folder = central.join("unit").join("released");
    let release = fs::read_dir(folder).expect("released").flatten().next().expect("one exam").path();
    let release: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(release).expect("readable")).expect("JSON");
    let key: Identity = release["key"].as_str().expect("a key").parse().expect("an age identity");
    for (data, (_, killed)) in stations.iter().zip(&sat) {
        for Killed { account, place, shown } in killed {
            let kept = figures::acts(data, account, *place, Some(&key));
            assert!(kept >= *shown, "interview {place} had shown {shown} acts, {kept} are kept");
        }
    }
    let all: Vec<Interview> = stations.iter().flat_map(|data| figures::interviews(data, Some(&key))).collect();
    assert_eq!(all.len(), STATIONS * INTERVIEWS);
    figures::same_unit(&rows_of(&clean(&central, &["report", "unit", "--format", "csv"])), &all);
    // At a station that has no release, the exam stays closed.
    let (reported, told) = run(&stations[0], &["report", "unit", "--format", "csv"]);
    assert!(!reported, "{told}");
}
