//! OpenVEX in JSON, version 0.2: `statements`. Names of keys from the OpenVEX specification.
//!
//! Later statements about the same thing replace earlier ones: <https://github.com/openvex/spec>.

use anyhow::{Context as _, bail};
use serde_json::Value;

use super::vex::{Assessment, Item, Origin, Subject, day, has_keys, justification};
use super::{Bill, Unread, contains, tidy};
use crate::model::device::protection::VexState;

pub fn recognises(bytes: &[u8]) -> bool {
    has_keys(bytes, &["@context"]) && contains(bytes, "openvex.dev/ns")
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Bill> {
    let file: Value = serde_json::from_slice(bytes).context("not valid JSON")?;
    let Some(statements) = file.get("statements").and_then(Value::as_array) else {
        bail!("`statements` is not a list");
    };
    let mut bill = Bill {
        origin: Origin::of(text(&file, "author").as_deref(), text(&file, "@id").as_deref(), None),
        is_sequence: true,
        ..Bill::default()
    };
    let of_file = date(&file);
    for (index, statement) in statements.iter().enumerate() {
        let at = format!("statements[{index}]");
        match assessment(statement, &at, &mut bill.unread) {
            Ok(found) => {
                let date = date(statement).or_else(|| of_file.clone());
                bill.assessments.push(Assessment { date, ..found });
            }
            Err(reason) => bill.unread.push(Unread { at, reason }),
        }
    }
    Ok(bill)
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).and_then(tidy::text)
}

fn date(value: &Value) -> Option<crate::model::device::value::Date> {
    text(value, "last_updated").or_else(|| text(value, "timestamp")).as_deref().and_then(day)
}

fn assessment(statement: &Value, at: &str, unread: &mut Vec<Unread>) -> Result<Assessment, String> {
    let state = match text(statement, "status").unwrap_or_default().as_str() {
        "not_affected" => VexState::NotAffected,
        "affected" => VexState::Affected,
        "fixed" => VexState::Fixed,
        "under_investigation" => VexState::UnderInvestigation,
        other => return Err(format!("it is left out, as its `status` is `{other}`")),
    };
    let vulnerability = statement.get("vulnerability").unwrap_or(&Value::Null);
    // Before version 0.2 it was the name alone.
    let name = vulnerability.as_str().and_then(tidy::text).or_else(|| text(vulnerability, "name"));
    let mut ids: Vec<String> = name.into_iter().collect();
    ids.extend(list(vulnerability, "aliases").filter_map(Value::as_str).filter_map(tidy::text));
    if ids.is_empty() {
        return Err("it is left out, as its `vulnerability` has no `name`".to_owned());
    }
    let reason = text(statement, "justification");
    let known = reason.as_deref().and_then(justification);
    if let (Some(reason), None) = (&reason, known) {
        let reason = format!("its `justification` `{reason}` is not known and was not read");
        unread.push(Unread { at: at.to_owned(), reason });
    }
    Ok(Assessment {
        at: at.to_owned(),
        ids,
        subjects: list(statement, "products").flat_map(subjects).collect(),
        state: Some(state),
        justification: known,
        because: text(statement, "impact_statement"),
        action: text(statement, "action_statement"),
        ..Assessment::default()
    })
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// A product, or each of the components of it that a statement names.
fn subjects(product: &Value) -> Vec<Subject> {
    let whole = item(product);
    let parts: Vec<Subject> = list(product, "subcomponents")
        .map(|part| Subject { product: Some(whole.clone()), component: Some(item(part)), ..Subject::default() })
        .collect();
    if parts.is_empty() { vec![Subject { product: Some(whole), ..Subject::default() }] } else { parts }
}

fn item(value: &Value) -> Item {
    // Before version 0.2 it was the name alone.
    let id = value.as_str().and_then(tidy::text).or_else(|| text(value, "@id"));
    let mut item = id.map_or_else(Item::default, |id| Item::named(&id));
    let known = value.get("identifiers").unwrap_or(&Value::Null);
    item.purl = text(known, "purl").or(item.purl);
    item.cpe = text(known, "cpe23").or_else(|| text(known, "cpe22")).or(item.cpe);
    item
}
