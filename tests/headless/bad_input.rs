//! What an author reads after a typical slip: each of these was made in a copy of the shipped case.

use sala::{
    check::check,
    course::open_folder,
    diagnostic::render::{Style, terminal},
};

use crate::reading::{read, root};

/// Holds what an author reads against what was read and found good.
macro_rules! snapshot {
    ($told:expr) => {
        insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!($told) })
    };
}

/// Checks a copy of the shipped case, English only, with slips in it, and returns what an author reads.
fn told(in_script: &[(&str, &str)], in_words: &[(&str, &str)]) -> String {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("my-case");
    std::fs::create_dir(&folder).expect("made");
    for (file, changes) in [("scenario.ron", in_script), ("en.ftl", in_words)] {
        let mut text = read(&root().join("scenarios/factory-job").join(file));
        for (from, to) in changes {
            assert!(text.contains(from), "{file} holds {from:?}");
            text = text.replacen(from, to, 1);
        }
        #[expect(clippy::disallowed_methods, reason = "the test writes what is read")]
        std::fs::write(folder.join(file), text).expect("written");
    }
    let course = open_folder(&folder);
    let mut found = check(&course);
    found.retain(|d| d.code != "missing-language");
    let home = home.path().to_string_lossy().replace('\\', "/");
    terminal(&found, &course.sources, Style::Plain).replace(&format!("{home}/"), "")
}

#[test]
fn a_misspelt_id() {
    snapshot!(told(&[("\"work-open\": Question(topic: \"work\"", "\"work-open\": Question(topic: \"wrok\"")], &[]));
}

#[test]
fn a_question_renamed_in_one_place() {
    snapshot!(told(&[("\"plan-meets\": Question(", "\"plan-met\": Question(")], &[]));
}

#[test]
fn a_forgotten_comma_and_a_misspelt_type() {
    snapshot!(told(
        &[("type: Probe, asks: [\"met-by\"]", "type: Prob, asks: [\"met-by\"]"), ("seconds: 1800,", "seconds: 1800"),],
        &[]
    ));
}

#[test]
fn a_case_of_the_other_direction() {
    snapshot!(told(
        &[(
            "Full(all: [DEPART]),\n                Fair(all: [SECONDARY]),\n                Wrong",
            "Full(all: [ADMIT]),\n                Fair(all: [SECONDARY]),\n                Wrong"
        )],
        &[]
    ));
}

#[test]
fn a_condition_that_tells_the_truth() {
    snapshot!(told(
        &[("\"crossings\": Act(kind: Query, ", "\"crossings\": Act(kind: Query, when: Variant(\"broker\"), ")],
        &[]
    ));
}

#[test]
fn a_plan_in_the_wrong_order() {
    snapshot!(told(
        &[("\"separate\", \"private-word\", \"ask-needs\"", "\"private-word\", \"separate\", \"ask-needs\"")],
        &[]
    ));
}

#[test]
fn a_range_turned_round_and_a_threshold_out_of_step() {
    snapshot!(told(&[("Between(19, 24)", "Between(24, 19)"), ("Rapport(55)", "Rapport(57)")], &[]));
}

#[test]
fn a_text_taken_away_and_one_misspelt() {
    snapshot!(told(
        &[],
        &[("q-plan-where = ", "q-plan-were = "), ("    .partial-broker = ", "    .partial-brooker = ")]
    ));
}

#[test]
fn a_variable_misspelt_and_a_cover_of_its_own() {
    snapshot!(told(
        &[],
        &[
            ("{ $traveller-age }", "{ $traveler-age }"),
            ("    .partial-broker = ", "    .cover-broker = I will work.\n    .partial-broker = ")
        ]
    ));
}

#[test]
fn a_second_reply_that_is_never_given() {
    snapshot!(told(&[("Reply(id: \"keeps\", when: Alone(\"traveller\"))", "Reply(id: \"keeps\")")], &[]));
}

#[test]
fn the_same_line_twice_and_a_broken_one() {
    snapshot!(told(
        &[],
        &[("q-plan-long = ", "q-plan-where = Where?\nq-plan-long "), ("t-plan = The plan", "t-plan = The { plan")]
    ));
}

#[test]
fn an_empty_folder_of_a_case() {
    snapshot!(told(&[("Scenario(", "Case(")], &[]));
}

/// The codes of what an author reads.
fn codes(in_script: &[(&str, &str)], in_words: &[(&str, &str)]) -> Vec<String> {
    let told = told(in_script, in_words);
    let of_line = |line: &str| Some(line.split_once('[')?.1.split_once("]: ")?.0.to_owned());
    let begins = |line: &&str| line.starts_with("error[") || line.starts_with("warning[");
    told.lines().filter(begins).filter_map(of_line).collect()
}

#[test]
fn one_mark_too_few_is_one_mistake() {
    let check = |from: &str, to: &str, code: &str| {
        assert_eq!(codes(&[(from, to)], &[]), [code], "{to}");
        // A mistake of its own, after it in the file, is told beside it.
        let both = codes(&[(from, to), ("type: Probe, asks: [\"met-by\"]", "type: Prob, asks: [\"met-by\"]")], &[]);
        assert_eq!(both, [code, "unknown-name"], "{to}");
    };
    check("Question(topic: \"work\", ", "Question(topic: \"work, ", "unclosed-string");
    check("    topics: {\n", "    topics: \n", "missing-bracket");
    check("    },\n\n    facts: {", "\n    facts: {", "unclosed-bracket");
    check("checkpoint: \"techo\"", "checkpoint: “techo”", "unexpected-character");
}

#[test]
fn a_broken_field_hides_nothing() {
    let found = codes(
        &[("seconds: 1800", "seconds: \"1800\""), ("asks: [\"met-by\"]", "asks: [\"met-bye\"]")],
        &[("{ $traveller-age }", "{ $traveler-age }")],
    );
    for code in ["wrong-type", "unknown-fact", "unknown-variable"] {
        assert!(found.iter().any(|found| found == code), "{code} in {found:?}");
    }
}

#[test]
fn an_unreadable_message_is_not_missing_too() {
    assert_eq!(codes(&[], &[("q-plan-where = ", "q-plan-where ")]), ["words-syntax"]);
}

#[test]
fn the_example_of_the_format_is_clean() {
    let course = open_folder(&root().join("docs/example-case"));
    let mut found = check(&course);
    found.retain(|d| {
        d.code != "missing-language" && d.file_name(&course.sources).is_none_or(|f| !f.starts_with("locales/"))
    });
    assert!(found.is_empty(), "{}", terminal(&found, &course.sources, Style::Plain));
}
