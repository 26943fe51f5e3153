"""Workbooks of what real offices type, paste and date: noise, weight 0, what is not assessed, near misses, slips of scale."""

import datetime
import math

from .book import TARGET, indicator, simple_book
from .cells import Error, Formula, Percent, Shown
from .words import DIRECT, GROWTH, LINE, NUMBER, PASS, PROPORTION, RATE, STEPS, TICK

RANK_FROM = 'จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)'


def beside(number, steps):
    """The double so many units in the last place beside a number's own."""
    for _ in range(abs(steps)):
        number = math.nextafter(number, math.copysign(math.inf, steps))
    return number


def satang(count):
    """A sum of amounts in baht and satang, as a spreadsheet adds them, and what they really are."""
    amounts = [round(1234.05 + 417.13 * n, 2) for n in range(count)]
    total = 0.0
    for amount in amounts:
        total += amount
    return total, round(math.fsum(round(a * 100) for a in amounts)) / 100


def noise():
    """Stored numbers that carry binary noise, in results, targets, levels, weights, shares and bounds."""
    spent, allotted = satang(37)
    targets = {'n1': (PASS, 'ไม่น้อยกว่า', 58), 'n2': (PASS, 'มากกว่า', 58), 'n3': (PROPORTION, 'ไม่น้อยกว่า', beside(1542957.68, -9)),
               'n4': (PASS, 'ไม่เกิน', 0.3), 'n5': (LINE, 'ไม่น้อยกว่า', beside(25000.0, 4)), 'n6': (STEPS, 'มากกว่า', 33.35)}
    rules = []
    for code, (criterion, operator, target) in targets.items():
        levels = {2: beside(0.4 * target, 5), 4: beside(0.8 * target, -5)} if criterion in (LINE, STEPS) else None
        rules.append(indicator(code, 'ก', beside(10.1, 7), NUMBER, criterion, operator, target, levels))
    rules.append(indicator('n7', 'ก', 39.4, RATE, PROPORTION, None, 100))
    rules.append(indicator('n8', 'ข', beside(33.3, 3), DIRECT))
    rules.append(indicator('n9', 'ข', 66.7, GROWTH, PROPORTION, None, Percent(beside(0.06, 2))))
    rows = []
    for name, off in [('ตรง', 0), *[(f'คลาด{n:+}', n) for n in (-12, -3, -1, 1, 3, 12)]]:
        typed = {code: beside(float(target), off) for code, (_, _, target) in targets.items()}
        typed.update(n7=[beside(spent, off), allotted], n8=beside(5.0, off), n9=[beside(106.0, off), beside(100.0, -off)])
        rows.append((name, typed))
    formulas = {code: Formula('=A1', beside(float(target), 2)) for code, (_, _, target) in targets.items()}
    formulas.update(n7=[Formula('=SUM(A1:A9)', spent), allotted], n8=Formula('=1', 4.999999999999999), n9=[106.00000000000001, 100])
    near_nothing = {'n1': 9.9e-10, 'n2': -1e-12, 'n3': 1e-9, 'n4': 0.1 + 0.2, 'n5': 1e-300, 'n6': -0.0, 'n7': [1e-11, 3], 'n8': -1e-15, 'n9': [5, 1e-10]}
    really_missed = {'n1': 57.99999999999, 'n2': 58.00000000001, 'n3': 1542957.67, 'n4': 0.30000000001, 'n5': 24999.99999999, 'n6': 33.35000000001,
                     'n7': [allotted - 0.01, allotted], 'n8': 4.99999999999, 'n9': [105.999999999, 100]}
    in_text = {'n1': '57.99999999999999', 'n2': '58.00000000000001', 'n3': '1,542,957.6799999997', 'n4': '0.30000000000000004', 'n5': '24999.99999999994',
               'n6': '33.350000000000001', 'n7': ['99.999999999999999', '100'], 'n8': '4.999999999999999', 'n9': ['106', '100.00000000000001']}
    difference = 90000.07 - 65000.07  # operands at most 400 times the result
    differences = {'n1': 58.1 - 0.1, 'n2': 158.3 - 100.3, 'n3': 1543000.0 - 42.32, 'n4': 1.1 - 0.8, 'n5': difference, 'n6': 133.45 - 100.1,
                   'n7': [allotted + 0.07 - 0.07, allotted], 'n8': 5.3 - 0.3, 'n9': [110.7 - 4.7, 100.4 - 0.4]}
    rows += [('สูตร', formulas), ('เกือบศูนย์', near_nothing), ('พลาดจริง', really_missed), ('ข้อความ', in_text), ('ลบกัน', differences)]
    items = {'จังหวัด': 'จันทบุรี', 'ปีงบประมาณ': 2568.0000000000005, 'ทศนิยม': 2}
    grades = [('เต็ม', beside(100.0, 3)), ('สูง', beside(79.995, -4)), ('ต่ำ', 1e-12)]
    return simple_book(rules, [r[0] for r in rows], rows, items, [('ก', 69.99999999999999), ('ข', 30.000000000000004)], grades)


def monitored():
    """'น้ำหนัก 0 = monitored: scored, explained and shown, but outside every mean, coverage and completeness'."""
    rules = [
        indicator('ก1', 'ก', 60, NUMBER, PASS, None, 50), indicator('ก2', 'ก', 0, NUMBER, LINE, None, 90, {1: 50}, คะแนนขั้นต่ำ=1),
        indicator('ก3', 'ก', 40, DIRECT), indicator('ข1', 'ข', 0, TICK), indicator('ข2', 'ข', 100, RATE, LINE, None, 90, {1: 50}),
    ]
    full = {'ก1': 50, 'ก2': 70, 'ก3': 3, 'ข1': 'ไม่ใช่', 'ข2': [8, 10]}
    rows = [('ครบ', full), ('ติดตามว่าง', {**full, 'ก2': None, 'ข1': None}), ('ติดตามผิด', {**full, 'ก2': 'รอข้อมูล', 'ข1': 'x'}),
            ('ติดตามไม่ประเมิน', {**full, 'ก2': 'N/A'}), ('เหลือแต่ติดตาม', {'ก2': 90, 'ข1': 'ใช่'}), ('องค์ประกอบเหลือแต่ติดตาม', {**full, 'ข2': [None, None]}),
            ('ไม่ประเมินนอกจากติดตาม', {**full, 'ก1': 'N/A', 'ก3': 'N/A', 'ข2': ['N/A', None]}), ('ว่าง', {})]
    return simple_book(rules, [r[0] for r in rows], rows, sections=[('ก', 60), ('ข', 40)])


def assessed(rank_from):
    """How much of the weight is assessed decides who is ranked."""
    weights = [20, 20, 20, 19.995, 20.005]
    rules = [indicator(f'ก{n}', 'ก', w, DIRECT) for n, w in enumerate(weights, 1)] + [indicator('ข1', 'ข', 100, DIRECT), indicator('ค1', 'ค', 100, DIRECT)]
    away = {'ก5', 'ก4', 'ก3', 'ก2', 'ข1', 'ค1'}

    def row(score, *without, blank=()):
        return {r['รหัส']: 'ไม่ประเมิน' if r['รหัส'] in without else None if r['รหัส'] in blank else score for r in rules}

    rows = [('ครบ', row(4)), ('เว้นห้า', row(5, 'ก5')), ('เว้นสี่', row(5, 'ก4')), ('เว้นสาม', row(4, 'ก3', 'ก4')), ('เว้นมาก', row(5, *(away - {'ข1'}))),
            ('เว้นองค์ประกอบ', row(5, 'ข1')), ('เว้นและขาด', row(5, 'ก5', blank=['ก1'])), ('เหลือหนึ่ง', row(5, *away)),
            ('เว้นทั้งหมด', row(5, *away, 'ก1')), ('เท่ากัน', row(4)), ('ต่ำ', row(3.5))]
    return simple_book(rules, [r[0] for r in rows], rows, {RANK_FROM: rank_from}, [('ก', 100), ('ข', 0), ('ค', 0)] if rank_from == 79.99 else [('ก', 50), ('ข', 30), ('ค', 20)])


def nearly_full(decimals):
    """'What is shown and is below 5 shows at most 5 − one unit …, a percent below 100 at most 99.99.'"""
    rules = [indicator('ก1', 'ก', 99.995, DIRECT), indicator('ก2', 'ก', 0.005, DIRECT), indicator('ข1', 'ข', 100, NUMBER, LINE, 'มากกว่า', 100, {4: 99}, คะแนนขั้นต่ำ=1)]
    rows = [('เต็ม', {'ก1': 5, 'ก2': 5, 'ข1': 101}), ('เกือบเต็ม', {'ก1': 5, 'ก2': 4.99, 'ข1': 101}), ('พลาดนิดเดียว', {'ก1': 4.99999, 'ก2': 5, 'ข1': 101}),
            ('เท่าเป้า', {'ก1': 5, 'ก2': 5, 'ข1': 100}), ('ใกล้เป้า', {'ก1': 5, 'ก2': 5, 'ข1': 99.9999}), ('ขาดน้อย', {'ก1': 5, 'ก2': None, 'ข1': 101}),
            ('เว้นน้อย', {'ก1': 5, 'ก2': 'N/A', 'ข1': 101}), ('ขาดมาก', {'ก1': 4.9999, 'ก2': None, 'ข1': None}), ('กลาง', {'ก1': 4.5, 'ก2': 4.5, 'ข1': 99.5})]
    return simple_book(rules, [r[0] for r in rows], rows, {'ทศนิยม': decimals, RANK_FROM: 100}, [('ก', 99), ('ข', 1)], [('เต็ม', 100), ('เกือบ', 99.99), ('อื่น', 0)])


def percent_ties():
    """Rank and grade by the percent as shown: totals that look alike are ranked, percents that look alike share a rank."""
    rules = [indicator('ก1', 'ก', 100, NUMBER, PROPORTION, None, 100)]
    values = [89.92, 90.08, 89.995, 89.9949, 90.004, 90.0051, 90, 80, 80.0049, 79.995, 79.99499, 100, 99.999]
    rows = [(f'ท{n}', {'ก1': value}) for n, value in enumerate(values)]
    return simple_book(rules, [r[0] for r in rows], rows, {'ทศนิยม': 0})


def untidy_setup():
    """Total rows under every table, a section without indicators in the middle, rows without a key, settings unknown and repeated."""
    rules = [indicator('ก1', 'ก', 100, NUMBER, PASS, None, 50), indicator('ค1', 'ค', 70, DIRECT), indicator('ค2', 'ค', 30, DIRECT)]
    rows = [('หนึ่ง', {'ก1': 50, 'ค1': 4, 'ค2': 2}), ('สอง', {'ก1': 40, 'ค1': 3, 'ค2': None}), ('รวม', {'ก1': 90, 'ค1': 7, 'ค2': 2})]
    items = {'ทศนิยม': 3, 'ข้อความลับ': 'x', 'รวม': 5}
    sections = [('ก', 60), ('ข ไม่มีตัวชี้วัด', 25), ('ค', 30), ('รวมทั้งสิ้น', 115)]
    grades = [('ผ่าน', 60), ('ไม่ผ่าน', 0), ('รวมทั้งหมด', 2)]
    book = simple_book(rules, ['หนึ่ง', 'สอง', 'total'], rows, items, sections, grades, groups=[('แผน', None, '15/8/2568'), ('รวม', None, 'เดือนหน้า')])
    book.tabs['ตัวชี้วัด'] += [[None, 'รวม', None, None, None, 200], [None, None, 'แถวที่ไม่มีรหัส']]
    book.put('ตั้งค่า', 'A8', 'ทศนิยม')
    book.put('ตั้งค่า', 'B8', 0)
    return book


def slipped_scales():
    """Slips of scale wherever they can stand, beside what is right."""
    rules = [
        indicator('ก1', 'ก', 20, NUMBER, PROPORTION, None, 0.95, หน่วยวัด='ร้อยละ'), indicator('ก2', 'ก', 20, RATE, LINE, None, 95, {1: 0.8, 2: 0.85, 3: 0.9}),
        indicator('ก3', 'ก', 20, GROWTH, PROPORTION, None, Percent(0.05)), indicator('ก4', 'ก', 10, NUMBER, PROPORTION, 'ไม่เกิน', 0.5, หน่วยวัด='ร้อยละ'),
        indicator('ก5', 'ก', 20, NUMBER, PROPORTION, None, 25, หน่วยวัด='ล้านบาท'), indicator('ก6', 'ก', 10, NUMBER, PASS, None, '1 %', หน่วยวัด='ร้อยละ'),
    ]
    values = [
        {'ก1': 40, 'ก2': [95, 100], 'ก3': [105, 100], 'ก4': 0.2, 'ก5': 25000000, 'ก6': 1}, {'ก1': 95, 'ก2': [0.95, 1], 'ก3': [1150, 100], 'ก4': 50, 'ก5': 0.025, 'ก6': 100},
        {'ก1': 0.95, 'ก2': [1, 1100], 'ก3': [1.1, 112], 'ก4': 49.99, 'ก5': 0.02500001, 'ก6': 99.99}, {'ก1': 94.99, 'ก2': [0, 5], 'ก3': [1, 100], 'ก4': 0, 'ก5': 2499.99, 'ก6': 0.001},
        {'ก1': 0.00095, 'ก2': [101, 100], 'ก3': [0.99, 100], 'ก4': 101, 'ก5': 2500, 'ก6': 0.00100001}, {'ก1': 0, 'ก2': [95, 1], 'ก3': [-5, 100], 'ก4': 100, 'ก5': 0, 'ก6': 100.01},
    ]
    rows = [(f'ม{n}', typed) for n, typed in enumerate(values)]
    return simple_book(rules, [r[0] for r in rows], rows, grades=[('ดีเด่น', 4.5), ('ดีมาก', 3.5), ('ดี', 2.5), ('ปรับปรุง', 0)])


def date(year, month, day, look='d/m/yyyy', at=None):
    return Shown(datetime.datetime(year, month, day, *at) if at else datetime.date(year, month, day), look)


def due_dates():
    """Every spelling of a date as กำหนดส่ง: 15 August 2567, and what is no date."""
    good = ['15 สิงหาคม 2567', '๑๕ ส.ค. ๒๕๖๗', '15 ส.ค. 67', '15 สิงหาคม พ.ศ. 2567', 'วันที่ 15 สิงหาคม พ.ศ. 2567', 'วันที่ 15 ส.ค. 67', '15/8/2567', '15/08/2567', '15-8-67',
            '15.08.2567', '2024-08-15', '2567-08-15', '15/8/2024', '๑๕/๘/๒๕๖๗', ' 15\u00a0สิงหาคม  2567 ', '15/8/2567 10:30', '2024-08-15T10:30:00', '15 ส.ค. 67 16.30 น.',
            date(2024, 8, 15), date(2024, 8, 15, 'yyyy-mm-dd hh:mm', (16, 30)), Formula('=DATE(2024,8,15)', date(2024, 8, 15)), None, '  ']
    mended = [date(2567, 8, 15), date(2567, 8, 15, 'd mmmm yyyy'), date(1967, 8, 15), date(2567, 8, 15, 'd/m/yyyy h:mm', (9, 0)), date(2567, 2, 28)]
    bad = ['สิงหาคม 2567', '15 สิงหาคม', '31/9/2567', '29 ก.พ. 2566', '8/15/2567', '15/8', 'ภายในเดือนหน้า', 'ไม่มี', '-', 45519, 15.8, 20240815, True,
           Error('#REF!'), Formula('=TODAY()'), '0/8/2567', '15/8/567', Percent(0.15), date(2568, 2, 29)]
    groups = [(f'กลุ่ม {n}', None, content) for n, content in enumerate([*good, *mended, *bad])]
    rules = [indicator('ก1', 'ก', 100, DIRECT)]
    return simple_book(rules, ['หนึ่ง'], [('หนึ่ง', {'ก1': 4})], groups=groups)


def period(start, end, as_of, year=2567):
    rules = [indicator('ก1', 'ก', 100, DIRECT)]
    items = {'ปีงบประมาณ': year, 'รอบที่': 2, 'เริ่ม': start, 'สิ้นสุด': end, 'ข้อมูล ณ วันที่': as_of}
    return simple_book(rules, ['หนึ่ง'], [('หนึ่ง', {'ก1': 4})], items)


SLIPS = {
    'noise': noise, 'monitored': monitored, 'percent-ties': percent_ties, 'untidy-setup': untidy_setup, 'slipped-scales': slipped_scales, 'due-dates': due_dates,
    'assessed-80': lambda: assessed(None), 'assessed-20': lambda: assessed('๒๐'), 'assessed-30': lambda: assessed(Percent(0.3)), 'assessed-79.99': lambda: assessed(79.99),
    **{f'nearly-full-{n}': (lambda n=n: nearly_full(n)) for n in range(5)},
    'period-buddhist': lambda: period(date(2567, 4, 1), date(2567, 9, 30), date(2567, 8, 15, 'd mmmm yyyy')),
    'period-text': lambda: period('๑ เม.ย. ๒๕๖๗', '30-9-67', '2024-08-15'),
    'period-last-year': lambda: period('1 เมษายน 2566', '30 กันยายน 2566', date(2024, 8, 15)),
    'period-early': lambda: period('1 เมษายน 2567', date(1967, 9, 30), '31 มีนาคม 2567'),
    'period-first-day': lambda: period('1 ตุลาคม 2566', '30 กันยายน 2567', '28 มกราคม 2568'),
    'period-unreadable': lambda: period('ต้นรอบ', None, 'ไตรมาส 3'),
}
