//! A model interview beside one's own: the author's plan for the same case, played by the same engine and judged alike.
//!
//! The plan is the author's (`plans: { "model": .. }`); nothing here knows what makes an interview good.

use std::sync::Arc;

use crate::{
    assessment::{Assessment, QuestionMap, assess},
    interview::{Case, Interview, plan, view::TurnView, wording::Wording},
    scenario::{handbook::Handbook, plan::Expect, words::Words},
};

/// A model interview of a case.
#[derive(Clone, Debug)]
pub struct Model {
    /// The interview, as the engine plays it.
    pub interview: Interview,
    /// Its figures; the question map is in them.
    pub assessment: Assessment,
    /// The topics of its question map by name, in its order.
    pub topics: Vec<Words>,
    /// Every turn.
    pub transcript: Vec<TurnView>,
}

impl Model {
    /// Its question map.
    #[must_use]
    pub fn map(&self) -> &QuestionMap {
        &self.assessment.questions
    }
}

/// The plan that is a model: the one so named, else the first that comes to full marks.
pub(super) fn id(case: &Case) -> Option<&str> {
    let plans = &case.scenario.plans;
    let full = || plans.iter().find(|(_, plan)| plan.expect == Expect::Full).map(|(id, _)| id);
    plans.keys().find(|id| *id == "model").or_else(full)
}

/// Plays the model of a case; nothing where its author wrote none.
#[must_use]
pub fn played(case: &Arc<Case>, handbook: &Handbook) -> Option<Model> {
    let interview = by_plan(case, handbook, id(case)?)?;
    let wording = Wording::new(case, handbook);
    let assessment = assess(case, handbook, interview.events());
    let topics = assessment.questions.topics.iter().map(|topic| wording.topic(topic.topic_ix)).collect();
    let transcript = interview.transcript(&wording);
    Some(Model { assessment, topics, transcript, interview })
}

/// Plays a plan of the case's script; nothing where there is none of this id. A line that is not open is left out.
#[must_use]
pub fn by_plan(case: &Arc<Case>, handbook: &Handbook, id: &str) -> Option<Interview> {
    let mut interview = Interview::start(Arc::clone(case));
    for action in plan::authored(case, handbook, id)? {
        // What a plan of a stranger's script cannot do here is not done.
        let _ = interview.act(&action);
    }
    Some(interview)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        assessment::test_case,
        course::{Course, Shelf},
    };

    #[test]
    fn every_shipped_case_has_a_model_that_passes_with_full_marks() {
        let course = Course::open(&[Shelf::shipped()]);
        for (id, scenario) in course.playable() {
            for (seed, variant) in scenario.variants.keys().enumerate() {
                let case =
                    Case::draw(id, scenario, course.handbook, Some(variant), 40 + seed as u64).expect("playable");
                let model = played(&Arc::new(case), course.handbook).expect("it has a model");
                assert!(model.assessment.finished && model.assessment.passed, "{id} {variant}");
                assert_eq!(model.assessment.score, 100, "{id} {variant}");
                assert_eq!(model.transcript.len() as u32, model.assessment.turns);
                assert_eq!(model.topics.len(), model.map().topics.len());
            }
        }
    }

    #[test]
    fn a_case_without_a_model_has_none() {
        let case = test_case::case("broker");
        assert!(played(&case, Handbook::shipped()).is_none());
        assert!(by_plan(&case, Handbook::shipped(), "model").is_none());
    }
}
