//! `sala list`: the cases there are.

use clap::Args;
use serde::Serialize;

use super::{
    Exit, Failure, Format, Streams, Surroundings,
    play::setting,
    playable::{broken, title},
    voice::Voice,
};
use crate::check::mistakes;

/// Lists the cases there are.
#[derive(Args, Clone, Debug, Default)]
pub struct List {
    /// How they are printed
    #[arg(long, value_enum, default_value_t)]
    pub format: Format,
}

#[derive(Serialize)]
struct Row {
    id: String,
    title: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    set: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    checkpoint: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds: Option<u32>,
    variants: Vec<String>,
    playable: bool,
}

/// Runs the command. The truths' names are told to other programs only, since a trainee may read the list.
pub(super) fn run(args: &List, around: &Surroundings, streams: &mut Streams<'_>) -> Result<Exit, Failure> {
    let course = around.course();
    let voice = Voice::new(&course.catalogue, around.language());
    let mut text = String::new();
    if args.format == Format::Json {
        let rows: Vec<Row> = course
            .scenarios
            .iter()
            .map(|taught| Row {
                id: taught.id.clone(),
                title: title(voice, &course, &taught.id),
                set: taught.scenario.as_ref().and_then(|scenario| scenario.set.clone()),
                checkpoint: taught.scenario.as_ref().map(|scenario| scenario.checkpoint.clone()),
                seconds: taught.scenario.as_ref().map(|scenario| scenario.seconds),
                variants: taught.scenario.iter().flat_map(|s| s.variants.keys()).map(str::to_owned).collect(),
                playable: mistakes(&course, taught) == 0,
            })
            .collect();
        text = serde_json::to_string_pretty(&rows).expect("rows of strings and numbers") + "\n";
    } else {
        let widest = course.scenarios.iter().map(|taught| taught.id.len()).max().unwrap_or(0);
        for taught in &course.scenarios {
            let rest = match &taught.scenario {
                Some(scenario) if mistakes(&course, taught) == 0 => {
                    format!("{} ({})", title(voice, &course, &taught.id), setting(voice, scenario))
                }
                _ => broken(voice, around, &taught.id),
            };
            text.push_str(&format!("{:widest$}  {rest}\n", taught.id));
        }
        if course.scenarios.is_empty() {
            text = voice.id("choose-none") + "\n";
        }
    }
    streams.output.write_all(text.as_bytes()).map_err(|error| Failure::lost(&error))?;
    Ok(Exit::Clean)
}
