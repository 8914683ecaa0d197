//! New objects of a bundle on their way to the disk, several at once. Does not know what they are, nor when they belong.

use std::path::PathBuf;

use super::BundleError;
use crate::records::disk::{Disk, DiskError};

/// New objects on their way to the disk. Several are made safe at once: that takes a disk hardly longer than one.
#[derive(Default)]
pub(super) struct Waiting {
    /// Where each is written, where it belongs, and its bytes.
    objects: Vec<(PathBuf, PathBuf, Vec<u8>)>,
    bytes: usize,
}

impl Waiting {
    /// How many are made safe at once.
    const MOST: usize = 32;
    /// How many bytes wait at most, besides those of one object.
    const MOST_BYTES: usize = 4 << 20;
    /// How many threads wait for the disk.
    const THREADS: usize = 8;

    /// Takes an object to be written. Once enough of them wait, all are made safe.
    pub(super) fn push(
        &mut self,
        disk: &dyn Disk,
        from: PathBuf,
        to: PathBuf,
        bytes: &[u8],
    ) -> Result<(), BundleError> {
        self.bytes += bytes.len();
        self.objects.push((from, to, bytes.to_vec()));
        if self.objects.len() < Self::MOST && self.bytes < Self::MOST_BYTES { Ok(()) } else { self.made_safe(disk) }
    }

    /// Returns once all that waited is on the disk.
    pub(super) fn made_safe(&mut self, disk: &dyn Disk) -> Result<(), BundleError> {
        let objects = std::mem::take(&mut self.objects);
        self.bytes = 0;
        let write = |(from, to, bytes): &(PathBuf, PathBuf, Vec<u8>)| {
            disk.write(from, bytes, false).map_err(|error| BundleError::Disk(DiskError::writing(to, error)))
        };
        let share = objects.len().div_ceil(Self::THREADS).max(1);
        std::thread::scope(|scope| {
            let running: Vec<_> =
                objects.chunks(share).map(|own| scope.spawn(move || own.iter().try_for_each(write))).collect();
            let done: Vec<_> = running.into_iter().map(std::thread::ScopedJoinHandle::join).collect();
            done.into_iter().try_for_each(|one| one.unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
        })
    }
}
