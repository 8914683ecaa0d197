//! How a case is called before it is played, or that it cannot be: one answer for `list` and the menu.

use super::{Surroundings, voice::Voice};
use crate::{course::Course, locale::Message, scenario::words};

/// Says that a case cannot be played, and the command that tells why.
pub(super) fn broken(voice: Voice<'_>, around: &Surroundings, id: &str) -> String {
    voice.say(&Message::new("list-broken").arg("command", around.command(&format!("check {id}"))))
}

/// A case's title as it is told before anything is drawn; its id where it has none.
pub(super) fn title(voice: Voice<'_>, course: &Course, id: &str) -> String {
    let scenario = course.scenario(id).and_then(|taught| taught.scenario.as_deref());
    words::titled(voice.catalogue(), voice.language(), id, scenario)
}
