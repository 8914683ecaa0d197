//! The score from both ends: the best and the worst interview found, and bounds that no interview passes.
//!
//! Full marks are exact: an interview that has them is shown, or no order of acts leads to what they ask for. Every
//! figure of a witness comes from the assessment itself.

use std::sync::Arc;

use serde::Serialize;

use super::{
    Limits,
    circuit::Node,
    claim::may_end,
    dead_end,
    ladder::{self, Question, Verdict},
    may::Given,
    model::Model,
    notes::{Held, as_written, hold},
    play,
    rubric::{Asked, Rubric, Wants},
    verdict::{Known, Witness},
};
use crate::{
    assessment::name,
    interview::{
        Action, Case,
        action::{Entry, NoteLine, Reason},
        case::{ActIx, Effect, PersonIx},
        plan,
    },
    scenario::{
        Family,
        handbook::{Award, CompetencyId, Grade, Handbook, QuestionType},
        outcome::Mark,
        plan::Invariant,
    },
};

/// A figure from both ends: `found` was seen in an interview, `bound` is passed by none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Bound {
    /// Seen.
    pub found: u8,
    /// Never passed.
    pub bound: u8,
}

/// The lowest and the highest points, of finished interviews.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Range {
    /// The lowest.
    pub lowest: Bound,
    /// The highest.
    pub highest: Bound,
}

/// What is known of the score of one case.
#[derive(Clone, Debug, Serialize)]
pub struct ScoreProof {
    /// The whole score.
    pub score: Range,
    /// By competency, in the rubric's order.
    pub competencies: Vec<(CompetencyId, Range)>,
    /// Whether full marks can be had.
    pub full_marks: Known,
    /// Whether they can be had without any question that is not productive.
    pub full_marks_productively: Known,
    /// Whether the right decision for everybody can ever rest on facts.
    pub right_supported: Known,
    /// The fewest acts after which it does.
    pub right_after: Option<usize>,
    /// No fewer acts do: proved.
    pub right_after_exact: bool,
}

/// Whether somebody passes although something did not happen.
pub(super) struct PassWithout {
    /// The place of the line in the script; none for the rule of the field.
    pub(super) line: Option<usize>,
    pub(super) known: Known,
    pub(super) witness: Option<Witness>,
}

/// What was found out about the score of one case.
pub(super) struct Scores {
    pub(super) proof: ScoreProof,
    pub(super) best: Witness,
    pub(super) right: Option<Witness>,
    pub(super) passes: Vec<PassWithout>,
    /// The pass mark can be reached.
    pub(super) passable: Known,
    /// By person: whether the right outcome can be reached from everywhere, and a way to where it cannot.
    pub(super) ends: Vec<(String, Known, Option<Witness>)>,
}

/// Works out the score of a case.
pub(super) fn scores(case: &Arc<Case>, handbook: &Handbook, model: &Model, limits: &Limits<'_>) -> Scores {
    let mut scoring = Scoring { case, handbook, model, limits, held: Vec::new() };
    scoring.play();
    let (full_marks, full_marks_productively) = scoring.full_marks();
    let proof = scoring.ranges(full_marks, full_marks_productively);
    let (proof, right) = scoring.right(proof);
    let best = scoring.held.iter().max_by_key(|held| held.worth.score);
    let best = best.map_or_else(Vec::new, |held| held.actions.clone());
    let passed = scoring.held.iter().any(|held| held.worth.passed);
    let passable = match (passed, proof.score.highest.bound < handbook.rubric().pass) {
        (true, _) => Known::Reached,
        (false, true) => Known::Never,
        (false, false) => Known::Open,
    };
    let passes = scoring.passes();
    let ends = scoring.ends();
    Scores { proof, best: told(case, handbook, &best, false), right, passes, passable, ends }
}

struct Scoring<'s> {
    case: &'s Arc<Case>,
    handbook: &'s Handbook,
    model: &'s Model,
    limits: &'s Limits<'s>,
    /// Interviews held, with what they are worth; all finished.
    held: Vec<Held>,
}

impl Scoring<'_> {
    fn keep(&mut self, held: Held) {
        if held.worth.finished {
            self.held.push(held);
        }
    }

    /// The author's plans as written, the same acts with the best and the worst notes, and every fault there is.
    fn play(&mut self) {
        let variant = self.case.variant_id();
        for authored in self.case.scenario.plans.values() {
            let then = authored.then.get(variant).or_else(|| authored.then.get("else"));
            let lines = authored.start.iter().chain(then.into_iter().flatten());
            let actions: Vec<Action> =
                lines.flat_map(|line| plan::read(self.case, self.handbook, line).unwrap_or_default()).collect();
            self.keep(as_written(self.case, self.handbook, &actions));
            let acts: Vec<ActIx> = actions
                .iter()
                .filter_map(|action| if let Action::Do(act) = action { Some(*act) } else { None })
                .collect();
            self.keep(hold(self.case, self.handbook, &acts, true));
            self.keep(hold(self.case, self.handbook, &acts, false));
        }
        let faults: Vec<ActIx> = self.case.act_ids().filter(|act| self.case.act(*act).changes.rapport < 0).collect();
        self.keep(hold(self.case, self.handbook, &faults, false));
        let unasked: Vec<ActIx> =
            self.case.act_ids().filter(|act| self.case.act(*act).topic.is_some()).take(1).collect();
        self.keep(hold(self.case, self.handbook, &unasked, false));
        let everything: Vec<ActIx> = self.case.act_ids().collect();
        self.keep(hold(self.case, self.handbook, &everything, true));
    }

    /// Asks for a plan within what full marks ask, first without any unproductive question.
    fn full_marks(&mut self) -> (Known, Known) {
        let productively = |held: &Held| held.worth.score == 100 && !self.blemished(&held.actions);
        let mut productive = if self.held.iter().any(productively) { Known::Reached } else { Known::Open };
        if productive != Known::Reached {
            productive = self.ask_full_marks(true);
        }
        let full = match productive {
            Known::Reached => Known::Reached,
            _ if self.held.iter().any(|held| held.worth.score == 100) => Known::Reached,
            _ => self.ask_full_marks(false),
        };
        (full, productive)
    }

    /// A leading or otherwise unproductive question was asked.
    fn blemished(&self, actions: &[Action]) -> bool {
        actions.iter().any(|action| match action {
            Action::Do(act) => {
                let kind = self.case.act(*act).kind;
                kind.is_some_and(|kind| {
                    use crate::scenario::handbook::Class;
                    matches!(kind.class(), Class::Unproductive | Class::Prohibited) || kind == QuestionType::Leading
                })
            }
            _ => false,
        })
    }

    fn ask_full_marks(&mut self, productive: bool) -> Known {
        let mut model = self.model.clone();
        let mut rubric = Rubric::new(self.case, self.handbook, &mut model);
        let asked = rubric.asked();
        let node = rubric.all(&asked);
        rubric.restrict_to_full_marks(productive);
        let question = Question { ways: vec![(None, node)], node };
        let limits = Limits { shortest: false, ..*self.limits };
        let answers = ladder::settle(self.case, self.handbook, &model, &Given::default(), &[question], &limits);
        match answers.verdicts.first() {
            Some(Verdict::Impossible(_)) if answers.differs.is_none() => Known::Never,
            Some(Verdict::Reached { plan, .. }) => {
                let held = hold(self.case, self.handbook, plan, true);
                let full = held.worth.score == 100;
                self.keep(held);
                if full { Known::Reached } else { Known::Open }
            }
            _ => Known::Open,
        }
    }

    fn ranges(&self, full_marks: Known, full_marks_productively: Known) -> ScoreProof {
        let competencies = &self.handbook.rubric().profile(self.case.line).competencies;
        let mut most: Vec<u8> = competencies.iter().map(|competency| competency.weight).collect();
        if full_marks != Known::Reached {
            most = self.most_points();
        }
        let total = most.iter().map(|points| u32::from(*points)).sum::<u32>().min(100) as u8;
        let total = if full_marks == Known::Never { total.min(99) } else { total };
        let over = |points: &dyn Fn(&Held) -> u8| {
            let all = self.held.iter().map(points);
            (all.clone().min().unwrap_or(0), all.max().unwrap_or(0))
        };
        let range = |(lowest, highest): (u8, u8), most: u8| Range {
            lowest: Bound { found: lowest, bound: 0 },
            highest: Bound { found: highest, bound: most.max(highest) },
        };
        let by_competency = competencies.iter().enumerate().map(|(ix, competency)| {
            let points = |held: &Held| {
                let of_it = held.worth.competencies.iter().find(|mark| mark.id == competency.id);
                of_it.map_or(0, |mark| mark.points)
            };
            (competency.id, range(over(&points), most[ix]))
        });
        ScoreProof {
            score: range(over(&|held| held.worth.score), total),
            competencies: by_competency.collect(),
            full_marks,
            full_marks_productively,
            right_supported: Known::Open,
            right_after: None,
            right_after_exact: false,
        }
    }

    /// By competency, the points that nobody passes: each criterion by itself, counted in parts that can be reached.
    fn most_points(&self) -> Vec<u8> {
        let mut model = self.model.clone();
        let asked = Rubric::new(self.case, self.handbook, &mut model).asked();
        let parts: Vec<Node> = asked.iter().flat_map(|asked| wanted(asked).iter().copied()).collect();
        let questions: Vec<Question> =
            parts.iter().map(|node| Question { ways: vec![(None, *node)], node: *node }).collect();
        let limits = Limits { shortest: false, ..*self.limits };
        let answers = ladder::settle(self.case, self.handbook, &model, &Given::default(), &questions, &limits);
        let mut reachable =
            answers.verdicts.iter().map(|v| answers.differs.is_some() || !matches!(v, Verdict::Impossible(_)));
        points(self.handbook, self.case, &asked, |_| reachable.next().unwrap_or(true))
    }

    /// The first time the right decision for everybody rests on facts.
    ///
    /// What is asked first allows a little more than the assessment does; a plan counts once it was judged.
    fn right(&self, mut proof: ScoreProof) -> (ScoreProof, Option<Witness>) {
        let (loose, plan) = self.ask_right(false);
        if matches!(loose, Verdict::Impossible(_)) {
            proof.right_supported = Known::Never;
            return (proof, None);
        }
        let least = match loose {
            Verdict::Reached { shortest: true, .. } => plan.as_ref().map(Vec::len),
            _ => None,
        };
        let plan =
            plan.filter(|plan| self.is_right(plan)).or_else(|| self.ask_right(true).1.filter(|p| self.is_right(p)));
        let Some(plan) = plan else { return (proof, None) };
        proof.right_supported = Known::Reached;
        proof.right_after = Some(plan.len());
        proof.right_after_exact = least == Some(plan.len());
        let actions: Vec<Action> = plan.iter().map(|act| Action::Do(*act)).collect();
        let witness = told(self.case, self.handbook, &actions, proof.right_after_exact);
        (proof, Some(witness))
    }

    fn ask_right(&self, strict: bool) -> (Verdict, Option<Vec<ActIx>>) {
        let mut model = self.model.clone();
        let node = Rubric::new(self.case, self.handbook, &mut model).supported_decision(strict);
        let question = [Question { ways: vec![(None, node)], node }];
        let limits = Limits { shortest: self.limits.exact_turn || self.limits.shortest, ..*self.limits };
        let answers = ladder::settle(self.case, self.handbook, &model, &Given::default(), &question, &limits);
        let open = Verdict::Open { none_below: 0 };
        let verdict = answers.verdicts.into_iter().next().filter(|_| answers.differs.is_none()).unwrap_or(open);
        let plan = match &verdict {
            Verdict::Reached { plan, shortest: true } => Some(plan.clone()),
            Verdict::Reached { plan, .. } => Some(play::shorten(self.case, &model, &question[0].ways, plan.clone())),
            _ => None,
        };
        (verdict, plan)
    }

    /// Judged with the best notes, everybody's outcome is right and has a reason that is a fact.
    fn is_right(&self, plan: &[ActIx]) -> bool {
        let worth = hold(self.case, self.handbook, plan, true).worth;
        let supported = |mark: &crate::assessment::PersonMark| mark.reasons.iter().any(|reason| reason.worth.is_good());
        worth.finished && worth.persons.iter().all(|mark| mark.grade == Grade::Full && supported(mark))
    }

    /// By person there from the start: whether the right outcome can be reached from everywhere.
    fn ends(&self) -> Vec<(String, Known, Option<Witness>)> {
        let persons =
            (0..self.case.persons.len()).filter(|ix| self.case.persons[*ix].decided && self.case.persons[*ix].present);
        let ends = persons.map(|ix| {
            let person = PersonIx(ix as u8);
            let mut model = self.model.clone();
            let right = Rubric::new(self.case, self.handbook, &mut model).right(person, Mark::Full, false);
            let (known, plan) = dead_end::always_reachable(self.case, &model, right);
            let actions: Vec<Action> = plan.into_iter().map(Action::Do).collect();
            let witness = (known == Known::Never).then(|| told(self.case, self.handbook, &actions, false));
            (name::person(self.case, person), known, witness)
        });
        ends.collect()
    }

    /// Whether somebody passes without what the author, or the field, asks for.
    fn passes(&self) -> Vec<PassWithout> {
        let mut all = Vec::new();
        let (family, variant) = (self.case.family(), self.case.variant_id());
        for (at, invariant) in self.case.scenario.always.iter().enumerate() {
            let Invariant::PassNeeds { act, family: of, variant: in_variant } = invariant else { continue };
            if of.is_some_and(|of| of != family) || in_variant.as_ref().is_some_and(|of| of != variant) {
                continue;
            }
            if let Ok(cond) = self.case.condition(self.handbook, act, PersonIx(0)) {
                all.push(self.pass_without(Some(at), &cond));
            }
        }
        if family == Family::Trafficking {
            // A protection act: leading somebody aside, a private word, an offer of help, or asking what they need.
            let cond = crate::interview::cond::Cond::any(
                self.case
                    .acts
                    .iter()
                    .filter(|act| protects(self.case, act))
                    .map(|act| crate::interview::cond::Cond::Bit(act.first_bit)),
            );
            all.push(self.pass_without(None, &cond));
        }
        all
    }

    fn pass_without(&self, line: Option<usize>, cond: &crate::interview::cond::Cond) -> PassWithout {
        let mut model = self.model.clone();
        let held = model.cond(cond);
        let afters: Vec<(ActIx, Node)> = self.case.act_ids().map(|act| (act, model.after(act, cond))).collect();
        let mut rubric = Rubric::new(self.case, self.handbook, &mut model);
        let asked = rubric.asked();
        rubric.restrict_to_no_critical();
        let worst = match self.handbook.rubric().pass_grade {
            Grade::Full => Some(Mark::Full),
            Grade::Fair => Some(Mark::Fair),
            // Any decision passes: then nothing is asked of it.
            Grade::Wrong | Grade::Harmful => None,
        };
        let persons: Vec<PersonIx> = (0..self.case.persons.len())
            .filter(|ix| worst.is_some() && self.case.persons[*ix].decided)
            .map(|ix| PersonIx(ix as u8))
            .collect();
        let mut all = Vec::new();
        for person in persons {
            let found = rubric.noted(Entry::Person(person));
            let defensible = worst.map_or(Node::TRUE, |worst| rubric.right(person, worst, false));
            all.push(rubric.model.circuit.or(found.not(), defensible));
        }
        for (act, after) in afters {
            rubric.model.restrict(act, after.not());
        }
        all.extend([held.not(), may_end(self.case, rubric.model)]);
        let end = rubric.model.circuit.all(all);
        let limits = Limits { shortest: false, ..*self.limits };
        let unplayed = Limits { plays: 0, ..limits };
        let alone = [Question { ways: vec![(None, end)], node: end }];
        let first = ladder::settle(self.case, self.handbook, &model, &Given::default(), &alone, &unplayed);
        if matches!(first.verdicts.first(), Some(Verdict::Impossible(_))) && first.differs.is_none() {
            return PassWithout { line, known: Known::Never, witness: None };
        }
        // Each part of each criterion, in an interview that stays within the rule.
        let mut questions = alone.to_vec();
        questions.extend(
            asked
                .iter()
                .flat_map(|asked| wanted(asked).iter().copied())
                .map(|node| Question { ways: vec![(None, node)], node }),
        );
        let answers = ladder::settle(self.case, self.handbook, &model, &Given::default(), &questions, &limits);
        if answers.differs.is_some() {
            return PassWithout { line, known: Known::Open, witness: None };
        }
        let mut verdicts = answers.verdicts.iter();
        let Some(Verdict::Reached { plan, .. }) = verdicts.next() else {
            let never = matches!(answers.verdicts.first(), Some(Verdict::Impossible(_)));
            return PassWithout { line, known: if never { Known::Never } else { Known::Open }, witness: None };
        };
        let most = points(self.handbook, self.case, &asked, |_| {
            verdicts.next().is_none_or(|verdict| !matches!(verdict, Verdict::Impossible(_)))
        });
        if most.iter().map(|points| u32::from(*points)).sum::<u32>() < u32::from(self.handbook.rubric().pass) {
            return PassWithout { line, known: Known::Never, witness: None };
        }
        self.pass_witness(line, &model, plan)
    }

    /// Looks for somebody who passes within the rule: the author's plans and everything else that is open, kept to it.
    fn pass_witness(&self, line: Option<usize>, model: &Model, plan: &[ActIx]) -> PassWithout {
        let everything: Vec<ActIx> =
            self.case.act_ids().filter(|act| self.case.act(*act).changes.rapport >= 0).collect();
        let mut tries: Vec<Vec<ActIx>> = play::authored(self.case, self.handbook);
        tries.push(everything.clone());
        tries.push(plan.iter().chain(&everything).copied().collect());
        for acts in tries {
            let within = play::within(self.case, model, &acts);
            let held = hold(self.case, self.handbook, &within, true);
            if held.worth.passed {
                let witness = told(self.case, self.handbook, &held.actions, false);
                return PassWithout { line, known: Known::Reached, witness: Some(witness) };
            }
        }
        PassWithout { line, known: Known::Open, witness: None }
    }
}

/// Says whether an act protects: it leads aside, speaks in private, offers help or asks what somebody needs.
fn protects(case: &Case, act: &crate::interview::case::Act) -> bool {
    use crate::scenario::act::ActKind;
    let by_effect = act.effects.iter().any(|effect| matches!(effect, Effect::Separate(_) | Effect::Private(_)));
    let kind = case.act_kind(act);
    by_effect || kind.is_some_and(|kind| matches!(kind, ActKind::Offer(_) | ActKind::Needs(_)))
}

/// The parts a criterion counts.
fn wanted(asked: &Asked) -> &[Node] {
    match &asked.wants {
        Wants::Each(parts) | Wants::Some(_, parts) if !asked.depends => parts,
        _ => &[],
    }
}

/// By competency, the points that so many reachable parts can bring.
fn points(handbook: &Handbook, case: &Case, asked: &[Asked], mut reachable: impl FnMut(Node) -> bool) -> Vec<u8> {
    let competencies = &handbook.rubric().profile(case.line).competencies;
    let mut most = vec![0_u8; competencies.len()];
    for asked in asked {
        let parts = wanted(asked);
        let count = parts.iter().filter(|part| reachable(**part)).count();
        let earned = match (&asked.wants, &asked.award) {
            _ if parts.is_empty() || count == parts.len() => asked.most,
            (Wants::Each(_), Award::Each) => asked.award.earns(asked.most, count as u32, parts.len() as u32),
            (Wants::Each(_), Award::Whole) => asked.most * u8::from(count > 0),
            (Wants::Some(..), Award::AtLeast(_)) if parts.len() > 1 => asked.award.earns(asked.most, count as u32, 0),
            _ => asked.most,
        };
        most[asked.competency] = most[asked.competency].saturating_add(earned);
    }
    most
}

/// Actions as lines of a plan.
fn told(case: &Case, handbook: &Handbook, actions: &[Action], shortest: bool) -> Witness {
    let plan = actions.iter().map(|action| line(case, handbook, action)).collect();
    Witness { variant: case.variant_id().to_owned(), seed: case.seed, shortest, plan }
}

fn line(case: &Case, handbook: &Handbook, action: &Action) -> String {
    let entry = |entry: Entry| name::entry(case, entry);
    let reason = |reason: Reason| name::reason(case, handbook, reason);
    let note = |line: NoteLine| name::note_line(case, line);
    match action {
        Action::Do(act) => name::act(case, *act),
        Action::Link(a, b) => format!("link {} {}", entry(*a), entry(*b)),
        Action::Unlink(a, b) => format!("unlink {} {}", entry(*a), entry(*b)),
        Action::Tag(ix, at) => format!("tag {} at {}", name::indicator(handbook, *ix), entry(*at)),
        Action::Untag(ix, at) => format!("untag {} at {}", name::indicator(handbook, *ix), entry(*at)),
        Action::Decide(person, codes) => {
            let codes: Vec<&str> = codes.iter().map(|code| code.as_str()).collect();
            format!("decide {} {}", name::person(case, *person), codes.join(" "))
        }
        Action::Because(person, why) => format!("because {} {}", name::person(case, *person), reason(*why)),
        Action::NotBecause(person, why) => format!("not-because {} {}", name::person(case, *person), reason(*why)),
        Action::HandOver(of) => format!("handover {}", note(*of)),
        Action::NotHandOver(of) => format!("not-handover {}", note(*of)),
        Action::Finish => "finish".to_owned(),
    }
}
