"""The views of the page Statistik, in their order. No Textual in here."""

from screens.statistics.contact import CONTACT, LEAD
from screens.statistics.deviations import DEVIATIONS
from screens.statistics.presence import PRESENCE
from screens.statistics.table import Table
from screens.statistics.taking_part import KINDS, ORGANISATIONS

TABLES: tuple[Table, ...] = (ORGANISATIONS, KINDS, CONTACT, LEAD, PRESENCE, DEVIATIONS)
