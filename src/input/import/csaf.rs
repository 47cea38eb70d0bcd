//! CSAF 2.0 and 2.1, profile VEX and any other profile with `vulnerabilities`. Names of keys from the OASIS standard
//! Common Security Advisory Framework 2.0.

use std::collections::BTreeMap;

use anyhow::Context as _;
use rustc_hash::{FxHashMap, FxHashSet};
use serde_json::Value;

use super::vex::{Assessment, Item, Origin, Subject, day, has_keys, joined, justification};
use super::{Bill, Unread, tidy};
use crate::model::device::protection::{VexResponse, VexState};
use crate::model::device::value::Date;

/// Lists of `product_status`, and their meaning for the product. `recommended` names a version to change to and does
/// not describe a vulnerability of it.
const STATUS: &[(&str, VexState)] = &[
    ("known_not_affected", VexState::NotAffected),
    ("known_affected", VexState::Affected),
    ("first_affected", VexState::Affected),
    ("last_affected", VexState::Affected),
    ("fixed", VexState::Fixed),
    ("first_fixed", VexState::Fixed),
    ("under_investigation", VexState::UnderInvestigation),
];

const RESPONSES: &[(&str, VexResponse)] = &[
    ("vendor_fix", VexResponse::Update),
    ("optional_patch", VexResponse::Update),
    ("workaround", VexResponse::WorkaroundAvailable),
    ("mitigation", VexResponse::Mitigation),
    ("no_fix_planned", VexResponse::WillNotFix),
    ("none_available", VexResponse::NoneAvailable),
];

pub fn recognises(bytes: &[u8]) -> bool {
    has_keys(bytes, &["csaf_version", "document"])
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Bill> {
    let file: Value = serde_json::from_slice(bytes).context("not valid JSON")?;
    let at = |path: &str| file.pointer(path).and_then(Value::as_str).and_then(tidy::text);
    at("/document/csaf_version").context("`document.csaf_version` is missing")?;
    let date = at("/document/tracking/current_release_date").as_deref().and_then(day);
    let mut tree = Tree::default();
    tree.read(file.get("product_tree").unwrap_or(&Value::Null));
    let (author, number) = (at("/document/publisher/name"), at("/document/tracking/id"));
    let origin = Origin::of(author.as_deref(), number.as_deref(), at("/document/lang"));
    let mut bill = Bill { origin, ..Bill::default() };
    for (index, vulnerability) in list(&file, "vulnerabilities").enumerate() {
        let at = format!("vulnerabilities[{index}]");
        let mut ids: Vec<String> = text(vulnerability, "cve").into_iter().collect();
        ids.extend(list(vulnerability, "ids").filter_map(|id| text(id, "text")));
        if ids.is_empty() {
            let reason = "it is left out, as it has neither `cve` nor `ids`".to_owned();
            bill.unread.push(Unread { at, reason });
            continue;
        }
        assess(vulnerability, &at, &ids, date.as_ref(), &tree, &mut bill);
    }
    Ok(bill)
}

fn text(value: &Value, key: &str) -> Option<String> {
    value.get(key).and_then(Value::as_str).and_then(tidy::text)
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}

/// The products of a file and their groups, by id.
#[derive(Default)]
struct Tree<'v> {
    items: FxHashMap<&'v str, Item>,
    /// The component and the product of a relationship, by the id of the two together.
    pairs: FxHashMap<&'v str, (&'v str, &'v str)>,
    groups: FxHashMap<&'v str, FxHashSet<&'v str>>,
}

impl<'v> Tree<'v> {
    fn read(&mut self, tree: &'v Value) {
        self.branches(tree, (None, None));
        for product in list(tree, "full_product_names") {
            self.product(product, (None, None));
        }
        for relation in list(tree, "relationships") {
            let of = |key: &str| relation.get(key).and_then(Value::as_str);
            let whole = relation.pointer("/full_product_name/product_id").and_then(Value::as_str);
            if let (Some(whole), Some(part), Some(product)) =
                (whole, of("product_reference"), of("relates_to_product_reference"))
            {
                self.pairs.insert(whole, (part, product));
            }
        }
        for group in list(tree, "product_groups") {
            if let Some(id) = group.get("group_id").and_then(Value::as_str) {
                self.groups.insert(id, list(group, "product_ids").filter_map(Value::as_str).collect());
            }
        }
    }

    /// Branches are nested as deep as the JSON reader allows; a product's name and version are above it.
    fn branches(&mut self, at: &'v Value, known: (Option<&'v str>, Option<&'v str>)) {
        for branch in list(at, "branches") {
            let name = branch.get("name").and_then(Value::as_str);
            let known = match branch.get("category").and_then(Value::as_str) {
                Some("product_name") => (name, known.1),
                Some("product_version") => (known.0, name),
                _ => known,
            };
            if let Some(product) = branch.get("product") {
                self.product(product, known);
            }
            self.branches(branch, known);
        }
    }

    fn product(&mut self, product: &'v Value, (name, version): (Option<&'v str>, Option<&'v str>)) {
        let Some(id) = product.get("product_id").and_then(Value::as_str) else { return };
        let helper = |key: &str| product.pointer(&format!("/product_identification_helper/{key}"));
        let purls = helper("purls").and_then(|purls| purls.get(0));
        let purl = helper("purl").or(purls).and_then(Value::as_str).and_then(tidy::text);
        let cpe = helper("cpe").and_then(Value::as_str).and_then(tidy::text);
        let full = text(product, "name");
        let item = Item {
            ids: [Some(id.to_owned()), full].into_iter().flatten().collect(),
            purl,
            cpe,
            name: name.and_then(tidy::text),
            version: version.and_then(tidy::text),
            ..Item::default()
        };
        self.items.insert(id, item);
    }

    fn item(&self, id: &str) -> Item {
        self.items.get(id).cloned().unwrap_or_else(|| Item::named(id))
    }

    fn subject(&self, id: &str) -> Subject {
        match self.pairs.get(id) {
            Some((part, product)) => {
                let mut product = self.item(product);
                product.ids.push(id.to_owned());
                Subject { product: Some(product), component: Some(self.item(part)), ..Subject::default() }
            }
            None => Subject { product: Some(self.item(id)), ..Subject::default() },
        }
    }

    /// Whether a row of a vulnerability is about a product: it names the product, a group with it, or nothing.
    fn is_about(&self, row: &Value, products: &str, id: &str) -> bool {
        let (mut named, mut groups) = (list(row, products).peekable(), list(row, "group_ids").peekable());
        (named.peek().is_none() && groups.peek().is_none())
            || named.any(|own| own == id)
            || groups.filter_map(Value::as_str).any(|group| self.groups.get(group).is_some_and(|ids| ids.contains(id)))
    }
}

/// Adds the statements about a vulnerability: products with equal statements are one assessment.
fn assess(vulnerability: &Value, at: &str, ids: &[String], date: Option<&Date>, tree: &Tree<'_>, bill: &mut Bill) {
    let status = vulnerability.get("product_status").unwrap_or(&Value::Null);
    let mut by_product: BTreeMap<&str, VexState> = BTreeMap::new();
    for (key, state) in STATUS {
        for id in list(status, key).filter_map(Value::as_str) {
            let earlier = by_product.entry(id).or_insert(*state);
            if earlier != state {
                let reason =
                    format!("`product_status` has `{id}` in two lists that exclude each other; `{key}` was not read");
                bill.unread.push(Unread { at: at.to_owned(), reason });
            }
        }
    }
    let mut found: Vec<Assessment> = Vec::new();
    for (id, state) in by_product {
        let of = |key: &'static str| list(vulnerability, key).filter(move |row| tree.is_about(row, "product_ids", id));
        let texts = |rows: Vec<&Value>| joined(rows.into_iter().filter_map(|row| text(row, "details")), " ");
        let remedies: Vec<&Value> = of("remediations").collect();
        let mut response: Vec<VexResponse> = Vec::new();
        for remedy in &remedies {
            let category = text(remedy, "category").unwrap_or_default();
            response.extend(RESPONSES.iter().filter(|(name, _)| *name == category).map(|(_, response)| *response));
        }
        response.dedup();
        let scores = list(vulnerability, "scores")
            .filter(|row| list(row, "products").any(|own| own == id))
            .flat_map(|row| ["cvss_v4", "cvss_v3", "cvss_v2"].into_iter().filter_map(|key| score(row.get(key)?)));
        let assessment = Assessment {
            at: at.to_owned(),
            ids: ids.to_vec(),
            subjects: Vec::new(),
            state: Some(state),
            justification: of("flags").find_map(|flag| justification(flag.get("label")?.as_str()?)),
            response,
            because: texts(
                of("threats").filter(|row| row.get("category").is_some_and(|one| one == "impact")).collect(),
            ),
            action: texts(remedies),
            score: joined(scores, "; "),
            date: date.cloned(),
        };
        let subject = tree.subject(id);
        match found.iter_mut().find(|other| Assessment { subjects: Vec::new(), ..(*other).clone() } == assessment) {
            Some(other) => other.subjects.push(subject),
            None => found.push(Assessment { subjects: vec![subject], ..assessment }),
        }
    }
    bill.assessments.extend(found);
}

fn score(cvss: &Value) -> Option<String> {
    let score = cvss.get("baseScore")?.as_f64()?;
    Some(format!("{score:.1} (CVSS {})", text(cvss, "version")?))
}
