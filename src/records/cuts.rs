//! Power cuts, ten thousand of them, through a writer that takes so many bytes and then dies: every journal and every
//! chain is cut before each of its bytes, started again, and must hold exactly what was acknowledged.

use std::{
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use super::{
    chain::{Chain, What},
    journal::Journal,
    line::Score,
    session::{ActError, Session},
    sink::Sink,
    station::Station,
    store::tests::at,
    tests::{ACTS, actions, beginning, case, find},
};
use crate::{interview::Action, scenario::handbook::Handbook};

/// How many cuts there have to be at the least.
const LEAST: usize = 10_000;

/// A disk that takes so many bytes, then loses power in the middle of a line.
#[derive(Clone)]
struct Dying(Arc<Mutex<(Vec<u8>, usize)>>);

impl Dying {
    fn after(room: usize) -> Self {
        Self(Arc::new(Mutex::new((Vec::new(), room))))
    }

    fn held(&self) -> MutexGuard<'_, (Vec<u8>, usize)> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn bytes(&self) -> Vec<u8> {
        self.held().0.clone()
    }

    /// The power is back.
    fn mended(&self) {
        self.held().1 = usize::MAX;
    }
}

impl Sink for Dying {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.held();
        let fits = bytes.len().min(disk.1);
        disk.1 -= fits;
        disk.0.extend_from_slice(&bytes[..fits]);
        if fits < bytes.len() { Err(io::Error::from(io::ErrorKind::WriteZero)) } else { Ok(()) }
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.held().0.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(())
    }

    fn name(&self) -> String {
        "dying.jsonl".to_owned()
    }
}

/// Acts on until the power goes; how many acts were acknowledged.
fn act(session: &mut Session, all: &[Action]) -> usize {
    for (done, action) in all.iter().enumerate() {
        match session.act(action) {
            Ok(_) => {}
            Err(ActError::NotSaved(_)) => return done,
            Err(error) => panic!("{action:?}: {error}"),
        }
    }
    all.len()
}

const SCORE: Score = Score { total: 71, passed: true };

/// Cuts one interview before each of its bytes; how many cuts there were.
fn cut_a_journal(seed: u64) -> usize {
    let (case, handbook) = (case("bound", seed), Handbook::shipped());
    let acts: Vec<Action> = ACTS.iter().flat_map(|line| actions(&case, line)).collect();
    let start = |disk: &Dying| Session::start(Arc::clone(&case), handbook, Box::new(disk.clone()), beginning());
    let disk = Dying::after(usize::MAX);
    let mut session = start(&disk).expect("room");
    assert_eq!(act(&mut session, &acts), acts.len());
    session.record_score(SCORE).expect("room");
    let (whole, events) = (disk.bytes(), session.interview().events().to_vec());
    for room in 0..whole.len() {
        let disk = Dying::after(room);
        let cut = start(&disk).ok().map(|mut session| (act(&mut session, &acts), session));
        // The machine starts again.
        disk.mended();
        let left = Journal::read("x.jsonl", &disk.bytes());
        let Some((done, session)) = cut else {
            assert!(left.is_err(), "{room}: nothing had begun, and nothing was acknowledged");
            continue;
        };
        let journal = left.unwrap_or_else(|error| panic!("{room}: {error}"));
        let (scenario, script) = find("fruit").expect("the only one");
        let played = journal.play_back(&scenario, &script, handbook).unwrap_or_else(|error| panic!("{room}: {error}"));
        let mut again = Session::reopen(journal, played, handbook, Box::new(disk.clone()));
        assert_eq!(again.interview().events(), session.interview().events(), "{room}: what was acknowledged, no more");
        // And it goes on to the same end.
        assert_eq!(act(&mut again, &acts[done..]), acts.len() - done, "{room}");
        again.record_score(SCORE).unwrap_or_else(|error| panic!("{room}: {error}"));
        assert_eq!(again.interview().events(), events, "{room}");
        assert_eq!(disk.bytes(), whole, "{room}: the same journal as without the cut");
    }
    whole.len()
}

/// Cuts a chain before each of its bytes; how many cuts there were.
fn cut_a_chain(lines: usize) -> usize {
    let station = Station::new(&[7; 32]);
    let what = |number: usize| match number {
        0 => What::Opened { station: station.public().station(), key: station.public(), sala: "0.1.0".to_owned() },
        _ => What::Erased { account: format!("{number:032x}") },
    };
    // Says how many lines were acknowledged.
    let append = |chain: &mut Chain, disk: &Dying| {
        let mut sink = disk.clone();
        while chain.lines.len() < lines {
            let number = chain.lines.len();
            if chain.append(&mut sink, &station, &at(number as u64).written(), what(number)).is_err() {
                break;
            }
        }
        chain.lines.len()
    };
    let disk = Dying::after(usize::MAX);
    assert_eq!(append(&mut Chain::default(), &disk), lines);
    let whole = disk.bytes();
    for room in 0..whole.len() {
        let (disk, mut chain) = (Dying::after(room), Chain::default());
        let acknowledged = append(&mut chain, &disk);
        disk.mended();
        let mut again = Chain::read(&disk.bytes(), Some(station.public()));
        assert!(again.damage().is_none(), "{room}: {:?}", again.faults);
        assert_eq!((again.lines.len(), &again.lines), (acknowledged, &chain.lines), "{room}");
        assert_eq!(append(&mut again, &disk), lines, "{room}");
        assert_eq!(disk.bytes(), whole, "{room}: the same chain as without the cut");
    }
    whole.len()
}

#[test]
fn ten_thousand_cuts_lose_no_acknowledged_act() {
    let chain = cut_a_chain(6);
    let mut cuts = chain;
    let mut journals = 0;
    for seed in 7.. {
        if cuts >= LEAST {
            break;
        }
        cuts += cut_a_journal(seed);
        journals += 1;
    }
    println!("{cuts} cuts: {chain} of a chain, the others of {journals} journals");
    assert!(cuts >= LEAST && journals > 0 && chain > 1000, "{cuts} cuts");
}
