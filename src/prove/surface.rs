//! The surface: what is found before anything was said must not tell one truth from another.
//!
//! What differs is the leak audit's to find (`check`); here it weighs against the proof. (Words in themselves are
//! `check`'s alone.)

use std::sync::Arc;

use super::verdict::{Finding, Weight};
use crate::{check::differences, interview::Case, scenario::handbook::Handbook};

/// Compares two variants of the same draw.
pub(super) fn compare(a: &Arc<Case>, b: &Arc<Case>, handbook: &Handbook) -> Vec<Finding> {
    let told = |(path, what): (String, String)| {
        let (one, other) = (a.variant_id(), b.variant_id());
        let message = format!("{what} differs between variants `{one}` and `{other}` before anything was said");
        Finding::new("surface-tells", Weight::Wrong, path, message)
            .help("let it be alike in every variant; the truth shows in answers and fields, never on the surface")
    };
    differences(a, b, handbook).into_iter().map(told).collect()
}
