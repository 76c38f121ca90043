"""What the care guide says on skin care, what to leave out, the sun, and on this app."""

from __future__ import annotations

from skinroutine.app.course.care_kinds import CareFact, Topic
from skinroutine.app.tongue import MEDICAL, mark

SKIN = (
    CareFact(
        "cleanser",
        Topic.SKIN,
        mark(
            "NICE, on acne in general: a cleanser of synthetic detergent that is not alkaline, so "
            "neutral for skin or slightly acid, twice a day.",
            about=MEDICAL,
        ),
        ("F5.1",),
        ("NICE",),
    ),
    CareFact(
        "no-oil",
        Topic.SKIN,
        mark(
            "NICE, on acne in general: avoid moisturisers, sunscreens and make-up that are based "
            "on oil or clog pores, take make-up off at night, and do not pick.",
            about=MEDICAL,
        ),
        ("F5.2",),
        ("NICE",),
    ),
    CareFact(
        "moisturise",
        Topic.SKIN,
        mark(
            "NHS: use moisturiser and lip balm regularly. No source gives a tested number of times "
            "a day.",
            about=MEDICAL,
        ),
        ("F5.3",),
        ("NHS1",),
    ),
    CareFact(
        "nose-and-eyes",
        Topic.SKIN,
        mark(
            "NHS: a thin layer of petroleum jelly just inside the nostrils can ease a dry nose. "
            "For dry eyes, ask a pharmacist or an optician about drops; glasses instead of lenses "
            "if they are sore.",
            about=MEDICAL,
        ),
        ("F5.4",),
        ("NHS1",),
    ),
)
LEAVE_OUT = (
    CareFact(
        "waxing",
        Topic.LEAVE_OUT,
        mark(
            "Leaflets say: no waxing, dermabrasion or laser during the course and for 6 months "
            "after. Ask your dermatologist about your own plans.",
            about=MEDICAL,
        ),
        ("F5.7",),
        ("NHS1", "LBL"),
    ),
    CareFact(
        "procedures",
        Topic.LEAVE_OUT,
        mark(
            "A group of skin surgeons in 2017 found too little evidence to delay superficial peels "
            "and some lasers, and still advised against mechanical dermabrasion and ablative "
            "resurfacing of the whole face within 6 months. Your dermatologist may advise "
            "differently for some procedures.",
            about=MEDICAL,
        ),
        ("F5.8",),
        ("ASDS",),
    ),
    CareFact(
        "products",
        Topic.LEAVE_OUT,
        mark(
            "NHS: leave out scrubs, peels and other acne products unless your prescriber says so. "
            "Other retinoids and drying products add irritation.",
            about=MEDICAL,
        ),
        ("F5.9",),
        ("NHS1", "MG"),
    ),
    CareFact(
        "pregnancy",
        Topic.LEAVE_OUT,
        mark(
            "Leaflets say: not in pregnancy, at any dose, even for a short time, because the risk "
            "of severe birth defects is extremely high. Not while breastfeeding.",
            about=MEDICAL,
        ),
        ("F6.1",),
        ("LBL", "MAYO", "MG"),
    ),
    CareFact(
        "donation",
        Topic.LEAVE_OUT,
        mark(
            "Blood services say: no blood donation during the course and for 1 month after, "
            "because it could reach a pregnant person.",
            about=MEDICAL,
        ),
        ("F6.2",),
        ("IBTS",),
    ),
    CareFact(
        "vitamin-a",
        Topic.LEAVE_OUT,
        mark(
            "Mayo Clinic and EBSCO say: no vitamin A supplements. Multivitamins may hold it too: "
            "check their label.",
            about=MEDICAL,
        ),
        ("F6.3",),
        ("MAYO", "EBS"),
    ),
    CareFact(
        "tetracyclines",
        Topic.LEAVE_OUT,
        mark(
            "The US label says: no tetracycline antibiotics (tetracycline, doxycycline, "
            "minocycline and others).",
            about=MEDICAL,
        ),
        ("F6.4",),
        ("LBL", "DDI"),
    ),
    CareFact(
        "sharing",
        Topic.LEAVE_OUT,
        mark(
            "Leaflets say: do not share the capsules, even with somebody who has the same problem.",
            about=MEDICAL,
        ),
        ("F6.5",),
        ("PIL", "MG"),
    ),
    CareFact(
        "other-medicines",
        Topic.LEAVE_OUT,
        mark(
            "EBSCO says: tell your prescriber about all your medicines. St John\u2019s wort can "
            "weaken hormonal contraception.",
            about=MEDICAL,
        ),
        ("F6.6",),
        ("EBS",),
    ),
    CareFact(
        "online",
        Topic.LEAVE_OUT,
        mark("MedlinePlus says: do not get it online outside the programme.", about=MEDICAL),
        ("F6.7",),
        ("MLP",),
    ),
    CareFact(
        "alcohol",
        Topic.LEAVE_OUT,
        mark(
            "Advice on alcohol varies from source to source. Ask your prescriber what is right for "
            "you.",
            about=MEDICAL,
        ),
        ("F5.11",),
        ("NHS1", "EBS"),
    ),
)
SUN = (
    CareFact(
        "spf",
        Topic.SUN,
        mark(
            "The American Academy of Dermatology, WHO Europe and the NHS on sun safety say: "
            "sunscreen of SPF 30 or more, with a broad spectrum. The NHS page on this medicine "
            "says SPF 15 or above, on cloudy days too, and no sunlamps or sunbeds.",
            about=MEDICAL,
        ),
        ("F5.5",),
        ("NHS1", "WHOE", "AADS", "NHSS"),
    ),
    CareFact(
        "amount",
        Topic.SUN,
        mark(
            "Most people put on too little. American Academy of Dermatology: about 1 ounce (a shot "
            "glass) for an adult body. NHS: two teaspoons for head, neck and arms. Sun safety "
            "pages say: on 15 minutes before going out, and once more every 2 hours outdoors and "
            "after swimming, sweating or towelling.",
            about=MEDICAL,
        ),
        ("F5.6",),
        ("AADS", "NHSS"),
    ),
    CareFact(
        "uv-index",
        Topic.SUN,
        mark(
            "The UV index: 0-2 low, 3-5 moderate, 6-7 high, 8-10 very high, 11 and more extreme. "
            "From 3, everyone is advised to protect their skin; from 8, to avoid midday.",
            about=MEDICAL,
        ),
        ("F9.1",),
        ("WHOE", "SUNS", "CAN"),
    ),
    CareFact(
        "every-index",
        Topic.SUN,
        mark(
            "Those bands are for everyone. On this medicine, leaflets say to protect your skin on "
            "cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises "
            "by 10 to 12 % with each 1000 m of height.",
            about=MEDICAL,
        ),
        ("F9.2",),
        ("NHS1", "CAN"),
    ),
)
APP = (
    CareFact(
        "not-advice",
        Topic.APP,
        mark(
            "A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber "
            "come first.",
            about=MEDICAL,
        ),
        ("F8.9",),
        ("MDR",),
    ),
    CareFact(
        "purpose",
        Topic.APP,
        mark(
            "A personal diary and reminder you set up yourself. It stores and shows what you "
            "typed. It does not diagnose, monitor, calculate a dose, interpret results or advise "
            "treatment.",
            about=MEDICAL,
        ),
        ("F8.8", "F8.9"),
        ("MDS", "MDR"),
    ),
    CareFact(
        "sums",
        Topic.APP,
        mark(
            "Its sums are counts, your own entries added up, and that sum divided by the weight "
            "you typed, each with its inputs beside it so that anyone can check.",
            about=MEDICAL,
        ),
        ("F8.8", "F8.9"),
        ("MDS", "MDR"),
    ),
)
