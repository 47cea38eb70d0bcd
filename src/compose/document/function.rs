//! The functions that templates call. Each prints facts and wording; none decides anything. The comment before each becomes its
//! entry in the book (`docs/book/src/reference/functions.md`).

use std::borrow::Cow;
use std::cell::RefCell;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use tera::value::Map;
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::facts::{facts, run_in, without_colon};
use super::glance::{self, Readers, Work};
use super::made::Made;
use super::rules::{Facts, rules};
use super::scope;
use super::table::{alert, alert_part, matrix, numbered, pairs_table, raw_text, rows_table};
use crate::compose::block::Ready;
use crate::compose::template::room_for;
use crate::wording::locale::{Locale, say};
use crate::wording::slot;
use crate::wording::word::{self, BY_HEADING, get, string};

/// The arguments of `work` that hold tables of what the device or somebody else provides, beside updates and backups.
const CAPABILITIES: &[&str] = &["firewalls", "remote", "logs", "malware", "factors", "emergencies", "features"];

thread_local! {
    /// The document that is being composed: templates are parsed once for all languages.
    static COMPOSED: RefCell<Option<Composed>> = const { RefCell::new(None) };
}

/// What functions need to know of a document.
struct Composed {
    wording: Arc<Locale>,
    /// What they have made for it.
    made: Made,
    /// The bytes that they have made in this rendering.
    size: usize,
}

/// Renders with functions that speak in this wording, and add what they make.
pub(super) fn speaking<R>(wording: &Arc<Locale>, made: &mut Made, render: impl FnOnce() -> R) -> R {
    let composed = Composed { wording: Arc::clone(wording), made: std::mem::take(made), size: 0 };
    let before = COMPOSED.replace(Some(composed));
    let result = render();
    *made = COMPOSED.replace(before).map(|composed| composed.made).unwrap_or_default();
    result
}

/// A text of a template with the blocks in it as Markdown.
pub(in crate::compose) fn written(text: &str) -> Cow<'_, str> {
    COMPOSED.with_borrow(|composed| match composed {
        Some(composed) if slot::slots(text).next().is_some() => Cow::Owned(composed.made.written(text)),
        _ => Cow::Borrowed(text),
    })
}

fn no_document() -> tera::Error {
    tera::Error::message("no document is being composed")
}

fn words() -> TeraResult<Arc<Locale>> {
    let wording = COMPOSED.with_borrow(|composed| composed.as_ref().map(|composed| Arc::clone(&composed.wording)));
    wording.ok_or_else(no_document)
}

fn failed(error: &anyhow::Error) -> tera::Error {
    tera::Error::message(format!("{error:#}"))
}

/// A Tera function's result: text that is ready to be printed.
fn printed(text: anyhow::Result<String>) -> TeraResult<Value> {
    text.map(|text| Value::safe_string(&text)).map_err(|error| failed(&error))
}

/// A Tera function's result: blocks, for which a slot is printed.
fn blocks(blocks: anyhow::Result<Vec<Ready>>) -> TeraResult<Value> {
    let text = blocks.and_then(|blocks| {
        COMPOSED.with_borrow_mut(|composed| {
            let Some(composed) = composed else { return Err(no_document().into()) };
            composed.size = blocks.iter().map(Ready::size).fold(composed.size, usize::saturating_add);
            room_for(composed.size)?;
            Ok(composed.made.keep(blocks))
        })
    });
    printed(text)
}

/// An argument, undefined where it is not given. Maps and lists are not copied.
fn argument(kwargs: &Kwargs, name: &str) -> TeraResult<Value> {
    Ok(kwargs.get::<Value>(name)?.unwrap_or_else(Value::undefined))
}

/// The maps of a list.
fn maps(list: &Value) -> Vec<&Map> {
    list.as_array().unwrap_or_default().iter().filter_map(Value::as_map).collect()
}

fn names_argument(kwargs: &Kwargs, name: &str) -> TeraResult<Vec<String>> {
    let list = argument(kwargs, name)?;
    Ok(list.as_array().unwrap_or_default().iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// The functions that templates call. Each prints facts and wording; none decides anything.
#[allow(clippy::too_many_lines, reason = "a list, an entry for each function")]
pub(super) fn register(tera: &mut Tera) {
    // t(id=…): the text of a message that has no variables.
    tera.register_function("t", |kwargs: Kwargs, _: &State| printed(words()?.word(kwargs.must_get::<&str>("id")?)));

    // duty(id=…, manufacturer=…, contact=…): a sentence that a requirement asks for, as a paragraph. The arguments after the id are
    // variables of the sentence.
    tera.register_function("duty", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let id = kwargs.must_get::<&str>("id")?;
        let Some(mark) = word::sentence_mark(id) else {
            return Err(tera::Error::message(format!("there is no sentence `{id}` that a requirement asks for")));
        };
        let mut arguments = FluentArgs::new();
        for name in ["manufacturer", "contact"] {
            if let Some(value) = argument(&kwargs, name)?.as_str() {
                arguments.set(name, value.to_owned());
            }
        }
        blocks(
            words.text(&format!("duty.{id}"), &arguments).map(|text| vec![Ready::Paragraph(format!("{mark}{text}"))]),
        )
    });

    // heading(level=…, id=…, title=…, within=table): a heading with an anchor, which is made from the id. It is one level deeper if
    // the table `within` has a heading.
    tera.register_function("heading", move |kwargs: Kwargs, state: &State| -> TeraResult<Value> {
        let within = argument(&kwargs, "within")?;
        let deeper = within.as_map().is_some_and(scope::is_headed);
        let level = kwargs.must_get::<u64>("level")? + u64::from(deeper);
        let title = state.escape_if_needed(&kwargs.must_get::<Value>("title")?)?;
        let anchor = word::anchor(kwargs.must_get::<&str>("id")?);
        printed(Ok(scope::heading(level, &title, &anchor)))
    });

    // scope(of=table, level=…): what a table is about that can stand several times: its title, part, roles, interfaces and
    // condition. Prints nothing if the table holds for the whole device.
    tera.register_function("scope", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let level = kwargs.must_get::<u64>("level")?;
        let (heading, rest) = scope::scope(&words, table, level).map_err(|error| failed(&error))?;
        let rest = blocks(Ok(rest.into_iter().collect()))?;
        printed(Ok(heading + rest.as_str().unwrap_or_default()))
    });

    // say(of=table, field=…): the sentence of one fact.
    tera.register_function("say", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let field = kwargs.must_get::<&str>("field")?;
        printed(word::sentence(&words, table, field).map(Option::unwrap_or_default))
    });

    // facts(of=table, only=[…], skip=[…]): the facts of a table as text: short values in a table, sentences as paragraphs. Without
    // `only`, all facts but those that `scope` prints.
    tera.register_function("facts", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let only = names_argument(&kwargs, "only")?;
        let skip = names_argument(&kwargs, "skip")?;
        let has = |names: &[String], field: &str| names.iter().any(|name| name == field);
        let all = |field: &str| only.is_empty() && !scope::FIELDS.contains(&field);
        let keep = |field: &str| (all(field) || has(&only, field)) && !has(&skip, field);
        blocks(facts(&words, table, &keep))
    });

    // bullets(of=table, field=…): the texts of a field as a list below its sentence.
    // steps(of=table, field=…): the texts of a field as numbered steps below its sentence. A single step follows the sentence and
    // has no number.
    for (name, is_numbered) in [("bullets", false), ("steps", true)] {
        tera.register_function(name, move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
            let words = words()?;
            let table = argument(&kwargs, "of")?;
            let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
            let field = kwargs.must_get::<&str>("field")?;
            let items: Vec<String> = get(table, field)
                .and_then(Value::as_array)
                .unwrap_or_default()
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect();
            if items.is_empty() {
                return printed(Ok(String::new()));
            }
            let lead = word::message_of(&words, table, field);
            let lead = if words.has(&lead) { word::worded(&words, table, &lead) } else { Ok(String::new()) };
            if let (true, [step]) = (is_numbered, items.as_slice()) {
                let text = lead.and_then(|lead| match without_colon(&lead) {
                    Some(label) => run_in(&words, label, step),
                    None => Ok(format!("{lead} {step}").trim().to_owned()),
                });
                return blocks(text.map(|text| vec![Ready::Paragraph(text)]));
            }
            blocks(lead.map(|lead| vec![Ready::Paragraph(lead), Ready::List { is_numbered, items }]))
        });
    }

    // alert(of=row, severity=…, fields=[…], avoid=[…], said=[…]): a safety message. `severity` names the field with its severity,
    // `fields` the facts about hazard and consequence, `avoid` those about how to avoid it, `said` messages that hold further facts.
    // Each of them becomes a paragraph.
    tera.register_function("alert", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let row = argument(&kwargs, "of")?;
        let Some(row) = row.as_map() else { return printed(Ok(String::new())) };
        let severity = kwargs.get::<&str>("severity")?.unwrap_or("severity");
        let mark = word::marks(string(row, severity).unwrap_or_default());
        let mut names = Vec::new();
        for name in ["fields", "avoid", "said"] {
            names.push(names_argument(&kwargs, name)?);
        }
        blocks((|| {
            let mut paragraphs = Vec::new();
            for fields in &names[..2] {
                paragraphs.push(alert_part(&words, row, &fields.iter().map(String::as_str).collect::<Vec<_>>())?);
            }
            for name in &names[2] {
                paragraphs.push(word::worded(&words, row, &word::message_of(&words, row, name))?);
            }
            paragraphs.retain(|paragraph| !paragraph.is_empty());
            let Some(first) = paragraphs.first_mut() else { return Ok(Vec::new()) };
            // The way to avoid the hazard says whether the use must stop.
            let stop = names[2].iter().any(|name| name == "avoid").then(|| string(row, "stop_use")).flatten();
            *first = mark + &word::marks(stop.unwrap_or_default()) + first;
            Ok(vec![alert(&words, raw_text(row, severity), paragraphs)?])
        })())
    });

    // table(rows=…, columns=["a b", "c"], caption=…, told=["d"], intro=…, or=table, sort=…): a table with a row for each row of the
    // configuration. An entry of `columns` names one field, or several with a space between: the further ones stand below the first
    // if there is no room for their own columns. `told` names fields that the text around the table says. What a row leaves
    // out is as in the table `or`. `sort` names a field by whose texts the rows are sorted, as the language orders words. Without it they stand as in the configuration.
    tera.register_function("table", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let rows = argument(&kwargs, "rows")?;
        let columns = names_argument(&kwargs, "columns")?;
        let caption = kwargs.must_get::<&str>("caption")?;
        let told = names_argument(&kwargs, "told")?;
        let intro = kwargs.get::<&str>("intro")?;
        let mut rows = maps(&rows);
        if let Some(field) = kwargs.get::<&str>("sort")? {
            rows.sort_by(|one, other| {
                let text = |row| raw_text(row, field).unwrap_or_default();
                words.compare(text(one), text(other))
            });
        }
        let or = argument(&kwargs, "or")?;
        blocks(rows_table(&words, &rows, &columns, &told, caption, intro, or.as_map()))
    });

    // pairs(of=table, fields=[…], caption=…): a table with the label and the value of each fact.
    tera.register_function("pairs", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let fields = names_argument(&kwargs, "fields")?;
        let caption = kwargs.get::<&str>("caption")?;
        blocks(pairs_table(&words, table, &fields, caption))
    });

    // matrix(rows=…, columns=…, field=…, caption=…, corner=…): a table that shows which of the rows each column has in its
    // list `field`.
    tera.register_function("matrix", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let rows = argument(&kwargs, "rows")?;
        let columns = argument(&kwargs, "columns")?;
        let field = kwargs.must_get::<&str>("field")?;
        blocks(matrix(
            &words,
            &maps(&rows),
            &maps(&columns),
            field,
            kwargs.must_get("caption")?,
            kwargs.must_get("corner")?,
        ))
    });

    // rules(list=…, connections=…, of=network, parts=…, device=…): the connections as rules for the operator's firewall. `list` is
    // `allow`, `block`, or `none` for connections that need no rule.
    tera.register_function("rules", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let network = argument(&kwargs, "of")?;
        let Some(network) = network.as_map() else { return printed(Ok(String::new())) };
        let (connections, parts) = (argument(&kwargs, "connections")?, argument(&kwargs, "parts")?);
        let device = kwargs.must_get::<Value>("device")?;
        let facts = Facts::new(&words, network, maps(&parts), device.as_str().unwrap_or_default());
        blocks(rules(&facts, kwargs.must_get("list")?, &maps(&connections)))
    });

    // figure(file=…, alt=…, caption=…): a drawing with its caption and its alternative text.
    tera.register_function("figure", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let words = words()?;
        let file = kwargs.must_get::<&str>("file")?;
        let alt = kwargs.must_get::<Value>("alt")?;
        let title = words.word(kwargs.must_get::<&str>("caption")?);
        blocks(title.and_then(|title| {
            let caption = numbered(&words, "caption.figure", &title)?;
            let alternative = alt.as_str().unwrap_or_default().to_owned();
            Ok(vec![Ready::Figure { caption, alternative, file: file.to_owned() }])
        }))
    });

    // blocks(table): one table or a list of tables as a list. The table that holds for the whole device comes first.
    tera.register_filter("blocks", |tables: Value, _: Kwargs, _: &State| Value::from(scope::blocks(&tables)));

    // rows(tables, key=…): the rows of a field, from one table or a list of tables.
    tera.register_filter("rows", |tables: Value, kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let key = kwargs.must_get::<&str>("key")?;
        let tables = scope::blocks(&tables);
        let rows = tables.iter().filter_map(Value::as_map).flat_map(|table| super::table::maps(table, key));
        Ok(Value::from(rows.cloned().map(Value::from).collect::<Vec<_>>()))
    });

    // wrong(alerts=…, incidents=…, readers=…, roles=…, of=others.anchors): what shows that something is wrong, and what is
    // done first. Where all readers, as the configuration has them, are roles by their ids, without what only others act on.
    tera.register_function("wrong", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let (alerts, incidents) = (argument(&kwargs, "alerts")?, argument(&kwargs, "incidents")?);
        let roles = argument(&kwargs, "roles")?;
        let readers = Readers::new(&names_argument(&kwargs, "readers")?, &maps(&roles));
        let anchors = names_argument(&kwargs, "of")?;
        blocks(glance::wrong(&*words()?, &maps(&alerts), &maps(&incidents), &readers, &anchors))
    });

    // work(controls=…, groups=…, tasks=…, training=…, incidents=…, installation=…, updates=…, backups=…, firewalls=…, …, readers=…, roles=…): who
    // does what; of whom is as with `wrong`.
    tera.register_function("work", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let [controls, tasks, training, incidents] =
            ["controls", "tasks", "training", "incidents"].map(|name| argument(&kwargs, name));
        let [installation, updates, backups, roles, groups] =
            ["installation", "updates", "backups", "roles", "groups"].map(|name| argument(&kwargs, name));
        let (controls, tasks, training, incidents) = (controls?, tasks?, training?, incidents?);
        let (installation, updates, backups, roles, groups) = (installation?, updates?, backups?, roles?, groups?);
        let others = CAPABILITIES.iter().map(|name| argument(&kwargs, name)).collect::<TeraResult<Vec<_>>>()?;
        let capabilities = others.iter().chain([&updates, &backups]).flat_map(maps).collect();
        let work = Work {
            controls: maps(&controls),
            groups: maps(&groups),
            tasks: maps(&tasks),
            training: maps(&training),
            incidents: maps(&incidents),
            installation: installation.as_map(),
            updates: maps(&updates),
            backups: maps(&backups),
            capabilities,
            readers: Readers::new(&names_argument(&kwargs, "readers")?, &maps(&roles)),
        };
        blocks(glance::who(&*words()?, &work))
    });

    // ways(of=others.anchors, to=[…], logs=…, updates=…): links to those headings that the document has, called as they are.
    tera.register_function("ways", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        let to = names_argument(&kwargs, "to")?;
        let (logs, updates) = (argument(&kwargs, "logs")?, argument(&kwargs, "updates")?);
        let tables: Vec<&Map> = [&logs, &updates].into_iter().flat_map(maps).collect();
        blocks(glance::ways(&*words()?, &names_argument(&kwargs, "of")?, &to, &tables))
    });

    // see(of=…, text=…, path=…): a sentence with a link to the section of the facts. Prints nothing if there are no facts.
    tera.register_function("see", |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        if maps(&argument(&kwargs, "of")?).is_empty() {
            return printed(Ok(String::new()));
        }
        let (text, path) = (kwargs.must_get::<&str>("text")?, kwargs.must_get::<&str>("path")?);
        let link = word::link(&BY_HEADING.to_string(), path);
        blocks(say(&*words()?, text, &[("link", link.into())]).map(|text| vec![Ready::Paragraph(text)]))
    });

    // where(rows, key=…, is=[…]): the rows whose value in the configuration is one of the list, or which have any value.
    tera.register_filter("where", |rows: Value, kwargs: Kwargs, _: &State| chosen(&rows, &kwargs, true));

    // without(rows, key=…, is=…): the other rows.
    tera.register_filter("without", |rows: Value, kwargs: Kwargs, _: &State| chosen(&rows, &kwargs, false));
}

/// The rows whose value in the configuration is one of those that are named, or has any value where none is named; or else the others.
fn chosen(rows: &Value, kwargs: &Kwargs, wanted: bool) -> TeraResult<Value> {
    let key = kwargs.must_get::<&str>("key")?;
    let allowed = names_argument(kwargs, "is")?;
    let rows = rows.as_array().unwrap_or_default().iter().filter(|row| {
        let raw = row.as_map().and_then(|row| get(row, "_raw")).and_then(Value::as_map);
        let value = raw.and_then(|raw| string(raw, key));
        wanted == value.is_some_and(|value| allowed.is_empty() || allowed.iter().any(|name| name == value))
    });
    Ok(Value::from(rows.cloned().collect::<Vec<_>>()))
}
