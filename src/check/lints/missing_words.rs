//! Words that are needed and not there: whole languages, and single texts. Told once a text, at the element that needs
//! it, with the files to write it into.

use std::collections::{BTreeSet, HashSet};

use crate::{
    check::{
        findings::Findings,
        script::Script,
        words::{
            Words,
            needed::{Need, needed},
        },
    },
    diagnostic::{Diagnostic, Severity},
    locale::Language,
};

pub(super) fn lint(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    languages(script, words, found);
    let languages: Vec<Language> = words.languages().collect();
    let mut named: BTreeSet<&str> = BTreeSet::new();
    for language in &languages {
        let patterns =
            words.own(*language).entries.iter().flat_map(|placed| placed.patterns().map(|(_, pattern)| pattern));
        named.extend(patterns.flat_map(|pattern| &pattern.variables).map(|variable| variable.text));
    }
    let mut told: HashSet<String> = HashSet::new();
    needed(script, &|pool| named.contains(pool), &mut |path, need| {
        let there = |language: Language| {
            let message = words.own(language).message(need.id);
            let own =
                message.is_some_and(|placed| need.tails.iter().any(|tail| placed.pattern(tail_of(tail)).is_some()));
            own || words.own(language).is_unreadable(need.id)
                || need.shared.is_some_and(|id| words.shared(language).has(id, None))
        };
        let missing: Vec<Language> = languages.iter().copied().filter(|language| !there(*language)).collect();
        if missing.is_empty() || !told.insert(format!("{}.{}", need.id, need.tails.join(" "))) {
            return;
        }
        report(script, words, path, need, &missing, found);
    });
}

fn tail_of<'t>(tail: &&'t str) -> Option<&'t str> {
    (!tail.is_empty()).then_some(*tail)
}

fn languages(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    let name = script.course.sources.name(script.taught.source).unwrap_or_default();
    for language in Language::ALL.into_iter().filter(|language| !words.is_there(*language)) {
        let file = name.replace("scenario.ron", &format!("{language}.ftl"));
        let message = format!("the case `{}` has no {} words", script.taught.id, language.english_name());
        let (severity, help) = match language {
            Language::English => (Severity::Error, format!("write {file}; every text exists in English at least")),
            _ => (Severity::Warning, format!("translate en.ftl into {file}; until then English is shown")),
        };
        found.push(Diagnostic::new(severity, "missing-language", message).in_file(file).help(help));
    }
}

fn report(
    script: &Script<'_>,
    words: &Words<'_, '_>,
    path: &crate::check::path::Path<'_>,
    need: Need<'_>,
    missing: &[Language],
    found: &mut Findings,
) {
    let first = need.tails.first().copied().unwrap_or_default();
    let text = if first.is_empty() { need.id.to_owned() } else { format!("{}.{first}", need.id) };
    let list = listed(missing.iter().map(|language| language.english_name().to_owned()));
    let files = listed(missing.iter().map(|language| file(script, words, *language)));
    let write = match first {
        "" => format!("`{} = ...`", need.id),
        tail => format!("`.{tail} = ...` to `{}`", need.id),
    };
    let mut help = format!("add {write} in {files}");
    let others: Vec<String> = need.tails.iter().skip(1).map(|tail| format!("`.{tail}`")).collect();
    if !others.is_empty() {
        help.push_str(&format!("; {} will do, too", others.join(" or ")));
    }
    if need.weak {
        let message = format!("in {list} `{text}` is missing, so somebody answers in another person's words");
        found.warning("missing-voice", path, message).help(help);
        return;
    }
    let (severity, message) = match missing.contains(&Language::English) {
        true => (Severity::Error, format!("the text `{text}` is missing in {list}")),
        false => (Severity::Warning, format!("the text `{text}` is said in English: it is missing in {list}")),
    };
    found.error("missing-message", path, message).weigh(severity).help(help);
}

/// Joins names as a sentence does.
fn listed(names: impl Iterator<Item = String>) -> String {
    let mut names: Vec<String> = names.collect();
    match names.pop() {
        Some(last) if !names.is_empty() => format!("{} and {last}", names.join(", ")),
        Some(only) => only,
        None => String::new(),
    }
}

/// The name of the file of a language.
fn file(script: &Script<'_>, words: &Words<'_, '_>, language: Language) -> String {
    let source = words.own(language).resources.first().and_then(|resource| resource.source());
    let name = source.and_then(|source| script.course.sources.name(source));
    name.map_or_else(|| format!("{language}.ftl"), str::to_owned)
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{GOOD, WORDS, changed, checked, expect_words, seen},
        locale::Language::{English, Khmer, Lao},
    };

    #[test]
    fn one_missing_text_is_told_once() {
        let check =
            |from: &str, expected: &[(&str, &str)]| expect_words(English, &changed(WORDS, &[(from, "")]), expected);
        check("q-home-open = Tell me about home.\n", &[("missing-message", "\"home-open\"")]);
        check("    .partial-broker = I was told boxes.\n", &[("missing-message", "\"broker\"")]);
        check("    .thirsty = Water, please.\n", &[("missing-message", "\"thirsty\"")]);
        check("    .bangkok = Bangkok\n", &[("missing-message", "\"hired\"")]);
        check("    .late = I have never seen the ticket.\n", &[("missing-message", "All(Partial)")]);
        check("    .why-broker-crim = She is no offender.\n", &[("missing-message", "Harmful(any: [CRIM])")]);
        check("    .title = A small case\n", &[("missing-message", "Scenario")]);
        check("    .cover-mate = She packs boxes.\n", &[("missing-voice", "\"job\"")]);
        check("c-call-agency-expects = Agency: expects her.\n", &[("missing-message", "\"call-agency.expects\"")]);
    }

    #[test]
    fn a_translation_may_lack_a_text() {
        let (course, mut found) = checked(GOOD, &[(English, WORDS), (Khmer, "t-work = ការងារ"), (Lao, WORDS)]);
        found.retain(|d| d.code == "missing-message");
        assert!(found.iter().all(|d| d.severity == crate::diagnostic::Severity::Warning));
        assert!(found.len() > 60, "{}", found.len());
        assert!(!seen(&course, &found).contains(&("missing-message".to_owned(), "\"work\"".to_owned())));
    }

    #[test]
    fn a_whole_language_is_one_finding() {
        let (_, found) = checked(GOOD, &[(English, WORDS)]);
        let found: Vec<_> = found.iter().map(|d| (d.code, d.file.as_deref())).collect();
        assert_eq!(found, [("missing-language", Some("km.ftl")), ("missing-language", Some("lo.ftl"))]);
    }
}
