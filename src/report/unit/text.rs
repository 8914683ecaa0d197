//! A report for a terminal: plain text that can be read aloud. A table that is too wide is told row by row.
//!
//! No colour and no box drawing, like the other texts.

use unicode_width::UnicodeWidthStr;

use super::{Paper, Part, Table};
use crate::{
    locale::{Catalogue, Message},
    report::{
        speech::Speech,
        text::{LEAST_WIDTH, wrapped},
    },
};

/// What stands between two columns.
const GAP: usize = 2;

/// Writes a report, `width` columns wide.
#[must_use]
pub fn text(paper: &Paper, catalogue: &Catalogue, width: usize) -> String {
    let speech = Speech { catalogue, language: paper.language };
    let mut page = Page { paper, speech, width: width.max(LEAST_WIDTH), out: String::new() };
    page.heading(&paper.title, '=');
    paper.lead.iter().for_each(|line| page.line("", line));
    for part in &paper.parts {
        page.part(part);
    }
    page.out.push('\n');
    paper.foot.iter().for_each(|line| page.line("", line));
    page.out
}

struct Page<'p> {
    paper: &'p Paper,
    speech: Speech<'p>,
    width: usize,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, prefix: &str, text: &str) {
        wrapped(&mut self.out, prefix, text, self.width);
    }

    fn heading(&mut self, text: &str, rule: char) {
        self.line("", text);
        let rule = rule.to_string().repeat(text.width().min(self.width));
        self.line("", &rule);
    }

    fn part(&mut self, part: &Part) {
        self.out.push('\n');
        self.heading(&part.title, '-');
        part.notes.iter().for_each(|note| self.line("", note));
        for table in &part.tables {
            if !table.rows.is_empty() {
                self.out.push('\n');
                self.table(table);
            }
        }
        self.out.push('\n');
        for (id, text) in [("report-means", &part.means), ("report-means-not", &part.not)] {
            if !text.is_empty() {
                let told = self
                    .speech
                    .say(&Message::new("debrief-pair").arg("name", self.speech.id(id)).arg("text", text.as_str()));
                self.line("", &told);
            }
        }
    }

    fn table(&mut self, table: &Table) {
        let said: Vec<Vec<String>> =
            table.rows.iter().map(|row| row.iter().map(|cell| cell.said(self.paper.language)).collect()).collect();
        let widest = |column: usize| {
            let cells = said.iter().filter_map(|row| row.get(column)).map(|text| text.width());
            cells.chain(table.heads.get(column).map(|head| head.width())).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..table.heads.len()).map(widest).collect();
        if widths.iter().map(|width| width + GAP).sum::<usize>() > self.width + GAP {
            return self.told(table, &said);
        }
        let right = |column: usize| table.rows.iter().any(|row| row.get(column).is_some_and(super::Cell::is_number));
        for row in std::iter::once(&table.heads).chain(&said) {
            let mut line = String::new();
            for (column, (text, width)) in row.iter().zip(&widths).enumerate() {
                let pad = " ".repeat(width.saturating_sub(text.width()));
                let last = column + 1 == widths.len();
                let (before, after) = if right(column) { (pad.as_str(), "") } else { ("", pad.as_str()) };
                line.push_str(before);
                line.push_str(text);
                line.push_str(if last { "" } else { after });
                line.push_str(if last { "" } else { "  " });
            }
            self.out.push_str(line.trim_end());
            self.out.push('\n');
        }
    }

    /// Row by row: the first cell, then what the other columns say of it.
    fn told(&mut self, table: &Table, said: &[Vec<String>]) {
        for row in said {
            let Some((first, rest)) = row.split_first() else { continue };
            self.line("- ", first);
            let pairs: Vec<String> = table
                .heads
                .iter()
                .skip(1)
                .zip(rest)
                .filter(|(_, text)| *text != "–" && !text.is_empty())
                .map(|(head, text)| self.speech.pair(head, text))
                .collect();
            self.line("    ", &pairs.join("; "));
        }
    }
}
