"""Lighthouse's four scores of a page on a phone, where it is installed (npm install lighthouse; chromium)."""

import json
import os
import shutil
import subprocess
from statistics import median

# One run is disturbed by whatever else the machine does; Lighthouse itself advises the median of several.
RUNS = 5
# Now and then it misses the beginning of a page in its own records, and asks to be run again.
TRIES = RUNS + 2
CATEGORIES = "performance,accessibility,best-practices,seo"
CHROMIUM = "--headless=new --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-sync"


def program():
    """Its command; None where it is not installed. LIGHTHOUSE names it where PATH does not."""
    return os.environ.get("LIGHTHOUSE") or shutil.which("lighthouse")


def scores(url, file):
    """{"performance": 100, "accessibility": 100, …}, medians; the whole report of the last run goes into `file`."""
    runs = []
    for left in reversed(range(TRIES)):
        try:
            runs.append(_run(url, file))
        except RuntimeError:
            if not left:
                raise
        if len(runs) == RUNS:
            break
    return {name: median(run[name] for run in runs) for name in runs[0]}


def _run(url, file):
    command = [program(), url, "--quiet", f"--only-categories={CATEGORIES}", f"--chrome-flags={CHROMIUM}"]
    command += ["--output=json", f"--output-path={file}"]
    chromium = os.environ.get("CHROME_PATH") or shutil.which("chromium") or ""
    done = subprocess.run(
        command, check=False, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, text=True, timeout=180
    )
    if done.returncode:
        raise RuntimeError(f"Lighthouse failed at {url}: {done.stderr or done.stdout}")
    categories = json.loads(file.read_text())["categories"]
    return {name: round(100 * (category["score"] or 0)) for name, category in categories.items()}
