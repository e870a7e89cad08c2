# @generated from api/sdk.yaml by cargo xtask generate
"""What is measured for OpenTelemetry: names of attributes; name, unit and description of each metric."""

MOST_CALLS = 10000
"""How many calls have open spans at most: beyond this, the oldest span is ended."""

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 300, 1800)
"""The bounds of histograms, in seconds."""

CODE = "tencent_chat.code"
ENDPOINT = "tencent_chat.endpoint"
ERROR_TYPE = "error.type"
OUTCOME = "tencent_chat.outcome"
STATUS = "http.response.status_code"

CALLS = ("tencent_chat.calls", "{call}", "Calls that ended.")
CALL_DURATION = ("tencent_chat.call.duration", "s", "Duration of calls, including waits and retries.")
REQUEST_DURATION = ("tencent_chat.request.duration", "s", "How long requests took.")
RETRIES = ("tencent_chat.retries", "{retry}", "Requests that were retried.")
RATE_USED = ("tencent_chat.rate.used", "1", "The part of a rate that is used, from 0 to 1.")
RATE_WAITING = ("tencent_chat.rate.waiting", "{call}", "Calls that wait for their turn.")
