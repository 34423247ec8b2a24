use stario::prelude::*;
use stario::values::{Dir, Hidden, InputType};

#[test]
fn attribute_values_without_mistakes() {
    let kind = InputType::Checkbox;
    let page = html! {
        <button type="SUBMIT">"Send"</button>
        <input type="checkbox" checked required>
        <input type={kind} checked maxlength=3>
        <p dir={Some(Dir::Auto)} hidden={Hidden::UntilFound} aria-current={true}>"text"</p>
        <input type="date" value="2026-01-31" min="2026-01-01">
        <input autocomplete="section-a shipping home email">
        <img src="/a.png" alt="" width=40 height=30>
        <img src="/a.png" alt="" srcset="/a.png 320w, /b,c.png 640w" sizes="100vw">
        <img src="/a.png" alt="" srcset="/a.png, /b.png 1.5x">
        <a href="/" target="_blank" rel="noopener me">"a"</a>
        <p lang="pt-BR" spellcheck aria-hidden="false" role="note">"texto"</p>
        <time datetime="PT2H">"two hours"</time>
        <meter value="0.5"></meter>
        <iframe title="A" src="/a" sandbox=["allow-forms", "allow-scripts"]></iframe>
    };
    assert!(!page.is_empty());
}
