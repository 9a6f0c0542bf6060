*** Settings ***
Documentation       A revision from its first word to the day it counts, with a picture of each page that
...                 docs/howto/ shows. Run by «make pictures». One picture that can't be taken keeps no other
...                 from being taken.
Resource            ../people.resource
Library             ../the_day.py
Library             camera.py
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL
Test Tags           robot:continue-on-failure


*** Variables ***
${WORK}             ${SITE}/indsatskatalog-hjaelp-til-at-aendre-et-forbrug-af-rusmidler
${DRAFT}            ${WORK}/udgave-2
${GROUP}            ${DRAFT}/ambulant-behandling/motivationsgruppe
${TALKS}            ${DRAFT}/ambulant-behandling/individuelle-samtaler
${SEND}             .course form button[type=submit]


*** Test Cases ***
The Editor Begins A New Edition
    The Day Is    2026-11-20
    Somebody Logs In    redaktoer
    Go To    ${WORK}/edit
    Click    a:text-is("Ansvar og revision")
    Check Checkbox    .form-check:has-text("Handicaprådet") >> input
    Click    button[name="form.buttons.save"]
    Go To    ${WORK}
    Take A Picture    redaktoer-ny-udgave    main h1    .sd-editors
    Go To    ${WORK}/@@ny-udgave
    Click    ${SEND}
    Go To    ${DRAFT}
    Take A Picture    redaktoer-kladde    .sd-editors    .sd-editors

The Editor Writes
    Somebody Logs In    redaktoer
    Go To    ${GROUP}/edit
    Fill Text    textarea[name="form.widgets.duration"]    1 gang om ugen af 2 timers varighed i 10 uger
    Take A Picture    redaktoer-skriv    main h1    textarea[name="form.widgets.duration"]
    Somebody Logs In    chef
    Go To    ${GROUP}/edit
    Take A Picture    redaktoer-tag-over    .alert:has-text("Tag over")    .alert:has-text("Tag over")

The Editor Sees What Changed
    Somebody Logs In    redaktoer
    The Duration Becomes    ${GROUP}    1 gang om ugen af 2 timers varighed i 10 uger
    The Duration Becomes    ${TALKS}    En gang om ugen af 45 minutters varighed
    Go To    ${DRAFT}/@@aendringer
    Take A Picture    redaktoer-aendringer    main h1    section.sd-difference >> nth=1

A Council Must Be Heard First
    Somebody Logs In    redaktoer
    Go To    ${DRAFT}/@@send-til-godkendelse
    Click    ${SEND}
    Take A Picture    redaktoer-raad-mangler    main h1    \#reasons
    Go To    ${DRAFT}/@@send-i-hoering
    Fill Text    \#field-deadline    2026-12-04
    Take A Picture    redaktoer-send-i-hoering    main h1    ${SEND}
    Click    ${SEND}

Citizens Answer
    A Citizen Takes Out A Phone
    Go To    ${DRAFT}/@@hoering
    Take A Picture    borger-hoering    main h1    section[aria-labelledby="laeses"]
    A Citizen Answers    Motivationsgruppe    Ti uger er godt. Kan det blive tolv?
    Go To    ${DRAFT}/@@hoering
    A Citizen Answers    Hele teksten    Ring gerne til mig på 12 34 56 78, så fortæller jeg mere.

The Editor Reads The Answers
    The Day Is    2026-12-03
    Somebody Logs In    redaktoer
    Go To    ${DRAFT}/@@hoeringssvar
    Take A Picture    redaktoer-hoeringssvar
    Click    main >> a[href*="@@registrer-raadssvar"] >> nth=0
    Fill Text    \#field-reply    Rådet er glad for de længere forløb.
    Take A Picture    redaktoer-raadets-svar    main h1    ${SEND}
    Click    ${SEND}

The Editor Makes The Hvidbog
    The Day Is    2026-12-07
    Somebody Logs In    redaktoer
    Go To    ${DRAFT}/@@afslut-hoering
    Click    ${SEND}
    Go To    ${DRAFT}/@@hvidbog
    The Editor Remarks    Rådet er glad    Tak. Det holder vi fast i.    taget til efterretning
    The Editor Remarks    Ti uger er godt    Vi følger, om ti uger er nok, i det nye år.    delvist imødekommet
    Go To    ${DRAFT}/@@hvidbog
    Take A Picture    redaktoer-hvidbog    main h1
    ...    details.sd-voice:has(blockquote:has-text("Ring gerne")) >> textarea[name="text"]
    The Editor Remarks    Ring gerne    Du er velkommen til at ringe.    taget til efterretning
    Click    button[value="offentliggoer"]
    Go To    ${DRAFT}/@@send-til-godkendelse
    Take A Picture    redaktoer-send-til-godkendelse    main h1    ${SEND}
    Click    ${SEND}

The Secretary Makes The Agenda Pack
    Somebody Logs In    sekretaer
    Go To    ${SITE}/@@opgaver
    Take A Picture    sekretaer-opgaver    main h1    .sd-tasks
    Go To    ${DRAFT}/@@dagsorden
    Click    ${SEND}
    Go To    ${DRAFT}/@@dagsorden
    Take A Picture    sekretaer-dagsordensbilag
    Go To    ${SITE}/@@beskeder
    Select Options By    \#sd-edition    text    Indsatskatalog: Hjælp til at ændre et forbrug af rusmidler (Til godkendelse)
    Click    .sd-choose button
    Take A Picture    sekretaer-beskeder    main h1    .sd-messages >> nth=1

The Member Reads On A Tablet
    Somebody Logs In    medlem    ${TABLET}
    Go To    ${SITE}/@@opgaver
    Take A Picture    medlem-opgaver    main h1    .sd-tasks
    Go To    ${DRAFT}/@@behandling
    ${part}=    Set Variable    section.sd-difference:has-text("Motivationsgruppe")
    Click    ${part} >> summary
    Fill Text    ${part} >> textarea    Kan vi sige tolv uger, som borgeren beder om?
    Take A Picture    medlem-forslag    main h1    ${part}
    Click    ${part} >> button[value="comment"]

The Secretary Sends It Back
    The Day Is    2026-12-10
    Somebody Logs In    sekretaer
    Go To    ${DRAFT}/@@behandling
    Take A Picture    sekretaer-kommentarer    section.sd-difference:has-text("Motivationsgruppe")
    ...    section.sd-difference:has-text("Motivationsgruppe")
    Go To    ${DRAFT}/@@registrer-beslutning
    Take A Picture    sekretaer-registrer-beslutning    main h1    ${SEND}
    Select Options By    \#field-outcome    value    sendt tilbage
    Fill Text    \#field-body    Social- og Sundhedsudvalget
    Fill Text    \#field-meeting_date    2026-12-10
    Fill Text    \#field-reason    Skriv også, hvor man henvender sig.
    Click    ${SEND}

The Editor Mends What Was Sent Back
    Somebody Logs In    redaktoer
    Go To    ${SITE}/@@opgaver
    Take A Picture    redaktoer-opgaver    main h1    .sd-tasks
    The Duration Becomes    ${TALKS}    En gang om ugen af 45 minutters varighed. Ring til rådgivningen.
    Go To    ${DRAFT}/@@send-til-godkendelse
    Click    ${SEND}

The Agenda Has Another Text
    Somebody Logs In    sekretaer
    Go To    ${DRAFT}/@@registrer-beslutning
    Select Options By    \#field-outcome    value    godkendt
    Click    ${SEND}
    Take A Picture    sekretaer-staar-i-vejen    main h1    \#reasons
    Go To    ${DRAFT}/@@dagsorden
    Click    ${SEND}

The Committee Amends
    The Day Is    2026-12-17
    Somebody Logs In    sekretaer
    Go To    ${DRAFT}/@@godkend-med-aendringer
    Click    .sd-parts >> text=Motivationsgruppe
    Fill Text    textarea[name$=".duration"]    1 gang om ugen af 2 timers varighed i 12 uger
    Click    button[name="form.buttons.amend"]
    Go To    ${DRAFT}/@@godkend-med-aendringer
    Take A Picture    sekretaer-godkend-med-aendringer    main h1    .sd-parts > li >> nth=2
    Fill Text    \#field-body    Social- og Sundhedsudvalget
    Fill Text    \#field-meeting_date    2026-12-17
    Fill Text    \#field-agenda_item    4
    Fill Text    \#field-wording    Godkendt, idet forløbet i motivationsgruppen bliver tolv uger.
    Fill Text    \#field-in_force_from    2027-01-01
    Click    form:has(\#field-body) button[type=submit]
    Go To    ${DRAFT}/@@forsegling
    Take A Picture    sekretaer-forsegling    main h1    section[aria-labelledby="som-forseglet"]
    Go To    ${DRAFT}/@@logbog
    Take A Picture    sekretaer-logbog    main h1    .sd-logbook > li >> nth=4
    Go To    ${SITE}/@@faelles-beslutning
    Take A Picture    sekretaer-faelles-beslutning    main h1    \#field-works

The New Edition Counts
    The Day Is    2027-01-01
    A Citizen Takes Out A Phone
    Go To    ${WORK}
    Take A Picture    borger-ny-udgave    main h1    main h2 >> nth=0
    Somebody Logs In    redaktoer
    Go To    ${WORK}/@@redaktionel-rettelse
    Fill Text    \#field-reason    Telefonnummeret var forkert.
    Take A Picture    redaktoer-ret-en-smaafejl    main h1    ${SEND}


*** Keywords ***
The Duration Becomes
    [Arguments]    ${offer}    ${words}
    Go To    ${offer}/edit
    Fill Text    textarea[name="form.widgets.duration"]    ${words}
    Click    button[name="form.buttons.save"]
    The Page Says    ${words}

A Citizen Answers
    [Arguments]    ${about}    ${words}
    ${choices}=    Get Select Options    select[name="form.widgets.section:list"]
    ${chosen}=    Evaluate    next(each["value"] for each in $choices if "${about}" in each["label"])
    Select Options By    select[name="form.widgets.section:list"]    value    ${chosen}
    Fill Text    textarea[name="form.widgets.text"]    ${words}
    Click    button[name="form.buttons.submit"]

The Editor Remarks
    [Arguments]    ${answer}    ${remark}    ${result}
    ${voice}=    Set Variable    details.sd-voice:has(blockquote:has-text("${answer}"))
    Fill Text    ${voice} >> textarea[name="remark"]    ${remark}
    Select Options By    ${voice} >> select[name="result"]    value    ${result}
    Click    ${voice} >> button[value="gem"]
