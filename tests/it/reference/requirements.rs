//! The catalogue of requirements: an overview, and a page for each source.

use std::collections::BTreeMap;

use ifugen::Project;
use ifugen::testing::{Answer, Catalogue, Requirement};
use serde::Serialize;

use super::{cell, page, table};

/// The pages, by their paths.
pub fn pages() -> BTreeMap<String, String> {
    let project = Project::default();
    let catalogue: &Catalogue = &project.catalogue;
    let mut overview = Vec::new();
    let mut pages = BTreeMap::new();
    for source in &catalogue.sources {
        let about = &source.about;
        let id = &about.id;
        overview.push(vec![
            format!("[`{id}`](requirements/{id}.md)"),
            cell(&about.title),
            word(&about.kind),
            cell(&about.jurisdiction),
            source.requirements.len().to_string(),
        ]);
        let row = |entry: &Requirement| {
            vec![
                format!("`{}`", entry.id),
                cell(&entry.clause),
                cell(&entry.duty),
                answer(catalogue, entry),
                word(&entry.confidence),
            ]
        };
        let rows: Vec<Vec<String>> = source.requirements.iter().map(row).collect();
        let lead = format!("Edition: {}.", cell(about.edition.trim_end_matches('.')));
        let text =
            page(&cell(&about.title), &lead) + &table(&["Id", "Clause", "Duty", "Answered by", "Clause was"], &rows);
        pages.insert(format!("requirements/{id}.md"), text);
    }
    let entries: usize = catalogue.sources.iter().map(|source| source.requirements.len()).sum();
    let lead = format!(
        "ifugen knows {entries} requirements from {} sources. Each is a paraphrase, never the wording of its source. \
         *Verified* means that the clause was read; *recalled* means that it was not. `[document] require` names the sources \
         that a document has to cover. `ifugen requirements show ID` prints all that is known of a requirement. [How coverage \
         is judged](../explanation/coverage.md) says what the answers mean.",
        catalogue.sources.len()
    );
    let heads = ["Source", "Title", "Kind", "Jurisdiction", "Requirements"];
    pages.insert("requirements.md".to_owned(), page("Catalogue of requirements", &lead) + &table(&heads, &overview));
    pages
}

/// By what an entry is answered, in short.
fn answer(catalogue: &Catalogue, entry: &Requirement) -> String {
    if !catalogue.is_for_the_document(entry) {
        return "not by instructions for use".to_owned();
    }
    let aspects = || entry.evidence.iter().map(|aspect| cell(&aspect.name)).collect::<Vec<_>>().join("; ");
    match &entry.answer {
        Answer::Facts => format!("facts: {}", aspects()),
        Answer::Sentence(_) => "a sentence that ifugen prints".to_owned(),
        Answer::Person(_) if entry.evidence.is_empty() => "a person's judgement".to_owned(),
        Answer::Person(_) => format!("a person's judgement, and facts: {}", aspects()),
        Answer::Outside(what) => format!("outside: {}", cell(what)),
    }
}

/// A value of a closed list as the catalogue writes it.
fn word(value: &impl Serialize) -> String {
    serde_json::to_value(value).unwrap().as_str().unwrap().replace('_', " ")
}
