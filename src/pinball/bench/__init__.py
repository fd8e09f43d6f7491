"""Benchmarks: one file a question, over the public interface of search and nets."""
