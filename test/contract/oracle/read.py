"""Reads the tabs as the contract's section 1 says. Written from the contract, not from the program."""

import datetime
import re
import unicodedata
from fractions import Fraction

from .cells import Error, Formula, Percent, a1, exact

SPECIAL = ('คะแนนจากกลุ่มงาน', 'หลักฐาน', 'หมายเหตุ')
YES = {'ใช่', '✓', '/', 'TRUE', '1', 'ส่ง', 'มี', 'ทำแล้ว'}
NO = {'ไม่ใช่', '✗', 'FALSE', '0', 'ไม่ส่ง', 'ไม่มี', 'ยังไม่ทำ'}
AWAY = {'ไม่ประเมิน', 'N/A'}
OPERATORS = {
    'ไม่น้อยกว่า': '>=', '≥': '>=', '>=': '>=', 'มากกว่า': '>', '>': '>',
    'ไม่เกิน': '<=', '≤': '<=', '<=': '<=', 'น้อยกว่า': '<', '<': '<', 'ต่ำกว่า': '<',
}


def norm(value):
    """Text as it is compared: NFC, no zero-width characters, single spaces, trimmed."""
    text = unicodedata.normalize('NFC', '' if value is None else str(value))
    text = re.sub('[\u200b-\u200f\u2060\ufeff\u00ad]', '', text)
    return re.sub(r'\s+', ' ', text).strip()


def read_number(cell):
    """-> (kind, number, from_text); kind: blank, number, away, bad, error."""
    if isinstance(cell, Formula):
        if cell.stored is None:
            return 'error', None, False
        cell = cell.stored
    if isinstance(cell, Error):
        return 'error', None, False
    if isinstance(cell, Percent):
        return 'number', exact(cell.number) * 100, False
    if isinstance(cell, bool) or isinstance(cell, datetime.date):
        return 'bad', None, False
    if isinstance(cell, (int, float)):
        return 'number', exact(cell), False
    text = norm(cell)
    if text == '':
        return 'blank', None, False
    if text in AWAY:
        return 'away', None, False
    # A sign, an apostrophe in front and a leading point are certain too: a reading of ours, the contract is silent.
    text = text.translate(str.maketrans('๐๑๒๓๔๕๖๗๘๙−', '0123456789-')).lstrip("'")
    found = re.fullmatch(r'(?:ร้อยละ ?)?([-+]?(?:\d+|\d{1,3}(?:,\d{3})+|(?=\.))(?:\.\d+)?) ?%?', text)
    if not found:
        return 'bad', None, False
    return 'number', Fraction(found.group(1).replace(',', '')), True


def read_tick(cell):
    """-> (kind, number, from_text) with number 1 or 0."""
    if isinstance(cell, Formula):
        if cell.stored is None:
            return 'error', None, False
        cell = cell.stored
    if isinstance(cell, Error):
        return 'error', None, False
    if isinstance(cell, bool):
        return 'number', Fraction(int(cell)), False
    word = norm(cell)
    if word == '':
        return 'blank', None, False
    if word in AWAY:
        return 'away', None, False
    if word in YES:
        return 'number', Fraction(1), False
    if word in NO:
        return 'number', Fraction(0), False
    return 'bad', None, False


class Issues(list):
    """(severity, code, tab, cell, owner)."""

    def note(self, severity, code, tab, cell, owner=None):
        entry = (severity, code, tab, cell, owner)
        if entry not in self:
            self.append(entry)


def tab_called(book, title):
    return next(t for t in book.tabs if norm(t) == title)


def table_under(book, tab, *headers):
    """The rows under header cells in row 1 as [(row, {header: (content, address)})], or None."""
    heads = [norm(c) for c in book.tabs[tab][0]]
    if headers[0] not in heads:
        return None
    columns = {h: heads.index(h) + 1 for h in headers if h in heads}
    rows = []
    for row in range(2, len(book.tabs[tab]) + 1):
        line = {h: (book.cell(tab, row, c), a1(row, c)) for h, c in columns.items()}
        if norm(line[headers[0]][0]):
            rows.append((row, line))
    return rows


def noted_number(cell, tab, address, issues):
    kind, number, from_text = read_number(cell)
    if from_text:
        issues.note('notice', 'text-number', tab, address)
    return number if kind == 'number' else None


def read_settings(book, issues):
    tab = tab_called(book, 'ตั้งค่า')
    items = {norm(line['รายการ'][0]): line['ค่า'] for _, line in table_under(book, tab, 'รายการ', 'ค่า')}

    def number(name, default):
        content, address = items.get(name, (None, ''))
        found = noted_number(content, tab, address, issues)
        return default if found is None else int(found)

    share = 'น้ำหนักองค์ประกอบ (%)'
    sections, waiting, last = [], 0, None
    heads = [norm(c) for c in book.tabs[tab][0]]
    start = heads.index('องค์ประกอบ')
    third = heads[start + 2] == 'รอยืนยัน' if len(heads) > start + 2 else False
    for row, line in table_under(book, tab, 'องค์ประกอบ', share):
        last = line[share][1]
        sections.append((norm(line['องค์ประกอบ'][0]), noted_number(line[share][0], tab, last, issues)))
        if third and norm(book.cell(tab, row, start + 3)):
            waiting += 1
            issues.note('notice', 'unconfirmed', tab, a1(row, start + 3))
    if abs(sum(s for _, s in sections) - 100) > Fraction(1, 100):
        issues.note('warning', 'shares-not-100', tab, last)
    bound = 'ตั้งแต่ร้อยละ'
    grades = table_under(book, tab, 'ระดับผลการประเมิน', bound)
    if grades is None:
        bounds = [('ดีเด่น', 90), ('ดีมาก', 80), ('ดี', 70), ('พอใช้', 60), ('ต้องปรับปรุง', 0)]
    else:
        bounds = [(norm(line['ระดับผลการประเมิน'][0]), noted_number(*pick(line[bound], tab), issues)) for _, line in grades]
    return {
        'province': norm(items.get('จังหวัด', (None, ''))[0]),
        'year': number('ปีงบประมาณ', None),
        'round': number('รอบที่', None),
        'decimals': number('ทศนิยม', 2),
        'blank_is_zero': norm(items.get('เมื่อยังไม่กรอก', (None, ''))[0]) == 'คิดเป็น 0 คะแนน',
        'away_is_zero': norm(items.get('เมื่อไม่ประเมิน', (None, ''))[0]) == 'คิดเป็น 0 คะแนน',
        'sections': sections, 'bounds': bounds, 'waiting': waiting,
    }


def pick(content_and_address, tab):
    content, address = content_and_address
    return content, tab, address


def read_districts(book):
    tab = tab_called(book, 'อำเภอ')
    return [
        (norm(line['อำเภอ'][0]), norm(line.get('ประเภท', (None, ''))[0]) or 'อำเภอ')
        for _, line in table_under(book, tab, 'อำเภอ', 'ประเภท')
    ]


def read_indicators(book, issues):
    tab = tab_called(book, 'ตัวชี้วัด')
    target_head = 'เป้าหมาย (5 คะแนน)'
    heads = ('รหัส', 'องค์ประกอบ', 'ตัวชี้วัด', 'หน่วยวัด', 'น้ำหนัก', 'วิธีวัด', 'ข้อมูลที่กรอก', 'เกณฑ์', 'เงื่อนไข', target_head,
             'ระดับ 0', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'คะแนนขั้นต่ำ', 'กลุ่มงานที่รับผิดชอบ', 'รอยืนยัน')
    found, waiting, last_weight, sums = [], 0, {}, {}
    for _, line in table_under(book, tab, *heads):
        def cell(head):
            return line.get(head, (None, ''))

        def number(head):
            return noted_number(cell(head)[0], tab, cell(head)[1], issues)

        measure = norm(cell('วิธีวัด')[0])
        labels = [norm(p) for p in re.split(r'[|\n]', str(cell('ข้อมูลที่กรอก')[0] or '')) if norm(p)]
        if not labels:
            labels = ['คะแนน'] if measure == 'ให้คะแนนโดยตรง' else ['ผล']
        levels = {n: number(f'ระดับ {n}') for n in range(5)}
        levels = {n: v for n, v in levels.items() if v is not None}
        criterion = norm(cell('เกณฑ์')[0]) or ('ระดับ คิดทศนิยม' if levels else 'บัญญัติไตรยางศ์')
        operator = OPERATORS[norm(cell('เงื่อนไข')[0]) or 'ไม่น้อยกว่า']
        target = number(target_head)
        if target is None and measure == 'นับข้อที่ทำแล้ว':
            target = Fraction(len(labels))
        if target is None and measure == 'ใช่/ไม่ใช่':
            target, criterion = Fraction(1), 'ผ่าน/ไม่ผ่าน'
        section, weight = norm(cell('องค์ประกอบ')[0]), number('น้ำหนัก')
        last_weight[section] = cell('น้ำหนัก')[1]
        sums[section] = sums.get(section, 0) + weight
        if norm(cell('รอยืนยัน')[0]):
            waiting += 1
            issues.note('notice', 'unconfirmed', tab, cell('รอยืนยัน')[1])
        if criterion == 'บัญญัติไตรยางศ์' and measure in ('ตัวเลข', 'ร้อยละ', 'ร้อยละที่เพิ่มขึ้น'):
            issues.note('notice', 'target-only', tab, cell(target_head)[1])
        direct = measure == 'ให้คะแนนโดยตรง'
        found.append({
            'code': norm(cell('รหัส')[0]), 'section': section, 'weight': weight, 'measure': measure, 'labels': labels,
            'criterion': criterion, 'operator': operator, 'target': target, 'levels': levels,
            'lowest': Fraction(0) if direct else (number('คะแนนขั้นต่ำ') or Fraction(0)),
            'owner': norm(cell('กลุ่มงานที่รับผิดชอบ')[0]), 'unit': norm(cell('หน่วยวัด')[0]), 'at': cell('รหัส')[1],
        })
    for section, total in sums.items():
        if abs(total - 100) > Fraction(1, 100):
            issues.note('warning', 'weights-not-100', tab, last_weight[section])
    return found, waiting


def read_forms(book, districts, indicators, issues):
    """-> {(district, code, label): [(content, tab, address)]} (blanks kept), columns in order of tabs."""
    by_code = {i['code']: i for i in indicators}
    names = [name for name, _ in districts]
    places, fed = {}, set()
    for tab in book.tabs:
        if not norm(tab).startswith('กรอกผล'):
            continue
        rows = book.tabs[tab]
        if norm(book.cell(tab, 1, 1)) != 'อำเภอ':
            issues.note('warning', 'form-unreadable', tab, 'A1')
            continue
        own, everyone = {}, None
        for row in range(3, len(rows) + 1):
            name = norm(book.cell(tab, row, 1))
            if name == 'ทุกอำเภอ':
                everyone = row
            elif name in names:
                own.setdefault(name, []).append(row)
            elif name:
                issues.note('warning', 'unknown-district', tab, a1(row, 1))
        for column in range(2, max(len(r) for r in rows) + 1):
            head = norm(book.cell(tab, 1, column))
            if not head:
                continue
            found = by_code.get(head.split(' ')[0])
            if not found:
                issues.note('warning', 'unknown-code', tab, a1(1, column))
                continue
            label = norm(book.cell(tab, 2, column))
            if label not in found['labels'] and label not in SPECIAL:
                issues.note('warning', 'unknown-label', tab, a1(2, column))
                continue
            if label in found['labels']:
                fed.add(found['code'])
            for name in names:
                cells = [(book.cell(tab, r, column), tab, a1(r, column)) for r in own.get(name, [])]
                if everyone and all(blank(c) for c, _, _ in cells):
                    shared = book.cell(tab, everyone, column)
                    if not blank(shared):
                        cells = [(shared, tab, a1(everyone, column))]
                places.setdefault((name, found['code'], label), []).extend(cells)
    for found in indicators:
        if found['code'] not in fed:
            issues.note('warning', 'no-form', tab_called(book, 'ตัวชี้วัด'), found['at'])
    return places


def blank(content):
    return content is None or (isinstance(content, str) and norm(content) == '')
