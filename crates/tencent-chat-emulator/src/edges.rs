//! A directed graph with a value at each edge, such as friends of accounts. Quick to read and to clean up from both ends.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
#[serde(transparent)]
pub(crate) struct Edges<T> {
    /// The values are boxed, since a sorted map takes space for eleven of them from the first on.
    out: BTreeMap<String, BTreeMap<String, Box<T>>>,
    #[serde(skip)]
    back: HashMap<String, BTreeSet<String>>,
}

impl<T> Default for Edges<T> {
    fn default() -> Self {
        Self { out: BTreeMap::new(), back: HashMap::new() }
    }
}

impl<T> Edges<T> {
    /// Rebuilds, after a load, the index of where edges come from.
    pub fn rebuild_index(&mut self) {
        self.back = HashMap::new();
        for (from, targets) in &self.out {
            for to in targets.keys() {
                self.back.entry(to.clone()).or_default().insert(from.clone());
            }
        }
    }

    pub fn get(&self, from: &str, to: &str) -> Option<&T> {
        self.out.get(from)?.get(to).map(Box::as_ref)
    }

    pub fn get_mut(&mut self, from: &str, to: &str) -> Option<&mut T> {
        self.out.get_mut(from)?.get_mut(to).map(Box::as_mut)
    }

    pub fn has(&self, from: &str, to: &str) -> bool {
        self.get(from, to).is_some()
    }

    pub fn insert(&mut self, from: &str, to: &str, value: T) {
        self.out.entry(from.to_owned()).or_default().insert(to.to_owned(), Box::new(value));
        self.back.entry(to.to_owned()).or_default().insert(from.to_owned());
    }

    /// Removes an edge, and returns whether it was there.
    pub fn remove(&mut self, from: &str, to: &str) -> bool {
        let Some(targets) = self.out.get_mut(from) else { return false };
        let removed = targets.remove(to).is_some();
        if targets.is_empty() {
            self.out.remove(from);
        }
        if let Some(sources) = self.back.get_mut(to) {
            sources.remove(from);
            if sources.is_empty() {
                self.back.remove(to);
            }
        }
        removed
    }

    /// The edges that start here, sorted by where they go.
    pub fn from(&self, from: &str) -> impl Iterator<Item = (&str, &T)> {
        self.out.get(from).into_iter().flatten().map(|(to, value)| (to.as_str(), value.as_ref()))
    }

    /// The values of the edges that start here.
    pub fn values_mut(&mut self, from: &str) -> impl Iterator<Item = &mut T> {
        self.out.get_mut(from).into_iter().flat_map(BTreeMap::values_mut).map(Box::as_mut)
    }

    /// The edges that end here, sorted by where they start.
    pub fn to<'a>(&'a self, to: &'a str) -> impl Iterator<Item = (&'a str, &'a T)> {
        let sources = self.back.get(to).into_iter().flatten();
        sources.filter_map(move |from| Some((from.as_str(), self.get(from, to)?)))
    }

    pub fn count_from(&self, from: &str) -> usize {
        self.out.get(from).map_or(0, BTreeMap::len)
    }

    pub fn count_to(&self, to: &str) -> usize {
        self.back.get(to).map_or(0, BTreeSet::len)
    }

    /// Removes all edges that start or end here, and returns the starts of those that ended here.
    pub fn forget(&mut self, name: &str) -> Vec<String> {
        let targets: Vec<String> = self.from(name).map(|(to, _)| to.to_owned()).collect();
        for to in targets {
            self.remove(name, &to);
        }
        let sources: Vec<String> = self.to(name).map(|(from, _)| from.to_owned()).collect();
        for from in &sources {
            self.remove(from, name);
        }
        sources
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forgetting_a_name_leaves_nothing_behind() {
        let mut edges = Edges::default();
        edges.insert("a", "b", 1);
        edges.insert("b", "a", 2);
        edges.insert("c", "a", 3);
        edges.insert("a", "a", 4);
        assert_eq!((edges.count_from("a"), edges.count_to("a")), (2, 3));
        assert_eq!(edges.to("a").collect::<Vec<_>>(), [("a", &4), ("b", &2), ("c", &3)]);
        assert_eq!(edges.forget("a"), ["b", "c"]);
        assert!(edges.out.is_empty() && edges.back.is_empty());
    }

    #[test]
    fn an_edge_has_a_direction() {
        let mut edges = Edges::default();
        edges.insert("a", "b", ());
        assert!(edges.has("a", "b") && !edges.has("b", "a"));
        assert!(!edges.remove("b", "a") && edges.remove("a", "b"));
    }
}
