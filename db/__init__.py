"""The register: one SQLite file, with a door for reading and one for writing."""
