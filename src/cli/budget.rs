//! How long and how far a proof may go: the arguments, and what says when to stop.

use std::{
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::{Duration, Instant},
};

use clap::Args;

use crate::prove::{Limits, Stop};

/// How far a proof goes.
#[derive(Args, Clone, Debug)]
pub struct Budget {
    /// Prove what is cheap, and leave open what is dear
    #[arg(long)]
    pub quick: bool,
    /// Stop proving a case after so many seconds, with what is known by then
    #[arg(long, value_name = "SECONDS")]
    pub time: Option<u64>,
    /// Stop proving when the program has grown to so many MiB, with what is known by then
    #[arg(long, value_name = "MIB", default_value_t = 4096)]
    pub memory: u64,
}

impl Budget {
    /// Starts the clock for one case.
    pub(super) fn start(&self) -> Running {
        #[expect(clippy::disallowed_methods, reason = "the face reads the clock, and says when to stop")]
        let began = Instant::now();
        Running {
            began,
            time: self.time.map(Duration::from_secs),
            memory: self.memory.saturating_mul(1 << 20),
            polls: AtomicU64::new(0),
            full: AtomicBool::new(false),
        }
    }

    /// The limits, with what says when to stop.
    pub(super) fn limits<'l>(&self, stop: Stop<'l>) -> Limits<'l> {
        let workers = std::thread::available_parallelism().map_or(1, usize::from);
        if self.quick { Limits::quick(workers, stop) } else { Limits::full(workers, stop) }
    }
}

/// A budget being spent.
pub(super) struct Running {
    began: Instant,
    time: Option<Duration>,
    memory: u64,
    polls: AtomicU64,
    full: AtomicBool,
}

impl Running {
    /// Says whether time or memory has come to its end. Memory is asked now and then.
    pub(super) fn is_spent(&self) -> bool {
        if self.polls.fetch_add(1, Ordering::Relaxed).is_multiple_of(16)
            && resident().is_some_and(|now| now > self.memory)
        {
            self.full.store(true, Ordering::Relaxed);
        }
        self.full.load(Ordering::Relaxed) || self.time.is_some_and(|most| self.took() >= most)
    }

    /// How long it has been.
    pub(super) fn took(&self) -> Duration {
        self.began.elapsed()
    }
}

/// The memory the program holds, in bytes; unknown where the system does not tell it in this way.
fn resident() -> Option<u64> {
    #[expect(clippy::disallowed_methods, reason = "the face asks the system how much memory is left")]
    let text = std::fs::read_to_string("/proc/self/statm").ok()?;
    let pages: u64 = text.split_whitespace().nth(1)?.parse().ok()?;
    Some(pages * 4096)
}
