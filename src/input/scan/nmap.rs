//! The XML of nmap (`-oX`), as its `nmap.dtd` has it: hosts, ports, services, and what the scripts `ssl-enum-ciphers` and
//! `ssh2-enum-algos` found. All else is left out.

use std::ops::RangeInclusive;

use quick_xml::events::{BytesStart, Event};

use super::{Broken, Host, LookedAt, Offer, Port, Scan, Service, State, Transport, within_limit};
use crate::base::xml::{Elements, name};

/// Confidence from which on nmap has recognised a service by its answer; it goes from 0 to 10.
const SURE: u8 = 8;

/// The first nmap whose `ssl-enum-ciphers` asks for TLS 1.3.
const FIRST_WITH_TLS_1_3: (u32, u32) = (7, 92);

pub fn recognises(text: &str) -> bool {
    // Far enough behind a licence or a stylesheet.
    let start = &text[..text.floor_char_boundary(4096)];
    start.trim_start().starts_with('<') && start.contains("<nmaprun")
}

pub fn read(text: &str) -> Result<Scan, Broken> {
    let mut xml = Elements::with_document_type(text, "nmaprun");
    loop {
        match xml.next()? {
            Event::Start(tag) if name(&tag) == "nmaprun" => {
                let scan = run(&mut xml, &tag)?;
                xml.finish()?;
                return Ok(scan);
            }
            Event::Start(tag) | Event::Empty(tag) => {
                return Err(xml.broken(&format!("the outermost element is `{}`, not `nmaprun`", name(&tag))).into());
            }
            Event::Eof => return Err(xml.broken("there is no element `nmaprun`").into()),
            _ => {}
        }
    }
}

/// The whole run. One that was broken off has no `runstats`; the parser has failed before if the file itself was cut.
fn run(xml: &mut Elements<'_>, tag: &BytesStart<'_>) -> Result<Scan, Broken> {
    let [start, version] = xml.attributes(tag, ["start", "version"])?;
    let is_old = version.is_some_and(|version| is_before(&version, FIRST_WITH_TLS_1_3));
    let mut scan = Scan { began: start.and_then(|start| start.parse().ok()), is_partial: true, ..Scan::default() };
    let mut looked_at = Vec::new();
    let mut count = 0;
    while xml.open > 0 {
        match xml.next()? {
            Event::Start(tag) if name(&tag) == "host" => {
                let host = Host { is_before_tls_1_3: is_old, ..host(xml, &tag, &looked_at)? };
                count += 1 + host.ports.len();
                within_limit(count, xml.start)?;
                scan.hosts.push(host);
            }
            Event::Start(tag) if name(&tag) == "runstats" => {}
            Event::Start(tag) if !["finished", "scaninfo"].contains(&name(&tag)) => xml.skip()?,
            Event::Start(tag) | Event::Empty(tag) => match name(&tag) {
                "scaninfo" => {
                    looked_at.extend(services(xml, &tag)?);
                    within_limit(looked_at.len(), xml.start)?;
                }
                "finished" => {
                    let [exit] = xml.attributes(&tag, ["exit"])?;
                    scan.is_partial = exit.is_some_and(|exit| exit != "success");
                }
                _ => {}
            },
            _ => {}
        }
    }
    Ok(scan)
}

/// Whether a version, such as `7.80` or `7.92SVN`, is before another one.
fn is_before(version: &str, other: (u32, u32)) -> bool {
    let number = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>().parse::<u32>().ok();
    let (major, minor) = version.split_once('.').unwrap_or((version, "0"));
    number(major).zip(number(minor)).is_some_and(|version| version < other)
}

/// What the run looked at: `<scaninfo protocol="tcp" services="22,80,8000-8100"/>`.
fn services(xml: &Elements<'_>, tag: &BytesStart<'_>) -> Result<Option<LookedAt>, Broken> {
    let [protocol, services] = xml.attributes(tag, ["protocol", "services"])?;
    let Some(transport) = protocol.as_deref().and_then(Transport::of) else { return Ok(None) };
    let numbers = ranges(&services.unwrap_or_default()).map_err(|why| xml.broken(&why))?;
    within_limit(numbers.len(), xml.start)?;
    Ok(Some(LookedAt::new(transport, numbers, State::NotOpen)))
}

/// `22,80,8000-8100`.
fn ranges(text: &str) -> Result<Vec<RangeInclusive<u16>>, String> {
    let number = |text: &str| text.parse::<u16>().map_err(|_| format!("`{text}` is no port number"));
    let range = |text: &str| match text.split_once('-') {
        Some((first, last)) => Ok(number(first)?..=number(last)?),
        None => number(text).map(|number| number..=number),
    };
    text.split(',').map(str::trim).filter(|part| !part.is_empty()).map(range).collect()
}

fn host(xml: &mut Elements<'_>, tag: &BytesStart<'_>, looked_at: &[LookedAt]) -> Result<Host, Broken> {
    let [timed_out] = xml.attributes(tag, ["timedout"])?;
    let mut host = Host { span: xml.start..xml.end(), is_up: true, ..Host::default() };
    let mut rest: Vec<Rest> = Vec::new();
    let mut ranges_of = 0;
    let outside = xml.open - 1;
    while xml.open > outside {
        let event = xml.next()?;
        let (tag, is_empty) = match &event {
            Event::Start(tag) => (tag, false),
            Event::Empty(tag) => (tag, true),
            _ => continue,
        };
        match name(tag) {
            "status" => {
                let [state] = xml.attributes(tag, ["state"])?;
                host.is_up = state.as_deref() != Some("down");
            }
            "address" => {
                let [address, kind] = xml.attributes(tag, ["addr", "addrtype"])?;
                if kind.as_deref() != Some("mac") {
                    host.addresses.extend(address);
                }
            }
            "hostname" => host.names.extend(xml.attributes(tag, ["name"])?.into_iter().flatten()),
            // `<extraports state="closed" count="998">`: the state of the ports that are not listed.
            "extraports" => {
                let [state] = xml.attributes(tag, ["state"])?;
                rest.push((self::state(state.as_deref().unwrap_or_default()), None));
            }
            // Since nmap 7.92 with their numbers.
            "extrareasons" => {
                let [protocol, ports] = xml.attributes(tag, ["proto", "ports"])?;
                if let (Some(transport), Some(ports)) = (protocol.as_deref().and_then(Transport::of), ports)
                    && let Some((state, _)) = rest.last()
                {
                    let numbers = ranges(&ports).map_err(|why| xml.broken(&why))?;
                    ranges_of += numbers.len();
                    within_limit(ranges_of, xml.start)?;
                    rest.push((*state, Some((transport, numbers))));
                }
            }
            "port" => {
                let found = port(xml, tag, is_empty)?;
                host.ports.extend(found);
            }
            "hostnames" | "ports" => {}
            _ if is_empty => {}
            _ => xml.skip()?,
        }
    }
    within_limit(host.addresses.len() + host.names.len() + rest.len(), host.span.start)?;
    // Of a host that took too long, nothing is known but what is listed.
    if timed_out.as_deref() != Some("true") {
        host.looked_at = with_states(looked_at, rest);
    }
    Ok(host)
}

/// A state, and the ports that have it if they are listed.
type Rest = (State, Option<(Transport, Vec<RangeInclusive<u16>>)>);

/// What was looked at, with the state of the ports that are not listed one by one. If nothing says which of them have
/// which state, they are not open, and no more is known.
fn with_states(looked_at: &[LookedAt], rest: Vec<Rest>) -> Vec<LookedAt> {
    let only = match rest[..] {
        [(state, None)] => state,
        _ => State::NotOpen,
    };
    let mut listed: Vec<(Transport, State, Vec<RangeInclusive<u16>>)> = Vec::new();
    for (state, ports) in rest {
        let Some((transport, numbers)) = ports else { continue };
        match listed.iter_mut().find(|(known, of, _)| (*known, *of) == (transport, state)) {
            Some((.., all)) => all.extend(numbers),
            None => listed.push((transport, state, numbers)),
        }
    }
    let listed = listed.into_iter().map(|(transport, state, numbers)| LookedAt::new(transport, numbers, state));
    listed.chain(looked_at.iter().map(|looked_at| LookedAt { rest: only, ..looked_at.clone() })).collect()
}

fn state(text: &str) -> State {
    match text {
        "open" => State::Open,
        "closed" => State::Closed,
        "filtered" => State::Filtered,
        "open|filtered" => State::OpenOrFiltered,
        "closed|filtered" => State::NotOpen,
        _ => State::Unknown,
    }
}

/// A port; `None` for an IP protocol, which has no ports.
fn port(xml: &mut Elements<'_>, tag: &BytesStart<'_>, is_empty: bool) -> Result<Option<Port>, Broken> {
    let [protocol, number] = xml.attributes(tag, ["protocol", "portid"])?;
    let Some(transport) = protocol.as_deref().and_then(Transport::of) else {
        if !is_empty {
            xml.skip()?;
        }
        return Ok(None);
    };
    let number = number.unwrap_or_default();
    let number = number.parse().map_err(|_| xml.broken(&format!("`{number}` is no port number")))?;
    let mut port = Port {
        transport,
        number,
        state: State::Unknown,
        is_local: false,
        service: None,
        tls: Vec::new(),
        ssh: Vec::new(),
        program: None,
        span: xml.start..xml.end(),
    };
    let outside = if is_empty { xml.open } else { xml.open - 1 };
    while xml.open > outside {
        match xml.next()? {
            Event::Start(tag) if name(&tag) == "script" => {
                let [id] = xml.attributes(&tag, ["id"])?;
                match id.as_deref() {
                    Some("ssl-enum-ciphers") => port.tls = offers(xml)?,
                    Some("ssh2-enum-algos") => port.ssh = offers(xml)?,
                    _ => xml.skip()?,
                }
            }
            Event::Start(tag) if name(&tag) == "service" => {
                port.service = Some(service(xml, &tag)?);
                xml.skip()?;
            }
            Event::Empty(tag) if name(&tag) == "service" => port.service = Some(service(xml, &tag)?),
            Event::Start(tag) | Event::Empty(tag) if name(&tag) == "state" => {
                let [text] = xml.attributes(&tag, ["state"])?;
                port.state = state(text.as_deref().unwrap_or_default());
            }
            _ => {}
        }
    }
    Ok(Some(port))
}

fn service(xml: &Elements<'_>, tag: &BytesStart<'_>) -> Result<Service, Broken> {
    let [name, method, confidence, tunnel, product, version] =
        xml.attributes(tag, ["name", "method", "conf", "tunnel", "product", "version"])?;
    let is_sure =
        confidence.and_then(|confidence| confidence.parse().ok()).is_none_or(|confidence: u8| confidence >= SURE);
    Ok(Service {
        name: name.unwrap_or_default(),
        is_probed: method.as_deref() == Some("probed") && is_sure,
        is_tls: tunnel.as_deref() == Some("ssl"),
        product,
        version,
    })
}

/// The tables of a script: of `ssl-enum-ciphers` a table for each version, which has a table `ciphers` of tables with a
/// `name`; of `ssh2-enum-algos` a table for each kind with its algorithms.
fn offers(xml: &mut Elements<'_>) -> Result<Vec<Offer>, Broken> {
    let mut offers: Vec<Offer> = Vec::new();
    // The keys of the tables that are open, down to where a suite can be.
    let mut keys: Vec<Option<String>> = Vec::new();
    let outside = xml.open - 1;
    let base = xml.open;
    // The `elem` that is open: whether its text is a value, and the text.
    let mut value: Option<String> = None;
    while xml.open > outside {
        let event = xml.next()?;
        match &event {
            Event::Start(tag) if name(tag) == "table" && keys.len() < 4 => {
                let [key] = xml.attributes(tag, ["key"])?;
                if keys.is_empty() {
                    offers.push(Offer { name: key.clone().unwrap_or_default(), values: Vec::new() });
                }
                keys.push(key);
            }
            Event::Start(tag) if name(tag) == "elem" => {
                let [key] = xml.attributes(tag, ["key"])?;
                let is_value = match &keys[..] {
                    [_] => key.is_none(),
                    [_, Some(list), None] => list == "ciphers" && key.as_deref() == Some("name"),
                    _ => false,
                };
                if is_value {
                    value = Some(String::new());
                } else {
                    xml.skip()?;
                }
            }
            Event::Start(_) => xml.skip()?,
            Event::End(_) => match value.take() {
                Some(text) => offers.iter_mut().last().into_iter().for_each(|offer| offer.values.push(text.clone())),
                None => keys.truncate(xml.open.saturating_sub(base)),
            },
            Event::Empty(_) | Event::Eof => {}
            _ => {
                if let Some(value) = &mut value {
                    value.push_str(&xml.text(event)?);
                }
            }
        }
    }
    // A list with no name is of no version: the texts of warnings, of compressors, of the strength.
    offers.retain(|offer| !offer.name.is_empty());
    Ok(offers)
}
