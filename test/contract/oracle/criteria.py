"""From a value to 0–5 points. product.md, the table of criteria; contract, section 2."""

from fractions import Fraction

from .indicators import higher
from .words import PASS, PROPORTION, STEPS

FULL = Fraction(5)
# 'By straight line or proportion a missed target scores at most exactly 4.99; a strict target that is exactly reached
# is missed and scores exactly 4.99, in ระดับ ไม่คิดทศนิยม 4, in ผ่าน/ไม่ผ่าน the lowest score (never below คะแนนขั้นต่ำ).'
MISSED = Fraction(499, 100)


def met(value, operator, target):
    return {'>=': value >= target, '>': value > target, '<=': value <= target, '<': value < target}[operator]


def criterion_score(value, one):
    """The exact score of a value; 'No criterion scores below คะแนนขั้นต่ำ.'"""
    if met(value, one['operator'], one['target']):
        return FULL
    return max(one['lowest'], missed_score(value, one))


def missed_score(value, one):
    target, kind = one['target'], one['criterion']
    if kind == PASS:
        return one['lowest']
    if value == target:
        return Fraction(4) if kind == STEPS else MISSED
    if kind == PROPORTION:  # 'higher is better: 5·value/target; lower is better: 5·target/value'
        return min(MISSED, FULL * value / target if higher(one) else FULL * target / value)
    return by_levels(value, one)


def by_levels(value, one):
    """'the given levels plus the target as level 5 … Levels are inclusive'; 'below the first, the lowest score'."""
    steps = sorted([*one['levels'].items(), (5, one['target'])])
    reached = [(n, bound) for n, bound in steps if (value >= bound if higher(one) else value <= bound)]
    if not reached:
        return one['lowest']
    level, bound = reached[-1]
    if one['criterion'] == STEPS:  # 'the highest level reached, no line between'
        return Fraction(level)
    upper, ceiling = steps[len(reached)]  # 'Straight line between neighbouring given levels'
    return min(MISSED, level + (upper - level) * (value - bound) / (ceiling - bound))
