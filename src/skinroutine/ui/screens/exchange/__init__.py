"""The diary to and from files of other kinds."""
