"""Opens a workbook as the oracle sees it: by openpyxl, whoever wrote it."""

import datetime
import re

import openpyxl

from .book import Book
from .cells import Error, Formula, Percent, Shown


def load(path):
    """-> Book; formulas with the results that are stored in the file."""
    typed, stored = openpyxl.load_workbook(path), openpyxl.load_workbook(path, data_only=True)
    book = Book()
    for sheet in typed.worksheets:
        results = stored[sheet.title]
        book.tabs[sheet.title] = [
            [content_of(cell, results[cell.coordinate]) for cell in row] for row in sheet.iter_rows()
        ] or [[]]
    return book


def content_of(cell, result):
    if cell.data_type == 'f':
        return Formula('', plain_content(result))
    return plain_content(cell)


def plain_content(cell):
    value = cell.value
    if cell.data_type == 'e':
        return Error(value)
    if isinstance(value, datetime.datetime):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if is_percent(cell.number_format):
            return Percent(value)
        if cell.number_format != 'General':
            return Shown(value, cell.number_format)
    return value


def is_percent(number_format):
    """A percent sign outside quotes, escapes and brackets."""
    return '%' in re.sub(r'"[^"]*"|\\.|_.|\[[^\]]*\]', '', number_format)
