//! What Regulation (EU) 2021/2226 asks of the file of electronic instructions for use: which document it is, of when and in
//! which language, how to get it on paper, which versions there were before. In every format.

use ifugen::testing::Locale;

use crate::support::{compose_as, examples, html_text, markdown_text, pdf_text, read, whole};

/// Text without white space and signs of markup: lines end elsewhere in each format.
fn bare(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !"`*|\u{ad}\u{2060}".contains(*c)).collect()
}

#[test]
fn a_document_says_which_it_is_and_how_to_get_it_on_paper() {
    let case = examples().into_iter().find(|case| case.name.ends_with("linden-glucose.ifu.toml")).unwrap();
    let configured = read(&case.file);
    let said = |key: &str| configured["document"][key].as_str().unwrap().to_owned();
    let history = configured["document"]["history"].as_array().unwrap();
    assert!(history.len() > 1, "an example with a version before this one");
    let composed = compose_as(&case, &["en", "de"]);
    for (document, language, date) in
        [(&composed.documents[0], "English", "3 August 2026"), (&composed.documents[1], "Deutsch", "3. August 2026")]
    {
        let mut wanted = vec![said("number"), said("revision"), date.to_owned(), language.to_owned()];
        if document.language == "en" {
            wanted.push(said("paper_copy"));
            wanted.extend(history.iter().map(|row| row["change"].as_str().unwrap().to_owned()));
        }
        let locale = Locale::load(&document.language, &[], None).unwrap();
        wanted.extend(history.iter().map(|row| locale.date(&row["date"].to_string())));
        let text = |extension: &str| String::from_utf8(whole(document, extension).unwrap()).unwrap();
        let html = text("html");
        assert!(html.contains(&format!("<html lang=\"{}\">", document.language)));
        // The head says which document it is before any chapter does.
        let (cover, _) = html.split_once("</header>").unwrap();
        for line in &wanted[..4] {
            assert!(cover.contains(&format!("<dd>{line}</dd>")), "{line} is not on the cover");
        }
        let pdf = pdf_text(&whole(document, "pdf").unwrap(), "-layout");
        let raw = pdf_text(&whole(document, "pdf").unwrap(), "-raw");
        let formats = [
            ("md", bare(&markdown_text(&text("md")))),
            ("html", bare(&html_text(&html))),
            ("pdf", bare(&pdf) + &bare(&raw)),
        ];
        for (format, shown) in formats {
            for line in &wanted {
                assert!(shown.contains(&bare(line)), "{format} {}: no “{line}”", document.language);
            }
        }
    }
}
