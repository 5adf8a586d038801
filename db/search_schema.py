"""The search index: one row a record, its text folded in two ways, and a trigram index over it.

`exact` keeps å ä ö apart from a and o, `plain` does not, so that `öberg` finds only Öberg and
`oberg` finds both. Triggers cannot reach a full-text table in an untrusted schema, so the
writer's code keeps it; it holds nothing that the register does not, and can be made anew.
"""

SEARCH_TABLES = (
    """CREATE TABLE search_record (
  id INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  ref TEXT NOT NULL,
  title TEXT NOT NULL,
  dnr TEXT NOT NULL,
  words TEXT NOT NULL,
  exact TEXT NOT NULL,
  plain TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  UNIQUE (subject, row_id)
) STRICT""",
    """CREATE VIRTUAL TABLE search_index USING fts5 (
  exact, plain, content='search_record', content_rowid='id', tokenize='trigram case_sensitive 1'
)""",
)
