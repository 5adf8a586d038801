"""The writing door: SQLModel, one act a transaction, verbs by subject."""
