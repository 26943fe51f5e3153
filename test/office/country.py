"""What the country comes to, in exact fractions, from ข้อมูลวิเคราะห์ of the workbooks that are named: openpyxl reads them,
nothing of the program is used. Prints JSON."""

import json
import sys
from collections import defaultdict
from fractions import Fraction

from openpyxl import load_workbook


def shown(value, digits=2):
    """Half up, away from zero."""
    scale = 10**digits
    size = abs(value) * scale
    units = (2 * size.numerator + size.denominator) // (2 * size.denominator)
    return float(Fraction(units if value >= 0 else -units, scale))


def exact(cell):
    """A stored number as the shortest decimal that is it."""
    return None if cell is None else Fraction(repr(cell))


def quartile(ordered, part):
    """On a straight line between neighbours: place part/4 of the way from the first to the last."""
    place = Fraction(part, 4) * (len(ordered) - 1)
    below = place.numerator // place.denominator
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (place - below) * (ordered[above] - ordered[below])


districts, results = {}, []
for name in sys.argv[1:]:
    sheet = load_workbook(name, read_only=True, data_only=True)["ข้อมูลวิเคราะห์"]
    rows = sheet.iter_rows(values_only=True)
    heads = list(next(rows))
    for row in rows:
        one = dict(zip(heads, row))
        results.append(one)
        districts[(one["province"], one["district_code"], one["district"])] = one

groups, means, spread, sums = defaultdict(list), defaultdict(list), defaultdict(list), defaultdict(list)
for one in districts.values():
    if one["district_complete"] and one["district_percent"] is not None:
        means[one["province"]].append(exact(one["district_percent"]))
        if one["district_rank"] is not None:
            groups[(one["rules_id"], one["kind"])].append(one)
for one in results:
    key = (one["code"], one["rules_id"])
    if one["score"] is not None:
        spread[key].append(exact(one["score"]))
    if None not in (one["value"], one["numerator"], one["denominator"]):
        sums[key].append((exact(one["numerator"]), exact(one["denominator"]), one["measure"]))

ranking = [
    [
        1 + sum(1 for other in group if exact(other["district_percent"]) > exact(one["district_percent"])),
        one["province"],
        one["district"],
        one["district_percent"],
        one["district_total"],
        one["district_grade"],
        rules,
        kind,
    ]
    for (rules, kind), group in groups.items()
    for one in group
]
indicators = []
for (code, rules), scores in spread.items():
    scores.sort()
    figures = [sum(scores) / len(scores), scores[0], *(quartile(scores, q) for q in (1, 2, 3)), scores[-1]]
    full = sum(1 for score in scores if score == 5)
    indicators.append([code, rules, len(scores), *(shown(figure) for figure in figures), full])
measured = []
for (code, rules), inputs in sums.items():
    above, below = sum(a for a, _, _ in inputs), sum(b for _, b, _ in inputs)
    growth = 1 if inputs[0][2] == "ร้อยละที่เพิ่มขึ้น" else 0
    if below > 0:
        measured.append([code, rules, len(inputs), shown(100 * (above / below - growth))])

print(
    json.dumps(
        {
            "ranking": ranking,
            "provinces": [[name, shown(sum(own) / len(own))] for name, own in means.items()],
            "indicators": indicators,
            "measured": measured,
        }
    )
)
