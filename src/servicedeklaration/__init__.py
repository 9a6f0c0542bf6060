"""Servicedeklarationer, indsatskataloger and kvalitetsstandarder in Plone."""
