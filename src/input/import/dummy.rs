//! An importer for tests: it shows what adding one takes, and that a bill need not be text.

use crate::model::device::protection::Component;
use crate::model::device::value::{Text, Version};

const START: &[u8] = b"\xFFdummy\0";

pub fn recognises(bytes: &[u8]) -> bool {
    bytes.starts_with(START)
}

pub fn read(bytes: &[u8]) -> anyhow::Result<Vec<Component>> {
    let name = std::str::from_utf8(&bytes[START.len()..])?.to_owned();
    let (version, none) = (Version("1".to_owned()), None);
    Ok(vec![Component {
        name: Text(name),
        version,
        supplier: none,
        licence: None,
        purl: None,
        part: None,
        support_end: None,
    }])
}
