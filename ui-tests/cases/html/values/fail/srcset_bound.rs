use stario::{AttributeValue, kind};

fn needs<T: AttributeValue<kind::Srcset>>(_: T) {}

fn main() {
    needs(String::from("/a.png 2x"));
}
