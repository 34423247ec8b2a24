//! What a page's `<body>` says about its stream, kept for the page that wraps it.

/// The place in a page where its wrapper may write the options of the page's stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BodyMark {
    /// Bytes before the place.
    pub(crate) offset: usize,
    /// What the `<body>` says about its stream.
    pub(crate) init: BodyInit,
}

impl BodyMark {
    pub(super) fn moved_by(self, bytes: usize) -> Self {
        let init = match self.init {
            BodyInit::Get { url_start, given } => BodyInit::Get {
                url_start: url_start + bytes,
                given,
            },
            other => other,
        };
        Self {
            offset: self.offset + bytes,
            init,
        }
    }
}

/// What the `data-init` of a `<body>` holds.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BodyInit {
    /// There is none; the mark stands before the `>` of the tag.
    Absent,
    /// A `@get('url', ..)`; the mark stands where options go.
    Get {
        /// Bytes before the quote that opens the URL.
        url_start: usize,
        /// The options the author wrote.
        given: Given,
    },
    /// Something else, which is the author's own.
    Other,
}

impl BodyInit {
    /// A `<body>` without `data-init`.
    #[must_use]
    pub const fn absent() -> Self {
        Self::Absent
    }

    /// A `<body>` whose `data-init` is one `@get`.
    #[must_use]
    pub const fn get(url_start: usize, given: Given) -> Self {
        Self::Get { url_start, given }
    }

    /// A `<body>` with another `data-init`.
    #[must_use]
    pub const fn other() -> Self {
        Self::Other
    }
}

/// The options that the author of a `@get` wrote; combined with `|`.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given(u16);

impl Given {
    /// No options at all.
    pub const NONE: Self = Self(0);
    /// The options object is open.
    pub const OPTIONS: Self = Self(1);
    /// `retry`.
    pub const RETRY: Self = Self(1 << 1);
    /// `retryInterval`.
    pub const RETRY_INTERVAL: Self = Self(1 << 2);
    /// `retryMaxWait`.
    pub const RETRY_MAX_WAIT: Self = Self(1 << 3);
    /// `retryMaxCount`.
    pub const RETRY_MAX_COUNT: Self = Self(1 << 4);
    /// `retryScaler`.
    pub const RETRY_SCALER: Self = Self(1 << 5);
    /// `requestCancellation`.
    pub const REQUEST_CANCELLATION: Self = Self(1 << 6);
    /// `payload`.
    pub const PAYLOAD: Self = Self(1 << 7);
    /// `filterSignals`.
    pub const FILTER_SIGNALS: Self = Self(1 << 8);
    /// `openWhenHidden`.
    pub const OPEN_WHEN_HIDDEN: Self = Self(1 << 9);
    /// `headers`.
    pub const HEADERS: Self = Self(1 << 10);
    /// `contentType`.
    pub const CONTENT_TYPE: Self = Self(1 << 11);
    /// `selector`.
    pub const SELECTOR: Self = Self(1 << 12);

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether every option of `other` is in this set.
    #[must_use]
    pub const fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }
}

impl std::ops::BitOr for Given {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        self.and(other)
    }
}
