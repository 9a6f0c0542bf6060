"""What ties Plone's workflow to the actions."""
