//! Markdown: the whole document as one file, and each chapter as a separate file.
//!
//! What a chapter's template wrote is edited in place: headings change their level, links and images their target, and words
//! that GitHub would replace with emoji are split; no other byte changes. The blocks of its functions are written.

use std::collections::{BTreeMap, HashSet};
use std::fmt::Write as _;

use super::{Artifact, Options, Parts, part};
use crate::compose::block::{self, Place, Span};
use crate::compose::document::{Chapter, Document};
use crate::wording::dialect::{Numbers, Target, without_short_codes};
use crate::wording::escape::escape;

/// `<device>/<language>/ifu-security.md` with its figures beside it, and below `sections/` one file for each chapter.
#[expect(clippy::unnecessary_wraps, reason = "other formats can fail")]
pub fn export(doc: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
    let folder = folder(doc);
    let mut artifacts = vec![artifact(format!("{folder}/ifu-security.md"), whole(doc))];
    for figure in &doc.figures {
        artifacts.push(artifact(format!("{folder}/{}", figure.file), figure.svg.clone()));
    }
    if options.chapters {
        let anchors = anchors(&doc.chapters);
        for chapter in &doc.chapters {
            artifacts.push(artifact(
                format!("{folder}/sections/{}.md", chapter.id),
                section(doc, chapter, &anchors, options.heading_level),
            ));
        }
    }
    Ok(artifacts)
}

/// What [`export`] looks at.
pub(crate) fn parts(options: &Options) -> Parts<'_> {
    vec![part(format!("{} {}", options.chapters, options.heading_level))]
}

/// The folder of a document's files, below the output folder: a companion has its own within that of the main document.
#[must_use]
pub fn folder(doc: &Document) -> String {
    let companion = doc.companion.iter().flat_map(|id| ["/", id.as_str()]).collect::<String>();
    format!("{}/{}{companion}", doc.device, doc.language)
}

fn artifact(path: String, text: String) -> Artifact {
    Artifact { path, bytes: text.into_bytes() }
}

fn whole(doc: &Document) -> String {
    let mut out = format!("# {}\n", escape(&doc.meta.title));
    if !doc.meta.cover.is_empty() {
        let head = |name| doc.meta.words.get(name).map_or_else(String::new, |word| escape(word));
        let _ = write!(out, "\n| {} | {} |\n| --- | --- |\n", head("key"), head("value"));
        for (label, value) in &doc.meta.cover {
            let _ = writeln!(out, "| {} | {} |", escape(label), escape(value));
        }
    }
    for paragraph in doc.meta.notices.iter().map(|notice| notice.markdown.trim()).filter(|notice| !notice.is_empty()) {
        out.push('\n');
        out.push_str(paragraph);
        out.push('\n');
    }
    let mut out = without_short_codes(&out).into_owned();
    for chapter in &doc.chapters {
        out.push('\n');
        out.push_str(chapter.source.edited(1, &|_| Target::Same, &numbers(chapter)).trim_end());
        out.push('\n');
    }
    out
}

fn section(doc: &Document, chapter: &Chapter, anchors: &BTreeMap<String, String>, level: u8) -> String {
    let own = own_anchors(chapter);
    let target = |url: &str| match url.strip_prefix('#') {
        Some(anchor) if own.contains(anchor) => Target::Same,
        Some(anchor) => anchors.get(anchor).map_or(Target::Same, |file| Target::Under(format!("{file}.md"))),
        None if doc.figures.iter().any(|figure| figure.file == url) => Target::Under("../".to_owned()),
        None => Target::Same,
    };
    fragment(chapter, level, &target)
}

/// The numbers of a chapter's headings, and of the targets of its links.
fn numbers(chapter: &Chapter) -> Numbers {
    let headings = block::headings(&chapter.blocks).into_iter();
    let heading = |heading: &block::Heading| heading.number.as_ref().map(|number| format!("{number} "));
    let mut links = Vec::new();
    block::parts(&chapter.blocks, &mut |part| {
        block::spans(part.text(), &mut |span| {
            if let Span::Link(link) = span {
                links.push(match &link.place {
                    Some(Place::Before(number)) => [format!("{number} "), String::new()],
                    Some(Place::Behind(number)) => [String::new(), format!(" ({number})")],
                    None => Default::default(),
                });
            }
        });
    });
    Numbers { headings: headings.map(|one| heading(one).unwrap_or_default()).collect(), links }
}

/// A chapter for another place, without numbers, its heading at a level from 1 and its links and images changed by
/// `target`.
#[must_use]
pub fn fragment(chapter: &Chapter, level: u8, target: &dyn Fn(&str) -> Target) -> String {
    let chapter = chapter.without_caption_numbers();
    let edited = chapter.source.edited(usize::from(level.saturating_sub(1)), target, &Numbers::default());
    edited.trim_end().to_owned() + "\n"
}

/// Each anchor of the document and the id of its chapter; the first one if several have it.
#[must_use]
pub fn anchors(chapters: &[Chapter]) -> BTreeMap<String, String> {
    let mut anchors = BTreeMap::new();
    for chapter in chapters {
        for anchor in own_anchors(chapter) {
            anchors.entry(anchor).or_insert_with(|| chapter.id.clone());
        }
    }
    anchors
}

/// The anchors of a chapter's headings.
#[must_use]
pub fn own_anchors(chapter: &Chapter) -> HashSet<String> {
    let headings = block::headings(&chapter.blocks).into_iter();
    let mut own: HashSet<String> = headings.filter_map(|heading| heading.anchor.clone()).collect();
    own.insert(chapter.anchor());
    own
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::export::sample;
    use crate::wording::dialect::edit;

    fn moved(markdown: &str, down: usize, target: &dyn Fn(&str) -> Target) -> String {
        edit(markdown, down, target, &Numbers::default())
    }

    #[test]
    fn headings_and_links_get_their_numbers() {
        let mut doc = sample::document();
        let text = "# A {#a}\n\nB {#b}\n---\n\n![x](c.svg) [B](#b), [*b*](#b) and [c](https://c.example/)\n";
        doc.chapters = vec![Chapter::new("z", "Z", "# Z {#z}\n")];
        doc.push(Chapter::new("a", "A", text));
        let expected = "\n## 1 Z {#z}\n\n## 2 A {#a}\n\n### 2.1 B {#b}\n\n![x](c.svg) [2.1 B](#b), [*b* (2.1)](#b) and [c](https://c.example/)\n";
        assert!(whole(&doc).ends_with(expected), "{}", whole(&doc));
        assert!(fragment(&doc.chapters[1], 1, &|_| Target::Same).starts_with("# A {#a}\n\nB {#b}\n---\n"));
    }

    fn text(artifacts: &[Artifact], path: &str) -> String {
        let artifact = artifacts.iter().find(|artifact| artifact.path == path).expect(path);
        String::from_utf8(artifact.bytes.clone()).expect("UTF-8")
    }

    #[test]
    fn the_document_holds_cover_notices_and_chapters() -> anyhow::Result<()> {
        let artifacts = export(&sample::document(), &Options::default())?;
        let paths: Vec<&str> = artifacts.iter().map(|artifact| artifact.path.as_str()).collect();
        assert_eq!(paths, ["ip-4/de/ifu-security.md", "ip-4/de/network-diagram.svg"]);
        let markdown = text(&artifacts, "ip-4/de/ifu-security.md");
        assert!(markdown.starts_with(
            "# Gebrauchsanweisung: Informationssicherheit\n\n| Angabe | Wert |\n| --- | --- |\n| Produkt |"
        ));
        assert!(markdown.contains("Infusionspumpe IP-4 &lt;Pro> \\| Basis |\n"));
        assert!(markdown.contains("\n**Entwurf.** Diese"));
        assert!(markdown.contains("\n## Netzwerkkonfiguration {#network}\n"));
        assert!(markdown.contains("\n#### Prüfsummen {#network-ports-hashes}\n"));
        // A comment in a code block is no heading.
        assert!(markdown.contains("\n   # prüft die Signatur\n"));
        assert!(markdown.contains("[Aktualisierungen](#update)") && markdown.contains("](network-diagram.svg)"));
        Ok(())
    }

    #[test]
    fn a_section_differs_only_in_levels_and_targets() -> anyhow::Result<()> {
        let doc = sample::document();
        let options = Options { chapters: true, heading_level: 1, ..Options::default() };
        let section = text(&export(&doc, &options)?, "ip-4/de/sections/network.md");
        let back = section
            .replace("](update.md#update)", "](#update)")
            .replace("](../network-diagram.svg)", "](network-diagram.svg)");
        assert_ne!(back, section);
        assert_eq!(back, doc.chapters[0].markdown());
        Ok(())
    }

    #[test]
    fn levels_end_at_six() {
        assert_eq!(moved("# a\n\n###### b\n\n##### c #\n", 3, &|_| Target::Same), "#### a\n\n###### b\n\n###### c #\n");
        assert_eq!(moved("a *b*\nc\n---\n\nd\n", 1, &|_| Target::Same), "### a *b* c\n\nd\n");
        let code = "```\n# a\n```\n\n    # b\n\n`# c`\n";
        assert_eq!(moved(code, 1, &|_| Target::Same), code);
        assert_eq!(moved("> # a\n\n- # b\n", 1, &|_| Target::Same), "> ## a\n\n- ## b\n");
    }

    #[test]
    fn destinations_are_found_behind_any_text() {
        let prefix = |url: &str| if url.starts_with('#') { Target::Under("o.md".to_owned()) } else { Target::Same };
        let cases = [
            ("[a](#b)", "[a](o.md#b)"),
            ("[](#b)", "[](o.md#b)"),
            ("[a\\](#x) `](#y)` ](#b)", "[a\\](#x) `](#y)` ](o.md#b)"),
            ("[a **b** ]( <#b> \"t\")", "[a **b** ]( <o.md#b> \"t\")"),
            ("[![i](i.svg)](#b)", "[![i](i.svg)](o.md#b)"),
            ("| [a](#b) |\n|---|\n| [c](#d) |", "| [a](o.md#b) |\n|---|\n| [c](o.md#d) |"),
            ("[a][r]\n\n[r]: #b\n", "[a][r]\n\n[r]: o.md#b\n"),
            ("`[a](#b)` https://example.com/#b", "`[a](#b)` https://example.com/#b"),
        ];
        for (before, after) in cases {
            assert_eq!(moved(before, 0, &prefix), after);
        }
    }

    #[test]
    fn a_link_that_leads_nowhere_leaves_its_text() {
        let target = |url: &str| if url == "#b" { Target::Nowhere } else { Target::Same };
        let cases = [
            ("a [443](#b), [c](#d)", "a 443, [c](#d)"),
            ("[a\\](#x) `](#y)` ](#b)", "a\\](#x) `](#y)` "),
            ("**[a *b*](#b)**", "**a *b***"),
            ("| [a](#b) |\n|---|\n| [c](#b \"t\") |", "| a |\n|---|\n| c |"),
        ];
        for (before, after) in cases {
            assert_eq!(moved(before, 0, &target), after);
        }
    }
}
