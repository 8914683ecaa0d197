//! Conduct: what each move does to rapport, to the ladders and to the clock when an author says nothing
//! (`docs/scenario-format.md`, Numbers). Does not know how a case adds them up: that is `interview`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::word::{ActKind, Line, QuestionType};

/// The engine's numbers. Rapport changes and thresholds are multiples of [`Rapport::step`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Conduct {
    /// Start, range, step and thresholds of rapport.
    pub rapport: Rapport,
    /// The ladders of upset and suspicion.
    pub ladder: Ladder,
    /// What asking does, by type of question.
    pub questions: BTreeMap<QuestionType, Move>,
    /// What acting does, by kind of act.
    pub acts: BTreeMap<ActKind, Move>,
    /// What raising a mismatch fairly does.
    pub raise_fair: Move,
    /// What raising it as an accusation does.
    pub raise_accuse: Move,
    /// What cutting the person short does, on top of what the line does.
    pub interruption: Effect,
    /// What asking again for something already told does.
    pub repeated: Effect,
    /// Source tags.
    pub sources: Vec<String>,
}

/// Bounds of rapport, points 0 to 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rapport {
    /// Where each person starts.
    pub start: i16,
    /// Least value read or shown.
    pub least: i16,
    /// Greatest value read or shown.
    pub most: i16,
    /// Every change and threshold is a multiple of this.
    pub step: i16,
    /// Thresholds in use, rising.
    pub thresholds: Vec<i16>,
    /// Most thresholds a script may read.
    pub thresholds_most: u8,
}

/// The ladders of upset and suspicion.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// Most marks a ladder holds.
    pub marks: u8,
    /// The mark at which the person shuts down.
    pub shut_at: u8,
    /// Marks that one calming act takes away.
    pub calmed_by: u8,
}

/// What a move does to the person it is made to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Effect {
    /// Change of rapport.
    pub rapport: i16,
    /// True where the change is made only for the first of its kind in a topic.
    pub first_of_topic: bool,
    /// Marks of suspicion felt.
    pub suspicion: u8,
    /// Marks of upset, wherever it is made.
    pub upset: u8,
    /// Marks of upset on a topic marked tender.
    pub upset_if_tender: u8,
    /// Marks taken from the ladders: by a pause or an apology.
    pub calms: bool,
    /// True where it is by itself a critical failure.
    pub critical: bool,
}

/// What a move does, and how long it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// Seconds in the second line, with the answer.
    pub seconds: u16,
    /// Seconds at the primary line.
    pub primary: u16,
    /// What it does to the person.
    #[serde(default)]
    pub effect: Effect,
}

impl Move {
    /// Returns the seconds it takes at this line.
    #[must_use]
    pub const fn seconds(&self, line: Line) -> u16 {
        match line {
            Line::Primary => self.primary,
            Line::Secondary => self.seconds,
        }
    }
}

impl Conduct {
    /// Returns what asking a question of this type does.
    #[must_use]
    pub fn question(&self, kind: QuestionType) -> &Move {
        self.questions.get(&kind).expect("consistency: every type of question has its row")
    }

    /// Returns what an act of this kind does.
    #[must_use]
    pub fn act(&self, kind: ActKind) -> &Move {
        self.acts.get(&kind).expect("consistency: every kind of act has its row")
    }

    /// Returns every effect with a name for it, for checks and for the instructor's table.
    pub fn effects(&self) -> impl Iterator<Item = (&'static str, Effect)> {
        let questions = self.questions.iter().map(|(kind, row)| (kind.id(), row.effect));
        let acts = self.acts.iter().map(|(kind, row)| (kind.id(), row.effect));
        let others = [
            ("raise-fair", self.raise_fair.effect),
            ("raise-accuse", self.raise_accuse.effect),
            ("interruption", self.interruption),
            ("repeated", self.repeated),
        ];
        questions.chain(acts).chain(others)
    }
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    fn conduct() -> &'static Conduct {
        Handbook::shipped().conduct()
    }

    #[test]
    fn numbers_are_those_of_the_script_language() {
        use QuestionType as Q;
        let check = |kind, rapport| assert_eq!(conduct().question(kind).effect.rapport, rapport, "{kind:?}");
        for (kind, rapport) in [(Q::Open, 5), (Q::Encourager, 5), (Q::Probe, 0), (Q::Closed, 0), (Q::Explain, 5)] {
            check(kind, rapport);
        }
        for (kind, rapport) in [(Q::Multiple, -5), (Q::Forced, -5), (Q::Opinion, -5)] {
            check(kind, rapport);
        }
        for (kind, rapport) in [(Q::Leading, -10), (Q::Suggestive, -10), (Q::Accusation, -20), (Q::Threat, -30)] {
            check(kind, rapport);
        }
        assert_eq!(conduct().rapport.start, 40);
        assert_eq!(conduct().rapport.thresholds, [45, 55, 70]);
        assert_eq!(conduct().interruption.rapport, -10);
        assert_eq!((conduct().raise_fair.effect.rapport, conduct().raise_accuse.effect.rapport), (0, -20));
    }

    #[test]
    fn courtesy_earns_a_step_and_only_a_threat_is_critical() {
        for kind in [ActKind::Explain, ActKind::Private, ActKind::SumUp, ActKind::Needs] {
            assert_eq!(conduct().act(kind).effect.rapport, 5, "{kind:?}");
        }
        let critical: Vec<_> = conduct().effects().filter(|(_, e)| e.critical).map(|(name, _)| name).collect();
        assert_eq!(critical, ["threat"]);
    }

    #[test]
    fn the_primary_line_is_quicker() {
        let moves = conduct().questions.values().chain(conduct().acts.values());
        for row in moves {
            assert!(row.primary <= row.seconds, "{row:?}");
        }
    }
}
