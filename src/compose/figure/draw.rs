//! Writes a laid out diagram as SVG.
//!
//! Only presentation attributes: no style sheet, script, marker or reference, so that the drawing works inline under a
//! strict content security policy, as a file and in a PDF.

use std::fmt::Write;

use super::layout::{
    Entry, ICON, INSET, LARGE, LARGE_LINE, LOCK, Label, Layout, NodeBox, Rect, Route, SMALL, SMALL_LINE, Symbol,
    ZoneBox, icon,
};
use super::{Diagram, NodeKind};

const INK: &str = "#1a1a1a";
/// Length and half width of an arrow's head.
const HEAD: (i32, i32) = (12, 5);
/// Radius of a line's corners.
const BEND: i32 = 7;

pub(super) fn svg(diagram: &Diagram, layout: &Layout) -> String {
    let Layout { width, height, .. } = layout;
    let mut parts = vec![
        format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" version="1.1" viewBox="0 0 {width} {height}" role="img" aria-labelledby="netdiag-title netdiag-desc" font-family="Noto Sans, sans-serif" font-size="{SMALL}" fill="{INK}" stroke-linejoin="round">"#
        ),
        format!(r#"<title id="netdiag-title">{}</title>"#, escape(&diagram.words.title)),
        format!(r#"<desc id="netdiag-desc">{}</desc>"#, escape(&diagram.words.description)),
        format!(r##"<rect width="{width}" height="{height}" fill="#ffffff"/>"##),
    ];
    parts.extend(layout.zones.iter().map(|zone| zone_box(diagram, zone)));
    parts.extend(layout.routes.iter().map(|route| arrow(diagram, route)));
    parts.extend(layout.nodes.iter().map(|node| node_box(diagram, node)));
    parts.extend(layout.routes.iter().flat_map(|route| &route.labels).map(|label| flow_label(diagram, label)));
    parts.extend(layout.legend.iter().map(legend_entry));
    parts.push("</svg>\n".to_owned());
    parts.join("\n")
}

/// Escapes text for XML content; characters that XML forbids become spaces.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            _ => escaped.push(c),
        }
    }
    escaped
}

/// Lines of text whose block starts at `x` and is centred on `middle`.
fn text(lines: &[String], x: i32, middle: i32, size: i32, line: i32, bold: bool) -> String {
    if lines.is_empty() {
        return String::new();
    }
    let count = i32::try_from(lines.len()).unwrap_or(0);
    // The baseline is about a third of an em below the middle of a line.
    let first = middle - line * (count - 1) / 2 + size * 36 / 100;
    let weight = if bold { r#" font-weight="700""# } else { "" };
    let spans: Vec<String> = lines
        .iter()
        .zip(0..)
        .map(|(text, number)| format!(r#"<tspan x="{x}" y="{}">{}</tspan>"#, first + line * number, escape(text)))
        .collect();
    // The space keeps words apart for those who copy the text or have it read to them.
    format!(r#"<text font-size="{size}"{weight}>{}</text>"#, spans.join(" "))
}

fn zone_box(diagram: &Diagram, zone: &ZoneBox) -> String {
    let Rect { x, y, w, h } = zone.rect;
    let title = text(&zone.lines, zone.title.x, zone.title.y + zone.title.h / 2, SMALL, SMALL_LINE, true);
    format!(
        r##"<g><title>{}</title><rect x="{x}" y="{y}" width="{w}" height="{h}" rx="8" fill="#f1f3f5" stroke="#6b7480" stroke-width="1.5"/>{title}</g>"##,
        escape(&diagram.zones[zone.zone].title),
    )
}

fn node_box(diagram: &Diagram, node: &NodeBox) -> String {
    let Rect { x, y, w, h } = node.rect;
    let source = &diagram.nodes[node.node];
    let (fill, stroke) = if source.own { ("#dbe4ee", "3.5") } else { ("#ffffff", "1.5") };
    let middle = y + h / 2;
    let (beside, above) = if node.stacked { (0, ICON) } else { (icon(source.kind), 0) };
    let icon_rise = if node.stacked {
        // Icon and title together are centred.
        i32::try_from(node.lines.len()).unwrap_or(0) * LARGE_LINE / 2 + ICON / 2
    } else {
        13
    };
    let icon_drawn = draw_icon(source.kind, x + INSET, middle - icon_rise);
    let title = text(&node.lines, x + INSET + beside, middle + above / 2, LARGE, LARGE_LINE, source.own);
    format!(
        r#"<g><title>{}</title><rect x="{x}" y="{y}" width="{w}" height="{h}" rx="4" fill="{fill}" stroke="{INK}" stroke-width="{stroke}"/>{icon_drawn}{title}</g>"#,
        escape(&source.title),
    )
}

/// An icon of 26 by 26 units.
fn draw_icon(kind: NodeKind, x: i32, y: i32) -> String {
    let shape = match kind {
        NodeKind::Device => {
            r#"<rect x="1" y="3" width="24" height="17" rx="2"/><path d="M4 12h4l2-5 4 9 3-6 1 2h4M8 24h10M13 20v4"/>"#
        }
        NodeKind::App => r#"<rect x="6" y="1" width="14" height="24" rx="3"/><path d="M11 21.5h4M6 5h14M6 18h14"/>"#,
        NodeKind::Server => {
            r#"<rect x="3" y="2" width="20" height="7" rx="1.5"/><rect x="3" y="9.500" width="20" height="7" rx="1.5"/><rect x="3" y="17" width="20" height="7" rx="1.5"/><path d="M6.500 5.500h1M6.500 13h1M6.500 20.500h1M14 5.500h6M14 13h6M14 20.500h6"/>"#
        }
        NodeKind::Cloud => r#"<path d="M7 21a5.500 5.500 0 0 1-.5-11 7 7 0 0 1 13.300-1A6 6 0 0 1 19.500 21z"/>"#,
        NodeKind::NetworkService => {
            r#"<circle cx="13" cy="13" r="11"/><ellipse cx="13" cy="13" rx="4.800" ry="11"/><path d="M2 13h22M4 7h18M4 19h18"/>"#
        }
        NodeKind::Accessory => r#"<path d="M9 2v6M17 2v6M5 8h16v4a8 8 0 0 1-16 0zM13 20v5"/>"#,
        NodeKind::Other => return String::new(),
    };
    format!(
        r#"<g transform="translate({x} {y})" fill="none" stroke="{INK}" stroke-width="1.5" stroke-linecap="round">{shape}</g>"#
    )
}

/// A lock of 13 by 16 units: closed and dark, or open and light.
fn draw_lock(closed: bool, x: i32, y: i32) -> String {
    if closed {
        format!(
            r#"<g transform="translate({x} {y})"><path d="M3 8V4.500a3.500 3.500 0 0 1 7 0V8" fill="none" stroke="{INK}" stroke-width="2"/><rect y="7" width="13" height="9" rx="1.5"/></g>"#
        )
    } else {
        format!(
            r##"<g transform="translate({x} {y})" fill="none" stroke="{INK}" stroke-width="1.6"><path d="M9.500 8V4a3 3 0 0 1 6 0V6.500"/><rect x="0.800" y="7.800" width="11.400" height="7.400" rx="1" fill="#ffffff"/></g>"##
        )
    }
}

fn flow_label(diagram: &Diagram, label: &Label) -> String {
    let Rect { x, y, h, .. } = label.rect;
    let flow = &diagram.flows[label.flow];
    let lock = flow.encrypted.map_or_else(String::new, |closed| draw_lock(closed, x, y + h / 2 - 9));
    let indent = if flow.encrypted.is_some() { LOCK } else { 0 };
    let words = text(&label.lines, x + indent, y + h / 2, SMALL, SMALL_LINE, false);
    format!("<g><title>{}</title>{lock}{words}</g>", escape(&flow.label))
}

fn arrow(diagram: &Diagram, route: &Route) -> String {
    let optional = route.flows.first().is_some_and(|&flow| diagram.flows[flow].optional);
    let mut points = route.points.clone();
    let mut pause = route.pause;
    if route.backward {
        points.reverse();
        pause = pause.map(|(near, far)| (far, near));
    }
    // The first part in the direction of the flow; the labels cut it, or the last one of a line that runs backward.
    let (Some(&tip), Some(&before)) = (points.last(), points.iter().rev().nth(1)) else { return String::new() };
    let towards = (tip.0 - before.0).signum();
    let neck = (tip.0 - towards * (HEAD.0 - 2), tip.1);
    if let Some(last) = points.last_mut() {
        *last = neck;
    }
    let lines = match pause {
        None => polyline(&points),
        Some((from, to)) if route.backward => {
            let mut far = points.clone();
            far.pop();
            far.push((from, tip.1));
            format!("{}{}", polyline(&far), polyline(&[(to, tip.1), neck]))
        }
        Some((from, to)) => {
            let y = points[0].1;
            let near = polyline(&[points[0], (from, y)]);
            points[0] = (to, y);
            format!("{near}{}", polyline(&points))
        }
    };
    let frame = match (route.labels.first(), route.labels.last(), route.pause) {
        (Some(first), Some(last), Some((from, to))) if route.labels.len() > 1 => {
            let (y, bottom) = (first.rect.y - 3, last.rect.y + last.rect.h + 3);
            format!(
                r##"<rect x="{from}" y="{y}" width="{}" height="{}" rx="4" fill="#ffffff" stroke="#6b7480"/>"##,
                to - from,
                bottom - y
            )
        }
        _ => String::new(),
    };
    let dash = if optional { r#" stroke-dasharray="7 4""# } else { "" };
    format!(r#"<path d="{lines}" fill="none" stroke="{INK}" stroke-width="1.7"{dash}/>{}{frame}"#, head(tip, towards))
}

fn head((x, y): (i32, i32), towards: i32) -> String {
    let (back, half) = (x - towards * HEAD.0, HEAD.1);
    format!(r#"<path d="M{x} {y}L{back} {}L{back} {}z"/>"#, y - half, y + half)
}

/// Path data of a line with rounded corners. (Writing to a string cannot fail.)
fn polyline(points: &[(i32, i32)]) -> String {
    let mut path = String::new();
    for (at, &(x, y)) in points.iter().enumerate() {
        if at == 0 {
            path = format!("M{x} {y}");
            continue;
        }
        let Some(&next) = points.get(at + 1) else {
            let _ = write!(path, "L{x} {y}");
            continue;
        };
        let before = points[at - 1];
        let reach = |(to_x, to_y): (i32, i32)| {
            let length = (to_x - x).abs().max((to_y - y).abs());
            let radius = BEND.min(length / 2);
            (x + (to_x - x).signum() * radius, y + (to_y - y).signum() * radius)
        };
        let (enter, leave) = (reach(before), reach(next));
        let _ = write!(path, "L{} {}Q{x} {y} {} {}", enter.0, enter.1, leave.0, leave.1);
    }
    path
}

fn legend_entry(entry: &Entry) -> String {
    let Rect { x, y, h, .. } = entry.rect;
    let middle = y + h / 2;
    let line = |from: i32, to: i32, dash: &str| {
        format!(r#"<path d="M{from} {middle}L{to} {middle}" fill="none" stroke="{INK}" stroke-width="1.7"{dash}/>"#)
    };
    let symbol = match entry.symbol {
        Symbol::Own => format!(
            r##"<rect x="{}" y="{}" width="40" height="20" rx="4" fill="#dbe4ee" stroke="{INK}" stroke-width="3.5"/>"##,
            x + 2,
            middle - 10
        ),
        Symbol::Encrypted | Symbol::Unencrypted => draw_lock(entry.symbol == Symbol::Encrypted, x + 2, middle - 9),
        Symbol::Unstated => String::new(),
        Symbol::Data => format!("{}{}", line(x, x + 34, ""), head((x + 44, middle), 1)),
        Symbol::Optional => {
            format!("{}{}", line(x, x + 34, r#" stroke-dasharray="7 4""#), head((x + 44, middle), 1))
        }
    };
    let words = text(&entry.lines, x + entry.symbol.width(), middle, SMALL, SMALL_LINE, false);
    format!("<g>{symbol}{words}</g>")
}
