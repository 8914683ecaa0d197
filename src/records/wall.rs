//! The clock on the wall, where an exercise counts it: how long an interview has lasted, and whether its talk may go on.
//!
//! Interruptions do not count: time runs on from what was last written down. Time that is up ends the talk; notes and
//! decisions stay open.

use std::time::Duration;

/// The clock of one interview.
#[derive(Clone, Copy, Debug)]
pub struct Wall {
    clock: fn() -> Duration,
    opened: Duration,
    /// Seconds spent on it before it was opened this time.
    before: u32,
    /// Seconds there are for it in all; none where nobody set any.
    limit: Option<u32>,
    /// It stays in sight although nobody set a limit.
    always: bool,
}

impl Wall {
    /// Begins to count by a clock that the face gives. `left` are the seconds left of the sitting, `of_case` those of the interview as a whole, `before`
    /// those spent on it already.
    #[must_use]
    pub fn new(clock: fn() -> Duration, before: u32, of_case: Option<u32>, left: Option<u32>) -> Self {
        let of_sitting = left.map(|left| before.saturating_add(left));
        let limit = [of_case, of_sitting].into_iter().flatten().min();
        Self { clock, opened: clock(), before, limit, always: false }
    }

    /// Keeps it in sight although nobody set a limit, as in an examination.
    #[must_use]
    pub fn always_in_sight(self, always: bool) -> Self {
        Self { always, ..self }
    }

    /// Says whether it is to be seen.
    #[must_use]
    pub fn in_sight(&self) -> bool {
        self.always || self.limit.is_some()
    }

    /// Seconds spent on the interview.
    #[must_use]
    pub fn spent(&self) -> u32 {
        let now = (self.clock)().saturating_sub(self.opened).as_secs();
        self.before.saturating_add(u32::try_from(now).unwrap_or(u32::MAX))
    }

    /// Seconds left for talking; none where nobody set any.
    #[must_use]
    pub fn left(&self) -> Option<u32> {
        self.limit.map(|limit| limit.saturating_sub(self.spent()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearer_end_counts() {
        let check = |before, of_case, left, expected| {
            let wall = Wall::new(|| Duration::from_secs(5), before, of_case, left);
            assert_eq!((wall.spent(), wall.left()), (before, expected));
        };
        check(0, None, None, None);
        check(30, Some(60), None, Some(30));
        check(30, Some(60), Some(10), Some(10));
        check(70, Some(60), Some(10), Some(0));
        check(30, None, Some(0), Some(0));
    }
}
