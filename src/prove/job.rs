//! One variant under one class of draws: its model, its goals, their answers.

use std::sync::Arc;

use super::{
    Limits,
    circuit::Node,
    claim::{Claim, claims},
    ladder::{self, Question, Rung, Verdict},
    may::{Given, May},
    model::Model,
    score::{Scores, scores},
    target::{Goal, goals},
    verdict::Finding,
    words::Words,
};
use crate::{
    interview::{Case, compile::CaseError, drawn::Drawn},
    scenario::{Scenario, handbook::Handbook},
};

/// A case to be proved.
pub(super) struct Job {
    pub(super) case: Arc<Case>,
    /// Everything about the case but its seed and what it drew: equal for cases that play alike.
    pub(super) likeness: String,
}

/// What was found out about a case.
pub(super) struct Done {
    pub(super) model: Model,
    /// By goal: the answer, and why it cannot happen where that can be told.
    pub(super) goals: Vec<(Goal, Verdict, Option<String>)>,
    /// By claim: the answer to whether it can be broken.
    pub(super) claims: Vec<(Claim, Verdict)>,
    /// What was found while making them.
    pub(super) findings: Vec<Finding>,
    /// The score; none where the model and the engine differed.
    pub(super) scores: Option<Scores>,
    /// The budget ended before the score was worked out.
    pub(super) unscored: bool,
    /// Interviews played by chance.
    pub(super) plays: u32,
    /// Where the model and the engine differed.
    pub(super) differs: Option<String>,
}

impl Job {
    pub(super) fn of(
        id: &str,
        scenario: &Arc<Scenario>,
        handbook: &Handbook,
        variant: &str,
        seed: u64,
    ) -> Result<Self, CaseError> {
        let case = Case::draw(id, scenario, handbook, Some(variant), seed)?;
        let mut plain = case.clone();
        plain.seed = 0;
        plain.drawn = Drawn { persons: Vec::new(), pools: Vec::new(), numbers: Vec::new() };
        let likeness = format!("{plain:?}");
        Ok(Self { case: Arc::new(case), likeness })
    }

    /// Settles everything but the score.
    pub(super) fn settle(&self, handbook: &Handbook, limits: &Limits<'_>) -> Done {
        let mut model = Model::of(&self.case);
        let goals = goals(&self.case, handbook, &mut model);
        let (claims, findings) = claims(&self.case, handbook, &mut model);
        let of_goals = goals.iter().map(|goal| Question { ways: goal.ways.clone(), node: goal.node });
        let of_claims = claims.iter().map(|claim| Question { ways: vec![(None, claim.never)], node: claim.never });
        let questions: Vec<Question> = of_goals.chain(of_claims).collect();
        let given = Given::default();
        let answers = ladder::settle(&self.case, handbook, &model, &given, &questions, limits);
        let words = Words::of(&self.case, handbook, &model);
        let may = May::of(&model, &given);
        let mut verdicts = answers.verdicts;
        let claims = claims.into_iter().zip(verdicts.split_off(goals.len())).collect();
        let told = goals.into_iter().zip(verdicts).map(|(goal, verdict)| {
            let why = match &verdict {
                Verdict::Impossible(rung) => why(&model, &may, &words, &goal, *rung),
                _ => None,
            };
            (goal, verdict, why)
        });
        let goals = told.collect();
        let (plays, differs) = (answers.plays, answers.differs);
        Done { unscored: false, model, goals, claims, findings, scores: None, plays, differs }
    }

    /// Works out the score of what was settled, if it is wanted; and whether time ended before.
    pub(super) fn score(&self, done: &Done, handbook: &Handbook, limits: &Limits<'_>) -> (Option<Scores>, bool) {
        let wanted = limits.scores && done.differs.is_none();
        let scores = (wanted && !(limits.stop)()).then(|| scores(&self.case, handbook, &done.model, limits));
        let unscored = wanted && scores.is_none();
        (scores, unscored)
    }
}

/// Says which part of a goal's condition never comes about, if that can be told.
fn why(model: &Model, may: &May, words: &Words, goal: &Goal, rung: Rung) -> Option<String> {
    if goal.ways.is_empty() {
        return Some("nothing in this variant leads there".to_owned());
    }
    let parts: Vec<Node> = goal.ways.iter().flat_map(|(_, node)| model.circuit.parts(*node)).collect();
    match rung {
        Rung::Never => parts
            .iter()
            .find(|part| !may.holds(**part))
            .and_then(|part| words.part(model, *part))
            .map(|part| format!("it needs that {part}, and that never happens")),
        _ if goal.ways.len() == 1 => words.node(model, goal.ways[0].1).map(|told| format!("it needs that {told}")),
        _ => None,
    }
}
