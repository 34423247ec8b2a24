use stario::attribute::SrcsetValue;

fn needs<T: SrcsetValue>(_: T) {}

fn main() {
    needs(String::from("/a.png 2x"));
}
