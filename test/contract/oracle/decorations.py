"""What users add to a workbook of their own: it has to survive scoring."""

from openpyxl.chart import BarChart, LineChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, FormulaRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo
from openpyxl.workbook.defined_name import DefinedName


def decorate(workbook):
    own = workbook['งานของฉัน']
    own['A1'].font = Font(name='Sarabun', size=16, bold=True, color='FF1F4E79')
    own['A1'].fill = PatternFill('solid', start_color='FFFFE699')
    own['B2'].number_format = '#,##0.00'
    own['B3'].number_format = 'd mmm yyyy'
    own['B4'].border = Border(bottom=Side(style='double', color='FFFF0000'))
    own['C2'].alignment = Alignment(wrap_text=True, vertical='top', textRotation=45)
    own.merge_cells('D1:F2')
    own.column_dimensions['A'].width = 31.5
    own.row_dimensions[6].hidden = True
    own.column_dimensions['G'].hidden = True
    own.freeze_panes = 'B2'
    own.sheet_properties.tabColor = 'FF00B050'
    own.page_setup.orientation = 'landscape'
    own.page_setup.paperSize = 9
    own.print_title_rows = '1:1'
    own['A8'].hyperlink = 'https://example.org/แผน'
    own['B2'].comment = Comment('ยอดจากบัญชี\nตรวจแล้ว', 'ผู้จัดทำ')
    chart = BarChart()
    chart.title = 'กราฟของฉัน'
    chart.add_data(Reference(own, min_col=2, min_row=9, max_row=12), titles_from_data=True)
    chart.set_categories(Reference(own, min_col=1, min_row=10, max_row=12))
    own.add_chart(chart, 'H2')
    own.conditional_formatting.add('B10:B12', CellIsRule(operator='greaterThan', formula=['50'],
                                                         fill=PatternFill(bgColor='FFC6EFCE', fill_type='solid')))
    own.conditional_formatting.add('B10:B12', ColorScaleRule(start_type='min', start_color='FFF8696B',
                                                             end_type='max', end_color='FF63BE7B'))
    choice = DataValidation(type='list', formula1='"ก,ข,ค"', allow_blank=True)
    choice.prompt, choice.promptTitle = 'เลือกหนึ่งข้อ', 'ตัวเลือก'
    own.add_data_validation(choice)
    choice.add('C10:C12')
    own.auto_filter.ref = 'A9:C12'
    form = workbook['กรอกผล ตามใจ']
    form['B3'].comment = Comment('โทรยืนยันแล้ว', 'เจ้าหน้าที่')
    form['B3'].fill = PatternFill('solid', start_color='FFDDEBF7')
    form.conditional_formatting.add('B3:D9', FormulaRule(formula=['ISBLANK(B3)'],
                                                         fill=PatternFill(bgColor='FFFFC7CE', fill_type='solid')))
    line = LineChart()
    line.title = 'ผลที่กรอก'
    line.add_data(Reference(form, min_col=2, min_row=2, max_row=5), titles_from_data=True)
    form.add_chart(line, 'K3')
    form.protection.sheet = True
    workbook.defined_names.append(DefinedName('ยอดของฉัน', attr_text="'งานของฉัน'!$B$10:$B$12"))
    hidden = workbook['ซ่อนไว้']
    hidden.sheet_state = 'hidden'
    table = Table(displayName='ตารางของฉัน', ref='A1:B3')
    table.tableStyleInfo = TableStyleInfo(name='TableStyleMedium9', showRowStripes=True)
    workbook['ตาราง'].add_table(table)
    sheet = workbook.create_chartsheet('กราฟทั้งแผ่น')
    whole = BarChart()
    whole.title = 'กราฟเต็มหน้า'
    whole.add_data(Reference(own, min_col=2, min_row=9, max_row=12), titles_from_data=True)
    sheet.add_chart(whole)
