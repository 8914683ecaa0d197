use super::*;
use crate::course::Shelf;

pub(crate) const PASSPHRASE: &str = "seven quiet lanterns";

/// An exam on a case of the program's own, under another name, as an author would lay it into a folder of their own.
#[expect(clippy::disallowed_methods, reason = "the test lays down what is read")]
pub(crate) fn authored(folder: &std::path::Path, rules: &str) -> Course {
    let library = Course::open(&[Shelf::shipped()]);
    let taught = library.scenario("factory-job").expect("it is shipped");
    let case = folder.join("cases").join("night-bus");
    std::fs::create_dir_all(&case).expect("room");
    let lay = |path: std::path::PathBuf, text: &str| std::fs::write(path, text).expect("room");
    lay(case.join("scenario.ron"), library.sources.text(taught.source).expect("read"));
    for (language, words) in &taught.words {
        lay(case.join(format!("{}.ftl", language.code())), library.sources.text(*words).expect("read"));
    }
    lay(
        folder.join("spring.ron"),
        &format!("Exercise(format: 1, mode: Exam, seed: 3, {rules} parts: [(from: [Case(\"night-bus\")], number: 2)])"),
    );
    lay(folder.join("spring.en.ftl"), "title = Spring\ndescription = Two interviews.\nbriefing = Take your time.\n");
    Course::open(&[Shelf::words_only(), Shelf::cases(folder.join("cases")), Shelf::of_exercises(folder)])
}

/// That exam, sealed.
pub(crate) fn pack(rules: &str) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    let course = authored(folder.path(), rules);
    let contents = Contents::of(&course, course.exercise("spring").expect("laid"));
    seal(&contents, &Passphrase::chosen(PASSPHRASE, "spring").expect("strong")).expect("small")
}

#[test]
fn a_pack_opens_by_its_passphrase_and_by_its_key_and_plays() {
    let folder = tempfile::tempdir().expect("a folder");
    let course = authored(folder.path(), "");
    let contents = Contents::of(&course, course.exercise("spring").expect("laid"));
    assert_eq!((contents.cases(), contents.words("night-bus").len()), (vec!["night-bus"], 3));
    let bytes = seal(&contents, &Passphrase::typed(PASSPHRASE)).expect("small");
    let pack = Pack::read(&bytes).expect("whole");
    assert_eq!(pack.id, "spring");
    let unlocked = pack.unlock(&Passphrase::typed(" seven quiet lanterns\n")).expect("the passphrase");
    assert_eq!(unlocked.contents, contents);
    assert_eq!(unlocked.key.recipient(), pack.to);
    let key = ExamKey::read(unlocked.key.written()).expect("a key");
    assert_eq!(pack.open(&key).expect("its key"), contents);
    let opened = Course::open(&[Shelf::words_only(), Shelf::sealed(contents)]);
    let exercise = opened.exercise("spring").and_then(|found| found.exercise.clone()).expect("it can be taken");
    let plan = crate::course::exercise::plan(&exercise, &opened, "a", 1).expect("it has cases");
    assert!(plan.len() == 2 && plan.iter().all(|one| one.scenario == "night-bus"));
    assert!(opened.diagnostics.is_empty(), "{:?}", opened.diagnostics);
    // Sealed again it is another file to another key.
    let again = seal(&unlocked.contents, &Passphrase::typed(PASSPHRASE)).expect("small");
    assert!(Pack::read(&again).expect("whole").to != pack.to && pack.open(&ExamKey::new()).is_err());
}

#[test]
fn nothing_of_it_can_be_read_and_every_change_is_noticed() {
    let bytes = pack("");
    let end = bytes.iter().position(|byte| *byte == b'\n').expect("a line");
    for word in ["night-bus", "trafficking", "hired", "AGE-SECRET-KEY", "Take your time"] {
        assert!(!bytes.windows(word.len()).any(|window| window == word.as_bytes()), "{word}");
    }
    assert_eq!(
        Pack::read(&bytes).expect("whole").unlock(&Passphrase::typed("another")).err(),
        Some(PackError::Passphrase)
    );
    assert_eq!(Pack::read(b"rubbish").err(), Some(PackError::NotAPack));
    let newer = String::from_utf8_lossy(&bytes[..end]).replacen("\"sala-exam\":1", "\"sala-exam\":2", 1) + "\n";
    assert_eq!(Pack::read(newer.as_bytes()).err(), Some(PackError::Newer));
    for cut in [14, end / 2, end, end + 1, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(Pack::read(&bytes[..cut]).err(), Some(PackError::Damaged), "{cut}");
    }
    for at in (BEGINNING.len()..end + 200).step_by(7).chain([bytes.len() - 1]) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert!(matches!(Pack::read(&changed).err(), Some(PackError::Damaged | PackError::Newer)), "byte {at}");
    }
}

#[test]
fn a_body_that_the_passphrase_does_not_vouch_for_is_refused() {
    // Whoever has no passphrase can still write to the key, and mend every sum that needs none.
    let bytes = pack("");
    let pack = Pack::read(&bytes).expect("whole");
    let contents = Contents { id: "spring".to_owned(), texts: BTreeMap::from([("exercise.ron".into(), "()".into())]) };
    let body = pack.to.seal(&contents.packed());
    let head = Head {
        format: 1,
        id: "spring".into(),
        to: pack.to.clone(),
        key: BASE64_STANDARD.encode(&pack.key),
        body: blake3::hash(&body).to_hex().to_string(),
    };
    let head = serde_json::to_string(&head).expect("strings");
    let head = head.strip_suffix('}').expect("JSON");
    let forged = [format!("{head}{SUM}{}\"}}\n", sum(head)).as_bytes(), &body].concat();
    let forged = Pack::read(&forged).expect("it fits together");
    assert_eq!(forged.unlock(&Passphrase::typed(PASSPHRASE)).err(), Some(PackError::Damaged));
}

#[test]
fn what_no_pack_holds_is_refused() {
    let zip = |entries: &[(&str, &[u8])]| {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in entries {
            zip.start_file(*name, SimpleFileOptions::default()).expect("memory");
            zip.write_all(bytes).expect("memory");
        }
        zip.finish().expect("memory").into_inner()
    };
    let about = br#"{"pack":1,"id":"spring","sala":"0"}"#;
    for name in
        ["../x", "/etc/passwd", "cases/../x/en.ftl", "cases/a/th.ftl", "cases/a/b/en.ftl", "cases\\a\\en.ftl", "C:x"]
    {
        let found = Contents::unpacked(&zip(&[(ABOUT, about), (name, b"x")]));
        assert_eq!(found.err(), Some(PackError::Path(name.to_owned())));
    }
    let large = vec![b' '; usize::try_from(MAX_FILE).expect("it fits") + 1];
    let found = Contents::unpacked(&zip(&[(ABOUT, about), ("exercise.ron", &large)]));
    assert_eq!(found.err(), Some(PackError::Large("exercise.ron".to_owned())));
    let newer = br#"{"pack":2,"id":"spring","sala":"0"}"#;
    assert_eq!(Contents::unpacked(&zip(&[(ABOUT, newer), ("exercise.ron", b"")])).err(), Some(PackError::Newer));
    for entries in [&[(ABOUT, &about[..])][..], &[("exercise.ron", b"x")], &[(ABOUT, about), ("exercise.ron", b"\xff")]]
    {
        assert_eq!(Contents::unpacked(&zip(entries)).err(), Some(PackError::Damaged));
    }
    assert_eq!(Contents::unpacked(b"no zip").err(), Some(PackError::Damaged));
}

#[test]
fn weak_passphrases_are_refused() {
    let check =
        |text: &str, expected| assert_eq!(Passphrase::chosen(text, "spring-exam-2026").err(), expected, "{text}");
    check("short words", Some(Weak::Short));
    check("aaaa aaaa aaaa", Some(Weak::Plain));
    check("2026-03-14 15 92 65", Some(Weak::Figures));
    check("My Pass Word 2026", Some(Weak::Common));
    check("Spring exam 2026", Some(Weak::Common));
    check(&"long ".repeat(300), Some(Weak::Long));
    check("seven quiet lanterns", None);
    check("ប្រាំពីរគោមស្ងាត់", None);
}
