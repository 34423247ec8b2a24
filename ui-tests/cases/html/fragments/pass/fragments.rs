use stario::prelude::*;

mod ui {
    use stario::prelude::*;

    #[component]
    pub(crate) fn Note(text: &str) -> Html {
        html! { <i>{text}</i> }
    }
}

/// Every kind of fragment that a macro by example hands on.
macro_rules! row {
    ($name:ident, $key:literal, $text:expr, $any:tt, $when:expr, $count:literal) => {
        html! {
            <$name id=$key title={$text} tabindex=$count>
                $key ": " {$text} $any
                if $when { "yes" } else { "no" }
            </$name>
        }
    };
}

macro_rules! each {
    ($pattern:pat in $list:expr => $body:expr) => {
        html! { for $pattern in $list { <b>{$body}</b> } }
    };
}

macro_rules! matched {
    ($value:expr, $($pattern:pat => $text:literal),*) => {
        html! { match $value { $($pattern => { $text })* } }
    };
}

macro_rules! note {
    ($component:ident, $text:expr) => {
        html! { <ui::$component text={$text}/> }
    };
}

macro_rules! component {
    ($component:path) => {
        html! { <$component text="a"></$component> }
    };
}

macro_rules! statement {
    ($name:ident: $ty:ty = $value:expr) => {
        html! { let $name: $ty = $value; {$name} }
    };
}

macro_rules! signal {
    ($limit:expr) => {
        html! { <b data-text=$count data-show=($count > $limit)></b> }
    };
}

#[test]
fn fragments_without_mistakes() {
    let (page_is_open, list_is_empty) = (true, false);
    let page = row!(p, "a", 1 + 1, "text", page_is_open || list_is_empty, -1);
    assert_eq!(
        page.as_str(),
        r#"<p id="a" title="2" tabindex="-1">a: 2textyes</p>"#
    );
    let list = each!((_, _) in [(1, 2), (3, 4)] => 7);
    assert_eq!(list.as_str(), "<b>7</b><b>7</b>");
    let word = matched!(2, 1 => "one", 2 | 3 => "few", _ => "many");
    assert_eq!(word.as_str(), "few");
    assert_eq!(note!(Note, "a").as_str(), "<i>a</i>");
    assert_eq!(component!(ui::Note).as_str(), "<i>a</i>");
    assert_eq!(statement!(n: Vec<i32> = vec![1]).as_str(), "1");
    assert_eq!(
        signal!(1).as_str(),
        r#"<b data-text="$count" data-show="$count &gt; 1"></b>"#
    );
}

/// Names and literals in every spelling of Rust.
#[test]
fn spellings_without_mistakes() {
    let größe = 5;
    let (r#type, r#static) = (stario::values::InputType::Text, "text");
    let page = html! {
        <input r#type={r#type} data-größe={größe} tabindex=0x0>
        <label r#for="a">"{größe}" r"{raw}" "\u{e9}"</label>
        <meter value=0.5>"{r#static}"</meter>
        <r#ui::r#Note text="a"/>
    };
    assert_eq!(
        page.as_str(),
        concat!(
            r#"<input type="text" data-größe="5" tabindex="0">"#,
            r#"<label for="a">5{raw}é</label><meter value="0.5">text</meter><i>a</i>"#
        )
    );
}
