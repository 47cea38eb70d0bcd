//! Measures as a language writes them: quantities, lengths of time, versions with a range.

use anyhow::anyhow;
use fluent_bundle::{FluentArgs, FluentValue};
use icu_decimal::input::Decimal;

use super::Locale;

/// A comparison, one number or two, and a unit.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Measure<'a> {
    /// `<=`, `>=`, `<`, `>`, `~` or empty.
    pub sign: &'a str,
    pub low: &'a str,
    pub high: Option<&'a str>,
    pub unit: &'a str,
}

impl<'a> Measure<'a> {
    /// Splits a text that matches the pattern of `Quantity` or `Duration`.
    pub(crate) fn parse(text: &'a str) -> Self {
        let text = text.trim();
        let sign = ["<=", ">=", "<", ">", "~"].into_iter().find(|sign| text.starts_with(sign)).unwrap_or("");
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

impl Locale {
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
        arguments.set("count", self.count(measure.high.unwrap_or(measure.low)));
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

    /// A number to select by, which is not printed. Fluent's plural rules are older than CLDR's, and wrong in some languages: 24 is no
    /// `few` in Lithuanian, 1.5 is `one` in Latvian. So a number of which both say the same stands for it. Up to 20, whole numbers stay as
    /// they are, since messages may name some of them.
    pub(super) fn count(&self, number: &str) -> FluentValue<'static> {
        const STANDING: [&str; 13] = ["3", "5", "7", "10", "11", "20", "21", "101", "102", "1.5", "0", "1", "2"];
        let is_safe = number.parse::<u32>().is_ok_and(|number| number <= 20);
        let category = |number: &str| number.parse::<Decimal>().ok().map(|number| self.plurals.category_for(&number));
        let own = category(number).filter(|_| !is_safe);
        let other = STANDING.iter().find(|other| own.is_some() && category(other) == own);
        FluentValue::try_number(other.copied().unwrap_or(number)).into_owned()
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
            "~" => "about",
            _ => "more-than",
        };
        let mut arguments = FluentArgs::new();
        arguments.set("value", value.to_owned());
        self.text(&format!("measure.{name}"), &arguments)
    }
}
