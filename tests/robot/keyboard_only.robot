*** Settings ***
Documentation       A young man finds somebody to call, another searches, and the committee's
...                 secretary records an approval: with the keyboard alone.
Resource            keyboard.resource
Library             the_day.py
Suite Setup         Open Chromium And Be Patient
Suite Teardown      Close Browser    ALL


*** Variables ***
${WORK}             ${SITE}/indsatskatalog-hjaelp-til-at-aendre-et-forbrug-af-rusmidler
# The twelfth of the twelfth: a field for a day is typed in the order of the browser's own language.
${MEETING}          12122026
${IN FORCE}         12122026


*** Test Cases ***
From The Front Page To A Number To Call
    A Citizen Takes Out A Phone
    He Follows    main a[href*="find-hjaelp"]
    Get Url    contains    /find-hjaelp
    He Tabs To    input[name="for"]
    He Presses    ArrowDown
    Get Element Count    input[name="for"]:checked:focus    ==    1
    ${chosen}=    Get Attribute    input[name="for"]:checked    value
    He Follows    \#vis-tilbud
    Get Url    contains    for=${chosen}
    ${offer}=    Get Text    .sd-cards h3 a >> nth=0
    He Follows    .sd-cards h3 a
    The Heading Is    ${offer}
    He Tabs To    a[href^="tel:"]

From The Front Page To A Hit
    A Citizen Takes Out A Phone
    He Writes    main input[name="SearchableText"]    motivationsgruppe
    He Presses    Enter
    Get Text    main [role=status]    contains    motivationsgruppe
    He Follows    .sd-hits h2 a
    The Heading Is    Motivationsgruppe

The Way Past The Header Leads To The Page
    A Citizen Takes Out A Phone
    He Follows    .sd-skip
    Get Url    ends    \#content
    He Presses    Tab
    Get Element Count    main :focus    ==    1

An Editor Sends The Next Edition To The Committee
    He Logs In    redaktoer
    Go To    ${WORK}/@@ny-udgave
    He Follows    .course button[type=submit]
    Get Url    ends    /udgave-2
    He Follows    a[href$="@@send-til-godkendelse"]
    He Follows    .course button[type=submit]
    The Page Says    Til godkendelse

The Secretary Records The Approval
    The Day Is    2026-12-12
    He Logs In    sekretaer
    Go To    ${SITE}/@@opgaver
    He Follows    main a[href*="/udgave-2"]
    He Follows    main a[href*="@@registrer-beslutning"]
    He Follows    .course button[type=submit]
    Get Element Count    [role=alert]:focus    ==    1
    He Tabs To    \#field-outcome
    He Presses    ArrowDown
    He Writes    \#field-body    Social- og Sundhedsudvalget
    He Writes    \#field-meeting_date    ${MEETING}
    He Writes    \#field-in_force_from    ${IN FORCE}
    He Follows    .course button[type=submit]
    The Page Says    12. december 2026


*** Keywords ***
He Logs In
    [Arguments]    ${login}
    New Context    viewport=${DESK}    locale=da-DK    reducedMotion=reduce
    New Page    ${SITE}/login
    He Writes    input[name="__ac_name"]    ${login}
    He Writes    input[name="__ac_password"]    prov-${login}
    He Presses    Enter
    Wait For Elements State    body.userrole-authenticated    attached
