//! What the theme needs of the floor below, in one place.

pub use crate::locale::Language;
use icu_segmenter::{LineSegmenter, options::LineBreakOptions};
use std::sync::LazyLock;

static SEGMENTER: LazyLock<icu_segmenter::LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_auto(LineBreakOptions::default()));

/// Returns the byte offsets at which a line may be broken.
pub fn break_offsets(text: &str) -> Vec<usize> {
    SEGMENTER.segment_str(text).collect()
}
