//! The look of documents: colours, paper, fonts and logo, from `templates/look.toml`. A project's file overrides the
//! built-in one key by key.

use std::fmt::Write as _;
use std::path::{Component, Path};
use std::sync::{Arc, OnceLock};

use base64::prelude::{BASE64_STANDARD, Engine as _};
use schemars::JsonSchema;
use serde::Deserialize;

use crate::base::diagnostic::{Diagnostic, Problem, Severity};
use crate::base::limit::{FILE_MIB, FOLDER_MIB, FONT_MIB, MIB};
use crate::base::source::{self, Sources, unix_ends};
use crate::model::device;
use crate::model::node::Node;
use crate::model::parse;
use crate::model::shape;
use crate::project;
use crate::wording::escape;

/// Name of the file below `templates/`.
pub const FILE: &str = "look.toml";
/// Least contrast of text with its ground: WCAG 2.2, success criterion 1.4.3 (AA).
const CONTRAST: f64 = 4.5;
/// Grounds of the page in the browser, light and dark, as `templates/html/style.css` has them.
const LIGHT: &str = "#ffffff";
const DARK: &str = "#13181e";

/// The look of documents.
#[derive(Debug, Clone)]
pub struct Look {
    /// `#rrggbb`, on white.
    pub(crate) accent: String,
    /// `#rrggbb`, on a dark ground.
    pub(crate) accent_dark: String,
    pub(crate) paper: Paper,
    /// Families before the built-in ones.
    pub(crate) text_font: Option<String>,
    pub(crate) code_font: Option<String>,
    /// Families after the built-in ones, for characters that those do not have; the first one that has the character is
    /// used.
    pub(crate) fallback_fonts: Vec<String>,
    /// Font files, whole.
    pub(crate) font_files: Vec<Arc<[u8]>>,
    pub(crate) logo: Option<Logo>,
    /// In millimetres.
    pub(crate) logo_height: u8,
    /// The fonts and the logo as they were read: path below `templates/`, and hash of the bytes on disk.
    pub(crate) files: Vec<(String, String)>,
}

/// A maker's logo.
#[derive(Debug, Clone)]
pub struct Logo {
    pub kind: LogoKind,
    pub bytes: Arc<[u8]>,
    /// The alternative text for those who cannot see it.
    pub alternative: String,
}

/// The file format of a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogoKind {
    Svg,
    Png,
}

impl LogoKind {
    /// As a file name ends.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
        }
    }

    fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }
}

/// Size of the paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    A4,
    UsLetter,
}

impl Paper {
    /// As Typst names it.
    #[must_use]
    pub fn typst(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::UsLetter => "us-letter",
        }
    }

    fn css(self) -> &'static str {
        match self {
            Self::A4 => "A4",
            Self::UsLetter => "letter",
        }
    }
}

/// The file as it is written.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct File {
    colours: Option<Colours>,
    paper: Option<PaperEntry>,
    fonts: Option<Fonts>,
    logo: Option<LogoEntry>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Colours {
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    accent: Option<String>,
    #[schemars(regex(pattern = r"^#[0-9a-fA-F]{6}$"))]
    accent_dark: Option<String>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct PaperEntry {
    size: Option<Paper>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Fonts {
    #[schemars(regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9 _.-]*$"))]
    text: Option<String>,
    #[schemars(regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9 _.-]*$"))]
    code: Option<String>,
    #[schemars(inner(regex(pattern = r"^[A-Za-z0-9][A-Za-z0-9 _.-]*$")))]
    fallback: Option<Vec<String>>,
    files: Option<Vec<String>>,
}

#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct LogoEntry {
    file: Option<String>,
    alternative: Option<String>,
    #[schemars(range(min = 4, max = 40))]
    height: Option<u8>,
}

impl Default for Look {
    fn default() -> Self {
        static STANDARD: OnceLock<Look> = OnceLock::new();
        STANDARD.get_or_init(|| read(Path::new(""), None).0).clone()
    }
}

/// The look that the built-in file overrides.
fn bare() -> Look {
    Look {
        accent: "#000000".to_owned(),
        accent_dark: "#ffffff".to_owned(),
        paper: Paper::A4,
        text_font: None,
        code_font: None,
        fallback_fonts: Vec::new(),
        font_files: Vec::new(),
        logo: None,
        logo_height: 12,
        files: Vec::new(),
    }
}

/// The look of a project, and its problems. `templates` is its folder, `own` the text of its [`FILE`].
#[must_use]
pub fn read(templates: &Path, own: Option<&str>) -> (Look, Vec<Diagnostic>, Sources) {
    let mut sources = Sources::default();
    let mut problems = Vec::new();
    let mut files = Vec::new();
    let built_in = project::built_in_template(FILE);
    let texts = [Some(("(built in) templates/look.toml", built_in)), own.map(|text| ("templates/look.toml", text))];
    for (display, text) in texts.into_iter().flatten() {
        let id = sources.add(display, text);
        let (node, mut wrong) = parse::values(id, &sources);
        wrong.extend(shape::check(&node, schema()));
        if wrong.iter().all(|diagnostic| diagnostic.problem.severity() != Severity::Error) {
            match File::deserialize(&node) {
                Ok(file) => files.push((file, node)),
                Err(located) => wrong.push(located.into()),
            }
        }
        problems.extend(wrong);
    }
    let mut look = bare();
    for (file, node) in files {
        let colours = file.colours.unwrap_or_default();
        lay_over(&mut look.accent, colours.accent);
        lay_over(&mut look.accent_dark, colours.accent_dark);
        for (name, colour, ground) in [("accent", &look.accent, LIGHT), ("accent_dark", &look.accent_dark, DARK)] {
            let found = contrast(colour, ground);
            if found < CONTRAST {
                let problem = Problem::ContrastLow { colour: colour.clone(), ground: ground.to_owned(), found };
                problems.push(problem.at(node.nearest(&["colours", name])));
            }
        }
        lay_over(&mut look.paper, file.paper.unwrap_or_default().size);
        fonts(&mut look, file.fonts.unwrap_or_default(), templates, &node, &mut problems);
        logo(&mut look, file.logo.unwrap_or_default(), templates, &node, &mut problems);
    }
    (look, problems, sources)
}

fn lay_over<T>(into: &mut T, value: Option<T>) {
    if let Some(value) = value {
        *into = value;
    }
}

fn fonts(look: &mut Look, entry: Fonts, templates: &Path, node: &Node, problems: &mut Vec<Diagnostic>) {
    let mut families = Vec::new();
    let mut total = 0;
    let place = node.nearest(&["fonts", "files"]);
    for name in entry.files.unwrap_or_default() {
        let bytes = match file(templates, &name, FONT_MIB, &mut look.files) {
            Ok(bytes) => bytes,
            Err(problem) => {
                problems.push(problem.at(place));
                continue;
            }
        };
        total += bytes.len();
        if total > FOLDER_MIB * MIB {
            let what = "the fonts of the look".to_owned();
            problems.push(Problem::TooLargeTogether { what, limit_mib: FOLDER_MIB }.at(place));
            break;
        }
        let found = families_of(&bytes);
        if found.as_ref().is_some_and(Vec::is_empty) {
            problems.push(Problem::FontUnreadable { file: name }.at(place));
        }
        families.push(found);
        look.font_files.push(bytes.into());
    }
    // A build without a font reader takes their names as written: it makes no pages with them either.
    let families: Option<Vec<String>> =
        families.into_iter().collect::<Option<Vec<Vec<String>>>>().map(|found| found.into_iter().flatten().collect());
    let mut check = |key: &[&str], family: &String| {
        if let Some(found) = &families
            && !found.iter().any(|found| found.eq_ignore_ascii_case(family))
        {
            let problem = Problem::FontMissing { family: family.clone(), found: found.clone() };
            problems.push(problem.at(node.nearest(&[&["fonts"], key].concat())));
        }
    };
    for (key, family, into) in [("text", entry.text, &mut look.text_font), ("code", entry.code, &mut look.code_font)] {
        let Some(family) = family else { continue };
        check(&[key], &family);
        *into = Some(family);
    }
    if let Some(fallback) = entry.fallback {
        for (index, family) in fallback.iter().enumerate() {
            check(&["fallback", &index.to_string()], family);
        }
        look.fallback_fonts = fallback;
    }
}

fn logo(look: &mut Look, entry: LogoEntry, templates: &Path, node: &Node, problems: &mut Vec<Diagnostic>) {
    lay_over(&mut look.logo_height, entry.height);
    let Some(name) = entry.file else { return };
    let place = node.nearest(&["logo", "file"]);
    let extension = Path::new(&name).extension().map(|extension| extension.to_string_lossy().to_ascii_lowercase());
    let kind = match extension.as_deref() {
        Some("svg") => LogoKind::Svg,
        Some("png") => LogoKind::Png,
        _ => {
            problems.push(Problem::LogoKind { file: name }.at(place));
            return;
        }
    };
    let mut bytes = match file(templates, &name, FILE_MIB, &mut look.files) {
        Ok(bytes) => bytes,
        Err(problem) => {
            problems.push(problem.at(place));
            return;
        }
    };
    if kind == LogoKind::Svg
        && let Ok(text) = std::str::from_utf8(&bytes)
    {
        bytes = unix_ends(text).into_owned().into_bytes();
    }
    let alternative = entry.alternative.unwrap_or_default();
    if alternative.trim().is_empty() {
        problems.push(Problem::LogoWithoutAlternative {}.at(node.nearest(&["logo"])));
    }
    look.logo = Some(Logo { kind, bytes: bytes.into(), alternative });
}

/// A file below `templates/`, noted among those that were read. A path that leads elsewhere is one to no file.
pub(super) fn file(
    templates: &Path,
    name: &str,
    limit_mib: usize,
    read: &mut Vec<(String, String)>,
) -> Result<Vec<u8>, Box<Problem>> {
    let path = templates.join(name);
    let named = Path::new(name).components().all(|part| matches!(part, Component::Normal(_)));
    // No link on the path leads outside either.
    let is_inside = || match (templates.canonicalize(), path.canonicalize()) {
        (Ok(templates), Ok(path)) => path.starts_with(templates),
        _ => false,
    };
    // A path that leads elsewhere is not even looked up: it may name another machine.
    if !named || !is_inside() || !path.is_file() {
        return Err(Box::new(Problem::LookFile { file: name.to_owned() }));
    }
    let bytes = source::read_bytes(&path, &format!("templates/{name}"), limit_mib)?;
    read.push((name.to_owned(), source::hash_of(&bytes)));
    Ok(bytes)
}

fn schema() -> &'static serde_json::Value {
    static SCHEMA: OnceLock<serde_json::Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let mut schema = schemars::schema_for!(File).to_value();
        device::drop_null(&mut schema);
        schema
    })
}

/// Contrast of two colours `#rrggbb`, 1 to 21: WCAG 2.2, "contrast ratio".
fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// WCAG 2.2, "relative luminance".
fn luminance(colour: &str) -> f64 {
    let channel = |at: usize| {
        let value = colour.get(at..at + 2).and_then(|hex| u8::from_str_radix(hex, 16).ok()).unwrap_or(0);
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

impl Look {
    /// The rules that go behind the page's style.
    #[must_use]
    pub fn css(&self) -> String {
        let mut css = format!(
            "\n:root {{ --accent: {}; }}\n@media screen and (prefers-color-scheme: dark) {{ :root {{ --accent: {}; }} }}\n",
            self.accent, self.accent_dark
        );
        // Writing to a String cannot fail.
        if let Some(family) = &self.text_font {
            let _ = writeln!(css, "html, body {{ font-family: \"{family}\", var(--sans); }}");
        }
        if let Some(family) = &self.code_font {
            let _ = writeln!(css, "code, pre {{ font-family: \"{family}\", var(--mono); }}");
        }
        if self.paper != Paper::A4 {
            let _ = writeln!(css, "@page {{ size: {}; }}", self.paper.css());
        }
        if self.logo.is_some() {
            let _ = writeln!(css, ".logo {{ height: {}mm; }}", self.logo_height);
        }
        css
    }

    /// The logo as a self-contained HTML element; empty if there is none.
    #[must_use]
    pub fn logo_html(&self) -> String {
        self.logo.as_ref().map_or_else(String::new, |logo| {
            let data = BASE64_STANDARD.encode(&logo.bytes);
            let alternative = escape::html(&logo.alternative);
            format!("<img class=\"logo\" src=\"data:{};base64,{data}\" alt=\"{alternative}\">", logo.kind.media_type())
        })
    }
}

/// The families in a font file; empty if it is no font. `None` if this build of ifugen cannot read fonts: Typst reads
/// them.
#[cfg_attr(feature = "pdf", expect(clippy::unnecessary_wraps, reason = "a build without Typst cannot tell"))]
fn families_of(file: &[u8]) -> Option<Vec<String>> {
    #[cfg(feature = "pdf")]
    return Some(typst::text::FontInfo::iter(file).map(|info| info.family).collect());
    #[cfg(not(feature = "pdf"))]
    {
        let _ = file;
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(folder: &Path, own: &str) -> Vec<&'static str> {
        read(folder, Some(own)).1.iter().map(|problem| problem.problem.code()).collect()
    }

    #[test]
    fn the_built_in_look_is_whole() {
        let (look, problems, _) = read(Path::new(""), None);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((&*look.accent, look.paper), ("#1f3f66", Paper::A4));
        let style = project::built_in_template("html/style.css");
        assert!(style.contains(&format!("--paper: {DARK};")) && style.contains("--paper: #fff;"));
    }

    #[test]
    fn a_project_changes_what_it_says_and_nothing_else() {
        let (look, problems, _) = read(Path::new(""), Some("[colours]\naccent = \"#7a1020\""));
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!((&*look.accent, &*look.accent_dark), ("#7a1020", "#9fc3ea"));
        assert!(look.css().contains("--accent: #7a1020;"));
    }

    #[test]
    fn what_is_wrong_is_told() -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("a.ttf"), "no font")?;
        std::fs::write(folder.path().join("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")?;
        let told = |own| codes(folder.path(), own);
        assert_eq!(told("[colours]\naccent = \"#cccccc\""), ["E0660"]);
        assert_eq!(told("[colours]\naccent_dark = \"#333333\""), ["E0660"]);
        assert_eq!(told("[logo]\nfile = \"../a.svg\""), ["E0661"]);
        assert_eq!(told("[logo]\nfile = \"b.svg\"\nalternative = \"A\""), ["E0661"]);
        assert_eq!(told("[logo]\nfile = \"a.gif\"\nalternative = \"A\""), ["E0662"]);
        assert_eq!(told("[logo]\nfile = \"a.svg\""), ["E0663"]);
        assert_eq!(told("[logo]\nfile = \"a.svg\"\nalternative = \"A\""), [""; 0]);
        let looked_into = if cfg!(feature = "pdf") { vec!["E0664"] } else { Vec::new() };
        assert_eq!(told("[fonts]\nfiles = [\"a.ttf\"]"), looked_into);
        assert_eq!(told("[fonts]\ntext = \"Example Sans\""), ["E0665"]);
        assert_eq!(told("[paper]\nsize = \"a5\"").len(), 1);
        assert_eq!(told("[colour]\naccent = \"#000000\"").len(), 1);
        assert_eq!(told("[colours]\naccent = \"red\"").len(), 1);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn no_link_leads_out_of_the_templates() -> anyhow::Result<()> {
        let (folder, elsewhere) = (tempfile::tempdir()?, tempfile::tempdir()?);
        std::fs::write(elsewhere.path().join("a.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")?;
        std::os::unix::fs::symlink(elsewhere.path(), folder.path().join("art"))?;
        std::os::unix::fs::symlink(elsewhere.path().join("a.svg"), folder.path().join("b.svg"))?;
        for name in ["art/a.svg", "b.svg"] {
            let own = format!("[logo]\nfile = \"{name}\"\nalternative = \"A\"");
            assert_eq!(codes(folder.path(), &own), ["E0661"], "{name}");
        }
        Ok(())
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast("#000000", "#ffffff") - 21.0).abs() < 1e-9);
        assert!((contrast("#777777", "#ffffff") - 4.478).abs() < 1e-3);
    }
}
