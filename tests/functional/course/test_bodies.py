"""Bodies change names: old editions keep the old one, and the form suggests the new one first."""

from datetime import date

import transaction
from lxml import html

from servicedeklaration.decisions.decision import Decision

from ...integration.actions.world import register, stand_still
from .test_forms import fresh, send

OLD, NEW = "Socialudvalget", "Social- og Seniorudvalget"


class TestBodies:
    def test_after_a_rename(self, site, visitor):
        draft = fresh(site, "gammelt-navn")
        register(draft, first=date(2020, 1, 1), decision=Decision(OLD, date(2019, 12, 3)))
        transaction.commit()
        fresh(site, "nyt-navn")
        editor, secretary = visitor("Editor"), visitor("CommitteeSecretary")
        stand_still(date(2025, 3, 4))
        send(editor, "nyt-navn/2025/@@send-til-godkendelse")
        send(
            secretary,
            "nyt-navn/2025/@@registrer-beslutning",
            outcome="godkendt",
            body=NEW,
            meeting_date="2025-03-04",
            in_force_from="2025-04-01",
        )
        stand_still()
        page = html.fromstring(secretary.get("work-pending/2025/@@registrer-beslutning").content)
        suggested = page.xpath("//datalist/option/@value")
        assert suggested[0] == NEW
        assert suggested[-1] == OLD
        anybody = visitor("Anonymous")
        assert OLD in anybody.get("gammelt-navn/udgaver").text
        assert NEW in anybody.get("nyt-navn/udgaver").text
