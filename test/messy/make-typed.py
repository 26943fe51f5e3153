#!/usr/bin/python3
"""
Writes the workbooks of what people type, paste and date (typed_kinds.py) with Debian's python3-openpyxl:

    /usr/bin/python3 test/messy/make-typed.py [--office]

--office also saves them again with LibreOffice (soffice). The oracle of test/contract has to agree with what was
expected by hand, of both.
"""

import json
import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent / 'contract'))

from oracle.load import load  # noqa: E402
from oracle.score import score_book  # noqa: E402
from oracle.write import repack, save  # noqa: E402
from typed_kinds import KINDS  # noqa: E402

HERE = FOLDER / 'typed'
FIGURES = ('total', 'percent', 'grade', 'rank', 'assessed')


def main():
    HERE.mkdir(exist_ok=True)
    names = [one['name'] for one in KINDS]
    assert len(names) == len(set(names)), names
    for old in HERE.iterdir():
        if old.stem.removeprefix('office-') not in names:
            old.unlink()
    for one in KINDS:
        save(one['book'], HERE / f'{one["name"]}.xlsx')
    if '--office' in sys.argv:
        with tempfile.TemporaryDirectory() as folder:
            files = [str(HERE / f'{name}.xlsx') for name in names]
            subprocess.run(['soffice', f'-env:UserInstallation=file://{folder}/profile', '--headless', '--convert-to', 'xlsx', '--outdir', folder, *files], check=True)
            for name in names:
                repack((pathlib.Path(folder) / f'{name}.xlsx').read_bytes(), HERE / f'office-{name}.xlsx')
    for one in KINDS:
        if one['scores'] is not None:
            for prefix in ('', 'office-'):
                agree(one, HERE / f'{prefix}{one["name"]}.xlsx')
    text = ''.join(json.dumps({k: v for k, v in one.items() if k != 'book'}, ensure_ascii=False) + '\n' for one in KINDS)
    (HERE / 'expected.jsonl').write_text(text, 'utf8')


def agree(one, path):
    """The oracle gives what was expected by hand."""
    report, settings = score_book(load(path))
    districts = report['districts']
    scores = [[i['status'] if i['score'] is None else i['score'] for i in d['indicators']] for d in districts]
    assert scores == one['scores'], (path.name, scores, one['scores'])
    for key, wanted in one['figures'].items():
        found = settings['dates'] if key == 'dates' else [d[key] for d in districts]
        assert found == wanted, (path.name, key, found, wanted)
    left = [i for i in report['issues'] if i[1] != 'target-only']
    for issue in one['issues']:
        match = [i for i in left if i[:3] == issue[:3] and set(cells(i[3])) & set(cells(issue[3]))]
        assert match, (path.name, 'missing', issue, left)
        left.remove(match[0])
    assert not left, (path.name, 'unexpected', left)


def cells(one):
    return one if isinstance(one, list) else [one]


if __name__ == '__main__':
    main()
