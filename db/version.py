"""What a register's header says: that the file is ours, and of which version.

Beside `db.schema` and not in it: a look-up reads the header and has no time for the tables.
"""

APPLICATION_ID = 0x4E534331  # "NSC1"
VERSION = 1
