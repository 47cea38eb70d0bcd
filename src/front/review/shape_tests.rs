//! The shapes that programs give to a copy, and what stands beside its passages.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::reading::Spot;
use super::remarks::Kind;
use super::tests::{
    BY, MAP, W, archive, control, copy, gone, new, p, package, relationships, remarks, row, run, step, tagged, told,
};
use super::{FORMATS, Review, list};

#[test]
fn a_rejected_change_outside_of_passages_is_told_as_one() {
    let map = MAP.replace("date=\"2026-10-01\"", "date=\"2026-10-01\" since=\"v1\"").replace(
        "</passages>",
        "<outside was=\"Doors\">Gates</outside><outside was=\"\">New</outside><outside was=\"Gone\"></outside></passages>",
    );
    let of = |texts: &[&str]| {
        let outside: String = texts.iter().map(|text| p(&run(text))).collect();
        let body = outside + &step(&p(&run("Lock the door.")));
        let review = Review::of(&package(&body, &[("customXml/item1.xml", &map)]), "copy.docx".to_owned()).0.unwrap();
        list(&[review], None).remarks
    };
    assert_eq!(told(&of(&["Gates", "New"])), []);
    let rejected = |old, proposed| (Kind::Rejected, vec![], old, proposed);
    assert_eq!(told(&of(&["Doors", "New"])), [rejected("Gates", "Doors")]);
    assert_eq!(told(&of(&["Gates"])), [rejected("New", "")]);
    assert_eq!(told(&of(&["Gates", "New", "Gone"])), [rejected("", "Gone")]);
    assert_eq!(told(&of(&["Gates", "New", "Else"])), [(Kind::Untracked, vec![], "", "Else")]);
}

#[test]
fn the_shapes_that_programs_give_to_a_text_do_not_matter() {
    let shapes = [
        // Runs that Word splits at each saving, with marks of spelling and of the last page.
        "<w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00A1\"><w:t>Lo</w:t></w:r><w:r w:rsidR=\"00A2\"><w:lastRenderedPageBreak/><w:t xml:space=\"preserve\">ck the </w:t></w:r>".to_owned()
            + &run("door."),
        format!("<w:smartTag w:element=\"place\"><w:smartTagPr><w:attr w:val=\"x\"/></w:smartTagPr>{}</w:smartTag>", run("Lock the door.")),
        format!("<w:customXml w:element=\"a\"><w:customXmlPr/>{}</w:customXml>", run("Lock the door.")),
        format!("<w:bdo w:val=\"ltr\">{}</w:bdo><w:dir w:val=\"ltr\">{}</w:dir>", run("Lock "), run("the door.")),
        format!("<w:hyperlink w:anchor=\"a\">{}</w:hyperlink><w:bookmarkEnd w:id=\"0\"/>", run("Lock the door.")),
        control("<w:tag w:val=\"theirs\"/>", &run("Lock the door.")),
        format!("{}<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>AUTHOR</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r>{}", run("Lock the "), run("door.")),
        // The same twice, for programs that cannot show the first form.
        format!(
            "<mc:AlternateContent><mc:Choice Requires=\"w14\">{0}</mc:Choice><mc:Fallback>{0}</mc:Fallback></mc:AlternateContent>",
            run("Lock the door.")
        ),
    ];
    for shape in &shapes {
        assert_eq!(told(&remarks(&step(&p(shape)), &[])), [], "{shape}");
        let found = remarks(&step(&p(&(shape.clone() + &new(" Now.")))), &[]);
        assert_eq!(told(&found), [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "Lock the door. Now.")], "{shape}");
    }
    // Names in another prefix and in the strict form of the standard.
    let text = step(&p(&(run("Lock the door.") + &new(" Now."))));
    let document = format!("<w:document {W}><w:body>{text}</w:body></w:document>");
    let strict = document.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    let other =
        document.replace("<w:", "<x:").replace("</w:", "</x:").replace(" w:", " x:").replace("xmlns:w=", "xmlns:x=");
    for document in [strict, other] {
        let top = relationships(&[("officeDocument", "Target=\"word/document.xml\"")]);
        let parts = [("_rels/.rels", top.as_str()), ("word/document.xml", &document), ("customXml/item1.xml", MAP)];
        let (review, problems) = Review::of(&archive(&parts), "copy.docx".to_owned());
        assert_eq!(problems.len(), 0, "{problems:?}");
        let found = list(&[review.unwrap()], None).remarks;
        assert_eq!(
            told(&found),
            [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", "Lock the door. Now.")],
            "{document}"
        );
    }
}

#[test]
fn a_paragraph_that_word_moved_with_its_marks_is_told_at_both_places() {
    let range = |what: &str, name: &str, content: &str| {
        format!(
            "<w:{what}RangeStart w:id=\"4\" w:name=\"{name}\" {}/>{content}<w:{what}RangeEnd w:id=\"4\"/>",
            &BY[9..]
        )
    };
    let end = |what: &str| format!("<w:pPr><w:rPr><w:{what} {BY}/></w:rPr></w:pPr>");
    let of = |what: &str| p(&format!("{}<w:{what} {BY}>{}</w:{what}>", end(what), run("Lock the door.")));
    let body = range("moveFrom", "move1", &tagged("ifu-1", &of("moveFrom")))
        + &row()
        + &range("moveTo", "move1", &of("moveTo"));
    let found = remarks(&body, &[]);
    let wanted = [(Kind::Edit, vec!["a.steps.0"], "Lock the door.", ""), (Kind::Edit, vec![], "", "Lock the door.")];
    assert_eq!(told(&found), wanted);
    let actions: Vec<&str> = found.iter().map(|remark| remark.changes[0].action.words()).collect();
    assert_eq!(actions, ["moved from here", "moved to here"]);
}

#[test]
fn a_text_box_is_no_part_of_the_passage_that_it_is_anchored_in() {
    let words = "<w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r>";
    let body = step(&p(&format!("{}{words}", run("Lock the door."))));
    let found = remarks(&body, &[]);
    assert_eq!(found.len(), 0, "{found:?}");
    let (review, _) = copy(&body, &[]);
    let outside: Vec<String> = review.unwrap().reading.spots.iter().filter_map(Spot::outside).collect();
    assert_eq!(outside, ["Box"]);
}

#[test]
fn what_is_outside_of_passages_is_held_against_the_texts_that_were_there() {
    let map = MAP.replace(
        "</passages>",
        "<outside>Doors and ports</outside><outside>Port 1</outside><outside>Port 1</outside></passages>",
    );
    let of = |outside: &str, step: &str| {
        let bytes = package(&format!("{outside}{step}{}", row()), &[("customXml/item1.xml", &map)]);
        list(&[Review::of(&bytes, "copy.docx".to_owned()).0.unwrap()], None).remarks
    };
    let step = tagged("ifu-1", &p(&run("Lock the door.")));
    let field = |result: &str| format!("<w:fldSimple w:instr=\"REF a\">{}</w:fldSimple>", run(result));
    let same = p(&run("Doors and  ports")) + &p(&(run("Port 1") + &field("4.3"))) + &p(&run("Port 1"));
    assert_eq!(told(&of(&same, &step)), []);
    let found = of(&same.replacen("Doors", "Windows", 1), &step);
    let wanted = [(Kind::Untracked, vec![], "", "Windows and  ports"), (Kind::Removed, vec![], "Doors and ports", "")];
    assert_eq!(told(&found), wanted);
    assert_eq!(told(&of(&(p(&run("Port 1")) + &same), &step)), [(Kind::Untracked, vec![], "", "Port 1")]);
    // A tracked change says it, and the text is not told again.
    let tracked = same.replacen(&run("Doors and  ports"), &(gone("Doors") + &new("Windows") + &run(" and ports")), 1);
    assert_eq!(told(&of(&tracked, &step)), [(Kind::Edit, vec![], "Doors and ports", "Windows and ports")]);
    // A passage without its control is not told as a new text, too.
    let found = of(&same, &p(&run("Lock the door.")));
    assert_eq!(told(&found), [(Kind::Removed, vec!["a.steps.0"], "Lock the door.", "")]);
}

#[test]
fn a_copy_without_a_map_has_a_head_that_says_so() {
    let body = step(&p(&(run("Lock the door.") + &new(" Now\u{1}."))));
    let review = Review::of(&package(&body, &[]), "copy.docx".to_owned()).0.unwrap();
    let found = list(&[review], Some(&super::present::Present::default()));
    assert_eq!((found.remarks.len(), found.remarks[0].outdated.as_deref()), (1, None));
    assert_eq!(found.remarks[0].proposed.as_deref(), Some("Lock the door. Now\u{fffd}."));
    for (format, head) in [(0, "== copies without a map of passages\n"), (1, "## copies without a map of passages\n")] {
        let text = (FORMATS[format].export)(&found).unwrap();
        assert!(text.contains(head), "{text}");
    }
}

#[test]
fn a_note_is_listed_though_it_was_not_tracked() {
    let text =
        format!("<w:footnotes {W}><w:footnote><w:p><w:r><w:t>Which port?</w:t></w:r></w:p></w:footnote></w:footnotes>");
    let found = remarks(&step(&p(&run("Lock the door."))), &[("word/footnotes.xml", &text)]);
    let texts: Vec<_> = found.iter().map(|remark| (remark.kind, remark.proposed.as_deref())).collect();
    assert_eq!(texts, [(Kind::Untracked, Some("Which port?"))]);
}
