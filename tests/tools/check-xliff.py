#!/usr/bin/env python3
"""XLIFF as a second reader sees it: translate-toolkit opens the export of an example, fills it, and the import builds.

Usage: tests/tools/check-xliff.py IFUGEN EXAMPLES. Needs translate-toolkit (PyPI) with lxml.
"""

import shutil
import subprocess
import sys
import tempfile
from copy import deepcopy
from pathlib import Path

from lxml import etree
from translate.storage import xliff, xliff2

NAMESPACE2 = "{urn:oasis:names:tc:xliff:document:2.0}"
# What XLIFF 2.1 (core) allows for the elements that ifugen writes; as RULES below.
RULES2 = {
    "xliff": ({"version", "srcLang", "trgLang"}, {"version", "srcLang"}, ["file"]),
    "file": ({"id", "original"}, {"id"}, ["unit"]),
    "unit": ({"id", "name"}, {"id"}, ["notes", "originalData", "segment"]),
    "notes": (set(), set(), ["note"]),
    "note": ({"category"}, set(), []),
    "originalData": (set(), set(), ["data"]),
    "data": ({"id", "space"}, {"id"}, []),
    "segment": ({"state", "subState"}, set(), ["source", "target"]),
    "source": ({"space"}, set(), ["pc", "ph"]),
    "target": ({"space"}, set(), ["pc", "ph"]),
    "pc": ({"id", "type", "subType", "canCopy", "canDelete", "dataRefStart", "dataRefEnd"}, {"id"}, ["pc", "ph"]),
    "ph": ({"id", "type", "canCopy", "canDelete", "disp", "dataRef"}, {"id"}, []),
}
VALUES2 = {"state": {"initial", "translated"}, "type": {"fmt", "link", "other"}, "subType": {"xlf:b", "xlf:i"},
           "canCopy": {"no"}, "canDelete": {"no"}}
NAMESPACE = "{urn:oasis:names:tc:xliff:document:1.2}"
# What XLIFF 1.2 (strict) allows for the elements that ifugen writes: attributes, those that must be there, and children
# in their order.
RULES = {
    "xliff": ({"version", "space"}, {"version"}, ["file"]),
    "file": ({"original", "source-language", "target-language", "datatype", "tool-id"},
             {"original", "source-language", "datatype"}, ["header", "body"]),
    "header": (set(), set(), ["tool"]),
    "tool": ({"tool-id", "tool-name", "tool-version"}, {"tool-id", "tool-name"}, []),
    "body": (set(), set(), ["trans-unit"]),
    "trans-unit": ({"id", "resname", "approved", "space"}, {"id"}, ["source", "target", "context-group", "note"]),
    "source": ({"lang"}, set(), ["ph", "bpt", "ept"]),
    "target": ({"lang", "state"}, set(), ["ph", "bpt", "ept"]),
    "context-group": ({"name", "purpose"}, set(), ["context"]),
    "context": ({"context-type"}, {"context-type"}, []),
    "note": ({"from"}, set(), []),
    "ph": ({"id", "ctype"}, {"id"}, []),
    "bpt": ({"id", "rid", "ctype"}, {"id"}, []),
    "ept": ({"id", "rid"}, {"id"}, []),
}
VALUES = {"state": {"translated", "needs-review-translation"}, "approved": {"yes", "no"},
          "context-type": {"sourcefile", "linenumber"}, "purpose": {"location"}, "datatype": {"plaintext"}}
PAIRS = {"bold", "italic", "link"}


def check_structure(path):
    """The file against the rules; gives the number of texts."""
    tree = etree.parse(path)
    ids = []
    for element in tree.iter(f"{NAMESPACE}*"):
        name = etree.QName(element).localname
        where = f"{path.name}:{element.sourceline}: {name}"
        known, needed, children = RULES[name]
        attributes = {etree.QName(key).localname: value for key, value in element.attrib.items()}
        assert set(attributes) <= known and needed <= set(attributes), f"{where} has {sorted(attributes)}"
        for key, value in attributes.items():
            assert key not in VALUES or value in VALUES[key], f"{where}: {key} is {value}"
            assert key != "ctype" or value.startswith("x-") or (name == "bpt" and value in PAIRS), f"{where}: {value}"
        order = [children.index(etree.QName(child).localname) for child in element]
        assert name in ("source", "target") or order == sorted(order), f"{where}: children out of order"
        if name in ("source", "target"):
            numbers = [(etree.QName(code).localname, code.get("id")) for code in element]
            assert len(set(numbers)) == len(numbers), f"{where}: a number twice: {numbers}"
            begun = {number for kind, number in numbers if kind == "bpt"}
            assert begun == {number for kind, number in numbers if kind == "ept"}, f"{where}: half a pair"
        if name == "trans-unit":
            ids.append(element.get("id"))
    assert len(ids) == len(set(ids)) > 0, f"{path.name}: an id twice, or no text"
    return len(ids)


def check_structure_2(path):
    """As check_structure, for XLIFF 2.1: a code's data is there, and a target has the codes of its source."""
    tree = etree.parse(path)
    ids = []
    for element in tree.iter(f"{NAMESPACE2}*"):
        name = etree.QName(element).localname
        where = f"{path.name}:{element.sourceline}: {name}"
        known, needed, children = RULES2[name]
        attributes = {etree.QName(key).localname: value for key, value in element.attrib.items()}
        assert set(attributes) <= known and needed <= set(attributes), f"{where} has {sorted(attributes)}"
        for key, value in attributes.items():
            assert key not in VALUES2 or value in VALUES2[key], f"{where}: {key} is {value}"
        order = [children.index(etree.QName(child).localname) for child in element]
        assert name in ("source", "target", "pc") or order == sorted(order), f"{where}: children out of order"
        # xs:NMTOKEN
        assert "id" not in attributes or all(c.isalnum() or c in "._-:" for c in attributes["id"]), where
        if name == "unit":
            ids.append(element.get("id"))
            data = {item.get("id") for item in element.iter(f"{NAMESPACE2}data")}
            for code in element.iter(f"{NAMESPACE2}ph", f"{NAMESPACE2}pc"):
                used = {value for key, value in code.attrib.items() if key.startswith("dataRef")}
                assert used and used <= data, f"{where}: {used} of {data}"
        if name in ("source", "target"):
            codes = [code.get("id") for code in element.iter(f"{NAMESPACE2}ph", f"{NAMESPACE2}pc")]
            assert len(set(codes)) == len(codes), f"{where}: a number twice: {codes}"
    assert len(ids) == len(set(ids)) > 0, f"{path.name}: an id twice, or no text"
    return len(ids)


def capitals(element):
    """The words of an element in capitals, its codes kept."""
    element.text = (element.text or "").upper()
    for code in element:
        code.tail = (code.tail or "").upper()
        if etree.QName(code).localname == "pc":
            capitals(code)


def fill_2(path):
    """As fill, for XLIFF 2.1."""
    store = xliff2.Xliff2File.parsefile(str(path))
    assert len(store.units) == check_structure_2(path), path.name
    filled = 0
    for unit in store.units:
        source = unit.xmlelement.find(f"{NAMESPACE2}source")
        if source is None or unit.xmlelement.find(f"{NAMESPACE2}target") is not None:
            continue
        target = deepcopy(source)
        target.tag = f"{NAMESPACE2}target"
        capitals(target)
        source.addnext(target)
        unit.xmlelement.set("state", "final")
        filled += 1
    store.savefile(str(path))
    return filled


def fill(path):
    """Gives each open text its source as translation, its words in capitals, its markup kept."""
    store = xliff.xlifffile.parsefile(str(path))
    filled = 0
    for unit in store.units:
        if unit.istranslated() or unit.isfuzzy():
            continue
        source = unit.xmlelement.find(f"{NAMESPACE}source")
        target = etree.SubElement(unit.xmlelement, f"{NAMESPACE}target")
        source.addnext(target)
        target.text = (source.text or "").upper()
        for code in source:
            copy = deepcopy(code)
            copy.tail = (code.tail or "").upper()
            target.append(copy)
        unit.marktranslated()
        unit.markapproved()
        filled += 1
    store.savefile(str(path))
    return filled


def main():
    ifugen, examples = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        shutil.copytree(examples, scratch / "examples")

        def run(*arguments):
            return subprocess.run([ifugen, *arguments], cwd=scratch, check=True, capture_output=True, text=True).stdout

        # German is translated; Swedish has no wording and no translation, but prose does not wait for wording.
        run("translate", "export", "examples", "--xliff", "--lang", "de,sv")
        files = sorted((scratch / "xliff").glob("*.xlf"))
        texts = sum(check_structure(path) for path in files)
        catalogs = {path: path.read_bytes() for path in (scratch / "examples").rglob("*.po")}
        run("translate", "import", *map(str, files))
        for path, before in catalogs.items():
            assert path.read_bytes() == before, f"{path.name} is not what it was before the import"
        # What is still open in German are names, which need no translation.
        assert run("translate", "status", "examples", "--lang", "de", "--check")
        run("translate", "export", "examples", "--xliff=2.1", "--lang", "de,da", "--out", "two")
        two = sorted((scratch / "two").glob("*.xlf"))
        texts_2 = sum(check_structure_2(path) for path in two)
        run("translate", "import", *map(str, two))
        for path, before in catalogs.items():
            assert path.read_bytes() == before, f"{path.name} is not what it was before the import of XLIFF 2.1"
        two = [path for path in two if path.name.endswith(".da.xlf")]
        filled_2 = {path: fill_2(path) for path in two}
        assert two and all(filled_2.values()), filled_2
        run("translate", "import", *map(str, two))
        assert run("translate", "status", "examples", "--lang", "da", "--check")
        print(f"XLIFF 2.1: {texts_2} texts, {sum(filled_2.values())} filled")
        files = [path for path in files if path.name.endswith(".sv.xlf")]
        filled = {path: fill(path) for path in files}
        assert files and all(filled.values()), filled
        run("translate", "import", *map(str, files))
        status = run("translate", "status", "examples", "--lang", "sv", "--check")
        # Wording of Swedish stands in for a locale: the prose is what counts.
        locale = scratch / "project/locales/sv"
        locale.mkdir(parents=True)
        for path in (examples.parent / "locales/en").glob("*.ftl"):
            shutil.copy(path, locale)
        built = run("build", "examples", "--lang", "sv", "--format", "md", "--project", "project")
        # The annex quotes clauses in English; all else is translated.
        texts_built = [path.read_text().split("{#annex")[0] for path in (scratch / "out").rglob("*.md")]
        assert texts_built and all('<span lang="en">' not in text for text in texts_built)
        print(f"{len(files)} files, {texts} texts, {sum(filled.values())} filled; {len(status.splitlines()) - 1} devices")
        print(built.strip())


if __name__ == "__main__":
    main()
