//! Texts that a spreadsheet program would compute.

/// Whether a spreadsheet program may read a cell's text as a formula. It skips blanks before one, and some take full-width signs for the
/// plain ones.
#[must_use]
pub fn may_be_formula(text: &str) -> bool {
    start(text).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠', '|', '%'])
        || text.starts_with(['\t', '\r', '\n'])
}

/// A text without the blanks that a spreadsheet program skips.
#[must_use]
pub fn start(text: &str) -> &str {
    text.trim_start_matches(|c: char| c.is_whitespace() || c.is_control())
}
