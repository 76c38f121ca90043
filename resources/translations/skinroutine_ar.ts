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
        <source>A UK review in 2023 found gaps in the evidence: it could not say that the medicine definitely causes many of these effects, and single reports remain a concern. So it asks to inform people and to watch.</source>
        <comment>medical</comment>
        <translation>A UK review in 2023 found gaps in the evidence: it could not say that the medicine definitely causes many of these effects, and single reports remain a concern. So it asks to inform people and to watch.</translation>
    </message>
    <message>
        <source>A backup holds the entries of your diary; photos stay where they are. Old ones give way by themselves: a week of days stays, a month of weeks, half a year of months.</source>
        <translation>تحوي النسخة الاحتياطية إدخالات يومياتك؛ وتبقى الصور في مكانها. النسخ القديمة تزول تلقائيًا: تبقى نسخة لكل يوم مدة أسبوع، ولكل أسبوع مدة شهر، ولكل شهر مدة نصف سنة.</translation>
    </message>
    <message>
        <source>A calendar</source>
        <translation>تقويم</translation>
    </message>
    <message>
        <source>A calendar (iCalendar)</source>
        <translation>تقويم (iCalendar)</translation>
    </message>
    <message>
        <source>A calendar without a name</source>
        <translation>تقويم بلا اسم</translation>
    </message>
    <message>
        <source>A change is planned from {day}; this change goes into it too.</source>
        <translation>هناك تغيير مخطط من {day}؛ هذا التغيير يدخل فيه أيضًا.</translation>
    </message>
    <message>
        <source>A clinic’s program (FHIR)</source>
        <translation>برنامج لعيادة (FHIR)</translation>
    </message>
    <message>
        <source>A copy that you saved, in the place of what is in the diary now.</source>
        <translation>نسخة حفظتَها، مكان ما في اليوميات الآن.</translation>
    </message>
    <message>
        <source>A date of your own</source>
        <translation>موعد من عندك</translation>
    </message>
    <message>
        <source>A date of your own needs a name.</source>
        <translation>يحتاج الموعد الذي من عندك إلى اسم.</translation>
    </message>
    <message>
        <source>A date you entered for your programme is coming up: {date}. Open the diary for details.</source>
        <comment>medical</comment>
        <translation>A date you entered for your programme is coming up: {date}. Open the diary for details.</translation>
    </message>
    <message>
        <source>A date you saved</source>
        <comment>a step</comment>
        <translation>موعد حفظتَه</translation>
    </message>
    <message>
        <source>A date you saved: {date}.</source>
        <translation>موعد حفظتَه: {date}.</translation>
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
        <source>A diary of skinroutine</source>
        <translation>يوميات من skinroutine</translation>
    </message>
    <message>
        <source>A diary of skinroutine, checkmarks of Loop Habit Tracker, the history of Dosage, or a table. You see what it comes to before anything is written.</source>
        <translation>يوميات من skinroutine، أو علامات من Loop Habit Tracker، أو سجل من Dosage، أو جدول. ترى ما ينتج عنه قبل أن يُكتب أي شيء.</translation>
    </message>
    <message>
        <source>A diary of skinroutine, or a file from another tracker. You see what is in it before anything is written.</source>
        <translation>يوميات من skinroutine، أو ملف من برنامج متابعة آخر. ترى ما فيه قبل أن يُكتب أي شيء.</translation>
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
            <numerusform>لا جرعة في أي يوم.</numerusform>
            <numerusform>جرعة في يوم واحد.</numerusform>
            <numerusform>جرعة في يومين.</numerusform>
            <numerusform>جرعة في {n} أيام.</numerusform>
            <numerusform>جرعة في {n} يومًا.</numerusform>
            <numerusform>جرعة في {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file of Dosage</source>
        <translation>ملف من Dosage</translation>
    </message>
    <message>
        <source>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</source>
        <comment>medical</comment>
        <translation>A group of skin surgeons in 2017 found too little evidence to delay superficial peels and some lasers, and still advised against mechanical dermabrasion and ablative resurfacing of the whole face within 6 months. Your dermatologist may advise differently for some procedures.</translation>
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
        <source>A list of what carries on, once the plan says that the dose has ended.</source>
        <translation>قائمة بما يستمر، حين تقول الخطة إن الجرعة انتهت.</translation>
    </message>
    <message>
        <source>A mapping has to say which column holds the day: day=Date.</source>
        <translation>على الربط أن يذكر العمود الذي فيه اليوم: day=Date.</translation>
    </message>
    <message>
        <source>A newer skinroutine was installed. Start it again to use it.</source>
        <translation>ثُبّتت نسخة أحدث من skinroutine. ابدأه من جديد لاستخدامها.</translation>
    </message>
    <message>
        <source>A note</source>
        <comment>a column of a table</comment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>A note has up to {most} characters; this one has {count}.</source>
        <translation>للملاحظة حتى {most} حرفًا؛ ولهذه {count}.</translation>
    </message>
    <message>
        <source>A number above 0 and up to {most}.</source>
        <translation>عدد أكبر من 0 وحتى {most}.</translation>
    </message>
    <message>
        <source>A number from {least} to {most}.</source>
        <translation>عدد من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>A number of capsules is from {least} to {most}.</source>
        <translation>عدد الكبسولات من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>A part of the file with your entries cannot be read any more.</source>
        <translation>جزء من الملف الذي فيه إدخالاتك لم تعد قراءته ممكنة.</translation>
    </message>
    <message>
        <source>A part of what another computer wrote there is damaged. What it told is told anew once skinroutine runs there.</source>
        <translation>جزء مما كتبه حاسوب آخر هناك تالف. وما أخبر به يُعاد إبلاغه عندما يعمل skinroutine هناك.</translation>
    </message>
    <message>
        <source>A passphrase needs at least 8 characters. Several words are better.</source>
        <translation>تحتاج عبارة المرور إلى 8 أحرف على الأقل. والأفضل عدة كلمات.</translation>
    </message>
    <message>
        <source>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</source>
        <comment>medical</comment>
        <translation>A personal diary and reminder you set up yourself. It stores and shows what you typed. It does not diagnose, monitor, calculate a dose, interpret results or advise treatment.</translation>
    </message>
    <message>
        <source>A photo in the file has a name that is none.</source>
        <translation>في الملف صورة اسمها ليس اسم صورة.</translation>
    </message>
    <message>
        <source>A photo in the file is no picture.</source>
        <translation>في الملف صورة ليست صورة.</translation>
    </message>
    <message>
        <source>A plus stands between capsules that are taken together. You can leave it empty.</source>
        <translation>علامة زائد بين الكبسولات التي تُؤخذ معًا. يمكنك تركها فارغة.</translation>
    </message>
    <message>
        <source>A programme test one month after</source>
        <comment>medical</comment>
        <translation>A programme test one month after</translation>
    </message>
    <message>
        <source>A quiet minute for you.</source>
        <translation>دقيقة هادئة لك.</translation>
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
        <translation>يأتي تذكير قبل الأخيرة بيوم.</translation>
    </message>
    <message>
        <source>A reminder comes on the day of the last one.</source>
        <comment>the last capsule</comment>
        <translation>يأتي تذكير في يوم الأخيرة.</translation>
    </message>
    <message>
        <source>A reminder could not pop up: {reason}. It stays here and in the tray, and skinroutine keeps trying.</source>
        <translation>تعذّر ظهور تذكير: {reason}. يبقى هنا وفي شريط النظام، ويواصل skinroutine المحاولة.</translation>
    </message>
    <message>
        <source>A sign needs a name of up to {most} characters.</source>
        <translation>يحتاج العَرَض إلى اسم لا يتجاوز {most} حرفًا.</translation>
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
        <source>A spreadsheet (CSV)</source>
        <translation>جدول بيانات (CSV)</translation>
    </message>
    <message>
        <source>A spreadsheet, a calendar for your phone, a file for a clinic’s program, or everything.</source>
        <translation>جدول بيانات، أو تقويم لهاتفك، أو ملف لبرنامج عيادة، أو كل شيء.</translation>
    </message>
    <message>
        <source>A step</source>
        <comment>a step</comment>
        <translation>خطوة</translation>
    </message>
    <message>
        <source>A step of its own</source>
        <translation>خطوة مستقلة</translation>
    </message>
    <message>
        <source>A strength is a number of mg above 0 and below {largest}.</source>
        <comment>medical</comment>
        <translation>A strength is a number of mg above 0 and below {largest}.</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>جدول</translation>
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
        <source>A zip can be imported from Loop Habit Tracker alone.</source>
        <translation>يمكن استيراد ملف zip من Loop Habit Tracker وحده.</translation>
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
        <source>About a forgotten dose</source>
        <comment>medical</comment>
        <translation>About a forgotten dose</translation>
    </message>
    <message>
        <source>About this app</source>
        <translation>عن هذا التطبيق</translation>
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
        <translation>Absorica LD، محسوب على حدة: {amount} ({inputs})</translation>
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
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>a button: a number of days</comment>
        <translation>أضف</translation>
    </message>
    <message>
        <source>Add a capsule by its strength</source>
        <comment>medical</comment>
        <translation>Add a capsule by its strength</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>أضف تغييرًا</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>أضف موعدًا</translation>
    </message>
    <message>
        <source>Add a photo</source>
        <translation>أضف صورة</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>أضف سؤالًا</translation>
    </message>
    <message>
        <source>Add a refill</source>
        <translation>أضف عبوة جديدة</translation>
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
        <source>Add a weight</source>
        <translation>أضف وزنًا</translation>
    </message>
    <message>
        <source>Add one of your own</source>
        <translation>أضف واحدًا من عندك</translation>
    </message>
    <message>
        <source>Add this number of days</source>
        <translation>أضف هذا العدد من الأيام</translation>
    </message>
    <message>
        <source>Add {name}</source>
        <translation>أضف {name}</translation>
    </message>
    <message>
        <source>Added {day}</source>
        <translation>أُضيف {day}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Advice on alcohol varies from source to source. Ask your prescriber what is right for you.</source>
        <comment>medical</comment>
        <translation>Advice on alcohol varies from source to source. Ask your prescriber what is right for you.</translation>
    </message>
    <message>
        <source>After it was made you went back to another backup, so it may hold entries that you did away with.</source>
        <translation>بعد إنشائها عدتَ إلى نسخة احتياطية أخرى، فقد تكون فيها إدخالات كنت قد استغنيت عنها.</translation>
    </message>
    <message>
        <source>After the last capsule</source>
        <translation>بعد الكبسولة الأخيرة</translation>
    </message>
    <message numerus="yes">
        <source>After {n} minutes</source>
        <extracomment>for one: After 1 minute</extracomment>
        <translation>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} دقائق</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
            <numerusform>بعد {n} دقيقة</numerusform>
        </translation>
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
        <source>All files</source>
        <translation>كل الملفات</translation>
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
        <source>Also remind my phone</source>
        <translation>ذكّرني على هاتفي أيضًا</translation>
    </message>
    <message>
        <source>Alt with ↑ or ↓ moves a step</source>
        <translation>Alt مع ↑ أو ↓ ينقل خطوة</translation>
    </message>
    <message>
        <source>Amount recorded</source>
        <translation>الكمية المسجّلة</translation>
    </message>
    <message>
        <source>An app password is one that your server makes for this program alone: look for it under security in your account there. You can take it back there at any time.</source>
        <translation>كلمة مرور التطبيق ينشئها خادمك لهذا البرنامج وحده: ابحث عنها هناك في حسابك ضمن الأمان. ويمكنك إلغاؤها هناك في أي وقت.</translation>
    </message>
    <message>
        <source>And again after</source>
        <translation>ثم مجددًا بعد</translation>
    </message>
    <message>
        <source>And when the computer is put to sleep.</source>
        <translation>وحين يوضع الحاسوب في وضع السكون.</translation>
    </message>
    <message numerus="yes">
        <source>And {n} more for the days after.</source>
        <extracomment>for one: And 1 more for the days after.</extracomment>
        <translation>
            <numerusform>ولا مزيد للأيام التالية.</numerusform>
            <numerusform>وبند واحد آخر للأيام التالية.</numerusform>
            <numerusform>وبندان آخران للأيام التالية.</numerusform>
            <numerusform>و{n} بنود أخرى للأيام التالية.</numerusform>
            <numerusform>و{n} بندًا آخر للأيام التالية.</numerusform>
            <numerusform>و{n} بند آخر للأيام التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another computer has made a phrase: type it here.</source>
        <translation>أنشأ حاسوب آخر عبارة: اكتبها هنا.</translation>
    </message>
    <message>
        <source>Another entry has this day already. Choose another one.</source>
        <translation>لإدخال آخر هذا اليوم نفسه. اختر يومًا غيره.</translation>
    </message>
    <message>
        <source>Another kind of capsule</source>
        <translation>نوع آخر من الكبسولات</translation>
    </message>
    <message>
        <source>Another number of days</source>
        <translation>عدد آخر من الأيام</translation>
    </message>
    <message>
        <source>Another strength</source>
        <translation>تركيز آخر</translation>
    </message>
    <message>
        <source>Anything your clinic should know?</source>
        <translation>هل هناك ما ينبغي أن تعرفه عيادتك؟</translation>
    </message>
    <message>
        <source>App password</source>
        <translation>كلمة مرور التطبيق</translation>
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
        <source>Arrow keys go from day to day.</source>
        <translation>تنتقل مفاتيح الأسهم من يوم إلى يوم.</translation>
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
        <source>As on the box</source>
        <translation>كما على العلبة</translation>
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
        <source>As the table shows</source>
        <translation>كما يُظهر الجدول</translation>
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
        <source>Ask your dermatologist about your own plans.</source>
        <comment>medical</comment>
        <translation>Ask your dermatologist about your own plans.</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>a question</comment>
        <translation>سُئل</translation>
    </message>
    <message>
        <source>Asked: {question}</source>
        <translation>سُئل: {question}</translation>
    </message>
    <message>
        <source>Asking your keyring…</source>
        <translation>يجري سؤال حلقة مفاتيحك…</translation>
    </message>
    <message>
        <source>Asking {host}…</source>
        <translation>يجري سؤال {host}…</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>يجري السؤال…</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>في وقت محدد</translation>
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
        <source>Back</source>
        <comment>a step of a dialog</comment>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>عودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>أنشئ نسخة الآن</translation>
    </message>
    <message>
        <source>Backed up just now: {entries}.</source>
        <translation>أُنشئت نسخة احتياطية الآن: {entries}.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>يجري إنشاء النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups open with the new one too. Copies you made yourself keep the old one.</source>
        <translation>تُفتح النسخ الاحتياطية بالعبارة الجديدة أيضًا. أما النسخ التي أنشأتَها بنفسك فتحتفظ بالقديمة.</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>اعرض النسخ…</translation>
    </message>
    <message>
        <source>Before bed</source>
        <translation>قبل النوم</translation>
    </message>
    <message>
        <source>Before this diary</source>
        <translation>قبل هذه اليوميات</translation>
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
        <source>Begin anew</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Begin anew: an empty diary. Backups and photos stay.</source>
        <translation>ابدأ من جديد: يوميات فارغة. تبقى النسخ الاحتياطية والصور.</translation>
    </message>
    <message>
        <source>Begins on {day}</source>
        <translation>تبدأ في {day}</translation>
    </message>
    <message>
        <source>Begins {day} · the plan you copied from your label</source>
        <translation>تبدأ {day} · الخطة التي نسختَها من ملصقك</translation>
    </message>
    <message>
        <source>Being removed from your calendar…</source>
        <translation>تجري الإزالة من تقويمك…</translation>
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
        <translation>تمّ الاثنان</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>الاسم التجاري</translation>
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
        <source>Bring something in</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>Bring {step} back</source>
        <translation>استعد {step}</translation>
    </message>
    <message>
        <source>By the latest weight: {kg} kg, noted for {day}.</source>
        <translation>بحسب أحدث وزن: {kg} كغ، سُجّل ليوم {day}.</translation>
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
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Capsules</source>
        <translation>الكبسولات</translation>
    </message>
    <message>
        <source>Capsules of one dose</source>
        <comment>medical</comment>
        <translation>Capsules of one dose</translation>
    </message>
    <message>
        <source>Capsules of {kind}</source>
        <translation>كبسولات {kind}</translation>
    </message>
    <message>
        <source>Care guide</source>
        <comment>a page</comment>
        <translation>دليل العناية</translation>
    </message>
    <message>
        <source>Care guide and numbers</source>
        <translation>دليل العناية والأرقام</translation>
    </message>
    <message>
        <source>Care step</source>
        <translation>خطوة عناية</translation>
    </message>
    <message>
        <source>Care, apart from doses: last 28 days {recent}; since the start {whole}.</source>
        <translation>العناية، عدا الجرعات: آخر 28 يومًا {recent}؛ منذ البداية {whole}.</translation>
    </message>
    <message>
        <source>Care: {count}</source>
        <translation>العناية: {count}</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>a button</comment>
        <translation>غيّر</translation>
    </message>
    <message>
        <source>Change a date</source>
        <translation>غيّر موعدًا</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>غيّره</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>تغيير الأرقام</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>غيّر عبارة المرور</translation>
    </message>
    <message>
        <source>Change {time}</source>
        <translation>غيّر {time}</translation>
    </message>
    <message>
        <source>Change: reminders on the phone</source>
        <translation>غيّر: التذكيرات على الهاتف</translation>
    </message>
    <message>
        <source>Change: {entry}</source>
        <translation>غيّر: {entry}</translation>
    </message>
    <message>
        <source>Change: {question}</source>
        <translation>غيّر: {question}</translation>
    </message>
    <message>
        <source>Change: {title}, {day}</source>
        <translation>غيّر: {title}، {day}</translation>
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
        <source>Change…</source>
        <translation>غيّر…</translation>
    </message>
    <message>
        <source>Checking the passphrase…</source>
        <translation>يجري التحقق من عبارة المرور…</translation>
    </message>
    <message>
        <source>Checkmarks of Loop Habit Tracker</source>
        <translation>علامات من Loop Habit Tracker</translation>
    </message>
    <message>
        <source>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</source>
        <comment>medical</comment>
        <translation>Chest pain, a seizure, sudden numbness or weakness on one side, trouble speaking</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختر يومًا</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفًا…</translation>
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
        <source>Choose your region</source>
        <translation>اختر منطقتك</translation>
    </message>
    <message>
        <source>Choose your region or type the numbers to call</source>
        <translation>اختر منطقتك أو اكتب أرقام الاتصال</translation>
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
        <source>Clinic visit</source>
        <translation>زيارة العيادة</translation>
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
        <source>Close</source>
        <comment>a button</comment>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a button: an entry of the plan</comment>
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
        <source>Coming up</source>
        <comment>dates to come</comment>
        <translation>القادم</translation>
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
        <source>Contraception</source>
        <comment>medical</comment>
        <translation>Contraception</translation>
    </message>
    <message>
        <source>Copied. Clear it from the clipboard later.</source>
        <translation>نُسخت. امسحها من الحافظة لاحقًا.</translation>
    </message>
    <message>
        <source>Copies of a diary</source>
        <translation>نسخ من يوميات</translation>
    </message>
    <message>
        <source>Copy</source>
        <comment>a button</comment>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</source>
        <comment>medical</comment>
        <translation>Copy the plan from your pharmacy label. If the label and the app ever differ, the label is right.</translation>
    </message>
    <message>
        <source>Correct count</source>
        <translation>صحّح العدد</translation>
    </message>
    <message>
        <source>Count noted</source>
        <translation>سُجّل العدد</translation>
    </message>
    <message>
        <source>Count the box</source>
        <translation>عُدّ ما في العلبة</translation>
    </message>
    <message>
        <source>Count the box once, and each tick takes its capsules off.</source>
        <translation>عُدّ ما في العلبة مرة، ثم تطرح كل علامة كبسولاتها.</translation>
    </message>
    <message>
        <source>Counted from {day}, as no dose was noted.</source>
        <translation>محسوب من {day}، إذ لم تُسجَّل أي جرعة.</translation>
    </message>
    <message>
        <source>Counted from {day}, as not every day was noted. Last dose noted on {noted}.</source>
        <translation>محسوب من {day}، إذ لم تُسجَّل كل الأيام. آخر جرعة مسجّلة في {noted}.</translation>
    </message>
    <message>
        <source>Counted on {day}, less what you ticked.</source>
        <translation>عُدّت في {day}، ناقصًا ما علّمتَه.</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>فترة العلاج</translation>
    </message>
    <message>
        <source>Course</source>
        <comment>a page</comment>
        <translation>فترة العلاج</translation>
    </message>
    <message>
        <source>Course summary for a visit</source>
        <translation>ملخص فترة العلاج لزيارة</translation>
    </message>
    <message>
        <source>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</source>
        <comment>medical</comment>
        <translation>Courses differ in length. US label: 15 to 20 weeks. American Academy of Dermatology: about 4 to 5 months. Courses with a low dose run longer.</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>خط المساندة في الأزمات</translation>
    </message>
    <message>
        <source>Ctrl+L does the same. Reminders go on, and name nothing while it is locked.</source>
        <translation>يفعل Ctrl+L الشيء نفسه. تستمر التذكيرات، ولا تسمّي شيئًا ما دام القفل مغلقًا.</translation>
    </message>
    <message>
        <source>Daily dose</source>
        <translation>الجرعة اليومية</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>the theme</comment>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Date kept</source>
        <translation>حُفظ الموعد</translation>
    </message>
    <message>
        <source>Date taken out</source>
        <translation>أُزيل الموعد</translation>
    </message>
    <message>
        <source>Dates your clinic or pharmacy gave you can stand here, with a reminder.</source>
        <translation>يمكن أن تظهر هنا، مع تذكير، المواعيد التي أعطتك إياها عيادتك أو صيدليتك.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days</source>
        <comment>on how many days it was felt</comment>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days before the last capsule</source>
        <translation>الأيام قبل الكبسولة الأخيرة</translation>
    </message>
    <message>
        <source>Days of photos</source>
        <translation>أيام الصور</translation>
    </message>
    <message>
        <source>Decrypt and turn off</source>
        <translation>فُكّ التشفير وأوقف القفل</translation>
    </message>
    <message>
        <source>Decrypting your diary…</source>
        <translation>يجري فك تشفير يومياتك…</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>احذف كل شيء</translation>
    </message>
    <message>
        <source>Delete everything?</source>
        <translation>حذف كل شيء؟</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>احذف…</translation>
    </message>
    <message>
        <source>Diary</source>
        <comment>a page</comment>
        <translation>اليوميات</translation>
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
        <comment>how much a calendar says</comment>
        <translation>متحفّظ</translation>
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
        <source>Do you use this program on another computer too?</source>
        <translation>هل تستعمل هذا البرنامج على حاسوب آخر أيضًا؟</translation>
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
        <source>Done: your {at} moment</source>
        <translation>تمّ: لحظتك عند {at}</translation>
    </message>
    <message>
        <source>Done: {step}, {at}</source>
        <translation>تمّ: {step}، {at}</translation>
    </message>
    <message>
        <source>Don’t note it</source>
        <translation>لا تسجّله</translation>
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
        <source>Doses</source>
        <translation>الجرعات</translation>
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
        <source>Dry lips</source>
        <translation>جفاف الشفاه</translation>
    </message>
    <message>
        <source>Dry or sore eyes</source>
        <translation>جفاف العينين أو ألمهما</translation>
    </message>
    <message>
        <source>Dry skin</source>
        <translation>جفاف البشرة</translation>
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
        <source>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</source>
        <comment>medical</comment>
        <translation>EBSCO says: tell your prescriber about all your medicines. St John’s wort can weaken hormonal contraception.</translation>
    </message>
    <message>
        <source>Each change is saved at once</source>
        <translation>يُحفظ كل تغيير فورًا</translation>
    </message>
    <message>
        <source>Each day {amount}.</source>
        <translation>كل يوم {amount}.</translation>
    </message>
    <message>
        <source>Each kind of capsule is counted once.</source>
        <translation>يُعدّ كل نوع من الكبسولات مرة واحدة.</translation>
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
        <source>Earlier day</source>
        <translation>يوم أسبق</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>أسابيع أسبق</translation>
    </message>
    <message>
        <source>Edit plan</source>
        <translation>عدّل الخطة</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>a region</comment>
        <translation>مكان آخر</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>خدمات الطوارئ</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>أفرغ البحث</translation>
    </message>
    <message>
        <source>Encrypt and lock</source>
        <translation>شفّر وأقفِل</translation>
    </message>
    <message>
        <source>Encrypting your diary…</source>
        <translation>يجري تشفير يومياتك…</translation>
    </message>
    <message>
        <source>Ended on {day}, as your plan says</source>
        <translation>انتهت في {day}، كما تقول خطتك</translation>
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
        <source>Enough for a year or more, as your plan stands.</source>
        <comment>medical</comment>
        <translation>Enough for a year or more, as your plan stands.</translation>
    </message>
    <message>
        <source>Enter the plan</source>
        <translation>أدخل الخطة</translation>
    </message>
    <message>
        <source>Enter the strengths in your plan, and the days can be counted.</source>
        <comment>medical</comment>
        <translation>Enter the strengths in your plan, and the days can be counted.</translation>
    </message>
    <message>
        <source>Errand due by {date}.</source>
        <translation>مهمة حتى {date}.</translation>
    </message>
    <message>
        <source>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</source>
        <comment>medical</comment>
        <translation>Estimates vary on when it helps. NHS: often after 7 to 10 days, once a first worsening is over. New Zealand: usually within 1 to 2 months. Your prescriber is the best judge of how it is going.</translation>
    </message>
    <message>
        <source>European Union</source>
        <comment>a region</comment>
        <translation>الاتحاد الأوروبي</translation>
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
        <source>Every region</source>
        <translation>كل المناطق</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>how much a calendar says</comment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>كل شيء (JSON)</translation>
    </message>
    <message>
        <source>Everything grows with it, pictures and buttons too.</source>
        <translation>يكبر معه كل شيء، الصور والأزرار أيضًا.</translation>
    </message>
    <message>
        <source>Everything is deleted</source>
        <translation>حُذف كل شيء</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exports</source>
        <comment>a kind of file</comment>
        <translation>ملفات التصدير</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>صدّر…</translation>
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
        <source>Fact {number} in the file has an order that no diary reaches.</source>
        <translation>للقيد {number} في الملف ترتيب لا تبلغه أي يوميات.</translation>
    </message>
    <message>
        <source>Fact {number} in the file makes no sense.</source>
        <translation>القيد {number} في الملف لا معنى له.</translation>
    </message>
    <message>
        <source>Fact {number} in the file was noted on a day to come.</source>
        <translation>القيد {number} في الملف مسجّل في يوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>Feeling: {word}</source>
        <translation>المزاج: {word}</translation>
    </message>
    <message>
        <source>Feeling: {word}, chosen</source>
        <translation>المزاج: {word}، مختار</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>ملفات للاستيراد</translation>
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
        <source>First day of the course</source>
        <translation>اليوم الأول من العلاج</translation>
    </message>
    <message>
        <source>First entry in this diary: {day}.</source>
        <translation>أول إدخال في هذه اليوميات: {day}.</translation>
    </message>
    <message>
        <source>First repeat</source>
        <translation>التكرار الأول</translation>
    </message>
    <message>
        <source>Follow what your clinic tells you.</source>
        <comment>medical</comment>
        <translation>Follow what your clinic tells you.</translation>
    </message>
    <message>
        <source>For a server that is gone for good: the account is removed from here at once, and your phone rings until you delete the entries there.</source>
        <translation>لخادم زال نهائيًا: يُزال الحساب من هنا فورًا، ويظل هاتفك يرنّ إلى أن تحذف البنود هناك.</translation>
    </message>
    <message>
        <source>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</source>
        <comment>medical</comment>
        <translation>For anyone who can get pregnant: a late period, sex without contraception, a positive pregnancy test</translation>
    </message>
    <message>
        <source>For mg per kg. The latest one is used, and it is named beside the number.</source>
        <translation>لحساب ملغ لكل كغ. يُستعمل أحدثها، ويُذكر إلى جانب الرقم.</translation>
    </message>
    <message>
        <source>For when others use this computer, or it might get lost.</source>
        <translation>إن كان الآخرون يستعملون هذا الحاسوب، أو كان معرّضًا للضياع.</translation>
    </message>
    <message>
        <source>For when you are away from this computer.</source>
        <translation>لوقت تكون فيه بعيدًا عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>For when you have tried a lot and want the usual back.</source>
        <translation>لمن جرّب كثيرًا ويريد المعتاد مجددًا.</translation>
    </message>
    <message>
        <source>For your next visit</source>
        <translation>لزيارتك القادمة</translation>
    </message>
    <message>
        <source>For your visit summary</source>
        <translation>لملخص زيارتك</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From 0 to {most} days before.</source>
        <translation>من 0 إلى {most} من الأيام قبل ذلك.</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>من يوم</translation>
    </message>
    <message>
        <source>From the start, {day}: {what}</source>
        <comment>a plan</comment>
        <translation>من البداية، {day}: {what}</translation>
    </message>
    <message>
        <source>From then on</source>
        <translation>من ذلك اليوم</translation>
    </message>
    <message>
        <source>From your refills, less what you ticked.</source>
        <translation>من عبواتك الجديدة، ناقصًا ما علّمتَه.</translation>
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
        <source>From {day}: {what}</source>
        <comment>a plan</comment>
        <translation>من {day}: {what}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>From {first} to {last}.</source>
        <translation>من {first} إلى {last}.</translation>
    </message>
    <message>
        <source>From {least} to {most} a day.</source>
        <translation>من {least} إلى {most} في اليوم.</translation>
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
        <source>Go back to a backup</source>
        <translation>العودة إلى نسخة احتياطية</translation>
    </message>
    <message>
        <source>Go to your routine</source>
        <translation>اذهب إلى روتينك</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>how somebody feels</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Good. Reminders will reach you this way.</source>
        <translation>جيد. ستصلك التذكيرات بهذه الطريقة.</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>العادة</translation>
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
        <source>Headache</source>
        <translation>صداع</translation>
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
        <translation>ما ساعد: {what}</translation>
    </message>
    <message>
        <source>Hide the passphrase</source>
        <translation>أخفِ عبارة المرور</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>أخفِ كلمة المرور</translation>
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
        <source>How days are written</source>
        <translation>كيف تُكتب الأيام</translation>
    </message>
    <message>
        <source>How have you been feeling lately? A word is enough.</source>
        <comment>medical</comment>
        <translation>How have you been feeling lately? A word is enough.</translation>
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
        <source>How long it takes</source>
        <translation>كم تدوم</translation>
    </message>
    <message>
        <source>How many capsules</source>
        <translation>كم كبسولة</translation>
    </message>
    <message>
        <source>How many days apart</source>
        <translation>عدد الأيام الفاصلة</translation>
    </message>
    <message>
        <source>How much do the entries say?</source>
        <translation>كم تقول البنود؟</translation>
    </message>
    <message>
        <source>How much does a reminder say?</source>
        <translation>كم يقول التذكير؟</translation>
    </message>
    <message>
        <source>How much is done</source>
        <translation>مقدار ما أُنجز</translation>
    </message>
    <message>
        <source>How much later a reminder comes when you put it off.</source>
        <translation>كم يتأخر التذكير حين تؤجله.</translation>
    </message>
    <message>
        <source>How much of the file is written</source>
        <translation>كم كُتب من الملف</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
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
        <source>How was your skin on {day}?</source>
        <translation>كيف كانت بشرتك في {day}؟</translation>
    </message>
    <message>
        <source>How was your skin today?</source>
        <translation>كيف كانت بشرتك اليوم؟</translation>
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
        <source>I took more than planned…</source>
        <comment>medical</comment>
        <translation>I took more than planned…</translation>
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
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>Import restored: {n} entries.</source>
        <extracomment>for one: Import restored: 1 entry.</extracomment>
        <translation>
            <numerusform>استُعيد الاستيراد: لا إدخالات.</numerusform>
            <numerusform>استُعيد الاستيراد: إدخال واحد.</numerusform>
            <numerusform>استُعيد الاستيراد: إدخالان.</numerusform>
            <numerusform>استُعيد الاستيراد: {n} إدخالات.</numerusform>
            <numerusform>استُعيد الاستيراد: {n} إدخالًا.</numerusform>
            <numerusform>استُعيد الاستيراد: {n} إدخال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import undone: {n} entries.</source>
        <extracomment>for one: Import undone: 1 entry.</extracomment>
        <translation>
            <numerusform>أُلغي الاستيراد: لا إدخالات.</numerusform>
            <numerusform>أُلغي الاستيراد: إدخال واحد.</numerusform>
            <numerusform>أُلغي الاستيراد: إدخالان.</numerusform>
            <numerusform>أُلغي الاستيراد: {n} إدخالات.</numerusform>
            <numerusform>أُلغي الاستيراد: {n} إدخالًا.</numerusform>
            <numerusform>أُلغي الاستيراد: {n} إدخال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported: {n} entries.</source>
        <extracomment>for one: Imported: 1 entry.</extracomment>
        <translation>
            <numerusform>لم يُستورد أي إدخال.</numerusform>
            <numerusform>استُورد إدخال واحد.</numerusform>
            <numerusform>استُورد إدخالان.</numerusform>
            <numerusform>استُوردت {n} إدخالات.</numerusform>
            <numerusform>استُورد {n} إدخالًا.</numerusform>
            <numerusform>استُورد {n} إدخال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استورد…</translation>
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
        <translation>في لغة لم يتحقق منها أحد، تبقى الجمل عن دوائك وعن العناية بالإنجليزية.</translation>
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
            <numerusform>بعد {n} د</numerusform>
            <numerusform>بعد دقيقة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد {n} د</numerusform>
            <numerusform>بعد {n} د</numerusform>
            <numerusform>بعد {n} د</numerusform>
        </translation>
    </message>
    <message>
        <source>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</source>
        <comment>medical</comment>
        <translation>Inflamed lips and blood fats rise with the dose. Seeing in the dark may suddenly get worse, and contact lenses may be uncomfortable. Some side effects have lasted after the course.</translation>
    </message>
    <message>
        <source>Initials or a name, if you like</source>
        <translation>الأحرف الأولى أو اسم، إن شئت</translation>
    </message>
    <message>
        <source>It applies from today, and Undo takes it back.</source>
        <translation>يسري من اليوم، و«تراجع» يلغيه.</translation>
    </message>
    <message>
        <source>It asks for your passphrase then; until you type it, reminders name nothing.</source>
        <translation>سيطلب عندئذٍ عبارة المرور؛ وإلى أن تكتبها لا تسمّي التذكيرات شيئًا.</translation>
    </message>
    <message>
        <source>It could not be shown: {reason}.</source>
        <translation>تعذّر عرضه: {reason}.</translation>
    </message>
    <message>
        <source>It could not be started again ({why}). This one goes on, and reminders come.</source>
        <translation>تعذّر بدؤه من جديد ({why}). تستمر هذه النسخة، والتذكيرات تأتي.</translation>
    </message>
    <message>
        <source>It could sit by your plate.</source>
        <comment>medical</comment>
        <translation>It could sit by your plate.</translation>
    </message>
    <message>
        <source>It has all entries that are there now.</source>
        <translation>فيها كل الإدخالات الموجودة الآن.</translation>
    </message>
    <message>
        <source>It is deleted from the calendar, and your phone is silent once it has fetched that. Your diary stays as it is.</source>
        <translation>يُحذف من التقويم، ويصمت هاتفك بعد أن يجلب ذلك. وتبقى يومياتك كما هي.</translation>
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
        <source>It is from {when} and holds {entries}.</source>
        <translation>تعود إلى {when}، وفيها {entries}.</translation>
    </message>
    <message>
        <source>It is not readable, so it cannot be restored.</source>
        <translation>تتعذر قراءتها، فلا يمكن استعادتها.</translation>
    </message>
    <message>
        <source>It is on the box or in the leaflet.</source>
        <comment>the kind of capsule</comment>
        <translation>مكتوب على العلبة أو في النشرة.</translation>
    </message>
    <message>
        <source>It is planned {anchor} now. From today it has a time of its own, and moves no more when you move your day. Undo takes it back.</source>
        <translation>موعدها الآن {anchor}. من اليوم يصبح لها وقت خاص ولا تنتقل حين تغيّر مواعيد يومك. و«تراجع» يلغي ذلك.</translation>
    </message>
    <message>
        <source>It is the one connection that this program ever opens, and it is off until you turn it on here.</source>
        <translation>إنه الاتصال الوحيد الذي يفتحه هذا البرنامج، وهو متوقف إلى أن تفعّله هنا.</translation>
    </message>
    <message>
        <source>It is tried again at {when}.</source>
        <translation>المحاولة التالية: {when}.</translation>
    </message>
    <message>
        <source>It is tried again soon.</source>
        <translation>تُعاد المحاولة قريبًا.</translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that are there now.</source>
        <extracomment>for one: It lacks 1 entry that is there now.</extracomment>
        <translation>
            <numerusform>لا ينقصها أي إدخال موجود الآن.</numerusform>
            <numerusform>ينقصها إدخال واحد موجود الآن.</numerusform>
            <numerusform>ينقصها إدخالان موجودان الآن.</numerusform>
            <numerusform>تنقصها {n} إدخالات موجودة الآن.</numerusform>
            <numerusform>ينقصها {n} إدخالًا موجودًا الآن.</numerusform>
            <numerusform>ينقصها {n} إدخال موجود الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that the backup alone has.</source>
        <extracomment>for one: It lacks 1 entry that the backup alone has.</extracomment>
        <translation>
            <numerusform>لا ينقصه أي إدخال من النسخة الاحتياطية.</numerusform>
            <numerusform>ينقصه إدخال واحد لا يوجد إلا في النسخة الاحتياطية.</numerusform>
            <numerusform>ينقصه إدخالان لا يوجدان إلا في النسخة الاحتياطية.</numerusform>
            <numerusform>تنقصه {n} إدخالات لا توجد إلا في النسخة الاحتياطية.</numerusform>
            <numerusform>ينقصه {n} إدخالًا لا يوجد إلا في النسخة الاحتياطية.</numerusform>
            <numerusform>ينقصه {n} إدخال لا يوجد إلا في النسخة الاحتياطية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks {n} entries that were read.</source>
        <extracomment>for one: It lacks 1 entry that was read.</extracomment>
        <translation>
            <numerusform>لا ينقصها أي إدخال مما قُرئ.</numerusform>
            <numerusform>ينقصها إدخال واحد مما قُرئ.</numerusform>
            <numerusform>ينقصها إدخالان مما قُرئ.</numerusform>
            <numerusform>تنقصها {n} إدخالات مما قُرئ.</numerusform>
            <numerusform>ينقصها {n} إدخالًا مما قُرئ.</numerusform>
            <numerusform>ينقصها {n} إدخال مما قُرئ.</numerusform>
        </translation>
    </message>
    <message>
        <source>It lies in this folder, readable by you alone:</source>
        <translation>تقع في هذا المجلد، ولا يقرؤه غيرك:</translation>
    </message>
    <message>
        <source>It lies in your keyring and is not shown. Where your server has another one now, type it here.</source>
        <translation>هي في حلقة مفاتيحك ولا تُعرض. إن صار لخادمك كلمة أخرى فاكتبها هنا.</translation>
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
        <source>It was at another time…</source>
        <translation>كان في وقت آخر…</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Its own time</source>
        <translation>وقتها الخاص</translation>
    </message>
    <message>
        <source>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</source>
        <comment>medical</comment>
        <translation>Its sums are counts, your own entries added up, and that sum divided by the weight you typed, each with its inputs beside it so that anyone can check.</translation>
    </message>
    <message>
        <source>Keep a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>متابعة التحرير</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>أبقِ كل شيء</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احفظه</translation>
    </message>
    <message>
        <source>Keep it on</source>
        <translation>أبقِه مفعّلًا</translation>
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
        <source>Keep the key in this computer’s keyring</source>
        <translation>حفظ المفتاح في حلقة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>أبقِ ما هو موجود</translation>
    </message>
    <message>
        <source>Keep {key} beside it: no passphrase opens it without.</source>
        <translation>أبقِ {key} إلى جانب النسخة: من دونه لا تفتحها أي عبارة مرور.</translation>
    </message>
    <message>
        <source>Key O</source>
        <translation>المفتاح O</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>مواعيد مهمة</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Kind of capsule</source>
        <translation>نوع الكبسولة</translation>
    </message>
    <message>
        <source>Kind of step</source>
        <translation>نوع الخطوة</translation>
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
        <source>Last 28 days by step: {steps}.</source>
        <translation>آخر 28 يومًا بحسب الخطوة: {steps}.</translation>
    </message>
    <message>
        <source>Last 28 days, {first} to {last}: {count}.</source>
        <translation>آخر 28 يومًا، من {first} إلى {last}: {count}.</translation>
    </message>
    <message>
        <source>Last 28 days: {count}</source>
        <translation>آخر 28 يومًا: {count}</translation>
    </message>
    <message>
        <source>Last capsule</source>
        <comment>a reminder of the box</comment>
        <translation>الكبسولة الأخيرة</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Last dose noted on {day}.</source>
        <translation>آخر جرعة سُجّلت في {day}.</translation>
    </message>
    <message>
        <source>Last in step at {when}.</source>
        <translation>آخر تطابق: {when}.</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
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
        <translation>آخر أسبوعين</translation>
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
        <source>Later day</source>
        <translation>يوم لاحق</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>أسابيع لاحقة</translation>
    </message>
    <message>
        <source>Later: the notice on the phone</source>
        <translation>لاحقًا: التنبيه بشأن الهاتف</translation>
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
        <translation>خروج</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>اتركه</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>اتركه هناك</translation>
    </message>
    <message>
        <source>Leave open</source>
        <comment>with food</comment>
        <translation>اتركه مفتوحًا</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>لا تُدرجه</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown, {told}.</source>
        <translation>إن تُرك فارغًا يُعرض {number}، {told}.</translation>
    </message>
    <message>
        <source>Left empty, {number} is shown.</source>
        <translation>إن تُرك فارغًا يُعرض {number}.</translation>
    </message>
    <message>
        <source>Left out of this page: {what}.</source>
        <translation>غير مدرج في هذه الصفحة: {what}.</translation>
    </message>
    <message>
        <source>Letter</source>
        <comment>a size of paper</comment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
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
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock after a while</source>
        <translation>القفل بعد مدة</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock now</source>
        <comment>a button</comment>
        <translation>أقفِل الآن</translation>
    </message>
    <message>
        <source>Lock when the screen locks</source>
        <translation>القفل عند قفل الشاشة</translation>
    </message>
    <message>
        <source>Lock with a passphrase</source>
        <translation>القفل بعبارة مرور</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>يجري النظر فيها…</translation>
    </message>
    <message>
        <source>Looking at the backups…</source>
        <translation>يجري النظر في النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Looking at what can be saved…</source>
        <translation>يجري النظر فيما يمكن إنقاذه…</translation>
    </message>
    <message>
        <source>Looking at your calendar…</source>
        <translation>يجري النظر في تقويمك…</translation>
    </message>
    <message>
        <source>Looking for a keyring on this computer…</source>
        <translation>يجري البحث عن حلقة مفاتيح في هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>how somebody feels</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Low mood</source>
        <translation>مزاج منخفض</translation>
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
        <translation>الغداء</translation>
    </message>
    <message>
        <source>Lunch’s coming up</source>
        <translation>اقترب الغداء</translation>
    </message>
    <message>
        <source>Made on {day} from the person’s own diary.</source>
        <translation>أُعدّ في {day} من يوميات الشخص نفسه.</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>أنشئ واحدًا جديدًا</translation>
    </message>
    <message>
        <source>Make a phrase</source>
        <translation>أنشئ عبارة</translation>
    </message>
    <message>
        <source>Make sure that reminders reach you</source>
        <translation>تأكّد أن التذكيرات تصلك</translation>
    </message>
    <message>
        <source>Make the calendar</source>
        <translation>أنشئ التقويم</translation>
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
        <source>Mild</source>
        <comment>how strong a side effect was</comment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>Minutes before the dose, so that the capsules can sit by your plate.</source>
        <translation>دقائق قبل الجرعة، حتى تكون الكبسولات إلى جانب طبقك.</translation>
    </message>
    <message>
        <source>Moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>متوسط</translation>
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
        <source>Mood</source>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>Mood and low mood</source>
        <translation>المزاج والمزاج المنخفض</translation>
    </message>
    <message>
        <source>More for {step}, {slot}</source>
        <translation>المزيد عن {step}، {slot}</translation>
    </message>
    <message>
        <source>More than planned</source>
        <comment>medical</comment>
        <translation>More than planned</translation>
    </message>
    <message>
        <source>More ticked than counted: {kinds}. Correct the count?</source>
        <translation>المعلَّم أكثر من المعدود: {kinds}. أتصحّح العدد؟</translation>
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
        <source>Muscle or joint ache</source>
        <translation>ألم في العضلات أو المفاصل</translation>
    </message>
    <message>
        <source>Muscle weakness, severe pain in bones, joints or back, a broken bone</source>
        <comment>medical</comment>
        <translation>Muscle weakness, severe pain in bones, joints or back, a broken bone</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name on the label</source>
        <translation>الاسم على الملصق</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>الاسم أو الأحرف الأولى</translation>
    </message>
    <message>
        <source>Names and amounts as you typed them.</source>
        <translation>الأسماء والكميات كما كتبتَها.</translation>
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
        <comment>how much a calendar says</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>how much a reminder says</comment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>the window locks itself</comment>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>a step of a dialog</comment>
        <translation>التالي</translation>
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
        <source>No backup was restored yet, so there is nothing to bring back.</source>
        <translation>لم تُستعد أي نسخة احتياطية بعد، فلا شيء يُسترجع.</translation>
    </message>
    <message>
        <source>No blood donation</source>
        <comment>medical</comment>
        <translation>No blood donation</translation>
    </message>
    <message>
        <source>No column looks like a day. Say which one does: day=Date.</source>
        <translation>لا عمود يشبه يومًا. اذكر أي عمود هو: day=Date.</translation>
    </message>
    <message>
        <source>No course yet</source>
        <translation>لا فترة علاج بعد</translation>
    </message>
    <message>
        <source>No date is coming up.</source>
        <translation>لا موعد قادم.</translation>
    </message>
    <message>
        <source>No dose is planned at present.</source>
        <comment>medical</comment>
        <translation>No dose is planned at present.</translation>
    </message>
    <message>
        <source>No lock is turned on. Nothing was changed.</source>
        <translation>لا قفل مفعّل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>No medicine and no amounts.</source>
        <translation>بلا دواء وبلا كميات.</translation>
    </message>
    <message>
        <source>No medicine and no amounts; care is named.</source>
        <translation>لا دواء ولا كميات؛ وتُسمّى العناية.</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>بلا رقم</translation>
    </message>
    <message>
        <source>No other computer</source>
        <translation>لا حاسوب آخر</translation>
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
        <source>No reminder</source>
        <comment>a date</comment>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>No reminder before the last one.</source>
        <comment>the last capsule</comment>
        <translation>لا تذكير قبل الأخيرة.</translation>
    </message>
    <message>
        <source>No reminder. It stands on your list all the same.</source>
        <translation>بلا تذكير. تبقى الخطوة في قائمتك مع ذلك.</translation>
    </message>
    <message>
        <source>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</source>
        <comment>medical</comment>
        <translation>No schedule of blood tests is the same everywhere. You type in the dates from your clinic; this app reads nothing into a result.</translation>
    </message>
    <message>
        <source>No start was typed; this diary begins on {day}.</source>
        <translation>لم تُكتب بداية؛ تبدأ هذه اليوميات في {day}.</translation>
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
        <source>No waxing, dermabrasion or laser</source>
        <comment>medical</comment>
        <translation>No waxing, dermabrasion or laser</translation>
    </message>
    <message>
        <source>No weight was noted, so there is no amount per kg.</source>
        <translation>لم يُسجّل وزن، فلا كمية لكل كغ.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>how strong a side effect was</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no column of a table</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None</source>
        <comment>slots</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>None entered.</source>
        <translation>لم يُدخل شيء.</translation>
    </message>
    <message>
        <source>None left today</source>
        <comment>reminders</comment>
        <translation>لا شيء بعدُ اليوم</translation>
    </message>
    <message>
        <source>None noted.</source>
        <translation>لم يُسجّل شيء.</translation>
    </message>
    <message>
        <source>None typed.</source>
        <translation>لم يُكتب شيء.</translation>
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
        <source>Nosebleed</source>
        <translation>نزيف الأنف</translation>
    </message>
    <message>
        <source>Not a medical record.</source>
        <translation>ليس سجلًا طبيًا.</translation>
    </message>
    <message>
        <source>Not counted yet</source>
        <translation>لم تُعدّ بعد</translation>
    </message>
    <message>
        <source>Not everything is deleted</source>
        <translation>لم يُحذف كل شيء</translation>
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
        <translation>غير مسجّل</translation>
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
        <source>Not recorded on {count} days.</source>
        <translation>غير مسجّل في {count} من الأيام.</translation>
    </message>
    <message>
        <source>Not recorded on {days}.</source>
        <translation>غير مسجّل في {days}.</translation>
    </message>
    <message numerus="yes">
        <source>Not recorded, {n} days</source>
        <extracomment>for one: Not recorded, 1 day</extracomment>
        <translation>
            <numerusform>غير مسجّل، لا أيام</numerusform>
            <numerusform>غير مسجّل، يوم واحد</numerusform>
            <numerusform>غير مسجّل، يومان</numerusform>
            <numerusform>غير مسجّل، {n} أيام</numerusform>
            <numerusform>غير مسجّل، {n} يومًا</numerusform>
            <numerusform>غير مسجّل، {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Not taken…</source>
        <comment>medical</comment>
        <translation>Not taken…</translation>
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
        <source>Note it as well</source>
        <translation>سجّله أيضًا</translation>
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
        <source>Note one more</source>
        <comment>medical</comment>
        <translation>Note one more</translation>
    </message>
    <message>
        <source>Note one: {step}. {uses}</source>
        <translation>سجّل مرة: {step}. {uses}</translation>
    </message>
    <message>
        <source>Note to yourself</source>
        <translation>ملاحظة لنفسك</translation>
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
        <source>Notes and what helped, in my own words</source>
        <translation>الملاحظات وما ساعد، بكلماتي</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Nothing has these letters.</source>
        <translation>لا شيء يحوي هذه الأحرف.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>تتعذر قراءة أي شيء فيه.</translation>
    </message>
    <message>
        <source>Nothing is added by itself: copy the date as it was given to you.</source>
        <translation>لا يُضاف شيء تلقائيًا: انسخ الموعد كما أُعطي لك.</translation>
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
        <source>Nothing is due in the next days.</source>
        <translation>لا شيء مستحق في الأيام القادمة.</translation>
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
        <source>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</source>
        <comment>medical</comment>
        <translation>Nothing noted for {date}. Taken and not logged, or not taken? Either is fine to record.</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <comment>the daily dose</comment>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing that says what it is about.</source>
        <translation>لا شيء يقول عمّ هو.</translation>
    </message>
    <message>
        <source>Nothing: all of it is in this diary already, or is passed over.</source>
        <translation>لا شيء: كله موجود أصلًا في هذه اليوميات، أو يجري تجاوزه.</translation>
    </message>
    <message>
        <source>Numbers to call</source>
        <translation>أرقام للاتصال</translation>
    </message>
    <message>
        <source>Numbers…</source>
        <translation>الأرقام…</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a button</comment>
        <translation>حسنًا</translation>
    </message>
    <message>
        <source>Off. Nothing is sent anywhere.</source>
        <translation>متوقف. لا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>Off. Whoever uses this computer in your name can open your diary. With a passphrase it is encrypted, with its photos and backups.</source>
        <translation>متوقف. من يستعمل هذا الحاسوب بحسابك يستطيع فتح يومياتك. بعبارة مرور تُشفَّر مع صورها ونسخها الاحتياطية.</translation>
    </message>
    <message>
        <source>Okay</source>
        <comment>how somebody feels</comment>
        <translation>لا بأس</translation>
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
        <translation>في كل يوم يعمل فيه skinroutine يُنشئ أيضًا نسخة احتياطية تلقائيًا.</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>في أي يوم</translation>
    </message>
    <message>
        <source>On {day}</source>
        <translation>في {day}</translation>
    </message>
    <message>
        <source>On. Your diary, its photos and its backups are encrypted.</source>
        <translation>مفعّل. يومياتك وصورها ونسخها الاحتياطية مشفّرة.</translation>
    </message>
    <message>
        <source>One entry for the first day, and one for each change your prescriber made. Past days get the amounts said here; your ticks stay as they are.</source>
        <translation>إدخال لليوم الأول، وإدخال لكل تغيير أجراه من يصف لك الدواء. تأخذ الأيام الماضية الكميات المذكورة هنا؛ وتبقى علاماتك كما هي.</translation>
    </message>
    <message>
        <source>One for these entries alone, so that you can hide it or show it as a whole.</source>
        <translation>واحد لهذه البنود وحدها، حتى تستطيع إخفاءه أو إظهاره كلّه.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
    <message>
        <source>One page for a visit (PDF)</source>
        <translation>صفحة واحدة لزيارة (PDF)</translation>
    </message>
    <message>
        <source>One page in black and white from your own entries, for you and your prescriber. Look it over before you hand it on.</source>
        <translation>صفحة واحدة بالأبيض والأسود من إدخالاتك، لك ولمن يصف لك الدواء. راجعها قبل أن تسلّمها.</translation>
    </message>
    <message>
        <source>One row for each step of each day and one for each thing you noted, to sort and count.</source>
        <translation>سطر لكل خطوة في كل يوم وسطر لكل شيء سجّلتَه، للفرز والعدّ.</translation>
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
        <source>Open the course</source>
        <translation>افتح فترة العلاج</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>افتح الإعدادات</translation>
    </message>
    <message>
        <source>Open the settings of the phone</source>
        <translation>افتح إعدادات الهاتف</translation>
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
        <source>Optional. A copy without place and camera data goes into your profile folder; it stays on this computer.</source>
        <translation>اختياري. توضع في مجلد ملفك نسخة بلا بيانات المكان والكاميرا؛ وتبقى على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Other computers</source>
        <translation>حواسيب أخرى</translation>
    </message>
    <message>
        <source>Other medicines and supplements</source>
        <translation>أدوية ومكملات أخرى</translation>
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
        <source>Page {page} of {pages}</source>
        <translation>الصفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Parts of the program, with their licences</source>
        <translation>أجزاء البرنامج مع تراخيصها</translation>
    </message>
    <message>
        <source>Passed over</source>
        <translation>ما جرى تجاوزه</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
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
        <source>Paused since {day}, as your plan says</source>
        <translation>متوقفة مؤقتًا منذ {day}، كما تقول خطتك</translation>
    </message>
    <message>
        <source>Paused until tomorrow</source>
        <translation>متوقف حتى الغد</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Photo kept</source>
        <translation>حُفظت الصورة</translation>
    </message>
    <message>
        <source>Photo taken out</source>
        <translation>أُزيلت الصورة</translation>
    </message>
    <message>
        <source>Photo {place} of {count}, {day}</source>
        <translation>الصورة {place} من {count}، {day}</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Photos by date</source>
        <translation>الصور بحسب التاريخ</translation>
    </message>
    <message>
        <source>Pick something you already do each day, such as sitting down to dinner. Routines tend to stick better when they lean on an old one.</source>
        <translation>اختر شيئًا تفعله كل يوم أصلًا، كالجلوس إلى العشاء. العادات تثبت أكثر حين تستند إلى عادة قديمة.</translation>
    </message>
    <message>
        <source>Pick up capsules by</source>
        <translation>استلام الكبسولات حتى</translation>
    </message>
    <message>
        <source>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</source>
        <comment>medical</comment>
        <translation>Pick-up date you entered: {date}. Some windows are short, so it’s worth a call if that’s tight.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>صور</translation>
    </message>
    <message>
        <source>Plan by dates: {changes}.</source>
        <translation>الخطة بحسب التواريخ: {changes}.</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>حُفظت الخطة</translation>
    </message>
    <message>
        <source>Plan now, since {day}: {plan}.</source>
        <translation>الخطة الآن، منذ {day}: {plan}.</translation>
    </message>
    <message>
        <source>Planned for {at}</source>
        <translation>مخطط عند {at}</translation>
    </message>
    <message>
        <source>Planned length</source>
        <translation>المدة المخططة</translation>
    </message>
    <message numerus="yes">
        <source>Planned length: {n} weeks.</source>
        <extracomment>for one: Planned length: 1 week.</extracomment>
        <translation>
            <numerusform>المدة المخططة: لا أسابيع.</numerusform>
            <numerusform>المدة المخططة: أسبوع واحد.</numerusform>
            <numerusform>المدة المخططة: أسبوعان.</numerusform>
            <numerusform>المدة المخططة: {n} أسابيع.</numerusform>
            <numerusform>المدة المخططة: {n} أسبوعًا.</numerusform>
            <numerusform>المدة المخططة: {n} أسبوع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</source>
        <comment>medical</comment>
        <translation>Please check your leaflet or ask a pharmacist what to do about this one. Don’t take two doses together.</translation>
    </message>
    <message>
        <source>Please unlock soon</source>
        <translation>افتح القفل قريبًا من فضلك</translation>
    </message>
    <message>
        <source>Poison Help in the United States: 1-800-222-1222.</source>
        <comment>medical</comment>
        <translation>Poison Help in the United States: 1-800-222-1222.</translation>
    </message>
    <message>
        <source>Poison line</source>
        <translation>خط معلومات السموم</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Preview of the page</source>
        <translation>معاينة الصفحة</translation>
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
        <source>Procedures planned</source>
        <translation>إجراءات مخططة</translation>
    </message>
    <message>
        <source>Procedures planned: {what}</source>
        <translation>إجراءات مخططة: {what}</translation>
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
        <translation>فحص ضمن البرنامج</translation>
    </message>
    <message>
        <source>Programme tests</source>
        <translation>فحوص ضمن البرنامج</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>اجمع الاثنين</translation>
    </message>
    <message>
        <source>Put both together: {entries}.</source>
        <translation>اجمع الاثنين: {entries}.</translation>
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
        <source>Question kept</source>
        <translation>حُفظ السؤال</translation>
    </message>
    <message>
        <source>Question taken out</source>
        <translation>أُزيل السؤال</translation>
    </message>
    <message>
        <source>Questions for this visit</source>
        <translation>أسئلة لهذه الزيارة</translation>
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
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quit (reminders stop)</source>
        <translation>إنهاء (تتوقف التذكيرات)</translation>
    </message>
    <message>
        <source>Quit leaves everything as it is, and the next start asks again.</source>
        <translation>«إنهاء» يترك كل شيء كما هو، ويسأل البدء التالي مجددًا.</translation>
    </message>
    <message>
        <source>Quit now</source>
        <translation>أنهِ الآن</translation>
    </message>
    <message>
        <source>Rash with fever, blisters or peeling</source>
        <comment>medical</comment>
        <translation>Rash with fever, blisters or peeling</translation>
    </message>
    <message>
        <source>Read more in the care guide</source>
        <translation>اقرأ المزيد في دليل العناية</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>تجري قراءة الملف…</translation>
    </message>
    <message>
        <source>Reasons for skipped doses: {reasons}.</source>
        <translation>أسباب الجرعات المتروكة: {reasons}.</translation>
    </message>
    <message>
        <source>Recorded so far</source>
        <translation>المسجّل حتى الآن</translation>
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
        <translation>سُجّلت عبوة جديدة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
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
        <source>Remind me before the last capsule counted</source>
        <comment>medical</comment>
        <translation>Remind me before the last capsule counted</translation>
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
        <source>Reminder {days} at {at}</source>
        <comment>a date</comment>
        <translation>تذكير {days} عند {at}</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Reminders and lists</source>
        <translation>التذكيرات والقوائم</translation>
    </message>
    <message>
        <source>Reminders are locked</source>
        <translation>التذكيرات مقفلة</translation>
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
    <message numerus="yes">
        <source>Reminders come {n} days and 1 day before the last one.</source>
        <comment>the last capsule</comment>
        <extracomment>for one: Reminders come 1 day before the last one.</extracomment>
        <translation>
            <numerusform>تأتي التذكيرات قبل الأخيرة بيوم.</numerusform>
            <numerusform>تأتي التذكيرات قبل الأخيرة بيوم.</numerusform>
            <numerusform>تأتي التذكيرات قبل الأخيرة بيومين ثم بيوم.</numerusform>
            <numerusform>تأتي التذكيرات قبل الأخيرة بـ {n} أيام ثم بيوم.</numerusform>
            <numerusform>تأتي التذكيرات قبل الأخيرة بـ {n} يومًا ثم بيوم.</numerusform>
            <numerusform>تأتي التذكيرات قبل الأخيرة بـ {n} يوم ثم بيوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminders follow these times. You can change everything later.</source>
        <translation>تتبع التذكيرات هذه الأوقات. يمكنك تغيير كل شيء لاحقًا.</translation>
    </message>
    <message>
        <source>Reminders go on when you do. They are known two weeks ahead.</source>
        <translation>تستمر التذكيرات حين تفعل ذلك. فهي معروفة لأسبوعين مقبلين.</translation>
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
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>أزل هذا التغيير</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>أزل هذا الموعد</translation>
    </message>
    <message>
        <source>Remove this weight</source>
        <translation>أزل هذا الوزن</translation>
    </message>
    <message>
        <source>Remove what you noted?</source>
        <translation>إزالة ما سجّلته؟</translation>
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
        <source>Remove: {entry}</source>
        <translation>أزل: {entry}</translation>
    </message>
    <message>
        <source>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</source>
        <comment>medical</comment>
        <translation>Reported after too much: vomiting, a flushed face, cracked lips, stomach pain, headache, dizziness, unsteadiness. Leaflets say: get medical advice at once. For anyone who can get pregnant, the US label adds a pregnancy check and at least a month of avoiding pregnancy.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعِد</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>الاستعادة من ملف</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>استُعيد</translation>
    </message>
    <message>
        <source>Restored: {entries}.</source>
        <translation>استُعيد: {entries}.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعِد…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>تجري الاستعادة…</translation>
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
        <source>Routine</source>
        <comment>the name of a calendar; says nothing</comment>
        <translation>روتين</translation>
    </message>
    <message>
        <source>Routine</source>
        <comment>the title of a discreet reminder</comment>
        <translation>الروتين</translation>
    </message>
    <message>
        <source>Royal College of Psychiatrists: small changes (tearful, low, anxious, agitated) in 1 in 1,000 to 1 in 10,000 people, more serious ones in fewer than 1 in 10,000, with and without earlier problems, during and after the course. Ask family and friends to watch. Ending the course may not be enough: be seen by somebody.</source>
        <comment>medical</comment>
        <translation>Royal College of Psychiatrists: small changes (tearful, low, anxious, agitated) in 1 in 1,000 to 1 in 10,000 people, more serious ones in fewer than 1 in 10,000, with and without earlier problems, during and after the course. Ask family and friends to watch. Ending the course may not be enough: be seen by somebody.</translation>
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
        <source>Save (Ctrl+Enter)</source>
        <translation>حفظ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>احفظ نسخة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>احفظ نسخة…</translation>
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
        <source>Save as text</source>
        <translation>احفظ كنص</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>احفظ كنص…</translation>
    </message>
    <message>
        <source>Save the export</source>
        <translation>احفظ ملف التصدير</translation>
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
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>حُفظ باسم {name} في المجلد {folder}.</translation>
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
        <source>Save…</source>
        <translation>احفظ…</translation>
    </message>
    <message>
        <source>Saving what you chose…</source>
        <translation>يجري حفظ ما اخترتَه…</translation>
    </message>
    <message>
        <source>Say on Today that you go outside. It ends when you come in, or at dinner.</source>
        <translation>قل في صفحة «اليوم» إنك خارج. ينتهي ذلك حين تعود إلى الداخل، أو عند العشاء.</translation>
    </message>
    <message>
        <source>Say which capsules are in the box.</source>
        <translation>اذكر أي كبسولات في العلبة.</translation>
    </message>
    <message>
        <source>Search the care guide</source>
        <translation>ابحث في دليل العناية</translation>
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
        <source>See the list</source>
        <translation>انظر القائمة</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>a button</comment>
        <translation>رأيتُه</translation>
    </message>
    <message>
        <source>Seen: {date}</source>
        <translation>رأيتُه: {date}</translation>
    </message>
    <message>
        <source>Self-recorded, may be incomplete.</source>
        <translation>سجّله الشخص بنفسه، وقد لا يكون كاملًا.</translation>
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
        <source>Set up: reminders on the phone</source>
        <translation>إعداد: التذكيرات على الهاتف</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>إعداد…</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>يجري الإعداد…</translation>
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
        <source>Severe</source>
        <comment>how strong a side effect was</comment>
        <translation>شديد</translation>
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
        <translation>اعرض</translation>
    </message>
    <message>
        <source>Show the list of signs</source>
        <translation>اعرض قائمة الأعراض</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>اعرض عبارة المرور</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>اعرض كلمة المرور</translation>
    </message>
    <message>
        <source>Show the reminder log</source>
        <translation>اعرض سجل التذكيرات</translation>
    </message>
    <message>
        <source>Show the rules of</source>
        <translation>اعرض قواعد</translation>
    </message>
    <message>
        <source>Show the weeks after the last capsule</source>
        <comment>medical</comment>
        <translation>Show the weeks after the last capsule</translation>
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
        <source>Side effects I named myself</source>
        <translation>أعراض جانبية سمّيتُها بنفسي</translation>
    </message>
    <message>
        <source>Signs that need a person</source>
        <translation>أعراض تستدعي التحدث إلى شخص</translation>
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
        <translation>منذ البداية: {count}.</translation>
    </message>
    <message>
        <source>Skin care</source>
        <translation>العناية بالبشرة</translation>
    </message>
    <message>
        <source>Skin care and sun</source>
        <translation>العناية بالبشرة والشمس</translation>
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
        <source>Snooze {n} min: your {at} moment</source>
        <extracomment>for one: Snooze 1 min: your {at} moment</extracomment>
        <translation>
            <numerusform>أجّل {n} د: لحظتك عند {at}</numerusform>
            <numerusform>أجّل دقيقة: لحظتك عند {at}</numerusform>
            <numerusform>أجّل دقيقتين: لحظتك عند {at}</numerusform>
            <numerusform>أجّل {n} د: لحظتك عند {at}</numerusform>
            <numerusform>أجّل {n} د: لحظتك عند {at}</numerusform>
            <numerusform>أجّل {n} د: لحظتك عند {at}</numerusform>
        </translation>
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
        <source>So long after your last key or click in this window.</source>
        <translation>بهذه المدة بعد آخر ضغطة مفتاح أو نقرة لك في هذه النافذة.</translation>
    </message>
    <message>
        <source>So that reminders come right after the computer starts. The window still asks for your passphrase. Whoever can open your keyring can open your diary.</source>
        <translation>حتى تأتي التذكيرات فور بدء الحاسوب. تظل النافذة تطلب عبارة المرور. من يستطيع فتح حلقة مفاتيحك يستطيع فتح يومياتك.</translation>
    </message>
    <message>
        <source>Some clinics want you fasting for a blood test. Check with yours.</source>
        <comment>medical</comment>
        <translation>Some clinics want you fasting for a blood test. Check with yours.</translation>
    </message>
    <message>
        <source>Some entries cannot be read: `skinroutine doctor` looks at the diary.</source>
        <translation>تتعذر قراءة بعض الإدخالات: الأمر `skinroutine doctor` يفحص اليوميات.</translation>
    </message>
    <message>
        <source>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</source>
        <comment>medical</comment>
        <translation>Some rules carry on after the last dose: no blood donation for 1 month, no waxing, dermabrasion or laser for 6 months. For people who can get pregnant: contraception for 1 month, and a pregnancy test 1 month after.</translation>
    </message>
    <message>
        <source>Something above is still to be put right.</source>
        <translation>ما زال في الأعلى ما يحتاج إلى تصحيح.</translation>
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
        <source>Something is due</source>
        <translation>حان شيء ما</translation>
    </message>
    <message>
        <source>Something went wrong inside skinroutine. Your diary is safe; the log has the details.</source>
        <translation>حدث خلل داخل skinroutine. يومياتك سليمة، والتفاصيل في السجل.</translation>
    </message>
    <message>
        <source>Source: {sources}. Checked {day}.</source>
        <translation>المصدر: {sources}. روجع في {day}.</translation>
    </message>
    <message>
        <source>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</source>
        <comment>medical</comment>
        <translation>Sources for what is listed: US isotretinoin label, 2022; MHRA, 2023 and 2025; National Rosacea Society, 2023.</translation>
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
        <source>Start: {day}.</source>
        <translation>البداية: {day}.</translation>
    </message>
    <message>
        <source>Start: {day}. Week {week}.</source>
        <translation>البداية: {day}. الأسبوع {week}.</translation>
    </message>
    <message>
        <source>Started {day} · the plan you copied from your label</source>
        <translation>بدأت {day} · الخطة التي نسختَها من ملصقك</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Step {n} of {all}: {name}</source>
        <translation>الخطوة {n} من {all}: {name}</translation>
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
        <source>Still there</source>
        <translation>ما زال موجودًا</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>أُوقف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>أُوقف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>يجري الإيقاف…</translation>
    </message>
    <message>
        <source>Strength in mg</source>
        <translation>التركيز بالملغ</translation>
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
        <translation>الشمس</translation>
    </message>
    <message>
        <source>Sunburn</source>
        <translation>حرق شمس</translation>
    </message>
    <message>
        <source>Sunburn noted: {days}.</source>
        <translation>حرق شمس مسجّل: {days}.</translation>
    </message>
    <message>
        <source>Sunburn: none noted.</source>
        <translation>حرق شمس: لم يُسجّل شيء.</translation>
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
        <source>Take it away</source>
        <translation>أزله</translation>
    </message>
    <message>
        <source>Take the backup</source>
        <translation>خذ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Take the backup: {entries}.</source>
        <translation>خذ النسخة الاحتياطية: {entries}.</translation>
    </message>
    <message>
        <source>Take what was read</source>
        <translation>خذ ما قُرئ</translation>
    </message>
    <message>
        <source>Take what was read: {entries}.</source>
        <translation>خذ ما قُرئ: {entries}.</translation>
    </message>
    <message>
        <source>Takes appointments alone: they ring, and what you complete does not come back.</source>
        <translation>يقبل المواعيد فقط: فهي ترنّ، وما تنجزه لا يعود.</translation>
    </message>
    <message>
        <source>Takes to-dos: you can complete them on your phone.</source>
        <translation>يقبل المهام: يمكنك إنجازها على هاتفك.</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>اختبر الاتصال</translation>
    </message>
    <message>
        <source>That was not done: something in the program went amiss. The log has it.</source>
        <translation>لم يتمّ ذلك: حدث خلل في البرنامج. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The calendar was changed meanwhile. Please try again.</source>
        <translation>تغيّر التقويم في هذه الأثناء. حاول مرة أخرى من فضلك.</translation>
    </message>
    <message>
        <source>The calendar {name} is there now.</source>
        <translation>التقويم {name} موجود الآن.</translation>
    </message>
    <message>
        <source>The connection works.</source>
        <translation>الاتصال يعمل.</translation>
    </message>
    <message>
        <source>The copy to restore</source>
        <translation>النسخة المراد استعادتها</translation>
    </message>
    <message>
        <source>The damaged file is not deleted: it is kept as it is in the folder {folder}.</source>
        <translation>الملف التالف لا يُحذف: يُحفظ كما هو في المجلد {folder}.</translation>
    </message>
    <message>
        <source>The diary holds {entries} now.</source>
        <translation>في اليوميات الآن {entries}.</translation>
    </message>
    <message>
        <source>The entries of the next days, as they are written</source>
        <translation>بنود الأيام القادمة كما تُكتب</translation>
    </message>
    <message>
        <source>The file is yours alone to give away. It is sent nowhere.</source>
        <translation>الملف لك وحدك أن تعطيه. ولا يُرسل إلى أي مكان.</translation>
    </message>
    <message>
        <source>The file with your entries is gone.</source>
        <translation>الملف الذي فيه إدخالاتك لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>The lock is off, and your diary is no longer encrypted.</source>
        <translation>القفل متوقف، ويومياتك لم تعد مشفّرة.</translation>
    </message>
    <message>
        <source>The lock is on, and your diary is encrypted. Ctrl+L locks it.</source>
        <translation>القفل مفعّل، ويومياتك مشفّرة. تُقفل بـ Ctrl+L.</translation>
    </message>
    <message>
        <source>The lock is on, but the keyring did not take the key: {reason}</source>
        <translation>القفل مفعّل، لكن حلقة المفاتيح لم تقبل المفتاح: {reason}</translation>
    </message>
    <message>
        <source>The lock is turned on already. Nothing was changed.</source>
        <translation>القفل مفعّل أصلًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The newest backup that can be read is from {when}, with {entries}.</source>
        <translation>أحدث نسخة احتياطية يمكن قراءتها تعود إلى {when}، وفيها {entries}.</translation>
    </message>
    <message>
        <source>The newest is from {when}.</source>
        <translation>الأحدث تعود إلى {when}.</translation>
    </message>
    <message>
        <source>The newest of them is from {when}.</source>
        <translation>أحدثها يعود إلى {when}.</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The photo was not kept: it is too large.</source>
        <translation>لم تُحفظ الصورة: حجمها أكبر مما يُقبل.</translation>
    </message>
    <message>
        <source>The photo was not kept: {reason}.</source>
        <translation>لم تُحفظ الصورة: {reason}.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two are not the same. Type both again.</source>
        <translation>العبارتان غير متطابقتين. اكتبهما مجددًا.</translation>
    </message>
    <message>
        <source>The whole diary as one file. Photos are not in it.</source>
        <translation>اليوميات كلها في ملف واحد. الصور ليست فيه.</translation>
    </message>
    <message>
        <source>The window can lock itself after 1 to 1440 minutes, or never (0).</source>
        <translation>يمكن أن تُقفل النافذة تلقائيًا بعد 1 إلى 1440 دقيقة، أو ألا تُقفل أبدًا (0).</translation>
    </message>
    <message>
        <source>There is no backup that can be read.</source>
        <translation>لا توجد نسخة احتياطية يمكن قراءتها.</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا توجد أي نسخة بعد.</translation>
    </message>
    <message>
        <source>This computer has no keyring that can keep the key. After a start, reminders say no more than that something is due, until you unlock.</source>
        <translation>ليس في هذا الحاسوب حلقة مفاتيح تستطيع حفظ المفتاح. بعد بدء الحاسوب لا تقول التذكيرات أكثر من أن شيئًا ما قد حان، حتى تفتح القفل.</translation>
    </message>
    <message>
        <source>This could not be deleted:</source>
        <translation>تعذّر حذف هذا:</translation>
    </message>
    <message>
        <source>This file is no picture that can be kept here.</source>
        <translation>هذا الملف ليس صورة يمكن حفظها هنا.</translation>
    </message>
    <message>
        <source>This is a demo: it has no backups, and all of it is gone when it ends.</source>
        <translation>هذا عرض تجريبي: لا نسخ احتياطية فيه، ويزول كله حين ينتهي.</translation>
    </message>
    <message>
        <source>This key does not belong to this lock.</source>
        <translation>هذا المفتاح ليس لهذا القفل.</translation>
    </message>
    <message>
        <source>This passphrase does not open the diary.</source>
        <translation>عبارة المرور هذه لا تفتح اليوميات.</translation>
    </message>
    <message>
        <source>This profile is gone at the end, so it cannot be locked.</source>
        <translation>يزول هذا الملف الشخصي في النهاية، فلا يمكن قفله.</translation>
    </message>
    <message>
        <source>This stays in the folder, because skinroutine did not make it:</source>
        <translation>يبقى هذا في المجلد، لأن skinroutine لم يُنشئه:</translation>
    </message>
    <message>
        <source>To delete everything, type: {word}</source>
        <translation>لحذف كل شيء اكتب: {word}</translation>
    </message>
    <message>
        <source>Today’s backup holds entries that cannot be read, so older ones are kept. `skinroutine doctor` looks at the diary.</source>
        <translation>في نسخة اليوم الاحتياطية إدخالات تتعذر قراءتها، لذلك تبقى النسخ الأقدم. الأمر `skinroutine doctor` يفحص اليوميات.</translation>
    </message>
    <message>
        <source>Today’s backup was not made. {why}</source>
        <translation>لم تُنشأ نسخة اليوم الاحتياطية. {why}</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>أوقف…</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>فعّل…</translation>
    </message>
    <message>
        <source>Turn the lock off?</source>
        <translation>إيقاف القفل؟</translation>
    </message>
    <message>
        <source>Type the passphrase first.</source>
        <translation>اكتب عبارة المرور أولًا.</translation>
    </message>
    <message>
        <source>Type your passphrase to go on.</source>
        <translation>اكتب عبارة المرور للمتابعة.</translation>
    </message>
    <message>
        <source>Type your passphrase to open your diary.</source>
        <translation>اكتب عبارة المرور لفتح يومياتك.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Unlock</source>
        <comment>a button</comment>
        <translation>افتح القفل</translation>
    </message>
    <message>
        <source>Unlock to see what it is.</source>
        <translation>افتح القفل لترى ما هو.</translation>
    </message>
    <message>
        <source>Until you unlock, they say no more than that something is due.</source>
        <translation>حتى تفتح القفل لا تقول أكثر من أن شيئًا ما قد حان.</translation>
    </message>
    <message>
        <source>What goes, for good</source>
        <translation>ما يزول نهائيًا</translation>
    </message>
    <message>
        <source>What is there now is backed up first, so that you can come back to it. Photos stay.</source>
        <translation>تُنشأ أولًا نسخة احتياطية مما هو موجود الآن، حتى يمكنك العودة إليه. تبقى الصور.</translation>
    </message>
    <message>
        <source>What shall become your diary?</source>
        <translation>ما الذي يصير يومياتك؟</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>What {name} holds does not go together. The diary was left as it is.</source>
        <translation>ما في {name} لا يتوافق بعضه مع بعض. تُركت اليوميات كما كانت.</translation>
    </message>
    <message>
        <source>With notes, low mood, side effects you named and what helped</source>
        <translation>مع الملاحظات وانخفاض المزاج والآثار الجانبية التي سمّيتها وما ساعد</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, other medicines, days of photos and programme dates</source>
        <translation>مع الملاحظات والمزاج وانخفاض المزاج والآثار الجانبية التي سمّيتها وما ساعد والأدوية الأخرى وأيام الصور ومواعيد البرنامج</translation>
    </message>
    <message>
        <source>With notes, mood and low mood, side effects you named, what helped, questions, other medicines, names of dates and programme dates</source>
        <translation>مع الملاحظات والمزاج وانخفاض المزاج والآثار الجانبية التي سمّيتها وما ساعد والأسئلة والأدوية الأخرى وأسماء المواعيد ومواعيد البرنامج</translation>
    </message>
    <message>
        <source>Without this passphrase nobody can open your diary again: not you, not us, not a repair shop. There is no way around it, and no way to reset it. Backups are locked with it too.</source>
        <translation>من دون عبارة المرور هذه لا يستطيع أحد فتح يومياتك مجددًا: لا أنت، ولا نحن، ولا ورشة إصلاح. لا سبيل إلى تجاوزها، ولا سبيل إلى إعادة تعيينها. وبها تُقفل النسخ الاحتياطية أيضًا.</translation>
    </message>
    <message>
        <source>Write it down and keep it where you alone find it.</source>
        <translation>اكتبها على ورقة واحفظها حيث لا يجدها غيرك.</translation>
    </message>
    <message>
        <source>Writing the copy…</source>
        <translation>تجري كتابة النسخة…</translation>
    </message>
    <message>
        <source>You stopped it. Everything is as it was.</source>
        <translation>أوقفتَ ذلك. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Your diary and all that belongs to it, for good. It asks you, and says what.</source>
        <translation>يومياتك وكل ما يخصها، نهائيًا. يسألك أولًا، ويقول ما الذي يُحذف.</translation>
    </message>
    <message>
        <source>Your diary cannot be opened</source>
        <translation>يتعذر فتح يومياتك</translation>
    </message>
    <message>
        <source>Your diary is closed meanwhile. If you cancel, everything is as it was.</source>
        <translation>يومياتك مغلقة في هذه الأثناء. إن ألغيتَ بقي كل شيء كما كان.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are decrypted. Whoever uses this computer in your name can open them then.</source>
        <translation>يُفكّ تشفير يومياتك وصورها ونسخها الاحتياطية. عندئذ يستطيع من يستعمل هذا الحاسوب بحسابك فتحها.</translation>
    </message>
    <message>
        <source>Your diary, its photos and its backups are encrypted. Then nobody can open them without your passphrase, whoever uses this computer.</source>
        <translation>تُشفَّر يومياتك وصورها ونسخها الاحتياطية. عندئذ لا يستطيع أحد فتحها من دون عبارة المرور، أيًّا كان من يستعمل هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Your phone has to fetch the entries from the server: add the same account on the phone, in its settings or in an app for to-dos. Let one reminder ring before you rely on it.</source>
        <translation>على هاتفك أن يجلب البنود من الخادم: أضف الحساب نفسه على الهاتف، في إعداداته أو في تطبيق للمهام. دع تذكيرًا واحدًا يرنّ قبل أن تعتمد عليه.</translation>
    </message>
    <message>
        <source>another kind</source>
        <comment>a formulation</comment>
        <translation>نوع آخر</translation>
    </message>
    <message numerus="yes">
        <source>• {n} more</source>
        <extracomment>for one: • 1 more</extracomment>
        <translation>
            <numerusform>• لا مزيد</numerusform>
            <numerusform>• واحد آخر</numerusform>
            <numerusform>• اثنان آخران</numerusform>
            <numerusform>• {n} أخرى</numerusform>
            <numerusform>• {n} أخرى</numerusform>
            <numerusform>• {n} أخرى</numerusform>
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
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Take it if the next is not close</source>
        <comment>medical</comment>
        <translation>Take it if the next is not close</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>خذه معك</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Taken before using skinroutine, in mg</source>
        <translation>المأخوذ قبل استعمال skinroutine، بالملغ</translation>
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
            <numerusform>أُخذت في {taken}، ولا أيام مخططة</numerusform>
            <numerusform>أُخذت في {taken} من يوم مخطط واحد</numerusform>
            <numerusform>أُخذت في {taken} من يومين مخططين</numerusform>
            <numerusform>أُخذت في {taken} من {n} أيام مخططة</numerusform>
            <numerusform>أُخذت في {taken} من {n} يومًا مخططًا</numerusform>
            <numerusform>أُخذت في {taken} من {n} يوم مخطط</numerusform>
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
        <translation>أخذ الجرعة</translation>
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
        <translation>الفحوص والبرامج</translation>
    </message>
    <message>
        <source>Tests and visits, as entered</source>
        <translation>الفحوص والزيارات، كما أُدخلت</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>ملفات نصية</translation>
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
        <source>That’s the last nudge for today. You can add a note whenever you like.</source>
        <comment>medical</comment>
        <translation>That’s the last nudge for today. You can add a note whenever you like.</translation>
    </message>
    <message>
        <source>The JSON in the file is not an object.</source>
        <translation>محتوى JSON في الملف ليس كائنًا.</translation>
    </message>
    <message>
        <source>The JSON in the file makes no sense.</source>
        <translation>محتوى JSON في الملف لا معنى له.</translation>
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
        <translation>يبدأ الرسم البياني مع فترة العلاج.</translation>
    </message>
    <message>
        <source>The columns of the table do not fit its heads. Please import the whole zip.</source>
        <translation>أعمدة الجدول لا توافق رؤوسها. استورد ملف zip كاملًا من فضلك.</translation>
    </message>
    <message>
        <source>The course was not changed: {reason}.</source>
        <translation>لم تتغير فترة العلاج: {reason}.</translation>
    </message>
    <message>
        <source>The day</source>
        <comment>a column of a table</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>The day first, then the month</source>
        <translation>اليوم أولًا ثم الشهر</translation>
    </message>
    <message>
        <source>This page then keeps what you recorded, your capsules and your dates together. You can change or leave out anything.</source>
        <translation>تجمع هذه الصفحة بعد ذلك ما سجّلتَه وكبسولاتك ومواعيدك معًا. يمكنك تغيير أي شيء أو تركه.</translation>
    </message>
    <message>
        <source>This photo is no longer in the profile folder.</source>
        <translation>هذه الصورة لم تعد في مجلد ملفك.</translation>
    </message>
    <message>
        <source>This program knows no number for your region. You can type yours.</source>
        <translation>لا يعرف هذا البرنامج رقمًا لمنطقتك. يمكنك كتابة رقمك.</translation>
    </message>
    <message>
        <source>This sets back: what reminders say, quiet hours, the length of a snooze, when a day ends, how a week starts, the clock, the theme, the text size, the language, the region and the telephone numbers.</source>
        <translation>يعيد هذا: ما تقوله التذكيرات، وساعات الهدوء، ومدة التأجيل، ومتى ينتهي اليوم، وكيف يبدأ الأسبوع، والساعة، والسمة، وحجم النص، واللغة، والمنطقة، وأرقام الهاتف.</translation>
    </message>
    <message>
        <source>The day it applies from</source>
        <translation>اليوم الذي يسري منه</translation>
    </message>
    <message>
        <source>A summary with your questions, to print or to hand over at a visit, in black and white.</source>
        <translation>ملخّص مع أسئلتك، للطباعة أو للتسليم عند الزيارة، بالأبيض والأسود.</translation>
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
            <numerusform>لا كبسولات لأي يوم</numerusform>
            <numerusform>كبسولات ليوم واحد</numerusform>
            <numerusform>كبسولات ليومين</numerusform>
            <numerusform>كبسولات لـ {n} أيام</numerusform>
            <numerusform>كبسولات لـ {n} يومًا</numerusform>
            <numerusform>كبسولات لـ {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Capsules for {n} days with a dose</source>
        <extracomment>for one: Capsules for 1 day with a dose</extracomment>
        <translation>
            <numerusform>لا كبسولات لأي يوم فيه جرعة</numerusform>
            <numerusform>كبسولات ليوم واحد فيه جرعة</numerusform>
            <numerusform>كبسولات ليومين فيهما جرعة</numerusform>
            <numerusform>كبسولات لـ {n} أيام فيها جرعة</numerusform>
            <numerusform>كبسولات لـ {n} يومًا فيها جرعة</numerusform>
            <numerusform>كبسولات لـ {n} يوم فيها جرعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stays on this computer, but for what you have sent to a calendar for your phone.</source>
        <translation>كل شيء يبقى على هذا الحاسوب، عدا ما تطلب إرساله إلى تقويم لهاتفك.</translation>
    </message>
    <message>
        <source>Everything stays on this computer, unless you turn on a calendar for your phone in Settings.</source>
        <translation>كل شيء يبقى على هذا الحاسوب، ما لم تفعّل في الإعدادات تقويمًا لهاتفك.</translation>
    </message>
    <message>
        <source>Exports and copies that you saved elsewhere, what lies in a calendar for your phone (turn that off first, and it is taken away), what backup programs have copied, and the list of folders that file choosers keep for all programs. A disk may hold traces of deleted files.</source>
        <translation>الملفات المصدَّرة والنسخ التي حفظتها في مكان آخر، وما في تقويم لهاتفك (أوقفه أولًا فيُزال)، وما نسخته برامج النسخ الاحتياطي، وقائمة المجلدات التي تحفظها نوافذ اختيار الملفات لكل البرامج. وقد تبقى على القرص آثار ملفات محذوفة.</translation>
    </message>
    <message>
        <source>Given in</source>
        <comment>before a unit: mg or mg/kg</comment>
        <translation>بوحدة</translation>
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
        <translation>لا يمسّ ذلك يومياتك، ولا روتينك بتكراراته وتنبيهاته المسبقة، ولا البدء مع الحاسوب، ولا التذكيرات على هاتفك، ولا كونك رأيت تذكيرًا تجريبيًا.</translation>
    </message>
    <message>
        <source>It stands on Python, Qt for Python (LGPL 3), APScheduler, plyer, platformdirs, Babel, tzlocal, jeepney, icalendar, caldav, keyring, SQLCipher, and what they in turn stand on. Its typeface is Inter (SIL Open Font License 1.1), and its icons come from Lucide (ISC).</source>
        <translation>يقوم على Python وQt for Python (LGPL 3) وAPScheduler وplyer وplatformdirs وBabel وtzlocal وjeepney وicalendar وcaldav وkeyring وSQLCipher وما تقوم عليه هذه. خطّه Inter (SIL Open Font License 1.1)، وأيقوناته من Lucide (ISC).</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>الخروج دون حفظ؟</translation>
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
        <translation>لا يُعرف أي رقم بعد. اختر منطقتك أو اكتب أرقامك.</translation>
    </message>
    <message>
        <source>No reminder can come any more for this date.</source>
        <translation>لم يعد ممكنًا أن يأتي تذكير لهذا الموعد.</translation>
    </message>
    <message>
        <source>Nothing found. Try another word, or ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Nothing found. Try another word, or ask a pharmacist.</translation>
    </message>
    <message>
        <source>Qt and Qt for Python are used under the GNU Lesser General Public License, version 3, as unmodified libraries. The Qt Project publishes their source code with each release. They lie in files of their own beside the program, so you can put your own build of them in their place.</source>
        <translation>يُستخدم Qt وQt for Python بموجب رخصة GNU Lesser General Public License، الإصدار 3، كمكتبات غير معدّلة. ينشر Qt Project شيفرتها المصدرية مع كل إصدار. وهي في ملفات مستقلة إلى جانب البرنامج، فيمكنك أن تضع مكانها ما تبنيه بنفسك.</translation>
    </message>
    <message>
        <source>Reading the licences…</source>
        <translation>تجري قراءة التراخيص…</translation>
    </message>
    <message>
        <source>Save all as text…</source>
        <translation>احفظ الكل كنص…</translation>
    </message>
    <message>
        <source>Save all licences as text</source>
        <translation>احفظ جميع التراخيص كنص</translation>
    </message>
    <message>
        <source>Search names and licences</source>
        <translation>ابحث في الأسماء والتراخيص</translation>
    </message>
    <message>
        <source>Show all licences</source>
        <translation>اعرض جميع التراخيص</translation>
    </message>
    <message>
        <source>So a reminder can reach you.</source>
        <translation>حتى يصلك التذكير.</translation>
    </message>
    <message>
        <source>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</source>
        <comment>medical</comment>
        <translation>Some people report mood changes; studies don’t show a rise overall. Either way, tell someone early. Friends or family may notice first.</translation>
    </message>
    <message>
        <source>Something is not saved yet, or is still being written. Save or close it, then start again.</source>
        <translation>هناك ما لم يُحفظ بعد أو ما زال يُكتب. احفظه أو أغلقه، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Start again</source>
        <comment>a button</comment>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Start again, to use the update</source>
        <translation>ابدأ من جديد لاستخدام التحديث</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الترخيص</translation>
    </message>
    <message>
        <source>That did not work. The log says more.</source>
        <translation>لم ينجح ذلك. في السجل المزيد.</translation>
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
        <translation>اليوم الذي تسري منه هذه الأوقات</translation>
    </message>
    <message>
        <source>The desktop did not show a reminder, so skinroutine shows it on a card of its own. Settings has a test reminder, and the reminder log says what happened.</source>
        <translation>لم يُظهر سطح المكتب تذكيرًا، فيعرضه skinroutine على بطاقة خاصة به. في الإعدادات تذكير تجريبي، وسجل التذكيرات يقول ما حدث.</translation>
    </message>
    <message>
        <source>The desktop is asked; it may ask you.</source>
        <translation>يُسأل سطح المكتب؛ وقد يسألك.</translation>
    </message>
    <message>
        <source>The diary has changed since this was shown, so nothing was imported. Please look at it again.</source>
        <translation>تغيّرت اليوميات منذ عُرض هذا، فلم يُستورد شيء. انظر إليه مجددًا من فضلك.</translation>
    </message>
    <message>
        <source>The diary in the file has no list of facts that can be read.</source>
        <translation>ليس في يوميات الملف قائمة قيود يمكن قراءتها.</translation>
    </message>
    <message>
        <source>The dose, by dates</source>
        <translation>الجرعة، بحسب التواريخ</translation>
    </message>
    <message>
        <source>The facts in the file do not go together with this diary.</source>
        <translation>القيود في الملف لا تتوافق مع هذه اليوميات.</translation>
    </message>
    <message>
        <source>The file has more than {most} entries.</source>
        <translation>في الملف أكثر من {most} إدخال.</translation>
    </message>
    <message>
        <source>The file has more than {most} habits.</source>
        <translation>في الملف أكثر من {most} عادة.</translation>
    </message>
    <message>
        <source>The file has more than {most} medicines.</source>
        <translation>في الملف أكثر من {most} دواء.</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>تجري قراءة الملف</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is no table: a line in it has no end.</source>
        <translation>الملف ليس جدولًا: فيه سطر بلا نهاية.</translation>
    </message>
    <message>
        <source>The file is no table: it has bytes in it that are no text.</source>
        <translation>الملف ليس جدولًا: فيه بايتات ليست نصًا.</translation>
    </message>
    <message>
        <source>The file is no whole JSON: line {line} cannot be read.</source>
        <translation>الملف ليس JSON كاملًا: تتعذر قراءة السطر {line}.</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>الملف المراد استيراده</translation>
    </message>
    <message>
        <source>The file was not read: something in the program went amiss. The log has it.</source>
        <translation>لم يُقرأ الملف: حدث خلل في البرنامج. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The file was not written: something in the program went amiss. The log has it.</source>
        <translation>لم يُكتب الملف: حدث خلل في البرنامج. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of skinroutine. Please update skinroutine.</source>
        <translation>كُتب الملف بإصدار أحدث من skinroutine. حدّث skinroutine من فضلك.</translation>
    </message>
    <message>
        <source>The first that could not be read: {example}</source>
        <translation>أول ما تعذّرت قراءته: {example}</translation>
    </message>
    <message>
        <source>The full reminder says: {words}</source>
        <translation>يقول التذكير الكامل: {words}</translation>
    </message>
    <message>
        <source>The last capsule you counted falls on {date}, as your plan stands.</source>
        <comment>medical</comment>
        <translation>The last capsule you counted falls on {date}, as your plan stands.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>اليوم الأخير قبل الأول.</translation>
    </message>
    <message>
        <source>The last one falls on {day}.</source>
        <comment>a capsule</comment>
        <translation>تقع الأخيرة في {day}.</translation>
    </message>
    <message>
        <source>The last whole dose falls on {day}.</source>
        <comment>medical</comment>
        <translation>The last whole dose falls on {day}.</translation>
    </message>
    <message>
        <source>The licences could not be read. The log has the details.</source>
        <translation>تعذّرت قراءة التراخيص. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>The month first, then the day</source>
        <translation>الشهر أولًا ثم اليوم</translation>
    </message>
    <message>
        <source>The numbers stand beside the signs that need a person. This program guesses none of them.</source>
        <translation>تقف الأرقام إلى جانب الأعراض التي تستدعي التحدث إلى شخص. لا يخمّن هذا البرنامج أيًّا منها.</translation>
    </message>
    <message>
        <source>The order of a day is day-first or month-first.</source>
        <translation>ترتيب اليوم إما day-first وإما month-first.</translation>
    </message>
    <message>
        <source>The page for the clinic cannot be made here.</source>
        <translation>لا يمكن إعداد صفحة العيادة هنا.</translation>
    </message>
    <message>
        <source>The password for the server is kept in the keyring of your desktop alone, and none was found here. So this cannot be turned on. GNOME Keyring and KWallet are two of them.</source>
        <translation>تُحفظ كلمة مرور الخادم في حلقة مفاتيح سطح المكتب وحدها، ولم يُعثر هنا على واحدة. لذلك لا يمكن تفعيل هذا. من أمثلتها GNOME Keyring وKWallet.</translation>
    </message>
    <message>
        <source>The photos in the file cannot be read.</source>
        <translation>تتعذر قراءة الصور في الملف.</translation>
    </message>
    <message>
        <source>The phrase in use</source>
        <translation>العبارة المستعملة</translation>
    </message>
    <message>
        <source>The phrase is misspelt. Compare it sign by sign.</source>
        <translation>في العبارة خطأ كتابي. قارنها حرفًا حرفًا.</translation>
    </message>
    <message>
        <source>The phrase is whole.</source>
        <translation>العبارة كاملة.</translation>
    </message>
    <message>
        <source>The phrase of the other computer</source>
        <translation>عبارة الحاسوب الآخر</translation>
    </message>
    <message>
        <source>The plan was not changed: {reason}.</source>
        <translation>لم تتغير الخطة: {reason}.</translation>
    </message>
    <message>
        <source>The printer did not take it. Choose another printer, or save it as a PDF.</source>
        <translation>لم تقبله الطابعة. اختر طابعة أخرى، أو احفظه بصيغة PDF.</translation>
    </message>
    <message>
        <source>The reminder comes at</source>
        <translation>يأتي التذكير عند</translation>
    </message>
    <message>
        <source>The routine this diary began with gives way to the imported one. Undo does not bring it back.</source>
        <translation>الروتين الذي بدأت به هذه اليوميات يفسح مكانه للمستورد. و«تراجع» لا يعيده.</translation>
    </message>
    <message>
        <source>The routine was not changed: {reason}.</source>
        <translation>لم يتغير الروتين: {reason}.</translation>
    </message>
    <message>
        <source>The same of Absorica LD, in mg</source>
        <comment>medical</comment>
        <translation>The same of Absorica LD, in mg</translation>
    </message>
    <message>
        <source>The step</source>
        <comment>a column of a table</comment>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>The steps that hang on these times move with them.</source>
        <translation>الخطوات المرتبطة بهذه الأوقات تنتقل معها.</translation>
    </message>
    <message>
        <source>The table cannot be read from row {row} on.</source>
        <translation>تتعذر قراءة الجدول من السطر {row} فصاعدًا.</translation>
    </message>
    <message>
        <source>The table has more than {most} cells.</source>
        <translation>في الجدول أكثر من {most} خانة.</translation>
    </message>
    <message>
        <source>The table has more than {most} columns.</source>
        <translation>في الجدول أكثر من {most} عمود.</translation>
    </message>
    <message>
        <source>The table has more than {most} names of steps.</source>
        <translation>في الجدول أكثر من {most} اسم خطوة.</translation>
    </message>
    <message>
        <source>The table has more than {most} rows.</source>
        <translation>في الجدول أكثر من {most} سطر.</translation>
    </message>
    <message>
        <source>The time</source>
        <comment>a column of a table</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>The usual settings</source>
        <translation>الإعدادات المعتادة</translation>
    </message>
    <message>
        <source>The visit summary has room for the first five.</source>
        <translation>يتسع ملخص الزيارة للأسئلة الخمسة الأولى.</translation>
    </message>
    <message>
        <source>The weeks of Today and Week begin with it.</source>
        <translation>به تبدأ أسابيع «اليوم» و«الأسبوع».</translation>
    </message>
    <message>
        <source>The whole diary with your notes, to keep or to move to another computer; this program can read it back.</source>
        <translation>اليوميات كلها مع ملاحظاتك، لتحفظها أو تنقلها إلى حاسوب آخر؛ يستطيع هذا البرنامج قراءتها مجددًا.</translation>
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
        <source>Then the list for after the last capsule also names what goes with the programme.</source>
        <translation>عندئذ تذكر قائمة ما بعد الكبسولة الأخيرة ما يخص البرنامج أيضًا.</translation>
    </message>
    <message>
        <source>There is no calendar there yet that entries can be written to.</source>
        <translation>لا يوجد هناك بعد تقويم يمكن كتابة البنود فيه.</translation>
    </message>
    <message>
        <source>There is no one column {head} in the table. Its columns are: {heads}.</source>
        <translation>ليس في الجدول عمود {head} واحد بعينه. أعمدته هي: {heads}.</translation>
    </message>
    <message>
        <source>There is no row in the file whose day can be read.</source>
        <translation>ليس في الملف سطر يمكن قراءة يومه.</translation>
    </message>
    <message>
        <source>There is no {file} in it, so there is nothing to import.</source>
        <translation>لا يوجد {file} فيه، فلا شيء يُستورد.</translation>
    </message>
    <message>
        <source>There is nothing in the diary yet, so nothing was written.</source>
        <translation>لا شيء في اليوميات بعد، لذلك لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>There is nothing in the file that can be imported.</source>
        <translation>ليس في الملف شيء يمكن استيراده.</translation>
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
        <source>This can take a minute.</source>
        <translation>قد يستغرق هذا دقيقة.</translation>
    </message>
    <message>
        <source>This copy of skinroutine was installed without its part for calendars. Install it as skinroutine[phone] to use this.</source>
        <translation>ثُبّتت هذه النسخة من skinroutine من دون جزئها الخاص بالتقاويم. ثبّتها باسم skinroutine[phone] لاستعمال هذا.</translation>
    </message>
    <message>
        <source>This day has not come yet.</source>
        <translation>لم يحن هذا اليوم بعد.</translation>
    </message>
    <message>
        <source>This day lies before the first day of the course.</source>
        <translation>هذا اليوم قبل اليوم الأول من العلاج.</translation>
    </message>
    <message>
        <source>This decides which telephone numbers are shown beside the signs that need a person. You can change it in Settings.</source>
        <translation>يحدد هذا أرقام الهاتف المعروضة بجانب الأعراض التي تستدعي التحدث إلى شخص. يمكنك تغييره في الإعدادات.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window makes it small instead and reminders still reach you. To stop them, quit with Ctrl+Q. This is said only once.</source>
        <translation>لا شريط نظام في سطح المكتب هذا، فإغلاق النافذة يصغّرها وتظل التذكيرات تصلك. لإيقافها أنهِ البرنامج بـ Ctrl+Q. يُقال هذا مرة واحدة.</translation>
    </message>
    <message>
        <source>This diary has entries already. They all stay; where both say something of one thing, the later word holds.</source>
        <translation>في هذه اليوميات إدخالات أصلًا. تبقى كلها؛ وحيث يقول كلاهما شيئًا عن الأمر نفسه يسري القول الأحدث.</translation>
    </message>
    <message>
        <source>This diary has no routine yet. Open the window once, or use `routine`.</source>
        <translation>ليس في هذه اليوميات روتين بعد. افتح النافذة مرة، أو استعمل `routine`.</translation>
    </message>
    <message>
        <source>This file of Dosage makes no sense.</source>
        <translation>ملف Dosage هذا لا معنى له.</translation>
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
        <source>This is longer than a phrase.</source>
        <translation>هذا أطول من عبارة.</translation>
    </message>
    <message>
        <source>This is no diary of skinroutine.</source>
        <translation>هذه ليست يوميات من skinroutine.</translation>
    </message>
    <message>
        <source>This is no file of Dosage.</source>
        <translation>هذا ليس ملفًا من Dosage.</translation>
    </message>
    <message>
        <source>This is no list of checkmarks of Loop Habit Tracker.</source>
        <translation>هذه ليست قائمة علامات من Loop Habit Tracker.</translation>
    </message>
    <message>
        <source>This is not the name of a photo in the diary.</source>
        <translation>هذا ليس اسم صورة في اليوميات.</translation>
    </message>
    <message>
        <source>This is the first: make a phrase here, then type it on the others.</source>
        <translation>هذا هو الأول: أنشئ عبارة هنا، ثم اكتبها على الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>This kind of capsule is in the list already.</source>
        <translation>هذا النوع من الكبسولات في القائمة أصلًا.</translation>
    </message>
    <message>
        <source>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</source>
        <comment>medical</comment>
        <translation>This list is fixed. It does not look at what you noted. Your own leaflet comes first.</translation>
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
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This week so far</source>
        <translation>هذا الأسبوع حتى الآن</translation>
    </message>
    <message>
        <source>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</source>
        <comment>medical</comment>
        <translation>Those bands are for everyone. On this medicine, leaflets say to protect your skin on cloudy days too, so at any UV index. Snow can reflect about 80 % of UV, and it rises by 10 to 12 % with each 1000 m of height.</translation>
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
        <source>Time of the appointment</source>
        <translation>وقت الموعد</translation>
    </message>
    <message>
        <source>Time to wind down.</source>
        <translation>حان وقت الهدوء.</translation>
    </message>
    <message>
        <source>To use another server or calendar, turn this off first, then set it up anew.</source>
        <translation>لاستعمال خادم أو تقويم آخر أوقف هذا أولًا، ثم أعدّه من جديد.</translation>
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
        <source>Try now</source>
        <translation>حاول الآن</translation>
    </message>
    <message>
        <source>Try now: reminders on the phone</source>
        <translation>حاول الآن: التذكيرات على الهاتف</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Turn off reminders on the phone?</source>
        <translation>إيقاف التذكيرات على الهاتف؟</translation>
    </message>
    <message>
        <source>Turn off: reminders on the phone</source>
        <translation>أوقف: التذكيرات على الهاتف</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>فعّل</translation>
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
        <source>Two weeks to this day</source>
        <translation>أسبوعان حتى هذا اليوم</translation>
    </message>
    <message>
        <source>Type a name for the calendar first.</source>
        <translation>اكتب أولًا اسمًا للتقويم.</translation>
    </message>
    <message>
        <source>Type it on each other computer.</source>
        <translation>اكتبها على كل حاسوب آخر.</translation>
    </message>
    <message>
        <source>Type the address of your server first.</source>
        <translation>اكتب أولًا عنوان خادمك.</translation>
    </message>
    <message>
        <source>Type the app password first.</source>
        <translation>اكتب أولًا كلمة مرور التطبيق.</translation>
    </message>
    <message>
        <source>Type the phrase</source>
        <translation>اكتب العبارة</translation>
    </message>
    <message>
        <source>Type your numbers</source>
        <translation>اكتب أرقامك</translation>
    </message>
    <message>
        <source>Type your user name there first.</source>
        <translation>اكتب أولًا اسم المستخدم الخاص بك هناك.</translation>
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
        <source>Undo ({key})</source>
        <translation>تراجع ({key})</translation>
    </message>
    <message>
        <source>Undo: {words}</source>
        <translation>تراجع: {words}</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <comment>a region</comment>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <comment>a region</comment>
        <translation>الولايات المتحدة</translation>
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
        <source>Up and down</source>
        <comment>how somebody feels</comment>
        <translation>متقلّب</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</source>
        <comment>medical</comment>
        <translation>Very common in EU product text (at least 1 in 10): inflamed lips and skin, dry skin, peeling, itching, red rash, fragile skin.</translation>
    </message>
    <message>
        <source>Very low</source>
        <comment>how somebody feels</comment>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>Visit on {date}. Your one-page summary is ready to look over.</source>
        <comment>medical</comment>
        <translation>Visit on {date}. Your one-page summary is ready to look over.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>ملخص الزيارة</translation>
    </message>
    <message>
        <source>Visit summary (PDF)</source>
        <translation>ملخص الزيارة (PDF)</translation>
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
        <source>Week {week}</source>
        <translation>الأسبوع {week}</translation>
    </message>
    <message>
        <source>Week {week} of your course · day {day}</source>
        <translation>الأسبوع {week} من فترة علاجك · اليوم {day}</translation>
    </message>
    <message>
        <source>Week {week} of {weeks}</source>
        <translation>الأسبوع {week} من {weeks}</translation>
    </message>
    <message>
        <source>Weighed on</source>
        <translation>وُزن في</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Weight {place} in kg</source>
        <translation>الوزن {place} بالكغ</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>أهلًا بك</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What another computer wrote there cannot be read here. Please update skinroutine. {why}</source>
        <translation>لا يمكن هنا قراءة ما كتبه حاسوب آخر هناك. حدّث skinroutine من فضلك. {why}</translation>
    </message>
    <message>
        <source>What became of each reminder</source>
        <translation>ما صار إليه كل تذكير</translation>
    </message>
    <message>
        <source>What becomes of each?</source>
        <translation>ماذا يصير إليه كل منها؟</translation>
    </message>
    <message>
        <source>What becomes of what was written to your calendar?</source>
        <translation>ماذا يكون مصير ما كُتب في تقويمك؟</translation>
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
        <translation>ما تقوله البنود</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي شيء</translation>
    </message>
    <message>
        <source>What for?</source>
        <comment>a format of an export</comment>
        <translation>لأي شيء؟</translation>
    </message>
    <message>
        <source>What got in the way?</source>
        <translation>ما الذي حال دون ذلك؟</translation>
    </message>
    <message>
        <source>What helped with: {sign}</source>
        <translation>ما ساعد مع: {sign}</translation>
    </message>
    <message>
        <source>What helped?</source>
        <translation>ما الذي ساعد؟</translation>
    </message>
    <message>
        <source>What is in your diary then travels over your server, sealed with this phrase. Without the phrase nobody can read it, and nobody can bring the phrase back: write it down.</source>
        <translation>عندئذ ينتقل ما في يومياتك عبر خادمك مختومًا بهذه العبارة. من دون العبارة لا يستطيع أحد قراءته، ولا يستطيع أحد استعادة العبارة: دوّنها.</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>ما هو؟</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>What leaflets, authorities and studies say. No clinician has read this guide for skinroutine.</source>
        <translation>ما تقوله النشرات والجهات الرسمية والدراسات. لم يقرأ هذا الدليل أي اختصاصي صحي لأجل skinroutine.</translation>
    </message>
    <message>
        <source>What may the calendar say?</source>
        <translation>ماذا يجوز أن يقول التقويم؟</translation>
    </message>
    <message>
        <source>What other computers wrote there is sealed with another phrase, so it cannot be read.</source>
        <translation>ما كتبته حواسيب أخرى هناك مختوم بعبارة أخرى، فلا يمكن قراءته.</translation>
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
        <source>What to leave out</source>
        <translation>ما لا يُدرج</translation>
    </message>
    <message>
        <source>What was installed cannot be started, so this one goes on and reminders come. The log has the details.</source>
        <translation>لا يمكن بدء ما ثُبّت، لذا تستمر هذه النسخة وتأتي التذكيرات. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>What was shown when, and why not: the last seven days.</source>
        <translation>ما عُرض ومتى، ولماذا لم يُعرض: آخر سبعة أيام.</translation>
    </message>
    <message>
        <source>What would be written</source>
        <translation>ما سيُكتب</translation>
    </message>
    <message>
        <source>What you add is on top of what is there.</source>
        <translation>ما تضيفه يزاد على الموجود.</translation>
    </message>
    <message>
        <source>What you changed here is not saved yet.</source>
        <translation>ما غيّرته هنا لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>What you count takes the place of what was thought to be there.</source>
        <translation>ما تعدّه يحل محل ما كان يُظن أنه موجود.</translation>
    </message>
    <message>
        <source>What you mark as felt is shown here.</source>
        <translation>ما تعلّمه على أنه محسوس يُعرض هنا.</translation>
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
        <source>Where do you live?</source>
        <translation>أين تعيش؟</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>أين تقع</translation>
    </message>
    <message>
        <source>Where none stands, you can type your own.</source>
        <translation>حيث لا يوجد رقم يمكنك كتابة رقمك.</translation>
    </message>
    <message>
        <source>Whether a reminder gets through to your screen, and what became of each.</source>
        <translation>هل يصل التذكير إلى شاشتك، وما صار إليه كل تذكير.</translation>
    </message>
    <message>
        <source>Whether it was done</source>
        <comment>a column of a table</comment>
        <translation>هل تمّ</translation>
    </message>
    <message>
        <source>Which calendar are the entries written to?</source>
        <translation>في أي تقويم تُكتب البنود؟</translation>
    </message>
    <message>
        <source>Which capsule</source>
        <translation>أي كبسولة</translation>
    </message>
    <message>
        <source>Which column holds the day?</source>
        <translation>أي عمود فيه اليوم؟</translation>
    </message>
    <message>
        <source>Which column is what?</source>
        <translation>ما الذي في كل عمود؟</translation>
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
        <source>Whoever runs that server can see the times and the words of these entries, so at first the words do not say what they are about.</source>
        <translation>من يدير ذلك الخادم يستطيع رؤية أوقات هذه البنود وكلماتها، لذلك لا تقول الكلمات في البداية عمّ تدور.</translation>
    </message>
    <message>
        <source>Whoever sees your calendars sees this name.</source>
        <translation>من يرى تقاويمك يرى هذا الاسم.</translation>
    </message>
    <message>
        <source>Whose numbers stand there, and whose leaflets the care guide shows at first.</source>
        <translation>أرقام مَن تقف هناك، ونشرات مَن يعرضها دليل العناية أولًا.</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>لماذا يُسأل هذا</translation>
    </message>
    <message>
        <source>With dinner</source>
        <translation>مع العشاء</translation>
    </message>
    <message>
        <source>With food</source>
        <translation>مع الطعام</translation>
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
        <translation>مع الأحرف الأولى</translation>
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
        <source>With photos</source>
        <translation>مع الصور</translation>
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
        <translation>عمل الآخرين</translation>
    </message>
    <message>
        <source>Worst</source>
        <comment>how strong a side effect was</comment>
        <translation>الأشد</translation>
    </message>
    <message>
        <source>Worst: from 0 (none) to 3 (severe), as the person saw it. Still there: by the newest entry.</source>
        <translation>الأشد: من 0 (لا شيء) إلى 3 (شديد)، كما رآه الشخص. ما زال موجودًا: بحسب أحدث إدخال.</translation>
    </message>
    <message>
        <source>Write a number such as 62 or 62.5, without a mark between thousands.</source>
        <translation>اكتب عددًا مثل 62 أو 62.5، بلا علامة بين الآلاف.</translation>
    </message>
    <message>
        <source>Write one number of mg, as on the box: 20.</source>
        <comment>medical</comment>
        <translation>Write one number of mg, as on the box: 20.</translation>
    </message>
    <message>
        <source>Write the numbers as on the label, with a plus between them: 20 + 10.</source>
        <translation>اكتب الأرقام كما على الملصق، وبينها علامة زائد: 20 + 10.</translation>
    </message>
    <message>
        <source>Writing it into the diary…</source>
        <translation>تجري كتابته في اليوميات…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>تجري كتابة الملف…</translation>
    </message>
    <message>
        <source>Writing {done} of {all}…</source>
        <translation>يُكتب {done} من {all}…</translation>
    </message>
    <message>
        <source>Yellow skin or eyes, dark urine</source>
        <comment>medical</comment>
        <translation>Yellow skin or eyes, dark urine</translation>
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
        <source>Yesterday</source>
        <translation>أمس</translation>
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
        <source>You can change them in Settings, under “Care guide and numbers”.</source>
        <translation>يمكنك تغييرها في الإعدادات، تحت «دليل العناية والأرقام».</translation>
    </message>
    <message>
        <source>You can hide the details in reminders at any time.</source>
        <translation>يمكنك إخفاء التفاصيل في التذكيرات متى شئت.</translation>
    </message>
    <message>
        <source>You have plans on {date}.</source>
        <translation>لديك ارتباط في {date}.</translation>
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
        <translation>أوقفتَ ذلك. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>You usually do it near {at}.</source>
        <translation>تفعلها عادةً قرابة {at}.</translation>
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
        <translation>حواسيبك لا تتبادل المعلومات</translation>
    </message>
    <message>
        <source>Your course</source>
        <translation>فترة علاجك</translation>
    </message>
    <message>
        <source>Your course in the form that programs of clinics read, marked as recorded by yourself.</source>
        <translation>فترة علاجك بالصيغة التي تقرؤها برامج العيادات، مع الإشارة إلى أنك سجّلتَها بنفسك.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>بياناتك</translation>
    </message>
    <message>
        <source>Your desktop may ask you.</source>
        <translation>قد يسألك سطح المكتب.</translation>
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
        <source>Your diary stays on this computer; the calendar has the plan alone.</source>
        <translation>تبقى يومياتك على هذا الحاسوب؛ وفي التقويم الخطة وحدها.</translation>
    </message>
    <message>
        <source>Your diary, its photos and backups, what was set aside after damage, your settings, the lock with its key, the password of a calendar for your phone, the log, and the start with the computer. Reminders stop and skinroutine ends.</source>
        <translation>يومياتك وصورها ونسخها الاحتياطية، وما وُضع جانبًا بعد تلف، وإعداداتك، والقفل مع مفتاحه، وكلمة مرور تقويم لهاتفك، والسجل، والبدء مع الحاسوب. تتوقف التذكيرات وينتهي skinroutine.</translation>
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
        <source>Your keyring does not have it any more. Choose “Type the phrase”.</source>
        <translation>لم تعد في حلقة مفاتيحك. اختر «اكتب العبارة».</translation>
    </message>
    <message>
        <source>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</source>
        <comment>medical</comment>
        <translation>Your leaflet rule: “{rule}”. Whatever the rule, don’t take two doses together. Unsure? Ask a pharmacist.</translation>
    </message>
    <message>
        <source>Your outdoor check.</source>
        <translation>وقفتك في الخارج.</translation>
    </message>
    <message>
        <source>Your own number.</source>
        <translation>رقمك الخاص.</translation>
    </message>
    <message>
        <source>Your phone may ring by an old plan</source>
        <translation>قد يرنّ هاتفك وفق خطة قديمة</translation>
    </message>
    <message>
        <source>Your phrase</source>
        <translation>عبارتك</translation>
    </message>
    <message>
        <source>Your plan and the dates you saved, with alarms, so that a phone can ring.</source>
        <translation>خطتك والمواعيد التي حفظتَها، مع منبّهات، حتى يرنّ الهاتف.</translation>
    </message>
    <message>
        <source>Your plan for the next 14 days goes, as to-dos with alarms, to a calendar on a server of your own: Nextcloud, Radicale, Fastmail or another that speaks CalDAV. What you complete on your phone is ticked here.</source>
        <translation>تذهب خطتك للأيام الـ14 القادمة، مهامَّ بمنبّهات، إلى تقويم على خادم لك: Nextcloud أو Radicale أو Fastmail أو غيرها مما يدعم CalDAV. وما تنجزه على هاتفك يُعلَّم هنا.</translation>
    </message>
    <message>
        <source>Your plan, as on the label</source>
        <translation>خطتك، كما على الملصق</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
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
        <source>Your server</source>
        <translation>خادمك</translation>
    </message>
    <message>
        <source>Your supply</source>
        <comment>a step</comment>
        <translation>مخزونك</translation>
    </message>
    <message>
        <source>Your {at} moment</source>
        <translation>لحظتك عند {at}</translation>
    </message>
    <message>
        <source>a date you saved</source>
        <comment>a step, inside a sentence</comment>
        <translation>موعد حفظتَه</translation>
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
        <source>amount not said</source>
        <translation>لم تُذكر الكمية</translation>
    </message>
    <message>
        <source>an amount that was not typed</source>
        <translation>كمية لم تُكتب</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more, in the diary</source>
        <extracomment>for one: and 1 more, in the diary</extracomment>
        <translation>
            <numerusform>ولا مزيد في اليوميات</numerusform>
            <numerusform>وواحد آخر، في اليوميات</numerusform>
            <numerusform>واثنان آخران، في اليوميات</numerusform>
            <numerusform>و{n} أخرى، في اليوميات</numerusform>
            <numerusform>و{n} أخرى، في اليوميات</numerusform>
            <numerusform>و{n} أخرى، في اليوميات</numerusform>
        </translation>
    </message>
    <message>
        <source>another formulation</source>
        <translation>تركيبة أخرى</translation>
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
        <source>as the routine says</source>
        <comment>how often a dose is taken</comment>
        <translation>كما يقول الروتين</translation>
    </message>
    <message>
        <source>at the times of the routine</source>
        <translation>في أوقات الروتين</translation>
    </message>
    <message>
        <source>at {at}</source>
        <translation>عند {at}</translation>
    </message>
    <message>
        <source>away</source>
        <comment>why a dose was skipped</comment>
        <translation>غياب</translation>
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
        <source>capsules</source>
        <comment>after a number field</comment>
        <translation>كبسولات</translation>
    </message>
    <message>
        <source>chose not to</source>
        <comment>why a dose was skipped</comment>
        <translation>اختيار شخصي</translation>
    </message>
    <message>
        <source>cleanser</source>
        <comment>a step, inside a sentence</comment>
        <translation>الغسول</translation>
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
        <translation>أيام</translation>
    </message>
    <message>
        <source>days before</source>
        <comment>after a number field</comment>
        <translation>أيام قبل ذلك</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>the word that is typed to delete everything</comment>
        <translation>حذف</translation>
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
        <source>ended</source>
        <comment>the dose in a plan</comment>
        <translation>انتهت</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>every other day</source>
        <translation>كل يومين</translation>
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
        <source>forgot</source>
        <comment>why a dose was skipped</comment>
        <translation>نسيان</translation>
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
        <source>good</source>
        <comment>how somebody feels</comment>
        <translation>جيد</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>فيه ملاحظة</translation>
    </message>
    <message numerus="yes">
        <source>in {n} days</source>
        <extracomment>for one: in 1 day</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد {n} أيام</numerusform>
            <numerusform>بعد {n} يومًا</numerusform>
            <numerusform>بعد {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>kg</source>
        <translation>كغ</translation>
    </message>
    <message>
        <source>left out by your choice</source>
        <translation>غير مدرج باختيارك</translation>
    </message>
    <message>
        <source>lip balm</source>
        <comment>a step, inside a sentence</comment>
        <translation>مرطّب الشفاه</translation>
    </message>
    <message>
        <source>lock, where you set a passphrase</source>
        <translation>قفل، إن وضعتَ عبارة مرور</translation>
    </message>
    <message>
        <source>low</source>
        <comment>how somebody feels</comment>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>machine-drafted, not yet read by a speaker</source>
        <translation>مسودة آلية لم يقرأها متحدث بها بعد</translation>
    </message>
    <message>
        <source>made before a restore</source>
        <translation>أُنشئت قبل استعادة</translation>
    </message>
    <message>
        <source>made before an update of skinroutine</source>
        <translation>أُنشئت قبل تحديث skinroutine</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>أُنشئت تلقائيًا</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>أنشأتَها أنت</translation>
    </message>
    <message>
        <source>marked as not done, so nothing is recorded</source>
        <translation>معلَّم على أنه لم يتمّ، فلا يُسجّل شيء</translation>
    </message>
    <message>
        <source>mg</source>
        <comment>a unit</comment>
        <translation>ملغ</translation>
    </message>
    <message>
        <source>mg per kg is shown once a weight is entered.</source>
        <translation>يُعرض ملغ لكل كغ متى أُدخل وزن.</translation>
    </message>
    <message>
        <source>mg/kg</source>
        <translation>ملغ/كغ</translation>
    </message>
    <message>
        <source>midday</source>
        <comment>one of several times of a step</comment>
        <translation>ظهرًا</translation>
    </message>
    <message>
        <source>mild</source>
        <comment>how strong a side effect was</comment>
        <translation>خفيف</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>how strong a side effect was</comment>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>moisturizer</source>
        <comment>a step, inside a sentence</comment>
        <translation>المرطّب</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>left out of a summary</comment>
        <translation>المزاج</translation>
    </message>
    <message>
        <source>more often on a day than the step is planned</source>
        <translation>أكثر في اليوم مما خُطّط للخطوة</translation>
    </message>
    <message>
        <source>more than ten years ago</source>
        <translation>قبل أكثر من عشر سنوات</translation>
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
        <source>no</source>
        <comment>still there</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>no dose planned</source>
        <translation>لا جرعة مخططة</translation>
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
        <source>no number yet</source>
        <translation>لا رقم بعد</translation>
    </message>
    <message>
        <source>no reason given</source>
        <comment>why a dose was skipped</comment>
        <translation>بلا سبب مذكور</translation>
    </message>
    <message>
        <source>no reminder at {at}: {reason}</source>
        <translation>لا تذكير عند {at}: {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>how strong a side effect was</comment>
        <translation>لا شيء</translation>
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
        <source>not readable</source>
        <translation>تتعذر قراءتها</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجّل</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>a day in a chart</comment>
        <translation>غير مسجّل</translation>
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
        <source>not said</source>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>not said</source>
        <comment>a formulation</comment>
        <translation>لم تُذكر</translation>
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
        <source>not verified: check it</source>
        <comment>medical</comment>
        <translation>not verified: check it</translation>
    </message>
    <message>
        <source>notes</source>
        <comment>left out of a summary</comment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>notes are shortened</source>
        <translation>الملاحظات مختصرة</translation>
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
        <source>okay</source>
        <comment>how somebody feels</comment>
        <translation>لا بأس</translation>
    </message>
    <message>
        <source>on days on which the step is not planned</source>
        <translation>في أيام لم تُخطَّط فيها الخطوة</translation>
    </message>
    <message>
        <source>on days that have not come yet</source>
        <translation>في أيام لم تأتِ بعد</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>في وقته</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>once a day</source>
        <comment>medical</comment>
        <translation>once a day</translation>
    </message>
    <message>
        <source>open still</source>
        <translation>ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>ordinary (conventional)</source>
        <comment>medical</comment>
        <translation>ordinary (conventional)</translation>
    </message>
    <message>
        <source>other</source>
        <comment>why a dose was skipped</comment>
        <translation>غير ذلك</translation>
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
        <source>paused</source>
        <comment>a plan</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>the dose in a plan</comment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>phone</source>
        <comment>where something was said</comment>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>photos that no day of the diary has</source>
        <translation>من الصور التي لا يوم لها في اليوميات</translation>
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
        <source>ran out</source>
        <comment>why a dose was skipped</comment>
        <translation>نفاد الكبسولات</translation>
    </message>
    <message>
        <source>read by a speaker</source>
        <translation>قرأها متحدث بها</translation>
    </message>
    <message>
        <source>recorded in this diary already, left as they are</source>
        <translation>مسجّل أصلًا في هذه اليوميات، ويُترك كما هو</translation>
    </message>
    <message>
        <source>restore what was undone</source>
        <translation>استعادة ما تم التراجع عنه</translation>
    </message>
    <message>
        <source>rings at {times}</source>
        <translation>يرنّ في {times}</translation>
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
        <source>seen {at}</source>
        <comment>a reminder</comment>
        <translation>شوهد {at}</translation>
    </message>
    <message>
        <source>self-recorded</source>
        <translation>سجّله الشخص بنفسه</translation>
    </message>
    <message>
        <source>set by the other program by itself, without you</source>
        <translation>وضعه البرنامج الآخر تلقائيًا، من دونك</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>how strong a side effect was</comment>
        <translation>شديد</translation>
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
        <source>side effects</source>
        <comment>why a dose was skipped</comment>
        <translation>أعراض جانبية</translation>
    </message>
    <message>
        <source>skinroutine could not do it. The log has the details.</source>
        <translation>تعذّر ذلك على skinroutine. التفاصيل في السجل.</translation>
    </message>
    <message>
        <source>skinroutine has ended. Nothing of yours is left in its folder.</source>
        <translation>انتهى skinroutine. لم يبقَ شيء لك في مجلده.</translation>
    </message>
    <message>
        <source>skinroutine is under the MIT licence.</source>
        <translation>skinroutine مرخّص بموجب رخصة MIT.</translation>
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
        <source>skinroutine was removed from this computer. Reminders come until you quit. What you noted stays where it is.</source>
        <translation>أُزيل skinroutine من هذا الحاسوب. تأتي التذكيرات إلى أن تُنهيه. وما دوّنته يبقى في مكانه.</translation>
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
        <source>stopped</source>
        <comment>a plan</comment>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>sunscreen</source>
        <comment>a step, inside a sentence</comment>
        <translation>واقي الشمس</translation>
    </message>
    <message>
        <source>take it if the next is not close</source>
        <comment>medical</comment>
        <translation>take it if the next is not close</translation>
    </message>
    <message>
        <source>taken</source>
        <comment>the dose in a plan</comment>
        <translation>تُؤخذ</translation>
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
        <comment>a date</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beneath a count</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <comment>under the last bar of a chart</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>today</source>
        <comment>when a step falls due</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>told to pause</source>
        <comment>why a dose was skipped</comment>
        <translation>طُلب التوقف مؤقتًا</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>a date</comment>
        <translation>غدًا</translation>
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
        <source>twice a day</source>
        <translation>مرتان في اليوم</translation>
    </message>
    <message>
        <source>twice a day</source>
        <comment>medical</comment>
        <translation>twice a day</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>until</source>
        <comment>the last day of a step</comment>
        <translation>حتى</translation>
    </message>
    <message>
        <source>until {day}, by the calendar</source>
        <translation>حتى {day}، بحسب التقويم</translation>
    </message>
    <message>
        <source>until {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>up and down</source>
        <comment>how somebody feels</comment>
        <translation>متقلّب</translation>
    </message>
    <message>
        <source>upcoming</source>
        <comment>a step</comment>
        <translation>لم يحن بعد</translation>
    </message>
    <message>
        <source>very low</source>
        <comment>how somebody feels</comment>
        <translation>منخفض جدًا</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>after a number field</comment>
        <translation>أسابيع</translation>
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
        <source>with a word for the state that is not known here</source>
        <translation>بكلمة للحالة غير معروفة هنا</translation>
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
        <source>without a day that can be read</source>
        <translation>بلا يوم يمكن قراءته</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>write a note on the focused step</source>
        <translation>اكتب ملاحظة على الخطوة المحددة</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>still there</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>a date</comment>
        <translation>أمس</translation>
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
        <source>your local emergency number</source>
        <comment>medical</comment>
        <translation>your local emergency number</translation>
    </message>
    <message>
        <source>your supply</source>
        <comment>a step, inside a sentence</comment>
        <translation>مخزونك</translation>
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
        <source>{amount} in {doses}</source>
        <comment>mg in doses</comment>
        <translation>{amount} في {doses}</translation>
    </message>
    <message>
        <source>{amount} mg</source>
        <comment>an amount</comment>
        <translation>{amount} ملغ</translation>
    </message>
    <message>
        <source>{amount} mg/kg</source>
        <translation>{amount} ملغ/كغ</translation>
    </message>
    <message>
        <source>{amount} mg/kg at {kg} kg (weighed {day})</source>
        <translation>{amount} ملغ/كغ عند {kg} كغ (الوزن في {day})</translation>
    </message>
    <message numerus="yes">
        <source>{amount} on {n} days.</source>
        <extracomment>for one: {amount} on 1 day.</extracomment>
        <translation>
            <numerusform>{amount} في 0 يوم.</numerusform>
            <numerusform>{amount} في يوم واحد.</numerusform>
            <numerusform>{amount} في يومين.</numerusform>
            <numerusform>{amount} في {n} أيام.</numerusform>
            <numerusform>{amount} في {n} يومًا.</numerusform>
            <numerusform>{amount} في {n} يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} taken before using skinroutine, as you entered · together {together}</source>
        <translation>{amount} أُخذت قبل استعمال skinroutine، كما أدخلتَ · المجموع {together}</translation>
    </message>
    <message>
        <source>{amount} {often}</source>
        <comment>a dose</comment>
        <translation>{amount} {often}</translation>
    </message>
    <message>
        <source>{amount}, Absorica LD</source>
        <translation>{amount}، Absorica LD</translation>
    </message>
    <message>
        <source>{amount}, {rate} mg/kg</source>
        <translation>{amount}، {rate} ملغ/كغ</translation>
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
    <message numerus="yes">
        <source>{at}. Still on your list: {n} capsules. Taken, later, or not today?</source>
        <comment>medical</comment>
        <extracomment>for one: {at}. Still on your list: 1 capsule. Taken, later, or not today?</extracomment>
        <translation>
            <numerusform>{at}. Still on your list: {n} capsules. Taken, later, or not today?</numerusform>
            <numerusform>{at}. Still on your list: 1 capsule. Taken, later, or not today?</numerusform>
            <numerusform>{at}. Still on your list: {n} capsules. Taken, later, or not today?</numerusform>
            <numerusform>{at}. Still on your list: {n} capsules. Taken, later, or not today?</numerusform>
            <numerusform>{at}. Still on your list: {n} capsules. Taken, later, or not today?</numerusform>
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
            <numerusform>{at}. With food, as your leaflet says: {n} capsules and something to eat.</numerusform>
            <numerusform>{at}. With food, as your leaflet says: 1 capsule and something to eat.</numerusform>
            <numerusform>{at}. With food, as your leaflet says: {n} capsules and something to eat.</numerusform>
            <numerusform>{at}. With food, as your leaflet says: {n} capsules and something to eat.</numerusform>
            <numerusform>{at}. With food, as your leaflet says: {n} capsules and something to eat.</numerusform>
            <numerusform>{at}. With food, as your leaflet says: {n} capsules and something to eat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{at}: {n} capsules, as you planned.</source>
        <comment>medical</comment>
        <extracomment>for one: {at}: 1 capsule, as you planned.</extracomment>
        <translation>
            <numerusform>{at}: {n} capsules, as you planned.</numerusform>
            <numerusform>{at}: 1 capsule, as you planned.</numerusform>
            <numerusform>{at}: {n} capsules, as you planned.</numerusform>
            <numerusform>{at}: {n} capsules, as you planned.</numerusform>
            <numerusform>{at}: {n} capsules, as you planned.</numerusform>
            <numerusform>{at}: {n} capsules, as you planned.</numerusform>
        </translation>
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
        <source>{count} ({skipped})</source>
        <translation>{count} ({skipped})</translation>
    </message>
    <message>
        <source>{count} with food</source>
        <translation>{count} مع الطعام</translation>
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
        <source>{day} could be read in two ways. Say whether days are written day-first or month-first.</source>
        <translation>يمكن قراءة {day} بطريقتين. اذكر هل تُكتب الأيام باليوم أولًا (day-first) أم بالشهر أولًا (month-first).</translation>
    </message>
    <message>
        <source>{day} has not come yet.</source>
        <translation>لم يحن {day} بعد.</translation>
    </message>
    <message>
        <source>{day} is too far away for a course.</source>
        <translation>{day} أبعد من أن يكون في فترة علاج.</translation>
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
        <translation>{day} · يستغرق نصف دقيقة، تخطَّ ما شئت</translation>
    </message>
    <message>
        <source>{day}, by the calendar</source>
        <translation>{day}، بحسب التقويم</translation>
    </message>
    <message>
        <source>{day}, {away}</source>
        <comment>a date and how far away it is</comment>
        <translation>{day}، {away}</translation>
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
        <source>{day}, {time}</source>
        <comment>when</comment>
        <translation>{day}، {time}</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <comment>when a backup was made</comment>
        <translation>{day}، {time}</translation>
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
        <translation>{done} من الجرعات الـ {noted} التي سُجّل لها ذلك، كما تقول النشرة.</translation>
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
        <source>{done} of {planned} taken</source>
        <translation>أُخذت {done} من {planned}</translation>
    </message>
    <message>
        <source>{dose} at {at}</source>
        <comment>a dose that is noted</comment>
        <translation>{dose} عند {at}</translation>
    </message>
    <message>
        <source>{every}, if on {weekdays}</source>
        <translation>{every}، إن كان {weekdays}</translation>
    </message>
    <message>
        <source>{file} has no names of habits.</source>
        <translation>ليس في {file} أسماء عادات.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <comment>days</comment>
        <translation>{first} إلى {last}</translation>
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
        <source>{first}–{last}</source>
        <comment>days of a month</comment>
        <translation>{first}–{last}</translation>
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
        <source>{kind} by {count}</source>
        <comment>capsules</comment>
        <translation>{kind} بزيادة {count}</translation>
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
        <source>{line}. {note}</source>
        <comment>after the course</comment>
        <translation>{line}. {note}</translation>
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
        <source>{month}: {days}</source>
        <comment>days of a month</comment>
        <translation>{month}: {days}</translation>
    </message>
    <message>
        <source>{names} have the same time, {at}. Each needs a time of its own.</source>
        <translation>لـ {names} الوقت نفسه، {at}. لكلٍّ وقته.</translation>
    </message>
    <message>
        <source>{name} ({times})</source>
        <translation>{name} ({times})</translation>
    </message>
    <message>
        <source>{name} could not be saved: {reason}</source>
        <translation>تعذّر حفظ {name}: {reason}</translation>
    </message>
    <message>
        <source>{name} holds nothing, and a diary never gives way to nothing.</source>
        <translation>لا شيء في {name}، واليوميات لا تُخلي مكانها أبدًا لفراغ.</translation>
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
            <numerusform>لا كبسولات</numerusform>
            <numerusform>كبسولة واحدة</numerusform>
            <numerusform>كبسولتان</numerusform>
            <numerusform>{n} كبسولات</numerusform>
            <numerusform>{n} كبسولة</numerusform>
            <numerusform>{n} كبسولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted.</source>
        <extracomment>for one: 1 capsule counted.</extracomment>
        <translation>
            <numerusform>لا كبسولات معدودة.</numerusform>
            <numerusform>كبسولة واحدة معدودة.</numerusform>
            <numerusform>كبسولتان معدودتان.</numerusform>
            <numerusform>{n} كبسولات معدودة.</numerusform>
            <numerusform>{n} كبسولة معدودة.</numerusform>
            <numerusform>{n} كبسولة معدودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} capsules counted: {kinds}.</source>
        <extracomment>for one: 1 capsule counted: {kinds}.</extracomment>
        <translation>
            <numerusform>لا كبسولات معدودة: {kinds}.</numerusform>
            <numerusform>كبسولة واحدة معدودة: {kinds}.</numerusform>
            <numerusform>كبسولتان معدودتان: {kinds}.</numerusform>
            <numerusform>{n} كبسولات معدودة: {kinds}.</numerusform>
            <numerusform>{n} كبسولة معدودة: {kinds}.</numerusform>
            <numerusform>{n} كبسولة معدودة: {kinds}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days ago</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day ago</extracomment>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل {n} أيام</numerusform>
            <numerusform>قبل {n} يومًا</numerusform>
            <numerusform>قبل {n} يوم</numerusform>
        </translation>
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
        <source>{n} days before</source>
        <comment>a date</comment>
        <extracomment>for one: 1 day before</extracomment>
        <translation>
            <numerusform>في اليوم نفسه</numerusform>
            <numerusform>قبل الموعد بيوم</numerusform>
            <numerusform>قبل الموعد بيومين</numerusform>
            <numerusform>قبل الموعد بـ {n} أيام</numerusform>
            <numerusform>قبل الموعد بـ {n} يومًا</numerusform>
            <numerusform>قبل الموعد بـ {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days skipped</source>
        <extracomment>for one: 1 day skipped</extracomment>
        <translation>
            <numerusform>لم يُترك أي يوم</numerusform>
            <numerusform>تُرك يوم واحد</numerusform>
            <numerusform>تُرك يومان</numerusform>
            <numerusform>تُركت {n} أيام</numerusform>
            <numerusform>تُرك {n} يومًا</numerusform>
            <numerusform>تُرك {n} يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses</source>
        <comment>noted as taken</comment>
        <extracomment>for one: 1 dose</extracomment>
        <translation>
            <numerusform>لا جرعات</numerusform>
            <numerusform>جرعة واحدة</numerusform>
            <numerusform>جرعتان</numerusform>
            <numerusform>{n} جرعات</numerusform>
            <numerusform>{n} جرعة</numerusform>
            <numerusform>{n} جرعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan</source>
        <extracomment>for one: 1 dose noted beyond the plan</extracomment>
        <translation>
            <numerusform>لا جرعات مسجّلة زيادة على الخطة</numerusform>
            <numerusform>جرعة واحدة مسجّلة زيادة على الخطة</numerusform>
            <numerusform>جرعتان مسجّلتان زيادة على الخطة</numerusform>
            <numerusform>{n} جرعات مسجّلة زيادة على الخطة</numerusform>
            <numerusform>{n} جرعة مسجّلة زيادة على الخطة</numerusform>
            <numerusform>{n} جرعة مسجّلة زيادة على الخطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses noted beyond the plan are in the sum.</source>
        <extracomment>for one: 1 dose noted beyond the plan is in the sum.</extracomment>
        <translation>
            <numerusform>لا جرعات مسجّلة زيادة على الخطة في المجموع.</numerusform>
            <numerusform>في المجموع جرعة واحدة مسجّلة زيادة على الخطة.</numerusform>
            <numerusform>في المجموع جرعتان مسجّلتان زيادة على الخطة.</numerusform>
            <numerusform>في المجموع {n} جرعات مسجّلة زيادة على الخطة.</numerusform>
            <numerusform>في المجموع {n} جرعة مسجّلة زيادة على الخطة.</numerusform>
            <numerusform>في المجموع {n} جرعة مسجّلة زيادة على الخطة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount</source>
        <extracomment>for one: 1 dose without an amount</extracomment>
        <translation>
            <numerusform>لا جرعات بلا كمية</numerusform>
            <numerusform>جرعة واحدة بلا كمية</numerusform>
            <numerusform>جرعتان بلا كمية</numerusform>
            <numerusform>{n} جرعات بلا كمية</numerusform>
            <numerusform>{n} جرعة بلا كمية</numerusform>
            <numerusform>{n} جرعة بلا كمية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are in no sum.</source>
        <extracomment>for one: 1 dose without an amount is in no sum.</extracomment>
        <translation>
            <numerusform>لا جرعات بلا كمية.</numerusform>
            <numerusform>جرعة واحدة بلا كمية لا تدخل في أي مجموع.</numerusform>
            <numerusform>جرعتان بلا كمية لا تدخلان في أي مجموع.</numerusform>
            <numerusform>{n} جرعات بلا كمية لا تدخل في أي مجموع.</numerusform>
            <numerusform>{n} جرعة بلا كمية لا تدخل في أي مجموع.</numerusform>
            <numerusform>{n} جرعة بلا كمية لا تدخل في أي مجموع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses without an amount are not in the sum.</source>
        <extracomment>for one: 1 dose without an amount is not in the sum.</extracomment>
        <translation>
            <numerusform>لا جرعات بلا كمية.</numerusform>
            <numerusform>جرعة واحدة بلا كمية لا تدخل في المجموع.</numerusform>
            <numerusform>جرعتان بلا كمية لا تدخلان في المجموع.</numerusform>
            <numerusform>{n} جرعات بلا كمية لا تدخل في المجموع.</numerusform>
            <numerusform>{n} جرعة بلا كمية لا تدخل في المجموع.</numerusform>
            <numerusform>{n} جرعة بلا كمية لا تدخل في المجموع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} doses × {amount}</source>
        <extracomment>for one: 1 dose × {amount}</extracomment>
        <translation>
            <numerusform>لا جرعات × {amount}</numerusform>
            <numerusform>جرعة واحدة × {amount}</numerusform>
            <numerusform>جرعتان × {amount}</numerusform>
            <numerusform>{n} جرعات × {amount}</numerusform>
            <numerusform>{n} جرعة × {amount}</numerusform>
            <numerusform>{n} جرعة × {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier days, in the diary</source>
        <extracomment>for one: 1 earlier day, in the diary</extracomment>
        <translation>
            <numerusform>لا أيام أسبق في اليوميات</numerusform>
            <numerusform>يوم واحد أسبق، في اليوميات</numerusform>
            <numerusform>يومان أسبق، في اليوميات</numerusform>
            <numerusform>{n} أيام أسبق، في اليوميات</numerusform>
            <numerusform>{n} يومًا أسبق، في اليوميات</numerusform>
            <numerusform>{n} يوم أسبق، في اليوميات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries</source>
        <extracomment>for one: 1 entry</extracomment>
        <translation>
            <numerusform>لا إدخالات</numerusform>
            <numerusform>إدخال واحد</numerusform>
            <numerusform>إدخالان</numerusform>
            <numerusform>{n} إدخالات</numerusform>
            <numerusform>{n} إدخالًا</numerusform>
            <numerusform>{n} إدخال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entries can still be read.</source>
        <extracomment>for one: 1 entry can still be read.</extracomment>
        <translation>
            <numerusform>لم تعد قراءة أي إدخال ممكنة.</numerusform>
            <numerusform>ما زالت قراءة إدخال واحد ممكنة.</numerusform>
            <numerusform>ما زالت قراءة إدخالين ممكنة.</numerusform>
            <numerusform>ما زالت قراءة {n} إدخالات ممكنة.</numerusform>
            <numerusform>ما زالت قراءة {n} إدخالًا ممكنة.</numerusform>
            <numerusform>ما زالت قراءة {n} إدخال ممكنة.</numerusform>
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
        <source>{n} more noted</source>
        <extracomment>for one: 1 more noted</extracomment>
        <translation>
            <numerusform>لا مزيد مسجّل</numerusform>
            <numerusform>سُجّلت واحدة أخرى</numerusform>
            <numerusform>سُجّلت اثنتان أخريان</numerusform>
            <numerusform>سُجّلت {n} أخرى</numerusform>
            <numerusform>سُجّلت {n} أخرى</numerusform>
            <numerusform>سُجّلت {n} أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more were taken without a word on it.</source>
        <extracomment>for one: 1 more was taken without a word on it.</extracomment>
        <translation>
            <numerusform>لم تُؤخذ جرعات أخرى بلا ذكر لذلك.</numerusform>
            <numerusform>أُخذت واحدة أخرى بلا ذكر لذلك.</numerusform>
            <numerusform>أُخذت اثنتان أخريان بلا ذكر لذلك.</numerusform>
            <numerusform>أُخذت {n} أخرى بلا ذكر لذلك.</numerusform>
            <numerusform>أُخذت {n} أخرى بلا ذكر لذلك.</numerusform>
            <numerusform>أُخذت {n} أخرى بلا ذكر لذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} new steps: {names}</source>
        <extracomment>for one: 1 new step: {names}</extracomment>
        <translation>
            <numerusform>لا خطوات جديدة: {names}</numerusform>
            <numerusform>خطوة جديدة واحدة: {names}</numerusform>
            <numerusform>خطوتان جديدتان: {names}</numerusform>
            <numerusform>{n} خطوات جديدة: {names}</numerusform>
            <numerusform>{n} خطوة جديدة: {names}</numerusform>
            <numerusform>{n} خطوة جديدة: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} notes</source>
        <comment>of an import</comment>
        <extracomment>for one: 1 note</extracomment>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>{n} ملاحظات</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
            <numerusform>{n} ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {all} letters and digits.</source>
        <translation>{n} من {all} من الأحرف والأرقام.</translation>
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
        <source>{n} parts</source>
        <extracomment>for one: 1 part</extracomment>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>{n} أجزاء</numerusform>
            <numerusform>{n} جزءًا</numerusform>
            <numerusform>{n} جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} parts found</source>
        <extracomment>for one: 1 part found</extracomment>
        <translation>
            <numerusform>لم يُعثر على أجزاء</numerusform>
            <numerusform>عُثر على جزء واحد</numerusform>
            <numerusform>عُثر على جزأين</numerusform>
            <numerusform>عُثر على {n} أجزاء</numerusform>
            <numerusform>عُثر على {n} جزءًا</numerusform>
            <numerusform>عُثر على {n} جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} past dates</source>
        <extracomment>for one: 1 past date</extracomment>
        <translation>
            <numerusform>لا مواعيد ماضية</numerusform>
            <numerusform>موعد ماضٍ واحد</numerusform>
            <numerusform>موعدان ماضيان</numerusform>
            <numerusform>{n} مواعيد ماضية</numerusform>
            <numerusform>{n} موعدًا ماضيًا</numerusform>
            <numerusform>{n} موعد ماضٍ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} photos</source>
        <extracomment>for one: 1 photo</extracomment>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>{n} صور</numerusform>
            <numerusform>{n} صورة</numerusform>
            <numerusform>{n} صورة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} places found</source>
        <extracomment>for one: 1 place found</extracomment>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>وُجد موضع واحد</numerusform>
            <numerusform>وُجد موضعان</numerusform>
            <numerusform>وُجدت {n} مواضع</numerusform>
            <numerusform>وُجد {n} موضعًا</numerusform>
            <numerusform>وُجد {n} موضع</numerusform>
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
        <comment>doses, beside a count</comment>
        <extracomment>for one: 1 skipped</extracomment>
        <translation>
            <numerusform>لم تُترك أي جرعة</numerusform>
            <numerusform>تُركت واحدة</numerusform>
            <numerusform>تُركت اثنتان</numerusform>
            <numerusform>تُركت {n}</numerusform>
            <numerusform>تُركت {n}</numerusform>
            <numerusform>تُركت {n}</numerusform>
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
        <source>{n} times as needed</source>
        <extracomment>for one: once as needed</extracomment>
        <translation>
            <numerusform>ولا مرة عند الحاجة</numerusform>
            <numerusform>مرة واحدة عند الحاجة</numerusform>
            <numerusform>مرتان عند الحاجة</numerusform>
            <numerusform>{n} مرات عند الحاجة</numerusform>
            <numerusform>{n} مرة عند الحاجة</numerusform>
            <numerusform>{n} مرة عند الحاجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} times done</source>
        <extracomment>for one: 1 time done</extracomment>
        <translation>
            <numerusform>لم يتمّ أي مرة</numerusform>
            <numerusform>تمّ مرة واحدة</numerusform>
            <numerusform>تمّ مرتين</numerusform>
            <numerusform>تمّ {n} مرات</numerusform>
            <numerusform>تمّ {n} مرة</numerusform>
            <numerusform>تمّ {n} مرة</numerusform>
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
        <source>{n} times skipped</source>
        <extracomment>for one: 1 time skipped</extracomment>
        <translation>
            <numerusform>لم يُترك أي مرة</numerusform>
            <numerusform>تُرك مرة واحدة</numerusform>
            <numerusform>تُرك مرتين</numerusform>
            <numerusform>تُرك {n} مرات</numerusform>
            <numerusform>تُرك {n} مرة</numerusform>
            <numerusform>تُرك {n} مرة</numerusform>
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
    <message numerus="yes">
        <source>{n} weeks, as your plan says</source>
        <extracomment>for one: 1 week, as your plan says</extracomment>
        <translation>
            <numerusform>لا أسابيع، كما تقول خطتك</numerusform>
            <numerusform>أسبوع واحد، كما تقول خطتك</numerusform>
            <numerusform>أسبوعان، كما تقول خطتك</numerusform>
            <numerusform>{n} أسابيع، كما تقول خطتك</numerusform>
            <numerusform>{n} أسبوعًا، كما تقول خطتك</numerusform>
            <numerusform>{n} أسبوع، كما تقول خطتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} with a name of the person’s own are left out.</source>
        <extracomment>for one: 1 with a name of the person’s own is left out.</extracomment>
        <translation>
            <numerusform>لا شيء غير مدرج مما سمّاه الشخص بنفسه.</numerusform>
            <numerusform>واحد سمّاه الشخص بنفسه غير مدرج.</numerusform>
            <numerusform>اثنان سمّاهما الشخص بنفسه غير مدرجين.</numerusform>
            <numerusform>{n} سمّاها الشخص بنفسه غير مدرجة.</numerusform>
            <numerusform>{n} سمّاها الشخص بنفسه غير مدرجة.</numerusform>
            <numerusform>{n} سمّاها الشخص بنفسه غير مدرجة.</numerusform>
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
        <translation>{pair} ليس جزءًا من ربط. يبدو الربط هكذا: day=Date,step=Habit,status=Done.</translation>
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
        <source>{sign}, {day}: {severity}</source>
        <translation>{sign}، {day}: {severity}</translation>
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
        <translation>{sign}: {severity}، مختار</translation>
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
        <translation>{source} (اطُّلع عليه في نسخة)</translation>
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
        <source>{step}, {time}</source>
        <translation>{step}، {time}</translation>
    </message>
    <message>
        <source>{strengths} mg</source>
        <comment>capsules of a dose</comment>
        <translation>{strengths} ملغ</translation>
    </message>
    <message>
        <source>{strength} mg</source>
        <translation>{strength} ملغ</translation>
    </message>
    <message>
        <source>{time} today</source>
        <comment>when</comment>
        <translation>{time} اليوم</translation>
    </message>
    <message>
        <source>{time}, {day}</source>
        <comment>when</comment>
        <translation>{time}، {day}</translation>
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
        <translation>{what} (لم يحن بعد)</translation>
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
        <translation>{words}، وواحدة غير مسجّلة</translation>
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
        <source>“{name}” was not added: it cannot be read ({reason}).</source>
        <translation>لم تُضف «{name}»: تتعذر قراءتها ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is larger than {most} MB.</source>
        <translation>لم تُضف «{name}»: حجمها أكبر من {most} ميغابايت.</translation>
    </message>
    <message>
        <source>“{name}” was not added: it is no JPEG, PNG or WebP picture, or it is damaged.</source>
        <translation>لم تُضف «{name}»: ليست صورة JPEG أو PNG أو WebP، أو هي تالفة.</translation>
    </message>
    <message>
        <source>“{name}” was not added: the picture has too many pixels.</source>
        <translation>لم تُضف «{name}»: في الصورة بكسلات أكثر مما يُقبل.</translation>
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
