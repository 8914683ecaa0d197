//! From keys to messages: which message says what a person said, a paper shows or a note holds.
//!
//! Gives messages with their arguments, never words; only a face turns them into a language.

use super::{
    action::{Entry, Manner, NoteLine, Reason, Refusal},
    case::{ActIx, Case, ContradictionIx, DocumentIx, FactIx, ItemIx, ItemSource, PersonIx, PhraseIx, TopicIx, What},
    drawn::Value,
    event::{Line, Tone},
    state::State,
};
use crate::{
    locale::message::{Argument, Key, Message},
    scenario::{
        condition::Phase,
        document::Shows,
        fact::Level,
        handbook::{Handbook, Phrase, QuestionType, Script, Sex},
        words::{self, Words},
    },
};

/// Turns the keys of one case into messages.
#[derive(Clone, Debug)]
pub struct Wording<'c> {
    case: &'c Case,
    handbook: &'c Handbook,
    shared: Vec<(Key, Argument)>,
}

impl<'c> Wording<'c> {
    /// Makes the arguments that every text of the case may use: names, ages, sexes and drawn values.
    pub fn new(case: &'c Case, handbook: &'c Handbook) -> Self {
        let mut shared: Vec<(Key, Argument)> = Vec::new();
        for (ix, (id, _)) in case.scenario.persons.iter().enumerate() {
            let Some(person) = case.drawn.persons.get(ix) else { continue };
            shared.push((format!("{id}-name").into(), short_name(handbook, &person.name)));
            shared.push((format!("{id}-full-name").into(), full_name(handbook, &person.name)));
            shared.push((format!("{id}-sex").into(), sex_word(person.sex).into()));
            shared.push((format!("{id}-age").into(), person.age.into()));
        }
        for ((id, _), value) in case.scenario.draws.iter().zip(&case.drawn.pools) {
            let (argument, key) = match value {
                Value::Date(date) => (Argument::Date(*date), None),
                Value::Amount { amount, currency } => (Argument::money(i64::from(*amount), currency.as_str()), None),
                Value::Number(number) => (Argument::from(*number), None),
                Value::Word(word) => {
                    let wording = Message::new(format!("draw-{id}")).attr(word.as_str()).scoped(case.id.as_str());
                    (Argument::from(wording), Some(word.as_str()))
                }
            };
            if let Some(key) = key {
                shared.push((format!("{id}-is").into(), key.into()));
            }
            shared.push((id.into(), argument));
        }
        Self { case, handbook, shared }
    }

    /// The case whose keys these are.
    pub fn case(&self) -> &'c Case {
        self.case
    }

    /// The handbook whose words are used where the case has none.
    pub fn handbook(&self) -> &'c Handbook {
        self.handbook
    }

    /// Gives words their arguments: who speaks, who listens, and everything drawn. `None` is the officer.
    pub fn finish(&self, words: Words, speaker: Option<PersonIx>, listener: Option<PersonIx>) -> Words {
        let mut args: Vec<(Key, Argument)> = Vec::with_capacity(4 + self.shared.len());
        for (role, who) in [("speaker", speaker), ("listener", listener)] {
            if let Some(person) = who.and_then(|person| self.case.drawn.persons.get(person.ix())) {
                args.push((format!("{role}-sex").into(), sex_word(person.sex).into()));
                args.push((format!("{role}-age").into(), person.age.into()));
                args.push((format!("{role}-stage").into(), stage_word(person.age).into()));
            } else {
                args.push((format!("{role}-sex").into(), "officer".into()));
                args.push((format!("{role}-age").into(), 30.into()));
                args.push((format!("{role}-stage").into(), "adult".into()));
            }
        }
        args.extend(self.shared.iter().cloned());
        words.with(&args).scoped(&self.case.id)
    }

    fn plain(&self, words: Words) -> Words {
        self.finish(words, None, None)
    }

    /// The id of a person in the script.
    pub fn person_id(&self, person: PersonIx) -> &'c str {
        self.case.scenario.persons.at(person.ix()).map_or("", |(id, _)| id)
    }

    /// The id of a fact in the script.
    pub fn fact_id(&self, fact: FactIx) -> &'c str {
        self.case.scenario.facts.at(fact.ix()).map_or("", |(id, _)| id)
    }

    /// The id of a topic in the script.
    pub fn topic_id(&self, topic: TopicIx) -> &'c str {
        self.case.scenario.topics.at(topic.ix()).map_or("", |(id, _)| id)
    }

    /// The id of a contradiction in the script.
    pub fn contradiction_id(&self, contradiction: ContradictionIx) -> &'c str {
        self.case.scenario.contradictions.at(contradiction.ix()).map_or("", |(id, _)| id)
    }

    /// The id of a document in the script.
    pub fn document_id(&self, document: DocumentIx) -> &'c str {
        self.case.scenario.documents.at(document.ix()).map_or("", |(id, _)| id)
    }

    /// What an officer says or does.
    pub fn act(&self, act: ActIx) -> Words {
        let compiled = self.case.act(act);
        let words = match compiled.what {
            What::Question(q) => words::plain(&format!("q-{}", self.question_id(q))),
            What::Act(a) => words::plain(&format!("a-{}", self.act_id(a))),
            What::GoOn(topic) => {
                words::tail(&format!("t-{}", self.topic_id(topic)), "go-on").or(Message::new("act-go-on"))
            }
            What::SumUp(topic) => {
                words::tail(&format!("t-{}", self.topic_id(topic)), "sum-up").or(Message::new("act-sum-up"))
            }
            What::Open(document) => {
                Words::of(Message::new("act-open").arg("document", self.first(self.document(document))))
            }
            What::Look(item) => {
                let field = self.first(self.item_label(item));
                let document = match self.case.items[item.ix()].source {
                    ItemSource::Field(document, _) => self.first(self.document(document)),
                    ItemSource::Result(..) => Argument::from(""),
                };
                Words::of(Message::new("act-look").arg("field", field).arg("document", document))
            }
            What::Raise(contradiction, manner) => {
                let tail = if manner == Manner::Fair { "fair" } else { "accuse" };
                words::tail(&format!("d-{}", self.contradiction_id(contradiction)), tail)
            }
        };
        self.finish(words, None, Some(compiled.to))
    }

    /// The short label of an act in a menu.
    pub fn act_label(&self, act: ActIx) -> Words {
        match self.case.act(act).what {
            What::Act(a) => {
                let id = format!("a-{}", self.act_id(a));
                self.plain(words::tail(&id, "label").or(Message::new(id.as_str())))
            }
            What::SumUp(topic) => {
                let name = self.first(self.topic(topic));
                Words::of(Message::new("act-sum-up-label").arg("topic", name))
            }
            _ => self.act(act),
        }
    }

    /// The id of an act as plans write it.
    pub fn act_name(&self, act: ActIx) -> String {
        match self.case.act(act).what {
            What::Question(q) => self.question_id(q).to_owned(),
            What::Act(a) => self.act_id(a).to_owned(),
            What::GoOn(topic) => format!("{}.go-on", self.topic_id(topic)),
            What::SumUp(topic) => format!("{}.sum-up", self.topic_id(topic)),
            What::Open(document) => format!("open {}", self.document_id(document)),
            What::Look(item) => format!("look {}", self.item_name(item)),
            What::Raise(contradiction, manner) => {
                let manner = if manner == Manner::Fair { "fair" } else { "accuse" };
                format!("raise {} {manner}", self.contradiction_id(contradiction))
            }
        }
    }

    /// What a person said.
    pub fn line(&self, by: PersonIx, line: Line) -> Words {
        let variant = self.case.variant_id();
        let person = self.person_id(by);
        let of_person = |tail: &str| words::tail(&format!("p-{person}"), tail);
        let words = match line {
            Line::Fact { fact, level } => words::fact(&self.case.scenario, self.fact_id(fact), level, variant, person),
            Line::Slip { fact } => {
                let surface = words::fact(&self.case.scenario, self.fact_id(fact), Level::Cover, variant, person);
                surface.0.into_iter().fold(words::tail(&format!("f-{}", self.fact_id(fact)), "slip"), Words::or)
            }
            Line::Adapted { fact } => {
                let surface = words::fact(&self.case.scenario, self.fact_id(fact), Level::Cover, variant, person);
                surface.0.into_iter().fold(words::tail(&format!("f-{}", self.fact_id(fact)), "adapted"), Words::or)
            }
            Line::Corrected { fact } => words::tail(&format!("f-{}", self.fact_id(fact)), "corrected")
                .or(Message::new(format!("p-{person}")).attr("again")),
            Line::Reply { act, reply } => {
                let (id, replies) = match self.case.act(act).what {
                    What::Question(q) => {
                        let (id, question) =
                            self.case.scenario.questions.at(q as usize).map_or(("", None), |(id, q)| (id, Some(q)));
                        (format!("q-{id}"), question.map(|q| &q.replies))
                    }
                    What::Act(a) => {
                        let (id, act) =
                            self.case.scenario.acts.at(a as usize).map_or(("", None), |(id, a)| (id, Some(a)));
                        (format!("a-{id}"), act.map(|a| &a.replies))
                    }
                    _ => (String::new(), None),
                };
                let tail = replies.and_then(|r| r.get(reply as usize)).map_or("", |r| r.id.as_str());
                words::tail(&id, tail)
            }
            Line::YesNo { act, yes } => {
                let id = match self.case.act(act).what {
                    What::Question(q) => format!("q-{}", self.question_id(q)),
                    _ => String::new(),
                };
                let (tail, shared) = if yes { ("yes", "answer-yes") } else { ("no", "answer-no") };
                words::tail(&id, tail).or(Message::new(shared))
            }
            Line::Contradiction { contradiction, tone } => {
                let tail = match tone {
                    Tone::Early => "early",
                    Tone::Late => "late",
                    Tone::Accused => "accused",
                };
                let id = format!("d-{}", self.contradiction_id(contradiction));
                let fallback = Message::new(format!("p-{person}")).attr(if tone == Tone::Accused {
                    "accused"
                } else {
                    "declined"
                });
                words::by_variant(&id, tail, variant).or(fallback).or(Message::new("answer-declined"))
            }
            Line::Declined => of_person("declined").or(Message::new("answer-declined")),
            Line::Again => of_person("again").or(Message::new("answer-again")),
            Line::Silent => of_person("silent").or(Message::new("answer-silent")),
            Line::Accused => of_person("accused").or(Message::new("answer-accused")),
            Line::Threatened => of_person("threatened").or(Message::new("answer-threatened")),
        };
        self.finish(words, Some(by), None)
    }

    /// A person's name as the officer would write it, or the role where nobody has been introduced.
    pub fn person(&self, person: PersonIx) -> Words {
        match self.case.drawn.persons.get(person.ix()) {
            Some(drawn) if !drawn.name.is_empty() => {
                Words::of(Message::new("person-name").arg("name", full_name(self.handbook, &drawn.name)))
            }
            _ => self.role(person),
        }
    }

    /// A person's short name: how one would speak of them.
    pub fn short(&self, person: PersonIx) -> Words {
        match self.case.drawn.persons.get(person.ix()) {
            Some(drawn) if !drawn.name.is_empty() => {
                Words::of(Message::new("person-name").arg("name", short_name(self.handbook, &drawn.name)))
            }
            _ => self.role(person),
        }
    }

    /// A person's part at the counter: traveller, companion ...
    pub fn role(&self, person: PersonIx) -> Words {
        let id = self.person_id(person);
        self.finish(words::plain(&format!("p-{id}")), Some(person), None)
    }

    /// A topic's name.
    pub fn topic(&self, topic: TopicIx) -> Words {
        self.plain(words::plain(&format!("t-{}", self.topic_id(topic))))
    }

    /// A document's title.
    pub fn document(&self, document: DocumentIx) -> Words {
        let (id, authored) = match self.case.scenario.documents.at(document.ix()) {
            Some((id, document)) => (id, Some(document.kind)),
            None => ("", None),
        };
        let words = words::plain(&format!("doc-{id}"));
        let words = match authored {
            Some(kind) => words.or(Message::new(kind.message())),
            None => words,
        };
        self.plain(words)
    }

    /// The id of an item as plans write it: `document.field` or `act.result`.
    pub fn item_name(&self, item: ItemIx) -> String {
        match &self.case.items[item.ix()].source {
            ItemSource::Field(document, field) => {
                let id = self.document_id(*document);
                let authored = self.case.scenario.documents.at(document.ix());
                let field = authored.and_then(|(_, d)| d.fields.at(*field as usize)).map_or("", |(id, _)| id);
                format!("{id}.{field}")
            }
            ItemSource::Result(act, result) => format!("{}.{result}", self.act_id(*act)),
        }
    }

    /// The label of a field; for a result, its own line.
    pub fn item_label(&self, item: ItemIx) -> Words {
        match &self.case.items[item.ix()].source {
            ItemSource::Field(document, field) => {
                let Some((id, authored)) = self.case.scenario.documents.at(document.ix()) else {
                    return Words::default();
                };
                let Some((field, _)) = authored.fields.at(*field as usize) else { return Words::default() };
                self.plain(words::plain(&format!("doc-{id}-{field}")).or(Message::new(format!("field-{field}"))))
            }
            ItemSource::Result(..) => self.item_value(item),
        }
    }

    /// What a field shows, or what a check found.
    pub fn item_value(&self, item: ItemIx) -> Words {
        match &self.case.items[item.ix()].source {
            ItemSource::Field(document, field) => self.field_value(*document, *field as usize, item),
            ItemSource::Result(act, result) => self.plain(words::plain(&format!("c-{}-{result}", self.act_id(*act)))),
        }
    }

    /// Defects that show at this field in this case.
    pub fn defects(&self, item: ItemIx) -> Vec<Words> {
        let ItemSource::Field(document, field) = self.case.items[item.ix()].source else { return Vec::new() };
        let Some((_, authored)) = self.case.scenario.documents.at(document.ix()) else { return Vec::new() };
        let Some((field, _)) = authored.fields.at(field as usize) else { return Vec::new() };
        let carried = authored.defects.get(self.case.variant_id()).or_else(|| authored.defects.get("else"));
        let places = &self.handbook.document(authored.kind).defects;
        carried
            .into_iter()
            .flatten()
            .filter(|defect| places.iter().any(|at| at.0 == **defect && at.1 == field))
            .map(|defect| self.plain(Words::of(Message::new(defect.message()))))
            .collect()
    }

    fn field_value(&self, document: DocumentIx, field: usize, item: ItemIx) -> Words {
        let Some((id, authored)) = self.case.scenario.documents.at(document.ix()) else { return Words::default() };
        let Some((field_id, field)) = authored.fields.at(field) else { return Words::default() };
        if let Some(off) = self.mismatching(item) {
            return Words::of(Message::new("field-value").arg("value", off));
        }
        let argument = match &field.shows {
            Shows::Text(value) => return self.plain(words::tail(&format!("doc-{id}-{field_id}"), value)),
            Shows::Per(by) => {
                let value = by.get(self.case.variant_id()).or_else(|| by.get("else")).map_or("", String::as_str);
                return self.plain(words::tail(&format!("doc-{id}-{field_id}"), value));
            }
            Shows::Photo => {
                return self.plain(
                    words::tail(&format!("doc-{id}-{field_id}"), "photo").or(Message::new("field-photo-shows")),
                );
            }
            other => {
                super::view::printed(self.case, self.handbook, document, other).unwrap_or_else(|| Argument::from(""))
            }
        };
        Words::of(Message::new("field-value").arg("value", argument))
    }

    /// The value that stands wrong here, if a mismatch does.
    fn mismatching(&self, item: ItemIx) -> Option<Argument> {
        let index = self.case.items[item.ix()].mismatch?;
        let (_, mismatch) = self.case.scenario.mismatches.at(index as usize)?;
        let pool = self.case.scenario.draws.index_of(&mismatch.of)?;
        super::view::off_value(self.case, pool, &mismatch.off)
    }

    /// The line of an entry in the notebook.
    pub fn entry(&self, state: &State, entry: Entry) -> Words {
        match entry {
            Entry::Claim(fact) => self.claim(state, fact, self.case.facts[fact.ix()].of),
            Entry::ClaimBy(fact, by) => self.claim(state, fact, by),
            Entry::Item(item) => match &self.case.items[item.ix()].source {
                ItemSource::Field(..) => {
                    let label = self.first(self.item_label(item));
                    let value = self.first(self.item_value(item));
                    let defect = self.defects(item).into_iter().find_map(|words| words.0.into_iter().next());
                    let note = match defect {
                        Some(defect) => Message::new("note-field-defect").arg("defect", defect),
                        None => Message::new("note-field"),
                    };
                    let own = self.field_note(item);
                    own.unwrap_or_default().or(note.arg("field", label).arg("value", value))
                }
                ItemSource::Result(..) => self.item_value(item),
            },
            Entry::Person(person) => {
                Words::of(Message::new("note-person").arg("name", self.first(self.person(person))))
            }
        }
    }

    fn field_note(&self, item: ItemIx) -> Option<Words> {
        let ItemSource::Field(document, field) = self.case.items[item.ix()].source else { return None };
        let (id, authored) = self.case.scenario.documents.at(document.ix())?;
        let (field, shows) = authored.fields.at(field as usize)?;
        let value = match &shows.shows {
            Shows::Text(value) => value,
            Shows::Per(by) => by.get(self.case.variant_id()).or_else(|| by.get("else"))?,
            _ => return None,
        };
        Some(self.plain(words::tail(&format!("doc-{id}-{field}"), &format!("note-{value}"))))
    }

    fn claim(&self, state: &State, fact: FactIx, by: PersonIx) -> Words {
        let id = self.fact_id(fact);
        let bits = self.case.facts[fact.ix()].level;
        let own = by == self.case.facts[fact.ix()].of;
        let level = if own { Level::ALL.into_iter().rev().find(|level| state.bit(bits + *level as u32)) } else { None };
        let note = words::fact_note(
            &self.case.scenario,
            id,
            level.unwrap_or(Level::Cover),
            self.case.variant_id(),
            self.person_id(by),
        );
        self.finish(note, Some(by), None)
    }

    /// A reason as it is shown.
    pub fn reason(&self, state: &State, reason: Reason) -> Words {
        match reason {
            Reason::Entry(entry) => self.entry(state, entry),
            Reason::Contradiction(contradiction) => self.contradiction(contradiction),
            Reason::Bad(bad) => {
                let id = self.handbook.reasons().get(bad.ix()).map_or("", |reason| reason.id.as_str());
                Words::of(Message::new(format!("reason-{id}")))
            }
        }
    }

    /// A line of the hand-over note as it is shown.
    pub fn note_line(&self, state: &State, line: NoteLine) -> Words {
        match line {
            NoteLine::Entry(entry) => self.entry(state, entry),
            NoteLine::Act(act) => self.act_label(act),
            NoteLine::Phrase(phrase) => self.phrase(phrase),
        }
    }

    /// A standard phrase of the hand-over note.
    pub fn phrase(&self, phrase: PhraseIx) -> Words {
        let id = self.handbook.phrases().get(phrase.ix()).map(Phrase::message).unwrap_or_default();
        Words::of(Message::new(id))
    }

    /// A contradiction: the two that do not fit.
    pub fn contradiction(&self, contradiction: ContradictionIx) -> Words {
        self.plain(words::plain(&format!("d-{}", self.contradiction_id(contradiction))))
    }

    /// Why an act is not open, as the officer is told.
    pub fn refusal(&self, refusal: Refusal) -> Words {
        let message = match refusal {
            Refusal::Over => Message::new("refusal-over"),
            Refusal::Done => Message::new("refusal-done"),
            Refusal::NotOpen => Message::new("refusal-not-open"),
            Refusal::NotFound(_) => Message::new("refusal-not-found"),
            Refusal::NotOnDesk(document) => {
                Message::new("refusal-not-on-desk").arg("document", self.first(self.document(document)))
            }
            Refusal::NotNoted => Message::new("refusal-not-noted"),
            Refusal::NothingThere => Message::new("refusal-nothing-there"),
            Refusal::Conflict => Message::new("refusal-conflict"),
            Refusal::NotForThis => Message::new("refusal-not-for-this"),
            Refusal::TooEarly => Message::new("refusal-too-early"),
            Refusal::Undecided(person) => {
                Message::new("refusal-undecided").arg("name", self.first(self.person(person)))
            }
        };
        self.plain(Words::of(message))
    }

    /// Words to be said inside another message.
    fn first(&self, words: Words) -> Argument {
        Argument::FirstOf(words.0)
    }

    fn question_id(&self, question: u32) -> &'c str {
        self.case.scenario.questions.at(question as usize).map_or("", |(id, _)| id)
    }

    fn act_id(&self, act: u32) -> &'c str {
        self.case.scenario.acts.at(act as usize).map_or("", |(id, _)| id)
    }
}

/// The message that names a phase.
pub fn phase(phase: Phase) -> Message {
    Message::new(match phase {
        Phase::Engage => "phase-engage",
        Phase::Account => "phase-account",
        Phase::Closure => "phase-closure",
    })
}

/// The message that names a form of question; its `.hint` says it in a few words.
pub fn kind(kind: QuestionType) -> Message {
    Message::new(format!("type-{}", kind.id()))
}

/// The word by which texts select a form of address, since a selector cannot compare ages.
pub fn stage_word(age: u32) -> &'static str {
    match age {
        0..16 => "child",
        16..30 => "young",
        30..60 => "adult",
        _ => "elder",
    }
}

/// The word by which texts select on sex.
pub fn sex_word(sex: Sex) -> &'static str {
    match sex {
        Sex::Female => "female",
        Sex::Male => "male",
    }
}

fn full_name(handbook: &Handbook, id: &str) -> Argument {
    spelled(handbook, id, |name, script| match script {
        // Family name in capitals, as forms write it; given name as one says it.
        Script::Latin => handbook.full_name(name, script).replace(name.latin.given(), &said(name.latin.given())),
        _ => handbook.full_name(name, script),
    })
}

fn short_name(handbook: &Handbook, id: &str) -> Argument {
    spelled(handbook, id, |name, script| match script {
        Script::Latin => said(name.latin.given()),
        _ => name.parts(script).given().to_owned(),
    })
}

/// A name in capitals, written as one says it: `SREY POV` becomes `Srey Pov`.
fn said(capitals: &str) -> String {
    let words = capitals.split(' ').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_string() + &letters.as_str().to_lowercase())
    });
    words.collect::<Vec<_>>().join(" ")
}

fn spelled(
    handbook: &Handbook,
    id: &str,
    write: impl Fn(&crate::scenario::handbook::Name, Script) -> String,
) -> Argument {
    match handbook.name(id) {
        Some(name) => Argument::Spelled {
            en: write(name, Script::Latin),
            km: write(name, Script::Khmer),
            lo: write(name, Script::Lao),
        },
        None => Argument::from(""),
    }
}
