//! Connections as CSV (RFC 4180), for what other tools export: a first line with the names of the columns `source`,
//! `destination`, `port` and `transport`, in any order and with any others; separated by commas, semicolons or tabs.

use csv::{ReaderBuilder, StringRecord, Trim};

use super::collect::Connections;
use super::{Broken, Connection, Scan, Transport};

const COLUMNS: [&str; 4] = ["source", "destination", "port", "transport"];

pub fn recognises(text: &str) -> bool {
    let head = text.lines().next().unwrap_or_default().to_ascii_lowercase();
    head.contains("source") && head.contains("destination") && head.contains([',', ';', '\t'])
}

pub fn read(text: &str) -> Result<Scan, Broken> {
    let head = text.lines().next().unwrap_or_default();
    let count = |c: char| head.matches(c).count();
    let separator = [',', ';', '\t'].into_iter().max_by_key(|separator| count(*separator)).unwrap_or(',');
    let mut reader = ReaderBuilder::new()
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .flexible(true)
        .trim(Trim::All)
        .from_reader(text.as_bytes());
    let broken = |error: &csv::Error| {
        let at = error.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        Broken::new(at, error.to_string())
    };
    let head = reader.headers().map_err(|error| broken(&error))?;
    let place = |name: &str| head.iter().position(|column| column.eq_ignore_ascii_case(name));
    let columns = COLUMNS.map(place);
    if let Some(missing) = COLUMNS.iter().zip(columns).find(|(_, column)| column.is_none()) {
        return Err(Broken::new(0, format!("no column is called `{}`", missing.0)));
    }
    let mut scan = Scan::default();
    let mut connections = Connections::default();
    let mut record = StringRecord::new();
    while reader.read_record(&mut record).map_err(|error| broken(&error))? {
        let at = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or_default());
        // The position is behind the line before.
        let at =
            at + text[text.floor_char_boundary(at)..].bytes().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let end = text[text.floor_char_boundary(at)..].find('\n').map_or(text.len(), |length| at + length);
        let [from, to, port, transport] =
            columns.map(|column| column.and_then(|column| record.get(column)).unwrap_or_default());
        match connection([from, to, port, transport], at..end) {
            Ok(connection) => connections.add(connection)?,
            Err(why) => scan.unread.push((at..end, why)),
        }
    }
    scan.connections = connections.into_vec();
    Ok(scan)
}

fn connection([from, to, port, transport]: [&str; 4], span: super::Span) -> Result<Connection, &'static str> {
    let transport = Transport::of(transport).ok_or("the transport protocol is none of tcp, udp, sctp, icmp")?;
    if from.is_empty() || to.is_empty() {
        return Err("an address is missing");
    }
    let port = if transport == Transport::Icmp { 0 } else { port.parse().map_err(|_| "the port is no number")? };
    let (from, to) = (from.to_owned(), to.to_owned());
    Ok(Connection { from, to, transport, port, is_answered: true, is_begun: true, count: 1, span })
}
