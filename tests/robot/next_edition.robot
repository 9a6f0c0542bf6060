*** Settings ***
Documentation       An editor makes the next edition and submits it, the committee's secretary
...                 records the approval, and on that day the citizen's page has changed.
Resource            people.resource
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL


*** Variables ***
${WORK}             ${SITE}/indsatskatalog-hjaelp-til-at-aendre-et-forbrug-af-rusmidler
${OFFER}            motivationsgruppe
${BEFORE}           Otte gange
${AFTER}            10 gange a to timer, en gang om ugen


*** Test Cases ***
The Editor Makes The Next Edition
    Somebody Logs In    redaktoer
    Go To    ${WORK}/@@ny-udgave
    Click    .course button[type=submit]
    The Page Says    Kladde
    Get Url    contains    /udgave-2

The Editor Changes An Offer
    Go To    ${WORK}/udgave-2/ambulant-behandling/${OFFER}/edit
    Fill Text    textarea[name="form.widgets.duration"]    ${AFTER}
    Click    button[name="form.buttons.save"]
    The Page Says    ${AFTER}

The Public Page Is As It Was
    A Citizen Takes Out A Phone
    Go To    ${WORK}/${OFFER}
    The Page Does Not Say    ${AFTER}

The Editor Submits
    Somebody Logs In    redaktoer
    Go To    ${WORK}/udgave-2/@@send-til-godkendelse
    Click    .course button[type=submit]
    The Page Says    Til godkendelse

The Secretary Is Told Everything That Is Missing At Once
    Somebody Logs In    sekretaer
    Go To    ${WORK}/udgave-2/@@registrer-beslutning
    Click    .course button[type=submit]
    Get Text    \#reasons    contains    Vælg, hvad der blev besluttet
    Select Options By    \#field-outcome    value    godkendt
    Click    .course button[type=submit]
    Get Text    \#reasons    contains    Skriv, hvem der traf beslutningen
    Get Text    \#reasons    contains    Skriv, hvilken dag mødet blev holdt
    Get Text    \#reasons    contains    Skriv, fra hvilken dag udgaven gælder

The Secretary Records The Approval
    Fill Text    \#field-body    Social- og Sundhedsudvalget
    Fill Text    \#field-meeting_date    2026-11-20
    Fill Text    \#field-agenda_item    7
    Fill Text    \#field-in_force_from    2026-11-20
    Click    .course button[type=submit]
    The Page Says    Godkendt af Social- og Sundhedsudvalget den 20. november 2026, punkt 7

The Page Has Changed
    A Citizen Takes Out A Phone
    Go To    ${WORK}/${OFFER}
    The Page Says    ${AFTER}

The Edition Before Stands At Its Own Address And Says So
    Go To    ${WORK}/udgave-1
    The Page Says    Denne udgave gjaldt
    Go To    ${WORK}/udgave-1/ambulant-behandling/${OFFER}
    The Page Does Not Say    ${AFTER}

Nobody Can Change What Is Approved
    Somebody Logs In    redaktoer
    Go To    ${WORK}/udgave-2/ambulant-behandling/${OFFER}/edit
    Get Element Count    textarea[name="form.widgets.duration"]    ==    0
