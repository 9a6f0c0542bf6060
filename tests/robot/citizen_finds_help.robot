*** Settings ***
Documentation       A worried relative and a man who will only come anonymously find help, with and without script.
Resource            people.resource
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL


*** Variables ***
${CARDS}        article h3
${LISTS}        [data-finder=results] > .sd-cards


*** Test Cases ***
Without Script The Form's Button Does It
    Look For Help Without Script
    ${all}=    Get Element Count    ${CARDS}
    Click    label[for=for-paaroerende]
    Click    id=vis-tilbud
    Get Url    contains    ?for=paaroerende
    Get Checkbox State    id=for-paaroerende    ==    checked
    ${fewer}=    Get Element Count    ${CARDS}
    Should Be True    0 < ${fewer} < ${all}
    The First Offer Is    Familiesamtaler

A Choice Is Taken Away By Its Own Link
    Look For Help Without Script    ?for=ung&anonymt=ja
    Click    .sd-chips li >> nth=0
    Get Url    should end with    find-hjaelp?anonymt=ja

With Script The List Follows At Once And The Place Is Kept
    Look For Help
    Click    label[for=for-ung]
    Wait For Elements State    .sd-chips    visible
    Get Url    should end with    find-hjaelp?for=ung
    The First Offer Is    Ungerådgivning
    ${focused}=    Evaluate JavaScript    ${None}    document.activeElement.id
    Should Be Equal    ${focused}    for-ung
    Go Back
    Get Url    not contains    find-hjaelp

The Answer Is Read Aloud From A Region That Stays
    Look For Help
    Evaluate JavaScript    id=svar    (told) => { told.dataset.mine = "yes"; }
    ${before}=    Get Text    id=svar
    Fill Text    id=alder    17
    Press Keys    id=alder    Enter
    Wait For Elements State    .sd-chips    visible
    Get Attribute    id=svar    data-mine    ==    yes
    Get Text    id=svar    !=    ${before}
    ${focused}=    Evaluate JavaScript    ${None}    document.activeElement.id
    Should Be Equal    ${focused}    tilbud

When The Site Cannot Be Reached The Browser Says So
    Look For Help
    Set Offline    True
    Click    label[for=for-ung]
    Wait For Condition    Url    not contains    find-hjaelp
    [Teardown]    Set Offline    False

Where Nothing Fits The Nearest Is One Tap Away
    Look For Help    ?for=gravid&alder=3
    Get Element Count    ${CARDS} >> visible=true    ==    1
    Click    .sd-nearest a >> nth=0
    Wait For Elements State    ${LISTS} >> nth=0    visible

The Page Never Scrolls Sideways
    Look For Help
    ${over}=    Evaluate JavaScript    ${None}    document.documentElement.scrollWidth - window.innerWidth
    Should Be True    ${over} <= 0


*** Keywords ***
Look For Help
    [Arguments]    ${query}=
    New Context    viewport={"width": 390, "height": 844}
    New Page    ${SITE}
    Go To    ${SITE}/find-hjaelp${query}

Look For Help Without Script
    [Arguments]    ${query}=
    New Context    viewport={"width": 390, "height": 844}    javaScriptEnabled=False
    New Page    ${SITE}/find-hjaelp${query}

The First Offer Is
    [Arguments]    ${title}
    Get Text    .sd-cards h3 >> nth=0    ==    ${title}
