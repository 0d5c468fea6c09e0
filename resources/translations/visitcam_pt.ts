<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>AgreePage</name>
    <message>
        <source>Your clinic keeps it as long as its rules and the law say.</source>
        <translation>A sua clínica guarda pelo tempo que as suas regras e a lei dizem.</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Não fica guardado.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps it for %n day(s).</source>
        <translation>
            <numerusform>A sua clínica guarda por %n dia.</numerusform>
            <numerusform>A sua clínica guarda por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} receives the pictures.</source>
        <translation>{0} recebe as fotos.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>The line is safe. The clinic&apos;s own server can see the pictures on the way.</source>
        <translation>A linha é segura. O servidor da clínica pode ver as fotos no caminho.</translation>
    </message>
    <message>
        <source>They are locked so that only your clinic can open them (encrypted).</source>
        <translation>Estão trancadas para que só a sua clínica possa abrir (criptografadas).</translation>
    </message>
    <message>
        <source>A worry about privacy? {0}</source>
        <translation>Uma dúvida sobre a sua privacidade? {0}</translation>
    </message>
    <message>
        <source>A practice visit</source>
        <translation>Uma visita de treino</translation>
    </message>
    <message>
        <source>Who gets your pictures</source>
        <translation>Quem recebe as suas fotos</translation>
    </message>
    <message>
        <source>Please read this before the camera starts.</source>
        <translation>Leia isto antes de a câmera ligar.</translation>
    </message>
    <message>
        <source>Agree and go on</source>
        <translation>Aceitar e seguir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message numerus="yes">
        <source>A video of up to %n second(s).</source>
        <translation>
            <numerusform>Um vídeo de até %n segundo.</numerusform>
            <numerusform>Um vídeo de até %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is recorded only if you agree.</source>
        <translation>O som só é gravado se você concordar.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now</source>
        <translation>Agora não é possível falar com a sua clínica</translation>
    </message>
    <message>
        <source>You can take the pictures now. They stay locked here. You agree and send later.</source>
        <translation>Você pode tirar as fotos agora. Elas ficam trancadas aqui. Você aceita e envia mais tarde.</translation>
    </message>
    <message>
        <source>The invitation names {0}.</source>
        <translation>O convite nomeia {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s) or video(s).</source>
        <translation>
            <numerusform>A sua clínica pede %n foto ou vídeo.</numerusform>
            <numerusform>A sua clínica pede %n fotos ou vídeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s).</source>
        <translation>
            <numerusform>A sua clínica pede %n foto.</numerusform>
            <numerusform>A sua clínica pede %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clinic is new on this computer. Its address is {0}.</source>
        <translation>Esta clínica é nova neste computador. O endereço dela é {0}.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>Conheço esta clínica e quero enviar as minhas fotos para ela</translation>
    </message>
    <message>
        <source>Pictures of {0} still wait here</source>
        <translation>Ainda há fotos para {0} à espera aqui</translation>
    </message>
    <message>
        <source>Their invitation has run out. They can go with this new one.</source>
        <translation>O convite delas já venceu. Podem ir com este novo.</translation>
    </message>
    <message>
        <source>Use it for these pictures</source>
        <translation>Usá-lo para estas fotos</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>Falta uma coisa.</translation>
    </message>
    <message>
        <source>Tick the sentence below if it is true. If not, go back.</source>
        <translation>Marque a frase abaixo se for verdade. Se não, volte.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>The guide: help with this step</source>
        <translation>O guia: ajuda com este passo</translation>
    </message>
    <message>
        <source>Text size, colours and language</source>
        <translation>Tamanho do texto, cores e idioma</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>Signs that must not wait, and whom to call</source>
        <translation>Sinais que não devem esperar e a quem ligar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Light in the picture</source>
        <translation>Luz na imagem</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Mais escuro</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Mais claro</translation>
    </message>
    <message>
        <source>Where it is sharp</source>
        <translation>Onde fica nítido</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Mais longe</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Mais perto</translation>
    </message>
    <message>
        <source>Tint of the picture</source>
        <translation>Tom da imagem</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Mais frio</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Mais quente</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Câmera {0}</translation>
    </message>
    <message>
        <source>Practice camera</source>
        <translation>Câmera de treino</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Show the place</source>
        <translation>Mostre o lugar</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Foto {0} de {1}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>Or press Space. It also takes itself when all is good.</source>
        <translation>Ou aperte a barra de espaço. Ela também se tira sozinha quando tudo está bom.</translation>
    </message>
    <message>
        <source>Use the last picture</source>
        <translation>Usar a última foto</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lâmpada</translation>
    </message>
    <message>
        <source>Makes the screen white, so that it lights the place.</source>
        <translation>Deixa a tela branca para iluminar o lugar.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>Escolher outra câmera</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Maior</translation>
    </message>
    <message>
        <source>Gives the live picture the whole width.</source>
        <translation>Dá toda a largura à imagem ao vivo.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Segunda janela</translation>
    </message>
    <message>
        <source>Opens the picture and the advice once more, for the one who holds the camera.</source>
        <translation>Abre outra vez a imagem e o conselho, para quem segura a câmera.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De um arquivo</translation>
    </message>
    <message>
        <source>Uses a picture that you have, of a phone for example.</source>
        <translation>Usa uma foto que você já tem, de um celular, por exemplo.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Deixar esta de fora</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolha uma foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>Lendo a foto.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>A câmera está ligando.</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>Tirando em {0}</translation>
    </message>
    <message>
        <source>The picture is taken.</source>
        <translation>A foto foi tirada.</translation>
    </message>
    <message>
        <source>The screen gives more light now.</source>
        <translation>A tela agora dá mais luz.</translation>
    </message>
    <message>
        <source>The screen alone is not enough. A real lamp helps more.</source>
        <translation>Só a tela não basta. Uma lâmpada de verdade ajuda mais.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Covered.</source>
        <translation>Tapado.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Movido.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Mudado.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>Já não está tapado.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Only the place itself is kept, and a third of the face at most.</source>
        <translation>Só o lugar é guardado, e no máximo um terço do rosto.</translation>
    </message>
</context>
<context>
    <name>FaceQuestion</name>
    <message>
        <source>This is no face</source>
        <translation>Isto não é um rosto</translation>
    </message>
    <message>
        <source>Keep more of the face?</source>
        <translation>Guardar mais do rosto?</translation>
    </message>
    <message>
        <source>Your doctor will be able to recognise you.</source>
        <translation>O seu médico poderá reconhecer você.</translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation>Não, deixar como estava</translation>
    </message>
    <message>
        <source>I agree, keep more</source>
        <translation>Concordo, guardar mais</translation>
    </message>
    <message>
        <source>If it is you, your doctor will be able to recognise you.</source>
        <translation>Se for você, o seu médico poderá reconhecer você.</translation>
    </message>
    <message>
        <source>It is me, and I agree</source>
        <translation>Sou eu, e concordo</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Speaks the advice aloud.</source>
        <translation>Fala os conselhos em voz alta.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tons</translation>
    </message>
    <message>
        <source>Soft tones go up as the picture gets better, and down as it gets worse.</source>
        <translation>Tons suaves sobem quando a imagem melhora e descem quando piora.</translation>
    </message>
    <message>
        <source>The voice is silent while sound is recorded.</source>
        <translation>A voz fica calada enquanto o som é gravado.</translation>
    </message>
    <message>
        <source>This computer has no voice. The advice stands here in words.</source>
        <translation>Este computador não tem voz. Os conselhos aparecem escritos aqui.</translation>
    </message>
    <message>
        <source>This computer has no voice in your language.</source>
        <translation>Este computador não tem voz no seu idioma.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to play tones.</source>
        <translation>Este computador não tem alto-falante para tocar os tons.</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Your clinic&apos;s invitation</source>
        <translation>O convite da sua clínica</translation>
    </message>
    <message>
        <source>Your clinic sent you a code, a file or a link. It says what to show.</source>
        <translation>A sua clínica enviou um código, um arquivo ou um link. Ele diz o que mostrar.</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>Mostrar o código à câmera</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir um arquivo</translation>
    </message>
    <message>
        <source>Camera, to read the code</source>
        <translation>Câmera, para ler o código</translation>
    </message>
    <message>
        <source>Or paste the link or the text here</source>
        <translation>Ou cole aqui o link ou o texto</translation>
    </message>
    <message>
        <source>Link or text of the invitation</source>
        <translation>Link ou texto do convite</translation>
    </message>
    <message>
        <source>No invitation yet?</source>
        <translation>Ainda sem convite?</translation>
    </message>
    <message>
        <source>Practise first. Nothing leaves this computer, and you need no camera.</source>
        <translation>Treine primeiro. Nada sai deste computador e não é preciso câmera.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Treinar</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Ler</translation>
    </message>
    <message>
        <source>My visits on this computer</source>
        <translation>As minhas visitas neste computador</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Siga de onde parou</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>Seguir com esta visita</translation>
    </message>
    <message>
        <source>Were you here before?</source>
        <translation>Você já esteve aqui antes?</translation>
    </message>
    <message>
        <source>Visits are kept here, locked with your passphrase.</source>
        <translation>Há visitas guardadas aqui, trancadas com a sua frase secreta.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrir as visitas</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Abrir o convite</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera.</source>
        <translation>Segure o código diante da câmera.</translation>
    </message>
    <message>
        <source>The code was read.</source>
        <translation>O código foi lido.</translation>
    </message>
    <message>
        <source>A passphrase for your pictures</source>
        <translation>Uma frase secreta para as suas fotos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Please tell the staff. What was sent goes on to the clinic.</source>
        <translation>Avise a equipe, por favor. O que foi enviado chega à clínica.</translation>
    </message>
    <message>
        <source>Your clinic gave you a code. It says what to show.</source>
        <translation>A sua clínica deu um código a você. Ele diz o que mostrar.</translation>
    </message>
    <message>
        <source>Or type the text of the invitation here</source>
        <translation>Ou digite aqui o texto do convite</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>End and wipe my visit</source>
        <translation>Terminar e apagar a minha visita</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagem ao vivo</translation>
    </message>
    <message>
        <source>Click the place that matters. Or move a box to it with the arrow keys.</source>
        <translation>Clique no lugar que importa. Ou leve uma caixa até ele com as setas.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Make it easy to read</source>
        <translation>Para ler bem</translation>
    </message>
    <message>
        <source>Choose what is best for your eyes.</source>
        <translation>Escolha o melhor para os seus olhos.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size {0} percent</source>
        <translation>Tamanho do texto {0} por cento</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>Movimento e som</translation>
    </message>
    <message>
        <source>Keep everything still, without moving parts</source>
        <translation>Deixar tudo parado, sem partes que se movem</translation>
    </message>
    <message>
        <source>Speak the advice aloud, where this computer can</source>
        <translation>Falar os conselhos em voz alta, se este computador puder</translation>
    </message>
    <message>
        <source>Play soft tones that go up as the picture gets better</source>
        <translation>Tocar tons suaves que sobem quando a imagem melhora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Show the movement</source>
        <translation>Mostre o movimento</translation>
    </message>
    <message>
        <source>Video, {0} of {1}</source>
        <translation>Vídeo, {0} de {1}</translation>
    </message>
    <message>
        <source>Move slowly, as the dot does</source>
        <translation>Mova-se devagar, como o ponto</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Sound is off. Nothing that is said is recorded.</source>
        <translation>O som está desligado. Nada do que se diz é gravado.</translation>
    </message>
    <message>
        <source>Start the video</source>
        <translation>Começar o vídeo</translation>
    </message>
    <message>
        <source>Or press Space.</source>
        <translation>Ou aperte a barra de espaço.</translation>
    </message>
    <message>
        <source>Use the last video</source>
        <translation>Usar o último vídeo</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>Abrir um arquivo de vídeo</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Deixar este de fora</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>A câmera está ligando.</translation>
    </message>
    <message>
        <source>This computer can keep up with a sharper video (1080p).</source>
        <translation>Este computador consegue fazer um vídeo mais nítido (1080p).</translation>
    </message>
    <message>
        <source>The video will be 720p, so that this computer can keep up.</source>
        <translation>O vídeo será em 720p, para que este computador consiga acompanhar.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Starting in {0}</source>
        <translation>Começa em {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) lost. The film still counts.</source>
        <translation>
            <numerusform>Perdeu-se %n imagem. O vídeo continua válido.</numerusform>
            <numerusform>Perderam-se %n imagens. O vídeo continua válido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Falta %n segundo</numerusform>
            <numerusform>Faltam %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Keep this pace</source>
        <translation>Bem. Mantenha este ritmo</translation>
    </message>
    <message>
        <source>The video is taken.</source>
        <translation>O vídeo está feito.</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir um vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Reading the video.</source>
        <translation>Lendo o vídeo.</translation>
    </message>
    <message>
        <source>Reading the video. {0} s so far.</source>
        <translation>Lendo o vídeo. {0} s até agora.</translation>
    </message>
</context>
<context>
    <name>RecordSound</name>
    <message>
        <source>Record sound too. Your clinic asked for it.</source>
        <translation>Gravar também o som. Sua clínica pediu.</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>O som está ligado</translation>
    </message>
    <message>
        <source>Sound is on. All that is said is recorded.</source>
        <translation>O som está ligado. Tudo o que se diz é gravado.</translation>
    </message>
    <message>
        <source>The microphone stopped. The video goes on without sound.</source>
        <translation>O microfone parou. O vídeo continua sem som.</translation>
    </message>
    <message>
        <source>Your clinic will hear all that is said near you.</source>
        <translation>Sua clínica vai ouvir tudo o que for dito perto de você.</translation>
    </message>
    <message>
        <source>VisitCam may not use the microphone here. The video is made without sound.</source>
        <translation>O VisitCam não pode usar o microfone aqui. O vídeo é feito sem som.</translation>
    </message>
    <message>
        <source>No microphone can be used here. The video is made without sound.</source>
        <translation>Nenhum microfone pode ser usado aqui. O vídeo é feito sem som.</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>A new invitation</source>
        <translation>Um novo convite</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They can go with a new invitation.</source>
        <translation>As suas fotos esperam aqui, trancadas. Podem ir com um novo convite.</translation>
    </message>
    <message>
        <source>This is the invitation that you had before.</source>
        <translation>Este é o convite que já tinha.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Your pictures are still here.</source>
        <translation>Peça um novo à sua clínica. As suas fotos continuam aqui.</translation>
    </message>
    <message>
        <source>Use this invitation</source>
        <translation>Usar este convite</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The picture as it will leave</source>
        <translation>A foto tal como vai sair</translation>
    </message>
    <message>
        <source>Arrow keys move what is selected, with Shift they change its size. Plus and minus zoom.</source>
        <translation>As setas movem o que está escolhido e, com Shift, mudam o tamanho. Mais e menos aproximam e afastam.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>Isto é o que vai sair</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Guardar esta foto</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tirar outra vez</translation>
    </message>
    <message>
        <source>Check the picture</source>
        <translation>Confira a foto</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que é retirado</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>O arquivo original fica onde está. Apague-o lá se não o quiser.</translation>
    </message>
    <message>
        <source>Do you see a tattoo, a name, jewellery or another person? Cover it with a box or the brush.</source>
        <translation>Vê uma tatuagem, um nome, joias ou outra pessoa? Tape com uma caixa ou com o pincel.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Caixa</translation>
    </message>
    <message>
        <source>Draw a box with the mouse or a finger. Or press Return to put one in the middle.</source>
        <translation>Desenhe uma caixa com o mouse ou o dedo. Ou aperte Enter para pôr uma no meio.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Destapar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Aproximar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Afastar</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamanho real</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ver tudo</translation>
    </message>
    <message>
        <source>The place is on a face</source>
        <translation>O lugar fica num rosto</translation>
    </message>
    <message>
        <source>Only the place itself is kept, and a third of the face at most. Pull the white dots to change its edge.</source>
        <translation>Só o lugar é guardado, e no máximo um terço do rosto. Puxe os pontos brancos para mudar a borda.</translation>
    </message>
    <message>
        <source>Keep more of the face. My doctor will be able to recognise me, and I agree</source>
        <translation>Guardar mais do rosto. O meu médico poderá me reconhecer, e eu concordo</translation>
    </message>
    <message>
        <source>The place is the eye itself</source>
        <translation>O lugar é o próprio olho</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes.</source>
        <translation>Procurando rostos, nomes e códigos.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes. {0} % done.</source>
        <translation>Procurando rostos, nomes e códigos. {0} % feito.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>%n coisa será retirada.</numerusform>
            <numerusform>%n coisas serão retiradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>Nenhum rosto, nome ou código foi achado.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this picture</source>
        <translation>Não vejo rosto, nome nem outra pessoa nesta foto</translation>
    </message>
    <message>
        <source>I see no name or other person in this picture, and my face may be seen</source>
        <translation>Não vejo nome nem outra pessoa nesta foto, e o meu rosto pode ser visto</translation>
    </message>
    <message>
        <source>Show this face?</source>
        <translation>Mostrar este rosto?</translation>
    </message>
    <message>
        <source>Whoever sees the picture may know who it is. Your clinic seldom needs a face.</source>
        <translation>Quem vir a foto pode saber quem é. A clínica raramente precisa de um rosto.</translation>
    </message>
    <message>
        <source>No, keep it covered</source>
        <translation>Não, deixar tapado</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>Leia a frase abaixo e marque-a se for verdade.</translation>
    </message>
    <message>
        <source>Locking the picture, so that only your clinic can open it.</source>
        <translation>Trancando a foto para que só a sua clínica possa abrir.</translation>
    </message>
</context>
<context>
    <name>ReviewSound</name>
    <message>
        <source>Leave the sound out</source>
        <translation>Tirar o som</translation>
    </message>
    <message>
        <source>With sound. Play it to hear what will leave.</source>
        <translation>Com som. Reproduza para ouvir o que vai sair.</translation>
    </message>
    <message>
        <source>The sound is left out.</source>
        <translation>O som foi tirado.</translation>
    </message>
    <message>
        <source>This video has no sound.</source>
        <translation>Este vídeo não tem som.</translation>
    </message>
    <message>
        <source>The sound did not fit the picture, so it is left out.</source>
        <translation>O som não acompanhou a imagem, por isso ficou de fora.</translation>
    </message>
    <message>
        <source>Put the sound back in</source>
        <translation>Pôr o som de volta</translation>
    </message>
    <message>
        <source>The sound is in again.</source>
        <translation>O som está de volta.</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>For the one who holds the camera</source>
        <translation>Para quem segura a câmera</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>O que fazer agora</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Tirar a foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>A tirar em {0}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send to your clinic</source>
        <translation>Enviar para a sua clínica</translation>
    </message>
    <message>
        <source>Everything here is locked. Only your clinic can open it.</source>
        <translation>Tudo aqui está trancado. Só a sua clínica pode abrir.</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>Como é protegido</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>Quanto já foi enviado</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>Tenho um novo convite</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n foto ou vídeo</numerusform>
            <numerusform>%n fotos ou vídeos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, and what you wrote</source>
        <translation>{0}, e o que você escreveu</translation>
    </message>
    <message>
        <source>There is nothing to send. You left everything out.</source>
        <translation>Não há nada para enviar. Você deixou tudo de fora.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Your network sends it on through {0}, which cannot open it.</source>
        <translation>A sua rede envia por {0}, que não pode abrir o conteúdo.</translation>
    </message>
    <message>
        <source>Looking for your clinic.</source>
        <translation>Procurando a sua clínica.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>Conheço esta clínica e quero enviar as minhas fotos para ela</translation>
    </message>
    <message>
        <source>Stop, and send later</source>
        <translation>Parar e enviar mais tarde</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy. The next try comes by itself in {0} seconds.</source>
        <translation>O computador da sua clínica está ocupado. A próxima tentativa vem sozinha em {0} segundos.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is not well. The next try comes by itself in {0} seconds.</source>
        <translation>O computador da sua clínica não está bem. A próxima tentativa vem sozinha em {0} segundos.</translation>
    </message>
    <message>
        <source>The stick is not there. Plug it in. The next try comes in {0} seconds.</source>
        <translation>O pendrive não está aqui. Ligue-o. A próxima tentativa vem em {0} segundos.</translation>
    </message>
    <message>
        <source>The line is down or slow. The next try comes by itself in {0} seconds.</source>
        <translation>A linha caiu ou está lenta. A próxima tentativa vem sozinha em {0} segundos.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>falta menos de um minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>falta cerca de %n minuto</numerusform>
            <numerusform>faltam cerca de %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. {0} % of {1}</source>
        <translation>Enviando. {0} % de {1}</translation>
    </message>
    <message>
        <source>You may close the window. Nothing is lost: open VisitCam again to go on sending.</source>
        <translation>Você pode fechar a janela. Nada se perde: abra o VisitCam de novo para continuar enviando.</translation>
    </message>
    <message>
        <source>Your clinic has it</source>
        <translation>A sua clínica recebeu</translation>
    </message>
    <message>
        <source>Everything arrived. The clinic&apos;s server has confirmed it.</source>
        <translation>Tudo chegou. O servidor da clínica confirmou.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar outra vez</translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>What will leave</source>
        <translation>O que vai sair</translation>
    </message>
    <message>
        <source>Arrow keys move a box that you draw, with Shift they change its size. Return puts it down.</source>
        <translation>As setas movem a caixa que você desenha; com Shift mudam o tamanho. Enter a deixa no lugar.</translation>
    </message>
</context>
<context>
    <name>VideoDecisions</name>
    <message>
        <source>Not covered any more.</source>
        <translation>Já não está tapado.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Mudado.</translation>
    </message>
</context>
<context>
    <name>VideoReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>Isto é o que vai sair</translation>
    </message>
    <message>
        <source>Check the video</source>
        <translation>Confira o vídeo</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Ponto do vídeo</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproduzir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>O que é retirado</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>Desenhar uma caixa</translation>
    </message>
    <message>
        <source>It covers from here on, until you end it.</source>
        <translation>Tapa a partir daqui, até que a termine.</translation>
    </message>
    <message>
        <source>The box follows the movement</source>
        <translation>A caixa segue o movimento</translation>
    </message>
    <message>
        <source>Box ends here</source>
        <translation>A caixa termina aqui</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Destapar</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Começar aqui</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aqui</translation>
    </message>
    <message>
        <source>Cover all from here</source>
        <translation>Tapar tudo a partir daqui</translation>
    </message>
    <message>
        <source>Everything, removed</source>
        <translation>Tudo, retirado</translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation>{0}–{1} s</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>O arquivo original fica onde está. Apague-o lá se não o quiser.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this video</source>
        <translation>Não vejo nenhum rosto, nome ou outra pessoa neste vídeo</translation>
    </message>
    <message>
        <source>Keep this video</source>
        <translation>Guardar este vídeo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>Gravar de novo</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>O que foi gravado até então está aqui.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes in every part of the video.</source>
        <translation>Procurando rostos, nomes e códigos em todo o vídeo.</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0} % feito</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>Será retirada %n coisa.</numerusform>
            <numerusform>Serão retiradas %n coisas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be removed.</source>
        <translation>Nada será retirado.</translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>Nenhum rosto, nome ou código foi achado.</translation>
    </message>
    <message>
        <source>{0} s will leave.</source>
        <translation>Vão sair {0} s.</translation>
    </message>
    <message>
        <source>I see no name or other person in this video, and my face may be seen</source>
        <translation>Não vejo nome nem outra pessoa neste vídeo, e o meu rosto pode ser visto</translation>
    </message>
    <message>
        <source>Cover all until here</source>
        <translation>Tapar tudo até aqui</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Draw a box on the picture, around what should not be seen.</source>
        <translation>Desenhe uma caixa na imagem, em volta do que não deve ser visto.</translation>
    </message>
    <message>
        <source>Or use the arrow keys, then Return.</source>
        <translation>Ou use as setas e depois Enter.</translation>
    </message>
    <message>
        <source>Covered.</source>
        <translation>Tapado.</translation>
    </message>
    <message>
        <source>Choose a box of yours in the list, and go to where it should end.</source>
        <translation>Escolha na lista uma caixa sua e vá até onde ela deve terminar.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Mudado.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>Já não está tapado.</translation>
    </message>
    <message>
        <source>Choose in the list what should be seen.</source>
        <translation>Escolha na lista o que deve ser visto.</translation>
    </message>
    <message>
        <source>It starts here now.</source>
        <translation>Agora começa aqui.</translation>
    </message>
    <message>
        <source>It ends here now.</source>
        <translation>Agora termina aqui.</translation>
    </message>
    <message>
        <source>Now go to where the covering should end.</source>
        <translation>Agora vá até onde deve deixar de tapar.</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>Leia a frase abaixo e marque-a se for verdade.</translation>
    </message>
    <message>
        <source>Locking the video, so that only your clinic can open it.</source>
        <translation>Trancando o vídeo para que só a sua clínica possa abrir.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Your visits on this computer</source>
        <translation>As suas visitas neste computador</translation>
    </message>
    <message>
        <source>They are locked. You can delete them at any time.</source>
        <translation>Estão trancadas. Você pode apagá-las quando quiser.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Apagar todas</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation>As minhas visitas</translation>
    </message>
    <message>
        <source>There is nothing on this computer.</source>
        <translation>Não há nada neste computador.</translation>
    </message>
    <message>
        <source>{0} are used here. The disk is nearly full.</source>
        <translation>Aqui são usados {0}. O disco está quase cheio.</translation>
    </message>
    <message>
        <source>{0} are used here.</source>
        <translation>Aqui são usados {0}.</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <translation>Apagar todas?</translation>
    </message>
    <message>
        <source>Every visit here goes for good. What your clinic does not have yet is lost.</source>
        <translation>Todas as visitas daqui saem para sempre. O que a clínica ainda não tem perde-se.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Não, guardar</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>Sim, apagar todas</translation>
    </message>
    <message>
        <source>Your visits are on a network disk.</source>
        <translation>Suas visitas estão em um disco de rede.</translation>
    </message>
    <message>
        <source>Your visits are on a stick or card that can be taken away.</source>
        <translation>Suas visitas estão em um pen drive ou cartão que pode ser retirado.</translation>
    </message>
    <message>
        <source>They are locked there too. But old copies may stay there after you delete.</source>
        <translation>Lá elas também estão trancadas. Mas cópias antigas podem ficar depois de apagar.</translation>
    </message>
    <message>
        <source>A visit that cannot be opened now</source>
        <translation>Uma visita que não abre agora</translation>
    </message>
    <message>
        <source>A visit that nobody can open any more</source>
        <translation>Uma visita que ninguém mais pode abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), video(s) or notes</source>
        <translation>
            <numerusform>%n foto, vídeo ou nota</numerusform>
            <numerusform>%n fotos, vídeos ou notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) to be sent.</source>
        <translation>
            <numerusform>%n espera o envio.</numerusform>
            <numerusform>%n esperam o envio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitation has run out. If your clinic does not take it, ask for a new one.</source>
        <translation>O convite já venceu. Se a sua clínica não o aceitar, peça um novo.</translation>
    </message>
    <message>
        <source>Your clinic has opened it.</source>
        <translation>Sua clínica já abriu.</translation>
    </message>
    <message>
        <source>Your clinic has all of them.</source>
        <translation>A sua clínica tem todas.</translation>
    </message>
    <message>
        <source>Its days here are over. Your clinic does not have all of it.</source>
        <translation>Os dias dela aqui acabaram. A sua clínica não tem tudo.</translation>
    </message>
    <message>
        <source>Send it, or delete it.</source>
        <translation>Envie ou apague.</translation>
    </message>
    <message>
        <source>It goes by itself on {0}, once your clinic has it.</source>
        <translation>Ela se apaga sozinha em {0}, quando sua clínica já a tiver.</translation>
    </message>
    <message>
        <source>This visit is over. Do you still need it here?</source>
        <translation>Esta visita terminou. Você ainda precisa dela aqui?</translation>
    </message>
    <message>
        <source>You began to delete it. Delete it again to end that.</source>
        <translation>Você começou a apagá-la. Apague outra vez para terminar.</translation>
    </message>
    <message>
        <source>Its key is gone from this computer. You can only delete it.</source>
        <translation>A chave dela já não está neste computador. Você só pode apagá-la.</translation>
    </message>
    <message>
        <source>It is damaged, so it cannot be opened here.</source>
        <translation>Está danificada, por isso não pode ser aberta aqui.</translation>
    </message>
    <message>
        <source>It is still here. Its key cannot be had right now.</source>
        <translation>Continua aqui. Agora não é possível obter a chave dela.</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>Seguir com esta visita</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>Tenho um novo convite</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Ver o que há nela</translation>
    </message>
    <message>
        <source>My visit is over</source>
        <translation>A minha visita terminou</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Apagar deste computador</translation>
    </message>
    <message>
        <source>Delete the visit of {0} from this computer</source>
        <translation>Apagar deste computador a visita de {0}</translation>
    </message>
    <message>
        <source>It goes from this computer for good.</source>
        <translation>Sai deste computador para sempre.</translation>
    </message>
    <message>
        <source>Your clinic may not have all of it. If you delete it, it is gone.</source>
        <translation>Talvez a sua clínica não tenha tudo. Se apagar, perde-se.</translation>
    </message>
    <message>
        <source>Your clinic does not have all of it yet. If you delete it, it is gone.</source>
        <translation>A sua clínica ainda não tem tudo. Se apagar, perde-se.</translation>
    </message>
    <message>
        <source>It goes from this computer for good. What your clinic has stays there.</source>
        <translation>Sai deste computador para sempre. O que a clínica tem fica lá.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Não, guardar</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>Apagar isto</translation>
    </message>
    <message>
        <source>Delete this one: {0}</source>
        <translation>Apagar isto: {0}</translation>
    </message>
    <message>
        <source>Your clinic does not have it yet. If you delete it, it is gone.</source>
        <translation>A sua clínica ainda não o tem. Se apagar, perde-se.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>O que você escreveu</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Um vídeo</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Uma foto</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Take off what covers the camera</source>
        <translation>Tire o que tapa a câmera</translation>
    </message>
    <message>
        <source>Wait. The camera has stopped</source>
        <translation>Espere. A câmera parou</translation>
    </message>
    <message>
        <source>Turn on a light, or face a window</source>
        <translation>Acenda uma luz ou vire-se para uma janela</translation>
    </message>
    <message>
        <source>Turn away from the bright light</source>
        <translation>Afaste-se da luz forte</translation>
    </message>
    <message>
        <source>Click the place that matters</source>
        <translation>Clique no lugar que importa</translation>
    </message>
    <message>
        <source>Click the place once more</source>
        <translation>Clique outra vez no lugar</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>Chegue um pouco mais perto</translation>
    </message>
    <message>
        <source>Move a little back</source>
        <translation>Afaste-se um pouco</translation>
    </message>
    <message>
        <source>Move a little to the left</source>
        <translation>Vá um pouco para a esquerda</translation>
    </message>
    <message>
        <source>Move a little to the right</source>
        <translation>Vá um pouco para a direita</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>Suba um pouco</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>Desça um pouco</translation>
    </message>
    <message>
        <source>Move more slowly</source>
        <translation>Mexa-se mais devagar</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Fique parado</translation>
    </message>
    <message>
        <source>Move back a little, then wait</source>
        <translation>Afaste-se um pouco e espere</translation>
    </message>
    <message>
        <source>Hold still while the camera gets sharp</source>
        <translation>Fique parado enquanto a câmera foca</translation>
    </message>
    <message>
        <source>This is as sharp as it gets. Take the picture</source>
        <translation>A câmera não dá mais nitidez. Tire a foto</translation>
    </message>
    <message>
        <source>Tilt the light until the shiny spot goes</source>
        <translation>Incline a luz até o brilho sumir</translation>
    </message>
    <message>
        <source>Good. Light from the front would be even better</source>
        <translation>Bom. Luz de frente seria ainda melhor</translation>
    </message>
    <message>
        <source>Good. White light would show the colour better</source>
        <translation>Bom. Luz branca mostraria melhor a cor</translation>
    </message>
    <message>
        <source>Good. A plain cloth behind would be even better</source>
        <translation>Bom. Um pano liso atrás seria ainda melhor</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>Bom. Fique parado</translation>
    </message>
    <message>
        <source>Bring the camera a bit closer</source>
        <translation>Aproxime um pouco a câmera</translation>
    </message>
    <message>
        <source>Take the camera back a bit</source>
        <translation>Afaste um pouco a câmera</translation>
    </message>
    <message>
        <source>The place should be more to the left</source>
        <translation>O lugar deve ficar mais à esquerda</translation>
    </message>
    <message>
        <source>The place should be more to the right</source>
        <translation>O lugar deve ficar mais à direita</translation>
    </message>
    <message>
        <source>The place should be higher up</source>
        <translation>O lugar deve ficar mais acima</translation>
    </message>
    <message>
        <source>The place should be lower down</source>
        <translation>O lugar deve ficar mais abaixo</translation>
    </message>
    <message>
        <source>Hold still, both of you</source>
        <translation>Fiquem parados, os dois</translation>
    </message>
    <message>
        <source>Take the camera back a bit, then wait</source>
        <translation>Afaste um pouco a câmera e espere</translation>
    </message>
    <message>
        <source>Good. Hold still, both of you</source>
        <translation>Bom. Fiquem parados, os dois</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message numerus="yes">
        <source>Your clinic keeps them for %n year(s).</source>
        <translation>
            <numerusform>A sua clínica guarda-as por %n ano.</numerusform>
            <numerusform>A sua clínica guarda-as por %n anos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps them for %n day(s).</source>
        <translation>
            <numerusform>A sua clínica guarda-as por %n dia.</numerusform>
            <numerusform>A sua clínica guarda-as por %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pictures are with %1</source>
        <translation>As suas fotos estão com %1</translation>
    </message>
    <message>
        <source>They have arrived. There is nothing more that you must do here.</source>
        <translation>Elas chegaram. Não precisa fazer mais nada aqui.</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked</source>
        <translation>As suas fotos esperam aqui, trancadas</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>Começar outra visita</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>O que vem agora</translation>
    </message>
    <message>
        <source>Your pictures are with your clinic</source>
        <translation>As suas fotos estão na sua clínica</translation>
    </message>
    <message>
        <source>Your clinic does not keep them.</source>
        <translation>A sua clínica não as guarda.</translation>
    </message>
    <message>
        <source>They go to your clinic as soon as the line is back.</source>
        <translation>Vão para a clínica assim que a linha voltar.</translation>
    </message>
    <message>
        <source>Your clinic looks at them and tells you what to do.</source>
        <translation>A sua clínica olha as fotos e diz o que fazer.</translation>
    </message>
    <message>
        <source>Is it getting worse?</source>
        <translation>Está piorando?</translation>
    </message>
    <message>
        <source>Do not wait for an answer. See when to call, and whom.</source>
        <translation>Não espere uma resposta. Veja quando ligar e para quem.</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Piorou</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>A sua privacidade</translation>
    </message>
    <message>
        <source>Ask your clinic how long it keeps the pictures, and who sees them.</source>
        <translation>Pergunte à clínica por quanto tempo guarda as fotos e quem as vê.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell them: %1</source>
        <translation>Se a sua privacidade preocupa você, avise aqui: %1</translation>
    </message>
    <message>
        <source>The copy on this computer</source>
        <translation>A cópia neste computador</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks that it goes after %n day(s).</source>
        <translation>
            <numerusform>A sua clínica pede que seja apagada após %n dia.</numerusform>
            <numerusform>A sua clínica pede que seja apagada após %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is locked. Keep it if you may need it, or delete it if you are told to.</source>
        <translation>Está trancada. Guarde-a se puder precisar, ou apague-a se lhe disserem.</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Apagar deste computador</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sim, apagar</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Não, guardar</translation>
    </message>
    <message>
        <source>Delete it here? What you sent stays at your clinic.</source>
        <translation>Apagar aqui? O que você enviou fica na clínica.</translation>
    </message>
    <message>
        <source>Delete it here? Your clinic does not have it yet, so nobody will see it.</source>
        <translation>Apagar aqui? A clínica ainda não a tem, por isso ninguém a verá.</translation>
    </message>
    <message>
        <source>The copy on this computer is deleted.</source>
        <translation>A cópia neste computador foi apagada.</translation>
    </message>
    <message>
        <source>After your visit</source>
        <translation>Depois da visita</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Sharp</source>
        <translation>Nitidez</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Firmeza</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Zonas claras</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>Brilho</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Luz igual</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distância</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>pouca</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>mexendo</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>escuro demais</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>claro demais</translation>
    </message>
    <message>
        <source>shiny spot</source>
        <translation>há um brilho</translation>
    </message>
    <message>
        <source>from one side</source>
        <translation>de um lado só</translation>
    </message>
    <message>
        <source>tinted</source>
        <translation>com tom</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>cheio</translation>
    </message>
    <message>
        <source>not yet right</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation>fora do meio</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bem</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rosto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Código de barras</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marcado por você</translation>
    </message>
    <message>
        <source>Face, removed</source>
        <translation>Rosto, retirado</translation>
    </message>
    <message>
        <source>Text, removed</source>
        <translation>Texto, retirado</translation>
    </message>
    <message>
        <source>Bar code, removed</source>
        <translation>Código de barras, retirado</translation>
    </message>
    <message>
        <source>Marked by you, removed</source>
        <translation>Marcado por você, retirado</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>It shows a private part of their body. Only they can say yes to it.</source>
        <translation>Mostra uma parte íntima do corpo dessa pessoa. Só ela pode dizer sim.</translation>
    </message>
    <message>
        <source>It shows a private part of your body. You decide.</source>
        <translation>Mostra uma parte íntima do seu corpo. Você decide.</translation>
    </message>
    <message>
        <source>Is this picture needed?</source>
        <translation>Esta foto é precisa?</translation>
    </message>
    <message>
        <source>You can stop at any time. The other pictures stay.</source>
        <translation>Você pode parar quando quiser. As outras fotos ficam.</translation>
    </message>
    <message>
        <source>Not sure? Ask your clinic first.</source>
        <translation>Em dúvida? Pergunte antes à clínica.</translation>
    </message>
    <message>
        <source>They said yes, go on</source>
        <translation>A pessoa disse sim, seguir</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sim, seguir</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>Deixar esta foto de fora</translation>
    </message>
    <message>
        <source>I will ask first</source>
        <translation>Vou perguntar antes</translation>
    </message>
    <message>
        <source>%1 asked for it for this visit.</source>
        <translation>%1 pediu esta foto para a visita.</translation>
    </message>
    <message>
        <source>Your clinic asked for it for this visit.</source>
        <translation>A sua clínica pediu esta foto para a visita.</translation>
    </message>
    <message>
        <source>It is locked on the way. People at the clinic can open it.</source>
        <translation>Ela viaja trancada. As pessoas da clínica podem abri-la.</translation>
    </message>
    <message>
        <source>Only this clinic can open it. Nobody else sees it on the way.</source>
        <translation>Só esta clínica pode abri-la. Mais ninguém a vê no caminho.</translation>
    </message>
</context>
<context>
    <name>emergency</name>
    <message>
        <source>Get help now</source>
        <translation>Peça ajuda agora</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>Não espere uma resposta às suas fotos.</translation>
    </message>
    <message>
        <source>Say where you are, what happened, and who needs help.</source>
        <translation>Diga onde está, o que houve e quem precisa de ajuda.</translation>
    </message>
    <message>
        <source>Stay on the line until they tell you to hang up.</source>
        <translation>Fique na linha até lhe dizerem para desligar.</translation>
    </message>
    <message>
        <source>If you cannot call</source>
        <translation>Se não puder ligar</translation>
    </message>
    <message>
        <source>Ask someone near you to call, or to take you to a hospital.</source>
        <translation>Peça a alguém perto que ligue ou leve você a um hospital.</translation>
    </message>
    <message>
        <source>Do not drive there by yourself.</source>
        <translation>Não vá dirigindo sozinho.</translation>
    </message>
    <message>
        <source>What you did here is kept. You can go on later.</source>
        <translation>O que você fez aqui fica guardado. Pode continuar mais tarde.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Where are you? The number depends on the country.</source>
        <translation>Onde você está? O número depende do país.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Escolha um país</translation>
    </message>
    <message>
        <source>If it is not that bad, call your clinic</source>
        <translation>Se não for tão grave, ligue para a clínica</translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Ligue para %1 agora</translation>
    </message>
    <message>
        <source>Call your local emergency number now</source>
        <translation>Ligue agora para o número de emergência local</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work as it should.</source>
        <translation>Algo não funcionou como devia.</translation>
    </message>
    <message>
        <source>Try once more. What was kept before is still safe.</source>
        <translation>Tente outra vez. O que já estava guardado continua seguro.</translation>
    </message>
    <message>
        <source>This invitation cannot be used.</source>
        <translation>Este convite não pode ser usado.</translation>
    </message>
    <message>
        <source>Call your clinic and ask for a new one. Nothing was sent.</source>
        <translation>Ligue para a sua clínica e peça um novo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This is not an invitation that VisitCam can read.</source>
        <translation>Isto não é um convite que o VisitCam consiga ler.</translation>
    </message>
    <message>
        <source>Hold the whole code in view, or open the file or link once more.</source>
        <translation>Mostre o código inteiro, ou abra outra vez o arquivo ou o link.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>Isto é longo demais para ser um convite.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Nothing was sent.</source>
        <translation>Veja se escolheu o arquivo certo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This invitation was not signed by the clinic that it names.</source>
        <translation>Este convite não foi assinado pela clínica que ele nomeia.</translation>
    </message>
    <message>
        <source>Do not use it. Call your clinic on a number you know.</source>
        <translation>Não o use. Ligue para a clínica por um número que você conhece.</translation>
    </message>
    <message>
        <source>This invitation has run out.</source>
        <translation>Este convite já venceu.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Kept pictures are still here.</source>
        <translation>Peça um novo à sua clínica. As fotos guardadas continuam aqui.</translation>
    </message>
    <message>
        <source>This invitation starts at a later time.</source>
        <translation>Este convite começa mais tarde.</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer, then try once more.</source>
        <translation>Veja a data e a hora deste computador e tente outra vez.</translation>
    </message>
    <message>
        <source>This invitation was used before.</source>
        <translation>Este convite já foi usado.</translation>
    </message>
    <message>
        <source>Look at your visits, or ask your clinic for a new one.</source>
        <translation>Veja as suas visitas ou peça um novo à sua clínica.</translation>
    </message>
    <message>
        <source>This invitation is from a different clinic.</source>
        <translation>Este convite é de outra clínica.</translation>
    </message>
    <message>
        <source>Check that you have the right one. Nothing was sent.</source>
        <translation>Veja se tem o convite certo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The clinic could not be reached to check this invitation.</source>
        <translation>Não foi possível falar com a clínica para conferir este convite.</translation>
    </message>
    <message>
        <source>Check your internet and try once more. Nothing was lost.</source>
        <translation>Veja a sua internet e tente outra vez. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The file with the clinic&apos;s details cannot be read.</source>
        <translation>O arquivo com os dados da clínica não pode ser lido.</translation>
    </message>
    <message>
        <source>Check its name and its place, then try once more. Nothing was sent.</source>
        <translation>Veja o nome e o lugar dele e tente outra vez. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The clinic&apos;s details make no sense, so nothing will be sent there.</source>
        <translation>Os dados da clínica não são válidos, por isso nada será enviado para lá.</translation>
    </message>
    <message>
        <source>Tell your clinic. They need to mend their page.</source>
        <translation>Avise a sua clínica. Ela precisa arrumar a página.</translation>
    </message>
    <message>
        <source>The clinic&apos;s page is far too long, so it was not read.</source>
        <translation>A página da clínica é longa demais, por isso não foi lida.</translation>
    </message>
    <message>
        <source>The clinic&apos;s key is not the one you agreed to before.</source>
        <translation>A chave da clínica não é a que você aceitou antes.</translation>
    </message>
    <message>
        <source>Send nothing yet. Call your clinic on a number you know and ask.</source>
        <translation>Não envie nada ainda. Ligue para a clínica por um número conhecido e pergunte.</translation>
    </message>
    <message>
        <source>You have not agreed to this clinic yet.</source>
        <translation>Você ainda não aceitou esta clínica.</translation>
    </message>
    <message>
        <source>Read who will get your pictures, then say yes or no.</source>
        <translation>Leia quem vai receber as suas fotos e depois diga sim ou não.</translation>
    </message>
    <message>
        <source>Your pictures are not at the clinic yet.</source>
        <translation>As suas fotos ainda não estão na clínica.</translation>
    </message>
    <message>
        <source>Try once more in a while. They are locked and kept here.</source>
        <translation>Tente daqui a pouco. Elas estão trancadas e guardadas aqui.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>Agora não é possível falar com a sua clínica.</translation>
    </message>
    <message>
        <source>Check your internet. Your pictures are kept here to be sent later.</source>
        <translation>Veja a sua internet. As fotos ficam aqui para enviar mais tarde.</translation>
    </message>
    <message>
        <source>The line broke while your pictures were sent.</source>
        <translation>A linha caiu enquanto as fotos eram enviadas.</translation>
    </message>
    <message>
        <source>Send once more. What was cut off begins anew, and nothing was lost.</source>
        <translation>Envie outra vez. O que foi cortado começa de novo, e nada se perdeu.</translation>
    </message>
    <message>
        <source>The line broke when a part of your pictures was sent.</source>
        <translation>A linha caiu quando uma parte das suas fotos já tinha sido enviada.</translation>
    </message>
    <message>
        <source>Send once more. It goes on where it stopped, and nothing was lost.</source>
        <translation>Envie outra vez. Continua de onde parou e nada se perdeu.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy.</source>
        <translation>O computador da sua clínica está ocupado.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send once more. Nothing was lost.</source>
        <translation>Espere alguns minutos e envie outra vez. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer has no room left.</source>
        <translation>O computador da sua clínica está sem espaço.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Your pictures are kept here.</source>
        <translation>Ligue para a clínica e avise. As suas fotos estão guardadas aqui.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer did not take the pictures.</source>
        <translation>O computador da sua clínica não aceitou as fotos.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer gave an answer that makes no sense.</source>
        <translation>O computador da sua clínica deu uma resposta sem sentido.</translation>
    </message>
    <message>
        <source>Try once more later. Your pictures are kept here.</source>
        <translation>Tente mais tarde. As suas fotos estão guardadas aqui.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer does not show that it has your pictures.</source>
        <translation>O computador da sua clínica não mostra que tem as suas fotos.</translation>
    </message>
    <message>
        <source>Your clinic no longer takes pictures for this invitation.</source>
        <translation>A sua clínica já não recebe fotos com este convite.</translation>
    </message>
    <message>
        <source>Ask for a new one. Your pictures are kept here.</source>
        <translation>Peça um novo. As suas fotos estão guardadas aqui.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer could not show that it is the right one.</source>
        <translation>O computador da clínica não conseguiu provar que é o certo.</translation>
    </message>
    <message>
        <source>Send nothing for now, and call your clinic. Nothing was sent.</source>
        <translation>Não envie nada por agora e ligue para a clínica. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer asked to send your pictures somewhere else.</source>
        <translation>O computador da clínica pediu para mandar as fotos para outro lugar.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Nothing was sent there.</source>
        <translation>Ligue para a clínica e avise. Nada foi enviado para lá.</translation>
    </message>
    <message>
        <source>This clinic has no way to take pictures from here.</source>
        <translation>Esta clínica não tem como receber fotos daqui.</translation>
    </message>
    <message>
        <source>Call your clinic and ask how to send them. They are kept here.</source>
        <translation>Ligue para a clínica e pergunte como enviar. Elas estão guardadas aqui.</translation>
    </message>
    <message>
        <source>The folder or stick for your pictures is not there.</source>
        <translation>A pasta ou o pendrive das suas fotos não está aqui.</translation>
    </message>
    <message>
        <source>Plug the stick in, then send once more. Nothing was lost.</source>
        <translation>Ligue o pendrive e envie outra vez. Nada se perdeu.</translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation>Você parou o envio.</translation>
    </message>
    <message>
        <source>Send later when you are ready. Your pictures are kept here.</source>
        <translation>Envie mais tarde, quando quiser. As suas fotos estão guardadas aqui.</translation>
    </message>
    <message>
        <source>The clinic&apos;s side of VisitCam could not do that.</source>
        <translation>O lado da clínica do VisitCam não conseguiu fazer isso.</translation>
    </message>
    <message>
        <source>Check the folder and try once more. No parcel was changed.</source>
        <translation>Veja a pasta e tente outra vez. Nenhum pacote mudou.</translation>
    </message>
    <message>
        <source>This folder does not hold what a clinic needs.</source>
        <translation>Esta pasta não tem o que uma clínica precisa.</translation>
    </message>
    <message>
        <source>Check its name, or make a new one with: visitcam clinic init.</source>
        <translation>Veja o nome ou crie uma nova com: visitcam clinic init.</translation>
    </message>
    <message>
        <source>This folder already holds a clinic&apos;s keys.</source>
        <translation>Esta pasta já tem as chaves de uma clínica.</translation>
    </message>
    <message>
        <source>Choose a new folder, or use this one as it is. Nothing was changed.</source>
        <translation>Escolha uma pasta nova ou use esta como está. Nada mudou.</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys are locked with a passphrase.</source>
        <translation>As chaves da clínica estão trancadas com uma frase secreta.</translation>
    </message>
    <message>
        <source>Type it, or put it in VISITCAM_CLINIC_PASSPHRASE.</source>
        <translation>Digite-a ou ponha-a em VISITCAM_CLINIC_PASSPHRASE.</translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic&apos;s keys.</source>
        <translation>Esta frase secreta não abre as chaves da clínica.</translation>
    </message>
    <message>
        <source>Type it once more. Nothing was changed.</source>
        <translation>Digite outra vez. Nada mudou.</translation>
    </message>
    <message>
        <source>There is no parcel at this place.</source>
        <translation>Não há nenhum pacote nesse lugar.</translation>
    </message>
    <message>
        <source>Check the name of the file, then try once more.</source>
        <translation>Veja o nome do arquivo e tente outra vez.</translation>
    </message>
    <message>
        <source>A file could not be written there.</source>
        <translation>Não foi possível gravar um arquivo ali.</translation>
    </message>
    <message>
        <source>Check the folder and the room on its disk, then try once more.</source>
        <translation>Veja a pasta e o espaço no disco dela e tente outra vez.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own server did not take it.</source>
        <translation>O servidor da clínica não aceitou.</translation>
    </message>
    <message>
        <source>Check the server, then try once more. The parcel is still here.</source>
        <translation>Veja o servidor e tente outra vez. O pacote continua aqui.</translation>
    </message>
    <message>
        <source>This file cannot be used as a picture.</source>
        <translation>Este arquivo não pode ser usado como foto.</translation>
    </message>
    <message>
        <source>Choose a different picture. Your file was not changed.</source>
        <translation>Escolha outra foto. O seu arquivo não mudou.</translation>
    </message>
    <message>
        <source>There is no file at that place.</source>
        <translation>Não há nenhum arquivo nesse lugar.</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try once more.</source>
        <translation>Veja o nome e a pasta e tente outra vez.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este arquivo está vazio.</translation>
    </message>
    <message>
        <source>Take or copy the picture once more. Your file was not changed.</source>
        <translation>Tire ou copie a foto outra vez. O seu arquivo não mudou.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>Não há fotos nesta pasta.</translation>
    </message>
    <message>
        <source>Choose a different folder, or one file. Your folder was not changed.</source>
        <translation>Escolha outra pasta ou um único arquivo. A sua pasta não mudou.</translation>
    </message>
    <message>
        <source>What you chose is not a file.</source>
        <translation>O que você escolheu não é um arquivo.</translation>
    </message>
    <message>
        <source>Save it as a file first, then choose that file.</source>
        <translation>Salve primeiro como arquivo e depois escolha esse arquivo.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here.</source>
        <translation>Este arquivo não é uma foto que se possa abrir aqui.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP or HEIC file. Your file was not changed.</source>
        <translation>Escolha um arquivo JPEG, PNG, WebP ou HEIC. O seu arquivo não mudou.</translation>
    </message>
    <message>
        <source>A part of this picture is missing.</source>
        <translation>Falta uma parte desta foto.</translation>
    </message>
    <message>
        <source>Copy the file once more, or take a new picture.</source>
        <translation>Copie o arquivo outra vez ou tire uma foto nova.</translation>
    </message>
    <message>
        <source>This picture is too big to be opened safely.</source>
        <translation>Esta foto é grande demais para abrir sem risco.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or take a new one. Your file was not changed.</source>
        <translation>Escolha uma menor ou tire uma nova. O seu arquivo não mudou.</translation>
    </message>
    <message>
        <source>This picture is too small to show what matters.</source>
        <translation>Esta foto é pequena demais para mostrar o que importa.</translation>
    </message>
    <message>
        <source>Take a new picture, or choose a larger one.</source>
        <translation>Tire uma foto nova ou escolha uma maior.</translation>
    </message>
    <message>
        <source>This file holds more than one picture.</source>
        <translation>Este arquivo tem mais de uma foto.</translation>
    </message>
    <message>
        <source>Choose a file with one still picture. Your file was not changed.</source>
        <translation>Escolha um arquivo com uma só foto. O seu arquivo não mudou.</translation>
    </message>
    <message>
        <source>This file may not be read from here.</source>
        <translation>Este arquivo não pode ser lido daqui.</translation>
    </message>
    <message>
        <source>Ask who owns the file, or choose a different one.</source>
        <translation>Pergunte de quem é o arquivo ou escolha outro.</translation>
    </message>
    <message>
        <source>This video is too long.</source>
        <translation>Este vídeo é longo demais.</translation>
    </message>
    <message>
        <source>Make a shorter one. Show the place that matters for a few seconds.</source>
        <translation>Faça um mais curto. Mostre o lugar que importa por alguns segundos.</translation>
    </message>
    <message>
        <source>The end of this video is missing.</source>
        <translation>Falta o fim deste vídeo.</translation>
    </message>
    <message>
        <source>Copy the file once more, if you need all of it.</source>
        <translation>Copie o arquivo outra vez, se precisar dele inteiro.</translation>
    </message>
    <message>
        <source>This video is too short.</source>
        <translation>Este vídeo é curto demais.</translation>
    </message>
    <message>
        <source>Start it once more, and let it run for a few seconds.</source>
        <translation>Comece de novo e deixe gravar alguns segundos.</translation>
    </message>
    <message>
        <source>No picture in this video can be shown.</source>
        <translation>Nenhuma imagem deste vídeo pode ser mostrada.</translation>
    </message>
    <message>
        <source>Choose or make a different video. Your file was not changed.</source>
        <translation>Escolha ou faça outro vídeo. O seu arquivo não mudou.</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>Isso não pode ser feito aqui.</translation>
    </message>
    <message>
        <source>Check what you asked for. Nothing was changed.</source>
        <translation>Veja o que pediu. Nada mudou.</translation>
    </message>
    <message>
        <source>One of the options makes no sense.</source>
        <translation>Uma das opções não faz sentido.</translation>
    </message>
    <message>
        <source>Look at the help, then try once more. Nothing was changed.</source>
        <translation>Veja a ajuda e tente outra vez. Nada mudou.</translation>
    </message>
    <message>
        <source>The place you marked is not in the picture.</source>
        <translation>O lugar que você marcou não está na foto.</translation>
    </message>
    <message>
        <source>Mark a place inside the picture. Nothing was lost.</source>
        <translation>Marque um lugar dentro da foto. Nada se perdeu.</translation>
    </message>
    <message>
        <source>Your clinic did not ask for a picture of that name.</source>
        <translation>A sua clínica não pediu uma foto com esse nome.</translation>
    </message>
    <message>
        <source>Choose one from the list that your clinic sent.</source>
        <translation>Escolha uma da lista que a clínica enviou.</translation>
    </message>
    <message>
        <source>There is no such visit on this computer.</source>
        <translation>Não existe essa visita neste computador.</translation>
    </message>
    <message>
        <source>Look at the list of visits and choose one. It may have been deleted.</source>
        <translation>Veja a lista de visitas e escolha uma. Talvez tenha sido apagada.</translation>
    </message>
    <message>
        <source>The rules file of this kiosk cannot be used.</source>
        <translation>O arquivo de regras deste quiosque não pode ser usado.</translation>
    </message>
    <message>
        <source>Ask the staff to mend it. The kiosk does not start without it.</source>
        <translation>Peça à equipe que o arrume. O quiosque não começa sem ele.</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>A câmera não funciona neste momento.</translation>
    </message>
    <message>
        <source>Check its plug, or choose a different camera. Kept pictures are safe.</source>
        <translation>Veja o cabo ou escolha outra câmera. As fotos guardadas estão seguras.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Nenhuma câmera foi encontrada.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera. Nothing was lost.</source>
        <translation>Ligue uma ou use a câmera de treino. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The camera is in use by some other program.</source>
        <translation>Outro programa está usando a câmera.</translation>
    </message>
    <message>
        <source>Close your video calls, then try once more. Nothing was lost.</source>
        <translation>Feche as suas chamadas de vídeo e tente outra vez. Nada se perdeu.</translation>
    </message>
    <message>
        <source>VisitCam may not use the camera yet.</source>
        <translation>O VisitCam ainda não tem permissão para usar a câmera.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, then try once more.</source>
        <translation>Dê permissão nos ajustes deste computador e tente outra vez.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>A câmera foi desligada do computador.</translation>
    </message>
    <message>
        <source>Plug it in again. The pictures that you kept are safe.</source>
        <translation>Ligue-a outra vez. As fotos que você guardou estão seguras.</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>A câmera só vê preto.</translation>
    </message>
    <message>
        <source>Open its cover, or turn on a light.</source>
        <translation>Abra a tampa ou acenda uma luz.</translation>
    </message>
    <message>
        <source>The camera has stopped moving.</source>
        <translation>A imagem da câmera ficou parada.</translation>
    </message>
    <message>
        <source>Unplug it, wait a moment and plug it in again. Kept pictures are safe.</source>
        <translation>Desligue-a, espere um pouco e ligue outra vez. As fotos guardadas estão seguras.</translation>
    </message>
    <message>
        <source>There are no more pictures in this file or folder.</source>
        <translation>Não há mais fotos neste arquivo ou pasta.</translation>
    </message>
    <message>
        <source>Start it once more, or choose a different one.</source>
        <translation>Comece outra vez ou escolha outro.</translation>
    </message>
    <message>
        <source>The camera has changed the size of its picture.</source>
        <translation>A câmera mudou o tamanho da imagem.</translation>
    </message>
    <message>
        <source>Start this picture once more. Kept pictures are safe.</source>
        <translation>Comece esta foto outra vez. As fotos guardadas estão seguras.</translation>
    </message>
    <message>
        <source>There is too little room for this video.</source>
        <translation>Há pouco espaço para este vídeo.</translation>
    </message>
    <message>
        <source>Close other programs, or make a shorter video. Kept pictures are safe.</source>
        <translation>Feche outros programas ou faça um vídeo mais curto. As fotos guardadas estão seguras.</translation>
    </message>
    <message>
        <source>The picture could not be made private, so it was not kept.</source>
        <translation>A foto não pôde ficar privada, por isso não foi guardada.</translation>
    </message>
    <message>
        <source>Take it once more. Nothing has left this computer.</source>
        <translation>Tire outra vez. Nada saiu deste computador.</translation>
    </message>
    <message>
        <source>The part that finds faces and words is missing or was changed.</source>
        <translation>A parte que acha rostos e textos falta ou foi mudada.</translation>
    </message>
    <message>
        <source>Install VisitCam once more. Until then it keeps and sends no pictures.</source>
        <translation>Instale o VisitCam outra vez. Até lá ele não guarda nem envia fotos.</translation>
    </message>
    <message>
        <source>The search for faces and words stopped, so the picture was not kept.</source>
        <translation>A busca de rostos e textos parou, por isso a foto não foi guardada.</translation>
    </message>
    <message>
        <source>Nobody has looked at this picture yet, so it was not kept.</source>
        <translation>Ninguém olhou ainda esta foto, por isso não foi guardada.</translation>
    </message>
    <message>
        <source>Look at what will be sent, and say yes to it first.</source>
        <translation>Olhe o que será enviado e diga sim primeiro.</translation>
    </message>
    <message>
        <source>Faces and words were not looked for, so the picture was not kept.</source>
        <translation>Rostos e textos não foram procurados, por isso a foto não foi guardada.</translation>
    </message>
    <message>
        <source>This picture shows more of a face than you agreed to.</source>
        <translation>Esta foto mostra mais de um rosto do que você aceitou.</translation>
    </message>
    <message>
        <source>Cover the face, or agree that your doctor can know you by it.</source>
        <translation>Tape o rosto, ou aceite que o seu médico possa reconhecer você por ele.</translation>
    </message>
    <message>
        <source>All of the picture would be covered.</source>
        <translation>A foto ficaria toda tapada.</translation>
    </message>
    <message>
        <source>Take away a box, or take a new picture. Nothing was kept yet.</source>
        <translation>Tire uma caixa ou tire uma foto nova. Nada foi guardado ainda.</translation>
    </message>
    <message>
        <source>The picture could not be made ready, so it was not kept.</source>
        <translation>A foto não pôde ser preparada, por isso não foi guardada.</translation>
    </message>
    <message>
        <source>Something that VisitCam needs is not ready.</source>
        <translation>Algo de que o VisitCam precisa não está pronto.</translation>
    </message>
    <message>
        <source>Run the check to see what is missing. Nothing was lost.</source>
        <translation>Faça a verificação para ver o que falta. Nada se perdeu.</translation>
    </message>
    <message>
        <source>A part of the system that the window needs is missing.</source>
        <translation>Falta uma parte do sistema de que a janela precisa.</translation>
    </message>
    <message>
        <source>Install the part named here, then start once more.</source>
        <translation>Instale a parte que é dita aqui e comece outra vez.</translation>
    </message>
    <message>
        <source>There is no screen for the window.</source>
        <translation>Não há tela para a janela.</translation>
    </message>
    <message>
        <source>Start it on a computer with a screen, or use the command line.</source>
        <translation>Use um computador com tela ou a linha de comando.</translation>
    </message>
    <message>
        <source>VisitCam stopped here to keep you safe.</source>
        <translation>O VisitCam parou aqui para proteger você.</translation>
    </message>
    <message>
        <source>Go back one step and try once more. Nothing was sent.</source>
        <translation>Volte um passo e tente outra vez. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Nobody has said yes to what would be sent, so nothing was kept.</source>
        <translation>Ninguém disse sim ao que seria enviado, por isso nada foi guardado.</translation>
    </message>
    <message>
        <source>Look at the picture first, then say yes to it.</source>
        <translation>Olhe primeiro a foto e depois diga sim.</translation>
    </message>
    <message>
        <source>The picture did not get good enough in time.</source>
        <translation>A foto não ficou boa a tempo.</translation>
    </message>
    <message>
        <source>Find more light and hold still, or take the picture by hand.</source>
        <translation>Procure mais luz e fique parado, ou tire a foto à mão.</translation>
    </message>
    <message>
        <source>You did not agree to this clinic, so nothing was sent.</source>
        <translation>Você não aceitou esta clínica, por isso nada foi enviado.</translation>
    </message>
    <message>
        <source>Start once more when you are ready, or call your clinic.</source>
        <translation>Comece outra vez quando quiser ou ligue para a clínica.</translation>
    </message>
    <message>
        <source>The picture could not be locked or unlocked.</source>
        <translation>A foto não pôde ser trancada ou aberta.</translation>
    </message>
    <message>
        <source>Try once more. Nothing has left this computer unlocked.</source>
        <translation>Tente outra vez. Nada saiu destrancado deste computador.</translation>
    </message>
    <message>
        <source>The picture could not be locked, so it was not kept.</source>
        <translation>A foto não pôde ser trancada, por isso não foi guardada.</translation>
    </message>
    <message>
        <source>The clinic&apos;s lock is broken, so no picture can be locked for it.</source>
        <translation>A chave da clínica não serve, por isso nenhuma foto pode ser trancada para ela.</translation>
    </message>
    <message>
        <source>Tell your clinic, and ask for a new invitation. Nothing was sent.</source>
        <translation>Avise a clínica e peça um novo convite. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This key does not open it. It was locked for someone else.</source>
        <translation>Esta chave não abre. Foi trancado para outra pessoa.</translation>
    </message>
    <message>
        <source>Check that you use the right key. Nothing was changed.</source>
        <translation>Veja se usa a chave certa. Nada mudou.</translation>
    </message>
    <message>
        <source>This parcel was cut short or changed on its way.</source>
        <translation>Este pacote foi cortado ou mudado no caminho.</translation>
    </message>
    <message>
        <source>Ask for it to be sent once more. No part of it was used.</source>
        <translation>Peça que enviem outra vez. Nenhuma parte foi usada.</translation>
    </message>
    <message>
        <source>This file is not a VisitCam parcel.</source>
        <translation>Este arquivo não é um pacote do VisitCam.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .age. Your file was not changed.</source>
        <translation>Escolha um arquivo que termine em .age. O seu arquivo não mudou.</translation>
    </message>
    <message>
        <source>This parcel does not come from the person who was invited.</source>
        <translation>Este pacote não vem da pessoa convidada.</translation>
    </message>
    <message>
        <source>Do not use it. Call the person and send a new invitation.</source>
        <translation>Não o use. Ligue para a pessoa e mande um novo convite.</translation>
    </message>
    <message>
        <source>Your pictures could not be kept on this computer.</source>
        <translation>As suas fotos não puderam ser guardadas neste computador.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so this was not kept.</source>
        <translation>O disco deste computador está cheio, por isso isto não foi guardado.</translation>
    </message>
    <message>
        <source>Make some room, then try once more. What was kept before is safe.</source>
        <translation>Abra espaço e tente outra vez. O que já estava guardado está seguro.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation>Nada pode ser guardado nesta pasta.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours, or ask for help. Nothing was lost.</source>
        <translation>Escolha uma pasta sua ou peça ajuda. Nada se perdeu.</translation>
    </message>
    <message>
        <source>The disk did not take the picture, so it was not kept.</source>
        <translation>O disco não aceitou a foto, por isso não foi guardada.</translation>
    </message>
    <message>
        <source>VisitCam is open in a second window.</source>
        <translation>O VisitCam está aberto em outra janela.</translation>
    </message>
    <message>
        <source>Close that one first. Nothing was lost.</source>
        <translation>Feche essa primeiro. Nada se perdeu.</translation>
    </message>
    <message>
        <source>A kept file was changed or cut short, and cannot be opened.</source>
        <translation>Um arquivo guardado foi mudado ou cortado e não abre.</translation>
    </message>
    <message>
        <source>Take that picture once more. The others are safe.</source>
        <translation>Tire essa foto outra vez. As outras estão seguras.</translation>
    </message>
    <message>
        <source>The folder with your kept pictures is not there.</source>
        <translation>A pasta com as suas fotos guardadas não está aqui.</translation>
    </message>
    <message>
        <source>Plug in its disk, or check where the folder is. Nothing was deleted.</source>
        <translation>Ligue o disco ou veja onde está a pasta. Nada foi apagado.</translation>
    </message>
    <message>
        <source>Your clinic does not have this yet, so it was not deleted.</source>
        <translation>A sua clínica ainda não tem isto, por isso não foi apagado.</translation>
    </message>
    <message>
        <source>Send it first, or say that you want to delete it even so.</source>
        <translation>Envie primeiro ou diga que quer apagar mesmo assim.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer did not work.</source>
        <translation>O lugar seguro para chaves deste computador não funcionou.</translation>
    </message>
    <message>
        <source>Try once more, or choose a passphrase. Nothing was lost.</source>
        <translation>Tente outra vez ou escolha uma frase secreta. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>Este computador não tem um lugar seguro para chaves.</translation>
    </message>
    <message>
        <source>Choose a passphrase. Your pictures will be locked with it.</source>
        <translation>Escolha uma frase secreta. Ela vai trancar as suas fotos.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer is locked.</source>
        <translation>O lugar seguro para chaves deste computador está trancado.</translation>
    </message>
    <message>
        <source>Unlock it, or sign in once more. Your pictures are still safe.</source>
        <translation>Destranque-o ou entre outra vez. As suas fotos continuam seguras.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>O lugar seguro para chaves não responde.</translation>
    </message>
    <message>
        <source>Start the computer once more, or choose a passphrase.</source>
        <translation>Reinicie o computador ou escolha uma frase secreta.</translation>
    </message>
    <message>
        <source>The safe place for keys said no.</source>
        <translation>O lugar seguro para chaves disse não.</translation>
    </message>
    <message>
        <source>Allow VisitCam when you are asked, or choose a passphrase.</source>
        <translation>Dê permissão ao VisitCam quando for pedido ou escolha uma frase secreta.</translation>
    </message>
    <message>
        <source>The key of this visit was deleted, so nobody can open it here.</source>
        <translation>A chave desta visita foi apagada, por isso ninguém a abre aqui.</translation>
    </message>
    <message>
        <source>Ask your clinic. What was sent before is still there.</source>
        <translation>Pergunte à sua clínica. O que já foi enviado continua lá.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Esta frase secreta não abre.</translation>
    </message>
    <message>
        <source>A passphrase is needed here to lock your pictures.</source>
        <translation>Aqui é preciso uma frase secreta para trancar as suas fotos.</translation>
    </message>
    <message>
        <source>Choose one, and write it down at a safe place.</source>
        <translation>Escolha uma e anote-a num lugar seguro.</translation>
    </message>
    <message>
        <source>Your visits here are locked with your passphrase.</source>
        <translation>As suas visitas aqui estão trancadas com a sua frase secreta.</translation>
    </message>
    <message>
        <source>Type the one that you chose. Nothing was changed.</source>
        <translation>Digite a que você escolheu. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Esta frase secreta é curta demais.</translation>
    </message>
    <message>
        <source>Choose a longer one. Four words in a row work well.</source>
        <translation>Escolha uma mais longa. Quatro palavras seguidas funcionam bem.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Trouble breathing</source>
        <translation>Falta de ar</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest</source>
        <translation>Dor ou pressão no peito</translation>
    </message>
    <message>
        <source>Heavy bleeding that does not stop</source>
        <translation>Sangramento forte que não para</translation>
    </message>
    <message>
        <source>Getting much worse, all at once or fast</source>
        <translation>Piora muito, de repente ou depressa</translation>
    </message>
    <message>
        <source>High fever with a rash or swelling</source>
        <translation>Febre alta com manchas na pele ou inchaço</translation>
    </message>
    <message>
        <source>Why pictures help</source>
        <translation>Por que as fotos ajudam</translation>
    </message>
    <message>
        <source>A good picture shows your doctor what words cannot.</source>
        <translation>Uma boa foto mostra ao médico o que as palavras não podem.</translation>
    </message>
    <message>
        <source>You can be seen from home, with no trip to make.</source>
        <translation>Você pode ser visto em casa, sem viajar.</translation>
    </message>
    <message>
        <source>Advice and treatment can start sooner.</source>
        <translation>O conselho e o tratamento podem começar mais cedo.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepare-se</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>O quarto</translation>
    </message>
    <message>
        <source>Find a place where you are alone and feel safe.</source>
        <translation>Ache um lugar onde esteja a sós e se sinta seguro.</translation>
    </message>
    <message>
        <source>Sit near a window, or turn on a bright lamp.</source>
        <translation>Sente-se perto de uma janela ou acenda uma lâmpada forte.</translation>
    </message>
    <message>
        <source>Put a plain cloth or sheet behind you.</source>
        <translation>Ponha um pano ou lençol liso atrás de você.</translation>
    </message>
    <message>
        <source>Put away letters, photos and other things of yours.</source>
        <translation>Guarde cartas, fotos e outras coisas suas.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>O computador</translation>
    </message>
    <message>
        <source>Plug it in, or check that the battery is full.</source>
        <translation>Ligue-o na tomada ou veja se a bateria está cheia.</translation>
    </message>
    <message>
        <source>Wipe the camera with a soft, dry cloth.</source>
        <translation>Limpe a câmera com um pano macio e seco.</translation>
    </message>
    <message>
        <source>Test the camera and the internet. VisitCam does this for you.</source>
        <translation>Teste a câmera e a internet. O VisitCam faz isso por você.</translation>
    </message>
    <message>
        <source>Have the invitation from your clinic at hand, and do as it says.</source>
        <translation>Tenha à mão o convite da sua clínica e faça o que ele diz.</translation>
    </message>
    <message>
        <source>How to take a good picture</source>
        <translation>Como tirar uma boa foto</translation>
    </message>
    <message>
        <source>Show the place that worries you, and little else.</source>
        <translation>Mostre o lugar que preocupa você e pouco mais.</translation>
    </message>
    <message>
        <source>Hold still. Rest your arm or leg on something firm.</source>
        <translation>Fique parado. Apoie o braço ou a perna em algo firme.</translation>
    </message>
    <message>
        <source>Let the light come from the front, not from behind.</source>
        <translation>A luz deve vir da frente, não de trás.</translation>
    </message>
    <message>
        <source>Take one picture from close by, and one from further away to show where it is.</source>
        <translation>Tire uma foto de perto e uma de mais longe para mostrar onde é.</translation>
    </message>
    <message>
        <source>Look at the picture. If it is not sharp, take it again.</source>
        <translation>Olhe a foto. Se não estiver nítida, tire outra vez.</translation>
    </message>
    <message>
        <source>Do not use filters, and do not change the colours.</source>
        <translation>Não use filtros nem mude as cores.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Cuide da sua privacidade</translation>
    </message>
    <message>
        <source>Leave your face, your name and other people out of the picture.</source>
        <translation>Deixe fora da foto o seu rosto, o seu nome e outras pessoas.</translation>
    </message>
    <message>
        <source>VisitCam covers faces and words, and shows you before you send.</source>
        <translation>O VisitCam tapa rostos e textos e mostra a você antes de enviar.</translation>
    </message>
    <message>
        <source>How to make a good video</source>
        <translation>Como fazer um bom vídeo</translation>
    </message>
    <message>
        <source>Make a video when your clinic asks for one.</source>
        <translation>Faça um vídeo quando a sua clínica pedir.</translation>
    </message>
    <message>
        <source>Move the camera slowly and stop often.</source>
        <translation>Mova a câmera devagar e pare muitas vezes.</translation>
    </message>
    <message>
        <source>If it hurts when you move, show that move once, with care.</source>
        <translation>Se dói ao mexer, mostre esse movimento uma vez, com cuidado.</translation>
    </message>
    <message>
        <source>Keep it short. Half a minute is most often enough.</source>
        <translation>Seja breve. Meio minuto costuma bastar.</translation>
    </message>
    <message>
        <source>Say no names. Keep other people out of it.</source>
        <translation>Não diga nomes. Deixe outras pessoas de fora.</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation>Quando pedir ajuda já</translation>
    </message>
    <message>
        <source>Call for help now if there is:</source>
        <translation>Peça ajuda agora se houver:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>Ligue logo para a sua clínica se houver:</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>Não espere uma resposta às suas fotos.</translation>
    </message>
    <message>
        <source>If it gets worse after you send them, call or go in person.</source>
        <translation>Se piorar depois de enviar, ligue ou vá em pessoa.</translation>
    </message>
    <message>
        <source>If you are not sure, call. It is fine to ask.</source>
        <translation>Se tiver dúvida, ligue. Pode perguntar.</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>O que as fotos podem fazer</translation>
    </message>
    <message>
        <source>Pictures work well for:</source>
        <translation>As fotos servem bem para:</translation>
    </message>
    <message>
        <source>A rash, a wound, or skin that may be infected</source>
        <translation>Manchas na pele, uma ferida ou pele que pode estar infectada</translation>
    </message>
    <message>
        <source>Small hurts, such as a cut or a bruise</source>
        <translation>Pequenas lesões, como um corte ou uma pancada</translation>
    </message>
    <message>
        <source>Seeing how a wound heals from week to week</source>
        <translation>Ver como uma ferida sara de semana em semana</translation>
    </message>
    <message>
        <source>A health problem that your clinic knows already</source>
        <translation>Um problema de saúde que a sua clínica já conhece</translation>
    </message>
    <message>
        <source>A long illness that needs a look now and then</source>
        <translation>Uma doença longa que se olha de vez em quando</translation>
    </message>
    <message>
        <source>You save the trip, and the time in the waiting room.</source>
        <translation>Você poupa a viagem e o tempo na sala de espera.</translation>
    </message>
    <message>
        <source>What pictures cannot do</source>
        <translation>O que as fotos não podem fazer</translation>
    </message>
    <message>
        <source>Go in person, or call, for:</source>
        <translation>Vá em pessoa, ou ligue, por:</translation>
    </message>
    <message>
        <source>Anything that is severe, or gets worse fast</source>
        <translation>Tudo o que é grave ou piora depressa</translation>
    </message>
    <message>
        <source>Anything that cannot wait, such as heavy bleeding</source>
        <translation>Tudo o que não pode esperar, como um sangramento forte</translation>
    </message>
    <message>
        <source>A problem that a doctor must feel with the hands</source>
        <translation>Um problema que o médico precisa tocar com as mãos</translation>
    </message>
    <message>
        <source>A cut that needs stitches</source>
        <translation>Um corte que precisa de pontos</translation>
    </message>
    <message>
        <source>An X-ray, a scan, or a blood test</source>
        <translation>Um raio X, uma tomografia ou um exame de sangue</translation>
    </message>
    <message>
        <source>Your clinic may look at your pictures and still ask you to come.</source>
        <translation>A clínica pode ver as fotos e mesmo assim pedir que você vá.</translation>
    </message>
    <message>
        <source>That is not a step back. Some things need a closer look.</source>
        <translation>Isso não é um passo atrás. Algumas coisas se veem melhor de perto.</translation>
    </message>
    <message>
        <source>Private and safe</source>
        <translation>Privado e seguro</translation>
    </message>
    <message>
        <source>Use only the way that your clinic gave you to send pictures.</source>
        <translation>Envie fotos só pela via que a sua clínica deu.</translation>
    </message>
    <message>
        <source>Do not send them by e-mail, in chats, or on social media.</source>
        <translation>Não as mande por e-mail, em conversas ou em redes sociais.</translation>
    </message>
    <message>
        <source>Do not put them on a page that all can see.</source>
        <translation>Não as ponha numa página que todos podem ver.</translation>
    </message>
    <message>
        <source>What VisitCam does</source>
        <translation>O que o VisitCam faz</translation>
    </message>
    <message>
        <source>It covers faces, words and bar codes before it keeps a picture.</source>
        <translation>Tapa rostos, textos e códigos de barras antes de guardar uma foto.</translation>
    </message>
    <message>
        <source>It cuts away what is outside the white shape.</source>
        <translation>Corta o que fica fora da forma branca.</translation>
    </message>
    <message>
        <source>It locks each picture, so that only your clinic can open it (“encryption”).</source>
        <translation>Tranca cada foto para que só a sua clínica possa abrir (“criptografia”).</translation>
    </message>
    <message>
        <source>It sends to the clinic that invited you, and to no one else.</source>
        <translation>Envia para a clínica que convidou você e para mais ninguém.</translation>
    </message>
    <message>
        <source>Share with care</source>
        <translation>Compartilhe com cuidado</translation>
    </message>
    <message>
        <source>Ask your clinic how they keep your pictures and who sees them.</source>
        <translation>Pergunte à clínica como guarda as suas fotos e quem as vê.</translation>
    </message>
    <message>
        <source>Ask how long they are kept.</source>
        <translation>Pergunte por quanto tempo ficam guardadas.</translation>
    </message>
    <message>
        <source>After the visit, delete them from this computer if you are told to.</source>
        <translation>Depois da visita, apague-as deste computador se lhe disserem.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell your clinic.</source>
        <translation>Se a sua privacidade preocupa você, diga à clínica.</translation>
    </message>
    <message>
        <source>After you send</source>
        <translation>Depois de enviar</translation>
    </message>
    <message>
        <source>Do what your doctor or nurse tells you.</source>
        <translation>Faça o que o médico ou a enfermeira disser.</translation>
    </message>
    <message>
        <source>Keep your medicines and your notes where you can reach them.</source>
        <translation>Tenha os remédios e as notas ao alcance da mão.</translation>
    </message>
    <message>
        <source>Go in person if they ask you to.</source>
        <translation>Vá em pessoa se pedirem.</translation>
    </message>
    <message>
        <source>Write down what is new, and what you want to ask.</source>
        <translation>Anote o que é novo e o que quer perguntar.</translation>
    </message>
    <message>
        <source>Call your clinic if it changes or gets worse.</source>
        <translation>Ligue para a clínica se mudar ou piorar.</translation>
    </message>
    <message>
        <source>Delete the pictures from this computer if you are told to.</source>
        <translation>Apague as fotos deste computador se lhe disserem.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Perguntas e respostas</translation>
    </message>
    <message>
        <source>Is it safe to send pictures of my body?</source>
        <translation>É seguro enviar fotos do meu corpo?</translation>
    </message>
    <message>
        <source>Yes, if you use the way that your clinic gave you.</source>
        <translation>Sim, se usar a via que a sua clínica deu.</translation>
    </message>
    <message>
        <source>VisitCam locks each picture so that only your clinic can open it.</source>
        <translation>O VisitCam tranca cada foto para que só a sua clínica possa abrir.</translation>
    </message>
    <message>
        <source>What if my camera is poor?</source>
        <translation>E se a minha câmera for ruim?</translation>
    </message>
    <message>
        <source>More light helps most. Sit by a window, hold still, and move back.</source>
        <translation>Mais luz é o que mais ajuda. Sente-se à janela, fique parado e afaste-se.</translation>
    </message>
    <message>
        <source>If it is still not sharp, ask your clinic. You may need to go there.</source>
        <translation>Se ainda não ficar nítida, pergunte à clínica. Talvez precise ir lá.</translation>
    </message>
    <message>
        <source>What if my internet is slow or breaks?</source>
        <translation>E se a minha internet for lenta ou cair?</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They go on when the line is back.</source>
        <translation>As fotos esperam aqui, trancadas. Seguem quando a linha voltar.</translation>
    </message>
    <message>
        <source>Use a better line, or ask your clinic if there is some other way.</source>
        <translation>Use uma linha melhor ou pergunte à clínica se há outro modo.</translation>
    </message>
    <message>
        <source>Can I show any part of my body?</source>
        <translation>Posso mostrar qualquer parte do corpo?</translation>
    </message>
    <message>
        <source>Show only what your clinic needs to see for this visit.</source>
        <translation>Mostre só o que a clínica precisa ver nesta visita.</translation>
    </message>
    <message>
        <source>Leave out your face and all that tells who you are.</source>
        <translation>Deixe de fora o rosto e tudo o que diga quem você é.</translation>
    </message>
    <message>
        <source>For a private part, talk with your clinic first. You may say no.</source>
        <translation>Se for uma parte íntima, fale antes com a clínica. Você pode dizer não.</translation>
    </message>
    <message>
        <source>Will my pictures be stored?</source>
        <translation>As minhas fotos serão guardadas?</translation>
    </message>
    <message>
        <source>Most often they become a part of your health record.</source>
        <translation>Quase sempre passam a fazer parte do seu prontuário.</translation>
    </message>
    <message>
        <source>Ask how long. The law and the rules of your clinic decide.</source>
        <translation>Pergunte por quanto tempo. A lei e as regras da clínica decidem.</translation>
    </message>
    <message>
        <source>What if it gets worse after I sent them?</source>
        <translation>E se piorar depois de enviar?</translation>
    </message>
    <message>
        <source>Do not wait for an answer. Call your clinic, or go there.</source>
        <translation>Não espere uma resposta. Ligue para a clínica ou vá lá.</translation>
    </message>
    <message>
        <source>If it is bad or fast, call for help at once.</source>
        <translation>Se for grave ou rápido, peça ajuda logo.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenha em conta</translation>
    </message>
    <message>
        <source>This guide is for all, and does not know you or your health.</source>
        <translation>Este guia é para todos e não conhece você nem a sua saúde.</translation>
    </message>
    <message>
        <source>It does not take the place of your doctor or nurse.</source>
        <translation>Não toma o lugar do seu médico ou enfermeira.</translation>
    </message>
    <message>
        <source>VisitCam does not say what illness you have, or how bad it is.</source>
        <translation>O VisitCam não diz que doença você tem nem se é grave.</translation>
    </message>
    <message>
        <source>It looks at how clear a picture is, and at nothing else.</source>
        <translation>Ele olha se uma foto está clara e nada mais.</translation>
    </message>
    <message>
        <source>MedlinePlus (NLM, NIH): video visits</source>
        <translation>MedlinePlus (NLM, NIH): visitas por vídeo</translation>
    </message>
    <message>
        <source>CDC: privacy and security in telehealth</source>
        <translation>CDC: privacidade e segurança na telessaúde</translation>
    </message>
    <message>
        <source>Mayo Clinic: good photos for your doctor</source>
        <translation>Mayo Clinic: boas fotos para o seu médico</translation>
    </message>
    <message>
        <source>National Library of Medicine (NLM): telemedicine</source>
        <translation>Biblioteca Nacional de Medicina (NLM): telemedicina</translation>
    </message>
</context>
<context>
    <name>guide_page</name>
    <message>
        <source>The guide</source>
        <translation>O guia</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>O que você procura?</translation>
    </message>
    <message>
        <source>One or two words</source>
        <translation>Uma ou duas palavras</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimir o guia</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n tema achado</numerusform>
            <numerusform>%n temas achados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try a different word.</source>
        <translation>Nada foi achado. Tente outra palavra.</translation>
    </message>
    <message>
        <source>Written in our own words, after:</source>
        <translation>Escrito com as nossas palavras, a partir de:</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Próximo tema</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Nothing is lost.</source>
        <translation>Toque em qualquer lugar para continuar. Nada se perde.</translation>
    </message>
    <message>
        <source>Then nobody sees anything of yours here. Pictures that you kept go to your clinic.</source>
        <translation>Depois ninguém verá aqui nada seu. As fotos que guardou vão para a sua clínica.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Sim, estou aqui</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>Terminei</translation>
    </message>
    <message numerus="yes">
        <source>Everything is wiped in %n second(s).</source>
        <translation>
            <numerusform>Tudo é apagado em %n segundo.</numerusform>
            <numerusform>Tudo é apagado em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>End your visit now?</source>
        <translation>Terminar a sua visita agora?</translation>
    </message>
    <message>
        <source>All that is yours is wiped from this screen.</source>
        <translation>Tudo o que é seu é apagado desta tela.</translation>
    </message>
    <message>
        <source>What you sent still goes to your clinic.</source>
        <translation>O que enviou chega na mesma à sua clínica.</translation>
    </message>
    <message>
        <source>Pictures that you have not sent are wiped too.</source>
        <translation>As fotos que não enviou também são apagadas.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Não, continuar</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Sim, terminar</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Show your skin to your clinic</source>
        <translation>Mostre a sua pele à sua clínica</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Close VisitCam now?</source>
        <translation>Fechar o VisitCam agora?</translation>
    </message>
    <message>
        <source>Leave this visit now?</source>
        <translation>Sair desta visita agora?</translation>
    </message>
    <message>
        <source>Not all of it is kept yet. If you leave now, this is gone:</source>
        <translation>Nem tudo está guardado ainda. Se sair agora, perde-se isto:</translation>
    </message>
    <message>
        <source>This is practice. No clinic waits for these pictures.</source>
        <translation>Isto é um treino. Nenhuma clínica espera por estas fotos.</translation>
    </message>
    <message>
        <source>All that you have kept stays on this computer, locked.</source>
        <translation>Tudo o que você guardou fica neste computador, trancado.</translation>
    </message>
    <message>
        <source>No, go back to it</source>
        <translation>Não, voltar</translation>
    </message>
    <message>
        <source>Yes, close and lose it</source>
        <translation>Sim, fechar e perder</translation>
    </message>
    <message>
        <source>Yes, leave and lose it</source>
        <translation>Sim, sair e perder</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergência</translation>
    </message>
    <message>
        <source>The picture that you took</source>
        <translation>A foto que você tirou</translation>
    </message>
    <message>
        <source>The pictures that you took</source>
        <translation>As fotos que você tirou</translation>
    </message>
    <message>
        <source>The video that you made</source>
        <translation>O vídeo que você fez</translation>
    </message>
    <message>
        <source>The videos that you made</source>
        <translation>Os vídeos que você fez</translation>
    </message>
    <message>
        <source>The video that is being made</source>
        <translation>O vídeo que está sendo feito</translation>
    </message>
    <message>
        <source>What you wrote to your clinic</source>
        <translation>O que você escreveu para a clínica</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Not saved</source>
        <translation>Não fica guardado</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Será retirado</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>longe demais</translation>
    </message>
    <message>
        <source>too close</source>
        <translation>perto demais</translation>
    </message>
    <message>
        <source>mark the place</source>
        <translation>marque o lugar</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>For staff</source>
        <translation>Para a equipe</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <translation>Escreva o PIN deste quiosque.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Voltar à visita</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n algarismo escrito</numerusform>
            <numerusform>%n algarismos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is open in %n second(s).</source>
        <translation>
            <numerusform>Pode tentar de novo em %n segundo.</numerusform>
            <numerusform>Pode tentar de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Esse não é o PIN.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Left forearm, overview</source>
        <translation>Antebraço esquerdo, inteiro</translation>
    </message>
    <message>
        <source>Show the whole forearm, from the wrist to the elbow.</source>
        <translation>Mostre o antebraço todo, do punho ao cotovelo.</translation>
    </message>
    <message>
        <source>Left forearm, close</source>
        <translation>Antebraço esquerdo, de perto</translation>
    </message>
    <message>
        <source>Now come close, so that the spot fills the frame.</source>
        <translation>Agora chegue perto, até a mancha encher o quadro.</translation>
    </message>
    <message>
        <source>The spot from the side</source>
        <translation>A mancha de lado</translation>
    </message>
    <message>
        <source>Turn the arm a little, so that light falls from the side.</source>
        <translation>Vire um pouco o braço, para que a luz venha de lado.</translation>
    </message>
    <message>
        <source>Practice clinic</source>
        <translation>Clínica de treino</translation>
    </message>
    <message>
        <source>Practice pictures stay on this computer. Nobody else receives them.</source>
        <translation>As fotos de treino ficam neste computador. Mais ninguém as recebe.</translation>
    </message>
    <message>
        <source>Nobody: nothing leaves this computer.</source>
        <translation>Ninguém: nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Camera</source>
        <translation>Câmera</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fundo</translation>
    </message>
    <message>
        <source>A private place</source>
        <translation>Um lugar privado</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Bateria</translation>
    </message>
    <message>
        <source>Line to your clinic</source>
        <translation>Linha para a sua clínica</translation>
    </message>
    <message>
        <source>Safe place for keys</source>
        <translation>Lugar seguro para chaves</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Veja isto</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <translation>A câmera funciona.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Nenhuma câmera foi encontrada.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera.</source>
        <translation>Ligue uma ou use a câmera de treino.</translation>
    </message>
    <message>
        <source>The camera gives a small picture.</source>
        <translation>A câmera dá uma imagem pequena.</translation>
    </message>
    <message>
        <source>Use a better one if you have it.</source>
        <translation>Use uma melhor, se tiver.</translation>
    </message>
    <message>
        <source>The camera was not tried yet.</source>
        <translation>A câmera ainda não foi testada.</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>A luz está boa.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Está escuro demais.</translation>
    </message>
    <message>
        <source>Turn on a lamp, or sit by a window.</source>
        <translation>Acenda uma lâmpada ou sente-se junto a uma janela.</translation>
    </message>
    <message>
        <source>It is too bright.</source>
        <translation>Está claro demais.</translation>
    </message>
    <message>
        <source>Turn away from the window or lamp.</source>
        <translation>Afaste-se da janela ou da lâmpada.</translation>
    </message>
    <message>
        <source>The light comes from one side.</source>
        <translation>A luz vem de um lado só.</translation>
    </message>
    <message>
        <source>Turn to face the light.</source>
        <translation>Vire-se para a luz.</translation>
    </message>
    <message>
        <source>Light is checked when the camera is on.</source>
        <translation>A luz é verificada com a câmera ligada.</translation>
    </message>
    <message>
        <source>The light cannot be judged from here.</source>
        <translation>Daqui não dá para julgar a luz.</translation>
    </message>
    <message>
        <source>It is plain enough.</source>
        <translation>É liso o bastante.</translation>
    </message>
    <message>
        <source>There is a lot to see behind you.</source>
        <translation>Vê-se muita coisa atrás de você.</translation>
    </message>
    <message>
        <source>Hang up a plain cloth, or sit by a bare wall.</source>
        <translation>Pendure um pano liso ou sente-se junto a uma parede vazia.</translation>
    </message>
    <message>
        <source>This is checked when the camera is on.</source>
        <translation>Isto é verificado com a câmera ligada.</translation>
    </message>
    <message>
        <source>It cannot be judged from here.</source>
        <translation>Daqui não dá para julgar.</translation>
    </message>
    <message>
        <source>You said that you feel private here.</source>
        <translation>Você disse que aqui tem privacidade.</translation>
    </message>
    <message>
        <source>You said that others may see you.</source>
        <translation>Você disse que outros podem ver você.</translation>
    </message>
    <message>
        <source>Close the door, or go to a room of your own.</source>
        <translation>Feche a porta ou vá para um quarto só seu.</translation>
    </message>
    <message>
        <source>The camera sees one more face.</source>
        <translation>A câmera vê mais um rosto.</translation>
    </message>
    <message>
        <source>Ask them to step out of view.</source>
        <translation>Peça que saia da imagem.</translation>
    </message>
    <message>
        <source>Only you can know this.</source>
        <translation>Isto só você pode saber.</translation>
    </message>
    <message>
        <source>Are you in a place where no one else can see you?</source>
        <translation>Está num lugar onde mais ninguém pode ver você?</translation>
    </message>
    <message>
        <source>This computer runs from the wall.</source>
        <translation>Este computador funciona na tomada.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>Está na tomada.</translation>
    </message>
    <message>
        <source>There is enough for this visit.</source>
        <translation>Chega para esta visita.</translation>
    </message>
    <message>
        <source>The battery is low.</source>
        <translation>A bateria está fraca.</translation>
    </message>
    <message>
        <source>Plug the computer in now.</source>
        <translation>Ligue o computador na tomada agora.</translation>
    </message>
    <message>
        <source>The battery cannot be read here.</source>
        <translation>A bateria não pode ser lida aqui.</translation>
    </message>
    <message>
        <source>Your clinic can be reached.</source>
        <translation>A sua clínica pode ser contatada.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes a few seconds to send.</source>
        <translation>A sua clínica pode ser contatada. Uma foto leva alguns segundos para enviar.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes up to a minute to send.</source>
        <translation>A sua clínica pode ser contatada. Uma foto leva até um minuto para enviar.</translation>
    </message>
    <message>
        <source>The line is slow. A picture takes one to five minutes to send.</source>
        <translation>A linha está lenta. Uma foto leva de um a cinco minutos para enviar.</translation>
    </message>
    <message>
        <source>Use a cable, or sit nearer to the router. You can also send it later.</source>
        <translation>Use um cabo ou sente-se mais perto do roteador. Também pode enviar mais tarde.</translation>
    </message>
    <message>
        <source>The line is too slow to send pictures now.</source>
        <translation>A linha está lenta demais para enviar fotos agora.</translation>
    </message>
    <message>
        <source>Use a cable or sit nearer to the router, try on another day, or go there in person.</source>
        <translation>Use um cabo ou sente-se mais perto do roteador, tente outro dia ou vá lá em pessoa.</translation>
    </message>
    <message>
        <source>The line to your clinic is not safe, so nothing will be sent.</source>
        <translation>A linha para a sua clínica não é segura, por isso nada será enviado.</translation>
    </message>
    <message>
        <source>Call your clinic on a number you know, and tell them.</source>
        <translation>Ligue para a clínica por um número que você conhece e avise.</translation>
    </message>
    <message>
        <source>No internet is needed for this visit.</source>
        <translation>Esta visita não precisa de internet.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>Agora não é possível falar com a sua clínica.</translation>
    </message>
    <message>
        <source>Check your internet. You can take pictures now and send them later.</source>
        <translation>Veja a sua internet. Pode tirar as fotos agora e enviar depois.</translation>
    </message>
    <message>
        <source>This is checked once your clinic is known.</source>
        <translation>Isto é verificado quando a clínica for conhecida.</translation>
    </message>
    <message>
        <source>Your pictures can be locked here.</source>
        <translation>As suas fotos podem ser trancadas aqui.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>Este computador não tem um lugar seguro para chaves.</translation>
    </message>
    <message>
        <source>You will be asked for a passphrase.</source>
        <translation>Uma frase secreta será pedida.</translation>
    </message>
    <message>
        <source>The safe place for keys is locked.</source>
        <translation>O lugar seguro para chaves está trancado.</translation>
    </message>
    <message>
        <source>Unlock it when you are asked.</source>
        <translation>Destranque-o quando for pedido.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>O lugar seguro para chaves não responde.</translation>
    </message>
    <message>
        <source>Start the computer once more, or use a passphrase.</source>
        <translation>Reinicie o computador ou use uma frase secreta.</translation>
    </message>
    <message>
        <source>This was not tried yet.</source>
        <translation>Isto ainda não foi testado.</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <translation>Há uma tela.</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>Não há tela.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Use a linha de comando.</translation>
    </message>
    <message>
        <source>Advice can be spoken.</source>
        <translation>Os conselhos podem ser falados.</translation>
    </message>
    <message>
        <source>No voice is here. All advice is shown in words.</source>
        <translation>Aqui não há voz. Todos os conselhos aparecem escritos.</translation>
    </message>
</context>
<context>
    <name>ready_page</name>
    <message>
        <source>%1: One moment</source>
        <translation>%1: um momento</translation>
    </message>
    <message>
        <source>Are you ready?</source>
        <translation>Está tudo pronto?</translation>
    </message>
    <message>
        <source>VisitCam looks at these by itself. You can go on in any case.</source>
        <translation>O VisitCam olha isto sozinho. Pode seguir em todo caso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar outra vez</translation>
    </message>
    <message>
        <source>How to get ready</source>
        <translation>Como se preparar</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Preparar-se</translation>
    </message>
    <message>
        <source>Yes, I am on my own here</source>
        <translation>Sim, estou a sós aqui</translation>
    </message>
    <message>
        <source>Yes, there is nobody but us</source>
        <translation>Sim, só estamos nós</translation>
    </message>
    <message>
        <source>No, someone may see</source>
        <translation>Não, alguém pode ver</translation>
    </message>
    <message>
        <source>All that could be checked is ready.</source>
        <translation>Tudo o que foi possível verificar está pronto.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Is it safe to wait?</source>
        <translation>É seguro esperar?</translation>
    </message>
    <message>
        <source>Some things must not wait for a picture. Please read this first.</source>
        <translation>Algumas coisas não devem esperar por uma foto. Leia isto primeiro.</translation>
    </message>
    <message>
        <source>if there is one of these:</source>
        <translation>se houver um destes sinais:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>Ligue logo para a sua clínica se houver:</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>Nada disso, seguir</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Preciso de ajuda agora</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>O que as fotos podem fazer</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>O que elas não podem fazer</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosque</translation>
    </message>
    <message>
        <source>No names and no pictures can be seen here, nor anywhere on this computer.</source>
        <translation>Aqui não se veem nomes nem fotos, nem em nenhum outro lugar deste computador.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>Send what waits now</source>
        <translation>Enviar agora o que espera</translation>
    </message>
    <message>
        <source>End VisitCam</source>
        <translation>Fechar o VisitCam</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Voltar à página inicial</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para a equipe</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Câmera: %1</translation>
    </message>
    <message>
        <source>Camera: none found. Look at its cable.</source>
        <translation>Câmera: nenhuma encontrada. Verifique o cabo.</translation>
    </message>
    <message>
        <source>Free space on the disk: %1</source>
        <translation>Espaço livre no disco: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked parcel(s) wait to be sent.</source>
        <translation>
            <numerusform>%n pacote fechado espera pelo envio.</numerusform>
            <numerusform>%n pacotes fechados esperam pelo envio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Nothing was sent since VisitCam started here.</source>
        <translation>Nada foi enviado desde que o VisitCam começou aqui.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Último envio: %1</translation>
    </message>
</context>
<context>
    <name>tell</name>
    <message>
        <source>Tell your clinic more</source>
        <translation>Conte mais à clínica</translation>
    </message>
    <message>
        <source>Write what may help. You can leave any of it empty. It is locked with the pictures.</source>
        <translation>Escreva o que pode ajudar. Pode deixar algo vazio. Fica trancado junto com as fotos.</translation>
    </message>
    <message>
        <source>What do they feel?</source>
        <translation>O que a pessoa sente?</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>O que você sente?</translation>
    </message>
    <message>
        <source>Which medicines do they take?</source>
        <translation>Que remédios a pessoa toma?</translation>
    </message>
    <message>
        <source>Which medicines do you take?</source>
        <translation>Que remédios você toma?</translation>
    </message>
    <message>
        <source>Pain, itch, heat, swelling…</source>
        <translation>Dor, coceira, calor, inchaço…</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Desde quando?</translation>
    </message>
    <message>
        <source>A day, or about how long.</source>
        <translation>Um dia, ou mais ou menos quanto tempo.</translation>
    </message>
    <message>
        <source>How has it changed?</source>
        <translation>Como mudou?</translation>
    </message>
    <message>
        <source>Better, worse, or the same.</source>
        <translation>Melhor, pior ou igual.</translation>
    </message>
    <message>
        <source>Creams too, and what you are allergic to.</source>
        <translation>Cremes também, e alergias.</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>O que quer perguntar?</translation>
    </message>
    <message>
        <source>Your questions go to the clinic, not to this computer.</source>
        <translation>As suas perguntas vão para a clínica, não para este computador.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Add one more picture</source>
        <translation>Acrescentar mais uma foto</translation>
    </message>
    <message>
        <source>Extra picture {0}</source>
        <translation>Foto a mais {0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Suas palavras</translation>
    </message>
    <message>
        <source>Why did you leave out “{0}”?</source>
        <translation>Por que deixou “{0}” de fora?</translation>
    </message>
    <message>
        <source>It helps the clinic to know. You can leave it empty.</source>
        <translation>Saber isso ajuda a clínica. Pode deixar vazio.</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message>
        <source>Who is in the pictures?</source>
        <translation>Quem está nas fotos?</translation>
    </message>
    <message>
        <source>This changes only the words on the next pages.</source>
        <translation>Isto só muda as palavras das próximas páginas.</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Eu</translation>
    </message>
    <message>
        <source>I show my own skin to my clinic.</source>
        <translation>Mostro a minha pele à minha clínica.</translation>
    </message>
    <message>
        <source>Someone I help</source>
        <translation>Alguém que eu ajudo</translation>
    </message>
    <message>
        <source>I hold the camera, or I sit beside them.</source>
        <translation>Eu seguro a câmera ou fico ao lado.</translation>
    </message>
    <message>
        <source>I asked them, and they said yes to the pictures</source>
        <translation>Perguntei, e a pessoa disse sim às fotos</translation>
    </message>
    <message>
        <source>If they cannot say yes, call the clinic first. It can tell you who may decide.</source>
        <translation>Se ela não pode dizer sim, ligue antes para a clínica. Lá dizem quem pode decidir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>On which side do you want the camera&apos;s buttons?</source>
        <translation>De que lado quer os botões da câmera?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado esquerdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado direito</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>Falta uma coisa.</translation>
    </message>
    <message>
        <source>Ask them first. Then tick that they said yes.</source>
        <translation>Pergunte primeiro à pessoa. Depois marque que ela disse sim.</translation>
    </message>
</context>
</TS>
