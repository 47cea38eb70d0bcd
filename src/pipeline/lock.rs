//! One build at a time in one output folder.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::write;
use crate::base::error::Error;

/// The file that a build locks. The system releases the lock when the process ends for any reason.
pub const FILE: &str = ".ifugen-lock";

/// The lock of this process on an output folder, until it is dropped.
pub struct Lock {
    path: PathBuf,
    /// `None` if the file system does not support locks.
    held: Option<File>,
}

/// Locks an output folder, which must exist. If another process has it, calls `waiting` and waits for its end.
///
/// # Errors
/// Fails if the lock file cannot be created.
pub fn take(root: &Path, waiting: &dyn Fn()) -> anyhow::Result<Lock> {
    // Not through a link: that would create a file elsewhere.
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
            // The previous owner has removed it, and the next one may have created it again.
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
        // Removed while it is still locked: a waiting process then sees that it is gone, and creates another.
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
