//! The catalogue: says messages in a language. Only this module and its parts know Fluent.
//!
//! Words come in *resources*, one Fluent file each. The interface's are shared; a scenario's own stand in a *scope*,
//! since ids such as `q-work-open` repeat between scenarios. What is said in a scope may refer to shared words, the
//! words of address above all. Nothing is parsed before it is needed, and each resource at most once: the bundle that
//! speaks and the [`inspect`] that lints read are made from the same parse.
//!
//! Does not know which messages ought to exist, nor the disk.

pub mod inspect;
pub mod resource;

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use unic_langid::LanguageIdentifier;

pub use resource::Resource;

use super::digits;
use super::language::Language;
use super::message::{Argument, Key, Message};

type Bundle = fluent_bundle::concurrent::FluentBundle<Arc<FluentResource>>;

/// Longest text a message can be said as, in bytes. Fluent's own guard allows a hundred placeables, each of which may
/// be a whole resource.
const SAID_LIMIT: usize = 64 * 1024;

/// How deep messages may lie in one another's arguments.
const DEPTH_LIMIT: usize = 8;

/// Whole numbers beyond this are no longer exact in Fluent, which counts in floating point; they are said, but select
/// no plural form.
const EXACT: i64 = 1 << 53;

/// All words of all languages.
#[derive(Default)]
pub struct Catalogue {
    shared: Texts,
    scopes: BTreeMap<Key, Texts>,
}

/// The resources of one scope, by language, and the bundles made of them and the shared ones.
#[derive(Default)]
struct Texts {
    resources: [Vec<Resource>; 3],
    bundles: [OnceLock<Bundle>; 3],
}

/// Two messages of one id where only the first is ever said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    /// The scope of the second; `None` for the interface.
    pub scope: Option<Key>,
    /// The language of both.
    pub language: Language,
    /// The id.
    pub id: String,
    /// Place of the resource that is heard, in [`Catalogue::resources`] of its scope.
    pub heard: (usize, Range<usize>),
    /// Place of the one that is not.
    pub unheard: (usize, Range<usize>),
    /// Whether the one that is heard belongs to the scope and hides a shared one. Then `unheard` counts in the shared
    /// resources.
    pub hides_shared: bool,
}

impl Catalogue {
    /// Returns a catalogue without words; it says every message as its id in brackets.
    pub fn new() -> Catalogue {
        Catalogue::default()
    }

    /// Adds words: to the shared ones, or to a scope's.
    ///
    /// Of two messages with one id the one added first is said, and a scope's before a shared one.
    pub fn add(&mut self, scope: Option<&str>, language: Language, resource: Resource) {
        let texts = match scope {
            None => &mut self.shared,
            Some(scope) => self.scopes.entry(scope.into()).or_default(),
        };
        texts.resources[language.index()].push(resource);
        self.forget(scope);
    }

    /// Takes a scope's words away, so that an edited scenario can be added anew.
    pub fn remove(&mut self, scope: &str) {
        self.scopes.remove(scope);
    }

    /// Drops the bundles that a change made stale.
    fn forget(&mut self, scope: Option<&str>) {
        match scope {
            Some(scope) => {
                if let Some(texts) = self.scopes.get_mut(scope) {
                    texts.bundles = Default::default();
                }
            }
            None => {
                self.shared.bundles = Default::default();
                for texts in self.scopes.values_mut() {
                    texts.bundles = Default::default();
                }
            }
        }
    }

    /// Returns the resources of a scope (or the shared ones) in a language, in the order they were added.
    pub fn resources(&self, scope: Option<&str>, language: Language) -> &[Resource] {
        match scope {
            None => &self.shared.resources[language.index()],
            Some(scope) => self.scopes.get(scope).map_or(&[], |texts| &texts.resources[language.index()]),
        }
    }

    /// Returns the names of all scopes, sorted.
    pub fn scopes(&self) -> impl Iterator<Item = &Key> {
        self.scopes.keys()
    }

    /// Returns the catalogue as seen from a scenario: messages without a scope of their own are looked up in it.
    pub fn scoped(&self, scope: impl Into<Key>) -> Scoped<'_> {
        Scoped { catalogue: self, scope: scope.into() }
    }

    /// Says a message: in the language, else in English, else as its id in brackets.
    ///
    /// Never panics and never comes out empty-handed; what an author left out shows.
    pub fn say(&self, message: &Message, language: Language) -> String {
        self.say_or_show(message, None, language)
    }

    /// Says a message in the language or in English, or returns nothing when neither has it.
    pub fn try_say(&self, message: &Message, language: Language) -> Option<String> {
        self.try_say_in(message, language).map(|(text, _)| text)
    }

    /// Says a message and tells which language it came out in, for pages that mark a quotation's language.
    pub fn try_say_in(&self, message: &Message, language: Language) -> Option<(String, Language)> {
        self.speak(message, None, language, 0)
    }

    /// Says the first candidate that exists in the language; if none does, the first that exists in English; if none
    /// does, shows the id of the first.
    ///
    /// A caller with a fallback chain (person, then variant) gives the most particular candidate first.
    pub fn say_first(&self, candidates: &[Message], language: Language) -> String {
        self.first(candidates, None, language).unwrap_or_default()
    }

    /// Says a message, and after it what to do, where that was written as its `.help`.
    pub fn say_with_help(&self, message: &Message, language: Language) -> String {
        let help = message.clone().attr("help");
        let told = self.say(message, language);
        match self.exists(&help, language) {
            true => format!("{told} {}", self.say(&help, language)),
            false => told,
        }
    }

    /// Says whether a shared message (and its attribute) exists in exactly this language.
    pub fn has(&self, id: &str, attribute: Option<&str>, language: Language) -> bool {
        self.pattern(None, id, attribute, language).is_some()
    }

    /// Says whether a message exists in exactly this language, in its own scope or among the shared ones.
    pub fn exists(&self, message: &Message, language: Language) -> bool {
        self.exists_in(message, None, language)
    }

    /// Returns the ids that are written twice, so that one is never said.
    pub fn clashes(&self) -> Vec<Clash> {
        let mut found = Vec::new();
        for language in Language::ALL {
            let shared = clashes_in(None, language, &self.shared.resources[language.index()], &mut found);
            for (scope, texts) in &self.scopes {
                let own = clashes_in(Some(scope), language, &texts.resources[language.index()], &mut found);
                for (id, heard) in own {
                    if let Some(hidden) = shared.get(id) {
                        found.push(Clash {
                            scope: Some(scope.clone()),
                            language,
                            id: id.to_owned(),
                            heard,
                            unheard: hidden.clone(),
                            hides_shared: true,
                        });
                    }
                }
            }
        }
        found
    }

    fn exists_in(&self, message: &Message, view: Option<&Key>, language: Language) -> bool {
        let scope = message.scope.as_ref().or(view);
        let attribute = message.attribute.as_ref().map(Key::as_str);
        self.pattern(scope, message.id.as_str(), attribute, language).is_some()
    }

    fn first(&self, candidates: &[Message], view: Option<&Key>, language: Language) -> Option<String> {
        let known = language
            .fallback()
            .iter()
            .find_map(|&language| candidates.iter().find(|message| self.exists_in(message, view, language)));
        known.or(candidates.first()).map(|message| self.say_or_show(message, view, language))
    }

    fn say_or_show(&self, message: &Message, view: Option<&Key>, language: Language) -> String {
        self.speak(message, view, language, 0).map_or_else(|| format!("[{}]", message.path()), |(text, _)| text)
    }

    fn speak(
        &self,
        message: &Message,
        view: Option<&Key>,
        language: Language,
        depth: usize,
    ) -> Option<(String, Language)> {
        let scope = message.scope.as_ref().or(view);
        let attribute = message.attribute.as_ref().map(Key::as_str);
        let (language, bundle, pattern) = language.fallback().iter().find_map(|&language| {
            let (bundle, pattern) = self.pattern(scope, message.id.as_str(), attribute, language)?;
            Some((language, bundle, pattern))
        })?;
        let mut args = FluentArgs::with_capacity(message.args.len());
        for (name, value) in &message.args {
            args.set(name.as_str(), self.value(value, scope, language, depth));
        }
        let mut out = Bounded(String::new());
        // Both kinds of failure leave what could be said, with `{$name}` where something was missing.
        let _ = bundle.write_pattern(&mut out, pattern, Some(&args), &mut Vec::new());
        Some((out.0, language))
    }

    /// Turns an argument into words, save those that select: texts and small numbers.
    fn value<'a>(
        &self,
        argument: &'a Argument,
        scope: Option<&Key>,
        language: Language,
        depth: usize,
    ) -> FluentValue<'a> {
        match argument {
            Argument::Text(text) => text.as_str().into(),
            Argument::Number(number) if number.unsigned_abs() <= EXACT.unsigned_abs() => (*number).into(),
            Argument::Number(number) => digits::number(*number, language).into(),
            Argument::Date(date) => date.long(language).into(),
            Argument::ShortDate(date) => date.short(language).into(),
            Argument::Money { amount, currency } => digits::money(*amount, currency.as_str(), language).into(),
            Argument::Seconds(seconds) => super::calendar::clock(*seconds).into(),
            Argument::Duration(seconds) => super::calendar::duration(*seconds, language).into(),
            Argument::Message(message) if depth < DEPTH_LIMIT => self
                .speak(message, scope, language, depth + 1)
                .map_or_else(|| format!("[{}]", message.path()), |(text, _)| text)
                .into(),
            Argument::Message(message) => format!("[{}]", message.path()).into(),
            Argument::FirstOf(candidates) if depth < DEPTH_LIMIT => {
                let heard = language
                    .fallback()
                    .iter()
                    .find_map(|&language| candidates.iter().find(|message| self.exists_in(message, scope, language)));
                let said = heard.or(candidates.first());
                let said = said.and_then(|message| self.speak(message, scope, language, depth + 1));
                said.map_or_else(String::new, |(text, _)| text).into()
            }
            Argument::FirstOf(_) => String::new().into(),
            Argument::Spelled { en, km, lo } => match language {
                Language::English => en.as_str().into(),
                Language::Khmer => km.as_str().into(),
                Language::Lao => lo.as_str().into(),
            },
        }
    }

    fn pattern(
        &self,
        scope: Option<&Key>,
        id: &str,
        attribute: Option<&str>,
        language: Language,
    ) -> Option<(&Bundle, &Pattern<&str>)> {
        let bundle = self.bundle(scope, language);
        let message = bundle.get_message(id)?;
        let pattern = match attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        Some((bundle, pattern))
    }

    /// Returns the bundle of a scope, made when first asked for. An unknown scope speaks the shared words.
    fn bundle(&self, scope: Option<&Key>, language: Language) -> &Bundle {
        let shared = &self.shared.resources[language.index()];
        match scope.and_then(|scope| self.scopes.get(scope)) {
            Some(texts) => texts.bundles[language.index()]
                .get_or_init(|| build(language, texts.resources[language.index()].iter().chain(shared))),
            None => self.shared.bundles[language.index()].get_or_init(|| build(language, shared.iter())),
        }
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogue").field("scopes", &self.scopes.keys().collect::<Vec<_>>()).finish_non_exhaustive()
    }
}

/// A catalogue seen from one scope.
#[derive(Clone, Debug)]
pub struct Scoped<'a> {
    catalogue: &'a Catalogue,
    scope: Key,
}

impl<'a> Scoped<'a> {
    /// Returns the whole catalogue.
    pub fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    /// Like [`Catalogue::say`].
    pub fn say(&self, message: &Message, language: Language) -> String {
        self.catalogue.say_or_show(message, Some(&self.scope), language)
    }

    /// Like [`Catalogue::try_say`].
    pub fn try_say(&self, message: &Message, language: Language) -> Option<String> {
        self.try_say_in(message, language).map(|(text, _)| text)
    }

    /// Like [`Catalogue::try_say_in`].
    pub fn try_say_in(&self, message: &Message, language: Language) -> Option<(String, Language)> {
        self.catalogue.speak(message, Some(&self.scope), language, 0)
    }

    /// Like [`Catalogue::say_first`].
    pub fn say_first(&self, candidates: &[Message], language: Language) -> String {
        self.catalogue.first(candidates, Some(&self.scope), language).unwrap_or_default()
    }

    /// Says whether a message (and its attribute) exists in exactly this language, in the scope or among the shared.
    pub fn has(&self, id: &str, attribute: Option<&str>, language: Language) -> bool {
        self.catalogue.pattern(Some(&self.scope), id, attribute, language).is_some()
    }

    /// Like [`Catalogue::exists`].
    pub fn exists(&self, message: &Message, language: Language) -> bool {
        self.catalogue.exists_in(message, Some(&self.scope), language)
    }
}

fn build<'a>(language: Language, resources: impl Iterator<Item = &'a Resource>) -> Bundle {
    let locale: LanguageIdentifier = language.code().parse().expect("en, km and lo are well formed");
    let mut bundle = Bundle::new_concurrent(vec![locale]);
    // Our languages all run left to right; the marks would land in exports and comparisons (`docs/field.md` 9).
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::English => |value, _| write_number(value, Language::English),
        Language::Khmer => |value, _| write_number(value, Language::Khmer),
        Language::Lao => |value, _| write_number(value, Language::Lao),
    }));
    for resource in resources {
        // The first of two ids is kept; `clashes` and `inspect` tell of the others.
        let _ = bundle.add_resource(Arc::clone(resource.fluent()));
    }
    bundle
}

/// Writes a number as the language does; everything else is left to Fluent.
fn write_number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let exact = number.value.fract() == 0.0 && number.value.abs() <= EXACT as f64;
    Some(if exact { digits::number(number.value as i64, language) } else { number.value.to_string() })
}

fn clashes_in<'a>(
    scope: Option<&Key>,
    language: Language,
    resources: &'a [Resource],
    found: &mut Vec<Clash>,
) -> BTreeMap<&'a str, (usize, Range<usize>)> {
    let mut first: BTreeMap<&str, (usize, Range<usize>)> = BTreeMap::new();
    for (at, resource) in resources.iter().enumerate() {
        for entry in inspect::entries(resource).filter(|entry| !entry.term) {
            match first.get(entry.id.text) {
                None => {
                    first.insert(entry.id.text, (at, entry.id.span));
                }
                // Doubles within one resource are its own faults.
                Some((heard_at, _)) if *heard_at == at => {}
                Some(heard) => found.push(Clash {
                    scope: scope.cloned(),
                    language,
                    id: entry.id.text.to_owned(),
                    heard: heard.clone(),
                    unheard: (at, entry.id.span),
                    hides_shared: false,
                }),
            }
        }
    }
    first
}

/// A string that stops growing at [`SAID_LIMIT`].
struct Bounded(String);

impl fmt::Write for Bounded {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let room = SAID_LIMIT.saturating_sub(self.0.len());
        if text.len() <= room {
            self.0.push_str(text);
            return Ok(());
        }
        self.0.push_str(&text[..text.floor_char_boundary(room)]);
        Err(fmt::Error)
    }
}

#[cfg(test)]
mod tests;
