"""Where the package does not run, the error says so; where it runs, nothing is left behind."""

import os
import shutil
import subprocess
import sys
import textwrap
import threading
import zipapp
from pathlib import Path

import pytest

import tencent_chat
from conftest import AT_ANY_RATE, Fake, Server

PACKAGE = Path(tencent_chat.__file__).parent

CLIENT = """
from tencent_chat import ChatClient

chat = ChatClient(
    sdk_app_id=1400000000, endpoint={endpoint!r}, identifier="administrator", secret_key="a-key-of-the-tests-only"
)
many = [{{"user_id": f"user_{{number}}"}} for number in range(450)]
"""


def run(program: str, *options: str, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Run a program in a fresh interpreter."""
    command = [sys.executable, *options, "-c", textwrap.dedent(program)]
    environment = {**os.environ, "NO_PROXY": "*"}
    return subprocess.run(command, capture_output=True, text=True, timeout=60, cwd=cwd, env=environment, check=False)


def last_line(done: subprocess.CompletedProcess[str]) -> str:
    return done.stderr.rstrip().rpartition("\n")[2]


def test_a_zip_file_is_named_with_what_to_do(tmp_path: Path):
    shutil.copytree(PACKAGE, tmp_path / "app" / "tencent_chat", ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "app" / "__main__.py").write_text("import tencent_chat\n")
    archive = tmp_path / "app.pyz"
    zipapp.create_archive(tmp_path / "app", archive)
    done = subprocess.run([sys.executable, archive], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert last_line(done).startswith(f"ImportError: tencent_chat cannot be imported from the zip file {archive}: ")
    assert "pip install --target" in last_line(done)


def test_a_package_of_another_system_is_named_with_what_to_do(tmp_path: Path):
    package = tmp_path / "tencent_chat"
    shutil.copytree(PACKAGE, package, ignore=shutil.ignore_patterns("__pycache__"))
    [module] = [path for path in package.iterdir() if path.name.startswith("_native") and path.suffix != ".pyi"]
    module.write_bytes(b"a module of another system")
    done = run("import tencent_chat", cwd=tmp_path)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert last_line(done).startswith(
        f"ImportError: the native module of tencent_chat cannot be loaded by Python {version} on "
    )
    assert "--force-reinstall tencent-chat" in last_line(done)
    # The system's own words stay.
    assert str(module) in last_line(done)


@pytest.mark.skipif(sys.version_info < (3, 12), reason="older ones let any module into further interpreters")
def test_a_further_interpreter_is_named_with_what_to_do():
    done = run("""
        try:
            import _interpreters as interpreters
        except ImportError:
            import _xxsubinterpreters as interpreters
        import tencent_chat

        further = interpreters.create()
        program = '''
        try:
            import tencent_chat
        except ImportError as error:
            print(error, flush=True)
        '''
        import textwrap
        interpreters.run_string(further, textwrap.dedent(program))
    """)
    assert done.stdout.startswith("tencent_chat can be used in one interpreter of a process only, "), done.stderr
    assert "use threads or processes instead" in done.stdout


def test_a_call_of_many_requests_works_in_atexit(server: Server):
    done = run(
        CLIENT.format(endpoint=server.endpoint)
        + """
import atexit
atexit.register(lambda: print(chat.import_accounts(account_list=many).raw()))
"""
    )
    assert done.returncode == 0
    assert not done.stderr
    assert len(server.urls) == 5
    assert "OK" in done.stdout


def test_a_provider_works_in_atexit(server: Server):
    done = run(f"""
        import atexit
        from tencent_chat import ChatClient, usersig

        app = {{"sdk_app_id": 1400000000, "identifier": "administrator"}}
        sign = lambda: usersig.sign(**app, secret_key="a-key-of-the-tests-only")
        chat = ChatClient(**app, endpoint={server.endpoint!r}, user_sig_provider=sign)
        atexit.register(lambda: print(chat.import_account(user_id="alice").raw()))
    """)
    assert done.returncode == 0
    assert not done.stderr
    assert "OK" in done.stdout


def test_a_call_that_fails_while_python_shuts_down_reports_what_happened():
    done = run("""
        from tencent_chat import ChatClient

        def refusing(request):
            raise OSError("no route to the host")

        class Last:
            def __init__(self):
                self.chat = ChatClient(
                    sdk_app_id=1400000000,
                    region="singapore",
                    identifier="administrator",
                    secret_key="a-key-of-the-tests-only",
                    transport=refusing,
                    max_retries=0,
                )

            def __del__(self):
                try:
                    self.chat.import_account(user_id="alice")
                except BaseException as error:
                    print(type(error).__name__, error)

        # Python deletes it after everything that could be imported.
        last = Last()
    """)
    assert "no route to the host" in done.stdout, done.stderr
    assert not done.stderr


def test_where_no_thread_can_be_started_the_callers_own_sends(monkeypatch: pytest.MonkeyPatch):
    def start(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", start)
    fake = Fake()
    with fake.client(**AT_ANY_RATE) as chat:
        chat.import_accounts(account_list=[{"user_id": f"user_{number}"} for number in range(450)])
    assert len(fake.requests) == 5
    assert fake.most_under_way == 1


@pytest.mark.parametrize("after", ["", "del chat; import gc; gc.collect()", "chat.close()"])
def test_a_client_that_nobody_closes_leaves_nothing_behind(server: Server, after: str):
    call = 'chat.import_accounts(account_list=many); chat.import_account(user_id="alice"); '
    done = run(CLIENT.format(endpoint=server.endpoint) + call + after, "-X", "dev", "-W", "error")
    assert done.returncode == 0
    assert not done.stderr
