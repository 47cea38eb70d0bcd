//! What `ss` of Linux prints, with or without its head, for one transport protocol or several: `ss -tulpn`, `ss -Hltn`.

use super::collect::{lines, listener};
use super::{Broken, Scan, Transport, listening};

/// The states of a port that listens, with the transport protocol that has it.
const STATES: &[(&str, Transport)] = &[("LISTEN", Transport::Tcp), ("UNCONN", Transport::Udp)];

pub fn recognises(text: &str) -> bool {
    text.lines().any(|line| {
        let words: Vec<&str> = line.split_whitespace().take(2).collect();
        let is_state = |word: &&str| STATES.iter().any(|(state, _)| word == state);
        words.iter().any(is_state) || matches!(words[..], ["Netid" | "State", ..])
    })
}

pub fn read(text: &str) -> Result<Scan, Broken> {
    let mut found = listening::Found::default();
    for (at, line) in lines(text) {
        let mut words: Vec<&str> = line.split_whitespace().collect();
        let known = words.first().and_then(|word| Transport::of(word));
        let is_other =
            known.is_none() && words.get(1).is_some_and(|word| STATES.iter().any(|(state, _)| word == state));
        if words.is_empty() || is_other {
            continue;
        }
        if known.is_some() {
            words.remove(0);
        }
        let Some((_, usual)) = words.first().and_then(|word| STATES.iter().find(|(state, _)| word == state)) else {
            continue;
        };
        let transport = known.unwrap_or(*usual);
        // State, two lengths of queues, own address, other address, programs.
        let span = at..at + line.len();
        match words.get(3).and_then(|own| listener(own)) {
            Some((address, number)) => found.add(transport, address, number, program(line), span)?,
            None => found.scan.unread.push((span, "the port is no number; use the option -n")),
        }
    }
    Ok(found.finish())
}

/// `users:(("sshd",pid=1,fd=3))`.
fn program(line: &str) -> Option<String> {
    let (_, rest) = line.split_once("users:((\"")?;
    rest.split_once('"').map(|(program, _)| program.to_owned())
}
