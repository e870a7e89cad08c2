"""Signs and verifies UserSigs: the package, Tencent's own, and what a program writes by hand."""

import base64
import hashlib
import hmac
import json
import time
import zlib

import TLSSigAPIv2
from harness import compare
from tencent_chat import usersig

APP = 1400000000
KEY = "d43dc253bc598b5a77e06f46576ee1161afc86b3eb9c8f52755f8ef9ef3349fd"
WHO = "administrator"
EXPIRE = 86400

official = TLSSigAPIv2.TLSSigAPIv2(APP, KEY)
TO_URL = str.maketrans("+/=", "*-_")
FROM_URL = str.maketrans("*-_", "+/=")


def signature(who: str, issued: int, expire: int) -> str:
    """Return the signature of a UserSig's content."""
    content = f"TLS.identifier:{who}\nTLS.sdkappid:{APP}\nTLS.time:{issued}\nTLS.expire:{expire}\n"
    return base64.b64encode(hmac.digest(KEY.encode(), content.encode(), hashlib.sha256)).decode()


def sign_by_hand() -> str:
    """Make a UserSig with the standard library."""
    now = int(time.time())
    fields = {"TLS.ver": "2.0", "TLS.identifier": WHO, "TLS.sdkappid": APP, "TLS.expire": EXPIRE, "TLS.time": now}
    fields["TLS.sig"] = signature(WHO, now, EXPIRE)
    return base64.b64encode(zlib.compress(json.dumps(fields).encode())).decode().translate(TO_URL)


def verify_by_hand(text: str) -> dict[str, object]:
    """Verify a UserSig with the standard library."""
    fields = json.loads(zlib.decompress(base64.b64decode(text.translate(FROM_URL))))
    who, issued, expire = fields["TLS.identifier"], fields["TLS.time"], fields["TLS.expire"]
    if not hmac.compare_digest(signature(who, issued, expire), fields["TLS.sig"]):
        raise ValueError("wrong signature")
    if who != WHO or fields["TLS.sdkappid"] != APP or issued + expire < time.time():
        raise ValueError("not valid")
    return fields


text = usersig.sign(sdk_app_id=APP, secret_key=KEY, identifier=WHO, expire=EXPIRE)
verify_by_hand(text)
usersig.verify(sign_by_hand(), sdk_app_id=APP, secret_key=KEY, identifier=WHO)
compare(
    "sign a UserSig",
    2000,
    {
        "tencent-chat": lambda: usersig.sign(sdk_app_id=APP, secret_key=KEY, identifier=WHO, expire=EXPIRE),
        "tls-sig-api-v2 (Tencent's package)": lambda: official.gen_sig(WHO, EXPIRE),
        "hmac, zlib, json": sign_by_hand,
    },
)
compare(
    "verify a UserSig",
    2000,
    {
        "tencent-chat": lambda: usersig.verify(text, sdk_app_id=APP, secret_key=KEY, identifier=WHO),
        "hmac, zlib, json": lambda: verify_by_hand(text),
    },
)
