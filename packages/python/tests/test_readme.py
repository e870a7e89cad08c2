"""The examples of the README."""

import ast
import re
from pathlib import Path

EXAMPLES = re.findall(
    r"```python\n(.*?)```", Path(__file__).parents[1].joinpath("README.md").read_text("utf-8"), re.DOTALL
)


def test_every_example_is_valid_python():
    assert len(EXAMPLES) >= 5
    for example in EXAMPLES:
        compile(example, "README.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)


def test_the_user_sig_example_runs(capsys):
    [example] = [example for example in EXAMPLES if "usersig.sign" in example]
    exec(example, {})
    assert capsys.readouterr().out == ""
