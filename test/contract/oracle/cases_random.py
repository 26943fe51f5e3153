"""Offices that do not exist, by lot: every measure, criterion and operator, and what cells really carry."""

import math
import random

from .book import TARGET, indicator, simple_book
from .cells import Formula, Percent
from .words import COUNT, DIRECT, EVIDENCE, GIVEN, GROWTH, NOTE, NUMBER, OPERATORS, PASS, PROPORTION, RATE, STEPS, LINE, TICK

MEASURES = [NUMBER, RATE, GROWTH, COUNT, TICK, DIRECT]
CRITERIA = [PROPORTION, LINE, STEPS, PASS]
WORDS = ['ไม่น้อยกว่า', 'มากกว่า', 'ไม่เกิน', 'น้อยกว่า']
UNREADABLE = ['-', 'รอข้อมูล', 'x', '1.200.000']


def mixed(seed, decimals):
    """The same round for every ทศนิยม of one seed."""
    lot = random.Random(seed)
    sections = [(f'ส่วนที่ {n}', share) for n, share in enumerate(lot.choice([(100,), (70, 30), (35, 35, 30), (60, 40, 0), (33.3, 33.3, 33.4)]), 1)]
    rules = [rule(lot, f'{n // 4 + 1}.{n % 4 + 1}', lot.choice(sections)[0], n) for n in range(lot.randint(8, 18))]
    for n, (name, _) in enumerate(sections):  # every section has an indicator with weight
        rules[n]['องค์ประกอบ'], rules[n]['น้ำหนัก'] = name, lot.choice([10, 16.67, Percent(0.25)])
    for one in rules:
        one['รหัส'] = f'ร{one["รหัส"]}'
    names = [f'เขต {n}' for n in range(1, lot.randint(5, 11))]
    gaps = lot.choice([0, 0.03, 0.15])
    rows = []
    for name in names:
        typed = {}
        for one in rules:
            typed[one['รหัส']] = inputs(lot, one, gaps)
            if lot.random() < 0.1:
                typed[(one['รหัส'], GIVEN)] = lot.choice([0, 1.5, 4.995, 4.9951, 5, '๓.๓๓', 'ไม่ประเมิน', 7])
            if lot.random() < 0.5:
                typed[(one['รหัส'], EVIDENCE)] = 'แฟ้ม'
            if lot.random() < 0.3:
                typed[(one['รหัส'], NOTE)] = 'ตามที่ประชุม'
        rows.append((name, typed))
    items = {'ทศนิยม': decimals, 'เมื่อยังไม่กรอก': lot.choice([None, 'รอข้อมูล', 'คิดเป็น 0 คะแนน']),
             'เมื่อไม่ประเมิน': lot.choice([None, 'คิดเป็น 0 คะแนน', 'ไม่นำน้ำหนักมาคิด']),
             'จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)': lot.choice([None, 50, 0, 100, Percent(0.95)])}
    grades = lot.choice([None, [('สูง', 75), ('กลาง', 49.995), ('ต่ำ', 25)], [('เต็ม', 100), ('เกือบ', 99.99), ('ไม่เต็ม', 0)]])
    districts = [{'อำเภอ': n, 'ประเภท': lot.choice([None, None, 'กลุ่มงาน'])} for n in names]
    return simple_book(rules, districts, rows, items, sections, grades, extras=(GIVEN, EVIDENCE, NOTE))


def rule(lot, code, section, number):
    measure = MEASURES[number % 6] if lot.random() < 0.8 else lot.choice(MEASURES)
    one = indicator(code, section, lot.choice([5, 10, 15, 16.67, 2.5, 0, Percent(0.2), '๑๒.๕', noisy(lot, 33.3)]), measure,
                    กลุ่มงานที่รับผิดชอบ=lot.choice(['หนึ่ง', 'สอง']), คะแนนขั้นต่ำ=lot.choice([None, 0, 1]))
    if measure in (TICK, DIRECT):
        return one
    one['เงื่อนไข'] = lot.choice(WORDS)
    up = OPERATORS[one['เงื่อนไข']] in ('>=', '>')
    one['เกณฑ์'] = lot.choice([None, *CRITERIA])
    if measure == COUNT:
        one['เงื่อนไข'], one['เกณฑ์'] = None, lot.choice([None, PASS, PROPORTION])
        return one
    steps = sorted(lot.sample([2.5, 5.1, 10, 17.25, 30, 44.4, 50, 66.7, 80, 95.5, 100, 120], 6), reverse=not up)
    one[TARGET] = noisy(lot, steps[5])
    one['หน่วยวัด'] = lot.choice(['ร้อยละ', 'ราย'])
    if one['เกณฑ์'] in (LINE, STEPS, None):
        for level in lot.sample([0, 1, 2, 3, 4], lot.randint(1, 5)):
            one[f'ระดับ {level}'] = noisy(lot, steps[level])
    one['ค่า'] = steps
    return one


def noisy(lot, number):
    """The double of a number, or one that lies up to 12 units in the last place beside it."""
    number = float(number)
    for _ in range(lot.choice([0, 0, 1, 3, 12])):
        number = math.nextafter(number, lot.choice([-math.inf, math.inf]))
    return number


def inputs(lot, one, gaps):
    measure = one['วิธีวัด']

    def gap(value):
        luck = lot.random()
        if luck < gaps:
            return lot.choice([None, None, 'N/A', 'ไม่ประเมิน', *UNREADABLE[:2]])
        return value

    if measure == TICK:
        return gap(lot.choice(['ใช่', 'ไม่ส่ง', True, False, '✔', '❌']))
    if measure == COUNT:
        return [gap(lot.choice(['ใช่', 'ทำแล้ว', '☑', None, 'ไม่ใช่', False])) for _ in range(5)]
    if measure == DIRECT:
        return gap(lot.choice([0, 1.25, 3, 4.445, 5, 4.999, 4.9999, noisy(lot, 4.1), '๓.๕', 5.000000000000001]))
    # Values on, just beside and between the levels and the target
    value = lot.choice(one['ค่า']) + lot.choice([0, 0, 0, 0.01, -0.01, 1e-7, -1e-7, 3.3, -3.3])
    if measure == NUMBER:
        value = round(value, 7)
        return gap(lot.choice([noisy(lot, value), str(value), f'{value} %', Formula('=A1', noisy(lot, value)), Percent(noisy(lot, value) / 100)]))
    base = lot.choice([100, 40, 1250, 8, 1542957.68])
    if lot.random() < gaps:
        base = lot.choice([0, -base, None, 1e-12])
    part = value / 100 * (base or 1) + (base or 0 if measure == GROWTH else 0)
    return [gap(round(part, 9) if lot.random() < 0.5 else noisy(lot, part)), gap(base if base is None else noisy(lot, base))]
