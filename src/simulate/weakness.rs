//! What a simulation holds against scoring a case: a model that fails, or a weak way that does not.
//!
//! Knows no language; a face, or the verdict on a case, puts it into words.

use serde::Serialize;

use super::{Summary, Trainee};

/// The area under the curve that every weak way must leave to the model: 0.95, by the course's own standard (design).
pub const AREA: f64 = 0.95;

/// Why a case should not be scored, as far as simulation shows.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weakness {
    /// The model of a good interview fails.
    ModelFails {
        /// The variant, by its place in the script.
        variant: usize,
        /// How often.
        failed: u64,
        /// Of how many interviews.
        of: u64,
    },
    /// A weak way passes.
    Passes {
        /// The way.
        #[serde(serialize_with = "id")]
        trainee: Trainee,
        /// The variant, by its place in the script.
        variant: usize,
        /// How often.
        passed: u64,
        /// Of how many interviews.
        of: u64,
    },
    /// A weak way is not told from the model by its points.
    NotTold {
        /// The way.
        #[serde(serialize_with = "id")]
        trainee: Trainee,
        /// The area under the curve, 0 to 1; see [`super::Distribution::above`].
        area: f64,
    },
}

fn id<S: serde::Serializer>(trainee: &Trainee, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(trainee.id())
}

impl Summary {
    /// Everything that speaks against scoring the case; nothing where the model passes always and no weak way does.
    pub fn weaknesses(&self) -> Vec<Weakness> {
        let of_way = |trainee: Trainee| {
            self.tallies.iter().filter(move |((own, _), _)| *own == trainee).map(|((_, at), tally)| (*at, tally))
        };
        let mut found: Vec<Weakness> = of_way(Trainee::ByTheBook)
            .filter(|(_, tally)| tally.passed < tally.scores.count())
            .map(|(variant, tally)| {
                let of = tally.scores.count();
                Weakness::ModelFails { variant, failed: of - tally.passed, of }
            })
            .collect();
        let book = self.whole(Trainee::ByTheBook);
        for trainee in Trainee::WEAK {
            found.extend(of_way(trainee).filter(|(_, tally)| tally.passed > 0).map(|(variant, tally)| {
                Weakness::Passes { trainee, variant, passed: tally.passed, of: tally.scores.count() }
            }));
            let area = book.scores.above(&self.whole(trainee).scores);
            found.extend(area.filter(|area| *area < AREA).map(|area| Weakness::NotTold { trainee, area }));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulate::Tally;

    fn tally(points: u8, count: u64, passed: u64) -> Tally {
        let mut tally = Tally { passed, ..Tally::default() };
        (0..count).for_each(|_| tally.scores.add(points));
        tally
    }

    #[test]
    fn each_weakness_is_named_with_its_variant() {
        let mut summary = Summary::default();
        summary.tallies.insert((Trainee::ByTheBook, 0), tally(100, 10, 10));
        summary.tallies.insert((Trainee::ByTheBook, 1), tally(60, 10, 9));
        summary.tallies.insert((Trainee::Random, 0), tally(10, 10, 0));
        summary.tallies.insert((Trainee::Random, 1), tally(10, 10, 0));
        summary.tallies.insert((Trainee::Checklist, 1), tally(80, 20, 3));
        let found = summary.weaknesses();
        assert_eq!(found[0], Weakness::ModelFails { variant: 1, failed: 1, of: 10 });
        assert_eq!(found[1], Weakness::Passes { trainee: Trainee::Checklist, variant: 1, passed: 3, of: 20 });
        assert_eq!(found[2], Weakness::NotTold { trainee: Trainee::Checklist, area: 0.5 });
        assert_eq!(found.len(), 3);
    }
}
