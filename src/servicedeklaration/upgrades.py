"""What a site needs that an earlier version of the add-on was installed in."""

ADD_ON = "profile-servicedeklaration:default"
EASYFORM = "profile-collective.easyform:default"


def to_1001(setup) -> None:
    """The course of a revision: forms for answers, new steps, permissions, councils, roles."""
    if setup.getLastVersionForProfile(EASYFORM) == "unknown":
        setup.runAllImportStepsFromProfile(EASYFORM)
    setup.runAllImportStepsFromProfile("profile-servicedeklaration:to_1001")
    setup.runImportStepFromProfile(ADD_ON, "workflow")
