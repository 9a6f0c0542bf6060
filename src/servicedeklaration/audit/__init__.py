"""The trail of an edition: who did what when, each entry chained to the one before."""
