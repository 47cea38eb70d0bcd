//! The common parts of the PDF engines: the built-in fonts, and text in a printable form.

/// The font files: the text's regular, bold, italic and bold italic, then the code's, its regular last. No other fonts
/// are used, in particular no system fonts.
pub fn font_files() -> impl Iterator<Item = &'static [u8]> {
    let files: [&'static [u8]; 8] = [
        include_bytes!("../../templates/pdf/fonts/NotoSans-Regular.ttf"),
        include_bytes!("../../templates/pdf/fonts/NotoSans-Bold.ttf"),
        include_bytes!("../../templates/pdf/fonts/NotoSans-Italic.ttf"),
        include_bytes!("../../templates/pdf/fonts/NotoSans-BoldItalic.ttf"),
        include_bytes!("../../templates/pdf/fonts/DejaVuSansMono-Bold.ttf"),
        include_bytes!("../../templates/pdf/fonts/DejaVuSansMono-BoldOblique.ttf"),
        include_bytes!("../../templates/pdf/fonts/DejaVuSansMono-Oblique.ttf"),
        include_bytes!("../../templates/pdf/fonts/DejaVuSansMono.ttf"),
    ];
    files.into_iter()
}

/// Text without characters that a document must not contain. Line and paragraph separators become blanks.
pub fn clean(text: &str) -> String {
    let blank = |c| matches!(c, '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    text.chars().map(|c| if blank(c) { ' ' } else { c }).filter(|c| !is_left_out(*c)).collect()
}

/// Control characters, byte order marks and non-characters.
pub fn is_left_out(c: char) -> bool {
    c.is_control() || matches!(c, '\u{feff}' | '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe
}
