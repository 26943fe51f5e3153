"""A number is what its digits mean. Contract, section 1."""

import datetime
import re
from fractions import Fraction

from .cells import Error, Formula, Percent, Shown
from .words import AWAY, NO, THAI_DIGITS, YES, norm

NEAR = Fraction(1, 10 ** 13)
NOTHING = Fraction(1, 10 ** 9)


def meant(stored):
    """
    'A stored number … is read as the decimal with the fewest significant digits that lies within 1 part in 10¹³ of it
    (the nearest of several), and as 0 where it is nearer to 0 than 10⁻⁹.'

    `stored` is the double in the file; the result is exact.
    """
    double = Fraction(float(stored))
    size = abs(double)
    if size < NOTHING:
        return Fraction(0)
    for digits in range(1, 20):
        nearest = round_to(size, digits)
        if abs(nearest - size) <= NEAR * size:
            return nearest if double > 0 else -nearest
    raise AssertionError(stored)


def round_to(size, digits):
    """The decimal of so many significant digits that is nearest to a positive fraction."""
    power = 0  # size lies between 10^(power-1) and 10^power
    while Fraction(10) ** power <= size:
        power += 1
    while Fraction(10) ** (power - 1) > size:
        power -= 1
    unit = Fraction(10) ** (power - digits)
    return int(size / unit + Fraction(1, 2)) * unit


def read_number(content):
    """-> (kind, number, from_text); kind: blank, number, away, bad (not-a-number), error (cell-error)."""
    if isinstance(content, Formula):  # '`cell-error` also for a formula without a stored result'
        if content.stored is None:
            return 'error', None, False
        content = content.stored
    if isinstance(content, Error):
        return 'error', None, False
    if isinstance(content, Percent):  # 'A number in a cell formatted as percent … counts times 100'
        return 'number', meant(content.number) * 100, False
    if isinstance(content, Shown):  # 'The cell's format (percent apart) never rounds it'
        content = content.number
    if isinstance(content, (bool, datetime.date, datetime.time)):  # 'TRUE/FALSE and dates = asked about'
        return 'bad', None, False
    if isinstance(content, (int, float)):
        return 'number', meant(content), False
    text = norm(content)
    if text == '':
        return 'blank', None, False
    if text in AWAY:
        return 'away', None, False
    number = number_in_text(text)
    return ('bad', None, False) if number is None else ('number', number, True)


def number_in_text(text):
    """
    'Numbers in text are exact'; product.md lists what is typed. A sign, an apostrophe in front and a leading point are
    certain too: a reading of ours, the contract is silent.
    """
    text = text.translate(THAI_DIGITS).replace('−', '-').lstrip("'")
    found = re.fullmatch(r'(?:ร้อยละ ?)?([-+]?(?:\d+|\d{1,3}(?:,\d{3})+|(?=\.))(?:\.\d+)?) ?%?', text)
    return Fraction(found.group(1).replace(',', '')) if found else None


def says_percent(content):
    """True for a cell formatted as percent, and for a text such as `1 %` or `ร้อยละ 1`."""
    if isinstance(content, Formula):
        content = content.stored
    return isinstance(content, Percent) or (isinstance(content, str) and ('%' in content or 'ร้อยละ' in content))


def read_tick(content):
    """-> (kind, number, from_text) with number 1 or 0."""
    if isinstance(content, Formula):
        if content.stored is None:
            return 'error', None, False
        content = content.stored
    if isinstance(content, Error):
        return 'error', None, False
    if isinstance(content, bool):
        return 'number', Fraction(int(content)), False
    if isinstance(content, Percent):
        content = content.number
    word = norm(content).translate(THAI_DIGITS)  # product.md: 'Thai numerals are accepted everywhere in input'
    if word == '':
        return 'blank', None, False
    if word in AWAY:
        return 'away', None, False
    if word in YES:
        return 'number', Fraction(1), False
    if word in NO:
        return 'number', Fraction(0), False
    return 'bad', None, False
