//! Dates, times of day and durations: checked, counted and written in each language.
//!
//! The common era throughout, as on passports and forms in both states. Reads no clock: today is an argument.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::language::Language;

/// A day of the Gregorian calendar, from 0001-01-01 to 9999-12-31. Written `YYYY-MM-DD` in files.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

/// A text that is no date.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// The text has another form.
    #[error("`{0}` is not a date; write it as YYYY-MM-DD, for instance 2025-10-20")]
    Form(String),
    /// The form is right, but no such day exists.
    #[error("there is no day {0}")]
    NoSuchDay(String),
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weekday {
    /// The first working day.
    Monday,
    /// The second.
    Tuesday,
    /// The third.
    Wednesday,
    /// The fourth.
    Thursday,
    /// The fifth.
    Friday,
    /// The sixth.
    Saturday,
    /// The day of rest.
    Sunday,
}

/// Days from 0000-03-01, the day the counting below begins with, to 0001-01-01.
const FIRST: i64 = 306;

impl Date {
    /// Makes a date, or nothing when there is no such day.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let real = year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= days_in(year, month);
        if real { Some(Date { year, month, day }) } else { None }
    }

    /// Returns the year of the common era.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// Returns the month, from 1.
    pub const fn month(self) -> u8 {
        self.month
    }

    /// Returns the day of the month, from 1.
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Returns the year a Thai paper carries: 543 more.
    pub const fn buddhist_year(self) -> u16 {
        self.year + 543
    }

    /// Counts days from 0001-01-01, which is 0.
    ///
    /// The year is taken to begin in March, so that the odd day comes last (Howard Hinnant, "chrono-compatible
    /// low-level date algorithms").
    const fn ordinal(self) -> i64 {
        let (year, month) = (self.year as i64, self.month as i64);
        let year = if month <= 2 { year - 1 } else { year };
        let from_march = (month + 9) % 12;
        let day_of_year = (153 * from_march + 2) / 5 + self.day as i64 - 1;
        year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - FIRST
    }

    fn from_ordinal(ordinal: i64) -> Option<Date> {
        let days = ordinal.checked_add(FIRST)?;
        if ordinal < 0 {
            return None;
        }
        let (era, day_of_era) = (days / 146_097, days % 146_097);
        let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * from_march + 2) / 5 + 1;
        let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        Date::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// Returns the day so many days later (or earlier), or nothing outside the years 1 to 9999.
    pub fn add_days(self, days: i64) -> Option<Date> {
        Date::from_ordinal(self.ordinal().checked_add(days)?)
    }

    /// Returns the same day so many months later, or the last of that month when it has no such day.
    ///
    /// For validity counted in months, such as the six a passport must still run.
    pub fn add_months(self, months: i32) -> Option<Date> {
        let months = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let year = u16::try_from(months.div_euclid(12)).ok()?;
        let month = u8::try_from(months.rem_euclid(12) + 1).ok()?;
        Date::new(year, month, self.day.min(days_in(year, month)))
    }

    /// Counts the days from this one to another; negative when the other is earlier.
    pub const fn days_until(self, other: Date) -> i64 {
        other.ordinal() - self.ordinal()
    }

    /// Returns how many full years lie between a birth and this day; negative before the birth.
    pub fn age_of(self, birth: Date) -> i32 {
        let years = i32::from(self.year) - i32::from(birth.year);
        if (self.month, self.day) < (birth.month, birth.day) { years - 1 } else { years }
    }

    /// Returns the day of the week.
    pub const fn weekday(self) -> Weekday {
        // 0001-01-01 was a Monday.
        match self.ordinal() % 7 {
            0 => Weekday::Monday,
            1 => Weekday::Tuesday,
            2 => Weekday::Wednesday,
            3 => Weekday::Thursday,
            4 => Weekday::Friday,
            5 => Weekday::Saturday,
            _ => Weekday::Sunday,
        }
    }

    /// Writes the date in full: `20 March 2026`, `ថ្ងៃទី 20 ខែមីនា ឆ្នាំ 2026`, `ວັນທີ 20 ມີນາ 2026`.
    pub fn long(self, language: Language) -> String {
        let (day, month, year) = (self.day, month_name(self.month, language), self.year);
        match language {
            Language::English => format!("{day} {month} {year}"),
            Language::Khmer => format!("ថ្ងៃទី {day} ខែ{month} ឆ្នាំ {year}"),
            Language::Lao => format!("ວັນທີ {day} {month} {year}"),
        }
    }

    /// Writes the date in figures, day first: `20/03/2026`, `20/3/26`, `20/3/2026`.
    pub fn short(self, language: Language) -> String {
        let (day, month, year) = (self.day, self.month, self.year);
        match language {
            Language::English => format!("{day:02}/{month:02}/{year}"),
            Language::Khmer => format!("{day}/{month}/{:02}", year % 100),
            Language::Lao => format!("{day}/{month}/{year}"),
        }
    }
}

/// Returns how many days a month has; months outside 1 to 12 have none.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 0,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl FromStr for Date {
    type Err = DateError;

    /// Reads exactly `YYYY-MM-DD` in figures 0-9.
    fn from_str(text: &str) -> Result<Date, DateError> {
        let bounded = || text.chars().take(40).collect::<String>();
        let form = || DateError::Form(bounded());
        let bytes = text.as_bytes();
        let figures = |range: std::ops::Range<usize>| {
            let part = bytes.get(range)?;
            part.iter().try_fold(0u16, |sum, b| b.is_ascii_digit().then(|| sum * 10 + u16::from(b - b'0')))
        };
        if bytes.len() != 10 || bytes[4] != b'-' || bytes[7] != b'-' {
            return Err(form());
        }
        let (Some(year), Some(month), Some(day)) = (figures(0..4), figures(5..7), figures(8..10)) else {
            return Err(form());
        };
        Date::new(year, month as u8, day as u8).ok_or_else(|| DateError::NoSuchDay(bounded()))
    }
}

impl TryFrom<String> for Date {
    type Error = DateError;

    fn try_from(text: String) -> Result<Date, DateError> {
        text.parse()
    }
}

impl From<Date> for String {
    fn from(date: Date) -> String {
        date.to_string()
    }
}

/// Returns the name of a month (from 1), as in CLDR; empty for a month that is none.
pub fn month_name(month: u8, language: Language) -> &'static str {
    const NAMES: [[&str; 12]; 3] = [
        [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        ["មករា", "កុម្ភៈ", "មីនា", "មេសា", "ឧសភា", "មិថុនា", "កក្កដា", "សីហា", "កញ្ញា", "តុលា", "វិច្ឆិកា", "ធ្នូ"],
        ["ມັງກອນ", "ກຸມພາ", "ມີນາ", "ເມສາ", "ພຶດສະພາ", "ມິຖຸນາ", "ກໍລະກົດ", "ສິງຫາ", "ກັນຍາ", "ຕຸລາ", "ພະຈິກ", "ທັນວາ"],
    ];
    let at = usize::from(month).wrapping_sub(1);
    NAMES[language.index()].get(at).copied().unwrap_or_default()
}

/// Returns the name of a day of the week, as in CLDR.
pub const fn weekday_name(day: Weekday, language: Language) -> &'static str {
    const NAMES: [[&str; 7]; 3] = [
        ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        ["ថ្ងៃចន្ទ", "ថ្ងៃអង្គារ", "ថ្ងៃពុធ", "ថ្ងៃព្រហស្បតិ៍", "ថ្ងៃសុក្រ", "ថ្ងៃសៅរ៍", "ថ្ងៃអាទិត្យ"],
        ["ວັນຈັນ", "ວັນອັງຄານ", "ວັນພຸດ", "ວັນພະຫັດ", "ວັນສຸກ", "ວັນເສົາ", "ວັນອາທິດ"],
    ];
    NAMES[language.index()][day as usize]
}

/// A time of day to the minute, from 00:00 to 23:59.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TimeOfDay {
    hour: u8,
    minute: u8,
}

impl TimeOfDay {
    /// Makes a time, or nothing when there is no such time.
    pub const fn new(hour: u8, minute: u8) -> Option<TimeOfDay> {
        if hour < 24 && minute < 60 { Some(TimeOfDay { hour, minute }) } else { None }
    }

    /// Writes it in figures, the same in all languages: `14:30`.
    pub fn figures(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }

    /// Writes it as one says it: `2:30 pm`, `ម៉ោង 2:30 រសៀល`, `14 ໂມງ 30 ນາທີ`.
    ///
    /// Khmer counts twice twelve hours; ព្រឹក runs to noon, រសៀល to six, ល្ងាច to nine, then យប់ (CLDR).
    pub fn spoken(self, language: Language) -> String {
        let (hour, minute) = (self.hour, self.minute);
        let twelve = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
        match language {
            Language::English => format!("{twelve}:{minute:02} {}", if hour < 12 { "am" } else { "pm" }),
            Language::Khmer => {
                let part = match hour {
                    0..12 => "ព្រឹក",
                    12..18 => "រសៀល",
                    18..21 => "ល្ងាច",
                    _ => "យប់",
                };
                format!("ម៉ោង {twelve}:{minute:02} {part}")
            }
            Language::Lao if minute == 0 => format!("{hour} ໂມງ"),
            Language::Lao => format!("{hour} ໂມງ {minute} ນາທີ"),
        }
    }
}

impl FromStr for TimeOfDay {
    type Err = DateError;

    /// Reads exactly `HH:MM`.
    fn from_str(text: &str) -> Result<TimeOfDay, DateError> {
        let form = || DateError::Form(text.chars().take(40).collect());
        let (hour, minute) = text.split_once(':').ok_or_else(form)?;
        let figures = |part: &str| {
            let plain = part.len() == 2 && part.bytes().all(|b| b.is_ascii_digit());
            if plain { part.parse::<u8>().ok() } else { None }
        };
        figures(hour).zip(figures(minute)).and_then(|(h, m)| TimeOfDay::new(h, m)).ok_or_else(form)
    }
}

/// Writes seconds as a clock shows them, minutes and seconds: `02:05`, `75:00`. The same in all languages.
pub fn clock(seconds: u32) -> String {
    format!("{:02}:{:02}", seconds / 60, seconds % 60)
}

/// Writes seconds as one says them, leaving out what is nought: `1 hour 2 minutes`, `3 នាទី 20 វិនាទី`.
pub fn duration(seconds: u32, language: Language) -> String {
    let parts = [(seconds / 3600, 0), (seconds / 60 % 60, 1), (seconds % 60, 2)];
    let said: Vec<String> = parts
        .into_iter()
        .filter(|&(count, unit)| count > 0 || (seconds == 0 && unit == 2))
        .map(|(count, unit)| {
            let word = match language {
                Language::English => ["hour", "minute", "second"][unit],
                Language::Khmer => ["ម៉ោង", "នាទី", "វិនាទី"][unit],
                Language::Lao => ["ຊົ່ວໂມງ", "ນາທີ", "ວິນາທີ"][unit],
            };
            let plural = if language == Language::English && count != 1 { "s" } else { "" };
            format!("{} {word}{plural}", super::digits::number(count.into(), language))
        })
        .collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Language::{English, Khmer, Lao};

    fn day(text: &str) -> Date {
        text.parse().expect("the test writes a date")
    }

    #[test]
    fn written_in_each_language() {
        let date = day("2026-03-20");
        assert_eq!(date.long(English), "20 March 2026");
        assert_eq!(date.long(Khmer), "ថ្ងៃទី 20 ខែមីនា ឆ្នាំ 2026");
        assert_eq!(date.long(Lao), "ວັນທີ 20 ມີນາ 2026");
        assert_eq!(date.short(English), "20/03/2026");
        assert_eq!(date.short(Khmer), "20/3/26");
        assert_eq!(date.short(Lao), "20/3/2026");
        assert_eq!(date.buddhist_year(), 2569);
    }

    #[test]
    fn only_days_that_are() {
        assert_eq!("2025-02-29".parse::<Date>(), Err(DateError::NoSuchDay("2025-02-29".into())));
        assert!("2024-02-29".parse::<Date>().is_ok());
        assert!("1900-02-29".parse::<Date>().is_err());
        for text in ["", "2025-1-01", "20-10-2025", "2025/10/20", "២០២៥-10-20", "2025-10-20 ", "0000-01-01"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn weekdays_known_from_the_wall() {
        assert_eq!(day("1970-01-01").weekday(), Weekday::Thursday);
        assert_eq!(day("2025-10-14").weekday(), Weekday::Tuesday);
        assert_eq!(weekday_name(day("2025-10-14").weekday(), Lao), "ວັນອັງຄານ");
        assert_eq!(weekday_name(Weekday::Sunday, Khmer), "ថ្ងៃអាទិត្យ");
    }

    #[test]
    fn counting() {
        assert_eq!(day("2025-12-31").add_days(1), Some(day("2026-01-01")));
        assert_eq!(day("2025-10-20").days_until(day("2025-11-10")), 21);
        assert_eq!(day("9999-12-31").add_days(1), None);
        assert_eq!(day("0001-01-01").add_days(-1), None);
        assert_eq!(day("2025-08-31").add_months(6), Some(day("2026-02-28")));
        assert_eq!(day("2025-03-31").add_months(-1), Some(day("2025-02-28")));
        assert_eq!(day("2025-10-14").age_of(day("2006-10-15")), 18);
        assert_eq!(day("2025-10-15").age_of(day("2006-10-15")), 19);
    }

    #[test]
    fn times() {
        let time: TimeOfDay = "14:30".parse().expect("a time");
        assert_eq!(time.figures(), "14:30");
        assert_eq!(time.spoken(English), "2:30 pm");
        assert_eq!(time.spoken(Khmer), "ម៉ោង 2:30 រសៀល");
        assert_eq!(time.spoken(Lao), "14 ໂມງ 30 ນາທີ");
        assert!("24:00".parse::<TimeOfDay>().is_err());
        assert_eq!(clock(65), "01:05");
        assert_eq!(clock(4500), "75:00");
        assert_eq!(duration(0, English), "0 seconds");
        assert_eq!(duration(3661, English), "1 hour 1 minute 1 second");
        assert_eq!(duration(200, Khmer), "3 នាទី 20 វិនាទី");
        assert_eq!(duration(1200, Lao), "20 ນາທີ");
    }

    proptest! {
        #[test]
        fn days_add_up(days in 0i64..3_652_000, more in -5000i64..5000) {
            let date = Date::from_ordinal(days).expect("within the years");
            prop_assert_eq!(date.ordinal(), days);
            prop_assert_eq!(date.to_string().parse::<Date>(), Ok(date));
            if let Some(later) = date.add_days(more) {
                prop_assert_eq!(date.days_until(later), more);
                prop_assert_eq!(date.cmp(&later), 0.cmp(&more));
            }
        }

        #[test]
        fn no_text_panics(text in ".{0,12}") {
            let _ = text.parse::<Date>();
            let _ = text.parse::<TimeOfDay>();
        }
    }
}
