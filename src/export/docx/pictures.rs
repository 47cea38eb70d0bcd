//! The pictures of a document: its drawings and the logo, each once in the file, wherever it is shown.

use std::sync::{Arc, Mutex, PoisonError};

use resvg::usvg::fontdb::Database;

use super::picture::{self, Picture};
use super::xml;
use crate::compose::document::Document;
use crate::project::look::{LogoKind, Look};

/// Lengths of drawings in a twentieth of a point, and in a millimetre.
const TWENTIETH: f64 = 635.0;
const MM: f64 = 36_000.0;
/// The number before that of the first picture.
const PICTURES: usize = 10_000;

/// A picture that is in the file.
struct Stored {
    file: String,
    /// What it was drawn from, if it is a drawing: two versions of a document can have different ones under a name.
    svg: String,
    picture: Picture,
}

pub(super) struct Pictures<'d> {
    look: &'d Look,
    /// Made when the first drawing needs them.
    fonts: Option<Arc<Database>>,
    stored: Vec<Stored>,
    /// How often one is shown.
    count: usize,
    /// The height of a page's text, in twentieths of a point.
    height: u32,
}

impl<'d> Pictures<'d> {
    pub(super) fn of(look: &'d Look, height: u32) -> Self {
        Self { look, fonts: None, stored: Vec::new(), count: 0, height }
    }

    /// A drawing of a document, as wide as the text or as high as the page allows.
    pub(super) fn drawing(&mut self, of: &Document, file: &str, alternative: &str, width: u32) -> Option<String> {
        let figure = of.figures.iter().find(|figure| figure.file == file)?;
        let is_it = |stored: &Stored| stored.file == file && stored.svg == figure.svg;
        let number = if let Some(number) = self.stored.iter().position(is_it) {
            number
        } else {
            let picture = picture::draw(figure.svg.as_bytes(), self.fonts())?;
            self.store(file, &figure.svg, picture)
        };
        let Picture { width: own_width, height: own_height, .. } = self.stored[number].picture;
        let most = 0.85 * f64::from(self.height) * TWENTIETH;
        let wide = f64::from(width) * TWENTIETH;
        let scale = (wide / own_width).min(most / own_height);
        Some(self.shown(number, alternative, own_width * scale, own_height * scale))
    }

    /// The logo of the look, and its alternative text.
    pub(super) fn logo(&mut self) -> Option<(String, String)> {
        let logo = self.look.logo.as_ref()?;
        let picture = match logo.kind {
            LogoKind::Png => {
                let (width, height) = picture::size(&logo.bytes)?;
                Picture { png: logo.bytes.to_vec(), width, height }
            }
            LogoKind::Svg => picture::draw(&logo.bytes, self.fonts())?,
        };
        let height = f64::from(self.look.logo_height) * MM;
        let width = height * picture.width / picture.height;
        let number = self.store("logo", "", picture);
        Some((self.shown(number, &logo.alternative, width, height), logo.alternative.clone()))
    }

    fn fonts(&mut self) -> &Arc<Database> {
        self.fonts.get_or_insert_with(|| fonts_of(self.look))
    }

    fn store(&mut self, file: &str, svg: &str, picture: Picture) -> usize {
        self.stored.push(Stored { file: file.to_owned(), svg: svg.to_owned(), picture });
        self.stored.len() - 1
    }

    fn shown(&mut self, number: usize, alternative: &str, width: f64, height: f64) -> String {
        self.count += 1;
        // Pictures in the headers of a reference document have small numbers.
        let (id, alternative) = (PICTURES + self.count, xml::text(alternative));
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // not larger than a page
        let (width, height) = (width.round() as u64, height.round() as u64);
        format!(
            "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"{width}\" cy=\"{height}\"/>\
             <wp:docPr id=\"{id}\" name=\"Picture {id}\" descr=\"{alternative}\"/>\
             <wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>\
             <pic:nvPicPr><pic:cNvPr id=\"{id}\" name=\"Picture {id}\" descr=\"{alternative}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"picture{number}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{width}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"
        )
    }

    /// The pictures' bytes, in the order of their numbers.
    pub(super) fn into_bytes(self) -> impl Iterator<Item = Vec<u8>> {
        self.stored.into_iter().map(|stored| stored.picture.png)
    }
}

/// The fonts of a look. All documents of a build have the same, so they are read once.
fn fonts_of(look: &Look) -> Arc<Database> {
    /// The files of the fonts, and what was read from them.
    type Read = (Vec<Arc<[u8]>>, Arc<Database>);
    static LAST: Mutex<Option<Read>> = Mutex::new(None);
    let mut last = LAST.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((files, fonts)) = &*last
        && files.len() == look.font_files.len()
        && files.iter().zip(&look.font_files).all(|(a, b)| Arc::ptr_eq(a, b))
    {
        return Arc::clone(fonts);
    }
    let fonts = picture::fonts(look);
    *last = Some((look.font_files.clone(), Arc::clone(&fonts)));
    fonts
}
