"""Editorial corrections: the forms that begin and publish one."""
