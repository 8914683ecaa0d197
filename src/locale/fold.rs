//! Folding for search: spellings that mean one word become one string.
//!
//! For comparing only; nothing folded is ever shown. Never NFKC, which takes Lao letters apart (`docs/field.md` 9).

use super::letters::{LAO_LO, NIGGAHITA, is_lao_mark, is_lao_tone};

/// Returns a text as search compares it.
///
/// Drops invisible separators (U+200B to U+200D, U+2060); writes Khmer ្ដ as ្ត and ឲ្យ as ឱ្យ; puts Lao marks in their
/// order, writes ໍ + າ as ຳ, ຫນ ຫມ ຫລ as ໜ ໝ ຫຼ; turns Latin letters small. Folding twice changes nothing.
pub fn fold(text: &str) -> String {
    let mut letters: Vec<char> = text
        .chars()
        .filter(|c| !matches!(c, '\u{200b}'..='\u{200d}' | '\u{2060}'))
        .flat_map(char::to_lowercase)
        .collect();
    fold_khmer(&mut letters);
    fold_lao(letters).into_iter().collect()
}

/// Says whether a text contains another, as search sees it. Everything contains the empty text.
pub fn contains(text: &str, sought: &str) -> bool {
    fold(text).contains(&fold(sought))
}

fn fold_khmer(letters: &mut [char]) {
    for i in 0..letters.len() {
        match letters[i..] {
            ['\u{17d2}', 'ដ', ..] => letters[i + 1] = 'ត',
            ['ឲ', '\u{17d2}', 'យ', ..] => letters[i] = 'ឱ',
            _ => {}
        }
    }
}

fn fold_lao(letters: Vec<char>) -> Vec<char> {
    // The combined letters first, since ຫຼ adds a mark to be ordered.
    let mut joined = Vec::with_capacity(letters.len());
    for c in letters {
        match (joined.last_mut(), c) {
            (Some(last), 'ນ') if *last == 'ຫ' => *last = 'ໜ',
            (Some(last), 'ມ') if *last == 'ຫ' => *last = 'ໝ',
            (Some(last), 'ລ') if *last == 'ຫ' => joined.push(LAO_LO),
            _ => joined.push(c),
        }
    }
    for run in joined.chunk_by_mut(|a, b| is_lao_mark(*a) && is_lao_mark(*b)) {
        run.sort_by_key(|&c| match c {
            LAO_LO => 0,
            // ໍ last of the vowels, so that it meets the tone and the າ it may belong to.
            NIGGAHITA => 2,
            c if is_lao_tone(c) => 3,
            '\u{0ecc}' | '\u{0ece}' => 4,
            _ => 1,
        });
    }
    let mut out: Vec<char> = Vec::with_capacity(joined.len());
    for c in joined {
        if c == 'າ' {
            let tones = out.iter().rev().take_while(|c| is_lao_tone(**c)).count();
            let at = out.len() - tones;
            if at > 0 && out[at - 1] == NIGGAHITA {
                out.remove(at - 1);
                out.push('ຳ');
                continue;
            }
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(fold(text), expected, "{}", text.escape_unicode());
    }

    #[test]
    fn spellings_of_one_word() {
        check("ចាប់ផ្ដើម", "ចាប់ផ្តើម");
        check("ឲ្យ", "ឱ្យ");
        check("ឲ", "ឲ");
        check("នាយក\u{200b}ដ្ឋាន\u{2060}", "នាយកដ្ឋាន");
        check("ນໍ້າ", "ນ້ຳ");
        check("ນ້ໍາ", "ນ້ຳ");
        check("ຄໍາ", "ຄຳ");
        check("ຫນ້າ ຫມາ ຫລາຍ", "ໜ້າ ໝາ ຫຼາຍ");
        check("ຫລ້ິນ", "ຫຼິ້ນ");
        check("ກໍ", "ກໍ");
        check("SOK Dara", "sok dara");
        assert!(contains("ທ່ານ ສົມພອນ ແກ້ວມະນີ", "ແກ້ວມະນີ"));
        assert!(contains("Sok Dara", "DARA") && contains("x", "") && !contains("", "x"));
    }

    proptest! {
        #[test]
        fn folding_twice_is_folding_once(text in "[ກ-ໝ]{0,12}|[ຫນມລໍ່້ິຼາ\u{200b}]{0,12}|[្ដតឲយក-អ]{0,12}|\\PC{0,20}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
