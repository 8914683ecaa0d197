//! Indicators: what may point to trafficking, smuggling, fear or good faith, and how strongly (`docs/field.md` 3).
//! Does not know who showed one in a case, nor what an officer should decide: one indicator never decides.

use serde::{Deserialize, Serialize};

use super::named::named;
use super::word::{Family, Stage};

named! {
    /// How much an indicator weighs. Order: weightless first.
    Strength {
        /// No weight in this phase, or never (the `N` rows).
        None = "none",
        /// Supports others.
        Weak = "weak",
        /// Two or three together speak.
        Medium = "medium",
        /// Two together speak; never one alone.
        Strong = "strong",
        /// Suffices by law: for a child, act and purpose (Palermo Protocol).
        Rule = "rule",
        /// Starts a procedure at once, whatever else is so: fear of return.
        Trigger = "trigger",
    }
}

named! {
    /// The six dimensions of the ILO and European Commission lists of 2009.
    Dimension {
        /// Deceived when recruited.
        DeceptiveRecruitment = "deceptive-recruitment",
        /// Coerced when recruited.
        CoerciveRecruitment = "coercive-recruitment",
        /// Recruited by abuse of a vulnerable position.
        VulnerabilityAtRecruitment = "vulnerability-at-recruitment",
        /// Exploited.
        Exploitation = "exploitation",
        /// Coerced at the destination.
        CoercionAtDestination = "coercion-at-destination",
        /// Held by abuse of a vulnerable position at the destination.
        VulnerabilityAtDestination = "vulnerability-at-destination",
    }
}

/// One row of the list of indicators.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Id used in scripts: `T01`, `S03`, `N05`.
    pub id: String,
    /// Families it points to; empty for the `N` rows.
    #[serde(default)]
    pub families: Vec<Family>,
    /// True where it points to the one who smuggles, not to the one smuggled.
    #[serde(default)]
    pub facilitator: bool,
    /// Phases in which it can be seen at a border.
    pub seen_at: Vec<Stage>,
    /// Weight on a grown-up's recruitment list.
    #[serde(default = "none")]
    pub recruitment: Strength,
    /// Weight on a grown-up's destination list.
    #[serde(default = "none")]
    pub destination: Strength,
    /// Weight for a child where the child list raises it.
    #[serde(default)]
    pub child: Option<Strength>,
    /// True where the child's weight holds only if the thing was done to the child itself (T09).
    #[serde(default)]
    pub child_only_if_own: bool,
    /// Dimensions it belongs to, where known.
    #[serde(default)]
    pub dimensions: Vec<Dimension>,
    /// False for the `N` rows: never credited, and tagging one costs points.
    #[serde(default = "yes")]
    pub evidence: bool,
    /// True where somebody's answering in the person's stead shows it, too, wherever it really is so.
    #[serde(default)]
    pub spoken_for: bool,
    /// True for a strength that is our choice rather than a published weight.
    #[serde(default)]
    pub design: bool,
    /// Source tags.
    pub sources: Vec<String>,
}

impl Indicator {
    /// Returns the message id of its name; `.question` holds the eliciting question.
    #[must_use]
    pub fn message(&self) -> String {
        format!("indicator-{}", self.id.to_lowercase())
    }

    /// Returns its weight in a phase, for a grown-up or a child.
    ///
    /// The child list replaces the weight only in phases in which the indicator weighs at all.
    #[must_use]
    pub fn strength(&self, stage: Stage, child: bool) -> Strength {
        let grown_up = match stage {
            Stage::Recruitment => self.recruitment,
            Stage::Destination => self.destination,
        };
        match self.child {
            Some(raised) if child && grown_up != Strength::None => raised,
            _ => grown_up,
        }
    }

    /// Returns its greatest weight in any phase.
    #[must_use]
    pub fn most(&self, child: bool) -> Strength {
        let weights = Stage::ALL.iter().map(|&stage| self.strength(stage, child));
        weights.max().unwrap_or(Strength::None)
    }
}

/// The list, with the rule that combines weights within a dimension.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicators {
    /// Least combinations that make a dimension positive; any one of them suffices.
    pub positive: Vec<Combination>,
    /// The rows, in the order in which they are shown.
    pub rows: Vec<Indicator>,
}

/// So many strong, medium and weak indicators of one dimension.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Combination {
    /// Strong ones.
    pub strong: u8,
    /// Medium ones.
    pub medium: u8,
    /// Weak ones.
    pub weak: u8,
}

impl Indicators {
    /// Says whether these weights, all of one dimension, make it positive.
    ///
    /// Two strong; one strong and one other; three medium; two medium and one weak (ILO/EC 2009, as digested).
    #[must_use]
    pub fn is_positive(&self, weights: &[Strength]) -> bool {
        let count = |wanted| weights.iter().filter(|&&w| w == wanted).count();
        let (strong, medium, weak) = (count(Strength::Strong), count(Strength::Medium), count(Strength::Weak));
        self.positive
            .iter()
            .any(|least| strong >= least.strong.into() && medium >= least.medium.into() && weak >= least.weak.into())
    }
}

const fn none() -> Strength {
    Strength::None
}

const fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::super::Handbook;
    use super::*;

    #[test]
    fn weights_follow_phase_and_age() {
        let debt = Handbook::shipped().indicator("T05").expect("T05 is shipped");
        assert_eq!(debt.strength(Stage::Recruitment, false), Strength::Medium);
        assert_eq!(debt.strength(Stage::Destination, false), Strength::Strong);
        assert_eq!(debt.strength(Stage::Recruitment, true), Strength::Strong);
        let crime = Handbook::shipped().indicator("T13").expect("T13 is shipped");
        assert_eq!(crime.strength(Stage::Recruitment, true), Strength::None);
        assert_eq!(crime.most(true), Strength::Strong);
    }

    #[test]
    fn nerves_nation_sex_and_poverty_weigh_nothing() {
        for row in Handbook::shipped().indicators().iter().filter(|row| row.id.starts_with('N')) {
            assert!(!row.evidence && row.families.is_empty(), "{}", row.id);
            assert_eq!(row.most(true), Strength::None, "{}", row.id);
        }
    }

    #[test]
    fn combinations_are_those_of_the_list() {
        use Strength::{Medium, Strong, Weak};
        let check = |weights: &[Strength], expected| {
            let list = &Handbook::shipped().indicators;
            assert_eq!(list.is_positive(weights), expected, "{weights:?}");
        };
        check(&[Strong], false);
        check(&[Strong, Strong], true);
        check(&[Strong, Weak], true);
        check(&[Medium, Medium], false);
        check(&[Medium, Medium, Weak], true);
        check(&[Medium, Medium, Medium], true);
        check(&[Medium, Weak, Weak], false);
    }
}
