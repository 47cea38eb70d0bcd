//! `ifugen watch`.

use std::process::ExitCode;
use std::time::Duration;

use crate::cli::{Build, Cli, Watch};
use crate::export::Options;
use crate::front::watch::Watcher;
use crate::project::Project;

use super::{build, epoch, jobs, request, say, tell, until_ctrl_c};

/// Builds until Ctrl-C, which is the normal end.
pub fn run(cli: &'static Cli, command: &Watch) -> anyhow::Result<ExitCode> {
    epoch()?;
    let Watch { build, polling } = command;
    jobs(build.inputs.making.jobs)?;
    let (mut build, poll) = (build.clone(), polling.interval());
    // Threads are started once.
    build.inputs.making.jobs = None;
    until_ctrl_c(move || build_at_each_change(cli, &build, poll))
}

fn build_at_each_change(cli: &Cli, command: &Build, poll: Option<Duration>) -> anyhow::Result<()> {
    let request = request(&command.inputs, command.out.clone(), Options::default());
    let project = &command.inputs.making.project;
    let mut watcher = Watcher::new(&request, project, poll)?;
    say(cli, "building at each change; Ctrl-C ends")?;
    loop {
        // The inputs are watched before the build reads them. The build reports their problems.
        let read = Project::read(project).unwrap_or_default();
        if let Ok((devices, found)) = crate::pipeline::devices::load_with_sources(&request, &read) {
            watcher.follow(&devices, &found, &read)?;
        }
        if let Err(error) = build::run(cli, command) {
            tell(&format!("{error:#}"))?;
        }
        watcher.wait()?;
    }
}
