#!/usr/bin/python3
"""
What docs/rules-id.md and docs/receipts.md say of workbooks, recomputed from their input tabs by openpyxl:

    /usr/bin/python3 test/contract/recompute.py FILE…

prints a line of JSON for each.
"""

import json
import sys

from oracle.load import load
from oracle.receipts import receipts
from oracle.rules_id import rules_id, rules_text


def main():
    for name in sys.argv[1:]:
        book = load(name)
        told = {'file': name, 'rulesId': rules_id(book), 'text': rules_text(book), 'receipts': receipts(book)}
        print(json.dumps(told, ensure_ascii=False))


if __name__ == '__main__':
    main()
