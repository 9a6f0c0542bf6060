*** Settings ***
Documentation       A man who will only come anonymously writes with his keyboard alone, from the
...                 front page and without script. The named group reads it, and nobody else; he
...                 comes back with his code and reads the answer.
Resource            keyboard.resource
Suite Setup         Open Chromium And Be Patient
Suite Teardown      Close Browser    ALL


*** Variables ***
${WORDS}            Jeg vil gerne tale med nogen om mit forbrug. Kan jeg komme en aften?
${ANSWER}           Du kan komme torsdag klokken 18. Sig bare din kode i skranken.


*** Test Cases ***
He Finds The Form With The Keyboard
    It Is The Turn Of A Citizen
    He Tabs To    a[href$="/skriv-anonymt"]
    He Presses    Enter
    Get Url    ==    ${SITE}/skriv-anonymt
    Get Element Count    h1    ==    1
    A Picture Is Taken    01-skriv-anonymt
    He Is Asked For Nothing That Tells Who He Is

An Empty Form Says What Is Missing And Leads There
    It Is The Turn Of A Citizen
    He Tabs To    button[name="form.buttons.submit"]
    He Presses    Enter
    The Page Says    Skriv, hvad du vil tale med os om.
    The Page Says    Skriv, hvordan vi må kontakte dig, eller vælg »Jeg kontakter jer selv«.
    A Picture Is Taken    02-mangler
    He Tabs To    .sd-problems a[href="#form-widgets-text"]
    He Presses    Enter
    Get Url    contains    \#form-widgets-text

He Writes, Is Asked About What He Could Be Known By, And Takes It Out
    It Is The Turn Of A Citizen
    He Tabs To    textarea[name="form.widgets.text"]
    He Types    ${WORDS} 22 33 44 55
    He Tabs To    input[name="form.widgets.reach_by"]
    He Presses    Space
    He Tabs To    button[name="form.buttons.submit"]
    He Presses    Enter
    The Page Says    et telefonnummer (22 •• •• ••)
    A Picture Is Taken    03-vil-du-fjerne-det
    He Tabs To    textarea[name="form.widgets.text"]
    He Presses    Control+End
    FOR    ${sign}    IN RANGE    12
        He Presses    Backspace
    END

He Sends It And Gets A Code
    It Is The Turn Of A Citizen
    He Tabs To    button[name="form.buttons.submit"]
    He Presses    Enter
    ${code}=    Get Text    \#kode    matches    [A-Z2-9]{4}-[A-Z2-9]{4}
    Set Suite Variable    ${CODE}    ${code}
    The Page Does Not Say    ${WORDS}
    Get Url    not contains    ${CODE}
    A Picture Is Taken    04-kode

The Page Of Thanks Loaded Again Sends Nothing And Shows The Same Code
    It Is The Turn Of A Citizen
    Reload
    Get Text    \#kode    ==    ${CODE}
    Get Url    not contains    ${CODE}
    A Picture Is Taken    04-igen

His Browser Was Given No Cookie
    It Is The Turn Of A Citizen
    ${cookies}=    Get Cookies
    Should Be Empty    ${cookies}

The Named Group Reads It And Answers
    It Is The Turn Of    modtager
    Go To    ${SITE}/@@henvendelser
    The Page Says    ${WORDS}
    The Page Says    ${CODE}
    Get Element Count    article.sd-message    ==    1
    The Page Says    Jeg kontakter jer selv
    A Picture Is Taken    05-henvendelser
    Fill Text    textarea[name="reply"] >> nth=0    ${ANSWER}
    Click    button[value="svar"] >> nth=0
    The Page Says    Mona Modtager
    A Picture Is Taken    06-besvaret

An Editor And An Administrator Don't Know Of The Page
    FOR    ${login}    IN    redaktoer    chef
        It Is The Turn Of    ${login}
        The Page Does Not Exist    ${SITE}/@@henvendelser
        The Page Does Not Say    ${WORDS}
    END

He Comes Back And Reads The Answer With The Keyboard
    It Is The Turn Of A Citizen
    Go To    ${SITE}/laes-svar
    He Tabs To    input[name="kode"]
    He Types    ${CODE}
    He Presses    Enter
    The Page Says    ${ANSWER}
    Get Url    not contains    ${CODE}
    A Picture Is Taken    07-svar

He Leaves For A Page That Tells Nothing
    It Is The Turn Of A Citizen
    Go To    ${SITE}/skriv-anonymt
    He Tabs To    .sd-leave a
    Get Attribute    .sd-leave a >> nth=0    href    ==    https://www.dr.dk/vejret
    Get Attribute    .sd-leave a >> nth=0    rel    contains    noreferrer


*** Keywords ***
He Is Asked For Nothing That Tells Who He Is
    FOR    ${name}    IN    name    email    cpr    address
        Get Element Count    .sd-form [name*="${name}"]    ==    0
    END
