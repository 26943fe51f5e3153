"""ใช้กับ: whom an indicator concerns. Contract, section 1."""

import re

from .words import EVERYONE, norm


def read_scope(content_at, districts, owner, tab, issues):
    """
    'blank = every district; else words separated by |, each a ประเภท or a district's name: for the others the indicator does
    not exist'; `unknown-scope`: 'a word in ใช้กับ that fits nothing | its'. -> set of names, None for everyone.
    """
    content, address = content_at
    words = [norm(word) for word in re.split(r'[|\n]', str(content or '')) if norm(word)]
    if not words:
        return None
    concerned, fits = set(), True
    for word in words:
        found = {name for name, kind in districts if word in (kind, name) or bare(word) == name or word == EVERYONE}
        fits = fits and bool(found)
        concerned |= found
    if not fits:
        issues.note('warning', 'unknown-scope', tab, address, owner)
    return concerned


def bare(name):
    """'a district written อ.เมืองสระแก้ว' (product.md): what stands before a name."""
    return re.sub(r'^(?:สำนักงานพัฒนาชุมชนอำเภอ|สพอ\.?|อำเภอ|อ\.) ?', '', name)


def concerns(one, name):
    return one['scope'] is None or name in one['scope']
