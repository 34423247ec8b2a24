#![deny(deprecated)]

use stario::prelude::*;

#[component]
fn Panel(title: &str, children: Html) -> Html {
    html! {
        #[allow(mouse_only_click, reason = "a short cut; the button does the same")]
        <section data-on:click=post("/open")>
            "Open {title}"
        </section>
        {children}
    }
}

#[test]
fn what_is_allowed_is_silent() {
    let names = ["Ada", ""];
    let page = html! {
        #[allow(empty_heading, reason = "the client fills it")]
        <h1></h1>
        #[allow(skipped_heading, nameless_control, reason = "the design has it so")]
        <div>
            <h3>"Names"</h3>
            <button></button>
        </div>
        #[allow(empty_label, reason = "the name may be empty")]
        if names.len() > 1 {
            <label><input type="checkbox" name="all"></label>
        }
        #[allow(numeric_id, reason = "ids of another system")]
        for name in names {
            if name == "seven" { <p id="7">{name}</p> }
        }
        #[allow(vague_alt, reason = "the page is about this file")]
        match names {
            [first, _] => { <img src="/{first}" alt="photo.jpg"> }
        }
        #[allow(character_reference, reason = "the page teaches HTML")]
        "Write &amp; for an ampersand"
        #[allow(placeholder_link, reason = "an example")]
        <Panel title="x"><a href="#">"here"</a></Panel>
        #[allow(empty_heading, reason = "one reason")]
        #[allow(redundant_role, reason = "another")]
        <nav role="navigation"><h4></h4></nav>
    };
    assert!(page.as_str().starts_with("<h1></h1><div><h3>Names</h3>"));
}

struct Part {
    id: &'static str,
}

#[test]
fn templates_around_the_rules_are_silent() {
    let (title, extra) = ("Home", Attrs::new());
    let (part, user) = (Part { id: "intro" }, Part { id: "5" });
    let page = html! {
        <main>
            <h1 {..extra}></h1>
            <h2>{title}</h2>
            <h3 id="news"></h3>
            <ul role="list"><li>"a & b; c &copy d"</li></ul>
            <form action="/save">
                <label>"Name" <input name="name" autofocus></label>
                <input name="query" placeholder="Search">
                <button>"Save"</button>
            </form>
            <div data-signals:draft=$name data-on:click=post("/open")><button>"Open"</button></div>
            <div data-signals:items="[]" data-signals:_shown=true data-signals:trial=1>
                <p data-text=($item + $itemsOfAll) data-show=($shown && $_shown) data-init=($trail = 1)>{title}</p>
                <p data-text="$trail + '$itmes'" data-bind:value2__prop.title>{title}</p>
            </div>
            <video src="/intro.mp4" autoplay muted></video>
            <a href="#top">"Top"</a>
            <p data-init=get("/news", retry = Never, retry_max_count = 0)></p>
            <a href="#{part.id}">"Part"</a>
            <p id={part.id}>"text"</p>
            <p id="user-{user.id}">"text"</p>
            <p id={user.id.to_owned()}>"text"</p>
            <x-form data-on:sumbit=post("/save")></x-form>
            <div data-on:saved=post("/saved") data-on:changes=post("/saved") data-on:item-clcik=post("/saved")></div>
            <div data-on:focusin=post("/focus") data-on:hashchange__window=post("/hash") data-on:closed=post("/closed")></div>
        </main>
    };
    assert!(page.as_str().contains("a &amp; b; c &amp;copy d"));
}

/// The lint of rustc applies as everywhere.
#[test]
#[expect(deprecated, reason = "the lint that warnings are reported as")]
fn the_lint_of_rustc_silences_all() {
    let page = html! { <h1></h1> };
    assert_eq!(page.as_str(), "<h1></h1>");
}
