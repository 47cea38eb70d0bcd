//! What is escaped shows as itself in each reader of Markdown.

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::*;

proptest! {
    // Short texts of few letters, so that signs are next to each other and at the ends.
    #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, max_global_rejects: 100_000, ..ProptestConfig::default() })]

    /// The parser returns plain text unchanged.
    #[test]
    fn plain_prose_is_what_parsing_makes_of_it(text in "[a1][a1ß .,:;/()%'\"-]{0,6}|[wW]{3}[.a]{0,3}|[1ivx]{1,2}[.)] ?a?|(https?|ftp|mailto|xmpp|a):[/.a1 ]{0,4}") {
        prop_assume!(is_plain(&text));
        prop_assert_eq!(&parsed_prose(&text), &text);
        prop_assert_eq!(escape(&text), escaped(&text));
    }
}

/// Places where a value can be; `@@` is the value.
const PLACES: &[&str] = &[
    "@@",
    "@@\n",
    "word @@ word",
    "word\n@@",
    "- @@",
    "1. @@",
    "- word\n\n  @@",
    "| a | b |\n|---|---|\n| @@ | z |\n| z | @@ |",
    "| @@ | b |\n|---|---|\n| a | z |",
    "# @@",
    "## @@ {#anchor}",
    "> @@",
    "> [!NOTE]\n> @@",
    "**@@**",
    "word [@@](#anchor)",
    "word: @@; (@@) \u{201c}@@\u{201d}",
];

fn readers() -> [Options; 3] {
    [
        dialect::dialect(),
        Options::all(),
        Options::all().difference(Options::ENABLE_OLD_FOOTNOTES) | Options::ENABLE_FOOTNOTES,
    ]
}

/// The output of a reader: text, with code and structure marked.
fn shown(markdown: &str, options: Options, mark_code: bool) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Code(text) if mark_code => {
                for c in text.chars() {
                    out.push('\u{E001}');
                    out.push(c);
                }
            }
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::InlineHtml(tag) if &*tag == "<br>" => out.push('\n'),
            Event::SoftBreak => out.push('\u{E002}'),
            other => {
                let _ = write!(out, "\u{E003}{other:?}");
            }
        }
    }
    out
}

/// Markup of some dialect, between spaces.
const PIECES: &str = "# ## + - -- --- * ** *** _ __ 1. 2) 12. a. iv) (1) > = === ~ ~~ ~~~ ` `` ``` : :: | || \\ \\\\ { } \
    {#a} {.b} $ $$ ^ @ @key ... .. . < > <b> </b> <br> <!-- --> <? <![CDATA[ <script> & &amp; &#35; &copy &lt [ ] [[ \
    ]] [!NOTE] [x] [^1] [a]: ]( ) ( ! ![ http://a.b/c_d https:// www.a.b/~c a@b.c <http://a.b> [a](#b) [a](x:y) \" ' a b \
    word é ß 中 \u{a0} \u{3000} \u{200b} 1 0 % ; , / \u{feff} \u{2028} —";

/// Text full of markup of some dialect.
fn nasty() -> impl Strategy<Value = String> {
    let pieces: Vec<&str> = PIECES.split(' ').chain(["\n", " ", "  ", "    ", "\t"]).collect();
    let pieces = prop::sample::select(pieces);
    prop_oneof![prop::collection::vec(pieces, 0..12).prop_map(|parts| parts.concat()), "[ -~\n]{0,24}", "\\PC{0,24}",]
        .prop_filter("private use is rejected at load", |text| {
            !text.contains(|c: char| ('\u{E000}'..='\u{F8FF}').contains(&c))
        })
}

fn in_every_place(text: &str, markdown: &str, marked: &str, mark_code: bool) -> Result<(), TestCaseError> {
    for place in PLACES {
        for options in readers() {
            let expected = shown(&place.replace("@@", "\u{E004}"), options, mark_code).replace('\u{E004}', marked);
            let source = place.replace("@@", markdown);
            prop_assert_eq!(shown(&source, options, mark_code), expected, "{:?} as {:?}", text, source);
        }
    }
    Ok(())
}

#[test]
fn links_lead_where_the_schema_says_and_nowhere_else() {
    let schema = crate::model::device::schema_once();
    let pattern = schema["$defs"]["Link"]["pattern"].as_str().expect("a pattern");
    let pattern = regex::Regex::new(pattern).expect("a regular expression");
    for url in ["http://a", "https://a", "mailto:a", "tel:a", "ftp://a", "sms:a", "data:a"] {
        assert_eq!(pattern.is_match(url), leads_out(url), "{url}");
    }
    for scheme in SCHEMES {
        assert!(pattern.is_match(&format!("{scheme}a")) && is_safe_link(&format!("{scheme}a")), "{scheme}");
        assert!(is_safe_link(&scheme.to_uppercase()) && leads_out(scheme));
    }
    for url in ["javascript:a", "data:a", "ftp://a", "file:///a", "http:a", "//a", "a", "#a", " tel:a", "xtel:a", "té"]
    {
        assert!(!pattern.is_match(url) && !leads_out(url), "{url}");
        assert_eq!(link("x", url), if url == "#a" { "[x](#a)" } else { "x" });
    }
    assert_eq!(
        link("x", "https://a.example/?q=a|b(c)&amp;d&e"),
        "[x](https://a.example/?q=a%7Cb%28c%29&amp;amp;d&amp;e)"
    );
}

#[test]
fn plain_values_stay_readable() {
    for text in [
        "IP-4 (Basis), Version 4.10",
        "snake_case_name",
        "50 % < 60 %".replace('<', "to").as_str(),
        "a@example.com",
        "https://example.com/a_b?c=1&d=2#e",
        "-5 °C",
        "+49 30 123456",
        "TLS 1.2, 1.3: on",
        "R2 & R3",
        "PCR #4",
        "10.0.0.0/8",
        "Dr. Meier",
    ] {
        assert_eq!(escape(text), text);
    }
}

#[test]
fn what_is_markup_somewhere_is_escaped() {
    for (text, markdown) in [
        ("# a", "\\# a"),
        ("C#", "C\\#"),
        ("- a", "\\- a"),
        ("--help", "\\--help"),
        ("1. a", "1\\. a"),
        ("(a) b", "(a\\) b"),
        ("a\nb\n", "a<br>b"),
        ("a | b", "a \\| b"),
        (" a ", "&#32;a&#32;"),
        ("C:\\x", "C:\\\\x"),
        ("{#a}", "\\{#a\\}"),
        ("5 $", "5 &#36;"),
        ("@a", "&#64;a"),
        ("a...", "a..\\."),
        ("&amp; &", "&amp;amp; &amp;"),
        ("<b>", "&lt;b>"),
        ("[!NOTE]", "\\[!NOTE\\]"),
        ("https://example.com/~a", "https&#58;//example.com/&#126;a"),
    ] {
        assert_eq!(escape(text), markdown);
    }
}

#[test]
fn code_keeps_a_bar_outside() {
    for (text, markdown) in [
        ("a", "`a`"),
        ("a `b`", "`` a `b` ``"),
        ("a | b", "`a` \\| `b`"),
        ("||", "\\|\\|"),
        ("a\nb", "`a`<br>`b`"),
        ("", ""),
    ] {
        assert_eq!(code(text), markdown);
    }
}

#[test]
fn prose_keeps_inline_markup_only() {
    for (text, markdown) in [
        ("Use **TLS** and _not_ `a|b`.", "Use **TLS** and *not* `a`\\|`b`."),
        ("The operator's duty\nis clear.\n", "The operator's duty is clear."),
        ("One.\n\nTwo.  \nThree.\\\nFour.", "One.<br>Two.<br>Three.<br>Four."),
        ("# Title\n- a\n- b", "\\# Title<br>- a<br>- b"),
        ("> quote", "\\> quote"),
        ("[a](https://example.com/x_(y)?a&b) [c](#d)", "[a](https://example.com/x_%28y%29?a&amp;b) [c](#d)"),
        ("[a](javascript:alert) ![b](c.png)", "a b"),
        ("[a](tel:+49-30-1|2) [b](TEL:+49)", "[a](tel:+49-30-1%7C2) [b](TEL:+49)"),
        ("<me@example.com>", "[me@example.com](mailto:me@example.com)"),
        ("<script>x</script> <b>y</b>", "&lt;script>x&lt;/script> &lt;b>y&lt;/b>"),
        ("a | b", "a \\| b"),
        ("~~a~~ $b$", "&#126;&#126;a&#126;&#126; &#36;b&#36;"),
        ("", ""),
        (" \n ", ""),
    ] {
        assert_eq!(prose(text), markdown, "{text}");
    }
    let deep = "*a **b ".repeat(4000) + &"** *".repeat(4000);
    assert!(!prose(&deep).contains("<b>"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_value_is_shown_as_it_is(text in nasty()) {
        let kept = text.trim_matches('\n');
        if kept.is_empty() {
            return Ok(());
        }
        in_every_place(&text, &escape(&text), kept, false)?;
    }

    #[test]
    fn code_is_shown_as_it_is(text in nasty()) {
        let kept = text.trim_matches('\n');
        if kept.is_empty() {
            return Ok(());
        }
        in_every_place(&text, &code(&text), kept, false)?;
        // All of it is code, except `|` and the spaces around it.
        let code_text: String = Parser::new_ext(&code(&text), dialect::dialect())
            .filter_map(|event| if let Event::Code(text) = event { Some(text.to_string()) } else { None }).collect();
        let squeezed = |text: &str| text.replace(['|', ' ', '\n'], "");
        prop_assert_eq!(squeezed(&code_text), squeezed(kept));
    }

    #[test]
    fn a_link_is_one_link_in_every_place(text in nasty(), scheme in prop::sample::select(SCHEMES)) {
        // An address with blanks is refused.
        let url: String = scheme.chars().chain(text.chars().filter(|c| !c.is_whitespace() && !c.is_control())).collect();
        let markdown = link("x", &url);
        let found = |source: &str, options| {
            let mut links = Vec::new();
            let events = Parser::new_ext(source, options).map(|event| match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    links.push(dest_url.to_string());
                    "link".to_owned()
                }
                other => format!("{other:?}"),
            });
            (events.collect::<Vec<_>>(), links)
        };
        let (_, own) = found(&markdown, readers()[0]);
        for place in PLACES.iter().filter(|place| !place.contains("](")) {
            for options in readers() {
                let (events, links) = found(&place.replace("@@", &markdown), options);
                prop_assert_eq!(events, found(&place.replace("@@", "[x](#a)"), options).0, "{}", markdown);
                for other in links {
                    prop_assert!(is_safe_link(&other) && !other.contains(['|', '<', '>', '"', '`', '{', '\\', ' ']), "{}", other);
                    prop_assert_eq!(&other, &own[0]);
                }
            }
        }
    }

    #[test]
    fn prose_makes_no_blocks_and_no_html(text in nasty()) {
        let markdown = prose(&text);
        if markdown.is_empty() {
            return Ok(());
        }
        for place in PLACES.iter().filter(|place| !place.contains("**") && !place.contains("](")) {
            for options in readers() {
                let blocks = |source: &str| -> Vec<String> {
                    Parser::new_ext(source, options)
                        .filter(|event| !matches!(event,
                            Event::Text(_) | Event::Code(_) | Event::SoftBreak
                                | Event::Start(Tag::Emphasis | Tag::Strong | Tag::Link { .. })
                                | Event::End(TagEnd::Emphasis | TagEnd::Strong | TagEnd::Link))
                            && !matches!(event, Event::InlineHtml(tag) if &**tag == "<br>"))
                        .map(|event| format!("{event:?}"))
                        .collect()
                };
                let source = place.replace("@@", &markdown);
                prop_assert_eq!(blocks(&source), blocks(&place.replace("@@", "x")), "{:?} as {:?}", text, source);
                for event in Parser::new_ext(&source, options) {
                    if let Event::Start(Tag::Link { dest_url, .. }) = event {
                        prop_assert!(is_safe_link(&dest_url), "{dest_url}");
                    }
                }
            }
        }
    }

    #[test]
    fn html_holds_no_markup(text in nasty()) {
        let html = html(&text);
        prop_assert!(!html.contains(['<', '>', '"', '\'']));
        let back = html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
        prop_assert_eq!(back, text);
    }
}
