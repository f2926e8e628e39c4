"""A stretch of text to be read into a section: lines of (kind, html), consumed from the front."""

from collections import deque
from dataclasses import dataclass
