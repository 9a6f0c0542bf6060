*** Settings ***
Documentation       A citizen finds an offer on a phone, from the front page, without script.
Resource            people.resource
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL


*** Variables ***
${CATALOGUE}        Indsatskatalog: Hjælp til at ændre et forbrug af rusmidler


*** Test Cases ***
From The Front Page To An Offer
    A Citizen Takes Out A Phone
    The Heading Is    Find hjælp, og se, hvad kommunen lover
    Click    main >> text="${CATALOGUE}" >> nth=0
    The Heading Is    ${CATALOGUE}
    The Page Says    Godkendt af Social- og Sundhedsudvalget den 12. marts 2026
    Click    main >> text="Motivationsgruppe"
    The Heading Is    Motivationsgruppe
    The Page Says    Hvor længe
    The Page Says    Hvem du møder

The Address Of An Offer Is Short And Lasts
    A Citizen Takes Out A Phone
    Click    main >> text="${CATALOGUE}" >> nth=0
    ${work}=    Get Url
    Click    main >> text="Motivationsgruppe"
    Get Url    ==    ${work}/motivationsgruppe

A Draft Is Not Found
    A Citizen Takes Out A Phone
    The Page Does Not Say    alkohol
    Go To    ${SITE}/kvalitetsstandard-for-alkoholbehandling
    The Page Does Not Say    Log ind

An Older Page Of The Same Work Says What Applies
    A Citizen Takes Out A Phone
    Click    main >> text="${CATALOGUE}" >> nth=0
    ${work}=    Get Url
    Go To    ${work}/udgaver
    The Page Says    Gælder nu
