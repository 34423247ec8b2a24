use stario::{AttributeValue, kind};

fn needs<T: AttributeValue<kind::Style>>(_: T) {}

fn main() {
    needs(String::from("color: red"));
}
