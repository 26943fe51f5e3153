"""
Scores a workbook in exact fractions, written from the contract alone: `score_book` gives the report of section 4
without messages and explanations. What stops the run (section 3, the first errors) is not looked for: those workbooks
are expected by hand in cases_problems.py.
"""

from decimal import Decimal
from fractions import Fraction

from .criteria import criterion_score
from .forms import read_forms
from .indicators import read_indicators
from .issues import Issues
from .measures import bad_cell, measure, note_away, note_doubts, read_cell
from .numbers import read_number
from .rollup import (covered, grade_of, is_complete, own_score, range_of, rank_all, section_score, shown, shown_percent, total_of)
from .settings import keep_used, read_districts, read_settings
from .scopes import concerns
from .tables import tab_called
from .targets import read_targets
from .words import DIRECT, EVIDENCE, GIVEN, GROWTH, NOTE, RATE, blank


def score_one(name, rule, own, places, settings, issues):
    """
    One indicator of one district: {one, status, value, score}; value `any` where the contract leaves it open. `own`: the row of
    ค่าเป้าหมายรายอำเภอ that counts, or None.
    """
    since = len(issues)
    one = {**rule, 'target': own['target'], 'levels': own['levels']} if own else rule
    status, value = measure(name, one, places, issues)
    score = before = None
    if status == 'scored' and one['measure'] == DIRECT:
        score = value
    elif status == 'scored':
        before = criterion_score(value, rule)
        if not own or own['state'] == 'target':
            score = criterion_score(value, one)
            note_doubts(name, one, value, places, issues)
    given = read_cell(places, (name, one['code'], GIVEN), read_number, Issues(), '')[0]
    if own and own['state'] == 'away' and given in ('blank', 'away'):
        # '`ไม่ประเมิน` as target: the indicator is not assessed there': what is wrong with the inputs costs nothing.
        issues.keep(since, 'not-assessed')
        status = 'not-assessed'
    elif own and own['state'] == 'bad' and status != 'not-assessed':
        status = 'problem'
    status, value, score = with_given(name, one, places, settings, issues, since, status, value, score)
    if own and own['state'] == 'away' and status == 'not-assessed':
        note_away_row(name, one, own, places, issues)
    if value == 'any':  # an owner's cell that is no score: whether the inputs are looked at is left open
        before = 'any'
    if own and own['state'] != 'target' and status != 'confirmed':
        value = 'any'
    # 'With คิดเป็น 0 คะแนน, a missing one scores 0, keeps its status'; 'gives 0 whatever the lowest score'
    if (status == 'missing' and settings['blank_is_zero']) or (status == 'not-assessed' and settings['away_is_zero']):
        score = Fraction(0)
    return {'one': one, 'status': status, 'value': value, 'score': score, 'own': own, 'before': before if own else None,
            'inputs': two_inputs(name, one, places)}


def places_blank(places, key):
    return all(blank(content) for content, _, _ in places.get(key, []))


def note_away_row(name, one, own, places, issues):
    """'`not-assessed` is a warning where หมายเหตุ is blank': of the row, or of the form."""
    silent = not own['note'] and places_blank(places, (name, one['code'], NOTE))
    issues.note_gravest('warning' if silent else 'notice', 'not-assessed', own['tab'], own['at'], one['owner'])


def two_inputs(name, one, places):
    """'numerator and denominator are the inputs of ร้อยละ and ร้อยละที่เพิ่มขึ้น'; None where not both are numbers."""
    if one['measure'] not in (RATE, GROWTH):
        return None
    reads = [read_cell(places, (name, one['code'], label), read_number, Issues(), '') for label in one['labels']]
    return [read[1] for read in reads] if all(read[0] == 'number' for read in reads) else None


def with_given(name, one, places, settings, issues, since, status, value, score):
    """'คะแนนจากกลุ่มงาน: the owner's own score 0–5. Where filled it is final whatever the inputs say'"""
    owner, decimals = one['owner'], settings['decimals']
    given = kind, number, place, _ = read_cell(places, (name, one['code'], GIVEN), read_number, issues, owner)
    if kind == 'blank':
        return status, value, score
    if kind == 'away':  # 'ไม่ประเมิน there makes the indicator not assessed', 'before blanks and problems are looked at'
        del issues[since:]
        note_away(name, one, places, place, issues)
        return 'not-assessed', 'any', None
    if kind == 'number' and 0 <= number <= 5:
        issues.soften(since)
        issues.note('notice', 'confirmed', *place, owner)
        # 'differs, as shown, from the computed score and หมายเหตุ is blank'
        remarks = places.get((name, one['code'], NOTE), [])
        if score is not None and shown(score, decimals) != shown(number, decimals) and all(blank(c) for c, _, _ in remarks):
            issues.note('warning', 'confirmed-differs', *place, owner)
        return 'confirmed', value, number
    # 'anything else that is no number from 0 to 5 makes it a problem'
    if not bad_cell(given, issues, owner):
        issues.note('error', 'out-of-range', *place, owner)
    return 'problem', 'any', None


def note_evidence(rows_of, indicators, places, issues):
    """`evidence-missing`: 'scored, a หลักฐาน column exists, its cell blank. One notice per indicator and form … | the first'"""
    for one in indicators:
        lacking = {}
        for name, rows in rows_of.items():
            cells = places.get((name, one['code'], EVIDENCE), [])
            scored = [row for row in rows if row['one']['code'] == one['code'] and row['status'] == 'scored']
            if scored and cells and all(blank(content) for content, _, _ in cells):
                lacking.setdefault(cells[0][1], []).append(cells[0][2])
        for tab, addresses in lacking.items():
            issues.note('notice', 'evidence-missing', tab, addresses[0], one['owner'])


def score_book(book):
    """-> (report, settings)"""
    issues = Issues()
    settings = read_settings(book, issues)
    districts = read_districts(book, issues)
    indicators, waiting = read_indicators(book, districts, issues)
    keep_used(settings, indicators, issues, tab_called(book, 'ตั้งค่า'))
    places = read_forms(book, districts, indicators, issues)
    winners = read_targets(book, districts, indicators, settings, issues)
    rows_of = {name: [score_one(name, one, winners.get((name, one['code'])), places, settings, issues)
                      for one in indicators if concerns(one, name)] for name, _ in districts}
    note_evidence(rows_of, indicators, places, issues)
    scored = [report_district(name, kind, rows_of[name], settings) for name, kind in districts]
    rank_all(scored, settings['rank_from'])
    return {
        'round': {'province': settings['province'], 'fiscalYear': settings['year'], 'round': settings['round'],
                  'unconfirmed': settings['waiting'] + waiting},
        'districts': [plain(district) for district in scored],
        'issues': [list(issue) for issue in issues],
    }, {**settings, 'rules': [tidy_rule(one) for one in indicators]}


SIGNS = {'>=': '≥', '>': '>', '<=': '≤', '<': '<'}


def tidy_rule(one):
    """An indicator as ข้อมูลวิเคราะห์ has it: 'levels 0–4 joined by |, blank where none'; 'operator is ≥ > ≤ or <'."""
    direct = one['measure'] == DIRECT
    return {'code': one['code'], 'unit': one['unit'], 'owner': one['owner'], 'measure': one['measure'],
            'criterion': None if direct else one['criterion'], 'operator': None if direct else SIGNS[one['operator']],
            'target': plain(one['target']), 'levels': joined(one['levels']), 'lowest': None if direct else plain(one['lowest'])}


def joined(levels):
    return '|'.join('' if n not in levels else decimal(levels[n]) for n in range(5)) if levels else None


def decimal(number):
    """The shortest decimal."""
    return str(number) if number.denominator == 1 else format(Decimal(number.numerator) / Decimal(number.denominator), 'f')


def report_district(name, kind, rows, settings):
    """The contract's JSON of one district, with exact figures; `rank` comes later."""
    decimals, sections = settings['decimals'], settings['sections']
    total = total_of(rows, sections, own_score)
    percent = None if total is None else shown_percent(total * 20)
    complete, ends = is_complete(rows), range_of(rows, sections)
    coverage, assessed = covered(rows, sections)
    return {
        'name': name, 'kind': kind, 'complete': complete, 'total': shown(total, decimals), 'percent': percent,
        'grade': grade_of(percent, settings['bounds']) if complete and percent is not None else None, 'rank': None,
        'range': None if ends is None else [shown(end, decimals) for end in ends],
        'coverage': shown_percent(coverage), 'assessed': shown_percent(assessed), 'moderated': None,
        # 'A section of which a district has no indicator is not among its sections.'
        'sections': [{'name': s['name'], 'share': s['share'], 'score': shown(section_score(rows, s['name'], own_score), decimals)}
                     for s in sections if any(row['one']['section'] == s['name'] for row in rows)],
        'indicators': [{
            'code': row['one']['code'], 'value': row['value'], 'target': row['one']['target'],
            'score': shown(row['score'], decimals), 'weight': row['one']['weight'],
            'weighted': shown(weighted(row, rows), decimals), 'status': row['status'], 'inputs': row['inputs'],
            **target_from(row, decimals),
        } for row in rows],
    }


def target_from(row, decimals):
    """`targetFrom`, 'where a row won', and the levels that ข้อมูลวิเคราะห์ has then."""
    own = row['own']
    if not own:
        return {}
    return {'levels': joined(row['one']['levels']), 'targetFrom': {
        'cell': own['at'], 'since': own['since'].isoformat() if own['since'] else '', 'reference': own['reference'],
        'scoreBefore': row['before'] if row['before'] == 'any' else shown(row['before'], decimals)}}


def weighted(row, rows):
    """'score × weight ÷ Σ(weights of that section's indicators that have a score), null where that sum is 0'"""
    if row['score'] is None:
        return None
    whole = sum(r['one']['weight'] for r in rows if r['one']['section'] == row['one']['section'] and r['score'] is not None)
    return None if whole == 0 else row['score'] * row['one']['weight'] / whole


def plain(figure):
    """Fractions as numbers of JSON, each the double nearest to it."""
    if isinstance(figure, Fraction):
        return int(figure) if figure.denominator == 1 else float(figure)
    if isinstance(figure, dict):
        return {key: plain(value) for key, value in figure.items()}
    return [plain(value) for value in figure] if isinstance(figure, list) else figure
