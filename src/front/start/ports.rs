//! A port table in CSV or XLSX, as people keep it. Columns are known by their heads in English and German; what was guessed is told.
//! Cells are taken as they are: what cannot be read stays a comment.

use std::collections::BTreeMap;

use anyhow::bail;
use toml_edit::{Array, Value};

use super::draft::Row;
use super::{Draft, File};
use crate::input::sheet::{self, Cell, Sheet};

/// Something that a column can hold, with its names in heads, in lower case and without punctuation.
const COLUMNS: &[(&str, &[&str])] = &[
    ("id", &["id", "kennung", "name", "bezeichnung", "service name", "dienstname"]),
    (
        "number",
        &[
            "port",
            "ports",
            "port number",
            "port no",
            "port nr",
            "portnummer",
            "port nummer",
            "portnr",
            "tcp udp port",
            "destination port",
            "dst port",
            "dest port",
            "zielport",
            "ziel port",
            "local port",
            "listening port",
            "nummer",
            "number",
        ],
    ),
    ("source_port", &["source port", "src port", "quellport", "quell port"]),
    (
        "transport",
        &[
            "transport",
            "transport protocol",
            "transportprotokoll",
            "layer 4",
            "l4",
            "l4 protocol",
            "tcp udp",
            "type",
            "typ",
            "ip protocol",
            "ip protokoll",
        ],
    ),
    ("direction", &["direction", "richtung", "in out", "inbound outbound", "flow direction", "kommunikationsrichtung"]),
    (
        "protocol",
        &[
            "protocol",
            "protokoll",
            "application protocol",
            "anwendungsprotokoll",
            "application",
            "anwendung",
            "service",
            "dienst",
            "service protocol",
        ],
    ),
    ("encryption", &["encryption", "verschlüsselung", "encrypted", "verschlüsselt", "tls"]),
    (
        "peers",
        &[
            "peer",
            "peers",
            "remote",
            "remote system",
            "remote host",
            "gegenstelle",
            "partner",
            "kommunikationspartner",
            "system",
            "destination",
            "ziel",
            "zielsystem",
            "destination system",
            "target",
        ],
    ),
    ("source", &["source", "quelle", "quellsystem", "source system", "from", "von"]),
    (
        "purpose",
        &[
            "purpose",
            "zweck",
            "description",
            "beschreibung",
            "verwendung",
            "verwendungszweck",
            "use",
            "function",
            "funktion",
            "usage",
        ],
    ),
    ("need", &["need", "required", "mandatory", "obligation", "erforderlich", "pflicht", "notwendig", "benötigt"]),
    ("program", &["program", "programme", "process", "programm", "prozess", "executable"]),
];

/// Number of rows at the top among which the head is looked for.
const TOP: usize = 20;

pub fn recognises(bytes: &[u8]) -> bool {
    sheet::read(bytes).is_ok_and(|sheets| sheets.iter().any(|sheet| head(sheet).is_some()))
}

pub fn read(file: &File<'_>, draft: &mut Draft) -> anyhow::Result<()> {
    let sheets = sheet::read(file.bytes)?;
    let mut count = 0;
    for sheet in &sheets {
        let Some((top, mut columns)) = head(sheet) else {
            if let Some(name) = &sheet.name {
                draft.skip(&format!("the sheet `{name}` has no column with port numbers"));
            }
            continue;
        };
        by_content(sheet, top, &mut columns);
        let names: Vec<String> = sheet.rows[top]
            .cells
            .iter()
            .enumerate()
            .filter(|(_, cell)| !cell.text().trim().is_empty())
            .map(|(column, cell)| match columns.get(&column) {
                Some(field) => format!("\"{}\" as {field}", cell.text().trim()),
                None => format!("\"{}\" not at all", cell.text().trim()),
            })
            .collect();
        let place =
            sheet.name.as_ref().map_or_else(|| file.name.to_owned(), |name| format!("{} sheet `{name}`", file.name));
        draft.tell(&format!("{place}: columns are read by their heads: {}", names.join(", ")));
        for row in &sheet.rows[top + 1..] {
            let name = |column: usize| sheet.cell_name(row.number, column);
            if let Some(column) = columns.keys().find(|column| !matches!(row.cell(**column), Cell::Text(_))) {
                draft.skip(&format!("{}: the row has a formula or an error in it", name(*column)));
                continue;
            }
            let cells: BTreeMap<&str, (&str, String)> = columns
                .iter()
                .map(|(column, field)| {
                    (*field, (row.cell(*column).text().trim(), format!("{}: {}", file.name, name(*column))))
                })
                .filter(|(_, (text, _))| !text.is_empty())
                .collect();
            match port(&cells, draft) {
                Ok(true) => count += 1,
                Ok(false) => {}
                Err(reason) => draft.skip(&format!("{}: {reason}", name(0))),
            }
        }
    }
    if count == 0 {
        bail!("none of its rows can be read");
    }
    Ok(())
}

/// The number of the row that is the head, and the fields of its columns.
fn head(sheet: &Sheet) -> Option<(usize, BTreeMap<usize, &'static str>)> {
    sheet.rows.iter().take(TOP).enumerate().find_map(|(number, row)| {
        let mut columns: BTreeMap<usize, &'static str> = BTreeMap::new();
        for (column, cell) in row.cells.iter().enumerate() {
            let name = plain(cell.text());
            let field = COLUMNS.iter().find(|(_, names)| names.contains(&name.as_str())).map(|(field, _)| *field);
            let is_taken = |field: &str| columns.values().any(|other| *other == field);
            match field {
                Some(field) if !is_taken(field) => _ = columns.insert(column, field),
                // Of two columns with such a head, one holds the transport; which of them, their cells say.
                Some("protocol") if !is_taken("transport") => _ = columns.insert(column, "transport"),
                _ => {}
            }
        }
        (columns.values().any(|field| *field == "number") && columns.len() > 1).then_some((number, columns))
    })
}

/// Lower case, words between single blanks.
fn plain(text: &str) -> String {
    let words: String = text.to_lowercase().chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A column with nothing but TCP and UDP holds the transport, whether its head says "Protocol" or "Transport"; of the others with
/// such a head, the first holds the application protocol.
fn by_content(sheet: &Sheet, top: usize, columns: &mut BTreeMap<usize, &'static str>) {
    let is_transport = |column: usize| {
        let mut texts =
            sheet.rows[top + 1..].iter().map(|row| row.cell(column).text().trim()).filter(|text| !text.is_empty());
        texts.clone().next().is_some() && texts.all(|text| transport(text).is_some())
    };
    let both: Vec<usize> = columns
        .iter()
        .filter(|(_, field)| ["transport", "protocol"].contains(*field))
        .map(|(column, _)| *column)
        .collect();
    for column in both {
        columns.remove(&column);
        let field = if is_transport(column) { "transport" } else { "protocol" };
        if !columns.values().any(|other| *other == field) {
            columns.insert(column, field);
        }
    }
}

/// Adds a port. `false` for a row without a port number, such as a heading between the rows.
fn port(cells: &BTreeMap<&str, (&str, String)>, draft: &mut Draft) -> Result<bool, String> {
    let Some((text, from)) = cells.get("number") else { return Ok(false) };
    let (number, in_number) = numbers(text)?;
    let said = cells.get("transport").map(|(text, from)| {
        transport(text).map(|transport| (transport, from)).ok_or_else(|| format!("`{text}` is no transport protocol"))
    });
    let transport = said.transpose()?.or(in_number.map(|transport| (transport, from)));
    let name = cells.get("id").or_else(|| cells.get("protocol")).map_or_else(
        || format!("{}-{text}", transport.map_or("port", |(transport, _)| transport)),
        |(name, _)| (*name).to_owned(),
    );
    let mut row = Row::new("network.port", &name);
    row.set("number", number, from);
    if let Some((text, from)) = cells.get("source_port") {
        match numbers(text) {
            Ok((number, _)) => row.set("source_port", number, from),
            Err(_) => row.todo(&format!("{from}: the source port says `{text}`")),
        }
    }
    if let Some((transport, from)) = transport {
        row.set("transport", transport, from);
    }
    let mut toward = None;
    if let Some((text, from)) = cells.get("direction") {
        toward = direction(text);
        match toward {
            Some(direction) => row.set("direction", direction, from),
            None => row.todo(&format!("{from}: the direction says `{text}`")),
        }
    }
    for field in ["protocol", "program"] {
        if let Some((text, from)) = cells.get(field) {
            row.set(field, *text, from);
        }
    }
    if let Some((text, from)) = cells.get("purpose") {
        row.set_prose("purpose", text, from);
    }
    if let Some((text, from)) = cells.get("need") {
        match need(text) {
            Some(need) => row.set("need", need, from),
            None => row.todo(&format!("{from}: the obligation says `{text}`")),
        }
    }
    if let Some((text, from)) = cells.get("encryption") {
        // "yes" is no method, and "no" needs a reason.
        if truth(text).is_none() && plain(text).chars().any(|c| c.is_ascii_digit()) {
            row.set("encryption", *text, from);
        } else {
            row.todo(&format!("{from}: the encryption says `{text}`; name the method, or why there is none"));
        }
    }
    // "Source" and "destination" are the device or the other side, by the direction.
    let (other, own) = match (cells.get("source"), toward) {
        (Some(_), Some("inbound")) => ("source", "peers"),
        _ => ("peers", "source"),
    };
    if let Some((text, from)) = cells
        .get(other)
        .filter(|(text, _)| !["any", "all", "*", "alle", "beliebig"].contains(&plain(text).as_str()) && *text != "*")
    {
        let mut peer = Row::new("network.peer", text);
        peer.set_prose("title", text, from);
        if peer.get("title").is_some() {
            let id = draft.add(peer);
            row.set("peers", Array::from_iter([Value::from(id)]), from);
        }
    }
    if let (Some((text, from)), true) = (cells.get(own), cells.contains_key("source")) {
        row.todo(&format!("{from}: the device's side says `{text}`; name its part in `part`, if it has several"));
    }
    draft.add(row);
    Ok(true)
}

/// Port numbers, and the transport beside them: `443/TCP`, `TCP 443`, `5000-5010`, `80, 443`, `any`.
fn numbers(text: &str) -> Result<(Value, Option<&'static str>), String> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !(c.is_ascii_alphanumeric() || "-–.*".contains(c)))
        .filter(|word| !word.is_empty())
        .collect();
    let mut found = Vec::new();
    let mut transports = Vec::new();
    for word in words {
        if let Some(transport) = transport(word) {
            transports.push(transport);
            continue;
        }
        if ["any", "all", "alle", "*", "beliebig"].contains(&word) {
            found.push(Value::from("any"));
            continue;
        }
        // A spreadsheet program may have made a number with a point of it.
        let word = word.strip_suffix(".0").unwrap_or(word);
        let bounds: Vec<Option<u16>> =
            word.split("..").flat_map(|part| part.split(['-', '–'])).map(|part| part.parse().ok()).collect();
        match bounds.as_slice() {
            [Some(port)] if *port > 0 => found.push(Value::from(i64::from(*port))),
            [Some(lower), Some(upper)] if 0 < *lower && lower < upper => {
                found.push(Value::from(format!("{lower}..{upper}")));
            }
            _ => return Err(format!("`{text}` is no port number")),
        }
    }
    transports.sort_unstable();
    transports.dedup();
    let transport = match transports.as_slice() {
        [] => None,
        [one] => Some(*one),
        ["tcp", "udp"] => Some("tcp_udp"),
        _ => return Err(format!("`{text}` names several transport protocols")),
    };
    match found.len() {
        0 => Err(format!("`{text}` is no port number")),
        1 => Ok((found.remove(0), transport)),
        _ => Ok((Value::Array(found.into_iter().collect()), transport)),
    }
}

fn transport(text: &str) -> Option<&'static str> {
    Some(match plain(text).as_str() {
        "tcp" => "tcp",
        "udp" => "udp",
        "tcp udp" | "udp tcp" | "tcp and udp" | "tcp und udp" | "tcp or udp" | "tcp oder udp" | "both" | "beide" => {
            "tcp_udp"
        }
        "sctp" => "sctp",
        "icmp" => "icmp",
        "icmpv6" => "icmpv6",
        _ => return None,
    })
}

fn direction(text: &str) -> Option<&'static str> {
    Some(match plain(text).as_str() {
        "in" | "inbound" | "incoming" | "ingress" | "eingehend" | "ein" | "listen" | "listening" | "server" => {
            "inbound"
        }
        "out" | "outbound" | "outgoing" | "egress" | "ausgehend" | "aus" | "client" => "outbound",
        "both" | "in out" | "bidirectional" | "bi directional" | "beide" | "beidseitig" | "bidirektional"
        | "inbound outbound" => "both",
        _ => return None,
    })
}

fn need(text: &str) -> Option<&'static str> {
    match truth(text) {
        Some(true) => Some("required"),
        Some(false) => Some("optional"),
        None => match plain(text).as_str() {
            "required" | "mandatory" | "erforderlich" | "notwendig" | "pflicht" | "must" | "muss" => Some("required"),
            "optional" | "nicht erforderlich" | "not required" | "kann" => Some("optional"),
            "recommended" | "empfohlen" => Some("recommended"),
            _ => None,
        },
    }
}

fn truth(text: &str) -> Option<bool> {
    match plain(text).as_str() {
        "yes" | "ja" | "y" | "j" | "x" | "true" | "wahr" => Some(true),
        "no" | "nein" | "n" | "false" | "falsch" => Some(false),
        _ => None,
    }
}
