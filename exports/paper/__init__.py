"""Paper: every document the program makes, archival and readable aloud."""

import sys
from types import ModuleType

# ReportLab runs what it finds under these names in the user's home folder. The same record gives the
# same bytes whoever prints it, and a home folder that is none stops no paper.
for _name in ("reportlab_mods", "reportlab_settings"):
    sys.modules.setdefault(_name, ModuleType(_name))
