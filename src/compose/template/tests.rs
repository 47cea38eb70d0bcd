use super::*;

fn templates(texts: &[(&str, &str)]) -> anyhow::Result<Templates> {
    let mut base = Tera::new();
    base.autoescape_on([".md"]);
    Templates::new(base, texts.iter().copied())
}

fn render(texts: &[(&str, &str)]) -> anyhow::Result<String> {
    let mut context = Context::new();
    context.insert("rows", &[1, 2, 3]);
    context.insert("word", "a & b");
    templates(texts)?.render(texts[0].0, &context, "")
}

/// The code of the rejected template, and the line and column.
fn code(texts: &[(&str, &str)]) -> (&'static str, (usize, usize)) {
    let error = render(texts).expect_err("refused");
    let (found, sources) = Error::from(error).into_found().expect("a problem of the template").remove(0);
    (found.problem.code(), sources.line_column(found.place.expect("a place")))
}

#[test]
fn what_a_template_may_see_it_names_itself_or_through_another() -> anyhow::Result<()> {
    let templates = templates(&[
        ("a.md", "{{ word }}"),
        ("b.md", "{% include \"a.md\" %}"),
        ("c.md", "{% include \"b.md\" %}"),
        ("d.md", "{{ rows }} of a.md"),
        ("e.md", "{{ __tera_context }}"),
    ])?;
    let see = |variable: &str| ["a.md", "b.md", "c.md", "d.md", "e.md"].map(|name| templates.may_see(name, variable));
    assert_eq!(see("word"), [true, true, true, false, true]);
    assert_eq!(see("rows"), [false, false, false, true, true]);
    Ok(())
}

#[test]
fn counting_changes_nothing_of_what_is_printed() -> anyhow::Result<()> {
    let cases = [
        "a\n{% for row in rows -%}\n  {{ row }}\n{%- endfor %}\nb",
        "{% for row in rows %} {{ row }} {% else %} none {% endfor %}",
        "{% for row in [] %}x{% else %} none {% endfor %}",
        "{%- set x = word -%}  {{ x }} {% set y %} {{ word }} {% endset %}[{{ y }}]",
        "{% set x = rows ~ 1 %}{{ x }}{% set z = nothing?.at_all %}",
        "{% raw %}{% for x in y %}{{ z }}{% endraw %}{{ \"%} }}\" }}{# {% for #}",
        "{% raw -%} {% end {%- endraw %}{{ {\"a\": {\"b\": 1} } }}",
        "{% component box(text) %}<{{ text }}>{% endcomponent %}",
        "{{ 'it\\'s' | replace(from='s', to='{{ x }}') }}{{ range(end=3) | join(sep=\",\") }}",
        "{{ range(start=1, end=9, step_by=3) }}",
    ];
    for case in cases {
        let mut base = Tera::new();
        base.autoescape_on([".md"]);
        let mut context = Context::new();
        context.insert("rows", &[1, 2, 3]);
        context.insert("word", "a & b");
        base.add_raw_template("a.md", case)?;
        assert_eq!(render(&[("a.md", case)])?, base.render("a.md", &context)?, "{case}");
    }
    Ok(())
}

#[test]
fn inheritance_works_as_it_does() -> anyhow::Result<()> {
    let base = ("b.md", "<{% block x %}base{% endblock %}>");
    let child = ("a.md", "{% extends \"b.md\" %}{% block x %}[{{ super() }}]{% endblock %}");
    assert_eq!(render(&[child, base])?, "<[base]>");
    assert_eq!(render(&[("a.md", "({% include \"c.md\" %})"), ("c.md", "{{ word }}")])?, "(a &amp; b)");
    Ok(())
}

#[test]
fn loops_end() {
    let deep = "\n{% for a in range(end=9999) %}{% for b in range(end=9999) %}{% endfor %}{% endfor %}";
    assert_eq!(code(&[("a.md", deep)]), ("E0693", (2, 31)));
    let quiet = "{% set r = range(end=9999) %}{% for a in r %}{% for b in r %}{% for c in r %}\
                 {% endfor %}{% endfor %}{% endfor %}";
    assert_eq!(code(&[("a.md", quiet)]).0, "E0693");
    assert!(render(&[("a.md", "{{ range(end=10001) }}")]).is_err_and(|error| error.to_string().contains("10000")));
    assert!(render(&[("a.md", "{{ range(end=1, step_by=0) }}")]).is_err());
}

#[test]
fn calls_that_double_end() {
    // Each level includes the next one twenty times: 20 to the power of 8.
    let names: Vec<String> = (0..9).map(|level| format!("{level}.md")).collect();
    let texts: Vec<String> = (1..10)
        .map(|next| if next == 9 { String::new() } else { format!("{{% include \"{next}.md\" %}}").repeat(20) })
        .collect();
    let all: Vec<(&str, &str)> = names.iter().map(String::as_str).zip(texts.iter().map(String::as_str)).collect();
    assert_eq!(code(&all).0, "E0693");
    let component = "{% component c(n) %}{% if n > 0 %}{{ <c n={n - 1} /> }}{{ <c n={n - 1} /> }}\
                     {{ <c n={n - 1} /> }}{{ <c n={n - 1} /> }}{% endif %}{% endcomponent %}{{ <c n={18} /> }}";
    assert_eq!(code(&[("a.md", component)]).0, "E0693");
}

#[test]
fn circles_are_refused() {
    let include = render(&[("a.md", "{% include \"b.md\" %}"), ("b.md", "{% include \"a.md\" %}")]);
    assert!(include.is_err_and(|error| error.to_string().contains("Circular include")));
    let itself = render(&[("a.md", "{% include \"a.md\" %}")]);
    assert!(itself.is_err_and(|error| error.to_string().contains("Circular include")));
    let extends = render(&[("a.md", "{% extends \"b.md\" %}"), ("b.md", "{% extends \"a.md\" %}")]);
    assert!(extends.is_err_and(|error| error.to_string().contains("Circular extend")));
    let component = "{% component c() %}{{ <c /> }}{% endcomponent %}{{ <c /> }}";
    assert!(render(&[("a.md", component)]).is_err_and(|error| error.to_string().contains("recursion")));
}

#[test]
fn texts_and_lists_do_not_grow_without_end() {
    let doubled = format!("{{% set s = \"0123456789\" %}}{}", "{% set s = s ~ s %}".repeat(40));
    assert_eq!(code(&[("a.md", &doubled)]).0, "E0694");
    let lists = format!("{{% set s = [1, 2] %}}{}", "{% set s = [s, s] %}".repeat(40));
    assert_eq!(code(&[("a.md", &lists)]).0, "E0694");
    let text = "0123456789".repeat(20);
    let block = format!("{{% set s %}}{{% for a in range(end=9999) %}}{text}{{% endfor %}}\n{{% endset %}}");
    assert_eq!(code(&[("a.md", &block)]), ("E0694", (2, 1)));
    let grow = format!(" | replace(from=\"a\", to=\"{}\")", "a".repeat(99)).repeat(4);
    let error = render(&[("a.md", &format!("{{{{ \"a\"{grow} }}}}"))]).expect_err("too long").to_string();
    assert!(error.contains("at most 1024 KiB"), "{error}");
}

#[test]
fn what_is_printed_has_an_end() {
    let text = format!(
        "{{% set s %}}{}{{% endset %}}{{% for a in range(end=999) %}}{{{{ s }}}}{{% endfor %}}",
        "x".repeat(99_999)
    );
    assert_eq!(code(&[("a.md", &text)]), ("E0695", (1, 1)));
}

#[test]
fn what_is_too_large_or_cannot_be_counted_is_refused() {
    assert_eq!(code(&[("a.md", &"x".repeat(TEMPLATE * KIB + 1))]).0, "E0690");
    assert_eq!(code(&[("a.md", &format!("x\n{{{{ \"{}\" }}}}", "y".repeat(2048)))]), ("E0691", (2, 1)));
    assert_eq!(code(&[("a.md", "{{ [x for x in rows] }}")]).0, "E0692");
    assert_eq!(code(&[("a.md", "{% if [[y for y in rows] for x in rows] %}{% endif %}")]).0, "E0692");
    assert!(render(&[("a.md", "{{ \"for\" }}{{ word | replace(from=\"for\", to=\"\") }} for {# for #}")]).is_ok());
}

#[test]
fn messages_show_the_template_as_it_is_written() {
    assert_eq!(code(&[("a.md", "\n{% for row in rows %}{{ row.x.y }}{% endfor %}")]), ("E0519", (2, 29)));
    assert_eq!(
        code(&[("a.md", "{% for row in rows %}{% set x = row %}{{ missing }}{% endfor %}")]),
        ("E0519", (1, 42))
    );
    let error = render(&[("a.md", "{% for row in rows %}{{ row")]).expect_err("fails").to_string();
    assert!(error.contains("templates/a.md:1:") && !error.contains("ifugen_"), "{error}");
}

#[test]
fn nothing_of_the_machine_can_be_asked_for() {
    for text in [
        "{{ get_env(name=\"HOME\") }}",
        "{{ now() }}",
        "{{ get_random(start=0, end=9) }}",
        "{{ load_data(path=\"/etc/passwd\") }}",
        "{{ read_file(path=\"/etc/passwd\") }}",
        "{% include \"/etc/passwd\" %}",
        "{% include \"../../etc/passwd\" %}",
        "{% extends \"/etc/passwd\" %}",
        "{{ ifugen_keep_it }}",
    ] {
        assert!(render(&[("a.md", text)]).is_err(), "{text}");
    }
}
