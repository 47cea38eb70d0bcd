//! Copies made in the test, and what is listed of them.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::remarks::{Kind, Remark};
use super::{FORMATS, List, Review, conflicts, list};

pub(super) const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
                 xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" \
                 xmlns:w14=\"urn:14\" xmlns:w15=\"urn:15\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
pub(super) const BY: &str = "w:id=\"1\" w:author=\"Anna\" w:date=\"2026-11-02T10:00:00Z\"";
/// Three passages: a step, and two cells of a row.
pub(super) const MAP: &str = r#"<passages xmlns="urn:ifugen:passages:1" device="pump" language="en" number="IFU-1" revision="3" date="2026-10-01">
<passage tag="ifu-1" id="11" kind="item" anchor="steps" bookmark="steps"><fact path="a.steps.0" file="pump.ifu.toml" line="7"/><text>Lock the door.</text></passage>
<passage tag="ifu-2" id="12" kind="cell" anchor="port-https" bookmark="port-https" column="1"><fact path="port.https.name" file="pump.ifu.toml" line="20"/><text>https</text></passage>
<passage tag="ifu-3" id="13" kind="cell" anchor="port-https" bookmark="port-https" column="2"><fact path="port.https.number" file="pump.ifu.toml" line="21"/><text>443</text></passage>
</passages>"#;

pub(super) fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(super) fn relationships(rows: &[(&str, &str)]) -> String {
    let row = |(kind, target): &(&str, &str)| format!("<Relationship Type=\"{OFFICE}/{kind}\" {target}/>");
    format!("<Relationships>{}</Relationships>", rows.iter().map(row).collect::<Vec<_>>().concat())
}

/// A package with a body, and with further parts.
pub(super) fn package(body: &str, others: &[(&str, &str)]) -> Vec<u8> {
    let document = format!("<w:document {W}><w:body>{body}</w:body></w:document>");
    let top = relationships(&[("officeDocument", "Target=\"word/document.xml\"")]);
    let rows: Vec<(String, String)> = others
        .iter()
        .filter_map(|(name, _)| name.strip_prefix("word/"))
        .map(|name| {
            (name.trim_end_matches(".xml").trim_end_matches(char::is_numeric).to_owned(), format!("Target=\"{name}\""))
        })
        .collect();
    let rows: Vec<(&str, &str)> = rows.iter().map(|(kind, target)| (kind.as_str(), target.as_str())).collect();
    let below = relationships(&rows);
    let mut parts =
        vec![("_rels/.rels", top.as_str()), ("word/document.xml", &document), ("word/_rels/document.xml.rels", &below)];
    parts.extend(others);
    archive(&parts)
}

/// A copy of the three passages, the first with another content.
pub(super) fn copy(body: &str, others: &[(&str, &str)]) -> (Option<Review>, Vec<&'static str>) {
    let mut parts = vec![("customXml/item3.xml", MAP)];
    parts.extend(others);
    let (review, problems) = Review::of(&package(body, &parts), "copy.docx".to_owned());
    (review, problems.iter().map(crate::base::diagnostic::Diagnostic::code).collect())
}

pub(super) fn remarks(body: &str, others: &[(&str, &str)]) -> Vec<Remark> {
    let (review, problems) = copy(body, others);
    assert_eq!(problems, [""; 0]);
    list(&[review.unwrap()], None).remarks
}

pub(super) fn control(names: &str, content: &str) -> String {
    format!("<w:sdt><w:sdtPr>{names}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>")
}

pub(super) fn tagged(tag: &str, content: &str) -> String {
    control(&format!("<w:tag w:val=\"{tag}\"/>"), content)
}

pub(super) fn run(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

pub(super) fn gone(text: &str) -> String {
    format!("<w:del {BY}><w:r><w:delText>{text}</w:delText></w:r></w:del>")
}

pub(super) fn new(text: &str) -> String {
    format!("<w:ins {BY}>{}</w:ins>", run(text))
}

pub(super) fn p(content: &str) -> String {
    format!("<w:p>{content}</w:p>")
}

/// The row of the two cells.
pub(super) fn row() -> String {
    let cells = [("ifu-2", "https"), ("ifu-3", "443")];
    let cell = |(tag, text): &(&str, &str)| format!("<w:tc>{}</w:tc>", tagged(tag, &p(&run(text))));
    format!("<w:tbl><w:tr>{}</w:tr></w:tbl>", cells.iter().map(cell).collect::<Vec<_>>().concat())
}

pub(super) fn step(content: &str) -> String {
    format!("{}{}", tagged("ifu-1", content), row())
}

fn facts(remark: &Remark) -> Vec<&str> {
    remark.passages.iter().flat_map(|passage| &passage.facts).map(|fact| fact.path.as_str()).collect()
}

/// Kind, facts, old and proposed text of each remark.
pub(super) fn told(remarks: &[Remark]) -> Vec<(Kind, Vec<&str>, &str, &str)> {
    let text = |text: &Option<String>| -> &str { Box::leak(text.clone().unwrap_or_default().into_boxed_str()) };
    remarks.iter().map(|remark| (remark.kind, facts(remark), text(&remark.old), text(&remark.proposed))).collect()
}

#[test]
fn a_copy_without_edits_has_no_remarks() {
    // Words can be in several runs, and blanks are not compared.
    let body = step(&p(&format!("{}{}", run("Lock "), "<w:r><w:t>the </w:t><w:t> door.</w:t></w:r>")));
    assert_eq!(told(&remarks(&body, &[])), []);
}

#[test]
fn a_tracked_change_is_listed_with_its_fact() {
    let body = step(&p(&format!("{}{}{}{}", run("Lock the "), gone("door"), new("window"), run("."))));
    let found = remarks(&body, &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "Lock the window.")]);
    let changes: Vec<(&str, &str, Option<&str>)> = found[0]
        .changes
        .iter()
        .map(|change| (change.action.words(), change.text.as_str(), change.date.as_deref()))
        .collect();
    let date = Some("2026-11-02T10:00:00Z");
    assert_eq!(changes, [("deleted", "door", date), ("inserted", "window", date)]);
    let fact = &found[0].passages[0].facts[0];
    assert_eq!((fact.file.as_deref(), fact.line), (Some("pump.ifu.toml"), Some(7)));
}

#[test]
fn a_passage_is_found_by_tag_alias_number_or_bookmark() {
    let text = p(&(run("Lock the door.") + &new(" Now.")));
    let names = [
        "<w:tag w:val=\"ifu-1\"/>",
        "<w:alias w:val=\"ifu-1\"/>",
        "<w:id w:val=\"11\"/>",
        "<w:tag w:val=\"other\"/><w:alias w:val=\"ifu-1\"/><w:id w:val=\"12\"/>",
    ];
    for names in names {
        let found = remarks(&(control(names, &text) + &row()), &[]);
        assert_eq!(told(&found)[0].1, ["a.steps.0"], "{names}");
    }
    // The number of a control with another name is that of somebody else.
    let other = control("<w:tag w:val=\"other\"/><w:id w:val=\"11\"/>", &text) + &row();
    let found = remarks(&other, &[]);
    assert_eq!(found.iter().map(|remark| remark.kind).collect::<Vec<_>>(), [Kind::Removed, Kind::Edit]);
    assert!(found[1].is_not_placed());
    let marked = format!("<w:bookmarkStart w:id=\"0\" w:name=\"steps\"/>{}", run("Lock the door.") + &new(" Now."));
    let found = remarks(&(p(&marked) + &row()), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "Lock the door. Now.")]);
}

#[test]
fn cells_are_found_by_the_bookmark_of_their_row_and_their_column() {
    let first = format!("<w:tc>{}</w:tc>", p(&format!("<w:bookmarkStart w:name=\"port-https\"/>{}", run("https"))));
    let second = format!("<w:tc>{}</w:tc>", p(&(gone("443") + &new("8443"))));
    let body = format!("{}<w:tbl><w:tr>{first}{second}</w:tr></w:tbl>", tagged("ifu-1", &p(&run("Lock the door."))));
    let found = remarks(&body, &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["port.https.number"], "443", "8443")]);
}

#[test]
fn the_place_of_a_field_is_no_change() {
    // LibreOffice puts the result of a field behind the link in which it stands.
    let field = |result: &str| {
        let mark = |kind: &str| format!("<w:r><w:fldChar w:fldCharType=\"{kind}\"/></w:r>");
        format!("{}{}{}{}", mark("begin"), mark("separate"), run(result), mark("end"))
    };
    let map = MAP.replace("Lock the door.", "Lock, see 4.3 Doors.");
    let of = |body: &str| {
        let bytes = package(&step(&p(body)), &[("customXml/item1.xml", &map)]);
        list(&[Review::of(&bytes, "copy.docx".to_owned()).0.unwrap()], None).remarks
    };
    assert_eq!(told(&of(&format!("{}{}{}", run("Lock, see  Doors"), field("4.3"), run(".")))), []);
    assert_eq!(of(&format!("{}{}{}", run("Lock, see  Doors"), field("4.4"), run("."))).len(), 1);
    assert_eq!(of(&format!("{}{}", field("Lock, see 4.3"), run(" Windows."))).len(), 1);
}

#[test]
fn what_was_changed_without_tracking_is_told() {
    let found = remarks(&step(&p(&run("Open the door."))), &[]);
    assert_eq!(told(&found), [(Kind::Untracked, vec!["a.steps.0"], "Lock the door.", "Open the door.")]);
    // In part tracked, in part not.
    let found = remarks(&step(&p(&(run("Open the door.") + &new(" Now.")))), &[]);
    assert_eq!(told(&found), [(Kind::Untracked, vec!["a.steps.0"], "Lock the door.", "Open the door. Now.")]);
    assert_eq!(found[0].changes.len(), 1);
}

#[test]
fn what_stands_in_no_passage_is_listed_with_its_text() {
    let found = remarks(&(step(&p(&run("Lock the door."))) + &p(&new("Written below."))), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec![], "", "Written below.")]);
    assert_eq!(found[0].after.as_deref(), Some("port-https"));
    let header = format!("<w:hdr {W}>{}</w:hdr>", p(&(run("Page ") + &new("one"))));
    let found = remarks(&step(&p(&run("Lock the door."))), &[("word/header1.xml", &header)]);
    assert_eq!(told(&found), [(Kind::Edit, vec![], "Page", "Page one")]);
    assert_eq!(found[0].part.as_deref(), Some("word/header1.xml"));
}

#[test]
fn a_passage_that_is_gone_is_removed_and_a_deleted_one_says_by_whom() {
    let found = remarks(&row(), &[]);
    assert_eq!(told(&found), [(Kind::Removed, vec!["a.steps.0"], "Lock the door.", "")]);
    let mark = format!("<w:pPr><w:rPr><w:del {BY}/></w:rPr></w:pPr>");
    let found = remarks(&step(&p(&(mark + &gone("Lock the door.")))), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "")]);
}

#[test]
fn a_paragraph_that_was_divided_has_its_old_text() {
    let mark = format!("<w:pPr><w:rPr><w:ins {BY}/></w:rPr></w:pPr>");
    let found = remarks(&step(&(p(&(mark + &run("Lock"))) + &p(&run(" the door.")))), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "Lock\n the door.")]);
    // A control that a program has split is one passage.
    let body = format!("{}{}", tagged("ifu-1", &p(&(run("Lock") + &new("ed")))), step(&p(&run(" the door."))));
    let found = remarks(&body, &[]);
    assert_eq!(told(&found)[0].1, ["a.steps.0"]);
    assert_eq!(found.len(), 1);
}

#[test]
fn rows_and_cells_that_were_inserted_or_deleted_are_told() {
    let deleted = row().replace("<w:tr>", &format!("<w:tr><w:trPr><w:del {BY}/></w:trPr>"));
    let first = tagged("ifu-1", &p(&run("Lock the door.")));
    let found = remarks(&(first.clone() + &deleted), &[]);
    let wanted =
        [(Kind::Edit, vec!["port.https.name"], "https", ""), (Kind::Edit, vec!["port.https.number"], "443", "")];
    assert_eq!(told(&found), wanted);
    // A copied row has the controls of the other one, and is a new one.
    let inserted = row().replace("<w:tr>", &format!("<w:tr><w:trPr><w:ins {BY}/></w:trPr>")).replace("443", "22");
    let found = remarks(&(first.clone() + &row() + &inserted), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec![], "", "https\n22")]);
    assert_eq!(found[0].changes[0].action.words(), "row inserted");
    let cell = row().replacen("<w:tc>", &format!("<w:tc><w:tcPr><w:cellDel {BY}/></w:tcPr>"), 1);
    let found = remarks(&(first + &cell), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["port.https.name"], "https", "")]);
}

#[test]
fn moves_and_formats_are_changes() {
    let from = format!("<w:moveFrom {BY}>{}</w:moveFrom>", run("Lock the door."));
    let to = format!("<w:moveTo {BY}>{}</w:moveTo>", run("Lock the door."));
    let found = remarks(&(step(&p(&from)) + &p(&to)), &[]);
    let wanted = [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", ""), (Kind::Edit, vec![], "", "Lock the door.")];
    assert_eq!(told(&found), wanted);
    let bold =
        format!("<w:r><w:rPr><w:b/><w:rPrChange {BY}><w:rPr/></w:rPrChange></w:rPr><w:t>Lock the door.</w:t></w:r>");
    let found = remarks(&step(&p(&bold)), &[]);
    assert_eq!(found[0].changes[0].action.words(), "format changed");
}

#[test]
fn what_was_inserted_and_has_no_text_is_told() {
    let picture =
        format!("<w:ins {BY}><w:r><w:drawing><wp:inline><wp:docPr descr=\"\"/></wp:inline></w:drawing></w:r></w:ins>");
    let found = remarks(&step(&p(&(run("Lock the door.") + &picture))), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "Lock the door.")]);
    let number = format!("<w:pPr><w:numPr><w:ins {BY}/></w:numPr></w:pPr>");
    let found = remarks(&step(&p(&(number + &run("Lock the door.")))), &[]);
    assert_eq!(found[0].changes[0].action.words(), "format changed");
}

/// Comments `0` and `1`, of which the second one answers the first one.
fn comments() -> [(&'static str, String); 2] {
    let comment = |id: u8, author: &str, text: &str| {
        format!(
            "<w:comment w:id=\"{id}\" w:author=\"{author}\" w:date=\"2026-11-02T10:00:00Z\"><w:p w14:paraId=\"A{id}\">{}</w:p></w:comment>",
            run(text)
        )
    };
    let comments =
        format!("<w:comments {W}>{}{}</w:comments>", comment(0, "Anna", "Which door?"), comment(1, "Ben", "All."));
    let extended = "<w15:commentsEx xmlns:w15=\"urn:15\"><w15:commentEx w15:paraId=\"A0\" w15:done=\"1\"/>\
                    <w15:commentEx w15:paraId=\"A1\" w15:paraIdParent=\"A0\" w15:done=\"1\"/></w15:commentsEx>";
    [("word/comments.xml", comments), ("word/commentsExtended.xml", extended.to_owned())]
}

#[test]
fn a_comment_has_its_answers_its_passages_and_what_it_is_about() {
    let [comments, extended] = &comments();
    let others = [(comments.0, comments.1.as_str()), (extended.0, extended.1.as_str())];
    let start = "<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/>";
    let end = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    let body = step(&p(&format!("{}{start}{}", run("Lock the "), run("door."))));
    let body = body.replace("<w:t>https</w:t></w:r>", &format!("<w:t>https</w:t></w:r>{end}"));
    let found = remarks(&body, &others);
    assert_eq!(found.len(), 1);
    assert_eq!(facts(&found[0]), ["a.steps.0", "port.https.name"]);
    let comment = found[0].comment.as_ref().unwrap();
    assert_eq!((comment.author.as_str(), comment.text.as_str(), comment.done), ("Anna", "Which door?", true));
    assert_eq!(comment.quote, "door.https");
    let replies: Vec<(&str, &str)> =
        comment.replies.iter().map(|reply| (reply.author.as_str(), reply.text.as_str())).collect();
    assert_eq!(replies, [("Ben", "All.")]);
    // A comment whose place is gone is not lost.
    let found = remarks(&step(&p(&run("Lock the door."))), &others);
    assert!(found[0].is_not_placed() && found[0].comment.is_some());
    // Answers in a circle are comments of their own.
    let circle = extended.1.replacen("w15:paraId=\"A0\"", "w15:paraId=\"A0\" w15:paraIdParent=\"A1\"", 1);
    let found = remarks(&step(&p(&run("Lock the door."))), &[others[0], (extended.0, &circle)]);
    assert_eq!(found.len(), 2);
}

#[test]
fn two_copies_that_want_different_texts_are_in_conflict() {
    let of = |text: &str| copy(&step(&p(&(run("Lock the door.") + &new(text)))), &[]).0.unwrap();
    let list = |texts: [&str; 2]| -> List { super::list(&texts.map(of), None) };
    let same = list([" Now.", " Now."]);
    assert!(conflicts(&same).is_empty() && same.remarks.iter().all(|remark| !remark.conflict));
    let other = list([" Now.", " Soon."]);
    assert_eq!(conflicts(&other).len(), 1);
    assert!(other.remarks.iter().all(|remark| remark.conflict) && other.remarks.len() == 2);
}

#[test]
fn each_form_has_each_remark() {
    let body =
        step(&p(&(run("Lock the door.") + &new(" <b>*Now*</b>".replace('<', "&lt;").as_str())))) + &p(&new("Below."));
    let list = list(&[copy(&body, &[]).0.unwrap()], None);
    for format in FORMATS {
        let text = (format.export)(&list).unwrap();
        for word in ["a.steps.0", "Anna", "Below."] {
            assert!(text.contains(word) || text.replace('\\', "").contains(word), "{}: {word}: {text}", format.name);
        }
        if ["json", "sarif"].contains(&format.name) {
            serde_json::from_str::<serde_json::Value>(&text).unwrap();
        }
        assert!(format.name != "md" || !text.contains("<b>"), "{text}");
    }
}

#[test]
fn characters_that_act_on_a_terminal_are_replaced() {
    let body = step(&p(&(run("Lock the door.") + &new("a\u{202e}b\u{9b}c"))));
    assert_eq!(remarks(&body, &[])[0].proposed.as_deref(), Some("Lock the door.a\u{fffd}b\u{fffd}c"));
}

/// The code and the message of the first problem of some bytes.
fn problem(bytes: &[u8]) -> (&'static str, String) {
    let (review, problems) = Review::of(bytes, "copy.docx".to_owned());
    assert!(review.is_none(), "{problems:?}");
    (problems[0].code(), problems[0].message())
}

#[test]
fn files_that_cannot_be_read_say_why() {
    let old = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".to_vec();
    let locked: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let body = step(&p(&run("Lock the door.")));
    let whole = package(&body, &[]);
    let cases: [(Vec<u8>, &str); 13] = [
        (old.clone(), "old format"),
        ([old, locked].concat(), "password"),
        (b"{\\rtf1}".to_vec(), "RTF"),
        (b"%PDF-1.7".to_vec(), "PDF"),
        (b"<?xml version=\"1.0\"?><pkg:package/>".to_vec(), "XML"),
        (b"\xef\xbb\xbf <html>".to_vec(), "XML"),
        (Vec::new(), "empty"),
        (whole[..whole.len() / 2].to_vec(), "damaged"),
        (archive(&[("content.xml", "")]), "OpenDocument"),
        (archive(&[("_rels/.rels", &relationships(&[("officeDocument", "Target=\"word/document.xml\"")]))]), "missing"),
        (package("<w:p>", &[]), "damaged at byte"),
        (package(&format!("{}{}", "<w:p>".repeat(600), "</w:p>".repeat(600)), &[]), "deeper"),
        (
            archive(&[
                ("_rels/.rels", &relationships(&[("officeDocument", "Target=\"d.xml\"")])),
                ("d.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"),
            ]),
            "document type",
        ),
    ];
    for (bytes, word) in cases {
        let (code, message) = problem(&bytes);
        assert_eq!(code, "E0790");
        assert!(message.contains(word), "{word}: {message}");
    }
}

#[test]
fn a_file_above_a_limit_is_not_unpacked() {
    let bomb = " ".repeat(crate::base::limit::REVIEW_PARTS_MIB * crate::base::limit::MIB + 1);
    let (code, message) = problem(&package("", &[("word/comments.xml", &bomb)]));
    assert!(code == "E0790" && message.contains("MiB"), "{message}");
    let many = p(&new("a")).repeat(crate::base::limit::REMARKS + 1);
    let (code, message) = problem(&package(&many, &[]));
    assert!(code == "E0790" && message.contains("comments and changes"), "{message}");
}

#[test]
fn what_is_ignored_or_lacking_is_told() {
    let body = step(&p(&(run("Lock the door.") + &new(" Now."))));
    let codes = |others: &[(&str, &str)]| copy(&body, others).1;
    assert_eq!(codes(&[("word/vbaProject.bin", "")]), ["W0790"]);
    let outside = relationships(&[
        ("attachedTemplate", "Target=\"https://a.example/t.dotm\" TargetMode=\"External\""),
        ("hyperlink", "Target=\"https://a.example\" TargetMode=\"External\""),
    ]);
    assert_eq!(codes(&[("word/_rels/settings.xml.rels", &outside)]), ["W0791"]);
    // Without a map, everything is listed, and not placed.
    let (review, problems) = Review::of(&package(&body, &[]), "copy.docx".to_owned());
    assert_eq!(problems[0].code(), "E0791");
    let found = list(&[review.unwrap()], None).remarks;
    assert_eq!(told(&found), [(Kind::Edit, vec![], "Lock the door.", "Lock the door. Now.")]);
    // A program that drops controls has removed nothing.
    let (review, problems) = copy(&p(&new("Text.")), &[]);
    assert_eq!(problems, ["W0792"]);
    assert_eq!(list(&[review.unwrap()], None).remarks.len(), 1);
}
