"""The written forms of frequency, length and number, as patterns with the groups n and m.

`n` is the number or the least of a range, `m` the most; `upto` is there for "op til".
"""

import re

from content_import.fields.numbers import NUMBER, RANGE_SIGN

_N = rf"(?P<n>{NUMBER})(?:{RANGE_SIGN}(?P<m>{NUMBER}))?"
_UP_TO = r"(?P<upto>\b(?:op\s{1,3}til|højst|max\.?|maks\.?|maksimalt|maximalt)\s{1,3})?"
_S = r"\s{1,3}"
_WEEKLY = rf"(?:om{_S}ugen|pr\.?{_S}uge|per{_S}uge|i{_S}ugen|ugentligt?|ugentlige|hver{_S}uge)"
_MONTHLY = (
    rf"(?:om{_S}måneden|pr\.?{_S}måned|per{_S}måned|i{_S}måneden|månedligt?|månedlige|"
    rf"hver{_S}måned)"
)
_RATE = r"(?:\s{0,3},?\s{0,3})"
_ANOTHER = rf"hver{_S}(?:(?P<other>anden|2\.?)|(?P<third>tredje|3\.?)|(?P<fourth>fjerde|4\.?)){_S}"
_SESSION = (
    r"(?:\w{0,20}(?:sessioner|session|samtaler|samtale|mødegange|undervisningsgange|moduler|"
    r"kursusgange|gruppegange|møder|lektioner|workshops|konsultationer))"
)
_ADJECTIVE = r"(?:(?:individuelle?|anonyme|afklarende|korte|\w{3,30}nde)\s{1,3}){0,2}"

SPEAKS_OF_TIME = re.compile(
    r"gang|uge|dag|døgn|måned|\bår|time|minut|\bmin\b|kvarter|session|samtale|mød|lektion|modul|"
    r"workshop|konsultation",
    re.IGNORECASE,
)
"""Part of every word that a duration can be told with: a text without any is not read."""
CLOCK_TIME = re.compile(
    r"\b(?:kl|klokken)\b\.?\s{0,3}\d|\b\d{1,2}[.:]\d\d\s{0,3}[-–]\s{0,3}\d{1,2}[.:]\d\d",
    re.IGNORECASE,
)
CLOCK_SPAN = re.compile(
    r"(?:(?:i\s{1,3}tidsrummet|mellem)\s{1,3})?\b(?:kl|klokken)\b\.?\s{0,3}\d{1,2}(?:[.:]\d\d)?"
    r"(?:\s{0,3}(?:[-–]|til|og)\s{0,3}(?:kl\.?\s{0,3})?\d{1,2}(?:[.:]\d\d)?)?",
    re.IGNORECASE,
)
INDIVIDUAL = re.compile(
    r"^\s*individuel(?:t|le)?\s*\.?\s*$|(?:fastsættes|tilrettelægges|aftales|vurderes|planlægges|"
    r"tilpasses)\s{1,3}(?:\w{1,40}\s{1,3}){0,2}individuelt|individuelt\s{1,3}(?:fastsat|tilrettelagt|"
    r"aftalt|tilpasset)|efter\s{1,3}(?:en\s{1,3})?(?:(?:individuel|borgerens|dit|den\s{1,3}"
    r"enkeltes)\s{1,3})?(?:aftale|behov|vurdering)"
    r"\s*\.?\s*$|\bafhænger\s{1,3}af\s{1,3}(?:\w{1,40}\s{1,3}){0,3}behov|\b(?:tilpasses|aftales\s{1,3}med)\s{1,3}den\s{1,3}"
    r"enkelte|\ber\s{1,3}individuel(?:t|le)?\s*\.?\s*$|\bså\s{1,3}længe\s{1,3}(?:der\s{1,3}er|du\s{1,3}"
    r"har)\s{1,3}(?:et\s{1,3})?behov",
    re.IGNORECASE,
)
VARIES = re.compile(r"\bvari\w{0,3}erende\b|\bvarierer\b|\bforskellig\b", re.IGNORECASE)
EXTRA = re.compile(rf"(?:\+|\bsamt|\bplus)\s{{0,3}}(?P<n>{NUMBER}){_S}{_ADJECTIVE}{_SESSION}", re.I)
EVERY = re.compile(
    rf"(?:(?P<n>{NUMBER}){_S}(?:gange?|x){_S})?{_ANOTHER}(?:uge|onsdag|mandag|tirsdag|torsdag|fredag)",
    re.IGNORECASE,
)
ON_WEEKDAYS = re.compile(
    rf"\bhver{_S}(?:(?:anden|2\.){_S})?(?:man|tirs|ons|tors|fre|lør|søn)dag\b", re.IGNORECASE
)
FORTNIGHT = re.compile(
    rf"(?:{NUMBER}{_S}(?:gange?|x){_S})?\bhver{_S}(?:14\.?|fjortende){_S}dag\b"
    rf"|\bmed{_S}(?:14|fjorten){_S}dages{_S}(?:mellemrum|interval)",
    re.IGNORECASE,
)
EVERY_N = re.compile(rf"\bmed\s{{1,3}}(?P<n>{NUMBER}){_S}ugers{_S}(?:mellemrum|interval)", re.I)
_TIMES = rf"{NUMBER}(?:(?:{RANGE_SIGN}|\s{{1,3}}og\s{{1,3}}){NUMBER})?{_S}"
_LONG = r"(?:uger?s?|måned(?:er)?s?|år)\b"
FOLLOW_UP = re.compile(
    rf"\b(?:efterfulgt{_S}af|efterfølgende|opfølg\w{{1,40}}|følges{_S}op)\b[^.;\n]{{0,80}}?{_TIMES}{_LONG}"
    rf"|{_TIMES}(?:ugers|måneders|års){_S}(?:opfølgning|efterværn)",
    re.IGNORECASE,
)
"""The time after the course ("efterfulgt af … i tre måneder"), which is not its length."""
_UNIT = r"(?:døgn|dages?|uger?s?|måned(?:er)?s?|år)\b"
DEADLINE = re.compile(
    rf"\b(?:senest|inden|efter){_S}{_TIMES}{_UNIT}|\binden\s?for{_S}{_TIMES}(?:hver)?dage\b"
    rf"|\b(?:senest|inden){_S}{_TIMES}(?:timer?|minutter)\b"
    rf"|\b(?:klag|svar|frist|afgørelse|ansøg|henvend)[^.;\n]{{0,60}}?{_TIMES}{_UNIT}"
    rf"|\w{{0,20}}frist\w{{0,4}}{_S}[^.;\n]{{0,30}}?{_TIMES}{_UNIT}"
    rf"|\b(?:seneste|sidste|forløbne){_S}{_TIMES}{_UNIT}|{_TIMES}dages{_S}(?:varsel|frist)",
    re.IGNORECASE,
)
"""Time that runs until something is due, which is no length of a course."""
BETWEEN = re.compile(
    rf"\b(?:mellem|fra){_S}(?P<n>{NUMBER}){_S}(?:og|til){_S}(?P<m>{NUMBER})(?![.\w])", re.IGNORECASE
)
_LENGTH = rf"{NUMBER}(?:{RANGE_SIGN}{NUMBER})?\s{{0,3}}(?:min(?:utter?s?|\b)\.?|timer?s?\b)"
TIMES_LENGTH = re.compile(
    rf"{_N}\s{{0,3}}(?:x|×|gange?{_S}(?:(?:á|à|a|af)\b)?)\s{{0,3}}(?P<length>{_LENGTH})"
    rf"(?:{_RATE}(?:(?P<weekly>{_WEEKLY})|(?P<monthly>{_MONTHLY})))?",
    re.IGNORECASE,
)
""" "2 x 45 minutter" or "12 gange á 2 timer", a week or a month where these words follow."""
WHOLE = re.compile(
    rf"\b(?:i{_S}alt|samlet|sammenlagt){_S}(?:{_S}|ca\.{_S})?(?P<n>{NUMBER}){_S}timer\b"
    rf"|(?P<last>{NUMBER}){_S}timer{_S}i{_S}alt\b(?!{_S}{NUMBER})",
    re.IGNORECASE,
)
_DAILY = rf"(?:om{_S}dagen|daglig(?:t|e)?|hver{_S}dag|pr\.?{_S}dag)\b"
ABOUT = re.compile(r"\bet\s{1,3}par\b|\b(?:ca\.|cirka|omkring|omtrent)\s{0,3}(?=\d|\w)", re.I)
PER_DAY = re.compile(
    rf"{_UP_TO}{_N}\s{{0,3}}(?:gange?|x|×){_RATE}{_DAILY}|(?P<each>^\W{{0,3}}{_DAILY})",
    re.IGNORECASE,
)
DAYS_WEEK = re.compile(rf"{_UP_TO}{_N}{_S}dage?{_RATE}{_WEEKLY}", re.IGNORECASE)
PER_WEEK = re.compile(
    rf"{_UP_TO}{_N}\s{{0,3}}(?:gange?|x|×|{_SESSION}){_RATE}{_WEEKLY}"
    rf"|(?P<one>\b(?:en|én|1){_S}ugentlig(?:{_S}\w{{1,40}})?)|(?P<each>\bhver{_S}uge\b)",
    re.IGNORECASE,
)
WEEKLY_SESSIONS = re.compile(
    rf"(?!(?:en|et)\b)(?P<n>{NUMBER}){_S}ugentlige{_S}{_ADJECTIVE}{_SESSION}\b", re.IGNORECASE
)
MOST_A_WEEK = 5
"""Sessions; "12 ugentlige samtaler" are twelve in all, one a week, not twelve a week."""
PER_MONTH = re.compile(
    rf"{_UP_TO}{_N}\s{{0,3}}(?:gange?|x|×|{_SESSION}){_RATE}{_MONTHLY}|(?P<each>\bhver{_S}måned\b)",
    re.IGNORECASE,
)
HOURS_WEEK = re.compile(
    rf"{_UP_TO}{_N}{_S}timer?{_S}(?:(?:fordelt{_S}(?:på|over){_S}(?P<days>{NUMBER}){_S}dage{_S})?){_WEEKLY}",
    re.IGNORECASE,
)
ONE_MEETING = 4
"""Hours; "2 timer ugentligt" is one meeting a week, "9 timer ugentligt" tells only the sum."""
HALF_HOUR = re.compile(
    r"(?<!\bto\s)(?<!\btre\s)(?<!\bog\s)\b(?:en|1)\s{1,3}halv\s{1,3}time", re.IGNORECASE
)
QUARTERS = re.compile(r"\b(?P<n>et|tre|1|3)\s{1,3}kvarter", re.IGNORECASE)
MINUTES = re.compile(rf"{_UP_TO}{_N}\s{{0,3}}min(?:utter?s?|\.|\b)", re.IGNORECASE)
HOURS = re.compile(rf"{_UP_TO}{_N}\s{{0,3}}-?time(?:rs?|s)?\b(?!{_S}i{_S}døgnet)", re.IGNORECASE)
DAYS = re.compile(rf"{_UP_TO}{_N}{_S}(?:døgns?|dages?)\b", re.IGNORECASE)
YEARS = re.compile(
    rf"(?<!over\s)(?<!under\s)(?<!fyldt\s){_UP_TO}{_N}\s{{0,3}}års?\b(?!{_S}(?:erfaring|gamm?el|\w{{1,40}}{_S}erfaring))",
    re.IGNORECASE,
)
HALF_YEAR = re.compile(rf"\bet{_S}halvt{_S}år\b", re.IGNORECASE)
MOST_YEARS = 5
"""A higher number of years is an age."""
WEEKS = re.compile(rf"{_UP_TO}{_N}{_S}ugers?\b", re.IGNORECASE)
MONTHS = re.compile(rf"{_UP_TO}{_N}{_S}måned(?:ers?|s)?\b", re.IGNORECASE)
SESSIONS = re.compile(
    # "en samtale" is an article, "én samtale" a number.
    rf"(?:{_UP_TO}|(?P<least>\b(?:mindst|minimum|min\.){_S}))(?!(?:en|et)\b(?!{RANGE_SIGN}{NUMBER}))"
    rf"{_N}{_S}{_ADJECTIVE}{_SESSION}\b"
    rf"|(?:^|\b(?:mødes|består{_S}af|afholdes|afvikles|holdes|omfatter|over){_S})"
    rf"(?P<bare>{NUMBER}){_S}gange\b(?!{_S}(?:år|om{_S}året|pr))"
    rf"|\bi{_S}alt{_S}(?P<all>{NUMBER})(?:{RANGE_SIGN}(?P<all_m>{NUMBER}))?{_S}gange?"
    rf"|(?P<total>{NUMBER})(?:{RANGE_SIGN}(?P<total_m>{NUMBER}))?{_S}gange{_S}i{_S}alt",
    re.IGNORECASE,
)
