//! Requests that send a form.

use super::{Mistake, mistakes};
use crate::check::tests::pass;

const MISTAKES: &[Mistake] = &[
    (
        "<body><button data-on:click=post(a, content_type = Form)>\"x\"</button></body>",
        "Form",
        "`content_type = Form` needs a form, and none is around it",
        "= help: put the element in a `<form>`",
    ),
    (
        "<body><main>if a { <button data-on:click=($b && @post(a, content_type = Form))>\"x\"</button> }</main></body>",
        "Form",
        "`content_type = Form` needs a form, and none is around it",
        r##"= help: name the form that is sent: `selector = "#form"`"##,
    ),
    (
        "<body><p data-init=\"@get('/a', {contentType: 'form'})\"></p></body>",
        "\"@get('/a', {contentType: 'form'})\"",
        "`contentType: 'form'` needs a form, and none is around it",
        "= help: name the form that is sent: `selector: '#form'`",
    ),
    (
        "<body><form id=\"f\"></form><button form=\"f\" data-on:click=post(a, content_type = Form)>\"x\"</button></body>",
        "Form",
        "`content_type = Form` needs a form, and none is around it",
        r##"= help: name the form that is sent: `selector = "#f"`"##,
    ),
];

const RIGHT: &[&str] = &[
    "<button data-on:click=post(a, content_type = Form)>\"x\"</button>",
    "<div><button data-on:click=post(a, content_type = Form)>\"x\"</button></div>",
    "<body><form data-on:submit=post(a, content_type = Form)></form></body>",
    "<body><form><p><button data-on:click=post(a, content_type = Form)>\"x\"</button></p></form></body>",
    "<body><Panel><button data-on:click=post(a, content_type = Form)>\"x\"</button></Panel></body>",
    "<body><my-form><button data-on:click=post(a, content_type = Form)>\"x\"</button></my-form></body>",
    "<body><button data-on:click=post(a, content_type = Json)>\"x\"</button></body>",
    r##"<body><button data-on:click=post(a, content_type = Form, selector = "#f")>"x"</button></body>"##,
    r#"<body><p data-init="@get('/a', {contentType: 'form', selector: '#f'})"/></body>"#,
    "<body><p data-init=\"@get('/a', {contentType: $kind}); f({contentType: 'form'})\"/></body>",
];

#[test]
fn mistakes_are_named() {
    mistakes(MISTAKES);
}

#[test]
fn what_is_right_passes() {
    pass(RIGHT);
}
