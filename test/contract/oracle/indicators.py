"""ตัวชี้วัด. Contract, section 1."""

import re
from fractions import Fraction

from .numbers import says_percent
from .scopes import concerns, read_scope
from .settings import noted_waiting
from .tables import noted_number, tab_called, table_under
from .words import COUNT, DIRECT, GROWTH, LINE, NUMBER, OPERATORS, PASS, PROPORTION, RATE, STEPS, TICK, norm

TARGET = 'เป้าหมาย (5 คะแนน)'
HEADS = ['องค์ประกอบ', 'ตัวชี้วัด', 'ชื่อย่อ', 'หน่วยวัด', 'น้ำหนัก', 'วิธีวัด', 'ข้อมูลที่กรอก', 'เกณฑ์', 'เงื่อนไข', TARGET, 'ระดับ 0', 'ระดับ 1',
         'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'คะแนนขั้นต่ำ', 'หลักฐานเชิงประจักษ์', 'กลุ่มงานที่รับผิดชอบ', 'ใช้กับ', 'ช่วงข้อมูล', 'รอยืนยัน', 'หมายเหตุ']


def read_indicators(book, districts, issues):
    """-> (indicators in the order of the tab, number of รอยืนยัน). Errors that stop the run are not looked for here."""
    tab = tab_called(book, 'ตัวชี้วัด')
    found, waiting = [], 0
    for line in table_under(book, tab, 'รหัส', HEADS, issues):
        one = read_row(line, tab, issues)
        one['scope'] = read_scope(line.get('ใช้กับ', (None, '')), districts, one['owner'], tab, issues)
        waiting += noted_waiting(line.get('รอยืนยัน'), tab, issues)
        # `target-only`: 'บัญญัติไตรยางศ์ for ตัวเลข, ร้อยละ or ร้อยละที่เพิ่มขึ้น: levels 1–4 are not set'
        if one['criterion'] == PROPORTION and one['measure'] in (NUMBER, RATE, GROWTH):
            issues.note('notice', 'target-only', tab, one['target_at'])
        note_scale(one, line, tab, issues)
        found.append(one)
    note_weights(found, districts, tab, issues)
    return found, waiting


def read_row(line, tab, issues):
    def cell(head):
        return line.get(head, (None, ''))

    def number(head):
        return noted_number(cell(head), tab, issues)

    def word(head):
        return norm(cell(head)[0])

    measure = word('วิธีวัด')
    # 'input labels separated by | or line breaks …; otherwise may be blank: ผล …, คะแนน (ให้คะแนนโดยตรง)'
    labels = [norm(part) for part in re.split(r'[|\n]', str(cell('ข้อมูลที่กรอก')[0] or '')) if norm(part)]
    labels = labels or (['คะแนน'] if measure == DIRECT else ['ผล'])
    levels = {n: number(f'ระดับ {n}') for n in range(5)}
    levels = {n: v for n, v in levels.items() if v is not None}
    # 'Blank: ระดับ คิดทศนิยม where a level is given, else บัญญัติไตรยางศ์'
    criterion = word('เกณฑ์') or (LINE if levels else PROPORTION)
    target = number(TARGET)
    # 'may be blank for นับข้อที่ทำแล้ว (all items), ใช่/ไม่ใช่ (1, ผ่าน/ไม่ผ่าน) and ให้คะแนนโดยตรง (no criterion)'
    if target is None and measure == COUNT:
        target = Fraction(len(labels))
    if target is None and measure == TICK:
        target, criterion = Fraction(1), PASS
    direct = measure == DIRECT
    # 'No filled cell under the headers below is dropped without a problem that names it': what the row does not use.
    unused = ([TARGET] if direct else []) + ([f'ระดับ {n}' for n in range(5)] if direct or criterion not in (LINE, STEPS) else [])
    unused += ['เกณฑ์'] if direct else []
    filled = [head for head in unused if norm(cell(head)[0])]
    if filled:
        issues.note('notice', 'setting-ignored', tab, cell(filled[0])[1])
    return {
        'code': norm(cell('รหัส')[0]), 'at': cell('รหัส')[1], 'section': word('องค์ประกอบ'), 'unit': word('หน่วยวัด'),
        'weight': number('น้ำหนัก'), 'weight_at': cell('น้ำหนัก')[1], 'measure': measure, 'labels': labels, 'criterion': criterion,
        'operator': OPERATORS[word('เงื่อนไข') or 'ไม่น้อยกว่า'], 'target': None if direct else target, 'target_at': cell(TARGET)[1], 'levels': levels,
        'lowest': Fraction(0) if direct else (number('คะแนนขั้นต่ำ') or Fraction(0)),  # 'ให้คะแนนโดยตรง ignores คะแนนขั้นต่ำ'
        'owner': word('กลุ่มงานที่รับผิดชอบ'),
    }


def higher(one):
    """'Direction comes from the operator.'"""
    return one['operator'] in ('>=', '>')


def note_scale(one, line, tab, issues):
    """
    `scale-doubtful`: 'where วิธีวัด gives percents or หน่วยวัด is ร้อยละ and more is better: a target in (0, 1], or two or more
    levels there, not percent-formatted and not typed as `1 %`'.
    """
    percents = one['measure'] in (RATE, GROWTH) or (one['unit'] == 'ร้อยละ' and one['measure'] == NUMBER)
    if not percents or not higher(one):
        return

    def slipped(head, number):
        return number is not None and 0 < number <= 1 and not says_percent(line[head][0])

    if slipped(TARGET, one['target']):
        issues.note('warning', 'scale-doubtful', tab, one['target_at'])
    low = [line[f'ระดับ {n}'][1] for n, v in one['levels'].items() if slipped(f'ระดับ {n}', v)]
    if len(low) > 1:
        issues.note('warning', 'scale-doubtful', tab, low)


def note_weights(indicators, districts, tab, issues):
    """
    'the weights of a section that apply to one same district do not total 100 (±0.01); once per section | the last weight that
    applies to the first such district'
    """
    for section in dict.fromkeys(one['section'] for one in indicators):
        for name, _ in districts:
            own = [one for one in indicators if one['section'] == section and concerns(one, name)]
            if own and abs(sum(one['weight'] for one in own) - 100) > Fraction(1, 100):
                weighed = [one for one in own if one['weight'] > 0] or own
                issues.note('warning', 'weights-not-100', tab, list(dict.fromkeys([own[-1]['weight_at'], weighed[-1]['weight_at']])))
                break
