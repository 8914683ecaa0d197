//! Whether a case can be played, and what it is called before it is: one answer for `list`, the menu, `play` and `check`.
//!
//! Asks the checker and judges nothing itself.

use super::{Surroundings, voice::Voice};
use crate::{
    check::check_one,
    course::{Course, Taught},
    diagnostic::Severity,
    locale::Message,
    scenario::{id::is_device, map::is_id, words},
};

/// Counts the mistakes for which a case cannot be played: the errors `sala check` has on it, and a folder whose name is no
/// id. What was left out of a broken script might have been its point.
pub(super) fn mistakes(course: &Course, taught: &Taught) -> usize {
    let found = check_one(course, taught);
    let errors = found.iter().filter(|diagnostic| diagnostic.severity == Severity::Error).count();
    let misnamed = !is_id(&taught.id) || is_device(&taught.id);
    errors.max(usize::from(taught.scenario.is_none())) + usize::from(misnamed)
}

/// Says that a case cannot be played, and the command that tells why.
pub(super) fn broken(voice: Voice<'_>, around: &Surroundings, id: &str) -> String {
    voice.say(&Message::new("list-broken").arg("command", around.command(&format!("check {id}"))))
}

/// A case's title as it is told before anything is drawn; its id where it has none.
pub(super) fn title(voice: Voice<'_>, course: &Course, id: &str) -> String {
    let scenario = course.scenario(id).and_then(|taught| taught.scenario.as_ref());
    let message = scenario.map(|scenario| words::title(id, scenario));
    message.and_then(|message| voice.catalogue().try_say(&message, voice.language())).unwrap_or_else(|| id.to_owned())
}
