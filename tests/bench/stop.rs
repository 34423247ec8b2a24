//! From SIGTERM to the exit of a program with open streams.

use std::time::Instant;

use rustix::process::Signal;

use crate::support::build;
use crate::support::process::App;
use crate::support::sse::Stream;
use crate::{Figure, median};

const STREAMS: usize = 100;

pub(crate) async fn measure(samples: usize) -> Figure {
    let mut times = Vec::new();
    for _ in 0..samples {
        let mut app = App::start(build::program("hot-reload")).await;
        let mut streams = Vec::new();
        for _ in 0..STREAMS {
            let mut stream = Stream::open(app.address, "/updates").await;
            stream.elements().await;
            streams.push(stream);
        }
        let start = Instant::now();
        app.process.signal(Signal::TERM);
        app.process.exit().await;
        times.push(start.elapsed().as_secs_f64() * 1000.0);
    }
    ("dev/stop_with_100_streams", median(times), "ms")
}
