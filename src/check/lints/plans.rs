//! Plans: every line can be read and played, in every variant and for every draw that a condition reads.
//!
//! What a plan comes to is judged elsewhere; here it only has to go through. Compiling the case is the last resort: what
//! no other lint has found wrong is told in the engine's words.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::{
    check::{findings::Findings, path::Path, script::Script},
    interview::{
        Interview,
        action::{Action, Refusal},
        case::{Case, What},
        drawn::{Value, draw},
        plan,
    },
    scenario::{plan::Plan, pool::Pool, ron_tree::nearest},
};

/// How many seeds are tried to meet every word of the pools that are read.
const SEEDS: u64 = 24;

/// How many of them are played.
const MOST_PLAYED: usize = 6;

pub(super) fn lint(script: &Script<'_>, found: &mut Findings) {
    let Some(scenario) = &script.taught.draft else { return };
    let plans = Path::section("plans");
    for (id, plan) in &scenario.plans {
        if plan.start.is_empty() && plan.then.is_empty() {
            found
                .warning("empty-plan", plans.key(id), format!("the plan `{id}` does nothing"))
                .help("write its lines in `start` and `then`");
        }
    }
    if !found.is_sound()
        || !script.known.whole
        || scenario.persons.is_empty()
        || scenario.facts.is_empty()
        || scenario.topics.is_empty()
    {
        return; // Mistakes told already would be told again, less well.
    }
    let seeds = seeds(script);
    let mut told: BTreeSet<String> = BTreeSet::new();
    for variant in 0..scenario.variants.len() {
        for seed in &seeds {
            let drawn = draw(scenario, script.handbook(), *seed);
            match Case::compile(&script.taught.id, scenario, script.handbook(), variant, *seed, drawn) {
                Ok(case) => {
                    let case = Arc::new(case);
                    for (id, plan) in &scenario.plans {
                        let mut player = Player { script, found, told: &mut told, case: &case, plan: id };
                        player.play(plan);
                    }
                }
                Err(error) => {
                    let message = format!("the case cannot be drawn: {error}");
                    found.error("undrawable-case", Path::section("variants"), message).on_key();
                    return;
                }
            }
            if scenario.plans.is_empty() {
                break;
            }
        }
    }
}

/// The fewest seeds, among the first, that meet every word of every pool of words.
fn seeds(script: &Script<'_>) -> Vec<u64> {
    let mut met: BTreeMap<usize, BTreeSet<String>> = BTreeMap::new();
    let words: usize =
        script.scenario.draws.values().map(|pool| if let Pool::AnyOf(words) = pool { words.len() } else { 0 }).sum();
    let mut chosen = Vec::new();
    for seed in 0..SEEDS {
        let drawn = draw(script.scenario, script.handbook(), seed);
        let mut new = chosen.is_empty();
        for (at, value) in drawn.pools.iter().enumerate() {
            if let Value::Word(word) = value {
                new |= met.entry(at).or_default().insert(word.clone());
            }
        }
        if new {
            chosen.push(seed);
        }
        if chosen.len() == MOST_PLAYED || met.values().map(BTreeSet::len).sum::<usize>() >= words {
            break;
        }
    }
    chosen
}

/// Plays the actions of a line; returns the first that is refused.
fn refused<'a>(interview: &mut Interview, actions: &'a [Action]) -> Option<(&'a Action, Refusal)> {
    actions.iter().find_map(|action| Some((action, interview.act(action).err()?)))
}

/// What a line of a plan may begin with; see `interview::plan`.
const VERBS: &str =
    "open, look, raise, link, unlink, tag, untag, decide, because, not-because, handover, not-handover, finish";

/// Plays one plan on one case.
struct Player<'p, 's> {
    script: &'p Script<'s>,
    found: &'p mut Findings,
    /// Places told already, in this or another case.
    told: &'p mut BTreeSet<String>,
    case: &'p Arc<Case>,
    plan: &'p str,
}

impl Player<'_, '_> {
    fn play(&mut self, plan: &Plan) {
        let plans = Path::section("plans");
        let here = plans.key(self.plan);
        let variant = self.case.variant_id().to_owned();
        let (start, then) = (here.name("start"), here.name("then"));
        let own = then.key(&variant);
        let lines = plan.start.iter().enumerate().map(|(at, line)| (start.at(at), line));
        let after = plan.then.get(&variant).into_iter().flatten();
        let lines = lines.chain(after.enumerate().map(|(at, line)| (own.at(at), line)));
        let mut interview = Interview::start(Arc::clone(self.case));
        let mut going = true;
        for (spot, line) in lines {
            match plan::read(self.case, self.script.handbook(), line) {
                Err(error) => {
                    if self.told.insert(spot.to_string()) {
                        let help = self.nearest(line);
                        self.found.error("bad-plan-line", spot, error.message).help_if(help);
                    }
                    // What follows would be refused for want of this line.
                    going = false;
                }
                Ok(actions) if going => {
                    if let Some((action, refusal)) = refused(&mut interview, &actions) {
                        going = false;
                        if self.told.insert(spot.to_string()) {
                            self.refuse(&spot, &variant, action, refusal);
                        }
                    }
                }
                Ok(_) => {}
            }
        }
        if going && !interview.state().finished && self.told.insert(format!("{here}/{variant}")) {
            let message = format!("the plan `{}` does not finish in `{variant}`", self.plan);
            let help = "decide for everybody who is found, give a reason for each, and end with \"finish\"";
            self.found.warning("unfinished-plan", here, message).help(help);
        }
    }

    fn refuse(&mut self, spot: &Path<'_>, variant: &str, action: &Action, refusal: Refusal) {
        let scenario = self.script.scenario;
        let mut why = refusal.to_string();
        if let Refusal::Undecided(person) = refusal
            && let Some((person, _)) = scenario.persons.at(person.ix())
        {
            why = format!("{why} (`{person}`)");
        }
        let message = format!("the plan `{}` cannot do this in `{variant}`: {why}", self.plan);
        let help = match refusal {
            Refusal::NotNoted => "nothing of that name is in the notebook by then; ask or look first",
            Refusal::Done => "it has been done before, by this plan or of itself; take the line away",
            Refusal::NotOnDesk(_) => "ask for the document first",
            Refusal::Undecided(_) => "write `decide PERSON CODE` and `because PERSON REF` before it",
            _ => "do first what it waits for",
        };
        let finding = self.found.error("refused-plan-line", spot, message).help(help);
        let Action::Do(act) = action else { return };
        // Where the author wrote when it opens, that is what to look at.
        let (questions, acts) = (Path::section("questions"), Path::section("acts"));
        let opens = match self.case.act(*act).what {
            What::Question(at) => {
                scenario.questions.at(at as usize).map(|(id, q)| (questions.key(id), q.when.is_some()))
            }
            What::Act(at) => scenario.acts.at(at as usize).map(|(id, act)| (acts.key(id), act.when.is_some())),
            _ => None,
        };
        if let (Some((here, true)), Refusal::NotOpen) = (opens, refusal) {
            finding.with(here.name("when"), "it opens when this holds");
        }
    }

    /// The id probably meant by a line of one word.
    fn nearest(&self, line: &str) -> Option<String> {
        let word = line.split('#').next().unwrap_or_default().trim();
        let known = &self.script.known;
        let ids = known.ids("questions").chain(known.ids("acts"));
        let near = match word.split_once('.') {
            Some((topic, what)) => {
                let near = known.near("topics", topic)?;
                let what = nearest(what, ["go-on", "sum-up"])?;
                return Some(format!(
                    "did you mean `{near}.{what}`? the topic says `go_on: k` and `sum_up: true` where these can be done"
                ));
            }
            None if word.contains(' ') => {
                return Some(format!("a line is the id of a question or an act, or begins with one of {VERBS}"));
            }
            None => nearest(word, ids),
        };
        near.map(|near| format!("did you mean `{near}`?"))
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::expect;

    fn check(from: &str, to: &str, expected: &[(&str, &str)]) {
        expect(&[(from, to)], expected);
    }

    #[test]
    fn every_line_is_read() {
        check(
            "\"work-open\", \"work-who\", \"look",
            "\"work-open\", \"work-hwo\", \"look",
            &[("bad-plan-line", "\"work-hwo\"")],
        );
        check(
            "\"decide traveller PROTECT\"",
            "\"decide traveller PROTCT\"",
            &[("bad-plan-line", "\"decide traveller PROTCT\"")],
        );
    }

    #[test]
    fn every_line_can_be_played() {
        check(
            "\"separate\", \"private\", \"work-open\"",
            "\"private\", \"separate\", \"work-open\"",
            &[("refused-plan-line", "\"private\"")],
        );
        check("\"because mate ticket.destination\", ", "", &[("refused-plan-line", "\"finish\"")]);
        check("\"because mate job\", \"finish\"", "\"because mate job\"", &[("unfinished-plan", "\"model\"")]);
    }
}
