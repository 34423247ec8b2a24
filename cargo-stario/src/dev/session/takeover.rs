//! How a built program comes to serve: it starts, then it takes over from the previous one.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

use super::Session;
use crate::dev::build::Built;
use crate::dev::event::Event;
use crate::dev::image::Image;
use crate::dev::swap::{App, Refusal};

/// A program that is starting.
pub(super) struct Launch {
    built: Built,
    image: Arc<Image>,
    started: Instant,
    attempt: Attempt,
    /// The program it takes over from has already ended.
    replaces: bool,
}

enum Attempt {
    Normal,
    /// With the previous program ended first; what is needed to start that one again.
    StopFirst {
        previous: (Built, Arc<Image>),
    },
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
    refusal: Option<Refusal>,
}

impl Attempt {
    /// An attempt after `app` has ended, which remembers how to start that one again.
    fn after(app: &App) -> Self {
        Self::StopFirst {
            previous: (app.built.clone(), Arc::clone(&app.image)),
        }
    }
}

impl Session {
    pub(super) fn serves(&self, image: &Image) -> bool {
        let serving = self.serving.as_ref();
        serving.is_some_and(|app| app.image.same_bytes(image).unwrap_or(false))
    }

    pub(super) fn start_launch(&mut self, built: Built, image: Arc<Image>) {
        let first = (self.order == Order::StopFirst)
            .then(|| self.serving.take())
            .flatten();
        let executable = built.executable.clone();
        let launch = Launch {
            built,
            image,
            started: Instant::now(),
            replaces: first.is_some(),
            attempt: first.as_ref().map_or(Attempt::Normal, Attempt::after),
        };
        self.launch(launch, first, executable);
    }

    /// Starts a program, after `first` has ended.
    fn launch(&mut self, launch: Launch, first: Option<App>, executable: PathBuf) {
        let launcher = Arc::clone(&self.parts.launcher);
        let plan = Arc::clone(&self.parts.plan);
        let (built, image) = (launch.built.clone(), Arc::clone(&launch.image));
        let task = Box::pin(async move {
            if let Some(first) = first {
                first.retire(|| ()).await;
            }
            launcher.launch(&plan, built, image, executable).await
        });
        self.launch = Some((launch, task));
    }

    pub(super) fn on_launch(&mut self, launched: Result<App, Refusal>) {
        let Some((launch, _)) = self.launch.take() else {
            return;
        };
        match launched {
            Ok(app) => {
                if matches!(launch.attempt, Attempt::StopFirst { .. }) {
                    self.order = Order::StopFirst;
                }
                self.start_change_over(app, &launch);
            }
            Err(refusal) => self.on_refusal(launch, &refusal),
        }
    }

    fn on_refusal(&mut self, launch: Launch, refusal: &Refusal) {
        match launch.attempt {
            Attempt::Normal
                if self.order == Order::Untried && matches!(refusal, Refusal::Ended(_)) =>
            {
                let Some(app) = self.serving.take() else {
                    return self.refuse(refusal, false);
                };
                self.tell(&Event::Retrying {
                    message: &refusal.to_string(),
                });
                let executable = launch.built.executable.clone();
                let again = Launch {
                    attempt: Attempt::after(&app),
                    replaces: true,
                    ..launch
                };
                self.launch(again, Some(app), executable);
            }
            Attempt::StopFirst {
                previous: (built, image),
            } => {
                if self.order == Order::Untried {
                    self.order = Order::Overlap;
                }
                let executable = image.path();
                self.refuse(refusal, executable.is_some());
                let Some(executable) = executable else {
                    return;
                };
                let restore = Launch {
                    built,
                    image,
                    started: Instant::now(),
                    attempt: Attempt::Restore,
                    replaces: false,
                };
                self.launch(restore, None, executable);
            }
            Attempt::Normal | Attempt::Restore => self.refuse(refusal, false),
        }
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
    fn start_change_over(&mut self, mut app: App, launch: &Launch) {
        let terminal = self.parts.terminal;
        let previous = self.serving.take();
        let first = previous.is_none() && !launch.replaces;
        let (addr, pid) = (self.parts.launcher.listener.address, app.process.id());
        let started = launch.started;
        self.change_over = Some(Box::pin(async move {
            if let Err(refusal) = app.go().await {
                return ChangedOver {
                    serving: previous,
                    refusal: Some(refusal),
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
                refusal: None,
            }
        }));
    }

    pub(super) fn on_change_over(&mut self, changed_over: ChangedOver) {
        self.change_over = None;
        self.serving = changed_over.serving;
        if let Some(refusal) = changed_over.refusal {
            self.refuse(&refusal, false);
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
