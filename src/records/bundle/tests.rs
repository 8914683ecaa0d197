#![expect(clippy::disallowed_methods, reason = "the tests damage files and look at what was written")]

use std::{path::PathBuf, sync::atomic::AtomicU64};

use proptest::prelude::*;

use super::*;
use crate::records::{
    Materials, Mode, Random,
    disk::tests::FullDisk,
    journal::Journal,
    personal,
    roster::NewPerson,
    store::tests::{at, chance, course, play},
    verify,
};

/// The files of a store by name and bytes.
type Listing = Vec<(String, Vec<u8>)>;

/// A store with its folder.
struct Home {
    folder: tempfile::TempDir,
    store: Store,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let store = Store::at(folder.path());
        Self { folder, store }
    }

    /// Records an abandoned interview, which is short, with short texts.
    fn record(&self, seed: u64, account: &str, random: Random<'_>) {
        let path = play(&self.store, course(), seed, Mode::Exam, false, account);
        let journal = Journal::open(&path).expect("just played");
        let materials = Materials {
            script: Some(format!("script of {}", journal.header().scenario)),
            handbook: "handbook".to_owned(),
            ..Materials::default()
        };
        self.store.keep(&path, &materials, at(seed), random).expect("room");
    }

    fn export(&self, name: &str) -> PathBuf {
        let out = self.folder.path().join(name);
        export(&self.store, &out, &Wish::default()).expect("room");
        out
    }

    /// Every file of the unit by name and bytes, what is none of the records' left out.
    fn listing(&self) -> Listing {
        let (mut folders, mut found) = (vec![self.store.unit()], Vec::new());
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
                let path = entry.path();
                if path.is_dir() {
                    folders.push(path);
                } else if disk::name(&path) != "lock" {
                    let name = path.strip_prefix(self.store.unit()).expect("below").display().to_string();
                    found.push((name, disk::read(&path, 1 << 26).expect("readable").expect("there")));
                }
            }
        }
        found.sort();
        found
    }
}

fn account(number: u8) -> String {
    format!("{number:032x}")
}

/// Three stations with bundles of different days, some of which continue others, and two forks of one station.
fn bundles() -> (Vec<Home>, Vec<PathBuf>) {
    let (mut homes, mut files) = (Vec::new(), Vec::new());
    for station in 0..3_u8 {
        let home = Home::new();
        let mut random = chance(station * 40 + 1);
        for number in 0..2 {
            home.record(u64::from(station * 10 + number + 1), &account(station), &mut random);
            let mut roster = Roster::open(&home.store.unit()).expect("sound");
            let new = NewPerson {
                number: format!("{number}"),
                name: format!("Person {station} {number}"),
                unit: format!("Unit {station}"),
                ..NewPerson::default()
            };
            roster.add(new, at(u64::from(number)), &mut random).expect("free");
            roster.save(&home.store.unit()).expect("room");
            files.push(home.export(&format!("day-{number}.zip")));
        }
        homes.push(home);
    }
    // The first machine was copied, and both went on.
    let copy = Home::new();
    for name in ["station.key", "station.pub", "chain.jsonl"] {
        let from = homes[0].store.unit().join(name);
        fs::create_dir_all(copy.store.unit()).expect("room");
        fs::copy(from, copy.store.unit().join(name)).expect("room");
    }
    copy.record(77, &account(0), &mut chance(1));
    files.push(copy.export("copy.zip"));
    homes[0].record(88, &account(0), &mut chance(1));
    files.push(homes[0].export("day-2.zip"));
    homes.push(copy);
    (homes, files)
}

#[test]
fn what_is_exported_is_imported_once() {
    let (_homes, files) = bundles();
    let central = Home::new();
    let first = import(&central.store, &files[1]).expect("sound");
    assert_eq!(first, Imported { records: 2, people: 2, released: 0 });
    assert_eq!(import(&central.store, &files[1]).expect("sound"), Imported::default());
    assert_eq!(import(&central.store, &files[0]).expect("sound"), Imported::default(), "an earlier day");
    for file in &files {
        import(&central.store, file).expect("sound");
    }
    let known = central.store.known().expect("readable");
    assert!(known.iter().all(|known| known.chain.faults.is_empty() && !known.own));
    // Three stations; the first in two chains that part after its second record.
    assert_eq!(known.len(), 4);
    let conflicts = conflicts(&central.store.known().expect("readable"));
    let [Conflict::Fork { station, seq: 2 }] = conflicts[..] else { panic!("{conflicts:?}") };
    assert_eq!(known.iter().filter(|known| known.station == station).count(), 2);
    // What was merged is carried on.
    let relay = Home::new();
    assert_eq!(import(&relay.store, &central.export("all.zip")).expect("sound").records, 8);
    assert_eq!(relay.listing(), central.listing());
}

#[test]
fn a_station_takes_back_its_own_bundle_and_notices_an_old_copy() {
    let home = Home::new();
    home.record(1, &account(1), &mut chance(1));
    let old = fs::read(home.store.chain_file()).expect("there");
    home.record(2, &account(1), &mut chance(1));
    let file = home.export("own.zip");
    let before = home.listing();
    assert_eq!(import(&home.store, &file).expect("sound"), Imported::default());
    assert_eq!(home.listing(), before);
    fs::write(home.store.chain_file(), old).expect("room");
    assert_eq!(import(&home.store, &file).expect("sound").records, 1);
    assert_eq!(conflicts(&home.store.known().expect("readable")), [Conflict::Behind { lines: 1 }]);
}

#[test]
fn a_folder_begun_anew_records_nothing_twice() {
    let home = Home::new();
    let mut random = chance(1);
    for seed in [1, 2] {
        play(&home.store, course(), seed, Mode::Exam, true, &account(1));
    }
    assert_eq!(home.store.take_in(course(), at(5), &mut random).expect("room").kept.len(), 2);
    let file = home.export("before.zip");
    fs::rename(home.store.unit(), home.folder.path().join("put-away")).expect("room");
    assert_eq!(import(&home.store, &file).expect("sound").records, 2);
    // As whenever the program starts.
    let taken = home.store.take_in(course(), at(6), &mut random).expect("room");
    assert!(taken.kept.is_empty() && taken.left.is_empty(), "{taken:?}");
    let report = verify::verify(&home.store).expect("readable");
    assert!(report.findings.is_empty() && report.records == 2, "{:?}", report.findings);
    // What is held from now on is recorded, by a key of its own.
    play(&home.store, course(), 3, Mode::Exam, true, &account(1));
    assert_eq!(home.store.take_in(course(), at(7), &mut random).expect("room").kept.len(), 1);
    let report = verify::verify(&home.store).expect("readable");
    assert!(report.findings.is_empty(), "{:?}", report.findings);
    assert_eq!((report.records, report.stations), (3, 2));
}

#[test]
fn names_and_earlier_days_are_left_out_when_asked() {
    let (homes, _) = bundles();
    let out = homes[1].folder.path().join("few.zip");
    let wish = Wish { since: Some(at(12).written()), without_names: true, with_released: false };
    let exported = export(&homes[1].store, &out, &wish).expect("room");
    assert_eq!((exported.records, exported.interviews), (2, 1));
    let central = Home::new();
    assert_eq!(import(&central.store, &out).expect("sound"), Imported { records: 2, people: 0, released: 0 });
    let journals =
        central.store.known().expect("readable")[0].chain.records().map(|(_, taken)| taken.journal).collect::<Vec<_>>();
    let here: Vec<bool> = journals.iter().map(|hash| central.store.objects().path(*hash).exists()).collect();
    assert_eq!(here, [false, true]);
    let report = verify::verify(&central.store).expect("readable");
    let [verify::Finding { what: verify::Wrong::NotBrought { count: 1, first, last }, .. }] = report.findings[..]
    else {
        panic!("{:?}", report.findings)
    };
    assert_eq!(first, last);
    let whole = homes[1].export("whole.zip");
    import(&central.store, &whole).expect("sound");
    assert!(verify::verify(&central.store).expect("readable").findings.is_empty(), "the whole bundle brings it");
    assert!(matches!(export(&homes[1].store, &out, &wish), Err(BundleError::Exists(_))));
    assert!(matches!(export(&Home::new().store, &out.with_extension("x"), &wish), Err(BundleError::Nothing)));
}

#[test]
fn a_person_erased_does_not_come_back_and_a_stranger_erases_nobody() {
    let station = Home::new();
    let mut random = chance(1);
    let mut roster = Roster::default();
    let new = NewPerson { number: "1".into(), name: "Sok".into(), unit: "A".into(), ..NewPerson::default() };
    let sok = roster.add(new, at(0), &mut random).expect("free");
    roster.save(&station.store.unit()).expect("room");
    station.record(1, sok.as_str(), &mut random);
    let file = station.export("before.zip");
    let central = Home::new();
    import(&central.store, &file).expect("sound");
    let erased = personal::erase(&central.store, &sok, at(5), &mut chance(9)).expect("room");
    assert_eq!((erased.journals, erased.person.is_some()), (1, true));
    import(&central.store, &file).expect("sound");
    assert!(Roster::open(&central.store.unit()).expect("sound").people().is_empty());
    let journal = central.store.known().expect("readable")[1].chain.records().next().expect("one").1.journal;
    assert!(!central.store.objects().path(journal).exists());
    // A stranger's chain says the same of everybody: it counts for the stranger's own records alone.
    let other = Home::new();
    other.record(5, &account(5), &mut chance(70));
    personal::erase(&other.store, &sok, at(6), &mut chance(70)).expect("room");
    let forged = other.export("forged.zip");
    let victim = Home::new();
    import(&victim.store, &file).expect("sound");
    import(&victim.store, &forged).expect("sound");
    assert!(victim.store.objects().path(journal).exists());
    assert_eq!(Roster::open(&victim.store.unit()).expect("sound").people().len(), 1);
    // The station's own word counts for its own records, wherever they are.
    personal::erase(&station.store, &sok, at(7), &mut random).expect("room");
    import(&victim.store, &station.export("after.zip")).expect("sound");
    assert!(!victim.store.objects().path(journal).exists());
}

/// Writes a ZIP of names and bytes.
fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(io::Cursor::new(Vec::new()));
    for (name, bytes) in files {
        zip.start_file(*name, SimpleFileOptions::default()).expect("memory");
        zip.write_all(bytes).expect("memory");
    }
    zip.finish().expect("memory").into_inner()
}

#[test]
fn a_bad_bundle_leaves_nothing_behind() {
    let (_homes, files) = bundles();
    let central = Home::new();
    import(&central.store, &files[0]).expect("sound");
    let before = central.listing();
    let path = central.folder.path().join("bad.zip");
    let check = |bytes: &[u8], expected: &str| {
        fs::write(&path, bytes).expect("room");
        let error = import(&central.store, &path).expect_err("bad");
        assert!(format!("{error:?}").starts_with(expected), "{expected}: {error:?}");
        assert_eq!(central.listing(), before, "{expected}");
    };
    let head = br#"{"bundle":1,"sala":"0.1.0"}"#;
    check(b"", "Unreadable");
    check(b"no zip at all", "Unreadable");
    check(&zipped(&[]), "Lacks");
    check(&zipped(&[(HEAD, br#"{"bundle":9,"sala":"9"}"#)]), "Newer");
    check(&zipped(&[(HEAD, b"x")]), "Changed");
    for name in
        ["../evil", "/etc/passwd", "objects/../../evil", "objects/short", "stations/x/y.jsonl", "C:\\evil", "more"]
    {
        check(&zipped(&[(HEAD, head), (name, b"evil")]), "Path");
    }
    let nobody = format!("objects/{}", Hash::of(b"evil"));
    check(&zipped(&[(HEAD, head), (&nobody, b"evil")]), "Path");
    check(&zipped(&[(HEAD, head), (&nobody, b"evils")]), "Changed");
    check(&zipped(&[(HEAD, head), (ROSTER, b"{\"roster\":1}")]), "Changed");
    // A file that unfolds to more than any journal.
    let large = vec![b' '; usize::try_from(objects::MOST_BYTES).expect("small") + 1];
    check(&zipped(&[(HEAD, head), (&nobody, &large)]), "Large");
    // A whole one cut off anywhere, or with a byte changed.
    let whole = fs::read(&files[2]).expect("there");
    for at in (0..whole.len()).step_by(whole.len() / 40) {
        fs::write(&path, &whole[..at]).expect("room");
        assert!(import(&central.store, &path).is_err(), "cut at {at}");
        assert_eq!(central.listing(), before, "cut at {at}");
    }
    for at in (0..whole.len()).step_by(97) {
        let mut changed = whole.clone();
        changed[at] ^= 4;
        fs::write(&path, &changed).expect("room");
        match import(&central.store, &path) {
            Err(_) => assert_eq!(central.listing(), before, "byte {at}"),
            // The byte means nothing, such as a day in the ZIP's own table: what was taken is whole.
            Ok(_) => {
                let taken = Home::new();
                import(&taken.store, &files[0]).expect("sound");
                import(&taken.store, &files[2]).expect("sound");
                assert_eq!(central.listing(), taken.listing(), "byte {at}");
                return;
            }
        }
    }
}

#[test]
fn a_disk_that_is_full_takes_all_or_nothing() {
    let (_homes, files) = bundles();
    let whole = Home::new();
    import(&whole.store, &files[1]).expect("sound");
    let expected = whole.listing();
    let size: usize = expected.iter().map(|(_, bytes)| bytes.len()).sum();
    let mut refused = 0;
    for room in (0..size + 4000).step_by(size / 60) {
        let central = Home::new();
        let disk = FullDisk(AtomicU64::new(room as u64));
        let mut merge = Merge::begin_on(&disk, &central.store).expect("free");
        let taken = merge.take(&files[1]);
        drop(merge);
        match taken {
            Ok(_) => assert_eq!(central.listing(), expected, "{room}"),
            Err(error) => {
                refused += 1;
                // Nothing was taken; once there is room, everything is.
                assert!(matches!(error, BundleError::Disk(_)), "{error}");
                assert_eq!(central.listing(), [], "{room}");
                import(&central.store, &files[1]).expect("room again");
                assert_eq!(central.listing(), expected, "{room}");
            }
        }
    }
    assert!(refused > 20, "{refused}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_order_and_any_number_of_times_comes_to_the_same(order in prop::collection::vec(0..8_usize, 0..20)) {
        thread_local! {
            static MADE: (Vec<Home>, Vec<PathBuf>, Listing) = {
                let (homes, files) = bundles();
                let central = Home::new();
                for file in &files {
                    import(&central.store, file).expect("sound");
                }
                (homes, files, central.listing())
            };
        }
        MADE.with(|(_, files, expected)| {
            let central = Home::new();
            // Some of them in any order, any number of times; then all that are missing.
            // Half of them in one go, one that is cut in between.
            let all: Vec<usize> =
                order.iter().copied().chain((0..files.len()).filter(|index| !order.contains(index))).collect();
            let (one_by_one, in_one_go) = all.split_at(all.len() / 2);
            for index in one_by_one {
                import(&central.store, &files[*index]).expect("sound");
            }
            let cut = central.folder.path().join("cut.zip");
            let bytes = fs::read(&files[0]).expect("there");
            fs::write(&cut, &bytes[..bytes.len() / 2]).expect("room");
            let mut merge = Merge::begin(&central.store).expect("free");
            for index in in_one_go {
                merge.take(&cut).expect_err("half of it is missing");
                merge.take(&files[*index]).expect("sound");
            }
            drop(merge);
            fs::remove_file(&cut).expect("ours");
            prop_assert_eq!(&central.listing(), expected);
            Ok(())
        })?;
    }
}
