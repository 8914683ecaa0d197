//! Work that takes longer than a frame may: done on a thread of its own, and asked once a frame whether it is done.
//!
//! It does not know what is worked out.

use std::sync::{Arc, Mutex, PoisonError};

use bevy_egui::egui::Context;

/// Something that is being worked out.
pub struct Away<T>(Arc<Mutex<Option<T>>>);

impl<T: Send + 'static> Away<T> {
    /// Begins to work it out; a frame is asked for once it is there. Where the system gives no thread it is worked out here,
    /// and the window stands still for that long.
    pub fn begin(ctx: &Context, name: &str, work: impl FnOnce() -> T + Send + 'static) -> Self {
        let done = Arc::new(Mutex::new(None));
        let (into, ctx) = (Arc::clone(&done), ctx.clone());
        let work = move || {
            let worked = work();
            *into.lock().unwrap_or_else(PoisonError::into_inner) = Some(worked);
            ctx.request_repaint();
        };
        // A thread that is refused takes its work with it, so the work waits outside.
        let work = Arc::new(Mutex::new(Some(work)));
        let other = Arc::clone(&work);
        let run = |work: &Mutex<Option<_>>| {
            let work = work.lock().unwrap_or_else(PoisonError::into_inner).take();
            if let Some(work) = work {
                let work: Box<dyn FnOnce() + Send> = Box::new(work);
                work();
            }
        };
        if std::thread::Builder::new().name(name.to_owned()).spawn(move || run(&other)).is_err() {
            run(&work);
        }
        Self(done)
    }

    /// Takes what was worked out, once it is there.
    pub fn take(&self) -> Option<T> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}
