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

from oracle.cases_problems import problem_books
from oracle.cases_scored import SCORED
from oracle.load import load
from oracle.score import score_book
from oracle.write import repack, save

HERE = pathlib.Path(__file__).parent / 'workbooks'
OFFICE = ['moved', 'every-rule', 'contents', 'confirmed', 'noise', 'due-dates', 'period-buddhist', 'untidy-setup', 'slipped-scales', 'ticks', 'places-2']


def write_lines(name, lines):
    """JSON lines: what changes shows line by line."""
    text = ''.join(json.dumps(line, ensure_ascii=False, separators=(',', ':')) + '\n' for line in lines)
    (HERE / f'{name}.jsonl').write_text(text, 'utf8')


def write_report(name, book):
    """What the file gives, read anew from the file itself."""
    report, settings = score_book(load(HERE / f'{name}.xlsx'))
    check_published(name, book, report)
    head = {key: settings[key] for key in ('decimals', 'dates', 'rules')}
    write_lines(name, [{**head, 'round': report['round'], 'issues': report['issues']}, *report['districts']])


def main():
    HERE.mkdir(exist_ok=True)
    for old in HERE.iterdir():
        if not old.name.startswith('office-'):
            old.unlink()
    for name, make in SCORED.items():
        book = make()
        save(book, HERE / f'{name}.xlsx')
        write_report(name, book)
        if name in OFFICE:
            if '--office' in sys.argv:
                resave(name)
            write_report(f'office-{name}', book)
    problems = []
    for name, book, kind, expected in problem_books():
        save(book, HERE / f'{name}.xlsx')
        problems.append({'name': name, 'kind': kind, 'issues': expected})
        if kind == 'cell':
            report, settings = score_book(load(HERE / f'{name}.xlsx'))
            check_by_hand(name, report, expected)
            problems[-1].update(decimals=settings['decimals'], report=report)
    write_lines('problems', problems)


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
    found, wanted = flat(report['issues']), flat(expected)
    wrong = [i for i in found if not any(same(i, e) for e in wanted)] + [
        e for e in wanted if e[1] != 'title-taken' and not any(same(i, e) for i in found)]
    assert not wrong and len(found) == len([e for e in wanted if e[1] != 'title-taken']), (name, wrong, found)
    report['issues'] = [list(e) for e in expected]


def flat(issues):
    return [(*issue[:3], issue[3] if isinstance(issue[3], list) else [issue[3]]) for issue in issues]


def same(one, other):
    """Where the contract leaves the cell open, by hand one of them may be asked for."""
    return one[:3] == other[:3] and bool(set(one[3]) & set(other[3]))


def resave(name):
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'xlsx', '--outdir', folder, str(HERE / f'{name}.xlsx')], check=True)
        repack((pathlib.Path(folder) / f'{name}.xlsx').read_bytes(), HERE / f'office-{name}.xlsx')


if __name__ == '__main__':
    main()
