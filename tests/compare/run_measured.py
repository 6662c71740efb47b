"""Runs a program and tells how long it took and how much memory it held at most.

The memory of a child counts from the memory of whoever starts it, so that the scripts which measure stay small: files
are made by processes of their own.
"""

import os
import statistics
import subprocess
import sys
import time


def run_measured(command, environment=None):
    """Seconds, and megabytes at the peak."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    said = process.stderr.read().decode("utf-8", "replace")
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command[:3])} … ended with {process.returncode}: {said[-2000:]}")
    # Linux counts in kilobytes, macOS in bytes.
    return seconds, usage.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def medians(commands, runs, environment=None):
    """The medians of so many runs of each command, taken in turn after one that is not counted."""
    for command in commands:
        run_measured(command, environment)
    taken = [[run_measured(command, environment) for command in commands] for _ in range(runs)]
    return [
        (statistics.median(seconds for seconds, _ in column), statistics.median(memory for _, memory in column))
        for column in zip(*taken)
    ]


def make_file(script, path, *arguments):
    """Makes a file with a script in a process of its own, unless it is there."""
    folder, name = os.path.split(path)
    new = os.path.join(folder, "new-" + name)
    if not os.path.exists(path):
        subprocess.run([sys.executable, "-c", script, new, *map(str, arguments)], check=True)
        os.rename(new, path)
    return path
