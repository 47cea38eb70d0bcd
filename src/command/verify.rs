//! `ifugen verify`.

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::bail;

use crate::base::diagnostic::Severity;
use crate::cli::{Cli, Verify};
use crate::input::scan::Kind;
use crate::pipeline::observe::{Ask, Compared, Outcome, compare};
use crate::pipeline::request::Request;
use crate::project::Project;
use crate::review::observed::record::write;
use crate::review::observed::{FactRow, Setup, Verdict};

use super::{SHORT, count, inputs, machine_report, report, say, summary, write_output};

pub fn run(cli: &Cli, verify: &Verify) -> anyhow::Result<ExitCode> {
    // Prose in another language does not matter here.
    let request = Request {
        inputs: vec![verify.input.clone()],
        project: verify.project.clone(),
        draft: true,
        ..Request::default()
    };
    let project = Project::read(&verify.project)?;
    let (devices, mut found) = crate::pipeline::devices::load(&request, &project)?;
    if found.iter().any(|(problem, _)| problem.severity() == Severity::Error) {
        return end(cli, verify, &found, None);
    }
    let [device] = devices.as_slice() else { bail!("there are several devices: give the configuration of one") };
    // What is careless in the configuration is for `ifugen check` to report.
    found.clear();
    let asked = ask(verify);
    let Outcome { found, result } = compare(device, &asked);
    if let (Some(result), Some(output)) = (&result, &verify.output) {
        let own = inputs(&devices);
        let read = asked.scans.iter().map(|(_, path)| path).chain(&asked.bills).chain(&own);
        write_output(output, &write(&result.record)?, read)?;
    }
    end(cli, verify, &found, result.as_ref().map(|result| (device.id.as_str(), result)))
}

fn ask(verify: &Verify) -> Ask {
    let of = |kind: Kind, paths: &[PathBuf]| paths.iter().map(|path| (kind, path.clone())).collect::<Vec<_>>();
    Ask {
        scans: [of(Kind::Scan, &verify.nmap), of(Kind::Flows, &verify.flows), of(Kind::Listening, &verify.listening)]
            .concat(),
        bills: verify.sbom.clone(),
        hosts: verify.host.clone(),
        part: verify.part.clone(),
        setup: Setup { mode: verify.mode.clone(), variant: verify.variant.clone(), options: verify.option.clone() },
        date: verify.date.clone(),
    }
}

/// Reports, and what was compared.
fn end(
    cli: &Cli,
    verify: &Verify,
    found: &[crate::base::diagnostic::Found],
    result: Option<(&str, &Compared)>,
) -> anyhow::Result<ExitCode> {
    if let Some(code) = machine_report(verify.report, "verify", found)? {
        return Ok(code);
    }
    let (errors, warnings) = report(cli, found)?;
    if let Some((device, result)) = result {
        tell(cli, result)?;
        let counted = Verdict::ALL.map(|verdict| {
            let number = result.facts.iter().filter(|row| row.verdict == verdict).count();
            format!("{number} {}", verdict.title())
        });
        say(cli, &format!("{device}: {}: {}", count(result.facts.len(), "fact", "facts"), counted.join(", ")))?;
        if let Some(output) = &verify.output {
            say(cli, &format!("wrote {}", output.display()))?;
        }
    } else {
        say(cli, "nothing was compared")?;
    }
    say(cli, &if errors + warnings == 0 { "nothing differs".to_owned() } else { summary(errors, warnings) })?;
    Ok(if errors > 0 { ExitCode::from(SHORT) } else { ExitCode::SUCCESS })
}

/// Each fact with what was found out about it, and what was not compared.
fn tell(cli: &Cli, result: &Compared) -> anyhow::Result<()> {
    for verdict in Verdict::ALL {
        for FactRow { fact, place, reason, seen, .. } in result.facts.iter().filter(|row| row.verdict == verdict) {
            let place = result.sources.position(*place);
            let rest = match verdict {
                Verdict::NotObservable => format!(": {reason}"),
                _ => seen.iter().flat_map(|seen| [", ".to_owned(), result.sources.position(*seen)]).collect(),
            };
            say(cli, &format!("{}: {fact} ({place}{})", verdict.title(), rest.trim_end()))?;
        }
    }
    for (path, tcp, udp) in &result.looked_at {
        let tcp = count(*tcp, "TCP port", "TCP ports");
        say(cli, &format!("{path} looked at {tcp} and {}", count(*udp, "UDP port", "UDP ports")))?;
    }
    if result.ignored > 0 {
        let connections = count(result.ignored, "connection", "connections");
        say(cli, &format!("not compared: {connections} between other systems, of ICMP, or refused by the device"))?;
    }
    Ok(())
}
