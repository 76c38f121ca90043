"""The style sheet with places for colours ($text), lengths ($p7, $q7), edges and type sizes."""

SHEET = """
/* grounds */
* { font-family: "Inter", "Noto Sans", "DejaVu Sans", sans-serif;
  font-size: $t_body; color: $text; widget-animation-duration: 0; }
QWidget#page, QWidget#canvas, QMainWindow, QScrollArea { background: $bg; border: none; }
QFrame#rail { background: $sunken; border: none; border-right: 1px solid $line; }
QFrame#card { background: $surface; border: 1px solid $line; border-radius: $p14; }
QFrame#row { background: transparent; border: none; }
QFrame#row[edge="below"] { border-top: 1px solid $line; }
QFrame#row[due="true"] { background: $surface; border: 2px solid $sun; border-radius: $p14; }
QFrame#row:hover { background: transparent; }
QFrame#line { background: $line; border: none; }
QFrame#panel { background: $sunken; border: 1px solid $line; border-radius: $p9; }
QFrame#banner { background: $notice_soft; border: 1px solid $notice; border-radius: $p9; }
QFrame#banner QLabel { color: $text; }
QDialog { background: $bg; }
QMessageBox QLabel#qt_msgbox_informativelabel { min-width: $w_dialog; }
QToolTip { background: $surface; color: $text; border: $w_edge solid $edge; padding: $p4; }

/* words */
QLabel { background: transparent; border: none; }
QLabel#title { font-size: $t_page_title; font-weight: 600; letter-spacing: $w_tight; }
QLabel#big { font-size: $t_big_number; font-weight: 600; }
QLabel#rowtitle { font-size: $t_row_title; font-weight: 500; }
QLabel#rowtitle[done="true"] { color: $muted; font-weight: 400; }
QLabel#muted { color: $muted; }
QLabel#caption, QLabel#field { color: $muted; font-size: $t_caption; }
QLabel#strong { font-weight: 600; }
QLabel#section { color: $muted; font-size: $t_section_label; font-weight: 600;
  letter-spacing: $w_section; }
QLabel#chip { background: $dose_soft; color: $dose; border: $w_soft solid $dose;
  border-radius: $p8; padding: $p2 $p9; font-size: $t_caption; font-weight: 500; }
QLabel#brand { font-size: $p15; font-weight: 600; }
QLabel#cardtitle { font-size: $t_row_title; font-weight: 600; }
QScrollArea#cardwords { background: transparent; }

/* buttons */
QPushButton, QRadioButton, QToolButton, QCheckBox { outline: none; }
QPushButton { background: $surface; border: $w_edge solid $edge; border-radius: $p9;
  padding: $p7 $p12; font-weight: 500; }
QPushButton:hover { border-color: $text; }
QPushButton:pressed { background: $sunken; }
QPushButton:disabled { color: $disabled; background: $bg; border-color: $line; }
QPushButton:focus { border: $w_focus solid $focus; padding: $q7 $q12; }
QPushButton#primary { background: $accent; color: $on_accent; border-color: $accent; }
QPushButton#primary:hover { border-color: $text; }
QPushButton#primary:disabled { color: $disabled; background: $bg; border-color: $line; }
QPushButton#primary:focus { background: $accent_soft; color: $text; border-color: $focus; }
QPushButton#grave { color: $notice; }
QPushButton#grave:disabled { color: $disabled; }
QPushButton#quiet { background: transparent; border-color: transparent; color: $muted; }
QPushButton#quiet:hover { border-color: $edge; }
QPushButton#quiet:focus { border-color: $focus; }
QPushButton#arrow { padding: $p6; min-width: $p16; }
QPushButton#arrow:focus { padding: $q6; }
QRadioButton#choice { background: $surface; border: $w_edge solid $edge; border-radius: $p9;
  padding: $p7 $p12; font-weight: 500; spacing: 0; }
QRadioButton#choice::indicator { width: 0; height: 0; image: none; border: none;
  background: transparent; }
QRadioButton#choice:hover { border-color: $text; }
QRadioButton#choice:checked { background: $accent_soft; border-color: $accent; font-weight: 600; }
QRadioButton#choice:disabled { color: $disabled; background: $bg; border-color: $line; }
QRadioButton#choice:focus { border: $w_focus solid $focus; padding: $q7 $q12; }
QPushButton#nav { background: transparent; border: $w_focus solid transparent;
  border-radius: $p9; color: $muted; padding: 0; text-align: left; }
QPushButton#nav:checked { background: $surface; color: $text; border: $w_edge solid $edge; }
QPushButton#nav:hover { background: $hover; }
QPushButton#nav:focus { border: $w_focus solid $focus; padding: 0; }
QPushButton::menu-indicator { image: none; }
QToolButton { background: transparent; border: $w_focus solid transparent; border-radius: $p9;
  padding: $p4; }
QToolButton:hover { background: $sunken; }
QToolButton:focus { border-color: $focus; }
QToolButton::menu-indicator { image: none; }
QToolButton#cardclose { padding: $p2; }
QToolButton#empty { padding: 0; border-radius: $p6; }

/* pills */
QPushButton#idea, QPushButton#add { background: $sunken; color: $muted;
  border: $w_edge solid $edge; border-radius: $r25; padding: 0 $p11; min-height: $p25;
  max-height: $p25; font-size: $t_caption; }
QPushButton#add { border-radius: $r29; min-height: $p29; max-height: $p29; font-size: $t_body; }
QPushButton#idea:hover, QPushButton#add:hover { color: $text; border-color: $text; }
QPushButton#idea:focus, QPushButton#add:focus { border: $w_focus solid $focus;
  padding: 0 $q11; }
QFrame#timechip { background: $dose_soft; border: $w_soft solid $dose; border-radius: $r30; }
QFrame#timechip QPushButton { background: transparent; color: $dose; border-radius: $r24;
  border: $w_focus solid transparent; padding: $p4 $p8; }
QFrame#timechip QPushButton:hover { border-color: $dose; }
QFrame#timechip QPushButton:focus { border-color: $focus; }
QFrame#timechip QPushButton#chipremove { padding: $p4; }

/* fields */
QLineEdit, QPlainTextEdit, QComboBox, QDateEdit, QTimeEdit, QSpinBox { background: $surface;
  border: $w_edge solid $edge; border-radius: $p9; padding: $p7 $p10;
  selection-background-color: $accent; selection-color: $on_accent;
  placeholder-text-color: $muted; }
QLineEdit:hover, QPlainTextEdit:hover, QComboBox:hover, QDateEdit:hover, QTimeEdit:hover,
  QSpinBox:hover { border-color: $text; }
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QComboBox:on, QDateEdit:focus,
  QTimeEdit:focus, QSpinBox:focus { border: $w_focus solid $focus; padding: $q7 $q10; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QDateEdit:disabled,
  QTimeEdit:disabled, QSpinBox:disabled { color: $disabled; background: $bg; border-color: $line; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"], QTimeEdit[invalid="true"],
  QSpinBox[invalid="true"] { border: $w_focus solid $notice; background: $notice_soft;
  padding: $q7 $q10; }
QLineEdit[invalid="true"]:focus, QDateEdit[invalid="true"]:focus,
  QTimeEdit[invalid="true"]:focus, QSpinBox[invalid="true"]:focus { border-color: $focus; }
QDateEdit QLineEdit, QTimeEdit QLineEdit, QSpinBox QLineEdit { border: none; padding: 0;
  background: transparent; }
QTimeEdit, QSpinBox, QDateEdit { padding: $p6 $p6; font-weight: 500; }
QTimeEdit:focus, QSpinBox:focus, QDateEdit:focus { padding: $q6 $q6; }
QTimeEdit[invalid="true"], QSpinBox[invalid="true"], QDateEdit[invalid="true"] {
  padding: $q6 $q6; }
QTimeEdit::up-button, QTimeEdit::down-button, QSpinBox::up-button, QSpinBox::down-button {
  width: 0; border: none; }
QPlainTextEdit { padding: $p6; }
QPlainTextEdit:focus { padding: $q6; }
QComboBox { font-weight: 500; combobox-popup: 0; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; background: transparent;
  width: $p22; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: none; }
QCheckBox { spacing: $p8; border: $w_focus solid transparent; border-radius: $p6;
  padding: $p2; }
QCheckBox:focus { border-color: $focus; }
QCheckBox:disabled { color: $disabled; }
QCheckBox::indicator { width: $p16; height: $p16; border: $w_edge solid $edge;
  border-radius: $p5; background: $surface; }
QCheckBox::indicator:hover { border-color: $text; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; }
QCheckBox::indicator:disabled { border-color: $line; }
QSlider { border: $w_focus solid transparent; border-radius: $p9; padding: $p2; }
QSlider:focus { border-color: $focus; }
QSlider::groove:horizontal { height: $p4; background: $track; border: 1px solid $edge;
  border-radius: $r4; margin: 0 $p2; }
QSlider::handle:horizontal { width: $p16; margin: -$p8 0; background: $surface;
  border: $p2 solid $accent; border-radius: $r20; }
QSlider::sub-page:horizontal { background: $accent; border-radius: $r4; margin: 0 $p2; }
QSlider::handle:horizontal:hover { background: $accent_soft; }
QProgressBar { background: $track; border: $w_edge solid $edge; border-radius: $p6;
  min-height: $p10; max-height: $p10; }
QProgressBar::chunk { background: $accent; border-radius: $p4; }

/* lists, menus and scroll bars */
QMenu { background: $surface; border: $w_edge solid $edge; padding: $p6; }
QMenu::item { padding: $p6 $p24 $p6 $p12; border: $w_focus solid transparent;
  border-radius: $p6; }
QMenu::item:selected { background: $accent_soft; color: $text; border-color: $focus; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: $p4 $p8; }
QListView { background: $surface; border: $w_edge solid $edge; border-radius: $p9;
  padding: $p4; outline: 0; }
QListView:focus { border: $w_focus solid $focus; padding: $q4; }
QListView::item { min-height: $p26; padding: 0 $p6; border: $w_focus solid transparent;
  border-radius: $p6; }
QListView::item:hover { background: $sunken; }
QListView::item:selected { background: $accent_soft; color: $text; border-color: $focus; }
QComboBox QListView, QComboBox QListView:focus { border: $w_edge solid $edge; border-radius: 0;
  padding: $p4; }
QScrollBar:vertical { background: transparent; width: $p10; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: $p3; min-height: $p32;
  margin: 0 $p2; }
QScrollBar:horizontal { background: transparent; height: $p10; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: $p3; min-width: $p32;
  margin: $p2 0; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

/* the calendar */
QCalendarWidget { background: $surface; border: $w_edge solid $edge; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton { font-weight: 600; padding: $p4 $p6; }
QCalendarWidget QSpinBox { padding: $p2 $p4; }
QCalendarWidget QTableView { background: $surface; border: none; outline: 0;
  selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QTableView:focus { border: $w_focus solid $focus; }
QCalendarWidget QTableView:disabled { color: $disabled; }
"""
