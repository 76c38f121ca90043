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
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>Hay un cambio planeado desde {day}; este cambio también entra en él.</translation>
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
        <source>A dose has up to {most} capsules here.</source>
        <comment>medical</comment>
        <translation>A dose has up to {most} capsules here.</translation>
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
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>Una nota tiene hasta {most} caracteres; esta tiene {count}.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>Un más separa las cápsulas que se toman juntas. Puedes dejarlo vacío.</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>Un minuto tranquilo para ti.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>Un recordatorio no pudo aparecer: {reason}. Se queda aquí y en la bandeja, y skinroutine lo sigue intentando.</translation>
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
        <source>A step</source>
        <comment>a step</comment>
        <translation>Un paso</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
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
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
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
        <source>Add {name}</source>
        <translation>Añadir {name}</translation>
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
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt con ↑ o ↓ mueve un paso</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>Y otra vez después de</translation>
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
        <source>As it should stand on your list</source>
        <translation>Tal como debe figurar en tu lista</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Según haga falta</translation>
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
        <source>As usual where you live</source>
        <translation>Como es usual donde vives</translation>
    </message>
    <message>
        <source>As you planned</source>
        <comment>medical</comment>
        <translation>As you planned</translation>
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
        <source>Back to Settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>Antes de dormir</translation>
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
        <source>Both done</source>
        <comment>a button</comment>
        <translation>Los dos hechos</translation>
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
        <source>Bring {step} back</source>
        <translation>Recuperar {step}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>Paso de cuidado</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>Cuidado: {count}</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>Cambiar {time}</translation>
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
        <source>Choose a day</source>
        <translation>Elegir un día</translation>
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
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Close</source>
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
        <source>Coming up.</source>
        <translation>Ya falta poco.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
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
        <comment>how much a reminder says</comment>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>Recordatorio discreto</translation>
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
        <source>Done: {step}, {at}</source>
        <translation>Hecho: {step}, {at}</translation>
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
        <source>Doses taken</source>
        <translation>Dosis tomadas</translation>
    </message>
    <message>
        <source>Doses taken: {count}</source>
        <translation>Dosis tomadas: {count}</translation>
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
        <source>Each change is saved at once</source>
        <translation>Cada cambio se guarda al momento</translation>
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
        <source>Empty the search</source>
        <translation>Vaciar la búsqueda</translation>
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
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>Todo crece con él, también las imágenes y los botones.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>Todo se queda en este ordenador. No se envía nada a ningún sitio.</translation>
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
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>Primera repetición</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>Para cuando has probado mucho y quieres lo de siempre.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Desde un día</translation>
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
        <source>Go to your routine</source>
        <translation>Ir a tu rutina</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>Bien. Los recordatorios te llegarán así.</translation>
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
        <source>How it looks</source>
        <translation>Su aspecto</translation>
    </message>
    <message>
        <source>How long after its time a tick is still simply done.</source>
        <translation>Cuánto después de su hora una marca sigue siendo simplemente «hecho».</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>Cuántos días de separación</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>¿Cuánto dice un recordatorio?</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>Cuánto más tarde viene un recordatorio cuando lo pospones.</translation>
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
        <source>I am back in</source>
        <translation>Ya estoy dentro</translation>
    </message>
    <message>
        <source>I am going outside</source>
        <translation>Salgo fuera</translation>
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
        <source>In a language in which nobody has checked them, sentences about your medicine and about care stay in English.</source>
        <translation>En un idioma en el que nadie las ha comprobado, las frases sobre tu medicamento y sobre el cuidado se quedan en inglés.</translation>
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
        <source>It applies from today, and Undo takes it back.</source>
        <translation>Vale desde hoy, y Deshacer lo retira.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>No se pudo mostrar: {reason}.</translation>
    </message>
    <message>
        <source>It does not touch your diary, your routine with its repeats and heads-up, starting with the computer, or whether you saw a test reminder.</source>
        <translation>No toca tu diario, tu rutina con sus repeticiones y avisos, arrancar con el ordenador, ni si has visto un recordatorio de prueba.</translation>
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
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>Ahora está planeado {anchor}. Desde hoy tiene su propia hora y ya no se mueve cuando mueves tu día. Deshacer lo retira.</translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>Está en esta carpeta, que solo tú puedes leer:</translation>
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
        <source>Its own time</source>
        <translation>Hora propia</translation>
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
        <source>Key O</source>
        <translation>Tecla O</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>Tipo de paso</translation>
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
        <source>Last 28 days: {count}</source>
        <translation>Últimos 28 días: {count}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
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
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>Dejar abierto</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Carta</translation>
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
        <source>Lunch</source>
        <translation>Almuerzo</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>Se acerca el almuerzo</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>Comprueba que te llegan los recordatorios</translation>
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
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>Minutos antes de la dosis, para que las cápsulas estén junto a tu plato.</translation>
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
        <source>More for {step}, {slot}</source>
        <translation>Más sobre {step}, {slot}</translation>
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
        <source>My days</source>
        <translation>Mis días</translation>
    </message>
    <message>
        <source>My own hint</source>
        <translation>Mi propia indicación</translation>
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
        <source>Names, notes and whatever else you typed stay as you typed them.</source>
        <translation>Los nombres, las notas y lo demás que escribiste se quedan como lo escribiste.</translation>
    </message>
    <message>
        <source>Nearly all of this page becomes as it was at first. It asks you, and says what.</source>
        <translation>Casi toda esta página queda como al principio. Antes te pregunta y dice qué.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>Neutro</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Paso nuevo</translation>
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
        <source>No reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>No reason</source>
        <comment>why a step was skipped</comment>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>Sin recordatorio. El paso sigue igualmente en tu lista.</translation>
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
        <source>None</source>
        <comment>slots</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>Hoy ya ninguno</translation>
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
        <source>Not noted that day</source>
        <translation>Sin anotar ese día</translation>
    </message>
    <message>
        <source>Not noted today</source>
        <translation>Sin anotar hoy</translation>
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
        <source>Not said</source>
        <translation>No indicado</translation>
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
        <source>Note kept</source>
        <translation>Nota guardada</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>Anotar una</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>Anotar una: {step}. {uses}</translation>
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
        <source>Note…</source>
        <translation>Nota…</translation>
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
        <source>OK</source>
        <comment>a button</comment>
        <translation>OK</translation>
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
        <source>Open today</source>
        <comment>a button</comment>
        <translation>Abrir hoy</translation>
    </message>
    <message>
        <source>Open {day}</source>
        <translation>Abrir {day}</translation>
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
        <source>Paper</source>
        <translation>Papel</translation>
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
        <source>Paused until tomorrow</source>
        <translation>En pausa hasta mañana</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>Elige algo que ya haces cada día, como sentarte a cenar. Las rutinas suelen durar más cuando se apoyan en una antigua.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>Planeado para las {at}</translation>
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
        <source>Put this message away</source>
        <translation>Guardar este mensaje</translation>
    </message>
    <message>
        <source>Put this reminder away</source>
        <translation>Guardar este recordatorio</translation>
    </message>
    <message>
        <source>Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), tzlocal (MIT), jeepney (MIT), the Inter typeface (SIL Open Font License 1.1) and Lucide icons (ISC). skinroutine itself is under the MIT licence.</source>
        <translation>Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), tzlocal (MIT), jeepney (MIT), la tipografía Inter (SIL Open Font License 1.1) y los iconos Lucide (ISC). skinroutine mismo está bajo la licencia MIT.</translation>
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
        <source>Quit (reminders stop)</source>
        <translation>Salir (los recordatorios se detienen)</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>Salir ahora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
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
        <source>Reminder again at {at}</source>
        <translation>Otro recordatorio a las {at}</translation>
    </message>
    <message>
        <source>Reminder log</source>
        <translation>Registro de recordatorios</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
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
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>Los recordatorios siguen estas horas. Puedes cambiarlo todo más tarde.</translation>
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
        <source>Saline nose spray</source>
        <translation>Espray nasal salino</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
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
        <source>Save these times</source>
        <translation>Guardar estas horas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
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
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>Di en Hoy que sales. Termina cuando vuelves a entrar, o con la cena.</translation>
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
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>Mostrar el registro de recordatorios</translation>
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
        <source>Snooze {n} min: {step}, {at}</source>
        <extracomment>for one: Snooze 1 min: {step}, {at}</extracomment>
        <translation>
            <numerusform>Posponer 1 min: {step}, {at}</numerusform>
            <numerusform>Posponer {n} min: {step}, {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>So a reminder can reach you. Everything stays on this computer.</source>
        <translation>Para que te pueda llegar un recordatorio. Todo se queda en este ordenador.</translation>
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
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>Algo ha ido mal dentro de skinroutine. Tu diario está intacto; el registro tiene los detalles.</translation>
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
        <source>Still to come</source>
        <translation>Por venir</translation>
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
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>Deshacerlo ({key})</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Taken with food</source>
        <comment>medical</comment>
        <translation>Taken with food</translation>
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
        <source>That’s the last nudge for today.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>El día desde el que vale</translation>
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
        <source>The last day comes before the first.</source>
        <translation>El último día va antes del primero.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>La impresora no lo aceptó. Elige otra impresora o guárdalo como PDF.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>La rutina no se cambió: {reason}.</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>Los pasos unidos a estas horas se mueven con ellas.</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>Los ajustes de siempre</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>Las semanas de Hoy y de Semana empiezan con él.</translation>
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
        <source>These times apply from</source>
        <translation>Estas horas valen desde</translation>
    </message>
    <message>
        <source>They hold back care until they are over. The dose still comes.</source>
        <translation>Retienen el cuidado hasta que terminan. La dosis viene igualmente.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>Este escritorio no tiene bandeja, así que al cerrar la ventana se minimiza y los recordatorios te siguen llegando. Para detenerlos, sal con Ctrl+Q. Esto se dice una sola vez.</translation>
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
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>Este mes hasta ahora</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size and the language.</source>
        <translation>Esto restablece: qué dicen los recordatorios, las horas de silencio, cuánto se pospone, cuándo termina un día, cómo empieza una semana, el reloj, el tema, el tamaño del texto y el idioma.</translation>
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
        <source>Time not said</source>
        <translation>Hora no indicada</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Momento del día</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>Hora de ir bajando el ritmo.</translation>
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
        <source>Under the name, on Today</source>
        <translation>Debajo del nombre, en Hoy</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>Deshacer: {words}</translation>
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
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>Qué fue de cada recordatorio</translation>
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
        <translation>¿Qué se interpuso?</translation>
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
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>Qué se mostró y cuándo, y por qué no: los últimos siete días.</translation>
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
        <source>Where it lies</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>Si un recordatorio llega a tu pantalla, y qué fue de cada uno.</translation>
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
        <source>With dinner</source>
        <translation>Con la cena</translation>
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
        <translation>Con el almuerzo</translation>
    </message>
    <message>
        <source>With or without food</source>
        <comment>medical</comment>
        <translation>With or without food</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>Trabajo de otros</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>Escribe los números como en la etiqueta, con un más entre ellos: 20 + 10.</translation>
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
        <source>You can hide the details in reminders at any time.</source>
        <translation>Puedes ocultar los detalles de los recordatorios en cualquier momento.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>Sueles hacerlo hacia las {at}.</translation>
    </message>
    <message>
        <source>Your answer counts from the next page on.</source>
        <translation>Tu respuesta cuenta desde la página siguiente.</translation>
    </message>
    <message>
        <source>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
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
        <source>Your outdoor check.</source>
        <translation>Tu pausa al aire libre.</translation>
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
        <source>Your {at} moment</source>
        <translation>Tu momento de las {at}</translation>
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
        <source>as needed</source>
        <translation>según haga falta</translation>
    </message>
    <message>
        <source>as needed: no total has these</source>
        <translation>según haga falta: en ningún total</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>a las {at}</translation>
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
        <source>bring back</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>limpiador</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every 2 days from a day</comment>
        <translation>días</translation>
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
        <source>every day</source>
        <translation>cada día</translation>
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
        <source>has a note</source>
        <translation>tiene una nota</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>bálsamo labial</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>borrador de máquina, aún no leído por quien lo habla</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>mediodía</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>hidratante</translation>
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
        <source>no notification service answered</source>
        <translation>ningún servicio de avisos respondió</translation>
    </message>
    <message>
        <source>no notification service answers on this desktop</source>
        <translation>ningún servicio de avisos responde en este escritorio</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>sin recordatorio a las {at}: {reason}</translation>
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
        <source>on time</source>
        <translation>a tiempo</translation>
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
        <source>read by a speaker</source>
        <translation>leído por quien lo habla</translation>
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
        <source>shown {at} by {channel}</source>
        <translation>mostrado {at} por {channel}</translation>
    </message>
    <message>
        <source>shown {at}, {length} late, by {channel}</source>
        <translation>mostrado {at}, {length} tarde, por {channel}</translation>
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
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>protector solar</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
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
        <comment>beneath a count</comment>
        <translation>hoy</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>hoy</translation>
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
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>hasta</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>hasta {last}</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>por venir</translation>
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
        <source>write a note on the focused step</source>
        <translation>escribir una nota sobre el paso elegido</translation>
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
        <translation>{cell}; hoy</translation>
    </message>
    <message>
        <source>{code}, not in this program</source>
        <translation>{code}, no está en este programa</translation>
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
        <source>{day} has not come yet.</source>
        <translation>{day} aún no ha llegado.</translation>
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
            <numerusform>{done} de {n} paso hecho</numerusform>
            <numerusform>{done} de {n} pasos hechos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {pages} pages done</source>
        <translation>{done} de {pages} páginas hechas</translation>
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
        <source>{every}, if on {weekdays}</source>
        <translation>{every}, si es {weekdays}</translation>
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
        <source>{mg} mg</source>
        <translation>{mg} mg</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>{names} have the same time, {at}. Each needs a time of its own.</source>
        <translation>{names} tienen la misma hora, {at}. Cada uno necesita la suya.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>No se pudo guardar {name}: {reason}</translation>
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
            <numerusform>Hace 1 día · un día pasado se puede completar o corregir</numerusform>
            <numerusform>Hace {n} días · un día pasado se puede completar o corregir</numerusform>
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
        <source>{n} pages</source>
        <extracomment>for one: 1 page</extracomment>
        <translation>
            <numerusform>1 página</numerusform>
            <numerusform>{n} páginas</numerusform>
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
        <source>{n} times more</source>
        <extracomment>for one: once more</extracomment>
        <translation>
            <numerusform>una vez más</numerusform>
            <numerusform>{n} veces más</numerusform>
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
        <source>{title}. {body}</source>
        <translation>{title}. {body}</translation>
    </message>
    <message>
        <source>{weekday} {count}</source>
        <translation>{weekday} {count}</translation>
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
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
