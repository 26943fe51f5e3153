"""Result forms: 'every tab whose title begins with กรอกผล'. Contract, section 1."""

from .cells import a1
from .tables import tab_called
from .words import EVERYONE, EVIDENCE, GIVEN, NOTE, TOTALS, blank, norm


NAMELESS = 'row-skipped|unknown-district'  # 'a row without its key', 'a form's row … that fits nothing': either is right


def read_forms(book, districts, indicators, issues):
    """-> {(district, code, label): [(content, tab, address)]} (blanks kept), in the order of tabs and rows."""
    by_code = {one['code']: one for one in indicators}
    names = [name for name, _ in districts]
    places, fed = {}, set()
    for tab in book.tabs:
        if not norm(tab).startswith('กรอกผล'):
            continue
        if norm(book.cell(tab, 1, 1)) != 'อำเภอ':  # 'a กรอกผล… tab without อำเภอ in A1 | A1'
            issues.note('warning', 'form-unreadable', tab, 'A1')
            continue
        own, everyone = read_rows(book, tab, names, issues)
        for column, one, label in read_columns(book, tab, by_code, issues):
            if label in one['labels']:
                fed.add(one['code'])
            for name in names:
                cells = [(book.cell(tab, row, column), tab, a1(row, column)) for row in own.get(name, [])]
                # 'A row ทุกอำเภอ gives a value to every district that has none of its own in that column.'
                if everyone and all(blank(content) for content, _, _ in cells):
                    shared = book.cell(tab, everyone, column)
                    if not blank(shared):
                        cells = [(shared, tab, a1(everyone, column))]
                places.setdefault((name, one['code'], label), []).extend(cells)
    for one in indicators:
        if one['code'] not in fed:  # 'an indicator has no input column anywhere | its code'
            issues.note('warning', 'no-form', tab_called(book, 'ตัวชี้วัด'), one['at'])
    return places


def read_rows(book, tab, names, issues):
    """'From row 3: a district in column A' -> ({district: [row]}, row of ทุกอำเภอ or None)."""
    own, everyone = {}, None
    for row in range(3, len(book.tabs[tab]) + 1):
        name = norm(book.cell(tab, row, 1))
        filled = [a1(row, n) for n, content in enumerate(book.tabs[tab][row - 1], 1) if not blank(content)]
        if name in TOTALS or (not name and filled):
            issues.note('warning', 'row-skipped' if name else NAMELESS, tab, [a1(row, 1), *filled])
        elif name == EVERYONE:
            everyone = row
        elif name in names:
            own.setdefault(name, []).append(row)
        elif name:
            issues.note('warning', 'unknown-district', tab, a1(row, 1))
    return own, everyone


def read_columns(book, tab, by_code, issues):
    """
    'over each input column the indicator's code, optionally followed by a space and any text …. Row 2: the input label.'
    -> (column, indicator, label)
    """
    for column in range(2, max(len(row) for row in book.tabs[tab]) + 1):
        head = norm(book.cell(tab, 1, column))
        if not head and all(blank(book.cell(tab, row, column)) for row in range(2, len(book.tabs[tab]) + 1)):
            continue
        one = by_code.get(head.split(' ')[0])
        if not one:
            issues.note('warning', 'unknown-code', tab, a1(1, column))
            continue
        label = norm(book.cell(tab, 2, column))
        if label not in (*one['labels'], GIVEN, EVIDENCE, NOTE):
            issues.note('warning', 'unknown-label', tab, a1(2, column))
            continue
        yield column, one, label
