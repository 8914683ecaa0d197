//! An exam day by script: a roster from a table, ten stations at which the running program is played and killed, receipts
//! on a list, bundles on a stick in any order, and a report whose figures somebody else works out from the raw journals.
//!
//! `terminal.rs` plays the program as a trainee would, by what it shows; `figures.rs` counts what the journals say, by the
//! formulas of `docs/field.md` 6 and without a line of the program's own.

mod figures;
mod pack;
pub mod terminal;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use figures::{Interview, interviews};
use terminal::{Ended, Figures, Terminal};

const STATIONS: usize = 10;
const EXERCISE: &str = "scored-six";
const INTERVIEWS: usize = 6;

/// Runs a command to its end and returns whether it was clean, and what it said.
fn run(data: &Path, words: &[&str]) -> (bool, String) {
    let done = Command::new(env!("CARGO_BIN_EXE_sala"))
        .args(["--lang", "en", "--data"])
        .arg(data)
        .args(words)
        .stdin(Stdio::null())
        .output()
        .expect("the program starts");
    let told = String::from_utf8(done.stdout).expect("text") + &String::from_utf8_lossy(&done.stderr);
    (done.status.success(), told)
}

/// The same, which has to end well.
fn clean(data: &Path, words: &[&str]) -> String {
    let (clean, told) = run(data, words);
    assert!(clean, "{words:?}: {told}");
    told
}

/// A trainee of the day.
struct Trainee {
    number: String,
    pin: String,
}

/// What a station has to show for its day.
struct Day {
    data: PathBuf,
    receipt: String,
    kills: usize,
}

/// Plays the trainees of one station one after the other, with kills at moments that only the seed knows.
fn station(data: PathBuf, trainees: &[Trainee], seed: u64, most_kills: u64) -> Day {
    let mut chance = Figures(seed);
    let (mut receipt, mut kills) = (String::new(), 0);
    for trainee in trainees {
        let account = account(&data, &trainee.number);
        let mut left = chance.below(most_kills + 1);
        receipt = loop {
            // Somewhere within a sitting of some 150 answers.
            let killed_after = (left > 0).then(|| 1 + chance.below(60) as usize);
            let command = ["sit", EXERCISE, "--trainee", &trainee.number, "--pin-stdin"];
            let mut terminal = Terminal::start(&data, &command, &trainee.pin);
            match terminal.play(&mut chance, killed_after) {
                Ended::Killed => {
                    let (place, shown) = terminal.shown();
                    let kept = figures::acts(&data, &account, place, None);
                    assert!(
                        kept >= shown,
                        "seed {seed}: interview {place} of {} had shown {shown} acts, {kept} are kept",
                        trainee.number
                    );
                    kills += 1;
                    left -= 1;
                }
                Ended::Itself => break terminal.receipt(),
            }
        };
    }
    Day { data, receipt, kills }
}

/// The opaque account of a number, as the station's roster has it.
#[expect(clippy::disallowed_methods, reason = "reads without the program's help")]
fn account(data: &Path, number: &str) -> String {
    let text = fs::read_to_string(data.join("unit").join("roster.json")).expect("the roster was carried here");
    let roster: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    let people = roster["people"].as_array().expect("people");
    let one = people.iter().find(|person| person["number"] == number).expect("a person of the table");
    one["account"].as_str().expect("an account").to_owned()
}

#[expect(clippy::disallowed_methods, reason = "lays down the table")]
fn day(count: usize, most_kills: u64, seed: u64) {
    println!("exam day of {count} trainees, seed {seed}");
    let home = tempfile::tempdir().expect("a folder");
    let central = home.path().join("central");
    // The roster: a table with one bad row first, which adds nobody; then mended.
    let trainees: Vec<Trainee> =
        (0..count).map(|at| Trainee { number: format!("T{at:03}"), pin: format!("{:06}", 7 * at + 274_913) }).collect();
    let table = home.path().join("class.csv");
    let rows: String = trainees
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let unit = if at % 3 == 0 { "Vang Tao" } else { "Poipet" };
            format!("{};Trainee {at};{unit};en;{}\n", one.number, one.pin)
        })
        .collect();
    let lay = |text: String| fs::write(&table, text).expect("room");
    lay(format!("number;name;unit;language;PIN\n{rows}T000;Somebody else;Vang Tao;en;999999\n"));
    let (imported, told) = run(&central, &["roster", "import", &table.display().to_string()]);
    assert!(!imported && told.contains("T000 stands in row"), "{told}");
    lay(format!("number;name;unit;language;PIN\n{rows}"));
    let told = clean(&central, &["roster", "import", &table.display().to_string()]);
    assert!(told.contains(&format!("Added to the roster: {count}.")), "{told}");
    let carried = home.path().join("roster.zip").display().to_string();
    clean(&central, &["records", "export", &carried]);

    // Ten stations, each with its trainees.
    let mut own: Vec<Vec<Trainee>> = (0..STATIONS).map(|_| Vec::new()).collect();
    for (at, trainee) in trainees.into_iter().enumerate() {
        own[at % STATIONS].push(trainee);
    }
    let days: Vec<Day> = std::thread::scope(|scope| {
        let running: Vec<_> = own
            .iter()
            .enumerate()
            .map(|(at, trainees)| {
                let data = home.path().join(format!("station-{at}"));
                clean(&data, &["records", "import", &carried]);
                scope.spawn(move || station(data, trainees, seed * 1000 + at as u64, most_kills))
            })
            .collect();
        running.into_iter().map(|one| one.join().expect("a day without a panic")).collect()
    });
    let kills: usize = days.iter().map(|day| day.kills).sum();
    println!("killed {kills} times");
    assert!(kills > 0, "nobody was ever killed");

    // The stick: a bundle of each, merged in a shuffled order with repeats; and in another, elsewhere.
    let bundles: Vec<String> = days
        .iter()
        .enumerate()
        .map(|(at, day)| {
            let bundle = home.path().join(format!("station-{at}.zip")).display().to_string();
            clean(&day.data, &["records", "export", &bundle]);
            bundle
        })
        .collect();
    let mut order: Vec<&str> = bundles.iter().chain(&bundles).map(String::as_str).collect();
    let mut chance = Figures(seed);
    for at in (1..order.len()).rev() {
        order.swap(at, chance.below(at as u64 + 1) as usize);
    }
    clean(&central, &[&["records", "import"], &order[..]].concat());
    let elsewhere = home.path().join("elsewhere");
    let other: Vec<&str> = bundles.iter().rev().map(String::as_str).collect();
    clean(&elsewhere, &[&["records", "import"], &other[..]].concat());
    assert_eq!(files(&central.join("unit")), files(&elsewhere.join("unit")), "whatever the order, the same records");

    // Every receipt that was written down finds its record, and everything fits together.
    for day in &days {
        let told = clean(&central, &["records", "verify", "--receipt", &day.receipt]);
        assert!(told.contains("The receipt fits") && told.contains("Everything fits together"), "{told}");
    }

    // What the journals say, counted by somebody else.
    let all: Vec<Interview> = days.iter().flat_map(|day| interviews(&day.data, None)).collect();
    assert_eq!(all.len(), count * INTERVIEWS, "each trainee has held all interviews, and none twice");
    let sittings: BTreeSet<&str> = all.iter().map(|one| one.sitting.as_str()).collect();
    assert_eq!(sittings.len(), count, "however often a sitting was killed, it stayed one");
    let listed = clean(&central, &["records", "list", "--format", "json"]);
    let listed: Vec<serde_json::Value> = serde_json::from_str(&listed).expect("JSON");
    // Who is killed after the last decision and before the score was written has none in the journal; what was decided is
    // kept, and judged when it is recorded.
    let told = listed.iter().filter_map(|one| {
        let account = one["account"].as_str().expect("an account").to_owned();
        Some((account, one["told"]["score"]["total"].as_u64()?))
    });
    let own = all.iter().filter_map(|one| Some((one.account.clone(), one.scored?.0)));
    let mut told: Vec<(String, u64)> = told.collect();
    let own: Vec<(String, u64)> = own.collect();
    let scored = own.len() == all.len();
    println!("{} of {} interviews have their score written down", own.len(), all.len());
    assert!(own.len() + kills >= all.len(), "more lack one than were killed");
    assert_eq!(told.len(), all.len(), "every record is told with a score");
    for one in &own {
        let at = told.iter().position(|other| other == one);
        told.swap_remove(at.unwrap_or_else(|| panic!("{one:?} stands in a journal and is told of no record")));
    }
    assert_eq!(told.len(), all.len() - own.len(), "what is left was judged, since nobody wrote it down");

    let unit = rows_of(&clean(&central, &["report", "unit", "--format", "csv"]));
    figures::same_unit(&unit, &all);
    let numbers: BTreeMap<String, String> = (0..count)
        .map(|at| {
            let number = format!("T{at:03}");
            (account(&central, &number), number)
        })
        .collect();
    let exercise = rows_of(&clean(&central, &["report", "exercise", EXERCISE, "--format", "csv"]));
    if scored {
        figures::same_exercise(&exercise, &all, &numbers);
    }
    // One person's report is about that person alone.
    let trainee = rows_of(&clean(&central, &["report", "trainee", "T001", "--format", "csv"]));
    assert_eq!(figures::table(&trainee, "progress").len(), INTERVIEWS);
}

/// Every file of objects and of other stations' chains, by its place and size.
fn files(unit: &Path) -> BTreeMap<String, u64> {
    let mut found = BTreeMap::new();
    let mut open = vec![unit.join("objects"), unit.join("stations")];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).expect("a folder").flatten() {
            let path = entry.path();
            match entry.metadata().expect("readable") {
                data if data.is_dir() => open.push(path),
                data => {
                    let name = path.strip_prefix(unit).expect("below it").display().to_string();
                    found.insert(name, data.len());
                }
            }
        }
    }
    found
}

/// The rows of a report as CSV.
fn rows_of(text: &str) -> Vec<Vec<String>> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    reader.records().map(|row| row.expect("CSV").iter().map(str::to_owned).collect()).collect()
}

#[test]
fn an_exam_day_from_roster_to_report() {
    day(12, 2, 6);
}

#[test]
#[ignore = "sixty trainees take some minutes; `.ci/run` has them"]
fn a_long_exam_day_from_roster_to_report() {
    day(60, 4, 7);
}
