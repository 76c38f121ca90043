"""Use cases of keeping a diary whole and private: backups, restore, rescue, lock, erasing."""
