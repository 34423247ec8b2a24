//! The compression of a stream: one window for its whole life, flushed at every event.
//!
//! A page that is sent again differs in a few places, so with the earlier ones in the window an
//! event costs a fraction of the page. The settings keep a stream under about a megabyte.

use std::io;

use bytes::Bytes;
use http::header::ACCEPT_ENCODING;
use http::{HeaderMap, HeaderValue};

#[cfg(feature = "compression")]
mod compressors;

/// How the bytes of a stream are sent.
#[derive(Default)]
pub(crate) struct Encoder {
    compressor: Option<Box<dyn Compressor>>,
}

/// A compressor with a window of its own.
trait Compressor: Send {
    /// The value of `content-encoding`.
    fn name(&self) -> &'static str;

    /// Compresses a chunk so that all of it can be read at once.
    fn encode(&mut self, chunk: &[u8]) -> io::Result<Vec<u8>>;

    /// Ends the encoding; what is returned closes it.
    fn finish(self: Box<Self>) -> io::Result<Vec<u8>>;
}

impl Encoder {
    /// The best encoding that the client takes: zstd, brotli, gzip, or none.
    #[cfg(feature = "compression")]
    pub(crate) fn negotiate(headers: &HeaderMap) -> Self {
        Self {
            compressor: compressors::choose(|name| accepts(headers, name)),
        }
    }

    /// Nothing is compressed without the feature.
    #[cfg(not(feature = "compression"))]
    pub(crate) fn negotiate(_: &HeaderMap) -> Self {
        Self::default()
    }

    /// The value of `content-encoding`.
    pub(crate) fn name(&self) -> Option<HeaderValue> {
        let compressor = self.compressor.as_ref()?;
        Some(HeaderValue::from_static(compressor.name()))
    }

    /// Encodes a chunk so that the client can read all of it at once.
    ///
    /// # Errors
    ///
    /// When the compressor fails, which ends the stream.
    pub(crate) fn encode(&mut self, chunk: Bytes) -> io::Result<Bytes> {
        match &mut self.compressor {
            Some(compressor) => compressor.encode(&chunk).map(Bytes::from),
            None => Ok(chunk),
        }
    }

    /// Ends the encoding; what is returned closes it.
    ///
    /// # Errors
    ///
    /// When the compressor fails.
    pub(crate) fn finish(self) -> io::Result<Bytes> {
        match self.compressor {
            Some(compressor) => compressor.finish().map(Bytes::from),
            None => Ok(Bytes::new()),
        }
    }
}

/// Whether a client takes an encoding by name: RFC 9110, 12.5.3, without wildcards, since a client
/// that names nothing may not know what it gets.
#[cfg_attr(
    not(any(feature = "compression", stario_client, test)),
    expect(dead_code, reason = "there is nothing to choose from")
)]
pub(crate) fn accepts(headers: &HeaderMap, encoding: &str) -> bool {
    let values = headers.get_all(ACCEPT_ENCODING).into_iter();
    values
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .any(|offer| {
            let mut parts = offer.split(';').map(str::trim);
            let is_named = parts
                .next()
                .is_some_and(|name| name.eq_ignore_ascii_case(encoding));
            let is_refused =
                parts
                    .filter_map(|parameter| parameter.split_once('='))
                    .any(|(name, weight)| {
                        name.trim().eq_ignore_ascii_case("q")
                            && weight.trim().parse().is_ok_and(|weight: f32| weight <= 0.0)
                    });
            is_named && !is_refused
        })
}

#[cfg(test)]
mod tests;
