"""rules_id, recomputed from the input tabs by docs/rules-id.md alone."""

import hashlib
import json
import re

from .issues import Issues
from .indicators import read_indicators
from .scopes import bare
from .settings import keep_used, read_districts, read_settings
from .tables import tab_called, table_under
from .words import AS_ZERO, DIRECT, EVERYONE, LINE, STEPS, THAI_DIGITS, norm


def canonical_name(text):
    """'Names': what looks the same on the screen is the same."""
    text = norm(text).translate(THAI_DIGITS)
    for pattern, put in NAME_STEPS:
        text = re.sub(pattern, put, text)
    return text


NAME_STEPS = [
    ('\u0e45', '\u0e32'),
    ('\u0e40\u0e40', '\u0e41'),
    ('\u0e4d([\u0e48-\u0e4b]?)\u0e32', '\\1\u0e33'),
    ('\u0e33([\u0e48-\u0e4b])', '\\1\u0e33'),
    ('([\u0e47-\u0e4e])([\u0e31\u0e34-\u0e3a])', '\\2\\1'),
    ('([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\\1+', '\\1'),
]


def decimal(number):
    """'Numbers': the decimal with the fewest digits."""
    number = abs(number) if number == 0 else number
    sign, number, digits = '-' if number < 0 else '', abs(number), 0
    while (number * 10 ** digits).denominator != 1:
        digits += 1
    text = str(int(number * 10 ** digits)).rjust(digits + 1, '0')
    return sign + (text if digits == 0 else f'{text[:-digits]}.{text[-digits:]}')


def canonical_text(form):
    """'The text'."""
    return json.dumps(without_none(form), ensure_ascii=False, separators=(',', ':'), sort_keys=True)


def without_none(form):
    if isinstance(form, dict):
        return {key: without_none(part) for key, part in form.items() if part is not None}
    return [without_none(part) for part in form] if isinstance(form, list) else form


def kinds_in(book):
    """-> {code: kinds}: words of ใช้กับ that are no district's name; none where ทุกอำเภอ is among them."""
    tab = tab_called(book, 'อำเภอ')
    names = {canonical_name(line['อำเภอ'][0]) for line in table_under(book, tab, 'อำเภอ', [], Issues())}
    found = {}
    for line in table_under(book, tab_called(book, 'ตัวชี้วัด'), 'รหัส', ['ใช้กับ'], Issues()):
        words = {canonical_name(word) for word in re.split(r'[|\n]', str(line.get('ใช้กับ', ('', ''))[0] or ''))} - {''}
        found[norm(line['รหัส'][0])] = [] if EVERYONE in words else sorted(word for word in words if word not in names and bare(word) not in names)
    return found


def rules_of(one, kinds):
    direct = one['measure'] == DIRECT
    levels = {str(n): decimal(bound) for n, bound in one['levels'].items()} if one['criterion'] in (LINE, STEPS) and not direct else {}
    return {
        'code': canonical_name(one['code']), 'section': canonical_name(one['section']), 'weight': decimal(one['weight']),
        'unit': canonical_name(one['unit']), 'measure': one['measure'], 'inputs': len(one['labels']), 'kinds': kinds[one['code']],
        'criterion': None if direct else one['criterion'], 'operator': None if direct else one['operator'],
        'target': None if direct else decimal(one['target']), 'levels': levels or None,
        'lowest': None if direct else decimal(one['lowest']),
    }


def rules_text(book):
    settings = read_settings(book, Issues())
    indicators, _ = read_indicators(book, read_districts(book, Issues()), Issues())
    keep_used(settings, indicators, Issues(), tab_called(book, 'ตั้งค่า'))
    kinds = kinds_in(book)
    return canonical_text({
        'form': 'khanaen-rules-1',
        'sections': sorted(({'name': canonical_name(s['name']), 'share': decimal(s['share'])} for s in settings['sections']),
                           key=lambda s: s['name']),
        'indicators': sorted((rules_of(one, kinds) for one in indicators), key=lambda one: one['code']),
        'grades': [{'name': canonical_name(name), 'from': decimal(bound)} for bound, name in
                   sorted((bound, name) for name, bound in settings['bounds'])],
        'missing': AS_ZERO if settings['blank_is_zero'] else 'รอข้อมูล',
        'notAssessed': AS_ZERO if settings['away_is_zero'] else 'ไม่นำน้ำหนักมาคิด',
    })


def rules_id(book):
    return hashlib.sha256(rules_text(book).encode('utf8')).hexdigest()[:32]
