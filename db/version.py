"""What a register's header says: that the file is ours, and of which version.

Beside `db.schema` and not in it: a look-up reads the header and has no time for the tables.
"""

APPLICATION_ID = 0x4E534331  # "NSC1"
COPY_ID = 0x4E535243  # "NSRC": a copy for reading, `db.reading_copy`
VERSION = 1
