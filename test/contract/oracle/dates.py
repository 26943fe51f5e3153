"""Dates. Contract, section 1."""

import datetime
import re

from .cells import Formula, Shown
from .words import THAI_DIGITS, blank, norm

MONTHS = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม',
          'พฤศจิกายน', 'ธันวาคม']
SHORT = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.']
TIME = r'(?:[ T,]+(?:เวลา )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: น\.)?)?'  # 'a time behind it is left out'


def read_date(content):
    """-> (kind, date, mended); kind: blank, date, bad ('Any other filled cell where a date belongs is bad-date')."""
    if isinstance(content, Formula):
        if content.stored is None:
            return 'bad', None, False
        content = content.stored
    if isinstance(content, Shown):
        content = content.number
    if blank(content):
        return 'blank', None, False
    if isinstance(content, datetime.date):
        return cell_date(content)
    if not isinstance(content, str):
        return 'bad', None, False
    found = text_date(norm(content).translate(THAI_DIGITS))
    return ('date', found, False) if found else ('bad', None, False)


def cell_date(day):
    """
    'A year from 2400 on is พ.ศ., in text and in a date cell …: date-mended; a date cell of the years 1930–1999 is พ.ศ. of
    its last two figures (typed 1/4/67; date-mended).'
    """
    year = day.year
    if year >= 2400:
        year -= 543
    elif 1930 <= year <= 1999:
        year = 2500 + year % 100 - 543
    found = calendar(year, day.month, day.day)
    return ('date', found, year != day.year) if found else ('bad', None, False)


def text_date(text):
    """The date that a text in Arabic numerals tells, or None. 'The day comes first (ISO apart).'"""
    iso = re.fullmatch(r'(\d{4})-(\d{1,2})-(\d{1,2})' + TIME, text)
    if iso:
        return calendar(year_of(iso.group(1)), int(iso.group(2)), int(iso.group(3)))
    figures = re.fullmatch(r'(?:วันที่ ?)?(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})' + TIME, text)
    if figures:
        return calendar(year_of(figures.group(4)), int(figures.group(3)), int(figures.group(1)))
    names = '|'.join(re.escape(name) for name in MONTHS + SHORT)
    words = re.fullmatch(r'(?:วันที่ ?)?(\d{1,2}) ?(' + names + r') ?(?:พ\.ศ\. ?)?(\d{4}|\d{2})' + TIME, text)
    if words:
        name = words.group(2)
        month = (MONTHS if name in MONTHS else SHORT).index(name) + 1
        return calendar(year_of(words.group(3)), month, int(words.group(1)))
    return None


def year_of(figures):
    """'A year from 2400 on is พ.ศ.; a year of two figures is 25xx'; given as the Christian era."""
    year = int(figures) + (2500 if len(figures) == 2 else 0)
    return year - 543 if year >= 2400 else year


def calendar(year, month, day):
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None
