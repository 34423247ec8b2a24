use stario::attribute::StyleValue;

fn needs<T: StyleValue>(_: T) {}

fn main() {
    needs(String::from("color: red"));
}
