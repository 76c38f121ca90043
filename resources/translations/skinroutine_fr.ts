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
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>Un changement est prévu à partir du {day} ; cette modification y entre aussi.</translation>
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
        <source>A dose has up to {most} capsules here.</source>
        <comment>medical</comment>
        <translation>A dose has up to {most} capsules here.</translation>
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
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>Une note compte jusqu’à {most} caractères ; celle-ci en a {count}.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>Un plus sépare les gélules prises ensemble. Vous pouvez laisser vide.</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>Une minute tranquille pour vous.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>Un rappel n’a pas pu s’afficher : {reason}. Il reste ici et dans la zone de notification, et skinroutine continue d’essayer.</translation>
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
        <source>A step</source>
        <comment>a step</comment>
        <translation>Une étape</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
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
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
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
        <source>Add {name}</source>
        <translation>Ajouter {name}</translation>
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
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt avec ↑ ou ↓ déplace une étape</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>Et de nouveau après</translation>
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
        <source>As it should stand on your list</source>
        <translation>Tel qu’il doit figurer sur votre liste</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Au besoin</translation>
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
        <source>As usual where you live</source>
        <translation>Comme d’habitude chez vous</translation>
    </message>
    <message>
        <source>As you planned</source>
        <comment>medical</comment>
        <translation>As you planned</translation>
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
        <source>Back to Settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Avant le coucher</translation>
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
        <source>Both done</source>
        <comment>a button</comment>
        <translation>Les deux sont faites</translation>
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
        <source>Bring {step} back</source>
        <translation>Reprendre {step}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Rétabli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>Étape de soin</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>Soins : {count}</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>Modifier {time}</translation>
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
        <source>Choose a day</source>
        <translation>Choisir un jour</translation>
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
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Coming up.</source>
        <translation>C’est pour bientôt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
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
        <comment>how much a reminder says</comment>
        <translation>Discret</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>Rappel discret</translation>
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
        <source>Done: {step}, {at}</source>
        <translation>Fait : {step}, {at}</translation>
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
        <source>Doses taken</source>
        <translation>Doses prises</translation>
    </message>
    <message>
        <source>Doses taken: {count}</source>
        <translation>Doses prises : {count}</translation>
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
        <source>Each change is saved at once</source>
        <translation>Chaque changement est enregistré aussitôt</translation>
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
        <source>Empty the search</source>
        <translation>Vider la recherche</translation>
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
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>Tout grandit avec elle, images et boutons compris.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Tout reste sur cet ordinateur. Rien n’est envoyé nulle part.</translation>
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
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>Première répétition</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>Quand vous avez beaucoup essayé et voulez retrouver l’habituel.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>À partir d’un jour</translation>
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
        <source>Go to your routine</source>
        <translation>Aller à votre routine</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>Bien. Les rappels vous parviendront ainsi.</translation>
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
        <source>How it looks</source>
        <translation>Son apparence</translation>
    </message>
    <message>
        <source>How long after its time a tick is still simply done.</source>
        <translation>Combien de temps après l’heure une coche compte encore simplement comme faite.</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>Nombre de jours d’intervalle</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>Que dit un rappel ?</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>Combien plus tard vient un rappel que vous reportez.</translation>
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
        <source>I am back in</source>
        <translation>Je suis rentré(e)</translation>
    </message>
    <message>
        <source>I am going outside</source>
        <translation>Je sors</translation>
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
        <source>In a language in which nobody has checked them, sentences about your medicine and about care stay in English.</source>
        <translation>Dans une langue où personne ne les a vérifiées, les phrases sur votre médicament et sur les soins restent en anglais.</translation>
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
        <source>It applies from today, and Undo takes it back.</source>
        <translation>Cela vaut à partir d’aujourd’hui, et « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>Il n’a pas pu être affiché : {reason}.</translation>
    </message>
    <message>
        <source>It does not touch your diary, your routine with its repeats and heads-up, starting with the computer, or whether you saw a test reminder.</source>
        <translation>Ceci ne touche pas : votre journal, votre routine avec ses répétitions et ses avis, le démarrage avec l’ordinateur, ni si vous avez vu un rappel d’essai.</translation>
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
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>C’est prévu {anchor} pour l’instant. À partir d’aujourd’hui, cette étape a sa propre heure et ne bouge plus quand vous déplacez votre journée. « Annuler » revient en arrière.</translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>Il se trouve dans ce dossier, lisible par vous seul :</translation>
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
        <source>Its own time</source>
        <translation>Sa propre heure</translation>
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
        <source>Key O</source>
        <translation>Touche O</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Sorte d’étape</translation>
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
        <source>Last 28 days: {count}</source>
        <translation>28 derniers jours : {count}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Mois dernier</translation>
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
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>Laisser ouvert</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
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
        <source>Lunch</source>
        <translation>Déjeuner</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>Le déjeuner approche</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>Vérifiez que les rappels vous parviennent</translation>
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
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>Minutes avant la dose, pour que les gélules soient près de votre assiette.</translation>
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
        <source>More for {step}, {slot}</source>
        <translation>Plus pour {step}, {slot}</translation>
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
        <source>My days</source>
        <translation>Mes journées</translation>
    </message>
    <message>
        <source>My own hint</source>
        <translation>Ma propre indication</translation>
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
        <source>Names, notes and whatever else you typed stay as you typed them.</source>
        <translation>Les noms, les notes et tout ce que vous avez écrit restent comme vous les avez écrits.</translation>
    </message>
    <message>
        <source>Nearly all of this page becomes as it was at first. It asks you, and says what.</source>
        <translation>Presque toute cette page redevient comme au début. On vous demande avant, et on dit quoi.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
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
        <source>No reason</source>
        <translation>Sans raison</translation>
    </message>
    <message>
        <source>No reason</source>
        <comment>why a step was skipped</comment>
        <translation>Sans raison</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>Pas de rappel. L’étape reste quand même sur votre liste.</translation>
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
        <source>None</source>
        <comment>slots</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>Plus aucun aujourd’hui</translation>
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
        <source>Not noted that day</source>
        <translation>Pas noté ce jour-là</translation>
    </message>
    <message>
        <source>Not noted today</source>
        <translation>Pas noté aujourd’hui</translation>
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
        <source>Not said</source>
        <translation>Non précisé</translation>
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
        <source>Note kept</source>
        <translation>Note gardée</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Noter une fois</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>Noter une fois : {step}. {uses}</translation>
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
        <source>Note…</source>
        <translation>Note…</translation>
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
        <source>OK</source>
        <comment>a button</comment>
        <translation>OK</translation>
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
        <source>Open today</source>
        <comment>a button</comment>
        <translation>Ouvrir aujourd’hui</translation>
    </message>
    <message>
        <source>Open {day}</source>
        <translation>Ouvrir {day}</translation>
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
        <source>Paper</source>
        <translation>Papier</translation>
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
        <source>Paused until tomorrow</source>
        <translation>Suspendu jusqu’à demain</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>Choisissez une chose que vous faites déjà chaque jour, comme vous asseoir pour dîner. Les habitudes tiennent souvent mieux quand elles s’appuient sur une ancienne.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Prévu à {at}</translation>
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
        <source>Put this message away</source>
        <translation>Ranger ce message</translation>
    </message>
    <message>
        <source>Put this reminder away</source>
        <translation>Ranger ce rappel</translation>
    </message>
    <message>
        <source>Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), tzlocal (MIT), jeepney (MIT), the Inter typeface (SIL Open Font License 1.1) and Lucide icons (ISC). skinroutine itself is under the MIT licence.</source>
        <translation>Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), tzlocal (MIT), jeepney (MIT), la police Inter (SIL Open Font License 1.1) et les icônes Lucide (ISC). skinroutine lui-même est sous licence MIT.</translation>
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
        <source>Quit (reminders stop)</source>
        <translation>Quitter (les rappels s’arrêtent)</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Quitter maintenant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
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
        <source>Reminder again at {at}</source>
        <translation>Nouveau rappel à {at}</translation>
    </message>
    <message>
        <source>Reminder log</source>
        <translation>Journal des rappels</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
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
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>Les rappels suivent ces heures. Vous pouvez tout changer plus tard.</translation>
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
        <source>Saline nose spray</source>
        <translation>Spray nasal à l’eau salée</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
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
        <source>Save these times</source>
        <translation>Enregistrer ces heures</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
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
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>Dites dans « Aujourd’hui » que vous sortez. Cela finit quand vous rentrez, ou au dîner.</translation>
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
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>Montrer le journal des rappels</translation>
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
        <source>Snooze {n} min: {step}, {at}</source>
        <extracomment>for one: Snooze 1 min: {step}, {at}</extracomment>
        <translation>
            <numerusform>Reporter d’1 min : {step}, {at}</numerusform>
            <numerusform>Reporter de {n} min : {step}, {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>So a reminder can reach you. Everything stays on this computer.</source>
        <translation>Pour qu’un rappel puisse vous parvenir. Tout reste sur cet ordinateur.</translation>
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
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>Un problème est survenu dans skinroutine. Votre journal est intact ; les détails sont dans le fichier de suivi.</translation>
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
        <source>Still to come</source>
        <translation>À venir</translation>
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
        <source>Take back</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Revenir en arrière ({key})</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Taken with food</source>
        <comment>medical</comment>
        <translation>Taken with food</translation>
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
        <source>That’s the last nudge for today.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>Le jour à partir duquel cela vaut</translation>
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
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour vient avant le premier.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>L’imprimante ne l’a pas accepté. Choisissez une autre imprimante, ou enregistrez en PDF.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>La routine n’a pas été changée : {reason}.</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>Les étapes liées à ces heures bougent avec elles.</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Les réglages habituels</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>Les semaines de « Aujourd’hui » et de « Semaine » commencent par lui.</translation>
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
        <source>These times apply from</source>
        <translation>Ces heures valent à partir de</translation>
    </message>
    <message>
        <source>They hold back care until they are over. The dose still comes.</source>
        <translation>Elles retiennent les soins jusqu’à leur fin. La dose vient quand même.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>Ce bureau n’a pas de zone de notification : fermer la fenêtre la réduit, et les rappels vous parviennent toujours. Pour les arrêter, quittez avec Ctrl+Q. Cela n’est dit qu’une fois.</translation>
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
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Ce mois-ci jusqu’ici</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size and the language.</source>
        <translation>Ceci remet : ce que disent les rappels, les heures calmes, la durée d’un report, la fin de la journée, le début de la semaine, l’horloge, le thème, la taille du texte et la langue.</translation>
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
        <source>Time not said</source>
        <translation>Heure non précisée</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment de la journée</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>Le moment de se détendre.</translation>
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
        <source>Under the name, on Today</source>
        <translation>Sous le nom, dans « Aujourd’hui »</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Annuler : {words}</translation>
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
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>Ce que chaque rappel est devenu</translation>
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
        <translation>Qu’est-ce qui a gêné ?</translation>
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
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>Ce qui a été affiché et quand, et sinon pourquoi : les sept derniers jours.</translation>
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
        <source>Where it lies</source>
        <translation>Où il se trouve</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>Si un rappel arrive à votre écran, et ce que chacun est devenu.</translation>
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
        <source>With dinner</source>
        <translation>Au dîner</translation>
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
        <translation>Au déjeuner</translation>
    </message>
    <message>
        <source>With or without food</source>
        <comment>medical</comment>
        <translation>With or without food</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Travail d’autres personnes</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>Écrivez les nombres comme sur l’étiquette, avec un plus entre eux : 20 + 10.</translation>
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
        <source>You can hide the details in reminders at any time.</source>
        <translation>Vous pouvez cacher les détails des rappels à tout moment.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>Vous le faites d’habitude vers {at}.</translation>
    </message>
    <message>
        <source>Your answer counts from the next page on.</source>
        <translation>Votre réponse compte dès la page suivante.</translation>
    </message>
    <message>
        <source>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
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
        <source>Your outdoor check.</source>
        <translation>Votre point en plein air.</translation>
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
        <source>Your {at} moment</source>
        <translation>Votre moment de {at}</translation>
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
        <source>as needed</source>
        <translation>au besoin</translation>
    </message>
    <message>
        <source>as needed: no total has these</source>
        <translation>au besoin : dans aucun total</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>à {at}</translation>
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
        <source>bring back</source>
        <translation>rétablir</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>nettoyant</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every 2 days from a day</comment>
        <translation>jours</translation>
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
        <source>every day</source>
        <translation>chaque jour</translation>
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
        <source>has a note</source>
        <translation>a une note</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>baume à lèvres</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>ébauche de machine, pas encore relue par une personne qui la parle</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>midi</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>crème hydratante</translation>
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
        <source>no notification service answered</source>
        <translation>aucun service de notification n’a répondu</translation>
    </message>
    <message>
        <source>no notification service answers on this desktop</source>
        <translation>aucun service de notification ne répond sur ce bureau</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>pas de rappel à {at} : {reason}</translation>
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
        <source>on time</source>
        <translation>à l’heure</translation>
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
        <source>read by a speaker</source>
        <translation>relue par une personne qui la parle</translation>
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
        <source>shown {at} by {channel}</source>
        <translation>affiché {at} par {channel}</translation>
    </message>
    <message>
        <source>shown {at}, {length} late, by {channel}</source>
        <translation>affiché {at}, {length} en retard, par {channel}</translation>
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
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>crème solaire</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>revenir en arrière</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
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
        <comment>beneath a count</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>aujourd’hui</translation>
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
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>jusqu’au</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>jusqu’au {last}</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>à venir</translation>
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
        <source>write a note on the focused step</source>
        <translation>écrire une note sur l’étape choisie</translation>
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
        <translation>{cell} ; aujourd’hui</translation>
    </message>
    <message>
        <source>{code}, not in this program</source>
        <translation>{code}, absente de ce programme</translation>
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
        <source>{day} has not come yet.</source>
        <translation>{day} n’est pas encore venu.</translation>
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
        <translation>{day} : {words}</translation>
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
        <source>{done} of {pages} pages done</source>
        <translation>{done} pages sur {pages} faites</translation>
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
        <source>{every}, if on {weekdays}</source>
        <translation>{every}, si c’est {weekdays}</translation>
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
        <source>{mg} mg</source>
        <translation>{mg} mg</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{names} have the same time, {at}. Each needs a time of its own.</source>
        <translation>{names} ont la même heure, {at}. Chacun doit avoir la sienne.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>{name} n’a pas pu être enregistré : {reason}</translation>
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
            <numerusform>Il y a 1 jour · un jour passé peut être complété ou corrigé</numerusform>
            <numerusform>Il y a {n} jours · un jour passé peut être complété ou corrigé</numerusform>
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
        <source>{n} pages</source>
        <extracomment>for one: 1 page</extracomment>
        <translation>
            <numerusform>1 page</numerusform>
            <numerusform>{n} pages</numerusform>
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
        <source>{n} times more</source>
        <extracomment>for one: once more</extracomment>
        <translation>
            <numerusform>encore une fois</numerusform>
            <numerusform>encore {n} fois</numerusform>
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
        <source>{title}. {body}</source>
        <translation>{title}. {body}</translation>
    </message>
    <message>
        <source>{weekday} {count}</source>
        <translation>{weekday} {count}</translation>
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
        <source>“{words}”</source>
        <translation>« {words} »</translation>
    </message>
</context>
</TS>
