//! Much work that is done on several threads and handed on in order. Knows nothing of what the work is.

use std::sync::mpsc;

/// How far a thread may be ahead.
const AHEAD: usize = 16;

/// How many threads this machine works on at once.
pub(super) fn processors() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// Works on each of many things, on so many threads, and hands on what came of it in the order given. Each thread has tools
/// of its own, made once; no more wait than each thread is ahead by.
pub(super) fn in_order<I: Sync, T, O: Send>(
    threads: usize,
    all: &[I],
    tools: impl Fn() -> T + Sync,
    work: impl Fn(&mut T, &I) -> O + Sync,
    mut hand: impl FnMut(&I, O),
) {
    let threads = threads.min(all.len()).max(1);
    let (tools, work) = (&tools, &work);
    std::thread::scope(|scope| {
        let lanes: Vec<_> = (0..threads)
            .map(|first| {
                let (done, lane) = mpsc::sync_channel(AHEAD);
                scope.spawn(move || {
                    let mut tools = tools();
                    for one in all.iter().skip(first).step_by(threads) {
                        // Nobody waits for more once the other end is gone.
                        if done.send(work(&mut tools, one)).is_err() {
                            break;
                        }
                    }
                });
                lane
            })
            .collect();
        for (at, one) in all.iter().enumerate() {
            // A thread that panicked says so when it is joined.
            let Ok(came) = lanes[at % threads].recv() else { break };
            hand(one, came);
        }
    });
}
