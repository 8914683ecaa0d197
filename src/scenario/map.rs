//! Elements by id, in the order the author wrote them.
//!
//! The order is what the trainee meets (topics, questions, first fact that can still climb), so it is kept and never comes
//! from a hash. It deliberately does not know what the elements are.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// The most bytes of an id: message ids join several (design).
pub const MAX_ID: usize = 64;

/// Tells whether a text may be an element's id: `[a-z][a-z0-9-]*`, at most [`MAX_ID`] bytes.
pub fn is_id(text: &str) -> bool {
    text.len() <= MAX_ID
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// A map from id to element that keeps the authored order.
///
/// Two maps are equal if they hold equal elements in the same order.
#[derive(Clone)]
pub struct Map<T> {
    entries: Vec<(String, T)>,
    /// Positions in `entries`, sorted by id.
    sorted: Vec<u32>,
}

impl<T> Map<T> {
    /// Returns the element with this id.
    pub fn get(&self, id: &str) -> Option<&T> {
        self.index_of(id).map(|index| &self.entries[index].1)
    }

    /// Returns the element with this id, to be changed.
    pub fn get_mut(&mut self, id: &str) -> Option<&mut T> {
        self.index_of(id).map(|index| &mut self.entries[index].1)
    }

    /// Tells whether there is an element with this id.
    pub fn contains(&self, id: &str) -> bool {
        self.index_of(id).is_some()
    }

    /// Returns the authored position of an id, from 0.
    pub fn index_of(&self, id: &str) -> Option<usize> {
        self.place(id).ok().map(|place| self.sorted[place] as usize)
    }

    /// Returns the id and element at an authored position.
    pub fn at(&self, index: usize) -> Option<(&str, &T)> {
        self.entries.get(index).map(|(id, element)| (id.as_str(), element))
    }

    /// Adds an element at the end, or replaces the one with this id where it stands and returns it.
    pub fn insert(&mut self, id: String, element: T) -> Option<T> {
        match self.place(&id) {
            Ok(place) => Some(std::mem::replace(&mut self.entries[self.sorted[place] as usize].1, element)),
            Err(place) => {
                self.sorted.insert(place, self.entries.len() as u32);
                self.entries.push((id, element));
                None
            }
        }
    }

    /// Returns ids and elements in authored order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&str, &T)> + ExactSizeIterator {
        self.entries.iter().map(|(id, element)| (id.as_str(), element))
    }

    /// Returns the ids in authored order.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &str> + ExactSizeIterator {
        self.entries.iter().map(|(id, _)| id.as_str())
    }

    /// Returns the elements in authored order.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.entries.iter().map(|(_, element)| element)
    }

    /// Returns how many elements there are.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Tells whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Finds an id among the sorted positions, or where it would stand.
    fn place(&self, id: &str) -> Result<usize, usize> {
        self.sorted.binary_search_by(|&index| self.entries[index as usize].0.as_str().cmp(id))
    }

    /// Sorts all at once; of equal ids the later element takes the earlier one's place.
    fn from_entries(mut entries: Vec<(String, T)>) -> Self {
        let mut sorted: Vec<u32> = (0..entries.len() as u32).collect();
        sorted.sort_by(|&a, &b| entries[a as usize].0.cmp(&entries[b as usize].0));
        if sorted.windows(2).any(|pair| entries[pair[0] as usize].0 == entries[pair[1] as usize].0) {
            let mut map = Self::default();
            for (id, element) in entries.drain(..) {
                map.insert(id, element);
            }
            return map;
        }
        Self { entries, sorted }
    }
}

impl<T> Default for Map<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), sorted: Vec::new() }
    }
}

impl<T: fmt::Debug> fmt::Debug for Map<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_map().entries(self.iter()).finish()
    }
}

impl<T: PartialEq> PartialEq for Map<T> {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<T: Eq> Eq for Map<T> {}

impl<T> FromIterator<(String, T)> for Map<T> {
    /// Collects elements in order; of equal ids the later element takes the earlier one's place.
    fn from_iter<I: IntoIterator<Item = (String, T)>>(entries: I) -> Self {
        Self::from_entries(entries.into_iter().collect())
    }
}

impl<'m, T> IntoIterator for &'m Map<T> {
    type Item = (&'m str, &'m T);
    type IntoIter = std::iter::Map<std::slice::Iter<'m, (String, T)>, fn(&'m (String, T)) -> (&'m str, &'m T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.entries.iter().map(|(id, element)| (id.as_str(), element))
    }
}

impl<T> std::ops::Index<usize> for Map<T> {
    type Output = T;

    /// Returns the element at an authored position, which must exist: positions come from [`Map::index_of`].
    fn index(&self, index: usize) -> &T {
        &self.entries[index].1
    }
}

impl<T: Serialize> Serialize for Map<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.len()))?;
        for (id, element) in self.iter() {
            map.serialize_entry(id, element)?;
        }
        map.end()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Map<T> {
    /// Reads a map with keys of any text; a key that comes twice is an error.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Entries<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for Entries<T> {
            type Value = Map<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a map of elements by id")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Map<T>, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = access.next_entry()? {
                    entries.push(entry);
                }
                let written = entries.len();
                let map = Map::from_entries(entries);
                if map.len() < written {
                    return Err(A::Error::custom("a key is written twice in this map"));
                }
                Ok(map)
            }
        }

        deserializer.deserialize_map(Entries(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn map(entries: &[(&str, u8)]) -> Map<u8> {
        entries.iter().map(|&(id, n)| (id.to_owned(), n)).collect()
    }

    #[test]
    fn keeps_the_authored_order() {
        let map = map(&[("work", 1), ("home", 2), ("money", 3)]);
        assert_eq!(map.keys().collect::<Vec<_>>(), ["work", "home", "money"]);
        assert_eq!(map.values().copied().collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!((map.get("home"), map.index_of("money"), map.get("x")), (Some(&2), Some(2), None));
        assert_eq!(map.at(0), Some(("work", &1)));
        assert_eq!(map[1], 2);
    }

    #[test]
    fn a_later_element_takes_the_earlier_place() {
        let map = map(&[("a", 1), ("b", 2), ("a", 3)]);
        assert_eq!(map.iter().collect::<Vec<_>>(), [("a", &3), ("b", &2)]);
    }

    #[test]
    fn order_is_part_of_equality() {
        assert_eq!(map(&[("a", 1), ("b", 2)]), map(&[("a", 1), ("b", 2)]));
        assert_ne!(map(&[("a", 1), ("b", 2)]), map(&[("b", 2), ("a", 1)]));
    }

    #[test]
    fn survives_json_and_refuses_a_repeated_key() {
        let written = map(&[("z", 1), ("a", 2)]);
        let json = serde_json::to_string(&written).expect("a map of numbers");
        assert_eq!(json, r#"{"z":1,"a":2}"#);
        assert_eq!(serde_json::from_str::<Map<u8>>(&json).ok(), Some(written));
        assert!(serde_json::from_str::<Map<u8>>(r#"{"a":1,"a":2}"#).is_err());
    }

    #[test]
    fn knows_ids() {
        let check = |text: &str, expected: bool| assert_eq!(is_id(text), expected, "{text}");
        for good in ["a", "work-open", "t2", "passport-2"] {
            check(good, true);
        }
        for bad in ["", "2a", "-a", "Work", "work_open", "work open", "ការងារ", "a.b"] {
            check(bad, false);
        }
        check(&"a".repeat(64), true);
        check(&"a".repeat(65), false);
    }
}
