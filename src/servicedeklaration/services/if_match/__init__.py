"""Reading and changing one object over REST, so that nobody overwrites what he has not seen."""
