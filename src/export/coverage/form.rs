//! Fills the manufacturer's own form in a workbook (XLSX). Only the cells of answers and notes change: all other bytes of a
//! sheet, and all other files of the workbook, stay as they are.
//!
//! Libraries for workbooks read everything and write what they know of it, which loses what they do not know. So the sheet's
//! XML is edited here, with the crates that read it and its archive: `quick-xml` and `zip`.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read as _, Write as _};

use quick_xml::events::Event;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::base::limit::{FORM_PART_MIB, MIB};
use crate::base::xml::{self, Elements};

/// Maximum size of a part of the workbook, unpacked.
const PART: u64 = (FORM_PART_MIB * MIB) as u64;
/// Maximum number of parts.
const PARTS: usize = 2_000;
/// How a note begins that ifugen has written; the answer that it proposed follows.
const PROPOSED: &str = "ifugen proposes";

/// A proposed answer with the note that names its fact.
#[derive(Debug, Clone)]
pub struct Proposal {
    pub question: String,
    pub answer: String,
    pub because: String,
}

/// What became of a proposal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The cell has the answer now.
    Filled,
    /// A person has given the same answer.
    Same,
    /// A person has given another answer, which stays.
    Kept(String),
}

/// A filled form.
pub struct Filled {
    pub bytes: Vec<u8>,
    /// By question; a question that the form does not have is not there.
    pub outcomes: Vec<(String, Outcome)>,
}

/// Why a form cannot be filled, as a clause.
pub type Broken = String;

/// Fills a form.
pub fn fill(form: &[u8], proposals: &[Proposal]) -> Result<Filled, Broken> {
    let broken = |error: zip::result::ZipError| format!("it is no workbook: {error}");
    let mut archive = ZipArchive::new(Cursor::new(form)).map_err(broken)?;
    if archive.len() > PARTS {
        return Err(format!("it has more than {PARTS} parts"));
    }
    let names =
        archive.file_names().map(|name| Ok(name?.into_owned())).collect::<Result<Vec<String>, _>>().map_err(broken)?;
    let shared = match names.iter().find(|name| *name == "xl/sharedStrings.xml") {
        Some(name) => strings(&text(&mut archive, name)?).map_err(broken_xml)?,
        None => Vec::new(),
    };
    let mut edited: BTreeMap<String, String> = BTreeMap::new();
    let (mut outcomes, mut questions) = (Vec::new(), 0);
    let is_sheet = |name: &&String| name.strip_prefix("xl/worksheets/").is_some_and(|file| !file.contains('/'));
    for name in names.iter().filter(is_sheet) {
        let Sheet { text, questions: more, outcomes: found } =
            filled(&text(&mut archive, name)?, &shared, proposals).map_err(broken_xml)?;
        questions += more;
        outcomes.extend(found);
        if let Some(text) = text {
            edited.insert(name.clone(), text);
        }
    }
    if questions == 0 {
        return Err("no sheet has a row with the heads `Question ID` and `Question`".to_owned());
    }
    let mut out = ZipWriter::new(Cursor::new(Vec::with_capacity(form.len())));
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(broken)?;
        let name = part.name().map_err(broken)?.into_owned();
        let result = match edited.get(&name) {
            Some(sheet) => {
                let options = SimpleFileOptions::default()
                    .compression_method(zip::CompressionMethod::Deflated)
                    .last_modified_time(part.last_modified().unwrap_or_default());
                drop(part);
                out.start_file(name, options).and_then(|()| Ok(out.write_all(sheet.as_bytes())?))
            }
            None => out.raw_copy_file(part),
        };
        result.map_err(broken)?;
    }
    let bytes = out.finish().map_err(broken)?.into_inner();
    Ok(Filled { bytes, outcomes })
}

/// A sheet that may have been filled.
pub(crate) struct Sheet {
    /// The new text; `None` if nothing changes.
    pub text: Option<String>,
    pub questions: usize,
    pub outcomes: Vec<(String, Outcome)>,
}

/// Fills one sheet.
pub(crate) fn filled(sheet: &str, shared: &[String], proposals: &[Proposal]) -> Result<Sheet, xml::Broken> {
    let cells = cells(sheet, shared)?;
    let mut made = Sheet { text: None, questions: 0, outcomes: Vec::new() };
    let Some(columns) = Columns::of(&cells) else { return Ok(made) };
    let mut writes = BTreeMap::new();
    for (row, question) in columns.questions(&cells) {
        made.questions += 1;
        let is_it = |proposal: &&Proposal| is_same(&proposal.question, &question);
        let Some(proposal) = proposals.iter().find(is_it) else { continue };
        let outcome = propose(proposal, &cells, row, &columns, &mut writes);
        made.outcomes.push((proposal.question.clone(), outcome));
    }
    if !writes.is_empty() {
        made.text = Some(edit(sheet, &writes)?);
    }
    Ok(made)
}

/// Decides about one question, and notes the cells to write.
fn propose(
    proposal: &Proposal,
    cells: &Cells,
    row: u32,
    columns: &Columns,
    writes: &mut BTreeMap<(u32, u32), String>,
) -> Outcome {
    let at = |column: u32| cells.get(&(row, column)).map_or("", |text| text.trim());
    let (answer, note) = (at(columns.answer), columns.note.map_or("", at));
    // What an earlier run has proposed, and nobody has changed.
    let is_own = note.starts_with(&format!("{PROPOSED} `{answer}`"));
    if !answer.is_empty() && !is_own {
        return if is_same(answer, &proposal.answer) { Outcome::Same } else { Outcome::Kept(answer.to_owned()) };
    }
    writes.insert((row, columns.answer), proposal.answer.clone());
    // A note of a person stays.
    if let Some(column) = columns.note.filter(|_| note.is_empty() || is_own) {
        writes.insert((row, column), format!("{PROPOSED} `{}`: {}", proposal.answer, proposal.because));
    }
    Outcome::Filled
}

/// Whether two texts are equal but for case and blanks.
fn is_same(one: &str, other: &str) -> bool {
    one.trim().eq_ignore_ascii_case(other.trim())
}

/// The texts of cells, by row and column.
type Cells = BTreeMap<(u32, u32), String>;

/// Where a sheet has what.
struct Columns {
    /// The row of the heads.
    head: u32,
    id: u32,
    answer: u32,
    note: Option<u32>,
}

impl Columns {
    /// From the first row that has the heads of the form: `Question ID`, `Question`, then the answers, and the notes.
    fn of(cells: &Cells) -> Option<Self> {
        let is = |text: &str, word: &str| text.trim().to_lowercase() == word;
        let (&(head, id), _) = cells.iter().find(|((row, _), text)| {
            is(text, "question id") && cells.iter().any(|((other, _), text)| other == row && is(text, "question"))
        })?;
        let find = |passes: &dyn Fn(&str) -> bool| {
            let row = cells.range((head, 0)..=(head, u32::MAX));
            row.filter(|(_, text)| passes(&text.trim().to_lowercase())).map(|((_, column), _)| *column).next()
        };
        let question = find(&|text| text == "question")?;
        // The form of 2019 has no head above the answers, which come right after the questions.
        let answer = find(&|text| text.starts_with("answer")).unwrap_or(question + 1);
        let note = find(&|text| text.contains("note") && !text.starts_with("answer"));
        Some(Self { head, id, answer, note: note.filter(|note| *note != answer) })
    }

    /// The rows of questions with their numbers.
    fn questions(&self, cells: &Cells) -> Vec<(u32, String)> {
        let is_number = |text: &str| {
            let (section, rest) = text.split_once('-').unwrap_or_default();
            (3..=4).contains(&section.len())
                && section.bytes().all(|byte| byte.is_ascii_alphabetic())
                && rest.starts_with(|c: char| c.is_ascii_digit())
        };
        let below = cells.iter().filter(|((row, column), _)| *row > self.head && *column == self.id);
        below.map(|((row, _), text)| (*row, text.trim().to_owned())).filter(|(_, text)| is_number(text)).collect()
    }
}

/// The text of a part of the workbook.
fn text(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, Broken> {
    let part = archive.by_name(name).map_err(|error| format!("`{name}` cannot be read: {error}"))?;
    let mut text = String::new();
    let read =
        part.take(PART + 1).read_to_string(&mut text).map_err(|error| format!("`{name}` cannot be read: {error}"))?;
    if read as u64 > PART {
        return Err(format!("`{name}` is larger than {FORM_PART_MIB} MiB"));
    }
    Ok(text)
}

/// Where XML is broken.
fn broken_xml((at, why): xml::Broken) -> Broken {
    format!("its XML is broken at byte {at}: {why}")
}

/// The shared strings of the workbook: the texts of `<t>` in each `<si>`, without those of phonetic runs.
fn strings(text: &str) -> Result<Vec<String>, xml::Broken> {
    let mut elements = Elements::new(text);
    let (mut found, mut in_text, mut phonetic) = (Vec::new(), false, 0);
    loop {
        match elements.next()? {
            Event::Start(tag) => match xml::name(&tag) {
                "si" => found.push(String::new()),
                "rPh" => phonetic += 1,
                "t" => in_text = phonetic == 0,
                _ => {}
            },
            Event::Empty(tag) if xml::name(&tag) == "si" => found.push(String::new()),
            Event::End(tag) => match xml::end_name(&tag) {
                "t" => in_text = false,
                "rPh" => phonetic -= 1,
                _ => {}
            },
            Event::Eof => return Ok(found),
            event if in_text => {
                let words = elements.text(event)?;
                if let Some(last) = found.last_mut() {
                    last.push_str(&words);
                }
            }
            _ => {}
        }
    }
}

/// Row and column of a reference, `B12` is (12, 1).
fn place(reference: &str) -> Option<(u32, u32)> {
    let digits = reference.find(|c: char| c.is_ascii_digit())?;
    let letters = &reference[..digits];
    if letters.is_empty() || letters.len() > 3 || !letters.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return None;
    }
    let column = letters.bytes().fold(0, |sum, byte| sum * 26 + u32::from(byte - b'A') + 1);
    Some((reference[digits..].parse().ok()?, column - 1))
}

/// The reference of a cell.
fn reference(row: u32, column: u32) -> String {
    let (mut letters, mut rest) = (String::new(), column + 1);
    while rest > 0 {
        letters.insert(0, char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or_default()));
        rest = (rest - 1) / 26;
    }
    format!("{letters}{row}")
}

/// The texts of a sheet's cells. A cell with a formula is never empty.
fn cells(sheet: &str, shared: &[String]) -> Result<Cells, xml::Broken> {
    let mut elements = Elements::new(sheet);
    let mut found = Cells::new();
    let (mut at, mut is_shared, mut in_value, mut value) = (None, false, false, String::new());
    loop {
        match elements.next()? {
            Event::Start(tag) => match xml::name(&tag) {
                "c" => {
                    at = elements.attribute(&tag, "r")?.and_then(|text| place(&text));
                    is_shared = elements.attribute(&tag, "t")?.as_deref() == Some("s");
                    value.clear();
                }
                "v" | "t" => in_value = true,
                "f" => value.push_str("= "),
                _ => {}
            },
            Event::End(tag) => match xml::end_name(&tag) {
                "v" | "t" => in_value = false,
                "c" => {
                    let text = match value.trim().parse::<usize>() {
                        Ok(index) if is_shared => shared.get(index).cloned().unwrap_or_default(),
                        _ => value.clone(),
                    };
                    if let Some(place) = at.take() {
                        found.insert(place, text);
                    }
                }
                _ => {}
            },
            Event::Eof => return Ok(found),
            event if in_value => value.push_str(&elements.text(event)?),
            _ => {}
        }
    }
}

/// A sheet with other texts in some cells; every other byte stays. A cell keeps its style.
fn edit(sheet: &str, writes: &BTreeMap<(u32, u32), String>) -> Result<String, xml::Broken> {
    let mut elements = Elements::new(sheet);
    let mut edited = Edited { sheet, out: String::with_capacity(sheet.len() + 1024), copied: 0, left: writes.clone() };
    let mut row = 0_u32;
    // Whether the cell that is read has been written already.
    let mut is_written = false;
    loop {
        let event = elements.next()?;
        let (start, end) = (elements.start, elements.end());
        match &event {
            Event::Start(tag) if xml::name(tag) == "row" => {
                let number = elements.attribute(tag, "r")?.and_then(|text| text.parse().ok());
                row = number.unwrap_or(row.saturating_add(1));
            }
            Event::Start(tag) | Event::Empty(tag) if xml::name(tag) == "c" => {
                let Some(place) = elements.attribute(tag, "r")?.and_then(|text| place(&text)) else { continue };
                edited.insert((row, 0), place, start);
                if let Some(text) = edited.left.remove(&place) {
                    cell(&mut edited.out, place, elements.attribute(tag, "s")?.as_deref(), &text);
                    edited.copied = end;
                    is_written = matches!(event, Event::Start(_));
                }
            }
            Event::End(tag) if xml::end_name(tag) == "c" && is_written => {
                edited.copied = end;
                is_written = false;
            }
            Event::End(tag) if xml::end_name(tag) == "row" => {
                edited.insert((row, 0), (row.saturating_add(1), 0), start);
            }
            Event::Eof => break,
            _ => {}
        }
    }
    edited.out.push_str(&sheet[edited.copied..]);
    Ok(edited.out)
}

/// A sheet that is copied up to a byte, and the cells that are still to be written.
struct Edited<'a> {
    sheet: &'a str,
    out: String,
    copied: usize,
    left: BTreeMap<(u32, u32), String>,
}

impl Edited<'_> {
    /// Copies up to a byte, and writes the cells between two places.
    fn insert(&mut self, from: (u32, u32), to: (u32, u32), at: usize) {
        self.out.push_str(&self.sheet[self.copied..at]);
        self.copied = at;
        // A row may have cells of another one.
        let is_due = |place: &&(u32, u32)| (from..to).contains(*place);
        let due: Vec<(u32, u32)> = self.left.keys().filter(is_due).copied().collect();
        for place in due {
            if let Some(text) = self.left.remove(&place) {
                cell(&mut self.out, place, None, &text);
            }
        }
    }
}

/// A cell with a text, which is never a formula.
fn cell(out: &mut String, (row, column): (u32, u32), style: Option<&str>, text: &str) {
    let style = style.map_or_else(String::new, |style| format!(" s=\"{}\"", quick_xml::escape::escape(style)));
    let text: String = text.chars().filter(|c| !c.is_control() || *c == '\n').collect();
    let _ = write!(
        out,
        "<c r=\"{}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
        reference(row, column),
        quick_xml::escape::escape(&text)
    );
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot go on fails")]
mod tests {
    use super::*;

    /// A form with the heads of the real one and other texts; styles, a formula, a second sheet.
    fn form(rows: &str) -> Vec<u8> {
        let sheet = format!(
            "<?xml version=\"1.0\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><!-- kept --><sheetData>\
             <row r=\"1\" ht=\"30\"><c r=\"A1\" s=\"4\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"D1\" t=\"inlineStr\"><is><t>See note</t></is></c></row>\
             {rows}</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A9:B9\"/></mergeCells></worksheet>"
        );
        let shared = "<sst><si><t>Question ID</t></si><si><r><t>Ques</t></r><r><t>tion</t></r><rPh><t>x</t></rPh></si><si><t>No &amp; why</t></si></sst>";
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        let parts = [
            ("[Content_Types].xml", "<Types/>"),
            ("xl/worksheets/sheet1.xml", sheet.as_str()),
            (
                "xl/worksheets/sheet2.xml",
                "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"><v>7</v></c></row></sheetData></worksheet>",
            ),
            ("xl/sharedStrings.xml", shared),
            ("xl/styles.xml", "<styleSheet>kept</styleSheet>"),
        ];
        for (name, text) in parts {
            out.start_file(name, SimpleFileOptions::default()).unwrap();
            out.write_all(text.as_bytes()).unwrap();
        }
        out.finish().unwrap().into_inner()
    }

    fn part(form: &[u8], name: &str) -> String {
        text(&mut ZipArchive::new(Cursor::new(form)).unwrap(), name).unwrap()
    }

    fn proposal(question: &str, answer: &str) -> Proposal {
        Proposal { question: question.into(), answer: answer.into(), because: "a.b = 1 <here>".into() }
    }

    #[test]
    fn empty_answers_are_filled_and_all_else_stays() {
        let rows = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>ALOF-1</v></c><c r=\"B2\"><v>text</v></c><c r=\"C2\" s=\"9\"/><c r=\"E2\" t=\"str\"><v>ref</v></c></row>\
                    <row r=\"3\"><c r=\"A3\" t=\"str\"><v>EMRG-1</v></c></row>\
                    <row r=\"4\"><c r=\"A4\" t=\"str\"><v>PAUT-3</v></c><c r=\"C4\" s=\"9\" t=\"s\"><v>2</v></c></row>\
                    <row r=\"5\"><c r=\"A5\" t=\"str\"><v>RMOT-1</v></c><c r=\"C5\"><f>A1</f><v></v></c></row>";
        let before = form(rows);
        let proposals = [
            proposal("ALOF-1", "Yes"),
            proposal("EMRG-1", "=No"),
            proposal("PAUT-3", "Yes"),
            proposal("RMOT-1", "Yes"),
        ];
        let filled = fill(&before, &proposals).unwrap();
        let kept = |text: &str| Outcome::Kept(text.to_owned());
        let outcomes: Vec<Outcome> = filled.outcomes.into_iter().map(|(_, outcome)| outcome).collect();
        assert_eq!(outcomes, [Outcome::Filled, Outcome::Filled, kept("No & why"), kept("=")]);
        let sheet = part(&filled.bytes, "xl/worksheets/sheet1.xml");
        let inline = |place: &str, style: &str, text: &str| {
            format!("<c r=\"{place}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{text}</t></is></c>")
        };
        let note = |answer: &str| format!("ifugen proposes `{answer}`: a.b = 1 &lt;here&gt;");
        // The cells come in the order of the columns, each keeps its style, and nothing else differs.
        let expected = part(&before, "xl/worksheets/sheet1.xml")
            .replace("<c r=\"C2\" s=\"9\"/>", &(inline("C2", " s=\"9\"", "Yes") + &inline("D2", "", &note("Yes"))))
            .replace(
                "<v>EMRG-1</v></c>",
                &("<v>EMRG-1</v></c>".to_owned() + &inline("C3", "", "=No") + &inline("D3", "", &note("=No"))),
            );
        assert_eq!(sheet, expected);
        for name in ["xl/worksheets/sheet2.xml", "xl/styles.xml", "xl/sharedStrings.xml", "[Content_Types].xml"] {
            assert_eq!(part(&filled.bytes, name), part(&before, name));
        }
    }

    #[test]
    fn what_ifugen_proposed_changes_with_the_fact_until_a_person_changes_it() {
        let rows = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>EMRG-1</v></c></row>";
        let first = fill(&form(rows), &[proposal("EMRG-1", "Yes")]).unwrap().bytes;
        let second = fill(&first, &[proposal("EMRG-1", "No")]).unwrap();
        assert_eq!(second.outcomes, [("EMRG-1".to_owned(), Outcome::Filled)]);
        let sheet = part(&second.bytes, "xl/worksheets/sheet1.xml");
        assert!(sheet.contains(">No</t>") && sheet.contains("proposes `No`") && !sheet.contains("Yes"), "{sheet}");
        // The same input gives the same bytes.
        assert_eq!(fill(&form(rows), &[proposal("EMRG-1", "Yes")]).unwrap().bytes, first);
        // A person writes another answer and leaves the note.
        let own = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>EMRG-1</v></c><c r=\"C2\" t=\"str\"><v>See Notes</v></c>\
                   <c r=\"D2\" t=\"str\"><v>ifugen proposes `Yes`: x</v></c></row>";
        let third = fill(&form(own), &[proposal("EMRG-1", "Yes")]).unwrap();
        assert_eq!(third.outcomes, [("EMRG-1".to_owned(), Outcome::Kept("See Notes".to_owned()))]);
        assert_eq!(part(&third.bytes, "xl/worksheets/sheet1.xml"), part(&form(own), "xl/worksheets/sheet1.xml"));
    }

    #[test]
    fn a_form_that_is_none_is_refused() {
        let why = |form: &[u8]| fill(form, &[]).err().unwrap_or_default();
        assert!(why(b"Question ID,Question").contains("it is no workbook"));
        assert!(why(form("").get(..200).unwrap()).contains("it is no workbook"));
        assert!(why(&form("<row r=\"2\"><c r=\"A2\"><v>hello</v></c></row>")).contains("no sheet has a row"));
        assert!(why(&form("<row r=\"2\"><c>")).contains("its XML is broken"));
        assert!(why(&form("<!DOCTYPE a>")).contains("document type"));
        let mut out = ZipWriter::new(Cursor::new(Vec::new()));
        out.start_file("xl/worksheets/sheet1.xml", SimpleFileOptions::default()).unwrap();
        out.write_all(&vec![b' '; usize::try_from(PART).unwrap() + 1]).unwrap();
        assert!(why(&out.finish().unwrap().into_inner()).contains("is larger than 64 MiB"));
    }

    #[test]
    fn references_count_columns() {
        for (text, row, column) in [("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("XFD1", 1, 16383)] {
            assert_eq!(place(text), Some((row, column)));
            assert_eq!(reference(row, column), text);
        }
        assert_eq!((place("1"), place("A"), place("a1"), place("AAAA1")), (None, None, None, None));
    }
}
