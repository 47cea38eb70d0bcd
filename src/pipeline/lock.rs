//! One build at a time in one output folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::write;
use crate::base::error::Error;

/// The file that a build holds. The system lets it go when the process ends, however that happens.
pub const FILE: &str = ".ifugen-lock";

/// An output folder held by this process until this is dropped.
pub struct Lock {
    path: PathBuf,
    /// None where the file system knows no locks.
    held: Option<File>,
}

/// Takes an output folder, which must be there. Where another process has it, `waiting` is called and its end awaited.
///
/// # Errors
/// Where the lock file cannot be made.
pub fn take(root: &Path, waiting: &dyn Fn()) -> anyhow::Result<Lock> {
    // Not through a link: making the file would make one elsewhere.
    let path = write::target(root, FILE)?;
    loop {
        let opened = OpenOptions::new().create(true).write(true).truncate(false).open(&path);
        let file = opened.map_err(|error| Error::io("cannot make the lock file", &path, error))?;
        let locked = match file.try_lock() {
            Err(TryLockError::WouldBlock) => {
                waiting();
                file.lock()
            }
            Err(TryLockError::Error(error)) => Err(error),
            Ok(()) => Ok(()),
        };
        match locked {
            Ok(()) if is_still_there(&path, &file) => return Ok(Lock { path, held: Some(file) }),
            // Whoever had it has removed it, and the next one may have made it anew.
            Ok(()) => {}
            Err(error) if error.kind() == ErrorKind::Unsupported => return Ok(Lock { path, held: None }),
            Err(error) => return Err(Error::io("cannot lock", &path, error).into()),
        }
    }
}

#[cfg(unix)]
fn is_still_there(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    match (path.metadata(), file.metadata()) {
        (Ok(there), Ok(held)) => (there.dev(), there.ino()) == (held.dev(), held.ino()),
        _ => false,
    }
}

/// Elsewhere nobody removes a lock file.
#[cfg(not(unix))]
fn is_still_there(_: &Path, _: &File) -> bool {
    true
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still held: who waits for it then finds that it is gone, and makes another.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
        if let Some(file) = &self.held {
            let _ = file.unlock();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn many_take_it_one_after_another() {
        let folder = tempfile::tempdir().expect("temporary folder");
        let (inside, seen) = (AtomicUsize::new(0), AtomicUsize::new(0));
        std::thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for _ in 0..20 {
                        let lock = take(folder.path(), &|| ()).expect("taken");
                        assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "two have it");
                        seen.fetch_add(1, Ordering::SeqCst);
                        inside.fetch_sub(1, Ordering::SeqCst);
                        drop(lock);
                    }
                });
            }
        });
        assert_eq!(seen.into_inner(), 160);
        assert!(!folder.path().join(FILE).exists() || cfg!(not(unix)));
    }
}
