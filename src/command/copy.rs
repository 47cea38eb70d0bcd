//! `ifugen review export`.

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::bail;

use crate::base::limit::REVIEW_MIB;
use crate::base::source::{display, read_bytes};
use crate::cli::{Cli, ReviewExport};
use crate::export::Options;
use crate::front::review::copy::{self, Compared, Made, Order};
use crate::model::shape;
use crate::pipeline::request::Request;
use crate::pipeline::{devices, revision, write};
use crate::project::Project;

use super::{SHORT, count, epoch, jobs, of_making, report, say, summary};

/// Makes copies for reviewers.
pub fn export(cli: &Cli, export: &ReviewExport) -> anyhow::Result<ExitCode> {
    let ReviewExport { making, since, protect, out, document, coverage, force } = export;
    let folder = &making.project;
    jobs(making.jobs)?;
    let project = Arc::new(Project::read(folder)?);
    let options = Options { epoch: epoch()?, ..Options::default() }.with(&project);
    let request = of_making(making, vec!["docx".to_owned()], out.clone(), options);
    let request = Request { require: coverage.require.clone(), ..request };
    let (devices, mut found) = devices::load(&request, &project)?;
    let state = match since {
        Some(since) => {
            let (state, also) = revision::since(since, &request, (folder, &project))?;
            found.extend(also);
            Some(state)
        }
        None => None,
    };
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let known = copy::ids(&devices);
    if let Some(id) = document.iter().find(|id| !known.contains(*id)) {
        let near = shape::near(id, known.iter().map(String::as_str)).map(|near| format!("; did you mean `{near}`?"));
        let all = || known.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
        bail!("there is no document `{id}`{}", near.unwrap_or_else(|| format!("; there are {}", all())));
    }
    let order =
        Order { request: &request, project: &project, documents: document, since: state.as_ref(), protect: *protect };
    let copies = copy::copies(&devices, &order)?;
    let (mut written, mut kept) = (0, 0);
    for made in &copies {
        let path = out.join(&made.artifact.path);
        let shown = display(&path);
        // A copy that came back can lie where it was made.
        let is_same = || read_bytes(&path, &shown, REVIEW_MIB).is_ok_and(|bytes| bytes[..] == made.artifact.bytes[..]);
        if path.exists() && !force && !is_same() {
            kept += 1;
            say(cli, &format!("{shown}: left as it was; it differs, and may hold remarks. --force replaces it"))?;
            continue;
        }
        write::named(&path, &made.artifact.bytes)?;
        written += 1;
        say(cli, &format!("{shown}: {}", told(made, since.as_deref().unwrap_or_default())))?;
    }
    let left = if kept > 0 { format!("; {} left as they were", count(kept, "copy", "copies")) } else { String::new() };
    say(cli, &format!("{} in {}{left}", count(written, "copy", "copies"), out.display()))?;
    Ok(if kept > 0 { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
}

/// What a copy shows.
fn told(made: &Made, since: &str) -> String {
    let Made { document, language, compared, .. } = made;
    let changes = match compared {
        Compared::NotAsked => String::new(),
        Compared::New => format!("; `{since}` has no such document, so nothing is marked"),
        Compared::Changed(0) => format!("; nothing changed since `{since}`"),
        Compared::Changed(changes) => {
            format!("; {} since `{since}`", count(*changes, "insertion or deletion", "insertions and deletions"))
        }
    };
    format!("{document}, {language}{changes}")
}
