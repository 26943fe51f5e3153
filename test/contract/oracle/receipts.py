"""รหัสเทียบข้อมูล, recomputed from the input tabs by docs/receipts.md alone."""

import datetime
import hashlib

from .cells import Error, Formula, Percent, Shown
from .forms import read_forms
from .indicators import read_indicators
from .issues import Issues
from .measures import read_cell
from .numbers import read_number, read_tick
from .rollup import grade_of, is_complete, own_score, shown_percent, total_of
from .rules_id import canonical_name, canonical_text, decimal, rules_id
from .scopes import concerns
from .score import score_one
from .settings import keep_used, read_districts, read_settings
from .tables import tab_called, table_under
from .targets import read_targets
from .words import COUNT, DIRECT, GIVEN, LINE, STEPS, TICK, blank, norm

LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'


def receipts(book):
    """-> {district: code}"""
    settings = read_settings(book, Issues())
    districts = read_districts(book, Issues())
    indicators, _ = read_indicators(book, districts, Issues())
    keep_used(settings, indicators, Issues(), tab_called(book, 'ตั้งค่า'))
    places = read_forms(book, districts, indicators, Issues())
    winners = read_targets(book, districts, indicators, settings, Issues())
    rules = rules_id(book)
    codes = codes_of(book)
    found = {}
    for name, _ in districts:
        rows = [score_one(name, one, winners.get((name, one['code'])), places, settings, Issues())
                for one in indicators if concerns(one, name)]
        found[name] = code_of(text_of(name, codes[name], rows, settings, places, rules))
    return found


def codes_of(book):
    tab = tab_called(book, 'อำเภอ')
    lines = table_under(book, tab, 'อำเภอ', ['รหัส'], Issues())
    return {norm(line['อำเภอ'][0]): line.get('รหัส', ('', ''))[0] for line in lines}


def text_of(name, code, rows, settings, places, rules):
    total = total_of(rows, settings['sections'], own_score)
    percent = None if total is None else shown_percent(total * 20)
    grade = grade_of(percent, settings['bounds']) if is_complete(rows) and percent is not None else None
    return canonical_text({
        'form': 'khanaen-receipt-1', 'fiscalYear': settings['year'], 'round': settings['round'],
        'province': canonical_name(settings['province']), 'code': canonical_name(code), 'district': canonical_name(name),
        'rulesId': rules, 'indicators': sorted((row_form(name, row, places) for row in rows), key=lambda row: row['code']),
        'total': fraction(total), 'percent': None if percent is None else f'{float(percent):.2f}',
        'grade': None if grade is None else canonical_name(grade),
    })


def row_form(name, row, places):
    one = row['one']
    direct = one['measure'] == DIRECT or (row['own'] and row['own']['state'] != 'target')
    levels = {str(n): decimal(bound) for n, bound in one['levels'].items()} if one['criterion'] in (LINE, STEPS) and not direct else {}
    given = read_cell(places, (name, one['code'], GIVEN), read_number, Issues(), '')
    return {
        'code': canonical_name(one['code']), 'inputs': inputs_of(name, one, places),
        'given': decimal(given[1]) if row['status'] == 'confirmed' else None,
        'target': None if direct else decimal(one['target']), 'levels': levels or None,
        'status': row['status'], 'score': fraction(row['score']),
    }


def inputs_of(name, one, places):
    read = read_tick if one['measure'] in (COUNT, TICK) else read_number
    found = [(places.get((name, one['code'], label), []), read_cell(places, (name, one['code'], label), read, Issues(), ''))
             for label in one['labels']]
    texts = [text_of_cell(cells, reading) for cells, reading in found]
    # 'a blank item among filled ones 0'
    if one['measure'] == COUNT and any(texts) and all(reading[0] in ('number', 'blank') for _, reading in found):
        texts = [text or '0' for text in texts]
    return texts


def text_of_cell(cells, reading):
    kind, number = reading[0], reading[1]
    if kind == 'number':
        return decimal(number)
    filled = [content for content, _, _ in cells if not blank(content)]
    return '' if kind == 'blank' or not filled else canonical_name(told(filled[0]))


MONTHS = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม']


def told(content):
    """'where no number could be read the text itself': of a formula what it shows, of a date the day in Thai."""
    content = content.stored if isinstance(content, Formula) else content
    if content is None:  # a formula that no program has computed yet
        return 'Loading...'
    content = content.word if isinstance(content, Error) else content
    content = content.number if isinstance(content, (Percent, Shown)) else content
    if isinstance(content, datetime.datetime):
        return f'{content.day} {MONTHS[content.month - 1]} {content.year + (543 if content.year < 2400 else 0)}'
    return str(content).upper() if isinstance(content, bool) else content


def fraction(number):
    return None if number is None else str(number)


def code_of(text):
    bits = int.from_bytes(hashlib.sha256(text.encode('utf8')).digest()[:5], 'big')
    letters = ''.join(LETTERS[bits >> shift & 31] for shift in range(35, -1, -5))
    return f'{letters[:4]}-{letters[4:]}'
