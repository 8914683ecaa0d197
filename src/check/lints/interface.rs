//! The interface's words: every language against English.

use std::collections::{BTreeSet, HashMap};

use super::{spelling, word_references};
use crate::{
    check::words::{Placed, Shared, Text, variables},
    course::Course,
    diagnostic::{Diagnostic, Diagnostics, SourceId},
    locale::{
        Language,
        spelling::{Names, Policy},
    },
};

/// Checks the interface's words in all languages.
pub(in crate::check) fn check(course: &Course, shared: &Shared<'_>, all: &mut Diagnostics) {
    let mut policy = Policy::new().names(Names::Capitalised);
    for language in Language::ALL {
        policy = policy.allow(language.own_name());
    }
    // Commands and their options are typed as they are, in every language, and so is what stands after them.
    let typed = ["records", "roster", "list", "pin", "verify", "receipt", "unit", "yes", "good-rows", "en", "km", "lo"];
    let stores = ["https", "lrs", "example", "org", "xAPI", "push", "statements", "report", "help"];
    let ways = ["insecure-http", "certificate"];
    let exams = ["exam", "seal", "release", "sala-exam", "exercises", "spring", "ron", "mode", "Exam", "pack"];
    for word in
        ["sala", "check", "play", "data", "FOLDER"].into_iter().chain(typed).chain(stores).chain(ways).chain(exams)
    {
        policy = policy.allow(word);
    }
    // The figures of signal detection have these names everywhere.
    for figure in ["d", "c"] {
        policy = policy.allow(figure);
    }
    for language in Language::ALL {
        let text = shared.text(language);
        for resource in text.resources {
            all.extend(resource.diagnostics());
        }
        doubles(text, all);
        let mut tell = |diagnostic| all.push(diagnostic);
        word_references::of_text(text, &|id, term| text.find(id, term), &mut tell);
        spelling::of_text(text, language, &policy, &mut tell);
    }
    let english = shared.text(Language::English);
    for language in [Language::Khmer, Language::Lao] {
        let text = shared.text(language);
        missing(course, english, text, language, all);
        stale(english, text, language, all);
        differing(english, text, language, all);
    }
}

/// One id in two files of a language; within one file it is the file's own fault.
fn doubles(text: &Text<'_>, all: &mut Diagnostics) {
    let mut first: HashMap<&str, &Placed<'_>> = HashMap::new();
    for placed in text.entries.iter().filter(|placed| !placed.entry.term) {
        let id = placed.entry.id.text;
        match first.get(id) {
            None => drop(first.insert(id, placed)),
            Some(heard) if heard.source == placed.source => {}
            Some(heard) => {
                let (Some(here), Some(there)) = (placed.source, heard.source) else { continue };
                let message = format!("the message `{id}` is written in two files");
                let diagnostic = Diagnostic::error("duplicate-message", message);
                let diagnostic = diagnostic.at(here, placed.entry.id.span.clone(), "this one is never said");
                all.push(
                    diagnostic
                        .with(there, heard.entry.id.span.clone(), "this one is")
                        .help("take one away, or give it another id"),
                );
            }
        }
    }
}

/// The file of a language beside an English one.
fn beside(course: &Course, english: SourceId, language: Language) -> String {
    course.sources.name(english).unwrap_or_default().replacen("/en/", &format!("/{language}/"), 1)
}

fn missing(course: &Course, english: &Text<'_>, text: &Text<'_>, language: Language, all: &mut Diagnostics) {
    for placed in english.entries.iter().filter(|placed| !placed.entry.term) {
        let id = placed.entry.id.text;
        let Some(source) = placed.source else { continue };
        let file = beside(course, source, language);
        let mut tell = |span: std::ops::Range<usize>, what: String, write: String| {
            let message = format!("the text `{what}` is said in English: it is missing in {}", language.english_name());
            all.push(
                Diagnostic::warning("missing-message", message)
                    .at(source, span, "")
                    .help(format!("add {write} in {file}")),
            );
        };
        if placed.entry.value.is_some() && !text.has(id, None) {
            tell(placed.entry.id.span.clone(), id.to_owned(), format!("`{id} = ...`"));
        }
        for attribute in placed.entry.attributes.iter().filter(|attribute| !text.has(id, Some(attribute.id.text))) {
            let tail = attribute.id.text;
            tell(attribute.id.span.clone(), format!("{id}.{tail}"), format!("`.{tail} = ...` to `{id}`"));
        }
    }
}

fn stale(english: &Text<'_>, text: &Text<'_>, language: Language, all: &mut Diagnostics) {
    let referred = text.referred();
    for placed in text.entries.iter().filter(|placed| !placed.entry.term) {
        let id = placed.entry.id.text;
        let Some(source) = placed.source else { continue };
        let mut tell = |span: &std::ops::Range<usize>, what: String| {
            let message = format!("`{what}` is there in {}, but not in English", language.english_name());
            let help = "take it away, or write it in the other language, too";
            all.push(Diagnostic::warning("stale-message", message).at(source, span.clone(), "").help(help));
        };
        match english.message(id) {
            None if referred.contains(id) => {}
            None => tell(&placed.entry.id.span, id.to_owned()),
            Some(known) => {
                for attribute in &placed.entry.attributes {
                    if known.pattern(Some(attribute.id.text)).is_none() {
                        tell(&attribute.id.span, format!("{id}.{}", attribute.id.text));
                    }
                }
            }
        }
    }
}

fn differing(english: &Text<'_>, text: &Text<'_>, language: Language, all: &mut Diagnostics) {
    for placed in english.entries.iter().filter(|placed| !placed.entry.term) {
        let id = placed.entry.id.text;
        let Some(other) = text.message(id) else { continue };
        for (tail, pattern) in placed.patterns() {
            let (Some(translated), Some(source)) = (other.pattern(tail), other.source) else { continue };
            let wanted = told(pattern, english);
            let has = told(translated, text);
            if wanted == has {
                continue;
            }
            let list =
                |names: &BTreeSet<&str>| names.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ");
            let lost: BTreeSet<&str> = wanted.difference(&has).copied().collect();
            let more: BTreeSet<&str> = has.difference(&wanted).copied().collect();
            let message = match lost.is_empty() {
                false => format!("{} leaves out {}, which English tells", language.english_name(), list(&lost)),
                true => format!("{} tells {}, which English does not", language.english_name(), list(&more)),
            };
            let diagnostic = Diagnostic::warning("variables-differ", message).at(source, translated.span.clone(), "");
            let diagnostic = match placed.source {
                Some(first) => diagnostic.with(first, pattern.span.clone(), "the text it translates"),
                None => diagnostic,
            };
            all.push(diagnostic.help("both must tell the same"));
        }
    }
}

/// The variables of a text, but for those that only choose words of address.
fn told<'c>(pattern: &crate::locale::catalogue::inspect::Pattern<'c>, text: &Text<'c>) -> BTreeSet<&'c str> {
    let mut found = BTreeSet::new();
    variables(pattern, &|id, term| text.find(id, term), &mut Default::default(), 0, &mut found);
    found.retain(|name| !name.ends_with("-sex") && !name.ends_with("-age") && !name.ends_with("-stage"));
    // A count that only chooses a plural form is not told where there is none.
    found.retain(|name| *name != "count");
    found
}

#[cfg(test)]
mod tests {
    use crate::{
        check::{
            check,
            testing::{GOOD, WORDS, course, seen},
        },
        locale::Language::{English, Khmer, Lao},
    };

    #[test]
    fn every_language_against_english() {
        let english = "go = Go\ncount = { $n } left\n    .label = Left\n";
        let khmer = "go = ទៅ\ncount = នៅសល់\n    .label = នៅសល់\nold = ចាស់\n";
        let lao = "go = ໄປ\ncount = ເຫຼືອ { $n }\n";
        let course = course(GOOD, &[(English, WORDS)], &[(English, english), (Khmer, khmer), (Lao, lao)]);
        let mut found = check(&course);
        found.retain(|d| d.file_name(&course.sources).is_some_and(|name| name.starts_with("locales/")));
        let expected = [("missing-message", "label"), ("variables-differ", "នៅសល់"), ("stale-message", "old")];
        assert_eq!(seen(&course, &found), expected.map(|(code, text)| (code.to_owned(), text.to_owned())));
    }
}
