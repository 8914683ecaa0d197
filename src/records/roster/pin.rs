//! PINs: what keeps one trainee from sitting in another's name. Kept as Argon2id hashes (RFC 9106).
//!
//! A PIN of a few figures can be tried out by anybody who has the roster's file and time; it keeps honest people apart,
//! and no more. See docs/threat-model.md.

use std::io;

use argon2::{Algorithm, Argon2, Params, Version};
use data_encoding::BASE64_NOPAD;
use serde::{Deserialize, Serialize};

use crate::{locale::digits, records::station::Random};

/// 19 MiB, two passes, one lane: the least that OWASP's password storage advice (2023) names for Argon2id.
const MEMORY: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// The least and the most figures of a PIN.
pub const LEAST: usize = 4;
/// The most figures of a PIN.
pub const MOST: usize = 12;

/// A PIN as it was typed: 4 to 12 figures. Shown to nobody.
#[derive(Clone, PartialEq, Eq)]
pub struct Pin(String);

/// A text that is no PIN.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a PIN has {LEAST} to {MOST} figures")]
pub struct PinFault;

impl Pin {
    /// Reads a PIN, in figures of any of the three scripts.
    ///
    /// # Errors
    /// A [`PinFault`].
    pub fn read(typed: &str) -> Result<Self, PinFault> {
        let figures = digits::latin(typed.trim());
        let fits = (LEAST..=MOST).contains(&figures.len()) && figures.bytes().all(|byte| byte.is_ascii_digit());
        if fits { Ok(Self(figures)) } else { Err(PinFault) }
    }
}

impl std::fmt::Debug for Pin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Pin(…)")
    }
}

/// A PIN's hash, in the usual writing: `$argon2id$v=19$m=…,t=…,p=…$SALT$HASH`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct PinHash(String);

impl PinHash {
    /// Hashes a PIN with a random salt.
    ///
    /// # Errors
    /// What the system says where it gives no chance, or no memory.
    pub fn new(pin: &Pin, random: Random<'_>) -> io::Result<Self> {
        let mut salt = [0; 16];
        random(&mut salt)?;
        let cost = Cost { memory: MEMORY, passes: PASSES, lanes: LANES };
        let hash = cost.hash(pin, &salt).ok_or(io::ErrorKind::OutOfMemory)?;
        let (salt, hash) = (BASE64_NOPAD.encode(&salt), BASE64_NOPAD.encode(&hash));
        Ok(Self(format!("$argon2id$v=19$m={MEMORY},t={PASSES},p={LANES}${salt}${hash}")))
    }

    /// Says whether this is the PIN. A hash that cannot be read fits none.
    #[must_use]
    pub fn fits(&self, typed: &str) -> bool {
        let Ok(pin) = Pin::read(typed) else { return false };
        let Some((cost, salt, hash)) = self.parts() else { return false };
        // Every byte is looked at, wherever the first difference stands.
        cost.hash(&pin, &salt).is_some_and(|found| found.iter().zip(&hash).fold(0, |all, (a, b)| all | (a ^ b)) == 0)
    }

    fn parts(&self) -> Option<(Cost, Vec<u8>, [u8; 32])> {
        let mut parts = self.0.strip_prefix("$argon2id$v=19$")?.split('$');
        let (cost, salt, hash) = (parts.next()?, parts.next()?, parts.next()?);
        let mut numbers =
            cost.split(',').zip(["m=", "t=", "p="]).map(|(part, name)| part.strip_prefix(name)?.parse().ok());
        let cost = Cost { memory: numbers.next()??, passes: numbers.next()??, lanes: numbers.next()?? };
        let hash = BASE64_NOPAD.decode(hash.as_bytes()).ok()?.try_into().ok()?;
        // A roster from elsewhere may not make this machine work for an hour.
        let bounded = cost.memory <= 4 * MEMORY && cost.passes <= 4 * PASSES && cost.lanes <= 4;
        bounded.then_some((cost, BASE64_NOPAD.decode(salt.as_bytes()).ok()?, hash))
    }
}

struct Cost {
    memory: u32,
    passes: u32,
    lanes: u32,
}

impl Cost {
    fn hash(&self, pin: &Pin, salt: &[u8]) -> Option<[u8; 32]> {
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).ok()?;
        let mut hash = [0; 32];
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon.hash_password_into(pin.0.as_bytes(), salt, &mut hash).ok()?;
        Some(hash)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_fits_itself_alone() {
        let mut salt = 0;
        let mut random = |bytes: &mut [u8]| {
            salt += 1;
            bytes.fill(salt);
            Ok(())
        };
        let pin = Pin::read(" ១២៣៤ ").expect("four figures");
        assert_eq!(Pin::read("1234"), Ok(pin.clone()));
        let (one, two) = (PinHash::new(&pin, &mut random), PinHash::new(&pin, &mut random));
        let (one, two) = (one.expect("memory"), two.expect("memory"));
        assert_ne!(one, two, "each has a salt of its own");
        assert!(one.fits("1234") && two.fits("໑໒໓໔") && !one.fits("1235") && !one.fits(""));
        assert!(!format!("{pin:?} {one:?}").contains("1234"));
        for wrong in ["123", "1234567890123", "12a4", ""] {
            assert_eq!(Pin::read(wrong), Err(PinFault), "{wrong}");
        }
        for broken in ["", "$argon2id$v=19$m=99999999,t=2,p=1$c2FsdHNhbHQ$aGFzaA", "1234"] {
            assert!(!PinHash(broken.to_owned()).fits("1234"), "{broken}");
        }
    }

    #[test]
    fn the_hash_is_the_one_of_the_standard() {
        // A test vector of the reference program: `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1 -l 32`.
        let cost = Cost { memory: 1 << 16, passes: 2, lanes: 1 };
        let hash = cost.hash(&Pin("password".to_owned()), b"somesalt").expect("memory");
        let written = data_encoding::HEXLOWER.encode(&hash);
        assert_eq!(written, "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }
}
