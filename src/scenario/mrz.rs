//! The machine-readable zone of a passport (ICAO Doc 9303 part 4, TD3): two lines of 44 characters with check digits.
//!
//! The issuing state of our specimens is the holder's nationality, the number begins with `SPC`, and the page says
//! SPECIMEN; the digits are computed, and where the truth says so, wrong.

use super::handbook::Sex;
use crate::locale::calendar::Date;

/// What the two lines are made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holder<'a> {
    /// Three letters of the issuing state.
    pub state: &'a str,
    /// Family name in Latin capitals.
    pub surname: &'a str,
    /// Given names in Latin capitals.
    pub given: &'a str,
    /// Document number, at most nine characters.
    pub number: &'a str,
    /// Three letters of the nationality.
    pub nationality: &'a str,
    /// Day of birth.
    pub born: Date,
    /// Sex.
    pub sex: Sex,
    /// Day of expiry.
    pub expires: Date,
}

/// Computes the check digit of a field: weights 7, 3, 1 over 0-9, A-Z as 10-35, `<` as 0, modulo 10
/// (ICAO Doc 9303 part 3, 4.9).
pub fn check_digit(field: &str) -> u8 {
    let sum: u32 = field
        .bytes()
        .zip([7, 3, 1].into_iter().cycle())
        .map(|(byte, weight)| {
            let value = match byte {
                b'0'..=b'9' => u32::from(byte - b'0'),
                b'A'..=b'Z' => u32::from(byte - b'A') + 10,
                _ => 0,
            };
            value * weight
        })
        .sum();
    (sum % 10) as u8
}

/// Writes the two lines of a passport.
pub fn lines(holder: &Holder<'_>) -> [String; 2] {
    let names = format!("{}<<{}", letters(holder.surname), letters(holder.given));
    let first = fill(&format!("P<{}{names}", fill(&letters(holder.state), 3)), 44);
    let number = fill(&letters(holder.number), 9);
    let born = six(holder.born);
    let expires = six(holder.expires);
    let sex = match holder.sex {
        Sex::Female => 'F',
        Sex::Male => 'M',
    };
    let personal = "<".repeat(14);
    let (n, b, e) = (check_digit(&number), check_digit(&born), check_digit(&expires));
    let composite = check_digit(&format!("{number}{n}{born}{b}{expires}{e}{personal}<"));
    let nationality = fill(&letters(holder.nationality), 3);
    [first, format!("{number}{n}{nationality}{born}{b}{sex}{expires}{e}{personal}<{composite}")]
}

/// Turns the check digit of the number into a wrong one.
pub fn spoil(lines: &mut [String; 2]) {
    if let Some(digit) = lines[1].get(9..10).and_then(|d| d.parse::<u8>().ok()) {
        lines[1].replace_range(9..10, &((digit + 3) % 10).to_string());
    }
}

fn six(date: Date) -> String {
    format!("{:02}{:02}{:02}", date.year() % 100, date.month(), date.day())
}

fn letters(text: &str) -> String {
    text.chars().map(|c| if c.is_ascii_alphanumeric() { c.to_ascii_uppercase() } else { '<' }).collect()
}

fn fill(text: &str, length: usize) -> String {
    text.chars().chain(std::iter::repeat('<')).take(length).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_those_of_the_standard() {
        // The worked examples of ICAO Doc 9303 part 3 (4.9) and part 4 (appendix B).
        for (field, digit) in [("520727", 3), ("AB2134<<<", 5), ("L898902C3", 6), ("740812", 2), ("120415", 9)] {
            assert_eq!(check_digit(field), digit, "{field}");
        }
    }

    #[test]
    fn the_lines_are_44_long_and_hold_together() {
        let holder = Holder {
            state: "KHM",
            surname: "MEAS",
            given: "SREYPOV",
            number: "SPC004417",
            nationality: "KHM",
            born: Date::new(2003, 5, 12).expect("a day"),
            sex: Sex::Female,
            expires: Date::new(2033, 2, 18).expect("a day"),
        };
        let mut made = lines(&holder);
        assert_eq!(made[0], "P<KHMMEAS<<SREYPOV<<<<<<<<<<<<<<<<<<<<<<<<<<");
        assert_eq!(made[1], "SPC0044175KHM0305129F3302185<<<<<<<<<<<<<<<2");
        assert!(made.iter().all(|line| line.len() == 44));
        spoil(&mut made);
        assert_ne!(made[1].as_bytes()[9] - b'0', check_digit("SPC004417"));
        assert_eq!(made[1].len(), 44);
    }

    #[test]
    fn a_long_name_is_cut() {
        let long = "A".repeat(80);
        let day = Date::new(2000, 1, 1).expect("a day");
        let holder = Holder {
            state: "K",
            surname: &long,
            given: "B",
            number: "1",
            nationality: "KHM",
            born: day,
            sex: Sex::Male,
            expires: day,
        };
        assert!(lines(&holder).iter().all(|line| line.len() == 44));
    }
}
