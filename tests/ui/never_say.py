"""The list "Must never say" of the fact base (clinical.md, section 13) as patterns over text."""

from __future__ import annotations

import re
import unicodedata

RULES = {
    1: r"\b(increase|decrease|restart|double|halve|lower|raise)\b|\bstop (taking|your|the) ?\w*",
    2: r"\btake (it|them|your dose|this) (now|right away|immediately|as soon)"
    r"|\bas soon as\b|\bdoubl(e|ing) up\b|\bcatch(ing)? up\b|\bmake up for\b"
    r"|\b(within|less than|more than) \d+ hours?\b|\btoo late\b",
    3: r"\b(you have|you've got) [^.]* left\b|\bgoals?\b|\btargets?\b|\byou can stop\b"
    r"|\bfinish(es|ed)? (on|by|in)\b|\b(days?|weeks?|doses?) (to go|remaining)\b|\bon track\b",
    4: r"\bsafe(ly|r)?\b|\bharmless\b|\bnormal(ly)?\b|\bnothing to worry\b|\bpurg(e|ing)\b"
    r"|\bcarry on\b|\bexpected\b|\bdon.t worry\b",
    5: r"\byou (may |might |could |probably )?have (a|an|the|mild|severe|got)\b"
    r"|\bdepress\w*|\badheren\w*|\bcomplian\w*|\bdiagnos\w*",
    6: r"\bgood enough\b|\bwell done\b|\bgreat (job|work)\b|\bexcellent\b|\bperfect(ly)?\b"
    r"|\bcongratulat\w*|\bbadges?\b|\bawards?\b|\bscores?\b|\bgrades?\b|\bpass(ed)? mark\b"
    r"|\bpoints\b|\bstars?\b|\blevel up\b|\d ?%",
    7: r"\bfail(s|ed|ure|ing)?\b|\bmiss(ed|es|ing)?\b|\bstreaks?\b|\bbad(ly)?\b|\bonly\b"
    r"|\bagain\?|\blet (your|it)\b[^.]*\bdown\b|\bbroke\b|\blazy\b|\bshame\b|\bunfortunately\b"
    r"|\byou (should|must) have\b|\bpoor(ly)?\b|\boverdue\b|\bforgotten\b|\bwrong\b",
    8: r"\bcur(e|es|ed|ing)\b|\bpermanent(ly)?\b|\bguarante\w*|\bresults by\b|\bremission\b"
    r"|\bclear skin\b|\bproven\b",
    9: r"\bno protection\b|\btan(s|ned|ning)?\b|\bsunbath\w*",
    10: r"\balcohol\b|\bdrinks?\b",
    11: r"\bpregnan\w*|\bcontracepti\w*|\bwomen\b|\bmen\b|\bfemales?\b|\bmales?\b",
    12: r"\bsuicid\w*|\bself-harm\b|\bmyth\b",
    13: r"\b(your|the) results (are|is)\b|\bblood\b|\bfasting\b|\bhigh (lipids|levels)\b",
    14: r"\btwo prescribers\b|\b(7|19|30)[- ]days?\b",
    15: r"\bat least \d+\b|\bgrams?\b|\d+ ?g of\b|\bcalories\b",
    16: r"\bany brand\b|\babsorica\b|\bclaravis\b|\broaccutane\b|\baccutane\b",
    17: r"\bmore water\b|\bhydrat\w*",
    18: r"\blaser\b|\bwax(ing)?\b",
    19: r"\bclinically\b|\bimproves?\b|\bdoctor-approved\b|\bmonitors?\b|\bmedical device\b"
    r"|\bdermatologist-\w+",
    20: r"\bmood\b",
    21: r"https?://|\bwww\.|\b[a-z]+\.com\b|\bbuy\b|\border now\b",
    22: r"\bcountdown\b|\bhurry\b|\blast chance\b|\bwarning\b",
    23: r"!",
}
"""The number of each rule in the fact base, and what would break it."""
PATTERNS = {number: re.compile(rule, re.IGNORECASE) for number, rule in RULES.items()}
PICTURES = {"So", "Cs"}
"""Unicode's kinds of signs that are pictures (rule 22)."""
ALLOWED = {
    "Your diary is safe; the log has the details": "the diary file is meant, not the medicine",
    "This is said only once": "how often a dialog comes, not how much was taken",
    "It does not diagnose, monitor, calculate a dose": "says what the program does not do",
    "Only a step of today can be snoozed": "which day a command works on, not what was taken",
    "To stop them, choose Quit in the tray menu": "the reminders are stopped, not the medicine",
    "To stop them, quit with Ctrl+Q": "the reminders are stopped, not the medicine",
    "What does your leaflet say about a forgotten dose?": "question C04",
    "--forgotten": "the terminal\u2019s option for the answer to question C04",
    "is read-only, so nothing was saved": "a property of the file",
    "Something went wrong inside skinroutine": "the program is at fault, not the person",
}
"""Sentences that hold a forbidden word and may, each with its reason."""


def broken_rules(text: str) -> list[int]:
    """Return the numbers of the rules that a text breaks."""
    for sentence in ALLOWED:
        text = text.replace(sentence, "")
    broken = [number for number, pattern in PATTERNS.items() if pattern.search(text)]
    if any(unicodedata.category(sign) in PICTURES for sign in text):
        broken.append(22)
    return broken
