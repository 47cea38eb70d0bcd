//! Copies that were sent out with changes: those are no remarks, and what persons do with them is.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::remarks::{Kind, Remark};
use super::tests::{BY, MAP, W, gone, new, p, package, remarks, run, tagged, told};
use super::{FORMATS, List, Review, list};

/// A copy that was sent out with changes: a step that says another thing, a new cell, and a paragraph that is gone.
fn sent(body: &str, others: &[(&str, &str)]) -> Vec<Remark> {
    let map = MAP
        .replace("date=\"2026-10-01\"", "date=\"2026-10-01\" since=\"v1\"")
        .replace("<text>Lock the door.", "<was>Lock the gate.</was><text>Lock the door.")
        .replace("<text>443", "<was></was><text>443")
        .replace(
            "</passages>",
            "<passage tag=\"ifu-gone-1\" gone=\"1\" kind=\"paragraph\" anchor=\"steps\" bookmark=\"ifu-gone-1\">\
             <fact path=\"a.note\" file=\"pump.ifu.toml\" line=\"9\"/><was>Be quick.</was><text></text></passage></passages>",
        );
    let mut parts = vec![("customXml/item3.xml", map.as_str())];
    parts.extend(others);
    let (review, problems) = Review::of(&package(body, &parts), "copy.docx".to_owned());
    assert_eq!(problems.len(), 0, "{problems:?}");
    list(&[review.unwrap()], None).remarks
}

fn own(xml: &str) -> String {
    xml.replace("w:author=\"Anna\"", "w:author=\"ifugen\"")
}

const GONE_MARK: &str = "<w:bookmarkStart w:id=\"5\" w:name=\"ifu-gone-1\"/>";

/// The body of the copy as it was sent out, with other content for the step and the paragraph that is gone.
fn sent_body(step: &str, note: &str) -> String {
    let note = format!("<w:p>{GONE_MARK}{note}</w:p>");
    let cell = |tag, content: &str| format!("<w:tc>{}</w:tc>", tagged(tag, &p(content)));
    let row =
        format!("<w:tbl><w:tr>{}{}</w:tr></w:tbl>", cell("ifu-2", &run("https")), cell("ifu-3", &own(&new("443"))));
    format!("{}{note}{row}", tagged("ifu-1", &p(step)))
}

#[test]
fn the_changes_and_comments_of_the_copy_itself_are_no_remarks() {
    let step = format!("{}{}{}{}", run("Lock the "), own(&gone("gate")), own(&new("door")), run("."));
    let note = own(&gone("Be quick."));
    assert_eq!(told(&sent(&sent_body(&step, &note), &[])), []);
    // In a copy that shows no changes, its author is one like any other.
    assert_eq!(remarks(&super::tests::step(&p(&step)), &[]).len(), 1);
    // Accepted.
    assert_eq!(told(&sent(&sent_body(&run("Lock the door."), ""), &[])), []);
    let without = sent_body(&run("Lock the door."), "").replace(&format!("<w:p>{GONE_MARK}</w:p>"), "");
    assert_eq!(told(&sent(&without, &[])), []);
    // Comments: one of the copy itself counts only with an answer.
    let comment = |id: &str, author: &str, text: &str| {
        format!(
            "<w:comment w:id=\"{id}\" w:author=\"{author}\"><w:p w14:paraId=\"{id}\">{}</w:p></w:comment>",
            run(text)
        )
    };
    let range =
        "<w:commentRangeStart w:id=\"7\"/><w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>";
    let body = sent_body(&format!("{step}{range}"), &note);
    let alone = format!("<w:comments {W}>{}</w:comments>", comment("7", "ifugen", "a.steps.0: New exposure"));
    assert_eq!(told(&sent(&body, &[("word/comments.xml", &alone)])), []);
    let both = alone.replace("</w:comments>", &format!("{}</w:comments>", comment("8", "Anna", "Why?")));
    let answers = "<w15:commentsEx xmlns:w15=\"urn:15\"><w15:commentEx w15:paraId=\"8\" w15:paraIdParent=\"7\"/></w15:commentsEx>";
    let found = sent(&body, &[("word/comments.xml", &both), ("word/commentsExtended.xml", answers)]);
    assert_eq!(told(&found), [(Kind::Comment, vec!["a.steps.0"], "", "")]);
    assert_eq!(found[0].comment.as_ref().unwrap().replies[0].text, "Why?");
}

#[test]
fn what_a_person_does_with_the_changes_of_a_copy_is_listed() {
    let (gate, door) = (own(&gone("gate")), own(&new("door")));
    let note = own(&gone("Be quick."));
    // An edit within an insertion.
    let inner = own(&format!("<w:ins {BY}>{}", run("do"))) + &gone("or") + &new("ck") + "</w:ins>";
    let found = sent(&sent_body(&format!("{}{gate}{inner}{}", run("Lock the "), run(".")), &note), &[]);
    assert_eq!(told(&found), [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "Lock the dock.")]);
    let authors: Vec<&str> = found[0].changes.iter().map(|change| change.author.as_str()).collect();
    assert_eq!(authors, ["Anna", "Anna"]);
    // Rejected.
    let found = sent(&sent_body(&run("Lock the gate."), &note), &[]);
    assert_eq!(told(&found), [(Kind::Rejected, vec!["a.steps.0"], "Lock the door.", "Lock the gate.")]);
    let found = sent(&sent_body(&format!("{}{gate}{door}{}", run("Lock the "), run(".")), &run("Be quick.")), &[]);
    assert_eq!(told(&found), [(Kind::Rejected, vec!["a.note"], "", "Be quick.")]);
    let body = sent_body(&run("Lock the door."), &note).replace(&own(&new("443")), "");
    assert_eq!(told(&sent(&body, &[])), [(Kind::Rejected, vec!["port.https.number"], "443", "")]);
    // Neither accepted nor rejected.
    let found = sent(&sent_body(&run("Lock it."), &note), &[]);
    assert_eq!(told(&found), [(Kind::Untracked, vec!["a.steps.0"], "Lock the door.", "Lock it.")]);
    let text = (FORMATS[0].export)(&List { documents: vec![super::Head::default()], remarks: found }).unwrap();
    assert!(text.contains("changed without tracking"), "{text}");
}
