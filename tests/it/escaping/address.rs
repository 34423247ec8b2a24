//! What a browser and a server read out of addresses.

/// The addresses and descriptors of a `srcset` (HTML standard, "Parsing a srcset attribute").
pub(super) fn candidates(list: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = list;
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == ',');
        if rest.is_empty() {
            return found;
        }
        let end = rest
            .find(|c: char| c.is_ascii_whitespace())
            .unwrap_or(rest.len());
        let (url, behind) = rest.split_at(end);
        let (descriptor, behind) = if url.ends_with(',') {
            ("", behind)
        } else {
            behind.split_once(',').unwrap_or((behind, ""))
        };
        found.push((
            url.trim_end_matches(',').to_owned(),
            descriptor.trim().to_owned(),
        ));
        rest = behind;
    }
}

pub(super) fn decode(encoded: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let mut digit = || {
                char::from(rest.next().expect("a digit"))
                    .to_digit(16)
                    .expect("hexadecimal")
            };
            bytes.push(u8::try_from(digit() * 16 + digit()).expect("a byte"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}
