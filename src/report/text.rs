//! A debrief for a terminal: plain text in a language, wrapped to a width, with a small question map.
//!
//! No colour and no box drawing: it must read well in any console, in a file and aloud. Prints nothing itself.

use std::fmt::Write as _;

use unicode_width::UnicodeWidthStr;

use super::{
    debrief::{BetterView, Debrief, FindingView, SignState, SignView, WeakView},
    say,
};
use crate::{
    assessment::{QuestionMap, Weighs},
    interview::{case::PersonIx, view::SpokenView, wording::Wording},
    locale::{
        Catalogue, Language,
        calendar::clock,
        line_break::{break_offsets, rows},
        message::Message,
    },
    scenario::{handbook::QuestionType, words::Words},
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
    let mut page = Page { debrief, wording, catalogue, language, width: width.max(LEAST_WIDTH), out: String::new() };
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

/// The letter that stands for a type on every form, whatever the language (`design-system.md` 8).
#[must_use]
pub const fn letter(kind: QuestionType) -> char {
    match kind {
        QuestionType::Open => 'O',
        QuestionType::Encourager => 'E',
        QuestionType::Probe => 'P',
        QuestionType::Closed => 'C',
        QuestionType::Forced => 'F',
        QuestionType::Multiple => 'M',
        QuestionType::Leading => 'L',
        QuestionType::Suggestive => 'S',
        QuestionType::Opinion => 'V',
        QuestionType::Accusation => 'A',
        QuestionType::Threat => 'T',
        QuestionType::Explain => 'X',
        QuestionType::Evidence => 'D',
    }
}

/// Writes turns, rising or not, with runs drawn together: `1, 3-5`.
fn ranges(turns: &[u32]) -> String {
    let mut turns = turns.to_vec();
    turns.sort_unstable();
    turns.dedup();
    let runs = turns.chunk_by(|a, b| a + 1 == *b).map(|run| match run {
        [one] => one.to_string(),
        [a, b] => format!("{a}, {b}"),
        [first, .., last] => format!("{first}-{last}"),
        [] => String::new(),
    });
    runs.collect::<Vec<_>>().join(", ")
}

struct Page<'a> {
    debrief: &'a Debrief,
    wording: &'a Wording<'a>,
    catalogue: &'a Catalogue,
    language: Language,
    width: usize,
    out: String,
}

impl Page<'_> {
    fn say(&self, message: &Message) -> String {
        self.catalogue.say(message, self.language)
    }

    fn id(&self, id: &str) -> String {
        self.say(&Message::new(id))
    }

    fn words(&self, words: &Words) -> String {
        self.catalogue.say_first(&words.0, self.language)
    }

    fn list(&self, all: &[Words]) -> String {
        all.iter().map(|words| self.words(words)).collect::<Vec<_>>().join(", ")
    }

    /// Wraps a text behind a first prefix, later rows behind as much space.
    fn line(&mut self, prefix: &str, text: &str) {
        let indent = prefix.width();
        let room = self.width.saturating_sub(indent).max(10);
        for (row, range) in rows(text, &break_offsets(text), room as f32, |part| part.width() as f32).iter().enumerate()
        {
            let part = text[range.clone()].trim_end();
            if row == 0 {
                self.out.push_str(prefix);
            } else if !part.is_empty() {
                self.out.extend(std::iter::repeat_n(' ', indent));
            }
            self.out.push_str(part);
            self.out.push('\n');
        }
    }

    fn heading(&mut self, id: &str) {
        let text = self.id(id);
        self.out.push('\n');
        self.line("", &text);
        let rule = "-".repeat(text.width().min(self.width));
        self.line("", &rule);
    }

    fn turns(&self, turns: &[u32]) -> String {
        if turns.is_empty() {
            return String::new();
        }
        let message = Message::new("debrief-turns").arg("count", turns.len()).arg("turns", ranges(turns));
        format!(" ({})", self.say(&message))
    }

    fn speaker(&self, person: PersonIx) -> String {
        self.words(&self.wording.short(person))
    }

    fn spoken(&mut self, indent: &str, spoken: &[SpokenView]) {
        for said in spoken {
            let text = self.words(&said.words);
            let prefix = format!("{indent}{}: ", self.speaker(said.by));
            self.line(&prefix, &text);
        }
    }

    fn head(&mut self) {
        let debrief = self.debrief;
        let assessment = &debrief.assessment;
        let title = Message::new("debrief-title").arg("title", super::signs::said(debrief.title.clone()));
        let title = self.say(&title);
        self.line("", &title);
        let rule = "=".repeat(title.width().min(self.width));
        self.line("", &rule);
        let case = Message::new("debrief-case")
            .arg("place", super::signs::said(debrief.checkpoint.clone()))
            .arg("family", super::signs::said(debrief.family.clone()))
            .arg("variant", assessment.variant.as_str())
            .arg("seed", assessment.seed.to_string());
        let case = self.say(&case);
        self.line("", &case);
        let clock = Message::new("debrief-clock")
            .arg("used", clock(assessment.seconds))
            .arg("given", clock(assessment.seconds_given))
            .arg("turns", assessment.turns);
        let clock = self.say(&clock);
        self.line("", &clock);
    }

    fn truth(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-truth");
        for truth in &debrief.truth {
            if let Some(text) = say(self.catalogue, &truth.words, self.language) {
                self.line("  ", &text);
            }
        }
        if !debrief.unfound.is_empty() {
            let who = self.list(&debrief.unfound);
            let text = self.say(&Message::new("debrief-unfound").arg("who", who));
            self.line("  ", &text);
        }
        if let Some(text) = say(self.catalogue, &debrief.after, self.language) {
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
            let who = self.list(&critical.persons);
            let who = if who.is_empty() { who } else { format!(" ({who})") };
            let text = format!("{}{}{who}", self.words(&critical.name), self.turns(&critical.turns));
            self.line("  ! ", &text);
            let why = self.words(&critical.why);
            self.line("    ", &why);
        }
    }

    fn score(&mut self) {
        let debrief = self.debrief;
        let assessment = &debrief.assessment;
        self.heading("debrief-score");
        let score = self.say(&Message::new("debrief-score-of").arg("score", u32::from(assessment.score)));
        let passed = self.id(if assessment.passed { "debrief-passed" } else { "debrief-not-passed" });
        self.line("  ", &format!("{score}. {passed}."));
        for limit in &debrief.limits {
            let text = self.words(limit);
            self.line("  - ", &text);
        }
        for (id, points) in [("debrief-process", assessment.process), ("debrief-outcome", assessment.outcome)] {
            let message = Message::new(id).arg("points", u32::from(points.points)).arg("of", u32::from(points.of));
            let text = self.say(&message);
            self.line("  ", &text);
        }
        if let Some(time) = &debrief.time {
            let text = self.words(&time.words);
            self.line("  ", &text);
        }
        if !debrief.differently.is_empty() {
            self.heading("debrief-differently");
            for (number, finding) in debrief.differently.iter().enumerate() {
                let text = format!("{}{}", self.words(&finding.words), self.turns(&finding.turns));
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
            let text = format!("{}: {}", self.words(&competency.name), self.say(&of));
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
            let sign = if finding.weighs == Weighs::Gained { '+' } else { '-' };
            let points = format!("{earned}{sign}{}", finding.points);
            let text = format!("{}{}", self.words(&finding.words), self.turns(&finding.turns));
            self.line(&format!("    {points:<7} "), &text);
            earned.clear();
        }
    }

    fn persons(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-persons");
        for person in &debrief.persons {
            let codes = self.list(&person.codes);
            let codes = if codes.is_empty() { self.id("debrief-undecided") } else { codes };
            let message = Message::new("debrief-person")
                .arg("name", super::signs::said(person.name.clone()))
                .arg("role", super::signs::said(person.role.clone()))
                .arg("codes", codes);
            let text = format!("{}. {}", self.say(&message), self.words(&person.grade));
            self.line("  ", &text);
            if let Some(why) = say(self.catalogue, &person.why, self.language) {
                self.line("    ", &why);
            }
            if !person.right.is_empty() {
                let codes = self.list(&person.right);
                let text = self.say(&Message::new("debrief-right").arg("codes", codes));
                self.line("    ", &text);
                if let Some(why) = say(self.catalogue, &person.why_right, self.language) {
                    self.line("    ", &why);
                }
            }
            if person.reasons.is_empty() {
                let text = self.id("debrief-no-reasons");
                self.line("    ", &text);
            }
            for reason in &person.reasons {
                let text = format!("{} ({})", self.words(&reason.words), self.words(&reason.why));
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
            let text = self.id("debrief-no-questions");
            self.line("  ", &text);
            return;
        };
        let shares = Message::new("debrief-shares")
            .arg("productive", map.productive)
            .arg("unproductive", map.unproductive)
            .arg("counted", map.counted)
            .arg("band", Message::new(format!("debrief-band-{}", band.id())));
        let shares = self.say(&shares);
        self.line("  ", &shares);
        self.out.push('\n');
        self.map(map);
        self.out.push('\n');
        for (topic, name) in map.topics.iter().zip(&debrief.topics) {
            let mut told = Vec::new();
            let mut tell = |says: bool, id: &str| told.extend(says.then(|| self.id(id)));
            tell(topic.required, "debrief-topic-required");
            tell(topic.questions == 0, "debrief-topic-not-asked");
            tell(topic.funnel, "debrief-topic-funnel");
            tell(topic.questions > 0 && topic.opened.is_none(), "debrief-topic-not-opened");
            tell(topic.opened.is_some() && topic.followed.is_none(), "debrief-topic-not-followed");
            tell(!topic.closed_first.is_empty(), "debrief-topic-closed-first");
            tell(topic.summed_up.is_some(), "debrief-topic-summed-up");
            let text = format!("{}: {}", self.words(name), told.join(", "));
            self.line("  ", &text);
        }
    }

    /// One row a type, time from left to right, and below who could hear. Marks never drop: where there is no room they
    /// move right.
    fn map(&mut self, map: &QuestionMap) {
        let names: Vec<(QuestionType, String)> =
            map.types.iter().map(|(kind, _)| (*kind, self.id(&format!("type-{}", kind.id())))).collect();
        let heard = self.id("debrief-heard");
        let label = names.iter().map(|(_, name)| name.width()).chain([heard.width()]).max().unwrap_or(0);
        let label = label.min(self.width / 2);
        let columns = self.width.saturating_sub(label + 4).max(map.marks.len());
        let place = |at: u32| (at as usize * (columns - 1)) / (map.seconds.max(1) as usize);
        // Each mark has a column of its own, so that the order stays readable across rows.
        let mut next = 0;
        let mut places = Vec::new();
        for (left, mark) in map.marks.iter().enumerate().map(|(ix, mark)| (map.marks.len() - ix, mark)) {
            let column = place(mark.at).max(next).min(columns - left);
            next = column + 1;
            places.push(column);
        }
        for (kind, name) in &names {
            let mut row = vec!['.'; columns];
            for (mark, column) in map.marks.iter().zip(&places) {
                if mark.kind == *kind {
                    row[*column] = letter(*kind);
                }
            }
            self.row(name, label, &row.into_iter().collect::<String>());
        }
        let mut row = vec![' '; columns];
        for (mark, column) in map.marks.iter().zip(&places) {
            if mark.heard {
                row[*column] = '#';
            }
        }
        self.row(&heard, label, &row.into_iter().collect::<String>());
    }

    fn row(&mut self, name: &str, label: usize, row: &str) {
        let mut shown = String::new();
        for piece in crate::locale::cluster::clusters(name).map(|(_, cluster)| cluster) {
            if shown.width() + piece.width() > label {
                break;
            }
            shown.push_str(piece);
        }
        let pad = label.saturating_sub(shown.width());
        let _ = writeln!(self.out, "  {shown}{} {}", " ".repeat(pad), row.trim_end());
    }

    fn weak(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-weak");
        if debrief.weak.is_empty() {
            let text = self.id("debrief-no-weak");
            self.line("  ", &text);
        }
        for weak in &debrief.weak {
            self.weak_one(weak);
        }
    }

    fn weak_one(&mut self, weak: &WeakView) {
        let kind = self.id(&format!("type-{}", weak.kind.id()));
        let turn = self.say(&Message::new("debrief-turn").arg("turn", weak.turn));
        self.line("  ", &format!("{turn}, {}: {kind}", clock(weak.at)));
        let you = format!("    {}: ", self.id("debrief-you"));
        let asked = self.words(&weak.asked);
        self.line(&you, &asked);
        self.spoken("    ", &weak.answered);
        if !weak.heard_by.is_empty() {
            let who = self.list(&weak.heard_by);
            let text = self.say(&Message::new("debrief-heard-by").arg("who", who));
            self.line("    ", &format!("({text})"));
        }
        let why = self.words(&weak.why);
        self.line("    ", &why);
        for better in &weak.better {
            self.better(better);
        }
    }

    fn better(&mut self, better: &BetterView) {
        if !better.first.is_empty() {
            let steps = self.list(&better.first);
            let text = self.say(&Message::new("debrief-first").arg("steps", steps));
            self.line("      ", &text);
        }
        let prefix = format!("      {}: ", self.id("debrief-better"));
        let text = self.words(&better.words);
        self.line(&prefix, &text);
        self.spoken("        ", &better.answered);
        if !better.shows.is_empty() {
            let what = self.list(&better.shows);
            let text = self.say(&Message::new("debrief-shows").arg("what", what));
            self.line("        ", &text);
        }
    }

    fn signs(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-signs");
        if debrief.signs.is_empty() {
            let text = self.id("debrief-no-signs");
            self.line("  ", &text);
        }
        for sign in &debrief.signs {
            self.sign(sign);
        }
        if !debrief.wrong_tags.is_empty() {
            self.heading("debrief-wrong-tags");
            for tag in &debrief.wrong_tags {
                let text = format!("{}: {} ({})", self.words(&tag.name), self.words(&tag.at), self.words(&tag.why));
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
        let strength = sign.strength.as_ref().map_or_else(String::new, |words| format!(" ({})", self.words(words)));
        let text = format!("{} {}{strength}: {}", sign.mark.id, self.words(&sign.name), self.id(state));
        self.line(&format!("  {mark} "), &text);
        if sign.state != SignState::Missed {
            let what = self.list(&sign.shown_by);
            let text = self.say(&Message::new("debrief-shown-by").arg("what", what));
            self.line("    ", &text);
            return;
        }
        let question = super::signs::said(sign.question.clone());
        let text = self.say(&Message::new("debrief-ask-such-as").arg("question", question));
        self.line("    ", &text);
        for way in &sign.ways {
            for (_, words) in &way.lines {
                let text = self.say(&Message::new("debrief-ways").arg("what", super::signs::said(words.clone())));
                self.line("    ", &text);
            }
            for takes in &way.takes {
                let text = self.say(&Message::new("debrief-needs").arg("what", super::signs::said(takes.clone())));
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
            let state = match (mismatch.raised, mismatch.found) {
                (Some(_), _) => {
                    let time = if mismatch.late { "debrief-mismatch-late" } else { "debrief-mismatch-early" };
                    let manner = if mismatch.fair { "debrief-mismatch-fair" } else { "debrief-mismatch-accusing" };
                    format!("{}, {}", self.id(time), self.id(manner))
                }
                (None, true) => self.id("debrief-mismatch-linked"),
                (None, false) => self.id("debrief-mismatch-missed"),
            };
            let turns: Vec<u32> = mismatch.raised.into_iter().collect();
            let text = format!("{}: {state}{}", self.words(&mismatch.words), self.turns(&turns));
            self.line("  ", &text);
        }
    }

    fn handover(&mut self) {
        let debrief = self.debrief;
        if debrief.handover.is_empty() {
            return;
        }
        self.heading("debrief-handover");
        for line in &debrief.handover {
            let state = self.id(if line.there { "debrief-there" } else { "debrief-missing" });
            let text = format!("{} ({state})", self.words(&line.words));
            self.line(if line.there { "  + " } else { "  - " }, &text);
        }
    }

    fn transcript(&mut self) {
        let debrief = self.debrief;
        self.heading("debrief-transcript");
        let you = self.id("debrief-you");
        for turn in &debrief.transcript {
            let mark = turn.kind.map_or_else(|| "  ".to_owned(), |kind| format!("{} ", letter(kind)));
            let prefix = format!("{:>3}  {}  {mark}", turn.turn, clock(turn.at));
            let indent = " ".repeat(prefix.width());
            let text = format!("{you}: {}", self.words(&turn.words));
            self.line(&prefix, &text);
            self.spoken(&indent, &turn.spoken);
            if !turn.noted.is_empty() {
                let what: Vec<Words> = turn.noted.iter().map(|note| note.words.clone()).collect();
                let what = self.list(&what);
                let text = self.say(&Message::new("debrief-noted").arg("what", what));
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
            let number = match (&contact.number, &contact.verified_on) {
                (Some(number), Some(date)) => self
                    .say(&Message::new("debrief-verified").arg("number", number.as_str()).arg("date", date.as_str())),
                _ => self.id(crate::scenario::handbook::Hotline::ASK),
            };
            let text = format!("{}: {number}", self.words(&contact.name));
            self.line("  ", &text);
        }
        self.out.push('\n');
        let text = self.id("debrief-limits-of-method");
        self.line("", &text);
    }
}

#[cfg(test)]
mod tests {
    use std::{
        collections::{BTreeMap, BTreeSet},
        sync::Arc,
    };

    use super::*;
    use crate::{
        assessment::test_case::{MODEL, case, play},
        course::{Course, Shelf},
        interview::{Case, Interview, plan},
        locale::spelling,
        scenario::handbook::Handbook,
    };

    fn shown(variant: &str, lines: &str, language: Language, width: usize) -> String {
        let catalogue = Course::open(&[Shelf::words_only()]).catalogue;
        let case = case(variant);
        let debrief = Debrief::of(&play(&case, lines), Handbook::shipped());
        render(&debrief, &Wording::new(&case, Handbook::shipped()), &catalogue, language, width)
    }

    #[test]
    fn everything_fits_the_width() {
        for language in Language::ALL {
            for width in [40, 80, 132] {
                let text = shown("broker", MODEL, language, width);
                let rows = text.lines().filter(|line| !line.contains('['));
                for line in rows {
                    assert!(line.width() <= width, "{language} {width}: {line}");
                }
            }
        }
    }

    #[test]
    fn runs_of_turns_are_drawn_together() {
        assert_eq!(ranges(&[7, 5, 1, 6, 6]), "1, 5-7");
        assert_eq!(ranges(&[2, 1]), "1, 2");
        assert_eq!(ranges(&[]), "");
    }

    #[test]
    fn the_map_drops_no_mark() {
        let text = shown("broker", MODEL, Language::English, 40);
        let map: Vec<&str> = text.lines().filter(|line| line.contains("..")).collect();
        let marks: usize = map.iter().map(|row| row.matches(['O', 'E', 'P', 'X', 'D']).count()).sum();
        let labels = map.iter().filter(|row| row.trim_start().starts_with(['O', 'E', 'P'])).count();
        let asked =
            MODEL.split(';').filter(|line| line.contains("-open") || line.contains("-probe") || line.contains("go-on"));
        assert!(marks - labels >= asked.count(), "{text}");
    }

    #[test]
    fn the_page_has_all_its_words() {
        let lines = "role; work-leading; separate; private; money-accuse; kin-speaks; tag N01 at person:traveller; \
            decide traveller REFUSE; because traveller !nervous person:companion";
        for language in Language::ALL {
            let text = shown("broker", lines, language, 100);
            // The small case has no words of its own, and names and answers are the interview's.
            let own = ["debrief", "finding", "worth", "tag-", "takes", "weak", "criterion", "indicator", "time"];
            let unsaid: Vec<&str> = text.split('[').skip(1).filter_map(|part| part.split(']').next()).collect();
            let mine = unsaid.iter().filter(|id| own.iter().any(|prefix| id.starts_with(prefix)));
            assert_eq!(mine.collect::<Vec<_>>(), [&""; 0], "{language}");
            assert!(!text.contains("{$"), "{language}: {text}");
        }
    }

    #[test]
    fn every_kind_has_its_words_in_every_language() {
        let catalogue = Course::open(&[Shelf::words_only()]).catalogue;
        let kinds = QuestionType::ALL.iter().map(|kind| format!("weak-{}", kind.id()));
        let worths = crate::assessment::Worth::ALL.iter().map(|worth| format!("worth-{}", worth.id()));
        let shares = ["develop", "pass", "good"].map(|id| format!("debrief-band-{id}"));
        for id in kinds.chain(worths).chain(shares) {
            for language in Language::ALL {
                assert!(catalogue.has(&id, None, language), "{language}: {id}");
            }
        }
    }

    /// Every id of the English file with the arguments it uses.
    fn written(ftl: &'static str) -> BTreeMap<&'static str, BTreeSet<&'static str>> {
        let mut all: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        let mut id = "";
        for line in ftl.lines().filter(|line| !line.starts_with('#')) {
            if let Some((name, _)) = line.split_once(" = ").filter(|(name, _)| !name.starts_with(' ')) {
                id = name;
            }
            let words = line.split('$').skip(1).filter_map(|rest| rest.split([' ', '}']).next());
            all.entry(id).or_default().extend(words);
        }
        all
    }

    #[test]
    fn khmer_and_lao_say_the_same_and_are_spelt_right() {
        let english = written(include_str!("../../locales/en/debrief.ftl"));
        for (language, ftl) in [
            (Language::Khmer, include_str!("../../locales/km/debrief.ftl")),
            (Language::Lao, include_str!("../../locales/lo/debrief.ftl")),
        ] {
            for (id, expected) in &english {
                let found = written(ftl).remove(id).unwrap_or_default();
                // A language without plurals need not select by a count.
                let counts = |name: &&&str| **name != "count";
                assert!(expected.iter().filter(counts).eq(found.iter().filter(counts)), "{language}: {id}");
            }
            for line in ftl.lines().filter(|line| !line.starts_with('#')) {
                let text = line.split_once(" = ").map_or("", |(_, text)| text);
                let bare: String =
                    text.split('{').map(|part| part.split_once('}').map_or(part, |(_, after)| after)).collect();
                let wrong = spelling::check(&bare, language, &spelling::Policy::new());
                assert!(wrong.is_empty(), "{language}: {line}: {wrong:?}");
            }
        }
    }

    #[test]
    #[ignore = "prints pages for whoever wants to read some"]
    fn prints_pages() {
        let course = Course::open(&[Shelf::shipped()]);
        let handbook = Handbook::shipped();
        for (id, scenario) in course.playable() {
            let pairs =
                scenario.variants.keys().flat_map(|variant| scenario.plans.iter().map(move |plan| (variant, plan)));
            for (variant, (plan_id, plan)) in pairs {
                let case = Case::draw(id, scenario, handbook, Some(variant), 7).expect("a shipped case is drawn");
                let mut interview = Interview::start(Arc::new(case));
                let rest = plan.then.get(variant).map_or(&[][..], Vec::as_slice);
                for line in plan.start.iter().chain(rest) {
                    for action in plan::read(interview.case(), handbook, line).expect("a plan line") {
                        if let Err(refusal) = interview.act(&action) {
                            println!("{id} {variant} {plan_id}: `{line}`: {refusal}");
                        }
                    }
                }
                let debrief = Debrief::of(&interview, handbook);
                let (score, uncapped) = (debrief.assessment.score, debrief.assessment.uncapped);
                println!("##### {id} {variant} {plan_id}: {score}, without a cap {uncapped}");
                for language in Language::ALL {
                    let wording = Wording::new(interview.case(), handbook);
                    println!("{}", render(&debrief, &wording, &course.catalogue, language, 100));
                }
            }
        }
    }
}
