//! The languages that there is wording for, how good it is, and which of their messages are stale.

use std::path::Path;
use std::sync::Arc;

use serde::Serialize;

use crate::base::diagnostic::{self, Diagnostic};
use crate::base::path;
use crate::base::source::{self, Sources};
use crate::model::device::value::Date;
use crate::model::shape;
use crate::project::Project;
use crate::wording::locale::folder::{self, Finding, Folder};
use crate::wording::locale::rendered::{Record, Register, State};
use crate::wording::locale::{self, Review, WordingFile, canonical_tag, check, pseudo, reviewed};

/// A language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// BCP 47 tag.
    pub language: String,
    /// As the language calls itself.
    pub name: String,
    /// State of the wording; who reviewed it, in which role and when.
    pub review: Review,
    /// How many of the messages are worded.
    pub worded: usize,
    /// How many there are.
    pub messages: usize,
    /// How many translations are older than their English text.
    pub stale: usize,
    /// How many translations there are, those for lay readers too; none in English.
    pub translations: usize,
    /// How many of them somebody has reviewed as they are.
    pub reviewed: usize,
    /// Who reviewed a part of them that is not changed since, and when.
    pub reviewers: Vec<Reviewer>,
    pub from: From,
}

/// Who reviewed a part of the wording, in which role and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reviewer {
    pub name: String,
    pub role: String,
    pub date: Date,
    /// How many translations, as they are.
    pub messages: usize,
}

/// Where wording comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum From {
    BuiltIn,
    Project,
    Both,
}

impl From {
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::BuiltIn => "built in",
            Self::Project => "project",
            Self::Both => "both",
        }
    }
}

/// All languages: the built-in ones, then those that the project adds, without the pseudo-locale.
///
/// # Errors
/// Fails if wording is not valid.
pub fn list(project: &Project) -> anyhow::Result<Vec<Row>> {
    let needed = check::needed();
    let rows = project.languages().into_iter().filter(|tag| tag != pseudo::TAG).map(|tag| {
        let locale = project.locale(&tag)?;
        let own = project.locales.iter().any(|(language, _)| *language == tag);
        let from = match (locale::is_built_in(&tag), own) {
            (false, _) => From::Project,
            (true, true) => From::Both,
            (true, false) => From::BuiltIn,
        };
        let all = project.translations(&tag)?;
        let parts = project.reviewed(&tag)?;
        // A signature for the whole language is for all that is not stale.
        let reviewed = match &locale.review {
            Review::Reviewed(_) => all.with(State::Current).count(),
            Review::Source | Review::Draft => reviewed::reviewed(&all, &parts).count(),
        };
        let reviewers = parts.iter().map(|part| Reviewer {
            name: part.name.clone(),
            role: part.role.clone(),
            date: part.date.clone(),
            messages: reviewed::reviewed(&all, std::slice::from_ref(part)).count(),
        });
        Ok(Row {
            name: locale.word("language").unwrap_or_else(|_| tag.clone()),
            review: locale.review.clone(),
            worded: needed.iter().filter(|name| locale.has(name)).count(),
            messages: needed.len(),
            stale: all.with(State::Stale).count(),
            translations: all.states().count(),
            reviewed,
            reviewers: reviewers.filter(|reviewer| reviewer.messages > 0).collect(),
            from,
            language: tag,
        })
    });
    rows.collect()
}

/// A translation that nobody has confirmed since its English text changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Open {
    /// BCP 47 tag.
    pub language: String,
    /// `port.number`.
    pub message: String,
    pub register: Register,
    pub state: State,
    /// The English text now, as Fluent.
    pub english: String,
    /// The translation, as Fluent.
    pub translation: String,
}

/// The translations of a language that are stale or were never confirmed.
///
/// # Errors
/// Fails if the record of confirmed translations is not valid.
pub fn open(project: &Project, tag: &str) -> anyhow::Result<Vec<Open>> {
    let all = project.translations(tag)?;
    let open = all.states().filter(|(_, state)| *state != State::Current);
    let open = open.map(|(name, state)| Open {
        language: tag.to_owned(),
        message: name.1.clone(),
        register: name.0,
        state,
        english: all.english[name].clone(),
        translation: all.own[name].clone(),
    });
    Ok(open.collect())
}

/// What is wrong in the folder of a language.
pub struct Checked {
    /// In its Fluent.
    pub problems: Vec<(Diagnostic, Arc<Sources>)>,
    /// In its wording.
    pub findings: Vec<Finding>,
}

/// Checks the folder of a language, such as `locales/fi`, beside the English one next to it, or else the built-in one.
///
/// # Errors
/// Fails if a file cannot be read, or the folder's name is no language.
pub fn check(folder: &Path) -> anyhow::Result<Checked> {
    let Language { tag, files, source } = read(folder)?;
    let wording: Vec<(String, WordingFile)> = files
        .iter()
        .filter(|(name, _)| folder::is_fluent(name))
        .map(|(name, text)| (tag.clone(), (path::shown(&folder.join(name)), text.clone())))
        .collect();
    let mut sources = Sources::default();
    let problems = check::check(&wording, &mut sources);
    let problems = diagnostic::tidy(problems, &sources);
    let sources = Arc::new(sources);
    Ok(Checked {
        problems: problems.into_iter().map(|problem| (problem, Arc::clone(&sources))).collect(),
        findings: folder::findings(&tag, &files, &source),
    })
}

/// The folder of a language on disk, and English.
pub struct Language {
    /// BCP 47 tag.
    pub tag: String,
    pub files: Folder,
    pub source: folder::Source,
}

/// Reads the folder of a language, and the English one next to it, or else takes the built-in one.
///
/// # Errors
/// Fails if a file cannot be read, or the folder's name is no language.
pub fn read(folder: &Path) -> anyhow::Result<Language> {
    let read = |folder: &Path| -> anyhow::Result<Folder> {
        let files = source::read_folder(folder, &["ftl", "toml", "txt"])?;
        Ok(files.into_iter().map(|file| (file.name, file.text)).collect())
    };
    let name = folder.file_name().unwrap_or_default().to_string_lossy();
    let Some(tag) = canonical_tag(&name).filter(|tag| *tag == name) else {
        anyhow::bail!(
            "{}: the folder of a language has its tag (BCP 47) as its name, such as locales/fi",
            folder.display()
        );
    };
    let files = read(folder)?;
    if files.is_empty() {
        anyhow::bail!("{}: no files of wording", folder.display());
    }
    let mut source = folder::Source::built_in();
    let beside = folder.with_file_name(locale::LOCALES[0]);
    if beside.is_dir() {
        source.folder = read(&beside)?;
        let glossary = read(folder.parent().unwrap_or(folder))?.remove("glossary.toml");
        source.glossary = glossary.unwrap_or(source.glossary);
    }
    Ok(Language { tag, files, source })
}

/// Which translations are confirmed.
pub enum Which<'a> {
    /// Those that were never confirmed, and those that were edited since.
    Edited,
    /// Those of these names: `port.number`.
    Named(&'a [String]),
    All,
}

/// What a confirmation gives.
pub struct Confirmed {
    pub record: Record,
    /// How many translations are confirmed now that were not before.
    pub confirmed: usize,
    /// How many are still stale.
    pub stale: usize,
}

/// The languages that the project translates: those of its own wording that are built in or confirmed already. A folder that is only begun
/// is not one of them.
#[must_use]
pub fn confirmable(project: &Project) -> Vec<String> {
    let own = |tag: &String| project.locales.iter().any(|(language, _)| language == tag);
    let is_language = |tag: &String| locale::is_built_in(tag) || project.rendered.contains_key(tag.as_str());
    let translated = |tag: &String| tag != locale::LOCALES[0] && tag != pseudo::TAG;
    project.languages().into_iter().filter(|tag| translated(tag) && own(tag) && is_language(tag)).collect()
}

/// Records that translations of the project say what their English texts say now.
///
/// # Errors
/// Fails if the project has no wording of the language, or no message of a name.
pub fn confirm(project: &Project, tag: &str, which: &Which<'_>) -> anyhow::Result<Confirmed> {
    let all = project.translations(tag)?;
    let own = || all.project.iter().filter_map(|(name, text)| Some((name, text, all.english.get(name)?)));
    if tag == locale::LOCALES[0] {
        anyhow::bail!("`{tag}` is the language that others are translated from: there is nothing to confirm");
    }
    if own().next().is_none() {
        anyhow::bail!("the project has no wording of its own in `{tag}`: there is nothing to confirm");
    }
    if let Which::Named(names) = which {
        for name in *names {
            if !own().any(|((_, known), ..)| known == name) {
                let near = shape::near(name, own().map(|((_, known), ..)| known.as_str()));
                let help = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
                anyhow::bail!("the project has no message `{name}` in `{tag}`{help}");
            }
        }
    }
    let mut record = project.rendered.get(tag).cloned().unwrap_or_default();
    let mut confirmed = 0;
    for (name, text, english) in own() {
        let is_meant = match which {
            Which::Edited => record.is_edited(name, text),
            Which::Named(names) => names.contains(&name.1),
            Which::All => true,
        };
        if is_meant && record.confirm(name, english, text) {
            confirmed += 1;
        }
    }
    record.retain(&all.project);
    let stale = own().filter(|(name, _, english)| record.state(name, english) == State::Stale).count();
    Ok(Confirmed { record, confirmed, stale })
}
