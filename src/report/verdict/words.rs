//! The sentences of a verdict: what the pages have in common.

use super::{Answer, Reason, Truth, Verdict};
use crate::{
    locale::{Language, Message, digits},
    prove::Known,
    report::speech::Speech,
    scenario::{Family, words},
    simulate::{Effect, Trainee, Weakness},
};

impl Speech<'_> {
    /// What stands under a heading.
    pub(super) fn how(&self, id: &str) -> Message {
        Message::new(id).attr("how")
    }

    pub(super) fn percent(&self, share: f64) -> String {
        digits::percent((share * 100.0).round() as i64, self.language)
    }

    /// A share that must not look better than it is.
    pub(super) fn percent_down(&self, share: f64) -> String {
        digits::percent((share * 100.0 + 1e-9).floor() as i64, self.language)
    }

    pub(super) fn number(&self, number: impl TryInto<i64>) -> String {
        digits::number(number.try_into().unwrap_or(i64::MAX), self.language)
    }

    /// One decimal.
    pub(super) fn tenths(&self, value: f64) -> String {
        digits::decimal((value * 10.0).round() as i64, 1, self.language)
    }

    /// Two decimals with their sign.
    pub(super) fn signed(&self, value: f64) -> String {
        let scaled = (value * 100.0).round() as i64;
        let sign = if scaled < 0 { "−" } else { "+" };
        format!("{sign}{}", digits::decimal(scaled.abs(), 2, self.language))
    }

    pub(super) fn title(&self, verdict: &Verdict) -> String {
        words::titled(self.catalogue, self.language, &verdict.id, Some(&*verdict.simulation.scenario))
    }

    pub(super) fn case(&self, verdict: &Verdict) -> String {
        self.say(&Message::new("verdict-case").arg("title", self.title(verdict)).arg("id", verdict.id.as_str()))
    }

    pub(super) fn short(&self, answer: Answer) -> String {
        self.say(&Message::new("verdict-short").arg("answer", answer.id()))
    }

    /// The answer, in a sentence or two.
    pub(super) fn answer(&self, verdict: &Verdict) -> String {
        let answer = verdict.answer();
        let told = self.id(&format!("verdict-{}", answer.id()));
        if answer != Answer::Usable {
            return told;
        }
        let weak: u64 = Trainee::WEAK.iter().map(|weak| verdict.summary.whole(*weak).scores.count()).sum();
        let why = Message::new("verdict-usable").attr("why").arg("interviews", weak);
        format!("{told} {}", self.say(&why))
    }

    pub(super) fn way(&self, trainee: Trainee) -> String {
        self.id(&format!("way-{}", trainee.id()))
    }

    pub(super) fn effect(&self, effect: Effect) -> String {
        self.id(&format!("effect-{}", effect.id()))
    }

    pub(super) fn lost(&self, effect: Effect, lost: f64) -> String {
        let unit = self.say(&Message::new(format!("effect-{}", effect.id())).attr("unit"));
        format!("{} {unit}", self.percent(lost))
    }

    pub(super) fn truth(&self, id: &str, family: Family) -> String {
        let family = self.id(&format!("family-{}", family.id()));
        self.say(&Message::new("verdict-truth").arg("family", family).arg("id", id))
    }

    pub(super) fn range(&self, truth: &Truth<'_>) -> String {
        let id = if truth.most > truth.highest { "verdict-range-most" } else { "verdict-range" };
        let message = Message::new(id).arg("lowest", truth.lowest).arg("highest", truth.highest);
        self.say(&message.arg("most", truth.most))
    }

    pub(super) fn known(&self, known: Known) -> String {
        self.id(match known {
            Known::Reached => "verdict-yes",
            Known::Never => "verdict-no",
            Known::Open => "verdict-open",
        })
    }

    pub(super) fn right(&self, truth: &Truth<'_>) -> String {
        match (truth.right, truth.right_known) {
            (Some((count, true)), _) => self.say(&Message::new("verdict-after").arg("count", count)),
            (Some((count, false)), _) => self.say(&Message::new("verdict-after-most").arg("count", count)),
            (None, Known::Never) => self.id("verdict-never"),
            (None, _) => self.id("verdict-open"),
        }
    }

    /// A reason, in one sentence.
    pub(super) fn reason(&self, verdict: &Verdict, reason: &Reason<'_>) -> String {
        let truth = |at: usize| {
            let variant = verdict.proof.variants.get(at);
            variant.map_or_else(String::new, |variant| self.truth(&variant.id, variant.family))
        };
        self.say(&match reason {
            Reason::Weakness(Weakness::ModelFails { variant, failed, of }) => {
                Message::new("verdict-model-fails").arg("failed", *failed).arg("of", *of).arg("truth", truth(*variant))
            }
            Reason::Weakness(Weakness::Passes { trainee, variant, passed, of }) => Message::new("verdict-passes")
                .arg("way", self.way(*trainee))
                .arg("passed", *passed)
                .arg("of", *of)
                .arg("truth", truth(*variant)),
            Reason::Weakness(Weakness::NotTold { trainee, area }) => Message::new("verdict-not-told")
                .arg("way", self.way(*trainee))
                .arg("area", (area * 100.0).floor() as i64),
            Reason::Findings(code, all) => Message::new("verdict-finding").arg("code", *code).arg("count", all.len()),
            Reason::Effect(of) => {
                let range = of.effect.range();
                Message::new("verdict-effect")
                    .arg("effect", self.effect(of.effect))
                    .arg("lost", self.lost(of.effect, of.lost()))
                    .arg("from", self.percent(*range.start()))
                    .arg("to", self.percent(*range.end()))
            }
            Reason::Interrupted(done, wanted) => {
                Message::new("verdict-interrupted").arg("done", *done).arg("wanted", *wanted)
            }
        })
    }

    /// What was proved, in figures.
    pub(super) fn proof(&self, verdict: &Verdict) -> String {
        let count = |known| verdict.proof.targets.iter().filter(|target| target.known == known).count();
        let draws: usize = verdict.proof.variants.iter().map(|variant| variant.draws).sum();
        self.say(
            &Message::new("verdict-proof")
                .attr("line")
                .arg("asked", verdict.proof.targets.len())
                .arg("reached", count(Known::Reached))
                .arg("never", count(Known::Never))
                .arg("open", count(Known::Open))
                .arg("draws", draws),
        )
    }

    /// What the page does not say; in Khmer and Lao also whose words they are.
    pub(super) fn limits(&self) -> Vec<String> {
        let own = ["people", "trainees", "thin"];
        let mut all: Vec<String> =
            own.iter().map(|part| self.say(&Message::new("verdict-limits").attr(*part))).collect();
        if self.language != Language::English {
            all.push(self.id("shelf-unread"));
        }
        all
    }
}
