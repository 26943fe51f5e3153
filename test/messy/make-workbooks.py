#!/usr/bin/python3
"""
Writes the messy workbooks of this folder with Debian's python3-openpyxl, and what is expected of each by hand:

    /usr/bin/python3 test/messy/make-workbooks.py [--office]

--office also saves them again with LibreOffice (soffice), as other people's files come.
"""

import datetime
import json
import pathlib
import subprocess
import sys
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(FOLDER.parent / 'contract'))

from openpyxl.styles import PatternFill  # noqa: E402
from oracle.cases_problems import DISTRICTS, FORM, INDICATORS, SETTINGS, base, both, put  # noqa: E402
from oracle.cells import Error, Formula, Percent  # noqa: E402
from oracle.write import repack, save  # noqa: E402

HERE = FOLDER / 'workbooks'

# The base (test/contract/oracle/cases_problems.py): ก1 in B, ก2 in C D, ข1 in E-I; คลองหาด in row 3, ตาพระยา in row 4.
# By hand: 85 lies halfway between level 4 (80) and the target 90, 75 halfway between 70 and 80; 45 of 50 is 90 %, which
# passes, 44 of 50 does not; five and four items of five.
FINE = {'คลองหาด': [4.5, 5, 5], 'ตาพระยา': [3.5, 0, 4]}
BOOKS = []


def book(name, change, issues=(), scores=None, decorate=None):
    """`issues`: (code, tab, cell); `scores`: by district, a status where there is no score, None where the run stops."""
    BOOKS.append((name, change, list(issues), scores, decorate))


def merge(**blocks):
    tabs = {'form': FORM, 'indicators': INDICATORS, 'settings': SETTINGS, 'districts': DISTRICTS}

    def decorate(workbook):
        for tab, ranges in blocks.items():
            for one in ranges:
                workbook[tabs[tab]].merge_cells(one)
    return decorate


def nothing(_):
    pass


def blank(tab, *addresses):
    return both(*[put(tab, address, None) for address in addresses])


def fine(**changed):
    return {**FINE, **changed}


# Merged cells
book('merged-headers', blank(FORM, 'D1', 'F1', 'G1', 'H1', 'I1'), scores=FINE, decorate=merge(form=['A1:A2', 'C1:D1', 'E1:I1']))
book('merged-results', blank(FORM, 'B4'), [('merged-cell', FORM, 'B3')],
     {'คลองหาด': ['problem', 5, 5], 'ตาพระยา': ['problem', 0, 4]}, merge(form=['B3:B4']))
book('merged-inputs', blank(FORM, 'D3'), [('merged-cell', FORM, 'C3')], fine(คลองหาด=[4.5, 'problem', 5]), merge(form=['C3:D3']))


def two_rows(the_book):
    rows = the_book.tabs[FORM]
    rows.insert(3, [None, None, None, None, *rows[2][4:]])
    rows[2][4:] = [None] * 5


book('merged-names', two_rows, scores=FINE, decorate=merge(form=['A3:A4']))
book('merged-sections', blank(INDICATORS, 'B3'), scores=FINE, decorate=merge(indicators=['B2:B3']))
book('merged-weights', blank(INDICATORS, 'F3'), [('merged-rows', INDICATORS, 'F3'), ('bad-weight', INDICATORS, 'F3'),
     ('weights-not-100', INDICATORS, 'F3')], None, merge(indicators=['F2:F3']))
book('merged-title-rows', both(put(INDICATORS, 'C7', 'ผู้ให้ข้อมูล'), put(FORM, 'K3', 'ของฉัน')),
     [('row-skipped', INDICATORS, 'A7'), ('unknown-code', FORM, 'K1')], FINE, merge(indicators=['C7:G8'], form=['K3:K4']))

# Names and headers
book('spellings', both(put(FORM, 'A3', 'อ. คลอง\u200bหาด '), put(FORM, 'A4', 'อำเภอ\u00a0\u00a0ตาพระยา'), put(INDICATORS, 'F1', 'น\u0e4d\u0e49าหนัก'),
                       put(INDICATORS, 'K1', 'เปา้หมาย (5 คะแนน)'.replace('า้', '\u0e49า')), put(FORM, 'B1', 'ก๑\u00a0อะไรก็ได้'),
                       put(FORM, 'A1', 'อ\u0e4d\u0e32เภอ')), scores=FINE)
book('slips', both(put(FORM, 'A3', 'คลองหาต'), put(FORM, 'A4', 'ตาพระ'), put(INDICATORS, 'K1', 'เป้าหมาย'), put(INDICATORS, 'G1', 'วิธีวด')),
     [('name-mended', FORM, 'A3'), ('name-mended', FORM, 'A4'), ('name-mended', INDICATORS, 'K1'), ('name-mended', INDICATORS, 'G1')], FINE)
book('strangers', both(put(FORM, 'A3', 'คลองใหญ่'), put(FORM, 'B1', 'ก'), put(FORM, 'D2', 'ทั้งหม')),
     [('unknown-district', FORM, 'A3'), ('unknown-code', FORM, 'B1'), ('unknown-label', FORM, 'D2'), ('no-form', INDICATORS, 'A2'),
      ('input-missing', INDICATORS, 'A3'), ('half-filled', FORM, '')],
     {'คลองหาด': ['missing', 'missing', 'missing'], 'ตาพระยา': ['missing', 'missing', 4]})
book('double-headers', both(put(INDICATORS, 'V1', ' น้ำหนัก'), put(INDICATORS, 'V2', 1), put(SETTINGS, 'G1', 'รายการ'), put(DISTRICTS, 'C1', 'อำเภอ')),
     [('duplicate-header', INDICATORS, 'V1'), ('duplicate-header', SETTINGS, 'G1'), ('duplicate-header', DISTRICTS, 'C1')], FINE)
book('names-in-error', put(DISTRICTS, 'A3', Error('#REF!')), [('bad-district', DISTRICTS, 'A3'), ('unknown-district', FORM, 'A4')], None)
book('name-deleted', both(put(DISTRICTS, 'B1', 'รหัส'), put(DISTRICTS, 'B2', 2702), put(DISTRICTS, 'B3', 2703), put(DISTRICTS, 'A3', None)),
     [('row-skipped', DISTRICTS, 'A3'), ('unknown-district', FORM, 'A4')], {'คลองหาด': FINE['คลองหาด']})


def hostile(the_book):
    names = ['=HYPERLINK("http://example.com","x")', '<b>ก</b>\t' + 'ย' * 290]
    for row, name in enumerate(names):
        the_book.put(DISTRICTS, f'A{row + 2}', name)
        the_book.put(FORM, f'A{row + 3}', name)
    the_book.put(INDICATORS, 'C2', '@SUM(1)')


book('hostile-names', hostile, scores={'=HYPERLINK("http://example.com","x")': FINE['คลองหาด'], '<b>ก</b> ' + 'ย' * 290: FINE['ตาพระยา']})

# What is typed
book('numbers', both(put(FORM, 'B3', 'ร้อยละ ๘๕ '), put(FORM, 'B4', Percent(0.75)), put(FORM, 'C3', '45 ราย'), put(FORM, 'D4', datetime.date(2024, 5, 1)),
                     put(FORM, 'E3', True), put(FORM, 'F3', '/'), put(FORM, 'G4', datetime.date(2024, 5, 1))),
     [('text-number', FORM, 'B3'), ('not-a-number', FORM, 'C3'), ('not-a-number', FORM, 'D4'), ('not-a-number', FORM, 'G4')],
     {'คลองหาด': [4.5, 'problem', 5], 'ตาพระยา': [3.5, 'problem', 'problem']})
book('circular', both(put(FORM, 'B3', Formula('=B3+1')), put(FORM, 'C3', Formula('=RAND()*0+45', 45))), [('cell-error', FORM, 'B3')],
     fine(คลองหาด=['problem', 5, 5]))


def copies(the_book):
    the_book.tabs['กรอกผล (2)'] = [list(row) for row in the_book.tabs[FORM]]
    the_book.put('กรอกผล (2)', 'B4', 76)
    the_book.put('กรอกผล (2)', 'C3', 'ไม่ประเมิน')


book('second-copy', copies, [('conflicting-result', 'กรอกผล (2)', 'B4'), ('conflicting-result', 'กรอกผล (2)', 'C3')],
     {'คลองหาด': [4.5, 'problem', 5], 'ตาพระยา': ['problem', 0, 4]})

# What is done to rows and columns


def hidden(workbook):
    form = workbook[FORM]
    form.row_dimensions[3].hidden = True
    form.column_dimensions['C'].hidden = True
    form.auto_filter.ref = 'A2:I4'
    form.auto_filter.add_filter_column(0, ['ตาพระยา'])
    workbook[INDICATORS].column_dimensions['F'].hidden = True
    form.sheet_state = 'hidden'


book('hidden', nothing, scores=FINE, decorate=hidden)


def spaced(the_book):
    for rows in the_book.tabs.values():
        rows[-1:-1] = [[], ['\u00a0']]


def formatted(workbook):
    for row in range(10, 3000):
        workbook[FORM].cell(row, 2).fill = PatternFill('solid', fgColor='FFFF00')


book('blank-rows', spaced, scores=FINE, decorate=formatted)


def sorted_rows(the_book):
    rows = the_book.tabs[FORM]
    rows[2], rows[3] = rows[3], rows[2]


book('sorted', sorted_rows, scores=FINE)


def sorted_with_headers(the_book):
    the_book.tabs[FORM].reverse()


book('sorted-with-headers', sorted_with_headers, [('form-unreadable', FORM, 'A1'), *[('no-form', INDICATORS, f'A{n}') for n in (2, 3, 4)]],
     {'คลองหาด': ['missing'] * 3, 'ตาพระยา': ['missing'] * 3})


def main():
    HERE.mkdir(exist_ok=True)
    lines = []
    for name, change, issues, scores, decorate in BOOKS:
        made = base()
        change(made)
        made.decorate = decorate
        save(made, HERE / f'{name}.xlsx')
        lines.append({'name': name, 'issues': issues, 'scores': scores})
    text = ''.join(json.dumps(line, ensure_ascii=False) + '\n' for line in lines)
    (HERE / 'expected.jsonl').write_text(text, 'utf8')
    if '--office' in sys.argv:
        with tempfile.TemporaryDirectory() as folder:
            names = [str(HERE / f'{name}.xlsx') for name, *_ in BOOKS]
            subprocess.run(['soffice', '--headless', '--convert-to', 'xlsx', '--outdir', folder, *names], check=True)
            for name, *_ in BOOKS:
                repack((pathlib.Path(folder) / f'{name}.xlsx').read_bytes(), HERE / f'office-{name}.xlsx')


if __name__ == '__main__':
    main()
