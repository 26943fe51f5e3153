"""Workbooks that are scored: one function a workbook."""

import datetime
import json
import pathlib
import random

from .book import Book, TARGET, districts_tab, form_tab, indicator, indicators_tab, labels_of, round_of, settings_tab, simple_book
from .cells import Error, Formula, Percent
from .cases_random import mixed
from .cases_targets import targeted
from .cases_slips import SLIPS
from .decorations import decorate

OPERATORS = ['ไม่น้อยกว่า', 'มากกว่า', 'ไม่เกิน', 'น้อยกว่า']
CRITERIA = ['บัญญัติไตรยางศ์', 'ระดับ คิดทศนิยม', 'ระดับ ไม่คิดทศนิยม', 'ผ่าน/ไม่ผ่าน']
PUBLISHED = pathlib.Path(__file__).resolve().parents[2] / 'cases'
PASS = 'ผ่าน/ไม่ผ่าน'


def every_rule():
    """Every measure x criterion x operator; values below, on, between and beyond every level."""
    marks = {'up': {1: 20, 2: 40, 3: 60, 4: 80}, 'down': {1: 70, 2: 55, 3: 40, 4: 25}}
    values = [0, 7, 20, 33.3, 40, 55.5, 62.5, 70, 79.99, 80, 93.7, 99.999, 100, 131.25, 10, 9.5]
    names = [f'อำเภอที่ {n}' for n in range(1, len(values) + 1)]
    indicators, rows = [], [(name, {}) for name in names]
    number = 0
    for measure in ['ตัวเลข', 'ร้อยละ', 'ร้อยละที่เพิ่มขึ้น', 'นับข้อที่ทำแล้ว', 'ใช่/ไม่ใช่']:
        for criterion in CRITERIA:
            for operator in OPERATORS:
                number += 1
                up = operator in OPERATORS[:2]
                levels = marks['up' if up else 'down'] if criterion.startswith('ระดับ') else None
                target = 100 if up else 10
                if measure == 'นับข้อที่ทำแล้ว':
                    target, levels = (5, {1: 1, 2: 2, 3: 3, 4: 4}) if up else (1, {2: 4, 3: 3, 4: 2})
                    levels = levels if criterion.startswith('ระดับ') else None
                if measure == 'ใช่/ไม่ใช่':
                    target, levels = (1, {2: 0}) if up else (0.5, {3: 1})
                    levels = levels if criterion.startswith('ระดับ') else None
                code = f'k{number}'
                indicators.append(indicator(code, measure, 6.25, measure, criterion, operator, target, levels,
                                            กลุ่มงานที่รับผิดชอบ='กลุ่มงานแผน'))
                for (name, typed), value, place in zip(rows, values, range(len(values))):
                    if measure == 'ตัวเลข':
                        typed[code] = value
                    elif measure == 'ร้อยละ':
                        typed[code] = [round(value * 8, 4), 800]
                    elif measure == 'ร้อยละที่เพิ่มขึ้น':
                        typed[code] = [round(1000 + value * 10 - 30, 4), 1000]
                    elif measure == 'นับข้อที่ทำแล้ว':
                        done = place % 6
                        typed[code] = ['ใช่'] * done + ['ไม่ใช่'] * (5 - done)
                    else:
                        typed[code] = 'ใช่' if place % 2 else 'ไม่ใช่'
    indicators.append(indicator('d1', 'ให้คะแนนโดยตรง', 100, 'ให้คะแนนโดยตรง'))
    for (name, typed), score in zip(rows, [0, 0.5, 1, 1.005, 2.675, 3, 3.333, 3.5, 4, 4.004, 4.005, 4.995, 4.999, 5, 2, 2.5]):
        typed['d1'] = score
    sections = [('ตัวเลข', 30), ('ร้อยละ', 25), ('ร้อยละที่เพิ่มขึ้น', 20), ('นับข้อที่ทำแล้ว', 10), ('ใช่/ไม่ใช่', 10), ('ให้คะแนนโดยตรง', 5)]
    return simple_book(indicators, names, rows, sections=sections)


def with_decimals(decimals):
    """The same figures shown with 0 to 4 decimals; near misses and halves."""
    rules = [
        indicator('a', 'ผลงาน', 33.33, 'ตัวเลข', 'บัญญัติไตรยางศ์', 'ไม่น้อยกว่า', 100),
        indicator('b', 'ผลงาน', 33.33, 'ตัวเลข', 'ระดับ คิดทศนิยม', 'มากกว่า', 95, {1: 75, 2: 80, 3: 85, 4: 90}),
        indicator('c', 'ผลงาน', 33.34, 'ร้อยละ', 'บัญญัติไตรยางศ์', 'น้อยกว่า', 10),
        indicator('e', 'อื่น', 60, 'ให้คะแนนโดยตรง'),
        indicator('f', 'อื่น', 40, 'ตัวเลข', 'ระดับ ไม่คิดทศนิยม', 'มากกว่า', 95, {1: 75, 2: 80, 3: 85, 4: 90}),
    ]
    rows = [
        ('ขลุง', {'a': 99.9999, 'b': 95, 'c': [1, 10], 'e': 4.5, 'f': 95}),
        ('ท่าใหม่', {'a': 98, 'b': 94.9999, 'c': [100001, 1000000], 'e': 0.00005, 'f': 94.99}),
        ('มะขาม', {'a': 2.5, 'b': 77.525, 'c': [1, 3], 'e': 1.00005, 'f': 75}),
        ('สอยดาว', {'a': 100.1, 'b': 95.0001, 'c': [0, 7], 'e': 5, 'f': 95.01}),
    ]
    return simple_book(rules, [r[0] for r in rows], rows, {'ทศนิยม': decimals}, [('ผลงาน', 70), ('อื่น', 30)])


def policies(blank, away):
    """เมื่อยังไม่กรอก and เมื่อไม่ประเมิน in all four combinations."""
    items = {'เมื่อยังไม่กรอก': 'คิดเป็น 0 คะแนน' if blank else 'รอข้อมูล',
             'เมื่อไม่ประเมิน': 'คิดเป็น 0 คะแนน' if away else 'ไม่นำน้ำหนักมาคิด'}
    rules = [
        indicator('ผ1', 'ผลงาน', 40, 'ตัวเลข', 'ระดับ คิดทศนิยม', 'ไม่น้อยกว่า', 95, {1: 80}, คะแนนขั้นต่ำ=1),
        indicator('ผ2', 'ผลงาน', 35, 'ร้อยละ', 'ระดับ คิดทศนิยม', None, 50, {3: 30}),
        indicator('ผ3', 'ผลงาน', 25, 'นับข้อที่ทำแล้ว'),
        indicator('ส1', 'สมรรถนะ', 50, 'ใช่/ไม่ใช่', คะแนนขั้นต่ำ=1),
        indicator('ส2', 'สมรรถนะ', 50, 'ให้คะแนนโดยตรง', คะแนนขั้นต่ำ=1),
        indicator('น1', 'นวัตกรรม', 100, 'ตัวเลข', PASS, 'ไม่เกิน', 3, คะแนนขั้นต่ำ=1),
    ]
    full = {'ผ1': 90, 'ผ2': [20, 40], 'ผ3': ['ใช่'] * 5, 'ส1': 'ใช่', 'ส2': 4.2, 'น1': 2}
    rows = [
        ('ครบ', full),
        ('ขาดหนึ่ง', {**full, 'ผ1': None}),
        ('ขาดทั้งองค์ประกอบ', {**full, 'ส1': None, 'ส2': None}),
        ('ว่าง', {}),
        ('ไม่ประเมินหนึ่ง', {**full, 'ผ2': ['ไม่ประเมิน', 40]}),
        ('ไม่ประเมินทั้งองค์ประกอบ', {**full, 'น1': 'N/A'}),
        ('ไม่ประเมินเลย', {'ผ1': 'N/A', 'ผ2': [None, 'N/A'], 'ผ3': [None, 'ใช่', 'N/A'], 'ส1': 'ไม่ประเมิน', 'ส2': 'N/A', 'น1': ' ไม่ประเมิน '}),
        ('มีปัญหา', {**full, 'ผ2': [20, 0]}),
        ('ปนกัน', {**full, 'ผ1': None, 'ส2': 'N/A', 'ผ2': [20, None], 'น1': 'ไม่ทราบ'}),
        ('ต่ำสุด', {'ผ1': 10, 'ผ2': [0, 40], 'ผ3': ['ไม่ใช่'] * 5, 'ส1': 'ไม่ส่ง', 'ส2': 0, 'น1': 9}),
    ]
    return simple_book(rules, [r[0] for r in rows], rows, items, [('ผลงาน', 60), ('สมรรถนะ', 30), ('นวัตกรรม', 10)])


def levels():
    """Any set of levels: ระดับ 0, gaps, one level only; คะแนนขั้นต่ำ 1; default criterion."""
    sets = [
        ({0: 10, 1: 20, 2: 30, 3: 40, 4: 50}, 'ไม่น้อยกว่า', 60), ({0: 10}, 'ไม่น้อยกว่า', 60), ({2: 30}, 'มากกว่า', 60),
        ({0: 0, 3: 45}, 'ไม่น้อยกว่า', 60), ({4: 55}, 'ไม่น้อยกว่า', 60), ({1: 12, 4: 50}, 'มากกว่า', 60),
        ({0: 60, 1: 50, 2: 40, 3: 30, 4: 20}, 'ไม่เกิน', 10), ({0: 60}, 'น้อยกว่า', 10), ({3: 25}, 'ไม่เกิน', 10),
        ({1: 3, 2: 0}, 'ไม่เกิน', -5), ({1: -10, 3: -4}, 'ไม่น้อยกว่า', 0),
    ]
    rules = []
    for number, (marks, operator, target) in enumerate(sets):
        for criterion in (None, 'ระดับ ไม่คิดทศนิยม'):
            for lowest in (None, 0, 1):
                rules.append(indicator(f'ล{len(rules) + 1}', 'ระดับ', 1.5, 'ตัวเลข', criterion, operator, target, marks, คะแนนขั้นต่ำ=lowest))
    for operator, target in (('ไม่น้อยกว่า', 40), ('ไม่เกิน', 20), ('>', 40), ('<', 20), ('>=', 40), ('≤', 20), ('≥', 40), ('<=', 20), ('ต่ำกว่า', 20)):
        for lowest in (0, 1):
            rules.append(indicator(f'ล{len(rules) + 1}', 'ระดับ', 0.05, 'ตัวเลข', None, operator, target, คะแนนขั้นต่ำ=lowest))
            rules.append(indicator(f'ล{len(rules) + 1}', 'ระดับ', 0.05, 'ตัวเลข', PASS, operator, target, คะแนนขั้นต่ำ=lowest))
    rules[-1]['น้ำหนัก'] = 100 - 1.5 * 66 - 0.05 * 35 if 100 - 1.5 * 66 - 0.05 * 35 > 0 else 0.05
    values = [-12, -7, -4, -2, 0, 5, 9.99, 10, 15, 20, 25, 30, 37.5, 40, 47.3, 50, 55, 57.5, 59.999, 60, 61]
    rows = [(f'ต{n}', {r['รหัส']: value for r in rules}) for n, value in enumerate(values)]
    return simple_book(rules, [r[0] for r in rows], rows)


def moved():
    """Tabs in another order, extra columns, rows and tabs, slack spelling of headers, a user's chart, comments and rules."""
    zero, nbsp = '\u200b', '\u00a0'
    rules = [
        indicator('ห1', 'หน่วยงาน', Percent(0.6), 'ร้อยละ', 'ระดับ คิดทศนิยม', 'มากกว่า', Percent(0.95),
                  {1: Percent(0.8), 4: 92.5}, ชื่อย่อ='เบิกจ่าย', หน่วยวัด='ร้อยละ', กลุ่มงานที่รับผิดชอบ='แผนงาน', ข้อมูลที่กรอก='จ่าย\nได้รับ'),
        indicator('ห2', 'หน่วยงาน', 40, 'ตัวเลข', None, None, 50, หน่วยวัด='ร้อยละ', กลุ่มงานที่รับผิดชอบ='แผนงาน'),
        indicator('บ1', 'บุคคล', 100, 'ใช่/ไม่ใช่', กลุ่มงานที่รับผิดชอบ='บริหาร', รอยืนยัน='น้ำหนักยังไม่แน่'),
    ]
    book = Book()
    columns = ['ลำดับ', 'หมายเหตุ', 'วิธีวัด', f' น้ำหนัก{zero}', 'รหัส', 'ตัวชี้วัด', f'เป้าหมาย{nbsp} (5  คะแนน)', 'ช่องของฉัน', 'เกณฑ์',
               'องค์ประกอบ', 'เงื่อนไข', 'ระดับ 4', f'ระดับ{nbsp}1', 'ข้อมูลที่กรอก', 'หน่วยวัด', f'{zero}รอยืนยัน ', 'กลุ่มงานที่รับผิดชอบ', 'ชื่อย่อ']
    plain = ['', 'หมายเหตุ', 'วิธีวัด', 'น้ำหนัก', 'รหัส', 'ตัวชี้วัด', TARGET, '', 'เกณฑ์', 'องค์ประกอบ', 'เงื่อนไข', 'ระดับ 4', 'ระดับ 1',
             'ข้อมูลที่กรอก', 'หน่วยวัด', 'รอยืนยัน', 'กลุ่มงานที่รับผิดชอบ', 'ชื่อย่อ']
    lines = [[r.get(h) if h else (n if c == 0 else 'x') for c, h in enumerate(plain)] for n, r in enumerate(rules, 1)]
    lines.insert(1, [])  # a blank row in between
    book.tabs['งานของฉัน'] = [
        ['หัวเรื่อง', None, None, 'รวมช่อง'], ['ยอด', 1234.5, 'ตัวหนังสือเอียง'], ['วันที่', datetime.date(2024, 4, 24)], ['เส้น', 1],
        ['สูตร', Formula('=B2*2', 2469)], ['แถวซ่อน', 9], ['จริง', True], ['ลิงก์'], ['ชื่อ', 'ค่า', 'เลือก'],
        ['ก', 10, 'ก'], ['ข', 60, 'ข'], ['ค', 90, 'ค']]
    book.tabs['กรอกผล ตามใจ'] = [
        [f'อำเภอ{zero}', 'ห2 ค่าอะไรก็ได้', 'หัวของฉันเอง ไม่ใช่รหัส', f'ห1{nbsp}เบิกจ่าย', 'ห1'],
        [None, ' ผล', 'ผล', 'ได้รับ ', f'{zero}จ่าย'],
        [f'ขลุง{zero}', Percent(0.25), 'x', 1000, Formula('=900+30', 930)],
        [],
        ['  แก่งหางแมว ', '๔๗.๕', 1, '1,200', '๑,๑๘๘'],
        [f'ท่า{zero}ใหม่', 'ร้อยละ 50', None, 800, 760],
    ]
    book.tabs[f'ตัวชี้วัด '] = [columns, *lines]
    book.tabs['ซ่อนไว้'] = [['อย่าลบ', 3]]
    book.tabs['ตาราง'] = [['ชื่อ', 'จำนวน'], ['ก', 1], ['ข', 2]]
    book.tabs['กรอกผล 2'] = [['อำเภอ', 'บ1 ส่งงาน'], [None, 'ผล'], ['ท่าใหม่', False], ['แก่งหางแมว', True], ['ขลุง', '✓']]
    book.tabs['อำเภอ'] = [['หมายเหตุของฉัน', 'รหัส', ' อำเภอ'], ['ก', 2202, 'ขลุง'], [None, '2209', 'แก่งหางแมว'], ['ค', None, 'ท่าใหม่']]
    book.tabs[f'{zero}ตั้งค่า'] = [
        ['ของฉัน', 'องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)', None, 'รายการ ', f'{zero}ค่า', 'ความเห็น'],
        ['1', 'บุคคล', Percent(0.3), None, 'ปีงบประมาณ', 2568, 'x'],
        ['2', 'หน่วยงาน', 70, None, 'จังหวัด', ' จันทบุรี '],
        [None, None, None, None, 'รอบที่', 2],
        [None, None, None, None, 'ข้อความกำกับ', 'ร่าง ฉบับที่ 3'],
    ]
    book.decorate = decorate
    return book


def everywhere():
    """ทุกอำเภอ, several forms for one indicator, the same value twice, two values that disagree."""
    rules = [
        indicator('ก1', 'งาน', 50, 'ตัวเลข', 'ระดับ คิดทศนิยม', None, 90, {1: 50}, กลุ่มงานที่รับผิดชอบ='หนึ่ง'),
        indicator('ก2', 'งาน', 30, 'ร้อยละ', 'ระดับ คิดทศนิยม', None, 90, {1: 50}, กลุ่มงานที่รับผิดชอบ='สอง'),
        indicator('ก3', 'งาน', 20, 'ใช่/ไม่ใช่', กลุ่มงานที่รับผิดชอบ='สอง'),
    ]
    names = ['เหนือ', 'กลาง', 'ใต้', 'ออก', 'ตก']
    rows = [
        ('เหนือ', {'ก1': 70, 'ก2': [30, None], 'ก3': None}), ('ทุกอำเภอ', {'ก1': 85, 'ก2': [None, 50], 'ก3': 'ส่ง'}),
        ('กลาง', {'ก2': [45, 60]}), ('ใต้', {'ก1': 0, 'ก2': [10, None], 'ก3': 'ไม่ส่ง'}), ('ออก', {'ก2': [25, 50]}),
        ('ตก', {'ก1': 'ไม่ประเมิน', 'ก2': [12, None]}),
    ]
    book = simple_book(rules, names, rows)
    book.tabs['กรอกผลเพิ่ม'] = [
        ['อำเภอ', 'ก2', 'ก2 อีก', 'ก3'], [None, 'ทำได้ (ราย)', 'ทั้งหมด (ราย)', 'ผล'],
        ['กลาง', 45, None, None], ['ออก', 26, 50, None], ['ใต้', None, None, 'ไม่ส่ง'],
    ]
    return book


def confirmed():
    """คะแนนจากกลุ่มงาน beside the inputs."""
    group = 'คะแนนจากกลุ่มงาน'
    rules = [
        indicator('ข1', 'งาน', 55, 'ร้อยละ', 'ระดับ คิดทศนิยม', None, 90, {1: 50}, กลุ่มงานที่รับผิดชอบ='หนึ่ง'),
        indicator('ข2', 'งาน', 45, 'ตัวเลข', 'ระดับ ไม่คิดทศนิยม', None, 9, {1: 5, 3: 7}, กลุ่มงานที่รับผิดชอบ='สอง'),
    ]

    def row(first, second, *rest):
        cells = {'ข1': first, 'ข2': second}
        for code, given, evidence, remark in rest:
            cells.update({(code, group): given, (code, 'หลักฐาน'): evidence, (code, 'หมายเหตุ'): remark})
        return cells

    rows = [
        ('ตรงกัน', row([70, 100], 7, ('ข1', 3, 'ลิงก์', None), ('ข2', 3, 'x', None))),
        ('ต่างไม่มีเหตุผล', row([70, 100], 7, ('ข1', 4, 'ลิงก์', None), ('ข2', 2.5, 'x', ' '))),
        ('ต่างมีเหตุผล', row([70, 100], 7, ('ข1', 4.25, 'ลิงก์', 'ตรวจเอกสารแล้ว'), ('ข2', '๒.๕', 'x', 'ก'))),
        ('ต่างเมื่อปัดแล้วเท่า', row([70, 100], 7, ('ข1', 3.004, 'ลิงก์', None), ('ข2', None, None, None))),
        ('ไม่มีข้อมูลดิบ', row([None, None], None, ('ข1', 0, 'ลิงก์', None), ('ข2', 5, 'x', None))),
        ('ไม่ประเมิน', row([70, 100], 7, ('ข1', 'ไม่ประเมิน', 'ลิงก์', None), ('ข2', 'N/A', 'x', None))),
        ('เกินช่วง', row([None, None], None, ('ข1', 6, 'ลิงก์', None), ('ข2', -0.5, 'x', None))),
        ('ไม่ใช่ตัวเลข', row([None, None], None, ('ข1', '-', 'ลิงก์', None), ('ข2', True, 'x', None))),
        ('หลักฐานครบ', row([90, 100], 9, ('ข1', None, 'https://example.org/1', None), ('ข2', None, 'เอกสาร', None))),
        ('ไม่มีหลักฐาน', row([90, 100], 4.5, ('ข1', None, None, None), ('ข2', None, '  ', None))),
        ('ค้างอยู่', row([90, None], None, ('ข1', None, None, None), ('ข2', None, None, None))),
    ]
    return simple_book(rules, [r[0] for r in rows], rows, extras=(group, 'หลักฐาน', 'หมายเหตุ'))


def ticks():
    """Every word of a tick, real TRUE and FALSE, numbers 1 and 0, words that are asked about."""
    rules = [indicator('ต1', 'งาน', 50, 'ใช่/ไม่ใช่'), indicator('ต2', 'งาน', 50, 'นับข้อที่ทำแล้ว', 'ระดับ ไม่คิดทศนิยม', None, None, {1: 1, 2: 2, 3: 3})]
    words = ['ใช่', '✓', '✔', '☑', '✅', '√', '✘', '❌', '☐', '✕', '/', 'TRUE', '1', 'ส่ง', 'มี', 'ทำแล้ว', 'ไม่ใช่', '✗', 'FALSE', '0', 'ไม่ส่ง', 'ไม่มี', 'ยังไม่ทำ', True, False, 1, 0,
             ' ใช่\u200b ', 'x', 'X', '-', 'ครับ', 'N/A', None, 2, datetime.date(2024, 5, 1), Error('#REF!'), Formula('=1=1', True), Formula('=1=2')]
    rows = [(f'ป{n}', {'ต1': word, 'ต2': [word, 'ใช่', 'มี', None, None] if word is not None else None}) for n, word in enumerate(words)]
    rows += [('ทำบางข้อ', {'ต2': [None, None, 'ใช่', None, None]}), ('ไม่ทำสักข้อ', {'ต2': [None, 'ไม่ใช่', None, None, None]})]
    return simple_book(rules, [r[0] for r in rows], rows)


def kinds():
    """Ranks within a kind, ties as shown, an own grade table with a gap below."""
    rules = [indicator('ร1', 'งาน', 100, 'ให้คะแนนโดยตรง')]
    table = [('บ้านหนึ่ง', None, 4.004), ('บ้านสอง', 'อำเภอ', 3.996), ('บ้านสาม', '', 4.006), ('กลุ่มแผน', 'กลุ่มงาน', 4.5), ('กลุ่มเงิน', 'กลุ่มงาน ', 4.5),
             ('กลุ่มคน', 'กลุ่มงาน', 2), ('บ้านสี่', None, None), ('บ้านห้า', None, 0.5), ('บ้านหก', None, 4.5), ('บ้านเจ็ด', 'ศูนย์', 1), ('บ้านแปด', None, 3.99975)]
    districts = [{'อำเภอ': n, 'ประเภท': k, 'รหัส': f'{c:04}'} for c, (n, k, _) in enumerate(table)]
    rows = [(n, {'ร1': v}) for n, _, v in table]
    grades = [('กลาง', 45), ('สูงสุด', 80.01), ('สูง', 79.995), ('ต่ำ', '๒๐')]
    return simple_book(rules, districts, rows, grades=grades, groups=[('กลุ่มงานแผน', 'a@example.org')])


def hospitals():
    """TPS Phrae hospitals, July FY2562 (test/cases/scorecards.json S07-S12): pass/fail items, own grade bounds."""
    cards = [c for c in json.loads((PUBLISHED / 'scorecards.json').read_text('utf8')) if c['source'].startswith('TPS')]
    rules = [indicator(f't{n}', 'การเงิน', row['weight'], 'ใช่/ไม่ใช่', PASS) for n, row in enumerate(cards[0]['rows'], 1)]
    rows = [(c['source'].split(', ')[-1], {f't{n}': 'ใช่' if r['weighted'] else 'ไม่ใช่' for n, r in enumerate(c['rows'], 1)}) for c in cards]
    grades = [('A', 80), ('B', 70), ('C', 60), ('D', 50), ('F', 0)]
    book = simple_book(rules, [r[0] for r in rows], rows, {'จังหวัด': 'แพร่', 'ปีงบประมาณ': 2562, 'รอบที่': 2}, grades=grades)
    book.published = {name: {'percent': c['published_total'] * 10, 'grade': c['published_level']} for (name, _), c in zip(rows, cards)}
    return book


def institute():
    """King Prajadhipok's Institute 2562 p.174 (S02-S04): totals that differ from their rounded rows."""
    cards = [c for c in json.loads((PUBLISHED / 'scorecards.json').read_text('utf8')) if c['source'].startswith('King')]
    rules = [indicator(f'q{n}', 'การประเมิน', row['weight'], 'ตัวเลข', 'บัญญัติไตรยางศ์', None, 100) for n, row in enumerate(cards[0]['rows'], 1)]
    rows = [(c['source'].split(', ')[-1], {f'q{n}': r['result_percent'] for n, r in enumerate(c['rows'], 1)}) for c in cards]
    book = simple_book(rules, [r[0] for r in rows], rows, {'จังหวัด': 'กรุงเทพมหานคร', 'ปีงบประมาณ': 2562})
    book.published = {name: {'percent': c['published_total']} for (name, _), c in zip(rows, cards)}
    return book


def maejo():
    """Maejo University's level scales (worked-examples.json W001-W019 with thresholds): interpolation, floor 1."""
    cases = [c for c in json.loads((PUBLISHED / 'worked-examples.json').read_text('utf8'))
             if c['source'].startswith('Maejo') and c.get('thresholds')]
    rules, typed = [], {}
    for c in cases:
        steps = c['thresholds']
        rules.append(indicator(c['id'], 'แม่โจ้', c['weight'], 'ตัวเลข', None, 'ไม่น้อยกว่า' if c['direction'] == 'higher' else 'ไม่เกิน', steps[4],
                               dict(zip((1, 2, 3, 4), steps)), คะแนนขั้นต่ำ=1))
        typed[c['id']] = c['result']
    book = simple_book(rules, ['มหาวิทยาลัย'], [('มหาวิทยาลัย', typed)], {'จังหวัด': 'เชียงใหม่', 'ปีงบประมาณ': 2566})
    book.published = {'มหาวิทยาลัย': {'scores': {c['id']: c['published_score'] for c in cases}}}
    return book


def contents():
    """What a number cell may hold."""
    rules = [indicator('น1', 'งาน', 60, 'ตัวเลข', 'ระดับ คิดทศนิยม', None, 100, {1: 1}, กลุ่มงานที่รับผิดชอบ='หนึ่ง', หน่วยวัด='ร้อยละ'),
             indicator('น2', 'งาน', 40, 'ร้อยละ', 'ระดับ คิดทศนิยม', None, 100, {1: 1}, กลุ่มงานที่รับผิดชอบ='สอง')]
    contents = [
        '๙๒.๕', '92.5 %', '92.5%', 'ร้อยละ 92.5', 'ร้อยละ ๙๒.๕', '1,200,000', '1.200.000', '1,20', '12,00,000', ' 45 ', '\u00a045\u00a0', "45\u200b",
        'ไม่มี', '-', 'x', '✓', '/', 'ใช่', True, False, datetime.date(2024, 4, 24), Error('#DIV/0!'), Error('#N/A'), Error('#REF!'),
        Formula('=45/120*100'), Formula('=45/120*100', 37.5), Formula('=1/0', Error('#DIV/0!')), Formula('="๔๐"', '๔๐'), Formula('=NA()', Error('#N/A')),
        None, '', '   ', 0, 0.0, '0', '๐', 1e-7, 123456789.123, 0.1 + 0.2, Percent(0.925), Percent(1.2), Percent(0), 'N/A', 'ไม่ประเมิน ', 0.5, 1, '0.5',
        '92.5 คะแนน', 'ประมาณ 90', '90-95', '1e3', '๙๒,๕', '๑,๒๐๐.๕๐', "'92.5", 'TRUE', '5 5', '92..5', '.5', '5.', '+5', '−5', '๑2',
    ]
    rows = [(f'ช{n}', {'น1': c, 'น2': [c, 1500000]}) for n, c in enumerate(contents)]
    return simple_book(rules, [r[0] for r in rows], rows)


def halves():
    """Two inputs: blank, zero, negative, above 100, unreadable beside blank."""
    rules = [indicator('ค1', 'งาน', 50, 'ร้อยละ', 'ระดับ คิดทศนิยม', None, 100, {1: 10}, กลุ่มงานที่รับผิดชอบ='หนึ่ง'),
             indicator('ค2', 'งาน', 50, 'ร้อยละที่เพิ่มขึ้น', 'ระดับ คิดทศนิยม', None, 6, {1: -10, 3: 0}, กลุ่มงานที่รับผิดชอบ='สอง')]
    pairs = [(1, None), (None, 1), (0, 5), (5, 0), (0, 0), (-1, 5), (1, -5), (6, 5), (5, 5), ('ไม่มี', None), (None, '-'), ('N/A', None), (None, 'N/A'),
             ('x', 'N/A'), ('x', 'y'), (5, 4.75), (5.3, 5), (4, 5), (None, None), (2.5, 3), (1000001, 1000000), (None, 0), (0, None)]
    pairs += [(2434, -2), (-202, -49), (-3, 4), (0, -1e-6)]  # growth from a base below 0, and to a loss
    rows = [(f'ค{n}', {'ค1': list(pair), 'ค2': list(pair)}) for n, pair in enumerate(pairs)]
    return simple_book(rules, [r[0] for r in rows], rows)


def many(count):
    """More districts than get a tab each (above 80), or just as many as do."""
    rules = [indicator('ม1', 'งาน', 100, 'ตัวเลข', PASS, None, 50, รอยืนยัน='เป้าหมาย')]
    names = [{'อำเภอ': f'ตำบล{n}', 'รหัส': f'{n:04}'} for n in range(1, count + 1)]
    return simple_book(rules, names, [(d['อำเภอ'], {'ม1': n}) for n, d in enumerate(names)])


def titles():
    """District names that are no tab titles: too long, alike in their first letters, forbidden characters."""
    long = 'อำเภอที่มีชื่อยาวมากเกินกว่าจะเป็นชื่อชีตได้'
    names = [{'อำเภอ': long + ' หนึ่ง', 'รหัส': '1001'}, {'อำเภอ': long + ' สอง', 'รหัส': '1002'}, {'อำเภอ': 'ก/ข:ค', 'รหัส': '1003'},
             {'อำเภอ': 'ก ข ค', 'รหัส': '1004'}, {'อำเภอ': "ของ'เขา", 'รหัส': '1005'}, {'อำเภอ': '=1+1', 'รหัส': '1006'}, {'อำเภอ': '<b>&', 'รหัส': '1007'}]
    rules = [indicator('ม1', 'งาน', 100, 'ให้คะแนนโดยตรง', รอยืนยัน='ผู้ให้คะแนน')]
    return simple_book(rules, names, [(d['อำเภอ'], {'ม1': n / 2}) for n, d in enumerate(names)])


def waiting():
    """Assumptions: รอยืนยัน in both tables; a note that stands on every tab people read; text numbers in the set-up tabs."""
    rules = [indicator('ว1', 'ก', 50, 'ตัวเลข', PASS, None, '๕๐', รอยืนยัน='เป้าหมายมาจากที่ประชุม'), indicator('ว2', 'ก', '๕๐', 'ให้คะแนนโดยตรง', รอยืนยัน=' '),
             indicator('ว3', 'ข', 100, 'ให้คะแนนโดยตรง', รอยืนยัน='ใครประเมิน')]
    rows = [('หนึ่ง', {'ว1': 50, 'ว2': 4, 'ว3': 3}), ('สอง', {'ว1': 49, 'ว2': 4})]
    return simple_book(rules, ['หนึ่ง', 'สอง'], rows, {'ข้อความกำกับ': 'ร่าง เพื่อพิจารณา', 'ปีงบประมาณ': '๒๕๖๘'},
                       [('ก', 60, 'สัดส่วนสมมติ'), ('ข', 40, None)])


def shuffled(seed):
    """An office that does not exist: anything the contract allows, by lot."""
    lot = random.Random(seed)
    sections = [f'องค์ประกอบ {n}' for n in range(1, lot.randint(1, 4) + 1)]
    shares = [lot.choice([10, 20, 35, 30, 0, 12.5]) for _ in sections]
    shares[0] += 5
    rules = []
    for number in range(lot.randint(6, 16)):
        measure = lot.choice(['ตัวเลข', 'ร้อยละ', 'ร้อยละที่เพิ่มขึ้น', 'นับข้อที่ทำแล้ว', 'ใช่/ไม่ใช่', 'ให้คะแนนโดยตรง'])
        weight = lot.choice([5, 10, 15, 16.67, 20, 2.5, Percent(0.2), 0.7])
        one = indicator(f'x{number}', lot.choice(sections), weight, measure, กลุ่มงานที่รับผิดชอบ=lot.choice(['หนึ่ง', 'สอง']),
                        คะแนนขั้นต่ำ=lot.choice([None, 0, 1]), เงื่อนไข=lot.choice([None, *OPERATORS, '>', '≤']))
        higher = one['เงื่อนไข'] in (None, 'ไม่น้อยกว่า', 'มากกว่า', '>')
        if measure in ('ตัวเลข', 'ร้อยละ', 'ร้อยละที่เพิ่มขึ้น'):
            steps = sorted(lot.sample([2, 5.5, 10, 17.25, 30, 44.4, 50, 66.7, 80, 95.5, 100, 120], 5), reverse=not higher)
            one['เกณฑ์'] = lot.choice([None, *CRITERIA])
            one[TARGET] = steps[4]
            if one['เกณฑ์'] is None or one['เกณฑ์'].startswith('ระดับ'):
                for level in lot.sample([1, 2, 3, 4], lot.randint(1, 4)):
                    one[f'ระดับ {level}'] = steps[level - 1]
        elif measure == 'นับข้อที่ทำแล้ว':
            one['เงื่อนไข'], one['เกณฑ์'] = None, lot.choice([None, PASS, 'บัญญัติไตรยางศ์'])
        else:
            one['เงื่อนไข'] = None
        rules.append(one)

    def content(one):
        def number():
            value = lot.choice([0, 1.5, 7, 10, 12.34, 33.3, 50, 66.7, 80, 95.5, 100, 130])
            return lot.choice([value, value, value, value, str(value), f'{value} %', Percent(value / 100), None, 'N/A' if lot.random() < 0.2 else value])
        measure = one['วิธีวัด']
        if measure == 'ตัวเลข':
            return number()
        if measure == 'ร้อยละ':
            return [lot.choice([0, 3, 17, 40, 55.5, 80, 91]), lot.choice([100, 120, '๑๐๐', 91, None if lot.random() < 0.2 else 95])]
        if measure == 'ร้อยละที่เพิ่มขึ้น':
            return [lot.choice([0, 30, 100, 101, 120.5, 300]), lot.choice([100, 90, 0 if lot.random() < 0.2 else 110])]
        if measure == 'ใช่/ไม่ใช่':
            return lot.choice(['ใช่', 'ไม่ส่ง', True, False, None, '✓'])
        if measure == 'นับข้อที่ทำแล้ว':
            return [lot.choice(['ใช่', 'ทำแล้ว', '/', None, 'ไม่ใช่', False]) for _ in labels_of(one)]
        return lot.choice([0, 1.25, 3, 4.445, 5, '๓.๕', None, 5.5 if lot.random() < 0.2 else 2])

    names = [f'เขต {n}' for n in range(1, lot.randint(4, 12))]
    rows = [(name, {one['รหัส']: content(one) for one in rules}) for name in names]
    lot.shuffle(rows)
    items = {'ทศนิยม': lot.choice([None, 0, 1, 2, 3, 4]), 'เมื่อยังไม่กรอก': lot.choice([None, 'รอข้อมูล', 'คิดเป็น 0 คะแนน']),
             'เมื่อไม่ประเมิน': lot.choice([None, 'คิดเป็น 0 คะแนน', 'ไม่นำน้ำหนักมาคิด'])}
    districts = [{'อำเภอ': n, 'ประเภท': lot.choice([None, None, 'กลุ่มงาน'])} for n in names]
    return simple_book(rules, districts, rows, items, list(zip(sections, shares)))


SCORED = {
    'every-rule': every_rule, 'levels': levels, 'moved': moved, 'everywhere': everywhere, 'confirmed': confirmed, 'ticks': ticks, 'kinds': kinds,
    'hospitals': hospitals, 'institute': institute, 'maejo': maejo, 'contents': contents, 'halves': halves, 'titles': titles, 'waiting': waiting,
    'many-80': lambda: many(80), 'many-81': lambda: many(81),
    **{f'decimals-{n}': (lambda n=n: with_decimals(n)) for n in range(5)},
    **{f'policy-{b}{a}': (lambda b=b, a=a: policies(b, a)) for b in (0, 1) for a in (0, 1)},
    **{f'shuffled-{n}': (lambda n=n: shuffled(n)) for n in range(1, 13)},
    **{f'places-{n}': (lambda n=n: mixed(41, n)) for n in range(5)},
    **{f'targets-{n}': (lambda n=n: targeted(n, n % 5)) for n in range(1, 9)},
    **SLIPS,
}
