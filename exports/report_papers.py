"""Every report as a PDF, straight from the register."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from db.reading import attendance
from db.reading.door import Door
from db.reading.letterhead import Letterhead, letterhead
from db.reading.protocol_model import Protocol
from exports import protocol_papers
from exports.file_names import file_name
from exports.paper.document import Paper
from exports.paper.documents.action_plan import action_plan
from exports.paper.documents.activity_list import activity_list
from exports.paper.documents.attendance_list import attendance_list
from exports.paper.documents.contact_log import contact_log
from exports.paper.documents.cost_list import cost_list
from exports.paper.documents.deviation import deviation_paper
from exports.paper.documents.deviation_register import deviation_register
from exports.paper.documents.ks_report import ks_report
from exports.paper.documents.member_list import members_in, members_on
from exports.paper.documents.names import council_word
from exports.paper.documents.notice_of_meeting import notice_of_meeting
from exports.paper.documents.person_report import person_report
from exports.paper.documents.report import Period
from exports.paper.documents.spreading_list import spreading_list
from exports.paper.documents.year_check import year_check
from exports.paper.documents.year_report import year_report
from exports.report_names import last_day, list_file, report_file
from exports.report_records import (
    activities_of,
    basis_of,
    contacts_of,
    costs_of,
    council_on,
    deviation_of,
    deviations_of,
    duties_of,
    extract_of,
    people_of,
    plans_of,
    span_of,
    spread_of,
    statistics_of,
    three_years_of,
    year_of,
)
from exports.reports import PDF, Made, Request
from nsc_tui.language import reports as words
from nsc_tui.language.text import Language

MakePaper = Callable[[Door, Request], Made]
Records = TypeVar("Records")


def _protocol(door: Door, request: Request) -> Made:
    return protocol_papers.protocol_paper(door, request.key, request.language)


def _extract(door: Door, request: Request) -> Made:
    return protocol_papers.extract_paper(door, request.key, request.language)


def _draft_extract(door: Door, request: Request) -> Made:
    return protocol_papers.draft_extract_paper(door, request.key, request.language)


def _attendance(door: Door, request: Request) -> Made:
    record = protocol_papers.meeting_record(door, request.key)
    tally = attendance.tally(door, request.key)
    expected = attendance.expected(door, request.key)
    unstated = [person for person in expected if not person.group]
    paper = attendance_list(record, tally, unstated, request.language)
    return _of_meeting("attendance", record, paper)


def _notice(door: Door, request: Request) -> Made:
    record = protocol_papers.meeting_record(door, request.key)
    called = attendance.expected(door, request.key)
    return _of_meeting("kallelse", record, notice_of_meeting(record, called, request.language))


def _listed(
    name: str,
    records_of: Callable[[Door, Request], Records],
    compose: Callable[[Records, Period, Letterhead, Language], Paper],
) -> MakePaper:
    """The report `name`: the records of a period, one under the other."""

    def make(door: Door, request: Request) -> Made:
        head = letterhead(door)
        paper = compose(records_of(door, request), _period(request), head, request.language)
        return _made(list_file(name, head, request, PDF), paper)

    return make


def _members(door: Door, request: Request) -> Made:
    head, period = letterhead(door), _period(request)
    if period.is_everything:
        day, paper = (
            request.today,
            members_on(council_on(door, request), request.today, head, request.language),
        )
        return _made(report_file("members", head, day.isoformat(), ending=PDF), paper)
    paper = members_in(people_of(door, request), period, head, request.language)
    return _made(list_file("members", head, request, PDF), paper)


def _deviation(door: Door, request: Request) -> Made:
    head, deviation = letterhead(door), deviation_of(door, request)
    paper = deviation_paper(deviation, head, request.language)
    return _made(file_name(deviation.ref, council_word(head), ending=PDF), paper)


def _person(door: Door, request: Request) -> Made:
    head, extract = letterhead(door), extract_of(door, request)
    paper = person_report(extract, head, request.language)
    return _made(report_file("person", head, last_day(head), extract.name, ending=PDF), paper)


def _year_check(door: Door, request: Request) -> Made:
    head, year = letterhead(door), year_of(request)
    paper = year_check(duties_of(door, request), year, request.today, head, request.language)
    return _made(report_file("year-check", head, str(year), ending=PDF), paper)


def _action_plan(door: Door, request: Request) -> Made:
    head, year = letterhead(door), year_of(request)
    paper = action_plan(plans_of(door, request), year, head, request.language)
    return _made(report_file("action-plan", head, str(year), ending=PDF), paper)


def _year_report(door: Door, request: Request) -> Made:
    head, year = letterhead(door), statistics_of(door, request)
    paper = year_report(year, head, request.language)
    return _made(report_file("year-report", head, str(year.counts.year), ending=PDF), paper)


def _ks_report(door: Door, request: Request) -> Made:
    head, years = letterhead(door), three_years_of(door, request)
    paper = ks_report(years, basis_of(door, request), head, request.language)
    return _made(report_file("ks-report", head, span_of(years), ending=PDF), paper)


PAPERS: Mapping[str, MakePaper] = {
    "protocol": _protocol,
    "protocol-extract": _extract,
    "protocol-extract-draft": _draft_extract,
    "attendance": _attendance,
    "kallelse": _notice,
    "deviations": _listed("deviations", deviations_of, deviation_register),
    "contacts": _listed("contacts", contacts_of, contact_log),
    "members": _members,
    "activities": _listed("activities", activities_of, activity_list),
    "spreading": _listed("spreading", spread_of, spreading_list),
    "costs": _listed("costs", costs_of, cost_list),
    "deviation": _deviation,
    "person": _person,
    "year-check": _year_check,
    "action-plan": _action_plan,
    "year-report": _year_report,
    "ks-report": _ks_report,
}


def _period(request: Request) -> Period:
    return Period(request.since, request.until)


def _of_meeting(name: str, record: Protocol, paper: Paper) -> Made:
    made = file_name(record.reference, council_word(record), words.FILE_WORDS[name], ending=PDF)
    return _made(made, paper)


def _made(name: str, paper: Paper) -> Made:
    return Made(name, paper.content, paper.notices)
