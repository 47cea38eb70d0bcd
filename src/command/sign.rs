//! `ifugen review`, and `ifugen review record`.

use std::process::ExitCode;

use anyhow::bail;

use crate::cli::{Cli, Review, ReviewRecord};
use crate::front::sign::{self, Order};
use crate::model::device::value::Date;
use crate::model::signature::Signature;
use crate::pipeline::write;
use crate::project::Project;
use crate::project::approval::{FILE, Stated};

use super::{SHORT, alone, count, report, say, summary};

pub fn run(cli: &Cli, command: &Review) -> anyhow::Result<ExitCode> {
    match command {
        Review::Record(record) => self::record(cli, record),
        #[cfg(feature = "docx")]
        Review::Import(import) => super::review::import(cli, import),
        #[cfg(feature = "docx")]
        Review::Export(export) => super::copy::export(cli, export),
    }
}

fn record(cli: &Cli, record: &ReviewRecord) -> anyhow::Result<ExitCode> {
    let ReviewRecord { documents, name, role, date, meaning, in_review, lang, out, project: folder } = record;
    for (what, text) in [("--name", name), ("--role", role)] {
        if text.trim().is_empty() {
            bail!("{what} is empty");
        }
    }
    let _lock = alone(folder)?;
    let project = Project::read(folder)?;
    let (errors, warnings) = report(cli, &project.problems)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let order = Order {
        documents,
        languages: lang,
        state: if *in_review { Stated::InReview } else { Stated::Approved },
        signature: Signature {
            name: name.clone(),
            role: role.clone(),
            date: Date(date.clone()),
            meaning: meaning.clone(),
        },
    };
    let approvals = sign::approvals(&order, out)?;
    let known = project.approvals.as_deref().cloned().unwrap_or_default();
    let (text, added) = sign::record(&sign::text(folder)?, &known, &approvals)?;
    let path = folder.join(FILE);
    if added > 0 {
        write::named(&path, text.as_bytes())?;
    }
    for approval in &approvals {
        say(
            cli,
            &format!("{}, {}, {}: {}", approval.number, approval.revision, approval.language, said(approval.state)),
        )?;
    }
    let end = if added < approvals.len() { "; the others were recorded before" } else { "" };
    say(cli, &format!("{}: {}{end}", path.display(), count(added, "record added", "records added")))?;
    Ok(ExitCode::SUCCESS)
}

fn said(state: Stated) -> &'static str {
    match state {
        Stated::Approved => "approved",
        Stated::InReview => "in review",
    }
}
