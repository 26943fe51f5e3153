"""
What people reported of scorecards, gradebooks and KPI sheets in public, each kind recreated with relatives: other tabs,
other criteria, other places. What is expected is written by hand; make-typed.py checks the oracle against it.
"""

import datetime

from oracle.book import form_tab, indicator, simple_book
from oracle.cells import Error, Formula, Percent, Shown
from oracle.words import COUNT, DIRECT, EVIDENCE, GIVEN, GROWTH, LINE, NOTE, NUMBER, PASS, PROPORTION, RATE, STEPS, TICK

SET, DIS, IND, FORM = 'ตั้งค่า', 'อำเภอ', 'ตัวชี้วัด', 'กรอกผล'
TWO = ['คลองหาด', 'ตาพระยา']
THREE = [*TWO, 'วัฒนานคร']
ROUND = {'จังหวัด': 'สระแก้ว', 'ปีงบประมาณ': 2567, 'รอบที่': 2, 'เริ่ม': '1 เมษายน 2567', 'สิ้นสุด': '30 กันยายน 2567'}
RANK_FROM = 'จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)'
KINDS = []


def one(measure=NUMBER, criterion=PROPORTION, operator='ไม่น้อยกว่า', target=100, levels=None, weight=100, code='ก1', section='งาน', **more):
    return indicator(code, section, weight, measure, criterion, operator, target, levels, **more)


def book(rules, typed, items=(), names=None, **more):
    """`typed`: one dict or, for a single indicator, one content a district."""
    names = names or (THREE if len(typed) == 3 else TWO if len(typed) == 2 else [f'อำเภอที่ {n}' for n in range(1, len(typed) + 1)])
    rules = rules if isinstance(rules, list) else [rules]
    rows = [(name, cells if isinstance(cells, dict) else {rules[0]['รหัส']: cells}) for name, cells in zip(names, typed)]
    return simple_book(rules, names, rows, {**ROUND, **dict(items)}, **more)


def kind(name, made, issues=(), scores=None, says=(), shows=(), hides=(), **figures):
    """
    `issues`: (severity, code, tab, cell or cells), all of them but target-only, which every proportional rule has;
    `scores`: by district in order, lists of scores, statuses where there is none; None where the run stops.
    `figures`: percent, grade, rank, assessed, total by district in order.
    `says`: (code, cell, pattern of the message); `shows`/`hides`: (tab, pattern), tab '' for every generated tab that people read.
    """
    KINDS.append({'name': name, 'book': made, 'issues': [list(issue) for issue in issues], 'scores': scores, 'figures': figures,
                  'says': list(says), 'shows': list(shows), 'hides': list(hides)})


def changed(made, *cells):
    for tab, address, content in cells:
        made.put(tab, address, content)
    return made


def date(year, month, day, look='d/m/yyyy', hour=None):
    return Shown(datetime.datetime(year, month, day, hour) if hour else datetime.date(year, month, day), look)


def error(code, cell, tab=FORM):
    return ('error', code, tab, cell)


def warning(code, cell, tab=FORM):
    return ('warning', code, tab, cell)


def notice(code, cell, tab=FORM):
    return ('notice', code, tab, cell)


# Growth from a base below 0 has no sign that means anything.
kind('growth-negative-base', book(one(GROWTH, target=6), [[2434, -2], [-202, -49]]), [error('out-of-range', 'C3'), error('out-of-range', 'C4')],
     [['problem'], ['problem']], [('out-of-range', 'C3', '2'), ('out-of-range', 'C4', '49')])
kind('growth-negative-base-text', book(one(GROWTH, STEPS, target=6, levels={1: -50, 3: 0}), [['2,434', '-2'], [106, '๑๐๐'], [-50, 100]]),
     [notice('text-number', 'B3'), notice('text-number', 'C3'), error('out-of-range', 'C3'), notice('text-number', 'C4')], [['problem'], [5], [0]])
made = book(one(GROWTH, LINE, target=6, levels={1: 0}), [[106, None], [103, 100]])
made.tabs[FORM].append(['ทุกอำเภอ', None, Formula('=-7*7', -49)])
kind('growth-negative-base-for-all', made, [error('out-of-range', 'C5')], [['problem'], [3]], [('out-of-range', 'C5', '49')])
kind('growth-base-of-noise', book(one(GROWTH, PASS, target=6), [[5, -1e-16], [5, 3e-10], [-5, 100]]),
     [error('zero-denominator', 'C3'), error('zero-denominator', 'C4')], [['problem'], ['problem'], [0]])

# Totals that look alike.
kind('total-ties-percent-differs', book(one(), [89.92, 90.08]), [], [[4.5], [4.5]],
     total=[4.5, 4.5], percent=[89.92, 90.08], grade=['ดีมาก', 'ดีเด่น'], rank=[2, 1])
kind('total-ties-in-whole-numbers', book([one(weight=50), one(RATE, LINE, target=100, levels={1: 20, 2: 40, 3: 60, 4: 80}, weight=50, code='ก2')],
                                         [{'ก1': 81, 'ก2': [80, 100]}, {'ก1': 80, 'ก2': [4, 5]}, {'ก1': 79, 'ก2': [81, 100]}], {'ทศนิยม': 0}), [],
     [[4, 4], [4, 4], [4, 4]], total=[4, 4, 4], percent=[80.5, 80, 80], grade=['ดีมาก'] * 3, rank=[1, 2, 2])
kind('percent-ties-total-differs', book(one(DIRECT, None, None, None), [4.5001, 4.5002, 4.4999], {'ทศนิยม': 4}), [],
     [[4.5001], [4.5002], [4.4999]], percent=[90, 90, 90], grade=['ดีเด่น'] * 3, rank=[1, 1, 1], total=[4.5001, 4.5002, 4.4999])

# Binary noise in what is pasted.
kind('pasted-binary-noise', book(one(target=58), [57.99999999999999, 3]), [], [[5], [0.26]])
kind('noise-in-a-target', book(one(criterion=PASS, operator='มากกว่า', target=57.99999999999999), [58, 58.00000000000001, 58.01]), [], [[0], [0], [5]])
kind('noise-in-levels', book(one(criterion=STEPS, target=90, levels={1: 50.00000000000001, 2: 59.99999999999999, 3: 70, 4: 80.00000000000001}), [50, 60, 80]), [],
     [[1], [2], [4]])
kind('noise-of-a-percent', book(one(RATE, PASS, target=Percent(0.9500000000000001)), [[95, 100], [94.99999999999999, 100], [94.99, 100]]), [], [[5], [5], [0]])
kind('noise-in-shares-and-bounds',
     book([one(DIRECT, None, None, None, weight=w, code=f'ก{n}') for n, w in enumerate([33.300000000000004, 33.29999999999999, 33.4], 1)],
          [{'ก1': 5.000000000000001, 'ก2': 5, 'ก3': 4.999999999999999}, {'ก1': 4, 'ก2': 4, 'ก3': 4}], sections=[('งาน', 99.99999999999999)],
          grades=[('เต็ม', 100.00000000000001), ('ผ่าน', 80.00000000000001), ('ไม่ผ่าน', -1e-15)]), [], [[5, 5, 5], [4, 4, 4]],
     percent=[100, 80], grade=['เต็ม', 'ผ่าน'])
kind('noise-in-text-is-no-noise', book(one(criterion=PASS, target=58), ['57.99999999999999', '๕๘']), [notice('text-number', 'B3'), notice('text-number', 'B4')], [[0], [5]])

# A difference of two sums.
left, spent = 65000.07, 90000.07
kind('formula-cancellation', book(one(target=25000, หน่วยวัด='บาท'), [Formula('=90000.07-65000.07', spent - left), Formula('=F230-F232', 24999.99999999994), 25000.0]), [],
     [[5], [5], [5]])
kind('cancellation-above-and-below', book(one(RATE, PASS, 'ไม่น้อยกว่า', 100), [[Formula('=1.1-0.8', 1.1 - 0.8), 0.3], [0.3, 0.1 + 0.2], [Formula('=0.3-0.0001', 0.2999), 0.3]]), [],
     [[5], [5], [0]])
kind('cancellation-lower-is-better', book(one(criterion=PASS, operator='ไม่เกิน', target=0.3), [0.1 + 0.2, Formula('=1.1-0.8', 1.1 - 0.8), 0.3001]), [], [[5], [5], [0]])
kind('sum-of-satang', book(one(RATE, target=100, ข้อมูลที่กรอก='เบิกจ่าย (บาท) | จัดสรร (บาท)'),
                           [[Formula('=SUM(A1:A9)', 1542957.6799999997), 1542957.68], [Formula('=SUM(B1:B9)', 1542957.6800000002), 1542957.68]]), [], [[5], [5]],
     hides=[('', r'1,542,957\.679|4\.99|100\.00 คะแนน')])

# A share where a percent is meant.
kind('target-fraction', book(one(target=0.95, หน่วยวัด='ร้อยละ'), [40, 96]), [warning('scale-doubtful', 'K2', IND), warning('implausible', 'B4')], [[5], [5]],
     [('scale-doubtful', 'K2', r'0\.95')])
kind('target-fraction-of-a-rate', book(one(RATE, PASS, target=0.95), [[1, 200], [0, 100]]), [warning('scale-doubtful', 'K2', IND)], [[0], [0]])
kind('levels-fractions', book(one(RATE, STEPS, target=95, levels={1: 0.8, 2: 0.85, 3: 0.9}), [[94, 100], [96, 100]]),
     [warning('scale-doubtful', ['M2', 'N2', 'O2'], IND)], [[3], [5]])
kind('target-fraction-of-growth', book(one(GROWTH, PASS, target=0.06), [[106, 100], [100, 100]]), [warning('scale-doubtful', 'K2', IND)], [[5], [0]])
kind('target-shown-as-percent', book(one(RATE, PASS, target=Percent(0.95)), [[94, 100], [95, 100]]), [], [[0], [5]])
kind('target-really-small', book([one(target='1 %', criterion=PASS, หน่วยวัด='ร้อยละ', weight=50), one(criterion=PASS, operator='ไม่เกิน', target=0.5, หน่วยวัด='ร้อยละ', code='ก2', weight=50)],
                                 [{'ก1': 2, 'ก2': 0.3}, {'ก1': 0, 'ก2': 4}]), [notice('text-number', 'K2', IND)], [[5, 5], [0, 0]])

# Grade bounds of 5 where percents belong.
kind('grades-on-5', book(one(), [10, 95], grades=[('ดีเด่น', 4.5), ('ดีมาก', 3.5), ('ดี', 2.5), ('พอใช้', 1.5), ('ต้องปรับปรุง', 0)]),
     [warning('scale-doubtful', 'H2', SET)], [[0.5], [4.75]], grade=['ดีเด่น', 'ดีเด่น'])
kind('grades-on-5-unordered', book(one(), [10, 95], grades=[('ต้องปรับปรุง', 0), ('พอใช้', '๑.๕'), ('ดีเด่น', 5), ('ดี', 2.5)]),
     [notice('text-number', 'H3', SET), warning('scale-doubtful', 'H4', SET)], [[0.5], [4.75]])
kind('grades-shown-as-percents', book(one(), [10, 95], grades=[('ดีเด่น', Percent(0.9)), ('ดีมาก', Percent(0.8)), ('ต่ำ', 0)]), [], [[0.5], [4.75]], grade=['ต่ำ', 'ดีเด่น'])
kind('grades-with-one-bound', book(one(), [10, 95], grades=[('ดีเด่น', 90), ('ดีมาก', 80), ('ดี', 80), ('ต่ำ', 0)]), [error('bad-grade', ['H3', 'H4'], SET)])
kind('grades-with-one-bound-as-percent', book(one(), [10, 95], grades=[('ดีเด่น', Percent(0.9)), ('ดีมาก', 89.99999999999999), ('ต่ำ', 0)]), [error('bad-grade', ['H2', 'H3'], SET)])

# Dates.
AD, BE = '311\\d|๓๑๑[๐-๙]', '2567|๒๕๖๗'
kind('date-cell-buddhist-year', book(one(), [80, 95], {'เริ่ม': date(2567, 4, 1), 'สิ้นสุด': date(2567, 9, 30), 'ข้อมูล ณ วันที่': date(2567, 8, 15, 'd mmmm yyyy')}),
     [notice('date-mended', f'B{n}', SET) for n in (5, 6, 7)], [[4], [4.75]], hides=[('', AD)], shows=[('สรุปคะแนน', '15 สิงหาคม 2567'), ('บันทึกข้อความ', BE)],
     dates=['2024-04-01', '2024-09-30', '2024-08-15'])
kind('date-cell-two-figures', book(one(), [80, 95], {'เริ่ม': date(1967, 4, 1), 'สิ้นสุด': date(1967, 9, 30, 'd mmm yy'), 'ข้อมูล ณ วันที่': date(1967, 8, 15, 'd/m/yyyy h:mm', 9)}),
     [notice('date-mended', f'B{n}', SET) for n in (5, 6, 7)], [[4], [4.75]], hides=[('', '2510|๒๕๑๐')], shows=[('สรุปคะแนน', '15 สิงหาคม 2567')],
     dates=['2024-04-01', '2024-09-30', '2024-08-15'])
kind('date-cells-right', book(one(), [80, 95], {'เริ่ม': date(2024, 4, 1, '[$-41E]d mmmm yyyy'), 'สิ้นสุด': date(2024, 9, 30), 'ข้อมูล ณ วันที่': Formula('=DATE(2024,8,15)', date(2024, 8, 15))}),
     [], [[4], [4.75]], shows=[('สรุปคะแนน', '15 สิงหาคม 2567')], hides=[('', AD)], dates=['2024-04-01', '2024-09-30', '2024-08-15'])
kind('date-cell-of-due-and-review', book(one(กลุ่มงานที่รับผิดชอบ='แผน'), [80, 95], {'ขอทบทวนภายใน': date(2567, 10, 15)}, groups=[('แผน', None, date(2567, 9, 20))]),
     [notice('date-mended', 'B7', SET), notice('date-mended', 'I2', SET)], [[4], [4.75]], hides=[('', AD)])
for n, (start, end, as_of) in enumerate([('๑ เม.ย. ๒๕๖๗', '30/9/2567', '15-8-67'), ('01.04.2567', '2024-09-30', '15 ส.ค. 67'), ('วันที่ 1 เมษายน พ.ศ. 2567', '30 กันยายน พ.ศ. ๒๕๖๗', '15/8/2567 16:30'),
                                         ('2567-04-01', '30.09.67', '15 สิงหาคม พ.ศ. 2567'), ('1/4/2024', '30 กันยายน 2024', '2024-08-15T08:00')], 1):
    kind(f'date-text-{n}', book(one(), [80, 95], {'เริ่ม': start, 'สิ้นสุด': end, 'ข้อมูล ณ วันที่': as_of}), [], [[4], [4.75]],
         shows=[('สรุปคะแนน', '15 สิงหาคม 2567')], dates=['2024-04-01', '2024-09-30', '2024-08-15'])
kind('date-unreadable', book(one(กลุ่มงานที่รับผิดชอบ='แผน'), [80, 95], {'เริ่ม': 'เม.ย. 67', 'สิ้นสุด': '31/9/2567', 'ข้อมูล ณ วันที่': 'ไตรมาส 3', 'ขอทบทวนภายใน': 45580}, groups=[('แผน', None, 'สิ้นเดือน')]),
     [*[warning('bad-date', f'B{n}', SET) for n in (5, 6, 7, 8)], warning('bad-date', 'I2', SET)], [[4], [4.75]], shows=[('สรุปคะแนน', 'ไตรมาส 3')], dates=[None, None, None],
     says=[('bad-date', 'B6', '31/9/2567'), ('bad-date', 'I2', 'สิ้นเดือน')])
kind('date-unreadable-cells', book(one(), [80, 95], {'เริ่ม': True, 'สิ้นสุด': Error('#REF!'), 'ข้อมูล ณ วันที่': date(2568, 2, 29)}),
     [warning('bad-date', f'B{n}', SET) for n in (5, 6, 7)], [[4], [4.75]], dates=[None, None, None])
kind('dates-of-last-year', book(one(), [80, 95], {'เริ่ม': '1 เมษายน 2566', 'สิ้นสุด': '30 กันยายน 2566'}),
     [warning('date-doubtful', 'B5', SET), warning('date-doubtful', 'B6', SET)], [[4], [4.75]])
kind('dates-of-last-year-in-cells', book(one(), [80, 95], {'เริ่ม': date(2566, 4, 1), 'สิ้นสุด': date(2023, 9, 30), 'ข้อมูล ณ วันที่': date(2023, 8, 15)}),
     [notice('date-mended', 'B5', SET), warning('date-doubtful', 'B5', SET), warning('date-doubtful', 'B6', SET)], [[4], [4.75]])
kind('date-long-after-the-round', book(one(), [80, 95], {'ข้อมูล ณ วันที่': date(2568, 1, 29)}), [notice('date-mended', 'B7', SET), warning('date-doubtful', 'B7', SET)], [[4], [4.75]])
kind('date-before-the-round', book(one(), [80, 95], {'ข้อมูล ณ วันที่': '31 มีนาคม 67'}), [warning('date-doubtful', 'B7', SET)], [[4], [4.75]])
kind('dates-turned-round', book(one(), [80, 95], {'เริ่ม': '30 กันยายน 2567', 'สิ้นสุด': '1 เมษายน 2567'}), [warning('date-doubtful', ['B5', 'B6'], SET)], [[4], [4.75]])

# A code that is no longer what was typed.
coded = [one(weight=50, code='1-2'), one(weight=50, code='1-3')]
made = book(coded, [{'1-2': 80, '1-3': 90}, {'1-2': 70, '1-3': 90}])
kind('code-became-a-date', changed(made, (IND, 'A2', date(2024, 1, 2, 'd-m'))), [error('bad-code', 'A2', IND)], says=[('bad-code', 'A2', 'ข้อความ')])
coded = [one(weight=50, code='1.10'), one(weight=50, code='1.2')]
kind('code-lost-its-zero', changed(book(coded, [{'1.10': 80, '1.2': 90}, {'1.10': 70, '1.2': 90}]), (IND, 'A2', Shown(1.1, '0.00'))), [error('bad-code', 'A2', IND)],
     says=[('bad-code', 'A2', 'ข้อความ')])
coded = [one(weight=50, code='01'), one(weight=50, code='02')]
kind('code-shown-with-zeros', changed(book(coded, [{'01': 80, '02': 90}, {'01': 70, '02': 90}]), (IND, 'A2', Shown(1, '00')), (IND, 'A3', Shown(2, '"ก"0'))),
     [error('bad-code', 'A2', IND), error('bad-code', 'A3', IND)])
coded = [one(weight=50, code='1.1'), one(weight=50, code='2')]
kind('code-is-a-plain-number', changed(book(coded, [{'1.1': 80, '2': 90}, {'1.1': 70, '2': 90}]), (IND, 'A2', 1.1), (IND, 'A3', Shown(2, '0')), (FORM, 'B1', 1.1), (FORM, 'C1', 2)), [],
     [[4, 4.5], [3.5, 4.5]])
coded = [one(weight=50, code='1-2'), one(weight=50, code='1-3')]
kind('code-of-a-form-became-a-date', changed(book(coded, [{'1-2': 80, '1-3': 90}, {'1-2': 70, '1-3': 90}]), (FORM, 'B1', date(2024, 1, 2, 'd-m'))),
     [warning('unknown-code', 'B1'), warning('no-form', 'A2', IND)], [['missing', 4.5], ['missing', 4.5]])

# One array formula, several cells.
def with_sums(made, *rows):
    made.tabs['คำนวณ'] = [list(row) for row in rows]
    return made


SUMS = "='คำนวณ'!A1:A3"
kind('spilled-array', with_sums(book(one(target=58), [Formula(f"{SUMS}/'คำนวณ'!B1:B3*100", 29 / 50 * 100, 'B3:B5'), 29 / 50 * 100, 29 / 50 * 100]), *[[29, 50]] * 3), [], [[5], [5], [5]])
kind('spilled-across', with_sums(book(one(RATE, PASS, target=100), [[Formula("='คำนวณ'!A1:B1+'คำนวณ'!A2:B2", 0.1 + 0.2, 'B3:C3'), 0.3], [0.3, 0.1 + 0.2]]), [0.1, 0.3], [0.2, 0]),
     [], [[5], [5]])
kind('spilled-strict', with_sums(book(one(criterion=STEPS, operator='มากกว่า', target=58, levels={2: 20, 4: 40}),
                                      [Formula(f"{SUMS}-'คำนวณ'!B1:B3", 158.3 - 100.3, 'B3:B5'), 58.0, 29.1 + 28.9]), [158.3, 100.3], [58, 0], [29.1, -28.9]), [], [[4], [4], [4]])

# Marks people type, paste and tap.
yes, no, asked = ['✔', '✔\ufe0f', '✅', '☑', '☑\ufe0f', '√', '✓\ufe0f', 'ใช่ ', 1, '๑', True], ['✗', '✘', '❌', ' ไม่ใช่', 0, False], ['×', 'X', 'ü', 'P', 'Yes', 'ok', 'ใช่ค่ะ', '●', 0.5, 'ผ่าน']
names = [f'ที่ {n}' for n in range(1, 1 + len(yes) + len(no) + len(asked))]
kind('ticks', book(one(TICK, None, None, None), [*yes, *no, *asked], names=names),
     [error('not-a-number', f'B{3 + len(yes) + len(no) + n}') for n in range(len(asked))], [[5]] * len(yes) + [[0]] * len(no) + [['problem']] * len(asked))
kind('ticks-of-items', book(one(COUNT, None, None, None), [['✔', '✅', '☑', '√', '✓'], ['✘', '❌', '✗', None, '✅'], ['✔', '×', None, None, None]]),
     [error('not-a-number', 'C5')], [[5], [1], ['problem']])
made = book(one(TICK, LINE, 'ไม่น้อยกว่า', 1, {2: 0}), [None, '❌'])
made.tabs[FORM].append(['ทุกอำเภอ', '☑'])
kind('ticks-for-all', made, [], [[5], [2]])
kind('ticks-are-no-numbers', book([one(weight=50), one(DIRECT, None, None, None, weight=50, code='ก2')], [{'ก1': '✔', 'ก2': '√'}, {'ก1': 100, 'ก2': 5}]),
     [error('not-a-number', 'B3'), error('not-a-number', 'C3')], [['problem', 'problem'], [5, 5]])

# Total rows.
made = book(one(), [80, 90])
kind('total-rows-in-setup', changed(made, (SET, 'D3', 'รวม'), (SET, 'E3', 100), (IND, 'B3', 'รวม'), (IND, 'F3', 100)),
     [warning('row-skipped', ['D3', 'E3'], SET), warning('row-skipped', ['A3', 'B3', 'F3'], IND)], [[4], [4.5]])
made = book(one(), [80, 90], grades=[('ผ่าน', 60), ('ไม่ผ่าน', 0), ('รวมทั้งสิ้น', 2)], groups=[('แผน', None, '20 ก.ย. 67'), ('รวมทั้งหมด', None, '2 กลุ่ม')])
made.tabs[DIS].append(['total'])
made.tabs[FORM].append(['รวม', Formula('=SUM(B3:B4)', 170)])
kind('total-rows-everywhere', made, [warning('row-skipped', 'G4', SET), warning('row-skipped', 'J3', SET), warning('row-skipped', 'A4', DIS), warning('row-skipped', 'A5')], [[4], [4.5]])
made = book([one(weight=60), one(weight=40, code='ก2')], [{'ก1': 80, 'ก2': 100}, {'ก1': 90, 'ก2': 100}])
made.tabs[IND].append(['รวมทั้งสิ้น', None, None, None, None, Formula('=SUM(F2:F3)', 100)])
kind('total-row-under-codes', made, [warning('row-skipped', 'A4', IND)], [[4, 5], [4.5, 5]])

# Little assessed, much gained.
five = [one(weight=20, code=f'ก{n}') for n in range(1, 6)]
lucky = {'ก1': 100, **{f'ก{n}': 'ไม่ประเมิน' for n in range(2, 6)}}
steady = {f'ก{n}': 99 for n in range(1, 6)}
away = [warning('not-assessed', f'{letter}3') for letter in 'CDEF']
scores = [[5, *['not-assessed'] * 4], [4.95] * 5]
kind('not-assessed-tops-the-ranking', book(five, [lucky, steady]), away, scores, assessed=[20, 100], rank=[None, 1], percent=[100, 99], grade=['ดีเด่น', 'ดีเด่น'],
     shows=[('สรุปคะแนน', r'คิดคะแนนจากน้ำหนักเพียงร้อยละ 20(\.00)? ที่เหลือไม่ประเมิน'), ('สรุป คลองหาด', r'คิดคะแนนจากน้ำหนักเพียงร้อยละ 20(\.00)? ที่เหลือไม่ประเมิน')])
kind('not-assessed-ranked-where-the-office-says-so', book(five, [lucky, steady], {RANK_FROM: 20}), away, scores, assessed=[20, 100], rank=[1, 2])
kind('not-assessed-as-nothing', book(five, [lucky, steady], {'เมื่อไม่ประเมิน': 'คิดเป็น 0 คะแนน'}), away, [[5, 0, 0, 0, 0], [4.95] * 5], assessed=[100, 100], rank=[2, 1], percent=[20, 99])
given = {'ก1': 100, **{(f'ก{n}', GIVEN): 'N/A' for n in range(2, 6)}}
kind('not-assessed-by-the-group', book(five, [given, steady], extras=(GIVEN,)), [warning('not-assessed', f'{letter}3') for letter in 'EGIK'], scores, assessed=[20, 100], rank=[None, 1])
reasons = {**lucky, ('ก2', NOTE): 'น้ำท่วมทั้งอำเภอ', ('ก3', NOTE): ' '}
kind('not-assessed-with-a-reason', book(five, [reasons, steady], extras=(('ก2', NOTE), ('ก3', NOTE))),
     [notice('not-assessed', 'C3'), warning('not-assessed', 'E3'), warning('not-assessed', 'G3'), warning('not-assessed', 'H3')], scores, assessed=[20, 100], rank=[None, 1])

# Above 100, and slips of size.
kind('number-above-100-percent', book(one(target=95, หน่วยวัด='ร้อยละ', criterion=PASS), [100.01, 100, '๑๒๐ %']),
     [warning('over-100', 'B3'), notice('text-number', 'B5'), warning('over-100', 'B5')], [[5], [5], [5]], says=[('over-100', 'B3', r'100\.01')])
kind('rate-above-100-percent', book(one(RATE, PASS, 'ไม่เกิน', 10), [[31, 30], [30.00000000000001, 30], [3, 30]]), [warning('over-100', 'B3')], [[0], [0], [5]])
kind('above-100-where-more-is-wanted', book(one(RATE, PASS, target=120), [[121, 100], [119, 100]]), [], [[5], [0]])
kind('baht-for-millions', book(one(target=25, หน่วยวัด='ล้านบาท'), [25000000, 2500, 2499.99]), [warning('implausible', 'B3'), warning('implausible', 'B4')], [[5], [5], [5]],
     says=[('implausible', 'B3', '25,?000,?000')])
kind('millions-for-baht', book(one(target=25000000, หน่วยวัด='บาท'), [25, 25000, 25001]), [warning('implausible', 'B3'), warning('implausible', 'B4')], [[0], [0.01], [0.01]])
kind('slipped-digits-of-growth', book(one(GROWTH, PASS, target=6), [[1100.01, 100], [1100, 100], [0.9, 100]]), [warning('implausible', 'B3'), warning('implausible', 'B5')], [[5], [5], [0]])

# Set-up.
kind('setting-unknown', changed(book(one(), [80, 90]), (SET, 'A7', 'โลโก้'), (SET, 'B7', 'x'), (SET, 'A8', 'แสดงอันดับ'), (SET, 'B8', 'อาจจะ')),
     [warning('setting-ignored', ['A7', 'B7'], SET), warning('setting-ignored', 'B8', SET)], [[4], [4.5]])
kind('setting-repeated', changed(book(one(), [80.5, 90], {'ทศนิยม': 1}), (SET, 'A8', ' ทศนิยม'), (SET, 'B8', 4)), [warning('setting-ignored', ['A8', 'B8'], SET)], [[4], [4.5]])
kind('setting-repeated-word', changed(book(one(), [None, 90], {'เมื่อยังไม่กรอก': 'รอข้อมูล'}), (SET, 'A8', 'เมื่อยังไม่กรอก'), (SET, 'B8', 'คิดเป็น 0 คะแนน')),
     [warning('setting-ignored', ['A8', 'B8'], SET)], [['missing'], [4.5]])
kind('section-without-indicators', book(one(), [80, 90], sections=[('งาน', 100), ('งานใหม่', 20)]), [warning('empty-section', 'D3', SET)], [[4], [4.5]])
kind('section-without-weight', book([one(weight=0), one(weight=0, code='ก2'), one(section='คน', code='ข1')], [{'ก1': 1, 'ก2': 1, 'ข1': 1}] * 2),
     [error('bad-weight', 'F3', IND)])
kind('monitored-only', book([one(weight=100), one(weight=0, code='ก2'), one(weight=0, code='ก3', measure=TICK, criterion=None, operator=None, target=None)],
                            [{'ก1': 80, 'ก2': None, 'ก3': 'x'}, {'ก1': 90, 'ก2': 10, 'ก3': 'ใช่'}]), [error('not-a-number', 'D3')],
     [[4, 'missing', 'problem'], [4.5, 0.5, 5]], percent=[80, 90], rank=[2, 1], assessed=[100, 100])

# Evidence: one notice for an indicator and form.
full = {'ก1': 80, ('ก1', EVIDENCE): None}
kind('evidence-missing-once', book(one(), [full, full, {**full, ('ก1', EVIDENCE): 'แฟ้ม'}], extras=(EVIDENCE,)), [notice('evidence-missing', 'C3')], [[4]] * 3,
     says=[('evidence-missing', 'C3', '2.*คลองหาด.*ตาพระยา')])
kind('evidence-missing-of-two', book([one(weight=50), one(weight=50, code='ก2')], [{'ก1': 80, 'ก2': 80}, {'ก1': None, 'ก2': 80}], extras=(EVIDENCE,)),
     [notice('evidence-missing', 'C3'), notice('evidence-missing', 'E3')], [[4, 4], ['missing', 4]], says=[('evidence-missing', 'E3', '2.*คลองหาด.*ตาพระยา')])
made = book(one(), [80, None, 80])
made.tabs['กรอกผล 2'] = form_tab([one()], [('ตาพระยา', {'ก1': 90})], extras=(EVIDENCE,))
made.tabs[FORM] = form_tab([one()], [('คลองหาด', {'ก1': 80}), ('วัฒนานคร', {'ก1': 80})], extras=(EVIDENCE,))
kind('evidence-missing-in-two-forms', made, [notice('evidence-missing', 'C3'), notice('evidence-missing', 'C3', 'กรอกผล 2')], [[4], [4.5], [4]])
