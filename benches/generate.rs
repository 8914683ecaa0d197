//! Scripts of any size, without a mistake, and their words in three languages: what load times are measured on, and
//! what tests of size play with.
//!
//! The proportions are those of the shipped cases: a fact for every five questions, a reply for every act, some texts
//! with a choice by sex and a drawn value. It knows nothing of what the words mean.

use std::fmt::Write as _;

use sala::locale::Language;

/// Questions on one fact.
const PER_FACT: usize = 5;

/// Topics of a script, however large.
const TOPICS: usize = 20;

/// Acts of a script, however large.
const ACTS: usize = 40;

/// The types of the questions on one fact.
const TYPES: [&str; PER_FACT] = ["Open", "Probe", "Closed", "Leading", "Probe"];

/// Writes a script with so many questions (a multiple of a hundred, at least a hundred).
pub fn script(questions: usize) -> String {
    let facts = questions / PER_FACT;
    let mut text = String::from(
        "#![enable(implicit_some)]\nScenario(\n    format: 1, date: \"2025-10-14\", checkpoint: \"techo\", direction: Departure, \
         line: Secondary, seconds: 1800,\n    persons: {\n        \"traveller\": Person(at: Counter, rapport: 40, age: Between(19, 24), \
         sex: [Female, Male], nationality: [\"KHM\"]),\n        \"companion\": Person(at: Counter, rapport: 40, age: Between(40, 50), \
         sex: [Female, Male], nationality: [\"KHM\"]),\n    },\n    draws: {\n        \"fee\": Amount(from: 200, to: 600, step: 50, \
         currency: \"USD\"),\n        \"manner\": AnyOf([\"talks\", \"hovers\"]),\n    },\n    variants: {\n        \"hired\": \
         Variant(family: Genuine),\n        \"leader\": Variant(family: Smuggling, subject: \"companion\"),\n        \"broker\": \
         Variant(family: Trafficking, subject: \"traveller\"),\n    },\n    topics: {\n",
    );
    let out = &mut text;
    for topic in 0..TOPICS {
        let _ = writeln!(out, "        \"topic-{topic}\": Topic(required: true, go_on: 2, sum_up: true),");
    }
    out.push_str("    },\n    facts: {\n");
    for fact in 0..facts {
        let _ = writeln!(
            out,
            "        // what is so in fact {fact}\n        \"fact-{fact}\": Fact(of: \"traveller\", topic: \"topic-{}\", is: {{\n            \
             \"hired\": Says(full: Always, supports: [DEPART]),\n            \"leader\": Says(full: All([Safe(\"traveller\"), \
             Rapport(70)]), supports: [CRIM]),\n            \"broker\": Says(partial: Alone(\"traveller\"), full: \
             All([Safe(\"traveller\"), Rapport(55)]), indicators: [\"T01\"], supports: [PROTECT]),\n        }}),",
            fact % TOPICS
        );
    }
    out.push_str("        \"companion-role\": Fact(of: \"companion\", topic: \"topic-0\", is: { \"else\": Says(full: Always) }),\n    },\n");
    out.push_str(
        "    documents: {\n        \"passport\": Document(kind: Passport, of: \"traveller\", on: Desk),\n        \"ticket\": \
         Document(kind: Ticket, of: \"traveller\", on: Desk, fields: { \"destination\": Field(shows: Per({ \"hired\": \"near\", \
         \"else\": \"far\" })) }),\n    },\n    questions: {\n        \"companion-open\": Question(to: \"companion\", topic: \
         \"topic-0\", type: Open, asks: [\"companion-role\"]),\n",
    );
    for question in 0..questions {
        let fact = question / PER_FACT;
        let kind = TYPES[question % PER_FACT];
        let _ =
            write!(out, "        \"question-{question}\": Question(topic: \"topic-{}\", type: {kind}, ", fact % TOPICS);
        let open = question - question % PER_FACT;
        let _ = match kind {
            "Leading" => writeln!(
                out,
                "suggests: [\"fact-{fact}\"], voices: [Suspicion], better: [\"question-{open}\"], when: Any([Opened(\"topic-{}\"), \
                 Claimed(\"fact-{fact}\")])),",
                fact % TOPICS
            ),
            "Closed" => writeln!(
                out,
                "asks: [\"fact-{fact}\"], yes: Variant(\"hired\"), better: [\"question-{open}\"], seconds: 10),"
            ),
            _ => writeln!(out, "asks: [\"fact-{fact}\"]),"),
        };
    }
    out.push_str("    },\n    acts: {\n        \"close\": Act(kind: Close, replies: [Reply(id: \"thanks\")]),\n");
    for act in 0..ACTS {
        let _ = writeln!(
            out,
            "        \"act-{act}\": Act(kind: Query, seconds: 60, replies: [\n            Reply(id: \"fits\", when: Variant(\"hired\"), \
             seen: [\"act-{act}.fits\"], supports: [DEPART]),\n            Reply(id: \"odd\", seen: [\"act-{act}.odd\"], supports: \
             [CRIM, SECONDARY], indicators: [\"S01\"]),\n        ]),"
        );
    }
    out.push_str(
        "    },\n    outcomes: {\n        \"traveller\": { \"hired\": [Full(all: [DEPART])], \"leader\": [Full(all: [ADMIN])], \"broker\": \
         [Full(all: [PROTECT])] },\n        \"companion\": { \"hired\": [Full(all: [DEPART])], \"else\": [Full(all: [CRIM])] },\n    },\n    \
         plans: {\n        \"model\": Plan(start: [\"question-0\", \"question-1\", \"topic-0.go-on\", \"look ticket.destination\", \
         \"companion-open\", \"close\"], then: {\n            \"hired\": [\"decide traveller DEPART\", \"because traveller fact-0\", \
         \"decide companion DEPART\", \"because companion fact-0\", \"finish\"],\n            \"leader\": [\"decide traveller ADMIN\", \
         \"because traveller fact-0\", \"decide companion CRIM\", \"because companion fact-0\", \"finish\"],\n            \"broker\": \
         [\"decide traveller PROTECT\", \"because traveller fact-0\", \"decide companion CRIM\", \"because companion fact-0\", \
         \"finish\"],\n        }, expect: Full),\n    },\n)\n",
    );
    text
}

/// A few words of each language, without a meaning.
struct Phrases {
    name: &'static str,
    open: &'static str,
    probe: &'static str,
    closed: &'static str,
    leading: &'static str,
    said: &'static str,
    noted: &'static str,
}

fn phrases(language: Language) -> Phrases {
    match language {
        Language::English => Phrases {
            name: "Something to talk about",
            open: "Tell me how all of this came about, from the very beginning until today.",
            probe: "Who was it that told you of this for the first time?",
            closed: "Is that written down anywhere in your papers?",
            leading: "That cannot have been free, can it?",
            said: "My cousin knew of it first, and then we went there together and asked",
            noted: "Says: by way of a cousin, for",
        },
        Language::Khmer => Phrases {
            name: "ការងារនៅរោងចក្រ",
            open: "សូមប្រាប់ខ្ញុំអំពីការងារនេះ តាំងពីដំបូងរហូតមកដល់ថ្ងៃនេះ។",
            probe: "តើ នរណាបានប្រាប់អ្នកអំពីការងារនេះជាលើកដំបូង?",
            closed: "តើ រឿងនេះមានសរសេរនៅក្នុងលិខិតរបស់អ្នកទេ?",
            leading: "វាមិនមែនឥតគិតថ្លៃទេ មែនទេ?",
            said: "បងប្អូនខ្ញុំបានដឹងមុនគេ ហើយយើងបានទៅសួរជាមួយគ្នា",
            noted: "និយាយថា តាមរយៈបងប្អូន តម្លៃ",
        },
        Language::Lao => Phrases {
            name: "ວຽກຢູ່ໂຮງງານ",
            open: "ກະລຸນາເລົ່າເລື່ອງວຽກນີ້ໃຫ້ຂ້ອຍຟັງ ຕັ້ງແຕ່ຕົ້ນຈົນຮອດມື້ນີ້.",
            probe: "ແມ່ນໃຜ ທີ່ບອກທ່ານເລື່ອງນີ້ເປັນເທື່ອທຳອິດ?",
            closed: "ເລື່ອງນີ້ມີຂຽນໄວ້ໃນເອກະສານຂອງທ່ານບໍ?",
            leading: "ມັນບໍ່ແມ່ນບໍ່ເສຍຄ່າ, ແມ່ນບໍ?",
            said: "ພີ່ນ້ອງຂອງຂ້ອຍຮູ້ກ່ອນ ແລະ ພວກເຮົາໄປຖາມນຳກັນ",
            noted: "ເວົ້າວ່າ ຜ່ານພີ່ນ້ອງ ລາຄາ",
        },
    }
}

/// Writes the words of a script of that size in one language.
pub fn words(questions: usize, language: Language) -> String {
    let p = phrases(language);
    let name = p.name;
    let mut text =
        format!("scenario =\n    .title = {name}\n    .brief = {name}, {{ $traveller-name }}.\n    .after = {name}\n");
    let out = &mut text;
    for person in ["traveller", "companion"] {
        let _ = writeln!(out, "p-{person} = {name}");
        for tail in
            ["truth-hired", "truth-leader", "truth-broker", "declined", "again", "silent", "accused", "threatened"]
        {
            let _ = writeln!(out, "    .{tail} = {name}.");
        }
        let codes: &[&str] = match person {
            "traveller" => &["hired-depart", "leader-admin", "broker-protect"],
            _ => &["hired-depart", "leader-crim", "broker-crim"],
        };
        let _ = writeln!(out, "o-{person} =");
        for code in codes {
            let _ = writeln!(out, "    .why-{code} = {name}.");
        }
    }
    for topic in 0..TOPICS {
        let _ = write!(out, "t-topic-{topic} = {name} {topic}\n    .go-on = {name}.\n    .sum-up = {name}.\n");
    }
    let said = p.said;
    for fact in 0..questions / PER_FACT {
        let _ = write!(
            out,
            "f-fact-{fact} =\n    .note = {} {{ $fee }}.\n    .full = {{ $speaker-sex ->\n        [male] {said}\n       *[female] {said}\n    \
             }}, {fact}.\n    .full-leader = {said}, {{ $fee }}.\n    .partial-broker = {said}.\n    .full-broker = {said}, {{ $fee }}, {fact}.\n",
            p.noted
        );
    }
    let _ =
        write!(out, "f-companion-role =\n    .note = {name}.\n    .full = {said}.\nq-companion-open = {}\n", p.open);
    // A translator confirms each question's type.
    let confirm = |out: &mut String, kind: &str| {
        if language != Language::English {
            let _ = writeln!(out, "    .type = {}", kind.to_lowercase());
        }
    };
    confirm(out, "Open");
    for question in 0..questions {
        let line = match TYPES[question % PER_FACT] {
            "Open" => p.open,
            "Closed" => p.closed,
            "Leading" => p.leading,
            _ => p.probe,
        };
        let _ = writeln!(out, "q-question-{question} = {line}");
        confirm(out, TYPES[question % PER_FACT]);
        if matches!(TYPES[question % PER_FACT], "Closed" | "Leading") {
            // What is put to somebody is denied, so nobody says yes to it.
            if TYPES[question % PER_FACT] == "Closed" {
                let _ = writeln!(out, "    .yes = {name}.");
            }
            let _ = write!(out, "    .no = {name}, {question}.\n    .better = {said}.\n");
        }
    }
    let _ = write!(
        out,
        "a-close = {name}.\n    .thanks = {name}.\ndoc-ticket-destination =\n    .near = {name}\n    .far = {name}\n"
    );
    for act in 0..ACTS {
        let _ = write!(
            out,
            "a-act-{act} = {name}.\n    .label = {name}\n    .fits = {said}.\n    .odd = {said}, {act}.\nc-act-{act}-fits = {name}.\n\
             c-act-{act}-odd = {name}.\n"
        );
    }
    text
}
