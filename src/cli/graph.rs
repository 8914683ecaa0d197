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
    let (scenario, _) = script_of(&course, &args.id).ok_or_else(|| play::unknown(&course, &args.id))?;
    let text = dot(&args.id, &Drawing::of(&scenario));
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}

/// Writes a drawing as DOT. Shape tells the kind of a node, line that of an edge, so that print without colour serves.
fn dot(id: &str, drawing: &Drawing) -> String {
    let mut out = format!("digraph \"{id}\" {{\n  rankdir=LR;\n  node [fontname=\"sans-serif\"];\n");
    for (index, (kind, node)) in drawing.nodes.iter().enumerate() {
        let shape = match kind {
            NodeKind::Topic => "folder",
            NodeKind::Question => "box",
            NodeKind::Act => "cds",
            NodeKind::Fact => "ellipse",
            NodeKind::Document => "note",
            NodeKind::Contradiction => "diamond",
        };
        let _ = writeln!(out, "  n{index} [label=\"{node}\", shape={shape}];");
    }
    for (from, to, kind) in &drawing.edges {
        let style = match kind {
            EdgeKind::Holds => "style=dotted, arrowhead=none",
            EdgeKind::Asks => "style=solid",
            EdgeKind::Suggests => "style=solid, arrowhead=odot",
            EdgeKind::Opens => "style=dashed",
            EdgeKind::Ends => "style=bold, arrowhead=none",
        };
        let _ = writeln!(out, "  n{from} -> n{to} [{style}];");
    }
    out.push_str("}\n");
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
    }
}
