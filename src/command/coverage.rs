//! `ifugen coverage` and `ifugen mds2`: reports for the manufacturer.

use std::cell::RefCell;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context as _, bail};

use crate::base::error::Error;
use crate::base::limit::BILL_MIB;
use crate::base::source::{display, read_bytes};
use crate::cli::{Cli, Coverage, Devices, Mds2};
use crate::pipeline::request::Request;
use crate::project::Project;

use super::{SHORT, form, inputs, report, say, summary, write_output};

pub fn coverage(cli: &Cli, command: &Coverage) -> anyhow::Result<ExitCode> {
    let mut request = devices_request(&command.devices, &command.out);
    let output = command.output.as_deref();
    let forms: Vec<&str> = crate::export::coverage::FORMATS.iter().map(|format| format.name).collect();
    let form = form(command.format.as_deref(), output, &forms)?;
    let mark = mark(command.bom, form)?;
    request.require.clone_from(&command.coverage.require);
    let name = |id: &str| format!("{id}-coverage.{form}");
    let format = crate::export::coverage::FORMATS.iter().find(|format| format.name == form);
    let format = format.context("there is no such form of the report")?;
    let read = command.observed.as_deref();
    write_each(cli, &command.devices, &request, output, read, &name, &|device, project, file| {
        let observed = command.observed.as_deref();
        let report = crate::pipeline::report::report(device, &request, project, format, file, observed)?;
        let report = report.with_context(|| {
            format!("{}: there is no source to cover; give one with --require, or in [document] require", device.id)
        })?;
        Ok([mark, &report].concat())
    })
}

pub fn mds2(cli: &Cli, command: &Mds2) -> anyhow::Result<ExitCode> {
    let request = devices_request(&command.devices, Path::new("out"));
    if let Some(form) = &command.form {
        return fill(cli, command, &request, form);
    }
    let output = command.output.as_deref();
    let form = form(command.format.as_deref(), output, crate::export::coverage::mds2::FORMATS)?;
    let mark = mark(command.bom, form)?;
    let name = |id: &str| format!("{id}-mds2.{form}");
    write_each(cli, &command.devices, &request, output, None, &name, &|device, project, _| {
        Ok([mark, &crate::pipeline::report::mds2(device, &request, project, form)?].concat())
    })
}

/// Fills the manufacturer's own form for each device.
fn fill(cli: &Cli, command: &Mds2, request: &Request, form: &Path) -> anyhow::Result<ExitCode> {
    let named = display(form);
    let bytes = read_bytes(form, &named, BILL_MIB).map_err(|problem| Error::anywhere(*problem))?;
    let kept = RefCell::new(Vec::new());
    let name = |id: &str| format!("{id}-mds2.xlsx");
    let output = command.output.as_deref();
    let done = write_each(cli, &command.devices, request, output, Some(form), &name, &|device, _, _| {
        let (filled, found) = crate::pipeline::report::filled_form(device, &bytes, &named)?;
        kept.borrow_mut().extend(found);
        Ok(filled)
    })?;
    report(cli, &kept.borrow())?;
    Ok(done)
}

/// The start of a file: the byte order mark of UTF-8, if requested.
fn mark(bom: bool, format: &str) -> anyhow::Result<&'static [u8]> {
    match (bom, format) {
        (false, _) => Ok(b""),
        (true, "csv") => Ok("\u{feff}".as_bytes()),
        (true, _) => bail!("--bom is for --format csv: no other form needs a byte order mark"),
    }
}

/// Prose in another language does not matter for these reports.
fn devices_request(devices: &Devices, out: &Path) -> Request {
    Request {
        inputs: devices.inputs.clone(),
        out: out.to_path_buf(),
        languages: devices.lang.iter().cloned().collect(),
        draft: true,
        project: devices.project.clone(),
        ..Request::default()
    }
}

/// Makes a file for a device; receives the output path, unless that is standard output.
type Make<'a> = &'a dyn Fn(&crate::input::load::Device, &Project, Option<&Path>) -> anyhow::Result<Vec<u8>>;

/// Writes one file for each device: to standard output or a file for a single device, else into a folder. `read` is a file that
/// the command reads beside the configurations.
fn write_each(
    cli: &Cli,
    devices: &Devices,
    request: &Request,
    output: Option<&Path>,
    read: Option<&Path>,
    name: &dyn Fn(&str) -> String,
    make: Make<'_>,
) -> anyhow::Result<ExitCode> {
    let project = Project::read(&devices.project)?;
    let (devices, found) = crate::pipeline::devices::load(request, &project)?;
    let (errors, warnings) = report(cli, &found)?;
    if errors > 0 {
        say(cli, &format!("{}; nothing was written", summary(errors, warnings)))?;
        return Ok(ExitCode::from(SHORT));
    }
    let Some(output) = output else {
        let [device] = devices.as_slice() else { bail!("there are several devices: give a folder with --output") };
        io::stdout().lock().write_all(&make(device, &project, None)?)?;
        return Ok(ExitCode::SUCCESS);
    };
    let inputs = inputs(&devices);
    for device in &devices {
        let file =
            if devices.len() > 1 || output.is_dir() { output.join(name(&device.id)) } else { output.to_path_buf() };
        let bytes = make(device, &project, Some(&file))?;
        write_output(&file, &bytes, inputs.iter().map(PathBuf::as_path).chain(read))?;
        say(cli, &format!("wrote {}", file.display()))?;
    }
    Ok(ExitCode::SUCCESS)
}
