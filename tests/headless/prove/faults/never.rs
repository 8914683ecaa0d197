//! Faults that no interview shows: something that is written and never comes about, or that a variant promises in vain.

use super::{
    Edit::{After, Swap},
    Fault,
};

/// A question with a reply that is never given.
macro_rules! dead {
    ($question:literal, $when:literal) => {
        After(
            concat!("\"", $question, "\": Question("),
            concat!(
                "replies: [Reply(id: \"never\", when: ",
                $when,
                ", discloses: true), Reply(id: \"as-ever\", discloses: true)], "
            ),
        )
    };
}

/// An act that sets a flag if another was done before.
macro_rules! after {
    ($act:literal, $before:literal, $flag:literal) => {
        After(concat!("\"", $act, "\": Act("), concat!("then: [SetAfter(\"", $flag, "\", \"", $before, "\")], "))
    };
}

macro_rules! fault {
    ($id:literal, $wrong:literal, $names:expr, [$($edit:expr),* $(,)?]) => {
        Fault { id: $id, wrong: $wrong, names: $names, edits: &[$($edit),*] }
    };
}

macro_rules! never {
    ($reply:literal) => {
        ("never-reached", "", concat!("`", $reply, "`"))
    };
}

/// All of them; the first three are easy to see on paper.
pub(super) const FAULTS: &[Fault] = &[
    fault!(
        "heard-and-alone",
        "a question asks that the companion hears and that nobody does",
        ("never-reached", "questions/home-first", "",),
        [After("\"home-first\": Question(", r#"when: All([Heard("companion"), Alone("traveller")]), "#),]
    ),
    fault!(
        "needs-itself",
        "asking after needs asks that the need is known, which it alone makes known",
        ("never-reached", "acts/ask-needs", "",),
        [After("\"ask-needs\": Act(", r#"when: Known("thirst"), "#),]
    ),
    fault!(
        "found-by-nobody",
        "an earlier result holds whenever the one would that finds the two others",
        ("never-reached", "persons/booked", "",),
        [Swap(
            "\"bookings\": Act(kind: Query, replies: [",
            r#""bookings": Act(kind: Query, replies: [Reply(id: "one", when: Any([Done("greet"), Not(Done("greet"))]), seen: ["bookings.two"]),"#,
        ),]
    ),
    fault!(
        "shut-and-speaking",
        "a reply of somebody who has shut down, and who says nothing then",
        never!("home-wish.never"),
        [dead!("home-wish", r#"All([Shut("traveller"), Told("debt", Partial)])"#),]
    ),
    fault!(
        "asked-means-opened",
        "a reply behind one that always holds when it would, by way of the topic",
        never!("comp-folder.never"),
        [After(
            "\"comp-folder\": Question(",
            r#"replies: [Reply(id: "early", when: Opened("papers"), discloses: true), Reply(id: "never", when: Asked("papers-open"), discloses: true), Reply(id: "as-ever", discloses: true)], "#,
        ),]
    ),
    fault!(
        "told-without-a-word",
        "all of the decision told without the private word that its gate asks for",
        never!("home-wish.never"),
        [dead!("home-wish", r#"All([Variant("broker"), Told("decision", Full), Not(Private("traveller"))])"#),]
    ),
    fault!(
        "past-the-first",
        "the recruiter in full and nothing of the job, though only an encourager brings it, and that brings the job first",
        never!("plan-long.never"),
        [dead!("plan-long", r#"All([Variant("broker"), Told("recruiter", Full), Not(Told("job", Partial))])"#)]
    ),
    fault!(
        "debt-without-money",
        "the whole debt asks that money was never spoken of, and half of it, which comes of it",
        ("promise-broken", "facts/debt", "`broker`",),
        [Swap(
            r#"full: All([Safe("traveller"), Rapport(70), Told("debt", Partial)])"#,
            r#"full: All([Safe("traveller"), Rapport(70), Told("debt", Partial), Not(Opened("money"))])"#,
        ),]
    ),
    fault!(
        "ripe-never",
        "a contradiction ripens on a question whose topic must not be open",
        ("never-reached", "contradictions/agency", "late and fairly",),
        [Swap(
            "between: (Claim(\"confirm\"), Result(\"call-agency.unknown\")), only: [\"broker\"],",
            r#"between: (Claim("confirm"), Result("call-agency.unknown")), only: ["broker"], ripe: All([Asked("work-confirm"), Not(Opened("work"))]),"#,
        ),]
    ),
    fault!(
        "full-before-cover",
        "a gate asks for part of the decision and that nothing of it was told",
        ("promise-broken", "facts/decision", "`broker`",),
        [Swap(
            r#"full: All([Safe("traveller"), Rapport(70), Told("decision", Partial)])"#,
            r#"full: All([Safe("traveller"), Rapport(70), Told("decision", Partial), Not(Told("decision", Cover))])"#,
        ),]
    ),
    fault!(
        "indicator-in-vain",
        "an indicator hangs on a level that two other facts, each waiting for the other, hold back",
        ("never-reached", "", "indicator `T02`",),
        [
            Swap(
                r#"full: All([Safe("traveller"), Rapport(55)]), indicators: ["T02"]"#,
                r#"full: All([Safe("traveller"), Rapport(55), Told("custody", Full)]), indicators: ["T02"]"#,
            ),
            Swap(
                r#"full: All([Safe("traveller"), Rapport(55), Told("custody", Partial)])"#,
                r#"full: All([Safe("traveller"), Rapport(55), Told("terms", Full)])"#,
            ),
        ]
    ),
    fault!(
        "warm-beyond-reach",
        "rapport of the companion that all their questions together do not bring",
        never!("comp-folder.never"),
        [dead!("comp-folder", r#"RapportOf("companion", 90)"#),]
    ),
    fault!(
        "warm-but-for-one",
        "rapport that the one question would bring which must not have been asked",
        never!("comp-folder.never"),
        [dead!(
            "comp-folder",
            r#"All([RapportOf("companion", 75), Not(Asked("comp-role")), Not(Done("explain-companion"))])"#
        ),]
    ),
    fault!(
        "warm-before-all",
        "rapport 70 before the first question, which nothing but questions brings",
        never!("offer-contact.never"),
        [After(
            "\"offer-contact\": Act(kind: Offer(\"traveller\"), replies: [",
            r#"Reply(id: "never", when: All([RapportOf("traveller", 70), Phase(Engage)])), "#,
        ),]
    ),
    fault!(
        "each-before-the-other",
        "two acts, each of which must have come before the other",
        never!("plan-long.never"),
        [
            after!("small-talk", "greet", "o1"),
            after!("greet", "small-talk", "o2"),
            dead!("plan-long", r#"All([Flag("o1"), Flag("o2")])"#),
        ]
    ),
    fault!(
        "round-of-three",
        "three acts, each of which must have come before the next, in a ring",
        never!("plan-long.never"),
        [
            after!("small-talk", "greet", "o1"),
            after!("ask-card", "small-talk", "o2"),
            after!("greet", "ask-card", "o3"),
            dead!("plan-long", r#"All([Flag("o1"), Flag("o2"), Flag("o3")])"#),
        ]
    ),
    fault!(
        "round-of-five",
        "five acts in a ring, and a level that lies on the way",
        never!("plan-long.never"),
        [
            after!("small-talk", "greet", "o1"),
            after!("interpreter", "small-talk", "o2"),
            after!("ask-card", "interpreter", "o3"),
            after!("bookings", "ask-card", "o4"),
            after!("greet", "bookings", "o5"),
            dead!(
                "plan-long",
                r#"All([Variant("leader"), Flag("o1"), Flag("o2"), Flag("o3"), Flag("o4"), Flag("o5"), Told("fee", Full)])"#
            ),
        ]
    ),
    fault!(
        "cleared-for-good",
        "a flag that the act clears which has to come after what sets it",
        never!("plan-long.never"),
        [
            After("\"small-talk\": Act(", r#"then: [Set("ready")], "#),
            After("\"greet\": Act(", r#"then: [Clears("ready"), SetAfter("late", "small-talk")], "#),
            dead!("plan-long", r#"All([Flag("ready"), Flag("late")])"#),
        ]
    ),
    fault!(
        "ring-of-questions",
        "three questions, each of which opens with the next",
        ("never-reached", "questions/journey-night", "",),
        [
            After("\"journey-night\": Question(", r#"when: Asked("journey-flying"), "#),
            After("\"journey-flying\": Question(", r#"when: Asked("comp-family"), "#),
            After("\"comp-family\": Question(", r#"when: Asked("journey-night"), "#),
        ]
    ),
    fault!(
        "result-behind-another",
        "a result behind one for two truths, and with it a contradiction",
        ("never-reached", "contradictions/agency", "can never be raised",),
        [Swap(r#"id: "left", when: Variant("leader")"#, r#"id: "left", when: Variants(["leader", "broker"])"#),]
    ),
    fault!(
        "one-mark-short",
        "a companion who shuts down, where all that can be said to them leaves two marks",
        never!("plan-long.never"),
        [dead!("plan-long", r#"All([Variant("broker"), Shut("companion")])"#),]
    ),
    fault!(
        "sign-missing-in-one-draw",
        "under one draw of the slip a sign that full marks ask for needs a claim about work, and that work never came up",
        ("promise-broken", "", "`G03`",),
        [Swap(
            r#"All([Claimed("airline"), Draw("slip", "airline")]), All([Claimed("training"), Draw("slip", "course")]),"#,
            r#"All([Claimed("airline"), Draw("slip", "airline")]), All([Claimed("training"), Draw("slip", "course"), Not(Opened("work"))]),"#,
        ),]
    ),
    fault!(
        "paper-missing-in-one-draw",
        "under one draw of the place the paper with the moved day never comes",
        ("promise-broken", "contradictions/date", "`hired`",),
        [After("\"ask-contract\": Act(", r#"when: Draw("shift", "employer-letter-start"), "#),]
    ),
    fault!(
        "aside-too-soon",
        "leading aside is a critical failure until all of the custody was told, which is told only aside",
        ("full-marks-out-of-reach", "variants/broker", "",),
        [After("criticals: {", r#""too-soon": Critical(on: Kind("separate"), when: Not(Told("custody", Full))), "#,),]
    ),
    fault!(
        "right-excludes-itself",
        "the right outcome asks that the companion is aside and hears",
        ("right-without-facts", "variants/broker", "",),
        [
            Swap(
                r#"Full(all: [PROTECT], also: [SECONDARY], when: Separated("companion"))"#,
                r#"Full(all: [PROTECT], also: [SECONDARY], when: All([Separated("companion"), Heard("companion")]))"#,
            ),
            Swap(
                "Fair(all: [SECONDARY], when: Separated(\"companion\")),\n                Wrong(any: [DEPART, ADMIN]),",
                "Wrong(any: [DEPART, ADMIN]),",
            ),
        ]
    ),
    fault!(
        "suggested-for-full-marks",
        "a sign shows only where its fact was suggested, and what was suggested shows none",
        ("never-reached", "", "indicator `T16`",),
        [
            Swap(
                r#"full: All([Safe("traveller"), Rapport(55), Told("advice", Partial)]),
                indicators: ["T16"]"#,
                r#"full: All([Safe("traveller"), Rapport(55), Told("advice", Partial), Contaminated("advice")]),
                indicators: ["T16"]"#,
            ),
            Swap(r#""leader": ["S03"], "broker": ["T16"]"#, r#""leader": ["S03"]"#),
        ]
    ),
];
