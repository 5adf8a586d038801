"""SQL views and indexes of the reading door: one query a screen, none per row."""

INDEXES: tuple[str, ...] = (
    "CREATE INDEX organisation_order ON organisation (sort_key)",
    "CREATE INDEX person_order ON person (sort_key)",
    "CREATE INDEX person_of_organisation ON person (organisation_id)",
    "CREATE INDEX former_name_of_person ON person_name (person_id)",
    "CREATE INDEX seat_of_organisation ON seat (organisation_id)",
    "CREATE INDEX term_of_seat ON term (seat_id)",
    "CREATE INDEX term_of_person ON term (person_id)",
    "CREATE INDEX activity_order ON activity (sort_key)",
    "CREATE INDEX activity_title ON activity (title)",
    "CREATE INDEX activity_parts ON activity (part_of_id)",
    "CREATE INDEX contact_order ON contact (sort_key)",
    "CREATE INDEX contact_of_person ON contact (person_id)",
    "CREATE INDEX contact_of_activity ON contact (activity_id)",
    "CREATE INDEX deviation_order ON deviation (sort_key)",
    "CREATE INDEX deviation_of_contact ON deviation (contact_id)",
    "CREATE INDEX deviation_of_activity ON deviation (activity_id)",
    "CREATE INDEX deviation_of_person ON deviation (person_id)",
    "CREATE INDEX item_of_meeting ON item (meeting_id, position)",
    "CREATE INDEX minuting_of_deviation ON minuting (deviation_id)",
    "CREATE INDEX correction_of_meeting ON correction (meeting_id)",
    "CREATE INDEX attendance_of_person ON attendance (person_id)",
    "CREATE INDEX signatory_of_person ON signatory (person_id)",
)

VIEWS: tuple[str, ...] = ()
