//! Anchors are what other documents and people link to: unique, the same in every language, and every link leads to one.

use std::collections::{BTreeMap, BTreeSet};

use ifugen::Options;
use ifugen::testing::{dialect, markdown_folder};
use pulldown_cmark::{Event, Parser, Tag};
use regex::Regex;

use crate::support::{all_cases, compose, compose_as, export, for_each, languages, whole};

/// Anchors of headings, in order, and destinations of links and images.
fn markdown(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut anchors, mut links) = (Vec::new(), Vec::new());
    for event in Parser::new_ext(text, dialect()) {
        match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => anchors.push(id.to_string()),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => links.push(dest_url.to_string()),
            _ => {}
        }
    }
    (anchors, links)
}

/// All ids, in order, and all destinations.
fn html(text: &str) -> (Vec<String>, Vec<String>) {
    let all = |pattern: &str| -> Vec<String> {
        Regex::new(pattern).unwrap().captures_iter(text).map(|found| found[2].to_owned()).collect()
    };
    (all(r#"\s(id)="([^"]*)""#), all(r#"\s(href|src|aria-labelledby|aria-describedby)="([^"]*)""#))
}

fn repeated(anchors: &[String]) -> Vec<&String> {
    let mut seen = BTreeSet::new();
    anchors.iter().filter(|anchor| !seen.insert(*anchor)).collect()
}

/// The links within a document that lead to none of the anchors.
fn dangling<'a>(anchors: &[String], links: &'a [String]) -> Vec<&'a str> {
    let known: BTreeSet<&str> = anchors.iter().map(String::as_str).collect();
    let inner = links.iter().filter_map(|link| link.strip_prefix('#'));
    inner.filter(|target| !known.contains(target)).collect()
}

#[test]
fn anchors_are_unique_and_links_lead_to_them() {
    for_each(&all_cases(), |case| {
        let mut wrong = Vec::new();
        for document in compose(case).documents {
            for (extension, read) in [("md", markdown as fn(&str) -> _), ("html", html)] {
                let text = String::from_utf8(whole(&document, extension).unwrap()).unwrap();
                let (anchors, links): (Vec<String>, Vec<String>) = read(&text);
                let about = format!("{}.{extension}", document.language);
                if anchors.is_empty() || (extension == "html" && links.is_empty()) {
                    wrong.push(format!("{about}: no anchors or no links were found"));
                }
                wrong.extend(repeated(&anchors).iter().map(|id| format!("{about}: #{id} stands twice")));
                wrong.extend(dangling(&anchors, &links).iter().map(|id| format!("{about}: #{id} leads nowhere")));
            }
        }
        wrong
    });
}

#[test]
fn anchors_are_the_same_in_every_language_and_format() {
    let languages = languages();
    for_each(&all_cases(), |case| {
        let mut wrong = Vec::new();
        // By the id of the companion.
        let mut first: BTreeMap<Option<String>, Vec<String>> = BTreeMap::new();
        for document in compose_as(case, &languages).documents {
            let (anchors, _) = markdown(&String::from_utf8(whole(&document, "md").unwrap()).unwrap());
            let (ids, _) = html(&String::from_utf8(whole(&document, "html").unwrap()).unwrap());
            if anchors.iter().any(|anchor| !anchor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')) {
                wrong.push(format!("{}: an anchor is not plain ASCII: {anchors:?}", document.language));
            }
            let lost: Vec<&String> = anchors.iter().filter(|anchor| !ids.contains(anchor)).collect();
            if !lost.is_empty() {
                wrong.push(format!("{}: the page has no {lost:?}", document.language));
            }
            let first = first.entry(document.companion.clone()).or_insert_with(|| anchors.clone());
            if *first != anchors {
                wrong.push(format!("{}: {anchors:?} instead of {first:?}", document.language));
            }
        }
        wrong
    });
}

#[test]
fn links_between_sections_lead_to_files_and_anchors() {
    let options = Options { chapters: true, heading_level: 2, ..Options::default() };
    for_each(&all_cases(), |case| {
        let mut wrong = Vec::new();
        for document in compose(case).documents {
            for (extension, read) in [("md", markdown as fn(&str) -> _), ("html", html)] {
                let artifacts = export(&document, extension, &options).unwrap();
                // Each document of a set has a folder of its own.
                let folder = format!("{}/", markdown_folder(&document));
                let files: BTreeMap<&str, &[u8]> =
                    artifacts.iter().map(|a| (a.path.strip_prefix(&folder).unwrap(), a.bytes.as_slice())).collect();
                let read_file =
                    |path: &str| -> (Vec<String>, Vec<String>) { read(std::str::from_utf8(files[path]).unwrap()) };
                let sections: Vec<&str> = files.keys().copied().filter(|path| path.starts_with("sections/")).collect();
                if sections.len() != document.chapters.len() {
                    wrong.push(format!("{extension}: {sections:?} are not the chapters"));
                }
                for section in sections {
                    let (anchors, links) = read_file(section);
                    wrong.extend(dangling(&anchors, &links).iter().map(|id| format!("{section}: #{id} leads nowhere")));
                    for link in links.iter().filter(|link| !link.starts_with('#') && !link.contains(':')) {
                        let (path, anchor) = link.split_once('#').unwrap_or((link, ""));
                        let path = match path.strip_prefix("../") {
                            Some(above) => above.to_owned(),
                            None => format!("sections/{path}"),
                        };
                        // Ids named by attributes other than links are within the file.
                        let is_id = anchors.iter().any(|anchor| link.split(' ').any(|id| id == anchor));
                        if is_id {
                            continue;
                        }
                        if !files.contains_key(path.as_str()) {
                            wrong.push(format!("{section}: {link} is no file"));
                        } else if !anchor.is_empty() && !read_file(&path).0.iter().any(|found| found == anchor) {
                            wrong.push(format!("{section}: {link} has no such anchor"));
                        }
                    }
                }
            }
        }
        wrong
    });
}
