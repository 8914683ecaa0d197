//! The outbox while another program holds it: said so in every language, and nothing is lost, doubled or put aside.

use std::{
    path::Path,
    process::{Child, Stdio},
};

use rusqlite::Connection;
use sala::records::Store;

use crate::{
    loopback::Loopback,
    lrs::{run, sala_in, two_stations},
};

/// How another program can hold a database: it writes, or it keeps everybody out.
const WAYS: [&str; 2] =
    ["BEGIN IMMEDIATE", "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; DELETE FROM sent; COMMIT"];

fn outbox(data: &Path) -> std::path::PathBuf {
    sala::xapi::outbox::file(&Store::at(data))
}

fn held(data: &Path, way: &str) -> Connection {
    let other = Connection::open(outbox(data)).expect("it is there");
    other.execute_batch(way).expect("nobody else has it");
    other
}

/// Starts commands side by side, since each waits for some seconds, and returns what they ended with and said.
fn all(data: &Path, commands: &[(&str, &[&str])]) -> Vec<(Option<i32>, String)> {
    let start = |(language, arguments): &(&str, &[&str])| -> Child {
        let mut command = sala_in(language, data, arguments);
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command.spawn().expect("the program starts")
    };
    let started: Vec<Child> = commands.iter().map(start).collect();
    let ended = started.into_iter().map(|child| {
        let output = child.wait_with_output().expect("it ends");
        let text = [output.stdout, output.stderr].concat();
        (output.status.code(), String::from_utf8_lossy(&text).into_owned())
    });
    ended.collect()
}

#[test]
fn an_outbox_that_another_program_holds_is_told_and_loses_nothing() {
    let (_home, stations) = two_stations();
    for (data, way) in stations.iter().zip(WAYS) {
        let store = Loopback::start();
        let push: &[&str] = &["records", "push", "--lrs", &store.address];
        let (output, statements) = run(data, &["records", "statements"]);
        assert!(output.status.success() && statements.lines().count() > 30, "{statements}");
        let other = held(data, way);
        let told = all(data, &[("en", push), ("km", push), ("lo", push), ("en", &["records", "list"])]);
        let words = ["Another program is using the outbox", "កម្មវិធីផ្សេងកំពុងប្រើ", "ໂປຣແກຣມອື່ນກຳລັງໃຊ້"];
        for ((code, text), words) in told.iter().zip(words) {
            assert!(*code == Some(1) && text.contains(words) && text.contains("outbox.sqlite"), "{way}: {text}");
        }
        // Whoever only lists hangs on no outbox.
        assert!(told[3].0 == Some(0) && told[3].1.lines().count() >= 12, "{way}: {}", told[3].1);
        assert_eq!(store.state().asked.len(), 0, "{way}: nobody is asked before it is known what waits");
        drop(other);
        let (output, text) = run(data, push);
        assert!(output.status.success(), "{way}: {text}");
        let told: Vec<serde_json::Value> = store.state().statements.clone();
        assert_eq!(told.len(), statements.lines().count(), "{way}: everything, once");
        let aside: Vec<_> = std::fs::read_dir(data.join("unit")).expect("there").flatten().collect();
        assert!(!aside.iter().any(|entry| entry.file_name().to_string_lossy().contains("damaged")), "{way}");
        let (output, text) = run(data, &["records", "verify"]);
        assert!(output.status.success(), "{way}: {text}");
    }
}

#[test]
fn what_is_recorded_while_the_outbox_is_held_is_told_later() {
    let (_home, stations) = two_stations();
    let data = &stations[0];
    // An outbox that has nothing yet, held before anything is recorded.
    drop(sala::xapi::Outbox::open(&Store::at(data)).expect("room"));
    let other = held(data, WAYS[0]);
    let told = all(data, &[("en", &["records", "list"])]);
    let (code, text) = &told[0];
    assert!(*code == Some(0) && text.contains("12 finished interviews") && text.contains("using the outbox"), "{text}");
    drop(other);
    let store = Loopback::start();
    let (output, text) = run(data, &["records", "push", "--lrs", &store.address]);
    assert!(output.status.success() && text.contains("New statements: "), "{text}");
    assert!(store.state().statements.len() > 30);
}

#[test]
fn nobody_is_half_erased_while_the_outbox_is_held() {
    let (_home, stations) = two_stations();
    let data = &stations[0];
    let account = format!("{:032x}", 0xabc0);
    let (output, statements) = run(data, &["records", "statements"]);
    assert!(output.status.success() && statements.contains(&account), "{statements}");
    let erase: &[&str] = &["roster", "erase", &account, "--yes"];
    let other = held(data, WAYS[0]);
    let (code, text) = all(data, &[("en", erase)]).remove(0);
    assert!(code == Some(1) && text.contains("using the outbox"), "{text}");
    drop(other);
    let (_, listed) = run(data, &["records", "verify"]);
    assert!(!listed.contains("is missing"), "{listed}");
    let (_, again) = run(data, &["records", "statements"]);
    assert_eq!(again, statements, "everything is there still");
    // What was put aside may hold the person, too.
    let aside = data.join("unit").join("outbox-damaged-1.sqlite");
    crate::lrs::lay(&aside, format!("…{account}…")).expect("room");
    let (output, text) = run(data, erase);
    assert!(output.status.success() && !aside.exists(), "{text}");
    let (_, left) = run(data, &["records", "statements"]);
    assert!(!left.contains(&account) && left.lines().count() > 10, "{left}");
}
