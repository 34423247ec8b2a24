//! Which events of the system say that a file may have changed.

use std::path::PathBuf;

use notify::Event;
use notify::event::{AccessKind, AccessMode, CreateKind, EventKind, ModifyKind, RenameMode};

use super::SEES_THE_END_OF_A_WRITE;

/// One event that matters.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Notice {
    /// These files or folders are to be looked at.
    Touched(Vec<PathBuf>),
    /// Events were lost: everything is to be looked at.
    MissedSome,
}

impl Notice {
    pub(super) fn of(event: notify::Result<Event>) -> Option<Self> {
        let Ok(event) = event else {
            return Some(Self::MissedSome);
        };
        if event.need_rescan() {
            Some(Self::MissedSome)
        } else if is_done(event.kind) {
            Some(Self::Touched(event.paths))
        } else {
            None
        }
    }
}

/// Whether the file is as its writer wants it. A file that is being written may be empty for a
/// moment, and an empty source file is a valid one.
fn is_done(kind: EventKind) -> bool {
    if !SEES_THE_END_OF_A_WRITE {
        return !matches!(kind, EventKind::Access(_));
    }
    match kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write))
        | EventKind::Create(CreateKind::Folder)
        | EventKind::Remove(_) => true,
        EventKind::Modify(ModifyKind::Name(mode)) => mode != RenameMode::Other,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{DataChange, Flag, RemoveKind};

    use super::*;

    #[test]
    fn lost_events_ask_for_a_look_at_everything() {
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(Notice::of(Ok(lost)), Some(Notice::MissedSome));
        let failed = notify::Error::generic("overflow");
        assert_eq!(Notice::of(Err(failed)), Some(Notice::MissedSome));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn writes_count_when_they_are_done() {
        for kind in [
            EventKind::Access(AccessKind::Close(AccessMode::Write)),
            EventKind::Modify(ModifyKind::Name(RenameMode::To)),
            EventKind::Modify(ModifyKind::Name(RenameMode::From)),
            EventKind::Create(CreateKind::Folder),
            EventKind::Remove(RemoveKind::File),
        ] {
            assert!(is_done(kind), "{kind:?}");
        }
        for kind in [
            EventKind::Access(AccessKind::Close(AccessMode::Read)),
            EventKind::Create(CreateKind::File),
            EventKind::Modify(ModifyKind::Data(DataChange::Any)),
        ] {
            assert!(!is_done(kind), "{kind:?}");
        }
    }
}
