"""Rewrite rules over the one tree; each file is a plug-in."""
