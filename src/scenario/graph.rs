//! Topics, questions, facts and documents as nodes and edges: what asks for what, what opens what.
//!
//! For drawing and for lints that follow a path; it does not know how it is drawn.

use super::{Scenario, condition::Condition};

/// What a node stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NodeKind {
    /// A topic.
    Topic,
    /// A question.
    Question,
    /// An act.
    Act,
    /// A fact.
    Fact,
    /// A document.
    Document,
    /// A contradiction.
    Contradiction,
}

/// What an edge says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EdgeKind {
    /// The topic holds the question.
    Holds,
    /// The question asks for the fact.
    Asks,
    /// The question puts the fact into the person's mouth.
    Suggests,
    /// The first must have happened for the second to be open.
    Opens,
    /// The contradiction has this end.
    Ends,
}

/// A drawing of a scenario.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Graph {
    /// Nodes: kind and id, in authored order.
    pub nodes: Vec<(NodeKind, String)>,
    /// Edges between nodes, by position.
    pub edges: Vec<(usize, usize, EdgeKind)>,
}

impl Graph {
    /// Draws a scenario.
    pub fn of(scenario: &Scenario) -> Self {
        let mut graph = Self::default();
        let sections: [(NodeKind, Vec<&str>); 6] = [
            (NodeKind::Topic, scenario.topics.keys().collect()),
            (NodeKind::Question, scenario.questions.keys().collect()),
            (NodeKind::Act, scenario.acts.keys().collect()),
            (NodeKind::Fact, scenario.facts.keys().collect()),
            (NodeKind::Document, scenario.documents.keys().collect()),
            (NodeKind::Contradiction, scenario.contradictions.keys().collect()),
        ];
        for (kind, ids) in sections {
            graph.nodes.extend(ids.into_iter().map(|id| (kind, id.to_owned())));
        }
        let place: std::collections::HashMap<_, _> = graph.nodes.iter().cloned().zip(0..).collect();
        let mut edges = Vec::new();
        let mut link = |from: (NodeKind, &str), to: (NodeKind, &str), kind| {
            let found = (place.get(&(from.0, from.1.to_owned())), place.get(&(to.0, to.1.to_owned())));
            if let (Some(from), Some(to)) = found {
                edges.push((*from, *to, kind));
            }
        };
        for (id, question) in scenario.questions.iter() {
            link((NodeKind::Topic, &question.topic), (NodeKind::Question, id), EdgeKind::Holds);
            for fact in &question.asks {
                link((NodeKind::Question, id), (NodeKind::Fact, fact), EdgeKind::Asks);
            }
            for fact in &question.suggests {
                link((NodeKind::Question, id), (NodeKind::Fact, fact), EdgeKind::Suggests);
            }
            opened_by(question.when.as_ref(), (NodeKind::Question, id), &mut link);
        }
        for (id, act) in scenario.acts.iter() {
            opened_by(act.when.as_ref(), (NodeKind::Act, id), &mut link);
        }
        for (id, contradiction) in scenario.contradictions.iter() {
            for end in [&contradiction.between.0, &contradiction.between.1] {
                match end {
                    super::evidence::End::Claim(fact) | super::evidence::End::ClaimBy(fact, _) => {
                        link((NodeKind::Fact, fact), (NodeKind::Contradiction, id), EdgeKind::Ends);
                    }
                    super::evidence::End::Field(field) => {
                        link((NodeKind::Document, &field.of), (NodeKind::Contradiction, id), EdgeKind::Ends);
                    }
                    super::evidence::End::Result(result) => {
                        link((NodeKind::Act, &result.of), (NodeKind::Contradiction, id), EdgeKind::Ends);
                    }
                    _ => {}
                }
            }
        }
        edges.sort_unstable();
        edges.dedup();
        graph.edges = edges;
        graph
    }
}

fn opened_by(
    when: Option<&Condition>,
    to: (NodeKind, &str),
    link: &mut impl FnMut((NodeKind, &str), (NodeKind, &str), EdgeKind),
) {
    let Some(when) = when else { return };
    when.walk(&mut |condition| match condition {
        Condition::Opened(topic) => link((NodeKind::Topic, topic), to, EdgeKind::Opens),
        Condition::Asked(id) | Condition::Done(id) => {
            link((NodeKind::Question, id), to, EdgeKind::Opens);
            link((NodeKind::Act, id), to, EdgeKind::Opens);
        }
        Condition::Claimed(fact) | Condition::Told(fact, _) => link((NodeKind::Fact, fact), to, EdgeKind::Opens),
        Condition::Raised(id) => link((NodeKind::Contradiction, id), to, EdgeKind::Opens),
        _ => {}
    });
}
