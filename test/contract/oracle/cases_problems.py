"""One small workbook for every problem code, each with what has to be reported, by hand from the contract's section 3."""

import datetime

from .book import TARGET, Book, indicator, simple_book
from .cells import Error, Formula, Percent, Shown
from .forms import NAMELESS

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
for name, value in (('empty', None), ('word', 'มาก'), ('negative', -5), ('true', True), ('date', datetime.date(2024, 5, 1)),
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
# 'a section with no weight above 0 (at its last weight)'
stops('bad-weight-section', put(INDICATORS, 'F4', 0), ('bad-weight', INDICATORS, 'F4'))
stops('bad-weight-section-of-two', both(put(INDICATORS, 'F2', '0'), put(INDICATORS, 'F3', 1e-12)), ('bad-weight', INDICATORS, 'F3'))
stops('several-at-once', both(put(INDICATORS, 'F2', -1), put(INDICATORS, 'B3', 'ไม่มีหมวดนี้'), put(INDICATORS, 'G4', '?'), put(SETTINGS, 'E2', None),
                              put(DISTRICTS, 'A4', 'ตาพระยา'), put(SETTINGS, 'B4', 9)),
      ('bad-weight', INDICATORS, 'F2'), ('unknown-section', INDICATORS, 'B3'), ('bad-criterion', INDICATORS, 'G4'), ('bad-share', SETTINGS, 'E2'),
      ('duplicate-district', DISTRICTS, 'A4'), ('bad-setting', SETTINGS, 'B4'))

# Grades: a table beside ตั้งค่า's others. Codes: what a format or a date made of them.


def grades(*bounds):
    def change(book):
        for row, line in enumerate([('ระดับผลการประเมิน', 'ตั้งแต่ร้อยละ'), *bounds], 1):
            book.put(SETTINGS, f'G{row}', line[0])
            book.put(SETTINGS, f'H{row}', line[1])
    return change


stops('bad-grade-equal', grades(('สูง', 80), ('กลาง', 60), ('ต่ำ', 60)), ('bad-grade', SETTINGS, ['H4', 'H3']))
stops('bad-grade-equal-noise', grades(('สูง', 80), ('กลาง', 59.99999999999999), ('ต่ำ', '๖๐')), ('bad-grade', SETTINGS, ['H4', 'H3']))
stops('bad-grade-equal-percent', grades(('สูง', Percent(0.6)), ('ต่ำ', 60), ('ไม่ผ่าน', 0)), ('bad-grade', SETTINGS, ['H3', 'H2']))
stops('bad-grade-word', grades(('สูง', 'แปดสิบ'), ('ต่ำ', 0)), ('bad-grade', SETTINGS, 'H2'))
stops('bad-grade-empty', grades(('สูง', 80), ('ต่ำ', None)), ('bad-grade', SETTINGS, 'H3'))
stops('bad-grade-date', grades(('สูง', datetime.date(2024, 5, 1)), ('ต่ำ', 0)), ('bad-grade', SETTINGS, 'H2'))
stops('bad-code-space', put(INDICATORS, 'A2', 'ก 1'), ('bad-code', INDICATORS, 'A2'))
stops('bad-code-date', put(INDICATORS, 'A2', Shown(datetime.date(2024, 1, 2), 'd-m')), ('bad-code', INDICATORS, 'A2'))
stops('bad-code-time', put(INDICATORS, 'A3', Shown(datetime.time(1, 2), 'h:mm')), ('bad-code', INDICATORS, 'A3'))
stops('bad-code-decimals', put(INDICATORS, 'A3', Shown(1.1, '0.00')), ('bad-code', INDICATORS, 'A3'))
stops('bad-code-zeros', put(INDICATORS, 'A4', Shown(1, '00')), ('bad-code', INDICATORS, 'A4'))
stops('bad-code-rounded', put(INDICATORS, 'A4', Shown(2.5, '0')), ('bad-code', INDICATORS, 'A4'))
stops('bad-code-percent', put(INDICATORS, 'A4', Percent(0.05)), ('bad-code', INDICATORS, 'A4'))

notes('clean', both())
notes('not-a-number', put(FORM, 'B3', 'ประมาณ 80'), ('error', 'not-a-number', FORM, 'B3', 'หนึ่ง'))
notes('not-a-number-tick', put(FORM, 'F4', 'x'), ('error', 'not-a-number', FORM, 'F4', 'หนึ่ง'))
notes('cell-error', put(FORM, 'C3', Error('#DIV/0!')), ('error', 'cell-error', FORM, 'C3', 'สอง'))
notes('cell-error-formula', put(FORM, 'B4', Formula('=70+5')), ('error', 'cell-error', FORM, 'B4', 'หนึ่ง'))
notes('zero-denominator', put(FORM, 'D3', 0), ('error', 'zero-denominator', FORM, 'D3', 'สอง'))
notes('out-of-range', put(FORM, 'C4', -1), ('error', 'out-of-range', FORM, 'C4', 'สอง'))
notes('out-of-range-direct', both(put(INDICATORS, 'G2', 'ให้คะแนนโดยตรง'), put(INDICATORS, 'H2', 'ผล'), put(FORM, 'B3', 5.01), put(FORM, 'B4', 5)),
      ('error', 'out-of-range', FORM, 'B3', 'หนึ่ง'), ('notice', 'setting-ignored', INDICATORS, 'K2', 'หนึ่ง'))
notes('unused-levels', put(INDICATORS, 'I2', 'ผ่าน/ไม่ผ่าน'), ('notice', 'setting-ignored', INDICATORS, ['L2', 'M2'], 'หนึ่ง'))
notes('conflicting-result', both(put(FORM, 'A5', 'คลองหาด'), put(FORM, 'B5', 84), put(FORM, 'C5', 45)),
      ('error', 'conflicting-result', FORM, 'B5', 'หนึ่ง'))
notes('same-result-twice', both(put(FORM, 'A5', 'คลองหาด'), put(FORM, 'B5', 85.00000000000001), put(FORM, 'C5', 45)))
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
BASE_OF_GROWTH = both(put(INDICATORS, 'G3', 'ร้อยละที่เพิ่มขึ้น'), put(INDICATORS, 'K3', 6), put(FORM, 'C3', 53), put(FORM, 'D3', 50), put(FORM, 'C4', 51))
notes('out-of-range-growth', both(BASE_OF_GROWTH, put(FORM, 'D4', -50)), ('error', 'out-of-range', FORM, 'D4', 'สอง'))
notes('out-of-range-growth-both', both(BASE_OF_GROWTH, put(FORM, 'C4', -202), put(FORM, 'D4', '-49')),
      ('error', 'out-of-range', FORM, 'D4', 'สอง'), ('notice', 'text-number', FORM, 'D4', 'สอง'))
notes('zero-denominator-growth', both(BASE_OF_GROWTH, put(FORM, 'D4', 0)), ('error', 'zero-denominator', FORM, 'D4', 'สอง'))
notes('zero-denominator-noise', put(FORM, 'D4', -3e-17), ('error', 'zero-denominator', FORM, 'D4', 'สอง'))
notes('growth-to-a-loss', both(BASE_OF_GROWTH, put(FORM, 'C4', -20)))
notes('monitored', both(put(INDICATORS, 'F3', 0), put(INDICATORS, 'F2', 100)))
notes('monitored-blank', both(put(INDICATORS, 'F3', 0), put(INDICATORS, 'F2', 100), put(FORM, 'C3', None), put(FORM, 'D3', None)))
notes('over-100', put(FORM, 'C3', 51), ('warning', 'over-100', FORM, 'C3', 'สอง'))
notes('over-100-number', put(FORM, 'B4', 100.01), ('warning', 'over-100', FORM, 'B4', 'หนึ่ง'))
notes('over-100-text', put(FORM, 'B4', 'ร้อยละ 101'), ('warning', 'over-100', FORM, 'B4', 'หนึ่ง'), ('notice', 'text-number', FORM, 'B4', 'หนึ่ง'))
notes('over-100-other-unit', both(put(INDICATORS, 'E2', 'ราย'), put(FORM, 'B4', 101)))
notes('over-100-higher-target', both(put(INDICATORS, 'K3', 110), put(FORM, 'C3', 56)))
notes('over-100-noise', put(FORM, 'C3', 50.00000000000001))
notes('over-100-lower-is-better', both(put(INDICATORS, 'J3', 'ไม่เกิน'), put(INDICATORS, 'K3', 10), put(FORM, 'C4', 60)), ('warning', 'over-100', FORM, 'C4', 'สอง'))
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

# Slips of scale
notes('scale-target', both(put(INDICATORS, 'K3', 0.9), put(FORM, 'C3', 0.4), put(FORM, 'C4', 0.2)), ('warning', 'scale-doubtful', INDICATORS, 'K3', None))
notes('scale-target-one', both(put(INDICATORS, 'K3', 1), put(FORM, 'C3', 0.5), put(FORM, 'C4', 0.25)), ('warning', 'scale-doubtful', INDICATORS, 'K3', None))
notes('scale-target-percent', both(put(INDICATORS, 'K3', Percent(0.009)), put(FORM, 'C3', 0.4), put(FORM, 'C4', 0.2)))
notes('scale-target-said', both(put(INDICATORS, 'K3', '0.9 %'), put(FORM, 'C3', 0.4), put(FORM, 'C4', 0.2)), ('notice', 'text-number', INDICATORS, 'K3', None))
notes('scale-target-lower-is-better', both(put(INDICATORS, 'J3', 'น้อยกว่า'), put(INDICATORS, 'K3', 0.9), put(FORM, 'C3', 0.4), put(FORM, 'C4', 0.2)))
notes('scale-target-other-unit', both(put(INDICATORS, 'E2', 'เรื่อง'), *[put(INDICATORS, f'{c}2', None) for c in 'MNOP'], put(INDICATORS, 'I2', PASS),
                                      put(INDICATORS, 'K2', 1), put(FORM, 'B3', 1), put(FORM, 'B4', 0)))
notes('scale-target-growth', both(BASE_OF_GROWTH, put(INDICATORS, 'K3', 0.06), put(FORM, 'C4', 50)),
      ('warning', 'scale-doubtful', INDICATORS, 'K3', None))
notes('scale-levels', both(put(INDICATORS, 'M2', 0.5), put(INDICATORS, 'N2', 0.6)), ('warning', 'scale-doubtful', INDICATORS, ['M2', 'N2'], None))
notes('scale-one-level', put(INDICATORS, 'M2', 1))
notes('scale-levels-percent', both(put(INDICATORS, 'M2', Percent(0.005)), put(INDICATORS, 'N2', Percent(0.006))))
notes('scale-grades', grades(('ดีเด่น', 4.5), ('ดีมาก', 3.5), ('ดี', 2.5), ('ต้องปรับปรุง', 0)), ('warning', 'scale-doubtful', SETTINGS, 'H2', None))
notes('scale-grades-unordered', grades(('ต้องปรับปรุง', 0), ('ดี', '๓'), ('ดีเด่น', 5)), ('warning', 'scale-doubtful', SETTINGS, 'H4', None),
      ('notice', 'text-number', SETTINGS, 'H3', None))
notes('scale-grades-fine', grades(('ดีเด่น', 5.01), ('ต้องปรับปรุง', 0)))
notes('implausible-number', both(put(INDICATORS, 'E2', 'บาท'), put(FORM, 'B3', 9000)), ('warning', 'implausible', FORM, 'B3', 'หนึ่ง'))
notes('implausible-not-yet', both(put(INDICATORS, 'E2', 'บาท'), put(FORM, 'B3', 8999.99)))
notes('implausible-small', both(put(INDICATORS, 'E2', 'บาท'), put(FORM, 'B3', 0.09)), ('warning', 'implausible', FORM, 'B3', 'หนึ่ง'))
notes('implausible-small-not-yet', both(put(INDICATORS, 'E2', 'บาท'), put(FORM, 'B3', 0.0900001), put(FORM, 'B4', 0)))
notes('implausible-rate', both(put(INDICATORS, 'K3', 110), put(FORM, 'C3', 0.055)), ('warning', 'implausible', FORM, 'C3', 'สอง'))
notes('implausible-growth', both(BASE_OF_GROWTH, put(FORM, 'C4', 550.01)), ('warning', 'implausible', FORM, 'C4', 'สอง'))
notes('implausible-growth-not-yet', both(BASE_OF_GROWTH, put(FORM, 'C4', 550)))
notes('implausible-growth-fall', both(BASE_OF_GROWTH, put(FORM, 'C4', 0.49)), ('warning', 'implausible', FORM, 'C4', 'สอง'))
notes('implausible-growth-nothing', both(BASE_OF_GROWTH, put(FORM, 'C4', 0)))
notes('implausible-growth-loss', both(BASE_OF_GROWTH, put(FORM, 'C4', -100)))

# Dates: fiscal year 2568, rows 8 to 10 of ตั้งค่า
START, END, AS_OF, REVIEW = 'เริ่ม', 'สิ้นสุด', 'ข้อมูล ณ วันที่', 'ขอทบทวนภายใน'


def item(row, name, value):
    return both(put(SETTINGS, f'A{row}', name), put(SETTINGS, f'B{row}', value))


def day(year, month, number, look='d/m/yyyy'):
    return Shown(datetime.date(year, month, number), look)


for name, change, *expected in (
        ('text', both(item(8, START, '1 ต.ค. 67'), item(9, END, '31/3/2568'), item(10, AS_OF, '๒๘ กุมภาพันธ์ พ.ศ. ๒๕๖๘'))),
        ('cell', both(item(8, START, day(2024, 10, 1)), item(9, END, day(2025, 3, 31)), item(10, AS_OF, day(2025, 2, 28)))),
        ('mended-buddhist', both(item(8, START, day(2567, 10, 1)), item(9, END, day(2568, 3, 31)), item(10, AS_OF, day(2568, 2, 28, 'd mmmm yyyy'))),
         ('notice', 'date-mended', 'B8'), ('notice', 'date-mended', 'B9'), ('notice', 'date-mended', 'B10')),
        ('mended-two-figures', both(item(8, START, day(1967, 10, 1)), item(9, END, day(1968, 3, 31)), item(10, REVIEW, day(1968, 4, 15))),
         ('notice', 'date-mended', 'B8'), ('notice', 'date-mended', 'B9'), ('notice', 'date-mended', 'B10')),
        ('bad-word', item(8, START, 'ต้นปี'), ('warning', 'bad-date', 'B8')),
        ('bad-month', item(8, AS_OF, 'สิงหาคม 2567'), ('warning', 'bad-date', 'B8')),
        ('bad-day', item(8, END, '31/2/2568'), ('warning', 'bad-date', 'B8')),
        ('bad-leap-day', item(8, AS_OF, day(2568, 2, 29)), ('warning', 'bad-date', 'B8')),
        ('bad-number', item(8, REVIEW, 45000), ('warning', 'bad-date', 'B8')),
        ('bad-true', item(8, AS_OF, True), ('warning', 'bad-date', 'B8')),
        ('bad-error', item(8, AS_OF, Error('#VALUE!')), ('warning', 'bad-date', 'B8')),
        ('bad-formula', item(8, AS_OF, Formula('=TODAY()')), ('warning', 'bad-date', 'B8')),
        ('doubtful-last-year', both(item(8, START, '1 ต.ค. 66'), item(9, END, '31 มี.ค. 67')),
         ('warning', 'date-doubtful', 'B8'), ('warning', 'date-doubtful', 'B9')),
        ('doubtful-next-year', item(8, END, '1 ตุลาคม 2568'), ('warning', 'date-doubtful', 'B8')),
        ('doubtful-turned', both(item(8, START, '31 มี.ค. 68'), item(9, END, '1 ต.ค. 67')), ('warning', 'date-doubtful', ['B8', 'B9'])),
        ('doubtful-too-early', both(item(8, START, '1 ต.ค. 67'), item(9, AS_OF, '30 ก.ย. 67')), ('warning', 'date-doubtful', 'B9')),
        ('doubtful-too-late', both(item(8, END, '31 มี.ค. 68'), item(9, AS_OF, '30 ก.ค. 68')), ('warning', 'date-doubtful', 'B9')),
        ('doubtful-not-yet', both(item(8, END, '31 มี.ค. 68'), item(9, AS_OF, '29 ก.ค. 68'))),
        ('doubtful-mended', item(8, START, day(2566, 10, 1)), ('notice', 'date-mended', 'B8'), ('warning', 'date-doubtful', 'B8'))):
    notes(f'date-{name}', change, *[(severity, code, SETTINGS, cell, None) for severity, code, cell in expected])


def groups(*lines):
    def change(book):
        for row, line in enumerate([('กลุ่มงาน', 'อีเมลผู้กรอก', 'กำหนดส่ง'), *lines], 1):
            for letter, value in zip('GHI', line):
                book.put(SETTINGS, f'{letter}{row}', value)
    return change


notes('date-due', groups(('หนึ่ง', None, day(2568, 3, 15)), ('สอง', 'a@example.org', 'สิ้นเดือน'), ('สาม', None, '15 มี.ค. 68'), ('สี่', None, None)),
      ('notice', 'date-mended', SETTINGS, 'I2', None), ('warning', 'bad-date', SETTINGS, 'I3', None))

# Rows that are passed over, settings that are not known
for name, change, *expected in (
        ('total-indicators', both(put(INDICATORS, 'B5', 'รวม'), put(INDICATORS, 'F5', 200)), (INDICATORS, ['A5', 'B5', 'F5'])),
        ('total-indicators-code', both(put(INDICATORS, 'A5', 'รวมทั้งสิ้น'), put(INDICATORS, 'F5', 200)), (INDICATORS, 'A5')),
        ('total-sections', both(put(SETTINGS, 'D4', 'รวม'), put(SETTINGS, 'E4', 100)), (SETTINGS, 'D4')),
        ('total-sections-all', both(put(SETTINGS, 'D4', ' รวมทั้งหมด\u200b'), put(SETTINGS, 'E4', Formula('=SUM(E2:E3)', 100))), (SETTINGS, 'D4')),
        ('total-grades', grades(('ดี', 60), ('พอใช้', 0), ('total', 60)), (SETTINGS, 'G4')),
        ('total-groups', groups(('หนึ่ง', 'a@example.org'), ('สอง', None), ('รวมทั้งสิ้น', '2 กลุ่ม')), (SETTINGS, 'G4')),
        ('total-districts', put(DISTRICTS, 'A4', 'รวม'), (DISTRICTS, 'A4')),
        ('total-form', both(put(FORM, 'A5', 'รวมทั้งหมด'), put(FORM, 'B5', 160), put(FORM, 'C5', 89), put(FORM, 'D5', 100)), (FORM, 'A5')),
        ('no-key-indicators', put(INDICATORS, 'C5', 'ตัวชี้วัดที่ไม่มีรหัส'), (INDICATORS, ['A5', 'C5'])),
        ('no-key-sections', put(SETTINGS, 'E4', 5), (SETTINGS, ['D4', 'E4'])),
        ('no-key-items', put(SETTINGS, 'B8', 'หาย'), (SETTINGS, ['A8', 'B8']))):
    notes(f'row-skipped-{name}', change, *[('warning', 'row-skipped', tab, cell, None) for tab, cell in expected])
# The contract has two words for a form's row without a district.
notes('row-without-district', put(FORM, 'B5', 12), ('warning', NAMELESS, FORM, ['A5', 'B5'], None))
notes('empty-section', both(put(SETTINGS, 'D4', 'งานพิเศษ'), put(SETTINGS, 'E4', 15)), ('warning', 'empty-section', SETTINGS, 'D4', None))
notes('empty-section-of-nothing', both(put(SETTINGS, 'D4', 'งานพิเศษ'), put(SETTINGS, 'E4', 0)), ('warning', 'empty-section', SETTINGS, 'D4', None))
notes('empty-section-and-shares', both(*[put(INDICATORS, f'B{n}', 'งาน') for n in (4,)], put(INDICATORS, 'F4', 0)),
      ('warning', 'empty-section', SETTINGS, 'D3', None), ('warning', 'shares-not-100', SETTINGS, 'E2', None))
RANK_FROM = 'จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)'
for name, change, *expected in (
        ('unknown', item(8, 'สีที่ชอบ', 'ฟ้า'), ['A8', 'B8']),
        ('repeated', item(8, 'ทศนิยม', 0), ['A8', 'B8']),
        ('repeated-word', item(8, 'เมื่อยังไม่กรอก', 'คิดเป็น 0 คะแนน'), ['A8', 'B8']),
        ('switch', item(8, 'แสดงอันดับ', 'แล้วแต่'), 'B8'),
        ('switches', both(item(8, 'ต้องยืนยันก่อนปิดรอบ', 'บางที'), item(9, 'เลขไทยในแบบพิมพ์', 'ไทย')), 'B8', 'B9'),
        ('rank-from', item(8, RANK_FROM, 'ครึ่งหนึ่ง'), 'B8'),
        ('known', both(item(8, 'แสดงอันดับ', 'ใช่'), item(9, RANK_FROM, Percent(0.5)), item(10, 'ต้องยืนยันก่อนปิดรอบ', 'ไม่ใช่'), item(11, 'หนังสืออ้างถึง', 'สก 1/2'),
                       item(12, 'ผู้บังคับบัญชาเหนือขึ้นไป', 'ก'), item(13, 'ตำแหน่งผู้บังคับบัญชาเหนือขึ้นไป', 'ข'), item(14, 'เลขไทยในแบบพิมพ์', ' ใช่')))):
    notes(f'setting-ignored-{name}', change, *[('warning', 'setting-ignored', SETTINGS, cell, None) for cell in expected])
notes('confirmed-assumption', put(INDICATORS, 'T3', 'ยืนยันแล้ว ที่ประชุม 2 พ.ค. 67'))
notes('unconfirmed-later-word', put(INDICATORS, 'T3', 'ยังไม่ยืนยันแล้ว'), ('notice', 'unconfirmed', INDICATORS, 'T3', None))

notes('evidence-missing-two', both(put(FORM, 'J1', 'ก2'), put(FORM, 'J2', 'หลักฐาน')), ('notice', 'evidence-missing', FORM, 'J3', 'สอง'))
notes('evidence-missing-two-indicators', both(put(FORM, 'J1', 'ก2'), put(FORM, 'J2', 'หลักฐาน'), put(FORM, 'K1', 'ก1'), put(FORM, 'K2', 'หลักฐาน'), put(FORM, 'K3', 'แฟ้ม')),
      ('notice', 'evidence-missing', FORM, 'J3', 'สอง'), ('notice', 'evidence-missing', FORM, 'K4', 'หนึ่ง'))
notes('evidence-missing', both(put(FORM, 'J1', 'ก2'), put(FORM, 'J2', 'หลักฐาน'), put(FORM, 'J4', 'แฟ้ม 3')),
      ('notice', 'evidence-missing', FORM, 'J3', 'สอง'))


def reason(text, address='J3'):
    return both(put(FORM, f'{address[0]}1', 'ก1'), put(FORM, f'{address[0]}2', 'หมายเหตุ'), put(FORM, address, text))


# 'a warning where หมายเหตุ is blank: it takes the weight out and may raise the total'
notes('not-assessed', put(FORM, 'B3', 'N/A'), ('warning', 'not-assessed', FORM, 'B3', 'หนึ่ง'))
notes('not-assessed-blank-reason', both(put(FORM, 'B3', 'ไม่ประเมิน'), reason(' ')), ('warning', 'not-assessed', FORM, 'B3', 'หนึ่ง'))
notes('not-assessed-reason', both(put(FORM, 'B3', 'ไม่ประเมิน'), reason('จังหวัดยกเว้น ที่ประชุม 2 พ.ค.')), ('notice', 'not-assessed', FORM, 'B3', 'หนึ่ง'))
notes('not-assessed-others-reason', both(put(FORM, 'B3', 'ไม่ประเมิน'), reason('ของอีกอำเภอ', 'J4')), ('warning', 'not-assessed', FORM, 'B3', 'หนึ่ง'))
notes('not-assessed-reason-for-all', both(put(FORM, 'B3', 'ไม่ประเมิน'), put(FORM, 'A5', 'ทุกอำเภอ'), reason('ยกเว้นทั้งจังหวัด', 'J5')),
      ('notice', 'not-assessed', FORM, 'B3', 'หนึ่ง'))
notes('not-assessed-half', put(FORM, 'D4', 'N/A'), ('warning', 'not-assessed', FORM, 'D4', 'สอง'))
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
