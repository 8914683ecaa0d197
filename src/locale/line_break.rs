//! Where lines may break in Khmer, Lao and Latin text. The only file that knows icu_segmenter.
//!
//! Neither script parts its words, and the window's own layout would cut clusters in two. The dictionary is better for
//! Khmer, the LSTM model for Lao; one filter goes over both (`docs/field.md` 9, as measured). Does not know widths:
//! [`rows`] is handed a way to measure.

use std::ops::Range;
use std::sync::OnceLock;

use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};

use super::cluster;
use super::letters::{
    COENG, LAO_LO, is_figure, is_khmer, is_khmer_letter, is_khmer_mark, is_lao, is_lao_consonant, is_lao_following,
    is_lao_leading, is_lao_mark, is_lao_tone,
};

/// Words the models cut though no reader would, or (in Lao) between syllables where a reader would rather not.
///
/// Found by breaking every term of our glossary, and by reading the cases. Breaks between the parts of compounds are
/// accepted and not listed.
const WHOLE: [&str; 46] = [
    "របស់",
    "ទទួល",
    "ណាត់",
    "ដូចម្តេច",
    "ដូចម្ដេច",
    "យ៉ាងម៉េច",
    "សេណារីយ៉ូ",
    "បណ្តុះបណ្តាល",
    "បណ្ដុះបណ្ដាល",
    "អាកាសយានដ្ឋាន",
    "ត្រួតពិនិត្យ",
    "ឧក្រិដ្ឋកម្ម",
    "សម្រាក",
    "ຍ້ອນຫຍັງ",
    "ແນວໃດ",
    "ຫຼອກລວງ",
    "ຕົວະຍົວະ",
    "ມືຖື",
    "ສຳພາດ",
    "ສະຫຼຸບ",
    "ລະດັບ",
    "ສຸພາບ",
    "ບໍລິສັດ",
    "ເອກະສານ",
    "ອາຊະຍາກຳ",
    "ພົນລະເມືອງ",
    "ນາທີ",
    "ວິນາທີ",
    "ວີຊາ",
    "ສຳເລັດ",
    "ກະລຸນາ",
    "ຂໍໂທດ",
    "ຕຳຫຼວດ",
    "ສະບາຍດີ",
    "ຂ້ານ້ອຍ",
    "ປະໂຫຍດ",
    "ກະເປົາ",
    "ໂດຍສານ",
    "ສົງໄສ",
    "ສົງເຄາະ",
    "ຄວາມ",
    "ຍົກເລີກ",
    "ນາມສະກຸນ",
    "ເຄາະຮ້າຍ",
    "ແນະນຳ",
    "ຂູດຮີດ",
];

/// The sign that shortens the vowel before a final: ់.
const KHMER_SHORT: char = '\u{17cb}';

fn dictionary() -> &'static LineSegmenterBorrowed<'static> {
    static SEGMENTER: OnceLock<LineSegmenterBorrowed<'static>> = OnceLock::new();
    SEGMENTER.get_or_init(|| LineSegmenter::new_dictionary(LineBreakOptions::default()))
}

fn lstm() -> &'static LineSegmenterBorrowed<'static> {
    static SEGMENTER: OnceLock<LineSegmenterBorrowed<'static>> = OnceLock::new();
    SEGMENTER.get_or_init(|| LineSegmenter::new_lstm(LineBreakOptions::default()))
}

/// Returns the bytes at which a line may break, in order, without the two ends of the text.
///
/// After a line end a break is not only legal: see [`is_line_end`]. The language need not be told; the letters tell.
pub fn break_offsets(text: &str) -> Vec<usize> {
    let mut breaks = raw(text);
    if text.is_ascii() {
        return breaks;
    }
    after_repetition(text, &mut breaks);
    let starts: Vec<usize> = cluster::clusters(text).map(|(start, _)| start).collect();
    breaks.retain(|&at| is_line_end(&text[..at]) || (starts.binary_search(&at).is_ok() && allowed(text, at)));
    keep_whole(text, &mut breaks);
    join_scraps(text, &mut breaks);
    breaks
}

/// Returns the pieces between the breaks; joined, they are the text.
pub fn pieces(text: &str) -> Vec<&str> {
    let mut start = 0;
    let mut out: Vec<&str> = break_offsets(text)
        .into_iter()
        .map(|at| {
            let piece = &text[start..at];
            start = at;
            piece
        })
        .collect();
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

/// Says whether a text ends a line, so that the break after it must be taken.
pub fn is_line_end(text: &str) -> bool {
    text.ends_with(['\n', '\u{2028}', '\u{2029}']) || text.ends_with('\r')
}

/// From which share of its width on a row is measured as a whole.
const NEARLY: f32 = 0.8;

/// Fills rows from the front, as wide as they go, and returns their bytes; joined, they are the text.
///
/// `breaks` are those of [`break_offsets`]; `measure` tells the width of a stretch, in whatever unit `width` is. White
/// space at a row's end, line ends included, belongs to the row but not to its width. A piece wider than the row is
/// cut between clusters, each row holding one at least. A text that ends its last line has an empty row after it.
pub fn rows(text: &str, breaks: &[usize], width: f32, mut measure: impl FnMut(&str) -> f32) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let (mut row, mut filled) = (0, 0.0);
    let mut start = 0;
    for &end in breaks.iter().chain([&text.len()]) {
        if end <= start {
            continue;
        }
        let piece = &text[start..end];
        let bare = measure(piece.trim_end());
        // Pieces side by side may be wider than each by itself: where the row is nearly full it is measured as a whole.
        let near = filled + bare > width * NEARLY;
        if row < start && (filled + bare > width || near && measure(text[row..end].trim_end()) > width) {
            out.push(row..start);
            (row, filled) = (start, 0.0);
        }
        if bare > width {
            for (at, _) in cluster::clusters(piece).skip(1).filter(|(at, _)| allowed(text, start + at)) {
                // Look one cut ahead: the row must end here if what follows up to the next cut does not fit.
                let next = next_cut(text, start + at, end);
                if measure(text[row..next].trim_end()) > width {
                    out.push(row..start + at);
                    row = start + at;
                }
            }
            filled = measure(&text[row..end]);
        } else {
            filled += if bare > 0.0 && piece.ends_with(char::is_whitespace) { measure(piece) } else { bare };
        }
        if is_line_end(piece) {
            out.push(row..end);
            (row, filled) = (end, 0.0);
        }
        start = end;
    }
    if row < text.len() || out.is_empty() || is_line_end(text) {
        out.push(row..text.len());
    }
    out
}

/// Returns the next place after `from` where an overlong piece may be cut, or its end.
fn next_cut(text: &str, from: usize, end: usize) -> usize {
    cluster::clusters(&text[from..end]).skip(1).map(|(at, _)| from + at).find(|&at| allowed(text, at)).unwrap_or(end)
}

/// Returns the breaks the models find: between two Lao letters those of the LSTM, elsewhere those of the dictionary
/// (which for all other scripts is plain UAX 14, as is the LSTM's).
fn raw(text: &str) -> Vec<usize> {
    let inner = |segmenter: &LineSegmenterBorrowed<'static>| -> Vec<usize> {
        segmenter.segment_str(text).filter(|&at| at > 0 && at < text.len()).collect()
    };
    let (khmer, lao) = (text.contains(is_khmer), text.contains(is_lao));
    if !lao {
        return inner(dictionary());
    }
    let by_model = inner(lstm());
    if !khmer {
        return by_model;
    }
    let within_lao = |at: usize| {
        let (last, next) = around(text, at);
        last.is_some_and(is_lao) && next.is_some_and(is_lao)
    };
    let mut breaks: Vec<usize> = by_model.into_iter().filter(|&at| within_lao(at)).collect();
    breaks.extend(inner(dictionary()).into_iter().filter(|&at| !within_lao(at)));
    breaks.sort_unstable();
    breaks
}

fn around(text: &str, at: usize) -> (Option<char>, Option<char>) {
    (text[..at].chars().next_back(), text[at..].chars().next())
}

/// Says whether a break is fit to be seen: no row ends in what leans forward or begins with what leans back.
fn allowed(text: &str, at: usize) -> bool {
    let (Some(last), Some(next)) = around(text, at) else { return true };
    !never_first(next) && !never_last(last) && !within_number(text, at, last, next)
}

/// Says whether no row may begin with a character.
pub fn never_first(c: char) -> bool {
    is_khmer_mark(c)
        || is_lao_mark(c)
        || is_lao_following(c)
        || matches!(c, 'ໆ' | 'ຯ' | 'ៗ' | '។' | '៕' | '៖' | '?' | '!' | ')' | ']' | '}' | '»' | '”' | '…')
        || matches!(c, ',' | '.' | ';' | ':' | '%' | '៛' | '\u{2060}' | '\u{a0}' | '\u{202f}')
}

/// Says whether no row may end in a character.
fn never_last(c: char) -> bool {
    is_lao_leading(c) || matches!(c, COENG | '«' | '“' | '(' | '[' | '{' | '\u{2060}' | '\u{a0}' | '\u{202f}')
}

/// Says whether a place lies inside a number, a date or a time: `1.234,50`, `20/3/2026`, `14:30`.
fn within_number(text: &str, at: usize, last: char, next: char) -> bool {
    let joins = |c: char| matches!(c, '.' | ',' | ':' | '/');
    let figure_before = |c: char| text[..at - c.len_utf8()].ends_with(is_figure);
    is_figure(next) && (is_figure(last) || (joins(last) && figure_before(last))) || (joins(next) && is_figure(last))
}

/// Adds the breaks after ໆ and ៗ, which end a word; the models take them for letters of the next.
fn after_repetition(text: &str, breaks: &mut Vec<usize>) {
    let ends = text.match_indices(['ໆ', 'ៗ']).map(|(at, sign)| at + sign.len());
    breaks.extend(
        ends.filter(|&at| text[at..].starts_with(|c| is_khmer_letter(c) || is_lao_consonant(c) || is_lao_leading(c))),
    );
    breaks.sort_unstable();
    breaks.dedup();
}

fn keep_whole(text: &str, breaks: &mut Vec<usize>) {
    for word in WHOLE {
        for (start, _) in text.match_indices(word) {
            let end = start + word.len();
            // What leans on the last letter makes it another word.
            if !text[end..].starts_with(|c| is_khmer_mark(c) || is_lao_mark(c) || is_lao_following(c)) {
                breaks.retain(|&at| at <= start || at >= end);
            }
        }
    }
}

/// Joins pieces of a single consonant to the piece before, or at a phrase's beginning to the one after: they are finals
/// or initials the model tore off.
fn join_scraps(text: &str, breaks: &mut Vec<usize>) {
    let mut at = 0;
    while at <= breaks.len() {
        let start = if at == 0 { 0 } else { breaks[at - 1] };
        let end = breaks.get(at).copied().unwrap_or(text.len());
        if !is_scrap(&text[start..end]) {
            at += 1;
        } else if at > 0 && text[..start].ends_with(|c| is_lao(c) || is_khmer(c)) {
            breaks.remove(at - 1);
            // The joined piece ends where this one did, so go on after it.
        } else if at < breaks.len() && text[end..].starts_with(|c| is_lao(c) || is_khmer(c)) {
            breaks.remove(at);
        } else {
            at += 1;
        }
    }
}

/// Says whether a piece is one consonant with no vowel: in Lao with its tone, in Khmer with a short sign at most.
fn is_scrap(piece: &str) -> bool {
    let mut letters = piece.trim_end().chars();
    match letters.next() {
        Some(first) if is_lao_consonant(first) => letters.all(|c| is_lao_tone(c) || c == LAO_LO),
        Some('\u{1780}'..='\u{17a2}') => letters.all(|c| c == KHMER_SHORT),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expected: &[&str]) {
        assert_eq!(pieces(text), expected, "{text}");
    }

    #[test]
    fn english_breaks_at_spaces() {
        check("Where do you work?", &["Where ", "do ", "you ", "work?"]);
        check("", &[]);
        check("one\ntwo", &["one\n", "two"]);
    }

    #[test]
    fn khmer_by_the_dictionary() {
        check("តើលោកធ្វើការអ្វី?", &["តើ", "លោក", "ធ្វើការ", "អ្វី?"]);
        check("ដូចម្តេច", &["ដូចម្តេច"]);
        check("ខ្ញុំស្អាតៗ។", &["ខ្ញុំ", "ស្អាតៗ។"]);
        for (text, torn) in [("ថ្ងៃណាត់", "ណាត់"), ("ជារបស់គាត់", "របស់"), ("តុទទួលភ្ញៀវ", "ទទួល")]
        {
            let from = text.find(torn).expect("it is there");
            let inside = |at: &usize| *at > from && *at < from + torn.len();
            assert!(!break_offsets(text).iter().any(inside), "{:?}", pieces(text));
        }
    }

    #[test]
    fn lao_by_the_model() {
        check("ຜູ້ຖືກເຄາະຮ້າຍ", &["ຜູ້", "ຖືກ", "ເຄາະຮ້າຍ"]);
        check("ການຕົວະຍົວະຫຼອກລວງ", &["ການ", "ຕົວະຍົວະ", "ຫຼອກລວງ"]);
        check("ເລື້ອຍໆກໍ", &["ເລື້ອຍໆ", "ກໍ"]);
        check("ທ່ານເຮັດວຽກຢູ່ໃສ?", &["ທ່ານ", "ເຮັດ", "ວຽກ", "ຢູ່", "ໃສ?"]);
    }

    #[test]
    fn numbers_and_held_names_stay_whole() {
        check("ថ្ងៃ 20/3/2026 ម៉ោង 14:30", &["ថ្ងៃ ", "20/3/2026 ", "ម៉ោង ", "14:30"]);
        check("1.234,50 ກີບ", &["1.234,50 ", "ກີບ"]);
        check("50,000៛", &["50,000៛"]);
        let held = "សុខ\u{2060}ដារ៉ា";
        assert!(!break_offsets(held).contains(&"សុខ".len()) && !break_offsets(held).contains(&"សុខ\u{2060}".len()));
    }

    #[test]
    fn both_scripts_in_one_text() {
        let text = "ភាសាខ្មែរ ພາສາລາວ English";
        assert_eq!(pieces(text), ["ភាសាខ្មែរ ", "ພາສາ", "ລາວ ", "English"]);
    }

    /// A stand-in for a font: ten units a cluster that stands on the line.
    fn measure(text: &str) -> f32 {
        10.0 * cluster::count(text) as f32
    }

    fn check_rows(text: &str, width: f32) {
        let rows = rows(text, &break_offsets(text), width, measure);
        let joined: String = rows.iter().map(|row| &text[row.clone()]).collect();
        assert_eq!(joined, text);
        for row in &rows {
            let before = &text[..row.start];
            if let Some(first) = text[row.start..].chars().next()
                && !before.is_empty()
                && !is_line_end(before)
            {
                assert!(!never_first(first), "{first:?} begins a row of {text:?}: {rows:?}");
                assert!(cluster::is_boundary(text, row.start), "a row begins inside a cluster of {text:?}");
            }
        }
    }

    #[test]
    fn rows_are_filled_from_the_front() {
        let text = "one two\nthree";
        let found = rows(text, &break_offsets(text), 80.0, measure);
        assert_eq!(found, [0..8, 8..13]);
        let found = rows(text, &break_offsets(text), 30.0, measure);
        assert_eq!(found, [0..4, 4..8, 8..11, 11..13]);
        assert_eq!(rows("", &[], 80.0, measure), std::iter::once(0..0).collect::<Vec<_>>());
        assert_eq!(rows("a\n", &[], 80.0, measure), [0..2, 2..2]);
        check_rows("ສະບາຍດີ ຂ້ອຍຊື່ ສົມພອນ ແກ້ວມະນີ ມາຈາກ ວຽງຈັນ ໄປເຮັດວຽກຢູ່ບາງກອກໆ", 200.0);
        check_rows("ជម្រាបសួរ ខ្ញុំឈ្មោះ សុខ ដារ៉ា មកពីខេត្តបន្ទាយមានជ័យ ទៅធ្វើការនៅបាងកកៗ។", 200.0);
        check_rows("ជម្រាបសួរ ខ្ញុំឈ្មោះ សុខ ដារ៉ា", 1.0);
    }

    proptest! {
        #[test]
        fn rows_hold_for_any_text(text in "([ក-អ]|[ា-៖]|្[ក-អ]|[ກ-ຮ]|[ະ-ຽ]|[ເ-ໄ]|[່-ໍ]|[a-z0-9 .,:/«»“”()?!]|ៗ|ໆ|\n|\u{2060}|\u{200b}){0,60}", width in 1u16..300) {
            check_rows(&text, f32::from(width));
            prop_assert_eq!(pieces(&text).concat(), &text[..]);
            for at in break_offsets(&text) {
                prop_assert!(is_line_end(&text[..at]) || cluster::is_boundary(&text, at));
            }
        }

        #[test]
        fn no_text_panics(text in any::<String>()) {
            check_rows(&text, 100.0);
        }
    }
}
