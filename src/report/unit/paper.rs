//! A report laid out in one language, for any writer: parts with plain words, tables of cells, plots.
//!
//! Knows no report and no file format. A cell keeps its value, so that a spreadsheet gets numbers and a page gets them as its
//! language writes them.

use super::plot::Plot;
use crate::locale::{Catalogue, Date, Language, Message, digits};

/// A report in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The language.
    pub language: Language,
    /// The title.
    pub title: String,
    /// What it is about, line by line.
    pub lead: Vec<String>,
    /// The parts, in order.
    pub parts: Vec<Part>,
    /// What holds for all of it, at the foot.
    pub foot: Vec<String>,
}

impl Paper {
    /// Says under the title how many interviews of exams would belong here and are sealed; nothing where there are none.
    #[must_use]
    pub fn and_sealed(mut self, interviews: usize, catalogue: &Catalogue) -> Self {
        if interviews > 0 {
            let told = Message::new("report-sealed").arg("sealed", interviews);
            self.lead.push(catalogue.say(&told, self.language));
        }
        self
    }
}

/// A part of a report.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Its id, the same in every language.
    pub id: &'static str,
    /// Its heading.
    pub title: String,
    /// What its figures mean.
    pub means: String,
    /// What they do not mean.
    pub not: String,
    /// Remarks on what was found.
    pub notes: Vec<String>,
    /// Plots; all they show stands in the tables, too.
    pub plots: Vec<Plot>,
    /// Tables.
    pub tables: Vec<Table>,
}

/// A table.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Its id, the same in every language: the name of its rows in CSV.
    pub id: &'static str,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows, each as long as the heads.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// There is nothing to say, or too little to say it.
    Nothing,
    /// Words.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with so many decimals.
    Decimal(f64, u32),
    /// A number with two decimals and its sign.
    Signed(f64),
    /// A share, 0 to 1, shown in percent.
    Percent(f64),
    /// A day.
    Day(Date),
}

impl Cell {
    /// Words for a cell.
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// Returns the cell as its language writes it.
    #[must_use]
    pub fn said(&self, language: Language) -> String {
        match self {
            Self::Nothing => "–".to_owned(),
            Self::Text(text) => text.clone(),
            Self::Whole(number) => digits::number(*number, language),
            Self::Decimal(number, places) => decimal(*number, *places, language),
            Self::Signed(number) => {
                let scaled = (number * 100.0).round();
                let sign = if scaled < 0.0 { "−" } else { "+" };
                format!("{sign}{}", decimal(number.abs(), 2, language))
            }
            Self::Percent(share) => digits::percent((share * 100.0).round() as i64, language),
            Self::Day(day) => day.short(language),
        }
    }

    /// Says whether the cell stands to the right, as numbers do.
    #[must_use]
    pub const fn is_number(&self) -> bool {
        !matches!(self, Self::Text(_) | Self::Day(_))
    }
}

fn decimal(number: f64, places: u32, language: Language) -> String {
    let scaled = (number * 10f64.powi(places.min(9) as i32)).round() as i64;
    let sign = if scaled < 0 { "−" } else { "" };
    format!("{sign}{}", digits::decimal(scaled.abs(), places.min(9), language))
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Self {
        cell.map_or(Self::Nothing, Into::into)
    }
}

impl From<u32> for Cell {
    fn from(number: u32) -> Self {
        Self::Whole(number.into())
    }
}

impl From<usize> for Cell {
    fn from(number: usize) -> Self {
        Self::Whole(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Date> for Cell {
    fn from(day: Date) -> Self {
        Self::Day(day)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
