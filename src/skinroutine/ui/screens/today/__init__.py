"""The today page and what it is put together from."""

from skinroutine.ui.screens.today.page import TodayPage as TodayPage
