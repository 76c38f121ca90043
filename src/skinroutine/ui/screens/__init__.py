"""One module a page, and the rows and grids that belong to it."""
