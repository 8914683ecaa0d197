//! The words of an exercise: a title, a description, a briefing, in each language, and nothing else.

use crate::{
    check::{
        findings::Findings,
        lints::{spelling, word_references},
        words::{Shared, Text},
    },
    course::{
        Course,
        exercise::{Found, TEXTS},
    },
    diagnostic::{Diagnostic, Severity},
    locale::{
        Language,
        spelling::{Names, Policy},
    },
};

pub(super) fn lint(course: &Course, of: &Found, texts: &[Text<'_>; 3], shared: &Shared<'_>, found: &mut Findings) {
    let name = course.sources.name(of.source).unwrap_or_default();
    let file = |language: Language| format!("{}{language}.ftl", name.strip_suffix("ron").unwrap_or(name));
    let policy = Policy::new().names(Names::Capitalised);
    for language in Language::ALL {
        let severity = if language == Language::English { Severity::Error } else { Severity::Warning };
        if !of.words.contains_key(&language) {
            let message = format!("the exercise `{}` has no {} words", of.id, language.english_name());
            let help = match language {
                Language::English => format!("write {} with {}", file(language), TEXTS.join(", ")),
                _ => format!("translate the English words into {}; until then English is shown", file(language)),
            };
            let diagnostic = Diagnostic::new(severity, "missing-language", message).in_file(file(language));
            found.push(diagnostic.help(help));
            continue;
        }
        let text = &texts[language.index()];
        for resource in text.resources {
            for diagnostic in resource.diagnostics() {
                found.push(diagnostic);
            }
        }
        for id in TEXTS.into_iter().filter(|id| !text.has(id, None) && !text.is_unreadable(id)) {
            let message = format!("the text `{id}` is missing in {}", language.english_name());
            let help = format!("add `{id} = ...` in {}", file(language));
            let diagnostic = Diagnostic::new(severity, "missing-message", message).in_file(file(language));
            found.push(diagnostic.help(help));
        }
        let mut told: Vec<Diagnostic> = Vec::new();
        extra(text, &mut told);
        word_references::of_text(
            text,
            &|id, term| text.find(id, term).or_else(|| shared.text(language).find(id, term)),
            &mut |diagnostic| told.push(diagnostic),
        );
        spelling::of_text(text, language, &policy, &mut |diagnostic| told.push(diagnostic));
        told.into_iter().for_each(|diagnostic| found.push(diagnostic));
    }
}

/// Messages nobody says, and variables nobody fills.
fn extra(text: &Text<'_>, told: &mut Vec<Diagnostic>) {
    let referred = text.referred();
    for placed in text.entries.iter().filter(|placed| !placed.entry.term) {
        let Some(source) = placed.source else { continue };
        let id = &placed.entry.id;
        if !TEXTS.contains(&id.text) && !referred.contains(id.text) {
            let message = format!("nothing says the text `{}`", id.text);
            let help = format!("the texts of an exercise are {}", TEXTS.join(", "));
            told.push(Diagnostic::warning("extra-message", message).at(source, id.span.clone(), "").help(help));
        }
        for variable in placed.patterns().flat_map(|(_, pattern)| &pattern.variables) {
            let message = format!("nothing fills the variable `${}`", variable.text);
            let help = "an exercise's words take no variables; write the word itself";
            let diagnostic = Diagnostic::error("unknown-variable", message);
            told.push(diagnostic.at(source, variable.span.clone(), "").help(help));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{GOOD, WORDS, checked};
    use crate::{
        check::testing::seen,
        locale::Language::{English, Khmer, Lao},
    };

    fn told(words: &[(crate::locale::Language, &str)]) -> Vec<(String, String)> {
        let (course, found) = checked(GOOD, words);
        seen(&course, &found)
    }

    #[test]
    fn every_text_in_every_language() {
        let whole = [(English, WORDS), (Khmer, WORDS), (Lao, WORDS)];
        let missing: Vec<_> = told(&whole[..1]).into_iter().map(|(code, _)| code).collect();
        assert_eq!(missing, ["missing-language"; 2]);
        assert_eq!(told(&whole[1..])[0].0, "missing-language");
        let lacks = WORDS.replace("briefing", "briefings");
        let found = told(&[(English, &lacks), (Khmer, "title = ការ"), (Lao, "title = ການ")]);
        let codes: Vec<_> = found.iter().map(|(code, _)| code.as_str()).collect();
        assert_eq!(codes.iter().filter(|code| **code == "missing-message").count(), 5, "{found:?}");
        assert!(found.contains(&("extra-message".to_owned(), "briefings".to_owned())));
    }

    #[test]
    fn words_are_read_in_themselves() {
        let words = WORDS.replace("A trial", "A trial for { $name }, { nobody }");
        let found = told(&[(English, &words), (Khmer, "title = ការ\u{200b}ងារ\n"), (Lao, "title\n")]);
        let codes: Vec<_> = found.iter().map(|(code, _)| code.as_str()).collect();
        for code in ["unknown-variable", "unknown-reference", "forbidden-character"] {
            assert!(codes.contains(&code), "{code}: {codes:?}");
        }
    }
}
