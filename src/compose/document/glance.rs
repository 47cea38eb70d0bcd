//! The page that leads to all others, from the facts alone: what to do first when something looks wrong, and who does what.

mod duties;
mod readers;

use tera::value::Map;

pub(super) use duties::{part_of, parties, provided, providers, qualified, raw_texts, required, texts};

pub(super) use readers::Readers;

use duties::{is_of, to_table};

use super::preparation;
use super::scope;
use super::signs;
use super::table::{is_left_to_operator, labelled, raw_text, under};
use crate::compose::block::Ready;
use crate::wording::locale::{Locale, say};
use crate::wording::word::{self, BY_HEADING, MENTION, get, string};

/// The anchor of the table of messages, which can stand in two chapters.
const MESSAGES: &str = "logging-alert";
/// Before each of several things in a cell, which can hold no list.
pub(super) const ITEM: &str = "\u{2022}\u{a0}";
/// So many rows of what looks wrong fit on the page with the rest.
const SIGNS: usize = 10;
/// So many signs stand below the title of an event.
const SIGNS_EACH: usize = 4;
/// The first steps of an event that readers see who may look for it in its section.
const STEPS: usize = 1;
/// The first steps of an event in a document that is only for those who act, such as a card; a line says that there are more. Who
/// acts after the others finds their own steps, too.
const STEPS_FOR_ROLES: usize = 7;
/// So many titles stand behind one label.
const TITLES: usize = 12;

/// The parties in the order in which they stand, by the ends of their messages.
pub(super) const PARTIES: &[&str] = &[
    "operator",
    "user",
    "patient",
    "shared",
    "practitioner",
    "integrator",
    "service_partner",
    "manufacturer",
    "third_party",
];

/// A table: what shows that something is wrong, and what is done first. It holds all messages and events for the readers, or
/// as many as fit. The line below it leads to all of them.
pub(super) fn wrong(
    locale: &Locale,
    alerts: &[&Map],
    incidents: &[&Map],
    readers: &Readers<'_>,
    anchors: &[String],
) -> anyhow::Result<Vec<Ready>> {
    let (alerts, incidents) = (readers.rows(alerts), readers.rows(incidents));
    // Neither kind may crowd out the other.
    let alerts_shown = alerts.len().min(SIGNS.saturating_sub(incidents.len()).max(SIGNS / 2));
    let incidents_shown = incidents.len().min(SIGNS - alerts_shown);
    let mut rows = Vec::new();
    let (mut has_steps, mut has_persons) = (false, false);
    for alert in &alerts[..alerts_shown] {
        let mut action = vec![word::cell(locale, alert, "action")?];
        has_steps |= get(alert, "action").is_some();
        has_persons |= get(alert, "acts").or_else(|| get(alert, "call")).is_some();
        action.extend(persons(locale, alert)?);
        action.retain(|line| !line.is_empty());
        let mut sign = vec![word::cell(locale, alert, "sign")?];
        // Those who act have no chapter beside this page that says what a message means, or look there later.
        if readers.roles.is_some() {
            sign.push(word::cell(locale, alert, "meaning")?);
        }
        sign.retain(|line| !line.is_empty());
        rows.push(vec![sign.join("<br>"), or_dash(locale, &action)?]);
    }
    // What is done about a message is told once.
    let told = &alerts[..alerts_shown];
    for incident in &incidents[..incidents_shown] {
        let mut signs = vec![titled(incident)];
        let own = texts(incident, "signs").zip(raw_texts(incident, "signs"));
        let mut own: Vec<_> = own.filter(|(_, raw)| !signs::is_told(raw, told)).collect();
        // What stands on a screen is found first.
        own.sort_by_key(|(_, raw)| !raw.contains("**"));
        signs.extend(own.iter().take(SIGNS_EACH).map(|(sign, _)| format!("{ITEM}{sign}")));
        let condition = word::cell(locale, incident, "when")?;
        signs.extend(Some(condition).filter(|condition| !condition.is_empty()));
        let mut steps: Vec<String> = texts(incident, "actions").take(readers.steps()).map(str::to_owned).collect();
        if readers.roles.is_some() && texts(incident, "actions").nth(readers.steps()).is_some() {
            steps.push(say(locale, "glance.further-steps", &[("link", titled(incident).into())])?);
        }
        has_steps |= !steps.is_empty();
        let told_before = steps.len();
        steps.extend(persons(locale, incident)?);
        if get(incident, "call").is_none() {
            steps.extend(word::sentence(locale, incident, "report_to")?);
        }
        has_persons |= steps.len() > told_before;
        rows.push(vec![signs.join("<br>"), or_dash(locale, &steps)?]);
    }
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    // No head names what no row has.
    let second = match (has_steps, has_persons) {
        (true, _) => Some("glance.first"),
        (false, true) => Some("glance.acting"),
        (false, false) => None,
    };
    let table = if let Some(second) = second {
        Ready::Table { caption: None, head: vec![locale.word("glance.sign")?, locale.word(second)?], rows }
    } else {
        let items = rows.into_iter().filter_map(|row| row.into_iter().next()).collect();
        Ready::List { is_numbered: false, items }
    };
    // A document without that chapter can still hold the messages.
    let is_alone =
        |anchor: &&str| anchors.iter().all(|there| there != "incidents") && anchors.iter().any(|there| there == anchor);
    let (title, anchor) = match Some(MESSAGES).filter(is_alone) {
        Some(anchor) => (locale.word("alert")?, anchor),
        None => (locale.word("chapter.incidents")?, "incidents"),
    };
    let link = word::link_to(&format!("{BY_HEADING}{title}"), anchor);
    let rest = say(locale, "glance.all-signs", &[("link", link.into())])?;
    Ok(vec![table, Ready::Paragraph(rest)])
}

/// The lines of a cell, or the sign that nothing is stated.
fn or_dash(locale: &Locale, lines: &[String]) -> anyhow::Result<String> {
    if lines.is_empty() { locale.word("pair.not-stated") } else { Ok(lines.join("<br>")) }
}

/// Who acts, and whom they call, in one line.
fn persons(locale: &Locale, row: &Map) -> anyhow::Result<Option<String>> {
    let given = ["acts", "call"].into_iter().filter(|field| get(row, field).is_some());
    let lines: Vec<String> =
        given.map(|field| word::worded(locale, row, &format!("incident.{field}"))).collect::<anyhow::Result<_>>()?;
    Ok(Some(lines.join(" ")).filter(|line| !line.is_empty()))
}

/// What IT staff looks for, in short.
pub(super) struct Network<'a> {
    /// Whether the device needs a network.
    pub network: Option<&'a Map>,
    /// The required connections in words, and how many others there are.
    pub connections: Vec<String>,
    pub requirements: Option<&'a Map>,
}

/// The facts about the network that are printed in short.
const CONNECTION: &[&str] = &["connection", "internet"];
const REQUIREMENTS: &[&str] = &["bandwidth", "services"];
const CHAPTER: &str = "network";
const PORTS: &str = "network-port";
const NETWORK: &str = "network-requirements";
const CONTROLS: &str = preparation::IN_PLACE;

/// A table: what IT staff looks for, with the beginning of each answer. The last row has links to the other anchors that are
/// there. Without anything to begin with, the links alone.
pub(super) fn it(
    locale: &Locale,
    network: &Network<'_>,
    work: &Work<'_>,
    to: &[String],
    tables: &[&Map],
) -> anyhow::Result<Vec<Ready>> {
    let anchors = work.anchors;
    let is_there =
        |anchor: &&str| anchors.iter().any(|there| there == anchor) && to.iter().any(|wanted| wanted == anchor);
    let mut rows = Vec::new();
    let connection = match network.network.filter(|_| is_there(&CHAPTER)) {
        // What has no connection needs none to the internet.
        Some(network) if raw_text(network, "connection") == Some("none") => {
            word::sentences(locale, network, &|field| field == CONNECTION[0])?
        }
        Some(network) => word::sentences(locale, network, &|field| CONNECTION.contains(&field))?,
        None => Vec::new(),
    };
    let requirements = match network.requirements.filter(|_| is_there(&NETWORK)) {
        Some(requirements) => word::sentences(locale, requirements, &|field| REQUIREMENTS.contains(&field))?,
        None => Vec::new(),
    };
    if is_there(&PORTS) && !network.connections.is_empty() {
        rows.push((PORTS, network.connections.join("<br>")));
    }
    if !requirements.is_empty() {
        rows.push((NETWORK, [connection, requirements].concat().join(" ")));
    } else if !connection.is_empty() {
        rows.insert(0, (CHAPTER, connection.join(" ")));
    }
    let mut titles = Vec::new();
    for control in &work.controls {
        let title = word::unmarked(string(control, "title").unwrap_or_default());
        titles.push(conditional(locale, title, &[control])?);
    }
    for provided in provided(locale, work)? {
        titles.push(word::unlinked(&word::unmarked(&provided)).into_owned());
    }
    if is_there(&CONTROLS) && !titles.is_empty() {
        titles.sort_by(|one, other| locale.compare(one, other));
        rows.push((CONTROLS, locale.comma(&titles)));
    }
    let told = |anchor: &String| rows.iter().any(|(there, _)| there == anchor);
    let is_rest = |anchor: &&String| !told(anchor) && ![CHAPTER, CONTROLS].contains(&anchor.as_str());
    let rest: Vec<String> = to.iter().filter(is_rest).cloned().collect();
    let links = locale.comma(&ways(locale, anchors, &rest, tables)?);
    if rows.is_empty() {
        return Ok(vec![Ready::Paragraph(links)]);
    }
    let row = |(anchor, text): (&str, String)| vec![word::link_to(&BY_HEADING.to_string(), anchor), text];
    let mut rows: Vec<Vec<String>> = rows.into_iter().map(row).collect();
    if !links.is_empty() {
        rows.push(vec![locale.word("glance.further")?, links]);
    }
    let head = vec![locale.word("glance.topic")?, locale.word("glance.answer")?];
    Ok(vec![Ready::Table { caption: None, head, rows }])
}

/// Links to the anchors that are there, called by their headings. Where a table stands several times, its anchors have a number,
/// `update-1-steps`, and the link says for what the table holds.
fn ways(locale: &Locale, anchors: &[String], to: &[String], tables: &[&Map]) -> anyhow::Result<Vec<String>> {
    let mut links = Vec::new();
    for wanted in to {
        for anchor in anchors {
            let link = || word::link_to(&BY_HEADING.to_string(), anchor);
            if anchor == wanted {
                links.push(link());
            } else if let Some(table) = one_of_several(anchor, wanted) {
                let table = tables.iter().find(|other| string(other, "_anchor") == Some(table));
                links.push(scoped(locale, link(), table.copied())?);
            }
        }
    }
    Ok(links)
}

/// The anchor of the table in `update-1-steps`, where `update-steps` is looked for.
fn one_of_several<'a>(anchor: &'a str, wanted: &str) -> Option<&'a str> {
    wanted.match_indices('-').find_map(|(at, _)| {
        let (before, after) = wanted.split_at(at);
        let number = anchor.strip_prefix(before)?.strip_prefix('-')?.strip_suffix(after)?;
        let is_number = !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        is_number.then(|| &anchor[..at + 1 + number.len()])
    })
}

/// A link to what a table holds, with that for which the table holds.
fn scoped(locale: &Locale, link: String, table: Option<&Map>) -> anyhow::Result<String> {
    let Some(table) = table else { return Ok(link) };
    let link = match scope::name(locale, table)? {
        Some(name) => {
            let name = word::unlinked(&word::unmarked(&name)).into_owned();
            say(locale, "glance.scoped", &[("link", link.into()), ("scope", name.into())])?
        }
        None => link,
    };
    conditional(locale, link, &[table])
}

/// A link to what holds only under the conditions of these tables, with these conditions.
pub(super) fn conditional(locale: &Locale, link: String, tables: &[&Map]) -> anyhow::Result<String> {
    let when: Vec<&Map> = tables.iter().filter_map(|table| get(table, "when")?.as_map()).collect();
    under(locale, link, &when)
}

/// The facts that say who does what.
pub(super) struct Work<'a> {
    /// Controls that are required.
    pub controls: Vec<&'a Map>,
    /// Groups of controls.
    pub groups: Vec<&'a Map>,
    /// Parts of the system, which can exist only under a condition.
    pub parts: Vec<&'a Map>,
    pub tasks: Vec<&'a Map>,
    pub training: Vec<&'a Map>,
    pub incidents: Vec<&'a Map>,
    /// Messages and signs of events.
    pub alerts: Vec<&'a Map>,
    pub installation: Option<&'a Map>,
    pub updates: Vec<&'a Map>,
    pub backups: Vec<&'a Map>,
    /// Tables of what somebody provides.
    pub capabilities: Vec<&'a Map>,
    /// The lists of what the device works with.
    pub compatibility: Option<&'a Map>,
    /// Rows whose data can be encrypted.
    pub encrypted: Vec<&'a Map>,
    /// Accounts on delivery.
    pub accounts: Vec<&'a Map>,
    /// Whether its readers set up the network.
    pub has_network: bool,
    /// Tables of rules for passwords.
    pub passwords: Vec<&'a Map>,
    /// The anchors of the headings that the document has.
    pub anchors: &'a [String],
    pub readers: Readers<'a>,
}

/// Somebody, and what they do.
struct Doer {
    name: String,
    /// Titles behind their labels.
    lines: Vec<String>,
    /// What needs no label. It stands in one line.
    links: Vec<String>,
}

impl Doer {
    fn cell(mut self, locale: &Locale) -> String {
        if !self.links.is_empty() {
            self.lines.insert(0, locale.comma(&self.links));
        }
        self.lines.join("<br>")
    }
}

/// A table: who, and what they do, with links. What is done before use has a chapter that lists it; in a document without
/// this chapter, the table names it.
pub(super) fn who(locale: &Locale, work: &Work<'_>) -> anyhow::Result<Vec<Ready>> {
    let mut doers: Vec<Doer> = Vec::new();
    let is_listed = work.anchors.iter().any(|anchor| anchor == preparation::ID);
    let before_use = preparation::Before::of(locale, work)?;
    for party in PARTIES {
        let name = locale.word(&format!("glance-party.{party}"))?;
        let is_theirs = |row: &Map, field: &str| is_of(row, field, party);
        if is_listed && !before_use.anchors(&name).is_empty() {
            doer(&mut doers, &name);
        }
        if !is_listed {
            let controls: Vec<String> =
                required(locale, work, party, named)?.into_iter().map(|(_, link)| link).collect();
            add(&mut doers, &name, line(locale, "glance.controls", controls, Some("environment-required"))?);
        }
        // A task with a role stands in the row of this role.
        let without_role = work.tasks.iter().filter(|row| get(row, "role").is_none());
        let tasks: Vec<String> = without_role.filter(|row| is_theirs(row, "by")).map(|row| named(row)).collect();
        add(&mut doers, &name, line(locale, "glance.tasks", tasks, Some("maintenance"))?);
        let is_operator = *party == "operator";
        if is_operator && !is_listed {
            add(&mut doers, &name, line(locale, "glance.provides", provided(locale, work)?, None)?);
        }
        for (tables, field, message) in
            [(&work.updates, "installed_by", "glance.updates"), (&work.backups, "by", "glance.backups")]
        {
            // Without a list of what is done before use, what the operator must provide has its line already.
            let has_line = |table: &Map| !is_listed && is_operator && is_left_to_operator(table);
            let is_new = |table: &&&Map| is_theirs(table, field) && !has_line(table);
            for table in tables.iter().filter(is_new) {
                doer(&mut doers, &name).links.push(to_table(locale, table, &locale.word(message)?, field)?);
            }
        }
    }
    if let Some(installation) = work.installation {
        let link = word::link(&locale.word("glance.installation")?, "installation");
        for name in texts(installation, "installed_by") {
            let doer = doer(&mut doers, name);
            doer.links.extend((!is_listed).then(|| link.clone()));
        }
    }
    let acted_on = work.readers.rows(&work.incidents);
    let alerts = work.readers.rows(&work.alerts);
    let mut roles: Vec<&str> = Vec::new();
    let rows = work.training.iter().chain(&work.tasks).filter_map(|row| string(row, "role"));
    let acting = acted_on.iter().chain(&alerts).flat_map(|row| texts(row, "acts"));
    for name in rows.chain(acting) {
        if !roles.iter().any(|other| plain(other) == plain(name)) {
            roles.push(name);
        }
    }
    for name in roles {
        let is = |other: Option<&str>| other.is_some_and(|other| plain(other) == plain(name));
        let mine = |incident: &&&Map| texts(incident, "acts").any(|other| is(Some(other)));
        let incidents: Vec<String> = acted_on.iter().filter(mine).map(|row| named(row)).collect();
        let acts = !incidents.is_empty() || alerts.iter().any(|alert| mine(&alert));
        if is_listed && acts {
            // The table of what looks wrong says who acts on which event.
            let link = word::link_to(&locale.word("glance.incidents")?, "incidents");
            doer(&mut doers, name).links.push(link);
        } else {
            add(&mut doers, name, line(locale, "glance.incidents", incidents, Some("incidents"))?);
        }
        let tasks = work.tasks.iter().filter(|task| is(string(task, "role")));
        let tasks: Vec<String> = tasks.map(|task| named(task)).collect();
        add(&mut doers, name, line(locale, "glance.tasks", tasks, Some("maintenance"))?);
        if work.training.iter().any(|row| is(string(row, "role"))) {
            let link = word::link(&locale.word("glance.training")?, "environment.training");
            let doer = doer(&mut doers, name);
            doer.links.extend((!is_listed).then_some(link));
        }
    }
    let mut rows: Vec<Vec<String>> = Vec::with_capacity(doers.len());
    for mut doer in doers {
        let lists = before_use.anchors(&doer.name).into_iter();
        for list in lists.filter(|list| work.anchors.iter().any(|there| there == list)).rev() {
            doer.links.insert(0, word::link_to(&locale.word("glance.preparation")?, list));
        }
        if work.readers.has(locale, &doer.name)? {
            rows.push(vec![doer.name.clone(), doer.cell(locale)]);
        }
    }
    rows.retain(|row| row.last().is_some_and(|cell| !cell.is_empty()));
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let head = vec![locale.word("glance.who")?, locale.word("glance.what")?];
    Ok(vec![Ready::Table { caption: None, head, rows }])
}

/// The words of a name, to be compared.
pub(super) fn plain(name: &str) -> String {
    word::unlinked(&word::unmarked(name)).to_lowercase()
}

/// Somebody, who may stand in the table already: as a party, or under the same name.
fn doer<'d>(doers: &'d mut Vec<Doer>, name: &str) -> &'d mut Doer {
    let known = doers.iter().position(|doer| plain(&doer.name) == plain(name));
    let at = known.unwrap_or(doers.len());
    if known.is_none() {
        doers.push(Doer { name: name.to_owned(), lines: Vec::new(), links: Vec::new() });
    }
    &mut doers[at]
}

/// A line for somebody, where there is one.
fn add(doers: &mut Vec<Doer>, name: &str, line: Option<String>) {
    if let Some(line) = line {
        doer(doers, name).lines.push(line);
    }
}

/// Titles in the order of the language: that of the rows in the configuration says nothing. Of many, as many as can be read.
fn few(locale: &Locale, mut titles: Vec<String>) -> anyhow::Result<String> {
    let is_all = titles.len() <= TITLES;
    // The same ones in all languages.
    titles.truncate(TITLES);
    titles.sort_by(|one, other| locale.compare(&plain(one), &plain(other)));
    let titles = locale.comma(&titles);
    if is_all { Ok(titles) } else { say(locale, "glance.more", &[("titles", titles.into())]) }
}

/// Titles behind their label, which leads to all of them.
fn line(locale: &Locale, label: &str, titles: Vec<String>, anchor: Option<&str>) -> anyhow::Result<Option<String>> {
    if titles.is_empty() {
        return Ok(None);
    }
    let titles = few(locale, titles)?;
    let label = locale.word(label)?;
    let label = anchor.map_or_else(|| label.clone(), |anchor| word::link_to(&label, anchor));
    labelled(locale, label, titles).map(Some)
}

/// The title of a row as a link to it.
pub(super) fn titled(row: &Map) -> String {
    word::link(string(row, "title").unwrap_or_default(), string(row, "_path").unwrap_or_default())
}

/// As [`titled`], where it is told nearby in which section the row stands.
pub(super) fn named(row: &Map) -> String {
    let path = string(row, "_path").unwrap_or_default();
    word::link(string(row, "title").unwrap_or_default(), &format!("{MENTION}{path}"))
}

#[cfg(test)]
mod tests;
