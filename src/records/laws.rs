//! Laws of the journal over generated events and bytes.

use proptest::prelude::*;

use super::{
    Journal,
    line::{decode, encode},
    names::Names,
    tests::{OLD, case, find},
};
use crate::{
    interview::{
        Event,
        action::{Entry, Manner, NoteLine, Reason},
        case::*,
        event::{Line, Proof, Tone},
    },
    scenario::{
        condition::Phase,
        evidence::Answer,
        fact::Level,
        handbook::{Code, Handbook},
    },
};

fn below(end: usize) -> impl Strategy<Value = usize> {
    0..end.max(1)
}

prop_compose! {
    fn entries()(kind in 0..4, fact in below(5), person in below(3), item in below(100)) -> Entry {
        let case = case("bound", 7);
        match kind {
            0 => Entry::Claim(FactIx(fact as u32)),
            1 => Entry::ClaimBy(FactIx(fact as u32), PersonIx(person as u8)),
            2 => Entry::Item(ItemIx((item % case.items.len()) as u32)),
            _ => Entry::Person(PersonIx(person as u8)),
        }
    }
}

prop_compose! {
    fn any_event()(
        kind in 0..43,
        act in below(1000),
        (person, fact, topic) in (below(3), below(5), below(3)),
        (document, item, contradiction, flag) in (below(3), below(100), below(2), below(1)),
        (indicator, bad) in (below(1000), below(1000)),
        (a, b) in (entries(), entries()),
        (level, answer, phase, tone) in (0..3usize, 0..6usize, 0..3usize, 0..3usize),
        (said, pick, flip, seconds, change, codes) in (0..12, 0..3usize, any::<bool>(), any::<u32>(), -100..=100, 0..1024u16),
    ) -> Event {
        let case = case("bound", 7);
        let handbook = Handbook::shipped();
        let act = ActIx((act % case.acts.len()) as u32);
        let (person, fact, topic) = (PersonIx(person as u8), FactIx(fact as u32), TopicIx(topic as u16));
        let (document, item) = (DocumentIx(document as u16), ItemIx((item % case.items.len()) as u32));
        let contradiction = ContradictionIx(contradiction as u16);
        let flag = FlagIx(flag as u16);
        let indicator = IndicatorIx((indicator % handbook.indicators().len()) as u16);
        let level = Level::ALL[level];
        let answer = [Answer::Explains, Answer::Adapts, Answer::Partial, Answer::Revises, Answer::Denies, Answer::Silent][answer];
        let phase = [Phase::Engage, Phase::Account, Phase::Closure][phase];
        let tone = [Tone::Early, Tone::Late, Tone::Accused][tone];
        let manner = if flip { Manner::Fair } else { Manner::Accuse };
        let proof = [Proof::Entry(a), Proof::Contradiction(contradiction), Proof::Act(act)][pick];
        let bad = ReasonIx((bad % handbook.reasons().len()) as u16);
        let reason = [Reason::Entry(a), Reason::Contradiction(contradiction), Reason::Bad(bad)][pick];
        let phrase = PhraseIx((bad.ix() % handbook.phrases().len()) as u16);
        let note = [NoteLine::Entry(a), NoteLine::Act(act), NoteLine::Phrase(phrase)][pick];
        let reply = {
            let replying: Vec<ActIx> = case.act_ids().filter(|act| !case.act(*act).replies.is_empty()).collect();
            let act = replying[act.ix() % replying.len()];
            Line::Reply { act, reply: case.act(act).replies[0].index }
        };
        let codes = CodeSet::of(Code::ALL.iter().copied().filter(|code| codes >> *code as u16 & 1 == 1));
        let line = match said {
            0 => Line::Fact { fact, level },
            1 => Line::Slip { fact },
            2 => Line::Adapted { fact },
            3 => Line::Corrected { fact },
            4 => reply,
            5 => Line::YesNo { act, yes: flip },
            6 => Line::Contradiction { contradiction, tone },
            7 => Line::Declined,
            8 => Line::Again,
            9 => Line::Silent,
            10 => Line::Accused,
            _ => Line::Threatened,
        };
        match kind {
            0 => Event::Done { act, seconds },
            1 | 42 if case.narrates(line) => Event::Narrated { line },
            1 | 42 => Event::Said { by: person, line },
            2 => Event::Phase { phase },
            3 => Event::Opened { topic },
            4 => Event::AskedOpenly { topic },
            5 => Event::Encouraged { topic },
            6 => Event::Probed { topic },
            7 => Event::Told { fact, level },
            8 => Event::Answered { fact, yes: flip },
            9 => Event::SpokenFor { fact, by: person },
            10 => Event::Contaminated { fact },
            11 => Event::Adapted { fact },
            12 => Event::Repeated { fact },
            13 => Event::Slipped { fact },
            14 => Event::Corrected { fact },
            15 => Event::Elicited { indicator, proof },
            16 => Event::HandedOut { document },
            17 => Event::OpenedDocument { document },
            18 => Event::Seen { item },
            19 => Event::Shown { item },
            20 => Event::Raised { contradiction, manner, early: flip, answer },
            21 => Event::Explained { person },
            22 => Event::PrivateWord { person },
            23 => Event::Separated { person },
            24 => Event::Found { person },
            25 => Event::Interpreted { person },
            26 => Event::NeedKnown { need: NeedIx(0) },
            27 => Event::NeedMet { need: NeedIx(0) },
            28 => Event::FlagSet { flag },
            29 => Event::FlagCleared { flag },
            30 => Event::Rapport { person, change },
            31 => Event::Upset { person },
            32 => Event::Suspicion { person },
            33 => Event::Calmed { person },
            34 => Event::Linked { a, b },
            35 => Event::Unlinked { a, b },
            36 => Event::Tagged { indicator, at: a },
            37 => Event::Untagged { indicator, at: a },
            38 => Event::Decided { person, codes },
            39 if flip => Event::Because { person, reason },
            39 => Event::NotBecause { person, reason },
            40 if flip => Event::HandOver { line: note },
            40 => Event::NotHandOver { line: note },
            _ => Event::Finished,
        }
    }
}

proptest! {
    #[test]
    fn reading_what_was_written_gives_the_event(event in any_event()) {
        let case = case("bound", 7);
        let names = Names::new(Handbook::shipped());
        let json = serde_json::to_string(&encode(&case, &names, &event)).expect("strings");
        let read = serde_json::from_str(&json).expect("what was written");
        prop_assert_eq!(decode(&case, &names, &read), Ok(Some(event)), "{}", json);
    }

    #[test]
    fn rubbish_is_refused_and_never_panics(bytes in prop::collection::vec(any::<u8>(), 0..400), at in 0usize..20_000, len in 0usize..300) {
        prop_assert!(Journal::read("x", &bytes).is_err());
        // Rubbish in the middle of a good one.
        let mut mixed = OLD.as_bytes().to_vec();
        let at = at % mixed.len();
        let end = (at + len).min(mixed.len());
        mixed.splice(at..end, bytes);
        if let Ok(journal) = Journal::read("x", &mixed) {
            let (scenario, script) = find("fruit").expect("beside it");
            let _ = journal.play_back(&scenario, &script, Handbook::shipped());
        }
    }
}
