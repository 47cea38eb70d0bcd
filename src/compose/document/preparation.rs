//! What must be in place before the device is used, from the facts alone: a list for each of those who see to it. Each line names
//! what the document describes elsewhere, and leads there.

use tera::value::Map;

use super::glance::{
    PARTIES, Work, conditional, part_of, plain, provided, providers, qualified, raw_texts, required, texts, titled,
};
use super::scope;
use super::table::{flag, labelled, maps, raw_text};
use crate::compose::block::Ready;
use crate::model::denial::{self, Doubt};
use crate::model::fact::TextKind;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, BY_HEADING, get, string};

/// The id of the chapter.
pub(super) const ID: &str = "preparation";

/// The anchor of the list for a party.
pub(super) fn of_party(party: &str) -> String {
    word::anchor(&format!("{ID}-{party}"))
}

/// The anchor of the list for a role.
pub(super) fn of_role(id: &str) -> String {
    word::anchor(&format!("{ID}-role-{id}"))
}

/// The anchor of the list of what the document assigns to nobody.
const NOBODY: &str = "preparation-open";

/// Somebody, and what they see to.
struct List {
    name: String,
    anchor: String,
    lines: Vec<String>,
}

/// A section for each of those who see to something, in the order in which the page at a glance names them: its heading, and its
/// list.
pub(super) fn lists(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<(String, Vec<Ready>)>> {
    let mut lists: Vec<List> = Vec::new();
    for party in PARTIES {
        let name = locale.word(&format!("glance-party.{party}"))?;
        let mut lines = Vec::new();
        // What is disposed of is no preparation.
        let is_before = |(control, _): &(&Map, String)| raw_text(control, "kind") != Some("secure_disposal");
        for (control, link) in required(locale, work, party, titled)?.into_iter().filter(is_before) {
            let stop = match flag(control, "stop_use") {
                Some(true) => word::sentence(locale, control, "stop_use")?,
                _ => None,
            };
            lines.push([Some(link), stop].into_iter().flatten().collect::<Vec<_>>().join(". "));
        }
        if *party == "operator" {
            for link in provided(locale, work)? {
                lines.push(labelled(locale, locale.word("glance.provides")?, link)?);
            }
        }
        add(&mut lists, &name, &of_party(party), lines);
    }
    let installing = installing(locale, work)?;
    let mut unassigned = Vec::new();
    let installers = work.installation.map(|table| texts(table, "installed_by").zip(raw_texts(table, "installed_by")));
    let installers: Vec<(&str, &str)> = installers.into_iter().flatten().collect();
    for (name, id) in &installers {
        add(&mut lists, name, &of_role(id), installing.clone());
    }
    if installers.is_empty() {
        unassigned.extend(installing);
    }
    let mut trained: Vec<String> = Vec::new();
    for training in &work.training {
        let name = string(training, "role").unwrap_or_default();
        if !trained.contains(&plain(name)) {
            trained.push(plain(name));
            let link = word::link(&locale.word("glance.training")?, "environment.training");
            add(&mut lists, name, &of_role(raw_text(training, "role").unwrap_or_default()), vec![link]);
        }
    }
    unassigned.extend(credentials(locale, work)?);
    unassigned.extend(products(locale, work)?);
    // Alone, they are no list of what is done before use.
    if work.has_network && (!lists.is_empty() || !unassigned.is_empty()) {
        for anchor in ["network-port", "network-requirements"] {
            if work.anchors.iter().any(|there| there == anchor) {
                unassigned.push(word::link_to(&BY_HEADING.to_string(), anchor));
            }
        }
    }
    let mut theirs = Vec::with_capacity(lists.len() + 1);
    for list in lists {
        if work.readers.has(locale, &list.name)? {
            theirs.push(list);
        }
    }
    let mut lists = theirs;
    add(&mut lists, &locale.word("preparation.open")?, NOBODY, unassigned);
    let section = |list: List| {
        let heading = scope::heading(2, &word::unlinked(&list.name), &list.anchor);
        let lead = (list.anchor == NOBODY).then(|| locale.word("preparation.open-lead")).transpose()?;
        let list = Ready::List { is_numbered: false, items: list.lines };
        Ok((heading, lead.map(Ready::Paragraph).into_iter().chain([list]).collect()))
    };
    lists.into_iter().map(section).collect()
}

/// A table: the required controls by name, and who provides them. The chapter that describes them shows the facts.
pub(super) fn controls(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<Ready>> {
    let mut rows = Vec::with_capacity(work.controls.len());
    for control in &work.controls {
        let title = word::unmarked(string(control, "title").unwrap_or_default());
        let link = word::link(&title, string(control, "_path").unwrap_or_default());
        rows.push(vec![qualified(locale, work, control, link)?, providers(locale, control)?]);
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let head = vec![locale.word("control.title")?, locale.word("control.responsibility")?];
    let intro = Ready::Paragraph(locale.word("control.required-intro")?);
    Ok(vec![intro, Ready::Table { caption: None, head, rows }])
}

/// Adds lines for somebody, who may have a list already: as a party, or under the same name.
fn add(lists: &mut Vec<List>, name: &str, anchor: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    match lists.iter_mut().find(|list| plain(&list.name) == plain(name)) {
        Some(list) => list.lines.extend(lines),
        None => lists.push(List { name: name.to_owned(), anchor: anchor.to_owned(), lines }),
    }
}

/// What those who install the device do, as far as it has its own section.
fn installing(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<String>> {
    let Some(installation) = work.installation else { return Ok(Vec::new()) };
    let parts = [
        ("before", "preparation.before", "installation-before"),
        ("steps", "glance.installation", "installation-steps"),
        ("verify", "preparation.verify", "installation-steps"),
    ];
    let mut lines = Vec::new();
    for (field, message, anchor) in parts {
        if get(installation, field).is_some() {
            lines.push(word::link_to(&locale.word(message)?, anchor));
        }
    }
    let hardening = maps(installation, "hardening");
    for row in hardening.filter(|row| raw_text(row, "need") == Some("required")) {
        let tables: Vec<&Map> = [row].into_iter().chain(part_of(work, row)).collect();
        lines.push(conditional(locale, titled(row), &tables)?);
    }
    Ok(lines)
}

/// What the device works with.
const PRODUCTS: &[&str] = &[
    "operating_system",
    "browser",
    "mobile_device",
    "hypervisor",
    "database",
    "runtime",
    "antimalware",
    "peer_system",
    "accessory",
];

/// Products without which the device does not work, and hardware that it needs, as far as the document describes them.
fn products(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<String>> {
    let Some(compatibility) = work.compatibility else { return Ok(Vec::new()) };
    let link = |kind: &str| {
        let anchor = word::anchor(&format!("compatibility.{kind}"));
        work.anchors.contains(&anchor).then(|| word::link_to(&BY_HEADING.to_string(), &anchor))
    };
    let mut lines = Vec::new();
    if maps(compatibility, "hardware").any(|row| get(row, "minimum").is_some()) {
        lines.extend(link("hardware"));
    }
    for kind in PRODUCTS {
        let required = maps(compatibility, kind).filter(|row| raw_text(row, "state") == Some("required"));
        let mut names = Vec::new();
        for row in required {
            let part =
                raw_text(row, "for").and_then(|id| work.parts.iter().find(|part| raw_text(part, "id") == Some(id)));
            let tables: Vec<&Map> = [row].into_iter().chain(part.copied()).collect();
            names.push(conditional(locale, string(row, "name").unwrap_or_default().to_owned(), &tables)?);
        }
        if let Some(link) = link(kind).filter(|_| !names.is_empty()) {
            lines.push(labelled(locale, link, locale.comma(&names))?);
        }
    }
    Ok(lines)
}

/// What is done about the credentials that the device is delivered with, with its condition. Where nothing is done, there is no
/// line.
fn credentials(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<String>> {
    let mut lines = Vec::new();
    let label = locale.word("account.default_credentials")?;
    for password in work.passwords.iter().filter(|table| is_asked(table, "default_action")) {
        let link = word::link(&label, string(password, "_path").unwrap_or_default());
        let link = conditional(locale, link, &[password])?;
        lines.push(labelled(locale, link, string(password, "default_action").unwrap_or_default().to_owned())?);
    }
    for account in work.accounts.iter().filter(|account| is_asked(account, "action")) {
        // An account without a name has its kind as its title.
        let name = string(account, "name").or_else(|| string(account, "title")).or_else(|| string(account, "id"));
        let Some(name) = name else { continue };
        let link = word::link_to(&locale.word("account")?, "access-account");
        let link = say(locale, "glance.scoped", &[("link", link.into()), ("scope", name.to_owned().into())])?;
        let tables: Vec<&Map> = [*account].into_iter().chain(part_of(work, account)).collect();
        let action = string(account, "action").unwrap_or_default().to_owned();
        lines.push(labelled(locale, conditional(locale, link, &tables)?, action)?);
    }
    Ok(lines)
}

/// Whether a field says something to do. "No action is needed" asks for nothing.
fn is_asked(table: &Map, field: &str) -> bool {
    let raw = raw_text(table, field).unwrap_or_default();
    get(table, field).is_some() && denial::doubt(TextKind::Prose, field, raw) != Some(Doubt::Idle)
}
