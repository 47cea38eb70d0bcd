//! "What has changed": the changes since an earlier state for readers of the document, and the marks beside new or
//! changed text.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentValue;
use indexmap::IndexMap;
use tera::Value;
use tera::value::{Key, Map};

use super::text::Change;
use super::{Places, fact_changes};
use crate::compose::document::{Composer, Drafts};
use crate::input::load::Device;
use crate::model::fact::{Fact, TextKind, is_below};
use crate::project::rule::Rules;
use crate::wording::locale::say;
use crate::wording::word::{self, Wording, message_name, unmarked};

/// A new number or revision already shows that the document is another one.
const NOT_TOLD: &str = "document";

/// The chapters of a device's document, with the changes since an earlier version of it.
///
/// # Errors
/// Fails if a template fails or a message is missing.
pub fn drafts<'c>(composer: &'c Composer, old: &Device, new: &'c Device, rules: &Rules) -> anyhow::Result<Drafts<'c>> {
    let tag = &composer.locale.tag;
    let before = composer.drafts(&old.id, &old.facts, old.translation(tag))?;
    let after = composer.drafts(&new.id, &new.facts, new.translation(tag))?;
    match changes(composer, (old, &before), (new, &after), rules)? {
        Some((history, changed)) => after.with_changes(history, changed),
        None => Ok(after),
    }
}

/// The variables of the revision history's template, and the paths of changed facts; `None` if nothing changed for
/// readers.
fn changes(
    composer: &Composer,
    (old, before): (&Device, &Drafts<'_>),
    (new, after): (&Device, &Drafts<'_>),
    rules: &Rules,
) -> anyhow::Result<Option<(Value, BTreeSet<String>)>> {
    let telling = Telling {
        composer,
        old,
        new,
        before: Places::of(before.shown()),
        after: Places::of(after.shown()),
        headings: after.titles(),
    };
    let mut changed = BTreeSet::new();
    let mut places: IndexMap<(String, String), Vec<(Change, String)>> = IndexMap::new();
    for change in fact_changes(old, new, rules, None).iter().filter(|change| !is_below(&change.path, NOT_TOLD)) {
        let Some((chapter, place)) = telling.place(change.path_before(), change.path_after())? else { continue };
        let marked = change.path_after().map(str::to_owned);
        changed.extend(marked.or_else(|| row_without(&new.facts, &change.path)));
        let line = telling.line(change.path_before(), change.path_after())?;
        places.entry((chapter, place)).or_default().push((change.change, line));
    }
    let place = |((chapter, title), lines)| Place { chapter, title, lines };
    let mut places: Vec<Place> = places.into_iter().map(place).collect();
    if places.is_empty() {
        return Ok(None);
    }
    // By chapter in reading order; facts of a removed chapter come last. In a chapter, new facts come first and removed
    // ones last.
    let order = |id: &str| after.position(id).unwrap_or(usize::MAX);
    for place in &mut places {
        place.lines.sort_by_key(|(change, _)| rank(*change));
    }
    places.sort_by_key(|place| (order(&place.chapter), place.lines.first().map(|(change, _)| rank(*change))));
    Ok(Some((telling.changes(places)?, changed)))
}

/// A place of the document and its changes.
struct Place {
    /// Id of the chapter.
    chapter: String,
    /// Markdown, a link where the new document has the place.
    title: String,
    lines: Vec<(Change, String)>,
}

fn rank(change: Change) -> u8 {
    match change {
        Change::Added => 0,
        Change::Changed => 1,
        Change::Removed => 2,
    }
}

struct Telling<'a> {
    composer: &'a Composer,
    old: &'a Device,
    new: &'a Device,
    before: Places<'a>,
    after: Places<'a>,
    /// Titles of the new document's headings by their anchor, in Markdown.
    headings: BTreeMap<&'a str, String>,
}

impl Telling<'_> {
    /// The chapter of a changed fact, now or before, and its place there; `None` if readers do not see the change.
    fn place(&self, before: Option<&str>, after: Option<&str>) -> anyhow::Result<Option<(String, String)>> {
        let in_new = after.and_then(|path| Some((self.new, path, self.after.first(path, &self.new.facts)?)));
        let in_old = before.and_then(|path| Some((self.old, path, self.before.first(path, &self.old.facts)?)));
        let Some((device, path, (chapter, anchor))) = in_new.or(in_old) else { return Ok(None) };
        let wording = self.wording(device);
        let chain = chain(&device.facts, path);
        let row = chain.windows(2).rev().find_map(|pair| match (&pair[0].1, &pair[1]) {
            (Fact::List(_), (path, Fact::Table(table))) => Some((path, table)),
            _ => None,
        });
        let title = if let Some((path, table)) = row {
            word::link(&wording.title(table, path)?, path)
        } else {
            let title = self.headings.get(anchor).cloned();
            let title = title.map_or_else(|| self.composer.locale.word(&format!("chapter.{chapter}")), Ok)?;
            word::link_to(&title, anchor)
        };
        Ok(Some((chapter.to_owned(), title)))
    }

    fn wording<'d>(&'d self, device: &'d Device) -> Wording<'d> {
        let locale = &self.composer.locale;
        let source = device.source_language();
        Wording {
            locale,
            facts: &device.facts,
            foreign: (source != locale.tag).then_some(source),
            translations: device.translation(&locale.tag),
            marked: Vec::new(),
        }
    }

    /// What happened to a fact, in words.
    fn line(&self, before: Option<&str>, after: Option<&str>) -> anyhow::Result<String> {
        let words = |device, path: Option<&str>| path.map(|path| self.words(device, path)).transpose();
        let (old, new) = (words(self.old, before)?, words(self.new, after)?);
        let say = |id: &str, words: String| say(&self.composer.locale, id, &[("words", FluentValue::from(words))]);
        match (old, new) {
            (Some(Words::Prose(_)), Some(Words::Prose(_))) => self.composer.locale.word("changes.reworded"),
            (Some(old), Some(new)) => {
                Ok(format!("{}<br>{}", say("changes.now", new.text())?, say("changes.before", old.text())?))
            }
            (None, Some(Words::Row)) => self.composer.locale.word("changes.added-row"),
            (None, Some(new)) => say("changes.added", new.text()),
            (Some(Words::Row) | None, _) => self.composer.locale.word("changes.removed-row"),
            (Some(old), None) => say("changes.removed", old.text()),
        }
    }

    /// A fact in the words of the document.
    fn words(&self, device: &Device, path: &str) -> anyhow::Result<Words> {
        let locale = &self.composer.locale;
        let mut wording = self.wording(device);
        let chain = chain(&device.facts, path);
        let (Some((_, fact)), Some(at)) =
            (chain.last(), chain.iter().rposition(|(_, fact)| matches!(fact, Fact::Table(_))))
        else {
            return Ok(Words::Row);
        };
        if at + 1 == chain.len() {
            return Ok(Words::Row);
        }
        let (table_path, table) = &chain[at];
        let field = chain[at + 1].0[table_path.len()..].trim_start_matches('.');
        let is_prose = |fact: &Fact| matches!(fact, Fact::Text { kind: TextKind::Prose, .. });
        let kind = table.table().map_or("", |table| table.kind);
        let name = format!("{}.{field}", message_name(kind));
        // One entry of a list is reported alone.
        let entry = chain.len() > at + 2;
        let values = if entry { Value::undefined() } else { wording.value(table, table_path)? };
        let empty = Map::new();
        let values = values.as_map().unwrap_or(&empty);
        let is_sentence = locale.variables(&name).iter().any(|variable| variable.name == field);
        let text = if entry {
            wording.value(fact, path)?.as_str().unwrap_or_default().to_owned()
        } else if is_sentence {
            word::sentence(locale, values, field)?.unwrap_or_default()
        } else {
            word::cell(locale, values, field)?
        };
        let text = unmarked(&text);
        if is_prose(fact) {
            return Ok(Words::Prose(text));
        }
        let is_label = locale.has(&name) && locale.variables(&name).is_empty();
        if !is_label || matches!(fact, Fact::List(items) if items.iter().any(is_prose)) {
            return Ok(Words::Sentence(text));
        }
        let label = locale.word(&name)?;
        let arguments = [("label", FluentValue::from(label)), ("value", FluentValue::from(text))];
        Ok(Words::Sentence(say(locale, "pair.line", &arguments)?))
    }

    /// The variables of the revision history's template.
    fn changes(&self, places: Vec<Place>) -> anyhow::Result<Value> {
        let locale = &self.composer.locale;
        let text = |path: &str| self.old.facts.at(path).and_then(Fact::text).unwrap_or_default();
        let revision = crate::wording::escape::escape(text("document.revision"));
        let since = [
            ("revision", FluentValue::from(revision)),
            ("date", FluentValue::from(locale.date(text("document.date")))),
        ];
        let mut rows = Vec::new();
        for place in places {
            let title = locale.word(&format!("chapter.{}", place.chapter))?;
            let lines: Vec<String> = place.lines.into_iter().map(|(_, line)| line).collect();
            rows.push(map(&[
                ("chapter", word::link_to(&title, &word::anchor(&place.chapter))),
                ("place", place.title),
                ("what", lines.join("<br>")),
            ]));
        }
        let mut changes = map(&[
            ("title", say(locale, "changes.since", &since)?),
            ("intro", locale.word("changes.intro")?),
            ("caption", crate::compose::document::numbered(locale, "caption.table", &locale.word("changes")?)?),
        ]);
        changes
            .insert(Key::from("rows".to_owned()), Value::from(rows.into_iter().map(Value::from).collect::<Vec<_>>()));
        Ok(Value::from(changes))
    }
}

/// How a fact is printed.
enum Words {
    /// A row: its place identifies it.
    Row,
    /// The manufacturer's own words.
    Prose(String),
    Sentence(String),
}

impl Words {
    fn text(self) -> String {
        match self {
            Self::Row => String::new(),
            Self::Prose(text) | Self::Sentence(text) => text,
        }
    }
}

fn map(entries: &[(&str, String)]) -> Map {
    let entry = |(name, text): &(&str, String)| (Key::from((*name).to_owned()), Value::safe_string(text));
    entries.iter().map(entry).collect()
}

/// The row of a list that lost a fact, or a row below it: it has less content than before. `None` if the row itself is
/// gone.
fn row_without(facts: &Fact, gone: &str) -> Option<String> {
    let above = gone.rmatch_indices('.').map(|(end, _)| chain(facts, &gone[..end])).find(|chain| !chain.is_empty())?;
    let row = above.windows(2).rev().find(|pair| matches!(pair, [(_, Fact::List(_)), (_, Fact::Table(_))]))?;
    Some(row[1].0.clone())
}

/// Everything on the path to a fact, each with its path, the fact itself last; empty if there is no such fact.
fn chain<'f>(facts: &'f Fact, path: &str) -> Vec<(String, &'f Fact)> {
    let mut way = facts.way(path);
    if way.last().is_some_and(|(last, _)| last != path) {
        way.clear();
    }
    way
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    #[test]
    fn what_is_gone_from_a_row_marks_the_row() {
        let facts = crate::model::fact::facts(&serde_json::json!({
            "device": { "name": "Pump" },
            "access": { "role": [{ "id": "a.b", "name": "Nurse", "may": [{ "id": "c", "name": "Read" }] }] },
        }))
        .unwrap();
        let row = |gone: &str| row_without(&facts, gone).unwrap_or_default();
        assert_eq!(row("access.role.a.b.purpose"), "access.role.a.b");
        assert_eq!(row("access.role.a.b.may.d"), "access.role.a.b");
        assert_eq!(row("access.role.a.b.may.c.note"), "access.role.a.b.may.c");
        // A removed row has no shorter version, and a table is no row.
        assert_eq!(row("access.role.x"), "");
        assert_eq!(row("device.model"), "");
    }
}
