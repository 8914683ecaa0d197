//! The lots an exercise draws: BLAKE3 as a stream, the same on every machine and for ever.
//!
//! A stream is named by what it is for and by what it hangs on, each part with its length, so that no two of them run
//! together. Who the trainee is and what is drawn, it does not know.

/// A stream of numbers.
pub(super) struct Lot(blake3::OutputReader);

impl Lot {
    /// Opens the stream for a purpose, hanging on these parts.
    pub(super) fn new(purpose: &str, parts: &[&[u8]]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key(purpose);
        for part in parts {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
        Self(hasher.finalize_xof())
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    /// A number below `bound`, each as likely as the others; 0 for a bound of 0 or 1.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let bound = bound.max(1) as u64;
        // Numbers of the last, short lap would come more often.
        let laps = u64::MAX - u64::MAX % bound;
        loop {
            let number = self.next();
            if number < laps {
                return (number % bound) as usize;
            }
        }
    }

    /// Brings a list into an order, each as likely as the others.
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }

    /// An order of so many things, each as likely as the others: the rank of each.
    pub(super) fn ranks(&mut self, many: usize) -> Vec<usize> {
        let mut ranks: Vec<usize> = (0..many).collect();
        self.shuffle(&mut ranks);
        ranks
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together() {
        let first = |parts: &[&[u8]]| Lot::new("test", parts).next();
        assert_eq!(first(&[b"ab", b"c"]), first(&[b"ab", b"c"]));
        assert_ne!(first(&[b"ab", b"c"]), first(&[b"a", b"bc"]));
        assert_ne!(Lot::new("one", &[]).next(), Lot::new("two", &[]).next());
    }

    #[test]
    fn every_order_comes_as_often() {
        let mut lot = Lot::new("test", &[]);
        let mut counts = std::collections::BTreeMap::new();
        for _ in 0..6000 {
            *counts.entry(lot.ranks(3)).or_insert(0) += 1;
        }
        // Six orders, a thousand each but for chance: five standard deviations are 144.
        assert!(counts.len() == 6 && counts.values().all(|n| (856..=1144).contains(n)), "{counts:?}");
    }
}
