//! What the messages of a wording say while documents are made, for those who review it.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

use super::rendered::{Name, Register};

/// The texts that each message gave.
#[derive(Debug, Default)]
pub struct Uses(Mutex<BTreeMap<Name, BTreeSet<String>>>);

impl Uses {
    pub(super) fn note(&self, register: Register, name: &str, text: &str) {
        let mut texts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        texts.entry((register, name.to_owned())).or_default().insert(text.to_owned());
    }

    /// All of them, with their marks, by the register of the document and the message's name.
    #[must_use]
    pub fn texts(&self) -> BTreeMap<Name, BTreeSet<String>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
