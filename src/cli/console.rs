//! Lines in, lines out: what the terminal interview is held through.
//!
//! Works on a screen, through a pipe and in a test. It wraps text where its script allows, by the width it takes on a
//! terminal, and knows nothing of interviews.

use std::io::{self, BufRead, Read, Write};

use unicode_width::UnicodeWidthStr;

use crate::locale::{digits, line_break};

/// Why a talk through the console ends before its own end.
#[derive(Debug)]
pub enum Stop {
    /// The person typed Ctrl-D, or the file of answers ended.
    End,
    /// The terminal is gone.
    Lost(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Lost(error)
    }
}

/// The longest line of input looked at, in bytes: nobody has more to choose from.
const LONGEST: u64 = 1000;

/// A terminal, or what stands in for one.
pub struct Console<'t> {
    input: &'t mut dyn BufRead,
    output: &'t mut dyn Write,
    width: usize,
}

/// A choice of a menu.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// What is chosen.
    pub text: String,
    /// What is said about it, after it; may be empty.
    pub note: String,
}

impl Choice {
    /// A choice without a note.
    pub fn of(text: impl Into<String>) -> Self {
        Self { text: text.into(), note: String::new() }
    }

    /// Adds a note.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }
}

impl<'t> Console<'t> {
    /// Takes an input and an output; `width` is in columns.
    pub fn new(input: &'t mut dyn BufRead, output: &'t mut dyn Write, width: usize) -> Self {
        Self { input, output, width: width.max(20) }
    }

    /// The width in columns.
    pub fn width(&self) -> usize {
        self.width
    }

    /// Lends itself.
    pub fn again(&mut self) -> Console<'_> {
        Console { input: &mut *self.input, output: &mut *self.output, width: self.width }
    }

    /// Writes a text, wrapped.
    pub fn text(&mut self, text: &str) -> Result<(), Stop> {
        self.hanging("", text)
    }

    /// Writes a text after a label; its further rows stand under its beginning.
    pub fn hanging(&mut self, label: &str, text: &str) -> Result<(), Stop> {
        let indent = label.width().min(self.width / 3);
        for (index, row) in wrapped(text, self.width - indent).iter().enumerate() {
            let lead = if index == 0 { label.to_owned() } else { " ".repeat(indent) };
            writeln!(self.output, "{}", format!("{lead}{row}").trim_end())?;
        }
        Ok(())
    }

    /// Writes an empty line.
    pub fn blank(&mut self) -> Result<(), Stop> {
        writeln!(self.output)?;
        Ok(())
    }

    /// Writes a heading.
    pub fn heading(&mut self, text: &str) -> Result<(), Stop> {
        self.blank()?;
        self.text(text)?;
        let line = "-".repeat(text.width().clamp(4, self.width));
        self.text(&line)
    }

    /// Writes text as it is, for tables and diagrams that bring their own lines.
    pub fn plain(&mut self, text: &str) -> Result<(), Stop> {
        write!(self.output, "{text}")?;
        self.output.flush()?;
        Ok(())
    }

    /// Writes numbered choices; `back` is number 0.
    pub fn menu(&mut self, choices: &[Choice], back: Option<&str>) -> Result<(), Stop> {
        let digits = choices.len().to_string().len().max(2);
        for (index, choice) in choices.iter().enumerate() {
            let text = match choice.note.as_str() {
                "" => choice.text.clone(),
                note => format!("{} ({note})", choice.text),
            };
            self.hanging(&format!("{:>digits$}  ", index + 1), &text)?;
        }
        match back {
            Some(back) => self.hanging(&format!("{:>digits$}  ", 0), back),
            None => Ok(()),
        }
    }

    /// Reads a line, without its end. The end of the input stops the talk.
    pub fn read(&mut self) -> Result<String, Stop> {
        write!(self.output, "> ")?;
        self.output.flush()?;
        let mut bytes = Vec::new();
        let mut line = (&mut *self.input).take(LONGEST);
        if line.read_until(b'\n', &mut bytes)? == 0 {
            writeln!(self.output)?;
            return Err(Stop::End);
        }
        Ok(String::from_utf8_lossy(&bytes).trim().to_owned())
    }
}

/// Reads a number in figures of any of the three scripts.
pub fn number(typed: &str) -> Option<usize> {
    digits::latin(typed.trim()).parse().ok()
}

/// Breaks a text into rows of so many columns.
pub fn wrapped(text: &str, width: usize) -> Vec<&str> {
    let text = text.trim_end();
    let breaks = line_break::break_offsets(text);
    let rows = line_break::rows(text, &breaks, width.max(1) as f32, |piece| piece.width() as f32);
    rows.into_iter().map(|row| text[row].trim_end()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(width: usize, write: impl Fn(&mut Console<'_>) -> Result<(), Stop>) -> String {
        let (mut input, mut output) = (&b""[..], Vec::new());
        write(&mut Console::new(&mut input, &mut output, width)).expect("memory does not refuse");
        String::from_utf8(output).expect("text")
    }

    #[test]
    fn rows_hang_under_their_label() {
        let out = written(24, |console| console.hanging("Sok: ", "I go to work in a factory there."));
        assert_eq!(out, "Sok: I go to work in a\n     factory there.\n");
    }

    #[test]
    fn khmer_and_lao_wrap_between_words() {
        for text in ["សូមរៀបរាប់ប្រាប់ខ្ញុំអំពីការងារដែលលោកអ្នកនឹងទៅធ្វើ។", "ກະລຸນາເລົ່າໃຫ້ຂ້ອຍຟັງກ່ຽວກັບວຽກທີ່ທ່ານຈະໄປເຮັດ."]
        {
            let rows = wrapped(text, 20);
            assert!(rows.len() > 1 && rows.iter().all(|row| row.width() <= 20), "{rows:?}");
            assert_eq!(rows.concat(), text);
        }
    }

    #[test]
    fn numbers_in_three_scripts() {
        for typed in ["12", " ១២ ", "໑໒"] {
            assert_eq!(number(typed), Some(12));
        }
        assert_eq!((number("x"), number("-1"), number("99999999999999999999999")), (None, None, None));
    }

    #[test]
    fn the_end_of_the_input_stops() {
        let (mut input, mut output) = (&b"1\r\n\xff\n"[..], Vec::new());
        let mut console = Console::new(&mut input, &mut output, 80);
        assert_eq!(console.read().expect("a line"), "1");
        assert_eq!(console.read().expect("a line"), "\u{fffd}");
        assert!(matches!(console.read(), Err(Stop::End)));
    }
}
