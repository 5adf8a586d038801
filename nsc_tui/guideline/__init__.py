"""The rules as data and pure functions: ids, dates, verdicts, proposals, states. No I/O and no clock."""
