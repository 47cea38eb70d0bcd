//! The documents as they are now, against which a copy is held.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::map::{Head, Map, Passage};
use super::reading::Spot;
use super::remarks::Remark;
use super::{Review, squeezed};
use crate::base::diagnostic::{Diagnostic, Found, Problem, Severity};
use crate::compose::document::Document;
use crate::export::{self, Options};
use crate::input::load::Device;
use crate::pipeline::documents::{compose, composers_of};
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::wording::locale::canonical_tag;

/// The documents that copies are of, as they are now.
#[derive(Debug, Default)]
pub struct Present {
    pub devices: Vec<Device>,
    copies: Vec<Copy>,
}

/// A copy as it would be exported now.
#[derive(Debug)]
struct Copy {
    map: Map,
    edges: Edges,
}

/// The headers and footers of a document.
#[derive(Debug, Default)]
pub struct Edges {
    /// Their texts, by `header` and `footer`.
    pub texts: BTreeMap<String, BTreeSet<String>>,
    /// The word that marks each page of a draft, which a copy need not be.
    pub draft: Option<String>,
}

impl Present {
    /// Composes the documents of the configurations in a path that some copies are of. `None` after an error.
    ///
    /// # Errors
    /// Fails if a template fails, or a folder cannot be read.
    pub fn of(heads: &[Head], from: &Path, folder: &Path) -> anyhow::Result<(Option<Self>, Vec<Found>)> {
        // The state of approval is no part of the text.
        let project = Project { approvals: None, ..Project::read(folder)? };
        // The copy says its language: only one that there is counts.
        let is_known = |tag: &String| canonical_tag(tag).as_ref() == Some(tag) && project.locale(tag).is_ok();
        let languages: BTreeSet<String> = heads.iter().map(|head| head.language.clone()).filter(is_known).collect();
        if languages.is_empty() {
            return Ok((Some(Self::default()), Vec::new()));
        }
        let request = Request {
            inputs: vec![from.to_path_buf()],
            project: folder.to_path_buf(),
            formats: vec!["docx".to_owned()],
            languages: languages.iter().cloned().collect(),
            // Prose that is not translated is not what a review is about.
            draft: true,
            ..Request::default()
        };
        let (devices, mut found) = crate::pipeline::devices::load(&request, &project)?;
        found.retain(|(problem, _)| problem.severity() == Severity::Error);
        if !found.is_empty() {
            return Ok((None, found));
        }
        let composers = composers_of(languages, &request, &project)?;
        let mut copies = Vec::new();
        let options = Options::default().with(&project);
        for device in devices.iter().filter(|device| heads.iter().any(|head| head.device == device.id)) {
            for composer in composers.values() {
                let set = compose(device, composer, &request, &project)?;
                for document in set.iter() {
                    let key = (document.device.as_str(), document.companion.as_deref(), document.language.as_str());
                    if heads.iter().any(|head| head.key() == key) {
                        for artifact in export::docx::export(document, &options)? {
                            let read = Review::of(&artifact.bytes, artifact.path).0;
                            copies.extend(read.map(|review| Copy::of(review, document)));
                        }
                    }
                }
            }
        }
        Ok((Some(Self { devices, copies }), found))
    }

    fn copy(&self, head: &Head) -> Option<&Copy> {
        self.copies.iter().find(|copy| copy.map.head.key() == head.key())
    }

    /// The headers and footers of a copy's document; `None` for a copy of another state.
    #[must_use]
    pub fn edges(&self, review: &Review) -> Option<&Edges> {
        self.copy(&review.map.head).filter(|_| self.differs(review).is_none()).map(|copy| &copy.edges)
    }

    fn map(&self, head: &Head) -> Option<&Map> {
        self.copy(head).map(|copy| &copy.map)
    }

    /// How a copy differs from the document as it is now; `None` if it is of the same state.
    #[must_use]
    pub fn differs(&self, review: &Review) -> Option<Diagnostic> {
        let head = &review.map.head;
        let path = review.file.clone();
        let Some(map) = self.map(head) else {
            return Some(Problem::ReviewNoDocument { path, document: head.name() }.anywhere());
        };
        let now: BTreeMap<&str, &str> = texts(map);
        let then = texts(&review.map);
        let is_other = |(tag, text): &(&&str, &&str)| now.get(**tag) != Some(*text);
        let changed = then.iter().filter(is_other).count() + now.keys().filter(|tag| !then.contains_key(*tag)).count();
        let is_same = head.state() == map.head.state() && changed == 0;
        (!is_same).then(|| {
            Problem::ReviewOtherState { path, copy: head.state(), now: map.head.state(), passages: changed }.anywhere()
        })
    }

    /// Marks a remark that no longer fits; of one that fits, the places of its facts are those of now.
    pub fn hold_against(&self, copy: &Map, remark: &mut Remark) {
        // A copy without a map is of no known document.
        if !copy.head.is_known() {
            return;
        }
        let Some(map) = self.map(&copy.head) else {
            remark.outdated = Some("there is no such document now".to_owned());
            return;
        };
        // What was sent out as deleted is in no document of now.
        for passage in remark.passages.iter_mut().filter(|passage| !passage.gone) {
            let now = map.passages.iter().find(|now| now.tag == passage.tag);
            match now {
                Some(now) if squeezed(&now.text) == squeezed(&passage.text) => *passage = now.clone(),
                Some(now) => remark.outdated = Some(format!("the passage now says: {}", squeezed(&now.text))),
                None => remark.outdated = Some("the document no longer has the passage".to_owned()),
            }
        }
    }
}

impl Copy {
    fn of(review: Review, document: &Document) -> Self {
        let draft = document.meta.draft.as_deref().map(squeezed);
        let mut edges = Edges { draft, ..Edges::default() };
        for kind in ["header", "footer"] {
            edges.texts.insert(kind.to_owned(), BTreeSet::new());
        }
        for (kind, text) in review.reading.spots.iter().filter_map(Spot::edge) {
            if edges.draft.as_ref() != Some(&text) {
                edges.texts.entry(kind.to_owned()).or_default().insert(text);
            }
        }
        Self { map: review.map, edges }
    }
}

/// The texts of a map's passages by their tags.
fn texts(map: &Map) -> BTreeMap<&str, &str> {
    let passages = map.passages.iter().filter(|passage| !passage.gone);
    passages.map(|Passage { tag, text, .. }| (tag.as_str(), text.as_str())).collect()
}
