//! DITA 1.3 for content systems: a map, and a topic for each heading. A topic is a task if it has steps, a reference if it has tables,
//! else a concept. Ids are the anchors of the document, so they stay the same from build to build.
//!
//! A passage whose facts all depend on the same variants, platforms or options has them in `product`, `platform` and `otherprops`,
//! for conditional processing. A passage that also prints other facts has none: filtering never removes what holds for others.

mod text;
mod topic;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::markdown::folder;
use super::{Artifact, Options, Parts};
use crate::compose::block::{self, Block};
use crate::compose::document::Document;
use text::{attribute, escaped};
use topic::Topic;

/// A map `<device>/<language>/dita/ifu-security.ditamap`, and beside it the topics and the drawings.
#[expect(clippy::unnecessary_wraps, reason = "other formats can fail")]
pub fn export(document: &Document, _: &Options) -> anyhow::Result<Vec<Artifact>> {
    let folder = format!("{}/dita", folder(document));
    let topics = topics(document);
    let files = files(&topics);
    let mut artifacts = vec![(format!("{folder}/ifu-security.ditamap"), map(document, &topics))];
    artifacts
        .extend(topics.iter().map(|topic| (format!("{folder}/{}", topic.file()), topic.written(document, &files))));
    artifacts.extend(document.figures.iter().map(|figure| (format!("{folder}/{}", figure.file), figure.svg.clone())));
    Ok(artifacts.into_iter().map(|(path, text)| Artifact { path, bytes: text.into_bytes() }).collect())
}

/// What [`export`] looks at: nothing but the document.
pub(crate) fn parts(_: &Options) -> Parts<'_> {
    Vec::new()
}

/// The topics in reading order; the notices before the first chapter are a topic, too.
fn topics(document: &Document) -> Vec<Topic<'_>> {
    let mut topics = Vec::new();
    let notices: Vec<&Block> = document.meta.notices.iter().flat_map(|notice| &notice.blocks).collect();
    if !notices.is_empty() {
        topics.push(Topic::new("notices", document.meta.title.clone(), 1, notices));
    }
    for chapter in &document.chapters {
        let mut id = chapter.anchor();
        let mut title = chapter.title.clone();
        let mut level = 1;
        let mut body: Vec<&Block> = Vec::new();
        for (index, block) in chapter.blocks.iter().enumerate() {
            let Block::Heading(heading) = block else {
                body.push(block);
                continue;
            };
            if index > 0 {
                topics.push(Topic::new(&id, title, level, std::mem::take(&mut body)));
            }
            id = heading.anchor.clone().unwrap_or_else(|| format!("{}-{index}", chapter.anchor()));
            title = block::plain(&heading.text);
            level = heading.level;
        }
        topics.push(Topic::new(&id, title, level, body));
    }
    topics
}

/// The target of a link to each anchor: a topic, or a paragraph or row in one.
fn files(topics: &[Topic<'_>]) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for topic in topics {
        for anchor in topic.anchors() {
            files.insert(anchor.to_owned(), format!("{}#{}/{anchor}", topic.file(), topic.id));
        }
    }
    // A topic wins over a passage of the same name.
    files.extend(topics.iter().map(|topic| (topic.id.clone(), topic.file())));
    files
}

fn map(document: &Document, topics: &[Topic<'_>]) -> String {
    let meta = &document.meta;
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str("<!DOCTYPE map PUBLIC \"-//OASIS//DTD DITA Map//EN\" \"map.dtd\">\n");
    let _ = writeln!(
        out,
        "<map xml:lang=\"{}\">\n  <title>{}</title>",
        attribute(&document.language),
        escaped(&meta.title)
    );
    out.push_str("  <topicmeta>\n");
    let _ = writeln!(out, "    <publisher>{}</publisher>", escaped(&meta.manufacturer));
    let _ = writeln!(out, "    <critdates><created date=\"{}\"/></critdates>", attribute(&meta.date));
    let state = document.state.as_ref().map_or("", |state| state.name());
    for (name, content) in
        [("device", &*meta.device_name), ("number", &*meta.number), ("revision", &*meta.revision), ("state", state)]
    {
        if !content.is_empty() {
            let _ = writeln!(out, "    <othermeta name=\"{name}\" content=\"{}\"/>", attribute(content));
        }
    }
    out.push_str("  </topicmeta>\n");
    let mut open = 0;
    for (index, topic) in topics.iter().enumerate() {
        let next = topics.get(index + 1).map_or(0, |next| next.level);
        let indent = "  ".repeat(open + 1);
        let _ = write!(out, "{indent}<topicref href=\"{}\" type=\"{}\"", topic.file(), topic.kind.name());
        if next > topic.level {
            out.push_str(">\n");
            open += 1;
            continue;
        }
        out.push_str("/>\n");
        // Headings can skip no level, so each level that ends has one reference open.
        for _ in next..topic.level {
            if open > 0 {
                open -= 1;
                let _ = writeln!(out, "{}</topicref>", "  ".repeat(open + 1));
            }
        }
    }
    for left in (0..open).rev() {
        let _ = writeln!(out, "{}</topicref>", "  ".repeat(left + 1));
    }
    out.push_str("</map>\n");
    out
}
