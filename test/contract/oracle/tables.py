"""Tables in tabs: 'Tabs (ชีต) are found by title, columns by header, so order, inserted columns and formatting never matter.'"""

from .cells import a1
from .numbers import read_number
from .words import TOTALS, blank, norm


def tab_called(book, title):
    return next(t for t in book.tabs if norm(t) == title)


def table_under(book, tab, key, others, issues):
    """
    The rows under header cells in row 1 as [{header: (content, address)}], or None where the key's header is nowhere.
    'A total row … is passed over (row-skipped) in every table of every input tab'; `row-skipped`: 'a total row, a row
    without its key'.
    """
    heads = [norm(c) for c in book.tabs[tab][0]]
    if key not in heads:
        return None
    columns = {h: heads.index(h) + 1 for h in (key, *others) if h in heads}
    rows = []
    for row in range(2, len(book.tabs[tab]) + 1):
        line = {h: (book.cell(tab, row, c), a1(row, c)) for h, c in columns.items()}
        name, at = line[key]
        filled = [address for content, address in line.values() if not blank(content)]
        if not blank(name) and norm(name) not in TOTALS:
            rows.append(line)
        elif filled:
            issues.note('warning', 'row-skipped', tab, [at, *(a for a in filled if a != at)])
    return rows


def noted_number(content_at, tab, issues):
    """The number in a set-up cell, None where there is none; `text-number`: 'a number read from text'."""
    content, address = content_at
    kind, number, from_text = read_number(content)
    if from_text:
        issues.note('notice', 'text-number', tab, address)
    return number if kind == 'number' else None
