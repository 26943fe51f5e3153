"""ตั้งค่า and อำเภอ. Contract, section 1, Input tabs."""

import datetime
from fractions import Fraction

from .dates import read_date
from .tables import noted_number, tab_called, table_under
from .words import AS_ZERO, blank, norm

RANK_FROM = 'จัดอันดับเมื่อประเมินอย่างน้อย (ร้อยละ)'
ITEMS = [
    'จังหวัด', 'หน่วยงาน', 'ปีงบประมาณ', 'รอบที่', 'เริ่ม', 'สิ้นสุด', 'ข้อมูล ณ วันที่', 'ทศนิยม', 'เมื่อยังไม่กรอก', 'เมื่อไม่ประเมิน',
    'ข้อความกำกับ', 'ผู้ประเมิน', 'ตำแหน่งผู้ประเมิน', 'ผู้บังคับบัญชาเหนือขึ้นไป', 'ตำแหน่งผู้บังคับบัญชาเหนือขึ้นไป', 'ผู้ดูแล', 'แสดงอันดับ',
    RANK_FROM, 'หนังสืออ้างถึง', 'ขอทบทวนภายใน', 'ต้องยืนยันก่อนปิดรอบ', 'ต้องอธิบายเมื่อต่ำกว่า', 'เลขไทยในแบบพิมพ์',
]
SWITCHES = ['แสดงอันดับ', 'ต้องยืนยันก่อนปิดรอบ', 'เลขไทยในแบบพิมพ์']  # 'ใช่ / ไม่ใช่ default'
SHARE = 'น้ำหนักองค์ประกอบ (%)'
BOUND = 'ตั้งแต่ร้อยละ'
ABSENT_GRADES = [('ดีเด่น', 90), ('ดีมาก', 80), ('ดี', 70), ('พอใช้', 60), ('ต้องปรับปรุง', 0)]


def read_settings(book, issues):
    tab = tab_called(book, 'ตั้งค่า')
    items = read_items(book, tab, issues)

    def number(name, default):
        found = noted_number(items.get(name, (None, '')), tab, issues)
        return default if found is None else found

    def word(name):
        return norm(items.get(name, (None, ''))[0])

    rank_from = number(RANK_FROM, None)
    if rank_from is None and word(RANK_FROM):
        issues.note('warning', 'setting-ignored', tab, items[RANK_FROM][1])
    for name in SWITCHES:
        if word(name) not in ('', 'ใช่', 'ไม่ใช่'):  # 'an unknown word in an optional setting'
            issues.note('warning', 'setting-ignored', tab, items[name][1])
    year = number('ปีงบประมาณ', None)
    year = None if year is None else int(year)
    which = number('รอบที่', None)
    sections, waiting = read_sections(book, tab, issues)
    read_groups(book, tab, issues)
    return {
        'province': word('จังหวัด'),
        'year': year,
        'round': None if which is None else int(which),
        'decimals': int(number('ทศนิยม', 2)),
        'blank_is_zero': word('เมื่อยังไม่กรอก') == AS_ZERO,
        'away_is_zero': word('เมื่อไม่ประเมิน') == AS_ZERO,
        'rank_from': Fraction(80) if rank_from is None else rank_from,  # 'default 80'
        'dates': read_period(items, year, tab, issues),
        'sections': sections, 'bounds': read_grades(book, tab, issues), 'waiting': waiting,
    }


def read_items(book, tab, issues):
    """'Missing rows take defaults; an unknown or repeated รายการ is setting-ignored'"""
    items = {}
    for line in table_under(book, tab, 'รายการ', ['ค่า'], issues):
        name, at = norm(line['รายการ'][0]), line['รายการ'][1]
        if name not in ITEMS or name in items:
            issues.note('warning', 'setting-ignored', tab, [at, line['ค่า'][1]])
        else:
            items[name] = line['ค่า']
    return items


def read_period(items, year, tab, issues):
    """
    `date-doubtful`: 'เริ่ม after สิ้นสุด, either outside the fiscal year, ข้อมูล ณ วันที่ before เริ่ม or more than 120 days
    after สิ้นสุด'. Fiscal year 2567 = 1 Oct 2566 – 30 Sep 2567 (product.md).
    """
    def date(name):
        return noted_date(items.get(name, (None, '')), tab, issues)

    start, end, as_of = date('เริ่ม'), date('สิ้นสุด'), date('ข้อมูล ณ วันที่')
    date('ขอทบทวนภายใน')
    doubtful = set()
    if start and end and start > end:
        doubtful.add(('เริ่ม', 'สิ้นสุด'))
    if year:
        first, last = datetime.date(year - 544, 10, 1), datetime.date(year - 543, 9, 30)
        doubtful |= {(name,) for name, day in (('เริ่ม', start), ('สิ้นสุด', end)) if day and not first <= day <= last}
    if as_of and ((start and as_of < start) or (end and (as_of - end).days > 120)):
        doubtful.add(('ข้อมูล ณ วันที่',))
    for names in sorted(doubtful):
        cells = [items[name][1] for name in names]
        issues.note('warning', 'date-doubtful', tab, cells if len(cells) > 1 else cells[0])
    return [day.isoformat() if day else None for day in (start, end, as_of)]


def noted_date(content_at, tab, issues):
    content, address = content_at
    kind, day, mended = read_date(content)
    if kind == 'bad':
        issues.note('warning', 'bad-date', tab, address)
    if mended:
        issues.note('notice', 'date-mended', tab, address)
    return day


def read_sections(book, tab, issues):
    sections, waiting = [], 0
    for line in table_under(book, tab, 'องค์ประกอบ', [SHARE, 'รอยืนยัน', 'แบบประเมิน'], issues):
        name, at = line['องค์ประกอบ']
        sections.append({'name': norm(name), 'share': noted_number(line[SHARE], tab, issues), 'at': at, 'share_at': line[SHARE][1]})
        waiting += noted_waiting(line.get('รอยืนยัน'), tab, issues)
    return sections, waiting


def noted_waiting(content_at, tab, issues):
    """`unconfirmed`: 'a รอยืนยัน cell with text that does not begin with ยืนยันแล้ว' -> 1 or 0."""
    if content_at is None or blank(content_at[0]) or norm(content_at[0]).startswith('ยืนยันแล้ว'):
        return 0
    issues.note('notice', 'unconfirmed', tab, content_at[1])
    return 1


def keep_used(settings, indicators, issues, tab):
    """'a section without an indicator is left out (empty-section), its share too'; then `shares-not-100` at the last share."""
    used = {one['section'] for one in indicators}
    for section in settings['sections']:
        if section['name'] not in used:
            issues.note('warning', 'empty-section', tab, section['at'])
    settings['sections'] = [s for s in settings['sections'] if s['name'] in used]
    if abs(sum(s['share'] for s in settings['sections']) - 100) > Fraction(1, 100):
        issues.note('warning', 'shares-not-100', tab, settings['sections'][-1]['share_at'])


def read_grades(book, tab, issues):
    """'Absent table: 90/80/70/60/0'; `scale-doubtful`: 'grade bounds all ≤ 5 (at the highest)'."""
    lines = table_under(book, tab, 'ระดับผลการประเมิน', [BOUND], issues)
    if lines is None:
        return [(name, Fraction(bound)) for name, bound in ABSENT_GRADES]
    bounds = [(norm(line['ระดับผลการประเมิน'][0]), noted_number(line[BOUND], tab, issues), line[BOUND][1]) for line in lines]
    _, highest, at = max(bounds, key=lambda grade: grade[1])
    if highest <= 5:
        issues.note('warning', 'scale-doubtful', tab, at)
    return [(name, bound) for name, bound, _ in bounds]


def read_groups(book, tab, issues):
    """'optional third column กำหนดส่ง' is a date."""
    for line in table_under(book, tab, 'กลุ่มงาน', ['อีเมลผู้กรอก', 'กำหนดส่ง'], issues) or []:
        if 'กำหนดส่ง' in line:
            noted_date(line['กำหนดส่ง'], tab, issues)


def read_districts(book, issues):
    """-> [(name, kind)]; 'ประเภท (blank = อำเภอ; others … are ranked apart)'."""
    tab = tab_called(book, 'อำเภอ')
    others = ['รหัส', 'ประเภท', 'ผู้รับการประเมิน', 'ตำแหน่ง', 'อีเมล']
    return [(norm(line['อำเภอ'][0]), norm(line.get('ประเภท', (None, ''))[0]) or 'อำเภอ')
            for line in table_under(book, tab, 'อำเภอ', others, issues)]
