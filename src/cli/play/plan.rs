//! Plans: a file of acts is played, and the debrief printed. Tests, models and witnesses are written so.
//!
//! A line is one of the plan language ([`crate::interview::plan`]). Two more are for files of their own: the first line
//! may be `play CASE [variant V] [seed N]`, and after an act `> PERSON WORDS` expects an answer, WORDS being the message
//! that is said (`f-job.full`) and the answers of the act expected in their order.

use std::{ops::Range, path::Path, sync::Arc};

use super::{
    super::{Exit, Failure, Format, Streams, Surroundings, debrief, voice::Voice},
    Play,
};
use crate::{
    course::Course,
    diagnostic::{Diagnostic, Diagnostics, SourceId, Sources, render},
    interview::{Action, Case, Event, Interview, case::PersonIx, plan, wording::Wording},
    locale::Language,
    report::Debrief,
    scenario::words::Words,
};

/// The longest plan read, in bytes.
const LONGEST: u64 = 1 << 20;

/// Plays a plan's file.
pub(super) fn run(
    args: &Play,
    file: &Path,
    course: &Course,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    let text = read(file)?;
    let mut sources = Sources::new();
    let source = sources.add(file.to_string_lossy().replace('\\', "/"), text.as_str());
    let mut found = Diagnostics::new();
    let played = match Head::of(&text, source, &mut found).joined(args) {
        Some((id, variant, seed)) => {
            let case = super::draw(course, &id, variant.as_deref(), seed, around.language())?;
            let mut playing = Playing::new(course, case, source, &mut found);
            playing.lines(&text);
            Some(playing.interview)
        }
        None => {
            let help = "write `sala play CASE --plan FILE`, or begin the file with `play CASE`";
            return Err(Failure::misuse("the plan names no case").help(help));
        }
    };
    let Some(interview) = played.filter(|_| !found.has_errors()) else {
        let text = match args.format {
            Format::Text => render::terminal(&found, &sources, around.style),
            Format::Json => render::json(&found, &sources) + "\n",
        };
        let stream = if args.format == Format::Json { &mut streams.output } else { &mut streams.errors };
        stream.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
        return Ok(Exit::Errors);
    };
    let judged = Debrief::of(&interview, course.handbook);
    let voice = Voice::new(&course.catalogue, around.language());
    let text = match args.format {
        Format::Text => debrief::shown(&judged, &interview, course.handbook, voice, around.width),
        Format::Json => debrief::data(&judged, &interview, course.handbook, voice) + "\n",
    };
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}

fn read(file: &Path) -> Result<String, Failure> {
    let shown = file.display();
    let length = std::fs::metadata(file).map(|meta| meta.len());
    let length = length.map_err(|error| Failure::misuse(format!("`{shown}` cannot be read: {error}")))?;
    if length > LONGEST {
        return Err(Failure::misuse(format!("`{shown}` is longer than any plan ({length} bytes)")));
    }
    #[expect(clippy::disallowed_methods, reason = "a plan is a file of the command line, not of the course")]
    let bytes = std::fs::read(file).map_err(|error| Failure::misuse(format!("`{shown}` cannot be read: {error}")))?;
    String::from_utf8(bytes).map_err(|_| Failure::misuse(format!("`{shown}` is not UTF-8 text")))
}

/// The lines of a text with their spans, without comments and white space; empty ones are left out.
fn lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut start = 0;
    text.split('\n').filter_map(move |line| {
        let at = start;
        start += line.len() + 1;
        let bare = line.split('#').next().unwrap_or("");
        let trimmed = bare.trim();
        let from = at + bare.len() - bare.trim_start().len();
        (!trimmed.is_empty()).then(|| (from..from + trimmed.len(), trimmed))
    })
}

/// What the first line says of the case.
#[derive(Default)]
struct Head {
    id: Option<String>,
    variant: Option<String>,
    seed: Option<u64>,
}

impl Head {
    fn of(text: &str, source: SourceId, found: &mut Diagnostics) -> Self {
        let mut head = Self::default();
        let Some((span, line)) = lines(text).next() else { return head };
        let mut words = line.split_whitespace();
        if words.next() != Some("play") {
            return head;
        }
        head.id = words.next().map(str::to_owned);
        while let Some(word) = words.next() {
            let value = words.next();
            match (word, value, value.and_then(|value| value.parse().ok())) {
                ("variant", Some(variant), _) => head.variant = Some(variant.to_owned()),
                ("seed", _, Some(seed)) => head.seed = Some(seed),
                _ => {
                    let diagnostic = Diagnostic::error("plan-head", format!("`{word}` is not understood here"));
                    let at = place(&span, line, word);
                    found.push(diagnostic.at(source, at, "").help("write `play CASE variant V seed N`"));
                    break;
                }
            }
        }
        head
    }

    /// Joins it with the command line, which prevails.
    fn joined(self, args: &Play) -> Option<(String, Option<String>, u64)> {
        let id = args.id.clone().or(self.id)?;
        Some((id, args.variant.clone().or(self.variant), args.seed.or(self.seed).unwrap_or(1)))
    }
}

/// The span of a word in its line; the whole line if it is not there.
fn place(span: &Range<usize>, line: &str, word: &str) -> Range<usize> {
    match line.find(word) {
        Some(at) if !word.is_empty() => span.start + at..span.start + at + word.len(),
        _ => span.clone(),
    }
}

/// A plan being played.
struct Playing<'p> {
    course: &'p Course,
    source: SourceId,
    found: &'p mut Diagnostics,
    interview: Interview,
    case: Arc<Case>,
    /// Answers of the last act that nobody has expected yet.
    said: Vec<String>,
    /// After an act that did not happen its answers are not missed.
    failed: bool,
}

impl<'p> Playing<'p> {
    fn new(course: &'p Course, case: Arc<Case>, source: SourceId, found: &'p mut Diagnostics) -> Self {
        let interview = Interview::start(Arc::clone(&case));
        Self { course, source, found, interview, case, said: Vec::new(), failed: false }
    }

    fn lines(&mut self, text: &str) {
        for (index, (span, line)) in lines(text).enumerate() {
            if index == 0 && line.split_whitespace().next() == Some("play") {
                continue;
            }
            match line.strip_prefix('>') {
                Some(expected) => self.expect(&span, expected),
                None => self.line(&span, line),
            }
        }
    }

    fn line(&mut self, span: &Range<usize>, line: &str) {
        let case = Arc::clone(&self.case);
        self.said.clear();
        self.failed = false;
        match plan::read(&case, self.course.handbook, line) {
            Ok(actions) => {
                for (index, action) in actions.iter().enumerate() {
                    self.act(span, line, index, action);
                }
            }
            Err(error) => {
                self.failed = true;
                let quoted = error.message.split('`').skip(1).step_by(2);
                let at = quoted.map(|word| place(span, line, word)).find(|at| at != span).unwrap_or(span.clone());
                let diagnostic = Diagnostic::error("plan-line", error.message.clone()).at(self.source, at, "");
                self.found.push(diagnostic.help(help(&case, line)));
            }
        }
    }

    fn act(&mut self, span: &Range<usize>, line: &str, index: usize, action: &Action) {
        let wording = Wording::new(&self.case, self.course.handbook);
        match self.interview.act(action) {
            Ok(events) => {
                for event in events {
                    match *event {
                        Event::Said { by, line } => {
                            let person = wording.person_id(by);
                            let words = wording.line(by, line);
                            self.said.push(format!("{person} {}", spoken(self.course, &words)));
                        }
                        Event::Narrated { line } => {
                            let words = wording.line(PersonIx(0), line);
                            self.said.push(spoken(self.course, &words));
                        }
                        _ => {}
                    }
                }
            }
            Err(refusal) => {
                self.failed = true;
                // `because PERSON A B C` stands for several acts: the one refused is pointed at.
                let at = match (action, line.split_whitespace().nth(index + 2)) {
                    (Action::Because(..) | Action::NotBecause(..), Some(word)) => place(span, line, word),
                    _ => span.clone(),
                };
                let why = self.course.catalogue.say_first(&wording.refusal(refusal).0, Language::English);
                let diagnostic = Diagnostic::error("plan-refused", format!("`{line}` is refused: {why}"));
                let help = "see what must come before it: `sala graph`, or its `when` in the script";
                self.found.push(diagnostic.at(self.source, at, "not open here").help(help));
            }
        }
    }

    fn expect(&mut self, span: &Range<usize>, expected: &str) {
        if self.failed {
            return;
        }
        let expected = expected.split_whitespace().collect::<Vec<_>>().join(" ");
        let said = if self.said.is_empty() { None } else { Some(self.said.remove(0)) };
        if said.as_deref() != Some(expected.as_str()) {
            let diagnostic = Diagnostic::error("plan-expects", "another answer was given");
            let help = match said {
                Some(said) => format!("what was said: `> {said}`"),
                None => "nothing more was said".to_owned(),
            };
            self.found.push(diagnostic.at(self.source, span.clone(), "expected here").help(help));
        }
    }
}

/// The id of the words that are said in English.
fn spoken(course: &Course, words: &Words) -> String {
    let heard = words.0.iter().find(|message| course.catalogue.exists(message, Language::English));
    heard.or(words.0.first()).map_or_else(String::new, crate::locale::Message::path)
}

fn help(case: &Case, line: &str) -> String {
    let word = line.split_whitespace().next().unwrap_or("");
    let scenario = &case.scenario;
    let known = scenario.questions.keys().chain(scenario.acts.keys());
    let near = crate::scenario::ron_tree::nearest(word, known);
    near.filter(|near| *near != word).map_or_else(
        || {
            "a line is a question, an act, `open`, `look`, `raise`, `link`, `tag`, `decide`, `because` or `finish`"
                .to_owned()
        },
        |near| format!("did you mean `{near}`?"),
    )
}
