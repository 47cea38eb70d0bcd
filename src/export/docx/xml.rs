//! XML as the parts of a document have it: text without characters that XML cannot hold, escaped.

use crate::export::paper::clean;
use crate::project::reference::Relationship;
use crate::wording::escape;

/// How each part begins.
pub(super) const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Plain text as content of an element or a quoted attribute.
pub(super) fn text(text: &str) -> String {
    escape::html(&clean(text))
}

/// An address as the target of a relationship: what an address cannot hold is written as `%` and two digits, since Word does not
/// open a file with another target.
pub(super) fn address(url: &str) -> String {
    let mut out = String::with_capacity(url.len());
    let bytes = url.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_hexdigit);
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'%' if is_digit(at + 1) && is_digit(at + 2) => out.push('%'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => out.push(char::from(*byte)),
            byte if b"-._~:/?#@!$&'()*+,;=".contains(byte) => out.push(char::from(*byte)),
            byte => out.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
    escape::html(&out)
}

fn digit(value: u8) -> char {
    char::from_digit(u32::from(value), 16).unwrap_or('0').to_ascii_uppercase()
}

/// A relationship of a part with another one.
pub(super) fn relationship(id: impl Into<String>, kind: &str, target: impl Into<String>) -> Relationship {
    Relationship { id: id.into(), kind: kind.to_owned(), target: target.into(), is_outside: false }
}

/// The part with the relationships of another one.
pub(super) fn relationships(all: &[Relationship]) -> String {
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    let mut out = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}\">\n");
    for Relationship { id, kind, target, is_outside } in all {
        let base = if kind == "metadata/core-properties" { &format!("{PACKAGE}/") } else { OFFICE };
        let id = text(id);
        let (target, mode) =
            if *is_outside { (address(target), " TargetMode=\"External\"") } else { (text(target), "") };
        out += &format!("<Relationship Id=\"{id}\" Type=\"{base}{kind}\" Target=\"{target}\"{mode}/>\n");
    }
    out + "</Relationships>\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_has_no_character_that_xml_forbids() {
        assert_eq!(text("a<b> & \"c\" 'd'\u{1}\u{b}\u{fffe}\ne"), "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;  e");
    }

    #[test]
    fn an_address_has_only_what_addresses_hold() {
        assert_eq!(address("https://a.b/c d?e=\"f\"&g=%20%h"), "https://a.b/c%20d?e=%22f%22&amp;g=%20%25h");
        assert_eq!(address("https://\u{e9}.example"), "https://%C3%A9.example");
    }
}
