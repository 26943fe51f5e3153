"""The list of problems. Contract, section 3."""


class Issues(list):
    """
    (severity, code, tab, cell, owner), each once. A cell is a list where the contract leaves open which of several it is;
    code likewise, joined by |; owner None: any.
    """

    def note(self, severity, code, tab, cell, owner=None):
        entry = (severity, code, tab, cell, owner)
        if entry not in self:
            self.append(entry)
