use stario::{AttributeValue, kind};

fn needs<T: AttributeValue<kind::TokenList>>(_: T) {}

fn main() {
    needs(5);
}
