//! Bills in an envelope: an in-toto statement (`predicate`), alone or signed as DSSE (`payload` in base64).

use std::borrow::Cow;

use anyhow::Context as _;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE};
use serde_json::Value;

use super::contains;

/// The bill in an envelope; the file itself if there is none. The signature is not checked.
pub(super) fn opened(bytes: &[u8]) -> anyhow::Result<Cow<'_, [u8]>> {
    let mut bytes = Cow::Borrowed(bytes);
    if contains(&bytes, "\"payloadType\"") && contains(&bytes, "\"payload\"") {
        let envelope: Value = serde_json::from_slice(&bytes).context("not valid JSON")?;
        if let Some(payload) = envelope.get("payload").and_then(Value::as_str) {
            let payload = STANDARD.decode(payload).or_else(|_| URL_SAFE.decode(payload));
            bytes = Cow::Owned(payload.context("the `payload` of the envelope is not base64")?);
        }
    }
    if contains(&bytes, "\"predicateType\"") && contains(&bytes, "\"predicate\"") {
        let statement: Value = serde_json::from_slice(&bytes).context("not valid JSON")?;
        // A bill has no such key; a bill with these words in a text stays unchanged.
        if let Some(predicate) = statement.get("predicate").filter(|predicate| predicate.is_object()) {
            bytes = Cow::Owned(serde_json::to_vec(predicate)?);
        }
    }
    Ok(bytes)
}
