"""What a cell of an invented workbook holds, beside plain None, str, int, float, bool and date."""

from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True)
class Percent:
    """A number in a cell formatted as percent: Percent(0.92) is shown as 92%."""

    number: float


@dataclass(frozen=True)
class Formula:
    """A formula; `stored` is the result kept in the file, None where no program has computed it yet."""

    text: str
    stored: object = None


@dataclass(frozen=True)
class Error:
    """An error value such as #DIV/0!."""

    word: str


def exact(number):
    """The decimal that is written in the cell, as an exact fraction."""
    return Fraction(repr(number)) if isinstance(number, float) else Fraction(number)


def a1(row, column):
    """The address of a cell; row and column count from 1."""
    letters = ''
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f'{letters}{row}'
