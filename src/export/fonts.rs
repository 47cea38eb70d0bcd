//! The fonts of a PDF: the built-in ones and the project's, read once for all documents of a build.

use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use ::typst::foundations::Bytes;
use ::typst::text::{Font, FontBook};
use ::typst::utils::LazyHash;

use super::paper::{font_files, is_left_out};
use crate::project::look::Look;

/// The fonts of a look: the built-in ones and the project's.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) fonts: Vec<Font>,
}

/// Font files, and what was read from them.
type Read = (Vec<Arc<[u8]>>, Arc<Fonts>);

impl Fonts {
    fn new(own: &[Arc<[u8]>]) -> Self {
        let own = own.iter().flat_map(|data| Font::iter(Bytes::new(Arc::clone(data))));
        let fonts: Vec<Font> = font_files().filter_map(|data| Font::new(Bytes::new(data), 0)).chain(own).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }

    /// The fonts of a look. All documents of a build have the same, so they are read once.
    pub(crate) fn of(look: &Look) -> Arc<Self> {
        static BUILT_IN: LazyLock<Arc<Fonts>> = LazyLock::new(|| Arc::new(Fonts::new(&[])));
        static LAST: Mutex<Option<Read>> = Mutex::new(None);
        if look.font_files.is_empty() {
            return Arc::clone(&BUILT_IN);
        }
        let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((files, fonts)) = &*last
            && files.len() == look.font_files.len()
            && files.iter().zip(&look.font_files).all(|(a, b)| Arc::ptr_eq(a, b))
        {
            return Arc::clone(fonts);
        }
        let fonts = Arc::new(Self::new(&look.font_files));
        *last = Some((look.font_files.clone(), Arc::clone(&fonts)));
        fonts
    }

    pub(crate) fn has_glyph(&self, c: char) -> bool {
        let invisible =
            matches!(u32::from(c), 0xad | 0x200b..=0x200f | 0x2028..=0x202e | 0x2060..=0x2069 | 0xfe00..=0xfe0f);
        c.is_ascii() || invisible || is_left_out(c) || {
            let code = u32::from(c);
            self.fonts.iter().any(|font| font.info().coverage.contains(code))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each face, bold, italic and monospaced too, has the letters and quotation marks of every language, also of those whose wording is
    /// not written yet.
    #[test]
    fn each_font_has_the_signs_of_every_language() {
        let fonts = Fonts::of(&Look::default());
        assert_eq!(fonts.fonts.len(), 8);
        let locales = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let mut languages = 0;
        for folder in std::fs::read_dir(locales).expect("the folder") {
            let Ok(text) = std::fs::read_to_string(folder.expect("a folder").path().join("locale.toml")) else {
                continue;
            };
            let about: toml::Table = toml::from_str(&text).expect("valid");
            let signs = &about["signs"];
            let letters = signs["letters"].as_str().expect("letters");
            let quotes = signs["quotes"].as_array().expect("quotes").iter().filter_map(toml::Value::as_str);
            let more = ["–", "…", "’", "·", "•", "µ", "\u{a0}", "\u{202f}"];
            let all = [letters, &letters.to_uppercase()].into_iter().chain(quotes).chain(more).collect::<String>();
            for font in &fonts.fonts {
                let lacks: Vec<char> = all.chars().filter(|c| !font.info().coverage.contains(u32::from(*c))).collect();
                assert!(lacks.is_empty(), "{} {:?} lacks {lacks:?}", font.info().family, font.info().variant);
            }
            languages += 1;
        }
        assert_eq!(languages, 27);
    }
}
