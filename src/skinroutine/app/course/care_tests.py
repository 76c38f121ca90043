"""What the care guide says on blood tests and on the programmes around the medicine."""

from __future__ import annotations

from skinroutine.app.course.care_kinds import EU, PROGRAMME_NOTE, UK, US, CareFact, Topic
from skinroutine.app.tongue import MEDICAL, mark

TESTS = (
    CareFact(
        "programmes-changed", Topic.TESTS, PROGRAMME_NOTE, ("F3.12", "F3.17"), ("FDA26", "MHRA26")
    ),
    CareFact(
        "no-one-schedule",
        Topic.TESTS,
        mark(
            "No schedule of blood tests is the same everywhere. You type in the dates from your "
            "clinic; this app reads nothing into a result.",
            about=MEDICAL,
        ),
        ("F3.4", "F3.5"),
        ("MSD", "NZ", "NHS1", "SGH"),
    ),
    CareFact(
        "tests-us",
        Topic.TESTS,
        mark(
            "The US label asks for tests of liver and blood fats before the course, and of blood "
            "fats from time to time; at least 36 hours after alcohol for blood fats.",
            about=MEDICAL,
        ),
        ("F3.1",),
        ("LBL",),
        US,
    ),
    CareFact(
        "tests-experts",
        Topic.TESTS,
        mark(
            "In 2022, 22 experts agreed on a liver value and one blood fat within a month before "
            "the course and at the highest dose, and on no monthly tests.",
            about=MEDICAL,
        ),
        ("F3.2",),
        ("XIA",),
    ),
    CareFact(
        "tests-eu",
        Topic.TESTS,
        mark(
            "Product text of the EU type asks for liver tests before, at 1 month and then every 3 "
            "months, and for blood fats before, at 1 month and at the end.",
            about=MEDICAL,
        ),
        ("F3.3",),
        ("EUT",),
        EU,
    ),
    CareFact(
        "tests-elsewhere",
        Topic.TESTS,
        mark(
            "NHS: blood tests before and regularly. New Zealand: before and after about 2 months. "
            "Singapore: before and at least once during the course.",
            about=MEDICAL,
        ),
        ("F3.4",),
        ("NHS1", "NZ", "SGH"),
    ),
    CareFact(
        "fasting",
        Topic.TESTS,
        mark(
            "Some clinics want you fasting for a blood test. Check with yours.",
            about=MEDICAL,
        ),
        ("F3.6",),
        ("RBH",),
    ),
    CareFact(
        "us-enrolled",
        Topic.TESTS,
        mark(
            "In the United States, by the rules before 2026, everybody who takes it, whoever "
            "prescribes it and the pharmacy are enrolled in the iPLEDGE programme.",
            about=MEDICAL,
        ),
        ("F3.8",),
        ("MLP",),
        US,
    ),
    CareFact(
        "us-pregnancy",
        Topic.TESTS,
        mark(
            "The US programme, by its rules before 2026, asks people who can get pregnant for "
            "pregnancy tests before, during and after the course, and for two forms of "
            "contraception from 1 month before until 1 month after, unless abstinence was agreed. "
            "\u201cMini-pills\u201d may not be enough.",
            about=MEDICAL,
        ),
        ("F3.9", "F3.10"),
        ("MLP", "MAYO"),
        US,
    ),
    CareFact(
        "us-changes",
        Topic.TESTS,
        mark(
            "On 9 February 2026 the FDA approved changes, among them tests at home during and "
            "after the course where the prescriber agrees. What holds for you, your clinic knows.",
            about=MEDICAL,
        ),
        ("F3.12",),
        ("FDA26",),
        US,
    ),
    CareFact(
        "uk-pregnancy",
        Topic.TESTS,
        mark(
            "In the United Kingdom and the EU, people who can get pregnant are in the Pregnancy "
            "Prevention Programme: pregnancy tests before, monthly and after; contraception from 4 "
            "weeks before until 1 month after, unless they and their prescriber agree that there "
            "is no risk.",
            about=MEDICAL,
        ),
        ("F3.14",),
        ("MHRA23", "BNF"),
        UK | EU,
    ),
    CareFact(
        "uk-counselling",
        Topic.TESTS,
        mark(
            "Since October 2023 the United Kingdom asks clinics to talk about possible effects on "
            "mental health and sexual function, and to ask about both before and during the "
            "course.",
            about=MEDICAL,
        ),
        ("F3.15",),
        ("MHRA23",),
        UK,
    ),
    CareFact(
        "uk-remote",
        Topic.TESTS,
        mark(
            "Since 2025 follow-ups in the United Kingdom may be remote; the first visit is in "
            "person.",
            about=MEDICAL,
        ),
        ("F3.16",),
        ("MHRA25",),
        UK,
    ),
    CareFact(
        "uk-under-18",
        Topic.TESTS,
        mark(
            "On 22 January 2026 the United Kingdom changed its rule on who prescribes for people "
            "under 18. Many pages still state the old one. You may ask for a second opinion.",
            about=MEDICAL,
        ),
        ("F3.17",),
        ("MHRA26",),
        UK,
    ),
)
