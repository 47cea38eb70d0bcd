//! A policy of Aerleon, which reads Capirca's model from YAML and writes the rules of many firewalls: `aerleon/pol/` has the
//! policy, `aerleon/def/` the names of addresses and ports.
//!
//! A name without an address has an empty list: Aerleon refuses it, so that no rule is made before the operator has filled
//! it in. What depends on a decision of the operator is a term that is commented out with `# `; remarks begin with `## `.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::address::Address;
use super::policy::{self, Protocol};
use super::{Artifact, Source, one_line};
use crate::compose::document::{End, PackRow as Row, Ports};
use crate::model::connection::Rule;

/// Firewalls for which the policy is meant at first: what Aerleon calls them, and their options. An operator adds others.
const TARGETS: &[(&str, &str)] = &[("cisco", "mixed"), ("juniper", "mixed")];

/// IP protocols by their names in Capirca.
const IP_PROTOCOLS: &[(u8, &str)] = &[
    (2, "igmp"),
    (4, "ipip"),
    (41, "ipv6"),
    (46, "rsvp"),
    (47, "gre"),
    (50, "esp"),
    (51, "ah"),
    (89, "ospf"),
    (103, "pim"),
    (112, "vrrp"),
];

pub fn make(source: &Source<'_>) -> anyhow::Result<Vec<Artifact>> {
    if source.pack.rows.is_empty() {
        return Ok(Vec::new());
    }
    let mut made = Made { source, networks: BTreeMap::new(), services: BTreeMap::new(), terms: String::new() };
    for list in [Rule::Block, Rule::Allow] {
        for row in source.pack.rows.iter().filter(|row| row.rule == list) {
            made.row(row)?;
        }
    }
    for row in &source.pack.rows {
        if let Some(comment) = policy::no_rule(row) {
            made.remark(&comment);
        }
    }
    if let Some(comment) = policy::all_else(source) {
        made.remark(comment);
    }
    made.terms.push_str("  - name: deny-all-else\n    action: deny\n");
    let device = &source.document.device;
    let name = device.replace('.', "-");
    let mut text = String::new();
    let _ = writeln!(text, "## Draft from: {}", one_line(&source.document.name()));
    let _ =
        writeln!(text, "## Enter the missing addresses in def/{name}.yaml. Take the `# ` away from a term to use it.");
    let _ = writeln!(text, "filename: {}", quoted(&name)?);
    let _ = writeln!(
        text,
        "filters:\n- header:\n    comment: {}\n    targets:",
        quoted(&one_line(&source.document.name()))?
    );
    for (target, options) in TARGETS {
        let _ = writeln!(text, "      {target}: {}", quoted(&format!("{name} {options}"))?);
    }
    let _ = write!(text, "  terms:\n{}", made.terms);
    let artifact = |path: String, text: String| Artifact { path, bytes: text.into_bytes() };
    Ok(vec![
        artifact(format!("aerleon/def/{name}.yaml"), made.definitions()?),
        artifact(format!("aerleon/pol/{name}.yaml"), text),
    ])
}

struct Made<'a> {
    source: &'a Source<'a>,
    /// Titles and addresses by their tokens.
    networks: BTreeMap<String, (String, Vec<Address>)>,
    /// Protocols and ports by their tokens; without ports, the operator enters them.
    services: BTreeMap<String, (Vec<&'static str>, Vec<Ports>, String)>,
    terms: String,
}

impl Made<'_> {
    fn remark(&mut self, text: &str) {
        let _ = writeln!(self.terms, "  ## {}", one_line(text));
    }

    fn row(&mut self, row: &Row) -> anyhow::Result<()> {
        let Ok(protocols) = policy::protocols(row) else { return Ok(()) };
        let is_active = row.rule == Rule::Block || row.is_certain() && !row.is_some_of_range();
        for note in policy::notes(row) {
            self.remark(&note);
        }
        for (number, protocol) in (1..).zip(&protocols) {
            let name = if protocols.len() == 1 { row.id.clone() } else { format!("{}_{number}", row.id) };
            let Some(fields) = self.fields(row, protocol) else {
                self.remark(&format!("{}: no term: Aerleon has no name for this IP protocol", row.id));
                continue;
            };
            let comment = quoted(&one_line(&format!("{}: {}", row.id, row.purpose)))?;
            let action = if row.rule == Rule::Block { "deny" } else { "accept" };
            let mut lines = vec![format!("- name: {}", quoted(&name)?), format!("  comment: {comment}")];
            lines.extend(fields.into_iter().map(|(field, value)| format!("  {field}: {value}")));
            lines.push(format!("  action: {action}"));
            for line in lines {
                let _ = writeln!(self.terms, "  {}{line}", if is_active { "" } else { "# " });
            }
        }
        Ok(())
    }

    /// The fields of a term; `None` if Aerleon has no name for the protocol.
    fn fields(&mut self, row: &Row, protocol: &Protocol) -> Option<Vec<(&'static str, String)>> {
        let mut fields = Vec::new();
        for (field, end) in [("source-address", &row.sources), ("destination-address", &row.destinations)] {
            let tokens = self.tokens(row, end);
            if !tokens.is_empty() {
                fields.push((field, format!("[{}]", tokens.join(", "))));
            }
        }
        match protocol {
            Protocol::Ports(name) => {
                for (field, ports, is_source) in
                    [("source-port", &row.source_ports, true), ("destination-port", &row.ports, false)]
                {
                    if !ports.is_empty() && !ports.contains(&Ports::Any) {
                        fields.push((field, self.service(row, name, ports, is_source)));
                    }
                }
                fields.push(("protocol", (*name).to_owned()));
            }
            Protocol::Icmp { v6, types } => {
                let names: Vec<&str> = types.iter().map(|known| known.capirca[usize::from(*v6)]).collect();
                fields.push(("protocol", if *v6 { "icmpv6" } else { "icmp" }.to_owned()));
                fields.push(("icmp-type", format!("[{}]", names.join(", "))));
            }
            Protocol::Number(number) => {
                let (_, name) = IP_PROTOCOLS.iter().find(|(known, _)| known == number)?;
                fields.push(("protocol", (*name).to_owned()));
            }
        }
        Some(fields)
    }

    /// The tokens of the systems at one end; none for every system.
    fn tokens(&mut self, row: &Row, end: &End) -> Vec<String> {
        let pack = self.source.pack;
        let mut add = |name: String, title: String, addresses: Vec<Address>| {
            let token = token(&name);
            self.networks.entry(token.clone()).or_insert((title, addresses));
            token
        };
        match end {
            End::Any => Vec::new(),
            End::Open | End::NotStated => vec![add(format!("open_{}", row.id), pack.unnamed[0].clone(), Vec::new())],
            End::Systems(ids) => {
                let unique: BTreeSet<&String> = ids.iter().collect();
                let system = |id: &&String| {
                    let system = pack.system(id);
                    let title = system.map_or_else(|| (*id).clone(), |system| system.title.clone());
                    add(format!("system_{id}"), title, system.map_or_else(Vec::new, policy::addresses))
                };
                unique.iter().map(system).collect()
            }
        }
    }

    fn service(&mut self, row: &Row, protocol: &'static str, ports: &[Ports], is_source: bool) -> String {
        let token = token(&format!("{}_{}", if is_source { "source" } else { "port" }, row.id));
        let open = !is_source && row.is_some_of_range();
        let note = if open {
            format!(
                "the configured port, out of {}",
                ports.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
            )
        } else {
            String::new()
        };
        let (protocols, known, _) =
            self.services.entry(token.clone()).or_insert_with(|| (Vec::new(), Vec::new(), note));
        if !protocols.contains(&protocol) {
            protocols.push(protocol);
        }
        if !open {
            *known = ports.to_vec();
        }
        token
    }

    fn definitions(&self) -> anyhow::Result<String> {
        let mut text = format!("## Draft from: {}\n", one_line(&self.source.document.name()));
        text.push_str("## Enter the addresses of each system where the list is empty.\nnetworks:\n");
        for (token, (title, addresses)) in &self.networks {
            let _ = writeln!(text, "  ## {}", one_line(title));
            let mut lines = String::new();
            for address in addresses {
                match address {
                    Address::One(address) => _ = writeln!(lines, "      - address: {}", quoted(&address.to_string())?),
                    Address::Network(address, length) => {
                        _ = writeln!(lines, "      - address: {}", quoted(&format!("{address}/{length}"))?);
                    }
                    Address::Range(first, last) => _ = writeln!(text, "  ## range of addresses: {first} to {last}"),
                    Address::Host(name) => _ = writeln!(text, "  ## host: {}", one_line(name)),
                    Address::Unusable => {}
                }
            }
            let _ = if lines.is_empty() {
                writeln!(text, "  {token}:\n    values: []")
            } else {
                write!(text, "  {token}:\n    values:\n{lines}")
            };
        }
        if !self.services.is_empty() {
            text.push_str("services:\n");
        }
        for (token, (protocols, ports, note)) in &self.services {
            let mut lines = String::new();
            for protocol in protocols {
                for ports in ports {
                    let _ = writeln!(lines, "    - protocol: {protocol}\n      port: {}", quoted(&ports.to_string())?);
                }
            }
            if lines.is_empty() {
                let _ = writeln!(text, "  ## {token}: {note}");
                for protocol in protocols {
                    let _ = writeln!(lines, "    # - protocol: {protocol}\n    #   port: {}", quoted("")?);
                }
                let _ = write!(text, "  # {token}:\n{lines}");
            } else {
                let _ = write!(text, "  {token}:\n{lines}");
            }
        }
        Ok(text)
    }
}

/// The name of a network or service. Different ids have different names.
fn token(name: &str) -> String {
    name.to_uppercase()
}

/// A text in quotes that YAML reads as it is: JSON's strings are strings of YAML.
fn quoted(text: &str) -> anyhow::Result<String> {
    Ok(serde_json::to_string(text)?)
}
