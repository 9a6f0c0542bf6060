*** Settings ***
Documentation       An editor hands in a Word file with a tracked change, sees what was
...                 understood, decides, makes a draft of it, and takes it all back.
Resource            people.resource
Library             word_file.py
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL


*** Variables ***
${FILE}             ${OUTPUT DIR}/rettelser.docx
${WORK}             ${SITE}/kvalitetsstandard-for-stoette-i-hverdagen
${BEFORE}           Du får svar senest 14 dage efter din ansøgning.
${AFTER}            Du får svar senest 10 dage efter din ansøgning.


*** Test Cases ***
The Editor Hands In A Word File
    Word File With A Tracked Change    ${FILE}
    Somebody Logs In    redaktoer
    Go To    ${SITE}
    Click    main >> text="Importér et dokument"
    Upload File By Selector    \#sd-import-file    ${FILE}
    Click    text="Aflever"
    The Heading Is    Gennemse rettelser.docx

The Editor Sees The Change In Both Readings
    Get Text    .sd-changes del    contains    14
    Get Text    .sd-changes ins    contains    10
    The Page Says    Anna Jensen, 3. maj 2026
    The Page Says    Rettelse, der ikke er besluttet

The Source Stands Beside What Was Understood
    Get Text    .sd-source >> li:has-text("Borgere over 18 år")    contains    Står i Målgruppe
    Get Text    .sd-outcome >> dt:has-text("Målgruppe") + dd    contains    Borgere over 18 år

The Editor Chooses A Reading
    Click    text="Brug teksten uden rettelserne"
    The Page Says    Teksten er læst uden rettelserne
    Get Text    .sd-outcome    contains    ${BEFORE}
    Get Text    .sd-outcome    not contains    ${AFTER}

The Editor Moves A Block
    Click    .sd-source >> li:has-text("Støtten er gratis.") >> text="Flyt eller fravælg"
    Select Options By    .sd-source select    text    Betaling
    Click    .sd-source >> text="Flyt"
    Get Text    .sd-outcome >> dt:has-text("Betaling") + dd    contains    Støtten er gratis.
    Get Text    .sd-source >> li:has-text("Støtten er gratis.")    contains    Rikke Redaktør

Citizens Know Nothing Of It
    ${address}=    Get Url
    A Citizen Takes Out A Phone
    Go To    ${address}
    The Heading Is    Log ind
    Get Text    body    not contains    rettelser.docx
    Close Context

The Editor Makes The Draft
    Click    text="Videre"
    The Page Says    Dokumentet er nyt her
    Click    text="Opret kladden"
    The Page Says    Kladde
    The Page Says    ${BEFORE}
    Click    text="Se importen: hvor hver linje blev af"
    The Page Says    rettelser.docx

The Editor Takes It All Back
    Click    text="Fortryd importen"
    The Page Says    bliver taget væk
    Click    .course button[type=submit]
    The Heading Is    Gennemse rettelser.docx
    Go To    ${WORK}
    The Heading Is    Siden findes ikke
