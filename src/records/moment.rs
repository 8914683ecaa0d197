//! A moment of the clock, as journals write it and as seeds are made of it. A face reads the clock; this does not.

use std::time::Duration;

use crate::locale::Date;

/// A moment, as the time since 1970 began in UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(pub Duration);

impl Moment {
    /// The moment as journals write it: RFC 3339, in UTC, to the second.
    pub fn written(self) -> String {
        let seconds = self.0.as_secs();
        let epoch = Date::new(1970, 1, 1).expect("a day of the calendar");
        let day = i64::try_from(seconds / 86_400).ok().and_then(|days| epoch.add_days(days)).unwrap_or(epoch);
        let (hour, minute, second) = (seconds / 3600 % 24, seconds / 60 % 60, seconds % 60);
        format!("{}T{hour:02}:{minute:02}:{second:02}Z", String::from(day))
    }

    /// Reads what [`Moment::written`] writes; nothing for any other form, and for moments before 1970.
    pub fn read(text: &str) -> Option<Self> {
        let (day, time) = text.strip_suffix('Z')?.split_once('T')?;
        let epoch = Date::new(1970, 1, 1)?;
        let days = u64::try_from(epoch.days_until(day.parse().ok()?)).ok()?;
        let mut parts = time.split(':').map(|part| {
            let figures = part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            figures.then(|| part.parse::<u64>().ok()).flatten()
        });
        let (hour, minute, second) = (parts.next()??, parts.next()??, parts.next()??);
        let inside = parts.next().is_none() && hour < 24 && minute < 60 && second < 60;
        inside.then(|| Self(Duration::from_secs(days * 86_400 + hour * 3600 + minute * 60 + second)))
    }

    /// The day of the moment, in UTC; nothing beyond the calendar.
    pub fn day(self) -> Option<Date> {
        let days = i64::try_from(self.0.as_secs() / 86_400).ok()?;
        Date::new(1970, 1, 1)?.add_days(days)
    }

    /// A seed that differs from start to start and is short enough to be said aloud: 0 to 1,048,575.
    pub fn seed(self) -> u64 {
        let mixed = (self.0.as_nanos() as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        mixed >> 32 & 0xf_ffff
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_is_written_as_journals_write_it() {
        assert_eq!(Moment::default().written(), "1970-01-01T00:00:00Z");
        assert_eq!(Moment(Duration::from_secs(1_760_434_205)).written(), "2025-10-14T09:30:05Z");
        assert_eq!(Moment(Duration::MAX).written().get(..11), Some("1970-01-01T"), "a clock gone mad");
    }

    #[test]
    fn what_is_written_is_read_again() {
        for seconds in [0, 59, 86_399, 86_400, 1_760_434_205, 4_102_444_800] {
            let moment = Moment(Duration::from_secs(seconds));
            assert_eq!(Moment::read(&moment.written()), Some(moment));
        }
        let bad = [
            "",
            "2025-10-14",
            "2025-10-14T09:30Z",
            "2025-10-14T24:00:00Z",
            "2025-13-14T09:30:05Z",
            "1969-12-31T23:59:59Z",
        ];
        assert!(bad.iter().all(|text| Moment::read(text).is_none()));
        let noon = Moment(Duration::from_secs(1_760_434_205));
        assert_eq!(noon.day().map(String::from).as_deref(), Some("2025-10-14"));
        assert_eq!(Moment(Duration::MAX).day(), None, "a clock gone mad");
    }

    #[test]
    fn seeds_are_short_and_differ() {
        let first = Moment(Duration::from_millis(1_760_434_205_000));
        let next = Moment(first.0 + Duration::from_millis(1));
        assert!(first.seed() < 1 << 20 && next.seed() < 1 << 20 && first.seed() != next.seed());
    }
}
