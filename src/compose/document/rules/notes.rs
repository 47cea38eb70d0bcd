//! What applies to all rules for the operator's firewall, in sentences.

use tera::Value;
use tera::value::Map;

use super::{Facts, Row, UNSTATED, has_range};
use crate::compose::document::scope;
use crate::compose::document::table::{flag, maps, raw_text};
use crate::wording::locale::say;
use crate::wording::word::{self, get, string};

impl Facts<'_> {
    /// What applies to all rules, as far as there are such rows.
    pub(super) fn notes(&self, required: &[Row], used: &[Row], connections: &[&Map]) -> anyhow::Result<Vec<String>> {
        if required.is_empty() && used.is_empty() && !connections.iter().any(|it| string(it, "list") == Some("block")) {
            return Ok(Vec::new());
        }
        let is_stated = |row: &Row| raw_text(row.port, "need").is_some();
        let can_change = |row: &Row| row.ports().any(|port| flag(port, "configurable") == Some(true));
        // A range that cannot be changed is used as a whole; a configurable one is described.
        let is_range = |row: &Row| row.ports().all(|port| flag(port, "configurable").is_none()) && has_range(row.port);
        let any = |holds: &dyn Fn(&Row) -> bool| required.iter().chain(used).any(holds);
        let mut notes = Vec::new();
        // The titles of the tables say when their rows are allowed.
        for (holds, name) in [
            (!used.iter().all(is_stated), "port.allow-need-unstated"),
            (any(&|row| row.is_conditional), "port.allow-condition"),
            (any(&can_change), "port.allow-configured"),
            (any(&is_range), "port.allow-range"),
        ] {
            if holds {
                notes.push(self.locale.word(name)?);
            }
        }
        if !required.is_empty() || !used.is_empty() {
            notes.extend(self.all_else(connections)?);
        }
        notes.push(self.locale.word("port.rules-source")?);
        Ok(notes)
    }

    /// The sentence that all other traffic must be blocked, if a fact says so; without connections that need no rule,
    /// or whose facts are too few for a rule.
    pub(in crate::compose::document) fn all_else(&self, connections: &[&Map]) -> anyhow::Result<Option<String>> {
        let except = |reasons: &[&str]| {
            let is_excepted = connections.iter().any(|it| {
                reasons.contains(&string(it, "reason").unwrap_or_default()) || string(it, "list") == Some(UNSTATED)
            });
            let except =
                if is_excepted { format!(" {}", self.locale.word("port.allow-only-except")?) } else { String::new() };
            anyhow::Ok(except)
        };
        // A firewall for one part or one interface does not concern the others.
        let firewalls = get(self.network, "firewall").map(scope::blocks).unwrap_or_default();
        let firewall = firewalls.iter().filter_map(Value::as_map).filter(|firewall| !scope::is_headed(firewall));
        let is_operators = |firewall: &&Map| {
            raw_text(firewall, "state") == Some("by_operator")
                && raw_text(firewall, "policy") == Some("deny_all_but_listed")
        };
        if let Some(firewall) = firewall.into_iter().find(is_operators) {
            let marks = word::marks(&word::cell(self.locale, firewall, "policy")?);
            let except =
                except(&["port.reason-number", "port.reason-transport", "port.reason-border", "port.reason-zone"])?;
            return Ok(Some(marks + &self.locale.word("port.allow-only")? + &except));
        }
        let mut zones = Vec::new();
        for zone in maps(self.network, "zone") {
            let is_operators = matches!(raw_text(zone, "operated_by"), None | Some("operator" | "shared"));
            if is_operators && raw_text(zone, "traffic") == Some("deny_all_but_listed") {
                let marks = word::marks(&word::cell(self.locale, zone, "traffic")?);
                zones.push(format!("{marks}{}", string(zone, "title").unwrap_or_default()));
            }
        }
        if zones.is_empty() {
            return Ok(None);
        }
        let only = say(self.locale, "port.allow-only-zones", &[("zones", self.locale.comma(&zones).into())])?;
        Ok(Some(only + &except(&["port.reason-number", "port.reason-transport"])?))
    }
}
