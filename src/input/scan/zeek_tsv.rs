//! `conn.log` of Zeek, as it writes it by default: values between tabs, below lines that name the fields.

use super::collect::{Connections, lines, seconds};
use super::{Broken, Connection, Scan, Transport};

/// The fields that are read, by their names in the line `#fields`.
const FIELDS: [&str; 6] = ["id.orig_h", "id.resp_h", "id.resp_p", "proto", "conn_state", "ts"];

pub fn recognises(text: &str) -> bool {
    text.starts_with("#separator") || text.starts_with("#fields")
}

pub fn read(text: &str) -> Result<Scan, Broken> {
    let mut scan = Scan::default();
    let mut connections = Connections::default();
    let mut separator = "\t".to_owned();
    let mut columns: Option<[Option<usize>; 6]> = None;
    for (at, line) in lines(text) {
        if let Some(rest) = line.strip_prefix("#separator") {
            separator = separator_of(rest.trim()).ok_or_else(|| Broken::new(at, "the separator cannot be read"))?;
        } else if let Some(rest) = line.strip_prefix("#fields") {
            let names: Vec<&str> = rest.split(&separator).skip(1).collect();
            let found = FIELDS.map(|field| names.iter().position(|name| *name == field));
            if found[..4].contains(&None) {
                let why = format!("it is no conn.log: it lacks one of the fields {}", FIELDS[..4].join(", "));
                return Err(Broken::new(at, why));
            }
            columns = Some(found);
        } else if line.starts_with('#') || line.is_empty() {
        } else {
            let Some(columns) = &columns else { return Err(Broken::new(at, "no line `#fields` names the fields")) };
            let values: Vec<&str> = line.split(&separator).collect();
            let [from, to, port, transport, state, time] =
                columns.map(|column| column.and_then(|column| values.get(column)).copied().unwrap_or("-"));
            let range = at..at + line.len();
            if columns.iter().take(4).flatten().any(|column| values.len() <= *column) {
                scan.unread.push((range, "the line is cut off"));
                continue;
            }
            if let Some(time) = seconds(time) {
                scan.began = Some(scan.began.map_or(time, |began| began.min(time)));
            }
            match connection([from, to, port, transport, state], range.clone()) {
                Ok(Some(connection)) => connections.add(connection)?,
                Ok(None) => {}
                Err(why) => scan.unread.push((range, why)),
            }
        }
    }
    scan.connections = connections.into_vec();
    Ok(scan)
}

/// `\x09` or the character itself.
fn separator_of(text: &str) -> Option<String> {
    match text.strip_prefix("\\x") {
        Some(code) => u8::from_str_radix(code, 16).ok().filter(u8::is_ascii).map(|byte| char::from(byte).to_string()),
        None => Some(text.to_owned()).filter(|text| !text.is_empty()),
    }
}

/// The states in which the other side has answered: from an accepted start to one that was rejected later.
const ANSWERED: &[&str] = &["S1", "S2", "S3", "SF", "RSTO", "RSTR", "RSTRH", "SHR"];

/// A connection from its fields; `None` for a transport protocol that ifugen does not know.
pub fn connection(
    [from, to, port, transport, state]: [&str; 5],
    span: super::Span,
) -> Result<Option<Connection>, &'static str> {
    let Some(transport) = Transport::of(transport) else { return Ok(None) };
    if from == "-" || to == "-" || from.is_empty() || to.is_empty() {
        return Err("an address is missing");
    }
    let port = if transport == Transport::Icmp { 0 } else { port.parse().map_err(|_| "the port is no number")? };
    Ok(Some(Connection {
        from: from.to_owned(),
        to: to.to_owned(),
        transport,
        port,
        // Without a state, nothing says that it failed.
        is_answered: matches!(state, "-" | "") || ANSWERED.contains(&state),
        // `OTH`: Zeek saw the middle only, and guesses who began.
        is_begun: state != "OTH",
        count: 1,
        span,
    }))
}
