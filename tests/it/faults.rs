//! What goes wrong in the world: builds that are killed, disks that are full, folders that cannot be written, two builds at
//! once. After each, every output is whole, and the next build makes what a clean one makes.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

use crate::cli::{PUMP, folder, ifugen, names, read, run, tree, write};

type Tree = BTreeMap<PathBuf, Vec<u8>>;

const BUILD: &[&str] = &["build", "devices", "--format", "md,html", "--chapters"];

/// How the devices are configured; each version changes every document.
fn configure(here: &Path, version: usize) {
    for name in ["one", "two", "three"] {
        let text = PUMP.replace("\"Pump\"", &format!("\"{name}\"")).replace("= 12", &format!("= {}", 20 + version));
        write(here, &format!("devices/{name}.ifu.toml"), text);
    }
}

/// What clean builds of the versions make.
fn clean(versions: usize) -> Vec<Tree> {
    let one = |version| {
        let here = tempfile::tempdir().unwrap();
        configure(here.path(), version);
        run(here.path(), BUILD).ends(0);
        tree(&here.path().join("out"))
    };
    (0..versions).map(one).collect()
}

/// Each file is that of one of the versions, apart from those by which the next build puts things right.
#[track_caller]
fn assert_whole(here: &Path, versions: &[Tree], about: &str) {
    for (path, bytes) in tree(&here.join("out")) {
        let name = path.file_name().unwrap().to_string_lossy();
        // The manifest can also be of a set that is new only in part; that it is whole, the next build shows.
        if name.starts_with(".ifugen-") || name == "manifest.json" || name == "index.html" {
            continue;
        }
        let whole = versions.iter().any(|version| version.get(&path) == Some(&bytes));
        assert!(whole, "{about}: {} is neither old nor new", path.display());
    }
}

#[track_caller]
fn assert_put_right(here: &Path, version: &Tree, about: &str) {
    let told = run(here, BUILD);
    assert_eq!(told.code, Some(0), "{about}: {told:?}");
    let made = tree(&here.join("out"));
    let paths = |tree: &Tree| tree.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(paths(&made), paths(version), "{about}");
    for (path, bytes) in version {
        assert_eq!(String::from_utf8_lossy(&made[path]), String::from_utf8_lossy(bytes), "{about}: {}", path.display());
    }
}

/// Numbers that look random and are the same every time.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

fn start(here: &Path) -> Child {
    ifugen(here).args(BUILD).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
}

/// Kills a build at some moment: after a time, or some time after it has begun to write. Gives whether it was killed.
fn kill(mut child: Child, here: &Path, random: &mut Random, whole: Duration) -> bool {
    let micros = u64::try_from(whole.as_micros()).unwrap();
    if random.below(3) == 0 {
        std::thread::sleep(Duration::from_micros(random.below(micros)));
    } else {
        let journal = here.join("out/.ifugen-journal");
        while !journal.exists() && child.try_wait().unwrap().is_none() {
            std::thread::yield_now();
        }
        std::thread::sleep(Duration::from_micros(random.below(micros / 5)));
    }
    // One that is at its end already cannot be killed.
    let _ = child.kill();
    !child.wait().unwrap().success()
}

#[test]
fn a_hundred_killed_builds() {
    let versions = clean(3);
    let killed: usize = std::thread::scope(|scope| {
        let one = |seed: u64| {
            let versions = &versions;
            scope.spawn(move || {
                let here = tempfile::tempdir().unwrap();
                let here = here.path();
                let mut random = Random(seed);
                configure(here, 0);
                let began = Instant::now();
                run(here, BUILD).ends(0);
                let whole = began.elapsed();
                let mut killed = 0;
                let mut version = 0;
                for step in 0..25 {
                    version = (version + 1 + usize::try_from(random.below(2)).unwrap()) % 3;
                    configure(here, version);
                    killed += usize::from(kill(start(here), here, &mut random, whole));
                    let about = format!("seed {seed}, step {step}, version {version}");
                    assert_whole(here, versions, &about);
                    // Sometimes the input changes again before the next build, which is killed, too.
                    if random.below(3) > 0 {
                        assert_put_right(here, &versions[version], &about);
                    }
                }
                configure(here, 1);
                assert_put_right(here, &versions[1], &format!("seed {seed}, at the end"));
                writeln!(std::io::stdout(), "seed {seed}: {killed} of 25 builds were killed").unwrap();
                killed
            })
        };
        let threads: Vec<_> = [1, 2, 3, 4].map(one).into_iter().collect();
        threads.into_iter().map(|thread| thread.join().unwrap()).sum()
    });
    assert!(killed > 0, "no build was killed");
}

/// Runs a build that cannot write more than some blocks of 512 bytes into a file: the system kills it at the first one that is
/// larger, or refuses the rest of it.
#[cfg(unix)]
fn limited(here: &Path, blocks: usize, is_killed: bool) -> std::process::Output {
    let trap = if is_killed { "" } else { "trap '' XFSZ; " };
    let script = format!("{trap}ulimit -f {blocks}; exec \"$@\"");
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &script, "sh", env!("CARGO_BIN_EXE_ifugen")]).args(BUILD).current_dir(here);
    command.output().unwrap()
}

#[cfg(unix)]
#[test]
fn a_disk_that_is_full() {
    let versions = clean(3);
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    configure(here, 0);
    run(here, BUILD).ends(0);
    let (mut refused, mut killed, mut version) = (0, 0, 0);
    for (step, blocks) in [0, 1, 2, 4, 8, 16, 24, 32, 48, 64, 96, 128].into_iter().enumerate() {
        for is_killed in [false, true] {
            let about = format!("{blocks} blocks, {}", if is_killed { "killed" } else { "refused" });
            version = (version + 1) % 3;
            configure(here, version);
            let output = limited(here, blocks, is_killed);
            match output.status.code() {
                Some(0) => {}
                Some(code) => {
                    let told = String::from_utf8_lossy(&output.stderr);
                    assert_eq!(code, 2, "{about}: {told}");
                    assert!(told.contains("cannot write `") && told.contains("out"), "{about}: {told}");
                    refused += 1;
                }
                None => killed += 1,
            }
            assert_whole(here, &versions, &about);
            if output.status.code().is_some() {
                let left: Vec<String> = names(&here.join("out"));
                let left = left.iter().filter(|name| name.contains(".ifugen-") && !name.contains("journal"));
                assert_eq!(left.count(), 0, "{about}: no temporary file stays");
            }
            if step % 3 != 1 {
                assert_put_right(here, &versions[version], &about);
            }
        }
    }
    assert!(refused > 3 && killed > 3, "{refused} refused, {killed} killed");
}

/// Root may write everywhere, so a file stands where a folder has to be.
#[test]
fn a_folder_that_cannot_be_made() {
    let versions = clean(1);
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    configure(here, 0);
    write(here, "out/three", "in the way");
    run(here, BUILD).ends(2).tells(&["out/three"]);
    assert_eq!(read(here, "out/three"), "in the way");
    assert!(!names(&here.join("out")).iter().any(|name| name.contains(".ifugen-")));
    // What was written is known.
    fs::remove_file(here.join("out/three")).unwrap();
    let out = run(here, &[BUILD, &["-v"]].concat()).ends(0).out;
    assert!(out.contains("one en: fresh"), "{out}");
    assert_put_right(here, &versions[0], "after the folder was free");
}

#[test]
fn temporary_files_of_killed_builds_are_removed() {
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    configure(here, 0);
    run(here, BUILD).ends(0);
    write(here, "out/one/en/.ifugen-Ab3xYz", "half a fi");
    write(here, "out/.ifugen-lock", "");
    write(here, "out/.ifugen-journal", "{\"device\": {\"sour");
    write(here, "out/one/.hidden", "mine");
    run(here, BUILD).ends(0).says(&[" 0 changed"]);
    let left: Vec<String> =
        names(&here.join("out")).into_iter().filter(|name| name.contains("/.") || name.starts_with('.')).collect();
    assert_eq!(left, ["one/.hidden"]);
}

/// A build in a folder below the output folder of another one is at work while that one cleans up.
#[test]
fn a_build_leaves_alone_what_another_one_writes_below_it() {
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    configure(here, 0);
    run(here, BUILD).ends(0);
    // One of a folder of its own, one in the folder of a device; the second has not written its manifest yet.
    run(here, &["build", "devices/one.ifu.toml", "--format", "md", "--out", "out/deep/er"]).ends(0);
    let second = here.join("out/one/en/preview");
    fs::create_dir_all(&second).unwrap();
    let lock = ::ifugen::testing::lock(&second, &|| ()).unwrap();
    let kept = ["out/deep/er/one/en/.ifugen-Ab3xYz", "out/deep/er/.ifugen-Ab3xYz", "out/one/en/preview/.ifugen-Ab3xYz"];
    for name in kept {
        write(here, name, "half a fi");
    }
    write(here, "out/two/en/.ifugen-Ab3xYz", "half a fi");
    configure(here, 1);
    run(here, BUILD).ends(0);
    for name in kept {
        assert!(here.join(name).exists(), "{name}");
    }
    assert!(!here.join("out/two/en/.ifugen-Ab3xYz").exists());
    drop(lock);
    // The folder of a device as an output folder.
    let lock = ::ifugen::testing::lock(&here.join("out/two"), &|| ()).unwrap();
    write(here, "out/two/en/.ifugen-Ab3xYz", "half a fi");
    configure(here, 2);
    run(here, BUILD).ends(0);
    assert!(here.join("out/two/en/.ifugen-Ab3xYz").exists());
    drop(lock);
}

/// Runs a build with a umask.
#[cfg(unix)]
fn with_umask(here: &Path, umask: &str, arguments: &[&str]) {
    let script = format!("umask {umask}; exec \"$@\"");
    let mut command = std::process::Command::new("sh");
    command.args(["-c", &script, "sh", env!("CARGO_BIN_EXE_ifugen")]).args(arguments).current_dir(here);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[cfg(unix)]
#[test]
fn new_files_follow_the_umask_and_old_ones_keep_their_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    let commands: [&[&str]; 3] = [
        BUILD,
        &["translate", "extract", "devices", "--lang", "de"],
        &["coverage", "devices/one.ifu.toml", "--require", "mdr", "--format", "json", "-o", "one.json"],
    ];
    let files = ["out/one/en/ifu-security.md", "out/manifest.json", "out/index.html", "devices/one.de.po", "one.json"];
    for (umask, expected) in [("077", 0o600), ("027", 0o640), ("022", 0o644), ("002", 0o664)] {
        let here = tempfile::tempdir().unwrap();
        let here = here.path();
        let mode = |file: &str| fs::metadata(here.join(file)).unwrap().permissions().mode() & 0o777;
        configure(here, 0);
        for command in commands {
            with_umask(here, umask, command);
        }
        for file in files {
            assert_eq!(mode(file), expected, "{umask} {file}: {:o}", mode(file));
            fs::set_permissions(here.join(file), fs::Permissions::from_mode(0o604)).unwrap();
        }
        let before: Vec<Vec<u8>> = files.iter().map(|file| fs::read(here.join(file)).unwrap()).collect();
        let text =
            PUMP.replace("Pump", "Other").replace("Infusion.", "Infusions.").replace("[document]", "\n[document]");
        write(here, "devices/one.ifu.toml", text);
        for command in commands {
            with_umask(here, umask, command);
        }
        for (file, before) in files.iter().zip(before) {
            assert!(fs::read(here.join(file)).unwrap() != before, "{file} did not change");
            assert_eq!(mode(file), 0o604, "{umask} {file}: {:o}", mode(file));
        }
    }
}

#[test]
fn a_second_build_waits_and_says_so() {
    let here = folder(&[("pump.ifu.toml", PUMP)]);
    let here = here.path();
    fs::create_dir(here.join("out")).unwrap();
    let lock = ::ifugen::testing::lock(&here.join("out"), &|| ()).unwrap();
    let mut child = ifugen(here).args(["build", "."]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut told = String::new();
    std::io::BufRead::read_line(&mut std::io::BufReader::new(child.stderr.take().unwrap()), &mut told).unwrap();
    assert_eq!(told, "another build is at work in the output folder; waiting for its end\n");
    assert!(child.try_wait().unwrap().is_none() && !here.join("out/index.html").exists());
    drop(lock);
    assert!(child.wait().unwrap().success());
    assert!(here.join("out/index.html").exists() && !here.join("out/.ifugen-lock").exists());
}

#[test]
fn builds_at_once_make_what_one_after_another_makes() {
    let here = tempfile::tempdir().unwrap();
    let here = here.path();
    let parts: [&[&str]; 4] = [
        &["devices/one.ifu.toml"],
        &["devices/two.ifu.toml"],
        &["devices"],
        &["devices/three.ifu.toml", "--format", "md"],
    ];
    configure(here, 0);
    for (out, at_once) in [("out", true), ("expected", false)] {
        let mut running: Vec<Child> = Vec::new();
        for part in parts {
            let mut command = ifugen(here);
            command.args(["build", "--out", out]).args(part).stdout(Stdio::null()).stderr(Stdio::null());
            let mut child = command.spawn().unwrap();
            if at_once {
                running.push(child);
            } else {
                assert!(child.wait().unwrap().success());
            }
        }
        for mut child in running {
            assert!(child.wait().unwrap().success());
        }
    }
    let (made, expected) = (tree(&here.join("out")), tree(&here.join("expected")));
    assert_eq!(made.keys().collect::<Vec<_>>(), expected.keys().collect::<Vec<_>>());
    let differ: Vec<_> = made.keys().filter(|path| made[*path] != expected[*path]).collect();
    assert!(differ.is_empty(), "{differ:?}");
}
