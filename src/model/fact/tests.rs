//! Ways to facts.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]

use super::*;

#[test]
fn a_way_is_found_through_ids_with_dots() {
    let row = |id: &str, field: &str| serde_json::json!({ "id": id, field: "x" });
    let tree = facts(&serde_json::json!({ "list": [row("a", "b"), row("a.b", "c"), row("ab", "b")] })).unwrap();
    let way = |path: &str| tree.way(path).into_iter().map(|(path, _)| path).collect::<Vec<_>>().join(" ");
    assert_eq!(way("list.a.b.c"), " list list.a.b list.a.b.c");
    assert_eq!(way("list.a.b"), " list list.a list.a.b");
    assert_eq!(way("list.ab.x"), " list list.ab");
    assert_eq!((way("list.abc"), way("x")), (" list".to_owned(), String::new()));
    let numbers = facts(&serde_json::json!({ "a": ["x", "y"], "b": [{ "c": "z" }] })).unwrap();
    for (path, text) in [("a.1", Some("y")), ("b.0.c", Some("z")), ("a.01", None), ("a.2", None), ("b.+0.c", None)] {
        assert_eq!(numbers.at(path).and_then(Fact::text), text, "{path}");
        assert_eq!(numbers.way(path).last().and_then(|(_, fact)| fact.text()), text, "{path}");
    }
    let row_on = |path: &'static str| tree.row_on(path);
    assert_eq!((row_on("list.a.b.c"), row_on("list.a.b")), (Some("list.a.b"), Some("list.a")));
    assert_eq!((row_on("list.ab"), row_on("list.ab.x"), row_on("list")), (Some("list.ab"), None, None));
    assert_eq!(numbers.row_on("b.0.c"), Some("b.0"));
    assert_eq!(numbers.row_on("a.1"), None, "a value is no row");
    assert_eq!(tree.leaves_at("list.a.b.c"), ["list.a.b.c"]);
    assert_eq!(tree.leaves_at("list.ab"), ["list.ab.id", "list.ab.b"]);
    assert!(tree.leaves_at("list.abc").is_empty());
    assert!(is_below("a.b", "a") && is_below("a", "a") && !is_below("a-b", "a") && !is_below("a", "a.b"));
}
