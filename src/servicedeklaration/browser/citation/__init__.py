"""`@@henvis`: how a letter refers to a text; `<site>/h/<code>`: where its short address leads."""
