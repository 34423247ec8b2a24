use stario::prelude::*;

#[test]
fn tags_without_mistakes() {
    let page = html! {
        <!DOCTYPE html>
        <html lang="en">
            <head>
                <meta charset="utf-8">
                <title>"Tags"</title>
            </head>
            <body>
                <!-- "a comment" -->
                <main>
                    <p>"one"<br>"two"<br/>"three"</p>
                    <textarea name="text" aria-label="Text">"text"</textarea>
                    <i class="icon"/>
                    <my-element any="thing"></my-element>
                    <svg viewBox="0 0 1 1"><linearGradient id="g"/></svg>
                </main>
            </body>
        </html>
    };
    assert!(!page.is_empty());
}
