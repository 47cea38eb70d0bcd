//! A drawing inside a page: without the parts that only a separate file needs, and with unique ids.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use memchr::{memchr, memchr3};
use rustc_hash::FxHashMap;

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

/// The drawing as an element of a page, named by `alt` unless it names itself. `used` are the ids of the page.
pub fn inline(svg: &str, alt: &str, stem: &str, used: &mut FxHashMap<String, bool>) -> String {
    let svg = svg.find("<svg").map_or("", |at| svg[at..].trim_end());
    let ids: BTreeSet<&str> = attributes(svg).filter(|a| a.name == "id").map(|a| a.value).collect();
    let mut prefix = String::new();
    let mut count = 1;
    while ids.iter().any(|id| used.contains_key(&format!("{prefix}{id}"))) {
        prefix = format!("{stem}-{count}-");
        count += 1;
    }
    used.extend(ids.iter().map(|id| (format!("{prefix}{id}"), false)));
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
            let bytes = rest.as_bytes();
            if !in_tag {
                at += memchr(b'<', bytes)? + 1;
                in_tag = true;
                continue;
            }
            let stop = memchr3(b'"', b'\'', b'>', bytes)?;
            if bytes[stop] == b'>' {
                in_tag = false;
                at += stop + 1;
                continue;
            }
            let length = memchr(bytes[stop], &bytes[stop + 1..])?;
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
