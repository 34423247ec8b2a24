//! The official file over HTTPS, with short limits: a machine without a way out goes on to the
//! next source after seconds, not minutes.

use std::time::Duration;

use stario_syntax::datastar::client::{BYTES, CDN_URL};
use ureq::Agent;

use crate::error::{Error, Result};

const CONNECT: Duration = Duration::from_secs(4);
const WHOLE_REQUEST: Duration = Duration::from_secs(15);

/// Downloads the file.
///
/// # Errors
///
/// When the server cannot be reached in time or does not answer with success.
pub(super) fn fetch() -> Result<Vec<u8>> {
    let agent: Agent = Agent::config_builder()
        .https_only(true)
        .timeout_connect(Some(CONNECT))
        .timeout_global(Some(WHOLE_REQUEST))
        .build()
        .into();
    agent
        .get(CDN_URL)
        .call()
        .and_then(|mut response| {
            // Room for a larger file, so that a wrong one is reported by its size and hash.
            let limit = u64::try_from(BYTES * 4).unwrap_or(u64::MAX);
            response.body_mut().with_config().limit(limit).read_to_vec()
        })
        .map_err(|error| Error::new(error.to_string()))
}
