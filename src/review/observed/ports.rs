//! Ports: those that a scan or a list found open, against those on which the device listens by its configuration.

use std::collections::HashMap;

use super::declared::{Declared, choice};
use super::protocol::{self, Difference};
use super::{Assigned, Making, Own, Verdict};
use crate::base::diagnostic::Problem;
use crate::base::source::Place;
use crate::input::scan::{Host, Port, State, Transport};

/// Missing numbers of one range that are counted.
const MISSING: usize = 100;

/// The ports of a host by transport protocol and number.
type Index<'a> = HashMap<(Transport, u16), &'a Port>;

fn index(host: &Host) -> Index<'_> {
    let mut index = Index::new();
    for port in &host.ports {
        let known = index.entry((port.transport, port.number)).or_insert(port);
        // Of several entries, one that is open to all counts.
        let rank = |port: &Port| (port.state == State::Open, !port.is_local);
        if rank(port) > rank(known) {
            *known = port;
        }
    }
    index
}

/// What is known about a number.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Known {
    NotLookedAt,
    NoAnswer,
    Closed,
}

impl<'a> Making<'a> {
    pub(super) fn compare_ports(&mut self, hosts: &[Assigned<'a>]) {
        let indices: Vec<Index<'_>> = hosts.iter().map(|assigned| index(assigned.host)).collect();
        let mut seen: Vec<Vec<u16>> = vec![Vec::new(); self.declared.len()];
        for (assigned, index) in hosts.iter().zip(&indices) {
            let mut open: Vec<&Port> = index.values().copied().filter(|port| port.state == State::Open).collect();
            open.sort_unstable_by_key(|port| port.span.start);
            for port in open {
                self.compare_open(assigned, port, &mut seen);
            }
        }
        for (number, seen) in seen.iter().enumerate() {
            if !self.declared[number].opens {
                self.compare_declared(number, seen, hosts, &indices);
            }
        }
    }

    fn at(assigned: &Assigned<'_>, port: &Port) -> Place {
        Place { file: assigned.file, start: port.span.start, end: port.span.end }
    }

    /// A port that is open, against the rows that declare it.
    fn compare_open(&mut self, assigned: &Assigned<'a>, port: &'a Port, seen: &mut [Vec<u16>]) {
        let is_it = |one: &Declared<'_>| {
            !one.opens
                && assigned.own.covers(one.own)
                && one.transports.contains(&port.transport)
                && one.numbers.contains(port.number)
        };
        let rows: Vec<usize> = (0..self.declared.len()).filter(|number| is_it(&self.declared[*number])).collect();
        let (title, place) = (title(port.transport, port.number), Self::at(assigned, port));
        if rows.is_empty() {
            let what = what(port);
            if port.is_local {
                self.tell(Problem::LocalUndeclared { port: title, what }, self.ports_place(), Some(place));
                return;
            }
            let is_unknown = |one: &&Declared<'_>| {
                !one.opens
                    && one.numbers.is_unknown
                    && assigned.own.covers(one.own)
                    && one.transports.contains(&port.transport)
            };
            let unknown = self.declared.iter().filter(is_unknown).map(|one| one.id.to_owned()).collect();
            let host = assigned.host.title().to_owned();
            let problem = Problem::PortUndeclared { port: title, host, what, unknown };
            self.tell(problem, self.ports_place(), Some(place));
            return;
        }
        // Several rows with one number are alternatives: the one that fits best is compared.
        let judged = rows.into_iter().map(|number| (number, self.differences(number, assigned, port)));
        let errors =
            |differences: &[Difference]| differences.iter().filter(|one| one.verdict == Verdict::Contradicted).count();
        let Some((number, differences)) = judged.min_by_key(|(_, differences)| errors(differences)) else { return };
        seen[number].push(port.number);
        let id = self.declared[number].id;
        let fact = |field: &str| format!("network.port.{id}.{field}");
        let is_elsewhere = differences.iter().any(|one| one.field == "number");
        if !is_elsewhere {
            self.note(&fact("number"), Verdict::Observed, "", Some(place));
        }
        for Difference { field, verdict, reason, problem } in differences {
            self.note(&fact(field), verdict, reason, (verdict != Verdict::NotObservable).then_some(place));
            if let Some(problem) = problem {
                self.tell(problem, self.question.node.nearest_fact(&fact(field)), Some(place));
            }
        }
    }

    /// What differs between a row and an open port.
    fn differences(&self, number: usize, assigned: &Assigned<'a>, port: &Port) -> Vec<Difference> {
        let declared = &self.declared[number];
        let mut found = Vec::new();
        found.extend(Self::state(declared, assigned, port));
        found.extend(protocol::service(declared, port));
        found.extend(protocol::encryption(self.root, declared, port, assigned.host.is_before_tls_1_3));
        found
    }

    /// A port that is open and should not be.
    fn state(declared: &Declared<'_>, assigned: &Assigned<'_>, port: &Port) -> Option<Difference> {
        let default = choice(declared.port, "default");
        let is_reached = !port.is_local && (!assigned.is_inside || assigned.host.addresses.is_empty());
        let (field, why) = match (declared.holds, default) {
            (Some(false), _) => ("when", "its condition (`when`) is false in the given state of the device"),
            (_, "closed") if !port.is_local => ("default", "`default` says that it is closed as delivered"),
            (_, "this_computer_only") if is_reached => {
                ("default", "`default` says that it is open for its own computer only")
            }
            _ => return None,
        };
        let (id, host) = (declared.id.to_owned(), assigned.host.title().to_owned());
        let (title, declared_as) = (title(port.transport, port.number), why.to_owned());
        // Somebody may have opened it, or a condition may not hold that nobody can know.
        let is_soft = field == "default" && (declared.port.get("opened_by").is_some() || declared.holds.is_none());
        Some(if is_soft {
            let problem = Problem::PortOpened { id, port: title, host, declared: declared_as };
            let reason = "the port is open, and the configuration says who or what can open it";
            Difference { field, verdict: Verdict::NotObservable, reason, problem: Some(problem) }
        } else {
            let problem = Problem::PortOpen { id, port: title, host, declared: declared_as };
            Difference { field, verdict: Verdict::Contradicted, reason: "", problem: Some(problem) }
        })
    }

    /// A declared port that listens, and the numbers of it that were seen open.
    fn compare_declared(&mut self, number: usize, seen: &[u16], hosts: &[Assigned<'a>], indices: &[Index<'a>]) {
        let declared = &self.declared[number];
        let id = declared.id;
        let fact = |field: &str| format!("network.port.{id}.{field}");
        let port = declared.port;
        let own: Vec<usize> = (0..hosts.len()).filter(|at| hosts[*at].own.covers(declared.own)).collect();
        let is_everywhere = own.iter().any(|at| hosts[*at].own == Own::Whole || declared.own != super::THE_DEVICE);
        let configurable = match port.get("configurable") {
            Some(crate::model::fact::Fact::Flag(flag)) => Some(*flag),
            _ => None,
        };
        let reason = if declared.transports.is_empty() {
            Some("it has no port that could be scanned")
        } else if declared.numbers.is_any || declared.numbers.is_unknown && declared.numbers.listed.is_empty() {
            Some("its number is not stated")
        } else if own.is_empty() {
            Some("its part was not scanned")
        } else if !declared.is_stated {
            Some("the configuration does not say whether it listens")
        } else {
            None
        };
        if let Some(reason) = reason {
            if seen.is_empty() {
                self.not_observable(id, reason);
            }
            return;
        }
        // Of a range whose use is configured, one port is enough.
        let needs_each = |first: u16, last: u16| first == last || configurable == Some(false);
        let mut lacking: Vec<(String, Known)> = Vec::new();
        for transport in declared.transports {
            for (first, last) in declared.numbers.listed.iter().copied() {
                let state_of = |number: u16| {
                    let of = |at: &usize| {
                        known(hosts[*at].host, &indices[*at], *transport, number, is_hidden(declared, &hosts[*at]))
                    };
                    own.iter().map(of).max().unwrap_or(Known::NotLookedAt)
                };
                let is_open = |number: u16| {
                    own.iter().any(|at| {
                        let found = indices[*at].get(&(*transport, number));
                        let is_local = choice(port, "default") == "this_computer_only";
                        found.is_some_and(|port| port.state == State::Open && (is_local || !port.is_local))
                    })
                };
                if needs_each(first, last) {
                    let missing = (first..=last).filter(|number| !is_open(*number)).take(MISSING);
                    lacking.extend(missing.map(|number| (title(*transport, number), state_of(number))));
                } else if !(first..=last).any(is_open) {
                    let worst = (first..=last).map(state_of).min().unwrap_or(Known::NotLookedAt);
                    lacking.push((format!("{} {first} to {last}", transport.title()), worst));
                }
            }
        }
        let Some(most) = lacking.iter().map(|(_, known)| *known).max() else { return };
        let is_expected = choice(port, "default") == "open"
            && declared.holds == Some(true)
            && is_everywhere
            && (configurable != Some(true) || declared.numbers.listed.iter().any(|(first, last)| first != last));
        let named =
            |wanted: Known| lacking.iter().filter(move |(_, known)| *known == wanted).map(|(title, _)| title.clone());
        let place = self.question.node.nearest_fact(&fact("number"));
        let (closed, silent): (Vec<String>, Vec<String>) =
            (named(Known::Closed).collect(), named(Known::NoAnswer).collect());
        // A port of both transport protocols often has one of them only.
        let is_one_of_two = declared.transports.len() > 1 && !seen.is_empty();
        if is_expected && !closed.is_empty() && !is_one_of_two {
            self.note(&fact("number"), Verdict::Contradicted, "", None);
            self.tell(Problem::PortNotSeen { id: id.to_owned(), ports: closed }, place, None);
            return;
        }
        if is_expected && !is_one_of_two {
            for title in silent {
                self.tell(Problem::PortNoAnswer { id: id.to_owned(), port: title }, place, None);
            }
        }
        if seen.is_empty() {
            let reason = match most {
                Known::NotLookedAt => "the scan did not look at it",
                Known::NoAnswer => "it gave no answer",
                Known::Closed => "it was closed, and the configuration does not say that it is open now",
            };
            self.not_observable(id, reason);
        }
    }

    /// Nothing about a port could be seen.
    fn not_observable(&mut self, id: &str, reason: &'static str) {
        for field in ["number", "protocol", "encryption"] {
            let fact = format!("network.port.{id}.{field}");
            if self.question.facts.at(&fact).is_some() {
                self.note(&fact, Verdict::NotObservable, reason, None);
            }
        }
    }
}

/// Whether a scan from outside cannot see the port: it is for its own computer only.
fn is_hidden(declared: &Declared<'_>, assigned: &Assigned<'_>) -> bool {
    choice(declared.port, "default") == "this_computer_only" && !assigned.is_inside
}

fn known(host: &Host, index: &Index<'_>, transport: Transport, number: u16, is_hidden: bool) -> Known {
    if is_hidden {
        return Known::NotLookedAt;
    }
    let of = |state: State| match state {
        State::Closed | State::NotOpen | State::Open => Known::Closed,
        State::Filtered | State::OpenOrFiltered | State::Unknown => Known::NoAnswer,
    };
    if let Some(port) = index.get(&(transport, number)) {
        return of(port.state);
    }
    let mut looked_at = host.looked_at.iter().filter(|looked_at| looked_at.transport == transport);
    let found = looked_at.find(|looked_at| looked_at.contains(number));
    found.map_or(Known::NotLookedAt, |looked_at| of(looked_at.rest))
}

/// `TCP 443`.
pub(super) fn title(transport: Transport, number: u16) -> String {
    format!("{} {number}", transport.title())
}

/// What is behind an open port, as far as the scan says it.
fn what(port: &Port) -> Option<String> {
    if let Some(program) = &port.program {
        return Some(program.clone());
    }
    let service = port.service.as_ref().filter(|service| service.is_probed)?;
    let words = [Some(&service.name), service.product.as_ref(), service.version.as_ref()];
    Some(words.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join(" "))
}
