#!/usr/bin/python3
"""
Random rounds and what the contract gives them, for the tests that have Python at hand:

    /usr/bin/python3 test/contract/make-rounds.py FOLDER FIRST-SEED COUNT

Each seed is written with ทศนิยม 0 to 4 as round-SEED-PLACES.xlsx, its report beside it as .jsonl.
"""

import json
import pathlib
import sys

from oracle.cases_random import mixed
from oracle.cases_targets import targeted
from oracle.load import load
from oracle.score import score_book
from oracle.write import save


def main():
    folder, first, count = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    folder.mkdir(exist_ok=True)
    for seed in range(first, first + count):
        for decimals in range(5):
            file = folder / f'round-{seed}-{decimals}.xlsx'
            # Every second one has targets of its own and indicators that do not concern everyone.
            save((targeted if seed % 2 else mixed)(seed, decimals), file)
            report, _ = score_book(load(file))
            file.with_suffix('.jsonl').write_text(json.dumps(report, ensure_ascii=False), 'utf8')


if __name__ == '__main__':
    main()
