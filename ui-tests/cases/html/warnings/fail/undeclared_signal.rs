#![deny(deprecated)]

use stario::prelude::*;

fn main() {
    let _ = html! {
        <main data-signals:count=0 data-signals:user-name="'Ada'">
            <p data-text=$cuont></p>
            <p data-text="`Hello ${$username}`"></p>
        </main>
    };
}
