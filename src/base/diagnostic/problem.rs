//! Every thing that can be wrong with the user's files: a row each, with its facts, its code and its words.
//!
//! Groups: E01xx files and syntax, E02xx shape, E03xx meaning, E04xx coverage, E05xx wording and translation, E06xx rules
//! of change and output; W for warnings, in the same groups. A new problem is a new row of [`problems!`], in the order of the
//! codes.

use crate::base::shared::Shared;

/// Makes of the rows the enum [`Problem`], its methods and [`CODES`], so that no row can lack a part.
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
            /// `E0101`: stable, and what `explain` is asked for.
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
    /// The file or folder that a problem is about, where it has no place in a file.
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

/// A character that no font has, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glyphless {
    pub character: char,
    /// The path of the fact that prints it.
    pub fact: Option<String>,
    /// The text of that fact, or else the part of the document.
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

/// Names, the first few of them.
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
A path that was given does not exist, or is a symbolic link whose target is gone.

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
The path exists, but it is no plain file (a folder, a device) or the system refuses to open it.

Wrong: extends = \"family\"            # a folder
Right: extends = \"family/base.toml\"";

    /// A file is larger than any configuration should be.
    "E0104" TooLarge { path: String, limit_mib: usize }
    message: format!("`{path}` is larger than {limit_mib} MiB"),
    help: Some(
        "check that it is the right file; a configuration can put shared facts into a family file, and component lists into \
         an SBOM file"
            .into()
    ),
    explain: "\
Files that ifugen reads are written by people and stay small; a very large one is most likely the wrong file. It is not \
read. This goes for configurations and all that they name, and for the texts, fonts and logo of a project.

Wrong: ifugen build firmware-image.bin
Right: ifugen build pump.ifu.toml";

    /// A file is no UTF-8 text.
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

    /// The file is no TOML.
    "E0107" Syntax { message: String }
    message: format!("syntax error: {message}"),
    help: None,
    explain: "\
The file breaks a rule of TOML. Nothing else can be checked before this is mended. Often a quotation mark, a bracket or \
an equals sign is missing.

Wrong: name = Infusion pump
Right: name = \"Infusion pump\"";

    /// A key stands twice in one table.
    "E0108" RepeatedKey { key: String, list: Option<String> }
    message: format!("`{key}` is set more than once in the same table"),
    help: Some(match list {
        None => "remove one of the two".into(),
        Some(list) => format!("remove one of the two, or write `[[{list}]]` above each if there are to be several"),
    }),
    explain: "\
A key or a table header may stand only once, otherwise it would be open which of the two holds.

Wrong: [[network.port]]
       number = 443
       number = 8443
Right: [[network.port]]
       number = 443

       [[network.port]]
       number = 8443";

    /// Tables and arrays stand in each other too deeply.
    "E0109" TooDeep { limit: usize }
    message: format!("tables and arrays are nested more than {limit} deep"),
    help: Some("no key of a configuration needs such depth: look for a bracket that is not closed".into()),
    explain: "\
Nesting is limited, so that a broken file cannot exhaust the memory.

Wrong: a = [[[[[[ …
Right: a = [1, 2, 3]";

    /// A number beyond what can be held.
    "E0110" UnusableNumber { text: String }
    message: format!("the number `{text}` cannot be used"),
    help: Some("write a finite number within 64 bits, or a text in quotes if it is an identifier".into()),
    explain: "\
Integers lie between -9223372036854775808 and 9223372036854775807; `inf` and `nan` are no facts about a device. Long \
digit sequences such as a UDI or a serial number are identifiers and stand in quotes.

Wrong: udi_di = 99999999999999999999
Right: udi_di = \"99999999999999999999\"";

    /// A character that does not print as what it is.
    "E0111" ForbiddenCharacter { character: char, kind: &'static str }
    message: format!("the text contains U+{:04X}, {kind}", u32::from(*character)),
    help: Some("delete the character; it is invisible or shows differently from what is stored".into()),
    explain: "\
Control characters, private-use characters, non-characters and characters that override the direction of text do not \
show, or show something else than what is stored. Such text could read differently in the configuration and in the \
document. Tabs and line breaks are allowed.

Wrong: name = \"Pump\\u0007\"
Right: name = \"Pump\"";

    /// `schema` is not there.
    "E0112" SchemaMissing {}
    message: "the key `schema` is missing".into(),
    help: Some("add this as the first line:\nschema = 1".into()),
    explain: "\
Each file says for which version of the schema it was written, so that a later version of ifugen can tell what its \
keys mean.

Wrong: [device]
       name = \"Pump\"
Right: schema = 1

       [device]
       name = \"Pump\"";

    /// `schema` is of another version.
    "E0113" SchemaUnknown { found: String }
    message: format!("`schema` is {found}, but this version of ifugen reads schema 1 only"),
    help: Some("write `schema = 1`, or use the version of ifugen that the file was written for".into()),
    explain: "\
The number says for which version of the schema the file was written.

Wrong: schema = \"1.0\"
Right: schema = 1";

    /// `extends` is no string.
    "E0114" ExtendsNotText { found: String }
    message: format!("`extends` is {found}, but must be the path of one file"),
    help: Some("write for instance:\nextends = \"family/base.toml\"".into()),
    explain: "\
A file extends at most one other file, which may extend a further one.

Wrong: extends = [\"base.toml\", \"network.toml\"]
Right: extends = \"base.toml\"";

    /// `extends` leads nowhere.
    "E0115" ExtendsMissing { path: String }
    message: format!("`extends` names `{path}`, which does not exist"),
    help: Some("the path starts at the folder of this file; its parts are separated by `/`".into()),
    explain: "\
The file named in `extends` is looked for relative to the folder of the file that names it.

Wrong: extends = \"base.toml\"       # the file is family/base.toml
Right: extends = \"family/base.toml\"";

    /// Files extend each other in a circle.
    "E0116" ExtendsCycle { chain: Vec<String> }
    message: format!("files extend each other in a circle: {}", chain.join(" → ")),
    help: Some("remove `extends` from the file that holds what all share".into()),
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
    message: format!("the device id `{id}` is also that of {other}"),
    help: Some("give one of them an id of its own: `[device] id = \"…\"`".into()),
    explain: "\
Each device is written into a folder of its own, named after its id: `[device] id`, or else the name of the file. Two \
devices with one id would overwrite each other. That goes for builds into one output folder, too: an id that the folder holds \
for another configuration, which is still there, is refused. `ifugen build --force` gives it to the new one.

Wrong: a/pump.ifu.toml and b/pump.ifu.toml, both with no id
Right: [device]
       id = \"pump-b\"";

    /// More devices than one run takes.
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
    help: Some("divide it into several facts, such as the steps of a list".into()),
    explain: "\
A fact is a name or a few sentences. A very long text is most likely a file that was pasted, or a quotation mark that is \
missing.

Wrong: purpose = \"(the whole handbook)\"
Right: purpose = \"Controlled infusion of medication.\"";

    /// A list or table that is too long.
    "E0122" TooManyRows { found: usize, limit: usize }
    message: format!("this list has {found} entries; at most {limit} are read"),
    help: Some("divide the configuration: one document with so many rows is of no use to its reader".into()),
    explain: "\
Every row becomes a row of the document. So many rows are most likely data of another kind, or made by mistake.

Wrong: [[network.port]] once for each of 65535 ports
Right: [[network.port]]
       number = \"any\"";

    /// A bill of materials with too many components.
    "E0123" TooManyComponents { path: String, found: usize, limit: usize }
    message: format!("`{path}` has {found} components; at most {limit} are read"),
    help: Some("list the components of the device itself, not those of the machine on which it is built".into()),
    explain: "\
Every component becomes a row of the document. A bill of materials with so many of them holds most likely every file, or \
what only the build needs.

Wrong: [sbom] file = \"build-server.cdx.json\"
Right: [sbom] file = \"pump.cdx.json\"";

    /// A document that is too long.
    "E0124" DocumentTooLarge { device: String, language: String, limit_mib: usize }
    message: format!("the text of `{device}` in `{language}` is larger than {limit_mib} MiB"),
    help: Some("leave chapters out with `[document] leave_out`, or divide the configuration".into()),
    explain: "\
The text of a document, in Markdown, is at most 8 MiB: some thousand pages.

Wrong: one configuration for everything in the hospital
Right: one configuration for each device";

    /// A file outside the folders that a configuration may use.
    "E0125" OutsideProject { path: String }
    message: format!("`{path}` lies outside the folders that may be read"),
    help: Some("put the file into the project, or name a folder that holds both with `--project FOLDER`".into()),
    explain: "\
A configuration may name files in the folders that are given on the command line, in the folder of each file that is given, \
and in the project: that of `--project`, or else the git checkout that holds the input, or else the current folder if the \
input lies in it. Links are followed before this is looked at. So a configuration from somebody else cannot bring a file of \
yours into a document or a message. Nor can an XLIFF file from an agency change PO files elsewhere: for an import, the current \
folder is the input.

Wrong: extends = \"/home/me/private/base.toml\"
Right: extends = \"../family/base.toml\"   # and: ifugen build devices --project .";

    /// An id or a language that cannot be the name of a folder everywhere.
    "E0126" NameReserved { kind: &'static str, name: String, why: &'static str }
    message: format!("the {kind} `{name}` cannot be the name of a folder: {why}"),
    help: Some("give the device another id: `[device] id = \"…\"`".into()),
    explain: "\
The documents of a device are written into a folder named after its id, or else after its file, and below it into one for \
each language. Some names are kept by Windows for devices of the machine, with any ending; names of files that ifugen itself writes beside \
these folders are taken too, and a name has at most 100 characters.

Wrong: con.ifu.toml
Right: con-pump.ifu.toml";

    /// A format that is asked for and that this build of ifugen cannot make.
    "E0127" FormatNotBuilt { format: String, built: Vec<String> }
    message: format!("this build of ifugen cannot make the format `{format}`"),
    help: Some(format!("it makes {}; PDF needs an ifugen with the feature `pdf` or `pdf-genpdf`", list(built))),
    explain: "\
ifugen can be built with fewer features, and then makes fewer formats. What a document asks for is made, or is an error: a \
document that is missing without a word would be noticed too late.

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
What makes PDFs is chosen when ifugen is built: Typst by the feature `pdf`, genpdf by the feature `pdf-genpdf`.

Wrong: ifugen build devices --pdf-engine genpdf    # in a normal build
Right: cargo run --features pdf-genpdf -- build devices --pdf-engine genpdf";

    /// Files are larger together than a project needs.
    "E0130" TooLargeTogether { what: String, limit_mib: usize }
    message: format!("{what} are larger than {limit_mib} MiB together"),
    help: Some("look for files that do not belong there, such as a whole copy of another project".into()),
    explain: "\
A project's templates, wording and requirements are read at every start, and so are the fonts of its look. Each of its folders \
can hold some hundred files; far more is most likely the wrong folder.

Wrong: ifugen build devices --project /
Right: ifugen build devices --project .";

    // ---- E02xx: shape ----

    /// A key that no table has, or not this one. Tables are named by their headers, the root by an empty text.
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
Each table has a fixed set of keys, so that a misspelt fact cannot silently be lost. Free facts for a project's own \
templates belong to `[custom]`.

Wrong: [device]
       nmae = \"Pump\"
Right: [device]
       name = \"Pump\"";

    /// A key that must be there is not.
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

    /// A value of another type.
    "E0203" WrongType { key: String, found: String, expected: String, example: String }
    message: format!("`{key}` is {found}, but must be {expected}"),
    help: Some(format!("write for instance:\n{example}")),
    explain: "\
The value has another type than the key needs: text stands in quotes, numbers, `true` and `false` without them, lists in \
brackets, tables below a header.

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
The key knows a fixed list of values, each of which has its wording in every language.

Wrong: transport = \"TCP\"
Right: transport = \"tcp\"";

    /// A number outside its bounds.
    "E0205" OutOfRange { key: String, found: String, bounds: String }
    message: format!("`{key}` is {found}, but must be {bounds}"),
    help: (found == "0" && bounds == "at least 1").then(|| format!("if there is no such limit, leave `{key}` out and say so in a text, such as `note`")),
    explain: "\
The number lies outside the range that makes sense for this key. In products 0 often means \"off\" or \"unlimited\", but a \
reader would take it for a limit of 0: what is off is told in words.

Wrong: number = 70000    # a port
Right: number = 443";

    /// A text that does not have the form it needs.
    "E0206" PatternMismatch { key: String, found: String, pattern: String, about: Option<String> }
    message: format!("`{key}` is {found}, which does not have the form that it needs"),
    help: Some(about.clone().unwrap_or_else(|| format!("the form as a regular expression: {pattern}"))),
    explain: "\
Identifiers, versions and numbers of documents have a fixed form; the help names it.

Wrong: id = \"Main Unit\"
Right: id = \"main-unit\"";

    /// A list with too few entries.
    "E0207" TooFewItems { key: String, found: usize, least: u64 }
    message: format!("`{key}` has {}, but needs at least {least}", entries(*found)),
    help: Some("add what is missing, or remove the key if it is not to be stated".into()),
    explain: "\
An empty list says nothing. A fact that is not stated is left out; a fact that does not apply is told by its own key.

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
    message: format!("{found} stands more than once in `{key}`"),
    help: Some("remove one of the two".into()),
    explain: "\
Each entry of this list may stand only once.

Wrong: languages = [\"de\", \"en\", \"de\"]
Right: languages = [\"de\", \"en\"]";

    /// A text that is too short or too long.
    "E0210" TextLength { key: String, found: usize, bounds: String }
    message: format!("`{key}` has {found} characters, but must have {bounds}"),
    help: None,
    explain: "\
An empty text is no fact: leave the key out if it is not to be stated. Some texts, such as codes, have a greatest length.

Wrong: name = \"\"
Right: name = \"Pump\"";

    /// A text that is no date.
    "E0211" NotADate { key: String, found: String }
    message: format!("`{key}` is {found}, which is not a date"),
    help: Some("write year, month and day, for instance:\n2026-01-31".into()),
    explain: "\
Dates are written as year, month and day and must exist in the calendar. Each language shows them in its own form.

Wrong: date = \"31.01.2026\"
Right: date = 2026-01-31";

    /// What the model refuses although its shape was right.
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
A part, peer, role, function, zone, interface, port, mode, variant or option is named by the `id` of its row, a component \
by its `name`. In a flow, `device` stands for the device itself.

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
        Some("a path is made of keys and of the ids of rows, or of the part or number of a table that stands several times; braces that are meant as text stand in backquotes or behind a backslash".into()),
    ])),
    explain: "\
In prose, `{path}` stands for a value of the configuration and `{ref:path}` for a link to a row, a table or a list. The \
path is made of keys and of the ids of rows. A table that stands several times is named by its part, `{ref:logging.server.clock}`, or \
by its number from 0 on. What is not there cannot be shown.

Wrong: report_to = \"Write to {contact.secuirty}.\"
Right: report_to = \"Write to {contact.security}.\"";

    /// A placeholder that names what cannot stand in a sentence.
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
    help: Some("write the text out, or refer to something else".into()),
    explain: "\
A placeholder is replaced by the text that it names, whose placeholders are replaced in turn. A text must not contain \
itself, neither directly nor through others.

Wrong: [device]
       purpose = \"See {device.purpose}.\"
Right: [device]
       purpose = \"Infuses drugs.\"";

    /// What looks like a reference and is none.
    "E0305" PlaceholderMalformed { found: String }
    message: format!("`{found}` looks like a reference, but would be shown as it is written"),
    help: Some("write `{ref:path}` with no spaces; the path has lower-case letters, digits, `_`, `.` and `-`".into()),
    explain: "\
A reference has one form: `{ref:` and a path and `}`, with no space. What stands in backquotes or behind a backslash is \
shown as it is.

Wrong: note = \"See {ref: network.port}.\"
Right: note = \"See {ref:network.port}.\"";

    /// Two rows of a list with one id.
    "E0306" IdRepeated { id: String, list: String }
    message: format!("the id `{id}` stands more than once in `{list}`"),
    help: Some("give one of the rows another id".into()),
    explain: "\
Other facts, links and translations name a row by its id, so it is unique in its list. Of vulnerabilities, the id may \
stand once for each component.

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
Flows and ports name parts and peers alike, so an id may stand for one of them only.

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
In the document a row or table is reached by an anchor made of its path, in which `.` and `_` become `-`. So the ids \
`web_tls` and `web-tls` have one anchor, and so do the row `usb-encryption` and the table `encryption` of the row `usb`.

Wrong: id = \"web_tls\" and id = \"web-tls\"
Right: id = \"web_tls\" and id = \"web_tls_internal\"";

    /// A row with no words for it.
    "E0309" TitleMissing { what: &'static str, id: String, known: Vec<String> }
    message: format!("the {what} `{id}` has no title, and its id is not well known"),
    help: Some(format!("add a `title`, or use a well-known id: {}", some(known))),
    explain: "\
Some roles and operating modes are worded in every language. Any other brings a title, which is translated like all \
prose.

Wrong: [[access.role]]
       id = \"pharmacist\"
Right: [[access.role]]
       id = \"pharmacist\"
       title = \"Pharmacist\"";

    /// A range of ports that is none.
    "E0310" PortRangeWrong { found: String, reason: &'static str }
    message: format!("{found} is no range of ports: {reason}"),
    help: Some("write the lower number first, both between 1 and 65535".into()),
    explain: "\
A range of ports has its lower number first; port numbers lie between 1 and 65535.

Wrong: number = \"5010..5000\"
Right: number = \"5000..5010\"";

    /// `any` or `not_known`, and other numbers.
    "E0311" PortAnyWithOthers { key: String, word: String }
    message: format!("`{word}` stands with other numbers in `{key}`"),
    help: Some(format!("write `{key} = \"{word}\"`, or only the numbers")),
    explain: "\
`any` stands for all ports, so other numbers beside it say nothing. `not_known` says that the manufacturer does not know the \
number, so no number stands beside it.

Wrong: number = [443, \"any\"]
Right: number = \"any\"";

    /// Two dates in the wrong order.
    "E0312" DatesOutOfOrder { earlier: String, first: String, later: String, second: String }
    message: format!("`{later}` ({second}) is before `{earlier}` ({first})"),
    help: Some("correct one of the two dates".into()),
    explain: "\
Support ends after it starts, and a document is issued no earlier than its latest revision.

Wrong: [support]
       start = 2026-01-31
       end = 2025-01-31
Right: [support]
       start = 2026-01-31
       end = 2035-01-31";

    /// A history that goes back and forth.
    "E0313" HistoryOutOfOrder { before: String, date: String }
    message: format!("the revision of {date} stands after that of {before}, against the order of the other revisions"),
    help: Some("put the revisions into the order of their dates, the newest first or last".into()),
    explain: "\
The revision history is read from the top to the bottom, so its dates rise or fall throughout.

Wrong: 2025-03-01, 2026-01-31, 2025-10-01
Right: 2025-03-01, 2025-10-01, 2026-01-31";

    /// A version that says nothing.
    "E0314" VersionUnusable { found: String, reason: &'static str }
    message: format!("{found} is no version: {reason}"),
    help: Some("write for instance `4.2.0`, `>= 128` or `13..15`".into()),
    explain: "\
A comparison needs a version behind it, and a range has its lower version first.

Wrong: versions = \">=\"
Right: versions = \">= 128\"";

    /// A range that ends before it begins.
    "E0315" RangeReversed { key: String, found: String }
    message: format!("`{key}` is {found}: the range ends before it begins"),
    help: Some("write the lower number first".into()),
    explain: "\
A range has its lower number first.

Wrong: range = \"15..1 min\"
Right: range = \"1..15 min\"";

    /// A password can have no length.
    "E0316" PasswordLengths { least: i64, most: i64 }
    message: format!("a password needs at least {least} characters, but can have at most {most}"),
    help: Some("correct `min_length` or `max_length`".into()),
    explain: "\
No password would be accepted: its greatest length is below its least.

Wrong: min_length = 12
       max_length = 8
Right: min_length = 12
       max_length = 64";

    /// A duty with no way to meet it.
    "E0317" StepsMissing { id: String }
    message: format!("the required control `{id}` has no steps"),
    help: Some("say what the reader has to do:\nsteps = [\"…\"]".into()),
    explain: "\
What is required of the operator or the user must be possible by what the document tells. A control that the \
manufacturer sees to needs no steps.

Wrong: need = \"required\"
Right: need = \"required\"
       steps = [\"Allow only the connections in {ref:network.port}.\"]";

    /// Something is not there, and nobody says why.
    "E0318" BecauseMissing { table: String, state: &'static str }
    message: format!("`{table}` is `{state}`, but does not say why"),
    help: Some("add the reason:\nbecause = \"…\"".into()),
    explain: "\
A capability that the device does not have, or that makes no sense for it, is told with its reason, so that the reader \
can judge the risk.

Wrong: multi_factor = { state = \"not_provided\" }
Right: multi_factor = { state = \"not_provided\", because = \"Nurses wear gloves.\", instead = \"Lock the room.\" }";

    /// No network, but something that needs one.
    "E0319" NetworkContradiction { what: &'static str }
    message: format!("`network.connection` is `none`, but there is {what}"),
    help: Some("set `connection` to `optional` or `required`, or remove what needs a network".into()),
    explain: "\
`connection = \"none\"` tells the reader that the device has no network interface. Ports, flows over the network and \
remote access contradict that.

Wrong: connection = \"none\"
       [[network.port]]
Right: connection = \"optional\"
       [[network.port]]";

    /// No language.
    "E0320" LanguageInvalid { found: String }
    message: format!("`{found}` is not a language tag"),
    help: Some("write a tag of BCP 47: `en`, `de-AT`, `zh-Hant`".into()),
    explain: "\
Languages are named by tags of BCP 47: the language in two or three letters, then script or region where they matter, \
with `-` between them.

Wrong: languages = [\"english\", \"de_AT\"]
Right: languages = [\"en\", \"de-AT\"]";

    /// A language twice.
    "E0321" LanguageRepeated { found: String }
    message: format!("the language `{found}` stands more than once"),
    help: Some("remove one of the two".into()),
    explain: "\
Each language makes one document.

Wrong: languages = [\"en\", \"de\", \"en\"]
Right: languages = [\"en\", \"de\"]";

    /// No chapter.
    "E0322" ChapterUnknown { key: String, found: String, near: Option<String>, known: Shared<[String]> }
    message: format!("`{key}` names `{found}`, which is no chapter"),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        Some(format!("the chapters are {}", start(known, 60))),
    ])),
    explain: "\
Chapters are named by their ids, the same in every language.

Wrong: leave_out = [\"malwares\"]
Right: leave_out = [\"malware\"]";

    /// A safety message in a chapter that is not there.
    "E0323" WarningLost { chapter: String }
    message: format!("this safety message stands in the chapter `{chapter}`, which is left out"),
    help: Some(format!("move it to another chapter, or take `{chapter}` out of `document.leave_out`")),
    explain: "\
A safety message must reach the reader. In a chapter that is left out it would be lost.

Wrong: leave_out = [\"network\"]
       [[warning]]
       chapter = \"network\"
Right: leave_out = [\"network\"]
       [[warning]]
       chapter = \"environment\"";

    /// Known credentials, and nobody is told to change them.
    "E0324" DefaultCredentials { action: &'static str }
    message: "the device is delivered with credentials that others know, but nothing says what to do about them".into(),
    help: Some(format!("tell the operator what to do about them:\n{action} = \"…\"")),
    explain: "\
Default credentials that are the same on every device are known to attackers. The operator must be told to change them, \
in `default_action` of the password rules or in `action` of the account.

Wrong: default_credentials = \"shared_known\"
Right: default_credentials = \"shared_known\"
       action = \"Change the password before you connect the device.\"";

    /// A text with nothing in it.
    "E0325" EmptyText { key: String }
    message: format!("`{key}` is an empty text"),
    help: Some("write the text, or remove the key if it is not to be stated".into()),
    explain: "\
An empty text is no fact: leaving the key out says that it is not stated.

Wrong: note = \"\"
Right: (no note)";

    /// A link with what no address has.
    "E0326" LinkUnusable { key: String, found: String }
    message: format!("`{key}` is {found}, which holds spaces or line breaks"),
    help: Some("write the address alone, with `%20` for a space in it".into()),
    explain: "\
An address has no spaces. Text that belongs to it stands elsewhere.

Wrong: phone = \"tel:+49 30 123\"
Right: phone = \"tel:+49-30-123\"";

    /// A link that would not be there.
    "E0327" LinkDropped { address: String }
    message: format!("the link to `{address}` would be dropped"),
    help: Some("links in prose go to `https://…`, `http://…`, `mailto:…`, `tel:…` or `#anchor`; link to a fact with `{ref:path}`".into()),
    explain: "\
The document stands on its own, in several formats. Links to other files do not work there, and links with other schemes \
are not safe, so only their text would be shown.

Wrong: note = \"See [the manual](manual.pdf).\"
Right: note = \"See [the manual](https://example.com/manual.pdf).\"";

    /// A placeholder in the address of a link.
    "E0328" PlaceholderInAddress { found: String }
    message: format!("`{found}` stands in the address of a link, where nothing is filled in"),
    help: Some("write the address out; to link to a fact, write `{ref:path}` without a link around it".into()),
    explain: "\
The address of a link is taken as it is written. A placeholder there would lead the reader to an address that does not \
exist. In the text of a link a placeholder is filled in.

Wrong: note = \"See [the ports]({ref:network.port}).\"
Right: note = \"See {ref:network.port}.\"";

    /// A device that must not be used without something that nobody has to provide.
    "E0329" StopUseNotRequired { id: String }
    message: format!("the device must not be used without the control `{id}`, but the control is not required"),
    help: Some("write `need = \"required\"`, or remove `stop_use`".into()),
    explain: "\
A control without which the device must not be used is required. A recommended control can be left out.

Wrong: need = \"recommended\"
       stop_use = true
Right: need = \"required\"
       stop_use = true";

    /// All is blocked except what is listed, and nothing is listed.
    "E0330" ListedNowhere { key: String }
    message: format!("`{key}` lets only listed connections through, but no port is listed"),
    help: Some("list the connections in `[[network.port]]`, or write `deny_all` where all traffic is blocked".into()),
    explain: "\
`deny_all_but_listed` sends the reader to the table of connections to allow. Without ports there is none.

Wrong: policy = \"deny_all_but_listed\"    # and no [[network.port]]
Right: policy = \"deny_all\"";

    /// A time of no length.
    "E0331" NoTime { key: String, found: String }
    message: format!("`{key}` is {found}, which is no time"),
    help: Some(format!("if there is no such limit, leave `{key}` out and say so in a text, such as `note`")),
    explain: "\
In products a time of 0 often means \"off\" or \"unlimited\", but a reader would take it for a time of 0: what is off is told \
in words.

Wrong: lockout = \"0 min\"
Right: note = \"The device never locks an account.\"";

    /// A text that becomes too long with what is put into it.
    "E0332" TextGrows { key: String, found: usize, limit: usize }
    message: format!("with what its placeholders put into it, `{key}` would be {found} bytes long; at most {limit} are shown"),
    help: Some("name fewer other texts in it, or shorten those that it names".into()),
    explain: "\
A placeholder is replaced by the text that it names, whose placeholders are replaced in turn. A text that names another one \
twice, which again names a third one twice, doubles with each of them. What becomes so long is most likely a mistake, and \
would fill the memory.

Wrong: titles that each hold `{ref:…}` to the next row twice, twenty rows in a row
Right: each title with the name of its own row";

    /// A long way from text to text.
    "E0333" TextTooDeep { key: String, limit: usize }
    message: format!("the placeholders of `{key}` lead from text to text through more than {limit} of them"),
    help: Some("write the text out, or let it name the last one of them".into()),
    explain: "\
A placeholder is replaced by the text that it names, whose placeholders are replaced in turn. A reader cannot follow so long \
a chain, and each of its texts holds the whole rest of it.

Wrong: a hundred risks whose descriptions each hold that of the next one
Right: a hundred risks whose descriptions each link to the next one in words of their own";

    /// Texts that become too much together.
    "E0334" TextsGrow { key: String, limit_mib: usize }
    message: format!("placeholders and references would put more than {limit_mib} MiB into the texts, most of it into `{key}`"),
    help: Some("shorten the titles and texts to which many others refer".into()),
    explain: "\
Each reference shows the title of the row that it names, and each placeholder the text that it names. Where thousands refer to \
a title as long as a page, the document becomes too large for its readers and for the memory.

Wrong: title = \"(a whole page)\" of a zone in which thousands of systems are
Right: title = \"Hospital network\"";

    /// A number that the transport protocol does not have.
    "E0335" PortFieldMisplaced { key: String, transport: String, instead: String }
    message: format!("`{key}` does not fit a port with `transport = \"{transport}\"`"),
    help: Some(format!("for `{transport}`, give `{instead}`, or correct `transport`")),
    explain: "\
Only TCP, UDP and SCTP have port numbers. ICMP has types of messages (`icmp_type`), other IP protocols have a number of \
their own (`ip_protocol`). A rule with the wrong kind of number opens something else.

Wrong: transport = \"ip\"
       number = 50
Right: transport = \"ip\"
       ip_protocol = 50
       protocol = \"ESP\"";

    /// Two facts of which only one can be true.
    "E0340" Contradiction { one: String, other: String, why: String }
    message: format!("`{one}` and `{other}` contradict each other: {why}"),
    help: Some("correct one of them; where its table has `when` or `part`, that says what holds only sometimes or for one part".into()),
    explain: "\
The document would say one thing in one place and the opposite in another, and a reader acts on what was read first. \
What holds under a condition or for one part contradicts nothing that holds elsewhere.

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
Some fields say more about another one of their table. Without that one, the document would say from when a time counts \
that is not there.

Wrong: retention_from = \"export\"
Right: retention = \"30 days\"
       retention_from = \"export\"";

    /// Two tables that hold for the same.
    "E0350" ScopeRepeated { table: String }
    message: format!("two tables of `{table}` hold for the same"),
    help: Some("say for what each holds with `title`, `part`, `roles`, `interface`, `direction` or `when`, or make one table of them".into()),
    explain: "\
A table that may stand several times (`[[access.password]]`, `[[logging]]`) says for what each of them holds, so that the \
reader knows which rule is meant. Two without that, or with the same, would read as one text that says two things.

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

    /// A row for one part that names none.
    "E0351" OnlyWithoutScope {}
    message: "what holds only for a part or under a condition does not say for which".into(),
    help: Some("add `part` or `when`; what holds for the whole device stands in the table itself".into()),
    explain: "\
`[[access.only]]`, `[[network.only]]` and `[[data.only]]` hold what is true for one part of the system, or under a condition. \
What is true for the whole device stands in `[access]`, `[network]` and `[data]`.

Wrong: [[network.only]]
       connection = \"required\"
Right: [[network.only]]
       part = \"server\"
       connection = \"required\"";

    /// A port of one of several parts, and nobody knows which.
    "E0360" PortBetweenParts { id: String, parts: Vec<String> }
    message: format!("the port `{id}` does not say to which part it belongs, and {} of the device use it", list(parts)),
    help: Some("add `part`, with the part that opens the connection or, for an inbound port, listens".into()),
    explain: "\
A firewall rule has a source and a destination. Between two parts of the device, the direction of the port says who opens the \
connection only if the port says to which part it belongs. With no such part the rule would open the port to everybody.

Wrong: direction = \"inbound\"
       peers = [\"server\"]             # a part, as the client is
Right: part = \"client\"
       direction = \"inbound\"
       peers = [\"server\"]";

    /// An IP protocol by its number that the transport protocol has a name for.
    "E0361" IpProtocolNamed { number: &'static str, transport: &'static str }
    message: format!("the IP protocol {number} is `{transport}`"),
    help: Some(format!("write `transport = \"{transport}\"`, and the number that a rule for it needs")),
    explain: "\
With `transport = \"ip\"` and the number of TCP, UDP, SCTP or ICMP, a firewall would let all ports or all messages through.

Wrong: transport = \"ip\"
       ip_protocol = 6
Right: transport = \"tcp\"
       number = 443";

    /// A companion whose folder would be in the way of another one.
    "E0370" CompanionName { id: String, why: &'static str }
    message: format!("a companion cannot have the id `{id}`: {why}"),
    help: Some("choose another id, such as `administrator` or `card`".into()),
    explain: "\
A companion's id is the name of its folder within the folder of a language. Some names are taken there.

Wrong: [[document.companion]]
       id = \"sections\"
Right: [[document.companion]]
       id = \"administrator\"";

    /// A companion in a language that the main document does not have.
    "E0371" CompanionLanguage { id: String, found: String, known: Vec<String> }
    message: format!("the companion `{id}` is to be made in `{found}`, in which the main document is not made"),
    help: Some(format!("the languages of `[document]` are {}; add `{found}` there, or remove it here", list(known))),
    explain: "\
The documents of a set refer to each other, so a companion is made in languages of the main document: in all of them, or in \
some.

Wrong: [document]
       languages = [\"en\", \"de\"]
       [[document.companion]]
       languages = [\"en\", \"fr\"]
Right: [document]
       languages = [\"en\", \"de\"]
       [[document.companion]]
       languages = [\"en\"]";

    /// Two documents of a set that nobody can tell apart.
    "E0372" DocumentNumberTwice { number: String }
    message: format!("the document number `{number}` stands for two documents of this set"),
    help: Some("give each document a number of its own".into()),
    explain: "\
Documents refer to each other by their numbers, and coverage is told by them. Two documents need two numbers.

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
    message: "this document has companions and no title of its own".into(),
    help: Some("tell the documents apart by their titles:\ntitle = \"…\"".into()),
    explain: "\
Where several documents are made of one device, a reader must see which one this is: each has a title.

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
`document` names a companion by its id (`[[document.companion]]`), or the main document as `document`. Left out, the chapter \
is that of the first document that has it.

Wrong: <!-- ifugen:begin network document=admin -->
Right: <!-- ifugen:begin network document=administrator -->";

    /// A file and the configuration say different things about a vulnerability.
    "E0380" VexDiffers { id: String, field: &'static str, here: String, there: String, at: String }
    message: format!("`{field}` of {id} is `{here}` here and `{there}` in {at}"),
    help: Some("find out which of them is right, and correct the other; where only one component is meant, name it with `component`".into()),
    explain: "\
The assessment in the document and the one in the bill of materials or VEX file are about the same vulnerability, and users \
get both. They cannot say different things.

Wrong: [[sbom.vulnerability]]
       id = \"CVE-2024-12345\"
       state = \"not_affected\"      # `affected` in the VEX file
Right: [[sbom.vulnerability]]
       id = \"CVE-2024-12345\"
       state = \"affected\"";

    /// Two statements of the same day about the same thing.
    "E0381" VexTwice { id: String, one: String, other: String }
    message: format!("{id} has two states, in {one} and in {other}, and neither is the later one"),
    help: Some("remove the statement that does not hold any more, or date both: the later one counts".into()),
    explain: "\
Two statements assess the same vulnerability in the same component, and differ. Of statements with different days, the later \
one counts; within an OpenVEX file, also the one that stands further down.

Wrong: { \"id\": \"CVE-2024-12345\", \"analysis\": { \"state\": \"exploitable\" } }, { \"id\": \"CVE-2024-12345\", \"analysis\": { \"state\": \"not_affected\" } }
Right: { \"id\": \"CVE-2024-12345\", \"analysis\": { \"state\": \"not_affected\" } }";

    /// A published vulnerability of which no file says anything.
    "E0382" VexUnknown { id: String, files: Vec<String> }
    message: match files.as_slice() {
        [] => format!("{id} is to be published, but neither the bill of materials nor a VEX file assesses vulnerabilities"),
        _ => format!("{id} is to be published, but {} does not assess it for this device", files.join(" or ")),
    },
    help: Some("correct the number, name the file with `[[sbom.vex]]`, or assess it under `[[sbom.vulnerability]]`".into()),
    explain: "\
`[sbom] publish` lists vulnerabilities as a file assesses them. One that no file assesses would be missing in the document \
without a word.

Wrong: publish = [\"CVE-2024-12354\"]
Right: publish = [\"CVE-2024-12345\"]";

    /// A published vulnerability that a file lists and does not assess.
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
A VEX file can hold assessments of several products. What is true of another product is not taken for the device: say which \
one it is, by its name in the file or its package URL.

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
Each vulnerability counts once for each product or component that it is about. The limit keeps one file from taking all \
memory.

Wrong: file = \"all-products.json\"
Right: file = \"pump.vex.json\"";

    /// A published vulnerability of a component that is not listed.
    "E0387" VexComponent { id: String, component: String, at: String }
    message: format!("{id} is to be published, but its component `{component}` in {at} is not among the components of the device"),
    help: Some("check the bill of materials and the name in the file (`bom-ref`, package URL, CPE, or name and version); or say what it concerns under `[[sbom.vulnerability]]`".into()),
    explain: "\
A file names the affected component by its `bom-ref`, package URL, CPE, or name and version. One that is not found among the \
components could not be named in the document, and readers would take the vulnerability for one of the device itself.

Wrong: { \"subcomponents\": [{ \"@id\": \"pkg:generic/zlib@1.2.0\" }] }      # the bill lists zlib 1.3.1
Right: { \"subcomponents\": [{ \"@id\": \"pkg:generic/zlib@1.3.1\" }] }";

    /// More VEX files than are read.
    "E0388" TooManyVexFiles { found: usize, limit: usize }
    message: format!("{found} VEX files are named; at most {limit} are read"),
    help: Some("merge them into one".into()),
    explain: "\
`[[sbom.vex]]` names the files with the manufacturer's assessments. The limit keeps one configuration from taking all time.

Wrong: (a file for each vulnerability)
Right: [[sbom.vex]]
       file = \"pump.vex.json\"";

    // ---- E04xx: coverage ----

    /// A source of duties that no catalogue has.
    "E0401" SourceUnknown { source: String, near: Option<String>, known: Vec<String> }
    message: format!("there is no source of requirements `{source}`"),
    help: Some(lines([
        near.as_ref().map(|near| format!("did you mean `{near}`?")),
        Some(format!("the sources are {}; a project adds its own in `requirements/`", list(known))),
    ])),
    explain: "\
`[document] require` and `--require` name sources of requirements: those that are built in, and those of the project's own \
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

    /// A requirement is said not to apply, but the document covers it.
    "E0404" NotApplicableButCovered { id: String, facts: Vec<String> }
    message: format!("`{id}` is said not to apply, but the document covers it"),
    help: Some(format!("remove this entry; the requirement is covered by {}", list(facts))),
    explain: "\
A requirement that does not apply, and facts that answer it: one of the two is wrong.

Wrong: [[not_applicable]]
       requirement = \"mdcg-2019-16-3.6-env-session\"
       because = \"There are no sessions.\"
       [access.session]
       timeout = \"5 min\"
Right: [access.session]
       timeout = \"5 min\"";

    /// An entry of a catalogue that cannot hold.
    "E0405" CatalogueEntry { entry: String, reason: String }
    message: format!("`{entry}`: {reason}"),
    help: None,
    explain: "\
A file of `requirements/` holds `[source]` and `[[requirement]]` entries; topics and conditions that the built-in files do \
not have stand in `requirements/topics.toml`. Ids are kebab-case, unique, and begin with the id of their source; a duty is \
one sentence; topics and conditions are known ones.

Wrong: id = \"Rule 1\"
Right: id = \"our-tender-1\"";

    /// A topic with no evidence.
    "E0406" TopicWithoutEvidence { topic: String }
    message: format!("the topic `{topic}` has no evidence"),
    help: Some("say by which facts it is covered, for instance:\n[[topic.evidence]]\naspect = \"network ports\"\nany = [\"network.port\"]".into()),
    explain: "\
A topic is covered by facts that the document shows. With no evidence, no document could ever cover it.

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

    /// A requirement for users with nothing that could answer it.
    "E0408" RequirementWithoutEvidence { id: String }
    message: format!("the requirement `{id}` says nothing about what answers it"),
    help: Some("say which facts the document must show, for instance:\n[[requirement.evidence]]\naspect = \"network ports\"\nany = [\"network.port.number\"]\nor `person = \"why a person has to judge it\"`, or `outside = \"what answers it instead\"`".into()),
    explain: "\
A requirement for users is judged by its own evidence, never by its topics: anything on the topic would cover it, and a \
value that says the opposite as well. `evidence` names the facts that the document must show, and in `not` those that say \
the opposite. `person` says why only a person can judge it, `outside` what answers it in place of the document.

Wrong: [[requirement]]
       id = \"our-tender-1\"
       topics = [\"ports\"]
Right: [[requirement]]
       id = \"our-tender-1\"
       topics = [\"ports\"]
       [[requirement.evidence]]
       aspect = \"network ports\"
       any = [\"network.port.number\"]";

    /// The document tells nothing of what a requirement asks for.
    "E0410" RequirementMissing { device: String, id: String, clause: String, duty: String, lacking: Vec<String>, add: String }
    message: gap_message("does not tell what", device, id, clause),
    help: Some(gap_help(duty, lacking, add)),
    explain: "\
The document is to cover a source (`[document] require`), but none of its chapters shows a fact that answers this requirement. \
Add the facts, or say that the requirement does not apply, and why. A fact that a project's template leaves out does not \
count. While a draft grows, `--allow-gaps` makes a warning of it.

Wrong: (no [decommission] at all)
Right: [decommission]
       steps = [\"Choose **Service > Erase all data**.\"]";

    /// The document tells a part of what a requirement asks for.
    "E0411" RequirementPartly { device: String, id: String, clause: String, duty: String, lacking: Vec<String>, add: String }
    message: gap_message("tells only a part of what", device, id, clause),
    help: Some(gap_help(duty, lacking, add)),
    explain: "\
A requirement can need several facts: how an update is announced, and who installs it. Some of them are shown, others are \
not. Add what is lacking, or say that the requirement does not apply, and why. While a draft grows, `--allow-gaps` makes a \
warning of it.

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
The facts that could answer the requirement say the opposite: a zone that lets all traffic through is no segmentation, \
and a function that is not provided answers no question about it. This is worse than a gap, since a reader finds it in the \
document. While a draft grows, `--allow-gaps` makes a warning of it.

Wrong: [[network.zone]]
       traffic = \"allow_all\"
Right: [[network.zone]]
       traffic = \"deny_all_but_listed\"";

    /// A requirement to which no person has said yes.
    "E0413" ToBeJudged { device: String, id: String, clause: String, duty: String, why: String, facts: String }
    message: format!("{device}: nobody has judged yet whether the document answers `{id}` ({clause})"),
    help: Some(format!(
        "{duty}\n{why}\nif it does, say so in a file of `requirements/`, for instance `requirements/judged.toml`:\n[[judged]]\nrequirement = \"{id}\"\ndevice = \"{device}\"\nfacts = \"{facts}\"\nby = \"…\"\ndate = \"…\"\nreason = \"…\""
    )),
    explain: "\
Whether laypersons understand a text, or whether a list is complete, no program can tell. A person reads the document and \
says yes, with name, date and reason. The judgement holds for the facts on which it rests; their hash stands in `facts`. \
When they change, it lapses. Only `--strict` makes an error of it.

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

    /// Prose that is not translated, or whose translation is of an earlier text.
    "E0502" NotTranslated { language: String, missing: usize, fuzzy: usize, total: usize, first: Vec<String> }
    message: format!(
        "{} of {total} texts are not translated into `{language}`{}: {}{}",
        missing + fuzzy,
        if *fuzzy > 0 { format!(" ({fuzzy} of them have changed since)") } else { String::new() },
        list(first),
        if missing + fuzzy > first.len() { ", …" } else { "" },
    ),
    help: Some(format!(
        "`ifugen translate extract --lang {language} PATH` writes what is to be translated; `--draft` builds a marked draft without it"
    )),
    explain: "\
The manufacturer's own prose must be translated into each language of the document. The translations stand in PO files \
beside the configuration (`pump.de.po`); what a family file holds is translated beside that file.

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
    message: format!("`{placeholder}` does not stand in both the source text and its translation “{text}”"),
    help: Some("a translation keeps every placeholder of its source text, and adds none".into()),
    explain: "\
Placeholders such as {ref:network.port} and {contact.security} stand for facts. A translation that loses one loses a \
fact.

Wrong: msgid \"See {ref:network.port}.\" msgstr \"Siehe dort.\"
Right: msgid \"See {ref:network.port}.\" msgstr \"Siehe {ref:network.port}.\"";

    /// A file that is no XLIFF.
    "E0510" XliffBroken { why: String }
    message: format!("this is not an XLIFF file that can be read: {why}"),
    help: Some("export it anew with `ifugen translate export --xliff`, or have it saved as XLIFF 1.2 or 2.1".into()),
    explain: "\
`ifugen translate import` reads XLIFF 1.2, 2.0 and 2.1 in UTF-8, as `ifugen translate export --xliff` writes it. A document type and \
entities other than those of XML itself are refused, since they can pull in other files.

Wrong: <!DOCTYPE xliff SYSTEM \"xliff.dtd\">
Right: <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">";

    /// Markup or a placeholder that a translation has lost, doubled or changed.
    "E0511" MarkupChanged { markup: String, how: String, path: String }
    message: format!("`{markup}` {how} in the translation of `{path}`"),
    help: Some("a translation keeps each placeholder, code, link and emphasis of its source text; the order may change".into()),
    explain: "\
Placeholders stand for facts, code is what users type, and links lead somewhere; bold words are names on the screen. A \
translation has each of them as often as its source text. Nothing of an import is written while one is wrong.

Wrong: <source>Press <bpt id=\"1\">**</bpt>OK<ept id=\"1\">**</ept>.</source> <target>OK pressen.</target>
Right: <target><bpt id=\"1\">**</bpt>OK<ept id=\"1\">**</ept> pressen.</target>";

    /// An XLIFF file of a configuration that is not here.
    "E0512" XliffOfNothing { original: String, catalog: String }
    message: format!("there is no PO file `{catalog}` for the configuration `{original}` of this file"),
    help: Some("run the import in the folder in which the export was run, or `ifugen translate extract` first".into()),
    explain: "\
An XLIFF file names the configuration that its texts come from. What it holds goes into the PO file beside that \
configuration, which has to be there.

Wrong: cd elsewhere; ifugen translate import pump.de.xlf
Right: ifugen translate import xliff/pump.de.xlf";

    /// A tag that is no language tag, or is written otherwise.
    "E0513" LanguageTag { tag: String, right: Option<String> }
    message: match right {
        None => format!("`{tag}` is not a language tag"),
        Some(right) => format!("the language tag `{tag}` is written `{right}`"),
    },
    help: Some("tags are written as BCP 47 has it: `de`, `pt-BR`, `sr-Latn`".into()),
    explain: "\
Languages are named by their tags of BCP 47: a language of two or three letters, then script and region where they matter.

Wrong: languages = [\"german\", \"pt_BR\"]
Right: languages = [\"de\", \"pt-BR\"]";

    /// A PO file beside the one that is read.
    "E0514" CatalogTwice { catalog: String, language: String, read: String }
    message: format!("`{catalog}` looks like a translation into `{language}`, but `{read}` is the file that is read"),
    help: Some(format!("merge it into `{read}` and remove it, or rename it")),
    explain: "\
For each language one PO file stands beside a configuration, named by the tag as the document has it. A second file for the \
same language, whose tag is written otherwise or names a region, would be edited in vain.

Wrong: pump.de.po and pump.de-DE.po, with languages = [\"en\", \"de\"]
Right: pump.de.po";

    /// A PO file whose first entry is wrong.
    "E0515" CatalogHead { why: String }
    message: format!("the head of this PO file is wrong: {why}"),
    help: Some("restore the head, or let `ifugen translate extract` write the file anew".into()),
    explain: "\
A PO file begins with an entry whose msgid is empty. Its msgstr holds fields: the encoding, which is UTF-8, and the language, \
which is that in the file's name.

Wrong: msgid \"\" msgstr \"Language: fr\\n\" in pump.de.po
Right: msgid \"\" msgstr \"Language: de\\nContent-Type: text/plain; charset=UTF-8\\n\"";

    /// A project's wording that is no Fluent.
    "E0516" WordingSyntax { why: String }
    message: format!("this is not valid Fluent: {why}"),
    help: Some("each message is `name = text`, its attributes are indented: `    .name = text`".into()),
    explain: "\
The files of `locales/` are Fluent (projectfluent.org). A file with a mistake is not used in part.

Wrong: title Security of the pump
Right: title = Security of the pump";

    /// Something that a project's wording uses and that does not exist.
    "E0517" WordingUnknown { kind: &'static str, what: String, message: String }
    message: format!("the message `{message}` uses the {kind} `{what}`, which does not exist"),
    help: Some("use what the built-in message uses; `ifugen schema` shows the fields of a table".into()),
    explain: "\
A message can print the variables of the built-in message, and a message of a table all fields of that table. It can \
refer to other messages and terms of its language. Functions of Fluent are not available.

Wrong: password = Passwords
           .min_length = At least { $length } characters.
Right: password = Passwords
           .min_length = At least { $min_length } characters.";

    /// A language of the project that does not word everything.
    "E0518" WordingMissing { language: String, missing: Vec<String> }
    message: format!("the wording in `{language}` lacks {} messages: {}", missing.len(), some(missing)),
    help: Some(format!("word them in `locales/{language}/`; `ifugen locales list` shows how many there are")),
    explain: "\
A language that ifugen does not have needs all messages that English has, apart from those of the reports on coverage. A \
document with holes is not made.

Wrong: locales/sv/page.ftl alone
Right: locales/sv/ with page.ftl, choices.ftl, known.ftl and model.ftl";

    /// A template of the project that cannot be filled.
    "E0519" TemplateBroken { message: String, during: String }
    message: message.clone(),
    help: Some(if during.is_empty() { "see the template that it replaces: `ifugen templates list`".into() } else { format!("found in {during}") }),
    explain: "\
A template in the project's `templates/` has a mistake of syntax, or asks for something that does not exist.

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
Tags of languages are the same in upper and lower case, and so are the folders of `locales/`; some systems cannot even tell \
them apart.

Wrong: locales/de and locales/DE
Right: locales/de";
    // ---- E06xx: the output folder ----

    /// An output that somebody has edited.
    "E0601" OutputEdited { path: String }
    message: format!("`{path}` was changed after ifugen wrote it"),
    help: Some("it was left as it is, and so were the device's other files; move the change into the configuration or a template, or build with --force to overwrite it".into()),
    explain: "\
The manifest knows the hash of each file that ifugen wrote. A file that holds something else, and not what would be \
written now either, was edited by hand. Overwriting it could destroy work, and leaving it would make the documents of the \
device differ, so nothing of that device is written. `--force` overwrites it; without the file, it is written anew.

Wrong: an editor, and out/pump/en/ifu-security.md
Right: a change in pump.ifu.toml, or in templates/ of the project";

    /// A file of somebody else where an output should be.
    "E0602" OutputForeign { path: String }
    message: format!("`{path}` stands where an output should be, and ifugen does not know it"),
    help: Some("it was left as it is, and so were the device's other files; choose another folder with --out, remove the file, or build with --force to overwrite it".into()),
    explain: "\
The manifest does not name the file, and it does not hold what would be written. It may be somebody else's, or an output \
whose manifest is gone. So nothing of that device is written. `--force` overwrites it.

Wrong: ifugen build pump.ifu.toml --out docs       # docs/index.html is a page of another program
Right: ifugen build pump.ifu.toml --out docs/security";

    /// Another program's manifest.
    "E0603" ManifestForeign { path: String }
    message: format!("`{path}` is not a manifest of ifugen"),
    help: Some("choose another folder with --out, remove the file, or build with --force to overwrite it".into()),
    explain: "\
ifugen writes down in `manifest.json` what it made. A file of that name which another program wrote stands there, so \
nothing is written.

Wrong: ifugen build pump.ifu.toml --out web        # with the manifest.json of a web app
Right: ifugen build pump.ifu.toml --out web/security";

    /// Parts that do not fit together.
    "E0604" PartsDiffer { path: String, why: String }
    message: format!("`{path}` cannot be merged: {why}"),
    help: Some("build the parts anew, each in a folder of its own, all with the same options".into()),
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
        format!("{device}: the PDF in `{language}` is not written, as its fonts have no {}{more}", shown.join(", no "))
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

    /// A rule's pattern that matches nothing that there can be.
    "E0620" RulePattern { id: String, pattern: String, why: String }
    message: format!("the rule `{id}` speaks of `{pattern}`: {why}"),
    help: Some("write the path of a fact as the schema has it, with filters where only some rows are meant".into()),
    explain: "\
A rule in `rules/changes.toml` names facts by patterns, as `requirements/topics.toml` does. A pattern that no \
configuration can match would leave changes in the wrong class without a word.

Wrong: path = \"network.prot\"
Right: path = \"network.port[direction=inbound]\"";

    /// Two rules of one name.
    "E0621" RuleTwice { id: String }
    message: format!("the rule `{id}` stands twice in this file"),
    help: Some("give one of them another id".into()),
    explain: "\
The report names the rule by which a change has its class, and a project's rule replaces the built-in one of the same id.

Wrong: two [[rule]] with id = \"port\"
Right: id = \"port-opened\" and id = \"port-closed\"";

    /// A type that the model does not have.
    "E0622" RuleType { id: String, name: String }
    message: format!("the rule `{id}` speaks of the type `{name}`, which the schema does not have"),
    help: Some("the types are the keys of `$defs` in what `ifugen schema` prints".into()),
    explain: "\
Instead of paths a rule can name a type of the schema, and then speaks of all facts of that type. Of a type of table it can \
name one field, which it then means wherever such a table stands.

Wrong: type = \"prose\"
Right: type = \"Prose\"
Right: type = \"Protection.state\"";

    /// A reason that has no words.
    "E0623" RuleReason { id: String, reason: String }
    message: format!("the rule `{id}` gives the reason `{reason}`, which has no message"),
    help: Some(format!("add to `locales/en/changes.ftl`:\nchange-reason =\n    .{reason} = …")),
    explain: "\
The report says why a change has its class, in the language that it is asked for. The words are an attribute of the \
message `change-reason`: a built-in one, or one in the project's `locales/`.

Wrong: reason = \"our-policy\" with no such attribute
Right: change-reason =
           .our-policy = Our policy asks for a review.";

    /// An order of what is no closed list.
    "E0624" OrderOfNothing { name: String }
    message: format!("`{name}` is no closed list of the schema"),
    help: Some(
        "the lists are the keys of `$defs` with an `enum` in what `ifugen schema` prints; names of methods are a `Label`".into()
    ),
    explain: "\
`[[order]]` puts the values of a closed list, or the names of methods and protocols (`Label`), in an order, so that a rule can \
say what it means that there is more or less of them.

Wrong: type = \"need\"
Right: type = \"Need\"";

    /// A value that a closed list does not have.
    "E0625" RuleValue { name: String, value: String, known: Vec<String> }
    message: format!("`{value}` is no value of `{name}`"),
    help: Some(format!("the values are {}", some(known))),
    explain: "\
`from`, `to` and the values of an order name values of a closed list. One that does not exist would never be met.

Wrong: to = \"opened\"
Right: to = \"open\"";

    /// More and less of what has no order.
    "E0626" RuleNotOrdered { id: String, path: String }
    message: format!("the rule `{id}` speaks of an increase of `{path}`, whose values have no order"),
    help: Some("add an `[[order]]` for its type, or use `from` and `to`".into()),
    explain: "\
Numbers, dates, times and flags have an order by themselves. A closed list has one where `[[order]]` gives it.

Wrong: path = \"network.peer.kind\", change = \"increased\"
Right: path = \"network.peer.kind\", change = \"changed\", to = \"cloud\"";

    /// A rule that speaks of no fact, or in two ways.
    "E0627" RuleAboutNothing { id: String }
    message: format!("the rule `{id}` needs either `path` or `type`"),
    help: Some("`path` names facts by patterns, `type` all facts of a type of the schema".into()),
    explain: "\
A rule says of which facts it speaks, in one of two ways.

Wrong: change = \"added\", class = \"exposure\"
Right: path = \"network.port\", change = \"added\", class = \"exposure\"";

    /// A rule that gives neither a class nor an order, or both.
    "E0628" RuleSaysNothing { id: String }
    message: format!("the rule `{id}` needs either `class`, or `more` and `less`"),
    help: Some("`class` goes with `change`, `from`, `to` and `reason`; `more` and `less` go with `otherwise`, `absent` and `order`".into()),
    explain: "\
A rule gives a class to a change of its facts, or it says what it means that there is more and that there is less of them. \
It cannot do both.

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

    /// A region names a chapter that there is not.
    "E0640" RegionChapterUnknown { chapter: String, near: Option<String>, known: Vec<String> }
    message: format!("there is no chapter `{chapter}`"),
    help: Some(match near {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("the chapters are {}", list(known)),
    }),
    explain: "\
A region begins with the id of a chapter, as it stands in the links of the document and in the names of the files that \
`build --sections` writes.

Wrong: <!-- ifugen:begin netwrok -->
Right: <!-- ifugen:begin network -->";

    /// A region has no end.
    "E0641" RegionOpen { chapter: String }
    message: format!("the region `{chapter}` has no end"),
    help: Some("put `<!-- ifugen:end -->` on a line of its own below it".into()),
    explain: "\
What is between the two markers is replaced. Without the second one, that could be the rest of the file, so nothing is \
written. A code block without an end above the marker hides it, too.

Wrong: <!-- ifugen:begin network -->
       (end of the file)
Right: <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    /// A region begins in another one.
    "E0642" RegionNested { chapter: String, outer: String }
    message: format!("the region `{chapter}` begins within the region `{outer}`"),
    help: Some(format!("end `{outer}` with `<!-- ifugen:end -->` before it")),
    explain: "\
A region ends before the next one begins. What is within a region is replaced, so a region within it would be lost.

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
Each end belongs to the beginning before it.

Wrong: <!-- ifugen:end -->
Right: <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    /// A marker is not understood.
    "E0644" RegionMarker { reason: String }
    message: format!("this marker of a region is not understood: {reason}"),
    help: Some("write `<!-- ifugen:begin CHAPTER device=ID document=ID lang=TAG heading-level=N -->`, where all but the chapter can be left out, or `<!-- ifugen:end -->`".into()),
    explain: "\
A marker that is nearly right is an error: left alone, its region would go out of date without a word. A marker that is \
only to be shown stands in a code block or between backticks.

Wrong: <!-- ifugen:begin network language=de -->
Right: <!-- ifugen:begin network lang=de -->";

    /// A marker shares its line.
    "E0645" RegionNotAlone {}
    message: "a marker of a region does not stand on a line of its own".into(),
    help: Some("give it a line of its own, with nothing but spaces before it; to show it, put it between backticks".into()),
    explain: "\
A region holds whole paragraphs, so its markers are lines. Spaces before a marker are kept before each line of the region, \
so a region can stand in a list. It cannot stand in a quotation or in a table.

Wrong: Ports: <!-- ifugen:begin network --><!-- ifugen:end -->
Right: Ports:
       <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    /// A region names a device that there is not.
    "E0646" RegionDeviceUnknown { device: String, known: Vec<String> }
    message: format!("there is no device `{device}`"),
    help: Some(if known.is_empty() { "there is none in what was given".into() } else { format!("the devices are {}", list(known)) }),
    explain: "\
`device` names the id of a device among the configurations that were given (`--from`, or `paths` in book.toml): the name of its folder in the output.

Wrong: <!-- ifugen:begin network device=pmup -->
Right: <!-- ifugen:begin network device=pump -->";

    /// There are several devices, and a region names none.
    "E0647" RegionDeviceOpen { known: Vec<String> }
    message: "it is open of which device the chapter is to be".into(),
    help: Some(format!("add `device=ID`; the devices are {}", list(known))),
    explain: "\
The configurations that were given (`--from`, or `paths` in book.toml) are of several devices, so it is open whose chapter \
is to be shown.

Wrong: <!-- ifugen:begin network -->
Right: <!-- ifugen:begin network device=pump -->";

    /// A region asks for a language in which there is no document.
    "E0648" RegionLanguage { device: String, language: String, known: Vec<String> }
    message: format!("the document of `{device}` is not written in `{language}`"),
    help: Some(format!("its languages are {}", list(known))),
    explain: "\
A chapter can be had in the languages that `[document]` of the configuration names.

Wrong: <!-- ifugen:begin network lang=fr -->     # [document] languages = [\"en\", \"de\"]
Right: <!-- ifugen:begin network lang=de -->";

    /// A chapter has no text.
    "E0649" RegionChapterEmpty { device: String, chapter: String }
    message: format!("the document of `{device}` has no chapter `{chapter}`"),
    help: Some("add the facts for it to the configuration, or remove the marker".into()),
    explain: "\
The chapter exists, but this device has no facts for it, or leaves it out. An empty region would say that there is nothing \
to say, which nobody has stated.

Wrong: <!-- ifugen:begin recovery -->     # the configuration has no [recovery]
Right: (no such region, or facts in [recovery])";

    /// A region does not hold what it should.
    "E0650" RegionStale { chapter: String }
    message: format!("the region `{chapter}` is not current"),
    help: Some("run `ifugen inject` without `--output-check`".into()),
    explain: "\
With `--output-check`, nothing is written, and a region that would be is an error. Either the configuration has changed \
since, or somebody has changed the text between the markers: that is lost when the region is filled again.

Wrong: (a changed configuration, or a changed region)
Right: (a region as `ifugen inject` has written it)";

    /// Files to be filled of which none has a region.
    "E0651" RegionNowhere { paths: Vec<String> }
    message: match paths.as_slice() {
        [path] => format!("`{path}` has no region to fill"),
        _ => format!("none of these files has a region to fill: {}", several(paths)),
    },
    help: Some("mark one:\n<!-- ifugen:begin network -->\n<!-- ifugen:end -->".into()),
    explain: "\
No file that is named has a line that begins a region, so nothing would be filled or compared. A marker in a code block is none. \
Where a tool drops comments of HTML, `[//]: # (ifugen:begin network)` and `{/* ifugen:begin network */}` do as well.

Wrong: ifugen inject docs/security.md --from devices    (no marker in docs/security.md)
Right: <!-- ifugen:begin network -->
       <!-- ifugen:end -->";

    // ---- E066x: the look ----

    /// Text in a colour that not everybody can read.
    "E0660" ContrastLow { colour: String, ground: String, found: f64 }
    message: format!("`{colour}` on `{ground}` has a contrast of {found:.1} to 1"),
    help: Some("titles stand in this colour: choose one with a contrast of at least 4.5 to 1".into()),
    explain: "\
Titles and rules are in the accent colour, on white paper and, in the browser, on a dark ground too. Below a contrast of \
4.5 to 1 not everybody can read them (WCAG 2.2, success criterion 1.4.3).

Wrong: accent = \"#cccccc\"
Right: accent = \"#1f3f66\"";

    /// A file that `look.toml` names and that is not in `templates/`.
    "E0661" LookFile { file: String }
    message: format!("there is no file `templates/{file}`"),
    help: Some("paths are relative to the project's `templates/` and stay inside it".into()),
    explain: "\
The look of a document names a logo and fonts by their path below the project's `templates/`. Such a path is relative, has \
no `..` and leads through no symbolic link.

Wrong: file = \"/home/me/logo.svg\"
Right: file = \"logo.svg\"";

    /// A logo that is neither drawing nor picture.
    "E0662" LogoKind { file: String }
    message: format!("`{file}` cannot be a logo"),
    help: Some("a logo is a drawing (.svg) or a picture (.png)".into()),
    explain: "\
A logo is SVG, which is sharp at every size, or PNG.

Wrong: file = \"logo.gif\"
Right: file = \"logo.svg\"";

    /// A logo that a blind reader cannot know.
    "E0663" LogoWithoutAlternative {}
    message: "the logo has no text alternative".into(),
    help: Some("add `alternative` with what the logo says, mostly the manufacturer's name".into()),
    explain: "\
Who cannot see the logo hears its alternative. PDF/UA and WCAG ask for one.

Wrong: [logo] file = \"logo.svg\"
Right: [logo] file = \"logo.svg\", alternative = \"Example Medical\"";

    /// A font file that is none.
    "E0664" FontUnreadable { file: String }
    message: format!("`{file}` is no font that can be embedded"),
    help: Some("fonts are TrueType (.ttf) or OpenType (.otf) files".into()),
    explain: "\
A font file of the project is damaged, or of another kind, such as WOFF, which is for browsers only.

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
A PDF embeds its fonts, so that it looks the same everywhere; fonts of the machine are not used. The files of a family that \
the look names stand in `[fonts] files`.

Wrong: [fonts] text = \"Example Sans\"
Right: [fonts] text = \"Example Sans\", files = [\"fonts/ExampleSans-Regular.ttf\"]";

    // ---- E067x: chapters of a project ----

    /// A built-in chapter that a list of chapters neither has nor leaves out.
    "E0670" ChapterForgotten { chapter: String }
    message: format!("the chapter `{chapter}` is neither in `chapters` nor in `leave_out`"),
    help: Some(format!("add `{chapter}` to one of the two")),
    explain: "\
`[document] chapters` gives the order of all chapters. One that is in neither list would be lost without anybody's wish.

Wrong: chapters = [\"network\", \"access\"]
Right: chapters = [\"network\", \"access\"] and leave_out = [\"identification\", \"features\", …]";

    /// A chapter twice, or both wanted and left out.
    "E0671" ChapterRepeated { chapter: String }
    message: format!("the chapter `{chapter}` stands more than once in `chapters` and `leave_out`"),
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
A chapter is one of ifugen's, or one of the project's own, whose template is `templates/chapters/<id>.md`.

Wrong: chapters = [\"radiation\", …] with no such template
Right: chapters = [\"radiation\", …] and templates/chapters/radiation.md";

    /// A chapter of the project with no title.
    "E0673" ChapterUntitled { chapter: String, language: String }
    message: format!("the chapter `{chapter}` has no title in `{language}`"),
    help: Some(format!("add to `locales/{language}/chapters.ftl` in the project:\nchapter =\n    .{chapter} = …")),
    explain: "\
The title of a chapter is wording, and comes from `locales/<language>/` like all wording.

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
A link leads to the first heading that has its anchor, so a second one could not be reached. A chapter's anchor is its id, \
in which `_` becomes `-`: the chapter `network_port` would have the anchor of the heading of all ports.

Wrong: heading(level=2, id=\"safety\", …) twice
Right: heading(level=2, id=\"safety\", …) and heading(level=2, id=\"safety-storage\", …)";

    // ---- E068x: mdBook ----

    /// A marker in a book is not understood.
    "E0680" BookMarker { reason: String }
    message: format!("this marker is not understood: {reason}"),
    help: Some("write `{{#ifugen CHAPTER device=ID lang=TAG heading-level=N}}` on a line of its own, where all can be left out; to show it, put it between backticks or a backslash before it".into()),
    explain: "\
A marker names a chapter, or, without one, the whole document. A marker that is nearly right is an error: left alone, the \
book would lack the chapter without a word.

Wrong: {{#ifugen network language=de}}
Right: {{#ifugen network lang=de}}";

    /// The settings of the preprocessor are wrong.
    "E0681" BookSetting { reason: String }
    message: format!("`[preprocessor.ifugen]` of book.toml: {reason}"),
    help: Some("write `paths = [\"devices\"]`, and where needed `lang`, `project`, `draft`, `accept-draft-locales`".into()),
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
    help: Some("a template holds the shape of a text; facts and wording have their own homes".into()),
    explain: "\
Templates are small texts. The built-in ones have a few KiB.

Wrong: a whole handbook in templates/chapters/network.md
Right: {{ facts(of=network) }}";

    /// A tag of a template that is too long.
    "E0691" TemplateTagTooLong { limit: usize }
    message: format!("the tag is longer than {limit} bytes"),
    help: Some("divide it: `{% set … %}` gives a part of it a name".into()),
    explain: "\
A tag (`{{ … }}` or `{% … %}`) has a limit, so that what it makes has one, too.

Wrong: {{ a ~ a ~ a ~ …, a thousand times }}
Right: {% set b = a ~ a %}{{ b ~ b }}";

    /// A loop inside an expression.
    "E0692" TemplateComprehension {}
    message: "a list is made by `for` inside an expression, which is not available here".into(),
    help: Some("use `{% for … %}`, or the filter `where`".into()),
    explain: "\
Loops are counted, so that no template runs for ever; a loop inside an expression cannot be counted.

Wrong: {{ [row.title for row in network.port] | join(sep=\", \") }}
Right: {% for row in network.port %}{{ row.title }}, {% endfor %}";

    /// A template that runs too long.
    "E0693" TemplateRunsTooLong { limit_mib: usize }
    message: format!("the template runs too long: more than {limit_mib} MiB of templates were passed through"),
    help: Some("look at the loops within loops, and at what is included or called again and again".into()),
    explain: "\
Each pass through a loop, block, component or included template counts with its length in bytes and 256 more. The limit is far above what \
thousands of rows need, and it is the same on every machine.

Wrong: {% for a in range(end=9999) %}{% for b in range(end=9999) %}…
Right: {% for row in network.port %}…";

    /// A variable that holds too much.
    "E0694" TemplateKeepsTooMuch { limit_kib: usize }
    message: format!("the variable that is set here holds more than {limit_kib} KiB"),
    help: Some("print the text instead of collecting it in a variable".into()),
    explain: "\
What a template keeps in a variable has a limit, as a text that doubles again and again would fill the memory.

Wrong: {% for row in rows %}{% set_global all = all ~ all %}{% endfor %}
Right: {% for row in rows %}{{ row }}{% endfor %}";

    /// A template that prints too much.
    "E0695" TemplatePrintsTooMuch { limit_mib: usize }
    message: format!("the template prints more than {limit_mib} MiB"),
    help: Some("look at its loops".into()),
    explain: "\
What one template prints has a limit.

Wrong: {% for a in range(end=9999) %}{{ all }}{% endfor %}
Right: {{ all }}";

    // ---- W01xx: files ----

    /// Entries of a bill of materials that cannot be read.
    "W0101" BillEntries { path: String, entries: Vec<(String, String)> }
    message: {
        let (at, reason) = &entries[0];
        match entries.len() {
            1 => format!("`{path}`, {at}: {reason}"),
            count => format!("{count} entries of `{path}` cannot be read whole; the first is {at}: {reason}"),
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
shown as what it is. The other entries are read; the document lists what could be read.

Wrong: { \"name\": \"zlib\", \"version\": 1.3 }
Right: { \"name\": \"zlib\", \"version\": \"1.3\" }";

    /// A bill of materials with no component.
    "W0102" BillEmpty { path: String }
    message: format!("`{path}` lists no software that the device contains"),
    help: Some("check that it is the bill of the device; entries with the scope `excluded` or `optional`, devices and files are not listed".into()),
    explain: "\
The bill of materials in `[sbom] file` could be read, but there is no component in it that is software and part of the \
device. In CycloneDX, components with the scope `excluded` or `optional` are not installed, `isExternal` ones are elsewhere, \
and devices, files, data and cryptographic assets are no software. In SPDX, the package that the document describes is the \
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
Components and vulnerabilities are read from a bill of materials. Services are not: what the device reaches over the network \
has ports, zones and data flows, of which a bill says nothing.

Wrong: (only in the bill)
Right: [[network.peer]]
       id = \"cloud\"
       title = \"Cloud of the manufacturer\"";

    /// A file with assessments that holds none.
    "W0104" VexEmpty { path: String }
    message: format!("`{path}` assesses no vulnerability"),
    help: Some("check that it is the right file".into()),
    explain: "\
A file of `[[sbom.vex]]` could be read, but it states nothing about a vulnerability.

Wrong: { \"statements\": [] }
Right: { \"statements\": [{ \"vulnerability\": { \"name\": \"CVE-2024-12345\" }, \"products\": [{ \"@id\": \"pkg:generic/pump\" }], \"status\": \"fixed\" }] }";

    // ---- W03xx: meaning ----

    /// A component twice.
    "W0301" ComponentRepeated { name: String, version: String }
    message: format!("the component `{name}` {version} is listed more than once"),
    help: Some("remove one of the two, or say in which `part` each is".into()),
    explain: "\
A component is listed once for each version and part. A component that also comes from the bill of materials in \
`[sbom] file` need not be listed again.

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
    help: Some("merge the two rows, or tell them apart by `part`, `interface`, `peers` or `when`".into()),
    explain: "\
Two rows speak of one port of one part. The reader cannot know which of them holds; often a number was copied and not \
changed. Rows with other peers or other conditions are told apart by them.

Wrong: id = \"dicom\", number = 104 and id = \"hl7\", number = 104
Right: id = \"dicom\", number = 104 and id = \"hl7\", number = 2575";

    /// A document that holds before it exists.
    "W0303" EffectiveBeforeIssue { effective: String, date: String }
    message: format!("the document holds from {effective}, before its date of issue ({date})"),
    help: Some("correct `document.effective` or `document.date`".into()),
    explain: "\
A document holds from the day on which it is issued, or from a later one.

Wrong: date = 2026-10-01
       effective = 2026-09-01
Right: date = 2026-10-01
       effective = 2026-11-01";

    /// An address that is none.
    "W0304" AddressUnclear { found: String }
    message: format!("{found} does not look like an address"),
    help: Some("write a host name, a domain (`*.example.com`), an IP address, a network (`10.0.0.0/8`) or a URL".into()),
    explain: "\
Hospital IT copies the address into a firewall. What is not known yet, or needs a sentence, belongs to `description`.

Wrong: address = \"set at installation\"
Right: address = \"time.example.com\"";

    /// A field that readers look for is left out.
    "W0305" FactAsked { list: &'static str, field: &'static str, rows: Vec<String>, why: &'static str }
    message: match rows.len() {
        0 => format!("`{list}` does not say `{field}`"),
        1 => format!("`{list}` {} does not say `{field}`", several(rows)),
        _ => format!("{} rows of `{list}` do not say `{field}`: {}", rows.len(), several(rows)),
    },
    help: Some(format!("{why}; where it is not known, leave it out: an invented answer is worse than none")),
    explain: "\
Readers look for this field, but only the manufacturer knows what it holds, and perhaps not. The document is made without it, \
and says nothing in its place. It is one warning for all rows of a list.

Wrong: need = \"required\"
Right: need = \"required\"
       otherwise = \"Malware can stop the server.\"";

    /// Something is not there, and nobody says what to do.
    "W0306" InsteadMissing { tables: Vec<String> }
    message: format!("what is not provided does not say what somebody does instead: {}", several(tables)),
    help: Some("where somebody has to do something, say what:\ninstead = \"…\"".into()),
    explain: "\
What the device does not do, somebody else may have to do: \
the reader cannot know. Where nobody has to do anything, leave `instead` out. It is one warning for the whole configuration.

Wrong: encryption = { state = \"not_provided\", because = \"The processor is too slow.\" }
Right: encryption = { state = \"not_provided\", because = \"The processor is too slow.\", instead = \"Lock the room.\" }";

    /// A flow through a port of others.
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

    /// A flow by nothing.
    "W0308" FlowWithoutWay { ports: Shared<[String]>, media: Vec<String> }
    message: "the flow has neither a port nor a medium".into(),
    help: Some(lines([
        (!ports.is_empty()).then(|| format!("add the `port` through which it goes: {}", some(ports))),
        Some(format!("{}add its `medium`: {}", if ports.is_empty() { "" } else { "or " }, list(media))),
    ])),
    explain: "\
The reader must know by what data travels: through a port, or by cable, card, paper or a network of others.

Wrong: flow = [{ from = \"device\", to = \"pc\", data = [\"result\"] }]
Right: flow = [{ from = \"device\", to = \"pc\", data = [\"result\"], medium = \"usb\" }]";

    /// A port with no flow.
    "W0309" PortUnused { id: String }
    message: format!("no flow goes through the port `{id}`"),
    help: Some(format!("add the flow with `port = \"{id}\"`, or remove the port")),
    explain: "\
Where flows are listed, readers take the list for complete and would close a port that has none. A port between two that \
a flow joins by another port is taken for another way between them.

Wrong: a port `web`, and flows through other ports only
Right: flow = [{ from = \"pc\", to = \"device\", port = \"web\", data = [\"configuration\"] }]";

    /// A clock with another protocol.
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
`timeout` is the value as delivered, `range` is to what it can be set; the one lies within the other.

Wrong: timeout = \"30 min\"
       range = \"1..15 min\"
Right: timeout = \"10 min\"
       range = \"1..15 min\"";

    /// Data that others can read.
    "W0312" DataUnencrypted { port: String, data: Vec<String> }
    message: format!("the port `{port}` carries {} with no encryption, and no residual risk names it", list(data)),
    help: Some(format!("add `instead` to its encryption, or a residual risk that names `{{ref:network.port.{port}}}`")),
    explain: "\
Health data and credentials that travel with no encryption can be read and changed on the way. The reader must be told \
what to do instead, or that the risk remains.

Wrong: encryption = \"none\"
Right: encryption = { state = \"not_provided\", because = \"…\", instead = \"Use a network of its own.\" }";

    /// Nobody to reach.
    "W0313" ContactMissing {}
    message: "there are incidents, but `[contact]` does not say whom to reach".into(),
    help: Some("add:\n[contact]\nsecurity = \"mailto:…\"".into()),
    explain: "\
Who sees a security event must be able to report it to the manufacturer.

Wrong: [[incident]] and no [contact]
Right: [contact]
       security = \"mailto:psirt@example.com\"";

    /// A row to which nothing refers.
    "W0314" Unused { what: &'static str, id: String }
    message: format!("nothing refers to the {what} `{id}`"),
    help: Some("use it, or remove it".into()),
    explain: "\
The row is there to be referred to, but no fact does so: most likely a fact is missing, or the row is left over. A zone \
holds interfaces and peers, a peer takes part in flows or ports, a function is given to roles, a part has facts. A role \
or mode that says something itself may stand alone.

Wrong: zone = [{ id = \"dmz\", title = \"DMZ\" }]
Right: zone = [{ id = \"dmz\", title = \"DMZ\" }]
       peer = [{ id = \"proxy\", title = \"Proxy\", zone = \"dmz\" }]";

    /// A product for nobody knows which part.
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
    help: Some("prose knows `**bold**`, `*emphasis*`, `` `code` `` and links, but no HTML".into()),
    explain: "\
The document is made in several formats, and HTML in prose could carry scripts, so it is shown as text.

Wrong: note = \"This is <b>important</b>.\"
Right: note = \"This is **important**.\"";

    /// An interface nobody knows where to connect.
    "W0317" InterfaceWithoutZone { id: String }
    message: format!("the interface `{id}` does not say in which zone it is"),
    help: Some("add `zone` with the id of a zone".into()),
    explain: "\
Where zones are defined, hospital IT connects each network interface to one of them. An interface that is off or not \
installed when delivered need not say it.

Wrong: interface = [{ id = \"lan\", kind = \"ethernet\" }]
Right: interface = [{ id = \"lan\", kind = \"ethernet\", zone = \"devices\" }]";

    /// Rules for a PIN, worded for passwords.
    "W0318" SecretKindMissing {}
    message: "users log in with a PIN, but the rules do not say that they are for PINs".into(),
    help: Some("add `kind = \"pin\"`, or `kind = \"password\"` if they are for passwords".into()),
    explain: "\
The rules are worded for passwords where they do not say otherwise, and a reader with a PIN would look for a password.

Wrong: authentication = [\"local_pin\"]
       password = { min_length = 6 }
Right: authentication = [\"local_pin\"]
       password = { kind = \"pin\", min_length = 6 }";

    /// A port that makes no firewall rule.
    "W0319" PortWithoutNumber { id: String, key: String }
    message: format!("no firewall rule can be made of the port `{id}`: `{key}` is missing"),
    help: Some(if key == "number" {
        "add `number`, or `number = \"not_known\"` if you do not know it".into()
    } else {
        format!("add `{key}`; if nobody knows it, say in `network_setting` how the operator finds it")
    }),
    explain: "\
Hospital IT copies the number into a firewall rule. A port without one stands in the table of connections without a rule.

Wrong: transport = \"tcp\"                # and no number
Right: transport = \"tcp\"
       number = 443";

    /// A port that only its own computer reaches, and that others are said to use.
    "W0320" PortLocalOnly { id: String, other: String }
    message: format!("the port `{id}` is open for its own computer only, but `{other}` is another system"),
    help: Some("correct `default` or `peers`; if somebody can open the port for others, add `opened_by`, or `firewall_rule`".into()),
    explain: "\
A port that is open for its own computer only needs no firewall rule, so it stands in the table of connections without a \
rule. If it can be opened for other systems, `opened_by` says who does that, and `firewall_rule` what the network firewall \
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
Hospital IT reads from the firewall rules whether a connection may go over the internet. A connection to a cloud does, and \
none of a device that must not be connected to the internet does. One that crosses no network border goes over no internet.

Wrong: peers = [\"vendor_cloud\"]        # a peer with kind = \"cloud\"
       internet = \"never\"
Right: peers = [\"vendor_cloud\"]
       internet = \"allowed\"";

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
A placeholder, a single word where a sentence is asked for, the title once more, or a \"none\" where a reason is asked for: \
a reader learns nothing from it. Left out, the field shows as a gap in the coverage, where it can be seen.

Wrong: because = \"n/a\"
Right: because = \"The device has no storage for files.\"";

    /// Two facts that are seldom true at once.
    "W0340" Questionable { one: String, other: String, why: String }
    message: format!("`{one}` and `{other}` seldom hold at once: {why}"),
    help: Some("check both; where the table has `when` or `part`, that tells the reader which holds where".into()),
    explain: "\
Both can be true in a way that the configuration cannot say, but a reader will take one for wrong.

Wrong: [update]
       automatic = true
       installed_by = \"operator\"
Right: [update]
       automatic = false
       installed_by = \"operator\"";

    /// A port of a system of several parts, and nobody knows of which.
    "W0360" PortOfNoPart { id: String }
    message: format!("the port `{id}` does not say to which part it belongs"),
    help: Some("add `part`: a firewall rule needs the computer that opens the connection or listens".into()),
    explain: "\
Where the device has several parts, hospital IT cannot know for which of them the rule is, and would open the port to all of \
them.

Wrong: [[network.port]]
       id = \"https\"                   # and two parts, server and client
Right: [[network.port]]
       id = \"https\"
       part = \"server\"";

    /// A service that the network must offer, and the firewall would stop.
    "W0361" ServiceWithoutPort { service: &'static str, numbers: String }
    message: format!("the device needs the network service `{service}`, but no port is for it"),
    help: Some(format!("add a `[[network.port]]` with the protocol of the service; usual numbers are {numbers}")),
    explain: "\
A firewall that lets through only what the document lists would cut the device off from the service. If the connection never \
comes to a firewall, the port says so with `firewall_rule = \"none\"`.

Wrong: services = [\"dns\"]              # and no port for DNS
Right: services = [\"dns\"]
       [[network.port]]
       id = \"dns\"
       number = 53
       transport = \"tcp_udp\"
       direction = \"outbound\"";

    /// One text in fields that ask for different things.
    "W0362" TextRepeated { text: String, keys: Vec<String> }
    message: format!("`{text}` stands in fields that ask for different things: {}", list(keys)),
    help: Some("say in each what it asks for, or leave the field out; such a text covers no requirement".into()),
    explain: "\
Why something is so, what the user does and what follows are different questions. One text that is the answer to several of \
them answers none, whatever it says.

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
A judgement names a device by its id, and the facts on which it rests by their hash. Here the hash is that of this device, and \
the id is another one, so the judgement does not count for it.

Wrong: device = \"pmup\"
Right: device = \"pump\"";

    /// A system in a cloud that nobody can name in a rule.
    "W0364" CloudWithoutAddress { id: String }
    message: format!("`{id}` is in a cloud and has no address"),
    help: Some("add `address`: host names, a domain with a wildcard, or networks, as hospital IT enters them".into()),
    explain: "\
Hospital IT knows the addresses of its own systems, but not those of a cloud. A firewall rule with no destination opens the port \
to the whole internet.

Wrong: peer = [{ id = \"vendor\", title = \"Vendor cloud\", kind = \"cloud\" }]
Right: peer = [{ id = \"vendor\", title = \"Vendor cloud\", kind = \"cloud\", address = \"*.example.com\" }]";

    /// An address with a port that no rule has.
    "W0365" AddressOffPort { address: String, number: u32 }
    message: format!("`{address}` is reached through port {number}, but no port has this number"),
    help: Some("correct the address or `number`, or add the `[[network.port]]`".into()),
    explain: "\
A row of the firewall table has the address and the number of the port. Where the address names another port, hospital IT opens \
the wrong one.

Wrong: address = \"https://api.example.com:8443\"    # and only a port with number = 443
Right: address = \"https://api.example.com\"";

    /// A text that may say the opposite of what it stands for.
    "W0366" TextInDoubt { key: String, text: String, why: String }
    message: format!("`{key} = \"{text}\"` is in doubt: {why}"),
    help: Some(
        "say what is done; if the text is right as it is, a person says so in `[[judged]]` for each requirement that rests on it".into()
    ),
    explain: "\
A control of the kind `firewall` whose step is \"No firewall is needed\", an action that is to do nothing, a step that is only \
\"See the manual\" or \"Restrict access as needed\": such a text may be right, and no program knows. So it covers no requirement by itself: what rests on it waits for \
a person's judgement.

Wrong: kind = \"firewall\"
       steps = [\"No firewall is needed.\"]
Right: [[environment.no_action]]
       kind = \"firewall\"
       because = \"The device accepts no connections.\"";

    /// Texts that only fill their fields.
    "W0367" TextsOffSubject { number: usize, first: Vec<String>, language: String }
    message: format!("{number} texts, more than a fifth of all, have no word in `{language}` that such a document uses: {} …", first.join(", ")),
    help: Some(
        "say in each text what its field asks for, in the language that `document.language` names; until then a person has to judge each \
         requirement that rests on texts alone".into()
    ),
    explain: "\
Instructions on security share words with the wording of ifugen: device, network, user, data. In honest configurations three to \
six of a hundred sentences share none. Where it is more than a fifth, the texts fill their fields, or stand in another language \
than the document.

Wrong: language = \"de\"
       hazard = \"A missed alarm\"
Right: language = \"de\"
       hazard = \"Ein Alarm wird nicht bemerkt\"";

    /// Products that their makers support no more.
    "W0368" SupportEnded { products: Vec<String>, date: String }
    message: format!(
        "on the day of the document, {date}, {} no longer supported by {}: {}",
        if products.len() == 1 { "a product was" } else { "products were" },
        if products.len() == 1 { "its supplier" } else { "their suppliers" },
        several(products)
    ),
    help: Some("say what the user does about it, in `patches` or `note`, or correct `support_end` or `state`".into()),
    explain: "\
`support_end` is before `document.date`, and the product is in use. No more weaknesses of it will be repaired. Readers must \
learn what that means for them.

Wrong: name = \"Windows 10\"
       state = \"supported\"
       support_end = 2025-10-14
Right: name = \"Windows 10\"
       state = \"supported\"
       support_end = 2025-10-14
       patches = \"Book extended security updates, or change to Windows 11 before 1 October 2026.\"";

    /// An amount where a rate is asked for.
    "W0369" RateWithoutTime { key: String, found: String }
    message: format!("`{key}` is {found}, which is no rate: it names no time"),
    help: Some("write an amount in a time, such as `3 Mbit/s` or `50 MB/day`".into()),
    explain: "\
A network is planned by the amount of data in a time. An amount alone, such as `3 MB`, does not say whether it is sent once or \
each second.

Wrong: rate = \"3 MB\"
Right: rate = \"3 MB/min\"";

    /// A companion that does not say what is in it.
    "W0370" CompanionIsCopy { id: String }
    message: format!("the companion `{id}` has the same chapters as the main document"),
    help: Some("say what is in it with `chapters` or `leave_out`".into()),
    explain: "\
A companion with no `chapters` and no `leave_out` holds all that the main document holds. A reader who gets both reads \
everything twice.

Wrong: [[document.companion]]
       id = \"administrator\"
Right: [[document.companion]]
       id = \"administrator\"
       chapters = [\"network\", \"access\", \"updates\"]";

    /// Vulnerabilities of a file that the document does not list.
    "W0380" VexUnlisted { path: String, states: Vec<(String, usize)>, first: Vec<String> }
    message: {
        let count: usize = states.iter().map(|(_, count)| count).sum();
        let states: Vec<String> = states.iter().map(|(state, count)| format!("{count} {state}")).collect();
        format!("`{path}` states {count} vulnerabilities that the document does not list: {}", states.join(", "))
    },
    help: Some(format!(
        "list those that users must know of in `[sbom] publish`, and leave out the others by their state with `unlisted`; {} {}",
        if first.len() == 1 { "it is" } else { "the first are" },
        first.join(", ")
    )),
    explain: "\
Which vulnerabilities the instructions for use name is for the manufacturer to decide. `publish` lists those that users must \
know of; `unlisted` names the states whose vulnerabilities are left out on purpose.

Wrong: (nothing)
Right: [sbom]
       publish = [\"CVE-2024-12345\"]
       unlisted = [\"not_affected\", \"fixed\"]";

    // ---- W04xx: what the document does not hold ----

    /// A chapter has no facts.
    "W0401" ChapterEmpty { device: String, chapters: Vec<String> }
    message: match chapters.as_slice() {
        [chapter] => format!("{device}: the chapter `{chapter}` has no facts and is left out"),
        _ => format!("{device}: {} chapters have no facts and are left out: {}", chapters.len(), several(chapters)),
    },
    help: Some(format!("add their facts, or say that it is meant: `[document] leave_out = {chapters:?}`")),
    explain: "\
A chapter with no facts does not appear in the document. That can be right (a device without a network), but an \
auditor will ask; `leave_out` says that it is meant.

Wrong: (no [network] at all)
Right: [network]
       connection = \"none\"";

    /// A fact that no template prints.
    "W0402" FactNotShown { device: String, fact: String }
    message: format!("{device}: no chapter shows the fact `{fact}`"),
    help: Some(
        "what is not shown covers no duty. Look for the cause: its chapter is left out, a template of the project does not print \
         it, or it needs another fact that is not given, such as a function that a role may use"
            .into()
    ),
    explain: "\
The configuration gives a fact, but the text does not show it: `[document] leave_out` drops its chapter, a project's own \
template does not print it, or it says something of another fact that is not given. So a function (`[[access.function]]`) that \
no role may use has no row in the table of functions. Readers will not know it.

Wrong: a template chapters/network.md with no {{ table(rows=network?.port, …) }}
Right: print each fact, or take it out of the configuration";

    /// A gap in the coverage of a draft.
    "W0403" GapAllowed { gap: Box<Problem> }
    message: gap.message(),
    help: gap.help(),
    explain: "\
A gap as E0410, E0411 and E0412 tell it, which `--allow-gaps` lets pass. The document is a draft as long as there is one.

Wrong: (a release with `--allow-gaps`)
Right: (a release with no gap)";

    /// A link to an anchor that the document does not have.
    "W0404" AnchorMissing { device: String, anchor: String }
    message: format!("{device}: the link to `#{anchor}` leads nowhere, as no heading of the document has this anchor"),
    help: Some("link to a fact with `{ref:path}`, which finds the nearest heading that there is".into()),
    explain: "\
A link in prose or in a template leads to an anchor, but no heading of the document has it: the chapter is left out, or its \
heading is another one. In the PDF only the text of the link stays; in a browser a click does nothing.

Wrong: note = \"See [the ports](#network_port).\"
Right: note = \"See {ref:network.port}.\"";

    /// Requirements that wait for a person.
    "W0405" JudgementsWaited { device: String, ids: Vec<String> }
    message: format!(
        "{device}: {} for a person's judgement: {}",
        if ids.len() == 1 { "1 requirement waits".into() } else { format!("{} requirements wait", ids.len()) },
        some(ids)
    ),
    help: Some("`ifugen check --strict` says for each what is to be judged, and what to write down".into()),
    explain: "\
The facts that these requirements ask for are shown, but only a person can say whether they suffice. Until one has, in \
`[[judged]]`, they are not covered. Before a release, `--strict` makes an error of each.

Wrong: (a release with requirements that nobody has judged)
Right: ifugen check --strict devices";

    /// A judgement of facts that have changed.
    "W0406" JudgementLapsed { device: String, id: String, by: String, date: String }
    message: format!("{device}: what {by} judged on {date} about `{id}` has changed since"),
    help: Some("`ifugen check --strict` shows the hash of the facts as they are now; have them judged again".into()),
    explain: "\
A judgement rests on facts, and holds as long as they are the same. They have changed, so a person has to look again.

Wrong: facts = \"0f3b6c1d2e4a5978\"            # the hash of the former facts
Right: facts = \"a1c09d77e24b3f10\"            # after another look, with the new date";

    // ---- W05xx: wording and translation ----

    /// A translation of a text that is not in the configuration any more.
    "W0510" TranslationOutdated { path: String }
    message: format!("the text of `{path}` has changed since the export"),
    help: Some("its translation is kept in the PO file, marked as fuzzy or obsolete; have it looked at".into()),
    explain: "\
An XLIFF file came back with the translation of a text that the PO file has no more, since the configuration was changed \
and extracted in between. The translation goes to the text that stands there now, marked as fuzzy.

Wrong: translate export, change the text, translate extract, translate import
Right: translate export, translate import, change the text, translate extract";

    /// Targets that are copies of their sources.
    "W0511" TranslationCopied { paths: Vec<String> }
    message: match paths.as_slice() {
        [path] => format!("the target of `{path}` is its source text, so it was not taken for a translation"),
        _ => format!(
            "the targets of {} texts are their source texts, so they were not taken for translations: {}",
            paths.len(),
            several(paths)
        ),
    },
    help: Some("translate them; where a text is the same in both languages, set the state of its target to `translated` or `final`".into()),
    explain: "\
Many tools put the source text into each target, to be written over. Without a state nobody can tell such a copy from a \
translation, so a text of several words whose target is the same is not taken for one.

Wrong: <source>Lock the screen.</source><target>Lock the screen.</target>
Right: <source>Lock the screen.</source><target state=\"translated\">Bildschirm sperren.</target>";

    /// Texts of which only some segments are translated.
    "W0512" TranslationPart { paths: Vec<String> }
    message: match paths.as_slice() {
        [path] => format!("only a part of `{path}` is translated, so its translation was not taken"),
        _ => format!("only a part of {} texts is translated, so their translations were not taken: {}", paths.len(), several(paths)),
    },
    help: Some("translate all segments of the text, and import the file again".into()),
    explain: "\
Translation tools cut a text into segments. Half a warning is none, so a text is translated when each of its segments has a \
target that is no copy of its source.

Wrong: <unit id=\"a\"><segment><source>One. </source><target>Eins. </target></segment><segment><source>Two.</source></segment></unit>
Right: <unit id=\"a\"><segment><source>One. </source><target>Eins. </target></segment><segment><source>Two.</source><target>Zwei.</target></segment></unit>";

    // ---- W06xx: the output folder ----

    /// Outputs without a source.
    "W0601" OutputLeftOver { paths: Vec<String> }
    message: format!("{} left over", outputs_are(paths.len())),
    help: Some(format!("build with --prune to remove what ifugen wrote and nobody changed:\n{}", each(paths))),
    explain: "\
The device whose files they are is gone, or asks for that language, format or figure no longer. They stay in the folder \
and in the manifest, but not on the index page. `ifugen build --prune` removes them, and folders that are empty without \
them.

Wrong: pump.ifu.toml is removed, out/pump/ is still published
Right: ifugen build devices --prune";

    /// Outputs without a source that somebody has edited.
    "W0602" LeftOverEdited { paths: Vec<String> }
    message: format!("{} left over, and changed by hand", outputs_are(paths.len())),
    help: Some(format!("look at what was changed, and remove it by hand:\n{}", each(paths))),
    explain: "\
Nothing gives these files any more, but somebody has changed them since ifugen wrote them, so `--prune` does not remove \
them.

Wrong: waiting for `--prune` to remove them
Right: rm out/old-pump/en/ifu-security.md";

    /// A manifest that tells nothing.
    "W0603" ManifestUnusable { path: String, reason: String }
    message: format!("the manifest `{path}` cannot be used: {reason}"),
    help: Some("all documents are built anew; files that hold something else than what is built are left as they are, unless --force is given".into()),
    explain: "\
The manifest says which files ifugen wrote, and from what. Without it nothing is known to be fresh, so all that is asked \
for is built. A file that holds exactly what is built is taken up again. One that differs may have been edited: it is \
reported and stays, until `--force` overwrites it. The manifest of a newer ifugen is kept as long as there is such a file.

Wrong: marks of a merge conflict in out/manifest.json
Right: ifugen build devices --force            # the folder holds nothing but outputs";

    /// Documents are made by an engine that cannot do all that another one can.
    "W0604" EngineLacks { title: &'static str, engine: &'static str, lacks: &'static str }
    message: format!("the engine `{engine}` makes {title} without {lacks}"),
    help: Some("use it for drafts; what users get needs the engine `typst` (feature `pdf`)".into()),
    explain: "\
The light engine genpdf lays text out and does no more. Its PDFs are no accessible documents, and no archive takes them.

Wrong: ifugen build devices --pdf-engine genpdf    # for users
Right: ifugen build devices";

    /// A file to be filled that has no region, beside others that have.
    "W0605" RegionNone { path: String }
    message: format!("`{path}` has no region to fill"),
    help: Some("mark one, or leave the file out of the command".into()),
    explain: "\
A file that was named has no line that begins a region, so nothing of it is filled or compared. Perhaps its marker stands in a \
code block, or a tool has dropped it.

Wrong: ifugen inject docs/guide.md docs/security.md --from devices    (no marker in docs/security.md)
Right: ifugen inject docs/guide.md --from devices";
}

/// A gap in one sentence.
fn gap_message(tells: &str, device: &str, id: &str, clause: &str) -> String {
    format!("{device}: the document {tells} `{id}` ({clause}) asks for")
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

/// Those lines that are there.
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
