"""
The offices of cases_random with targets of single districts and targets that changed, ไม่ประเมิน as target, and indicators that
concern a kind or some districts only.
"""

import datetime
import random

from .book import INDICATOR_COLUMNS, TARGET, indicators_tab
from .cases_random import mixed, noisy
from .cells import Percent
from .words import COUNT, DIRECT, EVERYONE, OPERATORS, TICK

TAB = 'ค่าเป้าหมายรายอำเภอ'
HEADS = ['รหัส', 'อำเภอ', 'ตั้งแต่วันที่', TARGET, 'ระดับ 0', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'อ้างถึง', 'หมายเหตุ']
DAYS = [None, None, None, '1 พ.ย. 67', '15/12/2567', datetime.datetime(2025, 1, 1), datetime.datetime(2568, 1, 1), '1 มกราคม 2568',
        '2025-02-01', '๑ กุมภาพันธ์ ๒๕๖๘', '1 เมษายน 2568', '31/12/2568']


def targeted(seed, decimals):
    """The same round for every ทศนิยม of one seed."""
    book, lot = mixed(seed, decimals), random.Random(seed * 7 + 1)
    settings, names = book.tabs['ตั้งค่า'], [row[0] for row in book.tabs['อำเภอ'][1:]]
    for item in (('เริ่ม', '1 ต.ค. 67'), ('สิ้นสุด', '31 มี.ค. 68'), ('ข้อมูล ณ วันที่', lot.choice([None, '1 มกราคม 2568', '20/02/2568']))):
        row = next((line for line in settings if line[0] is None), None)
        if row is None:
            row = [None] * len(settings[0])
            settings.append(row)
        row[:2] = item
    rules = [dict(zip(INDICATOR_COLUMNS, row)) for row in book.tabs['ตัวชี้วัด'][1:]]
    for one in rules:
        one['ใช้กับ'] = lot.choice([None, None, None, None, 'อำเภอ', 'กลุ่มงาน', ' | '.join(lot.sample(names, 2)), f'กลุ่มงาน|อ.{lot.choice(names)}', EVERYONE])
    rules[0]['ใช้กับ'] = None
    if lot.random() < 0.3:
        rules[-1]['ใช้กับ'] = 'อำเภอ | ศูนย์'
    columns = [*INDICATOR_COLUMNS[:19], 'ใช้กับ', *INDICATOR_COLUMNS[19:]]
    book.tabs['ตัวชี้วัด'] = indicators_tab(rules, columns)
    rows = [target_row(lot, lot.choice(rules), names) for _ in range(lot.randint(6, 24))]
    rows += lot.choice([[], [{'รหัส': 'รวม', TARGET: 12}], [{TARGET: 3}], [{}]])
    book.tabs[TAB] = [HEADS, *[[row.get(head) for head in HEADS] for row in rows]]
    return book


def target_row(lot, one, names):
    """One row; one in six is faulty."""
    row = {'รหัส': one['รหัส'], 'อำเภอ': lot.choice([None, EVERYONE, *names, *names, f'อ.{lot.choice(names)}']),
           'ตั้งแต่วันที่': lot.choice(DAYS), 'อ้างถึง': lot.choice(['ว 12', 'สก 0019/ว 2001', None]),
           'หมายเหตุ': lot.choice([None, 'ตามที่ประชุม'])}
    row.update(bounds(lot, one))
    if lot.random() < 0.12:
        return {**row, **{f'ระดับ {n}': None for n in range(5)}, TARGET: lot.choice(['ไม่ประเมิน', 'N/A'])}
    fault = lot.random()
    if fault < 0.05:
        row[TARGET] = lot.choice([None, '-', 'มาก', True])
    elif fault < 0.08:
        row['ตั้งแต่วันที่'] = lot.choice(['31/2/2568', 'เดือนหน้า', 45000])
    elif fault < 0.11:
        row['อำเภอ'] = 'นอกเขต'
    elif fault < 0.14:
        row['รหัส'] = 'ร99'
    elif fault < 0.17 and one['วิธีวัด'] not in (DIRECT, TICK, COUNT):
        row['ระดับ 4'] = row[TARGET]
    return row


def bounds(lot, one):
    """A target and levels in the direction of the operator; levels where the indicator has some, now and then elsewhere."""
    measure = one['วิธีวัด']
    if measure in (DIRECT, TICK, COUNT):
        return {TARGET: lot.choice([1, 2, 3, 5, '๔'])}
    up = OPERATORS[one['เงื่อนไข'] or 'ไม่น้อยกว่า'] in ('>=', '>')
    steps = sorted(lot.sample([1.5, 4, 10, 17.25, 28, 31.76, 45, 60, 80, 94.6, 100, 130], 6), reverse=not up)
    target = lot.choice([noisy(lot, steps[5]), steps[5], str(steps[5]), Percent(steps[5] / 100)])
    has_levels = any(one.get(f'ระดับ {n}') is not None for n in range(5)) and one['เกณฑ์'] not in ('บัญญัติไตรยางศ์', 'ผ่าน/ไม่ผ่าน')
    levels = lot.sample([0, 1, 2, 3, 4], lot.randint(1, 5)) if has_levels and lot.random() < 0.95 or lot.random() < 0.1 else []
    return {TARGET: target, **{f'ระดับ {n}': noisy(lot, steps[n]) for n in levels}}
