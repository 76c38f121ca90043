"""The list "Must never say" of the fact base (clinical.md, section 13) as patterns over text.

`broken_rules` is for the program's own words, and strict: a word that belongs to what must never be
said is looked for alone. `broken_quotes` is for what repeats a leaflet, a study or a diary, such as
the care guide and the exports: there a word may stand, and the sentence may not.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

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
QUOTES = RULES | {
    1: r"\b(increase|decrease|restart|double|halve|lower|raise) (your|the|it|a)\b"
    r"|\byou (should|must|can|could|may) (stop|start|skip|take|increase|decrease)\b",
    2: r"\btake (it|them|your dose|this) (now|right away|immediately|as soon)"
    r"|\bdoubl(e|ing) up\b|\bcatch(ing)? up\b|\bmake up for\b|\btoo late\b|\boverdue\b"
    r"|\b(within|less than|more than) \d+ hours?\b",
    3: r"\b(you have|you've got) [^.]* left\b|\bgoals?\b|\byou can stop\b|\bon track\b"
    r"|\bfinish(es|ed)? (on|by|in)\b|\b(days?|weeks?|doses?|mg) (to go|remaining)\b",
    4: RULES[4].replace(r"|\bcarry on\b", r"|\bcarry on\b(?! after the last| for a while)"),
    5: r"\byou (may |might |could |probably )?have (a|an|the|mild|severe|got)\b"
    r"|\b(mild|severe|moderate) depression\b|\b(poor|good|low) adherence\b|\bcomplian\w*",
    6: RULES[6].replace(r"|\d ?%", r"|\d ?% (is|adheren\w*|taken|good|of your)"),
    7: RULES[7].replace(r"|\bforgotten\b", "").replace(r"|\bonly\b", r"|\bonly \d+\b"),
    10: r"\bsafe to drink\b|\b(one|two|a few|\d+) (glass(es)?|drinks?|units?) (of|a|per)\b",
    11: r"\byou (don.t|do not) need\b|\bno (tests?|contraception) (is|are)? ?needed\b"
    r"|\bskip (a|the|this) test\b|\byou are (not )?pregnant\b"
    r"|\b(women|woman|men|man|girls?|boys?|females?|males?)\b",
    13: r"\b(your|the) results? (are|is)\b|\bnormal range\b|\bhigh (lipids|levels)\b"
    r"|\b(don.t|do not) eat\b|\bfast for\b|\b\d+ hours? (of )?fasting\b",
    14: r"\btwo prescribers\b|\b(7|19|30)[- ]day (rule|window|wait|supply)\b"
    r"|\b(within|for|after) (7|19|30) days\b",
    15: r"\bat least \d+ ?(g|grams?)\b|\bgrams? of fat\b|\bcalories\b",
    16: r"\bany brand\b|\broaccutane\b|\baccutane\b",
    18: r"\blaser (is|are) (fine|ok|allowed)\b|\bnever [^.]*\b(laser|waxing)\b",
    20: r"(?!)",
}
"""What of each rule may not stand in a quotation either."""
PATTERNS = {number: re.compile(rule, re.IGNORECASE) for number, rule in RULES.items()}
QUOTED = {number: re.compile(rule, re.IGNORECASE) for number, rule in QUOTES.items()}
STOP = re.compile(r"\bstop(ping)? (taking|it|the)\b", re.IGNORECASE)
WHOSE = re.compile(r"\bleaflets say\b", re.IGNORECASE)
"""Rule 1: "stop" is what leaflets say, in the same sentence."""
IN_NO_NOTICE = re.compile(r"pregnan|\bmoods?\b|contracepti", re.IGNORECASE)
"""Rule 20: what no reminder says, in whatever words it was set to speak."""
TELLTALES = re.compile(
    r"isotretinoin|accutane|absorica|claravis|drug|medic(ine|ation)|capsule|pill|tablet|\bdos(e|es)\b"
    r"|\bmg\b|acne|skin|\bspf\b|\bsun\b|sunscreen|sunburn|\blips?\b|balm|blood|\btests?\b|clinic|doctor|pharmac"
    r"|leaflet|pregnan|programme|\bmoods?\b",
    re.IGNORECASE,
)
"""Rule 20: what no reminder says where others may read it."""
TRY_OUT = {"A test"}
"""The title of the reminder that a person asks to see: it is the screen that is tested."""
PICTURES = {"So", "Cs"}
"""Unicode's kinds of signs that are pictures (rule 22)."""
ALLOWED = {
    "Something went wrong inside skinroutine. Your diary is safe; the log has the details.": (
        "the program is at fault and not the person, and the diary file is safe, not the medicine"
    ),
    "Closing the window leaves skinroutine in the tray, so that reminders reach you. To stop them, "
    "choose Quit in the tray menu. This is said only once.": "the reminders are stopped",
    "This desktop has no tray, so closing the window makes it small instead and reminders still "
    "reach you. To stop them, quit with Ctrl+Q. This is said only once.": (
        "the reminders are stopped"
    ),
    "A personal diary and reminder you set up yourself. It stores and shows what you typed. It "
    "does not diagnose, monitor, calculate a dose, interpret results or advise treatment.": (
        "F8.8, F8.9: says what the program does not do"
    ),
    "Only a step of today can be snoozed.": "which day a command works on",
    "A passphrase needs at least 8 characters. Several words are better.": "how long one is",
    "What does your leaflet say about a forgotten dose?": "C04",
    "About a forgotten dose": "C04",
    " is read-only, so nothing was saved.": "a property of the file",
    "Last planned dose noted. A few things carry on for a while: contraception and no blood "
    "donation for 1 month, no waxing or laser for 6.": "C49",
    "Last planned dose noted. A few things carry on for a while: no blood donation for 1 month, no "
    "waxing or laser for 6.": "C49 without its first clause",
    "By your plan the last dose was on {day}. A few things carry on for a while: contraception and "
    "no blood donation for 1 month, no waxing or laser for 6.": "C49 where nothing was noted",
    "By your plan the last dose was on {day}. A few things carry on for a while: no blood donation "
    "for 1 month, no waxing or laser for 6.": "the same without its first clause",
    "Contraception": "F2.6, a line of the list that is turned on",
    "No blood donation": "F2.6, a line of the list that is turned on",
    "No waxing, dermabrasion or laser": "F2.6, a line of the list that is turned on",
    "I am in a pregnancy prevention programme": "asked of everybody in the same words",
    "Target my prescriber gave me": "F1.10: the question of the plan",
    "Target your prescriber gave you: {amount}": "F1.10: shown where the person typed one",
    "Target your prescriber gave you, as typed: {amount} {unit}.": "F1.10: on the page for a visit",
    "Absorica": "the name of a formulation to choose",
    "Absorica LD": "F1.7: the name of a formulation, whose amounts are kept apart",
    "Absorica LD taken before using this app, as typed and in no sum here: {mg} mg.": "F1.7",
    "Absorica LD {amount} mg": "F1.7",
    "The same of Absorica LD, in mg": "F1.7",
    "With notes, mood and low mood, side effects you named, what helped, other medicines, days "
    "of photos and programme dates": "what may be ticked",
    "With notes, mood and low mood, side effects you named, what helped, questions, other "
    "medicines, names of dates and programme dates": "what may be ticked",
    "With notes, low mood, side effects you named and what helped": "what may be ticked",
    "with notes, mood and low mood, signs you named, what helped, other medicines, dates "
    "of a programme; in csv with questions and names of dates, in pdf with days of photos "
    "(questions are in pdf always, and all of these in json)": "what an option puts into a file",
    "Mood and low mood": "what the page for the clinic holds where that is ticked",
    "Some people report mood changes; studies don\u2019t show a rise overall. Either way, tell "
    "someone early. Friends or family may notice first.": "C41",
    "Low mood": "the sign of the diary that leaflets name (F4.10)",
    "Blood test": "a kind of date to save (C32)",
    "Blood test on {date}, as you entered. Does your clinic want you fasting? If it\u2019s for "
    "lipids, the US label asks for 36 hours without alcohol.": "C32",
}
"""Whole texts that hold a forbidden word and may, each with its reason.

What stands in their places is looked at all the same, and so is whatever they are put into.
"""
WHOLE = {
    "--forgotten": "the terminal\u2019s option for the answer to question C04",
    "--target": "the terminal\u2019s option for what a prescriber gave (F1.10)",
    "--mood": "the terminal\u2019s option for what the page of a day asks (C40)",
    "target given: ": "F1.10: what the person typed, in a file",
    "Mood": "a heading of the page for the clinic, where it is ticked",
    "mood": "what the page for the clinic says it does not hold",
    "Enjoy the sun, but stay safe": "the title of a source, by WHO Europe",
    "TAN": "the key of a source",
    "target": "a name inside the program",
    "blood": "a name inside the demo",
    "missed": "a word of other programs' files that is read",
    "miss": "a word of other programs' files that is read",
    "accutane": "a word of other programs' files that is read",
    "roaccutane": "a word of other programs' files that is read",
    "absorica": "a word of other programs' files that is read",
    "claravis": "a word of other programs' files that is read",
    "http://unitsofmeasure.org": "the name of a list of codes in FHIR, no link",
    "http://terminology.hl7.org/CodeSystem/observation-category": "a name of FHIR, no link",
    "http://loinc.org": "the name of a list of codes in FHIR, no link",
    "{http://nextcloud.com/ns}deleted-calendar": "a name in what a calendar server says, no link",
    "{http://nextcloud.com/ns}trash-bin": "a name in what a calendar server says, no link",
    "{http://calendarserver.org/ns/}": "a name in what a calendar server says, no link",
    "\u2713": "a sign of other programs' files that is read",
    "\u2714": "a sign of other programs' files that is read",
    chr(0xD800): "the first of the signs that no file may hold",
    chr(0xDFFF): "the last of the signs that no file may hold",
}
"""Texts that are allowed where nothing stands beside them, each with its reason."""
BEFORE = r"(?:^|(?<=[\n\t\"\u201c(\[|\u2068>=,;])|(?<=[,;:.|\u00b7)\u2069] ))"
AFTER = r"(?=$|[\n\t\"\u201d,;:.)\]|\u2069<]| \u00b7| \()"
AFTER_SENTENCE = r"(?=$|[\s\"\u201d\u2069])"
"""What stands around a text that is a part of its own in a longer one."""


def _allowing(text: str) -> re.Pattern[str]:
    """Return what finds an allowed text with anything in its places."""
    fixed = [re.escape(one) for one in re.split(r"\{\w+\}", text)]
    after = AFTER_SENTENCE if text.endswith((".", "?")) else AFTER
    return re.compile(BEFORE + "(.*?)".join(fixed) + after, re.MULTILINE)


ALLOWING = [_allowing(one) for one in sorted(ALLOWED, key=len, reverse=True)]


def broken_rules(text: str) -> list[int]:
    """Return the numbers of the rules that words of the program's own break."""
    if text in WHOLE or text in ALLOWED:
        return []
    return _broken(text, PATTERNS)


def broken_quotes(text: str) -> list[int]:
    """Return the numbers of the rules that are broken by what repeats a leaflet or a diary."""
    if text in WHOLE or text in ALLOWED:
        return []
    broken = _broken(text, QUOTED)
    sentences = re.split(r"(?<=[.?])\s", text)
    if any(STOP.search(one) and not WHOSE.search(one) for one in sentences):
        broken.append(1)
    return broken


def broken_notice(title: str, body: str, *, is_discreet: bool) -> list[int]:
    """Return the numbers of the rules that a reminder breaks."""
    text = f"{title}\n{body}"
    broken = broken_rules(text)
    told = body if title in TRY_OUT else text
    is_telling = is_discreet and TELLTALES.search(told)
    return [*broken, 20] if is_telling or IN_NO_NOTICE.search(text) else broken


def without_allowed(text: str) -> str:
    """Return a longer text without what is allowed in it as a part of its own."""
    for pattern in ALLOWING:
        text = pattern.sub(lambda found: " ".join(found.groups()), text)
    return text


def _broken(text: str, patterns: Mapping[int, re.Pattern[str]]) -> list[int]:
    text = without_allowed(text)
    broken = [number for number, pattern in patterns.items() if pattern.search(text)]
    if any(unicodedata.category(sign) in PICTURES for sign in text):
        broken.append(22)
    return broken
