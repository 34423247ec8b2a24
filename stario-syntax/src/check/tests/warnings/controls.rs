//! Links, buttons, fields and events.

use super::{says, silent, warns};

#[test]
fn a_control_has_a_name() {
    for (source, at) in [
        ("<a href=\"/x\"/>", "<a"),
        ("<button/>", "<button"),
        ("<button><i class=\"x\"/></button>", "<button"),
        ("<button><svg><path d=\"M0 0\"/></svg></button>", "<button"),
        ("<a href=\"/x\"><img src=\"/a.png\" alt=\"\"></a>", "<a"),
    ] {
        warns(source, &[(at, "nameless_control")]);
    }
    silent(&[
        "<select><button><selectedcontent/></button><option>\"x\"</option></select>",
        "<a/>",
        "<a id=\"top\"/>",
        "<button>\"x\"</button>",
        "<button title=\"x\"/>",
        "<button><svg aria-label=\"x\"/></button>",
        "<button><svg><title>\"x\"</title></svg></button>",
        "<select><button><selectedcontent/></button><option>\"x\"</option></select>",
        "<button data-text=$x/>",
        "<button data-attr:aria-label=$x/>",
        "<a href=\"/x\"><img src=\"/a.png\" alt=\"x\"></a>",
        "<a href=\"/x\">{x}</a>",
    ]);
    warns("<iframe src=\"/x\"/>", &[("<iframe", "nameless_frame")]);
    silent(&[
        "<iframe src=\"/x\" title=\"x\"/>",
        "<iframe src=\"/x\" hidden/>",
    ]);
}

#[test]
fn a_field_has_a_label() {
    for (source, at) in [
        ("<div><input></div>", "<input"),
        ("<form><input type=\"checkbox\"></form>", "<input"),
        ("<p><span><select/></span></p>", "<select"),
        ("<td><textarea/></td>", "<textarea"),
        ("if x { <p><input></p> }", "<input"),
    ] {
        warns(source, &[(at, "nameless_field")]);
    }
    silent(&[
        "<input>",
        "<span><input></span>",
        "<p><label>\"x\" <input></label></p>",
        "<p><input id=\"x\"></p>",
        "<p><input id={x}></p>",
        "<p><input placeholder=\"x\"></p>",
        "<p><input {..attrs}></p>",
        "<p><select hidden/></p>",
        "<p><Label><input></Label></p>",
        "<div><x-field><input></x-field></div>",
        "<p><input type=\"hidden\"><input type=\"submit\"></p>",
        "<p><input type={kind}></p>",
    ]);
}

#[test]
fn a_role_adds_something() {
    for (source, at) in [
        ("<button role=\"button\">\"x\"</button>", "\"button\""),
        ("<a href=\"/x\" role=\"link\">\"x\"</a>", "\"link\""),
        ("<nav role=\"navigation\"/>", "\"navigation\""),
        (
            "<input type=\"checkbox\" role=\"checkbox\">",
            "\"checkbox\"",
        ),
    ] {
        warns(source, &[(at, "redundant_role")]);
    }
    silent(&[
        "<ul role=\"list\"/>",
        "<a role=\"link\">\"x\"</a>",
        "<button role=\"switch\">\"x\"</button>",
        "<input role=\"combobox\">",
    ]);
    warns(
        "<div aria-label=\"x\"/>",
        &[("aria-label", "unheard_label")],
    );
    silent(&[
        "<div aria-label=\"x\" role=\"group\"/>",
        "<span aria-label=\"x\" tabindex=0/>",
        "<section aria-label=\"x\"/>",
        "<div aria-label=\"x\" {..attrs}/>",
    ]);
}

#[test]
fn focus_follows_the_page() {
    warns("<p tabindex=2/>", &[("2", "positive_tabindex")]);
    warns("<p tabindex=\"3\"/>", &[("\"3\"", "positive_tabindex")]);
    silent(&["<p tabindex=0/>", "<p tabindex=-1/>", "<p tabindex={n}/>"]);
    warns(
        "<button aria-hidden=\"true\">\"x\"</button>",
        &[("aria-hidden", "hidden_control")],
    );
    silent(&[
        "<button aria-hidden=\"true\" tabindex=-1>\"x\"</button>",
        "<button aria-hidden=\"false\">\"x\"</button>",
        "<i aria-hidden=\"true\"/>",
        "<input type=\"hidden\" aria-hidden=\"true\">",
    ]);
}

#[test]
fn a_form_sends_what_it_shows() {
    warns(
        "<form><button data-on:click=post(\"/x\")>\"x\"</button></form>",
        &[("<button", "submitting_button")],
    );
    silent(&[
        "<form><button>\"x\"</button></form>",
        "<form><button type=\"button\" data-on:click=post(\"/x\")>\"x\"</button></form>",
        "<form><button data-on:click__prevent=post(\"/x\")>\"x\"</button></form>",
        "<form><button data-on:click=(evt.preventDefault())>\"x\"</button></form>",
        "<form><button data-on:click=\"evt.preventDefault()\">\"x\"</button></form>",
        "<form method=\"dialog\"><button data-on:click=post(\"/x\")>\"x\"</button></form>",
        "<button data-on:click=post(\"/x\")>\"x\"</button>",
    ]);
    let field = |field: &str| format!("<form action=\"/x\"><label>\"x\" {field}</label></form>");
    warns(&field("<input>"), &[("<input", "unsent_field")]);
    warns(&field("<textarea/>"), &[("<textarea", "unsent_field")]);
    warns(
        &field("<input type=\"file\" name=\"x\">"),
        &[("<input", "unsent_file")],
    );
    silent(&[
        &field("<input name=\"x\">"),
        &field("<input data-bind:x>"),
        &field("<input readonly>"),
        &field("<input type=\"submit\">"),
        "<form><label>\"x\" <input></label></form>",
        "<form action=\"/x\" data-on:submit=post(\"/x\")><label>\"x\" <input></label></form>",
        "<form action=\"/x\" method=\"post\" enctype=\"multipart/form-data\"><label>\"x\" <input type=\"file\" name=\"x\"></label></form>",
    ]);
}

#[test]
fn a_range_holds_something() {
    warns(
        "<input type=\"number\" min=5 max=3>",
        &[("max", "empty_range")],
    );
    warns(
        "<textarea minlength=5 maxlength=3/>",
        &[("maxlength", "empty_range")],
    );
    silent(&[
        "<input type=\"number\" min=3 max=3>",
        "<input type=\"number\" min={a} max=3>",
        "<input type=\"time\" min=\"22:00\" max=\"06:00\">",
    ]);
}

#[test]
fn events_come() {
    for (source, at) in [
        ("<div data-on:load=get(\"/x\")/>", "data-on:load"),
        (
            "<button data-on:submit=post(\"/x\")>\"x\"</button>",
            "data-on:submit",
        ),
    ] {
        warns(source, &[(at, "silent_event")]);
    }
    silent(&[
        "<img src=\"/x\" alt=\"x\" data-on:load=get(\"/x\")>",
        "<div data-on:load__window=get(\"/x\")/>",
        "<form data-on:submit=post(\"/x\")/>",
        "<div data-on:submit=post(\"/x\")><form/></div>",
        "<div data-on:submit=post(\"/x\")>{form}</div>",
        "<x-form data-on:submit=post(\"/x\")/>",
    ]);
    for source in [
        "<div data-on:click=post(\"/x\")>\"x\"</div>",
        "<li data-on:click__once=post(\"/x\")><b>\"x\"</b></li>",
        "<img src=\"/x\" alt=\"x\" data-on:click=post(\"/x\")>",
    ] {
        let at = if source.contains("__once") {
            "data-on:click__once"
        } else {
            "data-on:click"
        };
        warns(source, &[(at, "mouse_only_click")]);
    }
    silent(&[
        "<button data-on:click=post(\"/x\")>\"x\"</button>",
        "<div data-on:click=post(\"/x\") role=\"button\" tabindex=0>\"x\"</div>",
        "<div data-on:click=post(\"/x\")><button>\"x\"</button></div>",
        "<div data-on:click=post(\"/x\")><Row/></div>",
        "<div data-on:click=post(\"/x\")>{x}</div>",
        "<div data-on:click=post(\"/x\")/>",
        "<div data-on:click__window=post(\"/x\")>\"x\"</div>",
        "<div data-on:click=post(\"/x\") data-on:keydown=post(\"/x\")>\"x\"</div>",
        "<button><span data-on:click=post(\"/x\")>\"x\"</span></button>",
        "<Button><span data-on:click=post(\"/x\")>\"x\"</span></Button>",
    ]);
}

#[test]
fn a_request_stops_at_once() {
    warns(
        "<p data-init=get(\"/a\", retry = Never)/>",
        &[("Never", "unstopped_retry")],
    );
    warns(
        "<p data-init=($a && @get(\"/a\", headers = ({a: 1}), retry = Never))/>",
        &[("Never", "unstopped_retry")],
    );
    warns(
        "<p data-init=\"@get('/a', {retry: 'never'})\"/>",
        &[("\"@get('/a', {retry: 'never'})\"", "unstopped_retry")],
    );
    silent(&[
        "<p data-init=get(\"/a\", retry = Never, retry_max_count = 0)/>",
        "<p data-init=get(\"/a\", retry_max_count = 0) data-id=\"retry: 'never'\"/>",
        "<p data-init=\"@get('/a', {retry: 'never', retryMaxCount: 0}); f({retry: 'never'})\"/>",
        "<p data-init=get(\"/a\", retry = Always)/>",
    ]);
}

#[test]
fn an_event_has_a_name_of_the_browser() {
    for name in [
        "sumbit",
        "keydwon",
        "clcik",
        "chnage",
        "inputt",
        "submi",
        "mousmove",
        "foucsin",
        "hashchnage",
        "poitnerdown",
        "scorll",
        "beforeinptu",
    ] {
        let source = format!("<button data-on:{name}=($a = 1)>\"x\"</button>");
        let at = format!("data-on:{name}");
        warns(
            &source,
            &[(
                at.strip_prefix("data-on:").unwrap_or_default(),
                "unknown_event",
            )],
        );
    }
    says(
        "<p data-on:keydwon__window__once=($a = 1)/>",
        "browsers send no event `keydwon`\n\n= help: did you mean `data-on:keydown__window__once`?\n\
         = help: where it is meant, write `#[allow(unknown_event, reason = \"..\")]` before it",
    );
    for name in [
        "keydown",
        "keyup",
        "toggle",
        "input",
        "change",
        "saved",
        "tick",
        "clicked",
        "closed",
        "opened",
        "toggled",
        "changed",
        "changes",
        "selected",
        "loaded",
        "loads",
        "past",
        "rest",
        "elect",
        "focusin",
        "focusout",
        "compositionend",
        "visibilitychange",
        "resize",
        "online",
        "offline",
        "message",
        "storage",
        "select",
        "search",
        "show",
        "tap",
        "swipe",
        "dragged",
        "dropped",
        "inputs",
        "updated",
        "refresh",
        "tabchange",
        "user.saved",
        "drawer:close",
        "item-sumbit",
        "played",
        "cancelled",
        "canceled",
        "submitted",
        "pasted",
        "scrolled",
        "scrolls",
        "begin",
        "repeat",
        "mousewheel",
        "domready",
        "webkitfullscreenchange",
    ] {
        silent(&[&format!("<button data-on:{name}=($a = 1)>\"x\"</button>")]);
    }
    silent(&[
        "<x-form data-on:sumbit=($a = 1)/>",
        "<p data-on:sumbit__case.camel=($a = 1)/>",
        "<p data-on:submit__window=($a = 1)/>",
        "<p data-class:sumbit=$a data-attr:title=$b/>",
    ]);
}

#[test]
fn a_property_has_a_name_of_the_browser() {
    for name in [
        "vlaue",
        "value-as-nubmer",
        "valueasnumber",
        "checkd",
        "innertext",
    ] {
        let source = format!("<input title=\"x\" data-bind:a__prop.{name}>");
        warns(&source, &[(name, "unknown_property")]);
    }
    silent(&[
        "<input title=\"x\" data-bind:a__prop.value-as-date>",
        "<input title=\"x\" data-bind:a__prop.min>",
        "<input title=\"x\" data-bind=\"a\" data-on:click__prevent=($a = 1)>",
        "<x-field data-bind:a__prop.vlaue/>",
        "<div data-bind:a__prop.scroll-top__event.scroll/>",
    ]);
}

#[test]
fn a_signal_follows_another() {
    warns(
        "<p data-signals:total=($a + $b)/>",
        &[("($a + $b)", "stale_signal")],
    );
    silent(&[
        "<p data-signals:total=(1 + 2)/>",
        "<p data-signals:draft=$name/>",
        "<p data-computed:total=($a + $b)/>",
    ]);
}

#[test]
fn a_signal_has_the_name_that_is_declared() {
    let rule = "undeclared_signal";
    for (source, at) in [
        ("<p data-signals:count=0 data-text=$cuont/>", "cuont"),
        ("<p data-text=$cuont/><p data-computed:count=(1)/>", "cuont"),
        (
            "<p data-signals=({count: 0}) data-on:click=($coutn += 1)/>",
            "coutn",
        ),
        (
            "<p data-signals=\"{count: 0}\" data-text=\"`${$cuont}`\"/>",
            "\"`${$cuont}`\"",
        ),
        (
            "<p data-signals:user-name=\"'x'\" data-text=$user_name/>",
            "user_name",
        ),
        ("<p data-ref=\"dialog\" data-text=$dailog.id/>", "dailog"),
        (
            "<p data-indicator:saving data-on:click=post(\"/x\", payload = ({a: $svaing}))/>",
            "svaing",
        ),
        (
            "<input title=\"x\" data-bind:email data-text=$emial>",
            "emial",
        ),
    ] {
        warns(source, &[(at, rule)]);
    }
    silent(&[
        "<p data-signals:count=0 data-text=($count + $total)/>",
        "<p data-signals:items=0 data-text=$item/>",
        "<p data-signals:form=0 data-text=$from/>",
        "<p data-signals:_open=0 data-text=$open/>",
        "<p data-signals:row12=0 data-text=$row21/>",
        "<p data-signals:count=0 {..attrs} data-text=$cuont/>",
        "<p data-signals={form}><b data-signals:count=0 data-text=$cuont/></p>",
        "<p data-signals=\"{...$a, b: 1}\" data-computed:count=(1) data-text=$cuont/>",
        "<p data-signals:trial=0 data-init=($trail = 1) data-text=$trail/>",
        "<p data-signals:count=0 data-text=\"'$cuont'\"/>",
        "<p data-signals:user.name=0 data-text=$user.nmae/>",
        "<p data-text=$cuont/>",
        "<p data-signals:count=0/><p data-bind:cuont__prop.title data-text=$cuont/>",
    ]);
}
