//! Declared against observed: what a configuration states about ports, connections and components, held against what scans,
//! logs and lists show. Nothing is ever called verified: a fact is observed, contradicted, or not observable.

mod bill;
mod declared;
mod flows;
mod ports;
mod protocol;
pub mod record;

use std::collections::HashMap;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::{FileId, Place};
use crate::input::scan::{Host, Kind, Scan, Span, same_address};
use crate::model::connection::THE_DEVICE;
use crate::model::device::protection::Component;
use crate::model::fact::{Fact, Table};
use crate::model::node::Node;
use declared::Declared;
pub use declared::Setup;

/// Findings with one code that are reported one by one.
const SHOWN: usize = 200;

/// Connections, each with every address that the configuration has.
const COMPARED: usize = 100_000_000;

/// What is compared.
pub struct Question<'a> {
    pub facts: &'a Fact,
    pub node: &'a Node,
    pub files: &'a [SeenFile],
    /// Which address is which part or peer.
    pub hosts: &'a [(String, String)],
    /// The part that made the lists of listening ports.
    pub part: Option<&'a str>,
    pub setup: &'a Setup,
}

/// A file that shows something.
pub struct SeenFile {
    pub file: FileId,
    /// As messages call it.
    pub path: String,
    pub content: Content,
}

/// What a file shows.
pub enum Content {
    Scan(Kind, Scan),
    /// A bill of materials, with the text in which the components are.
    Bill(Vec<Component>, String),
}

/// What was found out about a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Nothing shows it, and nothing shows the opposite.
    NotObservable,
    /// Something that was seen is as it says.
    Observed,
    /// Something that was seen is not as it says.
    Contradicted,
}

impl Verdict {
    pub const ALL: [Self; 3] = [Self::Observed, Self::Contradicted, Self::NotObservable];

    /// In words.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Observed => "observed",
            Self::Contradicted => "contradicted",
            Self::NotObservable => "not observable",
        }
    }
}

/// A fact that could be observed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRow {
    /// Its path: `network.port.https.number`.
    pub fact: String,
    pub place: Place,
    pub verdict: Verdict,
    /// Why it is not observable.
    pub reason: &'static str,
    /// Where something about it was seen.
    pub seen: Vec<Place>,
}

/// The result.
#[derive(Debug, Default)]
pub struct Observed {
    pub found: Vec<Diagnostic>,
    pub facts: Vec<FactRow>,
    /// Connections in logs that were not compared: between others, and those of ICMP.
    pub ignored: usize,
    /// Whether it could not be compared.
    pub stopped: bool,
}

/// Compares.
#[must_use]
pub fn observe(question: &Question<'_>) -> Observed {
    let Some(root) = question.facts.table() else { return Observed::default() };
    let mut making = Making::new(question, root);
    making.check_names();
    let hosts = if making.found.is_empty() { making.hosts() } else { Vec::new() };
    // With a wrong or missing name, everything would be compared with the wrong part.
    if making.found.iter().any(|found| found.code().starts_with("E070")) {
        return Observed { found: making.found, stopped: true, ..Observed::default() };
    }
    let has = |wanted: fn(&Content) -> bool| question.files.iter().any(|file| wanted(&file.content));
    if has(|content| matches!(content, Content::Scan(Kind::Scan | Kind::Listening, _))) {
        making.compare_ports(&hosts);
    }
    if has(|content| matches!(content, Content::Scan(Kind::Flows, _))) {
        making.compare_flows();
    }
    for file in question.files {
        if let Content::Bill(components, text) = &file.content {
            making.compare_bill(file.file, components, text);
        }
    }
    making.finish()
}

/// A host of a scan, and whose ports it has.
struct Assigned<'a> {
    file: FileId,
    host: &'a Host,
    own: Own<'a>,
    /// Whether it is the list of the computer itself, or a scan that ran on it.
    is_inside: bool,
}

/// Whose ports a host has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Own<'a> {
    /// Those of all parts.
    Whole,
    Part(&'a str),
}

impl Own<'_> {
    /// Whether a port of this part can be at the host.
    fn covers(self, own: &str) -> bool {
        match self {
            Self::Whole => true,
            Self::Part(part) => part == own || own == THE_DEVICE,
        }
    }
}

struct Making<'a> {
    question: &'a Question<'a>,
    root: &'a Table,
    declared: Vec<Declared<'a>>,
    /// By their ids.
    peers: HashMap<&'a str, &'a Table>,
    /// The only part that has ports.
    sole: Option<&'a str>,
    found: Vec<Diagnostic>,
    /// How many problems there are of each code.
    counts: HashMap<&'static str, usize>,
    facts: IndexMap<String, FactRow>,
    ignored: usize,
}

impl<'a> Making<'a> {
    fn new(question: &'a Question<'a>, root: &'a Table) -> Self {
        let declared = declared::all(root, question.setup);
        let mut owners: Vec<&str> = declared.iter().map(|one| one.own).collect();
        owners.sort_unstable();
        owners.dedup();
        let sole = match owners[..] {
            [] => Some(THE_DEVICE),
            [one] => Some(one),
            _ => None,
        };
        let network = root.get("network").and_then(Fact::table);
        let peers = network.into_iter().flat_map(|network| network.rows("peer"));
        let peers = peers.filter_map(|peer| Some((peer.id()?, peer))).collect();
        let (found, counts, facts, ignored) = (Vec::new(), HashMap::new(), IndexMap::new(), 0);
        Self { question, root, declared, peers, sole, found, counts, facts, ignored }
    }

    /// Reports a problem; of too many with one code, only their number.
    fn tell(&mut self, problem: Problem, at: Place, seen: Option<Place>) {
        let count = self.counts.entry(problem.code()).or_default();
        *count += 1;
        if *count <= SHOWN {
            let diagnostic = problem.at(at);
            self.found.push(match seen {
                Some(seen) => diagnostic.related_to(seen),
                None => diagnostic,
            });
        }
    }

    /// Notes what was found out about a fact. A contradiction outweighs all else, an observation what was not seen.
    fn note(&mut self, fact: &str, verdict: Verdict, reason: &'static str, seen: Option<Place>) {
        let place = self.question.node.nearest_fact(fact);
        let new = || FactRow { fact: fact.to_owned(), place, verdict, reason, seen: Vec::new() };
        let row = self.facts.entry(fact.to_owned()).or_insert_with(new);
        if verdict > row.verdict {
            (row.verdict, row.reason) = (verdict, reason);
            row.seen.clear();
        }
        // A few places are enough to look it up.
        if verdict == row.verdict && row.seen.len() < 5 {
            row.seen.extend(seen.filter(|seen| !row.seen.contains(seen)));
        }
    }

    /// Where the ports of the device are declared.
    fn ports_place(&self) -> Place {
        self.question.node.nearest(&["network"])
    }

    fn ids(&self, path: &[&str]) -> Vec<String> {
        let (last, tables) = path.split_last().expect("a path");
        let table = tables.iter().try_fold(self.root, |table, name| table.get(name).and_then(Fact::table));
        table.into_iter().flat_map(|table| table.rows(last)).filter_map(Table::id).map(str::to_owned).collect()
    }

    /// Names of the command line that the configuration does not have.
    fn check_names(&mut self) {
        let question = self.question;
        let place = question.node.nearest(&[]);
        let parts = self.ids(&["part"]);
        let nodes = [parts.clone(), vec![THE_DEVICE.to_owned()], self.ids(&["network", "peer"])].concat();
        let mut wrong = Vec::new();
        let mut check = |option: &'static str, name: &str, known: &[String]| {
            if !known.iter().any(|known| known == name) {
                wrong.push(Problem::VerifyNameUnknown { option, name: name.to_owned(), known: known.to_vec() });
            }
        };
        for (_, name) in question.hosts {
            check("--host", name, &nodes);
        }
        if let Some(part) = question.part {
            check("--part", part, &[parts, vec![THE_DEVICE.to_owned()]].concat());
        }
        let Setup { mode, variant, options } = question.setup;
        if let Some(mode) = mode {
            check("--mode", mode, &self.ids(&["device", "mode"]));
        }
        if let Some(variant) = variant {
            check("--variant", variant, &self.ids(&["device", "variant"]));
        }
        for option in options.iter().flatten() {
            check("--option", option, &self.ids(&["device", "option"]));
        }
        for problem in wrong {
            self.tell(problem, place, None);
        }
    }

    /// Whose ports a named part has.
    fn own_of(&self, name: &'a str) -> Own<'a> {
        let is_part = self.root.rows("part").any(|part| part.id() == Some(THE_DEVICE));
        if name == THE_DEVICE && !is_part { Own::Whole } else { Own::Part(name) }
    }

    /// The hosts of all files that are parts of the device.
    #[expect(clippy::too_many_lines, reason = "a case for each kind of file")]
    fn hosts(&mut self) -> Vec<Assigned<'a>> {
        let question = self.question;
        let place = question.node.nearest(&[]);
        let parts: Vec<String> = {
            let mut parts: Vec<String> = self.declared.iter().map(|one| one.own.to_owned()).collect();
            parts.sort();
            parts.dedup();
            parts
        };
        let peers = self.peers.clone();
        let is_part = |name: &str| !peers.contains_key(name) || parts.iter().any(|part| part == name);
        let mut used = vec![false; question.hosts.len()];
        let mut assigned = Vec::new();
        for file in question.files {
            let Content::Scan(kind, scan) = &file.content else { continue };
            let path = || file.path.clone();
            let at = |span: &Span| Place { file: file.file, start: span.start, end: span.end };
            if scan.is_partial || !scan.unread.is_empty() {
                let entries = scan.unread.iter().map(|(_, why)| (*why).to_owned()).collect();
                let first = scan.unread.first().map_or(0..0, |(span, _)| span.clone());
                self.tell(Problem::ScanPartial { path: path(), entries }, place, Some(at(&first)));
            }
            let nothing = match kind {
                Kind::Scan => !scan.hosts.iter().any(|host| host.is_up),
                Kind::Flows => scan.connections.is_empty(),
                Kind::Listening => scan.hosts.iter().all(|host| host.ports.is_empty()),
            };
            if nothing {
                let what = match kind {
                    Kind::Scan => "no host that answered",
                    Kind::Flows => "no connection",
                    Kind::Listening => "no port that listens",
                };
                self.tell(Problem::NothingSeen { path: path(), what }, place, Some(at(&(0..0))));
                continue;
            }
            match kind {
                Kind::Listening => {
                    let own = question.part.map(|part| self.own_of(part)).or(self.sole.map(|_| Own::Whole));
                    if let Some(own) = own {
                        let inside = |host| Assigned { file: file.file, host, own, is_inside: true };
                        assigned.extend(scan.hosts.iter().map(inside));
                    } else {
                        let problem = Problem::HostsOpen { path: path(), hosts: Vec::new(), parts: parts.clone() };
                        self.tell(problem, place, Some(at(&(0..0))));
                    }
                }
                Kind::Flows => {
                    for (number, (address, _)) in question.hosts.iter().enumerate() {
                        let is_end = |end: &str| same_address(end, address);
                        used[number] |= scan.connections.iter().any(|one| is_end(&one.from) || is_end(&one.to));
                    }
                    let known: usize = peers.values().map(|peer| declared::texts(peer, "address").len()).sum();
                    if scan.connections.len().saturating_mul(known) > COMPARED {
                        let reason = format!("it has too many connections to compare each with {known} addresses");
                        self.tell(Problem::ScanUnreadable { path: path(), reason }, place, Some(at(&(0..0))));
                    }
                    if !question.hosts.iter().any(|(_, name)| is_part(name)) {
                        let hosts = busiest(scan);
                        self.tell(
                            Problem::HostsOpen { path: path(), hosts, parts: parts.clone() },
                            place,
                            Some(at(&(0..0))),
                        );
                    }
                }
                Kind::Scan => {
                    let up: Vec<&Host> = scan.hosts.iter().filter(|host| host.is_up).collect();
                    let first = up[0];
                    let is_one = up.iter().all(|host| host.addresses.iter().any(|address| first.is_called(address)));
                    if question.hosts.is_empty() && !(is_one && self.sole.is_some()) {
                        let mut hosts: Vec<String> = up.iter().map(|host| host.title().to_owned()).collect();
                        hosts.dedup();
                        self.tell(
                            Problem::HostsOpen { path: path(), hosts, parts: parts.clone() },
                            place,
                            Some(at(&first.span)),
                        );
                        continue;
                    }
                    for host in up {
                        let is_inside = host.is_loopback();
                        let named = question.hosts.iter().position(|(address, _)| host.is_called(address));
                        let own = match named {
                            None if question.hosts.is_empty() => Own::Whole,
                            None => {
                                let host_title = host.title().to_owned();
                                let problem = Problem::HostIgnored { host: host_title, path: path() };
                                self.tell(problem, place, Some(at(&host.span)));
                                continue;
                            }
                            Some(number) => {
                                used[number] = true;
                                let name = &question.hosts[number].1;
                                if !is_part(name) {
                                    continue;
                                }
                                self.own_of(name)
                            }
                        };
                        assigned.push(Assigned { file: file.file, host, own, is_inside });
                    }
                }
            }
        }
        // A peer need not have sent anything.
        for ((address, _), _) in question.hosts.iter().zip(used).filter(|((_, name), used)| !used && is_part(name)) {
            self.tell(Problem::HostNotSeen { host: address.clone() }, place, None);
        }
        assigned
    }

    fn finish(mut self) -> Observed {
        let place = self.question.node.nearest(&[]);
        let mut more: Vec<(&'static str, usize)> = self
            .counts
            .iter()
            .filter(|(_, count)| **count > SHOWN)
            .map(|(code, count)| (*code, count - SHOWN))
            .collect();
        more.sort_unstable();
        for (code, more) in more {
            self.found.push(Problem::MoreFindings { code, more }.at(place));
        }
        Observed { found: self.found, facts: self.facts.into_values().collect(), ignored: self.ignored, stopped: false }
    }
}

/// The addresses that a log has most often: the device is one of them.
fn busiest(scan: &Scan) -> Vec<String> {
    let mut counts: IndexMap<&str, usize> = IndexMap::new();
    for one in &scan.connections {
        *counts.entry(&one.from).or_default() += one.count;
        *counts.entry(&one.to).or_default() += one.count;
    }
    counts.sort_by(|one, count, other, more| more.cmp(count).then(one.cmp(other)));
    counts.into_iter().map(|(address, _)| address.to_owned()).take(20).collect()
}

#[cfg(test)]
mod tests;
