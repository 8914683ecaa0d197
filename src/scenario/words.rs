//! The message ids that follow from element ids (`docs/scenario-format.md`, Words), and which of them is said.
//!
//! RON never repeats an id that follows from another. Each function returns *candidates*, best first: the catalogue
//! says the first that exists in the language. The order drops the person, then the variant, never the level; a cover
//! without a text of its own is the genuine variant's full text, word for word, so that wording cannot leak.

use super::{Scenario, fact::Level};
use crate::locale::{Catalogue, Language, message::Message};

/// A text with its fallbacks, best first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(pub Vec<Message>);

impl Words {
    /// A text with one message.
    pub fn of(message: Message) -> Self {
        Self(vec![message])
    }

    /// Adds a candidate after the others.
    #[must_use]
    pub fn or(mut self, message: Message) -> Self {
        self.0.push(message);
        self
    }

    /// Gives every candidate these arguments.
    #[must_use]
    pub fn with<'a>(
        self,
        args: impl IntoIterator<Item = &'a (crate::locale::message::Key, crate::locale::message::Argument)> + Clone,
    ) -> Self {
        Self(self.0.into_iter().map(|message| message.with_defaults(args.clone())).collect())
    }

    /// Says that these are a scenario's words.
    #[must_use]
    pub fn scoped(self, scope: &str) -> Self {
        Self(
            self.0
                .into_iter()
                .map(|message| if message.scope.is_none() { message.scoped(scope) } else { message })
                .collect(),
        )
    }
}

fn words(id: &str, tails: impl IntoIterator<Item = String>) -> Words {
    Words(tails.into_iter().map(|tail| Message::new(id).attr(tail)).collect())
}

/// The word of a level in message ids.
pub fn level_word(level: Level) -> &'static str {
    match level {
        Level::Cover => "cover",
        Level::Partial => "partial",
        Level::Full => "full",
    }
}

/// Says whether a fact's cover in a variant is a rehearsed story with words of its own.
fn thin(scenario: &Scenario, id: &str, variant: &str) -> bool {
    scenario.facts.get(id).and_then(|fact| fact.in_variant(variant)).is_some_and(|says| says.thin)
}

/// A fact told up to a level, in a person's voice.
pub fn fact(scenario: &Scenario, id: &str, level: Level, variant: &str, person: &str) -> Words {
    let own = scenario.facts.get(id).is_some_and(|fact| fact.of == person);
    let genuine = scenario.genuine().unwrap_or(variant);
    let mut tails = Vec::new();
    let mut push = |level: &str, variant: &str| {
        if !own {
            tails.push(format!("{level}-{variant}-{person}"));
            tails.push(format!("{level}-{person}"));
        }
        tails.push(format!("{level}-{variant}"));
        tails.push(level.to_owned());
    };
    // Only a thin cover may differ from the others': else its wording would tell the truth.
    if level != Level::Cover || thin(scenario, id, variant) || !own {
        push(level_word(level), variant);
    } else {
        tails.push("cover".to_owned());
    }
    if level == Level::Cover {
        if !own {
            tails.push(format!("full-{genuine}-{person}"));
            tails.push(format!("full-{person}"));
        }
        tails.push(format!("full-{genuine}"));
        tails.push("full".to_owned());
    }
    words(&format!("f-{id}"), tails)
}

/// The notebook line of a fact told up to a level.
pub fn fact_note(scenario: &Scenario, id: &str, level: Level, variant: &str, person: &str) -> Words {
    let own = scenario.facts.get(id).is_some_and(|fact| fact.of == person);
    let genuine = scenario.genuine().unwrap_or(variant);
    let word = level_word(level);
    let mut tails = Vec::new();
    if !own {
        tails.extend([
            format!("note-{word}-{variant}-{person}"),
            format!("note-{word}-{person}"),
            format!("note-{person}"),
        ]);
    }
    if level == Level::Cover {
        // As with the words: only a thin cover may be noted otherwise than the genuine account.
        if own && thin(scenario, id, variant) {
            tails.push(format!("note-{word}-{variant}"));
        }
        tails.extend([format!("note-{word}"), format!("note-full-{genuine}"), "note-full".to_owned()]);
    } else {
        tails.extend([format!("note-{word}-{variant}"), format!("note-{word}")]);
    }
    tails.push("note".to_owned());
    words(&format!("f-{id}"), tails)
}

/// A tail of an element, with a form for the variant before the plain one.
pub fn by_variant(id: &str, tail: &str, variant: &str) -> Words {
    words(id, [format!("{tail}-{variant}"), tail.to_owned()])
}

/// A tail of an element.
pub fn tail(id: &str, tail: &str) -> Words {
    words(id, [tail.to_owned()])
}

/// A case's title before it is drawn. What it tells of a draw or a person reads `…`: the list cannot know it, and a value
/// made up there would be another than the one played.
pub fn title(id: &str, scenario: &Scenario) -> Message {
    const OPEN: &str = "…";
    let persons = scenario.persons.keys();
    let of_persons = persons.flat_map(|id| ["name", "full-name", "sex", "age"].map(|what| format!("{id}-{what}")));
    let of_draws = scenario.draws.keys().flat_map(|id| [id.to_owned(), format!("{id}-is")]);
    let message = Message::new("scenario").attr("title").scoped(id);
    of_persons.chain(of_draws).fold(message, |message, name| message.arg(name, OPEN))
}

/// A case's title as it is told before anything is drawn; its id where it has none.
pub fn titled(catalogue: &Catalogue, language: Language, id: &str, scenario: Option<&Scenario>) -> String {
    let message = scenario.map(|scenario| title(id, scenario));
    message.and_then(|message| catalogue.try_say(&message, language)).unwrap_or_else(|| id.to_owned())
}

/// An element's own message.
pub fn plain(id: &str) -> Words {
    Words::of(Message::new(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tails(words: &Words) -> Vec<String> {
        words.0.iter().map(|m| m.attribute.as_ref().map_or_else(String::new, |a| a.as_str().to_owned())).collect()
    }

    fn scenario() -> Scenario {
        let text = r#"Scenario(
            format: 1, date: "2025-10-14", checkpoint: "techo", direction: Departure, line: Secondary, seconds: 60,
            persons: { "t": (at: Counter, rapport: 40), "c": (at: Counter) },
            variants: { "hired": (family: Genuine), "broker": (family: Trafficking) },
            topics: { "work": () }, questions: {}, outcomes: {},
            facts: {
                "job": (of: "t", topic: "work", is: { "hired": (full: Always), "broker": (full: Never) }),
                "past": (of: "t", topic: "work", is: { "hired": (full: Always), "broker": (thin: true) }),
            },
        )"#;
        crate::scenario::ron_tree::from_str(text).expect("a good script")
    }

    #[test]
    fn a_title_has_no_variable_left() {
        let text = "Scenario(format: 1, date: \"2025-10-14\", checkpoint: \"techo\", direction: Departure, \
            line: Secondary, seconds: 60, persons: { \"t\": (at: Counter) }, draws: { \"town\": AnyOf([\"pakse\"]) }, \
            variants: {}, topics: {}, questions: {}, outcomes: {})";
        let scenario: Scenario = crate::scenario::ron_tree::from_str(text).expect("a good script");
        let words = "scenario =\n    .title = A wedding in { $town } of { $t-name }\n";
        let mut catalogue = crate::locale::Catalogue::new();
        let english = crate::locale::Language::English;
        catalogue.add(Some("x"), english, crate::locale::catalogue::Resource::new("x", words));
        assert_eq!(catalogue.say(&title("x", &scenario), english), "A wedding in … of …");
    }

    #[test]
    fn a_cover_is_the_genuine_full_text() {
        let scenario = scenario();
        let cover = fact(&scenario, "job", Level::Cover, "broker", "t");
        assert_eq!(tails(&cover), ["cover", "full-hired", "full"]);
        assert_eq!(tails(&fact(&scenario, "job", Level::Full, "broker", "t")), ["full-broker", "full"]);
        assert_eq!(tails(&fact(&scenario, "past", Level::Cover, "broker", "t"))[0], "cover-broker");
        let note = |id| tails(&fact_note(&scenario, id, Level::Cover, "broker", "t"))[0].clone();
        assert_eq!((note("past").as_str(), note("job").as_str()), ("note-cover-broker", "note-cover"));
    }

    #[test]
    fn somebody_else_s_voice_comes_first() {
        let spoken = fact(&scenario(), "job", Level::Cover, "broker", "c");
        assert_eq!(tails(&spoken)[..3], ["cover-broker-c", "cover-c", "cover-broker"]);
        assert!(tails(&spoken).contains(&"full-hired-c".to_owned()));
    }
}
