"""The text of a keyring in a file, for programs of tests that have no desktop with one."""

KEYRING = '''
"""A keyring in a file, for a test that has no desktop with one."""
import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend

PLACE = Path(os.environ["PAPER_KEYRING"])


class PaperKeyring(KeyringBackend):
    priority = 5

    def _all(self):
        return json.loads(PLACE.read_text()) if PLACE.exists() else {}

    def get_password(self, service, username):
        return self._all().get(username)

    def set_password(self, service, username, password):
        PLACE.write_text(json.dumps({**self._all(), username: password}))

    def delete_password(self, service, username):
        PLACE.write_text("{}")


class Clinging(PaperKeyring):
    def delete_password(self, service, username):
        raise RuntimeError("no")


class Plain(PaperKeyring):
    priority = 0.5
'''
