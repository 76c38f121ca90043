"""The sources of the care guide: authorities and journals, without an address and without a shop.

Where the words were seen in a copy, `is_copy` says so; the authority is named all the same.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Source:
    """A source by its key, with title, organisation and year; the year may be empty.

    `is_copy` is whether the words were seen in a copy and not on the authority's own page.
    """

    key: str
    title: str
    organisation: str
    year: str = ""
    is_copy: bool = False


def _by_key(*sources: Source) -> dict[str, Source]:
    return {one.key: one for one in sources}


SOURCES = _by_key(
    Source("LBL", "Absorica and Absorica LD label", "Sun Pharma, FDA", "2022", is_copy=True),
    Source("LBL2", "Isotretinoin label (Claravis)", "FDA", is_copy=True),
    Source("MG", "Medication guide of isotretinoin", "FDA", is_copy=True),
    Source("ABS", "Absorica for professionals", "Sun Pharma"),
    Source("MLP", "Isotretinoin", "MedlinePlus, US National Library of Medicine", is_copy=True),
    Source("MAYO", "Isotretinoin (oral route)", "Mayo Clinic"),
    Source("FDA26", "iPLEDGE REMS modification approved", "FDA", "2026", is_copy=True),
    Source("NHS1", "Isotretinoin capsules", "NHS"),
    Source("NHSS", "Sunscreen and sun safety", "NHS", is_copy=True),
    Source("PIL", "Package leaflet of isotretinoin", "UK, electronic medicines compendium"),
    Source("BNF", "Isotretinoin", "British National Formulary", is_copy=True),
    Source("RBH", "Isotretinoin, a leaflet for patients", "Royal Berkshire NHS", is_copy=True),
    Source("MHRA23", "Isotretinoin: new safety measures", "MHRA", "2023"),
    Source("MHRA25", "Isotretinoin: updates to prescribing guidance", "MHRA", "2025"),
    Source("MHRA26", "Isotretinoin: changes to prescribing guidance", "MHRA", "2026"),
    Source("MHRAR", "Isotretinoin expert review", "MHRA", "2023", is_copy=True),
    Source("RCP", "Isotretinoin and mental health", "Royal College of Psychiatrists", "2023"),
    Source("NICE", "Acne vulgaris: management, NG198", "NICE", "2023"),
    Source("CMDH", "Wording for oral isotretinoin", "CMDh, PhVWP", "2010", is_copy=True),
    Source("EUT", "Isotretinoin product text of the EU type", "EU product text", is_copy=True),
    Source("AADF", "Isotretinoin FAQs", "American Academy of Dermatology"),
    Source("AADS", "Sunscreen FAQs", "American Academy of Dermatology", is_copy=True),
    Source("SGH", "Isotretinoin (for acne)", "Singapore General Hospital, SingHealth"),
    Source("NZ", "Treating severe acne with isotretinoin", "HealthInfo Canterbury"),
    Source("MSD", "Acne vulgaris", "MSD Manual Professional", "2024"),
    Source("XIA", "Laboratory monitoring, a Delphi study", "JAMA Dermatology", "2022"),
    Source(
        "LAI", "Acne relapse and isotretinoin retrial", "JAMA Dermatology", "2025", is_copy=True
    ),
    Source("COL", "Food and isotretinoin", "Journal of Clinical Pharmacology", "1983"),
    Source("WEB", "Lidose and the first capsules", "Journal of the AAD", "2013", is_copy=True),
    Source("MAD", "Micronised 32 mg and Lidose 40 mg", "Acta Dermato-Venereologica", "2020"),
    Source("DEM", "Acne flare at the start", "European Journal of Dermatology", "2008"),
    Source("AE17", "Adverse effects of isotretinoin", "Dermatologic Therapy", "2017"),
    Source("TAN", "Psychiatric disorders and isotretinoin", "JAMA Dermatology", "2024"),
    Source("ASDS", "Procedures and isotretinoin", "Dermatologic Surgery", "2017"),
    Source("IBTS", "Acne, a guideline for donors", "Irish Blood Transfusion Service"),
    Source("DDI", "Drug interactions", "DDInter"),
    Source("EBS", "Isotretinoin, health library", "EBSCO"),
    Source("WHOE", "Enjoy the sun, but stay safe", "WHO Europe", "2012"),
    Source("SUNS", "About UV", "SunSmart Global, Cancer Council Victoria"),
    Source("CAN", "The UV index", "Government of Canada"),
    Source("MDS", "Software and apps", "MHRA", "2020", is_copy=True),
    Source("MDR", "Regulation (EU) 2017/745, MDCG 2019-11", "European Union", "2025", is_copy=True),
)
"""Every source by its key."""
