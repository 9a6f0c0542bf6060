"""The easy-to-read text of an edition: its page, and the form that confirms that it fits."""
