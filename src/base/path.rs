//! Paths: compared part by part, and written with `/` on every system.
//!
//! This file needs no other part of the program and no crate, so that its tests can run alone: `.ci/run` runs them as a
//! program for Windows. Therefore relative paths and URIs are made here, without `pathdiff` and `percent-encoding`.

use std::ffi::OsString;
use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf, Prefix};

/// Maximum number of links followed to one file; beyond it, the path is treated as missing.
const MAX_LINKS: usize = 40;

/// A path as shown: `/` between its parts on every system, `.` and `family/..` left out.
#[must_use]
pub fn shown(path: &Path) -> String {
    let mut parts: Vec<String> = Vec::new();
    let mut root = String::new();
    for component in path.components() {
        match component {
            Component::Prefix(prefix) => root.push_str(&shown_prefix(prefix.kind())),
            Component::RootDir => root.push('/'),
            Component::CurDir => {}
            Component::ParentDir if parts.last().is_some_and(|last| last != "..") => {
                parts.pop();
            }
            Component::ParentDir => parts.push("..".into()),
            Component::Normal(part) => parts.push(part.to_string_lossy().into_owned()),
        }
    }
    match (root.as_str(), parts.is_empty()) {
        ("", true) => ".".into(),
        _ => root + &parts.join("/"),
    }
}

fn shown_prefix(prefix: Prefix<'_>) -> String {
    match prefix {
        Prefix::Disk(letter) | Prefix::VerbatimDisk(letter) => format!("{}:", char::from(letter)),
        Prefix::UNC(server, share) | Prefix::VerbatimUNC(server, share) => {
            format!("//{}/{}", server.to_string_lossy(), share.to_string_lossy())
        }
        Prefix::DeviceNS(name) => format!("//./{}", name.to_string_lossy()),
        Prefix::Verbatim(name) => format!("//?/{}", name.to_string_lossy()),
    }
}

/// Without the `\\?\` that Windows puts before a path with links resolved, so that such paths equal others.
#[must_use]
pub fn plain(path: PathBuf) -> PathBuf {
    let mut parts = path.components();
    let Some(Component::Prefix(prefix)) = parts.next() else { return path };
    let mut plain = OsString::new();
    match prefix.kind() {
        Prefix::VerbatimDisk(letter) => plain.push(format!("{}:", char::from(letter))),
        Prefix::VerbatimUNC(server, share) => {
            for part in [r"\\".as_ref(), server, r"\".as_ref(), share] {
                plain.push(part);
            }
        }
        _ => return path,
    }
    plain.push(parts.as_path());
    plain.into()
}

/// The path without `.` and without `..`, as far as it has parents: `a/../../b` is `../b`, `/../b` is `/b`. Links are
/// not resolved.
#[must_use]
pub fn normal(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            Component::ParentDir if normal.has_root() => {}
            _ => normal.push(component),
        }
    }
    normal
}

/// The relative path from a folder to a file or folder, with `/` between its parts: `../devices/pump.toml`. Both paths
/// start at the same place. If there is no relative path, as between drives, it is the whole path.
#[must_use]
pub fn way(folder: &Path, to: &Path) -> String {
    let (folder, to) = (normal(folder), normal(to));
    let shared = folder.components().zip(to.components()).take_while(|(a, b)| a == b).count();
    let up: Vec<Component<'_>> = folder.components().skip(shared).collect();
    if up.iter().any(|part| !matches!(part, Component::Normal(_))) || to.has_root() != folder.has_root() {
        return shown(&to);
    }
    let down: PathBuf = to.components().skip(shared).collect();
    let way: PathBuf = up.iter().map(|_| Component::ParentDir).collect();
    shown(&way.join(down))
}

/// The relative path from the folder of one file to another file.
#[must_use]
pub fn way_from_file(file: &Path, to: &Path) -> String {
    way(file.parent().unwrap_or(Path::new("")), to)
}

/// A place as shown: relative to the current folder.
#[must_use]
pub fn from_here(place: &Path) -> String {
    resolved(Path::new(".")).map_or_else(|| shown(place), |current| way(&current, place))
}

/// A shown path as a URI; a relative one unless it begins at a drive or a machine.
#[must_use]
pub fn uri(shown: &str) -> String {
    let begins_at_drive = matches!(shown.as_bytes(), [letter, b':', b'/', ..] if letter.is_ascii_alphabetic());
    let (mut uri, path) = match shown {
        _ if cfg!(windows) && begins_at_drive => ("file:///".to_owned() + &shown[..2], &shown[2..]),
        _ if cfg!(windows) && shown.starts_with("//") => ("file:".to_owned(), shown),
        _ => (String::new(), shown),
    };
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            // Writing into a String cannot fail.
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

/// The path with links resolved, whether the file exists or not: so a caller cannot distinguish the two. `None` if
/// links form a circle.
#[must_use]
pub fn resolved(path: &Path) -> Option<PathBuf> {
    path.canonicalize().ok().map(plain).or_else(|| followed(path, None))
}

/// Like [`resolved`], for a path from an untrusted author: also `None` if it leads to another drive or machine than
/// `folders`. Such a path is not looked up: a request to a server for a file reveals the user.
#[must_use]
pub fn resolved_near(path: &Path, folders: &[PathBuf]) -> Option<PathBuf> {
    if !cfg!(windows) {
        return resolved(path);
    }
    // As Windows reads it: it ignores the name before `..` and a dot at the end of a name, and `nul` is a device in
    // every folder.
    let path = std::path::absolute(path).ok()?;
    let walked = followed(&path, Some(folders))?;
    Some(path.canonicalize().map_or(walked, plain))
}

/// Follows the links on a path, one after another.
fn followed(path: &Path, near: Option<&[PathBuf]>) -> Option<PathBuf> {
    let mut links = 0;
    let mut done = plain(Path::new(".").canonicalize().ok()?);
    // The remaining parts, the next one last.
    let mut rest: Vec<PathBuf> = parts(path);
    while let Some(part) = rest.pop() {
        match part.components().next() {
            Some(Component::ParentDir) => drop(done.pop()),
            Some(Component::Normal(_)) => match done.join(&part).read_link() {
                Ok(target) => {
                    links += 1;
                    if links > MAX_LINKS {
                        return None;
                    }
                    rest.extend(parts(&plain(target)));
                }
                Err(_) => done.push(part),
            },
            Some(Component::Prefix(_)) if near.is_some_and(|near| !near.iter().any(|one| is_on(one, &part))) => {
                return None;
            }
            // A root or a drive starts again.
            _ => done.push(part),
        }
    }
    Some(done)
}

/// Whether a folder is on a drive, or on a share of a machine.
fn is_on(folder: &Path, drive: &Path) -> bool {
    folder.components().next() == drive.components().next()
}

/// The parts of a path, the first one last.
fn parts(path: &Path) -> Vec<PathBuf> {
    let parts = path.components().filter(|part| *part != Component::CurDir);
    parts.rev().map(|part| PathBuf::from(part.as_os_str())).collect()
}

/// Why a name is invalid for a file or folder on Windows, checked on every system; `None` if it is valid.
#[must_use]
pub fn reserved_on_windows(name: &str) -> Option<&'static str> {
    if name.chars().any(|c| c.is_control() || "<>:\"/\\|?*".contains(c)) {
        return Some("Windows allows no `<>:\"/\\|?*` and no control characters");
    }
    if name.ends_with(['.', ' ']) {
        return Some("Windows drops a dot or a space at its end");
    }
    let stem = name.split('.').next().unwrap_or_default().trim_end_matches(' ').to_ascii_lowercase();
    let numbered = |prefix: &str| {
        let number = stem.strip_prefix(prefix).map(|rest| rest.chars().collect::<Vec<_>>());
        matches!(number.as_deref(), Some([c]) if c.is_ascii_digit() || "¹²³".contains(*c))
    };
    let is_device = ["con", "prn", "aux", "nul", "conin$", "conout$"].contains(&stem.as_str());
    (is_device || numbered("com") || numbered("lpt")).then_some("Windows keeps it for a device of the machine")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// An absolute path of this system.
    fn absolute(path: &str) -> PathBuf {
        if cfg!(windows) { PathBuf::from(format!("C:{}", path.replace('/', "\\"))) } else { path.into() }
    }

    #[test]
    fn paths_show_plain() {
        let shown = |path: &str| shown(Path::new(path));
        assert_eq!(shown("./a b/../ü.toml"), "ü.toml");
        assert_eq!(shown("../../x/./y"), "../../x/y");
        assert_eq!(shown("/x/../y"), "/y");
        assert_eq!(shown("."), ".");
        assert_eq!(shown(""), ".");
    }

    #[test]
    fn two_dots_are_taken_out() {
        let normal = |path: &str| shown(&normal(Path::new(path)));
        assert_eq!(normal("a/b/../c/./d"), "a/c/d");
        assert_eq!(normal("a/../../b/../../c"), "../../c");
        assert_eq!(normal("/../a/../../b"), "/b");
        assert_eq!(normal("a/.."), ".");
    }

    #[test]
    fn the_way_from_a_folder_to_a_file() {
        let way = |from: &str, to: &str| way(Path::new(from), Path::new(to));
        assert_eq!(way("out", "devices/pump.toml"), "../devices/pump.toml");
        assert_eq!(way("a/b/c", "a/x/y"), "../../x/y");
        assert_eq!(way("a", "a/x/y"), "x/y");
        assert_eq!(way("", "x/y"), "x/y");
        assert_eq!(way("a/b", "a/b"), ".");
        assert_eq!(way("a/bc", "a/b"), "../b", "a part counts as a whole");
        assert_eq!(way("a/../b/./c", "b/d"), "../d");
        assert_eq!(way("..", "../x"), "x");
        // From a folder with unknown name there is no relative path down.
        assert_eq!(way("../..", "x"), "x");
        let (from, to) = (absolute("/p/out"), absolute("/p/devices/a.toml"));
        assert_eq!(super::way(&from, &to), "../devices/a.toml");
        assert_eq!(super::way(&from, Path::new("a.toml")), "a.toml");
        assert_eq!(super::way(Path::new("a"), &to), shown(&to));
    }

    #[test]
    fn paths_become_uris() {
        for (shown, expected) in [
            ("a b/ü#1.toml", "a%20b/%C3%BC%231.toml"),
            ("../x/%.toml", "../x/%25.toml"),
            ("C:/p/a b.toml", if cfg!(windows) { "file:///C:/p/a%20b.toml" } else { "C%3A/p/a%20b.toml" }),
            ("//server/share/x", if cfg!(windows) { "file://server/share/x" } else { "//server/share/x" }),
        ] {
            assert_eq!(uri(shown), expected);
        }
    }

    #[test]
    fn prefixes_of_windows_show_with_slashes() {
        let (server, share) = ("server".as_ref(), "share".as_ref());
        for (prefix, expected) in [
            (Prefix::Disk(b'C'), "C:"),
            (Prefix::VerbatimDisk(b'C'), "C:"),
            (Prefix::UNC(server, share), "//server/share"),
            (Prefix::VerbatimUNC(server, share), "//server/share"),
            (Prefix::DeviceNS("NUL".as_ref()), "//./NUL"),
            (Prefix::Verbatim("x".as_ref()), "//?/x"),
        ] {
            assert_eq!(shown_prefix(prefix), expected);
        }
    }

    #[test]
    fn names_that_windows_keeps() {
        for name in [
            "con",
            "NUL",
            "con.v2",
            "nul.tar.gz",
            "aux .txt",
            "prn",
            "com1",
            "LPT9.a",
            "com¹",
            "conin$",
            "CONOUT$",
            "a.",
            "a ",
            "a:b",
            "a\\b",
            "a/b",
            "a?",
            "a\n",
            "..",
            ".",
        ] {
            assert!(reserved_on_windows(name).is_some(), "{name}");
        }
        for name in ["pump", "con-1", "com", "com10", "lptx", "console", "pump.v2", ".hidden", "Gerät 2", "nul2.md"] {
            assert_eq!(reserved_on_windows(name), None, "{name}");
        }
    }

    #[test]
    fn a_path_to_nothing_leads_where_it_would() {
        let here = plain(Path::new(".").canonicalize().expect("the current folder"));
        assert_eq!(resolved(Path::new("no such/../folder/./x")), Some(here.join("folder").join("x")));
        assert_eq!(
            resolved_near(Path::new("no such/x"), std::slice::from_ref(&here)),
            Some(here.join("no such").join("x"))
        );
        assert_eq!(resolved(&here), Some(here));
    }

    #[cfg(unix)]
    #[test]
    fn a_colon_and_a_backslash_are_parts_of_a_name() {
        assert_eq!(shown(Path::new("C:\\a/b")), "C:\\a/b");
        assert_eq!(plain(PathBuf::from("\\\\?\\C:\\a")), Path::new("\\\\?\\C:\\a"));
    }

    #[cfg(windows)]
    mod windows {
        use super::*;

        #[test]
        fn every_form_of_a_path_shows_with_slashes() {
            for (path, expected) in [
                (r"a\b\..\c", "a/c"),
                (r"C:\p\x", "C:/p/x"),
                (r"\\?\C:\p\x", "C:/p/x"),
                (r"C:p\x", "C:p/x"),
                (r"\p\x", "/p/x"),
                (r"\\server\share\p\x", "//server/share/p/x"),
                (r"\\?\UNC\server\share\p\x", "//server/share/p/x"),
            ] {
                assert_eq!(shown(Path::new(path)), expected, "{path}");
            }
        }

        #[test]
        fn a_resolved_path_compares_with_others() {
            for (path, expected) in [
                (r"\\?\C:\p\x", r"C:\p\x"),
                (r"\\?\UNC\server\share\p", r"\\server\share\p"),
                (r"C:\p", r"C:\p"),
                (r"p\x", r"p\x"),
                (r"\\.\NUL", r"\\.\NUL"),
            ] {
                assert_eq!(plain(PathBuf::from(path)), Path::new(expected));
            }
            assert!(Path::new(r"c:\P").starts_with(Path::new(r"C:\")));
        }

        #[test]
        fn there_is_no_way_between_drives() {
            assert_eq!(way(Path::new(r"C:\p\out"), Path::new(r"D:\p\x")), "D:/p/x");
            assert_eq!(way(Path::new(r"C:\out"), Path::new(r"\\server\share\x")), "//server/share/x");
            assert_eq!(way(Path::new(r"\\server\share\out"), Path::new(r"\\server\share\x")), "../x");
        }

        #[test]
        fn other_drives_machines_and_devices_are_not_asked() {
            let here = plain(Path::new(".").canonicalize().expect("the current folder"));
            let near = |path: &str| resolved_near(Path::new(path), std::slice::from_ref(&here));
            for path in [
                r"\\server.invalid\share\x",
                "//server.invalid/share/x",
                r"\\?\UNC\server.invalid\share\x",
                r"\\.\NUL",
                r"\\?\GLOBALROOT\x",
                r"Q:\x",
                "Q:x",
            ] {
                assert_eq!(near(path), None, "{path}");
            }
            assert_eq!(near("x/../y"), Some(here.join("y")));
            assert_eq!(near(r"x\..\..\y"), Some(here.parent().unwrap_or(&here).join("y")));
        }
    }
}
