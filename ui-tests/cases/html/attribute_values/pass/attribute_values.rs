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
        <meter value=75 min=0 max=100 low=20 high=80 optimum=60>"75"</meter>
        <progress value=3 max=10></progress>
        <a href=" /annual%20report.pdf?a[]=1 " type="application/pdf">"report"</a>
        <a href="">"this page"</a>
        <ins datetime="2026-01-31 09:30+01:00">"more"</ins>
        <input type="url" value="https://example.org/">
        <input type="email" multiple value="a@example.org, b@example.org">
        <input type="file" accept=".png, image/jpeg, video/*">
        <bdo dir="rtl">"x"</bdo>
        <button command="--boom" commandfor="x">"boom"</button>
        <map name="m" id="m">
            <area href="/" alt="home" shape="circle" coords="10,20,30">
            <area shape="default">
        </map>
        <p itemscope itemtype="https://schema.org/Person"><a href="/ada" itemprop="name">"Ada"</a></p>
        <link rel="preload" as="image" imagesrcset="/a.png 320w, /b.png 640w" imagesizes="50vw">
        <link rel="modulepreload" href="/a.js">
        <link rel="mask-icon" href="/a.svg" color="red">
        <link rel="alternate stylesheet" title="dark" href="/dark.css">
        <script type="module" async>"go()"</script>
        <script defer src="/a.js"></script>
        <meta name="theme-color" content="black" media="print">
        <meta http-equiv="refresh" content="5; url=/next">
        <img src="/a.gif" alt="a" controls loading="lazy" sizes="auto">
        <textarea wrap="hard" cols=60></textarea>
        <embed src="/a.swf" quality="high">
        <template for="x"></template>
        <video src="/a.mp4"><track src="/a.vtt" kind="chapters"></video>
        <iframe title="A" src="/a" sandbox=["allow-forms", "allow-scripts"]></iframe>
    };
    assert!(!page.is_empty());
}
