//! The station: the machine that signs records, with its key pair (ed25519, RFC 8032).
//!
//! The pair is made at first use from random bytes that the face brings. The secret half never leaves the machine: no
//! bundle holds it. Does not know what is signed.

use std::{
    fmt, io,
    path::{Path, PathBuf},
    str::FromStr,
};

use data_encoding::HEXLOWER;
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};

use super::{
    disk::{self, Disk},
    hash::{Hash, figures},
    store::StoreError,
};

/// Fills bytes by chance; the face asks the system.
pub type Random<'r> = &'r mut dyn FnMut(&mut [u8]) -> io::Result<()>;

/// What is put before everything that is signed, so that a signature for a record is one for nothing else.
const PURPOSE: &[u8] = b"sala record 1\n";

/// The largest key file read, in bytes.
const MOST: u64 = 4096;

/// The name of a station: the first 16 figures of its public key's hash. Safe as the name of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct StationId([u8; 8]);

/// A text that is no name of a station.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a station's name has 16 small hexadecimal figures")]
pub struct NoStation;

impl fmt::Display for StationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&HEXLOWER.encode(&self.0))
    }
}

impl FromStr for StationId {
    type Err = NoStation;

    fn from_str(text: &str) -> Result<Self, NoStation> {
        figures(text).map(Self).ok_or(NoStation)
    }
}

impl From<StationId> for String {
    fn from(id: StationId) -> Self {
        id.to_string()
    }
}

impl TryFrom<String> for StationId {
    type Error = NoStation;

    fn try_from(text: String) -> Result<Self, NoStation> {
        text.parse()
    }
}

/// The public half of a station's key: whoever has it can check what the station signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The station that has this key.
    #[must_use]
    pub fn station(&self) -> StationId {
        let hash = Hash::of(&self.0);
        let mut id = [0; 8];
        id.copy_from_slice(&hash.0[..8]);
        StationId(id)
    }

    /// Says whether the station signed these bytes. Strict: one signature has one spelling.
    #[must_use]
    pub fn signed(&self, bytes: &[u8], signature: &[u8; 64]) -> bool {
        let message = [PURPOSE, bytes].concat();
        VerifyingKey::from_bytes(&self.0)
            .is_ok_and(|key| key.verify_strict(&message, &Signature::from_bytes(signature)).is_ok())
    }

    /// The public file's bytes: JSON, with the station's name to check the key by.
    pub(super) fn file(&self) -> String {
        let file = PublicFile { format: 1, station: self.station(), key: *self };
        serde_json::to_string(&file).expect("strings and a number") + "\n"
    }

    /// Reads a public file; nothing where a byte of it is not as it was written.
    pub(super) fn read(bytes: &[u8]) -> Option<Self> {
        let file: PublicFile = serde_json::from_slice(bytes).ok()?;
        (file.key.file().as_bytes() == bytes).then_some(file.key)
    }
}

impl From<PublicKey> for String {
    fn from(key: PublicKey) -> Self {
        HEXLOWER.encode(&key.0)
    }
}

impl TryFrom<String> for PublicKey {
    type Error = NoStation;

    fn try_from(text: String) -> Result<Self, NoStation> {
        figures(&text).map(Self).ok_or(NoStation)
    }
}

#[derive(Serialize, Deserialize)]
struct PublicFile {
    format: u32,
    station: StationId,
    key: PublicKey,
}

/// This machine's key pair.
pub struct Station {
    secret: SigningKey,
    public: PublicKey,
}

impl Station {
    /// Makes a key pair of 32 random bytes.
    #[must_use]
    pub fn new(seed: &[u8; 32]) -> Self {
        let secret = SigningKey::from_bytes(seed);
        let public = PublicKey(secret.verifying_key().to_bytes());
        Self { secret, public }
    }

    /// Reads the pair of a folder; nothing where none was made yet.
    ///
    /// # Errors
    /// A [`StoreError`]: a file cannot be read, or the two halves do not belong together.
    pub fn read(folder: &Path) -> Result<Option<Self>, StoreError> {
        let (key, public) = (key_file(folder), public_file(folder));
        let Some(bytes) = disk::read(&key, MOST)? else { return Ok(None) };
        let damaged = |path: &Path| StoreError::KeyDamaged { file: super::fault::shown(path) };
        let seed = std::str::from_utf8(&bytes).ok().and_then(|text| text.strip_suffix('\n')).and_then(figures);
        let station = Self::new(&seed.ok_or_else(|| damaged(&key))?);
        match disk::read(&public, MOST)? {
            Some(bytes) if bytes != station.public.file().as_bytes() => {
                // Whichever half reads as it was written is not the one that was changed.
                Err(damaged(if PublicKey::read(&bytes).is_some() { &key } else { &public }))
            }
            _ => Ok(Some(station)),
        }
    }

    /// Reads the pair of a folder, or makes one.
    ///
    /// # Errors
    /// A [`StoreError`], as for [`Station::read`], or the files cannot be written.
    pub(super) fn open(disk: &dyn Disk, folder: &Path, random: Random<'_>) -> Result<Self, StoreError> {
        let station = match Self::read(folder)? {
            Some(station) => station,
            None => {
                let mut seed = [0; 32];
                random(&mut seed).map_err(StoreError::Random)?;
                let station = Self::new(&seed);
                disk::put(disk, &key_file(folder), (HEXLOWER.encode(&seed) + "\n").as_bytes(), true)?;
                station
            }
        };
        let public = public_file(folder);
        if disk::read(&public, MOST)?.is_none() {
            disk::put(disk, &public, station.public.file().as_bytes(), false)?;
        }
        Ok(station)
    }

    /// The public half.
    #[must_use]
    pub fn public(&self) -> PublicKey {
        self.public
    }

    /// Signs bytes.
    #[must_use]
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        self.secret.sign(&[PURPOSE, bytes].concat()).to_bytes()
    }
}

impl fmt::Debug for Station {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The secret is shown to nobody.
        f.debug_struct("Station").field("id", &self.public.station()).finish_non_exhaustive()
    }
}

/// The file of the secret half.
pub(super) fn key_file(folder: &Path) -> PathBuf {
    folder.join("station.key")
}

/// The file of the public half.
pub(super) fn public_file(folder: &Path) -> PathBuf {
    folder.join("station.pub")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::records::disk::RealDisk;

    #[test]
    fn a_signature_is_for_these_bytes_and_this_station() {
        let (one, two) = (Station::new(&[1; 32]), Station::new(&[2; 32]));
        let signature = one.sign(b"record");
        assert!(one.public().signed(b"record", &signature));
        assert!(!one.public().signed(b"records", &signature) && !two.public().signed(b"record", &signature));
        assert_ne!(one.public().station(), two.public().station());
        assert!(!format!("{one:?}").contains(&HEXLOWER.encode(&[1; 32])));
    }

    #[test]
    #[expect(clippy::disallowed_methods, reason = "the test changes bytes of the files")]
    fn the_pair_is_made_once_and_every_changed_byte_of_it_is_located() {
        let folder = tempfile::tempdir().expect("a folder to try in");
        let mut made = 0;
        let mut random = |bytes: &mut [u8]| {
            made += 1;
            bytes.fill(made);
            Ok(())
        };
        let first = Station::open(&RealDisk, folder.path(), &mut random).expect("room").public();
        let again = Station::open(&RealDisk, folder.path(), &mut random).expect("there").public();
        assert_eq!(first, again);
        for file in [key_file(folder.path()), public_file(folder.path())] {
            let whole = std::fs::read(&file).expect("written");
            for at in 0..whole.len() {
                let mut changed = whole.clone();
                changed[at] ^= 1;
                std::fs::write(&file, &changed).expect("room");
                let error = Station::read(folder.path()).expect_err("changed");
                let StoreError::KeyDamaged { file: named } = &error else { panic!("{error}") };
                assert_eq!(*named, file.display().to_string(), "byte {at}");
            }
            std::fs::write(&file, &whole).expect("room");
        }
        assert!(Station::read(folder.path()).expect("whole again").is_some());
    }
}
