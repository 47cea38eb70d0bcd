//! `security.txt` (RFC 9116), for the manufacturer's website: where to report a vulnerability.

use std::fmt::Write as _;

use super::{Artifact, Missing, Source};
use crate::model::device::value::days_after;

/// How long the file is valid, counted from the date of the document. The RFC recommends less than a year.
const DAYS: i64 = 364;

#[allow(clippy::unnecessary_wraps, reason = "other files can fail")]
pub fn make(source: &Source<'_>) -> anyhow::Result<Vec<Artifact>> {
    let pack = source.pack;
    let (Some(contact), Some(expires)) = (pack.text("contact.security"), days_after(&source.document.meta.date, DAYS))
    else {
        return Ok(Vec::new());
    };
    let mut text = String::new();
    let mut field = |name: &str, uri: Option<&str>| {
        // The RFC has web addresses begin with `https://`.
        if let Some(uri) = uri.filter(|uri| !uri.starts_with("http://")) {
            let _ = writeln!(text, "{name}: {}", ascii(uri));
        }
    };
    field("Contact", Some(contact));
    field("Expires", Some(&format!("{expires}T00:00:00Z")));
    field("Encryption", pack.text("contact.key"));
    field("Policy", pack.text("contact.policy"));
    Ok(vec![Artifact { path: "security.txt".to_owned(), bytes: text.into_bytes() }])
}

/// The facts for which no file is made.
pub fn lacks(source: &Source<'_>) -> Vec<Missing> {
    let contact = source.pack.text("contact.security").filter(|uri| !uri.starts_with("http://"));
    let missing = Missing {
        path: "contact".to_owned(),
        what: "a security contact with `https:`, `mailto:` or `tel:` (`contact.security`)".to_owned(),
    };
    if contact.is_none() { vec![missing] } else { Vec::new() }
}

/// A URI in ASCII and without white space, so that it cannot begin another field.
fn ascii(uri: &str) -> String {
    let mut text = String::with_capacity(uri.len());
    for byte in uri.bytes() {
        if byte.is_ascii_graphic() {
            text.push(char::from(byte));
        } else {
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_stays_on_its_line() {
        assert_eq!(ascii("https://a.example/~b?c=d&e"), "https://a.example/~b?c=d&e");
        assert_eq!(ascii("https://a.example/\r\nContact: x ü"), "https://a.example/%0D%0AContact:%20x%20%C3%BC");
    }
}
