//! The loop of one session: changes start builds, builds start programs, programs take over.
//!
//! Three things can be under way at once: a build, a program that is starting, and a change-over
//! from one program to the next. A change cuts a build short; a finished build cuts a starting
//! program short; a change-over runs to its end, and what was built meanwhile follows it.
//!
//! Where two programs cannot run side by side, the previous one ends first. What is needed to start it
//! again passes from each launch to the next until one of them serves.

use std::cell::RefCell;
use std::future::{Future, pending};
use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::pin::Pin;
use std::process::ExitStatus;
use std::rc::Rc;
use std::sync::Arc;

use self::takeover::{ChangedOver, Launch, Order};
use super::build::{Builder, Built, CargoExit, Failure, Outcome};
use super::event::Event;
use super::image::Image;
use super::plan::Plan;
use super::signals::Signals;
use super::swap::{App, Launcher, Refusal};
use super::target::Selection;
use super::watch::Watcher;
use super::{inputs, plan};
use crate::error::{Error, Result};
use crate::terminal::Terminal;

mod takeover;

type Task<T> = Pin<Box<dyn Future<Output = T>>>;

/// What a session is made of.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) terminal: Terminal,
    pub(super) selection: Selection,
    pub(super) plan: Arc<Plan>,
    pub(super) builder: Builder,
    pub(super) launcher: Arc<Launcher>,
    pub(super) watcher: Watcher,
}

/// The state of a session.
pub(super) struct Session {
    parts: Parts,
    serving: Option<App>,
    /// The plan that the next build has to wait for.
    planning: Option<Task<Result<Plan>>>,
    build: Option<Task<Outcome>>,
    /// The cargo of the last build, to wait for when it was cut short.
    cargo: Rc<RefCell<Option<CargoExit>>>,
    /// A manifest changed since the plan was made.
    plan_is_old: bool,
    /// A program that finishes what it has begun before the launch may start.
    retiring: Option<Task<()>>,
    launch: Option<(Launch, Task<std::result::Result<App, Refusal>>)>,
    change_over: Option<Task<ChangedOver>>,
    /// Built during a change-over.
    next: Option<Built>,
    order: Order,
}

impl Session {
    pub(super) fn new(parts: Parts) -> Self {
        Self {
            parts,
            serving: None,
            planning: None,
            build: None,
            cargo: Rc::default(),
            plan_is_old: false,
            retiring: None,
            launch: None,
            change_over: None,
            next: None,
            order: Order::Untried,
        }
    }

    /// Runs until a signal, then ends every process. A second signal kills what takes its time.
    pub(super) async fn run(mut self, signals: &mut Signals) {
        self.start_build();
        loop {
            tokio::select! {
                biased;
                () = signals.next() => break,
                changed = self.parts.watcher.changed() => self.on_changed(&changed),
                planned = done(self.planning.as_mut()) => self.on_plan(planned),
                outcome = done(self.build.as_mut()) => self.on_build(outcome),
                () = done(self.retiring.as_mut()) => self.retiring = None,
                launched = done(self.launch.as_mut().map(|(_, task)| task)), if self.retiring.is_none() => {
                    self.on_launch(launched);
                }
                changed_over = done(self.change_over.as_mut()) => self.on_change_over(changed_over),
                status = ended(self.serving.as_ref()) => self.on_end(status),
            }
        }
        // Dropped tasks kill what they run.
        (self.planning, self.build) = (None, None);
        (self.launch, self.change_over) = (None, None);
        if let Some(app) = self.serving.take() {
            self.retiring = Some(Box::pin(app.retire(|| ())));
        }
        if let Some(retiring) = self.retiring {
            tokio::select! {
                () = retiring => {}
                () = signals.next() => {}
            }
        }
    }

    fn tell(&self, event: &Event<'_>) {
        event.tell(self.parts.terminal);
    }

    fn on_changed(&mut self, paths: &[PathBuf]) {
        // Cargo writes its lock file itself when it reads a manifest that asks for it.
        let of_cargo = |path: &PathBuf| path.file_name().is_some_and(|name| name == "Cargo.lock");
        if self.planning.is_some() && paths.iter().all(of_cargo) {
            return;
        }
        self.tell(&Event::Changed { paths });
        self.plan_is_old |= paths.iter().any(|path| plan::is_setting(path));
        self.start_build();
    }

    /// Starts a build, after making a new plan where the old one is outdated; one that runs is cut
    /// short.
    fn start_build(&mut self) {
        (self.planning, self.build) = (None, None);
        self.tell(&Event::Building {
            package: &self.parts.plan.package,
            target: &self.parts.plan.program,
        });
        if self.plan_is_old {
            let selection = self.parts.selection.clone();
            let plan = tokio::task::spawn_blocking(move || Plan::load(&selection));
            self.planning = Some(Box::pin(async move {
                plan.await
                    .unwrap_or_else(|error| Err(Error::new(error.to_string())))
            }));
        } else {
            self.run_build();
        }
    }

    /// A plan is watched before it is built, so that no save falls between the two.
    fn on_plan(&mut self, planned: Result<Plan>) {
        self.planning = None;
        let plan = match planned {
            Ok(plan) => plan,
            Err(error) => return self.on_failed(&Failure::one(error.to_string())),
        };
        let watched = self.parts.watcher.set_scope(plan.scope.clone());
        self.tell_unwatched(watched);
        self.parts.plan = Arc::new(plan);
        self.plan_is_old = false;
        self.run_build();
    }

    fn run_build(&mut self) {
        let builder = self.parts.builder.clone();
        let plan = Arc::clone(&self.parts.plan);
        let progress = self.serving.is_none();
        let previous = self.cargo.borrow_mut().take();
        let cargo = Rc::clone(&self.cargo);
        self.build = Some(Box::pin(async move {
            let started = |exit| *cargo.borrow_mut() = Some(exit);
            builder.build(&plan, previous, progress, started).await
        }));
    }

    fn on_build(&mut self, outcome: Outcome) {
        self.build = None;
        match outcome {
            Outcome::Built(built) => {
                let inputs = inputs::of(&built.executable, &self.parts.plan.output);
                let watched = self.parts.watcher.watch_also(inputs);
                self.tell_unwatched(watched);
                self.on_built(built);
            }
            Outcome::Failed(failure) => self.on_failed(&failure),
        }
    }

    fn on_failed(&self, Failure { errors, message }: &Failure) {
        self.tell(&Event::Failed {
            errors: *errors,
            message,
            serving: self.serving.is_some() || self.change_over.is_some(),
        });
    }

    fn tell_unwatched(&self, watched: Result<()>) {
        if let Err(error) = watched {
            self.tell(&Event::Unwatched {
                message: &error.to_string(),
            });
        }
    }

    fn on_built(&mut self, built: Built) {
        let opened = Image::open(&built.executable).map(Arc::new);
        let unchanged = opened.as_ref().is_ok_and(|image| self.serves(image));
        let Built {
            seconds, warnings, ..
        } = built;
        self.tell(&Event::Built {
            seconds,
            warnings,
            unchanged,
        });
        if self.change_over.is_some() {
            self.next = Some(built);
            return;
        }
        match opened {
            _ if unchanged => self.launch = None,
            Ok(image) => self.start_launch(built, image),
            Err(error) => self.refuse(&Refusal::NotStarted(error), false),
        }
    }

    fn on_end(&mut self, status: ExitStatus) {
        let Some(app) = self.serving.take() else {
            return;
        };
        let (pid, code, signal) = (app.process.id(), status.code(), status.signal());
        self.tell(&Event::Crashed { pid, code, signal });
    }
}

/// The result of a task that is under way; never when there is none.
async fn done<T>(task: Option<&mut Task<T>>) -> T {
    match task {
        Some(task) => task.await,
        None => pending().await,
    }
}

async fn ended(app: Option<&App>) -> ExitStatus {
    match app {
        Some(app) => app.process.ended().await,
        None => pending().await,
    }
}
