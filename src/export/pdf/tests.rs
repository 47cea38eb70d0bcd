#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::process::{Command, Stdio};

use proptest::prelude::*;

use super::*;
use crate::compose::document::Figure;
use crate::export::sample_paged as sample;
use crate::export::widths::{Style, Widths};
use crate::project::look::Paper;

/// One page as long as the text, so that no header is between two lines; as wide as the built-in one, for which columns are made.
const SCROLL: &str = r#"
    #import "/document.typ": chapters
    #set document(title: "Test")
    #set page(width: 210mm, height: auto, margin: (x: 22mm, y: 10mm))
    #set text(font: ("Noto Sans", "DejaVu Sans Mono"), size: 10pt)
    #show raw: set text(font: ("DejaVu Sans Mono", "Noto Sans"))
    #for chapter in chapters { chapter }
"#;

/// The built-in page.
fn page() -> &'static str {
    crate::project::built_in_template("pdf/page.typ")
}

fn pdf(doc: &Document) -> Vec<u8> {
    export(doc, &Options::default()).unwrap().remove(0).bytes
}

fn scroll(doc: &Document) -> Vec<u8> {
    export_with(doc, &Options::default(), SCROLL).unwrap().remove(0).bytes
}

fn options(standards: &[&str]) -> Options {
    Options { pdf_standard: standards.iter().map(|s| (*s).to_owned()).collect(), ..Options::default() }
}

/// What `pdftotext` prints for a PDF.
fn pdftotext(pdf: &[u8], argument: &str) -> String {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("test.pdf");
    std::fs::write(&path, pdf).unwrap();
    let mut command = Command::new("pdftotext");
    command.args(["-enc", "UTF-8", argument]).arg(&path).arg("-").stdin(Stdio::null());
    match command.output() {
        Ok(output) if output.status.success() => String::from_utf8(output.stdout).unwrap(),
        Ok(output) => panic!("pdftotext: {}", String::from_utf8_lossy(&output.stderr)),
        Err(error) if error.kind() == ErrorKind::NotFound => {
            panic!("this test reads PDFs with pdftotext: install poppler-utils")
        }
        Err(error) => panic!("pdftotext: {error}"),
    }
}

/// Text without blanks and without the hyphens of divided words.
fn dense(text: &str) -> String {
    text.replace("\u{ad}-", "").chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{ad}' | '\u{c}')).collect()
}

/// A word as `pdftotext` sees it: its page, its box in points and its text.
#[derive(Debug)]
struct Word {
    page: usize,
    x: (f64, f64),
    y: (f64, f64),
    text: String,
}

fn words(pdf: &[u8]) -> Vec<Word> {
    let mut page = 0;
    let mut words = Vec::new();
    for line in pdftotext(pdf, "-bbox").lines() {
        if line.trim_start().starts_with("<page") {
            page += 1;
        }
        if let Some(rest) = line.trim_start().strip_prefix("<word ") {
            let number = |name: &str| -> f64 {
                let rest = &rest[rest.find(name).unwrap() + name.len() + 2..];
                rest[..rest.find('"').unwrap()].parse().unwrap()
            };
            let text = rest[rest.find('>').unwrap() + 1..].trim_end_matches("</word>").to_owned();
            let (x, y) = ((number("xMin"), number("xMax")), (number("yMin"), number("yMax")));
            words.push(Word { page, x, y, text });
        }
    }
    words
}

/// No word exceeds the margins (22 mm of A4) or overlaps the next one.
fn assert_nothing_runs_over(pdf: &[u8]) {
    const MARGIN: f64 = 22.0 / 25.4 * 72.0;
    let words = words(pdf);
    assert!(!words.is_empty());
    for (i, a) in words.iter().enumerate() {
        assert!(a.x.0 > MARGIN - 1.0 && a.x.1 < 595.3 - MARGIN + 1.0, "over the margin: {a:?}");
        for b in words[i + 1..].iter().filter(|b| b.page == a.page) {
            let over = |a: (f64, f64), b: (f64, f64)| a.1.min(b.1) - a.0.max(b.0);
            let apart = over(a.x, b.x) < 0.5 || over(a.y, b.y) < 0.6 * (a.y.1 - a.y.0).min(b.y.1 - b.y.0);
            assert!(apart, "one over the other: {a:?} {b:?}");
        }
    }
}

#[test]
fn a_heading_of_one_long_word_has_a_title() {
    let token = "x".repeat(150);
    let markdown = format!("# Interoperabilitätsstandards\n\n## {token}\n\na\n\n## `{}`\n\nb\n", "c.".repeat(20));
    let artifacts = export(&sample::bare("de", &[("a", &markdown)]), &Options::default()).unwrap();
    assert_nothing_runs_over(&artifacts[0].bytes);
}

#[test]
fn the_sample_is_accessible_and_archivable() {
    let artifacts = export(&sample::full(), &Options::default()).unwrap();
    assert_eq!(artifacts[0].path, "pump/en/ifu-security.pdf");
    let bytes = &artifacts[0].bytes;
    if let Some(path) = std::env::var_os("IFUGEN_SAMPLE_PDF") {
        std::fs::write(path, bytes).unwrap();
    }
    let text = String::from_utf8_lossy(bytes);
    assert!(text.contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert!(text.contains("<pdfaid:part>2</pdfaid:part>"));
    assert!(text.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    assert_nothing_runs_over(bytes);
}

#[test]
fn typst_has_nothing_to_warn_of() {
    let world =
        Memory::new(&sample::full(), from_epoch(0).unwrap(), page(), &Options::default(), Fonts::of(&Look::default()))
            .unwrap();
    let ::typst::diag::Warned { output, warnings } = ::typst::compile(&world);
    assert!(typst_pdf::pdf(&output.unwrap(), &PdfOptions::default()).is_ok());
    assert!(warnings.is_empty(), "{}", report(&world, &warnings));
}

#[test]
fn the_same_document_is_the_same_bytes() {
    let doc = sample::full();
    let first = pdf(&doc);
    for _ in 0..5 {
        evict(); // the second time nothing is remembered
    }
    assert!(first == pdf(&doc));
    let epoch = Options { epoch: Some(1_700_000_000), ..Options::default() };
    let dated = export(&doc, &epoch).unwrap().remove(0).bytes;
    assert!(first != dated);
    assert!(String::from_utf8_lossy(&dated).contains("<xmp:CreateDate>2023-11-14T22:13:20"));
    assert!(String::from_utf8_lossy(&first).contains("<xmp:CreateDate>2026-10-01T00:00:00"));
}

#[test]
fn documents_made_at_the_same_time_do_not_mix() {
    let texts: Vec<String> = (0..8).map(|i| format!("# Title {i}\n\nText {i} with `code{i}`.\n")).collect();
    let alone: Vec<Vec<u8>> = texts.iter().map(|text| pdf(&sample::bare("en", &[("a", text)]))).collect();
    std::thread::scope(|scope| {
        let threads: Vec<_> =
            texts.iter().map(|text| scope.spawn(|| pdf(&sample::bare("en", &[("a", text)])))).collect();
        for (thread, alone) in threads.into_iter().zip(&alone) {
            assert!(thread.join().unwrap() == *alone);
        }
    });
}

#[test]
fn every_standard_is_known_to_typst() {
    for name in STANDARDS {
        assert!(standards(&[(*name).to_owned()]).is_ok(), "{name}");
    }
    let doc = sample::full();
    for list in [&["a-3u"][..], &["a-4"], &["1.7", "ua-1"], &[]] {
        export(&doc, &options(list)).unwrap();
    }
}

#[test]
fn wrong_standards_are_explained() {
    let error = |list: &[&str]| format!("{:#}", export(&sample::bare("en", &[]), &options(list)).unwrap_err());
    let unknown = error(&["ua-2"]);
    assert!(unknown.contains("unknown PDF standard `ua-2`") && unknown.contains("a-2a"), "{unknown}");
    let both = error(&["a-2a", "a-3a"]);
    assert!(both.contains("a-2a, a-3a do not go together") && both.contains("at most one PDF/A"), "{both}");
    let version = error(&["a-4", "ua-1"]);
    assert!(version.contains("do not go together") && version.contains("hint:"), "{version}");
}

#[test]
fn wrong_dates_are_explained() {
    for date in ["", "1 October 2026", "2026-13-01", "2026-02-30", "2026-10-01T00:00", "2026-1-1"] {
        let mut doc = sample::bare("en", &[]);
        doc.meta.date = date.to_owned();
        let error = format!("{:#}", export(&doc, &Options::default()).unwrap_err());
        assert!(error.contains(&format!("date `{date}` is not")), "{error}");
    }
}

#[test]
fn seconds_become_the_right_date() {
    for (epoch, date) in [
        (0, (1970, 1, 1, 0, 0, 0)),
        (951_782_399, (2000, 2, 28, 23, 59, 59)),
        (951_782_400, (2000, 2, 29, 0, 0, 0)),
        (1_709_251_199, (2024, 2, 29, 23, 59, 59)),
        (4_107_542_400, (2100, 3, 1, 0, 0, 0)),
        (-1, (1969, 12, 31, 23, 59, 59)),
    ] {
        let (year, month, day, hour, minute, second) = date;
        let expected = Datetime::from_ymd_hms(year, month, day, hour, minute, second);
        assert_eq!(from_epoch(epoch), expected, "{epoch}");
    }
    assert_eq!(from_epoch(i64::MAX), None);
    assert_eq!(from_epoch(i64::MIN), None);
}

#[test]
fn characters_without_glyph_are_named() {
    let doc = sample::bare("en", &[("network", "# Title\n\nText \u{4e2d} text\n")]);
    let error = export(&doc, &Options::default()).unwrap_err().to_string();
    let cause = Error::from(export(&doc, &Options::default()).unwrap_err()).to_string();
    assert!(cause.contains("中 (U+4E2D) in `network`"), "{error}: {cause}");
}

#[test]
fn errors_of_a_page_template_name_their_place() {
    let doc = sample::bare("en", &[]);
    let error = export_with(&doc, &Options::default(), "#let a = 1\n#nonsense").unwrap_err();
    assert!(format!("{error:#}").contains("page.typ:2:2: unknown variable: nonsense"), "{error:#}");
    let error = export_with(&doc, &Options::default(), "#read(\"/etc/passwd\")").unwrap_err();
    assert!(format!("{error:#}").contains("page.typ:1:7: file not found"), "{error:#}");
}

#[test]
fn a_page_template_reaches_nothing_of_the_machine() {
    let doc = sample::bare("en", &[("one", "# One\n\nText\n")]);
    for page in [
        "#read(\"/etc/passwd\")",
        "#read(\"../../../../../../etc/passwd\")",
        "#include \"/etc/passwd\"",
        "#import \"@preview/cetz:0.3.0\": canvas",
        "#import \"@local/x:0.1.0\": y",
        "#plugin(\"/x.wasm\")",
        "#image(\"http://attack.invalid/x.png\")",
        "#image(\"/etc/logo.png\")",
        "#bibliography(\"/etc/x.bib\")",
        "#csv(\"/proc/self/environ\")",
        "#while true {}",
        "#let f() = f(); #f()",
    ] {
        assert!(export_with(&doc, &Options::default(), page).is_err(), "{page}");
    }
    // Without clock or command line options.
    let page =
        "#assert.eq(datetime.today().display(\"[year]-[month]-[day]\"), \"2026-10-01\")\n#assert.eq(sys.inputs, (:))\n";
    let page = format!("{page}#set document(title: \"T\")\n= One");
    let done = export_with(&doc, &Options { epoch: Some(1_790_812_800), ..Options::default() }, &page);
    assert!(done.is_ok(), "{:#}", done.unwrap_err());
}

#[test]
fn links_lead_to_headings_or_are_text() {
    let markdown = "# One\n\n[good](#two) [own](#one) [lost](#three) [bad](javascript:x) [no](file.md) \
                    [web](https://example.org/a) [<mail>](MAILTO:a@example.org) [](https://example.org)\n\n## Two {#two}\n\n## Two again {#two}\n";
    let bytes = pdf(&sample::bare("en", &[("one", markdown)]));
    let text = pdftotext(&bytes, "-raw");
    for word in ["good", "own", "lost", "bad", "no", "web"] {
        assert!(text.contains(word), "{word} in {text}");
    }
    let uncompressed = export_with(&sample::bare("en", &[("one", markdown)]), &options(&[]), page()).unwrap();
    let text = String::from_utf8_lossy(&uncompressed[0].bytes);
    assert!(text.contains("(https://example.org/a)") && !text.contains("javascript"));
}

#[test]
fn long_tokens_stay_inside_and_whole() {
    let hash =
        "cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd";
    let url = format!("https://example.org/{}?q={}", "path/".repeat(20), "x".repeat(120));
    let words = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft".repeat(2);
    for columns in [1, 2, 5, 9] {
        let mut markdown = format!("# Title\n\n`{hash}` {hash} <{url}>\n\n- - > `{hash}`\n\n      {hash}{hash}\n\n");
        let row = |cell: &str| format!("|{}\n", format!("{cell}|").repeat(columns));
        markdown += &(row("Head") + &row("-") + &row(&format!("`{hash}`")) + &row(&url) + &row(&words));
        let bytes = pdf(&sample::bare("de", &[("a", &markdown)]));
        assert_nothing_runs_over(&bytes);
        let bytes = scroll(&sample::bare("de", &[("a", &markdown)]));
        let text = dense(&pdftotext(&bytes, "-raw"));
        let count = |token: &str| text.matches(&dense(token)).count();
        assert_eq!(count(hash), 5 + columns);
        assert_eq!(count(&url), 1 + columns);
        assert_eq!(count(&words), columns);
    }
}

#[test]
fn narrow_columns_break_no_ordinary_word() {
    let head = "|Port|Transport|Direction|Protocol|Purpose|Encryption|Default|Need|Remark|\n|-|-|-|-|-|-|-|-|-|\n";
    let long = "The operator must allow this connection through the firewall of the hospital. ".repeat(4);
    let row = format!("|8443|TCP|inbound|HTTPS|Alarm transmission|encrypted|on|needed|{long}|\n");
    let bytes = pdf(&sample::bare("en", &[("a", &format!("# T\n\n{head}{row}"))]));
    let words: Vec<String> = words(&bytes).into_iter().map(|word| word.text).collect();
    for word in ["Transport", "Direction", "Encryption", "transmission", "connection", "hospital."] {
        assert!(words.iter().any(|w| w == word), "{word} in {words:?}");
    }
    assert_nothing_runs_over(&bytes);
}

#[test]
fn headings_and_captions_stay_with_what_follows() {
    use std::fmt::Write as _;
    let mut markdown = String::from("# T\n");
    for i in 0..60 {
        let rest = "word ".repeat(i * 37 % 150);
        let table = "| first | cell |\n|---|---|\n";
        let text = if i % 2 == 0 { format!("text{i} {rest}\n\n") } else { String::new() };
        let caption = if i % 3 == 0 { String::new() } else { format!("*caption{i}*\n\n") };
        let _ = write!(markdown, "\n## head{i}\n\n{text}{caption}{table}| row{i} | {rest} |\n\nafter{i} {rest}\n");
    }
    let words = words(&pdf(&sample::bare("en", &[("a", &markdown)])));
    // The contents name the headings first.
    let page = |text: String| words.iter().rfind(|word| word.text == text).unwrap().page;
    for i in 0..60 {
        let next = if i % 2 == 0 { "text" } else { "row" };
        assert_eq!(page(format!("head{i}")), page(format!("{next}{i}")), "heading {i}");
        if i % 3 != 0 {
            assert_eq!(page(format!("caption{i}")), page(format!("row{i}")), "caption {i}");
        }
    }
}

#[test]
fn captions_stay_with_their_pictures() {
    let svg =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40"><text y="9" font-size="3">Inside</text></svg>"#;
    let (mut pages, mut widths) = (Vec::new(), Vec::new());
    // A line more each time: one of them leaves room for the picture alone.
    for lines in 20..44 {
        let markdown = format!("# T\n\n{}*caption*\n\n![](a.svg)\n", "line\n\n".repeat(lines));
        let mut doc = sample::bare("en", &[("a", &markdown)]);
        doc.figures = vec![Figure { file: "a.svg".to_owned(), svg: svg.to_owned(), ..Figure::default() }];
        let words = words(&without_cover(&doc));
        let find = |text: &str| words.iter().find(|word| word.text == text).unwrap();
        assert_eq!(find("Inside").page, find("caption").page, "after {lines} lines");
        pages.push(find("caption").page);
        widths.push(find("Inside").x.1 - find("Inside").x.0);
    }
    assert!(pages.contains(&1) && pages.contains(&2), "{pages:?}");
    // A picture that almost fits is made smaller, and does not leave the rest of the page empty.
    let full = widths.iter().copied().fold(0.0, f64::max);
    let smaller: Vec<usize> =
        pages.iter().zip(&widths).filter(|(_, width)| **width < 0.95 * full).map(|(page, _)| *page).collect();
    assert!(!smaller.is_empty() && smaller.iter().all(|page| *page == 1), "{pages:?} {widths:?}");
}

/// The built-in page without cover and contents.
fn without_cover(doc: &Document) -> Vec<u8> {
    let (head, _) = page().split_once("#if meta.card").unwrap();
    export_with(doc, &Options::default(), &format!("{head}#for chapter in chapters {{ chapter }}"))
        .unwrap()
        .remove(0)
        .bytes
}

#[test]
fn rows_are_kept_whole_and_headers_repeat() {
    use std::fmt::Write as _;
    let mut markdown = String::from("# T\n\n*Table 1: Many*\n\n|Left|Right|\n|-|-|\n");
    for i in 0..40 {
        let _ = writeln!(markdown, "|r{i}|{}end{i}|", "word ".repeat(60));
    }
    // One row that is higher than a page may break.
    let _ = writeln!(markdown, "|tall|{}endtall|", "word ".repeat(1500));
    let words = words(&pdf(&sample::bare("en", &[("a", &markdown)])));
    let page = |text: &str| words.iter().find(|w| w.text == text).unwrap().page;
    for i in 0..40 {
        assert_eq!(page(&format!("r{i}")), page(&format!("end{i}")), "row {i}");
    }
    assert!(page("endtall") > page("tall"));
    let last = page("endtall");
    let with_header = |p: usize| words.iter().any(|w| w.page == p && w.text == "Left");
    assert!((page("r0")..=last).all(with_header));
    assert_nothing_runs_over_pages(&words);
}

/// Only the footer is below the text, which ends 24 mm above the end of A4.
fn assert_nothing_runs_over_pages(words: &[Word]) {
    for word in words {
        let footer = word.y.0 > 790.0 && word.y.1 < 806.0 && word.x.0 > 500.0;
        assert!(word.y.1 < 842.0 - 24.0 / 25.4 * 72.0 + 4.0 || footer, "below the text: {word:?}");
    }
}

#[test]
fn a_figure_keeps_its_text_and_needs_no_alt() {
    let mut doc = sample::bare("en", &[("a", "# T\n\n![](tall.svg)\n\ninline ![](tall.svg) image, ![gone](no.svg)\n")]);
    let svg =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 90"><text y="9" font-size="3">Inside</text></svg>"#;
    doc.figures = vec![Figure { file: "tall.svg".to_owned(), svg: svg.to_owned(), ..Figure::default() }];
    let bytes = pdf(&doc);
    let words = words(&bytes);
    assert!(words.iter().any(|w| w.text == "Inside") && words.iter().any(|w| w.text == "gone"), "{words:?}");
    assert_nothing_runs_over_pages(&words);
}

/// Every word of the built-in wording, and some with pairs of letters that fonts move together or join.
fn all_words() -> BTreeSet<String> {
    let mut words: BTreeSet<String> = [
        "AVATAR",
        "Typ",
        "Wi-Fi",
        "office",
        "flow",
        "P.A.",
        "„Voll“",
        "Łódź",
        "ΑΥΤΟΣ",
        "Für",
        "T.V.",
        "e\u{301}a",
        "中文",
    ]
    .map(str::to_owned)
    .into();
    for language in crate::wording::locale::LOCALES {
        for file in std::fs::read_dir(format!("{}/locales/{language}", env!("CARGO_MANIFEST_DIR"))).unwrap() {
            let path = file.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "ftl") {
                let text = std::fs::read_to_string(path).unwrap();
                words.extend(text.split_whitespace().map(str::to_owned));
            }
        }
    }
    words
}

#[test]
fn words_are_as_wide_as_typst_measures_them() {
    use std::fmt::Write as _;
    let fonts = Fonts::of(&Look::default());
    let words = all_words();
    assert!(words.len() > 8000, "{}", words.len());
    let widths = Widths::of(&Look::default());
    let styles =
        [(false, false, false), (false, true, false), (false, false, true), (false, true, true), (true, false, false)]
            .map(|(code, bold, italic)| Style { code, bold, italic });
    // Each word, in each style in turn.
    let mut list = String::new();
    for (index, word) in words.iter().filter(|word| word.chars().all(|c| fonts.has_glyph(c))).enumerate() {
        let style = index % styles.len();
        let width = 9.0 * widths.width(word, styles[style]);
        let _ = writeln!(list, "({word:?}, {style}, {width:.4}),", word = word.replace(['\\', '"'], "x"));
        if word.contains(['\\', '"']) {
            list.truncate(list.trim_end().rfind('\n').map_or(0, |at| at + 1));
        }
    }
    let page = format!(
        r#"#set document(title: "T")
        #set text(font: ("Noto Sans", "DejaVu Sans Mono"), size: 9pt)
        #show raw: set text(font: ("DejaVu Sans Mono", "Noto Sans"), size: 1.12em)
        #let styles = (w => w, strong, emph, w => strong(emph(w)), raw)
        #let words = ({list})
        = T
        #context {{
          let off = words.filter(((word, style, width)) =>
            {{
            let more = width - measure(styles.at(style)(word)).width.pt()
            // The italics join f with the next letter, which takes less room than both.
            let is-joined = style in (2, 3) and word.contains(regex("f[fil]"))
            more < -0.1 or more > if is-joined {{ 0.9 }} else {{ 0.1 }}
          }})
          assert.eq(off.map(((word, style, width)) => (word, style, width, measure(styles.at(style)(word)).width.pt())), ())
        }}"#
    );
    let done = export_with(&sample::bare("en", &[]), &Options::default(), &page);
    assert!(done.is_ok(), "{:#}", done.unwrap_err());
}

#[test]
fn the_text_is_as_wide_as_the_page_makes_it() {
    assert!(page().contains("margin: (x: 22mm, top: 27mm, bottom: 24mm)"));
    for (paper, name) in [(Paper::A4, "a4"), (Paper::UsLetter, "us-letter")] {
        let (width, height) = typst::text_area(paper);
        let page = format!(
            r#"#set document(title: "T")
            #set page(paper: "{name}", margin: (x: 22mm, top: 27mm, bottom: 24mm))
            = T
            #layout(region => {{
              assert(calc.abs(region.width.pt() - {width}) < 0.1)
              context assert(calc.abs(page.height.pt() - (27mm + 24mm).pt() - {height}) < 0.1)
            }})"#
        );
        let done = export_with(&sample::bare("en", &[]), &Options::default(), &page);
        assert!(done.is_ok(), "{name}: {:#}", done.unwrap_err());
    }
}

#[test]
fn a_project_is_told_which_functions_its_own_blocks_lack() {
    let built_in = crate::project::built_in_template("pdf/blocks.typ");
    let error = |blocks: &str| {
        let mut options = Options::default();
        options.templates.insert("pdf/blocks.typ".to_owned(), blocks.to_owned());
        export(&sample::full(), &options).map(|_| ()).map_err(|error| Error::from(error).to_string())
    };
    assert_eq!(error(built_in), Ok(()));
    let old = error(&built_in.replace("#let fitted-table(", "#let data-table(")).unwrap_err();
    assert!(old.contains("`fitted-table`") && !old.contains("`alert`"), "{old}");
}

/// A character that the fonts have and that extracted text contains unchanged.
fn character() -> impl Strategy<Value = char> {
    prop_oneof![
        4 => prop::char::range(' ', '~'),
        1 => prop::char::range('\u{c0}', '\u{17e}'),
        1 => prop::char::range('\u{391}', '\u{3ce}'),
        1 => prop::char::range('\u{410}', '\u{44f}'),
        1 => prop::sample::select("§©«»°±µ¶·¿–—‘’“”„†•…‰€™→≤≥".chars().collect::<Vec<_>>()),
    ]
    .prop_filter("a glyph", |c| Fonts::of(&Look::default()).has_glyph(*c) && !matches!(c, '\u{3a2}' | '\u{149}'))
}

fn value() -> impl Strategy<Value = String> {
    prop_oneof![
        3 => prop::collection::vec(character(), 1..40),
        1 => prop::collection::vec(character(), 100..200),
        1 => prop::collection::vec(prop::sample::select("#[]()$*_\\\"{}<>@`;/=-~".chars().collect::<Vec<_>>()), 1..40),
    ]
    .prop_map(|chars| chars.into_iter().collect())
}

/// Markdown in which every character is literal.
fn escaped(text: &str) -> String {
    text.trim().chars().flat_map(|c| c.is_ascii_punctuation().then_some('\\').into_iter().chain([c])).collect()
}

fn fenced(text: &str) -> String {
    let fence = "`".repeat(text.split(|c| c != '`').map(str::len).max().unwrap_or(0) + 1);
    format!("{fence} {text} {fence}")
}

/// Markdown with any parts in any order.
fn muddle() -> impl Strategy<Value = String> {
    const PIECES: &[&str] = &[
        "word",
        " ",
        "\n",
        "\n\n",
        "# ",
        "## T {#t}\n",
        "#### ",
        "> ",
        "> [!WARNING]\n> ",
        "- ",
        "  - ",
        "1. ",
        "7) ",
        "    ",
        "```\n",
        "`",
        "``",
        "*",
        "**",
        "_",
        "[a](#t)",
        "[a](#none)",
        "[",
        "](https://e.org)",
        "![x](a.svg)",
        "![](b.svg)",
        "*Table 1*\n\n",
        "|a|b|\n|-|:-:|\n",
        "|c|d|\n",
        "|",
        "<br>",
        "<span lang=\"de\">",
        "<span lang=\"x\"]\">",
        "</span>",
        "<b>",
        "<div>\n",
        "<!-- c -->",
        "---\n",
        "\\",
        "&amp;",
        "\"",
        "#",
        "]",
        "}",
        ")",
        "$",
        "\u{0}",
        "\u{7}",
        "\u{feff}",
        "\u{2068}",
        "\u{ad}",
        "\u{200b}",
        "é",
        "λ",
        "\t",
        "{#t}",
        "https://e.org/<x>",
    ];
    prop::collection::vec(prop::sample::select(PIECES), 1..60).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn any_markdown_compiles(markdown in muddle(), notice in muddle()) {
        let mut doc = sample::bare("de", &[("a", &markdown), ("b", &markdown)]);
        doc.meta.notices = vec![notice.into()];
        let svg = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9"/></svg>"#;
        doc.figures = vec![Figure { file: "a.svg".to_owned(), svg: svg.to_owned(), ..Figure::default() }];
        let result = export(&doc, &Options::default());
        prop_assert!(result.is_ok(), "{:#}", result.unwrap_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn any_text_comes_out_as_itself(values in prop::collection::vec(value(), 30)) {
        let expect = |markdown: &str| {
            let text = pdftotext(&scroll(&sample::bare("zz", &[("a", markdown)])), "-raw");
            let expected = dense(&values.concat());
            prop_assert_eq!(dense(&text), expected, "from {}", markdown);
            Ok(())
        };
        let list = |form: fn(&str) -> String| values.iter().map(|v| form(v)).collect::<Vec<_>>();
        expect(&list(escaped).join("\n\n"))?;
        expect(&list(fenced).join("\n\n"))?;
        let rows: Vec<String> = list(escaped).chunks(3).map(|row| format!("| {} |\n", row.join(" | "))).collect();
        expect(&format!("{}|-|-|-|\n{}", rows[0], rows[1..].concat()))?;
    }
}
