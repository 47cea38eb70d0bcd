//! The command line.

use std::path::PathBuf;
#[cfg(feature = "serve")]
use std::time::Duration;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};

use crate::export::{self, FORMATS, Options};
use crate::front::exchange::xliff::Version;
use crate::front::table;
use crate::front::wording::Form;
use crate::model::device::value::Date;
use crate::model::format::Format;
use crate::pipeline::build::partition::Partition;

/// Renders the security chapters of a medical device's instructions for use from its TOML configuration.
#[derive(Debug, Parser)]
#[command(name = "ifugen", version, max_term_width = 100, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,

    /// Colour in messages.
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,

    /// Report problems only.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Print the name of each document when it is written.
    #[arg(short, long, global = true)]
    pub verbose: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Color {
    Auto,
    Always,
    Never,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a project with a commented, valid configuration to start from.
    Init {
        /// Folder to make; the configuration gets its name.
        folder: PathBuf,
        /// Language of the documents beside English, such as de. Its PO file, with the texts to translate, is made, too.
        #[arg(long, value_name = "LANGUAGE")]
        lang: Option<String>,
    },
    /// Start a configuration from a bill of materials, a MUD file, a list of firewall rules, a scan or a port table. Each value gets a
    /// comment with its source; what no source says is marked TODO.
    Import {
        /// Bill of materials (CycloneDX, SPDX), MUD file (RFC 8520), output of `nft -j list ruleset`, scan of nmap (`-oX`), port table
        /// (CSV, XLSX).
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Configuration to write. Without it, standard output.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Overwrite a file that is there.
        #[arg(long)]
        force: bool,
    },
    /// Build the documents of all devices.
    Build(Build),
    /// Write a plan for Ninja or Snakemake, with one job for each device.
    Plan(Plan),
    /// Merge the parts of a build.
    #[command(subcommand)]
    Manifest(Manifest),
    /// Build, and build again after each change.
    #[cfg(feature = "serve")]
    Watch(Watch),
    /// Show the documents and their problems in the browser, and follow each change. Writes nothing.
    #[cfg(feature = "serve")]
    Serve(Serve),
    /// Fill the marked regions of Markdown files with chapters.
    Inject(Inject),
    /// Fill the markers of a book, as a preprocessor of mdBook.
    Mdbook(Mdbook),
    /// Check like build, write nothing, and report which requirements the documents do not cover.
    Check(Check),
    /// Compare the configuration with what was seen of a device: scans, connections, listening ports, a bill of materials.
    Verify(Verify),
    /// Write the traceability matrix: which fact covers which requirement, and where.
    Coverage(Coverage),
    /// Report what changed between two states: facts with their class, sentences, translations, requirements.
    Diff(Diff),
    /// Write answers for the disclosure form MDS2 (ANSI/NEMA HN 1-2019).
    Mds2(Mds2),
    /// List the requirements, or show one requirement, source or topic.
    #[command(subcommand)]
    Requirements(Requirements),
    /// Take the remarks of reviewers over from copies for Word, or record who approved documents.
    #[command(subcommand)]
    Review(Review),
    /// Write a list of a configuration as a table for a spreadsheet program, or take an edited table over.
    #[command(subcommand)]
    Table(Table),
    /// Print the JSON Schema of the configuration.
    Schema,
    /// Explain the code of a message, or find the fields that say what a sentence says.
    Explain {
        /// A code, for example E0201, or words of a sentence, for example "locks after 5 minutes". Without them, all codes are listed.
        words: Vec<String>,
    },
    /// Extract the manufacturer's prose for translators, import translations, or show their state.
    #[command(subcommand)]
    Translate(Translate),
    /// List the languages that have wording.
    #[command(subcommand)]
    Locales(Locales),
    /// List the templates, or copy one to change it.
    #[command(subcommand)]
    Templates(Templates),
    /// Print the completion script for a shell.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man {
        /// Write it, and one page for each command, into this folder instead.
        #[arg(short, long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
}

/// Which documents are made, and how.
#[derive(Debug, Clone, Args)]
pub struct Inputs {
    #[arg(
        long,
        value_delimiter = ',',
        value_name = "FORMAT",
        value_parser = FormatParser,
        hide_possible_values = true,
        help = format!("Formats: {}. Without it, those that each document names", formats())
    )]
    pub format: Vec<String>,

    #[command(flatten)]
    pub making: Making,
}

/// Which documents are made, and how, in any format.
#[derive(Debug, Clone, Args)]
pub struct Making {
    /// Configuration files, and folders to search for *.ifu.toml.
    #[arg(required = true, value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    /// Languages, such as en,de. Without it, those that each document names.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
    pub lang: Vec<String>,

    /// Folder of the project, whose templates/, locales/ and requirements/ override the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,

    /// Number of documents to make at the same time. Without it, one for each core.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,

    /// Make documents although translations are missing: show the prose in its own language, and mark the document as a draft.
    #[arg(long)]
    pub draft: bool,

    /// Do not mark documents in a language whose wording is a draft.
    #[arg(long)]
    pub accept_draft_locales: bool,
}

#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub inputs: Inputs,

    #[command(flatten)]
    pub coverage: Required,

    /// Report gaps in coverage as warnings.
    #[arg(long)]
    pub allow_gaps: bool,

    /// Report requirements that wait for a person's judgement as errors.
    #[arg(long)]
    pub strict: bool,

    /// Report documents that nobody has approved as they are now: see `review record`.
    #[arg(long)]
    pub require_approval: bool,

    /// Form of the messages. All but text go to standard output.
    #[arg(long, value_enum, default_value_t = Report::Text, value_name = "FORM")]
    pub report: Report,
}

#[derive(Debug, Args)]
#[command(group(ArgGroup::new("seen").args(["nmap", "flows", "listening", "sbom"]).required(true).multiple(true)))]
pub struct Verify {
    /// Configuration file of the device.
    #[arg(value_name = "PATH")]
    pub input: PathBuf,

    /// Scan over the network: XML of nmap (-oX). Can be given several times.
    #[arg(long, value_name = "FILE")]
    pub nmap: Vec<PathBuf>,

    /// Connections that were seen: conn.log of Zeek, or CSV with the columns source, destination, port, transport. Can be given
    /// several times.
    #[arg(long, value_name = "FILE")]
    pub flows: Vec<PathBuf>,

    /// Ports on which the device says that it listens: output of ss or netstat. Can be given several times.
    #[arg(long, value_name = "FILE")]
    pub listening: Vec<PathBuf>,

    /// Bill of materials of the device's software: CycloneDX or SPDX. Can be given several times.
    #[arg(long, value_name = "FILE")]
    pub sbom: Vec<PathBuf>,

    /// Which address or host name is which part or peer, by its id; `device` for all parts. Can be given several times.
    #[arg(long, value_name = "ADDRESS=PART", value_parser = host_and_part)]
    pub host: Vec<(String, String)>,

    /// The part on which the list of listening ports was made.
    #[arg(long, value_name = "PART", requires = "listening")]
    pub part: Option<String>,

    /// The operating mode of the device at that time, by its id.
    #[arg(long, value_name = "ID")]
    pub mode: Option<String>,

    /// The variant of the device, by its id.
    #[arg(long, value_name = "ID")]
    pub variant: Option<String>,

    /// The options that the device has, by their ids, such as wifi,dicom; it has no others.
    #[arg(long, value_delimiter = ',', value_name = "ID")]
    pub option: Option<Vec<String>>,

    /// Day on which it was seen, for files that do not say it: 2026-01-31.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub date: Option<String>,

    /// Write the result into this file, for `ifugen coverage --observed`.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Form of the messages. All but text go to standard output.
    #[arg(long, value_enum, default_value_t = Report::Text, value_name = "FORM")]
    pub report: Report,

    /// Folder of the project, whose templates/, locales/ and requirements/ override the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,
}

#[derive(Debug, Args)]
pub struct Coverage {
    #[command(flatten)]
    pub devices: Devices,

    #[command(flatten)]
    pub coverage: Required,

    /// Form of the report: md, html, csv, json, xlsx. Without it, by the name of the file, else md.
    #[arg(long, value_name = "FORM", value_parser = report_format)]
    pub format: Option<String>,

    /// Begin a CSV file with a byte order mark, without which Excel reads its letters wrong.
    #[arg(long)]
    pub bom: bool,

    /// File to write; with several devices, a folder. Without it, standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Folder of the built documents, to which the report links.
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,

    /// Show what was observed, too: a file that `ifugen verify --output` has written.
    #[arg(long, value_name = "FILE")]
    pub observed: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Mds2 {
    #[command(flatten)]
    pub devices: Devices,

    /// Form of the file: md, csv, xlsx. Without it, by the name of the file, else md.
    #[arg(long, value_name = "FORM", value_parser = mds2_format)]
    pub format: Option<String>,

    /// Fill your own form, a workbook: empty answers that a fact decides. Other answers, and all else in it, stay.
    #[arg(long, value_name = "WORKBOOK", conflicts_with_all = ["format", "bom"], requires = "output")]
    pub form: Option<PathBuf>,

    /// Begin a CSV file with a byte order mark, without which Excel reads its letters wrong.
    #[arg(long)]
    pub bom: bool,

    /// File to write; with several devices, a folder. Without it, standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Diff {
    /// The old and the new configuration, files or folders. With --git, the paths to compare.
    #[arg(value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    /// Compare git revisions: REV with the files on disk, A with B (A..B), or B with where it branched off from A (A...B).
    #[arg(long, value_name = "REVISION")]
    pub git: Option<String>,

    /// Form of the report: text, md, html, json. Without it, by the name of the file, else text.
    #[arg(long, value_name = "FORM", value_parser = diff_format)]
    pub format: Option<String>,

    /// File to write. Without it, standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Language of the report. It compares sentences in each language of the documents.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub lang: String,

    /// Exit with 1 when anything changed.
    #[arg(long)]
    pub exit_code: bool,

    /// Exit with 1 when a fact of one of these classes changed: exposure, review, tightening, relaxation, other, editorial.
    /// exposure and review mean both: what a person has to judge can be a new exposure. A device that was added or removed
    /// counts as review.
    #[arg(long, value_delimiter = ',', value_name = "CLASS", value_parser = class_name)]
    pub fail_on: Vec<String>,

    #[command(flatten)]
    pub coverage: Required,

    /// Folder of the project, whose templates/, locales/, requirements/ and rules/ override the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum Requirements {
    /// List all requirements, those of the project too.
    List {
        /// Only those of these sources.
        #[arg(long, value_delimiter = ',', value_name = "SOURCE")]
        source: Vec<String>,
        /// Folder with the project's requirements/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Show a requirement, a source or a topic.
    Show {
        /// As `requirements list` shows it.
        id: String,
        /// Folder with the project's requirements/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Review {
    /// Record in the project's review.toml that somebody approved documents as they are in the output folder. An approval counts
    /// until a word of the document changes.
    Record(ReviewRecord),
    /// Make copies for reviewers who work in Word. With --since, they show what changed as insertions and deletions, with a comment
    /// on each changed passage: the facts, their places, the class of the change, and the requirements that they answer.
    #[cfg(feature = "docx")]
    Export(ReviewExport),
    /// List each comment and each change with the facts that it concerns. With --apply, take edits of your own texts over.
    #[cfg(feature = "docx")]
    Import(ReviewImport),
}

#[derive(Debug, Args)]
pub struct Devices {
    /// Configuration files, and folders to search for *.ifu.toml.
    #[arg(required = true, value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    /// Language of the report and of the document that it judges. Without it, the first language of the device.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,

    /// Folder of the project, whose templates/, locales/ and requirements/ override the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,
}

#[derive(Debug, Args)]
pub struct Required {
    /// Sources of requirements to cover, such as mdr,mdcg-2019-16. Without it, those that each document names.
    #[arg(long, value_delimiter = ',', value_name = "SOURCE")]
    pub require: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// For people, with the lines.
    Text,
    /// One object for each message.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// `JUnit` XML, for CI systems.
    Junit,
}

/// How changes of files are found.
#[cfg(feature = "serve")]
#[derive(Debug, Clone, Copy, Args)]
pub struct Polling {
    /// Look at the files every SECONDS (1 when left out) instead of waiting for what the system reports: for network folders,
    /// WSL and containers, where it reports nothing.
    #[arg(long, value_name = "SECONDS", num_args = 0..=1, require_equals = true, default_missing_value = "1",
        value_parser = clap::value_parser!(u16).range(1..=3600))]
    pub poll: Option<u16>,
}

#[cfg(feature = "serve")]
impl Polling {
    /// The interval for reading files again; `None` if the system reports changes.
    #[must_use]
    pub fn interval(self) -> Option<Duration> {
        self.poll.map(|seconds| Duration::from_secs(seconds.into()))
    }
}

#[cfg(feature = "serve")]
#[derive(Debug, Args)]
pub struct Watch {
    #[command(flatten)]
    pub build: Build,

    #[command(flatten)]
    pub polling: Polling,
}

#[cfg(feature = "serve")]
#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub inputs: Inputs,

    /// Port on this machine; 0 for any free port. Without it, 4400, or another one if 4400 is taken.
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,

    /// Command that opens a file of the project from the preview, such as `code -g {file}:{line}`. {file}, {line} and {column}
    /// are replaced in its words; no shell runs it.
    #[arg(long, value_name = "COMMAND", value_parser = crate::front::serve::Editor::parse)]
    pub editor: Option<crate::front::serve::Editor>,

    #[command(flatten)]
    pub polling: Polling,
}

#[derive(Debug, Args)]
pub struct Inject {
    /// Markdown files with regions between `<!-- ifugen:begin CHAPTER -->` and `<!-- ifugen:end -->`.
    #[arg(required = true, value_name = "FILE.md")]
    pub files: Vec<PathBuf>,

    /// Configuration file, or folder to search for *.ifu.toml. Can be given several times.
    #[arg(long, required = true, value_name = "PATH")]
    pub from: Vec<PathBuf>,

    /// Language of regions that name none. Without it, the first language of the document.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,

    /// Write nothing; exit with 1 if a region is not current.
    #[arg(long, visible_alias = "check")]
    pub output_check: bool,

    /// Folder of the built documents, which hold the drawings of the chapters.
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,

    /// Folder of the project, whose templates/, locales/ and requirements/ override the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,

    /// Build although translations are missing: show the prose in its own language, and mark the document as a draft.
    #[arg(long)]
    pub draft: bool,

    /// Do not mark regions in a language whose wording is a draft.
    #[arg(long)]
    pub accept_draft_locales: bool,
}

#[derive(Debug, Args)]
pub struct Mdbook {
    #[command(subcommand)]
    pub question: Option<MdbookQuestion>,
}

#[derive(Debug, Subcommand)]
pub enum MdbookQuestion {
    /// Exit with 0 if a renderer is supported. All are.
    Supports {
        /// For example html.
        renderer: String,
    },
}

#[derive(Debug, Clone, Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a flag of the command line")]
pub struct Build {
    #[command(flatten)]
    pub inputs: Inputs,

    /// Output folder.
    #[arg(short, long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,

    /// Show what changed since an earlier state, a git revision or a path: in the revision history, and marked in the text.
    #[arg(long, value_name = "REVISION|PATH")]
    pub changes_since: Option<String>,

    /// Write each chapter into its own file, too.
    #[arg(long, alias = "sections")]
    pub chapters: bool,

    /// Level of a chapter's heading in its own file.
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5), requires = "chapters")]
    pub heading_level: u8,

    /// PDF standards, such as 1.7 or a-2a,ua-1 (the default).
    #[arg(long, value_delimiter = ',', value_name = "NAME")]
    pub pdf_standard: Vec<String>,

    /// Engine for PDF: typst, or genpdf if this ifugen was built with it.
    #[arg(long, value_name = "NAME", value_parser = engine_name)]
    pub pdf_engine: Option<String>,

    /// Write nothing; list what would change, and exit with 1 if anything would change.
    #[arg(long)]
    pub check: bool,

    /// Overwrite outputs that were edited by hand, and files that ifugen did not write.
    #[arg(long)]
    pub force: bool,

    /// Remove outputs whose source is gone, if ifugen wrote them and nobody edited them.
    #[arg(long)]
    pub prune: bool,

    /// Build only a part of the devices: slice:k/n is the k-th device and then every n-th.
    #[arg(long, value_name = "PART")]
    pub partition: Option<Partition>,

    /// Write a file that lists all files that were read, for Make and Ninja.
    #[arg(long, value_name = "FILE")]
    pub depfile: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Plan {
    /// Configuration files, and folders to search for *.ifu.toml.
    #[arg(required = true, value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    /// Form of the plan: ninja, snakemake, json.
    #[arg(long, value_name = "FORM", value_parser = plan_format)]
    pub format: String,

    /// File to write. Without it, standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Output folder of the whole build.
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,

    /// Folder for the parts, one for each device. Without it, the output folder's name with `.parts`.
    #[arg(long, value_name = "FOLDER")]
    pub parts: Option<PathBuf>,

    /// Options of each build, such as -- --lang en --format html.
    #[arg(last = true, value_name = "OPTION")]
    pub build: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum Manifest {
    /// Merge the outputs of several builds into one folder with one manifest and one index page.
    Merge {
        /// Output folders or their manifests; @FILE for a file that lists them, one on each line.
        #[arg(required = true, value_name = "OUT")]
        parts: Vec<PathBuf>,

        /// Output folder.
        #[arg(short, long, default_value = "out", value_name = "FOLDER")]
        out: PathBuf,

        /// Folder of the project, whose locales/ override the built-in ones.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,

        /// Write nothing; list what would change, and exit with 1 if anything would change.
        #[arg(long)]
        check: bool,

        /// Overwrite outputs that were edited by hand, and files that ifugen did not write.
        #[arg(long)]
        force: bool,

        /// Remove outputs that no part has, if ifugen wrote them and nobody edited them.
        #[arg(long)]
        prune: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum Translate {
    /// Write or update the PO files beside the configurations. Translations are kept.
    Extract {
        /// Configuration files, and folders to search for *.ifu.toml.
        #[arg(required = true, value_name = "PATH")]
        inputs: Vec<PathBuf>,
        /// Languages, such as en,de. Without it, those that each document names.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
        lang: Vec<String>,
        /// Folder in which configurations may name files. Without it, the git checkout, or else the current folder.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Update the PO files and write XLIFF files from them, one for each configuration file and language.
    Export {
        /// Configuration files, and folders to search for *.ifu.toml.
        #[arg(required = true, value_name = "PATH")]
        inputs: Vec<PathBuf>,
        /// Write XLIFF, in this version. Without a version, 1.2.
        #[arg(long, required = true, num_args = 0..=1, require_equals = true, default_missing_value = "1.2", value_enum, value_name = "VERSION")]
        xliff: Version,
        /// Languages, such as en,de. Without it, those that each document names.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
        lang: Vec<String>,
        /// Folder for the XLIFF files.
        #[arg(short, long, default_value = "xliff", value_name = "FOLDER")]
        out: PathBuf,
        /// Folder in which configurations may name files. Without it, the git checkout, or else the current folder.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Copy the translations of XLIFF files into the PO files beside the configurations.
    Import {
        /// XLIFF files (1.2, 2.0 or 2.1) that `translate export` wrote and translators filled.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Folder that holds the PO files. Without it, the git checkout, or else the current folder.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Show for each device and language how many texts are translated, stale and missing.
    Status {
        /// Configuration files, and folders to search for *.ifu.toml.
        #[arg(required = true, value_name = "PATH")]
        inputs: Vec<PathBuf>,
        /// Languages, such as en,de. Without it, those that each document names.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
        lang: Vec<String>,
        /// Print JSON.
        #[arg(long)]
        json: bool,
        /// Exit with 1 if a translation is stale or missing.
        #[arg(long)]
        check: bool,
        /// Folder in which configurations may name files. Without it, the git checkout, or else the current folder.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Table {
    /// Write a list, such as the ports, as a table in CSV or XLSX.
    Export {
        /// Configuration file.
        #[arg(value_name = "PATH")]
        input: PathBuf,
        /// The list: ports, flows, peers, accounts, components, zones, interfaces, controls, or the path of any other list, such
        /// as document.history.
        #[arg(long, value_name = "LIST", value_parser = table_list)]
        what: String,
        /// Form of the table: csv, xlsx. Without it, by the name of the file.
        #[arg(long, value_name = "FORM", value_parser = table_format)]
        format: Option<String>,
        /// A column for each field that a row can have, not only those in use.
        #[arg(long)]
        all: bool,
        /// Begin a CSV file with a byte order mark, without which Excel reads its letters wrong.
        #[arg(long)]
        bom: bool,
        /// File to write. Without it, standard output.
        #[arg(short, long, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Folder in which configurations may name files. Without it, the git checkout, or else the current folder.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Take the edited cells of a table over into its configuration. Everything else in the file stays as it is.
    Import {
        /// Table in CSV or XLSX that `table export` wrote.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Configuration file.
        #[arg(value_name = "PATH")]
        input: PathBuf,
        /// Write nothing; show what would change in the file.
        #[arg(long)]
        dry_run: bool,
        /// Remove rows that the table no longer has.
        #[arg(long)]
        delete: bool,
        /// Folder in which configurations may name files. Without it, the git checkout, or else the current folder.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
}

#[derive(Debug, Args)]
pub struct ReviewRecord {
    /// Documents: the id of a device, such as infusense-300, or with the id of a further document, such as
    /// infusense-300/administrator.
    #[arg(required = true, value_name = "DOCUMENT")]
    pub documents: Vec<String>,
    /// Name of the person.
    #[arg(long, value_name = "NAME")]
    pub name: String,
    /// Role of the person.
    #[arg(long, value_name = "ROLE")]
    pub role: String,
    /// Day of the signature: 2026-01-31.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub date: String,
    /// What the signature means, such as "released for translation".
    #[arg(long, value_name = "TEXT")]
    pub meaning: Option<String>,
    /// Record that the documents are in review, instead of approved.
    #[arg(long)]
    pub in_review: bool,
    /// Languages, such as en,de. Without it, all that were built.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
    pub lang: Vec<String>,
    /// Folder of the built documents.
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,
    /// Folder of the project, which holds review.toml.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,
}

#[cfg(feature = "docx")]
#[derive(Debug, Args)]
pub struct ReviewExport {
    #[command(flatten)]
    pub making: Making,

    /// Show what changed since an earlier state, a git revision or a path. If all changes are accepted, the copy has the text of now;
    /// if all are rejected, that of the earlier state.
    #[arg(long, value_name = "REVISION|PATH")]
    pub since: Option<String>,

    /// Let Word take comments and tracked changes only. This has no password: it guards against mistakes, and anybody can end it
    /// (Review > Restrict Editing). LibreOffice records changes, but lets anybody turn that off.
    #[arg(long)]
    pub protect: bool,

    /// Output folder.
    #[arg(short, long, default_value = "review", value_name = "FOLDER")]
    pub out: PathBuf,

    /// Documents: the id of a device, such as infusense-300, or with the id of a further document, such as
    /// infusense-300/administrator. Without it, all.
    #[arg(long, value_delimiter = ',', value_name = "DOCUMENT")]
    pub document: Vec<String>,

    #[command(flatten)]
    pub coverage: Required,

    /// Replace copies in the output folder that differ: they may hold remarks of reviewers.
    #[arg(long)]
    pub force: bool,
}

#[cfg(feature = "docx")]
#[derive(Debug, Args)]
pub struct ReviewImport {
    /// Copies that `review export` or `build --format docx` made and reviewers edited.
    #[arg(required = true, value_name = "FILE.docx")]
    pub files: Vec<PathBuf>,

    /// Configuration file, or folder to search for *.ifu.toml. With it, a copy of another state is refused.
    #[arg(long, value_name = "PATH")]
    pub from: Option<PathBuf>,

    /// List a copy of another state, too, and mark what no longer fits.
    #[arg(long)]
    pub rebase: bool,

    /// Write edits of prose into the configuration, or into the PO file of a translation. All other edits stay proposals.
    #[arg(long, requires = "from")]
    pub apply: bool,

    /// Write nothing; show what would change in the files.
    #[arg(long, requires = "apply")]
    pub dry_run: bool,

    /// Form of the list: text, md, json, sarif. Without it, by the name of the file, else text.
    #[arg(long, value_name = "FORM", value_parser = review_format)]
    pub format: Option<String>,

    /// File to write the list into. Without it, standard output.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Folder of the project, whose templates/, locales/ and requirements/ override the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum Locales {
    /// List all languages with the state of the wording, its share of all messages, and where it comes from.
    List {
        /// Folder with the project's locales/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
        /// Print JSON.
        #[arg(long)]
        json: bool,
    },
    /// List the messages whose English text has changed since their translation was confirmed.
    Stale {
        /// Languages; all if left out.
        #[arg(value_name = "LANGUAGE")]
        languages: Vec<String>,
        /// Folder with the project's locales/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
        /// Print JSON.
        #[arg(long)]
        json: bool,
        /// End with 1 if there is one.
        #[arg(long)]
        check: bool,
    },
    /// Find what is wrong in the folder of a language: messages that are missing or still English, lost values, other terms than those
    /// of the glossary, wrong signs.
    ///
    /// The folder is read as it is, and compared with the folder `en` beside it, or else with the built-in English: no wording has to
    /// be built in.
    Check {
        /// Folders of languages, such as locales/fi.
        #[arg(required = true, value_name = "FOLDER")]
        folders: Vec<PathBuf>,
    },
    /// Write all messages of a language into a file for a reviewer: each with its English text, its comment and what it looks like.
    Export {
        /// Folder of the language, such as locales/fi.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// Form of the file.
        #[arg(long, value_enum, default_value = "po", value_name = "FORM")]
        form: Form,
        /// Configuration, or folder of them, whose documents give the examples: each message as it stands there. A message that none of
        /// them prints is shown with the names of its values.
        #[arg(long = "example", value_name = "PATH")]
        examples: Vec<PathBuf>,
        /// File to write. Without it, the language and the form name it, such as fi.po.
        #[arg(short, long, value_name = "FILE")]
        out: Option<PathBuf>,
    },
    /// Take the texts that a reviewer has edited in such a file back into the folder of the language.
    ///
    /// Comments, order and all other texts stay. A text that loses or invents a value is refused, with the name of its message.
    Import {
        /// File that `locales export` wrote: PO, XLIFF or XLSX.
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// Folder of the language, such as locales/fi.
        #[arg(value_name = "FOLDER")]
        folder: PathBuf,
        /// Record in locale.toml that this person has reviewed the texts of the file, except those that are still marked as open.
        #[arg(long, value_name = "NAME", requires = "role", requires = "date")]
        reviewed_by: Option<String>,
        /// Role of this person.
        #[arg(long, value_name = "ROLE", requires = "reviewed_by")]
        role: Option<String>,
        /// Day of the review: 2026-01-31.
        #[arg(long, value_name = "DATE", value_parser = day, requires = "reviewed_by")]
        date: Option<String>,
        /// Messages that were reviewed, if not all: port.number, or port.* for all that begin so.
        #[arg(long = "message", value_name = "NAME", value_delimiter = ',', requires = "reviewed_by")]
        messages: Vec<String>,
    },
    /// Record that translations in the project's locales/ say what the English text says now.
    ///
    /// Confirms the messages that nobody confirmed before, and those whose translation changed since. The record is
    /// locales/<LANGUAGE>/rendered.toml.
    Confirm {
        /// Languages; if left out, all languages of the project's locales/ that are built in or confirmed already.
        #[arg(value_name = "LANGUAGE", value_delimiter = ',')]
        languages: Vec<String>,
        /// Confirm this message instead, such as port.number, though its translation has not changed.
        #[arg(long = "message", value_name = "NAME", value_delimiter = ',')]
        messages: Vec<String>,
        /// Confirm all messages.
        #[arg(long, conflicts_with = "messages")]
        all: bool,
        /// Folder with the project's locales/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Templates {
    /// List all templates; those of the project are marked.
    List {
        /// Folder with the project's templates/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Copy a built-in template into the project's templates/, to change it there.
    Eject {
        /// As `templates list` shows it.
        name: String,
        /// Folder with the project's templates/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
    },
}

/// `192.0.2.10=pump`; an IPv6 address holds no equals sign.
fn host_and_part(text: &str) -> Result<(String, String), String> {
    match text.rsplit_once('=') {
        Some((host, part)) if !host.is_empty() && !part.is_empty() => Ok((host.to_owned(), part.to_owned())),
        _ => Err("write ADDRESS=PART, such as 192.0.2.10=pump".to_owned()),
    }
}

fn day(text: &str) -> Result<String, String> {
    Date::parse(text).map(|date| date.0).ok_or_else(|| "write a day such as 2026-01-31".to_owned())
}

fn report_format(text: &str) -> Result<String, String> {
    known(text, &crate::export::coverage::FORMATS.iter().map(|format| format.name).collect::<Vec<_>>())
}

fn diff_format(text: &str) -> Result<String, String> {
    known(text, &crate::export::change::FORMATS.iter().map(|format| format.name).collect::<Vec<_>>())
}

fn class_name(text: &str) -> Result<String, String> {
    known(text, &crate::project::rule::Class::ALL.map(crate::project::rule::Class::name)).map_err(|_| {
        format!(
            "the classes are {}",
            crate::project::rule::Class::ALL.map(crate::project::rule::Class::name).join(", ")
        )
    })
}

#[cfg(feature = "docx")]
fn review_format(text: &str) -> Result<String, String> {
    known(text, &crate::front::review::FORMATS.iter().map(|format| format.name).collect::<Vec<_>>())
}

fn plan_format(text: &str) -> Result<String, String> {
    known(text, &crate::pipeline::plan::FORMATS.iter().map(|(name, _)| *name).collect::<Vec<_>>())
}

fn mds2_format(text: &str) -> Result<String, String> {
    known(text, crate::export::coverage::mds2::FORMATS)
}

fn table_format(text: &str) -> Result<String, String> {
    known(text, &table::FORMATS.iter().map(|format| format.name).collect::<Vec<_>>())
}

fn table_list(text: &str) -> Result<String, String> {
    if table::list(text).is_some() {
        Ok(text.to_owned())
    } else {
        Err(format!("the lists are {}", table::names().join(", ")))
    }
}

fn known(text: &str, names: &[&str]) -> Result<String, String> {
    if names.contains(&text) { Ok(text.to_owned()) } else { Err(format!("the forms are {}", names.join(", "))) }
}

/// The formats that this build of ifugen can make.
fn formats() -> String {
    export::built().map(Format::short).collect::<Vec<_>>().join(", ")
}

/// Parses formats by name or extension; completions show a description of each.
#[derive(Clone)]
struct FormatParser;

impl TypedValueParser for FormatParser {
    type Value = String;

    fn parse_ref(
        &self,
        command: &clap::Command,
        argument: Option<&clap::Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        format_name.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(export::built().map(|format| PossibleValue::new(format.short()).help(format.help))))
    }
}

fn format_name(text: &str) -> Result<String, String> {
    match FORMATS.iter().find(|format| format.is_called(text)) {
        Some(format) if format.is_built() => Ok(format.name.to_owned()),
        Some(format) => Err(format!("this build of ifugen cannot make {}; it makes {}", format.title, formats())),
        None => Err(format!("the formats are {}", formats())),
    }
}

fn engine_name(text: &str) -> Result<String, String> {
    let asked = Options { pdf_engine: Some(text.to_owned()), ..Options::default() };
    match crate::export::missing_engine(&asked) {
        Some(problem) => {
            Err([Some(problem.message()), problem.help()].into_iter().flatten().collect::<Vec<_>>().join("; "))
        }
        None => Ok(text.to_owned()),
    }
}

impl Build {
    /// How to export the chapters.
    #[must_use]
    pub fn options(&self, epoch: Option<i64>) -> Options {
        let standard = Options::default();
        Options {
            chapters: self.chapters,
            heading_level: self.heading_level,
            pdf_standard: if self.pdf_standard.is_empty() { standard.pdf_standard } else { self.pdf_standard.clone() },
            pdf_engine: self.pdf_engine.clone(),
            epoch,
            look: standard.look,
            templates: standard.templates,
            reference: standard.reference,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn formats_come_from_their_rows() {
        assert_eq!(format_name("dummy"), Ok("dummy".to_owned()));
        assert_eq!(format_name("dum"), Ok("dummy".to_owned()));
        assert_eq!(format_name("odt"), Err(format!("the formats are {}", formats())));
        let mut command = Cli::command();
        let build = command.find_subcommand_mut("build").expect("there").render_help().to_string();
        assert!(build.contains(&format!("Formats: {}", formats())), "{build}");
        assert!(formats().ends_with(", dum"));
    }
}
