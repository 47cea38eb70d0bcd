//! Places, characters and hashes of files.

use std::fs::File;

use super::*;
use crate::base::limit::{BILL_MIB, MIB};

#[test]
fn lines_and_columns_count_characters_from_one() {
    let mut sources = Sources::default();
    let file = sources.add("a.toml", "é = 1\r\nb");
    let at = |start| sources.line_column(Place { file, start, end: start });
    assert_eq!([at(0), at(3), at(1), at(8), at(9), at(99)], [(1, 1), (1, 3), (1, 1), (2, 1), (2, 2), (2, 2)]);
    let long = sources.add("c.toml", &format!("x\n{}", "aé".repeat(STEP)));
    for (start, column) in
        [(2, 1), (3, 2), (5, 3), (2 + 3 * STEP, 1 + 2 * STEP), (2 + 3 * 1000, 2001), (3 + 3 * 3000, 6002)]
    {
        assert_eq!(sources.line_column(Place { file: long, start, end: start }), (2, column), "{start}");
    }
    let empty = Sources::default().add("b.toml", "");
    assert_eq!(sources.position(Place::start_of(empty)), "a.toml:1:1");
}

#[test]
fn knows_unprintable_characters() {
    for c in ['\0', '\r', '\u{7f}', '\u{85}', '\u{e000}', '\u{10FFFD}', '\u{202a}', '\u{2069}', '\u{fffe}'] {
        assert!(unprintable(c).is_some(), "{c:?}");
    }
    for c in ['\n', '\t', 'a', 'ü', '輸', '\u{200e}', '\u{a0}', '\u{1F600}', '\u{FFFD}'] {
        assert!(unprintable(c).is_none(), "{c:?}");
    }
}

#[test]
fn of_an_endless_input_only_the_start_is_hashed() -> anyhow::Result<()> {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("pump.de.po");
    let largest = BILL_MIB * MIB;
    let file = File::create(&path)?;
    file.set_len(largest as u64)?;
    assert_eq!(hash_input(&path), Some(sha256(&vec![0; largest])));
    file.set_len(largest as u64 + 2)?;
    assert_eq!(hash_input(&path), Some(sha256(&vec![0; largest + 1])));
    Ok(())
}
