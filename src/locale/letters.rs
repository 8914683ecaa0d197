//! The letters of Khmer and Lao by what they do: which stand alone, which lean on another, which come before the
//! consonant they are said after.
//!
//! Only classes of code points; what may follow what is in `spelling`, where a text may be cut in `cluster` and
//! `line_break`.

/// Khmer COENG, which makes the next letter a subscript.
pub const COENG: char = '\u{17d2}';
/// Khmer RO.
pub const RO: char = 'រ';
/// Lao NIGGAHITA, a vowel by itself and the upper half of ຳ.
pub const NIGGAHITA: char = '\u{0ecd}';
/// Lao semivowel sign LO, the lower half of ຫຼ.
pub const LAO_LO: char = '\u{0ebc}';

/// Says whether a character is of the Khmer block, punctuation and figures included.
pub const fn is_khmer(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17ff}')
}

/// Says whether a character is a Khmer consonant or independent vowel.
pub const fn is_khmer_letter(c: char) -> bool {
    matches!(c, '\u{1780}'..='\u{17b3}')
}

/// Says whether a character leans on the Khmer letter before it. COENG is one.
pub const fn is_khmer_mark(c: char) -> bool {
    matches!(c, '\u{17b4}'..='\u{17d3}' | '\u{17dd}')
}

/// Says whether a character is of the Lao block, punctuation and figures included.
pub const fn is_lao(c: char) -> bool {
    matches!(c, '\u{0e80}'..='\u{0eff}')
}

/// Says whether a character is a Lao consonant, the combined ones and those of no modern word included.
pub const fn is_lao_consonant(c: char) -> bool {
    matches!(c, '\u{0e81}'..='\u{0eae}' | '\u{0edc}'..='\u{0edf}')
}

/// Says whether a character is a Lao vowel written before its consonant: ເ ແ ໂ ໃ ໄ.
pub const fn is_lao_leading(c: char) -> bool {
    matches!(c, '\u{0ec0}'..='\u{0ec4}')
}

/// Says whether a character is a Lao vowel written after its consonant, without being a letter itself: ະ າ ຳ ຽ.
pub const fn is_lao_following(c: char) -> bool {
    matches!(c, 'ະ' | 'າ' | 'ຳ' | 'ຽ')
}

/// Says whether a character is a Lao vowel above or below its consonant.
pub const fn is_lao_vowel_mark(c: char) -> bool {
    matches!(c, '\u{0eb1}' | '\u{0eb4}'..='\u{0eb9}' | '\u{0ebb}' | NIGGAHITA)
}

/// Says whether a character is a Lao tone mark.
pub const fn is_lao_tone(c: char) -> bool {
    matches!(c, '\u{0ec8}'..='\u{0ecb}')
}

/// Says whether a character leans on the Lao letter before it, above or below.
pub const fn is_lao_mark(c: char) -> bool {
    is_lao_vowel_mark(c) || is_lao_tone(c) || matches!(c, '\u{0eba}' | LAO_LO | '\u{0ecc}' | '\u{0ece}')
}

/// Says whether a character is a figure: 0-9, ០-៩ or ໐-໙.
pub const fn is_figure(c: char) -> bool {
    matches!(c, '0'..='9' | '០'..='៩' | '໐'..='໙')
}
