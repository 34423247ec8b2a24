//! Compressed streams.

use super::*;

fn headers(accept: &str) -> HeaderMap {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT_ENCODING, HeaderValue::from_str(accept).unwrap());
    headers
}

#[test]
fn encodings_are_taken_by_name() {
    assert!(accepts(&headers("gzip, deflate, br, zstd"), "br"));
    assert!(accepts(&headers("GZIP;q=0.5"), "gzip"));
    assert!(!accepts(&headers("gzip;q=0"), "gzip"));
    assert!(!accepts(&headers("gzip; Q=0.000, br"), "gzip"));
    assert!(!accepts(&headers("*"), "gzip"));
    assert!(!accepts(&HeaderMap::new(), "gzip"));
}

#[cfg(feature = "compression")]
mod compressed {
    use std::io::{Read as _, Write as _};

    use super::*;

    /// Encodes three events, and decodes each as soon as it was flushed.
    fn round_trip(accept: &str, name: &str, decode: fn(&[u8]) -> Vec<u8>) {
        let mut encoder = Encoder::negotiate(&headers(accept));
        assert_eq!(encoder.name().unwrap(), name);
        let page = "<p>The same page, a little changed.</p>".repeat(40);
        let (mut sent, mut expected, mut sizes) = (Vec::new(), String::new(), Vec::new());
        for number in 0..3 {
            let event = format!("data: elements {number} {page}\n\n");
            expected.push_str(&event);
            let chunk = encoder.encode(event.into()).unwrap();
            sizes.push(chunk.len());
            sent.extend_from_slice(&chunk);
            assert!(
                decode(&sent) == expected.as_bytes(),
                "event {number} is incomplete"
            );
        }
        sent.extend_from_slice(&encoder.finish().unwrap());
        assert!(
            decode(&sent) == expected.as_bytes(),
            "the end is incomplete"
        );
        assert!(
            sizes[2] * 2 < sizes[0],
            "one window for all events: {sizes:?}"
        );
    }

    #[test]
    fn zstd_is_flushed_at_every_event() {
        round_trip("gzip, br, zstd", "zstd", |sent| {
            let mut out = zstd::stream::write::Decoder::new(Vec::new()).unwrap();
            out.write_all(sent).unwrap();
            out.flush().unwrap();
            out.into_inner()
        });
    }

    #[test]
    fn brotli_is_flushed_at_every_event() {
        round_trip("gzip, br", "br", |sent| {
            let mut out = Vec::new();
            // The end of what was sent so far is no end for brotli.
            let _ = brotli::Decompressor::new(sent, 4096).read_to_end(&mut out);
            out
        });
    }

    #[test]
    fn gzip_is_flushed_at_every_event() {
        round_trip("gzip", "gzip", |sent| {
            let mut out = Vec::new();
            // The end of what was sent so far is no end for gzip.
            let _ = flate2::read::GzDecoder::new(sent).read_to_end(&mut out);
            out
        });
    }

    #[test]
    fn encoders_can_be_sent_between_threads() {
        fn check<T: Send>() {}
        check::<Encoder>();
    }
}
