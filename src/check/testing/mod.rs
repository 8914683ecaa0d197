//! A small case without a mistake, and a way to put mistakes into it: what the tests of the lints stand on.

use std::collections::BTreeMap;

use super::check_one;
use crate::{
    course::{Course, Taught},
    diagnostic::{Diagnostics, Sources},
    locale::{Catalogue, Language, catalogue::Resource},
    scenario::{file, handbook::Handbook},
};

/// The small case.
pub(crate) const GOOD: &str = include_str!("good.ron");

/// Its words in English.
pub(crate) const WORDS: &str = include_str!("good.ftl");

/// The words of the interface that a case may leave out.
const INTERFACE: &str = "answer-yes = Yes\nanswer-no = No\nanswer-declined = Well\nanswer-again = Again\nanswer-silent = ...\n\
    answer-accused = No\nanswer-threatened = No\nact-go-on = Go on\nact-sum-up = So\n";

/// Makes a course of the small case with these words, and returns it with what is found wrong in the case.
pub(crate) fn checked(script: &str, words: &[(Language, &str)]) -> (Course, Diagnostics) {
    let course = course(script, words, &Language::ALL.map(|language| (language, INTERFACE)));
    let found = check_one(&course, &course.scenarios[0]);
    (course, found)
}

/// Makes a course of one case, with the words of the interface around it.
pub(crate) fn course(script: &str, words: &[(Language, &str)], interface: &[(Language, &str)]) -> Course {
    let mut course = Course {
        sources: Sources::new(),
        diagnostics: Diagnostics::new(),
        catalogue: Catalogue::new(),
        scenarios: Vec::new(),
        exercises: Vec::new(),
        handbook: Handbook::shipped(),
    };
    for (language, text) in interface {
        let source = course.sources.add(format!("locales/{language}/interface.ftl"), *text);
        course.catalogue.add(None, *language, Resource::from_source(&course.sources, source));
    }
    let source = course.sources.add("scenario.ron", script);
    let file::Read { scenario, stood_in, tree } = file::read(source, script, &mut course.diagnostics);
    let mut texts = BTreeMap::new();
    for (language, text) in words {
        let source = course.sources.add(format!("{language}.ftl"), *text);
        course.catalogue.add(Some("case"), *language, Resource::from_source(&course.sources, source));
        texts.insert(*language, source);
    }
    let draft = scenario.map(|mut scenario| {
        scenario.complete(course.handbook);
        std::sync::Arc::new(scenario)
    });
    let scenario = draft.clone().filter(|_| stood_in.is_empty());
    course.scenarios.push(Taught { id: "case".to_owned(), scenario, draft, stood_in, tree, source, words: texts });
    course
}

/// Puts changes into a text; each must fit exactly one place.
pub(crate) fn changed(text: &str, changes: &[(&str, &str)]) -> String {
    let mut text = text.to_owned();
    for (from, to) in changes {
        assert_eq!(text.matches(from).count(), 1, "{from:?} stands there once");
        text = text.replacen(from, to, 1);
    }
    text
}

/// Holds the mistakes found in a changed script against code and offending text, in the order of the text. Missing
/// words and the form of questions are left to the tests of words.
#[track_caller]
pub(crate) fn expect(changes: &[(&str, &str)], expected: &[(&str, &str)]) {
    const OF_WORDS: [&str; 5] =
        ["missing-language", "missing-message", "extra-message", "extra-attribute", "question-form"];
    let (course, mut found) = checked(&changed(GOOD, changes), &[(Language::English, WORDS)]);
    found.retain(|d| !OF_WORDS.contains(&d.code));
    assert_eq!(seen(&course, &found), owned(expected));
}

/// Holds what is found in changed words against code and offending text.
#[track_caller]
pub(crate) fn expect_words(language: Language, text: &str, expected: &[(&str, &str)]) {
    let words: &[(Language, &str)] = match language {
        Language::English => &[(language, text)],
        other => &[(Language::English, WORDS), (other, text)],
    };
    let (course, mut found) = checked(GOOD, words);
    found.retain(|d| d.code != "missing-language");
    assert_eq!(seen(&course, &found), owned(expected));
}

fn owned(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned())).collect()
}

/// Code and offending text of each finding.
pub(crate) fn seen(course: &Course, found: &Diagnostics) -> Vec<(String, String)> {
    let text = |d: &crate::diagnostic::Diagnostic| {
        let place = d.place()?;
        Some(course.sources.text(place.source)?[place.span.clone()].to_owned())
    };
    found.iter().map(|d| (d.code.to_owned(), text(d).unwrap_or_else(|| d.message.clone()))).collect()
}
