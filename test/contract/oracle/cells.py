"""What a cell holds, beside plain None, str, int, float, bool and a date of the datetime module."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Percent:
    """A number in a cell formatted as percent: Percent(0.92) is shown as 92%."""

    number: float


@dataclass(frozen=True)
class Shown:
    """A number, or a date, in a cell with another number format: Shown(1.1, '0.00') is shown as 1.10."""

    number: object
    format: str


@dataclass(frozen=True)
class Formula:
    """
    A formula; `stored` is the result kept in the file, None where no program has computed it yet. `spill`: the cells that
    an array formula fills, as B3:B5; the others hold plain results.
    """

    text: str
    stored: object = None
    spill: str = ''


@dataclass(frozen=True)
class Error:
    """An error value such as #DIV/0!."""

    word: str


def a1(row, column):
    """The address of a cell; row and column count from 1."""
    letters = ''
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f'{letters}{row}'
