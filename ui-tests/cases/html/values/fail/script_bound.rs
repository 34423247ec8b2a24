use stario::attribute::ScriptValue;

fn needs<T: ScriptValue>(_: T) {}

fn main() {
    needs(String::from("alert(1)"));
}
