//! Everything that can be wrong with the user's files: one row per problem, with its facts, its code and its texts.
//!
//! Groups: E01xx files and syntax, E02xx shape, E03xx meaning, E04xx coverage, E05xx wording and translation, E06xx rules
//! of change and output, E07xx what was observed, and other files to and from a configuration. Warnings begin with W and have
//! the same groups. A new problem is a new row of [`problems!`], in the order of the codes.

use crate::base::shared::Shared;

/// Makes the enum [`Problem`], its methods and [`CODES`] from the rows, so that no row can lack a part.
macro_rules! problems {
    ($(
        $(#[$doc:meta])*
        $code:literal $name:ident { $($field:ident: $type:ty),* }
        message: $message:expr,
        help: $help:expr,
        explain: $explain:expr;
    )*) => {
        /// What can be wrong, with the facts that its message needs.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Problem {
            $( $(#[$doc])* $name { $($field: $type),* }, )*
        }

        #[allow(unused_variables, clippy::too_many_lines, reason = "not every text uses every fact")]
        impl Problem {
            /// Such as `E0101`: stable, and the argument of `ifugen explain`.
            #[must_use]
            pub fn code(&self) -> &'static str {
                match self { $( Self::$name { .. } => $code, )* }
            }

            /// What is wrong, one sentence without a full stop.
            #[must_use]
            pub fn message(&self) -> String {
                match self { $( Self::$name { $($field),* } => $message, )* }
            }

            /// What to do about it; may have several lines.
            #[must_use]
            pub fn help(&self) -> Option<String> {
                match self { $( Self::$name { $($field),* } => $help, )* }
            }
        }

        /// Each code and its explanation, in the order of the codes.
        pub const CODES: &[(&str, &str)] = &[ $( ($code, $explain), )* ];
    };
}

impl Problem {
    /// The file or folder that a problem is about, if the problem has no place in a file.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match self {
            Self::PathMissing { path }
            | Self::NothingFound { folder: path }
            | Self::Unreadable { path, .. }
            | Self::TooLarge { path, .. }
            | Self::OutsideProject { path }
            | Self::OutputEdited { path }
            | Self::OutputForeign { path }
            | Self::ManifestForeign { path }
            | Self::ManifestUnusable { path, .. } => Some(path),
            _ => None,
        }
    }
}

/// A character that no font has, and where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyphless {
    pub character: char,
    /// The path of the fact that prints it.
    pub fact: Option<String>,
    /// The text of that fact, or the part of the document if there is no fact.
    pub place: String,
}

impl Glyphless {
    fn shown(&self) -> String {
        let Self { character, fact, place } = self;
        let place = match fact {
            Some(fact) => format!("`{fact}` ({})", place.chars().take(60).collect::<String>().trim()),
            None => format!("`{place}`"),
        };
        format!("{character} (U+{:04X}) in {place}", u32::from(*character))
    }
}

/// The first few of the names.
fn several(names: &[String]) -> String {
    const FEW: usize = 5;
    let shown: Vec<String> = names.iter().take(FEW).map(|name| format!("`{name}`")).collect();
    match names.len().saturating_sub(FEW) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

problems! {
    // ---- E01xx: files and syntax ----

    /// A path on the command line leads nowhere.
    "E0101" PathMissing { path: String }
    message: format!("there is no file or folder `{path}`"),
    help: Some("check the spelling; a relative path starts at the current folder".into()),
    explain: "\
The given path does not exist, or is a symbolic link whose target is gone.

Wrong: ifugen build devices/pmup.ifu.toml
Right: ifugen build devices/pump.ifu.toml";

    /// A folder holds no configuration.
    "E0102" NothingFound { folder: String }
    message: format!("no `*.ifu.toml` file was found in the folder `{folder}`"),
    help: Some("name the device's file `<device>.ifu.toml`, or give a file of another name by its path".into()),
    explain: "\
In a folder, only files whose name ends in `.ifu.toml` are devices. Other TOML files can be families that devices name in \
`extends`. Hidden files and folders and the output folder are not searched.

Wrong: devices/pump.toml
Right: devices/pump.ifu.toml";

    /// A file is there but cannot be read.
    "E0103" Unreadable { path: String, reason: String }
    message: format!("`{path}` cannot be read: {reason}"),
    help: Some("give the path of a text file that you may read".into()),
    explain: "\
The path exists, but it is not a plain file (it is a folder or a device), or the system refuses to open it.

Wrong: extends = \"family\"            # a folder
Right: extends = \"family/base.toml\"";

    /// A file is larger than any configuration should be.
    "E0104" TooLarge { path: String, limit_mib: usize }
    message: format!("`{path}` is larger than {limit_mib} MiB"),
    help: Some(
        "check that it is the right file; to make a configuration smaller, put shared facts into a family file and \
         components into an SBOM file"
            .into()
    ),
    explain: "\
People write the files that ifugen reads, so the files are small. A very large one is most likely the wrong file, and is \
not read. The limit is for configurations and all files that they name, and for the texts, fonts and logo of a project.

Wrong: ifugen build firmware-image.bin
Right: ifugen build pump.ifu.toml";

    /// A file is not UTF-8 text.
    "E0105" NotUtf8 { offset: usize }
    message: format!("the file is not UTF-8 text: invalid byte at offset {offset}"),
    help: Some("save the file with the encoding UTF-8".into()),
    explain: "\
TOML files are UTF-8. A file saved as UTF-16 or in an old Windows encoding cannot be read without guessing, and a guess \
could change the text of the document. A byte order mark of UTF-8 at the start is accepted.

Wrong: saved as \"Unicode\", UTF-16 or Windows-1252
Right: saved as UTF-8";

    /// A file holds nothing.
    "E0106" EmptyFile {}
    message: "the file is empty".into(),
    help: Some("start with `schema = 1` and a `[device]` table".into()),
    explain: "\
The file holds no key at all.

Wrong: (nothing)
Right: schema = 1";

    /// The file is not TOML.
    "E0107" Syntax { message: String }
    message: format!("syntax error: {message}"),
    help: None,
    explain: "\
The file breaks a rule of TOML. Nothing else can be checked before this is fixed. Often a quotation mark, a bracket or \
an equals sign is missing.

Wrong: name = Infusion pump
Right: name = \"Infusion pump\"";

    /// A key is set twice in one table.
    "E0108" RepeatedKey { key: String, list: Option<String> }
    message: format!("`{key}` is set more than once in the same table"),
    help: Some(match list {
        None => "remove one of the two".into(),
        Some(list) => format!("remove one of the two; if you need several, write `[[{list}]]` above each"),
    }),
    explain: "\
A key or a table header can be written only once. Otherwise it would not be clear which of the two is right.

Wrong: [[network.port]]
       number = 443
       number = 8443
Right: [[network.port]]
       number = 443

       [[network.port]]
       number = 8443";

    /// Tables and arrays are nested too deeply.
    "E0109" TooDeep { limit: usize }
    message: format!("tables and arrays are nested more than {limit} deep"),
    help: Some("no key of a configuration needs so many levels: look for a bracket that is not closed".into()),
    explain: "\
Nesting is limited, so that a broken file cannot exhaust the memory.

Wrong: a = [[[[[[ …
Right: a = [1, 2, 3]";

    /// A number that is too large to be stored.
    "E0110" UnusableNumber { text: String }
    message: format!("the number `{text}` cannot be used"),
    help: Some("write a finite number within 64 bits, or a text in quotes if it is an identifier".into()),
    explain: "\
Integers lie between -9223372036854775808 and 9223372036854775807; `inf` and `nan` are not facts about a device. Long \
digit sequences such as a UDI or a serial number are identifiers: write them in quotes.

Wrong: udi_di = 99999999999999999999
Right: udi_di = \"99999999999999999999\"";

    /// A character that is not shown as what it is.
    "E0111" ForbiddenCharacter { character: char, kind: &'static str }
    message: format!("the text contains U+{:04X}, {kind}", u32::from(*character)),
    help: Some("delete the character; it is invisible, or what is shown differs from what is stored".into()),
    explain: "\
Control characters, private-use characters, non-characters and characters that override the direction of text are not \
shown, or are shown as something else. Such text could read differently in the configuration and in the \
document. Tabs and line breaks are allowed.

Wrong: name = \"Pump\\u0007\"
Right: name = \"Pump\"";

    /// `schema` is missing.
    "E0112" SchemaMissing {}
    message: "the key `schema` is missing".into(),
    help: Some("add this as the first line:\nschema = 1".into()),
    explain: "\
Each file says for which version of the schema it was written, so that a later version of ifugen knows what its \
keys mean.

Wrong: [device]
       name = \"Pump\"
Right: schema = 1

       [device]
       name = \"Pump\"";

    /// `schema` has another version.
    "E0113" SchemaUnknown { found: String }
    message: format!("`schema` is {found}, but this version of ifugen reads schema 1 only"),
    help: Some("write `schema = 1`, or use the version of ifugen that the file was written for".into()),
    explain: "\
The number says for which version of the schema the file was written.

Wrong: schema = \"1.0\"
Right: schema = 1";

    /// `extends` is not a string.
    "E0114" ExtendsNotText { found: String }
    message: format!("`extends` is {found}, but must be the path of one file"),
    help: Some("write for instance:\nextends = \"family/base.toml\"".into()),
    explain: "\
A file extends at most one other file, which can extend a further one.

Wrong: extends = [\"base.toml\", \"network.toml\"]
Right: extends = \"base.toml\"";

    /// `extends` leads nowhere.
    "E0115" ExtendsMissing { path: String }
    message: format!("`extends` names `{path}`, which does not exist"),
    help: Some("the path starts at the folder of this file; its parts are separated by `/`".into()),
    explain: "\
The path in `extends` is relative to the folder of the file that contains it.

Wrong: extends = \"base.toml\"       # the file is family/base.toml
Right: extends = \"family/base.toml\"";

    /// Files extend each other in a circle.
    "E0116" ExtendsCycle { chain: Vec<String> }
    message: format!("files extend each other in a circle: {}", chain.join(" → ")),
    help: Some("remove `extends` from the file that holds the shared facts".into()),
    explain: "\
A file must not extend itself, neither directly nor through others.

Wrong: a.toml: extends = \"b.toml\"
       b.toml: extends = \"a.toml\"
Right: a.toml: extends = \"b.toml\"
       b.toml: (no extends)";

    /// The chain of `extends` is too long.
    "E0117" ExtendsTooDeep { limit: usize }
    message: format!("more than {limit} files extend each other"),
    help: Some("merge some of the family files".into()),
    explain: "\
A chain of `extends` has at most 8 steps; nobody can follow a longer one.

Wrong: pump → a → b → c → d → e → f → g → h → i
Right: pump → product line → manufacturer";

    /// A file that the configuration names cannot be imported.
    "E0118" ImportUnreadable { path: String, reason: String }
    message: format!("cannot import `{path}`: {reason}"),
    help: Some("the path is relative to the file that names it".into()),
    explain: "\
A file that the configuration names, such as `[sbom] file`, does not exist or is not in a format that can be read \
(CycloneDX in JSON or XML, SPDX 2 and 3 in JSON).

Wrong: file = \"sbom.csv\"
Right: file = \"sbom.cdx.json\"";

    /// Two devices would be written into one folder.
    "E0119" DeviceTwice { id: String, other: String }
    message: format!("the device id `{id}` is already used by {other}"),
    help: Some("give one of them another id: `[device] id = \"…\"`".into()),
    explain: "\
Each device is written into its own folder. The folder has the name of the device's id: `[device] id`, or the file name if \
there is no id. Two devices with the same id would overwrite each other. This is also checked against earlier builds: if the \
output folder holds the same id from another configuration, and that configuration still exists, the build is refused. \
`ifugen build --force` gives the id to the new configuration.

Wrong: a/pump.ifu.toml and b/pump.ifu.toml, both with no id
Right: [device]
       id = \"pump-b\"";

    /// More devices than one run can build.
    "E0120" TooManyDevices { found: usize, limit: usize }
    message: format!("{found} configurations were found; one run takes at most {limit}"),
    help: Some("give one folder at a time".into()),
    explain: "\
All devices of a run are held in memory, so their number has a limit.

Wrong: ifugen build /
Right: ifugen build devices/pumps";

    /// A text that is too long.
    "E0121" ValueTooLong { found: usize, limit: usize }
    message: format!("the text has {found} characters; at most {limit} are read"),
    help: Some("split it into several facts, such as the steps of a list".into()),
    explain: "\
A fact is a name or a few sentences. A very long text is most likely a pasted file, or a sign that a quotation mark is \
missing.

Wrong: purpose = \"(the whole handbook)\"
Right: purpose = \"Controlled infusion of medication.\"";

    /// A list or table that is too long.
    "E0122" TooManyRows { found: usize, limit: usize }
    message: format!("this list has {found} entries; at most {limit} are read"),
    help: Some("split the configuration: a document with so many rows does not help its reader".into()),
    explain: "\
Every row becomes a row of the document. So many rows are most likely a mistake, or other data.

Wrong: [[network.port]] once for each of 65535 ports
Right: [[network.port]]
       number = \"any\"";

    /// A bill of materials with too many components.
    "E0123" TooManyComponents { path: String, found: usize, limit: usize }
    message: format!("`{path}` has {found} components; at most {limit} are read"),
    help: Some("list the components of the device itself, not those of the machine on which it is built".into()),
    explain: "\
Every component becomes a row of the document. A bill of materials with so many components most likely lists every \
file, or components that only the build needs.

Wrong: [sbom] file = \"build-server.cdx.json\"
Right: [sbom] file = \"pump.cdx.json\"";

    /// A document that is too long.
    "E0124" DocumentTooLarge { device: String, language: String, limit_mib: usize }
    message: format!("the text of `{device}` in `{language}` is larger than {limit_mib} MiB"),
    help: Some("leave chapters out with `[document] leave_out`, or split the configuration".into()),
    explain: "\
The text of a document, in Markdown, is at most 8 MiB: some thousand pages.

Wrong: one configuration for everything in the hospital
Right: one configuration for each device";

    /// A file outside the folders that a configuration may use.
    "E0125" OutsideProject { path: String }
    message: format!("`{path}` is outside the folders that ifugen may read"),
    help: Some("put the file into the project, or name a folder that holds both with `--project FOLDER`".into()),
    explain: "\
A configuration can name files in the folders that are given on the command line, in the folder of each given file, and in \
the project. The project is the folder of `--project`; without it, the git checkout that holds the input; without that, the \
current folder if the input is in it. Links are followed before the check. So a configuration from somebody else cannot copy \
one of your files into a document or a message. Nor can an XLIFF file from an agency change PO files elsewhere: for an \
import, the current folder is the input.

Wrong: extends = \"/home/me/private/base.toml\"
Right: extends = \"../family/base.toml\"   # and: ifugen build devices --project .";

    /// An id or a language that cannot be the name of a folder everywhere.
    "E0126" NameReserved { kind: &'static str, name: String, why: &'static str }
    message: format!("the {kind} `{name}` cannot be the name of a folder: {why}"),
    help: Some("give the device another id: `[device] id = \"…\"`".into()),
    explain: "\
The documents of a device are written into a folder with the name of its id, or of its file if it has no id, and there into \
one folder for each language. Windows reserves some names for its own devices, with any ending. The names of files that \
ifugen itself writes beside these folders cannot be used either. A name has at most 100 characters.

Wrong: con.ifu.toml
Right: con-pump.ifu.toml";

    /// A requested format that this build of ifugen cannot make.
    "E0127" FormatNotBuilt { format: String, built: Vec<String> }
    message: format!("this build of ifugen cannot make the format `{format}`"),
    help: Some(format!("it makes {}; PDF needs an ifugen with the feature `pdf` or `pdf-genpdf`, DOCX one with `docx`", list(built))),
    explain: "\
ifugen can be built with fewer features, and then makes fewer formats. A format that is asked for and cannot be made is an \
error: if it were skipped silently, the missing document would be noticed too late.

Wrong: formats = [\"html\", \"pdf\"]           # in an ifugen that was built without PDF
Right: formats = [\"html\"]
Right: cargo build --features pdf            # an ifugen that makes PDF";

    /// An engine for PDF that this build of ifugen does not have.
    "E0128" EngineNotBuilt { engine: String, built: Vec<String> }
    message: format!("this build of ifugen has no PDF engine `{engine}`"),
    help: Some(if built.is_empty() {
        "it makes no PDF: that needs the feature `pdf` (engine `typst`) or `pdf-genpdf` (engine `genpdf`)".into()
    } else {
        format!("it has {}; the feature `pdf` brings `typst`, and `pdf-genpdf` brings `genpdf`", list(built))
    }),
    explain: "\
The PDF engine is chosen when ifugen is built: Typst with the feature `pdf`, genpdf with the feature `pdf-genpdf`.

Wrong: ifugen build devices --pdf-engine genpdf    # in a normal build
Right: cargo run --features pdf-genpdf -- build devices --pdf-engine genpdf";

    /// The total size of some files is larger than a project needs.
    "E0130" TooLargeTogether { what: String, limit_mib: usize }
    message: format!("{what} are larger than {limit_mib} MiB in total"),
    help: Some("look for files that do not belong there, such as a whole copy of another project".into()),
    explain: "\
A project's templates, wording, requirements and fonts are read at every start. Each of its folders can hold a few hundred \
files; with far more, it is most likely the wrong folder.

Wrong: ifugen build devices --project /
Right: ifugen build devices --project .";

    // ---- E02xx: shape ----

    /// A key that no table has, or that this table does not have. A table is named by its header, the root by an empty text.
    "E0201" UnknownKey {
        key: String, table: String, near: Option<String>, homes: Vec<String>, allowed: Vec<String>
    }
    message: format!("unknown key `{key}` {}", within(table)),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        (!homes.is_empty()).then(|| format!("`{key}` belongs {}", homes.iter().map(|home| within(home)).collect::<Vec<_>>().join(" or "))),
        Some(if allowed.is_empty() { "no key is allowed here".into() } else { format!("allowed here: {}", list(allowed)) }),
    ])),
    explain: "\
Each table has a fixed set of keys, so that a misspelt fact is not silently lost. Other facts, for a project's own \
templates, belong to `[custom]`.

Wrong: [device]
       nmae = \"Pump\"
Right: [device]
       name = \"Pump\"";

    /// A required key is missing.
    "E0202" MissingKey { key: String, table: String, example: String }
    message: format!("the key `{key}` is missing {}", within(table)),
    help: Some(format!("add:\n{example}")),
    explain: "\
The table needs this key. It can also come from the family file that the file extends.

Wrong: [device]
       model = \"P-100\"
Right: [device]
       name = \"Pump\"
       model = \"P-100\"";

    /// A value of the wrong type.
    "E0203" WrongType { key: String, found: String, expected: String, example: String }
    message: format!("`{key}` is {found}, but must be {expected}"),
    help: Some(format!("write for instance:\n{example}")),
    explain: "\
The value does not have the type that the key needs. Text is written in quotes; numbers, `true` and `false` without \
quotes; lists in brackets; tables below a header.

Wrong: min_length = \"12\"
Right: min_length = 12";

    /// A value that is not among the allowed ones.
    "E0204" NotInList { key: String, found: String, near: Option<String>, allowed: Vec<String> }
    message: format!("{found} is not a value of `{key}`"),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean {near}?")),
        Some(format!("allowed: {}", allowed.join(", "))),
    ])),
    explain: "\
The key has a fixed list of values. Each value has its wording in every language.

Wrong: transport = \"TCP\"
Right: transport = \"tcp\"";

    /// A number outside its bounds.
    "E0205" OutOfRange { key: String, found: String, bounds: String }
    message: format!("`{key}` is {found}, but must be {bounds}"),
    help: (found == "0" && bounds == "at least 1").then(|| format!("if there is no such limit, leave `{key}` out and say so in a text, such as `note`")),
    explain: "\
The number is outside the range that makes sense for this key. In products, 0 often means \"off\" or \"unlimited\", but a \
reader would understand a limit of 0. If something is off, say so in a text.

Wrong: number = 70000    # a port
Right: number = 443";

    /// A text that does not have the form it needs.
    "E0206" PatternMismatch { key: String, found: String, pattern: String, about: Option<String> }
    message: format!("`{key}` is {found}, which does not have the required form"),
    help: Some(about.clone().unwrap_or_else(|| format!("the form as a regular expression: {pattern}"))),
    explain: "\
Identifiers, versions and document numbers have a fixed form. The help of the message shows it.

Wrong: id = \"Main Unit\"
Right: id = \"main-unit\"";

    /// A list with too few entries.
    "E0207" TooFewItems { key: String, found: usize, least: u64 }
    message: format!("`{key}` has {}, but needs at least {least}", entries(*found)),
    help: Some("add what is missing, or remove the key if there is nothing to state".into()),
    explain: "\
An empty list says nothing. Leave out a fact that is not stated. If something does not apply, another key says so.

Wrong: intended_users = []
Right: intended_users = [\"nurse\"]";

    /// A list with too many entries.
    "E0208" TooManyItems { key: String, found: usize, most: u64 }
    message: format!("`{key}` has {}, but may have at most {most}", entries(*found)),
    help: None,
    explain: "\
The list is longer than the key allows.

Wrong: range = [5000, 5005, 5010]
Right: range = [5000, 5010]";

    /// The same entry twice in a list.
    "E0209" RepeatedItem { key: String, found: String }
    message: format!("{found} is listed more than once in `{key}`"),
    help: Some("remove one of the two".into()),
    explain: "\
Each entry of this list can be listed only once.

Wrong: languages = [\"de\", \"en\", \"de\"]
Right: languages = [\"de\", \"en\"]";

    /// A text that is too short or too long.
    "E0210" TextLength { key: String, found: usize, bounds: String }
    message: format!("`{key}` has {found} characters, but must have {bounds}"),
    help: None,
    explain: "\
An empty text is not a fact: leave the key out if there is nothing to state. Some texts, such as codes, have a maximum length.

Wrong: name = \"\"
Right: name = \"Pump\"";

    /// A text that is not a date.
    "E0211" NotADate { key: String, found: String }
    message: format!("`{key}` is {found}, which is not a date"),
    help: Some("write year, month and day, for instance:\n2026-01-31".into()),
    explain: "\
Write dates as year, month and day. They must exist in the calendar. Each language shows them in its own form.

Wrong: date = \"31.01.2026\"
Right: date = 2026-01-31";

    /// A value that the model refuses although its shape is right.
    "E0299" Unusable { message: String }
    message: format!("the value cannot be used: {message}"),
    help: None,
    explain: "\
The value has the right shape, but the model of the device cannot hold it. Please report this: a more precise message \
should have come first.

Wrong: (see the message)
Right: (see the message)";

    // ---- E03xx: meaning ----

    /// A reference that names no row.
    "E0301" ReferenceUnknown {
        key: String, found: String, lists: Vec<String>, by: &'static str, near: Option<String>, known: Shared<[String]>
    }
    message: format!("`{key}` names `{found}`, but no {} has this {by}", tables(lists)),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        Some(if known.is_empty() {
            format!("there is none yet; add it:\n[[{}]]\n{by} = \"{found}\"", lists.first().map_or("", String::as_str))
        } else {
            format!("there are: {}", some(known))
        }),
    ])),
    explain: "\
To refer to a part, peer, role, function, zone, interface, port, mode, variant or option, write the `id` of its row. For a \
component, write its `name`. In a flow, `device` means the device itself.

Wrong: [[network.flow]]
       from = \"pmup\"
Right: [[part]]
       id = \"pump\"

       [[network.flow]]
       from = \"pump\"";

    /// A placeholder that names no fact.
    "E0302" PlaceholderUnknown { path: String, near: Option<String> }
    message: format!("no fact has the path `{path}`"),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        Some("a path consists of keys and row ids, or of the part or number of a table that exists several times; to write braces as text, put them in backquotes or put a backslash before them".into()),
    ])),
    explain: "\
In prose, `{path}` is replaced by a value of the configuration, and `{ref:path}` by a link to a row, a table or a list. The \
path consists of keys and row ids. If a table exists several times, the path contains its part, \
`{ref:logging.server.clock}`, or its number, counted from 0. A fact that does not exist cannot be shown.

Wrong: report_to = \"Write to {contact.secuirty}.\"
Right: report_to = \"Write to {contact.security}.\"";

    /// A placeholder that names something that cannot be put into a sentence.
    "E0303" PlaceholderUnusable { path: String, reference: bool }
    message: if *reference {
        format!("`{{ref:{path}}}` names a list of values, which has no title")
    } else {
        format!("`{{{path}}}` does not name a single value")
    },
    help: Some(if *reference { "name a row, a table, a list of rows or a single value".into() } else {
        format!("name one value in it, or link to it with `{{ref:{path}}}`")
    }),
    explain: "\
`{path}` puts one value into a sentence, so the path must lead to a text, a number, a date or a choice. `{ref:path}` puts \
a link there, so the path must lead to something that has a title: a row, a table or a list of rows.

Wrong: note = \"Open {network.port}.\"
Right: note = \"Open {ref:network.port}.\"";

    /// A text that contains itself.
    "E0304" PlaceholderCircle { key: String }
    message: format!("the placeholders of `{key}` lead back to the same text"),
    help: Some("write the text in full, or refer to something else".into()),
    explain: "\
A placeholder is replaced by the text that it names, and so are the placeholders in that text. A text must not contain \
itself, neither directly nor through others.

Wrong: [device]
       purpose = \"See {device.purpose}.\"
Right: [device]
       purpose = \"Infuses drugs.\"";

    /// A text that looks like a reference but is not one.
    "E0305" PlaceholderMalformed { found: String }
    message: format!("`{found}` looks like a reference, but would be shown as it is written"),
    help: Some("write `{ref:path}` with no spaces; the path has lower-case letters, digits, `_`, `.` and `-`".into()),
    explain: "\
A reference has one form: `{ref:`, a path and `}`, with no space. Text in backquotes or after a backslash is shown as it is \
written.

Wrong: note = \"See {ref: network.port}.\"
Right: note = \"See {ref:network.port}.\"";

    /// Two rows of a list with one id.
    "E0306" IdRepeated { id: String, list: String }
    message: format!("the id `{id}` is used more than once in `{list}`"),
    help: Some("give one of the rows another id".into()),
    explain: "\
Other facts, links and translations name a row by its id, so the id must be unique in its list. The id of a vulnerability \
can be used once for each component.

Wrong: [[part]]
       id = \"pump\"

       [[part]]
       id = \"pump\"
Right: [[part]]
       id = \"pump\"

       [[part]]
       id = \"server\"";

    /// A part and a peer with one id.
    "E0307" IdShared { id: String }
    message: format!("the peer `{id}` has the same id as a part"),
    help: Some("give the peer another id".into()),
    explain: "\
Flows and ports can name both parts and peers, so an id can belong to only one of them.

Wrong: [[part]]
       id = \"server\"

       [[network.peer]]
       id = \"server\"
Right: [[network.peer]]
       id = \"hospital_server\"";

    /// A row whose anchor another fact has too.
    "E0308" AnchorRepeated { path: String, other: String, anchor: String }
    message: format!("`{path}` and `{other}` have the same anchor, `#{anchor}`, so links could not tell them apart"),
    help: Some("give one of the rows another id".into()),
    explain: "\
In the document, links lead to a row or table by an anchor. The anchor is its path, in which `.` and `_` become `-`. So the \
ids `web_tls` and `web-tls` have one anchor, and so do the row `usb-encryption` and the table `encryption` of the row `usb`.

Wrong: id = \"web_tls\" and id = \"web-tls\"
Right: id = \"web_tls\" and id = \"web_tls_internal\"";

    /// A row that has no title.
    "E0309" TitleMissing { what: &'static str, id: String, known: Vec<String> }
    message: format!("the {what} `{id}` has no title, and its id is not well known"),
    help: Some(format!("add a `title`, or use a well-known id: {}", some(known))),
    explain: "\
ifugen has titles for some roles and operating modes in every language. Any other one needs a title, which is translated \
like all prose.

Wrong: [[access.role]]
       id = \"pharmacist\"
Right: [[access.role]]
       id = \"pharmacist\"
       title = \"Pharmacist\"";

    /// A range of ports that is not valid.
    "E0310" PortRangeWrong { found: String, reason: &'static str }
    message: format!("{found} is not a range of ports: {reason}"),
    help: Some("write the lower number first, both between 1 and 65535".into()),
    explain: "\
In a range of ports, the lower number is first. Port numbers are between 1 and 65535.

Wrong: number = \"5010..5000\"
Right: number = \"5000..5010\"";

    /// `any` or `not_known` together with other numbers.
    "E0311" PortAnyWithOthers { key: String, word: String }
    message: format!("`{word}` cannot be combined with other numbers in `{key}`"),
    help: Some(format!("write `{key} = \"{word}\"`, or only the numbers")),
    explain: "\
`any` means all ports, so other numbers beside it say nothing. `not_known` says that the manufacturer does not know the \
number, so there can be no number beside it.

Wrong: number = [443, \"any\"]
Right: number = \"any\"";

    /// Two dates in the wrong order.
    "E0312" DatesOutOfOrder { earlier: String, first: String, later: String, second: String }
    message: format!("`{later}` ({second}) is before `{earlier}` ({first})"),
    help: Some("correct one of the two dates".into()),
    explain: "\
Support must end after it starts. A document cannot be issued before its latest revision.

Wrong: [support]
       start = 2026-01-31
       end = 2025-01-31
Right: [support]
       start = 2026-01-31
       end = 2035-01-31";

    /// A revision history that is not in order.
    "E0313" HistoryOutOfOrder { before: String, date: String }
    message: format!("the revision of {date} is listed after that of {before}, against the order of the other revisions"),
    help: Some("sort the revisions by date, the newest first or last".into()),
    explain: "\
The revision history is read from top to bottom, so its dates must all rise or all fall.

Wrong: 2025-03-01, 2026-01-31, 2025-10-01
Right: 2025-03-01, 2025-10-01, 2026-01-31";

    /// A version that says nothing.
    "E0314" VersionUnusable { found: String, reason: &'static str }
    message: format!("{found} is not a version: {reason}"),
    help: Some("write for instance `4.2.0`, `>= 128` or `13..15`".into()),
    explain: "\
After a comparison sign, a version must follow. In a range, the lower version is first.

Wrong: versions = \">=\"
Right: versions = \">= 128\"";

    /// A range that ends before it begins.
    "E0315" RangeReversed { key: String, found: String }
    message: format!("`{key}` is {found}: the range ends before it begins"),
    help: Some("write the lower number first".into()),
    explain: "\
In a range, the lower number is first.

Wrong: range = \"15..1 min\"
Right: range = \"1..15 min\"";

    /// Limits that no length of a password can meet.
    "E0316" PasswordLengths { least: i64, most: i64 }
    message: format!("a password needs at least {least} characters, but can have at most {most}"),
    help: Some("correct `min_length` or `max_length`".into()),
    explain: "\
No password could be accepted: the maximum length is less than the minimum length.

Wrong: min_length = 12
       max_length = 8
Right: min_length = 12
       max_length = 64";

    /// A duty with no way to meet it.
    "E0317" StepsMissing { id: String }
    message: format!("the required control `{id}` has no steps"),
    help: Some("say what the reader has to do:\nsteps = [\"…\"]".into()),
    explain: "\
The document must give the operator or the user all steps that they need to do what is required. A control for which the \
manufacturer is responsible needs no steps. Of a control that several parties share, `shares` says what each of them does. Where \
the manufacturer or another party who does not read the document is one of them, this is not an error, but W0305 asks for it.

Wrong: need = \"required\"
Right: need = \"required\"
       steps = [\"Allow only the connections in {ref:network.port}.\"]";

    /// No network, but something that needs one.
    "E0319" NetworkContradiction { what: &'static str }
    message: format!("`network.connection` is `none`, but there is {what}"),
    help: Some("set `connection` to `optional` or `required`, or remove what needs a network".into()),
    explain: "\
`connection = \"none\"` states that the device has no network interface. Ports, flows over the network and remote access \
contradict that.

Wrong: connection = \"none\"
       [[network.port]]
Right: connection = \"optional\"
       [[network.port]]";

    /// A text that is not a language tag.
    "E0320" LanguageInvalid { found: String }
    message: format!("`{found}` is not a language tag"),
    help: Some("write a tag of BCP 47: `en`, `de-AT`, `zh-Hant`".into()),
    explain: "\
Languages are named by tags of BCP 47: the language in two or three letters, then script or region if they matter, \
with `-` between them.

Wrong: languages = [\"english\", \"de_AT\"]
Right: languages = [\"en\", \"de-AT\"]";

    /// A language twice.
    "E0321" LanguageRepeated { found: String }
    message: format!("the language `{found}` is listed more than once"),
    help: Some("remove one of the two".into()),
    explain: "\
Each language makes one document.

Wrong: languages = [\"en\", \"de\", \"en\"]
Right: languages = [\"en\", \"de\"]";

    /// A name that is not a chapter.
    "E0322" ChapterUnknown { key: String, found: String, near: Option<String>, known: Shared<[String]> }
    message: format!("`{key}` names `{found}`, which is not a chapter"),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        Some(format!("the chapters are {}", start(known, 60))),
    ])),
    explain: "\
Chapters are named by their ids, the same in every language.

Wrong: leave_out = [\"malwares\"]
Right: leave_out = [\"malware\"]";

    /// A safety message in a chapter that is left out.
    "E0323" WarningLost { chapter: String }
    message: format!("this safety message is in the chapter `{chapter}`, which is left out"),
    help: Some(format!("move it to another chapter, or remove `{chapter}` from `document.leave_out`")),
    explain: "\
A safety message must reach the reader. In a chapter that is left out, it would be lost.

Wrong: leave_out = [\"network\"]
       [[warning]]
       chapter = \"network\"
Right: leave_out = [\"network\"]
       [[warning]]
       chapter = \"environment\"";

    /// An empty text.
    "E0325" EmptyText { key: String }
    message: format!("`{key}` is an empty text"),
    help: Some("write the text, or remove the key if there is nothing to state".into()),
    explain: "\
An empty text is not a fact. If there is nothing to state, leave the key out.

Wrong: note = \"\"
Right: (no note)";

    /// A link with characters that an address cannot have.
    "E0326" LinkUnusable { key: String, found: String }
    message: format!("`{key}` is {found}, which contains spaces or line breaks"),
    help: Some("write only the address, with `%20` for each space in it".into()),
    explain: "\
An address has no spaces. Put other text into another field.

Wrong: phone = \"tel:+49 30 123\"
Right: phone = \"tel:+49-30-123\"";

    /// A link that would be dropped.
    "E0327" LinkDropped { address: String }
    message: format!("the link to `{address}` would be dropped"),
    help: Some("links in prose go to `https://…`, `http://…`, `mailto:…`, `tel:…` or `#anchor`; link to a fact with `{ref:path}`".into()),
    explain: "\
The document has several formats and is used without other files. Links to other files do not work there, and links with \
other schemes are not safe, so only their text would be shown.

Wrong: note = \"See [the manual](manual.pdf).\"
Right: note = \"See [the manual](https://example.com/manual.pdf).\"";

    /// A placeholder in the address of a link.
    "E0328" PlaceholderInAddress { found: String }
    message: format!("`{found}` is in the address of a link, where placeholders are not filled in"),
    help: Some("write the address in full; to link to a fact, write `{ref:path}` without a link around it".into()),
    explain: "\
The address of a link is used as it is written. A placeholder there would lead the reader to an address that does not \
exist. In the text of a link, a placeholder is filled in.

Wrong: note = \"See [the ports]({ref:network.port}).\"
Right: note = \"See {ref:network.port}.\"";

    /// A device that must not be used without a control that is not required.
    "E0329" StopUseNotRequired { id: String }
    message: format!("the device must not be used without the control `{id}`, but the control is not required"),
    help: Some("write `need = \"required\"`, or remove `stop_use`".into()),
    explain: "\
If the device must not be used without a control, the control is required. A reader can leave out a recommended control.

Wrong: need = \"recommended\"
       stop_use = true
Right: need = \"required\"
       stop_use = true";

    /// Everything is blocked except what is listed, and nothing is listed.
    "E0330" ListedNowhere { key: String }
    message: format!("`{key}` lets only listed connections through, but no port is listed"),
    help: Some("list the connections in `[[network.port]]`, or write `deny_all` if all traffic is blocked".into()),
    explain: "\
`deny_all_but_listed` refers the reader to the table of connections to allow. Without ports there is no such table.

Wrong: policy = \"deny_all_but_listed\"    # and no [[network.port]]
Right: policy = \"deny_all\"";

    /// A time of no length.
    "E0331" NoTime { key: String, found: String }
    message: format!("`{key}` is {found}, which is not a length of time"),
    help: Some(format!("if there is no such limit, leave `{key}` out and say so in a text, such as `note`")),
    explain: "\
In products, a time of 0 often means \"off\" or \"unlimited\", but a reader would understand a time of 0. If something is off, \
say so in a text.

Wrong: lockout = \"0 min\"
Right: note = \"The device never locks an account.\"";

    /// A text that becomes too long when its placeholders are filled in.
    "E0332" TextGrows { key: String, found: usize, limit: usize }
    message: format!("with its placeholders filled in, `{key}` would be {found} bytes long; at most {limit} are shown"),
    help: Some("use fewer placeholders in it, or shorten the texts that they name".into()),
    explain: "\
A placeholder is replaced by the text that it names, and so are the placeholders in that text. If each text names the next \
one twice, the length doubles with each of them. So long a text is most likely a mistake, and would fill the memory.

Wrong: titles that each hold `{ref:…}` to the next row twice, twenty rows in a row
Right: each title with the name of its own row";

    /// Placeholders that lead through too many texts.
    "E0333" TextTooDeep { key: String, limit: usize }
    message: format!("the placeholders of `{key}` lead through more than {limit} texts"),
    help: Some("write the text in full, or name the last of these texts in it".into()),
    explain: "\
A placeholder is replaced by the text that it names, and so are the placeholders in that text. A reader cannot follow so \
long a chain, and each of its texts contains all the texts after it.

Wrong: a hundred risks whose descriptions each contain that of the next one
Right: a hundred risks whose descriptions each link to the next one";

    /// Texts that become too large in total.
    "E0334" TextsGrow { key: String, limit_mib: usize }
    message: format!("placeholders and references would put more than {limit_mib} MiB into the texts, most of it into `{key}`"),
    help: Some("shorten the titles and texts to which many others refer".into()),
    explain: "\
Each reference shows the title of the row that it names, and each placeholder the text that it names. If thousands refer to \
a title as long as a page, the document becomes too large for its readers and for the memory.

Wrong: title = \"(a whole page)\" of a zone with thousands of systems
Right: title = \"Hospital network\"";

    /// A number that the transport protocol does not have.
    "E0335" PortFieldMisplaced { key: String, transport: String, instead: String }
    message: format!("`{key}` does not fit a port with `transport = \"{transport}\"`"),
    help: Some(format!("for `{transport}`, give `{instead}`, or correct `transport`")),
    explain: "\
Only TCP, UDP and SCTP have port numbers. ICMP has message types (`icmp_type`), and other IP protocols have a protocol \
number (`ip_protocol`). A firewall rule with the wrong kind of number opens something else.

Wrong: transport = \"ip\"
       number = 50
Right: transport = \"ip\"
       ip_protocol = 50
       protocol = \"ESP\"";

    /// Two facts of which only one can be true.
    "E0340" Contradiction { one: String, other: String, why: String }
    message: format!("`{one}` and `{other}` contradict each other: {why}"),
    help: Some("correct one of them; if one is true only sometimes or for one part, say so with `when` or `part`, if its table has them".into()),
    explain: "\
The document would say one thing in one place and the opposite in another. A reader acts on the first one. A fact that is \
true under a condition or for one part does not contradict a fact for another condition or part.

Wrong: [logging]
       state = \"not_provided\"
       events = [\"login\"]
Right: [logging]
       state = \"provided\"
       events = [\"login\"]";

    /// A field that says nothing without another one.
    "E0341" FieldAlone { field: String, needs: &'static str }
    message: format!("`{field}` says nothing without `{needs}`"),
    help: Some(format!("add `{needs}`, or remove `{field}`")),
    explain: "\
Some fields add detail to another field of the same table. Without that field, they have no meaning: the document would \
say, for example, when a retention time starts, but not how long it is.

Wrong: retention_from = \"export\"
Right: retention = \"30 days\"
       retention_from = \"export\"";

    /// More demands than are listed.
    "E0342" ComplexityTooMuch { least: i64, listed: usize }
    message: format!("a password needs at least {least} of what `complexity` asks for, but it asks for {listed}"),
    help: Some("list all that a password can have, or correct `complexity_at_least`".into()),
    explain: "`complexity_at_least` says how many of the demands in `complexity` are enough, such as three of four kinds of characters. If the list has fewer demands, no password meets the rule. What a password must not be, such as `not_user_name`, is not counted.

Wrong: complexity = [\"upper_case\", \"digit\"]
       complexity_at_least = 3
Right: complexity = [\"upper_case\", \"lower_case\", \"digit\", \"special\"]
       complexity_at_least = 3";

    /// A share of a control for a party that is not responsible for it.
    "E0343" ShareOfOther { id: String, party: String }
    message: format!("the control `{id}` has a share for `{party}`, who is not responsible for it"),
    help: Some(format!("add `{party}` to `responsibility`, or correct the share")),
    explain: "`shares` says what each of the parties does who share a control. The document prints who is responsible from `responsibility`, so each party of `shares` must be in that list. `shared` means the manufacturer and the operator.

Wrong: responsibility = \"operator\"
       shares = [{ party = \"manufacturer\", does = \"Publishes updates.\" }]
Right: responsibility = [\"manufacturer\", \"operator\"]
       shares = [{ party = \"manufacturer\", does = \"Publishes updates.\" }, { party = \"operator\", does = \"Installs them.\" }]";

    /// Two tables that have the same scope.
    "E0350" ScopeRepeated { table: String }
    message: format!("two tables of `{table}` have the same scope"),
    help: Some("say what each is for with `title`, `part`, `roles`, `interface`, `direction` or `when`, or merge them into one table".into()),
    explain: "\
If there are several tables of one kind (`[[access.password]]`, `[[logging]]`), each must say what it is for, so that the \
reader knows which rule is meant. If two have no scope, or the same scope, the document would say two different things about \
one thing.

Wrong: [[access.password]]
       min_length = 4
       [[access.password]]
       min_length = 12
Right: [[access.password]]
       kind = \"pin\"
       title = \"PIN at the bedside\"
       min_length = 4
       [[access.password]]
       part = \"server\"
       min_length = 12";

    /// A row for one part or condition that names neither.
    "E0351" OnlyWithoutScope {}
    message: "this table does not say for which part or under which condition it is true".into(),
    help: Some("add `part` or `when`, or `roles` where there are any; a fact about the whole device belongs to the table without `only`".into()),
    explain: "\
`[[access.only]]`, `[[network.only]]` and `[[data.only]]` hold facts that are true for one part of the system, or under a \
condition, and `[[access.only]]` also facts that are true for some roles. Facts that are true for the whole device belong to `[access]`, `[network]` and `[data]`.

Wrong: [[network.only]]
       connection = \"required\"
Right: [[network.only]]
       part = \"server\"
       connection = \"required\"";

    /// A port between parts that does not say to which one it belongs.
    "E0360" PortBetweenParts { id: String, parts: Vec<String> }
    message: format!("the port `{id}` does not say to which part it belongs, and {} of the device use it", list(parts)),
    help: Some("add `part`, with the part that opens the connection or, for an inbound port, listens".into()),
    explain: "\
A firewall rule has a source and a destination. Between two parts of the device, the direction of the port says who opens the \
connection only if the port says to which part it belongs. Without the part, the rule would open the port to everybody.

Wrong: direction = \"inbound\"
       peers = [\"server\"]             # a part, like the client
Right: part = \"client\"
       direction = \"inbound\"
       peers = [\"server\"]";

    /// The number of an IP protocol that `transport` has a name for.
    "E0361" IpProtocolNamed { number: &'static str, transport: &'static str }
    message: format!("the IP protocol {number} is `{transport}`"),
    help: Some(format!("write `transport = \"{transport}\"`, with the number that a firewall rule for it needs")),
    explain: "\
With `transport = \"ip\"` and the number of TCP, UDP, SCTP or ICMP, a firewall would let all ports or all messages through.

Wrong: transport = \"ip\"
       ip_protocol = 6
Right: transport = \"tcp\"
       number = 443";

    /// A companion whose folder would have a name that is already used.
    "E0370" CompanionName { id: String, why: &'static str }
    message: format!("a companion cannot have the id `{id}`: {why}"),
    help: Some("choose another id, such as `administrator` or `card`".into()),
    explain: "\
A companion's id is the name of its folder within the folder of a language. Some names are already used there.

Wrong: [[document.companion]]
       id = \"sections\"
Right: [[document.companion]]
       id = \"administrator\"";

    /// A companion in a language that the main document does not have.
    "E0371" CompanionLanguage { id: String, found: String, known: Vec<String> }
    message: format!("the companion `{id}` asks for the language `{found}`, which the main document does not have"),
    help: Some(format!("the languages of `[document]` are {}; add `{found}` there, or remove it here", list(known))),
    explain: "\
The documents of a set refer to each other, so a companion can only have languages of the main document: all of them, or \
some.

Wrong: [document]
       languages = [\"en\", \"de\"]
       [[document.companion]]
       languages = [\"en\", \"fr\"]
Right: [document]
       languages = [\"en\", \"de\"]
       [[document.companion]]
       languages = [\"en\"]";

    /// Two documents of a set with the same number.
    "E0372" DocumentNumberTwice { number: String }
    message: format!("two documents of this set have the number `{number}`"),
    help: Some("give each document its own number".into()),
    explain: "\
Documents refer to each other by their numbers, and the coverage report uses them. Two documents need two numbers.

Wrong: [document]
       number = \"IFU-1\"
       [[document.companion]]
       number = \"IFU-1\"
Right: [document]
       number = \"IFU-1\"
       [[document.companion]]
       number = \"IFU-1-ADM\"";

    /// The main document of a set has the title that every document has.
    "E0373" SetUntitled {}
    message: "this document has companions, but no `title`".into(),
    help: Some("give it a title that distinguishes it from its companions:\ntitle = \"…\"".into()),
    explain: "\
If there are several documents about one device, a reader must see which one this is. So each must have a title.

Wrong: [document]
       number = \"IFU-1\"
       [[document.companion]]
       title = \"Security guide for administrators\"
Right: [document]
       number = \"IFU-1\"
       title = \"Security reference\"
       [[document.companion]]
       title = \"Security guide for administrators\"";

    /// A region names a document that the device does not have.
    "E0374" RegionDocumentUnknown { found: String, device: String, known: Vec<String> }
    message: format!("the device `{device}` has no document `{found}` in this language"),
    help: Some(format!("the documents are {}", list(known))),
    explain: "\
`document` names a companion by its id (`[[document.companion]]`), or the main document as `document`. If it is left out, \
the chapter comes from the first document that has it.

Wrong: <!-- ifugen:begin network document=admin -->
Right: <!-- ifugen:begin network document=administrator -->";

    /// A file and the configuration say different things about a vulnerability.
    "E0380" VexDiffers { id: String, field: &'static str, here: String, there: String, at: String }
    message: format!("`{field}` of {id} is `{here}` here and `{there}` in {at}"),
    help: Some("find out which of them is right, and correct the other; if only one component is meant, name it with `component`".into()),
    explain: "\
The assessment in the document and the one in the bill of materials or VEX file are about the same vulnerability, and users \
get both. They must agree.

Wrong: [[sbom.vulnerability]]
       id = \"CVE-2024-12345\"
       state = \"not_affected\"      # `affected` in the VEX file
Right: [[sbom.vulnerability]]
       id = \"CVE-2024-12345\"
       state = \"affected\"";

    /// Two statements of the same day about the same thing.
    "E0381" VexTwice { id: String, one: String, other: String }
    message: format!("{id} has two states, in {one} and in {other}, and neither is later than the other"),
    help: Some("remove the statement that is out of date, or give both a date: the later one counts".into()),
    explain: "\
Two statements assess the same vulnerability in the same component, and differ. If their days differ, the later one counts. \
Within an OpenVEX file, of two with the same day, the lower one counts.

Wrong: { \"id\": \"CVE-2024-12345\", \"analysis\": { \"state\": \"exploitable\" } }, { \"id\": \"CVE-2024-12345\", \"analysis\": { \"state\": \"not_affected\" } }
Right: { \"id\": \"CVE-2024-12345\", \"analysis\": { \"state\": \"not_affected\" } }";

    /// A published vulnerability that no file mentions.
    "E0382" VexUnknown { id: String, files: Vec<String> }
    message: match files.as_slice() {
        [] => format!("{id} is to be published, but neither the bill of materials nor a VEX file assesses vulnerabilities"),
        _ => format!("{id} is to be published, but {} does not assess it for this device", files.join(" or ")),
    },
    help: Some("correct the number, name the file with `[[sbom.vex]]`, or assess it under `[[sbom.vulnerability]]`".into()),
    explain: "\
`[sbom] publish` lists vulnerabilities that a file assesses. One that no file assesses would be silently missing in the \
document.

Wrong: publish = [\"CVE-2024-12354\"]
Right: publish = [\"CVE-2024-12345\"]";

    /// A published vulnerability that a file lists but does not assess.
    "E0383" VexUnassessed { id: String, at: String }
    message: format!("{id} is to be published, but {at} does not say whether it affects the device"),
    help: Some("assess it in the file (`analysis.state`), or under `[[sbom.vulnerability]]` with its `state`".into()),
    explain: "\
A vulnerability in the document has a state: affected, not affected, fixed or under investigation. Scanners list \
vulnerabilities without one; only the manufacturer can assess them.

Wrong: publish = [\"CVE-2024-12345\"]      # listed by a scanner
Right: [[sbom.vulnerability]]
       id = \"CVE-2024-12345\"
       component = \"zlib\"
       state = \"under_investigation\"";

    /// A file about several products.
    "E0384" VexProducts { path: String, products: Vec<String> }
    message: format!("`{path}` is about {} products, and nothing says which of them the device is", products.len()),
    help: Some(format!("name it with `product` in `[[sbom.vex]]`; the products are {}", some(products))),
    explain: "\
A VEX file can hold assessments of several products. An assessment of another product is not used for the device. Say which \
product the device is, by its name in the file or its package URL.

Wrong: [[sbom.vex]]
       file = \"advisory.csaf.json\"
Right: [[sbom.vex]]
       file = \"advisory.csaf.json\"
       product = \"CSAFPID-0001\"";

    /// A product that a file does not have.
    "E0385" VexProductUnknown { path: String, product: String, known: Vec<String> }
    message: format!("`{path}` says nothing about a product `{product}`"),
    help: Some(format!("its products are {}", some(known))),
    explain: "\
`product` in `[[sbom.vex]]` is the name that the file has for the device: a `product_id` of CSAF, an `@id` of OpenVEX, a \
`bom-ref` of CycloneDX, a package URL, or name and version.

Wrong: product = \"Pump\"
Right: product = \"CSAFPID-0001\"";

    /// More assessments than are read.
    "E0386" TooManyAssessments { path: String, found: usize, limit: usize }
    message: format!("with `{path}`, there are {found} assessments of vulnerabilities; at most {limit} are read"),
    help: Some("name a file that is about this device only".into()),
    explain: "\
Each vulnerability counts once for each product or component that it is about. Because of the limit, one file cannot use up \
the memory.

Wrong: file = \"all-products.json\"
Right: file = \"pump.vex.json\"";

    /// A published vulnerability of a component that is not listed.
    "E0387" VexComponent { id: String, component: String, at: String }
    message: format!("{id} is to be published, but its component `{component}` in {at} is not among the components of the device"),
    help: Some("check the bill of materials and the name in the file (`bom-ref`, package URL, CPE, or name and version); or say which component it affects under `[[sbom.vulnerability]]`".into()),
    explain: "\
A file names the affected component by its `bom-ref`, package URL, CPE, or name and version. A component that is not listed \
cannot be named in the document. Readers would think that the vulnerability is in the device itself.

Wrong: { \"subcomponents\": [{ \"@id\": \"pkg:generic/zlib@1.2.0\" }] }      # the bill lists zlib 1.3.1
Right: { \"subcomponents\": [{ \"@id\": \"pkg:generic/zlib@1.3.1\" }] }";

    /// More VEX files than are read.
    "E0388" TooManyVexFiles { found: usize, limit: usize }
    message: format!("{found} VEX files are named; at most {limit} are read"),
    help: Some("merge them into one".into()),
    explain: "\
`[[sbom.vex]]` names the files with the manufacturer's assessments. The limit keeps the build time short.

Wrong: (a file for each vulnerability)
Right: [[sbom.vex]]
       file = \"pump.vex.json\"";

    // ---- E04xx: coverage ----

    /// A source of requirements that no catalogue has.
    "E0401" SourceUnknown { source: String, near: Option<String>, known: Vec<String> }
    message: format!("there is no source of requirements `{source}`"),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        Some(format!("the sources are {}; a project adds its own in `requirements/`", list(known))),
    ])),
    explain: "\
`[document] require` and `--require` name sources of requirements: the built-in ones, and those in the project's own \
folder `requirements/`.

Wrong: require = [\"mdr\", \"mdcg\"]
Right: require = [\"mdr\", \"mdcg-2019-16\"]";

    /// A requirement that no catalogue has.
    "E0402" RequirementUnknown { id: String, near: Option<String> }
    message: format!("there is no requirement `{id}`"),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        Some("`ifugen requirements list` shows all of them".into()),
    ])),
    explain: "\
`[[not_applicable]]` names a requirement by its id.

Wrong: requirement = \"mdr-23.4\"
Right: requirement = \"mdr-annex-i-23.4-ab-hardware\"";

    /// A requirement is marked as not applicable, but the document covers it.
    "E0404" NotApplicableButCovered { id: String, facts: Vec<String> }
    message: format!("`{id}` is marked as not applicable, but the document covers it"),
    help: Some(format!("remove this entry; the requirement is covered by {}", list(facts))),
    explain: "\
The configuration says that the requirement does not apply, but also has facts that answer it. One of the two is wrong.

Wrong: [[not_applicable]]
       requirement = \"mdcg-2019-16-3.6-env-session\"
       because = \"There are no sessions.\"
       [access.session]
       timeout = \"5 min\"
Right: [access.session]
       timeout = \"5 min\"";

    /// An entry of a catalogue that is not valid.
    "E0405" CatalogueEntry { entry: String, reason: String }
    message: format!("`{entry}`: {reason}"),
    help: None,
    explain: "\
A file of `requirements/` holds `[source]` and `[[requirement]]` entries. Topics and conditions that are not built in belong \
to `requirements/topics.toml`. An id is kebab-case and unique, and begins with the id of its source. A duty is one sentence. \
All topics and conditions that an entry uses must exist.

Wrong: id = \"Rule 1\"
Right: id = \"our-tender-1\"";

    /// A topic with no evidence.
    "E0406" TopicWithoutEvidence { topic: String }
    message: format!("the topic `{topic}` has no evidence"),
    help: Some("say which facts cover it, for instance:\n[[topic.evidence]]\naspect = \"network ports\"\nany = [\"network.port\"]".into()),
    explain: "\
Facts that the document shows cover a topic. Without evidence, no document could ever cover it.

Wrong: [[topic]]
       id = \"ports\"
Right: [[topic]]
       id = \"ports\"
       [[topic.evidence]]
       aspect = \"network ports\"
       any = [\"network.port\"]";

    /// A pattern of facts that cannot match.
    "E0407" EvidenceUnknown { pattern: String, reason: String }
    message: format!("the pattern `{pattern}` matches no fact that a configuration can have: {reason}"),
    help: Some("patterns name fields of the configuration: `network.port`, `environment.control[kind=firewall]`, `network.connection=none`; `ifugen schema` shows the fields".into()),
    explain: "\
Evidence and conditions name facts by the fields of the configuration's schema. A pattern outside it would never match, and \
the topic could not be covered.

Wrong: any = [\"network.prot\"]
Right: any = [\"network.port\"]";

    /// A requirement for users that does not say what answers it.
    "E0408" RequirementWithoutEvidence { id: String }
    message: format!("the requirement `{id}` does not say what answers it"),
    help: Some("say which facts the document must show, for instance:\n[[requirement.evidence]]\naspect = \"network ports\"\nany = [\"network.port.number\"]\nor `person = \"why a person has to judge it\"`, or `outside = \"what answers it instead\"`".into()),
    explain: "\
A requirement for users is judged by its own evidence, never by its topics. Otherwise any fact on the topic would cover it, \
even one that says the opposite. `evidence` names the facts that the document must show, and its `not` the facts that say the \
opposite. `person` says why only a person can judge the requirement, and `outside` says what answers it instead of the \
document.

Wrong: [[requirement]]
       id = \"our-tender-1\"
       topics = [\"ports\"]
Right: [[requirement]]
       id = \"our-tender-1\"
       topics = [\"ports\"]
       [[requirement.evidence]]
       aspect = \"network ports\"
       any = [\"network.port.number\"]";

    /// The document states nothing of what a requirement asks for.
    "E0410" RequirementMissing { device: String, id: String, clause: String, duty: String, lacking: Vec<String>, add: String }
    message: gap_message("does not state what", device, id, clause),
    help: Some(gap_help(duty, lacking, add)),
    explain: "\
The document must cover a source (`[document] require`), but none of its chapters shows a fact that answers this requirement. \
Add the facts, or say that the requirement does not apply, and why. A fact that a project's template leaves out does not \
count. For a draft, `--allow-gaps` turns this error into a warning.

Wrong: (no [decommission] at all)
Right: [decommission]
       steps = [\"Choose **Service > Erase all data**.\"]";

    /// The document states only a part of what a requirement asks for.
    "E0411" RequirementPartly { device: String, id: String, clause: String, duty: String, lacking: Vec<String>, add: String }
    message: gap_message("states only a part of what", device, id, clause),
    help: Some(gap_help(duty, lacking, add)),
    explain: "\
A requirement can need several facts: for example, how an update is announced, and who installs it. Some of them are shown, \
others are not. Add what is lacking, or say that the requirement does not apply, and why. For a draft, `--allow-gaps` turns \
this error into a warning.

Wrong: [support]
       security_end = 2034-01-15
Right: [support]
       security_end = 2034-01-15
       after_end = \"Take the device off the network.\"";

    /// A fact says the opposite of what a requirement asks for.
    "E0412" RequirementContradicted { device: String, id: String, clause: String, duty: String, against: Vec<String> }
    message: format!("{device}: the configuration says the opposite of what `{id}` ({clause}) asks for"),
    help: Some(format!(
        "{duty}\nthe opposite:\n{}\nchange what is wrong, or state why the requirement does not apply, in [[not_applicable]]",
        against.iter().map(|fact| format!("- {fact}")).collect::<Vec<_>>().join("\n")
    )),
    explain: "\
The facts that could answer the requirement say the opposite. For example, a zone that lets all traffic through is not \
segmentation, and a function that is not provided does not answer a question about it. This is worse than a gap, because a \
reader finds it in the document. For a draft, `--allow-gaps` turns this error into a warning.

Wrong: [[network.zone]]
       traffic = \"allow_all\"
Right: [[network.zone]]
       traffic = \"deny_all_but_listed\"";

    /// A requirement that no person has judged yet.
    "E0413" ToBeJudged { device: String, id: String, clause: String, duty: String, why: String, facts: String }
    message: format!("{device}: nobody has judged yet whether the document answers `{id}` ({clause})"),
    help: Some(format!(
        "{duty}\n{why}\nif it does, say so in a file of `requirements/`, for instance `requirements/judged.toml`:\n[[judged]]\nrequirement = \"{id}\"\ndevice = \"{device}\"\nfacts = \"{facts}\"\nby = \"…\"\ndate = \"…\"\nreason = \"…\""
    )),
    explain: "\
No program can decide whether laypersons understand a text, or whether a list is complete. A person reads the document and \
says yes, with name, date and reason. The judgement is valid for the facts on which it is based; `facts` holds their hash. \
When the facts change, the judgement is no longer valid. Only `--strict` makes this an error.

Wrong: (no entry, `ifugen check --strict`)
Right: [[judged]]
       requirement = \"mdr-annex-i-23.4-s-brief\"
       device = \"infusense-500\"
       facts = \"0f3b6c1d2e4a5978\"
       by = \"M. Lindqvist\"
       date = \"2026-11-30\"
       reason = \"Chapter 4 read with two nurses, who briefed a patient from it.\"";

    // ---- E05xx: wording and translation ----

    /// A language for which there is no wording.
    "E0501" LanguageUnknown { language: String, known: Vec<String> }
    message: format!("there is no wording in the language `{language}`"),
    help: Some(format!("the languages are {}; a project adds its own in `locales/<language>/`", list(known))),
    explain: "\
The fixed wording of a document comes from `locales/<language>/`. A language needs such a folder, built in or the \
project's own.

Wrong: languages = [\"en\", \"tlh\"]
Right: languages = [\"en\", \"de\"]";

    /// Prose that is not translated, or whose translation belongs to an earlier text.
    "E0502" NotTranslated { language: String, missing: usize, fuzzy: usize, total: usize, first: Vec<String> }
    message: format!(
        "{} of {total} texts {} not translated into `{language}`{}: {}{}",
        missing + fuzzy,
        if missing + fuzzy == 1 { "is" } else { "are" },
        if *fuzzy > 0 { format!(" ({fuzzy} of them out of date)") } else { String::new() },
        list(first),
        if missing + fuzzy > first.len() { ", …" } else { "" },
    ),
    help: Some(format!(
        "`ifugen translate extract --lang {language} PATH` writes the untranslated texts; `--draft` builds a marked draft without them"
    )),
    explain: "\
The manufacturer's own prose must be translated into each language of the document. The translations are in PO files \
beside the configuration (`pump.de.po`). Texts of a family file are translated in a PO file beside the family file.

Wrong: languages = [\"en\", \"de\"] with no pump.de.po
Right: ifugen translate extract --lang de pump.ifu.toml, then translate pump.de.po";

    /// A PO file that cannot be read.
    "E0503" CatalogBroken { why: String }
    message: format!("this is not a PO file: {why}"),
    help: Some("open it with a PO editor, or restore it and run `ifugen translate extract` again".into()),
    explain: "\
A translation file is not in the PO format of gettext: each entry has msgctxt, msgid and msgstr, each with its text in \
double quotes.

Wrong: msgstr \"Warten.
Right: msgstr \"Warten.\"";

    /// A placeholder that only the source text or only the translation has.
    "E0504" PlaceholderLost { placeholder: String, text: String }
    message: format!("`{placeholder}` is not in both the source text and its translation “{text}”"),
    help: Some("a translation keeps every placeholder of its source text, and adds none".into()),
    explain: "\
Placeholders such as {ref:network.port} and {contact.security} are replaced by facts. A translation that loses a placeholder \
loses a fact.

Wrong: msgid \"See {ref:network.port}.\" msgstr \"Siehe dort.\"
Right: msgid \"See {ref:network.port}.\" msgstr \"Siehe {ref:network.port}.\"";

    /// A file that is not XLIFF.
    "E0510" XliffBroken { why: String }
    message: format!("this is not an XLIFF file that can be read: {why}"),
    help: Some("export it again with `ifugen translate export --xliff`, or save it as XLIFF 1.2 or 2.1".into()),
    explain: "\
`ifugen translate import` reads XLIFF 1.2, 2.0 and 2.1 in UTF-8, as `ifugen translate export --xliff` writes it. A document type and \
entities other than those of XML itself are refused, because they can include other files.

Wrong: <!DOCTYPE xliff SYSTEM \"xliff.dtd\">
Right: <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">";

    /// Markup or a placeholder that a translation has lost, doubled or changed.
    "E0511" MarkupChanged { markup: String, how: String, path: String }
    message: format!("`{markup}` {how} in the translation of `{path}`"),
    help: Some("a translation keeps each placeholder, code, link and emphasis of its source text; the order may change".into()),
    explain: "\
Placeholders are replaced by facts, code is what users type, links have an address, and bold words are names on the screen. A \
translation has each of them as often as its source text. If one is wrong, nothing of the import is written.

Wrong: <source>Press <bpt id=\"1\">**</bpt>OK<ept id=\"1\">**</ept>.</source> <target>OK pressen.</target>
Right: <target><bpt id=\"1\">**</bpt>OK<ept id=\"1\">**</ept> pressen.</target>";

    /// An XLIFF file of a configuration that cannot be found.
    "E0512" XliffOfNothing { original: String, catalog: String }
    message: format!("there is no PO file `{catalog}` for the configuration `{original}` of this file"),
    help: Some("run the import in the folder in which you ran the export, or run `ifugen translate extract` first".into()),
    explain: "\
An XLIFF file names the configuration that its texts come from. Its translations are written into the PO file beside \
that configuration. The PO file must exist.

Wrong: cd elsewhere; ifugen translate import pump.de.xlf
Right: ifugen translate import xliff/pump.de.xlf";

    /// A tag that is not a language tag, or is not written in the standard form.
    "E0513" LanguageTag { tag: String, right: Option<String> }
    message: match right {
        None => format!("`{tag}` is not a language tag"),
        Some(right) => format!("the language tag `{tag}` is written `{right}`"),
    },
    help: Some("write tags as in BCP 47: `de`, `pt-BR`, `sr-Latn`".into()),
    explain: "\
Languages are named by their tags of BCP 47: a language of two or three letters, then script and region if they matter.

Wrong: languages = [\"german\", \"pt_BR\"]
Right: languages = [\"de\", \"pt-BR\"]";

    /// A second PO file for a language; only the first is read.
    "E0514" CatalogTwice { catalog: String, language: String, read: String }
    message: format!("`{catalog}` looks like a translation into `{language}`, but `{read}` is the file that is read"),
    help: Some(format!("merge it into `{read}` and remove it, or rename it")),
    explain: "\
Each configuration has one PO file for each language, named by the tag that the document uses. If a second file for the same \
language has a tag that is written differently or names a region, it is not read, and all edits in it are lost.

Wrong: pump.de.po and pump.de-DE.po, with languages = [\"en\", \"de\"]
Right: pump.de.po";

    /// A PO file whose first entry is wrong.
    "E0515" CatalogHead { why: String }
    message: format!("the head of this PO file is wrong: {why}"),
    help: Some("restore the head, or let `ifugen translate extract` write the file again".into()),
    explain: "\
A PO file begins with an entry whose msgid is empty. Its msgstr holds fields: the encoding, which must be UTF-8, and the \
language, which must be the one in the file's name.

Wrong: msgid \"\" msgstr \"Language: fr\\n\" in pump.de.po
Right: msgid \"\" msgstr \"Language: de\\nContent-Type: text/plain; charset=UTF-8\\n\"";

    /// A project's wording that is not valid Fluent.
    "E0516" WordingSyntax { why: String }
    message: format!("this is not valid Fluent: {why}"),
    help: Some("each message is `name = text`, its attributes are indented: `    .name = text`".into()),
    explain: "\
The files of `locales/` are Fluent (projectfluent.org). If a file has a mistake, none of it is used.

Wrong: title Security of the pump
Right: title = Security of the pump";

    /// Something that a project's wording uses and that does not exist.
    "E0517" WordingUnknown { kind: &'static str, what: String, message: String }
    message: format!("the message `{message}` uses the {kind} `{what}`, which does not exist"),
    help: Some("use what the built-in message uses; `ifugen schema` shows the fields of a table".into()),
    explain: "\
A message can print the variables of the built-in message. A message of a table can print all fields of that table. It can \
refer to other messages and terms of its language. Functions of Fluent are not available.

Wrong: password = Passwords
           .min_length = At least { $length } characters.
Right: password = Passwords
           .min_length = At least { $min_length } characters.";

    /// A language of the project that lacks messages.
    "E0518" WordingMissing { language: String, missing: Vec<String> }
    message: format!("the wording in `{language}` lacks {} messages: {}", missing.len(), some(missing)),
    help: Some(format!("add them in `locales/{language}/`; `ifugen locales list` shows how many there are")),
    explain: "\
A language that is not built in needs all messages that English has, except those of the coverage reports. ifugen does not \
write a document with missing messages.

Wrong: locales/sv/page.ftl alone
Right: locales/sv/ with page.ftl, choices.ftl, known.ftl and model.ftl";

    /// A template of the project that fails.
    "E0519" TemplateBroken { message: String, during: String }
    message: message.clone(),
    help: Some(if during.is_empty() { "see the template that it replaces: `ifugen templates list`".into() } else { format!("found in {during}") }),
    explain: "\
A template in the project's `templates/` has a syntax error, or asks for something that does not exist.

Wrong: {{ device.nmae }}
Right: {{ device.name }}";

    /// A `locale.toml` that cannot be read.
    "E0520" ReviewBroken { why: String }
    message: format!("the state of the review cannot be read: {why}"),
    help: Some("write `[review]` with `state = \"draft\"`, or `\"reviewed\"` with name, role and date".into()),
    explain: "\
`locales/<language>/locale.toml` says whether a qualified person has reviewed the wording.

Wrong: [review] state = \"done\"
Right: [review] state = \"reviewed\", name = \"A. Person\", role = \"translator\", date = \"2026-01-15\"";

    /// Two folders of wording for one language.
    "E0521" LocaleTwice { first: String, second: String }
    message: format!("`locales/{first}` and `locales/{second}` are for the same language"),
    help: Some("keep one folder, named by the tag as BCP 47 writes it".into()),
    explain: "\
Upper and lower case make no difference in language tags, and so not in the folders of `locales/`. Some systems cannot even \
tell such folders apart.

Wrong: locales/de and locales/DE
Right: locales/de";

    /// A `rendered.toml` that cannot be read.
    "E0522" RenderedBroken { why: String }
    message: format!("the record of confirmed translations cannot be read: {why}"),
    help: Some("delete the file, and write it again with `ifugen locales confirm`".into()),
    explain: "\
`locales/<language>/rendered.toml` records which English text each message of the language renders, so that a message is \
reported as stale when the English text changes. `ifugen locales confirm` writes it.

Wrong: \"port.number\" = \"confirmed\"
Right: ifugen locales confirm sv";

    // ---- E06xx: the output folder ----

    /// An output that was edited by hand.
    "E0601" OutputEdited { path: String }
    message: format!("`{path}` was changed after ifugen wrote it"),
    help: Some("ifugen did not change this file or the device's other files; move the change into the configuration or a template, or build with --force to overwrite it".into()),
    explain: "\
The manifest holds the hash of each file that ifugen wrote. If a file has another hash, and is not what would be written now \
either, it was edited by hand. To overwrite it could destroy work, and to keep it would make the documents of the device \
differ. So nothing of that device is written. `--force` overwrites the file. If you delete it, it is written again.

Wrong: a change in out/pump/en/ifu-security.md
Right: a change in pump.ifu.toml, or in templates/ of the project";

    /// A file that no manifest names where an output should be.
    "E0602" OutputForeign { path: String }
    message: format!("`{path}` is where an output should be, but no manifest names it"),
    help: Some("ifugen did not change this file or the device's other files; choose another folder with --out, remove the file, or build with --force to overwrite it".into()),
    explain: "\
The manifest does not name the file, and the file differs from what would be written. It can belong to somebody else, or be \
an output whose manifest is gone. So nothing of that device is written. `--force` overwrites it.

Wrong: ifugen build pump.ifu.toml --out docs       # docs/index.html is a page of another program
Right: ifugen build pump.ifu.toml --out docs/security";

    /// Another program's manifest.
    "E0603" ManifestForeign { path: String }
    message: format!("`{path}` is not a manifest of ifugen"),
    help: Some("choose another folder with --out, remove the file, or build with --force to overwrite it".into()),
    explain: "\
ifugen records in `manifest.json` what it wrote. There is a file of that name that another program wrote, so nothing is \
written.

Wrong: ifugen build pump.ifu.toml --out web        # with the manifest.json of a web app
Right: ifugen build pump.ifu.toml --out web/security";

    /// Parts that do not fit together.
    "E0604" PartsDiffer { path: String, why: String }
    message: format!("`{path}` cannot be merged: {why}"),
    help: Some("build the parts again, each into its own folder, all with the same options".into()),
    explain: "\
`ifugen manifest merge` puts parts of one build together: each device is in one part only, and each file holds what the \
part's manifest says.

Wrong: two parts that both hold the device `pump`
Right: ifugen build devices --partition slice:1/2 --out part-1
       ifugen build devices --partition slice:2/2 --out part-2
       ifugen manifest merge part-1 part-2 --out out";

    /// A character that no font of the PDF has.
    "E0605" GlyphMissing { device: String, language: String, missing: Vec<Glyphless> }
    message: {
        let shown: Vec<String> = missing.iter().take(5).map(Glyphless::shown).collect();
        let more = missing.len().saturating_sub(shown.len());
        let more = if more > 0 { format!(", and {more} more") } else { String::new() };
        format!("{device}: the PDF in `{language}` is not written, because its fonts have no {}{more}", shown.join(", no "))
    },
    help: Some(
        "add a font that has them: `[fonts] fallback` and `files` in `templates/look.toml`; for Chinese, Japanese and Korean, \
         the package fonts-noto-cjk has Noto Sans CJK. The other formats are written; a PDF of an earlier build stays as it is"
            .into(),
    ),
    explain: "\
The built-in fonts cover Latin, Greek and Cyrillic. A character of another script would be an empty box in the PDF, or another \
character in its place, so the PDF is not written. HTML and Markdown have no fonts of their own, and are written.

Wrong: (no `fallback`, and a component named \u{65e5}\u{672c})
Right: [fonts]
       fallback = [\"Noto Sans CJK JP\"]
       files = [\"fonts/NotoSansCJK-Regular.ttc\"]";

    // ---- E062x: rules of change ----

    /// A rule's pattern that no configuration can match.
    "E0620" RulePattern { id: String, pattern: String, why: String }
    message: format!("the rule `{id}` names the facts `{pattern}`: {why}"),
    help: Some("write the path of a fact as in the schema, with filters if only some rows are meant".into()),
    explain: "\
A rule in `rules/changes.toml` names facts by patterns, as `requirements/topics.toml` does. A pattern that no \
configuration can match would silently leave changes in the wrong class.

Wrong: path = \"network.prot\"
Right: path = \"network.port[direction=inbound]\"";

    /// Two rules with the same id.
    "E0621" RuleTwice { id: String }
    message: format!("the rule id `{id}` is used twice in this file"),
    help: Some("give one of them another id".into()),
    explain: "\
The report names the rule that gave a change its class. A project's rule replaces the built-in rule with the same id.

Wrong: two [[rule]] with id = \"port\"
Right: id = \"port-opened\" and id = \"port-closed\"";

    /// A type that the model does not have.
    "E0622" RuleType { id: String, name: String }
    message: format!("the rule `{id}` names the type `{name}`, which the schema does not have"),
    help: Some("the types are the keys of `$defs` in what `ifugen schema` prints".into()),
    explain: "\
Instead of paths, a rule can name a type of the schema. It then applies to all facts of that type. If the type is a table, \
the rule can name one field, and then applies to this field in every such table.

Wrong: type = \"prose\"
Right: type = \"Prose\"
Right: type = \"Protection.state\"";

    /// A reason that has no message.
    "E0623" RuleReason { id: String, reason: String }
    message: format!("the rule `{id}` gives the reason `{reason}`, which has no message"),
    help: Some(format!("add to `locales/en/changes.ftl`:\nchange-reason =\n    .{reason} = …")),
    explain: "\
The report says why a change has its class, in the language of the report. The text is an attribute of the message \
`change-reason`: a built-in one, or one in the project's `locales/`.

Wrong: reason = \"our-policy\" with no such attribute
Right: change-reason =
           .our-policy = Our policy asks for a review.";

    /// An order for something that is not a closed list.
    "E0624" OrderOfNothing { name: String }
    message: format!("`{name}` is not a closed list of the schema"),
    help: Some(
        "the lists are the keys of `$defs` with an `enum` in what `ifugen schema` prints; names of methods are a `Label`".into()
    ),
    explain: "\
`[[order]]` puts the values of a closed list, or the names of methods and protocols (`Label`), in an order, so that a rule can \
give a class to an increase or a decrease.

Wrong: type = \"need\"
Right: type = \"Need\"";

    /// A value that a closed list does not have.
    "E0625" RuleValue { name: String, value: String, known: Vec<String> }
    message: format!("`{value}` is not a value of `{name}`"),
    help: Some(format!("the values are {}", some(known))),
    explain: "\
`from`, `to` and the values of an order name values of a closed list. A value that does not exist would never match.

Wrong: to = \"opened\"
Right: to = \"open\"";

    /// An increase or a decrease of values that have no order.
    "E0626" RuleNotOrdered { id: String, path: String }
    message: format!("the rule `{id}` asks for an increase of `{path}`, but its values have no order"),
    help: Some("add an `[[order]]` for its type, or use `from` and `to`".into()),
    explain: "\
Numbers, dates, times and flags always have an order. A closed list has one only if `[[order]]` gives it.

Wrong: path = \"network.peer.kind\", change = \"increased\"
Right: path = \"network.peer.kind\", change = \"changed\", to = \"cloud\"";

    /// A rule that names no facts, or names them in two ways.
    "E0627" RuleAboutNothing { id: String }
    message: format!("the rule `{id}` needs either `path` or `type`"),
    help: Some("`path` names facts by patterns, `type` all facts of a type of the schema".into()),
    explain: "\
A rule names the facts that it applies to in one of two ways.

Wrong: change = \"added\", class = \"exposure\"
Right: path = \"network.port\", change = \"added\", class = \"exposure\"";

    /// A rule that gives neither a class nor an order, or both.
    "E0628" RuleSaysNothing { id: String }
    message: format!("the rule `{id}` needs either `class`, or `more` and `less`"),
    help: Some("`class` goes with `change`, `from`, `to` and `reason`; `more` and `less` go with `otherwise`, `absent` and `order`".into()),
    explain: "\
A rule gives one class to a change of its facts, or it gives one class to an increase and one to a decrease. It cannot do \
both.

Wrong: path = \"access.password.min_length\", more = { class = \"tightening\" }
Right: path = \"access.password.min_length\", more = { class = \"tightening\" }, less = { class = \"exposure\" }";

    /// An order with no values, or with values and a reason why there are none.
    "E0629" OrderOrNone { name: String }
    message: format!("the order of `{name}` needs either `values` or `none`"),
    help: Some("`values` lists them, the least first; `none` says why they have no order".into()),
    explain: "\
`[[order]]` puts the values of a closed list in an order, or says why none of them is more than another.

Wrong: type = \"Need\"
Right: type = \"Need\", values = [\"optional\", \"required\"]";

    // ---- E0640 to E0659: regions of Markdown that `inject` fills ----

    /// A region names a chapter that does not exist.
    "E0640" RegionChapterUnknown { chapter: String, near: Option<String>, known: Vec<String> }
    message: format!("there is no chapter `{chapter}`"),
    help: Some(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the chapters are {}", list(known)),
    }),
    explain: "\
A region begins with the id of a chapter. You find the id in the links of the document and in the names of the files that \
`build --chapters` writes.

Wrong: <!-- ifugen:begin netwrok -->
Right: <!-- ifugen:begin network -->";

    /// A region has no end.
    "E0641" RegionOpen { chapter: String }
    message: format!("the region `{chapter}` has no end"),
    help: Some("put `<!-- ifugen:end -->` on a separate line below it".into()),
    explain: "\
ifugen replaces the text between the two markers. Without the second marker, that could be the rest of the file, so nothing \
is written. The end marker is also not found if a code block above it is not closed.

Wrong: <!-- ifugen:begin network -->
       (end of the file)
Right: <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    /// A region begins in another one.
    "E0642" RegionNested { chapter: String, outer: String }
    message: format!("the region `{chapter}` begins within the region `{outer}`"),
    help: Some(format!("end `{outer}` with `<!-- ifugen:end -->` before it")),
    explain: "\
A region must end before the next one begins. The text in a region is replaced, so a region inside it would be lost.

Wrong: <!-- ifugen:begin network -->
       <!-- ifugen:begin access -->
Right: <!-- ifugen:begin network -->
       <!-- ifugen:end -->
       <!-- ifugen:begin access -->
       <!-- ifugen:end -->";

    /// An end without a beginning.
    "E0643" RegionNotBegun {}
    message: "no region begins before this end".into(),
    help: Some("put `<!-- ifugen:begin CHAPTER -->` before it, or remove it".into()),
    explain: "\
Each end marker needs a begin marker before it.

Wrong: <!-- ifugen:end -->
Right: <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    /// A marker is not understood.
    "E0644" RegionMarker { reason: String }
    message: format!("this marker of a region is not understood: {reason}"),
    help: Some("write `<!-- ifugen:begin CHAPTER device=ID document=ID lang=TAG heading-level=N -->`, where everything except the chapter can be left out, or `<!-- ifugen:end -->`".into()),
    explain: "\
A marker that is nearly right is an error. If it were ignored, its region would silently go out of date. To show a marker as \
text, put it in a code block or between backticks.

Wrong: <!-- ifugen:begin network language=de -->
Right: <!-- ifugen:begin network lang=de -->";

    /// A marker shares its line.
    "E0645" RegionNotAlone {}
    message: "a marker of a region is not on a separate line".into(),
    help: Some("put it on a separate line, with only spaces before it; to show it, put it between backticks".into()),
    explain: "\
A region holds whole paragraphs, so each marker needs its own line. Spaces before a marker are kept before each line of the \
region, so a region can be in a list. It cannot be in a quotation or in a table.

Wrong: Ports: <!-- ifugen:begin network --><!-- ifugen:end -->
Right: Ports:
       <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    /// A region names a device that does not exist.
    "E0646" RegionDeviceUnknown { device: String, known: Vec<String> }
    message: format!("there is no device `{device}`"),
    help: Some(if known.is_empty() { "the given configurations have no device".into() } else { format!("the devices are {}", list(known)) }),
    explain: "\
`device` is the id of a device among the given configurations (`--from`, or `paths` in book.toml). Its folder in the output \
has the same name.

Wrong: <!-- ifugen:begin network device=pmup -->
Right: <!-- ifugen:begin network device=pump -->";

    /// There are several devices, and a region names none.
    "E0647" RegionDeviceOpen { known: Vec<String> }
    message: "this marker does not say from which device the chapter comes".into(),
    help: Some(format!("add `device=ID`; the devices are {}", list(known))),
    explain: "\
The given configurations (`--from`, or `paths` in book.toml) describe several devices, so the marker must say whose chapter \
to show.

Wrong: <!-- ifugen:begin network -->
Right: <!-- ifugen:begin network device=pump -->";

    /// A region asks for a language in which there is no document.
    "E0648" RegionLanguage { device: String, language: String, known: Vec<String> }
    message: format!("the document of `{device}` is not written in `{language}`"),
    help: Some(format!("its languages are {}", list(known))),
    explain: "\
A chapter is available in the languages that `[document]` of the configuration names.

Wrong: <!-- ifugen:begin network lang=fr -->     # [document] languages = [\"en\", \"de\"]
Right: <!-- ifugen:begin network lang=de -->";

    /// A chapter has no text.
    "E0649" RegionChapterEmpty { device: String, chapter: String }
    message: format!("the document of `{device}` has no chapter `{chapter}`"),
    help: Some("add the facts for it to the configuration, or remove the marker".into()),
    explain: "\
The chapter exists, but this device has no facts for it, or leaves it out. An empty region would suggest that there is \
nothing to say, but the configuration does not state that.

Wrong: <!-- ifugen:begin recovery -->     # the configuration has no [recovery]
Right: (no such region, or facts in [recovery])";

    /// A region is out of date.
    "E0650" RegionStale { chapter: String }
    message: format!("the region `{chapter}` is not current"),
    help: Some("run `ifugen inject` without `--output-check`".into()),
    explain: "\
With `--output-check`, nothing is written, and a region that would change is an error. Either the configuration has changed, \
or somebody has changed the text between the markers. Such a change is lost when the region is filled again.

Wrong: (a changed configuration, or a changed region)
Right: (a region as `ifugen inject` has written it)";

    /// None of the files has a region.
    "E0651" RegionNowhere { paths: Vec<String> }
    message: match paths.as_slice() {
        [path] => format!("`{path}` has no region to fill"),
        _ => format!("none of these files has a region to fill: {}", several(paths)),
    },
    help: Some("mark one:\n<!-- ifugen:begin network -->\n<!-- ifugen:end -->".into()),
    explain: "\
None of the given files has a line that begins a region, so there is nothing to fill or compare. A marker in a code block does \
not count. If a tool drops HTML comments, use `[//]: # (ifugen:begin network)` or `{/* ifugen:begin network */}` instead.

Wrong: ifugen inject docs/security.md --from devices    (no marker in docs/security.md)
Right: <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    // ---- E066x: the look ----

    /// Text in a colour that not everybody can read.
    "E0660" ContrastLow { colour: String, ground: String, found: f64 }
    message: format!("`{colour}` on `{ground}` has a contrast of {found:.1} to 1"),
    help: Some("titles are in this colour: choose one with a contrast of at least 4.5 to 1".into()),
    explain: "\
Titles and rules are in the accent colour, on white paper and, in the browser, also on a dark background. With a contrast \
below 4.5 to 1, not everybody can read them (WCAG 2.2, success criterion 1.4.3).

Wrong: accent = \"#cccccc\"
Right: accent = \"#1f3f66\"";

    /// A file that `look.toml` names and that is not in `templates/`.
    "E0661" LookFile { file: String }
    message: format!("there is no file `templates/{file}`"),
    help: Some("paths are relative to the project's `templates/` and stay inside it".into()),
    explain: "\
The look of a document names a logo and fonts by their path below the project's `templates/`. Such a path is relative, and \
contains no `..` and no symbolic link.

Wrong: file = \"/home/me/logo.svg\"
Right: file = \"logo.svg\"";

    /// A logo that is neither a drawing nor a picture.
    "E0662" LogoKind { file: String }
    message: format!("`{file}` cannot be a logo"),
    help: Some("a logo is a drawing (.svg) or a picture (.png)".into()),
    explain: "\
A logo is SVG, which is sharp at every size, or PNG.

Wrong: file = \"logo.gif\"
Right: file = \"logo.svg\"";

    /// A logo that a blind reader cannot recognise.
    "E0663" LogoWithoutAlternative {}
    message: "the logo has no text alternative".into(),
    help: Some("add `alternative` with what the logo says, usually the manufacturer's name".into()),
    explain: "\
A screen reader reads the alternative to people who cannot see the logo. PDF/UA and WCAG require one.

Wrong: [logo] file = \"logo.svg\"
Right: [logo] file = \"logo.svg\", alternative = \"Example Medical\"";

    /// A file that is not a usable font.
    "E0664" FontUnreadable { file: String }
    message: format!("`{file}` is not a font that can be embedded"),
    help: Some("fonts are TrueType (.ttf) or OpenType (.otf) files".into()),
    explain: "\
A font file of the project is damaged, or has another format, such as WOFF, which is for browsers only.

Wrong: files = [\"fonts/Example.woff2\"]
Right: files = [\"fonts/Example-Regular.ttf\"]";

    /// A font family that no file holds.
    "E0665" FontMissing { family: String, found: Vec<String> }
    message: format!("no font file holds the family `{family}`"),
    help: Some(if found.is_empty() {
        "name the family's files in `[fonts] files`".into()
    } else {
        format!("the files hold: {}", list(found))
    }),
    explain: "\
A PDF embeds its fonts, so that it looks the same everywhere; fonts installed on the computer are not used. List \
the files of each family that the look names in `[fonts] files`.

Wrong: [fonts] text = \"Example Sans\"
Right: [fonts] text = \"Example Sans\", files = [\"fonts/ExampleSans-Regular.ttf\"]";

    /// A document for Word whose styles cannot be taken.
    "E0666" ReferenceBroken { why: String }
    message: format!("`templates/docx/reference.docx` cannot be used: {why}"),
    help: Some("save it in Word or LibreOffice as a document (.docx), with only text, pictures and links in headers and footers".into()),
    explain: "\
A project's `templates/docx/reference.docx` gives documents for Word their styles, their page, and their headers and footers. It is a \
document without macros. Pictures and links in its headers and footers are taken; charts, embedded files and fields that load \
something or ask for the day cannot be.

Wrong: templates/docx/reference.docx    (a file of another format, renamed)
Right: templates/docx/reference.docx    (saved as a document)";

    // ---- E067x: chapters of a project ----

    /// A built-in chapter that is neither in the list of chapters nor left out.
    "E0670" ChapterForgotten { chapter: String }
    message: format!("the chapter `{chapter}` is neither in `chapters` nor in `leave_out`"),
    help: Some(format!("add `{chapter}` to one of the two")),
    explain: "\
`[document] chapters` gives the order of all chapters. A chapter in neither list would be lost by accident.

Wrong: chapters = [\"network\", \"access\"]
Right: chapters = [\"network\", \"access\"] and leave_out = [\"identification\", \"features\", …]";

    /// A chapter twice, or both wanted and left out.
    "E0671" ChapterRepeated { chapter: String }
    message: format!("the chapter `{chapter}` is listed more than once in `chapters` and `leave_out`"),
    help: Some("keep one of them".into()),
    explain: "\
A document has each chapter once, or not at all.

Wrong: chapters = [\"network\", \"access\", \"network\"]
Right: chapters = [\"network\", \"access\"]";

    /// A chapter of the project for which it has no template.
    "E0672" ChapterWithoutTemplate { chapter: String }
    message: format!("there is no template for the chapter `{chapter}`"),
    help: Some(format!("write `templates/chapters/{chapter}.md` in the project; `ifugen templates eject` gives examples")),
    explain: "\
A chapter is built in, or belongs to the project. The template of a project's chapter is `templates/chapters/<id>.md`.

Wrong: chapters = [\"radiation\", …] with no such template
Right: chapters = [\"radiation\", …] and templates/chapters/radiation.md";

    /// A chapter of the project with no title.
    "E0673" ChapterUntitled { chapter: String, language: String }
    message: format!("the chapter `{chapter}` has no title in `{language}`"),
    help: Some(format!("add to `locales/{language}/chapters.ftl` in the project:\nchapter =\n    .{chapter} = …")),
    explain: "\
The title of a chapter comes from `locales/<language>/`, like all wording.

Wrong: templates/chapters/radiation.md and no title
Right: locales/en/chapters.ftl with `chapter =` and below it `    .radiation = Radiation safety`";

    /// Two headings with one anchor.
    "E0674" HeadingRepeated { device: String, anchor: String, chapters: [String; 2] }
    message: {
        let [first, second] = chapters;
        let place = if first == second { format!("in the chapter `{first}`") } else { format!("in the chapters `{first}` and `{second}`") };
        format!("two headings of the document of `{device}` have the anchor `#{anchor}`, {place}")
    },
    help: Some("give one of the headings another `id` in its template, or rename the chapter".into()),
    explain: "\
A link leads to the first heading with its anchor, so no link could lead to the second one. A chapter's anchor is its id, \
in which `_` becomes `-`: the chapter `network_port` would have the anchor of the heading of all ports.

Wrong: heading(level=2, id=\"safety\", …) twice
Right: heading(level=2, id=\"safety\", …) and heading(level=2, id=\"safety-storage\", …)";

    // ---- E068x: mdBook ----

    /// A marker in a book is not understood.
    "E0680" BookMarker { reason: String }
    message: format!("this marker is not understood: {reason}"),
    help: Some("write `{{#ifugen CHAPTER device=ID lang=TAG heading-level=N}}` on a separate line, where all settings can be left out; to show it, put it between backticks or put a backslash before it".into()),
    explain: "\
A marker names a chapter. Without one, it means the whole document. A marker that is nearly right is an error. If it were \
ignored, the chapter would be silently missing in the book.

Wrong: {{#ifugen network language=de}}
Right: {{#ifugen network lang=de}}";

    /// The settings of the preprocessor are wrong.
    "E0681" BookSetting { reason: String }
    message: format!("`[preprocessor.ifugen]` of book.toml: {reason}"),
    help: Some("write `paths = [\"devices\"]`, and if needed `lang`, `project`, `draft`, `accept-draft-locales`".into()),
    explain: "\
`paths` names configurations, or folders to be searched for them, from the folder of book.toml. The other settings are \
those of `ifugen build`.

Wrong: [preprocessor.ifugen]
       path = \"devices\"
Right: [preprocessor.ifugen]
       command = \"ifugen mdbook\"
       paths = [\"devices\"]";

    // ---- E069x: what templates may do ----

    /// A template that is too large.
    "E0690" TemplateTooLarge { limit_kib: usize }
    message: format!("the template is larger than {limit_kib} KiB"),
    help: Some("a template holds only the structure of a text; facts belong to the configuration, wording to `locales/`".into()),
    explain: "\
Templates are small texts. The built-in ones have only a few KiB.

Wrong: a whole handbook in templates/chapters/network.md
Right: {{ facts(of=network) }}";

    /// A tag of a template that is too long.
    "E0691" TemplateTagTooLong { limit: usize }
    message: format!("the tag is longer than {limit} bytes"),
    help: Some("split it: `{% set … %}` gives a part of it a name".into()),
    explain: "\
A tag (`{{ … }}` or `{% … %}`) has a maximum length, so that its output is limited, too.

Wrong: {{ a ~ a ~ a ~ …, a thousand times }}
Right: {% set b = a ~ a %}{{ b ~ b }}";

    /// A loop inside an expression.
    "E0692" TemplateComprehension {}
    message: "`for` inside an expression is not available here".into(),
    help: Some("use `{% for … %}`, or the filter `where`".into()),
    explain: "\
ifugen counts the passes of all loops, so that no template runs forever. A loop inside an expression cannot be counted.

Wrong: {{ [row.title for row in network.port] | join(sep=\", \") }}
Right: {% for row in network.port %}{{ row.title }}, {% endfor %}";

    /// A template that runs too long.
    "E0693" TemplateRunsTooLong { limit_mib: usize }
    message: format!("the template runs too long: it has processed more than {limit_mib} MiB of templates"),
    help: Some("check the nested loops, and what is included or called again and again".into()),
    explain: "\
Each pass through a loop, block, component or included template counts as its length in bytes plus 256. The limit is far \
above what thousands of rows need, and it is the same on every computer.

Wrong: {% for a in range(end=9999) %}{% for b in range(end=9999) %}…
Right: {% for row in network.port %}…";

    /// A variable that holds too much.
    "E0694" TemplateKeepsTooMuch { limit_kib: usize }
    message: format!("the variable that is set here holds more than {limit_kib} KiB"),
    help: Some("print the text instead of collecting it in a variable".into()),
    explain: "\
The size of a template's variable is limited, because a text that doubles again and again would fill the memory.

Wrong: {% for row in rows %}{% set_global all = all ~ all %}{% endfor %}
Right: {% for row in rows %}{{ row }}{% endfor %}";

    /// A template that prints too much.
    "E0695" TemplatePrintsTooMuch { limit_mib: usize }
    message: format!("the template prints more than {limit_mib} MiB"),
    help: Some("check its loops".into()),
    explain: "\
The output of one template is limited.

Wrong: {% for a in range(end=9999) %}{{ all }}{% endfor %}
Right: {{ all }}";

    // ---- E07xx: declared against observed ----

    /// A scan, a log of connections or a list of listening ports that cannot be read.
    "E0700" ScanUnreadable { path: String, reason: String }
    message: format!("cannot read `{path}`: {reason}"),
    help: Some("make the file again, whole, in one of the formats that `ifugen verify --help` lists".into()),
    explain: "\
`ifugen verify` reads what other tools found: the XML of nmap, logs of connections, lists of listening ports. A file that is \
cut off, of another tool, or too long is not used at all, as a part of a scan would show too few ports. Entities and \
declarations of a document type are never expanded.

Wrong: nmap -oN scan.txt 192.0.2.10       # text for people
Right: nmap -p- -sV -oX scan.xml 192.0.2.10";

    /// Several hosts or several parts, and nothing says which is which.
    "E0701" HostsOpen { path: String, hosts: Vec<String>, parts: Vec<String> }
    message: if hosts.is_empty() {
        format!("nothing says which part `{path}` is about")
    } else {
        format!("nothing says which of the hosts in `{path}` is the device: {}", some(hosts))
    },
    help: Some(if hosts.is_empty() {
        format!("name the part with --part; the parts with ports are {}", some(parts))
    } else {
        format!("name each with --host ADDRESS=PART; the parts are {}, or `device` for all of them", some(parts))
    }),
    explain: "\
Each port belongs to a part. If a scan has several hosts, if ports belong to several parts, or if a log shows connections, \
`--host` says which address is which part, `device` if all parts are at one address. It can name a peer, too. If a \
computer lists the ports on which it listens, `--part` names the part.

Wrong: ifugen verify pump.ifu.toml --nmap ward.xml
Right: ifugen verify pump.ifu.toml --nmap ward.xml --host 192.0.2.10=pump --host 192.0.2.11=gateway";

    /// A host of the command line that no file has.
    "E0702" HostNotSeen { host: String }
    message: format!("`{host}` of --host is in none of the files"),
    help: Some("write the address or name as the scan has it".into()),
    explain: "\
If the address is misspelt, nothing is compared with its part, and nothing would be found.

Wrong: ifugen verify pump.ifu.toml --nmap scan.xml --host 192.0.2.1=pump     # the scan has 192.0.2.10
Right: ifugen verify pump.ifu.toml --nmap scan.xml --host 192.0.2.10=pump";

    /// A name of the command line that the configuration does not have.
    "E0703" VerifyNameUnknown { option: &'static str, name: String, known: Vec<String> }
    message: format!("{option} names `{name}`, which the configuration does not have"),
    help: Some(if known.is_empty() {
        "the configuration has none".into()
    } else {
        format!("it has {}", some(known))
    }),
    explain: "\
The part, peer, operating mode, variant or option is written as its `id` in the configuration.

Wrong: ifugen verify pump.ifu.toml --nmap scan.xml --mode Maintenance
Right: ifugen verify pump.ifu.toml --nmap scan.xml --mode maintenance";

    /// A file in which there is nothing to compare.
    "E0704" NothingSeen { path: String, what: &'static str }
    message: format!("`{path}` has {what}"),
    help: Some("make it again; check the address, and that the device is on".into()),
    explain: "\
From a file that shows nothing, nothing follows: a gate that passes it would pass everything.

Wrong: nmap -oX scan.xml 192.0.2.10       # the device is off: 0 hosts up
Right: nmap -Pn -p- -oX scan.xml 192.0.2.10";

    /// An open port that no port of the configuration declares.
    "E0710" PortUndeclared { port: String, host: String, what: Option<String>, unknown: Vec<String> }
    message: {
        let what = what.as_ref().map(|what| format!(" ({what})")).unwrap_or_default();
        format!("{port} is open at {host}{what}, and no `[[network.port]]` declares it")
    },
    help: Some(if unknown.is_empty() {
        "close it, or declare it if it belongs to the device".into()
    } else {
        format!("close it, or declare it; if it is {}, state its number", list(unknown))
    }),
    explain: "\
A port list that leaves out an open port is worse than none: the hospital's firewall is set up from it. The port counts as \
declared if a row with its part, transport protocol and number listens (`direction` is `inbound` or `both`).

Wrong: TCP 8080 is open, and the configuration has 443 only
Right: [[network.port]]
       id = \"status\"
       number = 8080
       transport = \"tcp\"
       direction = \"inbound\"";

    /// A port that is open although the configuration says that it is not.
    "E0711" PortOpen { id: String, port: String, host: String, declared: String }
    message: format!("{port} (`{id}`) is open at {host}, but {declared}"),
    help: Some("close it, or correct the configuration".into()),
    explain: "\
The configuration says that the port is closed, or open for its own computer only, and names no role that can open it. Or the \
device was in an operating mode, or is a variant, in which the port does not exist (`--mode`, `--variant`, `--option`).

Wrong: default = \"this_computer_only\"     # and a scan over the network finds it open
Right: default = \"open\"";

    /// Another service than the configuration states.
    "E0712" ServiceDiffers { id: String, port: String, declared: String, seen: String }
    message: format!("{port} (`{id}`) is declared as {declared}, and the scan found {seen}"),
    help: Some("correct `protocol`, or the device".into()),
    explain: "\
nmap asked the service (`-sV`), and its answer is that of another protocol. A name that nmap only derives from the number of \
the port is not used, nor one that ifugen does not know.

Wrong: protocol = \"HTTPS\"     # and an SSH server answers
Right: protocol = \"SSH\"";

    /// Versions of TLS other than the stated ones.
    "E0713" TlsDiffers { id: String, port: String, declared: String, seen: Vec<String>, lacks: bool }
    message: match lacks {
        true => format!("{port} (`{id}`) does not accept {}, which `encryption` states", some(seen)),
        false => format!("{port} (`{id}`) accepts {}, and `encryption` states {declared}", some(seen)),
    },
    help: Some("correct `encryption`, or the settings of the device".into()),
    explain: "\
nmap's script `ssl-enum-ciphers` asks a server for each version of TLS. One that is older than all that `encryption` states, and \
one that is stated and not accepted, is an error. A newer one than stated is a warning (W0713).

Wrong: encryption = \"TLS 1.2\"                 # and the server accepts TLS 1.1
Right: the device accepts TLS 1.2 only";

    /// No encryption where the configuration states one.
    "E0714" NotEncrypted { id: String, port: String, declared: String, seen: String }
    message: format!("{port} (`{id}`) answers {seen} without TLS, and `encryption` states {declared}"),
    help: Some("correct `encryption`, or the device".into()),
    explain: "\
The service answered in plain text. This is used only for protocols that have no command to begin encryption.

Wrong: encryption = \"TLS 1.3\"     # and plain HTTP answers
Right: encryption = { state = \"not_provided\", because = \"…\", instead = \"…\" }";

    /// Cipher suites or algorithms other than the stated ones.
    "E0715" CipherDiffers { id: String, port: String, seen: Vec<String> }
    message: format!("{port} (`{id}`) accepts what the configuration does not state: {}", some(seen)),
    help: Some("correct the list, or the settings of the device".into()),
    explain: "\
If `encryption` of the port or `ciphers` of its interface names cipher suites of TLS or algorithms of SSH, the list counts as \
complete: for TLS 1.2 and older, for TLS 1.3, and for each kind of algorithm of SSH of which it names any.

Wrong: ciphers = [\"TLS_AES_256_GCM_SHA384\"]      # and the server accepts TLS_AES_128_GCM_SHA256, too
Right: ciphers = [\"TLS_AES_256_GCM_SHA384\", \"TLS_AES_128_GCM_SHA256\"]";

    /// A connection that no port and no flow declares.
    "E0720" ConnectionUndeclared { from: String, to: String, port: String, count: usize, opens: bool }
    message: {
        let times = if *count == 1 { String::new() } else { format!(" {count} times") };
        let side = if *opens { "opens" } else { "accepts" };
        format!("{from} connected{times} to {port} at {to}; nothing declares that the device {side} it")
    },
    help: Some("declare a port or a flow, or stop the connection".into()),
    explain: "\
A connection counts as declared if a port with its part, direction, transport protocol and number declares it, or a flow without \
a port between its ends. `services` of `[network.requirements]` declares the connections to DHCP, DNS, time and other servers. \
Attempts of others that the device did not accept are no connections. Multicast counts like any other. ICMP is not compared.

Wrong: the device connects to TCP 443 of an update server, and no row has `direction = \"outbound\"`
Right: [[network.port]]
       id = \"update\"
       number = 443
       transport = \"tcp\"
       direction = \"outbound\"";

    /// A connection to a system that is not declared as a peer.
    "E0721" PeerUndeclared { id: String, to: String, port: String }
    message: format!("the device connected to {port} at {to}, and `{id}` names no peer with this address"),
    help: Some("add the peer or its address, name it with --host ADDRESS=PEER, or stop the connection".into()),
    explain: "\
All peers of the port have addresses, and none of them is this one. A host name is not looked up: if a peer has one, any address \
can be its own. An unknown system that connects to the device is a warning (W0720), as the device did not choose it.

Wrong: address = \"192.0.2.0/28\"     # and the device connects to 198.51.100.7
Right: address = [\"192.0.2.0/28\", \"198.51.100.7\"]";

    /// A component that the document does not list.
    "E0730" ComponentUndeclared { name: String, version: String }
    message: format!("the bill has {name} {version}, which the document does not list"),
    help: Some("import this bill with `[sbom] file`, or list the component".into()),
    explain: "\
`--sbom` compares the list of components in the document with another bill, such as one made from the built software. They are \
compared by name, in upper or lower case, and version.

Wrong: the document lists openssl only, the bill openssl and zlib
Right: both list openssl and zlib";

    /// A component of the document that the bill does not have.
    "E0731" ComponentNotSeen { name: String, version: String }
    message: format!("the document lists {name} {version}, which the bill does not have"),
    help: Some("remove the component, or make the bill again".into()),
    explain: "\
Either the software no longer has the component, or the bill is not whole.

Wrong: the document lists zlib, the bill does not
Right: both list zlib, or none does";

    /// Another version of a component.
    "E0732" ComponentVersion { name: String, declared: Vec<String>, seen: Vec<String> }
    message: format!("the document lists {name} {}, the bill has {}", list(declared), list(seen)),
    help: Some("correct the version".into()),
    explain: "\
The document and the bill have a component of this name in different versions. Who looks up vulnerabilities looks up the wrong \
ones.

Wrong: the document lists openssl 3.0.13, the bill has 3.0.15
Right: both have 3.0.15";

    /// No list of components in the document.
    "E0733" NoComponents { found: usize }
    message: format!("the document lists no components, and the bill has {found}"),
    help: Some("name the bill in `[sbom] file`".into()),
    explain: "\
There is nothing that the bill could be compared with.

Wrong: ifugen verify pump.ifu.toml --sbom bill.json     # the configuration has no [sbom]
Right: [sbom]
       file = \"bill.json\"";

    /// A record of `ifugen verify` that cannot be used.
    "E0738" RecordUnusable { path: String, reason: String }
    message: format!("`{path}` is no record of `ifugen verify`: {reason}"),
    help: Some("make it with `ifugen verify … --output FILE`".into()),
    explain: "\
`ifugen coverage --observed` shows what `ifugen verify --output` has written, and nothing else. A record is about one device.

Wrong: ifugen coverage pump.ifu.toml --observed scan.xml
Right: ifugen verify pump.ifu.toml --nmap scan.xml --output observed.json
       ifugen coverage pump.ifu.toml --observed observed.json";

    // ---- E075x: the manufacturer's own form ----

    /// A form that cannot be filled.
    "E0750" FormUnusable { path: String, why: String }
    message: format!("the form `{path}` cannot be filled: {why}"),
    help: Some("give the form as a workbook (XLSX), with its sheet of questions".into()),
    explain: "\
`ifugen mds2 --form` fills a form in a workbook. A sheet has a row of heads with `Question ID` and `Question`; the answers are in \
the column whose head begins with `Answer`, or else right after the questions, and the notes in the column whose head has the \
word `note`. Below, each row begins with the number of its question, such as `ALOF-1`.

Wrong: ifugen mds2 devices/pump --form form.pdf --output mds2.xlsx
Right: ifugen mds2 devices/pump --form form.xlsx --output mds2.xlsx";

    // ---- E07xx: tables of spreadsheet programs, and starters from other files ----

    /// A file with a table cannot be read.
    "E0760" TableUnreadable { path: String, reason: String }
    message: format!("the table `{path}` cannot be read: {reason}"),
    help: Some("save the table as XLSX or as \"CSV UTF-8\"".into()),
    explain: "\
Tables are read from XLSX, and from CSV in UTF-8 (or UTF-16 with a byte order mark) with commas, semicolons or tabs. XLS, ODS, \
files with a password and CSV in an old Windows encoding are not read: a guess could change letters. Merged cells are refused, \
since only the first of them has a value. SECURITY.md lists the limits.

Wrong: Save as: CSV (semicolon delimited)      (Windows-1252)
Right: Save as: CSV UTF-8 (semicolon delimited)";

    /// A table that `ifugen table export` did not write.
    "E0761" TableForeign { path: String }
    message: format!("`{path}` holds no table of `ifugen table export`"),
    help: Some(
        "export the list, edit that table and import it; to start from a port list of your own: ifugen import FILE".into()
    ),
    explain: "\
The head of the first column says which list a table holds and what its rows were when it was exported. Without it, an import \
cannot know which rows were edited. Keep the first column and the head as they are.

Wrong: id,number,transport
Right: \"ifugen network.port 4 1f0c9a52\",id,number,transport";

    /// A table of a list that this ifugen does not have.
    "E0762" TableListUnknown { name: String, near: Option<String> }
    message: format!("the table is of the list `{name}`, which a configuration does not have"),
    help: Some(match near {
        Some(near) => format!("did you mean `{near}`? Export the list again; do not edit the head of the first column"),
        None => "export the list again, and do not edit the head of the first column".into(),
    }),
    explain: "\
The head of the first column names the list. It was edited, or another version of ifugen wrote the table.

Wrong: ifugen network.prot 4 1f0c9a52
Right: ifugen network.port 4 1f0c9a52";

    /// A column of a table that is no field of the list, or stands twice.
    "E0763" TableColumn { cell: String, name: String, twice: bool, near: Option<String> }
    message: match (name.is_empty(), twice) {
        (true, _) => format!("{cell}: a column with values has no head"),
        (_, true) => format!("{cell}: the column `{name}` is there twice"),
        _ => format!("{cell}: `{name}` is no field of the list"),
    },
    help: Some(match near {
        Some(near) => format!("did you mean `{near}`? The head of a column for notes begins with `#`"),
        None => "name a field of the list, or begin the head of a column for notes with `#`".into(),
    }),
    explain: "\
The head of a column is the path of a field in a row of the list, such as `number` or `encryption.state`. A table does not need \
all columns: values whose column is missing stay as they are. A column whose head begins with `#` is not read.

Wrong: id,nummer,transport
Right: id,number,transport,# to be asked";

    /// The first cell of a row is not what was exported.
    "E0764" TableRowUnknown { cell: String, key: String, twice: bool }
    message: if *twice {
        format!("{cell}: the row `{key}` is there twice")
    } else {
        format!("{cell}: `{key}` names no row")
    },
    help: Some("leave the first cell as it was exported; empty it in a new row, also in one that you have copied".into()),
    explain: "\
The first cell of each row says which row of the configuration it is. In a new row this cell is empty. A copied row has the \
first cell of the other one: empty it.

Wrong: r1.5d41402a,https,443
       r1.5d41402a,http,80
Right: r1.5d41402a,https,443
       ,http,80";

    /// A row of a table that the configuration no longer has.
    "E0765" TableRowGone { cell: String, key: String }
    message: format!("{cell}: the configuration no longer has the row `{key}`"),
    help: Some("remove the row from the table, or empty its first cell to add it as a new one".into()),
    explain: "\
The row was removed from the configuration, or its id and values were changed, after the table was exported. An import does not \
guess which row is meant.

Wrong: an old table, imported after the row was removed
Right: ifugen table export pump.ifu.toml --what ports -o ports.xlsx    (export again, then edit)";

    /// A value that was changed on both sides.
    "E0766" TableConflict { cell: String, field: String, table: String, configuration: String }
    message: format!(
        "{cell}: this row changed in the configuration after the export: `{field}` is {} in the table and {} in the configuration",
        told(table),
        told(configuration)
    ),
    help: Some("export the list again and repeat the edit, or write the configuration's value into the cell".into()),
    explain: "\
The row has other values than when the table was exported, and the table has yet another one. An import does not decide which is \
right. Nothing was written.

Wrong: a table from last week, while a colleague edited the same row in the file
Right: export again, edit, import";

    /// Rows of the configuration that the table does not have.
    "E0767" TableRowsMissing { rows: Vec<String> }
    message: format!("the table no longer has {} of the list: {}", counted(rows.len()), rows.join(", ")),
    help: Some("import with --delete to remove them from the configuration, or put them back into the table".into()),
    explain: "\
Rows that were deleted in the table are removed only with `--delete`, so that a filtered or cut table removes nothing by mistake.

Wrong: ifugen table import ports.csv pump.ifu.toml
Right: ifugen table import ports.csv pump.ifu.toml --delete";

    /// A row that the table does not have, in a list that has changed since.
    "E0768" TableRowsUnclear { row: String }
    message: format!("{row} is not in the table, and the list changed after the export"),
    help: Some("export the list again and repeat the edits".into()),
    explain: "\
Rows are missing in the table, and others were added to or changed in the configuration after the export. An import cannot know \
which rows were deleted on purpose.

Wrong: an old table with deleted rows, imported with --delete
Right: export again, delete, import with --delete";

    /// A value that comes from the family cannot be changed in the device's file.
    "E0769" TableInherited { row: String, field: Option<String>, file: String }
    message: match field {
        Some(field) => format!("{row}: `{field}` comes from `{file}` and cannot be changed here"),
        None => format!("{row} comes from `{file}` and cannot be removed here"),
    },
    help: Some(format!("edit the list of that file: ifugen table export {file}")),
    explain: "\
A table also shows the rows that a configuration has from the file that it extends. Their first cell says `inherited`. They are \
changed in that file, for all devices of the family. A value of a row of the device's own that the family gives can be replaced, \
but not emptied.

Wrong: ifugen table import ports.csv devices/pump.ifu.toml      (with an edited row of the family)
Right: ifugen table import ports.csv family/base.toml";

    /// A cell whose text is no value of its field.
    "E0770" TableCell { cell: String, field: String, found: String, takes: String }
    message: format!("{cell}: {} is no value of `{field}`", told(found)),
    help: Some(format!("`{field}` takes {takes}")),
    explain: "\
A cell holds one value as a text, or a list with a line for each entry. In a field that takes more than one text, a cell that begins \
with `[`, `{` or `\"` is read as TOML.

Wrong: number: 443 and 8443
Right: number: 443
               8443";

    /// A formula or an error in a cell.
    "E0771" TableFormula { cell: String, field: String, error: Option<String> }
    message: match error {
        Some(error) => format!("{cell}: the cell of `{field}` holds the error {error}"),
        None => format!("{cell}: the cell of `{field}` holds a formula"),
    },
    help: Some("replace it by its value (paste as text)".into()),
    explain: "\
The result of a formula depends on the program and on other cells and files, so it is never read. In CSV a cell counts as a formula \
if it begins with `=`, or with `+`, `-` or `@` and the name of a function. ifugen itself writes an apostrophe before a text that a \
program would take for a formula, and takes it away on import.

Wrong: =B2+1
Right: 444";

    /// A cell of which a spreadsheet program has made something else.
    "E0772" TableDamaged { cell: String, field: String, found: String, old: Option<String> }
    message: match old {
        Some(old) => format!("{cell}: a spreadsheet program seems to have made {} of {} in `{field}`", told(found), told(old)),
        None => format!("{cell}: {} in `{field}` looks like what a spreadsheet program makes of another text", told(found)),
    },
    help: Some("give the cell the format \"Text\" and type the value again; in XLSX that ifugen wrote, all cells have it".into()),
    explain: "\
Spreadsheet programs make dates of versions (`4.2` becomes `04. Feb`), round long numbers (`5.01E+12`), and write errors such as \
`#NAME?` into cells. Such a text is not taken over. Where the old value can still be known from it, as in `1.1` for `1.10`, the \
configuration keeps its value and W0760 reports it.

Wrong: version: 04. Feb
Right: version: 4.2";

    /// Changes that cannot be written into the file.
    "E0773" TableNotFitting { reason: String }
    message: format!("the edits cannot be written into the configuration: {reason}"),
    help: Some("make this edit in the TOML file".into()),
    explain: "\
Before it writes, an import reads the file as it would be and compares each value with the table, and all others with the file. \
Here they differ, for example because the file states `encryption = \"TLS 1.3\"` and the table adds `encryption.state`, or because a \
list without ids would replace that of the family.

Wrong: encryption: TLS 1.3, encryption.state: provided
Right: encryption.state: provided, encryption.method: TLS 1.3";

    /// A file from which no configuration can be started.
    "E0774" StartUnreadable { path: String, reason: String }
    message: format!("`{path}` cannot be imported: {reason}"),
    help: None,
    explain: "\
`ifugen import` starts a configuration from a bill of materials (CycloneDX, SPDX), a MUD file (RFC 8520), the output of \
`nft -j list ruleset`, a scan of nmap (`-oX`), or a port table in CSV or XLSX. The file is of another kind, broken, or without anything to take over.

Wrong: ifugen import ruleset.txt
Right: nft -j list ruleset > ruleset.json && ifugen import ruleset.json";

    // ---- E078x: reviews ----

    /// A document that nobody has approved as it is.
    "E0780" NotApproved { document: String, roles: Vec<String>, earlier: Option<(String, String)> }
    message: match (roles.as_slice(), earlier) {
        ([], None) => format!("{document}: nobody has approved this document"),
        ([], Some((name, date))) => format!("{document}: the text differs from the one that {name} approved on {date}"),
        (roles, _) => format!("{document}: the approval of {} is missing", list(roles)),
    },
    help: Some("build it, have it reviewed, and record the approval with `ifugen review record`".into()),
    explain: "\
With `--require-approval`, each document needs an approval in `review.toml`, in each of its languages and by each role that `roles` \
lists there. An approval belongs to the text that was approved: when a word, a number or a drawing of the document changes, it \
counts no longer.

Wrong: (a release whose port was changed after the approval)
Right: ifugen build devices && ifugen review record infusense-300 --name \"A. Person\" --role \"Regulatory affairs\"";

    /// A document of a review that cannot be read.
    "E0790" ReviewUnreadable { path: String, reason: String }
    message: format!("the document `{path}` cannot be read: {reason}"),
    help: Some("save it in Word or LibreOffice as DOCX, and import it again".into()),
    explain: "\
`ifugen review import` reads documents of Word (DOCX) that `ifugen build --format docx` made and reviewers edited. Files of the old \
format (DOC), files with a password, damaged files and files above a limit are not read. SECURITY.md lists the limits.

Wrong: ifugen review import review.doc
Right: ifugen review import review.docx      (saved as DOCX)";

    /// A document without a map of passages.
    "E0791" ReviewForeign { path: String }
    message: format!("`{path}` has no map of passages, so nothing in it can be placed"),
    help: Some("give reviewers a copy that `ifugen build --format docx` made, and ask them to save it in Word or LibreOffice".into()),
    explain: "\
A copy for reviewers says which fact each passage prints, in its part `customXml/item1.xml`. The file does not have this part: ifugen \
did not make it, or the program that saved it (such as Google Docs) drops the part. Its comments and changes are listed as not placed, \
with their text, the heading above and the bookmark.

Wrong: a document that somebody wrote by hand
Right: ifugen build pump.ifu.toml --format docx      (give this copy to the reviewers)";

    /// A copy of another state of the document.
    "E0792" ReviewOtherState { path: String, copy: String, now: String, passages: usize }
    message: {
        let differ = match passages {
            0 => String::new(),
            1 => "; 1 passage differs".to_owned(),
            more => format!("; {more} passages differ"),
        };
        format!("`{path}` was made from another state ({copy}) than that of now ({now}){differ}")
    },
    help: Some("take the state from which the copy was made, or import with --rebase, which marks what no longer fits".into()),
    explain: "\
Number, revision, date, or the text of a passage differ between the copy and the document as it is composed now. The edits were made \
to another text. With `--rebase` all remarks are listed, those on passages that have changed since are marked, and no edit of these is \
applied.

Wrong: ifugen review import old.docx --from pump.ifu.toml
Right: ifugen review import old.docx --from pump.ifu.toml --rebase";

    /// A copy of a document that the configurations do not have.
    "E0793" ReviewNoDocument { path: String, document: String }
    message: format!("`{path}` is of {document}, which is not a document of the given configurations"),
    help: Some("give the configuration of this device with --from".into()),
    explain: "\
The copy names its device, companion and language. None of the configurations given with `--from` makes such a document.

Wrong: ifugen review import pump.docx --from monitor.ifu.toml
Right: ifugen review import pump.docx --from pump.ifu.toml";

    /// Copies of one document in different states.
    "E0794" ReviewMixed { path: String, other: String, document: String }
    message: format!("`{path}` and `{other}` were made from different states of {document}"),
    help: Some("import each copy by itself, or with --rebase and --from, which marks what no longer fits".into()),
    explain: "\
Copies of several reviewers are merged into one list only if all were made from the same state of the document: the same number, \
revision and date.

Wrong: ifugen review import anna-rev2.docx ben-rev3.docx
Right: ifugen review import anna-rev3.docx ben-rev3.docx";

    // ---- W01xx: files ----

    /// Entries of a bill of materials that cannot be read.
    "W0101" BillEntries { path: String, entries: Vec<(String, String)> }
    message: {
        let (at, reason) = &entries[0];
        match entries.len() {
            1 => format!("`{path}`, {at}: {reason}"),
            count => format!("{count} entries of `{path}` cannot be read completely; the first is {at}: {reason}"),
        }
    },
    help: match entries.get(1..).unwrap_or_default() {
        [] => Some("correct the entry, or list the component under `[[sbom.component]]`".into()),
        others => {
            let lines: Vec<String> =
                others.iter().take(9).map(|(at, reason)| format!("{at}: {reason}")).collect();
            let rest = others.len().saturating_sub(9);
            let more = if rest > 0 { format!("\nand {rest} more") } else { String::new() };
            Some(format!("the others:\n{}{more}", lines.join("\n")))
        }
    },
    explain: "\
An entry of the bill of materials in `[sbom] file` has no name, a version that is not text, or a character that cannot be \
shown as what it is. The other entries are read. The document lists what ifugen can read.

Wrong: { \"name\": \"zlib\", \"version\": 1.3 }
Right: { \"name\": \"zlib\", \"version\": \"1.3\" }";

    /// A bill of materials with no component.
    "W0102" BillEmpty { path: String }
    message: format!("`{path}` lists no software that the device contains"),
    help: Some("check that it is the bill of materials of the device; entries with the scope `excluded` or `optional`, devices and files are not listed".into()),
    explain: "\
ifugen can read the bill of materials in `[sbom] file`, but no component in it is software and part of the device. In \
CycloneDX, components with the scope `excluded` or `optional` are not installed, components with `isExternal` are elsewhere, \
and devices, files, data and cryptographic assets are not software. In SPDX, the package that the document describes is the \
device itself.

Wrong: { \"bomFormat\": \"CycloneDX\", \"components\": [] }
Right: { \"bomFormat\": \"CycloneDX\", \"components\": [{ \"name\": \"zlib\", \"version\": \"1.3.1\" }] }";

    /// Something in a bill of materials that is not imported.
    "W0103" BillIgnored { path: String, what: Vec<(&'static str, usize)> }
    message: {
        let lists: Vec<String> = what.iter().map(|(key, count)| format!("`{key}` ({count})")).collect();
        format!("`{path}` also holds {}, which ifugen does not read", lists.join(" and "))
    },
    help: Some("list services that the device uses under `[[part]]` or `[[network.peer]]`".into()),
    explain: "\
ifugen reads components and vulnerabilities from a bill of materials, but not services. A system that the device reaches over \
the network has ports, zones and data flows, which are not in a bill of materials.

Wrong: (only in the bill of materials)
Right: [[network.peer]]
       id = \"cloud\"
       title = \"Cloud of the manufacturer\"";

    /// A VEX file that holds no assessment.
    "W0104" VexEmpty { path: String }
    message: format!("`{path}` assesses no vulnerability"),
    help: Some("check that it is the right file".into()),
    explain: "\
ifugen can read the file of `[[sbom.vex]]`, but the file states nothing about a vulnerability.

Wrong: { \"statements\": [] }
Right: { \"statements\": [{ \"vulnerability\": { \"name\": \"CVE-2024-12345\" }, \"products\": [{ \"@id\": \"pkg:generic/pump\" }], \"status\": \"fixed\" }] }";

    // ---- W03xx: meaning ----

    /// A component twice.
    "W0301" ComponentRepeated { name: String, version: String }
    message: format!("the component `{name}` {version} is listed more than once"),
    help: Some("remove one of the two, or say in which `part` each is".into()),
    explain: "\
List a component once for each version and part. Do not list a component again that comes from the bill of materials in \
`[sbom] file`.

Wrong: [[sbom.component]]
       name = \"zlib\"
       version = \"1.3.1\"
       (twice)
Right: [[sbom.component]]
       name = \"zlib\"
       version = \"1.3.1\"";

    /// A port twice.
    "W0302" PortRepeated { id: String, other: String }
    message: format!("the port `{id}` has the same number, transport and direction as `{other}`"),
    help: Some("merge the two rows, or distinguish them by `part`, `interface`, `peers` or `when`".into()),
    explain: "\
Two rows describe the same port of the same part. The reader cannot know which of them is right. Often a number was copied \
and not changed. Rows with different peers or different conditions are not repeats.

Wrong: id = \"dicom\", number = 104 and id = \"hl7\", number = 104
Right: id = \"dicom\", number = 104 and id = \"hl7\", number = 2575";

    /// A document that is effective before it is issued.
    "W0303" EffectiveBeforeIssue { effective: String, date: String }
    message: format!("the document is effective from {effective}, before its date of issue ({date})"),
    help: Some("correct `document.effective` or `document.date`".into()),
    explain: "\
A document is effective from the day on which it is issued, or from a later day.

Wrong: date = 2026-10-01
       effective = 2026-09-01
Right: date = 2026-10-01
       effective = 2026-11-01";

    /// A text that does not look like an address.
    "W0304" AddressUnclear { found: String }
    message: format!("{found} does not look like an address"),
    help: Some("write a host name, a domain (`*.example.com`), an IP address, a network (`10.0.0.0/8`) or a URL".into()),
    explain: "\
Hospital IT copies the address into a firewall. If it is not known yet, or needs a sentence, write that in `description`.

Wrong: address = \"set at installation\"
Right: address = \"time.example.com\"";

    /// A field that readers look for is left out.
    "W0305" FactAsked { list: &'static str, field: &'static str, rows: Vec<String>, why: &'static str }
    message: match rows.len() {
        0 => format!("`{list}` does not say `{field}`"),
        1 => format!("`{list}` {} does not say `{field}`", several(rows)),
        _ => format!("{} rows of `{list}` do not say `{field}`: {}", rows.len(), several(rows)),
    },
    help: Some(format!("{why}; if it is not known, leave it out: an invented answer is worse than none")),
    explain: "\
Readers look for this field, but only the manufacturer can know its value. The document is made without it, and says nothing \
in its place. There is one warning for all rows of a list.

Wrong: need = \"required\"
Right: need = \"required\"
       otherwise = \"Malware can stop the server.\"";

    /// Something is not provided, and no text says what to do instead.
    "W0306" InsteadMissing { tables: Vec<String> }
    message: format!("something is not provided, but nothing says what to do instead: {}", several(tables)),
    help: Some("if somebody has to do something, say what:\ninstead = \"…\"".into()),
    explain: "\
If the device does not do something, perhaps the operator or the user has to do it, and the reader cannot know. If nobody has \
to do anything, leave `instead` out. There is one warning for the whole configuration.

Wrong: encryption = { state = \"not_provided\", because = \"The processor is too slow.\" }
Right: encryption = { state = \"not_provided\", because = \"The processor is too slow.\", instead = \"Lock the room.\" }";

    /// A flow through a port that belongs to other systems.
    "W0307" FlowOffPort { port: String, reason: String }
    message: format!("the flow goes through the port `{port}`, but {reason}"),
    help: Some("correct `from`, `to` or `port` of the flow, or `part` or `peers` of the port".into()),
    explain: "\
A flow goes through a port of one of its ends, and the other end is one of the port's peers. The direction of a port says \
who opens the connection, so data can go either way.

Wrong: port: part = \"pump\", peers = [\"server\"]
       flow: from = \"pump\", to = \"printer\"
Right: port: part = \"pump\", peers = [\"server\"]
       flow: from = \"pump\", to = \"server\"";

    /// A flow with neither a port nor a medium.
    "W0308" FlowWithoutWay { ports: Shared<[String]>, media: Vec<String> }
    message: "the flow has neither a port nor a medium".into(),
    help: Some(lines([
        (!ports.is_empty()).then(|| format!("add the `port` through which it goes: {}", some(ports))),
        Some(format!("{}add its `medium`: {}", if ports.is_empty() { "" } else { "or " }, list(media))),
    ])),
    explain: "\
The reader must know how data travels: through a port, or by cable, card, paper or another party's network.

Wrong: flow = [{ from = \"device\", to = \"pc\", data = [\"result\"] }]
Right: flow = [{ from = \"device\", to = \"pc\", data = [\"result\"], medium = \"usb\" }]";

    /// A port with no flow.
    "W0309" PortUnused { id: String }
    message: format!("no flow goes through the port `{id}`"),
    help: Some(format!("add the flow with `port = \"{id}\"`, or leave the warning: the port is right without it")),
    explain: "\
If flows are listed, readers assume that the list is complete, and close a port that has no flow. There is no warning for a \
port between two systems if a flow connects them through another port.

Wrong: a port `web`, and flows through other ports only
Right: flow = [{ from = \"pc\", to = \"device\", port = \"web\", data = [\"configuration\"] }]";

    /// A clock whose source does not match the protocol of its port.
    "W0310" ClockPort { port: String, protocol: String, source: String }
    message: format!("the clock is set by {source}, but its port `{port}` speaks {protocol}"),
    help: Some("correct `source` or `port` of the clock, or `protocol` of the port".into()),
    explain: "\
The source of the time and the protocol of the port through which it comes must agree, or the wrong port is opened.

Wrong: [logging.clock]
       source = \"ntp\"
       port = \"https\"
Right: [logging.clock]
       source = \"ntp\"
       port = \"ntp\"";

    /// A time-out that cannot be set.
    "W0311" TimeoutOutside { timeout: String, range: String }
    message: format!("the time-out of {timeout} is outside its range, {range}"),
    help: Some("correct `timeout` or `range`".into()),
    explain: "\
`timeout` is the value as delivered, and `range` is the range in which it can be set. So the value must be within the range.

Wrong: timeout = \"30 min\"
       range = \"1..15 min\"
Right: timeout = \"10 min\"
       range = \"1..15 min\"";

    /// Sensitive data without encryption.
    "W0312" DataUnencrypted { port: String, data: Vec<String> }
    message: format!("the port `{port}` carries {} with no encryption, and no residual risk names it", list(data)),
    help: Some(format!("add `instead` to its encryption, or a residual risk that names `{{ref:network.port.{port}}}`")),
    explain: "\
Others can read and change health data and credentials that travel without encryption. The document must say what to do \
instead, or that the risk remains.

Wrong: encryption = \"none\"
Right: encryption = { state = \"not_provided\", because = \"…\", instead = \"Use a separate network.\" }";

    /// Incidents without a contact.
    "W0313" ContactMissing {}
    message: "there are incidents, but `[contact]` does not say whom to contact".into(),
    help: Some("add:\n[contact]\nsecurity = \"mailto:…\"".into()),
    explain: "\
Anyone who sees a security event must be able to report it to the manufacturer.

Wrong: [[incident]] and no [contact]
Right: [contact]
       security = \"mailto:psirt@example.com\"";

    /// A row to which nothing refers.
    "W0314" Unused { what: &'static str, id: String }
    message: format!("nothing refers to the {what} `{id}`"),
    help: Some("refer to it where it belongs; remove it only if the device does not have it".into()),
    explain: "\
Other facts should refer to this row, but none does. Most likely a fact is missing, or the row is no longer needed. A zone \
holds interfaces and peers, a peer takes part in flows or ports, a function is given to roles, a part has facts. A role \
or mode with facts of its own does not need a reference.

Wrong: zone = [{ id = \"dmz\", title = \"DMZ\" }]
Right: zone = [{ id = \"dmz\", title = \"DMZ\" }]
       peer = [{ id = \"proxy\", title = \"Proxy\", zone = \"dmz\" }]";

    /// A product that does not say for which part it is.
    "W0315" ForMissing { name: String, parts: Shared<[String]> }
    message: format!("`{name}` does not say for which part it is"),
    help: Some(format!("add `for`: {}", some(parts))),
    explain: "\
With several parts, the reader must know which of them an operating system, a browser or an antimalware product is for.

Wrong: operating_system = [{ name = \"Windows 11\" }]
Right: operating_system = [{ for = \"client\", name = \"Windows 11\" }]";

    /// HTML in prose.
    "W0316" HtmlAsText { tag: String }
    message: format!("`{tag}` is shown as it is written"),
    help: Some("prose can have `**bold**`, `*emphasis*`, `` `code` `` and links, but no HTML".into()),
    explain: "\
The document is made in several formats, and HTML in prose could contain scripts, so it is shown as text.

Wrong: note = \"This is <b>important</b>.\"
Right: note = \"This is **important**.\"";

    /// An interface that does not say in which zone it is.
    "W0317" InterfaceWithoutZone { id: String }
    message: format!("the interface `{id}` does not say in which zone it is"),
    help: Some("add `zone` with the id of a zone".into()),
    explain: "\
If zones are defined, hospital IT connects each network interface to one of them. An interface that is off or not \
installed at delivery does not need a zone.

Wrong: interface = [{ id = \"lan\", kind = \"ethernet\" }]
Right: interface = [{ id = \"lan\", kind = \"ethernet\", zone = \"devices\" }]";

    /// Rules for a PIN, worded for passwords.
    "W0318" SecretKindMissing {}
    message: "users log in with a PIN, but the rules do not say that they are for PINs".into(),
    help: Some("add `kind = \"pin\"`, or `kind = \"password\"` if they are for passwords".into()),
    explain: "\
Without `kind`, the document speaks of passwords, and a reader with a PIN would look for a password.

Wrong: authentication = [\"local_pin\"]
       password = { min_length = 6 }
Right: authentication = [\"local_pin\"]
       password = { kind = \"pin\", min_length = 6 }";

    /// A port that does not give a firewall rule.
    "W0319" PortWithoutNumber { id: String, key: String }
    message: format!("no firewall rule can be made for the port `{id}`: `{key}` is missing"),
    help: Some(if key == "number" {
        "add `number`, or `number = \"not_known\"` if you do not know it".into()
    } else {
        format!("add `{key}`; if nobody knows it, say in `network_setting` how the operator finds it")
    }),
    explain: "\
Hospital IT copies the number into a firewall rule. A port without a number is in the table of connections without a rule.

Wrong: transport = \"tcp\"                # and no number
Right: transport = \"tcp\"
       number = 443";

    /// A port that is open only for its own computer, but that names other systems as peers.
    "W0320" PortLocalOnly { id: String, other: String }
    message: format!("the port `{id}` is open for its own computer only, but `{other}` is another system"),
    help: Some("correct `default` or `peers`; if somebody can open the port for others, add `opened_by`, or `firewall_rule`".into()),
    explain: "\
A port that is open for its own computer only needs no firewall rule, so it is in the table of connections without a rule. \
If it can be opened for other systems, `opened_by` says who does that, and `firewall_rule` what the network firewall \
does then.

Wrong: default = \"this_computer_only\"
       peers = [\"pacs\"]
Right: default = \"this_computer_only\"
       opened_by = [\"administrator\"]
       peers = [\"pacs\"]";

    /// Connections over the internet that are allowed and forbidden at once.
    "W0321" InternetContradiction { id: String, reason: String }
    message: format!("`internet` of the port `{id}` contradicts another fact: {reason}"),
    help: Some("correct `internet` of the port or the other fact".into()),
    explain: "\
The firewall rules show hospital IT whether a connection may use the internet. A connection to a cloud uses the internet. A \
device that must not be connected to the internet has no such connection. A connection that does not cross a network border \
does not use the internet.

Wrong: peers = [\"vendor_cloud\"]        # a peer with kind = \"cloud\"
       internet = \"never\"
Right: peers = [\"vendor_cloud\"]
       internet = \"allowed\"";

    /// Something is absent, and no text says why.
    "W0322" BecauseMissing { tables: Vec<String> }
    message: format!("something is not provided or does not apply, but nothing says why: {}", several(tables)),
    help: Some("if you know the reason, write it:\nbecause = \"…\"\nif not, leave it out: an invented reason is worse than none".into()),
    explain: "\
With the reason for which a device lacks a capability, or for which the capability makes no sense, the reader can judge the risk. \
Only the manufacturer can know it. The document is made without it. There is one warning for the whole configuration.

Wrong: multi_factor = { state = \"not_provided\" }
Right: multi_factor = { state = \"not_provided\", because = \"Nurses wear gloves.\", instead = \"Lock the room.\" }";

    /// A port whose transport protocol nobody says.
    "W0323" PortWithoutTransport { id: String }
    message: format!("no firewall rule can be made for the port `{id}`: `transport` is missing"),
    help: Some("add `transport`, or `transport = \"not_known\"` if the manufacturer does not say it".into()),
    explain: "\
A firewall rule needs a transport protocol. A port without one is in the table of connections without a rule, and in no file for \
firewalls.

Wrong: number = 8080                    # and no transport
Right: number = 8080
       transport = \"tcp\"";

    /// A text that says nothing.
    "W0330" TextSaysNothing { key: String, text: String, why: String }
    message: format!("`{key} = \"{text}\"` {}: {why}", if key == "encryption" { "gives no reason" } else { "says nothing" }),
    help: Some(if key == "encryption" {
        "leave it there, and say why, and what to do instead:\n\
         encryption = { state = \"not_provided\", because = \"…\", instead = \"…\" }"
            .into()
    } else {
        "say it in a sentence, or leave the field out; such a text covers no requirement".into()
    }),
    explain: "\
The text is a placeholder, a single word instead of a sentence, a copy of the title, or \"none\" instead of a reason. A reader \
learns nothing from it. If you leave the field out, the coverage report shows it as a gap.

Wrong: because = \"n/a\"
Right: because = \"The device has no storage for files.\"";

    /// Two facts that are rarely true at the same time.
    "W0340" Questionable { one: String, other: String, why: String }
    message: format!("`{one}` and `{other}` are rarely both true: {why}"),
    help: Some("check both; if the table has `when` or `part`, use it to say when or for which part each is true".into()),
    explain: "\
Both can be true, but the configuration cannot say how, and a reader will think that one is wrong.

Wrong: [update]
       automatic = true
       installed_by = \"operator\"
Right: [update]
       automatic = false
       installed_by = \"operator\"";

    /// A port that does not say to which of several parts it belongs.
    "W0360" PortOfNoPart { id: String }
    message: format!("the port `{id}` does not say to which part it belongs"),
    help: Some("add `part`: a firewall rule needs the computer that opens the connection or listens".into()),
    explain: "\
If the device has several parts, hospital IT cannot know which of them the rule is for, and would open the port for all of \
them.

Wrong: [[network.port]]
       id = \"https\"                   # and two parts, server and client
Right: [[network.port]]
       id = \"https\"
       part = \"server\"";

    /// A service that the network must offer, but that the firewall would block.
    "W0361" ServiceWithoutPort { service: &'static str, numbers: String }
    message: format!("the device needs the network service `{service}`, but no port is for it"),
    help: Some(format!("add a `[[network.port]]` with the protocol of the service; usual numbers are {numbers}")),
    explain: "\
A firewall that lets only listed connections through would cut the device off from the service. If the connection never \
reaches a firewall, say so in the port with `firewall_rule = \"none\"`.

Wrong: services = [\"dns\"]              # and no port for DNS
Right: services = [\"dns\"]
       [[network.port]]
       id = \"dns\"
       number = 53
       transport = \"tcp_udp\"
       direction = \"outbound\"";

    /// One text in fields that ask for different things.
    "W0362" TextRepeated { text: String, keys: Vec<String> }
    message: format!("the text `{text}` is used in fields that ask for different things: {}", list(keys)),
    help: Some("write in each field what it asks for, or leave it out; such a text covers no requirement".into()),
    explain: "\
The reason, what the user does and the consequence are answers to different questions. If one text is the answer to several \
of them, it answers none of them.

Wrong: because = \"The device is secure.\"
       instead = \"The device is secure.\"
       otherwise = \"The device is secure.\"
Right: because = \"The device has no storage for files.\"
       instead = \"Export the images to the archive.\"";

    /// A judgement that names another device.
    "W0363" JudgementOfOther { device: String, id: String, other: String }
    message: format!("{device}: the judgement about `{id}` with the facts of this device names the device `{other}`"),
    help: Some(format!("write `device = \"{device}\"` in `[[judged]]`, or judge both devices")),
    explain: "\
A judgement names a device by its id, and the facts on which it is based by their hash. Here the hash belongs to this device, \
but the id to another one, so the judgement does not count for this device.

Wrong: device = \"pmup\"
Right: device = \"pump\"";

    /// A system in a cloud that a firewall rule cannot name.
    "W0364" CloudWithoutAddress { id: String }
    message: format!("`{id}` is in a cloud and has no address"),
    help: Some("add `address`: host names, a domain with a wildcard, or networks, as hospital IT enters them".into()),
    explain: "\
Hospital IT knows the addresses of its own systems, but not those of a cloud. A firewall rule without a destination opens the \
port to the whole internet.

Wrong: peer = [{ id = \"vendor\", title = \"Vendor cloud\", kind = \"cloud\" }]
Right: peer = [{ id = \"vendor\", title = \"Vendor cloud\", kind = \"cloud\", address = \"*.example.com\" }]";

    /// An address with a port number that no port has.
    "W0365" AddressOffPort { address: String, number: u32 }
    message: format!("`{address}` is reached through port {number}, but no port has this number"),
    help: Some("correct the address or `number`, or add the `[[network.port]]`".into()),
    explain: "\
A row of the firewall table has the address and the number of the port. If the address names another port, hospital IT opens \
the wrong one.

Wrong: address = \"https://api.example.com:8443\"    # and only a port with number = 443
Right: address = \"https://api.example.com\"";

    /// A text that perhaps says the opposite of what its field is for.
    "W0366" TextInDoubt { key: String, text: String, why: String }
    message: format!("`{key} = \"{text}\"` is in doubt: {why}"),
    help: Some(
        "say what is done; if the text is right as it is, a person must say so in `[[judged]]` for each requirement that needs it".into()
    ),
    explain: "\
Examples are a control of the kind `firewall` with the step \"No firewall is needed\", an action that does nothing, or a step \
that says only \"See the manual\" or \"Restrict access as needed\". Such a text can be right, but no program can decide that. So \
it does not cover a requirement alone: a person must judge each requirement that depends on it.

Wrong: kind = \"firewall\"
       steps = [\"No firewall is needed.\"]
Right: [[environment.no_action]]
       kind = \"firewall\"
       because = \"The device accepts no connections.\"";

    /// Texts that do not seem to be about the subject.
    "W0367" TextsOffSubject { number: usize, first: Vec<String>, language: String }
    message: format!("{number} texts, more than a fifth of all, contain no word that such a document uses in `{language}`: {} …", first.join(", ")),
    help: Some(
        "write in each text what its field asks for, in the language that `document.language` names; until then, a person must \
         judge each requirement that depends only on texts".into()
    ),
    explain: "\
Security instructions share words with the wording of ifugen: device, network, user, data. In real configurations, three to \
six of a hundred sentences share no word. If it is more than a fifth, the texts only fill their fields, or their language is \
not that of the document.

Wrong: language = \"de\"
       hazard = \"A missed alarm\"
Right: language = \"de\"
       hazard = \"Ein Alarm wird nicht bemerkt\"";

    /// Products that their suppliers no longer support.
    "W0368" SupportEnded { products: Vec<String>, date: String }
    message: format!(
        "on the day of the document, {date}, {} no longer supported by {}: {}",
        if products.len() == 1 { "a product was" } else { "products were" },
        if products.len() == 1 { "its supplier" } else { "their suppliers" },
        several(products)
    ),
    help: Some("say what the user does about it, in `patches` or `note`, or correct `support_end` or `state`".into()),
    explain: "\
`support_end` is before `document.date`, and the product is in use. Its supplier no longer fixes vulnerabilities. Readers must \
learn what that means for them.

Wrong: name = \"Windows 10\"
       state = \"supported\"
       support_end = 2025-10-14
Right: name = \"Windows 10\"
       state = \"supported\"
       support_end = 2025-10-14
       patches = \"Book extended security updates, or change to Windows 11 before 1 October 2026.\"";

    /// An amount where a rate is needed.
    "W0369" RateWithoutTime { key: String, found: String }
    message: format!("`{key}` is {found}, which is not a rate: a rate is an amount of data per time"),
    help: Some("write an amount per time, such as `3 Mbit/s` or `50 MB/day`".into()),
    explain: "\
To plan a network, hospital IT needs the amount of data per time. An amount alone, such as `3 MB`, does not say whether it is \
sent once or each second.

Wrong: rate = \"3 MB\"
Right: rate = \"3 MB/min\"";

    /// A companion with the same content as the main document.
    "W0370" CompanionIsCopy { id: String }
    message: format!("the companion `{id}` has the same chapters as the main document"),
    help: Some("say what is in it with `chapters` or `leave_out`".into()),
    explain: "\
A companion with no `chapters` and no `leave_out` has the same content as the main document. A reader who gets both reads \
everything twice.

Wrong: [[document.companion]]
       id = \"administrator\"
Right: [[document.companion]]
       id = \"administrator\"
       chapters = [\"network\", \"access\", \"updates\"]";

    /// A message and an event with the same sign, each with its own answer.
    "W0371" SignAnsweredTwice { incident: String }
    message: format!("the event `{incident}` has the same sign as this message, and says what to do in another way"),
    help: Some(format!("lead from the action to the event: `see {{ref:incident.{incident}}}`, or say in both signs how they differ")),
    explain: "\
Somebody who sees the sign finds two answers, and does not know which one to follow. The action of the message says what is \
done first, and leads to the event for the rest.

Wrong: [[logging.alert]]
       sign = \"**Wait** on the screen\"
       action = \"Switch the device off.\"

       [[incident]]
       id = \"changed\"
       signs = [\"**Wait** on the screen\"]
       actions = [\"Keep the device switched on.\"]
Right: [[logging.alert]]
       sign = \"**Wait** on the screen\"
       action = \"Keep the device switched on: see {ref:incident.changed}.\"

       [[incident]]
       id = \"changed\"
       signs = [\"**Wait** on the screen\"]
       actions = [\"Keep the device switched on.\"]";

    /// Vulnerabilities of a file that the document does not list.
    "W0380" VexUnlisted { path: String, states: Vec<(String, usize)>, first: Vec<String> }
    message: {
        let count: usize = states.iter().map(|(_, count)| count).sum();
        let states: Vec<String> = states.iter().map(|(state, count)| format!("{count} {state}")).collect();
        let what = if count == 1 { "vulnerability" } else { "vulnerabilities" };
        format!("`{path}` states {count} {what} that the document does not list: {}", states.join(", "))
    },
    help: Some(format!(
        "list those that users must know about in `[sbom] publish`, and leave out the others by their state with `unlisted`; {} {}",
        if first.len() == 1 { "it is" } else { "the first are" },
        first.join(", ")
    )),
    explain: "\
The manufacturer decides which vulnerabilities the instructions for use name. `publish` lists those that users must know \
about; `unlisted` names the states whose vulnerabilities are left out on purpose.

Wrong: (nothing)
Right: [sbom]
       publish = [\"CVE-2024-12345\"]
       unlisted = [\"not_affected\", \"fixed\"]";

    // ---- W04xx: what the document does not hold ----

    /// Known credentials, and no text says to change them.
    "W0381" DefaultCredentials { action: &'static str }
    message: "the device is delivered with credentials that others know, but nothing says what to do about them".into(),
    help: Some(format!("say what the operator must do about them:\n{action} = \"…\"")),
    explain: "\
Attackers know default credentials that are the same on every device. Readers look for what to do about \
them, if the manufacturer says it: in `default_action` of the password rules, or in `action` of the account.

Wrong: default_credentials = \"shared_known\"
Right: default_credentials = \"shared_known\"
       action = \"Change the password before you connect the device.\"";

    /// A table without facts.
    "W0382" EmptyTable { key: String }
    message: format!("`{key}` is an empty table, and says nothing"),
    help: Some("write its facts, or remove it".into()),
    explain: "\
A table with no key in it makes no sentence. Most likely its facts are still to be written.

Wrong: [contact]
Right: [contact]
       security = \"mailto:psirt@example.com\"";

    /// A chapter has no facts.
    "W0401" ChapterEmpty { device: String, chapters: Vec<String> }
    message: match chapters.as_slice() {
        [chapter] => format!("{device}: the chapter `{chapter}` has no facts and is left out"),
        _ => format!("{device}: {} chapters have no facts and are left out: {}", chapters.len(), several(chapters)),
    },
    help: Some(format!("add their facts, or say that this is intended: `[document] leave_out = {chapters:?}`")),
    explain: "\
A chapter with no facts does not appear in the document. That can be right (a device without a network), but an \
auditor will ask. `leave_out` says that this is intended.

Wrong: (no [network] at all)
Right: [network]
       connection = \"none\"";

    /// A fact that no template prints.
    "W0402" FactNotShown { device: String, fact: String }
    message: format!("{device}: no chapter shows the fact `{fact}`"),
    help: Some(
        "a fact that is not shown covers no requirement. Look for the cause: its chapter is left out, a template of the project \
         does not print it, or it needs another fact that is not given, such as a function that a role may use"
            .into()
    ),
    explain: "\
The configuration gives a fact, but the text does not show it: `[document] leave_out` drops its chapter, a project's own \
template does not print it, or it depends on another fact that is not given. For example, a function \
(`[[access.function]]`) that no role may use has no row in the table of functions. Readers do not see such a fact.

Wrong: a template chapters/network.md with no {{ table(rows=network?.port, …) }}
Right: print each fact, or take it out of the configuration";

    /// A gap in the coverage of a draft.
    "W0403" GapAllowed { gap: Box<Problem> }
    message: gap.message(),
    help: gap.help(),
    explain: "\
A gap of E0410, E0411 or E0412 that `--allow-gaps` turns into a warning. The document is a draft as long as there is a gap.

Wrong: (a release with `--allow-gaps`)
Right: (a release with no gap)";

    /// A link to an anchor that the document does not have.
    "W0404" AnchorMissing { device: String, anchor: String }
    message: format!("{device}: the link to `#{anchor}` leads nowhere: no heading of the document has this anchor"),
    help: Some("link to a fact with `{ref:path}`, which finds the nearest heading in the document".into()),
    explain: "\
A link in prose or in a template leads to an anchor, but no heading of the document has it: the chapter is left out, or its \
heading is another one. The PDF shows only the text of the link; in a browser, a click does nothing.

Wrong: note = \"See [the ports](#network_port).\"
Right: note = \"See {ref:network.port}.\"";

    /// Requirements that wait for a person.
    "W0405" JudgementsWaited { device: String, ids: Vec<String> }
    message: format!(
        "{device}: {} for a person's judgement: {}",
        if ids.len() == 1 { "1 requirement waits".into() } else { format!("{} requirements wait", ids.len()) },
        some(ids)
    ),
    help: Some("`ifugen check --strict` shows for each what to judge, and what to write".into()),
    explain: "\
The document shows the facts that these requirements ask for, but only a person can say whether they are enough. Until a \
person does so, in `[[judged]]`, the requirements are not covered, and the document's annex leaves them out. Before a \
release, use `--strict`: it reports each as an error.

Wrong: (a release with requirements that nobody has judged)
Right: ifugen check --strict devices";

    /// A judgement on facts that have changed.
    "W0406" JudgementLapsed { device: String, id: String, by: String, date: String }
    message: format!("{device}: what {by} judged on {date} about `{id}` has changed since"),
    help: Some("`ifugen check --strict` shows the hash of the facts as they are now; have them judged again".into()),
    explain: "\
A judgement is based on facts, and is valid as long as they do not change. They have changed, so a person must look again.

Wrong: facts = \"0f3b6c1d2e4a5978\"            # the hash of the former facts
Right: facts = \"a1c09d77e24b3f10\"            # after another look, with the new date";

    // ---- W05xx: wording and translation ----

    /// A translation of a text that is no longer in the configuration.
    "W0510" TranslationOutdated { path: String }
    message: format!("the text of `{path}` has changed since the export"),
    help: Some("its translation is kept in the PO file, marked as fuzzy or obsolete; have a translator check it".into()),
    explain: "\
The XLIFF file holds the translation of a text that is no longer in the PO file: the configuration was changed and extracted \
after the export. The translation is given to the text that is there now, and marked as fuzzy.

Wrong: translate export, change the text, translate extract, translate import
Right: translate export, translate import, change the text, translate extract";

    /// Targets that are copies of their sources.
    "W0511" TranslationCopied { paths: Vec<String> }
    message: match paths.as_slice() {
        [path] => format!("the target of `{path}` is the same as its source text, so it does not count as a translation"),
        _ => format!(
            "the targets of {} texts are the same as their source texts, so they do not count as translations: {}",
            paths.len(),
            several(paths)
        ),
    },
    help: Some("translate them; if a text is the same in both languages, set the state of its target to `translated` or `final`".into()),
    explain: "\
Many tools put the source text into each target, and the translator overwrites it. Without a state, such a copy looks like a \
translation. So if a text has several words and its target is the same, it does not count as a translation.

Wrong: <source>Lock the screen.</source><target>Lock the screen.</target>
Right: <source>Lock the screen.</source><target state=\"translated\">Bildschirm sperren.</target>";

    /// Texts of which only some segments are translated.
    "W0512" TranslationPart { paths: Vec<String> }
    message: match paths.as_slice() {
        [path] => format!("only a part of `{path}` is translated, so its translation was not imported"),
        _ => format!("only a part of {} texts is translated, so their translations were not imported: {}", paths.len(), several(paths)),
    },
    help: Some("translate all segments of the text, and import the file again".into()),
    explain: "\
Translation tools split a text into segments. Half a warning is of no use, so a text counts as translated only if each of its \
segments has a target that is not a copy of its source.

Wrong: <unit id=\"a\"><segment><source>One. </source><target>Eins. </target></segment><segment><source>Two.</source></segment></unit>
Right: <unit id=\"a\"><segment><source>One. </source><target>Eins. </target></segment><segment><source>Two.</source><target>Zwei.</target></segment></unit>";

    // ---- W06xx: the output folder ----

    /// Outputs without a source.
    "W0601" OutputLeftOver { paths: Vec<String> }
    message: format!("{} left over", outputs_are(paths.len())),
    help: Some(format!("build with --prune to remove them:\n{}", each(paths))),
    explain: "\
The device of these files is gone, or no longer asks for that language, format or figure. They stay in the folder and in the \
manifest, but not on the index page. `ifugen build --prune` removes them, and the folders that are then empty.

Wrong: pump.ifu.toml is removed, out/pump/ is still published
Right: ifugen build devices --prune";

    /// Outputs without a source that were edited by hand.
    "W0602" LeftOverEdited { paths: Vec<String> }
    message: format!("{} left over, and changed by hand", outputs_are(paths.len())),
    help: Some(format!("check what was changed, and remove the files by hand:\n{}", each(paths))),
    explain: "\
No configuration produces these files any more, but somebody has changed them since ifugen wrote them, so `--prune` does \
not remove them.

Wrong: waiting for `--prune` to remove them
Right: rm out/old-pump/en/ifu-security.md";

    /// A manifest that cannot be used.
    "W0603" ManifestUnusable { path: String, reason: String }
    message: format!("the manifest `{path}` cannot be used: {reason}"),
    help: Some("all documents are built again; files that differ from what is built are not changed, unless --force is given".into()),
    explain: "\
The manifest says which files ifugen wrote, and from what. Without it, ifugen does not know which files are current, \
so it builds all that is asked for. A file that is the same as what is built is recorded again. A file that differs was \
perhaps edited: it is reported and stays until `--force` overwrites it. The manifest of a newer ifugen is kept as long as \
there is such a file.

Wrong: marks of a merge conflict in out/manifest.json
Right: ifugen build devices --force            # the folder holds only outputs";

    /// The chosen engine can do less than another one.
    "W0604" EngineLacks { title: &'static str, engine: &'static str, lacks: &'static str }
    message: format!("the engine `{engine}` makes {title} without {lacks}"),
    help: Some("use it for drafts only; for documents that users get, use the engine `typst` (feature `pdf`)".into()),
    explain: "\
The light engine genpdf only lays out text. Its PDFs are not accessible, and do not meet the standard for archives.

Wrong: ifugen build devices --pdf-engine genpdf    # for users
Right: ifugen build devices";

    /// A given file that has no region, while other files have one.
    "W0605" RegionNone { path: String }
    message: format!("`{path}` has no region to fill"),
    help: Some("mark one, or leave the file out of the command".into()),
    explain: "\
The given file has no line that begins a region, so there is nothing to fill or compare in it. Perhaps its marker is in a code \
block, or a tool has dropped it.

Wrong: ifugen inject docs/guide.md docs/security.md --from devices    (no marker in docs/security.md)
Right: ifugen inject docs/guide.md --from devices";

    // ---- W07xx: declared against observed ----

    /// A file that was not read whole.
    "W0700" ScanPartial { path: String, entries: Vec<String> }
    message: match entries.len() {
        0 => format!("the scan `{path}` was broken off before its end"),
        1 => format!("one entry of `{path}` was left out: {}", entries[0]),
        count => format!("{count} entries of `{path}` were left out; the first: {}", entries[0]),
    },
    help: Some("what was left out was not compared; make the file again to compare it".into()),
    explain: "\
The rest of the file was compared. What a broken scan does not show is not reported as missing.

Wrong: 0.0.0.0:http in a list of `ss -tl`
Right: ss -tulpn";

    /// A host that is no part of the device.
    "W0701" HostIgnored { host: String, path: String }
    message: format!("the host {host} in `{path}` was not compared: no --host names it"),
    help: Some("name it with --host ADDRESS=PART if it belongs to the device".into()),
    explain: "\
A scan of a network has other computers, too.

Wrong: --host 192.0.2.10=pump                               # the scan has 192.0.2.11, too, which is the gateway
Right: --host 192.0.2.10=pump --host 192.0.2.11=gateway";

    /// More findings of one kind than are reported.
    "W0702" MoreFindings { code: &'static str, more: usize }
    message: format!("{more} more findings with the code {code} are not shown"),
    help: Some("correct what is shown, and run it again".into()),
    explain: "\
So many differences have one reason in common: another device was scanned, or a host is taken for the wrong part.

Wrong: --host 192.0.2.10=pump     # it is the file server
Right: --host 192.0.2.11=pump";

    /// A port that the configuration declares open, and that is closed.
    "W0710" PortNotSeen { id: String, ports: Vec<String> }
    message: format!("{} (`{id}`) should be open as delivered, and was not found open", some(ports)),
    help: Some("check whether the service runs; else correct `default`, `number` or `when`".into()),
    explain: "\
`default = \"open\"` says that the port is open as delivered. The scan looked at it, and it was closed. Nothing is reported for \
a port that has a condition which may be false (`when`), whose number can be configured, or that is open for its own computer only.

Wrong: default = \"open\"      # the service was removed in this version
Right: the row is removed, too";

    /// A port from which no answer came.
    "W0711" PortNoAnswer { id: String, port: String }
    message: format!("{port} (`{id}`) should be open as delivered, and gave no answer"),
    help: Some("scan without a firewall between, or use --listening".into()),
    explain: "\
Something between the scanner and the device drops the question, or a UDP service does not answer to it. nmap calls this \
`filtered` or `open|filtered`. It neither confirms nor contradicts the configuration.

Wrong: a scan through the hospital's firewall
Right: a scan from the network of the device";

    /// A port that is closed as delivered, and that somebody can open.
    "W0712" PortOpened { id: String, port: String, host: String, declared: String }
    message: format!("{port} (`{id}`) is open at {host}, and {declared}"),
    help: Some("scan the device as it is delivered, or correct the configuration".into()),
    explain: "\
The configuration says that the port is not open as delivered, and who or what can open it. Either somebody has, or the \
configuration is wrong.

Wrong: default = \"closed\"     # and a device as delivered has it open
Right: default = \"open\"";

    /// Encryption that the configuration does not state.
    "W0713" TlsMore { id: String, port: String, declared: String, seen: Vec<String> }
    message: format!("{port} (`{id}`) accepts {}, and `encryption` states {declared}", some(seen)),
    help: Some("state it, too".into()),
    explain: "\
The device does more than the document says. A newer version of TLS does no harm, but the document is not exact.

Wrong: encryption = \"TLS 1.2\"                # and the server accepts TLS 1.3, too
Right: encryption = [\"TLS 1.2\", \"TLS 1.3\"]";

    /// Stated cipher suites or algorithms that are not accepted.
    "W0714" CipherNotSeen { id: String, port: String, lacking: Vec<String> }
    message: format!("{port} (`{id}`) does not accept all that the configuration states: {} is missing", some(lacking)),
    help: Some("correct the list, or the settings of the device".into()),
    explain: "\
A system that uses only these cannot connect.

Wrong: ciphers = [\"TLS_AES_256_GCM_SHA384\", \"TLS_AES_128_GCM_SHA256\"]      # and the server accepts the first only
Right: ciphers = [\"TLS_AES_256_GCM_SHA384\"]";

    /// An undeclared port that is open for its own computer only.
    "W0715" LocalUndeclared { port: String, what: Option<String> }
    message: {
        let what = what.as_ref().map(|what| format!(" ({what})")).unwrap_or_default();
        format!("{port} is open for this computer only{what}, and no `[[network.port]]` declares it")
    },
    help: Some("declare it with `default = \"this_computer_only\"` if users or administrators must know it".into()),
    explain: "\
Nobody can reach the port over the network. It can conflict with another program on the same computer.

Wrong: 127.0.0.1:5432 listens, and nothing declares it
Right: default = \"this_computer_only\"";

    /// A system that connects and is not declared as a peer.
    "W0720" PeerUnexpected { id: String, from: String, port: String }
    message: format!("{from} connected to {port} (`{id}`), and the port names no peer with this address"),
    help: Some("add the peer or its address, or name it with --host ADDRESS=PEER".into()),
    explain: "\
The firewall table of the document allows the port for its peers. Either the document lacks one, or the firewall lets another \
system through.

Wrong: peers = [\"pacs\"]              # and a workstation connects
Right: peers = [\"pacs\", \"viewer\"]";

    /// A connection of which nobody saw the start.
    "W0721" DirectionOpen { one: String, other: String, port: String }
    message: format!("{one} and {other} had a connection at {port}; the log does not show who opened it, and nothing declares it"),
    help: Some("make a longer log that shows the start of the connection".into()),
    explain: "\
Zeek saw only the middle of the connection (`OTH`), and guesses its direction. So it is compared in both.

Wrong: a capture that begins while the device is connected
Right: a capture that begins before the device is switched on";

    // ---- W074x: files for a hospital's tools ----

    /// A port without the number that a rule needs.
    "W0740" PolicyWithoutNumber { device: String, port: String, field: &'static str }
    message: format!("{device}: no firewall rule is made for the port `{port}`, as its `{field}` is not stated"),
    help: Some(format!("add `{field}` to the port; until then its connections are in the network matrix only")),
    explain: "\
The format `hospital` makes rules for firewalls. A rule needs the number of the port, the type of ICMP or the number of the IP \
protocol. Without it a rule would let through more than the device needs, so none is made. A comment in each policy says so.

Wrong: [[network.port]] number = \"not_known\"
Right: [[network.port]] number = 443";

    /// A connection that no rule of a policy can name.
    "W0741" PolicyLeavesOut { device: String, port: String, why: String }
    message: format!("{device}: no firewall rule is made for the port `{port}`: {why}"),
    help: Some("state the value in a form that rules can name; until then its connections are in the network matrix only".into()),
    explain: "\
The rules for firewalls can name the usual types of ICMP: `echo request`, `echo reply`, `destination unreachable`, `redirect`, \
`time exceeded`, `parameter problem`, `timestamp request`, `timestamp reply`, for ICMPv6 also `packet too big`, or their numbers. \
Another text makes no rule, as a rule for all types would be too wide.

Wrong: [[network.port]] transport = \"icmp\", icmp_type = \"ping\"
Right: [[network.port]] transport = \"icmp\", icmp_type = \"echo request\"";

    /// A connection that a MUD file cannot hold.
    "W0742" MudLeavesOut { device: String, port: String, why: String }
    message: format!("{device}: the MUD file leaves out a connection of the port `{port}`: {why}"),
    help: Some("the network lets it through only if the operator adds it; the network matrix has it".into()),
    explain: "\
A MUD file (RFC 8520) has no conditions, no wildcards, and no words for \"one configured port of a range\". What it cannot say \
exactly it leaves out, so that it never allows more than the document. A connection with a condition is in the file only if its \
other side is a class of systems that the operator fills in.

Wrong: [[network.peer]] address = \"*.example.com\"
Right: [[network.peer]] address = [\"update.example.com\", \"log.example.com\"]";

    /// A file for the hospital that is not made.
    "W0743" HospitalFileMissing { device: String, file: String, what: String }
    message: format!("{device}: the file `{file}` for the hospital is not made, as the configuration does not state {what}"),
    help: Some("state it, or leave it: the page of the files says that the file is missing".into()),
    explain: "\
Each file of the format `hospital` needs some facts: the network matrix and the firewall rules need a port, a MUD file needs its \
address and the end of the support, `security.txt` a contact, OpenEoX both dates of the end of the support. Nothing is made up, so \
without these facts the file is not made.

Wrong: ifugen build devices --format hospital    (no `contact.security`)
Right: [contact] security = \"mailto:psirt@example.com\"";

    // ---- W075x: the manufacturer's own form ----

    /// An answer of a person that differs from that of a fact.
    "W0750" FormAnswerKept { path: String, question: String, answer: String, proposed: String, fact: String }
    message: format!("`{path}`: the answer to {question} is `{answer}`, and by `{fact}` it would be `{proposed}`"),
    help: Some("the answer stays; correct it in the form, or the fact in the configuration".into()),
    explain: "\
`ifugen mds2 --form` never changes an answer that a person wrote. Where a fact of the configuration decides the question in \
another way, one of the two is wrong, or the question asks for more than the fact says.

Wrong: EMRG-1 `Yes` in the form, and [access.emergency] state = \"not_provided\"
Right: EMRG-1 `No` in the form";

    /// A cell that a spreadsheet program has written in another way.
    "W0760" TableRewritten { cell: String, field: String, found: String, kept: String }
    message: format!("{cell}: a spreadsheet program has made {} of {} in `{field}`; the configuration keeps its value", told(found), told(kept)),
    help: Some("if the new value is meant, write it into the TOML file".into()),
    explain: "\
Spreadsheet programs take texts for numbers, dates or truth values and write them in their own way: `1.10` becomes `1.1`, `007` \
becomes `7`, `2031-06` becomes a day. A cell that says the same number or day as before counts as unedited.

Wrong: version: 1.1         (was 1.10)
Right: version: 1.10        (in a cell with the format \"Text\")";

    /// An id that was edited in a table.
    "W0761" TableIdRenamed { old: String, new: String }
    message: format!("the id `{old}` becomes `{new}`; what refers to it is not changed"),
    help: Some("change the references too, in other lists and in texts; translations and judgements are kept by the id".into()),
    explain: "\
An import changes edited cells alone. References to the old id in the configuration are errors, and then nothing is written. \
Translations in PO files, judgements and links into built documents that name the old id find it no longer.

Wrong: id: https2      (while a flow says port = \"https\")
Right: rename the id in the TOML file, with all references";

    /// A comment that says that something is still to be written.
    "W0762" TodoComment { text: String }
    message: format!("still to do: {text}"),
    help: Some("write it, and remove the comment".into()),
    explain: "\
`ifugen import` writes comments that begin with `TODO` where its source does not say what a configuration needs. A check reports \
each such comment, also in files that people write, so that none stays in a document by mistake.

Wrong: date = 1970-01-01  # TODO: date of this revision
Right: date = 2026-01-15";

    /// Entries of a source that are not in the started configuration.
    "W0763" StartSkipped { path: String, entries: Vec<String> }
    message: format!("`{path}`: {} not taken over:\n{}", entries_are(entries.len()), each(entries)),
    help: Some("add by hand what the document must say of them".into()),
    explain: "\
An entry of the source says something that a configuration cannot hold, says too little, or contradicts another entry. The reason \
stands beside it. The starter has a comment for each.

Wrong: a rule with a set of ports that is defined elsewhere
Right: [[network.port]] rows written by hand";

    /// Macros in a document of a review.
    "W0790" ReviewMacros { path: String }
    message: format!("`{path}` holds macros, which are ignored"),
    help: Some("ask where they come from: a copy for reviewers has none".into()),
    explain: "\
Macros are programs in a document. ifugen reads only the text of a document, and never runs or keeps a macro.

Wrong: review.docm
Right: review.docx";

    /// Parts of a document of a review that are outside the file.
    "W0791" ReviewOutside { path: String, kinds: Vec<String> }
    message: format!("`{path}` uses files or addresses outside it, which are ignored: {}", several(kinds)),
    help: Some("ask where they come from: a copy for reviewers has only links".into()),
    explain: "\
A document can load templates, pictures and objects from other places. ifugen never opens them.

Wrong: a copy with a template that is loaded from a server
Right: a copy as it was exported, with comments and changes";

    /// A document of a review most of whose controls are gone.
    "W0792" ReviewControlsGone { path: String, found: usize, all: usize }
    message: format!("only {found} of {all} passages are found in `{path}`: the program that saved it drops controls"),
    help: Some("ask the reviewer to save the document in Word or LibreOffice".into()),
    explain: "\
Around each passage stands a content control. Some programs drop these controls, or a reviewer has copied the text into a new \
document. What is in no control and has no bookmark is listed as not placed.

Wrong: edited and saved in Google Docs
Right: edited and saved in Word or LibreOffice";

    /// Copies that want different texts for a passage.
    "W0793" ReviewConflict { anchor: String, copies: Vec<String> }
    message: format!("at `{anchor}` reviewers propose different texts: {}", several(copies)),
    help: Some("the proposals stand side by side in the list; decide which text is right".into()),
    explain: "\
Several copies edit the same passage, each in another way. None of these edits is applied.

Wrong: Anna writes \"10 minutes\", Ben writes \"15 minutes\"
Right: both agree, and one of them edits the configuration";
}

/// A gap, in one sentence.
fn gap_message(states: &str, device: &str, id: &str, clause: &str) -> String {
    format!("{device}: the document {states} `{id}` ({clause}) asks for")
}

/// What a requirement asks for, what is lacking, and TOML that gives it.
fn gap_help(duty: &str, lacking: &[String], add: &str) -> String {
    let not_applicable = "or state why it does not apply, in [[not_applicable]]";
    let lacking = lacking.iter().map(|aspect| format!("- {aspect}")).collect::<Vec<_>>().join("\n");
    let add = if add.is_empty() { String::new() } else { format!("add, for instance:\n{add}\n") };
    format!("{duty}\nlacking:\n{lacking}\n{add}{not_applicable}")
}

/// A table in a sentence; an empty header is the root.
fn within(header: &str) -> String {
    if header.is_empty() { "at the top of the file, before the first table".into() } else { format!("in `{header}`") }
}

/// "`a`, `b`".
fn list(names: &[String]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// "`a`, `b`" of a long list: its start, and how much more there is.
fn some(names: &[String]) -> String {
    start(names, 20)
}

/// As [`some`], with `most` names.
fn start(names: &[String], most: usize) -> String {
    match names.len().checked_sub(most) {
        None | Some(0) => list(names),
        Some(more) => format!("{} and {more} more", list(&names[..most])),
    }
}

/// "`[[part]]` or `[[network.peer]]`".
fn tables(names: &[String]) -> String {
    names.iter().map(|name| format!("`[[{name}]]`")).collect::<Vec<_>>().join(" or ")
}

/// The lines that exist.
fn lines<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

/// A long list, one in a line: its start, and how much more there is.
fn each(names: &[String]) -> String {
    const SHOWN: usize = 20;
    let mut lines: Vec<String> = names.iter().take(SHOWN).cloned().collect();
    if names.len() > SHOWN {
        lines.push(format!("and {} more", names.len() - SHOWN));
    }
    lines.join("\n")
}

/// "2 outputs are".
fn outputs_are(count: usize) -> String {
    if count == 1 { "1 output is".into() } else { format!("{count} outputs are") }
}

fn entries(count: usize) -> String {
    match count {
        0 => "no entry".into(),
        1 => "1 entry".into(),
        _ => format!("{count} entries"),
    }
}

/// A text of a table in a message: on one line, and short.
fn told(text: &str) -> String {
    const SHOWN: usize = 60;
    if text.is_empty() {
        return "empty".into();
    }
    let mut start: String = text.chars().take(SHOWN).collect();
    if start.len() < text.len() {
        start.push('…');
    }
    format!("`{}`", start.replace('\n', "⏎"))
}

/// "1 row", "2 rows".
fn counted(rows: usize) -> String {
    if rows == 1 { "1 row".into() } else { format!("{rows} rows") }
}

/// "1 entry is".
fn entries_are(count: usize) -> String {
    if count == 1 { "1 entry is".into() } else { format!("{count} entries are") }
}
