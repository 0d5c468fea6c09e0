<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AgreePage</name>
    <message>
        <source>Your clinic keeps it as long as its rules and the law say.</source>
        <translation>تحفظها عيادتك بقدر ما تقول قواعدها والقانون.</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>لا تُحفظ.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps it for %n day(s).</source>
        <translation>
            <numerusform>لا تحفظها عيادتك.</numerusform>
            <numerusform>تحفظها عيادتك يومًا واحدًا.</numerusform>
            <numerusform>تحفظها عيادتك يومين.</numerusform>
            <numerusform>تحفظها عيادتك %n أيام.</numerusform>
            <numerusform>تحفظها عيادتك %n يومًا.</numerusform>
            <numerusform>تحفظها عيادتك %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} receives the pictures.</source>
        <translation>تستلم {0} الصور.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The line is safe. The clinic&apos;s own server can see the pictures on the way.</source>
        <translation>الخط آمن. يستطيع خادم العيادة رؤية الصور في الطريق.</translation>
    </message>
    <message>
        <source>They are locked so that only your clinic can open them (encrypted).</source>
        <translation>هي مقفلة بحيث لا تفتحها إلا عيادتك (مشفرة).</translation>
    </message>
    <message>
        <source>A worry about privacy? {0}</source>
        <translation>هل يقلقك أمر خصوصيتك؟ {0}</translation>
    </message>
    <message>
        <source>A practice visit</source>
        <translation>زيارة تدريب</translation>
    </message>
    <message>
        <source>Who gets your pictures</source>
        <translation>من يستلم صورك</translation>
    </message>
    <message>
        <source>Please read this before the camera starts.</source>
        <translation>اقرأ هذا قبل أن تعمل الكاميرا.</translation>
    </message>
    <message>
        <source>Agree and go on</source>
        <translation>أوافق وأتابع</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message numerus="yes">
        <source>A video of up to %n second(s).</source>
        <translation>
            <numerusform>فيديو قصير.</numerusform>
            <numerusform>فيديو مدته ثانية واحدة على الأكثر.</numerusform>
            <numerusform>فيديو مدته ثانيتان على الأكثر.</numerusform>
            <numerusform>فيديو مدته %n ثوانٍ على الأكثر.</numerusform>
            <numerusform>فيديو مدته %n ثانية على الأكثر.</numerusform>
            <numerusform>فيديو مدته %n ثانية على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is recorded only if you agree.</source>
        <translation>لا يُسجَّل الصوت إلا إذا وافقت.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now</source>
        <translation>لا يمكن الوصول إلى عيادتك الآن</translation>
    </message>
    <message>
        <source>You can take the pictures now. They stay locked here. You agree and send later.</source>
        <translation>يمكنك التقاط الصور الآن. تبقى مقفلة هنا. توافق وترسل لاحقًا.</translation>
    </message>
    <message>
        <source>The invitation names {0}.</source>
        <translation>تذكر الدعوة {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s) or video(s).</source>
        <translation>
            <numerusform>لا تطلب عيادتك صورًا أو مقاطع فيديو (%n).</numerusform>
            <numerusform>تطلب عيادتك صورة أو مقطع فيديو واحدًا (%n).</numerusform>
            <numerusform>تطلب عيادتك صورتين أو مقطعي فيديو (%n).</numerusform>
            <numerusform>تطلب عيادتك %n صور أو مقاطع فيديو.</numerusform>
            <numerusform>تطلب عيادتك %n صورة أو مقطع فيديو.</numerusform>
            <numerusform>تطلب عيادتك %n صورة أو مقطع فيديو.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s).</source>
        <translation>
            <numerusform>لا تطلب عيادتك صورًا.</numerusform>
            <numerusform>تطلب عيادتك صورة واحدة.</numerusform>
            <numerusform>تطلب عيادتك صورتين.</numerusform>
            <numerusform>تطلب عيادتك %n صور.</numerusform>
            <numerusform>تطلب عيادتك %n صورة.</numerusform>
            <numerusform>تطلب عيادتك %n صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clinic is new on this computer. Its address is {0}.</source>
        <translation>هذه العيادة جديدة على هذا الحاسوب. عنوانها {0}.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>أعرف هذه العيادة وأريد أن أرسل إليها صوري</translation>
    </message>
    <message>
        <source>Pictures of {0} still wait here</source>
        <translation>ما زالت هنا صور تنتظر الإرسال إلى {0}</translation>
    </message>
    <message>
        <source>Their invitation has run out. They can go with this new one.</source>
        <translation>انتهت دعوتها. يمكن إرسالها بهذه الدعوة الجديدة.</translation>
    </message>
    <message>
        <source>Use it for these pictures</source>
        <translation>استخدمها لهذه الصور</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>بقي أمر واحد.</translation>
    </message>
    <message>
        <source>Tick the sentence below if it is true. If not, go back.</source>
        <translation>ضع علامة على الجملة أدناه إن كانت صحيحة. وإلا فارجع.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>The guide: help with this step</source>
        <translation>الدليل: مساعدة في هذه الخطوة</translation>
    </message>
    <message>
        <source>Text size, colours and language</source>
        <translation>حجم النص والألوان واللغة</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>Signs that must not wait, and whom to call</source>
        <translation>علامات لا تحتمل الانتظار، وبمن تتصل</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Light in the picture</source>
        <translation>الضوء في الصورة</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>أعتم</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>أكثر سطوعًا</translation>
    </message>
    <message>
        <source>Where it is sharp</source>
        <translation>موضع الوضوح</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>أبعد</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>أقرب</translation>
    </message>
    <message>
        <source>Tint of the picture</source>
        <translation>درجة لون الصورة</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>أبرد</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>أدفأ</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>كاميرا {0}</translation>
    </message>
    <message>
        <source>Practice camera</source>
        <translation>كاميرا التدريب</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Show the place</source>
        <translation>أظهر الموضع</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>صورة {0} من {1}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>التقط الصورة</translation>
    </message>
    <message>
        <source>Or press Space. It also takes itself when all is good.</source>
        <translation>أو اضغط مفتاح المسافة. وتُلتقط الصورة وحدها عندما يكون كل شيء جيدًا.</translation>
    </message>
    <message>
        <source>Use the last picture</source>
        <translation>استخدم آخر صورة</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>مصباح</translation>
    </message>
    <message>
        <source>Makes the screen white, so that it lights the place.</source>
        <translation>يجعل الشاشة بيضاء لتضيء الموضع.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>اختر كاميرا أخرى</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Gives the live picture the whole width.</source>
        <translation>يعطي الصورة الحية كل العرض.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>نافذة ثانية</translation>
    </message>
    <message>
        <source>Opens the picture and the advice once more, for the one who holds the camera.</source>
        <translation>يفتح الصورة والنصيحة مرة أخرى لمن يمسك الكاميرا.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Uses a picture that you have, of a phone for example.</source>
        <translation>تستخدم صورة لديك، من هاتف مثلًا.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>اترك هذه الصورة</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>تجري قراءة الصورة.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>الكاميرا تبدأ العمل.</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>ستُلتقط خلال {0}</translation>
    </message>
    <message>
        <source>The picture is taken.</source>
        <translation>التُقطت الصورة.</translation>
    </message>
    <message>
        <source>The screen gives more light now.</source>
        <translation>تعطي الشاشة الآن ضوءًا أكثر.</translation>
    </message>
    <message>
        <source>The screen alone is not enough. A real lamp helps more.</source>
        <translation>الشاشة وحدها لا تكفي. المصباح الحقيقي أفضل.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Covered.</source>
        <translation>غُطي.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>نُقل.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تغيّر.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>لم يعد مغطى.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Only the place itself is kept, and a third of the face at most.</source>
        <translation>يُحفظ الموضع وحده، وثلث الوجه على الأكثر.</translation>
    </message>
</context>
<context>
    <name>FaceQuestion</name>
    <message>
        <source>This is no face</source>
        <translation>هذا ليس وجهًا</translation>
    </message>
    <message>
        <source>Keep more of the face?</source>
        <translation>هل تحتفظ بجزء أكبر من الوجه؟</translation>
    </message>
    <message>
        <source>Your doctor will be able to recognise you.</source>
        <translation>سيستطيع طبيبك التعرف عليك.</translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation>لا، اتركه كما كان</translation>
    </message>
    <message>
        <source>I agree, keep more</source>
        <translation>أوافق، احتفظ بجزء أكبر</translation>
    </message>
    <message>
        <source>If it is you, your doctor will be able to recognise you.</source>
        <translation>إن كنت أنت، فسيستطيع طبيبك التعرف عليك.</translation>
    </message>
    <message>
        <source>It is me, and I agree</source>
        <translation>هذا أنا، وأنا موافق</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Speaks the advice aloud.</source>
        <translation>يقرأ النصائح بصوت.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>نغمات</translation>
    </message>
    <message>
        <source>Soft tones go up as the picture gets better, and down as it gets worse.</source>
        <translation>ترتفع نغمات هادئة كلما تحسنت الصورة، وتنخفض كلما ساءت.</translation>
    </message>
    <message>
        <source>The voice is silent while sound is recorded.</source>
        <translation>يصمت الصوت أثناء تسجيل الصوت.</translation>
    </message>
    <message>
        <source>This computer has no voice. The advice stands here in words.</source>
        <translation>ليس في هذا الحاسوب صوت. تظهر النصائح هنا مكتوبة.</translation>
    </message>
    <message>
        <source>This computer has no voice in your language.</source>
        <translation>ليس في هذا الحاسوب صوت بلغتك.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to play tones.</source>
        <translation>ليس في هذا الحاسوب مكبر صوت للنغمات.</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Your clinic&apos;s invitation</source>
        <translation>دعوة عيادتك</translation>
    </message>
    <message>
        <source>Your clinic sent you a code, a file or a link. It says what to show.</source>
        <translation>أرسلت إليك عيادتك رمزًا أو ملفًا أو رابطًا. يقول ماذا تُظهر.</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>أظهر الرمز للكاميرا</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>افتح ملفًا</translation>
    </message>
    <message>
        <source>Camera, to read the code</source>
        <translation>الكاميرا، لقراءة الرمز</translation>
    </message>
    <message>
        <source>Or paste the link or the text here</source>
        <translation>أو الصق الرابط أو النص هنا</translation>
    </message>
    <message>
        <source>Link or text of the invitation</source>
        <translation>رابط الدعوة أو نصها</translation>
    </message>
    <message>
        <source>No invitation yet?</source>
        <translation>ليس لديك دعوة بعد؟</translation>
    </message>
    <message>
        <source>Practise first. Nothing leaves this computer, and you need no camera.</source>
        <translation>تدرب أولًا. لا يغادر شيء هذا الحاسوب، ولا تحتاج كاميرا.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>تدرب</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>اقرأها</translation>
    </message>
    <message>
        <source>My visits on this computer</source>
        <translation>زياراتي على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>تابع هذه الزيارة</translation>
    </message>
    <message>
        <source>Were you here before?</source>
        <translation>هل كنت هنا من قبل؟</translation>
    </message>
    <message>
        <source>Visits are kept here, locked with your passphrase.</source>
        <translation>توجد زيارات محفوظة هنا، مقفلة بعبارة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>افتحها</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>افتح الدعوة</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera.</source>
        <translation>أمسك الرمز أمام الكاميرا.</translation>
    </message>
    <message>
        <source>The code was read.</source>
        <translation>قُرئ الرمز.</translation>
    </message>
    <message>
        <source>A passphrase for your pictures</source>
        <translation>عبارة مرور لصورك</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>استخدم عبارة المرور هذه</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Please tell the staff. What was sent goes on to the clinic.</source>
        <translation>من فضلك أخبر الموظفين. ما أُرسل يصل إلى العيادة.</translation>
    </message>
    <message>
        <source>Your clinic gave you a code. It says what to show.</source>
        <translation>أعطتك عيادتك رمزًا. وهو يحدد ما يجب إظهاره.</translation>
    </message>
    <message>
        <source>Or type the text of the invitation here</source>
        <translation>أو اكتب نص الدعوة هنا</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>End and wipe my visit</source>
        <translation>أنهِ زيارتي وامحُها</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>صورة حية</translation>
    </message>
    <message>
        <source>Click the place that matters. Or move a box to it with the arrow keys.</source>
        <translation>انقر على الموضع المهم. أو حرّك مربعًا إليه بمفاتيح الأسهم.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Make it easy to read</source>
        <translation>لتسهيل القراءة</translation>
    </message>
    <message>
        <source>Choose what is best for your eyes.</source>
        <translation>اختر الأنسب لعينيك.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}٪</translation>
    </message>
    <message>
        <source>Text size {0} percent</source>
        <translation>حجم النص {0} بالمئة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>الحركة والصوت</translation>
    </message>
    <message>
        <source>Keep everything still, without moving parts</source>
        <translation>أبق كل شيء ساكنًا دون أجزاء متحركة</translation>
    </message>
    <message>
        <source>Speak the advice aloud, where this computer can</source>
        <translation>اقرأ النصائح بصوت إن استطاع هذا الحاسوب</translation>
    </message>
    <message>
        <source>Play soft tones that go up as the picture gets better</source>
        <translation>شغّل نغمات هادئة ترتفع كلما تحسنت الصورة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Show the movement</source>
        <translation>أظهر الحركة</translation>
    </message>
    <message>
        <source>Video, {0} of {1}</source>
        <translation>فيديو، {0} من {1}</translation>
    </message>
    <message>
        <source>Move slowly, as the dot does</source>
        <translation>تحرّك ببطء مثل النقطة</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ماذا تفعل الآن</translation>
    </message>
    <message>
        <source>Sound is off. Nothing that is said is recorded.</source>
        <translation>الصوت مغلق. لا يُسجَّل أي كلام.</translation>
    </message>
    <message>
        <source>Start the video</source>
        <translation>ابدأ الفيديو</translation>
    </message>
    <message>
        <source>Or press Space.</source>
        <translation>أو اضغط مفتاح المسافة.</translation>
    </message>
    <message>
        <source>Use the last video</source>
        <translation>استخدم الفيديو الأخير</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>افتح ملف فيديو</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>اترك هذا الفيديو</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>الكاميرا تبدأ العمل.</translation>
    </message>
    <message>
        <source>This computer can keep up with a sharper video (1080p).</source>
        <translation>يستطيع هذا الحاسوب تسجيل فيديو أوضح (1080p).</translation>
    </message>
    <message>
        <source>The video will be 720p, so that this computer can keep up.</source>
        <translation>سيكون الفيديو بدقة 720p، حتى يستطيع هذا الحاسوب تسجيله.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Starting in {0}</source>
        <translation>يبدأ بعد {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) lost. The film still counts.</source>
        <translation>
            <numerusform>لم تُفقد أي لقطة. الفيديو صالح.</numerusform>
            <numerusform>فُقدت لقطة واحدة. الفيديو صالح.</numerusform>
            <numerusform>فُقدت لقطتان. الفيديو صالح.</numerusform>
            <numerusform>فُقدت %n لقطات. الفيديو صالح.</numerusform>
            <numerusform>فُقدت %n لقطة. الفيديو صالح.</numerusform>
            <numerusform>فُقدت %n لقطة. الفيديو صالح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>لم يبقَ وقت</numerusform>
            <numerusform>بقيت ثانية واحدة</numerusform>
            <numerusform>بقيت ثانيتان</numerusform>
            <numerusform>بقيت %n ثوانٍ</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
            <numerusform>بقيت %n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Keep this pace</source>
        <translation>جيد. حافظ على هذه السرعة</translation>
    </message>
    <message>
        <source>The video is taken.</source>
        <translation>تم تصوير الفيديو.</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>افتح فيديو</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>مقاطع الفيديو</translation>
    </message>
    <message>
        <source>Reading the video.</source>
        <translation>تجري قراءة الفيديو.</translation>
    </message>
    <message>
        <source>Reading the video. {0} s so far.</source>
        <translation>تجري قراءة الفيديو. {0} ث حتى الآن.</translation>
    </message>
</context>
<context>
    <name>RecordSound</name>
    <message>
        <source>Record sound too. Your clinic asked for it.</source>
        <translation>سجّل الصوت أيضًا. عيادتك طلبت ذلك.</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>الصوت مشغّل</translation>
    </message>
    <message>
        <source>Sound is on. All that is said is recorded.</source>
        <translation>الصوت مشغّل. يُسجَّل كل ما يُقال.</translation>
    </message>
    <message>
        <source>The microphone stopped. The video goes on without sound.</source>
        <translation>توقّف الميكروفون. يستمر الفيديو بلا صوت.</translation>
    </message>
    <message>
        <source>Your clinic will hear all that is said near you.</source>
        <translation>ستسمع عيادتك كل ما يُقال بقربك.</translation>
    </message>
    <message>
        <source>VisitCam may not use the microphone here. The video is made without sound.</source>
        <translation>لا يُسمح لـ VisitCam باستخدام الميكروفون هنا. يُسجَّل الفيديو بلا صوت.</translation>
    </message>
    <message>
        <source>No microphone can be used here. The video is made without sound.</source>
        <translation>لا يمكن استخدام أي ميكروفون هنا. يُسجَّل الفيديو بلا صوت.</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>A new invitation</source>
        <translation>دعوة جديدة</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They can go with a new invitation.</source>
        <translation>صورك تنتظر هنا مقفلة. يمكن إرسالها بدعوة جديدة.</translation>
    </message>
    <message>
        <source>This is the invitation that you had before.</source>
        <translation>هذه هي الدعوة التي كانت لديك من قبل.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Your pictures are still here.</source>
        <translation>اطلب دعوة جديدة من عيادتك. صورك ما زالت هنا.</translation>
    </message>
    <message>
        <source>Use this invitation</source>
        <translation>استخدم هذه الدعوة</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The picture as it will leave</source>
        <translation>الصورة كما ستخرج</translation>
    </message>
    <message>
        <source>Arrow keys move what is selected, with Shift they change its size. Plus and minus zoom.</source>
        <translation>تحرك الأسهم ما هو مختار، ومع Shift تغيّر حجمه. زائد وناقص للتكبير والتصغير.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>هذا ما سيخرج</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>احتفظ بهذه الصورة</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>التقطها مرة أخرى</translation>
    </message>
    <message>
        <source>Check the picture</source>
        <translation>راجع الصورة</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>ما يُزال</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>يبقى الملف نفسه في مكانه. احذفه هناك إن لم تعد تريده.</translation>
    </message>
    <message>
        <source>Do you see a tattoo, a name, jewellery or another person? Cover it with a box or the brush.</source>
        <translation>هل ترى وشمًا أو اسمًا أو حليًا أو شخصًا آخر؟ غطه بمربع أو بالفرشاة.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>مربع</translation>
    </message>
    <message>
        <source>Draw a box with the mouse or a finger. Or press Return to put one in the middle.</source>
        <translation>ارسم مربعًا بالفأرة أو بالإصبع. أو اضغط Enter لوضع مربع في الوسط.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>فرشاة</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>اكشف</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>أعد</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>كبّر</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>صغّر</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>الحجم الكامل</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>The place is on a face</source>
        <translation>الموضع على وجه</translation>
    </message>
    <message>
        <source>Only the place itself is kept, and a third of the face at most. Pull the white dots to change its edge.</source>
        <translation>يُحفظ الموضع وحده، وثلث الوجه على الأكثر. اسحب النقاط البيضاء لتغيير حافته.</translation>
    </message>
    <message>
        <source>Keep more of the face. My doctor will be able to recognise me, and I agree</source>
        <translation>احتفظ بجزء أكبر من الوجه. سيستطيع طبيبي التعرف علي، وأنا موافق</translation>
    </message>
    <message>
        <source>The place is the eye itself</source>
        <translation>الموضع هو العين نفسها</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes.</source>
        <translation>يُبحث عن وجوه وأسماء ورموز.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes. {0} % done.</source>
        <translation>يُبحث عن وجوه وأسماء ورموز. اكتمل {0}٪.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>لن يُزال شيء.</numerusform>
            <numerusform>سيُزال شيء واحد.</numerusform>
            <numerusform>سيُزال شيئان.</numerusform>
            <numerusform>ستُزال %n أشياء.</numerusform>
            <numerusform>سيُزال %n شيئًا.</numerusform>
            <numerusform>سيُزال %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>لم يوجد وجه أو اسم أو رمز.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this picture</source>
        <translation>لا أرى وجهًا أو اسمًا أو شخصًا آخر في هذه الصورة</translation>
    </message>
    <message>
        <source>I see no name or other person in this picture, and my face may be seen</source>
        <translation>لا أرى اسمًا أو شخصًا آخر في هذه الصورة، ويمكن أن يُرى وجهي</translation>
    </message>
    <message>
        <source>Show this face?</source>
        <translation>هل تُظهر هذا الوجه؟</translation>
    </message>
    <message>
        <source>Whoever sees the picture may know who it is. Your clinic seldom needs a face.</source>
        <translation>قد يعرف من يرى الصورة صاحبها. نادرًا ما تحتاج عيادتك إلى وجه.</translation>
    </message>
    <message>
        <source>No, keep it covered</source>
        <translation>لا، أبقه مغطى</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>اقرأ الجملة أدناه وضع علامة عليها إن كانت صحيحة.</translation>
    </message>
    <message>
        <source>Locking the picture, so that only your clinic can open it.</source>
        <translation>تُقفل الصورة بحيث لا تفتحها إلا عيادتك.</translation>
    </message>
</context>
<context>
    <name>ReviewSound</name>
    <message>
        <source>Leave the sound out</source>
        <translation>احذف الصوت</translation>
    </message>
    <message>
        <source>With sound. Play it to hear what will leave.</source>
        <translation>مع الصوت. شغّله لتسمع ما سيُرسَل.</translation>
    </message>
    <message>
        <source>The sound is left out.</source>
        <translation>حُذف الصوت.</translation>
    </message>
    <message>
        <source>This video has no sound.</source>
        <translation>هذا الفيديو بلا صوت.</translation>
    </message>
    <message>
        <source>The sound did not fit the picture, so it is left out.</source>
        <translation>لم يتوافق الصوت مع الصورة، لذلك تُرك.</translation>
    </message>
    <message>
        <source>Put the sound back in</source>
        <translation>أعد الصوت</translation>
    </message>
    <message>
        <source>The sound is in again.</source>
        <translation>عاد الصوت.</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>For the one who holds the camera</source>
        <translation>لمن يمسك الكاميرا</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>ما العمل الآن</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>التقط الصورة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>تُلتقط بعد {0}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send to your clinic</source>
        <translation>الإرسال إلى عيادتك</translation>
    </message>
    <message>
        <source>Everything here is locked. Only your clinic can open it.</source>
        <translation>كل شيء هنا مقفل. عيادتك وحدها تستطيع فتحه.</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>كيف يُحمى</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>إلى أين وصل الإرسال</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>أرسل الآن</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>أرسل لاحقًا</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>لدي دعوة جديدة</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>أرسل</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>لا صور ولا مقاطع فيديو (%n)</numerusform>
            <numerusform>صورة أو مقطع فيديو واحد (%n)</numerusform>
            <numerusform>صورتان أو مقطعا فيديو (%n)</numerusform>
            <numerusform>%n صور أو مقاطع فيديو</numerusform>
            <numerusform>%n صورة أو مقطع فيديو</numerusform>
            <numerusform>%n صورة أو مقطع فيديو</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>لا صور</numerusform>
            <numerusform>صورة واحدة</numerusform>
            <numerusform>صورتان</numerusform>
            <numerusform>%n صور</numerusform>
            <numerusform>%n صورة</numerusform>
            <numerusform>%n صورة</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, and what you wrote</source>
        <translation>{0}، وما كتبته</translation>
    </message>
    <message>
        <source>There is nothing to send. You left everything out.</source>
        <translation>لا يوجد ما يُرسل. تركت كل شيء.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Your network sends it on through {0}, which cannot open it.</source>
        <translation>ترسله شبكتك عبر {0}، ولا يمكن فتحه هناك.</translation>
    </message>
    <message>
        <source>Looking for your clinic.</source>
        <translation>يُبحث عن عيادتك.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>أعرف هذه العيادة وأريد أن أرسل إليها صوري</translation>
    </message>
    <message>
        <source>Stop, and send later</source>
        <translation>توقف وأرسل لاحقًا</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>يُرسل الآن.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy. The next try comes by itself in {0} seconds.</source>
        <translation>حاسوب عيادتك مشغول. تأتي المحاولة التالية وحدها خلال {0} ثانية.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is not well. The next try comes by itself in {0} seconds.</source>
        <translation>حاسوب عيادتك لا يعمل جيدًا. تأتي المحاولة التالية وحدها خلال {0} ثانية.</translation>
    </message>
    <message>
        <source>The stick is not there. Plug it in. The next try comes in {0} seconds.</source>
        <translation>الذاكرة غير موجودة. وصّلها. تأتي المحاولة التالية خلال {0} ثانية.</translation>
    </message>
    <message>
        <source>The line is down or slow. The next try comes by itself in {0} seconds.</source>
        <translation>الخط مقطوع أو بطيء. تأتي المحاولة التالية وحدها خلال {0} ثانية.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>بقي أقل من دقيقة</numerusform>
            <numerusform>بقيت دقيقة واحدة تقريبًا</numerusform>
            <numerusform>بقيت دقيقتان تقريبًا</numerusform>
            <numerusform>بقيت %n دقائق تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
            <numerusform>بقيت %n دقيقة تقريبًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. {0} % of {1}</source>
        <translation>يُرسل الآن. {0}٪ من {1}</translation>
    </message>
    <message>
        <source>You may close the window. Nothing is lost: open VisitCam again to go on sending.</source>
        <translation>يمكنك إغلاق النافذة. لن يضيع شيء: افتح VisitCam مرة أخرى لمتابعة الإرسال.</translation>
    </message>
    <message>
        <source>Your clinic has it</source>
        <translation>وصل إلى عيادتك</translation>
    </message>
    <message>
        <source>Everything arrived. The clinic&apos;s server has confirmed it.</source>
        <translation>وصل كل شيء. أكد خادم العيادة ذلك.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>أُرسل.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>What will leave</source>
        <translation>ما سيُرسَل</translation>
    </message>
    <message>
        <source>Arrow keys move a box that you draw, with Shift they change its size. Return puts it down.</source>
        <translation>تحرّك الأسهم المربع الذي ترسمه، ومع Shift تغيّر حجمه. ويثبّته مفتاح الإدخال.</translation>
    </message>
</context>
<context>
    <name>VideoDecisions</name>
    <message>
        <source>Not covered any more.</source>
        <translation>لم يعد مغطى.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تغيّر.</translation>
    </message>
</context>
<context>
    <name>VideoReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>هذا ما سيخرج</translation>
    </message>
    <message>
        <source>Check the video</source>
        <translation>راجع الفيديو</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>الموضع في الفيديو</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>شغّل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>ما يُزال</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>ارسم مربعًا</translation>
    </message>
    <message>
        <source>It covers from here on, until you end it.</source>
        <translation>يغطي من هنا حتى تُنهيه.</translation>
    </message>
    <message>
        <source>The box follows the movement</source>
        <translation>يتبع المربع الحركة</translation>
    </message>
    <message>
        <source>Box ends here</source>
        <translation>ينتهي المربع هنا</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>اكشف</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>ابدأ هنا</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>أنهِ هنا</translation>
    </message>
    <message>
        <source>Cover all from here</source>
        <translation>غطِّ الكل من هنا</translation>
    </message>
    <message>
        <source>Everything, removed</source>
        <translation>الكل، أُزيل</translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation>{0}–{1} ث</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>يبقى الملف نفسه في مكانه. احذفه هناك إن لم تعد تريده.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this video</source>
        <translation>لا أرى وجهًا أو اسمًا أو شخصًا آخر في هذا الفيديو</translation>
    </message>
    <message>
        <source>Keep this video</source>
        <translation>احتفظ بهذا الفيديو</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>أوقف</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>سجّله من جديد</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>ما سُجِّل حتى ذلك الحين موجود هنا.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes in every part of the video.</source>
        <translation>يُبحث عن وجوه وأسماء ورموز في كل أجزاء الفيديو.</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>اكتمل {0}٪</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>لن يُزال شيء.</numerusform>
            <numerusform>سيُزال شيء واحد.</numerusform>
            <numerusform>سيُزال شيئان.</numerusform>
            <numerusform>ستُزال %n أشياء.</numerusform>
            <numerusform>سيُزال %n شيئًا.</numerusform>
            <numerusform>سيُزال %n شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be removed.</source>
        <translation>لن يُزال شيء.</translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>لم يوجد وجه أو اسم أو رمز.</translation>
    </message>
    <message>
        <source>{0} s will leave.</source>
        <translation>ستُرسَل {0} ث.</translation>
    </message>
    <message>
        <source>I see no name or other person in this video, and my face may be seen</source>
        <translation>لا أرى اسمًا أو شخصًا آخر في هذا الفيديو، ويمكن أن يُرى وجهي</translation>
    </message>
    <message>
        <source>Cover all until here</source>
        <translation>غطِّ الكل حتى هنا</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>أوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Draw a box on the picture, around what should not be seen.</source>
        <translation>ارسم مربعًا على الصورة حول ما لا ينبغي أن يُرى.</translation>
    </message>
    <message>
        <source>Or use the arrow keys, then Return.</source>
        <translation>أو استخدم مفاتيح الأسهم ثم مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Covered.</source>
        <translation>غُطي.</translation>
    </message>
    <message>
        <source>Choose a box of yours in the list, and go to where it should end.</source>
        <translation>اختر مربعًا لك من القائمة، واذهب إلى حيث ينبغي أن ينتهي.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>تغيّر.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>لم يعد مغطى.</translation>
    </message>
    <message>
        <source>Choose in the list what should be seen.</source>
        <translation>اختر من القائمة ما ينبغي أن يُرى.</translation>
    </message>
    <message>
        <source>It starts here now.</source>
        <translation>يبدأ الآن من هنا.</translation>
    </message>
    <message>
        <source>It ends here now.</source>
        <translation>ينتهي الآن هنا.</translation>
    </message>
    <message>
        <source>Now go to where the covering should end.</source>
        <translation>اذهب الآن إلى حيث ينبغي أن تنتهي التغطية.</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>اقرأ الجملة أدناه وضع علامة عليها إن كانت صحيحة.</translation>
    </message>
    <message>
        <source>Locking the video, so that only your clinic can open it.</source>
        <translation>يجري قفل الفيديو حتى لا يفتحه إلا عيادتك.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Your visits on this computer</source>
        <translation>زياراتك على هذا الحاسوب</translation>
    </message>
    <message>
        <source>They are locked. You can delete them at any time.</source>
        <translation>هي مقفلة. يمكنك حذفها في أي وقت.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>احذفها كلها</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation>زياراتي</translation>
    </message>
    <message>
        <source>There is nothing on this computer.</source>
        <translation>لا يوجد شيء على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{0} are used here. The disk is nearly full.</source>
        <translation>المساحة المستخدمة هنا: {0}. القرص شبه ممتلئ.</translation>
    </message>
    <message>
        <source>{0} are used here.</source>
        <translation>المساحة المستخدمة هنا: {0}.</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <translation>هل تحذفها كلها؟</translation>
    </message>
    <message>
        <source>Every visit here goes for good. What your clinic does not have yet is lost.</source>
        <translation>تُحذف كل الزيارات هنا نهائيًا. ما ليس لدى عيادتك بعد يضيع.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>لا، احتفظ بها</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>نعم، احذفها كلها</translation>
    </message>
    <message>
        <source>Your visits are on a network disk.</source>
        <translation>زياراتك محفوظة على قرص في الشبكة.</translation>
    </message>
    <message>
        <source>Your visits are on a stick or card that can be taken away.</source>
        <translation>زياراتك محفوظة على ذاكرة أو بطاقة يمكن نزعها.</translation>
    </message>
    <message>
        <source>They are locked there too. But old copies may stay there after you delete.</source>
        <translation>هي مقفلة هناك أيضًا. لكن قد تبقى نسخ قديمة بعد الحذف.</translation>
    </message>
    <message>
        <source>A visit that cannot be opened now</source>
        <translation>زيارة لا يمكن فتحها الآن</translation>
    </message>
    <message>
        <source>A visit that nobody can open any more</source>
        <translation>زيارة لم يعد أحد يستطيع فتحها</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), video(s) or notes</source>
        <translation>
            <numerusform>لا صور ولا فيديو ولا ملاحظات</numerusform>
            <numerusform>صورة أو فيديو أو ملاحظات</numerusform>
            <numerusform>%n من الصور أو مقاطع الفيديو أو الملاحظات</numerusform>
            <numerusform>%n من الصور أو مقاطع الفيديو أو الملاحظات</numerusform>
            <numerusform>%n من الصور أو مقاطع الفيديو أو الملاحظات</numerusform>
            <numerusform>%n من الصور أو مقاطع الفيديو أو الملاحظات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) to be sent.</source>
        <translation>
            <numerusform>لا شيء ينتظر الإرسال.</numerusform>
            <numerusform>واحدة تنتظر الإرسال.</numerusform>
            <numerusform>اثنتان تنتظران الإرسال.</numerusform>
            <numerusform>%n تنتظر الإرسال.</numerusform>
            <numerusform>%n تنتظر الإرسال.</numerusform>
            <numerusform>%n تنتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitation has run out. If your clinic does not take it, ask for a new one.</source>
        <translation>انتهت دعوتها. إذا لم تقبلها عيادتك فاطلب دعوة جديدة.</translation>
    </message>
    <message>
        <source>Your clinic has opened it.</source>
        <translation>فتحتها عيادتك.</translation>
    </message>
    <message>
        <source>Your clinic has all of them.</source>
        <translation>لدى عيادتك كلها.</translation>
    </message>
    <message>
        <source>Its days here are over. Your clinic does not have all of it.</source>
        <translation>انتهت مدة بقائها هنا. ليس لدى عيادتك كل شيء.</translation>
    </message>
    <message>
        <source>Send it, or delete it.</source>
        <translation>أرسلها أو احذفها.</translation>
    </message>
    <message>
        <source>It goes by itself on {0}, once your clinic has it.</source>
        <translation>تُحذف تلقائيًا في {0} بعد أن تصل إلى عيادتك.</translation>
    </message>
    <message>
        <source>This visit is over. Do you still need it here?</source>
        <translation>انتهت هذه الزيارة. هل ما زلت تحتاجها هنا؟</translation>
    </message>
    <message>
        <source>You began to delete it. Delete it again to end that.</source>
        <translation>بدأت حذفها. احذفها مرة أخرى لإنهاء ذلك.</translation>
    </message>
    <message>
        <source>Its key is gone from this computer. You can only delete it.</source>
        <translation>لم يعد مفتاحها على هذا الحاسوب. لا يمكنك إلا حذفها.</translation>
    </message>
    <message>
        <source>It is damaged, so it cannot be opened here.</source>
        <translation>هي تالفة، لذلك لا يمكن فتحها هنا.</translation>
    </message>
    <message>
        <source>It is still here. Its key cannot be had right now.</source>
        <translation>ما زالت هنا. لا يمكن الحصول على مفتاحها الآن.</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>تابع هذه الزيارة</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>لدي دعوة جديدة</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>أظهر ما فيها</translation>
    </message>
    <message>
        <source>My visit is over</source>
        <translation>انتهت زيارتي</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>احذف من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Delete the visit of {0} from this computer</source>
        <translation>احذف زيارة {0} من هذا الحاسوب</translation>
    </message>
    <message>
        <source>It goes from this computer for good.</source>
        <translation>تُحذف من هذا الحاسوب نهائيًا.</translation>
    </message>
    <message>
        <source>Your clinic may not have all of it. If you delete it, it is gone.</source>
        <translation>قد لا يكون لدى عيادتك كل شيء. إن حذفتها فقد ضاعت.</translation>
    </message>
    <message>
        <source>Your clinic does not have all of it yet. If you delete it, it is gone.</source>
        <translation>ليس لدى عيادتك كل شيء بعد. إن حذفتها فقد ضاعت.</translation>
    </message>
    <message>
        <source>It goes from this computer for good. What your clinic has stays there.</source>
        <translation>تُحذف من هذا الحاسوب نهائيًا. ما لدى عيادتك يبقى هناك.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، احتفظ بها</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>نعم، احذفها</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>احذف هذا</translation>
    </message>
    <message>
        <source>Delete this one: {0}</source>
        <translation>احذف هذا: {0}</translation>
    </message>
    <message>
        <source>Your clinic does not have it yet. If you delete it, it is gone.</source>
        <translation>ليس لدى عيادتك هذا بعد. إن حذفته فقد ضاع.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>ما كتبته</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>فيديو</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Take off what covers the camera</source>
        <translation>أزل ما يغطي الكاميرا</translation>
    </message>
    <message>
        <source>Wait. The camera has stopped</source>
        <translation>انتظر. الكاميرا توقفت</translation>
    </message>
    <message>
        <source>Turn on a light, or face a window</source>
        <translation>أشعل ضوءًا أو قف مقابل نافذة</translation>
    </message>
    <message>
        <source>Turn away from the bright light</source>
        <translation>ابتعد عن الضوء القوي</translation>
    </message>
    <message>
        <source>Click the place that matters</source>
        <translation>انقر على الموضع المهم</translation>
    </message>
    <message>
        <source>Click the place once more</source>
        <translation>انقر على الموضع مرة أخرى</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>اقترب قليلًا</translation>
    </message>
    <message>
        <source>Move a little back</source>
        <translation>ابتعد قليلًا</translation>
    </message>
    <message>
        <source>Move a little to the left</source>
        <translation>تحرك قليلًا إلى اليسار</translation>
    </message>
    <message>
        <source>Move a little to the right</source>
        <translation>تحرك قليلًا إلى اليمين</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>ارتفع قليلًا</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>انخفض قليلًا</translation>
    </message>
    <message>
        <source>Move more slowly</source>
        <translation>تحرك ببطء أكثر</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>لا تتحرك</translation>
    </message>
    <message>
        <source>Move back a little, then wait</source>
        <translation>ابتعد قليلًا ثم انتظر</translation>
    </message>
    <message>
        <source>Hold still while the camera gets sharp</source>
        <translation>لا تتحرك حتى تتضح الصورة</translation>
    </message>
    <message>
        <source>This is as sharp as it gets. Take the picture</source>
        <translation>هذا أوضح ما تقدر عليه الكاميرا. التقط الصورة</translation>
    </message>
    <message>
        <source>Tilt the light until the shiny spot goes</source>
        <translation>أمل الضوء حتى تختفي اللمعة</translation>
    </message>
    <message>
        <source>Good. Light from the front would be even better</source>
        <translation>جيد. الضوء من الأمام أفضل</translation>
    </message>
    <message>
        <source>Good. White light would show the colour better</source>
        <translation>جيد. الضوء الأبيض يُظهر اللون أفضل</translation>
    </message>
    <message>
        <source>Good. A plain cloth behind would be even better</source>
        <translation>جيد. قماش سادة في الخلف أفضل</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>جيد. لا تتحرك</translation>
    </message>
    <message>
        <source>Bring the camera a bit closer</source>
        <translation>قرّب الكاميرا قليلًا</translation>
    </message>
    <message>
        <source>Take the camera back a bit</source>
        <translation>أبعد الكاميرا قليلًا</translation>
    </message>
    <message>
        <source>The place should be more to the left</source>
        <translation>يجب أن يكون الموضع أكثر إلى اليسار</translation>
    </message>
    <message>
        <source>The place should be more to the right</source>
        <translation>يجب أن يكون الموضع أكثر إلى اليمين</translation>
    </message>
    <message>
        <source>The place should be higher up</source>
        <translation>يجب أن يكون الموضع أعلى</translation>
    </message>
    <message>
        <source>The place should be lower down</source>
        <translation>يجب أن يكون الموضع أخفض</translation>
    </message>
    <message>
        <source>Hold still, both of you</source>
        <translation>لا تتحركا أنتما الاثنان</translation>
    </message>
    <message>
        <source>Take the camera back a bit, then wait</source>
        <translation>أبعد الكاميرا قليلًا ثم انتظر</translation>
    </message>
    <message>
        <source>Good. Hold still, both of you</source>
        <translation>جيد. لا تتحركا أنتما الاثنان</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message numerus="yes">
        <source>Your clinic keeps them for %n year(s).</source>
        <translation>
            <numerusform>تحفظها عيادتك أقل من سنة.</numerusform>
            <numerusform>تحفظها عيادتك سنة واحدة.</numerusform>
            <numerusform>تحفظها عيادتك سنتين.</numerusform>
            <numerusform>تحفظها عيادتك %n سنوات.</numerusform>
            <numerusform>تحفظها عيادتك %n سنة.</numerusform>
            <numerusform>تحفظها عيادتك %n سنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps them for %n day(s).</source>
        <translation>
            <numerusform>لا تحفظها عيادتك.</numerusform>
            <numerusform>تحفظها عيادتك يومًا واحدًا.</numerusform>
            <numerusform>تحفظها عيادتك يومين.</numerusform>
            <numerusform>تحفظها عيادتك %n أيام.</numerusform>
            <numerusform>تحفظها عيادتك %n يومًا.</numerusform>
            <numerusform>تحفظها عيادتك %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pictures are with %1</source>
        <translation>صورك الآن لدى %1</translation>
    </message>
    <message>
        <source>They have arrived. There is nothing more that you must do here.</source>
        <translation>لقد وصلت. لا يلزمك فعل شيء آخر هنا.</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked</source>
        <translation>صورك تنتظر هنا مقفلة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>ابدأ زيارة جديدة</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>ماذا يحدث بعد ذلك</translation>
    </message>
    <message>
        <source>Your pictures are with your clinic</source>
        <translation>صورك الآن لدى عيادتك</translation>
    </message>
    <message>
        <source>Your clinic does not keep them.</source>
        <translation>لا تحفظها عيادتك.</translation>
    </message>
    <message>
        <source>They go to your clinic as soon as the line is back.</source>
        <translation>تذهب إلى عيادتك حالما يعود الخط.</translation>
    </message>
    <message>
        <source>Your clinic looks at them and tells you what to do.</source>
        <translation>تنظر عيادتك فيها وتخبرك بما تفعل.</translation>
    </message>
    <message>
        <source>Is it getting worse?</source>
        <translation>هل يسوء الأمر؟</translation>
    </message>
    <message>
        <source>Do not wait for an answer. See when to call, and whom.</source>
        <translation>لا تنتظر جوابًا. انظر متى تتصل وبمن.</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>ساء الأمر</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>خصوصيتك</translation>
    </message>
    <message>
        <source>Ask your clinic how long it keeps the pictures, and who sees them.</source>
        <translation>اسأل عيادتك كم تحفظ الصور ومن يراها.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell them: %1</source>
        <translation>إن كنت قلقًا على خصوصيتك فأخبر: %1</translation>
    </message>
    <message>
        <source>The copy on this computer</source>
        <translation>النسخة على هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks that it goes after %n day(s).</source>
        <translation>
            <numerusform>تطلب عيادتك حذفها فورًا.</numerusform>
            <numerusform>تطلب عيادتك حذفها بعد يوم واحد.</numerusform>
            <numerusform>تطلب عيادتك حذفها بعد يومين.</numerusform>
            <numerusform>تطلب عيادتك حذفها بعد %n أيام.</numerusform>
            <numerusform>تطلب عيادتك حذفها بعد %n يومًا.</numerusform>
            <numerusform>تطلب عيادتك حذفها بعد %n يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is locked. Keep it if you may need it, or delete it if you are told to.</source>
        <translation>هي مقفلة. احتفظ بها إن كنت قد تحتاجها، أو احذفها إن طُلب منك.</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>احذف من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>نعم، احذفها</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>لا، احتفظ بها</translation>
    </message>
    <message>
        <source>Delete it here? What you sent stays at your clinic.</source>
        <translation>هل تحذفها هنا؟ ما أرسلته يبقى في عيادتك.</translation>
    </message>
    <message>
        <source>Delete it here? Your clinic does not have it yet, so nobody will see it.</source>
        <translation>هل تحذفها هنا؟ لم تستلمها عيادتك بعد، فلن يراها أحد.</translation>
    </message>
    <message>
        <source>The copy on this computer is deleted.</source>
        <translation>حُذفت النسخة من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>After your visit</source>
        <translation>بعد زيارتك</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Sharp</source>
        <translation>الوضوح</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>الثبات</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>بقع ساطعة</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>اللمعان</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>تساوي الضوء</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>الموضع في الإطار</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>ضعيف</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>يتحرك</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>معتم جدًا</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>ساطع جدًا</translation>
    </message>
    <message>
        <source>shiny spot</source>
        <translation>توجد لمعة</translation>
    </message>
    <message>
        <source>from one side</source>
        <translation>من جهة واحدة</translation>
    </message>
    <message>
        <source>tinted</source>
        <translation>مائل اللون</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>مزدحمة</translation>
    </message>
    <message>
        <source>not yet right</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation>ليس في الوسط</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>وجه</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>رمز شريطي</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>حددته أنت</translation>
    </message>
    <message>
        <source>Face, removed</source>
        <translation>وجه، أُزيل</translation>
    </message>
    <message>
        <source>Text, removed</source>
        <translation>نص، أُزيل</translation>
    </message>
    <message>
        <source>Bar code, removed</source>
        <translation>رمز شريطي، أُزيل</translation>
    </message>
    <message>
        <source>Marked by you, removed</source>
        <translation>حددته أنت، أُزيل</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>It shows a private part of their body. Only they can say yes to it.</source>
        <translation>تُظهر جزءًا خاصًا من جسم هذا الشخص. هو وحده يستطيع الموافقة.</translation>
    </message>
    <message>
        <source>It shows a private part of your body. You decide.</source>
        <translation>تُظهر جزءًا خاصًا من جسمك. القرار لك.</translation>
    </message>
    <message>
        <source>Is this picture needed?</source>
        <translation>هل هذه الصورة لازمة؟</translation>
    </message>
    <message>
        <source>You can stop at any time. The other pictures stay.</source>
        <translation>يمكنك التوقف في أي وقت. تبقى الصور الأخرى.</translation>
    </message>
    <message>
        <source>Not sure? Ask your clinic first.</source>
        <translation>لست متأكدًا؟ اسأل عيادتك أولًا.</translation>
    </message>
    <message>
        <source>They said yes, go on</source>
        <translation>وافق الشخص، تابع</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، تابع</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>اترك هذه الصورة</translation>
    </message>
    <message>
        <source>I will ask first</source>
        <translation>سأسأل أولًا</translation>
    </message>
    <message>
        <source>%1 asked for it for this visit.</source>
        <translation>طلبتها %1 لهذه الزيارة.</translation>
    </message>
    <message>
        <source>Your clinic asked for it for this visit.</source>
        <translation>طلبتها عيادتك لهذه الزيارة.</translation>
    </message>
    <message>
        <source>It is locked on the way. People at the clinic can open it.</source>
        <translation>تُقفل في الطريق. ويستطيع العاملون في العيادة فتحها.</translation>
    </message>
    <message>
        <source>Only this clinic can open it. Nobody else sees it on the way.</source>
        <translation>هذه العيادة وحدها تستطيع فتحها. لا يراها أحد غيرها في الطريق.</translation>
    </message>
</context>
<context>
    <name>emergency</name>
    <message>
        <source>Get help now</source>
        <translation>اطلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>لا تنتظر جوابًا على صورك.</translation>
    </message>
    <message>
        <source>Say where you are, what happened, and who needs help.</source>
        <translation>قل أين أنت، وماذا حدث، ومن يحتاج المساعدة.</translation>
    </message>
    <message>
        <source>Stay on the line until they tell you to hang up.</source>
        <translation>ابق على الخط حتى يُطلب منك إنهاء المكالمة.</translation>
    </message>
    <message>
        <source>If you cannot call</source>
        <translation>إن لم تستطع الاتصال</translation>
    </message>
    <message>
        <source>Ask someone near you to call, or to take you to a hospital.</source>
        <translation>اطلب من شخص قريب أن يتصل أو أن يأخذك إلى المستشفى.</translation>
    </message>
    <message>
        <source>Do not drive there by yourself.</source>
        <translation>لا تقد السيارة بنفسك.</translation>
    </message>
    <message>
        <source>What you did here is kept. You can go on later.</source>
        <translation>ما فعلته هنا محفوظ. يمكنك المتابعة لاحقًا.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Where are you? The number depends on the country.</source>
        <translation>أين أنت؟ يختلف الرقم حسب البلد.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>اختر بلدًا</translation>
    </message>
    <message>
        <source>If it is not that bad, call your clinic</source>
        <translation>إن لم يكن الأمر شديدًا فاتصل بعيادتك</translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>اتصل بالرقم %1 الآن</translation>
    </message>
    <message>
        <source>Call your local emergency number now</source>
        <translation>اتصل الآن برقم الطوارئ في بلدك</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work as it should.</source>
        <translation>لم يعمل شيء ما كما يجب.</translation>
    </message>
    <message>
        <source>Try once more. What was kept before is still safe.</source>
        <translation>حاول مرة أخرى. ما حُفظ من قبل ما زال آمنًا.</translation>
    </message>
    <message>
        <source>This invitation cannot be used.</source>
        <translation>لا يمكن استخدام هذه الدعوة.</translation>
    </message>
    <message>
        <source>Call your clinic and ask for a new one. Nothing was sent.</source>
        <translation>اتصل بعيادتك واطلب دعوة جديدة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This is not an invitation that VisitCam can read.</source>
        <translation>هذه ليست دعوة يستطيع VisitCam قراءتها.</translation>
    </message>
    <message>
        <source>Hold the whole code in view, or open the file or link once more.</source>
        <translation>أظهر الرمز كله، أو افتح الملف أو الرابط مرة أخرى.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>هذا أطول من أن يكون دعوة.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Nothing was sent.</source>
        <translation>تأكد أنك اخترت الملف الصحيح. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This invitation was not signed by the clinic that it names.</source>
        <translation>لم توقّع هذه الدعوةَ العيادةُ المذكورة فيها.</translation>
    </message>
    <message>
        <source>Do not use it. Call your clinic on a number you know.</source>
        <translation>لا تستخدمها. اتصل بعيادتك على رقم تعرفه.</translation>
    </message>
    <message>
        <source>This invitation has run out.</source>
        <translation>انتهت مدة هذه الدعوة.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Kept pictures are still here.</source>
        <translation>اطلب دعوة جديدة من عيادتك. الصور المحفوظة ما زالت هنا.</translation>
    </message>
    <message>
        <source>This invitation starts at a later time.</source>
        <translation>تبدأ هذه الدعوة في وقت لاحق.</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer, then try once more.</source>
        <translation>تأكد من التاريخ والساعة في هذا الحاسوب ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This invitation was used before.</source>
        <translation>سبق استخدام هذه الدعوة.</translation>
    </message>
    <message>
        <source>Look at your visits, or ask your clinic for a new one.</source>
        <translation>انظر في زياراتك، أو اطلب دعوة جديدة من عيادتك.</translation>
    </message>
    <message>
        <source>This invitation is from a different clinic.</source>
        <translation>هذه الدعوة من عيادة أخرى.</translation>
    </message>
    <message>
        <source>Check that you have the right one. Nothing was sent.</source>
        <translation>تأكد أن لديك الدعوة الصحيحة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The clinic could not be reached to check this invitation.</source>
        <translation>تعذر الوصول إلى العيادة للتحقق من هذه الدعوة.</translation>
    </message>
    <message>
        <source>Check your internet and try once more. Nothing was lost.</source>
        <translation>تحقق من الإنترنت وحاول مرة أخرى. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The file with the clinic&apos;s details cannot be read.</source>
        <translation>لا يمكن قراءة الملف الذي فيه بيانات العيادة.</translation>
    </message>
    <message>
        <source>Check its name and its place, then try once more. Nothing was sent.</source>
        <translation>تأكد من اسمه ومكانه ثم حاول مرة أخرى. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The clinic&apos;s details make no sense, so nothing will be sent there.</source>
        <translation>بيانات العيادة غير صالحة، لذلك لن يُرسل شيء إليها.</translation>
    </message>
    <message>
        <source>Tell your clinic. They need to mend their page.</source>
        <translation>أخبر عيادتك. عليها أن تصلح صفحتها.</translation>
    </message>
    <message>
        <source>The clinic&apos;s page is far too long, so it was not read.</source>
        <translation>صفحة العيادة طويلة جدًا، لذلك لم تُقرأ.</translation>
    </message>
    <message>
        <source>The clinic&apos;s key is not the one you agreed to before.</source>
        <translation>مفتاح العيادة ليس المفتاح الذي وافقت عليه من قبل.</translation>
    </message>
    <message>
        <source>Send nothing yet. Call your clinic on a number you know and ask.</source>
        <translation>لا ترسل شيئًا بعد. اتصل بعيادتك على رقم تعرفه واسأل.</translation>
    </message>
    <message>
        <source>You have not agreed to this clinic yet.</source>
        <translation>لم توافق على هذه العيادة بعد.</translation>
    </message>
    <message>
        <source>Read who will get your pictures, then say yes or no.</source>
        <translation>اقرأ من سيستلم صورك، ثم قل نعم أو لا.</translation>
    </message>
    <message>
        <source>Your pictures are not at the clinic yet.</source>
        <translation>لم تصل صورك إلى العيادة بعد.</translation>
    </message>
    <message>
        <source>Try once more in a while. They are locked and kept here.</source>
        <translation>حاول بعد قليل. الصور مقفلة ومحفوظة هنا.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>لا يمكن الوصول إلى عيادتك الآن.</translation>
    </message>
    <message>
        <source>Check your internet. Your pictures are kept here to be sent later.</source>
        <translation>تحقق من الإنترنت. صورك محفوظة هنا لتُرسل لاحقًا.</translation>
    </message>
    <message>
        <source>The line broke while your pictures were sent.</source>
        <translation>انقطع الخط أثناء إرسال صورك.</translation>
    </message>
    <message>
        <source>Send once more. What was cut off begins anew, and nothing was lost.</source>
        <translation>أرسل مرة أخرى. ما انقطع يبدأ من جديد، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>The line broke when a part of your pictures was sent.</source>
        <translation>انقطع الخط بعد إرسال جزء من صورك.</translation>
    </message>
    <message>
        <source>Send once more. It goes on where it stopped, and nothing was lost.</source>
        <translation>أرسل مرة أخرى. يتابع من حيث توقف، ولم يضع شيء.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy.</source>
        <translation>حاسوب عيادتك مشغول.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send once more. Nothing was lost.</source>
        <translation>انتظر بضع دقائق ثم أرسل مرة أخرى. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer has no room left.</source>
        <translation>لم يبق مكان في حاسوب عيادتك.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Your pictures are kept here.</source>
        <translation>اتصل بعيادتك وأخبرها. صورك محفوظة هنا.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer did not take the pictures.</source>
        <translation>لم يستلم حاسوب عيادتك الصور.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer gave an answer that makes no sense.</source>
        <translation>أعطى حاسوب عيادتك جوابًا غير مفهوم.</translation>
    </message>
    <message>
        <source>Try once more later. Your pictures are kept here.</source>
        <translation>حاول لاحقًا. صورك محفوظة هنا.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer does not show that it has your pictures.</source>
        <translation>لا يُظهر حاسوب عيادتك أن صورك وصلت إليه.</translation>
    </message>
    <message>
        <source>Your clinic no longer takes pictures for this invitation.</source>
        <translation>لم تعد عيادتك تستلم صورًا بهذه الدعوة.</translation>
    </message>
    <message>
        <source>Ask for a new one. Your pictures are kept here.</source>
        <translation>اطلب دعوة جديدة. صورك محفوظة هنا.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer could not show that it is the right one.</source>
        <translation>لم يستطع حاسوب العيادة أن يثبت أنه الصحيح.</translation>
    </message>
    <message>
        <source>Send nothing for now, and call your clinic. Nothing was sent.</source>
        <translation>لا ترسل شيئًا الآن واتصل بعيادتك. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer asked to send your pictures somewhere else.</source>
        <translation>طلب حاسوب العيادة إرسال صورك إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Nothing was sent there.</source>
        <translation>اتصل بعيادتك وأخبرها. لم يُرسل شيء إلى هناك.</translation>
    </message>
    <message>
        <source>This clinic has no way to take pictures from here.</source>
        <translation>ليس لدى هذه العيادة طريقة لاستلام الصور من هنا.</translation>
    </message>
    <message>
        <source>Call your clinic and ask how to send them. They are kept here.</source>
        <translation>اتصل بعيادتك واسأل كيف ترسلها. هي محفوظة هنا.</translation>
    </message>
    <message>
        <source>The folder or stick for your pictures is not there.</source>
        <translation>المجلد أو الذاكرة المخصصة لصورك غير موجودة.</translation>
    </message>
    <message>
        <source>Plug the stick in, then send once more. Nothing was lost.</source>
        <translation>وصّل الذاكرة ثم أرسل مرة أخرى. لم يضع شيء.</translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation>أوقفت الإرسال.</translation>
    </message>
    <message>
        <source>Send later when you are ready. Your pictures are kept here.</source>
        <translation>أرسل لاحقًا عندما تكون مستعدًا. صورك محفوظة هنا.</translation>
    </message>
    <message>
        <source>The clinic&apos;s side of VisitCam could not do that.</source>
        <translation>لم يستطع جانب العيادة في VisitCam فعل ذلك.</translation>
    </message>
    <message>
        <source>Check the folder and try once more. No parcel was changed.</source>
        <translation>تحقق من المجلد وحاول مرة أخرى. لم يتغير أي طرد.</translation>
    </message>
    <message>
        <source>This folder does not hold what a clinic needs.</source>
        <translation>لا يحتوي هذا المجلد على ما تحتاجه العيادة.</translation>
    </message>
    <message>
        <source>Check its name, or make a new one with: visitcam clinic init.</source>
        <translation>تحقق من اسمه، أو أنشئ مجلدًا جديدًا بالأمر: visitcam clinic init.</translation>
    </message>
    <message>
        <source>This folder already holds a clinic&apos;s keys.</source>
        <translation>يحتوي هذا المجلد على مفاتيح عيادة.</translation>
    </message>
    <message>
        <source>Choose a new folder, or use this one as it is. Nothing was changed.</source>
        <translation>اختر مجلدًا جديدًا، أو استخدم هذا كما هو. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys are locked with a passphrase.</source>
        <translation>مفاتيح العيادة مقفلة بعبارة مرور.</translation>
    </message>
    <message>
        <source>Type it, or put it in VISITCAM_CLINIC_PASSPHRASE.</source>
        <translation>اكتبها، أو ضعها في VISITCAM_CLINIC_PASSPHRASE.</translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic&apos;s keys.</source>
        <translation>عبارة المرور هذه لا تفتح مفاتيح العيادة.</translation>
    </message>
    <message>
        <source>Type it once more. Nothing was changed.</source>
        <translation>اكتبها مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no parcel at this place.</source>
        <translation>لا يوجد طرد في هذا المكان.</translation>
    </message>
    <message>
        <source>Check the name of the file, then try once more.</source>
        <translation>تحقق من اسم الملف ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A file could not be written there.</source>
        <translation>تعذرت كتابة ملف هناك.</translation>
    </message>
    <message>
        <source>Check the folder and the room on its disk, then try once more.</source>
        <translation>تأكد من المجلد ومن المساحة على قرصه ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own server did not take it.</source>
        <translation>لم يستلمه خادم العيادة.</translation>
    </message>
    <message>
        <source>Check the server, then try once more. The parcel is still here.</source>
        <translation>تحقق من الخادم ثم حاول مرة أخرى. الطرد ما زال هنا.</translation>
    </message>
    <message>
        <source>This file cannot be used as a picture.</source>
        <translation>لا يمكن استخدام هذا الملف كصورة.</translation>
    </message>
    <message>
        <source>Choose a different picture. Your file was not changed.</source>
        <translation>اختر صورة أخرى. لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>There is no file at that place.</source>
        <translation>لا يوجد ملف في ذلك المكان.</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try once more.</source>
        <translation>تحقق من الاسم والمجلد ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>هذا الملف فارغ.</translation>
    </message>
    <message>
        <source>Take or copy the picture once more. Your file was not changed.</source>
        <translation>التقط الصورة أو انسخها مرة أخرى. لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>لا توجد صور في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose a different folder, or one file. Your folder was not changed.</source>
        <translation>اختر مجلدًا آخر، أو ملفًا واحدًا. لم يتغير مجلدك.</translation>
    </message>
    <message>
        <source>What you chose is not a file.</source>
        <translation>ما اخترته ليس ملفًا.</translation>
    </message>
    <message>
        <source>Save it as a file first, then choose that file.</source>
        <translation>احفظه في ملف أولًا، ثم اختر ذلك الملف.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here.</source>
        <translation>هذا الملف ليس صورة يمكن فتحها هنا.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP or HEIC file. Your file was not changed.</source>
        <translation>اختر ملف JPEG أو PNG أو WebP أو HEIC. لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>A part of this picture is missing.</source>
        <translation>جزء من هذه الصورة ناقص.</translation>
    </message>
    <message>
        <source>Copy the file once more, or take a new picture.</source>
        <translation>انسخ الملف مرة أخرى، أو التقط صورة جديدة.</translation>
    </message>
    <message>
        <source>This picture is too big to be opened safely.</source>
        <translation>هذه الصورة أكبر من أن تُفتح بأمان.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or take a new one. Your file was not changed.</source>
        <translation>اختر صورة أصغر أو التقط صورة جديدة. لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>This picture is too small to show what matters.</source>
        <translation>هذه الصورة أصغر من أن تُظهر المهم.</translation>
    </message>
    <message>
        <source>Take a new picture, or choose a larger one.</source>
        <translation>التقط صورة جديدة، أو اختر صورة أكبر.</translation>
    </message>
    <message>
        <source>This file holds more than one picture.</source>
        <translation>في هذا الملف أكثر من صورة.</translation>
    </message>
    <message>
        <source>Choose a file with one still picture. Your file was not changed.</source>
        <translation>اختر ملفًا فيه صورة ثابتة واحدة. لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>This file may not be read from here.</source>
        <translation>لا يُسمح بقراءة هذا الملف من هنا.</translation>
    </message>
    <message>
        <source>Ask who owns the file, or choose a different one.</source>
        <translation>اسأل عن صاحب الملف، أو اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>This video is too long.</source>
        <translation>هذا الفيديو طويل جدًا.</translation>
    </message>
    <message>
        <source>Make a shorter one. Show the place that matters for a few seconds.</source>
        <translation>سجّل فيديو أقصر. أظهر الموضع المهم بضع ثوان.</translation>
    </message>
    <message>
        <source>The end of this video is missing.</source>
        <translation>نهاية هذا الفيديو ناقصة.</translation>
    </message>
    <message>
        <source>Copy the file once more, if you need all of it.</source>
        <translation>انسخ الملف مرة أخرى إذا احتجت إليه كاملًا.</translation>
    </message>
    <message>
        <source>This video is too short.</source>
        <translation>هذا الفيديو قصير جدًا.</translation>
    </message>
    <message>
        <source>Start it once more, and let it run for a few seconds.</source>
        <translation>ابدأه مرة أخرى، ودعه يعمل بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>No picture in this video can be shown.</source>
        <translation>لا يمكن عرض أي صورة من هذا الفيديو.</translation>
    </message>
    <message>
        <source>Choose or make a different video. Your file was not changed.</source>
        <translation>اختر أو سجّل فيديو آخر. لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>لا يمكن فعل ذلك هنا.</translation>
    </message>
    <message>
        <source>Check what you asked for. Nothing was changed.</source>
        <translation>تحقق مما طلبته. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One of the options makes no sense.</source>
        <translation>أحد الخيارات غير معقول.</translation>
    </message>
    <message>
        <source>Look at the help, then try once more. Nothing was changed.</source>
        <translation>انظر في المساعدة ثم حاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The place you marked is not in the picture.</source>
        <translation>الموضع الذي حددته ليس في الصورة.</translation>
    </message>
    <message>
        <source>Mark a place inside the picture. Nothing was lost.</source>
        <translation>حدد موضعًا داخل الصورة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>Your clinic did not ask for a picture of that name.</source>
        <translation>لم تطلب عيادتك صورة بهذا الاسم.</translation>
    </message>
    <message>
        <source>Choose one from the list that your clinic sent.</source>
        <translation>اختر من القائمة التي أرسلتها عيادتك.</translation>
    </message>
    <message>
        <source>There is no such visit on this computer.</source>
        <translation>لا توجد هذه الزيارة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Look at the list of visits and choose one. It may have been deleted.</source>
        <translation>انظر في قائمة الزيارات واختر واحدة. ربما حُذفت.</translation>
    </message>
    <message>
        <source>The rules file of this kiosk cannot be used.</source>
        <translation>لا يمكن استخدام ملف قواعد هذا الجهاز العام.</translation>
    </message>
    <message>
        <source>Ask the staff to mend it. The kiosk does not start without it.</source>
        <translation>اطلب من الموظفين إصلاحه. لا يبدأ الجهاز من دونه.</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>الكاميرا لا تعمل الآن.</translation>
    </message>
    <message>
        <source>Check its plug, or choose a different camera. Kept pictures are safe.</source>
        <translation>تحقق من القابس، أو اختر كاميرا أخرى. الصور المحفوظة آمنة.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>لم توجد كاميرا.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera. Nothing was lost.</source>
        <translation>وصّل كاميرا، أو جرّب كاميرا التدريب. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The camera is in use by some other program.</source>
        <translation>برنامج آخر يستخدم الكاميرا.</translation>
    </message>
    <message>
        <source>Close your video calls, then try once more. Nothing was lost.</source>
        <translation>أغلق مكالمات الفيديو ثم حاول مرة أخرى. لم يضع شيء.</translation>
    </message>
    <message>
        <source>VisitCam may not use the camera yet.</source>
        <translation>لا يُسمح لبرنامج VisitCam باستخدام الكاميرا بعد.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, then try once more.</source>
        <translation>اسمح بذلك في إعدادات هذا الحاسوب ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>فُصلت الكاميرا.</translation>
    </message>
    <message>
        <source>Plug it in again. The pictures that you kept are safe.</source>
        <translation>وصّلها مرة أخرى. الصور التي حفظتها آمنة.</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>لا ترى الكاميرا إلا السواد.</translation>
    </message>
    <message>
        <source>Open its cover, or turn on a light.</source>
        <translation>افتح غطاءها، أو أشعل ضوءًا.</translation>
    </message>
    <message>
        <source>The camera has stopped moving.</source>
        <translation>تجمدت صورة الكاميرا.</translation>
    </message>
    <message>
        <source>Unplug it, wait a moment and plug it in again. Kept pictures are safe.</source>
        <translation>افصلها وانتظر قليلًا ثم وصّلها. الصور المحفوظة آمنة.</translation>
    </message>
    <message>
        <source>There are no more pictures in this file or folder.</source>
        <translation>لا توجد صور أخرى في هذا الملف أو المجلد.</translation>
    </message>
    <message>
        <source>Start it once more, or choose a different one.</source>
        <translation>ابدأ مرة أخرى، أو اختر غيره.</translation>
    </message>
    <message>
        <source>The camera has changed the size of its picture.</source>
        <translation>غيّرت الكاميرا حجم صورتها.</translation>
    </message>
    <message>
        <source>Start this picture once more. Kept pictures are safe.</source>
        <translation>ابدأ هذه الصورة مرة أخرى. الصور المحفوظة آمنة.</translation>
    </message>
    <message>
        <source>There is too little room for this video.</source>
        <translation>المكان أقل مما يحتاجه هذا الفيديو.</translation>
    </message>
    <message>
        <source>Close other programs, or make a shorter video. Kept pictures are safe.</source>
        <translation>أغلق برامج أخرى، أو سجّل فيديو أقصر. الصور المحفوظة آمنة.</translation>
    </message>
    <message>
        <source>The picture could not be made private, so it was not kept.</source>
        <translation>تعذر جعل الصورة خاصة، لذلك لم تُحفظ.</translation>
    </message>
    <message>
        <source>Take it once more. Nothing has left this computer.</source>
        <translation>التقطها مرة أخرى. لم يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The part that finds faces and words is missing or was changed.</source>
        <translation>الجزء الذي يجد الوجوه والكلمات ناقص أو تغيّر.</translation>
    </message>
    <message>
        <source>Install VisitCam once more. Until then it keeps and sends no pictures.</source>
        <translation>ثبّت VisitCam مرة أخرى. حتى ذلك الحين لا يحفظ ولا يرسل صورًا.</translation>
    </message>
    <message>
        <source>The search for faces and words stopped, so the picture was not kept.</source>
        <translation>توقف البحث عن الوجوه والكلمات، لذلك لم تُحفظ الصورة.</translation>
    </message>
    <message>
        <source>Nobody has looked at this picture yet, so it was not kept.</source>
        <translation>لم ينظر أحد إلى هذه الصورة بعد، لذلك لم تُحفظ.</translation>
    </message>
    <message>
        <source>Look at what will be sent, and say yes to it first.</source>
        <translation>انظر إلى ما سيُرسل، ووافق عليه أولًا.</translation>
    </message>
    <message>
        <source>Faces and words were not looked for, so the picture was not kept.</source>
        <translation>لم يُبحث عن الوجوه والكلمات، لذلك لم تُحفظ الصورة.</translation>
    </message>
    <message>
        <source>This picture shows more of a face than you agreed to.</source>
        <translation>تُظهر هذه الصورة من الوجه أكثر مما وافقت عليه.</translation>
    </message>
    <message>
        <source>Cover the face, or agree that your doctor can know you by it.</source>
        <translation>غطّ الوجه، أو وافق على أن يعرفك طبيبك منه.</translation>
    </message>
    <message>
        <source>All of the picture would be covered.</source>
        <translation>ستُغطى الصورة كلها.</translation>
    </message>
    <message>
        <source>Take away a box, or take a new picture. Nothing was kept yet.</source>
        <translation>أزل مربعًا، أو التقط صورة جديدة. لم يُحفظ شيء بعد.</translation>
    </message>
    <message>
        <source>The picture could not be made ready, so it was not kept.</source>
        <translation>تعذر تجهيز الصورة، لذلك لم تُحفظ.</translation>
    </message>
    <message>
        <source>Something that VisitCam needs is not ready.</source>
        <translation>شيء يحتاجه VisitCam ليس جاهزًا.</translation>
    </message>
    <message>
        <source>Run the check to see what is missing. Nothing was lost.</source>
        <translation>شغّل الفحص لترى ما ينقص. لم يضع شيء.</translation>
    </message>
    <message>
        <source>A part of the system that the window needs is missing.</source>
        <translation>ينقص جزء من النظام تحتاجه النافذة.</translation>
    </message>
    <message>
        <source>Install the part named here, then start once more.</source>
        <translation>ثبّت الجزء المذكور هنا ثم ابدأ مرة أخرى.</translation>
    </message>
    <message>
        <source>There is no screen for the window.</source>
        <translation>لا توجد شاشة للنافذة.</translation>
    </message>
    <message>
        <source>Start it on a computer with a screen, or use the command line.</source>
        <translation>استخدم حاسوبًا له شاشة، أو سطر الأوامر.</translation>
    </message>
    <message>
        <source>VisitCam stopped here to keep you safe.</source>
        <translation>توقف VisitCam هنا حفاظًا على سلامتك.</translation>
    </message>
    <message>
        <source>Go back one step and try once more. Nothing was sent.</source>
        <translation>ارجع خطوة وحاول مرة أخرى. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nobody has said yes to what would be sent, so nothing was kept.</source>
        <translation>لم يوافق أحد على ما سيُرسل، لذلك لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Look at the picture first, then say yes to it.</source>
        <translation>انظر إلى الصورة أولًا، ثم وافق عليها.</translation>
    </message>
    <message>
        <source>The picture did not get good enough in time.</source>
        <translation>لم تصبح الصورة جيدة في الوقت المناسب.</translation>
    </message>
    <message>
        <source>Find more light and hold still, or take the picture by hand.</source>
        <translation>ابحث عن ضوء أكثر ولا تتحرك، أو التقط الصورة بيدك.</translation>
    </message>
    <message>
        <source>You did not agree to this clinic, so nothing was sent.</source>
        <translation>لم توافق على هذه العيادة، لذلك لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Start once more when you are ready, or call your clinic.</source>
        <translation>ابدأ مرة أخرى عندما تكون مستعدًا، أو اتصل بعيادتك.</translation>
    </message>
    <message>
        <source>The picture could not be locked or unlocked.</source>
        <translation>تعذر قفل الصورة أو فتحها.</translation>
    </message>
    <message>
        <source>Try once more. Nothing has left this computer unlocked.</source>
        <translation>حاول مرة أخرى. لم يغادر شيء هذا الحاسوب دون قفل.</translation>
    </message>
    <message>
        <source>The picture could not be locked, so it was not kept.</source>
        <translation>تعذر قفل الصورة، لذلك لم تُحفظ.</translation>
    </message>
    <message>
        <source>The clinic&apos;s lock is broken, so no picture can be locked for it.</source>
        <translation>قفل العيادة معطل، لذلك لا يمكن قفل صورة لها.</translation>
    </message>
    <message>
        <source>Tell your clinic, and ask for a new invitation. Nothing was sent.</source>
        <translation>أخبر عيادتك واطلب دعوة جديدة. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>This key does not open it. It was locked for someone else.</source>
        <translation>هذا المفتاح لا يفتحه. لقد أُقفل لشخص آخر.</translation>
    </message>
    <message>
        <source>Check that you use the right key. Nothing was changed.</source>
        <translation>تأكد أنك تستخدم المفتاح الصحيح. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This parcel was cut short or changed on its way.</source>
        <translation>قُطع هذا الطرد أو تغيّر في الطريق.</translation>
    </message>
    <message>
        <source>Ask for it to be sent once more. No part of it was used.</source>
        <translation>اطلب إرساله مرة أخرى. لم يُستخدم أي جزء منه.</translation>
    </message>
    <message>
        <source>This file is not a VisitCam parcel.</source>
        <translation>هذا الملف ليس طردًا من VisitCam.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .age. Your file was not changed.</source>
        <translation>اختر ملفًا ينتهي بـ .age. لم يتغير ملفك.</translation>
    </message>
    <message>
        <source>This parcel does not come from the person who was invited.</source>
        <translation>لا يأتي هذا الطرد من الشخص المدعو.</translation>
    </message>
    <message>
        <source>Do not use it. Call the person and send a new invitation.</source>
        <translation>لا تستخدمه. اتصل بالشخص وأرسل دعوة جديدة.</translation>
    </message>
    <message>
        <source>Your pictures could not be kept on this computer.</source>
        <translation>تعذر حفظ صورك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so this was not kept.</source>
        <translation>قرص هذا الحاسوب ممتلئ، لذلك لم يُحفظ هذا.</translation>
    </message>
    <message>
        <source>Make some room, then try once more. What was kept before is safe.</source>
        <translation>وفّر مكانًا ثم حاول مرة أخرى. ما حُفظ من قبل آمن.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation>لا يمكن حفظ شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours, or ask for help. Nothing was lost.</source>
        <translation>اختر مجلدًا لك، أو اطلب مساعدة. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The disk did not take the picture, so it was not kept.</source>
        <translation>لم يقبل القرص الصورة، لذلك لم تُحفظ.</translation>
    </message>
    <message>
        <source>VisitCam is open in a second window.</source>
        <translation>برنامج VisitCam مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Close that one first. Nothing was lost.</source>
        <translation>أغلق تلك النافذة أولًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>A kept file was changed or cut short, and cannot be opened.</source>
        <translation>تغيّر ملف محفوظ أو قُطع، ولا يمكن فتحه.</translation>
    </message>
    <message>
        <source>Take that picture once more. The others are safe.</source>
        <translation>التقط تلك الصورة مرة أخرى. الصور الأخرى آمنة.</translation>
    </message>
    <message>
        <source>The folder with your kept pictures is not there.</source>
        <translation>المجلد الذي فيه صورك المحفوظة غير موجود.</translation>
    </message>
    <message>
        <source>Plug in its disk, or check where the folder is. Nothing was deleted.</source>
        <translation>وصّل قرصه، أو انظر أين المجلد. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>Your clinic does not have this yet, so it was not deleted.</source>
        <translation>لم تستلم عيادتك هذا بعد، لذلك لم يُحذف.</translation>
    </message>
    <message>
        <source>Send it first, or say that you want to delete it even so.</source>
        <translation>أرسله أولًا، أو قل إنك تريد حذفه رغم ذلك.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer did not work.</source>
        <translation>لم يعمل المكان الآمن للمفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try once more, or choose a passphrase. Nothing was lost.</source>
        <translation>حاول مرة أخرى، أو اختر عبارة مرور. لم يضع شيء.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>ليس في هذا الحاسوب مكان آمن للمفاتيح.</translation>
    </message>
    <message>
        <source>Choose a passphrase. Your pictures will be locked with it.</source>
        <translation>اختر عبارة مرور. ستُقفل صورك بها.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer is locked.</source>
        <translation>المكان الآمن للمفاتيح على هذا الحاسوب مقفل.</translation>
    </message>
    <message>
        <source>Unlock it, or sign in once more. Your pictures are still safe.</source>
        <translation>افتحه، أو سجّل الدخول مرة أخرى. صورك ما زالت آمنة.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>المكان الآمن للمفاتيح لا يجيب.</translation>
    </message>
    <message>
        <source>Start the computer once more, or choose a passphrase.</source>
        <translation>أعد تشغيل الحاسوب، أو اختر عبارة مرور.</translation>
    </message>
    <message>
        <source>The safe place for keys said no.</source>
        <translation>رفض المكان الآمن للمفاتيح.</translation>
    </message>
    <message>
        <source>Allow VisitCam when you are asked, or choose a passphrase.</source>
        <translation>اسمح لبرنامج VisitCam عندما تُسأل، أو اختر عبارة مرور.</translation>
    </message>
    <message>
        <source>The key of this visit was deleted, so nobody can open it here.</source>
        <translation>حُذف مفتاح هذه الزيارة، فلا أحد يستطيع فتحها هنا.</translation>
    </message>
    <message>
        <source>Ask your clinic. What was sent before is still there.</source>
        <translation>اسأل عيادتك. ما أُرسل من قبل ما زال هناك.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>عبارة المرور هذه لا تفتحه.</translation>
    </message>
    <message>
        <source>A passphrase is needed here to lock your pictures.</source>
        <translation>تلزم هنا عبارة مرور لقفل صورك.</translation>
    </message>
    <message>
        <source>Choose one, and write it down at a safe place.</source>
        <translation>اختر عبارة واكتبها في مكان آمن.</translation>
    </message>
    <message>
        <source>Your visits here are locked with your passphrase.</source>
        <translation>زياراتك هنا مقفلة بعبارة المرور الخاصة بك.</translation>
    </message>
    <message>
        <source>Type the one that you chose. Nothing was changed.</source>
        <translation>اكتب العبارة التي اخترتها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>عبارة المرور هذه قصيرة جدًا.</translation>
    </message>
    <message>
        <source>Choose a longer one. Four words in a row work well.</source>
        <translation>اختر عبارة أطول. أربع كلمات متتالية تكفي.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Trouble breathing</source>
        <translation>صعوبة في التنفس</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest</source>
        <translation>ألم أو ضغط في الصدر</translation>
    </message>
    <message>
        <source>Heavy bleeding that does not stop</source>
        <translation>نزيف شديد لا يتوقف</translation>
    </message>
    <message>
        <source>Getting much worse, all at once or fast</source>
        <translation>تدهور شديد، فجأة أو بسرعة</translation>
    </message>
    <message>
        <source>High fever with a rash or swelling</source>
        <translation>حمى شديدة مع طفح أو تورم</translation>
    </message>
    <message>
        <source>Why pictures help</source>
        <translation>لماذا تفيد الصور</translation>
    </message>
    <message>
        <source>A good picture shows your doctor what words cannot.</source>
        <translation>الصورة الجيدة تُري طبيبك ما لا تقوله الكلمات.</translation>
    </message>
    <message>
        <source>You can be seen from home, with no trip to make.</source>
        <translation>يمكن أن يراك الطبيب وأنت في بيتك.</translation>
    </message>
    <message>
        <source>Advice and treatment can start sooner.</source>
        <translation>يمكن أن تبدأ النصيحة والعلاج أبكر.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>الغرفة</translation>
    </message>
    <message>
        <source>Find a place where you are alone and feel safe.</source>
        <translation>ابحث عن مكان تكون فيه وحدك وتشعر بالأمان.</translation>
    </message>
    <message>
        <source>Sit near a window, or turn on a bright lamp.</source>
        <translation>اجلس قرب نافذة، أو أشعل مصباحًا قويًا.</translation>
    </message>
    <message>
        <source>Put a plain cloth or sheet behind you.</source>
        <translation>ضع خلفك قماشًا أو ملاءة سادة.</translation>
    </message>
    <message>
        <source>Put away letters, photos and other things of yours.</source>
        <translation>أبعد الرسائل والصور وأغراضك الأخرى.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Plug it in, or check that the battery is full.</source>
        <translation>وصّله بالكهرباء، أو تأكد أن البطارية ممتلئة.</translation>
    </message>
    <message>
        <source>Wipe the camera with a soft, dry cloth.</source>
        <translation>امسح الكاميرا بقماش ناعم جاف.</translation>
    </message>
    <message>
        <source>Test the camera and the internet. VisitCam does this for you.</source>
        <translation>اختبر الكاميرا والإنترنت. يفعل VisitCam ذلك عنك.</translation>
    </message>
    <message>
        <source>Have the invitation from your clinic at hand, and do as it says.</source>
        <translation>اجعل دعوة عيادتك قريبة منك، وافعل ما تقوله.</translation>
    </message>
    <message>
        <source>How to take a good picture</source>
        <translation>كيف تلتقط صورة جيدة</translation>
    </message>
    <message>
        <source>Show the place that worries you, and little else.</source>
        <translation>أظهر الموضع الذي يقلقك، وقليلًا غيره.</translation>
    </message>
    <message>
        <source>Hold still. Rest your arm or leg on something firm.</source>
        <translation>لا تتحرك. أسند ذراعك أو ساقك إلى شيء ثابت.</translation>
    </message>
    <message>
        <source>Let the light come from the front, not from behind.</source>
        <translation>ليكن الضوء من الأمام لا من الخلف.</translation>
    </message>
    <message>
        <source>Take one picture from close by, and one from further away to show where it is.</source>
        <translation>التقط صورة من قريب، وأخرى من بعيد لتبيّن أين الموضع.</translation>
    </message>
    <message>
        <source>Look at the picture. If it is not sharp, take it again.</source>
        <translation>انظر إلى الصورة. إن لم تكن واضحة فأعد التقاطها.</translation>
    </message>
    <message>
        <source>Do not use filters, and do not change the colours.</source>
        <translation>لا تستخدم مرشحات، ولا تغيّر الألوان.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>حافظ على خصوصيتك</translation>
    </message>
    <message>
        <source>Leave your face, your name and other people out of the picture.</source>
        <translation>لا تُظهر وجهك أو اسمك أو أشخاصًا آخرين.</translation>
    </message>
    <message>
        <source>VisitCam covers faces and words, and shows you before you send.</source>
        <translation>يغطي VisitCam الوجوه والكلمات، ويريك ذلك قبل الإرسال.</translation>
    </message>
    <message>
        <source>How to make a good video</source>
        <translation>كيف تسجل فيديو جيدًا</translation>
    </message>
    <message>
        <source>Make a video when your clinic asks for one.</source>
        <translation>سجّل فيديو عندما تطلبه عيادتك.</translation>
    </message>
    <message>
        <source>Move the camera slowly and stop often.</source>
        <translation>حرّك الكاميرا ببطء وتوقف كثيرًا.</translation>
    </message>
    <message>
        <source>If it hurts when you move, show that move once, with care.</source>
        <translation>إن كانت الحركة تؤلم، فأظهرها مرة واحدة بحذر.</translation>
    </message>
    <message>
        <source>Keep it short. Half a minute is most often enough.</source>
        <translation>ليكن قصيرًا. نصف دقيقة يكفي غالبًا.</translation>
    </message>
    <message>
        <source>Say no names. Keep other people out of it.</source>
        <translation>لا تذكر أسماء. لا تُظهر أشخاصًا آخرين.</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation>متى تطلب المساعدة فورًا</translation>
    </message>
    <message>
        <source>Call for help now if there is:</source>
        <translation>اطلب المساعدة الآن إذا كان هناك:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>اتصل بعيادتك فورًا إذا كان هناك:</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>لا تنتظر جوابًا على صورك.</translation>
    </message>
    <message>
        <source>If it gets worse after you send them, call or go in person.</source>
        <translation>إن ساء الأمر بعد الإرسال، فاتصل أو اذهب بنفسك.</translation>
    </message>
    <message>
        <source>If you are not sure, call. It is fine to ask.</source>
        <translation>إن لم تكن متأكدًا فاتصل. لا بأس بالسؤال.</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>ما تستطيع الصور فعله</translation>
    </message>
    <message>
        <source>Pictures work well for:</source>
        <translation>تصلح الصور لما يلي:</translation>
    </message>
    <message>
        <source>A rash, a wound, or skin that may be infected</source>
        <translation>طفح أو جرح أو جلد ربما فيه عدوى</translation>
    </message>
    <message>
        <source>Small hurts, such as a cut or a bruise</source>
        <translation>إصابات صغيرة مثل جرح أو كدمة</translation>
    </message>
    <message>
        <source>Seeing how a wound heals from week to week</source>
        <translation>متابعة شفاء جرح من أسبوع إلى أسبوع</translation>
    </message>
    <message>
        <source>A health problem that your clinic knows already</source>
        <translation>مشكلة صحية تعرفها عيادتك</translation>
    </message>
    <message>
        <source>A long illness that needs a look now and then</source>
        <translation>مرض طويل يحتاج نظرة من حين لآخر</translation>
    </message>
    <message>
        <source>You save the trip, and the time in the waiting room.</source>
        <translation>توفّر الطريق ووقت غرفة الانتظار.</translation>
    </message>
    <message>
        <source>What pictures cannot do</source>
        <translation>ما لا تستطيع الصور فعله</translation>
    </message>
    <message>
        <source>Go in person, or call, for:</source>
        <translation>اذهب بنفسك أو اتصل في هذه الحالات:</translation>
    </message>
    <message>
        <source>Anything that is severe, or gets worse fast</source>
        <translation>كل ما هو شديد أو يسوء بسرعة</translation>
    </message>
    <message>
        <source>Anything that cannot wait, such as heavy bleeding</source>
        <translation>كل ما لا يحتمل الانتظار، مثل نزيف شديد</translation>
    </message>
    <message>
        <source>A problem that a doctor must feel with the hands</source>
        <translation>مشكلة يجب أن يفحصها الطبيب بيديه</translation>
    </message>
    <message>
        <source>A cut that needs stitches</source>
        <translation>جرح يحتاج إلى غرز</translation>
    </message>
    <message>
        <source>An X-ray, a scan, or a blood test</source>
        <translation>أشعة أو تصوير أو تحليل دم</translation>
    </message>
    <message>
        <source>Your clinic may look at your pictures and still ask you to come.</source>
        <translation>قد ترى عيادتك صورك وتطلب حضورك مع ذلك.</translation>
    </message>
    <message>
        <source>That is not a step back. Some things need a closer look.</source>
        <translation>هذا ليس تراجعًا. بعض الأمور تحتاج نظرة أقرب.</translation>
    </message>
    <message>
        <source>Private and safe</source>
        <translation>خاص وآمن</translation>
    </message>
    <message>
        <source>Use only the way that your clinic gave you to send pictures.</source>
        <translation>أرسل الصور فقط بالطريقة التي أعطتك إياها عيادتك.</translation>
    </message>
    <message>
        <source>Do not send them by e-mail, in chats, or on social media.</source>
        <translation>لا ترسلها بالبريد أو المحادثات أو وسائل التواصل.</translation>
    </message>
    <message>
        <source>Do not put them on a page that all can see.</source>
        <translation>لا تضعها على صفحة يراها الجميع.</translation>
    </message>
    <message>
        <source>What VisitCam does</source>
        <translation>ما يفعله VisitCam</translation>
    </message>
    <message>
        <source>It covers faces, words and bar codes before it keeps a picture.</source>
        <translation>يغطي الوجوه والكلمات والرموز قبل حفظ الصورة.</translation>
    </message>
    <message>
        <source>It cuts away what is outside the white shape.</source>
        <translation>يقص ما هو خارج الشكل الأبيض.</translation>
    </message>
    <message>
        <source>It locks each picture, so that only your clinic can open it (“encryption”).</source>
        <translation>يقفل كل صورة بحيث لا تفتحها إلا عيادتك («تشفير»).</translation>
    </message>
    <message>
        <source>It sends to the clinic that invited you, and to no one else.</source>
        <translation>يرسل إلى العيادة التي دعتك، ولا أحد غيرها.</translation>
    </message>
    <message>
        <source>Share with care</source>
        <translation>شارك بحذر</translation>
    </message>
    <message>
        <source>Ask your clinic how they keep your pictures and who sees them.</source>
        <translation>اسأل عيادتك كيف تحفظ صورك ومن يراها.</translation>
    </message>
    <message>
        <source>Ask how long they are kept.</source>
        <translation>اسأل كم تُحفظ من الوقت.</translation>
    </message>
    <message>
        <source>After the visit, delete them from this computer if you are told to.</source>
        <translation>بعد الزيارة احذفها من هذا الحاسوب إن طُلب منك.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell your clinic.</source>
        <translation>إن كنت قلقًا على خصوصيتك فأخبر عيادتك.</translation>
    </message>
    <message>
        <source>After you send</source>
        <translation>بعد الإرسال</translation>
    </message>
    <message>
        <source>Do what your doctor or nurse tells you.</source>
        <translation>افعل ما يقوله طبيبك أو الممرضة.</translation>
    </message>
    <message>
        <source>Keep your medicines and your notes where you can reach them.</source>
        <translation>اجعل أدويتك وملاحظاتك قريبة منك.</translation>
    </message>
    <message>
        <source>Go in person if they ask you to.</source>
        <translation>اذهب بنفسك إن طلبوا ذلك.</translation>
    </message>
    <message>
        <source>Write down what is new, and what you want to ask.</source>
        <translation>اكتب ما هو جديد وما تريد أن تسأل عنه.</translation>
    </message>
    <message>
        <source>Call your clinic if it changes or gets worse.</source>
        <translation>اتصل بعيادتك إن تغيّر الأمر أو ساء.</translation>
    </message>
    <message>
        <source>Delete the pictures from this computer if you are told to.</source>
        <translation>احذف الصور من هذا الحاسوب إن طُلب منك.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>أسئلة وأجوبة</translation>
    </message>
    <message>
        <source>Is it safe to send pictures of my body?</source>
        <translation>هل إرسال صور جسمي آمن؟</translation>
    </message>
    <message>
        <source>Yes, if you use the way that your clinic gave you.</source>
        <translation>نعم، إن استخدمت الطريقة التي أعطتك إياها عيادتك.</translation>
    </message>
    <message>
        <source>VisitCam locks each picture so that only your clinic can open it.</source>
        <translation>يقفل VisitCam كل صورة بحيث لا تفتحها إلا عيادتك.</translation>
    </message>
    <message>
        <source>What if my camera is poor?</source>
        <translation>ماذا لو كانت كاميرتي ضعيفة؟</translation>
    </message>
    <message>
        <source>More light helps most. Sit by a window, hold still, and move back.</source>
        <translation>الضوء الأكثر هو الأنفع. اجلس قرب نافذة ولا تتحرك وابتعد.</translation>
    </message>
    <message>
        <source>If it is still not sharp, ask your clinic. You may need to go there.</source>
        <translation>إن لم تكن واضحة بعد فاسأل عيادتك. ربما يلزم أن تذهب.</translation>
    </message>
    <message>
        <source>What if my internet is slow or breaks?</source>
        <translation>ماذا لو كان الإنترنت بطيئًا أو انقطع؟</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They go on when the line is back.</source>
        <translation>تنتظر صورك هنا مقفلة. وتتابع عندما يعود الخط.</translation>
    </message>
    <message>
        <source>Use a better line, or ask your clinic if there is some other way.</source>
        <translation>استخدم خطًا أفضل، أو اسأل عيادتك عن طريقة أخرى.</translation>
    </message>
    <message>
        <source>Can I show any part of my body?</source>
        <translation>هل أستطيع أن أُظهر أي جزء من جسمي؟</translation>
    </message>
    <message>
        <source>Show only what your clinic needs to see for this visit.</source>
        <translation>أظهر فقط ما تحتاج عيادتك أن تراه في هذه الزيارة.</translation>
    </message>
    <message>
        <source>Leave out your face and all that tells who you are.</source>
        <translation>لا تُظهر وجهك ولا ما يدل عليك.</translation>
    </message>
    <message>
        <source>For a private part, talk with your clinic first. You may say no.</source>
        <translation>إن كان موضعًا خاصًا فتحدث مع عيادتك أولًا. لك أن ترفض.</translation>
    </message>
    <message>
        <source>Will my pictures be stored?</source>
        <translation>هل ستُحفظ صوري؟</translation>
    </message>
    <message>
        <source>Most often they become a part of your health record.</source>
        <translation>غالبًا تصبح جزءًا من سجلك الصحي.</translation>
    </message>
    <message>
        <source>Ask how long. The law and the rules of your clinic decide.</source>
        <translation>اسأل عن المدة. القانون وقواعد عيادتك يقرران ذلك.</translation>
    </message>
    <message>
        <source>What if it gets worse after I sent them?</source>
        <translation>ماذا لو ساء الأمر بعد الإرسال؟</translation>
    </message>
    <message>
        <source>Do not wait for an answer. Call your clinic, or go there.</source>
        <translation>لا تنتظر جوابًا. اتصل بعيادتك أو اذهب إليها.</translation>
    </message>
    <message>
        <source>If it is bad or fast, call for help at once.</source>
        <translation>إن كان شديدًا أو سريعًا فاطلب المساعدة فورًا.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>يُرجى الانتباه</translation>
    </message>
    <message>
        <source>This guide is for all, and does not know you or your health.</source>
        <translation>هذا الدليل للجميع، ولا يعرفك ولا يعرف صحتك.</translation>
    </message>
    <message>
        <source>It does not take the place of your doctor or nurse.</source>
        <translation>لا يحل محل طبيبك أو الممرضة.</translation>
    </message>
    <message>
        <source>VisitCam does not say what illness you have, or how bad it is.</source>
        <translation>لا يقول VisitCam ما مرضك ولا مدى شدته.</translation>
    </message>
    <message>
        <source>It looks at how clear a picture is, and at nothing else.</source>
        <translation>ينظر فقط إلى مدى وضوح الصورة.</translation>
    </message>
    <message>
        <source>MedlinePlus (NLM, NIH): video visits</source>
        <translation>‏MedlinePlus ‏(NLM، NIH): الزيارات بالفيديو</translation>
    </message>
    <message>
        <source>CDC: privacy and security in telehealth</source>
        <translation>‏CDC: الخصوصية والأمان في الرعاية عن بعد</translation>
    </message>
    <message>
        <source>Mayo Clinic: good photos for your doctor</source>
        <translation>‏Mayo Clinic: صور جيدة لطبيبك</translation>
    </message>
    <message>
        <source>National Library of Medicine (NLM): telemedicine</source>
        <translation>المكتبة الوطنية للطب (NLM): الطب عن بعد</translation>
    </message>
</context>
<context>
    <name>guide_page</name>
    <message>
        <source>The guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحث؟</translation>
    </message>
    <message>
        <source>One or two words</source>
        <translation>كلمة أو كلمتان</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>اطبع الدليل</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>لم يوجد موضوع</numerusform>
            <numerusform>وُجد موضوع واحد</numerusform>
            <numerusform>وُجد موضوعان</numerusform>
            <numerusform>وُجدت %n مواضيع</numerusform>
            <numerusform>وُجد %n موضوعًا</numerusform>
            <numerusform>وُجد %n موضوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try a different word.</source>
        <translation>لم يوجد شيء. جرّب كلمة أخرى.</translation>
    </message>
    <message>
        <source>Written in our own words, after:</source>
        <translation>كُتب بكلماتنا استنادًا إلى:</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>الموضوع التالي</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلت هنا؟</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Nothing is lost.</source>
        <translation>المس أي مكان للمتابعة. لن يضيع شيء.</translation>
    </message>
    <message>
        <source>Then nobody sees anything of yours here. Pictures that you kept go to your clinic.</source>
        <translation>بعد ذلك لن يرى أحد هنا شيئًا يخصك. الصور التي احتفظت بها تذهب إلى عيادتك.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>نعم، أنا هنا</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>لقد انتهيت</translation>
    </message>
    <message numerus="yes">
        <source>Everything is wiped in %n second(s).</source>
        <translation>
            <numerusform>يُمحى كل شيء الآن.</numerusform>
            <numerusform>يُمحى كل شيء بعد ثانية واحدة.</numerusform>
            <numerusform>يُمحى كل شيء بعد ثانيتين.</numerusform>
            <numerusform>يُمحى كل شيء بعد %n ثوانٍ.</numerusform>
            <numerusform>يُمحى كل شيء بعد %n ثانية.</numerusform>
            <numerusform>يُمحى كل شيء بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>End your visit now?</source>
        <translation>هل تنهي زيارتك الآن؟</translation>
    </message>
    <message>
        <source>All that is yours is wiped from this screen.</source>
        <translation>يُمحى كل ما يخصك من هذه الشاشة.</translation>
    </message>
    <message>
        <source>What you sent still goes to your clinic.</source>
        <translation>ما أرسلته يصل إلى عيادتك رغم ذلك.</translation>
    </message>
    <message>
        <source>Pictures that you have not sent are wiped too.</source>
        <translation>تُمحى أيضًا الصور التي لم ترسلها.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>لا، تابع</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>نعم، أنهِها</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Show your skin to your clinic</source>
        <translation>أرِ عيادتك بشرتك</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Close VisitCam now?</source>
        <translation>هل تغلق VisitCam الآن؟</translation>
    </message>
    <message>
        <source>Leave this visit now?</source>
        <translation>هل تترك هذه الزيارة الآن؟</translation>
    </message>
    <message>
        <source>Not all of it is kept yet. If you leave now, this is gone:</source>
        <translation>لم يُحفظ كل شيء بعد. إن خرجت الآن فسيضيع ما يلي:</translation>
    </message>
    <message>
        <source>This is practice. No clinic waits for these pictures.</source>
        <translation>هذا تدريب. لا تنتظر أي عيادة هذه الصور.</translation>
    </message>
    <message>
        <source>All that you have kept stays on this computer, locked.</source>
        <translation>كل ما حفظته يبقى على هذا الحاسوب مقفلًا.</translation>
    </message>
    <message>
        <source>No, go back to it</source>
        <translation>لا، أعود إليها</translation>
    </message>
    <message>
        <source>Yes, close and lose it</source>
        <translation>نعم، أغلق ولو ضاع</translation>
    </message>
    <message>
        <source>Yes, leave and lose it</source>
        <translation>نعم، أخرج ولو ضاع</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>طوارئ</translation>
    </message>
    <message>
        <source>The picture that you took</source>
        <translation>الصورة التي التقطتها</translation>
    </message>
    <message>
        <source>The pictures that you took</source>
        <translation>الصور التي التقطتها</translation>
    </message>
    <message>
        <source>The video that you made</source>
        <translation>الفيديو الذي صورته</translation>
    </message>
    <message>
        <source>The videos that you made</source>
        <translation>مقاطع الفيديو التي صورتها</translation>
    </message>
    <message>
        <source>The video that is being made</source>
        <translation>الفيديو الذي يُصوّر الآن</translation>
    </message>
    <message>
        <source>What you wrote to your clinic</source>
        <translation>ما كتبته إلى عيادتك</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Not saved</source>
        <translation>لا يُحفظ</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>سيُزال</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>بعيد جدًا</translation>
    </message>
    <message>
        <source>too close</source>
        <translation>قريب جدًا</translation>
    </message>
    <message>
        <source>mark the place</source>
        <translation>حدد الموضع</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <translation>اكتب رمز PIN لهذا الكشك.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>العودة إلى الزيارة</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف الرقم الأخير</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>لم يُكتب أي رقم</numerusform>
            <numerusform>كُتب رقم واحد</numerusform>
            <numerusform>كُتب رقمان</numerusform>
            <numerusform>كُتبت %n أرقام</numerusform>
            <numerusform>كُتب %n رقمًا</numerusform>
            <numerusform>كُتب %n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is open in %n second(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة الآن.</numerusform>
            <numerusform>يمكنك المحاولة بعد ثانية واحدة.</numerusform>
            <numerusform>يمكنك المحاولة بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n ثانية.</numerusform>
            <numerusform>يمكنك المحاولة بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>هذا ليس رمز PIN الصحيح.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Left forearm, overview</source>
        <translation>الساعد الأيسر كاملًا</translation>
    </message>
    <message>
        <source>Show the whole forearm, from the wrist to the elbow.</source>
        <translation>أظهر الساعد كله من الرسغ إلى المرفق.</translation>
    </message>
    <message>
        <source>Left forearm, close</source>
        <translation>الساعد الأيسر من قريب</translation>
    </message>
    <message>
        <source>Now come close, so that the spot fills the frame.</source>
        <translation>اقترب الآن حتى تملأ البقعة الإطار.</translation>
    </message>
    <message>
        <source>The spot from the side</source>
        <translation>البقعة من الجانب</translation>
    </message>
    <message>
        <source>Turn the arm a little, so that light falls from the side.</source>
        <translation>أدر الذراع قليلًا ليأتي الضوء من الجانب.</translation>
    </message>
    <message>
        <source>Practice clinic</source>
        <translation>عيادة التدريب</translation>
    </message>
    <message>
        <source>Practice pictures stay on this computer. Nobody else receives them.</source>
        <translation>تبقى صور التدريب على هذا الحاسوب. لا يستلمها أحد غيرك.</translation>
    </message>
    <message>
        <source>Nobody: nothing leaves this computer.</source>
        <translation>لا أحد: لا يغادر شيء هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>الضوء</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>A private place</source>
        <translation>مكان خاص</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>البطارية</translation>
    </message>
    <message>
        <source>Line to your clinic</source>
        <translation>الخط إلى عيادتك</translation>
    </message>
    <message>
        <source>Safe place for keys</source>
        <translation>مكان آمن للمفاتيح</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>انظر هنا</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>لا يمكن الحكم</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <translation>الكاميرا تعمل.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>لم توجد كاميرا.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera.</source>
        <translation>وصّل كاميرا، أو جرّب كاميرا التدريب.</translation>
    </message>
    <message>
        <source>The camera gives a small picture.</source>
        <translation>تعطي الكاميرا صورة صغيرة.</translation>
    </message>
    <message>
        <source>Use a better one if you have it.</source>
        <translation>استخدم كاميرا أفضل إن كانت لديك.</translation>
    </message>
    <message>
        <source>The camera was not tried yet.</source>
        <translation>لم تُجرّب الكاميرا بعد.</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>الضوء جيد.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>المكان معتم جدًا.</translation>
    </message>
    <message>
        <source>Turn on a lamp, or sit by a window.</source>
        <translation>أشعل مصباحًا، أو اجلس قرب نافذة.</translation>
    </message>
    <message>
        <source>It is too bright.</source>
        <translation>المكان ساطع جدًا.</translation>
    </message>
    <message>
        <source>Turn away from the window or lamp.</source>
        <translation>ابتعد عن النافذة أو المصباح.</translation>
    </message>
    <message>
        <source>The light comes from one side.</source>
        <translation>يأتي الضوء من جهة واحدة.</translation>
    </message>
    <message>
        <source>Turn to face the light.</source>
        <translation>استدر نحو الضوء.</translation>
    </message>
    <message>
        <source>Light is checked when the camera is on.</source>
        <translation>يُفحص الضوء عند تشغيل الكاميرا.</translation>
    </message>
    <message>
        <source>The light cannot be judged from here.</source>
        <translation>لا يمكن الحكم على الضوء من هنا.</translation>
    </message>
    <message>
        <source>It is plain enough.</source>
        <translation>الخلفية سادة بما يكفي.</translation>
    </message>
    <message>
        <source>There is a lot to see behind you.</source>
        <translation>يُرى خلفك الكثير.</translation>
    </message>
    <message>
        <source>Hang up a plain cloth, or sit by a bare wall.</source>
        <translation>علّق قماشًا سادة، أو اجلس قرب جدار خال.</translation>
    </message>
    <message>
        <source>This is checked when the camera is on.</source>
        <translation>يُفحص هذا عند تشغيل الكاميرا.</translation>
    </message>
    <message>
        <source>It cannot be judged from here.</source>
        <translation>لا يمكن الحكم من هنا.</translation>
    </message>
    <message>
        <source>You said that you feel private here.</source>
        <translation>قلت إن المكان هنا خاص.</translation>
    </message>
    <message>
        <source>You said that others may see you.</source>
        <translation>قلت إن آخرين قد يرونك.</translation>
    </message>
    <message>
        <source>Close the door, or go to a room of your own.</source>
        <translation>أغلق الباب، أو اذهب إلى غرفة لك.</translation>
    </message>
    <message>
        <source>The camera sees one more face.</source>
        <translation>ترى الكاميرا وجهًا آخر.</translation>
    </message>
    <message>
        <source>Ask them to step out of view.</source>
        <translation>اطلب منه الخروج من الصورة.</translation>
    </message>
    <message>
        <source>Only you can know this.</source>
        <translation>أنت وحدك تعرف هذا.</translation>
    </message>
    <message>
        <source>Are you in a place where no one else can see you?</source>
        <translation>هل أنت في مكان لا يراك فيه أحد؟</translation>
    </message>
    <message>
        <source>This computer runs from the wall.</source>
        <translation>يعمل هذا الحاسوب بالكهرباء.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>موصول بالكهرباء.</translation>
    </message>
    <message>
        <source>There is enough for this visit.</source>
        <translation>تكفي لهذه الزيارة.</translation>
    </message>
    <message>
        <source>The battery is low.</source>
        <translation>البطارية ضعيفة.</translation>
    </message>
    <message>
        <source>Plug the computer in now.</source>
        <translation>وصّل الحاسوب بالكهرباء الآن.</translation>
    </message>
    <message>
        <source>The battery cannot be read here.</source>
        <translation>لا يمكن قراءة البطارية هنا.</translation>
    </message>
    <message>
        <source>Your clinic can be reached.</source>
        <translation>يمكن الوصول إلى عيادتك.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes a few seconds to send.</source>
        <translation>يمكن الوصول إلى عيادتك. يستغرق إرسال الصورة ثواني قليلة.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes up to a minute to send.</source>
        <translation>يمكن الوصول إلى عيادتك. يستغرق إرسال الصورة دقيقة على الأكثر.</translation>
    </message>
    <message>
        <source>The line is slow. A picture takes one to five minutes to send.</source>
        <translation>الخط بطيء. يستغرق إرسال الصورة من دقيقة إلى خمس دقائق.</translation>
    </message>
    <message>
        <source>Use a cable, or sit nearer to the router. You can also send it later.</source>
        <translation>استخدم سلكًا، أو اجلس أقرب إلى جهاز التوجيه. يمكنك أيضًا الإرسال لاحقًا.</translation>
    </message>
    <message>
        <source>The line is too slow to send pictures now.</source>
        <translation>الخط أبطأ من أن تُرسل الصور الآن.</translation>
    </message>
    <message>
        <source>Use a cable or sit nearer to the router, try on another day, or go there in person.</source>
        <translation>استخدم سلكًا أو اجلس أقرب إلى جهاز التوجيه، أو حاول في يوم آخر، أو اذهب إلى هناك بنفسك.</translation>
    </message>
    <message>
        <source>The line to your clinic is not safe, so nothing will be sent.</source>
        <translation>الخط إلى عيادتك غير آمن، لذلك لن يُرسل شيء.</translation>
    </message>
    <message>
        <source>Call your clinic on a number you know, and tell them.</source>
        <translation>اتصل بعيادتك على رقم تعرفه وأخبرها.</translation>
    </message>
    <message>
        <source>No internet is needed for this visit.</source>
        <translation>لا تحتاج هذه الزيارة إلى إنترنت.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>لا يمكن الوصول إلى عيادتك الآن.</translation>
    </message>
    <message>
        <source>Check your internet. You can take pictures now and send them later.</source>
        <translation>تحقق من الإنترنت. يمكنك التقاط الصور الآن وإرسالها لاحقًا.</translation>
    </message>
    <message>
        <source>This is checked once your clinic is known.</source>
        <translation>يُفحص هذا عندما تُعرف عيادتك.</translation>
    </message>
    <message>
        <source>Your pictures can be locked here.</source>
        <translation>يمكن قفل صورك هنا.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>ليس في هذا الحاسوب مكان آمن للمفاتيح.</translation>
    </message>
    <message>
        <source>You will be asked for a passphrase.</source>
        <translation>سيُطلب منك عبارة مرور.</translation>
    </message>
    <message>
        <source>The safe place for keys is locked.</source>
        <translation>المكان الآمن للمفاتيح مقفل.</translation>
    </message>
    <message>
        <source>Unlock it when you are asked.</source>
        <translation>افتحه عندما يُطلب منك.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>المكان الآمن للمفاتيح لا يجيب.</translation>
    </message>
    <message>
        <source>Start the computer once more, or use a passphrase.</source>
        <translation>أعد تشغيل الحاسوب، أو استخدم عبارة مرور.</translation>
    </message>
    <message>
        <source>This was not tried yet.</source>
        <translation>لم يُجرّب هذا بعد.</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <translation>توجد شاشة.</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>لا توجد شاشة.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>استخدم سطر الأوامر.</translation>
    </message>
    <message>
        <source>Advice can be spoken.</source>
        <translation>يمكن قراءة النصائح بصوت.</translation>
    </message>
    <message>
        <source>No voice is here. All advice is shown in words.</source>
        <translation>لا يوجد صوت هنا. تظهر كل النصائح مكتوبة.</translation>
    </message>
</context>
<context>
    <name>ready_page</name>
    <message>
        <source>%1: One moment</source>
        <translation>%1: لحظة</translation>
    </message>
    <message>
        <source>Are you ready?</source>
        <translation>هل أنت مستعد؟</translation>
    </message>
    <message>
        <source>VisitCam looks at these by itself. You can go on in any case.</source>
        <translation>يفحص VisitCam هذه الأمور بنفسه. يمكنك المتابعة في كل حال.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>افحص مرة أخرى</translation>
    </message>
    <message>
        <source>How to get ready</source>
        <translation>كيف تستعد</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>استعد</translation>
    </message>
    <message>
        <source>Yes, I am on my own here</source>
        <translation>نعم، أنا وحدي هنا</translation>
    </message>
    <message>
        <source>Yes, there is nobody but us</source>
        <translation>نعم، لا أحد غيرنا هنا</translation>
    </message>
    <message>
        <source>No, someone may see</source>
        <translation>لا، قد يراني أحد</translation>
    </message>
    <message>
        <source>All that could be checked is ready.</source>
        <translation>كل ما أمكن فحصه جاهز.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Is it safe to wait?</source>
        <translation>هل الانتظار آمن؟</translation>
    </message>
    <message>
        <source>Some things must not wait for a picture. Please read this first.</source>
        <translation>بعض الأمور لا تنتظر صورة. اقرأ هذا أولًا.</translation>
    </message>
    <message>
        <source>if there is one of these:</source>
        <translation>إذا كان هناك واحد مما يلي:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>اتصل بعيادتك فورًا إذا كان هناك:</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>لا شيء من هذا، تابع</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>أحتاج المساعدة الآن</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>ما تستطيع الصور فعله</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>ما لا تستطيع الصور فعله</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>This kiosk</source>
        <translation>هذا الكشك</translation>
    </message>
    <message>
        <source>No names and no pictures can be seen here, nor anywhere on this computer.</source>
        <translation>لا تُرى هنا أسماء ولا صور، ولا في أي مكان على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>لحظة</translation>
    </message>
    <message>
        <source>Send what waits now</source>
        <translation>أرسل الآن ما ينتظر</translation>
    </message>
    <message>
        <source>End VisitCam</source>
        <translation>إنهاء VisitCam</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>العودة إلى صفحة البداية</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>للموظفين</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>الكاميرا: %1</translation>
    </message>
    <message>
        <source>Camera: none found. Look at its cable.</source>
        <translation>الكاميرا: لم يُعثر على أي كاميرا. افحص السلك.</translation>
    </message>
    <message>
        <source>Free space on the disk: %1</source>
        <translation>المساحة الحرة على القرص: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked parcel(s) wait to be sent.</source>
        <translation>
            <numerusform>لا توجد طرود مقفلة تنتظر الإرسال.</numerusform>
            <numerusform>طرد مقفل واحد ينتظر الإرسال.</numerusform>
            <numerusform>طردان مقفلان ينتظران الإرسال.</numerusform>
            <numerusform>%n طرود مقفلة تنتظر الإرسال.</numerusform>
            <numerusform>%n طردًا مقفلًا ينتظر الإرسال.</numerusform>
            <numerusform>%n طرد مقفل ينتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>اللغة: %1</translation>
    </message>
    <message>
        <source>Nothing was sent since VisitCam started here.</source>
        <translation>لم يُرسل شيء منذ بدء VisitCam هنا.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>آخر إرسال: %1</translation>
    </message>
</context>
<context>
    <name>tell</name>
    <message>
        <source>Tell your clinic more</source>
        <translation>أخبر عيادتك بالمزيد</translation>
    </message>
    <message>
        <source>Write what may help. You can leave any of it empty. It is locked with the pictures.</source>
        <translation>اكتب ما قد يفيد. يمكنك ترك أي جزء فارغًا. يُقفل مع الصور.</translation>
    </message>
    <message>
        <source>What do they feel?</source>
        <translation>بماذا يشعر هذا الشخص؟</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>بماذا تشعر؟</translation>
    </message>
    <message>
        <source>Which medicines do they take?</source>
        <translation>ما الأدوية التي يتناولها؟</translation>
    </message>
    <message>
        <source>Which medicines do you take?</source>
        <translation>ما الأدوية التي تتناولها؟</translation>
    </message>
    <message>
        <source>Pain, itch, heat, swelling…</source>
        <translation>ألم، حكة، حرارة، تورم…</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>A day, or about how long.</source>
        <translation>يوم محدد، أو المدة تقريبًا.</translation>
    </message>
    <message>
        <source>How has it changed?</source>
        <translation>كيف تغيّر؟</translation>
    </message>
    <message>
        <source>Better, worse, or the same.</source>
        <translation>أفضل أو أسوأ أو كما هو.</translation>
    </message>
    <message>
        <source>Creams too, and what you are allergic to.</source>
        <translation>والكريمات أيضًا، وما لديك من حساسية.</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>ماذا تريد أن تسأل؟</translation>
    </message>
    <message>
        <source>Your questions go to the clinic, not to this computer.</source>
        <translation>تذهب أسئلتك إلى العيادة لا إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Add one more picture</source>
        <translation>أضف صورة أخرى</translation>
    </message>
    <message>
        <source>Extra picture {0}</source>
        <translation>صورة إضافية {0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>كلماتك</translation>
    </message>
    <message>
        <source>Why did you leave out “{0}”?</source>
        <translation>لماذا تركت «{0}»؟</translation>
    </message>
    <message>
        <source>It helps the clinic to know. You can leave it empty.</source>
        <translation>تفيد العيادةَ معرفةُ ذلك. يمكنك تركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message>
        <source>Who is in the pictures?</source>
        <translation>من الذي في الصور؟</translation>
    </message>
    <message>
        <source>This changes only the words on the next pages.</source>
        <translation>يغيّر هذا كلمات الصفحات التالية فقط.</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>I show my own skin to my clinic.</source>
        <translation>أُري عيادتي جلدي.</translation>
    </message>
    <message>
        <source>Someone I help</source>
        <translation>شخص أساعده</translation>
    </message>
    <message>
        <source>I hold the camera, or I sit beside them.</source>
        <translation>أمسك الكاميرا، أو أجلس بجانبه.</translation>
    </message>
    <message>
        <source>I asked them, and they said yes to the pictures</source>
        <translation>سألته، ووافق على الصور</translation>
    </message>
    <message>
        <source>If they cannot say yes, call the clinic first. It can tell you who may decide.</source>
        <translation>إن لم يستطع الموافقة فاتصل بالعيادة أولًا. ستخبرك من يحق له أن يقرر.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>On which side do you want the camera&apos;s buttons?</source>
        <translation>على أي جانب تريد أزرار الكاميرا؟</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>ينقص شيء واحد.</translation>
    </message>
    <message>
        <source>Ask them first. Then tick that they said yes.</source>
        <translation>اسأل الشخص أولًا. ثم ضع علامة على أنه وافق.</translation>
    </message>
</context>
</TS>
