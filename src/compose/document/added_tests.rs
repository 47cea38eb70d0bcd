//! A chapter and a language that are added: what that takes.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{Composer, Document, parse};
use crate::base::source::Sources;
use crate::input::load;
use crate::model::section::SECTIONS;
use crate::project;
use crate::wording::locale::{Locale, Review, WordingFile, built_in};

/// The document of the starter's configuration with some more of it.
fn composed(more: &str, templates: &[project::TemplateFile], locale: Locale) -> Document {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("pump.ifu.toml");
    let starter = project::built_in_template("starter.ifu.toml").replace("[document]", &format!("[document]\n{more}"));
    std::fs::write(&file, starter).expect("written");
    let (device, problems) = load::device(&file, &mut Sources::default());
    let device = device.ok_or(problems).expect("right");
    let composer = Composer::new(Arc::new(locale), parse(templates).expect("templates"), false);
    composer.compose(&device.id, &device.facts, &BTreeMap::new()).expect("a document")
}

/// A chapter is a template and an attribute of `chapter`; its place among the built-in ones is a row of `SECTIONS`, or
/// `document.chapters`.
#[test]
fn a_chapter_is_a_template_and_a_title() {
    let template = ("chapters/extra.md".to_owned(), "{{ device.name }} has more.".to_owned());
    let mut files = built_in("en");
    files.push(("extra.ftl".to_owned(), "chapter =\n    .extra = Extra\n".to_owned()));
    let locale = Locale::new("en", Review::Source, &files).expect("wording");
    let others: Vec<&str> = SECTIONS.iter().map(|section| section.id).collect();
    let document = composed(&format!("chapters = [\"extra\"]\nleave_out = {others:?}"), &[template], locale);
    assert_eq!(document.chapters.len(), 1);
    let chapter = &document.chapters[0];
    assert_eq!((chapter.id.as_str(), chapter.title.as_str()), ("extra", "Extra"));
    let markdown = chapter.markdown();
    assert!(markdown.starts_with("# Extra {#extra}\n\n") && markdown.ends_with(" has more.\n"));
    assert!(document.shown(chapter).eq([("device.name", "extra")]));
}

/// A language is a folder of messages and a row of `LOCALES`: CLDR has its numbers, dates, lists, plurals and word
/// order.
#[test]
fn a_language_is_its_messages() {
    let files: Vec<WordingFile> = built_in("en")
        .into_iter()
        .map(|(name, text)| (name.replace("/en/", "/sv/"), text.replace("Instructions for use", "Bruksanvisning")))
        .collect();
    let locale = Locale::new("sv", Review::Draft, &files).expect("wording");
    assert_eq!(
        (locale.number("12000").as_str(), locale.date("2026-10-01").as_str()),
        ("12\u{a0}000", "1 oktober 2026")
    );
    let items = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(locale.and(&items), "a, b och c");
    let document = composed("", &project::Project::default().chapter_templates(), locale);
    assert_eq!((document.language.as_str(), document.draft_locale), ("sv", true));
    assert!(
        document.meta.title.starts_with("Bruksanvisning") && document.chapters.len() > 5,
        "{}",
        document.meta.title
    );
}
