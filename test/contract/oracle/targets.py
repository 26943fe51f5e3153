"""ค่าเป้าหมายรายอำเภอ. Contract, section 1."""

import datetime

from .dates import read_date
from .indicators import TARGET, higher, note_scale
from .numbers import read_number
from .scopes import bare
from .tables import table_under
from .words import DIRECT, EVERYONE, LINE, PROPORTION, STEPS, blank, norm

TAB = 'ค่าเป้าหมายรายอำเภอ'
HEADS = ['อำเภอ', 'ตั้งแต่วันที่', TARGET, 'ระดับ 0', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'อ้างถึง', 'หมายเหตุ']
LEVELS = [f'ระดับ {n}' for n in range(5)]


def read_targets(book, districts, indicators, settings, issues):
    """
    -> {(district, code): row}: the row that counts. Sets the last of settings['dates'] to the day up to which dated rows
    count, where 'the tab has a dated row' and ข้อมูล ณ วันที่ is blank.
    """
    tab = next((title for title in book.tabs if norm(title) == TAB), None)
    lines = table_under(book, tab, 'รหัส', HEADS, issues) if tab else None
    by_code, names = {one['code']: one for one in indicators}, [name for name, _ in districts]
    rows = {}
    dated = False
    for line in lines or []:
        row = read_row(line, by_code, names, tab, issues)
        dated = dated or row['since'] is not None
        if not row['counts']:
            continue
        # 'a second row with the same code, district and date (the districts either would win)'
        key = (row['code'], row['district'], row['since'])
        if key in rows:
            issues.note('error', 'bad-target', tab, row['at'])
            row = {**row, 'state': 'bad', 'target': None}
        rows[key] = row
    day = counting_day(settings)
    if dated and settings['dates'][2] is None:
        settings['dates'][2] = day.isoformat()
    due = [row for row in rows.values() if row['since'] is None or row['since'] <= day]
    return {(name, code): best for name in names for code in by_code if (best := winner(due, name, code))}


def counting_day(settings):
    """'its date is not after ข้อมูล ณ วันที่ (blank: the day of calculation, at most สิ้นสุด)'"""
    _, end, as_of = settings['dates']
    if as_of:
        return datetime.date.fromisoformat(as_of)
    today = datetime.date.today()
    return min(today, datetime.date.fromisoformat(end)) if end else today


def winner(rows, name, code):
    """'A row that names the district beats one for all, then the later date the earlier.'"""
    fit = [row for row in rows if row['code'] == code and row['district'] in (name, None)]
    return max(fit, key=lambda row: (row['district'] is not None, row['since'] or datetime.date.min), default=None)


def read_row(line, by_code, names, tab, issues):
    """
    -> {code, district (None: all), since, state, target, levels, …}; state: 'target', 'away' (ไม่ประเมิน) or 'bad'. `counts`:
    it may win at all.
    """
    def cell(head):
        return line.get(head, (None, ''))

    code, at = norm(cell('รหัส')[0]), cell(TARGET)[1]
    one = by_code.get(code)
    filled = [cell(head)[1] for head in LEVELS if not blank(cell(head)[0])]
    kind, since, mended = read_date(cell('ตั้งแต่วันที่')[0])
    if mended:
        issues.note('notice', 'date-mended', tab, cell('ตั้งแต่วันที่')[1])
    # 'rows for ให้คะแนนโดยตรง: notice setting-ignored'
    if one and one['measure'] == DIRECT:
        issues.note('notice', 'setting-ignored', tab, [at, cell('รหัส')[1]])
        return {'since': since, 'counts': False}
    counts = True
    if not one:  # 'code or district that fits nothing (no district has the problem)'
        issues.note('error', 'bad-target', tab, cell('รหัส')[1])
        counts = False
    district = bare(norm(cell('อำเภอ')[0]))
    if norm(cell('อำเภอ')[0]) in ('', EVERYONE):  # 'blank or ทุกอำเภอ = all'
        district = None
    elif district not in names:
        issues.note('error', 'bad-target', tab, cell('อำเภอ')[1])
        counts = False
    if kind == 'bad':  # 'an unreadable date (such a row never wins: the problem is told once)'
        issues.note('error', 'bad-target', tab, cell('ตั้งแต่วันที่')[1])
        counts = False
    if blank(cell('อ้างถึง')[0]):  # 'No อ้างถึง: warning no-reference'; 'its target'
        issues.note('warning', 'no-reference', tab, at)
    found = {'code': code, 'district': district, 'since': since, 'counts': counts, 'at': at, 'tab': tab,
             'reference': norm(cell('อ้างถึง')[0]), 'note': norm(cell('หมายเหตุ')[0])}
    return {**found, **read_bounds(one, line, filled, tab, issues)} if one else {**found, 'state': 'bad'}


def read_bounds(one, line, filled, tab, issues):
    """'The winner replaces target and levels; condition, criterion (as resolved in ตัวชี้วัด) and lowest score stay.'"""
    content, at = line[TARGET]

    def number(head):
        kind, value, from_text = read_number(line.get(head, (None, ''))[0])
        if from_text:
            issues.note('notice', 'text-number', tab, line[head][1])
        return kind, value

    def bad(address):
        issues.note('error', 'bad-target', tab, address)
        return {'state': 'bad', 'target': None, 'levels': {}}

    kind, target = number(TARGET)
    levelled = one['criterion'] in (LINE, STEPS)
    if filled and (kind == 'away' or not levelled):  # 'Levels under a criterion without levels … notice setting-ignored'
        issues.note('notice', 'setting-ignored', tab, filled[0])
    if kind == 'away':
        return {'state': 'away', 'target': None, 'levels': {}}
    levels = {}
    if levelled:
        for n, head in enumerate(LEVELS):
            kind_of, bound = number(head)
            if kind_of == 'number':
                levels[n] = bound
            elif kind_of != 'blank':
                return bad(line[head][1])
    if kind != 'number':  # 'blank or unreadable target'
        return bad(at)
    if one['criterion'] == PROPORTION and target <= 0:  # '≤ 0 with บัญญัติไตรยางศ์'
        return bad(at)
    if levelled and not levels:  # 'levels that the criterion needs and lacks, or out of order'
        return bad(at)
    steps = [*sorted(levels.items()), (5, target)]
    for (_, low), (n, high) in zip(steps, steps[1:]):
        if (high <= low) if higher(one) else (high >= low):
            return bad(at if n == 5 else line[LEVELS[n]][1])
    changed = {**one, 'target': target, 'levels': levels, 'target_at': at}
    note_scale(changed, line, tab, issues)
    return {'state': 'target', 'target': target, 'levels': levels}
