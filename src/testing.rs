//! Functions for the tests, benchmarks and fuzz targets of this repository. They are not part of the API and change
//! without notice.

// From all layers: the tests compare ifugen's own lists with the schema and the documents.
pub use crate::base::diagnostic::{CODES, Rendered, render};
pub use crate::base::source::{Roots, sha256};
pub use crate::model::device::Configuration;
pub use crate::model::fact::{Fact, Table, TextKind, facts};
pub use crate::model::section::SECTIONS;

/// The limits that SECURITY.md promises; the tests go one beyond each.
pub mod limit {
    pub use crate::base::limit::{
        ASSESSMENTS, BILL_MIB, COMPONENT_DEPTH, COMPONENTS, DEVICES, FILE_MIB, KIB, LIMITS, Limit, MIB, ROWS, TAG,
        TEMPLATE, VALUE, VEX_FILES,
    };
}

// The book's reference of commands is made from it.
#[cfg(feature = "cli")]
pub use crate::cli::Cli;

// The book's index of sentences is made from it.
pub use crate::wording::said::{Said, fields as said_fields};

// Words are searched in a document as ifugen writes them, and documents are read as ifugen reads Markdown.
pub use crate::wording::dialect::dialect;
pub use crate::wording::locale::pseudo::{TAG as PSEUDO_TAG, prose as pseudo_prose};
pub use crate::wording::locale::{LOCALES, Locale, built_in};
pub use crate::wording::word::{REFERENCE, REFERENCES, Wording, unmarked};

// Fuzzed: each takes any text.
pub use crate::compose::template::Templates;
pub use crate::front::exchange::xliff::read::read as read_xliff;
pub use crate::front::inject::region::{fill as fill_regions, regions as regions_of};
#[cfg(feature = "cli")]
pub use crate::front::start::{Draft, File as StartFile, SOURCES as START_SOURCES};
pub use crate::input::import::bill;
pub use crate::input::load::device as read_device;
pub use crate::input::scan::{Kind as ScanKind, Scan, read as read_scan};
#[cfg(feature = "cli")]
pub use crate::input::sheet::read as read_sheets;
pub use crate::input::translate::{Catalog, merge as merge_translations};
pub use crate::wording::escape::{code as escape_code, escape, html as escape_html, prose as escape_prose};
pub use crate::wording::inline::spans as inline_spans;

// The steps of the data flow one by one: tests check intermediate results, benchmarks time each step.
pub use crate::compose::block::Block;
pub use crate::compose::document::{
    Chapter, Composer, Document, Gap, Meta, gaps, page_words, parse as parse_templates,
};
pub use crate::export::markdown::folder as markdown_folder;
#[cfg(feature = "pdf")]
pub use crate::export::typst::module as typst_module;
pub use crate::export::{Artifact, FORMATS, evict, formats};
pub use crate::input::load::Device;
pub use crate::pipeline::build::{BuildOptions, Event, build};
pub use crate::pipeline::devices::load;
pub use crate::pipeline::documents::{DocumentSet, compose, composers};
pub use crate::pipeline::lock::take as lock;
pub use crate::pipeline::write::named as write_file;

// A benchmark measures how drawing grows with the network.
pub use crate::compose::figure::{
    Diagram, Flow, Node, NodeKind, Zone, by_zone as draw_by_zone, network as draw_network,
};

// Tests judge coverage of made-up facts and of modified requirements.
pub use crate::project::requirement::{
    Addressee, Answer, Aspect, Catalogue, Kind, Pattern, Requirement, Source, standard as standard_requirements,
};
pub use crate::review::coverage::{Coverage, NotApplicable, Places, Row as CoverageRow, Status, not_applicable};

/// The coverage of some sources, with the verdicts on the texts of these facts.
#[must_use]
pub fn assess<'a>(
    catalogue: &'a Catalogue,
    sources: &[String],
    facts: &'a Fact,
    document: &'a Document,
    not_applicable: &[NotApplicable],
    places: Places<'a>,
) -> Coverage<'a> {
    let verdicts = crate::model::verdict::Verdicts::of(facts);
    crate::review::coverage::assess(catalogue, sources, (facts, &verdicts), document, not_applicable, places)
}

// Each form of the report on changes, for equal states.
pub use crate::export::change::{FORMATS as CHANGE_FORMATS, Report as ChangeReport, schema as change_schema};
pub use crate::pipeline::compare::compare as compare_states;

// The published schema of the network matrix is compared with its types.
pub use crate::export::hospital::matrix_schema;
pub use crate::export::json::schema as document_schema;

// Fuzzed: the facts for a hospital's files, and a sheet of a form, which is XML.
pub use crate::compose::document::Pack;
use crate::export::coverage::form;

/// A sheet with an answer to the question `ALOF-1`; `None` if nothing changes.
///
/// # Errors
/// Fails if it cannot be read.
pub fn fill_form_sheet(sheet: &str) -> Result<Option<String>, String> {
    let proposal = form::Proposal { question: "ALOF-1".into(), answer: "Yes".into(), because: "a = 1".into() };
    form::filled(sheet, &[], &[proposal]).map(|sheet| sheet.text).map_err(|(_, why)| why)
}

/// Fuzzed: the list of remarks in a copy that came back from a review, in each form. The bytes are the file, or the text of its
/// main part, to which the comments are beside it and the map of passages is that of a document with one fact.
#[cfg(all(feature = "cli", feature = "docx"))]
#[must_use]
pub fn review_lists(bytes: &[u8]) -> Vec<String> {
    use crate::front::review::{FORMATS, Review, list};
    let review = match std::str::from_utf8(bytes) {
        Ok(text) => Review::of_text(text),
        Err(_) => Review::of(bytes, "copy.docx".to_owned()).0,
    };
    let list = list(review.as_slice(), None);
    FORMATS.iter().filter_map(|format| (format.export)(&list).ok()).collect()
}
