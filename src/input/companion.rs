//! Companions: further documents on a device (`[[document.companion]]`). Each is a view of the device's facts with its
//! own `document`, so that it is made like any document.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use super::load::{Companion, Device};
use super::translate::Translation;
use crate::model::fact::{Fact, Field, Table, TextKind, is_below, join};
use crate::model::node::{self, Node, Value};

/// The main document's id in a companion's list of other documents.
pub const MAIN: &str = "document";

/// The fields of `[document]` that a companion inherits unless it sets them.
const INHERITED: &[&str] = &[
    "revision",
    "date",
    "language",
    "languages",
    "formats",
    "effective",
    "audience",
    "audience_other",
    "disclaimer",
    "paper_copy",
    "bold",
    "identifiers",
    "chapters",
];

/// The fields of a document that another one mentions, and what the main one must answer: a companion has the sentences of its sources.
const TOLD: &[&str] = &["title", "number", "revision", "audience", "require"];

/// Creates the documents beside the main one, each as a separate device; call it when the rest of the device is
/// complete.
pub fn set(device: &mut Device) {
    let root = device.facts.table();
    let document = root.and_then(|root| root.get("document")).and_then(Fact::table);
    let companions: Vec<Device> = match (root, document) {
        (Some(root), Some(document)) => {
            document.rows("companion").filter_map(|row| view(device, root, document, row)).collect()
        }
        _ => Vec::new(),
    };
    device.companions = companions;
}

/// The device as one of its companions sees it.
fn view(device: &Device, root: &Table, document: &Table, row: &Table) -> Option<Device> {
    let id = row.id()?;
    let below = |id: &str| join("document.companion", id);
    // For each fact of the view, the path of its translation.
    let mut moved: Vec<(String, String)> = Vec::new();
    let mut fields: Vec<Field> = Vec::new();
    let mut take = |name: &str, from: &Table, above: &str| {
        if let Some((name, fact)) = from.fields.iter().find(|(field, _)| *field == name) {
            moved.push((join("document", name), join(above, name)));
            fields.push((name.clone(), fact.clone()));
        }
    };
    let has_readers = row.get("audience").is_some() || row.get("audience_other").is_some();
    for (name, _) in row.fields.iter().filter(|(name, _)| name != "id") {
        take(name, row, &below(id));
    }
    for name in INHERITED {
        // A companion that names its readers in one way has no others.
        let is_of_other = ["audience", "audience_other"].contains(name) && has_readers;
        if row.get(name).is_none() && !is_of_other {
            take(name, document, "document");
        }
    }
    // A companion with its own readers uses the register of these readers.
    if row.get("register").is_none() && !has_readers {
        take("register", document, "document");
    }
    // Other readers have other roles.
    if row.get("roles").is_none() && !has_readers {
        take("roles", document, "document");
    }
    // A companion without its own choice of chapters leaves out the same chapters as the main document.
    if row.get("chapters").is_none() && row.get("leave_out").is_none() {
        take("leave_out", document, "document");
    }
    let others = std::iter::once((MAIN, document, "document".to_owned()))
        .chain(document.rows("companion").filter_map(|other| Some((other.id()?, other, below(other.id()?)))));
    let mut rows = Vec::new();
    for (name, other, above) in others.filter(|(name, ..)| *name != id) {
        let mut told: Vec<Field> = vec![("id".into(), Fact::Text { kind: TextKind::Id, text: name.to_owned() })];
        for field in TOLD {
            let own = other.get(field).map(|fact| (fact, above.as_str()));
            let inherited = || document.get(field).filter(|_| INHERITED.contains(field)).map(|fact| (fact, "document"));
            if let Some((fact, above)) = own.or_else(inherited) {
                moved.push((join(&below(name), field), join(above, field)));
                told.push(((*field).into(), fact.clone()));
            }
        }
        rows.push(Fact::Table(Table { kind: "Companion", fields: told.into_iter().collect() }));
    }
    fields.push(("companion".into(), Fact::List(rows.into_iter().collect())));
    let document = Fact::Table(Table { kind: document.kind, fields: fields.into_iter().collect() });
    let facts = root.fields.iter().map(|(name, fact)| {
        let fact = if name == "document" { document.clone() } else { fact.clone() };
        (name.clone(), fact)
    });
    let translation = |(language, translation): (&String, &Translation)| {
        let texts = texts(&translation.texts, &moved);
        (language.clone(), Translation { texts, ..Translation::default() })
    };
    // Any problem of it is reported at its row.
    let place = device.node.nearest(&["document", "companion", id]);
    Some(Device {
        id: device.id.clone(),
        companion: Some(Companion { id: id.to_owned(), has_languages: row.get("languages").is_some() }),
        facts: Fact::Table(Table { kind: root.kind, fields: facts.collect() }),
        verdicts: OnceLock::new(),
        node: Node { place, value: Value::Table(node::Table::new()) },
        files: Vec::new(),
        inputs: Vec::new(),
        translated_from: BTreeMap::new(),
        sources: Arc::clone(&device.sources),
        translations: device.translations.iter().map(translation).collect(),
        companions: Vec::new(),
    })
}

/// Translated prose by the paths of a view.
fn texts(all: &BTreeMap<String, String>, moved: &[(String, String)]) -> BTreeMap<String, String> {
    let outside = all.iter().filter(|(path, _)| !is_below(path, "document"));
    let mut texts: BTreeMap<String, String> = outside.map(|(path, text)| (path.clone(), text.clone())).collect();
    for (to, from) in moved {
        let below = all.range(from.clone()..).take_while(|(path, _)| path.starts_with(from));
        texts.extend(
            below
                .filter(|(path, _)| is_below(path, from))
                .map(|(path, text)| (format!("{to}{}", &path[from.len()..]), text.clone())),
        );
    }
    texts
}
