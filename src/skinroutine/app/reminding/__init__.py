"""The use case that reminds: when, by what, with which words, and what came of it."""
