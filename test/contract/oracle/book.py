"""Builds the tabs of an invented workbook from what the contract says about them."""

from .cells import a1

INDICATOR_COLUMNS = [
    'รหัส', 'องค์ประกอบ', 'ตัวชี้วัด', 'ชื่อย่อ', 'หน่วยวัด', 'น้ำหนัก', 'วิธีวัด', 'ข้อมูลที่กรอก', 'เกณฑ์', 'เงื่อนไข',
    'เป้าหมาย (5 คะแนน)', 'ระดับ 0', 'ระดับ 1', 'ระดับ 2', 'ระดับ 3', 'ระดับ 4', 'คะแนนขั้นต่ำ', 'หลักฐานเชิงประจักษ์',
    'กลุ่มงานที่รับผิดชอบ', 'รอยืนยัน', 'หมายเหตุ',
]
TARGET = 'เป้าหมาย (5 คะแนน)'


class Book:
    """Tabs in order: title -> list of rows (lists of cell contents)."""

    def __init__(self):
        self.tabs = {}
        self.decorate = None  # a function that adds charts, comments … to the openpyxl workbook

    def cell(self, tab, row, column):
        rows = self.tabs[tab]
        if row > len(rows) or column > len(rows[row - 1]):
            return None
        return rows[row - 1][column - 1]

    def put(self, tab, address, value):
        """Replaces one cell, given as A1."""
        letters = address.rstrip('0123456789')
        row = int(address[len(letters):])
        column = 0
        for letter in letters:
            column = column * 26 + ord(letter) - 64
        rows = self.tabs[tab]
        while len(rows) < row:
            rows.append([])
        line = rows[row - 1]
        line.extend([None] * (column - len(line)))
        line[column - 1] = value

    def find(self, tab, header, row=1):
        """The column number under a header."""
        return self.tabs[tab][row - 1].index(header) + 1

    def at(self, tab, header, row):
        """The address of a row's cell under a header."""
        return a1(row, self.find(tab, header))


def settings_tab(items, sections, grades=None, groups=None):
    """ตั้งค่า: the small tables side by side, a blank column between them."""
    tables = [[['รายการ', 'ค่า'], *[list(item) for item in items]]]
    wide = max(len(section) for section in sections)
    head = ['องค์ประกอบ', 'น้ำหนักองค์ประกอบ (%)', 'รอยืนยัน'][:max(2, wide)]
    tables.append([head, *[list(section) for section in sections]])
    if grades is not None:
        tables.append([['ระดับผลการประเมิน', 'ตั้งแต่ร้อยละ'], *[list(grade) for grade in grades]])
    if groups is not None:
        head = ['กลุ่มงาน', 'อีเมลผู้กรอก', 'กำหนดส่ง'][:max(2, *(len(group) for group in groups))]
        tables.append([head, *[list(group) for group in groups]])
    height = max(len(table) for table in tables)
    rows = [[] for _ in range(height)]
    for table in tables:
        width = max(len(line) for line in table)
        for number, row in enumerate(rows):
            line = table[number] if number < len(table) else []
            row.extend(list(line) + [None] * (width - len(line)) + [None])
    return rows


def districts_tab(districts):
    """อำเภอ: names, or dicts by header."""
    lines = [d if isinstance(d, dict) else {'อำเภอ': d} for d in districts]
    heads = ['อำเภอ'] + [h for h in ('รหัส', 'ประเภท', 'ผู้รับการประเมิน', 'ตำแหน่ง', 'อีเมล') if any(h in d for d in lines)]
    return [heads, *[[d.get(h) for h in heads] for d in lines]]


def indicators_tab(indicators, columns=None):
    """ตัวชี้วัด: dicts by header."""
    columns = columns or INDICATOR_COLUMNS
    return [list(columns), *[[i.get(h) for h in columns] for i in indicators]]


def labels_of(indicator):
    """The input labels of a well-formed indicator."""
    typed = indicator.get('ข้อมูลที่กรอก')
    if typed:
        return [part.strip() for part in typed.replace('\n', '|').split('|') if part.strip()]
    return ['คะแนน'] if indicator['วิธีวัด'] == 'ให้คะแนนโดยตรง' else ['ผล']


def form_tab(indicators, rows, extras=()):
    """
    A result form. `rows`: (district, {(code, label): content}), a bare code stands for its first label;
    `extras`: further labels (คะแนนจากกลุ่มงาน …) that every indicator gets a column for, or (code, label) pairs.
    """
    columns = []
    for indicator in indicators:
        code = indicator['รหัส']
        labels = labels_of(indicator)
        labels += [extra for extra in extras if isinstance(extra, str)]
        labels += [extra[1] for extra in extras if not isinstance(extra, str) and extra[0] == code]
        columns += [(code, label, indicator.get('ชื่อย่อ')) for label in labels]
    first = {}
    for code, label, _ in columns:
        first.setdefault(code, label)
    grid = [
        ['อำเภอ', *[f'{code} {short}' if short else code for code, _, short in columns]],
        [None, *[label for _, label, _ in columns]],
    ]
    for district, typed in rows:
        cells = {}
        for key, value in typed.items():
            if isinstance(key, tuple):
                cells[key] = value
            elif isinstance(value, (list, tuple)):
                own = [label for code, label, _ in columns if code == key]
                cells.update({(key, label): part for label, part in zip(own, value)})
            else:
                cells[(key, first[key])] = value
        unknown = set(cells) - {(code, label) for code, label, _ in columns}
        assert not unknown, unknown
        grid.append([district, *[cells.get((code, label)) for code, label, _ in columns]])
    return grid


def simple_book(indicators, districts, rows, items=(), sections=None, grades=None, groups=None, extras=()):
    """The usual workbook: the three set-up tabs and one form."""
    book = Book()
    names = list(dict.fromkeys(i['องค์ประกอบ'] for i in indicators))
    sections = sections or [(name, 100 if len(names) == 1 else 100 / len(names)) for name in names]
    book.tabs['ตั้งค่า'] = settings_tab([*round_of(items)], sections, grades, groups)
    book.tabs['อำเภอ'] = districts_tab(districts)
    book.tabs['ตัวชี้วัด'] = indicators_tab(indicators)
    book.tabs['กรอกผล'] = form_tab(indicators, rows, extras)
    return book


def round_of(items):
    """Rows of รายการ with the usual round, overridden by `items`."""
    usual = {'จังหวัด': 'จันทบุรี', 'ปีงบประมาณ': 2568, 'รอบที่': 1}
    usual.update(dict(items))
    return [(name, value) for name, value in usual.items() if value is not None]


def indicator(code, section, weight, measure, criterion=None, operator=None, target=None, levels=None, **more):
    """One row of ตัวชี้วัด; `levels`: {level: value}."""
    row = {
        'รหัส': code, 'องค์ประกอบ': section, 'ตัวชี้วัด': f'ตัวชี้วัดที่ {code}', 'น้ำหนัก': weight, 'วิธีวัด': measure,
        'เกณฑ์': criterion, 'เงื่อนไข': operator, TARGET: target,
    }
    for level, value in (levels or {}).items():
        row[f'ระดับ {level}'] = value
    if measure in ('ร้อยละ', 'ร้อยละที่เพิ่มขึ้น'):
        row['ข้อมูลที่กรอก'] = 'ทำได้ (ราย) | ทั้งหมด (ราย)' if measure == 'ร้อยละ' else 'ปีนี้ (บาท) | ปีก่อน (บาท)'
    if measure == 'นับข้อที่ทำแล้ว':
        row['ข้อมูลที่กรอก'] = 'ข้อ ก | ข้อ ข | ข้อ ค | ข้อ ง | ข้อ จ'
    # Python takes ำ in the name of an argument apart (NFKC), and คะแนนขั้นต่ำ would be no column any more.
    row.update({head.replace('\u0e4d\u0e32', '\u0e33'): value for head, value in more.items()})
    assert set(row) <= set(INDICATOR_COLUMNS), set(row) - set(INDICATOR_COLUMNS)
    return row
