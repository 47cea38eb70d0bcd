//! The numbers of chapters and sections, and the place that links print.

use std::collections::BTreeMap;

use super::Chapter;
use crate::compose::block::{self, Place};
use crate::model::section;

/// Headings below this level have no number, because they are not in the contents.
const LEVELS: usize = 3;

/// Numbers headings, and adds these numbers to links so that readers find the target on paper.
pub(super) fn number(chapters: &mut [Chapter]) {
    // The number and the title of each heading by its anchor.
    let mut known: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (index, chapter) in chapters.iter_mut().enumerate() {
        let mut own = Some(chapter.anchor());
        let mut counts = [index + 1, 0, 0];
        block::each_heading(&mut chapter.blocks, &mut |heading| {
            let is_first = own.is_some();
            let anchor = heading.anchor.clone().or_else(|| own.clone());
            own = None;
            heading.number = next(&mut counts, heading.level, is_first);
            if let (Some(anchor), Some(number)) = (anchor, &heading.number) {
                known.insert(anchor, (number.clone(), block::plain(&heading.text)));
            }
        });
    }
    for chapter in chapters {
        // What repeats other chapters leads to them.
        let leads = section::is_from_others(&chapter.id);
        block::each_link(&mut chapter.blocks, &mut |link, in_running_text| {
            let target = link.url.strip_prefix('#').and_then(|anchor| known.get(anchor));
            link.place = target.and_then(|(number, title)| {
                if link.names_row {
                    None
                } else if block::plain(&link.text) == *title {
                    Some(Place::Before(number.clone()))
                } else {
                    (in_running_text || leads).then(|| Place::Behind(number.clone()))
                }
            });
        });
    }
}

/// The number of the next heading, of a level from 1; a skipped level counts as the one above.
fn next(counts: &mut [usize; LEVELS], level: usize, is_first: bool) -> Option<String> {
    let level = match level {
        1 if is_first => 1,
        1 => return None,
        3 if counts[1] == 0 => 2,
        level => Some(level).filter(|level| *level <= LEVELS)?,
    };
    if level > 1 {
        counts[level - 1] += 1;
        counts[level..].fill(0);
    }
    Some(counts[..level].iter().map(ToString::to_string).collect::<Vec<_>>().join("."))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compose::block::{Part, Span};

    #[test]
    fn headings_are_numbered_down_to_the_third_level() {
        let text = "# A {#a}\n\n## B {#b}\n\n### C {#c}\n\n#### D {#d}\n\n### E {#e}\n\n## F {#f}\n\n### G {#g}\n";
        let mut chapters = [Chapter::new("a", "A", text), Chapter::new("b2", "H", "# H\n\n### I {#i}\n\n## J {#j}\n")];
        number(&mut chapters);
        let titles = chapters.iter().flat_map(|chapter| block::headings(&chapter.blocks));
        let titles: Vec<String> = titles.map(block::Heading::title).collect();
        assert_eq!(titles, ["1 A", "1.1 B", "1.1.1 C", "D", "1.1.2 E", "1.2 F", "1.2.1 G", "2 H", "2.1 I", "2.2 J"]);
    }

    #[test]
    fn a_link_says_where_it_leads() {
        let text = "# A {#a}\n\n[A](#a), [**A**](#a), [x](#a), [x](#b) and [x](#c), [A](https://a.example/)\n\n\
                    | [A](#a) |\n| --- |\n| [x](#a) |\n";
        let mut chapters = [Chapter::new("a", "A", text), Chapter::new("b", "B", "# B\n")];
        number(&mut chapters);
        let mut places = Vec::new();
        block::parts(&chapters[0].blocks, &mut |part: Part<'_>| {
            block::spans(part.text(), &mut |span| {
                if let Span::Link(link) = span {
                    places.push(link.place.clone());
                }
            });
        });
        let before = || Some(Place::Before("1".to_owned()));
        let behind = |number: &str| Some(Place::Behind(number.to_owned()));
        assert_eq!(places, [before(), before(), behind("1"), behind("2"), None, None, before(), None]);
    }
}
