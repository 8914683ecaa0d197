//! A table as spreadsheets save it, CSV or XLSX, read into rows of text with their numbers.
//!
//! What cannot be read as it was meant is refused with what to do, never guessed at: a name in the wrong code page is
//! worse than none. Does not know what the columns say.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};

use crate::locale::Message;

/// The largest table read, in bytes.
pub const MOST: u64 = 16 << 20;

/// The most rows read.
const MOST_ROWS: usize = 100_000;

/// How a text is written that is not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-16, with or without its mark.
    Utf16,
    /// A code page of one machine, such as Windows-1252 or an old Lao or Khmer font's.
    CodePage {
        /// The line of the first sign that is not UTF-8, from 1.
        line: usize,
    },
}

/// Why a table cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TableError {
    /// The text is not UTF-8.
    #[error("it is not in UTF-8: {0:?}")]
    Encoding(Encoding),
    /// A line cannot be parted into cells.
    #[error("line {line}: {why}")]
    Csv {
        /// The line, from 1.
        line: u64,
        /// What the reader says.
        why: String,
    },
    /// The workbook cannot be read.
    #[error("the workbook cannot be read: {0}")]
    Workbook(String),
    /// The old binary form of spreadsheets.
    #[error("it is a workbook of the old kind, .xls")]
    OldWorkbook,
    /// There is nothing in it.
    #[error("it is empty")]
    Empty,
    /// It is larger than any unit.
    #[error("it has more than {MOST_ROWS} rows")]
    TooLong,
}

impl TableError {
    /// The message that tells it; its `.help` says what to do.
    #[must_use]
    pub fn message(&self, file: &str) -> Message {
        let message = match self {
            Self::Encoding(Encoding::Utf16) => Message::new("table-utf-16"),
            Self::Encoding(Encoding::CodePage { line }) => Message::new("table-code-page").arg("line", *line),
            Self::Csv { line, why } => Message::new("table-csv").arg("line", *line).arg("why", why.as_str()),
            Self::Workbook(why) => Message::new("table-workbook").arg("why", why.as_str()),
            Self::OldWorkbook => Message::new("table-old-workbook"),
            Self::Empty => Message::new("table-empty"),
            Self::TooLong => Message::new("table-too-long").arg("most", MOST_ROWS),
        };
        message.arg("file", file)
    }
}

/// One row: its number as a spreadsheet shows it, from 1, and its cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// The number.
    pub number: usize,
    /// The cells, without space at their ends.
    pub cells: Vec<String>,
}

/// Reads a table's bytes, whichever of the two it is; empty rows are left out.
///
/// # Errors
/// A [`TableError`].
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, TableError> {
    let mut rows = match bytes {
        [b'P', b'K', 3, 4, ..] => workbook(bytes)?,
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(TableError::OldWorkbook),
        _ => csv(text(bytes)?)?,
    };
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    match rows.len() {
        0 => Err(TableError::Empty),
        1..=MOST_ROWS => Ok(rows),
        _ => Err(TableError::TooLong),
    }
}

/// Reads bytes as UTF-8, its mark taken off.
fn text(bytes: &[u8]) -> Result<&str, TableError> {
    let marked = encoding_rs::Encoding::for_bom(bytes);
    if marked.is_some_and(|(encoding, _)| encoding != encoding_rs::UTF_8) || bytes.contains(&0) {
        return Err(TableError::Encoding(Encoding::Utf16));
    }
    let bytes = marked.map_or(bytes, |(_, length)| &bytes[length..]);
    std::str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count();
        TableError::Encoding(Encoding::CodePage { line })
    })
}

fn csv(text: &str) -> Result<Vec<Row>, TableError> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(separator(text))
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    // How far lines were counted, and how many.
    let (mut counted, mut number) = (0, 1);
    for record in reader.records().take(MOST_ROWS + 1) {
        let record = record.map_err(|error| TableError::Csv {
            line: error.position().map_or(0, csv::Position::line),
            why: error.to_string().chars().take(200).collect(),
        })?;
        // The reader passes over empty lines; people's spreadsheets count them.
        let at = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(counted);
        let rest = text.get(at..).unwrap_or_default();
        let begins = at + (rest.len() - rest.trim_start_matches(['\r', '\n']).len());
        number += text.get(counted..begins).unwrap_or_default().matches('\n').count();
        counted = counted.max(begins);
        let cells = record.iter().map(clean).collect();
        rows.push(Row { number, cells });
    }
    Ok(rows)
}

/// The sign that parts the cells of the first line: a tab, a semicolon or a comma, whichever stands there most.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let count = |sign: u8| {
        let (mut quoted, mut count) = (false, 0);
        for byte in first.bytes() {
            quoted ^= byte == b'"';
            count += usize::from(byte == sign && !quoted);
        }
        count
    };
    // Of two equal ones the first is taken.
    [b'\t', b';', b','].into_iter().rev().max_by_key(|sign| count(*sign)).unwrap_or(b',')
}

fn workbook(bytes: &[u8]) -> Result<Vec<Row>, TableError> {
    let broken = |error: calamine::XlsxError| TableError::Workbook(error.to_string().chars().take(200).collect());
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let sheet = book.worksheet_range_at(0).ok_or(TableError::Empty)?.map_err(broken)?;
    let first = sheet.start().map_or(0, |(row, _)| row as usize);
    let rows = sheet.rows().take(MOST_ROWS + 1).enumerate();
    Ok(rows.map(|(at, cells)| Row { number: first + at + 1, cells: cells.iter().map(cell).collect() }).collect())
}

/// A cell as it is read aloud: a number without the point a spreadsheet keeps it with.
fn cell(data: &Data) -> String {
    match data {
        Data::Float(number) if number.fract() == 0.0 && number.abs() < 1e15 => format!("{number:.0}"),
        other => clean(&other.to_string()),
    }
}

/// Takes off space and signs nobody sees, which spreadsheets and chat programs leave in names.
fn clean(text: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{feff}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}');
    text.chars().filter(seen).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(bytes: &[u8]) -> Vec<(usize, String)> {
        let rows = read(bytes).unwrap_or_else(|error| panic!("{error}"));
        rows.into_iter().map(|row| (row.number, row.cells.join("|"))).collect()
    }

    #[test]
    fn three_separators_a_mark_and_quotation_marks() {
        let expected = [(1, "number|name".to_owned()), (3, "017|Sok, Dara".to_owned())];
        for text in [
            "number,name\n\n017,\"Sok, Dara\"\n",
            "number;name\r\n\r\n 017 ;\"Sok,  Dara\"\r\n",
            "\u{feff}number\tname\n\n017\tSok, Dara\n",
        ] {
            assert_eq!(rows(text.as_bytes()), expected, "{text}");
        }
        assert_eq!(rows("ឈ្មោះ,\u{200b}ຊື່".as_bytes()), [(1, "ឈ្មោះ|ຊື່".to_owned())]);
    }

    #[test]
    fn other_encodings_are_refused_with_their_place() {
        let utf16 = |text: &str, mark: bool| {
            let units = mark.then_some(0xfeff).into_iter().chain(text.encode_utf16());
            units.flat_map(u16::to_le_bytes).collect::<Vec<u8>>()
        };
        let check = |bytes: &[u8], expected: TableError| {
            assert_eq!(read(bytes), Err(expected.clone()));
            assert!(!expected.message("x.csv").path().is_empty());
        };
        for mark in [true, false] {
            check(&utf16("number,name\n1,ដារ៉ា\n", mark), TableError::Encoding(Encoding::Utf16));
        }
        let big: Vec<u8> = "\u{feff}a,b".encode_utf16().flat_map(u16::to_be_bytes).collect();
        check(&big, TableError::Encoding(Encoding::Utf16));
        check(b"number,name\n1,Andr\xe9\n", TableError::Encoding(Encoding::CodePage { line: 2 }));
        check(b"", TableError::Empty);
        check(b"\n , \n", TableError::Empty);
        check(&[0xd0, 0xcf, 0x11, 0xe0, 0], TableError::OldWorkbook);
        assert!(matches!(read(b"PK\x03\x04rubbish"), Err(TableError::Workbook(_))));
    }

    #[test]
    fn a_workbook_is_read_as_it_is_shown() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "number").and_then(|sheet| sheet.write(0, 1, "name")).expect("room");
        sheet.write(2, 0, 17).and_then(|sheet| sheet.write(2, 1, " ສົມ ສີ ")).expect("room");
        let bytes = book.save_to_buffer().expect("memory");
        assert_eq!(rows(&bytes), [(1, "number|name".to_owned()), (3, "17|ສົມ ສີ".to_owned())]);
    }
}
