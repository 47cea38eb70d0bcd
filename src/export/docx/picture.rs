//! Drawings as PNG, with the fonts of the look: what every version of Word shows.

use std::sync::Arc;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};

use crate::export::paper::font_files;
use crate::project::look::Look;

/// The widest and highest picture, in dots: about 250 on an inch of a page's width.
const WIDEST: f32 = 1640.0;
const HIGHEST: f32 = 2400.0;

/// The fonts of pictures.
pub(super) fn fonts(look: &Look) -> Arc<fontdb::Database> {
    let mut fonts = fontdb::Database::new();
    let own = look.font_files.iter().map(|font| font.to_vec());
    font_files().map(<[u8]>::to_vec).chain(own).for_each(|font| fonts.load_font_data(font));
    fonts.set_sans_serif_family("Noto Sans");
    fonts.set_serif_family("Noto Sans");
    fonts.set_monospace_family("DejaVu Sans Mono");
    Arc::new(fonts)
}

/// A picture and its size, of which only the proportion counts.
pub(super) struct Picture {
    pub png: Vec<u8>,
    pub width: f64,
    pub height: f64,
}

/// A drawing on white; nothing if it cannot be drawn.
pub(super) fn draw(svg: &[u8], fonts: &Arc<fontdb::Database>) -> Option<Picture> {
    let options = Options { fontdb: Arc::clone(fonts), font_family: "Noto Sans".to_owned(), ..Options::default() };
    let tree = Tree::from_data(svg, &options).ok()?;
    let (width, height) = (tree.size().width(), tree.size().height());
    let scale = (WIDEST / width).min(HIGHEST / height);
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // at most the two above
    let dots = |length: f32| ((length * scale).round() as u32).max(1);
    let mut pixmap = Pixmap::new(dots(width), dots(height))?;
    pixmap.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    let png = pixmap.encode_png().ok()?;
    Some(Picture { png, width: f64::from(width), height: f64::from(height) })
}

/// The size of a PNG in dots.
pub(super) fn size(png: &[u8]) -> Option<(f64, f64)> {
    let number = |at: usize| Some(f64::from(u32::from_be_bytes(png.get(at..at + 4)?.try_into().ok()?)));
    if !png.starts_with(b"\x89PNG\r\n\x1a\n") {
        return None;
    }
    number(16).zip(number(20)).filter(|(width, height)| *width > 0.0 && *height > 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_is_a_picture_with_its_letters() {
        let fonts = fonts(&Look::default());
        let svg = |text: &str| {
            format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 200 100\"><text x=\"9\" y=\"50\">{text}</text></svg>"
            )
        };
        let drawn = draw(svg("AAA").as_bytes(), &fonts).expect("a picture");
        assert_eq!(size(&drawn.png), Some((1640.0, 820.0)));
        let empty = draw(svg("").as_bytes(), &fonts).expect("a picture");
        assert_ne!(drawn.png, empty.png);
        assert!(draw(b"no drawing", &fonts).is_none());
    }
}
