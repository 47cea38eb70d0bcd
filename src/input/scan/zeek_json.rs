//! `conn.log` of Zeek in JSON, an object in each line. The names of the fields may be written with `_` in place of the dot, as
//! some collectors of logs do.

use serde::Deserialize;
use serde_json::Value;

use super::collect::{Connections, lines, seconds};
use super::{Broken, Scan, zeek_tsv};

#[derive(Deserialize)]
struct Line {
    #[serde(rename = "id.orig_h", alias = "id_orig_h")]
    from: String,
    #[serde(rename = "id.resp_h", alias = "id_resp_h")]
    to: String,
    #[serde(rename = "id.resp_p", alias = "id_resp_p", default)]
    port: Option<u32>,
    proto: String,
    #[serde(default)]
    conn_state: Option<String>,
    #[serde(default)]
    ts: Value,
}

pub fn recognises(text: &str) -> bool {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    first.trim_start().starts_with('{') && first.contains("orig_h\"")
}

pub fn read(text: &str) -> Result<Scan, Broken> {
    let mut scan = Scan::default();
    let mut connections = Connections::default();
    for (at, line) in lines(text) {
        if line.trim().is_empty() {
            continue;
        }
        let range = at..at + line.len();
        let Ok(Line { from, to, port, proto, conn_state, ts }) = serde_json::from_str(line) else {
            scan.unread.push((range, "it is no line of a conn.log"));
            continue;
        };
        if let Some(time) = time(&ts) {
            scan.began = Some(scan.began.map_or(time, |began| began.min(time)));
        }
        let port = port.map_or_else(String::new, |port| port.to_string());
        let state = conn_state.unwrap_or_default();
        match zeek_tsv::connection([&from, &to, &port, &proto, &state], range.clone()) {
            Ok(Some(connection)) => connections.add(connection)?,
            Ok(None) => {}
            Err(why) => scan.unread.push((range, why)),
        }
    }
    scan.connections = connections.into_vec();
    Ok(scan)
}

/// A number of seconds. A time in words of ISO 8601 is not needed: only its day is shown, and that can be given.
fn time(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => seconds(&number.to_string()),
        Value::String(text) => seconds(text),
        _ => None,
    }
}
