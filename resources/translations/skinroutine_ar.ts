<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG" sourcelanguage="en">
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
        <translation>، </translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 ساعة</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 ساعة</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between clauses</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>هناك تغيير مخطط من {day}؛ هذا التغيير يدخل فيه أيضًا.</translation>
    </message>
    <message>
        <source>A day ends at</source>
        <translation>ينتهي اليوم عند</translation>
    </message>
    <message>
        <source>A day ends at {at}, so a tick after midnight belongs to the evening before.</source>
        <translation>ينتهي اليوم عند {at}، فالعلامة بعد منتصف الليل تعود إلى المساء السابق.</translation>
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
        <translation>تنبيه قبل الموعد</translation>
    </message>
    <message>
        <source>A heads-up before the meal</source>
        <translation>تنبيه قبل الوجبة</translation>
    </message>
    <message>
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>للملاحظة حتى {most} حرفًا؛ ولهذه {count}.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>علامة زائد بين الكبسولات التي تُؤخذ معًا. يمكنك تركها فارغة.</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>دقيقة هادئة لك.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>تعذّر ظهور تذكير: {reason}. يبقى هنا وفي شريط النظام، ويواصل skinroutine المحاولة.</translation>
    </message>
    <message>
        <source>A small heads-up for {at}</source>
        <translation>تنبيه صغير لموعد {at}</translation>
    </message>
    <message>
        <source>A snooze is at least one minute long.</source>
        <translation>التأجيل دقيقة على الأقل.</translation>
    </message>
    <message>
        <source>A step</source>
        <comment>a step</comment>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
    </message>
    <message>
        <source>A test</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>A time before {ends} means the night that followed.</source>
        <translation>الوقت قبل {ends} يعني الليلة التي تلته.</translation>
    </message>
    <message>
        <source>A week starts on</source>
        <translation>يبدأ الأسبوع يوم</translation>
    </message>
    <message>
        <source>A4</source>
        <comment>a size of paper</comment>
        <translation>A4</translation>
    </message>
    <message>
        <source>About</source>
        <comment>a page</comment>
        <translation>حول</translation>
    </message>
    <message>
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>أضف خطوة</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>أضف وقتًا</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>أضف {name}</translation>
    </message>
    <message>
        <source>Again while I am outside</source>
        <translation>مجددًا ما دمتُ في الخارج</translation>
    </message>
    <message>
        <source>Again, outdoors</source>
        <comment>a row of the checklist</comment>
        <translation>مجددًا، في الخارج</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>a button</comment>
        <translation>تمّ الكل</translation>
    </message>
    <message>
        <source>All done</source>
        <comment>the day</comment>
        <translation>تمّ كل شيء</translation>
    </message>
    <message>
        <source>All noted</source>
        <translation>سُجّل كل شيء</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>كل الخطوات</translation>
    </message>
    <message>
        <source>All your reminders are discreet already, by the settings.</source>
        <translation>كل تذكيراتك متحفّظة أصلًا بحسب الإعدادات.</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt مع ↑ أو ↓ ينقل خطوة</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>ثم مجددًا بعد</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>الأرشيف</translation>
    </message>
    <message>
        <source>Archive step</source>
        <translation>أرشِف الخطوة</translation>
    </message>
    <message>
        <source>As it should stand on your list</source>
        <translation>كما ينبغي أن يظهر في قائمتك</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>As on the label: 20 + 10</source>
        <comment>medical</comment>
        <translation>As on the label: 20 + 10</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the language</comment>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <comment>the theme</comment>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>As usual where you live</source>
        <translation>كالمعتاد حيث تعيش</translation>
    </message>
    <message>
        <source>As you planned</source>
        <comment>medical</comment>
        <translation>As you planned</translation>
    </message>
    <message>
        <source>At a time of its own</source>
        <translation>في وقت خاص بها</translation>
    </message>
    <message>
        <source>At most twice, then silence. Care steps are reminded once.</source>
        <translation>مرتين على الأكثر، ثم سكون. خطوات العناية يُذكَّر بها مرة.</translation>
    </message>
    <message>
        <source>At the time, once</source>
        <translation>في الموعد، مرة واحدة</translation>
    </message>
    <message>
        <source>At the time, then {minutes} minutes later while it is open</source>
        <comment>several times</comment>
        <translation>في الموعد، ثم بعد {minutes} دقيقة ما دامت مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>At the time, then {n} minutes later while it is open</source>
        <extracomment>for one: At the time, then 1 minute later while it is open</extracomment>
        <translation>
            <numerusform>في الموعد، مرة واحدة</numerusform>
            <numerusform>في الموعد، ثم بعد دقيقة ما دامت مفتوحة</numerusform>
            <numerusform>في الموعد، ثم بعد دقيقتين ما دامت مفتوحة</numerusform>
            <numerusform>في الموعد، ثم بعد {n} دقائق ما دامت مفتوحة</numerusform>
            <numerusform>في الموعد، ثم بعد {n} دقيقة ما دامت مفتوحة</numerusform>
            <numerusform>في الموعد، ثم بعد {n} دقيقة ما دامت مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>At {at}</source>
        <translation>عند {at}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>عودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>قبل النوم</translation>
    </message>
    <message>
        <source>Before you head out, clouds or not</source>
        <comment>medical</comment>
        <translation>Before you head out, clouds or not</translation>
    </message>
    <message>
        <source>Before you head out…</source>
        <translation>قبل أن تخرج…</translation>
    </message>
    <message>
        <source>Black and white, with the names of your steps and with your notes.</source>
        <translation>بالأبيض والأسود، مع أسماء خطواتك وملاحظاتك.</translation>
    </message>
    <message numerus="yes">
        <source>Blank {n} times in the last 28 days</source>
        <extracomment>for one: Blank once in the last 28 days</extracomment>
        <translation>
            <numerusform>لا شيء فارغ في آخر 28 يومًا</numerusform>
            <numerusform>فارغ مرة في آخر 28 يومًا</numerusform>
            <numerusform>فارغ مرتين في آخر 28 يومًا</numerusform>
            <numerusform>فارغ {n} مرات في آخر 28 يومًا</numerusform>
            <numerusform>فارغ {n} مرة في آخر 28 يومًا</numerusform>
            <numerusform>فارغ {n} مرة في آخر 28 يومًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Both done</source>
        <comment>a button</comment>
        <translation>تمّ الاثنان</translation>
    </message>
    <message>
        <source>Brands differ. If you aren’t sure, your pharmacist can tell you.</source>
        <comment>medical</comment>
        <translation>Brands differ. If you aren’t sure, your pharmacist can tell you.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Bring {step} back</source>
        <translation>استعد {step}</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>خطوة عناية</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>العناية: {count}</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>غيّر {time}</translation>
    </message>
    <message>
        <source>Changes apply from today, or from a day you choose. Past days keep the routine they had.</source>
        <translation>تسري التغييرات من اليوم، أو من يوم تختاره. الأيام الماضية تحتفظ بروتينها.</translation>
    </message>
    <message>
        <source>Changes are planned from {days}; this change goes into them too.</source>
        <translation>هناك تغييرات مخططة من {days}؛ هذا التغيير يدخل فيها أيضًا.</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختر يومًا</translation>
    </message>
    <message>
        <source>Choose a printer…</source>
        <translation>اختر طابعة…</translation>
    </message>
    <message>
        <source>Choose the closest. Leaflets differ from country to country.</source>
        <comment>medical</comment>
        <translation>Choose the closest. Leaflets differ from country to country.</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a kind of step</comment>
        <translation>الغسول</translation>
    </message>
    <message>
        <source>Cleanser</source>
        <comment>a step</comment>
        <translation>الغسول</translation>
    </message>
    <message>
        <source>Click a cell to correct that day.</source>
        <translation>انقر خانة لتصحيح ذلك اليوم.</translation>
    </message>
    <message>
        <source>Click a day to open it.</source>
        <translation>انقر يومًا لفتحه.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Closing the window leaves skinroutine in the tray, so that reminders reach you. To stop them, choose Quit in the tray menu. This is said only once.</source>
        <translation>إغلاق النافذة يُبقي skinroutine في شريط النظام حتى تصلك التذكيرات. لإيقافها اختر «إنهاء» من قائمة شريط النظام. يُقال هذا مرة واحدة.</translation>
    </message>
    <message>
        <source>Colours, size and language of this window and of its reminders.</source>
        <translation>ألوان هذه النافذة وتذكيراتها وحجمها ولغتها.</translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>اقترب الموعد</translation>
    </message>
    <message>
        <source>Coming up.</source>
        <translation>اقترب الموعد.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Did you have it with food?</source>
        <comment>medical</comment>
        <translation>Did you have it with food?</translation>
    </message>
    <message>
        <source>Did you see this?</source>
        <translation>هل رأيتَ هذا؟</translation>
    </message>
    <message>
        <source>Dinner</source>
        <translation>العشاء</translation>
    </message>
    <message>
        <source>Dinner {at}</source>
        <translation>العشاء {at}</translation>
    </message>
    <message>
        <source>Dinner, with my dose</source>
        <translation>العشاء، مع جرعتي</translation>
    </message>
    <message>
        <source>Dinner’s coming up</source>
        <translation>اقترب العشاء</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discreet</source>
        <comment>how much a reminder says</comment>
        <translation>متحفّظ</translation>
    </message>
    <message>
        <source>Discreet reminder</source>
        <translation>تذكير متحفّظ</translation>
    </message>
    <message>
        <source>Does a reminder reach you?</source>
        <translation>هل يصلك تذكير؟</translation>
    </message>
    <message>
        <source>Does your leaflet say to take it with food?</source>
        <comment>medical</comment>
        <translation>Does your leaflet say to take it with food?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a button</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>the time was chosen</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>what can be said of a step</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>Done at another time</source>
        <translation>تمّ في وقت آخر</translation>
    </message>
    <message>
        <source>Done at…</source>
        <translation>تمّ عند…</translation>
    </message>
    <message>
        <source>Done late counts from</source>
        <translation>يُعدّ متأخرًا بعد</translation>
    </message>
    <message>
        <source>Done: {step}, {at}</source>
        <translation>تمّ: {step}، {at}</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Dose</source>
        <comment>a kind of step</comment>
        <translation>الجرعة</translation>
    </message>
    <message>
        <source>Dose at {at}</source>
        <translation>الجرعة عند {at}</translation>
    </message>
    <message>
        <source>Dose on the label, in mg</source>
        <translation>الجرعة على الملصق، بالملغ</translation>
    </message>
    <message>
        <source>Dose step</source>
        <translation>خطوة جرعة</translation>
    </message>
    <message>
        <source>Doses taken</source>
        <translation>الجرعات المأخوذة</translation>
    </message>
    <message>
        <source>Doses taken: {count}</source>
        <translation>الجرعات المأخوذة: {count}</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>حان الآن</translation>
    </message>
    <message>
        <source>Due {hours} h ago</source>
        <translation>حان قبل {hours} س</translation>
    </message>
    <message>
        <source>Due {hours} h {minutes} min ago</source>
        <translation>حان قبل {hours} س {minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>Due {n} minutes ago</source>
        <extracomment>for one: Due 1 minute ago</extracomment>
        <translation>
            <numerusform>حان الآن</numerusform>
            <numerusform>حان قبل دقيقة</numerusform>
            <numerusform>حان قبل دقيقتين</numerusform>
            <numerusform>حان قبل {n} دقائق</numerusform>
            <numerusform>حان قبل {n} دقيقة</numerusform>
            <numerusform>حان قبل {n} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Each change is saved at once</source>
        <translation>يُحفظ كل تغيير فورًا</translation>
    </message>
    <message>
        <source>Each step</source>
        <translation>كل خطوة</translation>
    </message>
    <message>
        <source>Each tick asks if it was; kept for your visit summary.</source>
        <comment>medical</comment>
        <translation>Each tick asks if it was; kept for your visit summary.</translation>
    </message>
    <message>
        <source>Each time you do it is counted. Nothing of that is planned.</source>
        <translation>تُحسب كل مرة تفعلها. لا شيء من ذلك مخطط.</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>أفرغ البحث</translation>
    </message>
    <message numerus="yes">
        <source>Ended {n} days ago</source>
        <extracomment>for one: Ended 1 day ago</extracomment>
        <translation>
            <numerusform>انتهى اليوم</numerusform>
            <numerusform>انتهى قبل يوم</numerusform>
            <numerusform>انتهى قبل يومين</numerusform>
            <numerusform>انتهى قبل {n} أيام</numerusform>
            <numerusform>انتهى قبل {n} يومًا</numerusform>
            <numerusform>انتهى قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>English: the words of this program as they were written</source>
        <translation>English: كلمات هذا البرنامج كما كُتبت</translation>
    </message>
    <message>
        <source>Evening</source>
        <comment>a part of the checklist</comment>
        <translation>المساء</translation>
    </message>
    <message>
        <source>Evening done</source>
        <translation>تمّ المساء</translation>
    </message>
    <message>
        <source>Every</source>
        <comment>every 2 days from a day</comment>
        <translation>كل</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every few days</source>
        <translation>كل بضعة أيام</translation>
    </message>
    <message>
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>يكبر معه كل شيء، الصور والأزرار أيضًا.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. Nothing is sent anywhere.</source>
        <translation>كل شيء يبقى على هذا الحاسوب. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <translation>قطرات العين</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a kind of step</comment>
        <translation>قطرات العين</translation>
    </message>
    <message>
        <source>Eye drops</source>
        <comment>a step</comment>
        <translation>قطرات العين</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>التكرار الأول</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>لمن جرّب كثيرًا ويريد المعتاد مجددًا.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>From {day} it is archived.</source>
        <translation>من {day} تُؤرشف.</translation>
    </message>
    <message>
        <source>From {day}: {step}</source>
        <translation>من {day}: {step}</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>how much a reminder says</comment>
        <translation>كامل</translation>
    </message>
    <message>
        <source>Gentle cleanser</source>
        <translation>غسول لطيف</translation>
    </message>
    <message>
        <source>Glass of water</source>
        <translation>كوب ماء</translation>
    </message>
    <message>
        <source>Go to your routine</source>
        <translation>اذهب إلى روتينك</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>جيد. ستصلك التذكيرات بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Hand cream</source>
        <translation>كريم اليدين</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>سُلّم إلى الطابعة.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <comment>the theme</comment>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>High contrast has white words on black, and thick lines around everything.</source>
        <translation>التباين العالي كلمات بيضاء على أسود وخطوط سميكة حول كل شيء.</translation>
    </message>
    <message>
        <source>Hint, repeats and more</source>
        <translation>تلميح وتكرار والمزيد</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>كيف يبدو</translation>
    </message>
    <message>
        <source>How long after its time a tick is still simply done.</source>
        <translation>كم بعد الموعد تبقى العلامة مجرد «تمّ».</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>عدد الأيام الفاصلة</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>كم يقول التذكير؟</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>كم يتأخر التذكير حين تؤجله.</translation>
    </message>
    <message>
        <source>How often a dose is reminded, when care stays quiet, and how long “later” is.</source>
        <translation>كم مرة يُذكَّر بالجرعة، ومتى تسكت العناية، وكم يطول «لاحقًا».</translation>
    </message>
    <message>
        <source>How soon again</source>
        <translation>بعد كم من الوقت</translation>
    </message>
    <message>
        <source>I am back in</source>
        <translation>عدتُ إلى الداخل</translation>
    </message>
    <message>
        <source>I am going outside</source>
        <translation>أنا خارج</translation>
    </message>
    <message>
        <source>I am not sure</source>
        <comment>medical</comment>
        <translation>I am not sure</translation>
    </message>
    <message>
        <source>I chose not to</source>
        <translation>اخترتُ ألا أفعل</translation>
    </message>
    <message>
        <source>I do not know the time</source>
        <translation>لا أعرف الوقت</translation>
    </message>
    <message>
        <source>I forgot</source>
        <translation>نسيتُ</translation>
    </message>
    <message>
        <source>I get up</source>
        <translation>أستيقظ</translation>
    </message>
    <message>
        <source>I go to bed</source>
        <translation>أذهب إلى النوم</translation>
    </message>
    <message>
        <source>I was away</source>
        <translation>كنتُ بعيدًا</translation>
    </message>
    <message>
        <source>I was told to pause</source>
        <translation>قيل لي أن أتوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>أفكار</translation>
    </message>
    <message>
        <source>In a language in which nobody has checked them, sentences about your medicine and about care stay in English.</source>
        <translation>في لغة لم يتحقق منها أحد، تبقى الجمل عن دوائك وعن العناية بالإنجليزية.</translation>
    </message>
    <message numerus="yes">
        <source>In {n} min</source>
        <comment>a button</comment>
        <extracomment>for one: In 1 min</extracomment>
        <translation>
            <numerusform>بعد {n} د</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} د</numerusform>
            <numerusform>بعد {n} د</numerusform>
            <numerusform>بعد {n} د</numerusform>
        </translation>
    </message>
    <message>
        <source>It applies from today, and Undo takes it back.</source>
        <translation>يسري من اليوم، و«تراجع» يلغيه.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>تعذّر عرضه: {reason}.</translation>
    </message>
    <message>
        <source>It does not touch your diary, your routine with its repeats and heads-up, starting with the computer, or whether you saw a test reminder.</source>
        <translation>ولا يمس يومياتك، ولا روتينك بتكراراته وتنبيهاته، ولا البدء مع الحاسوب، ولا هل رأيتَ تذكيرًا تجريبيًا.</translation>
    </message>
    <message>
        <source>It is evening, so nothing is due again outdoors today.</source>
        <translation>حلّ المساء، فلا شيء يحين في الخارج اليوم.</translation>
    </message>
    <message>
        <source>It is evening: nothing is due again today.</source>
        <comment>medical</comment>
        <translation>It is evening: nothing is due again today.</translation>
    </message>
    <message>
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>موعدها الآن {anchor}. من اليوم يصبح لها وقت خاص ولا تنتقل حين تغيّر مواعيد يومك. و«تراجع» يلغي ذلك.</translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>تقع في هذا المجلد، ولا يقرؤه غيرك:</translation>
    </message>
    <message>
        <source>It names the step as you typed it. Others may read it.</source>
        <translation>يسمّي الخطوة كما كتبتها. قد يقرؤه الآخرون.</translation>
    </message>
    <message>
        <source>It needs a name before it can be saved.</source>
        <translation>تحتاج إلى اسم حتى تُحفظ.</translation>
    </message>
    <message>
        <source>It needs a time, or to be done as needed.</source>
        <translation>تحتاج إلى وقت، أو أن تكون عند الحاجة.</translation>
    </message>
    <message>
        <source>It ran out</source>
        <translation>نفدت</translation>
    </message>
    <message>
        <source>It says “Your dose, with dinner”: no medicine and no amount.</source>
        <translation>يقول «جرعتك، مع العشاء»: لا دواء ولا مقدار.</translation>
    </message>
    <message>
        <source>It says “Your {at} moment”: no medicine, no name of this app.</source>
        <translation>يقول «لحظتك عند {at}»: لا دواء ولا اسم هذا البرنامج.</translation>
    </message>
    <message>
        <source>Its own time</source>
        <translation>وقتها الخاص</translation>
    </message>
    <message>
        <source>Keep my settings</source>
        <translation>أبقِ إعداداتي</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>استمرّ في العمل</translation>
    </message>
    <message>
        <source>Key O</source>
        <translation>المفتاح O</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>نوع الخطوة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Last 28 days: {count}</source>
        <translation>آخر 28 يومًا: {count}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>اتركه مفتوحًا</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>the theme</comment>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a kind of step</comment>
        <translation>مرطّب الشفاه</translation>
    </message>
    <message>
        <source>Lip balm</source>
        <comment>a step</comment>
        <translation>مرطّب الشفاه</translation>
    </message>
    <message>
        <source>Lip balm as needed</source>
        <translation>مرطّب الشفاه عند الحاجة</translation>
    </message>
    <message>
        <source>Lip balm at night</source>
        <translation>مرطّب الشفاه ليلًا</translation>
    </message>
    <message>
        <source>Lunch</source>
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>اقترب الغداء</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>تأكّد أن التذكيرات تصلك</translation>
    </message>
    <message>
        <source>Midday</source>
        <comment>a part of the checklist</comment>
        <translation>الظهيرة</translation>
    </message>
    <message>
        <source>Midday done</source>
        <translation>تمّت الظهيرة</translation>
    </message>
    <message>
        <source>Midday {at}</source>
        <translation>ظهرًا {at}</translation>
    </message>
    <message>
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>دقائق قبل الجرعة، حتى تكون الكبسولات إلى جانب طبقك.</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a kind of step</comment>
        <translation>المرطّب</translation>
    </message>
    <message>
        <source>Moisturizer</source>
        <comment>a step</comment>
        <translation>المرطّب</translation>
    </message>
    <message>
        <source>Month</source>
        <comment>what is shown</comment>
        <translation>شهر</translation>
    </message>
    <message>
        <source>More for {step}, {slot}</source>
        <translation>المزيد عن {step}، {slot}</translation>
    </message>
    <message>
        <source>More: snooze (S), skip (K), another time (T), note (N)</source>
        <translation>المزيد: تأجيل (S)، ترك (K)، وقت آخر (T)، ملاحظة (N)</translation>
    </message>
    <message>
        <source>Morning</source>
        <comment>a part of the checklist</comment>
        <translation>الصباح</translation>
    </message>
    <message>
        <source>Morning done</source>
        <translation>تمّ الصباح</translation>
    </message>
    <message>
        <source>Morning {at}</source>
        <translation>صباحًا {at}</translation>
    </message>
    <message>
        <source>Most often blank</source>
        <translation>الأكثر بقاءً فارغًا</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Move it to {at}</source>
        <translation>انقلها إلى {at}</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Move {step} down</source>
        <translation>انقل {step} إلى أسفل</translation>
    </message>
    <message>
        <source>Move {step} up</source>
        <translation>انقل {step} إلى أعلى</translation>
    </message>
    <message>
        <source>My days</source>
        <translation>أيامي</translation>
    </message>
    <message>
        <source>My own hint</source>
        <translation>تلميحي الخاص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name on the label</source>
        <translation>الاسم على الملصق</translation>
    </message>
    <message>
        <source>Names, notes and whatever else you typed stay as you typed them.</source>
        <translation>الأسماء والملاحظات وكل ما كتبتَه يبقى كما كتبتَه.</translation>
    </message>
    <message>
        <source>Nearly all of this page becomes as it was at first. It asks you, and says what.</source>
        <translation>تعود هذه الصفحة كلها تقريبًا كما كانت أولًا. تُسأل قبل ذلك ويُقال لك ماذا.</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>Next at {at}</source>
        <translation>التالي عند {at}</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Next reminder</source>
        <translation>التذكير التالي</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>Next: {times}</source>
        <translation>التالي: {times}</translation>
    </message>
    <message>
        <source>Night {at}</source>
        <translation>ليلًا {at}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No</source>
        <comment>an answer</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No</source>
        <comment>with food</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>No reason</source>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>No reason</source>
        <comment>why a step was skipped</comment>
        <translation>بلا سبب</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>بلا تذكير. تبقى الخطوة في قائمتك مع ذلك.</translation>
    </message>
    <message>
        <source>No step of your routine is due again outdoors.</source>
        <translation>لا خطوة في روتينك تتكرر في الخارج.</translation>
    </message>
    <message>
        <source>No steps yet. You can add your own on the Routine page.</source>
        <translation>لا خطوات بعد. يمكنك إضافة خطواتك في صفحة الروتين.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>slots</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>لا شيء بعدُ اليوم</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>doses</comment>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a kind of step</comment>
        <translation>العناية بالأنف</translation>
    </message>
    <message>
        <source>Nose care</source>
        <comment>a step</comment>
        <translation>العناية بالأنف</translation>
    </message>
    <message>
        <source>Not noted that day</source>
        <translation>لم يُسجّل في ذلك اليوم</translation>
    </message>
    <message>
        <source>Not noted today</source>
        <translation>لم يُسجّل اليوم</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <comment>what can be said of a step</comment>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>Not recorded now</source>
        <translation>غير مسجّل الآن</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>a person&apos;s own words</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note kept</source>
        <translation>حُفظت الملاحظة</translation>
    </message>
    <message>
        <source>Note one</source>
        <translation>سجّل مرة</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>سجّل مرة: {step}. {uses}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>ملاحظة: {words}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>سُجّل</translation>
    </message>
    <message>
        <source>Noted as skipped</source>
        <translation>سُجّل متروكًا</translation>
    </message>
    <message>
        <source>Noted, {at}</source>
        <translation>سُجّل، {at}</translation>
    </message>
    <message>
        <source>Noted: you are back in</source>
        <translation>سُجّل: عدتَ إلى الداخل</translation>
    </message>
    <message>
        <source>Noted: you are outside</source>
        <translation>سُجّل: أنت في الخارج</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Nothing is blank in the last 28 days</source>
        <translation>لا شيء فارغ في آخر 28 يومًا</translation>
    </message>
    <message>
        <source>Nothing is called that here</source>
        <translation>لا شيء بهذا الاسم هنا</translation>
    </message>
    <message>
        <source>Nothing is due again before the evening.</source>
        <comment>medical</comment>
        <translation>Nothing is due again before the evening.</translation>
    </message>
    <message>
        <source>Nothing is due yet</source>
        <translation>لم يحن شيء بعد</translation>
    </message>
    <message>
        <source>Nothing is known about it</source>
        <translation>لا يُعرف عنه شيء</translation>
    </message>
    <message>
        <source>Nothing is planned for this step on that day.</source>
        <translation>لم يُخطَّط شيء لهذه الخطوة في ذلك اليوم.</translation>
    </message>
    <message>
        <source>Nothing is planned on this day.</source>
        <translation>لا شيء مخطط في هذا اليوم.</translation>
    </message>
    <message>
        <source>Nothing is planned today</source>
        <translation>لا شيء مخطط اليوم</translation>
    </message>
    <message>
        <source>Nothing is planned with these days</source>
        <translation>لا شيء مخطط بهذه الأيام</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a button</comment>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>One test reminder, sent the way every reminder is sent.</source>
        <translation>تذكير تجريبي واحد، يُرسل كما يُرسل كل تذكير.</translation>
    </message>
    <message>
        <source>One thing is on your list.</source>
        <translation>شيء واحد في قائمتك.</translation>
    </message>
    <message>
        <source>One thing is still open.</source>
        <translation>ما زال شيء واحد مفتوحًا.</translation>
    </message>
    <message>
        <source>Only a step of today can be snoozed.</source>
        <translation>يمكن تأجيل خطوات اليوم.</translation>
    </message>
    <message>
        <source>Open skinroutine</source>
        <translation>افتح skinroutine</translation>
    </message>
    <message>
        <source>Open that day</source>
        <translation>افتح ذلك اليوم</translation>
    </message>
    <message>
        <source>Open today</source>
        <comment>a button</comment>
        <translation>افتح اليوم</translation>
    </message>
    <message>
        <source>Open {day}</source>
        <translation>افتح {day}</translation>
    </message>
    <message>
        <source>Others may see your screen. This is how each kind of reminder will look.</source>
        <translation>قد يرى الآخرون شاشتك. هكذا سيبدو كل نوع من التذكيرات.</translation>
    </message>
    <message>
        <source>Outdoors</source>
        <translation>في الخارج</translation>
    </message>
    <message>
        <source>Outside since {at}.</source>
        <translation>في الخارج منذ {at}.</translation>
    </message>
    <message>
        <source>Own length</source>
        <translation>مدة خاصة</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>صفحة {page} من {count}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Past days keep the routine they had: a change applies from today or later.</source>
        <translation>الأيام الماضية تحتفظ بروتينها: يسري التغيير من اليوم أو بعده.</translation>
    </message>
    <message>
        <source>Past days keep these steps. Bring one back and it applies from today.</source>
        <translation>الأيام الماضية تحتفظ بهذه الخطوات. استعد واحدة فتسري من اليوم.</translation>
    </message>
    <message>
        <source>Pause until tomorrow</source>
        <translation>أوقف حتى الغد</translation>
    </message>
    <message>
        <source>Paused until tomorrow</source>
        <translation>متوقف حتى الغد</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>اختر شيئًا تفعله كل يوم أصلًا، كالجلوس إلى العشاء. العادات تثبت أكثر حين تستند إلى عادة قديمة.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>مخطط عند {at}</translation>
    </message>
    <message>
        <source>Preview: {title}, {pages}</source>
        <translation>معاينة: {title}، {pages}</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Printed {day} {year}</source>
        <translation>طُبع {day} {year}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>اطبع…</translation>
    </message>
    <message>
        <source>Put this message away</source>
        <translation>ضع هذه الرسالة جانبًا</translation>
    </message>
    <message>
        <source>Put this reminder away</source>
        <translation>ضع هذا التذكير جانبًا</translation>
    </message>
    <message>
        <source>Qt for Python (LGPL 3), APScheduler (MIT), plyer (MIT), platformdirs (MIT), Babel (BSD), tzlocal (MIT), jeepney (MIT), the Inter typeface (SIL Open Font License 1.1) and Lucide icons (ISC). skinroutine itself is under the MIT licence.</source>
        <translation>Qt for Python (LGPL 3)، APScheduler (MIT)، plyer (MIT)، platformdirs (MIT)، Babel (BSD)، tzlocal (MIT)، jeepney (MIT)، خط Inter (SIL Open Font License 1.1) وأيقونات Lucide (ISC). أما skinroutine نفسه فتحت رخصة MIT.</translation>
    </message>
    <message>
        <source>Quick pause?</source>
        <translation>استراحة قصيرة؟</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Quit (reminders stop)</source>
        <translation>إنهاء (تتوقف التذكيرات)</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>أنهِ الآن</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Remind again after</source>
        <translation>ذكّر مجددًا بعد</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>ذكّرني</translation>
    </message>
    <message>
        <source>Remind me again while a dose is open</source>
        <translation>ذكّرني مجددًا ما دامت جرعة مفتوحة</translation>
    </message>
    <message>
        <source>Reminder again at {at}</source>
        <translation>تذكير آخر عند {at}</translation>
    </message>
    <message>
        <source>Reminder log</source>
        <translation>سجل التذكيرات</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reminders are paused</source>
        <translation>التذكيرات متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Reminders are paused until tomorrow</source>
        <translation>التذكيرات متوقفة حتى الغد</translation>
    </message>
    <message numerus="yes">
        <source>Reminders are paused. {n} steps are due</source>
        <extracomment>for one: Reminders are paused. 1 step is due</extracomment>
        <translation>
            <numerusform>التذكيرات متوقفة مؤقتًا.</numerusform>
            <numerusform>التذكيرات متوقفة مؤقتًا. حانت خطوة واحدة</numerusform>
            <numerusform>التذكيرات متوقفة مؤقتًا. حانت خطوتان</numerusform>
            <numerusform>التذكيرات متوقفة مؤقتًا. حانت {n} خطوات</numerusform>
            <numerusform>التذكيرات متوقفة مؤقتًا. حانت {n} خطوة</numerusform>
            <numerusform>التذكيرات متوقفة مؤقتًا. حانت {n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders come again</source>
        <translation>تعود التذكيرات</translation>
    </message>
    <message>
        <source>Reminders come once you have started skinroutine yourself.</source>
        <translation>تأتي التذكيرات متى شغّلتَ skinroutine بنفسك.</translation>
    </message>
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>تتبع التذكيرات هذه الأوقات. يمكنك تغيير كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>Reminders keep running</source>
        <translation>التذكيرات مستمرة</translation>
    </message>
    <message>
        <source>Reminders will look like this. Did you see it?</source>
        <translation>هكذا ستبدو التذكيرات. هل رأيتَه؟</translation>
    </message>
    <message>
        <source>Remove {time}</source>
        <translation>أزل {time}</translation>
    </message>
    <message>
        <source>Remove: every few days</source>
        <translation>أزل: كل بضعة أيام</translation>
    </message>
    <message>
        <source>Remove: the first day</source>
        <translation>أزل: اليوم الأول</translation>
    </message>
    <message>
        <source>Remove: the last day</source>
        <translation>أزل: اليوم الأخير</translation>
    </message>
    <message>
        <source>Resume reminders</source>
        <translation>استأنف التذكيرات</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>إرجاع</translation>
    </message>
    <message>
        <source>Revert these times</source>
        <translation>أرجِع هذه الأوقات</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>a page</comment>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>Saline nose spray</source>
        <translation>بخاخ أنف ملحي</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>احفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>احفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save these times</source>
        <translation>احفظ هذه الأوقات</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>حُفظ باسم {name}.</translation>
    </message>
    <message>
        <source>Saved. It applies from today</source>
        <translation>حُفظ. يسري من اليوم</translation>
    </message>
    <message>
        <source>Saved. It applies from {day}</source>
        <translation>حُفظ. يسري من {day}</translation>
    </message>
    <message>
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>قل في صفحة «اليوم» إنك خارج. ينتهي ذلك حين تعود إلى الداخل، أو عند العشاء.</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>Second repeat</source>
        <translation>التكرار الثاني</translation>
    </message>
    <message>
        <source>See a reminder now</source>
        <translation>شاهد تذكيرًا الآن</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete. Not a medical record.</source>
        <translation>سجّله الشخص بنفسه، وقد لا يكون كاملًا. ليس سجلًا طبيًا.</translation>
    </message>
    <message>
        <source>Send a test reminder</source>
        <translation>أرسل تذكيرًا تجريبيًا</translation>
    </message>
    <message>
        <source>Sent ({channel}). Did you see it?</source>
        <translation>أُرسل ({channel}). هل رأيتَه؟</translation>
    </message>
    <message>
        <source>Set back…</source>
        <translation>أعِد…</translation>
    </message>
    <message>
        <source>Set everything back</source>
        <translation>أعِد كل شيء</translation>
    </message>
    <message>
        <source>Set everything back?</source>
        <translation>أتعيد كل شيء؟</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a page</comment>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Seven in the evening is written {time}.</source>
        <translation>تُكتب السابعة مساءً {time}.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>اعرض سجل التذكيرات</translation>
    </message>
    <message>
        <source>Show where</source>
        <translation>أرني أين</translation>
    </message>
    <message>
        <source>Shown in the calendar</source>
        <translation>المعروض في التقويم</translation>
    </message>
    <message>
        <source>Side effects</source>
        <translation>أعراض جانبية</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a button</comment>
        <translation>اترك</translation>
    </message>
    <message>
        <source>Skip</source>
        <comment>a step</comment>
        <translation>اترك</translation>
    </message>
    <message>
        <source>Skip it</source>
        <comment>medical</comment>
        <translation>Skip it</translation>
    </message>
    <message>
        <source>Skip, use the usual times</source>
        <translation>تخطَّ، واستعمل الأوقات المعتادة</translation>
    </message>
    <message>
        <source>Skipped on purpose</source>
        <translation>تُرك عمدًا</translation>
    </message>
    <message>
        <source>Skipped…</source>
        <comment>a button that asks for a reason</comment>
        <translation>تُرك…</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>التأجيل</translation>
    </message>
    <message>
        <source>Snooze {hours} h</source>
        <translation>أجّل {hours} س</translation>
    </message>
    <message>
        <source>Snooze {hours} h {minutes} min</source>
        <translation>أجّل {hours} س {minutes} د</translation>
    </message>
    <message>
        <source>Snooze {minutes} min</source>
        <translation>أجّل {minutes} د</translation>
    </message>
    <message numerus="yes">
        <source>Snooze {n} min: {step}, {at}</source>
        <extracomment>for one: Snooze 1 min: {step}, {at}</extracomment>
        <translation>
            <numerusform>أجّل {n} د: {step}، {at}</numerusform>
            <numerusform>أجّل دقيقة: {step}، {at}</numerusform>
            <numerusform>أجّل دقيقتين: {step}، {at}</numerusform>
            <numerusform>أجّل {n} د: {step}، {at}</numerusform>
            <numerusform>أجّل {n} د: {step}، {at}</numerusform>
            <numerusform>أجّل {n} د: {step}، {at}</numerusform>
        </translation>
    </message>
    <message>
        <source>So a reminder can reach you. Everything stays on this computer.</source>
        <translation>حتى يصلك التذكير. كل شيء يبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>a kind of step</comment>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>حدث خلل داخل skinroutine. يومياتك سليمة، والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Start with my computer, quietly in the tray</source>
        <translation>ابدأ مع حاسوبي، بهدوء في شريط النظام</translation>
    </message>
    <message>
        <source>Start with the computer</source>
        <translation>ابدأ مع الحاسوب</translation>
    </message>
    <message>
        <source>Steps of your routine</source>
        <translation>خطوات روتينك</translation>
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
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a kind of step</comment>
        <translation>واقي الشمس</translation>
    </message>
    <message>
        <source>Sunscreen</source>
        <comment>a step</comment>
        <translation>واقي الشمس</translation>
    </message>
    <message>
        <source>Sunscreen SPF 30+</source>
        <translation>واقي الشمس SPF 30+</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Take it back ({key})</source>
        <translation>تراجع عنه ({key})</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Taken with food</source>
        <comment>medical</comment>
        <translation>Taken with food</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>That setting makes no sense: {reason}.</source>
        <translation>هذا الإعداد لا معنى له: {reason}.</translation>
    </message>
    <message>
        <source>That snooze would end after the day does.</source>
        <translation>سينتهي هذا التأجيل بعد نهاية اليوم.</translation>
    </message>
    <message>
        <source>That snooze would end when nothing is due again outdoors any more.</source>
        <translation>سينتهي هذا التأجيل حين لا يبقى شيء يحين في الخارج.</translation>
    </message>
    <message>
        <source>That they reach you</source>
        <translation>أن تصلك</translation>
    </message>
    <message>
        <source>That time has not come yet.</source>
        <translation>لم يحن ذلك الوقت بعد.</translation>
    </message>
    <message>
        <source>That time has not come yet. Choose an earlier one.</source>
        <translation>لم يحن ذلك الوقت بعد. اختر وقتًا أبكر.</translation>
    </message>
    <message>
        <source>That time is outside the day of {day}.</source>
        <translation>ذلك الوقت خارج يوم {day}.</translation>
    </message>
    <message>
        <source>That time is outside {day}, which goes from {begins} to {ends}. Choose another one.</source>
        <translation>ذلك الوقت خارج {day}، الذي يمتد من {begins} إلى {ends}. اختر غيره.</translation>
    </message>
    <message>
        <source>That’s all for today.</source>
        <translation>هذا كل شيء لليوم.</translation>
    </message>
    <message>
        <source>That’s the last nudge for today.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>اليوم الذي يسري منه</translation>
    </message>
    <message>
        <source>The day these times apply from</source>
        <translation>اليوم الذي تسري منه هذه الأوقات</translation>
    </message>
    <message>
        <source>The desktop did not show a reminder, so skinroutine shows it on a card of its own. Settings has a test reminder, and the reminder log says what happened.</source>
        <translation>لم يُظهر سطح المكتب تذكيرًا، فيعرضه skinroutine على بطاقة خاصة به. في الإعدادات تذكير تجريبي، وسجل التذكيرات يقول ما حدث.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>لم تقبله الطابعة. اختر طابعة أخرى، أو احفظه بصيغة PDF.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>لم يتغير الروتين: {reason}.</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>الخطوات المرتبطة بهذه الأوقات تنتقل معها.</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>الإعدادات المعتادة</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>به تبدأ أسابيع «اليوم» و«الأسبوع».</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Then no pop-up reaches you on this desktop now. What is due stays highlighted here and in the tray. “skinroutine doctor” in a terminal says what there is and what not.</source>
        <translation>إذن لا تصلك الآن أي نافذة منبثقة في سطح المكتب هذا. ما حان يبقى مبرزًا هنا وفي شريط النظام. الأمر «skinroutine doctor» في الطرفية يقول ما هو موجود وما ليس موجودًا.</translation>
    </message>
    <message>
        <source>Then pop-ups of “{channel}” do not reach you: they may be switched off for this program, or hidden by a full-screen window. Another way is tried now.</source>
        <translation>إذن نوافذ «{channel}» لا تصلك: قد تكون موقوفة لهذا البرنامج، أو تحجبها نافذة تملأ الشاشة. تُجرَّب الآن طريقة أخرى.</translation>
    </message>
    <message>
        <source>These times apply from</source>
        <translation>تسري هذه الأوقات من</translation>
    </message>
    <message>
        <source>They hold back care until they are over. The dose still comes.</source>
        <translation>تؤخّر العناية حتى تنتهي. أما الجرعة فتأتي.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>لا شريط نظام في سطح المكتب هذا، فإغلاق النافذة يصغّرها وتظل التذكيرات تصلك. لإيقافها أنهِ البرنامج بـ Ctrl+Q. يُقال هذا مرة واحدة.</translation>
    </message>
    <message>
        <source>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</source>
        <comment>medical</comment>
        <translation>This is a private place to plan your day and keep notes. You set it up; it doesn’t tell you how to treat anything.</translation>
    </message>
    <message>
        <source>This is a test reminder</source>
        <translation>هذا تذكير تجريبي</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This month so far</source>
        <translation>هذا الشهر حتى الآن</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size and the language.</source>
        <translation>يعيد هذا: ما تقوله التذكيرات، وساعات الهدوء، ومدة التأجيل، ومتى ينتهي اليوم، وكيف يبدأ الأسبوع، والساعة، والسمة، وحجم النص، واللغة.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>هذا الأسبوع حتى الآن</translation>
    </message>
    <message>
        <source>Time not said</source>
        <translation>لم يُذكر الوقت</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت من اليوم</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>حان وقت الهدوء.</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a button</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Today</source>
        <comment>a page</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Two hours since sunscreen. Still outdoors? Time for more.</source>
        <comment>medical</comment>
        <translation>Two hours since sunscreen. Still outdoors? Time for more.</translation>
    </message>
    <message>
        <source>Two of its times are the same. Each needs its own.</source>
        <translation>اثنان من أوقاتها متطابقان. لكلٍّ وقته.</translation>
    </message>
    <message>
        <source>Two of these times are the same. Each needs its own.</source>
        <translation>اثنان من هذه الأوقات متطابقان. لكلٍّ وقته.</translation>
    </message>
    <message>
        <source>Under the name, on Today</source>
        <translation>تحت الاسم، في صفحة «اليوم»</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>a button</comment>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>تراجع: {words}</translation>
    </message>
    <message>
        <source>Until a day</source>
        <translation>حتى يوم</translation>
    </message>
    <message>
        <source>Until then, a tick belongs to the evening before. It applies from today; past days keep theirs.</source>
        <translation>حتى ذلك الوقت تعود العلامة إلى المساء السابق. يسري من اليوم؛ والأيام الماضية تحتفظ بنهايتها.</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>a page</comment>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>what is shown</comment>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>ما صار إليه كل تذكير</translation>
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
        <translation>ما الذي حال دون ذلك؟</translation>
    </message>
    <message>
        <source>What reminders say</source>
        <translation>ما تقوله التذكيرات</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>ما هذا</translation>
    </message>
    <message>
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>ما عُرض ومتى، ولماذا لم يُعرض: آخر سبعة أيام.</translation>
    </message>
    <message>
        <source>What your leaflet says</source>
        <translation>ماذا تقول نشرتك</translation>
    </message>
    <message>
        <source>When</source>
        <comment>the times of a step</comment>
        <translation>متى</translation>
    </message>
    <message>
        <source>When do your days happen?</source>
        <translation>كيف تسير أيامك؟</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>متى تمّ</translation>
    </message>
    <message>
        <source>When they come</source>
        <translation>متى تأتي</translation>
    </message>
    <message>
        <source>When was it done?</source>
        <translation>متى تمّ؟</translation>
    </message>
    <message>
        <source>When you get up</source>
        <translation>حين تستيقظ</translation>
    </message>
    <message>
        <source>When your day is over, which day begins a week, and how times are written.</source>
        <translation>متى ينتهي يومك، وبأي يوم يبدأ الأسبوع، وكيف تُكتب الأوقات.</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>أين تقع</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>هل يصل التذكير إلى شاشتك، وما صار إليه كل تذكير.</translation>
    </message>
    <message>
        <source>While you are outside, {step} falls due again every {length}.</source>
        <comment>medical</comment>
        <translation>While you are outside, {step} falls due again every {length}.</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>أثناء غيابك</translation>
    </message>
    <message>
        <source>With dinner</source>
        <translation>مع العشاء</translation>
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
        <translation>مع الغداء</translation>
    </message>
    <message>
        <source>With or without food</source>
        <comment>medical</comment>
        <translation>With or without food</translation>
    </message>
    <message>
        <source>Work of others</source>
        <translation>عمل الآخرين</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>اكتب الأرقام كما على الملصق، وبينها علامة زائد: 20 + 10.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>an answer</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>with food</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes, I saw it</source>
        <translation>نعم، رأيتُه</translation>
    </message>
    <message>
        <source>Yesterday · a past day can be filled in or corrected</source>
        <translation>أمس · يمكن إكمال يوم مضى أو تصحيحه</translation>
    </message>
    <message>
        <source>You can add your own later.</source>
        <translation>يمكنك إضافة خطواتك لاحقًا.</translation>
    </message>
    <message>
        <source>You can also finish now and try it later, in Settings.</source>
        <translation>يمكنك أيضًا الانتهاء الآن وتجربته لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>You can hide the details in reminders at any time.</source>
        <translation>يمكنك إخفاء التفاصيل في التذكيرات متى شئت.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>تفعلها عادةً قرابة {at}.</translation>
    </message>
    <message>
        <source>Your answer counts from the next page on.</source>
        <translation>يُحتسب جوابك من الصفحة التالية.</translation>
    </message>
    <message>
        <source>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Your answer is kept to be shown to you; the app never decides. Whatever the rule, don’t take two doses together.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your diary began on {began}. An earlier day can be filled in as well: open it.</source>
        <translation>بدأت يومياتك في {began}. يمكن إكمال يوم أقدم أيضًا: افتحه.</translation>
    </message>
    <message>
        <source>Your diary is one file in a folder that you alone can read.</source>
        <translation>يومياتك ملف واحد في مجلد لا يقرؤه غيرك.</translation>
    </message>
    <message>
        <source>Your dose</source>
        <comment>a step</comment>
        <translation>جرعتك</translation>
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
        <translation>وقفتك في الخارج.</translation>
    </message>
    <message>
        <source>Your routine at a glance</source>
        <translation>روتينك في نظرة</translation>
    </message>
    <message>
        <source>Your routine begins with</source>
        <translation>يبدأ روتينك بـ</translation>
    </message>
    <message>
        <source>Your routine for today</source>
        <translation>روتينك لليوم</translation>
    </message>
    <message>
        <source>Your routine is empty. Add a step of your own, bring one back, or begin with an idea.</source>
        <translation>روتينك فارغ. أضف خطوة من عندك، أو استعد واحدة، أو ابدأ بفكرة.</translation>
    </message>
    <message>
        <source>Your routine is empty. Add the steps you want to keep an eye on.</source>
        <translation>روتينك فارغ. أضف الخطوات التي تريد متابعتها.</translation>
    </message>
    <message>
        <source>Your {at} moment</source>
        <translation>لحظتك عند {at}</translation>
    </message>
    <message>
        <source>a later day</source>
        <comment>a change applies from</comment>
        <translation>يوم لاحق</translation>
    </message>
    <message>
        <source>a step</source>
        <comment>a step, inside a sentence</comment>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>again every {length} outdoors</source>
        <translation>في الخارج مجددًا كل {length}</translation>
    </message>
    <message>
        <source>again outdoors at {at}</source>
        <translation>مجددًا في الخارج عند {at}</translation>
    </message>
    <message>
        <source>all steps {count}</source>
        <translation>كل الخطوات {count}</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>as needed: no total has these</source>
        <translation>عند الحاجة: لا يدخل في أي مجموع</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>عند {at}</translation>
    </message>
    <message>
        <source>back to today</source>
        <translation>عودة إلى اليوم</translation>
    </message>
    <message>
        <source>before bed</source>
        <translation>قبل النوم</translation>
    </message>
    <message>
        <source>before that not shown: {reasons}</source>
        <translation>قبل ذلك لم يُعرض: {reasons}</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>أعِد</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>الغسول</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every 2 days from a day</comment>
        <translation>أيام</translation>
    </message>
    <message>
        <source>dinner</source>
        <comment>one of several times of a step</comment>
        <translation>العشاء</translation>
    </message>
    <message>
        <source>do not disturb was on</source>
        <translation>كان «عدم الإزعاج» مفعّلًا</translation>
    </message>
    <message>
        <source>done</source>
        <comment>a step</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>done</source>
        <comment>in a cell of the week</comment>
        <translation>تمّ</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>a step</comment>
        <translation>تمّ متأخرًا</translation>
    </message>
    <message>
        <source>done late</source>
        <comment>in a cell of the week</comment>
        <translation>تمّ متأخرًا</translation>
    </message>
    <message>
        <source>done late {at}</source>
        <translation>تمّ متأخرًا {at}</translation>
    </message>
    <message>
        <source>done {at}</source>
        <translation>تمّ {at}</translation>
    </message>
    <message>
        <source>due</source>
        <comment>a step</comment>
        <translation>حان</translation>
    </message>
    <message>
        <source>due</source>
        <comment>in a cell of the week</comment>
        <translation>حان</translation>
    </message>
    <message>
        <source>earlier and later days or weeks</source>
        <translation>أيام أو أسابيع سابقة ولاحقة</translation>
    </message>
    <message>
        <source>empty the search</source>
        <translation>أفرغ البحث</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message numerus="yes">
        <source>every {n} days</source>
        <extracomment>for one: every day</extracomment>
        <translation>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل {n} أيام</numerusform>
            <numerusform>كل {n} يومًا</numerusform>
            <numerusform>كل {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>eye drops</source>
        <comment>a step, inside a sentence</comment>
        <translation>قطرات العين</translation>
    </message>
    <message>
        <source>from</source>
        <comment>the first day of a step</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>من {first}</translation>
    </message>
    <message>
        <source>go outside, or come back in</source>
        <translation>اخرج، أو عُد إلى الداخل</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>فيه ملاحظة</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>مرطّب الشفاه</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>مسودة آلية لم يقرأها متحدث بها بعد</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>ظهرًا</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>المرطّب</translation>
    </message>
    <message>
        <source>morning</source>
        <comment>one of several times of a step</comment>
        <translation>صباحًا</translation>
    </message>
    <message>
        <source>move between steps</source>
        <translation>انتقل بين الخطوات</translation>
    </message>
    <message>
        <source>move the chosen step of the routine</source>
        <translation>انقل الخطوة المختارة من الروتين</translation>
    </message>
    <message>
        <source>night</source>
        <comment>one of several times of a step</comment>
        <translation>ليلًا</translation>
    </message>
    <message>
        <source>no notification service answered</source>
        <translation>لم تُجب خدمة إشعارات</translation>
    </message>
    <message>
        <source>no notification service answers on this desktop</source>
        <translation>لا خدمة إشعارات تجيب في سطح المكتب هذا</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>لا تذكير عند {at}: {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no reminder</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>nose care</source>
        <comment>a step, inside a sentence</comment>
        <translation>العناية بالأنف</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a step</comment>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>in a cell of the week</comment>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>not recorded, no reminder came</source>
        <translation>غير مسجّل، ولم يأتِ تذكير</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <comment>a step</comment>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>not shown: {reasons}</source>
        <translation>لم يُعرض: {reasons}</translation>
    </message>
    <message>
        <source>not sure</source>
        <comment>medical</comment>
        <translation>not sure</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>لا شيء مخطط</translation>
    </message>
    <message>
        <source>of {planned}</source>
        <comment>a count in a ring</comment>
        <translation>من {planned}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في وقته</translation>
    </message>
    <message>
        <source>own card</source>
        <comment>where something was said</comment>
        <translation>بطاقة البرنامج</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>تمّ جزئيًا</translation>
    </message>
    <message>
        <source>pop-up</source>
        <comment>where something was said</comment>
        <translation>نافذة منبثقة</translation>
    </message>
    <message>
        <source>quiet hours</source>
        <comment>why a reminder was not shown</comment>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>quit; reminders stop</source>
        <translation>إنهاء؛ تتوقف التذكيرات</translation>
    </message>
    <message>
        <source>read by a speaker</source>
        <translation>قرأها متحدث بها</translation>
    </message>
    <message>
        <source>save the routine</source>
        <translation>احفظ الروتين</translation>
    </message>
    <message>
        <source>say when the focused step was done</source>
        <translation>اذكر متى تمّت الخطوة المحددة</translation>
    </message>
    <message>
        <source>search the settings</source>
        <translation>ابحث في الإعدادات</translation>
    </message>
    <message>
        <source>shown {at} by {channel}</source>
        <translation>عُرض {at} عبر {channel}</translation>
    </message>
    <message>
        <source>shown {at}, {length} late, by {channel}</source>
        <translation>عُرض {at}، متأخرًا {length}، عبر {channel}</translation>
    </message>
    <message>
        <source>skinroutine reminder</source>
        <translation>تذكير من skinroutine</translation>
    </message>
    <message>
        <source>skinroutine starts in the background when you sign in.</source>
        <translation>يبدأ skinroutine في الخلفية حين تسجّل دخولك.</translation>
    </message>
    <message>
        <source>skinroutine was not running</source>
        <translation>لم يكن skinroutine يعمل</translation>
    </message>
    <message>
        <source>skip it</source>
        <comment>medical</comment>
        <translation>skip it</translation>
    </message>
    <message>
        <source>skip the focused step, with a reason</source>
        <translation>اترك الخطوة المحددة، مع سبب</translation>
    </message>
    <message>
        <source>skipped</source>
        <comment>a step</comment>
        <translation>تُرك</translation>
    </message>
    <message>
        <source>skipped on purpose</source>
        <translation>تُرك عمدًا</translation>
    </message>
    <message>
        <source>skipped {at}</source>
        <translation>تُرك {at}</translation>
    </message>
    <message>
        <source>skipped: away</source>
        <translation>تُرك: غياب</translation>
    </message>
    <message>
        <source>skipped: chose not to</source>
        <translation>تُرك: باختياري</translation>
    </message>
    <message>
        <source>skipped: forgot</source>
        <translation>تُرك: نسيان</translation>
    </message>
    <message>
        <source>skipped: other</source>
        <translation>تُرك: غير ذلك</translation>
    </message>
    <message>
        <source>skipped: ran out</source>
        <translation>تُرك: نفدت</translation>
    </message>
    <message>
        <source>skipped: side effects</source>
        <translation>تُرك: أعراض جانبية</translation>
    </message>
    <message>
        <source>skipped: told to pause</source>
        <translation>تُرك: قيل لي أن أتوقف</translation>
    </message>
    <message>
        <source>snooze the focused step</source>
        <translation>أجّل الخطوة المحددة</translation>
    </message>
    <message>
        <source>snoozed {at}</source>
        <translation>أُجّل {at}</translation>
    </message>
    <message>
        <source>something else, or I am not sure</source>
        <comment>medical</comment>
        <translation>something else, or I am not sure</translation>
    </message>
    <message>
        <source>still to come</source>
        <comment>in a cell of the week</comment>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>واقي الشمس</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
    </message>
    <message>
        <source>taken back {at}</source>
        <translation>أُلغي {at}</translation>
    </message>
    <message>
        <source>terminal</source>
        <comment>where something was said</comment>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>that day</source>
        <translation>ذلك اليوم</translation>
    </message>
    <message>
        <source>the clock or time zone changed</source>
        <translation>تغيّرت الساعة أو المنطقة الزمنية</translation>
    </message>
    <message>
        <source>the desktop did not take it</source>
        <translation>لم يقبله سطح المكتب</translation>
    </message>
    <message>
        <source>the desktop did not take the pop-up</source>
        <translation>لم يقبل سطح المكتب النافذة المنبثقة</translation>
    </message>
    <message>
        <source>the notification service did not answer</source>
        <translation>لم تُجب خدمة الإشعارات</translation>
    </message>
    <message>
        <source>the notification service does not answer</source>
        <translation>خدمة الإشعارات لا تجيب</translation>
    </message>
    <message>
        <source>the program was held up</source>
        <translation>تأخّر البرنامج</translation>
    </message>
    <message>
        <source>tick the focused step</source>
        <translation>علّم الخطوة المحددة</translation>
    </message>
    <message>
        <source>tick the next step that is due</source>
        <translation>علّم الخطوة التالية التي حانت</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from one time to another</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>today</source>
        <comment>a change applies from</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beneath a count</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>when a step falls due</comment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>tray</source>
        <comment>where something was said</comment>
        <translation>شريط النظام</translation>
    </message>
    <message>
        <source>tray message</source>
        <comment>where something was said</comment>
        <translation>رسالة شريط النظام</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>when you get up</source>
        <translation>حين تستيقظ</translation>
    </message>
    <message>
        <source>window</source>
        <comment>where something was said</comment>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>with dinner</source>
        <translation>مع العشاء</translation>
    </message>
    <message>
        <source>with food</source>
        <comment>medical</comment>
        <translation>with food</translation>
    </message>
    <message>
        <source>with lunch</source>
        <translation>مع الغداء</translation>
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
        <translation>اكتب ملاحظة على الخطوة المحددة</translation>
    </message>
    <message>
        <source>you paused reminders</source>
        <translation>أوقفتَ التذكيرات مؤقتًا</translation>
    </message>
    <message>
        <source>your computer was asleep</source>
        <translation>كان حاسوبك نائمًا</translation>
    </message>
    <message>
        <source>your computer was off</source>
        <translation>كان حاسوبك مطفأً</translation>
    </message>
    <message>
        <source>your dose</source>
        <comment>a step, inside a sentence</comment>
        <translation>جرعتك</translation>
    </message>
    <message>
        <source>{act}: {step}, {slot}</source>
        <translation>{act}: {step}، {slot}</translation>
    </message>
    <message>
        <source>{again} · {words}</source>
        <translation>{again} · {words}</translation>
    </message>
    <message>
        <source>{amount} in all</source>
        <translation>{amount} في المجموع</translation>
    </message>
    <message>
        <source>{answered}, so no reminder was needed</source>
        <translation>{answered}، فلم يلزم تذكير</translation>
    </message>
    <message>
        <source>{at} has not come yet.</source>
        <translation>لم يحن {at} بعد.</translation>
    </message>
    <message>
        <source>{at} is outside {day}: that day began at {begins} and ended at {ends}.</source>
        <translation>{at} خارج {day}: بدأ ذلك اليوم عند {begins} وانتهى عند {ends}.</translation>
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
        <translation>{at}. وقت مناسب لهذه الخطوة.</translation>
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
        <translation>{at}. ما زالت في قائمتك.</translation>
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
        <translation>{cell}؛ اليوم</translation>
    </message>
    <message>
        <source>{code}, not in this program</source>
        <translation>{code}، ليست في هذا البرنامج</translation>
    </message>
    <message>
        <source>{count} {unit}</source>
        <comment>3 of 7 today</comment>
        <translation>{count} {unit}</translation>
    </message>
    <message>
        <source>{count}, {skipped}</source>
        <comment>a count and steps</comment>
        <translation>{count}، {skipped}</translation>
    </message>
    <message>
        <source>{days} from {first}</source>
        <translation>{days} من {first}</translation>
    </message>
    <message>
        <source>{days} until {last}</source>
        <translation>{days} حتى {last}</translation>
    </message>
    <message>
        <source>{days}, {first} to {last}</source>
        <translation>{days}، من {first} إلى {last}</translation>
    </message>
    <message>
        <source>{days}, {year}</source>
        <comment>a printed week</comment>
        <translation>{days}، {year}</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>لم يحن {day} بعد.</translation>
    </message>
    <message>
        <source>{day} {at}</source>
        <comment>a day and a time</comment>
        <translation>{day} {at}</translation>
    </message>
    <message>
        <source>{day}, {step}</source>
        <comment>a note</comment>
        <translation>{day}، {step}</translation>
    </message>
    <message>
        <source>{day}, {step}, {slot}</source>
        <comment>a note</comment>
        <translation>{day}، {step}، {slot}</translation>
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
            <numerusform>تمّ {done} من {n} خطوة</numerusform>
            <numerusform>تمّ {done} من خطوة واحدة</numerusform>
            <numerusform>تمّ {done} من خطوتين</numerusform>
            <numerusform>تمّ {done} من {n} خطوات</numerusform>
            <numerusform>تمّ {done} من {n} خطوة</numerusform>
            <numerusform>تمّ {done} من {n} خطوة</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {pages} pages done</source>
        <translation>تمّت {done} من {pages} صفحات</translation>
    </message>
    <message>
        <source>{done} of {planned}</source>
        <translation>{done} من {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} done</source>
        <translation>تمّ {done} من {planned}</translation>
    </message>
    <message>
        <source>{done} of {planned} noted with food</source>
        <translation>{done} من {planned} سُجّلت مع الطعام</translation>
    </message>
    <message>
        <source>{every}, if on {weekdays}</source>
        <translation>{every}، إن كان {weekdays}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>weekdays</comment>
        <translation>{first} إلى {last}</translation>
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
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} س {minutes} د</translation>
    </message>
    <message>
        <source>{keys}: {act}</source>
        <translation>{keys}: {act}</translation>
    </message>
    <message>
        <source>{language}: machine-drafted, not yet read by a speaker</source>
        <translation>{language}: مسودة آلية لم يقرأها متحدث بها بعد</translation>
    </message>
    <message>
        <source>{language}: read by a speaker</source>
        <translation>{language}: قرأها متحدث بها</translation>
    </message>
    <message>
        <source>{language}: {state}.</source>
        <translation>{language}: {state}.</translation>
    </message>
    <message>
        <source>{mg} mg</source>
        <translation>{mg} ملغ</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>{names} have the same time, {at}. Each needs a time of its own.</source>
        <translation>لـ {names} الوقت نفسه، {at}. لكلٍّ وقته.</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>تعذّر حفظ {name}: {reason}</translation>
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
            <numerusform>اليوم · يمكن إكمال يوم مضى أو تصحيحه</numerusform>
            <numerusform>قبل يوم · يمكن إكمال يوم مضى أو تصحيحه</numerusform>
            <numerusform>قبل يومين · يمكن إكمال يوم مضى أو تصحيحه</numerusform>
            <numerusform>قبل {n} أيام · يمكن إكمال يوم مضى أو تصحيحه</numerusform>
            <numerusform>قبل {n} يومًا · يمكن إكمال يوم مضى أو تصحيحه</numerusform>
            <numerusform>قبل {n} يوم · يمكن إكمال يوم مضى أو تصحيحه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hours</source>
        <comment>every ...</comment>
        <extracomment>for one: hour</extracomment>
        <translation>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>ساعة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>{n} ساعات</numerusform>
            <numerusform>{n} ساعة</numerusform>
            <numerusform>{n} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <extracomment>for one: 1 minute</extracomment>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} minutes</source>
        <comment>every ...</comment>
        <extracomment>for one: minute</extracomment>
        <translation>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>دقيقة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>{n} دقائق</numerusform>
            <numerusform>{n} دقيقة</numerusform>
            <numerusform>{n} دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} months ago</source>
        <extracomment>for one: 1 month ago</extracomment>
        <translation>
            <numerusform>هذا الشهر</numerusform>
            <numerusform>قبل شهر</numerusform>
            <numerusform>قبل شهرين</numerusform>
            <numerusform>قبل {n} أشهر</numerusform>
            <numerusform>قبل {n} شهرًا</numerusform>
            <numerusform>قبل {n} شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <extracomment>for one: 1 page</extracomment>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} settings found</source>
        <extracomment>for one: 1 setting found</extracomment>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>وُجد إعداد واحد</numerusform>
            <numerusform>وُجد إعدادان</numerusform>
            <numerusform>وُجدت {n} إعدادات</numerusform>
            <numerusform>وُجد {n} إعدادًا</numerusform>
            <numerusform>وُجد {n} إعداد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} skipped</source>
        <comment>steps, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>لم تُترك أي خطوة</numerusform>
            <numerusform>تُركت واحدة</numerusform>
            <numerusform>تُركت اثنتان</numerusform>
            <numerusform>تُركت {n}</numerusform>
            <numerusform>تُركت {n}</numerusform>
            <numerusform>تُركت {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are due</source>
        <extracomment>for one: 1 step is due</extracomment>
        <translation>
            <numerusform>لم تحن أي خطوة</numerusform>
            <numerusform>حانت خطوة واحدة</numerusform>
            <numerusform>حانت خطوتان</numerusform>
            <numerusform>حانت {n} خطوات</numerusform>
            <numerusform>حانت {n} خطوة</numerusform>
            <numerusform>حانت {n} خطوة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting</source>
        <extracomment>for one: 1 step is waiting</extracomment>
        <translation>
            <numerusform>لا خطوات تنتظر</numerusform>
            <numerusform>خطوة واحدة تنتظر</numerusform>
            <numerusform>خطوتان تنتظران</numerusform>
            <numerusform>{n} خطوات تنتظر</numerusform>
            <numerusform>{n} خطوة تنتظر</numerusform>
            <numerusform>{n} خطوة تنتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps are waiting: {steps}.</source>
        <extracomment>for one: 1 step is waiting: {steps}.</extracomment>
        <translation>
            <numerusform>لا خطوات تنتظر: {steps}.</numerusform>
            <numerusform>خطوة واحدة تنتظر: {steps}.</numerusform>
            <numerusform>خطوتان تنتظران: {steps}.</numerusform>
            <numerusform>{n} خطوات تنتظر: {steps}.</numerusform>
            <numerusform>{n} خطوة تنتظر: {steps}.</numerusform>
            <numerusform>{n} خطوة تنتظر: {steps}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps at {at}</source>
        <extracomment>for one: 1 step at {at}</extracomment>
        <translation>
            <numerusform>لا خطوات عند {at}</numerusform>
            <numerusform>خطوة واحدة عند {at}</numerusform>
            <numerusform>خطوتان عند {at}</numerusform>
            <numerusform>{n} خطوات عند {at}</numerusform>
            <numerusform>{n} خطوة عند {at}</numerusform>
            <numerusform>{n} خطوة عند {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} steps for {at}</source>
        <extracomment>for one: 1 step for {at}</extracomment>
        <translation>
            <numerusform>لا خطوات عند {at}</numerusform>
            <numerusform>خطوة واحدة عند {at}</numerusform>
            <numerusform>خطوتان عند {at}</numerusform>
            <numerusform>{n} خطوات عند {at}</numerusform>
            <numerusform>{n} خطوة عند {at}</numerusform>
            <numerusform>{n} خطوة عند {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are on your list.</source>
        <extracomment>for one: One thing is on your list.</extracomment>
        <translation>
            <numerusform>لا شيء في قائمتك.</numerusform>
            <numerusform>شيء واحد في قائمتك.</numerusform>
            <numerusform>شيئان في قائمتك.</numerusform>
            <numerusform>{n} أشياء في قائمتك.</numerusform>
            <numerusform>{n} شيئًا في قائمتك.</numerusform>
            <numerusform>{n} شيء في قائمتك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} things are still open.</source>
        <extracomment>for one: One thing is still open.</extracomment>
        <translation>
            <numerusform>لا شيء مفتوح.</numerusform>
            <numerusform>ما زال شيء واحد مفتوحًا.</numerusform>
            <numerusform>ما زال شيئان مفتوحين.</numerusform>
            <numerusform>ما زالت {n} أشياء مفتوحة.</numerusform>
            <numerusform>ما زال {n} شيئًا مفتوحًا.</numerusform>
            <numerusform>ما زال {n} شيء مفتوحًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times</source>
        <extracomment>for one: 1 time</extracomment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>{n} مرات</numerusform>
            <numerusform>{n} مرة</numerusform>
            <numerusform>{n} مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times a day</source>
        <extracomment>for one: 1 time a day</extracomment>
        <translation>
            <numerusform>ولا مرة في اليوم</numerusform>
            <numerusform>مرة في اليوم</numerusform>
            <numerusform>مرتان في اليوم</numerusform>
            <numerusform>{n} مرات في اليوم</numerusform>
            <numerusform>{n} مرة في اليوم</numerusform>
            <numerusform>{n} مرة في اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times more</source>
        <extracomment>for one: once more</extracomment>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>مرة أخرى</numerusform>
            <numerusform>مرتين أخريين</numerusform>
            <numerusform>{n} مرات أخرى</numerusform>
            <numerusform>{n} مرة أخرى</numerusform>
            <numerusform>{n} مرة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day</source>
        <extracomment>for one: 1 time that day</extracomment>
        <translation>
            <numerusform>ولا مرة ذلك اليوم</numerusform>
            <numerusform>مرة واحدة ذلك اليوم</numerusform>
            <numerusform>مرتان ذلك اليوم</numerusform>
            <numerusform>{n} مرات ذلك اليوم</numerusform>
            <numerusform>{n} مرة ذلك اليوم</numerusform>
            <numerusform>{n} مرة ذلك اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times that day, last {at}</source>
        <extracomment>for one: 1 time that day, at {at}</extracomment>
        <translation>
            <numerusform>ولا مرة ذلك اليوم، آخرها {at}</numerusform>
            <numerusform>مرة واحدة ذلك اليوم، عند {at}</numerusform>
            <numerusform>مرتان ذلك اليوم، آخرها {at}</numerusform>
            <numerusform>{n} مرات ذلك اليوم، آخرها {at}</numerusform>
            <numerusform>{n} مرة ذلك اليوم، آخرها {at}</numerusform>
            <numerusform>{n} مرة ذلك اليوم، آخرها {at}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today</source>
        <extracomment>for one: 1 time today</extracomment>
        <translation>
            <numerusform>ولا مرة اليوم</numerusform>
            <numerusform>مرة واحدة اليوم</numerusform>
            <numerusform>مرتان اليوم</numerusform>
            <numerusform>{n} مرات اليوم</numerusform>
            <numerusform>{n} مرة اليوم</numerusform>
            <numerusform>{n} مرة اليوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times today, last {at}</source>
        <extracomment>for one: 1 time today, at {at}</extracomment>
        <translation>
            <numerusform>ولا مرة اليوم، آخرها {at}</numerusform>
            <numerusform>مرة واحدة اليوم، عند {at}</numerusform>
            <numerusform>مرتان اليوم، آخرها {at}</numerusform>
            <numerusform>{n} مرات اليوم، آخرها {at}</numerusform>
            <numerusform>{n} مرة اليوم، آخرها {at}</numerusform>
            <numerusform>{n} مرة اليوم، آخرها {at}</numerusform>
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
        <translation>{reminders}، مع تنبيه قبله بـ {length}</translation>
    </message>
    <message>
        <source>{result}, with food; noted {day}, {at}</source>
        <translation>{result}، مع الطعام؛ سُجّل {day}، {at}</translation>
    </message>
    <message>
        <source>{result}, without food; noted {day}, {at}</source>
        <translation>{result}، بلا طعام؛ سُجّل {day}، {at}</translation>
    </message>
    <message>
        <source>{result}; noted {day}, {at}</source>
        <translation>{result}؛ سُجّل {day}، {at}</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
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
        <translation>{step} عند {at}</translation>
    </message>
    <message>
        <source>{step} at {at}.</source>
        <comment>a step that is coming up</comment>
        <translation>{step} عند {at}.</translation>
    </message>
    <message>
        <source>{step} has no {slot} on {day}.</source>
        <translation>ليس لـ {step} {slot} في {day}.</translation>
    </message>
    <message>
        <source>{step} is not done as needed on {day}.</source>
        <translation>{step} ليست عند الحاجة في {day}.</translation>
    </message>
    <message>
        <source>{step} would have {at} twice. Each of its times needs its own.</source>
        <translation>سيكون لـ {step} الوقت {at} مرتين. لكلٍّ وقته.</translation>
    </message>
    <message>
        <source>{step} · {state}</source>
        <comment>a step&apos;s kind</comment>
        <translation>{step} · {state}</translation>
    </message>
    <message>
        <source>{step}, again outdoors, {at} on {day}</source>
        <translation>{step}، مجددًا في الخارج، {at} في {day}</translation>
    </message>
    <message>
        <source>{step}, as needed, on {day}</source>
        <translation>{step}، عند الحاجة، في {day}</translation>
    </message>
    <message>
        <source>{step}, planned for {at} on {day}</source>
        <translation>{step}، مخطط عند {at} في {day}</translation>
    </message>
    <message>
        <source>{step}, {at}, {state}</source>
        <translation>{step}، {at}، {state}</translation>
    </message>
    <message>
        <source>{step}, {day}: {times}, as needed</source>
        <translation>{step}، {day}: {times}، عند الحاجة</translation>
    </message>
    <message>
        <source>{step}, {day}: {words}</source>
        <translation>{step}، {day}: {words}</translation>
    </message>
    <message>
        <source>{step}, {slot}</source>
        <translation>{step}، {slot}</translation>
    </message>
    <message>
        <source>{step}, {slot}</source>
        <comment>a step&apos;s slot</comment>
        <translation>{step}، {slot}</translation>
    </message>
    <message>
        <source>{step}, {slot}, {at}, {state}</source>
        <translation>{step}، {slot}، {at}، {state}</translation>
    </message>
    <message>
        <source>{step}, {slot}, {state}</source>
        <translation>{step}، {slot}، {state}</translation>
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
        <translation>«عدم الإزعاج» مفعّل، فلم يظهر تذكير. إنه ينتظر هنا وفي شريط النظام.</translation>
    </message>
    <message>
        <source>“Do not disturb” is on, so nothing was shown. Switch it off and try again.</source>
        <translation>«عدم الإزعاج» مفعّل، فلم يُعرض شيء. أوقفه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>“Your {at} moment” instead of the name</source>
        <translation>«لحظتك عند {at}» بدل الاسم</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«{words}»</translation>
    </message>
</context>
</TS>
