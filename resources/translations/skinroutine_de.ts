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
        <source> · </source>
        <comment>between parts of a step</comment>
        <translation> · </translation>
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
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>Ab {day} ist eine Änderung geplant; diese Änderung geht dort mit ein.</translation>
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
        <source>A dose has up to {most} capsules here.</source>
        <comment>medical</comment>
        <translation>A dose has up to {most} capsules here.</translation>
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
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>Eine Notiz hat bis zu {most} Zeichen; diese hat {count}.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>Ein Plus steht zwischen Kapseln, die zusammen genommen werden. Du kannst es leer lassen.</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>Eine ruhige Minute für dich.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>Eine Erinnerung konnte nicht erscheinen: {reason}. Sie bleibt hier und im Infobereich, und skinroutine versucht es weiter.</translation>
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
        <source>A step</source>
        <comment>a step</comment>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
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
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
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
        <source>Add {name}</source>
        <translation>{name} hinzufügen</translation>
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
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt+↑ oder Alt+↓ verschiebt</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>Und noch einmal nach</translation>
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
        <source>As it should stand on your list</source>
        <translation>So, wie es auf deiner Liste stehen soll</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Nach Bedarf</translation>
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
        <source>As usual where you live</source>
        <translation>Wie üblich, wo du lebst</translation>
    </message>
    <message>
        <source>As you planned</source>
        <comment>medical</comment>
        <translation>As you planned</translation>
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
        <source>Back to Settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Vor dem Schlafen</translation>
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
        <source>Both done</source>
        <comment>a button</comment>
        <translation>Beide erledigt</translation>
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
        <source>Bring {step} back</source>
        <translation>{step} zurückholen</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>Pflegeschritt</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>Pflege: {count}</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>{time} ändern</translation>
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
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
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
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Coming up.</source>
        <translation>Gleich ist es so weit.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
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
        <comment>how much a reminder says</comment>
        <translation>Diskret</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>Diskrete Erinnerung</translation>
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
        <source>Done: {step}, {at}</source>
        <translation>Erledigt: {step}, {at}</translation>
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
        <source>Doses taken</source>
        <translation>Genommene Dosen</translation>
    </message>
    <message>
        <source>Doses taken: {count}</source>
        <translation>Genommene Dosen: {count}</translation>
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
        <source>Each change is saved at once</source>
        <translation>Jede Änderung wird sofort gespeichert</translation>
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
        <source>Empty the search</source>
        <translation>Suche leeren</translation>
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
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>Alles wächst mit, auch Bilder und Knöpfe.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Alles bleibt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
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
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>Erste Wiederholung</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>Wenn du vieles versucht hast und das Übliche zurückwillst.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Ab einem Tag</translation>
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
        <source>Go to your routine</source>
        <translation>Zu deiner Routine</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>Gut. So erreichen dich Erinnerungen.</translation>
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
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>How long after its time a tick is still simply done.</source>
        <translation>Wie lange nach seiner Zeit ein Häkchen noch einfach „erledigt“ heißt.</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>Wie viele Tage dazwischen</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>Wie viel sagt eine Erinnerung?</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>Wie viel später eine Erinnerung kommt, wenn du sie verschiebst.</translation>
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
        <source>I am back in</source>
        <translation>Ich bin wieder drinnen</translation>
    </message>
    <message>
        <source>I am going outside</source>
        <translation>Ich gehe nach draußen</translation>
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
        <source>In a language in which nobody has checked them, sentences about your medicine and about care stay in English.</source>
        <translation>In einer Sprache, in der sie niemand geprüft hat, bleiben Sätze über dein Medikament und über Pflege auf Englisch.</translation>
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
        <source>It applies from today, and Undo takes it back.</source>
        <translation>Gilt ab heute, und „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>Sie konnte nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>It does not touch your diary, your routine with its repeats and heads-up, starting with the computer, or whether you saw a test reminder.</source>
        <translation>Es berührt nicht: dein Tagebuch, deine Routine mit ihren Wiederholungen und Ankündigungen, das Starten mit dem Computer und ob du eine Testerinnerung gesehen hast.</translation>
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
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>Jetzt ist es {anchor} geplant. Ab heute hat es eine eigene Zeit und geht nicht mehr mit, wenn du deinen Tag verlegst. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>Es liegt in diesem Ordner, den nur du lesen kannst:</translation>
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
        <source>Its own time</source>
        <translation>Eigene Zeit</translation>
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
        <source>Key O</source>
        <translation>Taste O</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Art des Schritts</translation>
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
        <source>Last 28 days: {count}</source>
        <translation>Letzte 28 Tage: {count}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
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
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
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
        <source>Lunch</source>
        <translation>Mittagessen</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>Bald gibt es Mittagessen</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>Prüfe, ob Erinnerungen dich erreichen</translation>
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
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>Minuten vor der Dosis, damit die Kapseln neben deinem Teller liegen können.</translation>
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
        <source>More for {step}, {slot}</source>
        <translation>Mehr zu {step}, {slot}</translation>
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
        <source>My days</source>
        <translation>Meine Tage</translation>
    </message>
    <message>
        <source>My own hint</source>
        <translation>Mein eigener Hinweis</translation>
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
        <source>Names, notes and whatever else you typed stay as you typed them.</source>
        <translation>Namen, Notizen und was du sonst geschrieben hast, bleiben, wie du sie geschrieben hast.</translation>
    </message>
    <message>
        <source>Nearly all of this page becomes as it was at first. It asks you, and says what.</source>
        <translation>Fast alles auf dieser Seite wird wie am Anfang. Vorher wirst du gefragt und erfährst, was.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
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
        <source>No reason</source>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>No reason</source>
        <comment>why a step was skipped</comment>
        <translation>Kein Grund</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>Keine Erinnerung. Der Schritt steht trotzdem auf deiner Liste.</translation>
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
        <source>None</source>
        <comment>slots</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>Heute keine mehr</translation>
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
        <source>Not noted that day</source>
        <translation>An dem Tag nicht notiert</translation>
    </message>
    <message>
        <source>Not noted today</source>
        <translation>Heute nicht notiert</translation>
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
        <source>Not said</source>
        <translation>Nicht genannt</translation>
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
        <source>Note kept</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Einmal notieren</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>Einmal notieren: {step}. {uses}</translation>
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
        <source>Note…</source>
        <translation>Notiz …</translation>
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
        <source>OK</source>
        <comment>a button</comment>
        <translation>OK</translation>
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
        <source>Open today</source>
        <comment>a button</comment>
        <translation>Heute öffnen</translation>
    </message>
    <message>
        <source>Open {day}</source>
        <translation>{day} öffnen</translation>
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
        <source>Paper</source>
        <translation>Papier</translation>
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
        <source>Paused until tomorrow</source>
        <translation>Angehalten bis morgen</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>Nimm etwas, das du ohnehin jeden Tag tust, etwa dich zum Abendessen setzen. Gewohnheiten halten meist besser, wenn sie sich an eine alte lehnen.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Geplant um {at}</translation>
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
        <source>Put this message away</source>
        <translation>Diese Meldung weglegen</translation>
    </message>
    <message>
        <source>Put this reminder away</source>
        <translation>Diese Erinnerung weglegen</translation>
    </message>
    <message>
        <source>Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), tzlocal (MIT), jeepney (MIT), the Inter typeface (SIL Open Font License 1.1) and Lucide icons (ISC). skinroutine itself is under the MIT licence.</source>
        <translation>Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), tzlocal (MIT), jeepney (MIT), die Schrift Inter (SIL Open Font License 1.1) und die Symbole Lucide (ISC). skinroutine selbst steht unter der MIT-Lizenz.</translation>
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
        <source>Quit (reminders stop)</source>
        <translation>Beenden (keine Erinnerungen mehr)</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
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
        <source>Reminder again at {at}</source>
        <translation>Wieder erinnern um {at}</translation>
    </message>
    <message>
        <source>Reminder log</source>
        <translation>Erinnerungsprotokoll</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
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
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>Erinnerungen folgen diesen Zeiten. Du kannst alles später ändern.</translation>
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
        <source>Saline nose spray</source>
        <translation>Salzwasser-Nasenspray</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
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
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>Sag auf „Heute“, dass du nach draußen gehst. Es endet, wenn du hereinkommst, oder zum Abendessen.</translation>
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
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>Erinnerungsprotokoll zeigen</translation>
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
        <source>Snooze {n} min: {step}, {at}</source>
        <extracomment>for one: Snooze 1 min: {step}, {at}</extracomment>
        <translation>
            <numerusform>1 min später: {step}, {at}</numerusform>
            <numerusform>{n} min später: {step}, {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>So a reminder can reach you. Everything stays on this computer.</source>
        <translation>Damit eine Erinnerung dich erreichen kann. Alles bleibt auf diesem Computer.</translation>
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
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>In skinroutine ist etwas schiefgegangen. Dein Tagebuch ist sicher; im Protokoll steht Genaueres.</translation>
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
        <source>Still to come</source>
        <translation>Kommt noch</translation>
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
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Zurücknehmen ({key})</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken with food</source>
        <comment>medical</comment>
        <translation>Taken with food</translation>
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
        <source>That’s the last nudge for today.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>Der Tag, ab dem es gilt</translation>
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
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>Der Drucker hat es nicht angenommen. Wähle einen anderen Drucker oder speichere es als PDF.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>Die Routine wurde nicht geändert: {reason}.</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>Die Schritte, die an diesen Zeiten hängen, gehen mit.</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Die üblichen Einstellungen</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>Damit beginnen die Wochen auf „Heute“ und „Woche“.</translation>
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
        <source>These times apply from</source>
        <translation>Diese Zeiten gelten ab</translation>
    </message>
    <message>
        <source>They hold back care until they are over. The dose still comes.</source>
        <translation>Sie hält Pflege zurück, bis sie vorbei ist. Die Dosis kommt trotzdem.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>Dieser Desktop hat keinen Infobereich; deshalb macht Schließen das Fenster klein, und Erinnerungen erreichen dich weiter. Um sie anzuhalten, beende mit Strg+Q. Das wird nur einmal gesagt.</translation>
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
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Dieser Monat bis jetzt</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size and the language.</source>
        <translation>Das setzt zurück: was Erinnerungen sagen, die Ruhezeit, die Länge des Verschiebens, wann ein Tag endet, wie eine Woche beginnt, die Uhr, die Farben, die Textgröße und die Sprache.</translation>
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
        <source>Time not said</source>
        <translation>Zeit nicht genannt</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>Zeit, zur Ruhe zu kommen.</translation>
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
        <source>Under the name, on Today</source>
        <translation>Unter dem Namen, auf „Heute“</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Rückgängig: {words}</translation>
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
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>Was aus jeder Erinnerung wurde</translation>
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
        <source>What got in the way?</source>
        <translation>Was kam dazwischen?</translation>
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
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>Was wann gezeigt wurde, und warum nicht: die letzten sieben Tage.</translation>
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
        <source>Where it lies</source>
        <translation>Wo es liegt</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>Ob eine Erinnerung auf deinen Bildschirm kommt, und was aus jeder wurde.</translation>
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
        <source>With dinner</source>
        <translation>Zum Abendessen</translation>
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
        <source>With lunch</source>
        <translation>Zum Mittagessen</translation>
    </message>
    <message>
        <source>With or without food</source>
        <comment>medical</comment>
        <translation>With or without food</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Arbeit anderer</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>Schreib die Zahlen wie auf dem Etikett, mit einem Plus dazwischen: 20 + 10.</translation>
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
        <source>You can hide the details in reminders at any time.</source>
        <translation>Du kannst die Einzelheiten in Erinnerungen jederzeit verbergen.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>Meist machst du es gegen {at}.</translation>
    </message>
    <message>
        <source>Your answer counts from the next page on.</source>
        <translation>Deine Antwort gilt ab der nächsten Seite.</translation>
    </message>
    <message>
        <source>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
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
        <source>Your outdoor check.</source>
        <translation>Dein Blick nach draußen.</translation>
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
        <source>Your {at} moment</source>
        <translation>Dein Moment um {at}</translation>
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
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>as needed: no total has these</source>
        <translation>nach Bedarf: in keiner Summe enthalten</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>um {at}</translation>
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
        <source>bring back</source>
        <translation>wiederbringen</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every 2 days from a day</comment>
        <translation>Tage</translation>
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
        <source>every day</source>
        <translation>jeden Tag</translation>
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
        <source>has a note</source>
        <translation>hat eine Notiz</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>Lippenpflege</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>maschinell entworfen, noch von niemandem gelesen, der sie spricht</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>mittags</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>Pflegecreme</translation>
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
        <source>no notification service answered</source>
        <translation>kein Benachrichtigungsdienst hat geantwortet</translation>
    </message>
    <message>
        <source>no notification service answers on this desktop</source>
        <translation>auf diesem Desktop antwortet kein Benachrichtigungsdienst</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>keine Erinnerung um {at}: {reason}</translation>
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
        <source>on time</source>
        <translation>pünktlich</translation>
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
        <source>read by a speaker</source>
        <translation>von jemandem gelesen, der sie spricht</translation>
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
        <source>shown {at} by {channel}</source>
        <translation>gezeigt {at} von {channel}</translation>
    </message>
    <message>
        <source>shown {at}, {length} late, by {channel}</source>
        <translation>gezeigt {at}, {length} zu spät, von {channel}</translation>
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
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>Sonnenschutz</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
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
        <comment>beneath a count</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>heute</translation>
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
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>bis {last}</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>kommt noch</translation>
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
        <source>write a note on the focused step</source>
        <translation>eine Notiz zum gewählten Schritt schreiben</translation>
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
    <message>
        <source>{cell}; today</source>
        <translation>{cell}; heute</translation>
    </message>
    <message>
        <source>{code}, not in this program</source>
        <translation>{code}, nicht in diesem Programm</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <comment>3 of 7 today</comment>
        <translation>{count} {unit}</translation>
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
        <source>{day} has not come yet.</source>
        <translation>{day} ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>{day} {at}</source>
        <comment>a day and a time</comment>
        <translation>{day} {at}</translation>
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
        <source>{day}: {words}</source>
        <comment>a day of a month</comment>
        <translation>{day}: {words}</translation>
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
        <source>{done} of {pages} pages done</source>
        <translation>{done} von {pages} Seiten geschafft</translation>
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
        <source>{every}, if on {weekdays}</source>
        <translation>{every}, wenn es {weekdays} ist</translation>
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
        <source>{mg} mg</source>
        <translation>{mg} mg</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{names} have the same time, {at}. Each needs a time of its own.</source>
        <translation>{names} haben dieselbe Zeit, {at}. Jede braucht ihre eigene.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>{name} konnte nicht gespeichert werden: {reason}</translation>
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
    <message numerus="yes">
        <source>{n} days ago · a past day can be filled in or corrected</source>
        <extracomment>for one: 1 day ago · a past day can be filled in or corrected</extracomment>
        <translation>
            <numerusform>Vor 1 Tag · ein vergangener Tag kann nachgetragen oder berichtigt werden</numerusform>
            <numerusform>Vor {n} Tagen · ein vergangener Tag kann nachgetragen oder berichtigt werden</numerusform>
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
        <source>{n} pages</source>
        <extracomment>for one: 1 page</extracomment>
        <translation>
            <numerusform>1 Seite</numerusform>
            <numerusform>{n} Seiten</numerusform>
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
        <source>{n} times more</source>
        <extracomment>for one: once more</extracomment>
        <translation>
            <numerusform>noch einmal</numerusform>
            <numerusform>noch {n}-mal</numerusform>
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
    <message>
        <source>{page} ({key})</source>
        <translation>{page} ({key})</translation>
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
        <source>{title}. {body}</source>
        <translation>{title}. {body}</translation>
    </message>
    <message>
        <source>{weekday} {count}</source>
        <translation>{weekday} {count}</translation>
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
        <source>“{words}”</source>
        <translation>„{words}“</translation>
    </message>
</context>
</TS>
