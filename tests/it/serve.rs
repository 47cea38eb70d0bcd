//! `ifugen serve` and `ifugen watch`: what they answer and write, at the start and after changes.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use crate::cli::{PUMP, folder, ifugen, read, run, tree, write};

/// Ends a test that would wait for ever; nothing else depends on how long it is.
const FOR_EVER: Duration = Duration::from_mins(2);

/// A command that does not end by itself, and the lines that it says. It is ended when this is dropped.
struct Running {
    child: Child,
    lines: mpsc::Receiver<String>,
}

impl Running {
    fn start(folder: &Path, arguments: &[&str]) -> Self {
        let errors = fs::File::create(folder.join(".errors")).unwrap();
        let mut child = ifugen(folder).args(arguments).stdout(Stdio::piped()).stderr(errors).spawn().unwrap();
        let said = BufReader::new(child.stdout.take().unwrap()).lines();
        let (sender, lines) = mpsc::channel();
        std::thread::spawn(move || said.map_while(Result::ok).try_for_each(|line| sender.send(line)));
        Self { child, lines }
    }

    /// The next line that holds a text; the others are passed over.
    fn says(&mut self, text: &str) -> String {
        let mut passed = Vec::new();
        while let Ok(line) = self.lines.recv_timeout(FOR_EVER) {
            if line.contains(text) {
                return line;
            }
            passed.push(line);
        }
        panic!("no `{text}`: {passed:#?}");
    }

    #[cfg(unix)]
    fn ends_with_ctrl_c(mut self) {
        let status = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().unwrap();
        assert!(status.success());
        assert_eq!(self.child.wait().unwrap().code(), Some(0));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A request to a port of this machine; what comes back is not read yet.
fn ask(port: u16, request: &str) -> BufReader<TcpStream> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(FOR_EVER)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    BufReader::new(stream)
}

/// Status, head and body of an answer.
fn get_as(port: u16, host: &str, path: &str) -> (u16, String, Vec<u8>) {
    send(port, "GET", host, path)
}

/// Like [`get_as`], with any method and several headers.
fn send(port: u16, method: &str, headers: &str, path: &str) -> (u16, String, Vec<u8>) {
    let mut bytes = Vec::new();
    let request = format!("{method} {path} HTTP/1.1\r\n{headers}Connection: close\r\n\r\n");
    ask(port, &request).read_to_end(&mut bytes).unwrap();
    let split = bytes.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let head = String::from_utf8(bytes[..split].to_vec()).unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head, bytes[split + 4..].to_vec())
}

fn get(port: u16, path: &str) -> (u16, String) {
    let (status, _, body) = get_as(port, &format!("Host: localhost:{port}\r\n"), path);
    (status, String::from_utf8_lossy(&body).into_owned())
}

fn port(line: &str) -> u16 {
    line.split_once("http://127.0.0.1:").unwrap().1.split('/').next().unwrap().parse().unwrap()
}

#[cfg(unix)]
#[test]
fn serve_answers_follows_changes_and_ends() {
    let here = folder(&[("devices/pump.ifu.toml", PUMP)]);
    let here = here.path();
    run(here, &["build", "devices", "--format", "html"]).ends(0);
    let built = read(here, "out/pump/en/ifu-security.html");
    fs::remove_dir_all(here.join("out")).unwrap();
    let mut serve = Running::start(here, &["serve", "devices", "--port", "0"]);
    let port = port(&serve.says("preview at"));
    serve.says("1 document");

    let (status, index) = get(port, "/");
    assert!(status == 200 && index.contains("href=\"/view/pump/en\""), "{index}");
    let (_, head, page) = get_as(port, &format!("Host: 127.0.0.1:{port}\r\n"), "/view/pump/en");
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("<iframe src=\"/files/pump/en/ifu-security.html?passages\""), "{page}");
    assert!(!page.contains("data-token"), "nothing to open");
    for part in ["default-src 'none'", "script-src 'sha256-", "connect-src 'self'", "frame-ancestors 'none'"] {
        assert!(head.contains(part), "{head}");
    }
    assert!(!head.to_lowercase().contains("access-control") && !head.contains("unsafe"), "{head}");
    assert_eq!(get(port, "/files/pump/en/ifu-security.html"), (200, built), "as a build gives it");
    let (status, markdown) = get(port, "/files/pump/en/ifu-security.md");
    assert!(status == 200 && markdown.contains("## 4 Network configuration {#network}"), "{markdown}");
    let (status, pdf) = get(port, "/files/pump/en/ifu-security.pdf");
    assert!(status == 200 && pdf.starts_with("%PDF-"));
    for path in ["/x", "/view/pump/de", "/view/pump/en/coverage", "/files/../../etc/passwd", "/files/pump/en/x.svg"] {
        assert_eq!(get(port, path).0, 404, "{path}");
    }

    // A name that leads here from elsewhere is not answered.
    for host in ["Host: evil.example\r\n", "Host: localhost\r\n", "", "Host: localhost:1\r\n"] {
        let status = get_as(port, host, "/").0;
        assert!(status == 403 || status == 400, "{host:?}: {status}");
    }

    let mut events = ask(port, &format!("GET /events HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"));
    let mut next = || {
        let mut lines = events.by_ref().lines().map(Result::unwrap);
        lines.find_map(|line| line.strip_prefix("data: ").map(str::to_owned)).unwrap()
    };
    let first = next();
    assert!(page.contains(&format!("data-version=\"{first}\"")), "{first}");
    write(here, "devices/pump.ifu.toml", PUMP.replace("443", "8443"));
    assert_ne!(next(), first);
    assert!(get(port, "/files/pump/en/ifu-security.html").1.contains("8443"));

    write(here, "devices/pump.ifu.toml", PUMP.replace("min_length", "min_lenght"));
    next();
    let page = get(port, "/view/pump/en").1;
    for part in ["E0201", "unknown key `min_lenght`", "devices/pump.ifu.toml:", "did you mean `min_length`?"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(get(port, "/files/pump/en/ifu-security.html").1.contains("8443"), "the last good one");
    serve.says("1 error");
    assert!(read(here, ".errors").contains("E0201"));
    write(here, "devices/pump.ifu.toml", PUMP);
    next();
    assert!(!get(port, "/view/pump/en").1.contains("E0201"));

    // Another one cannot have the port, and says so.
    run(here, &["serve", "devices", "--port", &port.to_string()]).ends(2).tells(&["is taken", "--port"]);
    let files: Vec<_> = tree(here).into_keys().collect();
    assert_eq!(files, [Path::new(".errors"), Path::new("devices/pump.ifu.toml")], "nothing was written");
    serve.ends_with_ctrl_c();
}

/// The number behind an attribute or a key in a text.
fn number(text: &str, before: &str) -> String {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no `{before}`: {text}"));
    rest.chars().take_while(char::is_ascii_hexdigit).collect()
}

/// The number of the passage that ends with a text.
fn passage(page: &str, text: &str) -> String {
    let (before, _) = page.split_once(text).unwrap_or_else(|| panic!("no `{text}`: {page}"));
    number(&before[before.rfind("data-passage=").unwrap()..], "data-passage=\"")
}

#[cfg(unix)]
#[test]
fn a_passage_leads_to_its_place_and_the_editor() {
    let editor = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$0.said\"\nexit $(cat \"$0.code\")\n";
    let here = folder(&[("devices/pump.ifu.toml", PUMP), ("an editor", editor), ("an editor.code", "0")]);
    let here = here.path();
    let command = format!("sh '{}/an editor' -g {{file}}:{{line}} '{{column}} $(x)'", here.display());
    let mut serve = Running::start(here, &["serve", "devices", "--port", "0", "--editor", &command]);
    let port = port(&serve.says("preview at"));
    serve.says("1 document");
    let view = get(port, "/view/pump/en").1;
    let (token, version) = (number(&view, "data-token=\""), number(&view, "title=\"The document\" data-version=\""));
    assert_eq!(token.len(), 32, "{view}");
    let page = |port| get(port, "/files/pump/en/ifu-security.html?passages").1;
    let at = passage(&page(port), ">TCP 443<");
    let line = |text: &str| text.lines().position(|line| line == "number = 443").unwrap() + 1;

    let (status, shown) = get(port, &format!("/passage/{version}/{at}/pump/en"));
    assert_eq!(status, 200, "{shown}");
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    let fact = |fact: &&serde_json::Value| fact["path"] == "network.port.https.number";
    let fact = shown["facts"].as_array().unwrap().iter().find(fact).unwrap_or_else(|| panic!("{shown}"));
    assert_eq!(fact["place"]["shown"], format!("devices/pump.ifu.toml:{}", line(PUMP)));
    assert!(fact["translation"].is_null() && shown["wording"].as_array().unwrap().is_empty(), "{shown}");
    let place = fact["place"]["number"].to_string();
    let purpose = passage(&page(port), "Web page.");
    let shown = get(port, &format!("/passage/{version}/{purpose}/pump/en")).1;
    assert!(shown.contains("\"translation\":{\"state\":\"own\",\"place\":null}"), "{shown}");
    let lead = passage(&page(port), "Network configuration</h2>");
    let shown = get(port, &format!("/passage/{version}/{lead}/pump/en")).1;
    assert!(shown.contains("\"facts\":[]") && shown.contains("\"chapter.network\""), "{shown}");

    // Only a page of this preview opens the editor, and only at a place of a passage.
    let host = format!("Host: localhost:{port}\r\n");
    let (own, key) = (format!("Origin: http://localhost:{port}\r\n"), format!("X-Ifugen-Token: {token}\r\n"));
    let open = |headers: &[&str], path: &str| {
        let (status, _, body) = send(port, "POST", &format!("{host}{}", headers.concat()), path);
        (status, String::from_utf8(body).unwrap())
    };
    let right = format!("/open/{version}/{at}/{place}/pump/en");
    let other = "X-Ifugen-Token: 0123456789abcdef0123456789abcdef\r\n";
    let secure = format!("Origin: https://localhost:{port}\r\n");
    let refused: [&[&str]; 9] = [
        &[],
        &[&own],
        &[&key],
        &[&own, other],
        &[&own, &key, other],
        &["Origin: null\r\n", &key],
        &["Origin: http://evil.example\r\n", &key],
        &[&secure, &key],
        &["Origin: http://localhost:1\r\n", &key],
    ];
    for headers in refused {
        assert_eq!(open(headers, &right).0, 403, "{headers:?}");
    }
    assert_eq!(send(port, "POST", &format!("Host: evil.example\r\n{own}{key}"), &right).0, 403);
    assert_eq!(get(port, &right).0, 405);
    assert_eq!(send(port, "PUT", &format!("{host}{own}{key}"), &right).0, 405);
    for (path, status) in [
        (format!("/open/{version}/{at}/9/pump/en"), 404),
        (format!("/open/{version}/99999/0/pump/en"), 404),
        (format!("/open/{version}/{at}/0/pump/de"), 404),
        (format!("/open/{version}/{at}/0/../../etc/passwd"), 404),
        (format!("/open/{version}/{at}/0//etc/passwd"), 404),
        (format!("/open/{version}/{at}/-1/pump/en"), 400),
        (format!("/open/77/{at}/0/pump/en"), 409),
        ("/view/pump/en".to_owned(), 405),
    ] {
        assert_eq!(open(&[&own, &key], &path).0, status, "{path}");
    }
    assert!(!here.join("an editor.said").exists(), "nothing was opened");
    assert_eq!(open(&[&own, &key], &right), (204, String::new()));
    let file = here.canonicalize().unwrap().join("devices/pump.ifu.toml");
    let said = read(here, "an editor.said");
    let said: Vec<&str> = said.lines().collect();
    let (named, rest) = said[1].rsplit_once(':').unwrap();
    assert_eq!((said[0], rest, said[2]), ("-g", &*line(PUMP).to_string(), "10 $(x)"));
    assert_eq!(Path::new(named).canonicalize().unwrap(), file);
    assert!(Path::new(named).is_absolute(), "{named}");
    write(here, "an editor.code", "3");
    let (status, error) = open(&[&own, &key], &right);
    assert!(status == 500 && error.contains("exit code 3"), "{error}");
}

#[cfg(unix)]
#[test]
fn a_save_marks_what_it_changed() {
    let here = folder(&[("devices/pump.ifu.toml", PUMP)]);
    let here = here.path();
    let mut serve = Running::start(here, &["serve", "devices", "--port", "0"]);
    let port = port(&serve.says("preview at"));
    serve.says("1 document");
    let page = |port| get(port, "/files/pump/en/ifu-security.html?passages").1;
    let at = passage(&page(port), ">TCP 443<");
    let line = |text: &str| text.lines().position(|line| line == "number = 443").unwrap() + 1;
    let version = number(&get(port, "/view/pump/en").1, "title=\"The document\" data-version=\"");

    // A save that moves lines changes no passage; one that changes a value marks it where it is printed.
    let report = || -> serde_json::Value { serde_json::from_str(&get(port, "/changes/pump/en").1).unwrap() };
    assert_eq!(report()["marked"], serde_json::json!([]));
    let moved = PUMP.replace("[device]", "# A line more.\n[device]");
    write(here, "devices/pump.ifu.toml", &moved);
    serve.says("1 document");
    let shown = get(port, &format!("/passage/{version}/{at}/pump/en")).1;
    assert!(shown.contains(&format!("\"devices/pump.ifu.toml:{}\"", line(&moved))), "{shown}");
    write(here, "devices/pump.ifu.toml", moved.replace("443", "8443"));
    serve.says("1 document");
    let changes = report();
    let at = passage(&page(port), ">TCP 8443<");
    assert!(
        changes["marked"].as_array().unwrap().iter().any(|marked| marked.as_u64() == at.parse().ok()),
        "{changes} {at}"
    );
    assert!(changes["added"] == 0 && changes["removed"] == 0, "{changes}");
    assert_ne!(changes["version"].to_string(), version);
    // What is marked goes at the next save.
    write(here, "devices/pump.ifu.toml", moved.replace("443", "8443").replace("Web page.", "A page."));
    serve.says("1 document");
    let changes = report();
    assert!(
        !changes["marked"].as_array().unwrap().iter().any(|marked| marked.as_u64() == at.parse().ok()),
        "{changes} {at}"
    );
    assert!(changes["changed"].as_u64().unwrap() > 0, "{changes}");
    assert_eq!(get(port, "/changes/pump/de").0, 404);
}

#[cfg(unix)]
#[test]
fn a_preview_without_an_editor_opens_nothing_and_a_wrong_command_is_refused() {
    let here = folder(&[("devices/pump.ifu.toml", PUMP)]);
    let here = here.path();
    let mut serve = Running::start(here, &["serve", "devices", "--port", "0"]);
    let port = port(&serve.says("preview at"));
    serve.says("1 document");
    let headers = format!("Host: localhost:{port}\r\nOrigin: http://localhost:{port}\r\nX-Ifugen-Token: \r\n");
    assert_eq!(send(port, "POST", &headers, "/open/1/1/0/pump/en").0, 403);
    run(here, &["serve", "devices", "--editor", "code"]).ends(2).tells(&["--editor", "{file} is missing"]);
    run(here, &["serve", "devices", "--editor", "code {file}:{row}"]).ends(2).tells(&["there is no {row}"]);
}

#[cfg(unix)]
#[test]
fn watch_builds_at_each_change() {
    watches(&[]);
}

#[cfg(unix)]
#[test]
fn watch_looks_at_the_files_where_the_system_reports_nothing() {
    watches(&["--poll"]);
    run(Path::new("."), &["watch", ".", "--poll=0"]).ends(2).tells(&["--poll"]);
}

#[cfg(unix)]
fn watches(more: &[&str]) {
    let here = folder(&[("devices/pump.ifu.toml", PUMP)]);
    let here = here.path();
    let arguments = [&["watch", "devices", "-o", "devices/out", "--jobs", "1"], more].concat();
    let mut watch = Running::start(here, &arguments);
    watch.says("1 document in devices/out: 4 files, 4 changed");
    let markdown = "devices/out/pump/en/ifu-security.md";
    write(here, "devices/pump.ifu.toml", PUMP.replace("443", "8443"));
    watch.says("4 files, ");
    assert!(read(here, markdown).contains("8443"));
    write(here, "devices/pump.ifu.toml", "schema = ");
    watch.says("; nothing was written");
    assert!(read(here, ".errors").contains("E0107"));
    assert!(read(here, markdown).contains("8443"));
    // The project had no templates before.
    write(here, "templates/chapters/access.md", "Own words.\n");
    watch.says("; nothing was written");
    write(here, "devices/pump.ifu.toml", PUMP);
    watch.says("4 files, ");
    assert!(read(here, markdown).contains("Own words."));
    watch.ends_with_ctrl_c();
}
