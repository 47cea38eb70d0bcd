//! One configuration with everything that it extends.

use std::path::{Path, PathBuf};

use crate::base::diagnostic::{Diagnostic, Problem, Severity};
use crate::base::limit::{EXTENDS, FILE_MIB};
use crate::base::source::{FileId, Place, Sources, Unread, display};
use crate::model::node::{Entry, Node, Value, merge};
use crate::model::parse::parse;
use crate::model::synonym;

/// The version of the schema that is read.
const SCHEMA: i64 = 1;

/// A configuration with everything that it extends.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The device's file merged over the family's; `schema` and `extends` are those of the device's file.
    pub node: Node,
    /// The device's file first, then the files that it extends.
    pub files: Vec<FileId>,
}

/// Reads a configuration and the files that it extends.
///
/// The first part is `None` if a problem would make every further check misleading.
pub fn load(path: &Path, sources: &mut Sources) -> (Option<Loaded>, Vec<Diagnostic>) {
    let mut diagnostics = Vec::new();
    let mut files: Vec<FileId> = Vec::new();
    let mut layers = Vec::new();
    let mut whole = true;
    let mut next = Some(Reference { path: path.to_path_buf(), place: None });
    while let Some(reference) = next.take() {
        let Some(file) = read(&reference, sources, &mut diagnostics) else {
            whole = false;
            break;
        };
        if let Some(problem) = chain_problem(&files, file, sources) {
            diagnostics.push(Diagnostic { problem, place: reference.place, related: None });
            whole = false;
            break;
        }
        files.push(file);
        let (layer, wrong) = layer(file, sources);
        whole &= !wrong.iter().any(|diagnostic| is_misleading(&diagnostic.problem));
        diagnostics.extend(wrong);
        next = layer.as_ref().and_then(|node| extends(node, sources, &mut diagnostics, &mut whole));
        layers.extend(layer);
    }
    let node = layers.into_iter().rev().reduce(merge);
    (node.filter(|_| whole).map(|node| Loaded { node, files }), diagnostics)
}

/// A file and the value that names it; the command line names without a place.
struct Reference {
    path: PathBuf,
    place: Option<Place>,
}

fn read(reference: &Reference, sources: &mut Sources, diagnostics: &mut Vec<Diagnostic>) -> Option<FileId> {
    let (file, unread) = sources.read(&reference.path, FILE_MIB);
    let diagnostic = match unread {
        None => return file,
        Some(Unread::NotUtf8 { offset, place }) => Problem::NotUtf8 { offset }.at(place),
        Some(Unread::Problem(problem)) => Diagnostic { problem, place: reference.place, related: None },
        Some(Unread::Missing) => {
            let path = display(&reference.path);
            let problem = match reference.place {
                Some(_) => Problem::ExtendsMissing { path },
                None => Problem::PathMissing { path },
            };
            Diagnostic { problem, place: reference.place, related: None }
        }
    };
    diagnostics.push(diagnostic);
    None
}

/// Why `file` cannot be extended after `files`.
fn chain_problem(files: &[FileId], file: FileId, sources: &Sources) -> Option<Problem> {
    if let Some(start) = files.iter().position(|earlier| *earlier == file) {
        let circle = files[start..].iter().chain([&file]);
        return Some(Problem::ExtendsCycle { chain: circle.map(|file| sources.file(*file).display.clone()).collect() });
    }
    (files.len() > EXTENDS).then_some(Problem::ExtendsTooDeep { limit: EXTENDS })
}

/// One file alone; `None` if it is empty.
fn layer(file: FileId, sources: &Sources) -> (Option<Node>, Vec<Diagnostic>) {
    let text = &sources.file(file).text;
    let start = Place::start_of(file);
    if text.trim().is_empty() {
        return (None, vec![Problem::EmptyFile {}.at(start)]);
    }
    let (mut node, mut diagnostics) = parse(file, text);
    synonym::normalise(&mut node);
    match node.at(&["schema"]) {
        Some(schema) if schema.value == Value::Integer(SCHEMA) => {}
        Some(schema) => diagnostics.push(Problem::SchemaUnknown { found: schema.describe() }.at(schema.place)),
        // A syntax error may have hidden it.
        None if diagnostics.iter().any(|diagnostic| is_misleading(&diagnostic.problem)) => {}
        None => {
            diagnostics.push(Problem::SchemaMissing {}.at(start));
            // Added, so that the shape check does not report it again.
            let schema = Node { place: start, value: Value::Integer(SCHEMA) };
            if let Value::Table(table) = &mut node.value {
                table.insert("schema".into(), Entry { key_place: start, node: schema });
            }
        }
    }
    (Some(node), diagnostics)
}

/// Whether a problem leaves so little of the file that shape checks would report false problems.
fn is_misleading(problem: &Problem) -> bool {
    problem.severity() == Severity::Error
        && !matches!(
            problem,
            Problem::ForbiddenCharacter { .. } | Problem::UnusableNumber { .. } | Problem::SchemaMissing {}
        )
}

/// The file that a layer extends.
fn extends(node: &Node, sources: &Sources, diagnostics: &mut Vec<Diagnostic>, whole: &mut bool) -> Option<Reference> {
    let value = node.at(&["extends"])?;
    let Some(path) = value.text() else {
        diagnostics.push(Problem::ExtendsNotText { found: value.describe() }.at(value.place));
        *whole = false;
        return None;
    };
    let folder = sources.file(value.place.file).path.parent().unwrap_or(Path::new(""));
    Some(Reference { path: folder.join(path), place: Some(value.place) })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use std::fs;

    use super::*;

    /// Writes files into a folder and loads the first of them.
    fn load_first(files: &[(&str, &[u8])]) -> (Option<Loaded>, Vec<String>, Vec<Diagnostic>) {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in files {
            let path = folder.path().join(name);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        let mut sources = Sources::default();
        let (loaded, diagnostics) = load(&folder.path().join(files[0].0), &mut sources);
        let root = format!("{}/", display(folder.path()));
        let shown = diagnostics
            .iter()
            .map(|d| {
                let at = d.place.map(|place| sources.position(place)).unwrap_or_default();
                format!("{} {} {at}", d.problem.code(), d.problem.message()).replace(&root, "")
            })
            .collect();
        (loaded, shown, diagnostics)
    }

    fn codes(files: &[(&str, &[u8])]) -> Vec<&'static str> {
        load_first(files).2.iter().map(|diagnostic| diagnostic.problem.code()).collect()
    }

    #[test]
    fn reads_a_device_over_its_family() {
        let (loaded, wrong, _) = load_first(&[
            ("devices/ü pump.ifu.toml", b"schema = 1\nextends = '../family/base.toml'\n[device]\nname = 'P'\n"),
            ("family/base.toml", b"schema = 1\nextends = 'root.toml'\n[device]\nname = 'B'\nmaker = 'M'\n"),
            ("family/root.toml", b"schema = 1\n[support]\nyears = 5\n"),
        ]);
        assert!(wrong.is_empty(), "{wrong:?}");
        let loaded = loaded.unwrap();
        assert_eq!(loaded.files.len(), 3);
        assert_eq!(loaded.node.at(&["device", "name"]).unwrap().text(), Some("P"));
        assert_eq!(loaded.node.at(&["device", "maker"]).unwrap().text(), Some("M"));
        assert_eq!(loaded.node.at(&["support", "years"]).unwrap().value, Value::Integer(5));
        assert_eq!(loaded.node.at(&["extends"]).unwrap().text(), Some("../family/base.toml"));
    }

    #[test]
    fn accepts_a_byte_order_mark_and_crlf() {
        let (loaded, wrong, _) = load_first(&[("a.toml", b"\xEF\xBB\xBFschema = 1\r\n[device]\r\nname = 'P'\r\n")]);
        assert!(wrong.is_empty(), "{wrong:?}");
        assert_eq!(loaded.unwrap().node.at(&["device", "name"]).unwrap().text(), Some("P"));
    }

    #[test]
    fn reports_a_missing_file() {
        let (loaded, diagnostics) = load(Path::new("no such/file.toml"), &mut Sources::default());
        assert_eq!(loaded, None);
        assert_eq!(diagnostics, [Problem::PathMissing { path: "no such/file.toml".into() }.anywhere()]);
    }

    #[test]
    fn reports_a_folder_in_place_of_a_file() {
        let shown = load_first(&[("a.toml", b"schema = 1\nextends = 'family'\n"), ("family/b.toml", b"")]).1;
        assert_eq!(shown, ["E0103 `family` cannot be read: it is a folder a.toml:2:11"]);
    }

    #[test]
    fn reports_a_file_that_is_too_large() {
        let limit = 4 * 1024 * 1024;
        let mut text = b"schema = 1 #".to_vec();
        text.resize(limit, b'x');
        assert!(codes(&[("a.toml", &text)]).is_empty());
        text.push(b'x');
        assert_eq!(codes(&[("a.toml", &text)]), ["E0104"]);
    }

    #[test]
    fn reports_what_is_not_utf8() {
        let shown = |bytes| load_first(&[("a.toml", bytes)]).1;
        assert_eq!(
            shown(b"\xEF\xBB\xBFa = 'x\xFFy'"),
            ["E0105 the file is not UTF-8 text: invalid byte at offset 9 a.toml:1:7"]
        );
        assert_eq!(shown(b"\xFF\xFEa\0")[0], "E0105 the file is not UTF-8 text: invalid byte at offset 0 a.toml:1:1");
    }

    #[test]
    fn reports_an_empty_file() {
        assert_eq!(codes(&[("a.toml", b"")]), ["E0106"]);
        assert_eq!(codes(&[("a.toml", b"\xEF\xBB\xBF \r\n")]), ["E0106"]);
        assert_eq!(codes(&[("a.toml", b"schema = 1\nextends = 'b.toml'"), ("b.toml", b"")]), ["E0106"]);
    }

    #[test]
    fn a_syntax_error_stops_further_checks_but_not_the_family() {
        let files: &[(&str, &[u8])] = &[("a.toml", b"extends = 'b.toml'\nx = \n"), ("b.toml", b"schema = 1\ny = \n")];
        let (loaded, shown, _) = load_first(files);
        assert_eq!(loaded, None);
        assert_eq!(shown.len(), 2);
        assert!(shown[0].starts_with("E0107") && shown[0].ends_with("a.toml:2:5"), "{shown:?}");
        assert!(shown[1].starts_with("E0107") && shown[1].ends_with("b.toml:2:5"), "{shown:?}");
    }

    #[test]
    fn reports_a_missing_or_other_schema() {
        let (loaded, shown, _) = load_first(&[("a.toml", b"[device]\n")]);
        assert!(loaded.is_some());
        assert_eq!(shown, ["E0112 the key `schema` is missing a.toml:1:1"]);
        let (loaded, shown, _) = load_first(&[("a.toml", b"schema = 2\n")]);
        assert!(loaded.is_none() && shown[0].starts_with("E0113") && shown[0].ends_with("a.toml:1:10"), "{shown:?}");
        assert_eq!(codes(&[("a.toml", b"schema = '1'\n")]), ["E0113"]);
    }

    #[test]
    fn reports_wrong_extends() {
        assert_eq!(codes(&[("a.toml", b"schema = 1\nextends = ['b.toml']\n")]), ["E0114"]);
        let shown = load_first(&[("x/a.toml", b"schema = 1\nextends = '../y/b.toml'\n")]).1;
        assert_eq!(shown, ["E0115 `extends` names `y/b.toml`, which does not exist x/a.toml:2:11"]);
    }

    #[test]
    fn reports_a_circle_with_its_chain() {
        let shown = load_first(&[
            ("a.toml", b"schema = 1\nextends = 'f/b.toml'\n"),
            ("f/b.toml", b"schema = 1\nextends = '../c.toml'\n"),
            ("c.toml", b"schema = 1\nextends = './f/../f/b.toml'\n"),
        ]);
        assert_eq!(shown.0, None);
        assert_eq!(shown.1, ["E0116 files extend each other in a circle: f/b.toml → c.toml → f/b.toml c.toml:2:11"]);
        assert_eq!(codes(&[("a.toml", b"schema = 1\nextends = 'a.toml'\n")]), ["E0116"]);
    }

    #[test]
    fn reports_too_long_a_chain() {
        let chain = |length: usize| {
            let text = |n| {
                format!(
                    "schema = 1\n{}",
                    if n < length { format!("extends = '{}.toml'", n + 1) } else { String::new() }
                )
            };
            let files: Vec<_> = (0..=length).map(|n| (format!("{n}.toml"), text(n))).collect();
            codes(&files.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect::<Vec<_>>())
        };
        assert!(chain(8).is_empty());
        assert_eq!(chain(9), ["E0117"]);
    }

    #[test]
    fn reads_a_shared_family_once() {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        write("a.toml", "schema = 1\nextends = 'base.toml'\n");
        write("b.toml", "schema = 1\nextends = 'base.toml'\n");
        write("base.toml", "schema = 1\n");
        let mut sources = Sources::default();
        load(&folder.path().join("a.toml"), &mut sources);
        load(&folder.path().join("b.toml"), &mut sources);
        assert_eq!(sources.files().count(), 3);
    }

    /// The number of the schema is checked once, here; the check against the schema does not repeat it.
    #[test]
    fn a_missing_schema_is_reported_once() {
        let (loaded, _, diagnostics) = load_first(&[("a.toml", b"[device]\nname = 'P'\n")]);
        assert_eq!(diagnostics.iter().map(|found| &found.problem).collect::<Vec<_>>(), [&Problem::SchemaMissing {}]);
        let found = crate::model::shape::check(&loaded.unwrap().node, crate::model::device::schema_once());
        assert!(found.iter().all(|found| !found.problem.message().contains("`schema`")), "{found:?}");
    }
}
