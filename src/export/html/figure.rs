//! A drawing inside a page: without the parts that only a separate file needs, and with unique ids.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::compose::document::Figure;
use crate::wording::escape::html;

/// The style elements of drawings, which a page's content security policy must name.
pub fn styles(figures: &[Figure]) -> impl Iterator<Item = &str> {
    figures.iter().flat_map(|figure| {
        figure.svg.split("<style").skip(1).filter_map(|rest| {
            let (_, rest) = rest.split_once('>')?;
            rest.split_once("</style>").map(|(style, _)| style)
        })
    })
}

/// The drawing as an element of a page, named by `alt` unless it names itself.
pub fn inline(svg: &str, alt: &str, stem: &str, used: &mut BTreeSet<String>) -> String {
    let svg = svg.find("<svg").map_or("", |at| svg[at..].trim_end());
    let ids: BTreeSet<&str> = attributes(svg).filter(|a| a.name == "id").map(|a| a.value).collect();
    let mut prefix = String::new();
    let mut count = 1;
    while ids.iter().any(|id| used.contains(&format!("{prefix}{id}"))) {
        prefix = format!("{stem}-{count}-");
        count += 1;
    }
    used.extend(ids.iter().map(|id| format!("{prefix}{id}")));
    let svg = if prefix.is_empty() { svg.to_owned() } else { renamed(svg, &ids, &prefix) };
    named(&svg, alt)
}

struct Attribute<'a> {
    name: &'a str,
    value: &'a str,
    /// The start of the value.
    at: usize,
}

/// The quoted attributes of well-formed XML.
fn attributes(xml: &str) -> impl Iterator<Item = Attribute<'_>> {
    let mut at = 0;
    let mut in_tag = false;
    std::iter::from_fn(move || {
        loop {
            let rest = &xml[at..];
            if !in_tag {
                at += rest.find('<')? + 1;
                in_tag = true;
                continue;
            }
            let stop = rest.find(['"', '\'', '>'])?;
            if rest[stop..].starts_with('>') {
                in_tag = false;
                at += stop + 1;
                continue;
            }
            let quote = &rest[stop..=stop];
            let length = rest[stop + 1..].find(quote)?;
            let before = rest[..stop].trim_end().trim_end_matches('=').trim_end();
            let name = before.rsplit(char::is_whitespace).next().unwrap_or_default();
            let value_at = at + stop + 1;
            at = value_at + length + 1;
            return Some(Attribute { name, value: &xml[value_at..value_at + length], at: value_at });
        }
    })
}

fn renamed(svg: &str, ids: &BTreeSet<&str>, prefix: &str) -> String {
    let mut out = String::with_capacity(svg.len() + 256);
    let mut done = 0;
    for attribute in attributes(svg) {
        out.push_str(&svg[done..attribute.at]);
        done = attribute.at + attribute.value.len();
        out.push_str(&renamed_value(attribute.name, attribute.value, ids, prefix));
    }
    out.push_str(&svg[done..]);
    out
}

fn renamed_value(name: &str, value: &str, ids: &BTreeSet<&str>, prefix: &str) -> String {
    match name {
        "id" => format!("{prefix}{value}"),
        "aria-labelledby" | "aria-describedby" => {
            let names: Vec<String> = value.split_whitespace().map(|id| format!("{prefix}{id}")).collect();
            names.join(" ")
        }
        "href" | "xlink:href" => match value.strip_prefix('#') {
            Some(id) if ids.contains(id) => format!("#{prefix}{id}"),
            _ => value.to_owned(),
        },
        _ => value.replace("url(#", &format!("url(#{prefix}")),
    }
}

fn named(svg: &str, alt: &str) -> String {
    let Some(end) = svg.find('>') else { return svg.to_owned() };
    let root = &svg[..=end];
    let has = |name: &str| attributes(root).any(|attribute| attribute.name == name);
    let mut extra = String::new();
    if !has("role") {
        extra.push_str(" role=\"img\"");
    }
    if !has("aria-label") && !has("aria-labelledby") {
        let _ = write!(extra, " aria-label=\"{}\"", html(alt));
    }
    format!("<svg{extra}{}", &svg["<svg".len()..])
}
