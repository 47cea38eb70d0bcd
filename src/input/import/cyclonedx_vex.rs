//! The `vulnerabilities` of CycloneDX, in a bill of materials or in a separate file, in the shape of JSON.
//!
//! `recommendation`, `workaround` and `description` are for developers who use the component, not instructions for
//! users of the device: they are not read.

use serde_json::Value;

use super::vex::{Assessment, Item, Origin, Subject, Versions, day, joined, justification, unescaped};
use super::{Bill, Unread, tidy};
use crate::model::device::protection::{VexResponse, VexState};

/// Adds the vulnerabilities of a file whose components are known.
pub(super) fn collect(file: &Value, into: &mut Bill) {
    let at = |path: &str| file.pointer(path).and_then(Value::as_str).and_then(tidy::text);
    let author = ["/metadata/manufacturer/name", "/metadata/supplier/name", "/metadata/authors/0/name"]
        .iter()
        .find_map(|path| at(path));
    into.serial = at("/serialNumber").map(|serial| serial.trim_start_matches("urn:uuid:").to_owned());
    into.origin = Origin::of(author.as_deref(), at("/serialNumber").as_deref(), None);
    into.product = file.pointer("/metadata/component").map(product);
    let of_file = at("/metadata/timestamp").as_deref().and_then(day);
    for (index, entry) in list(file, "vulnerabilities").enumerate() {
        let at = format!("vulnerabilities[{index}]");
        if let Some(found) = assessment(entry, &at, into) {
            into.assessments.push(Assessment { date: found.date.clone().or_else(|| of_file.clone()), ..found });
        }
    }
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).and_then(tidy::text)
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

fn product(component: &Value) -> Item {
    let mut item = text(component, "bom-ref").map_or_else(Item::default, |id| Item::named(&id));
    item.purl = text(component, "purl").or(item.purl);
    item.cpe = text(component, "cpe");
    item.name = text(component, "name");
    item.version = text(component, "version");
    item
}

fn assessment(entry: &Value, at: &str, bill: &mut Bill) -> Option<Assessment> {
    let mut ids: Vec<String> = text(entry, "id").into_iter().collect();
    ids.extend(list(entry, "references").filter_map(|other| text(other, "id")));
    let unread = &mut bill.unread;
    let mut note = |reason: String| unread.push(Unread { at: at.to_owned(), reason });
    if ids.is_empty() {
        note("it is left out, as it has no `id`".to_owned());
        return None;
    }
    let analysis = entry.get("analysis").unwrap_or(&Value::Null);
    let state = text(analysis, "state").and_then(|state| {
        let known = match state.as_str() {
            "resolved" | "resolved_with_pedigree" => VexState::Fixed,
            "exploitable" => VexState::Affected,
            "in_triage" => VexState::UnderInvestigation,
            "false_positive" | "not_affected" => VexState::NotAffected,
            _ => {
                note(format!("its `state` `{state}` is not known and was not read"));
                return None;
            }
        };
        Some(known)
    });
    let reason = text(analysis, "justification");
    let known = reason.as_deref().and_then(justification);
    if let (Some(reason), None) = (&reason, known) {
        note(format!("its `justification` `{reason}` is not known and was not read"));
    }
    // A bill in XML has `responses`.
    let response = list(analysis, "response").chain(list(analysis, "responses"));
    let response = response.filter_map(Value::as_str).filter_map(|response| {
        serde_json::from_value::<VexResponse>(response.into())
            .map_err(|_| note(format!("its `response` `{response}` is not known and was not read")))
            .ok()
    });
    let response = response.collect();
    let date = ["lastUpdated", "firstIssued"].iter().find_map(|key| text(analysis, key));
    let date = date.or_else(|| text(entry, "updated")).as_deref().and_then(day);
    Some(Assessment {
        at: at.to_owned(),
        ids,
        subjects: list(entry, "affects").filter_map(|affected| subject(affected, bill)).collect(),
        state,
        justification: known,
        response,
        because: text(analysis, "detail"),
        action: None,
        score: joined(list(entry, "ratings").filter_map(score), "; "),
        date,
    })
}

/// The affected item: a component of this file, the product of this file, or something elsewhere.
fn subject(affected: &Value, bill: &Bill) -> Option<Subject> {
    let reference = text(affected, "ref")?;
    let versions = list(affected, "versions").filter_map(|version| {
        let range = text(version, "version").or_else(|| text(version, "range"))?;
        let affected = version.get("status").is_none_or(|status| status != "unaffected");
        Some(Versions { range, affected })
    });
    let versions = versions.collect();
    let mut item = Item::named(&reference);
    // A BOM-Link: `urn:cdx:serial/version#bom-ref`.
    if let Some((link, name)) = reference.strip_prefix("urn:cdx:").and_then(|link| link.split_once('#')) {
        item.bill = link.split('/').next().map(str::to_owned);
        item.ids.push(unescaped(name));
    }
    if item.bill.is_none() && bill.defined.contains(&reference) {
        if let Some((name, version)) = bill.refs.get(&reference) {
            (item.name, item.version) = (Some(name.clone()), Some(version.clone()));
        }
        return Some(Subject { product: None, component: Some(item), versions });
    }
    Some(Subject { product: Some(item), component: None, versions })
}

/// `7.5 (CVSS 3.1, NVD)`
fn score(rating: &Value) -> Option<String> {
    let score = rating.get("score")?;
    let score = score.as_f64().or_else(|| score.as_str()?.trim().parse().ok())?;
    let method = match rating.get("method").and_then(Value::as_str)? {
        "CVSSv2" => "CVSS 2.0",
        "CVSSv3" => "CVSS 3.0",
        "CVSSv31" => "CVSS 3.1",
        "CVSSv4" => "CVSS 4.0",
        _ => return None,
    };
    let source = rating.pointer("/source/name").and_then(Value::as_str).and_then(tidy::text);
    Some(source.map_or_else(|| format!("{score:.1} ({method})"), |source| format!("{score:.1} ({method}, {source})")))
}
