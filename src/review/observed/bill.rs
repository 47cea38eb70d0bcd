//! The components that the document lists, against those of another bill of materials.

use std::collections::BTreeMap;

use super::{Making, Verdict};
use crate::base::diagnostic::Problem;
use crate::base::source::{FileId, Place};
use crate::model::device::protection::Component;
use crate::model::fact::{Fact, Table};

/// The components of one name.
#[derive(Default)]
struct Named<'a> {
    /// Their numbers in the document.
    listed: Vec<(usize, &'a str)>,
    seen: Vec<&'a str>,
    title: &'a str,
}

impl<'a> Making<'a> {
    pub(super) fn compare_bill(&mut self, file: FileId, components: &'a [Component], text: &str) {
        let node = self.question.node;
        let whole = Place { file, start: 0, end: 0 };
        let rows: Vec<&'a Table> =
            self.root.get("sbom").and_then(Fact::table).into_iter().flat_map(|sbom| sbom.rows("component")).collect();
        if rows.is_empty() {
            if !components.is_empty() {
                self.tell(Problem::NoComponents { found: components.len() }, node.nearest(&["sbom"]), Some(whole));
            }
            return;
        }
        let mut named: BTreeMap<String, Named<'a>> = BTreeMap::new();
        for (number, row) in rows.iter().enumerate() {
            let [name, version] =
                ["name", "version"].map(|field| row.get(field).and_then(Fact::text).unwrap_or_default());
            let entry = named.entry(name.to_lowercase()).or_default();
            entry.title = name;
            entry.listed.push((number, version));
        }
        for component in components {
            let entry = named.entry(component.name.0.to_lowercase()).or_default();
            if entry.title.is_empty() {
                entry.title = &component.name.0;
            }
            entry.seen.push(component.version.as_ref().map(|version| version.0.as_str()).unwrap_or_default());
        }
        let quoted = Quoted::of(text);
        for Named { listed, seen, title } in named.into_values() {
            let name = title.to_owned();
            let seen_at = seen.first().and_then(|version| quoted.place(title, version, file)).unwrap_or(whole);
            let Some((first, _)) = listed.first().copied() else {
                for version in seen {
                    let at = quoted.place(title, version, file).unwrap_or(whole);
                    let problem = Problem::ComponentUndeclared { name: name.clone(), version: shown(version) };
                    self.tell(problem, self.component_place(usize::MAX), Some(at));
                }
                continue;
            };
            let path = |number: usize| {
                let field = if rows[number].get("version").is_some() { "version" } else { "name" };
                format!("sbom.component.{number}.{field}")
            };
            if seen.is_empty() {
                for (number, version) in listed {
                    self.note(&path(number), Verdict::Contradicted, "", None);
                    let problem = Problem::ComponentNotSeen { name: name.clone(), version: shown(version) };
                    self.tell(problem, self.component_place(number), Some(whole));
                }
                continue;
            }
            // A range or a missing version cannot be compared.
            let is_open =
                |version: &str| version.is_empty() || version.contains("..") || version.starts_with(['<', '>']);
            let mut differs = false;
            let is_comparable = !seen.iter().any(|version| is_open(version));
            for (number, version) in &listed {
                let is_same = seen.contains(version);
                let verdict = match (is_same, is_comparable && !is_open(version)) {
                    (true, _) => Verdict::Observed,
                    (false, true) => Verdict::Contradicted,
                    (false, false) => Verdict::NotObservable,
                };
                differs |= verdict == Verdict::Contradicted;
                self.note(
                    &path(*number),
                    verdict,
                    "its version, or that in the bill, is none that can be compared",
                    Some(seen_at),
                );
            }
            let has_open = listed.iter().any(|(_, version)| is_open(version));
            let is_new = |version: &&str| !is_open(version) && !listed.iter().any(|(_, known)| known == version);
            differs |= !has_open && seen.iter().any(is_new);
            if differs {
                let owned = |versions: &[&str]| versions.iter().map(|version| shown(version)).collect();
                let declared: Vec<&str> = listed.iter().map(|(_, version)| *version).collect();
                let problem = Problem::ComponentVersion { name, declared: owned(&declared), seen: owned(&seen) };
                self.tell(problem, self.component_place(first), Some(seen_at));
            }
        }
    }

    /// The place of a component: its own, or that of the bill that the configuration imports.
    fn component_place(&self, number: usize) -> Place {
        let node = self.question.node;
        match node.at(&["sbom", "component", &number.to_string()]) {
            Some(row) => row.place,
            None => node.at(&["sbom", "file"]).map_or_else(|| node.nearest(&["sbom"]), |file| file.place),
        }
    }
}

/// A version in a message.
fn shown(version: &str) -> String {
    if version.is_empty() { "without a version".to_owned() } else { version.to_owned() }
}

/// Texts in quotes or between tags, with their places: bills do not say where their components are.
struct Quoted<'t> {
    text: &'t str,
    places: std::collections::HashMap<&'t str, Vec<usize>>,
}

impl<'t> Quoted<'t> {
    fn of(text: &'t str) -> Self {
        let mut places: std::collections::HashMap<&str, Vec<usize>> = std::collections::HashMap::new();
        let mut start = 0;
        for (at, _) in text.match_indices(['"', '<', '>']) {
            places.entry(&text[start..at]).or_default().push(start);
            start = at + 1;
        }
        Self { text, places }
    }

    /// Where a name is written with this version soon behind it; else where it is first.
    fn place(&self, name: &str, version: &str, file: FileId) -> Option<Place> {
        const SOON: usize = 600;
        let places = self.places.get(name)?;
        let has_version = |at: &&usize| {
            let start = **at + name.len();
            let end = self.text.floor_char_boundary(start + SOON);
            self.text.get(start..end).is_some_and(|behind| behind.contains(version))
        };
        let start = places.iter().find(has_version).or(places.first())?;
        Some(Place { file, start: *start, end: start + name.len() })
    }
}
