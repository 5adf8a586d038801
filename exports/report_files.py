"""Every report as data: tables (CSV, XLSX, JSON), address cards and calendars."""

from collections.abc import Callable, Mapping, Sequence

from db.reading.door import Door
from db.reading.letterhead import letterhead
from exports.file_names import file_name
from exports.paper.documents.names import council_word
from exports.report_names import last_day, list_file, report_file
from exports.report_records import (
    activities_of,
    basis_of,
    contacts_of,
    costs_of,
    deviation_of,
    deviations_of,
    duties_of,
    extract_of,
    meetings_of,
    people_of,
    plans_of,
    span_of,
    spread_of,
    statistics_of,
    three_years_of,
    year_of,
)
from exports.reports import Made, Request
from exports.tables.kinds import KINDS
from exports.tables.writing import csv_bytes, json_bytes, xlsx_bytes

MakeFile = Callable[[Door, Request], Made]
_Read = Callable[[Door, Request], Sequence[object]]

_LISTS: Mapping[str, _Read] = {
    "deviations": deviations_of,
    "contacts": contacts_of,
    "members": people_of,
    "activities": activities_of,
    "spreading": spread_of,
    "costs": costs_of,
}
_WRITERS = {"csv": csv_bytes, "xlsx": xlsx_bytes, "json": json_bytes}


def _table(name: str, form: str) -> MakeFile:
    def make(door: Door, request: Request) -> Made:
        content = _WRITERS[form](KINDS[name], _LISTS[name](door, request))
        return Made(list_file(name, letterhead(door), request, form), content)

    return make


def _cards(door: Door, request: Request) -> Made:
    from exports.tables.card_writing import card_bytes

    content = card_bytes(people_of(door, request))
    return Made(list_file("members", letterhead(door), request, "vcf"), content)


def _calendar(door: Door, request: Request) -> Made:
    from exports.calendar import activity_calendar

    head = letterhead(door)
    calendar = activity_calendar(activities_of(door, request), head, request.language)
    return Made(list_file("activities", head, request, "ics"), *calendar)


def _deviation(door: Door, request: Request) -> Made:
    head, deviation = letterhead(door), deviation_of(door, request)
    content = json_bytes(KINDS["deviations"], [deviation])
    return Made(file_name(deviation.ref, council_word(head), ending="json"), content)


def _person(door: Door, request: Request) -> Made:
    from exports.person_json import person_json

    head, extract = letterhead(door), extract_of(door, request)
    name = report_file("person", head, last_day(head), extract.name, ending="json")
    return Made(name, person_json(extract, head))


def _year_check(door: Door, request: Request) -> Made:
    name = report_file("year-check", letterhead(door), str(year_of(request)), ending="json")
    return Made(name, json_bytes(KINDS["duties"], duties_of(door, request)))


def _action_plan(door: Door, request: Request) -> Made:
    from exports.action_plan import plan_json

    name = report_file("action-plan", letterhead(door), str(year_of(request)), ending="json")
    return Made(name, plan_json(plans_of(door, request)))


def _year_report(door: Door, request: Request) -> Made:
    from exports.year_report import year_report_json

    head = letterhead(door)
    name = report_file("year-report", head, str(year_of(request)), ending="json")
    return Made(name, year_report_json(statistics_of(door, request), head))


def _ks_report(door: Door, request: Request) -> Made:
    from exports.year_report import ks_report_json

    head, years = letterhead(door), three_years_of(door, request)
    name = report_file("ks-report", head, span_of(years), ending="json")
    return Made(name, ks_report_json(years, basis_of(door, request), head))


def _year_calendar(door: Door, request: Request) -> Made:
    from exports.year_calendar import year_calendar

    head = letterhead(door)
    content = year_calendar(meetings_of(door, request), duties_of(door, request), head, request.language)
    return Made(report_file("year-check", head, str(year_of(request)), ending="ics"), content)


FILES: Mapping[tuple[str, str], MakeFile] = {
    **{(name, form): _table(name, form) for name in _LISTS for form in _WRITERS},
    ("members", "vcf"): _cards,
    ("activities", "ics"): _calendar,
    ("deviation", "json"): _deviation,
    ("person", "json"): _person,
    ("year-check", "json"): _year_check,
    ("year-check", "ics"): _year_calendar,
    ("action-plan", "json"): _action_plan,
    ("year-report", "json"): _year_report,
    ("ks-report", "json"): _ks_report,
}
