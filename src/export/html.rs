//! HTML: the whole document as one self-contained file, and each chapter as a fragment.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::Context as _;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::Serialize;
use sha2::{Digest, Sha256};
use tera::{Context, Tera};

use super::{Artifact, Options, Parsed, Parts, markdown, part};
use crate::compose::document::{self, Chapter, Document};
use crate::compose::template::Templates;
use crate::model::section::GLANCE;
#[cfg(feature = "serve")]
pub(crate) use body::Passage;
use body::{Body, Heading};

mod body;
mod figure;

/// The parts around the chapters.
struct Frame<'a> {
    /// A Tera template.
    page: &'a str,
    style: String,
    /// An element; empty if there is no logo.
    logo: String,
}

impl<'a> Frame<'a> {
    fn of(options: &'a Options) -> Self {
        Self { page: options.template("html/page.html"), style: style(options), logo: options.look.logo_html() }
    }
}

/// What [`export`] looks at.
pub(crate) fn parts(options: &Options) -> Parts<'_> {
    let Frame { page, style, logo } = Frame::of(options);
    let mut parts = markdown::parts(options);
    parts.extend([part(page), part(style), part(logo)]);
    parts
}

/// The style of every page, with the additions of the look.
pub(crate) fn style(options: &Options) -> String {
    format!("{}{}", options.template("html/style.css"), options.look.css())
}

/// `<device>/<language>/ifu-security.html`, and below `sections/` one fragment for each chapter.
pub fn export(doc: &Document, options: &Options) -> anyhow::Result<Vec<Artifact>> {
    let path = format!("{}/ifu-security.html", markdown::folder(doc));
    let (page, _) = page(doc, &Frame::of(options), None).with_context(|| format!("cannot make the page {path}"))?;
    let mut artifacts = vec![Artifact { path, bytes: page.into_bytes() }];
    if options.chapters {
        let anchors = markdown::anchors(&doc.chapters);
        for chapter in &doc.chapters {
            let chapter = &chapter.without_caption_numbers();
            let own = markdown::own_anchors(chapter);
            let file = |anchor: &str| {
                if own.contains(anchor) { None } else { anchors.get(anchor).map(|id| format!("{id}.html")) }
            };
            let mut body = Body::new(&doc.figures, usize::from(options.heading_level.saturating_sub(1)), &file);
            body.changed = changed_word(doc);
            body.keep(ids(chapter));
            let section = section(chapter, &mut body);
            artifacts.push(Artifact {
                path: format!("{}/sections/{}.html", markdown::folder(doc), chapter.id),
                bytes: format!(
                    "<section lang=\"{}\" aria-labelledby=\"{}\">\n{}</section>\n",
                    crate::wording::escape::html(&doc.language),
                    section.id,
                    section.html
                )
                .into_bytes(),
            });
        }
    }
    Ok(artifacts)
}

/// The page as the preview shows it, and its passages: the same as a build writes, with the number of each passage in
/// `data-passage`.
///
/// # Errors
/// Fails like [`export`].
#[cfg(feature = "serve")]
pub(crate) fn traced<'d>(doc: &'d Document, options: &Options) -> anyhow::Result<(Vec<u8>, Vec<Passage<'d>>)> {
    let (page, passages) = page(doc, &Frame::of(options), Some(Vec::new()))?;
    Ok((page.into_bytes(), passages.unwrap_or_default()))
}

/// A chapter as the page template gets it.
#[derive(Serialize)]
struct Section {
    /// The id of its heading.
    id: String,
    /// Plain text.
    title: String,
    html: String,
    /// Its own headings, for the table of contents.
    sections: Vec<Entry>,
}

/// An entry of the table of contents.
#[derive(Serialize)]
struct Entry {
    id: String,
    /// Plain text.
    title: String,
    sections: Vec<Entry>,
}

fn section<'d>(chapter: &'d Chapter, body: &mut Body<'d>) -> Section {
    let (html, mut headings) = body.chapter(chapter);
    let first = headings.remove(0);
    Section { id: first.id, title: first.title, html, sections: entries(&headings) }
}

/// Headings in reading order as a tree of levels 2 and 3.
fn entries(headings: &[Heading]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for heading in headings.iter().filter(|heading| heading.level <= 3) {
        let entry = Entry { id: heading.id.clone(), title: heading.title.clone(), sections: Vec::new() };
        match entries.last_mut() {
            Some(parent) if heading.level == 3 => parent.sections.push(entry),
            _ => entries.push(entry),
        }
    }
    entries
}

/// The anchors of a chapter's headings, paragraphs and rows.
fn ids(chapter: &Chapter) -> impl Iterator<Item = &str> {
    document::anchors(chapter).chain(chapter.places.iter().map(|place| place.anchor.as_str()))
}

/// The word that marks a changed passage.
fn changed_word(doc: &Document) -> &str {
    doc.meta.words.get("changed").map_or("", String::as_str)
}

/// The passages of a page, where they have numbers.
type Numbered<'d> = Option<Vec<body::Passage<'d>>>;

fn page<'d>(doc: &'d Document, frame: &Frame<'_>, passages: Numbered<'d>) -> anyhow::Result<(String, Numbered<'d>)> {
    let permalink = doc.meta.words.get("permalink").map_or("", String::as_str);
    let mut body = Body::new(&doc.figures, 1, &|_| None);
    body.permalink = Some(permalink);
    body.changed = changed_word(doc);
    body.numbered = true;
    body.passages = passages;
    body.keep(doc.chapters.iter().flat_map(ids));
    let notices: Vec<String> = doc.meta.notices.iter().map(|notice| body.aside(&notice.blocks)).collect();
    let chapters: Vec<Section> = doc.chapters.iter().map(|chapter| section(chapter, &mut body)).collect();
    let style = safe_once(&frame.style)?;
    let mut styles = BTreeSet::from([style.hash.clone()]);
    styles.extend(figure::styles(&doc.figures).map(hash));

    let mut context = Context::new();
    context.insert("language", &doc.language);
    context.insert("title", &doc.meta.title);
    context.insert("device_name", &doc.meta.device_name);
    context.insert("manufacturer", &doc.meta.manufacturer);
    context.insert("number", &doc.meta.number);
    context.insert("revision", &doc.meta.revision);
    context.insert("date", &doc.meta.date);
    context.insert("cover", &doc.meta.cover);
    context.insert("card", &doc.meta.card);
    // The page at a glance stands before the contents, as on paper.
    let opens_at_a_glance = doc.chapters.len() > 1 && doc.chapters[0].id == GLANCE;
    context.insert("contents_at", &usize::from(opens_at_a_glance));
    context.insert("draft", &doc.meta.draft);
    context.insert("logo", &frame.logo);
    context.insert("words", &doc.meta.words);
    context.insert("notices", &notices);
    context.insert("chapters", &chapters);
    context.insert("style", &style.text);
    context.insert("csp", &policy(&styles));
    Ok((render("html/page.html", frame.page, &context)?, body.passages))
}

/// The content security policy of a page: only the styles with these hashes, and images inside the page.
pub(crate) fn policy(styles: &BTreeSet<String>) -> String {
    let styles: Vec<&str> = styles.iter().map(String::as_str).collect();
    format!("default-src 'none'; style-src {}; img-src data:; base-uri 'none'; form-action 'none'", styles.join(" "))
}

/// A style that cannot end its own element.
pub(crate) fn safe_style(style: &str) -> String {
    style.replace("</", "<\\/")
}

/// A source of a content security policy that names a style by its hash.
pub(crate) fn hash(style: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(style.as_bytes())))
}

/// A style that cannot end its own element, and its hash.
struct Style {
    text: String,
    hash: String,
}

/// The safe form of the style that all pages of a build share, found once.
fn safe_once(style: &str) -> anyhow::Result<Arc<Style>> {
    static SAFE: Parsed<Arc<Style>> = Parsed::new();
    SAFE.of("style", style, || {
        let text = safe_style(style);
        Ok(Arc::new(Style { hash: hash(&text), text }))
    })
}

/// Fills a template in which every value is escaped unless it is marked as safe. Errors use its name, `….html`.
pub(crate) fn render(name: &str, template: &str, context: &Context) -> anyhow::Result<String> {
    static PARSED: Parsed<Arc<Templates>> = Parsed::new();
    let templates = PARSED.of(name, template, || {
        let mut tera = Tera::new();
        tera.autoescape_on([".html"]);
        Ok(Arc::new(Templates::new(tera, [(name, template)])?))
    })?;
    templates.render(name, context, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::block::{self, Block, Marks, Print};
    use crate::compose::document::{Figure, Meta};
    use crate::export::sample;

    fn written(blocks: &[Block]) -> String {
        let figures = [Figure {
            file: "a.svg".into(),
            svg: "<svg viewBox=\"0 0 1 1\"><g id=\"x\"/><use href=\"#x\"/></svg>".into(),
            ..Figure::default()
        }];
        let far = |anchor: &str| (anchor == "far").then(|| "other.html".to_owned());
        Body::new(&figures, 1, &far).aside(blocks)
    }

    fn body(markdown: &str) -> String {
        written(&block::read(markdown))
    }

    fn text(artifacts: &[Artifact], path: &str) -> String {
        let artifact = artifacts.iter().find(|artifact| artifact.path == path).expect(path);
        String::from_utf8(artifact.bytes.clone()).expect("UTF-8")
    }

    #[test]
    fn links_below_each_other_in_a_cell_are_lines_and_one_in_a_sentence_is_none() {
        let cells = body("| a |\n| --- |\n| [b](#b)<br>[c](#c) |\n| d<br>See [e](#e) for it.<br>f |\n");
        for line in ["b", "c"] {
            assert!(cells.contains(&format!("<a class=\"line\" href=\"#{line}\">{line}</a>")), "{cells}");
        }
        assert!(cells.contains("See <a href=\"#e\">e</a> for it."), "{cells}");
    }

    #[test]
    fn a_page_stands_alone_and_names_its_style() -> anyhow::Result<()> {
        let page = text(&export(&sample::document(), &Options::default())?, "ip-4/de/ifu-security.html");
        assert!(page.starts_with("<!doctype html>\n<html lang=\"de\">"));
        let (_, rest) = page.split_once("<style>").expect("a style");
        let (style, _) = rest.split_once("</style>").expect("its end");
        assert!(page.contains(&format!("style-src {}; img-src data:", hash(style).replace('\'', "&#39;"))), "{page}");
        assert!(!page.contains("<script") && !page.contains("<link") && !page.contains(" style="));
        assert!(page.contains("<dt>Produkt</dt><dd>Infusionspumpe IP-4 &lt;Pro&gt; | Basis</dd>"));
        assert!(page.contains(
            "<section aria-labelledby=\"update\">\n<div class=\"heading\"><h2 id=\"update\">Aktualisierungen</h2>"
        ));
        Ok(())
    }

    #[test]
    fn contents_nest_the_headings() -> anyhow::Result<()> {
        let page = text(&export(&sample::document(), &Options::default())?, "ip-4/de/ifu-security.html");
        let (_, rest) = page.split_once("<nav").expect("contents");
        let (nav, _) = rest.split_once("</nav>").expect("their end");
        let links: Vec<&str> = nav.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(
            links,
            [
                "network",
                "network-ports",
                "network-ports-hashes",
                "network-access",
                "update",
                "update-install",
                "update-rollback"
            ]
        );
        assert_eq!(nav.matches("<ol>").count(), 4);
        Ok(())
    }

    #[test]
    fn every_id_is_there_once() -> anyhow::Result<()> {
        let mut doc = sample::document();
        // The same chapter twice: the same anchors, and the same drawing.
        doc.chapters.push(doc.chapters[0].clone());
        let page = text(&export(&doc, &Options::default())?, "ip-4/de/ifu-security.html");
        let mut ids: Vec<&str> = page.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all);
        assert!(page.contains("marker-end=\"url(#network-diagram-1-arrow)\""));
        assert!(page.contains("aria-labelledby=\"network-diagram-1-title\""));
        Ok(())
    }

    #[test]
    fn no_other_element_takes_the_anchor_of_a_heading() -> anyhow::Result<()> {
        let mut doc = sample::document();
        let markdown = "# A {#a}\n\n*Ports*\n\n|a|\n|-|\n|b|\n\n## B {#table-1}\n\n## C {#a-link}\n";
        doc.chapters = vec![Chapter::new("a", "A", markdown)];
        let page = text(&export(&doc, &Options::default())?, "ip-4/de/ifu-security.html");
        for expected in [
            "<h2 id=\"a\">",
            "<caption id=\"table-1-2\">",
            "<h3 id=\"table-1\">",
            "id=\"a-link-2\"",
            "<h3 id=\"a-link\">",
        ] {
            assert!(page.contains(expected), "{expected}: {page}");
        }
        Ok(())
    }

    #[test]
    fn a_section_is_a_fragment_that_links_its_neighbours() -> anyhow::Result<()> {
        let options = Options { chapters: true, heading_level: 3, ..Options::default() };
        let section = text(&export(&sample::document(), &options)?, "ip-4/de/sections/network.html");
        assert!(section.starts_with("<section lang=\"de\" aria-labelledby=\"network\">\n<h3 id=\"network\">"));
        assert!(section.contains("href=\"update.html#update\""));
        assert!(section.contains("href=\"#network-ports\""));
        assert!(section.contains("<h5 id=\"network-ports-hashes\">"));
        assert!(!section.contains("<html") && !section.contains("class=\"anchor\""));
        Ok(())
    }

    #[test]
    fn an_emphasis_before_a_table_is_its_caption() {
        let html = body("*Ports*\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n|  | 3 |");
        assert_eq!(
            html,
            "<div class=\"narrow\">\n<table>\n<caption id=\"table-1\">Ports</caption>\n<thead>\n\
             <tr><th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th></tr>\n</thead>\n<tbody>\n\
             <tr><th scope=\"row\">1</th><td class=\"end\">2</td></tr>\n\
             <tr><td></td><td class=\"end\">3</td></tr>\n</tbody>\n</table>\n</div>\n"
        );
        assert_eq!(body("*a* b\n\n| a |\n|---|"), "<p><em>a</em> b</p>\n".to_owned() + &body("| a |\n|---|"));
        assert_eq!(body("*a*\n\nb"), "<p><em>a</em></p>\n<p>b</p>\n");
    }

    #[test]
    fn only_the_first_line_of_a_rows_head_is_its_name() {
        let cell = |text: &str| body(&format!("|a|b|\n|-|-|\n|{text}|2|"));
        assert!(
            cell("Pump<br>`pump`<br>x")
                .contains("<th scope=\"row\">Pump<br><span class=\"more\"><code>pump</code><br>x</span></th>")
        );
        // An element that continues behind the break stays whole.
        assert!(cell("**a<br>b**").contains("<th scope=\"row\"><strong>a<br>b</strong></th>"));
        assert!(
            cell("<span lang=\"en\">a<br>b</span>").contains("<th scope=\"row\"><span lang=\"en\">a<br>b</span></th>")
        );
        assert!(cell("<span lang=\"en\">a</span><br>b").contains("a</span><br><span class=\"more\">b</span></th>"));
    }

    #[test]
    fn a_wide_table_scrolls_under_its_name() {
        let html = body("*Ports*\n\n|a|b|c|\n|-|-|-|\n|1|2|3|");
        assert!(html.starts_with("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-labelledby=\"table-1\">"));
    }

    #[test]
    fn an_image_becomes_a_figure() {
        let html = body("*Flows*\n\n![All *flows*](a.svg)");
        assert!(html.starts_with("<figure>\n<div class=\"scroll drawing\" tabindex=\"0\" role=\"region\" aria-label=\"All flows\">\n<svg role=\"img\" aria-label=\"All flows\""), "{html}");
        assert!(html.ends_with("<figcaption>Flows</figcaption>\n</figure>\n"));
        assert_eq!(body("a ![no](https://example.com/a.png)"), "<p>a no</p>\n");
    }

    #[test]
    fn only_two_tags_are_html() {
        assert_eq!(body("a<br>b<br/>c"), "<p>a<br>b<br>c</p>\n");
        assert_eq!(body("a <span lang=\"en\">b</span>"), "<p>a <span lang=\"en\">b</span></p>\n");
        assert_eq!(
            body("*a <span lang=\"en\">b* c</span>"),
            "<p><em>a <span lang=\"en\">b</span></em> c&lt;/span&gt;</p>\n"
        );
        assert_eq!(body("a <b onclick=\"x\">b</b>"), "<p>a &lt;b onclick=&quot;x&quot;&gt;b&lt;/b&gt;</p>\n");
        assert_eq!(body("<script>\nx\n</script>"), "<p>&lt;script&gt;\nx\n&lt;/script&gt;</p>\n");
        assert_eq!(
            body("a <span lang=\"en\" id=\"x\">b"),
            "<p>a &lt;span lang=&quot;en&quot; id=&quot;x&quot;&gt;b</p>\n"
        );
    }

    #[test]
    fn a_link_that_says_where_it_leads_is_marked() {
        let url = "https://example.com";
        assert_eq!(body(&format!("[{url}](<{url}>)")), format!("<p><a class=\"bare\" href=\"{url}\">{url}</a></p>\n"));
        assert_eq!(body(&format!("[a]({url})")), format!("<p><a href=\"{url}\">a</a></p>\n"));
    }

    #[test]
    fn only_known_schemes_are_links() {
        assert_eq!(body("[a](javascript:x)"), "<p>a</p>\n");
        assert_eq!(body("[a](HTTPS://example.com/?a&b)"), "<p><a href=\"HTTPS://example.com/?a&amp;b\">a</a></p>\n");
        assert_eq!(body("<a@example.com>"), "<p><a href=\"mailto:a@example.com\">a@example.com</a></p>\n");
        assert_eq!(body("[a](#far)[b](#near)"), "<p><a href=\"other.html#far\">a</a><a href=\"#near\">b</a></p>\n");
        assert_eq!(body("[a](data:text/html,x)"), "<p>a</p>\n");
    }

    #[test]
    fn an_alert_keeps_its_kind() {
        let html = body("> [!WARNING]\n> **WARNING** Hot.");
        assert!(html.starts_with("<aside class=\"alert warning\" role=\"note\">\n<svg class=\"sign\""));
        assert!(html.ends_with("<div>\n<p><strong>WARNING</strong> Hot.</p>\n</div>\n</aside>\n"));
        // The safety alert symbol is never beside information.
        assert!(!body("> [!IMPORTANT]\n> a").contains(body::TRIANGLE));
    }

    #[test]
    fn what_has_changed_is_marked_for_eyes_and_ears() {
        // A changed fact is printed at `~`.
        let changed = |text: &str| {
            let at = text.find('~').expect("a mark");
            let marks = Marks { prints: vec![(at, Print::Fact(0))], ..Marks::default() };
            written(&block::read_marked(&text.replace('~', ""), &marks, &|_| true, &mut []).0)
        };
        let told = "<span class=\"unseen\">() </span>";
        assert_eq!(changed("~a **b**"), format!("<p class=\"changed\">{told}a <strong>b</strong></p>\n"));
        assert_eq!(changed("- ~a\n- b"), format!("<ul>\n<li class=\"changed\">{told}a</li>\n<li>b</li>\n</ul>\n"));
        let table = changed("|a|\n|-|\n|~b|\n|c|");
        assert!(
            table.contains(&format!("<tr class=\"changed\"><td>{told}b</td></tr>\n<tr><td>c</td></tr>")),
            "{table}"
        );
    }

    #[test]
    fn a_long_word_may_break() {
        let hash = "0123456789abcdef0123456789abcdef";
        assert_eq!(body(&format!("a {hash} b")), format!("<p>a <span class=\"long\">{hash}</span> b</p>\n"));
        assert_eq!(body(&format!("`{hash}`")), format!("<p><code class=\"long\">{hash}</code></p>\n"));
    }

    #[test]
    fn values_and_words_are_escaped_and_a_missing_word_is_an_error() {
        let mut doc = sample::document();
        doc.meta = Meta { title: "<b>".into(), words: doc.meta.words, ..Meta::default() };
        let options = Options::default();
        let frame = Frame { style: "a</style>b".to_owned(), ..Frame::of(&options) };
        let (page, _) = page(&doc, &frame, None).expect("a page");
        assert!(page.contains("<h1>&lt;b&gt;</h1>") && page.contains("<style>a<\\/style>b</style>"));
        doc.meta.words.remove("contents");
        let error = export(&doc, &Options::default()).expect_err("no word for the contents");
        assert!(format!("{error:#}").contains("ip-4/de/ifu-security.html"), "{error:#}");
    }
}
