"""The emulator, compiled from Rust. Internal: what it offers may change with any release."""

from typing import final

from ._webhooks import WebhookResponse

__version__: str
ENDPOINT: str

@final
class Answer:
    @property
    def status(self) -> int: ...
    @property
    def headers(self) -> list[tuple[str, str]]: ...
    @property
    def body(self) -> bytes: ...
    # seconds after which it arrives
    @property
    def delay(self) -> float: ...
    # whether the connection is closed instead
    @property
    def is_closed(self) -> bool: ...

# a request on its way to its answer
@final
class Exchange:
    def __new__(
        cls, method: str, path: str, query: str, headers: list[tuple[str, str]], body: bytes, nested: int
    ) -> Exchange: ...

@final
class Webhook:
    @property
    def url(self) -> str: ...
    @property
    def body(self) -> bytes: ...
    # seconds for which its answer is waited for
    @property
    def timeout(self) -> float: ...
    # how deep it is nested within others
    @property
    def nested(self) -> int: ...
    # why it is not to be delivered: it is nested too deep
    @property
    def refusal(self) -> str | None: ...

@final
class Emulator:
    # options are a JSON object
    def __new__(cls, options: str) -> Emulator: ...
    # SDKAppID, an admin, the secret key
    @property
    def app(self) -> tuple[int, str, str]: ...
    # what is to be done next: a webhook to deliver, or the answer
    def step(self, exchange: Exchange) -> Webhook | Answer: ...
    # what came of the webhook, and how many seconds that took
    def webhook_ended(self, exchange: Exchange, response: WebhookResponse, taken: float) -> None: ...

def control_functions() -> list[str]: ...

# arguments are a JSON list; returns method, path, query and body
def control_request(function: str, arguments: str, app: int) -> tuple[str, str, str, bytes]: ...

# runs the program with these arguments; returns its exit code
def run(arguments: list[str]) -> int: ...
