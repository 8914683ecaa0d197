//! Where a sealed journal is written: every group is encrypted before it reaches the sink below.
//!
//! A session counts the bytes of the plain journal; this keeps which bytes of the file those are, so that what was not
//! acknowledged can be cut off. Knows the public half of the key alone.

use std::io;

use super::{Front, Opened, sealed_line};
use crate::{course::sealed::Recipient, records::sink::Sink};

/// A sink that seals.
pub struct SealedSink {
    below: Box<dyn Sink>,
    to: Recipient,
    /// The first line, as long as it is not written.
    front: Option<String>,
    /// For every group: how many bytes of the plain journal, and of the file, end with it.
    ends: Vec<(u64, u64)>,
}

impl SealedSink {
    /// Begins a sealed journal in an empty sink.
    pub fn begin(below: Box<dyn Sink>, front: &Front) -> Self {
        let text = serde_json::to_string(front).expect("strings and numbers") + "\n";
        Self { below, to: front.to.clone(), front: Some(text), ends: Vec::new() }
    }

    /// Goes on with one that was opened; the sink below holds its file.
    pub fn go_on(below: Box<dyn Sink>, opened: &Opened) -> Self {
        Self { below, to: opened.outline.front.to.clone(), front: None, ends: opened.ends.clone() }
    }
}

impl Sink for SealedSink {
    fn append(&mut self, bytes: &[u8]) -> io::Result<()> {
        let text = self.front.clone().unwrap_or_default() + &sealed_line(&self.to, bytes);
        self.below.append(text.as_bytes())?;
        let (plain, file) = self.ends.last().copied().unwrap_or_default();
        self.ends.push((plain + bytes.len() as u64, file + text.len() as u64));
        self.front = None;
        Ok(())
    }

    fn cut(&mut self, length: u64) -> io::Result<()> {
        let stand = self.ends.iter().take_while(|(plain, _)| *plain <= length).count();
        self.ends.truncate(stand);
        self.below.cut(self.ends.last().map_or(0, |(_, file)| *file))
    }

    fn name(&self) -> String {
        self.below.name()
    }

    fn keeps(&self) -> bool {
        self.below.keeps()
    }
}
