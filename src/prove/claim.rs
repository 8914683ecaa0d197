//! What must hold however the case is played: the author's `always` lines, and what the field asks of every case.
//!
//! Each claim here says that some state is never reached. Claims about the score are `score.rs`'s, those that compare
//! variants `surface.rs`'s.

use super::{
    circuit::Node,
    model::Model,
    verdict::{Finding, Weight},
};
use crate::{
    interview::{
        Case,
        case::{ActIx, Effect, PersonIx, What},
        cond::Cond,
    },
    scenario::{Line, condition::Phase, handbook::Handbook, plan::Invariant, question::Voiced},
};

/// A state that must never be reached.
#[derive(Clone, Debug)]
pub(super) struct Claim {
    pub(super) code: &'static str,
    pub(super) path: String,
    /// What is claimed, so that "it is proved that ..." reads well.
    pub(super) holds: String,
    /// What was found if it does not hold.
    pub(super) broken: String,
    pub(super) help: &'static str,
    /// The state that must not be.
    pub(super) never: Node,
}

/// The claims of a case; an invariant that names nothing is a finding at once.
pub(super) fn claims(case: &Case, handbook: &Handbook, model: &mut Model) -> (Vec<Claim>, Vec<Finding>) {
    let (mut claims, mut findings) = (Vec::new(), Vec::new());
    authored(case, handbook, model, &mut claims, &mut findings);
    decidable(case, model, &mut claims);
    separable(case, model, &mut claims);
    (claims, findings)
}

/// Deciding is open: the interview may end here.
pub(super) fn may_end(case: &Case, model: &mut Model) -> Node {
    match case.line {
        Line::Secondary => {
            let account = model.phase(Phase::Account).map(|bit| model.read(bit));
            account.unwrap_or(Node::TRUE)
        }
        // From the first act on; an interview without an act has nothing to be right or wrong about.
        Line::Primary => {
            let done: Vec<Node> = case.acts.iter().map(|act| model.read(act.first_bit)).collect();
            model.circuit.any(done)
        }
    }
}

fn authored(case: &Case, handbook: &Handbook, model: &mut Model, claims: &mut Vec<Claim>, findings: &mut Vec<Finding>) {
    for (at, invariant) in case.scenario.always.iter().enumerate() {
        let path = format!("always/{at}");
        let conditions = match invariant {
            Invariant::PassNeeds { act, .. } => vec![act],
            Invariant::NeverBoth(a, b) => vec![a, b],
        };
        let mut compiled = Vec::new();
        for condition in conditions {
            match case.condition(handbook, condition, PersonIx(0)) {
                Ok(cond) => compiled.push(model.cond(&cond)),
                Err(error) => {
                    let message = format!("this invariant can be held against nothing: {error}");
                    findings.push(
                        Finding::new("invariant-names-nothing", Weight::Wrong, &path, message)
                            .help("name an element of the script, or take the line out"),
                    );
                }
            }
        }
        if let (Invariant::NeverBoth(..), [a, b]) = (invariant, compiled.as_slice()) {
            let both = model.circuit.and(*a, *b);
            let end = may_end(case, model);
            claims.push(Claim {
                code: "invariant-broken",
                path,
                holds: "the two conditions never hold together at the end".to_owned(),
                broken: "the two conditions can hold together at the end".to_owned(),
                help: "the plan shows how; change what leads there, or the invariant",
                never: model.circuit.and(both, end),
            });
        }
    }
}

/// From every state some act leads on towards deciding, until deciding is open.
fn decidable(case: &Case, model: &mut Model, claims: &mut Vec<Claim>) {
    let end = may_end(case, model);
    let account = model.phase(Phase::Account);
    let leads = |model: &Model, act: ActIx| match case.line {
        Line::Primary => true,
        Line::Secondary => account.is_some_and(|bit| model.moves[act.ix()].next.get(&bit) == Some(&Node::TRUE)),
    };
    let ways: Vec<Node> = case.act_ids().filter(|act| leads(model, *act)).map(|act| model.open(act)).collect();
    let way = model.circuit.any(ways);
    claims.push(Claim {
        code: "dead-end",
        path: String::new(),
        holds: "a decision can be reached from everywhere".to_owned(),
        broken: "there is a state in which nobody can be decided yet and no question is open".to_owned(),
        help: "leave some question open without a condition",
        never: model.circuit.and(end.not(), way.not()),
    });
}

/// As long as nobody has voiced a suspicion, whoever answers for others can be led out of earshot.
fn separable(case: &Case, model: &mut Model, claims: &mut Vec<Claim>) {
    let voices: Vec<ActIx> = case.act_ids().filter(|act| case.act(*act).voices.contains(&Voiced::Suspicion)).collect();
    let said: Vec<Node> = voices.iter().map(|act| model.read(case.act(*act).first_bit)).collect();
    let said = model.circuit.any(said);
    for (ix, person) in case.scenario.persons.values().enumerate() {
        let who = PersonIx(ix as u8);
        if person.answers_for.is_empty() || !case.persons[ix].at_counter {
            continue;
        }
        // Led aside, or everybody for whom they answer was.
        let mut apart = vec![model.read(case.persons[ix].bits().separated)];
        let spoken_for: Vec<PersonIx> =
            case.facts.iter().filter(|fact| fact.speaker == Some(who)).map(|fact| fact.of).collect();
        if spoken_for.is_empty() {
            continue;
        }
        let others: Vec<Node> =
            spoken_for.iter().map(|of| model.read(case.persons[of.ix()].bits().separated)).collect();
        apart.push(model.circuit.all(others));
        let apart = model.circuit.any(apart);
        let separates = |act: &ActIx| {
            let compiled = case.act(*act);
            matches!(compiled.what, What::Act(_))
                && compiled.when != Cond::False
                && compiled.effects.iter().any(|effect| {
                    matches!(effect, Effect::Separate(of) if *of == who || spoken_for.iter().all(|other| other == of))
                })
        };
        let open: Vec<Node> = case.act_ids().filter(separates).map(|act| model.open(act)).collect();
        let open = model.circuit.any(open);
        let id = case.scenario.persons.at(ix).map_or("", |(id, _)| id);
        let late = model.circuit.all([apart.not(), open.not(), said.not()]);
        claims.push(Claim {
            code: "no-separation",
            path: format!("persons/{id}"),
            holds: format!("`{id}` can be led out of earshot before hearing any suspicion"),
            broken: format!(
                "there is a state in which `{id}` hears everything, nothing was voiced, and no act leads them aside"
            ),
            help: "add an act of the kind `Separate` without a condition",
            never: late,
        });
    }
}
