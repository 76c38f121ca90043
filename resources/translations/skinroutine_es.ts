<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
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
        <translation>12 horas</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 horas</translation>
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
        <translation>Una copia de seguridad contiene las entradas de tu diario; las fotos se quedan donde están. Las antiguas se van por sí solas: se conserva una por día durante una semana, una por semana durante un mes y una por mes durante medio año.</translation>
    </message>
    <message>
        <source>A calendar</source>
        <translation>Un calendario</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>Un calendario (iCalendar)</translation>
    </message>
    <message>
        <source>A calendar without a name</source>
        <translation>Un calendario sin nombre</translation>
    </message>
    <message>
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>Hay un cambio planeado desde {day}; este cambio también entra en él.</translation>
    </message>
    <message>
        <source>A clinic’s program (FHIR)</source>
        <translation>Un programa de centro médico (FHIR)</translation>
    </message>
    <message>
        <source>A copy that you saved, in the place of what is in the diary now.</source>
        <translation>Una copia que guardaste, en lugar de lo que hay ahora en el diario.</translation>
    </message>
    <message>
        <source>A date of your own</source>
        <translation>Una fecha propia</translation>
    </message>
    <message>
        <source>A date of your own needs a name.</source>
        <translation>Una fecha propia necesita un nombre.</translation>
    </message>
    <message>
        <source>A date you entered for your programme is coming up: {date}. Open the diary for details.</source>
        <comment>medical</comment>
        <translation>A date you entered for your programme is coming up: {date}. Open the diary for details.</translation>
    </message>
    <message>
        <source>A date you saved</source>
        <comment>a step</comment>
        <translation>Una fecha que guardaste</translation>
    </message>
    <message>
        <source>A date you saved: {date}.</source>
        <translation>Una fecha que guardaste: {date}.</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <translation>Un día termina a las</translation>
    </message>
    <message>
        <source>A day ends at {at}, so a tick after midnight belongs to the evening before.</source>
        <translation>Un día termina a las {at}, así que una marca después de medianoche es de la noche anterior.</translation>
    </message>
    <message>
        <source>A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.</source>
        <comment>medical</comment>
        <translation>A diary and reminder, not medical advice. Your leaflet, pharmacist and prescriber come first.</translation>
    </message>
    <message>
        <source>A diary of skinroutine</source>
        <translation>Un diario de skinroutine</translation>
    </message>
    <message>
        <source>A diary of skinroutine, checkmarks of Loop Habit Tracker, the history of Dosage, or a table. You see what it comes to before anything is written.</source>
        <translation>Un diario de skinroutine, marcas de Loop Habit Tracker, el historial de Dosage o una tabla. Ves en qué queda antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>A diary of skinroutine, or a file from another tracker. You see what is in it before anything is written.</source>
        <translation>Un diario de skinroutine o un archivo de otro programa de seguimiento. Ves qué contiene antes de que se escriba nada.</translation>
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
            <numerusform>Una dosis en 1 día.</numerusform>
            <numerusform>Una dosis en {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of Dosage</source>
        <translation>Un archivo de Dosage</translation>
    </message>
    <message>
        <source>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</source>
        <comment>medical</comment>
        <translation>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</translation>
    </message>
    <message>
        <source>A heads-up before</source>
        <translation>Un aviso antes</translation>
    </message>
    <message>
        <source>A heads-up before the meal</source>
        <translation>Un aviso antes de la comida</translation>
    </message>
    <message>
        <source>A list of what carries on, once the plan says that the dose has ended.</source>
        <translation>Una lista de lo que continúa, cuando el plan dice que la dosis ha terminado.</translation>
    </message>
    <message>
        <source>A mapping has to say which column holds the day: day=Date.</source>
        <translation>Una asignación tiene que decir qué columna contiene el día: day=Date.</translation>
    </message>
    <message>
        <source>A newer skinroutine was installed. Start it again to use it.</source>
        <translation>Se ha instalado una versión más nueva de skinroutine. Vuelve a iniciarlo para usarla.</translation>
    </message>
    <message>
        <source>A note</source>
        <comment>a column of a table</comment>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>Una nota tiene hasta {most} caracteres; esta tiene {count}.</translation>
    </message>
    <message>
        <source>A number above 0 and up to {most}.</source>
        <translation>Un número mayor que 0 y hasta {most}.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>Un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>A number of capsules is from {least} to {most}.</source>
        <translation>Un número de cápsulas va de {least} a {most}.</translation>
    </message>
    <message>
        <source>A part of the file with your entries cannot be read any more.</source>
        <translation>Una parte del archivo con tus entradas ya no se puede leer.</translation>
    </message>
    <message>
        <source>A part of what another computer wrote there is damaged. What it told is told anew once skinroutine runs there.</source>
        <translation>Una parte de lo que otro ordenador escribió allí está dañada. Lo que comunicó se comunicará de nuevo cuando skinroutine se ejecute allí.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 8 characters. Several words are better.</source>
        <translation>Una frase de contraseña necesita al menos 8 caracteres. Varias palabras son mejores.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A photo in the file has a name that is none.</source>
        <translation>Una foto del archivo tiene un nombre que no es válido.</translation>
    </message>
    <message>
        <source>A photo in the file is no picture.</source>
        <translation>Una foto del archivo no es una imagen.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>Un más separa las cápsulas que se toman juntas. Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>A programme test one month after</source>
        <comment>medical</comment>
        <translation>A programme test one month after</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>Un minuto tranquilo para ti.</translation>
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
        <translation>Un recordatorio viene 1 día antes de la última.</translation>
    </message>
    <message>
        <source>A reminder comes on the day of the last one.</source>
        <comment>the last capsule</comment>
        <translation>Un recordatorio viene el día de la última.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>Un recordatorio no pudo aparecer: {reason}. Se queda aquí y en la bandeja, y skinroutine lo sigue intentando.</translation>
    </message>
    <message>
        <source>A sign needs a name of up to {most} characters.</source>
        <translation>Una señal necesita un nombre de hasta {most} caracteres.</translation>
    </message>
    <message>
        <source>A small heads-up for {at}</source>
        <translation>Un pequeño aviso para las {at}</translation>
    </message>
    <message>
        <source>A snooze is at least one minute long.</source>
        <translation>Se pospone al menos un minuto.</translation>
    </message>
    <message>
        <source>A spreadsheet (CSV)</source>
        <translation>Una hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>A spreadsheet, a calendar for your phone, a file for a clinic’s program, or everything.</source>
        <translation>Una hoja de cálculo, un calendario para tu teléfono, un archivo para el programa de un centro médico, o todo.</translation>
    </message>
    <message>
        <source>A step</source>
        <comment>a step</comment>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>A step of its own</source>
        <translation>Un paso propio</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>Una prueba</translation>
    </message>
    <message>
        <source>A time before {ends} means the night that followed.</source>
        <translation>Una hora antes de las {ends} es de la noche siguiente.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>Una semana empieza en</translation>
    </message>
    <message>
        <source>A zip can be imported from Loop Habit Tracker alone.</source>
        <translation>Un zip se puede importar solo de Loop Habit Tracker.</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>a size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page</comment>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>About a forgotten dose</source>
        <comment>medical</comment>
        <translation>About a forgotten dose</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>Sobre este programa</translation>
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
        <translation>Absorica LD, contado aparte: {amount} ({inputs})</translation>
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
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button: a number of days</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Añadir un cambio</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Añadir una fecha</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>Añadir una foto</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Añadir una pregunta</translation>
    </message>
    <message>
        <source>Add a refill</source>
        <translation>Añadir una reposición</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Añadir una hora</translation>
    </message>
    <message>
        <source>Add a weight</source>
        <translation>Añadir un peso</translation>
    </message>
    <message>
        <source>Add one of your own</source>
        <translation>Añadir una propia</translation>
    </message>
    <message>
        <source>Add this number of days</source>
        <translation>Añadir este número de días</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>Añadida el {day}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Advice on alcohol varies from source to source. Ask your prescriber what is right for you.</source>
        <comment>medical</comment>
        <translation>Advice on alcohol varies from source to source. Ask your prescriber what is right for you.</translation>
    </message>
    <message>
        <source>After it was made you went back to another backup, so it may hold entries that you did away with.</source>
        <translation>Después de que se hiciera volviste a otra copia de seguridad, así que puede contener entradas que habías descartado.</translation>
    </message>
    <message>
        <source>After the last capsule</source>
        <translation>Después de la última cápsula</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>for one: After 1 minute</extracomment>
        <translation>
            <numerusform>Después de 1 minuto</numerusform>
            <numerusform>Después de {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Again while I am outside</source>
        <translation>Otra vez mientras estoy fuera</translation>
    </message>
    <message>
        <source>Again, outdoors</source>
        <comment>a row of the checklist</comment>
        <translation>Otra vez, fuera</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>a button</comment>
        <translation>Todos hechos</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>the day</comment>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All noted</source>
        <translation>Todo anotado</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Todos los pasos</translation>
    </message>
    <message>
        <source>All your reminders are discreet already, by the settings.</source>
        <translation>Según los ajustes, todos tus recordatorios ya son discretos.</translation>
    </message>
    <message>
        <source>Also remind my phone</source>
        <translation>Recordar también en mi teléfono</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt con ↑ o ↓ mueve un paso</translation>
    </message>
    <message>
        <source>Amount recorded</source>
        <translation>Cantidad anotada</translation>
    </message>
    <message>
        <source>An app password is one that your server makes for this program alone: look for it under security in your account there. You can take it back there at any time.</source>
        <translation>Una contraseña de aplicación la crea tu servidor solo para este programa: búscala allí en tu cuenta, en seguridad. Allí puedes anularla en cualquier momento.</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>Y otra vez después de</translation>
    </message>
    <message>
        <source>And when the computer is put to sleep.</source>
        <translation>Y cuando se suspende el ordenador.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more for the days after.</source>
        <extracomment>for one: And 1 more for the days after.</extracomment>
        <translation>
            <numerusform>Y {n} más para los días siguientes.</numerusform>
            <numerusform>Y {n} más para los días siguientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer has made a phrase: type it here.</source>
        <translation>Otro ordenador ha creado una frase: escríbela aquí.</translation>
    </message>
    <message>
        <source>Another entry has this day already. Choose another one.</source>
        <translation>Otra entrada ya tiene este día. Elige otro.</translation>
    </message>
    <message>
        <source>Another kind of capsule</source>
        <translation>Otro tipo de cápsula</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>Otro número de días</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>Otra concentración</translation>
    </message>
    <message>
        <source>Anything your clinic should know?</source>
        <translation>¿Algo que tu centro médico deba saber?</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>Contraseña de aplicación</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Archive step</source>
        <translation>Archivar el paso</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day.</source>
        <translation>Las teclas de flecha pasan de un día a otro.</translation>
    </message>
    <message>
        <source>As it should stand on your list</source>
        <translation>Tal como debe figurar en tu lista</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según haga falta</translation>
    </message>
    <message>
        <source>As on the box</source>
        <translation>Como en la caja</translation>
    </message>
    <message>
        <source>As on the label: 20 + 10</source>
        <comment>medical</comment>
        <translation>As on the label: 20 + 10</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the language</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the theme</comment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>As the table shows</source>
        <translation>Como muestre la tabla</translation>
    </message>
    <message>
        <source>As usual where you live</source>
        <translation>Como es usual donde vives</translation>
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
        <translation>Preguntado</translation>
    </message>
    <message>
        <source>Asked: {question}</source>
        <translation>Preguntado: {question}</translation>
    </message>
    <message>
        <source>Asking your keyring…</source>
        <translation>Consultando tu llavero…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>Consultando {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A una hora</translation>
    </message>
    <message>
        <source>At a time of its own</source>
        <translation>A una hora propia</translation>
    </message>
    <message>
        <source>At most twice, then silence. Care steps are reminded once.</source>
        <translation>Dos veces como mucho, y después silencio. El cuidado se recuerda una vez.</translation>
    </message>
    <message>
        <source>At the time, once</source>
        <translation>A su hora, una vez</translation>
    </message>
    <message>
        <source>At the time, then {minutes} minutes later while it is open</source>
        <comment>several times</comment>
        <translation>A su hora, y {minutes} minutos después mientras siga abierto</translation>
    </message>
    <message numerus="yes">
        <source>At the time, then {n} minutes later while it is open</source>
        <extracomment>for one: At the time, then 1 minute later while it is open</extracomment>
        <translation>
            <numerusform>A su hora, y 1 minuto después mientras siga abierto</numerusform>
            <numerusform>A su hora, y {n} minutos después mientras siga abierto</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at}</source>
        <translation>A las {at}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>a step of a dialog</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer una copia de seguridad</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ya</translation>
    </message>
    <message>
        <source>Backed up just now: {entries}.</source>
        <translation>Copia de seguridad recién hecha: {entries}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups open with the new one too. Copies you made yourself keep the old one.</source>
        <translation>Las copias de seguridad se abren también con la nueva. Las copias que guardaste tú conservan la antigua.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, primero la más reciente</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Ver copias…</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Antes de dormir</translation>
    </message>
    <message>
        <source>Before this diary</source>
        <translation>Antes de este diario</translation>
    </message>
    <message>
        <source>Before you head out, clouds or not</source>
        <comment>medical</comment>
        <translation>Before you head out, clouds or not</translation>
    </message>
    <message>
        <source>Before you head out…</source>
        <translation>Antes de salir…</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Begin anew: an empty diary. Backups and photos stay.</source>
        <translation>Empezar de cero: un diario vacío. Las copias de seguridad y las fotos se quedan.</translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation>Empieza el {day}</translation>
    </message>
    <message>
        <source>Begins {day} · the plan you copied from your label</source>
        <translation>Empieza el {day} · el plan que copiaste de tu etiqueta</translation>
    </message>
    <message>
        <source>Being removed from your calendar…</source>
        <translation>Se está quitando de tu calendario…</translation>
    </message>
    <message>
        <source>Black and white, with the names of your steps and with your notes.</source>
        <translation>En blanco y negro, con los nombres de tus pasos y con tus notas.</translation>
    </message>
    <message numerus="yes">
        <source>Blank {n} times in the last 28 days</source>
        <extracomment>for one: Blank once in the last 28 days</extracomment>
        <translation>
            <numerusform>En blanco una vez en los últimos 28 días</numerusform>
            <numerusform>En blanco {n} veces en los últimos 28 días</numerusform>
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
        <translation>Los dos hechos</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Brands differ. If you aren’t sure, your pharmacist can tell you.</source>
        <comment>medical</comment>
        <translation>Brands differ. If you aren’t sure, your pharmacist can tell you.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Traer algo</translation>
    </message>
    <message>
        <source>Bring {step} back</source>
        <translation>Recuperar {step}</translation>
    </message>
    <message>
        <source>By the latest weight: {kg} kg, noted for {day}.</source>
        <translation>Según el peso más reciente: {kg} kg, anotado para el {day}.</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Capsules</source>
        <translation>Cápsulas</translation>
    </message>
    <message>
        <source>Capsules of one dose</source>
        <comment>medical</comment>
        <translation>Capsules of one dose</translation>
    </message>
    <message>
        <source>Capsules of {kind}</source>
        <translation>Cápsulas de {kind}</translation>
    </message>
    <message>
        <source>Care guide</source>
        <comment>a page</comment>
        <translation>Guía de cuidados</translation>
    </message>
    <message>
        <source>Care guide and numbers</source>
        <translation>Guía de cuidados y números</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>Paso de cuidado</translation>
    </message>
    <message>
        <source>Care, apart from doses: last 28 days {recent}; since the start {whole}.</source>
        <translation>Cuidado, aparte de las dosis: últimos 28 días {recent}; desde el inicio {whole}.</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>Cuidado: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>Cambiar una fecha</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarlo</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>Cambiar los números</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>Cambiar {time}</translation>
    </message>
    <message>
        <source>Change: reminders on the phone</source>
        <translation>Cambiar: recordatorios en el teléfono</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>Cambiar: {entry}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>Cambiar: {question}</translation>
    </message>
    <message>
        <source>Change: {title}, {day}</source>
        <translation>Cambiar: {title}, {day}</translation>
    </message>
    <message>
        <source>Changes apply from today, or from a day you choose. Past days keep the routine they had.</source>
        <translation>Los cambios valen desde hoy o desde un día que elijas. Los días pasados conservan su rutina.</translation>
    </message>
    <message>
        <source>Changes are planned from {days}; this change goes into them too.</source>
        <translation>Hay cambios planeados desde {days}; este cambio también entra en ellos.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>Comprobando la frase de contraseña…</translation>
    </message>
    <message>
        <source>Checkmarks of Loop Habit Tracker</source>
        <translation>Marcas de Loop Habit Tracker</translation>
    </message>
    <message>
        <source>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</source>
        <comment>medical</comment>
        <translation>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>Elegir una impresora…</translation>
    </message>
    <message>
        <source>Choose the closest. Leaflets differ from country to country.</source>
        <comment>medical</comment>
        <translation>Choose the closest. Leaflets differ from country to country.</translation>
    </message>
    <message>
        <source>Choose your region</source>
        <translation>Elige tu región</translation>
    </message>
    <message>
        <source>Choose your region or type the numbers to call</source>
        <translation>Elige tu región o escribe los números a los que llamar</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a kind of step</comment>
        <translation>Limpiador</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a step</comment>
        <translation>Limpiador</translation>
    </message>
    <message>
        <source>Click a cell to correct that day.</source>
        <translation>Haz clic en una casilla para corregir ese día.</translation>
    </message>
    <message>
        <source>Click a day to open it.</source>
        <translation>Haz clic en un día para abrirlo.</translation>
    </message>
    <message>
        <source>Clinic visit</source>
        <translation>Consulta médica</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: an entry of the plan</comment>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing the window leaves skinroutine in the tray, so that reminders reach you. To stop them, choose Quit in the tray menu. This is said only once.</source>
        <translation>Al cerrar la ventana, skinroutine se queda en la bandeja para que te lleguen los recordatorios. Para detenerlos, elige Salir en el menú de la bandeja. Esto se dice una sola vez.</translation>
    </message>
    <message>
        <source>Colours, size and language of this window and of its reminders.</source>
        <translation>Colores, tamaño e idioma de esta ventana y de sus recordatorios.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Ya falta poco</translation>
    </message>
    <message>
        <source>Coming up</source>
        <comment>dates to come</comment>
        <translation>Próximas fechas</translation>
    </message>
    <message>
        <source>Coming up.</source>
        <translation>Ya falta poco.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Contraception</source>
        <comment>medical</comment>
        <translation>Contraception</translation>
    </message>
    <message>
        <source>Copied. Clear it from the clipboard later.</source>
        <translation>Copiada. Bórrala más tarde del portapapeles.</translation>
    </message>
    <message>
        <source>Copies of a diary</source>
        <translation>Copias de un diario</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation>Corregir el recuento</translation>
    </message>
    <message>
        <source>Count noted</source>
        <translation>Recuento anotado</translation>
    </message>
    <message>
        <source>Count the box</source>
        <translation>Contar la caja</translation>
    </message>
    <message>
        <source>Count the box once, and each tick takes its capsules off.</source>
        <translation>Cuenta la caja una vez, y cada marca resta sus cápsulas.</translation>
    </message>
    <message>
        <source>Counted from {day}, as no dose was noted.</source>
        <translation>Contado desde el {day}, ya que no se anotó ninguna dosis.</translation>
    </message>
    <message>
        <source>Counted from {day}, as not every day was noted. Last dose noted on {noted}.</source>
        <translation>Contado desde el {day}, ya que no se anotaron todos los días. Última dosis anotada el {noted}.</translation>
    </message>
    <message>
        <source>Counted on {day}, less what you ticked.</source>
        <translation>Contadas el {day}, menos lo que marcaste.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>a page</comment>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Course summary for a visit</source>
        <translation>Resumen del tratamiento para una consulta</translation>
    </message>
    <message>
        <source>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</source>
        <comment>medical</comment>
        <translation>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Línea de crisis</translation>
    </message>
    <message>
        <source>Ctrl+L does the same. Reminders go on, and name nothing while it is locked.</source>
        <translation>Ctrl+L hace lo mismo. Los recordatorios siguen, y no nombran nada mientras está bloqueado.</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>Dosis diaria</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Date kept</source>
        <translation>Fecha guardada</translation>
    </message>
    <message>
        <source>Date taken out</source>
        <translation>Fecha quitada</translation>
    </message>
    <message>
        <source>Dates your clinic or pharmacy gave you can stand here, with a reminder.</source>
        <translation>Las fechas que te dio tu centro médico o tu farmacia pueden estar aquí, con un recordatorio.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>on how many days it was felt</comment>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days before the last capsule</source>
        <translation>Días antes de la última cápsula</translation>
    </message>
    <message>
        <source>Days of photos</source>
        <translation>Días con fotos</translation>
    </message>
    <message>
        <source>Decrypt and turn off</source>
        <translation>Descifrar y desactivar</translation>
    </message>
    <message>
        <source>Decrypting your diary…</source>
        <translation>Descifrando tu diario…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>¿Borrar todo?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>a page</comment>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Did you have it with food?</source>
        <comment>medical</comment>
        <translation>Did you have it with food?</translation>
    </message>
    <message>
        <source>Did you see this?</source>
        <translation>¿Has visto esto?</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Dinner {at}</source>
        <translation>Cena {at}</translation>
    </message>
    <message>
        <source>Dinner, with my dose</source>
        <translation>Cena, con mi dosis</translation>
    </message>
    <message>
        <source>Dinner’s coming up</source>
        <translation>Se acerca la cena</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discreet</source>
        <comment>how much a calendar says</comment>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Discreet</source>
        <comment>how much a reminder says</comment>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>Recordatorio discreto</translation>
    </message>
    <message>
        <source>Do you use this program on another computer too?</source>
        <translation>¿Usas este programa también en otro ordenador?</translation>
    </message>
    <message>
        <source>Does a reminder reach you?</source>
        <translation>¿Te llega un recordatorio?</translation>
    </message>
    <message>
        <source>Does your leaflet say to take it with food?</source>
        <comment>medical</comment>
        <translation>Does your leaflet say to take it with food?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the time was chosen</comment>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what can be said of a step</comment>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done at another time</source>
        <translation>Hecho a otra hora</translation>
    </message>
    <message>
        <source>Done at…</source>
        <translation>Hecho a las…</translation>
    </message>
    <message>
        <source>Done late counts from</source>
        <translation>Cuenta como tarde desde</translation>
    </message>
    <message>
        <source>Done: your {at} moment</source>
        <translation>Hecho: tu momento de las {at}</translation>
    </message>
    <message>
        <source>Done: {step}, {at}</source>
        <translation>Hecho: {step}, {at}</translation>
    </message>
    <message>
        <source>Don’t note it</source>
        <translation>No anotarla</translation>
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
        <translation>Dosis a las {at}</translation>
    </message>
    <message>
        <source>Dose on the label, in mg</source>
        <translation>Dosis en la etiqueta, en mg</translation>
    </message>
    <message>
        <source>Dose step</source>
        <translation>Paso de dosis</translation>
    </message>
    <message>
        <source>Doses</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Doses taken</source>
        <translation>Dosis tomadas</translation>
    </message>
    <message>
        <source>Doses taken: {count}</source>
        <translation>Dosis tomadas: {count}</translation>
    </message>
    <message>
        <source>Dry lips</source>
        <translation>Labios secos</translation>
    </message>
    <message>
        <source>Dry or sore eyes</source>
        <translation>Ojos secos o irritados</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>Piel seca</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>Es la hora</translation>
    </message>
    <message>
        <source>Due {hours} h ago</source>
        <translation>Tocaba hace {hours} h</translation>
    </message>
    <message>
        <source>Due {hours} h {minutes} min ago</source>
        <translation>Tocaba hace {hours} h {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>Due {n} minutes ago</source>
        <extracomment>for one: Due 1 minute ago</extracomment>
        <translation>
            <numerusform>Tocaba hace 1 minuto</numerusform>
            <numerusform>Tocaba hace {n} minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</source>
        <comment>medical</comment>
        <translation>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</translation>
    </message>
    <message>
        <source>Each change is saved at once</source>
        <translation>Cada cambio se guarda al momento</translation>
    </message>
    <message>
        <source>Each day {amount}.</source>
        <translation>Cada día {amount}.</translation>
    </message>
    <message>
        <source>Each kind of capsule is counted once.</source>
        <translation>Cada tipo de cápsula se cuenta una vez.</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>Each tick asks if it was; kept for your visit summary.</source>
        <comment>medical</comment>
        <translation>Each tick asks if it was; kept for your visit summary.</translation>
    </message>
    <message>
        <source>Each time you do it is counted. Nothing of that is planned.</source>
        <translation>Se cuenta cada vez que lo haces. Nada de eso está planeado.</translation>
    </message>
    <message>
        <source>Earlier day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semanas anteriores</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>Editar el plan</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a region</comment>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Servicios de emergencia</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>Cifrar y bloquear</translation>
    </message>
    <message>
        <source>Encrypting your diary…</source>
        <translation>Cifrando tu diario…</translation>
    </message>
    <message>
        <source>Ended on {day}, as your plan says</source>
        <translation>Terminó el {day}, según tu plan</translation>
    </message>
    <message numerus="yes">
        <source>Ended {n} days ago</source>
        <extracomment>for one: Ended 1 day ago</extracomment>
        <translation>
            <numerusform>Terminó hace 1 día</numerusform>
            <numerusform>Terminó hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>English: the words of this program as they were written</source>
        <translation>English: las palabras de este programa tal como se escribieron</translation>
    </message>
    <message>
        <source>Enough for a year or more, as your plan stands.</source>
        <comment>medical</comment>
        <translation>Enough for a year or more, as your plan stands.</translation>
    </message>
    <message>
        <source>Enter the plan</source>
        <translation>Introducir el plan</translation>
    </message>
    <message>
        <source>Enter the strengths in your plan, and the days can be counted.</source>
        <comment>medical</comment>
        <translation>Enter the strengths in your plan, and the days can be counted.</translation>
    </message>
    <message>
        <source>Errand due by {date}.</source>
        <translation>Un recado, a más tardar el {date}.</translation>
    </message>
    <message>
        <source>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</source>
        <comment>medical</comment>
        <translation>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>a region</comment>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>a part of the checklist</comment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Evening done</source>
        <translation>Noche hecha</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>every 2 days from a day</comment>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>Cada pocos días</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>how much a calendar says</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>Todo crece con él, también las imágenes y los botones.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>Todo está borrado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exports</source>
        <comment>a kind of file</comment>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <translation>Gotas para los ojos</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a kind of step</comment>
        <translation>Gotas para los ojos</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a step</comment>
        <translation>Gotas para los ojos</translation>
    </message>
    <message>
        <source>Fact {number} in the file has an order that no diary reaches.</source>
        <translation>El dato {number} del archivo tiene un orden al que no llega ningún diario.</translation>
    </message>
    <message>
        <source>Fact {number} in the file makes no sense.</source>
        <translation>El dato {number} del archivo no tiene sentido.</translation>
    </message>
    <message>
        <source>Fact {number} in the file was noted on a day to come.</source>
        <translation>El dato {number} del archivo se anotó en un día por venir.</translation>
    </message>
    <message>
        <source>Feeling: {word}</source>
        <translation>Cómo estás: {word}</translation>
    </message>
    <message>
        <source>Feeling: {word}, chosen</source>
        <translation>Cómo estás: {word}, elegido</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Archivos para importar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First day of the course</source>
        <translation>Primer día del tratamiento</translation>
    </message>
    <message>
        <source>First entry in this diary: {day}.</source>
        <translation>Primera entrada en este diario: {day}.</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>Primera repetición</translation>
    </message>
    <message>
        <source>Follow what your clinic tells you.</source>
        <comment>medical</comment>
        <translation>Follow what your clinic tells you.</translation>
    </message>
    <message>
        <source>For a server that is gone for good: the account is removed from here at once, and your phone rings until you delete the entries there.</source>
        <translation>Para un servidor que ya no existe: la cuenta se quita de aquí al momento, y tu teléfono suena hasta que borres allí las entradas.</translation>
    </message>
    <message>
        <source>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</source>
        <comment>medical</comment>
        <translation>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</translation>
    </message>
    <message>
        <source>For mg per kg. The latest one is used, and it is named beside the number.</source>
        <translation>Para los mg por kg. Se usa el más reciente y se nombra junto al número.</translation>
    </message>
    <message>
        <source>For when others use this computer, or it might get lost.</source>
        <translation>Por si otros usan este ordenador, o por si se pierde.</translation>
    </message>
    <message>
        <source>For when you are away from this computer.</source>
        <translation>Para cuando no estás ante este ordenador.</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>Para cuando has probado mucho y quieres lo de siempre.</translation>
    </message>
    <message>
        <source>For your next visit</source>
        <translation>Para tu próxima consulta</translation>
    </message>
    <message>
        <source>For your visit summary</source>
        <translation>Para tu resumen para la consulta</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From 0 to {most} days before.</source>
        <translation>De 0 a {most} días antes.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Desde un día</translation>
    </message>
    <message>
        <source>From the start, {day}: {what}</source>
        <comment>a plan</comment>
        <translation>Desde el inicio, {day}: {what}</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>Desde entonces</translation>
    </message>
    <message>
        <source>From your refills, less what you ticked.</source>
        <translation>De tus reposiciones, menos lo que marcaste.</translation>
    </message>
    <message>
        <source>From {day} it is archived.</source>
        <translation>Desde {day} está archivado.</translation>
    </message>
    <message>
        <source>From {day}: {step}</source>
        <translation>Desde {day}: {step}</translation>
    </message>
    <message>
        <source>From {day}: {what}</source>
        <comment>a plan</comment>
        <translation>Desde el {day}: {what}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>Del {first} al {last}.</translation>
    </message>
    <message>
        <source>From {least} to {most} a day.</source>
        <translation>De {least} a {most} al día.</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>how much a reminder says</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Gentle cleanser</source>
        <translation>Limpiador suave</translation>
    </message>
    <message>
        <source>Glass of water</source>
        <translation>Vaso de agua</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Volver a una copia de seguridad</translation>
    </message>
    <message>
        <source>Go to your routine</source>
        <translation>Ir a tu rutina</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>how somebody feels</comment>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>Bien. Los recordatorios te llegarán así.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Hábito</translation>
    </message>
    <message>
        <source>Hand cream</source>
        <translation>Crema de manos</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Entregado a la impresora.</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>Dolor de cabeza</translation>
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
        <translation>Ayudó: {what}</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>Ocultar la frase de contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>the theme</comment>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast has white words on black, and thick lines around everything.</source>
        <translation>El alto contraste tiene palabras blancas sobre negro y líneas gruesas alrededor de todo.</translation>
    </message>
    <message>
        <source>Hint, repeats and more</source>
        <translation>Indicación, repeticiones y más</translation>
    </message>
    <message>
        <source>How days are written</source>
        <translation>Cómo se escriben los días</translation>
    </message>
    <message>
        <source>How have you been feeling lately? A word is enough.</source>
        <comment>medical</comment>
        <translation>How have you been feeling lately? A word is enough.</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Su aspecto</translation>
    </message>
    <message>
        <source>How long after its time a tick is still simply done.</source>
        <translation>Cuánto después de su hora una marca sigue siendo simplemente «hecho».</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Cuánto dura</translation>
    </message>
    <message>
        <source>How many capsules</source>
        <translation>Cuántas cápsulas</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>Cuántos días de separación</translation>
    </message>
    <message>
        <source>How much do the entries say?</source>
        <translation>¿Cuánto dicen las entradas?</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>¿Cuánto dice un recordatorio?</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>Cuánto está hecho</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>Cuánto más tarde viene un recordatorio cuando lo pospones.</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>Cuánto del archivo está escrito</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>How often a dose is reminded, when care stays quiet, and how long “later” is.</source>
        <translation>Cuántas veces se recuerda una dosis, cuándo calla el cuidado y cuánto dura «más tarde».</translation>
    </message>
    <message>
        <source>How soon again</source>
        <translation>Cuánto después otra vez</translation>
    </message>
    <message>
        <source>How was your skin on {day}?</source>
        <translation>¿Cómo estaba tu piel el {day}?</translation>
    </message>
    <message>
        <source>How was your skin today?</source>
        <translation>¿Cómo está tu piel hoy?</translation>
    </message>
    <message>
        <source>I am back in</source>
        <translation>Ya estoy dentro</translation>
    </message>
    <message>
        <source>I am going outside</source>
        <translation>Salgo fuera</translation>
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
        <translation>Elegí no hacerlo</translation>
    </message>
    <message>
        <source>I do not know the time</source>
        <translation>No sé la hora</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation>Se me olvidó</translation>
    </message>
    <message>
        <source>I get up</source>
        <translation>Me levanto</translation>
    </message>
    <message>
        <source>I go to bed</source>
        <translation>Me acuesto</translation>
    </message>
    <message>
        <source>I took more than planned…</source>
        <comment>medical</comment>
        <translation>I took more than planned…</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>No estaba</translation>
    </message>
    <message>
        <source>I was told to pause</source>
        <translation>Me dijeron que hiciera una pausa</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message numerus="yes">
        <source>Import restored: {n} entries.</source>
        <extracomment>for one: Import restored: 1 entry.</extracomment>
        <translation>
            <numerusform>Importación restaurada: 1 entrada.</numerusform>
            <numerusform>Importación restaurada: {n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone: {n} entries.</source>
        <extracomment>for one: Import undone: 1 entry.</extracomment>
        <translation>
            <numerusform>Importación deshecha: 1 entrada.</numerusform>
            <numerusform>Importación deshecha: {n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} entries.</source>
        <extracomment>for one: Imported: 1 entry.</extracomment>
        <translation>
            <numerusform>Importado: 1 entrada.</numerusform>
            <numerusform>Importado: {n} entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
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
        <translation>En un idioma en el que nadie las ha comprobado, las frases sobre tu medicamento y sobre el cuidado se quedan en inglés.</translation>
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
            <numerusform>En 1 min</numerusform>
            <numerusform>En {n} min</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</source>
        <comment>medical</comment>
        <translation>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</translation>
    </message>
    <message>
        <source>Initials or a name, if you like</source>
        <translation>Iniciales o un nombre, si quieres</translation>
    </message>
    <message>
        <source>It applies from today, and Undo takes it back.</source>
        <translation>Vale desde hoy, y Deshacer lo retira.</translation>
    </message>
    <message>
        <source>It asks for your passphrase then; until you type it, reminders name nothing.</source>
        <translation>Entonces pide tu frase de contraseña; hasta que la escribas, los recordatorios no nombran nada.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>No se pudo mostrar: {reason}.</translation>
    </message>
    <message>
        <source>It could not be started again ({why}). This one goes on, and reminders come.</source>
        <translation>No se pudo volver a iniciar ({why}). Este sigue, y los recordatorios llegan.</translation>
    </message>
    <message>
        <source>It could sit by your plate.</source>
        <comment>medical</comment>
        <translation>It could sit by your plate.</translation>
    </message>
    <message>
        <source>It has all entries that are there now.</source>
        <translation>Tiene todas las entradas que hay ahora.</translation>
    </message>
    <message>
        <source>It is deleted from the calendar, and your phone is silent once it has fetched that. Your diary stays as it is.</source>
        <translation>Se borra del calendario, y tu teléfono calla en cuanto lo haya recogido. Tu diario queda como está.</translation>
    </message>
    <message>
        <source>It is evening, so nothing is due again outdoors today.</source>
        <translation>Ya es de noche, así que hoy no toca nada más al aire libre.</translation>
    </message>
    <message>
        <source>It is evening: nothing is due again today.</source>
        <comment>medical</comment>
        <translation>It is evening: nothing is due again today.</translation>
    </message>
    <message>
        <source>It is from {when} and holds {entries}.</source>
        <translation>Es del {when} y contiene {entries}.</translation>
    </message>
    <message>
        <source>It is not readable, so it cannot be restored.</source>
        <translation>No se puede leer, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>It is on the box or in the leaflet.</source>
        <comment>the kind of capsule</comment>
        <translation>Está en la caja o en el prospecto.</translation>
    </message>
    <message>
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>Ahora está planeado {anchor}. Desde hoy tiene su propia hora y ya no se mueve cuando mueves tu día. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>It is the one connection that this program ever opens, and it is off until you turn it on here.</source>
        <translation>Es la única conexión que abre este programa, y está desactivada hasta que la actives aquí.</translation>
    </message>
    <message>
        <source>It is tried again at {when}.</source>
        <translation>Se vuelve a intentar: {when}.</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>Se vuelve a intentar pronto.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that are there now.</source>
        <extracomment>for one: It lacks 1 entry that is there now.</extracomment>
        <translation>
            <numerusform>Le falta 1 entrada que hay ahora.</numerusform>
            <numerusform>Le faltan {n} entradas que hay ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that the backup alone has.</source>
        <extracomment>for one: It lacks 1 entry that the backup alone has.</extracomment>
        <translation>
            <numerusform>Le falta 1 entrada que solo tiene la copia de seguridad.</numerusform>
            <numerusform>Le faltan {n} entradas que solo tiene la copia de seguridad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that were read.</source>
        <extracomment>for one: It lacks 1 entry that was read.</extracomment>
        <translation>
            <numerusform>Le falta 1 entrada que se leyó.</numerusform>
            <numerusform>Le faltan {n} entradas que se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>Está en esta carpeta, que solo tú puedes leer:</translation>
    </message>
    <message>
        <source>It lies in your keyring and is not shown. Where your server has another one now, type it here.</source>
        <translation>Está en tu llavero y no se muestra. Si tu servidor tiene ahora otra, escríbela aquí.</translation>
    </message>
    <message>
        <source>It names the step as you typed it. Others may read it.</source>
        <translation>Nombra el paso tal como lo escribiste. Otros pueden leerlo.</translation>
    </message>
    <message>
        <source>It needs a name before it can be saved.</source>
        <translation>Necesita un nombre para poder guardarse.</translation>
    </message>
    <message>
        <source>It needs a time, or to be done as needed.</source>
        <translation>Necesita una hora, o hacerse según haga falta.</translation>
    </message>
    <message>
        <source>It ran out</source>
        <translation>Se acabó</translation>
    </message>
    <message>
        <source>It says “Your dose, with dinner”: no medicine and no amount.</source>
        <translation>Dice «Tu dosis, con la cena»: ni medicamento ni cantidad.</translation>
    </message>
    <message>
        <source>It says “Your {at} moment”: no medicine, no name of this app.</source>
        <translation>Dice «Tu momento de las {at}»: ni medicamento ni nombre de este programa.</translation>
    </message>
    <message>
        <source>It was at another time…</source>
        <translation>Fue a otra hora…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Its own time</source>
        <translation>Hora propia</translation>
    </message>
    <message>
        <source>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</source>
        <comment>medical</comment>
        <translation>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>Guardar una copia en otro lugar</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Guardarla</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>Dejarlo activado</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>Conservar mis ajustes</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en marcha</translation>
    </message>
    <message>
        <source>Keep the key in this computer’s keyring</source>
        <translation>Guardar la clave en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>Keep {key} beside it: no passphrase opens it without.</source>
        <translation>Conserva {key} junto a la copia: sin ese archivo ninguna frase de contraseña la abre.</translation>
    </message>
    <message>
        <source>Key O</source>
        <translation>Tecla O</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Fechas importantes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind of capsule</source>
        <translation>Tipo de cápsula</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Last 28 days by step: {steps}.</source>
        <translation>Últimos 28 días por paso: {steps}.</translation>
    </message>
    <message>
        <source>Last 28 days, {first} to {last}: {count}.</source>
        <translation>Últimos 28 días, del {first} al {last}: {count}.</translation>
    </message>
    <message>
        <source>Last 28 days: {count}</source>
        <translation>Últimos 28 días: {count}</translation>
    </message>
    <message>
        <source>Last capsule</source>
        <comment>a reminder of the box</comment>
        <translation>Última cápsula</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last dose noted on {day}.</source>
        <translation>Última dosis anotada el {day}.</translation>
    </message>
    <message>
        <source>Last in step at {when}.</source>
        <translation>Última vez al día: {when}.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
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
        <translation>Últimas dos semanas</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Later day</source>
        <translation>Día posterior</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Semanas posteriores</translation>
    </message>
    <message>
        <source>Later: the notice on the phone</source>
        <translation>Más tarde: el aviso sobre el teléfono</translation>
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
        <translation>Salir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarlo allí</translation>
    </message>
    <message>
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown, {told}.</source>
        <translation>Si queda vacío, se muestra {number}, {told}.</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown.</source>
        <translation>Si queda vacío, se muestra {number}.</translation>
    </message>
    <message>
        <source>Left out of this page: {what}.</source>
        <translation>Dejado fuera de esta página: {what}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>the theme</comment>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a kind of step</comment>
        <translation>Bálsamo labial</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a step</comment>
        <translation>Bálsamo labial</translation>
    </message>
    <message>
        <source>Lip balm as needed</source>
        <translation>Bálsamo labial según haga falta</translation>
    </message>
    <message>
        <source>Lip balm at night</source>
        <translation>Bálsamo labial de noche</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Lock after a while</source>
        <translation>Bloquear tras un rato</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>Bloquear al bloquearse la pantalla</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>Bloquear con una frase de contraseña</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Revisándola…</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>Revisando las copias de seguridad…</translation>
    </message>
    <message>
        <source>Looking at what can be saved…</source>
        <translation>Viendo qué se puede salvar…</translation>
    </message>
    <message>
        <source>Looking at your calendar…</source>
        <translation>Mirando tu calendario…</translation>
    </message>
    <message>
        <source>Looking for a keyring on this computer…</source>
        <translation>Buscando un llavero en este ordenador…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how somebody feels</comment>
        <translation>Ánimo bajo</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>Ánimo bajo</translation>
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
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>Se acerca el almuerzo</translation>
    </message>
    <message>
        <source>Made on {day} from the person’s own diary.</source>
        <translation>Hecho el {day} a partir del diario de la propia persona.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>Crear uno nuevo</translation>
    </message>
    <message>
        <source>Make a phrase</source>
        <translation>Crear una frase</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>Comprueba que te llegan los recordatorios</translation>
    </message>
    <message>
        <source>Make the calendar</source>
        <translation>Crear el calendario</translation>
    </message>
    <message>
        <source>Midday</source>
        <comment>a part of the checklist</comment>
        <translation>Mediodía</translation>
    </message>
    <message>
        <source>Midday done</source>
        <translation>Mediodía hecho</translation>
    </message>
    <message>
        <source>Midday {at}</source>
        <translation>Mediodía {at}</translation>
    </message>
    <message>
        <source>Mild</source>
        <comment>how strong a side effect was</comment>
        <translation>Leve</translation>
    </message>
    <message>
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>Minutos antes de la dosis, para que las cápsulas estén junto a tu plato.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>Moderado</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a kind of step</comment>
        <translation>Hidratante</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a step</comment>
        <translation>Hidratante</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>what is shown</comment>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ánimo</translation>
    </message>
    <message>
        <source>Mood and low mood</source>
        <translation>Ánimo y ánimo bajo</translation>
    </message>
    <message>
        <source>More for {step}, {slot}</source>
        <translation>Más sobre {step}, {slot}</translation>
    </message>
    <message>
        <source>More than planned</source>
        <comment>medical</comment>
        <translation>More than planned</translation>
    </message>
    <message>
        <source>More ticked than counted: {kinds}. Correct the count?</source>
        <translation>Se marcó más de lo contado: {kinds}. ¿Corregir el recuento?</translation>
    </message>
    <message>
        <source>More: snooze (S), skip (K), another time (T), note (N)</source>
        <translation>Más: posponer (S), saltar (K), otra hora (T), nota (N)</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a part of the checklist</comment>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Morning done</source>
        <translation>Mañana hecha</translation>
    </message>
    <message>
        <source>Morning {at}</source>
        <translation>Mañana {at}</translation>
    </message>
    <message>
        <source>Most often blank</source>
        <translation>Más veces en blanco</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move it to {at}</source>
        <translation>Moverlo a las {at}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {step} down</source>
        <translation>Bajar {step}</translation>
    </message>
    <message>
        <source>Move {step} up</source>
        <translation>Subir {step}</translation>
    </message>
    <message>
        <source>Muscle or joint ache</source>
        <translation>Dolor muscular o articular</translation>
    </message>
    <message>
        <source>Muscle weakness, severe pain in bones, joints or back, a broken bone</source>
        <comment>medical</comment>
        <translation>Muscle weakness, severe pain in bones, joints or back, a broken bone</translation>
    </message>
    <message>
        <source>My days</source>
        <translation>Mis días</translation>
    </message>
    <message>
        <source>My own hint</source>
        <translation>Mi propia indicación</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name on the label</source>
        <translation>Nombre en la etiqueta</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nombre o iniciales</translation>
    </message>
    <message>
        <source>Names and amounts as you typed them.</source>
        <translation>Nombres y cantidades como los escribiste.</translation>
    </message>
    <message>
        <source>Names, notes and whatever else you typed stay as you typed them.</source>
        <translation>Los nombres, las notas y lo demás que escribiste se quedan como lo escribiste.</translation>
    </message>
    <message>
        <source>Nearly all of this page becomes as it was at first. It asks you, and says what.</source>
        <translation>Casi toda esta página queda como al principio. Antes te pregunta y dice qué.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a calendar says</comment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>the window locks itself</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a step of a dialog</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next at {at}</source>
        <translation>Próximo a las {at}</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>Próximo recordatorio</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Semana siguiente</translation>
    </message>
    <message>
        <source>Next: {times}</source>
        <translation>Próximas veces: {times}</translation>
    </message>
    <message>
        <source>Night {at}</source>
        <translation>Noche {at}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No</source>
        <comment>with food</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>No backup was restored yet, so there is nothing to bring back.</source>
        <translation>Todavía no se ha restaurado ninguna copia de seguridad, así que no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>No blood donation</source>
        <comment>medical</comment>
        <translation>No blood donation</translation>
    </message>
    <message>
        <source>No column looks like a day. Say which one does: day=Date.</source>
        <translation>Ninguna columna parece un día. Di cuál lo es: day=Date.</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>Aún no hay tratamiento</translation>
    </message>
    <message>
        <source>No date is coming up.</source>
        <translation>No hay ninguna fecha próxima.</translation>
    </message>
    <message>
        <source>No dose is planned at present.</source>
        <comment>medical</comment>
        <translation>No dose is planned at present.</translation>
    </message>
    <message>
        <source>No lock is turned on. Nothing was changed.</source>
        <translation>No hay ningún bloqueo activado. No se cambió nada.</translation>
    </message>
    <message>
        <source>No medicine and no amounts.</source>
        <translation>Ni medicamento ni cantidades.</translation>
    </message>
    <message>
        <source>No medicine and no amounts; care is named.</source>
        <translation>Sin medicamento ni cantidades; el cuidado se nombra.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>No other computer</source>
        <translation>Ningún otro ordenador</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>No reason</source>
        <comment>why a step was skipped</comment>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>No reminder</source>
        <comment>a date</comment>
        <translation>Sin recordatorio</translation>
    </message>
    <message>
        <source>No reminder before the last one.</source>
        <comment>the last capsule</comment>
        <translation>Sin recordatorio antes de la última.</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>Sin recordatorio. El paso sigue igualmente en tu lista.</translation>
    </message>
    <message>
        <source>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</source>
        <comment>medical</comment>
        <translation>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</translation>
    </message>
    <message>
        <source>No start was typed; this diary begins on {day}.</source>
        <translation>No se escribió ningún inicio; este diario empieza el {day}.</translation>
    </message>
    <message>
        <source>No step of your routine is due again outdoors.</source>
        <translation>Ningún paso de tu rutina se repite al aire libre.</translation>
    </message>
    <message>
        <source>No steps yet. You can add your own on the Routine page.</source>
        <translation>Aún no hay pasos. Puedes añadir los tuyos en la página Rutina.</translation>
    </message>
    <message>
        <source>No waxing, dermabrasion or laser</source>
        <comment>medical</comment>
        <translation>No waxing, dermabrasion or laser</translation>
    </message>
    <message>
        <source>No weight was noted, so there is no amount per kg.</source>
        <translation>No se anotó ningún peso, así que no hay cantidad por kg.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a side effect was</comment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column of a table</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>None</source>
        <comment>slots</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None entered.</source>
        <translation>Nada introducido.</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>Hoy ya ninguno</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>Nada anotado.</translation>
    </message>
    <message>
        <source>None typed.</source>
        <translation>Nada escrito.</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>doses</comment>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a kind of step</comment>
        <translation>Cuidado de la nariz</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a step</comment>
        <translation>Cuidado de la nariz</translation>
    </message>
    <message>
        <source>Nosebleed</source>
        <translation>Sangrado de nariz</translation>
    </message>
    <message>
        <source>Not a medical record.</source>
        <translation>No es un historial médico.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>Aún sin contar</translation>
    </message>
    <message>
        <source>Not everything is deleted</source>
        <translation>No todo está borrado</translation>
    </message>
    <message>
        <source>Not noted that day</source>
        <translation>Sin anotar ese día</translation>
    </message>
    <message>
        <source>Not noted today</source>
        <translation>Sin anotar hoy</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <comment>what can be said of a step</comment>
        <translation>Sin anotar</translation>
    </message>
    <message>
        <source>Not recorded now</source>
        <translation>Ahora sin anotar</translation>
    </message>
    <message>
        <source>Not recorded on {count} days.</source>
        <translation>Sin anotar en {count} días.</translation>
    </message>
    <message>
        <source>Not recorded on {days}.</source>
        <translation>Sin anotar: {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded, {n} days</source>
        <extracomment>for one: Not recorded, 1 day</extracomment>
        <translation>
            <numerusform>Sin anotar, 1 día</numerusform>
            <numerusform>Sin anotar, {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Not taken…</source>
        <comment>medical</comment>
        <translation>Not taken…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a person&apos;s own words</comment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note it as well</source>
        <translation>Anotarla también</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Anotar una</translation>
    </message>
    <message>
        <source>Note one more</source>
        <comment>medical</comment>
        <translation>Note one more</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>Anotar una: {step}. {uses}</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>Nota para ti</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>Nota: {words}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <source>Noted as skipped</source>
        <translation>Anotado como saltado</translation>
    </message>
    <message>
        <source>Noted, {at}</source>
        <translation>Anotado, {at}</translation>
    </message>
    <message>
        <source>Noted: you are back in</source>
        <translation>Anotado: ya estás dentro</translation>
    </message>
    <message>
        <source>Noted: you are outside</source>
        <translation>Anotado: estás fuera</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and what helped, in my own words</source>
        <translation>Notas y lo que ayudó, con mis palabras</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>Nada tiene estas letras.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>No se puede leer nada de él.</translation>
    </message>
    <message>
        <source>Nothing is added by itself: copy the date as it was given to you.</source>
        <translation>Nada se añade por sí solo: copia la fecha tal como te la dieron.</translation>
    </message>
    <message>
        <source>Nothing is blank in the last 28 days</source>
        <translation>Nada en blanco en los últimos 28 días</translation>
    </message>
    <message>
        <source>Nothing is called that here</source>
        <translation>Aquí no hay nada con ese nombre</translation>
    </message>
    <message>
        <source>Nothing is due again before the evening.</source>
        <comment>medical</comment>
        <translation>Nothing is due again before the evening.</translation>
    </message>
    <message>
        <source>Nothing is due in the next days.</source>
        <translation>No hay nada previsto en los próximos días.</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>Aún no toca nada</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>No se sabe nada de ello</translation>
    </message>
    <message>
        <source>Nothing is planned for this step on that day.</source>
        <translation>No hay nada planeado para este paso ese día.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>No hay nada planeado este día.</translation>
    </message>
    <message>
        <source>Nothing is planned today</source>
        <translation>Hoy no hay nada planeado</translation>
    </message>
    <message>
        <source>Nothing is planned with these days</source>
        <translation>Con estos días no hay nada planeado</translation>
    </message>
    <message>
        <source>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</source>
        <comment>medical</comment>
        <translation>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <comment>the daily dose</comment>
        <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
        <source>Nothing that says what it is about.</source>
        <translation>Nada que diga de qué se trata.</translation>
    </message>
    <message>
        <source>Nothing: all of it is in this diary already, or is passed over.</source>
        <translation>Nada: todo está ya en este diario o se pasa por alto.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>Números de teléfono</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>Números…</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a button</comment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Off. Nothing is sent anywhere.</source>
        <translation>Desactivado. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Off. Whoever uses this computer in your name can open your diary. With a passphrase it is encrypted, with its photos and backups.</source>
        <translation>Desactivado. Quien use este ordenador con tu cuenta puede abrir tu diario. Con una frase de contraseña se cifra, con sus fotos y copias de seguridad.</translation>
    </message>
    <message>
        <source>Okay</source>
        <comment>how somebody feels</comment>
        <translation>Normal</translation>
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
        <translation>Cada día que skinroutine está en marcha, hace también una copia de seguridad por sí solo.</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Qué día</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>El {day}</translation>
    </message>
    <message>
        <source>On. Your diary, its photos and its backups are encrypted.</source>
        <translation>Activado. Tu diario, sus fotos y sus copias de seguridad están cifrados.</translation>
    </message>
    <message>
        <source>One entry for the first day, and one for each change your prescriber made. Past days get the amounts said here; your ticks stay as they are.</source>
        <translation>Una entrada para el primer día y una por cada cambio que hizo quien te lo receta. Los días pasados reciben las cantidades dichas aquí; tus marcas se quedan como están.</translation>
    </message>
    <message>
        <source>One for these entries alone, so that you can hide it or show it as a whole.</source>
        <translation>Uno solo para estas entradas, para que puedas ocultarlo o mostrarlo entero.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One page for a visit (PDF)</source>
        <translation>Una página para una consulta (PDF)</translation>
    </message>
    <message>
        <source>One page in black and white from your own entries, for you and your prescriber. Look it over before you hand it on.</source>
        <translation>Una página en blanco y negro con tus propias entradas, para ti y para quien te lo receta. Repásala antes de entregarla.</translation>
    </message>
    <message>
        <source>One row for each step of each day and one for each thing you noted, to sort and count.</source>
        <translation>Una fila por cada paso de cada día y una por cada cosa que anotaste, para ordenar y contar.</translation>
    </message>
    <message>
        <source>One test reminder, sent the way every reminder is sent.</source>
        <translation>Un recordatorio de prueba, enviado como todos los recordatorios.</translation>
    </message>
    <message>
        <source>One thing is on your list.</source>
        <translation>Una cosa está en tu lista.</translation>
    </message>
    <message>
        <source>One thing is still open.</source>
        <translation>Una cosa sigue abierta.</translation>
    </message>
    <message>
        <source>Only a step of today can be snoozed.</source>
        <translation>Se pueden posponer los pasos de hoy.</translation>
    </message>
    <message>
        <source>Open skinroutine</source>
        <translation>Abrir skinroutine</translation>
    </message>
    <message>
        <source>Open that day</source>
        <translation>Abrir ese día</translation>
    </message>
    <message>
        <source>Open the course</source>
        <translation>Abrir el tratamiento</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open the settings of the phone</source>
        <translation>Abrir los ajustes del teléfono</translation>
    </message>
    <message>
        <source>Open today</source>
        <comment>a button</comment>
        <translation>Abrir hoy</translation>
    </message>
    <message>
        <source>Open {day}</source>
        <translation>Abrir {day}</translation>
    </message>
    <message>
        <source>Optional. A copy without place and camera data goes into your profile folder; it stays on this computer.</source>
        <translation>Opcional. Una copia sin lugar ni datos de la cámara va a la carpeta de tu perfil; se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>Otros ordenadores</translation>
    </message>
    <message>
        <source>Other medicines and supplements</source>
        <translation>Otros medicamentos y suplementos</translation>
    </message>
    <message>
        <source>Others may see your screen. This is how each kind of reminder will look.</source>
        <translation>Otros pueden ver tu pantalla. Así se verá cada tipo de recordatorio.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>Al aire libre</translation>
    </message>
    <message>
        <source>Outside since {at}.</source>
        <translation>Fuera desde las {at}.</translation>
    </message>
    <message>
        <source>Own length</source>
        <translation>Duración propia</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parts of the program, with their licences</source>
        <translation>Partes del programa, con sus licencias</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>Pasado por alto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Past days keep the routine they had: a change applies from today or later.</source>
        <translation>Los días pasados conservan su rutina: un cambio vale desde hoy o más tarde.</translation>
    </message>
    <message>
        <source>Past days keep these steps. Bring one back and it applies from today.</source>
        <translation>Los días pasados conservan estos pasos. Recupera uno y valdrá desde hoy.</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>Pausar hasta mañana</translation>
    </message>
    <message>
        <source>Paused since {day}, as your plan says</source>
        <translation>En pausa desde el {day}, según tu plan</translation>
    </message>
    <message>
        <source>Paused until tomorrow</source>
        <translation>En pausa hasta mañana</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>Foto guardada</translation>
    </message>
    <message>
        <source>Photo taken out</source>
        <translation>Foto quitada</translation>
    </message>
    <message>
        <source>Photo {place} of {count}, {day}</source>
        <translation>Foto {place} de {count}, {day}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Photos by date</source>
        <translation>Fotos por fecha</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>Elige algo que ya haces cada día, como sentarte a cenar. Las rutinas suelen durar más cuando se apoyan en una antigua.</translation>
    </message>
    <message>
        <source>Pick up capsules by</source>
        <translation>Recoger cápsulas hasta</translation>
    </message>
    <message>
        <source>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</source>
        <comment>medical</comment>
        <translation>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Plan by dates: {changes}.</source>
        <translation>Plan por fechas: {changes}.</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan guardado</translation>
    </message>
    <message>
        <source>Plan now, since {day}: {plan}.</source>
        <translation>Plan actual, desde el {day}: {plan}.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Planeado para las {at}</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>Duración planeada</translation>
    </message>
    <message numerus="yes">
        <source>Planned length: {n} weeks.</source>
        <extracomment>for one: Planned length: 1 week.</extracomment>
        <translation>
            <numerusform>Duración planeada: 1 semana.</numerusform>
            <numerusform>Duración planeada: {n} semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</translation>
    </message>
    <message>
        <source>Please unlock soon</source>
        <translation>Desbloquea pronto, por favor</translation>
    </message>
    <message>
        <source>Poison Help in the United States: 1-800-222-1222.</source>
        <comment>medical</comment>
        <translation>Poison Help in the United States: 1-800-222-1222.</translation>
    </message>
    <message>
        <source>Poison line</source>
        <translation>Línea de toxicología</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>Vista previa de la página</translation>
    </message>
    <message>
        <source>Preview: {title}, {pages}</source>
        <translation>Vista previa: {title}, {pages}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>Semana anterior</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Printed {day} {year}</source>
        <translation>Impreso el {day} de {year}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Procedures planned</source>
        <translation>Procedimientos planeados</translation>
    </message>
    <message>
        <source>Procedures planned: {what}</source>
        <translation>Procedimientos planeados: {what}</translation>
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
        <translation>Prueba del programa</translation>
    </message>
    <message>
        <source>Programme tests</source>
        <translation>Pruebas del programa</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Unir las dos cosas</translation>
    </message>
    <message>
        <source>Put both together: {entries}.</source>
        <translation>Unir las dos cosas: {entries}.</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>Guardar este mensaje</translation>
    </message>
    <message>
        <source>Put this reminder away</source>
        <translation>Guardar este recordatorio</translation>
    </message>
    <message>
        <source>Question kept</source>
        <translation>Pregunta guardada</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>Pregunta quitada</translation>
    </message>
    <message>
        <source>Questions for this visit</source>
        <translation>Preguntas para esta consulta</translation>
    </message>
    <message>
        <source>Quick pause?</source>
        <translation>¿Una pausa corta?</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit (reminders stop)</source>
        <translation>Salir (los recordatorios se detienen)</translation>
    </message>
    <message>
        <source>Quit leaves everything as it is, and the next start asks again.</source>
        <translation>«Salir» lo deja todo como está, y el próximo arranque vuelve a preguntar.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Rash with fever, blisters or peeling</source>
        <comment>medical</comment>
        <translation>Rash with fever, blisters or peeling</translation>
    </message>
    <message>
        <source>Read more in the care guide</source>
        <translation>Leer más en la guía de cuidados</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Reasons for skipped doses: {reasons}.</source>
        <translation>Motivos de las dosis saltadas: {reasons}.</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>Anotado hasta ahora</translation>
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
        <translation>Reposición anotada</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Remind again after</source>
        <translation>Recordar otra vez después de</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordármelo</translation>
    </message>
    <message>
        <source>Remind me again while a dose is open</source>
        <translation>Recordármelo otra vez mientras una dosis esté abierta</translation>
    </message>
    <message>
        <source>Remind me before the last capsule counted</source>
        <comment>medical</comment>
        <translation>Remind me before the last capsule counted</translation>
    </message>
    <message>
        <source>Reminder again at {at}</source>
        <translation>Otro recordatorio a las {at}</translation>
    </message>
    <message>
        <source>Reminder log</source>
        <translation>Registro de recordatorios</translation>
    </message>
    <message>
        <source>Reminder {days} at {at}</source>
        <comment>a date</comment>
        <translation>Recordatorio {days} a las {at}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Reminders and lists</source>
        <translation>Recordatorios y listas</translation>
    </message>
    <message>
        <source>Reminders are locked</source>
        <translation>Los recordatorios están bloqueados</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>Los recordatorios están en pausa</translation>
    </message>
    <message>
        <source>Reminders are paused until tomorrow</source>
        <translation>Los recordatorios están en pausa hasta mañana</translation>
    </message>
    <message numerus="yes">
        <source>Reminders are paused. {n} steps are due</source>
        <extracomment>for one: Reminders are paused. 1 step is due</extracomment>
        <translation>
            <numerusform>Los recordatorios están en pausa. Es la hora de 1 paso</numerusform>
            <numerusform>Los recordatorios están en pausa. Es la hora de {n} pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders come again</source>
        <translation>Los recordatorios vuelven</translation>
    </message>
    <message>
        <source>Reminders come once you have started skinroutine yourself.</source>
        <translation>Los recordatorios vienen cuando tú mismo has arrancado skinroutine.</translation>
    </message>
    <message numerus="yes">
        <source>Reminders come {n} days and 1 day before the last one.</source>
        <comment>the last capsule</comment>
        <extracomment>for one: Reminders come 1 day before the last one.</extracomment>
        <translation>
            <numerusform>Un recordatorio viene 1 día antes de la última.</numerusform>
            <numerusform>Los recordatorios vienen {n} días y 1 día antes de la última.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>Los recordatorios siguen estas horas. Puedes cambiarlo todo más tarde.</translation>
    </message>
    <message>
        <source>Reminders go on when you do. They are known two weeks ahead.</source>
        <translation>Los recordatorios siguen cuando lo hagas. Se conocen con dos semanas de antelación.</translation>
    </message>
    <message>
        <source>Reminders keep running</source>
        <translation>Los recordatorios siguen en marcha</translation>
    </message>
    <message>
        <source>Reminders will look like this. Did you see it?</source>
        <translation>Los recordatorios serán así. ¿Lo has visto?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Quitar este cambio</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Quitar esta fecha</translation>
    </message>
    <message>
        <source>Remove this weight</source>
        <translation>Quitar este peso</translation>
    </message>
    <message>
        <source>Remove what you noted?</source>
        <translation>¿Quitar lo que anotaste?</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>Quitar {time}</translation>
    </message>
    <message>
        <source>Remove: every few days</source>
        <translation>Quitar: cada pocos días</translation>
    </message>
    <message>
        <source>Remove: the first day</source>
        <translation>Quitar: el primer día</translation>
    </message>
    <message>
        <source>Remove: the last day</source>
        <translation>Quitar: el último día</translation>
    </message>
    <message>
        <source>Remove: {entry}</source>
        <translation>Quitar: {entry}</translation>
    </message>
    <message>
        <source>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</source>
        <comment>medical</comment>
        <translation>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>¿Restaurar esta copia de seguridad?</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Restaurado</translation>
    </message>
    <message>
        <source>Restored: {entries}.</source>
        <translation>Restaurado: {entries}.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>Reanudar los recordatorios</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Revert these times</source>
        <translation>Revertir estas horas</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>a page</comment>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>the name of a calendar; says nothing</comment>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>the title of a discreet reminder</comment>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Royal College of Psychiatrists: small changes (tearful, low, anxious, agitated) in 1 in 1,000 to 1 in 10,000 people, more serious ones in fewer than 1 in 10,000, with and without earlier problems, during and after the course. Ask family and friends to watch. Ending the course may not be enough: be seen by somebody.</source>
        <comment>medical</comment>
        <translation>Royal College of Psychiatrists: small changes (tearful, low, anxious, agitated) in 1 in 1,000 to 1 in 10,000 people, more serious ones in fewer than 1 in 10,000, with and without earlier problems, during and after the course. Ask family and friends to watch. Ending the course may not be enough: be seen by somebody.</translation>
    </message>
    <message>
        <source>Saline nose spray</source>
        <translation>Espray nasal salino</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Guardar (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar copia…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>Guardar como texto</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Guardar como texto…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>Guardar la exportación</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>Guardar estas horas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>Guardado como {name} en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Guardado como {name}.</translation>
    </message>
    <message>
        <source>Saved. It applies from today</source>
        <translation>Guardado. Vale desde hoy</translation>
    </message>
    <message>
        <source>Saved. It applies from {day}</source>
        <translation>Guardado. Vale desde {day}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving what you chose…</source>
        <translation>Guardando lo que elegiste…</translation>
    </message>
    <message>
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>Di en Hoy que sales. Termina cuando vuelves a entrar, o con la cena.</translation>
    </message>
    <message>
        <source>Say which capsules are in the box.</source>
        <translation>Di qué cápsulas hay en la caja.</translation>
    </message>
    <message>
        <source>Search the care guide</source>
        <translation>Buscar en la guía de cuidados</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Second repeat</source>
        <translation>Segunda repetición</translation>
    </message>
    <message>
        <source>See a reminder now</source>
        <translation>Ver un recordatorio ahora</translation>
    </message>
    <message>
        <source>See the list</source>
        <translation>Ver la lista</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seen: {date}</source>
        <translation>Visto: {date}</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete.</source>
        <translation>Anotado por la propia persona, puede estar incompleto.</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete. Not a medical record.</source>
        <translation>Anotado por la propia persona, puede estar incompleto. No es un historial médico.</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>Recordatorio de prueba</translation>
    </message>
    <message>
        <source>Sent ({channel}). Did you see it?</source>
        <translation>Enviado ({channel}). ¿Lo has visto?</translation>
    </message>
    <message>
        <source>Set back…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Set everything back</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Set everything back?</source>
        <translation>¿Restablecer todo?</translation>
    </message>
    <message>
        <source>Set up: reminders on the phone</source>
        <translation>Configurar: recordatorios en el teléfono</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a page</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Seven in the evening is written {time}.</source>
        <translation>Las siete de la tarde se escriben {time}.</translation>
    </message>
    <message>
        <source>Severe</source>
        <comment>how strong a side effect was</comment>
        <translation>Intenso</translation>
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
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the list of signs</source>
        <translation>Mostrar la lista de señales</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Mostrar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>Mostrar el registro de recordatorios</translation>
    </message>
    <message>
        <source>Show the rules of</source>
        <translation>Mostrar las normas de</translation>
    </message>
    <message>
        <source>Show the weeks after the last capsule</source>
        <comment>medical</comment>
        <translation>Show the weeks after the last capsule</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>Mostrar dónde</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>Mostrado en el calendario</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>Efectos secundarios</translation>
    </message>
    <message>
        <source>Side effects I named myself</source>
        <translation>Efectos secundarios que yo he nombrado</translation>
    </message>
    <message>
        <source>Signs that need a person</source>
        <translation>Señales que necesitan a una persona</translation>
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
        <translation>Desde el inicio: {count}.</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>Cuidado de la piel</translation>
    </message>
    <message>
        <source>Skin care and sun</source>
        <translation>Cuidado de la piel y sol</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a button</comment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a step</comment>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Skip it</source>
        <comment>medical</comment>
        <translation>Skip it</translation>
    </message>
    <message>
        <source>Skip, use the usual times</source>
        <translation>Saltar, con las horas de siempre</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>Saltado a propósito</translation>
    </message>
    <message>
        <source>Skipped…</source>
        <comment>a button that asks for a reason</comment>
        <translation>Saltado…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Posponer</translation>
    </message>
    <message>
        <source>Snooze {hours} h</source>
        <translation>Posponer {hours} h</translation>
    </message>
    <message>
        <source>Snooze {hours} h {minutes} min</source>
        <translation>Posponer {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>Snooze {minutes} min</source>
        <translation>Posponer {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>Snooze {n} min: your {at} moment</source>
        <extracomment>for one: Snooze 1 min: your {at} moment</extracomment>
        <translation>
            <numerusform>Posponer 1 min: tu momento de las {at}</numerusform>
            <numerusform>Posponer {n} min: tu momento de las {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze {n} min: {step}, {at}</source>
        <extracomment>for one: Snooze 1 min: {step}, {at}</extracomment>
        <translation>
            <numerusform>Posponer 1 min: {step}, {at}</numerusform>
            <numerusform>Posponer {n} min: {step}, {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>So long after your last key or click in this window.</source>
        <translation>Tanto tiempo después de tu última tecla o clic en esta ventana.</translation>
    </message>
    <message>
        <source>So that reminders come right after the computer starts. The window still asks for your passphrase. Whoever can open your keyring can open your diary.</source>
        <translation>Para que los recordatorios lleguen justo después de arrancar el ordenador. La ventana sigue pidiendo tu frase de contraseña. Quien pueda abrir tu llavero puede abrir tu diario.</translation>
    </message>
    <message>
        <source>Some clinics want you fasting for a blood test. Check with yours.</source>
        <comment>medical</comment>
        <translation>Some clinics want you fasting for a blood test. Check with yours.</translation>
    </message>
    <message>
        <source>Some entries cannot be read: `skinroutine doctor` looks at the diary.</source>
        <translation>Algunas entradas no se pueden leer: `skinroutine doctor` revisa el diario.</translation>
    </message>
    <message>
        <source>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</source>
        <comment>medical</comment>
        <translation>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</translation>
    </message>
    <message>
        <source>Something above is still to be put right.</source>
        <translation>Algo de arriba está aún por corregir.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a kind of step</comment>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>Es la hora de algo</translation>
    </message>
    <message>
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>Algo ha ido mal dentro de skinroutine. Tu diario está intacto; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Source: {sources}. Checked {day}.</source>
        <translation>Fuente: {sources}. Comprobado el {day}.</translation>
    </message>
    <message>
        <source>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</source>
        <comment>medical</comment>
        <translation>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</translation>
    </message>
    <message>
        <source>Start with my computer, quietly in the tray</source>
        <translation>Arrancar con mi ordenador, sin ruido en la bandeja</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>Arrancar con el ordenador</translation>
    </message>
    <message>
        <source>Start: {day}.</source>
        <translation>Inicio: {day}.</translation>
    </message>
    <message>
        <source>Start: {day}. Week {week}.</source>
        <translation>Inicio: {day}. Semana {week}.</translation>
    </message>
    <message>
        <source>Started {day} · the plan you copied from your label</source>
        <translation>Empezó el {day} · el plan que copiaste de tu etiqueta</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>Paso {n} de {all}: {name}</translation>
    </message>
    <message>
        <source>Steps of your routine</source>
        <translation>Pasos de tu rutina</translation>
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
        <translation>Sigue ahí</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Detenido. No se importó nada.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Strength in mg</source>
        <translation>Concentración en mg</translation>
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
        <translation>Sol</translation>
    </message>
    <message>
        <source>Sunburn</source>
        <translation>Quemadura solar</translation>
    </message>
    <message>
        <source>Sunburn noted: {days}.</source>
        <translation>Quemadura solar anotada: {days}.</translation>
    </message>
    <message>
        <source>Sunburn: none noted.</source>
        <translation>Quemadura solar: ninguna anotada.</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a kind of step</comment>
        <translation>Protector solar</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a step</comment>
        <translation>Protector solar</translation>
    </message>
    <message>
        <source>Sunscreen SPF 30+</source>
        <translation>Protector solar SPF 30+</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>Usar la copia</translation>
    </message>
    <message>
        <source>Take the backup: {entries}.</source>
        <translation>Usar la copia de seguridad: {entries}.</translation>
    </message>
    <message>
        <source>Take what was read</source>
        <translation>Usar lo leído</translation>
    </message>
    <message>
        <source>Take what was read: {entries}.</source>
        <translation>Usar lo leído: {entries}.</translation>
    </message>
    <message>
        <source>Takes appointments alone: they ring, and what you complete does not come back.</source>
        <translation>Solo admite citas: suenan, y lo que completes no vuelve.</translation>
    </message>
    <message>
        <source>Takes to-dos: you can complete them on your phone.</source>
        <translation>Admite tareas: puedes completarlas en tu teléfono.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>That was not done: something in the program went amiss. The log has it.</source>
        <translation>No se hizo: algo ha ido mal en el programa. Está en el registro.</translation>
    </message>
    <message>
        <source>The calendar was changed meanwhile. Please try again.</source>
        <translation>El calendario cambió mientras tanto. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The calendar {name} is there now.</source>
        <translation>El calendario {name} ya existe.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>La conexión funciona.</translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation>La copia que se va a restaurar</translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept as it is in the folder {folder}.</source>
        <translation>El archivo dañado no se borra: se conserva como está en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The diary holds {entries} now.</source>
        <translation>El diario contiene ahora {entries}.</translation>
    </message>
    <message>
        <source>The entries of the next days, as they are written</source>
        <translation>Las entradas de los próximos días, tal como se escriben</translation>
    </message>
    <message>
        <source>The file is yours alone to give away. It is sent nowhere.</source>
        <translation>Solo tú decides a quién dar el archivo. No se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>The file with your entries is gone.</source>
        <translation>El archivo con tus entradas ya no está.</translation>
    </message>
    <message>
        <source>The lock is off, and your diary is no longer encrypted.</source>
        <translation>El bloqueo está desactivado, y tu diario ya no está cifrado.</translation>
    </message>
    <message>
        <source>The lock is on, and your diary is encrypted. Ctrl+L locks it.</source>
        <translation>El bloqueo está activado, y tu diario está cifrado. Ctrl+L lo bloquea.</translation>
    </message>
    <message>
        <source>The lock is on, but the keyring did not take the key: {reason}</source>
        <translation>El bloqueo está activado, pero el llavero no aceptó la clave: {reason}</translation>
    </message>
    <message>
        <source>The lock is turned on already. Nothing was changed.</source>
        <translation>El bloqueo ya está activado. No se cambió nada.</translation>
    </message>
    <message>
        <source>The newest backup that can be read is from {when}, with {entries}.</source>
        <translation>La copia de seguridad más reciente que se puede leer es del {when}, con {entries}.</translation>
    </message>
    <message>
        <source>The newest is from {when}.</source>
        <translation>La más reciente es del {when}.</translation>
    </message>
    <message>
        <source>The newest of them is from {when}.</source>
        <translation>La más reciente de ellas es del {when}.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>La frase de contraseña</translation>
    </message>
    <message>
        <source>The photo was not kept: it is too large.</source>
        <translation>La foto no se guardó: es demasiado grande.</translation>
    </message>
    <message>
        <source>The photo was not kept: {reason}.</source>
        <translation>La foto no se guardó: {reason}.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>Las dos no son iguales. Escríbelas otra vez.</translation>
    </message>
    <message>
        <source>The whole diary as one file. Photos are not in it.</source>
        <translation>El diario entero en un solo archivo. Las fotos no están en él.</translation>
    </message>
    <message>
        <source>The window can lock itself after 1 to 1440 minutes, or never (0).</source>
        <translation>La ventana puede bloquearse sola después de 1 a 1440 minutos, o nunca (0).</translation>
    </message>
    <message>
        <source>There is no backup that can be read.</source>
        <translation>No hay ninguna copia de seguridad que se pueda leer.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep the key. After a start, reminders say no more than that something is due, until you unlock.</source>
        <translation>Este ordenador no tiene ningún llavero que pueda guardar la clave. Después de arrancar, los recordatorios solo dicen que es la hora de algo, hasta que desbloquees.</translation>
    </message>
    <message>
        <source>This could not be deleted:</source>
        <translation>Esto no se pudo borrar:</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept here.</source>
        <translation>Este archivo no es una imagen que se pueda guardar aquí.</translation>
    </message>
    <message>
        <source>This is a demo: it has no backups, and all of it is gone when it ends.</source>
        <translation>Esto es una demostración: no tiene copias de seguridad, y todo desaparece cuando termina.</translation>
    </message>
    <message>
        <source>This key does not belong to this lock.</source>
        <translation>Esta clave no es de este bloqueo.</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary.</source>
        <translation>Esta frase de contraseña no abre el diario.</translation>
    </message>
    <message>
        <source>This profile is gone at the end, so it cannot be locked.</source>
        <translation>Este perfil desaparece al final, así que no se puede bloquear.</translation>
    </message>
    <message>
        <source>This stays in the folder, because skinroutine did not make it:</source>
        <translation>Esto se queda en la carpeta, porque no lo creó skinroutine:</translation>
    </message>
    <message>
        <source>To delete everything, type: {word}</source>
        <translation>Para borrar todo, escribe: {word}</translation>
    </message>
    <message>
        <source>Today’s backup holds entries that cannot be read, so older ones are kept. `skinroutine doctor` looks at the diary.</source>
        <translation>La copia de seguridad de hoy contiene entradas que no se pueden leer, así que se conservan otras más antiguas. `skinroutine doctor` revisa el diario.</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {why}</source>
        <translation>No se hizo la copia de seguridad de hoy. {why}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Turn the lock off?</source>
        <translation>¿Desactivar el bloqueo?</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>Escribe primero la frase de contraseña.</translation>
    </message>
    <message>
        <source>Type your passphrase to go on.</source>
        <translation>Escribe tu frase de contraseña para seguir.</translation>
    </message>
    <message>
        <source>Type your passphrase to open your diary.</source>
        <translation>Escribe tu frase de contraseña para abrir tu diario.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock to see what it is.</source>
        <translation>Desbloquea para ver qué es.</translation>
    </message>
    <message>
        <source>Until you unlock, they say no more than that something is due.</source>
        <translation>Hasta que desbloquees, solo dicen que es la hora de algo.</translation>
    </message>
    <message>
        <source>What goes, for good</source>
        <translation>Qué se va, para siempre</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can come back to it. Photos stay.</source>
        <translation>Antes se hace una copia de seguridad de lo que hay ahora, para que puedas volver a ello. Las fotos se quedan.</translation>
    </message>
    <message>
        <source>What shall become your diary?</source>
        <translation>¿Qué pasa a ser tu diario?</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>Qué se queda</translation>
    </message>
    <message>
        <source>What {name} holds does not go together. The diary was left as it is.</source>
        <translation>El contenido de {name} no es coherente. El diario se dejó como estaba.</translation>
    </message>
    <message>
        <source>With notes, low mood, side effects you named and what helped</source>
        <translation>Con notas, ánimo bajo, efectos secundarios que nombraste y lo que ayudó</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, other medicines, days of photos and programme dates</source>
        <translation>Con notas, estado de ánimo y ánimo bajo, efectos secundarios que nombraste, lo que ayudó, otros medicamentos, días de fotos y fechas del programa</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, questions, other medicines, names of dates and programme dates</source>
        <translation>Con notas, estado de ánimo y ánimo bajo, efectos secundarios que nombraste, lo que ayudó, preguntas, otros medicamentos, nombres de fechas y fechas del programa</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open your diary again: not you, not us, not a repair shop. There is no way around it, and no way to reset it. Backups are locked with it too.</source>
        <translation>Sin esta frase de contraseña nadie puede volver a abrir tu diario: ni tú, ni nosotros, ni un taller de reparación. No hay manera de eludirla ni de restablecerla. Las copias de seguridad también se bloquean con ella.</translation>
    </message>
    <message>
        <source>Write it down and keep it where you alone find it.</source>
        <translation>Apúntala y guárdala donde solo tú la encuentres.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>Escribiendo la copia…</translation>
    </message>
    <message>
        <source>You stopped it. Everything is as it was.</source>
        <translation>Lo detuviste. Todo está como estaba.</translation>
    </message>
    <message>
        <source>Your diary and all that belongs to it, for good. It asks you, and says what.</source>
        <translation>Tu diario y todo lo que le pertenece, para siempre. Te pregunta antes y te dice qué.</translation>
    </message>
    <message>
        <source>Your diary cannot be opened</source>
        <translation>Tu diario no se puede abrir</translation>
    </message>
    <message>
        <source>Your diary is closed meanwhile. If you cancel, everything is as it was.</source>
        <translation>Tu diario está cerrado mientras tanto. Si cancelas, todo queda como estaba.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are decrypted. Whoever uses this computer in your name can open them then.</source>
        <translation>Tu diario, sus fotos y sus copias de seguridad se descifran. Entonces quien use este ordenador con tu cuenta puede abrirlos.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are encrypted. Then nobody can open them without your passphrase, whoever uses this computer.</source>
        <translation>Tu diario, sus fotos y sus copias de seguridad se cifran. Entonces nadie puede abrirlos sin tu frase de contraseña, use quien use este ordenador.</translation>
    </message>
    <message>
        <source>Your phone has to fetch the entries from the server: add the same account on the phone, in its settings or in an app for to-dos. Let one reminder ring before you rely on it.</source>
        <translation>Tu teléfono tiene que recoger las entradas del servidor: añade la misma cuenta en el teléfono, en sus ajustes o en una aplicación de tareas. Deja que suene un recordatorio antes de confiar en ello.</translation>
    </message>
    <message>
        <source>another kind</source>
        <comment>a formulation</comment>
        <translation>otro tipo</translation>
    </message>
    <message numerus="yes">
        <source>• {n} more</source>
        <extracomment>for one: • 1 more</extracomment>
        <translation>
            <numerusform>• 1 más</numerusform>
            <numerusform>• {n} más</numerusform>
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
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Llevártelo</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Taken before using skinroutine, in mg</source>
        <translation>Tomado antes de usar skinroutine, en mg</translation>
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
            <numerusform>Tomada en {taken} de 1 día planeado</numerusform>
            <numerusform>Tomada en {taken} de {n} días planeados</numerusform>
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
        <translation>Tomar la dosis</translation>
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
        <translation>Pruebas y programas</translation>
    </message>
    <message>
        <source>Tests and visits, as entered</source>
        <translation>Pruebas y consultas, como se introdujeron</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>Archivos de texto</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That setting makes no sense: {reason}.</source>
        <translation>Ese ajuste no tiene sentido: {reason}.</translation>
    </message>
    <message>
        <source>That snooze would end after the day does.</source>
        <translation>Ese aplazamiento acabaría después de que acabe el día.</translation>
    </message>
    <message>
        <source>That snooze would end when nothing is due again outdoors any more.</source>
        <translation>Ese aplazamiento acabaría cuando ya no toca nada al aire libre.</translation>
    </message>
    <message>
        <source>That they reach you</source>
        <translation>Que te lleguen</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>Esa hora aún no ha llegado.</translation>
    </message>
    <message>
        <source>That time has not come yet. Choose an earlier one.</source>
        <translation>Esa hora aún no ha llegado. Elige una anterior.</translation>
    </message>
    <message>
        <source>That time is outside the day of {day}.</source>
        <translation>Esa hora queda fuera del día {day}.</translation>
    </message>
    <message>
        <source>That time is outside {day}, which goes from {begins} to {ends}. Choose another one.</source>
        <translation>Esa hora queda fuera de {day}, que va de {begins} a {ends}. Elige otra.</translation>
    </message>
    <message>
        <source>That’s all for today.</source>
        <translation>Eso es todo por hoy.</translation>
    </message>
    <message>
        <source>That’s the last nudge for today. You can add a note whenever you like.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today. You can add a note whenever you like.</translation>
    </message>
    <message>
        <source>The JSON in the file is not an object.</source>
        <translation>El JSON del archivo no es un objeto.</translation>
    </message>
    <message>
        <source>The JSON in the file makes no sense.</source>
        <translation>El JSON del archivo no tiene sentido.</translation>
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
        <translation>El gráfico empieza con el tratamiento.</translation>
    </message>
    <message>
        <source>The columns of the table do not fit its heads. Please import the whole zip.</source>
        <translation>Las columnas de la tabla no encajan con sus encabezados. Importa el zip entero.</translation>
    </message>
    <message>
        <source>The course was not changed: {reason}.</source>
        <translation>El tratamiento no se cambió: {reason}.</translation>
    </message>
    <message>
        <source>The day</source>
        <comment>a column of a table</comment>
        <translation>El día</translation>
    </message>
    <message>
        <source>The day first, then the month</source>
        <translation>Primero el día, después el mes</translation>
    </message>
    <message>
        <source>This page then keeps what you recorded, your capsules and your dates together. You can change or leave out anything.</source>
        <translation>Esta página reúne entonces lo que anotaste, tus cápsulas y tus fechas. Puedes cambiar o dejar fuera cualquier cosa.</translation>
    </message>
    <message>
        <source>This photo is no longer in the profile folder.</source>
        <translation>Esta foto ya no está en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>This program knows no number for your region. You can type yours.</source>
        <translation>Este programa no conoce ningún número para tu región. Puedes escribir el tuyo.</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size, the language, the region and the telephone numbers.</source>
        <translation>Esto restablece: qué dicen los recordatorios, las horas de silencio, cuánto se pospone, cuándo termina un día, cómo empieza una semana, el reloj, el tema, el tamaño del texto, el idioma, la región y los números de teléfono.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>El día desde el que vale</translation>
    </message>
    <message>
        <source>A summary with your questions, to print or to hand over at a visit, in black and white.</source>
        <translation>Un resumen con tus preguntas, para imprimir o entregar en una consulta, en blanco y negro.</translation>
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
            <numerusform>Cápsulas para 1 día</numerusform>
            <numerusform>Cápsulas para {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capsules for {n} days with a dose</source>
        <extracomment>for one: Capsules for 1 day with a dose</extracomment>
        <translation>
            <numerusform>Cápsulas para 1 día con dosis</numerusform>
            <numerusform>Cápsulas para {n} días con dosis</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer, but for what you have sent to a calendar for your phone.</source>
        <translation>Todo se queda en este ordenador, salvo lo que hagas enviar a un calendario para tu teléfono.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, unless you turn on a calendar for your phone in Settings.</source>
        <translation>Todo se queda en este ordenador, a menos que actives en Ajustes un calendario para tu teléfono.</translation>
    </message>
    <message>
        <source>Exports and copies that you saved elsewhere, what lies in a calendar for your phone (turn that off first, and it is taken away), what backup programs have copied, and the list of folders that file choosers keep for all programs. A disk may hold traces of deleted files.</source>
        <translation>Las exportaciones y copias que guardaste en otro lugar, lo que hay en un calendario para tu teléfono (desactívalo antes y se quita), lo que copiaron programas de copia de seguridad y la lista de carpetas que los selectores de archivos guardan para todos los programas. Un disco puede conservar rastros de archivos borrados.</translation>
    </message>
    <message>
        <source>Given in</source>
        <comment>before a unit: mg or mg/kg</comment>
        <translation>Expresado en</translation>
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
        <translation>No toca tu diario, tu rutina con sus repeticiones y avisos previos, el inicio con el ordenador, los recordatorios en tu teléfono ni si viste un recordatorio de prueba.</translation>
    </message>
    <message>
        <source>It stands on Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher, and what they in turn stand on. Its typeface is Inter (SIL Open Font License 1.1), and its icons come from Lucide (ISC).</source>
        <translation>Se apoya en Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher y en lo que estos a su vez usan. Su tipo de letra es Inter (SIL Open Font License 1.1) y sus iconos vienen de Lucide (ISC).</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>¿Salir sin guardar?</translation>
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
        <translation>Todavía no se conoce ningún número. Elige tu región o escribe tus propios números.</translation>
    </message>
    <message>
        <source>No reminder can come any more for this date.</source>
        <translation>Para esta fecha ya no puede llegar ningún recordatorio.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Nothing found. Try another word, or ask a pharmacist.</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3, as unmodified libraries. The Qt Project publishes their source code with each release. They lie in files of their own beside the program, so you can put your own build of them in their place.</source>
        <translation>Qt y Qt for Python se usan bajo la GNU Lesser General Public License, versión 3, como bibliotecas sin modificar. El Qt Project publica su código fuente con cada versión. Están en archivos propios junto al programa, así que puedes poner en su lugar los que tú compiles.</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>Leyendo las licencias…</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <translation>Guardar todo como texto…</translation>
    </message>
    <message>
        <source>Save all licences as text</source>
        <translation>Guardar todas las licencias como texto</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>Buscar en nombres y licencias</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <translation>Mostrar todas las licencias</translation>
    </message>
    <message>
        <source>So a reminder can reach you.</source>
        <translation>Para que un recordatorio pueda llegarte.</translation>
    </message>
    <message>
        <source>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</source>
        <comment>medical</comment>
        <translation>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</translation>
    </message>
    <message>
        <source>Something is not saved yet, or is still being written. Save or close it, then start again.</source>
        <translation>Hay algo sin guardar o que aún se está escribiendo. Guárdalo o ciérralo y vuelve a iniciar.</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>a button</comment>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Start again, to use the update</source>
        <translation>Reiniciar, para usar la actualización</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>That did not work. The log says more.</source>
        <translation>Eso no funcionó. El registro dice más.</translation>
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
        <translation>El día desde el que valen estas horas</translation>
    </message>
    <message>
        <source>The desktop did not show a reminder, so skinroutine shows it on a card of its own. Settings has a test reminder, and the reminder log says what happened.</source>
        <translation>El escritorio no mostró un recordatorio, así que skinroutine lo muestra en una tarjeta propia. En los ajustes hay un recordatorio de prueba, y el registro de recordatorios dice qué pasó.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>Se pregunta al escritorio; puede que te pregunte.</translation>
    </message>
    <message>
        <source>The diary has changed since this was shown, so nothing was imported. Please look at it again.</source>
        <translation>El diario ha cambiado desde que se mostró esto, así que no se importó nada. Vuelve a mirarlo.</translation>
    </message>
    <message>
        <source>The diary in the file has no list of facts that can be read.</source>
        <translation>El diario del archivo no tiene una lista de datos que se pueda leer.</translation>
    </message>
    <message>
        <source>The dose, by dates</source>
        <translation>La dosis, por fechas</translation>
    </message>
    <message>
        <source>The facts in the file do not go together with this diary.</source>
        <translation>Los datos del archivo no encajan con este diario.</translation>
    </message>
    <message>
        <source>The file has more than {most} entries.</source>
        <translation>El archivo tiene más de {most} entradas.</translation>
    </message>
    <message>
        <source>The file has more than {most} habits.</source>
        <translation>El archivo tiene más de {most} hábitos.</translation>
    </message>
    <message>
        <source>The file has more than {most} medicines.</source>
        <translation>El archivo tiene más de {most} medicamentos.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>El archivo se está leyendo</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is no table: a line in it has no end.</source>
        <translation>El archivo no es una tabla: una línea no tiene fin.</translation>
    </message>
    <message>
        <source>The file is no table: it has bytes in it that are no text.</source>
        <translation>El archivo no es una tabla: contiene bytes que no son texto.</translation>
    </message>
    <message>
        <source>The file is no whole JSON: line {line} cannot be read.</source>
        <translation>El archivo no es un JSON completo: la línea {line} no se puede leer.</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>El archivo para importar</translation>
    </message>
    <message>
        <source>The file was not read: something in the program went amiss. The log has it.</source>
        <translation>El archivo no se leyó: algo ha ido mal en el programa. Está en el registro.</translation>
    </message>
    <message>
        <source>The file was not written: something in the program went amiss. The log has it.</source>
        <translation>El archivo no se escribió: algo ha ido mal en el programa. Está en el registro.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of skinroutine. Please update skinroutine.</source>
        <translation>El archivo lo escribió una versión más nueva de skinroutine. Actualiza skinroutine.</translation>
    </message>
    <message>
        <source>The first that could not be read: {example}</source>
        <translation>El primero que no se pudo leer: {example}</translation>
    </message>
    <message>
        <source>The full reminder says: {words}</source>
        <translation>El recordatorio completo dice: {words}</translation>
    </message>
    <message>
        <source>The last capsule you counted falls on {date}, as your plan stands.</source>
        <comment>medical</comment>
        <translation>The last capsule you counted falls on {date}, as your plan stands.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día va antes del primero.</translation>
    </message>
    <message>
        <source>The last one falls on {day}.</source>
        <comment>a capsule</comment>
        <translation>La última cae el {day}.</translation>
    </message>
    <message>
        <source>The last whole dose falls on {day}.</source>
        <comment>medical</comment>
        <translation>The last whole dose falls on {day}.</translation>
    </message>
    <message>
        <source>The licences could not be read. The log has the details.</source>
        <translation>No se pudieron leer las licencias. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>The month first, then the day</source>
        <translation>Primero el mes, después el día</translation>
    </message>
    <message>
        <source>The numbers stand beside the signs that need a person. This program guesses none of them.</source>
        <translation>Los números están junto a las señales que necesitan a una persona. Este programa no adivina ninguno.</translation>
    </message>
    <message>
        <source>The order of a day is day-first or month-first.</source>
        <translation>El orden de un día es day-first (primero el día) o month-first (primero el mes).</translation>
    </message>
    <message>
        <source>The page for the clinic cannot be made here.</source>
        <translation>La página para el centro médico no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>The password for the server is kept in the keyring of your desktop alone, and none was found here. So this cannot be turned on. GNOME Keyring and KWallet are two of them.</source>
        <translation>La contraseña del servidor se guarda únicamente en el llavero de tu escritorio, y aquí no se encontró ninguno. Por eso no se puede activar. GNOME Keyring y KWallet son dos de ellos.</translation>
    </message>
    <message>
        <source>The photos in the file cannot be read.</source>
        <translation>Las fotos del archivo no se pueden leer.</translation>
    </message>
    <message>
        <source>The phrase in use</source>
        <translation>La frase en uso</translation>
    </message>
    <message>
        <source>The phrase is misspelt. Compare it sign by sign.</source>
        <translation>La frase está mal escrita. Compárala signo por signo.</translation>
    </message>
    <message>
        <source>The phrase is whole.</source>
        <translation>La frase está completa.</translation>
    </message>
    <message>
        <source>The phrase of the other computer</source>
        <translation>La frase del otro ordenador</translation>
    </message>
    <message>
        <source>The plan was not changed: {reason}.</source>
        <translation>El plan no se cambió: {reason}.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>La impresora no lo aceptó. Elige otra impresora o guárdalo como PDF.</translation>
    </message>
    <message>
        <source>The reminder comes at</source>
        <translation>El recordatorio viene a las</translation>
    </message>
    <message>
        <source>The routine this diary began with gives way to the imported one. Undo does not bring it back.</source>
        <translation>La rutina con la que empezó este diario cede su lugar a la importada. Deshacer no la recupera.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>La rutina no se cambió: {reason}.</translation>
    </message>
    <message>
        <source>The same of Absorica LD, in mg</source>
        <comment>medical</comment>
        <translation>The same of Absorica LD, in mg</translation>
    </message>
    <message>
        <source>The step</source>
        <comment>a column of a table</comment>
        <translation>El paso</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>Los pasos unidos a estas horas se mueven con ellas.</translation>
    </message>
    <message>
        <source>The table cannot be read from row {row} on.</source>
        <translation>La tabla no se puede leer a partir de la fila {row}.</translation>
    </message>
    <message>
        <source>The table has more than {most} cells.</source>
        <translation>La tabla tiene más de {most} celdas.</translation>
    </message>
    <message>
        <source>The table has more than {most} columns.</source>
        <translation>La tabla tiene más de {most} columnas.</translation>
    </message>
    <message>
        <source>The table has more than {most} names of steps.</source>
        <translation>La tabla tiene más de {most} nombres de pasos.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows.</source>
        <translation>La tabla tiene más de {most} filas.</translation>
    </message>
    <message>
        <source>The time</source>
        <comment>a column of a table</comment>
        <translation>La hora</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Los ajustes de siempre</translation>
    </message>
    <message>
        <source>The visit summary has room for the first five.</source>
        <translation>El resumen para la consulta tiene sitio para las cinco primeras.</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>Las semanas de Hoy y de Semana empiezan con él.</translation>
    </message>
    <message>
        <source>The whole diary with your notes, to keep or to move to another computer; this program can read it back.</source>
        <translation>El diario entero con tus notas, para guardarlo o llevarlo a otro ordenador; este programa puede volver a leerlo.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Then no pop-up reaches you on this desktop now. What is due stays highlighted here and in the tray. “skinroutine doctor” in a terminal says what there is and what not.</source>
        <translation>Entonces ahora no te llega ningún aviso en este escritorio. Lo que toca queda resaltado aquí y en la bandeja. «skinroutine doctor» en un terminal dice qué hay y qué no.</translation>
    </message>
    <message>
        <source>Then pop-ups of “{channel}” do not reach you: they may be switched off for this program, or hidden by a full-screen window. Another way is tried now.</source>
        <translation>Entonces los avisos de «{channel}» no te llegan: puede que estén desactivados para este programa, o tapados por una ventana a pantalla completa. Ahora se prueba otra vía.</translation>
    </message>
    <message>
        <source>Then the list for after the last capsule also names what goes with the programme.</source>
        <translation>Entonces la lista para después de la última cápsula nombra también lo que acompaña al programa.</translation>
    </message>
    <message>
        <source>There is no calendar there yet that entries can be written to.</source>
        <translation>Allí aún no hay ningún calendario en el que se puedan escribir entradas.</translation>
    </message>
    <message>
        <source>There is no one column {head} in the table. Its columns are: {heads}.</source>
        <translation>No hay una única columna {head} en la tabla. Sus columnas son: {heads}.</translation>
    </message>
    <message>
        <source>There is no row in the file whose day can be read.</source>
        <translation>No hay en el archivo ninguna fila cuyo día se pueda leer.</translation>
    </message>
    <message>
        <source>There is no {file} in it, so there is nothing to import.</source>
        <translation>No contiene {file}, así que no hay nada que importar.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet, so nothing was written.</source>
        <translation>Todavía no hay nada en el diario, así que no se escribió nada.</translation>
    </message>
    <message>
        <source>There is nothing in the file that can be imported.</source>
        <translation>No hay nada en el archivo que se pueda importar.</translation>
    </message>
    <message>
        <source>These times apply from</source>
        <translation>Estas horas valen desde</translation>
    </message>
    <message>
        <source>They hold back care until they are over. The dose still comes.</source>
        <translation>Retienen el cuidado hasta que terminan. La dosis viene igualmente.</translation>
    </message>
    <message>
        <source>This can take a minute.</source>
        <translation>Esto puede tardar un minuto.</translation>
    </message>
    <message>
        <source>This copy of skinroutine was installed without its part for calendars. Install it as skinroutine[phone] to use this.</source>
        <translation>Esta copia de skinroutine se instaló sin su parte para calendarios. Instálala como skinroutine[phone] para usar esto.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>Este día aún no ha llegado.</translation>
    </message>
    <message>
        <source>This day lies before the first day of the course.</source>
        <translation>Este día es anterior al primer día del tratamiento.</translation>
    </message>
    <message>
        <source>This decides which telephone numbers are shown beside the signs that need a person. You can change it in Settings.</source>
        <translation>Esto decide qué números de teléfono se muestran junto a las señales que requieren a una persona. Puedes cambiarlo en Ajustes.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>Este escritorio no tiene bandeja, así que al cerrar la ventana se minimiza y los recordatorios te siguen llegando. Para detenerlos, sal con Ctrl+Q. Esto se dice una sola vez.</translation>
    </message>
    <message>
        <source>This diary has entries already. They all stay; where both say something of one thing, the later word holds.</source>
        <translation>Este diario ya tiene entradas. Todas se quedan; donde ambos dicen algo de lo mismo, vale lo dicho más tarde.</translation>
    </message>
    <message>
        <source>This diary has no routine yet. Open the window once, or use `routine`.</source>
        <translation>Este diario aún no tiene rutina. Abre la ventana una vez o usa `routine`.</translation>
    </message>
    <message>
        <source>This file of Dosage makes no sense.</source>
        <translation>Este archivo de Dosage no tiene sentido.</translation>
    </message>
    <message>
        <source>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</source>
        <comment>medical</comment>
        <translation>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</translation>
    </message>
    <message>
        <source>This is a test reminder</source>
        <translation>Este es un recordatorio de prueba</translation>
    </message>
    <message>
        <source>This is longer than a phrase.</source>
        <translation>Esto es más largo que una frase.</translation>
    </message>
    <message>
        <source>This is no diary of skinroutine.</source>
        <translation>Esto no es un diario de skinroutine.</translation>
    </message>
    <message>
        <source>This is no file of Dosage.</source>
        <translation>Esto no es un archivo de Dosage.</translation>
    </message>
    <message>
        <source>This is no list of checkmarks of Loop Habit Tracker.</source>
        <translation>Esto no es una lista de marcas de Loop Habit Tracker.</translation>
    </message>
    <message>
        <source>This is not the name of a photo in the diary.</source>
        <translation>Este no es el nombre de una foto del diario.</translation>
    </message>
    <message>
        <source>This is the first: make a phrase here, then type it on the others.</source>
        <translation>Este es el primero: crea aquí una frase y escríbela después en los demás.</translation>
    </message>
    <message>
        <source>This kind of capsule is in the list already.</source>
        <translation>Este tipo de cápsula ya está en la lista.</translation>
    </message>
    <message>
        <source>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</source>
        <comment>medical</comment>
        <translation>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Este mes hasta ahora</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>Esta semana hasta ahora</translation>
    </message>
    <message>
        <source>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</source>
        <comment>medical</comment>
        <translation>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</translation>
    </message>
    <message>
        <source>Time not said</source>
        <translation>Hora no indicada</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>Time of the appointment</source>
        <translation>Hora de la cita</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>Hora de ir bajando el ritmo.</translation>
    </message>
    <message>
        <source>To use another server or calendar, turn this off first, then set it up anew.</source>
        <translation>Para usar otro servidor o calendario, desactiva esto primero y configúralo de nuevo.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a button</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a page</comment>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Try now: reminders on the phone</source>
        <translation>Probar ahora: recordatorios en el teléfono</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Turn off reminders on the phone?</source>
        <translation>¿Desactivar los recordatorios en el teléfono?</translation>
    </message>
    <message>
        <source>Turn off: reminders on the phone</source>
        <translation>Desactivar: recordatorios en el teléfono</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Two hours since sunscreen. Still outdoors? Time for more.</source>
        <comment>medical</comment>
        <translation>Two hours since sunscreen. Still outdoors? Time for more.</translation>
    </message>
    <message>
        <source>Two of its times are the same. Each needs its own.</source>
        <translation>Dos de sus horas son iguales. Cada una debe ser distinta.</translation>
    </message>
    <message>
        <source>Two of these times are the same. Each needs its own.</source>
        <translation>Dos de estas horas son iguales. Cada una debe ser distinta.</translation>
    </message>
    <message>
        <source>Two weeks to this day</source>
        <translation>Dos semanas hasta este día</translation>
    </message>
    <message>
        <source>Type a name for the calendar first.</source>
        <translation>Escribe primero un nombre para el calendario.</translation>
    </message>
    <message>
        <source>Type it on each other computer.</source>
        <translation>Escríbela en cada uno de los demás ordenadores.</translation>
    </message>
    <message>
        <source>Type the address of your server first.</source>
        <translation>Escribe primero la dirección de tu servidor.</translation>
    </message>
    <message>
        <source>Type the app password first.</source>
        <translation>Escribe primero la contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Type the phrase</source>
        <translation>Escribir la frase</translation>
    </message>
    <message>
        <source>Type your numbers</source>
        <translation>Escribe tus números</translation>
    </message>
    <message>
        <source>Type your user name there first.</source>
        <translation>Escribe primero tu nombre de usuario en ese servidor.</translation>
    </message>
    <message>
        <source>Under the name, on Today</source>
        <translation>Debajo del nombre, en Hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo ({key})</source>
        <translation>Deshacer ({key})</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Deshacer: {words}</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>a region</comment>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>a region</comment>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>Hasta un día</translation>
    </message>
    <message>
        <source>Until then, a tick belongs to the evening before. It applies from today; past days keep theirs.</source>
        <translation>Hasta entonces, una marca es de la noche anterior. Vale desde hoy; los días pasados conservan el suyo.</translation>
    </message>
    <message>
        <source>Up and down</source>
        <comment>how somebody feels</comment>
        <translation>Con altibajos</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</source>
        <comment>medical</comment>
        <translation>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</translation>
    </message>
    <message>
        <source>Very low</source>
        <comment>how somebody feels</comment>
        <translation>Ánimo muy bajo</translation>
    </message>
    <message>
        <source>Visit on {date}. Your one-page summary is ready to look over.</source>
        <comment>medical</comment>
        <translation>Visit on {date}. Your one-page summary is ready to look over.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Resumen para la consulta</translation>
    </message>
    <message>
        <source>Visit summary (PDF)</source>
        <translation>Resumen para la consulta (PDF)</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a page</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>what is shown</comment>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Week {week}</source>
        <translation>Semana {week}</translation>
    </message>
    <message>
        <source>Week {week} of your course · day {day}</source>
        <translation>Semana {week} de tu tratamiento · día {day}</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>Semana {week} de {weeks}</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>Pesado el</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weight {place} in kg</source>
        <translation>Peso {place} en kg</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What another computer wrote there cannot be read here. Please update skinroutine. {why}</source>
        <translation>Lo que otro ordenador escribió allí no se puede leer aquí. Actualiza skinroutine. {why}</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>Qué fue de cada recordatorio</translation>
    </message>
    <message>
        <source>What becomes of each?</source>
        <translation>¿Qué será de cada uno?</translation>
    </message>
    <message>
        <source>What becomes of what was written to your calendar?</source>
        <translation>¿Qué pasa con lo que se escribió en tu calendario?</translation>
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
        <translation>Lo que dicen las entradas</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What for?</source>
        <comment>a format of an export</comment>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>¿Qué se interpuso?</translation>
    </message>
    <message>
        <source>What helped with: {sign}</source>
        <translation>Qué ayudó con: {sign}</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>¿Qué ayudó?</translation>
    </message>
    <message>
        <source>What is in your diary then travels over your server, sealed with this phrase. Without the phrase nobody can read it, and nobody can bring the phrase back: write it down.</source>
        <translation>Lo que hay en tu diario viaja entonces por tu servidor, sellado con esta frase. Sin la frase nadie puede leerlo, y nadie puede recuperar la frase: anótala.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What leaflets, authorities and studies say. No clinician has read this guide for skinroutine.</source>
        <translation>Lo que dicen prospectos, autoridades y estudios. Ningún profesional sanitario ha leído esta guía para skinroutine.</translation>
    </message>
    <message>
        <source>What may the calendar say?</source>
        <translation>¿Qué puede decir el calendario?</translation>
    </message>
    <message>
        <source>What other computers wrote there is sealed with another phrase, so it cannot be read.</source>
        <translation>Lo que otros ordenadores escribieron allí está sellado con otra frase, así que no se puede leer.</translation>
    </message>
    <message>
        <source>What reminders say</source>
        <translation>Qué dicen los recordatorios</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>What to leave out</source>
        <translation>Qué dejar de lado</translation>
    </message>
    <message>
        <source>What was installed cannot be started, so this one goes on and reminders come. The log has the details.</source>
        <translation>Lo que se instaló no se puede iniciar, así que este sigue y los recordatorios llegan. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>Qué se mostró y cuándo, y por qué no: los últimos siete días.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>Qué se escribiría</translation>
    </message>
    <message>
        <source>What you add is on top of what is there.</source>
        <translation>Lo que añades se suma a lo que ya hay.</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>Lo que cambiaste aquí todavía no está guardado.</translation>
    </message>
    <message>
        <source>What you count takes the place of what was thought to be there.</source>
        <translation>Lo que cuentas sustituye a lo que se creía que había.</translation>
    </message>
    <message>
        <source>What you mark as felt is shown here.</source>
        <translation>Lo que marcas como sentido se muestra aquí.</translation>
    </message>
    <message>
        <source>What your leaflet says</source>
        <translation>Qué dice tu prospecto</translation>
    </message>
    <message>
        <source>When</source>
        <comment>the times of a step</comment>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When do your days happen?</source>
        <translation>¿Cómo son tus días?</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Cuándo se hizo</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>Cuándo vienen</translation>
    </message>
    <message>
        <source>When was it done?</source>
        <translation>¿Cuándo se hizo?</translation>
    </message>
    <message>
        <source>When you get up</source>
        <translation>Al levantarte</translation>
    </message>
    <message>
        <source>When your day is over, which day begins a week, and how times are written.</source>
        <translation>Cuándo acaba tu día, con qué día empieza una semana y cómo se escriben las horas.</translation>
    </message>
    <message>
        <source>Where do you live?</source>
        <translation>¿Dónde vives?</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Where none stands, you can type your own.</source>
        <translation>Donde no haya ninguno, puedes escribir el tuyo.</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>Si un recordatorio llega a tu pantalla, y qué fue de cada uno.</translation>
    </message>
    <message>
        <source>Whether it was done</source>
        <comment>a column of a table</comment>
        <translation>Si se hizo</translation>
    </message>
    <message>
        <source>Which calendar are the entries written to?</source>
        <translation>¿En qué calendario se escriben las entradas?</translation>
    </message>
    <message>
        <source>Which capsule</source>
        <translation>Qué cápsula</translation>
    </message>
    <message>
        <source>Which column holds the day?</source>
        <translation>¿Qué columna contiene el día?</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>¿Qué es cada columna?</translation>
    </message>
    <message>
        <source>While you are outside, {step} falls due again every {length}.</source>
        <comment>medical</comment>
        <translation>While you are outside, {step} falls due again every {length}.</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estabas</translation>
    </message>
    <message>
        <source>Whoever runs that server can see the times and the words of these entries, so at first the words do not say what they are about.</source>
        <translation>Quien gestiona ese servidor puede ver las horas y las palabras de estas entradas; por eso al principio las palabras no dicen de qué se trata.</translation>
    </message>
    <message>
        <source>Whoever sees your calendars sees this name.</source>
        <translation>Quien vea tus calendarios ve este nombre.</translation>
    </message>
    <message>
        <source>Whose numbers stand there, and whose leaflets the care guide shows at first.</source>
        <translation>De qué región son los números y los prospectos que la guía de cuidados muestra al principio.</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Por qué se pregunta esto</translation>
    </message>
    <message>
        <source>With dinner</source>
        <translation>Con la cena</translation>
    </message>
    <message>
        <source>With food</source>
        <translation>Con comida</translation>
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
        <translation>Con iniciales</translation>
    </message>
    <message>
        <source>With lunch</source>
        <translation>Con el almuerzo</translation>
    </message>
    <message>
        <source>With or without food</source>
        <comment>medical</comment>
        <translation>With or without food</translation>
    </message>
    <message>
        <source>With photos</source>
        <translation>Con fotos</translation>
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
        <translation>Trabajo de otros</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>how strong a side effect was</comment>
        <translation>Peor</translation>
    </message>
    <message>
        <source>Worst: from 0 (none) to 3 (severe), as the person saw it. Still there: by the newest entry.</source>
        <translation>Peor: de 0 (nada) a 3 (intenso), según lo vio la persona. Sigue ahí: según la entrada más reciente.</translation>
    </message>
    <message>
        <source>Write a number such as 62 or 62.5, without a mark between thousands.</source>
        <translation>Escribe un número como 62 o 62,5, sin signo entre los millares.</translation>
    </message>
    <message>
        <source>Write one number of mg, as on the box: 20.</source>
        <comment>medical</comment>
        <translation>Write one number of mg, as on the box: 20.</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>Escribe los números como en la etiqueta, con un más entre ellos: 20 + 10.</translation>
    </message>
    <message>
        <source>Writing it into the diary…</source>
        <translation>Escribiéndolo en el diario…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>Escribiendo {done} de {all}…</translation>
    </message>
    <message>
        <source>Yellow skin or eyes, dark urine</source>
        <comment>medical</comment>
        <translation>Yellow skin or eyes, dark urine</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>with food</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>Sí, lo he visto</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Yesterday · a past day can be filled in or corrected</source>
        <translation>Ayer · un día pasado se puede completar o corregir</translation>
    </message>
    <message>
        <source>You can add your own later.</source>
        <translation>Puedes añadir los tuyos más tarde.</translation>
    </message>
    <message>
        <source>You can also finish now and try it later, in Settings.</source>
        <translation>También puedes terminar ahora y probarlo más tarde, en los ajustes.</translation>
    </message>
    <message>
        <source>You can change them in Settings, under “Care guide and numbers”.</source>
        <translation>Puedes cambiarlos en los ajustes, en «Guía de cuidados y números».</translation>
    </message>
    <message>
        <source>You can hide the details in reminders at any time.</source>
        <translation>Puedes ocultar los detalles de los recordatorios en cualquier momento.</translation>
    </message>
    <message>
        <source>You have plans on {date}.</source>
        <translation>Tienes planes el {date}.</translation>
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
        <translation>Lo detuviste. No se cambió nada.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>Sueles hacerlo hacia las {at}.</translation>
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
        <translation>Tus ordenadores no se comunican</translation>
    </message>
    <message>
        <source>Your course</source>
        <translation>Tu tratamiento</translation>
    </message>
    <message>
        <source>Your course in the form that programs of clinics read, marked as recorded by yourself.</source>
        <translation>Tu tratamiento en la forma que leen los programas de los centros médicos, marcado como anotado por ti.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your desktop may ask you.</source>
        <translation>Es posible que tu escritorio te pregunte.</translation>
    </message>
    <message>
        <source>Your diary began on {began}. An earlier day can be filled in as well: open it.</source>
        <translation>Tu diario empezó el {began}. También se puede completar un día anterior: ábrelo.</translation>
    </message>
    <message>
        <source>Your diary is one file in a folder that you alone can read.</source>
        <translation>Tu diario es un archivo en una carpeta que solo tú puedes leer.</translation>
    </message>
    <message>
        <source>Your diary stays on this computer; the calendar has the plan alone.</source>
        <translation>Tu diario se queda en este ordenador; el calendario solo tiene el plan.</translation>
    </message>
    <message>
        <source>Your diary, its photos and backups, what was set aside after damage, your settings, the lock with its key, the password of a calendar for your phone, the log, and the start with the computer. Reminders stop and skinroutine ends.</source>
        <translation>Tu diario, sus fotos y copias de seguridad, lo que se apartó tras un daño, tus ajustes, el bloqueo con su clave, la contraseña de un calendario para tu teléfono, el registro y el inicio con el ordenador. Los recordatorios cesan y skinroutine termina.</translation>
    </message>
    <message>
        <source>Your dose</source>
        <comment>a step</comment>
        <translation>Tu dosis</translation>
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
        <translation>Tu llavero ya no la tiene. Elige «Escribir la frase».</translation>
    </message>
    <message>
        <source>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</translation>
    </message>
    <message>
        <source>Your outdoor check.</source>
        <translation>Tu pausa al aire libre.</translation>
    </message>
    <message>
        <source>Your own number.</source>
        <translation>Tu propio número.</translation>
    </message>
    <message>
        <source>Your phone may ring by an old plan</source>
        <translation>Tu teléfono quizá suene según un plan antiguo</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>Tu frase</translation>
    </message>
    <message>
        <source>Your plan and the dates you saved, with alarms, so that a phone can ring.</source>
        <translation>Tu plan y las fechas que guardaste, con alarmas, para que un teléfono pueda sonar.</translation>
    </message>
    <message>
        <source>Your plan for the next 14 days goes, as to-dos with alarms, to a calendar on a server of your own: Nextcloud, Radicale, Fastmail or another that speaks CalDAV. What you complete on your phone is ticked here.</source>
        <translation>Tu plan de los próximos 14 días va, como tareas con alarmas, a un calendario en un servidor tuyo: Nextcloud, Radicale, Fastmail u otro que hable CalDAV. Lo que completes en tu teléfono se marca aquí.</translation>
    </message>
    <message>
        <source>Your plan, as on the label</source>
        <translation>Tu plan, como en la etiqueta</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Tu pregunta</translation>
    </message>
    <message>
        <source>Your routine at a glance</source>
        <translation>Tu rutina de un vistazo</translation>
    </message>
    <message>
        <source>Your routine begins with</source>
        <translation>Tu rutina empieza con</translation>
    </message>
    <message>
        <source>Your routine for today</source>
        <translation>Tu rutina de hoy</translation>
    </message>
    <message>
        <source>Your routine is empty. Add a step of your own, bring one back, or begin with an idea.</source>
        <translation>Tu rutina está vacía. Añade un paso tuyo, recupera uno o empieza con una idea.</translation>
    </message>
    <message>
        <source>Your routine is empty. Add the steps you want to keep an eye on.</source>
        <translation>Tu rutina está vacía. Añade los pasos que quieras tener a la vista.</translation>
    </message>
    <message>
        <source>Your server</source>
        <translation>Tu servidor</translation>
    </message>
    <message>
        <source>Your supply</source>
        <comment>a step</comment>
        <translation>Tu reserva</translation>
    </message>
    <message>
        <source>Your {at} moment</source>
        <translation>Tu momento de las {at}</translation>
    </message>
    <message>
        <source>a date you saved</source>
        <comment>a step, inside a sentence</comment>
        <translation>una fecha que guardaste</translation>
    </message>
    <message>
        <source>a later day</source>
        <comment>a change applies from</comment>
        <translation>un día posterior</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>a step, inside a sentence</comment>
        <translation>un paso</translation>
    </message>
    <message>
        <source>again every {length} outdoors</source>
        <translation>fuera, otra vez cada {length}</translation>
    </message>
    <message>
        <source>again outdoors at {at}</source>
        <translation>otra vez fuera a las {at}</translation>
    </message>
    <message>
        <source>all steps {count}</source>
        <translation>todos los pasos {count}</translation>
    </message>
    <message>
        <source>amount not said</source>
        <translation>cantidad no indicada</translation>
    </message>
    <message>
        <source>an amount that was not typed</source>
        <translation>una cantidad que no se escribió</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the diary</source>
        <extracomment>for one: and 1 more, in the diary</extracomment>
        <translation>
            <numerusform>y 1 más, en el diario</numerusform>
            <numerusform>y {n} más, en el diario</numerusform>
        </translation>
    </message>
    <message>
        <source>another formulation</source>
        <translation>otra formulación</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>según haga falta</translation>
    </message>
    <message>
        <source>as needed: no total has these</source>
        <translation>según haga falta: en ningún total</translation>
    </message>
    <message>
        <source>as the routine says</source>
        <comment>how often a dose is taken</comment>
        <translation>según la rutina</translation>
    </message>
    <message>
        <source>at the times of the routine</source>
        <translation>a las horas de la rutina</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>a las {at}</translation>
    </message>
    <message>
        <source>away</source>
        <comment>why a dose was skipped</comment>
        <translation>fuera de casa</translation>
    </message>
    <message>
        <source>back to today</source>
        <translation>volver a hoy</translation>
    </message>
    <message>
        <source>before bed</source>
        <translation>antes de dormir</translation>
    </message>
    <message>
        <source>before that not shown: {reasons}</source>
        <translation>antes no mostrado: {reasons}</translation>
    </message>
    <message>
        <source>capsules</source>
        <comment>after a number field</comment>
        <translation>cápsulas</translation>
    </message>
    <message>
        <source>chose not to</source>
        <comment>why a dose was skipped</comment>
        <translation>por elección</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>limpiador</translation>
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
        <translation>días</translation>
    </message>
    <message>
        <source>days before</source>
        <comment>after a number field</comment>
        <translation>días antes</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>the word that is typed to delete everything</comment>
        <translation>borrar</translation>
    </message>
    <message>
        <source>dinner</source>
        <comment>one of several times of a step</comment>
        <translation>cena</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>«No molestar» estaba activado</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done</source>
        <comment>in a cell of the week</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>a step</comment>
        <translation>hecho tarde</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>in a cell of the week</comment>
        <translation>hecho tarde</translation>
    </message>
    <message>
        <source>done late {at}</source>
        <translation>hecho tarde {at}</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>hecho {at}</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a step</comment>
        <translation>es la hora</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a cell of the week</comment>
        <translation>es la hora</translation>
    </message>
    <message>
        <source>earlier and later days or weeks</source>
        <translation>días o semanas anteriores y posteriores</translation>
    </message>
    <message>
        <source>empty the search</source>
        <translation>vaciar la búsqueda</translation>
    </message>
    <message>
        <source>ended</source>
        <comment>the dose in a plan</comment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>cada dos días</translation>
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
            <numerusform>cada día</numerusform>
            <numerusform>cada {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>eye drops</source>
        <comment>a step, inside a sentence</comment>
        <translation>gotas para los ojos</translation>
    </message>
    <message>
        <source>forgot</source>
        <comment>why a dose was skipped</comment>
        <translation>olvido</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a step</comment>
        <translation>desde</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>desde {first}</translation>
    </message>
    <message>
        <source>go outside, or come back in</source>
        <translation>salir fuera o volver a entrar</translation>
    </message>
    <message>
        <source>good</source>
        <comment>how somebody feels</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tiene una nota</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>for one: in 1 day</extracomment>
        <translation>
            <numerusform>en 1 día</numerusform>
            <numerusform>en {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>dejadas fuera por elección tuya</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>bálsamo labial</translation>
    </message>
    <message>
        <source>lock, where you set a passphrase</source>
        <translation>bloquear, si pusiste una frase de contraseña</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how somebody feels</comment>
        <translation>ánimo bajo</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>borrador de máquina, aún no leído por quien lo habla</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>hecha antes de una restauración</translation>
    </message>
    <message>
        <source>made before an update of skinroutine</source>
        <translation>hecha antes de actualizar skinroutine</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>hecha automáticamente</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>hecha por ti</translation>
    </message>
    <message>
        <source>marked as not done, so nothing is recorded</source>
        <translation>marcadas como no hechas, así que no se anota nada</translation>
    </message>
    <message>
        <source>mg</source>
        <comment>a unit</comment>
        <translation>mg</translation>
    </message>
    <message>
        <source>mg per kg is shown once a weight is entered.</source>
        <translation>Los mg por kg se muestran cuando se introduce un peso.</translation>
    </message>
    <message>
        <source>mg/kg</source>
        <translation>mg/kg</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>mild</source>
        <comment>how strong a side effect was</comment>
        <translation>leve</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>moderado</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>hidratante</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>left out of a summary</comment>
        <translation>ánimo</translation>
    </message>
    <message>
        <source>more often on a day than the step is planned</source>
        <translation>más veces en un día de las planeadas para el paso</translation>
    </message>
    <message>
        <source>more than ten years ago</source>
        <translation>de hace más de diez años</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>one of several times of a step</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>move between steps</source>
        <translation>pasar de un paso a otro</translation>
    </message>
    <message>
        <source>move the chosen step of the routine</source>
        <translation>mover el paso elegido de la rutina</translation>
    </message>
    <message>
        <source>night</source>
        <comment>one of several times of a step</comment>
        <translation>noche</translation>
    </message>
    <message>
        <source>no</source>
        <comment>still there</comment>
        <translation>no</translation>
    </message>
    <message>
        <source>no dose planned</source>
        <translation>ninguna dosis planeada</translation>
    </message>
    <message>
        <source>no notification service answered</source>
        <translation>ningún servicio de avisos respondió</translation>
    </message>
    <message>
        <source>no notification service answers on this desktop</source>
        <translation>ningún servicio de avisos responde en este escritorio</translation>
    </message>
    <message>
        <source>no number yet</source>
        <translation>aún sin número</translation>
    </message>
    <message>
        <source>no reason given</source>
        <comment>why a dose was skipped</comment>
        <translation>sin motivo indicado</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>sin recordatorio a las {at}: {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how strong a side effect was</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reminder</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nose care</source>
        <comment>a step, inside a sentence</comment>
        <translation>cuidado de la nariz</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a day in a chart</comment>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a step</comment>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>in a cell of the week</comment>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>not recorded, no reminder came</source>
        <translation>sin anotar, no vino recordatorio</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a formulation</comment>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <comment>a step</comment>
        <translation>aún sin guardar</translation>
    </message>
    <message>
        <source>not shown: {reasons}</source>
        <translation>no mostrado: {reasons}</translation>
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
        <translation>notas</translation>
    </message>
    <message>
        <source>notes are shortened</source>
        <translation>con la nota acortada</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nada planeado</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <comment>a count in a ring</comment>
        <translation>de {planned}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>okay</source>
        <comment>how somebody feels</comment>
        <translation>normal</translation>
    </message>
    <message>
        <source>on days on which the step is not planned</source>
        <translation>en días en los que el paso no está planeado</translation>
    </message>
    <message>
        <source>on days that have not come yet</source>
        <translation>en días que aún no han llegado</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>el mismo día</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message>
        <source>once a day</source>
        <comment>medical</comment>
        <translation>once a day</translation>
    </message>
    <message>
        <source>open still</source>
        <translation>aún abierta</translation>
    </message>
    <message>
        <source>ordinary (conventional)</source>
        <comment>medical</comment>
        <translation>ordinary (conventional)</translation>
    </message>
    <message>
        <source>other</source>
        <comment>why a dose was skipped</comment>
        <translation>otro</translation>
    </message>
    <message>
        <source>own card</source>
        <comment>where something was said</comment>
        <translation>tarjeta propia</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>hecho en parte</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>a plan</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the dose in a plan</comment>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>where something was said</comment>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>photos that no day of the diary has</source>
        <translation>fotos que no son de ningún día del diario</translation>
    </message>
    <message>
        <source>pop-up</source>
        <comment>where something was said</comment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>why a reminder was not shown</comment>
        <translation>horas de silencio</translation>
    </message>
    <message>
        <source>quit; reminders stop</source>
        <translation>salir; los recordatorios se detienen</translation>
    </message>
    <message>
        <source>ran out</source>
        <comment>why a dose was skipped</comment>
        <translation>se acabó</translation>
    </message>
    <message>
        <source>read by a speaker</source>
        <translation>leído por quien lo habla</translation>
    </message>
    <message>
        <source>recorded in this diary already, left as they are</source>
        <translation>ya anotadas en este diario, se quedan como están</translation>
    </message>
    <message>
        <source>restore what was undone</source>
        <translation>restaurar lo deshecho</translation>
    </message>
    <message>
        <source>rings at {times}</source>
        <translation>suena a las {times}</translation>
    </message>
    <message>
        <source>save the routine</source>
        <translation>guardar la rutina</translation>
    </message>
    <message>
        <source>say when the focused step was done</source>
        <translation>decir cuándo se hizo el paso elegido</translation>
    </message>
    <message>
        <source>search the settings</source>
        <translation>buscar en los ajustes</translation>
    </message>
    <message>
        <source>seen {at}</source>
        <comment>a reminder</comment>
        <translation>visto {at}</translation>
    </message>
    <message>
        <source>self-recorded</source>
        <translation>anotado por ti</translation>
    </message>
    <message>
        <source>set by the other program by itself, without you</source>
        <translation>puestas por el otro programa por sí solo, sin ti</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>how strong a side effect was</comment>
        <translation>intenso</translation>
    </message>
    <message>
        <source>shown {at} by {channel}</source>
        <translation>mostrado {at} por {channel}</translation>
    </message>
    <message>
        <source>shown {at}, {length} late, by {channel}</source>
        <translation>mostrado {at}, {length} tarde, por {channel}</translation>
    </message>
    <message>
        <source>side effects</source>
        <comment>why a dose was skipped</comment>
        <translation>efectos secundarios</translation>
    </message>
    <message>
        <source>skinroutine could not do it. The log has the details.</source>
        <translation>skinroutine no pudo hacerlo. El registro tiene los detalles.</translation>
    </message>
    <message>
        <source>skinroutine has ended. Nothing of yours is left in its folder.</source>
        <translation>skinroutine ha terminado. No queda nada tuyo en su carpeta.</translation>
    </message>
    <message>
        <source>skinroutine is under the MIT licence.</source>
        <translation>skinroutine está bajo la licencia MIT.</translation>
    </message>
    <message>
        <source>skinroutine reminder</source>
        <translation>recordatorio de skinroutine</translation>
    </message>
    <message>
        <source>skinroutine starts in the background when you sign in.</source>
        <translation>skinroutine arranca en segundo plano cuando inicias sesión.</translation>
    </message>
    <message>
        <source>skinroutine was not running</source>
        <translation>skinroutine no estaba en marcha</translation>
    </message>
    <message>
        <source>skinroutine was removed from this computer. Reminders come until you quit. What you noted stays where it is.</source>
        <translation>skinroutine se ha quitado de este equipo. Los recordatorios llegan hasta que salgas. Lo que anotaste se queda donde está.</translation>
    </message>
    <message>
        <source>skip it</source>
        <comment>medical</comment>
        <translation>skip it</translation>
    </message>
    <message>
        <source>skip the focused step, with a reason</source>
        <translation>saltar el paso elegido, con un motivo</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>saltado</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>saltado a propósito</translation>
    </message>
    <message>
        <source>skipped {at}</source>
        <translation>saltado {at}</translation>
    </message>
    <message>
        <source>skipped: away</source>
        <translation>saltado: fuera de casa</translation>
    </message>
    <message>
        <source>skipped: chose not to</source>
        <translation>saltado: por elección</translation>
    </message>
    <message>
        <source>skipped: forgot</source>
        <translation>saltado: olvido</translation>
    </message>
    <message>
        <source>skipped: other</source>
        <translation>saltado: otro</translation>
    </message>
    <message>
        <source>skipped: ran out</source>
        <translation>saltado: se acabó</translation>
    </message>
    <message>
        <source>skipped: side effects</source>
        <translation>saltado: efectos secundarios</translation>
    </message>
    <message>
        <source>skipped: told to pause</source>
        <translation>saltado: pausa indicada</translation>
    </message>
    <message>
        <source>snooze the focused step</source>
        <translation>posponer el paso elegido</translation>
    </message>
    <message>
        <source>snoozed {at}</source>
        <translation>pospuesto {at}</translation>
    </message>
    <message>
        <source>something else, or I am not sure</source>
        <comment>medical</comment>
        <translation>something else, or I am not sure</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>in a cell of the week</comment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>stopped</source>
        <comment>a plan</comment>
        <translation>terminado</translation>
    </message>
    <message>
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>protector solar</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>the dose in a plan</comment>
        <translation>se toma</translation>
    </message>
    <message>
        <source>taken back {at}</source>
        <translation>retirado {at}</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>where something was said</comment>
        <translation>terminal</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ese día</translation>
    </message>
    <message>
        <source>the clock or time zone changed</source>
        <translation>cambió el reloj o la zona horaria</translation>
    </message>
    <message>
        <source>the desktop did not take it</source>
        <translation>el escritorio no lo aceptó</translation>
    </message>
    <message>
        <source>the desktop did not take the pop-up</source>
        <translation>el escritorio no aceptó el aviso</translation>
    </message>
    <message>
        <source>the notification service did not answer</source>
        <translation>el servicio de avisos no respondió</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>el servicio de avisos no responde</translation>
    </message>
    <message>
        <source>the program was held up</source>
        <translation>el programa se retrasó</translation>
    </message>
    <message>
        <source>tick the focused step</source>
        <translation>marcar el paso elegido</translation>
    </message>
    <message>
        <source>tick the next step that is due</source>
        <translation>marcar el próximo paso al que le toca</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a change applies from</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a date</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beneath a count</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today</source>
        <comment>under the last bar of a chart</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>told to pause</source>
        <comment>why a dose was skipped</comment>
        <translation>pausa indicada</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a step falls due</comment>
        <translation>mañana</translation>
    </message>
    <message>
        <source>tray</source>
        <comment>where something was said</comment>
        <translation>bandeja</translation>
    </message>
    <message>
        <source>tray message</source>
        <comment>where something was said</comment>
        <translation>mensaje de la bandeja</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>dos veces al día</translation>
    </message>
    <message>
        <source>twice a day</source>
        <comment>medical</comment>
        <translation>twice a day</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until {day}, by the calendar</source>
        <translation>hasta el {day}, según el calendario</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>up and down</source>
        <comment>how somebody feels</comment>
        <translation>con altibajos</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>por venir</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>how somebody feels</comment>
        <translation>ánimo muy bajo</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>after a number field</comment>
        <translation>semanas</translation>
    </message>
    <message>
        <source>when you get up</source>
        <translation>al levantarte</translation>
    </message>
    <message>
        <source>window</source>
        <comment>where something was said</comment>
        <translation>ventana</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>with a word for the state that is not known here</source>
        <translation>con una palabra para el estado que aquí no se conoce</translation>
    </message>
    <message>
        <source>with dinner</source>
        <translation>con la cena</translation>
    </message>
    <message>
        <source>with food</source>
        <comment>medical</comment>
        <translation>with food</translation>
    </message>
    <message>
        <source>with lunch</source>
        <translation>con el almuerzo</translation>
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
        <translation>sin un día que se pueda leer</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>write a note on the focused step</source>
        <translation>escribir una nota sobre el paso elegido</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>still there</comment>
        <translation>sí</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>you paused reminders</source>
        <translation>pausaste los recordatorios</translation>
    </message>
    <message>
        <source>your computer was asleep</source>
        <translation>tu ordenador estaba suspendido</translation>
    </message>
    <message>
        <source>your computer was off</source>
        <translation>tu ordenador estaba apagado</translation>
    </message>
    <message>
        <source>your dose</source>
        <comment>a step, inside a sentence</comment>
        <translation>tu dosis</translation>
    </message>
    <message>
        <source>your local emergency number</source>
        <comment>medical</comment>
        <translation>your local emergency number</translation>
    </message>
    <message>
        <source>your supply</source>
        <comment>a step, inside a sentence</comment>
        <translation>tu reserva</translation>
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
        <translation>{amount} en total</translation>
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
        <translation>{amount} mg/kg con {kg} kg (peso del {day})</translation>
    </message>
    <message numerus="yes">
        <source>{amount} on {n} days.</source>
        <extracomment>for one: {amount} on 1 day.</extracomment>
        <translation>
            <numerusform>{amount} en 1 día.</numerusform>
            <numerusform>{amount} en {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} taken before using skinroutine, as you entered · together {together}</source>
        <translation>{amount} tomados antes de usar skinroutine, según introdujiste · en total {together}</translation>
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
        <translation>{answered}, así que no hizo falta recordatorio</translation>
    </message>
    <message>
        <source>{at} has not come yet.</source>
        <translation>{at} aún no ha llegado.</translation>
    </message>
    <message>
        <source>{at} is outside {day}: that day began at {begins} and ended at {ends}.</source>
        <translation>{at} queda fuera de {day}: ese día empezó a las {begins} y terminó a las {ends}.</translation>
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
        <translation>{at}. Un buen momento para este paso.</translation>
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
        <translation>{at}. Sigue en tu lista.</translation>
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
        <translation>{cell}; hoy</translation>
    </message>
    <message>
        <source>{code}, not in this program</source>
        <translation>{code}, no está en este programa</translation>
    </message>
    <message>
        <source>{count} ({skipped})</source>
        <translation>{count} ({skipped})</translation>
    </message>
    <message>
        <source>{count} with food</source>
        <translation>{count} con comida</translation>
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
        <translation>{days} desde {first}</translation>
    </message>
    <message>
        <source>{days} until {last}</source>
        <translation>{days} hasta {last}</translation>
    </message>
    <message>
        <source>{days}, {first} to {last}</source>
        <translation>{days}, de {first} a {last}</translation>
    </message>
    <message>
        <source>{days}, {year}</source>
        <comment>a printed week</comment>
        <translation>{days} de {year}</translation>
    </message>
    <message>
        <source>{day} could be read in two ways. Say whether days are written day-first or month-first.</source>
        <translation>{day} se podría leer de dos maneras. Di si los días se escriben con el día primero (day-first) o con el mes primero (month-first).</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>{day} aún no ha llegado.</translation>
    </message>
    <message>
        <source>{day} is too far away for a course.</source>
        <translation>{day} está demasiado lejos para un tratamiento.</translation>
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
        <translation>{day} de {year}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a date with its year</comment>
        <translation>{day} de {year}</translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <comment>a day with its year</comment>
        <translation>{day} de {year}</translation>
    </message>
    <message>
        <source>{day} · takes half a minute, skip what you like</source>
        <translation>{day} · lleva medio minuto, salta lo que quieras</translation>
    </message>
    <message>
        <source>{day}, by the calendar</source>
        <translation>{day}, según el calendario</translation>
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
        <translation>{day}, {time}</translation>
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
        <translation>{done} de {noted} dosis en las que se anotó, como dice el prospecto.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} steps done</source>
        <extracomment>for one: {done} of {n} steps done</extracomment>
        <translation>
            <numerusform>{done} de {n} paso hecho</numerusform>
            <numerusform>{done} de {n} pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} de {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} done</source>
        <translation>{done} de {planned} hechos</translation>
    </message>
    <message>
        <source>{done} of {planned} noted with food</source>
        <translation>{done} de {planned} anotadas con comida</translation>
    </message>
    <message>
        <source>{done} of {planned} taken</source>
        <translation>{done} de {planned} tomadas</translation>
    </message>
    <message>
        <source>{dose} at {at}</source>
        <comment>a dose that is noted</comment>
        <translation>{dose} a las {at}</translation>
    </message>
    <message>
        <source>{every}, if on {weekdays}</source>
        <translation>{every}, si es {weekdays}</translation>
    </message>
    <message>
        <source>{file} has no names of habits.</source>
        <translation>{file} no tiene nombres de hábitos.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays</comment>
        <translation>{first} a {last}</translation>
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
        <translation>{count} de más de {kind}</translation>
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
        <translation>{language}: borrador de máquina, aún no leído por quien lo habla</translation>
    </message>
    <message>
        <source>{language}: read by a speaker</source>
        <translation>{language}: leído por quien lo habla</translation>
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
        <translation>{names} tienen la misma hora, {at}. Cada uno necesita la suya.</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>{name} ({times})</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>No se pudo guardar {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} holds nothing, and a diary never gives way to nothing.</source>
        <translation>{name} no contiene nada, y un diario nunca cede el sitio a algo vacío.</translation>
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
            <numerusform>1 cápsula</numerusform>
            <numerusform>{n} cápsulas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted.</source>
        <extracomment>for one: 1 capsule counted.</extracomment>
        <translation>
            <numerusform>1 cápsula contada.</numerusform>
            <numerusform>{n} cápsulas contadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted: {kinds}.</source>
        <extracomment>for one: 1 capsule counted: {kinds}.</extracomment>
        <translation>
            <numerusform>1 cápsula contada: {kinds}.</numerusform>
            <numerusform>{n} cápsulas contadas: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>Hace 1 día</numerusform>
            <numerusform>Hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>hace 1 día</numerusform>
            <numerusform>hace {n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago · a past day can be filled in or corrected</source>
        <extracomment>for one: 1 day ago · a past day can be filled in or corrected</extracomment>
        <translation>
            <numerusform>Hace 1 día · un día pasado se puede completar o corregir</numerusform>
            <numerusform>Hace {n} días · un día pasado se puede completar o corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days before</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day before</extracomment>
        <translation>
            <numerusform>1 día antes</numerusform>
            <numerusform>{n} días antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days skipped</source>
        <extracomment>for one: 1 day skipped</extracomment>
        <translation>
            <numerusform>1 día saltado</numerusform>
            <numerusform>{n} días saltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses</source>
        <comment>noted as taken</comment>
        <extracomment>for one: 1 dose</extracomment>
        <translation>
            <numerusform>1 dosis</numerusform>
            <numerusform>{n} dosis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan</source>
        <extracomment>for one: 1 dose noted beyond the plan</extracomment>
        <translation>
            <numerusform>1 dosis anotada más allá del plan</numerusform>
            <numerusform>{n} dosis anotadas más allá del plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan are in the sum.</source>
        <extracomment>for one: 1 dose noted beyond the plan is in the sum.</extracomment>
        <translation>
            <numerusform>1 dosis anotada más allá del plan está en la suma.</numerusform>
            <numerusform>{n} dosis anotadas más allá del plan están en la suma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount</source>
        <extracomment>for one: 1 dose without an amount</extracomment>
        <translation>
            <numerusform>1 dosis sin cantidad</numerusform>
            <numerusform>{n} dosis sin cantidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are in no sum.</source>
        <extracomment>for one: 1 dose without an amount is in no sum.</extracomment>
        <translation>
            <numerusform>1 dosis sin cantidad no está en ninguna suma.</numerusform>
            <numerusform>{n} dosis sin cantidad no están en ninguna suma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are not in the sum.</source>
        <extracomment>for one: 1 dose without an amount is not in the sum.</extracomment>
        <translation>
            <numerusform>1 dosis sin cantidad no está en la suma.</numerusform>
            <numerusform>{n} dosis sin cantidad no están en la suma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses × {amount}</source>
        <extracomment>for one: 1 dose × {amount}</extracomment>
        <translation>
            <numerusform>1 dosis × {amount}</numerusform>
            <numerusform>{n} dosis × {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier days, in the diary</source>
        <extracomment>for one: 1 earlier day, in the diary</extracomment>
        <translation>
            <numerusform>1 día anterior, en el diario</numerusform>
            <numerusform>{n} días anteriores, en el diario</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>for one: 1 entry</extracomment>
        <translation>
            <numerusform>1 entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries can still be read.</source>
        <extracomment>for one: 1 entry can still be read.</extracomment>
        <translation>
            <numerusform>Todavía se puede leer 1 entrada.</numerusform>
            <numerusform>Todavía se pueden leer {n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>every ...</comment>
        <extracomment>for one: hour</extracomment>
        <translation>
            <numerusform>hora</numerusform>
            <numerusform>{n} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>for one: 1 minute</extracomment>
        <translation>
            <numerusform>1 minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>every ...</comment>
        <extracomment>for one: minute</extracomment>
        <translation>
            <numerusform>minuto</numerusform>
            <numerusform>{n} minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>for one: 1 month ago</extracomment>
        <translation>
            <numerusform>Hace 1 mes</numerusform>
            <numerusform>Hace {n} meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more noted</source>
        <extracomment>for one: 1 more noted</extracomment>
        <translation>
            <numerusform>1 más anotada</numerusform>
            <numerusform>{n} más anotadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were taken without a word on it.</source>
        <extracomment>for one: 1 more was taken without a word on it.</extracomment>
        <translation>
            <numerusform>1 más se tomó sin nada dicho al respecto.</numerusform>
            <numerusform>{n} más se tomaron sin nada dicho al respecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new steps: {names}</source>
        <extracomment>for one: 1 new step: {names}</extracomment>
        <translation>
            <numerusform>1 paso nuevo: {names}</numerusform>
            <numerusform>{n} pasos nuevos: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>of an import</comment>
        <extracomment>for one: 1 note</extracomment>
        <translation>
            <numerusform>1 nota</numerusform>
            <numerusform>{n} notas</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} letters and digits.</source>
        <translation>{n} de {all} letras y cifras.</translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>for one: 1 page</extracomment>
        <translation>
            <numerusform>1 página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts</source>
        <extracomment>for one: 1 part</extracomment>
        <translation>
            <numerusform>{n} parte</numerusform>
            <numerusform>{n} partes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts found</source>
        <extracomment>for one: 1 part found</extracomment>
        <translation>
            <numerusform>{n} parte encontrada</numerusform>
            <numerusform>{n} partes encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past dates</source>
        <extracomment>for one: 1 past date</extracomment>
        <translation>
            <numerusform>1 fecha pasada</numerusform>
            <numerusform>{n} fechas pasadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>for one: 1 photo</extracomment>
        <translation>
            <numerusform>1 foto</numerusform>
            <numerusform>{n} fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places found</source>
        <extracomment>for one: 1 place found</extracomment>
        <translation>
            <numerusform>1 pasaje encontrado</numerusform>
            <numerusform>{n} pasajes encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <extracomment>for one: 1 setting found</extracomment>
        <translation>
            <numerusform>1 ajuste encontrado</numerusform>
            <numerusform>{n} ajustes encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>doses, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>1 saltada</numerusform>
            <numerusform>{n} saltadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>steps, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>1 saltado</numerusform>
            <numerusform>{n} saltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are due</source>
        <extracomment>for one: 1 step is due</extracomment>
        <translation>
            <numerusform>Es la hora de 1 paso</numerusform>
            <numerusform>Es la hora de {n} pasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting</source>
        <extracomment>for one: 1 step is waiting</extracomment>
        <translation>
            <numerusform>1 paso espera</numerusform>
            <numerusform>{n} pasos esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting: {steps}.</source>
        <extracomment>for one: 1 step is waiting: {steps}.</extracomment>
        <translation>
            <numerusform>1 paso espera: {steps}.</numerusform>
            <numerusform>{n} pasos esperan: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps at {at}</source>
        <extracomment>for one: 1 step at {at}</extracomment>
        <translation>
            <numerusform>1 paso a las {at}</numerusform>
            <numerusform>{n} pasos a las {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps for {at}</source>
        <extracomment>for one: 1 step for {at}</extracomment>
        <translation>
            <numerusform>1 paso para las {at}</numerusform>
            <numerusform>{n} pasos para las {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are on your list.</source>
        <extracomment>for one: One thing is on your list.</extracomment>
        <translation>
            <numerusform>Una cosa está en tu lista.</numerusform>
            <numerusform>{n} cosas están en tu lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are still open.</source>
        <extracomment>for one: One thing is still open.</extracomment>
        <translation>
            <numerusform>Una cosa sigue abierta.</numerusform>
            <numerusform>{n} cosas siguen abiertas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>for one: 1 time</extracomment>
        <translation>
            <numerusform>1 vez</numerusform>
            <numerusform>{n} veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a day</source>
        <extracomment>for one: 1 time a day</extracomment>
        <translation>
            <numerusform>1 vez al día</numerusform>
            <numerusform>{n} veces al día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times as needed</source>
        <extracomment>for one: once as needed</extracomment>
        <translation>
            <numerusform>1 vez según haga falta</numerusform>
            <numerusform>{n} veces según haga falta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times done</source>
        <extracomment>for one: 1 time done</extracomment>
        <translation>
            <numerusform>1 vez hecho</numerusform>
            <numerusform>{n} veces hecho</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times more</source>
        <extracomment>for one: once more</extracomment>
        <translation>
            <numerusform>una vez más</numerusform>
            <numerusform>{n} veces más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times skipped</source>
        <extracomment>for one: 1 time skipped</extracomment>
        <translation>
            <numerusform>1 vez saltado</numerusform>
            <numerusform>{n} veces saltado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day</source>
        <extracomment>for one: 1 time that day</extracomment>
        <translation>
            <numerusform>1 vez ese día</numerusform>
            <numerusform>{n} veces ese día</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day, last {at}</source>
        <extracomment>for one: 1 time that day, at {at}</extracomment>
        <translation>
            <numerusform>1 vez ese día, a las {at}</numerusform>
            <numerusform>{n} veces ese día, la última a las {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today</source>
        <extracomment>for one: 1 time today</extracomment>
        <translation>
            <numerusform>1 vez hoy</numerusform>
            <numerusform>{n} veces hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today, last {at}</source>
        <extracomment>for one: 1 time today, at {at}</extracomment>
        <translation>
            <numerusform>1 vez hoy, a las {at}</numerusform>
            <numerusform>{n} veces hoy, la última a las {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} weeks, as your plan says</source>
        <extracomment>for one: 1 week, as your plan says</extracomment>
        <translation>
            <numerusform>1 semana, según tu plan</numerusform>
            <numerusform>{n} semanas, según tu plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a name of the person’s own are left out.</source>
        <extracomment>for one: 1 with a name of the person’s own is left out.</extracomment>
        <translation>
            <numerusform>1 con un nombre puesto por la propia persona se deja fuera.</numerusform>
            <numerusform>{n} con un nombre puesto por la propia persona se dejan fuera.</numerusform>
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
        <translation>{pair} no es parte de una asignación. Tiene esta forma: day=Date,step=Habit,status=Done.</translation>
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
        <translation>{reminders}, con un aviso {length} antes</translation>
    </message>
    <message>
        <source>{result}, with food; noted {day}, {at}</source>
        <translation>{result}, con comida; anotado {day}, {at}</translation>
    </message>
    <message>
        <source>{result}, without food; noted {day}, {at}</source>
        <translation>{result}, sin comida; anotado {day}, {at}</translation>
    </message>
    <message>
        <source>{result}; noted {day}, {at}</source>
        <translation>{result}; anotado {day}, {at}</translation>
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
        <translation>{sign}: {severity}, elegido</translation>
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
        <translation>{source} (visto en una copia)</translation>
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
        <translation>{step} a las {at}</translation>
    </message>
    <message>
        <source>{step} at {at}.</source>
        <comment>a step that is coming up</comment>
        <translation>{step} a las {at}.</translation>
    </message>
    <message>
        <source>{step} has no {slot} on {day}.</source>
        <translation>{step} no tiene {slot} el {day}.</translation>
    </message>
    <message>
        <source>{step} is not done as needed on {day}.</source>
        <translation>{step} no se hace según haga falta el {day}.</translation>
    </message>
    <message>
        <source>{step} would have {at} twice. Each of its times needs its own.</source>
        <translation>{step} tendría {at} dos veces. Cada hora debe ser distinta.</translation>
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
        <translation>{step}, otra vez fuera, {at} del {day}</translation>
    </message>
    <message>
        <source>{step}, as needed, on {day}</source>
        <translation>{step}, según haga falta, el {day}</translation>
    </message>
    <message>
        <source>{step}, planned for {at} on {day}</source>
        <translation>{step}, planeado para las {at} del {day}</translation>
    </message>
    <message>
        <source>{step}, {at}, {state}</source>
        <translation>{step}, {at}, {state}</translation>
    </message>
    <message>
        <source>{step}, {day}: {times}, as needed</source>
        <translation>{step}, {day}: {times}, según haga falta</translation>
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
        <translation>{time} hoy</translation>
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
        <translation>{what} (por venir)</translation>
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
        <translation>{words}, una sin anotar</translation>
    </message>
    <message>
        <source>“Do not disturb” is on, so a reminder did not pop up. It waits here and in the tray.</source>
        <translation>«No molestar» está activado, así que un recordatorio no apareció. Espera aquí y en la bandeja.</translation>
    </message>
    <message>
        <source>“Do not disturb” is on, so nothing was shown. Switch it off and try again.</source>
        <translation>«No molestar» está activado, así que no se mostró nada. Desactívalo e inténtalo otra vez.</translation>
    </message>
    <message>
        <source>“Your {at} moment” instead of the name</source>
        <translation>«Tu momento de las {at}» en lugar del nombre</translation>
    </message>
    <message>
        <source>“{name}” was not added: it cannot be read ({reason}).</source>
        <translation>«{name}» no se añadió: no se puede leer ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is larger than {most} MB.</source>
        <translation>«{name}» no se añadió: ocupa más de {most} MB.</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is no JPEG, PNG or WebP picture, or it is damaged.</source>
        <translation>«{name}» no se añadió: no es una imagen JPEG, PNG o WebP, o está dañada.</translation>
    </message>
    <message>
        <source>“{name}” was not added: the picture has too many pixels.</source>
        <translation>«{name}» no se añadió: la imagen tiene demasiados píxeles.</translation>
    </message>
    <message>
        <source>“{question}”</source>
        <translation>«{question}»</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
