//! Changes of sentences, rows, alerts and drawings, as they are told.

use super::*;
use crate::compose::document;
use crate::compose::figure::{Diagram, Flow, Node, Words};

fn document(markdown: &str) -> Document {
    let chapter = document::Chapter::new("a", "A", format!("# A {{#a}}\n\n{markdown}"));
    Document { chapters: vec![chapter], ..Document::default() }
}

/// Each change as `kind anchor: text` with `-{…}` and `+{…}` around the differences.
fn told(old: &str, new: &str) -> Vec<String> {
    changes(&document(old), &document(new))
}

fn changes(old: &Document, new: &Document) -> Vec<String> {
    let changes = compare(old, new, "–");
    let part = |part: &Part| match part.mark {
        Mark::Same => part.text.clone(),
        Mark::Deleted => format!("-{{{}}}", part.text),
        Mark::Inserted => format!("+{{{}}}", part.text),
    };
    let line = |line: &Line| {
        let label = line.label.as_ref().map(|label| format!("{label}=")).unwrap_or_default();
        label + &line.parts.iter().map(part).collect::<String>()
    };
    let change = |change: &TextChange| {
        let lines: Vec<String> = change.lines.iter().map(line).collect();
        format!("{:?} {}: {}", change.kind, change.anchor, lines.join("|")).to_lowercase()
    };
    changes.iter().flat_map(|chapter| &chapter.changes).map(change).collect()
}

#[test]
fn sentences_and_words_are_marked() {
    assert_eq!(
        told("The pump waits. Close the cover for 5 s.", "The pump waits. Close the cover for 10 s."),
        ["paragraph a: close the cover for -{5}+{10} s."]
    );
    assert_eq!(told("One. Two.", "One. Two. Three."), ["paragraph a: +{three.}"]);
    assert_eq!(told("- One.\n- Two.", "- One.\n- Three and more."), ["item a: -{two.}", "item a: +{three and more.}"]);
    assert_eq!(told("a `b` c [d](#e)", "a b c d"), [""; 0]);
}

#[test]
fn a_new_table_does_not_renumber_the_others() {
    let table = |number: u8, title: &str| format!("*Table {number}: {title}*\n\n|x|y|\n|-|-|\n|1|{title}|\n\n");
    let old = table(1, "Ports");
    let new = table(1, "Zones") + &table(2, "Ports");
    assert_eq!(told(&old, &new), ["caption a: +{table 1: zones}", "row a: x=+{1}|y=+{zones}"]);
}

#[test]
fn rows_and_columns_may_move() {
    let old = "|name|port|use|\n|-|-|-|\n|a|1|x|\n|b|2|–|";
    assert_eq!(told(old, "|name|use|port|\n|-|-|-|\n|b|–|2|\n|a|x|1|"), [""; 0]);
    assert_eq!(
        told(old, "|name|port|\n|-|-|\n|b|3|\n|a|1|"),
        ["row a: name=b|port=-{2}+{3}", "row a: name=a|use=-{x}"]
    );
    assert_eq!(told(old, &format!("{old}\n|c|3|z|")), ["row a: name=+{c}|port=+{3}|use=+{z}"]);
}

#[test]
fn alerts_are_whole_and_may_move() {
    let alert = |text: &str| format!("> [!WARNING]\n> **WARNING** {text}\n\n");
    let old = alert("Hot. Wait.") + &alert("Wet floor. Walk slowly.");
    assert_eq!(told(&old, &(alert("Wet floor. Walk slowly.") + &alert("Hot. Wait."))), [""; 0]);
    let new = alert("Hot. Wait.") + &alert("Wet floor. Do not walk.");
    assert_eq!(told(&old, &new), ["alert a: warning wet floor. -{walk slowly}+{do not walk}."]);
}

#[test]
fn drawings_are_compared_by_what_they_show() {
    let node = |id: &str| Node { id: id.into(), title: id.into(), ..Node::default() };
    let words =
        Words { legend_encrypted: "encrypted".into(), legend_unencrypted: "not encrypted".into(), ..Words::default() };
    let with = |flows: &[(&str, &str, &str, Option<bool>)]| {
        let flow = |(from, to, label, encrypted): &(&str, &str, &str, Option<bool>)| Flow {
            from: (*from).into(),
            to: (*to).into(),
            label: (*label).into(),
            encrypted: *encrypted,
            optional: false,
            number: 0,
        };
        let flows = flows.iter().map(flow).collect();
        let nodes = ["A", "B", "C", "New"].map(node).into();
        let diagram = Diagram { nodes, flows, words: words.clone(), ..Diagram::default() };
        let figure = Figure { file: "a.svg".into(), diagram, ..Figure::default() };
        Document { figures: vec![figure], ..document("## B {#b}\n\n![Flows](a.svg)") }
    };
    let (secure, plain) = (("A", "B", "TCP 443", Some(true)), ("B", "C", "TCP 22", None));
    let old = with(&[secure, plain]);
    assert_eq!(changes(&old, &with(&[plain, secure])), [""; 0]);
    let new = with(&[("A", "B", "TCP 443", Some(false)), ("New", "C", "UDP 5", None), plain]);
    assert_eq!(changes(&old, &new), ["drawing b: a → b: tcp 443, +{not }encrypted", "drawing b: +{new → c: udp 5}"]);
    assert_eq!(changes(&old, &document("## B {#b}")), ["paragraph b: -{flows}"]);
}

#[test]
fn sections_may_move_and_are_told_under_their_headings() {
    let old = "## B {#b}\n\nOne.\n\n## C {#c}\n\nTwo.";
    assert_eq!(told(old, "## C {#c}\n\nTwo.\n\n## B {#b}\n\nOne."), [""; 0]);
    assert_eq!(told(old, "## B {#b}\n\nOne."), ["heading c: -{c}", "paragraph c: -{two.}"]);
}
