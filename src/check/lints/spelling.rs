//! Encoding and scripts of every text: what a reader cannot see and a search, a line break or a font trips over.

use super::question_types::TYPE;
use crate::{
    check::{
        findings::Findings,
        words::{Text, Words},
    },
    diagnostic::Diagnostic,
    locale::{
        Language,
        spelling::{Kind, Names, Policy, check},
    },
};

/// Checks the words of a script. Latin names of firms and towns may stand in Khmer and Lao, as papers print them.
pub(super) fn lint(words: &Words<'_, '_>, found: &mut Findings) {
    let policy = Policy::new().names(Names::Capitalised);
    for language in words.languages() {
        of_text(words.own(language), language, &policy, &mut |diagnostic| found.push(diagnostic));
    }
}

/// Checks one language's words.
pub(in crate::check) fn of_text(
    text: &Text<'_>,
    language: Language,
    policy: &Policy,
    tell: &mut dyn FnMut(Diagnostic),
) {
    for placed in &text.entries {
        let Some(source) = placed.source else { continue };
        // What a translator confirms is a word of the script's, and never said.
        let confirms = |tail: Option<&str>| placed.entry.id.text.starts_with("q-") && tail == Some(TYPE);
        for (_, pattern) in placed.patterns().filter(|(tail, _)| !confirms(*tail)) {
            for piece in pattern.texts.iter().chain(&pattern.literals) {
                if language == Language::English && is_plain(piece.text) {
                    continue;
                }
                for wrong in check(piece.text, language, policy) {
                    let span = piece.span.start + wrong.span.start..piece.span.start + wrong.span.end;
                    let diagnostic = match wrong.kind {
                        Kind::StrayWord => Diagnostic::warning(wrong.kind.code(), wrong.kind.sentence()),
                        _ => Diagnostic::error(wrong.kind.code(), wrong.kind.sentence()),
                    };
                    let help = match wrong.right.as_deref() {
                        Some("") => "take it away".to_owned(),
                        Some(right) => format!("write `{right}` ({})", letters(right)),
                        None => format!("it reads {}", letters(&wrong.found)),
                    };
                    tell(diagnostic.at(source, span, "").help(help));
                }
            }
        }
    }
}

/// Plain English needs no second look.
fn is_plain(text: &str) -> bool {
    text.bytes().all(|b| (b' '..0x7f).contains(&b) || b == b'\n' || b == b'\r')
}

/// Code points, since the letters draw alike.
fn letters(text: &str) -> String {
    const MOST: usize = 8;
    let mut all: Vec<String> = text.chars().take(MOST).map(|c| format!("U+{:04X}", c as u32)).collect();
    if text.chars().nth(MOST).is_some() {
        all.push("...".to_owned());
    }
    all.join(" ")
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{GOOD, WORDS, changed, checked, expect_words, seen},
        locale::Language::{self, English, Khmer, Lao},
    };

    fn spelled(language: Language, text: &str, expected: &[(&str, &str)]) {
        let (course, mut found) = checked(GOOD, &[(English, WORDS), (language, text)]);
        found.retain(|d| d.place().is_some_and(|label| label.source == course.scenarios[0].words[&language]));
        let expected: Vec<_> = expected.iter().map(|(code, text)| ((*code).to_owned(), (*text).to_owned())).collect();
        assert_eq!(seen(&course, &found), expected);
    }

    #[test]
    fn what_a_reader_cannot_see() {
        spelled(Khmer, "t-work = ការ\u{200b}ងារ", &[("forbidden-character", "\u{200b}")]);
        spelled(Khmer, "t-work = ស\u{17d2}រ\u{17d2}តី", &[("ro-not-last", "ស\u{17d2}រ\u{17d2}ត\u{17b8}")]);
        spelled(Lao, "t-work = ວຽກ ງານ ก", &[("stray-letters", "ก")]);
        spelled(Lao, "t-work = ນ\u{0ec9}\u{0ecd}\u{0eb2}", &[("split-vowel", "ນ\u{0ec9}\u{0ecd}\u{0eb2}")]);
        spelled(Khmer, "t-work = ការងារ Kravan Leaf SMS", &[]);
        spelled(Khmer, "t-work = ការងារ work", &[("stray-word", "work")]);
    }

    #[test]
    fn english_has_no_khmer_and_no_lao() {
        let text = changed(WORDS, &[("They have gone.", "They have ការ gone.")]);
        expect_words(English, &text, &[("stray-letters", "ការ")]);
    }
}
