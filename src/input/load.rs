//! Load: a configuration file becomes a checked [`Device`], or diagnostics.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use serde::Deserialize as _;

use crate::base::diagnostic::{Diagnostic, Problem, Severity};
use crate::base::limit::{FILLED, GROWN, NESTED};
use crate::base::path;
use crate::base::source::Input;
use crate::base::source::{FileId, Sources};
use crate::input::bill;
use crate::input::check;
use crate::input::extends;
use crate::input::todo;
use crate::input::translate::{self, Translation};
use crate::model::device::Configuration;
use crate::model::fact::{Fact, facts};
use crate::model::node::Node;
use crate::model::shape;
use crate::model::verdict::Verdicts;
use crate::wording::growth::{self, Growth, References};
use crate::wording::locale::{self, pseudo};

/// A device as checked: only this reaches the rest of the program.
#[derive(Debug, Clone)]
pub struct Device {
    /// Name of its folder in the output: letters, digits, `_`, `-` and `.`.
    pub id: String,
    pub facts: Fact,
    /// See [`Device::verdicts`].
    pub(super) verdicts: OnceLock<Verdicts>,
    /// The facts' places in the files.
    pub node: Node,
    /// Every file that was read for it, its own first.
    pub files: Vec<FileId>,
    /// Its own file, what that extends and imports, as the manifest names them.
    pub inputs: Vec<Input>,
    /// The PO files of each language, as named in the manifest; including those that were looked for and do not exist.
    pub translated_from: BTreeMap<String, Vec<Input>>,
    /// All files that were read, its translations too.
    pub sources: Arc<Sources>,
    /// The prose in other languages, by language.
    pub translations: BTreeMap<String, Translation>,
    /// The companion that this is a view for; `None` for the device itself.
    pub companion: Option<Companion>,
    /// The views for the documents beside the main one: see `companion`.
    pub companions: Vec<Device>,
}

/// A document beside the main one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// The name of its folder.
    pub id: String,
    /// Whether the configuration sets the languages of its documents.
    pub has_languages: bool,
}

impl Device {
    /// The verdicts on its texts; computed on first use, as not every document needs them.
    #[must_use]
    pub fn verdicts(&self) -> &Verdicts {
        self.verdicts.get_or_init(|| Verdicts::of(&self.facts))
    }

    /// The languages of its document: the requested ones, else its own. A companion that sets its languages has no
    /// others.
    #[must_use]
    pub fn languages(&self, asked: &[String]) -> Vec<String> {
        if asked.is_empty() {
            return self.texts("document.languages", "document.language");
        }
        let mut languages = asked.to_vec();
        if self.companion.as_ref().is_some_and(|companion| companion.has_languages) {
            let own = self.texts("document.languages", "document.language");
            languages.retain(|language| own.contains(language));
        }
        languages
    }

    /// The views for its documents, the main one first.
    pub fn documents(&self) -> impl Iterator<Item = &Device> {
        std::iter::once(self).chain(&self.companions)
    }

    /// The view for one of them; without an id, the view for the main one.
    #[must_use]
    pub fn view(&self, companion: Option<&str>) -> Option<&Device> {
        self.documents().find(|view| view.companion.as_ref().map(|companion| companion.id.as_str()) == companion)
    }

    /// Translated prose by the path of its fact; empty for the language of the prose itself.
    #[must_use]
    pub fn translation(&self, language: &str) -> &BTreeMap<String, String> {
        static NONE: BTreeMap<String, String> = BTreeMap::new();
        self.translations.get(language).map_or(&NONE, |translation| &translation.texts)
    }

    /// The language of the prose.
    #[must_use]
    pub fn source_language(&self) -> &str {
        self.facts.at("document.language").and_then(Fact::text).unwrap_or("en")
    }

    /// The texts of a list, or else the single text at another path.
    #[must_use]
    pub fn texts(&self, list: &str, single: &str) -> Vec<String> {
        let text = |fact: &Fact| match fact {
            Fact::Text { text, .. } => Some(text.clone()),
            Fact::Choice { value, .. } => Some((*value).to_owned()),
            _ => None,
        };
        match self.facts.at(list) {
            Some(Fact::List(items)) => items.iter().filter_map(text).collect(),
            _ => self.facts.at(single).and_then(text).into_iter().collect(),
        }
    }
}

/// Reads and checks one configuration.
pub fn device(path: &Path, sources: &mut Sources) -> (Option<Device>, Vec<Diagnostic>) {
    read(path, sources, true)
}

/// Reads one configuration that was found valid before: only errors that prevent reading are checked.
pub fn again(path: &Path, sources: &mut Sources) -> Option<Device> {
    read(path, sources, false).0
}

fn read(path: &Path, sources: &mut Sources, check: bool) -> (Option<Device>, Vec<Diagnostic>) {
    let (loaded, mut diagnostics) = extends::load(path, sources);
    let Some(loaded) = loaded else { return (None, diagnostics) };
    if check {
        diagnostics.extend(shape::check_device(&loaded.node));
        diagnostics.extend(loaded.files.iter().flat_map(|file| todo::check(*file, sources)));
    }
    if has_errors(&diagnostics) {
        return (None, diagnostics);
    }
    let mut configuration = match Configuration::deserialize(&loaded.node) {
        Ok(configuration) => configuration,
        Err(located) => {
            diagnostics.push(located.into());
            return (None, diagnostics);
        }
    };
    let mut files = loaded.files;
    let id = match configuration.device.id.take() {
        Some(id) => id.0,
        None => id_of(path),
    };
    if let Some(why) = reserved(&id) {
        let place = loaded.node.nearest(&["device", "id"]);
        diagnostics.push(Problem::NameReserved { kind: "device id", name: id.clone(), why }.at(place));
    }
    diagnostics.extend(bill::import(&mut configuration, &loaded.node, sources, &mut files));
    match facts(&configuration) {
        Ok(facts) => {
            let verdicts = OnceLock::new();
            if check {
                let verdicts = verdicts.get_or_init(|| Verdicts::of(&facts));
                diagnostics.extend(check::meaning(&loaded.node, &facts, verdicts));
            }
            let inputs = inputs(&files, sources, 0);
            let (node, sources, translations) = (loaded.node, Arc::default(), BTreeMap::new());
            let translated_from = BTreeMap::new();
            let (companion, companions) = (None, Vec::new());
            let device = Device {
                id,
                facts,
                verdicts,
                node,
                files,
                inputs,
                translated_from,
                sources,
                translations,
                companion,
                companions,
            };
            if check && !has_errors(&diagnostics) {
                diagnostics.extend(grown(&device, device.source_language(), &References::new()));
            }
            (Some(device).filter(|_| !has_errors(&diagnostics)), diagnostics)
        }
        Err(error) => {
            diagnostics.push(Problem::Unusable { message: error.to_string() }.anywhere());
            (None, diagnostics)
        }
    }
}

/// Invalid language tags, and tags that are not in canonical form. Invalid tags in the configuration itself have been
/// reported before.
pub fn check_tags(device: &Device, asked: &[String]) -> Vec<Diagnostic> {
    let wrong = |tag: &str| {
        let right = locale::canonical_tag(tag);
        (right.as_deref() != Some(tag)).then(|| Problem::LanguageTag { tag: tag.to_owned(), right })
    };
    let mut problems: Vec<Diagnostic> = asked.iter().filter_map(|tag| wrong(tag)).map(Problem::anywhere).collect();
    for key in ["language", "languages"] {
        let path = format!("document.{key}");
        let tags = device.texts(&path, &path);
        problems.extend(tags.iter().enumerate().filter_map(|(index, tag)| {
            Some(wrong(tag)?.at(device.node.nearest(&["document", key, &index.to_string()])))
        }));
    }
    problems
}

/// Reads the translation of a device's prose into a language. A missing one is an error, except in a draft.
pub fn translate(device: &mut Device, language: &str, sources: &mut Sources, draft: bool) -> Vec<Diagnostic> {
    if language == device.source_language() {
        return Vec::new();
    }
    let units = translate::units(&device.facts, &device.node);
    if language == pseudo::TAG {
        let texts = units.into_iter().map(|unit| (unit.path, pseudo::prose(&unit.text))).collect();
        device.translations.insert(language.to_owned(), Translation { texts, ..Translation::default() });
        return Vec::new();
    }
    let mut files = Vec::new();
    let absent = sources.absent().len();
    let (translation, mut diagnostics) = translate::read(&units, language, sources, &mut files);
    let own = device.files.first().copied();
    let others = device.languages(&[]);
    diagnostics.extend(translate::strays(&units, own, language, &others, sources));
    let place = device.node.nearest(&["document", "languages"]);
    let open = translation.missing.len() + translation.fuzzy.len();
    if open > 0 && !draft {
        let first = translation.missing.iter().chain(&translation.fuzzy).take(3).cloned().collect();
        let problem = Problem::NotTranslated {
            language: language.to_owned(),
            missing: translation.missing.len(),
            fuzzy: translation.fuzzy.len(),
            total: open + translation.texts.len(),
            first,
        };
        diagnostics.push(problem.at(place));
    }
    device.translated_from.insert(language.to_owned(), inputs(&files, sources, absent));
    device.files.extend(files);
    device.translations.insert(language.to_owned(), translation);
    diagnostics
}

/// Texts that become too long in one language after their placeholders are replaced. `references` is the project's
/// wording of references.
pub fn grown(device: &Device, language: &str, references: &References) -> Vec<Diagnostic> {
    let told = |(path, growth): (String, Growth)| {
        let key = path.rsplit('.').find(|segment| segment.parse::<usize>().is_err()).unwrap_or_default().to_owned();
        let problem = match growth {
            Growth::TooLong(found) => Problem::TextGrows { key, found, limit: GROWN },
            Growth::TooDeep => Problem::TextTooDeep { key, limit: NESTED },
            Growth::TooMuch => Problem::TextsGrow { key, limit_mib: FILLED },
            Growth::Circle => Problem::PlaceholderCircle { key },
        };
        problem.at(device.node.nearest_fact(&path))
    };
    growth::check(&device.facts, device.translation(language), references).into_iter().map(told).collect()
}

/// Files as named in the manifest, and those that were looked for after the first `absent` and do not exist.
fn inputs(files: &[FileId], sources: &Sources, absent: usize) -> Vec<Input> {
    let read = files.iter().map(|file| sources.file(*file));
    let read = read.map(|file| Input { path: file.name.as_str().into(), sha256: Some(file.sha256.as_str().into()) });
    let absent = sources.absent()[absent..].iter().map(|path| Input { path: path.as_str().into(), sha256: None });
    read.chain(absent).collect()
}

fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.problem.severity() == Severity::Error)
}

/// `Pumpe 300.ifu.toml` → `pumpe-300`.
fn id_of(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let stem = name.strip_suffix(".toml").unwrap_or(&name);
    let stem = stem.strip_suffix(".ifu").unwrap_or(stem).to_lowercase();
    let mut id = String::with_capacity(stem.len());
    for c in stem.chars() {
        let safe = c.is_ascii_alphanumeric() || "_.".contains(c);
        if safe {
            id.push(c);
        } else if !id.ends_with('-') {
            id.push('-');
        }
    }
    let id = id.trim_matches(['-', '.']);
    if id.is_empty() { "device".to_owned() } else { id.to_owned() }
}

/// Why a name is invalid for an output folder on some system; `None` if it is valid.
pub(crate) fn reserved(name: &str) -> Option<&'static str> {
    if let Some(why) = path::reserved_on_windows(name) {
        return Some(why);
    }
    let lower = name.to_ascii_lowercase();
    if ["index.html", "manifest.json"].contains(&&*lower) {
        return Some("ifugen writes a file of this name beside it");
    }
    if name.len() > 100 {
        return Some("it is longer than 100 characters");
    }
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)) {
        return Some("it may have letters of ASCII, digits, `-`, `_` and `.`");
    }
    name.starts_with('.').then_some("it would be hidden")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_id_comes_from_the_file_name() {
        assert_eq!(id_of(Path::new("a/Pumpe 300 (neu).ifu.toml")), "pumpe-300-neu");
        assert_eq!(id_of(Path::new("pump.toml")), "pump");
        assert_eq!(id_of(Path::new("../Ω.ifu.toml")), "device");
    }
    #[test]
    fn names_that_no_folder_can_have_everywhere() {
        for name in ["con", "con.v2", "nul", "prn.", "aux", "com1", "lpt9.a", "index.html", "manifest.json", "a.", "a "]
        {
            assert!(reserved(name).is_some(), "{name}");
        }
        assert!(reserved(&"a".repeat(101)).is_some() && reserved("").is_some());
        for name in ["pump", "con-1", "com", "com10", "lptx", "console", "pump.v2", "index", &"a".repeat(100)] {
            assert_eq!(reserved(name), None, "{name}");
        }
    }

    #[test]
    fn an_id_has_one_way_to_be_written() {
        // Upper case, and letters with accents in either normal form, never make two folders that some system treats as
        // one.
        for name in
            ["PUMPE", "Pümpe", "Pu\u{308}mpe", "\u{212a}elvin", "CON", "a. .", "..", "…/..", "nul ", "ﬀ", "İ", "ß"]
        {
            let id = id_of(Path::new(&format!("{name}.ifu.toml")));
            assert!(id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"-_.".contains(&b)), "{id}");
            assert!(!id.starts_with('.') && !id.ends_with(['.', ' ']) && !id.is_empty(), "{id}");
        }
    }
}
