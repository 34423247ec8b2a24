//! How the page looks.

use stario::prelude::*;

/// The style sheet, part of the page so that an edit here shows at once as well.
#[component]
pub fn Style() -> Html {
    html! {
        <style>"
            :root { color-scheme: light dark; --accent: #7c5cff; --line: color-mix(in srgb, currentColor 14%, transparent) }
            * { box-sizing: border-box }
            body { margin: 0; font: 17px/1.6 system-ui, sans-serif; background: light-dark(#f6f5fb, #131218); color: light-dark(#1d1b26, #eceaf4) }
            main { max-width: 38rem; margin: 0 auto; padding: 4rem 1.25rem }
            h1 { font-size: clamp(2rem, 6vw, 3.2rem); line-height: 1.1; letter-spacing: -.03em; margin: .5rem 0 1rem }
            h2 { display: flex; gap: .7rem; align-items: center; font-size: 1.05rem; margin: 0 0 .6rem }
            h2 span { display: grid; place-items: center; width: 1.7rem; height: 1.7rem; border-radius: 50%; background: var(--accent); color: #fff; font-size: .85rem }
            .badge { display: inline-block; margin: 0; padding: .1rem .7rem; border-radius: 9rem; background: var(--accent); color: #fff; font-size: .8rem; font-weight: 600 }
            .lead { font-size: 1.1rem; opacity: .8; margin: 0 0 2rem }
            code { font-size: .85em; padding: .1em .35em; border-radius: .3em; background: var(--line) }
            section { padding: 1.25rem; margin: 1rem 0; border: 1px solid var(--line); border-radius: 1rem; background: light-dark(#fff, #1b1a22) }
            label, section p { display: block; margin: 0 0 .7rem; opacity: .75 }
            input, button { font: inherit; padding: .6rem .9rem; border-radius: .6rem; border: 1px solid var(--line) }
            input { width: 100%; background: transparent; color: inherit }
            button { background: var(--accent); color: #fff; border: 0; cursor: pointer }
            :focus-visible { outline: 3px solid color-mix(in srgb, var(--accent) 50%, transparent); outline-offset: 2px }
            ol { height: 7.5rem; margin: 0; padding: 0 0 0 1.5rem; overflow-y: auto }
            li { padding: .25rem 0 }
        "</style>
    }
}
