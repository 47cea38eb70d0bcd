//! A signature: for a document in `review.toml`, and for the wording of a language in its `locale.toml`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::model::device::value::Date;

/// Who signed, in which role, when, and what that means.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    #[schemars(length(min = 1))]
    pub name: String,
    #[schemars(length(min = 1))]
    pub role: String,
    pub date: Date,
    /// In the signer's words: `released for translation`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meaning: Option<String>,
}
