//! The functions that templates call. Each prints facts and wording; none decides anything. The comment before each becomes its
//! entry in the book (`docs/book/src/reference/functions.md`).

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use tera::value::Map;
use tera::{Context, Kwargs, State, Tera, TeraResult, Value};

use super::calls;
use super::facts::facts;
use super::glance::{self, Network, Readers, Work};
use super::made::Made;
use super::preparation;
use super::rules::{self, Facts, short};
use super::scope;
use super::signs;
use super::table::{alert, alert_part, matrix, numbered, pairs_table, raw_text, rows_table};
use crate::compose::block::Ready;
use crate::compose::template::{Rendering, Templates, room_for};
use crate::model::device::SCOPE;
use crate::model::sentence::Sentence;
use crate::wording::locale::{Locale, say};
use crate::wording::slot;
use crate::wording::word::{self, BY_HEADING, get, string};

/// The arguments of `work` that hold tables of what the device or somebody else provides, beside updates and backups.
const CAPABILITIES: &[&str] = &["firewalls", "remote", "logs", "malware", "factors", "emergencies", "features"];

/// The arguments of `work` with rows whose data can be encrypted, beside backups.
const ENCRYPTED: &[&str] = &["stores", "exports", "interfaces"];

/// The other arguments of `work`.
const WORK: &[&str] = &[
    "controls",
    "groups",
    "parts",
    "tasks",
    "training",
    "incidents",
    "alerts",
    "installation",
    "updates",
    "backups",
    "accounts",
    "passwords",
    "roles",
    "compatibility",
];

/// What functions need to know of the document that is being composed.
pub(in crate::compose) struct Composed {
    wording: Arc<Locale>,
    /// The sentences that its sources ask for.
    asked: Vec<Sentence>,
    /// What they have made for it.
    made: Made,
    /// The bytes that they have made in this rendering.
    size: usize,
}

impl Composed {
    /// A text of a template with the blocks in it as Markdown.
    pub(in crate::compose) fn written<'t>(&self, text: &'t str) -> Cow<'t, str> {
        if slot::slots(text).next().is_some() { Cow::Owned(self.made.written(text)) } else { Cow::Borrowed(text) }
    }
}

/// Renders a template with functions that speak in this wording, and add what they make.
pub(super) fn render(
    templates: &Templates,
    (name, context, during): (&str, &Context, &str),
    (wording, asked): (&Arc<Locale>, &[Sentence]),
    made: &mut Made,
) -> anyhow::Result<String> {
    let mut composed =
        Some(Composed { wording: Arc::clone(wording), asked: asked.to_vec(), made: std::mem::take(made), size: 0 });
    let rendered = templates.render_for(&mut composed, name, context, during);
    *made = composed.map(|composed| composed.made).unwrap_or_default();
    rendered
}

fn no_document() -> tera::Error {
    tera::Error::message("no document is being composed")
}

fn failed(error: &anyhow::Error) -> tera::Error {
    tera::Error::message(format!("{error:#}"))
}

/// A Tera function's result: text that is ready to be printed.
fn printed(text: anyhow::Result<String>) -> TeraResult<Value> {
    text.map(|text| Value::safe_string(&text)).map_err(|error| failed(&error))
}

impl Rendering {
    fn words(&self) -> TeraResult<Arc<Locale>> {
        self.progress().document.as_ref().map(|composed| Arc::clone(&composed.wording)).ok_or_else(no_document)
    }

    /// Whether a source of the document asks for a sentence.
    fn is_asked(&self, id: &str) -> bool {
        self.progress().document.as_ref().is_some_and(|composed| composed.asked.contains(&id))
    }

    /// A Tera function's result: blocks, for which a slot is printed.
    fn blocks(&self, blocks: anyhow::Result<Vec<Ready>>) -> TeraResult<Value> {
        self.kept(blocks, Made::keep)
    }

    /// A Tera function's result: blocks that only lead to other places.
    fn reference(&self, blocks: anyhow::Result<Vec<Ready>>) -> TeraResult<Value> {
        self.kept(blocks, Made::keep_reference)
    }

    fn kept(
        &self,
        blocks: anyhow::Result<Vec<Ready>>,
        keep: impl FnOnce(&mut Made, Vec<Ready>) -> String,
    ) -> TeraResult<Value> {
        let progress = &mut *self.progress();
        let kept = blocks.and_then(|blocks| {
            let composed = progress.document.as_mut().ok_or_else(no_document)?;
            composed.size = blocks.iter().map(Ready::size).fold(composed.size, usize::saturating_add);
            room_for(composed.size)?;
            Ok(keep(&mut composed.made, blocks))
        });
        printed(kept.inspect_err(|error| progress.note(error)))
    }

    /// A Tera function's result: headings, and the blocks below each.
    fn headed(&self, sections: anyhow::Result<Vec<(String, Vec<Ready>)>>) -> TeraResult<Value> {
        let sections = match sections {
            Ok(sections) => sections,
            Err(error) => return self.blocks(Err(error)),
        };
        let mut text = String::new();
        for (heading, below) in sections {
            text.push_str(&heading);
            text.push_str(self.blocks(Ok(below))?.as_str().unwrap_or_default());
        }
        printed(Ok(text))
    }
}

/// Tera, to which functions for a rendering are added.
struct Functions<'t> {
    tera: &'t mut Tera,
    rendering: &'t Rendering,
}

impl Functions<'_> {
    fn register_function<F>(&mut self, name: &'static str, function: F)
    where
        F: Fn(&Rendering, Kwargs, &State) -> TeraResult<Value> + Send + Sync + 'static,
    {
        let rendering = self.rendering.clone();
        self.tera.register_function(name, move |kwargs: Kwargs, state: &State| function(&rendering, kwargs, state));
    }

    fn register_filter<F>(&mut self, name: &'static str, filter: F)
    where
        F: Fn(Value, Kwargs) -> TeraResult<Value> + Send + Sync + 'static,
    {
        self.tera.register_filter(name, move |value: Value, kwargs: Kwargs, _: &State| filter(value, kwargs));
    }
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
pub(super) fn register(tera: &mut Tera, rendering: &Rendering) {
    let mut tera = Functions { tera, rendering };
    // t(id=…): the text of a message that has no variables.
    tera.register_function("t", |rendering, kwargs, _| {
        printed(rendering.words()?.word(kwargs.must_get::<&str>("id")?))
    });

    // duty(id=…, manufacturer=…, contact=…): a sentence that a requirement asks for, as a paragraph. Prints nothing if neither a
    // source of `document.require` nor the law of the device has such a requirement. The arguments after the id are variables of the sentence.
    tera.register_function("duty", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let id = kwargs.must_get::<&str>("id")?;
        let Some(mark) = word::sentence_mark(id) else {
            return Err(tera::Error::message(format!("there is no sentence `{id}` that a requirement asks for")));
        };
        if !rendering.is_asked(id) {
            return rendering.blocks(Ok(Vec::new()));
        }
        let mut arguments = FluentArgs::new();
        for name in ["manufacturer", "contact"] {
            if let Some(value) = argument(&kwargs, name)?.as_str() {
                // A sentence that names the manufacturer does not tell who that is.
                let value = if name == "manufacturer" { word::unmarked(value) } else { value.to_owned() };
                arguments.set(name, value);
            }
        }
        rendering.blocks(
            words.text(&format!("duty.{id}"), &arguments).map(|text| vec![Ready::Paragraph(format!("{mark}{text}"))]),
        )
    });

    // heading(level=…, id=…, title=…, within=table): a heading with an anchor, which is made from the id. It is one level deeper if
    // the table `within` has a heading.
    tera.register_function("heading", |_, kwargs, state| {
        let within = argument(&kwargs, "within")?;
        let deeper = within.as_map().is_some_and(scope::is_headed);
        let level = kwargs.must_get::<u64>("level")? + u64::from(deeper);
        let title = state.escape_if_needed(&kwargs.must_get::<Value>("title")?)?;
        let anchor = word::anchor(kwargs.must_get::<&str>("id")?);
        printed(Ok(scope::heading(level, &title, &anchor)))
    });

    // scope(of=table, level=…): what a table is about that can stand several times: its title, part, roles, interfaces and
    // condition. Prints nothing if the table holds for the whole device.
    tera.register_function("scope", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let level = kwargs.must_get::<u64>("level")?;
        rendering.headed(
            scope::scope(&words, table, level).map(|(heading, rest)| vec![(heading, rest.into_iter().collect())]),
        )
    });

    // say(of=table, field=…): the sentence of one fact.
    tera.register_function("say", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let field = kwargs.must_get::<&str>("field")?;
        printed(word::sentence(&words, table, field).map(Option::unwrap_or_default))
    });

    // facts(of=table, only=[…], skip=[…]): the facts of a table as text: short values in a table, sentences as paragraphs. Without
    // `only`, all facts but those that `scope` prints.
    tera.register_function("facts", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let only = names_argument(&kwargs, "only")?;
        let skip = names_argument(&kwargs, "skip")?;
        let has = |names: &[String], field: &str| names.iter().any(|name| name == field);
        let all = |field: &str| only.is_empty() && !SCOPE.contains(&field);
        let keep = |field: &str| (all(field) || has(&only, field)) && !has(&skip, field);
        rendering.blocks(facts(&words, table, &keep))
    });

    // bullets(of=table, field=…): the texts of a field as a list below its sentence. For a single text, below the message that ends
    // in `-one`, if there is one.
    // steps(of=table, field=…): the texts of a field as numbered steps below its sentence. A single step
    // has no number.
    for (name, is_numbered) in [("bullets", false), ("steps", true)] {
        tera.register_function(name, move |rendering, kwargs, _| {
            let words = rendering.words()?;
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
            let mut lead = word::message_of(&words, table, field);
            // A list of one, where the words are about several.
            let of_one = format!("{lead}-one");
            if items.len() == 1 && words.has(&of_one) {
                lead = of_one;
            }
            let lead = if words.has(&lead) { word::worded(&words, table, &lead) } else { Ok(String::new()) };
            // One step has no order.
            let is_numbered = is_numbered && items.len() > 1;
            rendering.blocks(lead.map(|lead| vec![Ready::Paragraph(lead), Ready::List { is_numbered, items }]))
        });
    }

    // alert(of=row, severity=…, fields=[…], avoid=[…], said=[…]): a safety message. `severity` names the field with its severity,
    // `fields` the facts about hazard and consequence, `avoid` those about how to avoid it, `said` messages that hold further facts.
    // Each of them becomes a paragraph.
    tera.register_function("alert", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let row = argument(&kwargs, "of")?;
        let Some(row) = row.as_map() else { return printed(Ok(String::new())) };
        let severity = kwargs.get::<&str>("severity")?.unwrap_or("severity");
        let mark = word::marks(string(row, severity).unwrap_or_default());
        let mut names = Vec::new();
        for name in ["fields", "avoid", "said"] {
            names.push(names_argument(&kwargs, name)?);
        }
        rendering.blocks((|| {
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

    // table(rows=…, columns=["a b", "=c"], caption=…, told=["d"], intro=…, or=table, sort=…): a table with a row for each row of the
    // configuration. An entry of `columns` names one field, or several with a space between: the further ones stand below the first
    // if there is no room for their own columns. What has no column stands in the first one, or in that which begins with `=`. `told` names fields that the text around the table says. What a row leaves
    // out is as in the table `or`. `sort` names a field by whose texts the rows are sorted, as the language orders words. Without it they stand as in the configuration.
    tera.register_function("table", |rendering, kwargs, _| {
        let words = rendering.words()?;
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
        rendering.blocks(rows_table(&words, &rows, &columns, &told, caption, intro, or.as_map()))
    });

    // pairs(of=table, fields=[…], caption=…): a table with the label and the value of each fact.
    tera.register_function("pairs", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let table = argument(&kwargs, "of")?;
        let Some(table) = table.as_map() else { return printed(Ok(String::new())) };
        let fields = names_argument(&kwargs, "fields")?;
        let caption = kwargs.get::<&str>("caption")?;
        rendering.blocks(pairs_table(&words, table, &fields, caption))
    });

    // matrix(rows=…, columns=…, field=…, caption=…, corner=…): a table that shows which of the rows each column has in its
    // list `field`.
    tera.register_function("matrix", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let rows = argument(&kwargs, "rows")?;
        let columns = argument(&kwargs, "columns")?;
        let field = kwargs.must_get::<&str>("field")?;
        rendering.blocks(matrix(
            &words,
            &maps(&rows),
            &maps(&columns),
            field,
            kwargs.must_get("caption")?,
            kwargs.must_get("corner")?,
        ))
    });

    // firewall(connections=…, of=network, parts=…, device=…): the connections as rules for the operator's firewall: a section for what is
    // required, for what is allowed only if it is used, for what is blocked, and for connections of which nothing says who opens them; then
    // what applies to all of them.
    tera.register_function("firewall", |rendering, kwargs, _| {
        rendering.headed(of_connections(rendering, &kwargs, rules::firewall)?)
    });

    // without_rule(…): the connections that need no rule, from the same arguments.
    tera.register_function("without_rule", |rendering, kwargs, _| {
        rendering.blocks(of_connections(rendering, &kwargs, rules::without_rule)?)
    });

    // figure(file=…, alt=…, caption=…): a drawing with its caption and its alternative text.
    tera.register_function("figure", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let file = kwargs.must_get::<&str>("file")?;
        let alt = kwargs.must_get::<Value>("alt")?;
        let title = words.word(kwargs.must_get::<&str>("caption")?);
        rendering.blocks(title.and_then(|title| {
            let caption = numbered(&words, "caption.figure", &title)?;
            let alternative = alt.as_str().unwrap_or_default().to_owned();
            Ok(vec![Ready::Figure { caption, alternative, file: file.to_owned() }])
        }))
    });

    // blocks(table): one table or a list of tables as a list. The table that holds for the whole device comes first.
    tera.register_filter("blocks", |tables, _| Ok(Value::from(scope::blocks(&tables))));

    // rows(tables, key=…): the rows of a field, from one table or a list of tables.
    tera.register_filter("rows", |tables, kwargs| {
        let key = kwargs.must_get::<&str>("key")?;
        let tables = scope::blocks(&tables);
        let rows = tables.iter().filter_map(Value::as_map).flat_map(|table| super::table::maps(table, key));
        Ok(Value::from(rows.cloned().map(Value::from).collect::<Vec<_>>()))
    });

    // wrong(alerts=…, incidents=…, readers=…, roles=…, of=others.anchors): what shows that something is wrong, and what is
    // done first. Where all readers, as the configuration has them, are roles by their ids, without what only others act on.
    tera.register_function("wrong", |rendering, kwargs, _| {
        let (alerts, incidents) = (argument(&kwargs, "alerts")?, argument(&kwargs, "incidents")?);
        let roles = argument(&kwargs, "roles")?;
        let readers = Readers::new(&names_argument(&kwargs, "readers")?, &maps(&roles));
        let anchors = names_argument(&kwargs, "of")?;
        rendering.blocks(glance::wrong(&*rendering.words()?, &maps(&alerts), &maps(&incidents), &readers, &anchors))
    });

    // calls(of=contact): whom readers call at the operator, with room for the telephone numbers, and at the manufacturer.
    tera.register_function("calls", |rendering, kwargs, _| {
        let words = rendering.words()?;
        let contact = argument(&kwargs, "of")?;
        let none = Map::default();
        rendering.blocks(calls::calls(&words, contact.as_map().unwrap_or(&none)))
    });

    // work(controls=…, groups=…, parts=…, tasks=…, training=…, incidents=…, installation=…, …, of=others.anchors, readers=…, named=…, roles=…): who
    // does what; of whom is as with `wrong`.
    tera.register_function("work", |rendering, kwargs, _| rendering.blocks(of_work(rendering, &kwargs, glance::who)?));

    // preparation(controls=…, …, with_network=…): what must be in place before use, and who sees to it, from the same arguments; with
    // `with_network`, with links to what the network must offer. Of whom is as with `wrong`.
    tera.register_function("preparation", |rendering, kwargs, _| {
        rendering.headed(of_work(rendering, &kwargs, preparation::lists)?)
    });

    // it(of=others.anchors, to=[…], connections=…, network=…, device=…, controls=…, parts=…, logs=…, updates=…, …): links to those headings
    // that the document has, called as they are. Where connections are passed, with the required ones; with the network, what it must
    // offer; with what must be in place, from the same arguments as `work`, its names.
    tera.register_function("it", |rendering, kwargs, _| {
        let to = names_argument(&kwargs, "to")?;
        let (logs, updates) = (argument(&kwargs, "logs")?, argument(&kwargs, "updates")?);
        let (connections, parts) = (argument(&kwargs, "connections")?, argument(&kwargs, "parts")?);
        let (network, device) = (argument(&kwargs, "network")?, argument(&kwargs, "device")?);
        let device = word::unmarked(device.as_str().unwrap_or_default());
        let tables: Vec<&Map> = [&logs, &updates].into_iter().flat_map(maps).collect();
        rendering.blocks(of_work(rendering, &kwargs, |words, work| {
            let network = network.as_map();
            let facts = network.map(|network| Facts::new(words, network, maps(&parts), &device));
            let connections = facts.map(|facts| short(&facts, &maps(&connections))).transpose()?.unwrap_or_default();
            let requirements = network.and_then(|network| get(network, "requirements")).and_then(Value::as_map);
            glance::it(words, &Network { network, connections, requirements }, work, &to, &tables)
        })?)
    });

    // signs(alerts=…, incidents=…, modes=…, network=…, recovery=…): the signs of operating modes and failures that no message and no event
    // has, with links.
    tera.register_function("signs", |rendering, kwargs, _| {
        let [alerts, incidents, modes, network, recovery] =
            ["alerts", "incidents", "modes", "network", "recovery"].map(|name| argument(&kwargs, name));
        let (alerts, incidents, modes) = (alerts?, incidents?, modes?);
        let failures = [("network.failure", network?), ("recovery.failure", recovery?)];
        let failures = failures.iter().flat_map(|(path, rows)| maps(rows).into_iter().map(|row| (*path, row)));
        rendering.blocks(signs::table(
            &*rendering.words()?,
            &maps(&alerts),
            &maps(&incidents),
            &maps(&modes),
            &failures.collect::<Vec<_>>(),
        ))
    });

    // see(of=…, text=…, path=…, title=…): a sentence with a link to the section of the facts. Prints nothing if there are no facts.
    // `title` is what the section is called in a document that does not have it. A chapter that holds nothing else is left out.
    tera.register_function("see", |rendering, kwargs, _| {
        if maps(&argument(&kwargs, "of")?).is_empty() {
            return printed(Ok(String::new()));
        }
        let (text, path) = (kwargs.must_get::<&str>("text")?, kwargs.must_get::<&str>("path")?);
        let title = kwargs.get::<&str>("title")?.unwrap_or_default();
        let link = word::link(&format!("{BY_HEADING}{title}"), path);
        let text = say(&*rendering.words()?, text, &[("link", link.into())]);
        rendering.reference(text.map(|text| vec![Ready::Paragraph(text)]))
    });

    // where(rows, key=…, is=[…]): the rows whose value in the configuration is one of the list, or which have any value.
    tera.register_filter("where", |rows, kwargs| chosen(&rows, &kwargs, true));

    // without(rows, key=…, is=…): the other rows.
    tera.register_filter("without", |rows, kwargs| chosen(&rows, &kwargs, false));

    // under(rows, of=…, by=…): the rows, each with the condition of the rows that it names in the field `by`, where it has none itself and
    // they have one: data does not flow without its port.
    tera.register_filter("under", |rows: Value, kwargs: Kwargs| {
        let (of, by) = (argument(&kwargs, "of")?, kwargs.must_get::<&str>("by")?);
        Ok::<_, tera::Error>(Value::from(
            rows.as_array().unwrap_or_default().iter().map(|row| scope::conditional(row, &of, by)).collect::<Vec<_>>(),
        ))
    });
}

/// What `form` makes of the connections among the arguments of `firewall`; nothing without a network.
fn of_connections<R: Default>(
    rendering: &Rendering,
    kwargs: &Kwargs,
    form: impl FnOnce(&Facts<'_>, &[&Map]) -> anyhow::Result<R>,
) -> TeraResult<anyhow::Result<R>> {
    let (words, network) = (rendering.words()?, argument(kwargs, "of")?);
    let Some(network) = network.as_map() else { return Ok(Ok(R::default())) };
    let (connections, parts) = (argument(kwargs, "connections")?, argument(kwargs, "parts")?);
    // A row with the device as its source or destination does not tell the name of the device.
    let device = word::unmarked(kwargs.must_get::<&str>("device")?);
    Ok(form(&Facts::new(&words, network, maps(&parts), &device), &maps(&connections)))
}

/// What `form` makes of the arguments of `work`.
fn of_work<R>(
    rendering: &Rendering,
    kwargs: &Kwargs,
    form: impl FnOnce(&Locale, &Work<'_>) -> anyhow::Result<R>,
) -> TeraResult<anyhow::Result<R>> {
    let mut found = HashMap::new();
    for name in WORK.iter().chain(CAPABILITIES).chain(ENCRYPTED) {
        found.insert(*name, argument(kwargs, name)?);
    }
    let anchors = names_argument(kwargs, "of")?;
    let rows = |name: &str| found.get(name).map(maps).unwrap_or_default();
    let capabilities = CAPABILITIES.iter().chain(&["updates", "backups"]);
    let work = Work {
        controls: rows("controls"),
        groups: rows("groups"),
        parts: rows("parts"),
        tasks: rows("tasks"),
        training: rows("training"),
        incidents: rows("incidents"),
        alerts: rows("alerts"),
        installation: found.get("installation").and_then(Value::as_map),
        updates: rows("updates"),
        backups: rows("backups"),
        capabilities: capabilities.flat_map(|name| rows(name)).collect(),
        encrypted: ENCRYPTED.iter().chain(&["backups"]).flat_map(|name| rows(name)).collect(),
        accounts: rows("accounts"),
        passwords: rows("passwords"),
        compatibility: found.get("compatibility").and_then(Value::as_map),
        has_network: kwargs.get::<bool>("with_network")?.unwrap_or_default(),
        anchors: &anchors,
        readers: Readers::new(&names_argument(kwargs, "readers")?, &rows("roles"))
            .named(&names_argument(kwargs, "named")?),
    };
    Ok(form(&*rendering.words()?, &work))
}

/// The rows whose value in the configuration is one of those that are named, or has any value where none is named; or else the others.
fn chosen(rows: &Value, kwargs: &Kwargs, wanted: bool) -> TeraResult<Value> {
    let key = kwargs.must_get::<&str>("key")?;
    let allowed = names_argument(kwargs, "is")?;
    let rows = rows.as_array().unwrap_or_default().iter().filter(|row| {
        // A row that was made, such as a connection, has no other values.
        let raw = row.as_map().map(|row| get(row, "_raw").and_then(Value::as_map).unwrap_or(row));
        let value = raw.and_then(|raw| string(raw, key));
        wanted == value.is_some_and(|value| allowed.is_empty() || allowed.iter().any(|name| name == value))
    });
    Ok(Value::from(rows.cloned().collect::<Vec<_>>()))
}
