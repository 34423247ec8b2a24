//! How the page looks.

use stario::prelude::*;

/// The style sheet.
#[component]
pub fn Style() -> Html {
    html! {
        <style>"
            :root { color-scheme: light dark; --accent: #e0567a; --line: color-mix(in srgb, currentColor 16%, transparent) }
            * { box-sizing: border-box }
            body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 17px/1.5 system-ui, sans-serif; background: light-dark(#fbf4f6, #171114); color: light-dark(#2a1a20, #f6e9ee) }
            main { width: min(22rem, 92vw); padding: 2rem; border: 1px solid var(--line); border-radius: 1.4rem; background: light-dark(#fff, #20181c); text-align: center }
            h1 { margin: 0; font-size: 1rem; letter-spacing: .08em; text-transform: uppercase; opacity: .6 }
            output { display: block; font-size: 5rem; font-weight: 700; line-height: 1.2; font-variant-numeric: tabular-nums }
            .row { display: grid; grid-template-columns: 1fr 1fr; gap: .6rem; margin: .6rem 0 }
            button { font: inherit; font-weight: 600; padding: .7rem 1rem; border: 1px solid var(--line); border-radius: .8rem; background: transparent; color: inherit; cursor: pointer }
            button:hover { border-color: var(--accent) }
            button:disabled { opacity: .4; cursor: default }
            .row button { font-size: 1.4rem; line-height: 1 }
            .wide { background: var(--accent); border-color: var(--accent); color: #fff }
            main > button { width: 100%; margin-top: .6rem }
            :focus-visible { outline: 3px solid color-mix(in srgb, var(--accent) 50%, transparent); outline-offset: 2px }
            #total { margin: 1.2rem 0 .6rem }
        "</style>
    }
}
