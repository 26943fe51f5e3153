"""Scores what was read, in exact fractions, as product.md and the contract's section 2 say."""

from decimal import ROUND_HALF_UP, Decimal, getcontext
from fractions import Fraction

from .cells import Percent
from .read import Issues, blank, norm, read_districts, read_forms, read_indicators, read_number, read_settings, read_tick

getcontext().prec = 60


def shown(number, decimals):
    """Rounded half away from zero, exactly."""
    if number is None:
        return None
    scale = 10 ** decimals
    scaled = abs(number) * scale
    whole = scaled.numerator * 2 // scaled.denominator
    whole = (whole + 1) // 2
    result = Fraction(whole, scale)
    return -result if number < 0 else result


def met(value, operator, target):
    return {'>=': value >= target, '>': value > target, '<=': value <= target, '<': value < target}[operator]


def criterion_score(value, one, decimals):
    target, lowest, operator = one['target'], one['lowest'], one['operator']
    if met(value, operator, target):
        return Fraction(5)
    almost = 5 - Fraction(1, 10 ** decimals)
    higher = operator in ('>=', '>')
    kind = one['criterion']
    if kind == 'ผ่าน/ไม่ผ่าน':
        return lowest
    if kind == 'บัญญัติไตรยางศ์':
        raw = 5 * value / target if higher else 5 * target / value
        return max(lowest, min(raw, almost))
    steps = sorted([*one['levels'].items(), (5, target)])
    reached = [(n, v) for n, v in steps if (value >= v if higher else value <= v)]
    if kind == 'ระดับ ไม่คิดทศนิยม':
        if not reached:
            return lowest
        return max(lowest, Fraction(4 if value == target else reached[-1][0]))
    if not reached:
        return lowest
    n, v = reached[-1]
    if n == 5:
        return max(lowest, almost)
    upper, ceiling = steps[len(reached)]
    return max(lowest, min(n + (upper - n) * (value - v) / (ceiling - v), almost))


def read_cell(places, key, reader, issues, owner):
    """One input in all its places -> (kind, number, (tab, cell), is_percent_or_text)."""
    cells = places.get(key, [])
    filled = [c for c in cells if not blank(c[0])]
    if not filled:
        return 'blank', None, cells[0][1:] if cells else None, None
    results = []
    for content, tab, address in filled:
        kind, number, from_text = reader(content)
        if from_text:
            issues.note('notice', 'text-number', tab, address, owner)
        results.append((kind, number, (tab, address), content))
    first = results[0]
    for other in results[1:]:
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


def measure(name, one, places, issues):
    """-> (status, value)."""
    owner = one['owner']
    ticks = one['measure'] in ('นับข้อที่ทำแล้ว', 'ใช่/ไม่ใช่')
    reads = [read_cell(places, (name, one['code'], label), read_tick if ticks else read_number, issues, owner)
             for label in one['labels']]
    away = [r for r in reads if r[0] == 'away']
    if away:
        for r in away:
            issues.note('notice', 'not-assessed', *r[2], owner)
        return 'not-assessed', None
    if any([bad_cell(r, issues, owner) for r in reads]):
        return 'problem', None
    empty = [r for r in reads if r[0] == 'blank']
    if len(empty) == len(reads):
        return 'missing', None
    numbers = [r[1] for r in reads]
    if ticks:
        return 'scored', Fraction(sum(n or 0 for n in numbers))
    if one['measure'] == 'ตัวเลข':
        kind, number, place, content = reads[0]
        said = isinstance(content, Percent) or any(word in str(content) for word in ('%', 'ร้อยละ'))
        if not said and 0 < number <= 1 and one['unit'] == 'ร้อยละ' and one['target'] > 1:
            issues.note('warning', 'looks-like-fraction', *place, owner)
        return 'scored', number
    if one['measure'] == 'ให้คะแนนโดยตรง':
        if not 0 <= numbers[0] <= 5:
            issues.note('error', 'out-of-range', *reads[0][2], owner)
            return 'problem', None
        return 'scored', numbers[0]
    if empty:
        issues.note('notice', 'half-filled', *empty[0][2], owner)
        return 'missing', None
    upper, lower = numbers
    if one['measure'] == 'ร้อยละ':
        negative = [r for r in reads if r[1] < 0]
        for r in negative:
            issues.note('error', 'out-of-range', *r[2], owner)
        if negative:
            return 'problem', None
    if lower == 0:
        issues.note('error', 'zero-denominator', *reads[1][2], owner)
        return 'problem', None
    if one['measure'] == 'ร้อยละ':
        if upper > lower:
            issues.note('warning', 'over-100', *reads[0][2], owner)
        return 'scored', 100 * upper / lower
    return 'scored', 100 * (upper - lower) / lower


def score_one(name, one, places, settings, issues):
    decimals, owner = settings['decimals'], one['owner']
    status, value = measure(name, one, places, issues)
    score = None
    if status == 'scored':
        score = value if one['measure'] == 'ให้คะแนนโดยตรง' else criterion_score(value, one, decimals)
    given = read_cell(places, (name, one['code'], 'คะแนนจากกลุ่มงาน'), read_number, issues, owner)
    if given[0] == 'away':
        issues.note('notice', 'not-assessed', *given[2], owner)
        status, score, value = 'not-assessed', None, 'any'
    elif given[0] == 'number' and 0 <= given[1] <= 5:
        issues.note('notice', 'confirmed', *given[2], owner)
        remarks = places.get((name, one['code'], 'หมายเหตุ'), [])
        if score is not None and shown(score, decimals) != shown(given[1], decimals) and all(blank(c[0]) for c in remarks):
            issues.note('warning', 'confirmed-differs', *given[2], owner)
        status, score = 'confirmed', given[1]
    elif given[0] != 'blank':
        if not bad_cell(given, issues, owner):
            issues.note('error', 'out-of-range', *given[2], owner)
        status, score, value = 'problem', None, 'any'
    if status == 'scored':
        evidence = places.get((name, one['code'], 'หลักฐาน'), [])
        if evidence and all(blank(c[0]) for c in evidence):
            issues.note('notice', 'evidence-missing', *evidence[0][1:], owner)
    if (status == 'missing' and settings['blank_is_zero']) or (status == 'not-assessed' and settings['away_is_zero']):
        score = Fraction(0)
    return {'code': one['code'], 'one': one, 'status': status, 'value': value, 'score': score}


def mean(pairs):
    weight = sum(w for w, _ in pairs)
    return None if weight == 0 else sum(w * s for w, s in pairs) / weight


def total_of(rows, sections, score_of):
    parts = []
    for section, share in sections:
        own = [(r['one']['weight'], score_of(r)) for r in rows if r['one']['section'] == section]
        own = [(w, s) for w, s in own if s is not None]
        if own:
            parts.append((share, mean(own)))
    return mean(parts) if parts else None


def coverage_of(rows, sections):
    sums = {s: sum(r['one']['weight'] for r in rows if r['one']['section'] == s) for s, _ in sections}
    shares = dict(sections)

    def part(rows):
        return sum(shares[r['one']['section']] * r['one']['weight'] / sums[r['one']['section']] for r in rows)

    whole = part([r for r in rows if r['score'] is not None or r['status'] != 'not-assessed'])
    return None if whole == 0 else 100 * part([r for r in rows if r['score'] is not None]) / whole


def open_at(rows, low):
    def score_of(row):
        if row['score'] is not None:
            return row['score']
        if row['status'] in ('missing', 'problem'):
            return row['one']['lowest'] if low else Fraction(5)
        return None
    return score_of


def grade_of(percent, bounds):
    reached = [(bound, name) for name, bound in bounds if percent >= bound]
    return max(reached, key=lambda r: r[0])[1] if reached else None


def plain(number):
    """A number for JSON."""
    if number is None or number == 'any':
        return number
    return int(number) if number.denominator == 1 else float(Decimal(number.numerator) / Decimal(number.denominator))


def score_book(book):
    """-> (report as the contract's JSON without messages and explanations, settings)."""
    issues = Issues()
    settings = read_settings(book, issues)
    districts = read_districts(book)
    indicators, waiting = read_indicators(book, issues)
    places = read_forms(book, districts, indicators, issues)
    decimals, sections = settings['decimals'], settings['sections']
    out = []
    for name, kind in districts:
        rows = [score_one(name, one, places, settings, issues) for one in indicators]
        complete = all(
            r['status'] not in ('missing', 'problem') or (r['status'] == 'missing' and r['score'] is not None) for r in rows
        )
        total = total_of(rows, sections, lambda r: r['score'])
        percent = None if total is None else shown(total * 20, 2)
        ends = [total_of(rows, sections, open_at(rows, low)) for low in (True, False)]
        scores = []
        for section, share in sections:
            own = [r for r in rows if r['one']['section'] == section and r['score'] is not None]
            weight = sum(r['one']['weight'] for r in own)
            for r in own:
                r['weighted'] = r['score'] * r['one']['weight'] / weight
            scores.append({'name': section, 'share': plain(share),
                           'score': plain(shown(mean([(r['one']['weight'], r['score']) for r in own]), decimals))})
        out.append({
            'name': name, 'kind': kind, 'complete': complete,
            'total': plain(shown(total, decimals)), 'percent': plain(percent),
            'grade': grade_of(percent, settings['bounds']) if complete and percent is not None else None, 'rank': None,
            'range': None if None in ends else [plain(shown(e, decimals)) for e in ends],
            'coverage': plain(shown(coverage_of(rows, sections), 2)), 'sections': scores,
            'indicators': [{
                'code': r['code'], 'value': plain(r['value']), 'score': plain(shown(r['score'], decimals)),
                'weight': plain(r['one']['weight']), 'weighted': plain(shown(r.get('weighted'), decimals)),
                'status': r['status'],
            } for r in rows],
        })
    for d in out:
        if d['complete'] and d['total'] is not None:
            rivals = [o for o in out if o['complete'] and o['kind'] == d['kind'] and o['total'] is not None]
            d['rank'] = 1 + sum(o['total'] > d['total'] for o in rivals)
    return {
        'round': {'province': settings['province'], 'fiscalYear': settings['year'], 'round': settings['round'],
                  'unconfirmed': settings['waiting'] + waiting},
        'districts': out,
        'issues': [list(i) for i in issues],
    }, settings
