"""All pages about problems as one chapter of the manual, in Markdown; the files are in docs/."""

from __future__ import annotations

from ecogram.reporting.sentences import codes, explain, words


def manual(language: str) -> str:
    """The chapter: a list of the codes, then the page of each."""
    said = words(language)
    pages = {code: explain(code, language).partition("\n") for code in codes(language)}
    listed = [f"- [`{code}`](#{code}): {title}" for code, (title, _, _) in pages.items()]
    parts = [f"# {said['manual.title']}", said["manual.introduction"].strip(), "\n".join(listed)]
    for code, (title, _, body) in pages.items():
        parts.append(f'<a id="{code}"></a>\n\n## {title}\n\n`{code}`')
        parts.append(_fenced(body.strip("\n")))
    return "\n\n".join(parts) + "\n"


def _fenced(body: str) -> str:
    """The body with its indented examples as fenced blocks, so that they are coloured."""
    lines: list[str] = []
    inside = False
    for line in body.split("\n"):
        example = line.startswith("    ") or (inside and not line)
        if example and not inside:
            lines.append("```yaml")
        if inside and not example:
            while not lines[-1]:
                lines.pop()
            lines += ["```", ""]
        inside = example
        lines.append(line.removeprefix("    ") if example else line)
    return "\n".join([*lines, "```"] if inside else lines)
