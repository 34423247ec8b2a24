use stario::prelude::*;

#[test]
fn documents_without_mistakes() {
    let page = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                if true {
                    <title>"Home"</title>
                } else {
                    <title>"Start"</title>
                }
                <Datastar/>
            </head>
            <body>
                if true {
                    <p id="note">"one"</p>
                } else {
                    <p id="note">"two"</p>
                }
                <label for="name">"Name"</label>
                <input id="name" name="name">
                <img src="/a.png" alt="a" usemap="#world">
                <map name="world"><area href="/" alt="home" shape="default"></map>
                <button popovertarget="menu">"Menu"</button>
                <p id="menu" popover>"one"</p>
            </body>
        </html>
    };
    assert!(!page.is_empty());
}

#[test]
fn a_page_that_shows_all_of_its_elements() {
    let page = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <title>"Home"</title>
            </head>
            <body>
                <a href="#menu">"Menu"</a>
                <a href="#top">"Top"</a>
                <button type="button" aria-controls="menu">"Menu"</button>
                <div role="listbox" tabindex="0" aria-activedescendant="one" aria-label="Names" aria-owns="one two">
                </div>
                <p id="menu">"Menu"</p>
                <p id="one">"One"</p>
                if !std::env::args().any(|argument| argument == "none") {
                    <p id="two">"Two"</p>
                }
            </body>
        </html>
    };
    assert!(!page.is_empty());
}
