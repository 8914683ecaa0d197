//! Faults that some interview shows: a state that must not be, a way into a dead end, a pass that is not earned.

use super::{
    Edit::{self, After, Swap},
    Fault,
};

/// The flag that a fault sets must never be set.
const NO_FAULT: Edit = After("always: [", "NeverBoth(Flag(\"fault\"), Always), ");

/// A question that is answered by a slip under a condition, and as ever else.
macro_rules! slip {
    ($question:literal, $when:literal) => {
        After(
            concat!("\"", $question, "\": Question("),
            concat!(
                "replies: [Reply(id: \"slip\", when: ",
                $when,
                ", discloses: true, then: [Set(\"fault\")]), Reply(id: \"as-ever\", discloses: true)], "
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

const BROKEN: (&str, &str, &str) = ("invariant-broken", "always/0", "");

/// All of them; the first five hang on little.
pub(super) const FAULTS: &[Fault] = &[
    fault!(
        "pressed-early",
        "who feels suspected gives the wish away",
        BROKEN,
        [NO_FAULT, slip!("home-wish", r#"Suspicious("traveller")"#),]
    ),
    fault!(
        "debt-half-told",
        "a story that was put into the mouth goes on after half of the truth",
        BROKEN,
        [NO_FAULT, slip!("plan-long", r#"All([Variant("broker"), Contaminated("debt"), Told("custody", Partial)])"#),]
    ),
    fault!(
        "four-in-order",
        "an invariant that one order of four acts breaks",
        BROKEN,
        [
            After("always: [", r#"NeverBoth(All([Flag("o1"), Flag("o2"), Flag("o3")]), Always), "#),
            after!("small-talk", "greet", "o1"),
            after!("interpreter", "small-talk", "o2"),
            after!("ask-card", "interpreter", "o3"),
        ]
    ),
    fault!(
        "greeted-by-nobody",
        "somebody who never greets passes",
        ("invariant-broken", "always/0", "passes"),
        [After("always: [", r#"PassNeeds(act: Done("greet"), family: Trafficking), "#),]
    ),
    fault!(
        "no-way-aside",
        "once the companion was asked for the way, no act leads them aside",
        ("no-separation", "persons/companion", "",),
        [After("\"separate\": Act(", r#"when: Not(Asked("comp-journey")), "#),]
    ),
    // --- how much was told, against what was done to the person ---
    fault!(
        "decision-then-upset",
        "the wish is told to an officer who hurt the person after the decision was told",
        BROKEN,
        [NO_FAULT, slip!("home-wish", r#"All([Variant("broker"), Told("decision", Full), Upset("traveller")])"#),]
    ),
    fault!(
        "debt-under-suspicion",
        "a suspicion after the whole debt was told still gets an answer",
        BROKEN,
        [NO_FAULT, slip!("together-after", r#"All([Variant("broker"), Told("debt", Full), Suspicious("traveller")])"#),]
    ),
    fault!(
        "cold-after-custody",
        "rapport is below 45 without a mark on any ladder, and all of the custody is told",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "plan-long",
                r#"All([Variant("broker"), Told("custody", Full), RapportBelow(45), Not(Suspicious("traveller")), Not(Upset("traveller"))])"#
            ),
        ]
    ),
    fault!(
        "shut-after-all",
        "the companion speaks up after the traveller told everything and shut down",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "comp-folder",
                r#"All([Variant("broker"), Shut("traveller"), Told("decision", Full), Told("debt", Full)])"#
            ),
        ]
    ),
    fault!(
        "photo-before-apart",
        "the photo is put fairly, at rapport 70, before anybody was led aside",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "comp-folder",
                r#"All([RaisedFairly("photo"), Not(Separated("companion")), RapportOf("companion", 70)])"#
            ),
        ]
    ),
    fault!(
        "two-put-fairly",
        "two contradictions were put to a companion who never heard of rights, at rapport 70",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "comp-folder",
                r#"All([RaisedFairly("former"), RaisedFairly("group"), Not(Explained("companion")), RapportOf("companion", 70)])"#
            ),
        ]
    ),
    fault!(
        "receipt-before-home",
        "the receipt is raised, the fee told and trust is high, and nobody asked of home",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "home-wish",
                r#"All([Variant("leader"), Safe("traveller"), Rapport(70), Not(Asked("home-open")), Raised("paid"), Told("fee", Full)])"#
            ),
        ]
    ),
    fault!(
        "adapted-yet-trusting",
        "the story was adapted, and the person trusts all the same",
        BROKEN,
        [
            NO_FAULT,
            slip!("plan-long", r#"All([Variant("broker"), Adapted("destination"), Rapport(70), Safe("traveller")])"#),
        ]
    ),
    fault!(
        "suggested-yet-told",
        "the job was suggested, and the recruiter is told in full at low rapport",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "plan-long",
                r#"All([Variant("broker"), Contaminated("job"), Told("recruiter", Full), RapportBelow(45)])"#
            ),
        ]
    ),
    fault!(
        "called-before-money",
        "both calls, the water and half of the decision, and money or papers never spoken of",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "comp-folder",
                r#"All([Seen("call-agency.unknown"), Seen("call-letter.hangs-up"), Met("thirst"), Not(Opened("money")), Not(Asked("papers-open")), Told("decision", Partial)])"#
            ),
        ]
    ),
    fault!(
        "thirsty-to-the-end",
        "all of the wish is told by somebody whose thirst is known and was not met",
        BROKEN,
        [After("always: [", r#"NeverBoth(All([Variant("broker"), Waiting("thirst")]), Told("wish", Full)), "#),]
    ),
    fault!(
        "confidence-passed-on",
        "what was told alone reaches the companion, who was never suspected, before work was spoken of",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "comp-folder",
                r#"All([Variant("broker"), Asked("comp-told"), Private("traveller"), Not(Opened("work")), Told("custody", Full), Not(Suspicious("companion"))])"#
            ),
        ]
    ),
    fault!(
        "closed-with-all",
        "the interview is being closed, all of the recruiter is told and money never came up",
        BROKEN,
        [After(
            "always: [",
            r#"NeverBoth(All([Variant("broker"), Phase(Closure), Not(Opened("money")), Not(Opened("papers"))]), Told("recruiter", Full)), "#,
        ),]
    ),
    fault!(
        "four-put-before-apart",
        "all four contradictions were put fairly before anybody was led aside",
        BROKEN,
        [After(
            "always: [",
            r#"NeverBoth(All([RaisedFairly("route"), RaisedFairly("purpose"), RaisedFairly("paid"), RaisedFairly("agency")]), Not(Separated("companion"))), "#,
        ),]
    ),
    // --- only under one draw ---
    fault!(
        "leak-in-one-draw",
        "under one draw the job is told in full without a private word, after a field was shown",
        BROKEN,
        [
            After(
                "always: [",
                r#"NeverBoth(All([Variant("broker"), Told("job", Full)]), Not(Private("traveller"))), "#
            ),
            After(
                "\"money-cost\": Question(",
                r#"replies: [Reply(id: "slip", when: All([Variant("broker"), Draw("slip", "course"), Draw("manner", "hovers"), Shown("ticket.destination"), Rapport(55)]), tells: { "job": Full }), Reply(id: "as-ever", discloses: true)], "#,
            ),
        ]
    ),
    fault!(
        "moved-day-in-one-draw",
        "under one draw the moved day is put fairly to somebody who is upset and trusts",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "home-wish",
                r#"All([Draw("shift", "contract-start"), RaisedFairly("date"), Upset("traveller"), Rapport(70)])"#
            ),
        ]
    ),
    fault!(
        "spoken-for-in-one-draw",
        "under one draw the companion answers for fee and custody, and the person never does",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "home-wish",
                r#"All([Draw("manner", "talks"), SpokenFor("fee"), SpokenFor("custody"), Not(Claimed("fee")), Not(Claimed("custody")), Safe("traveller"), RaisedFairly("paid")])"#
            ),
        ]
    ),
    fault!(
        "again-in-one-draw",
        "asked once more from the start, under one draw, after tears, though the plan was never asked openly",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "plan-again",
                r#"All([Variant("hired"), Draw("slip", "airline"), Asked("journey-airline"), Upset("traveller"), Rapport(70), Not(Asked("plan-open")), Not(Asked("plan-later"))])"#
            ),
        ]
    ),
    // --- one order out of many ---
    fault!(
        "seven-in-order",
        "an invariant that one order of seven acts breaks, of 5,040",
        BROKEN,
        [
            After(
                "always: [",
                r#"NeverBoth(All([Flag("o1"), Flag("o2"), Flag("o3"), Flag("o4"), Flag("o5"), Flag("o6")]), Always), "#
            ),
            after!("small-talk", "greet", "o1"),
            after!("explain-role", "small-talk", "o2"),
            after!("explain-companion", "explain-role", "o3"),
            after!("interpreter", "explain-companion", "o4"),
            after!("ask-card", "interpreter", "o5"),
            after!("bookings", "ask-card", "o6"),
        ]
    ),
    fault!(
        "ten-in-order",
        "an invariant that one order of ten acts breaks, of 3,628,800",
        BROKEN,
        [
            After(
                "always: [",
                r#"NeverBoth(All([Flag("o1"), Flag("o2"), Flag("o3"), Flag("o4"), Flag("o5"), Flag("o6"), Flag("o7"), Flag("o8"), Flag("o9")]), Always), "#,
            ),
            after!("small-talk", "crossings", "o1"),
            after!("explain-role", "small-talk", "o2"),
            after!("bookings", "explain-role", "o3"),
            after!("explain-companion", "bookings", "o4"),
            after!("interpreter", "explain-companion", "o5"),
            after!("ask-needs", "interpreter", "o6"),
            after!("pause-companion", "ask-needs", "o7"),
            after!("ask-card", "pause-companion", "o8"),
            after!("greet", "ask-card", "o9"),
        ]
    ),
    fault!(
        "order-and-debt",
        "five acts in one order, and all of the debt told before the last of them",
        BROKEN,
        [
            After(
                "always: [",
                r#"NeverBoth(All([Variant("broker"), Flag("o1"), Flag("o2"), Flag("o3"), Flag("o4"), Flag("fault")]), Always), "#,
            ),
            after!("interpreter", "offer-adviser", "o1"),
            after!("explain-companion", "interpreter", "o2"),
            after!("ask-contract", "explain-companion", "o3"),
            after!("ask-card", "ask-contract", "o4"),
            slip!("comp-folder", r#"All([Told("debt", Full), Not(Done("ask-card"))])"#),
        ]
    ),
    fault!(
        "three-steps",
        "told, then hurt, then calmed: each step opens the next, and the last one leaks",
        BROKEN,
        [
            NO_FAULT,
            After(
                "\"home-wish\": Question(",
                r#"replies: [Reply(id: "first", when: All([Variant("broker"), Told("decision", Full)]), discloses: true, then: [Set("first")]), Reply(id: "as-ever", discloses: true)], "#,
            ),
            After(
                "\"together-after\": Question(",
                r#"replies: [Reply(id: "second", when: All([Flag("first"), Upset("traveller")]), discloses: true, then: [Set("second")]), Reply(id: "as-ever", discloses: true)], "#,
            ),
            slip!("plan-long", r#"All([Flag("second"), Not(Upset("traveller")), Rapport(70)])"#),
        ]
    ),
    fault!(
        "cleared-and-set-again",
        "a flag that a pause clears and an interpreter sets again lets a slip through",
        BROKEN,
        [
            NO_FAULT,
            After("\"greet\": Act(", r#"then: [Set("steady")], "#),
            After("\"pause\": Act(", r#"then: [Clears("steady")], "#),
            After("\"interpreter\": Act(", r#"then: [SetAfter("steady", "pause")], "#),
            slip!(
                "together-after",
                r#"All([Variant("broker"), Flag("steady"), Done("pause"), Upset("traveller"), Suspicious("traveller"), Rapport(55), Told("custody", Full)])"#
            ),
        ]
    ),
    fault!(
        "calmed-companion",
        "the companion was calmed after an accusation, and trusts as if nothing had been said",
        BROKEN,
        [
            NO_FAULT,
            slip!(
                "comp-folder",
                r#"All([Asked("comp-accuse"), Done("pause-companion"), Not(Suspicious("companion")), RapportOf("companion", 55), RaisedFairly("photo")])"#
            ),
        ]
    ),
    // --- dead ends ---
    fault!(
        "asked-too-often",
        "four acts in one order close every question before the first was asked",
        ("dead-end", "", "no question is open"),
        [
            Swap(
                "asks: [\"retelling\"], when: All([Opened(\"work\"), Opened(\"journey\")]),",
                "asks: [\"retelling\"],",
            ),
            Swap("when: Any([Claimed(\"job\"), SpokenFor(\"job\")]),\n", ""),
            After(": Question(", r#"when: Not(All([Flag("o1"), Flag("o2"), Flag("o3"), Flag("o4")])), "#),
            After("\"close\": Act(", "when: Phase(Account), "),
            after!("explain-role", "crossings", "o1"),
            after!("interpreter", "explain-role", "o2"),
            after!("ask-card", "interpreter", "o3"),
            after!("bookings", "ask-card", "o4"),
        ]
    ),
    fault!(
        "hurt-after-trust",
        "whoever was hurt after telling all of the decision can never be protected",
        ("dead-end", "outcomes/traveller", "`broker`",),
        [
            Swap(
                r#"Full(all: [PROTECT], also: [SECONDARY], when: Separated("companion"))"#,
                r#"Full(all: [PROTECT], also: [SECONDARY], when: All([Separated("companion"), Not(Flag("fault"))]))"#,
            ),
            slip!("home-wish", r#"All([Variant("broker"), Told("decision", Full), Upset("traveller")])"#),
        ]
    ),
    fault!(
        "word-denied",
        "a private word is not to be had any more after four acts in one order",
        ("dead-end", "outcomes/traveller", "`leader`",),
        [
            Swap(
                r#""private-word": Act(kind: Private("traveller"), when: Alone("traveller")"#,
                r#""private-word": Act(kind: Private("traveller"), when: All([Alone("traveller"), Not(All([Flag("o1"), Flag("o2"), Flag("o3")]))])"#,
            ),
            after!("interpreter", "companion-explains", "o1"),
            after!("ask-card", "interpreter", "o2"),
            after!("crossings", "ask-card", "o3"),
        ]
    ),
    fault!(
        "leader-let-go",
        "once the photo was put fairly at rapport 70, the companion can never be dealt with rightly",
        ("dead-end", "outcomes/companion", "`leader`",),
        [
            Swap(
                "\"leader\": [\n                Full(all: [CRIM], also: [SECONDARY]),",
                "\"leader\": [\n                Full(all: [CRIM], also: [SECONDARY], when: Not(Flag(\"fault\"))),",
            ),
            slip!(
                "comp-folder",
                r#"All([RaisedFairly("photo"), RapportOf("companion", 70), Not(Separated("companion"))])"#
            ),
        ]
    ),
    fault!(
        "aside-denied",
        "no act leads the companion aside any more after five questions and a contradiction, put while rapport is low",
        ("no-separation", "persons/companion", "",),
        [After(
            "\"separate\": Act(",
            r#"when: Not(All([Asked("comp-own-work"), Asked("comp-family"), Asked("comp-passport"), Not(RapportOf("companion", 55)), Asked("comp-forced"), RaisedFairly("group")])), "#,
        ),]
    ),
    fault!(
        "aside-denied-by-order",
        "no act leads the companion aside any more after five acts in one order",
        ("no-separation", "persons/companion", "",),
        [
            After("\"separate\": Act(", r#"when: Not(All([Flag("o1"), Flag("o2"), Flag("o3"), Flag("o4")])), "#,),
            after!("interpreter", "companion-explains", "o1"),
            after!("ask-card", "interpreter", "o2"),
            after!("crossings", "ask-card", "o3"),
            after!("greet", "crossings", "o4"),
        ]
    ),
    // --- a pass that is not earned ---
    fault!(
        "passes-without-receipt",
        "somebody passes without a look at who paid",
        ("invariant-broken", "always/0", "passes"),
        [After("always: [", r#"PassNeeds(act: Seen("receipt.payer"), family: Trafficking), "#),]
    ),
    fault!(
        "passes-without-home",
        "somebody passes without having spoken of home",
        ("invariant-broken", "always/0", "passes"),
        [After("always: [", r#"PassNeeds(act: Opened("home"), family: Trafficking), "#),]
    ),
    fault!(
        "passes-without-supervisor",
        "somebody passes a smuggling truth without having asked the supervisor",
        ("invariant-broken", "always/0", "passes",),
        [After("always: [", r#"PassNeeds(act: Done("ask-supervisor"), variant: "leader"), "#),]
    ),
];
