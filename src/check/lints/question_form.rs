//! Whether a line has the form its type says: Khmer marks a closed question by ទេ, Lao by ບໍ, English by the verb in
//! front. A translation that turns an open question into a closed one turns the exercise round.

use crate::{
    check::{findings::Findings, script::Script, words::Words},
    diagnostic::Diagnostic,
    locale::{Language, catalogue::inspect::Pattern},
    scenario::handbook::QuestionType,
};

/// English verbs that stand in front of a question of yes or no.
const VERBS: [&str; 24] = [
    "am", "are", "is", "was", "were", "do", "does", "did", "have", "has", "had", "will", "would", "can", "could",
    "shall", "should", "may", "might", "must", "isn't", "aren't", "don't", "didn't",
];

pub(super) fn lint(script: &Script<'_>, words: &Words<'_, '_>, found: &mut Findings) {
    for language in words.languages() {
        for placed in &words.own(language).entries {
            let id = placed.entry.id.text;
            let Some(question) = id.strip_prefix("q-").and_then(|id| script.scenario.questions.get(id)) else {
                continue;
            };
            let (Some(pattern), Some(source)) = (&placed.entry.value, placed.source) else { continue };
            let closed = is_closed(pattern, language);
            let message = match question.kind {
                QuestionType::Open | QuestionType::Probe if closed => {
                    format!("`{id}` is of the type {:?}, and this asks for yes or no", question.kind)
                }
                // English has too many ways to end in a question mark to tell.
                QuestionType::Closed if !closed && language != Language::English => {
                    format!("`{id}` is a closed question, and this does not ask for yes or no")
                }
                _ => continue,
            };
            let help = match language {
                Language::English => "begin with Tell me, Explain, Describe, or Who, What, Where, When, Why, How",
                Language::Khmer => {
                    "a closed question ends in ...ទេ?; an open one asks អ្វី, ណា, ពេលណា, យ៉ាងណា, or says សូមប្រាប់"
                }
                Language::Lao => {
                    "a closed question ends in ...ບໍ?; an open one asks ຫຍັງ, ໃສ, ໃຜ, ຈັກ, ແນວໃດ, or says ເລົ່າ"
                }
            };
            found.push(Diagnostic::warning("question-form", message).at(source, pattern.span.clone(), "").help(help));
        }
    }
}

/// Says whether a text asks for yes or no, as far as its ends show.
fn is_closed(pattern: &Pattern<'_>, language: Language) -> bool {
    let ends = |tails: &[&str]| {
        // Every way a text can end is a piece of its own; the last stands for all.
        pattern.texts.iter().rev().map(|piece| piece.text.trim()).find(|text| !text.is_empty()).is_some_and(|text| {
            let Some(asked) = text.strip_suffix(['?', '\u{ff1f}']) else { return false };
            let asked = asked.trim_end();
            tails.iter().any(|tail| asked.ends_with(tail))
        })
    };
    match language {
        Language::Khmer => ends(&["ទេ", "ឬ", "ឬនៅ", "ហើយឬ"]),
        Language::Lao => ends(&["ບໍ", "ບໍ່", "ບໍ່ແມ່ນ", "ແລ້ວຫຼືຍັງ", "ຫຼືຍັງ"]),
        Language::English => {
            let Some(first) = pattern.texts.first().filter(|first| first.span.start == pattern.span.start) else {
                return false;
            };
            let last = pattern.texts.last().is_some_and(|last| last.text.trim_end().ends_with('?'));
            // Only the sentence that asks counts: what follows the last full stop.
            let sentence =
                if pattern.texts.len() == 1 { first.text.rsplit(['.', '!', ':']).next() } else { Some(first.text) };
            let word = sentence.and_then(|sentence| sentence.split_whitespace().next());
            last && word.is_some_and(|word| VERBS.contains(&word.to_ascii_lowercase().as_str()))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        check::testing::{GOOD, WORDS, changed, checked, expect_words, seen},
        locale::Language::{self, English, Khmer, Lao},
    };

    fn form(language: Language, text: &str, expected: bool) {
        let (course, mut found) = checked(GOOD, &[(English, WORDS), (language, text)]);
        found.retain(|d| d.code == "question-form");
        assert_eq!(!seen(&course, &found).is_empty(), expected, "{text}");
    }

    #[test]
    fn an_open_question_is_not_closed() {
        form(Khmer, "q-work-open = តើ លោក មាន ការងារ ទេ?", true);
        form(Khmer, "q-work-open = តើ ការងារ អ្វី?", false);
        form(Khmer, "q-work-fixed = តើ លោក មាន ការងារ ទេ?", false);
        form(Khmer, "q-work-fixed = តើ ការងារ អ្វី?", true);
        form(Lao, "q-work-who = ທ່ານ ມີ ວຽກ ບໍ?", true);
        form(Lao, "q-work-who = ແມ່ນ ໃຜ?", false);
        form(Lao, "q-work-fixed = ທ່ານ ມີ ວຽກ ບໍ?", false);
        let check = |to: &str, expected: &[(&str, &str)]| {
            expect_words(English, &changed(WORDS, &[("Who told you of it?", to)]), expected);
        };
        check("Did somebody tell you of it?", &[("question-form", "Did somebody tell you of it?")]);
        check("I see. Who told you of it, and did they stay?", &[]);
    }
}
