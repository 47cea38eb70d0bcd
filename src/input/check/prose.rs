//! Checks of texts: they are not empty, their placeholders exist, and their markup is shown.

use std::cell::OnceCell;
use std::collections::HashMap;

use pulldown_cmark::{Event, LinkType, Options, Parser, Tag};

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::base::source::Place;
use crate::model::denial::Doubt;
use crate::model::device::{SCOPE, SCOPED};
use crate::model::fact::{Fact, Table, TextKind, join, spoken_name};
use crate::model::node::quote;
use crate::model::vacuous::Nothing;
use crate::wording::escape::is_safe_link;
use crate::wording::prose::{self, Placeholder};

/// Elements that a writer could mean as markup; `<serial number>` is a text.
const ELEMENTS: &str = "\
    a abbr address article audio b big blockquote br button center code dd del details div dl dt em embed font \
    form h1 h2 h3 h4 h5 h6 hr i iframe img input ins kbd li link mark meta nobr object ol p pre q s script \
    section small span strike strong style sub sup svg table tbody td textarea th thead tr tt u ul video wbr";

/// Empty texts, and links with characters that no address contains.
pub(super) fn texts(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, kind, text) in view.texts() {
        if text.trim().is_empty() {
            found.push(Problem::EmptyText { key: step.key.into() }.at(step.at.place));
        } else if kind == TextKind::Link && text.contains(|c: char| c.is_whitespace() || c.is_control()) {
            found.push(Problem::LinkUnusable { key: step.key.into(), found: quote(text) }.at(step.at.place));
        }
    }
}

/// Tables without facts, also those that say only what they cover.
pub(super) fn empty_tables(view: &View, found: &mut Vec<Diagnostic>) {
    let is_empty = |table: &Table| {
        let scope = if SCOPED.contains(&table.kind) { SCOPE } else { &[] };
        table.fields.iter().all(|(field, _)| scope.contains(&&**field))
    };
    for (step, _) in view.tables().filter(|(_, table)| is_empty(table)) {
        found.push(Problem::EmptyTable { key: step.key.into() }.at(step.at.place));
    }
}

/// Texts without information for a reader.
pub(super) fn saying_nothing(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts() {
        let Some(nothing) = view.verdict(step).nothing.filter(|_| !text.trim().is_empty()) else { continue };
        let why = match nothing {
            Nothing::Placeholder => "it stands for a text that is still to be written",
            Nothing::Absence => "a reader does not learn from it why, or what to do",
            Nothing::OneWord => "it is one word, where a sentence is asked for",
            Nothing::Title => "it repeats the title",
        };
        let problem = Problem::TextSaysNothing { key: step.key.into(), text: text.into(), why: why.into() };
        found.push(problem.at(step.at.place));
    }
}

/// Texts that may say the opposite of what their field suggests, or nothing.
pub(super) fn in_doubt(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts() {
        let verdict = view.verdict(step);
        let is_absent =
            || matches!(step.holder.get("state"), Some(Fact::Choice { value: "not_provided" | "not_applicable", .. }));
        let why = match verdict.doubt {
            Some(Doubt::Idle) => "a reader takes from it that nothing is to be done",
            Some(Doubt::Vague) => "it leaves to its reader when, how or how well",
            Some(Doubt::Elsewhere) => "it leads to another document, which nobody may have at hand",
            None if verdict.denies && !is_absent() && !is_agreed(view, step.holder) => {
                "it seems to say the opposite of what its table is for"
            }
            None => continue,
        };
        let problem = Problem::TextInDoubt { key: step.key.into(), text: text.into(), why: why.into() };
        found.push(problem.at(step.at.place));
    }
}

/// The values of `malware.protection` with which the operator installs no anti-malware software.
const WITHOUT_INSTALLING: &[&str] = &[
    "allow_list",
    "antimalware_included",
    "read_only_system",
    "no_antimalware_software",
    "antimalware_not_recommended",
    "not_applicable",
];

/// Whether a fact says the same as a control that forbids what its kind is for: "Do not install anti-malware software"
/// fits a device that runs only what an allow-list names. For coverage, it stays in doubt.
fn is_agreed(view: &View, holder: &Table) -> bool {
    matches!(holder.get("kind"), Some(Fact::Choice { value: "antimalware", .. }))
        && view
            .root
            .rows("malware")
            .into_iter()
            .filter_map(|row| row.field("protection"))
            .any(|value| WITHOUT_INSTALLING.contains(&value))
}

/// Texts about something else, if there are many; one problem reports all, at the first of them.
pub(super) fn off_subject(view: &View, found: &mut Vec<Diagnostic>) {
    let language = view.root.path("document.language").and_then(At::value).unwrap_or_default();
    let texts = &view.verdicts.off_subject;
    let is_it = |first: &String| view.texts().find(|(_, kind, text)| *kind == TextKind::Prose && text == first);
    let Some((step, ..)) = texts.iter().find_map(is_it) else { return };
    let first = texts.iter().take(TOLD).map(|text| quote(text)).collect();
    found
        .push(Problem::TextsOffSubject { number: texts.len(), first, language: language.to_owned() }.at(step.at.place));
}

/// How many of many texts are reported.
const TOLD: usize = 3;

/// Texts that are repeated in fields for different questions; each is reported once.
pub(super) fn repeated(view: &View, found: &mut Vec<Diagnostic>) {
    let mut told: HashMap<u64, (&str, Vec<String>, Place)> = HashMap::new();
    for (step, _, text) in view.texts() {
        let Some(number) = view.verdict(step).repeated else { continue };
        let (_, keys, _) = told.entry(number).or_insert_with(|| (text, Vec::new(), step.at.place));
        if !keys.iter().any(|known| known == step.key) {
            keys.push(step.key.to_owned());
        }
    }
    found.extend(
        told.into_values().map(|(text, keys, place)| Problem::TextRepeated { text: text.to_owned(), keys }.at(place)),
    );
}

/// What prose names in braces.
pub(super) fn placeholders(view: &View, found: &mut Vec<Diagnostic>) {
    let facts = view.root.fact;
    let paths = OnceCell::new();
    for (step, _, text) in view.texts().filter(|(_, kind, _)| *kind == TextKind::Prose) {
        for Placeholder { path, is_reference: reference, .. } in prose::placeholders(text) {
            let usable = |fact: &Fact| match fact {
                // A list has a title only where its rows have a type.
                Fact::List(rows) => reference && rows.first().and_then(Fact::table).is_some(),
                Fact::Table(_) => reference,
                _ => true,
            };
            let problem = match facts.at(path) {
                None => unknown(view, paths.get_or_init(|| Paths::of(facts)), path, reference),
                Some(fact) if usable(fact) => continue,
                Some(_) => Problem::PlaceholderUnusable { path: path.into(), reference },
            };
            found.push(problem.at(step.at.place));
        }
        for placeholder in prose::in_addresses(text) {
            found.push(Problem::PlaceholderInAddress { found: placeholder.into() }.at(step.at.place));
        }
        for malformed in prose::malformed(text) {
            found.push(Problem::PlaceholderMalformed { found: malformed.into() }.at(step.at.place));
        }
    }
}

fn unknown(view: &View, paths: &Paths, path: &str, reference: bool) -> Problem {
    let groups = paths.groups.iter().filter(|_| reference);
    let near = view.proposals.near(path, paths.leaves.iter().chain(groups).map(String::as_str)).map(str::to_owned);
    Problem::PlaceholderUnknown { path: path.into(), near }
}

/// The paths of all tables and lists, and those of all leaves.
#[derive(Default)]
struct Paths {
    groups: Vec<String>,
    leaves: Vec<String>,
}

impl Paths {
    fn of(facts: &Fact) -> Self {
        let mut paths = Self::default();
        all_paths(facts, "", &mut paths.groups, &mut paths.leaves);
        paths
    }
}

fn all_paths(fact: &Fact, path: &str, groups: &mut Vec<String>, leaves: &mut Vec<String>) {
    let mut below = |name: &str, fact: &Fact| all_paths(fact, &join(path, name), groups, leaves);
    match fact {
        Fact::Table(table) => table.fields.iter().for_each(|(name, fact)| below(name, fact)),
        Fact::List(items) => {
            items.iter().enumerate().for_each(|(index, item)| below(&spoken_name(items, index), item));
        }
        _ => return leaves.push(path.to_owned()),
    }
    if !path.is_empty() {
        groups.push(path.to_owned());
    }
}

/// Prose that would contain itself.
pub(super) fn circles(view: &View, found: &mut Vec<Diagnostic>) {
    let texts: Vec<_> = view.texts().filter(|(_, kind, _)| *kind == TextKind::Prose).collect();
    let numbers: HashMap<*const Fact, usize> =
        texts.iter().enumerate().map(|(number, (step, ..))| (std::ptr::from_ref(step.at.fact), number)).collect();
    let number = |fact: &Fact| numbers.get(&std::ptr::from_ref(fact)).copied();
    let contents: Vec<Vec<usize>> = texts
        .iter()
        .map(|(_, _, text)| contained(view.root.fact, text).into_iter().filter_map(number).collect())
        .collect();
    for ((step, ..), is_in_circle) in texts.iter().zip(in_circles(&contents)) {
        if is_in_circle {
            found.push(Problem::PlaceholderCircle { key: step.key.into() }.at(step.at.place));
        }
    }
}

/// Which items contain themselves, directly or through others, from the contents of each (Tarjan's strongly connected
/// components: each item is visited once).
fn in_circles(contents: &[Vec<usize>]) -> Vec<bool> {
    const NEW: usize = usize::MAX;
    let count = contents.len();
    let (mut order, mut lowest, mut is_open) = (vec![NEW; count], vec![NEW; count], vec![false; count]);
    let (mut open, mut seen) = (Vec::new(), 0);
    let mut circles = vec![false; count];
    for start in 0..count {
        // Each with the part of its contents that has been visited.
        let mut way = if order[start] == NEW { vec![(start, 0)] } else { Vec::new() };
        while let Some((thing, looked_at)) = way.last_mut() {
            let thing = *thing;
            if *looked_at == 0 {
                (order[thing], lowest[thing], is_open[thing]) = (seen, seen, true);
                open.push(thing);
                seen += 1;
            }
            if let Some(inner) = contents[thing].get(*looked_at).copied() {
                *looked_at += 1;
                if order[inner] == NEW {
                    way.push((inner, 0));
                } else if is_open[inner] {
                    lowest[thing] = lowest[thing].min(order[inner]);
                }
                continue;
            }
            way.pop();
            if let Some((outer, _)) = way.last() {
                lowest[*outer] = lowest[*outer].min(lowest[thing]);
            }
            if lowest[thing] == order[thing] {
                let first = open.iter().rposition(|other| *other == thing).unwrap_or_default();
                let is_circle = open.len() - first > 1 || contents[thing].contains(&thing);
                for member in open.drain(first..) {
                    is_open[member] = false;
                    circles[member] = is_circle;
                }
            }
        }
    }
    circles
}

/// The prose that replaces the placeholders of a text.
fn contained<'a>(facts: &'a Fact, text: &str) -> Vec<&'a Fact> {
    let target = |placeholder: Placeholder| match facts.at(placeholder.path)? {
        Fact::Table(table) if placeholder.is_reference => table.get("title"),
        fact => Some(fact),
    };
    prose::placeholders(text)
        .into_iter()
        .filter_map(target)
        .filter(|fact| matches!(fact, Fact::Text { kind: TextKind::Prose, .. }))
        .collect()
}

/// Links that would be dropped, and HTML that would be shown as text.
pub(super) fn markup(view: &View, found: &mut Vec<Diagnostic>) {
    // Every link and every element has one of these signs, and most texts have none.
    let may_have = |text: &str| text.contains('[') || text.contains('<');
    for (step, _, text) in view.texts().filter(|(_, kind, text)| *kind == TextKind::Prose && may_have(text)) {
        let line = prose::masked(text);
        // These are reported already.
        let unfilled = prose::in_addresses(text);
        let mut html = None;
        for (event, range) in Parser::new_ext(&line, Options::empty()).into_offset_iter() {
            match event {
                Event::Start(Tag::Link { link_type, dest_url, .. })
                    if link_type != LinkType::Email
                        && !is_safe_link(&dest_url)
                        && !unfilled.iter().any(|placeholder| dest_url.contains(placeholder)) =>
                {
                    found.push(Problem::LinkDropped { address: dest_url.to_string() }.at(step.at.place));
                }
                Event::InlineHtml(tag) | Event::Html(tag) if is_element(&tag) => {
                    let written = &text[range.start - prose::BEFORE.len()..range.end - prose::BEFORE.len()];
                    html.get_or_insert_with(|| written.trim().to_owned());
                }
                _ => {}
            }
        }
        found.extend(html.map(|tag| Problem::HtmlAsText { tag }.at(step.at.place)));
    }
}

fn is_element(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default().to_ascii_lowercase();
    // `<b code>` is no element with an attribute, but a placeholder of the writer's.
    let attributes = tag.trim_matches(['<', '>', '/', ' ']).len() > name.len();
    tag.starts_with("<!--")
        || (ELEMENTS.split(' ').any(|element| element == name) && (!attributes || tag.contains('=')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_contains_itself_is_found_and_nothing_beside_it() {
        let circles = |contents: &[&[usize]]| {
            let contents: Vec<Vec<usize>> = contents.iter().map(|inner| inner.to_vec()).collect();
            let found = in_circles(&contents).into_iter().enumerate();
            found.filter_map(|(thing, is_in_circle)| is_in_circle.then_some(thing)).collect::<Vec<_>>()
        };
        assert!(circles(&[&[1, 1], &[2], &[]]).is_empty());
        assert_eq!(circles(&[&[0]]), [0]);
        // An item between two circles, or before one, is in none.
        assert_eq!(circles(&[&[1], &[0, 2], &[3], &[4], &[3], &[0, 3]]), [0, 1, 3, 4]);
        assert_eq!(circles(&[&[1], &[2, 3], &[0], &[1], &[]]), [0, 1, 2, 3]);
        // No recursion, however long the path.
        let long: Vec<Vec<usize>> = (0..200_000).map(|thing| vec![(thing + 1) % 200_000]).collect();
        assert!(in_circles(&long).iter().all(|is_in_circle| *is_in_circle));
    }
}
