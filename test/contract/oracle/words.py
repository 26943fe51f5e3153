"""Words and how they are compared. Contract, section 1."""

import re
import unicodedata

from .cells import Shown


def norm(value):
    """
    'Titles, headers, names, codes and drop-down words are compared after Unicode normalisation (NFC), removal of
    zero-width characters, folding of spaces, and trimming.'
    """
    value = value.number if isinstance(value, Shown) else value  # a code that is a plain number
    value = int(value) if isinstance(value, float) and value.is_integer() else value
    text = unicodedata.normalize('NFC', '' if value is None else str(value))
    text = re.sub('[\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff\u00ad]', '', text)
    return re.sub(r'\s+', ' ', text).strip()


def blank(content):
    return content is None or (isinstance(content, str) and norm(content) == '')


THAI_DIGITS = str.maketrans('๐๑๒๓๔๕๖๗๘๙', '0123456789')

# 'A total row (รวม, รวมทั้งสิ้น, รวมทั้งหมด, total) is passed over (row-skipped) in every table of every input tab'
TOTALS = {'รวม', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'total'}

# 'Ticks …; yes: …; no: …; real TRUE/FALSE cells count; x and every other word are asked about.'
YES = {'ใช่', '✓', '✔', '☑', '✅', '√', '/', 'TRUE', '1', 'ส่ง', 'มี', 'ทำแล้ว'}
NO = {'ไม่ใช่', '✗', '✘', '❌', 'FALSE', '0', 'ไม่ส่ง', 'ไม่มี', 'ยังไม่ทำ'}

# 'ไม่ประเมิน or N/A in any input of an indicator = not assessed'
AWAY = {'ไม่ประเมิน', 'N/A'}

# 'Each indicator may also have columns labelled'
GIVEN, EVIDENCE, NOTE = 'คะแนนจากกลุ่มงาน', 'หลักฐาน', 'หมายเหตุ'

# วิธีวัด
NUMBER, RATE, GROWTH, COUNT, TICK, DIRECT = (
    'ตัวเลข', 'ร้อยละ', 'ร้อยละที่เพิ่มขึ้น', 'นับข้อที่ทำแล้ว', 'ใช่/ไม่ใช่', 'ให้คะแนนโดยตรง')
# เกณฑ์
PROPORTION, LINE, STEPS, PASS = 'บัญญัติไตรยางศ์', 'ระดับ คิดทศนิยม', 'ระดับ ไม่คิดทศนิยม', 'ผ่าน/ไม่ผ่าน'
# เงื่อนไข
OPERATORS = {
    'ไม่น้อยกว่า': '>=', '≥': '>=', '>=': '>=', 'มากกว่า': '>', '>': '>',
    'ไม่เกิน': '<=', '≤': '<=', '<=': '<=', 'น้อยกว่า': '<', '<': '<', 'ต่ำกว่า': '<',
}
EVERYONE = 'ทุกอำเภอ'
AS_ZERO = 'คิดเป็น 0 คะแนน'
