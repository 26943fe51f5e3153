#!/usr/bin/python3
"""
Writes the workbooks of this folder, and what the contract says their scores are, with Debian's python3-openpyxl:

    /usr/bin/python3 test/contract/make-workbooks.py [--office]

--office also saves some of them again with LibreOffice (soffice), as other people's files come.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

from oracle.cells import Formula
from oracle.cases_problems import problem_books
from oracle.cases_scored import SCORED
from oracle.score import score_book
from oracle.write import repack, save

HERE = pathlib.Path(__file__).parent / 'workbooks'
OFFICE = ['moved', 'every-rule', 'contents', 'confirmed']


def write_lines(name, lines):
    """JSON lines: what changes shows line by line."""
    text = ''.join(json.dumps(line, ensure_ascii=False, separators=(',', ':')) + '\n' for line in lines)
    (HERE / f'{name}.jsonl').write_text(text, 'utf8')


def write_report(name, book):
    report, settings = score_book(book)
    check_published(name, book, report)
    write_lines(name, [{'decimals': settings['decimals'], 'round': report['round'], 'issues': report['issues']}, *report['districts']])


def main():
    HERE.mkdir(exist_ok=True)
    for name, make in SCORED.items():
        book = make()
        save(book, HERE / f'{name}.xlsx')
        write_report(name, book)
        if name in OFFICE:
            computed(book)
            write_report(f'office-{name}', book)
    problems = []
    for name, book, kind, expected in problem_books():
        save(book, HERE / f'{name}.xlsx')
        problems.append({'name': name, 'kind': kind, 'issues': expected})
        if kind == 'cell':
            report, settings = score_book(book)
            check_by_hand(name, report, expected)
            problems[-1].update(decimals=settings['decimals'], report=report)
    write_lines('problems', problems)
    if '--office' in sys.argv:
        for name in OFFICE:
            resave(name)


def computed(book):
    """LibreOffice stores the results of formulas that had none."""
    for rows in book.tabs.values():
        for row in rows:
            row[:] = [Formula(c.text, 37.5) if c == Formula('=45/120*100') else c for c in row]


def check_published(name, book, report):
    """The oracle itself has to reproduce what was published."""
    for district in report['districts']:
        wanted = getattr(book, 'published', {}).get(district['name'], {})
        for key in ('percent', 'grade'):
            assert district[key] == wanted.get(key, district[key]), (name, district['name'], key, district[key], wanted)
        scores = {i['code']: i['score'] for i in district['indicators']}
        assert all(scores[c] == s for c, s in wanted.get('scores', {}).items()), (name, scores, wanted)


def check_by_hand(name, report, expected):
    """The oracle's problems and those written by hand are the same (it knows nothing of titles that are taken)."""
    found = {tuple(i[:4]) for i in report['issues']} | {tuple(e[:4]) for e in expected if e[1] == 'title-taken'}
    assert found == {tuple(e[:4]) for e in expected}, (name, found ^ {tuple(e[:4]) for e in expected})
    report['issues'] = [list(e) for e in expected]


def resave(name):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['soffice', '--headless', '--convert-to', 'xlsx', '--outdir', folder, str(HERE / f'{name}.xlsx')], check=True)
        repack((pathlib.Path(folder) / f'{name}.xlsx').read_bytes(), HERE / f'office-{name}.xlsx')


if __name__ == '__main__':
    main()
