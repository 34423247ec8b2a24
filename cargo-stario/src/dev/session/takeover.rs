//! How a built program comes to serve: it starts, then it takes over from the previous one.

use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::time::Instant;

use tokio::time::timeout;

use super::Session;
use crate::dev::build::Built;
use crate::dev::event::Event;
use crate::dev::image::Image;
use crate::dev::swap::{App, Refusal, START};

/// A program that is starting, or that waits for the end of the one it takes over from.
pub(super) struct Launch {
    built: Built,
    image: Arc<Image>,
    started: Instant,
    attempt: Attempt,
    /// The program that was ended for this one, to start it again when this one does not come to
    /// serve.
    previous: Option<Restorable>,
}

type Restorable = (Built, Arc<Image>);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Attempt {
    Normal,
    /// It ended beside the previous program, and is tried again without it.
    Retry,
    /// The previous program again.
    Restore,
}

/// Whether a program can run beside the previous one.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// Not known: nothing went wrong.
    Untried,
    /// It can: ending the previous one first did not help.
    Overlap,
    /// It cannot (an exclusive lock, a second port), so the previous one ends first.
    StopFirst,
}

pub(super) struct ChangedOver {
    serving: Option<App>,
    refused: Option<(Refusal, Option<Restorable>)>,
}

impl App {
    fn restorable(&self) -> Restorable {
        (self.built.clone(), Arc::clone(&self.image))
    }
}

impl Launch {
    /// The last program that served, when this launch ends before it does.
    fn into_previous(self) -> Option<Restorable> {
        match self.attempt {
            Attempt::Restore => Some((self.built, self.image)),
            Attempt::Normal | Attempt::Retry => self.previous,
        }
    }
}

impl Session {
    pub(super) fn serves(&self, image: &Image) -> bool {
        let serving = self.serving.as_ref();
        serving.is_some_and(|app| app.image.same_bytes(image).unwrap_or(false))
    }

    /// Starts a program instead of the one that is starting.
    pub(super) fn start_launch(&mut self, built: Built, image: Arc<Image>) {
        let dropped = self.launch.take();
        let mut previous = dropped.and_then(|(launch, _)| launch.into_previous());
        if self.order == Order::StopFirst
            && let Some(app) = self.serving.take()
        {
            previous = Some(self.retire(app));
        }
        let executable = built.executable.clone();
        let launch = Launch {
            built,
            image,
            started: Instant::now(),
            attempt: Attempt::Normal,
            previous,
        };
        self.launch(launch, executable);
    }

    /// Lets a program end; the next one starts after that.
    fn retire(&mut self, app: App) -> Restorable {
        let restorable = app.restorable();
        self.retiring = Some(Box::pin(app.retire(|| ())));
        restorable
    }

    /// Prepares the start of a program, which the loop polls as soon as none is retiring.
    fn launch(&mut self, launch: Launch, executable: PathBuf) {
        let launcher = Arc::clone(&self.parts.launcher);
        let plan = Arc::clone(&self.parts.plan);
        let (built, image) = (launch.built.clone(), Arc::clone(&launch.image));
        let terminal = self.parts.terminal;
        let task = Box::pin(async move {
            let start = launcher.launch(&plan, built, image, executable);
            let seconds = START.as_secs();
            patiently(start, || Event::Waiting { seconds }.tell(terminal)).await
        });
        self.launch = Some((launch, task));
    }

    pub(super) fn on_launch(&mut self, launched: Result<App, Refusal>) {
        let Some((launch, _)) = self.launch.take() else {
            return;
        };
        match launched {
            Ok(app) => {
                if launch.attempt == Attempt::Retry {
                    self.order = Order::StopFirst;
                }
                self.start_change_over(app, launch);
            }
            Err(refusal) => self.on_refusal(launch, &refusal),
        }
    }

    fn on_refusal(&mut self, launch: Launch, refusal: &Refusal) {
        if launch.attempt == Attempt::Normal
            && self.order == Order::Untried
            && matches!(refusal, Refusal::Ended(_))
            && let Some(app) = self.serving.take()
        {
            self.tell(&Event::Retrying {
                message: &refusal.to_string(),
            });
            let executable = launch.built.executable.clone();
            let again = Launch {
                attempt: Attempt::Retry,
                previous: Some(self.retire(app)),
                ..launch
            };
            return self.launch(again, executable);
        }
        if launch.attempt == Attempt::Retry {
            self.order = Order::Overlap;
        }
        self.restore(launch.previous, refusal);
    }

    /// Says that a program did not come to serve, and starts the one that was ended for it.
    fn restore(&mut self, previous: Option<Restorable>, refusal: &Refusal) {
        let found = previous.and_then(|(built, image)| {
            let executable = image.path()?;
            Some((built, image, executable))
        });
        self.refuse(refusal, found.is_some());
        let Some((built, image, executable)) = found else {
            return;
        };
        let restore = Launch {
            built,
            image,
            started: Instant::now(),
            attempt: Attempt::Restore,
            previous: None,
        };
        self.launch(restore, executable);
    }

    pub(super) fn refuse(&self, refusal: &Refusal, restoring: bool) {
        let (message, serving) = (refusal.to_string(), self.serving.is_some());
        self.tell(&Event::Refused {
            message: &message,
            serving,
            restoring,
        });
    }

    /// Lets the new program accept, then the previous one drain.
    fn start_change_over(&mut self, mut app: App, launch: Launch) {
        let terminal = self.parts.terminal;
        let previous = self.serving.take();
        let first = previous.is_none() && launch.previous.is_none();
        let (addr, pid) = (self.parts.launcher.listener.address, app.process.id());
        let started = launch.started;
        self.change_over = Some(Box::pin(async move {
            if let Err(refusal) = app.go().await {
                return ChangedOver {
                    serving: previous,
                    refused: Some((refusal, launch.previous)),
                };
            }
            Event::Ready { addr, pid, first }.tell(terminal);
            let swapped = || {
                let seconds = started.elapsed().as_secs_f64();
                Event::Swapped { seconds, pid }.tell(terminal);
            };
            match previous {
                Some(previous) => previous.retire(swapped).await,
                None if !first => swapped(),
                None => {}
            }
            ChangedOver {
                serving: Some(app),
                refused: None,
            }
        }));
    }

    pub(super) fn on_change_over(&mut self, changed_over: ChangedOver) {
        self.change_over = None;
        self.serving = changed_over.serving;
        if let Some((refusal, previous)) = changed_over.refused {
            self.restore(previous, &refusal);
        }
        let Some(built) = self.next.take() else {
            return;
        };
        match Image::open(&built.executable) {
            Ok(image) if self.serves(&image) => {}
            Ok(image) => self.start_launch(built, Arc::new(image)),
            Err(error) => self.refuse(&Refusal::NotStarted(error), false),
        }
    }
}

/// Waits for a program that starts, and says so once when that takes long.
async fn patiently<T>(start: impl Future<Output = T>, say: impl FnOnce()) -> T {
    let mut start = pin!(start);
    if let Ok(started) = timeout(START, start.as_mut()).await {
        return started;
    }
    say();
    start.await
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::time::Duration;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn a_program_that_takes_its_time_is_waited_for() {
        for (seconds, is_said) in [(9, false), (600, true)] {
            let said = Cell::new(false);
            let program = async {
                tokio::time::sleep(Duration::from_secs(seconds)).await;
                "serves"
            };
            assert_eq!(patiently(program, || said.set(true)).await, "serves");
            assert_eq!(said.get(), is_said);
        }
    }
}
