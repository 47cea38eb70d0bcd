//! A scan of nmap in XML (`-oX`): the ports of the device that a scan found open. A scan sees what answers: it knows neither the use of
//! a port nor whether it is needed, and what it did not reach may be open all the same.

use anyhow::{Context as _, anyhow, bail};

use super::draft::Row;
use super::{Draft, File};
use crate::input::scan::{self, Host, Kind, Port, State};

pub fn recognises(bytes: &[u8]) -> bool {
    text(bytes).is_some_and(|text| scan::recognises(Kind::Scan, text))
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes)).ok()
}

pub fn read(file: &File<'_>, draft: &mut Draft) -> anyhow::Result<()> {
    let text = text(file.bytes).context("not UTF-8")?;
    let scan = scan::read(Kind::Scan, text).map_err(|broken| {
        let line = text.get(..broken.at).map_or(0, |before| before.matches('\n').count()) + 1;
        anyhow!("line {line}: {}", broken.why)
    })?;
    let hosts: Vec<&Host> = scan.hosts.iter().filter(|host| host.is_up).collect();
    if hosts.is_empty() {
        bail!("no host answered");
    }
    let mut count = 0;
    for host in &hosts {
        for port in &host.ports {
            let transport = port.transport.title().to_lowercase();
            let called = format!("host {}, port {transport}/{}", name(host), port.number);
            match port.state {
                State::Open => {
                    draft.add(row(port, &transport, &format!("{}: {called}", file.name)));
                    count += 1;
                }
                State::OpenOrFiltered => {
                    draft.skip(&format!("{called}: no answer came, so that it can be open or filtered"));
                }
                State::Closed | State::Filtered | State::NotOpen | State::Unknown => {}
            }
        }
    }
    if count == 0 {
        bail!("it found no open port");
    }
    let names: Vec<&str> = hosts.iter().map(|host| name(host)).collect();
    draft.tell(&format!("{}: {count} open ports; hosts: {}", file.name, names.join(", ")));
    if hosts.len() > 1 {
        draft.note(&format!(
            "{}: it has {} hosts; remove the rows of those that are not this device",
            file.name,
            hosts.len()
        ));
    }
    if scan.is_partial {
        draft.note(&format!("{}: the scan was broken off; ports can be missing", file.name));
    }
    Ok(())
}

fn name(host: &Host) -> &str {
    host.addresses.iter().chain(&host.names).map(String::as_str).next().unwrap_or("without an address")
}

/// An open port listens, so connections to it are inbound.
fn row(port: &Port, transport: &str, from: &str) -> Row {
    let mut row = Row::new("network.port", &format!("{transport}-{}-in", port.number));
    row.set("number", i64::from(port.number), from);
    row.set("transport", transport, from);
    row.set("direction", "inbound", from);
    let service = port.service.as_ref().filter(|service| !["", "unknown"].contains(&service.name.as_str()));
    if let Some(service) = service {
        let product = [&service.product, &service.version].into_iter().flatten().map(String::as_str);
        let product = product.collect::<Vec<_>>().join(" ");
        if service.is_probed {
            row.set("protocol", service.name.as_str(), from);
            if !product.is_empty() {
                row.todo(&format!("nmap takes the program for `{product}`; name it in `program` if it is so"));
            }
        } else {
            row.todo(&format!("nmap calls the port `{}` by its number alone; nothing was asked", service.name));
        }
    }
    let versions: Vec<&str> = port.tls.iter().map(|offer| offer.name.as_str()).collect();
    if !versions.is_empty() {
        row.todo(&format!("it accepts {}; say in `encryption` what it is meant to accept", versions.join(", ")));
    } else if port.service.as_ref().is_some_and(|service| service.is_tls) {
        row.todo("it answers over TLS; say in `encryption` with which versions");
    }
    row
}
