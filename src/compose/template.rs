//! Templates that cannot run for ever: Tera, with counting of everything that could be endless.
//!
//! A project's templates may come from somebody else. Tera reads no file, no environment variable and no network, and
//! rejects templates that include or extend each other in a circle. It does not limit how long a template runs: loops
//! within loops, components that call themselves, texts that double. So calls are inserted into the templates before
//! Tera reads them: one at the start of everything that can run repeatedly, and one behind each variable that is set.
//! They count, and stop the rendering when a limit of [`crate::base::limit`] is exceeded. Counts are the same on every
//! machine; a clock is not.

mod scan;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::io::{self, Write};
use std::ops::Range;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use anyhow::anyhow;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use crate::base::diagnostic::Problem;
use crate::base::error::Error;
use crate::base::limit::{KEPT, KIB, MIB, PRINTED, TEMPLATE, WORK};
use crate::compose::document::Composed;

/// The maximum length of a `range`.
const RANGE: usize = 10_000;
/// The cost of a pass in addition to its length, and of setting a variable in addition to its size, in bytes: they take
/// time even if they are empty.
const PASS_COST: usize = 256;
const KEEP_COST: usize = 64;
/// The functions that the inserted calls use.
const PASS: &str = "ifugen_pass";
const KEEP: &str = "ifugen_keep";

/// Registers the functions and filters of templates, which print into a rendering.
pub(super) type Register = fn(&mut Tera, &Rendering);

/// Templates that can be rendered, in several threads at once.
pub struct Templates {
    /// Has the escaping, and no template.
    base: Tera,
    register: Register,
    /// The templates as written, by name, for messages.
    texts: BTreeMap<String, String>,
    /// The same templates, counting.
    counting: Arc<Engine>,
    /// Copies of them that render nothing now. There are as many as threads have rendered at once.
    free: Mutex<Vec<Arc<Engine>>>,
    /// Which template may print which variable, as far as somebody has asked.
    seeing: Mutex<BTreeMap<(String, String), bool>>,
}

/// Parsed templates whose functions print into one rendering.
struct Engine {
    tera: Tera,
    rendering: Rendering,
}

/// What the functions of a rendering know beside their arguments: Tera passes them nothing else within components.
#[derive(Clone, Default)]
pub(super) struct Rendering(Arc<Mutex<Progress>>);

/// The state of a rendering.
#[derive(Default)]
pub(super) struct Progress {
    count: Count,
    /// The document that it is for, if it is for one.
    pub(super) document: Option<Composed>,
}

impl Rendering {
    pub(super) fn progress(&self) -> MutexGuard<'_, Progress> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Progress {
    /// Remembers that a function would print more than a template may, if that is its error.
    pub(super) fn note(&mut self, error: &anyhow::Error) {
        self.count.prints_too_much |= error.is::<TooMuch>();
    }
}

/// A function would print more than a template may.
#[derive(Debug)]
struct TooMuch;

impl fmt::Display for TooMuch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a limit is passed")
    }
}

impl std::error::Error for TooMuch {}

/// Checks the number of bytes that a function makes.
///
/// # Errors
/// Fails if a template may not print as many.
pub(super) fn room_for(bytes: usize) -> anyhow::Result<()> {
    if bytes <= PRINTED * MIB { Ok(()) } else { Err(TooMuch.into()) }
}

impl Templates {
    /// Templates by name. `base` has the escaping.
    ///
    /// # Errors
    /// Fails if a template does not parse, is too large, or does something that templates must not do.
    pub fn new<'a>(base: Tera, texts: impl IntoIterator<Item = (&'a str, &'a str)>) -> anyhow::Result<Self> {
        Self::with_functions(base, |_, _| {}, texts)
    }

    /// Like [`Self::new`], with more functions and filters than those of Tera.
    ///
    /// # Errors
    /// As with [`Self::new`].
    pub(super) fn with_functions<'a>(
        base: Tera,
        register: Register,
        texts: impl IntoIterator<Item = (&'a str, &'a str)>,
    ) -> anyhow::Result<Self> {
        let texts: BTreeMap<String, String> =
            texts.into_iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
        let rendering = Rendering::default();
        let mut tera = base.clone();
        register(&mut tera, &rendering);
        limit(&mut tera, &rendering);
        let mut counted = BTreeMap::new();
        for (index, (name, text)) in texts.iter().enumerate() {
            let whole = 0..text.len();
            if text.len() > TEMPLATE * KIB {
                return Err(refused(name, text, Problem::TemplateTooLarge { limit_kib: TEMPLATE }, 0..0));
            }
            let found = scan::scan(text);
            if let Some((problem, place)) = found.problem {
                return Err(refused(name, text, problem, place));
            }
            counted.insert(name.as_str(), instrument(text, index, &found, whole));
        }
        let added = tera.add_raw_templates(counted);
        let counting = Arc::new(Engine { tera, rendering });
        let free = Mutex::new(vec![Arc::clone(&counting)]);
        let templates = Self { base, register, texts, counting, free, seeing: Mutex::default() };
        match added {
            Ok(()) => Ok(templates),
            // Reported for the template as written, with its lines and columns.
            Err(error) => match templates.plain(&Rendering::default()) {
                Err(plain) => Err(template_error(&plain, &templates.texts, "")),
                Ok(_) => Err(template_error(&error, &templates.texts, "")),
            },
        }
    }

    /// The templates without counting.
    fn plain(&self, rendering: &Rendering) -> TeraResult<Tera> {
        let mut tera = self.base.clone();
        (self.register)(&mut tera, rendering);
        tera.add_raw_templates(self.texts.iter().map(|(name, text)| (name.as_str(), text.as_str())))?;
        Ok(tera)
    }

    /// Parsed templates that nobody else uses until they are put back.
    fn take(&self) -> Arc<Engine> {
        self.free().pop().unwrap_or_else(|| {
            let rendering = Rendering::default();
            // The copy gets functions of its own in place of those that it was made with.
            let mut tera = self.counting.tera.clone();
            (self.register)(&mut tera, &rendering);
            limit(&mut tera, &rendering);
            Arc::new(Engine { tera, rendering })
        })
    }

    fn free(&self) -> MutexGuard<'_, Vec<Arc<Engine>>> {
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether a template may print a variable: it names it, or it names a template that may.
    #[must_use]
    pub fn may_see(&self, name: &str, variable: &str) -> bool {
        let mut seeing = self.seeing.lock().unwrap_or_else(PoisonError::into_inner);
        *seeing.entry((name.to_owned(), variable.to_owned())).or_insert_with(|| self.names(name, variable))
    }

    fn names(&self, name: &str, variable: &str) -> bool {
        /// Tera's variable that contains all others.
        const ALL: &str = "__tera_context";
        let mut open = vec![name];
        let mut looked = BTreeSet::new();
        while let Some(name) = open.pop() {
            let Some(text) = self.texts.get(name).filter(|_| looked.insert(name)) else { continue };
            if text.contains(variable) || text.contains(ALL) {
                return true;
            }
            if ["include", "extends", "import"].iter().any(|tag| text.contains(tag)) {
                open.extend(self.texts.keys().map(String::as_str).filter(|other| text.contains(*other)));
            }
        }
        false
    }

    /// Checks the number of bytes that a template prints, with all that stands for blocks.
    ///
    /// # Errors
    /// Fails if the template exceeds the limit.
    pub(crate) fn may_print(&self, name: &str, bytes: usize) -> anyhow::Result<()> {
        if bytes < PRINTED * MIB {
            return Ok(());
        }
        let text = self.texts.get(name).map_or("", String::as_str);
        Err(refused(name, text, Problem::TemplatePrintsTooMuch { limit_mib: PRINTED }, 0..0))
    }

    /// Renders a template; messages include `during`.
    ///
    /// # Errors
    /// Fails if the template fails, or exceeds a limit.
    pub fn render(&self, name: &str, context: &Context, during: &str) -> anyhow::Result<String> {
        self.render_for(&mut None, name, context, during)
    }

    /// Like [`Self::render`], with functions that print for a document.
    ///
    /// # Errors
    /// As with [`Self::render`].
    pub(super) fn render_for(
        &self,
        document: &mut Option<Composed>,
        name: &str,
        context: &Context,
        during: &str,
    ) -> anyhow::Result<String> {
        let engine = self.take();
        *engine.rendering.progress() = Progress { count: Count::default(), document: document.take() };
        let rendered = self.render_with(&engine, name, context, during);
        *document = std::mem::take(&mut *engine.rendering.progress()).document;
        self.free().push(engine);
        rendered
    }

    fn render_with(&self, engine: &Engine, name: &str, context: &Context, during: &str) -> anyhow::Result<String> {
        let mut printed = Printed(Vec::new());
        let Err(error) = engine.tera.render_to(name, context, &mut printed) else {
            return Ok(String::from_utf8(printed.0)?);
        };
        let count = std::mem::take(&mut engine.rendering.progress().count);
        if let Some((problem, index, place)) = count.stopped {
            let (name, text) = self.texts.iter().nth(index).ok_or_else(|| anyhow!("no template {index}"))?;
            return Err(refused(name, text, problem, place));
        }
        self.may_print(name, if count.prints_too_much { usize::MAX } else { printed.0.len() })?;
        // The same templates without counting fail at the same place, and report it for the text as written.
        let plain = self.plain(&engine.rendering).and_then(|tera| tera.render(name, context));
        Err(template_error(&plain.err().unwrap_or(error), &self.texts, during))
    }
}

/// The problem of a template, at its place in the project's `templates/`; Tera knows it by its name below that folder.
fn template_error(error: &tera::Error, texts: &BTreeMap<String, String>, during: &str) -> anyhow::Error {
    let during = during.to_owned();
    match error.kind() {
        tera::ErrorKind::SyntaxError(report) | tera::ErrorKind::RenderingError(report) => {
            // Tera's error has the function's error as its cause.
            let cause = std::error::Error::source(error).map(|cause| format!(": {cause}")).unwrap_or_default();
            let problem = Problem::TemplateBroken { message: format!("{}{cause}", report.message()), during };
            let text = texts.get(report.filename()).map_or("", String::as_str);
            Error::in_template(
                &format!("templates/{}", report.filename()),
                text,
                Some(report.span().range.clone()),
                problem,
            )
            .into()
        }
        _ => {
            // Some errors come as text alone: `error: what`, and below `--> name:line:column`.
            let text = error.to_string();
            let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
            let problem = Problem::TemplateBroken { message, during };
            let place = text.split("--> ").nth(1).and_then(|rest| rest.lines().next()).and_then(|place| {
                let mut parts = place.rsplitn(3, ':');
                let column: usize = parts.next()?.parse().ok()?;
                let line: usize = parts.next()?.parse().ok()?;
                Some((parts.next()?, line, column))
            });
            let Some((name, line, column)) = place else {
                return Error::anywhere(problem).into();
            };
            let text = texts.get(name).map_or("", String::as_str);
            let before: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
            let at = text[before..].char_indices().nth(column.saturating_sub(1)).map_or(before, |(at, _)| before + at);
            Error::in_template(&format!("templates/{name}"), text, Some(at..at), problem).into()
        }
    }
}

/// A problem at a place of a template.
fn refused(name: &str, text: &str, problem: Problem, place: Range<usize>) -> anyhow::Error {
    Error::in_template(&format!("templates/{name}"), text, Some(place), problem).into()
}

/// The template with calls that count.
fn instrument(text: &str, index: usize, found: &scan::Found, whole: Range<usize>) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    // A template that extends another begins with `extends`; its additions are in blocks.
    if !found.extends {
        out.push_str(&call(index, &(0..0), whole.len(), None, false));
    }
    let mut at = 0;
    for point in &found.points {
        out.push_str(&text[at..point.tag.end]);
        out.push_str(&call(index, &point.tag, point.length, point.set.as_deref(), point.trims));
        at = point.tag.end;
    }
    out.push_str(&text[at..]);
    out
}

fn call(index: usize, tag: &Range<usize>, length: usize, set: Option<&str>, trims: bool) -> String {
    let (start, end) = (tag.start, tag.end);
    let close = if trims { "-}}" } else { "}}" };
    match set {
        Some(name) => format!("{{{{ {KEEP}(f={index}, a={start}, b={end}, of={name}) {close}"),
        None => format!("{{{{ {PASS}(f={index}, a={start}, b={end}, n={length}) {close}"),
    }
}

/// The counts of a rendering so far.
#[derive(Default)]
struct Count {
    /// Bytes.
    work: usize,
    /// The limit that was passed, the number of the template, and the place in it.
    stopped: Option<(Problem, usize, Range<usize>)>,
    /// Whether a function would have printed too much.
    prints_too_much: bool,
}

/// The counting functions, and those of Tera that could turn small input into large output.
fn limit(tera: &mut Tera, rendering: &Rendering) {
    let of = rendering.clone();
    tera.register_function(PASS, move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        spend(&of, &kwargs, PASS_COST.saturating_add(kwargs.must_get::<usize>("n")?), None)
    });
    let of = rendering.clone();
    tera.register_function(KEEP, move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let size = kwargs.get::<Value>("of")?.map_or(0, |value| size(&value, KEPT * KIB + 1));
        let problem = (size > KEPT * KIB).then_some(Problem::TemplateKeepsTooMuch { limit_kib: KEPT });
        spend(&of, &kwargs, KEEP_COST + size, problem)
    });
    tera.register_function("range", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let start = kwargs.get::<i64>("start")?.unwrap_or(0);
        let end = kwargs.must_get::<i64>("end")?;
        let step = kwargs.get::<i64>("step_by")?.unwrap_or(1);
        let step = usize::try_from(step).ok().filter(|step| *step > 0);
        let step = step.ok_or_else(|| tera::Error::message("`range` needs a `step_by` of 1 or more"))?;
        if start > end {
            return Err(tera::Error::message("`range` needs an `end` that is not before its `start`"));
        }
        let numbers: Vec<i64> = (start..end).step_by(step).take(RANGE + 1).collect();
        if numbers.len() > RANGE {
            return Err(tera::Error::message(format!("`range` gives at most {RANGE} numbers")));
        }
        Ok(Value::from_serializable(&numbers))
    });
    let of = rendering.clone();
    tera.register_filter("replace", move |text: &str, kwargs: Kwargs, _: &State| -> TeraResult<String> {
        let (from, to) = (kwargs.must_get::<&str>("from")?, kwargs.must_get::<&str>("to")?);
        // The words of blocks can be replaced, too; then they are text.
        let text = &*of.progress().document.as_ref().map_or(Cow::Borrowed(text), |document| document.written(text));
        let growth = text.matches(from).count().saturating_mul(to.len());
        if text.len().saturating_add(growth) > KEPT * KIB {
            return Err(tera::Error::message(format!("`replace` makes at most {KEPT} KiB")));
        }
        Ok(text.replace(from, to))
    });
}

/// Adds to the work of this rendering, and stops it if that is too much.
fn spend(rendering: &Rendering, kwargs: &Kwargs, work: usize, problem: Option<Problem>) -> TeraResult<Value> {
    let place = kwargs.must_get::<usize>("a")?..kwargs.must_get::<usize>("b")?;
    let index = kwargs.must_get::<usize>("f")?;
    let count = &mut rendering.progress().count;
    count.work = count.work.saturating_add(work);
    let too_much = (count.work > WORK * MIB).then_some(Problem::TemplateRunsTooLong { limit_mib: WORK });
    match problem.or(too_much) {
        Some(problem) => {
            count.stopped = Some((problem, index, place));
            Err(tera::Error::message("a limit is passed"))
        }
        None => Ok(Value::safe_string("")),
    }
}

/// The size of a value: bytes of its texts, and a few for everything else. Counting ends at `most`.
fn size(value: &Value, most: usize) -> usize {
    if let Some(text) = value.as_str() {
        return text.len() + 1;
    }
    let mut total = 1;
    let items = value.as_array().unwrap_or_default().iter();
    for item in items.chain(value.as_map().into_iter().flat_map(|map| map.values())) {
        if total >= most {
            break;
        }
        total += size(item, most - total);
    }
    total
}

/// Receives the output of a template, up to the limit.
struct Printed(Vec<u8>);

impl Write for Printed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let room = (PRINTED * MIB).saturating_sub(self.0.len());
        self.0.extend_from_slice(&bytes[..bytes.len().min(room)]);
        if bytes.len() > room { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests;
