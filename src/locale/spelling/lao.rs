//! The order of Lao signs: `leading vowel · consonant · ຼ · vowel above or below · tone · following vowel`.
//!
//! Works on a letter and the marks that lean on it, and on the letters beside it; a whole syllable cannot be told from
//! the next without a dictionary. Knows no words, save one that must be spared.

use super::{Kind, Misspelling, misspelling};
use crate::locale::letters::{
    LAO_LO, NIGGAHITA, is_lao, is_lao_consonant, is_lao_following, is_lao_leading, is_lao_mark, is_lao_tone,
    is_lao_vowel_mark,
};

/// A letter with the marks that follow it.
struct Group<'t> {
    start: usize,
    end: usize,
    letter: Option<char>,
    marks: &'t str,
}

pub(super) fn check(text: &str, found: &mut Vec<Misspelling>) {
    let groups = groups(text);
    let mut skip = 0;
    for (i, group) in groups.iter().enumerate() {
        if i < skip {
            continue;
        }
        let before = i.checked_sub(1).map(|i| &groups[i]).filter(|before| before.end == group.start);
        let after = groups.get(i + 1).filter(|after| after.start == group.end);
        let mut tell = |end: usize, kind: Kind, right: Option<String>| {
            found.push(misspelling(text, group.start..end, kind, right));
        };
        let Some(letter) = group.letter else {
            tell(group.end, Kind::LoneMark, None);
            continue;
        };
        if is_outdated(letter) || group.marks.chars().any(is_outdated) {
            tell(group.end, Kind::Outdated, None);
            continue;
        }
        if is_unassigned(letter) {
            tell(group.end, Kind::Forbidden, None);
            continue;
        }
        if is_lao_consonant(letter) {
            if let Some(next) = after
                && next.letter == Some('າ')
                && group.marks.contains(NIGGAHITA)
                && group.marks.chars().all(|c| c == NIGGAHITA || is_lao_tone(c) || c == LAO_LO)
            {
                let rest: String = group.marks.chars().filter(|c| *c != NIGGAHITA).collect();
                let own = next.marks;
                tell(next.end, Kind::SplitVowel, Some(format!("{letter}{rest}{own}ຳ")));
                skip = i + 2;
                continue;
            }
            if let Some((kind, right)) = judge_marks(letter, group.marks) {
                tell(group.end, kind, right);
            }
            if let Some((kind, right)) = old_cluster(group, before, after) {
                tell(after.map_or(group.end, |after| after.end), kind, Some(right));
            }
        } else if is_lao_leading(letter) {
            match after.and_then(|after| after.letter) {
                Some('ເ') if letter == 'ເ' && group.marks.is_empty() => {
                    tell(after.map_or(group.end, |a| a.end), Kind::SplitVowel, Some("ແ".to_owned()));
                    skip = i + 2;
                }
                Some(next) if is_lao_consonant(next) && group.marks.is_empty() => {}
                _ => tell(group.end, Kind::LoneVowel, None),
            }
        } else if is_lao_following(letter) {
            judge_following(letter, group, before, &mut tell);
        } else if !group.marks.is_empty() {
            // A figure, ໆ or ຯ carries nothing.
            tell(group.end, Kind::LoneMark, None);
        }
    }
}

/// Parts the Lao stretches of a text into letters with their marks. A mark with no letter before it is a group by
/// itself.
fn groups(text: &str) -> Vec<Group<'_>> {
    let mut out: Vec<Group<'_>> = Vec::with_capacity(text.len() / 4);
    for (at, c) in text.char_indices().filter(|&(_, c)| is_lao(c)) {
        let end = at + c.len_utf8();
        match out.last_mut() {
            Some(last) if last.end == at && is_lao_mark(c) => {
                last.end = end;
                last.marks = &text[end - c.len_utf8() - last.marks.len()..end];
            }
            _ if is_lao_mark(c) => out.push(Group { start: at, end, letter: None, marks: &text[at..end] }),
            _ => out.push(Group { start: at, end, letter: Some(c), marks: "" }),
        }
    }
    out
}

/// Judges the marks on a consonant.
fn judge_marks(letter: char, marks: &str) -> Option<(Kind, Option<String>)> {
    let mut seen = marks.chars();
    if seen.next().is_none() || seen.next().is_none() {
        return None; // Nothing to put in order.
    }
    let marks: Vec<char> = marks.chars().collect();
    let place = |c: char| match c {
        LAO_LO => 0,
        c if is_lao_vowel_mark(c) => 1,
        c if is_lao_tone(c) => 2,
        _ => 3,
    };
    let mut right = marks.clone();
    right.sort_by_key(|&c| place(c));
    right.dedup();
    let crowded = right.chunk_by(|a, b| place(*a) == place(*b)).any(|same| same.len() > 1);
    if crowded {
        return Some((Kind::TooMany, None));
    }
    if right == marks {
        return None;
    }
    let tone_early = marks.windows(2).any(|pair| place(pair[0]) == 2 && place(pair[1]) < 2);
    let kind = match () {
        () if right.len() < marks.len() => Kind::Doubled,
        () if tone_early => Kind::ToneMisplaced,
        () => Kind::Order,
    };
    Some((kind, Some(std::iter::once(letter).chain(right).collect())))
}

/// Judges a vowel that stands after its consonant, and the marks wrongly put on it.
fn judge_following(
    letter: char,
    group: &Group<'_>,
    before: Option<&Group<'_>>,
    tell: &mut impl FnMut(usize, Kind, Option<String>),
) {
    let carried = match before {
        None => false,
        Some(before) => match before.letter {
            Some(last) if is_lao_consonant(last) => true,
            // ເ–າະ and the like; a leading vowel without its consonant has been told already.
            Some(last) if is_lao_leading(last) => return,
            Some(last) => letter == 'ະ' && matches!(last, 'າ' | 'ຽ'),
            None => false,
        },
    };
    if !carried {
        let doubled = before.is_some_and(|before| before.letter == Some(letter) && before.marks.is_empty());
        let kind = if doubled { Kind::Doubled } else { Kind::LoneVowel };
        tell(group.end, kind, doubled.then(String::new));
    } else if !group.marks.is_empty() {
        let tones = group.marks.chars().all(is_lao_tone) && group.marks.chars().count() == 1;
        let free = before.is_some_and(|before| !before.marks.chars().any(is_lao_tone));
        if tones && free {
            tell(group.end, Kind::ToneMisplaced, Some(group.marks.chars().chain([letter]).collect()));
        } else {
            tell(group.end, Kind::LoneMark, None);
        }
    }
}

/// Finds ຫ with ນ, ມ or ລ after it. ຫ ends no syllable, so the two are one consonant, except in ໂຫນ (to swing), where
/// ນ is the final.
fn old_cluster(group: &Group<'_>, before: Option<&Group<'_>>, after: Option<&Group<'_>>) -> Option<(Kind, String)> {
    if group.letter != Some('ຫ') || !group.marks.is_empty() {
        return None;
    }
    let after = after?;
    let (joined, second) = match after.letter? {
        'ນ' => ("ໜ", false),
        'ມ' => ("ໝ", false),
        'ລ' => ("ຫຼ", true),
        _ => return None,
    };
    let swing = before.is_some_and(|before| before.letter == Some('ໂ')) && after.letter == Some('ນ');
    if swing && after.marks.is_empty() {
        return None;
    }
    // ຫຼ adds a mark, which goes before the others.
    let marks = after.marks.chars().filter(|&c| !(second && c == LAO_LO));
    Some((Kind::OldCluster, joined.chars().chain(marks).collect()))
}

/// Says whether a letter is of Pali, Khmu or an older spelling.
const fn is_outdated(c: char) -> bool {
    matches!(
        c,
        '\u{0e86}' | '\u{0e89}' | '\u{0e8c}' | '\u{0e8e}'
            ..='\u{0e93}'
                | '\u{0e98}'
                | '\u{0ea0}'
                | '\u{0ea8}'
                | '\u{0ea9}'
                | '\u{0eac}'
                | '\u{0eba}'
                | '\u{0ece}'
                | '\u{0ede}'
                | '\u{0edf}'
    )
}

/// Says whether a code point of the block names no character (Unicode 17).
const fn is_unassigned(c: char) -> bool {
    matches!(
        c,
        '\u{0e80}'
            | '\u{0e83}'
            | '\u{0e85}'
            | '\u{0e8b}'
            | '\u{0ea4}'
            | '\u{0ea6}'
            | '\u{0ebe}'
            | '\u{0ebf}'
            | '\u{0ec5}'
            | '\u{0ec7}'
            | '\u{0ecf}'
            | '\u{0eda}'
            | '\u{0edb}'
            | '\u{0ee0}'..='\u{0eff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(Kind, Option<&str>)>) {
        let mut found = Vec::new();
        super::check(text, &mut found);
        let found: Vec<_> = found.iter().map(|m| (m.kind, m.right.as_deref())).collect();
        assert_eq!(found, expected.into_iter().collect::<Vec<_>>(), "{}", text.escape_unicode());
    }

    #[test]
    fn words_that_are_right() {
        for word in [
            "ນ້ຳ",
            "ຜູ້ຖືກເຄາະຮ້າຍ",
            "ເຈົ້າໜ້າທີ່",
            "ຫຼື",
            "ຫຼິ້ນ",
            "ກໍ",
            "ຂໍ້",
            "ຕົວະຍົວະ",
            "ວຽກ",
            "ເມຍ",
            "ເພາະ",
            "ແກະ",
            "ເຮືອນ",
            "ໝາຍເຫດ",
            "ອັນນັ້ນ",
            "ຊ້າໆ",
            "ສປປ ລາວ",
            "ຯລຯ",
            "໒໐໒໖",
            "ປະຈຳຕົວ",
            "ເອື້ອຍ",
            "ຄ້າຍ",
            "ບົວລະ",
            "ໂຫນ",
            "ເຫັນ",
            "ຫວັດ",
            "ຫງ່າ",
            "ຍ້ອນຫຍັງ",
            "ເງິນ",
        ] {
            check(word, None);
        }
    }

    #[test]
    fn every_row_of_the_table() {
        use Kind::*;
        check("ຄ\u{0ecd}\u{0eb2}", Some((SplitVowel, Some("ຄຳ"))));
        check("ນ\u{0ecd}\u{0ec9}\u{0eb2}", Some((SplitVowel, Some("ນ້ຳ"))));
        check("ນ\u{0ec9}\u{0ecd}\u{0eb2}", Some((SplitVowel, Some("ນ້ຳ"))));
        check("ເເກະ", Some((SplitVowel, Some("ແ"))));
        check("ນ\u{0ec9}\u{0eb5}", Some((ToneMisplaced, Some("ນີ້"))));
        check("ຜ\u{0ec9}\u{0eb9}", Some((ToneMisplaced, Some("ຜູ້"))));
        check("ນຳ\u{0ec9}", Some((ToneMisplaced, Some("\u{0ec9}ຳ"))));
        check("ຫນ້າ", Some((OldCluster, Some("ໜ້"))));
        check("ຫມາ", Some((OldCluster, Some("ໝ"))));
        check("ຫລາຍ", Some((OldCluster, Some("ຫຼ"))));
        check("ເຫລົ່າ", Some((OldCluster, Some("ຫຼົ່"))));
        check("ກ\u{0ec8}\u{0ec9}", Some((TooMany, None)));
        check("ກ\u{0eb4}\u{0eb5}", Some((TooMany, None)));
        check("ກ\u{0eb4}\u{0eb4}", Some((Doubled, Some("ກິ"))));
        check("\u{0ec9}ກ", Some((LoneMark, None)));
        check("ກ \u{0ec9}", Some((LoneMark, None)));
        check("ກະ\u{0eb5}", Some((LoneMark, None)));
        check("ກາາ", Some((Doubled, Some(""))));
        for c in ['\u{0e86}', '\u{0e98}', '\u{0eac}', '\u{0ede}'] {
            check(&c.to_string(), Some((Outdated, None)));
        }
        check("ກ\u{0eba}", Some((Outdated, None)));
    }

    #[test]
    fn vowels_need_a_consonant() {
        check("ເ", Some((Kind::LoneVowel, None)));
        check("ໄ ກ", Some((Kind::LoneVowel, None)));
        check("ເາ", Some((Kind::LoneVowel, None)));
        check("າກ", Some((Kind::LoneVowel, None)));
        check("ຫ\u{0eb6}ຼ", Some((Kind::Order, Some("ຫຼຶ"))));
        check("\u{0ee5}", Some((Kind::Forbidden, None)));
    }
}
