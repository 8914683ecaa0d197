//! The question map in letters: one row a type, time from left to right, and below who could hear.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::Page;
use crate::{assessment::QuestionMap, locale::cluster, scenario::handbook::QuestionType};

/// The letter that stands for a type on every form, whatever the language (`docs/debrief.md`).
#[must_use]
pub const fn letter(kind: QuestionType) -> char {
    match kind {
        QuestionType::Open => 'O',
        QuestionType::Encourager => 'E',
        QuestionType::Probe => 'P',
        QuestionType::Closed => 'C',
        QuestionType::Forced => 'F',
        QuestionType::Multiple => 'M',
        QuestionType::Leading => 'L',
        QuestionType::Suggestive => 'S',
        QuestionType::Opinion => 'V',
        QuestionType::Accusation => 'A',
        QuestionType::Threat => 'T',
        QuestionType::Explain => 'X',
        QuestionType::Evidence => 'D',
    }
}

/// Writes turns, rising or not, with runs drawn together: `1, 3-5`.
pub(in crate::report) fn ranges(turns: &[u32]) -> String {
    let mut turns = turns.to_vec();
    turns.sort_unstable();
    turns.dedup();
    let runs = turns.chunk_by(|a, b| a + 1 == *b).map(|run| match run {
        [one] => one.to_string(),
        [a, b] => format!("{a}, {b}"),
        [first, .., last] => format!("{first}-{last}"),
        [] => String::new(),
    });
    runs.collect::<Vec<_>>().join(", ")
}

impl Page<'_> {
    /// One row a type, time from left to right, and below who could hear. Marks never drop: where there is no room they
    /// move right.
    pub(super) fn map(&mut self, map: &QuestionMap) {
        let names: Vec<(QuestionType, String)> =
            map.types.iter().map(|(kind, _)| (*kind, self.speech.id(&format!("type-{}", kind.id())))).collect();
        // Where nobody could overhear anything there is nothing to show.
        let heard = map.marks.iter().any(|mark| mark.heard).then(|| self.speech.id("debrief-heard"));
        let label = names.iter().map(|(_, name)| name.width()).chain(heard.as_ref().map(|heard| heard.width()));
        let label = label.max().unwrap_or(0);
        let label = label.min(self.width / 2);
        let columns = self.width.saturating_sub(label + 4).max(map.marks.len());
        let place = |at: u32| (at as usize * (columns - 1)) / (map.seconds.max(1) as usize);
        // Each mark has a column of its own, so that the order stays readable across rows.
        let mut next = 0;
        let mut places = Vec::new();
        for (left, mark) in map.marks.iter().enumerate().map(|(ix, mark)| (map.marks.len() - ix, mark)) {
            let column = place(mark.at).max(next).min(columns - left);
            next = column + 1;
            places.push(column);
        }
        for (kind, name) in &names {
            let mut row = vec!['.'; columns];
            for (mark, column) in map.marks.iter().zip(&places) {
                if mark.kind == *kind {
                    row[*column] = letter(*kind);
                }
            }
            self.row(name, label, &row.into_iter().collect::<String>());
        }
        let Some(heard) = heard else { return };
        let mut row = vec![' '; columns];
        for (mark, column) in map.marks.iter().zip(&places) {
            if mark.heard {
                row[*column] = '#';
            }
        }
        self.row(&heard, label, &row.into_iter().collect::<String>());
    }

    fn row(&mut self, name: &str, label: usize, row: &str) {
        let mut shown = String::new();
        for piece in cluster::clusters(name).map(|(_, cluster)| cluster) {
            if shown.width() + piece.width() > label {
                break;
            }
            shown.push_str(piece);
        }
        let pad = label.saturating_sub(shown.width());
        let _ = writeln!(self.out, "  {shown}{} {}", " ".repeat(pad), row.trim_end());
    }
}
