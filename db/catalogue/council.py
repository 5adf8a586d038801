"""The council: its settings, organisations, people, seats and terms."""

from db.catalogue.forms import BINNED, Field, Form, Table, line, link, long, must

SEAT_ROLES = ("ordförande", "vice ordförande", "ledamot", "ersättare", "adjungerad")
TABLES: tuple[Table, ...] = (
    Table("setting", (must("name"), must("value", Form.LONG)), unique=(("name",),)),
    Table(
        "organisation",
        (
            must("name"),
            must("sort_key", Form.KEY),
            line("kind"),
            *long("area"),
            Field("covered", Form.YES_NO),
            link("merged_into_id", "organisation"),
            BINNED,
        ),
        unique=(("name",),),
    ),
    Table(
        "organisation_name",
        (link("organisation_id", "organisation", True), must("name"), Field("until", Form.DAY)),
        unique=(("organisation_id", "name"),),
    ),
    Table(
        "person",
        (
            must("given_name"),
            must("family_name"),
            must("sort_key", Form.KEY),
            line("title"),
            line("email"),
            line("phone"),
            link("organisation_id", "organisation"),
            link("merged_into_id", "person"),
            BINNED,
        ),
        unique=(("email",),),
    ),
    Table(
        "person_name",
        (
            link("person_id", "person", True),
            must("given_name"),
            must("family_name"),
            Field("until", Form.DAY),
        ),
    ),
    Table(
        "seat",
        (
            link("organisation_id", "organisation", True),
            must("role", choices=SEAT_ROLES),
            Field("closed_on", Form.DAY),
            BINNED,
        ),
    ),
    Table(
        "term",
        (
            link("seat_id", "seat", True),
            link("person_id", "person", True),
            line("party"),
            Field("from_on", Form.WHEN),
            Field("to_on", Form.WHEN),
            link("substitute_for_id", "person"),
            BINNED,
        ),
    ),
)
