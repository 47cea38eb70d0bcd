//! Whole diagrams: their content, and that nothing overlaps.

#![expect(clippy::unwrap_used, reason = "what is missing fails the test")]

use std::cell::Cell;
use std::collections::BTreeSet;

use proptest::prelude::*;

use super::layout::{Rect, Route};
use super::*;

fn words() -> Words {
    let word = str::to_owned;
    Words {
        title: word("Netz <1>"),
        description: word("A & B"),
        legend_own: word("own parts"),
        legend_data: word("data"),
        legend_encrypted: word("locked"),
        legend_unencrypted: word("unlocked"),
        legend_optional: word("now and then"),
        legend_unstated: word("who knows"),
    }
}

fn node(id: &str, title: &str, zone: Option<&str>, kind: NodeKind) -> Node {
    Node {
        id: id.to_owned(),
        title: title.to_owned(),
        zone: zone.map(str::to_owned),
        own: kind == NodeKind::Device,
        kind,
    }
}

fn flow(from: &str, to: &str, label: &str, encrypted: Option<bool>, optional: bool) -> Flow {
    let [from, to, label] = [from, to, label].map(str::to_owned);
    Flow { from, to, label, encrypted, optional, number: 0 }
}

fn zone(id: &str, title: &str) -> Zone {
    Zone { id: id.to_owned(), title: title.to_owned() }
}

fn sample() -> Diagram {
    Diagram {
        zones: vec![zone("ward", "Ward network"), zone("it", "Hospital IT network")],
        nodes: vec![
            node("pump", "Infusion pump", Some("ward"), NodeKind::Device),
            node("server", "Medication server", Some("it"), NodeKind::Server),
            node("cloud", "Cloud <service> & more", None, NodeKind::Cloud),
        ],
        flows: vec![
            flow("pump", "server", "HTTPS · TCP 443", Some(true), false),
            flow("server", "cloud", "HTTPS · TCP 443", Some(true), true),
        ],
        words: words(),
    }
}

#[test]
fn the_same_diagram_gives_the_same_bytes() {
    let mut diagram = sample();
    for number in 0..12 {
        let id = format!("n{number}");
        diagram.nodes.push(node(&id, &id, if number % 2 == 0 { Some("it") } else { None }, NodeKind::Server));
        diagram.flows.push(flow("pump", &id, "NTP · UDP 123", Some(false), number % 3 == 0));
    }
    assert_eq!(network(&diagram), network(&diagram.clone()));
}

/// Text of all elements of a name, white space evened out.
fn texts<'a>(document: &'a roxmltree::Document, name: &str) -> Vec<String> {
    let text = |node: roxmltree::Node<'a, '_>| {
        let all: String = node.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
        all.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    document.descendants().filter(|node| node.has_tag_name(("http://www.w3.org/2000/svg", name))).map(text).collect()
}

fn even(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_diagram_is_named_and_described() {
    let svg = network(&sample());
    let document = roxmltree::Document::parse(&svg).unwrap();
    let root = document.root_element();
    assert_eq!(root.attribute("role"), Some("img"));
    assert_eq!(root.attribute("aria-labelledby"), Some("netdiag-title netdiag-desc"));
    let named =
        |id: &str| document.descendants().find(|node| node.attribute("id") == Some(id)).and_then(|node| node.text());
    assert_eq!(named("netdiag-title"), Some("Netz <1>"));
    assert_eq!(named("netdiag-desc"), Some("A & B"));
}

#[test]
fn every_title_and_label_is_shown() {
    let diagram = sample();
    let svg = network(&diagram);
    let document = roxmltree::Document::parse(&svg).unwrap();
    let shown = texts(&document, "text");
    for title in ["Ward network", "Hospital IT network", "Infusion pump", "Medication server", "Cloud <service> & more"]
    {
        assert!(shown.iter().any(|text| text == title), "{title} is not among {shown:?}");
    }
    assert_eq!(shown.iter().filter(|text| *text == "HTTPS · TCP 443").count(), 2);
}

#[test]
fn the_legend_explains_only_what_occurs() {
    let svg = network(&sample());
    for (word, occurs) in [
        ("own parts", true),
        ("data", true),
        ("locked", true),
        ("unlocked", false),
        ("now and then", true),
        ("who knows", false),
    ] {
        assert_eq!(svg.contains(&format!(">{word}<")), occurs, "{word}");
    }
    let alone = Diagram { flows: Vec::new(), ..sample() };
    assert!(!network(&alone).contains(">data<"), "without an arrow none is explained");
}

#[test]
fn optional_flows_are_dashed_and_own_nodes_heavy() {
    let mut diagram = sample();
    diagram.words = Words::default();
    assert!(layout(&diagram).legend.is_empty(), "without words there is no legend");
    let svg = network(&diagram);
    assert_eq!(svg.matches("stroke-dasharray").count(), 1);
    assert_eq!(svg.matches(r#"stroke-width="3.5""#).count(), 1);
}

#[test]
fn nothing_in_it_needs_a_style_sheet_or_a_reference() {
    let svg = network(&sample());
    for foreign in ["<style", "style=", "class=", "<script", "href", "url(", "<foreignObject", "<marker"] {
        assert!(!svg.contains(foreign), "{foreign}");
    }
    assert!(svg.contains(r##"fill="#ffffff"/>"##), "a white ground");
}

#[test]
fn arrows_point_at_their_target() {
    let mut diagram = sample();
    diagram.flows.push(flow("server", "pump", "HL7 v2 · TCP 2575", None, false));
    let layout = layout(&diagram);
    let svg = network(&diagram);
    assert!(layout.routes.iter().any(|route| route.backward) && layout.routes.iter().any(|route| !route.backward));
    for route in &layout.routes {
        let flow = &diagram.flows[route.flows[0]];
        let mut ends = [route.points[0], route.points[route.points.len() - 1]];
        if route.backward {
            ends.reverse();
        }
        for ((x, y), id) in ends.into_iter().zip([&flow.from, &flow.to]) {
            let place = layout.nodes.iter().find(|place| diagram.nodes[place.node].id == *id).unwrap().rect;
            assert!((x == place.x || x == place.x + place.w) && place.y < y && y < place.y + place.h, "{id}");
        }
        let [_, (x, y)] = ends;
        let heads = [x - 12, x + 12].map(|back| format!("M{x} {y}L{back} {}L{back} {}z", y - 5, y + 5));
        assert!(heads.iter().any(|head| svg.contains(head)), "no head at the end of {flow:?}");
    }
}

#[test]
fn what_dangles_or_doubles_is_left_out() {
    let mut diagram = sample();
    let once = network(&diagram);
    diagram.flows.push(flow("pump", "nowhere", "FTP", None, false));
    diagram.nodes.push(node("pump", "Another pump", None, NodeKind::Other));
    diagram.zones.push(zone("ward", "Another ward"));
    assert_eq!(network(&diagram), once);
}

#[test]
fn an_empty_diagram_is_still_an_image() {
    let svg = network(&Diagram::default());
    assert!(roxmltree::Document::parse(&svg).is_ok());
    let zones = Diagram { zones: vec![zone("a", "Empty"), zone("b", "Empty too")], ..Diagram::default() };
    assert_eq!(layout(&zones).zones.len(), 2);
    check(&zones);
}

#[test]
fn a_node_can_talk_to_itself() {
    let diagram = Diagram {
        nodes: vec![node("a", "A", None, NodeKind::Other)],
        flows: vec![flow("a", "a", "IPC", None, false)],
        ..Diagram::default()
    };
    assert_eq!(layout(&diagram).routes.len(), 1);
    check(&diagram);
}

fn overlap(one: Rect, two: Rect) -> bool {
    one.x < two.x + two.w && two.x < one.x + one.w && one.y < two.y + two.h && two.y < one.y + one.h
}

fn inside(inner: Rect, outer: Rect) -> bool {
    inner.x >= outer.x
        && inner.y >= outer.y
        && inner.x + inner.w <= outer.x + outer.w
        && inner.y + inner.h <= outer.y + outer.h
}

/// The drawn straight parts of a line, as flat rectangles; corners count as square.
fn strokes(route: &Route) -> Vec<Rect> {
    let flat = |(ax, ay): (i32, i32), (bx, by): (i32, i32)| Rect {
        x: ax.min(bx),
        y: ay.min(by),
        w: (ax - bx).abs(),
        h: (ay - by).abs(),
    };
    let mut strokes: Vec<Rect> = route.points.windows(2).map(|pair| flat(pair[0], pair[1])).collect();
    if let Some((from, to)) = route.pause {
        let (start, end) = (route.points[0], route.points[1]);
        assert!(start.0 < from && to < end.0, "labels interrupt the first part: {start:?} {from} {to} {end:?}");
        strokes[0] = flat(start, (from, start.1));
        strokes.push(flat((to, start.1), end));
    }
    strokes
}

/// Whether a flat rectangle runs through another one; touching its border is not enough.
fn runs_through(stroke: Rect, rect: Rect) -> bool {
    stroke.x < rect.x + rect.w
        && rect.x < stroke.x + stroke.w.max(1)
        && stroke.y < rect.y + rect.h
        && rect.y < stroke.y + stroke.h.max(1)
}

/// Asserts that nothing overlaps.
fn check(diagram: &Diagram) {
    let layout = layout(diagram);
    let canvas = Rect { x: 0, y: 0, w: layout.width, h: layout.height };
    let zones: Vec<Rect> = layout.zones.iter().map(|zone| zone.rect).collect();
    let titles: Vec<Rect> = layout.zones.iter().map(|zone| zone.title).collect();
    let nodes: Vec<Rect> = layout.nodes.iter().map(|node| node.rect).collect();
    let labels: Vec<Rect> = layout.routes.iter().flat_map(|route| &route.labels).map(|label| label.rect).collect();
    let legend: Vec<Rect> = layout.legend.iter().map(|entry| entry.rect).collect();
    for group in [&zones, &titles, &nodes, &labels, &legend] {
        for (index, &one) in group.iter().enumerate() {
            assert!(inside(one, canvas), "{one:?} is not on the canvas");
            assert!(!group[..index].iter().any(|&two| overlap(one, two)), "{one:?} lies on another of its kind");
        }
    }
    for &label in &labels {
        assert!(!nodes.iter().chain(&titles).any(|&other| overlap(label, other)), "{label:?} lies on a box or title");
        assert!(
            zones.iter().all(|&zone| !overlap(label, zone) || inside(label, zone)),
            "{label:?} lies across a border"
        );
    }
    for &entry in &legend {
        assert!(!nodes.iter().chain(&zones).chain(&labels).any(|&other| overlap(entry, other)), "{entry:?}");
    }
    for place in &layout.nodes {
        let home = diagram.nodes[place.node].zone.as_deref();
        for around in &layout.zones {
            if home == Some(diagram.zones[around.zone].id.as_str()) {
                assert!(inside(place.rect, around.rect) && !overlap(place.rect, around.title), "{place:?}");
            } else {
                assert!(!overlap(place.rect, around.rect), "{place:?} lies in a strange zone");
            }
        }
    }
    for route in &layout.routes {
        for stroke in strokes(route) {
            assert!(inside(stroke, canvas));
            for &other in nodes.iter().chain(&labels).chain(&titles).chain(&legend) {
                assert!(!runs_through(stroke, other), "{stroke:?} runs through {other:?}");
            }
        }
    }
}

/// Titles short, long, unbreakable and of other scripts.
fn title() -> impl Strategy<Value = String> {
    prop_oneof![
        "[A-Za-z]{3,12}( [a-z]{2,10}){0,3}",
        Just("Krankenhausinformationssystemschnittstelle (KIS)".to_owned()),
        Just("Διακομιστής φαρμακευτικής αγωγής".to_owned()),
        Just("Сервер обновления".to_owned()),
        "[A-ZÄÖÜ<&\">]{1,40}",
    ]
}

fn label() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("HTTPS · TCP 443".to_owned()),
        Just("DICOM · TCP 104 (configurable)".to_owned()),
        Just("HL7 v2 über MLLP mit TLS · TCP 2575, 2576".to_owned()),
        Just(String::new()),
        "[A-Z0-9]{2,6}( · (TCP|UDP) [0-9]{2,5})?",
    ]
}

fn kind() -> impl Strategy<Value = NodeKind> {
    prop_oneof![
        Just(NodeKind::Device),
        Just(NodeKind::App),
        Just(NodeKind::Server),
        Just(NodeKind::Cloud),
        Just(NodeKind::NetworkService),
        Just(NodeKind::Accessory),
        Just(NodeKind::Other),
    ]
}

fn diagrams() -> impl Strategy<Value = Diagram> {
    let zones = proptest::collection::vec(title(), 0..=6);
    let nodes = proptest::collection::vec((title(), 0..8_usize, any::<bool>(), kind()), 3..=40);
    let flow = (0..40_usize, 0..40_usize, label(), any::<Option<bool>>(), any::<bool>());
    (zones, nodes, proptest::collection::vec(flow, 0..=60)).prop_map(|(zones, nodes, flows)| {
        let count = nodes.len();
        Diagram {
            zones: (0..).zip(zones).map(|(id, title): (usize, _)| zone(&format!("z{id}"), &title)).collect(),
            nodes: (0..)
                .zip(nodes)
                .map(|(id, (title, zone, own, kind)): (usize, _)| Node {
                    id: format!("n{id}"),
                    title,
                    zone: (zone < 7).then(|| format!("z{zone}")),
                    own,
                    kind,
                })
                .collect(),
            flows: flows
                .into_iter()
                .map(|(from, to, label, encrypted, optional)| {
                    flow_between(from % count, to % count, &label, encrypted, optional)
                })
                .collect(),
            words: words(),
        }
    })
}

fn flow_between(from: usize, to: usize, label: &str, encrypted: Option<bool>, optional: bool) -> Flow {
    flow(&format!("n{from}"), &format!("n{to}"), label, encrypted, optional)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, max_shrink_iters: 0, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_lies_on_anything_else(diagram in diagrams()) {
        check(&diagram);
    }

    #[test]
    fn all_is_shown_in_valid_xml_and_large_enough(diagram in diagrams()) {
        let placed = layout(&diagram);
        let svg = draw::svg(&diagram, &placed);
        let document = roxmltree::Document::parse(&svg).unwrap();
        let shown: BTreeSet<String> = texts(&document, "title").into_iter().collect();
        let labels = diagram.flows.iter().map(|flow| &flow.label).filter(|label| !label.is_empty());
        let expected: Vec<&String> = diagram.nodes.iter().map(|node| &node.title).chain(labels).collect();
        for &title in &expected {
            prop_assert!(shown.contains(&even(title)), "{title}");
        }
        // A line that breaks at a middle dot does not show it.
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace() && !"-·".contains(*c)).collect::<String>();
        let drawn: BTreeSet<String> = texts(&document, "text").iter().map(|text| letters(text)).collect();
        for &title in &expected {
            prop_assert!(drawn.contains(&letters(title)), "{title}");
        }
        // 170 mm are 482 points, the smallest font has 15 units.
        let points = 482.0 * 15.0 / f64::from(placed.width);
        prop_assert!(points >= 7.0, "{points} pt");
    }
}

/// A device with peers in some zones, and the maximum number of flows of a diagram: to all peers, and between them.
fn network_of(peers: usize, zones: usize, flows: usize, text: &str) -> Diagram {
    let title = |name: &str, number: usize| format!("{text}{name} {number}");
    let zone_of = |number: usize| (zones > 0).then(|| format!("z{}", number % zones.max(1)));
    let mut nodes = vec![node("n0", "Pump", None, NodeKind::Device)];
    nodes.extend((1..=peers).map(|number| {
        node(&format!("n{number}"), &title("Peer", number), zone_of(number).as_deref(), NodeKind::Server)
    }));
    let flow = |number: usize| {
        let (from, to) = if number < peers { (0, number + 1) } else { (number % peers + 1, (number * 7) % peers + 1) };
        let encrypted = [None, Some(true), Some(false)][number % 3];
        Flow { number, ..flow_between(from, to, &title("TCP", number), encrypted, number.is_multiple_of(4)) }
    };
    Diagram {
        zones: (0..zones).map(|number| zone(&format!("z{number}"), &title("Zone", number))).collect(),
        nodes,
        flows: (0..flows).map(flow).collect(),
        words: words(),
    }
}

thread_local! {
    /// What [`step`] has counted in this thread.
    pub(super) static STEPS: Cell<usize> = const { Cell::new(0) };
}

/// The cost of placing a diagram.
fn steps_of(diagram: &Diagram) -> usize {
    let before = STEPS.get();
    drop(layout(diagram));
    STEPS.get() - before
}

#[test]
fn what_fits_takes_a_bounded_number_of_steps() {
    let mut most = 0;
    for zones in [0, 8] {
        let peers = BOXES - 1 - zones;
        let diagram = network_of(peers, zones, ARROWS, "");
        assert!(diagram.fits());
        let steps = steps_of(&diagram);
        most = most.max(steps);
        assert!(steps > 1_000_000, "{zones} zones: {steps} steps, so not all of them are counted");
    }
    assert!(most < 100_000_000, "{most} steps");
    // One more item, or longer texts, and it is too large.
    assert!(!network_of(BOXES, 0, ARROWS, "").fits());
    assert!(!network_of(BOXES - 8, 8, ARROWS, "").fits());
    assert!(!network_of(40, 2, ARROWS + 1, "").fits());
    assert!(!network_of(40, 2, 40, &"x".repeat(LETTERS / 80)).fits());
}

#[test]
fn a_large_network_is_drawn_by_zone_in_few_steps() {
    let word = |many| Ok(format!("{many:?}"));
    for (peers, zones) in [(400, 4), (800, 4), (10_000, 8), (800, 0)] {
        let large = network_of(peers, zones, peers, "");
        assert!(!large.fits());
        let small = by_zone(&large, &word).unwrap();
        assert!(small.fits() && small.nodes.len() == zones.max(1) + 1, "{peers} {zones}");
        let steps = steps_of(&small);
        assert!(steps < 5_000_000, "{peers} {zones}: {steps} steps");
        check(&small);
    }
    // Too many zones for a drawing.
    assert!(!by_zone(&network_of(400, 200, 400, ""), &word).unwrap().fits());
}

#[test]
fn a_long_word_is_split_in_steps_that_grow_with_its_length() {
    let steps = |length: usize| {
        let before = STEPS.get();
        assert!(text::wrap(&"x".repeat(length), 100, 15, text::Weight::Regular).len() > length / 20);
        STEPS.get() - before
    };
    let (short, long) = (steps(1000), steps(10_000));
    assert!(long < 11 * short, "{short} {long}");
}

#[test]
fn devices_with_the_same_network_share_its_drawing() {
    let remembered = Remembered(Mutex::default());
    let steps = |diagram: &Diagram| {
        let before = STEPS.get();
        assert_eq!(remembered.network(diagram), network(diagram));
        STEPS.get() - before
    };
    let (first, again) = (steps(&sample()), steps(&sample()));
    assert_eq!(first, 2 * again, "the second time only this test has drawn it");
    let mut other = sample();
    other.nodes[0].title = "Another pump".to_owned();
    assert_eq!(steps(&other), 2 * steps(&other));
    for number in 0..Remembered::MOST {
        other.nodes[0].title = format!("Pump {number}");
        steps(&other);
    }
    assert_eq!(remembered.0.lock().unwrap().len(), Remembered::MOST);
}

/// The greatest length of a text is `VALUE`.
#[test]
fn the_longest_name_has_a_width() {
    let name = "W".repeat(crate::base::limit::VALUE);
    assert!(text::width(&name, 20, text::Weight::Bold) > 200_000);
}
