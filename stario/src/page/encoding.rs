//! The compression of a stream: one window for its whole life, flushed at every event.
//!
//! A page that is sent again differs in a few places, so with the earlier ones in the window an
//! event costs a fraction of the page. The settings keep a stream under about a megabyte.

use std::io;

use bytes::Bytes;
use http::header::ACCEPT_ENCODING;
use http::{HeaderMap, HeaderValue};

/// How the bytes of a stream are sent.
pub(crate) enum Encoder {
    Identity,
    #[cfg(feature = "compression")]
    Zstd(zstd::stream::write::Encoder<'static, Vec<u8>>),
    #[cfg(feature = "compression")]
    Brotli(Box<brotli::CompressorWriter<Vec<u8>>>),
    #[cfg(feature = "compression")]
    Gzip(flate2::write::GzEncoder<Vec<u8>>),
}

impl Encoder {
    /// The best encoding the client takes: zstd, brotli, gzip, or none.
    #[cfg(feature = "compression")]
    pub(crate) fn negotiate(headers: &HeaderMap) -> Self {
        /// Quality 4 with a window of 2^18 bytes: about 1.1 MB of memory.
        const BROTLI: (u32, u32) = (4, 18);
        const ZSTD_LEVEL: i32 = 1;
        const GZIP_LEVEL: u32 = 6;

        if accepts(headers, "zstd")
            && let Ok(encoder) = zstd::stream::write::Encoder::new(Vec::new(), ZSTD_LEVEL)
        {
            Self::Zstd(encoder)
        } else if accepts(headers, "br") {
            let (quality, window) = BROTLI;
            let encoder = brotli::CompressorWriter::new(Vec::new(), 4096, quality, window);
            Self::Brotli(Box::new(encoder))
        } else if accepts(headers, "gzip") {
            let level = flate2::Compression::new(GZIP_LEVEL);
            Self::Gzip(flate2::write::GzEncoder::new(Vec::new(), level))
        } else {
            Self::Identity
        }
    }

    /// Nothing is compressed without the feature.
    #[cfg(not(feature = "compression"))]
    pub(crate) fn negotiate(_: &HeaderMap) -> Self {
        Self::Identity
    }

    /// The value of `content-encoding`.
    pub(crate) fn name(&self) -> Option<HeaderValue> {
        let name = match self {
            Self::Identity => return None,
            #[cfg(feature = "compression")]
            Self::Zstd(_) => "zstd",
            #[cfg(feature = "compression")]
            Self::Brotli(_) => "br",
            #[cfg(feature = "compression")]
            Self::Gzip(_) => "gzip",
        };
        Some(HeaderValue::from_static(name))
    }

    /// Encodes a chunk so that the client can read all of it at once.
    ///
    /// # Errors
    ///
    /// When the compressor fails, which ends the stream.
    pub(crate) fn encode(&mut self, chunk: Bytes) -> io::Result<Bytes> {
        #[cfg(feature = "compression")]
        return match self {
            Self::Identity => Ok(chunk),
            Self::Zstd(encoder) => {
                flushed(encoder, &chunk)?;
                Ok(std::mem::take(encoder.get_mut()).into())
            }
            Self::Brotli(encoder) => {
                flushed(encoder, &chunk)?;
                Ok(std::mem::take(encoder.get_mut()).into())
            }
            Self::Gzip(encoder) => {
                flushed(encoder, &chunk)?;
                Ok(std::mem::take(encoder.get_mut()).into())
            }
        };
        #[cfg(not(feature = "compression"))]
        Ok(chunk)
    }

    /// Ends the encoding; what is returned closes it.
    ///
    /// # Errors
    ///
    /// When the compressor fails.
    pub(crate) fn finish(self) -> io::Result<Bytes> {
        match self {
            Self::Identity => Ok(Bytes::new()),
            #[cfg(feature = "compression")]
            Self::Zstd(encoder) => encoder.finish().map(Bytes::from),
            #[cfg(feature = "compression")]
            Self::Brotli(encoder) => Ok(encoder.into_inner().into()),
            #[cfg(feature = "compression")]
            Self::Gzip(encoder) => encoder.finish().map(Bytes::from),
        }
    }
}

#[cfg(feature = "compression")]
fn flushed(encoder: &mut impl io::Write, chunk: &[u8]) -> io::Result<()> {
    encoder.write_all(chunk)?;
    encoder.flush()
}

/// Whether a client takes an encoding by name: RFC 9110, 12.5.3, without wildcards, since a client
/// that names nothing may not know what it gets.
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
