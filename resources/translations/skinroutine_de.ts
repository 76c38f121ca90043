<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>skinroutine</name>
    <message>
        <source> ({place})</source>
        <comment>where something was said</comment>
        <translation> ({place})</translation>
    </message>
    <message>
        <source> + </source>
        <comment>between strengths</comment>
        <translation> + </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a line</comment>
        <translation> · </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between parts of a step</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>({number} is not verified: check it.)</source>
        <comment>medical</comment>
        <translation>({number} is not verified: check it.)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts that are named</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 Stunden</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>A UK review in 2023 found gaps in the evidence: it could not say that the medicine definitely causes many of these effects, and single reports remain a concern. So it asks to inform people and to watch.</source>
        <comment>medical</comment>
        <translation>A UK review in 2023 found gaps in the evidence: it could not say that the medicine definitely causes many of these effects, and single reports remain a concern. So it asks to inform people and to watch.</translation>
    </message>
    <message>
        <source>A backup holds the entries of your diary; photos stay where they are. Old ones give way by themselves: a week of days stays, a month of weeks, half a year of months.</source>
        <translation>Eine Sicherung enthält die Einträge deines Tagebuchs; Fotos bleiben, wo sie sind. Alte weichen von selbst: Es bleiben die Tage einer Woche, die Wochen eines Monats und die Monate eines halben Jahres.</translation>
    </message>
    <message>
        <source>A calendar</source>
        <translation>Ein Kalender</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>Ein Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>A calendar without a name</source>
        <translation>Ein Kalender ohne Namen</translation>
    </message>
    <message>
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>Ab {day} ist eine Änderung geplant; diese Änderung geht dort mit ein.</translation>
    </message>
    <message>
        <source>A clinic’s program (FHIR)</source>
        <translation>Ein Praxisprogramm (FHIR)</translation>
    </message>
    <message>
        <source>A copy that you saved, in the place of what is in the diary now.</source>
        <translation>Eine Kopie, die du gespeichert hast, anstelle dessen, was jetzt im Tagebuch ist.</translation>
    </message>
    <message>
        <source>A date of your own</source>
        <translation>Ein eigener Termin</translation>
    </message>
    <message>
        <source>A date of your own needs a name.</source>
        <translation>Ein eigener Termin braucht einen Namen.</translation>
    </message>
    <message>
        <source>A date you entered for your programme is coming up: {date}. Open the diary for details.</source>
        <comment>medical</comment>
        <translation>A date you entered for your programme is coming up: {date}. Open the diary for details.</translation>
    </message>
    <message>
        <source>A date you saved</source>
        <comment>a step</comment>
        <translation>Ein Termin, den du gespeichert hast</translation>
    </message>
    <message>
        <source>A date you saved: {date}.</source>
        <translation>Ein Termin, den du gespeichert hast: {date}.</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <translation>Ein Tag endet um</translation>
    </message>
    <message>
        <source>A day ends at {at}, so a tick after midnight belongs to the evening before.</source>
        <translation>Ein Tag endet um {at}; ein Häkchen nach Mitternacht gehört also zum Abend davor.</translation>
    </message>
    <message>
        <source>A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.</source>
        <comment>medical</comment>
        <translation>A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.</translation>
    </message>
    <message>
        <source>A diary of skinroutine</source>
        <translation>Ein Tagebuch von skinroutine</translation>
    </message>
    <message>
        <source>A diary of skinroutine, checkmarks of Loop Habit Tracker, the history of Dosage, or a table. You see what it comes to before anything is written.</source>
        <translation>Ein Tagebuch von skinroutine, Häkchen von Loop Habit Tracker, der Verlauf von Dosage oder eine Tabelle. Du siehst, was daraus wird, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>A diary of skinroutine, or a file from another tracker. You see what is in it before anything is written.</source>
        <translation>Ein Tagebuch von skinroutine oder eine Datei aus einem anderen Tracker. Du siehst, was darin ist, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>A dose has up to {most} capsules here.</source>
        <comment>medical</comment>
        <translation>A dose has up to {most} capsules here.</translation>
    </message>
    <message>
        <source>A dose is already noted for this time of day: {dose}. Note another one?</source>
        <comment>medical</comment>
        <translation>A dose is already noted for this time of day: {dose}. Note another one?</translation>
    </message>
    <message>
        <source>A dose is noted already</source>
        <comment>medical</comment>
        <translation>A dose is noted already</translation>
    </message>
    <message numerus="yes">
        <source>A dose on {n} days.</source>
        <extracomment>for one: A dose on 1 day.</extracomment>
        <translation>
            <numerusform>Eine Dosis an 1 Tag.</numerusform>
            <numerusform>Eine Dosis an {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of Dosage</source>
        <translation>Eine Datei von Dosage</translation>
    </message>
    <message>
        <source>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</source>
        <comment>medical</comment>
        <translation>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</translation>
    </message>
    <message>
        <source>A heads-up before</source>
        <translation>Ankündigung vorher</translation>
    </message>
    <message>
        <source>A heads-up before the meal</source>
        <translation>Ankündigung vor dem Essen</translation>
    </message>
    <message>
        <source>A list of what carries on, once the plan says that the dose has ended.</source>
        <translation>Eine Liste dessen, was weitergeht, sobald der Plan sagt, dass die Dosis beendet ist.</translation>
    </message>
    <message>
        <source>A mapping has to say which column holds the day: day=Date.</source>
        <translation>Eine Zuordnung muss sagen, welche Spalte den Tag enthält: day=Date.</translation>
    </message>
    <message>
        <source>A newer skinroutine was installed. Start it again to use it.</source>
        <translation>Ein neueres skinroutine wurde installiert. Starte es neu, um es zu benutzen.</translation>
    </message>
    <message>
        <source>A note</source>
        <comment>a column of a table</comment>
        <translation>Eine Notiz</translation>
    </message>
    <message>
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>Eine Notiz hat bis zu {most} Zeichen; diese hat {count}.</translation>
    </message>
    <message>
        <source>A number above 0 and up to {most}.</source>
        <translation>Eine Zahl über 0 und bis {most}.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>A number of capsules is from {least} to {most}.</source>
        <translation>Eine Anzahl von Kapseln geht von {least} bis {most}.</translation>
    </message>
    <message>
        <source>A part of the file with your entries cannot be read any more.</source>
        <translation>Ein Teil der Datei mit deinen Einträgen kann nicht mehr gelesen werden.</translation>
    </message>
    <message>
        <source>A part of what another computer wrote there is damaged. What it told is told anew once skinroutine runs there.</source>
        <translation>Ein Teil dessen, was ein anderer Computer dort geschrieben hat, ist beschädigt. Was er mitgeteilt hat, wird neu mitgeteilt, sobald skinroutine dort läuft.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 8 characters. Several words are better.</source>
        <translation>Eine Passphrase braucht mindestens 8 Zeichen. Mehrere Wörter sind besser.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A photo in the file has a name that is none.</source>
        <translation>Ein Foto in der Datei hat einen Namen, der keiner ist.</translation>
    </message>
    <message>
        <source>A photo in the file is no picture.</source>
        <translation>Ein Foto in der Datei ist kein Bild.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>Ein Plus steht zwischen Kapseln, die zusammen genommen werden. Du kannst es leer lassen.</translation>
    </message>
    <message>
        <source>A programme test one month after</source>
        <comment>medical</comment>
        <translation>A programme test one month after</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>Eine ruhige Minute für dich.</translation>
    </message>
    <message>
        <source>A rash with fever, blisters, peeling, sores in the mouth or eyes; patches like bruises on the legs</source>
        <comment>medical</comment>
        <translation>A rash with fever, blisters, peeling, sores in the mouth or eyes; patches like bruises on the legs</translation>
    </message>
    <message>
        <source>A record of what you entered, not advice. Your leaflet, pharmacist and prescriber come first.</source>
        <comment>medical</comment>
        <translation>A record of what you entered, not advice. Your leaflet, pharmacist and prescriber come first.</translation>
    </message>
    <message>
        <source>A reminder comes 1 day before the last one.</source>
        <comment>the last capsule</comment>
        <translation>Eine Erinnerung kommt 1 Tag vor der letzten Kapsel.</translation>
    </message>
    <message>
        <source>A reminder comes on the day of the last one.</source>
        <comment>the last capsule</comment>
        <translation>Eine Erinnerung kommt am Tag der letzten Kapsel.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>Eine Erinnerung konnte nicht erscheinen: {reason}. Sie bleibt hier und im Infobereich, und skinroutine versucht es weiter.</translation>
    </message>
    <message>
        <source>A sign needs a name of up to {most} characters.</source>
        <translation>Ein Zeichen braucht einen Namen von bis zu {most} Schriftzeichen.</translation>
    </message>
    <message>
        <source>A small heads-up for {at}</source>
        <translation>Ein kleiner Hinweis auf {at}</translation>
    </message>
    <message>
        <source>A snooze is at least one minute long.</source>
        <translation>Verschoben wird um mindestens eine Minute.</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>A spreadsheet, a calendar for your phone, a file for a clinic’s program, or everything.</source>
        <translation>Eine Tabelle, ein Kalender für dein Telefon, eine Datei für ein Praxisprogramm oder alles.</translation>
    </message>
    <message>
        <source>A step</source>
        <comment>a step</comment>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>A step of its own</source>
        <translation>Ein eigener Schritt</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Ein Test</translation>
    </message>
    <message>
        <source>A time before {ends} means the night that followed.</source>
        <translation>Eine Zeit vor {ends} meint die Nacht darauf.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Eine Woche beginnt am</translation>
    </message>
    <message>
        <source>A zip can be imported from Loop Habit Tracker alone.</source>
        <translation>Eine Zip-Datei kann nur von Loop Habit Tracker importiert werden.</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>a size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page</comment>
        <translation>Über</translation>
    </message>
    <message>
        <source>About a forgotten dose</source>
        <comment>medical</comment>
        <translation>About a forgotten dose</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Über dieses Programm</translation>
    </message>
    <message>
        <source>Absorica</source>
        <comment>medical</comment>
        <translation>Absorica</translation>
    </message>
    <message>
        <source>Absorica LD</source>
        <comment>bars in a chart</comment>
        <translation>Absorica LD</translation>
    </message>
    <message>
        <source>Absorica LD</source>
        <comment>medical</comment>
        <translation>Absorica LD</translation>
    </message>
    <message>
        <source>Absorica LD taken before using this app, as typed and in no sum here: {mg} mg.</source>
        <comment>medical</comment>
        <translation>Absorica LD taken before using this app, as typed and in no sum here: {mg} mg.</translation>
    </message>
    <message>
        <source>Absorica LD {amount} mg</source>
        <comment>medical</comment>
        <translation>Absorica LD {amount} mg</translation>
    </message>
    <message>
        <source>Absorica LD, counted apart: {amount} ({inputs})</source>
        <translation>Absorica LD, getrennt gezählt: {amount} ({inputs})</translation>
    </message>
    <message>
        <source>Absorica LD, counted apart: {mg} mg, which is {mgkg} mg/kg at {kg} kg.</source>
        <comment>medical</comment>
        <translation>Absorica LD, counted apart: {mg} mg, which is {mgkg} mg/kg at {kg} kg.</translation>
    </message>
    <message>
        <source>Absorica LD, counted apart: {mg} mg.</source>
        <comment>medical</comment>
        <translation>Absorica LD, counted apart: {mg} mg.</translation>
    </message>
    <message>
        <source>Absorica LD: {words}</source>
        <translation>Absorica LD: {words}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button: a number of days</comment>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Termin hinzufügen</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Foto hinzufügen</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Frage hinzufügen</translation>
    </message>
    <message>
        <source>Add a refill</source>
        <translation>Nachschub hinzufügen</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Zeit hinzufügen</translation>
    </message>
    <message>
        <source>Add a weight</source>
        <translation>Gewicht hinzufügen</translation>
    </message>
    <message>
        <source>Add one of your own</source>
        <translation>Eigenes hinzufügen</translation>
    </message>
    <message>
        <source>Add this number of days</source>
        <translation>Diese Anzahl von Tagen hinzufügen</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Hinzugefügt am {day}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Advice on alcohol varies from source to source. Ask your prescriber what is right for you.</source>
        <comment>medical</comment>
        <translation>Advice on alcohol varies from source to source. Ask your prescriber what is right for you.</translation>
    </message>
    <message>
        <source>After it was made you went back to another backup, so it may hold entries that you did away with.</source>
        <translation>Nachdem sie gemacht war, bist du zu einer anderen Sicherung zurückgegangen; sie kann also Einträge enthalten, die du verworfen hattest.</translation>
    </message>
    <message>
        <source>After the last capsule</source>
        <translation>Nach der letzten Kapsel</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>for one: After 1 minute</extracomment>
        <translation>
            <numerusform>Nach 1 Minute</numerusform>
            <numerusform>Nach {n} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Again while I am outside</source>
        <translation>Wieder, solange ich draußen bin</translation>
    </message>
    <message>
        <source>Again, outdoors</source>
        <comment>a row of the checklist</comment>
        <translation>Wieder, draußen</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>a button</comment>
        <translation>Alle erledigt</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>the day</comment>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>All noted</source>
        <translation>Alles notiert</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
    <message>
        <source>All your reminders are discreet already, by the settings.</source>
        <translation>Durch die Einstellungen sind schon alle deine Erinnerungen diskret.</translation>
    </message>
    <message>
        <source>Also remind my phone</source>
        <translation>Auch mein Telefon erinnern</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt+↑ oder Alt+↓ verschiebt</translation>
    </message>
    <message>
        <source>Amount recorded</source>
        <translation>Notierte Menge</translation>
    </message>
    <message>
        <source>An app password is one that your server makes for this program alone: look for it under security in your account there. You can take it back there at any time.</source>
        <translation>Ein App-Passwort macht dein Server für dieses Programm allein: Du findest es dort in deinem Konto unter Sicherheit. Du kannst es dort jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>Und noch einmal nach</translation>
    </message>
    <message>
        <source>And when the computer is put to sleep.</source>
        <translation>Und wenn der Computer in den Ruhezustand geht.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more for the days after.</source>
        <extracomment>for one: And 1 more for the days after.</extracomment>
        <translation>
            <numerusform>Und {n} weiterer für die Tage danach.</numerusform>
            <numerusform>Und {n} weitere für die Tage danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer has made a phrase: type it here.</source>
        <translation>Ein anderer Computer hat einen Schlüsselsatz gemacht: Gib ihn hier ein.</translation>
    </message>
    <message>
        <source>Another entry has this day already. Choose another one.</source>
        <translation>Ein anderer Eintrag hat diesen Tag schon. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Another kind of capsule</source>
        <translation>Eine andere Art von Kapsel</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Eine andere Anzahl von Tagen</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Eine andere Stärke</translation>
    </message>
    <message>
        <source>Anything your clinic should know?</source>
        <translation>Etwas, das deine Praxis wissen sollte?</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>App-Passwort</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Archive step</source>
        <translation>Schritt archivieren</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day.</source>
        <translation>Die Pfeiltasten gehen von Tag zu Tag.</translation>
    </message>
    <message>
        <source>As it should stand on your list</source>
        <translation>So, wie es auf deiner Liste stehen soll</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>As on the box</source>
        <translation>Wie auf der Packung</translation>
    </message>
    <message>
        <source>As on the label: 20 + 10</source>
        <comment>medical</comment>
        <translation>As on the label: 20 + 10</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the language</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the theme</comment>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Wie die Tabelle es zeigt</translation>
    </message>
    <message>
        <source>As usual where you live</source>
        <translation>Wie üblich, wo du lebst</translation>
    </message>
    <message>
        <source>As you planned</source>
        <comment>medical</comment>
        <translation>As you planned</translation>
    </message>
    <message>
        <source>Ask your dermatologist about your own plans.</source>
        <comment>medical</comment>
        <translation>Ask your dermatologist about your own plans.</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a question</comment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Asked: {question}</source>
        <translation>Gefragt: {question}</translation>
    </message>
    <message>
        <source>Asking your keyring…</source>
        <translation>Dein Schlüsselbund wird gefragt …</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>{host} wird gefragt …</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Zu einer Zeit</translation>
    </message>
    <message>
        <source>At a time of its own</source>
        <translation>Zu einer eigenen Zeit</translation>
    </message>
    <message>
        <source>At most twice, then silence. Care steps are reminded once.</source>
        <translation>Höchstens zweimal, dann ist Ruhe. An Pflege wird einmal erinnert.</translation>
    </message>
    <message>
        <source>At the time, once</source>
        <translation>Zur Zeit, einmal</translation>
    </message>
    <message>
        <source>At the time, then {minutes} minutes later while it is open</source>
        <comment>several times</comment>
        <translation>Zur Zeit, dann {minutes} Minuten später, solange es offen ist</translation>
    </message>
    <message numerus="yes">
        <source>At the time, then {n} minutes later while it is open</source>
        <extracomment>for one: At the time, then 1 minute later while it is open</extracomment>
        <translation>
            <numerusform>Zur Zeit, dann 1 Minute später, solange es offen ist</numerusform>
            <numerusform>Zur Zeit, dann {n} Minuten später, solange es offen ist</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at}</source>
        <translation>Um {at}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a step of a dialog</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backed up just now: {entries}.</source>
        <translation>Gerade gesichert: {entries}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert …</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups open with the new one too. Copies you made yourself keep the old one.</source>
        <translation>Auch Sicherungen öffnen sich mit der neuen. Kopien, die du selbst gemacht hast, behalten die alte.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen …</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Vor dem Schlafen</translation>
    </message>
    <message>
        <source>Before this diary</source>
        <translation>Vor diesem Tagebuch</translation>
    </message>
    <message>
        <source>Before you head out, clouds or not</source>
        <comment>medical</comment>
        <translation>Before you head out, clouds or not</translation>
    </message>
    <message>
        <source>Before you head out…</source>
        <translation>Bevor du losgehst …</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Begin anew: an empty diary. Backups and photos stay.</source>
        <translation>Neu beginnen: ein leeres Tagebuch. Sicherungen und Fotos bleiben.</translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation>Beginnt am {day}</translation>
    </message>
    <message>
        <source>Begins {day} · the plan you copied from your label</source>
        <translation>Beginnt am {day} · der Plan, den du von deinem Etikett abgeschrieben hast</translation>
    </message>
    <message>
        <source>Being removed from your calendar…</source>
        <translation>Wird aus deinem Kalender entfernt …</translation>
    </message>
    <message>
        <source>Black and white, with the names of your steps and with your notes.</source>
        <translation>Schwarz-weiß, mit den Namen deiner Schritte und mit deinen Notizen.</translation>
    </message>
    <message numerus="yes">
        <source>Blank {n} times in the last 28 days</source>
        <extracomment>for one: Blank once in the last 28 days</extracomment>
        <translation>
            <numerusform>Einmal leer in den letzten 28 Tagen</numerusform>
            <numerusform>{n}-mal leer in den letzten 28 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Blood services say: no blood donation during the course and for 1 month after, because it could reach a pregnant person.</source>
        <comment>medical</comment>
        <translation>Blood services say: no blood donation during the course and for 1 month after, because it could reach a pregnant person.</translation>
    </message>
    <message>
        <source>Blood test</source>
        <comment>medical</comment>
        <translation>Blood test</translation>
    </message>
    <message>
        <source>Blood test on {date}, as you entered. Does your clinic want you fasting? If it’s for lipids, the US label asks for 36 hours without alcohol.</source>
        <comment>medical</comment>
        <translation>Blood test on {date}, as you entered. Does your clinic want you fasting? If it’s for lipids, the US label asks for 36 hours without alcohol.</translation>
    </message>
    <message>
        <source>Bloody or severe diarrhoea, bleeding from the bottom</source>
        <comment>medical</comment>
        <translation>Bloody or severe diarrhoea, bleeding from the bottom</translation>
    </message>
    <message>
        <source>Blurred vision, sudden trouble seeing in the dark</source>
        <comment>medical</comment>
        <translation>Blurred vision, sudden trouble seeing in the dark</translation>
    </message>
    <message>
        <source>Both done</source>
        <comment>a button</comment>
        <translation>Beide erledigt</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marke</translation>
    </message>
    <message>
        <source>Brands differ. If you aren’t sure, your pharmacist can tell you.</source>
        <comment>medical</comment>
        <translation>Brands differ. If you aren’t sure, your pharmacist can tell you.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Etwas hereinholen</translation>
    </message>
    <message>
        <source>Bring {step} back</source>
        <translation>{step} zurückholen</translation>
    </message>
    <message>
        <source>By the latest weight: {kg} kg, noted for {day}.</source>
        <translation>Nach dem neuesten Gewicht: {kg} kg, notiert für {day}.</translation>
    </message>
    <message>
        <source>By your plan this makes up no whole dose.</source>
        <comment>medical</comment>
        <translation>By your plan this makes up no whole dose.</translation>
    </message>
    <message>
        <source>Call emergency services.</source>
        <comment>medical</comment>
        <translation>Call emergency services.</translation>
    </message>
    <message>
        <source>Call your prescriber or emergency care now if you notice</source>
        <comment>medical</comment>
        <translation>Call your prescriber or emergency care now if you notice</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Capsules</source>
        <translation>Kapseln</translation>
    </message>
    <message>
        <source>Capsules of one dose</source>
        <comment>medical</comment>
        <translation>Capsules of one dose</translation>
    </message>
    <message>
        <source>Capsules of {kind}</source>
        <translation>Kapseln zu {kind}</translation>
    </message>
    <message>
        <source>Care guide</source>
        <comment>a page</comment>
        <translation>Leitfaden</translation>
    </message>
    <message>
        <source>Care guide and numbers</source>
        <translation>Leitfaden und Nummern</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>Pflegeschritt</translation>
    </message>
    <message>
        <source>Care, apart from doses: last 28 days {recent}; since the start {whole}.</source>
        <translation>Pflege, ohne Dosen: letzte 28 Tage {recent}; seit dem Beginn {whole}.</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>Pflege: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Termin ändern</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>Nummern ändern</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>{time} ändern</translation>
    </message>
    <message>
        <source>Change: reminders on the phone</source>
        <translation>Ändern: Erinnerungen auf dem Telefon</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Ändern: {entry}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Ändern: {question}</translation>
    </message>
    <message>
        <source>Change: {title}, {day}</source>
        <translation>Ändern: {title}, {day}</translation>
    </message>
    <message>
        <source>Changes apply from today, or from a day you choose. Past days keep the routine they had.</source>
        <translation>Änderungen gelten ab heute oder ab einem Tag, den du wählst. Vergangene Tage behalten ihre Routine.</translation>
    </message>
    <message>
        <source>Changes are planned from {days}; this change goes into them too.</source>
        <translation>Ab {days} sind Änderungen geplant; diese Änderung geht dort mit ein.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Die Passphrase wird geprüft …</translation>
    </message>
    <message>
        <source>Checkmarks of Loop Habit Tracker</source>
        <translation>Häkchen von Loop Habit Tracker</translation>
    </message>
    <message>
        <source>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</source>
        <comment>medical</comment>
        <translation>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Drucker wählen …</translation>
    </message>
    <message>
        <source>Choose the closest. Leaflets differ from country to country.</source>
        <comment>medical</comment>
        <translation>Choose the closest. Leaflets differ from country to country.</translation>
    </message>
    <message>
        <source>Choose your region</source>
        <translation>Region wählen</translation>
    </message>
    <message>
        <source>Choose your region or type the numbers to call</source>
        <translation>Region wählen oder Rufnummern eingeben</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a kind of step</comment>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a step</comment>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Click a cell to correct that day.</source>
        <translation>Klick auf ein Feld, um diesen Tag zu berichtigen.</translation>
    </message>
    <message>
        <source>Click a day to open it.</source>
        <translation>Klick auf einen Tag, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation>Arzttermin</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: an entry of the plan</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closing the window leaves skinroutine in the tray, so that reminders reach you. To stop them, choose Quit in the tray menu. This is said only once.</source>
        <translation>Schließt du das Fenster, bleibt skinroutine im Infobereich, damit Erinnerungen dich erreichen. Um sie anzuhalten, wähle „Beenden“ im Menü des Infobereichs. Das wird nur einmal gesagt.</translation>
    </message>
    <message>
        <source>Colours, size and language of this window and of its reminders.</source>
        <translation>Farben, Größe und Sprache dieses Fensters und seiner Erinnerungen.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Gleich ist es so weit</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>dates to come</comment>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>Coming up.</source>
        <translation>Gleich ist es so weit.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Contraception</source>
        <comment>medical</comment>
        <translation>Contraception</translation>
    </message>
    <message>
        <source>Copied. Clear it from the clipboard later.</source>
        <translation>Kopiert. Lösche ihn später aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>Copies of a diary</source>
        <translation>Kopien eines Tagebuchs</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation>Zählung berichtigen</translation>
    </message>
    <message>
        <source>Count noted</source>
        <translation>Zählung notiert</translation>
    </message>
    <message>
        <source>Count the box</source>
        <translation>Packung zählen</translation>
    </message>
    <message>
        <source>Count the box once, and each tick takes its capsules off.</source>
        <translation>Zähl die Packung einmal, dann zieht jedes Häkchen seine Kapseln ab.</translation>
    </message>
    <message>
        <source>Counted from {day}, as no dose was noted.</source>
        <translation>Gezählt ab {day}, da keine Dosis notiert wurde.</translation>
    </message>
    <message>
        <source>Counted from {day}, as not every day was noted. Last dose noted on {noted}.</source>
        <translation>Gezählt ab {day}, da nicht jeder Tag notiert wurde. Letzte Dosis notiert am {noted}.</translation>
    </message>
    <message>
        <source>Counted on {day}, less what you ticked.</source>
        <translation>Gezählt am {day}, abzüglich dessen, was du abgehakt hast.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>a page</comment>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Course summary for a visit</source>
        <translation>Zusammenfassung der Behandlung für einen Termin</translation>
    </message>
    <message>
        <source>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</source>
        <comment>medical</comment>
        <translation>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Krisentelefon</translation>
    </message>
    <message>
        <source>Ctrl+L does the same. Reminders go on, and name nothing while it is locked.</source>
        <translation>Strg+L tut dasselbe. Erinnerungen kommen weiter und nennen nichts, solange gesperrt ist.</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>Dosis am Tag</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Date kept</source>
        <translation>Termin behalten</translation>
    </message>
    <message>
        <source>Date taken out</source>
        <translation>Termin herausgenommen</translation>
    </message>
    <message>
        <source>Dates your clinic or pharmacy gave you can stand here, with a reminder.</source>
        <translation>Termine, die dir deine Praxis oder Apotheke gegeben hat, können hier stehen, mit einer Erinnerung.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>on how many days it was felt</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Days before the last capsule</source>
        <translation>Tage vor der letzten Kapsel</translation>
    </message>
    <message>
        <source>Days of photos</source>
        <translation>Tage mit Fotos</translation>
    </message>
    <message>
        <source>Decrypt and turn off</source>
        <translation>Entschlüsseln und ausschalten</translation>
    </message>
    <message>
        <source>Decrypting your diary…</source>
        <translation>Dein Tagebuch wird entschlüsselt …</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Alles löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>a page</comment>
        <translation>Tagebuch</translation>
    </message>
    <message>
        <source>Did you have it with food?</source>
        <comment>medical</comment>
        <translation>Did you have it with food?</translation>
    </message>
    <message>
        <source>Did you see this?</source>
        <translation>Hast du das gesehen?</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Abendessen</translation>
    </message>
    <message>
        <source>Dinner {at}</source>
        <translation>Abendessen {at}</translation>
    </message>
    <message>
        <source>Dinner, with my dose</source>
        <translation>Abendessen, mit meiner Dosis</translation>
    </message>
    <message>
        <source>Dinner’s coming up</source>
        <translation>Bald gibt es Abendessen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discreet</source>
        <comment>how much a calendar says</comment>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>Discreet</source>
        <comment>how much a reminder says</comment>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>Diskrete Erinnerung</translation>
    </message>
    <message>
        <source>Do you use this program on another computer too?</source>
        <translation>Benutzt du dieses Programm auch auf einem anderen Computer?</translation>
    </message>
    <message>
        <source>Does a reminder reach you?</source>
        <translation>Erreicht dich eine Erinnerung?</translation>
    </message>
    <message>
        <source>Does your leaflet say to take it with food?</source>
        <comment>medical</comment>
        <translation>Does your leaflet say to take it with food?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the time was chosen</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what can be said of a step</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done at another time</source>
        <translation>Zu einer anderen Zeit erledigt</translation>
    </message>
    <message>
        <source>Done at…</source>
        <translation>Erledigt um …</translation>
    </message>
    <message>
        <source>Done late counts from</source>
        <translation>Als spät zählt ab</translation>
    </message>
    <message>
        <source>Done: your {at} moment</source>
        <translation>Erledigt: dein Moment um {at}</translation>
    </message>
    <message>
        <source>Done: {step}, {at}</source>
        <translation>Erledigt: {step}, {at}</translation>
    </message>
    <message>
        <source>Don’t note it</source>
        <translation>Nicht notieren</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose</source>
        <comment>a kind of step</comment>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Dose at {at}</source>
        <translation>Dosis um {at}</translation>
    </message>
    <message>
        <source>Dose on the label, in mg</source>
        <translation>Dosis auf dem Etikett, in mg</translation>
    </message>
    <message>
        <source>Dose step</source>
        <translation>Dosisschritt</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <source>Doses taken</source>
        <translation>Genommene Dosen</translation>
    </message>
    <message>
        <source>Doses taken: {count}</source>
        <translation>Genommene Dosen: {count}</translation>
    </message>
    <message>
        <source>Dry lips</source>
        <translation>Trockene Lippen</translation>
    </message>
    <message>
        <source>Dry or sore eyes</source>
        <translation>Trockene oder gereizte Augen</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>Trockene Haut</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Jetzt fällig</translation>
    </message>
    <message>
        <source>Due {hours} h ago</source>
        <translation>Seit {hours} h fällig</translation>
    </message>
    <message>
        <source>Due {hours} h {minutes} min ago</source>
        <translation>Seit {hours} h {minutes} min fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due {n} minutes ago</source>
        <extracomment>for one: Due 1 minute ago</extracomment>
        <translation>
            <numerusform>Seit 1 Minute fällig</numerusform>
            <numerusform>Seit {n} Minuten fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</source>
        <comment>medical</comment>
        <translation>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</translation>
    </message>
    <message>
        <source>Each change is saved at once</source>
        <translation>Jede Änderung wird sofort gespeichert</translation>
    </message>
    <message>
        <source>Each day {amount}.</source>
        <translation>Jeden Tag {amount}.</translation>
    </message>
    <message>
        <source>Each kind of capsule is counted once.</source>
        <translation>Jede Art von Kapsel wird einmal gezählt.</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Jeder Schritt</translation>
    </message>
    <message>
        <source>Each tick asks if it was; kept for your visit summary.</source>
        <comment>medical</comment>
        <translation>Each tick asks if it was; kept for your visit summary.</translation>
    </message>
    <message>
        <source>Each time you do it is counted. Nothing of that is planned.</source>
        <translation>Jedes Mal wird gezählt. Geplant ist davon nichts.</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Früherer Tag</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Frühere Wochen</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Plan bearbeiten</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a region</comment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Notruf</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>Verschlüsseln und sperren</translation>
    </message>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Dein Tagebuch wird verschlüsselt …</translation>
    </message>
    <message>
        <source>Ended on {day}, as your plan says</source>
        <translation>Beendet am {day}, laut deinem Plan</translation>
    </message>
    <message numerus="yes">
        <source>Ended {n} days ago</source>
        <extracomment>for one: Ended 1 day ago</extracomment>
        <translation>
            <numerusform>Zu Ende seit 1 Tag</numerusform>
            <numerusform>Zu Ende seit {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>English: the words of this program as they were written</source>
        <translation>English: die Worte dieses Programms, wie sie geschrieben wurden</translation>
    </message>
    <message>
        <source>Enough for a year or more, as your plan stands.</source>
        <comment>medical</comment>
        <translation>Enough for a year or more, as your plan stands.</translation>
    </message>
    <message>
        <source>Enter the plan</source>
        <translation>Plan eingeben</translation>
    </message>
    <message>
        <source>Enter the strengths in your plan, and the days can be counted.</source>
        <comment>medical</comment>
        <translation>Enter the strengths in your plan, and the days can be counted.</translation>
    </message>
    <message>
        <source>Errand due by {date}.</source>
        <translation>Besorgung bis {date}.</translation>
    </message>
    <message>
        <source>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</source>
        <comment>medical</comment>
        <translation>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>a region</comment>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>a part of the checklist</comment>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Evening done</source>
        <translation>Abend erledigt</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>every 2 days from a day</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Alle paar Tage</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>how much a calendar says</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>Alles wächst mit, auch Bilder und Knöpfe.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Alles ist gelöscht</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exports</source>
        <comment>a kind of file</comment>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <translation>Augentropfen</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a kind of step</comment>
        <translation>Augentropfen</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a step</comment>
        <translation>Augentropfen</translation>
    </message>
    <message>
        <source>Fact {number} in the file has an order that no diary reaches.</source>
        <translation>Eintrag {number} in der Datei hat eine Ordnungszahl, die kein Tagebuch erreicht.</translation>
    </message>
    <message>
        <source>Fact {number} in the file makes no sense.</source>
        <translation>Eintrag {number} in der Datei ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Fact {number} in the file was noted on a day to come.</source>
        <translation>Eintrag {number} in der Datei wurde an einem Tag notiert, der erst kommt.</translation>
    </message>
    <message>
        <source>Feeling: {word}</source>
        <translation>Befinden: {word}</translation>
    </message>
    <message>
        <source>Feeling: {word}, chosen</source>
        <translation>Befinden: {word}, gewählt</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Dateien zum Importieren</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First day of the course</source>
        <translation>Erster Tag der Behandlung</translation>
    </message>
    <message>
        <source>First entry in this diary: {day}.</source>
        <translation>Erster Eintrag in diesem Tagebuch: {day}.</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>Erste Wiederholung</translation>
    </message>
    <message>
        <source>Follow what your clinic tells you.</source>
        <comment>medical</comment>
        <translation>Follow what your clinic tells you.</translation>
    </message>
    <message>
        <source>For a server that is gone for good: the account is removed from here at once, and your phone rings until you delete the entries there.</source>
        <translation>Für einen Server, den es nicht mehr gibt: Das Konto wird hier sofort entfernt, und dein Telefon klingelt, bis du die Einträge dort löschst.</translation>
    </message>
    <message>
        <source>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</source>
        <comment>medical</comment>
        <translation>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</translation>
    </message>
    <message>
        <source>For mg per kg. The latest one is used, and it is named beside the number.</source>
        <translation>Für mg pro kg. Das neueste wird verwendet, und es wird neben der Zahl genannt.</translation>
    </message>
    <message>
        <source>For when others use this computer, or it might get lost.</source>
        <translation>Für den Fall, dass andere diesen Computer benutzen oder er verloren geht.</translation>
    </message>
    <message>
        <source>For when you are away from this computer.</source>
        <translation>Für die Zeit, in der du nicht an diesem Computer bist.</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>Wenn du vieles versucht hast und das Übliche zurückwillst.</translation>
    </message>
    <message>
        <source>For your next visit</source>
        <translation>Für deinen nächsten Termin</translation>
    </message>
    <message>
        <source>For your visit summary</source>
        <translation>Für deine Terminübersicht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From 0 to {most} days before.</source>
        <translation>Von 0 bis {most} Tage davor.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>From the start, {day}: {what}</source>
        <comment>a plan</comment>
        <translation>Von Beginn an, {day}: {what}</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Ab dann</translation>
    </message>
    <message>
        <source>From your refills, less what you ticked.</source>
        <translation>Aus deinem Nachschub, abzüglich dessen, was du abgehakt hast.</translation>
    </message>
    <message>
        <source>From {day} it is archived.</source>
        <translation>Ab {day} ist er archiviert.</translation>
    </message>
    <message>
        <source>From {day}: {step}</source>
        <translation>Ab {day}: {step}</translation>
    </message>
    <message>
        <source>From {day}: {what}</source>
        <comment>a plan</comment>
        <translation>Ab {day}: {what}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Von {first} bis {last}</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Von {first} bis {last}.</translation>
    </message>
    <message>
        <source>From {least} to {most} a day.</source>
        <translation>Von {least} bis {most} am Tag.</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>how much a reminder says</comment>
        <translation>Ausführlich</translation>
    </message>
    <message>
        <source>Gentle cleanser</source>
        <translation>Milde Reinigung</translation>
    </message>
    <message>
        <source>Glass of water</source>
        <translation>Ein Glas Wasser</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückgehen</translation>
    </message>
    <message>
        <source>Go to your routine</source>
        <translation>Zu deiner Routine</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>how somebody feels</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>Gut. So erreichen dich Erinnerungen.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Hand cream</source>
        <translation>Handcreme</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Kopfschmerzen</translation>
    </message>
    <message>
        <source>Hearing loss or ringing, sudden trouble seeing in the dark</source>
        <comment>medical</comment>
        <translation>Hearing loss or ringing, sudden trouble seeing in the dark</translation>
    </message>
    <message>
        <source>Hearing loss, or ringing in the ears</source>
        <comment>medical</comment>
        <translation>Hearing loss, or ringing in the ears</translation>
    </message>
    <message>
        <source>Helped: {what}</source>
        <translation>Geholfen hat: {what}</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Passphrase verbergen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>the theme</comment>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast has white words on black, and thick lines around everything.</source>
        <translation>Hoher Kontrast: weiße Schrift auf Schwarz und kräftige Linien um alles.</translation>
    </message>
    <message>
        <source>Hint, repeats and more</source>
        <translation>Hinweis und mehr</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Wie Tage geschrieben sind</translation>
    </message>
    <message>
        <source>How have you been feeling lately? A word is enough.</source>
        <comment>medical</comment>
        <translation>How have you been feeling lately? A word is enough.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>How long after its time a tick is still simply done.</source>
        <translation>Wie lange nach seiner Zeit ein Häkchen noch einfach „erledigt“ heißt.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>How many capsules</source>
        <translation>Wie viele Kapseln</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>Wie viele Tage dazwischen</translation>
    </message>
    <message>
        <source>How much do the entries say?</source>
        <translation>Wie viel sagen die Einträge?</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>Wie viel sagt eine Erinnerung?</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Wie viel erledigt ist</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>Wie viel später eine Erinnerung kommt, wenn du sie verschiebst.</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Wie viel von der Datei geschrieben ist</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>How often a dose is reminded, when care stays quiet, and how long “later” is.</source>
        <translation>Wie oft an eine Dosis erinnert wird, wann Pflege still ist und wie lang „später“ ist.</translation>
    </message>
    <message>
        <source>How soon again</source>
        <translation>Wie bald wieder</translation>
    </message>
    <message>
        <source>How was your skin on {day}?</source>
        <translation>Wie war deine Haut am {day}?</translation>
    </message>
    <message>
        <source>How was your skin today?</source>
        <translation>Wie war deine Haut heute?</translation>
    </message>
    <message>
        <source>I am back in</source>
        <translation>Ich bin wieder drinnen</translation>
    </message>
    <message>
        <source>I am going outside</source>
        <translation>Ich gehe nach draußen</translation>
    </message>
    <message>
        <source>I am in a pregnancy prevention programme</source>
        <comment>medical</comment>
        <translation>I am in a pregnancy prevention programme</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>medical</comment>
        <translation>I am not sure</translation>
    </message>
    <message>
        <source>I chose not to</source>
        <translation>Ich habe mich dagegen entschieden</translation>
    </message>
    <message>
        <source>I do not know the time</source>
        <translation>Ich weiß die Zeit nicht</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation>Ich habe es vergessen</translation>
    </message>
    <message>
        <source>I get up</source>
        <translation>Ich stehe auf</translation>
    </message>
    <message>
        <source>I go to bed</source>
        <translation>Ich gehe ins Bett</translation>
    </message>
    <message>
        <source>I took more than planned…</source>
        <comment>medical</comment>
        <translation>I took more than planned…</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Ich war unterwegs</translation>
    </message>
    <message>
        <source>I was told to pause</source>
        <translation>Mir wurde eine Pause gesagt</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import restored: {n} entries.</source>
        <extracomment>for one: Import restored: 1 entry.</extracomment>
        <translation>
            <numerusform>Import wiederhergestellt: 1 Eintrag.</numerusform>
            <numerusform>Import wiederhergestellt: {n} Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone: {n} entries.</source>
        <extracomment>for one: Import undone: 1 entry.</extracomment>
        <translation>
            <numerusform>Import zurückgenommen: 1 Eintrag.</numerusform>
            <numerusform>Import zurückgenommen: {n} Einträge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} entries.</source>
        <extracomment>for one: Imported: 1 entry.</extracomment>
        <translation>
            <numerusform>Importiert: 1 Eintrag.</numerusform>
            <numerusform>Importiert: {n} Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>In 2022, 22 experts agreed on a liver value and one blood fat within a month before the course and at the highest dose, and on no monthly tests.</source>
        <comment>medical</comment>
        <translation>In 2022, 22 experts agreed on a liver value and one blood fat within a month before the course and at the highest dose, and on no monthly tests.</translation>
    </message>
    <message>
        <source>In 25 studies with 1,625,891 people, psychiatric disorders were overall no more frequent than in people who did not take it. The authors still advise to watch for them.</source>
        <comment>medical</comment>
        <translation>In 25 studies with 1,625,891 people, psychiatric disorders were overall no more frequent than in people who did not take it. The authors still advise to watch for them.</translation>
    </message>
    <message>
        <source>In US trials of Absorica, at least 5 % had dry lips, dry skin, back pain, dry eyes, joint pain, nosebleeds, headache or signs like a cold.</source>
        <comment>medical</comment>
        <translation>In US trials of Absorica, at least 5 % had dry lips, dry skin, back pain, dry eyes, joint pain, nosebleeds, headache or signs like a cold.</translation>
    </message>
    <message>
        <source>In a language in which nobody has checked them, sentences about your medicine and about care stay in English.</source>
        <translation>In einer Sprache, in der sie niemand geprüft hat, bleiben Sätze über dein Medikament und über Pflege auf Englisch.</translation>
    </message>
    <message>
        <source>In a study of 20 healthy people, ordinary capsules gave the body 1.5 to 2 times as much of the medicine when taken with a meal, or an hour before or after one, as without food.</source>
        <comment>medical</comment>
        <translation>In a study of 20 healthy people, ordinary capsules gave the body 1.5 to 2 times as much of the medicine when taken with a meal, or an hour before or after one, as without food.</translation>
    </message>
    <message>
        <source>In a study of 244 people, 79 (32 %) had more spots in the first weeks: 18 % mildly, 10 % moderately, 4.5 % severely.</source>
        <comment>medical</comment>
        <translation>In a study of 244 people, 79 (32 %) had more spots in the first weeks: 18 % mildly, 10 % moderately, 4.5 % severely.</translation>
    </message>
    <message>
        <source>In a study of the records of 3,525 people, dry lips were noted in 100 %, dry skin in 95 % and a red face in 66 %.</source>
        <comment>medical</comment>
        <translation>In a study of the records of 3,525 people, dry lips were noted in 100 %, dry skin in 95 % and a red face in 66 %.</translation>
    </message>
    <message>
        <source>In records of 19,907 people in the United States, 22.5 % later had treatment for acne that works through the whole body, and 8.2 % a second course. 35 % had some prescription for acne.</source>
        <comment>medical</comment>
        <translation>In records of 19,907 people in the United States, 22.5 % later had treatment for acne that works through the whole body, and 8.2 % a second course. 35 % had some prescription for acne.</translation>
    </message>
    <message>
        <source>In the United Kingdom and the EU, people who can get pregnant are in the Pregnancy Prevention Programme: pregnancy tests before, monthly and after; contraception from 4 weeks before until 1 month after, unless they and their prescriber agree that there is no risk.</source>
        <comment>medical</comment>
        <translation>In the United Kingdom and the EU, people who can get pregnant are in the Pregnancy Prevention Programme: pregnancy tests before, monthly and after; contraception from 4 weeks before until 1 month after, unless they and their prescriber agree that there is no risk.</translation>
    </message>
    <message>
        <source>In the United States, by the rules before 2026, everybody who takes it, whoever prescribes it and the pharmacy are enrolled in the iPLEDGE programme.</source>
        <comment>medical</comment>
        <translation>In the United States, by the rules before 2026, everybody who takes it, whoever prescribes it and the pharmacy are enrolled in the iPLEDGE programme.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} min</source>
        <comment>a button</comment>
        <extracomment>for one: In 1 min</extracomment>
        <translation>
            <numerusform>In 1 min</numerusform>
            <numerusform>In {n} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</source>
        <comment>medical</comment>
        <translation>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</translation>
    </message>
    <message>
        <source>Initials or a name, if you like</source>
        <translation>Initialen oder ein Name, wenn du magst</translation>
    </message>
    <message>
        <source>It applies from today, and Undo takes it back.</source>
        <translation>Gilt ab heute, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>It asks for your passphrase then; until you type it, reminders name nothing.</source>
        <translation>Es fragt dann nach deiner Passphrase; bis du sie eingibst, nennen Erinnerungen nichts.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>Sie konnte nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>It could not be started again ({why}). This one goes on, and reminders come.</source>
        <translation>Es ließ sich nicht neu starten ({why}). Dieses hier läuft weiter, und Erinnerungen kommen.</translation>
    </message>
    <message>
        <source>It could sit by your plate.</source>
        <comment>medical</comment>
        <translation>It could sit by your plate.</translation>
    </message>
    <message>
        <source>It has all entries that are there now.</source>
        <translation>Sie hat alle Einträge, die jetzt da sind.</translation>
    </message>
    <message>
        <source>It is deleted from the calendar, and your phone is silent once it has fetched that. Your diary stays as it is.</source>
        <translation>Es wird aus dem Kalender gelöscht, und dein Telefon bleibt still, sobald es das abgerufen hat. Dein Tagebuch bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>It is evening, so nothing is due again outdoors today.</source>
        <translation>Es ist Abend, deshalb ist draußen heute nichts mehr fällig.</translation>
    </message>
    <message>
        <source>It is evening: nothing is due again today.</source>
        <comment>medical</comment>
        <translation>It is evening: nothing is due again today.</translation>
    </message>
    <message>
        <source>It is from {when} and holds {entries}.</source>
        <translation>Sie ist vom {when} und enthält {entries}.</translation>
    </message>
    <message>
        <source>It is not readable, so it cannot be restored.</source>
        <translation>Sie ist nicht lesbar und kann deshalb nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>It is on the box or in the leaflet.</source>
        <comment>the kind of capsule</comment>
        <translation>Sie steht auf der Packung oder in der Packungsbeilage.</translation>
    </message>
    <message>
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>Jetzt ist es {anchor} geplant. Ab heute hat es eine eigene Zeit und geht nicht mehr mit, wenn du deinen Tag verlegst. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>It is the one connection that this program ever opens, and it is off until you turn it on here.</source>
        <translation>Es ist die einzige Verbindung, die dieses Programm je öffnet, und sie ist aus, bis du sie hier einschaltest.</translation>
    </message>
    <message>
        <source>It is tried again at {when}.</source>
        <translation>Nächster Versuch: {when}.</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>Es wird bald wieder versucht.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that are there now.</source>
        <extracomment>for one: It lacks 1 entry that is there now.</extracomment>
        <translation>
            <numerusform>Darin fehlt 1 Eintrag, der jetzt da ist.</numerusform>
            <numerusform>Darin fehlen {n} Einträge, die jetzt da sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that the backup alone has.</source>
        <extracomment>for one: It lacks 1 entry that the backup alone has.</extracomment>
        <translation>
            <numerusform>Darin fehlt 1 Eintrag, den nur die Sicherung hat.</numerusform>
            <numerusform>Darin fehlen {n} Einträge, die nur die Sicherung hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that were read.</source>
        <extracomment>for one: It lacks 1 entry that was read.</extracomment>
        <translation>
            <numerusform>Darin fehlt 1 Eintrag, der gelesen wurde.</numerusform>
            <numerusform>Darin fehlen {n} Einträge, die gelesen wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>Es liegt in diesem Ordner, den nur du lesen kannst:</translation>
    </message>
    <message>
        <source>It lies in your keyring and is not shown. Where your server has another one now, type it here.</source>
        <translation>Es liegt in deinem Schlüsselbund und wird nicht gezeigt. Hat dein Server jetzt ein anderes, gib es hier ein.</translation>
    </message>
    <message>
        <source>It names the step as you typed it. Others may read it.</source>
        <translation>Sie nennt den Schritt, wie du ihn geschrieben hast. Andere können mitlesen.</translation>
    </message>
    <message>
        <source>It needs a name before it can be saved.</source>
        <translation>Zum Speichern braucht er einen Namen.</translation>
    </message>
    <message>
        <source>It needs a time, or to be done as needed.</source>
        <translation>Er braucht eine Zeit, oder er wird nach Bedarf gemacht.</translation>
    </message>
    <message>
        <source>It ran out</source>
        <translation>Es war aufgebraucht</translation>
    </message>
    <message>
        <source>It says “Your dose, with dinner”: no medicine and no amount.</source>
        <translation>Sie sagt „Deine Dosis, zum Abendessen“: kein Medikament und keine Menge.</translation>
    </message>
    <message>
        <source>It says “Your {at} moment”: no medicine, no name of this app.</source>
        <translation>Sie sagt „Dein Moment um {at}“: kein Medikament, kein Name dieses Programms.</translation>
    </message>
    <message>
        <source>It was at another time…</source>
        <translation>Es war zu einer anderen Zeit …</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Its own time</source>
        <translation>Eigene Zeit</translation>
    </message>
    <message>
        <source>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</source>
        <comment>medical</comment>
        <translation>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>Eine Kopie anderswo aufheben</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Meine Einstellungen behalten</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Keep the key in this computer’s keyring</source>
        <translation>Den Schlüssel im Schlüsselbund dieses Computers ablegen</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Behalten, was da ist</translation>
    </message>
    <message>
        <source>Keep {key} beside it: no passphrase opens it without.</source>
        <translation>Heb {key} daneben auf: Ohne diese Datei öffnet keine Passphrase die Kopie.</translation>
    </message>
    <message>
        <source>Key O</source>
        <translation>Taste O</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Wichtige Termine</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind of capsule</source>
        <translation>Art der Kapsel</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
    </message>
    <message>
        <source>Labels say: no second course before a gap of two months, because acne may go on improving after the last dose. For people who are still growing, the best gap is not known.</source>
        <comment>medical</comment>
        <translation>Labels say: no second course before a gap of two months, because acne may go on improving after the last dose. For people who are still growing, the best gap is not known.</translation>
    </message>
    <message>
        <source>Labels say: ordinary capsules with a meal, Absorica and Absorica LD with or without. One does not stand in for another, and their milligrams are not added together. Your own leaflet comes first.</source>
        <comment>medical</comment>
        <translation>Labels say: ordinary capsules with a meal, Absorica and Absorica LD with or without. One does not stand in for another, and their milligrams are not added together. Your own leaflet comes first.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Last 28 days by step: {steps}.</source>
        <translation>Letzte 28 Tage nach Schritt: {steps}.</translation>
    </message>
    <message>
        <source>Last 28 days, {first} to {last}: {count}.</source>
        <translation>Letzte 28 Tage, {first} bis {last}: {count}.</translation>
    </message>
    <message>
        <source>Last 28 days: {count}</source>
        <translation>Letzte 28 Tage: {count}</translation>
    </message>
    <message>
        <source>Last capsule</source>
        <comment>a reminder of the box</comment>
        <translation>Letzte Kapsel</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last dose noted on {day}.</source>
        <translation>Letzte Dosis notiert am {day}.</translation>
    </message>
    <message>
        <source>Last in step at {when}.</source>
        <translation>Zuletzt im Gleichstand: {when}.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last planned dose noted. A few things carry on for a while: contraception and no blood donation for 1 month, no waxing or laser for 6.</source>
        <comment>medical</comment>
        <translation>Last planned dose noted. A few things carry on for a while: contraception and no blood donation for 1 month, no waxing or laser for 6.</translation>
    </message>
    <message>
        <source>Last planned dose noted. A few things carry on for a while: no blood donation for 1 month, no waxing or laser for 6.</source>
        <comment>medical</comment>
        <translation>Last planned dose noted. A few things carry on for a while: no blood donation for 1 month, no waxing or laser for 6.</translation>
    </message>
    <message>
        <source>Last two weeks</source>
        <translation>Letzte zwei Wochen</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Späterer Tag</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Spätere Wochen</translation>
    </message>
    <message>
        <source>Later: the notice on the phone</source>
        <translation>Später: der Hinweis zum Telefon</translation>
    </message>
    <message>
        <source>Leaflets differ on a forgotten dose. The US Absorica label says to skip it. Singapore General Hospital says to take it when you remember, unless the next one is near. All say: never two doses together. Follow your own leaflet, or ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Leaflets differ on a forgotten dose. The US Absorica label says to skip it. Singapore General Hospital says to take it when you remember, unless the next one is near. All say: never two doses together. Follow your own leaflet, or ask a pharmacist.</translation>
    </message>
    <message>
        <source>Leaflets say: call emergency services.</source>
        <comment>medical</comment>
        <translation>Leaflets say: call emergency services.</translation>
    </message>
    <message>
        <source>Leaflets say: do not share the capsules, even with somebody who has the same problem.</source>
        <comment>medical</comment>
        <translation>Leaflets say: do not share the capsules, even with somebody who has the same problem.</translation>
    </message>
    <message>
        <source>Leaflets say: for blurred vision, stop taking it and call your doctor. Tell your doctor about trouble in the dark too, and do not drive.</source>
        <comment>medical</comment>
        <translation>Leaflets say: for blurred vision, stop taking it and call your doctor. Tell your doctor about trouble in the dark too, and do not drive.</translation>
    </message>
    <message>
        <source>Leaflets say: for muscle weakness, stop taking it and call your doctor. Tell anyone who treats you that you are on this medicine.</source>
        <comment>medical</comment>
        <translation>Leaflets say: for muscle weakness, stop taking it and call your doctor. Tell anyone who treats you that you are on this medicine.</translation>
    </message>
    <message>
        <source>Leaflets say: no waxing, dermabrasion or laser during the course and for 6 months after. Ask your dermatologist about your own plans.</source>
        <comment>medical</comment>
        <translation>Leaflets say: no waxing, dermabrasion or laser during the course and for 6 months after. Ask your dermatologist about your own plans.</translation>
    </message>
    <message>
        <source>Leaflets say: not in pregnancy, at any dose, even for a short time, because the risk of severe birth defects is extremely high. Not while breastfeeding.</source>
        <comment>medical</comment>
        <translation>Leaflets say: not in pregnancy, at any dose, even for a short time, because the risk of severe birth defects is extremely high. Not while breastfeeding.</translation>
    </message>
    <message>
        <source>Leaflets say: stop taking it and call for urgent care.</source>
        <comment>medical</comment>
        <translation>Leaflets say: stop taking it and call for urgent care.</translation>
    </message>
    <message>
        <source>Leaflets say: stop taking it and call your doctor now.</source>
        <comment>medical</comment>
        <translation>Leaflets say: stop taking it and call your doctor now.</translation>
    </message>
    <message>
        <source>Leaflets say: stop taking it and call your doctor straight away. In danger now, call emergency services.</source>
        <comment>medical</comment>
        <translation>Leaflets say: stop taking it and call your doctor straight away. In danger now, call emergency services.</translation>
    </message>
    <message>
        <source>Leaflets say: stop taking it and call your doctor.</source>
        <comment>medical</comment>
        <translation>Leaflets say: stop taking it and call your doctor.</translation>
    </message>
    <message>
        <source>Leaflets say: stop taking it and call your prescriber at once.</source>
        <comment>medical</comment>
        <translation>Leaflets say: stop taking it and call your prescriber at once.</translation>
    </message>
    <message>
        <source>Leaflets say: swallow capsules whole with a full glass of liquid, and do not chew or crush them. They can irritate the gullet.</source>
        <comment>medical</comment>
        <translation>Leaflets say: swallow capsules whole with a full glass of liquid, and do not chew or crush them. They can irritate the gullet.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a button: without saving</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown, {told}.</source>
        <translation>Bleibt es leer, wird {number} gezeigt, {told}.</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown.</source>
        <translation>Bleibt es leer, wird {number} gezeigt.</translation>
    </message>
    <message>
        <source>Left out of this page: {what}.</source>
        <translation>Auf dieser Seite weggelassen: {what}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>the theme</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a kind of step</comment>
        <translation>Lippenpflege</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a step</comment>
        <translation>Lippenpflege</translation>
    </message>
    <message>
        <source>Lip balm as needed</source>
        <translation>Lippenpflege nach Bedarf</translation>
    </message>
    <message>
        <source>Lip balm at night</source>
        <translation>Lippenpflege zur Nacht</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock after a while</source>
        <translation>Nach einer Weile sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Sperren, wenn der Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Mit einer Passphrase sperren</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Die Sicherungen werden angesehen …</translation>
    </message>
    <message>
        <source>Looking at what can be saved…</source>
        <translation>Es wird nachgesehen, was zu retten ist …</translation>
    </message>
    <message>
        <source>Looking at your calendar…</source>
        <translation>Dein Kalender wird angesehen …</translation>
    </message>
    <message>
        <source>Looking for a keyring on this computer…</source>
        <translation>Auf diesem Computer wird ein Schlüsselbund gesucht …</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how somebody feels</comment>
        <translation>Gedrückt</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Gedrückte Stimmung</translation>
    </message>
    <message>
        <source>Low mood, anxiety, anger, hearing or seeing things, thoughts of harming yourself</source>
        <comment>medical</comment>
        <translation>Low mood, anxiety, anger, hearing or seeing things, thoughts of harming yourself</translation>
    </message>
    <message>
        <source>Low mood, or thoughts of harming yourself</source>
        <comment>medical</comment>
        <translation>Low mood, or thoughts of harming yourself</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>Bald gibt es Mittagessen</translation>
    </message>
    <message>
        <source>Made on {day} from the person’s own diary.</source>
        <translation>Erstellt am {day} aus dem eigenen Tagebuch der Person.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Einen neuen anlegen</translation>
    </message>
    <message>
        <source>Make a phrase</source>
        <translation>Einen Schlüsselsatz machen</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>Prüfe, ob Erinnerungen dich erreichen</translation>
    </message>
    <message>
        <source>Make the calendar</source>
        <translation>Kalender anlegen</translation>
    </message>
    <message>
        <source>Midday</source>
        <comment>a part of the checklist</comment>
        <translation>Mittag</translation>
    </message>
    <message>
        <source>Midday done</source>
        <translation>Mittag erledigt</translation>
    </message>
    <message>
        <source>Midday {at}</source>
        <translation>Mittags {at}</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>how strong a side effect was</comment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>Minuten vor der Dosis, damit die Kapseln neben deinem Teller liegen können.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a kind of step</comment>
        <translation>Pflegecreme</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a step</comment>
        <translation>Pflegecreme</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>what is shown</comment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Mood and low mood</source>
        <translation>Stimmung und gedrückte Stimmung</translation>
    </message>
    <message>
        <source>More for {step}, {slot}</source>
        <translation>Mehr zu {step}, {slot}</translation>
    </message>
    <message>
        <source>More than planned</source>
        <comment>medical</comment>
        <translation>More than planned</translation>
    </message>
    <message>
        <source>More ticked than counted: {kinds}. Correct the count?</source>
        <translation>Mehr abgehakt als gezählt: {kinds}. Zählung berichtigen?</translation>
    </message>
    <message>
        <source>More: snooze (S), skip (K), another time (T), note (N)</source>
        <translation>Mehr: verschieben (S), auslassen (K), andere Zeit (T), Notiz (N)</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a part of the checklist</comment>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Morning done</source>
        <translation>Morgen erledigt</translation>
    </message>
    <message>
        <source>Morning {at}</source>
        <translation>Morgens {at}</translation>
    </message>
    <message>
        <source>Most often blank</source>
        <translation>Am häufigsten leer</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move it to {at}</source>
        <translation>Auf {at} verlegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move {step} down</source>
        <translation>{step} nach unten</translation>
    </message>
    <message>
        <source>Move {step} up</source>
        <translation>{step} nach oben</translation>
    </message>
    <message>
        <source>Muscle or joint ache</source>
        <translation>Muskel- oder Gelenkschmerzen</translation>
    </message>
    <message>
        <source>Muscle weakness, severe pain in bones, joints or back, a broken bone</source>
        <comment>medical</comment>
        <translation>Muscle weakness, severe pain in bones, joints or back, a broken bone</translation>
    </message>
    <message>
        <source>My days</source>
        <translation>Meine Tage</translation>
    </message>
    <message>
        <source>My own hint</source>
        <translation>Mein eigener Hinweis</translation>
    </message>
    <message>
        <source>NHS, in more than 1 in 100: dry skin, eyes, nose and lips; rash and itch; skin that is fragile, redder and sensitive to sun; sore mouth or throat; headache. They usually end after the course.</source>
        <comment>medical</comment>
        <translation>NHS, in more than 1 in 100: dry skin, eyes, nose and lips; rash and itch; skin that is fragile, redder and sensitive to sun; sore mouth or throat; headache. They usually end after the course.</translation>
    </message>
    <message>
        <source>NHS: blood tests before and regularly. New Zealand: before and after about 2 months. Singapore: before and at least once during the course.</source>
        <comment>medical</comment>
        <translation>NHS: blood tests before and regularly. New Zealand: before and after about 2 months. Singapore: before and at least once during the course.</translation>
    </message>
    <message>
        <source>NICE, on acne in general: a cleanser of synthetic detergent that is not alkaline, so neutral for skin or slightly acid, twice a day.</source>
        <comment>medical</comment>
        <translation>NICE, on acne in general: a cleanser of synthetic detergent that is not alkaline, so neutral for skin or slightly acid, twice a day.</translation>
    </message>
    <message>
        <source>NICE, on acne in general: avoid moisturisers, sunscreens and make-up that are based on oil or clog pores, take make-up off at night, and do not pick.</source>
        <comment>medical</comment>
        <translation>NICE, on acne in general: avoid moisturisers, sunscreens and make-up that are based on oil or clog pores, take make-up off at night, and do not pick.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name on the label</source>
        <translation>Name auf dem Etikett</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>Names and amounts as you typed them.</source>
        <translation>Namen und Mengen, wie du sie geschrieben hast.</translation>
    </message>
    <message>
        <source>Names, notes and whatever else you typed stay as you typed them.</source>
        <translation>Namen, Notizen und was du sonst geschrieben hast, bleiben, wie du sie geschrieben hast.</translation>
    </message>
    <message>
        <source>Nearly all of this page becomes as it was at first. It asks you, and says what.</source>
        <translation>Fast alles auf dieser Seite wird wie am Anfang. Vorher wirst du gefragt und erfährst, was.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a calendar says</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>the window locks itself</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a step of a dialog</comment>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next at {at}</source>
        <translation>Nächste um {at}</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Nächster Tag</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Nächste Erinnerung</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Next: {times}</source>
        <translation>Als Nächstes: {times}</translation>
    </message>
    <message>
        <source>Night {at}</source>
        <translation>Zur Nacht {at}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No</source>
        <comment>with food</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No backup was restored yet, so there is nothing to bring back.</source>
        <translation>Es wurde noch keine Sicherung wiederhergestellt, also gibt es nichts zurückzuholen.</translation>
    </message>
    <message>
        <source>No blood donation</source>
        <comment>medical</comment>
        <translation>No blood donation</translation>
    </message>
    <message>
        <source>No column looks like a day. Say which one does: day=Date.</source>
        <translation>Keine Spalte sieht nach einem Tag aus. Sag, welche es ist: day=Date.</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Noch keine Behandlung</translation>
    </message>
    <message>
        <source>No date is coming up.</source>
        <translation>Kein Termin steht bevor.</translation>
    </message>
    <message>
        <source>No dose is planned at present.</source>
        <comment>medical</comment>
        <translation>No dose is planned at present.</translation>
    </message>
    <message>
        <source>No lock is turned on. Nothing was changed.</source>
        <translation>Es ist keine Sperre eingeschaltet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No medicine and no amounts.</source>
        <translation>Kein Medikament und keine Mengen.</translation>
    </message>
    <message>
        <source>No medicine and no amounts; care is named.</source>
        <translation>Kein Medikament und keine Mengen; Pflege wird genannt.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>No other computer</source>
        <translation>Kein anderer Computer</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>No reason</source>
        <comment>why a step was skipped</comment>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>No reminder</source>
        <comment>a date</comment>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>No reminder before the last one.</source>
        <comment>the last capsule</comment>
        <translation>Keine Erinnerung vor der letzten Kapsel.</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>Keine Erinnerung. Der Schritt steht trotzdem auf deiner Liste.</translation>
    </message>
    <message>
        <source>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</source>
        <comment>medical</comment>
        <translation>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</translation>
    </message>
    <message>
        <source>No start was typed; this diary begins on {day}.</source>
        <translation>Kein Beginn wurde eingegeben; dieses Tagebuch beginnt am {day}.</translation>
    </message>
    <message>
        <source>No step of your routine is due again outdoors.</source>
        <translation>Kein Schritt deiner Routine ist draußen wieder fällig.</translation>
    </message>
    <message>
        <source>No steps yet. You can add your own on the Routine page.</source>
        <translation>Noch keine Schritte. Eigene kannst du auf der Seite „Routine“ hinzufügen.</translation>
    </message>
    <message>
        <source>No waxing, dermabrasion or laser</source>
        <comment>medical</comment>
        <translation>No waxing, dermabrasion or laser</translation>
    </message>
    <message>
        <source>No weight was noted, so there is no amount per kg.</source>
        <translation>Kein Gewicht wurde notiert, daher gibt es keine Menge pro kg.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a side effect was</comment>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column of a table</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None</source>
        <comment>slots</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None entered.</source>
        <translation>Nichts eingegeben.</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>Heute keine mehr</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Nichts notiert.</translation>
    </message>
    <message>
        <source>None typed.</source>
        <translation>Nichts eingegeben.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>doses</comment>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a kind of step</comment>
        <translation>Nasenpflege</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a step</comment>
        <translation>Nasenpflege</translation>
    </message>
    <message>
        <source>Nosebleed</source>
        <translation>Nasenbluten</translation>
    </message>
    <message>
        <source>Not a medical record.</source>
        <translation>Keine Krankenakte.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Noch nicht gezählt</translation>
    </message>
    <message>
        <source>Not everything is deleted</source>
        <translation>Nicht alles ist gelöscht</translation>
    </message>
    <message>
        <source>Not noted that day</source>
        <translation>An dem Tag nicht notiert</translation>
    </message>
    <message>
        <source>Not noted today</source>
        <translation>Heute nicht notiert</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <comment>what can be said of a step</comment>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Not recorded now</source>
        <translation>Jetzt nicht notiert</translation>
    </message>
    <message>
        <source>Not recorded on {count} days.</source>
        <translation>Nicht notiert an {count} Tagen.</translation>
    </message>
    <message>
        <source>Not recorded on {days}.</source>
        <translation>Nicht notiert am {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded, {n} days</source>
        <extracomment>for one: Not recorded, 1 day</extracomment>
        <translation>
            <numerusform>Nicht notiert, 1 Tag</numerusform>
            <numerusform>Nicht notiert, {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <source>Not taken…</source>
        <comment>medical</comment>
        <translation>Not taken…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a person&apos;s own words</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note it as well</source>
        <translation>Auch notieren</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Einmal notieren</translation>
    </message>
    <message>
        <source>Note one more</source>
        <comment>medical</comment>
        <translation>Note one more</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>Einmal notieren: {step}. {uses}</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Notiz an dich selbst</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Notiz: {words}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Noted as skipped</source>
        <translation>Als ausgelassen notiert</translation>
    </message>
    <message>
        <source>Noted, {at}</source>
        <translation>Notiert, {at}</translation>
    </message>
    <message>
        <source>Noted: you are back in</source>
        <translation>Notiert: du bist wieder drinnen</translation>
    </message>
    <message>
        <source>Noted: you are outside</source>
        <translation>Notiert: du bist draußen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes and what helped, in my own words</source>
        <translation>Notizen und was geholfen hat, in meinen eigenen Worten</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nichts enthält diese Buchstaben.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Nichts darin kann gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing is added by itself: copy the date as it was given to you.</source>
        <translation>Nichts wird von selbst hinzugefügt: Schreib den Termin ab, wie er dir gegeben wurde.</translation>
    </message>
    <message>
        <source>Nothing is blank in the last 28 days</source>
        <translation>In den letzten 28 Tagen ist nichts leer</translation>
    </message>
    <message>
        <source>Nothing is called that here</source>
        <translation>So heißt hier nichts</translation>
    </message>
    <message>
        <source>Nothing is due again before the evening.</source>
        <comment>medical</comment>
        <translation>Nothing is due again before the evening.</translation>
    </message>
    <message>
        <source>Nothing is due in the next days.</source>
        <translation>In den nächsten Tagen ist nichts fällig.</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>Noch ist nichts fällig</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>Darüber ist nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing is planned for this step on that day.</source>
        <translation>An dem Tag ist für diesen Schritt nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>An diesem Tag ist nichts geplant.</translation>
    </message>
    <message>
        <source>Nothing is planned today</source>
        <translation>Heute ist nichts geplant</translation>
    </message>
    <message>
        <source>Nothing is planned with these days</source>
        <translation>Mit diesen Tagen ist nichts geplant</translation>
    </message>
    <message>
        <source>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</source>
        <comment>medical</comment>
        <translation>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <comment>the daily dose</comment>
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Nothing that says what it is about.</source>
        <translation>Nichts, was sagt, worum es geht.</translation>
    </message>
    <message>
        <source>Nothing: all of it is in this diary already, or is passed over.</source>
        <translation>Nichts: Alles steht schon in diesem Tagebuch oder wird übergangen.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Nummern zum Anrufen</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>Nummern …</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a button</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Off. Nothing is sent anywhere.</source>
        <translation>Aus. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Off. Whoever uses this computer in your name can open your diary. With a passphrase it is encrypted, with its photos and backups.</source>
        <translation>Aus. Wer diesen Computer unter deinem Namen benutzt, kann dein Tagebuch öffnen. Mit einer Passphrase wird es verschlüsselt, samt Fotos und Sicherungen.</translation>
    </message>
    <message>
        <source>Okay</source>
        <comment>how somebody feels</comment>
        <translation>Ganz gut</translation>
    </message>
    <message>
        <source>On 22 January 2026 the United Kingdom changed its rule on who prescribes for people under 18. Many pages still state the old one. You may ask for a second opinion.</source>
        <comment>medical</comment>
        <translation>On 22 January 2026 the United Kingdom changed its rule on who prescribes for people under 18. Many pages still state the old one. You may ask for a second opinion.</translation>
    </message>
    <message>
        <source>On 9 February 2026 the FDA approved changes, among them tests at home during and after the course where the prescriber agrees. What holds for you, your clinic knows.</source>
        <comment>medical</comment>
        <translation>On 9 February 2026 the FDA approved changes, among them tests at home during and after the course where the prescriber agrees. What holds for you, your clinic knows.</translation>
    </message>
    <message>
        <source>On each day that skinroutine runs it also makes a backup by itself.</source>
        <translation>An jedem Tag, an dem skinroutine läuft, macht es auch von selbst eine Sicherung.</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Am {day}</translation>
    </message>
    <message>
        <source>On. Your diary, its photos and its backups are encrypted.</source>
        <translation>An. Dein Tagebuch, seine Fotos und seine Sicherungen sind verschlüsselt.</translation>
    </message>
    <message>
        <source>One entry for the first day, and one for each change your prescriber made. Past days get the amounts said here; your ticks stay as they are.</source>
        <translation>Ein Eintrag für den ersten Tag und einer für jede Änderung, die dir verordnet wurde. Vergangene Tage bekommen die Mengen, die hier stehen; deine Häkchen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>One for these entries alone, so that you can hide it or show it as a whole.</source>
        <translation>Einen für diese Einträge allein, damit du ihn als Ganzes aus- oder einblenden kannst.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>One page for a visit (PDF)</source>
        <translation>Eine Seite für einen Termin (PDF)</translation>
    </message>
    <message>
        <source>One page in black and white from your own entries, for you and your prescriber. Look it over before you hand it on.</source>
        <translation>Eine Seite in Schwarz-Weiß aus deinen eigenen Einträgen, für dich und deine Arztpraxis. Sieh sie durch, bevor du sie weitergibst.</translation>
    </message>
    <message>
        <source>One row for each step of each day and one for each thing you noted, to sort and count.</source>
        <translation>Eine Zeile für jeden Schritt jedes Tages und eine für alles, was du notiert hast, zum Sortieren und Zählen.</translation>
    </message>
    <message>
        <source>One test reminder, sent the way every reminder is sent.</source>
        <translation>Eine Testerinnerung, gesendet wie jede Erinnerung.</translation>
    </message>
    <message>
        <source>One thing is on your list.</source>
        <translation>Eine Sache steht auf deiner Liste.</translation>
    </message>
    <message>
        <source>One thing is still open.</source>
        <translation>Eine Sache ist noch offen.</translation>
    </message>
    <message>
        <source>Only a step of today can be snoozed.</source>
        <translation>Verschieben geht für Schritte von heute.</translation>
    </message>
    <message>
        <source>Open skinroutine</source>
        <translation>skinroutine öffnen</translation>
    </message>
    <message>
        <source>Open that day</source>
        <translation>Diesen Tag öffnen</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Behandlung öffnen</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Open the settings of the phone</source>
        <translation>Einstellungen zum Telefon öffnen</translation>
    </message>
    <message>
        <source>Open today</source>
        <comment>a button</comment>
        <translation>Heute öffnen</translation>
    </message>
    <message>
        <source>Open {day}</source>
        <translation>{day} öffnen</translation>
    </message>
    <message>
        <source>Optional. A copy without place and camera data goes into your profile folder; it stays on this computer.</source>
        <translation>Freiwillig. Eine Kopie ohne Orts- und Kameradaten kommt in deinen Profilordner; sie bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Andere Computer</translation>
    </message>
    <message>
        <source>Other medicines and supplements</source>
        <translation>Andere Medikamente und Nahrungsergänzung</translation>
    </message>
    <message>
        <source>Others may see your screen. This is how each kind of reminder will look.</source>
        <translation>Andere sehen vielleicht deinen Bildschirm. So sieht jede Art von Erinnerung aus.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>Outside since {at}.</source>
        <translation>Draußen seit {at}.</translation>
    </message>
    <message>
        <source>Own length</source>
        <translation>Eigene Länge</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts of the program, with their licences</source>
        <translation>Teile des Programms mit ihren Lizenzen</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Übergangen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Past days keep the routine they had: a change applies from today or later.</source>
        <translation>Vergangene Tage behalten ihre Routine: Eine Änderung gilt ab heute oder später.</translation>
    </message>
    <message>
        <source>Past days keep these steps. Bring one back and it applies from today.</source>
        <translation>Vergangene Tage behalten diese Schritte. Hol einen zurück, und er gilt ab heute.</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Bis morgen anhalten</translation>
    </message>
    <message>
        <source>Paused since {day}, as your plan says</source>
        <translation>Pausiert seit {day}, laut deinem Plan</translation>
    </message>
    <message>
        <source>Paused until tomorrow</source>
        <translation>Angehalten bis morgen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Foto behalten</translation>
    </message>
    <message>
        <source>Photo taken out</source>
        <translation>Foto herausgenommen</translation>
    </message>
    <message>
        <source>Photo {place} of {count}, {day}</source>
        <translation>Foto {place} von {count}, {day}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos by date</source>
        <translation>Fotos nach Datum</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>Nimm etwas, das du ohnehin jeden Tag tust, etwa dich zum Abendessen setzen. Gewohnheiten halten meist besser, wenn sie sich an eine alte lehnen.</translation>
    </message>
    <message>
        <source>Pick up capsules by</source>
        <translation>Kapseln abholen bis</translation>
    </message>
    <message>
        <source>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</source>
        <comment>medical</comment>
        <translation>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Plan by dates: {changes}.</source>
        <translation>Plan nach Datum: {changes}.</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan behalten</translation>
    </message>
    <message>
        <source>Plan now, since {day}: {plan}.</source>
        <translation>Plan jetzt, seit {day}: {plan}.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Geplant um {at}</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Geplante Dauer</translation>
    </message>
    <message numerus="yes">
        <source>Planned length: {n} weeks.</source>
        <extracomment>for one: Planned length: 1 week.</extracomment>
        <translation>
            <numerusform>Geplante Dauer: 1 Woche.</numerusform>
            <numerusform>Geplante Dauer: {n} Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</translation>
    </message>
    <message>
        <source>Please unlock soon</source>
        <translation>Bitte bald entsperren</translation>
    </message>
    <message>
        <source>Poison Help in the United States: 1-800-222-1222.</source>
        <comment>medical</comment>
        <translation>Poison Help in the United States: 1-800-222-1222.</translation>
    </message>
    <message>
        <source>Poison line</source>
        <translation>Giftnotruf</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Jetzige Passphrase</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vorschau der Seite</translation>
    </message>
    <message>
        <source>Preview: {title}, {pages}</source>
        <translation>Vorschau: {title}, {pages}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Vorheriger Tag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Vorherige Woche</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printed {day} {year}</source>
        <translation>Gedruckt {day} {year}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Procedures planned</source>
        <translation>Geplante Eingriffe</translation>
    </message>
    <message>
        <source>Procedures planned: {what}</source>
        <translation>Geplante Eingriffe: {what}</translation>
    </message>
    <message>
        <source>Product text of the EU type asks for liver tests before, at 1 month and then every 3 months, and for blood fats before, at 1 month and at the end.</source>
        <comment>medical</comment>
        <translation>Product text of the EU type asks for liver tests before, at 1 month and then every 3 months, and for blood fats before, at 1 month and at the end.</translation>
    </message>
    <message>
        <source>Programme rules changed in 2026; follow what your clinic and pharmacy tell you.</source>
        <comment>medical</comment>
        <translation>Programme rules changed in 2026; follow what your clinic and pharmacy tell you.</translation>
    </message>
    <message>
        <source>Programme test</source>
        <translation>Programmtest</translation>
    </message>
    <message>
        <source>Programme tests</source>
        <translation>Programmtests</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Beides zusammenfügen</translation>
    </message>
    <message>
        <source>Put both together: {entries}.</source>
        <translation>Beides zusammenfügen: {entries}.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
    <message>
        <source>Put this reminder away</source>
        <translation>Diese Erinnerung weglegen</translation>
    </message>
    <message>
        <source>Question kept</source>
        <translation>Frage behalten</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Frage herausgenommen</translation>
    </message>
    <message>
        <source>Questions for this visit</source>
        <translation>Fragen für diesen Termin</translation>
    </message>
    <message>
        <source>Quick pause?</source>
        <translation>Kurze Pause?</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit (reminders stop)</source>
        <translation>Beenden (keine Erinnerungen mehr)</translation>
    </message>
    <message>
        <source>Quit leaves everything as it is, and the next start asks again.</source>
        <translation>„Beenden“ lässt alles, wie es ist, und der nächste Start fragt wieder.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Rash with fever, blisters or peeling</source>
        <comment>medical</comment>
        <translation>Rash with fever, blisters or peeling</translation>
    </message>
    <message>
        <source>Read more in the care guide</source>
        <translation>Mehr dazu im Leitfaden</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Reasons for skipped doses: {reasons}.</source>
        <translation>Gründe für ausgelassene Dosen: {reasons}.</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Bisher notiert</translation>
    </message>
    <message>
        <source>Recorded so far: {mg} mg, which is {mgkg} mg/kg at {kg} kg. This is a sum of your own entries, for you and your prescriber.</source>
        <comment>medical</comment>
        <translation>Recorded so far: {mg} mg, which is {mgkg} mg/kg at {kg} kg. This is a sum of your own entries, for you and your prescriber.</translation>
    </message>
    <message>
        <source>Recorded so far: {mg} mg. This is a sum of your own entries, for you and your prescriber.</source>
        <comment>medical</comment>
        <translation>Recorded so far: {mg} mg. This is a sum of your own entries, for you and your prescriber.</translation>
    </message>
    <message>
        <source>Refill noted</source>
        <translation>Nachschub notiert</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remind again after</source>
        <translation>Noch einmal erinnern nach</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Erinnere mich</translation>
    </message>
    <message>
        <source>Remind me again while a dose is open</source>
        <translation>Noch einmal erinnern, solange eine Dosis offen ist</translation>
    </message>
    <message>
        <source>Remind me before the last capsule counted</source>
        <comment>medical</comment>
        <translation>Remind me before the last capsule counted</translation>
    </message>
    <message>
        <source>Reminder again at {at}</source>
        <translation>Wieder erinnern um {at}</translation>
    </message>
    <message>
        <source>Reminder log</source>
        <translation>Erinnerungsprotokoll</translation>
    </message>
    <message>
        <source>Reminder {days} at {at}</source>
        <comment>a date</comment>
        <translation>Erinnerung {days} um {at}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders and lists</source>
        <translation>Erinnerungen und Listen</translation>
    </message>
    <message>
        <source>Reminders are locked</source>
        <translation>Erinnerungen sind gesperrt</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Erinnerungen sind angehalten</translation>
    </message>
    <message>
        <source>Reminders are paused until tomorrow</source>
        <translation>Erinnerungen sind bis morgen angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Reminders are paused. {n} steps are due</source>
        <extracomment>for one: Reminders are paused. 1 step is due</extracomment>
        <translation>
            <numerusform>Erinnerungen sind angehalten. 1 Schritt ist fällig</numerusform>
            <numerusform>Erinnerungen sind angehalten. {n} Schritte sind fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders come again</source>
        <translation>Erinnerungen kommen wieder</translation>
    </message>
    <message>
        <source>Reminders come once you have started skinroutine yourself.</source>
        <translation>Erinnerungen kommen, sobald du skinroutine selbst gestartet hast.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders come {n} days and 1 day before the last one.</source>
        <comment>the last capsule</comment>
        <extracomment>for one: Reminders come 1 day before the last one.</extracomment>
        <translation>
            <numerusform>Eine Erinnerung kommt 1 Tag vor der letzten Kapsel.</numerusform>
            <numerusform>Erinnerungen kommen {n} Tage und 1 Tag vor der letzten Kapsel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>Erinnerungen folgen diesen Zeiten. Du kannst alles später ändern.</translation>
    </message>
    <message>
        <source>Reminders go on when you do. They are known two weeks ahead.</source>
        <translation>Dann gehen die Erinnerungen weiter. Bekannt sind sie zwei Wochen im Voraus.</translation>
    </message>
    <message>
        <source>Reminders keep running</source>
        <translation>Erinnerungen laufen weiter</translation>
    </message>
    <message>
        <source>Reminders will look like this. Did you see it?</source>
        <translation>So sehen Erinnerungen aus. Hast du sie gesehen?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Diese Änderung entfernen</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Diesen Termin entfernen</translation>
    </message>
    <message>
        <source>Remove this weight</source>
        <translation>Dieses Gewicht entfernen</translation>
    </message>
    <message>
        <source>Remove what you noted?</source>
        <translation>Das Notierte entfernen?</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>{time} entfernen</translation>
    </message>
    <message>
        <source>Remove: every few days</source>
        <translation>Entfernen: alle paar Tage</translation>
    </message>
    <message>
        <source>Remove: the first day</source>
        <translation>Entfernen: der erste Tag</translation>
    </message>
    <message>
        <source>Remove: the last day</source>
        <translation>Entfernen: der letzte Tag</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Entfernen: {entry}</translation>
    </message>
    <message>
        <source>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</source>
        <comment>medical</comment>
        <translation>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Restored: {entries}.</source>
        <translation>Wiederhergestellt: {entries}.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Wieder erinnern</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert these times</source>
        <translation>Diese Zeiten zurücksetzen</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>a page</comment>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>the name of a calendar; says nothing</comment>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>the title of a discreet reminder</comment>
        <translation>Routine</translation>
    </message>
    <message>
        <source>Royal College of Psychiatrists: small changes (tearful, low, anxious, agitated) in 1 in 1,000 to 1 in 10,000 people, more serious ones in fewer than 1 in 10,000, with and without earlier problems, during and after the course. Ask family and friends to watch. Ending the course may not be enough: be seen by somebody.</source>
        <comment>medical</comment>
        <translation>Royal College of Psychiatrists: small changes (tearful, low, anxious, agitated) in 1 in 1,000 to 1 in 10,000 people, more serious ones in fewer than 1 in 10,000, with and without earlier problems, during and after the course. Ask family and friends to watch. Ending the course may not be enough: be seen by somebody.</translation>
    </message>
    <message>
        <source>Saline nose spray</source>
        <translation>Salzwasser-Nasenspray</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Speichern (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF …</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Als Text speichern</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Als Text …</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Export speichern</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>Diese Zeiten speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Gespeichert als {name} im Ordner {folder}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>Saved. It applies from today</source>
        <translation>Gespeichert. Es gilt ab heute</translation>
    </message>
    <message>
        <source>Saved. It applies from {day}</source>
        <translation>Gespeichert. Es gilt ab {day}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Saving what you chose…</source>
        <translation>Deine Wahl wird gespeichert …</translation>
    </message>
    <message>
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>Sag auf „Heute“, dass du nach draußen gehst. Es endet, wenn du hereinkommst, oder zum Abendessen.</translation>
    </message>
    <message>
        <source>Say which capsules are in the box.</source>
        <translation>Sag, welche Kapseln in der Packung sind.</translation>
    </message>
    <message>
        <source>Search the care guide</source>
        <translation>Leitfaden durchsuchen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Second repeat</source>
        <translation>Zweite Wiederholung</translation>
    </message>
    <message>
        <source>See a reminder now</source>
        <translation>Jetzt eine Erinnerung sehen</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Liste ansehen</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen: {date}</source>
        <translation>Gesehen: {date}</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete.</source>
        <translation>Selbst notiert, vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete. Not a medical record.</source>
        <translation>Selbst notiert, vielleicht unvollständig. Keine Krankenakte.</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Testerinnerung</translation>
    </message>
    <message>
        <source>Sent ({channel}). Did you see it?</source>
        <translation>Gesendet ({channel}). Hast du sie gesehen?</translation>
    </message>
    <message>
        <source>Set back…</source>
        <translation>Zurücksetzen …</translation>
    </message>
    <message>
        <source>Set everything back</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Set everything back?</source>
        <translation>Alles zurücksetzen?</translation>
    </message>
    <message>
        <source>Set up: reminders on the phone</source>
        <translation>Einrichten: Erinnerungen auf dem Telefon</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten …</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a page</comment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Seven in the evening is written {time}.</source>
        <translation>Sieben Uhr abends wird {time} geschrieben.</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>how strong a side effect was</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Severe or lasting headache with nausea, vomiting, blurred or double vision</source>
        <comment>medical</comment>
        <translation>Severe or lasting headache with nausea, vomiting, blurred or double vision</translation>
    </message>
    <message>
        <source>Severe or lasting headache with vomiting or blurred vision</source>
        <comment>medical</comment>
        <translation>Severe or lasting headache with vomiting or blurred vision</translation>
    </message>
    <message>
        <source>Severe stomach pain, lasting vomiting</source>
        <comment>medical</comment>
        <translation>Severe stomach pain, lasting vomiting</translation>
    </message>
    <message>
        <source>Severe stomach pain, lasting vomiting or bloody diarrhoea</source>
        <comment>medical</comment>
        <translation>Severe stomach pain, lasting vomiting or bloody diarrhoea</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the list of signs</source>
        <translation>Liste der Zeichen zeigen</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Passphrase zeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>Erinnerungsprotokoll zeigen</translation>
    </message>
    <message>
        <source>Show the rules of</source>
        <translation>Regeln zeigen für</translation>
    </message>
    <message>
        <source>Show the weeks after the last capsule</source>
        <comment>medical</comment>
        <translation>Show the weeks after the last capsule</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Zeigen, wo</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>Im Kalender gezeigt</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>Side effects I named myself</source>
        <translation>Nebenwirkungen, die ich selbst benannt habe</translation>
    </message>
    <message>
        <source>Signs that need a person</source>
        <translation>Warnzeichen</translation>
    </message>
    <message>
        <source>Since 2025 follow-ups in the United Kingdom may be remote; the first visit is in person.</source>
        <comment>medical</comment>
        <translation>Since 2025 follow-ups in the United Kingdom may be remote; the first visit is in person.</translation>
    </message>
    <message>
        <source>Since October 2023 the United Kingdom asks clinics to talk about possible effects on mental health and sexual function, and to ask about both before and during the course.</source>
        <comment>medical</comment>
        <translation>Since October 2023 the United Kingdom asks clinics to talk about possible effects on mental health and sexual function, and to ask about both before and during the course.</translation>
    </message>
    <message>
        <source>Since the start: {count}.</source>
        <translation>Seit dem Beginn: {count}.</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Hautpflege</translation>
    </message>
    <message>
        <source>Skin care and sun</source>
        <translation>Hautpflege und Sonne</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a button</comment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a step</comment>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <comment>medical</comment>
        <translation>Skip it</translation>
    </message>
    <message>
        <source>Skip, use the usual times</source>
        <translation>Überspringen, mit den üblichen Zeiten</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>Absichtlich ausgelassen</translation>
    </message>
    <message>
        <source>Skipped…</source>
        <comment>a button that asks for a reason</comment>
        <translation>Ausgelassen …</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Snooze {hours} h</source>
        <translation>In {hours} h</translation>
    </message>
    <message>
        <source>Snooze {hours} h {minutes} min</source>
        <translation>In {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Snooze {minutes} min</source>
        <translation>In {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>Snooze {n} min: your {at} moment</source>
        <extracomment>for one: Snooze 1 min: your {at} moment</extracomment>
        <translation>
            <numerusform>1 min später: dein Moment um {at}</numerusform>
            <numerusform>{n} min später: dein Moment um {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze {n} min: {step}, {at}</source>
        <extracomment>for one: Snooze 1 min: {step}, {at}</extracomment>
        <translation>
            <numerusform>1 min später: {step}, {at}</numerusform>
            <numerusform>{n} min später: {step}, {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>So long after your last key or click in this window.</source>
        <translation>So lange nach deinem letzten Tastendruck oder Klick in diesem Fenster.</translation>
    </message>
    <message>
        <source>So that reminders come right after the computer starts. The window still asks for your passphrase. Whoever can open your keyring can open your diary.</source>
        <translation>Damit Erinnerungen gleich nach dem Start des Computers kommen. Das Fenster fragt weiter nach deiner Passphrase. Wer deinen Schlüsselbund öffnen kann, kann dein Tagebuch öffnen.</translation>
    </message>
    <message>
        <source>Some clinics want you fasting for a blood test. Check with yours.</source>
        <comment>medical</comment>
        <translation>Some clinics want you fasting for a blood test. Check with yours.</translation>
    </message>
    <message>
        <source>Some entries cannot be read: `skinroutine doctor` looks at the diary.</source>
        <translation>Einige Einträge können nicht gelesen werden: `skinroutine doctor` sieht sich das Tagebuch an.</translation>
    </message>
    <message>
        <source>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</source>
        <comment>medical</comment>
        <translation>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</translation>
    </message>
    <message>
        <source>Something above is still to be put right.</source>
        <translation>Weiter oben ist noch etwas zu berichtigen.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a kind of step</comment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Etwas ist fällig</translation>
    </message>
    <message>
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>In skinroutine ist etwas schiefgegangen. Dein Tagebuch ist sicher; im Protokoll steht Genaueres.</translation>
    </message>
    <message>
        <source>Source: {sources}. Checked {day}.</source>
        <translation>Quelle: {sources}. Geprüft am {day}.</translation>
    </message>
    <message>
        <source>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</source>
        <comment>medical</comment>
        <translation>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</translation>
    </message>
    <message>
        <source>Start with my computer, quietly in the tray</source>
        <translation>Mit meinem Computer starten, leise im Infobereich</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Mit dem Computer starten</translation>
    </message>
    <message>
        <source>Start: {day}.</source>
        <translation>Beginn: {day}.</translation>
    </message>
    <message>
        <source>Start: {day}. Week {week}.</source>
        <translation>Beginn: {day}. Woche {week}.</translation>
    </message>
    <message>
        <source>Started {day} · the plan you copied from your label</source>
        <translation>Begonnen am {day} · der Plan, den du von deinem Etikett abgeschrieben hast</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Schritt {n} von {all}: {name}</translation>
    </message>
    <message>
        <source>Steps of your routine</source>
        <translation>Schritte deiner Routine</translation>
    </message>
    <message>
        <source>Still on your list: your dose</source>
        <comment>medical</comment>
        <translation>Still on your list: your dose</translation>
    </message>
    <message>
        <source>Still on your list: your dose, with dinner</source>
        <comment>medical</comment>
        <translation>Still on your list: your dose, with dinner</translation>
    </message>
    <message>
        <source>Still on your list: your dose, with lunch</source>
        <comment>medical</comment>
        <translation>Still on your list: your dose, with lunch</translation>
    </message>
    <message>
        <source>Still outdoors? Time for more.</source>
        <comment>medical</comment>
        <translation>Still outdoors? Time for more.</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Kommt noch</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Gestoppt. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Gestoppt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Gestoppt. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt …</translation>
    </message>
    <message>
        <source>Strength in mg</source>
        <translation>Stärke in mg</translation>
    </message>
    <message>
        <source>Strengths in the United Kingdom: 5, 10 and 20 mg. Capsules there may contain soya and sorbitol.</source>
        <comment>medical</comment>
        <translation>Strengths in the United Kingdom: 5, 10 and 20 mg. Capsules there may contain soya and sorbitol.</translation>
    </message>
    <message>
        <source>Strengths in the United States: Absorica 10, 20, 25, 30, 35 and 40 mg; Absorica LD 8, 16, 20, 24, 28 and 32 mg. The 25 mg capsule of Absorica contains tartrazine.</source>
        <comment>medical</comment>
        <translation>Strengths in the United States: Absorica 10, 20, 25, 30, 35 and 40 mg; Absorica LD 8, 16, 20, 24, 28 and 32 mg. The 25 mg capsule of Absorica contains tartrazine.</translation>
    </message>
    <message>
        <source>Sun</source>
        <comment>a topic of the care guide</comment>
        <translation>Sonne</translation>
    </message>
    <message>
        <source>Sunburn</source>
        <translation>Sonnenbrand</translation>
    </message>
    <message>
        <source>Sunburn noted: {days}.</source>
        <translation>Sonnenbrand notiert: {days}.</translation>
    </message>
    <message>
        <source>Sunburn: none noted.</source>
        <translation>Sonnenbrand: keiner notiert.</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a kind of step</comment>
        <translation>Sonnenschutz</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a step</comment>
        <translation>Sonnenschutz</translation>
    </message>
    <message>
        <source>Sunscreen SPF 30+</source>
        <translation>Sonnenschutz LSF 30+</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>Die Sicherung nehmen</translation>
    </message>
    <message>
        <source>Take the backup: {entries}.</source>
        <translation>Die Sicherung nehmen: {entries}.</translation>
    </message>
    <message>
        <source>Take what was read</source>
        <translation>Das Gelesene nehmen</translation>
    </message>
    <message>
        <source>Take what was read: {entries}.</source>
        <translation>Das Gelesene nehmen: {entries}.</translation>
    </message>
    <message>
        <source>Takes appointments alone: they ring, and what you complete does not come back.</source>
        <translation>Nimmt nur Termine: Sie klingeln, und was du erledigst, kommt nicht zurück.</translation>
    </message>
    <message>
        <source>Takes to-dos: you can complete them on your phone.</source>
        <translation>Nimmt Aufgaben: Du kannst sie auf deinem Telefon erledigen.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>That was not done: something in the program went amiss. The log has it.</source>
        <translation>Das wurde nicht ausgeführt: Im Programm ist etwas schiefgegangen. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>The calendar was changed meanwhile. Please try again.</source>
        <translation>Der Kalender wurde inzwischen geändert. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The calendar {name} is there now.</source>
        <translation>Den Kalender {name} gibt es jetzt.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>Die Verbindung steht.</translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation>Die Kopie zum Wiederherstellen</translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept as it is in the folder {folder}.</source>
        <translation>Die beschädigte Datei wird nicht gelöscht: Sie wird, wie sie ist, im Ordner {folder} aufgehoben.</translation>
    </message>
    <message>
        <source>The diary holds {entries} now.</source>
        <translation>Das Tagebuch enthält jetzt {entries}.</translation>
    </message>
    <message>
        <source>The entries of the next days, as they are written</source>
        <translation>Die Einträge der nächsten Tage, wie sie geschrieben werden</translation>
    </message>
    <message>
        <source>The file is yours alone to give away. It is sent nowhere.</source>
        <translation>Nur du gibst die Datei weiter. Sie wird nirgendwohin gesendet.</translation>
    </message>
    <message>
        <source>The file with your entries is gone.</source>
        <translation>Die Datei mit deinen Einträgen ist weg.</translation>
    </message>
    <message>
        <source>The lock is off, and your diary is no longer encrypted.</source>
        <translation>Die Sperre ist aus, und dein Tagebuch ist nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>The lock is on, and your diary is encrypted. Ctrl+L locks it.</source>
        <translation>Die Sperre ist an, und dein Tagebuch ist verschlüsselt. Strg+L sperrt es.</translation>
    </message>
    <message>
        <source>The lock is on, but the keyring did not take the key: {reason}</source>
        <translation>Die Sperre ist an, aber der Schlüsselbund hat den Schlüssel nicht angenommen: {reason}</translation>
    </message>
    <message>
        <source>The lock is turned on already. Nothing was changed.</source>
        <translation>Die Sperre ist schon eingeschaltet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The newest backup that can be read is from {when}, with {entries}.</source>
        <translation>Die neueste lesbare Sicherung ist vom {when} und enthält {entries}.</translation>
    </message>
    <message>
        <source>The newest is from {when}.</source>
        <translation>Die neueste ist vom {when}.</translation>
    </message>
    <message>
        <source>The newest of them is from {when}.</source>
        <translation>Der neueste davon ist vom {when}.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Die Passphrase</translation>
    </message>
    <message>
        <source>The photo was not kept: it is too large.</source>
        <translation>Das Foto wurde nicht gespeichert: Es ist zu groß.</translation>
    </message>
    <message>
        <source>The photo was not kept: {reason}.</source>
        <translation>Das Foto wurde nicht gespeichert: {reason}.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Die beiden sind nicht gleich. Gib beide noch einmal ein.</translation>
    </message>
    <message>
        <source>The whole diary as one file. Photos are not in it.</source>
        <translation>Das ganze Tagebuch als eine Datei. Fotos sind nicht darin.</translation>
    </message>
    <message>
        <source>The window can lock itself after 1 to 1440 minutes, or never (0).</source>
        <translation>Das Fenster kann sich nach 1 bis 1440 Minuten sperren oder nie (0).</translation>
    </message>
    <message>
        <source>There is no backup that can be read.</source>
        <translation>Es gibt keine Sicherung, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep the key. After a start, reminders say no more than that something is due, until you unlock.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der den Schlüssel aufheben kann. Nach einem Start sagen Erinnerungen nur, dass etwas fällig ist, bis du entsperrst.</translation>
    </message>
    <message>
        <source>This could not be deleted:</source>
        <translation>Das konnte nicht gelöscht werden:</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept here.</source>
        <translation>Diese Datei ist kein Bild, das hier gespeichert werden kann.</translation>
    </message>
    <message>
        <source>This is a demo: it has no backups, and all of it is gone when it ends.</source>
        <translation>Das ist eine Demo: Sie hat keine Sicherungen, und alles darin ist weg, wenn sie endet.</translation>
    </message>
    <message>
        <source>This key does not belong to this lock.</source>
        <translation>Dieser Schlüssel gehört nicht zu dieser Sperre.</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary.</source>
        <translation>Diese Passphrase öffnet das Tagebuch nicht.</translation>
    </message>
    <message>
        <source>This profile is gone at the end, so it cannot be locked.</source>
        <translation>Dieses Profil ist am Ende weg und kann deshalb nicht gesperrt werden.</translation>
    </message>
    <message>
        <source>This stays in the folder, because skinroutine did not make it:</source>
        <translation>Das bleibt im Ordner, weil skinroutine es nicht erstellt hat:</translation>
    </message>
    <message>
        <source>To delete everything, type: {word}</source>
        <translation>Um alles zu löschen, gib ein: {word}</translation>
    </message>
    <message>
        <source>Today’s backup holds entries that cannot be read, so older ones are kept. `skinroutine doctor` looks at the diary.</source>
        <translation>Die heutige Sicherung enthält Einträge, die nicht gelesen werden können, deshalb werden ältere behalten. `skinroutine doctor` sieht sich das Tagebuch an.</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {why}</source>
        <translation>Die heutige Sicherung wurde nicht gemacht. {why}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten …</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten …</translation>
    </message>
    <message>
        <source>Turn the lock off?</source>
        <translation>Die Sperre ausschalten?</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Gib zuerst die Passphrase ein.</translation>
    </message>
    <message>
        <source>Type your passphrase to go on.</source>
        <translation>Gib deine Passphrase ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Type your passphrase to open your diary.</source>
        <translation>Gib deine Passphrase ein, um dein Tagebuch zu öffnen.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock to see what it is.</source>
        <translation>Entsperre, um zu sehen, was es ist.</translation>
    </message>
    <message>
        <source>Until you unlock, they say no more than that something is due.</source>
        <translation>Bis du entsperrst, sagen sie nur, dass etwas fällig ist.</translation>
    </message>
    <message>
        <source>What goes, for good</source>
        <translation>Was gelöscht wird, für immer</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can come back to it. Photos stay.</source>
        <translation>Was jetzt da ist, wird zuerst gesichert, damit du dahin zurückkannst. Fotos bleiben.</translation>
    </message>
    <message>
        <source>What shall become your diary?</source>
        <translation>Was soll dein Tagebuch werden?</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>What {name} holds does not go together. The diary was left as it is.</source>
        <translation>Was {name} enthält, passt nicht zusammen. Das Tagebuch wurde gelassen, wie es ist.</translation>
    </message>
    <message>
        <source>With notes, low mood, side effects you named and what helped</source>
        <translation>Mit Notizen, gedrückter Stimmung, selbst benannten Nebenwirkungen und dem, was geholfen hat</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, other medicines, days of photos and programme dates</source>
        <translation>Mit Notizen, Stimmung und gedrückter Stimmung, selbst benannten Nebenwirkungen, dem, was geholfen hat, anderen Medikamenten, Tagen mit Fotos und Terminen des Programms</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, questions, other medicines, names of dates and programme dates</source>
        <translation>Mit Notizen, Stimmung und gedrückter Stimmung, selbst benannten Nebenwirkungen, dem, was geholfen hat, Fragen, anderen Medikamenten, Namen von Terminen und Terminen des Programms</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open your diary again: not you, not us, not a repair shop. There is no way around it, and no way to reset it. Backups are locked with it too.</source>
        <translation>Ohne diese Passphrase kann niemand dein Tagebuch wieder öffnen: du nicht, wir nicht, keine Werkstatt. Es gibt keinen Weg daran vorbei und keinen, sie zurückzusetzen. Auch Sicherungen sind damit gesperrt.</translation>
    </message>
    <message>
        <source>Write it down and keep it where you alone find it.</source>
        <translation>Schreib sie auf und heb sie auf, wo nur du sie findest.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Die Kopie wird geschrieben …</translation>
    </message>
    <message>
        <source>You stopped it. Everything is as it was.</source>
        <translation>Du hast es gestoppt. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Your diary and all that belongs to it, for good. It asks you, and says what.</source>
        <translation>Dein Tagebuch und alles, was dazugehört, für immer. Vorher wirst du gefragt und erfährst, was.</translation>
    </message>
    <message>
        <source>Your diary cannot be opened</source>
        <translation>Dein Tagebuch kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Your diary is closed meanwhile. If you cancel, everything is as it was.</source>
        <translation>Dein Tagebuch ist währenddessen geschlossen. Wenn du abbrichst, ist alles, wie es war.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are decrypted. Whoever uses this computer in your name can open them then.</source>
        <translation>Dein Tagebuch, seine Fotos und seine Sicherungen werden entschlüsselt. Wer diesen Computer unter deinem Namen benutzt, kann sie dann öffnen.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are encrypted. Then nobody can open them without your passphrase, whoever uses this computer.</source>
        <translation>Dein Tagebuch, seine Fotos und seine Sicherungen werden verschlüsselt. Dann kann sie niemand ohne deine Passphrase öffnen, wer auch immer diesen Computer benutzt.</translation>
    </message>
    <message>
        <source>Your phone has to fetch the entries from the server: add the same account on the phone, in its settings or in an app for to-dos. Let one reminder ring before you rely on it.</source>
        <translation>Dein Telefon muss die Einträge vom Server holen: Füge dasselbe Konto auf dem Telefon hinzu, in dessen Einstellungen oder in einer App für Aufgaben. Lass eine Erinnerung klingeln, bevor du dich darauf verlässt.</translation>
    </message>
    <message>
        <source>another kind</source>
        <comment>a formulation</comment>
        <translation>eine andere Art</translation>
    </message>
    <message numerus="yes">
        <source>• {n} more</source>
        <extracomment>for one: • 1 more</extracomment>
        <translation>
            <numerusform>• noch 1</numerusform>
            <numerusform>• noch {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Swelling of face, lips or tongue, trouble breathing</source>
        <comment>medical</comment>
        <translation>Swelling of face, lips or tongue, trouble breathing</translation>
    </message>
    <message>
        <source>Swelling of face, lips or tongue; trouble breathing</source>
        <comment>medical</comment>
        <translation>Swelling of face, lips or tongue; trouble breathing</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Nimm es mit</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Taken before using skinroutine, in mg</source>
        <translation>Vor skinroutine genommen, in mg</translation>
    </message>
    <message>
        <source>Taken before using this app, as typed and in no sum here: {mg} mg.</source>
        <comment>medical</comment>
        <translation>Taken before using this app, as typed and in no sum here: {mg} mg.</translation>
    </message>
    <message numerus="yes">
        <source>Taken on {taken} of {n} planned days</source>
        <extracomment>for one: Taken on {taken} of {n} planned days</extracomment>
        <translation>
            <numerusform>An {taken} von {n} geplanten Tag genommen</numerusform>
            <numerusform>An {taken} von {n} geplanten Tagen genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken with food</source>
        <comment>medical</comment>
        <translation>Taken with food</translation>
    </message>
    <message>
        <source>Taken…</source>
        <comment>medical</comment>
        <translation>Taken…</translation>
    </message>
    <message>
        <source>Taking the dose</source>
        <translation>Die Dosis nehmen</translation>
    </message>
    <message>
        <source>Target my prescriber gave me</source>
        <comment>medical</comment>
        <translation>Target my prescriber gave me</translation>
    </message>
    <message>
        <source>Target your prescriber gave you, as typed: {amount} {unit}.</source>
        <comment>medical</comment>
        <translation>Target your prescriber gave you, as typed: {amount} {unit}.</translation>
    </message>
    <message>
        <source>Target your prescriber gave you: {amount}</source>
        <comment>medical</comment>
        <translation>Target your prescriber gave you: {amount}</translation>
    </message>
    <message>
        <source>Tests and programmes</source>
        <translation>Tests und Programme</translation>
    </message>
    <message>
        <source>Tests and visits, as entered</source>
        <translation>Tests und Termine, wie eingegeben</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Textdateien</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That setting makes no sense: {reason}.</source>
        <translation>Diese Einstellung ergibt keinen Sinn: {reason}.</translation>
    </message>
    <message>
        <source>That snooze would end after the day does.</source>
        <translation>So weit verschoben wäre der Tag schon zu Ende.</translation>
    </message>
    <message>
        <source>That snooze would end when nothing is due again outdoors any more.</source>
        <translation>So weit verschoben wäre draußen nichts mehr fällig.</translation>
    </message>
    <message>
        <source>That they reach you</source>
        <translation>Dass sie dich erreichen</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Diese Zeit ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>That time has not come yet. Choose an earlier one.</source>
        <translation>Diese Zeit ist noch nicht gekommen. Wähle eine frühere.</translation>
    </message>
    <message>
        <source>That time is outside the day of {day}.</source>
        <translation>Diese Zeit liegt außerhalb des Tages {day}.</translation>
    </message>
    <message>
        <source>That time is outside {day}, which goes from {begins} to {ends}. Choose another one.</source>
        <translation>Diese Zeit liegt außerhalb von {day}, der von {begins} bis {ends} geht. Wähle eine andere.</translation>
    </message>
    <message>
        <source>That’s all for today.</source>
        <translation>Das ist alles für heute.</translation>
    </message>
    <message>
        <source>That’s the last nudge for today. You can add a note whenever you like.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today. You can add a note whenever you like.</translation>
    </message>
    <message>
        <source>The JSON in the file is not an object.</source>
        <translation>Das JSON in der Datei ist kein Objekt.</translation>
    </message>
    <message>
        <source>The JSON in the file makes no sense.</source>
        <translation>Das JSON in der Datei ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The US label asks for tests of liver and blood fats before the course, and of blood fats from time to time; at least 36 hours after alcohol for blood fats.</source>
        <comment>medical</comment>
        <translation>The US label asks for tests of liver and blood fats before the course, and of blood fats from time to time; at least 36 hours after alcohol for blood fats.</translation>
    </message>
    <message>
        <source>The US programme, by its rules before 2026, asks people who can get pregnant for pregnancy tests before, during and after the course, and for two forms of contraception from 1 month before until 1 month after, unless abstinence was agreed. “Mini-pills” may not be enough.</source>
        <comment>medical</comment>
        <translation>The US programme, by its rules before 2026, asks people who can get pregnant for pregnancy tests before, during and after the course, and for two forms of contraception from 1 month before until 1 month after, unless abstinence was agreed. “Mini-pills” may not be enough.</translation>
    </message>
    <message>
        <source>The UV index: 0-2 low, 3-5 moderate, 6-7 high, 8-10 very high, 11 and more extreme. From 3, everyone is advised to protect their skin; from 8, to avoid midday.</source>
        <comment>medical</comment>
        <translation>The UV index: 0-2 low, 3-5 moderate, 6-7 high, 8-10 very high, 11 and more extreme. From 3, everyone is advised to protect their skin; from 8, to avoid midday.</translation>
    </message>
    <message>
        <source>The chart begins with the course.</source>
        <translation>Das Diagramm beginnt mit der Behandlung.</translation>
    </message>
    <message>
        <source>The columns of the table do not fit its heads. Please import the whole zip.</source>
        <translation>Die Spalten der Tabelle passen nicht zu ihrem Kopf. Bitte importiere die ganze Zip-Datei.</translation>
    </message>
    <message>
        <source>The course was not changed: {reason}.</source>
        <translation>Die Behandlung wurde nicht geändert: {reason}.</translation>
    </message>
    <message>
        <source>The day</source>
        <comment>a column of a table</comment>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The day first, then the month</source>
        <translation>Erst der Tag, dann der Monat</translation>
    </message>
    <message>
        <source>This page then keeps what you recorded, your capsules and your dates together. You can change or leave out anything.</source>
        <translation>Diese Seite hält dann zusammen, was du notiert hast, deine Kapseln und deine Termine. Du kannst alles ändern oder weglassen.</translation>
    </message>
    <message>
        <source>This photo is no longer in the profile folder.</source>
        <translation>Dieses Foto ist nicht mehr im Profilordner.</translation>
    </message>
    <message>
        <source>This program knows no number for your region. You can type yours.</source>
        <translation>Dieses Programm kennt keine Nummer für deine Region. Du kannst deine eingeben.</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size, the language, the region and the telephone numbers.</source>
        <translation>Das setzt zurück: was Erinnerungen sagen, die Ruhezeit, die Länge des Verschiebens, wann ein Tag endet, wie eine Woche beginnt, die Uhr, die Farben, die Textgröße, die Sprache, die Region und die Telefonnummern.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>Der Tag, ab dem es gilt</translation>
    </message>
    <message>
        <source>A summary with your questions, to print or to hand over at a visit, in black and white.</source>
        <translation>Eine Zusammenfassung mit deinen Fragen, zum Drucken oder zum Abgeben bei einem Termin, in Schwarz-Weiß.</translation>
    </message>
    <message>
        <source>By what you noted, the box is not enough for the next dose.</source>
        <comment>medical</comment>
        <translation>By what you noted, the box is not enough for the next dose.</translation>
    </message>
    <message>
        <source>By your plan the last dose was on {day}. A few things carry on for a while: contraception and no blood donation for 1 month, no waxing or laser for 6.</source>
        <comment>medical</comment>
        <translation>By your plan the last dose was on {day}. A few things carry on for a while: contraception and no blood donation for 1 month, no waxing or laser for 6.</translation>
    </message>
    <message>
        <source>By your plan the last dose was on {day}. A few things carry on for a while: no blood donation for 1 month, no waxing or laser for 6.</source>
        <comment>medical</comment>
        <translation>By your plan the last dose was on {day}. A few things carry on for a while: no blood donation for 1 month, no waxing or laser for 6.</translation>
    </message>
    <message numerus="yes">
        <source>Capsules for {n} days</source>
        <extracomment>for one: Capsules for 1 day</extracomment>
        <translation>
            <numerusform>Kapseln für 1 Tag</numerusform>
            <numerusform>Kapseln für {n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capsules for {n} days with a dose</source>
        <extracomment>for one: Capsules for 1 day with a dose</extracomment>
        <translation>
            <numerusform>Kapseln für 1 Tag mit einer Dosis</numerusform>
            <numerusform>Kapseln für {n} Tage mit einer Dosis</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer, but for what you have sent to a calendar for your phone.</source>
        <translation>Alles bleibt auf diesem Computer, außer dem, was du an einen Kalender für dein Telefon senden lässt.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, unless you turn on a calendar for your phone in Settings.</source>
        <translation>Alles bleibt auf diesem Computer, solange du in den Einstellungen keinen Kalender für dein Telefon einschaltest.</translation>
    </message>
    <message>
        <source>Exports and copies that you saved elsewhere, what lies in a calendar for your phone (turn that off first, and it is taken away), what backup programs have copied, and the list of folders that file choosers keep for all programs. A disk may hold traces of deleted files.</source>
        <translation>Exporte und Kopien, die du anderswo gespeichert hast; was in einem Kalender für dein Telefon liegt (schalte das zuerst aus, dann wird es weggenommen); was Sicherungsprogramme kopiert haben; und die Liste der Ordner, die Dateidialoge für alle Programme führen. Auf einem Datenträger können Spuren gelöschter Dateien bleiben.</translation>
    </message>
    <message>
        <source>Given in</source>
        <comment>before a unit: mg or mg/kg</comment>
        <translation>Angegeben in</translation>
    </message>
    <message>
        <source>If there’s any chance of pregnancy, leaflets say stop taking it and call your prescriber now.</source>
        <comment>medical</comment>
        <translation>If there’s any chance of pregnancy, leaflets say stop taking it and call your prescriber now.</translation>
    </message>
    <message>
        <source>If you feel very low or think of harming yourself: leaflets say stop taking it and contact a doctor straight away. In danger now? Call {number}. You don’t have to sort it out alone.</source>
        <comment>medical</comment>
        <translation>If you feel very low or think of harming yourself: leaflets say stop taking it and contact a doctor straight away. In danger now? Call {number}. You don’t have to sort it out alone.</translation>
    </message>
    <message>
        <source>If you’ve taken more than your plan says, contact a doctor, pharmacist or poison line now.</source>
        <comment>medical</comment>
        <translation>If you’ve taken more than your plan says, contact a doctor, pharmacist or poison line now.</translation>
    </message>
    <message>
        <source>If you’ve taken more than your plan says, contact a doctor, pharmacist or poison line now: {number}.</source>
        <comment>medical</comment>
        <translation>If you’ve taken more than your plan says, contact a doctor, pharmacist or poison line now: {number}.</translation>
    </message>
    <message>
        <source>It does not touch your diary, your routine with its repeats and heads-up, starting with the computer, reminders on your phone, or whether you saw a test reminder.</source>
        <translation>Unberührt bleiben dein Tagebuch, deine Routine mit ihren Wiederholungen und Vorwarnungen, der Start mit dem Computer, Erinnerungen auf deinem Telefon und ob du eine Testerinnerung gesehen hast.</translation>
    </message>
    <message>
        <source>It stands on Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher, and what they in turn stand on. Its typeface is Inter (SIL Open Font License 1.1), and its icons come from Lucide (ISC).</source>
        <translation>Es beruht auf Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher und dem, worauf diese beruhen. Seine Schrift ist Inter (SIL Open Font License 1.1), und seine Symbole stammen von Lucide (ISC).</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>Mayo Clinic and EBSCO say: no vitamin A supplements. Multivitamins may hold it too: check their label.</source>
        <comment>medical</comment>
        <translation>Mayo Clinic and EBSCO say: no vitamin A supplements. Multivitamins may hold it too: check their label.</translation>
    </message>
    <message>
        <source>MedlinePlus says: do not get it online outside the programme.</source>
        <comment>medical</comment>
        <translation>MedlinePlus says: do not get it online outside the programme.</translation>
    </message>
    <message>
        <source>Most people put on too little. American Academy of Dermatology: about 1 ounce (a shot glass) for an adult body. NHS: two teaspoons for head, neck and arms. Sun safety pages say: on 15 minutes before going out, and once more every 2 hours outdoors and after swimming, sweating or towelling.</source>
        <comment>medical</comment>
        <translation>Most people put on too little. American Academy of Dermatology: about 1 ounce (a shot glass) for an adult body. NHS: two teaspoons for head, neck and arms. Sun safety pages say: on 15 minutes before going out, and once more every 2 hours outdoors and after swimming, sweating or towelling.</translation>
    </message>
    <message>
        <source>NHS: a thin layer of petroleum jelly just inside the nostrils can ease a dry nose. For dry eyes, ask a pharmacist or an optician about drops; glasses instead of lenses if they are sore.</source>
        <comment>medical</comment>
        <translation>NHS: a thin layer of petroleum jelly just inside the nostrils can ease a dry nose. For dry eyes, ask a pharmacist or an optician about drops; glasses instead of lenses if they are sore.</translation>
    </message>
    <message>
        <source>NHS: leave out scrubs, peels and other acne products unless your prescriber says so. Other retinoids and drying products add irritation.</source>
        <comment>medical</comment>
        <translation>NHS: leave out scrubs, peels and other acne products unless your prescriber says so. Other retinoids and drying products add irritation.</translation>
    </message>
    <message>
        <source>NHS: use moisturiser and lip balm regularly. No source gives a tested number of times a day.</source>
        <comment>medical</comment>
        <translation>NHS: use moisturiser and lip balm regularly. No source gives a tested number of times a day.</translation>
    </message>
    <message>
        <source>No number is known yet. Choose your region, or type your own numbers.</source>
        <translation>Noch ist keine Nummer bekannt. Wähle deine Region oder gib eigene Nummern ein.</translation>
    </message>
    <message>
        <source>No reminder can come any more for this date.</source>
        <translation>Für diesen Termin kann keine Erinnerung mehr kommen.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Nothing found. Try another word, or ask a pharmacist.</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3, as unmodified libraries. The Qt Project publishes their source code with each release. They lie in files of their own beside the program, so you can put your own build of them in their place.</source>
        <translation>Qt und Qt for Python werden unter der GNU Lesser General Public License, Version 3, als unveränderte Bibliotheken benutzt. Das Qt Project veröffentlicht ihren Quelltext mit jeder Ausgabe. Sie liegen als eigene Dateien neben dem Programm, du kannst also selbst gebaute an ihre Stelle setzen.</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Die Lizenzen werden gelesen …</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <translation>Alle als Text …</translation>
    </message>
    <message>
        <source>Save all licences as text</source>
        <translation>Alle Lizenzen als Text speichern</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Namen und Lizenzen durchsuchen</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <translation>Alle Lizenzen zeigen</translation>
    </message>
    <message>
        <source>So a reminder can reach you.</source>
        <translation>Damit dich eine Erinnerung erreichen kann.</translation>
    </message>
    <message>
        <source>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</source>
        <comment>medical</comment>
        <translation>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</translation>
    </message>
    <message>
        <source>Something is not saved yet, or is still being written. Save or close it, then start again.</source>
        <translation>Etwas ist noch nicht gespeichert oder wird noch geschrieben. Speichere oder schließe es und starte dann neu.</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>a button</comment>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>Start again, to use the update</source>
        <translation>Neu starten, um die Aktualisierung zu benutzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>That did not work. The log says more.</source>
        <translation>Das ging nicht. Im Protokoll steht mehr.</translation>
    </message>
    <message>
        <source>The American Academy of Dermatology, WHO Europe and the NHS on sun safety say: sunscreen of SPF 30 or more, with a broad spectrum. The NHS page on this medicine says SPF 15 or above, on cloudy days too, and no sunlamps or sunbeds.</source>
        <comment>medical</comment>
        <translation>The American Academy of Dermatology, WHO Europe and the NHS on sun safety say: sunscreen of SPF 30 or more, with a broad spectrum. The NHS page on this medicine says SPF 15 or above, on cloudy days too, and no sunlamps or sunbeds.</translation>
    </message>
    <message>
        <source>The US label says: no tetracycline antibiotics (tetracycline, doxycycline, minocycline and others).</source>
        <comment>medical</comment>
        <translation>The US label says: no tetracycline antibiotics (tetracycline, doxycycline, minocycline and others).</translation>
    </message>
    <message>
        <source>The day these times apply from</source>
        <translation>Der Tag, ab dem diese Zeiten gelten</translation>
    </message>
    <message>
        <source>The desktop did not show a reminder, so skinroutine shows it on a card of its own. Settings has a test reminder, and the reminder log says what happened.</source>
        <translation>Der Desktop hat eine Erinnerung nicht gezeigt, deshalb zeigt skinroutine sie auf einer eigenen Karte. In den Einstellungen gibt es eine Testerinnerung, und im Erinnerungsprotokoll steht, was geschah.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>Der Desktop wird gefragt; vielleicht fragt er dich.</translation>
    </message>
    <message>
        <source>The diary has changed since this was shown, so nothing was imported. Please look at it again.</source>
        <translation>Das Tagebuch hat sich geändert, seit dies gezeigt wurde, deshalb wurde nichts importiert. Bitte sieh es dir noch einmal an.</translation>
    </message>
    <message>
        <source>The diary in the file has no list of facts that can be read.</source>
        <translation>Das Tagebuch in der Datei hat keine Liste von Einträgen, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>The dose, by dates</source>
        <translation>Die Dosis, nach Datum</translation>
    </message>
    <message>
        <source>The facts in the file do not go together with this diary.</source>
        <translation>Die Einträge in der Datei passen nicht zu diesem Tagebuch.</translation>
    </message>
    <message>
        <source>The file has more than {most} entries.</source>
        <translation>Die Datei hat mehr als {most} Einträge.</translation>
    </message>
    <message>
        <source>The file has more than {most} habits.</source>
        <translation>Die Datei hat mehr als {most} Gewohnheiten.</translation>
    </message>
    <message>
        <source>The file has more than {most} medicines.</source>
        <translation>Die Datei hat mehr als {most} Medikamente.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is no table: a line in it has no end.</source>
        <translation>Die Datei ist keine Tabelle: Eine Zeile darin hat kein Ende.</translation>
    </message>
    <message>
        <source>The file is no table: it has bytes in it that are no text.</source>
        <translation>Die Datei ist keine Tabelle: Sie enthält Bytes, die kein Text sind.</translation>
    </message>
    <message>
        <source>The file is no whole JSON: line {line} cannot be read.</source>
        <translation>Die Datei ist kein ganzes JSON: Zeile {line} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Die Datei zum Importieren</translation>
    </message>
    <message>
        <source>The file was not read: something in the program went amiss. The log has it.</source>
        <translation>Die Datei wurde nicht gelesen: Im Programm ist etwas schiefgegangen. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>The file was not written: something in the program went amiss. The log has it.</source>
        <translation>Die Datei wurde nicht geschrieben: Im Programm ist etwas schiefgegangen. Es steht im Protokoll.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of skinroutine. Please update skinroutine.</source>
        <translation>Die Datei wurde von einer neueren Version von skinroutine geschrieben. Bitte aktualisiere skinroutine.</translation>
    </message>
    <message>
        <source>The first that could not be read: {example}</source>
        <translation>Das erste, das nicht gelesen werden konnte: {example}</translation>
    </message>
    <message>
        <source>The full reminder says: {words}</source>
        <translation>Die ausführliche Erinnerung sagt: {words}</translation>
    </message>
    <message>
        <source>The last capsule you counted falls on {date}, as your plan stands.</source>
        <comment>medical</comment>
        <translation>The last capsule you counted falls on {date}, as your plan stands.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The last one falls on {day}.</source>
        <comment>a capsule</comment>
        <translation>Die letzte fällt auf den {day}.</translation>
    </message>
    <message>
        <source>The last whole dose falls on {day}.</source>
        <comment>medical</comment>
        <translation>The last whole dose falls on {day}.</translation>
    </message>
    <message>
        <source>The licences could not be read. The log has the details.</source>
        <translation>Die Lizenzen ließen sich nicht lesen. Im Protokoll steht Genaueres.</translation>
    </message>
    <message>
        <source>The month first, then the day</source>
        <translation>Erst der Monat, dann der Tag</translation>
    </message>
    <message>
        <source>The numbers stand beside the signs that need a person. This program guesses none of them.</source>
        <translation>Die Nummern stehen neben den Warnzeichen. Dieses Programm errät keine davon.</translation>
    </message>
    <message>
        <source>The order of a day is day-first or month-first.</source>
        <translation>Die Reihenfolge eines Tages ist day-first oder month-first.</translation>
    </message>
    <message>
        <source>The page for the clinic cannot be made here.</source>
        <translation>Die Seite für die Praxis kann hier nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The password for the server is kept in the keyring of your desktop alone, and none was found here. So this cannot be turned on. GNOME Keyring and KWallet are two of them.</source>
        <translation>Das Passwort für den Server wird allein im Schlüsselbund deines Desktops aufgehoben, und hier wurde keiner gefunden. Darum lässt sich das nicht einschalten. GNOME Keyring und KWallet sind zwei davon.</translation>
    </message>
    <message>
        <source>The photos in the file cannot be read.</source>
        <translation>Die Fotos in der Datei können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The phrase in use</source>
        <translation>Der verwendete Schlüsselsatz</translation>
    </message>
    <message>
        <source>The phrase is misspelt. Compare it sign by sign.</source>
        <translation>Im Schlüsselsatz ist ein Tippfehler. Vergleiche ihn Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>The phrase is whole.</source>
        <translation>Der Schlüsselsatz ist vollständig.</translation>
    </message>
    <message>
        <source>The phrase of the other computer</source>
        <translation>Der Schlüsselsatz des anderen Computers</translation>
    </message>
    <message>
        <source>The plan was not changed: {reason}.</source>
        <translation>Der Plan wurde nicht geändert: {reason}.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>Der Drucker hat es nicht angenommen. Wähle einen anderen Drucker oder speichere es als PDF.</translation>
    </message>
    <message>
        <source>The reminder comes at</source>
        <translation>Die Erinnerung kommt um</translation>
    </message>
    <message>
        <source>The routine this diary began with gives way to the imported one. Undo does not bring it back.</source>
        <translation>Die Routine, mit der dieses Tagebuch begann, weicht der importierten. „Rückgängig“ holt sie nicht zurück.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>Die Routine wurde nicht geändert: {reason}.</translation>
    </message>
    <message>
        <source>The same of Absorica LD, in mg</source>
        <comment>medical</comment>
        <translation>The same of Absorica LD, in mg</translation>
    </message>
    <message>
        <source>The step</source>
        <comment>a column of a table</comment>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>Die Schritte, die an diesen Zeiten hängen, gehen mit.</translation>
    </message>
    <message>
        <source>The table cannot be read from row {row} on.</source>
        <translation>Die Tabelle kann ab Zeile {row} nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The table has more than {most} cells.</source>
        <translation>Die Tabelle hat mehr als {most} Felder.</translation>
    </message>
    <message>
        <source>The table has more than {most} columns.</source>
        <translation>Die Tabelle hat mehr als {most} Spalten.</translation>
    </message>
    <message>
        <source>The table has more than {most} names of steps.</source>
        <translation>Die Tabelle hat mehr als {most} Namen von Schritten.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows.</source>
        <translation>Die Tabelle hat mehr als {most} Zeilen.</translation>
    </message>
    <message>
        <source>The time</source>
        <comment>a column of a table</comment>
        <translation>Die Zeit</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Die üblichen Einstellungen</translation>
    </message>
    <message>
        <source>The visit summary has room for the first five.</source>
        <translation>Die Terminübersicht hat Platz für die ersten fünf.</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>Damit beginnen die Wochen auf „Heute“ und „Woche“.</translation>
    </message>
    <message>
        <source>The whole diary with your notes, to keep or to move to another computer; this program can read it back.</source>
        <translation>Das ganze Tagebuch mit deinen Notizen, zum Aufheben oder für einen anderen Computer; dieses Programm kann es wieder einlesen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Then no pop-up reaches you on this desktop now. What is due stays highlighted here and in the tray. “skinroutine doctor” in a terminal says what there is and what not.</source>
        <translation>Dann erreicht dich auf diesem Desktop jetzt kein Hinweis. Was fällig ist, bleibt hier und im Infobereich hervorgehoben. „skinroutine doctor“ in einem Terminal sagt, was da ist und was nicht.</translation>
    </message>
    <message>
        <source>Then pop-ups of “{channel}” do not reach you: they may be switched off for this program, or hidden by a full-screen window. Another way is tried now.</source>
        <translation>Dann erreichen dich Hinweise von „{channel}“ nicht: Vielleicht sind sie für dieses Programm abgeschaltet oder von einem Vollbild verdeckt. Jetzt wird ein anderer Weg versucht.</translation>
    </message>
    <message>
        <source>Then the list for after the last capsule also names what goes with the programme.</source>
        <translation>Dann nennt die Liste für die Zeit nach der letzten Kapsel auch, was zum Programm gehört.</translation>
    </message>
    <message>
        <source>There is no calendar there yet that entries can be written to.</source>
        <translation>Dort gibt es noch keinen Kalender, in den Einträge geschrieben werden können.</translation>
    </message>
    <message>
        <source>There is no one column {head} in the table. Its columns are: {heads}.</source>
        <translation>In der Tabelle gibt es nicht genau eine Spalte {head}. Ihre Spalten sind: {heads}.</translation>
    </message>
    <message>
        <source>There is no row in the file whose day can be read.</source>
        <translation>In der Datei ist keine Zeile, deren Tag gelesen werden kann.</translation>
    </message>
    <message>
        <source>There is no {file} in it, so there is nothing to import.</source>
        <translation>{file} ist nicht darin, also gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet, so nothing was written.</source>
        <translation>Im Tagebuch steht noch nichts, deshalb wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing in the file that can be imported.</source>
        <translation>In der Datei ist nichts, was importiert werden kann.</translation>
    </message>
    <message>
        <source>These times apply from</source>
        <translation>Diese Zeiten gelten ab</translation>
    </message>
    <message>
        <source>They hold back care until they are over. The dose still comes.</source>
        <translation>Sie hält Pflege zurück, bis sie vorbei ist. Die Dosis kommt trotzdem.</translation>
    </message>
    <message>
        <source>This can take a minute.</source>
        <translation>Das kann eine Minute dauern.</translation>
    </message>
    <message>
        <source>This copy of skinroutine was installed without its part for calendars. Install it as skinroutine[phone] to use this.</source>
        <translation>Diese Kopie von skinroutine wurde ohne ihren Teil für Kalender installiert. Installiere sie als skinroutine[phone], um das zu nutzen.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Dieser Tag ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>This day lies before the first day of the course.</source>
        <translation>Dieser Tag liegt vor dem ersten Tag der Behandlung.</translation>
    </message>
    <message>
        <source>This decides which telephone numbers are shown beside the signs that need a person. You can change it in Settings.</source>
        <translation>Danach richtet sich, welche Rufnummern neben den Warnzeichen stehen. In den Einstellungen lässt es sich ändern.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>Dieser Desktop hat keinen Infobereich; deshalb macht Schließen das Fenster klein, und Erinnerungen erreichen dich weiter. Um sie anzuhalten, beende mit Strg+Q. Das wird nur einmal gesagt.</translation>
    </message>
    <message>
        <source>This diary has entries already. They all stay; where both say something of one thing, the later word holds.</source>
        <translation>Dieses Tagebuch hat schon Einträge. Sie bleiben alle; wo beide etwas über dasselbe sagen, gilt das spätere Wort.</translation>
    </message>
    <message>
        <source>This diary has no routine yet. Open the window once, or use `routine`.</source>
        <translation>Dieses Tagebuch hat noch keine Routine. Öffne einmal das Fenster oder benutze `routine`.</translation>
    </message>
    <message>
        <source>This file of Dosage makes no sense.</source>
        <translation>Diese Datei von Dosage ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</source>
        <comment>medical</comment>
        <translation>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</translation>
    </message>
    <message>
        <source>This is a test reminder</source>
        <translation>Das ist eine Testerinnerung</translation>
    </message>
    <message>
        <source>This is longer than a phrase.</source>
        <translation>Das ist länger als ein Schlüsselsatz.</translation>
    </message>
    <message>
        <source>This is no diary of skinroutine.</source>
        <translation>Das ist kein Tagebuch von skinroutine.</translation>
    </message>
    <message>
        <source>This is no file of Dosage.</source>
        <translation>Das ist keine Datei von Dosage.</translation>
    </message>
    <message>
        <source>This is no list of checkmarks of Loop Habit Tracker.</source>
        <translation>Das ist keine Liste von Häkchen von Loop Habit Tracker.</translation>
    </message>
    <message>
        <source>This is not the name of a photo in the diary.</source>
        <translation>Das ist nicht der Name eines Fotos im Tagebuch.</translation>
    </message>
    <message>
        <source>This is the first: make a phrase here, then type it on the others.</source>
        <translation>Das ist der erste: Mach hier einen Schlüsselsatz und gib ihn dann auf den anderen ein.</translation>
    </message>
    <message>
        <source>This kind of capsule is in the list already.</source>
        <translation>Diese Art von Kapsel steht schon in der Liste.</translation>
    </message>
    <message>
        <source>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</source>
        <comment>medical</comment>
        <translation>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Dieser Monat bis jetzt</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Diese Woche bis jetzt</translation>
    </message>
    <message>
        <source>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</source>
        <comment>medical</comment>
        <translation>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</translation>
    </message>
    <message>
        <source>Time not said</source>
        <translation>Zeit nicht genannt</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>Uhrzeit des Termins</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>Zeit, zur Ruhe zu kommen.</translation>
    </message>
    <message>
        <source>To use another server or calendar, turn this off first, then set it up anew.</source>
        <translation>Für einen anderen Server oder Kalender schalte das zuerst aus und richte es dann neu ein.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a button</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a page</comment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try now: reminders on the phone</source>
        <translation>Jetzt versuchen: Erinnerungen auf dem Telefon</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn off reminders on the phone?</source>
        <translation>Erinnerungen auf dem Telefon ausschalten?</translation>
    </message>
    <message>
        <source>Turn off: reminders on the phone</source>
        <translation>Ausschalten: Erinnerungen auf dem Telefon</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Two hours since sunscreen. Still outdoors? Time for more.</source>
        <comment>medical</comment>
        <translation>Two hours since sunscreen. Still outdoors? Time for more.</translation>
    </message>
    <message>
        <source>Two of its times are the same. Each needs its own.</source>
        <translation>Zwei seiner Zeiten sind gleich. Jede braucht ihre eigene.</translation>
    </message>
    <message>
        <source>Two of these times are the same. Each needs its own.</source>
        <translation>Zwei dieser Zeiten sind gleich. Jede braucht ihre eigene.</translation>
    </message>
    <message>
        <source>Two weeks to this day</source>
        <translation>Zwei Wochen bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Type a name for the calendar first.</source>
        <translation>Gib zuerst einen Namen für den Kalender ein.</translation>
    </message>
    <message>
        <source>Type it on each other computer.</source>
        <translation>Gib ihn auf jedem anderen Computer ein.</translation>
    </message>
    <message>
        <source>Type the address of your server first.</source>
        <translation>Gib zuerst die Adresse deines Servers ein.</translation>
    </message>
    <message>
        <source>Type the app password first.</source>
        <translation>Gib zuerst das App-Passwort ein.</translation>
    </message>
    <message>
        <source>Type the phrase</source>
        <translation>Den Schlüsselsatz eingeben</translation>
    </message>
    <message>
        <source>Type your numbers</source>
        <translation>Nummern eingeben</translation>
    </message>
    <message>
        <source>Type your user name there first.</source>
        <translation>Gib zuerst deinen Benutzernamen dort ein.</translation>
    </message>
    <message>
        <source>Under the name, on Today</source>
        <translation>Unter dem Namen, auf „Heute“</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo ({key})</source>
        <translation>Rückgängig ({key})</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Rückgängig: {words}</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>a region</comment>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>a region</comment>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Bis zu einem Tag</translation>
    </message>
    <message>
        <source>Until then, a tick belongs to the evening before. It applies from today; past days keep theirs.</source>
        <translation>Bis dahin gehört ein Häkchen zum Abend davor. Es gilt ab heute; vergangene Tage behalten ihres.</translation>
    </message>
    <message>
        <source>Up and down</source>
        <comment>how somebody feels</comment>
        <translation>Auf und ab</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</source>
        <comment>medical</comment>
        <translation>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</translation>
    </message>
    <message>
        <source>Very low</source>
        <comment>how somebody feels</comment>
        <translation>Sehr gedrückt</translation>
    </message>
    <message>
        <source>Visit on {date}. Your one-page summary is ready to look over.</source>
        <comment>medical</comment>
        <translation>Visit on {date}. Your one-page summary is ready to look over.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Terminübersicht</translation>
    </message>
    <message>
        <source>Visit summary (PDF)</source>
        <translation>Terminübersicht (PDF)</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a page</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>what is shown</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Woche {week}</translation>
    </message>
    <message>
        <source>Week {week} of your course · day {day}</source>
        <translation>Woche {week} deiner Behandlung · Tag {day}</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Woche {week} von {weeks}</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>Gewogen am</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weight {place} in kg</source>
        <translation>Gewicht {place} in kg</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What another computer wrote there cannot be read here. Please update skinroutine. {why}</source>
        <translation>Was ein anderer Computer dort geschrieben hat, lässt sich hier nicht lesen. Bitte aktualisiere skinroutine. {why}</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>Was aus jeder Erinnerung wurde</translation>
    </message>
    <message>
        <source>What becomes of each?</source>
        <translation>Was wird aus jedem?</translation>
    </message>
    <message>
        <source>What becomes of what was written to your calendar?</source>
        <translation>Was soll aus dem werden, was in deinen Kalender geschrieben wurde?</translation>
    </message>
    <message>
        <source>What does your leaflet say about a dose you forgot? Choose the closest. Leaflets differ from country to country.</source>
        <comment>medical</comment>
        <translation>What does your leaflet say about a dose you forgot? Choose the closest. Leaflets differ from country to country.</translation>
    </message>
    <message>
        <source>What does your leaflet say about a forgotten dose?</source>
        <comment>medical</comment>
        <translation>What does your leaflet say about a forgotten dose?</translation>
    </message>
    <message>
        <source>What entries say</source>
        <translation>Was Einträge sagen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What for?</source>
        <comment>a format of an export</comment>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Was kam dazwischen?</translation>
    </message>
    <message>
        <source>What helped with: {sign}</source>
        <translation>Was geholfen hat bei: {sign}</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Was hat geholfen?</translation>
    </message>
    <message>
        <source>What is in your diary then travels over your server, sealed with this phrase. Without the phrase nobody can read it, and nobody can bring the phrase back: write it down.</source>
        <translation>Was in deinem Tagebuch steht, reist dann über deinen Server, mit diesem Schlüsselsatz versiegelt. Ohne ihn kann es niemand lesen, und niemand kann ihn zurückbringen: Schreib ihn auf.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Was ist es?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was es tut</translation>
    </message>
    <message>
        <source>What leaflets, authorities and studies say. No clinician has read this guide for skinroutine.</source>
        <translation>Was Beipackzettel, Behörden und Studien sagen. Niemand aus der Medizin hat diesen Leitfaden für skinroutine gelesen.</translation>
    </message>
    <message>
        <source>What may the calendar say?</source>
        <translation>Was darf der Kalender sagen?</translation>
    </message>
    <message>
        <source>What other computers wrote there is sealed with another phrase, so it cannot be read.</source>
        <translation>Was andere Computer dort geschrieben haben, ist mit einem anderen Schlüsselsatz versiegelt und lässt sich darum nicht lesen.</translation>
    </message>
    <message>
        <source>What reminders say</source>
        <translation>Was Erinnerungen sagen</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was das ist</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Was man weglässt</translation>
    </message>
    <message>
        <source>What was installed cannot be started, so this one goes on and reminders come. The log has the details.</source>
        <translation>Was installiert wurde, lässt sich nicht starten; darum läuft dieses hier weiter, und Erinnerungen kommen. Im Protokoll steht Genaueres.</translation>
    </message>
    <message>
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>Was wann gezeigt wurde, und warum nicht: die letzten sieben Tage.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Was geschrieben würde</translation>
    </message>
    <message>
        <source>What you add is on top of what is there.</source>
        <translation>Was du hinzufügst, kommt zu dem, was da ist.</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Was du hier geändert hast, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you count takes the place of what was thought to be there.</source>
        <translation>Was du zählst, tritt an die Stelle dessen, was da sein sollte.</translation>
    </message>
    <message>
        <source>What you mark as felt is shown here.</source>
        <translation>Was du als gespürt markierst, wird hier gezeigt.</translation>
    </message>
    <message>
        <source>What your leaflet says</source>
        <translation>Was dein Beipackzettel sagt</translation>
    </message>
    <message>
        <source>When</source>
        <comment>the times of a step</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When do your days happen?</source>
        <translation>Wie verläuft dein Tag?</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Wann es erledigt wurde</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Wann sie kommen</translation>
    </message>
    <message>
        <source>When was it done?</source>
        <translation>Wann war es erledigt?</translation>
    </message>
    <message>
        <source>When you get up</source>
        <translation>Wenn du aufstehst</translation>
    </message>
    <message>
        <source>When your day is over, which day begins a week, and how times are written.</source>
        <translation>Wann dein Tag vorbei ist, mit welchem Tag eine Woche beginnt und wie Zeiten geschrieben werden.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Wo lebst du?</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Where none stands, you can type your own.</source>
        <translation>Wo keine steht, kannst du eine eigene eingeben.</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>Ob eine Erinnerung auf deinen Bildschirm kommt, und was aus jeder wurde.</translation>
    </message>
    <message>
        <source>Whether it was done</source>
        <comment>a column of a table</comment>
        <translation>Ob es erledigt wurde</translation>
    </message>
    <message>
        <source>Which calendar are the entries written to?</source>
        <translation>In welchen Kalender werden die Einträge geschrieben?</translation>
    </message>
    <message>
        <source>Which capsule</source>
        <translation>Welche Kapsel</translation>
    </message>
    <message>
        <source>Which column holds the day?</source>
        <translation>Welche Spalte enthält den Tag?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Welche Spalte ist was?</translation>
    </message>
    <message>
        <source>While you are outside, {step} falls due again every {length}.</source>
        <comment>medical</comment>
        <translation>While you are outside, {step} falls due again every {length}.</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Während du weg warst</translation>
    </message>
    <message>
        <source>Whoever runs that server can see the times and the words of these entries, so at first the words do not say what they are about.</source>
        <translation>Wer diesen Server betreibt, kann die Zeiten und die Worte dieser Einträge sehen; darum sagen die Worte zunächst nicht, worum es geht.</translation>
    </message>
    <message>
        <source>Whoever sees your calendars sees this name.</source>
        <translation>Wer deine Kalender sieht, sieht diesen Namen.</translation>
    </message>
    <message>
        <source>Whose numbers stand there, and whose leaflets the care guide shows at first.</source>
        <translation>Wessen Nummern dort stehen und wessen Beipackzettel der Leitfaden zuerst zeigt.</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Warum das gefragt wird</translation>
    </message>
    <message>
        <source>With dinner</source>
        <translation>Zum Abendessen</translation>
    </message>
    <message>
        <source>With food</source>
        <translation>Mit Essen</translation>
    </message>
    <message>
        <source>With food</source>
        <comment>medical</comment>
        <translation>With food</translation>
    </message>
    <message>
        <source>With food, as your leaflet says</source>
        <comment>medical</comment>
        <translation>With food, as your leaflet says</translation>
    </message>
    <message>
        <source>With initials</source>
        <translation>Mit Initialen</translation>
    </message>
    <message>
        <source>With lunch</source>
        <translation>Zum Mittagessen</translation>
    </message>
    <message>
        <source>With or without food</source>
        <comment>medical</comment>
        <translation>With or without food</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Mit Fotos</translation>
    </message>
    <message>
        <source>Without food</source>
        <comment>medical</comment>
        <translation>Without food</translation>
    </message>
    <message>
        <source>Without food, ordinary capsules gave about 40 % of what they give with food, and Absorica about two thirds. Absorica LD was hardly changed by food.</source>
        <comment>medical</comment>
        <translation>Without food, ordinary capsules gave about 40 % of what they give with food, and Absorica about two thirds. Absorica LD was hardly changed by food.</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Arbeit anderer</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>how strong a side effect was</comment>
        <translation>Am stärksten</translation>
    </message>
    <message>
        <source>Worst: from 0 (none) to 3 (severe), as the person saw it. Still there: by the newest entry.</source>
        <translation>Am stärksten: von 0 (gar nicht) bis 3 (stark), wie die Person es sah. Noch da: nach dem neuesten Eintrag.</translation>
    </message>
    <message>
        <source>Write a number such as 62 or 62.5, without a mark between thousands.</source>
        <translation>Schreib eine Zahl wie 62 oder 62,5, ohne Zeichen zwischen den Tausendern.</translation>
    </message>
    <message>
        <source>Write one number of mg, as on the box: 20.</source>
        <comment>medical</comment>
        <translation>Write one number of mg, as on the box: 20.</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>Schreib die Zahlen wie auf dem Etikett, mit einem Plus dazwischen: 20 + 10.</translation>
    </message>
    <message>
        <source>Writing it into the diary…</source>
        <translation>Wird ins Tagebuch geschrieben …</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Die Datei wird geschrieben …</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>{done} von {all} geschrieben …</translation>
    </message>
    <message>
        <source>Yellow skin or eyes, dark urine</source>
        <comment>medical</comment>
        <translation>Yellow skin or eyes, dark urine</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>with food</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Ja, ich habe sie gesehen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Yesterday · a past day can be filled in or corrected</source>
        <translation>Gestern · ein vergangener Tag kann nachgetragen oder berichtigt werden</translation>
    </message>
    <message>
        <source>You can add your own later.</source>
        <translation>Eigene kannst du später hinzufügen.</translation>
    </message>
    <message>
        <source>You can also finish now and try it later, in Settings.</source>
        <translation>Du kannst auch jetzt fertig werden und es später versuchen, in den Einstellungen.</translation>
    </message>
    <message>
        <source>You can change them in Settings, under “Care guide and numbers”.</source>
        <translation>Du kannst sie in den Einstellungen ändern, unter „Leitfaden und Nummern“.</translation>
    </message>
    <message>
        <source>You can hide the details in reminders at any time.</source>
        <translation>Du kannst die Einzelheiten in Erinnerungen jederzeit verbergen.</translation>
    </message>
    <message>
        <source>You have plans on {date}.</source>
        <translation>Du hast am {date} etwas vor.</translation>
    </message>
    <message>
        <source>You marked something as severe. This app can’t judge it. Leaflets list signs that need a person today: see the list, or call your clinic.</source>
        <comment>medical</comment>
        <translation>You marked something as severe. This app can’t judge it. Leaflets list signs that need a person today: see the list, or call your clinic.</translation>
    </message>
    <message>
        <source>You noted this dose: {dose}. Remove that?</source>
        <comment>medical</comment>
        <translation>You noted this dose: {dose}. Remove that?</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Du hast es abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>Meist machst du es gegen {at}.</translation>
    </message>
    <message>
        <source>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</translation>
    </message>
    <message>
        <source>Your capsules could sit by your plate.</source>
        <comment>medical</comment>
        <translation>Your capsules could sit by your plate.</translation>
    </message>
    <message>
        <source>Your computers do not hear of each other</source>
        <translation>Deine Computer erfahren nichts voneinander</translation>
    </message>
    <message>
        <source>Your course</source>
        <translation>Deine Behandlung</translation>
    </message>
    <message>
        <source>Your course in the form that programs of clinics read, marked as recorded by yourself.</source>
        <translation>Deine Behandlung in der Form, die Praxisprogramme lesen, als selbst notiert gekennzeichnet.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your desktop may ask you.</source>
        <translation>Dein Desktop fragt dich vielleicht.</translation>
    </message>
    <message>
        <source>Your diary began on {began}. An earlier day can be filled in as well: open it.</source>
        <translation>Dein Tagebuch begann am {began}. Auch ein früherer Tag kann nachgetragen werden: öffne ihn.</translation>
    </message>
    <message>
        <source>Your diary is one file in a folder that you alone can read.</source>
        <translation>Dein Tagebuch ist eine Datei in einem Ordner, den nur du lesen kannst.</translation>
    </message>
    <message>
        <source>Your diary stays on this computer; the calendar has the plan alone.</source>
        <translation>Dein Tagebuch bleibt auf diesem Computer; der Kalender hat allein den Plan.</translation>
    </message>
    <message>
        <source>Your diary, its photos and backups, what was set aside after damage, your settings, the lock with its key, the password of a calendar for your phone, the log, and the start with the computer. Reminders stop and skinroutine ends.</source>
        <translation>Dein Tagebuch, seine Fotos und Sicherungen, was nach Schäden beiseitegelegt wurde, deine Einstellungen, die Sperre mit ihrem Schlüssel, das Passwort eines Kalenders für dein Telefon, das Protokoll und der Start mit dem Computer. Die Erinnerungen hören auf, und skinroutine endet.</translation>
    </message>
    <message>
        <source>Your dose</source>
        <comment>a step</comment>
        <translation>Deine Dosis</translation>
    </message>
    <message>
        <source>Your dose, with dinner</source>
        <comment>medical</comment>
        <translation>Your dose, with dinner</translation>
    </message>
    <message>
        <source>Your dose, with lunch</source>
        <comment>medical</comment>
        <translation>Your dose, with lunch</translation>
    </message>
    <message>
        <source>Your keyring does not have it any more. Choose “Type the phrase”.</source>
        <translation>Dein Schlüsselbund hat ihn nicht mehr. Wähle „Den Schlüsselsatz eingeben“.</translation>
    </message>
    <message>
        <source>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</translation>
    </message>
    <message>
        <source>Your outdoor check.</source>
        <translation>Dein Blick nach draußen.</translation>
    </message>
    <message>
        <source>Your own number.</source>
        <translation>Deine eigene Nummer.</translation>
    </message>
    <message>
        <source>Your phone may ring by an old plan</source>
        <translation>Dein Telefon klingelt vielleicht nach einem alten Plan</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Dein Schlüsselsatz</translation>
    </message>
    <message>
        <source>Your plan and the dates you saved, with alarms, so that a phone can ring.</source>
        <translation>Dein Plan und die Termine, die du gespeichert hast, mit Alarmen, damit ein Telefon klingeln kann.</translation>
    </message>
    <message>
        <source>Your plan for the next 14 days goes, as to-dos with alarms, to a calendar on a server of your own: Nextcloud, Radicale, Fastmail or another that speaks CalDAV. What you complete on your phone is ticked here.</source>
        <translation>Dein Plan für die nächsten 14 Tage geht als Aufgaben mit Alarmen in einen Kalender auf einem Server deiner Wahl: Nextcloud, Radicale, Fastmail oder ein anderer, der CalDAV spricht. Was du auf deinem Telefon erledigst, wird hier abgehakt.</translation>
    </message>
    <message>
        <source>Your plan, as on the label</source>
        <translation>Dein Plan, wie auf dem Etikett</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Deine Frage</translation>
    </message>
    <message>
        <source>Your routine at a glance</source>
        <translation>Deine Routine auf einen Blick</translation>
    </message>
    <message>
        <source>Your routine begins with</source>
        <translation>Deine Routine beginnt mit</translation>
    </message>
    <message>
        <source>Your routine for today</source>
        <translation>Deine Routine für heute</translation>
    </message>
    <message>
        <source>Your routine is empty. Add a step of your own, bring one back, or begin with an idea.</source>
        <translation>Deine Routine ist leer. Füge einen eigenen Schritt hinzu, hol einen zurück oder beginne mit einer Idee.</translation>
    </message>
    <message>
        <source>Your routine is empty. Add the steps you want to keep an eye on.</source>
        <translation>Deine Routine ist leer. Füge die Schritte hinzu, die du im Blick behalten willst.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Dein Server</translation>
    </message>
    <message>
        <source>Your supply</source>
        <comment>a step</comment>
        <translation>Dein Vorrat</translation>
    </message>
    <message>
        <source>Your {at} moment</source>
        <translation>Dein Moment um {at}</translation>
    </message>
    <message>
        <source>a date you saved</source>
        <comment>a step, inside a sentence</comment>
        <translation>ein Termin, den du gespeichert hast</translation>
    </message>
    <message>
        <source>a later day</source>
        <comment>a change applies from</comment>
        <translation>einem späteren Tag</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>a step, inside a sentence</comment>
        <translation>ein Schritt</translation>
    </message>
    <message>
        <source>again every {length} outdoors</source>
        <translation>draußen wieder alle {length}</translation>
    </message>
    <message>
        <source>again outdoors at {at}</source>
        <translation>wieder draußen um {at}</translation>
    </message>
    <message>
        <source>all steps {count}</source>
        <translation>alle Schritte {count}</translation>
    </message>
    <message>
        <source>amount not said</source>
        <translation>Menge nicht genannt</translation>
    </message>
    <message>
        <source>an amount that was not typed</source>
        <translation>eine Menge, die nicht eingegeben wurde</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the diary</source>
        <extracomment>for one: and 1 more, in the diary</extracomment>
        <translation>
            <numerusform>und noch 1, im Tagebuch</numerusform>
            <numerusform>und noch {n}, im Tagebuch</numerusform>
        </translation>
    </message>
    <message>
        <source>another formulation</source>
        <translation>andere Zubereitung</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>as needed: no total has these</source>
        <translation>nach Bedarf: in keiner Summe enthalten</translation>
    </message>
    <message>
        <source>as the routine says</source>
        <comment>how often a dose is taken</comment>
        <translation>wie die Routine sagt</translation>
    </message>
    <message>
        <source>at the times of the routine</source>
        <translation>zu den Zeiten der Routine</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>um {at}</translation>
    </message>
    <message>
        <source>away</source>
        <comment>why a dose was skipped</comment>
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>back to today</source>
        <translation>zurück zu heute</translation>
    </message>
    <message>
        <source>before bed</source>
        <translation>vor dem Schlafen</translation>
    </message>
    <message>
        <source>before that not shown: {reasons}</source>
        <translation>davor nicht gezeigt: {reasons}</translation>
    </message>
    <message>
        <source>capsules</source>
        <comment>after a number field</comment>
        <translation>Kapseln</translation>
    </message>
    <message>
        <source>chose not to</source>
        <comment>why a dose was skipped</comment>
        <translation>nicht gewollt</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>cloud.example.org</source>
        <comment>an address as it looks</comment>
        <translation>cloud.example.org</translation>
    </message>
    <message>
        <source>conventional capsules</source>
        <comment>medical</comment>
        <translation>conventional capsules</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every 2 days from a day</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days before</source>
        <comment>after a number field</comment>
        <translation>Tage davor</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>the word that is typed to delete everything</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>dinner</source>
        <comment>one of several times of a step</comment>
        <translation>zum Abendessen</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>„Nicht stören“ war an</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <comment>in a cell of the week</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>a step</comment>
        <translation>spät erledigt</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>in a cell of the week</comment>
        <translation>spät erledigt</translation>
    </message>
    <message>
        <source>done late {at}</source>
        <translation>spät erledigt {at}</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>erledigt {at}</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a step</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a cell of the week</comment>
        <translation>fällig</translation>
    </message>
    <message>
        <source>earlier and later days or weeks</source>
        <translation>frühere und spätere Tage oder Wochen</translation>
    </message>
    <message>
        <source>empty the search</source>
        <translation>die Suche leeren</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the dose in a plan</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>jeden zweiten Tag</translation>
    </message>
    <message>
        <source>every other day</source>
        <comment>medical</comment>
        <translation>every other day</translation>
    </message>
    <message numerus="yes">
        <source>every {n} days</source>
        <extracomment>for one: every day</extracomment>
        <translation>
            <numerusform>jeden Tag</numerusform>
            <numerusform>alle {n} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>eye drops</source>
        <comment>a step, inside a sentence</comment>
        <translation>Augentropfen</translation>
    </message>
    <message>
        <source>forgot</source>
        <comment>why a dose was skipped</comment>
        <translation>vergessen</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a step</comment>
        <translation>ab</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>ab {first}</translation>
    </message>
    <message>
        <source>go outside, or come back in</source>
        <translation>nach draußen gehen oder wieder hereinkommen</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how somebody feels</comment>
        <translation>gut</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>for one: in 1 day</extracomment>
        <translation>
            <numerusform>in 1 Tag</numerusform>
            <numerusform>in {n} Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>von dir weggelassen</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>Lippenpflege</translation>
    </message>
    <message>
        <source>lock, where you set a passphrase</source>
        <translation>sperren, wenn du eine Passphrase gesetzt hast</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how somebody feels</comment>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>maschinell entworfen, noch von niemandem gelesen, der sie spricht</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>vor einem Wiederherstellen gemacht</translation>
    </message>
    <message>
        <source>made before an update of skinroutine</source>
        <translation>vor einer Aktualisierung von skinroutine gemacht</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>von selbst gemacht</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>von dir gemacht</translation>
    </message>
    <message>
        <source>marked as not done, so nothing is recorded</source>
        <translation>als nicht erledigt markiert, deshalb wird nichts notiert</translation>
    </message>
    <message>
        <source>mg</source>
        <comment>a unit</comment>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg per kg is shown once a weight is entered.</source>
        <translation>mg pro kg wird gezeigt, sobald ein Gewicht eingegeben ist.</translation>
    </message>
    <message>
        <source>mg/kg</source>
        <translation>mg/kg</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>mittags</translation>
    </message>
    <message>
        <source>mild</source>
        <comment>how strong a side effect was</comment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>Pflegecreme</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>left out of a summary</comment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>more often on a day than the step is planned</source>
        <translation>öfter an einem Tag, als der Schritt geplant ist</translation>
    </message>
    <message>
        <source>more than ten years ago</source>
        <translation>vor mehr als zehn Jahren</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>one of several times of a step</comment>
        <translation>morgens</translation>
    </message>
    <message>
        <source>move between steps</source>
        <translation>zwischen den Schritten wechseln</translation>
    </message>
    <message>
        <source>move the chosen step of the routine</source>
        <translation>den gewählten Schritt der Routine verschieben</translation>
    </message>
    <message>
        <source>night</source>
        <comment>one of several times of a step</comment>
        <translation>zur Nacht</translation>
    </message>
    <message>
        <source>no</source>
        <comment>still there</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>no dose planned</source>
        <translation>keine Dosis geplant</translation>
    </message>
    <message>
        <source>no notification service answered</source>
        <translation>kein Benachrichtigungsdienst hat geantwortet</translation>
    </message>
    <message>
        <source>no notification service answers on this desktop</source>
        <translation>auf diesem Desktop antwortet kein Benachrichtigungsdienst</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>noch keine Nummer</translation>
    </message>
    <message>
        <source>no reason given</source>
        <comment>why a dose was skipped</comment>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>keine Erinnerung um {at}: {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how strong a side effect was</comment>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reminder</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>nose care</source>
        <comment>a step, inside a sentence</comment>
        <translation>Nasenpflege</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a day in a chart</comment>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a step</comment>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>in a cell of the week</comment>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>not recorded, no reminder came</source>
        <translation>nicht notiert, keine Erinnerung kam</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a formulation</comment>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <comment>a step</comment>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>not shown: {reasons}</source>
        <translation>nicht gezeigt: {reasons}</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>medical</comment>
        <translation>not sure</translation>
    </message>
    <message>
        <source>not verified: check it</source>
        <comment>medical</comment>
        <translation>not verified: check it</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>left out of a summary</comment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>notes are shortened</source>
        <translation>Notizen werden gekürzt</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nichts geplant</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <comment>a count in a ring</comment>
        <translation>von {planned}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>okay</source>
        <comment>how somebody feels</comment>
        <translation>ganz gut</translation>
    </message>
    <message>
        <source>on days on which the step is not planned</source>
        <translation>an Tagen, an denen der Schritt nicht geplant ist</translation>
    </message>
    <message>
        <source>on days that have not come yet</source>
        <translation>an Tagen, die noch nicht gekommen sind</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>am Tag selbst</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message>
        <source>once a day</source>
        <comment>medical</comment>
        <translation>once a day</translation>
    </message>
    <message>
        <source>open still</source>
        <translation>noch offen</translation>
    </message>
    <message>
        <source>ordinary (conventional)</source>
        <comment>medical</comment>
        <translation>ordinary (conventional)</translation>
    </message>
    <message>
        <source>other</source>
        <comment>why a dose was skipped</comment>
        <translation>anderes</translation>
    </message>
    <message>
        <source>own card</source>
        <comment>where something was said</comment>
        <translation>eigene Karte</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>teilweise erledigt</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the dose in a plan</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>where something was said</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>photos that no day of the diary has</source>
        <translation>Fotos, die kein Tag des Tagebuchs hat</translation>
    </message>
    <message>
        <source>pop-up</source>
        <comment>where something was said</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>why a reminder was not shown</comment>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>quit; reminders stop</source>
        <translation>beenden; keine Erinnerungen mehr</translation>
    </message>
    <message>
        <source>ran out</source>
        <comment>why a dose was skipped</comment>
        <translation>aufgebraucht</translation>
    </message>
    <message>
        <source>read by a speaker</source>
        <translation>von jemandem gelesen, der sie spricht</translation>
    </message>
    <message>
        <source>recorded in this diary already, left as they are</source>
        <translation>schon in diesem Tagebuch notiert, bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>restore what was undone</source>
        <translation>wiederherstellen, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>rings at {times}</source>
        <translation>klingelt um {times}</translation>
    </message>
    <message>
        <source>save the routine</source>
        <translation>die Routine speichern</translation>
    </message>
    <message>
        <source>say when the focused step was done</source>
        <translation>sagen, wann der gewählte Schritt erledigt wurde</translation>
    </message>
    <message>
        <source>search the settings</source>
        <translation>die Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>seen {at}</source>
        <comment>a reminder</comment>
        <translation>gesehen {at}</translation>
    </message>
    <message>
        <source>self-recorded</source>
        <translation>selbst notiert</translation>
    </message>
    <message>
        <source>set by the other program by itself, without you</source>
        <translation>vom anderen Programm von selbst gesetzt, ohne dich</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>how strong a side effect was</comment>
        <translation>stark</translation>
    </message>
    <message>
        <source>shown {at} by {channel}</source>
        <translation>gezeigt {at} von {channel}</translation>
    </message>
    <message>
        <source>shown {at}, {length} late, by {channel}</source>
        <translation>gezeigt {at}, {length} zu spät, von {channel}</translation>
    </message>
    <message>
        <source>side effects</source>
        <comment>why a dose was skipped</comment>
        <translation>Nebenwirkungen</translation>
    </message>
    <message>
        <source>skinroutine could not do it. The log has the details.</source>
        <translation>skinroutine konnte es nicht tun. Im Protokoll steht Genaueres.</translation>
    </message>
    <message>
        <source>skinroutine has ended. Nothing of yours is left in its folder.</source>
        <translation>skinroutine ist beendet. In seinem Ordner ist nichts mehr von dir.</translation>
    </message>
    <message>
        <source>skinroutine is under the MIT licence.</source>
        <translation>skinroutine steht unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>skinroutine reminder</source>
        <translation>Erinnerung von skinroutine</translation>
    </message>
    <message>
        <source>skinroutine starts in the background when you sign in.</source>
        <translation>skinroutine startet im Hintergrund, wenn du dich anmeldest.</translation>
    </message>
    <message>
        <source>skinroutine was not running</source>
        <translation>skinroutine lief nicht</translation>
    </message>
    <message>
        <source>skinroutine was removed from this computer. Reminders come until you quit. What you noted stays where it is.</source>
        <translation>skinroutine wurde von diesem Computer entfernt. Erinnerungen kommen, bis du es beendest. Was du notiert hast, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>skip it</source>
        <comment>medical</comment>
        <translation>skip it</translation>
    </message>
    <message>
        <source>skip the focused step, with a reason</source>
        <translation>den gewählten Schritt auslassen, mit einem Grund</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>absichtlich ausgelassen</translation>
    </message>
    <message>
        <source>skipped {at}</source>
        <translation>ausgelassen {at}</translation>
    </message>
    <message>
        <source>skipped: away</source>
        <translation>gelassen: unterwegs</translation>
    </message>
    <message>
        <source>skipped: chose not to</source>
        <translation>gelassen: nicht gewollt</translation>
    </message>
    <message>
        <source>skipped: forgot</source>
        <translation>gelassen: vergessen</translation>
    </message>
    <message>
        <source>skipped: other</source>
        <translation>gelassen: anderes</translation>
    </message>
    <message>
        <source>skipped: ran out</source>
        <translation>gelassen: aufgebraucht</translation>
    </message>
    <message>
        <source>skipped: side effects</source>
        <translation>gelassen: Nebenwirkungen</translation>
    </message>
    <message>
        <source>skipped: told to pause</source>
        <translation>gelassen: Pause gesagt</translation>
    </message>
    <message>
        <source>snooze the focused step</source>
        <translation>den gewählten Schritt verschieben</translation>
    </message>
    <message>
        <source>snoozed {at}</source>
        <translation>verschoben {at}</translation>
    </message>
    <message>
        <source>something else, or I am not sure</source>
        <comment>medical</comment>
        <translation>something else, or I am not sure</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>in a cell of the week</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a plan</comment>
        <translation>beendet</translation>
    </message>
    <message>
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>Sonnenschutz</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>the dose in a plan</comment>
        <translation>genommen</translation>
    </message>
    <message>
        <source>taken back {at}</source>
        <translation>zurückgenommen {at}</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>where something was said</comment>
        <translation>Terminal</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>an dem Tag</translation>
    </message>
    <message>
        <source>the clock or time zone changed</source>
        <translation>die Uhr oder die Zeitzone hat sich geändert</translation>
    </message>
    <message>
        <source>the desktop did not take it</source>
        <translation>der Desktop hat es nicht angenommen</translation>
    </message>
    <message>
        <source>the desktop did not take the pop-up</source>
        <translation>der Desktop hat den Hinweis nicht angenommen</translation>
    </message>
    <message>
        <source>the notification service did not answer</source>
        <translation>der Benachrichtigungsdienst hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>der Benachrichtigungsdienst antwortet nicht</translation>
    </message>
    <message>
        <source>the program was held up</source>
        <translation>das Programm wurde aufgehalten</translation>
    </message>
    <message>
        <source>tick the focused step</source>
        <translation>den gewählten Schritt abhaken</translation>
    </message>
    <message>
        <source>tick the next step that is due</source>
        <translation>den nächsten fälligen Schritt abhaken</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a change applies from</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beneath a count</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>today</source>
        <comment>under the last bar of a chart</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>told to pause</source>
        <comment>why a dose was skipped</comment>
        <translation>Pause gesagt</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a step falls due</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>tray</source>
        <comment>where something was said</comment>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>tray message</source>
        <comment>where something was said</comment>
        <translation>Hinweis im Infobereich</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>zweimal am Tag</translation>
    </message>
    <message>
        <source>twice a day</source>
        <comment>medical</comment>
        <translation>twice a day</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig machen</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {day}, by the calendar</source>
        <translation>bis {day}, nach dem Kalender</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>up and down</source>
        <comment>how somebody feels</comment>
        <translation>auf und ab</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>how somebody feels</comment>
        <translation>sehr gedrückt</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>after a number field</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>when you get up</source>
        <translation>wenn du aufstehst</translation>
    </message>
    <message>
        <source>window</source>
        <comment>where something was said</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Notiz</translation>
    </message>
    <message>
        <source>with a word for the state that is not known here</source>
        <translation>mit einem Wort für den Stand, das hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>with dinner</source>
        <translation>zum Abendessen</translation>
    </message>
    <message>
        <source>with food</source>
        <comment>medical</comment>
        <translation>with food</translation>
    </message>
    <message>
        <source>with lunch</source>
        <translation>zum Mittagessen</translation>
    </message>
    <message>
        <source>with or without</source>
        <comment>medical</comment>
        <translation>with or without</translation>
    </message>
    <message>
        <source>with or without food</source>
        <comment>medical</comment>
        <translation>with or without food</translation>
    </message>
    <message>
        <source>without a day that can be read</source>
        <translation>ohne einen Tag, der gelesen werden kann</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>ohne einen Namen</translation>
    </message>
    <message>
        <source>write a note on the focused step</source>
        <translation>eine Notiz zum gewählten Schritt schreiben</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>still there</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>you paused reminders</source>
        <translation>du hast die Erinnerungen angehalten</translation>
    </message>
    <message>
        <source>your computer was asleep</source>
        <translation>dein Computer hat geschlafen</translation>
    </message>
    <message>
        <source>your computer was off</source>
        <translation>dein Computer war aus</translation>
    </message>
    <message>
        <source>your dose</source>
        <comment>a step, inside a sentence</comment>
        <translation>deine Dosis</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <comment>medical</comment>
        <translation>your local emergency number</translation>
    </message>
    <message>
        <source>your supply</source>
        <comment>a step, inside a sentence</comment>
        <translation>dein Vorrat</translation>
    </message>
    <message>
        <source>{act}: {step}, {slot}</source>
        <translation>{act}: {step}, {slot}</translation>
    </message>
    <message>
        <source>{again} · {words}</source>
        <translation>{again} · {words}</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} zusammen</translation>
    </message>
    <message>
        <source>{amount} in {doses}</source>
        <comment>mg in doses</comment>
        <translation>{amount} in {doses}</translation>
    </message>
    <message>
        <source>{amount} mg</source>
        <comment>an amount</comment>
        <translation>{amount} mg</translation>
    </message>
    <message>
        <source>{amount} mg/kg</source>
        <translation>{amount} mg/kg</translation>
    </message>
    <message>
        <source>{amount} mg/kg at {kg} kg (weighed {day})</source>
        <translation>{amount} mg/kg bei {kg} kg (gewogen am {day})</translation>
    </message>
    <message numerus="yes">
        <source>{amount} on {n} days.</source>
        <extracomment>for one: {amount} on 1 day.</extracomment>
        <translation>
            <numerusform>{amount} an 1 Tag.</numerusform>
            <numerusform>{amount} an {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} taken before using skinroutine, as you entered · together {together}</source>
        <translation>{amount} vor skinroutine genommen, wie du eingegeben hast · zusammen {together}</translation>
    </message>
    <message>
        <source>{amount} {often}</source>
        <comment>a dose</comment>
        <translation>{amount} {often}</translation>
    </message>
    <message>
        <source>{amount}, Absorica LD</source>
        <translation>{amount}, Absorica LD</translation>
    </message>
    <message>
        <source>{amount}, {rate} mg/kg</source>
        <translation>{amount}, {rate} mg/kg</translation>
    </message>
    <message>
        <source>{answered}, so no reminder was needed</source>
        <translation>{answered}, daher war keine Erinnerung nötig</translation>
    </message>
    <message>
        <source>{at} has not come yet.</source>
        <translation>{at} ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>{at} is outside {day}: that day began at {begins} and ended at {ends}.</source>
        <translation>{at} liegt außerhalb von {day}: Dieser Tag begann um {begins} und endete um {ends}.</translation>
    </message>
    <message>
        <source>{at} {step}</source>
        <comment>a step in a list</comment>
        <translation>{at} {step}</translation>
    </message>
    <message>
        <source>{at}, as you planned.</source>
        <comment>medical</comment>
        <translation>{at}, as you planned.</translation>
    </message>
    <message>
        <source>{at}. A gentle wash, then moisturizer.</source>
        <comment>medical</comment>
        <translation>{at}. A gentle wash, then moisturizer.</translation>
    </message>
    <message>
        <source>{at}. A good time for eye drops.</source>
        <comment>medical</comment>
        <translation>{at}. A good time for eye drops.</translation>
    </message>
    <message>
        <source>{at}. A good time for moisturizer.</source>
        <comment>medical</comment>
        <translation>{at}. A good time for moisturizer.</translation>
    </message>
    <message>
        <source>{at}. A good time for this step.</source>
        <translation>{at}. Eine gute Zeit für diesen Schritt.</translation>
    </message>
    <message>
        <source>{at}. A good time for your nose.</source>
        <comment>medical</comment>
        <translation>{at}. A good time for your nose.</translation>
    </message>
    <message>
        <source>{at}. Heading out? Sunscreen first: SPF 30 or more, clouds or not.</source>
        <comment>medical</comment>
        <translation>{at}. Heading out? Sunscreen first: SPF 30 or more, clouds or not.</translation>
    </message>
    <message>
        <source>{at}. Lip balm, if it’s handy.</source>
        <comment>medical</comment>
        <translation>{at}. Lip balm, if it’s handy.</translation>
    </message>
    <message>
        <source>{at}. Still on your list.</source>
        <translation>{at}. Steht noch auf deiner Liste.</translation>
    </message>
    <message numerus="yes">
        <source>{at}. Still on your list: {n} capsules. Taken, later, or not today?</source>
        <comment>medical</comment>
        <extracomment>for one: {at}. Still on your list: 1 capsule. Taken, later, or not today?</extracomment>
        <translation>
            <numerusform>{at}. Still on your list: 1 capsule. Taken, later, or not today?</numerusform>
            <numerusform>{at}. Still on your list: {n} capsules. Taken, later, or not today?</numerusform>
        </translation>
    </message>
    <message>
        <source>{at}. Still outdoors? Time for more.</source>
        <comment>medical</comment>
        <translation>{at}. Still outdoors? Time for more.</translation>
    </message>
    <message>
        <source>{at}. Taken, later, or not today?</source>
        <comment>medical</comment>
        <translation>{at}. Taken, later, or not today?</translation>
    </message>
    <message>
        <source>{at}. Two hours since sunscreen. Still outdoors? Time for more.</source>
        <comment>medical</comment>
        <translation>{at}. Two hours since sunscreen. Still outdoors? Time for more.</translation>
    </message>
    <message>
        <source>{at}. With food, as your leaflet says.</source>
        <comment>medical</comment>
        <translation>{at}. With food, as your leaflet says.</translation>
    </message>
    <message numerus="yes">
        <source>{at}. With food, as your leaflet says: {n} capsules and something to eat.</source>
        <comment>medical</comment>
        <extracomment>for one: {at}. With food, as your leaflet says: 1 capsule and something to eat.</extracomment>
        <translation>
            <numerusform>{at}. With food, as your leaflet says: 1 capsule and something to eat.</numerusform>
            <numerusform>{at}. With food, as your leaflet says: {n} capsules and something to eat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: {n} capsules, as you planned.</source>
        <comment>medical</comment>
        <extracomment>for one: {at}: 1 capsule, as you planned.</extracomment>
        <translation>
            <numerusform>{at}: 1 capsule, as you planned.</numerusform>
            <numerusform>{at}: {n} capsules, as you planned.</numerusform>
        </translation>
    </message>
    <message>
        <source>{cell}; today</source>
        <translation>{cell}; heute</translation>
    </message>
    <message>
        <source>{code}, not in this program</source>
        <translation>{code}, nicht in diesem Programm</translation>
    </message>
    <message>
        <source>{count} ({skipped})</source>
        <translation>{count} ({skipped})</translation>
    </message>
    <message>
        <source>{count} with food</source>
        <translation>{count} mit Essen</translation>
    </message>
    <message>
        <source>{count} {last}</source>
        <comment>two sentences</comment>
        <translation>{count} {last}</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <comment>3 of 7 today</comment>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>{count} × {amount}</source>
        <translation>{count} × {amount}</translation>
    </message>
    <message>
        <source>{count}, {skipped}</source>
        <comment>a count and steps</comment>
        <translation>{count}, {skipped}</translation>
    </message>
    <message>
        <source>{days} from {first}</source>
        <translation>{days} ab {first}</translation>
    </message>
    <message>
        <source>{days} until {last}</source>
        <translation>{days} bis {last}</translation>
    </message>
    <message>
        <source>{days}, {first} to {last}</source>
        <translation>{days}, {first} bis {last}</translation>
    </message>
    <message>
        <source>{days}, {year}</source>
        <comment>a printed week</comment>
        <translation>{days}, {year}</translation>
    </message>
    <message>
        <source>{day} could be read in two ways. Say whether days are written day-first or month-first.</source>
        <translation>{day} kann auf zwei Arten gelesen werden. Sag, ob der Tag zuerst steht (day-first) oder der Monat (month-first).</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>{day} is too far away for a course.</source>
        <translation>{day} ist für eine Behandlung zu weit weg.</translation>
    </message>
    <message>
        <source>{day} {at}</source>
        <comment>a day and a time</comment>
        <translation>{day} {at}</translation>
    </message>
    <message>
        <source>{day} {felt}</source>
        <comment>a day and how one felt</comment>
        <translation>{day} {felt}</translation>
    </message>
    <message>
        <source>{day} {severity}</source>
        <translation>{day} {severity}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date with its year</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a day with its year</comment>
        <translation>{day} {year}</translation>
    </message>
    <message>
        <source>{day} · takes half a minute, skip what you like</source>
        <translation>{day} · dauert eine halbe Minute, lass aus, was du magst</translation>
    </message>
    <message>
        <source>{day}, by the calendar</source>
        <translation>{day}, nach dem Kalender</translation>
    </message>
    <message>
        <source>{day}, {away}</source>
        <comment>a date and how far away it is</comment>
        <translation>{day}, {away}</translation>
    </message>
    <message>
        <source>{day}, {step}</source>
        <comment>a note</comment>
        <translation>{day}, {step}</translation>
    </message>
    <message>
        <source>{day}, {step}, {slot}</source>
        <comment>a note</comment>
        <translation>{day}, {step}, {slot}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>when</comment>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>when a backup was made</comment>
        <translation>{day} um {time}</translation>
    </message>
    <message>
        <source>{day}: {plan}</source>
        <comment>a plan</comment>
        <translation>{day}: {plan}</translation>
    </message>
    <message>
        <source>{day}: {state}</source>
        <comment>a day in a chart</comment>
        <translation>{day}: {state}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <comment>a day of a month</comment>
        <translation>{day}: {words}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <comment>words on a day</comment>
        <translation>{day}: {words}</translation>
    </message>
    <message>
        <source>{done} of {noted} doses for which it was noted, as the leaflet says.</source>
        <translation>{done} von {noted} Dosen, bei denen es notiert wurde, wie der Beipackzettel sagt.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <extracomment>for one: {done} of {n} steps done</extracomment>
        <translation>
            <numerusform>{done} von {n} Schritt erledigt</numerusform>
            <numerusform>{done} von {n} Schritten erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} von {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} done</source>
        <translation>{done} von {planned} erledigt</translation>
    </message>
    <message>
        <source>{done} of {planned} noted with food</source>
        <translation>{done} von {planned} mit Essen notiert</translation>
    </message>
    <message>
        <source>{done} of {planned} taken</source>
        <translation>{done} von {planned} genommen</translation>
    </message>
    <message>
        <source>{dose} at {at}</source>
        <comment>a dose that is noted</comment>
        <translation>{dose} um {at}</translation>
    </message>
    <message>
        <source>{every}, if on {weekdays}</source>
        <translation>{every}, wenn es {weekdays} ist</translation>
    </message>
    <message>
        <source>{file} has no names of habits.</source>
        <translation>{file} hat keine Namen von Gewohnheiten.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays</comment>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>a week</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>a week over two months</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <comment>days of a month</comment>
        <translation>{first}–{last}</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{keys}: {act}</source>
        <translation>{keys}: {act}</translation>
    </message>
    <message>
        <source>{kind} by {count}</source>
        <comment>capsules</comment>
        <translation>{kind} um {count}</translation>
    </message>
    <message>
        <source>{kind} · {what}</source>
        <comment>of a backup: why, and how much</comment>
        <translation>{kind} · {what}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind}: {name}</translation>
    </message>
    <message>
        <source>{language}: machine-drafted, not yet read by a speaker</source>
        <translation>{language}: maschinell entworfen, noch von niemandem gelesen, der sie spricht</translation>
    </message>
    <message>
        <source>{language}: read by a speaker</source>
        <translation>{language}: von jemandem gelesen, der sie spricht</translation>
    </message>
    <message>
        <source>{language}: {state}.</source>
        <translation>{language}: {state}.</translation>
    </message>
    <message>
        <source>{line}. {note}</source>
        <comment>after the course</comment>
        <translation>{line}. {note}</translation>
    </message>
    <message>
        <source>{mg} mg</source>
        <translation>{mg} mg</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{month}: {days}</source>
        <comment>days of a month</comment>
        <translation>{month}: {days}</translation>
    </message>
    <message>
        <source>{names} have the same time, {at}. Each needs a time of its own.</source>
        <translation>{names} haben dieselbe Zeit, {at}. Jede braucht ihre eigene.</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>{name} ({times})</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>{name} konnte nicht gespeichert werden: {reason}</translation>
    </message>
    <message>
        <source>{name} holds nothing, and a diary never gives way to nothing.</source>
        <translation>{name} ist leer, und ein Tagebuch wird nie durch ein leeres ersetzt.</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <comment>a value after its name</comment>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name}, with dinner</source>
        <comment>medical</comment>
        <translation>{name}, with dinner</translation>
    </message>
    <message>
        <source>{name}, with lunch</source>
        <comment>medical</comment>
        <translation>{name}, with lunch</translation>
    </message>
    <message>
        <source>{name}: {number}</source>
        <translation>{name}: {number}</translation>
    </message>
    <message>
        <source>{name}: {number} ({told})</source>
        <translation>{name}: {number} ({told})</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a value after its name</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <comment>a file and why it stays</comment>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{number}. {text}</source>
        <comment>a list</comment>
        <translation>{number}. {text}</translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules</source>
        <comment>in the box</comment>
        <extracomment>for one: 1 capsule</extracomment>
        <translation>
            <numerusform>1 Kapsel</numerusform>
            <numerusform>{n} Kapseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted.</source>
        <extracomment>for one: 1 capsule counted.</extracomment>
        <translation>
            <numerusform>1 Kapsel gezählt.</numerusform>
            <numerusform>{n} Kapseln gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted: {kinds}.</source>
        <extracomment>for one: 1 capsule counted: {kinds}.</extracomment>
        <translation>
            <numerusform>1 Kapsel gezählt: {kinds}.</numerusform>
            <numerusform>{n} Kapseln gezählt: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>Vor 1 Tag</numerusform>
            <numerusform>Vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>vor 1 Tag</numerusform>
            <numerusform>vor {n} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago · a past day can be filled in or corrected</source>
        <extracomment>for one: 1 day ago · a past day can be filled in or corrected</extracomment>
        <translation>
            <numerusform>Vor 1 Tag · ein vergangener Tag kann nachgetragen oder berichtigt werden</numerusform>
            <numerusform>Vor {n} Tagen · ein vergangener Tag kann nachgetragen oder berichtigt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days before</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day before</extracomment>
        <translation>
            <numerusform>1 Tag davor</numerusform>
            <numerusform>{n} Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days skipped</source>
        <extracomment>for one: 1 day skipped</extracomment>
        <translation>
            <numerusform>1 Tag ausgelassen</numerusform>
            <numerusform>{n} Tage ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses</source>
        <comment>noted as taken</comment>
        <extracomment>for one: 1 dose</extracomment>
        <translation>
            <numerusform>1 Dosis</numerusform>
            <numerusform>{n} Dosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan</source>
        <extracomment>for one: 1 dose noted beyond the plan</extracomment>
        <translation>
            <numerusform>1 Dosis über den Plan hinaus notiert</numerusform>
            <numerusform>{n} Dosen über den Plan hinaus notiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan are in the sum.</source>
        <extracomment>for one: 1 dose noted beyond the plan is in the sum.</extracomment>
        <translation>
            <numerusform>1 Dosis, die über den Plan hinaus notiert wurde, ist in der Summe.</numerusform>
            <numerusform>{n} Dosen, die über den Plan hinaus notiert wurden, sind in der Summe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount</source>
        <extracomment>for one: 1 dose without an amount</extracomment>
        <translation>
            <numerusform>1 Dosis ohne Menge</numerusform>
            <numerusform>{n} Dosen ohne Menge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are in no sum.</source>
        <extracomment>for one: 1 dose without an amount is in no sum.</extracomment>
        <translation>
            <numerusform>1 Dosis ohne Menge ist in keiner Summe.</numerusform>
            <numerusform>{n} Dosen ohne Menge sind in keiner Summe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are not in the sum.</source>
        <extracomment>for one: 1 dose without an amount is not in the sum.</extracomment>
        <translation>
            <numerusform>1 Dosis ohne Menge ist nicht in der Summe.</numerusform>
            <numerusform>{n} Dosen ohne Menge sind nicht in der Summe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses × {amount}</source>
        <extracomment>for one: 1 dose × {amount}</extracomment>
        <translation>
            <numerusform>1 Dosis × {amount}</numerusform>
            <numerusform>{n} Dosen × {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier days, in the diary</source>
        <extracomment>for one: 1 earlier day, in the diary</extracomment>
        <translation>
            <numerusform>1 früherer Tag, im Tagebuch</numerusform>
            <numerusform>{n} frühere Tage, im Tagebuch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>for one: 1 entry</extracomment>
        <translation>
            <numerusform>1 Eintrag</numerusform>
            <numerusform>{n} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries can still be read.</source>
        <extracomment>for one: 1 entry can still be read.</extracomment>
        <translation>
            <numerusform>1 Eintrag kann noch gelesen werden.</numerusform>
            <numerusform>{n} Einträge können noch gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>every ...</comment>
        <extracomment>for one: hour</extracomment>
        <translation>
            <numerusform>Stunde</numerusform>
            <numerusform>{n} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>for one: 1 minute</extracomment>
        <translation>
            <numerusform>1 Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>every ...</comment>
        <extracomment>for one: minute</extracomment>
        <translation>
            <numerusform>Minute</numerusform>
            <numerusform>{n} Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>for one: 1 month ago</extracomment>
        <translation>
            <numerusform>Vor 1 Monat</numerusform>
            <numerusform>Vor {n} Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more noted</source>
        <extracomment>for one: 1 more noted</extracomment>
        <translation>
            <numerusform>1 weitere notiert</numerusform>
            <numerusform>{n} weitere notiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were taken without a word on it.</source>
        <extracomment>for one: 1 more was taken without a word on it.</extracomment>
        <translation>
            <numerusform>1 weitere wurde genommen, ohne ein Wort dazu.</numerusform>
            <numerusform>{n} weitere wurden genommen, ohne ein Wort dazu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new steps: {names}</source>
        <extracomment>for one: 1 new step: {names}</extracomment>
        <translation>
            <numerusform>1 neuer Schritt: {names}</numerusform>
            <numerusform>{n} neue Schritte: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>of an import</comment>
        <extracomment>for one: 1 note</extracomment>
        <translation>
            <numerusform>1 Notiz</numerusform>
            <numerusform>{n} Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} letters and digits.</source>
        <translation>{n} von {all} Buchstaben und Ziffern.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>for one: 1 page</extracomment>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>for one: 1 part</extracomment>
        <translation>
            <numerusform>{n} Teil</numerusform>
            <numerusform>{n} Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts found</source>
        <extracomment>for one: 1 part found</extracomment>
        <translation>
            <numerusform>{n} Teil gefunden</numerusform>
            <numerusform>{n} Teile gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past dates</source>
        <extracomment>for one: 1 past date</extracomment>
        <translation>
            <numerusform>1 vergangener Termin</numerusform>
            <numerusform>{n} vergangene Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>for one: 1 photo</extracomment>
        <translation>
            <numerusform>1 Foto</numerusform>
            <numerusform>{n} Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places found</source>
        <extracomment>for one: 1 place found</extracomment>
        <translation>
            <numerusform>1 Stelle gefunden</numerusform>
            <numerusform>{n} Stellen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <extracomment>for one: 1 setting found</extracomment>
        <translation>
            <numerusform>1 Einstellung gefunden</numerusform>
            <numerusform>{n} Einstellungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>doses, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>1 ausgelassen</numerusform>
            <numerusform>{n} ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>steps, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>1 ausgelassen</numerusform>
            <numerusform>{n} ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are due</source>
        <extracomment>for one: 1 step is due</extracomment>
        <translation>
            <numerusform>1 Schritt ist fällig</numerusform>
            <numerusform>{n} Schritte sind fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting</source>
        <extracomment>for one: 1 step is waiting</extracomment>
        <translation>
            <numerusform>1 Schritt wartet</numerusform>
            <numerusform>{n} Schritte warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting: {steps}.</source>
        <extracomment>for one: 1 step is waiting: {steps}.</extracomment>
        <translation>
            <numerusform>1 Schritt wartet: {steps}.</numerusform>
            <numerusform>{n} Schritte warten: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps at {at}</source>
        <extracomment>for one: 1 step at {at}</extracomment>
        <translation>
            <numerusform>1 Schritt um {at}</numerusform>
            <numerusform>{n} Schritte um {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps for {at}</source>
        <extracomment>for one: 1 step for {at}</extracomment>
        <translation>
            <numerusform>1 Schritt um {at}</numerusform>
            <numerusform>{n} Schritte um {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are on your list.</source>
        <extracomment>for one: One thing is on your list.</extracomment>
        <translation>
            <numerusform>Eine Sache steht auf deiner Liste.</numerusform>
            <numerusform>{n} Sachen stehen auf deiner Liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are still open.</source>
        <extracomment>for one: One thing is still open.</extracomment>
        <translation>
            <numerusform>Eine Sache ist noch offen.</numerusform>
            <numerusform>{n} Sachen sind noch offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>for one: 1 time</extracomment>
        <translation>
            <numerusform>1-mal</numerusform>
            <numerusform>{n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a day</source>
        <extracomment>for one: 1 time a day</extracomment>
        <translation>
            <numerusform>1-mal am Tag</numerusform>
            <numerusform>{n}-mal am Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times as needed</source>
        <extracomment>for one: once as needed</extracomment>
        <translation>
            <numerusform>einmal nach Bedarf</numerusform>
            <numerusform>{n}-mal nach Bedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times done</source>
        <extracomment>for one: 1 time done</extracomment>
        <translation>
            <numerusform>1-mal erledigt</numerusform>
            <numerusform>{n}-mal erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times more</source>
        <extracomment>for one: once more</extracomment>
        <translation>
            <numerusform>noch einmal</numerusform>
            <numerusform>noch {n}-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times skipped</source>
        <extracomment>for one: 1 time skipped</extracomment>
        <translation>
            <numerusform>1-mal ausgelassen</numerusform>
            <numerusform>{n}-mal ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day</source>
        <extracomment>for one: 1 time that day</extracomment>
        <translation>
            <numerusform>1-mal an dem Tag</numerusform>
            <numerusform>{n}-mal an dem Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day, last {at}</source>
        <extracomment>for one: 1 time that day, at {at}</extracomment>
        <translation>
            <numerusform>1-mal an dem Tag, um {at}</numerusform>
            <numerusform>{n}-mal an dem Tag, zuletzt {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today</source>
        <extracomment>for one: 1 time today</extracomment>
        <translation>
            <numerusform>1-mal heute</numerusform>
            <numerusform>{n}-mal heute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today, last {at}</source>
        <extracomment>for one: 1 time today, at {at}</extracomment>
        <translation>
            <numerusform>1-mal heute, um {at}</numerusform>
            <numerusform>{n}-mal heute, zuletzt {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks, as your plan says</source>
        <extracomment>for one: 1 week, as your plan says</extracomment>
        <translation>
            <numerusform>1 Woche, laut deinem Plan</numerusform>
            <numerusform>{n} Wochen, laut deinem Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a name of the person’s own are left out.</source>
        <extracomment>for one: 1 with a name of the person’s own is left out.</extracomment>
        <translation>
            <numerusform>1 mit einem Namen, den die Person selbst gegeben hat, ist weggelassen.</numerusform>
            <numerusform>{n} mit Namen, die die Person selbst gegeben hat, sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} {why}</source>
        <translation>{n} {why}</translation>
    </message>
    <message>
        <source>{page} ({key})</source>
        <translation>{page} ({key})</translation>
    </message>
    <message>
        <source>{pair} is no part of a mapping. It looks like day=Date,step=Habit,status=Done.</source>
        <translation>{pair} ist kein Teil einer Zuordnung. Sie sieht aus wie day=Date,step=Habit,status=Done.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{point} · {at}</source>
        <comment>a point of the day</comment>
        <translation>{point} · {at}</translation>
    </message>
    <message>
        <source>{reason} {count}</source>
        <translation>{reason} {count}</translation>
    </message>
    <message>
        <source>{regions}. {sources}</source>
        <translation>{regions}. {sources}</translation>
    </message>
    <message>
        <source>{reminders}, with a heads-up {length} before</source>
        <translation>{reminders}, mit einer Ankündigung {length} vorher</translation>
    </message>
    <message>
        <source>{result}, with food; noted {day}, {at}</source>
        <translation>{result}, mit Essen; notiert {day}, {at}</translation>
    </message>
    <message>
        <source>{result}, without food; noted {day}, {at}</source>
        <translation>{result}, ohne Essen; notiert {day}, {at}</translation>
    </message>
    <message>
        <source>{result}; noted {day}, {at}</source>
        <translation>{result}; notiert {day}, {at}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sign}, {day}: {severity}</source>
        <translation>{sign}, {day}: {severity}</translation>
    </message>
    <message>
        <source>{sign}: {days}</source>
        <translation>{sign}: {days}</translation>
    </message>
    <message>
        <source>{sign}: {severity}</source>
        <translation>{sign}: {severity}</translation>
    </message>
    <message>
        <source>{sign}: {severity}, chosen</source>
        <translation>{sign}: {severity}, gewählt</translation>
    </message>
    <message>
        <source>{since} {again}</source>
        <translation>{since} {again}</translation>
    </message>
    <message>
        <source>{slot} · {state}</source>
        <translation>{slot} · {state}</translation>
    </message>
    <message>
        <source>{slot}: {field}</source>
        <comment>a field</comment>
        <translation>{slot}: {field}</translation>
    </message>
    <message>
        <source>{source} (seen in a copy)</source>
        <translation>{source} (in einer Kopie gesehen)</translation>
    </message>
    <message>
        <source>{step} ({at})</source>
        <translation>{step} ({at})</translation>
    </message>
    <message>
        <source>{step} again at {at}.</source>
        <comment>medical</comment>
        <translation>{step} again at {at}.</translation>
    </message>
    <message>
        <source>{step} at {at}</source>
        <comment>the next reminder</comment>
        <translation>{step} um {at}</translation>
    </message>
    <message>
        <source>{step} at {at}.</source>
        <comment>a step that is coming up</comment>
        <translation>{step} um {at}.</translation>
    </message>
    <message>
        <source>{step} has no {slot} on {day}.</source>
        <translation>{step} hat am {day} kein {slot}.</translation>
    </message>
    <message>
        <source>{step} is not done as needed on {day}.</source>
        <translation>{step} wird am {day} nicht nach Bedarf gemacht.</translation>
    </message>
    <message>
        <source>{step} would have {at} twice. Each of its times needs its own.</source>
        <translation>{step} hätte {at} zweimal. Jede Zeit braucht ihre eigene.</translation>
    </message>
    <message>
        <source>{step} {count}</source>
        <translation>{step} {count}</translation>
    </message>
    <message>
        <source>{step} · {state}</source>
        <comment>a step&apos;s kind</comment>
        <translation>{step} · {state}</translation>
    </message>
    <message>
        <source>{step}, again outdoors, {at} on {day}</source>
        <translation>{step}, wieder draußen, {at} am {day}</translation>
    </message>
    <message>
        <source>{step}, as needed, on {day}</source>
        <translation>{step}, nach Bedarf, am {day}</translation>
    </message>
    <message>
        <source>{step}, planned for {at} on {day}</source>
        <translation>{step}, geplant um {at} am {day}</translation>
    </message>
    <message>
        <source>{step}, {at}, {state}</source>
        <translation>{step}, {at}, {state}</translation>
    </message>
    <message>
        <source>{step}, {day}: {times}, as needed</source>
        <translation>{step}, {day}: {times}, nach Bedarf</translation>
    </message>
    <message>
        <source>{step}, {day}: {words}</source>
        <translation>{step}, {day}: {words}</translation>
    </message>
    <message>
        <source>{step}, {slot}</source>
        <translation>{step}, {slot}</translation>
    </message>
    <message>
        <source>{step}, {slot}</source>
        <comment>a step&apos;s slot</comment>
        <translation>{step}, {slot}</translation>
    </message>
    <message>
        <source>{step}, {slot}, {at}, {state}</source>
        <translation>{step}, {slot}, {at}, {state}</translation>
    </message>
    <message>
        <source>{step}, {slot}, {state}</source>
        <translation>{step}, {slot}, {state}</translation>
    </message>
    <message>
        <source>{step}, {time}</source>
        <translation>{step}, {time}</translation>
    </message>
    <message>
        <source>{strengths} mg</source>
        <comment>capsules of a dose</comment>
        <translation>{strengths} mg</translation>
    </message>
    <message>
        <source>{strength} mg</source>
        <translation>{strength} mg</translation>
    </message>
    <message>
        <source>{time} today</source>
        <comment>when</comment>
        <translation>{time} heute</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <comment>when</comment>
        <translation>{time}, {day}</translation>
    </message>
    <message>
        <source>{title} {day}</source>
        <translation>{title} {day}</translation>
    </message>
    <message>
        <source>{title}. {body}</source>
        <translation>{title}. {body}</translation>
    </message>
    <message>
        <source>{weekday} {count}</source>
        <translation>{weekday} {count}</translation>
    </message>
    <message>
        <source>{what} (to come)</source>
        <translation>{what} (kommt noch)</translation>
    </message>
    <message>
        <source>{what} ({note})</source>
        <translation>{what} ({note})</translation>
    </message>
    <message>
        <source>{what}: {days}.</source>
        <comment>days on which something was so</comment>
        <translation>{what}: {days}.</translation>
    </message>
    <message>
        <source>{what}: {until}</source>
        <comment>after the course</comment>
        <translation>{what}: {until}</translation>
    </message>
    <message>
        <source>{words}, one not recorded</source>
        <translation>{words}, eine nicht notiert</translation>
    </message>
    <message>
        <source>“Do not disturb” is on, so a reminder did not pop up. It waits here and in the tray.</source>
        <translation>„Nicht stören“ ist an, deshalb ist eine Erinnerung nicht erschienen. Sie wartet hier und im Infobereich.</translation>
    </message>
    <message>
        <source>“Do not disturb” is on, so nothing was shown. Switch it off and try again.</source>
        <translation>„Nicht stören“ ist an, deshalb wurde nichts gezeigt. Schalte es aus und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>“Your {at} moment” instead of the name</source>
        <translation>„Dein Moment um {at}“ statt des Namens</translation>
    </message>
    <message>
        <source>“{name}” was not added: it cannot be read ({reason}).</source>
        <translation>„{name}“ wurde nicht hinzugefügt: Es kann nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is larger than {most} MB.</source>
        <translation>„{name}“ wurde nicht hinzugefügt: Es ist größer als {most} MB.</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is no JPEG, PNG or WebP picture, or it is damaged.</source>
        <translation>„{name}“ wurde nicht hinzugefügt: Es ist kein Bild in JPEG, PNG oder WebP, oder es ist beschädigt.</translation>
    </message>
    <message>
        <source>“{name}” was not added: the picture has too many pixels.</source>
        <translation>„{name}“ wurde nicht hinzugefügt: Das Bild hat zu viele Pixel.</translation>
    </message>
    <message>
        <source>“{question}”</source>
        <translation>„{question}“</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
