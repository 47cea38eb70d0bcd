//! Patterns of facts, as `requirements/topics.toml` explains them: `environment.control[kind=firewall].reason`,
//! `network.connection=none`.

use rustc_hash::FxHashMap;
use serde::{Serialize, Serializer};
use serde_json::Value as Json;

use crate::model::fact::{Fact, Table, TextKind, row_name, within};
use crate::model::group;
use crate::model::rows::Key;
use crate::model::shape;
use crate::wording::word::{REFERENCES, referred};

/// A pattern that matches facts of a configuration.
#[derive(Debug, Clone)]
pub struct Pattern {
    text: String,
    steps: Vec<Step>,
    /// The required value of the fact.
    value: Option<Test>,
    asks_for_absence: bool,
    /// Its number in its catalogue, and the numbers of its paths from the first step to all steps; `None` outside a
    /// catalogue.
    numbers: Option<(usize, Box<[usize]>)>,
}

/// Patterns are equal if their texts are.
impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Pattern {}

/// The patterns of a catalogue. Each text is read once and has a unique number, from 0.
#[derive(Default)]
pub(crate) struct Patterns {
    read: FxHashMap<String, Result<Pattern, String>>,
    /// Many begin with the same steps.
    ways: FxHashMap<Vec<Step>, usize>,
}

impl Patterns {
    /// Reads a pattern; its path must exist in the schema of the configuration, if that is passed.
    ///
    /// # Errors
    /// What is wrong with the pattern, as a clause.
    pub(crate) fn read(&mut self, text: &str, schema: Option<&Json>) -> Result<Pattern, String> {
        if let Some(known) = self.read.get(text) {
            return known.clone();
        }
        let read = Pattern::parse(text).and_then(|pattern| {
            if let Some(reason) = schema.and_then(|schema| pattern.check(schema)) {
                return Err(reason);
            }
            let ways = (1..=pattern.steps.len()).map(|end| self.way(&pattern.steps[..end])).collect();
            Ok(Pattern { numbers: Some((self.read.len(), ways)), ..pattern })
        });
        self.read.insert(text.to_owned(), read.clone());
        read
    }

    fn way(&mut self, steps: &[Step]) -> usize {
        if let Some(known) = self.ways.get(steps) {
            return *known;
        }
        let number = self.ways.len();
        self.ways.insert(steps.to_vec(), number);
        number
    }
}

/// A field, and the conditions on the rows of its list, or on the table itself. A condition on `part.kind` is one on the row
/// that the field `part` names.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Step {
    pub(crate) field: String,
    pub(crate) filters: Vec<(String, Test)>,
}

/// One of these values, or none of them.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct Test {
    pub(crate) how: Comparison,
    pub(crate) not: bool,
    pub(crate) values: Vec<String>,
}

/// How a fact is compared with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Comparison {
    /// It equals the value.
    Is,
    /// A name that contains the words of the value, in any case.
    Has,
    /// A number or a length of time that is less.
    Less,
    More,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// What is wrong with its syntax, as a clause.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut steps = Vec::new();
        let mut value = None;
        let mut rest = text.trim();
        loop {
            let end = rest.find(['.', '[', '=', '!', '~', '<', '>']).unwrap_or(rest.len());
            let field = &rest[..end];
            if field.is_empty() || !field.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-') {
                return Err(format!("a field is missing at `{rest}`"));
            }
            rest = &rest[end..];
            let mut filters = Vec::new();
            while let Some(inner) = rest.strip_prefix('[') {
                let end = inner.find(']').ok_or("a `]` is missing")?;
                let (name, wanted) =
                    comparison(&inner[..end]).ok_or_else(|| format!("`[{}]` names no value", &inner[..end]))?;
                filters.push((name.to_owned(), wanted));
                rest = &inner[end + 1..];
            }
            steps.push(Step { field: field.to_owned(), filters });
            if rest.is_empty() {
                break;
            }
            if let Some(next) = rest.strip_prefix('.') {
                rest = next;
                continue;
            }
            let (name, found) = comparison(rest).ok_or_else(|| format!("`{rest}` names no value"))?;
            if !name.is_empty() {
                return Err(format!("a dot is missing before `{name}`"));
            }
            value = Some(found);
            break;
        }
        // Asked for as a value or as a filter: it is the same.
        if let (Some(test), [.., row, last]) = (&value, steps.as_mut_slice())
            && last.field == "need"
            && test.is_required()
        {
            row.filters.push((last.field.clone(), test.clone()));
            value = None;
        }
        let last = steps.last().map_or("", |step| step.field.as_str());
        let of_state = |step: &Step| step.filters.iter().any(|(field, _)| field == "state");
        let asks_for_absence = ["state", "because", "instead"].contains(&last) || steps.iter().any(of_state);
        Ok(Self { text: text.trim().to_owned(), steps, value, asks_for_absence, numbers: None })
    }

    /// Whether it matches facts about something absent: its state, why, or what to do instead.
    #[must_use]
    pub fn asks_for_absence(&self) -> bool {
        self.asks_for_absence
    }

    /// Its number in its catalogue; `None` outside a catalogue.
    pub(crate) fn number(&self) -> Option<usize> {
        self.numbers.as_ref().map(|(number, _)| *number)
    }

    /// The number in its catalogue of its path up to this step.
    pub(crate) fn way(&self, step: usize) -> Option<usize> {
        self.numbers.as_ref().map(|(_, ways)| ways[step])
    }

    pub(crate) fn steps(&self) -> usize {
        self.steps.len()
    }

    /// The facts that a step leads to: the number of the field and, for a list, of the item. `root` is the whole
    /// configuration.
    pub(crate) fn step(&self, step: usize, root: &Fact, fact: &Fact, found: &mut dyn FnMut(usize, Option<usize>)) {
        self.steps[step].children(root, fact, &mut |field, item, _| found(field, item));
    }

    /// The pattern as written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The paths of the facts that it matches, in the order of the configuration.
    #[must_use]
    pub fn matches(&self, facts: &Fact) -> Vec<String> {
        let mut found = Vec::new();
        walk(facts, facts, &self.steps, &mut String::new(), &mut |path, fact| {
            fact.leaves(path, &mut |path, leaf| {
                if self.passes(leaf) {
                    found.push(path.to_owned());
                }
            });
        });
        found
    }

    /// Whether it matches any fact.
    #[must_use]
    pub fn finds(&self, facts: &Fact) -> bool {
        let mut found = false;
        reach(facts, facts, &self.steps, &mut |fact| found = found || fact.any(&|leaf| self.passes(leaf)));
        found
    }

    /// Whether it matches only what must be done: steps of what is required.
    pub(crate) fn asks_for_duties(&self) -> bool {
        self.steps.last().is_some_and(|step| step.field == "steps") && self.steps.iter().any(Step::asks_for_required)
    }

    /// Whether it requires a value.
    pub(crate) fn has_value(&self) -> bool {
        self.value.is_some()
    }

    /// Whether a leaf has one of the required values.
    pub(crate) fn passes(&self, leaf: &Fact) -> bool {
        self.value.as_ref().is_none_or(|test| test.holds(Some(leaf)))
    }

    /// The paths of the facts and rows that it names, without those below; for a table that is no row, all its facts.
    #[must_use]
    pub fn nodes(&self, facts: &Fact) -> Vec<String> {
        let last = self.steps.last().map_or("", |step| step.field.as_str());
        let is_field = |path: &str| match path.strip_suffix(last).map(|above| above.trim_end_matches('.')) {
            Some(above) => facts.at(above).and_then(Fact::table).is_some_and(|table| table.get(last).is_some()),
            None => false,
        };
        let mut found = Vec::new();
        walk(facts, facts, &self.steps, &mut String::new(), &mut |path, fact| match fact {
            Fact::Table(_) if is_field(path) => fact.leaves(path, &mut |path, _| found.push(path.to_owned())),
            fact if self.passes(fact) => found.push(path.to_owned()),
            _ => {}
        });
        found
    }

    /// The fields on the path to its target, without filters: `network`, `port`, `number`.
    #[must_use]
    pub fn fields(&self) -> Vec<&str> {
        self.steps.iter().map(|step| step.field.as_str()).collect()
    }

    /// What of the pattern the schema of the configuration does not have, as a clause.
    #[must_use]
    pub fn check(&self, schema: &Json) -> Option<String> {
        let mut path: Vec<&str> = Vec::new();
        for step in &self.steps {
            path.push(&step.field);
            // The contents of a free table are up to the project.
            if path[0] == "custom" {
                return None;
            }
            if !shape::has_field(schema, &path) {
                return Some(format!("there is no `{}`", path.join(".")));
            }
            for (field, test) in &step.filters {
                let mut field: Vec<&str> = [path.as_slice(), &[field.as_str()]].concat();
                if let Some((name, of_row)) = field.last().and_then(|field| field.split_once('.')) {
                    let name = [path.as_slice(), &[name]].concat();
                    let kind = shape::type_name(schema, &name).unwrap_or_default();
                    let Some((_, places)) = REFERENCES.iter().find(|(other, _)| other.name() == kind) else {
                        return Some(format!("`{}` names no row", name.join(".")));
                    };
                    field = places[0].split('.').chain([of_row]).collect();
                }
                if !shape::has_field(schema, &field) {
                    return Some(format!("there is no `{}`", field.join(".")));
                }
                if let Some(problem) = test.check(schema, &field) {
                    return Some(problem);
                }
            }
        }
        self.value.as_ref().and_then(|test| test.check(schema, &path))
    }

    /// TOML that sets the fact, as an example; an existing table is not repeated in full.
    #[must_use]
    pub fn example(&self, schema: &Json, facts: &Fact) -> String {
        let path = self.fields();
        let mut set: Vec<(Vec<&str>, &str, &[String], bool)> = Vec::new();
        for (index, step) in self.steps.iter().enumerate() {
            for (field, test) in &step.filters {
                if !test.not && test.how == Comparison::Is && !field.contains('.') {
                    set.push((path[..=index].to_vec(), field, &test.values, true));
                }
            }
        }
        if let Some(Test { not: false, how: Comparison::Is | Comparison::Has, values }) = &self.value
            && let Some((last, table)) = path.split_last()
        {
            set.push((table.to_vec(), last, values, false));
        }
        let there = |table: &[&str]| {
            let mut found = false;
            reach(facts, facts, &self.steps[..table.len()], &mut |fact| found = found || fact.any(&|_| true));
            found
        };
        shape::example_of(schema, &path, &set, &there)
    }
}

impl Serialize for Pattern {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

/// Calls `found` with each fact at the end of the steps.
fn reach<'f>(root: &Fact, fact: &'f Fact, steps: &[Step], found: &mut dyn FnMut(&'f Fact)) {
    let Some((step, rest)) = steps.split_first() else { return found(fact) };
    step.children(root, fact, &mut |_, _, child| reach(root, child, rest, found));
}

/// Like [`reach`], with the path of the fact.
fn walk<'f>(root: &Fact, fact: &'f Fact, steps: &[Step], path: &mut String, found: &mut dyn FnMut(&str, &'f Fact)) {
    let Some((step, rest)) = steps.split_first() else { return found(path, fact) };
    step.children(root, fact, &mut |_, index, child| {
        within(path, &step.field, |path| match index {
            Some(index) => within(path, &row_name(index, child), |path| walk(root, child, rest, path, found)),
            None => walk(root, child, rest, path, found),
        });
    });
}

impl Step {
    /// The facts that it leads to: the field, or the items of its list; each with the numbers of the field and the
    /// item.
    fn children<'f>(&self, root: &Fact, fact: &'f Fact, found: &mut dyn FnMut(usize, Option<usize>, &'f Fact)) {
        let Some(table) = fact.table() else { return };
        let Some(number) = table.fields.number(Key::Id, &self.field) else { return };
        match &table.fields[number].1 {
            Fact::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    if self.filters.is_empty() || item.table().is_some_and(|row| self.holds_in(root, table, row)) {
                        found(number, Some(index), item);
                    }
                }
            }
            Fact::Table(table) if !self.filters.is_empty() && !self.holds(root, table) => {}
            child => found(number, None, child),
        }
    }

    /// Whether a row of a table passes. What must be required is not, if another row that does not pass can take its
    /// place.
    fn holds_in(&self, root: &Fact, above: &Table, row: &Table) -> bool {
        let holds = |row: &Table| self.holds(root, row);
        holds(row) && (!self.asks_for_required() || group::alternatives(above, row).all(holds))
    }

    /// Whether only what is required passes.
    fn asks_for_required(&self) -> bool {
        self.filters.iter().any(|(field, test)| field == "need" && test.is_required())
    }

    fn holds(&self, root: &Fact, row: &Table) -> bool {
        self.filters.iter().all(|(field, test)| match field.split_once('.') {
            None => test.holds(row.get(field)),
            Some((field, of_row)) => test.holds_there(root, row.get(field), of_row),
        })
    }
}

impl Test {
    /// Whether it is passed by `required` alone.
    fn is_required(&self) -> bool {
        self.how == Comparison::Is && !self.not && self.values.iter().all(|value| value == "required")
    }

    /// Whether a fact that may not be given passes; of a list, one entry is enough.
    pub(crate) fn holds(&self, fact: Option<&Fact>) -> bool {
        let found = match fact {
            Some(Fact::List(items)) => items.iter().any(|item| self.is_met(item)),
            Some(fact) => self.is_met(fact),
            None => false,
        };
        found != self.not
    }

    /// Whether a field of the rows that a reference names passes; of several rows, one is enough.
    fn holds_there(&self, root: &Fact, references: Option<&Fact>, field: &str) -> bool {
        let is_met = |reference: &Fact| match reference {
            Fact::Text { kind, text } => referred(root, *kind, text)
                .and_then(|(row, _)| row.get(field))
                .is_some_and(|fact| self.holds(Some(fact)) != self.not),
            _ => false,
        };
        let found = match references {
            Some(Fact::List(items)) => items.iter().any(is_met),
            Some(fact) => is_met(fact),
            None => false,
        };
        found != self.not
    }

    fn is_met(&self, fact: &Fact) -> bool {
        match self.how {
            Comparison::Is => {
                let named = |text: &str| self.values.iter().any(|value| value == text);
                match fact {
                    Fact::Text { text, .. } => named(text),
                    Fact::Choice { value, .. } => named(value),
                    Fact::Number(number) => named(&number.to_string()),
                    Fact::Flag(flag) => named(if *flag { "true" } else { "false" }),
                    Fact::List(_) | Fact::Table(_) => false,
                }
            }
            Comparison::Has => match fact {
                Fact::Text { kind: TextKind::Label | TextKind::Text | TextKind::Code, text } => {
                    let text = format!(" {} ", spaced(text));
                    self.values.iter().any(|value| text.contains(&format!(" {value} ")))
                }
                _ => false,
            },
            Comparison::Less | Comparison::More => {
                let found = match fact {
                    Fact::Number(number) => amount(&number.to_string()),
                    Fact::Text { text, .. } => amount(text),
                    _ => None,
                };
                let limit = self.values.first().and_then(|value| amount(value));
                let (Some(found), Some(limit)) = (found, limit) else { return false };
                if self.how == Comparison::Less { found < limit } else { found > limit }
            }
        }
    }

    pub(crate) fn check(&self, schema: &Json, path: &[&str]) -> Option<String> {
        match self.how {
            Comparison::Is => {}
            Comparison::Has => {
                let wrong = self.values.iter().find(|value| spaced(value) != **value)?;
                return Some(format!("`{wrong}` is not written as words are compared: `{}`", spaced(wrong)));
            }
            Comparison::Less | Comparison::More => {
                let is_amount = matches!(self.values.as_slice(), [value] if amount(value).is_some());
                return (!is_amount).then(|| format!("`{}` is no number or length of time", self.values.join("|")));
            }
        }
        let allowed = shape::allowed_values(schema, path)?;
        let wrong = self.values.iter().find(|value| !allowed.contains(value))?;
        Some(format!("`{wrong}` is no value of `{}`", path.join(".")))
    }
}

/// The words of a text in lower case, separated by a blank.
fn spaced(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

/// A number, or a length of time in seconds; of a range its end.
fn amount(text: &str) -> Option<f64> {
    let text = text.trim_start_matches(|c: char| "<>= ".contains(c));
    let text = text.rsplit("..").next().unwrap_or_default().trim();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let number: f64 = text[..end].parse().ok()?;
    let factor = match text[end..].trim() {
        "" | "s" => 1.0,
        "ms" => 0.001,
        "min" => 60.0,
        "h" => 3600.0,
        "day" | "days" | "working day" | "working days" => 86_400.0,
        "week" | "weeks" => 604_800.0,
        "month" | "months" => 2_629_800.0,
        "year" | "years" => 31_557_600.0,
        _ => return None,
    };
    Some(number * factor)
}

/// `kind=a|b`, `kind!=a`, `format~cyclonedx|spdx`, `min_length<4`, `timeout>24 h`.
fn comparison(text: &str) -> Option<(&str, Test)> {
    let at = text.find(['=', '~', '<', '>'])?;
    let (name, values) = (&text[..at], &text[at + 1..]);
    let how = match text.as_bytes()[at] {
        b'~' => Comparison::Has,
        b'<' => Comparison::Less,
        b'>' => Comparison::More,
        _ => Comparison::Is,
    };
    let (name, not) = name.strip_suffix('!').map_or((name, false), |name| (name, true));
    let values: Vec<String> = values.split('|').map(str::to_owned).collect();
    values.iter().all(|value| !value.is_empty()).then_some((name, Test { how, not, values }))
}

#[cfg(test)]
mod tests;
