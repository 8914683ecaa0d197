//! The verdict on a case: may it be used for a scored exercise, and why.
//!
//! Puts together what `prove`, `simulate` and the effects of research say, and decides by one rule: *no* where anything
//! was proved wrong or seen to fail, *not yet* where something was only sampled, else *yes*. Works nothing out itself and
//! knows no language; [`text`] and [`html`] put it into words.

pub mod html;
mod plot;
pub mod text;
mod words;

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    prove::{Finding, Known, Proof, VariantProof, Weight},
    scenario::Family,
    simulate::{Distribution, Measured, Simulation, Summary, Trainee, Weakness},
};

/// The answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// It may be scored.
    Usable,
    /// Something was sampled, not proved.
    NotSettled,
    /// It may not be scored before it is mended.
    NotUsable,
}

impl Answer {
    /// The id in messages and looks.
    pub fn id(self) -> &'static str {
        match self {
            Self::Usable => "usable",
            Self::NotSettled => "not-settled",
            Self::NotUsable => "not-usable",
        }
    }
}

/// Why a case may not be scored, or not yet.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason<'v> {
    /// The simulation speaks against it.
    Weakness(Weakness),
    /// The proof does: all findings of one code and weight.
    Findings(&'static str, Vec<&'v Finding>),
    /// An effect of research is gone, turned round, or has become everything.
    Effect(Measured),
    /// The simulation was interrupted: so many cases, of so many.
    Interrupted(u64, u64),
}

/// The verdict on one case.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Its id.
    pub id: String,
    /// What can happen.
    pub proof: Proof,
    /// What was simulated.
    pub simulation: Simulation,
    /// What it came to.
    pub summary: Summary,
    /// What research found, tried here.
    pub effects: Vec<Measured>,
}

/// What is told of one truth.
#[derive(Clone, Debug, PartialEq)]
pub struct Truth<'v> {
    /// The variant's id.
    pub id: &'v str,
    /// Its family.
    pub family: Family,
    /// The lowest points found under any draw.
    pub lowest: u8,
    /// The highest points found under every draw.
    pub highest: u8,
    /// What no interview passes, under any draw.
    pub most: u8,
    /// Whether full marks can be earned, under every draw.
    pub full_marks: Known,
    /// The fewest acts after which the right decision rests on facts, in the draw that takes most; and whether that is proved.
    pub right: Option<(usize, bool)>,
    /// Whether the right decision can rest on facts at all.
    pub right_known: Known,
    /// The share of models that pass, 0 to 1.
    pub model_passes: f64,
    /// The highest share of passes of any weak way, 0 to 1.
    pub weak_passes: f64,
}

impl Verdict {
    /// The answer: the weightiest of the reasons.
    pub fn answer(&self) -> Answer {
        let weighs = |reason: &Reason<'_>| match reason {
            Reason::Weakness(_) | Reason::Effect(_) => Answer::NotUsable,
            Reason::Findings(_, all) if all.iter().any(|finding| finding.weight == Weight::Wrong) => Answer::NotUsable,
            Reason::Findings(..) | Reason::Interrupted(..) => Answer::NotSettled,
        };
        self.reasons().iter().map(weighs).max().unwrap_or(Answer::Usable)
    }

    /// Everything that speaks against scoring the case, what was seen in play first.
    pub fn reasons(&self) -> Vec<Reason<'_>> {
        let mut all: Vec<Reason<'_>> = self.summary.weaknesses().into_iter().map(Reason::Weakness).collect();
        all.extend(self.effects.iter().filter(|effect| !effect.holds()).copied().map(Reason::Effect));
        let mut codes: BTreeMap<(Weight, &'static str), Vec<&Finding>> = BTreeMap::new();
        for finding in self.proof.findings.iter().filter(|finding| finding.weight != Weight::Note) {
            codes.entry((finding.weight, finding.code)).or_default().push(finding);
        }
        all.extend(codes.into_iter().map(|((_, code), of_it)| Reason::Findings(code, of_it)));
        if self.summary.rounds < self.simulation.rounds {
            all.push(Reason::Interrupted(self.summary.rounds, self.simulation.rounds));
        }
        all
    }

    /// What is told of each truth, in authored order.
    pub fn truths(&self) -> Vec<Truth<'_>> {
        self.proof.variants.iter().enumerate().map(|(ix, variant)| self.truth(ix, variant)).collect()
    }

    fn truth<'v>(&'v self, ix: usize, variant: &'v VariantProof) -> Truth<'v> {
        let all = || variant.scores.iter().map(|draw| &draw.proof);
        let rate = |trainee: Trainee| self.summary.tallies.get(&(trainee, ix)).map_or(0.0, |tally| tally.pass_rate());
        let open = if variant.scores.is_empty() { Known::Open } else { Known::Reached };
        Truth {
            id: &variant.id,
            family: variant.family,
            lowest: all().map(|proof| proof.score.lowest.found).min().unwrap_or(0),
            highest: all().map(|proof| proof.score.highest.found).min().unwrap_or(0),
            most: all().map(|proof| proof.score.highest.bound).max().unwrap_or(100),
            full_marks: all().map(|proof| proof.full_marks).max().unwrap_or(open),
            right: all()
                .map(|proof| proof.right_after.map(|after| (after, proof.right_after_exact)))
                .collect::<Option<Vec<_>>>()
                .and_then(|all| all.into_iter().max_by_key(|(after, exact)| (*after, !*exact))),
            right_known: all().map(|proof| proof.right_supported).max().unwrap_or(open),
            model_passes: rate(Trainee::ByTheBook),
            weak_passes: Trainee::WEAK.into_iter().map(rate).fold(0.0, f64::max),
        }
    }

    /// The area under the curve between the model and another way, 0 to 1.
    pub fn area(&self, trainee: Trainee) -> Option<f64> {
        let book = self.summary.whole(Trainee::ByTheBook);
        book.scores.above(&self.summary.whole(trainee).scores).filter(|_| trainee != Trainee::ByTheBook)
    }

    /// The least area of any weak way. The model with slips is no weak way.
    pub fn least_area(&self) -> f64 {
        Trainee::WEAK.into_iter().filter_map(|trainee| self.area(trainee)).fold(1.0, f64::min)
    }

    /// For other programs: everything, with every plan.
    pub fn json(&self) -> Value {
        let reasons: Vec<Value> = self
            .reasons()
            .iter()
            .map(|reason| match reason {
                Reason::Weakness(weakness) => json!({ "simulation": weakness }),
                Reason::Findings(code, all) => json!({ "proof": code, "findings": all }),
                Reason::Effect(effect) => json!({ "research": effect.effect.id(), "lost": effect.lost() }),
                Reason::Interrupted(done, wanted) => json!({ "interrupted": { "done": done, "wanted": wanted } }),
            })
            .collect();
        let truths: Vec<Value> = self
            .truths()
            .iter()
            .map(|truth| {
                json!({
                    "variant": truth.id, "family": truth.family,
                    "lowest": truth.lowest, "highest": truth.highest, "bound": truth.most,
                    "full_marks": truth.full_marks, "right_supported": truth.right_known,
                    "right_after": truth.right.map(|(after, _)| after),
                    "right_after_exact": truth.right.is_some_and(|(_, exact)| exact),
                    "model_passes": truth.model_passes, "weak_passes": truth.weak_passes,
                })
            })
            .collect();
        let ways: Vec<Value> = self
            .summary
            .trainees()
            .into_iter()
            .map(|trainee| {
                let whole = self.summary.whole(trainee);
                let low_to_high = |of: &Distribution| [of.quantile(5), of.quantile(50), of.quantile(95)];
                json!({
                    "way": trainee.id(), "interviews": whole.scores.count(), "mean": whole.scores.mean(),
                    "quantiles": low_to_high(&whole.scores), "passed": whole.pass_rate(), "area": self.area(trainee),
                })
            })
            .collect();
        let effects: Vec<Value> = self
            .effects
            .iter()
            .map(|of| {
                let range = of.effect.range();
                json!({
                    "effect": of.effect.id(), "good": of.good, "weak": of.weak, "lost": of.lost(), "holds": of.holds(),
                    "expected": [range.start(), range.end()], "cases": of.cases, "sources": of.effect.sources(),
                })
            })
            .collect();
        json!({
            "case": self.id, "answer": self.answer(), "reasons": reasons, "truths": truths, "ways": ways,
            "effects": effects, "cases": self.summary.rounds, "seed": self.simulation.seed, "proof": self.proof,
        })
    }
}

#[cfg(test)]
mod tests;
