//! Deciding in the terminal: an outcome and reasons per person, the hand-over note, and the end.

use super::held::Held;
use crate::{
    cli::console::{Choice, Stop},
    interview::{
        Action, Event,
        action::{NoteLine, Reason},
        case::What,
        view::PersonDecision,
    },
    locale::Message,
    scenario::handbook::{Code, NotePart},
};

impl Held<'_, '_> {
    /// Offers everybody to be decided upon, the hand-over note, and the end.
    pub(super) fn decide(&mut self) -> Result<(), Stop> {
        loop {
            let view = self.session.interview().decision();
            let mut choices: Vec<Choice> = view.persons.iter().map(|person| self.person_choice(person)).collect();
            choices.push(Choice::of(self.id("decide-handover")));
            let missing = view.refusal.map(|refusal| self.voice.words(&self.wording.refusal(refusal)));
            choices.push(Choice::of(self.id("decide-finish")).note(missing.unwrap_or_default()));
            match self.pick("decide-title", &choices, "menu-back")? {
                None => return Ok(()),
                Some(chosen) if chosen < view.persons.len() => self.decide_person(chosen)?,
                Some(chosen) if chosen == view.persons.len() => self.handover()?,
                Some(_) => {
                    if self.finish()? {
                        return Ok(());
                    }
                }
            }
        }
    }

    fn person_choice(&self, person: &PersonDecision) -> Choice {
        let codes: Vec<String> = person.codes.iter().map(|code| self.id(&code.message())).collect();
        let outcome = if codes.is_empty() { self.id("decide-open") } else { codes.join(", ") };
        let reasons = self.say(&Message::new("decide-reasons").arg("count", person.reasons.len()));
        Choice::of(self.voice.words(&self.wording.person(person.person))).note(format!("{outcome}; {reasons}"))
    }

    fn decide_person(&mut self, index: usize) -> Result<(), Stop> {
        loop {
            let view = self.session.interview().decision();
            let Some(person) = view.persons.into_iter().nth(index) else { return Ok(()) };
            let title = self.person_choice(&person);
            self.console.heading(&format!("{} ({})", title.text, title.note))?;
            for reason in &person.reasons {
                let text = self.reason(*reason);
                self.console.hanging("- ", &text)?;
            }
            let choices: Vec<Choice> = ["decide-outcome", "decide-because", "decide-not-because"]
                .iter()
                .map(|id| Choice::of(self.id(id)))
                .collect();
            match self.pick("decide-person-title", &choices, "menu-back")? {
                None => return Ok(()),
                Some(0) => self.outcome(&person)?,
                Some(1) => self.because(&person)?,
                _ => self.not_because(&person)?,
            }
        }
    }

    fn outcome(&mut self, person: &PersonDecision) -> Result<(), Stop> {
        let choices: Vec<Choice> = person.open.iter().map(|(code, _)| self.code_choice(*code, person)).collect();
        let Some(chosen) = self.pick("decide-outcome-title", &choices, "menu-back")? else { return Ok(()) };
        let (code, excluded) = person.open[chosen];
        // Choosing again takes it back; what it excludes gives way to it.
        let codes = if person.codes.has(code) {
            person.codes.without(code)
        } else {
            excluded.iter().fold(person.codes, |codes, other| codes.without(other)).with(code)
        };
        self.act(&Action::Decide(person.person, codes))?;
        Ok(())
    }

    fn code_choice(&self, code: Code, person: &PersonDecision) -> Choice {
        let message = Message::new(code.message());
        let mut note = self.say(&message.clone().attr("when"));
        if person.codes.has(code) {
            note = format!("{}; {note}", self.id("decide-chosen"));
        }
        Choice::of(self.say(&message)).note(note)
    }

    fn reason(&self, reason: Reason) -> String {
        self.voice.words(&self.wording.reason(self.session.interview().state(), reason))
    }

    /// Reasons come from the notebook, from what was raised, and from the list of tempting ones that are none; they
    /// stand in one list, since the trainee is to tell them apart.
    fn because(&mut self, person: &PersonDecision) -> Result<(), Stop> {
        let interview = self.session.interview();
        let mut reasons: Vec<Reason> = self.entries().into_iter().map(Reason::Entry).collect();
        for event in interview.events() {
            if let Event::Raised { contradiction, .. } = event {
                reasons.push(Reason::Contradiction(*contradiction));
            }
        }
        reasons.extend(interview.bad_reasons(self.wording.handbook()).into_iter().map(Reason::Bad));
        reasons.retain(|reason| !person.reasons.contains(reason));
        let choices: Vec<Choice> = reasons.iter().map(|reason| Choice::of(self.reason(*reason))).collect();
        if let Some(chosen) = self.pick("decide-because-title", &choices, "menu-back")? {
            self.act(&Action::Because(person.person, reasons[chosen]))?;
        }
        Ok(())
    }

    fn not_because(&mut self, person: &PersonDecision) -> Result<(), Stop> {
        let choices: Vec<Choice> = person.reasons.iter().map(|reason| Choice::of(self.reason(*reason))).collect();
        if let Some(chosen) = self.pick("decide-not-because-title", &choices, "menu-back")? {
            self.act(&Action::NotBecause(person.person, person.reasons[chosen]))?;
        }
        Ok(())
    }

    /// The hand-over note, part by part: claims apart from facts, then what was done, what is urgent, what was promised.
    fn handover(&mut self) -> Result<(), Stop> {
        loop {
            let written = &self.session.interview().state().notes.handover;
            let choices: Vec<Choice> = NotePart::ALL
                .iter()
                .map(|part| {
                    let inside = written.iter().filter(|line| line.part(self.wording.handbook()) == *part).count();
                    let note = Message::new("handover-count").arg("count", inside);
                    Choice::of(self.id(&part.message())).note(self.say(&note))
                })
                .collect();
            let Some(chosen) = self.pick("handover-part", &choices, "menu-back")? else { return Ok(()) };
            self.handover_part(NotePart::ALL[chosen])?;
        }
    }

    /// One part of the note. What stands in it is taken out by choosing it again.
    fn handover_part(&mut self, part: NotePart) -> Result<(), Stop> {
        loop {
            let lines = self.note_lines(part);
            if lines.is_empty() {
                return self.tell("handover-nothing");
            }
            let interview = self.session.interview();
            let held = interview.state().notes.handover.clone();
            let inside = self.id("handover-inside");
            let choices: Vec<Choice> = lines
                .iter()
                .map(|line| {
                    let words = self.voice.words(&self.wording.note_line(interview.state(), *line));
                    if held.contains(line) { Choice::of(words).note(inside.clone()) } else { Choice::of(words) }
                })
                .collect();
            let Some(chosen) = self.pick("handover-title", &choices, "menu-back")? else { return Ok(()) };
            let line = lines[chosen];
            let action = if held.contains(&line) { Action::NotHandOver(line) } else { Action::HandOver(line) };
            self.act(&action)?;
        }
    }

    /// What may stand in a part of the note: entries, acts that were done, phrases.
    fn note_lines(&self, part: NotePart) -> Vec<NoteLine> {
        let (interview, handbook) = (self.session.interview(), self.wording.handbook());
        if part.is_phrases() {
            return interview.phrases(handbook, part).into_iter().map(NoteLine::Phrase).collect();
        }
        let mut lines: Vec<NoteLine> = self.entries().into_iter().map(NoteLine::Entry).collect();
        for event in interview.events() {
            if let Event::Done { act, .. } = *event
                && matches!(self.wording.case().act(act).what, What::Act(_))
                && !lines.contains(&NoteLine::Act(act))
            {
                lines.push(NoteLine::Act(act));
            }
        }
        lines.retain(|line| line.part(handbook) == part);
        lines
    }

    fn finish(&mut self) -> Result<bool, Stop> {
        if let Some(refusal) = self.session.interview().decision().refusal {
            let why = self.voice.words(&self.wording.refusal(refusal));
            self.console.text(&why)?;
            return Ok(false);
        }
        let yes = [Choice::of(self.id("finish-yes"))];
        if self.pick("finish-title", &yes, "menu-back")?.is_none() {
            return Ok(false);
        }
        self.act(&Action::Finish)
    }
}
