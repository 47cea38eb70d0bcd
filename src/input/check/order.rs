//! What has an order: dates, versions, ranges.

use super::view::{At, View};
use crate::base::diagnostic::{Diagnostic, Problem};
use crate::model::device::value::{DateOrMonth, last_day};
use crate::model::fact::{Fact, TextKind};
use crate::model::node::quote;
use crate::wording::locale::Measure;

/// Dates of the document and of support.
pub(super) fn dates(view: &View, found: &mut Vec<Diagnostic>) {
    for later in ["support.security_end", "support.end"] {
        in_order(view, "support.start", later, found);
    }
    // The pattern of a date or a month cannot count the days of a month.
    for (step, _, text) in view.texts().filter(|(_, kind, _)| *kind == TextKind::DateOrMonth) {
        if DateOrMonth::parse(text).is_none() {
            found.push(Problem::NotADate { key: step.key.into(), found: quote(text) }.at(step.at.place));
        }
    }
    // A document can be issued after the end, to announce it; but a reader takes that for a mistake.
    if let Some(issue) = view.root.path("document.date").and_then(At::value)
        && let Some(end) = view.root.path("support.security_end").or_else(|| view.root.path("support.end"))
        && end.value().is_some_and(|end| *last_day(end) < *issue)
    {
        let problem = Problem::Questionable {
            one: format!("end of support: {}", end.value().unwrap_or_default()),
            other: format!("document.date = {issue}"),
            why: "support ended before the document was issued".into(),
        };
        found.push(problem.at(end.place));
    }
    let history: Vec<At> = view.root.rows("document.history").into_iter().filter_map(|row| row.get("date")).collect();
    let dates: Vec<&str> = history.iter().filter_map(|at| at.value()).collect();
    // Newest first or newest last.
    let mut rising = None;
    for (pair, at) in dates.windows(2).zip(history.iter().skip(1)).filter(|(pair, _)| pair[0] != pair[1]) {
        let rises = pair[0] < pair[1];
        if *rising.get_or_insert(rises) != rises {
            let (before, date) = (pair[0].to_owned(), pair[1].to_owned());
            found.push(Problem::HistoryOutOfOrder { before, date }.at(at.place));
            break;
        }
    }
    if let Some(document) = view.root.path("document.date")
        && let (Some(date), Some(last)) = (document.value(), dates.iter().max())
        && date < *last
    {
        let problem = Problem::DatesOutOfOrder {
            earlier: "document.history".into(),
            first: (*last).to_owned(),
            later: "document.date".into(),
            second: date.to_owned(),
        };
        found.push(problem.at(document.place));
    }
    let effective = view.root.path("document.effective");
    if let Some(effective) = effective
        && let (Some(from), Some(date)) = (effective.value(), view.root.path("document.date").and_then(At::value))
        && from < date
    {
        let problem = Problem::EffectiveBeforeIssue { effective: from.into(), date: date.into() };
        found.push(problem.at(effective.place));
    }
}

fn in_order(view: &View, earlier: &str, later: &str, found: &mut Vec<Diagnostic>) {
    let at = |path| view.root.path(path).and_then(|at| Some((at.value()?, at.place)));
    if let (Some((first, _)), Some((second, place))) = (at(earlier), at(later))
        && *last_day(second) < *first
    {
        let problem = Problem::DatesOutOfOrder {
            earlier: earlier.into(),
            first: first.into(),
            later: later.into(),
            second: second.into(),
        };
        found.push(problem.at(place));
    }
}

/// Versions with a comparison or a range.
pub(super) fn versions(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts().filter(|(_, kind, text)| *kind == TextKind::Version && !text.trim().is_empty())
    {
        if let Some(reason) = version_problem(text.trim()) {
            found.push(Problem::VersionUnusable { found: quote(text), reason }.at(step.at.place));
        }
    }
}

/// The problem of a version.
fn version_problem(text: &str) -> Option<&'static str> {
    if [">=", "<=", ">", "<"].contains(&text) {
        return Some("no version follows the comparison");
    }
    let (low, high) = text.split_once("..")?;
    let (low, high) = (low.trim(), high.trim());
    if low.is_empty() || high.is_empty() {
        return Some("one end of the range is missing");
    }
    let numbers = |version: &str| -> Option<Vec<u64>> {
        let mut numbers = version.split('.').map(|part| part.parse().ok()).collect::<Option<Vec<u64>>>()?;
        // 2 and 2.0 are the same version.
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        Some(numbers)
    };
    (numbers(low)? > numbers(high)?).then_some("the range ends before it begins")
}

/// Ranges of lengths of time and of measured values.
pub(super) fn ranges(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts().filter(|(_, kind, _)| matches!(kind, TextKind::Duration | TextKind::Quantity)) {
        let measure = Measure::parse(text);
        let high = measure.high.and_then(|high| high.parse::<f64>().ok());
        if let (Ok(low), Some(high)) = (measure.low.parse::<f64>(), high)
            && low > high
        {
            found.push(Problem::RangeReversed { key: step.key.into(), found: quote(text) }.at(step.at.place));
        }
    }
}

/// Durations are longer than zero, except the duration of an update.
pub(super) fn times(view: &View, found: &mut Vec<Diagnostic>) {
    for (step, _, text) in view.texts().filter(|(step, kind, _)| *kind == TextKind::Duration && step.key != "downtime")
    {
        let measure = Measure::parse(text);
        if measure.high.is_none() && measure.low.parse() == Ok(0.0) {
            found.push(Problem::NoTime { key: step.key.into(), found: quote(text) }.at(step.at.place));
        }
    }
}

/// Lists of products with a date for the end of support.
const SUPPORTED: &[&str] = &[
    "compatibility.operating_system",
    "compatibility.browser",
    "compatibility.hypervisor",
    "compatibility.database",
    "compatibility.runtime",
    "compatibility.mobile_device",
    "compatibility.antimalware",
    "compatibility.peer_system",
    "compatibility.accessory",
    "sbom.component",
];

/// Products whose support had ended when the document was issued, without instructions for the user.
pub(super) fn support(view: &View, found: &mut Vec<Diagnostic>) {
    let Some(issue) = view.root.path("document.date").and_then(At::value) else { return };
    let mut ended: Vec<(At, String)> = Vec::new();
    for row in SUPPORTED.iter().flat_map(|list| view.root.rows(list)) {
        let is_in_use =
            !matches!(row.field("state"), Some("not_recommended" | "not_tested" | "not_supported" | "not_needed"));
        let is_told = row.get("patches").is_some() || row.get("note").is_some();
        if let Some(end) = row.get("support_end").filter(|_| is_in_use && !is_told)
            && let Some(day) = end.value().filter(|day| *day < issue)
        {
            ended.push((end, format!("{} ({day})", row.field("name").unwrap_or_default())));
        }
    }
    if let Some((first, _)) = ended.first() {
        let products = ended.iter().map(|(_, product)| product.clone()).collect();
        found.push(Problem::SupportEnded { products, date: issue.into() }.at(first.place));
    }
}

/// A rate is an amount in a time.
pub(super) fn rates(view: &View, found: &mut Vec<Diagnostic>) {
    let is_rate = |key: &str| ["rate", "bandwidth"].contains(&key);
    for (step, _, text) in view.texts().filter(|(step, kind, _)| *kind == TextKind::Quantity && is_rate(step.key)) {
        let unit = Measure::parse(text).unit.to_lowercase();
        if !unit.contains('/') && !unit.ends_with("bps") && !unit.contains(" per ") {
            found.push(Problem::RateWithoutTime { key: step.key.into(), found: quote(text) }.at(step.at.place));
        }
    }
}

/// Lengths of passwords and the session's time-out.
pub(super) fn access(view: &View, found: &mut Vec<Diagnostic>) {
    for password in view.root.rows("access.password") {
        let length = |field| match password.get(field).map(|at| at.fact) {
            Some(Fact::Number(number)) => Some(*number),
            _ => None,
        };
        if let (Some(least), Some(most)) = (length("min_length"), length("max_length"))
            && most < least
        {
            found.push(Problem::PasswordLengths { least, most }.at(password.place_of("max_length")));
        }
        let demands = password.texts("complexity").into_iter().filter(|rule| !rule.starts_with("not_")).count();
        if let Some(least) = length("complexity_at_least")
            && password.get("complexity").is_some()
            && usize::try_from(least).is_ok_and(|least| least > demands)
        {
            let problem = Problem::ComplexityTooMuch { least, listed: demands };
            found.push(problem.at(password.place_of("complexity_at_least")));
        }
    }
    for session in view.root.rows("access.session") {
        let (Some(timeout), Some(range)) = (session.field("timeout"), session.get("range")) else { continue };
        let settings: Vec<&str> = range.items().iter().filter_map(|at| at.value()).collect();
        let is_one_of_several = settings.len() > 1;
        let outside = |range: &&str| is_outside(&Measure::parse(timeout), &Measure::parse(range), is_one_of_several);
        if !settings.is_empty() && settings.iter().all(outside) {
            let problem = Problem::TimeoutOutside { timeout: timeout.into(), range: settings.join(", ") };
            found.push(problem.at(session.place_of("timeout")));
        }
    }
}

/// A length of time as a number: in seconds where its unit has always the same length, else in its own unit.
fn in_seconds(unit: &str) -> Option<f64> {
    Some(match unit {
        "ms" => 0.001,
        "s" => 1.0,
        "min" => 60.0,
        "h" => 3600.0,
        "day" | "days" => 86_400.0,
        "week" | "weeks" => 604_800.0,
        _ => return None,
    })
}

/// Whether a value is outside its range of settings; false if the two cannot be compared. A value without a range is a setting
/// only if there are several of them.
fn is_outside(value: &Measure, range: &Measure, is_one_of_several: bool) -> bool {
    let factors = match (in_seconds(value.unit), in_seconds(range.unit)) {
        (Some(value), Some(range)) => Some((value, range)),
        _ => (value.unit.trim_end_matches('s') == range.unit.trim_end_matches('s')).then_some((1.0, 1.0)),
    };
    let Some((of_value, of_range)) = factors else { return false };
    let number = |text: &str| text.parse::<f64>().ok().map(|number| number * of_range);
    let Some(amount) = value.low.parse::<f64>().ok().map(|amount| amount * of_value) else { return false };
    if value.high.is_some() || !value.sign.is_empty() {
        return false;
    }
    let (low, high) = match (range.sign, range.high) {
        ("", Some(high)) => (number(range.low), number(high)),
        ("", None) if is_one_of_several => (number(range.low), number(range.low)),
        ("<=" | "<", None) => (None, number(range.low)),
        (">=" | ">", None) => (number(range.low), None),
        _ => (None, None),
    };
    low.is_some_and(|low| amount < low) || high.is_some_and(|high| amount > high)
}
