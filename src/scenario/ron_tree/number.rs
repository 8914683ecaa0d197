//! Numbers as RON writes them: signs, bases, underscores, fractions.
//!
//! Type suffixes (`5u8`) are refused: an author never needs one. It deliberately does not know which numbers are wanted where.

/// What a well-written number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    Whole,
    Fraction,
}

/// Tells what kind of number a text is; `None` when it is none.
pub(super) fn shape(text: &str) -> Option<Shape> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        return Some(Shape::Whole);
    }
    if matches!(digits, "inf" | "NaN") {
        return Some(Shape::Fraction);
    }
    let (base, rest) = base(digits);
    if base != 10 || !rest.contains(['.', 'e', 'E']) {
        let fits = rest.bytes().all(|b| b == b'_' || (b as char).is_digit(base)) && !rest.starts_with('_');
        return (fits && !rest.is_empty()).then_some(Shape::Whole);
    }
    let plain = digits.bytes().all(|b| b.is_ascii_digit() || b"._eE+-".contains(&b)) && !digits.starts_with('_');
    (plain && fraction(text).is_some()).then_some(Shape::Fraction)
}

fn base(digits: &str) -> (u32, &str) {
    match digits.get(..2) {
        Some("0x") => (16, &digits[2..]),
        Some("0o") => (8, &digits[2..]),
        Some("0b") => (2, &digits[2..]),
        _ => (10, digits),
    }
}

/// Returns a whole number's sign and size, if it is one and below 2^128.
pub(super) fn whole(text: &str) -> Option<(bool, u128)> {
    let negative = text.starts_with('-');
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.len() <= 18 && !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()) {
        let size = digits.bytes().fold(0u64, |size, b| size * 10 + u64::from(b - b'0'));
        return Some((negative, u128::from(size)));
    }
    let (base, rest) = base(digits);
    if rest.is_empty() || rest.starts_with('_') {
        return None;
    }
    let mut size = 0u128;
    for b in rest.bytes().filter(|&b| b != b'_') {
        let digit = (b as char).to_digit(base)?;
        size = size.checked_mul(u128::from(base))?.checked_add(u128::from(digit))?;
    }
    Some((negative, size))
}

/// Returns a number, whole or not, as a fraction.
pub(super) fn fraction(text: &str) -> Option<f64> {
    if let Some((negative, size)) = whole(text) {
        return Some(if negative { -(size as f64) } else { size as f64 });
    }
    if text.contains('_') { text.replace('_', "").parse().ok() } else { text.parse().ok() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_shapes() {
        let check = |text: &str, expected: Option<Shape>| assert_eq!(shape(text), expected, "{text}");
        for text in ["0", "-5", "+5", "1_000", "0xff", "-0b10", "0o17", "00"] {
            check(text, Some(Shape::Whole));
        }
        for text in ["0.5", ".5", "5.", "-1e3", "1.5E-3", "1_0.5", "-inf", "+NaN"] {
            check(text, Some(Shape::Fraction));
        }
        for text in ["", "-", "+", ".", "1..5", "5u8", "0x", "0xg", "1.2.3", "_1", "1e", "2025-10-14", "0b12", "--1"] {
            check(text, None);
        }
    }

    #[test]
    fn reads_whole_numbers() {
        assert_eq!(whole("-0x_f"), None);
        assert_eq!(whole("-0xf_f"), Some((true, 255)));
        assert_eq!(whole("340282366920938463463374607431768211455"), Some((false, u128::MAX)));
        assert_eq!(whole("340282366920938463463374607431768211456"), None);
        assert_eq!(fraction("1_000.5"), Some(1000.5));
    }
}
