<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgreePage</name>
    <message>
        <source>Your clinic keeps it as long as its rules and the law say.</source>
        <translation>Su clínica lo guarda tanto como digan sus reglas y la ley.</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>No se guarda.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps it for %n day(s).</source>
        <translation>
            <numerusform>Su clínica lo guarda %n día.</numerusform>
            <numerusform>Su clínica lo guarda %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} receives the pictures.</source>
        <translation>{0} recibe las fotos.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>The line is safe. The clinic&apos;s own server can see the pictures on the way.</source>
        <translation>La línea es segura. El servidor de la clínica puede ver las fotos en el camino.</translation>
    </message>
    <message>
        <source>They are locked so that only your clinic can open them (encrypted).</source>
        <translation>Están bajo llave para que solo su clínica pueda abrirlas (cifradas).</translation>
    </message>
    <message>
        <source>A worry about privacy? {0}</source>
        <translation>¿Una duda sobre su privacidad? {0}</translation>
    </message>
    <message>
        <source>A practice visit</source>
        <translation>Una visita de práctica</translation>
    </message>
    <message>
        <source>Who gets your pictures</source>
        <translation>Quién recibe sus fotos</translation>
    </message>
    <message>
        <source>Please read this before the camera starts.</source>
        <translation>Lea esto antes de encender la cámara.</translation>
    </message>
    <message>
        <source>Agree and go on</source>
        <translation>Aceptar y seguir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message numerus="yes">
        <source>A video of up to %n second(s).</source>
        <translation>
            <numerusform>Un vídeo de hasta %n segundo.</numerusform>
            <numerusform>Un vídeo de hasta %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is recorded only if you agree.</source>
        <translation>El sonido solo se graba si usted acepta.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now</source>
        <translation>Ahora no se puede contactar con su clínica</translation>
    </message>
    <message>
        <source>You can take the pictures now. They stay locked here. You agree and send later.</source>
        <translation>Puede tomar las fotos ahora. Se quedan aquí bajo llave. Acepta y envía más tarde.</translation>
    </message>
    <message>
        <source>The invitation names {0}.</source>
        <translation>La invitación nombra a {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s) or video(s).</source>
        <translation>
            <numerusform>Su clínica pide %n foto o vídeo.</numerusform>
            <numerusform>Su clínica pide %n fotos o vídeos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s).</source>
        <translation>
            <numerusform>Su clínica pide %n foto.</numerusform>
            <numerusform>Su clínica pide %n fotos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clinic is new on this computer. Its address is {0}.</source>
        <translation>Esta clínica es nueva en este equipo. Su dirección es {0}.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>Conozco esta clínica y quiero enviarle mis fotos</translation>
    </message>
    <message>
        <source>Pictures of {0} still wait here</source>
        <translation>Aquí esperan todavía fotos para {0}</translation>
    </message>
    <message>
        <source>Their invitation has run out. They can go with this new one.</source>
        <translation>Su invitación ya venció. Pueden ir con esta nueva.</translation>
    </message>
    <message>
        <source>Use it for these pictures</source>
        <translation>Usarla para estas fotos</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>Falta una cosa.</translation>
    </message>
    <message>
        <source>Tick the sentence below if it is true. If not, go back.</source>
        <translation>Marque la frase de abajo si es cierta. Si no, vuelva atrás.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>The guide: help with this step</source>
        <translation>La guía: ayuda con este paso</translation>
    </message>
    <message>
        <source>Text size, colours and language</source>
        <translation>Tamaño del texto, colores e idioma</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Signs that must not wait, and whom to call</source>
        <translation>Señales que no deben esperar y a quién llamar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Light in the picture</source>
        <translation>Luz en la imagen</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Más oscuro</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Más claro</translation>
    </message>
    <message>
        <source>Where it is sharp</source>
        <translation>Dónde se ve nítido</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Tint of the picture</source>
        <translation>Tinte de la imagen</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Más frío</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Más cálido</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Cámara {0}</translation>
    </message>
    <message>
        <source>Practice camera</source>
        <translation>Cámara de práctica</translation>
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
        <translation>Muestre el lugar</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Foto {0} de {1}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Tomar la foto</translation>
    </message>
    <message>
        <source>Or press Space. It also takes itself when all is good.</source>
        <translation>O pulse la barra espaciadora. También se toma sola cuando todo está bien.</translation>
    </message>
    <message>
        <source>Use the last picture</source>
        <translation>Usar la última foto</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lámpara</translation>
    </message>
    <message>
        <source>Makes the screen white, so that it lights the place.</source>
        <translation>Pone la pantalla blanca para iluminar el lugar.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>Elegir otra cámara</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Gives the live picture the whole width.</source>
        <translation>Da a la imagen en vivo todo el ancho.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Segunda ventana</translation>
    </message>
    <message>
        <source>Opens the picture and the advice once more, for the one who holds the camera.</source>
        <translation>Abre otra vez la imagen y el consejo, para quien sostiene la cámara.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>De un archivo</translation>
    </message>
    <message>
        <source>Uses a picture that you have, of a phone for example.</source>
        <translation>Usa una foto que ya tiene, por ejemplo de un teléfono.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Dejar esta fuera</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elija una foto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>Leyendo la foto.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La cámara se está encendiendo.</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>Se toma en {0}</translation>
    </message>
    <message>
        <source>The picture is taken.</source>
        <translation>La foto está tomada.</translation>
    </message>
    <message>
        <source>The screen gives more light now.</source>
        <translation>Ahora la pantalla da más luz.</translation>
    </message>
    <message>
        <source>The screen alone is not enough. A real lamp helps more.</source>
        <translation>La pantalla sola no basta. Una lámpara de verdad ayuda más.</translation>
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
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>Ya no está tapado.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Only the place itself is kept, and a third of the face at most.</source>
        <translation>Solo se guarda el lugar, y como mucho un tercio de la cara.</translation>
    </message>
</context>
<context>
    <name>FaceQuestion</name>
    <message>
        <source>This is no face</source>
        <translation>Esto no es una cara</translation>
    </message>
    <message>
        <source>Keep more of the face?</source>
        <translation>¿Guardar más de la cara?</translation>
    </message>
    <message>
        <source>Your doctor will be able to recognise you.</source>
        <translation>Su médico podrá reconocerle.</translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation>No, dejarla como estaba</translation>
    </message>
    <message>
        <source>I agree, keep more</source>
        <translation>De acuerdo, guardar más</translation>
    </message>
    <message>
        <source>If it is you, your doctor will be able to recognise you.</source>
        <translation>Si es usted, su médico podrá reconocerle.</translation>
    </message>
    <message>
        <source>It is me, and I agree</source>
        <translation>Soy yo, y estoy de acuerdo</translation>
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
        <translation>Dice los consejos en voz alta.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Tonos</translation>
    </message>
    <message>
        <source>Soft tones go up as the picture gets better, and down as it gets worse.</source>
        <translation>Unos tonos suaves suben cuando la imagen mejora y bajan cuando empeora.</translation>
    </message>
    <message>
        <source>The voice is silent while sound is recorded.</source>
        <translation>La voz calla mientras se graba el sonido.</translation>
    </message>
    <message>
        <source>This computer has no voice. The advice stands here in words.</source>
        <translation>Este equipo no tiene voz. Los consejos están escritos aquí.</translation>
    </message>
    <message>
        <source>This computer has no voice in your language.</source>
        <translation>Este equipo no tiene una voz en su idioma.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to play tones.</source>
        <translation>Este equipo no tiene altavoz para los tonos.</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Your clinic&apos;s invitation</source>
        <translation>La invitación de su clínica</translation>
    </message>
    <message>
        <source>Your clinic sent you a code, a file or a link. It says what to show.</source>
        <translation>Su clínica le envió un código, un archivo o un enlace. Dice qué mostrar.</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>Mostrar el código a la cámara</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Camera, to read the code</source>
        <translation>Cámara, para leer el código</translation>
    </message>
    <message>
        <source>Or paste the link or the text here</source>
        <translation>O pegue aquí el enlace o el texto</translation>
    </message>
    <message>
        <source>Link or text of the invitation</source>
        <translation>Enlace o texto de la invitación</translation>
    </message>
    <message>
        <source>No invitation yet?</source>
        <translation>¿Aún no tiene invitación?</translation>
    </message>
    <message>
        <source>Practise first. Nothing leaves this computer, and you need no camera.</source>
        <translation>Practique primero. Nada sale de este equipo y no hace falta cámara.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Practicar</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>My visits on this computer</source>
        <translation>Mis visitas en este equipo</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Siga donde lo dejó</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>Seguir con esta visita</translation>
    </message>
    <message>
        <source>Were you here before?</source>
        <translation>¿Ya estuvo aquí antes?</translation>
    </message>
    <message>
        <source>Visits are kept here, locked with your passphrase.</source>
        <translation>Aquí se guardan visitas, bajo llave con su frase de paso.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Abrirlas</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Abrir la invitación</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera.</source>
        <translation>Ponga el código delante de la cámara.</translation>
    </message>
    <message>
        <source>The code was read.</source>
        <translation>El código se ha leído.</translation>
    </message>
    <message>
        <source>A passphrase for your pictures</source>
        <translation>Una frase de paso para sus fotos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de paso</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de paso</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Please tell the staff. What was sent goes on to the clinic.</source>
        <translation>Avise al personal, por favor. Lo enviado llega a la clínica.</translation>
    </message>
    <message>
        <source>Your clinic gave you a code. It says what to show.</source>
        <translation>Su clínica le dio un código. Dice qué hay que mostrar.</translation>
    </message>
    <message>
        <source>Or type the text of the invitation here</source>
        <translation>O escriba aquí el texto de la invitación</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>End and wipe my visit</source>
        <translation>Terminar y borrar mi visita</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>Click the place that matters. Or move a box to it with the arrow keys.</source>
        <translation>Haga clic en el lugar que importa. O mueva un recuadro hasta él con las flechas.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Make it easy to read</source>
        <translation>Que se lea bien</translation>
    </message>
    <message>
        <source>Choose what is best for your eyes.</source>
        <translation>Elija lo mejor para sus ojos.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size {0} percent</source>
        <translation>Tamaño del texto {0} por ciento</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
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
        <translation>Movimiento y sonido</translation>
    </message>
    <message>
        <source>Keep everything still, without moving parts</source>
        <translation>Dejar todo quieto, sin partes que se muevan</translation>
    </message>
    <message>
        <source>Speak the advice aloud, where this computer can</source>
        <translation>Decir los consejos en voz alta, si este equipo puede</translation>
    </message>
    <message>
        <source>Play soft tones that go up as the picture gets better</source>
        <translation>Poner tonos suaves que suben cuando la imagen mejora</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Show the movement</source>
        <translation>Muestre el movimiento</translation>
    </message>
    <message>
        <source>Video, {0} of {1}</source>
        <translation>Vídeo, {0} de {1}</translation>
    </message>
    <message>
        <source>Move slowly, as the dot does</source>
        <translation>Muévase despacio, como el punto</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Sound is off. Nothing that is said is recorded.</source>
        <translation>El sonido está apagado. No se graba nada de lo que se dice.</translation>
    </message>
    <message>
        <source>Start the video</source>
        <translation>Empezar el vídeo</translation>
    </message>
    <message>
        <source>Or press Space.</source>
        <translation>O pulse la barra espaciadora.</translation>
    </message>
    <message>
        <source>Use the last video</source>
        <translation>Usar el último vídeo</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>Abrir un archivo de vídeo</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Dejar este fuera</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La cámara se está encendiendo.</translation>
    </message>
    <message>
        <source>This computer can keep up with a sharper video (1080p).</source>
        <translation>Este ordenador puede con un vídeo más nítido (1080p).</translation>
    </message>
    <message>
        <source>The video will be 720p, so that this computer can keep up.</source>
        <translation>El vídeo será de 720p, para que este ordenador pueda con él.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Starting in {0}</source>
        <translation>Empieza en {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) lost. The film still counts.</source>
        <translation>
            <numerusform>Se perdió %n imagen. El vídeo sigue valiendo.</numerusform>
            <numerusform>Se perdieron %n imágenes. El vídeo sigue valiendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Keep this pace</source>
        <translation>Bien. Siga a este ritmo</translation>
    </message>
    <message>
        <source>The video is taken.</source>
        <translation>El vídeo está hecho.</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Abrir un vídeo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Reading the video.</source>
        <translation>Leyendo el vídeo.</translation>
    </message>
    <message>
        <source>Reading the video. {0} s so far.</source>
        <translation>Leyendo el vídeo. {0} s hasta ahora.</translation>
    </message>
</context>
<context>
    <name>RecordSound</name>
    <message>
        <source>Record sound too. Your clinic asked for it.</source>
        <translation>Grabar también el sonido. Su clínica lo ha pedido.</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>El sonido está activado</translation>
    </message>
    <message>
        <source>Sound is on. All that is said is recorded.</source>
        <translation>El sonido está activado. Se graba todo lo que se dice.</translation>
    </message>
    <message>
        <source>The microphone stopped. The video goes on without sound.</source>
        <translation>El micrófono se ha detenido. El vídeo sigue sin sonido.</translation>
    </message>
    <message>
        <source>Your clinic will hear all that is said near you.</source>
        <translation>Su clínica oirá todo lo que se diga cerca de usted.</translation>
    </message>
    <message>
        <source>VisitCam may not use the microphone here. The video is made without sound.</source>
        <translation>VisitCam no puede usar el micrófono aquí. El vídeo se hace sin sonido.</translation>
    </message>
    <message>
        <source>No microphone can be used here. The video is made without sound.</source>
        <translation>Aquí no se puede usar ningún micrófono. El vídeo se hace sin sonido.</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>A new invitation</source>
        <translation>Una nueva invitación</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They can go with a new invitation.</source>
        <translation>Sus fotos esperan aquí, bajo llave. Pueden ir con una nueva invitación.</translation>
    </message>
    <message>
        <source>This is the invitation that you had before.</source>
        <translation>Esta es la invitación que ya tenía.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Your pictures are still here.</source>
        <translation>Pida una nueva a su clínica. Sus fotos siguen aquí.</translation>
    </message>
    <message>
        <source>Use this invitation</source>
        <translation>Usar esta invitación</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The picture as it will leave</source>
        <translation>La foto tal como saldrá</translation>
    </message>
    <message>
        <source>Arrow keys move what is selected, with Shift they change its size. Plus and minus zoom.</source>
        <translation>Las flechas mueven lo elegido y, con Mayús, cambian su tamaño. Más y menos acercan y alejan.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>Esto es lo que saldrá</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Guardar esta foto</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>Tomarla otra vez</translation>
    </message>
    <message>
        <source>Check the picture</source>
        <translation>Revise la foto</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Lo que se quita</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>El archivo original se queda donde está. Bórrelo allí si no lo quiere.</translation>
    </message>
    <message>
        <source>Do you see a tattoo, a name, jewellery or another person? Cover it with a box or the brush.</source>
        <translation>¿Ve un tatuaje, un nombre, joyas u otra persona? Tápelo con un recuadro o con el pincel.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <source>Draw a box with the mouse or a finger. Or press Return to put one in the middle.</source>
        <translation>Dibuje un recuadro con el ratón o el dedo. O pulse Intro para poner uno en el centro.</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>The place is on a face</source>
        <translation>El lugar está en una cara</translation>
    </message>
    <message>
        <source>Only the place itself is kept, and a third of the face at most. Pull the white dots to change its edge.</source>
        <translation>Solo se guarda el lugar, y como mucho un tercio de la cara. Tire de los puntos blancos para cambiar su borde.</translation>
    </message>
    <message>
        <source>Keep more of the face. My doctor will be able to recognise me, and I agree</source>
        <translation>Guardar más de la cara. Mi médico podrá reconocerme y estoy de acuerdo</translation>
    </message>
    <message>
        <source>The place is the eye itself</source>
        <translation>El lugar es el propio ojo</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes.</source>
        <translation>Buscando caras, nombres y códigos.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes. {0} % done.</source>
        <translation>Buscando caras, nombres y códigos. {0} % hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>Se quitará %n cosa.</numerusform>
            <numerusform>Se quitarán %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>No se encontró ninguna cara, nombre ni código.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this picture</source>
        <translation>No veo ninguna cara, nombre ni otra persona en esta foto</translation>
    </message>
    <message>
        <source>I see no name or other person in this picture, and my face may be seen</source>
        <translation>No veo ningún nombre ni otra persona en esta foto, y mi cara se puede ver</translation>
    </message>
    <message>
        <source>Show this face?</source>
        <translation>¿Mostrar esta cara?</translation>
    </message>
    <message>
        <source>Whoever sees the picture may know who it is. Your clinic seldom needs a face.</source>
        <translation>Quien vea la foto puede saber quién es. Su clínica casi nunca necesita una cara.</translation>
    </message>
    <message>
        <source>No, keep it covered</source>
        <translation>No, dejarla tapada</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>Lea la frase de abajo y márquela si es cierta.</translation>
    </message>
    <message>
        <source>Locking the picture, so that only your clinic can open it.</source>
        <translation>Cerrando la foto con llave para que solo su clínica pueda abrirla.</translation>
    </message>
</context>
<context>
    <name>ReviewSound</name>
    <message>
        <source>Leave the sound out</source>
        <translation>Quitar el sonido</translation>
    </message>
    <message>
        <source>With sound. Play it to hear what will leave.</source>
        <translation>Con sonido. Reprodúzcalo para oír lo que saldrá.</translation>
    </message>
    <message>
        <source>The sound is left out.</source>
        <translation>El sonido se ha quitado.</translation>
    </message>
    <message>
        <source>This video has no sound.</source>
        <translation>Este vídeo no tiene sonido.</translation>
    </message>
    <message>
        <source>The sound did not fit the picture, so it is left out.</source>
        <translation>El sonido no encajaba con la imagen, por eso no va.</translation>
    </message>
    <message>
        <source>Put the sound back in</source>
        <translation>Volver a poner el sonido</translation>
    </message>
    <message>
        <source>The sound is in again.</source>
        <translation>El sonido está puesto de nuevo.</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>For the one who holds the camera</source>
        <translation>Para quien sostiene la cámara</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Qué hacer ahora</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Hacer la foto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>Se toma en {0}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send to your clinic</source>
        <translation>Enviar a su clínica</translation>
    </message>
    <message>
        <source>Everything here is locked. Only your clinic can open it.</source>
        <translation>Aquí todo está bajo llave. Solo su clínica puede abrirlo.</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>Cómo se protege</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>Cuánto se ha enviado</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>Tengo una nueva invitación</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n foto o vídeo</numerusform>
            <numerusform>%n fotos o vídeos</numerusform>
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
        <translation>{0} y lo que escribió</translation>
    </message>
    <message>
        <source>There is nothing to send. You left everything out.</source>
        <translation>No hay nada que enviar. Lo dejó todo fuera.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Your network sends it on through {0}, which cannot open it.</source>
        <translation>Su red lo envía a través de {0}, que no puede abrirlo.</translation>
    </message>
    <message>
        <source>Looking for your clinic.</source>
        <translation>Buscando su clínica.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>Conozco esta clínica y quiero enviarle mis fotos</translation>
    </message>
    <message>
        <source>Stop, and send later</source>
        <translation>Parar y enviar más tarde</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy. The next try comes by itself in {0} seconds.</source>
        <translation>El equipo de su clínica está ocupado. El próximo intento llega solo en {0} segundos.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is not well. The next try comes by itself in {0} seconds.</source>
        <translation>El equipo de su clínica no funciona bien. El próximo intento llega solo en {0} segundos.</translation>
    </message>
    <message>
        <source>The stick is not there. Plug it in. The next try comes in {0} seconds.</source>
        <translation>La memoria no está. Conéctela. El próximo intento llega en {0} segundos.</translation>
    </message>
    <message>
        <source>The line is down or slow. The next try comes by itself in {0} seconds.</source>
        <translation>La línea está cortada o es lenta. El próximo intento llega solo en {0} segundos.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto, más o menos</numerusform>
            <numerusform>quedan unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. {0} % of {1}</source>
        <translation>Enviando. {0} % de {1}</translation>
    </message>
    <message>
        <source>You may close the window. Nothing is lost: open VisitCam again to go on sending.</source>
        <translation>Puede cerrar la ventana. No se pierde nada: abra VisitCam otra vez para seguir enviando.</translation>
    </message>
    <message>
        <source>Your clinic has it</source>
        <translation>Su clínica lo tiene</translation>
    </message>
    <message>
        <source>Everything arrived. The clinic&apos;s server has confirmed it.</source>
        <translation>Todo ha llegado. El servidor de la clínica lo ha confirmado.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>What will leave</source>
        <translation>Lo que saldrá</translation>
    </message>
    <message>
        <source>Arrow keys move a box that you draw, with Shift they change its size. Return puts it down.</source>
        <translation>Las flechas mueven el recuadro que dibuja; con Mayús cambian su tamaño. Intro lo deja puesto.</translation>
    </message>
</context>
<context>
    <name>VideoDecisions</name>
    <message>
        <source>Not covered any more.</source>
        <translation>Ya no está tapado.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
</context>
<context>
    <name>VideoReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>Esto es lo que saldrá</translation>
    </message>
    <message>
        <source>Check the video</source>
        <translation>Revise el vídeo</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Punto del vídeo</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Aún no se ha guardado nada.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Lo que se quita</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>Dibujar un recuadro</translation>
    </message>
    <message>
        <source>It covers from here on, until you end it.</source>
        <translation>Tapa desde aquí hasta que usted lo termine.</translation>
    </message>
    <message>
        <source>The box follows the movement</source>
        <translation>El recuadro sigue el movimiento</translation>
    </message>
    <message>
        <source>Box ends here</source>
        <translation>El recuadro termina aquí</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Destapar</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Cover all from here</source>
        <translation>Tapar todo desde aquí</translation>
    </message>
    <message>
        <source>Everything, removed</source>
        <translation>Todo, quitado</translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation>{0}–{1} s</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>El archivo original se queda donde está. Bórrelo allí si no lo quiere.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this video</source>
        <translation>No veo ninguna cara, nombre ni otra persona en este vídeo</translation>
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
        <translation>Grabarlo otra vez</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>Lo que se grabó hasta entonces está aquí.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes in every part of the video.</source>
        <translation>Buscando caras, nombres y códigos en todo el vídeo.</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0} % hecho</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>Se quitará %n cosa.</numerusform>
            <numerusform>Se quitarán %n cosas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be removed.</source>
        <translation>No se quitará nada.</translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>No se encontró ninguna cara, nombre ni código.</translation>
    </message>
    <message>
        <source>{0} s will leave.</source>
        <translation>Saldrán {0} s.</translation>
    </message>
    <message>
        <source>I see no name or other person in this video, and my face may be seen</source>
        <translation>No veo ningún nombre ni otra persona en este vídeo, y mi cara se puede ver</translation>
    </message>
    <message>
        <source>Cover all until here</source>
        <translation>Tapar todo hasta aquí</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Draw a box on the picture, around what should not be seen.</source>
        <translation>Dibuje un recuadro en la imagen, alrededor de lo que no debe verse.</translation>
    </message>
    <message>
        <source>Or use the arrow keys, then Return.</source>
        <translation>O use las flechas y después Intro.</translation>
    </message>
    <message>
        <source>Covered.</source>
        <translation>Tapado.</translation>
    </message>
    <message>
        <source>Choose a box of yours in the list, and go to where it should end.</source>
        <translation>Elija en la lista un recuadro suyo y vaya a donde debe terminar.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Cambiado.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>Ya no está tapado.</translation>
    </message>
    <message>
        <source>Choose in the list what should be seen.</source>
        <translation>Elija en la lista lo que debe verse.</translation>
    </message>
    <message>
        <source>It starts here now.</source>
        <translation>Ahora empieza aquí.</translation>
    </message>
    <message>
        <source>It ends here now.</source>
        <translation>Ahora termina aquí.</translation>
    </message>
    <message>
        <source>Now go to where the covering should end.</source>
        <translation>Ahora vaya a donde debe terminar lo tapado.</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>Lea la frase de abajo y márquela si es cierta.</translation>
    </message>
    <message>
        <source>Locking the video, so that only your clinic can open it.</source>
        <translation>Cerrando el vídeo con llave para que solo su clínica pueda abrirlo.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Your visits on this computer</source>
        <translation>Sus visitas en este equipo</translation>
    </message>
    <message>
        <source>They are locked. You can delete them at any time.</source>
        <translation>Están bajo llave. Puede borrarlas cuando quiera.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Borrarlas todas</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation>Mis visitas</translation>
    </message>
    <message>
        <source>There is nothing on this computer.</source>
        <translation>No hay nada en este equipo.</translation>
    </message>
    <message>
        <source>{0} are used here. The disk is nearly full.</source>
        <translation>Aquí se usan {0}. El disco está casi lleno.</translation>
    </message>
    <message>
        <source>{0} are used here.</source>
        <translation>Aquí se usan {0}.</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <translation>¿Borrarlas todas?</translation>
    </message>
    <message>
        <source>Every visit here goes for good. What your clinic does not have yet is lost.</source>
        <translation>Todas las visitas de aquí se van para siempre. Lo que su clínica aún no tiene se pierde.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>No, guardarlas</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>Sí, borrar todas</translation>
    </message>
    <message>
        <source>Your visits are on a network disk.</source>
        <translation>Sus visitas están en un disco de red.</translation>
    </message>
    <message>
        <source>Your visits are on a stick or card that can be taken away.</source>
        <translation>Sus visitas están en una memoria o tarjeta que se puede sacar.</translation>
    </message>
    <message>
        <source>They are locked there too. But old copies may stay there after you delete.</source>
        <translation>Allí también están cerradas con llave. Pero pueden quedar copias viejas después de borrar.</translation>
    </message>
    <message>
        <source>A visit that cannot be opened now</source>
        <translation>Una visita que ahora no se puede abrir</translation>
    </message>
    <message>
        <source>A visit that nobody can open any more</source>
        <translation>Una visita que ya nadie puede abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), video(s) or notes</source>
        <translation>
            <numerusform>%n foto, vídeo o nota</numerusform>
            <numerusform>%n fotos, vídeos o notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) to be sent.</source>
        <translation>
            <numerusform>%n espera el envío.</numerusform>
            <numerusform>%n esperan el envío.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitation has run out. If your clinic does not take it, ask for a new one.</source>
        <translation>Su invitación ya venció. Si su clínica no la acepta, pida una nueva.</translation>
    </message>
    <message>
        <source>Your clinic has opened it.</source>
        <translation>Su clínica lo ha abierto.</translation>
    </message>
    <message>
        <source>Your clinic has all of them.</source>
        <translation>Su clínica las tiene todas.</translation>
    </message>
    <message>
        <source>Its days here are over. Your clinic does not have all of it.</source>
        <translation>Ya pasaron sus días aquí. Su clínica no lo tiene todo.</translation>
    </message>
    <message>
        <source>Send it, or delete it.</source>
        <translation>Envíela o bórrela.</translation>
    </message>
    <message>
        <source>It goes by itself on {0}, once your clinic has it.</source>
        <translation>Se borra sola el {0}, cuando su clínica ya la tiene.</translation>
    </message>
    <message>
        <source>This visit is over. Do you still need it here?</source>
        <translation>Esta visita terminó. ¿Todavía la necesita aquí?</translation>
    </message>
    <message>
        <source>You began to delete it. Delete it again to end that.</source>
        <translation>Usted empezó a borrarla. Bórrela otra vez para terminar.</translation>
    </message>
    <message>
        <source>Its key is gone from this computer. You can only delete it.</source>
        <translation>Su clave ya no está en este equipo. Solo puede borrarla.</translation>
    </message>
    <message>
        <source>It is damaged, so it cannot be opened here.</source>
        <translation>Está dañada, así que aquí no se puede abrir.</translation>
    </message>
    <message>
        <source>It is still here. Its key cannot be had right now.</source>
        <translation>Sigue aquí. Ahora no se puede obtener su clave.</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>Seguir con esta visita</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>Tengo una nueva invitación</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Ver lo que contiene</translation>
    </message>
    <message>
        <source>My visit is over</source>
        <translation>Mi visita terminó</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Borrar de este equipo</translation>
    </message>
    <message>
        <source>Delete the visit of {0} from this computer</source>
        <translation>Borrar de este equipo la visita del {0}</translation>
    </message>
    <message>
        <source>It goes from this computer for good.</source>
        <translation>Se va de este equipo para siempre.</translation>
    </message>
    <message>
        <source>Your clinic may not have all of it. If you delete it, it is gone.</source>
        <translation>Puede que su clínica no lo tenga todo. Si la borra, se pierde.</translation>
    </message>
    <message>
        <source>Your clinic does not have all of it yet. If you delete it, it is gone.</source>
        <translation>Su clínica aún no lo tiene todo. Si la borra, se pierde.</translation>
    </message>
    <message>
        <source>It goes from this computer for good. What your clinic has stays there.</source>
        <translation>Se va de este equipo para siempre. Lo que su clínica tiene se queda allí.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, guardarla</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrarla</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>Borrar esto</translation>
    </message>
    <message>
        <source>Delete this one: {0}</source>
        <translation>Borrar esto: {0}</translation>
    </message>
    <message>
        <source>Your clinic does not have it yet. If you delete it, it is gone.</source>
        <translation>Su clínica aún no lo tiene. Si lo borra, se pierde.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Lo que escribió</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Un vídeo</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Una foto</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Take off what covers the camera</source>
        <translation>Quite lo que tapa la cámara</translation>
    </message>
    <message>
        <source>Wait. The camera has stopped</source>
        <translation>Espere. La cámara se ha parado</translation>
    </message>
    <message>
        <source>Turn on a light, or face a window</source>
        <translation>Encienda una luz o mire hacia una ventana</translation>
    </message>
    <message>
        <source>Turn away from the bright light</source>
        <translation>Aléjese de la luz fuerte</translation>
    </message>
    <message>
        <source>Click the place that matters</source>
        <translation>Haga clic en el lugar que importa</translation>
    </message>
    <message>
        <source>Click the place once more</source>
        <translation>Haga clic otra vez en el lugar</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>Acérquese un poco</translation>
    </message>
    <message>
        <source>Move a little back</source>
        <translation>Aléjese un poco</translation>
    </message>
    <message>
        <source>Move a little to the left</source>
        <translation>Muévase un poco a la izquierda</translation>
    </message>
    <message>
        <source>Move a little to the right</source>
        <translation>Muévase un poco a la derecha</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>Suba un poco</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>Baje un poco</translation>
    </message>
    <message>
        <source>Move more slowly</source>
        <translation>Muévase más despacio</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>No se mueva</translation>
    </message>
    <message>
        <source>Move back a little, then wait</source>
        <translation>Aléjese un poco y espere</translation>
    </message>
    <message>
        <source>Hold still while the camera gets sharp</source>
        <translation>No se mueva mientras la cámara enfoca</translation>
    </message>
    <message>
        <source>This is as sharp as it gets. Take the picture</source>
        <translation>La cámara no da más nitidez. Tome la foto</translation>
    </message>
    <message>
        <source>Tilt the light until the shiny spot goes</source>
        <translation>Incline la luz hasta que desaparezca el brillo</translation>
    </message>
    <message>
        <source>Good. Light from the front would be even better</source>
        <translation>Bien. La luz de frente sería aún mejor</translation>
    </message>
    <message>
        <source>Good. White light would show the colour better</source>
        <translation>Bien. La luz blanca mostraría mejor el color</translation>
    </message>
    <message>
        <source>Good. A plain cloth behind would be even better</source>
        <translation>Bien. Una tela lisa detrás sería aún mejor</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>Bien. No se mueva</translation>
    </message>
    <message>
        <source>Bring the camera a bit closer</source>
        <translation>Acerque un poco más la cámara</translation>
    </message>
    <message>
        <source>Take the camera back a bit</source>
        <translation>Aleje un poco la cámara</translation>
    </message>
    <message>
        <source>The place should be more to the left</source>
        <translation>El lugar debe quedar más a la izquierda</translation>
    </message>
    <message>
        <source>The place should be more to the right</source>
        <translation>El lugar debe quedar más a la derecha</translation>
    </message>
    <message>
        <source>The place should be higher up</source>
        <translation>El lugar debe quedar más arriba</translation>
    </message>
    <message>
        <source>The place should be lower down</source>
        <translation>El lugar debe quedar más abajo</translation>
    </message>
    <message>
        <source>Hold still, both of you</source>
        <translation>No se muevan, ninguno de los dos</translation>
    </message>
    <message>
        <source>Take the camera back a bit, then wait</source>
        <translation>Aleje un poco la cámara y espere</translation>
    </message>
    <message>
        <source>Good. Hold still, both of you</source>
        <translation>Bien. No se muevan, ninguno de los dos</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message numerus="yes">
        <source>Your clinic keeps them for %n year(s).</source>
        <translation>
            <numerusform>Su clínica las guarda %n año.</numerusform>
            <numerusform>Su clínica las guarda %n años.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps them for %n day(s).</source>
        <translation>
            <numerusform>Su clínica las guarda %n día.</numerusform>
            <numerusform>Su clínica las guarda %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pictures are with %1</source>
        <translation>Sus fotos están en %1</translation>
    </message>
    <message>
        <source>They have arrived. There is nothing more that you must do here.</source>
        <translation>Han llegado. No tiene que hacer nada más aquí.</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked</source>
        <translation>Sus fotos esperan aquí, bajo llave</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>Empezar otra visita</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué pasa ahora</translation>
    </message>
    <message>
        <source>Your pictures are with your clinic</source>
        <translation>Sus fotos están en su clínica</translation>
    </message>
    <message>
        <source>Your clinic does not keep them.</source>
        <translation>Su clínica no las guarda.</translation>
    </message>
    <message>
        <source>They go to your clinic as soon as the line is back.</source>
        <translation>Van a su clínica en cuanto vuelva la línea.</translation>
    </message>
    <message>
        <source>Your clinic looks at them and tells you what to do.</source>
        <translation>Su clínica las mira y le dice qué hacer.</translation>
    </message>
    <message>
        <source>Is it getting worse?</source>
        <translation>¿Está empeorando?</translation>
    </message>
    <message>
        <source>Do not wait for an answer. See when to call, and whom.</source>
        <translation>No espere una respuesta. Vea cuándo llamar y a quién.</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Ha empeorado</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Su privacidad</translation>
    </message>
    <message>
        <source>Ask your clinic how long it keeps the pictures, and who sees them.</source>
        <translation>Pregunte a su clínica cuánto tiempo guarda las fotos y quién las ve.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell them: %1</source>
        <translation>Si le preocupa su privacidad, avise aquí: %1</translation>
    </message>
    <message>
        <source>The copy on this computer</source>
        <translation>La copia en este equipo</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks that it goes after %n day(s).</source>
        <translation>
            <numerusform>Su clínica pide que se borre después de %n día.</numerusform>
            <numerusform>Su clínica pide que se borre después de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is locked. Keep it if you may need it, or delete it if you are told to.</source>
        <translation>Está bajo llave. Guárdela si puede hacerle falta o bórrela si se lo indican.</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Borrar de este equipo</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Sí, borrarla</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>No, guardarla</translation>
    </message>
    <message>
        <source>Delete it here? What you sent stays at your clinic.</source>
        <translation>¿Borrarla aquí? Lo que envió sigue en su clínica.</translation>
    </message>
    <message>
        <source>Delete it here? Your clinic does not have it yet, so nobody will see it.</source>
        <translation>¿Borrarla aquí? Su clínica aún no la tiene, así que nadie la verá.</translation>
    </message>
    <message>
        <source>The copy on this computer is deleted.</source>
        <translation>La copia de este equipo se ha borrado.</translation>
    </message>
    <message>
        <source>After your visit</source>
        <translation>Después de su visita</translation>
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
        <translation>Quietud</translation>
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
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Luz pareja</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Encuadre</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>borrosa</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>se mueve</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>muy oscuro</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>muy claro</translation>
    </message>
    <message>
        <source>shiny spot</source>
        <translation>hay un brillo</translation>
    </message>
    <message>
        <source>from one side</source>
        <translation>de un lado</translation>
    </message>
    <message>
        <source>tinted</source>
        <translation>con tinte</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>cargado</translation>
    </message>
    <message>
        <source>not yet right</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation>descentrado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Cara</translation>
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
        <translation>Marcado por usted</translation>
    </message>
    <message>
        <source>Face, removed</source>
        <translation>Cara, quitada</translation>
    </message>
    <message>
        <source>Text, removed</source>
        <translation>Texto, quitado</translation>
    </message>
    <message>
        <source>Bar code, removed</source>
        <translation>Código de barras, quitado</translation>
    </message>
    <message>
        <source>Marked by you, removed</source>
        <translation>Marcado por usted, quitado</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>It shows a private part of their body. Only they can say yes to it.</source>
        <translation>Muestra una parte íntima de su cuerpo. Solo esa persona puede decir que sí.</translation>
    </message>
    <message>
        <source>It shows a private part of your body. You decide.</source>
        <translation>Muestra una parte íntima de su cuerpo. Usted decide.</translation>
    </message>
    <message>
        <source>Is this picture needed?</source>
        <translation>¿Hace falta esta foto?</translation>
    </message>
    <message>
        <source>You can stop at any time. The other pictures stay.</source>
        <translation>Puede parar cuando quiera. Las demás fotos se quedan.</translation>
    </message>
    <message>
        <source>Not sure? Ask your clinic first.</source>
        <translation>¿Tiene dudas? Pregunte antes a su clínica.</translation>
    </message>
    <message>
        <source>They said yes, go on</source>
        <translation>Dijo que sí, seguir</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Sí, seguir</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>Dejar esta foto fuera</translation>
    </message>
    <message>
        <source>I will ask first</source>
        <translation>Preguntaré antes</translation>
    </message>
    <message>
        <source>%1 asked for it for this visit.</source>
        <translation>%1 la pidió para esta visita.</translation>
    </message>
    <message>
        <source>Your clinic asked for it for this visit.</source>
        <translation>Su clínica la pidió para esta visita.</translation>
    </message>
    <message>
        <source>It is locked on the way. People at the clinic can open it.</source>
        <translation>Viaja bajo llave. La gente de la clínica puede abrirla.</translation>
    </message>
    <message>
        <source>Only this clinic can open it. Nobody else sees it on the way.</source>
        <translation>Solo esta clínica puede abrirla. Nadie más la ve en el camino.</translation>
    </message>
</context>
<context>
    <name>emergency</name>
    <message>
        <source>Get help now</source>
        <translation>Pida ayuda ahora</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>No espere una respuesta a sus fotos.</translation>
    </message>
    <message>
        <source>Say where you are, what happened, and who needs help.</source>
        <translation>Diga dónde está, qué pasó y quién necesita ayuda.</translation>
    </message>
    <message>
        <source>Stay on the line until they tell you to hang up.</source>
        <translation>No cuelgue hasta que se lo digan.</translation>
    </message>
    <message>
        <source>If you cannot call</source>
        <translation>Si no puede llamar</translation>
    </message>
    <message>
        <source>Ask someone near you to call, or to take you to a hospital.</source>
        <translation>Pida a alguien cerca que llame o que le lleve a un hospital.</translation>
    </message>
    <message>
        <source>Do not drive there by yourself.</source>
        <translation>No conduzca usted mismo.</translation>
    </message>
    <message>
        <source>What you did here is kept. You can go on later.</source>
        <translation>Lo que hizo aquí queda guardado. Puede seguir más tarde.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Where are you? The number depends on the country.</source>
        <translation>¿Dónde está? El número depende del país.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Elija un país</translation>
    </message>
    <message>
        <source>If it is not that bad, call your clinic</source>
        <translation>Si no es tan grave, llame a su clínica</translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Llame al %1 ahora</translation>
    </message>
    <message>
        <source>Call your local emergency number now</source>
        <translation>Llame ahora al número de emergencias de su zona</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work as it should.</source>
        <translation>Algo no funcionó como debía.</translation>
    </message>
    <message>
        <source>Try once more. What was kept before is still safe.</source>
        <translation>Inténtelo otra vez. Lo que ya estaba guardado sigue a salvo.</translation>
    </message>
    <message>
        <source>This invitation cannot be used.</source>
        <translation>Esta invitación no se puede usar.</translation>
    </message>
    <message>
        <source>Call your clinic and ask for a new one. Nothing was sent.</source>
        <translation>Llame a su clínica y pida una nueva. No se envió nada.</translation>
    </message>
    <message>
        <source>This is not an invitation that VisitCam can read.</source>
        <translation>Esto no es una invitación que VisitCam pueda leer.</translation>
    </message>
    <message>
        <source>Hold the whole code in view, or open the file or link once more.</source>
        <translation>Muestre el código entero, o abra otra vez el archivo o el enlace.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>Esto es demasiado largo para ser una invitación.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Nothing was sent.</source>
        <translation>Compruebe que eligió el archivo correcto. No se envió nada.</translation>
    </message>
    <message>
        <source>This invitation was not signed by the clinic that it names.</source>
        <translation>Esta invitación no fue firmada por la clínica que nombra.</translation>
    </message>
    <message>
        <source>Do not use it. Call your clinic on a number you know.</source>
        <translation>No la use. Llame a su clínica a un número que usted conozca.</translation>
    </message>
    <message>
        <source>This invitation has run out.</source>
        <translation>Esta invitación ya venció.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Kept pictures are still here.</source>
        <translation>Pida una nueva a su clínica. Las fotos guardadas siguen aquí.</translation>
    </message>
    <message>
        <source>This invitation starts at a later time.</source>
        <translation>Esta invitación empieza más tarde.</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer, then try once more.</source>
        <translation>Compruebe la fecha y la hora de este equipo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This invitation was used before.</source>
        <translation>Esta invitación ya se usó.</translation>
    </message>
    <message>
        <source>Look at your visits, or ask your clinic for a new one.</source>
        <translation>Mire sus visitas o pida una nueva a su clínica.</translation>
    </message>
    <message>
        <source>This invitation is from a different clinic.</source>
        <translation>Esta invitación es de otra clínica.</translation>
    </message>
    <message>
        <source>Check that you have the right one. Nothing was sent.</source>
        <translation>Compruebe que tiene la correcta. No se envió nada.</translation>
    </message>
    <message>
        <source>The clinic could not be reached to check this invitation.</source>
        <translation>No se pudo contactar con la clínica para comprobar esta invitación.</translation>
    </message>
    <message>
        <source>Check your internet and try once more. Nothing was lost.</source>
        <translation>Revise su internet e inténtelo otra vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>The file with the clinic&apos;s details cannot be read.</source>
        <translation>No se puede leer el archivo con los datos de la clínica.</translation>
    </message>
    <message>
        <source>Check its name and its place, then try once more. Nothing was sent.</source>
        <translation>Compruebe su nombre y su lugar e inténtelo otra vez. No se envió nada.</translation>
    </message>
    <message>
        <source>The clinic&apos;s details make no sense, so nothing will be sent there.</source>
        <translation>Los datos de la clínica no son válidos, así que no se enviará nada allí.</translation>
    </message>
    <message>
        <source>Tell your clinic. They need to mend their page.</source>
        <translation>Avise a su clínica. Deben arreglar su página.</translation>
    </message>
    <message>
        <source>The clinic&apos;s page is far too long, so it was not read.</source>
        <translation>La página de la clínica es demasiado larga, así que no se leyó.</translation>
    </message>
    <message>
        <source>The clinic&apos;s key is not the one you agreed to before.</source>
        <translation>La clave de la clínica no es la que usted aceptó antes.</translation>
    </message>
    <message>
        <source>Send nothing yet. Call your clinic on a number you know and ask.</source>
        <translation>No envíe nada todavía. Llame a su clínica a un número conocido y pregunte.</translation>
    </message>
    <message>
        <source>You have not agreed to this clinic yet.</source>
        <translation>Usted todavía no ha aceptado esta clínica.</translation>
    </message>
    <message>
        <source>Read who will get your pictures, then say yes or no.</source>
        <translation>Lea quién recibirá sus fotos y luego diga sí o no.</translation>
    </message>
    <message>
        <source>Your pictures are not at the clinic yet.</source>
        <translation>Sus fotos aún no están en la clínica.</translation>
    </message>
    <message>
        <source>Try once more in a while. They are locked and kept here.</source>
        <translation>Inténtelo dentro de un rato. Están bajo llave y guardadas aquí.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>Ahora no se puede contactar con su clínica.</translation>
    </message>
    <message>
        <source>Check your internet. Your pictures are kept here to be sent later.</source>
        <translation>Revise su internet. Sus fotos quedan aquí para enviarlas más tarde.</translation>
    </message>
    <message>
        <source>The line broke while your pictures were sent.</source>
        <translation>La línea se cortó mientras se enviaban sus fotos.</translation>
    </message>
    <message>
        <source>Send once more. What was cut off begins anew, and nothing was lost.</source>
        <translation>Envíe otra vez. Lo que se cortó empieza de nuevo y no se perdió nada.</translation>
    </message>
    <message>
        <source>The line broke when a part of your pictures was sent.</source>
        <translation>La conexión se cortó cuando ya se había enviado una parte de sus fotos.</translation>
    </message>
    <message>
        <source>Send once more. It goes on where it stopped, and nothing was lost.</source>
        <translation>Envíe otra vez. Sigue donde se quedó y no se perdió nada.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy.</source>
        <translation>El equipo de su clínica está ocupado.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send once more. Nothing was lost.</source>
        <translation>Espere unos minutos y envíe otra vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer has no room left.</source>
        <translation>El equipo de su clínica no tiene más espacio.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Your pictures are kept here.</source>
        <translation>Llame a su clínica y avise. Sus fotos quedan guardadas aquí.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer did not take the pictures.</source>
        <translation>El equipo de su clínica no aceptó las fotos.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer gave an answer that makes no sense.</source>
        <translation>El equipo de su clínica dio una respuesta que no se entiende.</translation>
    </message>
    <message>
        <source>Try once more later. Your pictures are kept here.</source>
        <translation>Inténtelo más tarde. Sus fotos quedan guardadas aquí.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer does not show that it has your pictures.</source>
        <translation>El equipo de su clínica no muestra que tenga sus fotos.</translation>
    </message>
    <message>
        <source>Your clinic no longer takes pictures for this invitation.</source>
        <translation>Su clínica ya no recibe fotos con esta invitación.</translation>
    </message>
    <message>
        <source>Ask for a new one. Your pictures are kept here.</source>
        <translation>Pida una nueva. Sus fotos quedan guardadas aquí.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer could not show that it is the right one.</source>
        <translation>El equipo de la clínica no pudo demostrar que es el correcto.</translation>
    </message>
    <message>
        <source>Send nothing for now, and call your clinic. Nothing was sent.</source>
        <translation>No envíe nada por ahora y llame a su clínica. No se envió nada.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer asked to send your pictures somewhere else.</source>
        <translation>El equipo de la clínica pidió enviar sus fotos a otro lugar.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Nothing was sent there.</source>
        <translation>Llame a su clínica y avise. Allí no se envió nada.</translation>
    </message>
    <message>
        <source>This clinic has no way to take pictures from here.</source>
        <translation>Esta clínica no tiene una forma de recibir fotos desde aquí.</translation>
    </message>
    <message>
        <source>Call your clinic and ask how to send them. They are kept here.</source>
        <translation>Llame a su clínica y pregunte cómo enviarlas. Quedan guardadas aquí.</translation>
    </message>
    <message>
        <source>The folder or stick for your pictures is not there.</source>
        <translation>La carpeta o memoria para sus fotos no está.</translation>
    </message>
    <message>
        <source>Plug the stick in, then send once more. Nothing was lost.</source>
        <translation>Conecte la memoria y envíe otra vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation>Usted detuvo el envío.</translation>
    </message>
    <message>
        <source>Send later when you are ready. Your pictures are kept here.</source>
        <translation>Envíe más tarde, cuando quiera. Sus fotos quedan guardadas aquí.</translation>
    </message>
    <message>
        <source>The clinic&apos;s side of VisitCam could not do that.</source>
        <translation>El lado de la clínica de VisitCam no pudo hacer eso.</translation>
    </message>
    <message>
        <source>Check the folder and try once more. No parcel was changed.</source>
        <translation>Revise la carpeta e inténtelo otra vez. Ningún paquete cambió.</translation>
    </message>
    <message>
        <source>This folder does not hold what a clinic needs.</source>
        <translation>Esta carpeta no tiene lo que una clínica necesita.</translation>
    </message>
    <message>
        <source>Check its name, or make a new one with: visitcam clinic init.</source>
        <translation>Revise su nombre o cree una nueva con: visitcam clinic init.</translation>
    </message>
    <message>
        <source>This folder already holds a clinic&apos;s keys.</source>
        <translation>Esta carpeta ya tiene las claves de una clínica.</translation>
    </message>
    <message>
        <source>Choose a new folder, or use this one as it is. Nothing was changed.</source>
        <translation>Elija una carpeta nueva o use esta como está. Nada cambió.</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys are locked with a passphrase.</source>
        <translation>Las claves de la clínica están cerradas con una frase de paso.</translation>
    </message>
    <message>
        <source>Type it, or put it in VISITCAM_CLINIC_PASSPHRASE.</source>
        <translation>Escríbala o póngala en VISITCAM_CLINIC_PASSPHRASE.</translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic&apos;s keys.</source>
        <translation>Esta frase de paso no abre las claves de la clínica.</translation>
    </message>
    <message>
        <source>Type it once more. Nothing was changed.</source>
        <translation>Escríbala otra vez. Nada cambió.</translation>
    </message>
    <message>
        <source>There is no parcel at this place.</source>
        <translation>En ese lugar no hay ningún paquete.</translation>
    </message>
    <message>
        <source>Check the name of the file, then try once more.</source>
        <translation>Revise el nombre del archivo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>A file could not be written there.</source>
        <translation>No se pudo escribir un archivo allí.</translation>
    </message>
    <message>
        <source>Check the folder and the room on its disk, then try once more.</source>
        <translation>Compruebe la carpeta y el espacio en su disco e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own server did not take it.</source>
        <translation>El servidor de la clínica no lo aceptó.</translation>
    </message>
    <message>
        <source>Check the server, then try once more. The parcel is still here.</source>
        <translation>Revise el servidor e inténtelo otra vez. El paquete sigue aquí.</translation>
    </message>
    <message>
        <source>This file cannot be used as a picture.</source>
        <translation>Este archivo no se puede usar como foto.</translation>
    </message>
    <message>
        <source>Choose a different picture. Your file was not changed.</source>
        <translation>Elija otra foto. Su archivo no cambió.</translation>
    </message>
    <message>
        <source>There is no file at that place.</source>
        <translation>No hay ningún archivo en ese lugar.</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try once more.</source>
        <translation>Revise el nombre y la carpeta e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Este archivo está vacío.</translation>
    </message>
    <message>
        <source>Take or copy the picture once more. Your file was not changed.</source>
        <translation>Tome o copie la foto otra vez. Su archivo no cambió.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>No hay fotos en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose a different folder, or one file. Your folder was not changed.</source>
        <translation>Elija otra carpeta, o un solo archivo. Su carpeta no cambió.</translation>
    </message>
    <message>
        <source>What you chose is not a file.</source>
        <translation>Lo que eligió no es un archivo.</translation>
    </message>
    <message>
        <source>Save it as a file first, then choose that file.</source>
        <translation>Guárdelo primero como archivo y después elija ese archivo.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here.</source>
        <translation>Este archivo no es una foto que se pueda abrir aquí.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP or HEIC file. Your file was not changed.</source>
        <translation>Elija un archivo JPEG, PNG, WebP o HEIC. Su archivo no cambió.</translation>
    </message>
    <message>
        <source>A part of this picture is missing.</source>
        <translation>Falta una parte de esta foto.</translation>
    </message>
    <message>
        <source>Copy the file once more, or take a new picture.</source>
        <translation>Copie el archivo otra vez o tome una foto nueva.</translation>
    </message>
    <message>
        <source>This picture is too big to be opened safely.</source>
        <translation>Esta foto es demasiado grande para abrirla sin riesgo.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or take a new one. Your file was not changed.</source>
        <translation>Elija una más pequeña o tome una nueva. Su archivo no cambió.</translation>
    </message>
    <message>
        <source>This picture is too small to show what matters.</source>
        <translation>Esta foto es demasiado pequeña para mostrar lo que importa.</translation>
    </message>
    <message>
        <source>Take a new picture, or choose a larger one.</source>
        <translation>Tome una foto nueva o elija una más grande.</translation>
    </message>
    <message>
        <source>This file holds more than one picture.</source>
        <translation>Este archivo tiene más de una foto.</translation>
    </message>
    <message>
        <source>Choose a file with one still picture. Your file was not changed.</source>
        <translation>Elija un archivo con una sola foto. Su archivo no cambió.</translation>
    </message>
    <message>
        <source>This file may not be read from here.</source>
        <translation>Este archivo no se puede leer desde aquí.</translation>
    </message>
    <message>
        <source>Ask who owns the file, or choose a different one.</source>
        <translation>Pregunte de quién es el archivo o elija otro.</translation>
    </message>
    <message>
        <source>This video is too long.</source>
        <translation>Este vídeo es demasiado largo.</translation>
    </message>
    <message>
        <source>Make a shorter one. Show the place that matters for a few seconds.</source>
        <translation>Haga uno más corto. Muestre el lugar que importa unos segundos.</translation>
    </message>
    <message>
        <source>The end of this video is missing.</source>
        <translation>Falta el final de este vídeo.</translation>
    </message>
    <message>
        <source>Copy the file once more, if you need all of it.</source>
        <translation>Copie el archivo otra vez si lo necesita entero.</translation>
    </message>
    <message>
        <source>This video is too short.</source>
        <translation>Este vídeo es demasiado corto.</translation>
    </message>
    <message>
        <source>Start it once more, and let it run for a few seconds.</source>
        <translation>Empiécelo otra vez y déjelo unos segundos.</translation>
    </message>
    <message>
        <source>No picture in this video can be shown.</source>
        <translation>No se puede mostrar ninguna imagen de este vídeo.</translation>
    </message>
    <message>
        <source>Choose or make a different video. Your file was not changed.</source>
        <translation>Elija o haga otro vídeo. Su archivo no cambió.</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>Eso no se puede hacer aquí.</translation>
    </message>
    <message>
        <source>Check what you asked for. Nothing was changed.</source>
        <translation>Revise lo que pidió. Nada cambió.</translation>
    </message>
    <message>
        <source>One of the options makes no sense.</source>
        <translation>Una de las opciones no tiene sentido.</translation>
    </message>
    <message>
        <source>Look at the help, then try once more. Nothing was changed.</source>
        <translation>Mire la ayuda e inténtelo otra vez. Nada cambió.</translation>
    </message>
    <message>
        <source>The place you marked is not in the picture.</source>
        <translation>El lugar que marcó no está en la foto.</translation>
    </message>
    <message>
        <source>Mark a place inside the picture. Nothing was lost.</source>
        <translation>Marque un lugar dentro de la foto. No se perdió nada.</translation>
    </message>
    <message>
        <source>Your clinic did not ask for a picture of that name.</source>
        <translation>Su clínica no pidió una foto con ese nombre.</translation>
    </message>
    <message>
        <source>Choose one from the list that your clinic sent.</source>
        <translation>Elija una de la lista que envió su clínica.</translation>
    </message>
    <message>
        <source>There is no such visit on this computer.</source>
        <translation>No existe esa visita en este equipo.</translation>
    </message>
    <message>
        <source>Look at the list of visits and choose one. It may have been deleted.</source>
        <translation>Mire la lista de visitas y elija una. Puede que se haya borrado.</translation>
    </message>
    <message>
        <source>The rules file of this kiosk cannot be used.</source>
        <translation>El archivo de reglas de este puesto no se puede usar.</translation>
    </message>
    <message>
        <source>Ask the staff to mend it. The kiosk does not start without it.</source>
        <translation>Pida al personal que lo arregle. El puesto no arranca sin él.</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>La cámara no funciona en este momento.</translation>
    </message>
    <message>
        <source>Check its plug, or choose a different camera. Kept pictures are safe.</source>
        <translation>Revise su cable o elija otra cámara. Las fotos guardadas están a salvo.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera. Nothing was lost.</source>
        <translation>Conecte una o use la cámara de práctica. No se perdió nada.</translation>
    </message>
    <message>
        <source>The camera is in use by some other program.</source>
        <translation>Otro programa está usando la cámara.</translation>
    </message>
    <message>
        <source>Close your video calls, then try once more. Nothing was lost.</source>
        <translation>Cierre sus videollamadas e inténtelo otra vez. No se perdió nada.</translation>
    </message>
    <message>
        <source>VisitCam may not use the camera yet.</source>
        <translation>VisitCam aún no tiene permiso para usar la cámara.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, then try once more.</source>
        <translation>Dé permiso en los ajustes de este equipo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>La cámara se desconectó.</translation>
    </message>
    <message>
        <source>Plug it in again. The pictures that you kept are safe.</source>
        <translation>Conéctela otra vez. Las fotos que guardó están a salvo.</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>La cámara solo ve negro.</translation>
    </message>
    <message>
        <source>Open its cover, or turn on a light.</source>
        <translation>Abra su tapa o encienda una luz.</translation>
    </message>
    <message>
        <source>The camera has stopped moving.</source>
        <translation>La cámara se quedó parada.</translation>
    </message>
    <message>
        <source>Unplug it, wait a moment and plug it in again. Kept pictures are safe.</source>
        <translation>Desconéctela, espere un momento y conéctela. Las fotos guardadas están a salvo.</translation>
    </message>
    <message>
        <source>There are no more pictures in this file or folder.</source>
        <translation>No hay más fotos en este archivo o carpeta.</translation>
    </message>
    <message>
        <source>Start it once more, or choose a different one.</source>
        <translation>Empiece otra vez o elija otro.</translation>
    </message>
    <message>
        <source>The camera has changed the size of its picture.</source>
        <translation>La cámara cambió el tamaño de su imagen.</translation>
    </message>
    <message>
        <source>Start this picture once more. Kept pictures are safe.</source>
        <translation>Empiece esta foto otra vez. Las fotos guardadas están a salvo.</translation>
    </message>
    <message>
        <source>There is too little room for this video.</source>
        <translation>Hay muy poco espacio para este vídeo.</translation>
    </message>
    <message>
        <source>Close other programs, or make a shorter video. Kept pictures are safe.</source>
        <translation>Cierre otros programas o haga un vídeo más corto. Las fotos guardadas están a salvo.</translation>
    </message>
    <message>
        <source>The picture could not be made private, so it was not kept.</source>
        <translation>La foto no se pudo hacer privada, así que no se guardó.</translation>
    </message>
    <message>
        <source>Take it once more. Nothing has left this computer.</source>
        <translation>Tómela otra vez. Nada ha salido de este equipo.</translation>
    </message>
    <message>
        <source>The part that finds faces and words is missing or was changed.</source>
        <translation>La parte que busca caras y textos falta o fue cambiada.</translation>
    </message>
    <message>
        <source>Install VisitCam once more. Until then it keeps and sends no pictures.</source>
        <translation>Instale VisitCam otra vez. Hasta entonces no guarda ni envía fotos.</translation>
    </message>
    <message>
        <source>The search for faces and words stopped, so the picture was not kept.</source>
        <translation>La búsqueda de caras y textos se paró, así que la foto no se guardó.</translation>
    </message>
    <message>
        <source>Nobody has looked at this picture yet, so it was not kept.</source>
        <translation>Nadie ha mirado todavía esta foto, así que no se guardó.</translation>
    </message>
    <message>
        <source>Look at what will be sent, and say yes to it first.</source>
        <translation>Mire lo que se enviará y primero diga que sí.</translation>
    </message>
    <message>
        <source>Faces and words were not looked for, so the picture was not kept.</source>
        <translation>No se buscaron caras ni textos, así que la foto no se guardó.</translation>
    </message>
    <message>
        <source>This picture shows more of a face than you agreed to.</source>
        <translation>Esta foto muestra más de una cara de lo que usted aceptó.</translation>
    </message>
    <message>
        <source>Cover the face, or agree that your doctor can know you by it.</source>
        <translation>Tape la cara, o acepte que su médico pueda reconocerle por ella.</translation>
    </message>
    <message>
        <source>All of the picture would be covered.</source>
        <translation>La foto quedaría tapada por completo.</translation>
    </message>
    <message>
        <source>Take away a box, or take a new picture. Nothing was kept yet.</source>
        <translation>Quite un recuadro o tome una foto nueva. Aún no se guardó nada.</translation>
    </message>
    <message>
        <source>The picture could not be made ready, so it was not kept.</source>
        <translation>La foto no se pudo preparar, así que no se guardó.</translation>
    </message>
    <message>
        <source>Something that VisitCam needs is not ready.</source>
        <translation>Algo que VisitCam necesita no está listo.</translation>
    </message>
    <message>
        <source>Run the check to see what is missing. Nothing was lost.</source>
        <translation>Haga la comprobación para ver qué falta. No se perdió nada.</translation>
    </message>
    <message>
        <source>A part of the system that the window needs is missing.</source>
        <translation>Falta una parte del sistema que la ventana necesita.</translation>
    </message>
    <message>
        <source>Install the part named here, then start once more.</source>
        <translation>Instale la parte que se nombra aquí y empiece otra vez.</translation>
    </message>
    <message>
        <source>There is no screen for the window.</source>
        <translation>No hay pantalla para la ventana.</translation>
    </message>
    <message>
        <source>Start it on a computer with a screen, or use the command line.</source>
        <translation>Use un equipo con pantalla o la línea de comandos.</translation>
    </message>
    <message>
        <source>VisitCam stopped here to keep you safe.</source>
        <translation>VisitCam se detuvo aquí para cuidarle.</translation>
    </message>
    <message>
        <source>Go back one step and try once more. Nothing was sent.</source>
        <translation>Vuelva un paso e inténtelo otra vez. No se envió nada.</translation>
    </message>
    <message>
        <source>Nobody has said yes to what would be sent, so nothing was kept.</source>
        <translation>Nadie ha dicho que sí a lo que se enviaría, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>Look at the picture first, then say yes to it.</source>
        <translation>Mire primero la foto y luego diga que sí.</translation>
    </message>
    <message>
        <source>The picture did not get good enough in time.</source>
        <translation>La foto no llegó a ser buena a tiempo.</translation>
    </message>
    <message>
        <source>Find more light and hold still, or take the picture by hand.</source>
        <translation>Busque más luz y no se mueva, o tome la foto a mano.</translation>
    </message>
    <message>
        <source>You did not agree to this clinic, so nothing was sent.</source>
        <translation>Usted no aceptó esta clínica, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Start once more when you are ready, or call your clinic.</source>
        <translation>Empiece otra vez cuando quiera o llame a su clínica.</translation>
    </message>
    <message>
        <source>The picture could not be locked or unlocked.</source>
        <translation>La foto no se pudo cerrar o abrir con llave.</translation>
    </message>
    <message>
        <source>Try once more. Nothing has left this computer unlocked.</source>
        <translation>Inténtelo otra vez. Nada ha salido sin llave de este equipo.</translation>
    </message>
    <message>
        <source>The picture could not be locked, so it was not kept.</source>
        <translation>La foto no se pudo cerrar con llave, así que no se guardó.</translation>
    </message>
    <message>
        <source>The clinic&apos;s lock is broken, so no picture can be locked for it.</source>
        <translation>La llave de la clínica no sirve, así que no se puede cerrar ninguna foto para ella.</translation>
    </message>
    <message>
        <source>Tell your clinic, and ask for a new invitation. Nothing was sent.</source>
        <translation>Avise a su clínica y pida una nueva invitación. No se envió nada.</translation>
    </message>
    <message>
        <source>This key does not open it. It was locked for someone else.</source>
        <translation>Esta llave no lo abre. Se cerró para otra persona.</translation>
    </message>
    <message>
        <source>Check that you use the right key. Nothing was changed.</source>
        <translation>Compruebe que usa la llave correcta. Nada cambió.</translation>
    </message>
    <message>
        <source>This parcel was cut short or changed on its way.</source>
        <translation>Este paquete se cortó o cambió en el camino.</translation>
    </message>
    <message>
        <source>Ask for it to be sent once more. No part of it was used.</source>
        <translation>Pida que lo envíen otra vez. No se usó ninguna parte.</translation>
    </message>
    <message>
        <source>This file is not a VisitCam parcel.</source>
        <translation>Este archivo no es un paquete de VisitCam.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .age. Your file was not changed.</source>
        <translation>Elija un archivo que termine en .age. Su archivo no cambió.</translation>
    </message>
    <message>
        <source>This parcel does not come from the person who was invited.</source>
        <translation>Este paquete no viene de la persona invitada.</translation>
    </message>
    <message>
        <source>Do not use it. Call the person and send a new invitation.</source>
        <translation>No lo use. Llame a la persona y mande una nueva invitación.</translation>
    </message>
    <message>
        <source>Your pictures could not be kept on this computer.</source>
        <translation>Sus fotos no se pudieron guardar en este equipo.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so this was not kept.</source>
        <translation>El disco de este equipo está lleno, así que esto no se guardó.</translation>
    </message>
    <message>
        <source>Make some room, then try once more. What was kept before is safe.</source>
        <translation>Haga espacio e inténtelo otra vez. Lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation>No se puede guardar nada en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours, or ask for help. Nothing was lost.</source>
        <translation>Elija una carpeta suya o pida ayuda. No se perdió nada.</translation>
    </message>
    <message>
        <source>The disk did not take the picture, so it was not kept.</source>
        <translation>El disco no aceptó la foto, así que no se guardó.</translation>
    </message>
    <message>
        <source>VisitCam is open in a second window.</source>
        <translation>VisitCam está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>Close that one first. Nothing was lost.</source>
        <translation>Cierre primero esa. No se perdió nada.</translation>
    </message>
    <message>
        <source>A kept file was changed or cut short, and cannot be opened.</source>
        <translation>Un archivo guardado cambió o se cortó y no se puede abrir.</translation>
    </message>
    <message>
        <source>Take that picture once more. The others are safe.</source>
        <translation>Tome esa foto otra vez. Las demás están a salvo.</translation>
    </message>
    <message>
        <source>The folder with your kept pictures is not there.</source>
        <translation>La carpeta con sus fotos guardadas no está.</translation>
    </message>
    <message>
        <source>Plug in its disk, or check where the folder is. Nothing was deleted.</source>
        <translation>Conecte su disco o mire dónde está la carpeta. No se borró nada.</translation>
    </message>
    <message>
        <source>Your clinic does not have this yet, so it was not deleted.</source>
        <translation>Su clínica aún no lo tiene, así que no se borró.</translation>
    </message>
    <message>
        <source>Send it first, or say that you want to delete it even so.</source>
        <translation>Envíelo primero o diga que quiere borrarlo de todos modos.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer did not work.</source>
        <translation>El lugar seguro para las claves de este equipo no funcionó.</translation>
    </message>
    <message>
        <source>Try once more, or choose a passphrase. Nothing was lost.</source>
        <translation>Inténtelo otra vez o elija una frase de paso. No se perdió nada.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>Este equipo no tiene un lugar seguro para las claves.</translation>
    </message>
    <message>
        <source>Choose a passphrase. Your pictures will be locked with it.</source>
        <translation>Elija una frase de paso. Sus fotos se cerrarán con ella.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer is locked.</source>
        <translation>El lugar seguro para las claves de este equipo está cerrado.</translation>
    </message>
    <message>
        <source>Unlock it, or sign in once more. Your pictures are still safe.</source>
        <translation>Ábralo o inicie sesión otra vez. Sus fotos siguen a salvo.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>El lugar seguro para las claves no responde.</translation>
    </message>
    <message>
        <source>Start the computer once more, or choose a passphrase.</source>
        <translation>Reinicie el equipo o elija una frase de paso.</translation>
    </message>
    <message>
        <source>The safe place for keys said no.</source>
        <translation>El lugar seguro para las claves dijo que no.</translation>
    </message>
    <message>
        <source>Allow VisitCam when you are asked, or choose a passphrase.</source>
        <translation>Dé permiso a VisitCam cuando se lo pidan o elija una frase de paso.</translation>
    </message>
    <message>
        <source>The key of this visit was deleted, so nobody can open it here.</source>
        <translation>La clave de esta visita se borró, así que nadie puede abrirla aquí.</translation>
    </message>
    <message>
        <source>Ask your clinic. What was sent before is still there.</source>
        <translation>Pregunte a su clínica. Lo que ya se envió sigue allí.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Esta frase de paso no lo abre.</translation>
    </message>
    <message>
        <source>A passphrase is needed here to lock your pictures.</source>
        <translation>Aquí hace falta una frase de paso para cerrar sus fotos.</translation>
    </message>
    <message>
        <source>Choose one, and write it down at a safe place.</source>
        <translation>Elija una y apúntela en un lugar seguro.</translation>
    </message>
    <message>
        <source>Your visits here are locked with your passphrase.</source>
        <translation>Sus visitas aquí están bajo llave con su frase de paso.</translation>
    </message>
    <message>
        <source>Type the one that you chose. Nothing was changed.</source>
        <translation>Escriba la que eligió. No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Esta frase de paso es demasiado corta.</translation>
    </message>
    <message>
        <source>Choose a longer one. Four words in a row work well.</source>
        <translation>Elija una más larga. Cuatro palabras seguidas sirven bien.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Trouble breathing</source>
        <translation>Dificultad para respirar</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest</source>
        <translation>Dolor o presión en el pecho</translation>
    </message>
    <message>
        <source>Heavy bleeding that does not stop</source>
        <translation>Sangrado fuerte que no para</translation>
    </message>
    <message>
        <source>Getting much worse, all at once or fast</source>
        <translation>Empeora mucho, de golpe o muy rápido</translation>
    </message>
    <message>
        <source>High fever with a rash or swelling</source>
        <translation>Fiebre alta con erupción o hinchazón</translation>
    </message>
    <message>
        <source>Why pictures help</source>
        <translation>Por qué ayudan las fotos</translation>
    </message>
    <message>
        <source>A good picture shows your doctor what words cannot.</source>
        <translation>Una buena foto muestra a su médico lo que las palabras no pueden.</translation>
    </message>
    <message>
        <source>You can be seen from home, with no trip to make.</source>
        <translation>Le pueden ver en su casa, sin viajar.</translation>
    </message>
    <message>
        <source>Advice and treatment can start sooner.</source>
        <translation>Los consejos y el tratamiento pueden empezar antes.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárese</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La habitación</translation>
    </message>
    <message>
        <source>Find a place where you are alone and feel safe.</source>
        <translation>Busque un lugar donde esté a solas y se sienta a salvo.</translation>
    </message>
    <message>
        <source>Sit near a window, or turn on a bright lamp.</source>
        <translation>Siéntese cerca de una ventana o encienda una lámpara fuerte.</translation>
    </message>
    <message>
        <source>Put a plain cloth or sheet behind you.</source>
        <translation>Ponga detrás una tela o sábana lisa.</translation>
    </message>
    <message>
        <source>Put away letters, photos and other things of yours.</source>
        <translation>Guarde cartas, fotos y otras cosas suyas.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Plug it in, or check that the battery is full.</source>
        <translation>Enchúfelo o compruebe que la batería está llena.</translation>
    </message>
    <message>
        <source>Wipe the camera with a soft, dry cloth.</source>
        <translation>Limpie la cámara con un paño suave y seco.</translation>
    </message>
    <message>
        <source>Test the camera and the internet. VisitCam does this for you.</source>
        <translation>Pruebe la cámara y el internet. VisitCam lo hace por usted.</translation>
    </message>
    <message>
        <source>Have the invitation from your clinic at hand, and do as it says.</source>
        <translation>Tenga a mano la invitación de su clínica y haga lo que dice.</translation>
    </message>
    <message>
        <source>How to take a good picture</source>
        <translation>Cómo tomar una buena foto</translation>
    </message>
    <message>
        <source>Show the place that worries you, and little else.</source>
        <translation>Muestre el lugar que le preocupa y poco más.</translation>
    </message>
    <message>
        <source>Hold still. Rest your arm or leg on something firm.</source>
        <translation>No se mueva. Apoye el brazo o la pierna en algo firme.</translation>
    </message>
    <message>
        <source>Let the light come from the front, not from behind.</source>
        <translation>Que la luz venga de frente, no de atrás.</translation>
    </message>
    <message>
        <source>Take one picture from close by, and one from further away to show where it is.</source>
        <translation>Tome una foto de cerca y otra de más lejos para mostrar dónde está.</translation>
    </message>
    <message>
        <source>Look at the picture. If it is not sharp, take it again.</source>
        <translation>Mire la foto. Si no es nítida, tómela otra vez.</translation>
    </message>
    <message>
        <source>Do not use filters, and do not change the colours.</source>
        <translation>No use filtros ni cambie los colores.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Cuide su privacidad</translation>
    </message>
    <message>
        <source>Leave your face, your name and other people out of the picture.</source>
        <translation>Deje fuera de la foto su cara, su nombre y a otras personas.</translation>
    </message>
    <message>
        <source>VisitCam covers faces and words, and shows you before you send.</source>
        <translation>VisitCam tapa caras y textos, y se lo muestra antes de enviar.</translation>
    </message>
    <message>
        <source>How to make a good video</source>
        <translation>Cómo hacer un buen vídeo</translation>
    </message>
    <message>
        <source>Make a video when your clinic asks for one.</source>
        <translation>Haga un vídeo cuando su clínica lo pida.</translation>
    </message>
    <message>
        <source>Move the camera slowly and stop often.</source>
        <translation>Mueva la cámara despacio y pare a menudo.</translation>
    </message>
    <message>
        <source>If it hurts when you move, show that move once, with care.</source>
        <translation>Si le duele al moverse, muestre ese movimiento una vez, con cuidado.</translation>
    </message>
    <message>
        <source>Keep it short. Half a minute is most often enough.</source>
        <translation>Que sea corto. Medio minuto suele bastar.</translation>
    </message>
    <message>
        <source>Say no names. Keep other people out of it.</source>
        <translation>No diga nombres. Deje fuera a otras personas.</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation>Cuándo pedir ayuda ya</translation>
    </message>
    <message>
        <source>Call for help now if there is:</source>
        <translation>Pida ayuda ahora si hay:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>Llame enseguida a su clínica si hay:</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>No espere una respuesta a sus fotos.</translation>
    </message>
    <message>
        <source>If it gets worse after you send them, call or go in person.</source>
        <translation>Si empeora después de enviarlas, llame o vaya en persona.</translation>
    </message>
    <message>
        <source>If you are not sure, call. It is fine to ask.</source>
        <translation>Si tiene dudas, llame. Está bien preguntar.</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>Lo que las fotos pueden hacer</translation>
    </message>
    <message>
        <source>Pictures work well for:</source>
        <translation>Las fotos sirven bien para:</translation>
    </message>
    <message>
        <source>A rash, a wound, or skin that may be infected</source>
        <translation>Una erupción, una herida o piel que puede estar infectada</translation>
    </message>
    <message>
        <source>Small hurts, such as a cut or a bruise</source>
        <translation>Heridas leves, como un corte o un golpe</translation>
    </message>
    <message>
        <source>Seeing how a wound heals from week to week</source>
        <translation>Ver cómo sana una herida semana a semana</translation>
    </message>
    <message>
        <source>A health problem that your clinic knows already</source>
        <translation>Un problema de salud que su clínica ya conoce</translation>
    </message>
    <message>
        <source>A long illness that needs a look now and then</source>
        <translation>Una enfermedad larga que hay que mirar de vez en cuando</translation>
    </message>
    <message>
        <source>You save the trip, and the time in the waiting room.</source>
        <translation>Se ahorra el viaje y el tiempo en la sala de espera.</translation>
    </message>
    <message>
        <source>What pictures cannot do</source>
        <translation>Lo que las fotos no pueden hacer</translation>
    </message>
    <message>
        <source>Go in person, or call, for:</source>
        <translation>Vaya en persona o llame por:</translation>
    </message>
    <message>
        <source>Anything that is severe, or gets worse fast</source>
        <translation>Todo lo que es grave o empeora rápido</translation>
    </message>
    <message>
        <source>Anything that cannot wait, such as heavy bleeding</source>
        <translation>Todo lo que no puede esperar, como un sangrado fuerte</translation>
    </message>
    <message>
        <source>A problem that a doctor must feel with the hands</source>
        <translation>Un problema que el médico debe tocar con las manos</translation>
    </message>
    <message>
        <source>A cut that needs stitches</source>
        <translation>Un corte que necesita puntos</translation>
    </message>
    <message>
        <source>An X-ray, a scan, or a blood test</source>
        <translation>Una radiografía, un escáner o un análisis de sangre</translation>
    </message>
    <message>
        <source>Your clinic may look at your pictures and still ask you to come.</source>
        <translation>Su clínica puede mirar las fotos y aun así pedirle que vaya.</translation>
    </message>
    <message>
        <source>That is not a step back. Some things need a closer look.</source>
        <translation>Eso no es un paso atrás. Algunas cosas hay que verlas de cerca.</translation>
    </message>
    <message>
        <source>Private and safe</source>
        <translation>Privado y seguro</translation>
    </message>
    <message>
        <source>Use only the way that your clinic gave you to send pictures.</source>
        <translation>Envíe fotos solo por la vía que le dio su clínica.</translation>
    </message>
    <message>
        <source>Do not send them by e-mail, in chats, or on social media.</source>
        <translation>No las envíe por correo, en chats ni en redes sociales.</translation>
    </message>
    <message>
        <source>Do not put them on a page that all can see.</source>
        <translation>No las ponga en una página que todos puedan ver.</translation>
    </message>
    <message>
        <source>What VisitCam does</source>
        <translation>Lo que hace VisitCam</translation>
    </message>
    <message>
        <source>It covers faces, words and bar codes before it keeps a picture.</source>
        <translation>Tapa caras, textos y códigos de barras antes de guardar una foto.</translation>
    </message>
    <message>
        <source>It cuts away what is outside the white shape.</source>
        <translation>Recorta lo que queda fuera de la forma blanca.</translation>
    </message>
    <message>
        <source>It locks each picture, so that only your clinic can open it (“encryption”).</source>
        <translation>Cierra cada foto con llave para que solo su clínica pueda abrirla («cifrado»).</translation>
    </message>
    <message>
        <source>It sends to the clinic that invited you, and to no one else.</source>
        <translation>Envía a la clínica que le invitó y a nadie más.</translation>
    </message>
    <message>
        <source>Share with care</source>
        <translation>Comparta con cuidado</translation>
    </message>
    <message>
        <source>Ask your clinic how they keep your pictures and who sees them.</source>
        <translation>Pregunte a su clínica cómo guarda sus fotos y quién las ve.</translation>
    </message>
    <message>
        <source>Ask how long they are kept.</source>
        <translation>Pregunte cuánto tiempo se guardan.</translation>
    </message>
    <message>
        <source>After the visit, delete them from this computer if you are told to.</source>
        <translation>Después de la visita, bórrelas de este equipo si se lo indican.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell your clinic.</source>
        <translation>Si le preocupa su privacidad, dígaselo a su clínica.</translation>
    </message>
    <message>
        <source>After you send</source>
        <translation>Después de enviar</translation>
    </message>
    <message>
        <source>Do what your doctor or nurse tells you.</source>
        <translation>Haga lo que le diga su médico o enfermera.</translation>
    </message>
    <message>
        <source>Keep your medicines and your notes where you can reach them.</source>
        <translation>Tenga sus medicinas y sus notas al alcance de la mano.</translation>
    </message>
    <message>
        <source>Go in person if they ask you to.</source>
        <translation>Vaya en persona si se lo piden.</translation>
    </message>
    <message>
        <source>Write down what is new, and what you want to ask.</source>
        <translation>Apunte lo nuevo y lo que quiere preguntar.</translation>
    </message>
    <message>
        <source>Call your clinic if it changes or gets worse.</source>
        <translation>Llame a su clínica si cambia o empeora.</translation>
    </message>
    <message>
        <source>Delete the pictures from this computer if you are told to.</source>
        <translation>Borre las fotos de este equipo si se lo indican.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Preguntas y respuestas</translation>
    </message>
    <message>
        <source>Is it safe to send pictures of my body?</source>
        <translation>¿Es seguro enviar fotos de mi cuerpo?</translation>
    </message>
    <message>
        <source>Yes, if you use the way that your clinic gave you.</source>
        <translation>Sí, si usa la vía que le dio su clínica.</translation>
    </message>
    <message>
        <source>VisitCam locks each picture so that only your clinic can open it.</source>
        <translation>VisitCam cierra cada foto con llave para que solo su clínica la abra.</translation>
    </message>
    <message>
        <source>What if my camera is poor?</source>
        <translation>¿Y si mi cámara es mala?</translation>
    </message>
    <message>
        <source>More light helps most. Sit by a window, hold still, and move back.</source>
        <translation>Más luz es lo que más ayuda. Siéntese junto a una ventana, no se mueva y aléjese.</translation>
    </message>
    <message>
        <source>If it is still not sharp, ask your clinic. You may need to go there.</source>
        <translation>Si aún no es nítida, pregunte a su clínica. Puede que deba ir allí.</translation>
    </message>
    <message>
        <source>What if my internet is slow or breaks?</source>
        <translation>¿Y si mi internet es lento o se corta?</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They go on when the line is back.</source>
        <translation>Sus fotos esperan aquí, bajo llave. Siguen cuando vuelve la línea.</translation>
    </message>
    <message>
        <source>Use a better line, or ask your clinic if there is some other way.</source>
        <translation>Use una línea mejor o pregunte a su clínica si hay otra forma.</translation>
    </message>
    <message>
        <source>Can I show any part of my body?</source>
        <translation>¿Puedo mostrar cualquier parte del cuerpo?</translation>
    </message>
    <message>
        <source>Show only what your clinic needs to see for this visit.</source>
        <translation>Muestre solo lo que su clínica necesita ver en esta visita.</translation>
    </message>
    <message>
        <source>Leave out your face and all that tells who you are.</source>
        <translation>Deje fuera la cara y todo lo que diga quién es.</translation>
    </message>
    <message>
        <source>For a private part, talk with your clinic first. You may say no.</source>
        <translation>Si es una parte íntima, hable antes con su clínica. Puede decir que no.</translation>
    </message>
    <message>
        <source>Will my pictures be stored?</source>
        <translation>¿Se guardarán mis fotos?</translation>
    </message>
    <message>
        <source>Most often they become a part of your health record.</source>
        <translation>Casi siempre pasan a ser parte de su historia clínica.</translation>
    </message>
    <message>
        <source>Ask how long. The law and the rules of your clinic decide.</source>
        <translation>Pregunte cuánto tiempo. La ley y las reglas de su clínica lo deciden.</translation>
    </message>
    <message>
        <source>What if it gets worse after I sent them?</source>
        <translation>¿Y si empeora después de enviarlas?</translation>
    </message>
    <message>
        <source>Do not wait for an answer. Call your clinic, or go there.</source>
        <translation>No espere una respuesta. Llame a su clínica o vaya allí.</translation>
    </message>
    <message>
        <source>If it is bad or fast, call for help at once.</source>
        <translation>Si es grave o rápido, pida ayuda enseguida.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>Tenga en cuenta</translation>
    </message>
    <message>
        <source>This guide is for all, and does not know you or your health.</source>
        <translation>Esta guía es para todos y no le conoce a usted ni su salud.</translation>
    </message>
    <message>
        <source>It does not take the place of your doctor or nurse.</source>
        <translation>No sustituye a su médico o enfermera.</translation>
    </message>
    <message>
        <source>VisitCam does not say what illness you have, or how bad it is.</source>
        <translation>VisitCam no dice qué enfermedad tiene ni si es grave.</translation>
    </message>
    <message>
        <source>It looks at how clear a picture is, and at nothing else.</source>
        <translation>Mira si una foto es clara y nada más.</translation>
    </message>
    <message>
        <source>MedlinePlus (NLM, NIH): video visits</source>
        <translation>MedlinePlus (NLM, NIH): visitas por vídeo</translation>
    </message>
    <message>
        <source>CDC: privacy and security in telehealth</source>
        <translation>CDC: privacidad y seguridad en la telesalud</translation>
    </message>
    <message>
        <source>Mayo Clinic: good photos for your doctor</source>
        <translation>Mayo Clinic: buenas fotos para su médico</translation>
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
        <translation>La guía</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>¿Qué busca?</translation>
    </message>
    <message>
        <source>One or two words</source>
        <translation>Una o dos palabras</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimir la guía</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n tema encontrado</numerusform>
            <numerusform>%n temas encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try a different word.</source>
        <translation>No se encontró nada. Pruebe con otra palabra.</translation>
    </message>
    <message>
        <source>Written in our own words, after:</source>
        <translation>Escrito con nuestras palabras, a partir de:</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Tema siguiente</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Todos los temas</translation>
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
        <translation>¿Sigue ahí?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Nothing is lost.</source>
        <translation>Toque en cualquier lugar para seguir. No se pierde nada.</translation>
    </message>
    <message>
        <source>Then nobody sees anything of yours here. Pictures that you kept go to your clinic.</source>
        <translation>Después nadie verá aquí nada suyo. Las fotos que guardó van a su clínica.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Sí, estoy aquí</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>He terminado</translation>
    </message>
    <message numerus="yes">
        <source>Everything is wiped in %n second(s).</source>
        <translation>
            <numerusform>Todo se borra en %n segundo.</numerusform>
            <numerusform>Todo se borra en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>End your visit now?</source>
        <translation>¿Terminar su visita ahora?</translation>
    </message>
    <message>
        <source>All that is yours is wiped from this screen.</source>
        <translation>Todo lo suyo se borra de esta pantalla.</translation>
    </message>
    <message>
        <source>What you sent still goes to your clinic.</source>
        <translation>Lo que envió llega igualmente a su clínica.</translation>
    </message>
    <message>
        <source>Pictures that you have not sent are wiped too.</source>
        <translation>Las fotos que no ha enviado también se borran.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>No, seguir</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Sí, terminar</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Show your skin to your clinic</source>
        <translation>Muestre su piel a su clínica</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Close VisitCam now?</source>
        <translation>¿Cerrar VisitCam ahora?</translation>
    </message>
    <message>
        <source>Leave this visit now?</source>
        <translation>¿Salir de esta visita ahora?</translation>
    </message>
    <message>
        <source>Not all of it is kept yet. If you leave now, this is gone:</source>
        <translation>Aún no está todo guardado. Si sale ahora, se pierde esto:</translation>
    </message>
    <message>
        <source>This is practice. No clinic waits for these pictures.</source>
        <translation>Esto es una práctica. Ninguna clínica espera estas fotos.</translation>
    </message>
    <message>
        <source>All that you have kept stays on this computer, locked.</source>
        <translation>Todo lo que guardó se queda en este equipo, bajo llave.</translation>
    </message>
    <message>
        <source>No, go back to it</source>
        <translation>No, volver</translation>
    </message>
    <message>
        <source>Yes, close and lose it</source>
        <translation>Sí, cerrar y perderlo</translation>
    </message>
    <message>
        <source>Yes, leave and lose it</source>
        <translation>Sí, salir y perderlo</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>The picture that you took</source>
        <translation>La foto que tomó</translation>
    </message>
    <message>
        <source>The pictures that you took</source>
        <translation>Las fotos que tomó</translation>
    </message>
    <message>
        <source>The video that you made</source>
        <translation>El vídeo que hizo</translation>
    </message>
    <message>
        <source>The videos that you made</source>
        <translation>Los vídeos que hizo</translation>
    </message>
    <message>
        <source>The video that is being made</source>
        <translation>El vídeo que se está haciendo</translation>
    </message>
    <message>
        <source>What you wrote to your clinic</source>
        <translation>Lo que escribió a su clínica</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Not saved</source>
        <translation>No se guarda</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Se quitará</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>muy lejos</translation>
    </message>
    <message>
        <source>too close</source>
        <translation>muy cerca</translation>
    </message>
    <message>
        <source>mark the place</source>
        <translation>marque el lugar</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <translation>Escriba el PIN de este quiosco.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Volver a la visita</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n cifra escrita</numerusform>
            <numerusform>%n cifras escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is open in %n second(s).</source>
        <translation>
            <numerusform>Podrá probar de nuevo en %n segundo.</numerusform>
            <numerusform>Podrá probar de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Left forearm, overview</source>
        <translation>Antebrazo izquierdo, entero</translation>
    </message>
    <message>
        <source>Show the whole forearm, from the wrist to the elbow.</source>
        <translation>Muestre todo el antebrazo, de la muñeca al codo.</translation>
    </message>
    <message>
        <source>Left forearm, close</source>
        <translation>Antebrazo izquierdo, de cerca</translation>
    </message>
    <message>
        <source>Now come close, so that the spot fills the frame.</source>
        <translation>Ahora acérquese, hasta que la mancha llene el marco.</translation>
    </message>
    <message>
        <source>The spot from the side</source>
        <translation>La mancha de lado</translation>
    </message>
    <message>
        <source>Turn the arm a little, so that light falls from the side.</source>
        <translation>Gire un poco el brazo, para que la luz caiga de lado.</translation>
    </message>
    <message>
        <source>Practice clinic</source>
        <translation>Clínica de práctica</translation>
    </message>
    <message>
        <source>Practice pictures stay on this computer. Nobody else receives them.</source>
        <translation>Las fotos de práctica se quedan en este equipo. Nadie más las recibe.</translation>
    </message>
    <message>
        <source>Nobody: nothing leaves this computer.</source>
        <translation>Nadie: nada sale de este equipo.</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Luz</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>A private place</source>
        <translation>Un lugar privado</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Line to your clinic</source>
        <translation>Línea con su clínica</translation>
    </message>
    <message>
        <source>Safe place for keys</source>
        <translation>Lugar seguro para las claves</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Mire esto</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <translation>La cámara funciona.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>No se encontró ninguna cámara.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera.</source>
        <translation>Conecte una o use la cámara de práctica.</translation>
    </message>
    <message>
        <source>The camera gives a small picture.</source>
        <translation>La cámara da una imagen pequeña.</translation>
    </message>
    <message>
        <source>Use a better one if you have it.</source>
        <translation>Use una mejor si la tiene.</translation>
    </message>
    <message>
        <source>The camera was not tried yet.</source>
        <translation>La cámara aún no se ha probado.</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>La luz es buena.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Está muy oscuro.</translation>
    </message>
    <message>
        <source>Turn on a lamp, or sit by a window.</source>
        <translation>Encienda una lámpara o siéntese junto a una ventana.</translation>
    </message>
    <message>
        <source>It is too bright.</source>
        <translation>Hay demasiada luz.</translation>
    </message>
    <message>
        <source>Turn away from the window or lamp.</source>
        <translation>Aléjese de la ventana o la lámpara.</translation>
    </message>
    <message>
        <source>The light comes from one side.</source>
        <translation>La luz viene de un lado.</translation>
    </message>
    <message>
        <source>Turn to face the light.</source>
        <translation>Gire hacia la luz.</translation>
    </message>
    <message>
        <source>Light is checked when the camera is on.</source>
        <translation>La luz se comprueba con la cámara encendida.</translation>
    </message>
    <message>
        <source>The light cannot be judged from here.</source>
        <translation>Desde aquí no se puede juzgar la luz.</translation>
    </message>
    <message>
        <source>It is plain enough.</source>
        <translation>Es bastante liso.</translation>
    </message>
    <message>
        <source>There is a lot to see behind you.</source>
        <translation>Se ven muchas cosas detrás de usted.</translation>
    </message>
    <message>
        <source>Hang up a plain cloth, or sit by a bare wall.</source>
        <translation>Cuelgue una tela lisa o siéntese junto a una pared vacía.</translation>
    </message>
    <message>
        <source>This is checked when the camera is on.</source>
        <translation>Esto se comprueba con la cámara encendida.</translation>
    </message>
    <message>
        <source>It cannot be judged from here.</source>
        <translation>Desde aquí no se puede juzgar.</translation>
    </message>
    <message>
        <source>You said that you feel private here.</source>
        <translation>Usted dijo que aquí tiene privacidad.</translation>
    </message>
    <message>
        <source>You said that others may see you.</source>
        <translation>Usted dijo que otros pueden verle.</translation>
    </message>
    <message>
        <source>Close the door, or go to a room of your own.</source>
        <translation>Cierre la puerta o vaya a un cuarto propio.</translation>
    </message>
    <message>
        <source>The camera sees one more face.</source>
        <translation>La cámara ve una cara más.</translation>
    </message>
    <message>
        <source>Ask them to step out of view.</source>
        <translation>Pídale que salga de la imagen.</translation>
    </message>
    <message>
        <source>Only you can know this.</source>
        <translation>Esto solo lo sabe usted.</translation>
    </message>
    <message>
        <source>Are you in a place where no one else can see you?</source>
        <translation>¿Está en un lugar donde nadie más puede verle?</translation>
    </message>
    <message>
        <source>This computer runs from the wall.</source>
        <translation>Este equipo funciona con la corriente.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>Está enchufado.</translation>
    </message>
    <message>
        <source>There is enough for this visit.</source>
        <translation>Alcanza para esta visita.</translation>
    </message>
    <message>
        <source>The battery is low.</source>
        <translation>La batería está baja.</translation>
    </message>
    <message>
        <source>Plug the computer in now.</source>
        <translation>Enchufe el equipo ahora.</translation>
    </message>
    <message>
        <source>The battery cannot be read here.</source>
        <translation>Aquí no se puede leer la batería.</translation>
    </message>
    <message>
        <source>Your clinic can be reached.</source>
        <translation>Se puede contactar con su clínica.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes a few seconds to send.</source>
        <translation>Se puede contactar con su clínica. Una foto tarda unos segundos en enviarse.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes up to a minute to send.</source>
        <translation>Se puede contactar con su clínica. Una foto tarda hasta un minuto en enviarse.</translation>
    </message>
    <message>
        <source>The line is slow. A picture takes one to five minutes to send.</source>
        <translation>La línea es lenta. Una foto tarda de uno a cinco minutos en enviarse.</translation>
    </message>
    <message>
        <source>Use a cable, or sit nearer to the router. You can also send it later.</source>
        <translation>Use un cable o siéntese más cerca del router. También puede enviarlo más tarde.</translation>
    </message>
    <message>
        <source>The line is too slow to send pictures now.</source>
        <translation>La línea es demasiado lenta para enviar fotos ahora.</translation>
    </message>
    <message>
        <source>Use a cable or sit nearer to the router, try on another day, or go there in person.</source>
        <translation>Use un cable o siéntese más cerca del router, pruebe otro día o vaya en persona.</translation>
    </message>
    <message>
        <source>The line to your clinic is not safe, so nothing will be sent.</source>
        <translation>La línea con su clínica no es segura, así que no se enviará nada.</translation>
    </message>
    <message>
        <source>Call your clinic on a number you know, and tell them.</source>
        <translation>Llame a su clínica a un número que usted conozca y avise.</translation>
    </message>
    <message>
        <source>No internet is needed for this visit.</source>
        <translation>Para esta visita no hace falta internet.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>Ahora no se puede contactar con su clínica.</translation>
    </message>
    <message>
        <source>Check your internet. You can take pictures now and send them later.</source>
        <translation>Revise su internet. Puede tomar las fotos ahora y enviarlas después.</translation>
    </message>
    <message>
        <source>This is checked once your clinic is known.</source>
        <translation>Se comprueba cuando se conoce su clínica.</translation>
    </message>
    <message>
        <source>Your pictures can be locked here.</source>
        <translation>Sus fotos se pueden cerrar con llave aquí.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>Este equipo no tiene un lugar seguro para las claves.</translation>
    </message>
    <message>
        <source>You will be asked for a passphrase.</source>
        <translation>Se le pedirá una frase de paso.</translation>
    </message>
    <message>
        <source>The safe place for keys is locked.</source>
        <translation>El lugar seguro para las claves está cerrado.</translation>
    </message>
    <message>
        <source>Unlock it when you are asked.</source>
        <translation>Ábralo cuando se lo pidan.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>El lugar seguro para las claves no responde.</translation>
    </message>
    <message>
        <source>Start the computer once more, or use a passphrase.</source>
        <translation>Reinicie el equipo o use una frase de paso.</translation>
    </message>
    <message>
        <source>This was not tried yet.</source>
        <translation>Esto aún no se ha probado.</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <translation>Hay una pantalla.</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>No hay pantalla.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Use la línea de comandos.</translation>
    </message>
    <message>
        <source>Advice can be spoken.</source>
        <translation>Los consejos se pueden decir en voz alta.</translation>
    </message>
    <message>
        <source>No voice is here. All advice is shown in words.</source>
        <translation>Aquí no hay voz. Todos los consejos se muestran escritos.</translation>
    </message>
</context>
<context>
    <name>ready_page</name>
    <message>
        <source>%1: One moment</source>
        <translation>%1: un momento</translation>
    </message>
    <message>
        <source>Are you ready?</source>
        <translation>¿Está todo listo?</translation>
    </message>
    <message>
        <source>VisitCam looks at these by itself. You can go on in any case.</source>
        <translation>VisitCam lo mira por sí solo. Puede seguir en cualquier caso.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>How to get ready</source>
        <translation>Cómo prepararse</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepararse</translation>
    </message>
    <message>
        <source>Yes, I am on my own here</source>
        <translation>Sí, aquí estoy a solas</translation>
    </message>
    <message>
        <source>Yes, there is nobody but us</source>
        <translation>Sí, solo estamos nosotros</translation>
    </message>
    <message>
        <source>No, someone may see</source>
        <translation>No, alguien puede ver</translation>
    </message>
    <message>
        <source>All that could be checked is ready.</source>
        <translation>Todo lo que se pudo comprobar está listo.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Is it safe to wait?</source>
        <translation>¿Se puede esperar sin peligro?</translation>
    </message>
    <message>
        <source>Some things must not wait for a picture. Please read this first.</source>
        <translation>Algunas cosas no deben esperar a una foto. Lea esto primero.</translation>
    </message>
    <message>
        <source>if there is one of these:</source>
        <translation>si hay algo de esto:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>Llame enseguida a su clínica si hay:</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>Nada de esto, seguir</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>Necesito ayuda ahora</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>Lo que las fotos pueden hacer</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>Lo que no pueden hacer</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>This kiosk</source>
        <translation>Este quiosco</translation>
    </message>
    <message>
        <source>No names and no pictures can be seen here, nor anywhere on this computer.</source>
        <translation>Aquí no se ven nombres ni fotos, ni en ningún otro lugar de este equipo.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>Send what waits now</source>
        <translation>Enviar ahora lo que espera</translation>
    </message>
    <message>
        <source>End VisitCam</source>
        <translation>Cerrar VisitCam</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Volver a la página de inicio</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Cámara: %1</translation>
    </message>
    <message>
        <source>Camera: none found. Look at its cable.</source>
        <translation>Cámara: no se encuentra ninguna. Mire su cable.</translation>
    </message>
    <message>
        <source>Free space on the disk: %1</source>
        <translation>Espacio libre en el disco: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked parcel(s) wait to be sent.</source>
        <translation>
            <numerusform>%n paquete cerrado espera su envío.</numerusform>
            <numerusform>%n paquetes cerrados esperan su envío.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Nothing was sent since VisitCam started here.</source>
        <translation>No se ha enviado nada desde que VisitCam se inició aquí.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Último envío: %1</translation>
    </message>
</context>
<context>
    <name>tell</name>
    <message>
        <source>Tell your clinic more</source>
        <translation>Cuente más a su clínica</translation>
    </message>
    <message>
        <source>Write what may help. You can leave any of it empty. It is locked with the pictures.</source>
        <translation>Escriba lo que pueda ayudar. Puede dejar algo vacío. Se cierra con llave junto con las fotos.</translation>
    </message>
    <message>
        <source>What do they feel?</source>
        <translation>¿Qué siente esa persona?</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>¿Qué siente usted?</translation>
    </message>
    <message>
        <source>Which medicines do they take?</source>
        <translation>¿Qué medicinas toma esa persona?</translation>
    </message>
    <message>
        <source>Which medicines do you take?</source>
        <translation>¿Qué medicinas toma usted?</translation>
    </message>
    <message>
        <source>Pain, itch, heat, swelling…</source>
        <translation>Dolor, picor, calor, hinchazón…</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>A day, or about how long.</source>
        <translation>Un día, o más o menos cuánto tiempo.</translation>
    </message>
    <message>
        <source>How has it changed?</source>
        <translation>¿Cómo ha cambiado?</translation>
    </message>
    <message>
        <source>Better, worse, or the same.</source>
        <translation>Mejor, peor o igual.</translation>
    </message>
    <message>
        <source>Creams too, and what you are allergic to.</source>
        <translation>También cremas, y a qué tiene alergia.</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quiere preguntar?</translation>
    </message>
    <message>
        <source>Your questions go to the clinic, not to this computer.</source>
        <translation>Sus preguntas van a la clínica, no a este equipo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Add one more picture</source>
        <translation>Añadir una foto más</translation>
    </message>
    <message>
        <source>Extra picture {0}</source>
        <translation>Foto adicional {0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Why did you leave out “{0}”?</source>
        <translation>¿Por qué dejó fuera «{0}»?</translation>
    </message>
    <message>
        <source>It helps the clinic to know. You can leave it empty.</source>
        <translation>A la clínica le ayuda saberlo. Puede dejarlo vacío.</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message>
        <source>Who is in the pictures?</source>
        <translation>¿Quién sale en las fotos?</translation>
    </message>
    <message>
        <source>This changes only the words on the next pages.</source>
        <translation>Esto solo cambia las palabras de las páginas siguientes.</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>I show my own skin to my clinic.</source>
        <translation>Muestro mi propia piel a mi clínica.</translation>
    </message>
    <message>
        <source>Someone I help</source>
        <translation>Alguien a quien ayudo</translation>
    </message>
    <message>
        <source>I hold the camera, or I sit beside them.</source>
        <translation>Sostengo la cámara o estoy a su lado.</translation>
    </message>
    <message>
        <source>I asked them, and they said yes to the pictures</source>
        <translation>Le pregunté y dijo que sí a las fotos</translation>
    </message>
    <message>
        <source>If they cannot say yes, call the clinic first. It can tell you who may decide.</source>
        <translation>Si no puede decir que sí, llame antes a la clínica. Le dirá quién puede decidir.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>On which side do you want the camera&apos;s buttons?</source>
        <translation>¿De qué lado quiere los botones de la cámara?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Lado derecho</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>Falta una cosa.</translation>
    </message>
    <message>
        <source>Ask them first. Then tick that they said yes.</source>
        <translation>Pregúntele primero. Después marque que dijo que sí.</translation>
    </message>
</context>
</TS>
