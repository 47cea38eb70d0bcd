//! Copies that show changes: if all are accepted, the text is that of the new document; if all are rejected, that of the old one.

use std::io::{Cursor, Read as _};

use roxmltree::Node;

use super::*;
use crate::compose::block::{self, Block, Marks, Print};
use crate::compose::document::Chapter;
use crate::export::sample_paged;

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn part_of(bytes: &[u8], name: &str) -> Option<String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut text = String::new();
    archive.by_name(name).ok()?.read_to_string(&mut text).expect("UTF-8");
    Some(text)
}

fn document_of(markdown: &str) -> Document {
    let mut doc = sample_paged::bare("en", &[]);
    doc.push(Chapter::new("a", "A", markdown));
    doc
}

/// The copy of a document with what has changed since another one, and the number of changes.
fn copied(old: &Document, new: &Document, protect: bool) -> (Vec<u8>, usize) {
    let comment = |passage: &Passage| vec![format!("{:?} {:?}", passage.old.facts, passage.new.facts)];
    let since = Since { name: "v1", old, comment: &comment };
    let (artifact, changes) = copy(new, Copy { since: Some(&since), protect }, &Options::default()).expect("a copy");
    (artifact.bytes, changes)
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.has_tag_name((W, name))
}

fn child<'a, 'i>(node: Node<'a, 'i>, names: &[&str]) -> Option<Node<'a, 'i>> {
    names.iter().try_fold(node, |node, name| node.children().find(|child| is(*child, name)))
}

/// The paragraphs of a text without what is in `dropped` (`ins` or `del`): each with its style.
fn paragraphs(xml: &str, dropped: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(xml).expect("XML");
    let mut out = Vec::new();
    for paragraph in document.descendants().filter(|node| is(*node, "p")) {
        let row = paragraph.ancestors().find(|node| is(*node, "tr"));
        let row_is_gone = row.is_some_and(|row| child(row, &["trPr", dropped]).is_some());
        let is_gone = child(paragraph, &["pPr", "rPr", dropped]).is_some();
        let mut text = String::new();
        for node in paragraph.descendants() {
            let within = node.ancestors().take_while(|node| *node != paragraph).any(|node| is(node, dropped));
            if within && !is(node, dropped) {
                continue;
            }
            if is(node, "t") || is(node, "delText") {
                text.push_str(node.text().unwrap_or_default());
            } else if is(node, "br") {
                text.push('\n');
            }
        }
        assert!(!row_is_gone || is_gone, "the paragraphs of a row in one version are in that version: {text}");
        assert!(!is_gone || text.is_empty(), "text of the other version: {text}");
        if !is_gone {
            let style = child(paragraph, &["pPr", "pStyle"]).and_then(|style| style.attribute((W, "val")));
            out.push(format!("{}: {text}", style.unwrap_or_default()));
        }
    }
    out
}

/// Holds a copy against the plain documents.
fn holds(old: &Document, new: &Document) -> String {
    let plain = |doc: &Document| {
        let bytes = export(doc, &Options::default()).expect("a file").remove(0).bytes;
        paragraphs(&part_of(&bytes, "word/document.xml").expect("a text"), "none")
    };
    let (bytes, _) = copied(old, new, false);
    let xml = part_of(&bytes, "word/document.xml").expect("a text");
    // The contents are those of the new document, since a program makes them anew. Empty paragraphs keep frames and tables apart.
    let is_text = |line: &String| !line.starts_with("TOC") && !line.ends_with(": ");
    let body = |lines: Vec<String>| lines.into_iter().filter(is_text).collect::<Vec<_>>();
    assert_eq!(body(paragraphs(&xml, "del")), body(plain(new)), "accepted");
    assert_eq!(body(paragraphs(&xml, "ins")), body(plain(old)), "rejected");
    let ids = roxmltree::Document::parse(&xml).expect("XML");
    let ids = ids.descendants().filter(|node| is(*node, "ins") || is(*node, "del"));
    let mut ids: Vec<&str> =
        ids.filter_map(|node| node.attribute((W, "id"))).map(|id| &*id.to_owned().leak()).collect();
    let all = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), all, "each change has its number");
    xml
}

const OLD: &str = "# A {#a}\n\nOpen the door.\n\nThis is gone.\n\n## B {#b}\n\n- One thing.\n- Two things.\n\n1. First do this.\n\n\
    > [!WARNING]\n> **WARNING**\n>\n> The floor is wet. Walk slowly.\n\n*Table 1: Ports*\n\n|Port|Use|\n|-|-|\n|443|Web<br>pages|\n|22|Shell|\n\n\
    ```\nip addr\n```\n\n## C {#c}\n\nThe last section is gone.\n\n> A quotation.";
const NEW: &str = "# A {#a}\n\nNew before all.\n\nOpen the **old window** ([B](#b)).\n\n## B and D {#b}\n\n- One thing.\n- Three things.\n- Another thing.\n\n\
    2. First do that.\n\n> [!WARNING]\n> **WARNING**\n>\n> The floor is dry. Walk slowly.\n\n> [!NOTE]\n> A note.\n\n\
    *Table 2: Ports*\n\n|Port|Use|\n|-|-|\n|8443|Other|\n|443|Web pages|\n\n```\nip addr\nip link\n```\n\n|A|B|C|\n|-|-|-|\n|1|2|3|";

#[test]
fn accepting_all_gives_the_new_text_and_rejecting_all_the_old_one() {
    let (old, new) = (document_of(OLD), document_of(NEW));
    let xml = holds(&old, &new);
    // Word by word where a passage is in both.
    assert!(xml.contains("<w:delText xml:space=\"preserve\">wet</w:delText>"), "{xml}");
    // A field within a mark is text.
    assert!(
        !xml.split("<w:ins ")
            .skip(1)
            .any(|rest| rest.split("</w:ins>").next().is_some_and(|ins| ins.contains("fldChar")))
    );
    // Whole rows.
    assert!(xml.contains("<w:cantSplit/><w:ins w:id="), "{xml}");
    assert!(xml.contains("<w:cantSplit/><w:del w:id="), "{xml}");
    holds(&new, &old);
    holds(&document_of(""), &new);
    holds(&new, &document_of(""));
    holds(&sample_paged::full(), &new);
    let mut other = sample_paged::full();
    other.chapters.remove(1);
    other.meta.revision = "5".to_owned();
    other.meta.cover[3].1 = "IFU-0300-SEC, revision 5".to_owned();
    other.meta.cover.remove(1);
    holds(&sample_paged::full(), &other);
    holds(&other, &sample_paged::full());
}

#[test]
fn a_copy_of_an_unchanged_document_has_no_marks() {
    let doc = sample_paged::full();
    let (bytes, changes) = copied(&doc, &doc, false);
    assert_eq!(changes, 0);
    let plain = export(&doc, &Options::default()).expect("a file").remove(0).bytes;
    assert_eq!(part_of(&bytes, "word/document.xml"), part_of(&plain, "word/document.xml"));
    assert_eq!(part_of(&bytes, "word/comments.xml"), None);
    assert_eq!(copied(&doc, &document_of(NEW), true).0, copied(&doc, &document_of(NEW), true).0, "the same bytes");
}

/// A document with paragraphs and a table that print facts, each by its number.
fn with_facts(paragraphs: &[(&str, usize)], rows: &[[&str; 2]]) -> Document {
    let print = |text: &str, fact: usize| {
        block::Span::Text(block::Words { text: text.to_owned(), prints: vec![Print::Fact(fact)] })
    };
    let mut doc = document_of("");
    doc.facts = (0..9).map(|number| format!("f.{number}")).collect();
    let chapter = &mut doc.chapters[0];
    for (text, fact) in paragraphs {
        let paragraph =
            block::Paragraph { text: vec![print(text, *fact)], changed: false, anchor: Some(format!("f-{fact}")) };
        chapter.blocks.push(Block::Paragraph(paragraph));
    }
    let (mut table, _) = (block::read("|P|Q|\n|-|-|"), Marks::default());
    if let Some(Block::Table(table)) = table.first_mut() {
        table.rows = rows
            .iter()
            .map(|row| block::Row {
                cells: row.iter().enumerate().map(|(column, text)| vec![print(text, 5 + column)]).collect(),
                changed: false,
                anchor: Some(format!("row-{}", row[0])),
            })
            .collect();
    }
    chapter.blocks.extend(table);
    doc
}

#[test]
fn each_changed_passage_has_a_comment_and_a_row_has_one() {
    let old = with_facts(&[("Open the door.", 0), ("Stays.", 1), ("This goes away.", 2)], &[["a", "1"], ["b", "2"]]);
    let new =
        with_facts(&[("Open the window.", 0), ("Stays.", 1), ("Quite another one.", 3)], &[["a", "3"], ["c", "4"]]);
    holds(&old, &new);
    let (bytes, _) = copied(&old, &new, true);
    let comments = part_of(&bytes, "word/comments.xml").expect("comments");
    let lines: Vec<&str> = comments.split("preserve\">").skip(1).filter_map(|rest| rest.split('<').next()).collect();
    // The paragraph; what is gone; what is new; the changed cell; the row that is gone; the row that is new.
    assert_eq!(lines, ["[0] [0]", "[2] []", "[] [3]", "[6] [6]", "[5, 6] []", "[] [5, 6]"]);
    let xml = part_of(&bytes, "word/document.xml").expect("a text");
    for name in ["commentRangeStart", "commentRangeEnd", "commentReference"] {
        assert_eq!(xml.matches(&format!("<w:{name} ")).count(), 6, "{name}");
    }
    let settings = part_of(&bytes, "word/settings.xml").expect("settings");
    assert!(settings.contains("<w:documentProtection w:edit=\"trackedChanges\" w:enforcement=\"1\"/>"), "{settings}");
    let (bytes, _) = copied(&old, &new, false);
    let settings = part_of(&bytes, "word/settings.xml").expect("settings");
    assert!(settings.contains("<w:trackRevisions/>") && !settings.contains("documentProtection"), "{settings}");
}

#[test]
fn the_map_has_the_passages_of_the_document_and_what_they_were() {
    let old = with_facts(&[("Open the door.", 0), ("This goes away.", 2)], &[["a", "1"]]);
    let new = with_facts(&[("Open the window.", 0), ("Quite another one.", 3)], &[["a", "1"]]);
    let map = |bytes: &[u8]| part_of(bytes, "customXml/item1.xml").expect("a map");
    let plain = map(&export(&new, &Options::default()).expect("a file").remove(0).bytes);
    let shown = map(&copied(&old, &new, false).0);
    assert!(shown.contains(" since=\"v1\"") && shown.contains("<was>Open the door.</was>"), "{shown}");
    assert!(shown.contains("<was></was>\n<text>Quite another one.</text>"), "{shown}");
    assert!(shown.contains("<was>This goes away.</was>\n<text></text>"), "{shown}");
    let tags = |map: &str| -> Vec<String> {
        map.lines().filter(|line| line.starts_with("<passage ") && !line.contains("gone=")).map(str::to_owned).collect()
    };
    assert_eq!(tags(&shown), tags(&plain), "the same controls");
    let outside = |map: &str| {
        map.lines()
            .filter(|line| line.starts_with("<outside") && !line.ends_with("></outside>"))
            .map(str::to_owned)
            .collect()
    };
    let (plain, shown_there): (Vec<String>, Vec<String>) = (outside(&plain), outside(&shown));
    assert!(shown_there == plain && plain.contains(&"<outside>A</outside>".to_owned()), "{plain:?}");
    // What is gone has a bookmark and no control.
    let gone = shown.split("tag=\"").find(|rest| rest.starts_with("ifu-gone-")).and_then(|rest| rest.split('"').next());
    let gone = gone.expect("a passage that is gone");
    let xml = part_of(&copied(&old, &new, false).0, "word/document.xml").expect("a text");
    assert!(xml.contains(&format!("w:name=\"{gone}\"")) && !xml.contains(&format!("w:tag w:val=\"{gone}\"")), "{xml}");
}
