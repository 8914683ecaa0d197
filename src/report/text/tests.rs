//! Tests of the page: it fits, it drops nothing, and it has its words in every language.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use unicode_width::UnicodeWidthStr;

use super::{map::ranges, *};
use crate::{
    assessment::test_case::{MODEL, case, play},
    course::{Course, Shelf},
    interview::{Case, Interview, plan},
    locale::spelling,
    scenario::handbook::{Handbook, QuestionType},
};

fn shown(variant: &str, lines: &str, language: Language, width: usize) -> String {
    let catalogue = Course::open(&[Shelf::words_only()]).catalogue;
    let case = case(variant);
    let debrief = Debrief::of(&play(&case, lines), Handbook::shipped());
    render(&debrief, &Wording::new(&case, Handbook::shipped()), &catalogue, language, width)
}

#[test]
fn everything_fits_the_width() {
    for language in Language::ALL {
        for width in [40, 80, 132] {
            let text = shown("broker", MODEL, language, width);
            let rows = text.lines().filter(|line| !line.contains('['));
            for line in rows {
                assert!(line.width() <= width, "{language} {width}: {line}");
            }
        }
    }
}

#[test]
fn runs_of_turns_are_drawn_together() {
    assert_eq!(ranges(&[7, 5, 1, 6, 6]), "1, 5-7");
    assert_eq!(ranges(&[2, 1]), "1, 2");
    assert_eq!(ranges(&[]), "");
}

#[test]
fn the_map_drops_no_mark() {
    let text = shown("broker", MODEL, Language::English, 40);
    let map: Vec<&str> = text.lines().filter(|line| line.contains("..")).collect();
    let marks: usize = map.iter().map(|row| row.matches(['O', 'E', 'P', 'X', 'D']).count()).sum();
    let labels = map.iter().filter(|row| row.trim_start().starts_with(['O', 'E', 'P'])).count();
    let asked =
        MODEL.split(';').filter(|line| line.contains("-open") || line.contains("-probe") || line.contains("go-on"));
    assert!(marks - labels >= asked.count(), "{text}");
}

#[test]
fn the_note_keeps_claims_apart_from_facts_and_says_what_has_no_place_in_it() {
    let lines = MODEL.replace("; finish", "; handover !nobody-knows !seemed-nervous; finish");
    let text = shown("broker", &lines, Language::English, 132);
    let note = &text[text.find("\nHand-over note\n").expect("its heading")..];
    let at = |what: &str| note.find(what).unwrap_or_else(|| panic!("{what}: {note}"));
    let order = ["Said: ", "Seen: ", "Done and told", "Does not belong in the note", "Promised: Nobody will ever know"];
    assert!(order.windows(2).all(|pair| at(pair[0]) < at(pair[1])), "{note}");
    assert!(at("Sources: TRES") > at("You hand it on in this very note"), "{note}");
    assert!(at("Remarks: Seemed nervous") > 0);
}

#[test]
fn the_page_has_all_its_words() {
    let lines = "role; work-leading; separate; private; money-accuse; kin-speaks; tag N01 at person:traveller; \
        decide traveller REFUSE; because traveller !nervous person:companion; handover !may-travel !looked-lying";
    for language in Language::ALL {
        let text = shown("broker", lines, language, 100);
        // The small case has no words of its own, and names and answers are the interview's.
        let own = [
            "debrief",
            "note-part",
            "phrase",
            "finding",
            "worth",
            "tag-",
            "takes",
            "weak",
            "criterion",
            "indicator",
            "time",
        ];
        let unsaid: Vec<&str> = text.split('[').skip(1).filter_map(|part| part.split(']').next()).collect();
        let mine = unsaid.iter().filter(|id| own.iter().any(|prefix| id.starts_with(prefix)));
        assert_eq!(mine.collect::<Vec<_>>(), [&""; 0], "{language}");
        assert!(!text.contains("{$"), "{language}: {text}");
    }
}

#[test]
fn every_kind_has_its_words_in_every_language() {
    let catalogue = Course::open(&[Shelf::words_only()]).catalogue;
    let kinds = QuestionType::ALL.iter().map(|kind| format!("weak-{}", kind.id()));
    let worths = crate::assessment::Worth::ALL.iter().map(|worth| format!("worth-{}", worth.id()));
    let shares = ["develop", "pass", "good"].map(|id| format!("debrief-band-{id}"));
    for id in kinds.chain(worths).chain(shares) {
        for language in Language::ALL {
            assert!(catalogue.has(&id, None, language), "{language}: {id}");
        }
    }
}

/// Every id of the English file with the arguments it uses.
fn written(ftl: &'static str) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    let mut id = "";
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.starts_with(' ')) {
            id = name;
        }
        let words = line.split('$').skip(1).filter_map(|rest| rest.split([' ', '}']).next());
        all.entry(id).or_default().extend(words);
    }
    all
}

#[test]
fn khmer_and_lao_say_the_same_and_are_spelt_right() {
    let files = [
        [
            include_str!("../../../locales/en/debrief.ftl"),
            include_str!("../../../locales/km/debrief.ftl"),
            include_str!("../../../locales/lo/debrief.ftl"),
        ],
        [
            include_str!("../../../locales/en/learn.ftl"),
            include_str!("../../../locales/km/learn.ftl"),
            include_str!("../../../locales/lo/learn.ftl"),
        ],
    ];
    for [english, khmer, lao] in files {
        say_the_same(&written(english), Language::Khmer, khmer);
        say_the_same(&written(english), Language::Lao, lao);
    }
}

fn say_the_same(english: &BTreeMap<&str, BTreeSet<&str>>, language: Language, ftl: &'static str) {
    for (id, expected) in english {
        let found = written(ftl).remove(id).unwrap_or_else(|| panic!("{language}: {id} is not said"));
        // A language without plurals need not select by a count.
        let counts = |name: &&&str| **name != "count";
        assert!(expected.iter().filter(counts).eq(found.iter().filter(counts)), "{language}: {id}");
    }
    for line in ftl.lines().filter(|line| !line.starts_with('#')) {
        let text = line.split_once(" = ").map_or("", |(_, text)| text);
        let bare: String = text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect();
        let wrong = spelling::check(&bare, language, &spelling::Policy::new().allow("Sala"));
        assert!(wrong.is_empty(), "{language}: {line}: {wrong:?}");
    }
}

#[test]
#[ignore = "prints pages for whoever wants to read some"]
fn prints_pages() {
    let course = Course::open(&[Shelf::shipped()]);
    let handbook = Handbook::shipped();
    for (id, scenario) in course.playable() {
        let pairs = scenario.variants.keys().flat_map(|variant| scenario.plans.iter().map(move |plan| (variant, plan)));
        for (variant, (plan_id, plan)) in pairs {
            let case = Case::draw(id, scenario, handbook, Some(variant), 7).expect("a shipped case is drawn");
            let mut interview = Interview::start(Arc::new(case));
            let rest = plan.then.get(variant).map_or(&[][..], Vec::as_slice);
            for line in plan.start.iter().chain(rest) {
                for action in plan::read(interview.case(), handbook, line).expect("a plan line") {
                    if let Err(refusal) = interview.act(&action) {
                        println!("{id} {variant} {plan_id}: `{line}`: {refusal}");
                    }
                }
            }
            let debrief = Debrief::of(&interview, handbook);
            let (score, uncapped) = (debrief.assessment.score, debrief.assessment.uncapped);
            println!("##### {id} {variant} {plan_id}: {score}, without a cap {uncapped}");
            for language in Language::ALL {
                let wording = Wording::new(interview.case(), handbook);
                println!("{}", render(&debrief, &wording, &course.catalogue, language, 100));
            }
        }
    }
}
