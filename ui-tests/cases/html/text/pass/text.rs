use stario::prelude::*;

#[test]
fn text_without_mistakes() {
    let name = "Ada";
    let page = html! {
        <p>"Hello {name}, {1 + 1} {{braces}}" r"{raw}"</p>
        <p>{name}{'c'}{5}{1.5}{Some(name)}{vec![1, 2]}{true}</p>
        <p title="a\tb\u{C}">"a\r\n\u{FFFD}\u{A0} \\0" r"\0"</p>
        <script>"'\\0'"</script>
        <p>{let twice = name.repeat(2); twice.len()}</p>
    };
    assert!(!page.is_empty());
}
