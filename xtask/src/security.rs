//! SECURITY.md names the tests that show what it says: they must exist.

use xtask::root;

#[test]
fn every_test_that_the_threat_model_names_exists() {
    let text = std::fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let table = text.split("## Threats").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut count = 0;
    for row in table.lines().filter(|line| line.starts_with("| ") && line.contains("](")) {
        let shown = row.trim_end_matches(" |").rsplit(" | ").next().unwrap();
        for link in shown.split(", [") {
            let (name, file) = link.trim_start_matches('[').split_once("](").unwrap();
            let file = file.trim_end_matches(')');
            let code = std::fs::read_to_string(root().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            let stands = code.contains(&format!("fn {name}("))
                || code.contains(&format!("def {name}("))
                || code.lines().any(|line| line.trim_start().starts_with("it(") && line.contains(name));
            assert!(stands, "{file} has no test {name}");
            count += 1;
        }
    }
    assert!(count >= 20, "the table names {count} tests");
}
