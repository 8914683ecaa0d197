//! A person at the keyboard, who knows of a screen what a screen reader tells of it, and does nothing but press keys.
//!
//! What is wanted is looked up by role and name among the nodes that are shown. The key is read from the control where it
//! shows one; otherwise the arrows walk to it inside its area, Tab goes to the next, and Enter presses it. After every
//! key it is seen to it that something has the ring, and that everything that can be acted on has a name in the reader's
//! language. All keys are kept, so that the real window can be played by the very same ones (`journey.rs`).

use crate::{
    paint::Panel,
    play::{Shared, window},
};
use bevy_egui::egui::{self, Event, Key, Modifiers, Rect, accesskit::Role};
use egui_kittest::kittest::NodeT;
use sala::{
    app::{
        screens::{Begun, Keeper, Live, NotOpened, Opener, Say, Screen, Sitting, Trouble},
        seat::Journals,
        settings::Settings,
    },
    course::{Course, Shelf},
    interview::{
        Action, Interview,
        action::{Entry, Manner, NoteLine, Reason},
        case::{ActIx, Case, CodeSet, IndicatorIx, PersonIx, What},
        wording::Wording,
    },
    locale::{Language, Message},
    scenario::{
        handbook::{Code, Handbook},
        words::Words,
    },
};
use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

/// The size all keys are pressed at: which item lies below which follows from it.
pub const SIZE: [f32; 2] = [1280.0, 720.0];

/// What the officer did, in order.
pub type Acts = Arc<Mutex<Vec<Action>>>;

/// Opens interviews with chance made certain, and keeps what the officer does beside the journal.
pub struct Certain {
    pub seed: u64,
    pub folder: Option<PathBuf>,
    pub acts: Acts,
}

impl Opener for Certain {
    fn open(
        &mut self,
        course: &Course,
        id: &str,
        _: Option<u64>,
        language: Language,
        keep: bool,
    ) -> Result<Box<dyn Keeper>, NotOpened> {
        let mut journals = Journals { folder: self.folder.clone() };
        let keeper = journals.open(course, id, Some(self.seed), language, keep)?;
        Ok(Box::new(Noting { keeper, acts: Arc::clone(&self.acts) }))
    }

    fn begun(&self, course: &Course) -> Vec<Begun> {
        Journals { folder: self.folder.clone() }.begun(course)
    }

    fn resume(&mut self, course: &Course, file: &Path) -> Result<Box<dyn Keeper>, Message> {
        let keeper = Journals { folder: self.folder.clone() }.resume(course, file)?;
        Ok(Box::new(Noting { keeper, acts: Arc::clone(&self.acts) }))
    }
}

struct Noting {
    keeper: Box<dyn Keeper>,
    acts: Acts,
}

impl Keeper for Noting {
    fn interview(&self) -> &Interview {
        self.keeper.interview()
    }

    fn go_on_unkept(&mut self) {
        self.keeper.go_on_unkept();
    }

    fn act(&mut self, action: &Action) -> Result<(), Trouble> {
        self.keeper.act(action)?;
        self.acts.lock().expect("one thread").push(action.clone());
        Ok(())
    }
}

/// The first seed that draws this variant.
pub fn seed_of(course: &Course, id: &str, variant: &str) -> u64 {
    let scenario = course.scenario(id).and_then(|taught| taught.scenario.as_ref()).expect("the case is there");
    let draws = |seed: &u64| {
        Case::draw(id, scenario, course.handbook, None, *seed).is_ok_and(|case| case.variant_id() == variant)
    };
    (0..10_000).find(draws).expect("every variant is drawn sooner or later")
}

/// How somebody likes to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Habit {
    /// By the key a control shows, where it shows one.
    Keys,
    /// By Tab, arrows and Enter alone.
    Arrows,
}

/// What was done to the window.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A key was pressed and let go.
    Key(Key),
    /// Here a picture is taken, and this screen is on.
    Picture(&'static str, Screen),
}

/// A control as it is told.
#[derive(Clone, Debug)]
struct Control {
    id: u64,
    role: Role,
    name: String,
    key: Option<String>,
    rect: Rect,
    focused: bool,
    disabled: bool,
    chosen: bool,
}

/// A person at the keyboard.
pub struct Player {
    pub sitting: Shared,
    pub acts: Acts,
    pub steps: Vec<Step>,
    pub panel: Panel<'static>,
    habit: Habit,
    /// The language once it is chosen; before, every language stands on the screen.
    language: Option<Language>,
    allowed: fn(&str) -> bool,
}

/// Roles that can be acted on.
const ACTED_ON: [Role; 12] = [
    Role::Button,
    Role::RadioButton,
    Role::CheckBox,
    Role::Tab,
    Role::ComboBox,
    Role::TextInput,
    Role::MultilineTextInput,
    Role::Slider,
    Role::Link,
    Role::Switch,
    Role::MenuItem,
    Role::SpinButton,
];

impl Player {
    /// Sits down before the choice of a language. `allowed` says which Latin words may stand in a Khmer or Lao name.
    pub fn new(seed: u64, habit: Habit, allowed: fn(&str) -> bool) -> Player {
        let acts = Acts::default();
        let course = Arc::new(Course::open(&[Shelf::shipped()]));
        let settings = Settings { motion: false, ..Settings::default() };
        let opener = Box::new(Certain { seed, folder: None, acts: Arc::clone(&acts) });
        let sitting = Arc::new(Mutex::new(Sitting::new(course, settings, None, Vec::new(), opener)));
        let panel = window(&sitting, SIZE);
        let player = Player { sitting, acts, steps: Vec::new(), panel, habit, language: None, allowed };
        player.look();
        player
    }

    /// The screen that is on.
    pub fn screen(&self) -> Screen {
        self.sitting.lock().expect("one thread").screen
    }

    /// Reads something of the interview, with the voice that says it.
    pub fn read<R>(&self, of: impl FnOnce(&Live, &Say<'_>) -> R) -> R {
        let sitting = self.sitting.lock().expect("one thread");
        let officer = sitting.settings.officer;
        let say = Say { catalogue: &sitting.course.catalogue, language: sitting.language(), officer };
        of(sitting.live.as_ref().expect("an interview is held"), &say)
    }

    /// Says a message of the interface in the language chosen.
    pub fn text(&self, id: &str) -> String {
        self.message(&Message::new(id))
    }

    /// Says a message in the language chosen.
    pub fn message(&self, message: &Message) -> String {
        let sitting = self.sitting.lock().expect("one thread");
        sitting.course.catalogue.say(message, sitting.language())
    }

    fn words(&self, words: &Words) -> String {
        self.read(|_, say| say.words(words))
    }

    /// Notes that a picture is taken here.
    pub fn picture(&mut self, name: &'static str) {
        let screen = self.screen();
        self.steps.push(Step::Picture(name, screen));
    }

    /// Presses a key and lets it go, as a keyboard of the language writes it.
    pub fn press(&mut self, key: Key) {
        self.steps.push(Step::Key(key));
        let event =
            |pressed| Event::Key { key, physical_key: Some(key), pressed, repeat: false, modifiers: Modifiers::NONE };
        self.panel.harness.event(event(true));
        if let Some(text) = written(key, self.language) {
            self.panel.harness.event(Event::Text(text));
        }
        self.panel.harness.event(event(false));
        self.panel.harness.run();
        self.look();
    }

    /// Every control, in the order in which they are told.
    fn controls(&self) -> Vec<Control> {
        let all = self.panel.harness.root().children_recursive().filter_map(|node| {
            let told = node.accesskit_node();
            let chosen =
                told.is_selected() == Some(true) || told.toggled() == Some(bevy_egui::egui::accesskit::Toggled::True);
            Some(Control {
                id: told.locate().0.0,
                role: told.role(),
                name: told.label().or_else(|| told.value()).unwrap_or_default(),
                key: told.data().keyboard_shortcut().map(str::to_owned),
                rect: told.bounding_box().map(|_| node.rect())?,
                focused: node.is_focused(),
                disabled: told.is_disabled(),
                chosen,
            })
        });
        all.collect()
    }

    /// Sees to it that something has the ring, and that all that can be acted on is named in the language.
    fn look(&self) {
        let controls = self.controls();
        let focused = controls.iter().filter(|control| control.focused).count();
        assert_eq!(focused, 1, "nothing has the ring: {}", self.whereabouts());
        // egui writes so over what it draws where two controls have one id; one of them gets no keys then.
        let clash = |shape: &egui::epaint::ClippedShape| matches!(&shape.shape, egui::Shape::Text(text) if text.galley.text().contains("use of widget ID"));
        let clashes = self.panel.harness.output().shapes.iter().filter(|shape| clash(shape)).count();
        assert_eq!(clashes, 0, "controls share an id: {}", self.whereabouts());
        for control in controls.iter().filter(|control| ACTED_ON.contains(&control.role) || control.focused) {
            let name = control.name.as_str();
            assert!(!name.trim().is_empty(), "a {:?} without a name: {}", control.role, self.whereabouts());
            let Some(language @ (Language::Khmer | Language::Lao)) = self.language else { continue };
            let latin = name.split(|c: char| !(c.is_ascii_alphanumeric() || "-'’<".contains(c)));
            let foreign = latin.filter(|word| word.chars().any(|c| c.is_ascii_alphabetic()));
            let foreign: Vec<&str> = foreign.filter(|word| !(self.allowed)(word)).collect();
            assert!(foreign.is_empty(), "{language}: {foreign:?} in “{name}”: {}", self.whereabouts());
            let own = if language == Language::Khmer { '\u{1780}'..='\u{17ff}' } else { '\u{0e80}'..='\u{0eff}' };
            let told = name.chars().any(|c| own.contains(&c)) || Language::ALL.iter().any(|l| l.own_name() == name);
            assert!(told, "{language}: “{name}” says nothing: {}", self.whereabouts());
        }
    }

    /// Where one is, for whoever reads why a test failed.
    fn whereabouts(&self) -> String {
        let last: Vec<_> = self.steps.iter().rev().take(8).collect();
        let ring = self.controls().into_iter().find(|control| control.focused);
        let ring = ring.map(|control| format!("{:?} “{}”", control.role, control.name));
        format!("on {:?}, ring on {ring:?}, last (newest first) {last:?}", self.screen())
    }

    fn found(&self, role: Role, name: &str, nth: usize) -> Option<Control> {
        self.controls().into_iter().filter(|control| control.role == role && control.name == name).nth(nth)
    }

    /// Whether something of this role and name is shown.
    pub fn shows(&self, role: Role, name: &str) -> bool {
        self.found(role, name, 0).is_some()
    }

    /// Whether this text is told by any node.
    pub fn tells(&self, text: &str) -> bool {
        self.controls().iter().any(|control| control.name == text)
    }

    /// How many nodes of this role there are whose name begins so.
    pub fn count(&self, role: Role, begins: &str) -> usize {
        self.controls().iter().filter(|control| control.role == role && control.name.starts_with(begins)).count()
    }

    /// Chooses an item of the area the ring is in.
    fn choose(&mut self, role: Role, name: &str, nth: usize) {
        let Some(control) = self.found(role, name, nth) else {
            panic!("no {role:?} “{name}” ({nth}): {}", self.whereabouts());
        };
        assert!(!control.disabled, "“{name}” cannot be used: {}", self.whereabouts());
        match control.key.as_deref().and_then(key_of) {
            Some(key) if self.habit == Habit::Keys => self.press(key),
            _ => {
                self.reach(role, name, nth);
                self.press(Key::Enter);
            }
        }
    }

    /// Brings the ring to an item: arrows inside an area, Tab from area to area.
    pub fn reach(&mut self, role: Role, name: &str, nth: usize) {
        for _ in 0..24 {
            if self.walk(role, name, nth) {
                return;
            }
            self.press(Key::Tab);
        }
        panic!("no key leads to {role:?} “{name}” ({nth}): {}", self.whereabouts());
    }

    /// Walks towards an item as long as the arrows bring the ring nearer or round a corner.
    fn walk(&mut self, role: Role, name: &str, nth: usize) -> bool {
        let mut been = BTreeSet::new();
        'step: loop {
            let Some(to) = self.found(role, name, nth) else { return false };
            let Some(from) = self.controls().into_iter().find(|control| control.focused) else { return false };
            if from.id == to.id {
                return true;
            }
            been.insert(from.id);
            for key in towards(from.rect, to.rect) {
                self.press(key);
                let now = self.controls().into_iter().find(|control| control.focused);
                match now {
                    Some(now) if now.id != from.id && !been.contains(&now.id) => continue 'step,
                    Some(now) if now.id != from.id => return false,
                    _ => {}
                }
            }
            return false;
        }
    }

    // The screens.

    /// Chooses a language on the very first screen.
    pub fn speak(&mut self, language: Language) {
        assert_eq!(self.screen(), Screen::Start);
        self.picture("1-start");
        self.choose(Role::RadioButton, language.own_name(), 0);
        self.language = Some(language);
        assert_eq!(self.screen(), Screen::Guide, "the guided interview is offered first");
        self.look();
        self.picture("1b-invited");
        let skip = self.text("guide-skip");
        self.choose(Role::Button, &skip, 0);
        assert_eq!(self.screen(), Screen::Shelf);
        self.look();
    }

    /// Chooses a case on the shelf, reads its warnings and what is known, and begins.
    pub fn begin(&mut self, id: &str) {
        let (title, warnings) = {
            let sitting = self.sitting.lock().expect("one thread");
            let taught = sitting.course.scenario(id).and_then(|taught| taught.scenario.clone());
            let warnings: Vec<String> = taught.expect("the case").warnings.iter().map(|w| w.message()).collect();
            let title = Message::new("scenario.title").scoped(id);
            (sitting.course.catalogue.say(&title, sitting.language()), warnings)
        };
        // With the ring on the case that is chosen already, Enter would begin.
        match self.habit {
            Habit::Keys => self.choose(Role::RadioButton, &title, 0),
            Habit::Arrows => self.reach(Role::RadioButton, &title, 0),
        }
        self.picture("2-shelf");
        assert!(!warnings.is_empty(), "this case warns of something");
        for id in ["shelf-before", "shelf-may-pause"].into_iter().chain(warnings.iter().map(String::as_str)) {
            let text = self.text(id);
            assert!(self.tells(&text), "not told on the shelf: {text}");
        }
        let start = self.text("shelf-start");
        assert!(self.shows(Role::Button, &start));
        if self.habit == Habit::Arrows {
            self.reach(Role::Button, &start, 0);
        }
        self.press(Key::Enter);
        assert_eq!(self.screen(), Screen::Booth);
        let briefing = self.read(|live, say| say.words(&live.briefing()));
        assert!(self.tells(&briefing), "the briefing stands in the booth");
    }

    /// Goes to a screen of the interview by its keys.
    pub fn go(&mut self, to: Screen) {
        if self.screen() == to {
            return;
        }
        if self.screen() != Screen::Booth {
            self.press(Key::F2);
            assert_eq!(self.screen(), Screen::Booth, "F2 leads back");
        }
        match to {
            Screen::Desk => self.press(Key::F4),
            Screen::Decision => self.press(Key::F9),
            _ => {}
        }
        assert_eq!(self.screen(), to);
    }

    /// Does what a line of a plan says, by keys, and sees to it that it was done.
    pub fn carry_out(&mut self, action: &Action) {
        match action {
            Action::Do(act) => self.act(*act),
            Action::Link(a, b) => self.link(*a, *b),
            Action::Tag(indicator, entry) => self.tag(*indicator, *entry),
            Action::Decide(person, codes) => self.decide(*person, *codes),
            Action::Because(person, reason) => self.because(*person, *reason),
            Action::HandOver(line) => self.hand_over(*line),
            Action::Finish => self.finish(),
            other => panic!("no plan of ours does {other:?}"),
        }
        let last = self.acts.lock().expect("one thread").last().cloned();
        if last.as_ref() != Some(action) {
            let language = self.language.map_or("none", Language::code);
            let picture = self.panel.shoot(&format!("not-done-{language}"));
            panic!("{action:?} was not done, see {}: {}", picture.display(), self.whereabouts());
        }
    }

    fn act(&mut self, act: ActIx) {
        match self.read(|live, _| live.interview().case().act(act).what) {
            What::Question(_) | What::GoOn(_) => self.ask(act),
            What::Act(_) | What::SumUp(_) => self.do_it(act),
            What::Raise(contradiction, manner) => {
                let words = self.read(|live, say| {
                    let view = live.views().raisable.iter().find(|view| view.contradiction == contradiction);
                    view.map(|view| say.words(&view.words))
                });
                let words = words.unwrap_or_else(|| panic!("cannot be raised: {}", self.whereabouts()));
                let manner =
                    self.text(if manner == Manner::Fair { "window-raise-fair" } else { "window-raise-accuse" });
                self.go(Screen::Booth);
                self.press(Key::F7);
                self.choose(Role::RadioButton, &words, 0);
                self.choose(Role::RadioButton, &manner, 0);
                self.press(Key::Enter);
            }
            What::Look(item) => {
                self.go(Screen::Desk);
                let place = self.read(|live, say| {
                    let desk = &live.views().desk;
                    let at = desk.iter().position(|view| view.fields.iter().any(|field| field.item == item))?;
                    let title = say.words(&desk[at].title);
                    let nth = desk[..at].iter().filter(|view| say.words(&view.title) == title).count();
                    let field = desk[at].fields.iter().find(|field| field.item == item)?;
                    let cost = say.message(&Message::new("desk-seconds").arg("seconds", field.seconds));
                    let field = format!("{}: {}, {cost}", say.words(&field.label), say.text("desk-unseen"));
                    Some((title, nth, desk[at].opened, field))
                });
                let (title, nth, opened, field) =
                    place.unwrap_or_else(|| panic!("not on the desk: {}", self.whereabouts()));
                // Where the notebook is open wide it is folded first.
                if !self.shows(Role::RadioButton, &title) {
                    self.press(Key::F3);
                }
                self.choose(Role::RadioButton, &title, nth);
                if !opened {
                    self.press(Key::Enter);
                    if !self.steps.contains(&Step::Picture("7-desk", Screen::Desk)) {
                        self.picture("7-desk");
                    }
                }
                self.reach(Role::Button, &field, 0);
                self.press(Key::Enter);
            }
            What::Open(_) => panic!("plans of ours look at fields"),
        }
    }

    /// Topic, form, line, Enter.
    fn ask(&mut self, act: ActIx) {
        self.go(Screen::Booth);
        let steps = self.read(|live, say| {
            live.views().topics.iter().find_map(|topic| {
                topic.forms.iter().find_map(|form| {
                    let at = form.lines.iter().position(|line| line.act == act)?;
                    let words = say.words(&form.lines[at].words);
                    let nth = form.lines[..at].iter().filter(|line| say.words(&line.words) == words).count();
                    Some((say.words(&topic.name), say.text(&format!("type-{}", form.kind.id())), words, nth))
                })
            })
        });
        let (topic, form, line, nth) = steps.unwrap_or_else(|| panic!("{act:?} is not open: {}", self.whereabouts()));
        self.press(Key::F5);
        self.choose(Role::RadioButton, &topic, 0);
        self.choose(Role::RadioButton, &form, 0);
        if self.found(Role::RadioButton, &line, nth).is_some_and(|line| !line.chosen) {
            self.choose(Role::RadioButton, &line, nth);
        }
        if !self.steps.contains(&Step::Picture("4-booth-words", Screen::Booth)) {
            self.picture("4-booth-words");
            self.press(Key::Enter);
            self.picture("5-booth-asked");
        } else {
            self.press(Key::Enter);
        }
    }

    /// An act from the list of acts.
    fn do_it(&mut self, act: ActIx) {
        self.go(Screen::Booth);
        let named = self.read(|live, say| {
            let acts = &live.views().acts;
            let at = acts.iter().position(|line| line.act == act)?;
            let label = say.words(&acts[at].label);
            let nth = acts[..at].iter().filter(|line| say.words(&line.label) == label).count();
            Some((label, nth))
        });
        let (label, nth) = named.unwrap_or_else(|| panic!("{act:?} is not in the list: {}", self.whereabouts()));
        self.press(Key::F6);
        if !self.steps.contains(&Step::Picture("3-booth-acts", Screen::Booth)) {
            self.picture("3-booth-acts");
        }
        self.choose(Role::RadioButton, &label, nth);
        self.press(Key::Enter);
    }

    /// Takes a card of the notebook into the hand.
    fn take(&mut self, entry: Entry) {
        let named = self.read(|live, say| {
            let book = &live.views().notebook;
            let all: Vec<_> = book.said.iter().chain(&book.seen).chain(&book.people).collect();
            let at = all.iter().position(|note| note.entry == entry)?;
            let words = say.words(&all[at].words);
            let nth = all[..at].iter().filter(|note| say.words(&note.words) == words).count();
            Some((words, nth))
        });
        let (words, nth) = named.unwrap_or_else(|| panic!("{entry:?} is not noted: {}", self.whereabouts()));
        self.choose(Role::CheckBox, &words, nth);
        let held = self.found(Role::CheckBox, &words, nth).is_some_and(|card| card.chosen && card.focused);
        assert!(held, "“{words}” is not held: {}", self.whereabouts());
    }

    /// Opens the notebook: at the desk for one habit, in the booth for the other.
    fn notebook(&mut self) {
        self.go(if self.habit == Habit::Keys { Screen::Desk } else { Screen::Booth });
        self.press(Key::F3);
    }

    fn link(&mut self, a: Entry, b: Entry) {
        self.notebook();
        self.take(a);
        self.take(b);
        if !self.steps.iter().any(|step| matches!(step, Step::Picture("8-notebook-pair", _))) {
            self.picture("8-notebook-pair");
        }
        self.press(Key::Enter);
    }

    fn tag(&mut self, indicator: IndicatorIx, entry: Entry) {
        self.notebook();
        self.take(entry);
        self.press(Key::Enter);
        let title = self.text("notebook-tag-title");
        assert!(self.shows(Role::Heading, &title), "{}", self.whereabouts());
        let sign = self.read(|live, say| {
            live.handbook().indicators().get(indicator.ix()).map(|row| say.text(&row.message())).unwrap_or_default()
        });
        self.choose(Role::CheckBox, &sign, 0);
        if !self.steps.iter().any(|step| matches!(step, Step::Picture("9-notebook-signs", _))) {
            self.picture("9-notebook-signs");
        }
        self.press(Key::Escape);
        assert!(!self.shows(Role::Heading, &title), "Esc closes the list of signs: {}", self.whereabouts());
        let let_go = self.text("notebook-let-go");
        assert!(self.shows(Role::Button, &let_go), "{}", self.whereabouts());
        self.press(Key::Escape);
        assert!(!self.shows(Role::Button, &let_go), "Esc lets go: {}", self.whereabouts());
    }

    /// Turns to a person of the decision.
    fn turn_to(&mut self, person: PersonIx) {
        self.go(Screen::Decision);
        let (at, name) = self.read(|live, say| {
            let at = live.views().decision.persons.iter().position(|one| one.person == person);
            let name = live.views().person(person).map(|view| say.words(&view.name)).unwrap_or_default();
            (at.expect("is decided upon"), name)
        });
        match [Key::F5, Key::F6, Key::F7].get(at) {
            Some(key) if self.habit == Habit::Keys => self.press(*key),
            _ => {
                let mut all = self.controls().into_iter();
                let card = all.find(|control| {
                    control.role == Role::RadioButton && control.name.starts_with(&format!("{name}, "))
                });
                let card = card.unwrap_or_else(|| panic!("no card of {name}: {}", self.whereabouts()));
                self.reach(Role::RadioButton, &card.name, 0);
                self.press(Key::Enter);
            }
        }
        let heading = self.read(|live, say| {
            let short = live.views().person(person).map(|view| say.words(&view.short)).unwrap_or_default();
            say.message(&Message::new("decision-what").arg("name", short))
        });
        assert!(self.tells(&heading), "{heading}: {}", self.whereabouts());
    }

    fn decide(&mut self, person: PersonIx, codes: CodeSet) {
        self.turn_to(person);
        for code in codes.iter() {
            let name = self.text(&Code::message(code));
            self.choose(Role::CheckBox, &name, 0);
        }
        if !self.steps.contains(&Step::Picture("a-decision", Screen::Decision)) {
            self.picture("a-decision");
        }
    }

    /// Turns to the reasons or to the note that is handed over, where both are there.
    fn side(&mut self, id: &str) {
        let name = self.text(id);
        if self.found(Role::Tab, &name, 0).is_some_and(|tab| !tab.chosen) {
            self.reach(Role::Tab, &name, 0);
            self.press(Key::Enter);
        }
    }

    fn because(&mut self, person: PersonIx, reason: Reason) {
        self.turn_to(person);
        self.side("decision-because");
        let words = self.read(|live, say| {
            let case = live.interview().case();
            match reason {
                Reason::Entry(entry) => live.views().note(entry).map(|note| say.words(&note.words)),
                Reason::Contradiction(ix) => Some(say.words(&Wording::new(case, live.handbook()).contradiction(ix))),
                Reason::Bad(ix) => live.handbook().reasons().get(ix.ix()).map(|row| say.text(&row.message())),
            }
        });
        let words = words.unwrap_or_else(|| panic!("{reason:?} is not noted: {}", self.whereabouts()));
        let nth = match reason {
            Reason::Entry(entry) => self.nth_note(entry),
            _ => 0,
        };
        self.choose(Role::CheckBox, &words, nth);
    }

    /// How many notes before this one have the same words, people aside.
    fn nth_note(&self, entry: Entry) -> usize {
        self.read(|live, say| {
            let book = &live.views().notebook;
            let all: Vec<_> = book.said.iter().chain(&book.seen).collect();
            let at = all.iter().position(|note| note.entry == entry).unwrap_or(0);
            let words = all.get(at).map(|note| say.words(&note.words));
            all[..at].iter().filter(|note| Some(say.words(&note.words)) == words).count()
        })
    }

    fn hand_over(&mut self, line: NoteLine) {
        self.go(Screen::Decision);
        self.side("decision-handover");
        let (words, nth) = match line {
            NoteLine::Entry(entry) => {
                let words = self.read(|live, _| live.views().note(entry).map(|note| note.words.clone()));
                let words = words.unwrap_or_else(|| panic!("{entry:?} is not noted: {}", self.whereabouts()));
                (self.words(&words), self.nth_note(entry))
            }
            NoteLine::Act(act) => {
                let label = self.read(|live, _| Wording::new(live.interview().case(), live.handbook()).act_label(act));
                (self.words(&label), 0)
            }
            NoteLine::Phrase(ix) => {
                let words = self.read(|live, _| Wording::new(live.interview().case(), live.handbook()).phrase(ix));
                (self.words(&words), 0)
            }
        };
        self.choose(Role::CheckBox, &words, nth);
    }

    fn finish(&mut self) {
        self.go(Screen::Decision);
        let record = self.text("decision-record");
        self.reach(Role::Button, &record, 0);
        self.press(Key::Enter);
        assert_eq!(self.screen(), Screen::Debrief, "{}", self.whereabouts());
    }

    /// Pauses and goes on, opens the help and closes it.
    pub fn pause_and_help(&mut self) {
        for (key, heading, picture) in [(Key::Escape, "pause-heading", "6-pause"), (Key::F1, "help-heading", "6-help")]
        {
            let heading = self.text(heading);
            self.press(key);
            assert!(self.shows(Role::Heading, &heading), "{heading}: {}", self.whereabouts());
            self.picture(picture);
            self.press(Key::Enter);
            assert!(!self.shows(Role::Heading, &heading), "{heading}: {}", self.whereabouts());
        }
    }

    /// Plays a plan of the case from its first line to its last.
    pub fn play(&mut self, plan: &str, variant: &str) {
        let case: Arc<Case> = self.read(|live, _| Arc::clone(live.interview().case()));
        assert_eq!(case.variant_id(), variant);
        let plan = case.scenario.plans.get(plan).expect("the case has this plan").clone();
        let lines = plan.start.iter().chain(plan.then.get(variant).into_iter().flatten());
        for (at, line) in lines.enumerate() {
            let actions = sala::interview::plan::read(&case, Handbook::shipped(), line);
            for action in actions.unwrap_or_else(|error| panic!("{line}: {error}")) {
                self.carry_out(&action);
            }
            if at == 3 {
                self.pause_and_help();
            }
        }
    }
}

/// The arrows that lead from one place towards another, the better first.
fn towards(from: Rect, to: Rect) -> Vec<Key> {
    let (dx, dy) = (to.center().x - from.center().x, to.center().y - from.center().y);
    let across = if dx > 0.0 { Key::ArrowRight } else { Key::ArrowLeft };
    let down = if dy > 0.0 { Key::ArrowDown } else { Key::ArrowUp };
    let beside = to.max.x <= from.min.x || to.min.x >= from.max.x;
    let above_or_below = to.max.y <= from.min.y || to.min.y >= from.max.y;
    match (beside, above_or_below) {
        (true, false) => vec![across, down],
        _ => vec![down, across],
    }
}

/// The key that is printed on a control.
fn key_of(cap: &str) -> Option<Key> {
    match cap {
        "Esc" => Some(Key::Escape),
        cap => Key::from_name(cap),
    }
}

/// What the key writes on a keyboard of the language: digits of its own in Khmer, letters of its own in both.
fn written(key: Key, language: Option<Language>) -> Option<String> {
    let name = key.name();
    let digit = name.chars().next().filter(|_| name.len() == 1)?;
    Some(match (digit.to_digit(10), language) {
        (Some(value), Some(Language::Khmer)) => char::from_u32('០' as u32 + value)?.to_string(),
        (None, Some(Language::Khmer)) => "ក".to_owned(),
        (None, Some(Language::Lao)) => "ກ".to_owned(),
        _ => name.to_lowercase(),
    })
}
