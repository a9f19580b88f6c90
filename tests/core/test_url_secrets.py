"""Secrets in the URL of a database."""

from __future__ import annotations

import pytest
from sqlalchemy.engine import make_url

from app.core.url_secrets import holds_secret, is_secret, without_secrets


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ("/hotels/a@b?password=c.db", "/hotels/a@b?password=c.db"),
        ("postgresql://db:5433/hotel?sslmode=require", "postgresql://db:5433/hotel?sslmode=require"),
        ("postgresql://ann@db/hotel", "postgresql://ann@db/hotel"),
        (
            "postgresql://ann:s3c?r/et@db:5433/hotel?sslmode=require",
            "postgresql://ann:***@db:5433/hotel?sslmode=require",
        ),
        ("postgresql://ann:s3@cr@et@db/hotel", "postgresql://ann:***@db/hotel"),
        ("postgresql://ann@house:s3cret@db/hotel", "postgresql://ann@house:***@db/hotel"),
        ("postgresql://ann:@db/hotel", "postgresql://ann:***@db/hotel"),
        ("postgresql:///hotel?password=s3cret&user=ann", "postgresql:///hotel?password=***&user=ann"),
        ("postgresql:///hotel?user=ann&p%61ssword=s3cret", "postgresql:///hotel?user=ann&p%61ssword=***"),
        ("postgresql:///hotel?passfile=/home/pass", "postgresql:///hotel?passfile=/home/pass"),
    ],
)
def test_every_secret_is_hidden_and_nothing_else(place: str, shown: str) -> None:
    assert without_secrets(place) == shown
    assert without_secrets(shown) == shown


@pytest.mark.parametrize("place", ["postgresql://ann:s3c?ret@db/hotel", "postgresql://db/hotel?PassWord=s3cret"])
def test_what_is_hidden_is_also_found(place: str) -> None:
    assert "s3c" in str(make_url(place).password or make_url(place).query)
    assert holds_secret(place)
    assert "s3c" not in without_secrets(place)


@pytest.mark.parametrize(
    "name", ["password", "sslpassword", "passwd", "oauth_client_secret", "scram_client_key", "PWD"]
)
def test_secret_parameters(name: str) -> None:
    assert is_secret(name)
    assert holds_secret(f"mssql+pyodbc:///?odbc_connect=Server%3Dx%3B{name}%3Ds3cret")


@pytest.mark.parametrize("name", ["user", "passfile", "sslkey", "secretary", "require_auth"])
def test_other_parameters_are_shown(name: str) -> None:
    assert not is_secret(name)
    assert not holds_secret(f"postgresql://db/hotel?{name}=x")
