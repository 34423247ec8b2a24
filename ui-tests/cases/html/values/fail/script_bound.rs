use stario::{AttributeValue, kind};

fn needs<T: AttributeValue<kind::Script>>(_: T) {}

fn main() {
    needs(String::from("alert(1)"));
}
