//! A report as a workbook: one sheet a table, numbers as numbers, and a first sheet with the plain words.
//!
//! The only file that knows the writer of workbooks. The same report gives the same bytes: the time of making is left out.

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, Worksheet, XlsxError};

use super::{Cell, Paper, Table};
use crate::locale::Language;

/// A report that cannot be a workbook: a table too long for a sheet, or no room to pack it.
#[derive(Debug, thiserror::Error)]
#[error("the workbook cannot be made: {0}")]
pub struct WorkbookError(#[from] XlsxError);

/// The widest a column is set, in characters.
const WIDEST: f64 = 60.0;

/// Writes a report as the bytes of an `.xlsx` file.
///
/// # Errors
/// A [`WorkbookError`] where a table is longer than a sheet may be.
pub fn xlsx(paper: &Paper) -> Result<Vec<u8>, WorkbookError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    book.set_properties(&DocProperties::new().set_title(&paper.title).set_creation_datetime(&made));
    words(book.add_worksheet(), paper)?;
    for table in paper.parts.iter().flat_map(|part| &part.tables) {
        rows(book.add_worksheet(), table, paper.language)?;
    }
    Ok(book.save_to_buffer()?)
}

/// The first sheet: what the report is about, and what each part means and does not mean.
fn words(sheet: &mut Worksheet, paper: &Paper) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let wrap = Format::new().set_text_wrap();
    sheet.set_name("report")?;
    sheet.set_column_width(0, 100.0)?;
    sheet.write_string_with_format(0, 0, &paper.title, &bold)?;
    let mut next = 1;
    let mut put = |text: &str, format: &Format| {
        let row = next;
        next += 1;
        sheet.write_string_with_format(row, 0, text, format).map(|_| ())
    };
    paper.lead.iter().try_for_each(|line| put(line, &wrap))?;
    for part in &paper.parts {
        put(&part.title, &bold)?;
        let lines = part.notes.iter().chain([&part.means, &part.not]).filter(|line| !line.is_empty());
        lines.into_iter().try_for_each(|line| put(line, &wrap))?;
    }
    paper.foot.iter().try_for_each(|line| put(line, &wrap))
}

fn rows(sheet: &mut Worksheet, table: &Table, language: Language) -> Result<(), XlsxError> {
    sheet.set_name(table.id)?;
    sheet.set_freeze_panes(1, 0)?;
    let head = Format::new().set_bold().set_text_wrap();
    let mut widths = vec![8.0_f64; table.heads.len()];
    for (column, text) in (0..).zip(&table.heads) {
        sheet.write_string_with_format(0, column, text, &head)?;
        widths[usize::from(column)] = (text.chars().count() as f64 / 2.0).clamp(8.0, 24.0);
    }
    for (line, row) in (1..).zip(&table.rows) {
        for (column, cell) in (0..).zip(row) {
            write(sheet, line, column, cell)?;
            if let Some(width) = widths.get_mut(usize::from(column)) {
                *width = width.max(cell.said(language).chars().count() as f64 + 2.0).min(WIDEST);
            }
        }
    }
    (0..).zip(widths).try_for_each(|(column, width)| sheet.set_column_width(column, width).map(|_| ()))
}

fn write(sheet: &mut Worksheet, row: u32, column: u16, cell: &Cell) -> Result<(), XlsxError> {
    let shown = |pattern: &str| Format::new().set_num_format(pattern);
    match cell {
        Cell::Nothing => return Ok(()),
        Cell::Text(text) => sheet.write_string_with_format(row, column, text, &Format::new().set_text_wrap())?,
        Cell::Whole(number) => sheet.write_number_with_format(row, column, *number as f64, &shown("#,##0"))?,
        Cell::Decimal(number, places) => {
            let pattern = format!("0.{}", "0".repeat(*places as usize));
            sheet.write_number_with_format(row, column, *number, &shown(&pattern))?
        }
        Cell::Signed(number) => sheet.write_number_with_format(row, column, *number, &shown("+0.00;-0.00;0.00"))?,
        Cell::Percent(share) => sheet.write_number_with_format(row, column, *share, &shown("0%"))?,
        Cell::Day(day) => {
            let days = ExcelDateTime::from_ymd(day.year(), day.month(), day.day())?;
            sheet.write_datetime_with_format(row, column, &days, &shown("yyyy-mm-dd"))?
        }
    };
    Ok(())
}
