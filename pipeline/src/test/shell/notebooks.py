"""Are the committed notebooks what the program writes now?

notebooks.py MADE COMMITTED: prints what differs, and as last line how many of the files passed and failed. Pictures may
differ with the version of matplotlib; sources, tables, sentences and everything else may not.
"""
import json
import pathlib
import sys

import nbformat


def content(path):
    """All of a file except the pictures' bytes."""
    if path.suffix != ".ipynb":
        return path.read_text(encoding="utf-8")
    notebook = json.loads(path.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            if "image/png" in output.get("data", {}):
                output["data"]["image/png"] = "picture"
    return notebook


def problem(name, made, committed):
    """What is wrong with a file, or nothing."""
    if not (made / name).is_file() or not (committed / name).is_file():
        return "is there only once"
    if name.endswith(".ipynb"):
        notebook = nbformat.read(committed / name, nbformat.NO_CONVERT)
        nbformat.validate(notebook)
        if any(c.cell_type == "code" and c.execution_count is None for c in notebook.cells):
            return "is not executed"
    ours, theirs = content(made / name), content(committed / name)
    if ours == theirs:
        return None
    changed = [c["id"] for c, d in zip(ours["cells"], theirs["cells"]) if c != d] if name.endswith(".ipynb") else []
    return f"is not current: {', '.join(changed)}"


def main(made, committed):
    names = sorted({path.name for folder in (made, committed) for path in folder.iterdir()})
    problems = {name: wrong for name in names if (wrong := problem(name, made, committed))}
    for name, wrong in problems.items():
        print(f"{committed / name} {wrong}; make all with ./szansa notebooks WORKSPACE --out {committed}")
    print(f"{len(names) - len(problems)} passed, {len(problems)} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(*map(pathlib.Path, sys.argv[1:3])))
