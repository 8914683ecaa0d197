//! A learning record store behind TLS: trusted when its authority is, and told nothing at all when it is not.

use std::process::Output;

use sala::{
    records::{Moment, Store},
    xapi::{
        Outbox,
        lrs::{Address, BadCertificate, Doubt, Http, Login, Lost, PushError, Way, push},
    },
};

use crate::{
    loopback::Loopback,
    lrs::{KEY, Noted, lay, login, outbox, run, sala_in, two_stations, whole},
    secure,
};

const AUTHORITY: &[u8] = include_bytes!("../lrs/tls/authority.pem");
const OTHER: &[u8] = include_bytes!("../lrs/tls/other.pem");
const STORE: &[u8] = include_bytes!("../lrs/tls/store.pem");
const ELSEWHERE: &[u8] = include_bytes!("../lrs/tls/elsewhere.pem");
const EXPIRED: &[u8] = include_bytes!("../lrs/tls/expired.pem");
const EARLY: &[u8] = include_bytes!("../lrs/tls/early.pem");
const ALONE: &[u8] = include_bytes!("../lrs/tls/alone.pem");
const CLAIMS: &[u8] = include_bytes!("../lrs/tls/claims.pem");

fn sent(store: &Loopback, outbox: &Outbox, trusted: Option<&[u8]>) -> (usize, Option<PushError>, usize) {
    let address = Address::read(&store.address, false).expect("the loopback is here");
    let login = Login { user: "sala".to_owned(), key: KEY.to_owned() };
    let time = std::time::Duration::from_secs(10);
    let mut http = Http::new(&address, Some(&login), time, trusted).expect("certificates");
    let (mut pace, now) = (Noted::default(), Moment(time));
    let pushed = push(outbox, &address, &mut http, &mut pace, Way { batch: 10, now }).expect("the outbox is sound");
    (pushed.stored, pushed.stopped, pace.0.len())
}

/// How often a store was called, and how often anything was said to it.
fn said(store: &Loopback) -> (usize, usize) {
    let state = store.state();
    (state.connections, state.asked.len())
}

#[test]
fn a_store_is_trusted_for_its_authority_and_for_nothing_else() {
    let both = [OTHER, AUTHORITY].concat();
    for (shown, trusted) in [(STORE, AUTHORITY), (STORE, &both), (ALONE, ALONE)] {
        let (_home, outbox) = outbox(25);
        let store = secure::start(shown);
        assert_eq!(sent(&store, &outbox, Some(trusted)), (25, None, 0));
        whole(&store, 25);
        assert!(store.state().asked.iter().all(|asked| asked.login.is_some()));
    }
    for (shown, trusted, doubt) in [
        // As it comes, the public authorities are trusted, and they know nothing of ours.
        (STORE, None, Doubt::Unknown),
        (STORE, Some(OTHER), Doubt::Unknown),
        // The store's own certificate is no authority, and another's self-made one is none, either.
        (ALONE, Some(AUTHORITY), Doubt::Unknown),
        (ELSEWHERE, Some(AUTHORITY), Doubt::Name),
        (EXPIRED, Some(AUTHORITY), Doubt::Expired),
        (EARLY, Some(AUTHORITY), Doubt::Early),
        (CLAIMS, Some(CLAIMS), Doubt::Authority),
    ] {
        let (home, outbox) = outbox(3);
        let store = secure::start(shown);
        // It is not tried again: it would not go better.
        let wanted = (0, Some(PushError::Lost(Lost::Unsafe(doubt))), 0);
        assert_eq!(sent(&store, &outbox, trusted), wanted);
        assert_eq!(said(&store), (1, 0), "not a word was said");
        // Nothing is lost: the right store gets it all.
        drop(outbox);
        let (outbox, aside) = Outbox::open(&Store::at(home.path())).expect("room");
        assert_eq!(aside, None);
        assert_eq!(sent(&secure::start(STORE), &outbox, Some(AUTHORITY)), (3, None, 0));
    }
    // What answers without encryption where there must be some.
    let (_home, outbox) = outbox(3);
    let mut plain = Loopback::start();
    plain.address = plain.address.replace("http:", "https:");
    let (stored, stopped, _) = sent(&plain, &outbox, Some(AUTHORITY));
    assert!(stored == 0 && matches!(stopped, Some(PushError::Lost(_))), "{stopped:?}");
    assert_eq!(plain.state().asked.len(), 0);
}

#[test]
fn what_is_no_certificate_is_told_before_anybody_is_asked() {
    let binary = data_encoding::BASE64.decode(&body(AUTHORITY)).expect("PEM");
    let mut damaged = AUTHORITY.to_vec();
    damaged.drain(60..124);
    let nothing = Loopback::start();
    let address = Address::read(&nothing.address, false).expect("the loopback is here");
    for (file, wrong) in [
        (&b"no certificate\n"[..], BadCertificate::None),
        (b"", BadCertificate::None),
        (secure::KEY, BadCertificate::Key),
        (&binary, BadCertificate::Binary),
        (&damaged, BadCertificate::Damaged),
        (&[AUTHORITY, &damaged].concat(), BadCertificate::Damaged),
    ] {
        let made = Http::new(&address, None, std::time::Duration::from_secs(1), Some(file));
        assert_eq!(made.err(), Some(wrong), "{}", String::from_utf8_lossy(file));
    }
    // A key beside a certificate hinders nobody, nor do remarks.
    let all = [b"Subject: the ministry\n", AUTHORITY, secure::KEY].concat();
    assert!(Http::new(&address, None, std::time::Duration::from_secs(1), Some(&all)).is_ok());
    assert_eq!(nothing.state().connections, 0);
}

/// What stands between the first and the last line of a PEM.
fn body(pem: &[u8]) -> Vec<u8> {
    let text = String::from_utf8_lossy(pem).into_owned();
    text.lines().filter(|line| !line.starts_with('-')).collect::<String>().into_bytes()
}

#[test]
fn the_program_sends_to_a_unit_s_own_store_and_reads_it_back() {
    let (home, stations) = two_stations();
    let store = secure::start(STORE);
    let file = |name: &str, bytes: &[u8]| {
        let path = home.path().join(name);
        lay(&path, bytes).expect("room");
        path.to_str().expect("text").to_owned()
    };
    let (key, ours, other) = (login(home.path()), file("ours.pem", AUTHORITY), file("other.pem", OTHER));
    let key = key.to_str().expect("text");
    let told = |output: &Output| {
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(!text.contains(KEY), "the key is told:\n{text}");
        text
    };
    let data = &stations[0];
    for (language, wanted) in [
        ("en", "Nothing was sent to it, neither statements nor user and key"),
        ("km", "--certificate FILE"),
        ("lo", "--certificate FILE"),
    ] {
        for trusted in [&[][..], &["--certificate", &other]] {
            let reached = [&["--lrs", &store.address, "--login", key], trusted].concat();
            let push = [&["records", "push"], &reached[..]].concat();
            let output = sala_in(language, data, &push).output().expect("the program starts");
            let text = told(&output);
            assert!(output.status.code() == Some(1) && text.contains(wanted), "{text}");
            let report = [&["report", "unit"], &reached[..]].concat();
            let (output, text) = run(home.path(), &report);
            assert!(
                output.status.code() == Some(1) && output.stdout.is_empty() && text.contains("--certificate"),
                "{text}"
            );
        }
    }
    let (connections, asked) = said(&store);
    assert!(connections >= 12 && asked == 0, "{connections} {asked}");
    let reached = ["--lrs", &store.address, "--login", key, "--certificate", &ours];
    for data in &stations {
        let (output, text) = run(data, &[&["records", "push"], &reached[..]].concat());
        assert!(output.status.success() && text.contains("taken, 0 there already"), "{text}");
    }
    assert!(store.state().asked.iter().all(|asked| asked.login.is_some()));
    let (output, text) = run(home.path(), &[&["report", "unit"], &reached[..]].concat());
    assert!(output.status.success() && text.contains("24 interviews"), "{text}");
    // By name as well as by number, as the certificate says.
    let by_name = store.address.replace("127.0.0.1", "localhost");
    let reached = ["--lrs", &by_name, "--login", key, "--certificate", &ours];
    let before = store.state().statements.len();
    let (output, text) = run(&stations[0], &[&["records", "push"], &reached[..]].concat());
    assert!(output.status.success() && text.contains("Sent to https://localhost"), "{text}");
    assert_eq!(
        store.state().statements.len(),
        before,
        "it is another address of the same store, which takes nothing twice"
    );
}
