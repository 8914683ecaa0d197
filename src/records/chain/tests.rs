use std::{
    io,
    sync::{Arc, Mutex},
};

use proptest::prelude::*;

use super::*;
use crate::records::MemorySink;

fn station() -> Station {
    Station::new(&[7; 32])
}

fn opened(station: &Station) -> What {
    What::Opened { station: station.public().station(), key: station.public(), sala: "0.1.0".to_owned() }
}

fn erased(number: usize) -> What {
    What::Erased { account: format!("{number:032x}") }
}

/// The bytes of a chain of so many lines, begun by a station.
fn bytes(station: &Station, lines: usize) -> Vec<u8> {
    let (mut chain, mut sink) = (Chain::default(), MemorySink::default());
    chain.append(&mut sink, station, "2026-01-01T08:00:00Z", opened(station)).expect("memory");
    for number in 1..lines {
        chain.append(&mut sink, station, &format!("2026-01-01T08:00:{number:02}Z"), erased(number)).expect("memory");
    }
    sink.bytes()
}

fn read(bytes: &[u8]) -> Chain {
    Chain::read(bytes, Some(station().public()))
}

fn lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    bytes.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect()
}

fn found(bytes: &[u8]) -> Vec<(usize, ChainFault)> {
    read(bytes).faults.into_iter().map(|at| (at.line, at.fault)).collect()
}

#[test]
fn a_chain_is_read_as_it_was_written() {
    let bytes = bytes(&station(), 4);
    let chain = read(&bytes);
    assert_eq!((chain.faults.len(), chain.lines.len(), chain.whole), (0, 4, bytes.len() as u64));
    assert_eq!(chain.key, Some(station().public()));
    assert!(chain.receipt().fits(chain.head()));
    assert_eq!(Chain::read(&bytes, None).faults, [], "the first line brings the key");
    assert_eq!(found(b""), [(1, ChainFault::Empty)]);
}

#[test]
fn every_changed_byte_is_located_in_its_line() {
    let bytes = bytes(&station(), 4);
    let line_of = |at: usize| 1 + bytes[..at].iter().filter(|byte| **byte == b'\n').count();
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut changed = bytes.clone();
            changed[at] ^= 1 << bit;
            let chain = read(&changed);
            let first = chain.faults.first().unwrap_or_else(|| panic!("byte {at}, bit {bit}: nobody noticed"));
            assert_eq!(first.line, line_of(at), "byte {at}, bit {bit}: {:?}", chain.faults);
            assert!(first.bytes.contains(&(at as u64)), "byte {at}, bit {bit}: {:?}", chain.faults);
        }
    }
}

#[test]
fn missing_moved_doubled_and_foreign_lines_are_named() {
    let whole = lines(&bytes(&station(), 6));
    let of = |order: &[usize]| order.iter().flat_map(|at| whole[*at].clone()).collect::<Vec<u8>>();
    assert_eq!(found(&of(&[0, 1, 4, 5])), [(3, ChainFault::Missing { from: 2, to: 3 })]);
    assert_eq!(found(&of(&[1, 2, 3])), [(1, ChainFault::Missing { from: 0, to: 0 })]);
    let moved = found(&of(&[0, 2, 1, 3, 4, 5]));
    let expected = [(2, ChainFault::Missing { from: 1, to: 1 }), (3, ChainFault::Order { found: 1, expected: 3 })];
    assert_eq!(moved, expected);
    assert_eq!(found(&of(&[0, 1, 1, 2, 3, 4, 5])), [(3, ChainFault::Order { found: 1, expected: 2 })]);
    // A line of another station, one of the same station's other chain, and a whole chain of another station.
    let stranger = lines(&bytes(&Station::new(&[8; 32]), 6));
    let mut mixed = whole.clone();
    mixed[3] = stranger[3].clone();
    assert_eq!(found(&mixed.concat()), [(4, ChainFault::Changed)]);
    let (mut other, mut sink) = (Chain::default(), MemorySink::default());
    for number in 0..6 {
        let what = if number == 0 { opened(&station()) } else { erased(number + 90) };
        other.append(&mut sink, &station(), "2026-01-01T08:00:00Z", what).expect("memory");
    }
    mixed[3] = lines(&sink.bytes())[3].clone();
    assert_eq!(found(&mixed.concat()), [(4, ChainFault::Foreign), (5, ChainFault::Foreign)]);
    assert_eq!(found(&stranger.concat())[0], (1, ChainFault::Key));
}

#[test]
fn a_clock_set_back_is_marked_and_changes_no_order() {
    let (mut chain, mut sink) = (Chain::default(), MemorySink::default());
    let times = ["2026-01-02T08:00:00Z", "2026-01-01T08:00:00Z", "2026-01-01T09:00:00Z"];
    for (number, when) in times.into_iter().enumerate() {
        let what = if number == 0 { opened(&station()) } else { erased(number) };
        chain.append(&mut sink, &station(), when, what).expect("memory");
    }
    let back: Vec<(u64, bool)> = chain.lines.iter().map(|line| (line.entry.seq, line.entry.clock_back)).collect();
    assert_eq!(back, [(0, false), (1, true), (2, false)]);
    assert_eq!(read(&sink.bytes()).lines, chain.lines);
}

/// A disk that takes so many bytes and then none, and loses power at that moment.
#[derive(Clone, Default)]
struct Cut(Arc<Mutex<(Vec<u8>, usize)>>);

impl Sink for Cut {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let mut disk = self.0.lock().expect("one thread");
        let fits = bytes.len().min(disk.1);
        disk.1 -= fits;
        disk.0.extend_from_slice(&bytes[..fits]);
        if fits < bytes.len() { Err(io::Error::from(io::ErrorKind::StorageFull)) } else { Ok(()) }
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        self.0.lock().expect("one thread").0.truncate(usize::try_from(length).unwrap_or(usize::MAX));
        Ok(())
    }

    fn name(&self) -> String {
        "chain.jsonl".to_owned()
    }
}

#[test]
fn a_cut_at_every_byte_loses_no_acknowledged_line() {
    const LINES: usize = 8;
    let station = station();
    let whole = bytes(&station, LINES);
    let mut cuts = 0;
    for room in 0..=whole.len() {
        let disk = Cut::default();
        disk.0.lock().expect("one thread").1 = room;
        let (mut chain, mut sink) = (Chain::default(), disk.clone());
        let mut acknowledged = 0;
        for number in 0..LINES {
            let what = if number == 0 { opened(&station) } else { erased(number) };
            let when = format!("2026-01-01T08:00:{number:02}Z");
            if chain.append(&mut sink, &station, &when, what).is_err() {
                break;
            }
            acknowledged += 1;
        }
        cuts += 1;
        // The machine starts again, with room on the disk.
        let left = disk.0.lock().expect("one thread").0.clone();
        let mut again = Chain::read(&left, Some(station.public()));
        assert_eq!(again.lines, chain.lines, "{room}");
        assert_eq!(again.lines.len(), acknowledged, "{room}");
        assert!(again.damage().is_none(), "{room}: {:?}", again.faults);
        disk.0.lock().expect("one thread").1 = usize::MAX;
        for number in acknowledged..LINES {
            let what = if number == 0 { opened(&station) } else { erased(number) };
            again.append(&mut sink, &station, &format!("2026-01-01T08:00:{number:02}Z"), what).expect("room again");
        }
        assert_eq!(disk.0.lock().expect("one thread").0, whole, "{room}: the same chain as without the cut");
    }
    assert!(cuts > 2000, "{cuts} cuts");
}

#[test]
fn a_damaged_chain_is_not_written_on() {
    let mut changed = bytes(&station(), 3);
    changed[40] ^= 1;
    let (mut chain, mut sink) = (read(&changed), MemorySink::default());
    let error = chain.append(&mut sink, &station(), "2026-01-01T08:00:00Z", erased(9)).expect_err("damaged");
    assert!(matches!(error, StoreError::Chain { .. }), "{error}");
    assert_eq!(sink.bytes(), b"");
}

proptest! {
    #[test]
    fn rubbish_is_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        prop_assert!(!read(&bytes).faults.is_empty());
    }

    #[test]
    fn whatever_is_cut_out_or_put_in_is_noticed(from in 0..2000_usize, length in 1..300_usize, put in any::<bool>()) {
        let whole = bytes(&station(), 5);
        let from = from % whole.len();
        let to = (from + length).min(whole.len());
        let mut changed = whole.clone();
        if put {
            let piece = whole[from..to].to_vec();
            changed.splice(from..from, piece);
        } else {
            changed.drain(from..to);
        }
        let chain = read(&changed);
        // What ends at the end of a line is a whole chain, only shorter: that is what receipts are for.
        let shorter = !put && to == whole.len() && whole[from - 1] == b'\n';
        prop_assert!(shorter != chain.faults.is_empty() || !chain.faults.is_empty());
        prop_assert!(!chain.faults.is_empty() || chain.lines.len() < 5);
    }
}
