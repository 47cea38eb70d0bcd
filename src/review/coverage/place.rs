//! Places of facts in the configuration, as reports show them.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::base::source::{Place, Sources};
use crate::input::check::view::At;
use crate::model::fact::Fact;
use crate::model::node::Node;

/// The place of a fact. It is printed as `pump.ifu.toml:12:3`; line and column are counted only then.
#[derive(Clone, Copy)]
pub struct Position<'a> {
    place: Place,
    sources: Option<&'a Sources>,
}

impl Position<'_> {
    /// The place of texts that come from ifugen itself.
    pub(super) fn nowhere() -> Self {
        Self { place: Place::default(), sources: None }
    }
}

impl fmt::Display for Position<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.sources.map_or(Ok(()), |sources| f.write_str(&sources.named_position(self.place)))
    }
}

impl fmt::Debug for Position<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Position<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The places of the facts of a configuration; empty by default.
#[derive(Clone, Copy, Default)]
pub struct Places<'a>(Option<(&'a Node, &'a Sources)>);

impl<'a> Places<'a> {
    #[must_use]
    pub fn new(node: &'a Node, sources: &'a Sources) -> Self {
        Self(Some((node, sources)))
    }

    /// The place of a fact, or of its nearest parent that has one.
    #[must_use]
    pub fn of(self, path: &str) -> Position<'a> {
        self.at(self.0.map(|(node, _)| node.nearest_fact(path)).unwrap_or_default())
    }

    pub(super) fn at(self, place: Place) -> Position<'a> {
        Position { place, sources: self.0.map(|(_, sources)| sources) }
    }

    pub(super) fn root(self, facts: &'a Fact) -> At<'a> {
        let node = self.0.map(|(node, _)| node);
        At { fact: facts, node, place: node.map(|node| node.place).unwrap_or_default() }
    }
}
