//! A debrief for a terminal: plain text in a language, wrapped to a width, with a small question map.
//!
//! No colour and no box drawing: it must read well in any console, in a file and aloud. Prints nothing itself.

mod map;
#[cfg(test)]
mod tests;

use unicode_width::UnicodeWidthStr;

pub use map::letter;
pub(super) use map::ranges;

use super::{
    debrief::{BetterView, Debrief, FindingView, SignState, SignView, WeakView, topic_told},
    speech::Speech,
};
use crate::{
    assessment::Weighs,
    interview::{view::SpokenView, wording::Wording},
    locale::{
        Catalogue, Language,
        calendar::clock,
        line_break::{break_offsets, rows},
        message::Message,
    },
    scenario::{handbook::NotePart, words::Words},
};

/// The least width in columns; anything less is taken as this.
pub const LEAST_WIDTH: usize = 40;

/// Writes a debrief as text, `width` columns wide.
///
/// `wording` is that of the case, for the names of those who speak.
#[must_use]
pub fn render(
    debrief: &Debrief,
    wording: &Wording<'_>,
    catalogue: &Catalogue,
    language: Language,
    width: usize,
) -> String {
    let mut page = Page {
        debrief,
        wording,
        speech: Speech { catalogue, language },
        width: width.max(LEAST_WIDTH),
        out: String::new(),
    };
    page.head();
    page.truth();
    page.criticals();
    page.score();
    page.points();
    page.persons();
    page.questions();
    page.weak();
    page.signs();
    page.mismatches();
    page.handover();
    page.transcript();
    page.contacts();
    page.out
}

/// Writes a text behind a first prefix in rows of a width, later rows behind as much space.
pub(super) fn wrapped(out: &mut String, prefix: &str, text: &str, width: usize) {
    let indent = prefix.width();
    let room = width.saturating_sub(indent).max(10);
    for (row, range) in rows(text, &break_offsets(text), room as f32, |part| part.width() as f32).iter().enumerate() {
        let part = text[range.clone()].trim_end();
        if row == 0 {
            out.push_str(prefix);
        } else if !part.is_empty() {
            out.extend(std::iter::repeat_n(' ', indent));
        }
        out.push_str(part);
        out.push('\n');
    }
}

struct Page<'a> {
    debrief: &'a Debrief,
    wording: &'a Wording<'a>,
    speech: Speech<'a>,
    width: usize,
    out: String,
}

impl Page<'_> {
    /// Whole sentences, which may end in a full stop.
    fn sentences<'w>(&self, all: impl IntoIterator<Item = &'w Words>) -> String {
        all.into_iter().map(|words| self.speech.words(words)).collect::<Vec<_>>().join(" / ")
    }

    /// What stands before somebody's words.
    fn before(&self, indent: &str, name: &str) -> String {
        format!("{indent}{} ", self.speech.says(name))
    }

    fn line(&mut self, prefix: &str, text: &str) {
        wrapped(&mut self.out, prefix, text, self.width);
    }

    fn heading(&mut self, id: &str) {
        let text = self.speech.id(id);
        self.out.push('\n');
        self.line("", &text);
        let rule = "-".repeat(text.width().min(self.width));
        self.line("", &rule);
    }

    fn turns(&self, turns: &[u32]) -> String {
        if turns.is_empty() {
            return String::new();
        }
        let message = Message::new("debrief-turns").arg("count", turns.len()).arg("turns", map::ranges(turns));
        format!(" ({})", self.speech.say(&message))
    }

    fn spoken(&mut self, indent: &str, spoken: &[SpokenView]) {
        for said in spoken {
            let text = self.speech.words(&said.words);
            let prefix = if said.narrated {
                indent.to_owned()
            } else {
                self.before(indent, &self.speech.speaker(self.wording, said.by))
            };
            self.line(&prefix, &text);
        }
    }

    fn head(&mut self) {
        let debrief = self.debrief;
        let assessment = &debrief.assessment;
        let title = Message::new("debrief-title").arg("title", super::signs::said(debrief.title.clone()));
        let title = self.speech.say(&title);
        self.line("", &title);
        let rule = "=".repeat(title.width().min(self.width));
        self.line("", &rule);
        let case = Message::new("debrief-case")
            .arg("place", super::signs::said(debrief.checkpoint.clone()))
            .arg("family", super::signs::said(debrief.family.clone()))
            .arg("seed", assessment.seed.to_string());
        let case = self.speech.say(&case);
        self.line("", &case);
        let clock = Message::new("debrief-clock")
            .arg("used", clock(assessment.seconds))
            .arg("given", clock(assessment.seconds_given))
            .arg("turns", assessment.turns);
        let clock = self.speech.say(&clock);
        self.line("", &clock);
    }

    fn truth(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-truth");
        for truth in &debrief.truth {
            if let Some(text) = self.speech.written(&truth.words) {
                self.line("  ", &text);
            }
        }
        if !debrief.unfound.is_empty() {
            let who = self.speech.list(&debrief.unfound);
            let text = self.speech.say(&Message::new("debrief-unfound").arg("who", who));
            self.line("  ", &text);
        }
        if let Some(text) = self.speech.written(&debrief.after) {
            self.heading("debrief-after");
            self.line("  ", &text);
        }
    }

    fn criticals(&mut self) {
        let debrief = self.debrief;
        if debrief.criticals.is_empty() {
            return;
        }
        self.heading("debrief-criticals");
        for critical in &debrief.criticals {
            let who = self.speech.list(&critical.persons);
            let who = if who.is_empty() { who } else { format!(" ({who})") };
            let text = format!("{}{}{who}", self.speech.words(&critical.name), self.turns(&critical.turns));
            self.line("  ! ", &text);
            let why = self.speech.words(&critical.why);
            self.line("    ", &why);
        }
    }

    fn score(&mut self) {
        let debrief = self.debrief;
        let assessment = &debrief.assessment;
        self.heading("debrief-score");
        let score = self.speech.say(&Message::new("debrief-score-of").arg("score", u32::from(assessment.score)));
        let passed = self.speech.id(if assessment.passed { "debrief-passed" } else { "debrief-not-passed" });
        let verdict = self.speech.say(&Message::new("debrief-verdict").arg("score", score).arg("verdict", passed));
        self.line("  ", &verdict);
        for limit in &debrief.limits {
            let text = self.speech.words(limit);
            self.line("  - ", &text);
        }
        for (id, points) in [("debrief-process", assessment.process), ("debrief-outcome", assessment.outcome)] {
            let message = Message::new(id).arg("points", u32::from(points.points)).arg("of", u32::from(points.of));
            let text = self.speech.say(&message);
            self.line("  ", &text);
        }
        if let Some(time) = &debrief.time {
            let text = self.speech.words(&time.words);
            self.line("  ", &text);
        }
        if !debrief.differently.is_empty() {
            self.heading("debrief-differently");
            for (number, finding) in debrief.differently.iter().enumerate() {
                let text = format!("{}{}", self.speech.words(&finding.words), self.turns(&finding.turns));
                self.line(&format!("  {}. ", number + 1), &text);
            }
        }
    }

    fn points(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-points");
        for competency in &debrief.competencies {
            let of = Message::new("debrief-points-of")
                .arg("points", u32::from(competency.mark.points))
                .arg("of", u32::from(competency.mark.weight));
            let text = self.speech.pair(&self.speech.words(&competency.name), &self.speech.say(&of));
            self.line("  ", &text);
            self.findings(&competency.findings);
        }
    }

    /// Findings of one competency; what was earned in part stands on one line.
    fn findings(&mut self, findings: &[FindingView]) {
        let mut earned = String::new();
        for (ix, finding) in findings.iter().enumerate() {
            let next = findings.get(ix + 1);
            if finding.weighs == Weighs::Gained && next.is_some_and(|next| next.rule == finding.rule) {
                earned = format!("+{} ", finding.points);
                continue;
            }
            let sign = match finding.weighs {
                Weighs::Gained => "+",
                _ if finding.points == 0 => " ",
                _ => "-",
            };
            let points = format!("{earned}{sign}{}", finding.points);
            let text = format!("{}{}", self.speech.words(&finding.words), self.turns(&finding.turns));
            self.line(&format!("    {points:<7} "), &text);
            earned.clear();
        }
    }

    fn persons(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-persons");
        for person in &debrief.persons {
            let codes = self.speech.list(&person.codes);
            let codes = if codes.is_empty() { self.speech.id("debrief-undecided") } else { codes };
            let message = Message::new("debrief-person")
                .arg("name", super::signs::said(person.name.clone()))
                .arg("role", super::signs::said(person.role.clone()))
                .arg("codes", codes);
            let graded = Message::new("debrief-graded")
                .arg("person", self.speech.say(&message))
                .arg("grade", super::signs::said(person.grade.clone()));
            let text = self.speech.say(&graded);
            self.line("  ", &text);
            if let Some(why) = self.speech.written(&person.why) {
                self.line("    ", &why);
            }
            if !person.right.is_empty() {
                let codes = self.speech.list(&person.right);
                let text = self.speech.say(&Message::new("debrief-right").arg("codes", codes));
                self.line("    ", &text);
                if let Some(why) = self.speech.written(&person.why_right) {
                    self.line("    ", &why);
                }
            }
            if person.reasons.is_empty() {
                let text = self.speech.id("debrief-no-reasons");
                self.line("    ", &text);
            }
            for reason in &person.reasons {
                let text = format!("{} ({})", self.speech.words(&reason.words), self.speech.words(&reason.why));
                let sign = match (reason.worth.is_good(), reason.critical) {
                    (true, _) => '+',
                    (false, true) => '!',
                    (false, false) => '-',
                };
                self.line(&format!("    {sign} "), &text);
            }
        }
    }

    fn questions(&mut self) {
        let debrief = self.debrief;
        let map = &debrief.assessment.questions;
        self.heading("debrief-questions");
        let Some(band) = map.band else {
            let text = self.speech.id("debrief-no-questions");
            self.line("  ", &text);
            return;
        };
        let shares = Message::new("debrief-shares")
            .arg("productive", map.productive)
            .arg("unproductive", map.unproductive)
            .arg("counted", map.counted)
            .arg("band", Message::new(format!("debrief-band-{}", band.id())));
        let shares = self.speech.say(&shares);
        self.line("  ", &shares);
        self.out.push('\n');
        self.map(map);
        self.out.push('\n');
        for (topic, name) in map.topics.iter().zip(&debrief.topics) {
            let text = self.speech.pair(&self.speech.words(name), &self.speech.ids(&topic_told(topic)));
            self.line("  ", &text);
        }
    }

    fn weak(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-weak");
        if debrief.weak.is_empty() {
            let text = self.speech.id("debrief-no-weak");
            self.line("  ", &text);
        }
        for weak in &debrief.weak {
            self.weak_one(weak);
        }
    }

    fn weak_one(&mut self, weak: &WeakView) {
        let kind = self.speech.id(&format!("type-{}", weak.kind.id()));
        let turn = self.speech.say(&Message::new("debrief-turn").arg("turn", weak.turn));
        let head = self.speech.pair(&format!("{turn}, {}", clock(weak.at)), &kind);
        self.line("  ", &head);
        let you = self.before("    ", &self.speech.id("debrief-you"));
        let asked = self.speech.words(&weak.asked);
        self.line(&you, &asked);
        self.spoken("    ", &weak.answered);
        if !weak.heard_by.is_empty() {
            let who = self.speech.list(&weak.heard_by);
            let text = self.speech.say(&Message::new("debrief-heard-by").arg("who", who));
            self.line("    ", &format!("({text})"));
        }
        let why = self.speech.words(&weak.why);
        self.line("    ", &why);
        for better in &weak.better {
            self.better(better);
        }
    }

    fn better(&mut self, better: &BetterView) {
        if !better.first.is_empty() {
            let steps = self.speech.list(&better.first);
            let text = self.speech.say(&Message::new("debrief-first").arg("steps", steps));
            self.line("      ", &text);
        }
        let prefix = self.before("      ", &self.speech.id("debrief-better"));
        let text = self.speech.words(&better.words);
        self.line(&prefix, &text);
        self.spoken("        ", &better.answered);
        if !better.shows.is_empty() {
            let what = self.speech.list(&better.shows);
            let text = self.speech.say(&Message::new("debrief-shows").arg("what", what));
            self.line("        ", &text);
        }
    }

    fn signs(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-signs");
        if debrief.signs.is_empty() {
            let text = self.speech.id("debrief-no-signs");
            self.line("  ", &text);
        }
        for sign in &debrief.signs {
            self.sign(sign);
        }
        if !debrief.wrong_tags.is_empty() {
            self.heading("debrief-wrong-tags");
            for tag in &debrief.wrong_tags {
                let text = format!(
                    "{} ({})",
                    self.speech.pair(&self.speech.words(&tag.name), &self.speech.words(&tag.at)),
                    self.speech.words(&tag.why)
                );
                self.line("  - ", &text);
            }
        }
    }

    fn sign(&mut self, sign: &SignView) {
        let (mark, state) = match sign.state {
            SignState::Tagged => ('+', "debrief-sign-tagged"),
            SignState::Untagged => ('~', "debrief-sign-untagged"),
            SignState::Missed => ('-', "debrief-sign-missed"),
        };
        let strength =
            sign.strength.as_ref().map_or_else(String::new, |words| format!(" ({})", self.speech.words(words)));
        let name = format!("{} {}{strength}", sign.mark.id, self.speech.words(&sign.name));
        let text = self.speech.pair(&name, &self.speech.id(state));
        self.line(&format!("  {mark} "), &text);
        if sign.state != SignState::Missed {
            let what = self.sentences(&sign.shown_by);
            let text = self.speech.say(&Message::new("debrief-shown-by").arg("what", what));
            self.line("    ", &text);
            return;
        }
        let question = super::signs::said(sign.question.clone());
        let text = self.speech.say(&Message::new("debrief-ask-such-as").arg("question", question));
        self.line("    ", &text);
        for way in &sign.ways {
            for (_, words) in &way.lines {
                let text =
                    self.speech.say(&Message::new("debrief-ways").arg("what", super::signs::said(words.clone())));
                self.line("    ", &text);
            }
            for takes in &way.takes {
                let text =
                    self.speech.say(&Message::new("debrief-needs").arg("what", super::signs::said(takes.clone())));
                self.line("      ", &text);
            }
        }
    }

    fn mismatches(&mut self) {
        let debrief = self.debrief;
        if debrief.mismatches.is_empty() {
            return;
        }
        self.heading("debrief-mismatches");
        for mismatch in &debrief.mismatches {
            let state = self.speech.ids(&mismatch.told());
            let turns: Vec<u32> = mismatch.raised.into_iter().collect();
            let text = self.speech.words(&mismatch.words);
            self.line("  ", &text);
            let text = format!("{state}{}", self.turns(&turns));
            self.line("    ", &text);
        }
    }

    fn handover(&mut self) {
        let debrief = self.debrief;
        if debrief.handover.is_empty() && debrief.note_faults.is_empty() {
            return;
        }
        self.heading("debrief-handover");
        // Claims and facts are never mixed: each part of the note under its own name.
        for part in NotePart::ALL {
            let lines: Vec<_> = debrief.handover.iter().filter(|line| line.part == *part).collect();
            if !lines.is_empty() {
                let name = self.speech.id(&part.message());
                self.line("  ", &name);
            }
            for line in lines {
                let state = self.speech.id(if line.there { "debrief-there" } else { "debrief-missing" });
                let text = format!("{} ({state})", self.speech.words(&line.words));
                self.line(if line.there { "    + " } else { "    - " }, &text);
            }
        }
        if !debrief.note_faults.is_empty() {
            let name = self.speech.id("debrief-note-faults");
            self.line("  ", &name);
        }
        for fault in &debrief.note_faults {
            let text = self.speech.pair(&self.speech.id(&fault.part.message()), &self.speech.words(&fault.words));
            self.line("    - ", &text);
            let why = self.speech.words(&fault.why);
            self.line("      ", &why);
            if !fault.sources.is_empty() {
                let text = self.speech.say(&Message::new("debrief-sources").arg("tags", fault.sources.join(", ")));
                self.line("      ", &text);
            }
        }
    }

    fn transcript(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-transcript");
        let you = self.speech.id("debrief-you");
        for turn in &debrief.transcript {
            let mark = turn.kind.map_or_else(|| "  ".to_owned(), |kind| format!("{} ", letter(kind)));
            let prefix = format!("{:>3}  {}  {mark}", turn.turn, clock(turn.at));
            let indent = " ".repeat(prefix.width());
            let text = self.speech.words(&turn.words);
            self.line(&self.before(&prefix, &you), &text);
            self.spoken(&indent, &turn.spoken);
            if !turn.noted.is_empty() {
                let what = self.sentences(turn.noted.iter().map(|note| &note.words));
                let text = self.speech.say(&Message::new("debrief-noted").arg("what", what));
                self.line(&indent, &text);
            }
        }
    }

    fn contacts(&mut self) {
        let debrief = self.debrief;
        if debrief.contacts.is_empty() {
            return;
        }
        self.heading("debrief-contacts");
        for contact in &debrief.contacts {
            let number = self.speech.say(&contact.told());
            let text = self.speech.pair(&self.speech.words(&contact.name), &number);
            self.line("  ", &text);
        }
        self.out.push('\n');
        let text = self.speech.id("debrief-limits-of-method");
        self.line("", &text);
    }
}
