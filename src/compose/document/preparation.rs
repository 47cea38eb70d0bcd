//! What must be in place before the device is used, from the facts alone: with those who see to it. Each line names what the
//! document describes elsewhere, and leads there.

use tera::value::Map;

use super::glance::{Work, conditional, part_of, parties, plain, provided, providers, qualified, texts, titled};
use super::scope;
use super::table::{flag, labelled, maps, raw_text};
use crate::compose::block::Ready;
use crate::model::denial::{self, Doubt};
use crate::model::fact::TextKind;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, BY_HEADING, get, string};

/// The id of the chapter.
pub(super) const ID: &str = "preparation";

/// The anchors of its tables: what must be in place, and what is done.
pub(super) const IN_PLACE: &str = "preparation-controls";
const TASKS: &str = "preparation-tasks";

/// The anchor of the list of what the document assigns to nobody.
const NOBODY: &str = "preparation-open";

/// What must be in place before use, and what is done, each with those who see to it.
pub(super) struct Before {
    in_place: Vec<Line>,
    tasks: Vec<Line>,
}

/// A line that leads to its place, the names of those who see to it, and these names in words.
struct Line {
    text: String,
    names: Vec<String>,
    who: String,
}

impl Before {
    /// As far as the readers have to do with it.
    pub(super) fn of(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Self> {
        let party = |party: &str| locale.word(&format!("glance-party.{party}"));
        let is_theirs = |names: &[String]| {
            names.iter().try_fold(false, |found, name| anyhow::Ok(found || work.readers.has(locale, name)?))
        };
        let mut in_place = Vec::new();
        // What is disposed of is no preparation.
        let is_before = |control: &&&Map| raw_text(control, "kind") != Some("secure_disposal");
        for control in work.controls.iter().filter(is_before) {
            let link = qualified(locale, work, control, titled(control))?;
            let stop = match flag(control, "stop_use") {
                Some(true) => word::sentence(locale, control, "stop_use")?,
                _ => None,
            };
            let text = [Some(link), stop].into_iter().flatten().collect::<Vec<_>>().join(". ");
            let names: Vec<String> = parties(control).map(party).collect::<anyhow::Result<_>>()?;
            if is_theirs(&names)? {
                in_place.push(Line { text, names, who: providers(locale, control)? });
            }
        }
        let operator = party("operator")?;
        if work.readers.has(locale, &operator)? {
            for text in provided(locale, work)? {
                in_place.push(Line { text, names: vec![operator.clone()], who: operator.clone() });
            }
        }
        let mut tasks: Vec<Line> = Vec::new();
        let installing = installing(locale, work)?;
        let installers = work.installation.map(|table| texts(table, "installed_by")).into_iter().flatten();
        for name in installers {
            for text in &installing {
                add(&mut tasks, text, name);
            }
        }
        let training = word::link(&locale.word("glance.training")?, "environment.training");
        for role in work.training.iter().filter_map(|training| string(training, "role")) {
            add(&mut tasks, &training, role);
        }
        let mut theirs: Vec<Line> = Vec::with_capacity(tasks.len());
        for line in tasks {
            if !is_theirs(&line.names)? {
                continue;
            }
            let who = locale.comma(&line.names);
            // What the same persons do is one row.
            match theirs.last_mut().filter(|last| last.who == who) {
                Some(last) => last.text = format!("{}<br>{}", last.text, line.text),
                None => theirs.push(Line { who, ..line }),
            }
        }
        Ok(Self { in_place, tasks: theirs })
    }

    /// The anchors of the tables that have somebody.
    pub(super) fn anchors(&self, name: &str) -> Vec<&'static str> {
        let has = |lines: &[Line]| lines.iter().any(|line| line.names.iter().any(|other| plain(other) == plain(name)));
        let tables = [(&self.in_place, IN_PLACE), (&self.tasks, TASKS)].into_iter();
        tables.filter(|(lines, _)| has(lines)).map(|(_, anchor)| anchor).collect()
    }
}

/// Adds somebody to a line, which may be there already.
fn add(lines: &mut Vec<Line>, text: &str, name: &str) {
    let known = lines.iter().position(|line| line.text == text);
    let at = known.unwrap_or(lines.len());
    if known.is_none() {
        lines.push(Line { text: text.to_owned(), names: Vec::new(), who: String::new() });
    }
    if !lines[at].names.iter().any(|other| plain(other) == plain(name)) {
        lines[at].names.push(name.to_owned());
    }
}

/// The sections: a table of what must be in place and who provides it, a table of what is done and by whom, and what the
/// document assigns to nobody: what is done, and what else there is to see.
pub(super) fn lists(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<(String, Vec<Ready>)>> {
    let before = Before::of(locale, work)?;
    let (to_do, idle) = credentials(locale, work)?;
    let mut open = idle;
    if work.installation.is_none_or(|installation| texts(installation, "installed_by").next().is_none()) {
        open.extend(installing(locale, work)?);
    }
    open.extend(products(locale, work)?);
    // Alone, they are no list of what is done before use.
    let is_alone = before.in_place.is_empty() && before.tasks.is_empty() && to_do.is_empty() && open.is_empty();
    if work.has_network && !is_alone {
        for anchor in ["network-port", "network-requirements"] {
            if work.anchors.iter().any(|there| there == anchor) {
                open.push(word::link_to(&BY_HEADING.to_string(), anchor));
            }
        }
    }
    let mut sections = Vec::new();
    for (lines, title, anchor) in
        [(before.in_place, "preparation.controls", IN_PLACE), (before.tasks, "preparation.tasks", TASKS)]
    {
        if !lines.is_empty() {
            let head = vec![locale.word("glance.what")?, locale.word("glance.who")?];
            let rows = lines.into_iter().map(|line| vec![line.text, line.who]).collect();
            let table = Ready::Table { caption: None, head, rows };
            sections.push((scope::heading(2, &locale.word(title)?, anchor), vec![table]));
        }
    }
    let mut blocks = Vec::new();
    for (lead, items) in [("feature.steps", to_do), ("preparation.open-lead", open)] {
        if !items.is_empty() {
            blocks.push(Ready::Paragraph(locale.word(lead)?));
            blocks.push(Ready::List { is_numbered: false, items });
        }
    }
    if !blocks.is_empty() {
        sections.push((scope::heading(2, &locale.word("preparation.open")?, NOBODY), blocks));
    }
    Ok(sections)
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

/// What the device runs on, one product of several as a rule.
const PLATFORMS: &[&str] = &["operating_system", "browser", "mobile_device"];

/// Whether a product can be chosen: it does not come with the device.
fn is_offered(product: &Map) -> bool {
    matches!(raw_text(product, "state"), Some("supported" | "tested"))
}

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
    for kind in PRODUCTS.iter().copied() {
        let required = maps(compatibility, kind).filter(|row| raw_text(row, "state") == Some("required"));
        let mut names = Vec::new();
        for row in required {
            let part =
                raw_text(row, "for").and_then(|id| work.parts.iter().find(|part| raw_text(part, "id") == Some(id)));
            let tables: Vec<&Map> = [row].into_iter().chain(part.copied()).collect();
            names.push(conditional(locale, string(row, "name").unwrap_or_default().to_owned(), &tables)?);
        }
        let Some(link) = link(kind) else { continue };
        if !names.is_empty() {
            lines.push(labelled(locale, link, locale.comma(&names))?);
        } else if PLATFORMS.contains(&kind) && maps(compatibility, kind).any(is_offered) {
            lines.push(link);
        }
    }
    Ok(lines)
}

/// Credentials on delivery that others can know or that the first login changes, so that the account concerns whoever prepares
/// the device, even if no fact says what to do.
const KNOWN: &[&str] = &["default", "must_change_at_first_login", "shared_known", "documented"];

/// What is done about the credentials that the device is delivered with, with its condition, and what begins with the words that
/// nothing is done, and says more. Where there is nothing more, there is a line only for accounts whose credentials are known.
fn credentials(locale: &Locale, work: &Work<'_>) -> anyhow::Result<(Vec<String>, Vec<String>)> {
    let (mut lines, mut idle) = (Vec::new(), Vec::new());
    let mut add = |table: &Map, field: &str, line: String| {
        let raw = raw_text(table, field).unwrap_or_default();
        let first = raw.split_inclusive(". ").next().unwrap_or_default().trim();
        let is_idle = denial::doubt(TextKind::Prose, field, first) == Some(Doubt::Idle);
        if is_idle { &mut idle } else { &mut lines }.push(line);
    };
    let label = locale.word("account.default_credentials")?;
    for password in work.passwords.iter().filter(|table| is_asked(table, "default_action")) {
        let link = word::link(&label, string(password, "_path").unwrap_or_default());
        let link = conditional(locale, link, &[password])?;
        let action = string(password, "default_action").unwrap_or_default().to_owned();
        add(password, "default_action", labelled(locale, link, action)?);
    }
    for account in &work.accounts {
        let is_known = raw_text(account, "default_credentials").is_some_and(|value| KNOWN.contains(&value));
        let action = if is_asked(account, "action") {
            string(account, "action").unwrap_or_default().to_owned()
        } else if is_known && get(account, "action").is_none() {
            word::cell(locale, account, "default_credentials")?
        } else {
            continue;
        };
        // An account without a name has its kind as its title.
        let name = string(account, "name").or_else(|| string(account, "title")).or_else(|| string(account, "id"));
        let Some(name) = name else { continue };
        let link = word::link_to(&locale.word("account")?, "access-account");
        let link = say(locale, "glance.scoped", &[("link", link.into()), ("scope", name.to_owned().into())])?;
        let tables: Vec<&Map> = [*account].into_iter().chain(part_of(work, account)).collect();
        add(account, "action", labelled(locale, conditional(locale, link, &tables)?, action)?);
    }
    Ok((lines, idle))
}

/// Whether a field says something to do. "No action is needed" asks for nothing.
fn is_asked(table: &Map, field: &str) -> bool {
    let raw = raw_text(table, field).unwrap_or_default();
    get(table, field).is_some() && denial::doubt(TextKind::Prose, field, raw) != Some(Doubt::Idle)
}
