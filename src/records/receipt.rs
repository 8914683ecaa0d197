//! Receipts: the head of a chain as a short code, to be written down or printed.
//!
//! Who holds the paper can later ask whether the record still contains that head. 75 bits of the hash are enough that
//! nobody finds a second record with the same code, and fifteen signs with a check sign are few enough to be copied by
//! hand. The alphabet leaves out I, L, O and U, after Crockford (2002), base 32.

use std::{fmt, str::FromStr};

use super::hash::Hash;
use crate::locale::digits;

/// The signs, each worth its place.
const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Signs taken from the hash; one more checks them.
const LENGTH: usize = 15;

/// A receipt: the first 75 bits of a chain's head.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Receipt([u8; LENGTH]);

/// A text that is no receipt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoReceipt {
    /// It has another number of signs.
    #[error("a receipt has 16 letters and figures, this has {0}")]
    Length(usize),
    /// A sign that no receipt has.
    #[error("`{0}` is in no receipt")]
    Sign(char),
    /// The signs do not fit together: one was misread.
    #[error("one sign of the receipt was misread, or two were exchanged")]
    Check,
}

impl Receipt {
    /// The receipt of a chain whose last line has this hash.
    #[must_use]
    pub fn of(head: Hash) -> Self {
        let mut signs = [0; LENGTH];
        for (at, sign) in signs.iter_mut().enumerate() {
            *sign = (0..5).fold(0, |value, bit| {
                let bit = at * 5 + bit;
                value << 1 | (head.0[bit / 8] >> (7 - bit % 8) & 1)
            });
        }
        Self(signs)
    }

    /// Says whether it was given for this head.
    #[must_use]
    pub fn fits(self, head: Hash) -> bool {
        Self::of(head) == self
    }

    /// The sign that checks the others: a sum over the field of 32 elements, each sign times another power of its
    /// generator, so that any one wrong sign and any two exchanged neighbours change it.
    fn check(self) -> u8 {
        self.0.iter().fold(0, |sum, sign| double(sum ^ sign))
    }
}

/// Times the generator, in the field of 32 elements (x^5 + x^2 + 1).
fn double(value: u8) -> u8 {
    let twice = value << 1;
    if twice & 32 == 0 { twice } else { twice ^ 0b10_0101 }
}

impl fmt::Display for Receipt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let signs: Vec<char> =
            self.0.iter().chain([&self.check()]).map(|sign| char::from(SIGNS[usize::from(*sign)])).collect();
        let groups: Vec<String> = signs.chunks(4).map(|group| group.iter().collect()).collect();
        f.write_str(&groups.join("-"))
    }
}

impl FromStr for Receipt {
    type Err = NoReceipt;

    /// Reads a receipt as people copy it: in small letters, with spaces, with figures of their own script, O for 0.
    fn from_str(text: &str) -> Result<Self, NoReceipt> {
        let mut signs = Vec::new();
        for typed in digits::latin(text).chars().filter(|c| !c.is_whitespace() && *c != '-') {
            let sign = match typed.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value = SIGNS.iter().position(|known| char::from(*known) == sign).ok_or(NoReceipt::Sign(typed))?;
            signs.push(u8::try_from(value).map_err(|_| NoReceipt::Sign(typed))?);
        }
        let count = signs.len();
        let Some((check, rest)) = signs.split_last() else { return Err(NoReceipt::Length(0)) };
        let receipt = Self(rest.try_into().map_err(|_| NoReceipt::Length(count))?);
        if receipt.check() == *check { Ok(receipt) } else { Err(NoReceipt::Check) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receipt_is_read_as_people_copy_it() {
        let head = Hash::of(b"a chain");
        let receipt = Receipt::of(head);
        let text = receipt.to_string();
        assert_eq!(text.len(), 19);
        assert_eq!(text.parse(), Ok(receipt));
        assert_eq!(text.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l").parse(), Ok(receipt));
        assert!(receipt.fits(head) && !receipt.fits(Hash::of(b"another")));
        assert_eq!("".parse::<Receipt>(), Err(NoReceipt::Length(0)));
        assert_eq!("ABCD".parse::<Receipt>(), Err(NoReceipt::Length(4)));
        assert_eq!("ABCD-U".parse::<Receipt>(), Err(NoReceipt::Sign('U')));
    }

    #[test]
    fn one_misread_sign_and_two_exchanged_are_noticed() {
        for seed in 0..40_u8 {
            let text = Receipt::of(Hash::of(&[seed])).to_string().replace('-', "");
            for at in 0..text.len() {
                for sign in SIGNS {
                    let mut changed = text.clone().into_bytes();
                    if changed[at] == *sign {
                        continue;
                    }
                    changed[at] = *sign;
                    let changed = String::from_utf8(changed).expect("signs");
                    assert_eq!(changed.parse::<Receipt>(), Err(NoReceipt::Check), "{text} {changed}");
                }
                let mut changed = text.clone().into_bytes();
                if at > 0 && changed[at] != changed[at - 1] {
                    changed.swap(at, at - 1);
                    let changed = String::from_utf8(changed).expect("signs");
                    assert_eq!(changed.parse::<Receipt>(), Err(NoReceipt::Check), "{text} {changed}");
                }
            }
        }
    }
}
