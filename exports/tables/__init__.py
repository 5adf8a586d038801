"""Tables in and out: CSV, JSON, XLSX and vCard, by one definition of their headings."""
