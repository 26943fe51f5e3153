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

    def note_gravest(self, severity, code, tab, cell, owner=None):
        """One cell that speaks for several districts: the gravest of what is to be said."""
        graver, milder = ('warning', code, tab, cell, owner), ('notice', code, tab, cell, owner)
        if graver in self:
            return
        if severity == 'warning' and milder in self:
            self.remove(milder)
        self.note(severity, code, tab, cell, owner)

    def keep(self, since, wanted):
        """Only what has this code of all that was noted since."""
        self[since:] = [entry for entry in self[since:] if entry[1] == wanted]

    def soften(self, since):
        """
        What was noted of inputs that a work group's own score replaces: 'final whatever the inputs say', so nothing is without
        its score ('error: … has no score') and nothing is `missing` (`half-filled`) or not assessed.
        """
        late = self[since:]
        del self[since:]
        for severity, code, tab, cell, owner in late:
            if code not in ('half-filled', 'not-assessed'):
                self.note('warning' if severity == 'error' else severity, code, tab, cell, owner)
