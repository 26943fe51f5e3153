"""
The outside examiner: reads a workbook with openpyxl and scores it in exact fractions, from the contract alone and
without looking at the program. Each rule stands beside the contract's own words.

words, numbers, dates   section 1: how words are compared, what a stored number means, every form of a date
tables, settings        section 1: tables by header, total rows; ตั้งค่า and อำเภอ
indicators, forms       section 1: ตัวชี้วัด, result forms; the warnings of section 3 that belong to them
scopes, targets         section 1: ใช้กับ; ค่าเป้าหมายรายอำเภอ
measures                product.md, the table of measures; cells of section 1; problems of section 3
criteria                product.md, the table of criteria; section 2
rollup                  section 2: sections, totals, range, coverage, assessed, showing, grades, ranks
score                   section 4: the report
load                    a file as openpyxl sees it
book, write, cases_*    the workbooks themselves; cases_problems.py is written by hand and checked against the oracle
"""
