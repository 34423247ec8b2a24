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
        <ruby>"漢"<rp>"("</rp><rt>"kan"</rt><rp>")"</rp>"字"<rt>"ji"</rt></ruby>
        <dl><div><dt>"a"</dt><dd>"b"</dd></div><div><dt>"c"</dt><dd>"d"</dd></div></dl>
        <hgroup><p>"part one"</p><h1>"a"</h1></hgroup>
        <select required><option value="">"pick"</option><option label="a" value="b"></option></select>
        <select><button><selectedcontent></selectedcontent></button><option><div><b>"a"</b></div></option></select>
        <canvas><button>"a"</button><input type="checkbox" name="c"></canvas>
        <picture><source srcset="/a.webp" type="image/webp"><source srcset="/b.png" width=10><img src="/a.png" alt="a"></picture>
        <ol><li value=3>"c"</li></ol>
        <a href="/map"><img src="/a.png" alt="a" ismap></a>
        <svg><a fill="red"><text>"a"</text></a><script href="/a.js"></script></svg>
        <template><tr><td>"a"</td></tr></template>
        <time>"2026-01-31"</time>
        <math><mtext><b>"a"</b></mtext></math>
        <my-list><li>"one"</li></my-list>
    };
    assert!(!page.is_empty());
}
