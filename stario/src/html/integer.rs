//! Integers as text.

/// Every number of two digits, one after another.
const PAIRS: &str = "0001020304050607080910111213141516171819\
                     2021222324252627282930313233343536373839\
                     4041424344454647484950515253545556575859\
                     6061626364656667686970717273747576777879\
                     8081828384858687888990919293949596979899";

/// Appends the decimal digits of an integer.
///
/// Most integers of a page are small. Those below a million are written two digits at a time, which
/// costs half of what formatting into an array and copying its text out does.
#[inline]
pub(crate) fn push_integer<T>(value: T, out: &mut String)
where
    T: itoa::Integer + Copy + TryInto<u32>,
{
    match value.try_into() {
        Ok(small @ ..100) => push_head(small, out),
        Ok(small @ 100..10_000) => {
            push_head(small / 100, out);
            push_pair(small % 100, out);
        }
        Ok(small @ 10_000..1_000_000) => {
            push_head(small / 10_000, out);
            push_pair(small / 100 % 100, out);
            push_pair(small % 100, out);
        }
        _ => out.push_str(itoa::Buffer::new().format(value)),
    }
}

/// Appends one or two digits.
#[inline]
fn push_head(value: u32, out: &mut String) {
    if value < 10 {
        let start = value as usize * 2 + 1;
        out.push_str(PAIRS.get(start..=start).unwrap_or_default());
    } else {
        push_pair(value, out);
    }
}

/// Appends two digits.
#[inline]
fn push_pair(value: u32, out: &mut String) {
    let start = value as usize * 2;
    out.push_str(PAIRS.get(start..start + 2).unwrap_or_default());
}

#[cfg(test)]
mod tests {
    use super::push_integer;

    #[track_caller]
    fn check<T>(value: T)
    where
        T: itoa::Integer + Copy + TryInto<u32> + ToString,
    {
        let mut out = String::new();
        push_integer(value, &mut out);
        assert_eq!(out, value.to_string());
    }

    #[test]
    fn integers_read_as_std_writes_them() {
        for small in 0..1_000_100_u32 {
            check(small);
        }
        check(u32::MAX);
        check(i8::MIN);
        check(-1_i32);
        check(i64::MIN);
        check(u128::MAX);
        check(usize::MAX);
    }
}
