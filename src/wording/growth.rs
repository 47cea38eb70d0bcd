//! How long texts become when their placeholders and references are replaced. It is computed without replacing
//! anything: if each text names another one twice, the length doubles at each step, and twenty such texts of a line
//! would fill the memory.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::locale::REFERENCE_FORMS;
use super::prose;
use super::word::{is_reference, message_name, referred};
use crate::base::limit::{FILLED, GROWN, MIB, NESTED};
use crate::model::fact::{Fact, Table, TextKind, join};

/// The facts that a project's own wording of references names, by the message: `port.reference`.
pub type References = BTreeMap<String, Vec<String>>;

/// What is wrong with the growth of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Growth {
    /// Its length in bytes.
    TooLong(usize),
    /// Too many texts are nested in it.
    TooDeep,
    /// It leads back to itself.
    Circle,
    /// All that is put into the texts together is too much; into this one the most.
    TooMuch,
}

/// The texts that grow too much, each with its path.
#[must_use]
pub fn check(facts: &Fact, translations: &BTreeMap<String, String>, references: &References) -> Vec<(String, Growth)> {
    let mut texts = Texts { facts, translations, references, sizes: FxHashMap::default(), circles: Vec::new() };
    let mut found = Vec::new();
    let (mut put_in, mut most) = (0_usize, (0, String::new()));
    facts.leaves("", &mut |path, leaf| {
        let Fact::Text { kind, text } = leaf else { return };
        if *kind != TextKind::Prose && !is_reference(*kind) {
            return;
        }
        let place = Place { fact: leaf, path: path.to_owned() };
        let size = texts.size(&place);
        if size.depth > NESTED || size.length > GROWN {
            // Among nested texts, the first one that is too long is reported.
            let inner = texts.contents(&place).1;
            let inner = inner.iter().filter_map(|inner| texts.known(inner.fact)).fold(Size::default(), Size::max);
            if size.depth > NESTED && inner.depth <= NESTED {
                found.push((place.path.clone(), Growth::TooDeep));
            } else if size.length > GROWN && inner.length <= GROWN {
                found.push((place.path.clone(), Growth::TooLong(size.length)));
            }
        }
        let grown = size.length.saturating_sub(text.len());
        put_in = put_in.saturating_add(grown);
        if grown > most.0 {
            most = (grown, place.path);
        }
    });
    found.extend(texts.circles.into_iter().map(|path| (path, Growth::Circle)));
    if found.is_empty() && put_in > FILLED * MIB {
        found.push((most.1, Growth::TooMuch));
    }
    found
}

/// A fact, and its path.
struct Place<'f> {
    fact: &'f Fact,
    path: String,
}

/// The size of a text with everything nested in it.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    /// In bytes as written, without the placeholders: escaping may add some.
    length: usize,
    /// How many texts are nested, itself included.
    depth: usize,
}

impl Size {
    fn max(self, other: Self) -> Self {
        Self { length: self.length.max(other.length), depth: self.depth.max(other.depth) }
    }
}

/// The texts of a configuration in one language.
struct Texts<'a> {
    facts: &'a Fact,
    translations: &'a BTreeMap<String, String>,
    references: &'a References,
    /// By the address of the fact, each computed once; `None` while its contents are computed.
    sizes: FxHashMap<*const Fact, Option<Size>>,
    /// Paths of texts that contain themselves.
    circles: Vec<String>,
}

/// A text whose contents are being computed.
struct Open<'a> {
    place: Place<'a>,
    size: Size,
    /// The places that are not computed yet.
    contents: Vec<Place<'a>>,
}

impl<'a> Texts<'a> {
    /// Uses a list of open texts instead of recursion: texts can be nested thousands deep.
    fn size(&mut self, place: &Place<'a>) -> Size {
        let mut way: Vec<Open<'a>> = Vec::new();
        self.open(Place { fact: place.fact, path: place.path.clone() }, &mut way);
        while let Some(open) = way.last_mut() {
            let Some(inner) = open.contents.pop() else {
                let Some(Open { place, size, .. }) = way.pop() else { break };
                // A row is not nested in a text, only its title is.
                let size = Size { depth: size.depth + usize::from(place.fact.is_leaf()), ..size };
                self.sizes.insert(std::ptr::from_ref(place.fact), Some(size));
                continue;
            };
            match self.sizes.get(&std::ptr::from_ref(inner.fact)) {
                Some(Some(size)) => {
                    open.size.length = open.size.length.saturating_add(size.length);
                    open.size.depth = open.size.depth.max(size.depth);
                }
                Some(None) => self.circles.push(open.place.path.clone()),
                None => {
                    open.contents.push(Place { fact: inner.fact, path: inner.path.clone() });
                    self.open(inner, &mut way);
                }
            }
        }
        self.known(place.fact).unwrap_or_default()
    }

    fn known(&self, fact: &Fact) -> Option<Size> {
        self.sizes.get(&std::ptr::from_ref(fact)).copied().flatten()
    }

    fn open(&mut self, place: Place<'a>, way: &mut Vec<Open<'a>>) {
        if self.sizes.contains_key(&std::ptr::from_ref(place.fact)) {
            return;
        }
        let (length, contents) = self.contents(&place);
        self.sizes.insert(std::ptr::from_ref(place.fact), None);
        way.push(Open { place, size: Size { length, depth: 0 }, contents });
    }

    /// The length of a fact itself, and the facts that are inserted into it, each as often as it occurs.
    fn contents(&self, place: &Place<'a>) -> (usize, Vec<Place<'a>>) {
        let mut contents = Vec::new();
        let length = match place.fact {
            Fact::Text { kind: TextKind::Prose, text } => {
                let text = self.translations.get(&place.path).unwrap_or(text);
                let mut length = text.len();
                for prose::Placeholder { range, path, is_reference, .. } in prose::placeholders(text) {
                    length -= range.len();
                    let Some(fact) = self.facts.at(path) else { continue };
                    let named = Place { fact, path: path.to_owned() };
                    match fact {
                        Fact::Table(table) if is_reference && table.id().is_some() => contents.push(named),
                        // The heading of the whole table or list, of a few words.
                        Fact::Table(_) | Fact::List(_) => {}
                        _ => contents.push(named),
                    }
                }
                length
            }
            Fact::Text { kind, text } => {
                let row = referred(self.facts, *kind, text);
                let row = row.and_then(|(_, path)| Some(Place { fact: self.facts.at(&path)?, path }));
                contents.extend(row);
                self.translations.get(&place.path).map_or(text.len(), String::len)
            }
            Fact::Table(table) => {
                self.title(table, &place.path, &mut contents);
                0
            }
            // A list has no title; a number, a flag and a choice are short.
            _ => 0,
        };
        (length, contents)
    }

    /// The facts that the title of a row consists of.
    fn title(&self, table: &'a Table, path: &str, contents: &mut Vec<Place<'a>>) {
        let mut add = |field: &str, fact: &'a Fact| {
            let path = join(path, field);
            match fact {
                Fact::List(items) => {
                    let items = items.iter().enumerate();
                    contents.extend(items.map(|(number, fact)| Place { fact, path: join(&path, &number.to_string()) }));
                }
                Fact::Table(_) => {}
                fact => contents.push(Place { fact, path }),
            }
        };
        let name = message_name(table.kind);
        let messages = REFERENCE_FORMS.map(|form| self.references.get(&format!("{name}{form}")));
        let worded =
            messages.into_iter().flatten().find(|fields| fields.iter().all(|field| table.get(field).is_some()));
        if let Some(fields) = worded {
            fields
                .iter()
                .filter_map(|field| Some((field, table.get(field)?)))
                .for_each(|(field, fact)| add(field, fact));
        } else if let Some((field, fact)) = ["title", "name"].iter().find_map(|field| Some((field, table.get(field)?)))
        {
            add(field, fact);
        }
    }
}

#[cfg(test)]
#[expect(clippy::panic, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;
    use crate::model::rows::Rows;

    fn table(kind: &'static str, fields: Vec<(&'static str, Fact)>) -> Fact {
        let fields = fields.into_iter().map(|(name, fact)| (name.into(), fact));
        Fact::Table(Table { kind, fields: fields.collect() })
    }

    fn prose(text: &str) -> Fact {
        Fact::Text { kind: TextKind::Prose, text: text.to_owned() }
    }

    /// Zones, each with this title.
    fn zones(titles: impl IntoIterator<Item = String>) -> Fact {
        let zone = |(number, title): (usize, String)| {
            let id = Fact::Text { kind: TextKind::Id, text: format!("z{number}") };
            table("Zone", vec![("id", id), ("title", prose(&title))])
        };
        let zones: Rows<Fact> = titles.into_iter().enumerate().map(zone).collect();
        table("Configuration", vec![("network", table("Network", vec![("zone", Fact::List(zones))]))])
    }

    fn found(facts: &Fact, translations: &BTreeMap<String, String>) -> Vec<(String, Growth)> {
        check(facts, translations, &References::new())
    }

    #[test]
    fn texts_that_double_are_told_where_they_become_too_long() {
        let doubling = |count: usize| {
            zones((0..count).map(move |number| match number + 1 {
                next if next < count => format!("{{ref:network.zone.z{next}}}{{network.zone.z{next}.title}}"),
                _ => "0123456789".to_owned(),
            }))
        };
        assert_eq!(found(&doubling(8), &BTreeMap::new()), []);
        // Among thirty, the first ones are even longer.
        let told = found(&doubling(30), &BTreeMap::new());
        let [(path, Growth::TooLong(length))] = told.as_slice() else { panic!("{told:?}") };
        assert!(path.starts_with("network.zone.z1") && path.contains(".title"), "{path}");
        assert!((GROWN..2 * GROWN + 100).contains(length), "{length}");
    }

    #[test]
    fn a_translation_may_double_where_its_text_does_not() {
        let facts = zones((0..25).map(|number| match number {
            24 => "0123456789".to_owned(),
            number => format!("{{network.zone.z{}.title}}", number + 1),
        }));
        assert_eq!(found(&facts, &BTreeMap::new()), []);
        let twice = |number: usize| {
            let next = format!("{{network.zone.z{}.title}}", number + 1);
            (format!("network.zone.z{number}.title"), next.repeat(2))
        };
        let told = found(&facts, &(0..24).map(twice).collect());
        assert!(matches!(told.as_slice(), [(_, Growth::TooLong(_))]), "{told:?}");
    }

    #[test]
    fn a_long_way_through_texts_ends() {
        let chain =
            |count: usize| zones((0..count).map(move |number| format!("{{network.zone.z{}.title}}", number + 1)));
        assert_eq!(found(&chain(NESTED - 1), &BTreeMap::new()), []);
        let told = found(&chain(10_000), &BTreeMap::new());
        assert!(matches!(told.as_slice(), [(_, Growth::TooDeep)]), "{told:?}");
    }

    #[test]
    fn many_references_to_a_long_text_are_too_much_together() {
        let title = "a".repeat(20_000);
        let facts = |count: usize| {
            let many = "{network.zone.z0.title}".repeat(4);
            zones(std::iter::once(title.clone()).chain((0..count).map(move |_| many.clone())))
        };
        assert_eq!(found(&facts(10), &BTreeMap::new()), []);
        let told = found(&facts(FILLED * MIB / 80_000 + 1), &BTreeMap::new());
        assert_eq!(told, [("network.zone.z1.title".to_owned(), Growth::TooMuch)]);
    }

    #[test]
    fn what_a_project_words_itself_is_followed() {
        let facts = zones(["{ref:network.zone.z1}".to_owned(), "{ref:network.zone.z0}".to_owned()]);
        let told = found(&facts, &BTreeMap::new());
        assert!(matches!(told.as_slice(), [(_, Growth::Circle)]), "{told:?}");
        let by_id = References::from([("zone.reference".to_owned(), vec!["id".to_owned()])]);
        assert_eq!(check(&facts, &BTreeMap::new(), &by_id), []);
        let missing = References::from([("zone.reference".to_owned(), vec!["note".to_owned()])]);
        assert_eq!(check(&facts, &BTreeMap::new(), &missing).len(), 1);
    }
}
