#!/usr/bin/python3
"""
What somebody else's program does to a scored workbook, with Debian's python3-openpyxl:

    workbook.py edit IN OUT '[{"tab", "cell", "value" | "note" | "fill" | "chart"}]'   values, notes, colours and charts
    workbook.py show IN                                     every tab: cells with a value, notes, colours asked for, charts
    workbook.py append IN OUT JSON                          tabs that an older version would have left behind

openpyxl 3.0 (Debian 12) drops docProps/custom.xml, 3.1 keeps it; `edit` keeps it too. `edit --forget` leaves it out.
"""

import json
import sys
import zipfile

import openpyxl
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.workbook.defined_name import DefinedName

CUSTOM = 'docProps/custom.xml'
KIND = 'application/vnd.openxmlformats-officedocument.custom-properties+xml'
RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties'


def edit(workbook, changes):
    for change in changes:
        sheet = workbook[change['tab']]
        if 'chart' in change:
            chart = BarChart()
            chart.title = change['chart']
            chart.add_data(Reference(sheet, min_col=1, min_row=1, max_row=3))
            sheet.add_chart(chart, change['cell'])
            continue
        cell = sheet[change['cell']]
        if 'value' in change:
            cell.value = change['value']
        if 'note' in change:
            cell.comment = Comment(change['note'], 'ผู้ใช้')
        if 'fill' in change:
            cell.fill = PatternFill('solid', start_color=change['fill'])


def append(workbook, tabs):
    """`tabs`: [{title, name, rows}]; the name is the workbook-level one that makes the tab a generated one."""
    for tab in tabs:
        sheet = workbook.create_sheet(tab['title'])
        for row in tab['rows']:
            sheet.append(row)
        workbook.defined_names.append(DefinedName(tab['name'], attr_text=f"'{tab['title']}'!$A$1"))


def keep_custom(source, target):
    """Carries the file's own properties over, with their content type and relation."""
    with zipfile.ZipFile(source) as old:
        if CUSTOM not in old.namelist():
            return
        custom = old.read(CUSTOM)
    with zipfile.ZipFile(target) as new:
        parts = {name: new.read(name) for name in new.namelist()}
    if CUSTOM in parts:
        return
    parts[CUSTOM] = custom
    types = f'<Override PartName="/{CUSTOM}" ContentType="{KIND}"/></Types>'
    parts['[Content_Types].xml'] = parts['[Content_Types].xml'].replace(b'</Types>', types.encode())
    relation = f'<Relationship Id="rIdCustom" Type="{RELATION}" Target="{CUSTOM}"/></Relationships>'
    parts['_rels/.rels'] = parts['_rels/.rels'].replace(b'</Relationships>', relation.encode())
    with zipfile.ZipFile(target, 'w', zipfile.ZIP_DEFLATED) as new:
        for name, content in parts.items():
            new.writestr(name, content)


def show(workbook):
    out = {}
    for sheet in workbook.worksheets:
        cells, notes, fills = {}, {}, {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    cells[cell.coordinate] = cell.value if isinstance(cell.value, (str, int, float, bool)) else str(cell.value)
                if cell.comment:
                    notes[cell.coordinate] = cell.comment.text
                if cell.fill.fill_type == 'solid':
                    fills[cell.coordinate] = cell.fill.start_color.rgb
        titles = [''.join(run.t for p in chart.title.tx.rich.p for run in p.r or []) if chart.title else '' for chart in sheet._charts]
        out[sheet.title] = {'cells': cells, 'notes': notes, 'fills': fills, 'charts': titles, 'state': sheet.sheet_state}
    return out


def main():
    command, source = sys.argv[1], sys.argv[2]
    workbook = openpyxl.load_workbook(source)
    if command == 'show':
        print(json.dumps(show(workbook), ensure_ascii=False))
        return
    {'edit': edit, 'append': append}[command](workbook, json.loads(sys.argv[4]))
    workbook.save(sys.argv[3])
    if '--forget' not in sys.argv:
        keep_custom(source, sys.argv[3])


if __name__ == '__main__':
    main()
