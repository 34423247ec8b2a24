use stario::prelude::*;

fn main() {
    let _ = html! {
        <body>
            <main>
                <button type="button" data-on:click=post("/save", content_type = Form)>"Save"</button>
                <button type="button" data-on:click="@post('/save', {contentType: 'form'})">"Save"</button>
            </main>
        </body>
    };
}
