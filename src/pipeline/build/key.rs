//! Keys: one hash of all inputs of an output. Equal keys mean equal bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::source::Hasher;
use crate::base::source::Input;
use crate::export::{self, FORMATS, Options, Parts};
use crate::input::companion::MAIN;
use crate::model::signature::Signature;
use crate::pipeline::manifest::Device;
use crate::pipeline::request::Request;
use crate::project::approval::{Approvals, Of};
use crate::project::{Project, is_chapter};
use crate::wording::locale::{LOCALES, pseudo};

/// The program: its version and a hash of its sources.
const PROGRAM: &str = concat!(env!("CARGO_PKG_VERSION"), " ", env!("IFUGEN_SOURCES"));

/// The coverage matrix of a device, in addition to the formats of its documents.
pub const COVERAGE: &str = "coverage";

/// The page that links all documents.
pub const INDEX: &str = "index";

/// A hash of texts in their order.
#[derive(Default)]
pub struct Key(Hasher);

impl Key {
    /// Adds a text and its length to the hash.
    pub fn add(&mut self, text: &str) -> &mut Self {
        self.bytes(text.as_bytes())
    }

    fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.add(&bytes.len().to_le_bytes());
        self.0.add(bytes);
        self
    }

    /// Adds the inputs of an output other than documents.
    fn parts(&mut self, parts: &Parts<'_>) -> &mut Self {
        for part in parts {
            self.bytes(part);
        }
        self.add(".")
    }

    /// Adds files by path and hash.
    pub fn inputs<'a>(&mut self, inputs: impl IntoIterator<Item = &'a Input>) -> &mut Self {
        for input in inputs {
            self.add(&input.path).add(input.sha256.as_deref().unwrap_or("-"));
        }
        self.add(".")
    }

    /// In hexadecimal.
    #[must_use]
    pub fn text(&self) -> String {
        self.0.clone().text()
    }
}

/// The inputs of a device's checks, apart from its own files.
#[must_use]
pub fn check(request: &Request, project: &Project) -> String {
    let mut key = Key::default();
    key.add("check").add(PROGRAM).add(if request.draft { "draft" } else { "final" });
    // A configured format that this build of ifugen cannot make is an error, unless the request names other formats.
    if !FORMATS.iter().all(export::Format::is_built) && !request.formats.is_empty() {
        key.add("formats asked for");
    }
    for texts in [&request.languages, &request.require, &project.languages()] {
        for text in texts {
            key.add(text);
        }
        key.add(".");
    }
    // The checks read which chapters have a template and a title, and which requirements exist: the whole project
    // counts.
    key.inputs(&project.changes).text()
}

/// Computes the keys of documents. The parts that all devices share are hashed once for each language and format.
pub struct Keys {
    shared: BTreeMap<(String, &'static str), String>,
    /// Further inputs of a coverage annex and a matrix.
    duties: String,
    /// For each device and language, the earlier state of the device whose changes its document shows.
    since: BTreeMap<(String, String), String>,
    /// What decides the state of documents, where the project records approvals.
    approvals: Option<Arc<Approvals>>,
}

impl Keys {
    /// For documents in some languages.
    #[must_use]
    pub fn new(languages: &[String], request: &Request, project: &Project) -> Self {
        let options = &request.options;
        let formats = FORMATS.iter().map(|format| (format.name, format.parts(options)));
        let shared = formats.chain([(COVERAGE, export::coverage::parts(options))]).flat_map(|(format, parts)| {
            // Fonts are large, so they are hashed once.
            let parts = Key::default().parts(&parts).text();
            let shared = move |language: &String| {
                ((language.clone(), format), shared(language, format, &parts, request, project))
            };
            languages.iter().map(shared)
        });
        let mut duties = Key::default();
        for text in &request.require {
            duties.add(text);
        }
        let since = earlier(languages, request);
        Self {
            shared: shared.collect(),
            duties: duties.inputs(requirements(project)).text(),
            since,
            approvals: project.approvals.clone(),
        }
    }

    /// The key of the outputs of one document of a device, by the id of the companion, of one format in one language.
    /// `linked` are the ids of the documents into which the matrix links, each with the format.
    #[must_use]
    pub fn of(
        &self,
        device: &Device,
        companion: Option<&str>,
        language: &str,
        format: &'static str,
        linked: &[(Option<String>, &'static str)],
    ) -> String {
        let mut key = Key::default();
        key.add(self.shared.get(&(language.to_owned(), format)).map_or("", String::as_str)).add(&device.id);
        key.add(companion.unwrap_or(MAIN));
        key.inputs(inputs(device, language));
        if let Some(earlier) = self.since.get(&(device.id.to_string(), language.to_owned())) {
            key.add("since").add(earlier);
        }
        if let Some(approvals) = self.approvals.as_ref().filter(|_| format != COVERAGE) {
            key.add("approvals");
            approvals.roles.iter().for_each(|role| _ = key.add(role));
            for approval in approvals.of(Of { device: &device.id, document: companion, language }) {
                let Signature { role, date, .. } = &approval.signature;
                key.add(".").add(&approval.text).add(approval.state.name()).add(role).add(&date.0);
            }
        }
        let names_them = FORMATS.iter().any(|known| known.names_requirements && known.name == format);
        if device.annex || names_them || format == COVERAGE {
            key.add(&self.duties);
        }
        for (linked, into) in linked.iter().filter(|_| format == COVERAGE) {
            key.add("linked").add(linked.as_deref().unwrap_or(MAIN)).add(into);
        }
        key.text()
    }
}

/// The facts and translated prose of the earlier devices. Their files may have been in a temporary folder.
fn earlier(languages: &[String], request: &Request) -> BTreeMap<(String, String), String> {
    let devices = request.since.iter().flat_map(|since| &since.devices);
    let pairs = devices.flat_map(|device| languages.iter().map(move |language| (device, language)));
    let hashed = pairs.map(|(device, language)| {
        let mut key = Key::default();
        key.add(&format!("{:?}", device.facts)).add(&format!("{:?}", device.translation(language)));
        ((device.id.clone(), language.clone()), key.text())
    });
    hashed.collect()
}

/// The files that a device's documents in a language are made from.
pub fn inputs<'a>(device: &'a Device, language: &str) -> impl Iterator<Item = &'a Input> {
    device.inputs.iter().chain(device.translations.get(language).into_iter().flatten())
}

/// The parts that all outputs of one format in one language share; `parts` is the hash of the format's inputs.
fn shared(language: &str, format: &str, parts: &str, request: &Request, project: &Project) -> String {
    let mut key = Key::default();
    key.add(PROGRAM).add(language).add(format).add(if request.accept_draft_locales { "accepted" } else { "marked" });
    // A draft is marked on every page.
    key.add(if request.draft { "draft" } else { "final" }).add(parts);
    // A report falls back on English where a language has words for documents only, and a reviewed translation is stale once the
    // English text is another.
    let reads_english = format == COVERAGE || project.is_reviewed(language);
    let is_read = |input: &&Input| {
        is_wording(input, language)
            || reads_english && is_wording(input, LOCALES[0])
            || input.path.strip_prefix("templates/").is_some_and(is_chapter)
    };
    for (sentence, sources) in project.catalogue.sentences() {
        sources.iter().fold(key.add(sentence), |key, source| key.add(source)).add(".");
    }
    key.inputs(project.changes.iter().filter(is_read)).text()
}

/// Whether a file of the project is wording of a language.
fn is_wording(input: &Input, language: &str) -> bool {
    let read = if language == pseudo::TAG { LOCALES[0] } else { language };
    let file = input.path.strip_prefix("locales/").and_then(|path| path.split_once('/'));
    file.is_some_and(|(tag, _)| tag == read)
}

/// The project's own requirements.
fn requirements(project: &Project) -> impl Iterator<Item = &Input> {
    project.changes.iter().filter(|input| input.path.starts_with("requirements/"))
}

/// The key of the index page: of its rows, the wording of their languages, and its options.
#[must_use]
pub fn index(
    rows: impl Iterator<Item = crate::export::index::IndexEntry>,
    options: &Options,
    project: &Project,
) -> String {
    let mut key = Key::default();
    key.add(INDEX).add(PROGRAM).parts(&export::index::parts(options));
    // The page itself is in English where it can be.
    let mut languages = BTreeSet::from([LOCALES[0].to_owned()]);
    for row in rows {
        key.add(&row.device_name).add(&row.title).add(&row.number).add(&row.revision).add(&row.date);
        for language in row.languages {
            key.add(&language.language);
            for link in &language.links {
                key.add(&link.path);
            }
            key.add(".");
            languages.insert(language.language);
        }
        key.add(".");
    }
    let is_read = |input: &&Input| languages.iter().any(|language| is_wording(input, language));
    key.inputs(project.changes.iter().filter(is_read)).text()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::project::look::{Logo, LogoKind, Look};

    fn device() -> Device {
        let input = |path: &str| Input { path: path.into(), sha256: Some(format!("hash of {path}").into()) };
        Device {
            id: "pump".into(),
            inputs: [input("pump.toml")].as_slice().into(),
            translations: [("de".to_owned(), vec![input("pump.de.po")])].into(),
            ..Device::default()
        }
    }

    fn key(device: &Device, language: &str, format: &'static str, request: &Request, project: &Project) -> String {
        Keys::new(&["en".into(), "de".into()], request, project).of(device, None, language, format, &[])
    }

    /// The names of the outputs that change: language and format.
    fn changed(before: &(Device, Request, Project), after: &(Device, Request, Project)) -> Vec<String> {
        let mut changed = Vec::new();
        for language in ["en", "de"] {
            for format in ["markdown", "html", "pdf", COVERAGE] {
                let of = |(device, request, project): &(Device, Request, Project)| {
                    key(device, language, format, request, project)
                };
                if of(before) != of(after) {
                    changed.push(format!("{language} {format}"));
                }
            }
        }
        changed
    }

    #[test]
    fn what_an_output_is_made_from_changes_its_key_and_no_other() {
        let start = || (device(), Request::default(), Project::default());
        let after = |change: &dyn Fn(&mut (Device, Request, Project))| {
            let mut state = start();
            change(&mut state);
            changed(&start(), &state).join(", ")
        };
        let file = |path: &str| Input { path: path.into(), sha256: Some("new".into()) };
        assert_eq!(after(&|_| {}), "");
        let all = "en markdown, en html, en pdf, en coverage, de markdown, de html, de pdf, de coverage";
        assert_eq!(after(&|state| state.0.inputs = [file("pump.toml")].as_slice().into()), all);
        let german = "de markdown, de html, de pdf, de coverage";
        assert_eq!(after(&|state| state.0.translations.clear()), german);
        assert_eq!(after(&|state| state.0.translations.values_mut().for_each(|list| list[0].sha256 = None)), german);
        assert_eq!(after(&|state| state.2.changes.push(file("locales/de/own.ftl"))), german);
        assert_eq!(
            after(&|state| state.2.changes.push(file("locales/en/own.ftl"))),
            "en markdown, en html, en pdf, en coverage, de coverage"
        );
        assert_eq!(after(&|state| state.2.changes.push(file("templates/chapters/network.md"))), all);
        assert_eq!(after(&|state| state.2.changes.push(file("requirements/own.toml"))), "en coverage, de coverage");
        assert_eq!(after(&|state| state.1.options.epoch = Some(1)), "en pdf, de pdf");
        assert_eq!(after(&|state| state.1.options.chapters = true), "en markdown, en html, de markdown, de html");
        assert_eq!(after(&|state| state.1.accept_draft_locales = true), all);
        assert_eq!(after(&|state| state.1.draft = true), all);
        // A file that is only in a folder is not an input.
        assert_eq!(after(&|state| state.2.changes.push(file("templates/html/notes.html"))), "");
        assert_eq!(after(&|state| state.2.changes.push(file("locales/de-AT/own.ftl"))), "");
        let own = |name: &'static str| {
            after(&|state| _ = state.1.options.templates.insert(name.to_owned(), "own".to_owned()))
        };
        assert_eq!(own("html/page.html"), "en html, de html");
        assert_eq!(own("html/style.css"), "en html, en coverage, de html, de coverage");
        assert_eq!(own("html/coverage.css"), "en coverage, de coverage");
        assert_eq!(own("pdf/page.typ"), "en pdf, de pdf");
        assert_eq!(own("html/index.html"), "");
        let look = |change: &dyn Fn(&mut Look)| after(&|state| change(Arc::make_mut(&mut state.1.options.look)));
        let logo = |bytes: &[u8]| Some(Logo { kind: LogoKind::Svg, bytes: bytes.into(), alternative: String::new() });
        assert_eq!(look(&|look| look.font_files = vec![b"font".as_slice().into()]), "en pdf, de pdf");
        assert_eq!(look(&|look| look.accent_dark = "#ffffff".into()), "en html, en coverage, de html, de coverage");
        // A report has no logo, and its style contains only the height of one.
        let paged = "en html, en pdf, de html, de pdf";
        let mut state = start();
        Arc::make_mut(&mut state.1.options.look).logo = logo(b"a");
        let mut other = start();
        Arc::make_mut(&mut other.1.options.look).logo = logo(b"b");
        assert_eq!(changed(&state, &other).join(", "), paged);
    }

    #[test]
    fn an_annex_depends_on_the_requirements() {
        let (mut device, request, mut project) = (device(), Request::default(), Project::default());
        device.annex = true;
        let before = key(&device, "en", "markdown", &request, &project);
        project.changes.push(Input { path: "requirements/own.toml".into(), sha256: Some("new".into()) });
        assert_ne!(key(&device, "en", "markdown", &request, &project), before);
    }

    #[test]
    fn checks_depend_on_what_is_asked_for_and_on_the_project() {
        let (request, mut project) = (Request::default(), Project::default());
        let before = check(&request, &project);
        assert_eq!(check(&Request { formats: vec!["pdf".into()], ..Request::default() }, &project), before);
        assert_ne!(check(&Request { draft: true, ..Request::default() }, &project), before);
        assert_ne!(check(&Request { languages: vec!["de".into()], ..Request::default() }, &project), before);
        assert_ne!(check(&Request { require: vec!["mdr".into()], ..Request::default() }, &project), before);
        for path in ["requirements/own.toml", "templates/chapters/own.md", "locales/de/own.ftl"] {
            project.changes = vec![Input { path: path.into(), sha256: Some("new".into()) }];
            assert_ne!(check(&request, &project), before, "{path}");
        }
    }

    #[test]
    fn no_two_lists_of_texts_have_one_key() {
        let key = |texts: &[&str]| {
            let mut key = Key::default();
            for text in texts {
                key.add(text);
            }
            key.text()
        };
        assert_ne!(key(&["ab", "c"]), key(&["a", "bc"]));
        assert_ne!(key(&["a", ""]), key(&["a"]));
    }
}
