//! The facts of a device that a hospital enters into its own tools: the connections, row for row as the tables of the
//! document have them, with the systems at their ends. Values of closed lists keep their names in the configuration;
//! titles and sentences are those of the document, as plain text.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use tera::Value;
use tera::value::Map;

use super::rules::{self, Facts};
use super::table::{maps, raw_text};
use crate::compose::block::{self, Marks};
use crate::model::connection::{
    Connection, NOT_KNOWN, Network, Rule, THE_DEVICE, lacks_number, lacks_transport, number_field,
};
use crate::model::fact::{Fact, Table};
use crate::wording::locale::Locale;
use crate::wording::word::{self, Wording, get, string};

/// What the files for the hospital are made of.
#[derive(Debug, Clone)]
pub struct Pack {
    /// All facts of the device.
    pub facts: Fact,
    /// The connections: first those to allow, then those to block, then those without a firewall rule.
    pub rows: Vec<Row>,
    /// The systems at the ends of the connections, by id.
    pub systems: IndexMap<String, System>,
    /// The words for an end that no fact names: `to be specified by the operator`, `any system`, `not stated`.
    pub unnamed: [String; 3],
    /// Whether the document says that all other traffic must be blocked.
    pub blocks_all_else: bool,
}

/// A connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The id of its port; if a port has several rows, each further one has a number.
    pub id: String,
    /// The id of its port.
    pub port: String,
    /// The id of the port by which the other side describes the same connection.
    pub twin: Option<String>,
    pub rule: Rule,
    /// Whether the part that has the port opens the connection.
    pub opens: bool,
    pub sources: End,
    pub destinations: End,
    pub source_ports: Vec<Ports>,
    pub transport: String,
    pub ports: Vec<Ports>,
    /// As written: a name or a number.
    pub icmp_type: Option<String>,
    pub ip_protocol: Option<u8>,
    pub configurable: Option<bool>,
    pub need: Option<String>,
    /// The state on delivery.
    pub default: Option<String>,
    pub authentication: Vec<String>,
    pub internet: Option<String>,
    /// Ids of interfaces.
    pub interfaces: Vec<String>,
    pub program: Option<String>,
    pub protocol: String,
    pub encryption: String,
    pub opened_by: String,
    pub open_for: String,
    pub purpose: String,
    pub network_setting: String,
    /// Each of them must be met.
    pub conditions: Vec<String>,
}

/// One end of a connection.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum End {
    /// Ids of systems.
    Systems(Vec<String>),
    /// No fact names it, so the operator decides.
    Open,
    /// Every system.
    Any,
    /// No fact names it, and there is no rule that needs it.
    NotStated,
}

impl End {
    /// The ids of its systems.
    pub fn systems(&self) -> &[String] {
        match self {
            Self::Systems(ids) => ids,
            _ => &[],
        }
    }
}

/// Ports of a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ports {
    Any,
    One(u16),
    /// First and last.
    Range(u16, u16),
}

impl std::fmt::Display for Ports {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Any => write!(f, "any"),
            Self::One(port) => write!(f, "{port}"),
            Self::Range(first, last) => write!(f, "{first}-{last}"),
        }
    }
}

/// A part of the device, or a peer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct System {
    pub title: String,
    /// Whether it is the device or a part of it.
    pub own: bool,
    /// Whether it runs in a cloud.
    pub cloud: bool,
    /// As written: addresses, host names, URLs.
    pub addresses: Vec<String>,
    /// Ids and titles.
    pub zones: Vec<[String; 2]>,
    pub operated_by: Option<String>,
}

/// What a file for the hospital lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lack {
    /// A port without the number that a rule needs: no rule is made.
    Number { port: String, field: &'static str },
}

impl Row {
    /// Whether a firewall can allow the connection without a decision by the operator.
    #[must_use]
    pub fn is_certain(&self) -> bool {
        self.rule == Rule::Allow && self.need.as_deref() == Some("required") && self.conditions.is_empty()
    }

    /// Whether only some ports of a range are in use: those that are configured at the device.
    #[must_use]
    pub fn is_some_of_range(&self) -> bool {
        self.configurable != Some(false) && self.ports.iter().any(|ports| matches!(ports, Ports::Range(..)))
    }
}

impl Pack {
    /// The facts of a device in words of a language. `translations` contains translated prose by the path of its fact.
    ///
    /// # Errors
    /// Fails if a message is missing, or the text grows too long.
    pub fn new(locale: &Locale, facts: &Fact, translations: &BTreeMap<String, String>) -> anyhow::Result<Self> {
        let unnamed = ["port.rules-open", "port.any-system", "pair.not-stated"];
        let [open, any, not_stated] = unnamed.map(|message| locale.word(message).map(|word| plain(&word)));
        let mut pack = Self {
            facts: facts.clone(),
            rows: Vec::new(),
            systems: IndexMap::new(),
            unnamed: [open?, any?, not_stated?],
            blocks_all_else: false,
        };
        let Some((root, network)) = facts.table().and_then(|root| Some((root, Network::of(root)?))) else {
            return Ok(pack);
        };
        let source_language = facts.at("document.language").and_then(Fact::text).unwrap_or("en");
        let foreign = (source_language != locale.tag).then_some(source_language);
        let mut wording = Wording { locale, facts, foreign, translations, marked: Vec::new() };
        let mut worded = |path: &str| match facts.at(path) {
            Some(fact) => wording.value(fact, path),
            None => Ok(Value::none()),
        };
        let (words, parts, device) = (worded("network")?, worded("part")?, worded("device.name")?);
        let Some(words) = words.as_map() else { return Ok(pack) };
        let parts: Vec<&Map> = parts.as_array().unwrap_or_default().iter().filter_map(Value::as_map).collect();
        let device = device.as_str().unwrap_or_default();
        let connections = network.connections();
        let values = rules::values(&network, &connections);
        let values: Vec<&Map> = values.as_array().unwrap_or_default().iter().filter_map(Value::as_map).collect();
        let making = Making {
            locale,
            network: &network,
            ports: root.get("network").and_then(Fact::table).map_or_else(Vec::new, |it| it.rows("port").collect()),
            root,
            words,
            parts: &parts,
            device,
        };
        let rules_facts = Facts::new(locale, words, parts.clone(), device);
        pack.blocks_all_else = rules_facts.all_else(&[])?.is_some();
        let mut ids = BTreeSet::new();
        for list in ["allow", "block", "none"] {
            for row in rules::rows(&rules_facts, list, &values)? {
                let at = values.iter().position(|value| std::ptr::eq(*value, row.connection));
                let Some(connection) = at.and_then(|at| connections.get(at)) else { continue };
                let made = making.row(connection, &row, &mut ids, &mut pack.systems)?;
                pack.rows.push(made);
            }
        }
        Ok(pack)
    }

    /// The path and the field of each port that lacks the number for a rule.
    #[must_use]
    pub fn lacks(&self) -> Vec<Lack> {
        let network = self.facts.at("network").and_then(Fact::table);
        let ports = network.into_iter().flat_map(|network| network.rows("port"));
        let lacking = ports.filter(|port| lacks_transport(port) || lacks_number(port));
        let lacking = lacking.filter(|port| choice(port, "firewall_rule") != Some("none"));
        let lack = |port: &Table| Lack::Number {
            port: port.id().unwrap_or_default().to_owned(),
            field: match choice(port, "transport") {
                _ if lacks_transport(port) => "transport",
                transport => number_field(transport.unwrap_or_default()),
            },
        };
        lacking.map(lack).collect()
    }

    /// The text at a path.
    #[must_use]
    pub fn text(&self, path: &str) -> Option<&str> {
        self.facts.at(path).and_then(Fact::text)
    }

    /// The system with an id.
    #[must_use]
    pub fn system(&self, id: &str) -> Option<&System> {
        self.systems.get(id)
    }
}

/// What rows are made from.
struct Making<'a> {
    locale: &'a Locale,
    network: &'a Network<'a>,
    ports: Vec<&'a Table>,
    root: &'a Table,
    words: &'a Map,
    parts: &'a [&'a Map],
    /// The name of the device in words.
    device: &'a str,
}

impl Making<'_> {
    fn row(
        &self,
        connection: &Connection,
        row: &rules::Row,
        ids: &mut BTreeSet<String>,
        systems: &mut IndexMap<String, System>,
    ) -> anyhow::Result<Row> {
        let port = self.ports[connection.port];
        let id = port.id().unwrap_or_default();
        let numbered = (2..).map(|number| format!("{id}-{number}"));
        let is_new = |id: &String| !ids.contains(id);
        let id = std::iter::once(id.to_owned()).chain(numbered).find(is_new).unwrap_or_default();
        ids.insert(id.clone());
        let mut conditions: Vec<String> = plain(&row.condition).lines().map(str::to_owned).collect();
        let (own_zones, _) = self.network.ends(connection, THE_DEVICE);
        let mut note = |id: &str, zones: Vec<&str>| -> anyhow::Result<()> {
            let words = self.words_of(id);
            let condition = words.map_or_else(|| Ok(String::new()), |words| word::cell(self.locale, words, "when"))?;
            conditions.extend(plain(&condition).lines().map(str::to_owned));
            let known = systems.entry(id.to_owned()).or_insert_with(|| self.system(id));
            for zone in zones {
                let title = self.title_of_zone(zone);
                if !known.zones.iter().any(|[known, _]| known == zone) {
                    known.zones.push([zone.to_owned(), title]);
                }
            }
            Ok(())
        };
        note(connection.own, own_zones)?;
        for other in connection.others.iter().chain(&connection.groups) {
            note(other, self.network.ends(connection, other).1)?;
        }
        let mut seen = BTreeSet::new();
        conditions.retain(|condition| !condition.is_empty() && seen.insert(condition.clone()));
        let own = End::Systems(vec![connection.own.to_owned()]);
        let all = |ids: &[&str]| End::Systems(ids.iter().map(|id| (*id).to_owned()).collect());
        let others = match (&connection.others[..], connection.rule) {
            ([], Rule::Allow) => End::Open,
            ([], Rule::Block) => End::Any,
            ([], Rule::None(_) | Rule::Unstated) => End::NotStated,
            (others, _) => all(others),
        };
        let (sources, mut destinations) =
            if connection.opens || connection.rule == Rule::Unstated { (own, others) } else { (others, own) };
        if let End::Systems(ids) = &mut destinations {
            ids.extend(connection.groups.iter().map(|id| (*id).to_owned()));
        }
        let cell = |field| row.both(|port| word::cell(self.locale, port, field)).map(|text| plain(&text));
        let twin = row.twin.and_then(|twin| get(twin, "_raw")).and_then(Value::as_map);
        let either = |field: &str| -> Option<String> {
            let other = || self.ports.iter().find(|port| port.id() == twin.and_then(|twin| string(twin, "id")));
            choice(port, field).or_else(|| choice(other()?, field)).map(str::to_owned)
        };
        let flag = |field: &str| match port.get(field) {
            Some(Fact::Flag(flag)) => Some(*flag),
            _ => None,
        };
        let text = |field: &str| port.get(field).and_then(Fact::text);
        Ok(Row {
            id,
            port: port.id().unwrap_or_default().to_owned(),
            twin: twin.and_then(|twin| string(twin, "id")).map(str::to_owned),
            rule: connection.rule,
            opens: connection.opens,
            sources,
            destinations,
            source_ports: ports(port.get("source_port")),
            transport: choice(port, "transport").unwrap_or_default().to_owned(),
            ports: ports(port.get("number")),
            icmp_type: text("icmp_type").map(str::to_owned),
            ip_protocol: text("ip_protocol").and_then(|number| number.parse().ok()),
            configurable: flag("configurable"),
            need: choice(port, "need").map(str::to_owned),
            default: either("default"),
            authentication: names(port.get("authentication")),
            internet: either("internet"),
            interfaces: names(port.get("interface")),
            program: text("program").map(str::to_owned),
            protocol: cell("protocol")?,
            encryption: cell("encryption")?,
            opened_by: cell("opened_by")?,
            open_for: cell("open_for")?,
            purpose: cell("purpose")?,
            network_setting: cell("network_setting")?,
            conditions,
        })
    }

    /// The words of a part or peer; a part takes precedence.
    fn words_of(&self, id: &str) -> Option<&Map> {
        let is_it = |row: &&Map| raw_text(row, "id") == Some(id);
        self.parts.iter().copied().find(is_it).or_else(|| maps(self.words, "peer").find(is_it))
    }

    fn title_of_zone(&self, id: &str) -> String {
        let zone = maps(self.words, "zone").find(|row| raw_text(row, "id") == Some(id));
        zone.and_then(|zone| string(zone, "title")).map_or_else(|| id.to_owned(), plain)
    }

    fn system(&self, id: &str) -> System {
        let of = |rows: Option<&Table>, list: &str| -> Option<Table> {
            rows?.rows(list).find(|row| row.id() == Some(id)).cloned()
        };
        let part = of(Some(self.root), "part");
        let peer = of(self.root.get("network").and_then(Fact::table), "peer");
        let own = id == THE_DEVICE || part.is_some();
        let title = match self.words_of(id).and_then(|words| string(words, "title")) {
            Some(title) => plain(title),
            None if id == THE_DEVICE => plain(self.device),
            None => id.to_owned(),
        };
        let row = part.or(peer);
        let operated_by = row.as_ref().and_then(|row| choice(row, "operated_by")).map(str::to_owned);
        System {
            title,
            own,
            cloud: self.network.is_in_cloud(id),
            addresses: row.as_ref().map_or_else(Vec::new, |row| names(row.get("address"))),
            zones: Vec::new(),
            operated_by,
        }
    }
}

/// Words in Markdown as plain text, read as the document reads a cell; a line for each break.
fn plain(markdown: &str) -> String {
    let text = word::unmarked(&word::unlinked(markdown));
    let (spans, _) = block::read_line(&text, &Marks::default(), &|_| false);
    block::lines(&spans).trim().to_owned()
}

fn choice<'t>(table: &'t Table, field: &str) -> Option<&'t str> {
    match table.get(field) {
        Some(Fact::Choice { value, .. }) => Some(value),
        _ => None,
    }
}

/// The texts or names of a fact that has one value or many.
fn names(fact: Option<&Fact>) -> Vec<String> {
    let name = |fact: &Fact| match fact {
        Fact::Text { text, .. } => Some(text.clone()),
        Fact::Choice { value, .. } => Some((*value).to_owned()),
        _ => None,
    };
    match fact {
        Some(Fact::List(items)) => items.iter().filter_map(name).collect(),
        fact => fact.and_then(name).into_iter().collect(),
    }
}

/// Port numbers as configured; one that is not known is left out.
fn ports(fact: Option<&Fact>) -> Vec<Ports> {
    let port = |text: &String| match text.split_once("..") {
        Some((first, last)) => Some(Ports::Range(first.trim().parse().ok()?, last.trim().parse().ok()?)),
        None if text == "any" => Some(Ports::Any),
        None if text == NOT_KNOWN => None,
        None => text.parse().ok().map(Ports::One),
    };
    names(fact).iter().filter_map(port).collect()
}
