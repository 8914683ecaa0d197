//! The words of one script, language by language, with look-ups for the lints: what is there, what is needed, what can
//! be said at all.
//!
//! Each file was parsed once by the catalogue; this reads the same parse.

pub(super) mod needed;
pub(super) mod tails;

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::{
    course::{Course, Taught},
    diagnostic::SourceId,
    locale::{
        Language,
        catalogue::{
            Resource,
            inspect::{Entry, Pattern, entries},
        },
    },
};

/// How deep messages may refer to one another; Fluent gives up at a hundred placeables.
const DEEPEST: usize = 50;

/// An entry of a file of words.
#[derive(Clone, Debug)]
pub(super) struct Placed<'c> {
    /// The file.
    pub(super) source: Option<SourceId>,
    /// The entry.
    pub(super) entry: Entry<'c>,
}

impl<'c> Placed<'c> {
    /// The text of the message itself and of each attribute, with the attribute's name.
    pub(super) fn patterns(&self) -> impl Iterator<Item = (Option<&'c str>, &Pattern<'c>)> {
        let own = self.entry.value.iter().map(|pattern| (None, pattern));
        own.chain(self.entry.attributes.iter().map(|attribute| (Some(attribute.id.text), &attribute.pattern)))
    }

    /// The text of the message (`None`) or of an attribute.
    pub(super) fn pattern(&self, tail: Option<&str>) -> Option<&Pattern<'c>> {
        match tail {
            None => self.entry.value.as_ref(),
            Some(tail) => {
                let found = self.entry.attributes.iter().find(|attribute| attribute.id.text == tail);
                found.map(|attribute| &attribute.pattern)
            }
        }
    }
}

/// All words of one language in one place: a script's, or the interface's.
#[derive(Debug, Default)]
pub(super) struct Text<'c> {
    /// The files they were read from.
    pub(super) resources: &'c [Resource],
    /// The entries, in order.
    pub(super) entries: Vec<Placed<'c>>,
    messages: HashMap<&'c str, usize>,
    terms: HashMap<&'c str, usize>,
}

impl<'c> Text<'c> {
    /// Reads the files.
    pub(super) fn read(resources: &'c [Resource]) -> Self {
        let mut text = Self { resources, ..Self::default() };
        for resource in resources {
            for entry in entries(resource) {
                let ids = if entry.term { &mut text.terms } else { &mut text.messages };
                ids.entry(entry.id.text).or_insert(text.entries.len());
                text.entries.push(Placed { source: resource.source(), entry });
            }
        }
        text
    }

    /// Finds a message.
    pub(super) fn message(&self, id: &str) -> Option<&Placed<'c>> {
        self.messages.get(id).map(|at| &self.entries[*at])
    }

    /// Finds a message or a term.
    pub(super) fn find(&self, id: &str, term: bool) -> Option<&Placed<'c>> {
        (if term { &self.terms } else { &self.messages }).get(id).map(|at| &self.entries[*at])
    }

    /// Says whether the message is written and could not be read; its mistake was reported with its file.
    pub(super) fn is_unreadable(&self, id: &str) -> bool {
        self.resources.iter().any(|resource| resource.is_unreadable(id))
    }

    /// Says whether a message, or its attribute, is there.
    pub(super) fn has(&self, id: &str, tail: Option<&str>) -> bool {
        self.message(id).is_some_and(|placed| placed.pattern(tail).is_some())
    }

    /// The ids of the messages.
    pub(super) fn ids(&self) -> impl Iterator<Item = &'c str> {
        self.entries.iter().filter(|placed| !placed.entry.term).map(|placed| placed.entry.id.text)
    }

    /// The messages that others refer to.
    pub(super) fn referred(&self) -> HashSet<&'c str> {
        let patterns = self.entries.iter().flat_map(|placed| placed.patterns().map(|(_, pattern)| pattern));
        patterns.flat_map(|pattern| &pattern.references).filter(|r| !r.term).map(|r| r.id.text).collect()
    }
}

/// The interface's words in each language.
pub(super) struct Shared<'c>([Text<'c>; 3]);

impl<'c> Shared<'c> {
    /// Reads them.
    pub(super) fn read(course: &'c Course) -> Self {
        Self(Language::ALL.map(|language| Text::read(course.catalogue.resources(None, language))))
    }

    /// The words of a language.
    pub(super) fn text(&self, language: Language) -> &Text<'c> {
        &self.0[language.index()]
    }
}

/// The words of one script in each language, and the interface's beside them.
pub(super) struct Words<'c, 's> {
    own: [Text<'c>; 3],
    shared: &'s Shared<'c>,
    taught: &'c Taught,
}

impl<'c, 's> Words<'c, 's> {
    /// Reads the words of a script.
    pub(super) fn read(course: &'c Course, taught: &'c Taught, shared: &'s Shared<'c>) -> Self {
        // Reading parses, if nobody has yet: each language by itself, at the same time.
        let resources = Language::ALL.map(|language| course.catalogue.resources(Some(&taught.id), language));
        let own = std::thread::scope(|scope| {
            let texts = resources.map(|resources| scope.spawn(|| Text::read(resources)));
            texts.map(|text| text.join().expect("reading words does not panic"))
        });
        Self { own, shared, taught }
    }

    /// The script's own words in a language.
    pub(super) fn own(&self, language: Language) -> &Text<'c> {
        &self.own[language.index()]
    }

    /// The interface's words in a language.
    pub(super) fn shared(&self, language: Language) -> &Text<'c> {
        self.shared.text(language)
    }

    /// Says whether there is a file for the language.
    pub(super) fn is_there(&self, language: Language) -> bool {
        self.taught.words.contains_key(&language)
    }

    /// The languages for which there is a file.
    pub(super) fn languages(&self) -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(|language| self.is_there(*language))
    }

    /// Finds what a reference means in a language: the script's own words first.
    pub(super) fn find(&self, language: Language, id: &str, term: bool) -> Option<&Placed<'c>> {
        self.own(language).find(id, term).or_else(|| self.shared(language).find(id, term))
    }

    /// The variables of a text and of everything it refers to.
    pub(super) fn variables(&self, language: Language, pattern: &Pattern<'c>) -> BTreeSet<&'c str> {
        let mut found = BTreeSet::new();
        variables(pattern, &|id, term| self.find(language, id, term), &mut HashSet::new(), 0, &mut found);
        found
    }
}

/// Gathers the variables of a text and of everything it refers to.
pub(super) fn variables<'c: 'p, 'p>(
    pattern: &'p Pattern<'c>,
    find: &impl Fn(&str, bool) -> Option<&'p Placed<'c>>,
    seen: &mut HashSet<(&'c str, Option<&'c str>, bool)>,
    depth: usize,
    found: &mut BTreeSet<&'c str>,
) {
    found.extend(pattern.variables.iter().map(|variable| variable.text));
    if depth > DEEPEST {
        return;
    }
    for reference in &pattern.references {
        let tail = reference.attribute.as_ref().map(|attribute| attribute.text);
        if !seen.insert((reference.id.text, tail, reference.term)) {
            continue;
        }
        if let Some(next) = find(reference.id.text, reference.term).and_then(|placed| placed.pattern(tail)) {
            variables(next, find, seen, depth + 1, found);
        }
    }
}

/// Follows references until one comes back to where it began, or leads too deep to be said. Returns the id it fails at.
pub(super) fn circle<'c: 'p, 'p>(
    pattern: &'p Pattern<'c>,
    find: &impl Fn(&str, bool) -> Option<&'p Placed<'c>>,
    done: &mut HashSet<(&'c str, Option<&'c str>, bool)>,
    on_the_way: &mut Vec<(&'c str, Option<&'c str>, bool)>,
) -> Option<&'c str> {
    for reference in &pattern.references {
        let tail = reference.attribute.as_ref().map(|attribute| attribute.text);
        let here = (reference.id.text, tail, reference.term);
        if on_the_way.contains(&here) || on_the_way.len() > DEEPEST {
            return Some(reference.id.text);
        }
        if done.contains(&here) {
            continue;
        }
        if let Some(next) = find(reference.id.text, reference.term).and_then(|placed| placed.pattern(tail)) {
            on_the_way.push(here);
            let bad = circle(next, find, done, on_the_way);
            on_the_way.pop();
            if bad.is_some() {
                return bad;
            }
        }
        done.insert(here);
    }
    None
}
