//! The interview as it is held in the terminal: where it stands, what can be chosen, what came of it.
//!
//! Draws the views of [`crate::interview::view`] and nothing else: what it cannot see there, the trainee cannot either.

use super::begin::told;
use crate::{
    cli::{
        console::{Choice, Console, Stop, number},
        voice::Voice,
    },
    interview::{
        Action, Event, Refusal,
        view::{LineView, TurnView},
        wording::{self, Wording},
    },
    locale::{Argument, Message},
    records::{ActError, JournalError, Session, Wall},
};

/// An interview held through a console.
pub struct Held<'a, 'w> {
    pub(super) console: Console<'a>,
    pub(super) voice: Voice<'w>,
    pub(super) wording: Wording<'w>,
    pub(super) session: Session,
    /// The clock on the wall, where an exercise counts it.
    pub(super) wall: Option<Wall>,
}

/// What follows the main menu.
enum Next {
    Stay,
    Leave,
}

impl Held<'_, '_> {
    /// Talks until the decisions are recorded or the trainee leaves. Says whether it was finished.
    pub(super) fn talk(&mut self) -> Result<bool, Stop> {
        while !self.session.interview().state().finished {
            self.status()?;
            if let Next::Leave = self.main_menu()? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn main_menu(&mut self) -> Result<Next, Stop> {
        let raisable = self.session.interview().raisable(&self.wording).len();
        let raise = Choice::of(self.id("menu-raise"));
        let raise = if raisable == 0 {
            raise
        } else {
            raise.note(self.say(&Message::new("menu-raise.ready").arg("count", raisable)))
        };
        let mut choices = vec![
            Choice::of(self.id("menu-ask")),
            Choice::of(self.id("menu-act")),
            Choice::of(self.id("menu-desk")),
            Choice::of(self.id("menu-notebook")),
            raise,
            Choice::of(self.id("menu-decide")),
            Choice::of(self.id("menu-talk")),
        ];
        if self.session.may_undo() {
            choices.push(Choice::of(self.id("menu-undo")));
        }
        match self.pick("menu-title", &choices, "menu-leave")? {
            None => return Ok(Next::Leave),
            Some(0) => self.ask()?,
            Some(1) => self.do_something()?,
            Some(2) => self.desk()?,
            Some(3) => self.notebook()?,
            Some(4) => self.raise()?,
            Some(5) => self.decide()?,
            Some(6) => self.look_back()?,
            _ => self.undo()?,
        }
        Ok(Next::Stay)
    }

    /// Says where the interview stands: phase, time, who is there, how open they are and who else can hear.
    fn status(&mut self) -> Result<(), Stop> {
        let interview = self.session.interview();
        let left = interview.seconds_left();
        let time = match u32::try_from(left) {
            Ok(left) => Message::new("time-left").arg("time", Argument::Seconds(left)),
            Err(_) => Message::new("time-over-by")
                .arg("time", Argument::Seconds(u32::try_from(left.unsigned_abs()).unwrap_or(u32::MAX))),
        };
        let head = format!("{} · {}", self.say(&wording::phase(interview.phase())), self.say(&time));
        let mut rows = Vec::new();
        for person in interview.people(&self.wording).iter().filter(|person| person.here || person.aside) {
            let hearers: Vec<String> =
                interview.hearers(person.person).iter().map(|ix| self.voice.words(&self.wording.short(*ix))).collect();
            let mood = person.mood.map(|mood| format!(", {}", self.say(&mood.message()))).unwrap_or_default();
            let heard = if hearers.is_empty() {
                self.id("heard-by-nobody")
            } else {
                self.say(&Message::new("heard-by").arg("names", self.voice.list(&hearers)))
            };
            let role = self.voice.words(&person.role);
            rows.push((self.before(&format!("{} ({role}{mood})", self.voice.words(&person.name))), heard));
        }
        self.console.heading(&head)?;
        if let Some(wall) = self.wall.filter(Wall::in_sight) {
            let told = match wall.left() {
                Some(0) => Message::new("wall-over"),
                Some(left) => Message::new("wall-left").arg("time", Argument::Seconds(left)),
                None => Message::new("wall-spent").arg("time", Argument::Seconds(wall.spent())),
            };
            let told = self.say(&told);
            self.console.text(&told)?;
        }
        for (who, heard) in rows {
            self.console.text(&format!("{who}{heard}"))?;
        }
        Ok(())
    }

    /// Offers acts besides asking.
    fn do_something(&mut self) -> Result<(), Stop> {
        let acts = self.session.interview().acts(&self.wording);
        let choices: Vec<Choice> = acts.iter().map(|act| self.line_choice(act)).collect();
        if let Some(chosen) = self.pick("act-title", &choices, "menu-back")? {
            self.confirm(&acts[chosen])?;
        }
        Ok(())
    }

    /// Offers the contradictions whose two notes are linked.
    fn raise(&mut self) -> Result<(), Stop> {
        let views = self.session.interview().raisable(&self.wording);
        if views.is_empty() {
            return self.tell("raise-nothing");
        }
        let choices: Vec<Choice> = views.iter().map(|view| Choice::of(self.voice.words(&view.words))).collect();
        let Some(chosen) = self.pick("raise-title", &choices, "menu-back")? else { return Ok(()) };
        let view = &views[chosen];
        let lines = [&view.fair, &view.accuse];
        let choices: Vec<Choice> = lines.iter().map(|line| self.quoted(line)).collect();
        if let Some(chosen) = self.pick("raise-how", &choices, "menu-back")? {
            self.act(&Action::Do(lines[chosen].act))?;
        }
        Ok(())
    }

    pub(super) fn look_back(&mut self) -> Result<(), Stop> {
        let turns = self.session.interview().transcript(&self.wording);
        if turns.is_empty() {
            return self.tell("talk-nothing");
        }
        turns.iter().try_for_each(|turn| self.turn(turn))
    }

    fn undo(&mut self) -> Result<(), Stop> {
        match self.session.undo() {
            Ok(()) => self.tell("undone"),
            Err(ActError::NotSaved(error)) => self.not_saved(&error),
            Err(_) => self.tell("undo-nothing"),
        }
    }

    /// Shows what would be said or done, and does it once that is confirmed.
    pub(super) fn confirm(&mut self, line: &LineView) -> Result<(), Stop> {
        if let Some(refusal) = line.refusal {
            let why = self.voice.words(&self.wording.refusal(refusal));
            return self.console.text(&why);
        }
        let words = self.quoted(line).text;
        let note = self.seconds(line.seconds);
        self.console.blank()?;
        self.console.hanging("  ", &format!("{words} ({note})"))?;
        let yes = [Choice::of(self.id("say-it"))];
        if self.pick("say-it-title", &yes, "menu-back")?.is_some() {
            self.act(&Action::Do(line.act))?;
        }
        Ok(())
    }

    /// Does an act and shows what came of it. Says whether it happened.
    pub(super) fn act(&mut self, action: &Action) -> Result<bool, Stop> {
        if let Some(wall) = self.wall {
            // Somebody who has asked nothing yet could not decide either, and would never come out.
            let early = self.session.interview().decision().refusal == Some(Refusal::TooEarly);
            if matches!(action, Action::Do(_)) && wall.left() == Some(0) && !early {
                self.tell("wall-over")?;
                return Ok(false);
            }
            self.session.set_wall(wall.spent());
        }
        loop {
            match self.session.act(action) {
                Ok(events) => {
                    let events = events.to_vec();
                    self.happened(&events)?;
                    return Ok(true);
                }
                Err(ActError::NotSaved(error)) => {
                    self.not_saved(&error)?;
                    let mut choices = vec![Choice::of(self.id("not-saved-retry"))];
                    // What belongs to an exercise is kept, or has not happened: nobody is to know the end before they played it.
                    if self.wall.is_none() {
                        choices.push(Choice::of(self.id("not-saved-unkept")));
                    }
                    match self.pick("not-saved-title", &choices, "menu-back")? {
                        Some(0) => {}
                        Some(_) => self.session.go_on_unkept(),
                        None => return Ok(false),
                    }
                }
                Err(ActError::Refused(refusal)) => {
                    let why = self.voice.words(&self.wording.refusal(refusal));
                    self.console.text(&why)?;
                    return Ok(false);
                }
                Err(ActError::NoUndo) => return Ok(false),
            }
        }
    }

    /// Says that nothing could be written, why, and what to do.
    pub(super) fn not_saved(&mut self, error: &JournalError) -> Result<(), Stop> {
        let text = told(self.voice, error);
        self.console.blank()?;
        self.console.text(&text)
    }

    fn happened(&mut self, events: &[Event]) -> Result<(), Stop> {
        if events.iter().any(|event| matches!(event, Event::Done { .. })) {
            if let Some(turn) = self.session.interview().transcript(&self.wording).last() {
                self.turn(turn)?;
            }
            for event in events {
                let message = match *event {
                    Event::HandedOut { document } => {
                        let name = Argument::FirstOf(self.wording.document(document).0);
                        Message::new("happened-handed-out").arg("document", name)
                    }
                    Event::Found { person } => {
                        Message::new("happened-found").arg("name", Argument::FirstOf(self.wording.person(person).0))
                    }
                    _ => continue,
                };
                let text = self.say(&message);
                self.console.hanging("  + ", &text)?;
            }
        }
        Ok(())
    }

    /// Shows a turn: what the officer said or did, what was answered, what came into the notebook.
    pub(super) fn turn(&mut self, turn: &TurnView) -> Result<(), Stop> {
        let mut head = format!("[{}] {}", self.say_time(turn.at), self.id("officer"));
        if let Some(kind) = turn.kind {
            head.push_str(&format!(" · {}", self.say(&wording::kind(kind))));
            head.push_str(&format!(" → {}", self.voice.words(&self.wording.short(turn.to))));
        }
        let words = self.voice.words(&turn.words);
        self.console.blank()?;
        self.console.text(&head)?;
        self.console.hanging("  ", &words)?;
        for spoken in &turn.spoken {
            let who = match spoken.narrated {
                true => "  ".to_owned(),
                false => format!("  {}", self.before(&self.voice.words(&self.wording.short(spoken.by)))),
            };
            let words = self.voice.words(&spoken.words);
            self.console.hanging(&who, &words)?;
        }
        for note in &turn.noted {
            let text = self.say(&Message::new("noted").arg("note", self.voice.words(&note.words)));
            self.console.hanging("  + ", &text)?;
        }
        Ok(())
    }

    /// Offers a menu until a number of it is typed; nothing for the way back.
    pub(super) fn pick(&mut self, title: &str, choices: &[Choice], back: &str) -> Result<Option<usize>, Stop> {
        let (title, back) = (self.id(title), self.id(back));
        pick(&mut self.console, self.voice, &title, choices, Some(&back))
    }

    /// Says one message on a line of its own.
    pub(super) fn tell(&mut self, id: &str) -> Result<(), Stop> {
        let text = self.id(id);
        self.console.text(&text)
    }

    pub(super) fn id(&self, id: &str) -> String {
        self.voice.id(id)
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.voice.say(message)
    }

    /// A name before what is said or told of it, as the language parts the two.
    fn before(&self, name: &str) -> String {
        self.say(&Message::new("debrief-says").arg("name", name)) + " "
    }

    pub(super) fn say_time(&self, seconds: u32) -> String {
        crate::locale::calendar::clock(seconds)
    }

    pub(super) fn seconds(&self, seconds: u32) -> String {
        self.say(&Message::new("takes").arg("time", Argument::Duration(seconds)))
    }

    /// A line as a choice: its words in quotation marks.
    fn quoted(&self, line: &LineView) -> Choice {
        let spoken = self.wording.case().act(line.act).kind.is_some();
        let words = self.voice.words(&line.words);
        let text = if spoken { self.say(&Message::new("quoted").arg("words", words)) } else { words };
        Choice::of(text).note(self.seconds(line.seconds))
    }

    /// An act as a choice: its label, its cost, and why it is not open.
    pub(super) fn line_choice(&self, line: &LineView) -> Choice {
        let choice = Choice::of(self.voice.words(&line.label));
        match line.refusal {
            Some(refusal) => choice.note(self.voice.words(&self.wording.refusal(refusal))),
            None => choice.note(self.seconds(line.seconds)),
        }
    }
}

/// Offers a menu until a number of it is typed; nothing for number 0.
pub(in crate::cli) fn pick(
    console: &mut Console<'_>,
    voice: Voice<'_>,
    title: &str,
    choices: &[Choice],
    back: Option<&str>,
) -> Result<Option<usize>, Stop> {
    console.blank()?;
    console.text(title)?;
    console.menu(choices, back)?;
    loop {
        let typed = console.read()?;
        match number(&typed) {
            Some(0) if back.is_some() => return Ok(None),
            Some(chosen) if (1..=choices.len()).contains(&chosen) => return Ok(Some(chosen - 1)),
            _ => {
                let least = usize::from(back.is_none());
                let message = Message::new("type-a-number").arg("least", least).arg("most", choices.len());
                console.text(&voice.say(&message))?;
            }
        }
    }
}
