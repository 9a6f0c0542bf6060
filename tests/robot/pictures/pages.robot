*** Settings ***
Documentation       What a citizen sees first on each kind of page, on a phone and on a screen: the pictures of
...                 docs/pages.md. Run by «make pictures».
Resource            ../people.resource
Library             camera.py
Suite Setup         Open Chromium
Suite Teardown      Close Browser    ALL
Test Template       The Page Is Taken
Test Tags           robot:continue-on-failure


*** Variables ***
${WORK}             ${SITE}/indsatskatalog-hjaelp-til-at-aendre-et-forbrug-af-rusmidler


*** Test Cases ***    NAME    ADDRESS
The Front Page        forside    ${SITE}
The Finder            find-hjaelp    ${SITE}/find-hjaelp?for=paaroerende
An Offer              tilbud    ${WORK}/motivationsgruppe
A Publication         publikation    ${WORK}
Its Editions          udgaver    ${WORK}/udgaver


*** Keywords ***
The Page Is Taken
    [Arguments]    ${name}    ${address}
    A Citizen Takes Out A Phone
    Go To    ${address}
    Take A View    ${name}-telefon
    New Context    viewport=${DESK}    locale=da-DK    reducedMotion=reduce
    New Page    ${address}
    Take A View    ${name}-skaerm
