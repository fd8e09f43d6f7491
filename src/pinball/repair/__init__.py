"""Mending programs: localise, edit, verify."""
