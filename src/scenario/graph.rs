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
    /// A person.
    Person,
    /// A value that stands wrong on a paper.
    Mismatch,
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
    /// The first must have happened for the fact to be told further.
    Gates,
    /// The fact or paper is this person's.
    Of,
    /// The mismatch may stand on this paper.
    Stands,
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
        let sections: [(NodeKind, Vec<&str>); 8] = [
            (NodeKind::Topic, scenario.topics.keys().collect()),
            (NodeKind::Question, scenario.questions.keys().collect()),
            (NodeKind::Act, scenario.acts.keys().collect()),
            (NodeKind::Fact, scenario.facts.keys().collect()),
            (NodeKind::Document, scenario.documents.keys().collect()),
            (NodeKind::Contradiction, scenario.contradictions.keys().collect()),
            (NodeKind::Person, scenario.persons.keys().collect()),
            (NodeKind::Mismatch, scenario.mismatches.keys().collect()),
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
            opened_by(question.when.as_ref(), (NodeKind::Question, id), EdgeKind::Opens, &mut link);
        }
        for (id, act) in scenario.acts.iter() {
            opened_by(act.when.as_ref(), (NodeKind::Act, id), EdgeKind::Opens, &mut link);
        }
        for (id, fact) in scenario.facts.iter() {
            link((NodeKind::Person, &fact.of), (NodeKind::Fact, id), EdgeKind::Of);
            for says in fact.is.values() {
                for gate in [&says.cover, &says.partial, &says.full] {
                    opened_by(gate.as_ref(), (NodeKind::Fact, id), EdgeKind::Gates, &mut link);
                }
            }
        }
        for (id, document) in scenario.documents.iter() {
            link((NodeKind::Person, &document.of), (NodeKind::Document, id), EdgeKind::Of);
        }
        for (id, mismatch) in scenario.mismatches.iter() {
            for field in &mismatch.at {
                link((NodeKind::Mismatch, id), (NodeKind::Document, &field.of), EdgeKind::Stands);
            }
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
                    super::evidence::End::Mismatch(mismatch) => {
                        link((NodeKind::Mismatch, mismatch), (NodeKind::Contradiction, id), EdgeKind::Ends);
                    }
                    super::evidence::End::Person(person) => {
                        link((NodeKind::Person, person), (NodeKind::Contradiction, id), EdgeKind::Ends);
                    }
                }
            }
            opened_by(contradiction.ripe.as_ref(), (NodeKind::Contradiction, id), EdgeKind::Opens, &mut link);
        }
        edges.sort_unstable();
        edges.dedup();
        graph.edges = edges;
        graph
    }
}

/// Draws what a condition names, each as an edge of one kind. What it says of rapport and hearing has no node.
fn opened_by(
    when: Option<&Condition>,
    to: (NodeKind, &str),
    kind: EdgeKind,
    link: &mut impl FnMut((NodeKind, &str), (NodeKind, &str), EdgeKind),
) {
    let Some(when) = when else { return };
    when.walk(&mut |condition| match condition {
        Condition::Opened(topic) => link((NodeKind::Topic, topic), to, kind),
        Condition::Asked(id) | Condition::Done(id) => {
            link((NodeKind::Question, id), to, kind);
            link((NodeKind::Act, id), to, kind);
        }
        Condition::AskedAny(ids) => ids.iter().for_each(|id| link((NodeKind::Question, id), to, kind)),
        Condition::Claimed(fact)
        | Condition::Told(fact, _)
        | Condition::SpokenFor(fact)
        | Condition::Adapted(fact)
        | Condition::Contaminated(fact)
        | Condition::Repeated(fact) => link((NodeKind::Fact, fact), to, kind),
        Condition::Raised(id) | Condition::RaisedFairly(id) => link((NodeKind::Contradiction, id), to, kind),
        Condition::Explained(person)
        | Condition::Private(person)
        | Condition::Separated(person)
        | Condition::Safe(person)
        | Condition::Interpreted(person)
        | Condition::Found(person) => link((NodeKind::Person, person), to, kind),
        Condition::Seen(id) | Condition::Shown(id) => {
            link((NodeKind::Mismatch, id), to, kind);
            if let Some((of, _)) = id.split_once('.') {
                link((NodeKind::Document, of), to, kind);
                link((NodeKind::Act, of), to, kind);
            }
        }
        _ => {}
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gates_ends_and_persons_are_drawn() {
        let text = r#"Scenario(
            format: 1, date: "2025-10-14", checkpoint: "techo", direction: Departure, line: Secondary, seconds: 60,
            persons: { "t": (at: Counter) }, variants: { "g": (family: Genuine) }, topics: { "w": () },
            facts: {
                "job": (of: "t", topic: "w", is: { "g": (full: RaisedFairly("odd")) }),
                "pay": (of: "t", topic: "w", is: { "g": (full: Told("job", Full)) }),
            },
            contradictions: { "odd": (between: (Claim("job"), Person("t")), late: All(Explains)) },
            questions: {}, outcomes: {},
        )"#;
        let scenario: Scenario = crate::scenario::ron_tree::from_str(text).expect("a good script");
        let graph = Graph::of(&scenario);
        let node = |index: usize| graph.nodes[index].1.as_str();
        let edges: Vec<_> = graph.edges.iter().map(|(from, to, kind)| (node(*from), node(*to), *kind)).collect();
        for edge in [
            ("odd", "job", EdgeKind::Gates),
            ("job", "pay", EdgeKind::Gates),
            ("job", "odd", EdgeKind::Ends),
            ("t", "odd", EdgeKind::Ends),
            ("t", "pay", EdgeKind::Of),
        ] {
            assert!(edges.contains(&edge), "{edge:?} is not in {edges:?}");
        }
    }
}
