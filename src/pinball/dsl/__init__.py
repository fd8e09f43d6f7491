"""Component languages; one file a language."""
