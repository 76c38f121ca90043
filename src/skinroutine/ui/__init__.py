"""The window: Qt Widgets that paint snapshots; sees app and domain values, never adapters."""
