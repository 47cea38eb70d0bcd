//! Facts side by side with their places.

use std::cell::OnceCell;

use crate::base::source::Place;
use crate::model::connection::{Connection, Network};
use crate::model::fact::{Fact, Table, TextKind};
use crate::model::node::{Node, Value};
use crate::model::rows::{Key, Keyed};
use crate::model::shape::Proposals;
use crate::model::verdict::{Verdict, Verdicts};

/// A fact and its place.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub fact: &'a Fact,
    /// `None` for a fact that was imported from another file.
    pub node: Option<&'a Node>,
    /// Of the fact, or else of its nearest parent with a place.
    pub place: Place,
}

impl<'a> At<'a> {
    /// A field of a table.
    pub fn get(self, field: &str) -> Option<At<'a>> {
        let fact = self.fact.table()?.get(field)?;
        Some(self.below(fact, self.node.and_then(|node| node.field(field))))
    }

    /// The fact below field names that are separated by dots.
    pub fn path(self, path: &str) -> Option<At<'a>> {
        path.split('.').try_fold(self, At::get)
    }

    /// The items of a list; anything else counts as a list of one.
    pub fn items(self) -> Vec<At<'a>> {
        let Fact::List(items) = self.fact else { return vec![self] };
        let nodes = match self.node.map(|node| &node.value) {
            Some(Value::Array(nodes)) => &nodes[..],
            _ => &[],
        };
        items.iter().enumerate().map(|(index, item)| self.below(item, nodes.get(index))).collect()
    }

    /// The items at a path; empty if it is not given.
    pub fn rows(self, path: &str) -> Vec<At<'a>> {
        self.path(path).map(At::items).unwrap_or_default()
    }

    /// The first row with a key of the list at a path.
    pub fn row(self, path: &str, by: Key, key: &str) -> Option<At<'a>> {
        let list = self.path(path)?;
        let Fact::List(items) = list.fact else { return Some(list).filter(|row| row.fact.key(by) == Some(key)) };
        let number = items.number(by, key)?;
        let node = match list.node.map(|node| &node.value) {
            Some(Value::Array(nodes)) => nodes.get(number),
            _ => None,
        };
        Some(list.below(&items[number], node))
    }

    /// The row with an id of the list at a path.
    pub fn row_of(self, path: &str, id: &str) -> Option<At<'a>> {
        self.row(path, Key::Id, id)
    }

    /// The text, or the name of the choice.
    pub fn value(self) -> Option<&'a str> {
        self.fact.key(Key::Value)
    }

    /// The text or choice of a field.
    pub fn field(self, field: &str) -> Option<&'a str> {
        self.get(field)?.value()
    }

    /// The texts of a field that has one or many.
    pub fn texts(self, field: &str) -> Vec<&'a str> {
        self.rows(field).into_iter().filter_map(At::value).collect()
    }

    /// Whether a field with one text or many contains this one.
    pub fn has(self, field: &str, text: &str) -> bool {
        match self.get(field).map(|at| at.fact) {
            Some(Fact::List(items)) => items.has(Key::Value, text),
            Some(fact) => fact.key(Key::Value) == Some(text),
            None => false,
        }
    }

    pub fn id(self) -> Option<&'a str> {
        self.field("id")
    }

    /// The place of a field, or else of the table.
    pub fn place_of(self, field: &str) -> Place {
        self.get(field).map_or(self.place, |at| at.place)
    }

    /// A fact inside this one.
    pub fn below(self, fact: &'a Fact, node: Option<&'a Node>) -> At<'a> {
        At { fact, node, place: node.map_or(self.place, |node| node.place) }
    }
}

/// A fact, during the walk through all facts.
#[derive(Clone, Copy)]
pub(super) struct Step<'a> {
    /// The field that contains it; for an item, the field that contains the list.
    pub key: &'a str,
    /// The table that has that field.
    pub holder: &'a Table,
    pub at: At<'a>,
    /// The number of the first leaf at or below it.
    leaf: usize,
}

/// A configuration for the checks.
pub(super) struct View<'a> {
    pub root: At<'a>,
    /// Every fact in the user's own files, tables before their contents; `[custom]` is left out, because nothing is
    /// known about it.
    pub steps: Vec<Step<'a>>,
    pub proposals: Proposals,
    pub verdicts: &'a Verdicts,
    network: OnceCell<Option<Network<'a>>>,
    connections: OnceCell<Vec<Connection<'a>>>,
}

impl<'a> View<'a> {
    pub fn new(node: &'a Node, facts: &'a Fact, verdicts: &'a Verdicts) -> Self {
        let root = At { fact: facts, node: Some(node), place: node.place };
        let mut steps = Vec::new();
        collect(root, &mut 0, &mut steps);
        let (network, connections) = Default::default();
        Self { root, steps, proposals: Proposals::new(), verdicts, network, connections }
    }

    /// The network; `None` if the configuration has none. Many checks ask for it.
    pub fn network(&self) -> Option<&Network<'a>> {
        self.network.get_or_init(|| Network::of(self.root.fact.table()?)).as_ref()
    }

    /// The connections of the network.
    pub fn connections(&self) -> &[Connection<'a>] {
        self.connections.get_or_init(|| self.network().map(Network::connections).unwrap_or_default())
    }

    /// The leaves that are texts: each with its type and its text.
    pub fn texts(&self) -> impl Iterator<Item = (&Step<'a>, TextKind, &'a str)> {
        self.steps.iter().filter_map(|step| match step.at.fact {
            Fact::Text { kind, text } => Some((step, *kind, text.as_str())),
            _ => None,
        })
    }

    /// The verdict on a text.
    pub fn verdict(&self, step: &Step) -> Verdict {
        self.verdicts.at(step.leaf)
    }

    /// The tables, each with its key.
    pub fn tables(&self) -> impl Iterator<Item = (&Step<'a>, &'a Table)> {
        self.steps.iter().filter_map(|step| Some((step, step.at.fact.table()?)))
    }
}

/// `leaf` is the number of the next leaf among all.
fn collect<'a>(at: At<'a>, leaf: &mut usize, steps: &mut Vec<Step<'a>>) {
    let Fact::Table(holder) = at.fact else { return *leaf += leaves(at.fact) };
    for (key, fact) in &holder.fields {
        let at = at.below(fact, at.node.and_then(|node| node.field(key)));
        if key == "custom" {
            *leaf += leaves(fact);
            continue;
        }
        steps.extend(at.node.map(|_| Step { key, holder, at, leaf: *leaf }));
        if !matches!(fact, Fact::List(_)) {
            collect(at, leaf, steps);
            continue;
        }
        for item in at.items() {
            if item.node.is_some() {
                steps.push(Step { key, holder, at: item, leaf: *leaf });
                collect(item, leaf, steps);
            } else {
                *leaf += leaves(item.fact);
            }
        }
    }
}

/// The number of leaves at or below a fact.
fn leaves(fact: &Fact) -> usize {
    match fact {
        Fact::Table(table) => table.fields.iter().map(|(_, fact)| leaves(fact)).sum(),
        Fact::List(items) => items.iter().map(leaves).sum(),
        _ => 1,
    }
}
