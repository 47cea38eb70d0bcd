//! What the texts of a configuration are worth: whether each says something, and whether a person has to read it. Found once for
//! all of them, since both the checks and coverage ask.

use super::denial::{self, Doubt};
use super::fact::{Fact, Table, TextKind};
use super::vacuous::{self, Nothing, says_nothing};
use super::vocabulary;

/// The verdicts on the texts of a configuration.
#[derive(Debug, Clone, Default)]
pub struct Verdicts {
    /// One for each leaf, in the order of [`Fact::leaves`].
    leaves: Vec<Verdict>,
    /// The prose about something else, if that is much.
    pub off_subject: Vec<String>,
}

/// The verdict on a text; of another leaf nothing is to be said.
#[derive(Debug, Clone, Copy, Default)]
pub struct Verdict {
    /// Why it has no content.
    pub nothing: Option<Nothing>,
    /// A number for prose that is repeated in fields for different questions, the same for equal texts.
    pub repeated: Option<u64>,
    /// Why a person has to read it, whatever its table is about.
    pub doubt: Option<Doubt>,
    /// Whether it denies what its table is for.
    pub denies: bool,
}

impl Verdicts {
    #[must_use]
    pub fn of(facts: &Fact) -> Self {
        let mut walk = Walk::default();
        walk.fact(facts, Around { holder: None, field: "", title: None, company: &[] });
        let Walk { mut leaves, prose } = walk;
        let texts: Vec<(&str, &str)> = prose.iter().map(|(_, field, text)| (*field, *text)).collect();
        for ((leaf, ..), number) in prose.iter().zip(vacuous::repeated(&texts)) {
            leaves[*leaf].repeated = number;
        }
        let language = facts.at("document.language").and_then(Fact::text).unwrap_or_default();
        let off_subject = vocabulary::off_subject(language, prose.iter().map(|(_, _, text)| *text));
        Self { leaves, off_subject: off_subject.into_iter().map(str::to_owned).collect() }
    }

    /// The verdict on the leaf with a number.
    #[must_use]
    pub fn at(&self, leaf: usize) -> Verdict {
        self.leaves.get(leaf).copied().unwrap_or_default()
    }
}

/// The surroundings of a fact.
#[derive(Clone, Copy)]
struct Around<'f> {
    /// The table that contains it.
    holder: Option<&'f Table>,
    field: &'f str,
    /// Title or name of that table, for its other fields.
    title: Option<&'f str>,
    /// The list that it is an item of.
    company: &'f [Fact],
}

/// A walk through all facts.
#[derive(Default)]
struct Walk<'f> {
    leaves: Vec<Verdict>,
    /// The prose: the number of its leaf, its field and its text.
    prose: Vec<(usize, &'f str, &'f str)>,
}

impl<'f> Walk<'f> {
    fn fact(&mut self, fact: &'f Fact, around: Around<'f>) {
        match fact {
            Fact::Table(table) => {
                let text = |field| table.get(field).and_then(Fact::text);
                let title = text("title").or_else(|| text("name"));
                for (field, fact) in &table.fields {
                    let title = title.filter(|_| field != "title" && field != "name");
                    self.fact(fact, Around { holder: Some(table), field, title, company: &[] });
                }
            }
            Fact::List(items) => items.iter().for_each(|item| self.fact(item, Around { company: items, ..around })),
            Fact::Text { kind, text } => {
                if *kind == TextKind::Prose {
                    self.prose.push((self.leaves.len(), around.field, text));
                }
                self.leaves.push(verdict(*kind, text, around));
            }
            _ => self.leaves.push(Verdict::default()),
        }
    }
}

/// The verdict on a text alone.
fn verdict(kind: TextKind, text: &str, Around { holder, field, title, company }: Around<'_>) -> Verdict {
    Verdict {
        nothing: says_nothing(text, vacuous::Text { kind, field, title, company }),
        repeated: None,
        doubt: denial::doubt(kind, field, text),
        denies: holder.is_some_and(|table| denial::is_denial(table, field, text)),
    }
}
