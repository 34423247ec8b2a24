//! Payloads of attackers in every place that takes a value: none of them runs.
//!
//! The page shows each payload in each place, and every link and button is clicked, each with a frame
//! of its own to open in. A payload that runs counts itself in the outermost window.

use std::sync::Arc;

use axum::extract::{Path, State};
use stario::prelude::*;
use stario::values::{CssUrl, Descriptor, JsonScript, Refresh, Srcset, Style, TrustedUrl};

use super::open;
use crate::support::server::Server;

/// What is tried: ways out of text, attributes, addresses, scripts, styles and documents.
const PAYLOADS: &[&str] = &[
    "<script>top.pwned++</script>",
    "<img src=x onerror=top.pwned++>",
    "<svg onload=top.pwned++>",
    "</textarea></title></style></script><img src=x onerror=top.pwned++>",
    "\"><img src=x onerror=top.pwned++>",
    "'><img src=x onerror=top.pwned++>",
    "\" autofocus onfocus=top.pwned++ x=\"",
    "' onmouseover=top.pwned++ x='",
    "--><script>top.pwned++</script><!--",
    "<!--<script>",
    "</script><script>top.pwned++</script>",
    "\u{2028}top.pwned++\u{2029}",
    "';top.pwned++;'",
    "\";top.pwned++;\"",
    "${top.pwned++}",
    "`;top.pwned++;`",
    "\\';top.pwned++;//",
    "@get('x') $m = top.pwned++",
    "javascript:top.pwned++",
    "JaVaScRiPt:top.pwned++",
    " javascript:top.pwned++",
    "\u{1}javascript:top.pwned++",
    "java\tscript:top.pwned++",
    "java\nscript:top.pwned++",
    "java\rscript:top.pwned++",
    "&#106;avascript:top.pwned++",
    "javascript&colon;top.pwned++",
    "javascript://x%0atop.pwned++",
    "vbscript:top.pwned++",
    "data:text/html,<script>top.pwned++</script>",
    "data:text/html;base64,PHNjcmlwdD50b3AucHduZWQrKzwvc2NyaXB0Pg==",
    "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='top.pwned++'/>",
    "data:text/javascript,top.pwned++",
    "blob:top.pwned++",
    "0;url=javascript:top.pwned++",
    "../../javascript:top.pwned++",
    "red;background:url(javascript:top.pwned++)",
    "url(javascript:top.pwned++)",
    "expression(top.pwned++)",
    "/a 1x, javascript:top.pwned++ 2x",
    "]]><script>top.pwned++</script>",
    "\r\revent: datastar-patch-elements\rdata: elements <script>top.pwned++</script>\r\r",
];

#[page("/go/{to}")]
async fn go(Path(to): Path<String>) -> Html {
    html! { <p>{to}</p> }
}

#[component]
fn Places(payload: &str) -> Html {
    let json = JsonScript::new(payload).ok();
    let images = Srcset::new().url(payload, Descriptor::Density(1.0));
    let code = TrustedUrl::from_static("/code/").segment(payload);
    html! {
        <p title={payload} class={payload} data-any="a {payload}">{payload}</p>
        <textarea>{payload}</textarea>
        <div><a href={payload}>"a"</a></div>
        <div><a href="/go/{payload}?q={payload}#{payload}" ping={payload}>"a"</a></div>
        <div><a href=link(go(payload))>"a"</a></div>
        <form action={payload}><button>"b"</button></form>
        <form><button formaction={payload}>"b"</button></form>
        <form><input type="submit" formaction={payload}></form>
        <blockquote cite={payload}></blockquote>
        <img src={payload} srcset={images} alt={payload}>
        <iframe src={&code}></iframe>
        <object data={&code}></object>
        <embed src={&code}>
        <script src={&code}></script>
        <link rel="stylesheet" href={&code}>
        <link rel="icon" href={payload}>
        <iframe srcdoc={html! { <p title={payload}>{payload}</p> }}></iframe>
        if let Some(json) = json {
            <script type="application/json">{json}</script>
        }
        <meta http-equiv="refresh" content={Refresh::after(3600).to(go::path(payload))}>
        <p class="style" style="color: {payload}"></p>
        <p class="style" style={Style::new().set("color", payload)}></p>
        <p style="background-image: {CssUrl::new(payload)}"></p>
        <p data-text=({payload}) data-on:click=($m = {payload})></p>
        <svg>
            <title>{payload}</title>
            <desc>{payload}</desc>
            <a href={payload}><text>"a"</text></a>
            <a xlink:href={payload}><text>"a"</text></a>
            <use href="#{payload}"/>
            <image href={payload}/>
            <path fill={payload} stroke="url(#{payload})" mask={payload}/>
            <rect><set attributeName="fill" to={payload}/></rect>
            <foreignObject><p>{payload}</p></foreignObject>
        </svg>
        <math><mi href={payload}>{payload}</mi></math>
    }
}

#[page("/")]
async fn show(State(payloads): State<Arc<Vec<String>>>) -> Html {
    html! {
        <!DOCTYPE html>
        <html lang="en">
            <head><meta charset="utf-8"><title>{payloads.concat()}</title><Datastar/></head>
            <body data-init=get("/updates")>
                for payload in payloads.iter() {
                    <Places payload={payload}/>
                }
            </body>
        </html>
    }
}

/// Clicks everything that can be clicked, each with a frame of its own; the number of clicks.
const CLICK: &str = r"(() => {
    let count = 0;
    for (const element of document.querySelectorAll('a, mi[href], button, input[type=submit], [data-on\\:click]')) {
        const frame = document.createElement('iframe');
        frame.name = `sink${count++}`;
        document.body.append(frame);
        element.setAttribute('target', frame.name);
        element.setAttribute('formtarget', frame.name);
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
    return count;
})()";

/// A payload that is not filtered: it shows that one that runs is seen.
const CONTROL: &str = r"(() => {
    const frame = document.createElement('iframe');
    frame.name = 'control';
    const link = document.createElement('a');
    link.href = 'javascript:void(top.control = true)';
    link.target = 'control';
    document.body.append(frame, link);
    link.click();
})()";

#[tokio::test]
async fn no_payload_runs_in_any_place() {
    let payloads: Vec<String> = PAYLOADS.iter().map(|text| (*text).to_owned()).collect();
    let app = Stario::new(routes![show, go].with_state(Arc::new(payloads)));
    let server = Server::start(app.into_router()).await;
    let page = open(&server.url("/")).await;
    let shown: usize = page
        .eval("document.querySelectorAll('textarea').length")
        .await;
    assert_eq!(shown, PAYLOADS.len(), "every payload is there once");
    let values: usize = page
        .eval(
            "[...document.querySelectorAll('body *')].reduce((n, e) => n + \
             [...e.attributes].filter((a) => a.name.startsWith('on')).length, 0)",
        )
        .await;
    assert_eq!(values, 0, "no payload became an event handler");
    let clicks: usize = page.eval(CLICK).await;
    assert!(clicks >= PAYLOADS.len() * 8, "{clicks} clicks");
    page.run(CONTROL).await;
    page.wait_for("window.control === true").await;
    // `++` on what is not there makes NaN, which is sent as null.
    let pwned: String = page.eval("typeof window.pwned").await;
    assert_eq!(pwned, "undefined", "a payload ran");
    let styles: Vec<String> = page
        .eval("[...document.querySelectorAll('.style')].flatMap((e) => [...e.style])")
        .await;
    assert!(styles.iter().all(|name| name == "color"), "{styles:?}");
}
