import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from environment import project

with project(__file__) as made:
    made.show_versions("fastapi", "uvicorn")
    made.python("-X", "dev", "main.py")
