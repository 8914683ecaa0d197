//! A reply that appears at reading pace, word by word.
//!
//! The whole reply has its room from the first moment, and the screen reader has its whole text, so nothing moves and
//! nobody waits: whatever was done in the meantime has been carried out. A key, a click or a screen reader's press
//! completes it. It asks for one frame a word and for none once all is said. It knows no clock: the time comes from egui.

use bevy_egui::egui::Context;
use std::time::Duration;

use crate::{
    app::theme::keys,
    locale::{cluster, line_break},
};

/// The reply that is appearing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reveal {
    /// The turn, and the moment it was first shown.
    on: Option<(u32, f64)>,
}

impl Reveal {
    /// Begins with the reply of a turn.
    pub fn begin(&mut self, turn: u32, now: f64) {
        self.on = Some((turn, now));
    }

    /// Completes the reply.
    pub fn complete(&mut self) {
        self.on = None;
    }

    /// The turn whose reply is appearing.
    pub fn turn(&self) -> Option<u32> {
        self.on.map(|(turn, _)| turn)
    }

    /// Completes the reply if somebody did anything in this pass, or nothing is to move.
    pub fn settle(&mut self, ctx: &Context, pace: Option<f32>) {
        if pace.is_none() || keys::touched(ctx) {
            self.complete();
        }
    }

    /// Says how many letters of each text of a turn stand there by now; none once all of them do.
    ///
    /// `pace` is in letters a second. Asks for the next frame where there is more to come.
    pub fn letters(&mut self, ctx: &Context, turn: u32, texts: &[String], pace: Option<f32>) -> Option<Vec<usize>> {
        let (_, since) = self.on.filter(|(on, _)| *on == turn)?;
        let pace = pace.filter(|pace| *pace > 0.0)?;
        let now = ctx.input(|input| input.time);
        let passed = ((now - since).max(0.0) as f32 * pace) as usize;
        let (said, next) = words_by(texts, passed);
        match next {
            Some(next) => {
                let wait = (next as f32 / pace - (now - since) as f32).max(0.01);
                ctx.request_repaint_after(Duration::from_secs_f32(wait));
                Some(said)
            }
            None => {
                self.complete();
                None
            }
        }
    }
}

/// How many letters of each text are said after so many in all, to the end of a word; and when the next word comes.
fn words_by(texts: &[String], passed: usize) -> (Vec<usize>, Option<usize>) {
    let (mut said, mut before) = (Vec::with_capacity(texts.len()), 0);
    let mut next = None;
    for text in texts {
        let (mut own, mut at) = (0, before);
        for piece in line_break::pieces(text) {
            at += cluster::count(piece);
            // The first word stands there at once: somebody begins to speak.
            if at <= passed || at == before + cluster::count(piece) && before == 0 {
                own = at - before;
            } else {
                next = next.or(Some(at));
            }
        }
        said.push(own);
        before = at;
    }
    (said, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(texts: &[&str], passed: usize, expected: &[usize], next: Option<usize>) {
        let texts: Vec<String> = texts.iter().map(|text| (*text).to_owned()).collect();
        assert_eq!(words_by(&texts, passed), (expected.to_vec(), next), "{passed} of {texts:?}");
    }

    #[test]
    fn words_come_whole_and_one_text_after_the_other() {
        check(&["one two", "three"], 0, &[4, 0], Some(7));
        check(&["one two", "three"], 6, &[4, 0], Some(7));
        check(&["one two", "three"], 7, &[7, 0], Some(12));
        check(&["one two", "three"], 12, &[7, 5], None);
        check(&[], 3, &[], None);
        check(&[""], 0, &[0], None);
    }

    #[test]
    fn no_cluster_is_ever_cut() {
        let text = "ខ្ញុំទៅធ្វើការនៅរោងចក្រ ເຈົ້າໄປໃສ".to_owned();
        let all = cluster::count(&text);
        let mut last = 0;
        for passed in 0..=all {
            let (said, next) = words_by(std::slice::from_ref(&text), passed);
            assert!(said[0] >= last && said[0] <= all, "what was said stays said");
            assert!(next.is_none_or(|next| next > passed));
            last = said[0];
        }
        assert_eq!(last, all);
    }
}
