"""One small workbook for every problem code, each with what has to be reported, by hand from the contract's section 3."""

import datetime

from .book import TARGET, Book, indicator, simple_book
from .cells import Error, Formula

SETTINGS, DISTRICTS, INDICATORS, FORM = 'ตั้งค่า', 'อำเภอ', 'ตัวชี้วัด', 'กรอกผล'


def base():
    """Two districts, three indicators, no problem at all."""
    rules = [
        indicator('ก1', 'งาน', 60, 'ตัวเลข', 'ระดับ คิดทศนิยม', 'ไม่น้อยกว่า', 90, {1: 50, 2: 60, 3: 70, 4: 80}, กลุ่มงานที่รับผิดชอบ='หนึ่ง', หน่วยวัด='ร้อยละ'),
        indicator('ก2', 'งาน', 40, 'ร้อยละ', PASS, 'ไม่น้อยกว่า', 90, กลุ่มงานที่รับผิดชอบ='สอง'),
        indicator('ข1', 'คน', 100, 'นับข้อที่ทำแล้ว', 'บัญญัติไตรยางศ์', กลุ่มงานที่รับผิดชอบ='หนึ่ง'),
    ]
    rows = [('คลองหาด', {'ก1': 85, 'ก2': [45, 50], 'ข1': ['ใช่'] * 5}), ('ตาพระยา', {'ก1': 75, 'ก2': [44, 50], 'ข1': ['ใช่'] * 4 + ['ไม่ใช่']})]
    items = {'ทศนิยม': 2, 'เมื่อยังไม่กรอก': 'รอข้อมูล', 'เมื่อไม่ประเมิน': 'ไม่นำน้ำหนักมาคิด'}
    return simple_book(rules, ['คลองหาด', 'ตาพระยา'], rows, items, [('งาน', 70), ('คน', 30)])


PASS = 'ผ่าน/ไม่ผ่าน'
RUN = []  # (name, change, [(code, tab, [cells])]) : errors that stop the run
CELL = []  # (name, change, [(severity, code, tab, cell, owner)]) : problems beside which all else is scored


def at(header, row):
    return lambda book: book.at(INDICATORS, header, row)


def put(tab, address, value):
    def change(book):
        book.put(tab, address(book) if callable(address) else address, value)
    return change


def drop(tab):
    def change(book):
        del book.tabs[tab]
    return change


def rename_header(tab, header, to):
    def change(book):
        book.tabs[tab][0][book.tabs[tab][0].index(header)] = to
    return change


def empty_below(tab):
    def change(book):
        del book.tabs[tab][1:]
    return change


def both(*changes):
    def change(book):
        for one in changes:
            one(book)
    return change


def stops(name, change, *expected):
    RUN.append((name, change, [(code, tab, cell if isinstance(cell, list) else [cell]) for code, tab, cell in expected]))


def notes(name, change, *expected):
    CELL.append((name, change, list(expected)))


# Columns of the base: A รหัส B องค์ประกอบ C ตัวชี้วัด D ชื่อย่อ E หน่วยวัด F น้ำหนัก G วิธีวัด H ข้อมูลที่กรอก I เกณฑ์ J เงื่อนไข
# K เป้าหมาย L-P ระดับ 0-4 Q คะแนนขั้นต่ำ R หลักฐาน S กลุ่มงาน T รอยืนยัน U หมายเหตุ; ตั้งค่า: A รายการ B ค่า D องค์ประกอบ E น้ำหนัก.
# The form: A อำเภอ, B ก1, C D ก2, E-I ข1; rows 3 and 4.
for title in (SETTINGS, DISTRICTS, INDICATORS):
    stops(f'tab-missing-{title}', drop(title), ('tab-missing', title, ''))
stops('tab-missing-all', both(drop(SETTINGS), drop(DISTRICTS), drop(INDICATORS)),
      *[('tab-missing', title, '') for title in (SETTINGS, DISTRICTS, INDICATORS)])
for header in ('รหัส', 'องค์ประกอบ', 'ตัวชี้วัด', 'น้ำหนัก', 'วิธีวัด', 'เกณฑ์', TARGET):
    stops(f'column-missing-{header[:8]}', rename_header(INDICATORS, header, 'อื่น ๆ'), ('column-missing', INDICATORS, ''))
stops('column-missing-district', rename_header(DISTRICTS, 'อำเภอ', 'สังกัด'), ('column-missing', DISTRICTS, ''))
stops('column-missing-sections', rename_header(SETTINGS, 'องค์ประกอบ', 'หมวด'), ('column-missing', SETTINGS, ''))
stops('column-missing-shares', rename_header(SETTINGS, 'น้ำหนักองค์ประกอบ (%)', 'คะแนนเต็มของหมวดนี้'), ('column-missing', SETTINGS, ''))
stops('no-districts', empty_below(DISTRICTS), ('no-districts', DISTRICTS, ''))
stops('no-indicators', empty_below(INDICATORS), ('no-indicators', INDICATORS, ''))
stops('duplicate-district', put(DISTRICTS, 'A4', ' คลองหาด\u200b '), ('duplicate-district', DISTRICTS, 'A4'))
stops('duplicate-code', put(INDICATORS, 'A4', 'ก1'), ('duplicate-code', INDICATORS, 'A4'))
stops('unknown-section', put(INDICATORS, 'B3', 'งานอื่นมาก'), ('unknown-section', INDICATORS, 'B3'))
for name, value in (('empty', None), ('word', 'มาก'), ('zero', 0), ('negative', -5), ('true', True), ('date', datetime.date(2024, 5, 1)),
                    ('ambiguous', '1.000.000'), ('error', Error('#REF!')), ('formula', Formula('=30+30'))):
    stops(f'bad-weight-{name}', put(INDICATORS, 'F2', value), ('bad-weight', INDICATORS, 'F2'))
for name, value in (('empty', None), ('word', 'ครึ่งหนึ่ง'), ('negative', -1)):
    stops(f'bad-share-{name}', put(SETTINGS, 'E3', value), ('bad-share', SETTINGS, 'E3'))
stops('bad-criterion-measure', put(INDICATORS, 'G2', 'จำนวนนับ'), ('bad-criterion', INDICATORS, 'G2'))
stops('bad-criterion-measure-empty', put(INDICATORS, 'G2', None), ('bad-criterion', INDICATORS, 'G2'))
stops('bad-criterion-criterion', put(INDICATORS, 'I2', 'ระดับ'), ('bad-criterion', INDICATORS, 'I2'))
stops('bad-criterion-operator', put(INDICATORS, 'J2', 'เท่ากับ'), ('bad-criterion', INDICATORS, 'J2'))
stops('bad-criterion-no-target', put(INDICATORS, 'K2', None), ('bad-criterion', INDICATORS, 'K2'))
stops('bad-criterion-target-word', put(INDICATORS, 'K3', 'เก้าสิบ'), ('bad-criterion', INDICATORS, 'K3'))
stops('bad-criterion-target-zero', both(put(INDICATORS, 'I3', 'บัญญัติไตรยางศ์'), put(INDICATORS, 'K3', 0)), ('bad-criterion', INDICATORS, 'K3'))
stops('bad-criterion-target-negative', both(put(INDICATORS, 'I3', None), put(INDICATORS, 'K3', -3)), ('bad-criterion', INDICATORS, 'K3'))
stops('bad-criterion-no-level', both(*[put(INDICATORS, f'{c}2', None) for c in 'MNOP']), ('bad-criterion', INDICATORS, ['I2', 'L2', 'M2']))
stops('bad-criterion-level-order', put(INDICATORS, 'N2', 40), ('bad-criterion', INDICATORS, ['N2', 'M2']))
stops('bad-criterion-level-equal', put(INDICATORS, 'O2', 60), ('bad-criterion', INDICATORS, ['O2', 'N2']))
stops('bad-criterion-level-beyond', put(INDICATORS, 'P2', 90), ('bad-criterion', INDICATORS, ['P2', 'K2']))
stops('bad-criterion-level-direction', put(INDICATORS, 'J2', 'ไม่เกิน'),
      ('bad-criterion', INDICATORS, ['J2', 'K2', 'L2', 'M2', 'N2', 'O2', 'P2']))
stops('bad-criterion-level-word', put(INDICATORS, 'O2', 'ดี'), ('bad-criterion', INDICATORS, 'O2'))
stops('bad-criterion-one-label', put(INDICATORS, 'H3', 'ทำได้ (ราย)'), ('bad-criterion', INDICATORS, 'H3'))
stops('bad-criterion-three-labels', put(INDICATORS, 'H3', 'ก | ข | ค'), ('bad-criterion', INDICATORS, 'H3'))
stops('bad-criterion-no-labels', put(INDICATORS, 'H3', None), ('bad-criterion', INDICATORS, 'H3'))
stops('bad-criterion-no-items', put(INDICATORS, 'H4', None), ('bad-criterion', INDICATORS, 'H4'))
stops('bad-criterion-two-for-one', put(INDICATORS, 'H2', 'ก | ข'), ('bad-criterion', INDICATORS, 'H2'))
for value in (2, -1, 0.5, 'หนึ่ง'):
    stops(f'bad-criterion-lowest-{value}', put(INDICATORS, 'Q2', value), ('bad-criterion', INDICATORS, 'Q2'))
for name, address, value in (('year', 'B3', 'สองพัน'), ('round', 'B4', 3), ('round-word', 'B4', 'แรก'), ('decimals', 'B5', 5), ('decimals-part', 'B5', 1.5),
                             ('decimals-word', 'B5', 'สอง'), ('blank', 'B6', 'ข้ามไป'), ('away', 'B7', 'ไม่รู้')):
    stops(f'bad-setting-{name}', put(SETTINGS, address, value), ('bad-setting', SETTINGS, address))
stops('several-at-once', both(put(INDICATORS, 'F2', 0), put(INDICATORS, 'B3', 'ไม่มีหมวดนี้'), put(INDICATORS, 'G4', '?'), put(SETTINGS, 'E2', None),
                              put(DISTRICTS, 'A4', 'ตาพระยา'), put(SETTINGS, 'B4', 9)),
      ('bad-weight', INDICATORS, 'F2'), ('unknown-section', INDICATORS, 'B3'), ('bad-criterion', INDICATORS, 'G4'), ('bad-share', SETTINGS, 'E2'),
      ('duplicate-district', DISTRICTS, 'A4'), ('bad-setting', SETTINGS, 'B4'))

notes('clean', both())
notes('not-a-number', put(FORM, 'B3', 'ประมาณ 80'), ('error', 'not-a-number', FORM, 'B3', 'หนึ่ง'))
notes('not-a-number-tick', put(FORM, 'F4', 'x'), ('error', 'not-a-number', FORM, 'F4', 'หนึ่ง'))
notes('cell-error', put(FORM, 'C3', Error('#DIV/0!')), ('error', 'cell-error', FORM, 'C3', 'สอง'))
notes('cell-error-formula', put(FORM, 'B4', Formula('=70+5')), ('error', 'cell-error', FORM, 'B4', 'หนึ่ง'))
notes('zero-denominator', put(FORM, 'D3', 0), ('error', 'zero-denominator', FORM, 'D3', 'สอง'))
notes('out-of-range', put(FORM, 'C4', -1), ('error', 'out-of-range', FORM, 'C4', 'สอง'))
notes('out-of-range-direct', both(put(INDICATORS, 'G2', 'ให้คะแนนโดยตรง'), put(INDICATORS, 'H2', 'ผล'), put(FORM, 'B3', 5.01), put(FORM, 'B4', 5)),
      ('error', 'out-of-range', FORM, 'B3', 'หนึ่ง'))
notes('conflicting-result', put(FORM, 'A5', 'คลองหาด'))
CELL[-1] = ('conflicting-result', both(put(FORM, 'A5', 'คลองหาด'), put(FORM, 'B5', 84), put(FORM, 'C5', 45)),
            [('error', 'conflicting-result', FORM, 'B5', 'หนึ่ง')])
notes('weights-not-100', put(INDICATORS, 'F3', 39.98), ('warning', 'weights-not-100', INDICATORS, 'F3', None))
notes('weights-nearly-100', put(INDICATORS, 'F3', 39.99))
notes('shares-not-100', put(SETTINGS, 'E2', 75), ('warning', 'shares-not-100', SETTINGS, 'E3', None))
notes('unknown-district', both(put(FORM, 'A5', 'กรุงเทพมหานคร'), put(FORM, 'B5', 3)), ('warning', 'unknown-district', FORM, 'A5', None))
notes('unknown-code', both(put(FORM, 'J1', 'ฮ9 อะไรสักอย่าง'), put(FORM, 'J2', 'ผล')), ('warning', 'unknown-code', FORM, 'J1', None))
notes('unknown-label', both(put(FORM, 'J1', 'ก1 ซ้ำ'), put(FORM, 'J2', 'จำนวนวันลา')), ('warning', 'unknown-label', FORM, 'J2', None))
notes('no-form', both(put(FORM, 'B1', 'ก2'), put(FORM, 'B2', 'หมายเหตุ')), ('warning', 'no-form', INDICATORS, 'A2', None))
notes('form-missing', drop(FORM), *[('warning', 'no-form', INDICATORS, f'A{n}', None) for n in (2, 3, 4)])


def unreadable(book):
    book.tabs['กรอกผล อื่น'] = [['ชื่อหน่วยงานทั้งหมด', 'ก1'], [None, 'ผล'], ['คลองหาด', 1]]


notes('form-unreadable', unreadable, ('warning', 'form-unreadable', 'กรอกผล อื่น', 'A1', None))
notes('over-100', put(FORM, 'C3', 51), ('warning', 'over-100', FORM, 'C3', 'สอง'))
notes('looks-like-fraction', put(FORM, 'B3', 0.85), ('warning', 'looks-like-fraction', FORM, 'B3', 'หนึ่ง'))
notes('looks-like-one', put(FORM, 'B3', 1), ('warning', 'looks-like-fraction', FORM, 'B3', 'หนึ่ง'))


def group_column(given, remark=None):
    return both(put(FORM, 'J1', 'ก1'), put(FORM, 'J2', 'คะแนนจากกลุ่มงาน'), put(FORM, 'J3', given),
                put(FORM, 'K1', 'ก1'), put(FORM, 'K2', 'หมายเหตุ'), put(FORM, 'K3', remark))


notes('confirmed-differs', group_column(3), ('warning', 'confirmed-differs', FORM, 'J3', 'หนึ่ง'), ('notice', 'confirmed', FORM, 'J3', 'หนึ่ง'))
notes('confirmed', group_column(3, 'ตรวจแล้ว'), ('notice', 'confirmed', FORM, 'J3', 'หนึ่ง'))


def own_summary(book):
    book.tabs['สรุปคะแนน'] = [['ของฉันเอง', 1], ['ห้ามแก้', 2]]
    book.tabs['สรุป คลองหาด'] = [['ของฉันอีก']]


notes('title-taken', own_summary, ('warning', 'title-taken', 'สรุปคะแนน', '', None), ('warning', 'title-taken', 'สรุป คลองหาด', '', None))
notes('unconfirmed', put(INDICATORS, 'T3', 'ยังไม่ยืนยันเป้าหมาย'), ('notice', 'unconfirmed', INDICATORS, 'T3', None))
notes('text-number', put(FORM, 'B3', '๘๕'), ('notice', 'text-number', FORM, 'B3', 'หนึ่ง'))
notes('half-filled', put(FORM, 'D4', None), ('notice', 'half-filled', FORM, 'D4', 'สอง'))
notes('half-filled-upper', put(FORM, 'C4', '  '), ('notice', 'half-filled', FORM, 'C4', 'สอง'))
notes('unreadable-and-blank', both(put(FORM, 'C4', '-'), put(FORM, 'D4', None)), ('error', 'not-a-number', FORM, 'C4', 'สอง'))
notes('target-only', put(INDICATORS, 'I3', None), ('notice', 'target-only', INDICATORS, 'K3', None))
notes('evidence-missing', both(put(FORM, 'J1', 'ก2'), put(FORM, 'J2', 'หลักฐาน'), put(FORM, 'J4', 'แฟ้ม 3')),
      ('notice', 'evidence-missing', FORM, 'J3', 'สอง'))
notes('not-assessed', put(FORM, 'B3', 'N/A'), ('notice', 'not-assessed', FORM, 'B3', 'หนึ่ง'))
MENDED = [
    ('name-mended-district', put(FORM, 'A3', 'คลองหาต'), ('notice', 'name-mended', FORM, 'A3', None)),
    ('name-mended-header', put(INDICATORS, 'F1', 'นำหนัก'), ('notice', 'name-mended', INDICATORS, 'F1', None)),
]


def problem_books():
    """-> [(name, book, 'run' | 'cell' | 'mended', expected)]."""
    out = []
    for kind, cases in (('run', RUN), ('cell', CELL), ('mended', [(n, c, [e]) for n, c, e in MENDED])):
        for name, change, expected in cases:
            book = base()
            change(book)
            out.append((f'{kind}-{name}', book, kind, expected))
    return out
