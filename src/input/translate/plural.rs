//! The plural rules of languages for the head of a PO file. Prose has no plural entries, but a translator's tool needs
//! the line, and does not check it.
//!
//! The rules are those of CLDR for whole numbers; gettext's own table has the same rules in another notation.

/// Languages that share a rule, by their tags with a blank between them, and the rule as gettext writes it.
const RULES: &[(&str, &str)] = &[
    ("id ja km ko lo ms my th zh", "nplurals=1; plural=0;"),
    (
        "af az bg ca da de el en es et eu fi fo gl hu it ka kk ky lb ml mn mr nb ne nl nn no pt sq sv sw ta te tr ur uz",
        "nplurals=2; plural=(n != 1);",
    ),
    ("am bn fa fr gu hi hy kn pa pt-BR zu", "nplurals=2; plural=(n > 1);"),
    ("is mk", "nplurals=2; plural=(n%10!=1 || n%100==11);"),
    ("he", "nplurals=3; plural=(n==1 ? 0 : n==2 ? 1 : 2);"),
    ("cs sk", "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"),
    ("lt", "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && (n%100<10 || n%100>=20) ? 1 : 2);"),
    ("lv", "nplurals=3; plural=(n%10==0 || (n%100>=11 && n%100<=19) ? 0 : n%10==1 ? 1 : 2);"),
    ("pl", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"),
    ("ro", "nplurals=3; plural=(n==1 ? 0 : n==0 || (n%100>0 && n%100<20) ? 1 : 2);"),
    (
        "be bs hr ru sr uk",
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);",
    ),
    ("sl", "nplurals=4; plural=(n%100==1 ? 0 : n%100==2 ? 1 : n%100==3 || n%100==4 ? 2 : 3);"),
    ("ga", "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n>=3 && n<=6 ? 2 : n>=7 && n<=10 ? 3 : 4);"),
    (
        "mt",
        "nplurals=5; plural=(n==1 ? 0 : n==2 ? 1 : n==0 || (n%100>=3 && n%100<=10) ? 2 : n%100>=11 && n%100<=19 ? 3 : 4);",
    ),
    ("ar", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);"),
    ("cy", "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n==3 ? 3 : n==6 ? 4 : 5);"),
];

/// The rule of a language; `None` if it is unknown, which is better than the rule of another language.
#[must_use]
pub fn rule(tag: &str) -> Option<&'static str> {
    let of =
        |wanted: &str| RULES.iter().find(|(tags, _)| tags.split(' ').any(|tag| tag == wanted)).map(|(_, rule)| *rule);
    of(tag).or_else(|| of(tag.split('-').next().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use icu_plurals::{PluralCategory, PluralRules};

    use super::*;

    /// The official languages of the European Union, and those of other countries that require its documents.
    const NEEDED: &str = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv is nb nn no tr";

    /// Parses and evaluates the text after `plural=`, from the weakest operator to the strongest.
    struct Expression<'a> {
        rest: &'a str,
        n: u32,
    }

    impl Expression<'_> {
        fn takes(&mut self, token: &str) -> bool {
            self.rest = self.rest.trim_start();
            let rest = self.rest.strip_prefix(token);
            self.rest = rest.unwrap_or(self.rest);
            rest.is_some()
        }

        fn choice(&mut self) -> u32 {
            let condition = self.any();
            if !self.takes("?") {
                return condition;
            }
            let yes = self.choice();
            assert!(self.takes(":"), "{}", self.rest);
            let no = self.choice();
            if condition == 0 { no } else { yes }
        }

        fn any(&mut self) -> u32 {
            let mut found = self.all();
            while self.takes("||") {
                // Both sides are read in any case.
                let right = self.all();
                found = u32::from(found != 0 || right != 0);
            }
            found
        }

        fn all(&mut self) -> u32 {
            let mut found = self.compared();
            while self.takes("&&") {
                let right = self.compared();
                found = u32::from(found != 0 && right != 0);
            }
            found
        }

        fn compared(&mut self) -> u32 {
            let left = self.remainder();
            let Some(operator) = ["==", "!=", "<=", ">=", "<", ">"].into_iter().find(|token| self.takes(token)) else {
                return left;
            };
            let right = self.remainder();
            u32::from(match operator {
                "==" => left == right,
                "!=" => left != right,
                "<=" => left <= right,
                ">=" => left >= right,
                "<" => left < right,
                _ => left > right,
            })
        }

        fn remainder(&mut self) -> u32 {
            let left = self.value();
            if self.takes("%") { left % self.value() } else { left }
        }

        fn value(&mut self) -> u32 {
            if self.takes("(") {
                let value = self.choice();
                assert!(self.takes(")"), "{}", self.rest);
                return value;
            }
            if self.takes("n") {
                return self.n;
            }
            let end = self.rest.find(|c: char| !c.is_ascii_digit()).unwrap_or(self.rest.len());
            let (digits, rest) = self.rest.split_at(end);
            self.rest = rest;
            digits.parse().expect("a number")
        }
    }

    fn form(rule: &str, n: u32) -> u32 {
        let (_, text) = rule.split_once(" plural=").expect("an expression");
        let mut expression = Expression { rest: text, n };
        let form = expression.choice();
        assert_eq!(expression.rest, ";", "{rule}");
        form
    }

    #[test]
    fn every_rule_is_that_of_cldr() {
        for (tags, rule) in RULES {
            for tag in tags.split(' ') {
                // In CLDR, Portuguese without region is that of Brazil; in gettext and the European Union, that of
                // Portugal.
                let locale = if tag == "pt" { "pt-PT" } else { tag };
                let locale: icu_locale_core::Locale = locale.parse().expect("a language");
                let cldr = PluralRules::try_new_cardinal(locale.into()).expect("rules");
                let mut categories: Vec<Option<PluralCategory>> = Vec::new();
                for n in 0..=300_u32 {
                    let form = form(rule, n) as usize;
                    categories.resize(categories.len().max(form + 1), None);
                    let category = cldr.category_for(n);
                    let known = categories[form].get_or_insert(category);
                    assert_eq!(*known, category, "{tag}: {n} is form {form}");
                }
                let mut found: Vec<PluralCategory> =
                    categories.iter().copied().map(|found| found.expect("a form")).collect();
                assert!(rule.starts_with(&format!("nplurals={};", found.len())), "{tag}: {found:?}");
                found.sort();
                found.dedup();
                assert_eq!(found.len(), categories.len(), "{tag}: two forms where CLDR has one");
            }
        }
    }

    #[test]
    fn every_language_has_its_own() {
        for tag in NEEDED.split(' ') {
            assert!(rule(tag).is_some(), "{tag}");
        }
        assert_eq!((rule("de-CH"), rule("sr-Latn-RS")), (rule("de"), rule("ru")));
        assert_ne!(rule("pt-BR"), rule("pt"));
        assert_eq!((rule("tlh"), rule("")), (None, None));
        let all: Vec<&str> = RULES.iter().flat_map(|(tags, _)| tags.split(' ')).collect();
        let mut once = all.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), all.len(), "a language stands once");
    }
}
