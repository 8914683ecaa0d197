//! Spelling as a reader cannot see it: sequences that draw like the right ones and are not, characters that draw as
//! nothing, letters of another script (`docs/field.md` 9).
//!
//! Judges encoding only. It knows no words and no grammar of any language, and does not read files; `check` runs it
//! over every text of every resource.

mod khmer;
mod lao;

use std::collections::BTreeSet;
use std::ops::Range;

use super::language::Language;
use super::letters::{is_khmer, is_lao};

/// One mistake of encoding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misspelling {
    /// Where, in bytes of the text checked.
    pub span: Range<usize>,
    /// What kind of mistake.
    pub kind: Kind,
    /// The text found there.
    pub found: String,
    /// What it should be, where only one thing can be meant.
    pub right: Option<String>,
}

/// What kind of mistake of encoding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A character no text of ours holds: invisible, unassigned, a control or direction mark, ◌ or U+FFFD.
    Forbidden,
    /// A letter that modern spelling has replaced or does not know.
    Outdated,
    /// Letters of a script foreign to the text.
    StrayLetters,
    /// A Latin word in Khmer or Lao that no policy allows.
    StrayWord,
    /// A mark with no letter to lean on.
    LoneMark,
    /// A Lao vowel before or after nothing.
    LoneVowel,
    /// COENG with no letter after it.
    LoneSubscript,
    /// A subscript RO that is not the last subscript.
    RoNotLast,
    /// One vowel written as two, which draws the same.
    SplitVowel,
    /// ុ written for the shifter that looks like it under a high vowel.
    ShifterAsVowel,
    /// A shifter before a subscript.
    ShifterBeforeSubscript,
    /// The same sign twice.
    Doubled,
    /// Two vowels, tones, shifters or signs on one letter, or more than two subscripts.
    TooMany,
    /// A Lao tone before the vowel mark, or after the vowel it should precede.
    ToneMisplaced,
    /// Marks in another wrong order.
    Order,
    /// ຫ with ນ, ມ or ລ in place of ໜ, ໝ, ຫຼ.
    OldCluster,
}

impl Kind {
    /// Returns the kind as a stable code, kebab-case.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Forbidden => "forbidden-character",
            Kind::Outdated => "outdated-letter",
            Kind::StrayLetters => "stray-letters",
            Kind::StrayWord => "stray-word",
            Kind::LoneMark => "lone-mark",
            Kind::LoneVowel => "lone-vowel",
            Kind::LoneSubscript => "lone-subscript",
            Kind::RoNotLast => "ro-not-last",
            Kind::SplitVowel => "split-vowel",
            Kind::ShifterAsVowel => "shifter-as-vowel",
            Kind::ShifterBeforeSubscript => "shifter-before-subscript",
            Kind::Doubled => "doubled-sign",
            Kind::TooMany => "too-many-signs",
            Kind::ToneMisplaced => "tone-misplaced",
            Kind::Order => "sign-order",
            Kind::OldCluster => "old-cluster",
        }
    }

    /// Returns what is wrong, as a plain clause.
    pub const fn sentence(self) -> &'static str {
        match self {
            Kind::Forbidden => "this character is invisible or has no place in a text",
            Kind::Outdated => "this letter is not used in modern spelling",
            Kind::StrayLetters => "these letters belong to another script",
            Kind::StrayWord => "this Latin word stands in a text of another script",
            Kind::LoneMark => "this mark has no letter to stand on",
            Kind::LoneVowel => "this vowel has no consonant",
            Kind::LoneSubscript => "the subscript sign has no letter after it",
            Kind::RoNotLast => "the subscript ្រ comes after the other subscript",
            Kind::SplitVowel => "one vowel is typed as two that look like it",
            Kind::ShifterAsVowel => "this is the shifter ៉ or ៊, not the vowel ុ",
            Kind::ShifterBeforeSubscript => "the shifter comes after the subscript",
            Kind::Doubled => "the same sign stands twice",
            Kind::TooMany => "one letter cannot carry all these signs",
            Kind::ToneMisplaced => {
                "the tone mark comes after the vowel above or below, and before the vowel that follows"
            }
            Kind::Order => "these signs are in the wrong order",
            Kind::OldCluster => "house spelling has ໜ, ໝ and ຫຼ",
        }
    }
}

/// Which Latin words may stand in Khmer and Lao.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Names {
    /// Codes of capitals and figures only (`SMS`, `USD`, `K5`), and listed words.
    #[default]
    Codes,
    /// Also words that begin with a capital, as names do (`Telegram`).
    Capitalised,
}

/// What a text may hold beyond its own script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Policy {
    names: Names,
    allowed: BTreeSet<String>,
}

impl Policy {
    /// Allows codes only.
    pub fn new() -> Policy {
        Policy::default()
    }

    /// Says how names are treated.
    pub fn names(mut self, names: Names) -> Policy {
        self.names = names;
        self
    }

    /// Allows one word as it is written, of any script: `kg`, or `ភាសាខ្មែរ` in an English text.
    pub fn allow(mut self, word: impl Into<String>) -> Policy {
        self.allowed.insert(word.into());
        self
    }

    fn allows_latin(&self, word: &str) -> bool {
        let code = word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || !c.is_alphanumeric());
        let name = self.names == Names::Capitalised && word.starts_with(char::is_uppercase);
        code || name || self.allowed.contains(word)
    }
}

/// Returns every mistake of encoding in a text of a language, in the order of the text.
///
/// The grammars of Khmer and Lao are held against their letters wherever they stand. A text is one stretch between
/// placeables: a mark at its beginning is a mistake.
pub fn check(text: &str, language: Language, policy: &Policy) -> Vec<Misspelling> {
    let mut found = Vec::new();
    let holds = Holds::read(text);
    if holds.forbidden {
        forbidden(text, &mut found);
    }
    stray(text, language, policy, &holds, &mut found);
    if holds.khmer {
        khmer::check(text, &mut found);
    }
    if holds.lao {
        lao::check(text, &mut found);
    }
    found.sort_by_key(|m| (m.span.start, m.span.end, m.kind));
    found
}

/// What kinds of characters a text holds, so that only what can be wrong with it is looked for.
#[derive(Default)]
struct Holds {
    forbidden: bool,
    latin: bool,
    khmer: bool,
    lao: bool,
    other: bool,
}

impl Holds {
    fn read(text: &str) -> Self {
        let mut holds = Self::default();
        let bytes = text.as_bytes();
        let mut at = 0;
        while let Some(first) = bytes.get(at).copied() {
            // Most of a text is of these three, which show in their bytes.
            match (first, bytes.get(at + 1).copied()) {
                (..0x80, _) => {
                    holds.latin |= first.is_ascii_alphabetic();
                    holds.forbidden |= is_forbidden(first.into());
                    at += 1;
                }
                (0xe1, Some(0x9e | 0x9f)) => {
                    holds.khmer = true;
                    at += 3;
                }
                (0xe0, Some(0xba | 0xbb)) => {
                    holds.lao = true;
                    at += 3;
                }
                _ => {
                    let Some(c) = text[at..].chars().next() else { break };
                    match script(c) {
                        Script::Khmer => holds.khmer = true,
                        Script::Lao => holds.lao = true,
                        Script::Latin => holds.latin = true,
                        Script::Other => holds.other = true,
                        // What is forbidden is nobody's letter.
                        Script::Common => holds.forbidden |= is_forbidden(c),
                    }
                    at += c.len_utf8();
                }
            }
        }
        holds
    }
}

fn misspelling(text: &str, span: Range<usize>, kind: Kind, right: Option<String>) -> Misspelling {
    Misspelling { found: text[span.clone()].to_owned(), span, kind, right }
}

/// Says whether a character may stand in no text. Line ends and tabs may; so may U+2060, which holds names together.
fn is_forbidden(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        c if c.is_control() => true,
        // Zero-width space and joiners, direction marks, soft hyphen, line separators, byte order mark.
        '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => true,
        '\u{2061}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffd}' | '\u{25cc}' => true,
        // Private use, noncharacters, tags.
        '\u{e000}'..='\u{f8ff}' | '\u{fdd0}'..='\u{fdef}' | '\u{e0000}'..='\u{10ffff}' => true,
        c => c as u32 & 0xfffe == 0xfffe,
    }
}

fn forbidden(text: &str, found: &mut Vec<Misspelling>) {
    for (start, end) in runs(text, is_forbidden) {
        let right = text[start..end].chars().all(|c| c == '\u{200b}').then(String::new);
        found.push(misspelling(text, start..end, Kind::Forbidden, right));
    }
}

/// Whose letters a character is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// Punctuation, figures, symbols: anyone's.
    Common,
    Latin,
    Khmer,
    Lao,
    /// Thai among them, whose letters look like Lao ones.
    Other,
}

fn script(c: char) -> Script {
    match c {
        c if c.is_ascii_alphabetic() => Script::Latin,
        c if c.is_ascii() => Script::Common,
        // Figures and punctuation of both scripts count as theirs.
        c if is_khmer(c) => Script::Khmer,
        c if is_lao(c) => Script::Lao,
        // The baht sign is a symbol; marks of the Thai block are not alphabetic, and still Thai.
        '\u{0e3f}' => Script::Common,
        '\u{0e01}'..='\u{0e5b}' => Script::Other,
        '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' if c.is_alphabetic() => Script::Latin,
        c if c.is_alphabetic() && !is_forbidden(c) => Script::Other,
        _ => Script::Common,
    }
}

fn stray(text: &str, language: Language, policy: &Policy, holds: &Holds, found: &mut Vec<Misspelling>) {
    for (other, held) in [(Script::Khmer, holds.khmer), (Script::Lao, holds.lao), (Script::Other, holds.other)] {
        let own = matches!((language, other), (Language::Khmer, Script::Khmer) | (Language::Lao, Script::Lao));
        if own || !held {
            continue;
        }
        for (start, end) in runs(text, |c| script(c) == other) {
            if !policy.allowed.contains(&text[start..end]) {
                found.push(misspelling(text, start..end, Kind::StrayLetters, None));
            }
        }
    }
    if language == Language::English || !holds.latin {
        return;
    }
    for (start, end) in
        runs(text, |c| script(c) == Script::Latin || c.is_ascii_digit() || matches!(c, '-' | '\'' | '’'))
    {
        // Commands and options are typed alike in every language.
        if text[start..end].starts_with("--") || text[..start].matches('`').count() % 2 == 1 {
            continue;
        }
        let word = text[start..end].trim_matches(['-', '\'', '’']);
        if word.contains(|c| script(c) == Script::Latin) && !policy.allows_latin(word) {
            let start = start + text[start..end].find(word).unwrap_or_default();
            found.push(misspelling(text, start..start + word.len(), Kind::StrayWord, None));
        }
    }
}

/// Returns the longest stretches whose characters all pass.
fn runs(text: &str, pass: impl Fn(char) -> bool) -> Vec<(usize, usize)> {
    let mut out: Vec<(usize, usize)> = Vec::new();
    for (at, c) in text.char_indices().filter(|(_, c)| pass(*c)) {
        match out.last_mut() {
            Some((_, end)) if *end == at => *end = at + c.len_utf8(),
            _ => out.push((at, at + c.len_utf8())),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Language::{English, Khmer, Lao};

    fn kinds(text: &str, language: Language, policy: &Policy) -> Vec<(Kind, String)> {
        check(text, language, policy).into_iter().map(|m| (m.kind, m.found)).collect()
    }

    #[test]
    fn characters_no_text_holds() {
        for c in
            ['\u{200b}', '\u{200d}', '\u{fffd}', '\u{25cc}', '\u{202e}', '\u{2068}', '\u{feff}', '\u{7}', '\u{e000}']
        {
            let text = format!("a{c}b");
            assert_eq!(kinds(&text, English, &Policy::new()), [(Kind::Forbidden, c.to_string())], "{c:?}");
        }
        assert_eq!(check("ក\u{200b}ក", Khmer, &Policy::new())[0].right.as_deref(), Some(""));
        assert_eq!(kinds("សុខ\u{2060}ដារ៉ា\n\t", Khmer, &Policy::new()), []);
    }

    #[test]
    fn letters_of_other_scripts() {
        let plain = Policy::new();
        assert_eq!(kinds("ພາສາไทย", Lao, &plain), [(Kind::StrayLetters, "ไทย".into())]);
        assert_eq!(kinds("500 ฿", Lao, &plain), []);
        assert_eq!(kinds("ຂໍ ភាសា", Lao, &plain), [(Kind::StrayLetters, "ភាសា".into())]);
        assert_eq!(kinds("ភាសា ລາວ", Khmer, &plain), [(Kind::StrayLetters, "ລາວ".into())]);
        assert_eq!(kinds("the ភាសាខ្មែរ", English, &plain), [(Kind::StrayLetters, "ភាសាខ្មែរ".into())]);
        assert_eq!(kinds("the ភាសាខ្មែរ", English, &plain.allow("ភាសាខ្មែរ")), []);
        assert_eq!(kinds("naïve café", English, &Policy::new()), []);
        assert_eq!(kinds("слово", English, &Policy::new()), [(Kind::StrayLetters, "слово".into())]);
    }

    #[test]
    fn latin_words_by_policy() {
        let plain = Policy::new();
        assert_eq!(kinds("សារ SMS ពី K5, T-16 30 USD", Khmer, &plain), []);
        assert_eq!(kinds("ຜ່ານ Telegram", Lao, &plain), [(Kind::StrayWord, "Telegram".into())]);
        assert_eq!(kinds("ຜ່ານ Telegram", Lao, &Policy::new().names(Names::Capitalised)), []);
        assert_eq!(kinds("20 kg", Lao, &Policy::new().names(Names::Capitalised)), [(Kind::StrayWord, "kg".into())]);
        assert_eq!(kinds("20 kg", Lao, &Policy::new().allow("kg")), []);
        assert_eq!(kinds("ພິມ `sala records list --since DAY` ຫຼື --early", Lao, &plain), []);
        assert_eq!(kinds("ພິມ `sala` since", Lao, &plain), [(Kind::StrayWord, "since".into())]);
    }

    proptest! {
        /// What a text holds is what its letters say one by one.
        #[test]
        fn what_a_text_holds(text in "[កខ្ាaZ9ໄກ່ก฿é\\u{200b}\\u{e000}\\u{7f}។ ]{0,6}|\\PC{0,12}") {
            let holds = Holds::read(&text);
            let any = |of: Script| text.chars().any(|c| script(c) == of);
            prop_assert_eq!(holds.forbidden, text.chars().any(is_forbidden));
            prop_assert_eq!(
                (holds.latin, holds.khmer, holds.lao, holds.other),
                (any(Script::Latin), any(Script::Khmer), any(Script::Lao), any(Script::Other))
            );
        }

        #[test]
        fn spans_lie_in_the_text(text in "[ក-៹]{0,10}|[ກ-ໝ]{0,10}|[កេីាុំ៉្រស៊]{0,8}|[ກເແຳໍາ້ັຫນມລ]{0,8}|\\PC{0,20}") {
            for language in Language::ALL {
                for m in check(&text, language, &Policy::new()) {
                    prop_assert_eq!(&text[m.span.clone()], &m.found);
                    prop_assert_ne!(m.right.as_deref(), Some(&*m.found));
                }
            }
        }

        /// What is offered in place of a mistake is itself without that kind of mistake.
        #[test]
        fn what_is_offered_is_right(text in "[កសប][្រមក៉៊េីាុំះ់]{0,5}|[ກນຫເ][ເລມນໍາຳ້ັີຼ]{0,4}") {
            for m in check(&text, Khmer, &Policy::new()) {
                if let Some(right) = m.right.filter(|_| m.kind != Kind::StrayLetters) {
                    let base = if right.starts_with(|c: char| c.is_alphabetic()) { "" } else { "ກ" };
                    let again = check(&format!("{base}{right}"), Khmer, &Policy::new());
                    prop_assert!(again.iter().all(|again| again.kind != m.kind), "{:?} → {:?}: {:?}", m.found, right, again);
                }
            }
        }
    }
}
