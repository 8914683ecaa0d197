//! Numbers and money as each language writes them.
//!
//! House rule: figures are 0-9 in all three languages, with the grouping of CLDR (Khmer `1,234.50`, Lao `1.234,50`);
//! native figures only where a caller asks for them. Whole numbers throughout, so that no rounding differs between
//! machines. Knows no words beyond the names of currencies.

use super::language::Language;

/// Returns what stands between thousands, and before a fraction.
const fn marks(language: Language) -> (char, char) {
    match language {
        Language::English | Language::Khmer => (',', '.'),
        Language::Lao => ('.', ','),
    }
}

/// Writes a whole number with its thousands parted.
pub fn number(value: i64, language: Language) -> String {
    let sign = if value < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(value.unsigned_abs(), language))
}

/// Writes a number given in units of ten to the minus `places`: `decimal(123450, 2, Lao)` is `1.234,50`.
///
/// At most 18 places are written; more are taken as 18.
pub fn decimal(scaled: i64, places: u32, language: Language) -> String {
    let places = places.min(18);
    if places == 0 {
        return number(scaled, language);
    }
    let unit = 10u64.pow(places);
    let (whole, rest) = (scaled.unsigned_abs() / unit, scaled.unsigned_abs() % unit);
    let sign = if scaled < 0 { "-" } else { "" };
    let (_, point) = marks(language);
    format!("{sign}{}{point}{rest:0width$}", grouped(whole, language), width = places as usize)
}

/// Writes a whole percentage.
pub fn percent(value: i64, language: Language) -> String {
    format!("{}%", number(value, language))
}

fn grouped(value: u64, language: Language) -> String {
    let (group, _) = marks(language);
    let figures = value.to_string();
    let mut out = String::with_capacity(figures.len() + figures.len() / 3);
    for (i, figure) in figures.chars().enumerate() {
        if i > 0 && (figures.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(figure);
    }
    out
}

/// Writes a sum in whole units, the currency after the number as people say it: `300 dollars`, `300 ដុល្លារ`,
/// `50.000 ກີບ`.
///
/// Currencies of the region have a word (glossary; the others' names as in CLDR); any other keeps its code. Khmer
/// riel take their sign with no space, as Cambodian prices do.
pub fn money(amount: i64, currency: &str, language: Language) -> String {
    let figures = number(amount, language);
    if currency == "KHR" && language == Language::Khmer {
        return format!("{figures}៛");
    }
    match (currency_word(currency, language), language) {
        (Some((one, _)), Language::English) if amount.unsigned_abs() == 1 => format!("{figures} {one}"),
        (Some((_, many)), _) => format!("{figures} {many}"),
        (None, _) => format!("{figures} {currency}"),
    }
}

/// Returns the word for one unit and for many.
const fn currency_word(currency: &str, language: Language) -> Option<(&'static str, &'static str)> {
    const fn both(word: &'static str) -> Option<(&'static str, &'static str)> {
        Some((word, word))
    }
    use Language::{English, Khmer, Lao};
    match (currency.as_bytes(), language) {
        (b"USD", English) => Some(("dollar", "dollars")),
        (b"USD", Khmer) => both("ដុល្លារ"),
        (b"USD", Lao) => both("ໂດລາ"),
        (b"THB", English) => both("baht"),
        (b"THB", Khmer) => both("បាត"),
        (b"THB", Lao) => both("ບາດ"),
        (b"KHR", English) => both("riel"),
        (b"KHR", Khmer) => both("រៀល"),
        (b"KHR", Lao) => both("ຣຽວ"),
        (b"LAK", English) => both("kip"),
        (b"LAK", Khmer) => both("គីប"),
        (b"LAK", Lao) => both("ກີບ"),
        (b"VND", English) => both("dong"),
        (b"VND", Khmer) => both("ដុង"),
        (b"VND", Lao) => both("ດົງ"),
        (b"CNY", English) => both("yuan"),
        (b"CNY", Khmer) => both("យ័ន"),
        (b"CNY", Lao) => both("ຢວນ"),
        (b"MYR", English) => both("ringgit"),
        (b"MYR", Khmer) => both("រីងហ្គីត"),
        (b"MYR", Lao) => both("ຣິງກິດ"),
        (b"MMK", English) => both("kyat"),
        (b"MMK", Khmer) => both("គីយ៉ាត"),
        (b"MMK", Lao) => both("ຈ໊າດ"),
        _ => None,
    }
}

/// Returns the text with 0-9 turned into the language's own figures (០-៩, ໐-໙); English is left alone.
///
/// For pictures of papers that carry them. The interface does not use it.
pub fn native(text: &str, language: Language) -> String {
    let zero = match language {
        Language::English => return text.to_owned(),
        Language::Khmer => '០',
        Language::Lao => '໐',
    };
    let turn = |c: char| match c.to_digit(10) {
        Some(value) => char::from_u32(zero as u32 + value).unwrap_or(c),
        None => c,
    };
    text.chars().map(turn).collect()
}

/// Returns the text with Khmer and Lao figures turned into 0-9, for what a person typed.
pub fn latin(text: &str) -> String {
    let turn = |c: char| match c {
        '០'..='៩' => char::from(b'0' + (c as u32 - '០' as u32) as u8),
        '໐'..='໙' => char::from(b'0' + (c as u32 - '໐' as u32) as u8),
        _ => c,
    };
    text.chars().map(turn).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{English, Khmer, Lao};

    #[test]
    fn grouping_follows_cldr() {
        assert_eq!(number(1_234_567, English), "1,234,567");
        assert_eq!(number(1_234_567, Lao), "1.234.567");
        assert_eq!(number(-999, Khmer), "-999");
        assert_eq!(number(i64::MIN, English), "-9,223,372,036,854,775,808");
        assert_eq!(decimal(123_450, 2, Khmer), "1,234.50");
        assert_eq!(decimal(123_450, 2, Lao), "1.234,50");
        assert_eq!(decimal(-5, 2, English), "-0.05");
        assert_eq!(decimal(7, 99, English), "0.000000000000000007");
        assert_eq!(percent(45, Lao), "45%");
    }

    #[test]
    fn money_as_it_is_said() {
        assert_eq!(money(50_000, "KHR", Khmer), "50,000៛");
        assert_eq!(money(50_000, "LAK", Lao), "50.000 ກີບ");
        assert_eq!(money(300, "USD", Khmer), "300 ដុល្លារ");
        assert_eq!(money(1, "USD", English), "1 dollar");
        assert_eq!(money(2_500, "THB", Lao), "2.500 ບາດ");
        assert_eq!(money(20, "EUR", Khmer), "20 EUR");
    }

    #[test]
    fn figures_there_and_back() {
        assert_eq!(native("2026", Khmer), "២០២៦");
        assert_eq!(native("2026", Lao), "໒໐໒໖");
        assert_eq!(native("2026", English), "2026");
        assert_eq!(latin("២០២៦ ໒໐໒໖ 1"), "2026 2026 1");
    }
}
