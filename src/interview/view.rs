//! What a face shows of an interview: people, talk, desk, notebook, choices. Plain data; the terminal and the window
//! draw the same.
//!
//! Nothing here grades a line before it is asked or a person before the truth is told, and nothing tells one variant
//! from another beyond what has been said and seen.

use super::{
    Interview,
    action::{Entry, Manner, Reason, Refusal},
    case::{
        ActIx, Case, CodeSet, ContradictionIx, DocumentIx, IndicatorIx, ItemIx, ItemSource, PersonIx, ReasonIx,
        TopicIx, What,
    },
    decide::is_open,
    drawn::Value,
    event::Event,
    wording::Wording,
};
use crate::{
    locale::message::{Argument, Message},
    scenario::{
        condition::Phase,
        document::Shows,
        evidence::Off,
        handbook::{Code, Defect, Direction, Handbook, QuestionType, Sex},
        mrz,
        words::Words,
    },
};

/// A person as seen at the counter.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonView {
    /// Who.
    pub person: PersonIx,
    /// Full name.
    pub name: Words,
    /// Short name.
    pub short: Words,
    /// Part at the counter.
    pub role: Words,
    /// Age in years.
    pub age: u32,
    /// Sex.
    pub sex: Sex,
    /// Stands at the counter and was not led aside.
    pub here: bool,
    /// Was led aside.
    pub aside: bool,
    /// A child.
    pub child: bool,
    /// How open the person is, for those whose rapport is kept.
    pub mood: Option<Mood>,
}

/// How open a person is towards the officer. It follows rapport and marks, never the truth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mood {
    /// Says nothing any more.
    ShutDown,
    /// Upset.
    Upset,
    /// Gives short answers.
    Guarded,
    /// Answers.
    Calm,
    /// Speaks freely.
    AtEase,
}

impl Mood {
    /// The message that names it.
    pub fn message(self) -> Message {
        Message::new(match self {
            Self::ShutDown => "mood-shut-down",
            Self::Upset => "mood-upset",
            Self::Guarded => "mood-guarded",
            Self::Calm => "mood-calm",
            Self::AtEase => "mood-at-ease",
        })
    }
}

/// One turn of the talk: what the officer did, and what came of it.
#[derive(Clone, Debug, PartialEq)]
pub struct TurnView {
    /// Number of the turn, from 1.
    pub turn: u32,
    /// Seconds of case time at which it began.
    pub at: u32,
    /// Seconds it took.
    pub seconds: u32,
    /// The act.
    pub act: ActIx,
    /// Its type, if it is a line said to somebody.
    pub kind: Option<QuestionType>,
    /// Whom it addressed.
    pub to: PersonIx,
    /// What the officer said or did.
    pub words: Words,
    /// What was answered, in order.
    pub spoken: Vec<SpokenView>,
    /// What came into the notebook.
    pub noted: Vec<NoteView>,
    /// Who other than the addressee could hear it.
    pub heard_by: Vec<PersonIx>,
}

/// Something somebody said.
#[derive(Clone, Debug, PartialEq)]
pub struct SpokenView {
    /// Who.
    pub by: PersonIx,
    /// What.
    pub words: Words,
}

/// A line of the notebook.
#[derive(Clone, Debug, PartialEq)]
pub struct NoteView {
    /// The entry.
    pub entry: Entry,
    /// Its words.
    pub words: Words,
    /// Where it comes from: who said it, or which paper.
    pub source: Words,
    /// Seconds of case time at which it was noted.
    pub at: u32,
    /// The turn in which it was noted.
    pub turn: u32,
}

/// The notebook.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NotebookView {
    /// What was said.
    pub said: Vec<NoteView>,
    /// What was seen.
    pub seen: Vec<NoteView>,
    /// Those who stand or stood at the counter: a face can be held against a photo.
    pub people: Vec<NoteView>,
    /// Pairs noted as not fitting, with the contradiction they make, if they make one.
    pub links: Vec<(Entry, Entry, Option<ContradictionIx>)>,
    /// Tagged indicators with the entry that shows them.
    pub tags: Vec<(IndicatorIx, Entry)>,
}

/// A topic and the forms open on it.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicView {
    /// The topic.
    pub topic: TopicIx,
    /// Its name.
    pub name: Words,
    /// It has been opened.
    pub opened: bool,
    /// The forms with their lines, in the one fixed order; a form without an open line is left out.
    pub forms: Vec<FormView>,
}

/// A form of question with its lines.
#[derive(Clone, Debug, PartialEq)]
pub struct FormView {
    /// The form.
    pub kind: QuestionType,
    /// The lines open now.
    pub lines: Vec<LineView>,
}

/// A line or act that can be chosen.
#[derive(Clone, Debug, PartialEq)]
pub struct LineView {
    /// The act.
    pub act: ActIx,
    /// What the officer would say or do.
    pub words: Words,
    /// A short label for menus.
    pub label: Words,
    /// Whom it addresses.
    pub to: PersonIx,
    /// What it costs, in seconds.
    pub seconds: u32,
    /// Why it is not open, if it is not.
    pub refusal: Option<Refusal>,
}

/// A contradiction that can be raised.
#[derive(Clone, Debug, PartialEq)]
pub struct RaiseView {
    /// The contradiction.
    pub contradiction: ContradictionIx,
    /// The two that do not fit.
    pub words: Words,
    /// The two notes.
    pub ends: (Entry, Entry),
    /// The fair line.
    pub fair: LineView,
    /// The accusing line.
    pub accuse: LineView,
}

/// A document on the desk.
#[derive(Clone, Debug, PartialEq)]
pub struct DocumentView {
    /// The document.
    pub document: DocumentIx,
    /// Its title.
    pub title: Words,
    /// Its kind.
    pub kind: crate::scenario::handbook::DocumentKind,
    /// Whose it is.
    pub of: PersonIx,
    /// It has been opened.
    pub opened: bool,
    /// The act that opens it, while it is closed.
    pub open: Option<ActIx>,
    /// Its fields.
    pub fields: Vec<FieldView>,
}

/// A field of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldView {
    /// The field.
    pub item: ItemIx,
    /// Its id in the script.
    pub id: String,
    /// Its label.
    pub label: Words,
    /// The act of looking at it.
    pub look: ActIx,
    /// What a look costs, in seconds.
    pub seconds: u32,
    /// What it shows, once looked at.
    pub value: Option<Words>,
    /// What is wrong with it, once looked at.
    pub defects: Vec<Words>,
}

/// What can be decided.
#[derive(Clone, Debug, PartialEq)]
pub struct DecisionView {
    /// Everybody to be decided upon.
    pub persons: Vec<PersonDecision>,
    /// Why the decisions cannot be recorded yet.
    pub refusal: Option<Refusal>,
}

/// The decision about one person.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonDecision {
    /// Who.
    pub person: PersonIx,
    /// The codes chosen.
    pub codes: CodeSet,
    /// The codes that can be chosen, in the order of the tiles, with those chosen codes that exclude them.
    pub open: Vec<(Code, CodeSet)>,
    /// The reasons given.
    pub reasons: Vec<Reason>,
}

impl Interview {
    /// Everybody who is there or has been found, in authored order.
    pub fn people(&self, wording: &Wording<'_>) -> Vec<PersonView> {
        let case = wording.case();
        let state = self.state();
        let mut all = Vec::new();
        for (ix, person) in case.persons.iter().enumerate() {
            let ix = PersonIx(ix as u8);
            if !state.bit(person.found) {
                continue;
            }
            let Some(drawn) = case.drawn.persons.get(ix.ix()) else { continue };
            let aside = state.bit(person.separated);
            all.push(PersonView {
                person: ix,
                name: wording.person(ix),
                short: wording.short(ix),
                role: wording.role(ix),
                age: drawn.age,
                sex: drawn.sex,
                here: person.at_counter && !aside,
                aside,
                child: person.child,
                mood: person.rapport.map(|_| self.mood(ix)),
            });
        }
        all
    }

    /// How open a person is.
    pub fn mood(&self, person: PersonIx) -> Mood {
        let state = self.state();
        if state.shut(person) {
            return Mood::ShutDown;
        }
        if state.bearer(person).upset > 0 {
            return Mood::Upset;
        }
        match state.rapport(person) {
            ..45 => Mood::Guarded,
            45..55 => Mood::Calm,
            _ => Mood::AtEase,
        }
    }

    /// Who can hear what is said with a person, besides that person.
    pub fn hearers(&self, to: PersonIx) -> Vec<PersonIx> {
        hearers(self.case(), self.state(), to)
    }

    /// The talk so far.
    pub fn transcript(&self, wording: &Wording<'_>) -> Vec<TurnView> {
        let case = wording.case();
        let mut state = super::State::new(case);
        let mut turns: Vec<TurnView> = Vec::new();
        for event in self.events() {
            match *event {
                Event::Done { act, seconds } => {
                    let to = case.act(act).to;
                    turns.push(TurnView {
                        turn: turns.len() as u32 + 1,
                        at: state.seconds,
                        seconds,
                        act,
                        kind: case.act(act).kind,
                        to,
                        words: wording.act(act),
                        spoken: Vec::new(),
                        noted: Vec::new(),
                        heard_by: hearers(case, &state, to),
                    });
                    super::state::apply(case, &mut state, event);
                    continue;
                }
                Event::Said { by, line } => {
                    if let Some(turn) = turns.last_mut() {
                        turn.spoken.push(SpokenView { by, words: wording.line(by, line) });
                    }
                }
                _ => {}
            }
            super::state::apply(case, &mut state, event);
            if let (Some(entry), Some(turn)) = (noted_by(case, event), turns.last_mut()) {
                let view = note_view(wording, &state, entry, turn.at, turn.turn);
                turn.noted.retain(|other| other.entry != entry);
                turn.noted.push(view);
            }
        }
        turns
    }

    /// The notebook.
    pub fn notebook(&self, wording: &Wording<'_>) -> NotebookView {
        let case = wording.case();
        let mut book = NotebookView::default();
        let (mut at, mut turn) = (0, 0);
        let mut clock = 0;
        for event in self.events() {
            if let Event::Done { seconds, .. } = *event {
                at = clock;
                clock += seconds;
                turn += 1;
            }
            let Some(entry) = noted_by(case, event) else { continue };
            let list = if matches!(entry, Entry::Item(_)) { &mut book.seen } else { &mut book.said };
            // A fact that climbs keeps its place in the notebook; its words are those of its level now.
            if list.iter().all(|note| note.entry != entry) {
                list.push(note_view(wording, self.state(), entry, at, turn));
            }
        }
        let at_counter = |person: &PersonIx| case.persons[person.ix()].at_counter;
        let people = self.people(wording).into_iter().map(|view| view.person).filter(at_counter);
        book.people = people.map(|p| note_view(wording, self.state(), Entry::Person(p), 0, 0)).collect();
        let notes = &self.state().notes;
        book.links = notes.links.iter().map(|(a, b)| (*a, *b, contradiction_of(case, *a, *b))).collect();
        book.tags = notes.tags.iter().copied().collect();
        book
    }

    /// Topics, forms and lines open now. Order is authored order and the one order of forms, so that position tells
    /// nothing about worth.
    pub fn topics(&self, wording: &Wording<'_>) -> Vec<TopicView> {
        let case = wording.case();
        let mut views: Vec<TopicView> = case
            .topics
            .iter()
            .enumerate()
            .map(|(ix, topic)| TopicView {
                topic: TopicIx(ix as u16),
                name: wording.topic(TopicIx(ix as u16)),
                opened: self.state().bit(topic.opened),
                forms: QuestionType::ALL.iter().map(|kind| FormView { kind: *kind, lines: Vec::new() }).collect(),
            })
            .collect();
        for act in case.act_ids() {
            let compiled = case.act(act);
            let (Some(topic), Some(kind)) = (compiled.topic, compiled.kind) else { continue };
            if matches!(compiled.what, What::Raise(..)) || !is_open(case, self.state(), act) {
                continue;
            }
            let forms = views.get_mut(topic.ix()).map(|view| &mut view.forms);
            if let Some(form) = forms.and_then(|forms| forms.iter_mut().find(|form| form.kind == kind)) {
                form.lines.push(line_view(wording, act, None));
            }
        }
        for view in &mut views {
            view.forms.retain(|form| !form.lines.is_empty());
        }
        views.retain(|view| !view.forms.is_empty());
        views
    }

    /// Acts besides asking: authored acts and summing up. Those done are left out; those not open say why.
    pub fn acts(&self, wording: &Wording<'_>) -> Vec<LineView> {
        let case = wording.case();
        let mut views = Vec::new();
        for act in case.act_ids() {
            if !matches!(case.act(act).what, What::Act(_) | What::SumUp(_)) {
                continue;
            }
            let refusal = self.refusal(act);
            let sums_up = matches!(case.act(act).what, What::SumUp(_));
            let hidden = match refusal {
                Some(Refusal::Done | Refusal::NotFound(_)) => true,
                Some(_) => sums_up,
                None => false,
            };
            if !hidden {
                views.push((sums_up, line_view(wording, act, refusal)));
            }
        }
        // What one sums up comes after what one does.
        views.sort_by_key(|(sums_up, _)| *sums_up);
        views.into_iter().map(|(_, view)| view).collect()
    }

    /// Why an act is not open now; `None` where it is.
    pub fn refusal(&self, act: ActIx) -> Option<Refusal> {
        let mut turn = super::decide::Turn::new(self.case());
        super::decide::decide(self.case(), self.state(), &super::Action::Do(act), &mut turn).err()
    }

    /// Contradictions that can be raised: their two notes are linked.
    pub fn raisable(&self, wording: &Wording<'_>) -> Vec<RaiseView> {
        let case = wording.case();
        let mut views = Vec::new();
        for (a, b) in &self.state().notes.links {
            let Some(contradiction) = contradiction_of(case, *a, *b) else { continue };
            let fair = case.act_of(What::Raise(contradiction, Manner::Fair));
            let accuse = case.act_of(What::Raise(contradiction, Manner::Accuse));
            let (Some(fair), Some(accuse)) = (fair, accuse) else { continue };
            if !is_open(case, self.state(), fair) {
                continue;
            }
            views.push(RaiseView {
                contradiction,
                words: wording.contradiction(contradiction),
                ends: (*a, *b),
                fair: line_view(wording, fair, None),
                accuse: line_view(wording, accuse, None),
            });
        }
        views
    }

    /// Documents on the desk.
    pub fn desk(&self, wording: &Wording<'_>) -> Vec<DocumentView> {
        let case = wording.case();
        let state = self.state();
        let mut views = Vec::new();
        for (ix, document) in case.documents.iter().enumerate() {
            if !document.exists || !state.bit(document.shown) {
                continue;
            }
            let ix = DocumentIx(ix as u16);
            let Some((_, authored)) = case.scenario.documents.at(ix.ix()) else { continue };
            let opened = state.bit(document.opened);
            let mut fields = Vec::new();
            for item in &document.fields {
                let Some(look) = case.act_of(What::Look(*item)) else { continue };
                let seen = state.bit(case.items[item.ix()].seen);
                let id = wording.item_name(*item);
                fields.push(FieldView {
                    item: *item,
                    id: id.split_once('.').map_or(id.clone(), |(_, field)| field.to_owned()),
                    label: wording.item_label(*item),
                    look,
                    seconds: case.act(look).seconds,
                    value: seen.then(|| wording.item_value(*item)),
                    defects: if seen { wording.defects(*item) } else { Vec::new() },
                });
            }
            views.push(DocumentView {
                document: ix,
                title: wording.document(ix),
                kind: authored.kind,
                of: case.person(&authored.of).unwrap_or(PersonIx(0)),
                opened,
                open: if opened { None } else { case.act_of(What::Open(ix)) },
                fields,
            });
        }
        views
    }

    /// What can be decided, and what is missing.
    pub fn decision(&self) -> DecisionView {
        let case = self.case();
        let state = self.state();
        let wrong_way = match case.scenario.direction {
            Direction::Arrival => Code::Depart,
            Direction::Departure => Code::Admit,
        };
        let persons = case
            .to_decide(state)
            .map(|person| {
                let codes = state.notes.decisions[person.ix()];
                let open = Code::ALL.iter().copied().filter(|code| *code != wrong_way);
                PersonDecision {
                    person,
                    codes,
                    open: open.map(|code| (code, CodeSet(case.conflicts[code as usize].0 & codes.0))).collect(),
                    reasons: state.notes.reasons.iter().filter(|(of, _)| *of == person).map(|(_, r)| *r).collect(),
                }
            })
            .collect();
        let mut turn = super::decide::Turn::new(case);
        let refusal = super::decide::decide(case, state, &super::Action::Finish, &mut turn).err();
        DecisionView { persons, refusal }
    }

    /// The tempting reasons that are none, in the handbook's order.
    pub fn bad_reasons(&self, handbook: &Handbook) -> Vec<ReasonIx> {
        (0..handbook.reasons().len() as u16).map(ReasonIx).collect()
    }

    /// Seconds left of the case's time; negative once it has run over.
    pub fn seconds_left(&self) -> i64 {
        i64::from(self.case().scenario.seconds) - i64::from(self.state().seconds)
    }

    /// The phase.
    pub fn phase(&self) -> Phase {
        self.state().phase
    }
}

/// Who can hear what is said with a person, besides that person: everybody else at the counter.
pub fn hearers(case: &Case, state: &super::State, to: PersonIx) -> Vec<PersonIx> {
    let aside = |ix: usize| state.bit(case.persons[ix].separated);
    if case.persons[to.ix()].at_counter && aside(to.ix()) {
        return Vec::new();
    }
    let others = (0..case.persons.len()).filter(|ix| *ix != to.ix() && case.persons[*ix].at_counter && !aside(*ix));
    others.map(|ix| PersonIx(ix as u8)).collect()
}

/// The contradiction that two entries make in this case, if they make one.
pub fn contradiction_of(case: &Case, a: Entry, b: Entry) -> Option<ContradictionIx> {
    let wanted = super::state::pair(a, b);
    let found =
        case.contradictions.iter().position(|c| c.exists && super::state::pair(c.ends.0, c.ends.1) == wanted)?;
    Some(ContradictionIx(found as u16))
}

fn noted_by(case: &Case, event: &Event) -> Option<Entry> {
    match *event {
        Event::Told { fact, .. } | Event::Answered { fact, .. } => Some(Entry::Claim(fact)),
        Event::SpokenFor { fact, by } => Some(Entry::ClaimBy(fact, by)),
        Event::Seen { item } if item.ix() < case.items.len() => Some(Entry::Item(item)),
        _ => None,
    }
}

fn note_view(wording: &Wording<'_>, state: &super::State, entry: Entry, at: u32, turn: u32) -> NoteView {
    let case = wording.case();
    let source = match entry {
        Entry::Claim(fact) => wording.short(case.facts[fact.ix()].of),
        Entry::ClaimBy(_, by) => wording.short(by),
        Entry::Person(person) => wording.role(person),
        Entry::Item(item) => match &case.items[item.ix()].source {
            ItemSource::Field(document, _) => wording.document(*document),
            ItemSource::Result(act, _) => {
                let act = case.act_of(What::Act(*act));
                act.map_or_else(Words::default, |act| wording.act_label(act))
            }
        },
    };
    NoteView { entry, words: wording.entry(state, entry), source, at, turn }
}

fn line_view(wording: &Wording<'_>, act: ActIx, refusal: Option<Refusal>) -> LineView {
    let compiled = wording.case().act(act);
    LineView {
        act,
        words: wording.act(act),
        label: wording.act_label(act),
        to: compiled.to,
        seconds: compiled.seconds,
        refusal,
    }
}

/// What a field prints, where it prints a value rather than a wording.
pub(super) fn printed(case: &Case, handbook: &Handbook, document: DocumentIx, shows: &Shows) -> Option<Argument> {
    let person = |id: &str| case.person(id).and_then(|p| case.drawn.persons.get(p.ix()));
    let name = |id: &str| person(id).and_then(|p| handbook.name(&p.name));
    Some(match shows {
        Shows::Text(_) | Shows::Per(_) | Shows::Photo => return None,
        Shows::Draw(pool) => {
            let index = case.scenario.draws.index_of(pool)?;
            value_argument(case, pool, case.drawn.pools.get(index)?)
        }
        Shows::DayFrom(pool, days) => {
            let index = case.scenario.draws.index_of(pool)?;
            match case.drawn.pools.get(index)? {
                Value::Date(date) => Argument::Date(date.add_days(i64::from(*days)).unwrap_or(*date)),
                other => value_argument(case, pool, other),
            }
        }
        Shows::Name(id) => {
            let parts = &name(id)?.latin;
            Argument::from(format!("{} / {}", parts.family(), parts.given()))
        }
        Shows::Surname(id) => Argument::from(name(id)?.latin.family()),
        Shows::Given(id) => Argument::from(name(id)?.latin.given()),
        Shows::Sex(id) => Argument::from(if person(id)?.sex == Sex::Female { "F" } else { "M" }),
        Shows::Birth(id) => Argument::Date(person(id)?.born),
        Shows::Nationality(id) => {
            Argument::from(Message::new(format!("nationality-{}", person(id)?.nationality.to_ascii_lowercase())))
        }
        Shows::Issue => Argument::Date(dates(case, document)?.0),
        Shows::Expiry => Argument::Date(dates(case, document)?.1),
        Shows::Authority => Argument::from(Message::new("field-authority-shows")),
        Shows::Signature => Argument::from(Message::new("field-signature-shows")),
        Shows::Number => Argument::from(case.drawn.numbers.get(document.ix())?.as_str()),
        Shows::Day(date) => Argument::Date(*date),
        Shows::Mrz => Argument::from(mrz_lines(case, handbook, document)?.join("\n")),
    })
}

/// Days of issue and expiry of a document: issued some time before the case, valid ten years (a card five), or run out
/// where the document carries that defect. They follow from the drawn number, so that a journal settles them.
fn dates(case: &Case, document: DocumentIx) -> Option<(crate::locale::calendar::Date, crate::locale::calendar::Date)> {
    let (_, authored) = case.scenario.documents.at(document.ix())?;
    let number: i64 = case.drawn.numbers.get(document.ix())?.trim_start_matches("SPC").parse().ok()?;
    let passport = authored.kind == crate::scenario::handbook::DocumentKind::Passport;
    let years: u16 = if passport { 10 } else { 5 };
    let expired = carried(case, document).contains(&Defect::Expired);
    let early = carried(case, document).contains(&Defect::NotYetValid);
    let back = match (expired, early) {
        (true, _) => i64::from(years) * 365 + 40 + number % 90,
        (_, true) => -(7 + number % 14),
        _ => 60 + number % (i64::from(years) * 200),
    };
    let issued = case.scenario.date.add_days(-back)?;
    Some((issued, issued.add_months(i32::from(years) * 12)?))
}

fn carried(case: &Case, document: DocumentIx) -> &[Defect] {
    let authored = case.scenario.documents.at(document.ix()).map(|(_, d)| d);
    authored
        .and_then(|d| d.defects.get(case.variant_id()).or_else(|| d.defects.get("else")))
        .map_or(&[], |defects| defects.as_slice())
}

fn mrz_lines(case: &Case, handbook: &Handbook, document: DocumentIx) -> Option<[String; 2]> {
    let (_, authored) = case.scenario.documents.at(document.ix())?;
    let person = case.drawn.persons.get(case.person(&authored.of)?.ix())?;
    let name = handbook.name(&person.name)?;
    let mut lines = mrz::lines(&mrz::Holder {
        state: &person.nationality,
        surname: name.latin.family(),
        given: name.latin.given(),
        number: case.drawn.numbers.get(document.ix())?,
        nationality: &person.nationality,
        born: person.born,
        sex: person.sex,
        expires: dates(case, document)?.1,
    });
    if carried(case, document).iter().any(|d| matches!(d, Defect::CheckDigitWrong)) {
        mrz::spoil(&mut lines);
    }
    Some(lines)
}

fn value_argument(case: &Case, pool: &str, value: &Value) -> Argument {
    match value {
        Value::Date(date) => Argument::Date(*date),
        Value::Amount { amount, currency } => Argument::money(i64::from(*amount), currency.as_str()),
        Value::Number(number) => Argument::from(*number),
        Value::Word(word) => {
            Argument::from(Message::new(format!("draw-{pool}")).attr(word.as_str()).scoped(case.id.as_str()))
        }
    }
}

/// The value of a pool as a mismatch puts it wrong.
pub(super) fn off_value(case: &Case, pool: usize, off: &Off) -> Option<Argument> {
    let (id, _) = case.scenario.draws.at(pool)?;
    let value = case.drawn.pools.get(pool)?;
    Some(match (value, off) {
        (Value::Date(date), Off::Days(days) | Off::By(days)) => Argument::Date(date.add_days(i64::from(*days))?),
        (Value::Amount { amount, currency }, Off::By(by)) => {
            Argument::money((i64::from(*amount) + i64::from(*by)).max(0), currency.as_str())
        }
        (Value::Number(number), Off::By(by)) => Argument::Number((i64::from(*number) + i64::from(*by)).max(0)),
        (Value::Word(_), Off::Word(word)) => value_argument(case, id, &Value::Word(word.clone())),
        (other, _) => value_argument(case, id, other),
    })
}
