//! The order of Khmer signs (Khmer Encoding Structure):
//! `base · robat · subscripts ×0-2 · shifter · vowel · sign · ំ · ះ or ៈ`.
//!
//! Each cluster is taken apart into those places and put together again; what differs is a mistake, and the result is
//! what was meant. Knows no words.

use super::{Kind, Misspelling, misspelling};
use crate::locale::letters::{COENG, RO, is_khmer_letter, is_khmer_mark};

pub(super) fn check(text: &str, found: &mut Vec<Misspelling>) {
    let mut chars = text.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        if first == '\u{17d8}' {
            let end = start + first.len_utf8();
            found.push(misspelling(text, start..end, Kind::Outdated, Some("។ល។".to_owned())));
            continue;
        }
        let letter = is_khmer_letter(first);
        if !letter && !is_khmer_mark(first) {
            continue;
        }
        let mut last = first;
        let mut end = start + first.len_utf8();
        while let Some((at, c)) = chars.next_if(|&(_, c)| is_khmer_mark(c) || (last == COENG && is_khmer_letter(c))) {
            last = c;
            end = at + c.len_utf8();
        }
        let cluster = &text[start..end];
        if !letter {
            found.push(misspelling(text, start..end, Kind::LoneMark, None));
        } else if let Some((kind, right)) = judge(cluster) {
            found.push(misspelling(text, start..end, kind, right.filter(|right| right != cluster)));
        }
    }
}

/// The signs of one cluster by the place they belong in.
#[derive(Default)]
struct Places {
    base: String,
    robat: Vec<char>,
    subscripts: Vec<char>,
    shifters: Vec<char>,
    vowels: Vec<char>,
    signs: Vec<char>,
    nasal: Vec<char>,
    finals: Vec<char>,
}

impl Places {
    fn put_together(&self) -> String {
        let mut out = self.base.clone();
        out.extend(&self.robat);
        for &letter in &self.subscripts {
            out.extend([COENG, letter]);
        }
        for place in [&self.shifters, &self.vowels, &self.signs, &self.nasal, &self.finals] {
            out.extend(place);
        }
        out
    }

    /// Drops doubles and says whether there were any. Doubled subscripts are left: they are counted.
    fn drop_doubles(&mut self) -> bool {
        let places =
            [&mut self.robat, &mut self.shifters, &mut self.vowels, &mut self.signs, &mut self.nasal, &mut self.finals];
        let mut any = false;
        for place in places {
            let before = place.len();
            place.dedup();
            any |= place.len() < before;
        }
        any
    }

    fn is_overfull(&self) -> bool {
        let singles = [&self.robat, &self.shifters, &self.vowels, &self.signs, &self.nasal, &self.finals];
        self.subscripts.len() > 2 || singles.iter().any(|place| place.len() > 1)
    }
}

/// Says whether a cluster is in order at first sight, as nearly all are: every sign in its place, none twice.
fn is_in_order(cluster: &str) -> bool {
    let mut chars = cluster.chars();
    if !chars.next().is_some_and(|c| !matches!(c, '\u{17a3}' | '\u{17a4}' | '\u{17a8}' | '\u{179d}' | '\u{179e}')) {
        return false;
    }
    let (mut place, mut subscripts, mut ro) = (0, 0, false);
    while let Some(c) = chars.next() {
        let next = match c {
            '៌' => 1,
            COENG if subscripts < 2 && !ro && place <= 2 => {
                let Some(letter) = chars.next().filter(|c| is_khmer_letter(*c)) else { return false };
                subscripts += 1;
                ro = letter == RO;
                place = 2;
                continue;
            }
            '៉' | '៊' => 3,
            '\u{17b6}'..='\u{17c5}' => 4,
            '់' | '៍' | '័' | '៎' | '៏' => 5,
            'ំ' => 6,
            'ះ' | 'ៈ' => 7,
            _ => return false,
        };
        if next <= place {
            return false;
        }
        place = next;
    }
    true
}

/// Returns what is wrong with a cluster, and the right one where it is certain.
fn judge(cluster: &str) -> Option<(Kind, Option<String>)> {
    if is_in_order(cluster) {
        return None;
    }
    taken_apart(cluster)
}

/// Takes a cluster apart into the places of its signs, and puts it together again.
fn taken_apart(cluster: &str) -> Option<(Kind, Option<String>)> {
    let mut outdated = None;
    let mut places = Places::default();
    let mut shifter_early = false;
    let mut chars = cluster.chars();
    match chars.next()? {
        '\u{17a3}' => (places.base, outdated) = ("អ".into(), Some(true)),
        '\u{17a4}' => {
            (places.base, outdated) = ("អ".into(), Some(true));
            places.vowels.push('ា');
        }
        '\u{17a8}' => (places.base, outdated) = ("ឧក".into(), Some(true)),
        c @ ('\u{179d}' | '\u{179e}') => (places.base, outdated) = (c.into(), Some(false)),
        c => places.base.push(c),
    }
    while let Some(c) = chars.next() {
        match c {
            COENG => match chars.next() {
                Some(letter) if is_khmer_letter(letter) => {
                    shifter_early |= !places.shifters.is_empty();
                    places.subscripts.push(letter);
                }
                _ => return Some((Kind::LoneSubscript, None)),
            },
            '៌' => places.robat.push(c),
            '៉' | '៊' => places.shifters.push(c),
            '\u{17b6}'..='\u{17c5}' => places.vowels.push(c),
            '់' | '៍' | '័' | '៎' | '៏' => places.signs.push(c),
            'ំ' => places.nasal.push(c),
            'ះ' | 'ៈ' => places.finals.push(c),
            // Invisible inherent vowels: nothing takes their place.
            '\u{17b4}' | '\u{17b5}' => outdated = outdated.or(Some(true)),
            '\u{17d3}' => {
                places.nasal.push('ំ');
                outdated = outdated.or(Some(true));
            }
            // VIRIAM and ATTHACAN, of Pali and old books.
            _ => outdated = Some(false),
        }
    }
    if let Some(replaced) = outdated {
        let right = (replaced && !places.is_overfull()).then(|| places.put_together());
        return Some((Kind::Outdated, right));
    }

    let mut kind = None;
    if places.drop_doubles() {
        kind = Some(Kind::Doubled);
    }
    if let Some(at) = places.subscripts.iter().position(|&c| c == RO)
        && at + 1 < places.subscripts.len()
    {
        let ro = places.subscripts.remove(at);
        places.subscripts.push(ro);
        kind = Some(Kind::RoNotLast);
    }
    match *places.vowels {
        ['េ', 'ី'] | ['ី', 'េ'] => {
            places.vowels = vec!['ើ'];
            kind = Some(Kind::SplitVowel);
        }
        ['េ', 'ា'] | ['ា', 'េ'] => {
            places.vowels = vec!['ោ'];
            kind = Some(Kind::SplitVowel);
        }
        ['ុ', high] | [high, 'ុ'] if matches!(high, 'ិ' | 'ី' | 'ឹ' | 'ឺ' | 'ើ') && places.shifters.is_empty() =>
        {
            let Some(shifter) = shifter_of(&places.base) else { return Some((Kind::ShifterAsVowel, None)) };
            places.vowels = vec![high];
            places.shifters.push(shifter);
            kind = Some(Kind::ShifterAsVowel);
        }
        _ => {}
    }
    if places.is_overfull() {
        return Some((Kind::TooMany, None));
    }
    let right = places.put_together();
    if right == cluster {
        return None;
    }
    let order = if shifter_early { Kind::ShifterBeforeSubscript } else { Kind::Order };
    Some((kind.unwrap_or(order), Some(right)))
}

/// Returns the shifter a letter takes: ៊ for those of the first series that have no partner in the second, ៉ for those
/// of the second. BA takes both, so none is certain.
fn shifter_of(base: &str) -> Option<char> {
    match base.chars().next()? {
        'ស' | 'ហ' | 'អ' => Some('៊'),
        'ង' | 'ញ' | 'ម' | 'យ' | 'រ' | 'ល' | 'វ' | 'ន' => Some('៉'),
        _ => None,
    }
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

    proptest::proptest! {
        /// What is in order at first sight is right when taken apart, too.
        #[test]
        fn first_sight_is_never_wrong(cluster in "[ក-ឳ]([៌៉៊ិីុេាំះៈ័់៍]|្[ក-អ]|្រ){0,5}") {
            if is_in_order(&cluster) {
                proptest::prop_assert_eq!(taken_apart(&cluster), None);
            }
        }
    }

    #[test]
    fn words_that_are_right() {
        for word in [
            "ស្ត្រី",
            "ម្ល៉េះ",
            "ខ្ញុំ",
            "ព័ត៌មាន",
            "ធ្វើ",
            "កោះ",
            "ស៊ី",
            "ចាប់ផ្តើម",
            "អ៊ំ",
            "ណា៎",
            "ក៏",
            "ដ៏",
            "ច្រើន",
            "ញ៉ាំ",
            "ប៉ុន្តែ",
            "ព្រហស្បតិ៍",
            "សៅរ៍",
            "ឧស្សាហកម្ម",
            "ឱ្យ",
            "ហ្នឹង",
            "កុម្ភៈ",
            "លទ្ធផល។ល។",
            "ស្អាតៗ",
            "២០៛",
            "អន្តោប្រវេសន៍",
            "ម្សៅ",
            "ទំនាក់ទំនង",
            "ភ្ញៀវ",
            "ឈ្មួញ",
        ] {
            check(word, None);
        }
    }

    #[test]
    fn every_row_of_the_table() {
        use Kind::*;
        check("ស\u{17d2}រ\u{17d2}តី", Some((RoNotLast, Some("ស្ត្រី"))));
        check("ធ្វ\u{17c1}\u{17b8}", Some((SplitVowel, Some("ធ្វើ"))));
        check("ក\u{17c1}\u{17b6}ះ", Some((SplitVowel, Some("កោះ"))));
        check("ស\u{17bb}\u{17b8}", Some((ShifterAsVowel, Some("ស៊ី"))));
        check("ស\u{17b8}\u{17bb}", Some((ShifterAsVowel, Some("ស៊ី"))));
        check("ម\u{17bb}\u{17b7}", Some((ShifterAsVowel, Some("ម៉ិ"))));
        check("ប\u{17bb}\u{17b8}", Some((ShifterAsVowel, None)));
        check("ច\u{17c6}\u{17b6}", Some((Order, Some("ចាំ"))));
        check("ខ្ញ\u{17c6}\u{17bb}", Some((Order, Some("ខ្ញុំ"))));
        check("ម\u{17c9}\u{17d2}លេះ", Some((ShifterBeforeSubscript, Some("ម្ល៉េះ"))));
        check("ក\u{17bb}\u{17bb}", Some((Doubled, Some("កុ"))));
        check("ក\u{17c6}\u{17c6}", Some((Doubled, Some("កំ"))));
        check("\u{17b6}ក", Some((LoneMark, None)));
        check("ក \u{17b6}", Some((LoneMark, None)));
        check("ក\u{200b}\u{17b6}", Some((LoneMark, None)));
        check("ក\u{17d2}", Some((LoneSubscript, None)));
        check("ក\u{17d2} ក", Some((LoneSubscript, None)));
        check("\u{17a3}", Some((Outdated, Some("អ"))));
        check("\u{17a4}", Some((Outdated, Some("អា"))));
        check("ក\u{17b4}", Some((Outdated, Some("ក"))));
        check("ក\u{17b5}", Some((Outdated, Some("ក"))));
        check("ក\u{17d3}", Some((Outdated, Some("កំ"))));
        check("\u{17d8}", Some((Outdated, Some("។ល។"))));
        check("\u{17a8}", Some((Outdated, Some("ឧក"))));
        check("\u{179d}", Some((Outdated, None)));
        check("\u{179e}", Some((Outdated, None)));
    }

    #[test]
    fn what_no_letter_carries() {
        check("កាី", Some((Kind::TooMany, None)));
        check("ក្ខ្គ្ង", Some((Kind::TooMany, None)));
        check("ក៉៊", Some((Kind::TooMany, None)));
        check("កះា", Some((Kind::Order, Some("កាះ"))));
    }
}
