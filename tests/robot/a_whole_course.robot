*** Settings ***
Documentation       A revision from its first word to the day it counts: an editor, a committee's
...                 secretary, a member of the committee and a citizen who says what she thinks.
Resource            people.resource
Library             the_day.py
Library             printed.py
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL
Test Tags           course


*** Variables ***
${WORK}             ${SITE}/indsatskatalog-hjaelp-til-at-aendre-et-forbrug-af-rusmidler
${DRAFT}            ${WORK}/udgave-2
${GROUP}            ambulant-behandling/motivationsgruppe
${TALKS}            ambulant-behandling/individuelle-samtaler
${GROUP BEFORE}     8 uger
${GROUP AFTER}      1 gang om ugen af 2 timers varighed i 10 uger
${GROUP AMENDED}    1 gang om ugen af 2 timers varighed i 12 uger
${TALKS AFTER}      En gang om ugen af 45 minutters varighed
${CPR}              010190-1234
${COMMENT}          Kan vi blive ved i 12 uger, som borgeren beder om?
${REPLY}            Rådet er glad for de længere forløb.


*** Test Cases ***
Rikke Says Which Council Must Be Heard About The Catalogue
    The Day Is    2026-11-20
    It Is The Turn Of    redaktoer
    Go To    ${WORK}/edit
    Click    a:text-is("Ansvar og revision")
    Check Checkbox    .form-check:has-text("Handicaprådet") >> input
    A Picture Is Taken    01-publikation
    Click    button[name="form.buttons.save"]
    The Page Says    Indsatskatalog

Rikke Begins The Next Edition With One Click
    It Is The Turn Of    redaktoer
    Go To    ${WORK}/@@ny-udgave
    Click    .course button[type=submit]
    Get Url    contains    /udgave-2
    The Page Says    Kladde
    A Picture Is Taken    02-kladde

Rikke Revises Two Offers
    It Is The Turn Of    redaktoer
    Rikke Writes How Long    ${GROUP}    ${GROUP AFTER}
    Rikke Writes How Long    ${TALKS}    ${TALKS AFTER}
    Go To    ${DRAFT}/@@aendringer
    The Page Says    2 tilbud ændret
    A Picture Is Taken    03-aendringer

The Citizen Sees Nothing Of The Draft
    It Is The Turn Of A Citizen
    The Citizen Reads    ${WORK}/motivationsgruppe    ${GROUP BEFORE}
    The Page Does Not Exist    ${DRAFT}
    The Page Does Not Exist    ${DRAFT}/${GROUP}
    The Page Does Not Exist    ${DRAFT}/@@aendringer

The Text Can't Be Submitted Before The Council Is Heard
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@send-til-godkendelse
    Click    .course button[type=submit]
    Get Text    \#reasons    contains    Handicaprådet
    A Picture Is Taken    04-raadet-er-ikke-hoert

Rikke Opens The Consultation
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@send-i-hoering
    Get Checkbox State    .form-check:has-text("Handicaprådet") >> input    ==    checked
    Fill Text    \#field-deadline    2026-12-04
    A Picture Is Taken    05-send-i-hoering
    Click    .course button[type=submit]
    The Page Says    4. december 2026
    The Page Says    Handicaprådet

The Citizen Answers On Her Phone Without A Name
    It Is The Turn Of A Citizen
    Go To    ${WORK}
    Click    main >> a[href$="@@hoering"] >> nth=0
    The Page Says    Du kan svare til og med den 4. december 2026
    A Picture Is Taken    06-hoering-telefon
    The Citizen Answers    Motivationsgruppe    Ti uger er godt. Kan det blive tolv?
    The Page Says    Tak for dit svar
    A Picture Is Taken    07-kvittering-telefon

Another One Tells More Than Should Be Published
    It Is The Turn Of A Citizen
    Go To    ${DRAFT}/@@hoering
    The Citizen Answers    Hele teksten    Skriv til mig. Mit nummer er ${CPR}.
    The Page Says    Tak for dit svar
    The Page Does Not Say    ${CPR}

The Answers Are For Staff Alone
    It Is The Turn Of A Citizen
    Go To    ${DRAFT}/@@hoeringssvar
    The Heading Is    Log ind
    It Is The Turn Of    medlem    ${TABLET}
    Go To    ${DRAFT}/@@hoeringssvar
    The Heading Is    Utilstrækkelige rettigheder

Rikke Writes Down What The Council Said
    The Day Is    2026-12-03
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@hoeringssvar
    The Page Says    ${CPR}
    Click    main >> a[href*="@@registrer-raadssvar"] >> nth=0
    Fill Text    \#field-reply    ${REPLY}
    Click    .course button[type=submit]
    The Page Says    ${REPLY}
    A Picture Is Taken    08-hoeringssvar

Rikke Closes The Consultation When Its Time Is Over
    The Day Is    2026-12-07
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@afslut-hoering
    Click    .course button[type=submit]
    The Page Says    Afsluttet den 7. december 2026
    It Is The Turn Of A Citizen
    The Page Does Not Exist    ${DRAFT}/@@hoering

Rikke Says What Becomes Of Each Answer
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@hvidbog
    Get Element Count    button[value="offentliggoer"]    ==    0
    A Picture Is Taken    09-hvidbog
    Rikke Remarks    Ti uger er godt    Vi følger det i det nye år.    delvist imødekommet
    Rikke Remarks    ${REPLY}    Tak.    taget til efterretning

The Number Must Out Before The Report Is Published
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@hvidbog
    Rikke Remarks    Skriv til mig    Du er velkommen til at ringe.    taget til efterretning
    ...    Skriv til mig. Mit nummer er ${CPR}.
    The Page Says    der står stadig et CPR-nummer i svaret
    Get Element Count    button[value="offentliggoer"]    ==    0
    A Picture Is Taken    10-cpr-nummer
    Rikke Remarks    Skriv til mig    Du er velkommen til at ringe.    taget til efterretning
    ...    Skriv til mig. Mit nummer er
    Click    button[value="offentliggoer"]
    The Page Says    Ti uger er godt
    The Page Says    Vi følger det i det nye år.
    The Page Does Not Say    ${CPR}
    A Picture Is Taken    11-hvidbog-offentliggjort

Rikke Submits The Draft, Which Nobody Outside Sees
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@send-til-godkendelse
    Click    .course button[type=submit]
    The Page Says    Til godkendelse
    It Is The Turn Of A Citizen
    FOR    ${page}    IN    ${EMPTY}    /${GROUP}    /@@behandling    /@@hvidbog    /@@pdf    /@@dagsorden
        The Page Does Not Exist    ${DRAFT}${page}
    END

Sigurd Makes The Agenda Pack
    It Is The Turn Of    sekretaer
    Go To    ${SITE}/@@opgaver
    A Picture Is Taken    12-opgaver-sekretaer
    Click    main >> a[href$="/udgave-2/@@dagsorden"]
    Click    .course button[type=submit]
    The Page Says    Bilaget har den tekst, der står her nu
    A Picture Is Taken    13-dagsorden

The Pack Has The New Words And What Was Answered
    It Is The Turn Of    sekretaer
    ${address}=    Get Property    main a[href*="dagsorden.pdf"] >> nth=0    href
    Download    ${address}    saveAs=${OUTPUT DIR}/dagsorden.pdf
    ${words}=    Words Of The Pdf    ${OUTPUT DIR}/dagsorden.pdf
    Should Contain    ${words}    ${GROUP AFTER}
    Should Contain    ${words}    ${TALKS AFTER}
    Should Contain    ${words}    ${REPLY}
    Should Not Contain    ${words}    ${CPR}

Mette Reads The Change On Her Tablet And Writes What She Thinks
    It Is The Turn Of    medlem    ${TABLET}
    Go To    ${SITE}/@@opgaver
    A Picture Is Taken    14-opgaver-tablet
    Click    main .sd-act a[href$="/udgave-2/@@behandling"]
    The Page Says    2 tilbud ændret
    Get Text    section.sd-difference:has-text("Motivationsgruppe") ins    contains    10
    Click    section.sd-difference:has-text("Motivationsgruppe") >> summary
    Fill Text    section.sd-difference:has-text("Motivationsgruppe") >> textarea    ${COMMENT}
    Click    section.sd-difference:has-text("Motivationsgruppe") >> button[value="comment"]
    Get Text    section.sd-difference:has-text("Motivationsgruppe")    contains    Mette Medlem
    A Picture Is Taken    15-behandling-tablet

Sigurd Reads Her Comment Before The Meeting
    It Is The Turn Of    sekretaer
    Go To    ${SITE}/@@opgaver
    Click    main >> text="1 kommentar"
    The Page Says    ${COMMENT}
    A Picture Is Taken    16-behandling-sekretaer

Sigurd Writes The Change That The Committee Made
    The Day Is    2026-12-10
    It Is The Turn Of    sekretaer
    Go To    ${DRAFT}/@@godkend-med-aendringer
    Click    .sd-parts >> text=Motivationsgruppe
    Fill Text    textarea[name$="duration"]    ${GROUP AMENDED}
    A Picture Is Taken    17-ret-for-udvalget
    Click    button[name="form.buttons.amend"]
    The Page Says    »Motivationsgruppe«: feltet »Varighed« er ændret
    The Page Says    12

Sigurd Records »Godkendt Med Ændringer« From The New Year
    It Is The Turn Of    sekretaer
    Go To    ${DRAFT}/@@godkend-med-aendringer
    Fill Text    \#field-body    Social- og Sundhedsudvalget
    Fill Text    \#field-meeting_date    2026-12-10
    Fill Text    \#field-agenda_item    4
    Fill Text    \#field-wording    Godkendt, idet forløbet i motivationsgruppen bliver 12 uger.
    Fill Text    \#field-in_force_from    2027-01-01
    A Picture Is Taken    18-godkend-med-aendringer
    Click    .course form:has(\#field-body) button[type=submit]
    The Page Says    Godkendt med ændringer
    The Page Says    1. januar 2027
    A Picture Is Taken    19-godkendt

Until The New Year The Citizen Reads The Old Text
    FOR    ${day}    IN    2026-12-10    2026-12-31
        The Day Is    ${day}
        It Is The Turn Of A Citizen
        The Citizen Reads    ${WORK}/motivationsgruppe    ${GROUP BEFORE}
        The Page Does Not Say    ${GROUP AMENDED}
        The Citizen Reads    ${WORK}/pr/${day}/motivationsgruppe    ${GROUP BEFORE}
        The Citizen Reads    ${WORK}/pr/2027-01-01/motivationsgruppe    ${GROUP AMENDED}
    END
    A Picture Is Taken    20-pr-dag-foer
    Go To    ${WORK}
    A Picture Is Taken    21-dagen-foer-telefon

On New Year's Day The Citizen Reads The New Text
    The Day Is    2027-01-01
    It Is The Turn Of A Citizen
    The Citizen Reads    ${WORK}/motivationsgruppe    ${GROUP AMENDED}
    The Citizen Reads    ${WORK}/individuelle-samtaler    ${TALKS AFTER}
    Go To    ${WORK}
    The Page Says    Social- og Sundhedsudvalget den 10. december 2026, punkt 4
    A Picture Is Taken    22-nytaar-telefon

Each Day Has Its Text
    It Is The Turn Of A Citizen
    The Citizen Reads    ${WORK}/pr/2026-12-31/motivationsgruppe    ${GROUP BEFORE}
    A Picture Is Taken    23-pr-dag-efter
    The Page Does Not Say    ${GROUP AMENDED}
    The Citizen Reads    ${WORK}/pr/2027-01-01/motivationsgruppe    ${GROUP AMENDED}
    Go To    ${WORK}/udgaver
    The Page Says    1. januar 2027
    A Picture Is Taken    24-udgaver-telefon

Everyone Can See What The Committee Changed And Check The Seal
    It Is The Turn Of A Citizen
    Go To    ${DRAFT}/@@vedtagne-aendringer
    Get Text    main ins    contains    12
    A Picture Is Taken    25-vedtagne-aendringer
    The Citizen Reads    ${DRAFT}/@@hvidbog    Vi følger det i det nye år.
    A Picture Is Taken    26-hvidbog-telefon
    The Citizen Reads    ${DRAFT}/@@forsegling    Tekst, beslutning og segl passer sammen
    A Picture Is Taken    27-forsegling
    The Page Does Not Exist    ${DRAFT}/@@logbog

The Logbook Names Who Did What
    It Is The Turn Of    redaktoer
    Go To    ${DRAFT}/@@logbog
    A Picture Is Taken    28-logbog
    Get Text    .sd-logbook li:has-text("Sendt til godkendelse")    contains    Rikke Redaktør
    Get Text    .sd-logbook li:has-text("Kommentar er skrevet")    contains    Mette Medlem
    Get Text    .sd-logbook li:has-text("Godkendt med ændringer")    contains    Sigurd Sekretær


*** Keywords ***
Rikke Writes How Long
    [Arguments]    ${offer}    ${words}
    Go To    ${DRAFT}/${offer}/edit
    Fill Text    textarea[name="form.widgets.duration"]    ${words}
    Click    button[name="form.buttons.save"]
    The Page Says    ${words}

The Citizen Reads
    [Arguments]    ${address}    ${words}
    Go To    ${address}
    The Page Says    ${words}

The Citizen Answers
    [Arguments]    ${about}    ${words}
    ${chosen}=    Get Attribute    option:has-text("${about}") >> nth=0    value
    Select Options By    select[name="form.widgets.section:list"]    value    ${chosen}
    Fill Text    textarea[name="form.widgets.text"]    ${words}
    Click    button[name="form.buttons.submit"]

Rikke Remarks
    [Documentation]    On the answer with some words; `text` is what is to be published of it.
    [Arguments]    ${answer}    ${remark}    ${result}    ${text}=${NONE}
    ${voice}=    Set Variable    details.sd-voice:has(blockquote:has-text("${answer}"))
    Fill Text    ${voice} >> textarea[name="remark"]    ${remark}
    Select Options By    ${voice} >> select[name="result"]    value    ${result}
    IF    $text    Fill Text    ${voice} >> textarea[name="text"]    ${text}
    Click    ${voice} >> button[value="gem"]
