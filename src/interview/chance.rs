//! The seeded stream; the only file here that knows a generator.
//!
//! The generator is named (xoshiro256++), since the default one may change between releases, and every draw has a
//! stream of its own, so that adding a pool to a script leaves the other draws of a seed as they were.

use rand::{RngExt, SeedableRng, rngs::Xoshiro256PlusPlus};

/// A stream of chance for one purpose.
#[derive(Clone, Debug)]
pub struct Chance(Xoshiro256PlusPlus);

impl Chance {
    /// Opens the stream of `purpose` under `seed`.
    pub fn new(seed: u64, purpose: &str) -> Self {
        // FNV-1a, 64 bit: fixed for ever, unlike the standard library's hasher.
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in purpose.bytes() {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        Self(Xoshiro256PlusPlus::seed_from_u64(seed ^ hash))
    }

    /// Draws a whole number below `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: u32) -> u32 {
        if end == 0 { 0 } else { self.0.random_range(0..end) }
    }

    /// Draws a whole number from a range, both ends included, in whichever order they stand.
    pub fn between(&mut self, from: u32, to: u32) -> u32 {
        self.0.random_range(from.min(to)..=from.max(to))
    }

    /// Draws one of several; `None` from nothing.
    pub fn one_of<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(u32::try_from(of.len()).unwrap_or(u32::MAX)) as usize)
    }

    /// Draws an index by weight; 0 where no weight is above 0.
    pub fn weighted(&mut self, weights: &[u32]) -> usize {
        let total = weights.iter().fold(0_u32, |sum, weight| sum.saturating_add(*weight));
        let mut left = self.below(total);
        for (index, weight) in weights.iter().enumerate() {
            if left < *weight {
                return index;
            }
            left -= weight;
        }
        0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stream_is_the_same_for_ever() {
        let mut chance = Chance::new(4417, "variant");
        let drawn: Vec<u32> = (0..8).map(|_| chance.below(1000)).collect();
        let mut again = Chance::new(4417, "variant");
        assert_eq!(drawn, (0..8).map(|_| again.below(1000)).collect::<Vec<_>>());
        assert_ne!(drawn, {
            let mut other = Chance::new(4417, "fee");
            (0..8).map(|_| other.below(1000)).collect::<Vec<_>>()
        });
    }

    #[test]
    fn weights_are_kept() {
        let mut counts = [0; 3];
        for seed in 0..3000 {
            counts[Chance::new(seed, "w").weighted(&[8, 1, 1])] += 1;
        }
        assert!(counts[0] > 2200 && counts[1] > 200 && counts[2] > 200, "{counts:?}");
        assert_eq!(Chance::new(1, "w").weighted(&[]), 0);
    }
}
