//! What `netstat` prints on Linux (`-tulpn`), macOS (`-an`) and Windows (`-ano`), in any language: a listening port is known
//! by the other side, which is any address.

use super::collect::{lines, listener};
use super::{Broken, Scan, Transport, listening};

pub fn recognises(text: &str) -> bool {
    text.lines().any(|line| row(line).is_some())
}

pub fn read(text: &str) -> Result<Scan, Broken> {
    let mut found = listening::Found::default();
    for (at, line) in lines(text) {
        let Some(Row { transport, own, other, program }) = row(line) else { continue };
        let is_any = other.ends_with(":*") || other.ends_with(".*") || ["0.0.0.0:0", "[::]:0"].contains(&other);
        if !is_any {
            continue;
        }
        let span = at..at + line.len();
        match listener(own) {
            // Windows lists an outbound UDP socket with the port 0 before it has one.
            Some((_, 0)) => {}
            Some((address, number)) => found.add(transport, address, number, program, span)?,
            None => found.scan.unread.push((span, "the port is no number; use the option -n")),
        }
    }
    Ok(found.finish())
}

struct Row<'t> {
    transport: Transport,
    own: &'t str,
    other: &'t str,
    program: Option<String>,
}

fn row(line: &str) -> Option<Row<'_>> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let transport = Transport::of(words.first()?).filter(|transport| *transport != Transport::Icmp)?;
    // Linux and macOS have two lengths of queues, Windows has none.
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let at = 1 + words[1..].iter().take(2).take_while(|word| is_number(word)).count();
    let (own, other) = (*words.get(at)?, *words.get(at + 1)?);
    let is_address = |word: &str| word.contains([':', '.']);
    // `123/sshd`; Windows has the number alone.
    let program = words[at + 2..].iter().filter_map(|word| word.split_once('/')).find(|(number, _)| is_number(number));
    let program = program.map(|(_, program)| program.trim_end_matches(':').to_owned());
    (is_address(own) && is_address(other)).then_some(Row { transport, own, other, program })
}
