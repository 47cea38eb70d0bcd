//! How wide a text runs on paper: the advances and the kerning of the fonts that Typst has read.
//!
//! A word takes the width that Typst's `measure` gives it, without being laid out. This holds for scripts whose letters
//! stand beside each other, such as Latin, Greek and Cyrillic. Letters that change their form with their neighbours, as
//! in Arabic, are as wide here as they are alone. The same holds for ligatures: in the built-in fonts, those of the bold italic are
//! up to 0.05 em narrower than their letters.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use ::typst::layout::Abs;
use ::typst::text::{
    Font, FontInstance, FontStretch, FontStyle, FontVariant, FontVariations, FontWeight, is_default_ignorable,
};
use read_fonts::tables::gpos::{PairPos, PositionSubtables};
use read_fonts::tables::kern::SubtableKind;
use read_fonts::types::{GlyphId, GlyphId16, Tag};
use read_fonts::{FontRef, ReadError, TableProvider};
use rustc_hash::FxHashMap;

use super::fonts::Fonts;
use crate::project::look::Look;

/// The size of code in that of the text around it, as page.typ sets it.
const CODE: f64 = 0.8 * 1.12;
/// The number of words of a style whose widths are kept.
const KEPT: usize = 20_000;

/// The style of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Style {
    pub(crate) code: bool,
    pub(crate) bold: bool,
    pub(crate) italic: bool,
}

impl Style {
    fn index(self) -> usize {
        usize::from(self.code) | usize::from(self.bold) << 1 | usize::from(self.italic) << 2
    }

    fn variant(self) -> FontVariant {
        FontVariant {
            style: if self.italic { FontStyle::Italic } else { FontStyle::Normal },
            weight: if self.bold { FontWeight::BOLD } else { FontWeight::REGULAR },
            stretch: FontStretch::NORMAL,
        }
    }
}

/// The widths of words in the fonts of a look.
pub(crate) struct Widths {
    fonts: Arc<Fonts>,
    /// The families of text and of code, the first first.
    families: [Vec<String>; 2],
    faces: [OnceLock<Mutex<Face>>; 8],
}

impl Widths {
    /// The widths in the fonts of a look. All documents of a build have the same look, so what is measured is kept.
    pub(crate) fn of(look: &Look) -> Arc<Self> {
        static LAST: Mutex<Option<Arc<Widths>>> = Mutex::new(None);
        let fonts = Fonts::of(look);
        let families = families(look);
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(widths) = &*last
            && Arc::ptr_eq(&widths.fonts, &fonts)
            && widths.families == families
        {
            return Arc::clone(widths);
        }
        let widths = Arc::new(Self { fonts, families, faces: Default::default() });
        *last = Some(Arc::clone(&widths));
        widths
    }

    /// The width of a word in letters of one point around it. It has no blanks and no line breaks.
    pub(crate) fn width(&self, word: &str, style: Style) -> f64 {
        let face = self.faces[style.index()].get_or_init(|| Mutex::new(self.face(style)));
        let mut face = face.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(width) = face.words.get(word) {
            return *width;
        }
        let width = face.measure(word, &self.fonts) * if style.code { CODE } else { 1.0 };
        if face.words.len() >= KEPT {
            face.words.clear();
        }
        face.words.insert(word.into(), width);
        width
    }

    fn face(&self, style: Style) -> Face {
        let variant = style.variant();
        let mut stack: Vec<FontInstance> = Vec::new();
        for family in &self.families[usize::from(style.code)] {
            let found = self.fonts.book.select(family, variant).and_then(|index| self.fonts.fonts.get(index));
            if let Some(font) = found.map(|font| instance(font, variant)).filter(|font| !stack.contains(font)) {
                stack.push(font);
            }
        }
        Face { variant, stack, words: FxHashMap::default(), glyphs: FxHashMap::default(), pairs: FxHashMap::default() }
    }
}

/// The families of text and of code in the order in which blocks.typ names them, in lower case.
fn families(look: &Look) -> [Vec<String>; 2] {
    let fallback = look.fallback_fonts.iter().map(String::as_str);
    let text = look.text_font.as_deref().into_iter().chain(["Noto Sans"]).chain(fallback.clone());
    let code = look.code_font.as_deref().into_iter().chain(["DejaVu Sans Mono", "Noto Sans"]).chain(fallback);
    [text.chain(["DejaVu Sans Mono"]).map(str::to_lowercase).collect(), code.map(str::to_lowercase).collect()]
}

fn instance(font: &Font, variant: FontVariant) -> FontInstance {
    font.clone().instantiate(variant, Abs::pt(9.0), &FontVariations::default())
}

/// A character's glyph: the index of its font, its number there, and its advance for letters of one point.
#[derive(Clone, Copy)]
struct Glyph {
    font: usize,
    id: u16,
    advance: f64,
}

/// The fonts of a style, and what was measured in them.
struct Face {
    variant: FontVariant,
    /// The fonts in the order in which they are asked for a character, later those that were found for one.
    stack: Vec<FontInstance>,
    words: FxHashMap<Box<str>, f64>,
    glyphs: FxHashMap<char, Glyph>,
    pairs: FxHashMap<(usize, u16, u16), f64>,
}

impl Face {
    fn measure(&mut self, word: &str, fonts: &Fonts) -> f64 {
        let mut width = 0.0;
        let mut last: Option<Glyph> = None;
        for c in word.chars().filter(|c| !is_default_ignorable(*c)) {
            let glyph = self.glyph(c, fonts);
            width += glyph.advance;
            if let Some(before) = last.filter(|before| before.font == glyph.font) {
                width += self.kerning(before, glyph.id);
            }
            last = Some(glyph);
        }
        width
    }

    fn glyph(&mut self, c: char, fonts: &Fonts) -> Glyph {
        if let Some(glyph) = self.glyphs.get(&c) {
            return *glyph;
        }
        let id = |font: &FontInstance| font.ttf().glyph_index(c).map(|id| id.0).filter(|id| *id != 0);
        let found = self.stack.iter().enumerate().find_map(|(index, font)| Some((index, id(font)?)));
        let (font, id) = found.or_else(|| self.fallback(c, fonts)).unwrap_or_default();
        let advance = if is_mark(c) { None } else { self.stack.get(font).and_then(|font| font.x_advance(id)) };
        let glyph = Glyph { font, id, advance: advance.map_or(0.0, ::typst::layout::Em::get) };
        self.glyphs.insert(c, glyph);
        glyph
    }

    /// The glyph of a character that no named family has, in the font that Typst takes for it.
    fn fallback(&mut self, c: char, fonts: &Fonts) -> Option<(usize, u16)> {
        let like = self.stack.first().map(|font| font.font().info());
        let index = fonts.book.select_fallback(like, self.variant, c.encode_utf8(&mut [0; 4]))?;
        let font = instance(fonts.fonts.get(index)?, self.variant);
        let id = font.ttf().glyph_index(c)?.0;
        self.stack.push(font);
        Some((self.stack.len() - 1, id))
    }

    fn kerning(&mut self, left: Glyph, right: u16) -> f64 {
        let key = (left.font, left.id, right);
        if let Some(kerning) = self.pairs.get(&key) {
            return *kerning;
        }
        let font = &self.stack[left.font];
        let units = kerning(font.font(), left.id, right).unwrap_or(0);
        let kerning = f64::from(units) / font.units_per_em();
        self.pairs.insert(key, kerning);
        kerning
    }
}

/// Whether a character stands over or under the one before it.
pub(crate) fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x483..=0x489 | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff)
}

/// What a font adds between two glyphs, in its units.
fn kerning(font: &Font, left: u16, right: u16) -> Result<i32, ReadError> {
    let face = FontRef::from_index(font.data(), font.index())?;
    let Ok(gpos) = face.gpos() else { return old_kerning(&face, left, right) };
    let features = gpos.feature_list()?;
    let mut lookups = Vec::new();
    for record in features.feature_records().iter().filter(|record| record.feature_tag() == Tag::new(b"kern")) {
        lookups.extend(
            record.feature(features.offset_data())?.lookup_list_indices().iter().map(read_fonts::types::BigEndian::get),
        );
    }
    if lookups.is_empty() {
        return old_kerning(&face, left, right);
    }
    lookups.sort_unstable();
    lookups.dedup();
    let all = gpos.lookup_list()?.lookups();
    let (left, right) = (GlyphId16::new(left), GlyphId16::new(right));
    let mut units = 0;
    for lookup in lookups {
        let PositionSubtables::Pair(subtables) = all.get(usize::from(lookup))?.subtables()? else { continue };
        // The first subtable that has the pair is the one that counts.
        for subtable in subtables.iter() {
            if let Some(kerning) = pair(&subtable?, left, right)? {
                units += i32::from(kerning);
                break;
            }
        }
    }
    Ok(units)
}

/// The kerning of two glyphs in a table of pairs, if the table has the pair.
fn pair(table: &PairPos, left: GlyphId16, right: GlyphId16) -> Result<Option<i16>, ReadError> {
    match table {
        PairPos::Format1(table) => {
            let Some(index) = table.coverage()?.get(left) else { return Ok(None) };
            let records = table.pair_sets().get(usize::from(index))?.pair_value_records();
            let record = records.iter().filter_map(Result::ok).find(|record| record.second_glyph() == right);
            Ok(record.map(|record| record.value_record1().x_advance().unwrap_or(0)))
        }
        PairPos::Format2(table) => {
            if table.coverage()?.get(left).is_none() {
                return Ok(None);
            }
            let (first, second) = (table.class_def1()?.get(left), table.class_def2()?.get(right));
            if first >= table.class1_count() || second >= table.class2_count() {
                return Ok(None);
            }
            let row = table.class1_records().get(usize::from(first))?;
            let record = row.class2_records().get(usize::from(second))?;
            Ok(Some(record.value_record1().x_advance().unwrap_or(0)))
        }
    }
}

/// The kerning of two glyphs in the table of older fonts.
fn old_kerning(face: &FontRef, left: u16, right: u16) -> Result<i32, ReadError> {
    let (left, right) = (GlyphId::from(left), GlyphId::from(right));
    let mut units = 0;
    for table in face.kern()?.subtables() {
        let table = table?;
        if let (true, false, Ok(SubtableKind::Format0(pairs))) =
            (table.is_horizontal(), table.is_variable(), table.kind())
        {
            units += pairs.kerning(left, right).unwrap_or(0);
        }
    }
    Ok(units)
}
