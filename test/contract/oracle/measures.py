"""From what was typed to one value. product.md, How a score comes about; contract, sections 1 (cells) and 3 (problems)."""

from fractions import Fraction

from .indicators import higher
from .numbers import read_number, read_tick, says_percent
from .words import COUNT, DIRECT, GIVEN, GROWTH, NOTE, NUMBER, RATE, TICK, blank


def read_cell(places, key, reader, issues, owner):
    """One input in all its places -> (kind, number, (tab, cell), content); kind also `conflict`."""
    cells = places.get(key, [])
    filled = [cell for cell in cells if not blank(cell[0])]
    if not filled:
        return 'blank', None, cells[0][1:] if cells else None, None
    results = []
    for content, tab, address in filled:
        kind, number, from_text = reader(content)
        if from_text:
            issues.note('notice', 'text-number', tab, address, owner)
        results.append((kind, number, (tab, address), content))
    first = results[0]
    for other in results[1:]:  # 'The same district, code and label may stand in two places only with the same value.'
        if other[:2] != first[:2]:
            issues.note('error', 'conflicting-result', *other[2], owner)
            return 'conflict', None, other[2], None
    return first


def bad_cell(read, issues, owner):
    kind, _, place, _ = read
    if kind == 'error':
        issues.note('error', 'cell-error', *place, owner)
    elif kind == 'bad':
        issues.note('error', 'not-a-number', *place, owner)
    return kind in ('error', 'bad', 'conflict')


def note_away(name, one, places, place, issues):
    """'`not-assessed` is a warning where หมายเหตุ is blank: it takes the weight out and may raise the total'"""
    remarks = places.get((name, one['code'], NOTE), [])
    severity = 'warning' if all(blank(content) for content, _, _ in remarks) else 'notice'
    issues.note(severity, 'not-assessed', *place, one['owner'])


def measure(name, one, places, issues):
    """-> (status, value): what the inputs of an indicator give a district, before a criterion is asked."""
    owner, kind = one['owner'], one['measure']
    reader = read_tick if kind in (COUNT, TICK) else read_number
    reads = [read_cell(places, (name, one['code'], label), reader, issues, owner) for label in one['labels']]
    # 'ไม่ประเมิน or N/A in any input of an indicator = not assessed, before blanks and problems are looked at.'
    away = [read for read in reads if read[0] == 'away']
    if away:
        note_away(name, one, places, away[0][2], issues)  # once a result
        return 'not-assessed', None
    # 'An unreadable input outweighs a blank one beside it (problem).'
    if any([bad_cell(read, issues, owner) for read in reads]):
        return 'problem', None
    empty = [read for read in reads if read[0] == 'blank']
    if len(empty) == len(reads):
        return 'missing', None
    numbers = [read[1] for read in reads]
    if kind in (COUNT, TICK):  # 'All items blank = not reported; with some filled, blank items count as no.'
        return 'scored', Fraction(sum(number or 0 for number in numbers))
    if kind == DIRECT:
        if not 0 <= numbers[0] <= 5:
            issues.note('error', 'out-of-range', *reads[0][2], owner)
            return 'problem', None
        return 'scored', numbers[0]
    if kind == NUMBER:
        return 'scored', numbers[0]
    if empty:  # 'one of the two inputs blank (status missing) | the blank one'
        issues.note('notice', 'half-filled', *empty[0][2], owner)
        return 'missing', None
    return of_two(kind, reads, issues, owner)


def of_two(kind, reads, issues, owner):
    (_, upper, above, _), (_, lower, below, _) = reads
    # 'a negative count in ร้อยละ; a negative base of growth'
    negative = [place for number, place in ((upper, above), (lower, below)) if number < 0 and (kind == RATE or place == below)]
    for place in negative:
        issues.note('error', 'out-of-range', *place, owner)
    if lower == 0:  # '0 is zero-denominator … at the base'
        issues.note('error', 'zero-denominator', *below, owner)
    if negative or lower == 0:
        return 'problem', None
    return 'scored', 100 * upper / lower if kind == RATE else 100 * (upper - lower) / lower


def note_doubts(name, one, value, places, issues):
    """Warnings about a value that is scored all the same; each at '(the) upper input'."""
    kind, target, owner = one['measure'], one['target'], one['owner']
    if kind not in (NUMBER, RATE, GROWTH):
        return
    cells = [cell for cell in places[(name, one['code'], one['labels'][0])] if not blank(cell[0])]
    content, place = cells[0][0], cells[0][1:]

    def warn(code):
        issues.note('warning', code, *place, owner)

    # 'above 100 where the target is at most 100: ร้อยละ, and ตัวเลข where หน่วยวัด is ร้อยละ'
    if value > 100 and target <= 100 and (kind == RATE or (kind == NUMBER and one['unit'] == 'ร้อยละ')):
        warn('over-100')
    # 'a ตัวเลข in (0, 1], not percent-formatted, where หน่วยวัด is ร้อยละ and the target is above 1'
    if kind == NUMBER and 0 < value <= 1 and one['unit'] == 'ร้อยละ' and target > 1 and not says_percent(content):
        warn('looks-like-fraction')
    # 'against the target it is scored by, where that is above 0 …'
    if target <= 0:
        return
    if kind == GROWTH:  # 'above 1,000, or below −99 with the upper input above 0'
        if value > 1000 or (value < -99 and read_number(content)[1] > 0):
            warn('implausible')
    # '≥ 100 × target, or where more is better above 0 and ≤ target ÷ 1,000'
    elif value >= 100 * target or (higher(one) and 0 < value <= target / 1000):
        warn('implausible')
