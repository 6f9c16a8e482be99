"""`make evaluate`: reads the development sets, compares, writes the report and the README's table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from concierge.languages.registry import languages
from concierge.settings import ROOT
from scripts.evaluation import bars, detectors, gate, readme, report, systems
from scripts.evaluation.bars import Measured, Row
from scripts.evaluation.cases import Case, LanguageCase, cases, held_out_cases, language_cases
from scripts.evaluation.detectors import Detected
from scripts.evaluation.figures import Figures, recognised, told_apart
from scripts.evaluation.metrics import percentile
from scripts.evaluation.report import Compared, Others
from scripts.evaluation.sample import examples, sample
from scripts.evaluation.systems import Answers, System

HOW_TO_CHANGE = """If a loss is meant, or a gain is to be kept: `.venv/bin/python -m scripts evaluate --accept` writes {file};
commit that file alone and say why (docs/evaluation.md)."""

ON_HELD_OUT = frozenset({
    "intent macro-F1", "emergencies missed", "alarms that are right", "alarms on aftercare", "language of sentences",
})  # fmt: skip
"""What the held-out sets, smaller than the development sets, are annotated for."""


def main(
    language: Annotated[str | None, typer.Option(help="Only this language, and nothing compared.")] = None,
    accept: Annotated[bool, typer.Option(help="Make the present figures the baseline of the gate, and nothing else.")] = False,
) -> None:
    """Measure how well messages are understood, beside others; write the report and the README's table."""
    if language is not None and language not in languages():
        raise typer.BadParameter(f"there is no language {language!r}: {', '.join(languages())}")
    codes = [language] if language and not accept else list(languages())
    own, measured = measure(codes)
    if accept:
        gate.BASELINE.write_text(gate.shown(_macro_f1(measured)), encoding="utf-8")
        return
    unseen = _on_held_out(own, codes)
    others = Others(unseen=unseen)
    if not language:
        others = Others(_compare(own, measured), detectors.compared(_about_languages(), examples()), unseen)
    overall = [] if language else bars.overall(measured, told_apart(_not_spoken()))
    report.write(measured, overall, others, own.inputs[0])
    _print("development sets", codes, bars.rows(measured))
    for row in overall:
        print(f"{row.title}: {row.cells[0].shown} (bar {row.bar})")
    _print("held-out sets", codes, unseen)
    _print_detectors(others.detectors)
    if not language:
        readme.put(readme.table(measured, others))
        _judge(_macro_f1(measured))
    print(f"Report: {report.REPORT.relative_to(ROOT)}")


def measure(codes: Sequence[str]) -> tuple[System, dict[str, Measured]]:
    """Ayan as it is served, and its figures on the development sets of `codes`."""
    own, given = systems.ours(), [case for case in cases() if case.language in codes]
    figures = _figures(systems.ask(own, _messages(given)), given, codes)
    return own, {code: (figures[code], recognised(_about_language(code, given))) for code in codes}


def _on_held_out(own: System, codes: Sequence[str]) -> list[Row]:
    given = [case for case in held_out_cases() if case.language in codes]
    figures = _figures(systems.ask(own, _messages(given)), given, codes)
    told = {code: recognised(LanguageCase(case.language, case.text, None) for case in given if case.language == code) for code in codes}
    return [row for row in bars.rows({code: (figures[code], told[code]) for code in codes}) if row.title in ON_HELD_OUT]


def _compare(own: System, measured: dict[str, Measured]) -> list[Compared]:
    everything = examples()
    few = sample(everything)
    given = [case for figures, _ in measured.values() for case in figures.cases]
    others = [systems.nlpjs_on(few), systems.stock_on(few), systems.ours_on(few), own]
    compared = []
    for system in others:
        answers = systems.ask(system, _messages(given))
        by_language = _figures(answers, given, list(measured))
        times = [time for figures in by_language.values() for time in figures.times]
        scores = [figures.macro_f1 for figures in by_language.values()]
        count = len(system.examples) or len(everything)
        compared.append(Compared(system.title, count, scores, answers.training_seconds, percentile(times, 50), percentile(times, 95)))
    return compared


def _figures(answers: Answers, given: Sequence[Case], codes: Sequence[str]) -> dict[str, Figures]:
    by_language = {code: [case for case in given if case.language == code] for code in codes}
    return {code: Figures(code, own, [answers.parses[code, case.text] for case in own]) for code, own in by_language.items()}


def _messages(given: Sequence[Case]) -> list[systems.Message]:
    return [(case.language, case.text) for case in given]


def _about_language(code: str, given: Sequence[Case]) -> list[LanguageCase]:
    read = [LanguageCase(case.language, case.text, None) for case in given if case.language == code]
    return read + [case for case in language_cases() if case.language == code]


def _about_languages() -> list[LanguageCase]:
    return [LanguageCase(case.language, case.text, None) for case in cases()] + language_cases()


def _not_spoken() -> list[LanguageCase]:
    return [case for case in language_cases() if case.language not in languages()]


def _print(title: str, codes: Sequence[str], rows: Sequence[Row]) -> None:
    colours = {"stretch": "green", "bar": "yellow", "short": "red", "none": "default"}
    table = Table(title, "bar", *codes)
    for row in rows:
        table.add_row(row.title, row.bar, *(f"[{colours[cell.grade]}]{cell.shown}[/]" for cell in row.cells))
    Console().print(table)


def _print_detectors(told: Sequence[Detected]) -> None:
    if not told:
        return
    table = Table("telling the language", "sentences", "very short", "Latin letters", "not spoken")
    for one in told:
        table.add_row(one.title, *(f"{share:.3f}" for share in (one.sentences, one.very_short, one.latin, one.apart)))
    Console().print(table)


def _macro_f1(measured: dict[str, Measured]) -> dict[str, float]:
    return {code: figures.macro_f1 for code, (figures, _) in measured.items()}


def _judge(now: dict[str, float]) -> None:
    for fault in gate.losses(gate.read_baseline(), now):
        print(fault)
    print(HOW_TO_CHANGE.format(file=gate.BASELINE.relative_to(ROOT)))
