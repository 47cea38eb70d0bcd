//! Wording: Fluent messages of a language, and numbers, dates and lists as the language writes them.
//!
//! A message is named after the type of the model that it words, in kebab-case (`Port` → `port`); its attributes are
//! named after the type's fields or, for a closed list, after its values. Messages of the page are in `page.ftl`.

pub mod check;
pub mod folder;
mod measure;
pub mod pseudo;
pub mod rendered;
mod resource;
pub mod reviewed;
pub mod uses;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use anyhow::{Context, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_calendar::{Date, Iso};
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{M, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use icu_plurals::PluralRules;
use include_dir::{Dir, include_dir};
use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

pub(crate) use measure::Measure;
use rendered::Register;
use resource::texts;
pub use resource::{REFERENCE_FORMS, Variable, references};
use resource::{collect_variables, completed, parse};
use reviewed::Reviewed;
use uses::Uses;

use crate::base::path;
use crate::base::source::unix_ends;
use crate::model::signature::Signature;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The languages that ifugen has wording for, by BCP 47 tag; the first is the original language of the wording. They are the folders
/// with all files that English has, which `build.rs` lists.
pub const LOCALES: &[&str] = include!(concat!(env!("OUT_DIR"), "/locales.rs"));

/// Languages of which CLDR takes another continent's numbers, dates and plurals unless a region is named.
const EUROPEAN: &[(&str, &str)] = &[("en", "en-GB"), (pseudo::TAG, "en-GB"), ("pt", "pt-PT")];

/// The wording of one language.
pub struct Locale {
    /// BCP 47 tag.
    pub tag: String,
    /// Who reviewed the wording.
    pub review: Review,
    /// How many messages of reviewed wording are older than their English text.
    pub stale: usize,
    bundle: FluentBundle<FluentResource>,
    /// Variables of each message (`id`) and attribute (`id.attribute`), in order of appearance.
    variables: IndexMap<String, Vec<Variable>, FxBuildHasher>,
    /// The texts of the messages without variables, each formatted on first use.
    words: FxHashMap<String, OnceLock<String>>,
    decimal: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
    date: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    /// The name of a month alone.
    name_of_month: DateTimeFormatter<M>,
    and: ListFormatter,
    or: ListFormatter,
    plurals: PluralRules,
    /// Where it notes what its messages say, and for which register; nothing is noted for documents.
    pub uses: Option<(Register, Arc<Uses>)>,
}

/// State of a language's wording: signed off by a qualified reviewer, or a draft.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum Review {
    Draft,
    /// The language of the wording.
    Source,
    Reviewed(Signature),
}

/// A file of wording: its name for messages, and its text.
pub type WordingFile = (String, String);

/// The built-in wording of a language: its `.ftl` files, sorted by name.
#[must_use]
pub fn built_in(tag: &str) -> Vec<WordingFile> {
    let mut files: Vec<WordingFile> = BUILT_IN
        .get_dir(tag)
        .filter(|_| is_built_in(tag))
        .into_iter()
        .flat_map(Dir::files)
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "ftl"))
        .filter(|file| !file.path().ends_with(LAY))
        .filter_map(|file| {
            let text = unix_ends(file.contents_utf8()?).into_owned();
            Some((format!("locales/{}", path::shown(file.path())), text))
        })
        .collect();
    files.sort();
    files
}

/// The texts of each built-in message of a language, one for each variant, with `…` where a variable stands.
///
/// # Errors
/// Fails if the wording is not valid.
pub fn built_in_texts(tag: &str) -> anyhow::Result<BTreeMap<String, Vec<String>>> {
    texts(&built_in(tag))
}

/// Whether there is built-in wording of a language.
#[must_use]
pub fn is_built_in(tag: &str) -> bool {
    LOCALES.contains(&tag)
}

/// The text of another file in the folder of a language; empty if there is none.
#[must_use]
pub fn built_in_file(tag: &str, name: &str) -> &'static str {
    BUILT_IN.get_file(format!("{tag}/{name}")).and_then(|file| file.contents_utf8()).unwrap_or_default()
}

/// The file of a language that replaces messages in documents for lay readers.
pub const LAY: &str = "lay.ftl";

/// The built-in wording of a language for lay readers, which replaces other messages; `None` if it has none.
#[must_use]
pub fn built_in_lay(tag: &str) -> Option<WordingFile> {
    let file = BUILT_IN.get_file(format!("{tag}/{LAY}"))?;
    Some((format!("locales/{tag}/{LAY}"), unix_ends(file.contents_utf8()?).into_owned()))
}

/// The review state in `locales/<tag>/locale.toml`.
///
/// # Errors
/// Fails if that file is not valid.
pub fn built_in_review(tag: &str) -> anyhow::Result<Review> {
    if !is_built_in(tag) {
        return Ok(Review::Draft);
    }
    Ok(built_in_reviews(tag)?.state)
}

/// What `locales/<tag>/locale.toml` says of reviews.
///
/// # Errors
/// Fails if that file is not valid.
pub fn built_in_reviews(tag: &str) -> anyhow::Result<Reviews> {
    reviews(built_in_file(tag, "locale.toml")).with_context(|| format!("locales/{tag}/locale.toml"))
}

/// Who reviewed the wording of a language: the state of the whole, and the parts that somebody reviewed.
#[derive(Debug, Clone, serde::Deserialize)]
pub struct Reviews {
    #[serde(rename = "review")]
    pub state: Review,
    #[serde(default, rename = "reviewed")]
    pub parts: Vec<Reviewed>,
}

/// Reads the text of a `locale.toml`.
///
/// # Errors
/// Fails if it is not valid.
pub fn reviews(text: &str) -> Result<Reviews, toml::de::Error> {
    toml::from_str(text)
}

/// The well-known ids of a kind of row (`role`, `mode`), sorted: those that have a title in the built-in wording.
pub fn known(kind: &str) -> impl Iterator<Item = &'static str> {
    static KNOWN: OnceLock<BTreeMap<String, Vec<String>>> = OnceLock::new();
    let known = KNOWN.get_or_init(|| {
        let mut messages = BTreeMap::new();
        let has_known = |text: &str| text.lines().any(|line| line.starts_with("known-"));
        for (name, text) in built_in(LOCALES[0]).into_iter().filter(|(_, text)| has_known(text)) {
            // Invalid wording is reported when it is loaded.
            if let Ok(resource) = parse(&name, &text) {
                collect_variables(&resource, &mut messages);
            }
        }
        let mut known: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (kind, id) in messages.keys().filter_map(|name| name.strip_prefix("known-")?.split_once('.')) {
            known.entry(kind.to_owned()).or_default().push(id.to_owned());
        }
        known
    });
    known.get(kind).into_iter().flatten().map(String::as_str)
}

/// Whether the built-in wording has a title for an id of a kind of row: `is_known("role", "nurse")`.
#[must_use]
pub fn is_known(kind: &str, id: &str) -> bool {
    known(kind).any(|known| known == id)
}

/// A language tag (BCP 47) in its canonical form, `de-AT` for `de_at`; `None` if it is not a tag.
#[must_use]
pub fn canonical_tag(text: &str) -> Option<String> {
    let tag = text.parse::<unic_langid::LanguageIdentifier>().ok()?.to_string();
    (tag != "und" && tag.parse::<icu_locale_core::Locale>().is_ok()).then_some(tag)
}

impl Locale {
    /// Wording of the language `tag` from files. A message of a later file replaces that of an earlier one, attribute
    /// by attribute.
    ///
    /// # Errors
    /// Fails if a file is not valid Fluent (with its name and line), or icu4x has no data for the language.
    pub fn new(tag: &str, review: Review, files: &[WordingFile]) -> anyhow::Result<Self> {
        let region = EUROPEAN.iter().find(|(other, _)| *other == tag).map_or(tag, |(_, region)| region);
        let language: unic_langid::LanguageIdentifier =
            region.parse().map_err(|_| anyhow!("`{tag}` is not a language tag (BCP 47)"))?;
        let locale: icu_locale_core::Locale =
            region.parse().map_err(|_| anyhow!("`{tag}` is not a language tag (BCP 47)"))?;
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // People copy values out of the text: no invisible characters around them.
        bundle.set_use_isolating(false);
        let parsed: Vec<anyhow::Result<FluentResource>> =
            files.par_iter().map(|(name, text)| parse(name, text)).collect();
        let mut resources: Vec<FluentResource> = Vec::with_capacity(files.len());
        for ((name, _), resource) in files.iter().zip(parsed) {
            let resource = resource?;
            let resource = completed(&resource, &resources).map_or(Ok(resource), |text| parse(name, &text))?;
            resources.push(resource);
        }
        let mut variables = BTreeMap::new();
        for resource in resources {
            collect_variables(&resource, &mut variables);
            bundle.add_resource_overriding(resource);
        }
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        let mut order: CollatorPreferences = (&locale).into();
        // "VLAN 2" before "VLAN 10".
        order.numeric_ordering = Some(CollationNumericOrdering::True);
        Ok(Self {
            tag: tag.to_owned(),
            review,
            stale: 0,
            bundle,
            words: variables
                .iter()
                .filter(|(_, variables)| variables.is_empty())
                .map(|(name, _)| (name.clone(), OnceLock::new()))
                .collect(),
            // Sorted by name.
            variables: variables.into_iter().collect(),
            decimal: DecimalFormatter::try_new(
                (&locale).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .with_context(|| format!("numbers in `{tag}`"))?,
            collator: CollatorBorrowed::try_new(order, CollatorOptions::default())
                .with_context(|| format!("order of words in `{tag}`"))?,
            date: DateTimeFormatter::try_new((&locale).into(), YMD::long())
                .with_context(|| format!("dates in `{tag}`"))?,
            month: DateTimeFormatter::try_new((&locale).into(), YM::long())
                .with_context(|| format!("months in `{tag}`"))?,
            name_of_month: DateTimeFormatter::try_new((&locale).into(), M::long())
                .with_context(|| format!("names of months in `{tag}`"))?,
            and: ListFormatter::try_new_and((&locale).into(), list).with_context(|| format!("lists in `{tag}`"))?,
            or: ListFormatter::try_new_or((&locale).into(), list).with_context(|| format!("lists in `{tag}`"))?,
            plurals: PluralRules::try_new_cardinal((&locale).into())
                .with_context(|| format!("plural forms in `{tag}`"))?,
            uses: None,
        })
    }

    /// The built-in wording of a language, with a project's own files over it.
    ///
    /// # Errors
    /// See [`Locale::new`].
    pub fn load(tag: &str, own: &[WordingFile], own_review: Option<Review>) -> anyhow::Result<Self> {
        let mut files = built_in(tag);
        files.extend_from_slice(own);
        let review = match own_review {
            Some(review) => review,
            None => built_in_review(tag)?,
        };
        Self::new(tag, review, &files)
    }

    /// The message that says why a document with this wording must not be released; `None` if it may.
    #[must_use]
    pub fn unfinished(&self) -> Option<&'static str> {
        match &self.review {
            Review::Draft => Some("notice.draft-locale"),
            Review::Reviewed(_) if self.stale > 0 => Some("notice.stale-locale"),
            Review::Source | Review::Reviewed(_) => None,
        }
    }

    /// The names of all messages and attributes: `port`, `port.number`.
    pub fn messages(&self) -> impl Iterator<Item = &str> {
        self.variables.keys().map(String::as_str)
    }

    /// Whether there is a message (`id`) or an attribute (`id.attribute`).
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.variables.contains_key(name)
    }

    /// The variables that a message or attribute uses.
    #[must_use]
    pub fn variables(&self, name: &str) -> &[Variable] {
        self.variables.get(name).map_or(&[], Vec::as_slice)
    }

    /// The text of a message (`id`) or of an attribute (`id.attribute`).
    ///
    /// # Errors
    /// Fails if there is no such message, or a variable of it is missing.
    pub fn text(&self, name: &str, arguments: &FluentArgs) -> anyhow::Result<String> {
        let (id, attribute) = name.split_once('.').map_or((name, None), |(id, attribute)| (id, Some(attribute)));
        let message = self.bundle.get_message(id);
        let pattern = match attribute {
            None => message.and_then(|message| message.value()),
            Some(attribute) => message.and_then(|message| message.get_attribute(attribute)).map(|a| a.value()),
        };
        let pattern = pattern.ok_or_else(|| anyhow!("the locale `{}` has no message `{name}`", self.tag))?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors);
        if let Some((register, uses)) = &self.uses {
            uses.note(*register, name, &text);
        }
        match errors.first() {
            None => Ok(text.into_owned()),
            Some(error) => Err(anyhow!("message `{name}` of the locale `{}`: {error}", self.tag)),
        }
    }

    /// The text of a message with no variables.
    ///
    /// # Errors
    /// See [`Locale::text`].
    pub fn word(&self, name: &str) -> anyhow::Result<String> {
        let Some(known) = self.words.get(name) else { return self.text(name, &FluentArgs::new()) };
        if let Some(word) = known.get() {
            return Ok(word.clone());
        }
        let word = self.text(name, &FluentArgs::new())?;
        Ok(known.get_or_init(|| word).clone())
    }

    /// A decimal number such as `1000.5`, in the form of the language; other text unchanged.
    #[must_use]
    pub fn number(&self, number: &str) -> String {
        number.parse::<Decimal>().map_or_else(|_| number.to_owned(), |n| self.decimal.format(&n).to_string())
    }

    /// A date given as `2026-10-01`, or a month as `2026-10`, in the form for a sentence; other text unchanged.
    #[must_use]
    pub fn date(&self, date: &str) -> String {
        let parse = || -> Option<(Option<u8>, Date<Iso>)> {
            let mut parts = date.splitn(3, '-');
            let year = parts.next()?.parse().ok()?;
            let month = parts.next()?.parse().ok()?;
            let day = parts.next().map(str::parse).transpose().ok()?;
            Some((day, Date::try_new_iso(year, month, day.unwrap_or(1)).ok()?))
        };
        match parse() {
            None => date.to_owned(),
            Some((None, month)) => {
                let text = || self.month.format(&month).to_string();
                self.text("date.month", &self.parts_of(month)).unwrap_or_else(|_| text())
            }
            Some((Some(day), date)) => {
                let text = self.date.format(&date).to_string();
                self.worded_day(day.into(), date, &text).unwrap_or(text)
            }
        }
    }

    fn parts_of(&self, date: Date<Iso>) -> FluentArgs<'_> {
        let mut arguments = FluentArgs::new();
        arguments.set("month", self.name_of_month.format(&date).to_string());
        arguments.set("year", date.year().extended_year().to_string());
        arguments
    }

    /// A date with its day in words: the first of a month is "1er" in French.
    fn worded_day(&self, day: i64, date: Date<Iso>, text: &str) -> Option<String> {
        let is_digit = |c: char| c.is_ascii_digit();
        let around = |digits: &str| {
            text.match_indices(digits).find_map(|(at, _)| {
                let (before, after) = (&text[..at], &text[at + digits.len()..]);
                (!before.ends_with(is_digit) && !after.starts_with(is_digit)).then_some((before, after))
            })
        };
        let (before, after) = around(&day.to_string()).or_else(|| around(&format!("{day:02}")))?;
        let mut arguments = self.parts_of(date);
        arguments.set("before", before);
        arguments.set("day", day);
        arguments.set("after", after);
        self.text("date.full", &arguments).ok()
    }

    /// The order of two texts in a list of the language.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> std::cmp::Ordering {
        self.collator.compare(one, other)
    }

    /// `a, b and c`.
    #[must_use]
    pub fn and(&self, items: &[String]) -> String {
        self.listed(&self.and, items)
    }

    /// `a, b or c`.
    #[must_use]
    pub fn or(&self, items: &[String]) -> String {
        if let [start @ .., last] = items
            && !start.is_empty()
            && self.has("list.or")
        {
            let mut arguments = FluentArgs::new();
            arguments.set("start", self.comma(start));
            arguments.set("last", last.as_str());
            return self.text("list.or", &arguments).unwrap_or_else(|_| self.comma(items));
        }
        self.listed(&self.or, items)
    }

    fn listed(&self, formatter: &ListFormatter, items: &[String]) -> String {
        // The word between two items can depend on the first letter of the second (Spanish "y" and "e"), which stands behind marks.
        let seen = |item: &String| item.find(char::is_alphanumeric).unwrap_or_default();
        let mut rest = formatter.format(items.iter().map(|item| &item[seen(item)..])).to_string();
        let mut out = String::new();
        for item in items {
            let (marks, text) = item.split_at(seen(item));
            let Some(at) = rest.find(text) else { continue };
            // Only the text between the items is wording.
            let between = &rest[..at];
            out += &if self.tag == pseudo::TAG { pseudo::text(between) } else { between.to_owned() };
            out += marks;
            out += text;
            rest.drain(..at + text.len());
        }
        out + &rest
    }

    /// `a, b, c`.
    #[must_use]
    pub fn comma(&self, items: &[String]) -> String {
        items.join(&self.word("list.separator").unwrap_or_else(|_| ", ".to_owned()))
    }
}

/// A message with arguments.
///
/// # Errors
/// Fails if it is missing.
pub fn say(locale: &Locale, id: &str, arguments: &[(&str, FluentValue<'_>)]) -> anyhow::Result<String> {
    let mut all = FluentArgs::new();
    for (name, value) in arguments {
        all.set((*name).to_owned(), value.clone());
    }
    locale.text(id, &all)
}

#[cfg(test)]
mod wording_tests;

#[cfg(test)]
mod tests;
