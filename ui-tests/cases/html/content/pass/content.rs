use stario::prelude::*;

#[test]
fn content_without_mistakes() {
    let block = html! { <b>"x"</b> };
    let page = html! {
        <p>"text" <a href="/">"link"</a> <img src="/a.png" alt=""> {block}</p>
        <a href="/"><h2>"title"</h2></a>
        <ul>
            for item in ["a", "b"] {
                <li>{item}</li>
            }
        </ul>
        <table>
            <caption>"Sizes"</caption>
            <thead><tr><th scope="col">"Size"</th></tr></thead>
            <tr><td>"M"</td></tr>
        </table>
        <select name="size"><option>"S"</option><hr><optgroup label="large"><option>"L"</option></optgroup></select>
        <dl><div><dt>"a"</dt><dd>"b"</dd></div></dl>
        <details><summary>"title"</summary><p>"more"</p></details>
        <fieldset><legend>"title"</legend><label>"a"<input name="a"></label></fieldset>
        <figure><img src="/a.png" alt="a"><figcaption>"title"</figcaption></figure>
        <picture><source srcset="/a.webp"><img src="/a.png" alt="a"></picture>
        <video src="/a.mp4"><track src="/a.vtt" srclang="en">"no video"</video>
        <svg viewBox="0 0 1 1"><foreignObject><div>"label"</div></foreignObject></svg>
        <my-list><li>"one"</li></my-list>
    };
    assert!(!page.is_empty());
}
