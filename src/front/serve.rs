//! A local preview: serves the documents as a build would write them, and notifies the browser when they change.
//! Nothing is written to the disk.

mod editor;
mod origin;
mod page;
mod passages;
mod site;

use std::convert::Infallible;
use std::io::ErrorKind;
use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context as _, bail};
use axum::Router;
use axum::extract::{Path as UrlPath, RawQuery, Request as HttpRequest, State};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::middleware::{self, Next};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use serde::Serialize;
use tokio::sync::{oneshot, watch};
use tokio_stream::wrappers::WatchStream;
use tokio_stream::{Stream, StreamExt as _};

use crate::export::FORMATS;
use crate::front::watch::Watcher;
use crate::pipeline::request::Request;
pub use editor::Editor;
use origin::{Places, Shown};
use page::{Opening, View};
use passages::Changes;
pub use site::Site;

/// The default port.
pub const PORT: u16 = 4400;

/// Listens on this machine only. Port 0, or a default port that is taken, means any free port.
///
/// # Errors
/// Fails if the requested port is taken or not allowed.
pub fn listen(port: Option<u16>) -> anyhow::Result<TcpListener> {
    let bind = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    match (bind(port.unwrap_or(PORT)), port) {
        (Ok(listener), _) => Ok(listener),
        (Err(error), None) if error.kind() == ErrorKind::AddrInUse => bind(0).context("cannot listen on any port"),
        (Err(error), Some(port)) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is taken; choose another with --port, or 0 for any that is free")
        }
        (Err(error), port) => Err(error).with_context(|| format!("cannot listen on port {}", port.unwrap_or(PORT))),
    }
}

/// Called each time after the documents are made.
pub type Tell = Box<dyn Fn(&Site) + Send>;

/// The data of the responses.
#[derive(Clone)]
struct Preview {
    sites: watch::Receiver<Arc<Site>>,
    /// The accepted values of the header `Host`.
    hosts: Arc<[String]>,
    opening: Option<Arc<Opening>>,
}

/// The header of a request to open the editor: the token that only the pages of this preview have. A page from elsewhere cannot
/// send it without being allowed to.
const TOKEN: &str = "x-ifugen-token";

/// Serves until Ctrl-C. `poll` is as in [`Watcher::new`]; with an `editor`, the pages can open the places of passages.
///
/// # Errors
/// Fails if the system does not allow it to listen or watch, or has no random numbers.
pub fn serve(
    listener: TcpListener,
    request: Request,
    project: PathBuf,
    poll: Option<Duration>,
    editor: Option<Editor>,
    tell: Tell,
) -> anyhow::Result<()> {
    let opening = editor.map(Opening::new).transpose()?.map(Arc::new);
    let port = listener.local_addr().context("cannot tell the port")?.port();
    listener.set_nonblocking(true).context("cannot listen")?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    let runtime = runtime.context("cannot start threads")?;
    let (sender, sites) = watch::channel(Arc::new(Site::default()));
    let (ended, end) = oneshot::channel();
    std::thread::spawn(move || {
        // Who does not receive it has ended already.
        let _ = ended.send(rebuild(&sender, &request, &project, poll, &tell));
    });
    let outcome = runtime.block_on(async {
        let listener = tokio::net::TcpListener::from_std(listener).context("cannot listen")?;
        let router = router(Preview { sites, hosts: hosts(port), opening });
        tokio::select! {
            served = axum::serve(listener, router) => served.context("cannot serve"),
            watched = end => watched.unwrap_or_else(|_| bail!("the documents cannot be made; this is a fault of ifugen")),
            stopped = tokio::signal::ctrl_c() => stopped.context("cannot wait for Ctrl-C"),
        }
    });
    // Neither an open stream of events nor a running PDF export delays the end.
    runtime.shutdown_background();
    outcome
}

/// Makes the documents now and after each change.
fn rebuild(
    sites: &watch::Sender<Arc<Site>>,
    request: &Request,
    project: &Path,
    poll: Option<Duration>,
    tell: &Tell,
) -> anyhow::Result<()> {
    let mut watcher = Watcher::new(request, project, poll)?;
    loop {
        let mut read = site::read(request, project);
        if let Ok((own, devices, found)) = &read
            && watcher.follow(devices, found, own)?
        {
            read = site::read(request, project);
        }
        let old = Arc::clone(&sites.borrow());
        let site = Arc::new(site::next(&old, read, request));
        let same = site.version == old.version;
        drop(old);
        // Also if nothing visible changed: a PDF may come out differently.
        sites.send_if_modified(|current| {
            *current = Arc::clone(&site);
            !same
        });
        tell(&site);
        drop(site);
        watcher.wait()?;
    }
}

fn router(preview: Preview) -> Router {
    Router::new()
        .route("/", get(index))
        .route("/view/{device}/{language}", get(document))
        .route("/view/{device}/{language}/coverage", get(document_and_coverage))
        .route("/view/{device}/{language}/{companion}", get(companion))
        .route("/view/{device}/{language}/{companion}/coverage", get(companion_and_coverage))
        .route("/files/{*path}", get(file))
        .route("/changes/{*page}", get(changes))
        .route("/passage/{version}/{number}/{*page}", get(passage))
        .route("/open/{version}/{number}/{place}/{*page}", post(open))
        .route("/events", get(events))
        .route("/favicon.ico", get(StatusCode::NO_CONTENT))
        .fallback(missing)
        .layer(middleware::from_fn_with_state(preview.clone(), guard))
        .with_state(preview)
}

/// The host names of this machine. A page of another server can make a browser send requests here under a name that
/// resolves to this address (DNS rebinding), but it cannot forge this header.
fn hosts(port: u16) -> Arc<[String]> {
    let names = ["127.0.0.1", "localhost"];
    let standard = names.iter().filter(|_| port == 80).map(ToString::to_string);
    names.iter().map(|name| format!("{name}:{port}")).chain(standard).collect()
}

async fn guard(State(preview): State<Preview>, request: HttpRequest, next: Next) -> Response {
    if !is_own(request.headers(), &preview.hosts) {
        return (StatusCode::FORBIDDEN, "This preview is for this machine only.\n").into_response();
    }
    let may = match *request.method() {
        Method::GET | Method::HEAD => true,
        Method::POST if may_open(request.headers(), &preview) => true,
        Method::POST => {
            return (StatusCode::FORBIDDEN, "Only a page of this preview opens the editor.\n").into_response();
        }
        _ => false,
    };
    if !may {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let mut response = next.run(request).await;
    for (name, value) in [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CACHE_CONTROL, "no-store"),
        (header::HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Whether a request names this server, and names it once.
fn is_own(headers: &HeaderMap, hosts: &[String]) -> bool {
    let mut named = headers.get_all(header::HOST).iter();
    let host = named.next().and_then(|host| host.to_str().ok());
    named.next().is_none() && host.is_some_and(|host| hosts.iter().any(|own| own.eq_ignore_ascii_case(host)))
}

/// Whether a request comes from a page of this preview: by its token, and by its origin, which browsers always send.
fn may_open(headers: &HeaderMap, preview: &Preview) -> bool {
    let once = |name: &str| {
        let mut values = headers.get_all(name).iter();
        let value = values.next().and_then(|value| value.to_str().ok());
        value.filter(|_| values.next().is_none())
    };
    let has_token = preview.opening.as_ref().is_some_and(|opening| once(TOKEN) == Some(&opening.token));
    let origin = once(header::ORIGIN.as_str()).and_then(|origin| origin.strip_prefix("http://"));
    has_token && origin.is_some_and(|origin| preview.hosts.iter().any(|own| own.eq_ignore_ascii_case(origin)))
}

async fn index(State(preview): State<Preview>) -> Response {
    answer(&preview, &View::Index)
}

async fn document(State(preview): State<Preview>, UrlPath((device, language)): UrlPath<(String, String)>) -> Response {
    answer(&preview, &View::Document { device: &device, language: &language, companion: None, coverage: false })
}

async fn document_and_coverage(
    State(preview): State<Preview>,
    UrlPath((device, language)): UrlPath<(String, String)>,
) -> Response {
    answer(&preview, &View::Document { device: &device, language: &language, companion: None, coverage: true })
}

/// Device, language and companion.
type Companion = UrlPath<(String, String, String)>;

async fn companion(State(preview): State<Preview>, UrlPath((device, language, id)): Companion) -> Response {
    answer(&preview, &View::Document { device: &device, language: &language, companion: Some(&id), coverage: false })
}

async fn companion_and_coverage(
    State(preview): State<Preview>,
    UrlPath((device, language, id)): Companion,
) -> Response {
    answer(&preview, &View::Document { device: &device, language: &language, companion: Some(&id), coverage: true })
}

async fn missing(State(preview): State<Preview>) -> Response {
    answer(&preview, &View::Missing)
}

fn answer(preview: &Preview, view: &View<'_>) -> Response {
    let site = Arc::clone(&preview.sites.borrow());
    let version = version(&site);
    let (status, page) = match page::render(&site, &version, preview.opening.as_deref(), view) {
        Ok(Some(page)) => {
            (if matches!(view, View::Missing) { StatusCode::NOT_FOUND } else { StatusCode::OK }, Ok(Some(page)))
        }
        Ok(None) => (StatusCode::NOT_FOUND, page::render(&site, &version, preview.opening.as_deref(), &View::Missing)),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, Err(error)),
    };
    match page {
        Ok(page) => {
            let headers = [
                (header::CONTENT_TYPE, "text/html; charset=utf-8".to_owned()),
                (header::CONTENT_SECURITY_POLICY, page::policy()),
            ];
            (status, headers, page.unwrap_or_default()).into_response()
        }
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}\n")).into_response(),
    }
}

/// The version of a site, different from that of an earlier run on the same port.
fn version(site: &Site) -> String {
    format!("{}-{}", std::process::id(), site.version)
}

async fn file(State(preview): State<Preview>, UrlPath(path): UrlPath<String>, query: RawQuery) -> Response {
    // One at a time: two PDFs made together take twice the memory.
    static ONE: Mutex<()> = Mutex::new(());
    let site = Arc::clone(&preview.sites.borrow());
    let asked = path.clone();
    // The same page as a build writes, with numbers for its passages.
    let numbered = query.0.as_deref() == Some(page::NUMBERED);
    let made = tokio::task::spawn_blocking(move || {
        let _one = ONE.lock().unwrap_or_else(PoisonError::into_inner);
        match asked.strip_suffix("/ifu-security.html").filter(|_| numbered).and_then(|path| site.page(path)) {
            Some((_, page)) => page.passages().map(|passages| Some(passages.html.clone())),
            None => site.file(&asked),
        }
    });
    match made.await.map_err(anyhow::Error::from).and_then(|made| made) {
        Ok(Some(bytes)) => {
            let (kind, policy) = kind(&path);
            ([(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, policy)], bytes).into_response()
        }
        Ok(None) => missing(State(preview)).await,
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}\n")).into_response(),
    }
}

/// What the last save changed in a page, with the version of the page.
#[derive(Serialize)]
struct Changed<'a> {
    version: u64,
    #[serde(flatten)]
    changes: &'a Changes,
}

async fn changes(State(preview): State<Preview>, UrlPath(path): UrlPath<String>) -> Response {
    let site = Arc::clone(&preview.sites.borrow());
    let Some((_, page)) = site.page(&path) else { return StatusCode::NOT_FOUND.into_response() };
    let none = Changes::default();
    json(&Changed { version: page.version, changes: site.changes.get(&path).unwrap_or(&none) })
}

/// Where a passage comes from.
async fn passage(
    State(preview): State<Preview>,
    UrlPath((version, number, path)): UrlPath<(u64, usize, String)>,
) -> Response {
    match look(&preview, version, number, path).await {
        Ok((shown, _)) => json(&shown),
        Err(answer) => answer,
    }
}

/// Opens the editor at a place of a passage: of those that the preview itself has found.
async fn open(
    State(preview): State<Preview>,
    UrlPath((version, number, place, path)): UrlPath<(u64, usize, usize, String)>,
) -> Response {
    let (_, mut places) = match look(&preview, version, number, path).await {
        Ok(found) => found,
        Err(answer) => return answer,
    };
    let Some(opening) = preview.opening.filter(|_| place < places.len()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Some(target) = places.swap_remove(place) else {
        return (StatusCode::FORBIDDEN, "the file is not in the inputs or the project any more").into_response();
    };
    let opened = tokio::task::spawn_blocking(move || opening.editor.open(&target)).await;
    match opened.unwrap_or_else(|error| Err(error.to_string())) {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error).into_response(),
    }
}

/// What is shown of a passage, and its places; or why there is nothing to show.
async fn look(preview: &Preview, version: u64, number: usize, path: String) -> Result<(Shown, Places), Response> {
    let site = Arc::clone(&preview.sites.borrow());
    let looked = tokio::task::spawn_blocking(move || {
        let Some((device, page)) = site.page(&path) else { return Ok(Err(StatusCode::NOT_FOUND)) };
        if page.version != version {
            return Ok(Err(StatusCode::CONFLICT));
        }
        origin::look(device, page, number).map(|found| found.ok_or(StatusCode::NOT_FOUND))
    });
    match looked.await.map_err(anyhow::Error::from).and_then(|looked| looked) {
        Ok(found) => found.map_err(IntoResponse::into_response),
        Err(error) => Err((StatusCode::INTERNAL_SERVER_ERROR, format!("{error:#}\n")).into_response()),
    }
}

fn json(value: &impl Serialize) -> Response {
    match serde_json::to_vec(value) {
        Ok(bytes) => ([(header::CONTENT_TYPE, "application/json")], bytes).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

/// The type of a file, and its content policy in addition to the page's own.
fn kind(path: &str) -> (&'static str, &'static str) {
    let framed = "frame-ancestors 'self'";
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    if let Some(format) = FORMATS.iter().find(|format| format.extension == ending) {
        return (format.media_type, framed);
    }
    match ending {
        "svg" => ("image/svg+xml", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"),
        "json" => ("application/json", framed),
        _ => ("text/plain; charset=utf-8", framed),
    }
}

/// The version of the site, now and after each change.
async fn events(State(preview): State<Preview>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let versions = WatchStream::new(preview.sites).map(|site| Event::default().data(version(&site)));
    let soon = Event::default().retry(Duration::from_secs(1));
    Sse::new(tokio_stream::once(soon).chain(versions).map(Ok)).keep_alive(KeepAlive::default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_have_the_types_of_their_formats() {
        let types = ["a/en/b.html", "a/en/b.pdf", "a/en/b.md", "a/en/b.dum", "a/en/b.svg", "a/coverage.json"].map(kind);
        let expected = [
            "text/html; charset=utf-8",
            "application/pdf",
            "text/plain; charset=utf-8",
            "application/x-dummy",
            "image/svg+xml",
            "application/json",
        ];
        assert_eq!(types.map(|(kind, _)| kind), expected);
    }
}
