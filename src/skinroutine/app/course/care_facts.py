"""What the care guide says on the dose, the time it takes and side effects."""

from __future__ import annotations

from skinroutine.app.course.care_kinds import EU, UK, US, CareFact, Topic
from skinroutine.app.tongue import MEDICAL, mark

DOSE = (
    CareFact(
        "food-matters",
        Topic.DOSE,
        mark(
            "In a study of 20 healthy people, ordinary capsules gave the body 1.5 to 2 times as "
            "much of the medicine when taken with a meal, or an hour before or "
            "after one, as without food.",
            about=MEDICAL,
        ),
        ("F1.5",),
        ("COL",),
    ),
    CareFact(
        "kinds-differ",
        Topic.DOSE,
        mark(
            "Without food, ordinary capsules gave about 40 % of what they give with food, and "
            "Absorica about two thirds. Absorica LD was hardly changed by food.",
            about=MEDICAL,
        ),
        ("F1.6",),
        ("WEB", "MAD"),
    ),
    CareFact(
        "food-rule",
        Topic.DOSE,
        mark(
            "Labels say: ordinary capsules with a meal, Absorica and Absorica LD with or without. "
            "One does not stand in for another, and their milligrams are not added together. Your "
            "own leaflet comes first.",
            about=MEDICAL,
        ),
        ("F1.7",),
        ("LBL",),
    ),
    CareFact(
        "forgotten",
        Topic.DOSE,
        mark(
            "Leaflets differ on a forgotten dose. The US Absorica label says to skip it. Singapore "
            "General Hospital says to take it when you remember, unless the next one is near. All "
            "say: never two doses together. Follow your own leaflet, or ask a pharmacist.",
            about=MEDICAL,
        ),
        ("F1.12",),
        ("LBL", "SGH"),
    ),
    CareFact(
        "too-much",
        Topic.DOSE,
        mark(
            "Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, "
            "headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For "
            "anyone who can get pregnant, the US label adds a pregnancy check and at least a "
            "month of avoiding pregnancy.",
            about=MEDICAL,
        ),
        ("F1.13",),
        ("LBL2", "SGH"),
    ),
    CareFact(
        "poison-help",
        Topic.DOSE,
        mark("Poison Help in the United States: 1-800-222-1222.", about=MEDICAL),
        ("F1.13",),
        ("LBL2",),
        US,
    ),
    CareFact(
        "whole",
        Topic.DOSE,
        mark(
            "Leaflets say: swallow capsules whole with a full glass of liquid, and do not chew or "
            "crush them. They can irritate the gullet.",
            about=MEDICAL,
        ),
        ("F1.14",),
        ("LBL", "SGH"),
    ),
    CareFact(
        "strengths-us",
        Topic.DOSE,
        mark(
            "Strengths in the United States: Absorica 10, 20, 25, 30, 35 and 40 mg; Absorica LD 8, "
            "16, 20, 24, 28 and 32 mg. The 25 mg capsule of Absorica contains tartrazine.",
            about=MEDICAL,
        ),
        ("F1.15",),
        ("LBL",),
        US,
    ),
    CareFact(
        "strengths-uk",
        Topic.DOSE,
        mark(
            "Strengths in the United Kingdom: 5, 10 and 20 mg. Capsules there may contain soya and "
            "sorbitol.",
            about=MEDICAL,
        ),
        ("F1.15",),
        ("NHS1",),
        UK,
    ),
)
TIME = (
    CareFact(
        "early-flare",
        Topic.TIME,
        mark(
            "In a study of 244 people, 79 (32 %) had more spots in the first weeks: 18 % mildly, "
            "10 % moderately, 4.5 % severely.",
            about=MEDICAL,
        ),
        ("F2.1",),
        ("DEM",),
    ),
    CareFact(
        "when-it-helps",
        Topic.TIME,
        mark(
            "Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first "
            "worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the "
            "best judge of how it is going.",
            about=MEDICAL,
        ),
        ("F2.2",),
        ("NHS1", "NZ"),
    ),
    CareFact(
        "length",
        Topic.TIME,
        mark(
            "Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: "
            "about 4 to 5 months. Courses with a low dose run longer.",
            about=MEDICAL,
        ),
        ("F2.3",),
        ("LBL", "AADF", "NZ"),
    ),
    CareFact(
        "second-course",
        Topic.TIME,
        mark(
            "Labels say: no second course before a gap of two months, because acne may go on "
            "improving after the last dose. For people who are still growing, the best gap is not "
            "known.",
            about=MEDICAL,
        ),
        ("F2.4",),
        ("LBL", "AADF", "MSD"),
    ),
    CareFact(
        "relapse",
        Topic.TIME,
        mark(
            "In records of 19,907 people in the United States, 22.5 % later had treatment for "
            "acne that works through the whole body, and 8.2 % a second course. 35 % had some "
            "prescription for acne.",
            about=MEDICAL,
        ),
        ("F1.9", "F2.5"),
        ("LAI",),
    ),
    CareFact(
        "carries-on",
        Topic.TIME,
        mark(
            "Some rules carry on after the last dose: no blood donation for 1 month, no waxing, "
            "dermabrasion or laser for 6 months. For people who can get pregnant: contraception "
            "for 1 month, and a pregnancy test 1 month after.",
            about=MEDICAL,
        ),
        ("F2.6",),
        ("NHS1", "IBTS", "MLP"),
    ),
)
EFFECTS = (
    CareFact(
        "dryness",
        Topic.EFFECTS,
        mark(
            "In a study of the records of 3,525 people, dry lips were noted in 100 %, dry skin in "
            "95 % and a red face in 66 %.",
            about=MEDICAL,
        ),
        ("F4.1",),
        ("AE17",),
    ),
    CareFact(
        "very-common",
        Topic.EFFECTS,
        mark(
            "Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, "
            "peeling, itching, red rash, fragile skin.",
            about=MEDICAL,
        ),
        ("F4.2",),
        ("CMDH",),
        EU,
    ),
    CareFact(
        "trials-us",
        Topic.EFFECTS,
        mark(
            "In US trials of Absorica, at least 5 % had dry lips, dry skin, back pain, dry eyes, "
            "joint pain, nosebleeds, headache or signs like a cold.",
            about=MEDICAL,
        ),
        ("F4.3",),
        ("ABS",),
        US,
    ),
    CareFact(
        "nhs-common",
        Topic.EFFECTS,
        mark(
            "NHS, in more than 1 in 100: dry skin, eyes, nose and lips; rash and itch; skin that "
            "is fragile, redder and sensitive to sun; sore mouth or throat; headache. They usually "
            "end after the course.",
            about=MEDICAL,
        ),
        ("F4.4",),
        ("NHS1",),
    ),
    CareFact(
        "eyes-and-dose",
        Topic.EFFECTS,
        mark(
            "Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get "
            "worse, and contact lenses may be uncomfortable. Some side effects have lasted after "
            "the course.",
            about=MEDICAL,
        ),
        ("F4.5",),
        ("LBL2", "EUT"),
    ),
    CareFact(
        "mood-studies",
        Topic.EFFECTS,
        mark(
            "In 25 studies with 1,625,891 people, psychiatric disorders were overall no more "
            "frequent than in people who did not take it. The authors still advise to watch for "
            "them.",
            about=MEDICAL,
        ),
        ("F4.6",),
        ("TAN",),
    ),
    CareFact(
        "mood-review",
        Topic.EFFECTS,
        mark(
            "A UK review in 2023 found gaps in the evidence: it could not say that the medicine "
            "definitely causes many of these effects, and single reports remain a concern. So it "
            "asks to inform people and to watch.",
            about=MEDICAL,
        ),
        ("F4.7",),
        ("MHRAR",),
    ),
    CareFact(
        "mood-psychiatrists",
        Topic.EFFECTS,
        mark(
            "Royal College of Psychiatrists: small changes (tearful, low, anxious, agitated) in 1 "
            "in 1,000 to 1 in 10,000 people, more serious ones in fewer than 1 in 10,000, with and "
            "without earlier problems, during and after the course. Ask family and friends to "
            "watch. Ending the course may not be enough: be seen by somebody.",
            about=MEDICAL,
        ),
        ("F4.8",),
        ("RCP",),
    ),
)
