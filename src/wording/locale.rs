//! Wording: Fluent messages of a language, and numbers, dates and lists as the language writes them.
//!
//! A message is named after the type of the model that it words, in kebab-case (`Port` → `port`); its attributes are
//! named after the type's fields or, for a closed list, after its values. Messages of the page are in `page.ftl`.

pub mod check;
pub mod pseudo;

use std::collections::BTreeMap;
use std::sync::OnceLock;

use anyhow::{Context, anyhow};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use icu_calendar::{Date, Iso};
use icu_collator::options::CollatorOptions;
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{CollatorBorrowed, CollatorPreferences};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};
use include_dir::{Dir, include_dir};
use indexmap::IndexMap;
use rayon::prelude::*;
use rustc_hash::{FxBuildHasher, FxHashMap};

use crate::base::path;
use crate::base::source::unix_ends;

static BUILT_IN: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// The languages that ifugen has wording for, by BCP 47 tag; the first is the original language of the wording.
pub const LOCALES: &[&str] = &["en", "de", "fr", "pl", "el"];

/// The wording of one language.
pub struct Locale {
    /// BCP 47 tag.
    pub tag: String,
    /// Who reviewed the wording.
    pub review: Review,
    bundle: FluentBundle<FluentResource>,
    /// Variables of each message (`id`) and attribute (`id.attribute`), in order of appearance.
    variables: IndexMap<String, Vec<Variable>, FxBuildHasher>,
    /// The texts of the messages without variables, each formatted on first use.
    words: FxHashMap<String, OnceLock<String>>,
    decimal: DecimalFormatter,
    collator: CollatorBorrowed<'static>,
    date: DateTimeFormatter<YMD>,
    month: DateTimeFormatter<YM>,
    and: ListFormatter,
    or: ListFormatter,
}

/// State of a language's wording: signed off by a qualified reviewer, or a draft.
#[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(tag = "state", rename_all = "snake_case", deny_unknown_fields)]
pub enum Review {
    Draft,
    /// The language of the wording.
    Source,
    Reviewed {
        name: String,
        role: String,
        date: String,
    },
}

/// A variable of a message.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Variable {
    pub name: String,
    /// Whether the message selects by it, instead of only printing it.
    pub selects: bool,
}

/// A file of wording: its name for messages, and its text.
pub type WordingFile = (String, String);

/// The built-in wording of a language: its `.ftl` files, sorted by name.
#[must_use]
pub fn built_in(tag: &str) -> Vec<WordingFile> {
    let mut files: Vec<WordingFile> = BUILT_IN
        .get_dir(tag)
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
    let Some(file) = BUILT_IN.get_file(format!("{tag}/locale.toml")) else { return Ok(Review::Draft) };
    review(file.contents_utf8().unwrap_or_default()).with_context(|| format!("locales/{tag}/locale.toml"))
}

/// Reads the text of a `locale.toml`.
///
/// # Errors
/// Fails if it is not valid.
pub fn review(text: &str) -> anyhow::Result<Review> {
    #[derive(serde::Deserialize)]
    struct File {
        review: Review,
    }
    Ok(toml::from_str::<File>(text)?.review)
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

/// The variables of the messages that word references to rows, such as `port.reference`, as files of wording have them.
#[must_use]
pub fn references(files: &[WordingFile]) -> BTreeMap<String, Vec<String>> {
    let mut messages = BTreeMap::new();
    for (name, text) in files.iter().filter(|(_, text)| text.contains(".reference")) {
        // Invalid wording is reported when it is loaded.
        if let Ok(resource) = parse(name, text) {
            collect_variables(&resource, &mut messages);
        }
    }
    messages.retain(|name, _| name.ends_with(".reference") || name.ends_with(".reference-short"));
    let names = |variables: Vec<Variable>| variables.into_iter().map(|variable| variable.name).collect();
    messages.into_iter().map(|(message, variables)| (message, names(variables))).collect()
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
        let language: unic_langid::LanguageIdentifier =
            tag.parse().map_err(|_| anyhow!("`{tag}` is not a language tag (BCP 47)"))?;
        // Dates in English as Europe writes them.
        let region = if tag == "en" || tag == pseudo::TAG { "en-GB" } else { tag };
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
            and: ListFormatter::try_new_and((&locale).into(), list).with_context(|| format!("lists in `{tag}`"))?,
            or: ListFormatter::try_new_or((&locale).into(), list).with_context(|| format!("lists in `{tag}`"))?,
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
            Some((None, month)) => self.month.format(&month).to_string(),
            Some((Some(day), date)) => {
                let text = self.date.format(&date).to_string();
                self.worded_day(day.into(), &text).unwrap_or(text)
            }
        }
    }

    /// A date with its day in words: the first of a month is "1er" in French.
    fn worded_day(&self, day: i64, date: &str) -> Option<String> {
        let digits = day.to_string();
        let is_digit = |c: char| c.is_ascii_digit();
        let (before, after) = date.match_indices(&digits).find_map(|(at, _)| {
            let (before, after) = (&date[..at], &date[at + digits.len()..]);
            (!before.ends_with(is_digit) && !after.starts_with(is_digit)).then_some((before, after))
        })?;
        let mut arguments = FluentArgs::new();
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
        self.listed(&self.or, items)
    }

    fn listed(&self, formatter: &ListFormatter, items: &[String]) -> String {
        if self.tag != pseudo::TAG {
            return formatter.format(items.iter()).to_string();
        }
        // Only the text between the items is wording.
        let mut rest = formatter.format(items.iter()).to_string();
        let mut out = String::new();
        for item in items {
            let Some(at) = rest.find(item.as_str()) else { continue };
            out.push_str(&pseudo::text(&rest[..at]));
            out.push_str(item);
            rest.drain(..at + item.len());
        }
        out + &rest
    }

    /// `a, b, c`.
    #[must_use]
    pub fn comma(&self, items: &[String]) -> String {
        items.join(&self.word("list.separator").unwrap_or_else(|_| ", ".to_owned()))
    }

    /// A value with unit and comparison: `<= 500 ms` → `at most 500 ms`.
    ///
    /// # Errors
    /// See [`Locale::text`].
    pub fn quantity(&self, text: &str) -> anyhow::Result<String> {
        let measure = Measure::parse(text);
        let amount = self.amount(&measure)?;
        let (unit, per) = measure.unit.split_at(measure.unit.find('/').unwrap_or(measure.unit.len()));
        let mut arguments = FluentArgs::new();
        arguments.set("amount", amount);
        arguments.set("unit", unit);
        arguments.set("per", per);
        let text = self.text("measure.quantity", &arguments)?;
        self.compared(&measure, &text)
    }

    /// A length of time: `15 min` → `15 minutes`.
    ///
    /// # Errors
    /// See [`Locale::text`].
    pub fn duration(&self, text: &str) -> anyhow::Result<String> {
        let measure = Measure::parse(text);
        let unit = match measure.unit {
            "min" => "minutes",
            "s" => "seconds",
            "ms" => "milliseconds",
            "h" => "hours",
            "day" | "days" => "days",
            "working day" | "working days" => "working-days",
            "week" | "weeks" => "weeks",
            "month" | "months" => "months",
            "year" | "years" => "years",
            other => return Err(anyhow!("`{other}` is not a unit of time")),
        };
        let mut arguments = FluentArgs::new();
        arguments.set("amount", self.amount(&measure)?);
        // Plural forms follow the last number of a range.
        arguments.set("count", FluentValue::try_number(measure.high.unwrap_or(measure.low)));
        let text = self.text(&format!("duration.{unit}"), &arguments)?;
        self.compared(&measure, &text)
    }

    /// A version: `>= 128` → `128 or later`. The numbers are identifiers and stay as they are.
    ///
    /// # Errors
    /// See [`Locale::text`].
    pub fn version(&self, text: &str) -> anyhow::Result<String> {
        let text = text.trim();
        let mut arguments = FluentArgs::new();
        for (sign, name) in [(">=", "or-later"), ("<=", "or-earlier"), (">", "later-than"), ("<", "earlier-than")] {
            if let Some(version) = text.strip_prefix(sign) {
                arguments.set("version", version.trim());
                return self.text(&format!("version.{name}"), &arguments);
            }
        }
        if let Some((low, high)) = text.split_once("..") {
            arguments.set("low", low.trim());
            arguments.set("high", high.trim());
            return self.text("version.range", &arguments);
        }
        Ok(text.to_owned())
    }

    fn amount(&self, measure: &Measure) -> anyhow::Result<String> {
        let low = self.number(measure.low);
        let Some(high) = measure.high else { return Ok(low) };
        let mut arguments = FluentArgs::new();
        arguments.set("low", low);
        arguments.set("high", self.number(high));
        self.text("measure.range", &arguments)
    }

    fn compared(&self, measure: &Measure, value: &str) -> anyhow::Result<String> {
        let name = match measure.sign {
            "" => return Ok(value.to_owned()),
            "<=" => "at-most",
            ">=" => "at-least",
            "<" => "less-than",
            _ => "more-than",
        };
        let mut arguments = FluentArgs::new();
        arguments.set("value", value.to_owned());
        self.text(&format!("measure.{name}"), &arguments)
    }
}

/// A comparison, one number or two, and a unit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Measure<'a> {
    /// `<=`, `>=`, `<`, `>` or empty.
    pub sign: &'a str,
    pub low: &'a str,
    pub high: Option<&'a str>,
    pub unit: &'a str,
}

impl<'a> Measure<'a> {
    /// Splits a text that matches the pattern of `Quantity` or `Duration`.
    pub(crate) fn parse(text: &'a str) -> Self {
        let text = text.trim();
        let sign = ["<=", ">=", "<", ">"].into_iter().find(|sign| text.starts_with(sign)).unwrap_or("");
        let text = text[sign.len()..].trim_start();
        let (low, rest) = number_end(text);
        match rest.trim_start().strip_prefix("..") {
            Some(rest) => {
                let (high, unit) = number_end(rest.trim_start());
                Self { sign, low, high: Some(high), unit: unit.trim() }
            }
            None => Self { sign, low, high: None, unit: rest.trim() },
        }
    }
}

/// Splits after the decimal number at the start of the text.
fn number_end(text: &str) -> (&str, &str) {
    let digits = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let mut end = digits(text);
    if let Some(fraction) = text[end..].strip_prefix('.') {
        let length = digits(fraction);
        if length > 0 {
            end += 1 + length;
        }
    }
    text.split_at(end)
}

/// Parses a file of wording.
fn parse(name: &str, text: &str) -> anyhow::Result<FluentResource> {
    FluentResource::try_new(text.to_owned()).map_err(|(_, errors)| {
        errors.first().map_or_else(
            || anyhow!("{name}: not valid Fluent"),
            |error| anyhow!("{name}:{}: {}", line_of(text, error.pos.start), error.kind),
        )
    })
}

/// A file of wording, completed with the parts of earlier messages of the same names that it leaves out; `None` if
/// there are none. A bundle would replace each message as a whole.
fn completed(later: &FluentResource, earlier: &[FluentResource]) -> Option<String> {
    let mut changed = false;
    let body = later.entries().map(|entry| {
        let ast::Entry::Message(message) = entry else { return entry.clone() };
        let mut message = message.clone();
        let others = earlier.iter().rev().flat_map(FluentResource::entries);
        for other in others.filter_map(|entry| match entry {
            ast::Entry::Message(other) if other.id == message.id => Some(other),
            _ => None,
        }) {
            if message.value.is_none() && other.value.is_some() {
                message.value.clone_from(&other.value);
                changed = true;
            }
            for attribute in &other.attributes {
                if message.attributes.iter().all(|own| own.id != attribute.id) {
                    message.attributes.push(attribute.clone());
                    changed = true;
                }
            }
        }
        ast::Entry::Message(message)
    });
    let resource = ast::Resource { body: body.collect() };
    changed.then(|| fluent_syntax::serializer::serialize(&resource))
}

/// The 1-based line of a byte position.
fn line_of(text: &str, position: usize) -> usize {
    text.bytes().take(position).filter(|byte| *byte == b'\n').count() + 1
}

/// Notes which variables each message and attribute uses.
fn collect_variables(resource: &FluentResource, into: &mut BTreeMap<String, Vec<Variable>>) {
    for entry in resource.entries() {
        let ast::Entry::Message(message) = entry else { continue };
        if let Some(value) = &message.value {
            let mut names = Vec::new();
            pattern_variables(value, &mut names);
            into.insert(message.id.name.to_owned(), names);
        }
        for attribute in &message.attributes {
            let mut names = Vec::new();
            pattern_variables(&attribute.value, &mut names);
            into.insert(format!("{}.{}", message.id.name, attribute.id.name), names);
        }
    }
}

fn pattern_variables(pattern: &ast::Pattern<&str>, found: &mut Vec<Variable>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            expression_variables(expression, found);
        }
    }
}

fn expression_variables(expression: &ast::Expression<&str>, found: &mut Vec<Variable>) {
    match expression {
        ast::Expression::Inline(inline) => inline_variables(inline, false, found),
        ast::Expression::Select { selector, variants } => {
            inline_variables(selector, true, found);
            for variant in variants {
                pattern_variables(&variant.value, found);
            }
        }
    }
}

fn inline_variables(expression: &ast::InlineExpression<&str>, selects: bool, found: &mut Vec<Variable>) {
    match expression {
        ast::InlineExpression::VariableReference { id } => {
            match found.iter_mut().find(|variable| variable.name == id.name) {
                Some(variable) => variable.selects |= selects,
                None => found.push(Variable { name: id.name.to_owned(), selects }),
            }
        }
        ast::InlineExpression::Placeable { expression } => expression_variables(expression, found),
        _ => {}
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
mod glossary_tests;

#[cfg(test)]
mod wording_tests;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_measure_has_sign_numbers_and_unit() {
        let measure = |text| {
            let m = Measure::parse(text);
            (m.sign.to_owned(), m.low.to_owned(), m.high.map(str::to_owned), m.unit.to_owned())
        };
        assert_eq!(measure("<= 500 ms"), ("<=".into(), "500".into(), None, "ms".into()));
        assert_eq!(measure("1..15 min"), (String::new(), "1".into(), Some("15".into()), "min".into()));
        assert_eq!(measure("2 working days"), (String::new(), "2".into(), None, "working days".into()));
        assert_eq!(measure("1.5..2.5 GiB"), (String::new(), "1.5".into(), Some("2.5".into()), "GiB".into()));
    }

    #[test]
    fn dates_quantities_and_lists_are_as_the_language_has_them() -> anyhow::Result<()> {
        let nb = '\u{a0}';
        for (tag, first, other, big, unit, percent) in [
            ("en", "1 October 2026", "11 January 2026", "12,000", "GiB", "0.1"),
            ("de", "1. Oktober 2026", "11. Januar 2026", "12.000", "GiB", "0,1"),
            ("fr", "1er octobre 2026", "11 janvier 2026", "12\u{202f}000", "Gio", "0,1"),
            ("pl", "1 października 2026", "11 stycznia 2026", "12\u{a0}000", "GiB", "0,1"),
            ("el", "1 Οκτωβρίου 2026", "11 Ιανουαρίου 2026", "12.000", "GiB", "0,1"),
        ] {
            let locale = Locale::load(tag, &[], None)?;
            assert_eq!([locale.date("2026-10-01"), locale.date("2026-01-11")], [first, other]);
            // Amounts are grouped, in a table and in a sentence.
            assert_eq!(
                [locale.number("12000"), locale.quantity("12000 Mbit/s")?],
                [big.to_owned(), format!("{big}{nb}Mbit/s")]
            );
            assert!(
                locale.duration("12000 h")?.starts_with(&format!("{big} "))
                    || locale.duration("12000 h")?.starts_with(&format!("{big}{nb}"))
            );
            assert_eq!(locale.quantity("8 GiB")?, format!("8{nb}{unit}"));
            // With the space of SI in every language.
            assert_eq!(locale.quantity("0.1 %")?, format!("{percent}{nb}%"));
            let list = ["TLS 1.2", "TLS 1.3", "IPsec"].map(str::to_owned);
            assert_eq!(
                [locale.comma(&list[..2]), locale.comma(&list)],
                ["TLS 1.2, TLS 1.3", "TLS 1.2, TLS 1.3, IPsec"]
            );
        }
        let french = Locale::load("fr", &[], None)?;
        for (text, shown) in [
            ("500 MB", "500 Mo"),
            ("2 MB/s", "2 Mo/s"),
            ("4 TB", "4 To"),
            ("1 Gbit/s", "1 Gbit/s"),
            ("64 KiB", "64 Kio"),
        ] {
            assert_eq!(french.quantity(text)?, shown.replace(' ', "\u{a0}"));
        }
        Ok(())
    }

    #[test]
    fn a_later_file_changes_what_it_says_and_nothing_else() -> anyhow::Result<()> {
        let file = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let files = [
            file(
                "a.ftl",
                "-name = pump\nport = Ports of the { -name }\n    .number = No. { $number }\n    .purpose = For\n",
            ),
            file("b.ftl", "port =\n    .purpose = Purpose { $purpose }\n    .new = { -name }\n"),
            file("c.ftl", "-name = device\nport = Plugs of the { -name }\n"),
        ];
        let locale = Locale::new("en", Review::Source, &files)?;
        assert_eq!(locale.word("port")?, "Plugs of the device");
        assert_eq!(locale.word("port.new")?, "device");
        let names = |message: &str| -> Vec<String> {
            locale.variables(message).iter().map(|variable| variable.name.clone()).collect()
        };
        assert_eq!(names("port.number"), ["number"]);
        assert_eq!(names("port.purpose"), ["purpose"]);
        let wrong = Locale::new("en", Review::Source, &[file("d.ftl", "a = b\n\nc\n")]).err();
        assert!(wrong.is_some_and(|error| error.to_string().starts_with("d.ftl:3: ")));
        Ok(())
    }

    #[test]
    fn texts_are_ordered_as_the_language_does() -> anyhow::Result<()> {
        for (tag, order) in [
            ("en", ["a", "B 2", "B 10", "z"]),
            ("de", ["Apfel", "Äpfel", "Apfelbaum", "Zug"]),
            ("pl", ["lek", "łata", "mata", "żaba"]),
            ("fr", ["cote", "coté", "côte", "été"]),
            ("el", ["άλφα", "Βήτα", "έψιλον", "ωμέγα"]),
            ("sv", ["a", "z", "å", "ö"]),
        ] {
            let locale = Locale::new(tag, Review::Draft, &[])?;
            let mut sorted = order.to_vec();
            sorted.reverse();
            sorted.sort_by(|one, other| locale.compare(one, other));
            assert_eq!(sorted, order, "{tag}");
        }
        Ok(())
    }

    #[test]
    fn well_known_ids_come_from_the_wording() {
        assert!(is_known("role", "nurse") && is_known("mode", "clinical"));
        assert!(!is_known("role", "clinical") && !is_known("role", "nurses") && !is_known("port", "nurse"));
        assert_eq!(known("mode").count(), 9);
    }

    #[test]
    fn each_locale_is_a_folder_and_each_folder_a_locale() {
        let mut folders: Vec<_> = BUILT_IN.dirs().map(|dir| dir.path().display().to_string()).collect();
        folders.sort();
        let mut rows: Vec<_> = LOCALES.iter().map(ToString::to_string).collect();
        rows.sort();
        assert_eq!(folders, rows);
    }
}
