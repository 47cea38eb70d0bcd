//! A project's template. See `../targets.rs`.

#![no_main]

#[path = "../targets.rs"]
mod targets;

libfuzzer_sys::fuzz_target!(|data: &[u8]| {
    // Two ranges, one in the other, run up to the limit of work, which takes seconds in a build for fuzzing: the unit tests do
    // that once, the fuzzer would do little else.
    if data.windows(5).filter(|five| five == b"range").count() < 2 {
        targets::run("template", data);
    }
});
