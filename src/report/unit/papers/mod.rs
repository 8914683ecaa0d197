//! Lays reports out in words: figures to a [`Paper`](super::Paper) in one language.
//!
//! Works nothing out; a figure that counts do not allow stands as *too few*.

mod exercise;
mod trainee;
mod whole;

pub use exercise::exercise_paper;
pub use trainee::trainee_paper;
pub use whole::unit_paper;

use std::collections::BTreeMap;

use super::{
    Cell, Part, Table, Who,
    figures::{Quartiles, Rate, Span},
    paper::Paper,
    plot::SpanRow,
    whole::LEAST,
};
use crate::{
    course::exercise::scope,
    locale::{Catalogue, Date, Language, Message},
    report::speech::Speech,
    scenario::words::Words,
};

/// What a paper needs besides its figures.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'s> {
    /// The words.
    pub catalogue: &'s Catalogue,
    /// The language.
    pub language: Language,
    /// The day it is made, as the face says.
    pub today: Date,
    /// Names were asked for.
    pub names: bool,
    /// Files that could not be read and are missing.
    pub unread: usize,
}

impl<'s> Setting<'s> {
    fn speech(self) -> Speech<'s> {
        Speech { catalogue: self.catalogue, language: self.language }
    }

    /// What a person is called: with the name only where names were asked for.
    fn who(self, who: &Who) -> String {
        if self.names { who.full() } else { who.short() }
    }

    /// The lines under the title.
    fn lead(self, people: Option<usize>, interviews: u32, left: u32, days: Option<(Date, Date)>) -> Vec<String> {
        let speech = self.speech();
        let made = Message::new("report-made").arg("date", self.today);
        let from = match days.filter(|_| interviews > 0) {
            Some((first, last)) => Message::new("report-from")
                .arg("interviews", interviews)
                .arg("people", people.unwrap_or(1))
                .arg("first", first)
                .arg("last", last),
            None => Message::new("report-from-none"),
        };
        let mut lead = vec![speech.say(&from), speech.say(&made)];
        if let Some(few) = people.filter(|people| interviews > 0 && *people < LEAST) {
            lead.push(speech.say(&Message::new("report-few-people").arg("people", few)));
        }
        if left > 0 {
            lead.push(speech.say(&Message::new("report-left").arg("left", left)));
        }
        if self.unread > 0 {
            lead.push(speech.say(&Message::new("report-unread").arg("unread", self.unread)));
        }
        lead
    }

    fn foot(self, group: bool) -> Vec<String> {
        let speech = self.speech();
        let mut foot = vec![speech.id("report-limits")];
        if group {
            foot.push(speech.id("report-independent"));
            foot.push(speech.say(&Message::new("report-small").arg("least", LEAST)));
        }
        if self.language != Language::English {
            foot.push(speech.id("shelf-unread"));
        }
        foot.push(speech.id("page-made"));
        foot
    }

    fn paper(self, title: String, lead: Vec<String>, parts: Vec<Part>, group: bool) -> Paper {
        Paper { language: self.language, title, lead, parts, foot: self.foot(group) }
    }
}

impl Speech<'_> {
    /// What an exercise is called; its id where nobody here has its words.
    fn exercise(&self, id: &str) -> String {
        let title = Message::new("title").scoped(scope(id));
        self.written(&Words(vec![title])).unwrap_or_else(|| id.to_owned())
    }

    /// The note that attempts were begun more than once, where some were: whose or of what, and which.
    fn doubled(&self, attempts: impl Iterator<Item = (String, u32)>) -> Option<String> {
        let mut times: BTreeMap<(String, u32), u32> = BTreeMap::new();
        attempts.for_each(|attempt| *times.entry(attempt).or_default() += 1);
        times.retain(|_, times| *times > 1);
        let one = |(what, attempt): &(String, u32)| {
            self.say(&Message::new("report-doubled-one").arg("what", what.as_str()).arg("attempt", *attempt))
        };
        let said: Vec<String> = times.keys().map(one).collect();
        let message = Message::new("report-doubled").arg("count", said.len()).arg("which", said.join("; "));
        (!said.is_empty()).then(|| self.say(&message))
    }

    /// A part under a heading, with what its figures mean. `args` completes both.
    fn part(&self, id: &'static str, args: &[(&'static str, i64)]) -> Part {
        let with = |message: Message| args.iter().fold(message, |message, (name, value)| message.arg(*name, *value));
        Part {
            id,
            title: self.id(id),
            means: self.say(&with(Message::new(id).attr("means"))),
            not: self.say(&with(Message::new(id).attr("not"))),
            notes: Vec::new(),
            plots: Vec::new(),
            tables: Vec::new(),
        }
    }

    fn table(&self, id: &'static str, heads: &[&str]) -> Table {
        Table { id, heads: heads.iter().map(|head| self.id(&format!("report-col-{head}"))).collect(), rows: Vec::new() }
    }

    fn yes(&self, yes: bool) -> Cell {
        Cell::Text(self.id(if yes { "report-yes" } else { "report-no" }))
    }

    fn competency(&self, id: crate::scenario::handbook::CompetencyId) -> String {
        self.id(&format!("competency-{}", id.id()))
    }

    fn family(&self, family: crate::scenario::handbook::Family) -> String {
        self.id(&format!("family-{}", family.id()))
    }

    /// Lower quarter, middle, upper quarter with one decimal; *too few* where they are not told.
    fn quartiles(&self, quartiles: Option<Quartiles>) -> [Cell; 3] {
        match quartiles {
            Some(found) => [found.low, found.median, found.high].map(|value| Cell::Decimal(value, 1)),
            None => [Cell::Nothing, Cell::Text(self.id("report-few")), Cell::Nothing],
        }
    }

    /// Found, of, share, and the ends of Wilson's interval.
    fn rate(&self, rate: Rate) -> [Cell; 5] {
        let (share, low, high) = match rate.wilson() {
            Some(span) => (Cell::Percent(span.at), Cell::Percent(span.low), Cell::Percent(span.high)),
            None => (Cell::Nothing, Cell::Nothing, Cell::Nothing),
        };
        [rate.found.into(), rate.of.into(), share, low, high]
    }

    /// A range on a plot of percentages.
    fn wilson_row(&self, name: String, rate: Rate) -> Option<SpanRow> {
        let Span { at, low, high } = rate.wilson()?;
        let said = |share: f64| Cell::Percent(share).said(self.language);
        let told = format!("{name}: {} ({}–{})", said(at), said(low), said(high));
        Some(SpanRow { name, low: low * 100.0, at: at * 100.0, high: high * 100.0, told })
    }

    /// A range on a plot of quartiles.
    fn quartile_row(&self, name: String, found: Quartiles) -> SpanRow {
        let said = |value: f64| Cell::Decimal(value, 1).said(self.language);
        let told = format!("{name}: {} ({}–{})", said(found.median), said(found.low), said(found.high));
        SpanRow { name, low: found.low, at: found.median, high: found.high, told }
    }
}
