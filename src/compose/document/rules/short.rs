//! The connections to allow in a few lines, for the page at a glance.

use indexmap::IndexMap;
use tera::value::Map;

use super::{
    BLOCKED, Facts, OPEN, RECOMMENDED, REQUIRED_TITLE, RULES_BLOCKED, RULES_OPEN, RULES_RECOMMENDED, RULES_REQUIRED,
    RULES_USED, Row, USED_TITLE, is_recommended, is_required, list_at, rows, transport,
};
use crate::compose::document::glance::{ITEM, conditional};
use crate::compose::document::table::labelled;
use crate::wording::locale::say;
use crate::wording::word::{self, BY_HEADING, get, string};

/// So many pairs of systems fit on the page with the rest; a line says how many connections there are beside theirs.
const PAIRS: usize = 10;
/// So many pairs of each list stand there in any case.
const PAIRS_EACH: usize = 2;

/// The connections to allow, the required ones first, and those to block: a line for each pair of systems, and how many others
/// there are, with and without a rule. Empty if there are none.
pub(in crate::compose::document) fn short(facts: &Facts, connections: &[&Map]) -> anyhow::Result<Vec<String>> {
    let (required, others): (Vec<Row>, Vec<Row>) =
        rows(facts, "allow", connections)?.into_iter().partition(|row| is_required(row.port));
    let (recommended, others): (Vec<Row>, Vec<Row>) = others.into_iter().partition(|row| is_recommended(row.port));
    let (others, unstated): (Vec<Row>, Vec<Row>) = others.into_iter().partition(Row::has_need);
    let blocked = rows(facts, "block", connections)?;
    let mut lines = Vec::new();
    let mut room = PAIRS;
    for (rows, open, caption) in [
        (required, "port.rules-open", [REQUIRED_TITLE, RULES_REQUIRED]),
        (recommended, "port.rules-open", [RECOMMENDED, RULES_RECOMMENDED]),
        (others, "port.rules-open", [USED_TITLE, RULES_USED]),
        (unstated, "port.rules-open", [OPEN, RULES_OPEN]),
        (blocked, "port.any-system", [BLOCKED, RULES_BLOCKED]),
    ] {
        facts.pairs(&rows, open, caption, &mut room, &mut lines)?;
    }
    // A firewall of the operator's own may stand between their systems, too.
    let without_rule = rows(facts, "none", connections)?.len();
    if without_rule > 0 {
        let link = word::link_to(&BY_HEADING.to_string(), "network-without-rule");
        lines.push(labelled(facts.locale, link, facts.amount(without_rule))?);
    }
    Ok(lines)
}

impl<'a> Facts<'a> {
    fn amount(&self, count: usize) -> String {
        self.locale.number(&count.to_string())
    }

    /// The connections of one list under its caption, which leads to their table; `open` is what they call a side that no fact
    /// names.
    fn pairs(
        &self,
        rows: &[Row<'a>],
        open: &str,
        [caption, anchor]: [&str; 2],
        room: &mut usize,
        lines: &mut Vec<String>,
    ) -> anyhow::Result<()> {
        let locale = self.locale;
        // The ports of each pair, and the number of its connections.
        let mut pairs: IndexMap<[String; 2], (Vec<String>, usize)> = IndexMap::new();
        for row in rows {
            let pair = self.ends(row, open)?;
            // What is blocked is blocked always, whenever the port is there.
            let conditions = if anchor == RULES_BLOCKED { Vec::new() } else { self.conditions(row) };
            let port = conditional(locale, self.in_short(row)?, &conditions)?;
            let (ports, count) = pairs.entry(pair).or_default();
            *count += 1;
            if !ports.iter().any(|other| word::unmarked(other) == word::unmarked(&port)) {
                ports.push(port);
            }
        }
        if pairs.is_empty() {
            return Ok(());
        }
        let shown = pairs.len().min((*room).max(PAIRS_EACH));
        *room = room.saturating_sub(shown);
        let further: usize = pairs.values().skip(shown).map(|(_, count)| count).sum();
        // The same ones in all languages, in the order of the language: that of the rows in the configuration says nothing.
        let mut found = Vec::with_capacity(shown);
        for ([source, destination], (mut ports, _)) in pairs.into_iter().take(shown) {
            ports.sort_by_key(|port| word::unmarked(port));
            let ports = locale.comma(&ports);
            let pair = [("source", source.into()), ("destination", destination.into()), ("ports", ports.into())];
            found.push(say(locale, "glance.connection", &pair)?);
        }
        found.sort_by(|one, other| locale.compare(&word::unmarked(one), &word::unmarked(other)));
        let found: String = found.iter().flat_map(|pair| ["<br>", ITEM, pair]).collect();
        let caption = word::link_to(&format!("{BY_HEADING}{}", locale.word(caption)?), anchor);
        lines.push(labelled(locale, caption, found)?);
        if further > 0 {
            lines.push(labelled(locale, locale.word("glance.further-connections")?, self.amount(further))?);
        }
        Ok(())
    }

    /// The tables whose conditions a connection has: its port, the interfaces of the port, and its two sides.
    fn conditions(&self, row: &Row<'a>) -> Vec<&'a Map> {
        let own = string(row.connection, "own").unwrap_or_default();
        let sides = [own].into_iter().chain(list_at(row.connection, "others"));
        let sides = sides.filter_map(|id| self.systems.get(id).copied());
        [row.port].into_iter().chain(self.conditional_interfaces(row.port)).chain(sides).collect()
    }

    /// The names of the two sides of a connection, its source first; `open` is what stands for a side that no fact names.
    fn ends(&self, row: &Row, open: &str) -> anyhow::Result<[String; 2]> {
        let own = string(row.connection, "own").unwrap_or_default();
        let others = list_at(row.connection, "others");
        let mut names: Vec<String> = others.iter().map(|id| self.name(row, id, false)).collect();
        names.extend(list_at(row.connection, "groups").iter().map(|id| self.name(row, id, false)));
        if names.is_empty() {
            names.push(self.locale.word(open)?);
        }
        let (own, others) = (self.name(row, own, true), self.locale.comma(&names));
        let opens = get(row.connection, "opens").and_then(tera::Value::as_bool) == Some(true);
        Ok(if opens { [own, others] } else { [others, own] })
    }

    /// The name of a system, with no link and no mark.
    fn name(&self, row: &Row, id: &str, is_own: bool) -> String {
        word::unmarked(&word::unlinked(&self.title(row, id, is_own)))
    }

    /// Transport, number and protocol of a connection.
    fn in_short(&self, row: &Row) -> anyhow::Result<String> {
        let cell = |field: &str| word::cell(self.locale, row.port, field);
        let (transport, protocol) = (transport(self.locale, row.port)?, cell("protocol")?);
        let numbers = [cell("number")?, cell("ip_protocol")?];
        let number = numbers.into_iter().find(|number| !number.is_empty());
        let message = match (number.is_some(), protocol.is_empty()) {
            (true, false) if transport.is_empty() => "diagram.label-plain",
            (false, false) if transport.is_empty() => "diagram.label-bare",
            (true, true) if transport.is_empty() => "diagram.unnamed-plain",
            (false, true) if transport.is_empty() => return self.locale.word("port.no-transport"),
            (true, false) => "diagram.label",
            (false, false) => "diagram.label-short",
            (true, true) => "diagram.unnamed",
            (false, true) => "diagram.unnamed-short",
        };
        let number = number.unwrap_or_default();
        say(
            self.locale,
            message,
            &[("transport", transport.into()), ("number", number.into()), ("protocol", protocol.into())],
        )
    }
}

#[cfg(test)]
mod tests {
    use tera::Value;
    use tera::value::Key;

    use super::*;
    use crate::wording::locale::Locale;

    fn map(entries: &[(&'static str, Value)]) -> Map {
        entries.iter().map(|(name, value)| (Key::Str(name), value.clone())).collect()
    }

    #[test]
    fn beyond_the_pairs_that_fit_a_line_counts_the_connections() {
        let locale = Locale::load("en", &[], None).expect("the wording");
        let words = |text: String| Value::from(text);
        let made = |count: usize, list: &str| {
            let raw = map(&[("need", Value::from("required"))]);
            let port = |number: usize| {
                map(&[
                    ("transport", Value::from("TCP")),
                    ("number", words(number.to_string())),
                    ("protocol", Value::from("HTTPS")),
                    ("_raw", Value::from(raw.clone())),
                ])
            };
            let ports: Vec<Value> = (0..count).map(|number| Value::from(port(number))).collect();
            let connection = |number: usize| {
                map(&[
                    ("port", Value::from(number)),
                    ("own", Value::from("pump")),
                    ("others", Value::from(vec![words(format!("server {number}"))])),
                    ("opens", Value::from(true)),
                    ("list", words(list.to_owned())),
                ])
            };
            let connections: Vec<Map> = (0..count).map(connection).collect();
            let network = map(&[("port", Value::from(ports))]);
            let facts = Facts::new(&locale, &network, Vec::new(), "Pump");
            short(&facts, &connections.iter().collect::<Vec<_>>()).expect("lines")
        };
        assert_eq!(made(0, "allow"), [""; 0]);
        let all = made(PAIRS, "allow");
        assert!(all.len() == 1 && all[0].matches(" → server ").count() == PAIRS, "{all:?}");
        let more = made(PAIRS + 2, "allow");
        assert!(more[0].matches(" → server ").count() == PAIRS, "{more:?}");
        assert_eq!(more[1], "Further connections of this kind: 2");
        let without_rule = made(3, "none");
        assert!(without_rule.len() == 1 && without_rule[0].ends_with(": 3"), "{without_rule:?}");
    }
}
