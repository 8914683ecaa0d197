//! Diagnostics as a person reads them in a terminal, and as JSON. The only file that knows the snippet printer.
//!
//! Returns strings and prints nothing. The carets stand under the right letters as far as a terminal gives every
//! character the width the Unicode tables give it, which Khmer and Lao terminals mostly do.

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet, normalize_untrusted_str};

use super::record::Report;
use super::{Diagnostic, Diagnostics, Label, Severity, SourceId, Sources};

/// Lines shown above and below the marked ones, at most.
const AROUND: usize = 1;

/// Whether the terminal gets colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Letters only: for files, pipes and tests.
    Plain,
    /// With ANSI colours.
    Colour,
}

/// Draws all diagnostics as snippets, one after the other, and a last line that counts them.
///
/// Returns an empty string when there is nothing to say.
pub fn terminal(diagnostics: &Diagnostics, sources: &Sources, style: Style) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let mut out = String::new();
    for diagnostic in diagnostics {
        out.push_str(&snippet(diagnostic, sources, style));
        out.push_str("\n\n");
    }
    let _ = writeln!(out, "{}", diagnostics.counts());
    out
}

/// Draws one diagnostic.
pub fn snippet(diagnostic: &Diagnostic, sources: &Sources, style: Style) -> String {
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    }
    .decor_style(DecorStyle::Ascii);
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(normalize_untrusted_str(&diagnostic.message)).id(diagnostic.code);
    let mut group = Group::with_title(title);
    for (source, labels) in by_source(diagnostic) {
        group = draw(group, source, &labels, sources);
    }
    if diagnostic.labels.is_empty()
        && let Some(file) = &diagnostic.file
    {
        group = group.element(Origin::path(file.as_str()));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(normalize_untrusted_str(help)));
    }
    renderer.render(&[group])
}

/// Writes all diagnostics as one JSON object, see [`Report`].
pub fn json(diagnostics: &Diagnostics, sources: &Sources) -> String {
    serde_json::to_string_pretty(&Report::new(diagnostics, sources)).expect("a report is strings and numbers only")
}

/// Gathers labels by text, the text of the primary label first.
fn by_source(diagnostic: &Diagnostic) -> Vec<(SourceId, Vec<&Label>)> {
    let mut groups: Vec<(SourceId, Vec<&Label>)> = Vec::new();
    for label in diagnostic.place().into_iter().chain(&diagnostic.labels) {
        match groups.iter_mut().find(|(source, _)| *source == label.source) {
            Some((_, labels)) if labels.iter().any(|seen| std::ptr::eq(*seen, label)) => {}
            Some((_, labels)) => labels.push(label),
            None => groups.push((label.source, vec![label])),
        }
    }
    groups
}

/// Adds the snippet of one text. Only the lines from the first label to the last are handed to the printer, since it
/// reads all it is given and a course may hold megabytes.
fn draw<'a>(group: Group<'a>, source: SourceId, labels: &[&'a Label], sources: &'a Sources) -> Group<'a> {
    let spans: Vec<Range<usize>> = labels.iter().filter_map(|l| sources.clamp(l.source, &l.span)).collect();
    let (Some(name), Some(text)) = (sources.name(source), sources.text(source)) else { return group };
    let (Some(start), Some(end)) = (spans.iter().map(|s| s.start).min(), spans.iter().map(|s| s.end).max()) else {
        return group;
    };
    let Some((window, first_line)) = sources.lines_around(source, &(start..end), AROUND) else { return group };
    let mut snippet = Snippet::source(&text[window.clone()]).line_start(first_line).path(name);
    for (label, span) in labels.iter().zip(spans) {
        let kind = if label.primary { AnnotationKind::Primary } else { AnnotationKind::Context };
        let inside = span.start - window.start..span.end - window.start;
        let mut mark = kind.span(inside);
        if !label.text.is_empty() {
            mark = mark.label(normalize_untrusted_str(&label.text));
        }
        snippet = snippet.annotation(mark);
    }
    group.element(snippet)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn example() -> (Diagnostics, Sources) {
        let mut sources = Sources::new();
        let text = "# words\nq-work = តើ លោក\n\nq-work = តើ លោកស្រី ធ្វើការអ្វី?\n";
        let id = sources.add("scenarios/techo/km.ftl", text);
        let first = text.find("q-work").expect("it is there");
        let second = text.rfind("q-work").expect("it is there");
        let mut found = Diagnostics::new();
        found.push(
            Diagnostic::error("duplicate-message", "the message `q-work` is written twice")
                .at(id, second..second + 6, "only the first is heard")
                .with(id, first..first + 6, "first written here")
                .help("take one of the two away, or give it another id"),
        );
        let word = text.find("ធ្វើ").expect("it is there");
        found.push(Diagnostic::warning("odd", "an odd word").at(id, word..word + "ធ្វើ".len(), "here"));
        found.push(Diagnostic::note("missing-file", "there are no Lao words").in_file("scenarios/techo/lo.ftl"));
        (found, sources)
    }

    #[test]
    fn snippets_read_like_a_compiler() {
        let (found, sources) = example();
        insta::assert_snapshot!(terminal(&found, &sources, Style::Plain));
    }

    #[test]
    fn json_tells_file_line_and_column() {
        let (found, sources) = example();
        insta::assert_snapshot!(json(&found, &sources));
    }

    #[test]
    fn colours_only_when_asked() {
        let (found, sources) = example();
        assert!(terminal(&found, &sources, Style::Colour).contains('\u{1b}'));
        assert!(!terminal(&found, &sources, Style::Plain).contains('\u{1b}'));
        assert_eq!(terminal(&Diagnostics::new(), &sources, Style::Plain), "");
    }

    #[test]
    fn a_message_cannot_command_the_terminal() {
        let sources = Sources::new();
        let drawn = snippet(&Diagnostic::error("x", "a\u{1b}[2Jb"), &sources, Style::Plain);
        assert!(!drawn.contains('\u{1b}'), "{drawn:?}");
    }

    proptest! {
        #[test]
        fn no_span_panics(text in "[a-zក-៹ກ-ໝ \r\n\t\u{0}-\u{1f}]{0,60}", a in 0usize..300, b in 0usize..300, c in 0usize..300) {
            let mut sources = Sources::new();
            let id = sources.add("x", text);
            let d = Diagnostic::error("x", "x").at(id, a..b, "one").with(id, b..c, "two");
            snippet(&d, &sources, Style::Plain);
            let mut all = Diagnostics::new();
            all.push(d);
            json(&all, &sources);
        }
    }
}
