//! What several formats share: connections that are counted, and addresses with a port.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use super::{Broken, Connection, Transport, within_limit};

/// Connections, equal ones counted once.
#[derive(Default)]
pub struct Connections {
    found: Vec<Connection>,
    known: HashMap<(String, String, Transport, u16), usize>,
}

impl Connections {
    /// Adds one, or counts it with those that are known.
    ///
    /// # Errors
    /// Fails above the limit.
    pub fn add(&mut self, connection: Connection) -> Result<(), Broken> {
        let Connection { from, to, transport, port, .. } = &connection;
        match self.known.entry((from.clone(), to.clone(), *transport, *port)) {
            Entry::Occupied(known) => {
                let known = &mut self.found[*known.get()];
                known.count += connection.count;
                known.is_answered |= connection.is_answered;
                known.is_begun |= connection.is_begun;
            }
            Entry::Vacant(free) => {
                within_limit(self.found.len() + 1, connection.span.start)?;
                free.insert(self.found.len());
                self.found.push(connection);
            }
        }
        Ok(())
    }

    #[must_use]
    pub fn into_vec(self) -> Vec<Connection> {
        self.found
    }
}

/// Each line of a text with its first byte.
pub fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (at, line.trim_end_matches(['\n', '\r']))
    })
}

/// Address and port of a listener: `0.0.0.0:22`, `[::]:22`, `:::22`, `*:22`, `127.0.0.53%lo:53`, `*.22`. `None` if the port
/// is no number.
#[must_use]
pub fn listener(text: &str) -> Option<(&str, u16)> {
    let (address, port) = text.rsplit_once([':', '.'])?;
    Some((address, port.parse().ok()?))
}

/// Seconds since 1970, as tools write them: `1258531221.486539`.
#[must_use]
pub fn seconds(text: &str) -> Option<i64> {
    let whole = text.split('.').next()?;
    whole.parse().ok().filter(|seconds| (0..=32_503_680_000).contains(seconds))
}
