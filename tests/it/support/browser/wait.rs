//! The script behind `Page::wait_for`: a promise inside the page that settles when a condition holds.

/// Wraps a JavaScript condition in a promise that is fulfilled as soon as it is true.
///
/// The condition is looked at whenever the document changes or something happens in it; the slow interval
/// catches what makes no event, such as a property set by a script. A condition that throws counts as false.
pub(super) fn script(condition: &str) -> String {
    format!(
        r"new Promise((resolve) => {{
    const holds = () => {{ try {{ return Boolean({condition}) }} catch {{ return false }} }}
    if (holds()) return resolve(true)
    const types = ['datastar-fetch', 'datastar-ready', 'visibilitychange', 'readystatechange', 'focusin', 'focusout',
        'input', 'change', 'scroll', 'load', 'error', 'online', 'offline', 'pageshow']
    const check = () => {{
        if (!holds()) return
        observer.disconnect()
        clearInterval(timer)
        for (const type of types) removeEventListener(type, check, true)
        resolve(true)
    }}
    const observer = new MutationObserver(check)
    const timer = setInterval(check, 100)
    observer.observe(document, {{ subtree: true, childList: true, attributes: true, characterData: true }})
    for (const type of types) addEventListener(type, check, true)
}})"
    )
}
