<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>AgreePage</name>
    <message>
        <source>Your clinic keeps it as long as its rules and the law say.</source>
        <translation>诊所会按自己的规定和法律保存。</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>不会保存。</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps it for %n day(s).</source>
        <translation>
            <numerusform>诊所会保存 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} receives the pictures.</source>
        <translation>{0} 会收到照片。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>The line is safe. The clinic&apos;s own server can see the pictures on the way.</source>
        <translation>线路是安全的。诊所自己的服务器在途中能看到照片。</translation>
    </message>
    <message>
        <source>They are locked so that only your clinic can open them (encrypted).</source>
        <translation>照片已上锁，只有您的诊所能打开（加密）。</translation>
    </message>
    <message>
        <source>A worry about privacy? {0}</source>
        <translation>担心隐私？{0}</translation>
    </message>
    <message>
        <source>A practice visit</source>
        <translation>练习就诊</translation>
    </message>
    <message>
        <source>Who gets your pictures</source>
        <translation>谁会收到您的照片</translation>
    </message>
    <message>
        <source>Please read this before the camera starts.</source>
        <translation>请在摄像头启动前看一看。</translation>
    </message>
    <message>
        <source>Agree and go on</source>
        <translation>同意并继续</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>现在不</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message numerus="yes">
        <source>A video of up to %n second(s).</source>
        <translation>
            <numerusform>最长 %n 秒的视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is recorded only if you agree.</source>
        <translation>只有您同意，才会录下声音。</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now</source>
        <translation>现在联系不上您的诊所</translation>
    </message>
    <message>
        <source>You can take the pictures now. They stay locked here. You agree and send later.</source>
        <translation>您可以现在拍照。照片上锁留在这里。您稍后再同意并发送。</translation>
    </message>
    <message>
        <source>The invitation names {0}.</source>
        <translation>邀请上写的是 {0}。</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s) or video(s).</source>
        <translation>
            <numerusform>您的诊所需要 %n 张照片或视频。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s).</source>
        <translation>
            <numerusform>诊所要 %n 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>This clinic is new on this computer. Its address is {0}.</source>
        <translation>这家诊所在本机上是新的。它的地址是 {0}。</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>我认识这家诊所，并想把照片发给它</translation>
    </message>
    <message>
        <source>Pictures of {0} still wait here</source>
        <translation>这里还有要发给 {0} 的照片在等待</translation>
    </message>
    <message>
        <source>Their invitation has run out. They can go with this new one.</source>
        <translation>它们的邀请已过期。可以用这份新邀请发送。</translation>
    </message>
    <message>
        <source>Use it for these pictures</source>
        <translation>用它发送这些照片</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>还差一件事。</translation>
    </message>
    <message>
        <source>Tick the sentence below if it is true. If not, go back.</source>
        <translation>如果下面的话属实，请勾选。如果不是，请返回。</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>The guide: help with this step</source>
        <translation>指南：这一步的帮助</translation>
    </message>
    <message>
        <source>Text size, colours and language</source>
        <translation>文字大小、颜色和语言</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急求助</translation>
    </message>
    <message>
        <source>Signs that must not wait, and whom to call</source>
        <translation>不能等的征兆，以及该打给谁</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Light in the picture</source>
        <translation>画面亮度</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>更暗</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>更亮</translation>
    </message>
    <message>
        <source>Where it is sharp</source>
        <translation>清晰的位置</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>更远</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>更近</translation>
    </message>
    <message>
        <source>Tint of the picture</source>
        <translation>画面色调</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>更冷</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>更暖</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>摄像头 {0}</translation>
    </message>
    <message>
        <source>Practice camera</source>
        <translation>练习摄像头</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Show the place</source>
        <translation>展示部位</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>第 {0} 张照片，共 {1} 张</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Or press Space. It also takes itself when all is good.</source>
        <translation>或按空格键。一切良好时也会自动拍照。</translation>
    </message>
    <message>
        <source>Use the last picture</source>
        <translation>使用最后一张</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Makes the screen white, so that it lights the place.</source>
        <translation>让屏幕变白，照亮要看的部位。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>换一个摄像头</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Gives the live picture the whole width.</source>
        <translation>让实时画面占满宽度。</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>第二个窗口</translation>
    </message>
    <message>
        <source>Opens the picture and the advice once more, for the one who holds the camera.</source>
        <translation>为拿摄像头的人再打开一次画面和提示。</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件选取</translation>
    </message>
    <message>
        <source>Uses a picture that you have, of a phone for example.</source>
        <translation>使用您已有的照片，例如手机照片。</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>跳过这一张</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>先不拍</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择一张照片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>正在读取照片。</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>摄像头正在启动。</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>{0} 秒后拍照</translation>
    </message>
    <message>
        <source>The picture is taken.</source>
        <translation>照片拍好了。</translation>
    </message>
    <message>
        <source>The screen gives more light now.</source>
        <translation>屏幕现在更亮了。</translation>
    </message>
    <message>
        <source>The screen alone is not enough. A real lamp helps more.</source>
        <translation>只靠屏幕不够亮。真正的灯更有帮助。</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Covered.</source>
        <translation>已遮住。</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>已移动。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>不再遮住。</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Only the place itself is kept, and a third of the face at most.</source>
        <translation>只保留这个部位，最多三分之一张脸。</translation>
    </message>
</context>
<context>
    <name>FaceQuestion</name>
    <message>
        <source>This is no face</source>
        <translation>这不是脸</translation>
    </message>
    <message>
        <source>Keep more of the face?</source>
        <translation>要保留更多面部吗？</translation>
    </message>
    <message>
        <source>Your doctor will be able to recognise you.</source>
        <translation>医生能认出您。</translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation>不，保持原样</translation>
    </message>
    <message>
        <source>I agree, keep more</source>
        <translation>我同意，保留更多</translation>
    </message>
    <message>
        <source>If it is you, your doctor will be able to recognise you.</source>
        <translation>如果这是您，医生能认出您。</translation>
    </message>
    <message>
        <source>It is me, and I agree</source>
        <translation>这是我，我同意</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Speaks the advice aloud.</source>
        <translation>朗读提示。</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>Soft tones go up as the picture gets better, and down as it gets worse.</source>
        <translation>画面变好时，轻柔的提示音升高；变差时降低。</translation>
    </message>
    <message>
        <source>The voice is silent while sound is recorded.</source>
        <translation>录音时语音提示保持安静。</translation>
    </message>
    <message>
        <source>This computer has no voice. The advice stands here in words.</source>
        <translation>本机没有语音。提示会以文字显示在这里。</translation>
    </message>
    <message>
        <source>This computer has no voice in your language.</source>
        <translation>本机没有您这种语言的语音。</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to play tones.</source>
        <translation>本机没有扬声器，放不了提示音。</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Your clinic&apos;s invitation</source>
        <translation>诊所的邀请</translation>
    </message>
    <message>
        <source>Your clinic sent you a code, a file or a link. It says what to show.</source>
        <translation>诊所给您发了一个码、文件或链接。它说明要拍什么。</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>让摄像头看码</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Camera, to read the code</source>
        <translation>摄像头，用来读取码</translation>
    </message>
    <message>
        <source>Or paste the link or the text here</source>
        <translation>或在这里粘贴链接或文字</translation>
    </message>
    <message>
        <source>Link or text of the invitation</source>
        <translation>邀请的链接或文字</translation>
    </message>
    <message>
        <source>No invitation yet?</source>
        <translation>还没有邀请？</translation>
    </message>
    <message>
        <source>Practise first. Nothing leaves this computer, and you need no camera.</source>
        <translation>先练习。没有任何内容离开本机，也不需要摄像头。</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>My visits on this computer</source>
        <translation>本机上我的就诊</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>邀请</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>从上次停下的地方继续</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>继续这次就诊</translation>
    </message>
    <message>
        <source>Were you here before?</source>
        <translation>您以前来过这里吗？</translation>
    </message>
    <message>
        <source>Visits are kept here, locked with your passphrase.</source>
        <translation>这里保存着就诊记录，由您的口令锁住。</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>打开它们</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>打开邀请</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera.</source>
        <translation>请把码放在摄像头前。</translation>
    </message>
    <message>
        <source>The code was read.</source>
        <translation>码已读取。</translation>
    </message>
    <message>
        <source>A passphrase for your pictures</source>
        <translation>给您的照片设一个口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>使用这个口令</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Please tell the staff. What was sent goes on to the clinic.</source>
        <translation>请告诉工作人员。已发送的内容会到达诊所。</translation>
    </message>
    <message>
        <source>Your clinic gave you a code. It says what to show.</source>
        <translation>诊所给了您一个二维码，它说明需要拍什么。</translation>
    </message>
    <message>
        <source>Or type the text of the invitation here</source>
        <translation>或在此输入邀请的文字</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>End and wipe my visit</source>
        <translation>结束并清除我的就诊</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
    <message>
        <source>Click the place that matters. Or move a box to it with the arrow keys.</source>
        <translation>请点一下要看的部位。或用方向键把方框移过去。</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Make it easy to read</source>
        <translation>看得更清楚</translation>
    </message>
    <message>
        <source>Choose what is best for your eyes.</source>
        <translation>请选择最适合您眼睛的方式。</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>Text size {0} percent</source>
        <translation>文字大小百分之 {0}</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>动画和声音</translation>
    </message>
    <message>
        <source>Keep everything still, without moving parts</source>
        <translation>保持静止，不显示会动的部分</translation>
    </message>
    <message>
        <source>Speak the advice aloud, where this computer can</source>
        <translation>如果本机可以，请朗读提示</translation>
    </message>
    <message>
        <source>Play soft tones that go up as the picture gets better</source>
        <translation>播放轻柔的提示音，画面变好时升高</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Show the movement</source>
        <translation>展示动作</translation>
    </message>
    <message>
        <source>Video, {0} of {1}</source>
        <translation>视频，第 {0} 个，共 {1} 个</translation>
    </message>
    <message>
        <source>Move slowly, as the dot does</source>
        <translation>请像圆点那样慢慢移动</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>Sound is off. Nothing that is said is recorded.</source>
        <translation>声音已关闭。说的话不会被录下。</translation>
    </message>
    <message>
        <source>Start the video</source>
        <translation>开始录像</translation>
    </message>
    <message>
        <source>Or press Space.</source>
        <translation>或按空格键。</translation>
    </message>
    <message>
        <source>Use the last video</source>
        <translation>使用上一个视频</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>打开视频文件</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>跳过这个</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>摄像头正在启动。</translation>
    </message>
    <message>
        <source>This computer can keep up with a sharper video (1080p).</source>
        <translation>这台电脑可以录更清晰的视频（1080p）。</translation>
    </message>
    <message>
        <source>The video will be 720p, so that this computer can keep up.</source>
        <translation>视频将为 720p，这样这台电脑跟得上。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Starting in {0}</source>
        <translation>{0} 秒后开始</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) lost. The film still counts.</source>
        <translation>
            <numerusform>丢失了 %n 帧。视频仍然有效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>还剩 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Keep this pace</source>
        <translation>很好。请保持这个速度</translation>
    </message>
    <message>
        <source>The video is taken.</source>
        <translation>视频已录好。</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>打开视频</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Reading the video.</source>
        <translation>正在读取视频。</translation>
    </message>
    <message>
        <source>Reading the video. {0} s so far.</source>
        <translation>正在读取视频。已读 {0} 秒。</translation>
    </message>
</context>
<context>
    <name>RecordSound</name>
    <message>
        <source>Record sound too. Your clinic asked for it.</source>
        <translation>同时录制声音。这是您的诊所要求的。</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>声音已打开</translation>
    </message>
    <message>
        <source>Sound is on. All that is said is recorded.</source>
        <translation>声音已打开。所说的一切都会被录下。</translation>
    </message>
    <message>
        <source>The microphone stopped. The video goes on without sound.</source>
        <translation>麦克风已停止。视频将继续录制，但没有声音。</translation>
    </message>
    <message>
        <source>Your clinic will hear all that is said near you.</source>
        <translation>您的诊所会听到您身边所说的一切。</translation>
    </message>
    <message>
        <source>VisitCam may not use the microphone here. The video is made without sound.</source>
        <translation>VisitCam 在这里不能使用麦克风。视频将没有声音。</translation>
    </message>
    <message>
        <source>No microphone can be used here. The video is made without sound.</source>
        <translation>这里没有可用的麦克风。视频将没有声音。</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>A new invitation</source>
        <translation>新的邀请</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They can go with a new invitation.</source>
        <translation>您的照片上了锁，在这里等着。可以用新的邀请发送。</translation>
    </message>
    <message>
        <source>This is the invitation that you had before.</source>
        <translation>这是您之前的那份邀请。</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Your pictures are still here.</source>
        <translation>请向诊所要一份新的邀请。您的照片还在这里。</translation>
    </message>
    <message>
        <source>Use this invitation</source>
        <translation>使用这份邀请</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The picture as it will leave</source>
        <translation>将要发出的照片</translation>
    </message>
    <message>
        <source>Arrow keys move what is selected, with Shift they change its size. Plus and minus zoom.</source>
        <translation>方向键移动选中的部分，加 Shift 键改变大小。加号和减号用来缩放。</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>这就是将要发出的内容</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>保留这张照片</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Check the picture</source>
        <translation>检查照片</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>还没有保存任何内容。</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>将去除的内容</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>原文件仍在原处。如果不想要，请在那里删除。</translation>
    </message>
    <message>
        <source>Do you see a tattoo, a name, jewellery or another person? Cover it with a box or the brush.</source>
        <translation>看到纹身、姓名、首饰或其他人了吗？请用方框或画笔遮住。</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>方框</translation>
    </message>
    <message>
        <source>Draw a box with the mouse or a finger. Or press Return to put one in the middle.</source>
        <translation>用鼠标或手指画一个方框。或按回车键在中间放一个。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>取消遮盖</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>原始大小</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>The place is on a face</source>
        <translation>要看的部位在脸上</translation>
    </message>
    <message>
        <source>Only the place itself is kept, and a third of the face at most. Pull the white dots to change its edge.</source>
        <translation>只保留这个部位，最多三分之一张脸。拖动白点可以改变边缘。</translation>
    </message>
    <message>
        <source>Keep more of the face. My doctor will be able to recognise me, and I agree</source>
        <translation>保留更多面部。医生能认出我，我同意</translation>
    </message>
    <message>
        <source>The place is the eye itself</source>
        <translation>要看的部位就是眼睛</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes.</source>
        <translation>正在查找脸、姓名和码。</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes. {0} % done.</source>
        <translation>正在查找脸、姓名和码。已完成 {0}%。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>将去除 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>没有找到脸、姓名或码。</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this picture</source>
        <translation>我在这张照片里没看到脸、姓名或其他人</translation>
    </message>
    <message>
        <source>I see no name or other person in this picture, and my face may be seen</source>
        <translation>我在这张照片里没看到姓名或其他人，我的脸可以被看到</translation>
    </message>
    <message>
        <source>Show this face?</source>
        <translation>要显示这张脸吗？</translation>
    </message>
    <message>
        <source>Whoever sees the picture may know who it is. Your clinic seldom needs a face.</source>
        <translation>看到照片的人可能认出是谁。诊所很少需要看脸。</translation>
    </message>
    <message>
        <source>No, keep it covered</source>
        <translation>不，继续遮住</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>请看下面的话，如果属实请勾选。</translation>
    </message>
    <message>
        <source>Locking the picture, so that only your clinic can open it.</source>
        <translation>正在给照片上锁，只有您的诊所能打开。</translation>
    </message>
</context>
<context>
    <name>ReviewSound</name>
    <message>
        <source>Leave the sound out</source>
        <translation>去掉声音</translation>
    </message>
    <message>
        <source>With sound. Play it to hear what will leave.</source>
        <translation>有声音。播放一遍，听听将要发出的内容。</translation>
    </message>
    <message>
        <source>The sound is left out.</source>
        <translation>声音已去掉。</translation>
    </message>
    <message>
        <source>This video has no sound.</source>
        <translation>这段视频没有声音。</translation>
    </message>
    <message>
        <source>The sound did not fit the picture, so it is left out.</source>
        <translation>声音和画面对不上，所以没有保留声音。</translation>
    </message>
    <message>
        <source>Put the sound back in</source>
        <translation>恢复声音</translation>
    </message>
    <message>
        <source>The sound is in again.</source>
        <translation>声音已恢复。</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>For the one who holds the camera</source>
        <translation>给拿摄像头的人</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>现在该做什么</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>{0} 秒后拍摄</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send to your clinic</source>
        <translation>发送给诊所</translation>
    </message>
    <message>
        <source>Everything here is locked. Only your clinic can open it.</source>
        <translation>这里的一切都已上锁。只有您的诊所能打开。</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>如何保护</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>发送进度</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>现在发送</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>稍后发送</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>我有新的邀请</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n 张照片或视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, and what you wrote</source>
        <translation>{0}，以及您写的内容</translation>
    </message>
    <message>
        <source>There is nothing to send. You left everything out.</source>
        <translation>没有要发送的内容。您全部跳过了。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Your network sends it on through {0}, which cannot open it.</source>
        <translation>您的网络通过 {0} 转发，它打不开内容。</translation>
    </message>
    <message>
        <source>Looking for your clinic.</source>
        <translation>正在寻找您的诊所。</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>我认识这家诊所，并想把照片发给它</translation>
    </message>
    <message>
        <source>Stop, and send later</source>
        <translation>停止，稍后发送</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy. The next try comes by itself in {0} seconds.</source>
        <translation>诊所的电脑正忙。{0} 秒后会自动再试。</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is not well. The next try comes by itself in {0} seconds.</source>
        <translation>诊所的电脑不太正常。{0} 秒后会自动再试。</translation>
    </message>
    <message>
        <source>The stick is not there. Plug it in. The next try comes in {0} seconds.</source>
        <translation>U盘不在。请插上。{0} 秒后会再试。</translation>
    </message>
    <message>
        <source>The line is down or slow. The next try comes by itself in {0} seconds.</source>
        <translation>线路断了或很慢。{0} 秒后会自动再试。</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>还剩不到一分钟</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>还剩约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. {0} % of {1}</source>
        <translation>正在发送。{1} 的 {0}%</translation>
    </message>
    <message>
        <source>You may close the window. Nothing is lost: open VisitCam again to go on sending.</source>
        <translation>您可以关闭窗口。什么都不会丢失：再次打开 VisitCam 即可继续发送。</translation>
    </message>
    <message>
        <source>Your clinic has it</source>
        <translation>诊所已收到</translation>
    </message>
    <message>
        <source>Everything arrived. The clinic&apos;s server has confirmed it.</source>
        <translation>全部送达。诊所的服务器已确认。</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>已发送。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>What will leave</source>
        <translation>将要发出的内容</translation>
    </message>
    <message>
        <source>Arrow keys move a box that you draw, with Shift they change its size. Return puts it down.</source>
        <translation>方向键移动您画的方框，按住 Shift 改变大小。回车键确定。</translation>
    </message>
</context>
<context>
    <name>VideoDecisions</name>
    <message>
        <source>Not covered any more.</source>
        <translation>不再遮住。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
</context>
<context>
    <name>VideoReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>这就是将要发出的内容</translation>
    </message>
    <message>
        <source>Check the video</source>
        <translation>检查视频</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>视频中的位置</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>还没有保存任何内容。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>将去除的内容</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>画一个方框</translation>
    </message>
    <message>
        <source>It covers from here on, until you end it.</source>
        <translation>从这里开始遮盖，直到您结束它。</translation>
    </message>
    <message>
        <source>The box follows the movement</source>
        <translation>方框跟随动作</translation>
    </message>
    <message>
        <source>Box ends here</source>
        <translation>方框到此结束</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>取消遮盖</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>从这里开始</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>到这里结束</translation>
    </message>
    <message>
        <source>Cover all from here</source>
        <translation>从这里起全部遮盖</translation>
    </message>
    <message>
        <source>Everything, removed</source>
        <translation>全部，已去除</translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation>{0}–{1} 秒</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>原文件仍在原处。如果不想要，请在那里删除。</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this video</source>
        <translation>我在这个视频中没看到脸、姓名或其他人</translation>
    </message>
    <message>
        <source>Keep this video</source>
        <translation>保留这个视频</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>在那之前录下的内容都在这里。</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes in every part of the video.</source>
        <translation>正在视频的每个部分查找脸、姓名和码。</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>已完成 {0}%</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>将去除 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be removed.</source>
        <translation>不会去除任何内容。</translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>没有找到脸、姓名或码。</translation>
    </message>
    <message>
        <source>{0} s will leave.</source>
        <translation>将发出 {0} 秒。</translation>
    </message>
    <message>
        <source>I see no name or other person in this video, and my face may be seen</source>
        <translation>我在这个视频里没看到姓名或其他人，我的脸可以被看到</translation>
    </message>
    <message>
        <source>Cover all until here</source>
        <translation>全部遮盖到这里</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Draw a box on the picture, around what should not be seen.</source>
        <translation>请在画面上画一个方框，框住不该被看到的内容。</translation>
    </message>
    <message>
        <source>Or use the arrow keys, then Return.</source>
        <translation>或用方向键，再按回车键。</translation>
    </message>
    <message>
        <source>Covered.</source>
        <translation>已遮住。</translation>
    </message>
    <message>
        <source>Choose a box of yours in the list, and go to where it should end.</source>
        <translation>请在列表中选择您画的方框，然后移到它应结束的位置。</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>已更改。</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>不再遮住。</translation>
    </message>
    <message>
        <source>Choose in the list what should be seen.</source>
        <translation>请在列表中选择应显示的内容。</translation>
    </message>
    <message>
        <source>It starts here now.</source>
        <translation>现在从这里开始。</translation>
    </message>
    <message>
        <source>It ends here now.</source>
        <translation>现在到这里结束。</translation>
    </message>
    <message>
        <source>Now go to where the covering should end.</source>
        <translation>现在请移到遮盖应结束的位置。</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>请看下面的话，如果属实请勾选。</translation>
    </message>
    <message>
        <source>Locking the video, so that only your clinic can open it.</source>
        <translation>正在给视频上锁，只有您的诊所能打开。</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Your visits on this computer</source>
        <translation>本机上您的就诊</translation>
    </message>
    <message>
        <source>They are locked. You can delete them at any time.</source>
        <translation>它们已上锁。您可以随时删除。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation>我的就诊</translation>
    </message>
    <message>
        <source>There is nothing on this computer.</source>
        <translation>本机上没有内容。</translation>
    </message>
    <message>
        <source>{0} are used here. The disk is nearly full.</source>
        <translation>此处已用 {0}。磁盘快满了。</translation>
    </message>
    <message>
        <source>{0} are used here.</source>
        <translation>此处已用 {0}。</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <translation>要全部删除吗？</translation>
    </message>
    <message>
        <source>Every visit here goes for good. What your clinic does not have yet is lost.</source>
        <translation>这里的所有就诊都会永久删除。诊所还没有的内容就没有了。</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>不，保留</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>是，全部删除</translation>
    </message>
    <message>
        <source>Your visits are on a network disk.</source>
        <translation>您的就诊记录保存在网络磁盘上。</translation>
    </message>
    <message>
        <source>Your visits are on a stick or card that can be taken away.</source>
        <translation>您的就诊记录保存在可以拔走的U盘或存储卡上。</translation>
    </message>
    <message>
        <source>They are locked there too. But old copies may stay there after you delete.</source>
        <translation>它们在那里也已上锁。但删除后可能仍留有旧副本。</translation>
    </message>
    <message>
        <source>A visit that cannot be opened now</source>
        <translation>现在打不开的就诊</translation>
    </message>
    <message>
        <source>A visit that nobody can open any more</source>
        <translation>再也没有人能打开的就诊</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), video(s) or notes</source>
        <translation>
            <numerusform>%n 张照片、视频或记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) to be sent.</source>
        <translation>
            <numerusform>其中 %n 项等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitation has run out. If your clinic does not take it, ask for a new one.</source>
        <translation>它的邀请已过期。如果诊所不接受，请要一份新的。</translation>
    </message>
    <message>
        <source>Your clinic has opened it.</source>
        <translation>您的诊所已经打开。</translation>
    </message>
    <message>
        <source>Your clinic has all of them.</source>
        <translation>诊所已全部收到。</translation>
    </message>
    <message>
        <source>Its days here are over. Your clinic does not have all of it.</source>
        <translation>它在这里的保存期已到。诊所还没有全部收到。</translation>
    </message>
    <message>
        <source>Send it, or delete it.</source>
        <translation>请发送或删除。</translation>
    </message>
    <message>
        <source>It goes by itself on {0}, once your clinic has it.</source>
        <translation>诊所收到后，将于 {0} 自动删除。</translation>
    </message>
    <message>
        <source>This visit is over. Do you still need it here?</source>
        <translation>本次就诊已结束。您还需要保留在这里吗？</translation>
    </message>
    <message>
        <source>You began to delete it. Delete it again to end that.</source>
        <translation>您已开始删除它。请再删除一次来完成。</translation>
    </message>
    <message>
        <source>Its key is gone from this computer. You can only delete it.</source>
        <translation>它的密钥已不在本机上。您只能删除它。</translation>
    </message>
    <message>
        <source>It is damaged, so it cannot be opened here.</source>
        <translation>它已损坏，在这里打不开。</translation>
    </message>
    <message>
        <source>It is still here. Its key cannot be had right now.</source>
        <translation>它还在这里。现在取不到它的密钥。</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>继续这次就诊</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>我有新的邀请</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>查看内容</translation>
    </message>
    <message>
        <source>My visit is over</source>
        <translation>我的就诊结束了</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>从本机删除</translation>
    </message>
    <message>
        <source>Delete the visit of {0} from this computer</source>
        <translation>从本机删除 {0} 的就诊</translation>
    </message>
    <message>
        <source>It goes from this computer for good.</source>
        <translation>将从本机永久删除。</translation>
    </message>
    <message>
        <source>Your clinic may not have all of it. If you delete it, it is gone.</source>
        <translation>诊所可能没有全部收到。如果删除，就没有了。</translation>
    </message>
    <message>
        <source>Your clinic does not have all of it yet. If you delete it, it is gone.</source>
        <translation>诊所还没有全部收到。如果删除，就没有了。</translation>
    </message>
    <message>
        <source>It goes from this computer for good. What your clinic has stays there.</source>
        <translation>将从本机永久删除。诊所已有的内容仍在那里。</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>不，保留</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>删除这一项</translation>
    </message>
    <message>
        <source>Delete this one: {0}</source>
        <translation>删除这一项：{0}</translation>
    </message>
    <message>
        <source>Your clinic does not have it yet. If you delete it, it is gone.</source>
        <translation>诊所还没有收到它。如果删除，就没有了。</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>您写的内容</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>一个视频</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>一张照片</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Take off what covers the camera</source>
        <translation>请移开挡住摄像头的东西</translation>
    </message>
    <message>
        <source>Wait. The camera has stopped</source>
        <translation>请稍等，摄像头停住了</translation>
    </message>
    <message>
        <source>Turn on a light, or face a window</source>
        <translation>请开灯，或面向窗户</translation>
    </message>
    <message>
        <source>Turn away from the bright light</source>
        <translation>请避开强光</translation>
    </message>
    <message>
        <source>Click the place that matters</source>
        <translation>请点一下要看的部位</translation>
    </message>
    <message>
        <source>Click the place once more</source>
        <translation>请再点一下该部位</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>请靠近一点</translation>
    </message>
    <message>
        <source>Move a little back</source>
        <translation>请退后一点</translation>
    </message>
    <message>
        <source>Move a little to the left</source>
        <translation>请向左移一点</translation>
    </message>
    <message>
        <source>Move a little to the right</source>
        <translation>请向右移一点</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>请向上移一点</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>请向下移一点</translation>
    </message>
    <message>
        <source>Move more slowly</source>
        <translation>请动得慢一些</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>请不要动</translation>
    </message>
    <message>
        <source>Move back a little, then wait</source>
        <translation>请退后一点，然后等一等</translation>
    </message>
    <message>
        <source>Hold still while the camera gets sharp</source>
        <translation>请不要动，等画面变清楚</translation>
    </message>
    <message>
        <source>This is as sharp as it gets. Take the picture</source>
        <translation>摄像头只能这么清楚了，请拍照</translation>
    </message>
    <message>
        <source>Tilt the light until the shiny spot goes</source>
        <translation>请转动灯光，直到反光消失</translation>
    </message>
    <message>
        <source>Good. Light from the front would be even better</source>
        <translation>很好。光从正面来会更好</translation>
    </message>
    <message>
        <source>Good. White light would show the colour better</source>
        <translation>很好。白光更能显出颜色</translation>
    </message>
    <message>
        <source>Good. A plain cloth behind would be even better</source>
        <translation>很好。背后挂一块素布会更好</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>很好，请不要动</translation>
    </message>
    <message>
        <source>Bring the camera a bit closer</source>
        <translation>请把摄像头靠近一点</translation>
    </message>
    <message>
        <source>Take the camera back a bit</source>
        <translation>请把摄像头拿远一点</translation>
    </message>
    <message>
        <source>The place should be more to the left</source>
        <translation>该部位应再靠左一些</translation>
    </message>
    <message>
        <source>The place should be more to the right</source>
        <translation>该部位应再靠右一些</translation>
    </message>
    <message>
        <source>The place should be higher up</source>
        <translation>该部位应再高一些</translation>
    </message>
    <message>
        <source>The place should be lower down</source>
        <translation>该部位应再低一些</translation>
    </message>
    <message>
        <source>Hold still, both of you</source>
        <translation>请两位都不要动</translation>
    </message>
    <message>
        <source>Take the camera back a bit, then wait</source>
        <translation>请把摄像头拿远一点，然后等一等</translation>
    </message>
    <message>
        <source>Good. Hold still, both of you</source>
        <translation>很好，请两位都不要动</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message numerus="yes">
        <source>Your clinic keeps them for %n year(s).</source>
        <translation>
            <numerusform>诊所会保存 %n 年。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps them for %n day(s).</source>
        <translation>
            <numerusform>诊所会保存 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pictures are with %1</source>
        <translation>您的照片已送到 %1</translation>
    </message>
    <message>
        <source>They have arrived. There is nothing more that you must do here.</source>
        <translation>已经送达。您在这里不用再做什么。</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked</source>
        <translation>您的照片已上锁，在这里等候</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>开始新的就诊</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>接下来会怎样</translation>
    </message>
    <message>
        <source>Your pictures are with your clinic</source>
        <translation>您的照片已送到诊所</translation>
    </message>
    <message>
        <source>Your clinic does not keep them.</source>
        <translation>诊所不会保存它们。</translation>
    </message>
    <message>
        <source>They go to your clinic as soon as the line is back.</source>
        <translation>线路恢复后会立即送到诊所。</translation>
    </message>
    <message>
        <source>Your clinic looks at them and tells you what to do.</source>
        <translation>诊所会查看照片，并告诉您该怎么做。</translation>
    </message>
    <message>
        <source>Is it getting worse?</source>
        <translation>情况在变严重吗？</translation>
    </message>
    <message>
        <source>Do not wait for an answer. See when to call, and whom.</source>
        <translation>不要等回复。请看什么时候该打电话、打给谁。</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>变严重了</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>您的隐私</translation>
    </message>
    <message>
        <source>Ask your clinic how long it keeps the pictures, and who sees them.</source>
        <translation>请问诊所照片保存多久、谁会看到。</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell them: %1</source>
        <translation>如果您担心隐私，请告诉：%1</translation>
    </message>
    <message>
        <source>The copy on this computer</source>
        <translation>本机上的副本</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks that it goes after %n day(s).</source>
        <translation>
            <numerusform>诊所请您在 %n 天后删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>It is locked. Keep it if you may need it, or delete it if you are told to.</source>
        <translation>它已上锁。可能还需要就留着；如果诊所要求就删除。</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>从本机删除</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>是，删除</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>不，保留</translation>
    </message>
    <message>
        <source>Delete it here? What you sent stays at your clinic.</source>
        <translation>要在这里删除吗？您发送的内容仍在诊所。</translation>
    </message>
    <message>
        <source>Delete it here? Your clinic does not have it yet, so nobody will see it.</source>
        <translation>要在这里删除吗？诊所还没有收到，因此没有人会看到。</translation>
    </message>
    <message>
        <source>The copy on this computer is deleted.</source>
        <translation>本机上的副本已删除。</translation>
    </message>
    <message>
        <source>After your visit</source>
        <translation>就诊之后</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Sharp</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>稳定</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>过亮处</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>反光</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>光线均匀</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距离</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>取景</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>模糊</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>在动</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>太亮</translation>
    </message>
    <message>
        <source>shiny spot</source>
        <translation>有反光</translation>
    </message>
    <message>
        <source>from one side</source>
        <translation>只来自一侧</translation>
    </message>
    <message>
        <source>tinted</source>
        <translation>偏色</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>杂乱</translation>
    </message>
    <message>
        <source>not yet right</source>
        <translation>还不合适</translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation>不在中间</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>脸</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>您标记的</translation>
    </message>
    <message>
        <source>Face, removed</source>
        <translation>脸，已去除</translation>
    </message>
    <message>
        <source>Text, removed</source>
        <translation>文字，已去除</translation>
    </message>
    <message>
        <source>Bar code, removed</source>
        <translation>条码，已去除</translation>
    </message>
    <message>
        <source>Marked by you, removed</source>
        <translation>您标记的，已去除</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>It shows a private part of their body. Only they can say yes to it.</source>
        <translation>它会拍到对方的私密部位。只有本人能同意。</translation>
    </message>
    <message>
        <source>It shows a private part of your body. You decide.</source>
        <translation>它会拍到您的私密部位。由您决定。</translation>
    </message>
    <message>
        <source>Is this picture needed?</source>
        <translation>需要这张照片吗？</translation>
    </message>
    <message>
        <source>You can stop at any time. The other pictures stay.</source>
        <translation>您可以随时停止。其他照片会保留。</translation>
    </message>
    <message>
        <source>Not sure? Ask your clinic first.</source>
        <translation>不确定？请先问诊所。</translation>
    </message>
    <message>
        <source>They said yes, go on</source>
        <translation>对方同意了，继续</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>是，继续</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>跳过这张照片</translation>
    </message>
    <message>
        <source>I will ask first</source>
        <translation>我先问一问</translation>
    </message>
    <message>
        <source>%1 asked for it for this visit.</source>
        <translation>%1 为这次就诊要求了这张照片。</translation>
    </message>
    <message>
        <source>Your clinic asked for it for this visit.</source>
        <translation>您的诊所为这次就诊要求了这张照片。</translation>
    </message>
    <message>
        <source>It is locked on the way. People at the clinic can open it.</source>
        <translation>它在途中上了锁。诊所的人可以打开。</translation>
    </message>
    <message>
        <source>Only this clinic can open it. Nobody else sees it on the way.</source>
        <translation>只有这家诊所能打开。途中没有别人能看到。</translation>
    </message>
</context>
<context>
    <name>emergency</name>
    <message>
        <source>Get help now</source>
        <translation>马上求助</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>不要等照片的回复。</translation>
    </message>
    <message>
        <source>Say where you are, what happened, and who needs help.</source>
        <translation>请说明您在哪里、发生了什么、谁需要帮助。</translation>
    </message>
    <message>
        <source>Stay on the line until they tell you to hang up.</source>
        <translation>不要挂断，直到对方让您挂断。</translation>
    </message>
    <message>
        <source>If you cannot call</source>
        <translation>如果您不能打电话</translation>
    </message>
    <message>
        <source>Ask someone near you to call, or to take you to a hospital.</source>
        <translation>请身边的人打电话，或送您去医院。</translation>
    </message>
    <message>
        <source>Do not drive there by yourself.</source>
        <translation>不要自己开车去。</translation>
    </message>
    <message>
        <source>What you did here is kept. You can go on later.</source>
        <translation>您在这里做的都已保留。可以稍后继续。</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Where are you? The number depends on the country.</source>
        <translation>您在哪里？号码因国家或地区而不同。</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>选择国家或地区</translation>
    </message>
    <message>
        <source>If it is not that bad, call your clinic</source>
        <translation>如果没那么严重，请致电诊所</translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>请马上拨打 %1</translation>
    </message>
    <message>
        <source>Call your local emergency number now</source>
        <translation>请马上拨打当地的急救电话</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work as it should.</source>
        <translation>有一步没有正常完成。</translation>
    </message>
    <message>
        <source>Try once more. What was kept before is still safe.</source>
        <translation>请再试一次。之前保存的内容仍然安全。</translation>
    </message>
    <message>
        <source>This invitation cannot be used.</source>
        <translation>这份邀请不能使用。</translation>
    </message>
    <message>
        <source>Call your clinic and ask for a new one. Nothing was sent.</source>
        <translation>请致电诊所索取新的邀请。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This is not an invitation that VisitCam can read.</source>
        <translation>这不是 VisitCam 能读取的邀请。</translation>
    </message>
    <message>
        <source>Hold the whole code in view, or open the file or link once more.</source>
        <translation>请让整个码进入画面，或重新打开文件或链接。</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>内容太长，不可能是邀请。</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Nothing was sent.</source>
        <translation>请检查是否选对了文件。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This invitation was not signed by the clinic that it names.</source>
        <translation>这份邀请不是由它所写的诊所签署的。</translation>
    </message>
    <message>
        <source>Do not use it. Call your clinic on a number you know.</source>
        <translation>请不要使用。请用您知道的号码致电诊所。</translation>
    </message>
    <message>
        <source>This invitation has run out.</source>
        <translation>这份邀请已过期。</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Kept pictures are still here.</source>
        <translation>请向诊所索取新的。已保存的照片仍在这里。</translation>
    </message>
    <message>
        <source>This invitation starts at a later time.</source>
        <translation>这份邀请还没到开始时间。</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer, then try once more.</source>
        <translation>请检查本机的日期和时间，然后再试一次。</translation>
    </message>
    <message>
        <source>This invitation was used before.</source>
        <translation>这份邀请已经用过了。</translation>
    </message>
    <message>
        <source>Look at your visits, or ask your clinic for a new one.</source>
        <translation>请查看您的就诊记录，或向诊所索取新的邀请。</translation>
    </message>
    <message>
        <source>This invitation is from a different clinic.</source>
        <translation>这份邀请来自另一家诊所。</translation>
    </message>
    <message>
        <source>Check that you have the right one. Nothing was sent.</source>
        <translation>请检查是否拿对了。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The clinic could not be reached to check this invitation.</source>
        <translation>无法联系诊所来核对这份邀请。</translation>
    </message>
    <message>
        <source>Check your internet and try once more. Nothing was lost.</source>
        <translation>请检查网络，然后再试一次。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The file with the clinic&apos;s details cannot be read.</source>
        <translation>无法读取含有诊所资料的文件。</translation>
    </message>
    <message>
        <source>Check its name and its place, then try once more. Nothing was sent.</source>
        <translation>请检查文件名和位置，然后再试一次。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The clinic&apos;s details make no sense, so nothing will be sent there.</source>
        <translation>诊所的资料无效，因此不会向那里发送任何内容。</translation>
    </message>
    <message>
        <source>Tell your clinic. They need to mend their page.</source>
        <translation>请告诉诊所，他们需要修正网页。</translation>
    </message>
    <message>
        <source>The clinic&apos;s page is far too long, so it was not read.</source>
        <translation>诊所的网页太长，因此没有读取。</translation>
    </message>
    <message>
        <source>The clinic&apos;s key is not the one you agreed to before.</source>
        <translation>诊所的密钥与您之前同意的不同。</translation>
    </message>
    <message>
        <source>Send nothing yet. Call your clinic on a number you know and ask.</source>
        <translation>请先不要发送。请用您知道的号码致电诊所询问。</translation>
    </message>
    <message>
        <source>You have not agreed to this clinic yet.</source>
        <translation>您还没有同意这家诊所。</translation>
    </message>
    <message>
        <source>Read who will get your pictures, then say yes or no.</source>
        <translation>请先看清谁会收到您的照片，再选择是或否。</translation>
    </message>
    <message>
        <source>Your pictures are not at the clinic yet.</source>
        <translation>您的照片还没有送到诊所。</translation>
    </message>
    <message>
        <source>Try once more in a while. They are locked and kept here.</source>
        <translation>请过一会儿再试。照片已上锁并保存在这里。</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>现在联系不上您的诊所。</translation>
    </message>
    <message>
        <source>Check your internet. Your pictures are kept here to be sent later.</source>
        <translation>请检查网络。照片保存在这里，可以稍后发送。</translation>
    </message>
    <message>
        <source>The line broke while your pictures were sent.</source>
        <translation>发送照片时线路断了。</translation>
    </message>
    <message>
        <source>Send once more. What was cut off begins anew, and nothing was lost.</source>
        <translation>请再发送一次。中断的部分会重新开始，什么都没有丢失。</translation>
    </message>
    <message>
        <source>The line broke when a part of your pictures was sent.</source>
        <translation>发送了一部分照片后，线路断了。</translation>
    </message>
    <message>
        <source>Send once more. It goes on where it stopped, and nothing was lost.</source>
        <translation>请再发送一次。会从中断处继续，没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy.</source>
        <translation>诊所的电脑正忙。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send once more. Nothing was lost.</source>
        <translation>请等几分钟再发送。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer has no room left.</source>
        <translation>诊所的电脑没有空间了。</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Your pictures are kept here.</source>
        <translation>请致电告诉诊所。您的照片保存在这里。</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer did not take the pictures.</source>
        <translation>诊所的电脑没有接收照片。</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer gave an answer that makes no sense.</source>
        <translation>诊所的电脑给出了无法理解的回答。</translation>
    </message>
    <message>
        <source>Try once more later. Your pictures are kept here.</source>
        <translation>请稍后再试。您的照片保存在这里。</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer does not show that it has your pictures.</source>
        <translation>诊所的电脑没有表明已收到您的照片。</translation>
    </message>
    <message>
        <source>Your clinic no longer takes pictures for this invitation.</source>
        <translation>诊所不再接收这份邀请的照片。</translation>
    </message>
    <message>
        <source>Ask for a new one. Your pictures are kept here.</source>
        <translation>请索取新的邀请。您的照片保存在这里。</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer could not show that it is the right one.</source>
        <translation>诊所的电脑无法证明它就是正确的那一台。</translation>
    </message>
    <message>
        <source>Send nothing for now, and call your clinic. Nothing was sent.</source>
        <translation>请先不要发送，并致电诊所。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer asked to send your pictures somewhere else.</source>
        <translation>诊所的电脑要求把照片发到别处。</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Nothing was sent there.</source>
        <translation>请致电告诉诊所。没有向那里发送任何内容。</translation>
    </message>
    <message>
        <source>This clinic has no way to take pictures from here.</source>
        <translation>这家诊所无法从这里接收照片。</translation>
    </message>
    <message>
        <source>Call your clinic and ask how to send them. They are kept here.</source>
        <translation>请致电诊所询问如何发送。照片保存在这里。</translation>
    </message>
    <message>
        <source>The folder or stick for your pictures is not there.</source>
        <translation>存放照片的文件夹或U盘不在。</translation>
    </message>
    <message>
        <source>Plug the stick in, then send once more. Nothing was lost.</source>
        <translation>请插上U盘，然后再发送。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation>您停止了发送。</translation>
    </message>
    <message>
        <source>Send later when you are ready. Your pictures are kept here.</source>
        <translation>您准备好后再发送。您的照片保存在这里。</translation>
    </message>
    <message>
        <source>The clinic&apos;s side of VisitCam could not do that.</source>
        <translation>VisitCam 的诊所端无法完成这一步。</translation>
    </message>
    <message>
        <source>Check the folder and try once more. No parcel was changed.</source>
        <translation>请检查文件夹，然后再试一次。没有改动任何包裹。</translation>
    </message>
    <message>
        <source>This folder does not hold what a clinic needs.</source>
        <translation>这个文件夹里没有诊所所需的内容。</translation>
    </message>
    <message>
        <source>Check its name, or make a new one with: visitcam clinic init.</source>
        <translation>请检查名称，或用此命令新建：visitcam clinic init。</translation>
    </message>
    <message>
        <source>This folder already holds a clinic&apos;s keys.</source>
        <translation>这个文件夹里已有一家诊所的密钥。</translation>
    </message>
    <message>
        <source>Choose a new folder, or use this one as it is. Nothing was changed.</source>
        <translation>请选择新文件夹，或照原样使用这个。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys are locked with a passphrase.</source>
        <translation>诊所的密钥用口令锁着。</translation>
    </message>
    <message>
        <source>Type it, or put it in VISITCAM_CLINIC_PASSPHRASE.</source>
        <translation>请输入口令，或放入 VISITCAM_CLINIC_PASSPHRASE。</translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic&apos;s keys.</source>
        <translation>这个口令打不开诊所的密钥。</translation>
    </message>
    <message>
        <source>Type it once more. Nothing was changed.</source>
        <translation>请再输入一次。没有改动任何内容。</translation>
    </message>
    <message>
        <source>There is no parcel at this place.</source>
        <translation>那个位置没有包裹。</translation>
    </message>
    <message>
        <source>Check the name of the file, then try once more.</source>
        <translation>请检查文件名，然后再试一次。</translation>
    </message>
    <message>
        <source>A file could not be written there.</source>
        <translation>无法在那里写入文件。</translation>
    </message>
    <message>
        <source>Check the folder and the room on its disk, then try once more.</source>
        <translation>请检查文件夹及其磁盘的空间，然后再试一次。</translation>
    </message>
    <message>
        <source>The clinic&apos;s own server did not take it.</source>
        <translation>诊所自己的服务器没有接收。</translation>
    </message>
    <message>
        <source>Check the server, then try once more. The parcel is still here.</source>
        <translation>请检查服务器，然后再试一次。包裹仍在这里。</translation>
    </message>
    <message>
        <source>This file cannot be used as a picture.</source>
        <translation>这个文件不能当作照片使用。</translation>
    </message>
    <message>
        <source>Choose a different picture. Your file was not changed.</source>
        <translation>请选择另一张照片。您的文件没有改动。</translation>
    </message>
    <message>
        <source>There is no file at that place.</source>
        <translation>那个位置没有文件。</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try once more.</source>
        <translation>请检查名称和文件夹，然后再试一次。</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>这个文件是空的。</translation>
    </message>
    <message>
        <source>Take or copy the picture once more. Your file was not changed.</source>
        <translation>请重新拍摄或复制照片。您的文件没有改动。</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>这个文件夹里没有照片。</translation>
    </message>
    <message>
        <source>Choose a different folder, or one file. Your folder was not changed.</source>
        <translation>请选择另一个文件夹，或选择一个文件。您的文件夹没有改动。</translation>
    </message>
    <message>
        <source>What you chose is not a file.</source>
        <translation>您选择的不是文件。</translation>
    </message>
    <message>
        <source>Save it as a file first, then choose that file.</source>
        <translation>请先把它保存为文件，然后选择那个文件。</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here.</source>
        <translation>这个文件不是这里能打开的照片。</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP or HEIC file. Your file was not changed.</source>
        <translation>请选择 JPEG、PNG、WebP 或 HEIC 文件。您的文件没有改动。</translation>
    </message>
    <message>
        <source>A part of this picture is missing.</source>
        <translation>这张照片缺了一部分。</translation>
    </message>
    <message>
        <source>Copy the file once more, or take a new picture.</source>
        <translation>请重新复制文件，或拍一张新照片。</translation>
    </message>
    <message>
        <source>This picture is too big to be opened safely.</source>
        <translation>这张照片太大，不能安全打开。</translation>
    </message>
    <message>
        <source>Choose a smaller one, or take a new one. Your file was not changed.</source>
        <translation>请选小一些的，或拍一张新的。您的文件没有改动。</translation>
    </message>
    <message>
        <source>This picture is too small to show what matters.</source>
        <translation>这张照片太小，看不清要看的部位。</translation>
    </message>
    <message>
        <source>Take a new picture, or choose a larger one.</source>
        <translation>请拍一张新照片，或选一张大一些的。</translation>
    </message>
    <message>
        <source>This file holds more than one picture.</source>
        <translation>这个文件里不止一张照片。</translation>
    </message>
    <message>
        <source>Choose a file with one still picture. Your file was not changed.</source>
        <translation>请选择只有一张静态照片的文件。您的文件没有改动。</translation>
    </message>
    <message>
        <source>This file may not be read from here.</source>
        <translation>这里不能读取这个文件。</translation>
    </message>
    <message>
        <source>Ask who owns the file, or choose a different one.</source>
        <translation>请问清文件属于谁，或选择另一个。</translation>
    </message>
    <message>
        <source>This video is too long.</source>
        <translation>这段视频太长。</translation>
    </message>
    <message>
        <source>Make a shorter one. Show the place that matters for a few seconds.</source>
        <translation>请拍短一些。让要看的部位出现几秒钟即可。</translation>
    </message>
    <message>
        <source>The end of this video is missing.</source>
        <translation>这个视频缺少结尾。</translation>
    </message>
    <message>
        <source>Copy the file once more, if you need all of it.</source>
        <translation>如果需要完整的视频，请重新复制这个文件。</translation>
    </message>
    <message>
        <source>This video is too short.</source>
        <translation>这个视频太短了。</translation>
    </message>
    <message>
        <source>Start it once more, and let it run for a few seconds.</source>
        <translation>请再开始一次，让它录几秒钟。</translation>
    </message>
    <message>
        <source>No picture in this video can be shown.</source>
        <translation>这段视频里没有可显示的画面。</translation>
    </message>
    <message>
        <source>Choose or make a different video. Your file was not changed.</source>
        <translation>请选择或拍摄另一段视频。您的文件没有改动。</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>这里不能这样做。</translation>
    </message>
    <message>
        <source>Check what you asked for. Nothing was changed.</source>
        <translation>请检查您的要求。没有改动任何内容。</translation>
    </message>
    <message>
        <source>One of the options makes no sense.</source>
        <translation>有一个选项不合理。</translation>
    </message>
    <message>
        <source>Look at the help, then try once more. Nothing was changed.</source>
        <translation>请查看帮助，然后再试一次。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The place you marked is not in the picture.</source>
        <translation>您标记的位置不在照片里。</translation>
    </message>
    <message>
        <source>Mark a place inside the picture. Nothing was lost.</source>
        <translation>请在照片内标记。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>Your clinic did not ask for a picture of that name.</source>
        <translation>诊所没有要求这个名称的照片。</translation>
    </message>
    <message>
        <source>Choose one from the list that your clinic sent.</source>
        <translation>请从诊所发来的清单中选择。</translation>
    </message>
    <message>
        <source>There is no such visit on this computer.</source>
        <translation>本机没有这次就诊。</translation>
    </message>
    <message>
        <source>Look at the list of visits and choose one. It may have been deleted.</source>
        <translation>请查看就诊列表并选择。它可能已被删除。</translation>
    </message>
    <message>
        <source>The rules file of this kiosk cannot be used.</source>
        <translation>这台自助机的规则文件不能使用。</translation>
    </message>
    <message>
        <source>Ask the staff to mend it. The kiosk does not start without it.</source>
        <translation>请让工作人员修正。没有它，自助机不会启动。</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>摄像头现在不能工作。</translation>
    </message>
    <message>
        <source>Check its plug, or choose a different camera. Kept pictures are safe.</source>
        <translation>请检查插头，或换一个摄像头。已保存的照片是安全的。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>没有找到摄像头。</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera. Nothing was lost.</source>
        <translation>请接上一个，或试用练习摄像头。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The camera is in use by some other program.</source>
        <translation>另一个程序正在使用摄像头。</translation>
    </message>
    <message>
        <source>Close your video calls, then try once more. Nothing was lost.</source>
        <translation>请关闭视频通话，然后再试一次。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>VisitCam may not use the camera yet.</source>
        <translation>VisitCam 还没有使用摄像头的权限。</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, then try once more.</source>
        <translation>请在本机设置中允许，然后再试一次。</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>摄像头被拔掉了。</translation>
    </message>
    <message>
        <source>Plug it in again. The pictures that you kept are safe.</source>
        <translation>请重新插上。您保存的照片是安全的。</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>摄像头只看到一片黑。</translation>
    </message>
    <message>
        <source>Open its cover, or turn on a light.</source>
        <translation>请打开镜头盖，或开灯。</translation>
    </message>
    <message>
        <source>The camera has stopped moving.</source>
        <translation>摄像头的画面停住了。</translation>
    </message>
    <message>
        <source>Unplug it, wait a moment and plug it in again. Kept pictures are safe.</source>
        <translation>请拔下，稍等，再插上。已保存的照片是安全的。</translation>
    </message>
    <message>
        <source>There are no more pictures in this file or folder.</source>
        <translation>这个文件或文件夹里没有更多照片了。</translation>
    </message>
    <message>
        <source>Start it once more, or choose a different one.</source>
        <translation>请重新开始，或选择另一个。</translation>
    </message>
    <message>
        <source>The camera has changed the size of its picture.</source>
        <translation>摄像头改变了画面大小。</translation>
    </message>
    <message>
        <source>Start this picture once more. Kept pictures are safe.</source>
        <translation>请重拍这一张。已保存的照片是安全的。</translation>
    </message>
    <message>
        <source>There is too little room for this video.</source>
        <translation>空间不够，放不下这段视频。</translation>
    </message>
    <message>
        <source>Close other programs, or make a shorter video. Kept pictures are safe.</source>
        <translation>请关闭其他程序，或拍短一些。已保存的照片是安全的。</translation>
    </message>
    <message>
        <source>The picture could not be made private, so it was not kept.</source>
        <translation>照片无法做好隐私处理，因此没有保存。</translation>
    </message>
    <message>
        <source>Take it once more. Nothing has left this computer.</source>
        <translation>请再拍一次。没有任何内容离开本机。</translation>
    </message>
    <message>
        <source>The part that finds faces and words is missing or was changed.</source>
        <translation>查找脸和文字的部分缺失或被改动。</translation>
    </message>
    <message>
        <source>Install VisitCam once more. Until then it keeps and sends no pictures.</source>
        <translation>请重新安装 VisitCam。在此之前它不保存也不发送照片。</translation>
    </message>
    <message>
        <source>The search for faces and words stopped, so the picture was not kept.</source>
        <translation>查找脸和文字时中断了，因此照片没有保存。</translation>
    </message>
    <message>
        <source>Nobody has looked at this picture yet, so it was not kept.</source>
        <translation>还没有人看过这张照片，因此没有保存。</translation>
    </message>
    <message>
        <source>Look at what will be sent, and say yes to it first.</source>
        <translation>请先看看将要发送的内容，并表示同意。</translation>
    </message>
    <message>
        <source>Faces and words were not looked for, so the picture was not kept.</source>
        <translation>没有查找脸和文字，因此照片没有保存。</translation>
    </message>
    <message>
        <source>This picture shows more of a face than you agreed to.</source>
        <translation>这张照片露出的面部比您同意的多。</translation>
    </message>
    <message>
        <source>Cover the face, or agree that your doctor can know you by it.</source>
        <translation>请遮住脸，或同意医生可以凭脸认出您。</translation>
    </message>
    <message>
        <source>All of the picture would be covered.</source>
        <translation>整张照片都会被遮住。</translation>
    </message>
    <message>
        <source>Take away a box, or take a new picture. Nothing was kept yet.</source>
        <translation>请去掉一个方框，或拍一张新照片。还没有保存任何内容。</translation>
    </message>
    <message>
        <source>The picture could not be made ready, so it was not kept.</source>
        <translation>照片无法准备好，因此没有保存。</translation>
    </message>
    <message>
        <source>Something that VisitCam needs is not ready.</source>
        <translation>VisitCam 需要的某样东西还没准备好。</translation>
    </message>
    <message>
        <source>Run the check to see what is missing. Nothing was lost.</source>
        <translation>请运行检查，看看缺什么。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>A part of the system that the window needs is missing.</source>
        <translation>缺少窗口所需的系统部件。</translation>
    </message>
    <message>
        <source>Install the part named here, then start once more.</source>
        <translation>请安装这里写的部件，然后重新开始。</translation>
    </message>
    <message>
        <source>There is no screen for the window.</source>
        <translation>没有可显示窗口的屏幕。</translation>
    </message>
    <message>
        <source>Start it on a computer with a screen, or use the command line.</source>
        <translation>请在有屏幕的电脑上使用，或使用命令行。</translation>
    </message>
    <message>
        <source>VisitCam stopped here to keep you safe.</source>
        <translation>为了您的安全，VisitCam 在这里停下。</translation>
    </message>
    <message>
        <source>Go back one step and try once more. Nothing was sent.</source>
        <translation>请退回一步再试。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Nobody has said yes to what would be sent, so nothing was kept.</source>
        <translation>没有人同意要发送的内容，因此没有保存任何内容。</translation>
    </message>
    <message>
        <source>Look at the picture first, then say yes to it.</source>
        <translation>请先看照片，再表示同意。</translation>
    </message>
    <message>
        <source>The picture did not get good enough in time.</source>
        <translation>照片在规定时间内不够好。</translation>
    </message>
    <message>
        <source>Find more light and hold still, or take the picture by hand.</source>
        <translation>请找更亮的地方并保持不动，或手动拍照。</translation>
    </message>
    <message>
        <source>You did not agree to this clinic, so nothing was sent.</source>
        <translation>您没有同意这家诊所，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Start once more when you are ready, or call your clinic.</source>
        <translation>您准备好后再开始，或致电诊所。</translation>
    </message>
    <message>
        <source>The picture could not be locked or unlocked.</source>
        <translation>照片无法上锁或开锁。</translation>
    </message>
    <message>
        <source>Try once more. Nothing has left this computer unlocked.</source>
        <translation>请再试一次。没有任何未上锁的内容离开本机。</translation>
    </message>
    <message>
        <source>The picture could not be locked, so it was not kept.</source>
        <translation>照片无法上锁，因此没有保存。</translation>
    </message>
    <message>
        <source>The clinic&apos;s lock is broken, so no picture can be locked for it.</source>
        <translation>诊所的锁坏了，因此无法为它锁上照片。</translation>
    </message>
    <message>
        <source>Tell your clinic, and ask for a new invitation. Nothing was sent.</source>
        <translation>请告诉诊所，并索取新的邀请。没有发送任何内容。</translation>
    </message>
    <message>
        <source>This key does not open it. It was locked for someone else.</source>
        <translation>这把钥匙打不开。它是为别人锁上的。</translation>
    </message>
    <message>
        <source>Check that you use the right key. Nothing was changed.</source>
        <translation>请检查是否用对了钥匙。没有改动任何内容。</translation>
    </message>
    <message>
        <source>This parcel was cut short or changed on its way.</source>
        <translation>这个包裹在途中被截断或改动了。</translation>
    </message>
    <message>
        <source>Ask for it to be sent once more. No part of it was used.</source>
        <translation>请对方再发送一次。其中没有任何部分被使用。</translation>
    </message>
    <message>
        <source>This file is not a VisitCam parcel.</source>
        <translation>这个文件不是 VisitCam 的包裹。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .age. Your file was not changed.</source>
        <translation>请选择以 .age 结尾的文件。您的文件没有改动。</translation>
    </message>
    <message>
        <source>This parcel does not come from the person who was invited.</source>
        <translation>这个包裹不是来自受邀的人。</translation>
    </message>
    <message>
        <source>Do not use it. Call the person and send a new invitation.</source>
        <translation>请不要使用。请致电对方并发出新的邀请。</translation>
    </message>
    <message>
        <source>Your pictures could not be kept on this computer.</source>
        <translation>您的照片无法保存在本机。</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so this was not kept.</source>
        <translation>本机磁盘已满，因此没有保存。</translation>
    </message>
    <message>
        <source>Make some room, then try once more. What was kept before is safe.</source>
        <translation>请腾出空间，然后再试一次。之前保存的内容是安全的。</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation>这个文件夹里不能保存任何内容。</translation>
    </message>
    <message>
        <source>Choose a folder that is yours, or ask for help. Nothing was lost.</source>
        <translation>请选择您自己的文件夹，或请人帮忙。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The disk did not take the picture, so it was not kept.</source>
        <translation>磁盘没有接受照片，因此没有保存。</translation>
    </message>
    <message>
        <source>VisitCam is open in a second window.</source>
        <translation>VisitCam 已在另一个窗口打开。</translation>
    </message>
    <message>
        <source>Close that one first. Nothing was lost.</source>
        <translation>请先关闭那个窗口。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>A kept file was changed or cut short, and cannot be opened.</source>
        <translation>一个保存的文件被改动或截断，无法打开。</translation>
    </message>
    <message>
        <source>Take that picture once more. The others are safe.</source>
        <translation>请重拍那张照片。其他照片是安全的。</translation>
    </message>
    <message>
        <source>The folder with your kept pictures is not there.</source>
        <translation>存放照片的文件夹不在。</translation>
    </message>
    <message>
        <source>Plug in its disk, or check where the folder is. Nothing was deleted.</source>
        <translation>请接上磁盘，或查看文件夹在哪里。没有删除任何内容。</translation>
    </message>
    <message>
        <source>Your clinic does not have this yet, so it was not deleted.</source>
        <translation>诊所还没有收到，因此没有删除。</translation>
    </message>
    <message>
        <source>Send it first, or say that you want to delete it even so.</source>
        <translation>请先发送，或说明您仍然要删除。</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer did not work.</source>
        <translation>本机存放密钥的安全位置没有正常工作。</translation>
    </message>
    <message>
        <source>Try once more, or choose a passphrase. Nothing was lost.</source>
        <translation>请再试一次，或设置口令。没有丢失任何内容。</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>本机没有存放密钥的安全位置。</translation>
    </message>
    <message>
        <source>Choose a passphrase. Your pictures will be locked with it.</source>
        <translation>请设置口令。您的照片会用它上锁。</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer is locked.</source>
        <translation>本机存放密钥的安全位置被锁上了。</translation>
    </message>
    <message>
        <source>Unlock it, or sign in once more. Your pictures are still safe.</source>
        <translation>请解锁，或重新登录。您的照片仍然安全。</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>存放密钥的安全位置没有回应。</translation>
    </message>
    <message>
        <source>Start the computer once more, or choose a passphrase.</source>
        <translation>请重新启动电脑，或设置口令。</translation>
    </message>
    <message>
        <source>The safe place for keys said no.</source>
        <translation>存放密钥的安全位置拒绝了。</translation>
    </message>
    <message>
        <source>Allow VisitCam when you are asked, or choose a passphrase.</source>
        <translation>询问时请允许 VisitCam，或设置口令。</translation>
    </message>
    <message>
        <source>The key of this visit was deleted, so nobody can open it here.</source>
        <translation>这次就诊的密钥已被删除，因此这里没有人能打开它。</translation>
    </message>
    <message>
        <source>Ask your clinic. What was sent before is still there.</source>
        <translation>请询问诊所。之前发送的内容仍在那里。</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>这个口令打不开。</translation>
    </message>
    <message>
        <source>A passphrase is needed here to lock your pictures.</source>
        <translation>这里需要口令来锁住您的照片。</translation>
    </message>
    <message>
        <source>Choose one, and write it down at a safe place.</source>
        <translation>请设置一个，并写下来放在安全的地方。</translation>
    </message>
    <message>
        <source>Your visits here are locked with your passphrase.</source>
        <translation>您在这里的就诊记录由您的口令锁住。</translation>
    </message>
    <message>
        <source>Type the one that you chose. Nothing was changed.</source>
        <translation>请输入您选择的那个口令。什么都没有改变。</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>这个口令太短。</translation>
    </message>
    <message>
        <source>Choose a longer one. Four words in a row work well.</source>
        <translation>请选长一些的。连着四个词就很好。</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Trouble breathing</source>
        <translation>呼吸困难</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest</source>
        <translation>胸口疼痛或发闷</translation>
    </message>
    <message>
        <source>Heavy bleeding that does not stop</source>
        <translation>大量出血止不住</translation>
    </message>
    <message>
        <source>Getting much worse, all at once or fast</source>
        <translation>突然或很快变得严重</translation>
    </message>
    <message>
        <source>High fever with a rash or swelling</source>
        <translation>高烧并有皮疹或肿胀</translation>
    </message>
    <message>
        <source>Why pictures help</source>
        <translation>为什么照片有帮助</translation>
    </message>
    <message>
        <source>A good picture shows your doctor what words cannot.</source>
        <translation>一张好照片能让医生看到言语说不清的情况。</translation>
    </message>
    <message>
        <source>You can be seen from home, with no trip to make.</source>
        <translation>您在家就能看诊，不用出门。</translation>
    </message>
    <message>
        <source>Advice and treatment can start sooner.</source>
        <translation>建议和治疗可以更早开始。</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>做好准备</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Find a place where you are alone and feel safe.</source>
        <translation>找一个您独自一人、觉得安心的地方。</translation>
    </message>
    <message>
        <source>Sit near a window, or turn on a bright lamp.</source>
        <translation>坐在窗边，或打开一盏亮灯。</translation>
    </message>
    <message>
        <source>Put a plain cloth or sheet behind you.</source>
        <translation>在身后挂一块素色的布或床单。</translation>
    </message>
    <message>
        <source>Put away letters, photos and other things of yours.</source>
        <translation>收起信件、照片和其他私人物品。</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Plug it in, or check that the battery is full.</source>
        <translation>接上电源，或确认电量充足。</translation>
    </message>
    <message>
        <source>Wipe the camera with a soft, dry cloth.</source>
        <translation>用柔软的干布擦一擦摄像头。</translation>
    </message>
    <message>
        <source>Test the camera and the internet. VisitCam does this for you.</source>
        <translation>测试摄像头和网络。VisitCam 会替您做。</translation>
    </message>
    <message>
        <source>Have the invitation from your clinic at hand, and do as it says.</source>
        <translation>手边准备好诊所的邀请，并按上面的说明做。</translation>
    </message>
    <message>
        <source>How to take a good picture</source>
        <translation>怎样拍出好照片</translation>
    </message>
    <message>
        <source>Show the place that worries you, and little else.</source>
        <translation>只拍您担心的部位，少拍别的。</translation>
    </message>
    <message>
        <source>Hold still. Rest your arm or leg on something firm.</source>
        <translation>不要动。把手臂或腿放在稳固的地方。</translation>
    </message>
    <message>
        <source>Let the light come from the front, not from behind.</source>
        <translation>让光从前面来，不要从后面来。</translation>
    </message>
    <message>
        <source>Take one picture from close by, and one from further away to show where it is.</source>
        <translation>近拍一张，再远拍一张，好看出在哪里。</translation>
    </message>
    <message>
        <source>Look at the picture. If it is not sharp, take it again.</source>
        <translation>看看照片。如果不清楚，请重拍。</translation>
    </message>
    <message>
        <source>Do not use filters, and do not change the colours.</source>
        <translation>不要用滤镜，也不要改颜色。</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>保护隐私</translation>
    </message>
    <message>
        <source>Leave your face, your name and other people out of the picture.</source>
        <translation>不要拍到您的脸、姓名和其他人。</translation>
    </message>
    <message>
        <source>VisitCam covers faces and words, and shows you before you send.</source>
        <translation>VisitCam 会遮住脸和文字，并在发送前给您看。</translation>
    </message>
    <message>
        <source>How to make a good video</source>
        <translation>怎样拍出好视频</translation>
    </message>
    <message>
        <source>Make a video when your clinic asks for one.</source>
        <translation>诊所要求时再拍视频。</translation>
    </message>
    <message>
        <source>Move the camera slowly and stop often.</source>
        <translation>慢慢移动摄像头，多停一停。</translation>
    </message>
    <message>
        <source>If it hurts when you move, show that move once, with care.</source>
        <translation>如果某个动作会疼，请小心地做一次给医生看。</translation>
    </message>
    <message>
        <source>Keep it short. Half a minute is most often enough.</source>
        <translation>拍短一些。半分钟通常就够了。</translation>
    </message>
    <message>
        <source>Say no names. Keep other people out of it.</source>
        <translation>不要说出姓名。不要拍到其他人。</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation>什么时候要马上求助</translation>
    </message>
    <message>
        <source>Call for help now if there is:</source>
        <translation>如有以下情况，请马上求救：</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>如有以下情况，请马上致电诊所：</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>不要等照片的回复。</translation>
    </message>
    <message>
        <source>If it gets worse after you send them, call or go in person.</source>
        <translation>如果发送后变严重，请打电话或亲自去看。</translation>
    </message>
    <message>
        <source>If you are not sure, call. It is fine to ask.</source>
        <translation>如果不确定，就打电话。询问没有关系。</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>照片能做什么</translation>
    </message>
    <message>
        <source>Pictures work well for:</source>
        <translation>照片适合：</translation>
    </message>
    <message>
        <source>A rash, a wound, or skin that may be infected</source>
        <translation>皮疹、伤口，或可能感染的皮肤</translation>
    </message>
    <message>
        <source>Small hurts, such as a cut or a bruise</source>
        <translation>小伤，例如割伤或瘀伤</translation>
    </message>
    <message>
        <source>Seeing how a wound heals from week to week</source>
        <translation>每周看伤口愈合的情况</translation>
    </message>
    <message>
        <source>A health problem that your clinic knows already</source>
        <translation>诊所已经了解的健康问题</translation>
    </message>
    <message>
        <source>A long illness that needs a look now and then</source>
        <translation>需要不时看一看的长期疾病</translation>
    </message>
    <message>
        <source>You save the trip, and the time in the waiting room.</source>
        <translation>您省去路程和候诊的时间。</translation>
    </message>
    <message>
        <source>What pictures cannot do</source>
        <translation>照片不能做什么</translation>
    </message>
    <message>
        <source>Go in person, or call, for:</source>
        <translation>以下情况请亲自去或打电话：</translation>
    </message>
    <message>
        <source>Anything that is severe, or gets worse fast</source>
        <translation>严重的，或很快变严重的情况</translation>
    </message>
    <message>
        <source>Anything that cannot wait, such as heavy bleeding</source>
        <translation>不能等的情况，例如大量出血</translation>
    </message>
    <message>
        <source>A problem that a doctor must feel with the hands</source>
        <translation>医生必须用手检查的问题</translation>
    </message>
    <message>
        <source>A cut that needs stitches</source>
        <translation>需要缝针的伤口</translation>
    </message>
    <message>
        <source>An X-ray, a scan, or a blood test</source>
        <translation>X光、扫描或验血</translation>
    </message>
    <message>
        <source>Your clinic may look at your pictures and still ask you to come.</source>
        <translation>诊所看过照片后，仍可能请您过去。</translation>
    </message>
    <message>
        <source>That is not a step back. Some things need a closer look.</source>
        <translation>这不是倒退。有些情况需要近看。</translation>
    </message>
    <message>
        <source>Private and safe</source>
        <translation>私密与安全</translation>
    </message>
    <message>
        <source>Use only the way that your clinic gave you to send pictures.</source>
        <translation>只用诊所给您的方式发送照片。</translation>
    </message>
    <message>
        <source>Do not send them by e-mail, in chats, or on social media.</source>
        <translation>不要用电子邮件、聊天或社交媒体发送。</translation>
    </message>
    <message>
        <source>Do not put them on a page that all can see.</source>
        <translation>不要放在人人都能看到的网页上。</translation>
    </message>
    <message>
        <source>What VisitCam does</source>
        <translation>VisitCam 会做什么</translation>
    </message>
    <message>
        <source>It covers faces, words and bar codes before it keeps a picture.</source>
        <translation>保存照片前，它会遮住脸、文字和条码。</translation>
    </message>
    <message>
        <source>It cuts away what is outside the white shape.</source>
        <translation>它会剪掉白色形状以外的部分。</translation>
    </message>
    <message>
        <source>It locks each picture, so that only your clinic can open it (“encryption”).</source>
        <translation>它给每张照片上锁，只有您的诊所能打开（“加密”）。</translation>
    </message>
    <message>
        <source>It sends to the clinic that invited you, and to no one else.</source>
        <translation>它只发送给邀请您的诊所，不给任何别人。</translation>
    </message>
    <message>
        <source>Share with care</source>
        <translation>小心分享</translation>
    </message>
    <message>
        <source>Ask your clinic how they keep your pictures and who sees them.</source>
        <translation>问诊所怎样保存照片、谁会看到。</translation>
    </message>
    <message>
        <source>Ask how long they are kept.</source>
        <translation>问会保存多久。</translation>
    </message>
    <message>
        <source>After the visit, delete them from this computer if you are told to.</source>
        <translation>就诊后，如果诊所要求，请从本机删除照片。</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell your clinic.</source>
        <translation>如果您担心隐私，请告诉诊所。</translation>
    </message>
    <message>
        <source>After you send</source>
        <translation>发送之后</translation>
    </message>
    <message>
        <source>Do what your doctor or nurse tells you.</source>
        <translation>照医生或护士说的做。</translation>
    </message>
    <message>
        <source>Keep your medicines and your notes where you can reach them.</source>
        <translation>把药和记录放在手边。</translation>
    </message>
    <message>
        <source>Go in person if they ask you to.</source>
        <translation>如果他们要求，请亲自前去。</translation>
    </message>
    <message>
        <source>Write down what is new, and what you want to ask.</source>
        <translation>写下新的变化和想问的问题。</translation>
    </message>
    <message>
        <source>Call your clinic if it changes or gets worse.</source>
        <translation>如果有变化或变严重，请致电诊所。</translation>
    </message>
    <message>
        <source>Delete the pictures from this computer if you are told to.</source>
        <translation>如果诊所要求，请从本机删除照片。</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问与答</translation>
    </message>
    <message>
        <source>Is it safe to send pictures of my body?</source>
        <translation>发送我身体的照片安全吗？</translation>
    </message>
    <message>
        <source>Yes, if you use the way that your clinic gave you.</source>
        <translation>安全，只要用诊所给您的方式。</translation>
    </message>
    <message>
        <source>VisitCam locks each picture so that only your clinic can open it.</source>
        <translation>VisitCam 给每张照片上锁，只有您的诊所能打开。</translation>
    </message>
    <message>
        <source>What if my camera is poor?</source>
        <translation>如果我的摄像头不好怎么办？</translation>
    </message>
    <message>
        <source>More light helps most. Sit by a window, hold still, and move back.</source>
        <translation>多一点光最有用。坐在窗边，不要动，退后一些。</translation>
    </message>
    <message>
        <source>If it is still not sharp, ask your clinic. You may need to go there.</source>
        <translation>如果还是不清楚，请问诊所。您可能需要过去。</translation>
    </message>
    <message>
        <source>What if my internet is slow or breaks?</source>
        <translation>如果网络慢或断了怎么办？</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They go on when the line is back.</source>
        <translation>照片上了锁在这里等着。线路恢复后会继续。</translation>
    </message>
    <message>
        <source>Use a better line, or ask your clinic if there is some other way.</source>
        <translation>换更好的网络，或问诊所有没有别的办法。</translation>
    </message>
    <message>
        <source>Can I show any part of my body?</source>
        <translation>身体的任何部位都可以拍吗？</translation>
    </message>
    <message>
        <source>Show only what your clinic needs to see for this visit.</source>
        <translation>只拍诊所这次需要看的部位。</translation>
    </message>
    <message>
        <source>Leave out your face and all that tells who you are.</source>
        <translation>不要拍到脸和任何能认出您的东西。</translation>
    </message>
    <message>
        <source>For a private part, talk with your clinic first. You may say no.</source>
        <translation>如果是私密部位，请先和诊所谈。您可以拒绝。</translation>
    </message>
    <message>
        <source>Will my pictures be stored?</source>
        <translation>我的照片会被保存吗？</translation>
    </message>
    <message>
        <source>Most often they become a part of your health record.</source>
        <translation>照片通常会成为您病历的一部分。</translation>
    </message>
    <message>
        <source>Ask how long. The law and the rules of your clinic decide.</source>
        <translation>请问保存多久。这由法律和诊所规定决定。</translation>
    </message>
    <message>
        <source>What if it gets worse after I sent them?</source>
        <translation>如果发送后变严重怎么办？</translation>
    </message>
    <message>
        <source>Do not wait for an answer. Call your clinic, or go there.</source>
        <translation>不要等回复。请致电诊所，或前去。</translation>
    </message>
    <message>
        <source>If it is bad or fast, call for help at once.</source>
        <translation>如果严重或变化快，请马上求救。</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>请注意</translation>
    </message>
    <message>
        <source>This guide is for all, and does not know you or your health.</source>
        <translation>本指南为所有人而写，不了解您和您的健康。</translation>
    </message>
    <message>
        <source>It does not take the place of your doctor or nurse.</source>
        <translation>它不能代替您的医生或护士。</translation>
    </message>
    <message>
        <source>VisitCam does not say what illness you have, or how bad it is.</source>
        <translation>VisitCam 不会说您得了什么病，也不说有多严重。</translation>
    </message>
    <message>
        <source>It looks at how clear a picture is, and at nothing else.</source>
        <translation>它只看照片是否清楚，不看别的。</translation>
    </message>
    <message>
        <source>MedlinePlus (NLM, NIH): video visits</source>
        <translation>MedlinePlus（NLM、NIH）：视频就诊</translation>
    </message>
    <message>
        <source>CDC: privacy and security in telehealth</source>
        <translation>CDC：远程医疗中的隐私与安全</translation>
    </message>
    <message>
        <source>Mayo Clinic: good photos for your doctor</source>
        <translation>Mayo Clinic：给医生的好照片</translation>
    </message>
    <message>
        <source>National Library of Medicine (NLM): telemedicine</source>
        <translation>美国国家医学图书馆（NLM）：远程医疗</translation>
    </message>
</context>
<context>
    <name>guide_page</name>
    <message>
        <source>The guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>您想找什么？</translation>
    </message>
    <message>
        <source>One or two words</source>
        <translation>一两个词</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>打印指南</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>找到 %n 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try a different word.</source>
        <translation>没有找到。请换一个词。</translation>
    </message>
    <message>
        <source>Written in our own words, after:</source>
        <translation>用我们自己的话写成，参考了：</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>下一个主题</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>所有主题</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Are you still there?</source>
        <translation>您还在吗？</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Nothing is lost.</source>
        <translation>点按任意位置即可继续。什么都不会丢失。</translation>
    </message>
    <message>
        <source>Then nobody sees anything of yours here. Pictures that you kept go to your clinic.</source>
        <translation>之后没有人会在这里看到您的任何内容。您保留的照片会发给您的诊所。</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>是的，我在</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>我已完成</translation>
    </message>
    <message numerus="yes">
        <source>Everything is wiped in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后全部清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>End your visit now?</source>
        <translation>现在结束您的就诊吗？</translation>
    </message>
    <message>
        <source>All that is yours is wiped from this screen.</source>
        <translation>您的所有内容都会从此屏幕清除。</translation>
    </message>
    <message>
        <source>What you sent still goes to your clinic.</source>
        <translation>您已发送的内容仍会到达您的诊所。</translation>
    </message>
    <message>
        <source>Pictures that you have not sent are wiped too.</source>
        <translation>您尚未发送的照片也会被清除。</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>不，继续</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>是的，结束</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Show your skin to your clinic</source>
        <translation>给您的诊所看看您的皮肤</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Close VisitCam now?</source>
        <translation>现在关闭 VisitCam 吗？</translation>
    </message>
    <message>
        <source>Leave this visit now?</source>
        <translation>现在离开这次就诊吗？</translation>
    </message>
    <message>
        <source>Not all of it is kept yet. If you leave now, this is gone:</source>
        <translation>还没有全部保存。如果现在离开，以下内容就没有了：</translation>
    </message>
    <message>
        <source>This is practice. No clinic waits for these pictures.</source>
        <translation>这是练习。没有诊所在等这些照片。</translation>
    </message>
    <message>
        <source>All that you have kept stays on this computer, locked.</source>
        <translation>您已保存的一切都上锁留在本机上。</translation>
    </message>
    <message>
        <source>No, go back to it</source>
        <translation>不，返回</translation>
    </message>
    <message>
        <source>Yes, close and lose it</source>
        <translation>是，关闭并放弃</translation>
    </message>
    <message>
        <source>Yes, leave and lose it</source>
        <translation>是，离开并放弃</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>紧急求助</translation>
    </message>
    <message>
        <source>The picture that you took</source>
        <translation>您拍的照片</translation>
    </message>
    <message>
        <source>The pictures that you took</source>
        <translation>您拍的那些照片</translation>
    </message>
    <message>
        <source>The video that you made</source>
        <translation>您录的视频</translation>
    </message>
    <message>
        <source>The videos that you made</source>
        <translation>您录的那些视频</translation>
    </message>
    <message>
        <source>The video that is being made</source>
        <translation>正在录的视频</translation>
    </message>
    <message>
        <source>What you wrote to your clinic</source>
        <translation>您写给诊所的内容</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Not saved</source>
        <translation>不会保存</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>将被去除</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>太远</translation>
    </message>
    <message>
        <source>too close</source>
        <translation>太近</translation>
    </message>
    <message>
        <source>mark the place</source>
        <translation>请标出部位</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>For staff</source>
        <translation>工作人员专用</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <translation>请输入此终端的 PIN 码。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>返回就诊</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>删除最后一位</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>已输入 %n 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is open in %n second(s).</source>
        <translation>
            <numerusform>%n 秒后可以再试。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>PIN 码不正确。</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Left forearm, overview</source>
        <translation>左前臂，全貌</translation>
    </message>
    <message>
        <source>Show the whole forearm, from the wrist to the elbow.</source>
        <translation>请展示整个前臂，从手腕到手肘。</translation>
    </message>
    <message>
        <source>Left forearm, close</source>
        <translation>左前臂，近拍</translation>
    </message>
    <message>
        <source>Now come close, so that the spot fills the frame.</source>
        <translation>现在靠近，让斑点充满画框。</translation>
    </message>
    <message>
        <source>The spot from the side</source>
        <translation>从侧面看斑点</translation>
    </message>
    <message>
        <source>Turn the arm a little, so that light falls from the side.</source>
        <translation>请稍微转动手臂，让光从侧面照来。</translation>
    </message>
    <message>
        <source>Practice clinic</source>
        <translation>练习诊所</translation>
    </message>
    <message>
        <source>Practice pictures stay on this computer. Nobody else receives them.</source>
        <translation>练习照片留在本机。没有别人会收到。</translation>
    </message>
    <message>
        <source>Nobody: nothing leaves this computer.</source>
        <translation>没有人：没有任何内容离开本机。</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>A private place</source>
        <translation>私密的地方</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池</translation>
    </message>
    <message>
        <source>Line to your clinic</source>
        <translation>与诊所的线路</translation>
    </message>
    <message>
        <source>Safe place for keys</source>
        <translation>存放密钥的安全位置</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>请看一下</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <translation>摄像头工作正常。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>没有找到摄像头。</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera.</source>
        <translation>请接上一个，或试用练习摄像头。</translation>
    </message>
    <message>
        <source>The camera gives a small picture.</source>
        <translation>摄像头的画面较小。</translation>
    </message>
    <message>
        <source>Use a better one if you have it.</source>
        <translation>如有更好的，请换用。</translation>
    </message>
    <message>
        <source>The camera was not tried yet.</source>
        <translation>摄像头还没有试过。</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>光线很好。</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>太暗了。</translation>
    </message>
    <message>
        <source>Turn on a lamp, or sit by a window.</source>
        <translation>请开灯，或坐到窗边。</translation>
    </message>
    <message>
        <source>It is too bright.</source>
        <translation>太亮了。</translation>
    </message>
    <message>
        <source>Turn away from the window or lamp.</source>
        <translation>请避开窗户或灯。</translation>
    </message>
    <message>
        <source>The light comes from one side.</source>
        <translation>光只来自一侧。</translation>
    </message>
    <message>
        <source>Turn to face the light.</source>
        <translation>请转向光的方向。</translation>
    </message>
    <message>
        <source>Light is checked when the camera is on.</source>
        <translation>摄像头打开后会检查光线。</translation>
    </message>
    <message>
        <source>The light cannot be judged from here.</source>
        <translation>从这里无法判断光线。</translation>
    </message>
    <message>
        <source>It is plain enough.</source>
        <translation>背景够干净。</translation>
    </message>
    <message>
        <source>There is a lot to see behind you.</source>
        <translation>您身后的东西很多。</translation>
    </message>
    <message>
        <source>Hang up a plain cloth, or sit by a bare wall.</source>
        <translation>请挂一块素布，或坐到空墙边。</translation>
    </message>
    <message>
        <source>This is checked when the camera is on.</source>
        <translation>摄像头打开后会检查。</translation>
    </message>
    <message>
        <source>It cannot be judged from here.</source>
        <translation>从这里无法判断。</translation>
    </message>
    <message>
        <source>You said that you feel private here.</source>
        <translation>您说这里够私密。</translation>
    </message>
    <message>
        <source>You said that others may see you.</source>
        <translation>您说别人可能看到您。</translation>
    </message>
    <message>
        <source>Close the door, or go to a room of your own.</source>
        <translation>请关上门，或到自己的房间。</translation>
    </message>
    <message>
        <source>The camera sees one more face.</source>
        <translation>摄像头多看到一张脸。</translation>
    </message>
    <message>
        <source>Ask them to step out of view.</source>
        <translation>请对方离开画面。</translation>
    </message>
    <message>
        <source>Only you can know this.</source>
        <translation>这只有您知道。</translation>
    </message>
    <message>
        <source>Are you in a place where no one else can see you?</source>
        <translation>您所在的地方别人看不到您吗？</translation>
    </message>
    <message>
        <source>This computer runs from the wall.</source>
        <translation>这台电脑直接用电源。</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>已接上电源。</translation>
    </message>
    <message>
        <source>There is enough for this visit.</source>
        <translation>电量够这次就诊用。</translation>
    </message>
    <message>
        <source>The battery is low.</source>
        <translation>电量低。</translation>
    </message>
    <message>
        <source>Plug the computer in now.</source>
        <translation>请现在接上电源。</translation>
    </message>
    <message>
        <source>The battery cannot be read here.</source>
        <translation>这里读不到电量。</translation>
    </message>
    <message>
        <source>Your clinic can be reached.</source>
        <translation>可以联系到您的诊所。</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes a few seconds to send.</source>
        <translation>可以联系到您的诊所。发送一张照片要几秒钟。</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes up to a minute to send.</source>
        <translation>可以联系到您的诊所。发送一张照片最多要一分钟。</translation>
    </message>
    <message>
        <source>The line is slow. A picture takes one to five minutes to send.</source>
        <translation>线路很慢。发送一张照片要一到五分钟。</translation>
    </message>
    <message>
        <source>Use a cable, or sit nearer to the router. You can also send it later.</source>
        <translation>请用网线，或坐得离路由器近一些。您也可以稍后发送。</translation>
    </message>
    <message>
        <source>The line is too slow to send pictures now.</source>
        <translation>线路太慢，现在发不了照片。</translation>
    </message>
    <message>
        <source>Use a cable or sit nearer to the router, try on another day, or go there in person.</source>
        <translation>请用网线或坐得离路由器近一些，改天再试，或亲自去诊所。</translation>
    </message>
    <message>
        <source>The line to your clinic is not safe, so nothing will be sent.</source>
        <translation>与诊所的线路不安全，因此不会发送任何内容。</translation>
    </message>
    <message>
        <source>Call your clinic on a number you know, and tell them.</source>
        <translation>请用您知道的号码致电告诉诊所。</translation>
    </message>
    <message>
        <source>No internet is needed for this visit.</source>
        <translation>这次就诊不需要网络。</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>现在联系不上您的诊所。</translation>
    </message>
    <message>
        <source>Check your internet. You can take pictures now and send them later.</source>
        <translation>请检查网络。您可以现在拍照，稍后发送。</translation>
    </message>
    <message>
        <source>This is checked once your clinic is known.</source>
        <translation>知道诊所后会检查。</translation>
    </message>
    <message>
        <source>Your pictures can be locked here.</source>
        <translation>您的照片可以在这里上锁。</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>本机没有存放密钥的安全位置。</translation>
    </message>
    <message>
        <source>You will be asked for a passphrase.</source>
        <translation>会请您输入口令。</translation>
    </message>
    <message>
        <source>The safe place for keys is locked.</source>
        <translation>存放密钥的安全位置被锁上了。</translation>
    </message>
    <message>
        <source>Unlock it when you are asked.</source>
        <translation>询问时请解锁。</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>存放密钥的安全位置没有回应。</translation>
    </message>
    <message>
        <source>Start the computer once more, or use a passphrase.</source>
        <translation>请重新启动电脑，或使用口令。</translation>
    </message>
    <message>
        <source>This was not tried yet.</source>
        <translation>还没有试过。</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <translation>有屏幕。</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>没有屏幕。</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>请使用命令行。</translation>
    </message>
    <message>
        <source>Advice can be spoken.</source>
        <translation>可以朗读提示。</translation>
    </message>
    <message>
        <source>No voice is here. All advice is shown in words.</source>
        <translation>这里没有语音。所有提示都会以文字显示。</translation>
    </message>
</context>
<context>
    <name>ready_page</name>
    <message>
        <source>%1: One moment</source>
        <translation>%1：请稍等</translation>
    </message>
    <message>
        <source>Are you ready?</source>
        <translation>准备好了吗？</translation>
    </message>
    <message>
        <source>VisitCam looks at these by itself. You can go on in any case.</source>
        <translation>VisitCam 会自己检查这些。无论如何您都可以继续。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message>
        <source>How to get ready</source>
        <translation>怎样准备</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>做好准备</translation>
    </message>
    <message>
        <source>Yes, I am on my own here</source>
        <translation>是，这里只有我一个人</translation>
    </message>
    <message>
        <source>Yes, there is nobody but us</source>
        <translation>是，这里只有我们</translation>
    </message>
    <message>
        <source>No, someone may see</source>
        <translation>不，可能有人看到</translation>
    </message>
    <message>
        <source>All that could be checked is ready.</source>
        <translation>能检查的都已就绪。</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Is it safe to wait?</source>
        <translation>可以放心等待吗？</translation>
    </message>
    <message>
        <source>Some things must not wait for a picture. Please read this first.</source>
        <translation>有些情况不能等照片。请先看这里。</translation>
    </message>
    <message>
        <source>if there is one of these:</source>
        <translation>如果有以下任何一种情况：</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>如有以下情况，请马上致电诊所：</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>都没有，继续</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>我现在需要帮助</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>照片能做什么</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>照片不能做什么</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>This kiosk</source>
        <translation>此终端</translation>
    </message>
    <message>
        <source>No names and no pictures can be seen here, nor anywhere on this computer.</source>
        <translation>在这里以及本机的任何地方，都看不到姓名和照片。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>Send what waits now</source>
        <translation>立即发送等待中的内容</translation>
    </message>
    <message>
        <source>End VisitCam</source>
        <translation>退出 VisitCam</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>返回起始页</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>工作人员专用</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>摄像头：%1</translation>
    </message>
    <message>
        <source>Camera: none found. Look at its cable.</source>
        <translation>摄像头：未找到。请检查连接线。</translation>
    </message>
    <message>
        <source>Free space on the disk: %1</source>
        <translation>磁盘可用空间：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked parcel(s) wait to be sent.</source>
        <translation>
            <numerusform>%n 个加锁的数据包等待发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>语言：%1</translation>
    </message>
    <message>
        <source>Nothing was sent since VisitCam started here.</source>
        <translation>VisitCam 在此启动后尚未发送任何内容。</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>上次发送：%1</translation>
    </message>
</context>
<context>
    <name>tell</name>
    <message>
        <source>Tell your clinic more</source>
        <translation>告诉诊所更多情况</translation>
    </message>
    <message>
        <source>Write what may help. You can leave any of it empty. It is locked with the pictures.</source>
        <translation>写下可能有用的内容。可以留空。它会和照片一起上锁。</translation>
    </message>
    <message>
        <source>What do they feel?</source>
        <translation>对方有什么感觉？</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>您有什么感觉？</translation>
    </message>
    <message>
        <source>Which medicines do they take?</source>
        <translation>对方在用什么药？</translation>
    </message>
    <message>
        <source>Which medicines do you take?</source>
        <translation>您在用什么药？</translation>
    </message>
    <message>
        <source>Pain, itch, heat, swelling…</source>
        <translation>疼、痒、发热、肿胀……</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>从什么时候开始？</translation>
    </message>
    <message>
        <source>A day, or about how long.</source>
        <translation>日期，或大约多久。</translation>
    </message>
    <message>
        <source>How has it changed?</source>
        <translation>有什么变化？</translation>
    </message>
    <message>
        <source>Better, worse, or the same.</source>
        <translation>好转、变差或一样。</translation>
    </message>
    <message>
        <source>Creams too, and what you are allergic to.</source>
        <translation>也包括药膏，以及对什么过敏。</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>您想问什么？</translation>
    </message>
    <message>
        <source>Your questions go to the clinic, not to this computer.</source>
        <translation>您的问题会送到诊所，而不是问这台电脑。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Add one more picture</source>
        <translation>再加一张照片</translation>
    </message>
    <message>
        <source>Extra picture {0}</source>
        <translation>额外照片 {0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>您的说明</translation>
    </message>
    <message>
        <source>Why did you leave out “{0}”?</source>
        <translation>您为什么跳过“{0}”？</translation>
    </message>
    <message>
        <source>It helps the clinic to know. You can leave it empty.</source>
        <translation>这对诊所有帮助。可以留空。</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message>
        <source>Who is in the pictures?</source>
        <translation>照片里是谁？</translation>
    </message>
    <message>
        <source>This changes only the words on the next pages.</source>
        <translation>这只会改变后面页面的用词。</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>我自己</translation>
    </message>
    <message>
        <source>I show my own skin to my clinic.</source>
        <translation>我给诊所看我自己的皮肤。</translation>
    </message>
    <message>
        <source>Someone I help</source>
        <translation>我帮助的人</translation>
    </message>
    <message>
        <source>I hold the camera, or I sit beside them.</source>
        <translation>我拿着摄像头，或坐在旁边。</translation>
    </message>
    <message>
        <source>I asked them, and they said yes to the pictures</source>
        <translation>我问过对方，对方同意拍照</translation>
    </message>
    <message>
        <source>If they cannot say yes, call the clinic first. It can tell you who may decide.</source>
        <translation>如果对方不能表示同意，请先致电诊所。诊所会告诉您谁可以决定。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>On which side do you want the camera&apos;s buttons?</source>
        <translation>您希望摄像头按钮在哪一边？</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左边</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右边</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>还缺一项。</translation>
    </message>
    <message>
        <source>Ask them first. Then tick that they said yes.</source>
        <translation>请先问本人，然后勾选对方已同意。</translation>
    </message>
</context>
</TS>
