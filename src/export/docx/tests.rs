//! What the parts of a file hold.

#![expect(clippy::panic, reason = "a test that cannot go on fails")]

use std::io::{Cursor, Read as _};
use std::sync::Arc;

use super::*;
use crate::compose::block::{self, Block, Marks, Print};
use crate::compose::document::{Chapter, Origin};
use crate::export::{sample, sample_paged};
use crate::project::reference;

/// The parts of a file, by their names.
fn unpacked(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).expect("a part");
            let mut bytes = Vec::new();
            part.read_to_end(&mut bytes).expect("its bytes");
            (part.name().expect("a name").into_owned(), bytes)
        })
        .collect()
}

fn part_of(parts: &[(String, Vec<u8>)], name: &str) -> String {
    let part = parts.iter().find(|(other, _)| other == name).unwrap_or_else(|| panic!("no part {name}"));
    String::from_utf8(part.1.clone()).expect("UTF-8")
}

fn parts_of(doc: &Document, options: &Options) -> Vec<(String, Vec<u8>)> {
    unpacked(&export(doc, options).expect("a file")[0].bytes)
}

/// The body of a document with one chapter.
fn body(markdown: &str) -> String {
    let mut doc = sample_paged::bare("en", &[]);
    doc.push(Chapter::new("a", "A", markdown));
    part_of(&parts_of(&doc, &Options::default()), "word/document.xml")
}

#[test]
fn the_same_document_gives_the_same_bytes_of_well_formed_parts() {
    let doc = sample::document();
    let made = export(&doc, &Options::default()).expect("a file");
    assert_eq!(made[0].path, "ip-4/de/ifu-security.docx");
    assert_eq!(made[0].bytes, export(&doc, &Options::default()).expect("a file")[0].bytes);
    let parts = unpacked(&made[0].bytes);
    assert_eq!(parts[0].0, "[Content_Types].xml");
    for (name, bytes) in &parts {
        if name.strip_suffix(".png").is_none() {
            let text = std::str::from_utf8(bytes).expect("UTF-8");
            roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        }
    }
    // Each relationship leads to a part.
    let relations = part_of(&parts, "word/_rels/document.xml.rels");
    let relations = roxmltree::Document::parse(&relations).expect("XML");
    let inner = relations.root_element().children().filter(roxmltree::Node::is_element);
    for node in inner.filter(|node| node.attribute("TargetMode").is_none()) {
        let target = node.attribute("Target").expect("a target");
        let name = target.strip_prefix("../").map_or_else(|| format!("word/{target}"), str::to_owned);
        assert!(parts.iter().any(|(other, _)| *other == name), "{name}");
    }
}

#[test]
fn properties_are_those_of_the_document_and_never_of_the_clock() {
    let doc = sample::document();
    let core = part_of(&parts_of(&doc, &Options::default()), "docProps/core.xml");
    for expected in [
        "<dc:title>Infusionspumpe IP-4 \u{2013} Gebrauchsanweisung: Informationssicherheit</dc:title>",
        "<dc:identifier>IFU-SEC-0042</dc:identifier>",
        "<dc:language>de</dc:language>",
        "<dcterms:modified xsi:type=\"dcterms:W3CDTF\">2026-10-01T00:00:00Z</dcterms:modified>",
    ] {
        assert!(core.contains(expected), "{expected}: {core}");
    }
    assert_eq!(moment("2026-10-01", Some(86_399)).as_deref(), Some("1970-01-01T23:59:59Z"));
    assert_eq!(moment("1 October", None), None);
}

#[test]
fn headings_are_numbered_by_word_and_links_to_them_are_fields() {
    let body =
        body("# A {#a}\n\n## B {#b}\n\n[B](#b), [x](#b) and [y](https://e.org/ä \"t\") [z](#nowhere)\n\n#### C {#c}\n");
    assert!(
        body.contains("<w:pStyle w:val=\"Heading2\"/><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"1\"/></w:numPr>"),
        "{body}"
    );
    // A heading without a number does not count.
    assert!(
        body.contains("<w:pStyle w:val=\"Heading3\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>"),
        "{body}"
    );
    let name = body.split("w:name=\"_Ref").nth(2).and_then(|rest| rest.split('"').next()).expect("a hidden bookmark");
    assert_eq!(body.matches(&format!(" REF _Ref{name} \\r \\h ")).count(), 2, "{body}");
    assert!(body.contains("w:name=\"b\"/>") && body.contains("<w:hyperlink w:anchor=\"b\" w:history=\"1\">"), "{body}");
    assert!(body.contains("<w:hyperlink r:id=\"link0\" w:history=\"1\">"), "{body}");
    assert_eq!(body.matches("<w:hyperlink ").count() - body.matches(" PAGEREF ").count(), 3, "{body}");
    assert!(body.contains(" TOC \\o \"1-2\" \\h \\z \\u ") && body.matches(" PAGEREF ").count() == 2, "{body}");
}

#[test]
fn a_number_to_which_word_would_not_count_is_text() {
    let mut doc = sample_paged::bare("en", &[]);
    let mut chapter = Chapter::new("a", "A", "# A {#a}\n\n[A](#a)\n");
    if let Block::Heading(heading) = &mut chapter.blocks[0] {
        heading.number = Some("7".to_owned());
    }
    doc.chapters = vec![chapter];
    let text = part_of(&parts_of(&doc, &Options::default()), "word/document.xml");
    assert!(text.contains(">7\u{a0}</w:t>") && !text.contains(" REF "), "{text}");
}

#[test]
fn lists_begin_where_they_should_and_keep_their_levels() {
    let mut doc = sample_paged::bare("en", &[]);
    doc.push(Chapter::new("a", "A", "# A\n\n3. a\n\n   more\n   - b\n     - c\n\nx\n\n1. d\n"));
    let parts = parts_of(&doc, &Options::default());
    let text = part_of(&parts, "word/document.xml");
    for (level, number) in [(0, 3), (1, 2), (2, 2), (0, 4)] {
        let expected = format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{number}\"/></w:numPr>");
        assert!(text.contains(&expected), "{expected}: {text}");
    }
    assert!(text.contains("<w:pStyle w:val=\"ListContinue\"/><w:keepNext/><w:ind w:left=\"360\"/>"), "{text}");
    let numbering = part_of(&parts, "word/numbering.xml");
    assert!(numbering.contains(
        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"3\"/>"
    ));
    assert!(numbering.contains("<w:num w:numId=\"4\">"));
}

#[test]
fn tables_repeat_their_head_and_alerts_are_named() {
    let text = body(
        "# A\n\n*Table 1*\n\n|a|b|\n|-|-:|\n|c|<span lang=\"de\">d</span>|\n\n> [!CAUTION]\n> **CAUTION**\n>\n> e\n\n> [!NOTE]\n> f\n",
    );
    assert_eq!(text.matches("<w:tblHeader/>").count(), 1);
    let code = body("# A\n\n`a`\n\n|a|\n|-|\n|`b`|\n");
    assert!(code.contains("<w:sz w:val=\"16\"/>") && code.matches("<w:sz ").count() == 1, "{code}");
    assert!(
        text.contains("<w:tblCaption w:val=\"Table 1\"/>")
            && text.contains("<w:pStyle w:val=\"Caption\"/><w:keepNext/>"),
        "{text}"
    );
    assert!(
        text.contains(
            "<w:jc w:val=\"right\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"de\"/></w:rPr><w:t xml:space=\"preserve\">d<"
        ),
        "{text}"
    );
    for style in ["AlertCautionSignal", "AlertCaution", "AlertNote"] {
        assert_eq!(text.matches(&format!("<w:pStyle w:val=\"{style}\"/>")).count(), 1, "{style}: {text}");
    }
    assert!(
        text.contains("<w:pStyle w:val=\"AlertCautionSignal\"/><w:keepNext/><w:spacing w:before=\"160\"/>"),
        "{text}"
    );
}

#[test]
fn text_is_escaped_and_code_keeps_its_lines() {
    let text = body("# A\n\na \\<b> & \"c\" `<d>`\n\n    e\n    \tf\n");
    assert!(
        text.contains(">a &lt;b&gt; &amp; &quot;c&quot; <") && text.contains("<w:rStyle w:val=\"CodeText\"/>"),
        "{text}"
    );
    assert!(text.contains(">e</w:t></w:r><w:r><w:br/></w:r>") && text.contains(">    f<"), "{text}");
}

#[test]
fn a_drawing_is_a_picture_with_its_alternative_text() {
    let parts = parts_of(&sample::document(), &Options::default());
    let text = part_of(&parts, "word/document.xml");
    let alternative = "descr=\"Das Ger\u{e4}t sendet Messwerte \u{fc}ber TCP 443 an den PDMS-Server.\"";
    assert!(text.contains(&format!("<wp:docPr id=\"10001\" name=\"Picture 10001\" {alternative}/>")), "{text}");
    let (_, png) = parts.iter().find(|(name, _)| name == "word/media/picture0.png").expect("a picture");
    assert_eq!(picture::size(png), Some((1640.0, 547.0)));
}

/// A document that prints facts: one in a paragraph and a cell, another one beside it, in a changed row.
fn printed() -> Document {
    let mut doc = sample_paged::bare("en", &[("a", "# A {#a}\n")]);
    let text = "~443 is open\n\n~443 is open\n\n|h|\n|-|\n|~443 ~x|\n";
    let mut prints = Vec::new();
    let mut plain = String::new();
    for c in text.chars() {
        match c {
            '~' => prints.push((plain.len(), Print::Fact(usize::from(prints.len() == 3)))),
            c => plain.push(c),
        }
    }
    let marks = Marks { prints, ..Marks::default() };
    let (mut blocks, _) = block::read_marked(&plain, &marks, &|fact| fact == 1, &mut []);
    block::place_anchors(&mut blocks, &mut |_, is_row| if is_row { "row".to_owned() } else { "line".to_owned() });
    doc.chapters[0].blocks.extend(blocks);
    doc.facts = vec!["network.port.https.number".to_owned(), "network.port.https.title".to_owned()];
    doc.origins = (1..=2)
        .map(|line| Origin {
            path: doc.facts[line - 1].clone(),
            file: "a <b>.toml".to_owned(),
            line,
            ..Origin::default()
        })
        .collect();
    doc
}

#[test]
fn what_prints_facts_stands_in_a_control_that_the_map_names() {
    let parts = parts_of(&printed(), &Options::default());
    let text = part_of(&parts, "word/document.xml");
    let map = part_of(&parts, "customXml/item1.xml");
    let map = roxmltree::Document::parse(&map).expect("XML");
    let passages: Vec<_> =
        map.root_element().children().filter(|node| node.has_tag_name((passage::NAMESPACE, "passage"))).collect();
    let tags: Vec<&str> = passages.iter().filter_map(|passage| passage.attribute("tag")).collect();
    assert_eq!(tags.len(), 3);
    // The same facts under the same anchor are told apart.
    assert_eq!(format!("{}-2", tags[0]), tags[1]);
    for (passage, tag) in passages.iter().zip(&tags) {
        let id = passage.attribute("id").expect("a number");
        assert!(tag.len() <= 64 && id.parse::<i32>().is_ok_and(|id| id > 0));
        let control = format!("<w:alias w:val=\"{tag}\"/><w:tag w:val=\"{tag}\"/><w:id w:val=\"{id}\"/>");
        assert_eq!(text.matches(&control).count(), 1, "{text}");
    }
    let cell = passages[2];
    assert_eq!((cell.attribute("kind"), cell.attribute("column")), (Some("cell"), Some("1")));
    let facts: Vec<_> = cell.children().filter(|node| node.has_tag_name((passage::NAMESPACE, "fact"))).collect();
    let fact = |name: &str| facts.iter().filter_map(|fact| fact.attribute(name)).collect::<Vec<_>>();
    assert_eq!(fact("path"), ["network.port.https.number", "network.port.https.title"]);
    assert_eq!((fact("file"), fact("line")), (vec!["a <b>.toml"; 2], vec!["1", "2"]));
    assert!(cell.children().any(|node| node.text() == Some("443 x")));
    assert_eq!(text.matches("<w:sdtContent><w:p>").count(), 3);
}

#[test]
fn what_is_in_no_passage_stands_in_the_map_without_the_results_of_fields() {
    let mut doc = sample_paged::bare("en", &[]);
    doc.push(Chapter::new("a", "A", "Fixed &amp; *words*, see [B](#b).\n\n| a | b |\n| --- | --- |\n| 1 | |\n"));
    doc.push(Chapter::new("b", "B", "Last."));
    let parts = parts_of(&doc, &Options::default());
    let map = part_of(&parts, "customXml/item1.xml");
    for text in ["Fixed &amp; words, see", "A", "a", "1", "Last."] {
        assert!(map.contains(&format!("<outside>{text}")), "{text}: {map}");
    }
    let contents = doc.meta.words.get("contents").map_or("", String::as_str);
    assert!(!map.contains(&format!("<outside>{contents}</outside>")), "{map}");
}

#[test]
fn a_document_that_ends_in_a_table_has_a_paragraph_behind_it() {
    let end = |markdown: &str| body(markdown).contains("</w:tbl>\n<w:p><w:pPr><w:spacing");
    assert!(end("| a | b |\n| --- | --- |\n| 1 | 2 |\n"));
    assert!(!end("| a | b |\n| --- | --- |\n| 1 | 2 |\n\nText.\n"));
}

#[test]
fn the_head_of_a_card_stands_in_a_control_of_a_cover() {
    let mut doc = printed();
    doc.meta.card = true;
    let text = part_of(&parts_of(&doc, &Options::default()), "word/document.xml");
    let cover = text.find("<w:docPartGallery w:val=\"Cover Pages\"/>").expect("a cover");
    assert!(text.find("<w:tag ").is_some_and(|first| cover < first), "{text}");
}

#[test]
fn a_passage_keeps_its_tag_when_its_words_change() {
    let tags = |doc: &Document| -> Vec<String> {
        let map = part_of(&parts_of(doc, &Options::default()), "customXml/item1.xml");
        map.split("tag=\"").skip(1).filter_map(|rest| rest.split('"').next().map(str::to_owned)).collect()
    };
    let mut doc = printed();
    let before = tags(&doc);
    for block in &mut doc.chapters[0].blocks {
        if let Block::Paragraph(paragraph) = block
            && let Some(block::Span::Text(words)) = paragraph.text.first_mut()
        {
            words.text = "other words".to_owned();
        }
    }
    assert_eq!(tags(&doc), before);
}

#[test]
fn what_has_changed_has_a_bar() {
    let text = part_of(&parts_of(&printed(), &Options::default()), "word/document.xml");
    assert_eq!(text.matches("<w:tcBorders><w:left w:val=\"single\" w:sz=\"12\"").count(), 1, "{text}");
    let mut doc = printed();
    if let Some(Block::Paragraph(paragraph)) = doc.chapters[0].blocks.get_mut(1) {
        paragraph.changed = true;
    }
    let text = part_of(&parts_of(&doc, &Options::default()), "word/document.xml");
    assert_eq!(text.matches("<w:pBdr><w:left w:val=\"single\" w:sz=\"12\"").count(), 1, "{text}");
}

#[test]
fn header_and_footer_have_number_revision_and_page() {
    let mut doc = sample_paged::full();
    doc.meta.draft = Some("DRAFT".to_owned());
    let parts = parts_of(&doc, &Options::default());
    let all: String = (0..4).map(|number| part_of(&parts, &format!("word/edge{number}.xml"))).collect();
    assert!(
        all.contains("IFU-0300-SEC \u{b7} Revision 4") && all.contains(" PAGE ") && all.contains(" NUMPAGES "),
        "{all}"
    );
    assert!(all.contains(">Page <") && all.contains("> of <"), "{all}");
    // Each page of a draft says so, the first one too.
    assert_eq!(all.matches(">DRAFT<").count(), 2, "{all}");
    doc.meta.card = true;
    let text = part_of(&parts_of(&doc, &Options::default()), "word/document.xml");
    assert!(!text.contains("TOC ") && !text.contains("pageBreakBefore"), "{text}");
}

/// A document as a project could have it: styles of a German Word, a page in landscape, a header with a picture and a link.
fn own(more: &[(&str, &str)]) -> Vec<u8> {
    let relations = |all: &str| format!("<Relationships>{all}</Relationships>");
    let relation = |id: &str, kind: &str, target: &str, mode: &str| {
        format!("<Relationship Id=\"{id}\" Type=\"http://x/{kind}\" Target=\"{target}\"{mode}/>")
    };
    let outside = " TargetMode=\"External\"";
    let mut package = Package::default();
    let document = "<w:document><w:body><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/>\
        <w:pgSz w:w=\"16838\" w:h=\"11906\"/><w:pgMar w:top=\"1000\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1000\" w:header=\"500\" w:footer=\"500\"/>\
        </w:sectPr></w:body></w:document>";
    let styles = "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"heading 1\"/></w:style></w:styles>";
    let header = "<w:hdr xmlns:w=\"urn:w\"><w:p><w:r><w:t>%NUMBER%</w:t></w:r></w:p></w:hdr>";
    let heads = relation("p", "image", "media/logo.png", "") + &relation("l", "hyperlink", "https://e.org/", outside);
    let parts = [
        ("word/document.xml", document.to_owned()),
        ("word/styles.xml", styles.to_owned()),
        ("word/_rels/document.xml.rels", relations(&relation("r1", "header", "header1.xml", ""))),
        ("word/header1.xml", header.to_owned()),
        ("word/_rels/header1.xml.rels", relations(&heads)),
        ("word/media/logo.png", "a picture".to_owned()),
        ("word/vbaProject.bin", "a macro".to_owned()),
    ];
    for (name, text) in parts {
        let text = more.iter().find(|(other, _)| *other == name).map_or(text, |(_, text)| (*text).to_owned());
        if !text.is_empty() {
            package.plain(name, text);
        }
    }
    package.packed().expect("an archive")
}

#[test]
fn a_reference_document_gives_styles_page_and_headers() {
    let reference = reference::read(&own(&[])).expect("a reference document");
    let options = Options { reference: Some(Arc::new(reference)), ..Options::default() };
    let mut doc = sample::document();
    doc.meta.draft = Some("ENTWURF".to_owned());
    let parts = parts_of(&doc, &options);
    let text = part_of(&parts, "word/document.xml");
    assert!(text.contains("<w:pStyle w:val=\"berschrift1\"/>"), "{text}");
    assert!(text.contains("<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/>"), "{text}");
    let header = part_of(&parts, "word/edge0.xml");
    assert!(header.contains("IFU-SEC-0042") && header.contains("ENTWURF"), "{header}");
    let relations = part_of(&parts, "word/_rels/edge0.xml.rels");
    assert!(relations.contains("Id=\"p\"") && relations.contains("Target=\"media/reference-logo.png\""), "{relations}");
    assert_eq!(part_of(&parts, "word/media/reference-logo.png"), "a picture");
    assert!(!parts.iter().any(|(name, _)| name.contains("vba")));
    assert_ne!(super::parts(&options), super::parts(&Options::default()));
}

#[test]
fn what_is_no_reference_document_is_told() {
    let refused = |bytes: &[u8]| reference::read(bytes).expect_err("refused");
    assert!(refused(b"PK").contains("no Word document"));
    assert!(refused(&own(&[("word/styles.xml", "")])).contains("no styles"));
    assert!(refused(&own(&[("word/header1.xml", "<w:hdr>")])).contains("no XML"));
    assert!(refused(&own(&[("word/document.xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a/>")])).contains("document type"));
    let chart =
        "<Relationships><Relationship Id=\"c\" Type=\"http://x/chart\" Target=\"charts/c.xml\"/></Relationships>";
    assert!(refused(&own(&[("word/_rels/header1.xml.rels", chart)])).contains("chart"));
    let tracker = "<Relationships><Relationship Id=\"i\" Type=\"http://x/image\" Target=\"https://e.org/i.png\" TargetMode=\"External\"/></Relationships>";
    assert!(refused(&own(&[("word/_rels/header1.xml.rels", tracker)])).contains("image"));
    let field = |begin: &str, rest: &str| {
        format!(
            "<w:hdr xmlns:w=\"urn:w\"><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>{begin}</w:instrText></w:r>\
             <w:r><w:instrText>{rest}</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:hdr>"
        )
    };
    assert!(
        refused(&own(&[("word/header1.xml", &field(" INCLUDE", "PICTURE \"https://e.org/\" "))]))
            .contains("INCLUDEPICTURE")
    );
    assert!(reference::read(&own(&[("word/header1.xml", &field(" PA", "GE "))])).is_ok());
    let simple = "<w:hdr xmlns:w=\"urn:w\"><w:fldSimple w:instr=\"DDEAUTO c\"/></w:hdr>";
    assert!(refused(&own(&[("word/header1.xml", simple)])).contains("DDEAUTO"));
    let large = "a".repeat(crate::base::limit::REFERENCE_PART_MIB * crate::base::limit::MIB + 1);
    assert!(refused(&own(&[("word/styles.xml", &large)])).contains("MiB"));
}
