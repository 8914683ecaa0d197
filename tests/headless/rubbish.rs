//! Whatever a stranger sends, checking answers: it never panics, and always says something where nothing can be played.

use proptest::prelude::*;
use sala::{
    check::check,
    course::{Course, open_folder},
    diagnostic::Severity,
    locale::Language,
};

use crate::reading::{read, root};

#[path = "../../benches/generate.rs"]
mod generate;

/// Lays a case down in a folder and opens it.
fn opened(script: &[u8], words: &[(Language, &[u8])]) -> Course {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("case");
    std::fs::create_dir(&folder).expect("made");
    lay_down(&folder.join("scenario.ron"), script);
    for (language, text) in words {
        lay_down(&folder.join(format!("{language}.ftl")), text);
    }
    open_folder(&folder)
}

#[expect(clippy::disallowed_methods, reason = "the test writes what is read")]
fn lay_down(path: &std::path::Path, bytes: &[u8]) {
    std::fs::write(path, bytes).expect("written");
}

/// Checks a case and draws everything that was found.
fn told(course: &Course) -> (bool, String) {
    let found = check(course);
    let drawn = sala::diagnostic::render::terminal(&found, &course.sources, sala::diagnostic::render::Style::Plain);
    let json = sala::diagnostic::render::json(&found, &course.sources);
    assert!(found.is_empty() || (!drawn.is_empty() && !json.is_empty()));
    let mistakes = found.iter().any(|d| d.severity == Severity::Error);
    (mistakes, drawn)
}

fn shipped(file: &str) -> String {
    read(&root().join("scenarios/factory-job").join(file))
}

/// A change to a text: some bytes at a place give way to others.
fn change() -> impl Strategy<Value = (prop::sample::Index, usize, String)> {
    let pieces = prop::sample::select(vec![
        "",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\"",
        ",",
        ":",
        "\\",
        "\u{200b}",
        "ក",
        "\u{17d2}",
        "99999999999999999999",
        "-1",
        "Always",
        "Not(",
        "\"nobody\"",
        "\n",
        " = ",
        "{ $x }",
        "{ x ->",
        "*[a] b",
        ".y = z",
        "/*",
        "//",
        "else",
        "Some(",
        "\u{0}",
    ]);
    (any::<prop::sample::Index>(), 0..40_usize, pieces.prop_map(str::to_owned))
}

/// Puts changes into a text, on characters.
fn changed(text: &str, changes: &[(prop::sample::Index, usize, String)]) -> String {
    let mut text = text.to_owned();
    for (at, len, piece) in changes {
        let start = text.floor_char_boundary(at.index(text.len().max(1)));
        let end = text.ceil_char_boundary((start + len).min(text.len()));
        text.replace_range(start..end, piece);
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_get_an_answer(script in prop::collection::vec(any::<u8>(), 0..400), words in prop::collection::vec(any::<u8>(), 0..400)) {
        let (mistakes, _) = told(&opened(&script, &[(Language::English, &words)]));
        prop_assert!(mistakes);
    }

    #[test]
    fn a_mutated_case_gets_an_answer(in_script in prop::collection::vec(change(), 0..4), in_words in prop::collection::vec(change(), 0..4)) {
        let script = changed(&shipped("scenario.ron"), &in_script);
        let words = changed(&shipped("en.ftl"), &in_words);
        let course = opened(script.as_bytes(), &[(Language::English, words.as_bytes())]);
        let (mistakes, told) = told(&course);
        // What is not told can be played.
        let playable = course.playable().next().is_some();
        prop_assert!(playable || mistakes, "nothing was said about a case that cannot be read");
        if !mistakes {
            for (id, scenario) in course.playable() {
                for variant in scenario.variants.keys() {
                    let case = sala::interview::Case::draw(id, scenario, course.handbook, Some(variant), 7);
                    prop_assert!(case.is_ok(), "{:?}\n{told}", case.err());
                }
            }
        }
    }

    #[test]
    fn words_of_every_language_get_an_answer(changes in prop::collection::vec(change(), 1..6), language in 1..3_usize) {
        let language = Language::ALL[language];
        let words = changed(&shipped(&format!("{language}.ftl")), &changes);
        told(&opened(shipped("scenario.ron").as_bytes(), &[(Language::English, shipped("en.ftl").as_bytes()), (language, words.as_bytes())]));
    }
}

#[test]
fn hostile_shapes_get_an_answer() {
    let deep = format!("Scenario(format: 1, always: [{}Always{}])", "Not(".repeat(5000), ")".repeat(5000));
    let long_id = format!("Scenario(format: 1, topics: {{ \"{}\": () }})", "a".repeat(100_000));
    let many = format!(
        "Scenario(format: 1, topics: {{ {} }})",
        (0..20_000).map(|n| format!("\"t{n}\": ()")).collect::<Vec<_>>().join(", ")
    );
    let utf_16: Vec<u8> = "Scenario(format: 1)".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for script in [deep.as_bytes(), long_id.as_bytes(), many.as_bytes(), &utf_16, b"", b"\xff\xff", b"Scenario(", b"{}"]
    {
        let (mistakes, _) = told(&opened(script, &[]));
        assert!(mistakes, "nothing was said about {:?}", String::from_utf8_lossy(&script[..script.len().min(60)]));
    }
    let circle: String = (0..5000).map(|n| format!("m{n} = {{ m{} }}\n", (n + 1) % 5000)).collect();
    let wide: String = (0..60).map(|n| format!("w{n} = {{ w{} }}{{ w{} }}\n", n + 1, n + 1)).collect();
    let choices = format!("x = {}\n", "{ $a ->\n    *[b] ".repeat(150) + "c" + &"\n    }".repeat(150));
    for words in [circle, wide, choices] {
        told(&opened(shipped("scenario.ron").as_bytes(), &[(Language::English, words.as_bytes())]));
    }
}

#[test]
fn a_large_case_is_clean() {
    let words = Language::ALL.map(|language| (language, generate::words(500, language)));
    let words: Vec<(Language, &[u8])> = words.iter().map(|(language, text)| (*language, text.as_bytes())).collect();
    let course = opened(generate::script(500).as_bytes(), &words);
    let (_, told) = told(&course);
    assert_eq!(told, "", "the generated case has mistakes");
}

#[test]
fn many_mistakes_of_one_kind_do_not_bury_the_rest() {
    let script = generate::script(500).replace("asks: [\"fact-", "asks: [\"fict-").replace("step: 50", "step: 0");
    let course = opened(script.as_bytes(), &[]);
    let found = check(&course);
    let codes: Vec<&str> = found.iter().map(|d| d.code).collect();
    assert!(codes.contains(&"bad-step") && codes.contains(&"not-all-shown"), "{codes:?}");
    assert!(found.len() < 500, "{} findings", found.len());
}
