//! Replaces the placeholders (numbers, references, marks), and reads the texts of the chapters, which become blocks with those
//! that are ready.

use std::collections::{BTreeSet, HashSet};

use anyhow::anyhow;
use rustc_hash::FxHashSet;

use super::made::{Made, Piece};
use super::reference::{Anchors, Told, resolve_part};
use super::{Chapter, number};
use crate::compose::block::{self, BLANKS, Block, Line, Marks, Print, Ready, Source};
use crate::model::fact::Fact;
use crate::model::section;
use crate::wording::escape;
use crate::wording::slot::{AROUND, slot};
use crate::wording::word::{self, CAPTION_TITLE, NUMBER_MARKS, ROW_NAME, SECOND_STOP};

/// Id, title and text of a chapter, with marks still in it.
pub(super) type Draft = (String, String, String);

/// Replaces the placeholders: numbers, references, marks. `word` marks a changed passage. Returns the chapters and the
/// number of tables.
///
/// # Errors
/// Fails if a block has no place in its chapter.
pub(super) fn finish(
    (drafts, made): (&[Draft], &Made),
    facts: &Fact,
    marked: &[String],
    changed: &BTreeSet<String>,
    word: &str,
    elsewhere: &[Told<'_>],
) -> anyhow::Result<(Vec<Chapter>, usize)> {
    let anchors = Anchors::of(drafts, made, facts, marked, elsewhere);
    let changed: BTreeSet<String> = changed.iter().flat_map(|path| facts.leaves_at(path)).collect();
    let changed: BTreeSet<usize> = (0..marked.len()).filter(|index| changed.contains(&marked[*index])).collect();
    let is_changed = |fact| changed.contains(&fact);
    let mut numbers = [0; NUMBER_MARKS.len()];
    let mut texts = Vec::with_capacity(drafts.len());
    // What captions begin with, by chapter.
    let mut numbered: Vec<Vec<String>> = Vec::with_capacity(drafts.len());
    for (id, _, text) in drafts {
        let mut finisher = Finisher {
            anchors: &anchors,
            named: HashSet::new(),
            facts: marked.len(),
            numbers: &mut numbers,
            captions: Vec::new(),
        };
        let mut markdown = String::with_capacity(text.len());
        let mut marks = Marks::default();
        let (mut written, mut blocks) = (Vec::new(), Vec::new());
        made.pieces(text, &mut |piece| match piece {
            Piece::Text(text) => finisher.text(text, "*", &mut markdown, &mut marks),
            Piece::Blocks(ready) => {
                let mut line = |text: &str| finisher.line(text, &is_changed);
                let done = ready.iter().map(|block| block.finish(&mut line, &|text| changed_text(text, word)));
                let (ready, made): (Vec<Ready>, Vec<Block>) = done.unzip();
                markdown.push_str(&slot(written.len()));
                written.push(ready);
                blocks.push(Some(made));
            }
        });
        if !markdown.ends_with('\n') {
            markdown.push('\n');
        }
        let (read, places) = block::read_marked(&markdown, &marks, &is_changed, &mut blocks);
        if blocks.iter().any(Option::is_some) {
            return Err(anyhow!("a block of the chapter `{id}` has no place in it"));
        }
        numbered.push(finisher.captions);
        texts.push((Source::new(with_changes(markdown, &places, word), written), read));
    }
    place_anchors(drafts, &mut texts, facts, marked);
    let chapter =
        |((id, title, _), (source, blocks)): (&Draft, _)| Chapter::of(id.clone(), title.clone(), source, blocks);
    let mut chapters: Vec<Chapter> = drafts.iter().zip(texts).map(chapter).collect();
    for (chapter, captions) in chapters.iter_mut().zip(numbered) {
        chapter.caption_numbers = captions;
    }
    number::number(&mut chapters);
    leave_to_the_others(&mut chapters);
    let [tables, _] = numbers;
    Ok((chapters, tables))
}

/// Replaces the placeholders of a chapter, part by part.
struct Finisher<'f, 'd> {
    anchors: &'f Anchors<'d>,
    /// See [`resolve_part`].
    named: HashSet<String>,
    /// The number of facts.
    facts: usize,
    numbers: &'f mut [usize; NUMBER_MARKS.len()],
    /// What captions begin with.
    captions: Vec<String>,
}

impl Finisher<'_, '_> {
    /// Adds a text, and the places of its marks. A line with a caption begins with `start`.
    fn text(&mut self, text: &str, start: &str, markdown: &mut String, marks: &mut Marks) {
        let text = resolve_part(text, self.anchors, &mut self.named);
        let mut rest = &*text;
        while let Some((text, c, after)) = word::up_to_mark(rest) {
            markdown.push_str(text);
            if let Some(index) = word::marked_index(c).filter(|index| *index < self.facts) {
                marks.prints.push((markdown.len(), Print::Fact(index)));
            } else if let Some(sentence) = word::marked_sentence(c) {
                marks.prints.push((markdown.len(), Print::Sentence(sentence)));
            } else if let Some(kind) = NUMBER_MARKS.iter().position(|mark| *mark == c) {
                self.numbers[kind] += 1;
                markdown.push_str(&self.numbers[kind].to_string());
            } else if c == CAPTION_TITLE {
                let line = markdown.rsplit('\n').next().unwrap_or_default();
                self.captions.extend(line.strip_prefix(start).map(str::to_owned));
            } else if c == ROW_NAME {
                marks.row_names.push(markdown.len());
            } else if !AROUND.contains(&c) && c != SECOND_STOP {
                markdown.push(c);
            }
            rest = after;
        }
        markdown.push_str(rest);
    }

    /// A text of a block.
    fn line(&mut self, text: &str, is_changed: &dyn Fn(usize) -> bool) -> Line {
        let mut markdown = String::with_capacity(text.len());
        let mut marks = Marks::default();
        self.text(text.trim_matches(BLANKS), "", &mut markdown, &mut marks);
        let (text, changed) = block::read_line(&markdown, &marks, is_changed);
        Line { markdown, text, changed }
    }
}

/// Gives paragraphs and rows their anchors: the path of the first fact that they print; for a row, the path of the
/// list's row that contains this fact.
fn place_anchors(drafts: &[Draft], texts: &mut [(Source, Vec<Block>)], facts: &Fact, marked: &[String]) {
    let mut used: FxHashSet<String> = drafts.iter().map(|(id, _, _)| word::anchor(id)).collect();
    let headings = texts.iter().flat_map(|(_, blocks)| block::headings(blocks));
    used.extend(headings.filter_map(|heading| heading.anchor.clone()));
    // A chapter that repeats others gets the anchors that they do not use.
    let mut texts: Vec<(bool, &mut Vec<Block>)> =
        drafts.iter().zip(texts).map(|((id, _, _), (_, blocks))| (section::is_from_others(id), blocks)).collect();
    texts.sort_by_key(|(repeats, _)| *repeats);
    for (_, blocks) in texts {
        block::place_anchors(blocks, &mut |print, is_row| {
            let wanted = match print {
                Print::Fact(fact) if is_row => word::anchor(facts.row_on(&marked[fact]).unwrap_or(&marked[fact])),
                Print::Fact(fact) => word::anchor(&marked[fact]),
                Print::Sentence(sentence) => word::anchor(&format!("duty.{sentence}")),
            };
            let mut anchor = wanted.clone();
            let mut count = 1;
            while !used.insert(anchor.clone()) {
                count += 1;
                anchor = format!("{wanted}-{count}");
            }
            anchor
        });
    }
}

/// A repeated fact counts as shown by the chapter that contains its original place.
fn leave_to_the_others(chapters: &mut [Chapter]) {
    let (others, own): (Vec<&mut Chapter>, Vec<&mut Chapter>) =
        chapters.iter_mut().partition(|chapter| section::is_from_others(&chapter.id));
    let shown: BTreeSet<usize> = own.iter().flat_map(|chapter| &chapter.shown).map(|shown| shown.fact).collect();
    for chapter in others {
        chapter.shown.retain(|own| !shown.contains(&own.fact));
    }
}

/// Markdown in which the passages that begin at some places are marked as changed.
fn with_changes(markdown: String, changes: &[usize], word: &str) -> String {
    let mut out = String::with_capacity(markdown.len());
    let mut done = 0;
    for place in changes {
        out.push_str(&markdown[done..*place]);
        out.push_str(&changed_text("", word));
        done = *place;
    }
    if done == 0 {
        return markdown;
    }
    out.push_str(&markdown[done..]);
    out
}

/// A changed text, marked in a word.
fn changed_text(text: &str, word: &str) -> String {
    format!("*({})* {text}", escape::escape(word))
}

/// Title and anchor of a heading line, `## Title {#anchor}`.
pub(super) fn heading(line: &str) -> Option<(&str, &str)> {
    let line = Some(line).filter(|line| line.starts_with('#'))?.trim_end().strip_suffix('}')?;
    let title = line.trim_start_matches('#').strip_prefix(' ')?;
    let (title, anchor) = title.rsplit_once(" {#")?;
    Some((title, anchor))
}

/// Title and anchor of each heading line of a text.
pub(super) fn headings(text: &str) -> impl Iterator<Item = (&str, &str)> {
    // Few lines begin with this sign, so a search for it skips the others.
    let starts = memchr::memchr_iter(b'#', text.as_bytes());
    let lines = starts.filter(|at| *at == 0 || text.as_bytes()[at - 1] == b'\n');
    lines.filter_map(|at| heading(text[at..].lines().next()?))
}

/// Level of a heading line, `None` for any other line.
pub(super) fn heading_level(line: &str) -> Option<usize> {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    (level > 0 && line.as_bytes().get(level) == Some(&b' ')).then_some(level)
}

/// Removes headings without content, and repeated empty lines.
pub(super) fn tidy(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let mut kept: Vec<&str> = Vec::with_capacity(lines.len());
    // From the end: a heading stays if there is text between it and the next heading that is not below it.
    let mut content = [false; 8];
    for line in lines.iter().rev() {
        match heading_level(line) {
            Some(level) if level < content.len() => {
                if content[level..].iter().any(|under| *under) {
                    kept.push(line);
                    content[level..].fill(false);
                    content[level - 1] = true;
                }
            }
            _ => {
                if line.is_empty() {
                    if kept.last().is_some_and(|last| !last.is_empty()) {
                        kept.push(line);
                    }
                } else {
                    kept.push(line);
                    content[content.len() - 1] = true;
                }
            }
        }
    }
    kept.reverse();
    kept.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_with_nothing_under_it_is_left_out() {
        assert_eq!(tidy("# A\n\n## B\n\n\n\n## C\n\ntext\n\n### D\n"), "# A\n\n## C\n\ntext");
        assert_eq!(tidy("## B\n\n### C\n\n## D\n").trim(), "");
    }

    #[test]
    fn a_caption_has_no_number_in_another_place() {
        let mut made = Made::default();
        let caption = |text: &str| text.to_owned();
        let table = Ready::Table {
            caption: Some(caption("Table \u{E010}: \u{E019}R")),
            head: vec![caption("x")],
            rows: vec![vec![caption("Table 2: y")]],
        };
        let ready = made.keep(vec![table.clone(), table]);
        let text = format!(
            "# A {{#a}}\n\n*Table \u{E010}: \u{E019}T*\n\n| x |\n| --- |\n| 1 |\n\n*Table 1: no caption*\n\n- {}\n\n\
             *Figure \u{E014}: \u{E019}F*\n\n![b](c)\n",
            ready.trim(),
        );
        let facts = crate::model::fact::facts(&serde_json::json!({})).expect("facts");
        let drafts = vec![("a".to_owned(), "A".to_owned(), text)];
        let (chapters, _) = finish((&drafts, &made), &facts, &[], &BTreeSet::new(), "new", &[]).expect("chapters");
        let markdown = chapters[0].markdown();
        assert!(markdown.contains("\n*Table 1: T*\n") && markdown.contains("\n  *Table 3: R*\n"), "{markdown}");
        let mut bare = chapters[0].without_caption_numbers();
        let markdown = bare.markdown();
        assert!(markdown.contains("\n*T*\n") && markdown.contains("\n*F*\n"), "{markdown}");
        assert!(markdown.contains("\n- *R*\n") && markdown.contains("\n  *R*\n"), "{markdown}");
        assert!(markdown.contains("*Table 1: no caption*") && markdown.contains("| Table 2: y |"), "{markdown}");
        let mut captions = Vec::new();
        block::each_caption(&mut bare.blocks, &mut |caption| captions.push(block::plain(caption)));
        assert_eq!(captions, ["T", "R", "R", "F"]);
    }

    #[test]
    fn a_line_with_a_changed_fact_is_marked_at_its_text() {
        let text = "# A {#a}\n\n## \u{F0000}T {#t}\n\n*\u{F0000}Caption*\n\n| x |\n| --- |\n| \u{F0000}1 |\n| \u{F0001}2 |\n\n\
                    - \u{F0000}one\n12. two \u{F0000}\n> **W** \u{F0000}three\n\n**\u{F0000}b**";
        let marked = ["n.p.x.number".to_owned(), "n.p.xy.number".to_owned()];
        let drafts = vec![("a".to_owned(), "A".to_owned(), text.to_owned())];
        let facts = crate::model::fact::facts(
            &serde_json::json!({"n": {"p": [{"id": "x", "number": 1}, {"id": "xy", "number": 2}]}}),
        )
        .expect("facts");
        let changed = BTreeSet::from(["n.p.x".to_owned()]);
        let made = Made::default();
        let (chapters, _) = finish((&drafts, &made), &facts, &marked, &changed, "new", &[]).expect("chapters");
        let markdown = chapters[0].markdown().replace("*(new)*", "~");
        let expected = "# A {#a}\n\n## T {#t}\n\n*Caption*\n\n| x |\n| --- |\n| ~ 1 |\n| 2 |\n\n\
                        - ~ one\n12. ~ two \n> ~ **W** three\n\n~ **b**\n";
        assert_eq!(markdown, expected);
    }
}
