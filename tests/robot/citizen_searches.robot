*** Settings ***
Documentation       A citizen searches on a phone, in everyday words, without script.
Resource            people.resource
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL


*** Variables ***
${CATALOGUE}        ${SITE}/indsatskatalog-hjaelp-til-at-aendre-et-forbrug-af-rusmidler


*** Test Cases ***
An Everyday Word Leads From The Front Page To The Right Offer
    A Citizen Takes Out A Phone
    The Citizen Searches For    hash
    The First Hit Leads To    Ungerådgivning
    Get Url    ==    ${CATALOGUE}/ungeraadgivning

An Inflected Word Does Too
    A Citizen Takes Out A Phone
    The Citizen Searches For    motivationsgrupperne
    The First Hit Leads To    Motivationsgruppe

A Misspelt Word Is Put Right
    A Citizen Takes Out A Phone
    The Citizen Searches For    motivasjonsgruppe
    Click    .sd-meant a
    Get Attribute    \#sd-search-text    value    ==    motivationsgruppe
    The First Hit Leads To    Motivationsgruppe

The Words That Answer Are Marked
    A Citizen Takes Out A Phone
    The Citizen Searches For    motivationsgruppen
    Get Text    .sd-hits h2 mark >> nth=0    ==    Motivationsgruppe

More Hits Stand On The Next Page
    A Citizen Takes Out A Phone
    The Citizen Searches For    behandling
    Get Element Count    .sd-hits > li    ==    10
    Click    .sd-pages a[rel=next]
    Get Attribute    .sd-hits    start    ==    11
    Get Url    contains    side=2

A Draft Is Found By No Words
    A Citizen Takes Out A Phone
    The Citizen Searches For    aftengruppe for alkohol
    Get Element Count    .sd-hits a[href*="alkohol"]    ==    0

Where Nothing Is Found There Is A Number To Call
    A Citizen Takes Out A Phone
    The Citizen Searches For    xylofonkvartet
    Get Element Count    .sd-hits    ==    0
    Get Element Count    main a[href^="tel:"]    >    0

The Page Fits The Phone
    A Citizen Takes Out A Phone
    The Citizen Searches For    behandling
    ${size}=    Get Scroll Size    html
    Should Be True    ${size}[width] <= 390


*** Keywords ***
The Citizen Searches For
    [Arguments]    ${words}
    Fill Text    main >> input[name="SearchableText"]    ${words}
    Click    main >> .sd-search button

The First Hit Leads To
    [Arguments]    ${heading}
    Click    .sd-hits h2 a >> nth=0
    The Heading Is    ${heading}
