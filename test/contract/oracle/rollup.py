"""From scores to sections, totals, percents, grades and ranks. Contract, section 2."""

from fractions import Fraction


def half_up(number, decimals):
    """'rounded half up (away from zero) once, when shown'"""
    scale = 10 ** decimals
    whole = int(abs(number) * scale + Fraction(1, 2))
    return Fraction(whole if number >= 0 else -whole, scale)


def shown(score, decimals):
    """'What is shown and is below 5 (score, weighted score, section, total, end of a range) shows at most 5 − one unit of the last shown decimal'"""
    if score is None:
        return None
    most = 5 - Fraction(1, 10 ** decimals)
    return min(half_up(score, decimals), most) if score < 5 else half_up(score, decimals)


def shown_percent(percent):
    """2 decimals; 'a percent below 100 at most 99.99'"""
    if percent is None:
        return None
    return min(half_up(percent, 2), Fraction(9999, 100)) if percent < 100 else half_up(percent, 2)


def mean(pairs):
    """Σ(w·s)/Σ(w); None where Σ(w) is 0."""
    weight = sum(w for w, _ in pairs)
    return None if weight == 0 else sum(w * s for w, s in pairs) / weight


def section_score(rows, section, score_of):
    """'Section = Σ(w·s)/Σw over its indicators that have a score'"""
    own = [(row['one']['weight'], score_of(row)) for row in rows if row['one']['section'] == section]
    return mean([(w, s) for w, s in own if s is not None])


def total_of(rows, sections, score_of):
    """'total = Σ(share·section)/Σshare over sections that have one'"""
    parts = [(s['share'], section_score(rows, s['name'], score_of)) for s in sections]
    return mean([(share, score) for share, score in parts if score is not None])


def own_score(row):
    return row['score']


def open_at(score_of_open):
    """'range: the total if every indicator without a score that is missing or in problem got its lowest score, and if it got 5'"""
    def score_of(row):
        if row['score'] is None and row['status'] in ('missing', 'problem'):
            return score_of_open(row['one'])
        return row['score']
    return score_of


def range_of(rows, sections):
    ends = [total_of(rows, sections, open_at(end)) for end in (lambda one: one['lowest'], lambda one: Fraction(5))]
    return None if None in ends else ends


def is_complete(rows):
    """'nothing with a weight is missing or in problem (with คิดเป็น 0 คะแนน, a missing one … does not make the district incomplete)'"""
    return not any(row['one']['weight'] > 0 and row['score'] is None and row['status'] in ('missing', 'problem') for row in rows)


def covered(rows, sections):
    """
    -> (coverage, assessed), exact percents or None.
    'coverage: Σ(share·w/W) over what has a score … ÷ Σ(share·w/W) over all but the not-assessed without a score, … W the sum
    of all weights of the section'; 'assessed: Σ(share·w/W) over all but the not-assessed without a score, over sections
    that have indicators with weight, in percent of Σ(share)'.
    """
    scored = assessed = shares = Fraction(0)
    for section in sections:
        own = [row for row in rows if row['one']['section'] == section['name']]
        whole = sum(row['one']['weight'] for row in own)
        if whole == 0:
            continue
        shares += section['share']
        for row in own:
            part = section['share'] * row['one']['weight'] / whole
            if row['score'] is not None:
                scored += part
            if row['score'] is not None or row['status'] != 'not-assessed':
                assessed += part
    return (100 * scored / assessed if assessed else None), (100 * assessed / shares if shares else None)


def grade_of(percent, bounds):
    """'the highest bound reached counts; below all, none'; 'on the percent as shown'"""
    reached = [(bound, name) for name, bound in bounds if percent >= bound]
    return max(reached, key=lambda grade: grade[0])[1] if reached else None


def rank_all(districts, rank_from):
    """
    'Rank: complete districts of the same kind with assessed (as shown) of at least จัดอันดับเมื่อประเมินอย่างน้อย, by percent as
    shown …; equal percents share a rank (1, 1, 3).'
    """
    def ranked(one):
        return one['complete'] and one['percent'] is not None and one['assessed'] is not None and one['assessed'] >= rank_from

    for one in districts:
        rivals = [other for other in districts if ranked(other) and other['kind'] == one['kind']]
        one['rank'] = 1 + sum(other['percent'] > one['percent'] for other in rivals) if ranked(one) else None
