"""Writes a book as .xlsx with openpyxl, byte for byte the same every time."""

import datetime
import io
import re
import zipfile

import openpyxl
import openpyxl.cell._writer as cell_writer
from openpyxl.utils.datetime import to_excel
from xml.sax.saxutils import escape

from .cells import Error, Formula, Percent, Shown, a1

DAY = datetime.datetime(2024, 4, 24)
write_plainly = cell_writer.safe_string


def all_digits(value):
    """openpyxl writes 16 digits, spreadsheets the 17 that some doubles need."""
    text = write_plainly(value)
    return repr(value) if isinstance(value, float) and float(text) != value else text


cell_writer.safe_string = all_digits


def save(book, path):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    workbook.properties.creator = 'contract'
    stored = {}
    for number, (title, rows) in enumerate(book.tabs.items(), 1):
        sheet = workbook.create_sheet(title)
        for r, row in enumerate(rows, 1):
            for c, content in enumerate(row, 1):
                if content is None:
                    continue
                cell = sheet.cell(r, c)
                if isinstance(content, Percent):
                    cell.value = content.number
                    cell.number_format = '0.0%'
                elif isinstance(content, Shown):
                    cell.value = content.number
                    cell.number_format = content.format
                elif isinstance(content, Formula):
                    cell.value = content.text
                    if content.spill:
                        sheet.formula_attributes[a1(r, c)] = {'t': 'array', 'ref': content.spill}
                    result = content.stored
                    if isinstance(result, (Percent, Shown)):
                        cell.number_format = '0.0%' if isinstance(result, Percent) else result.format
                        result = result.number
                    if result is not None:
                        stored.setdefault(number, {})[a1(r, c)] = to_excel(result) if isinstance(result, datetime.date) else result
                elif isinstance(content, Error):
                    cell.value = content.word
                    cell.data_type = 'e'
                else:
                    cell.value = content
                    if isinstance(content, str):
                        cell.data_type = 's'  # a text such as "=x" or "#N/A" stays a text
    if book.decorate:
        book.decorate(workbook)
    raw = io.BytesIO()
    workbook.properties.created = workbook.properties.modified = DAY
    workbook.save(raw)
    repack(raw.getvalue(), path, stored)


def repack(data, path, stored=None):
    """The same parts with fixed dates; formulas get their stored results."""
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for name in old.namelist():
            part = old.read(name)
            if name == 'docProps/core.xml':
                part = re.sub(rb'(<dcterms:modified[^>]*>)[^<]*', rb'\g<1>2024-04-24T00:00:00Z', part)
            sheet = re.fullmatch(r'xl/worksheets/sheet(\d+)\.xml', name)
            if sheet and stored and int(sheet.group(1)) in stored:
                text = part.decode('utf8')
                for address, result in stored[int(sheet.group(1))].items():
                    text, times = re.subn(
                        rf'<c r="{address}"([^>]*)><f([^>]*)>(.*?)</f><v ?/?>(?:</v>)?</c>',
                        lambda m: with_result(address, m, result), text)
                    assert times == 1, (name, address)
                part = text.encode('utf8')
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, part)


def with_result(address, found, result):
    rest = re.sub(r' t="\w+"', '', found.group(1))
    kind, shown = '', repr(result)
    if isinstance(result, Error):
        kind, shown = ' t="e"', result.word
    elif isinstance(result, bool):
        kind, shown = ' t="b"', str(int(result))
    elif isinstance(result, str):
        kind, shown = ' t="str"', escape(result)
    return f'<c r="{address}"{rest}{kind}><f{found.group(2)}>{found.group(3)}</f><v>{shown}</v></c>'
