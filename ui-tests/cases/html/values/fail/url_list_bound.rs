use stario::{AttributeValue, kind};

fn needs<T: AttributeValue<kind::UrlList>>(_: T) {}

fn main() {
    needs(5);
}
