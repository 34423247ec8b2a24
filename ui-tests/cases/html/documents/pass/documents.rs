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
