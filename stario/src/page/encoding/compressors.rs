//! The compressors, from the best.

use std::io::{self, Write};
use std::mem;

use super::Compressor;

/// Level 1 takes 160 KB a stream, and is the fastest.
const ZSTD_LEVEL: i32 = 1;

/// Quality 4 with a window of 2^18 bytes takes 1.1 MB a stream. Quality 5 takes up to eleven.
const BROTLI_QUALITY: u32 = 4;
const BROTLI_WINDOW: u32 = 18;

/// Level 6 takes 350 KB a stream.
const GZIP_LEVEL: u32 = 6;

type Zstd = zstd::stream::write::Encoder<'static, Vec<u8>>;
type Brotli = brotli::CompressorWriter<Vec<u8>>;
type Gzip = flate2::write::GzEncoder<Vec<u8>>;

/// The first compressor whose name the client accepts.
pub(super) fn choose(accepts: impl Fn(&str) -> bool) -> Option<Box<dyn Compressor>> {
    if accepts("zstd")
        && let Ok(compressor) = Zstd::new(Vec::new(), ZSTD_LEVEL)
    {
        Some(Box::new(compressor))
    } else if accepts("br") {
        let compressor = Brotli::new(Vec::new(), 4096, BROTLI_QUALITY, BROTLI_WINDOW);
        Some(Box::new(compressor))
    } else if accepts("gzip") {
        let level = flate2::Compression::new(GZIP_LEVEL);
        Some(Box::new(Gzip::new(Vec::new(), level)))
    } else {
        None
    }
}

impl Compressor for Zstd {
    fn name(&self) -> &'static str {
        "zstd"
    }

    fn encode(&mut self, chunk: &[u8]) -> io::Result<Vec<u8>> {
        write_through(self, chunk)?;
        Ok(mem::take(self.get_mut()))
    }

    fn finish(self: Box<Self>) -> io::Result<Vec<u8>> {
        (*self).finish()
    }
}

impl Compressor for Brotli {
    fn name(&self) -> &'static str {
        "br"
    }

    fn encode(&mut self, chunk: &[u8]) -> io::Result<Vec<u8>> {
        write_through(self, chunk)?;
        Ok(mem::take(self.get_mut()))
    }

    fn finish(self: Box<Self>) -> io::Result<Vec<u8>> {
        Ok(self.into_inner())
    }
}

impl Compressor for Gzip {
    fn name(&self) -> &'static str {
        "gzip"
    }

    fn encode(&mut self, chunk: &[u8]) -> io::Result<Vec<u8>> {
        write_through(self, chunk)?;
        Ok(mem::take(self.get_mut()))
    }

    fn finish(self: Box<Self>) -> io::Result<Vec<u8>> {
        (*self).finish()
    }
}

fn write_through(compressor: &mut impl Write, chunk: &[u8]) -> io::Result<()> {
    compressor.write_all(chunk)?;
    compressor.flush()
}
