"""Writing models of `db.catalogue.year`."""

from sqlmodel import Field

from db.writing.models.base import Row


class FocusArea(Row, table=True):
    __tablename__ = "focus_area"

    ref: str
    year: int
    title: str
    wording: str | None = None
    basis: str | None = None
    item_id: int | None = Field(default=None, foreign_key="item.id")
    binned_at: str | None = None


class ActionPlan(Row, table=True):
    __tablename__ = "action_plan"

    ref: str
    year: int
    dated: str | None = None
    priorities: str | None = None
    feedback_own: str | None = None
    feedback_others: str | None = None
    item_id: int | None = Field(default=None, foreign_key="item.id")
    binned_at: str | None = None


class PlanBasis(Row, table=True):
    __tablename__ = "plan_basis"

    action_plan_id: int = Field(foreign_key="action_plan.id")
    focus_area_id: int = Field(foreign_key="focus_area.id")


class Report(Row, table=True):
    __tablename__ = "report"

    ref: str
    recipient: str
    dated: str
    sort_key: str
    period: str | None = None
    achieved: str | None = None
    analysis: str | None = None
    made_by: str | None = None
    item_id: int | None = Field(default=None, foreign_key="item.id")
    paragraph: str | None = None
    binned_at: str | None = None


class Dialogue(Row, table=True):
    __tablename__ = "dialogue"

    ref: str
    held_on: str
    sort_key: str
    theme: str
    conclusions: str | None = None
    proposals: str | None = None
    item_id: int | None = Field(default=None, foreign_key="item.id")
    binned_at: str | None = None


class GuidelineVersion(Row, table=True):
    __tablename__ = "guideline_version"

    decided: str
    dnr: str | None = None
    body: str | None = None
    paragraph: str | None = None
    owner: str | None = None
    revised: str | None = None
    in_force: str | None = None
    changes: str | None = None
    binned_at: str | None = None


class VersionBasis(Row, table=True):
    __tablename__ = "version_basis"

    guideline_version_id: int = Field(foreign_key="guideline_version.id")
    report_id: int | None = Field(default=None, foreign_key="report.id")
    dialogue_id: int | None = Field(default=None, foreign_key="dialogue.id")


class Document(Row, table=True):
    __tablename__ = "document"

    title: str
    from_year: int | None = None
    to_year: int | None = None
    kind: str | None = None
    binned_at: str | None = None


class Phrase(Row, table=True):
    __tablename__ = "phrase"

    name: str
    wording: str
