#![expect(clippy::disallowed_methods, reason = "the tests damage files and look at what was written")]

use std::{fs, path::PathBuf};

use super::*;
use crate::records::{
    Materials, What,
    roster::NewPerson,
    sink::FileSink,
    store::tests::{at, chance, course, play},
};

/// A small store: so many abandoned interviews with short texts, one of practice, a roster.
fn store(home: &Path, records: u64) -> Store {
    let (store, course) = (Store::at(home), course());
    let mut random = chance(1);
    for seed in 1..=records {
        let path = play(&store, course, seed, Mode::Exam, false, &format!("{seed:032x}"));
        let materials = Materials {
            script: Some("script".to_owned()),
            words: BTreeMap::from([(crate::locale::Language::Lao, "words".to_owned())]),
            handbook: "handbook".to_owned(),
            rules: Some("rules".to_owned()),
            pack: None,
        };
        store.keep(&path, &materials, at(seed), &mut random).expect("room");
    }
    play(&store, course, 3, Mode::Practice, false, "x");
    let mut roster = Roster::default();
    let new = NewPerson { number: "1".into(), name: "Sok".into(), unit: "A".into(), ..NewPerson::default() };
    roster.add(new, at(0), &mut random).expect("free");
    roster.save(&store.unit()).expect("room");
    store
}

/// Every file of a data folder.
fn files(home: &Path) -> Vec<PathBuf> {
    let (mut folders, mut found) = (vec![home.to_owned()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("readable").flatten() {
            if entry.path().is_dir() { folders.push(entry.path()) } else { found.push(entry.path()) }
        }
    }
    found.retain(|path| disk::name(path) != "lock");
    found.sort();
    found
}

fn found(store: &Store) -> Vec<String> {
    let report = verify(store).expect("readable");
    report.findings.iter().map(|finding| format!("{}: {:?}", finding.file, finding.what)).collect()
}

#[test]
fn flipping_any_byte_of_any_file_is_located() {
    let home = tempfile::tempdir().expect("a folder");
    let store = store(home.path(), 1);
    assert_eq!(found(&store), [] as [String; 0]);
    assert_eq!(verify(&store).expect("readable").records, 1);
    let mut flips = 0;
    for path in files(home.path()) {
        let whole = fs::read(&path).expect("readable");
        let name = path.strip_prefix(home.path()).expect("below").display().to_string();
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1 << (at % 8);
            fs::write(&path, &changed).expect("room");
            let report = verify(&store).expect("readable");
            let here = report.findings.iter().find(|finding| finding.file == name);
            if here.is_none() && report.torn.iter().any(|(file, _)| *file == name) {
                // The last act of an interview that no record names yet: a power cut could have done the same.
                assert!(name.ends_with("-3.jsonl"), "{name}, byte {at}");
                flips += 1;
                continue;
            }
            let here = here.unwrap_or_else(|| panic!("{name}, byte {at}: {:?}", found(&store)));
            let line = 1 + whole[..at].iter().filter(|byte| **byte == b'\n').count();
            match &here.what {
                Wrong::Chain(place) => assert!(place.line == line && place.bytes.contains(&(at as u64)), "{name} {at}"),
                Wrong::JournalChanged { place, .. } => assert_eq!(*place, Place { byte: at, line }, "{name}"),
                Wrong::ObjectChanged { place: Some(place), .. } => assert_eq!(place.byte, at, "{name}"),
                _ => {}
            }
            flips += 1;
        }
        fs::write(&path, &whole).expect("room");
    }
    assert_eq!(found(&store), [] as [String; 0]);
    assert!(flips > 5000, "{flips}");
}

#[test]
fn what_is_missing_or_foreign_is_named() {
    let home = tempfile::tempdir().expect("a folder");
    let store = store(home.path(), 2);
    for path in files(home.path()) {
        let name = path.strip_prefix(home.path()).expect("below").display().to_string();
        let whole = fs::read(&path).expect("readable");
        fs::remove_file(&path).expect("there");
        let report = verify(&store).expect("readable");
        let here = report.findings.iter().any(|finding| finding.file == name);
        // A journal of practice and the roster may be taken away: no record names them.
        let free = name.ends_with("roster.json") || name.ends_with("-3.jsonl");
        let gone = name.ends_with("chain.jsonl");
        assert!(here || free || (gone && !report.findings.is_empty()), "{name}: {:?}", found(&store));
        fs::write(&path, &whole).expect("room");
    }
    for foreign in ["unit/evil", "unit/objects/evil", "unit/stations/evil", "unit/stations/0123456789abcdef/evil"] {
        let path = home.path().join(foreign);
        fs::create_dir_all(path.parent().expect("a folder")).expect("room");
        fs::write(&path, "evil").expect("room");
        let report = verify(&store).expect("readable");
        assert!(report.findings.iter().any(|finding| finding.file == foreign), "{foreign}: {:?}", found(&store));
        fs::remove_file(&path).expect("there");
    }
    // A finished interview of an exercise that was laid beside the others, sealed as it should be.
    play(&store, course(), 9, Mode::Exam, true, "x");
    let report = verify(&store).expect("readable");
    assert!(matches!(report.findings[..], [Finding { what: Wrong::JournalUnrecorded, .. }]), "{:?}", report.findings);
}

#[test]
fn a_cut_off_tail_shows_against_a_receipt() {
    let home = tempfile::tempdir().expect("a folder");
    let store = store(home.path(), 2);
    let receipt = store.receipt().expect("sound").expect("two records");
    let known = store.known().expect("readable");
    assert_eq!(find_receipt(&known, receipt).map(|(record, _)| record.seq), Some(2));
    // An older receipt still stands after later records.
    let older = Receipt::of(known[0].chain.lines[1].hash);
    assert!(find_receipt(&known, older).is_some());
    // The last record is cut off cleanly, with its journal and its object.
    let chain = fs::read(store.chain_file()).expect("there");
    let keep: Vec<&[u8]> = chain.split_inclusive(|byte| *byte == b'\n').take(2).collect();
    fs::write(store.chain_file(), keep.concat()).expect("room");
    let last = known[0].chain.record(2).expect("two").1.clone();
    fs::remove_file(store.journals().join(&last.file)).expect("there");
    fs::remove_file(store.objects().path(last.journal)).expect("there");
    assert_eq!(found(&store), [] as [String; 0], "by itself the shorter store is whole");
    let known = store.known().expect("readable");
    assert_eq!(find_receipt(&known, receipt), None);
    assert!(find_receipt(&known, older).is_some());
}

#[test]
fn a_chain_made_anew_with_the_station_s_key_shows_against_a_receipt() {
    let home = tempfile::tempdir().expect("a folder");
    let store = store(home.path(), 2);
    let receipt = store.receipt().expect("sound").expect("two records");
    // The one who holds the key signs everything again, with another time.
    let station = store.station().expect("sound").expect("made");
    let lines = store.chain().expect("readable").expect("there").lines;
    fs::remove_file(store.chain_file()).expect("there");
    let mut sink = FileSink::at(&store.chain_file()).expect("room");
    let mut chain = Chain::default();
    for line in lines {
        let what: What = line.entry.what;
        chain.append(&mut sink, &station, "2020-01-01T00:00:00Z", what).expect("room");
    }
    drop(sink);
    assert_eq!(found(&store), [] as [String; 0], "by itself it is whole");
    assert_eq!(find_receipt(&store.known().expect("readable"), receipt), None);
}
