<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
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
        <translation>12 heures</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 heures</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation> ; </translation>
    </message>
    <message>
        <source>A UK review in 2023 found gaps in the evidence: it could not say that the medicine definitely causes many of these effects, and single reports remain a concern. So it asks to inform people and to watch.</source>
        <comment>medical</comment>
        <translation>A UK review in 2023 found gaps in the evidence: it could not say that the medicine definitely causes many of these effects, and single reports remain a concern. So it asks to inform people and to watch.</translation>
    </message>
    <message>
        <source>A backup holds the entries of your diary; photos stay where they are. Old ones give way by themselves: a week of days stays, a month of weeks, half a year of months.</source>
        <translation>Une sauvegarde contient les entrées de votre journal ; les photos restent où elles sont. Les anciennes laissent la place d’elles-mêmes : restent les jours d’une semaine, les semaines d’un mois et les mois d’une demi-année.</translation>
    </message>
    <message>
        <source>A calendar</source>
        <translation>Un calendrier</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>Un calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>A calendar without a name</source>
        <translation>Un calendrier sans nom</translation>
    </message>
    <message>
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>Un changement est prévu à partir du {day} ; cette modification y entre aussi.</translation>
    </message>
    <message>
        <source>A clinic’s program (FHIR)</source>
        <translation>Un logiciel de cabinet médical (FHIR)</translation>
    </message>
    <message>
        <source>A copy that you saved, in the place of what is in the diary now.</source>
        <translation>Une copie que vous avez enregistrée, à la place de ce qui est dans le journal maintenant.</translation>
    </message>
    <message>
        <source>A date of your own</source>
        <translation>Une date à vous</translation>
    </message>
    <message>
        <source>A date of your own needs a name.</source>
        <translation>Une date à vous doit avoir un nom.</translation>
    </message>
    <message>
        <source>A date you entered for your programme is coming up: {date}. Open the diary for details.</source>
        <comment>medical</comment>
        <translation>A date you entered for your programme is coming up: {date}. Open the diary for details.</translation>
    </message>
    <message>
        <source>A date you saved</source>
        <comment>a step</comment>
        <translation>Une date que vous avez enregistrée</translation>
    </message>
    <message>
        <source>A date you saved: {date}.</source>
        <translation>Une date que vous avez enregistrée : {date}.</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <translation>Une journée finit à</translation>
    </message>
    <message>
        <source>A day ends at {at}, so a tick after midnight belongs to the evening before.</source>
        <translation>Une journée finit à {at} : une coche après minuit appartient à la soirée d’avant.</translation>
    </message>
    <message>
        <source>A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.</source>
        <comment>medical</comment>
        <translation>A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.</translation>
    </message>
    <message>
        <source>A diary of skinroutine</source>
        <translation>Un journal de skinroutine</translation>
    </message>
    <message>
        <source>A diary of skinroutine, checkmarks of Loop Habit Tracker, the history of Dosage, or a table. You see what it comes to before anything is written.</source>
        <translation>Un journal de skinroutine, des coches de Loop Habit Tracker, l’historique de Dosage ou un tableau. Vous voyez ce que cela donne avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>A diary of skinroutine, or a file from another tracker. You see what is in it before anything is written.</source>
        <translation>Un journal de skinroutine, ou un fichier d’un autre outil de suivi. Vous voyez ce qu’il contient avant que quoi que ce soit ne soit écrit.</translation>
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
            <numerusform>Une dose sur {n} jour.</numerusform>
            <numerusform>Une dose sur {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of Dosage</source>
        <translation>Un fichier de Dosage</translation>
    </message>
    <message>
        <source>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</source>
        <comment>medical</comment>
        <translation>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</translation>
    </message>
    <message>
        <source>A heads-up before</source>
        <translation>Un avis avant</translation>
    </message>
    <message>
        <source>A heads-up before the meal</source>
        <translation>Un avis avant le repas</translation>
    </message>
    <message>
        <source>A list of what carries on, once the plan says that the dose has ended.</source>
        <translation>Une liste de ce qui continue, une fois que le plan dit que la dose est terminée.</translation>
    </message>
    <message>
        <source>A mapping has to say which column holds the day: day=Date.</source>
        <translation>Une correspondance doit dire quelle colonne contient le jour : day=Date.</translation>
    </message>
    <message>
        <source>A newer skinroutine was installed. Start it again to use it.</source>
        <translation>Une version plus récente de skinroutine a été installée. Redémarrez-le pour l’utiliser.</translation>
    </message>
    <message>
        <source>A note</source>
        <comment>a column of a table</comment>
        <translation>Une note</translation>
    </message>
    <message>
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>Une note compte jusqu’à {most} caractères ; celle-ci en a {count}.</translation>
    </message>
    <message>
        <source>A number above 0 and up to {most}.</source>
        <translation>Un nombre au-dessus de 0 et jusqu’à {most}.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>A number of capsules is from {least} to {most}.</source>
        <translation>Un nombre de gélules va de {least} à {most}.</translation>
    </message>
    <message>
        <source>A part of the file with your entries cannot be read any more.</source>
        <translation>Une partie du fichier de vos entrées ne peut plus être lue.</translation>
    </message>
    <message>
        <source>A part of what another computer wrote there is damaged. What it told is told anew once skinroutine runs there.</source>
        <translation>Une partie de ce qu’un autre ordinateur y a écrit est endommagée. Ce qu’il a transmis le sera de nouveau dès que skinroutine y tournera.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 8 characters. Several words are better.</source>
        <translation>Une phrase de passe doit avoir au moins 8 caractères. Plusieurs mots valent mieux.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A photo in the file has a name that is none.</source>
        <translation>Une photo du fichier a un nom qui n’en est pas un.</translation>
    </message>
    <message>
        <source>A photo in the file is no picture.</source>
        <translation>Une photo du fichier n’est pas une image.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>Un plus sépare les gélules prises ensemble. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>A programme test one month after</source>
        <comment>medical</comment>
        <translation>A programme test one month after</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>Une minute tranquille pour vous.</translation>
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
        <translation>Un rappel vient 1 jour avant la dernière gélule.</translation>
    </message>
    <message>
        <source>A reminder comes on the day of the last one.</source>
        <comment>the last capsule</comment>
        <translation>Un rappel vient le jour de la dernière gélule.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>Un rappel n’a pas pu s’afficher : {reason}. Il reste ici et dans la zone de notification, et skinroutine continue d’essayer.</translation>
    </message>
    <message>
        <source>A sign needs a name of up to {most} characters.</source>
        <translation>Un signe doit avoir un nom de {most} caractères au plus.</translation>
    </message>
    <message>
        <source>A small heads-up for {at}</source>
        <translation>Un petit avis pour {at}</translation>
    </message>
    <message>
        <source>A snooze is at least one minute long.</source>
        <translation>Un report dure au moins une minute.</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>A spreadsheet, a calendar for your phone, a file for a clinic’s program, or everything.</source>
        <translation>Un tableau, un calendrier pour votre téléphone, un fichier pour un logiciel de cabinet médical, ou tout.</translation>
    </message>
    <message>
        <source>A step</source>
        <comment>a step</comment>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>A step of its own</source>
        <translation>Une étape à part</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Un essai</translation>
    </message>
    <message>
        <source>A time before {ends} means the night that followed.</source>
        <translation>Une heure avant {ends} désigne la nuit qui a suivi.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Une semaine commence le</translation>
    </message>
    <message>
        <source>A zip can be imported from Loop Habit Tracker alone.</source>
        <translation>Un zip ne peut être importé que de Loop Habit Tracker.</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>a size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page</comment>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About a forgotten dose</source>
        <comment>medical</comment>
        <translation>About a forgotten dose</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>À propos de ce programme</translation>
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
        <translation>Absorica LD, comptée à part : {amount} ({inputs})</translation>
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
        <translation>Absorica LD : {words}</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button: a number of days</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Ajouter un changement</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Ajouter une date</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Add a refill</source>
        <translation>Ajouter un renouvellement</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Ajouter une étape</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Ajouter une heure</translation>
    </message>
    <message>
        <source>Add a weight</source>
        <translation>Ajouter un poids</translation>
    </message>
    <message>
        <source>Add one of your own</source>
        <translation>Ajouter le vôtre</translation>
    </message>
    <message>
        <source>Add this number of days</source>
        <translation>Ajouter ce nombre de jours</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Ajoutée le {day}</translation>
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
        <translation>Après sa création, vous avez restauré une autre sauvegarde ; elle peut donc contenir des entrées dont vous ne vouliez plus.</translation>
    </message>
    <message>
        <source>After the last capsule</source>
        <translation>Après la dernière gélule</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>for one: After 1 minute</extracomment>
        <translation>
            <numerusform>Après {n} minute</numerusform>
            <numerusform>Après {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Again while I am outside</source>
        <translation>À refaire tant que je suis dehors</translation>
    </message>
    <message>
        <source>Again, outdoors</source>
        <comment>a row of the checklist</comment>
        <translation>De nouveau, dehors</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>a button</comment>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>the day</comment>
        <translation>Tout est fait</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>All noted</source>
        <translation>Tout est noté</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Toutes les étapes</translation>
    </message>
    <message>
        <source>All your reminders are discreet already, by the settings.</source>
        <translation>Tous vos rappels sont déjà discrets, d’après les réglages.</translation>
    </message>
    <message>
        <source>Also remind my phone</source>
        <translation>Rappeler aussi sur mon téléphone</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt avec ↑ ou ↓ déplace une étape</translation>
    </message>
    <message>
        <source>Amount recorded</source>
        <translation>Quantité notée</translation>
    </message>
    <message>
        <source>An app password is one that your server makes for this program alone: look for it under security in your account there. You can take it back there at any time.</source>
        <translation>Un mot de passe d’application est créé par votre serveur pour ce seul programme : cherchez-le là-bas dans votre compte, sous sécurité. Vous pouvez l’y révoquer à tout moment.</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>Et de nouveau après</translation>
    </message>
    <message>
        <source>And when the computer is put to sleep.</source>
        <translation>Et quand l’ordinateur est mis en veille.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more for the days after.</source>
        <extracomment>for one: And 1 more for the days after.</extracomment>
        <translation>
            <numerusform>Et {n} autre pour les jours suivants.</numerusform>
            <numerusform>Et {n} autres pour les jours suivants.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer has made a phrase: type it here.</source>
        <translation>Un autre ordinateur a créé une phrase : saisissez-la ici.</translation>
    </message>
    <message>
        <source>Another entry has this day already. Choose another one.</source>
        <translation>Une autre entrée a déjà ce jour. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Another kind of capsule</source>
        <translation>Une autre sorte de gélule</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Un autre nombre de jours</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Un autre dosage</translation>
    </message>
    <message>
        <source>Anything your clinic should know?</source>
        <translation>Quelque chose que votre médecin devrait savoir ?</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Mot de passe d’application</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Vaut à partir de</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Archive step</source>
        <translation>Archiver l’étape</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day.</source>
        <translation>Les flèches vont d’un jour à l’autre.</translation>
    </message>
    <message>
        <source>As it should stand on your list</source>
        <translation>Tel qu’il doit figurer sur votre liste</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Au besoin</translation>
    </message>
    <message>
        <source>As on the box</source>
        <translation>Comme sur la boîte</translation>
    </message>
    <message>
        <source>As on the label: 20 + 10</source>
        <comment>medical</comment>
        <translation>As on the label: 20 + 10</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the language</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the theme</comment>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Comme le tableau le montre</translation>
    </message>
    <message>
        <source>As usual where you live</source>
        <translation>Comme d’habitude chez vous</translation>
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
        <translation>Posée</translation>
    </message>
    <message>
        <source>Asked: {question}</source>
        <translation>Posée : {question}</translation>
    </message>
    <message>
        <source>Asking your keyring…</source>
        <translation>Demande à votre trousseau de clés…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Demande à {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À une heure</translation>
    </message>
    <message>
        <source>At a time of its own</source>
        <translation>À une heure à elle</translation>
    </message>
    <message>
        <source>At most twice, then silence. Care steps are reminded once.</source>
        <translation>Deux fois au plus, puis le silence. Les soins sont rappelés une fois.</translation>
    </message>
    <message>
        <source>At the time, once</source>
        <translation>À l’heure, une fois</translation>
    </message>
    <message>
        <source>At the time, then {minutes} minutes later while it is open</source>
        <comment>several times</comment>
        <translation>À l’heure, puis {minutes} minutes plus tard tant que c’est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>At the time, then {n} minutes later while it is open</source>
        <extracomment>for one: At the time, then 1 minute later while it is open</extracomment>
        <translation>
            <numerusform>À l’heure, puis 1 minute plus tard tant que c’est ouvert</numerusform>
            <numerusform>À l’heure, puis {n} minutes plus tard tant que c’est ouvert</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at}</source>
        <translation>À {at}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a step of a dialog</comment>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Faire une sauvegarde</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backed up just now: {entries}.</source>
        <translation>Sauvegardé à l’instant : {entries}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups open with the new one too. Copies you made yourself keep the old one.</source>
        <translation>Les sauvegardes s’ouvrent aussi avec la nouvelle. Les copies que vous avez faites vous-même gardent l’ancienne.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Avant le coucher</translation>
    </message>
    <message>
        <source>Before this diary</source>
        <translation>Avant ce journal</translation>
    </message>
    <message>
        <source>Before you head out, clouds or not</source>
        <comment>medical</comment>
        <translation>Before you head out, clouds or not</translation>
    </message>
    <message>
        <source>Before you head out…</source>
        <translation>Avant de sortir…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Begin anew: an empty diary. Backups and photos stay.</source>
        <translation>Recommencer : un journal vide. Les sauvegardes et les photos restent.</translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation>Commence le {day}</translation>
    </message>
    <message>
        <source>Begins {day} · the plan you copied from your label</source>
        <translation>Commence le {day} · le plan que vous avez recopié de votre étiquette</translation>
    </message>
    <message>
        <source>Being removed from your calendar…</source>
        <translation>Suppression de votre calendrier en cours…</translation>
    </message>
    <message>
        <source>Black and white, with the names of your steps and with your notes.</source>
        <translation>Noir et blanc, avec les noms de vos étapes et vos notes.</translation>
    </message>
    <message numerus="yes">
        <source>Blank {n} times in the last 28 days</source>
        <extracomment>for one: Blank once in the last 28 days</extracomment>
        <translation>
            <numerusform>Vide une fois dans les 28 derniers jours</numerusform>
            <numerusform>Vide {n} fois dans les 28 derniers jours</numerusform>
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
        <translation>Les deux sont faites</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marque</translation>
    </message>
    <message>
        <source>Brands differ. If you aren’t sure, your pharmacist can tell you.</source>
        <comment>medical</comment>
        <translation>Brands differ. If you aren’t sure, your pharmacist can tell you.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Faire entrer des données</translation>
    </message>
    <message>
        <source>Bring {step} back</source>
        <translation>Reprendre {step}</translation>
    </message>
    <message>
        <source>By the latest weight: {kg} kg, noted for {day}.</source>
        <translation>D’après le poids le plus récent : {kg} kg, noté pour le {day}.</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Capsules</source>
        <translation>Gélules</translation>
    </message>
    <message>
        <source>Capsules of one dose</source>
        <comment>medical</comment>
        <translation>Capsules of one dose</translation>
    </message>
    <message>
        <source>Capsules of {kind}</source>
        <translation>Gélules de {kind}</translation>
    </message>
    <message>
        <source>Care guide</source>
        <comment>a page</comment>
        <translation>Guide des soins</translation>
    </message>
    <message>
        <source>Care guide and numbers</source>
        <translation>Guide des soins et numéros</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>Étape de soin</translation>
    </message>
    <message>
        <source>Care, apart from doses: last 28 days {recent}; since the start {whole}.</source>
        <translation>Soins, sans les doses : 28 derniers jours {recent} ; depuis le début {whole}.</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>Soins : {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Modifier une date</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>Changer les numéros</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Modifier la phrase de passe</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>Modifier {time}</translation>
    </message>
    <message>
        <source>Change: reminders on the phone</source>
        <translation>Modifier : rappels sur le téléphone</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Modifier : {entry}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Modifier : {question}</translation>
    </message>
    <message>
        <source>Change: {title}, {day}</source>
        <translation>Modifier : {title}, {day}</translation>
    </message>
    <message>
        <source>Changes apply from today, or from a day you choose. Past days keep the routine they had.</source>
        <translation>Les changements valent à partir d’aujourd’hui ou d’un jour que vous choisissez. Les jours passés gardent leur routine.</translation>
    </message>
    <message>
        <source>Changes are planned from {days}; this change goes into them too.</source>
        <translation>Des changements sont prévus à partir du {days} ; cette modification y entre aussi.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Vérification de la phrase de passe…</translation>
    </message>
    <message>
        <source>Checkmarks of Loop Habit Tracker</source>
        <translation>Coches de Loop Habit Tracker</translation>
    </message>
    <message>
        <source>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</source>
        <comment>medical</comment>
        <translation>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Choisir une imprimante…</translation>
    </message>
    <message>
        <source>Choose the closest. Leaflets differ from country to country.</source>
        <comment>medical</comment>
        <translation>Choose the closest. Leaflets differ from country to country.</translation>
    </message>
    <message>
        <source>Choose your region</source>
        <translation>Choisir votre région</translation>
    </message>
    <message>
        <source>Choose your region or type the numbers to call</source>
        <translation>Choisir votre région ou saisir les numéros à appeler</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a kind of step</comment>
        <translation>Nettoyant</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a step</comment>
        <translation>Nettoyant</translation>
    </message>
    <message>
        <source>Click a cell to correct that day.</source>
        <translation>Cliquez sur une case pour corriger ce jour.</translation>
    </message>
    <message>
        <source>Click a day to open it.</source>
        <translation>Cliquez sur un jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: an entry of the plan</comment>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closing the window leaves skinroutine in the tray, so that reminders reach you. To stop them, choose Quit in the tray menu. This is said only once.</source>
        <translation>Fermer la fenêtre laisse skinroutine dans la zone de notification, pour que les rappels vous parviennent. Pour les arrêter, choisissez Quitter dans le menu de la zone de notification. Cela n’est dit qu’une fois.</translation>
    </message>
    <message>
        <source>Colours, size and language of this window and of its reminders.</source>
        <translation>Couleurs, taille et langue de cette fenêtre et de ses rappels.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>C’est pour bientôt</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>dates to come</comment>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Coming up.</source>
        <translation>C’est pour bientôt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Contraception</source>
        <comment>medical</comment>
        <translation>Contraception</translation>
    </message>
    <message>
        <source>Copied. Clear it from the clipboard later.</source>
        <translation>Copié. Effacez-la plus tard du presse-papiers.</translation>
    </message>
    <message>
        <source>Copies of a diary</source>
        <translation>Copies d’un journal</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation>Corriger le compte</translation>
    </message>
    <message>
        <source>Count noted</source>
        <translation>Compte noté</translation>
    </message>
    <message>
        <source>Count the box</source>
        <translation>Compter la boîte</translation>
    </message>
    <message>
        <source>Count the box once, and each tick takes its capsules off.</source>
        <translation>Comptez la boîte une fois, et chaque coche enlève ses gélules.</translation>
    </message>
    <message>
        <source>Counted from {day}, as no dose was noted.</source>
        <translation>Compté à partir du {day}, car aucune dose n’a été notée.</translation>
    </message>
    <message>
        <source>Counted from {day}, as not every day was noted. Last dose noted on {noted}.</source>
        <translation>Compté à partir du {day}, car chaque jour n’a pas été noté. Dernière dose notée le {noted}.</translation>
    </message>
    <message>
        <source>Counted on {day}, less what you ticked.</source>
        <translation>Comptées le {day}, moins ce que vous avez coché.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>a page</comment>
        <translation>Traitement</translation>
    </message>
    <message>
        <source>Course summary for a visit</source>
        <translation>Résumé du traitement pour une consultation</translation>
    </message>
    <message>
        <source>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</source>
        <comment>medical</comment>
        <translation>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Ligne d’écoute</translation>
    </message>
    <message>
        <source>Ctrl+L does the same. Reminders go on, and name nothing while it is locked.</source>
        <translation>Ctrl+L fait de même. Les rappels continuent, et ne nomment rien tant que c’est verrouillé.</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>Dose du jour</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Date kept</source>
        <translation>Date gardée</translation>
    </message>
    <message>
        <source>Date taken out</source>
        <translation>Date retirée</translation>
    </message>
    <message>
        <source>Dates your clinic or pharmacy gave you can stand here, with a reminder.</source>
        <translation>Les dates données par votre médecin ou votre pharmacie peuvent figurer ici, avec un rappel.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>on how many days it was felt</comment>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Days before the last capsule</source>
        <translation>Jours avant la dernière gélule</translation>
    </message>
    <message>
        <source>Days of photos</source>
        <translation>Jours avec photos</translation>
    </message>
    <message>
        <source>Decrypt and turn off</source>
        <translation>Déchiffrer et désactiver</translation>
    </message>
    <message>
        <source>Decrypting your diary…</source>
        <translation>Déchiffrement de votre journal…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>Tout supprimer ?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>a page</comment>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Did you have it with food?</source>
        <comment>medical</comment>
        <translation>Did you have it with food?</translation>
    </message>
    <message>
        <source>Did you see this?</source>
        <translation>Avez-vous vu ceci ?</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Dîner</translation>
    </message>
    <message>
        <source>Dinner {at}</source>
        <translation>Dîner {at}</translation>
    </message>
    <message>
        <source>Dinner, with my dose</source>
        <translation>Dîner, avec ma dose</translation>
    </message>
    <message>
        <source>Dinner’s coming up</source>
        <translation>Le dîner approche</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discreet</source>
        <comment>how much a calendar says</comment>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Discreet</source>
        <comment>how much a reminder says</comment>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>Rappel discret</translation>
    </message>
    <message>
        <source>Do you use this program on another computer too?</source>
        <translation>Utilisez-vous aussi ce programme sur un autre ordinateur ?</translation>
    </message>
    <message>
        <source>Does a reminder reach you?</source>
        <translation>Un rappel vous parvient-il ?</translation>
    </message>
    <message>
        <source>Does your leaflet say to take it with food?</source>
        <comment>medical</comment>
        <translation>Does your leaflet say to take it with food?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the time was chosen</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what can be said of a step</comment>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done at another time</source>
        <translation>Fait à une autre heure</translation>
    </message>
    <message>
        <source>Done at…</source>
        <translation>Fait à…</translation>
    </message>
    <message>
        <source>Done late counts from</source>
        <translation>Compte comme tard à partir de</translation>
    </message>
    <message>
        <source>Done: your {at} moment</source>
        <translation>Fait : votre moment de {at}</translation>
    </message>
    <message>
        <source>Done: {step}, {at}</source>
        <translation>Fait : {step}, {at}</translation>
    </message>
    <message>
        <source>Don’t note it</source>
        <translation>Ne pas la noter</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose</source>
        <comment>a kind of step</comment>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Dose at {at}</source>
        <translation>Dose à {at}</translation>
    </message>
    <message>
        <source>Dose on the label, in mg</source>
        <translation>Dose sur l’étiquette, en mg</translation>
    </message>
    <message>
        <source>Dose step</source>
        <translation>Étape de dose</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Doses</translation>
    </message>
    <message>
        <source>Doses taken</source>
        <translation>Doses prises</translation>
    </message>
    <message>
        <source>Doses taken: {count}</source>
        <translation>Doses prises : {count}</translation>
    </message>
    <message>
        <source>Dry lips</source>
        <translation>Lèvres sèches</translation>
    </message>
    <message>
        <source>Dry or sore eyes</source>
        <translation>Yeux secs ou irrités</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>Peau sèche</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>C’est l’heure</translation>
    </message>
    <message>
        <source>Due {hours} h ago</source>
        <translation>Prévu il y a {hours} h</translation>
    </message>
    <message>
        <source>Due {hours} h {minutes} min ago</source>
        <translation>Prévu il y a {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>Due {n} minutes ago</source>
        <extracomment>for one: Due 1 minute ago</extracomment>
        <translation>
            <numerusform>Prévu il y a 1 minute</numerusform>
            <numerusform>Prévu il y a {n} minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</source>
        <comment>medical</comment>
        <translation>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</translation>
    </message>
    <message>
        <source>Each change is saved at once</source>
        <translation>Chaque changement est enregistré aussitôt</translation>
    </message>
    <message>
        <source>Each day {amount}.</source>
        <translation>Chaque jour {amount}.</translation>
    </message>
    <message>
        <source>Each kind of capsule is counted once.</source>
        <translation>Chaque sorte de gélule est comptée une fois.</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Chaque étape</translation>
    </message>
    <message>
        <source>Each tick asks if it was; kept for your visit summary.</source>
        <comment>medical</comment>
        <translation>Each tick asks if it was; kept for your visit summary.</translation>
    </message>
    <message>
        <source>Each time you do it is counted. Nothing of that is planned.</source>
        <translation>Chaque fois est comptée. Rien de cela n’est prévu.</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Jour d’avant</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semaines d’avant</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a region</comment>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Urgences</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>Chiffrer et verrouiller</translation>
    </message>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Chiffrement de votre journal…</translation>
    </message>
    <message>
        <source>Ended on {day}, as your plan says</source>
        <translation>Terminé le {day}, selon votre plan</translation>
    </message>
    <message numerus="yes">
        <source>Ended {n} days ago</source>
        <extracomment>for one: Ended 1 day ago</extracomment>
        <translation>
            <numerusform>Terminée il y a 1 jour</numerusform>
            <numerusform>Terminée il y a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>English: the words of this program as they were written</source>
        <translation>English : les mots de ce programme tels qu’ils ont été écrits</translation>
    </message>
    <message>
        <source>Enough for a year or more, as your plan stands.</source>
        <comment>medical</comment>
        <translation>Enough for a year or more, as your plan stands.</translation>
    </message>
    <message>
        <source>Enter the plan</source>
        <translation>Saisir le plan</translation>
    </message>
    <message>
        <source>Enter the strengths in your plan, and the days can be counted.</source>
        <comment>medical</comment>
        <translation>Enter the strengths in your plan, and the days can be counted.</translation>
    </message>
    <message>
        <source>Errand due by {date}.</source>
        <translation>Une course à faire d’ici le {date}.</translation>
    </message>
    <message>
        <source>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</source>
        <comment>medical</comment>
        <translation>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>a region</comment>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>a part of the checklist</comment>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Evening done</source>
        <translation>Soir fait</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>every 2 days from a day</comment>
        <translation>Tous les</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Chaque jour</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Tous les quelques jours</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Toutes les régions</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>how much a calendar says</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>Tout grandit avec elle, images et boutons compris.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Tout est supprimé</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exports</source>
        <comment>a kind of file</comment>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <translation>Gouttes pour les yeux</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a kind of step</comment>
        <translation>Gouttes pour les yeux</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a step</comment>
        <translation>Gouttes pour les yeux</translation>
    </message>
    <message>
        <source>Fact {number} in the file has an order that no diary reaches.</source>
        <translation>L’entrée {number} du fichier a un rang qu’aucun journal n’atteint.</translation>
    </message>
    <message>
        <source>Fact {number} in the file makes no sense.</source>
        <translation>L’entrée {number} du fichier n’a pas de sens.</translation>
    </message>
    <message>
        <source>Fact {number} in the file was noted on a day to come.</source>
        <translation>L’entrée {number} du fichier a été notée un jour qui n’est pas encore venu.</translation>
    </message>
    <message>
        <source>Feeling: {word}</source>
        <translation>Ressenti : {word}</translation>
    </message>
    <message>
        <source>Feeling: {word}, chosen</source>
        <translation>Ressenti : {word}, choisi</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Fichiers à importer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First day of the course</source>
        <translation>Premier jour du traitement</translation>
    </message>
    <message>
        <source>First entry in this diary: {day}.</source>
        <translation>Première entrée de ce journal : {day}.</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>Première répétition</translation>
    </message>
    <message>
        <source>Follow what your clinic tells you.</source>
        <comment>medical</comment>
        <translation>Follow what your clinic tells you.</translation>
    </message>
    <message>
        <source>For a server that is gone for good: the account is removed from here at once, and your phone rings until you delete the entries there.</source>
        <translation>Pour un serveur disparu pour de bon : le compte est retiré d’ici tout de suite, et votre téléphone sonne jusqu’à ce que vous y supprimiez les entrées.</translation>
    </message>
    <message>
        <source>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</source>
        <comment>medical</comment>
        <translation>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</translation>
    </message>
    <message>
        <source>For mg per kg. The latest one is used, and it is named beside the number.</source>
        <translation>Pour les mg par kg. Le plus récent est utilisé, et il est nommé à côté du nombre.</translation>
    </message>
    <message>
        <source>For when others use this computer, or it might get lost.</source>
        <translation>Si d’autres utilisent cet ordinateur, ou s’il risque de se perdre.</translation>
    </message>
    <message>
        <source>For when you are away from this computer.</source>
        <translation>Pour quand vous êtes loin de cet ordinateur.</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>Quand vous avez beaucoup essayé et voulez retrouver l’habituel.</translation>
    </message>
    <message>
        <source>For your next visit</source>
        <translation>Pour votre prochaine consultation</translation>
    </message>
    <message>
        <source>For your visit summary</source>
        <translation>Pour votre résumé de consultation</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir du</translation>
    </message>
    <message>
        <source>From 0 to {most} days before.</source>
        <translation>De 0 à {most} jours avant.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>À partir d’un jour</translation>
    </message>
    <message>
        <source>From the start, {day}: {what}</source>
        <comment>a plan</comment>
        <translation>Dès le début, {day} : {what}</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>À partir de là</translation>
    </message>
    <message>
        <source>From your refills, less what you ticked.</source>
        <translation>D’après vos renouvellements, moins ce que vous avez coché.</translation>
    </message>
    <message>
        <source>From {day} it is archived.</source>
        <translation>À partir du {day}, elle est archivée.</translation>
    </message>
    <message>
        <source>From {day}: {step}</source>
        <translation>À partir du {day} : {step}</translation>
    </message>
    <message>
        <source>From {day}: {what}</source>
        <comment>a plan</comment>
        <translation>À partir du {day} : {what}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Du {first} au {last}.</translation>
    </message>
    <message>
        <source>From {least} to {most} a day.</source>
        <translation>De {least} à {most} par jour.</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>how much a reminder says</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Gentle cleanser</source>
        <translation>Nettoyant doux</translation>
    </message>
    <message>
        <source>Glass of water</source>
        <translation>Verre d’eau</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Revenir à une sauvegarde</translation>
    </message>
    <message>
        <source>Go to your routine</source>
        <translation>Aller à votre routine</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>how somebody feels</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>Bien. Les rappels vous parviendront ainsi.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Habitude</translation>
    </message>
    <message>
        <source>Hand cream</source>
        <translation>Crème pour les mains</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Remis à l’imprimante.</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Mal de tête</translation>
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
        <translation>Ce qui a aidé : {what}</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Masquer la phrase de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>the theme</comment>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High contrast has white words on black, and thick lines around everything.</source>
        <translation>Le contraste élevé a des mots blancs sur fond noir et des traits épais partout.</translation>
    </message>
    <message>
        <source>Hint, repeats and more</source>
        <translation>Indication, répétitions et plus</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Comment les jours s’écrivent</translation>
    </message>
    <message>
        <source>How have you been feeling lately? A word is enough.</source>
        <comment>medical</comment>
        <translation>How have you been feeling lately? A word is enough.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Son apparence</translation>
    </message>
    <message>
        <source>How long after its time a tick is still simply done.</source>
        <translation>Combien de temps après l’heure une coche compte encore simplement comme faite.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Combien de temps cela dure</translation>
    </message>
    <message>
        <source>How many capsules</source>
        <translation>Combien de gélules</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>Nombre de jours d’intervalle</translation>
    </message>
    <message>
        <source>How much do the entries say?</source>
        <translation>Que disent les entrées ?</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>Que dit un rappel ?</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Part déjà faite</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>Combien plus tard vient un rappel que vous reportez.</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Part du fichier déjà écrite</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>À quelle fréquence</translation>
    </message>
    <message>
        <source>How often a dose is reminded, when care stays quiet, and how long “later” is.</source>
        <translation>Combien de fois une dose est rappelée, quand les soins se taisent, et combien dure « plus tard ».</translation>
    </message>
    <message>
        <source>How soon again</source>
        <translation>Après combien de temps</translation>
    </message>
    <message>
        <source>How was your skin on {day}?</source>
        <translation>Comment était votre peau le {day} ?</translation>
    </message>
    <message>
        <source>How was your skin today?</source>
        <translation>Comment était votre peau aujourd’hui ?</translation>
    </message>
    <message>
        <source>I am back in</source>
        <translation>Je suis rentré(e)</translation>
    </message>
    <message>
        <source>I am going outside</source>
        <translation>Je sors</translation>
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
        <translation>J’ai choisi de ne pas le faire</translation>
    </message>
    <message>
        <source>I do not know the time</source>
        <translation>Je ne sais pas l’heure</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation>J’ai oublié</translation>
    </message>
    <message>
        <source>I get up</source>
        <translation>Je me lève</translation>
    </message>
    <message>
        <source>I go to bed</source>
        <translation>Je me couche</translation>
    </message>
    <message>
        <source>I took more than planned…</source>
        <comment>medical</comment>
        <translation>I took more than planned…</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>Je n’étais pas là</translation>
    </message>
    <message>
        <source>I was told to pause</source>
        <translation>On m’a dit de faire une pause</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Idées</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>Import restored: {n} entries.</source>
        <extracomment>for one: Import restored: 1 entry.</extracomment>
        <translation>
            <numerusform>Importation rétablie : {n} entrée.</numerusform>
            <numerusform>Importation rétablie : {n} entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone: {n} entries.</source>
        <extracomment>for one: Import undone: 1 entry.</extracomment>
        <translation>
            <numerusform>Importation annulée : {n} entrée.</numerusform>
            <numerusform>Importation annulée : {n} entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} entries.</source>
        <extracomment>for one: Imported: 1 entry.</extracomment>
        <translation>
            <numerusform>Importé : {n} entrée.</numerusform>
            <numerusform>Importé : {n} entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
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
        <translation>Dans une langue où personne ne les a vérifiées, les phrases sur votre médicament et sur les soins restent en anglais.</translation>
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
            <numerusform>Dans 1 min</numerusform>
            <numerusform>Dans {n} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</source>
        <comment>medical</comment>
        <translation>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</translation>
    </message>
    <message>
        <source>Initials or a name, if you like</source>
        <translation>Initiales ou un nom, si vous voulez</translation>
    </message>
    <message>
        <source>It applies from today, and Undo takes it back.</source>
        <translation>Cela vaut à partir d’aujourd’hui, et « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>It asks for your passphrase then; until you type it, reminders name nothing.</source>
        <translation>Il demande alors votre phrase de passe ; tant que vous ne l’avez pas saisie, les rappels ne nomment rien.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>Il n’a pas pu être affiché : {reason}.</translation>
    </message>
    <message>
        <source>It could not be started again ({why}). This one goes on, and reminders come.</source>
        <translation>Il n’a pas pu être redémarré ({why}). Celui-ci continue, et les rappels viennent.</translation>
    </message>
    <message>
        <source>It could sit by your plate.</source>
        <comment>medical</comment>
        <translation>It could sit by your plate.</translation>
    </message>
    <message>
        <source>It has all entries that are there now.</source>
        <translation>Elle a toutes les entrées qui sont là maintenant.</translation>
    </message>
    <message>
        <source>It is deleted from the calendar, and your phone is silent once it has fetched that. Your diary stays as it is.</source>
        <translation>C’est supprimé du calendrier, et votre téléphone se tait dès qu’il l’a récupéré. Votre journal reste tel quel.</translation>
    </message>
    <message>
        <source>It is evening, so nothing is due again outdoors today.</source>
        <translation>C’est le soir, plus rien n’est donc à refaire dehors aujourd’hui.</translation>
    </message>
    <message>
        <source>It is evening: nothing is due again today.</source>
        <comment>medical</comment>
        <translation>It is evening: nothing is due again today.</translation>
    </message>
    <message>
        <source>It is from {when} and holds {entries}.</source>
        <translation>Elle date du {when} et contient {entries}.</translation>
    </message>
    <message>
        <source>It is not readable, so it cannot be restored.</source>
        <translation>Elle n’est pas lisible et ne peut donc pas être restaurée.</translation>
    </message>
    <message>
        <source>It is on the box or in the leaflet.</source>
        <comment>the kind of capsule</comment>
        <translation>C’est écrit sur la boîte ou dans la notice.</translation>
    </message>
    <message>
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>C’est prévu {anchor} pour l’instant. À partir d’aujourd’hui, cette étape a sa propre heure et ne bouge plus quand vous déplacez votre journée. « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>It is the one connection that this program ever opens, and it is off until you turn it on here.</source>
        <translation>C’est la seule connexion que ce programme ouvre, et elle est désactivée tant que vous ne l’activez pas ici.</translation>
    </message>
    <message>
        <source>It is tried again at {when}.</source>
        <translation>Prochain essai : {when}.</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>Un nouvel essai aura lieu bientôt.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that are there now.</source>
        <extracomment>for one: It lacks 1 entry that is there now.</extracomment>
        <translation>
            <numerusform>Il y manque {n} entrée qui est là maintenant.</numerusform>
            <numerusform>Il y manque {n} entrées qui sont là maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that the backup alone has.</source>
        <extracomment>for one: It lacks 1 entry that the backup alone has.</extracomment>
        <translation>
            <numerusform>Il y manque {n} entrée que seule la sauvegarde contient.</numerusform>
            <numerusform>Il y manque {n} entrées que seule la sauvegarde contient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that were read.</source>
        <extracomment>for one: It lacks 1 entry that was read.</extracomment>
        <translation>
            <numerusform>Il y manque {n} entrée qui a été lue.</numerusform>
            <numerusform>Il y manque {n} entrées qui ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>Il se trouve dans ce dossier, lisible par vous seul :</translation>
    </message>
    <message>
        <source>It lies in your keyring and is not shown. Where your server has another one now, type it here.</source>
        <translation>Il est dans votre trousseau de clés et n’est pas affiché. Si votre serveur en a un autre maintenant, saisissez-le ici.</translation>
    </message>
    <message>
        <source>It names the step as you typed it. Others may read it.</source>
        <translation>Il nomme l’étape comme vous l’avez écrite. D’autres peuvent la lire.</translation>
    </message>
    <message>
        <source>It needs a name before it can be saved.</source>
        <translation>Il lui faut un nom pour être enregistrée.</translation>
    </message>
    <message>
        <source>It needs a time, or to be done as needed.</source>
        <translation>Il lui faut une heure, ou bien d’être faite au besoin.</translation>
    </message>
    <message>
        <source>It ran out</source>
        <translation>Il n’y en avait plus</translation>
    </message>
    <message>
        <source>It says “Your dose, with dinner”: no medicine and no amount.</source>
        <translation>Il dit « Votre dose, avec le dîner » : ni médicament ni quantité.</translation>
    </message>
    <message>
        <source>It says “Your {at} moment”: no medicine, no name of this app.</source>
        <translation>Il dit « Votre moment de {at} » : ni médicament, ni nom de ce programme.</translation>
    </message>
    <message>
        <source>It was at another time…</source>
        <translation>C’était à une autre heure…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Its own time</source>
        <translation>Sa propre heure</translation>
    </message>
    <message>
        <source>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</source>
        <comment>medical</comment>
        <translation>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>Garder une copie ailleurs</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Continuer à modifier</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Laisser activé</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Garder mes réglages</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laisser tourner</translation>
    </message>
    <message>
        <source>Keep the key in this computer’s keyring</source>
        <translation>Garder la clé dans le trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Garder ce qui est là</translation>
    </message>
    <message>
        <source>Keep {key} beside it: no passphrase opens it without.</source>
        <translation>Gardez {key} à côté : sans ce fichier, aucune phrase de passe n’ouvre la copie.</translation>
    </message>
    <message>
        <source>Key O</source>
        <translation>Touche O</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Dates clés</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind of capsule</source>
        <translation>Type de gélule</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Sorte d’étape</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Last 28 days by step: {steps}.</source>
        <translation>28 derniers jours par étape : {steps}.</translation>
    </message>
    <message>
        <source>Last 28 days, {first} to {last}: {count}.</source>
        <translation>28 derniers jours, du {first} au {last} : {count}.</translation>
    </message>
    <message>
        <source>Last 28 days: {count}</source>
        <translation>28 derniers jours : {count}</translation>
    </message>
    <message>
        <source>Last capsule</source>
        <comment>a reminder of the box</comment>
        <translation>Dernière gélule</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last dose noted on {day}.</source>
        <translation>Dernière dose notée le {day}.</translation>
    </message>
    <message>
        <source>Last in step at {when}.</source>
        <translation>Dernière mise à jour commune : {when}.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
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
        <translation>Deux dernières semaines</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Semaine dernière</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Jour d’après</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Semaines d’après</translation>
    </message>
    <message>
        <source>Later: the notice on the phone</source>
        <translation>Plus tard : l’avis sur le téléphone</translation>
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
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Laisser là-bas</translation>
    </message>
    <message>
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown, {told}.</source>
        <translation>Si le champ reste vide, {number} s’affiche, {told}.</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown.</source>
        <translation>Si le champ reste vide, {number} s’affiche.</translation>
    </message>
    <message>
        <source>Left out of this page: {what}.</source>
        <translation>Laissé de côté sur cette page : {what}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>the theme</comment>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a kind of step</comment>
        <translation>Baume à lèvres</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a step</comment>
        <translation>Baume à lèvres</translation>
    </message>
    <message>
        <source>Lip balm as needed</source>
        <translation>Baume à lèvres au besoin</translation>
    </message>
    <message>
        <source>Lip balm at night</source>
        <translation>Baume à lèvres pour la nuit</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrou</translation>
    </message>
    <message>
        <source>Lock after a while</source>
        <translation>Verrouiller après un moment</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Verrouiller quand l’écran se verrouille</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Verrouiller par une phrase de passe</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Examen des sauvegardes…</translation>
    </message>
    <message>
        <source>Looking at what can be saved…</source>
        <translation>Examen de ce qui peut être sauvé…</translation>
    </message>
    <message>
        <source>Looking at your calendar…</source>
        <translation>Consultation de votre calendrier…</translation>
    </message>
    <message>
        <source>Looking for a keyring on this computer…</source>
        <translation>Recherche d’un trousseau de clés sur cet ordinateur…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how somebody feels</comment>
        <translation>Moral bas</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Moral bas</translation>
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
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>Le déjeuner approche</translation>
    </message>
    <message>
        <source>Made on {day} from the person’s own diary.</source>
        <translation>Fait le {day} à partir du journal de la personne.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En créer un nouveau</translation>
    </message>
    <message>
        <source>Make a phrase</source>
        <translation>Créer une phrase</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>Vérifiez que les rappels vous parviennent</translation>
    </message>
    <message>
        <source>Make the calendar</source>
        <translation>Créer le calendrier</translation>
    </message>
    <message>
        <source>Midday</source>
        <comment>a part of the checklist</comment>
        <translation>Midi</translation>
    </message>
    <message>
        <source>Midday done</source>
        <translation>Midi fait</translation>
    </message>
    <message>
        <source>Midday {at}</source>
        <translation>Midi {at}</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>how strong a side effect was</comment>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>Minutes avant la dose, pour que les gélules soient près de votre assiette.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>Modéré</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a kind of step</comment>
        <translation>Crème hydratante</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a step</comment>
        <translation>Crème hydratante</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>what is shown</comment>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Mood and low mood</source>
        <translation>Humeur et moral bas</translation>
    </message>
    <message>
        <source>More for {step}, {slot}</source>
        <translation>Plus pour {step}, {slot}</translation>
    </message>
    <message>
        <source>More than planned</source>
        <comment>medical</comment>
        <translation>More than planned</translation>
    </message>
    <message>
        <source>More ticked than counted: {kinds}. Correct the count?</source>
        <translation>Plus de coches que de gélules comptées : {kinds}. Corriger le compte ?</translation>
    </message>
    <message>
        <source>More: snooze (S), skip (K), another time (T), note (N)</source>
        <translation>Plus : reporter (S), sauter (K), autre heure (T), note (N)</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a part of the checklist</comment>
        <translation>Matin</translation>
    </message>
    <message>
        <source>Morning done</source>
        <translation>Matin fait</translation>
    </message>
    <message>
        <source>Morning {at}</source>
        <translation>Matin {at}</translation>
    </message>
    <message>
        <source>Most often blank</source>
        <translation>Le plus souvent vide</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move it to {at}</source>
        <translation>Déplacer à {at}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move {step} down</source>
        <translation>Descendre {step}</translation>
    </message>
    <message>
        <source>Move {step} up</source>
        <translation>Monter {step}</translation>
    </message>
    <message>
        <source>Muscle or joint ache</source>
        <translation>Douleurs musculaires ou articulaires</translation>
    </message>
    <message>
        <source>Muscle weakness, severe pain in bones, joints or back, a broken bone</source>
        <comment>medical</comment>
        <translation>Muscle weakness, severe pain in bones, joints or back, a broken bone</translation>
    </message>
    <message>
        <source>My days</source>
        <translation>Mes journées</translation>
    </message>
    <message>
        <source>My own hint</source>
        <translation>Ma propre indication</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name on the label</source>
        <translation>Nom sur l’étiquette</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nom ou initiales</translation>
    </message>
    <message>
        <source>Names and amounts as you typed them.</source>
        <translation>Noms et quantités comme vous les avez écrits.</translation>
    </message>
    <message>
        <source>Names, notes and whatever else you typed stay as you typed them.</source>
        <translation>Les noms, les notes et tout ce que vous avez écrit restent comme vous les avez écrits.</translation>
    </message>
    <message>
        <source>Nearly all of this page becomes as it was at first. It asks you, and says what.</source>
        <translation>Presque toute cette page redevient comme au début. On vous demande avant, et on dit quoi.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a calendar says</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>the window locks itself</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a step of a dialog</comment>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next at {at}</source>
        <translation>Prochain à {at}</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Prochain rappel</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semaine suivante</translation>
    </message>
    <message>
        <source>Next: {times}</source>
        <translation>Prochaines fois : {times}</translation>
    </message>
    <message>
        <source>Night {at}</source>
        <translation>Nuit {at}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No</source>
        <comment>with food</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>No backup was restored yet, so there is nothing to bring back.</source>
        <translation>Aucune sauvegarde n’a encore été restaurée, il n’y a donc rien à reprendre.</translation>
    </message>
    <message>
        <source>No blood donation</source>
        <comment>medical</comment>
        <translation>No blood donation</translation>
    </message>
    <message>
        <source>No column looks like a day. Say which one does: day=Date.</source>
        <translation>Aucune colonne ne ressemble à un jour. Dites laquelle en est un : day=Date.</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Pas encore de traitement</translation>
    </message>
    <message>
        <source>No date is coming up.</source>
        <translation>Aucune date à venir.</translation>
    </message>
    <message>
        <source>No dose is planned at present.</source>
        <comment>medical</comment>
        <translation>No dose is planned at present.</translation>
    </message>
    <message>
        <source>No lock is turned on. Nothing was changed.</source>
        <translation>Aucun verrou n’est activé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>No medicine and no amounts.</source>
        <translation>Ni médicament ni quantités.</translation>
    </message>
    <message>
        <source>No medicine and no amounts; care is named.</source>
        <translation>Ni médicament ni quantités ; les soins sont nommés.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <source>No other computer</source>
        <translation>Aucun autre ordinateur</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sans raison</translation>
    </message>
    <message>
        <source>No reason</source>
        <comment>why a step was skipped</comment>
        <translation>Sans raison</translation>
    </message>
    <message>
        <source>No reminder</source>
        <comment>a date</comment>
        <translation>Pas de rappel</translation>
    </message>
    <message>
        <source>No reminder before the last one.</source>
        <comment>the last capsule</comment>
        <translation>Pas de rappel avant la dernière gélule.</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>Pas de rappel. L’étape reste quand même sur votre liste.</translation>
    </message>
    <message>
        <source>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</source>
        <comment>medical</comment>
        <translation>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</translation>
    </message>
    <message>
        <source>No start was typed; this diary begins on {day}.</source>
        <translation>Aucun début n’a été saisi ; ce journal commence le {day}.</translation>
    </message>
    <message>
        <source>No step of your routine is due again outdoors.</source>
        <translation>Aucune étape de votre routine n’est à refaire dehors.</translation>
    </message>
    <message>
        <source>No steps yet. You can add your own on the Routine page.</source>
        <translation>Pas encore d’étapes. Vous pouvez ajouter les vôtres dans la page Routine.</translation>
    </message>
    <message>
        <source>No waxing, dermabrasion or laser</source>
        <comment>medical</comment>
        <translation>No waxing, dermabrasion or laser</translation>
    </message>
    <message>
        <source>No weight was noted, so there is no amount per kg.</source>
        <translation>Aucun poids n’a été noté, il n’y a donc pas de quantité par kg.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a side effect was</comment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column of a table</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None</source>
        <comment>slots</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None entered.</source>
        <translation>Rien de saisi.</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>Plus aucun aujourd’hui</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Rien de noté.</translation>
    </message>
    <message>
        <source>None typed.</source>
        <translation>Rien de saisi.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>doses</comment>
        <translation>Encore aucune</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a kind of step</comment>
        <translation>Soin du nez</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a step</comment>
        <translation>Soin du nez</translation>
    </message>
    <message>
        <source>Nosebleed</source>
        <translation>Saignement de nez</translation>
    </message>
    <message>
        <source>Not a medical record.</source>
        <translation>Pas un dossier médical.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Pas encore comptées</translation>
    </message>
    <message>
        <source>Not everything is deleted</source>
        <translation>Tout n’est pas supprimé</translation>
    </message>
    <message>
        <source>Not noted that day</source>
        <translation>Pas noté ce jour-là</translation>
    </message>
    <message>
        <source>Not noted today</source>
        <translation>Pas noté aujourd’hui</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <comment>what can be said of a step</comment>
        <translation>Non noté</translation>
    </message>
    <message>
        <source>Not recorded now</source>
        <translation>Plus rien de noté</translation>
    </message>
    <message>
        <source>Not recorded on {count} days.</source>
        <translation>Non noté sur {count} jours.</translation>
    </message>
    <message>
        <source>Not recorded on {days}.</source>
        <translation>Non noté le {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded, {n} days</source>
        <extracomment>for one: Not recorded, 1 day</extracomment>
        <translation>
            <numerusform>Non noté, {n} jour</numerusform>
            <numerusform>Non noté, {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Not taken…</source>
        <comment>medical</comment>
        <translation>Not taken…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a person&apos;s own words</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note it as well</source>
        <translation>La noter aussi</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Note gardée</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Noter une fois</translation>
    </message>
    <message>
        <source>Note one more</source>
        <comment>medical</comment>
        <translation>Note one more</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>Noter une fois : {step}. {uses}</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Note à vous-même</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Note : {words}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <source>Noted as skipped</source>
        <translation>Noté comme sauté</translation>
    </message>
    <message>
        <source>Noted, {at}</source>
        <translation>Noté, {at}</translation>
    </message>
    <message>
        <source>Noted: you are back in</source>
        <translation>Noté : vous êtes à l’intérieur</translation>
    </message>
    <message>
        <source>Noted: you are outside</source>
        <translation>Noté : vous êtes dehors</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes and what helped, in my own words</source>
        <translation>Les notes et ce qui a aidé, avec mes propres mots</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Rien ne contient ces lettres.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>Nothing is added by itself: copy the date as it was given to you.</source>
        <translation>Rien ne s’ajoute tout seul : recopiez la date comme on vous l’a donnée.</translation>
    </message>
    <message>
        <source>Nothing is blank in the last 28 days</source>
        <translation>Rien n’est vide dans les 28 derniers jours</translation>
    </message>
    <message>
        <source>Nothing is called that here</source>
        <translation>Rien ne porte ce nom ici</translation>
    </message>
    <message>
        <source>Nothing is due again before the evening.</source>
        <comment>medical</comment>
        <translation>Nothing is due again before the evening.</translation>
    </message>
    <message>
        <source>Nothing is due in the next days.</source>
        <translation>Rien n’est prévu dans les prochains jours.</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>On n’en sait rien</translation>
    </message>
    <message>
        <source>Nothing is planned for this step on that day.</source>
        <translation>Rien n’est prévu pour cette étape ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>Rien n’est prévu ce jour-là.</translation>
    </message>
    <message>
        <source>Nothing is planned today</source>
        <translation>Rien n’est prévu aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing is planned with these days</source>
        <translation>Rien n’est prévu avec ces jours</translation>
    </message>
    <message>
        <source>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</source>
        <comment>medical</comment>
        <translation>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <comment>the daily dose</comment>
        <translation>Rien de noté pour l’instant.</translation>
    </message>
    <message>
        <source>Nothing that says what it is about.</source>
        <translation>Rien qui dise de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Nothing: all of it is in this diary already, or is passed over.</source>
        <translation>Rien : tout est déjà dans ce journal, ou laissé de côté.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Numéros à appeler</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>Numéros…</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a button</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Off. Nothing is sent anywhere.</source>
        <translation>Désactivé. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Off. Whoever uses this computer in your name can open your diary. With a passphrase it is encrypted, with its photos and backups.</source>
        <translation>Désactivé. Toute personne qui utilise cet ordinateur sous votre nom peut ouvrir votre journal. Avec une phrase de passe, il est chiffré, avec ses photos et ses sauvegardes.</translation>
    </message>
    <message>
        <source>Okay</source>
        <comment>how somebody feels</comment>
        <translation>Ça va</translation>
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
        <translation>Chaque jour où skinroutine tourne, il fait aussi une sauvegarde de lui-même.</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Quel jour</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <source>On. Your diary, its photos and its backups are encrypted.</source>
        <translation>Activé. Votre journal, ses photos et ses sauvegardes sont chiffrés.</translation>
    </message>
    <message>
        <source>One entry for the first day, and one for each change your prescriber made. Past days get the amounts said here; your ticks stay as they are.</source>
        <translation>Une entrée pour le premier jour, et une pour chaque changement prescrit. Les jours passés prennent les quantités dites ici ; vos coches restent comme elles sont.</translation>
    </message>
    <message>
        <source>One for these entries alone, so that you can hide it or show it as a whole.</source>
        <translation>Un calendrier pour ces entrées seules, afin de pouvoir le masquer ou l’afficher en entier.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One page for a visit (PDF)</source>
        <translation>Une page pour une consultation (PDF)</translation>
    </message>
    <message>
        <source>One page in black and white from your own entries, for you and your prescriber. Look it over before you hand it on.</source>
        <translation>Une page en noir et blanc tirée de vos propres entrées, pour vous et votre médecin. Relisez-la avant de la remettre.</translation>
    </message>
    <message>
        <source>One row for each step of each day and one for each thing you noted, to sort and count.</source>
        <translation>Une ligne pour chaque étape de chaque jour et une pour chaque chose que vous avez notée, à trier et à compter.</translation>
    </message>
    <message>
        <source>One test reminder, sent the way every reminder is sent.</source>
        <translation>Un rappel d’essai, envoyé comme tous les rappels.</translation>
    </message>
    <message>
        <source>One thing is on your list.</source>
        <translation>Une chose est sur votre liste.</translation>
    </message>
    <message>
        <source>One thing is still open.</source>
        <translation>Une chose est encore ouverte.</translation>
    </message>
    <message>
        <source>Only a step of today can be snoozed.</source>
        <translation>On peut reporter les étapes d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Open skinroutine</source>
        <translation>Ouvrir skinroutine</translation>
    </message>
    <message>
        <source>Open that day</source>
        <translation>Ouvrir ce jour</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Ouvrir le traitement</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Ouvrir les réglages</translation>
    </message>
    <message>
        <source>Open the settings of the phone</source>
        <translation>Ouvrir les réglages du téléphone</translation>
    </message>
    <message>
        <source>Open today</source>
        <comment>a button</comment>
        <translation>Ouvrir aujourd’hui</translation>
    </message>
    <message>
        <source>Open {day}</source>
        <translation>Ouvrir {day}</translation>
    </message>
    <message>
        <source>Optional. A copy without place and camera data goes into your profile folder; it stays on this computer.</source>
        <translation>Facultatif. Une copie sans lieu ni données d’appareil va dans votre dossier de profil ; elle reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Autres ordinateurs</translation>
    </message>
    <message>
        <source>Other medicines and supplements</source>
        <translation>Autres médicaments et compléments</translation>
    </message>
    <message>
        <source>Others may see your screen. This is how each kind of reminder will look.</source>
        <translation>D’autres peuvent voir votre écran. Voici à quoi ressemblera chaque sorte de rappel.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>Outside since {at}.</source>
        <translation>Dehors depuis {at}.</translation>
    </message>
    <message>
        <source>Own length</source>
        <translation>Durée à vous</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Fichiers PDF</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parts of the program, with their licences</source>
        <translation>Parties du programme, avec leurs licences</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Past days keep the routine they had: a change applies from today or later.</source>
        <translation>Les jours passés gardent leur routine : un changement vaut à partir d’aujourd’hui ou plus tard.</translation>
    </message>
    <message>
        <source>Past days keep these steps. Bring one back and it applies from today.</source>
        <translation>Les jours passés gardent ces étapes. Reprenez-en une et elle vaut à partir d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Suspendre jusqu’à demain</translation>
    </message>
    <message>
        <source>Paused since {day}, as your plan says</source>
        <translation>En pause depuis le {day}, selon votre plan</translation>
    </message>
    <message>
        <source>Paused until tomorrow</source>
        <translation>Suspendu jusqu’à demain</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Photo gardée</translation>
    </message>
    <message>
        <source>Photo taken out</source>
        <translation>Photo retirée</translation>
    </message>
    <message>
        <source>Photo {place} of {count}, {day}</source>
        <translation>Photo {place} sur {count}, {day}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Photos by date</source>
        <translation>Photos par date</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>Choisissez une chose que vous faites déjà chaque jour, comme vous asseoir pour dîner. Les habitudes tiennent souvent mieux quand elles s’appuient sur une ancienne.</translation>
    </message>
    <message>
        <source>Pick up capsules by</source>
        <translation>Retirer les gélules d’ici le</translation>
    </message>
    <message>
        <source>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</source>
        <comment>medical</comment>
        <translation>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Plan by dates: {changes}.</source>
        <translation>Plan par dates : {changes}.</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan gardé</translation>
    </message>
    <message>
        <source>Plan now, since {day}: {plan}.</source>
        <translation>Plan actuel, depuis le {day} : {plan}.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Prévu à {at}</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Durée prévue</translation>
    </message>
    <message numerus="yes">
        <source>Planned length: {n} weeks.</source>
        <extracomment>for one: Planned length: 1 week.</extracomment>
        <translation>
            <numerusform>Durée prévue : {n} semaine.</numerusform>
            <numerusform>Durée prévue : {n} semaines.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</translation>
    </message>
    <message>
        <source>Please unlock soon</source>
        <translation>Veuillez déverrouiller bientôt</translation>
    </message>
    <message>
        <source>Poison Help in the United States: 1-800-222-1222.</source>
        <comment>medical</comment>
        <translation>Poison Help in the United States: 1-800-222-1222.</translation>
    </message>
    <message>
        <source>Poison line</source>
        <translation>Centre antipoison</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Preview: {title}, {pages}</source>
        <translation>Aperçu : {title}, {pages}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semaine précédente</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Printed {day} {year}</source>
        <translation>Imprimé le {day} {year}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Procedures planned</source>
        <translation>Interventions prévues</translation>
    </message>
    <message>
        <source>Procedures planned: {what}</source>
        <translation>Interventions prévues : {what}</translation>
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
        <translation>Test du programme</translation>
    </message>
    <message>
        <source>Programme tests</source>
        <translation>Tests du programme</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Réunir les deux</translation>
    </message>
    <message>
        <source>Put both together: {entries}.</source>
        <translation>Réunir les deux : {entries}.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
    <message>
        <source>Put this reminder away</source>
        <translation>Ranger ce rappel</translation>
    </message>
    <message>
        <source>Question kept</source>
        <translation>Question gardée</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Question retirée</translation>
    </message>
    <message>
        <source>Questions for this visit</source>
        <translation>Questions pour cette consultation</translation>
    </message>
    <message>
        <source>Quick pause?</source>
        <translation>Une petite pause ?</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme à partir de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit (reminders stop)</source>
        <translation>Quitter (les rappels s’arrêtent)</translation>
    </message>
    <message>
        <source>Quit leaves everything as it is, and the next start asks again.</source>
        <translation>« Quitter » laisse tout tel quel, et le prochain démarrage redemande.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Rash with fever, blisters or peeling</source>
        <comment>medical</comment>
        <translation>Rash with fever, blisters or peeling</translation>
    </message>
    <message>
        <source>Read more in the care guide</source>
        <translation>En lire plus dans le guide des soins</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Reasons for skipped doses: {reasons}.</source>
        <translation>Raisons des doses sautées : {reasons}.</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Noté jusqu’ici</translation>
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
        <translation>Renouvellement noté</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Remind again after</source>
        <translation>Rappeler de nouveau après</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Me le rappeler</translation>
    </message>
    <message>
        <source>Remind me again while a dose is open</source>
        <translation>Me rappeler de nouveau tant qu’une dose est ouverte</translation>
    </message>
    <message>
        <source>Remind me before the last capsule counted</source>
        <comment>medical</comment>
        <translation>Remind me before the last capsule counted</translation>
    </message>
    <message>
        <source>Reminder again at {at}</source>
        <translation>Nouveau rappel à {at}</translation>
    </message>
    <message>
        <source>Reminder log</source>
        <translation>Journal des rappels</translation>
    </message>
    <message>
        <source>Reminder {days} at {at}</source>
        <comment>a date</comment>
        <translation>Rappel {days} à {at}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Reminders and lists</source>
        <translation>Rappels et listes</translation>
    </message>
    <message>
        <source>Reminders are locked</source>
        <translation>Les rappels sont verrouillés</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Les rappels sont suspendus</translation>
    </message>
    <message>
        <source>Reminders are paused until tomorrow</source>
        <translation>Les rappels sont suspendus jusqu’à demain</translation>
    </message>
    <message numerus="yes">
        <source>Reminders are paused. {n} steps are due</source>
        <extracomment>for one: Reminders are paused. 1 step is due</extracomment>
        <translation>
            <numerusform>Les rappels sont suspendus. C’est l’heure d’1 étape</numerusform>
            <numerusform>Les rappels sont suspendus. C’est l’heure de {n} étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders come again</source>
        <translation>Les rappels reviennent</translation>
    </message>
    <message>
        <source>Reminders come once you have started skinroutine yourself.</source>
        <translation>Les rappels viennent une fois que vous avez démarré skinroutine vous-même.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders come {n} days and 1 day before the last one.</source>
        <comment>the last capsule</comment>
        <extracomment>for one: Reminders come 1 day before the last one.</extracomment>
        <translation>
            <numerusform>Un rappel vient {n} jour avant la dernière gélule.</numerusform>
            <numerusform>Des rappels viennent {n} jours et 1 jour avant la dernière gélule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>Les rappels suivent ces heures. Vous pouvez tout changer plus tard.</translation>
    </message>
    <message>
        <source>Reminders go on when you do. They are known two weeks ahead.</source>
        <translation>Les rappels continueront alors. Ils sont connus deux semaines à l’avance.</translation>
    </message>
    <message>
        <source>Reminders keep running</source>
        <translation>Les rappels continuent</translation>
    </message>
    <message>
        <source>Reminders will look like this. Did you see it?</source>
        <translation>Les rappels ressembleront à ceci. L’avez-vous vu ?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Enlever ce changement</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Enlever cette date</translation>
    </message>
    <message>
        <source>Remove this weight</source>
        <translation>Enlever ce poids</translation>
    </message>
    <message>
        <source>Remove what you noted?</source>
        <translation>Retirer ce que vous avez noté ?</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Enlever {time}</translation>
    </message>
    <message>
        <source>Remove: every few days</source>
        <translation>Enlever : tous les quelques jours</translation>
    </message>
    <message>
        <source>Remove: the first day</source>
        <translation>Enlever : le premier jour</translation>
    </message>
    <message>
        <source>Remove: the last day</source>
        <translation>Enlever : le dernier jour</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Enlever : {entry}</translation>
    </message>
    <message>
        <source>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</source>
        <comment>medical</comment>
        <translation>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Restaurer cette sauvegarde ?</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Restored: {entries}.</source>
        <translation>Restauré : {entries}.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration en cours…</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reprendre les rappels</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Revert these times</source>
        <translation>Rétablir ces heures</translation>
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
        <translation>Spray nasal à l’eau salée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Enregistrer (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Faire une copie…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Enregistrer en texte</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Enregistrer en texte…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Enregistrer l’export</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>Enregistrer ces heures</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Enregistré sous {name} dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Saved. It applies from today</source>
        <translation>Enregistré. Cela vaut à partir d’aujourd’hui</translation>
    </message>
    <message>
        <source>Saved. It applies from {day}</source>
        <translation>Enregistré. Cela vaut à partir du {day}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving what you chose…</source>
        <translation>Enregistrement de votre choix…</translation>
    </message>
    <message>
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>Dites dans « Aujourd’hui » que vous sortez. Cela finit quand vous rentrez, ou au dîner.</translation>
    </message>
    <message>
        <source>Say which capsules are in the box.</source>
        <translation>Dites quelles gélules sont dans la boîte.</translation>
    </message>
    <message>
        <source>Search the care guide</source>
        <translation>Chercher dans le guide des soins</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les réglages</translation>
    </message>
    <message>
        <source>Second repeat</source>
        <translation>Deuxième répétition</translation>
    </message>
    <message>
        <source>See a reminder now</source>
        <translation>Voir un rappel maintenant</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Voir la liste</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Seen: {date}</source>
        <translation>Vu : {date}</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete.</source>
        <translation>Noté par la personne elle-même, peut être incomplet.</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete. Not a medical record.</source>
        <translation>Noté par la personne elle-même, peut être incomplet. Pas un dossier médical.</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Rappel d’essai</translation>
    </message>
    <message>
        <source>Sent ({channel}). Did you see it?</source>
        <translation>Envoyé ({channel}). L’avez-vous vu ?</translation>
    </message>
    <message>
        <source>Set back…</source>
        <translation>Remettre…</translation>
    </message>
    <message>
        <source>Set everything back</source>
        <translation>Tout remettre</translation>
    </message>
    <message>
        <source>Set everything back?</source>
        <translation>Tout remettre ?</translation>
    </message>
    <message>
        <source>Set up: reminders on the phone</source>
        <translation>Configurer : rappels sur le téléphone</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration en cours…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a page</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Seven in the evening is written {time}.</source>
        <translation>Sept heures du soir s’écrit {time}.</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>how strong a side effect was</comment>
        <translation>Sévère</translation>
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
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the list of signs</source>
        <translation>Montrer la liste des signes</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Afficher la phrase de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>Montrer le journal des rappels</translation>
    </message>
    <message>
        <source>Show the rules of</source>
        <translation>Montrer les règles pour</translation>
    </message>
    <message>
        <source>Show the weeks after the last capsule</source>
        <comment>medical</comment>
        <translation>Show the weeks after the last capsule</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Montrer où</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>Affiché dans le calendrier</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Effets secondaires</translation>
    </message>
    <message>
        <source>Side effects I named myself</source>
        <translation>Effets secondaires que j’ai nommés moi-même</translation>
    </message>
    <message>
        <source>Signs that need a person</source>
        <translation>Signes qui demandent une personne</translation>
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
        <translation>Depuis le début : {count}.</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Soins de la peau</translation>
    </message>
    <message>
        <source>Skin care and sun</source>
        <translation>Soins de la peau et soleil</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a button</comment>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a step</comment>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Skip it</source>
        <comment>medical</comment>
        <translation>Skip it</translation>
    </message>
    <message>
        <source>Skip, use the usual times</source>
        <translation>Passer, avec les heures habituelles</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>Sauté volontairement</translation>
    </message>
    <message>
        <source>Skipped…</source>
        <comment>a button that asks for a reason</comment>
        <translation>Sauté…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Snooze {hours} h</source>
        <translation>Reporter de {hours} h</translation>
    </message>
    <message>
        <source>Snooze {hours} h {minutes} min</source>
        <translation>Reporter de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Snooze {minutes} min</source>
        <translation>Reporter de {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>Snooze {n} min: your {at} moment</source>
        <extracomment>for one: Snooze 1 min: your {at} moment</extracomment>
        <translation>
            <numerusform>Reporter d’{n} min : votre moment de {at}</numerusform>
            <numerusform>Reporter de {n} min : votre moment de {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze {n} min: {step}, {at}</source>
        <extracomment>for one: Snooze 1 min: {step}, {at}</extracomment>
        <translation>
            <numerusform>Reporter d’1 min : {step}, {at}</numerusform>
            <numerusform>Reporter de {n} min : {step}, {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>So long after your last key or click in this window.</source>
        <translation>Ce temps après votre dernière touche ou votre dernier clic dans cette fenêtre.</translation>
    </message>
    <message>
        <source>So that reminders come right after the computer starts. The window still asks for your passphrase. Whoever can open your keyring can open your diary.</source>
        <translation>Pour que les rappels viennent dès le démarrage de l’ordinateur. La fenêtre demande toujours votre phrase de passe. Toute personne qui peut ouvrir votre trousseau de clés peut ouvrir votre journal.</translation>
    </message>
    <message>
        <source>Some clinics want you fasting for a blood test. Check with yours.</source>
        <comment>medical</comment>
        <translation>Some clinics want you fasting for a blood test. Check with yours.</translation>
    </message>
    <message>
        <source>Some entries cannot be read: `skinroutine doctor` looks at the diary.</source>
        <translation>Certaines entrées ne peuvent pas être lues : `skinroutine doctor` examine le journal.</translation>
    </message>
    <message>
        <source>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</source>
        <comment>medical</comment>
        <translation>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</translation>
    </message>
    <message>
        <source>Something above is still to be put right.</source>
        <translation>Il reste quelque chose à corriger plus haut.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a kind of step</comment>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>C’est l’heure de quelque chose</translation>
    </message>
    <message>
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>Un problème est survenu dans skinroutine. Votre journal est intact ; les détails sont dans le fichier de suivi.</translation>
    </message>
    <message>
        <source>Source: {sources}. Checked {day}.</source>
        <translation>Source : {sources}. Vérifié le {day}.</translation>
    </message>
    <message>
        <source>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</source>
        <comment>medical</comment>
        <translation>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</translation>
    </message>
    <message>
        <source>Start with my computer, quietly in the tray</source>
        <translation>Démarrer avec mon ordinateur, discrètement dans la zone de notification</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Démarrer avec l’ordinateur</translation>
    </message>
    <message>
        <source>Start: {day}.</source>
        <translation>Début : {day}.</translation>
    </message>
    <message>
        <source>Start: {day}. Week {week}.</source>
        <translation>Début : {day}. Semaine {week}.</translation>
    </message>
    <message>
        <source>Started {day} · the plan you copied from your label</source>
        <translation>Commencé le {day} · le plan que vous avez recopié de votre étiquette</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Étape {n} sur {all} : {name}</translation>
    </message>
    <message>
        <source>Steps of your routine</source>
        <translation>Étapes de votre routine</translation>
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
        <translation>Encore là</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Arrêté. Aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Arrêté. Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Strength in mg</source>
        <translation>Dosage en mg</translation>
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
        <translation>Soleil</translation>
    </message>
    <message>
        <source>Sunburn</source>
        <translation>Coup de soleil</translation>
    </message>
    <message>
        <source>Sunburn noted: {days}.</source>
        <translation>Coup de soleil noté : {days}.</translation>
    </message>
    <message>
        <source>Sunburn: none noted.</source>
        <translation>Coup de soleil : aucun noté.</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a kind of step</comment>
        <translation>Crème solaire</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a step</comment>
        <translation>Crème solaire</translation>
    </message>
    <message>
        <source>Sunscreen SPF 30+</source>
        <translation>Crème solaire SPF 30+</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>L’enlever</translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>Prendre la sauvegarde</translation>
    </message>
    <message>
        <source>Take the backup: {entries}.</source>
        <translation>Prendre la sauvegarde : {entries}.</translation>
    </message>
    <message>
        <source>Take what was read</source>
        <translation>Prendre ce qui a été lu</translation>
    </message>
    <message>
        <source>Take what was read: {entries}.</source>
        <translation>Prendre ce qui a été lu : {entries}.</translation>
    </message>
    <message>
        <source>Takes appointments alone: they ring, and what you complete does not come back.</source>
        <translation>N’accepte que des rendez-vous : ils sonnent, et ce que vous terminez ne revient pas.</translation>
    </message>
    <message>
        <source>Takes to-dos: you can complete them on your phone.</source>
        <translation>Accepte des tâches : vous pouvez les terminer sur votre téléphone.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>That was not done: something in the program went amiss. The log has it.</source>
        <translation>Cela n’a pas été fait : un problème est survenu dans le programme. Le fichier de suivi en a les détails.</translation>
    </message>
    <message>
        <source>The calendar was changed meanwhile. Please try again.</source>
        <translation>Le calendrier a été modifié entre-temps. Veuillez réessayer.</translation>
    </message>
    <message>
        <source>The calendar {name} is there now.</source>
        <translation>Le calendrier {name} existe maintenant.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La connexion fonctionne.</translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation>La copie à restaurer</translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept as it is in the folder {folder}.</source>
        <translation>Le fichier endommagé n’est pas supprimé : il est gardé tel quel dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>The diary holds {entries} now.</source>
        <translation>Le journal contient maintenant {entries}.</translation>
    </message>
    <message>
        <source>The entries of the next days, as they are written</source>
        <translation>Les entrées des prochains jours, telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>The file is yours alone to give away. It is sent nowhere.</source>
        <translation>Vous seul donnez ce fichier. Il n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>The file with your entries is gone.</source>
        <translation>Le fichier de vos entrées a disparu.</translation>
    </message>
    <message>
        <source>The lock is off, and your diary is no longer encrypted.</source>
        <translation>Le verrou est désactivé, et votre journal n’est plus chiffré.</translation>
    </message>
    <message>
        <source>The lock is on, and your diary is encrypted. Ctrl+L locks it.</source>
        <translation>Le verrou est activé, et votre journal est chiffré. Ctrl+L le verrouille.</translation>
    </message>
    <message>
        <source>The lock is on, but the keyring did not take the key: {reason}</source>
        <translation>Le verrou est activé, mais le trousseau de clés n’a pas accepté la clé : {reason}</translation>
    </message>
    <message>
        <source>The lock is turned on already. Nothing was changed.</source>
        <translation>Le verrou est déjà activé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The newest backup that can be read is from {when}, with {entries}.</source>
        <translation>La sauvegarde lisible la plus récente date du {when} et contient {entries}.</translation>
    </message>
    <message>
        <source>The newest is from {when}.</source>
        <translation>La plus récente date du {when}.</translation>
    </message>
    <message>
        <source>The newest of them is from {when}.</source>
        <translation>La plus récente d’entre elles date du {when}.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La phrase de passe</translation>
    </message>
    <message>
        <source>The photo was not kept: it is too large.</source>
        <translation>La photo n’a pas été gardée : elle est trop grande.</translation>
    </message>
    <message>
        <source>The photo was not kept: {reason}.</source>
        <translation>La photo n’a pas été gardée : {reason}.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Encore une fois la même</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Les deux ne sont pas identiques. Saisissez les deux de nouveau.</translation>
    </message>
    <message>
        <source>The whole diary as one file. Photos are not in it.</source>
        <translation>Le journal entier en un seul fichier. Les photos n’y sont pas.</translation>
    </message>
    <message>
        <source>The window can lock itself after 1 to 1440 minutes, or never (0).</source>
        <translation>La fenêtre peut se verrouiller après 1 à 1440 minutes, ou jamais (0).</translation>
    </message>
    <message>
        <source>There is no backup that can be read.</source>
        <translation>Il n’y a pas de sauvegarde qui puisse être lue.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep the key. After a start, reminders say no more than that something is due, until you unlock.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés qui puisse garder la clé. Après un démarrage, les rappels disent seulement que c’est l’heure de quelque chose, jusqu’à ce que vous déverrouilliez.</translation>
    </message>
    <message>
        <source>This could not be deleted:</source>
        <translation>Ceci n’a pas pu être supprimé :</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept here.</source>
        <translation>Ce fichier n’est pas une image qui puisse être gardée ici.</translation>
    </message>
    <message>
        <source>This is a demo: it has no backups, and all of it is gone when it ends.</source>
        <translation>Ceci est une démo : elle n’a pas de sauvegardes, et tout disparaît quand elle se termine.</translation>
    </message>
    <message>
        <source>This key does not belong to this lock.</source>
        <translation>Cette clé ne va pas avec ce verrou.</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary.</source>
        <translation>Cette phrase de passe n’ouvre pas le journal.</translation>
    </message>
    <message>
        <source>This profile is gone at the end, so it cannot be locked.</source>
        <translation>Ce profil disparaît à la fin et ne peut donc pas être verrouillé.</translation>
    </message>
    <message>
        <source>This stays in the folder, because skinroutine did not make it:</source>
        <translation>Ceci reste dans le dossier, car skinroutine ne l’a pas créé :</translation>
    </message>
    <message>
        <source>To delete everything, type: {word}</source>
        <translation>Pour tout supprimer, saisissez : {word}</translation>
    </message>
    <message>
        <source>Today’s backup holds entries that cannot be read, so older ones are kept. `skinroutine doctor` looks at the diary.</source>
        <translation>La sauvegarde d’aujourd’hui contient des entrées qui ne peuvent pas être lues, les plus anciennes sont donc gardées. `skinroutine doctor` examine le journal.</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {why}</source>
        <translation>La sauvegarde d’aujourd’hui n’a pas été faite. {why}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Turn the lock off?</source>
        <translation>Désactiver le verrou ?</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Saisissez d’abord la phrase de passe.</translation>
    </message>
    <message>
        <source>Type your passphrase to go on.</source>
        <translation>Saisissez votre phrase de passe pour continuer.</translation>
    </message>
    <message>
        <source>Type your passphrase to open your diary.</source>
        <translation>Saisissez votre phrase de passe pour ouvrir votre journal.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock to see what it is.</source>
        <translation>Déverrouillez pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>Until you unlock, they say no more than that something is due.</source>
        <translation>Jusqu’à ce que vous déverrouilliez, ils disent seulement que c’est l’heure de quelque chose.</translation>
    </message>
    <message>
        <source>What goes, for good</source>
        <translation>Ce qui part, pour de bon</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can come back to it. Photos stay.</source>
        <translation>Ce qui est là maintenant est d’abord sauvegardé, pour que vous puissiez y revenir. Les photos restent.</translation>
    </message>
    <message>
        <source>What shall become your diary?</source>
        <translation>Qu’est-ce qui doit devenir votre journal ?</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>What {name} holds does not go together. The diary was left as it is.</source>
        <translation>Le contenu de {name} n’est pas cohérent. Le journal a été laissé tel quel.</translation>
    </message>
    <message>
        <source>With notes, low mood, side effects you named and what helped</source>
        <translation>Avec les notes, le moral bas, les effets indésirables que vous avez nommés et ce qui a aidé</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, other medicines, days of photos and programme dates</source>
        <translation>Avec les notes, l’humeur et le moral bas, les effets indésirables que vous avez nommés, ce qui a aidé, les autres médicaments, les jours de photos et les dates du programme</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, questions, other medicines, names of dates and programme dates</source>
        <translation>Avec les notes, l’humeur et le moral bas, les effets indésirables que vous avez nommés, ce qui a aidé, les questions, les autres médicaments, les noms des dates et les dates du programme</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open your diary again: not you, not us, not a repair shop. There is no way around it, and no way to reset it. Backups are locked with it too.</source>
        <translation>Sans cette phrase de passe, personne ne peut rouvrir votre journal : ni vous, ni nous, ni un réparateur. Il n’y a aucun moyen de la contourner, ni de la réinitialiser. Les sauvegardes sont aussi verrouillées avec elle.</translation>
    </message>
    <message>
        <source>Write it down and keep it where you alone find it.</source>
        <translation>Notez-la et gardez-la là où personne d’autre ne la trouve.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Écriture de la copie…</translation>
    </message>
    <message>
        <source>You stopped it. Everything is as it was.</source>
        <translation>Vous l’avez arrêté. Tout est comme avant.</translation>
    </message>
    <message>
        <source>Your diary and all that belongs to it, for good. It asks you, and says what.</source>
        <translation>Votre journal et tout ce qui va avec, pour de bon. La question vous est posée avant, en disant quoi.</translation>
    </message>
    <message>
        <source>Your diary cannot be opened</source>
        <translation>Votre journal ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Your diary is closed meanwhile. If you cancel, everything is as it was.</source>
        <translation>Votre journal est fermé pendant ce temps. Si vous annulez, tout est comme avant.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are decrypted. Whoever uses this computer in your name can open them then.</source>
        <translation>Votre journal, ses photos et ses sauvegardes sont déchiffrés. Toute personne qui utilise cet ordinateur sous votre nom peut alors les ouvrir.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are encrypted. Then nobody can open them without your passphrase, whoever uses this computer.</source>
        <translation>Votre journal, ses photos et ses sauvegardes sont chiffrés. Personne ne peut alors les ouvrir sans votre phrase de passe, qui que ce soit qui utilise cet ordinateur.</translation>
    </message>
    <message>
        <source>Your phone has to fetch the entries from the server: add the same account on the phone, in its settings or in an app for to-dos. Let one reminder ring before you rely on it.</source>
        <translation>Votre téléphone doit récupérer les entrées sur le serveur : ajoutez le même compte sur le téléphone, dans ses réglages ou dans une application de tâches. Laissez sonner un rappel avant de compter dessus.</translation>
    </message>
    <message>
        <source>another kind</source>
        <comment>a formulation</comment>
        <translation>un autre type</translation>
    </message>
    <message numerus="yes">
        <source>• {n} more</source>
        <extracomment>for one: • 1 more</extracomment>
        <translation>
            <numerusform>• {n} de plus</numerusform>
            <numerusform>• {n} de plus</numerusform>
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
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Emporter avec vous</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Taken before using skinroutine, in mg</source>
        <translation>Pris avant d’utiliser skinroutine, en mg</translation>
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
            <numerusform>Prise {taken} jour sur {n} prévu</numerusform>
            <numerusform>Prise {taken} jours sur {n} prévus</numerusform>
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
        <translation>Prendre la dose</translation>
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
        <translation>Tests et programmes</translation>
    </message>
    <message>
        <source>Tests and visits, as entered</source>
        <translation>Tests et consultations, tels que saisis</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Fichiers texte</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>That setting makes no sense: {reason}.</source>
        <translation>Ce réglage n’a pas de sens : {reason}.</translation>
    </message>
    <message>
        <source>That snooze would end after the day does.</source>
        <translation>Ce report finirait après la fin de la journée.</translation>
    </message>
    <message>
        <source>That snooze would end when nothing is due again outdoors any more.</source>
        <translation>Ce report finirait quand plus rien n’est à refaire dehors.</translation>
    </message>
    <message>
        <source>That they reach you</source>
        <translation>Qu’ils vous parviennent</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Cette heure n’est pas encore venue.</translation>
    </message>
    <message>
        <source>That time has not come yet. Choose an earlier one.</source>
        <translation>Cette heure n’est pas encore venue. Choisissez-en une plus tôt.</translation>
    </message>
    <message>
        <source>That time is outside the day of {day}.</source>
        <translation>Cette heure est en dehors de la journée du {day}.</translation>
    </message>
    <message>
        <source>That time is outside {day}, which goes from {begins} to {ends}. Choose another one.</source>
        <translation>Cette heure est en dehors du {day}, qui va de {begins} à {ends}. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That’s all for today.</source>
        <translation>C’est tout pour aujourd’hui.</translation>
    </message>
    <message>
        <source>That’s the last nudge for today. You can add a note whenever you like.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today. You can add a note whenever you like.</translation>
    </message>
    <message>
        <source>The JSON in the file is not an object.</source>
        <translation>Le JSON du fichier n’est pas un objet.</translation>
    </message>
    <message>
        <source>The JSON in the file makes no sense.</source>
        <translation>Le JSON du fichier n’a pas de sens.</translation>
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
        <translation>Le graphique commence avec le traitement.</translation>
    </message>
    <message>
        <source>The columns of the table do not fit its heads. Please import the whole zip.</source>
        <translation>Les colonnes du tableau ne correspondent pas à ses en-têtes. Veuillez importer le zip entier.</translation>
    </message>
    <message>
        <source>The course was not changed: {reason}.</source>
        <translation>Le traitement n’a pas été changé : {reason}.</translation>
    </message>
    <message>
        <source>The day</source>
        <comment>a column of a table</comment>
        <translation>Le jour</translation>
    </message>
    <message>
        <source>The day first, then the month</source>
        <translation>Le jour d’abord, puis le mois</translation>
    </message>
    <message>
        <source>This page then keeps what you recorded, your capsules and your dates together. You can change or leave out anything.</source>
        <translation>Cette page garde ensuite ensemble ce que vous avez noté, vos gélules et vos dates. Vous pouvez tout changer ou laisser de côté.</translation>
    </message>
    <message>
        <source>This photo is no longer in the profile folder.</source>
        <translation>Cette photo n’est plus dans le dossier de profil.</translation>
    </message>
    <message>
        <source>This program knows no number for your region. You can type yours.</source>
        <translation>Ce programme ne connaît pas de numéro pour votre région. Vous pouvez saisir le vôtre.</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size, the language, the region and the telephone numbers.</source>
        <translation>Ceci remet : ce que disent les rappels, les heures calmes, la durée d’un report, la fin de la journée, le début de la semaine, l’horloge, le thème, la taille du texte, la langue, la région et les numéros de téléphone.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>Le jour à partir duquel cela vaut</translation>
    </message>
    <message>
        <source>A summary with your questions, to print or to hand over at a visit, in black and white.</source>
        <translation>Un résumé avec vos questions, à imprimer ou à remettre lors d’une consultation, en noir et blanc.</translation>
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
            <numerusform>Gélules pour {n} jour</numerusform>
            <numerusform>Gélules pour {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capsules for {n} days with a dose</source>
        <extracomment>for one: Capsules for 1 day with a dose</extracomment>
        <translation>
            <numerusform>Gélules pour {n} jour avec une dose</numerusform>
            <numerusform>Gélules pour {n} jours avec une dose</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer, but for what you have sent to a calendar for your phone.</source>
        <translation>Tout reste sur cet ordinateur, sauf ce que vous faites envoyer vers un calendrier pour votre téléphone.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, unless you turn on a calendar for your phone in Settings.</source>
        <translation>Tout reste sur cet ordinateur, sauf si vous activez un calendrier pour votre téléphone dans les réglages.</translation>
    </message>
    <message>
        <source>Exports and copies that you saved elsewhere, what lies in a calendar for your phone (turn that off first, and it is taken away), what backup programs have copied, and the list of folders that file choosers keep for all programs. A disk may hold traces of deleted files.</source>
        <translation>Les exportations et copies que vous avez enregistrées ailleurs, ce qui se trouve dans un calendrier pour votre téléphone (désactivez-le d’abord, et cela est enlevé), ce que des programmes de sauvegarde ont copié, et la liste des dossiers que les sélecteurs de fichiers tiennent pour tous les programmes. Un disque peut garder des traces de fichiers supprimés.</translation>
    </message>
    <message>
        <source>Given in</source>
        <comment>before a unit: mg or mg/kg</comment>
        <translation>Exprimé en</translation>
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
        <translation>Cela ne touche ni à votre journal, ni à votre routine avec ses répétitions et préavis, ni au démarrage avec l’ordinateur, ni aux rappels sur votre téléphone, ni au fait que vous ayez vu un rappel d’essai.</translation>
    </message>
    <message>
        <source>It stands on Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher, and what they in turn stand on. Its typeface is Inter (SIL Open Font License 1.1), and its icons come from Lucide (ISC).</source>
        <translation>Il repose sur Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher, et sur ce dont ceux-ci dépendent. Sa police est Inter (SIL Open Font License 1.1), et ses icônes viennent de Lucide (ISC).</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Quitter sans enregistrer ?</translation>
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
        <translation>Aucun numéro n’est encore connu. Choisissez votre région ou saisissez vos propres numéros.</translation>
    </message>
    <message>
        <source>No reminder can come any more for this date.</source>
        <translation>Aucun rappel ne peut plus venir pour cette date.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Nothing found. Try another word, or ask a pharmacist.</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3, as unmodified libraries. The Qt Project publishes their source code with each release. They lie in files of their own beside the program, so you can put your own build of them in their place.</source>
        <translation>Qt et Qt for Python sont utilisés sous la GNU Lesser General Public License, version 3, comme bibliothèques non modifiées. Le Qt Project publie leur code source avec chaque version. Ils se trouvent dans leurs propres fichiers à côté du programme ; vous pouvez donc mettre à leur place ceux que vous avez compilés.</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Lecture des licences…</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <translation>Tout enregistrer en texte…</translation>
    </message>
    <message>
        <source>Save all licences as text</source>
        <translation>Enregistrer toutes les licences en texte</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Chercher dans les noms et les licences</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <translation>Afficher toutes les licences</translation>
    </message>
    <message>
        <source>So a reminder can reach you.</source>
        <translation>Pour qu’un rappel puisse vous parvenir.</translation>
    </message>
    <message>
        <source>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</source>
        <comment>medical</comment>
        <translation>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</translation>
    </message>
    <message>
        <source>Something is not saved yet, or is still being written. Save or close it, then start again.</source>
        <translation>Quelque chose n’est pas encore enregistré, ou est en cours d’écriture. Enregistrez-le ou fermez-le, puis redémarrez.</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>a button</comment>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Start again, to use the update</source>
        <translation>Redémarrer, pour utiliser la mise à jour</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>That did not work. The log says more.</source>
        <translation>Cela n’a pas marché. Le fichier de suivi en dit plus.</translation>
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
        <translation>Le jour à partir duquel ces heures valent</translation>
    </message>
    <message>
        <source>The desktop did not show a reminder, so skinroutine shows it on a card of its own. Settings has a test reminder, and the reminder log says what happened.</source>
        <translation>Le bureau n’a pas affiché un rappel, skinroutine le montre donc sur sa propre carte. Les réglages ont un rappel d’essai, et le journal des rappels dit ce qui s’est passé.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>Le bureau est interrogé ; il peut vous demander.</translation>
    </message>
    <message>
        <source>The diary has changed since this was shown, so nothing was imported. Please look at it again.</source>
        <translation>Le journal a changé depuis que ceci a été affiché, rien n’a donc été importé. Veuillez le regarder de nouveau.</translation>
    </message>
    <message>
        <source>The diary in the file has no list of facts that can be read.</source>
        <translation>Le journal du fichier n’a pas de liste d’entrées qui puisse être lue.</translation>
    </message>
    <message>
        <source>The dose, by dates</source>
        <translation>La dose, par dates</translation>
    </message>
    <message>
        <source>The facts in the file do not go together with this diary.</source>
        <translation>Les entrées du fichier ne vont pas avec ce journal.</translation>
    </message>
    <message>
        <source>The file has more than {most} entries.</source>
        <translation>Le fichier a plus de {most} entrées.</translation>
    </message>
    <message>
        <source>The file has more than {most} habits.</source>
        <translation>Le fichier a plus de {most} habitudes.</translation>
    </message>
    <message>
        <source>The file has more than {most} medicines.</source>
        <translation>Le fichier a plus de {most} médicaments.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Le fichier est en cours de lecture</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is no table: a line in it has no end.</source>
        <translation>Le fichier n’est pas un tableau : une de ses lignes n’a pas de fin.</translation>
    </message>
    <message>
        <source>The file is no table: it has bytes in it that are no text.</source>
        <translation>Le fichier n’est pas un tableau : il contient des octets qui ne sont pas du texte.</translation>
    </message>
    <message>
        <source>The file is no whole JSON: line {line} cannot be read.</source>
        <translation>Le fichier n’est pas un JSON entier : la ligne {line} ne peut pas être lue.</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Le fichier à importer</translation>
    </message>
    <message>
        <source>The file was not read: something in the program went amiss. The log has it.</source>
        <translation>Le fichier n’a pas été lu : un problème est survenu dans le programme. Le fichier de suivi en a les détails.</translation>
    </message>
    <message>
        <source>The file was not written: something in the program went amiss. The log has it.</source>
        <translation>Le fichier n’a pas été écrit : un problème est survenu dans le programme. Le fichier de suivi en a les détails.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of skinroutine. Please update skinroutine.</source>
        <translation>Le fichier a été écrit par une version plus récente de skinroutine. Veuillez mettre skinroutine à jour.</translation>
    </message>
    <message>
        <source>The first that could not be read: {example}</source>
        <translation>Le premier élément qui n’a pas pu être lu : {example}</translation>
    </message>
    <message>
        <source>The full reminder says: {words}</source>
        <translation>Le rappel complet dit : {words}</translation>
    </message>
    <message>
        <source>The last capsule you counted falls on {date}, as your plan stands.</source>
        <comment>medical</comment>
        <translation>The last capsule you counted falls on {date}, as your plan stands.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour vient avant le premier.</translation>
    </message>
    <message>
        <source>The last one falls on {day}.</source>
        <comment>a capsule</comment>
        <translation>La dernière tombe le {day}.</translation>
    </message>
    <message>
        <source>The last whole dose falls on {day}.</source>
        <comment>medical</comment>
        <translation>The last whole dose falls on {day}.</translation>
    </message>
    <message>
        <source>The licences could not be read. The log has the details.</source>
        <translation>Les licences n’ont pas pu être lues. Les détails sont dans le fichier de suivi.</translation>
    </message>
    <message>
        <source>The month first, then the day</source>
        <translation>Le mois d’abord, puis le jour</translation>
    </message>
    <message>
        <source>The numbers stand beside the signs that need a person. This program guesses none of them.</source>
        <translation>Les numéros figurent à côté des signes qui demandent une personne. Ce programme n’en devine aucun.</translation>
    </message>
    <message>
        <source>The order of a day is day-first or month-first.</source>
        <translation>L’ordre d’un jour est day-first ou month-first.</translation>
    </message>
    <message>
        <source>The page for the clinic cannot be made here.</source>
        <translation>La page pour la consultation ne peut pas être faite ici.</translation>
    </message>
    <message>
        <source>The password for the server is kept in the keyring of your desktop alone, and none was found here. So this cannot be turned on. GNOME Keyring and KWallet are two of them.</source>
        <translation>Le mot de passe du serveur est gardé uniquement dans le trousseau de clés de votre bureau, et aucun n’a été trouvé ici. Cela ne peut donc pas être activé. GNOME Keyring et KWallet en sont deux.</translation>
    </message>
    <message>
        <source>The photos in the file cannot be read.</source>
        <translation>Les photos du fichier ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The phrase in use</source>
        <translation>La phrase utilisée</translation>
    </message>
    <message>
        <source>The phrase is misspelt. Compare it sign by sign.</source>
        <translation>La phrase contient une faute de frappe. Comparez-la signe par signe.</translation>
    </message>
    <message>
        <source>The phrase is whole.</source>
        <translation>La phrase est complète.</translation>
    </message>
    <message>
        <source>The phrase of the other computer</source>
        <translation>La phrase de l’autre ordinateur</translation>
    </message>
    <message>
        <source>The plan was not changed: {reason}.</source>
        <translation>Le plan n’a pas été changé : {reason}.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>L’imprimante ne l’a pas accepté. Choisissez une autre imprimante, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>The reminder comes at</source>
        <translation>Le rappel vient à</translation>
    </message>
    <message>
        <source>The routine this diary began with gives way to the imported one. Undo does not bring it back.</source>
        <translation>La routine avec laquelle ce journal a commencé laisse la place à celle importée. «&#xa0;Annuler&#xa0;» ne la ramène pas.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>La routine n’a pas été changée : {reason}.</translation>
    </message>
    <message>
        <source>The same of Absorica LD, in mg</source>
        <comment>medical</comment>
        <translation>The same of Absorica LD, in mg</translation>
    </message>
    <message>
        <source>The step</source>
        <comment>a column of a table</comment>
        <translation>L’étape</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>Les étapes liées à ces heures bougent avec elles.</translation>
    </message>
    <message>
        <source>The table cannot be read from row {row} on.</source>
        <translation>Le tableau ne peut pas être lu à partir de la ligne {row}.</translation>
    </message>
    <message>
        <source>The table has more than {most} cells.</source>
        <translation>Le tableau a plus de {most} cases.</translation>
    </message>
    <message>
        <source>The table has more than {most} columns.</source>
        <translation>Le tableau a plus de {most} colonnes.</translation>
    </message>
    <message>
        <source>The table has more than {most} names of steps.</source>
        <translation>Le tableau a plus de {most} noms d’étapes.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows.</source>
        <translation>Le tableau a plus de {most} lignes.</translation>
    </message>
    <message>
        <source>The time</source>
        <comment>a column of a table</comment>
        <translation>L’heure</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Les réglages habituels</translation>
    </message>
    <message>
        <source>The visit summary has room for the first five.</source>
        <translation>Le résumé de consultation a de la place pour les cinq premières.</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>Les semaines de « Aujourd’hui » et de « Semaine » commencent par lui.</translation>
    </message>
    <message>
        <source>The whole diary with your notes, to keep or to move to another computer; this program can read it back.</source>
        <translation>Le journal entier avec vos notes, à garder ou à passer sur un autre ordinateur ; ce programme peut le relire.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Then no pop-up reaches you on this desktop now. What is due stays highlighted here and in the tray. “skinroutine doctor” in a terminal says what there is and what not.</source>
        <translation>Alors aucune notification ne vous parvient sur ce bureau pour l’instant. Ce dont c’est l’heure reste en évidence ici et dans la zone de notification. « skinroutine doctor » dans un terminal dit ce qu’il y a et ce qu’il n’y a pas.</translation>
    </message>
    <message>
        <source>Then pop-ups of “{channel}” do not reach you: they may be switched off for this program, or hidden by a full-screen window. Another way is tried now.</source>
        <translation>Alors les notifications de « {channel} » ne vous parviennent pas : elles sont peut-être coupées pour ce programme, ou cachées par une fenêtre en plein écran. Un autre chemin est essayé maintenant.</translation>
    </message>
    <message>
        <source>Then the list for after the last capsule also names what goes with the programme.</source>
        <translation>La liste pour après la dernière gélule nomme alors aussi ce qui va avec le programme.</translation>
    </message>
    <message>
        <source>There is no calendar there yet that entries can be written to.</source>
        <translation>Il n’y a pas encore là-bas de calendrier où écrire des entrées.</translation>
    </message>
    <message>
        <source>There is no one column {head} in the table. Its columns are: {heads}.</source>
        <translation>Il n’y a pas une seule colonne {head} dans le tableau. Ses colonnes sont : {heads}.</translation>
    </message>
    <message>
        <source>There is no row in the file whose day can be read.</source>
        <translation>Le fichier n’a aucune ligne dont le jour puisse être lu.</translation>
    </message>
    <message>
        <source>There is no {file} in it, so there is nothing to import.</source>
        <translation>Il n’y a pas de {file} dedans, il n’y a donc rien à importer.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet, so nothing was written.</source>
        <translation>Il n’y a encore rien dans le journal, donc rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is nothing in the file that can be imported.</source>
        <translation>Il n’y a rien dans le fichier qui puisse être importé.</translation>
    </message>
    <message>
        <source>These times apply from</source>
        <translation>Ces heures valent à partir de</translation>
    </message>
    <message>
        <source>They hold back care until they are over. The dose still comes.</source>
        <translation>Elles retiennent les soins jusqu’à leur fin. La dose vient quand même.</translation>
    </message>
    <message>
        <source>This can take a minute.</source>
        <translation>Cela peut prendre une minute.</translation>
    </message>
    <message>
        <source>This copy of skinroutine was installed without its part for calendars. Install it as skinroutine[phone] to use this.</source>
        <translation>Cette copie de skinroutine a été installée sans sa partie pour les calendriers. Installez-la comme skinroutine[phone] pour utiliser ceci.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Ce jour n’est pas encore venu.</translation>
    </message>
    <message>
        <source>This day lies before the first day of the course.</source>
        <translation>Ce jour est avant le premier jour du traitement.</translation>
    </message>
    <message>
        <source>This decides which telephone numbers are shown beside the signs that need a person. You can change it in Settings.</source>
        <translation>Cela décide des numéros de téléphone affichés à côté des signes qui demandent une personne. Vous pouvez le changer dans les Réglages.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre la réduit, et les rappels vous parviennent toujours. Pour les arrêter, quittez avec Ctrl+Q. Cela n’est dit qu’une fois.</translation>
    </message>
    <message>
        <source>This diary has entries already. They all stay; where both say something of one thing, the later word holds.</source>
        <translation>Ce journal a déjà des entrées. Elles restent toutes ; là où les deux parlent de la même chose, le mot le plus récent vaut.</translation>
    </message>
    <message>
        <source>This diary has no routine yet. Open the window once, or use `routine`.</source>
        <translation>Ce journal n’a pas encore de routine. Ouvrez la fenêtre une fois, ou utilisez `routine`.</translation>
    </message>
    <message>
        <source>This file of Dosage makes no sense.</source>
        <translation>Ce fichier de Dosage n’a pas de sens.</translation>
    </message>
    <message>
        <source>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</source>
        <comment>medical</comment>
        <translation>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</translation>
    </message>
    <message>
        <source>This is a test reminder</source>
        <translation>Ceci est un rappel d’essai</translation>
    </message>
    <message>
        <source>This is longer than a phrase.</source>
        <translation>C’est plus long qu’une phrase.</translation>
    </message>
    <message>
        <source>This is no diary of skinroutine.</source>
        <translation>Ce n’est pas un journal de skinroutine.</translation>
    </message>
    <message>
        <source>This is no file of Dosage.</source>
        <translation>Ce n’est pas un fichier de Dosage.</translation>
    </message>
    <message>
        <source>This is no list of checkmarks of Loop Habit Tracker.</source>
        <translation>Ce n’est pas une liste de coches de Loop Habit Tracker.</translation>
    </message>
    <message>
        <source>This is not the name of a photo in the diary.</source>
        <translation>Ce n’est pas le nom d’une photo du journal.</translation>
    </message>
    <message>
        <source>This is the first: make a phrase here, then type it on the others.</source>
        <translation>C’est le premier : créez une phrase ici, puis saisissez-la sur les autres.</translation>
    </message>
    <message>
        <source>This kind of capsule is in the list already.</source>
        <translation>Cette sorte de gélule est déjà dans la liste.</translation>
    </message>
    <message>
        <source>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</source>
        <comment>medical</comment>
        <translation>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Ce mois-ci jusqu’ici</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Cette semaine jusqu’ici</translation>
    </message>
    <message>
        <source>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</source>
        <comment>medical</comment>
        <translation>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</translation>
    </message>
    <message>
        <source>Time not said</source>
        <translation>Heure non précisée</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>Heure du rendez-vous</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>Le moment de se détendre.</translation>
    </message>
    <message>
        <source>To use another server or calendar, turn this off first, then set it up anew.</source>
        <translation>Pour utiliser un autre serveur ou calendrier, désactivez d’abord ceci, puis configurez-le à nouveau.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a button</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a page</comment>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try now: reminders on the phone</source>
        <translation>Essayer maintenant : rappels sur le téléphone</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Turn off reminders on the phone?</source>
        <translation>Désactiver les rappels sur le téléphone ?</translation>
    </message>
    <message>
        <source>Turn off: reminders on the phone</source>
        <translation>Désactiver : rappels sur le téléphone</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Two hours since sunscreen. Still outdoors? Time for more.</source>
        <comment>medical</comment>
        <translation>Two hours since sunscreen. Still outdoors? Time for more.</translation>
    </message>
    <message>
        <source>Two of its times are the same. Each needs its own.</source>
        <translation>Deux de ses heures sont identiques. Chacune doit être différente.</translation>
    </message>
    <message>
        <source>Two of these times are the same. Each needs its own.</source>
        <translation>Deux de ces heures sont identiques. Chacune doit être différente.</translation>
    </message>
    <message>
        <source>Two weeks to this day</source>
        <translation>Deux semaines jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Type a name for the calendar first.</source>
        <translation>Saisissez d’abord un nom pour le calendrier.</translation>
    </message>
    <message>
        <source>Type it on each other computer.</source>
        <translation>Saisissez-la sur chaque autre ordinateur.</translation>
    </message>
    <message>
        <source>Type the address of your server first.</source>
        <translation>Saisissez d’abord l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>Type the app password first.</source>
        <translation>Saisissez d’abord le mot de passe d’application.</translation>
    </message>
    <message>
        <source>Type the phrase</source>
        <translation>Saisir la phrase</translation>
    </message>
    <message>
        <source>Type your numbers</source>
        <translation>Saisir vos numéros</translation>
    </message>
    <message>
        <source>Type your user name there first.</source>
        <translation>Saisissez d’abord votre nom d’utilisateur sur ce serveur.</translation>
    </message>
    <message>
        <source>Under the name, on Today</source>
        <translation>Sous le nom, dans « Aujourd’hui »</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo ({key})</source>
        <translation>Annuler ({key})</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Annuler : {words}</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>a region</comment>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>a region</comment>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Jusqu’à un jour</translation>
    </message>
    <message>
        <source>Until then, a tick belongs to the evening before. It applies from today; past days keep theirs.</source>
        <translation>Jusque-là, une coche appartient à la soirée d’avant. Cela vaut à partir d’aujourd’hui ; les jours passés gardent la leur.</translation>
    </message>
    <message>
        <source>Up and down</source>
        <comment>how somebody feels</comment>
        <translation>Des hauts et des bas</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</source>
        <comment>medical</comment>
        <translation>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</translation>
    </message>
    <message>
        <source>Very low</source>
        <comment>how somebody feels</comment>
        <translation>Moral très bas</translation>
    </message>
    <message>
        <source>Visit on {date}. Your one-page summary is ready to look over.</source>
        <comment>medical</comment>
        <translation>Visit on {date}. Your one-page summary is ready to look over.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Résumé de consultation</translation>
    </message>
    <message>
        <source>Visit summary (PDF)</source>
        <translation>Résumé de consultation (PDF)</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a page</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>what is shown</comment>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semaine {week}</translation>
    </message>
    <message>
        <source>Week {week} of your course · day {day}</source>
        <translation>Semaine {week} de votre traitement · jour {day}</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Semaine {week} sur {weeks}</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>Pesé le</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Weight {place} in kg</source>
        <translation>Poids {place} en kg</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>What another computer wrote there cannot be read here. Please update skinroutine. {why}</source>
        <translation>Ce qu’un autre ordinateur y a écrit ne peut pas être lu ici. Veuillez mettre skinroutine à jour. {why}</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>Ce que chaque rappel est devenu</translation>
    </message>
    <message>
        <source>What becomes of each?</source>
        <translation>Que devient chacun ?</translation>
    </message>
    <message>
        <source>What becomes of what was written to your calendar?</source>
        <translation>Que devient ce qui a été écrit dans votre calendrier ?</translation>
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
        <translation>Ce que disent les entrées</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Pour quoi</translation>
    </message>
    <message>
        <source>What for?</source>
        <comment>a format of an export</comment>
        <translation>Pour quoi ?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>Qu’est-ce qui a gêné ?</translation>
    </message>
    <message>
        <source>What helped with: {sign}</source>
        <translation>Ce qui a aidé pour : {sign}</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>Qu’est-ce qui a aidé ?</translation>
    </message>
    <message>
        <source>What is in your diary then travels over your server, sealed with this phrase. Without the phrase nobody can read it, and nobody can bring the phrase back: write it down.</source>
        <translation>Ce qui est dans votre journal passe alors par votre serveur, scellé avec cette phrase. Sans elle, personne ne peut le lire, et personne ne peut la retrouver : notez-la.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Qu’est-ce que c’est ?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce que cela fait</translation>
    </message>
    <message>
        <source>What leaflets, authorities and studies say. No clinician has read this guide for skinroutine.</source>
        <translation>Ce que disent les notices, les autorités et les études. Aucun soignant n’a relu ce guide pour skinroutine.</translation>
    </message>
    <message>
        <source>What may the calendar say?</source>
        <translation>Que peut dire le calendrier ?</translation>
    </message>
    <message>
        <source>What other computers wrote there is sealed with another phrase, so it cannot be read.</source>
        <translation>Ce que d’autres ordinateurs y ont écrit est scellé avec une autre phrase et ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>What reminders say</source>
        <translation>Ce que disent les rappels</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Ce qu’on laisse de côté</translation>
    </message>
    <message>
        <source>What was installed cannot be started, so this one goes on and reminders come. The log has the details.</source>
        <translation>Ce qui a été installé ne peut pas démarrer ; celui-ci continue donc, et les rappels viennent. Les détails sont dans le fichier de suivi.</translation>
    </message>
    <message>
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>Ce qui a été affiché et quand, et sinon pourquoi : les sept derniers jours.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Ce qui serait écrit</translation>
    </message>
    <message>
        <source>What you add is on top of what is there.</source>
        <translation>Ce que vous ajoutez vient en plus de ce qui est là.</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Ce que vous avez changé ici n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>What you count takes the place of what was thought to be there.</source>
        <translation>Ce que vous comptez prend la place de ce qui était censé être là.</translation>
    </message>
    <message>
        <source>What you mark as felt is shown here.</source>
        <translation>Ce que vous marquez comme ressenti s’affiche ici.</translation>
    </message>
    <message>
        <source>What your leaflet says</source>
        <translation>Ce que dit votre notice</translation>
    </message>
    <message>
        <source>When</source>
        <comment>the times of a step</comment>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When do your days happen?</source>
        <translation>Comment se passent vos journées ?</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Quand cela a été fait</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Quand ils viennent</translation>
    </message>
    <message>
        <source>When was it done?</source>
        <translation>Quand cela a-t-il été fait ?</translation>
    </message>
    <message>
        <source>When you get up</source>
        <translation>À votre lever</translation>
    </message>
    <message>
        <source>When your day is over, which day begins a week, and how times are written.</source>
        <translation>Quand votre journée est finie, quel jour commence une semaine, et comment les heures s’écrivent.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>Où vivez-vous ?</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Where none stands, you can type your own.</source>
        <translation>Là où il n’y en a pas, vous pouvez en saisir un.</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>Si un rappel arrive à votre écran, et ce que chacun est devenu.</translation>
    </message>
    <message>
        <source>Whether it was done</source>
        <comment>a column of a table</comment>
        <translation>Si c’était fait</translation>
    </message>
    <message>
        <source>Which calendar are the entries written to?</source>
        <translation>Dans quel calendrier les entrées sont-elles écrites ?</translation>
    </message>
    <message>
        <source>Which capsule</source>
        <translation>Quelle gélule</translation>
    </message>
    <message>
        <source>Which column holds the day?</source>
        <translation>Quelle colonne contient le jour ?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>Quelle colonne est quoi ?</translation>
    </message>
    <message>
        <source>While you are outside, {step} falls due again every {length}.</source>
        <comment>medical</comment>
        <translation>While you are outside, {step} falls due again every {length}.</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Pendant votre absence</translation>
    </message>
    <message>
        <source>Whoever runs that server can see the times and the words of these entries, so at first the words do not say what they are about.</source>
        <translation>La personne qui gère ce serveur peut voir les heures et les mots de ces entrées ; au début, les mots ne disent donc pas de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Whoever sees your calendars sees this name.</source>
        <translation>Toute personne qui voit vos calendriers voit ce nom.</translation>
    </message>
    <message>
        <source>Whose numbers stand there, and whose leaflets the care guide shows at first.</source>
        <translation>De qui sont les numéros affichés, et les notices que le guide des soins montre d’abord.</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Pourquoi cette question</translation>
    </message>
    <message>
        <source>With dinner</source>
        <translation>Au dîner</translation>
    </message>
    <message>
        <source>With food</source>
        <translation>Avec un repas</translation>
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
        <translation>Avec initiales</translation>
    </message>
    <message>
        <source>With lunch</source>
        <translation>Au déjeuner</translation>
    </message>
    <message>
        <source>With or without food</source>
        <comment>medical</comment>
        <translation>With or without food</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Avec les photos</translation>
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
        <translation>Travail d’autres personnes</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>how strong a side effect was</comment>
        <translation>Au plus fort</translation>
    </message>
    <message>
        <source>Worst: from 0 (none) to 3 (severe), as the person saw it. Still there: by the newest entry.</source>
        <translation>Au plus fort : de 0 (rien) à 3 (sévère), comme la personne l’a vu. Encore là : d’après l’entrée la plus récente.</translation>
    </message>
    <message>
        <source>Write a number such as 62 or 62.5, without a mark between thousands.</source>
        <translation>Écrivez un nombre comme 62 ou 62,5, sans signe entre les milliers.</translation>
    </message>
    <message>
        <source>Write one number of mg, as on the box: 20.</source>
        <comment>medical</comment>
        <translation>Write one number of mg, as on the box: 20.</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>Écrivez les nombres comme sur l’étiquette, avec un plus entre eux : 20 + 10.</translation>
    </message>
    <message>
        <source>Writing it into the diary…</source>
        <translation>Écriture dans le journal…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>Écriture : {done} sur {all}…</translation>
    </message>
    <message>
        <source>Yellow skin or eyes, dark urine</source>
        <comment>medical</comment>
        <translation>Yellow skin or eyes, dark urine</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>with food</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Oui, je l’ai vu</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Yesterday · a past day can be filled in or corrected</source>
        <translation>Hier · un jour passé peut être complété ou corrigé</translation>
    </message>
    <message>
        <source>You can add your own later.</source>
        <translation>Vous pouvez ajouter les vôtres plus tard.</translation>
    </message>
    <message>
        <source>You can also finish now and try it later, in Settings.</source>
        <translation>Vous pouvez aussi finir maintenant et l’essayer plus tard, dans les réglages.</translation>
    </message>
    <message>
        <source>You can change them in Settings, under “Care guide and numbers”.</source>
        <translation>Vous pouvez les modifier dans les réglages, sous «&#xa0;Guide des soins et numéros&#xa0;».</translation>
    </message>
    <message>
        <source>You can hide the details in reminders at any time.</source>
        <translation>Vous pouvez cacher les détails des rappels à tout moment.</translation>
    </message>
    <message>
        <source>You have plans on {date}.</source>
        <translation>Vous avez quelque chose de prévu le {date}.</translation>
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
        <translation>Vous l’avez arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>Vous le faites d’habitude vers {at}.</translation>
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
        <translation>Vos ordinateurs ne se transmettent rien</translation>
    </message>
    <message>
        <source>Your course</source>
        <translation>Votre traitement</translation>
    </message>
    <message>
        <source>Your course in the form that programs of clinics read, marked as recorded by yourself.</source>
        <translation>Votre traitement sous la forme que lisent les logiciels de cabinet médical, marqué comme noté par vous-même.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>Your desktop may ask you.</source>
        <translation>Votre bureau peut vous poser une question.</translation>
    </message>
    <message>
        <source>Your diary began on {began}. An earlier day can be filled in as well: open it.</source>
        <translation>Votre journal a commencé le {began}. Un jour plus ancien peut aussi être complété : ouvrez-le.</translation>
    </message>
    <message>
        <source>Your diary is one file in a folder that you alone can read.</source>
        <translation>Votre journal est un fichier dans un dossier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Your diary stays on this computer; the calendar has the plan alone.</source>
        <translation>Votre journal reste sur cet ordinateur ; le calendrier n’a que le plan.</translation>
    </message>
    <message>
        <source>Your diary, its photos and backups, what was set aside after damage, your settings, the lock with its key, the password of a calendar for your phone, the log, and the start with the computer. Reminders stop and skinroutine ends.</source>
        <translation>Votre journal, ses photos et sauvegardes, ce qui a été mis de côté après un dommage, vos réglages, le verrou avec sa clé, le mot de passe d’un calendrier pour votre téléphone, le fichier de suivi et le démarrage avec l’ordinateur. Les rappels cessent et skinroutine se termine.</translation>
    </message>
    <message>
        <source>Your dose</source>
        <comment>a step</comment>
        <translation>Votre dose</translation>
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
        <translation>Votre trousseau de clés ne l’a plus. Choisissez « Saisir la phrase ».</translation>
    </message>
    <message>
        <source>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</translation>
    </message>
    <message>
        <source>Your outdoor check.</source>
        <translation>Votre point en plein air.</translation>
    </message>
    <message>
        <source>Your own number.</source>
        <translation>Votre propre numéro.</translation>
    </message>
    <message>
        <source>Your phone may ring by an old plan</source>
        <translation>Votre téléphone sonne peut-être selon un ancien plan</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Votre phrase</translation>
    </message>
    <message>
        <source>Your plan and the dates you saved, with alarms, so that a phone can ring.</source>
        <translation>Votre plan et les dates que vous avez enregistrées, avec des alarmes, pour qu’un téléphone puisse sonner.</translation>
    </message>
    <message>
        <source>Your plan for the next 14 days goes, as to-dos with alarms, to a calendar on a server of your own: Nextcloud, Radicale, Fastmail or another that speaks CalDAV. What you complete on your phone is ticked here.</source>
        <translation>Votre plan des 14 prochains jours va, sous forme de tâches avec alarmes, dans un calendrier sur un serveur à vous : Nextcloud, Radicale, Fastmail ou un autre qui parle CalDAV. Ce que vous terminez sur votre téléphone est coché ici.</translation>
    </message>
    <message>
        <source>Your plan, as on the label</source>
        <translation>Votre plan, comme sur l’étiquette</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Votre question</translation>
    </message>
    <message>
        <source>Your routine at a glance</source>
        <translation>Votre routine en un coup d’œil</translation>
    </message>
    <message>
        <source>Your routine begins with</source>
        <translation>Votre routine commence par</translation>
    </message>
    <message>
        <source>Your routine for today</source>
        <translation>Votre routine d’aujourd’hui</translation>
    </message>
    <message>
        <source>Your routine is empty. Add a step of your own, bring one back, or begin with an idea.</source>
        <translation>Votre routine est vide. Ajoutez une étape à vous, reprenez-en une, ou commencez par une idée.</translation>
    </message>
    <message>
        <source>Your routine is empty. Add the steps you want to keep an eye on.</source>
        <translation>Votre routine est vide. Ajoutez les étapes que vous voulez garder à l’œil.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Votre serveur</translation>
    </message>
    <message>
        <source>Your supply</source>
        <comment>a step</comment>
        <translation>Votre réserve</translation>
    </message>
    <message>
        <source>Your {at} moment</source>
        <translation>Votre moment de {at}</translation>
    </message>
    <message>
        <source>a date you saved</source>
        <comment>a step, inside a sentence</comment>
        <translation>une date que vous avez enregistrée</translation>
    </message>
    <message>
        <source>a later day</source>
        <comment>a change applies from</comment>
        <translation>un jour à venir</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>a step, inside a sentence</comment>
        <translation>une étape</translation>
    </message>
    <message>
        <source>again every {length} outdoors</source>
        <translation>dehors, de nouveau toutes les {length}</translation>
    </message>
    <message>
        <source>again outdoors at {at}</source>
        <translation>de nouveau dehors à {at}</translation>
    </message>
    <message>
        <source>all steps {count}</source>
        <translation>toutes les étapes {count}</translation>
    </message>
    <message>
        <source>amount not said</source>
        <translation>quantité non précisée</translation>
    </message>
    <message>
        <source>an amount that was not typed</source>
        <translation>une quantité qui n’a pas été saisie</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the diary</source>
        <extracomment>for one: and 1 more, in the diary</extracomment>
        <translation>
            <numerusform>et {n} de plus, dans le journal</numerusform>
            <numerusform>et {n} de plus, dans le journal</numerusform>
        </translation>
    </message>
    <message>
        <source>another formulation</source>
        <translation>autre formulation</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>au besoin</translation>
    </message>
    <message>
        <source>as needed: no total has these</source>
        <translation>au besoin : dans aucun total</translation>
    </message>
    <message>
        <source>as the routine says</source>
        <comment>how often a dose is taken</comment>
        <translation>comme le dit la routine</translation>
    </message>
    <message>
        <source>at the times of the routine</source>
        <translation>aux heures de la routine</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>à {at}</translation>
    </message>
    <message>
        <source>away</source>
        <comment>why a dose was skipped</comment>
        <translation>absence</translation>
    </message>
    <message>
        <source>back to today</source>
        <translation>retour à aujourd’hui</translation>
    </message>
    <message>
        <source>before bed</source>
        <translation>avant le coucher</translation>
    </message>
    <message>
        <source>before that not shown: {reasons}</source>
        <translation>avant cela non affiché : {reasons}</translation>
    </message>
    <message>
        <source>capsules</source>
        <comment>after a number field</comment>
        <translation>gélules</translation>
    </message>
    <message>
        <source>chose not to</source>
        <comment>why a dose was skipped</comment>
        <translation>par choix</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>nettoyant</translation>
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
        <translation>jours</translation>
    </message>
    <message>
        <source>days before</source>
        <comment>after a number field</comment>
        <translation>jours avant</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>the word that is typed to delete everything</comment>
        <translation>supprimer</translation>
    </message>
    <message>
        <source>dinner</source>
        <comment>one of several times of a step</comment>
        <translation>dîner</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>« Ne pas déranger » était activé</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>done</source>
        <comment>in a cell of the week</comment>
        <translation>fait</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>a step</comment>
        <translation>fait tard</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>in a cell of the week</comment>
        <translation>fait tard</translation>
    </message>
    <message>
        <source>done late {at}</source>
        <translation>fait tard {at}</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>fait {at}</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a step</comment>
        <translation>c’est l’heure</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a cell of the week</comment>
        <translation>c’est l’heure</translation>
    </message>
    <message>
        <source>earlier and later days or weeks</source>
        <translation>jours ou semaines d’avant et d’après</translation>
    </message>
    <message>
        <source>empty the search</source>
        <translation>vider la recherche</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the dose in a plan</comment>
        <translation>terminée</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>un jour sur deux</translation>
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
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>eye drops</source>
        <comment>a step, inside a sentence</comment>
        <translation>gouttes pour les yeux</translation>
    </message>
    <message>
        <source>forgot</source>
        <comment>why a dose was skipped</comment>
        <translation>oublié</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a step</comment>
        <translation>à partir du</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>à partir du {first}</translation>
    </message>
    <message>
        <source>go outside, or come back in</source>
        <translation>sortir, ou rentrer</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how somebody feels</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>for one: in 1 day</extracomment>
        <translation>
            <numerusform>dans {n} jour</numerusform>
            <numerusform>dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>laissés de côté par votre choix</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>baume à lèvres</translation>
    </message>
    <message>
        <source>lock, where you set a passphrase</source>
        <translation>verrouiller, si vous avez choisi une phrase de passe</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how somebody feels</comment>
        <translation>moral bas</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>ébauche de machine, pas encore relue par une personne qui la parle</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>faite avant une restauration</translation>
    </message>
    <message>
        <source>made before an update of skinroutine</source>
        <translation>faite avant une mise à jour de skinroutine</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>faite automatiquement</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>faite par vous</translation>
    </message>
    <message>
        <source>marked as not done, so nothing is recorded</source>
        <translation>marqués comme non faits, rien n’est donc noté</translation>
    </message>
    <message>
        <source>mg</source>
        <comment>a unit</comment>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg per kg is shown once a weight is entered.</source>
        <translation>Les mg par kg s’affichent une fois qu’un poids est saisi.</translation>
    </message>
    <message>
        <source>mg/kg</source>
        <translation>mg/kg</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>midi</translation>
    </message>
    <message>
        <source>mild</source>
        <comment>how strong a side effect was</comment>
        <translation>léger</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>modéré</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>crème hydratante</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>left out of a summary</comment>
        <translation>humeur</translation>
    </message>
    <message>
        <source>more often on a day than the step is planned</source>
        <translation>plus souvent en un jour que l’étape n’est prévue</translation>
    </message>
    <message>
        <source>more than ten years ago</source>
        <translation>il y a plus de dix ans</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>one of several times of a step</comment>
        <translation>matin</translation>
    </message>
    <message>
        <source>move between steps</source>
        <translation>passer d’une étape à l’autre</translation>
    </message>
    <message>
        <source>move the chosen step of the routine</source>
        <translation>déplacer l’étape choisie de la routine</translation>
    </message>
    <message>
        <source>night</source>
        <comment>one of several times of a step</comment>
        <translation>nuit</translation>
    </message>
    <message>
        <source>no</source>
        <comment>still there</comment>
        <translation>non</translation>
    </message>
    <message>
        <source>no dose planned</source>
        <translation>pas de dose prévue</translation>
    </message>
    <message>
        <source>no notification service answered</source>
        <translation>aucun service de notification n’a répondu</translation>
    </message>
    <message>
        <source>no notification service answers on this desktop</source>
        <translation>aucun service de notification ne répond sur ce bureau</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>pas encore de numéro</translation>
    </message>
    <message>
        <source>no reason given</source>
        <comment>why a dose was skipped</comment>
        <translation>sans raison donnée</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>pas de rappel à {at} : {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how strong a side effect was</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reminder</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nose care</source>
        <comment>a step, inside a sentence</comment>
        <translation>soin du nez</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>non lisible</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non noté</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a day in a chart</comment>
        <translation>non noté</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a step</comment>
        <translation>non noté</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>in a cell of the week</comment>
        <translation>non noté</translation>
    </message>
    <message>
        <source>not recorded, no reminder came</source>
        <translation>non noté, aucun rappel n’est venu</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a formulation</comment>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <comment>a step</comment>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>not shown: {reasons}</source>
        <translation>non affiché : {reasons}</translation>
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
        <translation>notes</translation>
    </message>
    <message>
        <source>notes are shortened</source>
        <translation>notes sont raccourcies</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>rien de prévu</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <comment>a count in a ring</comment>
        <translation>sur {planned}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
    <message>
        <source>okay</source>
        <comment>how somebody feels</comment>
        <translation>ça va</translation>
    </message>
    <message>
        <source>on days on which the step is not planned</source>
        <translation>des jours où l’étape n’est pas prévue</translation>
    </message>
    <message>
        <source>on days that have not come yet</source>
        <translation>des jours qui ne sont pas encore venus</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>le jour même</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message>
        <source>once a day</source>
        <comment>medical</comment>
        <translation>once a day</translation>
    </message>
    <message>
        <source>open still</source>
        <translation>encore ouvert</translation>
    </message>
    <message>
        <source>ordinary (conventional)</source>
        <comment>medical</comment>
        <translation>ordinary (conventional)</translation>
    </message>
    <message>
        <source>other</source>
        <comment>why a dose was skipped</comment>
        <translation>autre</translation>
    </message>
    <message>
        <source>own card</source>
        <comment>where something was said</comment>
        <translation>carte du programme</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>fait en partie</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the dose in a plan</comment>
        <translation>en pause</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>where something was said</comment>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>photos that no day of the diary has</source>
        <translation>photos qu’aucun jour du journal n’a</translation>
    </message>
    <message>
        <source>pop-up</source>
        <comment>where something was said</comment>
        <translation>notification</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>why a reminder was not shown</comment>
        <translation>heures calmes</translation>
    </message>
    <message>
        <source>quit; reminders stop</source>
        <translation>quitter ; les rappels s’arrêtent</translation>
    </message>
    <message>
        <source>ran out</source>
        <comment>why a dose was skipped</comment>
        <translation>plus de stock</translation>
    </message>
    <message>
        <source>read by a speaker</source>
        <translation>relue par une personne qui la parle</translation>
    </message>
    <message>
        <source>recorded in this diary already, left as they are</source>
        <translation>déjà notés dans ce journal, laissés tels quels</translation>
    </message>
    <message>
        <source>restore what was undone</source>
        <translation>rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>rings at {times}</source>
        <translation>sonne à {times}</translation>
    </message>
    <message>
        <source>save the routine</source>
        <translation>enregistrer la routine</translation>
    </message>
    <message>
        <source>say when the focused step was done</source>
        <translation>dire quand l’étape choisie a été faite</translation>
    </message>
    <message>
        <source>search the settings</source>
        <translation>chercher dans les réglages</translation>
    </message>
    <message>
        <source>seen {at}</source>
        <comment>a reminder</comment>
        <translation>vu {at}</translation>
    </message>
    <message>
        <source>self-recorded</source>
        <translation>noté par vous-même</translation>
    </message>
    <message>
        <source>set by the other program by itself, without you</source>
        <translation>mis par l’autre programme de lui-même, sans vous</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>how strong a side effect was</comment>
        <translation>sévère</translation>
    </message>
    <message>
        <source>shown {at} by {channel}</source>
        <translation>affiché {at} par {channel}</translation>
    </message>
    <message>
        <source>shown {at}, {length} late, by {channel}</source>
        <translation>affiché {at}, {length} en retard, par {channel}</translation>
    </message>
    <message>
        <source>side effects</source>
        <comment>why a dose was skipped</comment>
        <translation>effets secondaires</translation>
    </message>
    <message>
        <source>skinroutine could not do it. The log has the details.</source>
        <translation>skinroutine n’a pas pu le faire. Les détails sont dans le fichier de suivi.</translation>
    </message>
    <message>
        <source>skinroutine has ended. Nothing of yours is left in its folder.</source>
        <translation>skinroutine est terminé. Il ne reste rien de vous dans son dossier.</translation>
    </message>
    <message>
        <source>skinroutine is under the MIT licence.</source>
        <translation>skinroutine est sous licence MIT.</translation>
    </message>
    <message>
        <source>skinroutine reminder</source>
        <translation>rappel de skinroutine</translation>
    </message>
    <message>
        <source>skinroutine starts in the background when you sign in.</source>
        <translation>skinroutine démarre en arrière-plan quand vous ouvrez votre session.</translation>
    </message>
    <message>
        <source>skinroutine was not running</source>
        <translation>skinroutine ne tournait pas</translation>
    </message>
    <message>
        <source>skinroutine was removed from this computer. Reminders come until you quit. What you noted stays where it is.</source>
        <translation>skinroutine a été retiré de cet ordinateur. Les rappels viennent jusqu’à ce que vous quittiez. Ce que vous avez noté reste où il est.</translation>
    </message>
    <message>
        <source>skip it</source>
        <comment>medical</comment>
        <translation>skip it</translation>
    </message>
    <message>
        <source>skip the focused step, with a reason</source>
        <translation>sauter l’étape choisie, avec une raison</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>sauté</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>sauté volontairement</translation>
    </message>
    <message>
        <source>skipped {at}</source>
        <translation>sauté {at}</translation>
    </message>
    <message>
        <source>skipped: away</source>
        <translation>sauté : absence</translation>
    </message>
    <message>
        <source>skipped: chose not to</source>
        <translation>sauté : par choix</translation>
    </message>
    <message>
        <source>skipped: forgot</source>
        <translation>sauté : oublié</translation>
    </message>
    <message>
        <source>skipped: other</source>
        <translation>sauté : autre</translation>
    </message>
    <message>
        <source>skipped: ran out</source>
        <translation>sauté : plus de stock</translation>
    </message>
    <message>
        <source>skipped: side effects</source>
        <translation>sauté : effets secondaires</translation>
    </message>
    <message>
        <source>skipped: told to pause</source>
        <translation>sauté : pause demandée</translation>
    </message>
    <message>
        <source>snooze the focused step</source>
        <translation>reporter l’étape choisie</translation>
    </message>
    <message>
        <source>snoozed {at}</source>
        <translation>reporté {at}</translation>
    </message>
    <message>
        <source>something else, or I am not sure</source>
        <comment>medical</comment>
        <translation>something else, or I am not sure</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>in a cell of the week</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a plan</comment>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>crème solaire</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>the dose in a plan</comment>
        <translation>prise</translation>
    </message>
    <message>
        <source>taken back {at}</source>
        <translation>repris {at}</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>where something was said</comment>
        <translation>terminal</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ce jour-là</translation>
    </message>
    <message>
        <source>the clock or time zone changed</source>
        <translation>l’horloge ou le fuseau horaire a changé</translation>
    </message>
    <message>
        <source>the desktop did not take it</source>
        <translation>le bureau ne l’a pas accepté</translation>
    </message>
    <message>
        <source>the desktop did not take the pop-up</source>
        <translation>le bureau n’a pas accepté la notification</translation>
    </message>
    <message>
        <source>the notification service did not answer</source>
        <translation>le service de notification n’a pas répondu</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>le service de notification ne répond pas</translation>
    </message>
    <message>
        <source>the program was held up</source>
        <translation>le programme a été retardé</translation>
    </message>
    <message>
        <source>tick the focused step</source>
        <translation>cocher l’étape choisie</translation>
    </message>
    <message>
        <source>tick the next step that is due</source>
        <translation>cocher la prochaine étape dont c’est l’heure</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a change applies from</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beneath a count</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <comment>under the last bar of a chart</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>told to pause</source>
        <comment>why a dose was skipped</comment>
        <translation>pause demandée</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a step falls due</comment>
        <translation>demain</translation>
    </message>
    <message>
        <source>tray</source>
        <comment>where something was said</comment>
        <translation>zone de notification</translation>
    </message>
    <message>
        <source>tray message</source>
        <comment>where something was said</comment>
        <translation>message de la zone de notification</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>deux fois par jour</translation>
    </message>
    <message>
        <source>twice a day</source>
        <comment>medical</comment>
        <translation>twice a day</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>until {day}, by the calendar</source>
        <translation>jusqu’au {day}, d’après le calendrier</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu’au {last}</translation>
    </message>
    <message>
        <source>up and down</source>
        <comment>how somebody feels</comment>
        <translation>des hauts et des bas</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>à venir</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>how somebody feels</comment>
        <translation>moral très bas</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>after a number field</comment>
        <translation>semaines</translation>
    </message>
    <message>
        <source>when you get up</source>
        <translation>à votre lever</translation>
    </message>
    <message>
        <source>window</source>
        <comment>where something was said</comment>
        <translation>fenêtre</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>with a word for the state that is not known here</source>
        <translation>avec un mot pour l’état qui n’est pas connu ici</translation>
    </message>
    <message>
        <source>with dinner</source>
        <translation>au dîner</translation>
    </message>
    <message>
        <source>with food</source>
        <comment>medical</comment>
        <translation>with food</translation>
    </message>
    <message>
        <source>with lunch</source>
        <translation>au déjeuner</translation>
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
        <translation>sans jour qui puisse être lu</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sans nom</translation>
    </message>
    <message>
        <source>write a note on the focused step</source>
        <translation>écrire une note sur l’étape choisie</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>still there</comment>
        <translation>oui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>you paused reminders</source>
        <translation>vous aviez suspendu les rappels</translation>
    </message>
    <message>
        <source>your computer was asleep</source>
        <translation>votre ordinateur était en veille</translation>
    </message>
    <message>
        <source>your computer was off</source>
        <translation>votre ordinateur était éteint</translation>
    </message>
    <message>
        <source>your dose</source>
        <comment>a step, inside a sentence</comment>
        <translation>votre dose</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <comment>medical</comment>
        <translation>your local emergency number</translation>
    </message>
    <message>
        <source>your supply</source>
        <comment>a step, inside a sentence</comment>
        <translation>votre réserve</translation>
    </message>
    <message>
        <source>{act}: {step}, {slot}</source>
        <translation>{act} : {step}, {slot}</translation>
    </message>
    <message>
        <source>{again} · {words}</source>
        <translation>{again} · {words}</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} en tout</translation>
    </message>
    <message>
        <source>{amount} in {doses}</source>
        <comment>mg in doses</comment>
        <translation>{amount} en {doses}</translation>
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
        <translation>{amount} mg/kg à {kg} kg (pesé le {day})</translation>
    </message>
    <message numerus="yes">
        <source>{amount} on {n} days.</source>
        <extracomment>for one: {amount} on 1 day.</extracomment>
        <translation>
            <numerusform>{amount} sur {n} jour.</numerusform>
            <numerusform>{amount} sur {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} taken before using skinroutine, as you entered · together {together}</source>
        <translation>{amount} pris avant d’utiliser skinroutine, comme vous l’avez saisi · ensemble {together}</translation>
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
        <translation>{answered}, aucun rappel n’était donc nécessaire</translation>
    </message>
    <message>
        <source>{at} has not come yet.</source>
        <translation>{at} n’est pas encore arrivé.</translation>
    </message>
    <message>
        <source>{at} is outside {day}: that day began at {begins} and ended at {ends}.</source>
        <translation>{at} est en dehors du {day} : ce jour a commencé à {begins} et s’est terminé à {ends}.</translation>
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
        <translation>{at}. Un bon moment pour cette étape.</translation>
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
        <translation>{at}. Toujours sur votre liste.</translation>
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
        <translation>{cell} ; aujourd’hui</translation>
    </message>
    <message>
        <source>{code}, not in this program</source>
        <translation>{code}, absente de ce programme</translation>
    </message>
    <message>
        <source>{count} ({skipped})</source>
        <translation>{count} ({skipped})</translation>
    </message>
    <message>
        <source>{count} with food</source>
        <translation>{count} avec un repas</translation>
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
        <translation>{days} à partir du {first}</translation>
    </message>
    <message>
        <source>{days} until {last}</source>
        <translation>{days} jusqu’au {last}</translation>
    </message>
    <message>
        <source>{days}, {first} to {last}</source>
        <translation>{days}, du {first} au {last}</translation>
    </message>
    <message>
        <source>{days}, {year}</source>
        <comment>a printed week</comment>
        <translation>{days} {year}</translation>
    </message>
    <message>
        <source>{day} could be read in two ways. Say whether days are written day-first or month-first.</source>
        <translation>{day} peut se lire de deux façons. Dites si le jour vient d’abord (day-first) ou le mois (month-first).</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} n’est pas encore venu.</translation>
    </message>
    <message>
        <source>{day} is too far away for a course.</source>
        <translation>{day} est trop loin pour un traitement.</translation>
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
        <translation>{day} · prend une demi-minute, passez ce que vous voulez</translation>
    </message>
    <message>
        <source>{day}, by the calendar</source>
        <translation>{day}, d’après le calendrier</translation>
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
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>{day}: {plan}</source>
        <comment>a plan</comment>
        <translation>{day} : {plan}</translation>
    </message>
    <message>
        <source>{day}: {state}</source>
        <comment>a day in a chart</comment>
        <translation>{day} : {state}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <comment>a day of a month</comment>
        <translation>{day} : {words}</translation>
    </message>
    <message>
        <source>{day}: {words}</source>
        <comment>words on a day</comment>
        <translation>{day} : {words}</translation>
    </message>
    <message>
        <source>{done} of {noted} doses for which it was noted, as the leaflet says.</source>
        <translation>{done} sur {noted} doses pour lesquelles c’était noté, comme le dit la notice.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <extracomment>for one: {done} of {n} steps done</extracomment>
        <translation>
            <numerusform>{done} étape sur {n} faite</numerusform>
            <numerusform>{done} étapes sur {n} faites</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} sur {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} done</source>
        <translation>{done} sur {planned} faits</translation>
    </message>
    <message>
        <source>{done} of {planned} noted with food</source>
        <translation>{done} sur {planned} notées avec un repas</translation>
    </message>
    <message>
        <source>{done} of {planned} taken</source>
        <translation>{done} sur {planned} prises</translation>
    </message>
    <message>
        <source>{dose} at {at}</source>
        <comment>a dose that is noted</comment>
        <translation>{dose} à {at}</translation>
    </message>
    <message>
        <source>{every}, if on {weekdays}</source>
        <translation>{every}, si c’est {weekdays}</translation>
    </message>
    <message>
        <source>{file} has no names of habits.</source>
        <translation>{file} n’a pas de noms d’habitudes.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>Du {first} au {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays</comment>
        <translation>{first} à {last}</translation>
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
        <translation>{keys} : {act}</translation>
    </message>
    <message>
        <source>{kind} by {count}</source>
        <comment>capsules</comment>
        <translation>{kind} : {count} de plus</translation>
    </message>
    <message>
        <source>{kind} · {what}</source>
        <comment>of a backup: why, and how much</comment>
        <translation>{kind} · {what}</translation>
    </message>
    <message>
        <source>{kind}: {name}</source>
        <translation>{kind} : {name}</translation>
    </message>
    <message>
        <source>{language}: machine-drafted, not yet read by a speaker</source>
        <translation>{language} : ébauche de machine, pas encore relue par une personne qui le parle</translation>
    </message>
    <message>
        <source>{language}: read by a speaker</source>
        <translation>{language} : relu par une personne qui le parle</translation>
    </message>
    <message>
        <source>{language}: {state}.</source>
        <translation>{language} : {state}.</translation>
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
        <translation>{month} : {days}</translation>
    </message>
    <message>
        <source>{names} have the same time, {at}. Each needs a time of its own.</source>
        <translation>{names} ont la même heure, {at}. Chacun doit avoir la sienne.</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>{name} ({times})</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>{name} n’a pas pu être enregistré : {reason}</translation>
    </message>
    <message>
        <source>{name} holds nothing, and a diary never gives way to nothing.</source>
        <translation>{name} est vide, et un journal n’est jamais remplacé par un journal vide.</translation>
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
        <translation>{name} : {number}</translation>
    </message>
    <message>
        <source>{name}: {number} ({told})</source>
        <translation>{name} : {number} ({told})</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>a value after its name</comment>
        <translation>{name} : {value}</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <comment>a file and why it stays</comment>
        <translation>{name} : {why}</translation>
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
            <numerusform>{n} gélule</numerusform>
            <numerusform>{n} gélules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted.</source>
        <extracomment>for one: 1 capsule counted.</extracomment>
        <translation>
            <numerusform>{n} gélule comptée.</numerusform>
            <numerusform>{n} gélules comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted: {kinds}.</source>
        <extracomment>for one: 1 capsule counted: {kinds}.</extracomment>
        <translation>
            <numerusform>{n} gélule comptée : {kinds}.</numerusform>
            <numerusform>{n} gélules comptées : {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>Il y a {n} jour</numerusform>
            <numerusform>Il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>il y a {n} jour</numerusform>
            <numerusform>il y a {n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago · a past day can be filled in or corrected</source>
        <extracomment>for one: 1 day ago · a past day can be filled in or corrected</extracomment>
        <translation>
            <numerusform>Il y a 1 jour · un jour passé peut être complété ou corrigé</numerusform>
            <numerusform>Il y a {n} jours · un jour passé peut être complété ou corrigé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days before</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day before</extracomment>
        <translation>
            <numerusform>{n} jour avant</numerusform>
            <numerusform>{n} jours avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days skipped</source>
        <extracomment>for one: 1 day skipped</extracomment>
        <translation>
            <numerusform>{n} jour sauté</numerusform>
            <numerusform>{n} jours sautés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses</source>
        <comment>noted as taken</comment>
        <extracomment>for one: 1 dose</extracomment>
        <translation>
            <numerusform>{n} dose</numerusform>
            <numerusform>{n} doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan</source>
        <extracomment>for one: 1 dose noted beyond the plan</extracomment>
        <translation>
            <numerusform>{n} dose notée au-delà du plan</numerusform>
            <numerusform>{n} doses notées au-delà du plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan are in the sum.</source>
        <extracomment>for one: 1 dose noted beyond the plan is in the sum.</extracomment>
        <translation>
            <numerusform>{n} dose notée au-delà du plan est dans la somme.</numerusform>
            <numerusform>{n} doses notées au-delà du plan sont dans la somme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount</source>
        <extracomment>for one: 1 dose without an amount</extracomment>
        <translation>
            <numerusform>{n} dose sans quantité</numerusform>
            <numerusform>{n} doses sans quantité</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are in no sum.</source>
        <extracomment>for one: 1 dose without an amount is in no sum.</extracomment>
        <translation>
            <numerusform>{n} dose sans quantité n’est dans aucune somme.</numerusform>
            <numerusform>{n} doses sans quantité ne sont dans aucune somme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are not in the sum.</source>
        <extracomment>for one: 1 dose without an amount is not in the sum.</extracomment>
        <translation>
            <numerusform>{n} dose sans quantité n’est pas dans la somme.</numerusform>
            <numerusform>{n} doses sans quantité ne sont pas dans la somme.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses × {amount}</source>
        <extracomment>for one: 1 dose × {amount}</extracomment>
        <translation>
            <numerusform>{n} dose × {amount}</numerusform>
            <numerusform>{n} doses × {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier days, in the diary</source>
        <extracomment>for one: 1 earlier day, in the diary</extracomment>
        <translation>
            <numerusform>{n} jour d’avant, dans le journal</numerusform>
            <numerusform>{n} jours d’avant, dans le journal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>for one: 1 entry</extracomment>
        <translation>
            <numerusform>{n} entrée</numerusform>
            <numerusform>{n} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries can still be read.</source>
        <extracomment>for one: 1 entry can still be read.</extracomment>
        <translation>
            <numerusform>{n} entrée peut encore être lue.</numerusform>
            <numerusform>{n} entrées peuvent encore être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>every ...</comment>
        <extracomment>for one: hour</extracomment>
        <translation>
            <numerusform>heure</numerusform>
            <numerusform>{n} heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>for one: 1 minute</extracomment>
        <translation>
            <numerusform>1 minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>every ...</comment>
        <extracomment>for one: minute</extracomment>
        <translation>
            <numerusform>minute</numerusform>
            <numerusform>{n} minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>for one: 1 month ago</extracomment>
        <translation>
            <numerusform>Il y a 1 mois</numerusform>
            <numerusform>Il y a {n} mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more noted</source>
        <extracomment>for one: 1 more noted</extracomment>
        <translation>
            <numerusform>{n} de plus notée</numerusform>
            <numerusform>{n} de plus notées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were taken without a word on it.</source>
        <extracomment>for one: 1 more was taken without a word on it.</extracomment>
        <translation>
            <numerusform>{n} de plus a été prise sans un mot à ce sujet.</numerusform>
            <numerusform>{n} de plus ont été prises sans un mot à ce sujet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new steps: {names}</source>
        <extracomment>for one: 1 new step: {names}</extracomment>
        <translation>
            <numerusform>{n} nouvelle étape : {names}</numerusform>
            <numerusform>{n} nouvelles étapes : {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>of an import</comment>
        <extracomment>for one: 1 note</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} letters and digits.</source>
        <translation>{n} lettres et chiffres sur {all}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>for one: 1 page</extracomment>
        <translation>
            <numerusform>1 page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>for one: 1 part</extracomment>
        <translation>
            <numerusform>{n} partie</numerusform>
            <numerusform>{n} parties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts found</source>
        <extracomment>for one: 1 part found</extracomment>
        <translation>
            <numerusform>{n} partie trouvée</numerusform>
            <numerusform>{n} parties trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past dates</source>
        <extracomment>for one: 1 past date</extracomment>
        <translation>
            <numerusform>{n} date passée</numerusform>
            <numerusform>{n} dates passées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>for one: 1 photo</extracomment>
        <translation>
            <numerusform>{n} photo</numerusform>
            <numerusform>{n} photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places found</source>
        <extracomment>for one: 1 place found</extracomment>
        <translation>
            <numerusform>{n} passage trouvé</numerusform>
            <numerusform>{n} passages trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <extracomment>for one: 1 setting found</extracomment>
        <translation>
            <numerusform>1 réglage trouvé</numerusform>
            <numerusform>{n} réglages trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>doses, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>{n} sautée</numerusform>
            <numerusform>{n} sautées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>steps, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>1 sautée</numerusform>
            <numerusform>{n} sautées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are due</source>
        <extracomment>for one: 1 step is due</extracomment>
        <translation>
            <numerusform>C’est l’heure d’1 étape</numerusform>
            <numerusform>C’est l’heure de {n} étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting</source>
        <extracomment>for one: 1 step is waiting</extracomment>
        <translation>
            <numerusform>1 étape attend</numerusform>
            <numerusform>{n} étapes attendent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting: {steps}.</source>
        <extracomment>for one: 1 step is waiting: {steps}.</extracomment>
        <translation>
            <numerusform>1 étape attend : {steps}.</numerusform>
            <numerusform>{n} étapes attendent : {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps at {at}</source>
        <extracomment>for one: 1 step at {at}</extracomment>
        <translation>
            <numerusform>1 étape à {at}</numerusform>
            <numerusform>{n} étapes à {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps for {at}</source>
        <extracomment>for one: 1 step for {at}</extracomment>
        <translation>
            <numerusform>1 étape pour {at}</numerusform>
            <numerusform>{n} étapes pour {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are on your list.</source>
        <extracomment>for one: One thing is on your list.</extracomment>
        <translation>
            <numerusform>Une chose est sur votre liste.</numerusform>
            <numerusform>{n} choses sont sur votre liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are still open.</source>
        <extracomment>for one: One thing is still open.</extracomment>
        <translation>
            <numerusform>Une chose est encore ouverte.</numerusform>
            <numerusform>{n} choses sont encore ouvertes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>for one: 1 time</extracomment>
        <translation>
            <numerusform>1 fois</numerusform>
            <numerusform>{n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a day</source>
        <extracomment>for one: 1 time a day</extracomment>
        <translation>
            <numerusform>1 fois par jour</numerusform>
            <numerusform>{n} fois par jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times as needed</source>
        <extracomment>for one: once as needed</extracomment>
        <translation>
            <numerusform>une fois au besoin</numerusform>
            <numerusform>{n} fois au besoin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times done</source>
        <extracomment>for one: 1 time done</extracomment>
        <translation>
            <numerusform>{n} fois fait</numerusform>
            <numerusform>{n} fois fait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times more</source>
        <extracomment>for one: once more</extracomment>
        <translation>
            <numerusform>encore une fois</numerusform>
            <numerusform>encore {n} fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times skipped</source>
        <extracomment>for one: 1 time skipped</extracomment>
        <translation>
            <numerusform>{n} fois sauté</numerusform>
            <numerusform>{n} fois sauté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day</source>
        <extracomment>for one: 1 time that day</extracomment>
        <translation>
            <numerusform>1 fois ce jour-là</numerusform>
            <numerusform>{n} fois ce jour-là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day, last {at}</source>
        <extracomment>for one: 1 time that day, at {at}</extracomment>
        <translation>
            <numerusform>1 fois ce jour-là, à {at}</numerusform>
            <numerusform>{n} fois ce jour-là, la dernière à {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today</source>
        <extracomment>for one: 1 time today</extracomment>
        <translation>
            <numerusform>1 fois aujourd’hui</numerusform>
            <numerusform>{n} fois aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today, last {at}</source>
        <extracomment>for one: 1 time today, at {at}</extracomment>
        <translation>
            <numerusform>1 fois aujourd’hui, à {at}</numerusform>
            <numerusform>{n} fois aujourd’hui, la dernière à {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks, as your plan says</source>
        <extracomment>for one: 1 week, as your plan says</extracomment>
        <translation>
            <numerusform>{n} semaine, selon votre plan</numerusform>
            <numerusform>{n} semaines, selon votre plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a name of the person’s own are left out.</source>
        <extracomment>for one: 1 with a name of the person’s own is left out.</extracomment>
        <translation>
            <numerusform>{n} avec un nom donné par la personne est laissé de côté.</numerusform>
            <numerusform>{n} avec un nom donné par la personne sont laissés de côté.</numerusform>
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
        <translation>{pair} ne fait pas partie d’une correspondance. Elle ressemble à day=Date,step=Habit,status=Done.</translation>
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
        <translation>{reminders}, avec un avis {length} avant</translation>
    </message>
    <message>
        <source>{result}, with food; noted {day}, {at}</source>
        <translation>{result}, avec un repas ; noté {day}, {at}</translation>
    </message>
    <message>
        <source>{result}, without food; noted {day}, {at}</source>
        <translation>{result}, sans repas ; noté {day}, {at}</translation>
    </message>
    <message>
        <source>{result}; noted {day}, {at}</source>
        <translation>{result} ; noté {day}, {at}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{sign}, {day}: {severity}</source>
        <translation>{sign}, {day} : {severity}</translation>
    </message>
    <message>
        <source>{sign}: {days}</source>
        <translation>{sign} : {days}</translation>
    </message>
    <message>
        <source>{sign}: {severity}</source>
        <translation>{sign} : {severity}</translation>
    </message>
    <message>
        <source>{sign}: {severity}, chosen</source>
        <translation>{sign} : {severity}, choisi</translation>
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
        <translation>{slot} : {field}</translation>
    </message>
    <message>
        <source>{source} (seen in a copy)</source>
        <translation>{source} (vu dans une copie)</translation>
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
        <translation>{step} à {at}</translation>
    </message>
    <message>
        <source>{step} at {at}.</source>
        <comment>a step that is coming up</comment>
        <translation>{step} à {at}.</translation>
    </message>
    <message>
        <source>{step} has no {slot} on {day}.</source>
        <translation>{step} n’a pas de {slot} le {day}.</translation>
    </message>
    <message>
        <source>{step} is not done as needed on {day}.</source>
        <translation>{step} ne se fait pas au besoin le {day}.</translation>
    </message>
    <message>
        <source>{step} would have {at} twice. Each of its times needs its own.</source>
        <translation>{step} aurait deux fois {at}. Chaque heure doit être différente.</translation>
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
        <translation>{step}, de nouveau dehors, {at} le {day}</translation>
    </message>
    <message>
        <source>{step}, as needed, on {day}</source>
        <translation>{step}, au besoin, le {day}</translation>
    </message>
    <message>
        <source>{step}, planned for {at} on {day}</source>
        <translation>{step}, prévu à {at} le {day}</translation>
    </message>
    <message>
        <source>{step}, {at}, {state}</source>
        <translation>{step}, {at}, {state}</translation>
    </message>
    <message>
        <source>{step}, {day}: {times}, as needed</source>
        <translation>{step}, {day} : {times}, au besoin</translation>
    </message>
    <message>
        <source>{step}, {day}: {words}</source>
        <translation>{step}, {day} : {words}</translation>
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
        <translation>{time} aujourd’hui</translation>
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
        <translation>{what} (à venir)</translation>
    </message>
    <message>
        <source>{what} ({note})</source>
        <translation>{what} ({note})</translation>
    </message>
    <message>
        <source>{what}: {days}.</source>
        <comment>days on which something was so</comment>
        <translation>{what} : {days}.</translation>
    </message>
    <message>
        <source>{what}: {until}</source>
        <comment>after the course</comment>
        <translation>{what} : {until}</translation>
    </message>
    <message>
        <source>{words}, one not recorded</source>
        <translation>{words}, une non notée</translation>
    </message>
    <message>
        <source>“Do not disturb” is on, so a reminder did not pop up. It waits here and in the tray.</source>
        <translation>« Ne pas déranger » est activé, un rappel ne s’est donc pas affiché. Il attend ici et dans la zone de notification.</translation>
    </message>
    <message>
        <source>“Do not disturb” is on, so nothing was shown. Switch it off and try again.</source>
        <translation>« Ne pas déranger » est activé, rien n’a donc été affiché. Désactivez-le et réessayez.</translation>
    </message>
    <message>
        <source>“Your {at} moment” instead of the name</source>
        <translation>« Votre moment de {at} » au lieu du nom</translation>
    </message>
    <message>
        <source>“{name}” was not added: it cannot be read ({reason}).</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ajouté : impossible à lire ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is larger than {most} MB.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ajouté : plus grand que {most} Mo.</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is no JPEG, PNG or WebP picture, or it is damaged.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ajouté : ce n’est pas une image JPEG, PNG ou WebP, ou elle est endommagée.</translation>
    </message>
    <message>
        <source>“{name}” was not added: the picture has too many pixels.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas été ajouté : l’image a trop de pixels.</translation>
    </message>
    <message>
        <source>“{question}”</source>
        <translation>«&#xa0;{question}&#xa0;»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
</TS>
