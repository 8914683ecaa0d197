//! Tests of judging as a whole: tables per competency, critical failures, and laws over random play.

use std::sync::Arc;

use proptest::prelude::*;

use super::{
    Assessment, Rule, TagWorth, Weighs, Worth, assess,
    test_case::{MODEL, case, judged, play, primary},
};
use crate::{
    interview::{
        Action, Case, Event, Interview,
        action::{Entry, NoteLine, Reason},
        case::{CodeSet, FactIx, IndicatorIx, ItemIx, PersonIx, PhraseIx, ReasonIx},
    },
    locale::message::Message,
    scenario::handbook::{Code, CompetencyId, Grade, Handbook, Measure, NotePart},
};

fn points(assessment: &Assessment, measure: Measure) -> u8 {
    let criteria = assessment.competencies.iter().flat_map(|competency| &competency.criteria);
    criteria.clone().find(|criterion| criterion.measure == measure).map_or(0, |criterion| criterion.points)
}

fn taken(assessment: &Assessment, measure: Measure) -> u8 {
    let criteria = assessment.competencies.iter().flat_map(|competency| &competency.criteria);
    criteria.clone().find(|criterion| criterion.measure == measure).map_or(0, |criterion| criterion.taken)
}

/// Plays rows of a table and holds one measure against the points expected.
fn check(variant: &str, measure: Measure, rows: &[(&str, u8)]) {
    let case = case(variant);
    for (lines, expected) in rows {
        assert_eq!(points(&judged(&case, lines), measure), *expected, "{measure:?} after `{lines}`");
    }
}

fn criticals(variant: &str, lines: &str) -> Vec<String> {
    judged(&case(variant), lines).criticals.into_iter().map(|critical| critical.id).collect()
}

#[test]
fn a_sound_interview_earns_all() {
    let assessment = judged(&case("broker"), MODEL);
    let lost: Vec<_> = assessment.findings.iter().filter(|finding| finding.lost() > 0).collect();
    assert_eq!(assessment.criticals, []);
    assert!(lost.is_empty(), "{lost:#?}");
    assert_eq!((assessment.score, assessment.passed), (100, true));
    assert_eq!((assessment.process.points, assessment.process.of), (90, 90));
    assert_eq!((assessment.outcome.points, assessment.outcome.of), (10, 10));
}

#[test]
fn doing_nothing_earns_little() {
    for variant in ["hired", "leader", "broker"] {
        let assessment = judged(&case(variant), "");
        assert!(assessment.score <= 25 && !assessment.passed, "{variant}: {}", assessment.score);
    }
}

#[test]
fn rapport() {
    use Measure as M;
    check(
        "broker",
        M::RoleExplained,
        &[("role; work-open", 2), ("work-open; role", 0), ("", 0), ("comp-open; role", 2)],
    );
    check("broker", M::RightsOffered, &[("role", 2), ("ask-needs", 2), ("kin-speaks", 0), ("role-c", 0)]);
    check("broker", M::PrivateWord, &[("separate; private", 1), ("separate", 0)]);
    // Nobody has a private word for the companion, so the smuggling truth cannot offer it.
    check("leader", M::PrivateWord, &[("", 1)]);
    let three = "work-open; money-open; home-open";
    check("broker", M::Respect, &[("", 0), (three, 2), (&format!("{three}; work-opinion"), 1)]);
    check("broker", M::Respect, &[(&format!("{three}; work-opinion; comp-cut"), 0)]);
    check(
        "broker",
        M::RapportAtClose,
        &[("", 0), ("role", 1), ("role; work-open; money-open", 2), ("money-accuse", 0)],
    );
}

#[test]
fn questioning() {
    use Measure as M;
    check(
        "broker",
        M::ProductiveShare,
        &[("", 0), ("work-open", 10), ("work-open; work-closed", 6), ("work-closed", 0)],
    );
    check("broker", M::ProductiveShare, &[("identity; work-open", 10)]);
    let ten = "work-open; work-probe; work.go-on; work.go-on; money-open; money-probe; home-open; home-ache; home-fear";
    check("broker", M::UnproductiveShare, &[("work-open", 0), (ten, 5), (&format!("{ten}; work-leading"), 5)]);
    check("broker", M::UnproductiveShare, &[(&format!("{ten}; work-leading; work-forced"), 2)]);
    check("broker", M::Funnel, &[("work-open; work-probe", 3), ("work-probe; work-open; work.go-on", 0)]);
    check("broker", M::Funnel, &[("identity; work-open; work-probe; money-open; money-probe", 6)]);
    let three = "home-closed; work-open; money-open";
    check("broker", M::ClosedFirst, &[(three, 1), ("work-open; work-closed; money-open", 2), ("work-open", 0)]);
    check(
        "broker",
        M::Accusations,
        &[("work-open; money-open; home-open", 2), ("work-open; money-open; money-accuse", 0)],
    );
}

#[test]
fn coverage() {
    use Measure as M;
    check("broker", M::TopicsOpened, &[("", 0), ("work-open", 4), ("work-probe", 0), ("work-open; money-open", 8)]);
    check(
        "broker",
        M::TopicsFollowed,
        &[("work-open", 0), ("work-probe", 2), ("work-open; work.go-on; money-probe", 4)],
    );
    check(
        "broker",
        M::TopicsSummedUp,
        &[("work-open; work.sum-up", 1), ("work-open; work.sum-up; money-open; money.sum-up", 3)],
    );
}

#[test]
fn evidence() {
    use Measure as M;
    let seen = "work-open; look ticket.destination";
    let ripe = "separate; work-open; work-probe; look ticket.destination";
    let rows = |manner: &str| format!("{ripe}; raise route {manner}");
    check("broker", M::MismatchesFound, &[(seen, 0), (&format!("{ripe}; link job ticket.destination"), 4)]);
    check(
        "broker",
        M::RaisedLate,
        &[(&format!("{ripe}; link job ticket.destination"), 0), (&rows("fair"), 4), (&rows("accuse"), 4)],
    );
    check("broker", M::RaisedLate, &[("separate; work-open; look ticket.destination; raise route fair", 0)]);
    check("broker", M::RaisedFairly, &[(&rows("fair"), 3), (&rows("accuse"), 0)]);
    // Giving the paper away before the claim is not raising it fairly.
    check("broker", M::RaisedFairly, &[("look ticket.destination; show-ticket", 0)]);
    check("hired", M::RaisedLate, &[("", 4)]);
    check(
        "hired",
        M::Verified,
        &[("", 0), ("call", 2), ("ask-contract", 0), ("call; ask-contract; look contract.wage", 4)],
    );
    // Only one check brings a result here, so one is all.
    check("broker", M::Verified, &[("call", 4), ("ask-contract", 0)]);
}

#[test]
fn indicators() {
    use Measure as M;
    let alone = "separate; work-open";
    let told = "separate; role; private; work-open";
    check("broker", M::Elicited, &[("", 0), (alone, 1), (told, 3)]);
    check(
        "broker",
        M::Tagged,
        &[(told, 0), (&format!("{told}; tag T01 at job"), 1), (&format!("{alone}; tag T01 at job"), 0)],
    );
    let case = case("broker");
    let worth = |lines: &str| judged(&case, lines).tags.iter().map(|tag| tag.worth).collect::<Vec<_>>();
    assert_eq!(worth(&format!("{alone}; tag T16 at job")), [TagWorth::Right]);
    assert_eq!(worth(&format!("{alone}; tag T01 at job")), [TagWorth::Wrong]);
    assert_eq!(worth("home-open; tag N01 at nerves"), [TagWorth::NoEvidence]);
    // Answering in the person's stead shows by itself that somebody does, where that is so.
    assert_eq!(worth("work-open; tag T16 at job@companion"), [TagWorth::Right]);
    assert_eq!(worth("work-open; tag T01 at job@companion"), [TagWorth::Wrong]);
    let hired = judged(&crate::assessment::test_case::case("hired"), "work-open; tag T16 at job@companion");
    assert_eq!(hired.tags[0].worth, TagWorth::Wrong);
    // What was suggested shows nothing.
    assert_eq!(worth("separate; role; private; work-suggest; work-open; tag T01 at job"), [TagWorth::Wrong]);
    let wrong = judged(&case, &format!("{told}; tag T05 at job; tag N01 at job; tag N02 at job"));
    assert_eq!((taken(&wrong, M::NonEvidenceTags), taken(&wrong, M::WrongTags)), (2, 1));
}

#[test]
fn protection() {
    use Measure as M;
    check("broker", M::SeparatedFirst, &[("home-open", 0), ("separate; home-open", 3), ("", 0), ("separate", 3)]);
    // A sensitive question to the companion is none to the subject.
    check("leader", M::SeparatedFirst, &[("home-open", 3)]);
    check(
        "broker",
        M::PrivateFirst,
        &[("separate; private; home-open", 2), ("separate; home-open; private", 0), ("", 0)],
    );
    check("broker", M::NeedsAsked, &[("ask-needs", 1), ("medic", 0)]);
    check("broker", M::NeedsMet, &[("", 2), ("ask-needs", 0), ("ask-needs; water", 2)]);
    check("broker", M::Interpreter, &[("", 2), ("kin-speaks", 0)]);
    check("broker", M::Pressing, &[("work-open; money-open; home-open", 2)]);
    check("broker", M::Pressing, &[("work-open; money-open; home-open; money-threat; home-closed", 0)]);
    check("broker", M::Pressing, &[("work-open; money-open; home-open; money-threat; pause; home-closed", 2)]);
    check("broker", M::ClosedSafely, &[("work-open", 0), ("close", 2)]);
    check("broker", M::HelpOffered, &[("", 0), ("offer", 1)]);
}

#[test]
fn decision() {
    use Measure as M;
    let grade = |lines: &str| judged(&case("broker"), lines).persons.iter().map(|p| p.grade).collect::<Vec<_>>();
    assert_eq!(grade("work-open; decide traveller PROTECT; decide companion CRIM"), [Grade::Wrong, Grade::Full]);
    assert_eq!(grade("separate; work-open; decide traveller PROTECT SECONDARY"), [Grade::Full, Grade::Wrong]);
    assert_eq!(grade("separate; work-open; decide traveller PROTECT MEDICAL"), [Grade::Wrong; 2]);
    assert_eq!(grade("work-open; decide traveller SECONDARY CRIM"), [Grade::Harmful, Grade::Wrong]);
    // Two persons found: one right, one defensible, of five points.
    check("broker", M::Outcome, &[("separate; work-open; decide traveller PROTECT; decide companion SECONDARY", 4)]);
    let both = "separate; work-open; decide traveller DEPART; decide companion DEPART";
    check("hired", M::Outcome, &[(both, 6)]);
    check("hired", M::Reasons, &[(&format!("{both}; because traveller job"), 2)]);
    check(
        "broker",
        M::Handover,
        &[("separate; work-open; handover job", 0), ("separate; work-open; supervisor; handover job supervisor", 1)],
    );
}

#[test]
fn reasons() {
    let worths = |variant: &str, lines: &str| {
        let assessment = judged(&case(variant), lines);
        assessment.persons[0].reasons.iter().map(|reason| reason.worth).collect::<Vec<_>>()
    };
    let protect = "decide traveller PROTECT; because traveller job";
    let check = |variant: &str, lines: String, expected: Worth| {
        assert_eq!(worths(variant, &lines), [expected], "{lines}");
    };
    check("broker", format!("separate; work-open; {protect}"), Worth::Supports);
    check("broker", format!("separate; work-closed; {protect}"), Worth::Surface);
    check("broker", format!("separate; work-suggest; work-open; {protect}"), Worth::Contaminated);
    check("broker", format!("separate; work-open; work-suggest; {protect}"), Worth::Supports);
    let early = "separate; work-open; look ticket.destination; raise route fair";
    check("broker", format!("{early}; {protect}"), Worth::Adapted);
    check("broker", format!("{early}; decide traveller PROTECT; because traveller route"), Worth::NotAnswered);
    let late = early.replace("work-open;", "work-open; work-probe;");
    check("broker", format!("{late}; decide traveller PROTECT; because traveller route"), Worth::Supports);
    check("broker", "separate; work-open; decide traveller DEPART; because traveller job".to_owned(), Worth::Elsewhere);
    check("broker", "home-open; decide traveller PROTECT; because traveller wish".to_owned(), Worth::Nothing);
    check(
        "broker",
        "work-open; decide traveller PROTECT; because traveller job@companion".to_owned(),
        Worth::SpokenFor,
    );
    check(
        "broker",
        "home-open; decide traveller PROTECT; because traveller person:companion".to_owned(),
        Worth::NoFact,
    );
    check("broker", "home-open; decide traveller PROTECT; because traveller !hunch".to_owned(), Worth::Bad);
    let bad = judged(&case("broker"), &format!("separate; work-open; home-open; {protect} !hunch !poor wish"));
    assert_eq!((points(&bad, Measure::Reasons), taken(&bad, Measure::BadReasons)), (1, 3));
}

#[test]
fn a_note_promises_only_what_can_be_kept_and_holds_no_impression() {
    let case = case("broker");
    let with = |more: &str| judged(&case, &MODEL.replace("; finish", &format!("; handover {more}; finish")));
    let cost = |more: &str| {
        let judged = with(more);
        (judged.score, taken(&judged, Measure::HandoverFaults), judged.note_faults.len())
    };
    assert_eq!(cost("!medical !kept-apart !specialist !need-to-know !not-checked"), (100, 0, 0), "good ones are free");
    assert_eq!(cost("!nobody-knows"), (99, 1, 1), "an impossible promise costs");
    assert_eq!(cost("!seemed-nervous"), (99, 1, 1), "a demeanour remark costs");
    assert_eq!(cost("!people-from-there !may-travel !looked-lying"), (98, 2, 3), "and no more than the note is worth");
    let fault = &with("!nobody-knows").note_faults[0];
    assert_eq!((fault.id.as_str(), fault.part), ("nobody-knows", NotePart::Promised));
    assert_eq!(fault.why, Message::new("phrase-nobody-knows").attr("why"));
    assert!(!fault.sources.is_empty());
    // No note is asked for in this truth; what must not stand in one must not stand in any.
    let hired = super::test_case::case("hired");
    let lines = "separate; work-open; decide traveller DEPART; because traveller job; handover !may-travel";
    assert_eq!(taken(&judged(&hired, lines), Measure::HandoverFaults), 1);
    let back = format!("{lines}; not-handover !may-travel");
    assert_eq!(taken(&judged(&hired, &back), Measure::HandoverFaults), 0);
}

#[test]
fn a_script_may_ask_what_is_urgent_and_promised() {
    let told = "told: [\"supervisor\"]";
    let asks = format!("{told}, urgent: [\"kept-apart\"], promised: [\"told-next\"]");
    let case = super::test_case::changed("broker", told, &asks);
    let parts: Vec<_> = judged(&case, MODEL).handover.iter().map(|mark| (mark.name.clone(), mark.part)).collect();
    let expected = [
        ("debt", NotePart::Said),
        ("ticket.destination", NotePart::Seen),
        ("job", NotePart::Said),
        ("supervisor", NotePart::Done),
        ("!kept-apart", NotePart::Urgent),
        ("!told-next", NotePart::Promised),
    ];
    assert_eq!(parts, expected.map(|(name, part)| (name.to_owned(), part)));
    assert_eq!(points(&judged(&case, MODEL), Measure::Handover), 1);
    let whole = MODEL.replace("job supervisor; finish", "job supervisor !kept-apart !told-next; finish");
    assert_eq!(points(&judged(&case, &whole), Measure::Handover), 2);
    assert_eq!(judged(&case, &whole).score, 100);
}

#[test]
fn critical_failures() {
    let check = |variant: &str, lines: &str, expected: &[&str]| {
        assert_eq!(criticals(variant, lines), expected, "{variant}: {lines}");
    };
    check("broker", "work-leading", &["voiced"]);
    check("broker", "separate; work-leading", &[]);
    check("broker", "separate; money-threat", &["threat"]);
    check("broker", "kin-speaks", &["family-interpreter"]);
    // The threat leaves a mark; the leading question presses on.
    check("broker", "separate; money-threat; work-forced", &["threat", "pressed"]);
    check("broker", "separate; money-threat; pause; work-forced", &["threat"]);
    check("broker", "work-open; decide traveller DEPART; decide companion DEPART", &["returned", "both"]);
    check("hired", "work-open; decide traveller DEPART; decide companion DEPART", &[]);
    check("broker", "work-open; decide traveller DEPART; decide companion SECONDARY", &[]);
    check("leader", "home-fear; decide traveller REFUSE", &["refused-fear"]);
    check("leader", "home-open; decide traveller REFUSE", &[]);
    check("leader", "home-fear; decide companion REFUSE", &[]);
    check("hired", "work-open; decide traveller DEPART; because traveller !nervous", &["biased-reason"]);
    check("hired", "work-open; decide traveller DEPART; because traveller !poor", &[]);
    check("leader", "home-ache; identity", &[]);
    check("leader", "home-ache; work-open", &["medical-ignored"]);
    check("leader", "home-ache; medic; work-open", &[]);
    check("hired", "home-ache; work-open", &[]);
    check("broker", "call", &["called"]);
    check("broker", "separate; call", &[]);
    check("broker", "comp-open", &["asked-her"]);
    check("broker", "separate; comp-open", &[]);
}

#[test]
fn a_critical_failure_caps_last() {
    let lines = MODEL.replace("separate; private;", "work-leading; separate; private;");
    let assessment = judged(&case("broker"), &lines);
    assert!(assessment.uncapped > 85, "{}", assessment.uncapped);
    assert_eq!((assessment.score, assessment.passed), (40, false));
    let first = &assessment.findings[0];
    assert_eq!((first.weighs, first.points), (Weighs::Caps, assessment.uncapped - 40));
    assert_eq!(first.turns, [3]);
    assert!(assessment.costliest(2).len() == 2 && assessment.costliest(2)[0] == first);
}

#[test]
fn time_only_takes_and_haste_never_pays() {
    let time = |lines: &str| judged(&primary(), lines).time;
    let safe = "greet; look passport.photo; query";
    let talk = "purpose-open; purpose-probe; onward-open; onward-probe";
    assert_eq!((time("greet").takes, time("greet").safe), (5, false));
    assert_eq!((time(safe).takes, time(safe).safe), (0, true));
    assert!(judged(&primary(), &format!("{safe}; {talk}")).time.takes <= 1);
    let done = judged(&primary(), &format!("{safe}; {talk}; decide traveller ADMIT; because traveller hotel; finish"));
    assert!(done.passed, "{:#?}", done.findings);
}

#[test]
fn points_are_what_findings_say() {
    for lines in
        ["", MODEL, "work-closed; tag N01 at person:traveller; decide traveller DEPART; because traveller !eyes"]
    {
        sums_hold(&judged(&case("broker"), lines));
    }
}

fn sums_hold(assessment: &Assessment) {
    for competency in &assessment.competencies {
        let of = |weighs: Weighs| -> u32 {
            let own = assessment.findings.iter().filter(|f| f.competency == Some(competency.id) && f.weighs == weighs);
            own.map(|finding| u32::from(finding.points)).sum()
        };
        assert_eq!(u32::from(competency.points), of(Weighs::Gained) - of(Weighs::Taken), "{:?}", competency.id);
        assert_eq!(u32::from(competency.weight), of(Weighs::Gained) + of(Weighs::Missed), "{:?}", competency.id);
        assert!(competency.points <= competency.weight);
    }
    let total: u8 = assessment.competencies.iter().map(|competency| competency.points).sum();
    assert_eq!(assessment.uncapped, total.saturating_sub(assessment.time.takes));
    assert_eq!(assessment.process.of + assessment.outcome.of, 100);
    let capped = !assessment.criticals.is_empty();
    assert_eq!(assessment.score, if capped { assessment.uncapped.min(40) } else { assessment.uncapped });
    assert_eq!(assessment.findings.iter().filter(|f| f.weighs == Weighs::Caps).count(), assessment.criticals.len());
    assert!(!capped || !assessment.passed);
    assert!(assessment.competencies.iter().any(|competency| competency.id == CompetencyId::Decision));
    assert!(assessment.findings.iter().all(|f| f.weighs == Weighs::Caps || !matches!(f.rule, Rule::Critical(_))));
}

/// Turns a number into something an officer might try.
fn action(case: &Case, pick: u32, with: u32) -> Action {
    let some = |of: usize| (with as usize).checked_rem(of).unwrap_or(0);
    let entry = match with % 3 {
        0 => Entry::Claim(FactIx(some(case.facts.len()) as u32)),
        1 => Entry::Item(ItemIx(some(case.items.len()) as u32)),
        _ => Entry::Person(PersonIx(some(case.persons.len()) as u8)),
    };
    let person = PersonIx((with / 7 % 3) as u8);
    match pick % 16 {
        0 => Action::Tag(IndicatorIx((with / 3 % 40) as u16), entry),
        1 => Action::Decide(person, CodeSet::of([Code::ALL[some(Code::ALL.len())]])),
        2 => Action::Because(person, Reason::Entry(entry)),
        3 => Action::Because(person, Reason::Bad(ReasonIx((with % 16) as u16))),
        4 if with.is_multiple_of(2) => Action::HandOver(NoteLine::Phrase(PhraseIx((with / 2 % 14) as u16))),
        4 => Action::HandOver(NoteLine::Entry(entry)),
        5 => Action::Finish,
        _ => Action::Do(crate::interview::case::ActIx(some(case.acts.len()) as u32)),
    }
}

fn random(variant: &str, picks: &[(u32, u32)]) -> Interview {
    let case = case(variant);
    let mut interview = Interview::start(Arc::clone(&case));
    for (pick, with) in picks {
        // What is refused has not happened.
        let _ = interview.act(&action(&case, *pick, *with));
    }
    interview
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laws_of_judging(variant in 0..3_usize, picks in prop::collection::vec((0..1000_u32, 0..1000_u32), 0..80)) {
        let interview = random(["hired", "leader", "broker"][variant], &picks);
        let (case, book) = (interview.case(), Handbook::shipped());
        let live = assess(case, book, interview.events());
        sums_hold(&live);
        prop_assert!(live.score <= 100);
        let again = Interview::replay(Arc::clone(case), interview.events());
        prop_assert_eq!(&assess(case, book, again.events()), &live);
    }

    /// Nerves, nationality, sex and poverty: citing or tagging them never gains a point, whatever else was done.
    #[test]
    fn what_is_no_evidence_never_gains(
        variant in 0..3_usize, picks in prop::collection::vec((0..1000_u32, 0..1000_u32), 0..60), bad in 0..16_u16,
    ) {
        let interview = random(["hired", "leader", "broker"][variant], &picks);
        let (case, book) = (interview.case(), Handbook::shipped());
        let before = assess(case, book, interview.events());
        let with = |event: Event| {
            let finished = interview.events().iter().position(|event| *event == Event::Finished);
            let mut events = interview.events().to_vec();
            events.insert(finished.unwrap_or(events.len()), event);
            assess(case, book, &events)
        };
        let cited = with(Event::Because { person: PersonIx(0), reason: Reason::Bad(ReasonIx(bad)) });
        prop_assert!(cited.score <= before.score && cited.passed <= before.passed);
        let phrases = book.phrases().iter().enumerate().filter(|(_, row)| !row.good);
        for (ix, _) in phrases {
            let written = with(Event::HandOver { line: NoteLine::Phrase(PhraseIx(ix as u16)) });
            prop_assert!(written.score <= before.score && written.passed <= before.passed);
        }
        let rows = book.indicators().iter().enumerate().filter(|(_, row)| !row.evidence);
        for (ix, _) in rows {
            let tagged = with(Event::Tagged { indicator: IndicatorIx(ix as u16), at: Entry::Person(PersonIx(0)) });
            prop_assert!(tagged.score <= before.score);
        }
    }
}

#[test]
fn who_is_judged_shows_in_the_result() {
    let assessment = judged(&case("leader"), "work-open; decide companion CRIM");
    let companion = &assessment.persons[1];
    assert!(companion.subject && companion.facilitator && companion.main == Some(Code::Crim));
    let interview = play(&case("leader"), "work-open");
    assert_eq!(assess(interview.case(), Handbook::shipped(), interview.events()).persons.len(), 2);
}
