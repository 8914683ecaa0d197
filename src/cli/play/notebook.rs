//! The notebook in the terminal: what was said and seen, what does not fit, what an indicator rests on.

use super::held::Held;
use crate::{
    cli::console::{Choice, Stop},
    interview::{Action, action::Entry, case::IndicatorIx, view::NotebookView},
    locale::{Argument, Message},
};

impl Held<'_, '_> {
    /// Shows the notebook and offers what can be done with it.
    pub(super) fn notebook(&mut self) -> Result<(), Stop> {
        loop {
            let book = self.session.interview().notebook(&self.wording);
            self.show(&book)?;
            let choices = [
                "terminal-notebook-link",
                "terminal-notebook-unlink",
                "terminal-notebook-tag",
                "terminal-notebook-untag",
            ];
            let choices: Vec<Choice> = choices.iter().map(|id| Choice::of(self.id(id))).collect();
            match self.pick("notebook-title", &choices, "menu-back")? {
                None => return Ok(()),
                Some(0) => self.link()?,
                Some(1) => self.unlink(&book)?,
                Some(2) => self.tag()?,
                _ => self.untag(&book)?,
            }
        }
    }

    fn show(&mut self, book: &NotebookView) -> Result<(), Stop> {
        for (title, notes) in [("terminal-notebook-said", &book.said), ("terminal-notebook-seen", &book.seen)] {
            let title = self.id(title);
            self.console.heading(&title)?;
            if notes.is_empty() {
                self.tell("notebook-none")?;
            }
            for note in notes {
                let label = format!("[{}] {}: ", self.say_time(note.at), self.voice.words(&note.source));
                let words = self.voice.words(&note.words);
                self.console.hanging(&label, &words)?;
            }
        }
        if !book.links.is_empty() {
            let title = self.id("terminal-notebook-links");
            self.console.heading(&title)?;
            for (a, b, _) in &book.links {
                let text = self.pair(*a, *b);
                self.console.hanging("- ", &text)?;
            }
        }
        if !book.tags.is_empty() {
            let title = self.id("notebook-tags");
            self.console.heading(&title)?;
            for (indicator, at) in &book.tags {
                let text = self.tagged(*indicator, *at);
                self.console.hanging("- ", &text)?;
            }
        }
        Ok(())
    }

    /// Every entry there is, as said and seen, and the people as they stand there.
    pub(super) fn entries(&self) -> Vec<Entry> {
        let interview = self.session.interview();
        let book = interview.notebook(&self.wording);
        let notes = book.said.iter().chain(&book.seen).map(|note| note.entry);
        notes.chain(interview.people(&self.wording).iter().map(|person| Entry::Person(person.person))).collect()
    }

    pub(super) fn pick_entry(&mut self, title: &str, entries: &[Entry]) -> Result<Option<Entry>, Stop> {
        let choices: Vec<Choice> = entries.iter().map(|entry| Choice::of(self.entry(*entry))).collect();
        Ok(self.pick(title, &choices, "menu-back")?.map(|chosen| entries[chosen]))
    }

    pub(super) fn entry(&self, entry: Entry) -> String {
        self.voice.words(&self.wording.entry(self.session.interview().state(), entry))
    }

    fn pair(&self, a: Entry, b: Entry) -> String {
        format!("{} ≠ {}", self.entry(a), self.entry(b))
    }

    fn indicator(&self, indicator: IndicatorIx) -> String {
        let row = self.wording.handbook().indicators().get(indicator.ix());
        row.map_or_else(String::new, |row| self.id(&row.message()))
    }

    fn tagged(&self, indicator: IndicatorIx, at: Entry) -> String {
        let message = Message::new("tagged").arg("indicator", self.indicator(indicator));
        self.say(&message.arg("note", Argument::from(self.entry(at))))
    }

    fn link(&mut self) -> Result<(), Stop> {
        let entries = self.entries();
        let Some(first) = self.pick_entry("link-first", &entries)? else { return Ok(()) };
        let others: Vec<Entry> = entries.into_iter().filter(|entry| *entry != first).collect();
        let Some(second) = self.pick_entry("link-second", &others)? else { return Ok(()) };
        let before = self.session.interview().raisable(&self.wording).len();
        if self.act(&Action::Link(first, second))? {
            let ready = self.session.interview().raisable(&self.wording).len() > before;
            self.tell(if ready { "linked-ready" } else { "linked" })?;
        }
        Ok(())
    }

    fn unlink(&mut self, book: &NotebookView) -> Result<(), Stop> {
        let choices: Vec<Choice> = book.links.iter().map(|(a, b, _)| Choice::of(self.pair(*a, *b))).collect();
        if let Some(chosen) = self.pick("unlink-title", &choices, "menu-back")? {
            let (a, b, _) = book.links[chosen];
            self.act(&Action::Unlink(a, b))?;
        }
        Ok(())
    }

    fn tag(&mut self) -> Result<(), Stop> {
        let all = self.wording.handbook().indicators().len() as u16;
        let choices: Vec<Choice> = (0..all).map(|ix| Choice::of(self.indicator(IndicatorIx(ix)))).collect();
        let Some(chosen) = self.pick("tag-which", &choices, "menu-back")? else { return Ok(()) };
        let entries = self.entries();
        let Some(at) = self.pick_entry("tag-at", &entries)? else { return Ok(()) };
        if self.act(&Action::Tag(IndicatorIx(chosen as u16), at))? {
            self.tell("tag-done")?;
        }
        Ok(())
    }

    fn untag(&mut self, book: &NotebookView) -> Result<(), Stop> {
        let choices: Vec<Choice> = book.tags.iter().map(|(id, at)| Choice::of(self.tagged(*id, *at))).collect();
        if let Some(chosen) = self.pick("untag-title", &choices, "menu-back")? {
            let (indicator, at) = book.tags[chosen];
            self.act(&Action::Untag(indicator, at))?;
        }
        Ok(())
    }
}
