//! Records in `review.toml` that somebody approved documents as they were built.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context as _, bail};
use toml_edit::{ArrayOfTables, DocumentMut, InlineTable, Item, Table, value};

use crate::base::limit::FILE_MIB;
use crate::base::path;
use crate::base::source;
use crate::front::table::edit::with_ends_of;
use crate::model::shape;
use crate::model::signature::Signature;
use crate::pipeline::manifest::{self, Entry, Found, Manifest};
use crate::project::approval::{Approval, Approvals, FILE, Of, Stated};

/// What is to be recorded.
pub struct Order<'a> {
    /// Ids of devices: `infusense-300` for the main document, `infusense-300/administrator` for a companion.
    pub documents: &'a [String],
    /// Empty for all that were built.
    pub languages: &'a [String],
    pub state: Stated,
    pub signature: Signature,
}

/// The approvals of the documents of an output folder.
///
/// # Errors
/// Fails if a document was not built, or one of its files is no longer as it was built.
pub fn approvals(order: &Order<'_>, out: &Path) -> anyhow::Result<Vec<Approval>> {
    let shown = source::display(out);
    let manifest = match manifest::read(out)? {
        Found::Manifest(manifest) => manifest,
        Found::Nothing => bail!("`{shown}` holds no documents; build them first, or name their folder with --out"),
        Found::Unusable { reason, .. } => bail!("the manifest in `{shown}` cannot be used: {reason}; build again"),
        Found::Foreign => bail!("`{shown}` is no output folder of ifugen"),
    };
    let mut made = Vec::new();
    for name in order.documents {
        let (device, document) =
            name.split_once('/').map_or((name.as_str(), None), |(device, own)| (device, Some(own)));
        let mut found = of(&manifest, device, document);
        if found.is_empty() {
            let known = names(&manifest);
            let near =
                shape::near(name, known.iter().map(String::as_str)).map(|near| format!("; did you mean `{near}`?"));
            let known = || known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
            bail!("`{shown}` holds no document `{name}`{}", near.unwrap_or_else(|| format!("; it holds {}", known())));
        }
        if !order.languages.is_empty() {
            if let Some(missing) = order.languages.iter().find(|language| !found.contains_key(language.as_str())) {
                bail!("`{shown}` holds no document `{name}` in the language `{missing}`");
            }
            found.retain(|language, _| order.languages.iter().any(|asked| asked == language));
        }
        for (language, entries) in found {
            made.push(approval(order, out, Of { device, document, language }, &entries)?);
        }
    }
    Ok(made)
}

/// The files of a document, by language.
fn of<'m>(manifest: &'m Manifest, device: &str, document: Option<&str>) -> BTreeMap<&'m str, Vec<&'m Entry>> {
    let mut found: BTreeMap<&str, Vec<&Entry>> = BTreeMap::new();
    for entry in manifest.of_device(device) {
        let is_its = entry.companion.as_deref() == document && entry.text.is_some() && entry.key.is_some();
        if let Some(language) = entry.language.as_deref().filter(|_| is_its) {
            found.entry(language).or_default().push(entry);
        }
    }
    found
}

/// The names of all documents of an output folder.
fn names(manifest: &Manifest) -> Vec<String> {
    let of_device = |device: &manifest::Device| {
        let companions = device.companions.iter().map(|companion| format!("{}/{}", device.id, companion.id));
        std::iter::once(device.id.to_string()).chain(companions).collect::<Vec<_>>()
    };
    manifest.in_order().into_iter().flat_map(of_device).collect()
}

fn approval(order: &Order<'_>, out: &Path, of: Of<'_>, entries: &[&Entry]) -> anyhow::Result<Approval> {
    let mut files = BTreeMap::new();
    let mut texts: Vec<&str> = Vec::new();
    for entry in entries {
        let path = out.join(&*entry.path);
        match source::hash_input(&path) {
            Some(hash) if *hash == *entry.sha256 => {}
            Some(_) => bail!("`{}` was edited after it was built; build again", source::display(&path)),
            None => bail!("`{}` is missing; build again", source::display(&path)),
        }
        files.insert(entry.path.to_string(), entry.sha256.to_string());
        let text = entry.text.as_deref().unwrap_or_default();
        if !texts.contains(&text) {
            texts.push(text);
        }
    }
    let (first, [text]) = (entries.first().context("a document without files")?, texts.as_slice()) else {
        bail!(
            "the formats of `{}` in `{}` were built from different states; build all of them again",
            of.device,
            of.language
        );
    };
    let named = first.document.as_deref().unwrap_or_default();
    let (number, revision) = named.rsplit_once(", ").unwrap_or((named, ""));
    Ok(Approval {
        device: of.device.to_owned(),
        document: of.document.map(str::to_owned),
        language: of.language.to_owned(),
        number: number.to_owned(),
        revision: revision.to_owned(),
        state: order.state,
        text: (*text).to_owned(),
        files,
        signature: order.signature.clone(),
    })
}

/// The text of `review.toml` with further approvals at its end; all else in it stays as it is. An approval that it holds
/// already is not added again.
///
/// # Errors
/// Fails if the text is not TOML, or `approval` is no list of tables.
pub fn record(text: &str, known: &Approvals, added: &[Approval]) -> anyhow::Result<(String, usize)> {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut document: DocumentMut = body.parse().with_context(|| format!("cannot read `{FILE}`"))?;
    let unchanged = document.to_string();
    if text.trim().is_empty() {
        document.set_trailing("# Who approved which document. Written by `ifugen review record`.\n");
    }
    let list = document.entry("approval").or_insert_with(|| Item::ArrayOfTables(ArrayOfTables::new()));
    let list = list.as_array_of_tables_mut().with_context(|| format!("`approval` in `{FILE}` is no list of tables"))?;
    let mut count = 0;
    // The cover names the state, so the files of an approved text are others after the next build.
    let same = |known: &Approval, added: &Approval| *known == Approval { files: known.files.clone(), ..added.clone() };
    for approval in added.iter().filter(|added| !known.approval.iter().any(|known| same(known, added))) {
        list.push(table(approval));
        count += 1;
    }
    Ok((with_ends_of(text, &unchanged, &document.to_string()), count))
}

fn table(approval: &Approval) -> Table {
    let Approval { device, document, language, number, revision, state, text, files, signature } = approval;
    let mut table = Table::new();
    let mut put = |key: &str, text: &str| _ = table.insert(key, value(text));
    put("device", device);
    if let Some(document) = document {
        put("document", document);
    }
    put("language", language);
    put("number", number);
    put("revision", revision);
    put("state", state.name());
    put("text", text);
    let mut signed = InlineTable::new();
    signed.insert("name", signature.name.as_str().into());
    signed.insert("role", signature.role.as_str().into());
    if let Ok(date) = signature.date.0.parse::<toml_edit::Datetime>() {
        signed.insert("date", date.into());
    }
    if let Some(meaning) = &signature.meaning {
        signed.insert("meaning", meaning.as_str().into());
    }
    table.insert("signature", value(signed));
    let mut hashes = Table::new();
    for (path, hash) in files {
        hashes.insert(path, value(hash.as_str()));
    }
    table.insert("files", Item::Table(hashes));
    table
}

/// The current record of a project, and its text; both empty where there is none.
///
/// # Errors
/// Fails if the file cannot be read.
pub fn text(project: &Path) -> anyhow::Result<String> {
    let path = project.join(FILE);
    if !path.exists() {
        return Ok(String::new());
    }
    let cannot = || format!("cannot read `{}`", path::shown(&path));
    String::from_utf8(source::read_output(&path, FILE_MIB).with_context(cannot)?).with_context(cannot)
}
