fn main() {
    println!("{}", serde_json::to_string_pretty(&ifugen::device::schema()).unwrap());
}
