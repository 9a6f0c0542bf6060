"""The add-on installs, and leaves nothing behind when it is uninstalled."""


def test_the_add_on_is_installed(installer):
    assert installer.is_product_installed("servicedeklaration")
