//! For whom the page at a glance is: the rows that its readers act on.

use tera::value::Map;

use super::{STEPS, STEPS_FOR_ROLES, plain, raw_texts};
use crate::compose::document::table::raw_text;
use crate::wording::locale::Locale;
use crate::wording::word::string;

/// For whom the page is.
#[derive(Default)]
pub(in crate::compose::document) struct Readers<'a> {
    /// The readers of the document, each of whom is a role of the device by its id. None where all rows are for them: where
    /// a reader is no role of the device, nobody knows which rows are not.
    pub(super) roles: Option<Vec<&'a Map>>,
    /// Whether the readers also do what the parties do that hold their roles: a document that names its roles is for them. Nurses
    /// who read a card are staff of the operator, and do not see to what the operator sees to.
    stand_for_parties: bool,
}

impl<'a> Readers<'a> {
    pub(in crate::compose::document) fn new(audience: &[String], roles: &[&'a Map]) -> Self {
        let is_role = |reader: &String| roles.iter().any(|role| raw_text(role, "id") == Some(reader));
        let is_known = !audience.is_empty() && audience.iter().all(is_role);
        let is_reader = |role: &&Map| raw_text(role, "id").is_some_and(|id| audience.iter().any(|reader| reader == id));
        Self { roles: is_known.then(|| roles.iter().copied().filter(is_reader).collect()), stand_for_parties: false }
    }

    /// Readers by the roles that a document names, if it names any.
    pub(in crate::compose::document) fn named(self, roles: &[String]) -> Self {
        Self { stand_for_parties: !roles.is_empty(), ..self }
    }

    /// The number of steps of an event that they see.
    pub(super) fn steps(&self) -> usize {
        if self.roles.is_some() { STEPS_FOR_ROLES } else { STEPS }
    }

    /// The rows that they act on: those that name one of them, or nobody.
    pub(super) fn rows<'r>(&self, rows: &[&'r Map]) -> Vec<&'r Map> {
        let Some(roles) = &self.roles else { return rows.to_vec() };
        let is_theirs = |row: &&&Map| {
            let mut acting = raw_texts(row, "acts").peekable();
            acting.peek().is_none() || acting.any(|id| roles.iter().any(|role| raw_text(role, "id") == Some(id)))
        };
        rows.iter().filter(is_theirs).copied().collect()
    }

    /// Whether somebody in the table of who does what is one of them. Every reader with a role can be called the user.
    pub(in crate::compose::document) fn has(&self, locale: &Locale, name: &str) -> anyhow::Result<bool> {
        let Some(roles) = &self.roles else { return Ok(true) };
        let mut names: Vec<String> = roles.iter().filter_map(|role| string(role, "title")).map(plain).collect();
        let parties = roles.iter().filter_map(|role| raw_text(role, "held_by")).filter(|_| self.stand_for_parties);
        for party in parties.chain(["user"]) {
            names.push(plain(&locale.word(&format!("glance-party.{party}"))?));
        }
        Ok(names.contains(&plain(name)))
    }
}
