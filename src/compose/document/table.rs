//! Tables, lists and alerts in Markdown, from what templates see of the facts.

use std::collections::{BTreeSet, HashMap};

use tera::Value;
use tera::value::Map;

use crate::compose::template::room_for;
use crate::wording::locale::Locale;
use crate::wording::word::{self, NUMBER_MARKS, get, string};

/// Sentences under each other; one alone is a paragraph.
pub(super) fn listed(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        items => items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n"),
    }
}

/// An alert: GFM's kind, the language's signal word, the text.
pub(super) fn alert(locale: &Locale, severity: Option<&str>, paragraphs: &[String]) -> anyhow::Result<String> {
    // The words of GFM's kinds are nearest to the signal words; their colours are GitHub's affair.
    let (kind, name) = match severity {
        Some("danger") => ("WARNING", "signal.danger"),
        Some("warning") => ("WARNING", "signal.warning"),
        Some("caution") => ("CAUTION", "signal.caution"),
        Some("notice") => ("IMPORTANT", "signal.notice"),
        _ => ("NOTE", "signal.note"),
    };
    let text: Vec<&str> = paragraphs.iter().map(String::as_str).filter(|text| !text.trim().is_empty()).collect();
    Ok(format!("> [!{kind}]\n> **{}** {}", locale.word(name)?, text.join("\n>\n> ")))
}

/// The parts of an alert, in order, without those that are not given.
pub(super) fn alert_parts(locale: &Locale, row: &Map, fields: &[&str]) -> anyhow::Result<Vec<String>> {
    let mut parts = Vec::new();
    for field in fields {
        let part = match get(row, field).and_then(Value::as_map) {
            Some(nested) => word::sentences(locale, nested, &|_| true)?.join(" "),
            None => string(row, field).unwrap_or_default().to_owned(),
        };
        if !part.is_empty() {
            parts.push(part);
        }
    }
    Ok(parts)
}

/// A caption with its number, which is not known yet.
pub(crate) fn numbered(locale: &Locale, message: &str, title: &str) -> anyhow::Result<String> {
    let mut arguments = fluent_bundle::FluentArgs::new();
    let mark = NUMBER_MARKS[usize::from(message == "caption.figure")];
    arguments.set("number", mark.to_string());
    arguments.set("title", title.to_owned());
    locale.text(message, &arguments)
}

/// The label of a field: the attribute of its table's message.
fn label(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<String> {
    locale.word(&format!("{}.{field}", string(table, "_kind").unwrap_or_default()))
}

/// What a row says by leaving a field out, where the field's description defines it: "all operating modes". Of what is not
/// there, it says nothing.
fn left_out(locale: &Locale, table: &Map, field: &str) -> anyhow::Result<Option<String>> {
    if matches!(raw_text(table, "state"), Some("not_provided" | "not_applicable")) {
        return Ok(None);
    }
    let name = format!("{}.{field}-left-out", string(table, "_kind").unwrap_or_default());
    locale.has(&name).then(|| locale.word(&name)).transpose()
}

/// `Label: value`, punctuated as the language does.
fn labelled(locale: &Locale, label: String, value: String) -> anyhow::Result<String> {
    let mut arguments = fluent_bundle::FluentArgs::new();
    arguments.set("label", label);
    arguments.set("value", value);
    locale.text("pair.line", &arguments)
}

/// A table with a row for each of `rows`. A column names one field or several with a space between; the further ones
/// stand below the first with their label. A column that no row fills is left out.
pub(super) fn rows_table(
    locale: &Locale,
    rows: &[&Map],
    columns: &[String],
    caption: &str,
    intro: Option<&str>,
) -> anyhow::Result<String> {
    let Some(first) = rows.first() else { return Ok(String::new()) };
    let mut heads = Vec::new();
    let mut cells: Vec<Vec<String>> = vec![Vec::new(); rows.len()];
    for column in columns {
        let mut fields: Vec<&str> = column.split_whitespace().collect();
        fields.retain(|field| rows.iter().any(|row| get(row, field).is_some()));
        let Some(main) = fields.first() else { continue };
        heads.push(label(locale, first, main)?);
        for (row, cells) in rows.iter().zip(&mut cells) {
            let mut lines = Vec::new();
            for field in &fields {
                let value = word::cell(locale, row, field)?;
                // A row with no title of its own is called by its kind.
                let is_title = *field == "kind" && *main == "title" && raw_text(row, "title").is_none();
                if value.is_empty() || is_title {
                    if field == main && !is_title {
                        lines.extend(left_out(locale, row, field)?);
                    }
                    continue;
                }
                // An id needs no label, and the sentences of a nested table bring their own.
                let own = *field == "id" || get(row, field).is_some_and(Value::is_map);
                lines.push(if field == main || own {
                    value
                } else {
                    labelled(locale, label(locale, row, field)?, value)?
                });
            }
            cells.push(if lines.is_empty() { locale.word("pair.not-stated")? } else { lines.join("<br>") });
        }
    }
    let intro = intro.map(|id| locale.word(id)).transpose()?.unwrap_or_default();
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{intro}\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

/// A table of labels and values; without a caption, a list of them. Dates stand in full: there is room, and no column of
/// them to look down.
pub(super) fn pairs_table(
    locale: &Locale,
    table: &Map,
    fields: &[String],
    caption: Option<&str>,
) -> anyhow::Result<String> {
    let mut cells = Vec::new();
    for field in fields {
        let value = word::cell_in_full(locale, table, field)?;
        if !value.is_empty() {
            cells.push(vec![label(locale, table, field)?, value]);
        }
    }
    if cells.is_empty() {
        return Ok(String::new());
    }
    let Some(caption) = caption else {
        let lines: anyhow::Result<Vec<String>> = cells
            .into_iter()
            .filter_map(|cell| <[String; 2]>::try_from(cell).ok())
            .map(|[name, value]| labelled(locale, name, value))
            .collect();
        return Ok(format!("\n\n{}\n\n", listed(&lines?)));
    };
    let heads = [locale.word("pair.key")?, locale.word("pair.value")?];
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

/// Which row a column has in its list. A column with no list is left out: nothing is known of what it has.
pub(super) fn matrix(
    locale: &Locale,
    rows: &[&Map],
    columns: &[&Map],
    field: &str,
    caption: &str,
    corner: &str,
) -> anyhow::Result<String> {
    let columns: Vec<&Map> = columns.iter().copied().filter(|column| get(column, field).is_some()).collect();
    let mut heads = vec![locale.word(corner)?];
    for column in &columns {
        heads.push(string(column, "title").unwrap_or_default().to_owned());
    }
    let (yes, no) = (locale.word("matrix.yes")?, locale.word("matrix.no")?);
    // A cell for each pair, so that many rows and many columns make more than anybody can read.
    room_for(rows.len().saturating_mul(columns.len()).saturating_mul(no.len() + " | ".len()))?;
    // The items of each column, by the id that they name.
    let mut named: Vec<HashMap<&str, &str>> = Vec::with_capacity(columns.len());
    for column in &columns {
        let items = get(column, field).and_then(Value::as_array).unwrap_or_default().iter().map(Value::as_str);
        let raw = get(column, "_raw").and_then(Value::as_map).and_then(|raw| get(raw, field));
        let raw = raw.and_then(Value::as_array).unwrap_or_default().iter().map(Value::as_str);
        // Of two that name one row, the first one.
        named.push(raw.zip(items).rev().filter_map(|(id, item)| id.zip(item)).collect());
    }
    let mut cells = Vec::new();
    for row in rows {
        let mut line = vec![format!("{}<br>{}", word::cell(locale, row, "title")?, word::cell(locale, row, "id")?)];
        let id = raw_text(row, "id").unwrap_or_default();
        for items in &named {
            line.push(items.get(id).map_or_else(|| no.clone(), |item| word::marks(item) + &yes));
        }
        cells.push(line);
    }
    if cells.is_empty() || columns.is_empty() {
        return Ok(String::new());
    }
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n", grid(&caption, &heads, &cells)))
}

/// The maps of a list in a map.
fn maps<'a>(map: &'a Map, key: &'a str) -> impl Iterator<Item = &'a Map> {
    get(map, key).and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_map)
}

/// The value of a row as it stands in the configuration.
pub(super) fn raw_text<'a>(row: &'a Map, key: &'a str) -> Option<&'a str> {
    get(row, "_raw").and_then(Value::as_map).and_then(|raw| string(raw, key))
}

/// The ports as rules: who opens the connection, to whom, which service. A port that both sides connect to makes two rules.
pub(super) fn rules(
    locale: &Locale,
    network: &Map,
    device: &str,
    caption: &str,
    intro: &str,
) -> anyhow::Result<String> {
    let mut rows = Vec::new();
    let mut length = 0;
    let sides = Sides::of(network);
    for port in maps(network, "port") {
        let own = match string(port, "part") {
            Some(part) => part.to_owned(),
            None => device.to_owned(),
        };
        let others = sides.beside(port);
        let part = raw_text(port, "part");
        let among_itself = !others.is_empty() && others.iter().all(|(id, _)| Some(*id) == part);
        let texts: Vec<&str> = others.iter().map(|(_, text)| text.as_str()).collect();
        let other = if texts.is_empty() { locale.word("port.rules-open")? } else { texts.join("<br>") };
        // A peer with many addresses can be that of many ports.
        length += other.len();
        room_for(length)?;
        let ways = match raw_text(port, "direction") {
            Some("inbound") => vec![(other, own)],
            Some("both") if among_itself => vec![(other, own)],
            Some("both") => vec![(other.clone(), own.clone()), (own, other)],
            _ => vec![(own, other)],
        };
        let service = format!("{} {}", word::cell(locale, port, "transport")?, word::cell(locale, port, "number")?);
        let protocol = word::cell(locale, port, "protocol")?;
        for (source, destination) in ways {
            let mut row = vec![source, destination, service.clone(), protocol.clone()];
            for field in ["need", "network_setting", "internet"] {
                row.push(word::cell(locale, port, field)?);
            }
            rows.push(row);
        }
    }
    if rows.is_empty() {
        return Ok(String::new());
    }
    let mut heads = Vec::new();
    for name in ["source", "destination", "service", "protocol", "need", "network_setting", "internet"] {
        heads.push(locale.word(&format!("port.{name}"))?);
    }
    for column in (0..heads.len()).rev() {
        if rows.iter().all(|row| row[column].is_empty()) {
            heads.remove(column);
            for row in &mut rows {
                row.remove(column);
            }
        }
    }
    let not_stated = locale.word("pair.not-stated")?;
    for cell in rows.iter_mut().flatten().filter(|cell| cell.is_empty()) {
        cell.clone_from(&not_stated);
    }
    let caption = numbered(locale, "caption.table", &locale.word(caption)?)?;
    Ok(format!("\n\n{}\n\n{}\n\n", locale.word(intro)?, grid(&caption, &heads, &rows)))
}

/// The flows and systems of a network, by what they are asked for.
struct Sides<'a> {
    /// The flows through each port, in their order.
    flows: HashMap<&'a str, Vec<&'a Map>>,
    peers: HashMap<&'a str, &'a Map>,
}

impl<'a> Sides<'a> {
    fn of(network: &'a Map) -> Self {
        let mut flows: HashMap<&str, Vec<&Map>> = HashMap::new();
        for flow in maps(network, "flow") {
            let ports: BTreeSet<&str> = raw_text(flow, "port").into_iter().chain(raw_list(flow, "port")).collect();
            for port in ports {
                flows.entry(port).or_default().push(flow);
            }
        }
        let mut peers = HashMap::new();
        for peer in maps(network, "peer") {
            peers.entry(raw_text(peer, "id").unwrap_or_default()).or_insert(peer);
        }
        Self { flows, peers }
    }

    /// The systems at the other side of a port by id, with their names and addresses: those that the port names, else those
    /// of its flows.
    fn beside(&self, port: &'a Map) -> Vec<(&'a str, String)> {
        // Each with how the port words it.
        let mut others: Vec<(&str, Option<&str>)> = Vec::new();
        let worded = get(port, "peers").and_then(Value::as_array).unwrap_or_default().iter().map(Value::as_str);
        others.extend(raw_list(port, "peers").zip(worded));
        if others.is_empty() {
            let flows = raw_text(port, "id").and_then(|id| self.flows.get(id));
            for flow in flows.into_iter().flatten() {
                let ends = ["from", "to"].into_iter().filter_map(|end| raw_text(flow, end));
                let own = raw_text(port, "part");
                let other = ends.filter(|end| Some(*end) != own && *end != word::THE_DEVICE);
                others.extend(other.map(|id| (id, None)));
            }
        }
        // Several flows can name one peer, and not one after the other.
        let mut seen = BTreeSet::new();
        others.retain(|(id, _)| seen.insert(*id));
        let side = |(id, worded): (&'a str, Option<&str>)| {
            let peer = self.peers.get(id).copied();
            let title = peer.and_then(|peer| string(peer, "title")).or(worded)?;
            let addresses: Vec<&str> = match peer.and_then(|peer| get(peer, "address")) {
                Some(address) => match address.as_array() {
                    Some(items) => items.iter().filter_map(Value::as_str).collect(),
                    None => address.as_str().into_iter().collect(),
                },
                None => Vec::new(),
            };
            let text = std::iter::once(title).chain(addresses).collect::<Vec<_>>().join("<br>");
            Some((id, text))
        };
        others.into_iter().filter_map(side).collect()
    }
}

/// The values of a list as they stand in the configuration.
fn raw_list<'a>(row: &'a Map, key: &'a str) -> impl Iterator<Item = &'a str> {
    let raw = get(row, "_raw").and_then(Value::as_map).and_then(|raw| get(raw, key));
    raw.and_then(Value::as_array).unwrap_or_default().iter().filter_map(Value::as_str)
}

/// A Markdown table under its caption.
fn grid(caption: &str, heads: &[String], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |", cells.join(" | "));
    let rule = vec!["---".to_owned(); heads.len()];
    let mut lines = vec![format!("*{caption}*\n"), line(heads), line(&rule)];
    lines.extend(rows.iter().map(|row| line(row)));
    lines.join("\n")
}
