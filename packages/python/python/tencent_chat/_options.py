

__all__ = ["PLAIN", "Rate"]

PLAIN: Options = (None, None, None, False, None, False)
"""The options of a call that differs in nothing."""
