"""Contained runs of code that nobody trusts."""
