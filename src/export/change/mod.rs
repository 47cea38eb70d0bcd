//! The report on changes in its forms; [`FORMATS`] lists them.

mod html;
mod markdown;
mod text;

use fluent_bundle::FluentValue;
use serde_json::Value as Json;

use crate::export::Options;
use crate::project::rule::Class;
use crate::review::change::text::{LanguageChanges, Line, Mark, Part, line};
use crate::review::change::{Comparison, DeviceChanges, FactChange};
use crate::review::coverage::Status;
use crate::wording::locale::{Locale, say};

/// The name of the files on disk, as in git; a report translates it.
pub const WORKING_TREE: &str = "working tree";

/// The data of a report.
pub struct Report<'a> {
    pub comparison: &'a Comparison,
    /// Wording of the report.
    pub locale: &'a Locale,
    /// Whether the text form is coloured.
    pub color: bool,
    /// The project's look and page templates.
    pub options: &'a Options,
}

/// A form of the report.
pub struct Format {
    pub name: &'static str,
    pub export: fn(&Report<'_>) -> anyhow::Result<Vec<u8>>,
}

/// The forms there are.
pub const FORMATS: &[Format] = &[
    Format { name: "text", export: text::export },
    Format { name: "md", export: markdown::export },
    Format { name: "html", export: html::export },
    Format { name: "json", export: json },
];

fn json(report: &Report<'_>) -> anyhow::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(report.comparison)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// The JSON Schema of the report in JSON.
#[must_use]
pub fn schema() -> Json {
    let mut schema = schemars::schema_for!(Comparison).to_value();
    crate::model::device::drop_null(&mut schema);
    schema
}

impl Report<'_> {
    fn word(&self, name: &str) -> anyhow::Result<String> {
        self.locale.word(name)
    }

    fn say(&self, name: &str, arguments: &[(&str, FluentValue<'_>)]) -> anyhow::Result<String> {
        say(self.locale, name, arguments)
    }

    /// "From v1.2 to the files on disk"
    fn between(&self) -> anyhow::Result<String> {
        let name = |name: &str| {
            if name == WORKING_TREE { self.word("diff.working-tree") } else { Ok(name.to_owned()) }
        };
        let (old, new) = (name(&self.comparison.old)?, name(&self.comparison.new)?);
        self.say("diff.between", &[("old", old.into()), ("new", new.into())])
    }

    fn title(&self, device: &DeviceChanges) -> anyhow::Result<String> {
        self.say("diff.device", &[("name", device.name.as_str().into()), ("id", device.id.as_str().into())])
    }

    fn counted(&self, title: &str, count: usize) -> anyhow::Result<String> {
        self.say("diff.counted", &[("title", title.into()), ("count", count.to_string().into())])
    }

    fn more(&self, count: usize) -> anyhow::Result<String> {
        self.say("diff.more", &[("count", count.to_string().into())])
    }

    fn class(&self, class: Class) -> anyhow::Result<String> {
        self.word(&format!("change-class.{}", class.name()))
    }

    fn sentences(&self, changes: &LanguageChanges) -> anyhow::Result<String> {
        let said = self.say("diff.sentences", &[("language", changes.language.as_str().into())])?;
        match &changes.document {
            Some(number) => {
                Ok(format!("{said} {}", self.say("reference-elsewhere", &[("number", number.as_str().into())])?))
            }
            None => Ok(said),
        }
    }

    fn reason(&self, fact: &FactChange) -> anyhow::Result<String> {
        match &fact.reason {
            // A project's own reason may exist only in its English wording.
            Some(reason) if self.locale.has(&format!("change-reason.{reason}")) => {
                self.word(&format!("change-reason.{reason}"))
            }
            Some(reason) => Ok(reason.clone()),
            None => Ok(String::new()),
        }
    }

    fn status(&self, status: Option<Status>) -> anyhow::Result<String> {
        match status {
            Some(status) => self.word(&format!("change-status.{}", status.name())),
            None => self.word("diff.not-asked"),
        }
    }

    /// The number of changed facts of each class, of sentences, translations and requirements: "New exposure: 1".
    fn counts(&self, device: &DeviceChanges) -> anyhow::Result<Vec<String>> {
        let mut counts = Vec::new();
        for class in Class::ALL {
            let count = device.facts.iter().filter(|fact| fact.class == class).count();
            if count > 0 {
                counts.push(self.counted(&self.class(class)?, count)?);
            }
        }
        for texts in &device.texts {
            let count = texts.chapters.iter().map(|chapter| chapter.changes.len()).sum();
            counts.push(self.counted(&self.sentences(texts)?, count)?);
        }
        for (name, count) in [("translations", device.translations.len()), ("coverage", device.coverage.len())] {
            if count > 0 {
                counts.push(self.counted(&self.word(&format!("diff.{name}"))?, count)?);
            }
        }
        Ok(counts)
    }
}

/// The facts by class, those that matter most first; within a class in the order of the configuration.
fn by_class(device: &DeviceChanges) -> Vec<&FactChange> {
    let mut facts: Vec<&FactChange> = device.facts.iter().collect();
    facts.sort_by_key(|fact| fact.class);
    facts
}

/// A value in one line, nearly as TOML has it.
fn value(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => items.iter().map(self::value).collect::<Vec<_>>().join(", "),
        Json::Object(fields) => {
            let field = |(name, value): (&String, &Json)| match value {
                Json::Object(_) => format!("{name} = {{ {} }}", self::value(value)),
                Json::Array(_) => format!("{name} = [{}]", self::value(value)),
                Json::String(text) => format!("{name} = {}", serde_json::to_string(text).unwrap_or_default()),
                _ => format!("{name} = {value}"),
            };
            fields.iter().map(field).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// The values before and after, with the different words marked; the whole value if it is on one side only.
fn values(fact: &FactChange) -> [Option<Line>; 2] {
    let (old, new) = (fact.old.as_ref().map(value), fact.new.as_ref().map(value));
    let whole = |mark, text: String| Line { label: None, parts: vec![Part { mark, text }] };
    match (old, new) {
        // Within an identifier, a date or a number, marks would only make it unreadable.
        (Some(old), Some(new)) if old.contains(' ') && new.contains(' ') => {
            let both = line(&old, &new);
            let side = |other: Mark| {
                let parts = both.parts.iter().filter(|part| part.mark != other).cloned().collect();
                Some(Line { label: None, parts })
            };
            [side(Mark::Inserted), side(Mark::Deleted)]
        }
        (old, new) => [old.map(|old| whole(Mark::Deleted, old)), new.map(|new| whole(Mark::Inserted, new))],
    }
}
