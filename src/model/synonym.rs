//! Keys that a configuration may spell in another way, since people paste their rows from elsewhere. Everything after reading sees the
//! normal form.

use crate::model::node::{Node, Value};

/// The list, the other spelling of a key of its rows, and the key.
const SYNONYMS: &[(&str, &str, &str)] = &[("sbom.component", "license", "licence")];

/// Gives keys their normal form. A row that has both spellings stays, and the other one is reported as unknown.
pub fn normalise(root: &mut Node) {
    for (list, other, key) in SYNONYMS {
        let Some(Value::Array(rows)) = below(root, list).map(|list| &mut list.value) else { continue };
        for row in rows.iter_mut() {
            let Value::Table(row) = &mut row.value else { continue };
            if !row.contains_key(*key)
                && let Some((at, _, entry)) = row.shift_remove_full(*other)
            {
                row.shift_insert(at, (*key).to_owned(), entry);
            }
        }
    }
}

fn below<'n>(node: &'n mut Node, path: &str) -> Option<&'n mut Node> {
    path.split('.').try_fold(node, |node, key| match &mut node.value {
        Value::Table(table) => table.get_mut(key).map(|entry| &mut entry.node),
        _ => None,
    })
}

/// The spelling of a key that a row of a list has; its normal form if it has none.
#[must_use]
pub fn as_written<'k>(list: &str, key: &'k str, has: &dyn Fn(&str) -> bool) -> &'k str {
    let is_of_it = |(of, other, normal): &&(&str, &str, &str)| *of == list && *normal == key && !has(key) && has(other);
    SYNONYMS.iter().find(is_of_it).map_or(key, |(_, other, _)| other)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::source::Sources;
    use crate::model::parse::parse;

    fn read(text: &str) -> Node {
        let mut sources = Sources::default();
        let file = sources.add("pump.ifu.toml", text);
        let mut node = parse(file, text).0;
        normalise(&mut node);
        node
    }

    #[test]
    fn a_pasted_key_stands_where_it_stood_under_its_normal_name() {
        let node = read(
            "[[sbom.component]]\nname = \"zlib\"\nlicense = \"Zlib\"\nversion = \"1\"\n\
             [[sbom.component]]\nname = \"curl\"\nlicence = \"curl\"\n",
        );
        let row = |at: &str| node.at(&["sbom", "component", at]).and_then(Node::table).expect("a row").clone();
        assert_eq!(row("0").keys().collect::<Vec<_>>(), ["name", "licence", "version"]);
        assert_eq!(row("0")["licence"].node.text(), Some("Zlib"));
        assert_eq!(row("1").keys().collect::<Vec<_>>(), ["name", "licence"]);
    }

    #[test]
    fn two_spellings_and_other_tables_stay() {
        let node = read("[device]\nlicense = \"a\"\n[[sbom.component]]\nlicense = \"b\"\nlicence = \"c\"\n");
        assert!(node.at(&["device", "license"]).is_some() && node.at(&["device", "licence"]).is_none());
        let row = node.at(&["sbom", "component", "0"]).expect("a row");
        assert!(row.field("license").is_some() && row.field("licence").and_then(Node::text) == Some("c"));
    }

    #[test]
    fn a_row_is_edited_in_its_own_spelling() {
        let list = "sbom.component";
        assert_eq!(as_written(list, "licence", &|key| key == "license"), "license");
        assert_eq!(as_written(list, "licence", &|_| true), "licence");
        assert_eq!(as_written(list, "licence", &|_| false), "licence");
        assert_eq!(as_written("part", "licence", &|key| key == "license"), "licence");
    }
}
