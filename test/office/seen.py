#!/usr/bin/python3
"""
All that another program sees of a workbook, as JSON, so that two files can be compared:

    seen.py openpyxl FILE.xlsx         values, looks, notes, rules, links, merged cells, sizes, names
    seen.py libreoffice FILE.fods      the same of what LibreOffice made of a file (soffice --convert-to fods)

Names that a program gives by counting (styles, rules) are followed to what they stand for.
"""

import json
import sys
import xml.etree.ElementTree as tree

import openpyxl


def of_openpyxl(file):
    workbook = openpyxl.load_workbook(file, rich_text=True) if openpyxl.__version__ >= '3.1' else openpyxl.load_workbook(file)
    seen = {'names': sorted(str(dict(name)) + str(name.attr_text) for name in names(workbook))}
    for sheet in workbook:
        if not hasattr(sheet, 'iter_rows'):
            seen[sheet.title] = 'no cells'
            continue
        cells = {}
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is None and not cell.has_style and not cell.comment and not cell.hyperlink:
                    continue
                cells[cell.coordinate] = [
                    cell.data_type, str(getattr(cell.value, 'text', cell.value)), cell.number_format, repr(cell.font), repr(cell.fill),
                    repr(cell.border), repr(cell.alignment), repr(cell.protection),
                    cell.comment and [cell.comment.text, cell.comment.author],
                    cell.hyperlink and [cell.hyperlink.target, cell.hyperlink.location, cell.hyperlink.tooltip],
                ]
        rules = [
            [str(area.sqref), rule.type, rule.operator, rule.formula, repr(rule.dxf), repr(rule.colorScale)]
            for area in sheet.conditional_formatting for rule in area.rules
        ]
        seen[sheet.title] = {
            'cells': cells,
            'merged': sorted(map(str, sheet.merged_cells.ranges)),
            'validations': sorted(repr(one) for one in sheet.data_validations.dataValidation),
            'rules': sorted(rules, key=str),
            'widths': {k: [one.width, one.hidden, one.min, one.max] for k, one in sheet.column_dimensions.items()},
            'heights': {k: [one.height, one.hidden] for k, one in sheet.row_dimensions.items() if one.height or one.hidden},
            'view': [sheet.sheet_state, sheet.freeze_panes, sheet.sheet_view.showGridLines, repr(sheet.sheet_properties.tabColor)],
            'filter': sheet.auto_filter.ref,
            'print': [repr(sheet.page_setup), repr(sheet.page_margins), sheet.print_title_rows, str(sheet.print_area), footer(sheet)],
            'charts': len(sheet._charts),
            'pictures': len(sheet._images),
        }
    return seen


def footer(sheet):
    return [getattr(sheet.oddFooter, place).text for place in ('left', 'center', 'right')]


def names(workbook):
    found = workbook.defined_names
    return found.values() if hasattr(found, 'values') else found.definedName


def short(name):
    return name.rsplit('}', 1)[-1]


# What counts from another cell or is a number in a list.
LEFT_OUT = {'name', 'base-cell-address', 'style-name', 'data-style-name', 'display-name', 'id', 'parent-style-name', 'next-style-name'}


class Shown:
    """What a flat OpenDocument file shows."""

    def __init__(self, file):
        self.root = tree.parse(file).getroot()
        self.styles, self.data, self.defaults, self.rules, self.layouts, self.pages = {}, {}, {}, {}, {}, {}
        for one in self.root.iter():
            kind, name = short(one.tag), self.get(one, 'name')
            if kind == 'style':
                self.styles[self.get(one, 'family'), name] = one
            elif kind == 'default-style':
                self.defaults[self.get(one, 'family')] = one
            elif kind in ('number-style', 'percentage-style', 'date-style', 'time-style', 'text-style', 'currency-style', 'boolean-style'):
                self.data[name] = one
            elif kind == 'content-validation':
                self.rules[name] = self.plain(one)
            elif kind == 'page-layout':
                self.layouts[name] = one
            elif kind == 'master-page':
                self.pages[name] = one
        self.known = {}

    @staticmethod
    def get(element, name):
        return next((value for key, value in element.attrib.items() if short(key) == name), None)

    def plain(self, element):
        """An element without the names that are given by counting; a style in a text as what it does."""
        attributes = sorted(
            [short(key), value] for key, value in element.attrib.items()
            if short(key) not in LEFT_OUT and not (short(key) == 'apply-style-name')
        )
        text = self.get(element, 'style-name')
        style = self.style('text', text) if text and short(element.tag) == 'span' else None
        parts = [self.plain(child) for child in element]
        return [short(element.tag), attributes, (element.text or '').strip('\n\t '), parts, (element.tail or '').strip('\n\t '), style]

    def style(self, family, name):
        """What a style does, with all that it takes from others."""
        key = family, name
        if key not in self.known:
            found = {}
            chain, style = [], self.styles.get(key)
            while style is not None:
                chain.append(style)
                style = self.styles.get((family, self.get(style, 'parent-style-name')))
            if family in self.defaults:
                chain.append(self.defaults[family])
            for one in reversed(chain):
                for part in one:
                    for attribute, value in part.attrib.items():
                        found[short(part.tag) + ' ' + short(attribute)] = value
                    if len(part):
                        found[short(part.tag)] = [self.plain(child) for child in part]
                data = self.get(one, 'data-style-name')
                if data is not None:
                    found['shown as'] = self.number(data)
                page = self.get(one, 'master-page-name')
                if page is not None:
                    found['page'] = self.page(page)
            self.known[key] = dict(sorted(found.items()))
        return self.known[key]

    def number(self, name):
        one = self.data.get(name)
        if one is None:
            return name
        parts = [self.plain(child) for child in one if short(child.tag) != 'map']
        maps = [[self.get(m, 'condition'), self.number(self.get(m, 'apply-style-name'))] for m in one if short(m.tag) == 'map']
        return [short(one.tag), parts, maps]

    def page(self, name):
        one = self.pages.get(name)
        if one is None:
            return name
        layout = self.layouts.get(self.get(one, 'page-layout-name'))
        return [self.plain(one)[3], None if layout is None else self.plain(layout)]

    def cell(self, element, column_style):
        style = self.get(element, 'style-name') or column_style
        rule = self.get(element, 'content-validation-name')
        attributes = sorted(
            [short(key), value] for key, value in element.attrib.items()
            if short(key) not in LEFT_OUT | {'content-validation-name', 'number-columns-repeated'}
        )
        # A box of a note is placed by the program that shows it.
        inner = [self.note(child) if short(child.tag) == 'annotation' else self.plain(child) for child in element]
        return [short(element.tag), attributes, inner, self.rules.get(rule), self.style('table-cell', style or 'Default')]

    def note(self, element):
        return ['note', [''.join(child.itertext()) for child in element if short(child.tag) == 'p']]

    def sheet(self, table):
        columns, rows, others = [], [], []
        self.walk(table, columns, rows, others)
        return {'style': self.style('table', self.get(table, 'style-name')), 'columns': columns, 'rows': rows, 'others': sorted(others, key=str)}

    def walk(self, table, columns, rows, others):
        for one in table:
            kind = short(one.tag)
            if kind == 'table-column':
                shown = [self.get(one, 'visibility'), self.style('table-column', self.get(one, 'style-name'))]
                columns.append([self.get(one, 'number-columns-repeated'), self.get(one, 'default-cell-style-name'), shown])
            elif kind == 'table-row':
                rows.append(self.row(one, columns))
            elif kind in ('table-header-rows', 'table-header-columns', 'table-rows', 'table-columns', 'table-row-group', 'table-column-group'):
                self.walk(one, columns, rows, others)
            elif kind == 'conditional-formats':
                others.extend([self.plain(entry), [self.style('table-cell', self.get(c, 'apply-style-name')) for c in entry]] for entry in one)
            else:
                others.append(self.plain(one))

    def row(self, row, columns):
        usual = [style for times, style, _ in columns for _ in range(min(int(times or 1), 1024))]
        cells, at = [], 0
        for cell in row:
            times = int(self.get(cell, 'number-columns-repeated') or 1)
            shown = self.cell(cell, usual[at] if at < len(usual) else None)
            at += times
            # How long a run of like cells is cut up is the program's affair.
            if cells and cells[-1][1] == shown and shown[1] == []:
                cells[-1][0] += times
            else:
                cells.append([times, shown])
        shown = self.style('table-row', self.get(row, 'style-name'))
        return [self.get(row, 'number-rows-repeated'), self.get(row, 'visibility'), shown, cells]

    def all(self):
        seen = {}
        for table in self.root.iter('{urn:oasis:names:tc:opendocument:xmlns:table:1.0}table'):
            if self.get(table, 'name') is not None:
                seen[self.get(table, 'name')] = self.sheet(table)
        for kind in ('named-expressions', 'database-ranges'):
            seen[kind] = [self.plain(one) for one in self.root.iter('{urn:oasis:names:tc:opendocument:xmlns:table:1.0}' + kind)]
        for sheet in seen.values():
            # Which styles columns begin with matters only for their cells, which have them.
            if isinstance(sheet, dict):
                sheet['columns'] = [[times, shown] for times, _, shown in sheet['columns']]
        return seen


def main():
    program, file = sys.argv[1:]
    print(json.dumps(of_openpyxl(file) if program == 'openpyxl' else Shown(file).all(), ensure_ascii=False, sort_keys=True))


if __name__ == '__main__':
    main()
