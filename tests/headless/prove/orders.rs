//! What was proved of the score, held against every order of acts of very small scripts; and limits and bad rubrics.

use std::sync::Arc;

use sala::{
    assessment::{Assessment, assess},
    interview::{
        Action, Case, Interview,
        action::{Entry, Reason},
        case::{CodeSet, IndicatorIx, PersonIx, ReasonIx, What},
    },
    prove::{Known, Limits, Needed, NeededKind, Range, ScoreProof, Weight, prove},
    scenario::{
        fact::Level,
        handbook::{Code, Grade, Handbook, Part},
        plan::Invariant,
    },
};

use super::{
    judge::with_good_notes,
    read,
    scripts::{Size, script},
};

/// Holds every interview of a very small case, in every order, and judges it with the best notes that can be put to it.
fn every_order(case: &Arc<Case>, each: &mut dyn FnMut(&Interview)) {
    let mut open = vec![Interview::start(Arc::clone(case))];
    while let Some(interview) = open.pop() {
        each(&interview);
        for act in case.act_ids() {
            let mut after = interview.clone();
            if after.act(&Action::Do(act)).is_ok() {
                open.push(after);
            }
        }
    }
}

/// Decides for everybody as badly as can be, tags what is no evidence, and judges.
fn with_bad_notes(interview: &Interview) -> Assessment {
    let (case, handbook) = (interview.case(), Handbook::shipped());
    let mut worst = interview.clone();
    let persons: Vec<PersonIx> = case.to_decide(interview.state()).collect();
    for person in persons {
        let mut grades: Vec<(Grade, CodeSet)> = Vec::new();
        for code in Code::ALL {
            let codes = CodeSet::of([*code]);
            if worst.act(&Action::Decide(person, codes)).is_ok() {
                let marks = assess(case, handbook, worst.events()).persons;
                grades.extend(marks.iter().filter(|mark| mark.person == person).map(|mark| (mark.grade, codes)));
            }
        }
        if let Some((_, codes)) = grades.into_iter().max() {
            let _ = worst.act(&Action::Decide(person, codes));
        }
        let _ = worst.act(&Action::Because(person, Reason::Entry(Entry::Person(person))));
        for ix in 0..handbook.reasons().len() as u16 {
            let _ = worst.act(&Action::Because(person, Reason::Bad(ReasonIx(ix))));
        }
        for ix in 0..handbook.indicators().len() as u16 {
            let _ = worst.act(&Action::Tag(IndicatorIx(ix), Entry::Person(person)));
        }
    }
    let _ = worst.act(&Action::Finish);
    assess(case, handbook, worst.events())
}

/// What every order of a case came to, against its bounds.
#[derive(Default)]
struct Ends {
    /// By number (the whole, then the competencies): the least and the most.
    seen: Vec<(u8, u8)>,
}

impl Ends {
    fn note(&mut self, worth: &Assessment, proof: &ScoreProof, what: &str) {
        if !worth.finished {
            return;
        }
        let points = std::iter::once(worth.score).chain(worth.competencies.iter().map(|mark| mark.points));
        for (ix, (points, range)) in points.zip(ranges(proof)).enumerate() {
            assert!(points >= range.lowest.bound, "number {ix}: {points} is below {range:?}\n{what}");
            assert!(points <= range.highest.bound, "number {ix}: {points} is above {range:?}\n{what}");
            if self.seen.len() <= ix {
                self.seen.push((points, points));
            }
            let seen = &mut self.seen[ix];
            *seen = (seen.0.min(points), seen.1.max(points));
        }
    }
}

/// The whole, then the competencies.
fn ranges(proof: &ScoreProof) -> impl Iterator<Item = Range> {
    std::iter::once(proof.score).chain(proof.competencies.iter().map(|(_, range)| *range))
}

#[test]
fn no_order_passes_what_was_proved_of_the_score() {
    let (mut interviews, mut never, mut reached, mut needed) = (0, 0, 0, 0);
    let (mut figures, mut exact, mut met, mut wholes) = (0, 0, 0, [0, 0]);
    for seed in 0..14 {
        let size = Size {
            questions: 2,
            acts: 2 + usize::from(seed % 4 == 0),
            facts: 2,
            contradiction: false,
            topic_acts: false,
        };
        let text = script(5_000 + seed, size);
        let scenario = read(&text, seed);
        let stop = || false;
        let proof = prove("small", &scenario, Handbook::shipped(), &Limits::full(1, &stop)).expect("it is drawn");
        for variant in &proof.variants {
            for draw in &variant.scores {
                let case = Case::draw("small", &scenario, Handbook::shipped(), Some(&variant.id), draw.seed)
                    .expect("it was proved");
                let case = Arc::new(case);
                let needs: Vec<_> = scenario
                    .always
                    .iter()
                    .enumerate()
                    .filter_map(|(at, invariant)| match invariant {
                        Invariant::PassNeeds { act, .. } if variant.family == sala::scenario::Family::Trafficking => {
                            Some((
                                at,
                                case.condition(Handbook::shipped(), act, PersonIx(0)).expect("it names what there is"),
                            ))
                        }
                        _ => None,
                    })
                    .collect();
                let (mut highest, mut supported) = (0, None);
                let mut ends = Ends::default();
                let what = format!("script {seed}, {}\n{text}", variant.id);
                every_order(&case, &mut |interview| {
                    interviews += 1;
                    let worth = with_good_notes(interview);
                    ends.note(&worth, &draw.proof, &what);
                    ends.note(&with_bad_notes(interview), &draw.proof, &what);
                    for one in draw.proof.needed.iter().filter(|one| one.proved && worth.passed) {
                        assert!(has(interview, one), "{one:?} is not needed: {what}");
                        needed += 1;
                    }
                    highest = highest.max(worth.score);
                    let right = worth.finished
                        && worth
                            .persons
                            .iter()
                            .all(|p| p.grade == Grade::Full && p.reasons.iter().any(|r| r.worth.is_good()));
                    if right {
                        supported = Some(supported.map_or(worth.turns, |turns: u32| turns.min(worth.turns)));
                    }
                    for (at, cond) in &needs {
                        let open = |f: &sala::prove::Finding| f.path == format!("always/{at}");
                        let proved = !proof.findings.iter().any(open);
                        // Proved: whoever passes has it. (It may have come to hold and be gone again; then it lasts not.)
                        assert!(
                            !proved || !worth.passed || held(&case, interview, cond),
                            "script {seed}, line {at}\n{text}"
                        );
                    }
                });
                for (ix, (range, seen)) in ranges(&draw.proof).zip(&ends.seen).enumerate() {
                    for (bound, seen) in [(range.lowest, seen.0), (range.highest, seen.1)] {
                        figures += 1;
                        exact += usize::from(bound.is_exact());
                        met += usize::from(bound.bound == seen);
                        wholes[0] += usize::from(ix == 0);
                        wholes[1] += usize::from(ix == 0 && bound.is_exact());
                    }
                }
                match draw.proof.full_marks {
                    Known::Never => assert!(highest < 100, "script {seed}\n{text}"),
                    Known::Reached => assert_eq!(draw.proof.score.highest.found, 100, "script {seed}\n{text}"),
                    Known::Open => {}
                }
                never += usize::from(draw.proof.full_marks == Known::Never);
                match supported {
                    Some(turns) => {
                        assert_eq!(draw.proof.right_after, Some(turns as usize), "script {seed}\n{text}");
                        reached += 1;
                    }
                    None => assert_ne!(draw.proof.right_supported, Known::Open, "script {seed}\n{text}"),
                }
            }
        }
    }
    println!(
        "{interviews} interviews in every order: full marks never in {never} cases, a right decision on facts in {reached}"
    );
    println!(
        "{exact} of {figures} figures are exact, {met} bounds are what some order comes to; of the whole score {} of {}; \
         {needed} times something needed was there",
        wholes[1], wholes[0]
    );
    assert!(never >= 10 && reached >= 5);
    assert!(exact * 10 >= figures * 7, "{exact} of {figures}");
}

/// The interview has what passing is said to hang on.
fn has(interview: &Interview, needed: &Needed) -> bool {
    let (case, state) = (interview.case(), interview.state());
    let of = |id: &str| id.split(' ').next_back().unwrap_or_default().to_owned();
    match needed.kind {
        NeededKind::Fact => {
            case.fact(&needed.id).is_some_and(|ix| state.bit(case.facts[ix.ix()].bits().told(Level::Partial)))
        }
        NeededKind::Topic => case.topic(&needed.id).is_some_and(|ix| state.bit(case.topics[ix.ix()].bits().opened)),
        NeededKind::Contradiction => {
            case.contradiction(&needed.id).is_some_and(|ix| state.bit(case.contradictions[ix.ix()].bits().0))
        }
        // Of acts only those that an author wrote are called by one word.
        NeededKind::Act => {
            match (case.scenario.questions.index_of(&of(&needed.id)), case.scenario.acts.index_of(&of(&needed.id))) {
                (Some(ix), _) => done(interview, What::Question(ix as u32)),
                (_, Some(ix)) => done(interview, What::Act(ix as u32)),
                _ => true,
            }
        }
    }
}

fn done(interview: &Interview, what: What) -> bool {
    let case = interview.case();
    case.act_of(what).is_some_and(|act| interview.state().bit(case.act(act).first_bit))
}

/// The condition held at some time of the interview.
fn held(case: &Arc<Case>, interview: &Interview, cond: &sala::interview::cond::Cond) -> bool {
    let mut state = sala::interview::State::new(case);
    let mut holds = cond.holds(&state);
    for event in interview.events() {
        sala::interview::state::apply(case, &mut state, event);
        holds |= cond.holds(&state);
    }
    holds
}

/// A script whose states explode: the limits end it with what is known by then.
#[test]
fn a_budget_that_ends_leaves_what_is_known() {
    let size = Size { questions: 90, acts: 40, facts: 30, contradiction: true, topic_acts: true };
    let text = script(7, size);
    let scenario = read(&text, 7);
    for most in [0, 40, 400] {
        let polls = std::sync::atomic::AtomicUsize::new(0);
        let stop = || polls.fetch_add(1, std::sync::atomic::Ordering::Relaxed) >= most;
        let proof = prove("large", &scenario, Handbook::shipped(), &Limits::full(2, &stop)).expect("it is drawn");
        assert_eq!(proof.case, "large");
        assert!(proof.findings.iter().any(|finding| finding.weight == Weight::Open), "{most}");
        assert!(proof.findings.iter().all(|finding| finding.code != "model-differs"));
    }
}

/// A unit whose pass mark is above what a case can bring is told so.
#[test]
fn a_pass_mark_above_the_best_score_is_told() {
    let rubric = include_str!("../../../assets/rubric.ron").replacen("pass: 70", "pass: 100", 1);
    let handbook = Handbook::with(&[(Part::Rubric, &rubric)]).expect("a good rubric");
    let size = Size { questions: 2, acts: 2, facts: 2, contradiction: false, topic_acts: false };
    let scenario = read(&script(5_001, size), 5_001);
    let stop = || false;
    let proof = prove("small", &scenario, &handbook, &Limits::full(1, &stop)).expect("it is drawn");
    let finding = proof.findings.iter().find(|finding| finding.code == "pass-out-of-reach").expect("it is told");
    assert_eq!(finding.weight, Weight::Wrong);
    assert!(finding.message.contains("and 100 pass") && finding.help.is_some(), "{finding:?}");
    assert!(finding.path.starts_with("variants/"));
}
