//! A plan for Snakemake. It removes the outputs of a job before the job runs, so they are stamp files, and not the
//! manifests that a build needs to find fresh outputs.

use std::collections::BTreeMap;

use anyhow::bail;
use serde_json::json;

use super::Plan;

/// The rules; their data is at the head of the file.
const RULES: &str = r#"

rule all:
    default_target: True
    input: STAMP


rule device:
    input: lambda wildcards: DEVICES[wildcards.device]["inputs"]
    output: touch(STAMPS + "/{device}.done")
    wildcard_constraints: device="[^/]+"
    params: command=lambda wildcards: DEVICES[wildcards.device]["command"]
    shell: "{params.command:q}"


rule merge:
    input: [f"{STAMPS}/{device}.done" for device in DEVICES]
    output: touch(STAMP)
    run:
        with open(MERGE["list"], "w", encoding="utf-8") as file:
            file.writelines(f"{part}\n" for part in MERGE["inputs"])
        shell("{MERGE[command]:q}")
"#;

/// The data in JSON, which Python reads, and the rules.
///
/// # Errors
/// Fails if a path contains braces: Snakemake reads them as a wildcard and has no escape for them.
pub fn form(plan: &Plan) -> anyhow::Result<String> {
    let paths = plan.devices.iter().flat_map(|job| job.inputs.iter().chain([&job.output])).chain([&plan.merge.output]);
    if let Some(path) = paths.into_iter().find(|path| path.contains(['{', '}'])) {
        bail!("`{path}` cannot stand in a plan for Snakemake, which takes braces for a wildcard");
    }
    let devices: BTreeMap<&str, serde_json::Value> = plan
        .devices
        .iter()
        .map(|job| (job.id.as_str(), json!({ "inputs": job.inputs, "command": job.command })))
        .collect();
    let folder = plan.merge.list.rsplit_once('/').map_or(".", |(folder, _)| folder);
    Ok(format!(
        "# Written by `ifugen plan`. Write it anew when a device is added or removed, or a translation's first PO file.\n\
         DEVICES = {}\nMERGE = {}\nSTAMPS = {}\nSTAMP = {}\n{RULES}",
        serde_json::to_string_pretty(&devices)?,
        serde_json::to_string_pretty(&json!({
            "inputs": plan.merge.inputs,
            "command": plan.merge.command,
            "list": plan.merge.list,
        }))?,
        json!(folder),
        json!(format!("{folder}.done")),
    ))
}
