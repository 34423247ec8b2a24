use stario::AttributeValue;

struct Colour;

fn needs<T: AttributeValue<Colour>>(_: T) {}

fn main() {
    needs("red");
}
