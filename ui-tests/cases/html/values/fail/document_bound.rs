use stario::{AttributeValue, kind};

fn needs<T: AttributeValue<kind::Html>>(_: T) {}

fn main() {
    needs(String::from("<p>"));
}
