"""Typst in one process for many documents, as fast as its Python package lets one: two workers, each with one compiler.

Usage: all.py TYP OUT FILE…
"""

import multiprocessing
import sys
from pathlib import Path

import typst

TYP, OUT = sys.argv[1], Path(sys.argv[2])


def one(file):
    typst.compile(
        TYP, output=str(OUT / (Path(file).name + ".pdf")), root="/", sys_inputs={"file": str(Path(file).resolve())},
        pdf_standards=["ua-1", "a-2a"],
    )


if __name__ == "__main__":
    OUT.mkdir(parents=True, exist_ok=True)
    with multiprocessing.Pool(2) as pool:
        pool.map(one, sys.argv[3:], chunksize=8)
