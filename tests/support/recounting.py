"""The year's numbers counted anew from nothing but what `nsc-tui list … --json` prints."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

Object = dict[str, Any]
Listed = Callable[..., list[Object]]
STOCKHOLM = ZoneInfo("Europe/Stockholm")
BEST_FIRST = ("in_time", "not_bound", "check", "undecidable", "late", "none")
ROLES = ("ordförande", "vice ordförande", "ledamot", "ersättare", "adjungerad")
HEADINGS = ("methods", "angles", "network", "research")
STATES = ("open", "motivated", "in_draft", "minuted", "changed_after_minuting")
MEMBERSHIP = ("fee", "seminar", "advice", "communication")
SPANS = {
    "after": (-9999, -1), "same_day": (0, 0), "under_a_week": (1, 6), "under_two_weeks": (7, 13),
    "under_a_month": (14, 29), "a_month_or_more": (30, 9999),
}  # fmt: skip
NOT_KNOWN = "not_known"


class Recount:
    """The counts of one year; `listed(kind, *options)` gives a list's objects."""

    def __init__(self, listed: Listed, year: int, today: date) -> None:
        self.year, self.today = year, today
        span = ("--year", str(year))
        every = listed("activities")
        self.named = {each["title"]: each for each in every} | {each["ref"]: each for each in every}
        self.activities = listed("activities", *span)
        self.contacts = listed("contacts")
        self.members = listed("members")
        self.results = listed("results")
        self.costs = listed("costs", *span)
        self.focus_areas = listed("focus-areas", *span)
        self.spreading = listed("spreading", *span)
        self.meetings = listed("meetings", *span)
        self.attendance = listed("attendance", *span)
        undated = [each for each in listed("deviations") if not re.match(r"\d{4}", each["happened"])]
        self.deviations = listed("deviations", *span) + [
            each for each in undated if each["recorded_at"].startswith(str(year))
        ]
        self.rows = self._rows(listed("contacts", *span))
        self.groups = self._groups()

    def activity(self, contact: Object) -> Object:
        return self.named[contact["activity"]]

    def _rows(self, taken_in_year: list[Object]) -> list[Object]:
        """The log's rows about the year's activities that nobody cancelled."""
        of_year = {each["ref"] for each in self.activities}
        taken = {each["ref"] for each in taken_in_year if each["contacted_at"]}
        return [
            row
            for row in self.contacts
            if self.activity(row)["status"] != "cancelled"
            and (
                self.activity(row)["ref"] in of_year
                or (not re.search(r"\d{4}", self.activity(row)["when"]) and row["ref"] in taken)
            )
        ]

    def _groups(self) -> list[list[Object]]:
        """The rows of each participation."""
        found: dict[tuple[str, str], list[Object]] = {}
        for row in self.rows:
            found.setdefault((row["member"], self.activity(row)["ref"]), []).append(row)
        return [rows for rows in found.values() if any(row["took_part"] in ("yes", "part") for row in rows)]

    @property
    def ours(self) -> list[list[Object]]:
        return [rows for rows in self.groups if self.activity(rows[0])["arranged_by"] != "other"]

    def about_the_whole(self, rows: list[Object]) -> list[Object]:
        found, above = [], self.activity(rows[0])["part_of"]
        while above:
            whole = self.named[above]
            found += [
                row
                for row in self.contacts
                if row["member"] == rows[0]["member"] and self.activity(row)["ref"] == whole["ref"]
            ]
            above = whole["part_of"]
        return found

    def verdict(self, rows: list[Object]) -> str:
        best = min((row["verdict"] for row in rows), key=BEST_FIRST.index)
        if best in ("late", "none"):
            best = min((row["verdict"] for row in [*rows, *self.about_the_whole(rows)]), key=BEST_FIRST.index)
        return str(best)

    def in_touch(self, rows: list[Object]) -> list[Object]:
        own = [row for row in rows if row["contacted_at"]]
        return own or [row for row in self.about_the_whole(rows) if row["contacted_at"]]

    def days(self, rows: list[Object]) -> int | None:
        found = []
        for row in self.in_touch(rows):
            begins = (row if row in rows else rows[0])["own_first_day"] or self.activity(rows[0])["when"]
            start, contacted = day(begins), day(row["contacted_at"])
            if start and contacted:
                found.append((start - contacted).days)
        return max(found, default=None)

    def organisation(self, rows: list[Object]) -> str:
        member = rows[0]["member"]
        own = [
            each
            for each in self.members
            if member in (each["email"], f"{each['given_name']} {each['family_name']}")
        ]
        start = rows[0]["own_first_day"] or self.activity(rows[0])["when"]
        seats = sorted((each for each in own if each["role"]), key=lambda each: ROLES.index(each["role"]))
        held = [each for each in seats if holds(each, start)]
        return str(next(iter([*held, *seats, *own]))["organisation"])

    def counts(self) -> Object:
        """Everything, as the report has it."""
        held = [
            each
            for each in self.activities
            if each["arranged_by"] != "other" and each["status"] != "cancelled"
        ]
        organisations = {self.organisation(rows) for rows in self.ours} - {""}
        cancelled = [each for each in self.activities if each["status"] == "cancelled"]
        return {
            "activities": {
                "total": len(held),
                "attended": len({self.activity(rows[0])["ref"] for rows in self.ours}),
                "told": sum(
                    any(each[name] for name in ("told_on", "told_how", "told_by", "told_meeting"))
                    for each in held
                ),
                "cancelled": sum(each["arranged_by"] != "other" for each in cancelled),
            },
            "participations": {
                "total": len(self.ours),
                "in_part": sum(all(row["took_part"] != "yes" for row in rows) for rows in self.ours),
                "people": len({rows[0]["member"] for rows in self.ours}),
                "organisations": len(organisations),
                "elsewhere": len(self.groups) - len(self.ours),
                "without_year": self._without_year(),
            },
            "contacts": self._answers(),
            "by_kind": self._by_kind(held),
            "quarters": self._quarters(self.ours),
            "by_organisation": self._by_organisation(),
            "verdicts": {
                name: [self.verdict(rows) for rows in self.ours].count(name)
                for name in ("in_time", "late", "none", "check", "undecidable", "not_bound")
            },
            "lead_time": self._lead_time(),
            "results": self._results(),
            "deviations": self._deviations(),
            "focus_areas": len(self.focus_areas),
            "spreading": tallied((each["channel"] for each in self.spreading), "channel"),
            "costs": self._costs(),
            "meetings": self._meetings(),
        }

    def _without_year(self) -> int:
        return len(
            {
                (row["member"], self.activity(row)["ref"])
                for row in self.contacts
                if row["took_part"] in ("yes", "part")
                and not re.search(r"\d{4}", self.activity(row)["when"])
                and not re.search(r"\d{4}", row["contacted_at"])
            }
        )

    def _answers(self) -> Object:
        rows = [row for row in self.rows if self.activity(row)["arranged_by"] != "other"]
        answers = Counter(row["took_part"] or "unknown" for row in rows)
        return {name: answers[name] for name in ("yes", "no", "part", "unknown")}

    def _by_kind(self, held: list[Object]) -> list[Object]:
        taken = [self.activity(rows[0]) for rows in self.ours]
        return [
            {
                "kind": kind,
                "activities": sum(each["kind"] == kind for each in held),
                "attended": len({each["ref"] for each in taken if each["kind"] == kind}),
                "participations": sum(each["kind"] == kind for each in taken),
            }
            for kind in {each["kind"] for each in [*held, *taken]}
        ]

    def _quarters(self, groups: Iterable[list[Object]]) -> Object:
        found = Counter(quarter(self.activity(rows[0])["when"]) for rows in groups)
        return {name: found[name] for name in ("1", "2", "3", "4", NOT_KNOWN)}

    def _by_organisation(self) -> list[Object]:
        found: dict[str, list[list[Object]]] = {}
        for rows in self.ours:
            found.setdefault(self.organisation(rows), []).append(rows)
        return [
            {"organisation": name, "quarters": self._quarters(groups), "total": len(groups)}
            for name, groups in found.items()
        ]

    def _lead_time(self) -> Object:
        days = sorted(found for rows in self.ours if (found := self.days(rows)) is not None)
        middle = days[(len(days) - 1) // 2 : len(days) // 2 + 1]
        return {
            "days": days,
            "median": sum(middle) / len(middle) if middle else None,
            "spans": {
                name: sum(least <= each <= most for each in days) for name, (least, most) in SPANS.items()
            },
            "day_not_known": sum(bool(self.in_touch(rows)) for rows in self.ours) - len(days),
            "no_contact": sum(not self.in_touch(rows) for rows in self.ours),
        }

    def _results(self) -> Object:
        refs = [{row["ref"] for row in rows} for rows in self.ours]
        found = [each for each in self.results if any(each["contact"] in of for of in refs)]
        with_results = {each["contact"] for each in found}
        return {
            **{name: sum(each["heading"] == name for each in found) for name in HEADINGS},
            "participations_without": sum(not of & with_results for of in refs),
        }

    def _deviations(self) -> list[Object]:
        found = []
        for category in {each["category"] for each in self.deviations}:
            states = Counter(each["state"] for each in self.deviations if each["category"] == category)
            found.append(
                {
                    "category": category,
                    "states": {name: states[name] for name in STATES},
                    "total": states.total(),
                }
            )
        return found

    def _costs(self) -> Object:
        further = [each for each in self.costs if each["kind"] not in MEMBERSHIP]
        return {
            "membership": {
                "about_sek": 150000,
                **sums([each for each in self.costs if each["kind"] in MEMBERSHIP]),
            },
            "further": [
                {"paid_by": bearer, **sums([each for each in further if each["paid_by"] == bearer])}
                for bearer in {each["paid_by"] for each in further}
            ],
        }

    def _meetings(self) -> Object:
        cancelled = [each for each in self.meetings if each["state"] == "cancelled"]
        over = [
            each for each in self.meetings if each not in cancelled and each["date"] <= self.today.isoformat()
        ]
        recorded = {each["meeting"] for each in self.attendance}
        return {
            "held": len(over),
            "attendance_recorded": sum(each["ref"] in recorded for each in over),
            "attendance_missing": sum(each["ref"] not in recorded for each in over),
            "to_come": len(self.meetings) - len(over) - len(cancelled),
            "cancelled": len(cancelled),
        }

    def presence(self) -> dict[str, tuple[int, int]]:
        """Of each member: at how many meetings, of how many with an attendance."""
        there: Counter[str] = Counter()
        called: Counter[str] = Counter()
        groups = {(each["meeting"], each["person"]): each["group"] for each in self.attendance}
        for ref in {meeting for meeting, _ in groups}:
            for person in {
                each["ref"] for each in self.members if each["ref"] and each["role"] and holds(each, ref)
            }:
                called[person] += 1
                there[person] += groups.get((ref, person), "absent") not in ("absent", "apologies")
        return {person: (there[person], called[person]) for person in called}


def day(written: str) -> date | None:
    """The day in Stockholm of a date that is known to the day."""
    begins = written.partition("/")[0]
    if not re.match(r"\d{4}-\d\d-\d\d", begins):
        return None
    moment = datetime.fromisoformat(begins)
    return (moment.astimezone(STOCKHOLM) if moment.tzinfo else moment).date()


def quarter(written: str) -> str:
    """The quarter in which a date begins, as far as that is known."""
    begins = written.partition("/")[0]
    if known := day(written):
        days = {known}
    elif week := re.fullmatch(r"(\d{4})-W(\d\d)", begins):
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        days = {monday, monday + timedelta(days=6)}
    elif month := re.fullmatch(r"(\d{4})-(\d\d)", begins):
        days = {date(int(month[1]), int(month[2]), 1)}
    else:
        return NOT_KNOWN
    quarters = {(each.month + 2) // 3 for each in days}
    return str(quarters.pop()) if len(quarters) == 1 else NOT_KNOWN


def holds(seat: Object, when: str) -> bool:
    """Whether a seat may be held at the beginning of a date; both written as in the lists."""
    begins = when.partition("/")[0]
    return seat["from"][: len(begins)] <= begins and (not seat["to"] or seat["to"] >= begins)


def tallied(names: Iterable[str], name: str) -> list[Object]:
    return [{name: each, "total": count} for each, count in Counter(names).items()]


def sums(costs: list[Object]) -> Object:
    known = [each for each in costs if each["amount"] is not None]
    return {
        "sums": [
            {
                "currency": currency,
                "amount": sum(each["amount"] for each in known if each["currency"] == currency),
                "about": any(each["about"] == "yes" for each in known if each["currency"] == currency),
            }
            for currency in dict.fromkeys(each["currency"] for each in known)
        ],
        "costs": len(costs),
        "without_amount": len(costs) - len(known),
    }


def unordered(value: Any) -> Any:
    """The same counts with every list of objects in one order, whatever order they came in."""
    if isinstance(value, dict):
        return {name: unordered(part) for name, part in value.items()}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return sorted(map(unordered, value), key=repr)
    return value
