"""The writing models: one SQLModel class a table of `db.catalogue`, compared with it by a test.

They carry columns and keys only; what a value may be is checked by `db.checks` before it gets
here, because SQLModel does not validate table classes. No other room ever sees one.
"""

from db.writing.models.act import Act
from db.writing.models.base import Row
from db.writing.models.council import Organisation, OrganisationName, Person, PersonName, Seat, Setting, Term
from db.writing.models.participation import Activity, Contact, Cost, Deviation, Result, Spreading
from db.writing.models.protocol import (
    Attendance,
    Correction,
    Item,
    Meeting,
    Minuting,
    ProtocolPrint,
    Signatory,
)
from db.writing.models.year import (
    ActionPlan,
    Dialogue,
    Document,
    FocusArea,
    GuidelineVersion,
    Phrase,
    PlanBasis,
    Report,
    VersionBasis,
)

__all__ = (
    "Act",
    "ActionPlan",
    "Activity",
    "Attendance",
    "Contact",
    "Correction",
    "Cost",
    "Deviation",
    "Dialogue",
    "Document",
    "FocusArea",
    "GuidelineVersion",
    "Item",
    "Meeting",
    "Minuting",
    "Organisation",
    "OrganisationName",
    "Person",
    "PersonName",
    "Phrase",
    "PlanBasis",
    "ProtocolPrint",
    "Report",
    "Result",
    "Row",
    "Seat",
    "Setting",
    "Signatory",
    "Spreading",
    "Term",
    "VersionBasis",
)
