"""Guards the program as a process: how it ends, what it leaves, what it loads, and in what code."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ecogram import __version__
from ecogram.cli import app as application
from ecogram.cli.exit_status import ExitStatus
from ecogram.cli.program import COMMANDS, program

CASE = "personen: {ma: {naam: Zoë}, kees: {naam: 王伟}}\nrelaties: [[ma, hecht, kees]]\n"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are another matter there")


def run(*arguments: str, **more: object) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "ecogram", *arguments]
    environment = {**os.environ, **more.pop("env", {})}  # type: ignore[dict-item]
    return subprocess.run(command, capture_output=True, env=environment, timeout=60, **more)  # type: ignore[call-overload,no-any-return]


def test_it_runs_as_a_module() -> None:
    done = run("--version")
    assert (done.stdout.decode(), done.stderr, done.returncode) == (
        f"{__version__}\n",
        b"",
        0,
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_both_streams_are_utf_8_whatever_the_machine_speaks(encoding: str, tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(CASE + "vreemd: 1\n", encoding="utf-8")
    done = run("check", str(case), env={"PYTHONIOENCODING": encoding, "LC_ALL": "C"})
    assert done.returncode == 1
    assert "vreemd" in done.stdout.decode("utf-8")
    case.write_text(CASE, encoding="utf-8")
    drawn = run("render", str(case), "-o", "-", env={"PYTHONIOENCODING": encoding})
    assert "王伟" in drawn.stdout.decode("utf-8")
    assert b"\r\n" not in drawn.stdout


def test_the_case_is_not_overwritten_by_way_of_standard_input(tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(CASE, encoding="utf-8")
    with case.open("rb") as opened:
        done = run("render", "-", "-o", str(case), "--format", "svg", stdin=opened)
    assert (done.stdout, done.returncode) == (b"", ExitStatus.USAGE)
    assert case.read_text(encoding="utf-8") == CASE


def test_no_colours_are_assumed(tmp_path: Path) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text("personen: {ma: {gebroen: 1}}\n")
    for done in (run("check", str(case)), run("--help"), run("render")):
        assert b"\x1b" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    "arguments",
    [["--version"], ["--help"], ["render", "--help"], ["explain"], ["check", "."], ["render"]],
)
def test_rich_is_never_loaded_where_nobody_watches(arguments: list[str], tmp_path: Path) -> None:
    script = (
        "import sys, atexit\n"
        "from ecogram.cli.app import main\n"
        f"sys.argv = ['ecogram', *{arguments!r}]\n"
        "atexit.register(lambda: sys.stderr.write(f'rich: {\"rich\" in sys.modules}'))\n"
        "main()\n"
    )
    (tmp_path / "casus.yaml").write_text(CASE, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, cwd=tmp_path, timeout=60
    )
    assert done.stderr.decode().endswith("rich: False")


@pytest.mark.parametrize("arguments", [["--version"], ["--help"]])
def test_the_small_commands_load_nothing_of_the_inside(arguments: list[str]) -> None:
    script = (
        "import sys, atexit\n"
        "from ecogram.cli.app import main\n"
        f"sys.argv = ['ecogram', *{arguments!r}]\n"
        "heavy = ('pydantic', 'yaml', 'graphviz', 'ecogram.pipeline', 'ecogram.model')\n"
        "atexit.register(lambda: sys.stderr.write(repr([n for n in heavy if n in sys.modules])))\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, timeout=60)
    assert done.stderr.decode() == "[]"


def test_a_bug_is_one_line_with_a_code_and_no_word_of_the_case(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(CASE, encoding="utf-8")

    def broken(*_: object) -> None:
        raise ValueError("Zoë is 12")

    monkeypatch.setattr("ecogram.pipeline.read", broken)
    monkeypatch.setattr(sys, "argv", ["ecogram", "render", str(case)])
    with pytest.raises(SystemExit) as ended:
        application.main()
    captured = capsys.readouterr()
    assert (ended.value.code, captured.out) == (ExitStatus.BUG, "")
    assert captured.err.count("\n") == 1
    assert captured.err.startswith("ecogram: bug-ValueError-cli.render-")
    assert "Zoë" not in captured.err


SLOW_READER = """
import signal, sys, time
from ecogram.cli import app, inputs

signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background ignores it

def read(*_):
    print("reading", flush=True)
    time.sleep(60)

inputs.read = read
sys.argv = ["ecogram", "render", "-", "-o", sys.argv[1]]
app.main()
"""


@POSIX
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_who_stops_it_finds_no_half_drawing(number: signal.Signals, tmp_path: Path) -> None:
    target = tmp_path / "x.svg"
    target.write_text("old")
    process = subprocess.Popen(
        [sys.executable, "-c", SLOW_READER, str(target)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"reading\n"
    process.send_signal(number)
    _, err = process.communicate(timeout=30)
    assert (err, process.returncode) == (b"", ExitStatus.INTERRUPTED)
    assert names(tmp_path) == ["x.svg"]
    assert target.read_text() == "old"


@POSIX
@pytest.mark.parametrize("command", ["check -", "render - -o -", "describe -", "measure -"])
def test_an_input_that_is_not_there_is_an_error(command: str) -> None:
    shell = f'"{sys.executable}" -m ecogram {command} <&-'
    done = subprocess.run(["sh", "-c", shell], capture_output=True, timeout=60)
    assert done.stdout == b""
    assert done.stderr == b"ecogram: standard input: cannot be read (it is closed)\n"
    assert done.returncode == ExitStatus.USAGE


@POSIX
@pytest.mark.parametrize("arguments", [("explain",), ("--help",), ("check", "--help")])
def test_a_reader_who_leaves_early_is_no_bug(arguments: tuple[str, ...]) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    done = subprocess.run(
        [sys.executable, "-m", "ecogram", *arguments],
        stdout=write_end,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(write_end)
    assert (done.stderr, done.returncode) == (b"", ExitStatus.USAGE)


def names(folder: Path) -> list[str]:
    """Everything in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk to write to here")
@pytest.mark.parametrize(
    "arguments", [("--version",), ("--help",), ("check",), ("render", "-o", "-")]
)
def test_a_result_that_cannot_be_written_is_an_error(
    arguments: tuple[str, ...], tmp_path: Path
) -> None:
    case = tmp_path / "casus.yaml"
    case.write_text(CASE + "vreemd: 1\n" if "check" in arguments else CASE, encoding="utf-8")
    command = [sys.executable, "-m", "ecogram", *arguments]
    if len(arguments) > 1 or "check" in arguments:
        command.append(str(case))
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, timeout=60)
    assert done.returncode == ExitStatus.USAGE
    assert done.stderr.startswith(b"ecogram: standard output: cannot be written (")
    assert done.stderr.count(b"\n") == 1


@POSIX
def test_messages_that_nobody_can_hear_go_nowhere_else(tmp_path: Path) -> None:
    shell = f'"{sys.executable}" -m ecogram render "{tmp_path / "missing.yaml"}" 2>&-'
    done = subprocess.run(["sh", "-c", shell], stdout=subprocess.PIPE, timeout=60)
    assert (done.stdout, done.returncode) == (b"", ExitStatus.USAGE)


def test_what_was_left_for_the_end_is_done() -> None:
    script = (
        "import sys, atexit\n"
        "from ecogram.cli.app import leave\n"
        "sys.argv = ['ecogram', *sys.argv[1:]]\n"
        "atexit.register(lambda: print('bye', end=''))\n"
        "sys.stdout.write('hello ')\n"
        "leave()\n"
    )
    for argument, status in (("explain", ExitStatus.OK), ("--nothing", ExitStatus.USAGE)):
        done = subprocess.run(
            [sys.executable, "-c", script, argument], capture_output=True, timeout=60
        )
        assert done.stdout.startswith(b"hello ")
        assert done.stdout.endswith(b"bye")
        assert done.returncode == status


@pytest.mark.parametrize("name", list(COMMANDS))
def test_a_command_loads_no_other(name: str) -> None:
    only = program([name])
    assert [command.name for command in only.registered_commands] == [name]
    loaded = (
        "import sys\n"
        "from ecogram.cli.program import COMMANDS, program\n"
        "program(sys.argv[1:])\n"
        "print(*sorted({f for f in COMMANDS.values() if f'ecogram.cli.{f}' in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", loaded, name], capture_output=True, timeout=60, text=True
    )
    assert done.stdout.split() == [COMMANDS[name]]


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["mijn casus.yaml"], 'to draw it: ecogram render "mijn casus.yaml"'),
        (["check", "mijn", "casus.yaml"], "a name with spaces goes between quotation marks"),
        (["render", "mijn", "casus.yaml", "-o", "x.svg"], "goes between quotation marks"),
    ],
)
def test_a_file_without_a_command_or_its_quotes_is_recognised(
    arguments: list[str], hint: str, tmp_path: Path
) -> None:
    (tmp_path / "mijn casus.yaml").write_text("personen: {ma: }\n", encoding="utf-8")
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode == 2 and done.stdout == b""
    assert hint in done.stderr.decode()


def test_a_command_that_tells_of_nothing_usual_has_no_hint(tmp_path: Path) -> None:
    done = run("render", "geen.yaml", cwd=tmp_path)
    assert done.stderr.decode().splitlines() == ["ecogram: geen.yaml: there is no such file"]
