"""Which passages of the care guide a search finds, and which of them fit best; pure.

A person's word stands for the guide's own words as well ("drunk" for alcohol), and words that
join others count for nothing.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
SHORTEST_ENDING, SHORTEST_PART = 4, 5
"""Letters of a word from which on a plural's ending is left off, and it is found within others."""
JOINING = (
    "a about after am an and are as at be but by can could did do does for from get give got had "
    "has have help how i if in is it its just last may me much my of off on or shall should so "
    "that the their them they this to too very was we what when where which who why will with "
    "would you your"
)
"""Words that ask or join, and name nothing that the guide is about."""
ALIKE: tuple[tuple[str, str], ...] = (
    ("alcohol", "beer booze cocktail drink drinking drunk hangover party vodka whisky wine"),
    ("acne|spots", "acne breakout flare flare-up pimple pimply spot zit"),
    ("more spots|worsening", "breakout flare purge purging worse worsen worsening"),
    ("contraception|mini-pills", "birth coil condom implant pill"),
    ("pregnancy|late period", "baby conceive period pregnant"),
    ("contraception", "sex unprotected"),
    ("sun|uv", "burn burned burnt sunbathe sunburn sunburnt sunshine tan tanned tanning uv"),
    ("sunscreen|spf", "factor spf sunblock suncream sunscreen"),
    ("waxing", "depilate depilation epilate epilation epilator hair shave threading wax"),
    ("laser", "ipl lasers"),
    ("dermabrasion|scrubs|peels", "abrasion exfoliant exfoliate peel peeling scrub"),
    ("retinoids|acne products", "adapalene benzoyl differin retinol salicylic serum tretinoin"),
    ("lips|lip balm", "chapped chapstick lip lipstick"),
    ("moisturiser|moisturisers", "cream creme lotion moisturizer moisturizing"),
    ("make-up", "concealer cosmetics foundation makeup mascara"),
    ("cleanser", "cleaner facewash soap wash washing"),
    ("nose|nosebleeds", "bleed nosebleed nostril"),
    ("eyes|lenses|blurred", "contacts eye glasses sight vision"),
    ("in the dark", "driving night"),
    ("forgotten", "forget forgot miss missed missing skipped"),
    ("too much|two doses together", "double doubled extra overdose overdosed twice"),
    ("mood|psychiatric|low, anxious", "anxiety anxious depressed depression low mental sad"),
    ("harming yourself", "harm self-harm suicidal suicide"),
    ("joint|bones|muscle", "ache aching knee muscle sore"),
    ("stomach", "belly tummy"),
    ("diarrhoea", "diarrhea runs"),
    ("vomiting", "sick throwing vomit"),
    ("antibiotics", "antibiotic minocycline doxycycline"),
    ("vitamin|multivitamins", "multivitamin supplement vitamins"),
    ("donation", "donate donating donor"),
    ("all your medicines", "drug ibuprofen interaction medication painkiller paracetamol"),
    ("blood fats", "cholesterol lipid triglyceride"),
    ("food|meal", "breakfast dinner eat eating empty lunch snack"),
    ("blood tests|liver", "bloods lab labs"),
    ("ears", "deaf hearing tinnitus"),
    ("breastfeeding", "breastfeed nurse nursing"),
    ("online", "buy internet order"),
    ("share", "friend giving lend sell"),
)
"""What stands in the guide, apart by "|", and a person's words that ask for it."""


def plain(text: str) -> str:
    """Return a text without capitals and accents, as a search compares it."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


def matches(sought: str, passage: str) -> int:
    """Return how many of the words that are sought a passage has, itself or by a word alike."""
    there = _words(passage)
    return sum(
        _has(word, there) or any(_stands(one, there) for one in _alike(word))
        for word in _asked(sought)
    )


def ranks(sought: str, passages: Sequence[str]) -> dict[int, int]:
    """Return the passages that are found, by their place, with how many words each has.

    Where some have every word that is sought, those alone are found; else each that has any.
    """
    counts = {place: matches(sought, one) for place, one in enumerate(passages)}
    whole = len(_asked(sought))
    wanted = whole if whole in counts.values() else 1
    return {place: count for place, count in counts.items() if count >= max(1, wanted)}


def _asked(sought: str) -> tuple[str, ...]:
    """Return the words that are sought, in their order; the joining ones where no other is."""
    every = tuple(dict.fromkeys(_words(sought)))
    return tuple(one for one in every if one not in _JOINING) or every


def _words(text: str) -> list[str]:
    return WORD.findall(plain(text))


def _has(word: str, there: Sequence[str]) -> bool:
    """Tell whether a word stands in a passage: within another one too where it is not short."""
    bare = _bare(word)
    if len(bare) < SHORTEST_PART:
        return any(one.startswith(bare) for one in there)
    return any(bare in one for one in there)


def _alike(word: str) -> tuple[str, ...]:
    """Return what of the guide stands for a word of the person's."""
    return _GUIDES.get(_bare(word), ())


def _bare(word: str) -> str:
    """Return a word without the ending of a plural."""
    return word[:-1] if len(word) >= SHORTEST_ENDING and word.endswith("s") else word


def _stands(wanted: str, there: Sequence[str]) -> bool:
    """Tell whether words stand beside each other in a passage, the last by its beginning."""
    *whole, last = _words(wanted)
    starts = range(len(there) - len(whole))
    return any(
        [*there[at : at + len(whole)]] == whole and there[at + len(whole)].startswith(_bare(last))
        for at in starts
    )


def _table() -> Mapping[str, tuple[str, ...]]:
    """Return for each word of a person's, without a plural's ending, what stands for it."""
    found: dict[str, tuple[str, ...]] = {}
    for guides, asked in ALIKE:
        for one in asked.split():
            key = _bare(one)
            found[key] = (*found.get(key, ()), *guides.split("|"))
    return found


_GUIDES = _table()
_JOINING = frozenset(JOINING.split())
