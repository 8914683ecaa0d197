//! The interface's words, held against what the faces say and against each other's languages.

use std::collections::BTreeMap;

use crate::{
    assessment::exercise::{Of, Standard},
    course::exercise::Mode,
    interview::{Refusal, case::PersonIx, view::Mood, wording},
    locale::{
        Catalogue, Language,
        catalogue::{Resource, inspect},
        spelling,
    },
    records::Fault,
    scenario::{
        condition::Phase,
        handbook::{CompetencyId, Direction, Handbook, Line, QuestionType, Sex},
    },
};

const FILES: [(&str, [&str; 3]); 7] = [
    (
        "address",
        [
            include_str!("../../locales/en/address.ftl"),
            include_str!("../../locales/km/address.ftl"),
            include_str!("../../locales/lo/address.ftl"),
        ],
    ),
    (
        "common",
        [
            include_str!("../../locales/en/common.ftl"),
            include_str!("../../locales/km/common.ftl"),
            include_str!("../../locales/lo/common.ftl"),
        ],
    ),
    (
        "records",
        [
            include_str!("../../locales/en/records.ftl"),
            include_str!("../../locales/km/records.ftl"),
            include_str!("../../locales/lo/records.ftl"),
        ],
    ),
    (
        "xapi",
        [
            include_str!("../../locales/en/xapi.ftl"),
            include_str!("../../locales/km/xapi.ftl"),
            include_str!("../../locales/lo/xapi.ftl"),
        ],
    ),
    (
        "sealed",
        [
            include_str!("../../locales/en/sealed.ftl"),
            include_str!("../../locales/km/sealed.ftl"),
            include_str!("../../locales/lo/sealed.ftl"),
        ],
    ),
    (
        "exercise",
        [
            include_str!("../../locales/en/exercise.ftl"),
            include_str!("../../locales/km/exercise.ftl"),
            include_str!("../../locales/lo/exercise.ftl"),
        ],
    ),
    (
        "terminal",
        [
            include_str!("../../locales/en/terminal.ftl"),
            include_str!("../../locales/km/terminal.ftl"),
            include_str!("../../locales/lo/terminal.ftl"),
        ],
    ),
];

fn catalogue() -> Catalogue {
    let mut catalogue = Catalogue::new();
    for (name, texts) in FILES {
        for (language, text) in Language::ALL.into_iter().zip(texts) {
            catalogue.add(None, language, Resource::new(name, text));
        }
    }
    catalogue
}

/// Ids and attributes with the variables they use, sorted and once each.
fn shape(text: &str) -> BTreeMap<String, Vec<String>> {
    let resource = Resource::new("x", text);
    assert!(resource.faults().is_empty(), "{:?}", resource.faults());
    let mut shape = BTreeMap::new();
    let variables = |pattern: &inspect::Pattern<'_>| {
        let mut names: Vec<String> = pattern.variables.iter().map(|piece| piece.text.to_owned()).collect();
        names.sort();
        names.dedup();
        names
    };
    for entry in inspect::entries(&resource) {
        if let Some(value) = &entry.value {
            shape.insert(entry.id.text.to_owned(), variables(value));
        }
        for attribute in &entry.attributes {
            shape.insert(format!("{}.{}", entry.id.text, attribute.id.text), variables(&attribute.pattern));
        }
    }
    shape
}

#[test]
fn all_languages_say_the_same_with_the_same_arguments() {
    for (name, texts) in FILES {
        let shapes: Vec<_> = texts.iter().map(|text| shape(text)).collect();
        for other in &shapes[1..] {
            // Words of address select by what their language tells apart.
            let same = if name == "address" { shapes[0].keys().eq(other.keys()) } else { shapes[0] == *other };
            assert!(same, "{name}: {:#?}", shapes[0].iter().zip(other).find(|(a, b)| a != b));
        }
    }
}

#[test]
fn everything_named_by_a_rule_is_said() {
    let catalogue = catalogue();
    let mut ids: Vec<String> = Vec::new();
    ids.extend(QuestionType::ALL.iter().flat_map(|kind| {
        let id = wording::kind(*kind).path();
        [format!("{id}.hint"), id]
    }));
    ids.extend([Phase::Engage, Phase::Account, Phase::Closure].map(|phase| wording::phase(phase).path()));
    let moods = [Mood::ShutDown, Mood::Upset, Mood::Tired, Mood::Guarded, Mood::Calm, Mood::AtEase];
    ids.extend(moods.map(|mood| mood.message().path()));
    ids.extend(Handbook::shipped().nationalities().map(|code| format!("nationality-{}", code.to_lowercase())));
    ids.extend(Direction::ALL.iter().map(|direction| format!("direction-{}", direction.id())));
    ids.extend(Line::ALL.iter().map(|line| format!("line-{}", line.id())));
    ids.extend(Sex::ALL.iter().map(|sex| format!("sex-{}", sex.id())));
    ids.extend([Mode::Practice, Mode::Scored, Mode::Exam].iter().flat_map(|mode| {
        let id = format!("exercise-mode-{}", mode.id());
        [format!("{id}.means"), id]
    }));
    let standards = [Of::Finished, Of::Score, Of::Competency(CompetencyId::Rapport), Of::Passed, Of::Criticals];
    ids.extend(standards.map(|of| Standard { of, reached: 1, wanted: 1, met: true }.message().path()));
    let faults = [
        Fault::Unreadable(std::io::Error::other("x")),
        Fault::Unwritable(std::io::Error::other("x")),
        Fault::InUse,
        Fault::Empty,
        Fault::NotAJournal,
        Fault::Unbegun,
        Fault::TooLarge,
        Fault::Format { found: 2 },
        Fault::Damaged(String::new()),
        Fault::NoScenario(String::new()),
        Fault::ScriptChanged(String::new()),
        Fault::Sealed(String::new()),
    ];
    ids.extend(faults.iter().flat_map(|fault| [fault.code().to_owned(), format!("{}.help", fault.code())]));
    ids.extend(["journal-line", "journal-line.help", "journal-case", "journal-case.help"].map(str::to_owned));
    for language in Language::ALL {
        for id in &ids {
            let (id, attribute) = id.split_once('.').map_or((id.as_str(), None), |(id, tail)| (id, Some(tail)));
            assert!(catalogue.has(id, attribute, language), "{id} is not said in {language}");
        }
    }
}

#[test]
fn every_refusal_is_said() {
    let catalogue = catalogue();
    for (refusal, id) in [
        (Refusal::Over, "refusal-over"),
        (Refusal::Done, "refusal-done"),
        (Refusal::NotOpen, "refusal-not-open"),
        (Refusal::NotFound(PersonIx(0)), "refusal-not-found"),
        (Refusal::NotNoted, "refusal-not-noted"),
        (Refusal::NothingThere, "refusal-nothing-there"),
        (Refusal::Conflict, "refusal-conflict"),
        (Refusal::NotForThis, "refusal-not-for-this"),
        (Refusal::TooEarly, "refusal-too-early"),
    ] {
        let english = catalogue.say(&id.into(), Language::English);
        assert!(!english.is_empty() && !english.starts_with('['), "{refusal}");
    }
    for language in Language::ALL {
        assert!(
            catalogue.has("refusal-not-on-desk", None, language) && catalogue.has("refusal-undecided", None, language)
        );
    }
}

#[test]
fn khmer_and_lao_are_spelt_by_the_rules() {
    let policy = spelling::Policy::new().allow("Sala").allow("Enter").allow("sala").allow("play").allow("check");
    let policy = policy.allow("data").allow("FOLDER");
    let records = ["records", "roster", "list", "pin", "PIN", "verify", "receipt", "CODE", "unit", "yes", "good-rows"];
    let tables = ["UTF", "CSV", "XLSX", "en", "km", "lo"];
    let exams = ["exam", "seal", "release", "sala-exam", "exercises", "spring", "ron", "mode", "Exam", "pack"];
    let stores = ["https", "lrs", "example", "org", "xAPI", "push", "statements", "report", "help"];
    let ways = ["insecure-http", "certificate"];
    let policy =
        records.into_iter().chain(tables).chain(stores).chain(ways).chain(exams).fold(policy, spelling::Policy::allow);
    let new = [include_str!("../../assets/new/km.ftl"), include_str!("../../assets/new/lo.ftl")];
    for (index, language) in [(1, Language::Khmer), (2, Language::Lao)] {
        for text in FILES.iter().map(|(_, texts)| texts[index]).chain([new[index - 1]]) {
            let resource = Resource::new("x", text);
            for entry in inspect::entries(&resource) {
                // A confirmed type is a word of the script's.
                let said = entry.attributes.iter().filter(|attribute| attribute.id.text != "type");
                let patterns = entry.value.iter().chain(said.map(|attribute| &attribute.pattern));
                for piece in patterns.flat_map(|pattern| &pattern.texts) {
                    let found = spelling::check(piece.text, language, &policy);
                    assert!(found.is_empty(), "{}: `{}`: {found:?}", entry.id.text, piece.text);
                }
            }
        }
    }
}

#[test]
fn people_are_addressed_by_age_and_sex() {
    let catalogue = catalogue();
    let you = |sex: &str, stage: &str, language| {
        let message = crate::locale::Message::new("you").arg("listener-sex", sex).arg("listener-stage", stage);
        catalogue.say(&message, language)
    };
    for (sex, stage, khmer, lao) in [
        ("female", "adult", "លោកស្រី", "ທ່ານ"),
        ("female", "young", "អ្នកនាង", "ທ່ານ"),
        ("male", "young", "លោក", "ທ່ານ"),
        ("male", "child", "ក្មួយ", "ຫຼານ"),
        ("officer", "adult", "លោកអ្នក", "ທ່ານ"),
    ] {
        assert_eq!((you(sex, stage, Language::Khmer).as_str(), you(sex, stage, Language::Lao).as_str()), (khmer, lao));
    }
    let yes = crate::locale::Message::new("answer-yes").arg("speaker-sex", "female");
    assert_eq!(catalogue.say(&yes, Language::Khmer), "ចាស។");
}
