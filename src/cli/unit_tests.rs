//! `sala roster` and `sala records` from outside, in three languages.

#![expect(clippy::disallowed_methods, reason = "the tests lay down tables and damage files")]

use std::{fs, path::Path};

use super::{
    Exit, Surroundings,
    tests::{Done, Shared, around, home, run, run_with},
};
use crate::{
    locale::Language,
    records::{
        Mode, Roster, Store,
        store::tests::{course, play, unscored},
    },
};

fn typed(around: &Surroundings, line: &str, input: &str) -> Done {
    run_with(around, line, &mut input.as_bytes(), Shared::default())
}

fn in_each(data: &Path) -> [Surroundings; 3] {
    Language::ALL.map(|language| Surroundings { chosen: Some(language), ..around(data) })
}

#[test]
fn a_roster_is_read_listed_given_a_pin_and_told_in_every_language() {
    let home = home();
    let table = home.path().join("people.csv");
    fs::write(&table, "number;name;unit\n1;ដារ៉ា;Poipet\n;Nobody;Poipet\n2;ສົມສີ;Vientiane\n2;Double;Vientiane\n")
        .expect("room");
    let import = format!("roster import {}", table.display());
    for around in in_each(home.path()) {
        let done = run(&around, &import);
        assert_eq!(done.exit, Exit::Errors, "{}", done.out);
        assert_eq!(done.out.lines().count(), 2, "every bad row, once: {}", done.out);
        assert!(done.err.contains("--good-rows") && !done.out.contains('{'), "{}", done.err);
        assert!(Roster::open(&home.path().join("unit")).expect("none").people().is_empty(), "nothing half");
    }
    let english = around(home.path());
    let done = run(&english, &format!("{import} --good-rows"));
    assert_eq!(done.exit, Exit::Errors);
    assert!(done.out.contains("Added to the roster: 2. There already: 0."), "{}", done.out);
    for (pin, exit) in [("12", Exit::Errors), ("1234", Exit::Clean)] {
        assert_eq!(typed(&english, "roster pin 1 --pin-stdin", &format!("{pin}\n")).exit, exit);
    }
    assert_eq!(run(&english, "roster add 3 Keo --unit Poipet --language lo").exit, Exit::Clean);
    assert_eq!(run(&english, "roster add 3 Keo --unit Poipet").exit, Exit::Errors);
    for around in in_each(home.path()) {
        let listed = run(&around, "roster list").out;
        assert!(listed.lines().count() == 3 && listed.contains("ដារ៉ា") && !listed.contains("1234"), "{listed}");
    }
    for (name, bytes) in [("a.csv", &b"number,name,unit\n1,\xe9,x\n"[..]), ("b.csv", b"size\n1\n"), ("c.csv", b"")] {
        fs::write(home.path().join(name), bytes).expect("room");
        for around in in_each(home.path()) {
            let done = run(&around, &format!("roster import {}", home.path().join(name).display()));
            assert!(
                done.exit == Exit::Errors && done.err.contains(name) && done.err.lines().count() >= 2,
                "{}",
                done.err
            );
        }
    }
}

#[test]
fn people_with_one_number_are_told_apart() {
    let home = home();
    let (store, english) = (Store::at(home.path()), around(home.path()));
    run(&english, "roster add 7 Sok --unit Poipet");
    let sok = Roster::open(&store.unit()).expect("sound").people()[0].account.clone();
    // Somebody of another unit with the same number signs in with the unit before it.
    let table = home.path().join("more.csv");
    fs::write(&table, "number,name,unit\n7,Keo,Vang Tao\n8,Noy,Vang Tao\n").expect("room");
    for (at, around) in in_each(home.path()).iter().enumerate() {
        let done = run(around, &format!("roster import {}", table.display()));
        assert_eq!(done.exit, Exit::Clean, "{}", done.err);
        assert_eq!(done.out.contains("\"Vang Tao/7\""), at == 0, "told when they are added: {}", done.out);
        assert!(run(around, "roster pin 7").err.contains("Vang Tao/7"));
    }
    // Two rosters that were made for the same people, brought together.
    let other = super::tests::home();
    run(&around(other.path()), "roster add 7 Sok --unit Poipet");
    play(&store, course(), 1, Mode::Exam, true, sok.as_str());
    assert_eq!(run(&english, "records list").exit, Exit::Clean);
    let bundle = other.path().join("roster.zip");
    run(&around(other.path()), &format!("records export {}", bundle.display()));
    run(&english, &format!("records import {}", bundle.display()));
    let double = Roster::open(&store.unit()).expect("sound");
    let double = double.people().iter().find(|person| person.number == "7" && person.account != sok).expect("two");
    for around in in_each(home.path()) {
        let listed = run(&around, "roster list").out;
        assert!(listed.contains(sok.short()) && listed.contains(double.account.short()), "{listed}");
    }
    let listed = run(&english, "roster list").out;
    assert!(listed.contains("one interview)") && listed.contains("0 interviews)"), "{listed}");
    // The beginning of an account finds its person.
    let erased = run(&english, &format!("roster erase {} --yes", double.account.short()));
    assert!(erased.exit == Exit::Clean && erased.out.contains("with 0 interviews"), "{}{}", erased.out, erased.err);
    assert_eq!(run(&english, "roster list").out.lines().count(), 3);
}

#[test]
fn a_table_gives_those_who_are_there_a_new_pin_only_if_that_is_wanted() {
    let home = home();
    let table = home.path().join("people.csv");
    fs::write(&table, "number,name,unit,language,PIN\n1,Sok,A,km,1234\n").expect("room");
    let import = format!("roster import {}", table.display());
    let english = around(home.path());
    assert!(run(&english, &import).out.contains("Added to the roster: 1."));
    fs::write(&table, "number,name,unit,language,PIN\n1,Sok,A,lo,9876\n").expect("room");
    let signs_in = |pin: &str| Roster::open(&home.path().join("unit")).expect("sound").sign_in("1", pin).is_ok();
    for around in in_each(home.path()) {
        let done = run(&around, &import);
        assert!(done.out.contains("--renew") && signs_in("1234"), "{}", done.out);
    }
    let done = run(&english, &format!("{import} --renew"));
    assert!(done.out.contains("for people who are there already: 1"), "{}", done.out);
    assert!(signs_in("9876") && !signs_in("1234"));
    assert!(run(&english, "roster list").out.contains("ພາສາລາວ"));
}

#[test]
fn what_is_not_there_is_told_with_what_is() {
    let home = home();
    let store = Store::at(home.path());
    run(&around(home.path()), "roster add 7 Sok --unit Poipet");
    let account = Roster::open(&store.unit()).expect("sound").people()[0].account.clone();
    play(&store, course(), 1, Mode::Exam, true, account.as_str());
    for around in in_each(home.path()) {
        assert_eq!(run(&around, "records list").exit, Exit::Clean);
        for (line, there) in
            [("report unit Nowhere", "Poipet"), ("report exercise spring", "mixed"), ("report trainee 9", "7")]
        {
            let done = run(&around, line);
            assert!(done.exit == Exit::Errors && done.err.contains(there), "{line}: {}", done.err);
        }
        // A receipt that was dictated in groups is read all the same.
        let receipt = run(&around, "records receipt").out;
        let code = receipt.lines().next().and_then(|line| line.split_whitespace().last()).expect("a code").to_owned();
        let done = run(&around, &format!("records verify --receipt {}", code.replace('-', " ").to_lowercase()));
        assert_eq!(done.exit, Exit::Clean, "{}{}", done.out, done.err);
        // Faults begin and end in the reader's language.
        let done = run(&around, "play nothing-of-the-kind");
        assert_eq!(done.err.starts_with("error: "), around.language() == Language::English, "{}", done.err);
        assert_eq!(done.err.contains("help: "), around.language() == Language::English, "{}", done.err);
    }
    let pack = home.path().join("november.sala-exam");
    fs::write(&pack, "{\"sala-exam\":1,\"id\":\"november\"}\n").expect("room");
    let done = run(&around(home.path()), &format!("records import {}", pack.display()));
    assert!(done.exit == Exit::Errors && done.out.contains("sealed pack"), "{}", done.out);
    fs::remove_file(home.path().join("unit/station.key")).expect("there");
    let done = run(&around(home.path()), "records verify");
    assert!(done.exit == Exit::Errors && done.out.contains("Put back a copy of the key file"), "{}", done.out);
}

#[test]
fn records_are_taken_in_listed_shown_verified_and_judged_again() {
    let home = home();
    let (store, course) = (Store::at(home.path()), course());
    let english = around(home.path());
    assert!(run(&english, "records list").out.contains("no records yet"));
    run(&english, "roster add 7 Sok --unit Poipet");
    let account = Roster::open(&store.unit()).expect("sound").people()[0].account.clone();
    for seed in [1, 2] {
        play(&store, course, seed, Mode::Exam, true, account.as_str());
    }
    let listed = run(&english, "records list");
    assert!(listed.out.contains("2 finished interviews were not recorded yet"), "{}", listed.out);
    assert_eq!(listed.out.matches("7 Sok").count(), 2, "{}", listed.out);
    assert!(listed.out.contains("100 of 100, passed"), "{}", listed.out);
    let json = run(&english, "records list --format json").out;
    let rows: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((rows.as_array().map(Vec::len), rows[1]["told"]["seed"].as_u64()), (Some(2), Some(2)));
    let receipt = run(&english, "records receipt").out;
    let code = receipt.lines().next().and_then(|line| line.split_whitespace().last()).expect("a code").to_owned();
    for around in in_each(home.path()) {
        let done = run(&around, &format!("records verify --receipt {code}"));
        assert_eq!(done.exit, Exit::Clean, "{}", done.out);
        assert!(run(&around, "records verify").out.contains("--receipt"), "the limit is told");
        let shown = run(&around, "records show 1");
        assert!(shown.exit == Exit::Clean && shown.out.lines().count() > 40, "{}{}", shown.out, shown.err);
        let remarked = run(&around, "records remark --exercise mixed");
        assert!(remarked.exit == Exit::Clean && remarked.out.lines().count() == 3, "{}", remarked.out);
        assert_eq!(run(&around, "records rebuild").exit, Exit::Clean);
    }
    assert_eq!(run(&english, "records show 9").exit, Exit::Errors);
    assert_eq!(run(&english, "records verify --receipt ABC").exit, Exit::Misuse);
    // One sign misread, and a receipt of nobody.
    let last = if code.ends_with('7') { '8' } else { '7' };
    let misread = format!("{}{last}", &code[..code.len() - 1]);
    assert!(run(&english, &format!("records verify --receipt {misread}")).err.contains("misread"));
    let other = crate::records::Receipt::of(crate::records::Hash::of(b"another"));
    let done = run(&english, &format!("records verify --receipt {other}"));
    assert!(done.exit == Exit::Errors && done.out.contains("No chain here holds"), "{}", done.out);
    let journal = fs::read_dir(store.journals()).expect("there").flatten().next().expect("two").path();
    let mut bytes = fs::read(&journal).expect("there");
    bytes[700] ^= 1;
    fs::write(&journal, bytes).expect("room");
    for around in in_each(home.path()) {
        let done = run(&around, "records verify");
        assert!(
            done.exit == Exit::Errors && done.out.contains("700")
                || done.out.contains("៧០០")
                || done.out.contains("໗໐໐"),
            "{}",
            done.out
        );
    }
}

#[test]
fn a_record_whose_score_a_power_cut_took_is_listed_and_shown_with_it() {
    let home = home();
    let (store, english) = (Store::at(home.path()), around(home.path()));
    let path = play(&store, course(), 1, Mode::Exam, true, "a");
    let bytes = unscored(&path);
    fs::write(&path, &bytes).expect("room");
    for around in in_each(home.path()) {
        let listed = run(&around, "records list").out;
        let last = listed.lines().last().expect("one");
        assert!(!last.trim_end().ends_with('-'), "{listed}");
        assert_eq!(run(&around, "records show 1").exit, Exit::Clean);
    }
    assert!(run(&english, "records list").out.contains("100 of 100, passed"));
    assert!(run(&english, "records show 1").out.contains("100 of 100"));
    let rows: serde_json::Value = serde_json::from_str(&run(&english, "records list --format json").out).expect("JSON");
    assert_eq!(rows[0]["told"]["score"]["total"], 100, "{rows}");
    let remarked = run(&english, "records remark").out;
    assert!(remarked.contains("100"), "{remarked}");
    assert_eq!(run(&english, "records verify").exit, Exit::Clean);
    assert_eq!(fs::read(&path).expect("there"), bytes, "the journal stays as it is");
}

#[test]
fn a_clock_set_back_is_told_and_loses_nothing() {
    let home = home();
    let store = Store::at(home.path());
    for (seed, around) in (1_u32..).zip(in_each(home.path())) {
        // Each time the machine's clock stands a day earlier.
        let back = around.now.0 - std::time::Duration::from_secs(86_400) * seed;
        let around = Surroundings { now: crate::records::Moment(back), ..around };
        play(&store, course(), seed.into(), Mode::Exam, true, "a");
        let listed = run(&around, "records list");
        assert_eq!(listed.exit, Exit::Clean, "{}", listed.err);
        // One line says what was taken in, one each row; from the second on one more says that the clock stood earlier.
        let expected = 1 + seed as usize + usize::from(seed > 1);
        assert_eq!(listed.out.lines().count(), expected, "{}", listed.out);
        assert_eq!(run(&around, "records verify").exit, Exit::Clean);
        assert!(seed > 1 || !listed.out.contains("stood earlier"), "{}", listed.out);
    }
}

#[test]
fn records_are_carried_merged_given_out_and_erased() {
    let (one, two) = (home(), home());
    let (here, there) = (around(one.path()), around(two.path()));
    run(&here, "roster add 7 Sok --unit Poipet");
    let store = Store::at(one.path());
    let account = Roster::open(&store.unit()).expect("sound").people()[0].account.clone();
    play(&store, course(), 1, Mode::Exam, true, account.as_str());
    let bundle = one.path().join("day.zip");
    let export = format!("records export {}", bundle.display());
    assert_eq!(run(&here, &export).exit, Exit::Clean);
    let again = run(&here, &export);
    assert!(again.exit == Exit::Errors && again.err.contains("there already"), "{}", again.err);
    // A file that is cut off is named, and the whole one is merged in the same run.
    let whole = fs::read(&bundle).expect("there");
    let half = one.path().join("half.zip");
    fs::write(&half, &whole[..whole.len() / 2]).expect("room");
    let done = run(&there, &format!("records import {} {}", half.display(), bundle.display()));
    assert_eq!(done.exit, Exit::Errors);
    assert!(
        done.out.contains("half.zip was not imported") && done.out.contains("new records 1, new people 1"),
        "{}",
        done.out
    );
    assert!(run(&there, &format!("records import {}", bundle.display())).out.contains("nothing new"));
    assert!(run(&there, "records list").out.contains("7 Sok"));
    assert_eq!(run(&there, "records verify").exit, Exit::Clean);
    let out = two.path().join("sok");
    assert_eq!(run(&there, &format!("roster export 7 {}", out.display())).exit, Exit::Clean);
    // The person, the lines, the interview, what it came to, and what is what.
    assert_eq!(fs::read_dir(&out).expect("made").count(), 5);
    assert!(fs::read_to_string(out.join("report.html")).expect("there").contains("Sok"));
    assert!(fs::read_to_string(out.join("READ-ME.txt")).expect("there").contains("person.json"));
    assert!(fs::read_to_string(out.join("person.json")).expect("there").contains("Sok"));
    assert!(typed(&there, "roster erase 7", "no\n").out.contains("Nothing was erased"));
    assert_eq!(typed(&there, "roster erase 7", "yes\n").exit, Exit::Clean);
    let listed = run(&there, "records list").out;
    assert!(!listed.contains("Sok") && listed.contains("not here"), "{listed}");
    assert_eq!(run(&there, "records verify").exit, Exit::Clean, "{}", run(&there, "records verify").out);
    assert!(run(&there, &format!("records import {}", bundle.display())).out.contains("nothing new"));
    assert!(!run(&there, "records list").out.contains("Sok"));
}
