"""The trail of an edition for staff: who did what when, to be read and to be taken along."""
