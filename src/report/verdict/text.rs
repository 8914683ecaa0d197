//! A verdict for a terminal: plain text that can be read aloud, one short line for each thing said.

use unicode_width::UnicodeWidthStr;

use super::{Reason, Verdict};
use crate::{
    locale::{Catalogue, Language, Message},
    prove::Witness,
    report::{speech::Speech, text::wrapped},
};

/// Lines of a plan that are shown; the other formats have them all.
const PLAN_LINES: usize = 40;

/// Writes verdicts as text, `width` columns wide, and one list of all of them where there are several.
///
/// `command` completes a command as it is typed here.
#[must_use]
pub fn render(
    verdicts: &[Verdict],
    catalogue: &Catalogue,
    language: Language,
    width: usize,
    command: &dyn Fn(&str) -> String,
) -> String {
    let speech = Speech { catalogue, language };
    let mut page = Page { speech, width: width.max(super::super::text::LEAST_WIDTH), out: String::new(), command };
    page.heading(&speech.id("verdict-heading"));
    for verdict in verdicts {
        page.case(verdict);
    }
    if verdicts.len() > 1 {
        page.out.push('\n');
        page.heading(&speech.id("verdict-all"));
        for verdict in verdicts {
            page.pair("  ", &speech.case(verdict), &speech.short(verdict.answer()));
        }
    }
    page.out.push('\n');
    page.heading(&speech.id("verdict-limits"));
    for limit in speech.limits() {
        page.line("  - ", &limit);
    }
    page.out
}

struct Page<'p> {
    speech: Speech<'p>,
    width: usize,
    out: String,
    command: &'p dyn Fn(&str) -> String,
}

impl Page<'_> {
    fn line(&mut self, prefix: &str, text: &str) {
        wrapped(&mut self.out, prefix, text, self.width);
    }

    fn heading(&mut self, text: &str) {
        self.line("", text);
        let rule = "-".repeat(text.width().min(self.width));
        self.line("", &rule);
    }

    fn pair(&mut self, prefix: &str, name: &str, text: &str) {
        let pair = Message::new("debrief-pair").arg("name", name).arg("text", text);
        self.line(prefix, &self.speech.say(&pair));
    }

    fn case(&mut self, verdict: &Verdict) {
        let speech = self.speech;
        self.out.push('\n');
        self.line("", &speech.case(verdict));
        self.line("  ", &speech.answer(verdict));
        let reasons = verdict.reasons();
        if !reasons.is_empty() {
            self.out.push('\n');
            self.line("  ", &speech.id("verdict-reasons"));
            for reason in &reasons {
                self.reason(verdict, reason);
            }
        }
        self.truths(verdict);
        self.ways(verdict);
        self.effects(verdict);
        self.out.push('\n');
        self.line("  ", &speech.id("verdict-proof"));
        self.line("    ", &speech.proof(verdict));
    }

    fn reason(&mut self, verdict: &Verdict, reason: &Reason<'_>) {
        self.line("  - ", &self.speech.reason(verdict, reason));
        let Reason::Findings(_, findings) = reason else { return };
        for finding in findings {
            self.line("      ", &finding.message);
            if let Some(help) = &finding.help {
                self.line("      = ", help);
            }
        }
        if let Some(witness) = findings.iter().find_map(|finding| finding.witness.as_ref()) {
            self.plan(verdict, witness);
        }
    }

    fn plan(&mut self, verdict: &Verdict, witness: &Witness) {
        self.line("      ", &self.speech.id("verdict-plan-how"));
        self.line("      ", &(self.command)(&play(&verdict.id, witness)));
        for line in witness.plan.iter().take(PLAN_LINES) {
            self.line("        ", line);
        }
        if witness.plan.len() > PLAN_LINES {
            self.line("        ", "# …");
        }
    }

    fn truths(&mut self, verdict: &Verdict) {
        let speech = self.speech;
        self.out.push('\n');
        self.line("  ", &speech.id("verdict-truths"));
        for truth in verdict.truths() {
            self.line("    ", &speech.truth(truth.id, truth.family));
            for (name, text) in [
                ("verdict-points", speech.range(&truth)),
                ("verdict-full-marks", speech.known(truth.full_marks)),
                ("verdict-right", speech.right(&truth)),
                ("verdict-model", speech.percent_down(truth.model_passes)),
                ("verdict-weak", speech.percent(truth.weak_passes)),
            ] {
                self.pair("      ", &speech.id(name), &text);
            }
        }
    }

    fn ways(&mut self, verdict: &Verdict) {
        let speech = self.speech;
        self.out.push('\n');
        self.line("  ", &speech.id("verdict-ways"));
        for trainee in verdict.summary.trainees() {
            let whole = verdict.summary.whole(trainee);
            let line = Message::new("verdict-way-line")
                .arg("mean", speech.tenths(whole.scores.mean()))
                .arg("low", whole.scores.quantile(5))
                .arg("high", whole.scores.quantile(95))
                .arg("passed", speech.percent(whole.pass_rate()));
            self.pair("    ", &speech.way(trainee), &speech.say(&line));
        }
        let least = verdict.least_area();
        self.pair("    ", &speech.id("verdict-area"), &speech.number((least * 100.0).floor() as i64));
    }

    fn effects(&mut self, verdict: &Verdict) {
        if verdict.effects.is_empty() {
            return;
        }
        let speech = self.speech;
        self.out.push('\n');
        self.line("  ", &speech.id("verdict-effects"));
        for measured in &verdict.effects {
            let range = measured.effect.range();
            let line = Message::new("verdict-effect-line")
                .arg("lost", speech.lost(measured.effect, measured.lost()))
                .arg("from", speech.percent(*range.start()))
                .arg("to", speech.percent(*range.end()))
                .arg("sources", measured.effect.sources().join(", "));
            self.pair("    ", &speech.effect(measured.effect), &speech.say(&line));
        }
    }
}

/// The command that plays a plan, without the program's name.
pub(super) fn play(id: &str, witness: &Witness) -> String {
    format!("play {id} --variant {} --seed {} --plan FILE", witness.variant, witness.seed)
}
