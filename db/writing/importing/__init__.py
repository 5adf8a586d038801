"""Rows from files into the register: one act, all of it or nothing."""
