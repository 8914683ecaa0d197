//! From the command to the end of an interview: language, case, warning, briefing, talk, debrief.

use std::{path::Path, sync::Arc};

use super::{
    super::{Exit, Failure, Streams, Surroundings, debrief, playable, roster::failure, voice::Voice},
    Play,
    held::{Held, pick},
};
use crate::{
    check::mistakes,
    cli::console::{Choice, Console, Stop},
    course::Course,
    interview::{Case, wording::Wording},
    locale::{Argument, Language, Message},
    records::{ActError, Beginning, Journal, JournalError, Mode, Score, Session, Wall, begun, script_of},
    report::Debrief,
    scenario::{Scenario, handbook::Handbook, words},
};

/// Holds an interview from choosing it to its debrief.
pub(super) fn run(
    args: &Play,
    course: &Course,
    around: &Surroundings,
    streams: &mut Streams<'_>,
) -> Result<Exit, Failure> {
    // What can be told wrong is told before anybody is asked anything.
    let seed = args.seed.unwrap_or_else(|| around.now.seed());
    let named = match &args.id {
        Some(id) => Some(super::draw(course, id, args.variant.as_deref(), seed, around.language())?),
        None => None,
    };
    let resumed = match &args.resume {
        Some(path) => Some(resume(course, path, around.language())?),
        None => None,
    };
    let mut console = Console::new(&mut *streams.input, &mut *streams.output, around.width);
    let mut begun = Begun { args, course, around, seed, named, failure: None };
    let held = begun.hold(&mut console, resumed);
    match (held, begun.failure) {
        (_, Some(failure)) => Err(failure),
        (Ok(()) | Err(Stop::End), None) => Ok(Exit::Clean),
        (Err(Stop::Lost(error)), None) => Err(Failure::lost(&error)),
    }
}

fn resume(course: &Course, path: &Path, language: Language) -> Result<Session, Failure> {
    let voice = Voice::new(&course.catalogue, language);
    // An interview of an exercise is gone on with by the exercise's rules, or not at all.
    if let Ok(header) = Journal::header_of(path)
        && header.seat.is_some()
        && let Some(exercise) = header.exercise
    {
        let message = Message::new("play-of-exercise").arg("exercise", exercise);
        return Err(Failure { exit: Exit::Misuse, ..failure(voice, &message) });
    }
    Session::resume(path, course.handbook, |id| script_of(course, id)).map_err(|error| failure(voice, &error.message()))
}

struct Begun<'b> {
    args: &'b Play,
    course: &'b Course,
    around: &'b Surroundings,
    seed: u64,
    named: Option<Arc<Case>>,
    failure: Option<Failure>,
}

impl Begun<'_> {
    fn hold(&mut self, console: &mut Console<'_>, resumed: Option<Session>) -> Result<(), Stop> {
        let language = self.language(console, resumed.as_ref())?;
        let voice = Voice::new(&self.course.catalogue, language);
        let session = match resumed {
            Some(session) => session,
            None => match self.choose(console, voice)? {
                Chosen::Resumed(session) => *session,
                Chosen::New(case) => {
                    notice(console, voice, self.course, &case.id)?;
                    if warn(console, voice, &case.scenario, false)? != Warned::GoOn
                        || !brief(console, voice, self.course.handbook, &case)?
                    {
                        return Ok(());
                    }
                    let Some(session) = self.start(console, voice, case)? else { return Ok(()) };
                    session
                }
                Chosen::Nothing => return Ok(()),
            },
        };
        self.talk(console, voice, session)
    }

    /// Asks for the language, unless the command names it; Enter takes the system's.
    fn language(&self, console: &mut Console<'_>, resumed: Option<&Session>) -> Result<Language, Stop> {
        if let Some(chosen) = self.around.chosen {
            return Ok(chosen);
        }
        let usual = resumed.map_or(self.around.language(), |session| session.header().language);
        ask_language(console, self.course, usual)
    }

    /// Asks for the case, unless the command names it; an interview that was begun stands first.
    fn choose(&mut self, console: &mut Console<'_>, voice: Voice<'_>) -> Result<Chosen, Stop> {
        if let Some(case) = self.named.take() {
            return Ok(Chosen::New(case));
        }
        let journals = self.around.journals();
        let begun = journals.and_then(|folder| begun(&folder, self.course, 1).pop());
        let (mut whole, mut broken) = (Vec::new(), Vec::new());
        for taught in &self.course.scenarios {
            match &taught.scenario {
                Some(scenario) if mistakes(self.course, taught) == 0 => whole.push((taught.id.as_str(), scenario)),
                _ => broken.push(taught.id.as_str()),
            }
        }
        let mut choices = Vec::new();
        if let Some(journal) = &begun {
            let title = playable::title(voice, self.course, &journal.header().scenario);
            let message = Message::new("choose-resume").arg("title", title).arg("turns", journal.turns());
            choices.push(Choice::of(voice.say(&message)));
        }
        let first = choices.len();
        choices.extend(
            whole.iter().map(|(id, scenario)| {
                Choice::of(playable::title(voice, self.course, id)).note(setting(voice, scenario))
            }),
        );
        for id in broken {
            console.hanging(&format!("{id}  "), &playable::broken(voice, self.around, id))?;
        }
        if whole.is_empty() {
            console.text(&voice.id("choose-none"))?;
            return Ok(Chosen::Nothing);
        }
        match pick(console, voice, &voice.id("choose-case"), &choices, Some(&voice.id("menu-quit")))? {
            None => Ok(Chosen::Nothing),
            Some(0) if first == 1 => {
                let path = begun.as_ref().map_or("", Journal::file).to_owned();
                match resume(self.course, Path::new(&path), self.around.language()) {
                    Ok(session) => Ok(Chosen::Resumed(Box::new(session))),
                    Err(failure) => {
                        self.failure = Some(failure);
                        Ok(Chosen::Nothing)
                    }
                }
            }
            Some(chosen) => Ok(self.draw(whole[chosen - first].0)),
        }
    }

    fn draw(&mut self, id: &str) -> Chosen {
        match super::draw(self.course, id, self.args.variant.as_deref(), self.seed, self.around.language()) {
            Ok(case) => Chosen::New(case),
            Err(failure) => {
                self.failure = Some(failure);
                Chosen::Nothing
            }
        }
    }

    /// Begins the session; where its journal cannot be written, only if the trainee wants it so.
    fn start(&self, console: &mut Console<'_>, voice: Voice<'_>, case: Arc<Case>) -> Result<Option<Session>, Stop> {
        let script = script_of(self.course, &case.id).map_or_else(String::new, |(_, script)| script);
        let beginning = Beginning {
            script,
            language: voice.language(),
            mode: Mode::Practice,
            started: self.around.now.written(),
            ..Beginning::default()
        };
        loop {
            let why = match self.around.journals() {
                Some(folder) => {
                    match Session::start_in(&folder, Arc::clone(&case), self.course.handbook, beginning.clone()) {
                        Ok(session) => return Ok(Some(session)),
                        Err(error) => told(voice, &error),
                    }
                }
                None => voice.id("no-data-folder"),
            };
            console.blank()?;
            console.text(&why)?;
            let ways = [Choice::of(voice.id("unkept-yes")), Choice::of(voice.id("not-saved-retry"))];
            match pick(console, voice, &voice.id("unkept-title"), &ways, Some(&voice.id("menu-quit")))? {
                None => return Ok(None),
                Some(0) => return Ok(Some(Session::start_unkept(case, self.course.handbook, beginning))),
                Some(_) => {}
            }
        }
    }

    fn talk(&self, console: &mut Console<'_>, voice: Voice<'_>, session: Session) -> Result<(), Stop> {
        let case = Arc::clone(session.interview().case());
        if session.torn() > 0 {
            console.text(&voice.id("resumed-torn"))?;
        }
        let mut held = Held {
            console: console.again(),
            voice,
            wording: Wording::new(&case, self.course.handbook),
            session,
            wall: None,
        };
        if held.session.interview().state().turn > 0 {
            held.look_back()?;
        }
        let talked = held.talk();
        if let Ok(true) = talked {
            return held.debrief();
        }
        held.console.blank()?;
        if held.session.kept() {
            held.tell("leave-kept")?;
            // A command to be copied is not wrapped.
            let command = self.around.command(&format!("play --resume \"{}\"", held.session.file()));
            held.console.plain(&format!("  {command}\n"))?;
        } else {
            held.tell("leave-unkept")?;
        }
        talked.map(|_| ())
    }
}

impl Held<'_, '_> {
    /// Judges the interview, writes the score down, and shows the debrief.
    fn debrief(&mut self) -> Result<(), Stop> {
        let (handbook, width) = (self.wording.handbook(), self.console.width());
        let judged = Debrief::of(self.session.interview(), handbook);
        let text = debrief::shown(&judged, self.session.interview(), handbook, self.voice, width);
        if let Err(ActError::NotSaved(error)) = self.session.record_score(Score::from(&judged.assessment)) {
            self.not_saved(&error)?;
        }
        self.console.blank()?;
        self.console.plain(&text)?;
        if self.session.kept() {
            let file = self.session.file();
            let kept = self.say(&Message::new("finished-kept").arg("file", file));
            self.console.blank()?;
            self.console.text(&kept)?;
        }
        Ok(())
    }
}

/// Asks for the language; Enter takes the usual one.
pub(in crate::cli) fn ask_language(
    console: &mut Console<'_>,
    course: &Course,
    usual: Language,
) -> Result<Language, Stop> {
    let choices: Vec<Choice> = Language::ALL.iter().map(|language| Choice::of(language.own_name())).collect();
    let title: Vec<String> = Language::ALL
        .iter()
        .map(|language| course.catalogue.say(&Message::new("choose-language"), *language))
        .collect();
    console.text(&title.join(" / "))?;
    console.menu(&choices, None)?;
    loop {
        let typed = console.read()?;
        if typed.is_empty() {
            return Ok(usual);
        }
        let by_number = crate::cli::console::number(&typed).and_then(|number| number.checked_sub(1));
        if let Some(language) = by_number.and_then(|at| Language::ALL.get(at)).copied().or_else(|| typed.parse().ok()) {
            return Ok(language);
        }
        let message = Message::new("type-a-number").arg("least", 1).arg("most", Language::ALL.len());
        console.text(&course.catalogue.say(&message, usual))?;
    }
}

enum Chosen {
    New(Arc<Case>),
    Resumed(Box<Session>),
    Nothing,
}

/// Tells the setting and the briefing. Says whether to begin.
pub(in crate::cli) fn brief(
    console: &mut Console<'_>,
    voice: Voice<'_>,
    handbook: &Handbook,
    case: &Case,
) -> Result<bool, Stop> {
    let wording = Wording::new(case, handbook);
    console.heading(&voice.words(&wording.finish(words::tail("scenario", "title"), None, None)))?;
    console.text(&setting(voice, &case.scenario))?;
    console.blank()?;
    console.text(&voice.words(&wording.finish(words::tail("scenario", "brief"), None, None)))?;
    let yes = [Choice::of(voice.id("begin-yes"))];
    Ok(pick(console, voice, &voice.id("begin-title"), &yes, Some(&voice.id("menu-back")))?.is_some())
}

/// Says in whose words the case is told: in none of this language's, or in words nobody who grew up with it has read.
pub(in crate::cli) fn notice(
    console: &mut Console<'_>,
    voice: Voice<'_>,
    course: &Course,
    id: &str,
) -> Result<(), Stop> {
    let language = voice.language();
    if language == Language::English {
        return Ok(());
    }
    let own = course.scenario(id).is_some_and(|taught| taught.words.contains_key(&language));
    console.blank()?;
    console.text(&voice.id(if own { "shelf-unread" } else { "case-in-english" }))
}

/// Holds an interview of an exercise until it is finished or left, and writes down what it was worth, or that it was
/// left. Says whether it was finished. Without `debriefed` nothing of its worth is told or written.
pub(in crate::cli) fn hold(
    console: &mut Console<'_>,
    voice: Voice<'_>,
    handbook: &Handbook,
    session: Session,
    wall: Wall,
    debriefed: bool,
) -> Result<bool, Stop> {
    let case = Arc::clone(session.interview().case());
    if session.torn() > 0 {
        console.text(&voice.id("resumed-torn"))?;
    }
    let wording = Wording::new(&case, handbook);
    let mut held = Held { console: console.again(), voice, wording, session, wall: Some(wall) };
    if held.session.interview().state().turn > 0 {
        held.look_back()?;
    }
    let talked = held.talk();
    held.session.set_wall(wall.spent());
    if let Ok(true) = talked {
        if debriefed {
            held.debrief()?;
        }
        return Ok(true);
    }
    // Where even this cannot be written, going on counts as an interruption, which is what it was.
    let _ = held.session.record_pause();
    talked
}

/// Says what the case speaks of, alike for every truth, before anything else of it is told.
/// In an exercise another case may be had `instead`.
pub(in crate::cli) fn warn(
    console: &mut Console<'_>,
    voice: Voice<'_>,
    scenario: &Scenario,
    instead: bool,
) -> Result<Warned, Stop> {
    if scenario.warnings.is_empty() {
        return Ok(Warned::GoOn);
    }
    let warnings: Vec<String> = scenario.warnings.iter().map(|warning| voice.id(&warning.message())).collect();
    console.blank()?;
    console.text(&voice.say(&Message::new("warning-before").arg("warnings", warnings.join("; "))))?;
    let mut ways = vec![Choice::of(voice.id("warning-go-on"))];
    if instead {
        ways.push(Choice::of(voice.id("warning-instead")));
    }
    let back = voice.id("menu-back");
    Ok(match pick(console, voice, &voice.id("warning-title"), &ways, Some(&back))? {
        None => Warned::Back,
        Some(0) => Warned::GoOn,
        Some(_) => Warned::Instead,
    })
}

/// What came of a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::cli) enum Warned {
    /// The case is held.
    GoOn,
    /// Not now.
    Back,
    /// Another one is.
    Instead,
}

/// Where a case plays, which way, at which line and for how long.
pub(in crate::cli) fn setting(voice: Voice<'_>, scenario: &Scenario) -> String {
    let message = Message::new("setting")
        .arg("place", Message::new(format!("checkpoint-{}", scenario.checkpoint)))
        .arg("direction", Message::new(format!("direction-{}", scenario.direction.id())))
        .arg("line", Message::new(format!("line-{}", scenario.line.id())))
        .arg("time", Argument::Duration(scenario.seconds));
    voice.say(&message)
}

/// A fault of a journal as a trainee is told it.
pub(in crate::cli) fn told(voice: Voice<'_>, error: &JournalError) -> String {
    voice.catalogue().say_with_help(&error.message(), voice.language())
}
