use std::time::Duration;

use super::*;

fn at(second: u64) -> Moment {
    Moment(Duration::from_secs(1_760_000_000 + second))
}

fn new(number: &str, name: &str, unit: &str) -> NewPerson {
    NewPerson { number: number.into(), name: name.into(), unit: unit.into(), ..NewPerson::default() }
}

/// Chance that is different every time and the same in every run.
fn chance(first: u8) -> impl FnMut(&mut [u8]) -> std::io::Result<()> {
    let mut next = first;
    move |bytes| {
        bytes.fill(next);
        next = next.wrapping_add(1);
        Ok(())
    }
}

fn roster(first: u8) -> Roster {
    let (mut roster, mut random) = (Roster::default(), chance(first));
    for (number, name, unit) in [("2", "ສົມສີ", "Vientiane"), ("1", "ដារ៉ា", "Poipet"), ("1", "Keo", "Vientiane")]
    {
        roster.add(new(number, name, unit), at(0), &mut random).expect("it fits");
    }
    roster
}

#[test]
fn people_are_found_by_number_and_unit() {
    let roster = roster(1);
    assert_eq!(roster.find("໒").expect("one").name, "ສົມສີ");
    assert_eq!(roster.find("Poipet/1").expect("one").name, "ដារ៉ា");
    let account = roster.people()[0].account.clone();
    assert_eq!(roster.find(account.as_str()).expect("one").account, account);
    assert!(matches!(roster.find("3"), Err(RosterError::Unknown(_))));
    let Err(RosterError::Ambiguous { named, .. }) = roster.find("1") else { panic!("two have it") };
    assert_eq!(named, ["Poipet/1", "Vientiane/1"]);
}

#[test]
fn a_pin_is_set_and_asked_for() {
    let mut roster = roster(1);
    assert!(matches!(roster.sign_in("2", "1234"), Err(RosterError::NoPin(_))));
    let pin = Pin::read("1234").expect("figures");
    roster.set_pin("2", &pin, at(1), &mut chance(9)).expect("one");
    assert_eq!(roster.sign_in("2", "១២៣៤").expect("right").name, "ສົມສີ");
    assert!(matches!(roster.sign_in("2", "4321"), Err(RosterError::WrongPin)));
    assert!(!roster.written().contains("1234"));
}

#[test]
fn a_roster_survives_being_written_and_every_changed_byte_is_noticed() {
    let folder = tempfile::tempdir().expect("a folder to try in");
    assert_eq!(Roster::open(folder.path()).expect("none"), Roster::default());
    for roster in [Roster::default(), roster(1)] {
        roster.save(folder.path()).expect("room");
        assert_eq!(Roster::open(folder.path()).expect("whole"), roster);
        let whole = roster.written().into_bytes();
        for at in 0..whole.len() {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            let error = Roster::read(&changed, "roster.json").expect_err("changed");
            assert!(error.to_string().starts_with("roster.json"), "byte {at}: {error}");
        }
    }
    let newer = Roster::read(b"{\"roster\":2,\"people\":[]}\n", "roster.json").expect_err("newer");
    assert!(matches!(newer, RosterError::Newer { .. }));
}

#[test]
fn merging_does_not_hang_on_order() {
    let base = roster(1);
    let (mut one, mut two) = (base.clone(), base.clone());
    let pin = Pin::read("1234").expect("figures");
    one.set_pin("2", &pin, at(5), &mut chance(40)).expect("one");
    two.set_pin("2", &pin, at(9), &mut chance(50)).expect("one");
    two.add(new("7", "Mai", "Poipet"), at(9), &mut chance(60)).expect("free");
    let other = roster(100);
    let all = [&base, &one, &two, &other];
    let merged = |order: &[usize]| {
        let mut roster = Roster::default();
        order.iter().for_each(|index| roster.merge(all[*index]));
        roster.written()
    };
    let first = merged(&[0, 1, 2, 3]);
    for order in [&[3, 2, 1, 0][..], &[2, 0, 3, 1, 1, 2], &[1, 3, 0, 2]] {
        assert_eq!(merged(order), first, "{order:?}");
    }
    let merged = Roster::read(first.as_bytes(), "x").expect("whole");
    assert_eq!(merged.people().iter().filter(|person| person.pin.is_some()).count(), 1);
    assert_eq!(merged.doubles().len(), 3, "the same people, entered at two stations");
    assert!(matches!(merged.find("2"), Err(RosterError::Ambiguous { .. })));
}

#[test]
fn a_person_is_taken_out() {
    let mut roster = roster(1);
    let account = roster.find("2").expect("one").account.clone();
    assert_eq!(roster.remove(&account).map(|person| person.number), Some("2".to_owned()));
    assert!(roster.remove(&account).is_none() && roster.by_account(account.as_str()).is_none());
    assert!(matches!(roster.add(new("1", "X", "Poipet"), at(0), &mut chance(1)), Err(RosterError::Taken { .. })));
    assert!(matches!(roster.add(new("", "X", "Poipet"), at(0), &mut chance(1)), Err(RosterError::Unfit(_))));
}
