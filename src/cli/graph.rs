//! `sala graph`: a case drawn as Graphviz reads it.

use std::fmt::Write as _;

use clap::Args;

use super::{Exit, Failure, Streams, Surroundings, play};
use crate::{
    records::script_of,
    scenario::graph::{EdgeKind, Graph as Drawing, NodeKind},
};

/// Draws a case: topics, questions, facts, documents and what opens what, as Graphviz DOT text.
#[derive(Args, Clone, Debug)]
pub struct Graph {
    /// The case
    pub id: String,
}

/// Runs the command.
pub(super) fn run(args: &Graph, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let (scenario, _) =
        script_of(&course, &args.id).ok_or_else(|| play::unknown(&course, &args.id, around.language()))?;
    let text = dot(&args.id, &Drawing::of(&scenario));
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}

/// The shape of a node.
fn shape(kind: NodeKind) -> &'static str {
    match kind {
        NodeKind::Topic => "folder",
        NodeKind::Question => "box",
        NodeKind::Act => "cds",
        NodeKind::Fact => "ellipse",
        NodeKind::Document => "note",
        NodeKind::Contradiction => "diamond",
        NodeKind::Person => "house",
        NodeKind::Mismatch => "octagon",
    }
}

/// The line of an edge.
fn line(kind: EdgeKind) -> &'static str {
    match kind {
        EdgeKind::Holds => "style=dotted, arrowhead=none",
        EdgeKind::Asks => "style=solid",
        EdgeKind::Suggests => "style=solid, arrowhead=odot",
        EdgeKind::Opens => "style=dashed",
        EdgeKind::Ends => "style=bold, arrowhead=none",
        EdgeKind::Gates => "style=dashed, arrowhead=box",
        EdgeKind::Of => "style=dotted, arrowhead=dot",
        EdgeKind::Stands => "style=bold, arrowhead=odiamond",
    }
}

/// What the legend explains: every kind of node, and every kind of edge by its two ends.
const NODES: [(NodeKind, &str); 8] = [
    (NodeKind::Topic, "topic"),
    (NodeKind::Question, "question"),
    (NodeKind::Act, "act"),
    (NodeKind::Fact, "fact"),
    (NodeKind::Document, "document"),
    (NodeKind::Contradiction, "contradiction"),
    (NodeKind::Person, "person"),
    (NodeKind::Mismatch, "mismatch"),
];
const EDGES: [(EdgeKind, &str); 8] = [
    (EdgeKind::Holds, "holds"),
    (EdgeKind::Asks, "asks for"),
    (EdgeKind::Suggests, "puts into the mouth"),
    (EdgeKind::Opens, "opens"),
    (EdgeKind::Ends, "is an end of"),
    (EdgeKind::Gates, "must be before it is told"),
    (EdgeKind::Of, "belongs to (dot at what belongs)"),
    (EdgeKind::Stands, "may stand on"),
];

/// Writes a drawing as DOT. Shape tells the kind of a node, line that of an edge, so that print without colour serves.
fn dot(id: &str, drawing: &Drawing) -> String {
    let mut out = format!("digraph \"{id}\" {{\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
    for (index, (kind, node)) in drawing.nodes.iter().enumerate() {
        let _ = writeln!(out, "  n{index} [label=\"{node}\", shape={}];", shape(*kind));
    }
    for (from, to, kind) in &drawing.edges {
        let _ = writeln!(out, "  n{from} -> n{to} [{}];", line(*kind));
    }
    out.push_str("  subgraph cluster_legend {\n    label=\"Legend\";\n    fontname=\"sans-serif\";\n");
    for (index, (kind, name)) in NODES.iter().enumerate() {
        let _ = writeln!(out, "    k{index} [label=\"{name}\", shape={}];", shape(*kind));
    }
    for (index, (kind, name)) in EDGES.iter().enumerate() {
        let _ =
            writeln!(out, "    a{index} [label=\"\", shape=point];\n    b{index} [label=\"{name}\", shape=plaintext];");
        let _ = writeln!(out, "    a{index} -> b{index} [{}];", line(*kind));
    }
    out.push_str("  }\n}\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_node_and_edge_is_drawn() {
        let drawing = Drawing {
            nodes: vec![(NodeKind::Topic, "work".to_owned()), (NodeKind::Question, "work-open".to_owned())],
            edges: vec![(0, 1, EdgeKind::Holds)],
        };
        let text = dot("x", &drawing);
        assert!(text.starts_with("digraph \"x\" {\n") && text.ends_with("}\n"), "{text}");
        assert!(text.contains("n1 [label=\"work-open\", shape=box];"), "{text}");
        assert!(text.contains("n0 -> n1 [style=dotted, arrowhead=none];"), "{text}");
        assert_eq!(text.matches('{').count(), text.matches('}').count(), "{text}");
        assert_eq!(text.matches('"').count() % 2, 0, "{text}");
        assert!(text.contains("label=\"must be before it is told\""), "{text}");
    }
}
