//! The command line.

use std::path::PathBuf;
#[cfg(feature = "serve")]
use std::time::Duration;

use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::export::{self, FORMATS, Options};
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

    /// Say nothing but what is wrong.
    #[arg(short, long, global = true, conflicts_with = "verbose")]
    pub quiet: bool,

    /// Name each document as it is written.
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
        /// Folder to be made; its name becomes the name of the configuration.
        folder: PathBuf,
    },
    /// Build the documents of all devices that are found.
    Build(Build),
    /// Write a plan by which Ninja or Snakemake builds each device as a job of its own.
    Plan(Plan),
    /// Put the parts of a build together.
    #[command(subcommand)]
    Manifest(Manifest),
    /// Build, and build again after each change.
    #[cfg(feature = "serve")]
    Watch(Watch),
    /// Show the documents in the browser, and what is wrong, at every change; writes nothing.
    #[cfg(feature = "serve")]
    Serve(Serve),
    /// Fill the marked regions of Markdown files with chapters.
    Inject(Inject),
    /// Put chapters into a book, as a preprocessor of mdBook.
    Mdbook(Mdbook),
    /// Do everything that build does, but write nothing; and tell which requirements the documents do not cover.
    Check(Check),
    /// Write the traceability matrix: which requirement is covered by which fact, and where.
    Coverage(Coverage),
    /// Tell what changed between two states: facts with their class, sentences, translations, requirements.
    Diff(Diff),
    /// Write the facts for the disclosure form MDS2 (ANSI/NEMA HN 1-2019).
    Mds2(Mds2),
    /// List the requirements, or show one of them or a source.
    #[command(subcommand)]
    Requirements(Requirements),
    /// Print the JSON Schema of the configuration.
    Schema,
    /// Tell more about the code of a message.
    Explain {
        /// For instance E0201; all codes are listed when it is left out.
        code: Option<String>,
    },
    /// Hand the manufacturer's prose to translators and take it back, or show how far it is translated.
    #[command(subcommand)]
    Translate(Translate),
    /// List the languages that there is wording for.
    #[command(subcommand)]
    Locales(Locales),
    /// List the templates, or copy one to be changed.
    #[command(subcommand)]
    Templates(Templates),
    /// Print what a shell needs to complete commands and options.
    Completions {
        /// The shell.
        shell: clap_complete::Shell,
    },
    /// Print the manual page.
    Man {
        /// Write it and one for each command into this folder instead.
        #[arg(short, long, value_name = "FOLDER")]
        output: Option<PathBuf>,
    },
}

#[derive(Debug, Clone, Args)]
pub struct Inputs {
    /// Configuration files, and folders to be searched for *.ifu.toml.
    #[arg(required = true, value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    #[arg(
        long,
        value_delimiter = ',',
        value_name = "FORMAT",
        value_parser = FormatParser,
        hide_possible_values = true,
        help = format!("Formats: {}. Those that each document names when left out", extensions())
    )]
    pub format: Vec<String>,

    /// Languages: en, de, … Those that each document names when left out.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
    pub lang: Vec<String>,

    /// Folder whose templates/, locales/ and requirements/ lie over the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,

    /// Documents worked on at the same time; all cores when left out.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub jobs: Option<u16>,

    /// Show prose that is not translated in its own language, marked, instead of refusing it.
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

    /// Gaps are warnings.
    #[arg(long)]
    pub allow_gaps: bool,

    /// Requirements to which a person has not yet said yes are errors.
    #[arg(long)]
    pub strict: bool,

    /// How to tell what is wrong. All but text go to standard output.
    #[arg(long, value_enum, default_value_t = Report::Text, value_name = "FORM")]
    pub report: Report,
}

#[derive(Debug, Args)]
pub struct Coverage {
    #[command(flatten)]
    pub devices: Devices,

    #[command(flatten)]
    pub coverage: Required,

    /// Form of the report: md, html, csv, json, xlsx.
    #[arg(long, value_name = "FORM", value_parser = report_format, default_value = "md")]
    pub format: String,

    /// Begin a CSV file with a byte order mark, without which Excel reads its letters wrong.
    #[arg(long)]
    pub bom: bool,

    /// File to be written; standard output when left out. With several devices, a folder.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Folder of the built documents, into which the report links.
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct Mds2 {
    #[command(flatten)]
    pub devices: Devices,

    /// Form of the file: md, csv, xlsx.
    #[arg(long, value_name = "FORM", value_parser = mds2_format, default_value = "md")]
    pub format: String,

    /// Begin a CSV file with a byte order mark, without which Excel reads its letters wrong.
    #[arg(long)]
    pub bom: bool,

    /// File to be written; standard output when left out. With several devices, a folder.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Diff {
    /// The old and the new configuration, files or folders; with --git the paths to be compared.
    #[arg(value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    /// Compare a revision with the files on disk, or two revisions: REV, A..B, or A...B since they branched off.
    #[arg(long, value_name = "REVISION")]
    pub git: Option<String>,

    /// Form of the report: text, md, html, json.
    #[arg(long, value_name = "FORM", value_parser = diff_format, default_value = "text")]
    pub format: String,

    /// File to be written; standard output when left out.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Language of the report. Sentences are compared in each language of the documents.
    #[arg(long, value_name = "LANGUAGE", default_value = "en")]
    pub lang: String,

    /// Exit with 1 when anything changed.
    #[arg(long)]
    pub exit_code: bool,

    /// Exit with 1 when a fact of one of these classes changed: exposure, review, tightening, relaxation, other, editorial.
    /// exposure and review stand for both: what a person has to judge may be a new exposure, and so may a device that was
    /// added or removed.
    #[arg(long, value_delimiter = ',', value_name = "CLASS", value_parser = class_name)]
    pub fail_on: Vec<String>,

    #[command(flatten)]
    pub coverage: Required,

    /// Folder whose templates/, locales/, requirements/ and rules/ lie over the built-in ones.
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

#[derive(Debug, Args)]
pub struct Devices {
    /// Configuration files, and folders to be searched for *.ifu.toml.
    #[arg(required = true, value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    /// Language of the report and of the document that it looks at; the first one of the device when left out.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,

    /// Folder whose templates/, locales/ and requirements/ lie over the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,
}

#[derive(Debug, Args)]
pub struct Required {
    /// Sources of requirements to be covered: mdr,mdcg-2019-16. Those that each document names when left out.
    #[arg(long, value_delimiter = ',', value_name = "SOURCE")]
    pub require: Vec<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// With the lines, for people.
    Text,
    /// One object for each problem.
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
    /// How long to wait before files are looked at again; none where the system reports changes.
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

    /// Port on this machine, 0 for any that is free; 4400 when left out, or any other where that is taken.
    #[arg(long, value_name = "N")]
    pub port: Option<u16>,

    #[command(flatten)]
    pub polling: Polling,
}

#[derive(Debug, Args)]
pub struct Inject {
    /// Markdown files with regions between `<!-- ifugen:begin CHAPTER -->` and `<!-- ifugen:end -->`.
    #[arg(required = true, value_name = "FILE.md")]
    pub files: Vec<PathBuf>,

    /// Configuration file, or folder to be searched for *.ifu.toml; can be given several times.
    #[arg(long, required = true, value_name = "PATH")]
    pub from: Vec<PathBuf>,

    /// Language of regions that name none; the first one that the document names when left out.
    #[arg(long, value_name = "LANGUAGE")]
    pub lang: Option<String>,

    /// Write nothing; exit with 1 where a region is not current.
    #[arg(long, visible_alias = "check")]
    pub output_check: bool,

    /// Folder of the built documents, to whose drawings the chapters refer.
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,

    /// Folder whose templates/, locales/ and requirements/ lie over the built-in ones.
    #[arg(long, default_value = ".", value_name = "FOLDER")]
    pub project: PathBuf,

    /// Show prose that is not translated in its own language, marked, instead of refusing it.
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
    /// Tell by the exit code whether books for a renderer can have chapters: all can.
    Supports {
        /// For instance html.
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

    /// Tell in the revision history what has changed since an earlier state, and mark it: a git revision, or a path.
    #[arg(long, value_name = "REVISION|PATH")]
    pub changes_since: Option<String>,

    /// Write each chapter as a file of its own, too.
    #[arg(long)]
    pub sections: bool,

    /// Level of a chapter's heading in its own file.
    #[arg(long, default_value_t = 1, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=5), requires = "sections")]
    pub heading_level: u8,

    /// PDF standards, for instance 1.7 or a-2a,ua-1.
    #[arg(long, value_delimiter = ',', value_name = "NAME")]
    pub pdf_standard: Vec<String>,

    /// Engine for PDF: typst, or the light genpdf in an ifugen that was built with it.
    #[arg(long, value_name = "NAME", value_parser = engine_name)]
    pub pdf_engine: Option<String>,

    /// Write nothing; list what would change, and exit with 1 if anything would.
    #[arg(long)]
    pub check: bool,

    /// Overwrite outputs that were changed by hand, and files that ifugen does not know.
    #[arg(long)]
    pub force: bool,

    /// Remove outputs whose source is gone, if ifugen wrote them and nobody changed them.
    #[arg(long)]
    pub prune: bool,

    /// Build only one part of the devices: slice:k/n is the k-th of them and then each n-th.
    #[arg(long, value_name = "PART")]
    pub partition: Option<Partition>,

    /// File to be written that names all files which were read, for Make and Ninja.
    #[arg(long, value_name = "FILE")]
    pub depfile: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Plan {
    /// Configuration files, and folders to be searched for *.ifu.toml.
    #[arg(required = true, value_name = "PATH")]
    pub inputs: Vec<PathBuf>,

    /// Form of the plan: ninja, snakemake, json.
    #[arg(long, value_name = "FORM", value_parser = plan_format)]
    pub format: String,

    /// File to be written; standard output when left out.
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Output folder of the whole build.
    #[arg(long, default_value = "out", value_name = "FOLDER")]
    pub out: PathBuf,

    /// Folder for the parts, one for each device; the output folder with `.parts` when left out.
    #[arg(long, value_name = "FOLDER")]
    pub parts: Option<PathBuf>,

    /// Options of each build: -- --lang en --format html
    #[arg(last = true, value_name = "OPTION")]
    pub build: Vec<String>,
}

#[derive(Debug, Subcommand)]
pub enum Manifest {
    /// Put the outputs of several builds into one folder, with one manifest and one index page.
    Merge {
        /// Output folders or their manifests; @FILE for a file that names one in each line.
        #[arg(required = true, value_name = "OUT")]
        parts: Vec<PathBuf>,

        /// Output folder.
        #[arg(short, long, default_value = "out", value_name = "FOLDER")]
        out: PathBuf,

        /// Folder whose locales/ lie over the built-in ones.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,

        /// Write nothing; list what would change, and exit with 1 if anything would.
        #[arg(long)]
        check: bool,

        /// Overwrite outputs that were changed by hand, and files that ifugen does not know.
        #[arg(long)]
        force: bool,

        /// Remove outputs that no part has, if ifugen wrote them and nobody changed them.
        #[arg(long)]
        prune: bool,
    },
}

#[derive(Debug, Subcommand)]
pub enum Translate {
    /// Write or bring up to date the PO files beside the configurations; translations are kept.
    Extract {
        /// Configuration files, and folders to be searched for *.ifu.toml.
        #[arg(required = true, value_name = "PATH")]
        inputs: Vec<PathBuf>,
        /// Languages; those that each document names when left out.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
        lang: Vec<String>,
        /// Folder in which configurations may name files; the git checkout, or the current folder, when left out.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Bring the PO files up to date and write XLIFF files from them, one for each configuration file and language.
    Export {
        /// Configuration files, and folders to be searched for *.ifu.toml.
        #[arg(required = true, value_name = "PATH")]
        inputs: Vec<PathBuf>,
        /// As XLIFF 1.2.
        #[arg(long, required = true)]
        xliff: bool,
        /// Languages; those that each document names when left out.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
        lang: Vec<String>,
        /// Folder for the XLIFF files.
        #[arg(short, long, default_value = "xliff", value_name = "FOLDER")]
        out: PathBuf,
        /// Folder in which configurations may name files; the git checkout, or the current folder, when left out.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Take the translations of XLIFF files into the PO files beside the configurations.
    Import {
        /// XLIFF 1.2 files that `translate export` wrote and translators filled.
        #[arg(required = true, value_name = "FILE")]
        files: Vec<PathBuf>,
        /// Folder in which the PO files lie; the git checkout, or the current folder, when left out.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
    /// Show for each device and language how many texts are translated, stale and missing.
    Status {
        /// Configuration files, and folders to be searched for *.ifu.toml.
        #[arg(required = true, value_name = "PATH")]
        inputs: Vec<PathBuf>,
        /// Languages; those that each document names when left out.
        #[arg(long, value_delimiter = ',', value_name = "LANGUAGE")]
        lang: Vec<String>,
        /// As JSON.
        #[arg(long)]
        json: bool,
        /// Exit with 1 where something is stale or missing.
        #[arg(long)]
        check: bool,
        /// Folder in which configurations may name files; the git checkout, or the current folder, when left out.
        #[arg(long, default_value = ".", hide_default_value = true, value_name = "FOLDER")]
        project: PathBuf,
    },
}

#[derive(Debug, Subcommand)]
pub enum Locales {
    /// List all languages: state of the wording, how much is worded, and where it comes from.
    List {
        /// Folder with the project's locales/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
        /// As JSON.
        #[arg(long)]
        json: bool,
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
    /// Copy a built-in template into the project's templates/, to be changed there.
    Eject {
        /// As `templates list` shows it.
        name: String,
        /// Folder with the project's templates/.
        #[arg(long, default_value = ".", value_name = "FOLDER")]
        project: PathBuf,
    },
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

fn plan_format(text: &str) -> Result<String, String> {
    known(text, &crate::pipeline::plan::FORMATS.iter().map(|(name, _)| *name).collect::<Vec<_>>())
}

fn mds2_format(text: &str) -> Result<String, String> {
    known(text, crate::export::coverage::mds2::FORMATS)
}

fn known(text: &str, names: &[&str]) -> Result<String, String> {
    if names.contains(&text) { Ok(text.to_owned()) } else { Err(format!("the forms are {}", names.join(", "))) }
}

/// The formats that this build of ifugen can make.
fn extensions() -> String {
    export::built().map(|format| format.extension).collect::<Vec<_>>().join(", ")
}

/// Takes formats by name or extension; completions show what each is.
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
        Some(Box::new(export::built().map(|format| PossibleValue::new(format.extension).help(format.help))))
    }
}

fn format_name(text: &str) -> Result<String, String> {
    match FORMATS.iter().find(|format| format.is_called(text)) {
        Some(format) if format.is_built() => Ok(format.name.to_owned()),
        Some(format) => Err(format!("this build of ifugen cannot make {}; it makes {}", format.title, extensions())),
        None => Err(format!("the formats are {}", extensions())),
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
    /// How the chapters are to be exported.
    #[must_use]
    pub fn options(&self, epoch: Option<i64>) -> Options {
        let standard = Options::default();
        Options {
            sections: self.sections,
            heading_level: self.heading_level,
            pdf_standard: if self.pdf_standard.is_empty() { standard.pdf_standard } else { self.pdf_standard.clone() },
            pdf_engine: self.pdf_engine.clone(),
            epoch,
            look: standard.look,
            templates: standard.templates,
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
        assert_eq!(format_name("docx"), Err(format!("the formats are {}", extensions())));
        let mut command = Cli::command();
        let build = command.find_subcommand_mut("build").expect("there").render_help().to_string();
        assert!(build.contains(&format!("Formats: {}", extensions())), "{build}");
        assert!(extensions().ends_with(", dum"));
    }
}
