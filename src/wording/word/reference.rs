//! References: links to the rows and tables that a configuration names.

use std::borrow::Cow;

use anyhow::anyhow;

use super::mark::{BY_HEADING, MENTION, NUMBER_MARKS, REFERENCE, unmarked};
use super::{Wording, message_name};
use crate::model::connection::THE_DEVICE;
use crate::model::fact::{Fact, Table, TextKind, join, row_name};
use crate::model::rows;
use crate::wording::{dialect, escape};

/// The tables whose rows each reference type refers to.
pub const REFERENCES: &[(TextKind, &[&str])] = &[
    (TextKind::PartRef, &["part"]),
    (TextKind::NodeRef, &["part", "network.peer"]),
    (TextKind::ModeRef, &["device.mode"]),
    (TextKind::VariantRef, &["device.variant"]),
    (TextKind::OptionRef, &["device.option"]),
    (TextKind::RoleRef, &["access.role"]),
    (TextKind::LocalContactRef, &["contact.local"]),
    (TextKind::FunctionRef, &["access.function"]),
    (TextKind::ZoneRef, &["network.zone"]),
    (TextKind::InterfaceRef, &["network.interface"]),
    (TextKind::GroupRef, &["environment.group"]),
    (TextKind::PortRef, &["network.port"]),
    (TextKind::ComponentRef, &["sbom.component"]),
    (TextKind::RiskRef, &["residual_risk"]),
];

/// Whether texts of a type name a row.
pub(crate) fn is_reference(kind: TextKind) -> bool {
    REFERENCES.iter().any(|(reference, _)| *reference == kind)
}

/// The row that a reference of a type names, and its path. A component is named by its name, any other row by its id.
pub(crate) fn referred<'f>(facts: &'f Fact, kind: TextKind, name: &str) -> Option<(&'f Table, String)> {
    let (_, places) = REFERENCES.iter().find(|(other, _)| *other == kind)?;
    let key = if kind == TextKind::ComponentRef { rows::Key::Name } else { rows::Key::Id };
    places.iter().find_map(|place| {
        let Fact::List(rows) = facts.at(place)? else { return None };
        let number = rows.number(key, name)?;
        Some((rows[number].table()?, join(place, &row_name(number, &rows[number]))))
    })
}

/// A link to the place of a fact, resolved when all chapters exist.
pub(crate) fn link(title: &str, path: &str) -> String {
    let [open, middle, close] = REFERENCE;
    format!("{open}{}{middle}{path}{close}", unlinked(title))
}

/// Like [`link`], to an anchor.
pub(crate) fn link_to(title: &str, anchor: &str) -> String {
    link(title, &format!("#{anchor}"))
}

/// Markdown with each link replaced by its text, because links cannot nest.
pub(crate) fn unlinked(markdown: &str) -> Cow<'_, str> {
    let [open, middle, close] = REFERENCE;
    let mut text = Cow::Borrowed(markdown);
    if markdown.contains(open) {
        // No title contains another title's marks: they are removed here.
        let mut plain = String::with_capacity(markdown.len());
        let mut rest = markdown;
        while let Some((before, after)) = rest.split_once(open) {
            let Some((title, (_, end))) =
                after.split_once(middle).and_then(|(title, target)| Some((title, target.split_once(close)?)))
            else {
                break;
            };
            plain.push_str(before);
            plain.push_str(title);
            rest = end;
        }
        plain.push_str(rest);
        text = Cow::Owned(plain);
    }
    if text.contains("](") { Cow::Owned(dialect::without_links(&text)) } else { text }
}

/// Inline Markdown without marks, for people who read a message alone: references are their titles, and a table or figure has the
/// number 1.
pub(crate) fn as_read(markdown: &str) -> String {
    let bare = unmarked(markdown);
    let shown = |c: char| match c {
        number if NUMBER_MARKS.contains(&number) => Some('1'),
        '\u{E000}'..='\u{F8FF}' | '\u{F0000}'.. => None,
        other => Some(other),
    };
    unlinked(&bare).chars().filter_map(shown).collect()
}

impl Wording<'_> {
    /// A reference to a row, or to all rows of a table, by its path.
    pub(super) fn cross_reference(&self, path: &str) -> anyhow::Result<String> {
        let (path, fact) = self.named(path)?;
        let title = match fact {
            Fact::Table(table) if table.id().is_some() => self.title(table, &path)?,
            Fact::Table(table) => format!("{BY_HEADING}{}", self.table_name(table.kind)?),
            Fact::List(rows) => {
                let kind = rows.first().and_then(Fact::table).map_or("", |table| table.kind);
                format!("{BY_HEADING}{}", self.table_name(kind)?)
            }
            leaf => self.words(leaf, &path)?,
        };
        Ok(link(&title, &path))
    }

    /// The fact that a placeholder names, and its path, in which a table has a number even if the placeholder names its
    /// part.
    pub(super) fn named(&self, path: &str) -> anyhow::Result<(String, &Fact)> {
        let missing = || anyhow!("no fact has the path `{path}`");
        self.facts.at(path).ok_or_else(missing)?;
        self.facts.way(path).pop().ok_or_else(missing)
    }

    /// The common name for the rows of a type.
    fn table_name(&self, kind: &str) -> anyhow::Result<String> {
        let name = message_name(kind);
        if self.locale.has(&name) { self.locale.word(&name) } else { Ok(escape::code(kind)) }
    }

    /// The target row of a reference, as a link.
    pub(super) fn reference(&self, kind: TextKind, id: &str) -> anyhow::Result<String> {
        if let Some((table, path)) = referred(self.facts, kind, id) {
            return Ok(link(&self.title(table, &path)?, &format!("{MENTION}{path}")));
        }
        if kind == TextKind::NodeRef && id == THE_DEVICE {
            let name = self.facts.at("device.name").and_then(Fact::text).unwrap_or(id);
            return Ok(escape::escape(name));
        }
        Ok(escape::code(id))
    }
}
