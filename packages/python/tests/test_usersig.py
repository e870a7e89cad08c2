"""UserSigs in Python's clothes; the core has the thorough tests."""

import base64
import time

import pytest

from tencent_chat import ConfigError, UserSigError, usersig

APP = 1400987001
KEY = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd"
NOW = 1_700_000_000
SETUP = {"sdk_app_id": APP, "secret_key": KEY, "identifier": "administrator"}
# Made by Tencent's own tool for Node.js from the values above.
OFFICIAL = (
    "eJw9ys0OgjAQBOB32bMhC7EFm3g0KGL8gQvcCK2yapGUihrjuxuBOLf5Zt6QxonTKQMCPAdh0neSqrZ0pJ4Lqamm1prC3sx4aOWlaBqSINwp4izwEd1h"
    "saQVCNfHMYOqZ0Pm54wx768tnUDAda2ygwntNlnseNllUZnt87B6pauE8XypOVaPKODx*b6Zw*cLSfk0qw__"
)


def test_signing_gives_what_the_official_tool_gives():
    ours = usersig.inspect(usersig.sign(**SETUP, time=NOW))
    assert ours == usersig.inspect(OFFICIAL)
    assert hash(ours) == hash(usersig.inspect(OFFICIAL))
    assert ours != usersig.inspect(usersig.sign(**SETUP, time=NOW + 1))


def test_claims_say_who_for_how_long():
    claims = usersig.verify(OFFICIAL, **SETUP, time=NOW)
    assert (claims.version, claims.identifier, claims.sdk_app_id) == ("2.0", "administrator", APP)
    assert (claims.time, claims.expire, claims.expires_at) == (NOW, 15_552_000, NOW + 15_552_000)
    assert claims.userbuf is None
    assert len(base64.b64decode(claims.sig)) == 32
    assert claims.sig not in repr(claims)
    assert "administrator" in repr(claims)


def test_the_time_is_now_unless_given():
    claims = usersig.verify(usersig.sign(**SETUP, expire=60), **SETUP)
    assert abs(claims.time - time.time()) < 5
    assert claims.expire == 60


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"text": "nonsense"}, "malformed"),
        ({"text": ""}, "malformed"),
        ({"text": "ü" * 1000}, "malformed"),
        ({"sdk_app_id": APP + 1}, "wrong_app"),
        ({"sdk_app_id": -1}, "sdk_app_id"),
        ({"identifier": "alice"}, "wrong_identifier"),
        ({"secret_key": "0" * 64}, "wrong_signature"),
        ({"userbuf": b""}, "wrong_userbuf"),
        ({"time": NOW + 15_552_001}, "expired"),
        ({"time": NOW - 301}, "not_yet_valid"),
        ({"time": NOW - 1, "allowed_skew": 0}, "not_yet_valid"),
    ],
)
def test_a_refusal_says_why(changes, reason):
    arguments = {"text": OFFICIAL, **SETUP, "time": NOW, **changes}
    with pytest.raises(UserSigError) as caught:
        usersig.verify(arguments.pop("text"), **arguments)
    assert caught.value.reason == reason
    assert caught.value.message == str(caught.value)
    assert KEY not in str(caught.value)
    assert OFFICIAL not in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"identifier": ""}, "empty_identifier"),
        ({"identifier": "a\nTLS.sdkappid:1"}, "control_character"),
        ({"sdk_app_id": 0}, "sdk_app_id"),
        ({"sdk_app_id": -1}, "sdk_app_id"),
        ({"sdk_app_id": 2**32}, "sdk_app_id"),
    ],
)
def test_what_cannot_be_signed_is_refused(changes, reason):
    with pytest.raises(UserSigError) as caught:
        usersig.sign(**{**SETUP, **changes})
    assert caught.value.reason == reason


def test_extra_bytes_are_signed_along():
    text = usersig.sign(**SETUP, userbuf=b"\0\xff")
    assert usersig.verify(text, **SETUP).userbuf == b"\0\xff"
    assert usersig.verify(text, **SETUP, userbuf=b"\0\xff").userbuf == b"\0\xff"


def test_a_private_map_key_holds_the_room_and_the_rights():
    number = usersig.inspect(usersig.private_map_key(**SETUP, room=7, privileges=42, time=NOW, expire=60))
    identifier = b"\0\x0dadministrator" + APP.to_bytes(4, "big")
    end = (NOW + 60).to_bytes(4, "big")
    assert number.userbuf == b"\0" + identifier + b"\0\0\0\7" + end + b"\0\0\0\x2a" + b"\0\0\0\0"
    text = usersig.inspect(usersig.private_map_key(**SETUP, room="ü", time=NOW, expire=60))
    assert text.userbuf == b"\1" + identifier + b"\0\0\0\0" + end + b"\0\0\0\xff" + b"\0\0\0\0" + b"\0\2\xc3\xbc"


@pytest.mark.parametrize("room", [0, -1, 2**32, "x" * 65536])
def test_a_room_that_cannot_be_is_refused(room):
    with pytest.raises(UserSigError) as caught:
        usersig.private_map_key(**SETUP, room=room)
    assert caught.value.reason == "room"


def test_times_are_whole_seconds():
    with pytest.raises(ConfigError, match=r"`time` must be a whole number, 0 or more, got 1\.5"):
        usersig.sign(**SETUP, time=1.5)


def test_extra_bytes_are_bytes():
    for userbuf in (5, "text", [1, 2], object()):
        with pytest.raises(ConfigError, match=r"`userbuf` must be `bytes`"):
            usersig.sign(**SETUP, userbuf=userbuf)
        with pytest.raises(ConfigError, match=r"`userbuf` must be `bytes`"):
            usersig.verify("", **SETUP, userbuf=userbuf)


def test_an_argument_that_nobody_knows_is_named():
    for make in (usersig.sign, lambda **given: usersig.verify(OFFICIAL, **given)):
        with pytest.raises(ConfigError, match=r"^unknown option `identifer`; did you mean `identifier`\?$"):
            make(**SETUP, identifer="alice")
    with pytest.raises(ConfigError, match=r"^unknown option `rooms`; did you mean `room`\?$"):
        usersig.private_map_key(**SETUP, rooms=1)
