"""What stands twice is the same: the catalogue and the writing models."""

import pytest
from sqlalchemy import Integer
from sqlmodel import AutoString, SQLModel

from db.catalogue import TABLE, TABLES, Table
from db.writing import models

MODELS = {
    model.__tablename__: model
    for model in vars(models).values()
    if isinstance(model, type) and issubclass(model, models.Row) and model not in (models.Row, models.Act)
}


def test_every_table_has_a_model() -> None:
    assert MODELS.keys() == TABLE.keys()
    assert {*TABLE, "act"} == set(SQLModel.metadata.tables)


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_columns_types_nullability_and_keys_agree(table: Table) -> None:
    columns = SQLModel.metadata.tables[table.name].columns
    assert tuple(column.name for column in columns) == table.columns
    for field in table.fields:
        column = columns[field.name]
        assert isinstance(column.type, Integer if field.sql_type == "INTEGER" else AutoString)
        assert column.nullable is not field.required
        linked = {key.target_fullname for key in column.foreign_keys}
        assert linked == ({f"{field.links}.id"} if field.links else set())
