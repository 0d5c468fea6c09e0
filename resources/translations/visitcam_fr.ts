<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AgreePage</name>
    <message>
        <source>Your clinic keeps it as long as its rules and the law say.</source>
        <translation>Votre clinique la garde aussi longtemps que ses règles et la loi le disent.</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Elle n’est pas gardée.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps it for %n day(s).</source>
        <translation>
            <numerusform>Votre clinique la garde %n jour.</numerusform>
            <numerusform>Votre clinique la garde %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} receives the pictures.</source>
        <translation>{0} reçoit les photos.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The line is safe. The clinic&apos;s own server can see the pictures on the way.</source>
        <translation>La ligne est sûre. Le serveur de la clinique peut voir les photos en route.</translation>
    </message>
    <message>
        <source>They are locked so that only your clinic can open them (encrypted).</source>
        <translation>Elles sont sous clé&#xa0;: seule votre clinique peut les ouvrir (chiffrées).</translation>
    </message>
    <message>
        <source>A worry about privacy? {0}</source>
        <translation>Un souci pour votre vie privée&#xa0;? {0}</translation>
    </message>
    <message>
        <source>A practice visit</source>
        <translation>Une visite d’exercice</translation>
    </message>
    <message>
        <source>Who gets your pictures</source>
        <translation>Qui reçoit vos photos</translation>
    </message>
    <message>
        <source>Please read this before the camera starts.</source>
        <translation>Lisez ceci avant que la caméra démarre.</translation>
    </message>
    <message>
        <source>Agree and go on</source>
        <translation>Accepter et continuer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Vie privée</translation>
    </message>
    <message numerus="yes">
        <source>A video of up to %n second(s).</source>
        <translation>
            <numerusform>Une vidéo de %n seconde au plus.</numerusform>
            <numerusform>Une vidéo de %n secondes au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is recorded only if you agree.</source>
        <translation>Le son n’est enregistré que si vous êtes d’accord.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now</source>
        <translation>Votre clinique ne peut pas être jointe pour le moment</translation>
    </message>
    <message>
        <source>You can take the pictures now. They stay locked here. You agree and send later.</source>
        <translation>Vous pouvez prendre les photos maintenant. Elles restent ici sous clé. Vous acceptez et envoyez plus tard.</translation>
    </message>
    <message>
        <source>The invitation names {0}.</source>
        <translation>L’invitation nomme {0}.</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s) or video(s).</source>
        <translation>
            <numerusform>Votre clinique demande %n photo ou vidéo.</numerusform>
            <numerusform>Votre clinique demande %n photos ou vidéos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks for %n picture(s).</source>
        <translation>
            <numerusform>Votre clinique demande %n photo.</numerusform>
            <numerusform>Votre clinique demande %n photos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This clinic is new on this computer. Its address is {0}.</source>
        <translation>Cette clinique est nouvelle sur cet ordinateur. Son adresse est {0}.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>Je connais cette clinique et je veux lui envoyer mes photos</translation>
    </message>
    <message>
        <source>Pictures of {0} still wait here</source>
        <translation>Des photos pour {0} attendent encore ici</translation>
    </message>
    <message>
        <source>Their invitation has run out. They can go with this new one.</source>
        <translation>Leur invitation n’est plus valable. Elles peuvent partir avec la nouvelle.</translation>
    </message>
    <message>
        <source>Use it for these pictures</source>
        <translation>L’utiliser pour ces photos</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>Il manque une chose.</translation>
    </message>
    <message>
        <source>Tick the sentence below if it is true. If not, go back.</source>
        <translation>Cochez la phrase ci-dessous si elle est vraie. Sinon, revenez en arrière.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>The guide: help with this step</source>
        <translation>Le guide&#xa0;: de l’aide pour cette étape</translation>
    </message>
    <message>
        <source>Text size, colours and language</source>
        <translation>Taille du texte, couleurs et langue</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>Signs that must not wait, and whom to call</source>
        <translation>Les signes qui ne peuvent pas attendre, et qui appeler</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
</context>
<context>
    <name>CameraMenu</name>
    <message>
        <source>Light in the picture</source>
        <translation>Lumière de l’image</translation>
    </message>
    <message>
        <source>Darker</source>
        <translation>Plus sombre</translation>
    </message>
    <message>
        <source>Brighter</source>
        <translation>Plus clair</translation>
    </message>
    <message>
        <source>Where it is sharp</source>
        <translation>Où c’est net</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Plus loin</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Plus près</translation>
    </message>
    <message>
        <source>Tint of the picture</source>
        <translation>Teinte de l’image</translation>
    </message>
    <message>
        <source>Cooler</source>
        <translation>Plus froide</translation>
    </message>
    <message>
        <source>Warmer</source>
        <translation>Plus chaude</translation>
    </message>
    <message>
        <source>Camera {0}</source>
        <translation>Caméra {0}</translation>
    </message>
    <message>
        <source>Practice camera</source>
        <translation>Caméra d’exercice</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatique</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>Show the place</source>
        <translation>Montrez l’endroit</translation>
    </message>
    <message>
        <source>Picture {0} of {1}</source>
        <translation>Photo {0} sur {1}</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Or press Space. It also takes itself when all is good.</source>
        <translation>Ou appuyez sur la barre d’espace. Elle se prend aussi seule quand tout est bon.</translation>
    </message>
    <message>
        <source>Use the last picture</source>
        <translation>Prendre la dernière photo</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Makes the screen white, so that it lights the place.</source>
        <translation>Rend l’écran blanc pour éclairer l’endroit.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Choose another camera</source>
        <translation>Choisir une autre caméra</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Gives the live picture the whole width.</source>
        <translation>Donne toute la largeur à l’image en direct.</translation>
    </message>
    <message>
        <source>Second window</source>
        <translation>Deuxième fenêtre</translation>
    </message>
    <message>
        <source>Opens the picture and the advice once more, for the one who holds the camera.</source>
        <translation>Ouvre une deuxième fois l’image et le conseil, pour la personne qui tient la caméra.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Uses a picture that you have, of a phone for example.</source>
        <translation>Utilise une photo que vous avez déjà, d’un téléphone par exemple.</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Laisser celle-ci</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Reading the picture.</source>
        <translation>Lecture de la photo.</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>Photo dans {0}</translation>
    </message>
    <message>
        <source>The picture is taken.</source>
        <translation>La photo est prise.</translation>
    </message>
    <message>
        <source>The screen gives more light now.</source>
        <translation>L’écran éclaire plus maintenant.</translation>
    </message>
    <message>
        <source>The screen alone is not enough. A real lamp helps more.</source>
        <translation>L’écran seul ne suffit pas. Une vraie lampe aide plus.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Covered.</source>
        <translation>Couvert.</translation>
    </message>
    <message>
        <source>Moved.</source>
        <translation>Déplacé.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changé.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>N’est plus couvert.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Only the place itself is kept, and a third of the face at most.</source>
        <translation>Seul l’endroit est gardé, et au plus un tiers du visage.</translation>
    </message>
</context>
<context>
    <name>FaceQuestion</name>
    <message>
        <source>This is no face</source>
        <translation>Ce n’est pas un visage</translation>
    </message>
    <message>
        <source>Keep more of the face?</source>
        <translation>Garder plus du visage&#xa0;?</translation>
    </message>
    <message>
        <source>Your doctor will be able to recognise you.</source>
        <translation>Votre médecin pourra vous reconnaître.</translation>
    </message>
    <message>
        <source>No, leave it as it was</source>
        <translation>Non, le laisser comme avant</translation>
    </message>
    <message>
        <source>I agree, keep more</source>
        <translation>Je suis d’accord, garder plus</translation>
    </message>
    <message>
        <source>If it is you, your doctor will be able to recognise you.</source>
        <translation>Si c’est vous, votre médecin pourra vous reconnaître.</translation>
    </message>
    <message>
        <source>It is me, and I agree</source>
        <translation>C’est moi, et je suis d’accord</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speaks the advice aloud.</source>
        <translation>Dit les conseils à voix haute.</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>Sons</translation>
    </message>
    <message>
        <source>Soft tones go up as the picture gets better, and down as it gets worse.</source>
        <translation>Des sons doux montent quand l’image s’améliore, et descendent quand elle est moins bonne.</translation>
    </message>
    <message>
        <source>The voice is silent while sound is recorded.</source>
        <translation>La voix se tait pendant l’enregistrement du son.</translation>
    </message>
    <message>
        <source>This computer has no voice. The advice stands here in words.</source>
        <translation>Cet ordinateur n’a pas de voix. Les conseils sont écrits ici.</translation>
    </message>
    <message>
        <source>This computer has no voice in your language.</source>
        <translation>Cet ordinateur n’a pas de voix dans votre langue.</translation>
    </message>
    <message>
        <source>This computer has no loudspeaker to play tones.</source>
        <translation>Cet ordinateur n’a pas de haut-parleur pour les sons.</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>Your clinic&apos;s invitation</source>
        <translation>L’invitation de votre clinique</translation>
    </message>
    <message>
        <source>Your clinic sent you a code, a file or a link. It says what to show.</source>
        <translation>Votre clinique vous a envoyé un code, un fichier ou un lien. Il dit quoi montrer.</translation>
    </message>
    <message>
        <source>Show the code to the camera</source>
        <translation>Montrer le code à la caméra</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Camera, to read the code</source>
        <translation>Caméra, pour lire le code</translation>
    </message>
    <message>
        <source>Or paste the link or the text here</source>
        <translation>Ou collez ici le lien ou le texte</translation>
    </message>
    <message>
        <source>Link or text of the invitation</source>
        <translation>Lien ou texte de l’invitation</translation>
    </message>
    <message>
        <source>No invitation yet?</source>
        <translation>Pas encore d’invitation&#xa0;?</translation>
    </message>
    <message>
        <source>Practise first. Nothing leaves this computer, and you need no camera.</source>
        <translation>Exercez-vous d’abord. Rien ne quitte cet ordinateur, et il ne faut pas de caméra.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>S’exercer</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>My visits on this computer</source>
        <translation>Mes visites sur cet ordinateur</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Go on where you left off</source>
        <translation>Reprenez où vous en étiez</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>Continuer cette visite</translation>
    </message>
    <message>
        <source>Were you here before?</source>
        <translation>Êtes-vous déjà venu ici ?</translation>
    </message>
    <message>
        <source>Visits are kept here, locked with your passphrase.</source>
        <translation>Des visites sont gardées ici, sous clé, par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>Les ouvrir</translation>
    </message>
    <message>
        <source>Open the invitation</source>
        <translation>Ouvrir l’invitation</translation>
    </message>
    <message>
        <source>Hold the code in front of the camera.</source>
        <translation>Tenez le code devant la caméra.</translation>
    </message>
    <message>
        <source>The code was read.</source>
        <translation>Le code est lu.</translation>
    </message>
    <message>
        <source>A passphrase for your pictures</source>
        <translation>Une phrase secrète pour vos photos</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase secrète</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>Please tell the staff. What was sent goes on to the clinic.</source>
        <translation>Prévenez le personnel, s’il vous plaît. Ce qui a été envoyé arrive à la clinique.</translation>
    </message>
    <message>
        <source>Your clinic gave you a code. It says what to show.</source>
        <translation>Votre clinique vous a donné un code. Il dit ce qu’il faut montrer.</translation>
    </message>
    <message>
        <source>Or type the text of the invitation here</source>
        <translation>Ou tapez ici le texte de l’invitation</translation>
    </message>
</context>
<context>
    <name>KioskWindow</name>
    <message>
        <source>End and wipe my visit</source>
        <translation>Terminer et effacer ma visite</translation>
    </message>
</context>
<context>
    <name>LiveView</name>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Click the place that matters. Or move a box to it with the arrow keys.</source>
        <translation>Cliquez sur l’endroit qui compte. Ou amenez-y un cadre avec les flèches.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Make it easy to read</source>
        <translation>Pour bien lire</translation>
    </message>
    <message>
        <source>Choose what is best for your eyes.</source>
        <translation>Choisissez ce qui convient à vos yeux.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>Text size {0} percent</source>
        <translation>Taille du texte {0} pour cent</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Fort contraste</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Motion and sound</source>
        <translation>Mouvement et son</translation>
    </message>
    <message>
        <source>Keep everything still, without moving parts</source>
        <translation>Tout garder immobile, sans rien qui bouge</translation>
    </message>
    <message>
        <source>Speak the advice aloud, where this computer can</source>
        <translation>Dire les conseils à voix haute, si cet ordinateur le peut</translation>
    </message>
    <message>
        <source>Play soft tones that go up as the picture gets better</source>
        <translation>Jouer des sons doux qui montent quand l’image s’améliore</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Show the movement</source>
        <translation>Montrez le mouvement</translation>
    </message>
    <message>
        <source>Video, {0} of {1}</source>
        <translation>Vidéo, {0} sur {1}</translation>
    </message>
    <message>
        <source>Move slowly, as the dot does</source>
        <translation>Bougez lentement, comme le point</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Sound is off. Nothing that is said is recorded.</source>
        <translation>Le son est coupé. Rien de ce qui est dit n’est enregistré.</translation>
    </message>
    <message>
        <source>Start the video</source>
        <translation>Commencer la vidéo</translation>
    </message>
    <message>
        <source>Or press Space.</source>
        <translation>Ou appuyez sur la barre d’espace.</translation>
    </message>
    <message>
        <source>Use the last video</source>
        <translation>Utiliser la dernière vidéo</translation>
    </message>
    <message>
        <source>Open a video file</source>
        <translation>Ouvrir un fichier vidéo</translation>
    </message>
    <message>
        <source>Leave this one out</source>
        <translation>Laisser celle-ci</translation>
    </message>
    <message>
        <source>The camera is starting.</source>
        <translation>La caméra démarre.</translation>
    </message>
    <message>
        <source>This computer can keep up with a sharper video (1080p).</source>
        <translation>Cet ordinateur suit pour une vidéo plus nette (1080p).</translation>
    </message>
    <message>
        <source>The video will be 720p, so that this computer can keep up.</source>
        <translation>La vidéo sera en 720p, pour que cet ordinateur suive.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Starting in {0}</source>
        <translation>Début dans {0}</translation>
    </message>
    <message numerus="yes">
        <source>%n frame(s) lost. The film still counts.</source>
        <translation>
            <numerusform>%n image perdue. La vidéo reste valable.</numerusform>
            <numerusform>%n images perdues. La vidéo reste valable.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Encore %n seconde</numerusform>
            <numerusform>Encore %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Good. Keep this pace</source>
        <translation>Bien. Gardez ce rythme</translation>
    </message>
    <message>
        <source>The video is taken.</source>
        <translation>La vidéo est prise.</translation>
    </message>
    <message>
        <source>Open a video</source>
        <translation>Ouvrir une vidéo</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Reading the video.</source>
        <translation>Lecture de la vidéo.</translation>
    </message>
    <message>
        <source>Reading the video. {0} s so far.</source>
        <translation>Lecture de la vidéo. {0} s jusqu’ici.</translation>
    </message>
</context>
<context>
    <name>RecordSound</name>
    <message>
        <source>Record sound too. Your clinic asked for it.</source>
        <translation>Enregistrer aussi le son. Votre clinique l’a demandé.</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Le son est activé</translation>
    </message>
    <message>
        <source>Sound is on. All that is said is recorded.</source>
        <translation>Le son est activé. Tout ce qui est dit est enregistré.</translation>
    </message>
    <message>
        <source>The microphone stopped. The video goes on without sound.</source>
        <translation>Le microphone s’est arrêté. La vidéo continue sans le son.</translation>
    </message>
    <message>
        <source>Your clinic will hear all that is said near you.</source>
        <translation>Votre clinique entendra tout ce qui est dit près de vous.</translation>
    </message>
    <message>
        <source>VisitCam may not use the microphone here. The video is made without sound.</source>
        <translation>VisitCam n’a pas le droit d’utiliser le microphone ici. La vidéo se fait sans le son.</translation>
    </message>
    <message>
        <source>No microphone can be used here. The video is made without sound.</source>
        <translation>Aucun microphone ne peut servir ici. La vidéo se fait sans le son.</translation>
    </message>
</context>
<context>
    <name>RenewPage</name>
    <message>
        <source>A new invitation</source>
        <translation>Une nouvelle invitation</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They can go with a new invitation.</source>
        <translation>Vos photos attendent ici, sous clé. Elles peuvent partir avec une nouvelle invitation.</translation>
    </message>
    <message>
        <source>This is the invitation that you had before.</source>
        <translation>C’est l’invitation que vous aviez déjà.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Your pictures are still here.</source>
        <translation>Demandez-en une nouvelle à votre clinique. Vos photos sont toujours ici.</translation>
    </message>
    <message>
        <source>Use this invitation</source>
        <translation>Utiliser cette invitation</translation>
    </message>
</context>
<context>
    <name>ReviewCanvas</name>
    <message>
        <source>The picture as it will leave</source>
        <translation>La photo telle qu’elle partira</translation>
    </message>
    <message>
        <source>Arrow keys move what is selected, with Shift they change its size. Plus and minus zoom.</source>
        <translation>Les flèches déplacent ce qui est choisi, avec Maj elles changent sa taille. Plus et moins agrandissent ou réduisent.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>Voici ce qui partira</translation>
    </message>
    <message>
        <source>Keep this picture</source>
        <translation>Garder cette photo</translation>
    </message>
    <message>
        <source>Take it again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Check the picture</source>
        <translation>Vérifiez la photo</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Rien n’a encore été gardé.</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>Le fichier lui-même reste où il est. Effacez-le là-bas si vous n’en voulez plus.</translation>
    </message>
    <message>
        <source>Do you see a tattoo, a name, jewellery or another person? Cover it with a box or the brush.</source>
        <translation>Voyez-vous un tatouage, un nom, un bijou ou quelqu’un d’autre&#xa0;? Couvrez-le avec un cadre ou le pinceau.</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Draw a box with the mouse or a finger. Or press Return to put one in the middle.</source>
        <translation>Dessinez un cadre avec la souris ou le doigt. Ou appuyez sur Entrée pour en mettre un au milieu.</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refaire</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>The place is on a face</source>
        <translation>L’endroit est sur un visage</translation>
    </message>
    <message>
        <source>Only the place itself is kept, and a third of the face at most. Pull the white dots to change its edge.</source>
        <translation>Seul l’endroit est gardé, et au plus un tiers du visage. Tirez les points blancs pour changer son bord.</translation>
    </message>
    <message>
        <source>Keep more of the face. My doctor will be able to recognise me, and I agree</source>
        <translation>Garder plus du visage. Mon médecin pourra me reconnaître, et je suis d’accord</translation>
    </message>
    <message>
        <source>The place is the eye itself</source>
        <translation>L’endroit est l’œil lui-même</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes.</source>
        <translation>Recherche de visages, de noms et de codes.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes. {0} % done.</source>
        <translation>Recherche de visages, de noms et de codes. {0} % fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>%n chose sera retirée.</numerusform>
            <numerusform>%n choses seront retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>Aucun visage, nom ou code n’a été trouvé.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this picture</source>
        <translation>Je ne vois ni visage, ni nom, ni autre personne sur cette photo</translation>
    </message>
    <message>
        <source>I see no name or other person in this picture, and my face may be seen</source>
        <translation>Je ne vois ni nom ni autre personne sur cette photo, et mon visage peut être vu</translation>
    </message>
    <message>
        <source>Show this face?</source>
        <translation>Montrer ce visage&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever sees the picture may know who it is. Your clinic seldom needs a face.</source>
        <translation>Qui voit la photo peut savoir qui c’est. Votre clinique a rarement besoin d’un visage.</translation>
    </message>
    <message>
        <source>No, keep it covered</source>
        <translation>Non, le laisser couvert</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>Lisez la phrase ci-dessous et cochez-la si elle est vraie.</translation>
    </message>
    <message>
        <source>Locking the picture, so that only your clinic can open it.</source>
        <translation>La photo est mise sous clé&#xa0;: seule votre clinique pourra l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>ReviewSound</name>
    <message>
        <source>Leave the sound out</source>
        <translation>Retirer le son</translation>
    </message>
    <message>
        <source>With sound. Play it to hear what will leave.</source>
        <translation>Avec le son. Lancez la lecture pour entendre ce qui partira.</translation>
    </message>
    <message>
        <source>The sound is left out.</source>
        <translation>Le son est retiré.</translation>
    </message>
    <message>
        <source>This video has no sound.</source>
        <translation>Cette vidéo n’a pas de son.</translation>
    </message>
    <message>
        <source>The sound did not fit the picture, so it is left out.</source>
        <translation>Le son ne suivait pas l’image, il est donc laissé de côté.</translation>
    </message>
    <message>
        <source>Put the sound back in</source>
        <translation>Remettre le son</translation>
    </message>
    <message>
        <source>The sound is in again.</source>
        <translation>Le son est remis.</translation>
    </message>
</context>
<context>
    <name>SecondWindow</name>
    <message>
        <source>For the one who holds the camera</source>
        <translation>Pour la personne qui tient la caméra</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>Que faire maintenant</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Taking it in {0}</source>
        <translation>Prise dans {0}</translation>
    </message>
</context>
<context>
    <name>SendPage</name>
    <message>
        <source>Send to your clinic</source>
        <translation>Envoyer à votre clinique</translation>
    </message>
    <message>
        <source>Everything here is locked. Only your clinic can open it.</source>
        <translation>Tout ici est sous clé. Seule votre clinique peut l’ouvrir.</translation>
    </message>
    <message>
        <source>How it is protected</source>
        <translation>Comment c’est protégé</translation>
    </message>
    <message>
        <source>How far the sending is</source>
        <translation>Où en est l’envoi</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>J’ai une nouvelle invitation</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) or video(s)</source>
        <translation>
            <numerusform>%n photo ou vidéo</numerusform>
            <numerusform>%n photos ou vidéos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}, and what you wrote</source>
        <translation>{0}, et ce que vous avez écrit</translation>
    </message>
    <message>
        <source>There is nothing to send. You left everything out.</source>
        <translation>Il n’y a rien à envoyer. Vous avez tout laissé de côté.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Your network sends it on through {0}, which cannot open it.</source>
        <translation>Votre réseau fait passer l’envoi par {0}, qui ne peut pas l’ouvrir.</translation>
    </message>
    <message>
        <source>Looking for your clinic.</source>
        <translation>Recherche de votre clinique.</translation>
    </message>
    <message>
        <source>I know this clinic, and I want to send it my pictures</source>
        <translation>Je connais cette clinique et je veux lui envoyer mes photos</translation>
    </message>
    <message>
        <source>Stop, and send later</source>
        <translation>Arrêter et envoyer plus tard</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Envoi en cours.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy. The next try comes by itself in {0} seconds.</source>
        <translation>L’ordinateur de votre clinique est occupé. Le prochain essai vient tout seul dans {0} secondes.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is not well. The next try comes by itself in {0} seconds.</source>
        <translation>L’ordinateur de votre clinique ne va pas bien. Le prochain essai vient tout seul dans {0} secondes.</translation>
    </message>
    <message>
        <source>The stick is not there. Plug it in. The next try comes in {0} seconds.</source>
        <translation>La clé USB n’est pas là. Branchez-la. Le prochain essai vient dans {0} secondes.</translation>
    </message>
    <message>
        <source>The line is down or slow. The next try comes by itself in {0} seconds.</source>
        <translation>La ligne est coupée ou lente. Le prochain essai vient tout seul dans {0} secondes.</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>il reste moins d’une minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>il reste environ %n minute</numerusform>
            <numerusform>il reste environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending. {0} % of {1}</source>
        <translation>Envoi en cours. {0} % de {1}</translation>
    </message>
    <message>
        <source>You may close the window. Nothing is lost: open VisitCam again to go on sending.</source>
        <translation>Vous pouvez fermer la fenêtre. Rien n’est perdu : rouvrez VisitCam pour continuer l’envoi.</translation>
    </message>
    <message>
        <source>Your clinic has it</source>
        <translation>Votre clinique l’a reçu</translation>
    </message>
    <message>
        <source>Everything arrived. The clinic&apos;s server has confirmed it.</source>
        <translation>Tout est arrivé. Le serveur de la clinique l’a confirmé.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>VideoCanvas</name>
    <message>
        <source>What will leave</source>
        <translation>Ce qui partira</translation>
    </message>
    <message>
        <source>Arrow keys move a box that you draw, with Shift they change its size. Return puts it down.</source>
        <translation>Les flèches déplacent le cadre que vous dessinez ; avec Maj, elles changent sa taille. Entrée le pose.</translation>
    </message>
</context>
<context>
    <name>VideoDecisions</name>
    <message>
        <source>Not covered any more.</source>
        <translation>N’est plus couvert.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changé.</translation>
    </message>
</context>
<context>
    <name>VideoReviewPage</name>
    <message>
        <source>This is what will leave</source>
        <translation>Voici ce qui partira</translation>
    </message>
    <message>
        <source>Check the video</source>
        <translation>Vérifiez la vidéo</translation>
    </message>
    <message>
        <source>Place in the video</source>
        <translation>Endroit dans la vidéo</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Rien n’a encore été gardé.</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What is removed</source>
        <translation>Ce qui est retiré</translation>
    </message>
    <message>
        <source>Draw a box</source>
        <translation>Dessiner un cadre</translation>
    </message>
    <message>
        <source>It covers from here on, until you end it.</source>
        <translation>Il cache à partir d’ici, jusqu’à ce que vous l’arrêtiez.</translation>
    </message>
    <message>
        <source>The box follows the movement</source>
        <translation>Le cadre suit le mouvement</translation>
    </message>
    <message>
        <source>Box ends here</source>
        <translation>Le cadre finit ici</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Finir ici</translation>
    </message>
    <message>
        <source>Cover all from here</source>
        <translation>Tout cacher à partir d’ici</translation>
    </message>
    <message>
        <source>Everything, removed</source>
        <translation>Tout, retiré</translation>
    </message>
    <message>
        <source>{0}–{1} s</source>
        <translation>{0}–{1} s</translation>
    </message>
    <message>
        <source>The file itself stays where it is. Delete it there if you want it gone.</source>
        <translation>Le fichier lui-même reste où il est. Effacez-le là-bas si vous n’en voulez plus.</translation>
    </message>
    <message>
        <source>I see no face, name or other person in this video</source>
        <translation>Je ne vois ni visage, ni nom, ni autre personne dans cette vidéo</translation>
    </message>
    <message>
        <source>Keep this video</source>
        <translation>Garder cette vidéo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Record it again</source>
        <translation>L’enregistrer à nouveau</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>Ce qui a été enregistré jusque-là est ici.</translation>
    </message>
    <message>
        <source>Looking for faces, names and codes in every part of the video.</source>
        <translation>Recherche de visages, de noms et de codes dans toute la vidéo.</translation>
    </message>
    <message>
        <source>{0} % done</source>
        <translation>{0} % fait</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) will be removed.</source>
        <translation>
            <numerusform>%n chose sera retirée.</numerusform>
            <numerusform>%n choses seront retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will be removed.</source>
        <translation>Rien ne sera retiré.</translation>
    </message>
    <message>
        <source>No face, name or code was found.</source>
        <translation>Aucun visage, nom ou code n’a été trouvé.</translation>
    </message>
    <message>
        <source>{0} s will leave.</source>
        <translation>{0} s partiront.</translation>
    </message>
    <message>
        <source>I see no name or other person in this video, and my face may be seen</source>
        <translation>Je ne vois ni nom ni autre personne dans cette vidéo, et mon visage peut être vu</translation>
    </message>
    <message>
        <source>Cover all until here</source>
        <translation>Tout cacher jusqu’ici</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Draw a box on the picture, around what should not be seen.</source>
        <translation>Dessinez un cadre sur l’image, autour de ce qui ne doit pas être vu.</translation>
    </message>
    <message>
        <source>Or use the arrow keys, then Return.</source>
        <translation>Ou utilisez les flèches, puis Entrée.</translation>
    </message>
    <message>
        <source>Covered.</source>
        <translation>Couvert.</translation>
    </message>
    <message>
        <source>Choose a box of yours in the list, and go to where it should end.</source>
        <translation>Choisissez un de vos cadres dans la liste, et allez là où il doit finir.</translation>
    </message>
    <message>
        <source>Changed.</source>
        <translation>Changé.</translation>
    </message>
    <message>
        <source>Not covered any more.</source>
        <translation>N’est plus couvert.</translation>
    </message>
    <message>
        <source>Choose in the list what should be seen.</source>
        <translation>Choisissez dans la liste ce qui doit être vu.</translation>
    </message>
    <message>
        <source>It starts here now.</source>
        <translation>Elle commence ici maintenant.</translation>
    </message>
    <message>
        <source>It ends here now.</source>
        <translation>Elle finit ici maintenant.</translation>
    </message>
    <message>
        <source>Now go to where the covering should end.</source>
        <translation>Allez maintenant là où il ne faut plus cacher.</translation>
    </message>
    <message>
        <source>Please read the sentence below, and tick it if it is true.</source>
        <translation>Lisez la phrase ci-dessous et cochez-la si elle est vraie.</translation>
    </message>
    <message>
        <source>Locking the video, so that only your clinic can open it.</source>
        <translation>La vidéo est mise sous clé&#xa0;: seule votre clinique pourra l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Your visits on this computer</source>
        <translation>Vos visites sur cet ordinateur</translation>
    </message>
    <message>
        <source>They are locked. You can delete them at any time.</source>
        <translation>Elles sont sous clé. Vous pouvez les effacer à tout moment.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Delete all of them</source>
        <translation>Les effacer toutes</translation>
    </message>
    <message>
        <source>My visits</source>
        <translation>Mes visites</translation>
    </message>
    <message>
        <source>There is nothing on this computer.</source>
        <translation>Il n’y a rien sur cet ordinateur.</translation>
    </message>
    <message>
        <source>{0} are used here. The disk is nearly full.</source>
        <translation>{0} sont utilisés ici. Le disque est presque plein.</translation>
    </message>
    <message>
        <source>{0} are used here.</source>
        <translation>{0} sont utilisés ici.</translation>
    </message>
    <message>
        <source>Delete all of them?</source>
        <translation>Les effacer toutes&#xa0;?</translation>
    </message>
    <message>
        <source>Every visit here goes for good. What your clinic does not have yet is lost.</source>
        <translation>Toutes les visites d’ici partent pour de bon. Ce que votre clinique n’a pas encore est perdu.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Non, les garder</translation>
    </message>
    <message>
        <source>Yes, delete all</source>
        <translation>Oui, tout effacer</translation>
    </message>
    <message>
        <source>Your visits are on a network disk.</source>
        <translation>Vos visites sont sur un disque réseau.</translation>
    </message>
    <message>
        <source>Your visits are on a stick or card that can be taken away.</source>
        <translation>Vos visites sont sur une clé ou une carte que l’on peut retirer.</translation>
    </message>
    <message>
        <source>They are locked there too. But old copies may stay there after you delete.</source>
        <translation>Elles y sont aussi sous clé. Mais d’anciennes copies peuvent y rester après suppression.</translation>
    </message>
    <message>
        <source>A visit that cannot be opened now</source>
        <translation>Une visite qui ne s’ouvre pas pour le moment</translation>
    </message>
    <message>
        <source>A visit that nobody can open any more</source>
        <translation>Une visite que personne ne peut plus ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), video(s) or notes</source>
        <translation>
            <numerusform>%n photo, vidéo ou note</numerusform>
            <numerusform>%n photos, vidéos ou notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them wait(s) to be sent.</source>
        <translation>
            <numerusform>%n attend d’être envoyée.</numerusform>
            <numerusform>%n attendent d’être envoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its invitation has run out. If your clinic does not take it, ask for a new one.</source>
        <translation>Son invitation n’est plus valable. Si votre clinique ne l’accepte pas, demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>Your clinic has opened it.</source>
        <translation>Votre clinique l’a ouvert.</translation>
    </message>
    <message>
        <source>Your clinic has all of them.</source>
        <translation>Votre clinique les a toutes.</translation>
    </message>
    <message>
        <source>Its days here are over. Your clinic does not have all of it.</source>
        <translation>Ses jours ici sont passés. Votre clinique n’a pas tout.</translation>
    </message>
    <message>
        <source>Send it, or delete it.</source>
        <translation>Envoyez-la, ou effacez-la.</translation>
    </message>
    <message>
        <source>It goes by itself on {0}, once your clinic has it.</source>
        <translation>Elle s’efface d’elle-même le {0}, une fois reçue par votre clinique.</translation>
    </message>
    <message>
        <source>This visit is over. Do you still need it here?</source>
        <translation>Cette visite est terminée. En avez-vous encore besoin ici&#xa0;?</translation>
    </message>
    <message>
        <source>You began to delete it. Delete it again to end that.</source>
        <translation>Vous avez commencé à l’effacer. Effacez-la encore pour finir.</translation>
    </message>
    <message>
        <source>Its key is gone from this computer. You can only delete it.</source>
        <translation>Sa clé n’est plus sur cet ordinateur. Vous pouvez seulement l’effacer.</translation>
    </message>
    <message>
        <source>It is damaged, so it cannot be opened here.</source>
        <translation>Elle est abîmée, donc elle ne peut pas être ouverte ici.</translation>
    </message>
    <message>
        <source>It is still here. Its key cannot be had right now.</source>
        <translation>Elle est toujours ici. Sa clé n’est pas disponible pour le moment.</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>Continuer cette visite</translation>
    </message>
    <message>
        <source>I have a new invitation</source>
        <translation>J’ai une nouvelle invitation</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Montrer ce qu’elle contient</translation>
    </message>
    <message>
        <source>My visit is over</source>
        <translation>Ma visite est terminée</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Effacer de cet ordinateur</translation>
    </message>
    <message>
        <source>Delete the visit of {0} from this computer</source>
        <translation>Effacer de cet ordinateur la visite du {0}</translation>
    </message>
    <message>
        <source>It goes from this computer for good.</source>
        <translation>Elle quitte cet ordinateur pour de bon.</translation>
    </message>
    <message>
        <source>Your clinic may not have all of it. If you delete it, it is gone.</source>
        <translation>Votre clinique n’a peut-être pas tout. Si vous l’effacez, c’est perdu.</translation>
    </message>
    <message>
        <source>Your clinic does not have all of it yet. If you delete it, it is gone.</source>
        <translation>Votre clinique n’a pas encore tout. Si vous l’effacez, c’est perdu.</translation>
    </message>
    <message>
        <source>It goes from this computer for good. What your clinic has stays there.</source>
        <translation>Elle quitte cet ordinateur pour de bon. Ce que votre clinique a reste là-bas.</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, la garder</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Oui, l’effacer</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>Effacer ceci</translation>
    </message>
    <message>
        <source>Delete this one: {0}</source>
        <translation>Effacer ceci&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Your clinic does not have it yet. If you delete it, it is gone.</source>
        <translation>Votre clinique ne l’a pas encore. Si vous l’effacez, c’est perdu.</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>Ce que vous avez écrit</translation>
    </message>
    <message>
        <source>A video</source>
        <translation>Une vidéo</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>Une photo</translation>
    </message>
</context>
<context>
    <name>advice</name>
    <message>
        <source>Take off what covers the camera</source>
        <translation>Enlevez ce qui couvre la caméra</translation>
    </message>
    <message>
        <source>Wait. The camera has stopped</source>
        <translation>Attendez. La caméra s’est arrêtée</translation>
    </message>
    <message>
        <source>Turn on a light, or face a window</source>
        <translation>Allumez une lampe ou tournez-vous vers une fenêtre</translation>
    </message>
    <message>
        <source>Turn away from the bright light</source>
        <translation>Détournez-vous de la lumière vive</translation>
    </message>
    <message>
        <source>Click the place that matters</source>
        <translation>Cliquez sur l’endroit qui compte</translation>
    </message>
    <message>
        <source>Click the place once more</source>
        <translation>Cliquez encore une fois sur l’endroit</translation>
    </message>
    <message>
        <source>Move a little closer</source>
        <translation>Approchez-vous un peu</translation>
    </message>
    <message>
        <source>Move a little back</source>
        <translation>Reculez un peu</translation>
    </message>
    <message>
        <source>Move a little to the left</source>
        <translation>Allez un peu à gauche</translation>
    </message>
    <message>
        <source>Move a little to the right</source>
        <translation>Allez un peu à droite</translation>
    </message>
    <message>
        <source>Move up a little</source>
        <translation>Montez un peu</translation>
    </message>
    <message>
        <source>Move down a little</source>
        <translation>Descendez un peu</translation>
    </message>
    <message>
        <source>Move more slowly</source>
        <translation>Bougez plus lentement</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Move back a little, then wait</source>
        <translation>Reculez un peu, puis attendez</translation>
    </message>
    <message>
        <source>Hold still while the camera gets sharp</source>
        <translation>Ne bougez plus pendant que l’image devient nette</translation>
    </message>
    <message>
        <source>This is as sharp as it gets. Take the picture</source>
        <translation>La caméra ne peut pas faire plus net. Prenez la photo</translation>
    </message>
    <message>
        <source>Tilt the light until the shiny spot goes</source>
        <translation>Inclinez la lampe jusqu’à ce que le reflet parte</translation>
    </message>
    <message>
        <source>Good. Light from the front would be even better</source>
        <translation>Bien. Une lumière de face serait encore mieux</translation>
    </message>
    <message>
        <source>Good. White light would show the colour better</source>
        <translation>Bien. Une lumière blanche montrerait mieux la couleur</translation>
    </message>
    <message>
        <source>Good. A plain cloth behind would be even better</source>
        <translation>Bien. Un tissu uni derrière serait encore mieux</translation>
    </message>
    <message>
        <source>Good. Hold still</source>
        <translation>Bien. Ne bougez plus</translation>
    </message>
    <message>
        <source>Bring the camera a bit closer</source>
        <translation>Approchez un peu la caméra</translation>
    </message>
    <message>
        <source>Take the camera back a bit</source>
        <translation>Reculez un peu la caméra</translation>
    </message>
    <message>
        <source>The place should be more to the left</source>
        <translation>L’endroit doit être plus à gauche</translation>
    </message>
    <message>
        <source>The place should be more to the right</source>
        <translation>L’endroit doit être plus à droite</translation>
    </message>
    <message>
        <source>The place should be higher up</source>
        <translation>L’endroit doit être plus haut</translation>
    </message>
    <message>
        <source>The place should be lower down</source>
        <translation>L’endroit doit être plus bas</translation>
    </message>
    <message>
        <source>Hold still, both of you</source>
        <translation>Ne bougez plus, tous les deux</translation>
    </message>
    <message>
        <source>Take the camera back a bit, then wait</source>
        <translation>Reculez un peu la caméra, puis attendez</translation>
    </message>
    <message>
        <source>Good. Hold still, both of you</source>
        <translation>Bien. Ne bougez plus, tous les deux</translation>
    </message>
</context>
<context>
    <name>after</name>
    <message numerus="yes">
        <source>Your clinic keeps them for %n year(s).</source>
        <translation>
            <numerusform>Votre clinique les garde %n an.</numerusform>
            <numerusform>Votre clinique les garde %n ans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clinic keeps them for %n day(s).</source>
        <translation>
            <numerusform>Votre clinique les garde %n jour.</numerusform>
            <numerusform>Votre clinique les garde %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your pictures are with %1</source>
        <translation>Vos photos sont chez %1</translation>
    </message>
    <message>
        <source>They have arrived. There is nothing more that you must do here.</source>
        <translation>Elles sont arrivées. Vous n’avez plus rien à faire ici.</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked</source>
        <translation>Vos photos attendent ici, sous clé</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Start a new visit</source>
        <translation>Commencer une autre visite</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Your pictures are with your clinic</source>
        <translation>Vos photos sont à votre clinique</translation>
    </message>
    <message>
        <source>Your clinic does not keep them.</source>
        <translation>Votre clinique ne les garde pas.</translation>
    </message>
    <message>
        <source>They go to your clinic as soon as the line is back.</source>
        <translation>Elles partent vers votre clinique dès que la ligne revient.</translation>
    </message>
    <message>
        <source>Your clinic looks at them and tells you what to do.</source>
        <translation>Votre clinique les regarde et vous dit quoi faire.</translation>
    </message>
    <message>
        <source>Is it getting worse?</source>
        <translation>Est-ce que cela empire&#xa0;?</translation>
    </message>
    <message>
        <source>Do not wait for an answer. See when to call, and whom.</source>
        <translation>N’attendez pas de réponse. Voyez quand appeler, et qui.</translation>
    </message>
    <message>
        <source>It got worse</source>
        <translation>Cela a empiré</translation>
    </message>
    <message>
        <source>Your privacy</source>
        <translation>Votre vie privée</translation>
    </message>
    <message>
        <source>Ask your clinic how long it keeps the pictures, and who sees them.</source>
        <translation>Demandez à votre clinique combien de temps elle garde les photos et qui les voit.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell them: %1</source>
        <translation>Si votre vie privée vous inquiète, dites-le ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy on this computer</source>
        <translation>La copie sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Your clinic asks that it goes after %n day(s).</source>
        <translation>
            <numerusform>Votre clinique demande de l’effacer après %n jour.</numerusform>
            <numerusform>Votre clinique demande de l’effacer après %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is locked. Keep it if you may need it, or delete it if you are told to.</source>
        <translation>Elle est sous clé. Gardez-la si elle peut servir, ou effacez-la si on vous le dit.</translation>
    </message>
    <message>
        <source>Delete from this computer</source>
        <translation>Effacer de cet ordinateur</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>Oui, l’effacer</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Non, la garder</translation>
    </message>
    <message>
        <source>Delete it here? What you sent stays at your clinic.</source>
        <translation>L’effacer ici&#xa0;? Ce que vous avez envoyé reste à votre clinique.</translation>
    </message>
    <message>
        <source>Delete it here? Your clinic does not have it yet, so nobody will see it.</source>
        <translation>L’effacer ici&#xa0;? Votre clinique ne l’a pas encore, donc personne ne la verra.</translation>
    </message>
    <message>
        <source>The copy on this computer is deleted.</source>
        <translation>La copie sur cet ordinateur est effacée.</translation>
    </message>
    <message>
        <source>After your visit</source>
        <translation>Après votre visite</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>Sharp</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Still</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Bright spots</source>
        <translation>Zones claires</translation>
    </message>
    <message>
        <source>Shine</source>
        <translation>Reflet</translation>
    </message>
    <message>
        <source>Even light</source>
        <translation>Lumière égale</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>soft</source>
        <translation>floue</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>ça bouge</translation>
    </message>
    <message>
        <source>too dark</source>
        <translation>trop sombre</translation>
    </message>
    <message>
        <source>too bright</source>
        <translation>trop clair</translation>
    </message>
    <message>
        <source>shiny spot</source>
        <translation>tache brillante</translation>
    </message>
    <message>
        <source>from one side</source>
        <translation>d’un seul côté</translation>
    </message>
    <message>
        <source>tinted</source>
        <translation>teintée</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>chargé</translation>
    </message>
    <message>
        <source>not yet right</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>off the middle</source>
        <translation>pas au milieu</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>on ne sait pas</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>Code-barres</translation>
    </message>
    <message>
        <source>Marked by you</source>
        <translation>Marqué par vous</translation>
    </message>
    <message>
        <source>Face, removed</source>
        <translation>Visage, retiré</translation>
    </message>
    <message>
        <source>Text, removed</source>
        <translation>Texte, retiré</translation>
    </message>
    <message>
        <source>Bar code, removed</source>
        <translation>Code-barres, retiré</translation>
    </message>
    <message>
        <source>Marked by you, removed</source>
        <translation>Marqué par vous, retiré</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>It shows a private part of their body. Only they can say yes to it.</source>
        <translation>Elle montre une partie intime de son corps. Seule cette personne peut dire oui.</translation>
    </message>
    <message>
        <source>It shows a private part of your body. You decide.</source>
        <translation>Elle montre une partie intime de votre corps. Vous décidez.</translation>
    </message>
    <message>
        <source>Is this picture needed?</source>
        <translation>Cette photo est-elle utile&#xa0;?</translation>
    </message>
    <message>
        <source>You can stop at any time. The other pictures stay.</source>
        <translation>Vous pouvez arrêter à tout moment. Les autres photos restent.</translation>
    </message>
    <message>
        <source>Not sure? Ask your clinic first.</source>
        <translation>Un doute&#xa0;? Demandez d’abord à votre clinique.</translation>
    </message>
    <message>
        <source>They said yes, go on</source>
        <translation>La personne a dit oui, continuer</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Oui, continuer</translation>
    </message>
    <message>
        <source>Leave this picture out</source>
        <translation>Laisser cette photo</translation>
    </message>
    <message>
        <source>I will ask first</source>
        <translation>Je demande d’abord</translation>
    </message>
    <message>
        <source>%1 asked for it for this visit.</source>
        <translation>%1 la demande pour cette visite.</translation>
    </message>
    <message>
        <source>Your clinic asked for it for this visit.</source>
        <translation>Votre clinique la demande pour cette visite.</translation>
    </message>
    <message>
        <source>It is locked on the way. People at the clinic can open it.</source>
        <translation>Elle voyage sous clé. Le personnel de la clinique peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Only this clinic can open it. Nobody else sees it on the way.</source>
        <translation>Seule cette clinique peut l’ouvrir. Personne d’autre ne la voit en route.</translation>
    </message>
</context>
<context>
    <name>emergency</name>
    <message>
        <source>Get help now</source>
        <translation>Demandez de l’aide maintenant</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>N’attendez pas une réponse à vos photos.</translation>
    </message>
    <message>
        <source>Say where you are, what happened, and who needs help.</source>
        <translation>Dites où vous êtes, ce qui s’est passé et qui a besoin d’aide.</translation>
    </message>
    <message>
        <source>Stay on the line until they tell you to hang up.</source>
        <translation>Restez en ligne jusqu’à ce qu’on vous dise de raccrocher.</translation>
    </message>
    <message>
        <source>If you cannot call</source>
        <translation>Si vous ne pouvez pas appeler</translation>
    </message>
    <message>
        <source>Ask someone near you to call, or to take you to a hospital.</source>
        <translation>Demandez à quelqu’un d’appeler ou de vous conduire à l’hôpital.</translation>
    </message>
    <message>
        <source>Do not drive there by yourself.</source>
        <translation>N’y allez pas en conduisant vous-même.</translation>
    </message>
    <message>
        <source>What you did here is kept. You can go on later.</source>
        <translation>Ce que vous avez fait est gardé. Vous pourrez continuer plus tard.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Where are you? The number depends on the country.</source>
        <translation>Où êtes-vous&#xa0;? Le numéro dépend du pays.</translation>
    </message>
    <message>
        <source>Choose a country</source>
        <translation>Choisissez un pays</translation>
    </message>
    <message>
        <source>If it is not that bad, call your clinic</source>
        <translation>Si c’est moins grave, appelez votre clinique</translation>
    </message>
    <message>
        <source>Call %1 now</source>
        <translation>Appelez le %1 maintenant</translation>
    </message>
    <message>
        <source>Call your local emergency number now</source>
        <translation>Appelez maintenant le numéro d’urgence de votre pays</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Something did not work as it should.</source>
        <translation>Quelque chose n’a pas marché comme prévu.</translation>
    </message>
    <message>
        <source>Try once more. What was kept before is still safe.</source>
        <translation>Essayez encore une fois. Ce qui était gardé est toujours en sûreté.</translation>
    </message>
    <message>
        <source>This invitation cannot be used.</source>
        <translation>Cette invitation ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>Call your clinic and ask for a new one. Nothing was sent.</source>
        <translation>Appelez votre clinique et demandez-en une autre. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is not an invitation that VisitCam can read.</source>
        <translation>Ce n’est pas une invitation que VisitCam sait lire.</translation>
    </message>
    <message>
        <source>Hold the whole code in view, or open the file or link once more.</source>
        <translation>Montrez le code en entier, ou ouvrez encore le fichier ou le lien.</translation>
    </message>
    <message>
        <source>This is too long to be an invitation.</source>
        <translation>C’est trop long pour être une invitation.</translation>
    </message>
    <message>
        <source>Check that you chose the right file. Nothing was sent.</source>
        <translation>Vérifiez que vous avez choisi le bon fichier. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This invitation was not signed by the clinic that it names.</source>
        <translation>Cette invitation n’est pas signée par la clinique qu’elle nomme.</translation>
    </message>
    <message>
        <source>Do not use it. Call your clinic on a number you know.</source>
        <translation>Ne l’utilisez pas. Appelez votre clinique à un numéro que vous connaissez.</translation>
    </message>
    <message>
        <source>This invitation has run out.</source>
        <translation>Cette invitation n’est plus valable.</translation>
    </message>
    <message>
        <source>Ask your clinic for a new one. Kept pictures are still here.</source>
        <translation>Demandez-en une autre à votre clinique. Les photos gardées sont toujours ici.</translation>
    </message>
    <message>
        <source>This invitation starts at a later time.</source>
        <translation>Cette invitation commence plus tard.</translation>
    </message>
    <message>
        <source>Check the date and the clock of this computer, then try once more.</source>
        <translation>Vérifiez la date et l’heure de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>This invitation was used before.</source>
        <translation>Cette invitation a déjà servi.</translation>
    </message>
    <message>
        <source>Look at your visits, or ask your clinic for a new one.</source>
        <translation>Regardez vos visites, ou demandez-en une autre à votre clinique.</translation>
    </message>
    <message>
        <source>This invitation is from a different clinic.</source>
        <translation>Cette invitation vient d’une autre clinique.</translation>
    </message>
    <message>
        <source>Check that you have the right one. Nothing was sent.</source>
        <translation>Vérifiez que vous avez la bonne. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The clinic could not be reached to check this invitation.</source>
        <translation>La clinique n’a pas pu être jointe pour vérifier cette invitation.</translation>
    </message>
    <message>
        <source>Check your internet and try once more. Nothing was lost.</source>
        <translation>Vérifiez votre internet et réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The file with the clinic&apos;s details cannot be read.</source>
        <translation>Le fichier avec les données de la clinique ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its name and its place, then try once more. Nothing was sent.</source>
        <translation>Vérifiez son nom et son emplacement, puis réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The clinic&apos;s details make no sense, so nothing will be sent there.</source>
        <translation>Les données de la clinique ne sont pas valables, donc rien n’y sera envoyé.</translation>
    </message>
    <message>
        <source>Tell your clinic. They need to mend their page.</source>
        <translation>Prévenez votre clinique. Elle doit corriger sa page.</translation>
    </message>
    <message>
        <source>The clinic&apos;s page is far too long, so it was not read.</source>
        <translation>La page de la clinique est bien trop longue, elle n’a pas été lue.</translation>
    </message>
    <message>
        <source>The clinic&apos;s key is not the one you agreed to before.</source>
        <translation>La clé de la clinique n’est pas celle que vous aviez acceptée.</translation>
    </message>
    <message>
        <source>Send nothing yet. Call your clinic on a number you know and ask.</source>
        <translation>N’envoyez rien. Appelez votre clinique à un numéro connu et demandez.</translation>
    </message>
    <message>
        <source>You have not agreed to this clinic yet.</source>
        <translation>Vous n’avez pas encore accepté cette clinique.</translation>
    </message>
    <message>
        <source>Read who will get your pictures, then say yes or no.</source>
        <translation>Lisez qui recevra vos photos, puis dites oui ou non.</translation>
    </message>
    <message>
        <source>Your pictures are not at the clinic yet.</source>
        <translation>Vos photos ne sont pas encore à la clinique.</translation>
    </message>
    <message>
        <source>Try once more in a while. They are locked and kept here.</source>
        <translation>Réessayez dans un moment. Elles sont gardées ici sous clé.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>Votre clinique ne peut pas être jointe pour le moment.</translation>
    </message>
    <message>
        <source>Check your internet. Your pictures are kept here to be sent later.</source>
        <translation>Vérifiez votre internet. Vos photos restent ici et partiront plus tard.</translation>
    </message>
    <message>
        <source>The line broke while your pictures were sent.</source>
        <translation>La ligne s’est coupée pendant l’envoi de vos photos.</translation>
    </message>
    <message>
        <source>Send once more. What was cut off begins anew, and nothing was lost.</source>
        <translation>Envoyez encore une fois. Ce qui a été coupé recommence, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>The line broke when a part of your pictures was sent.</source>
        <translation>La connexion a été coupée alors qu’une partie de vos photos était envoyée.</translation>
    </message>
    <message>
        <source>Send once more. It goes on where it stopped, and nothing was lost.</source>
        <translation>Envoyez encore. L’envoi reprend où il s’est arrêté, rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer is busy.</source>
        <translation>L’ordinateur de votre clinique est occupé.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then send once more. Nothing was lost.</source>
        <translation>Attendez quelques minutes, puis envoyez encore. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer has no room left.</source>
        <translation>L’ordinateur de votre clinique n’a plus de place.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Your pictures are kept here.</source>
        <translation>Appelez votre clinique et prévenez-la. Vos photos sont gardées ici.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer did not take the pictures.</source>
        <translation>L’ordinateur de votre clinique n’a pas pris les photos.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer gave an answer that makes no sense.</source>
        <translation>L’ordinateur de votre clinique a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Try once more later. Your pictures are kept here.</source>
        <translation>Réessayez plus tard. Vos photos sont gardées ici.</translation>
    </message>
    <message>
        <source>Your clinic&apos;s computer does not show that it has your pictures.</source>
        <translation>L’ordinateur de votre clinique ne montre pas qu’il a vos photos.</translation>
    </message>
    <message>
        <source>Your clinic no longer takes pictures for this invitation.</source>
        <translation>Votre clinique ne prend plus de photos pour cette invitation.</translation>
    </message>
    <message>
        <source>Ask for a new one. Your pictures are kept here.</source>
        <translation>Demandez-en une autre. Vos photos sont gardées ici.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer could not show that it is the right one.</source>
        <translation>L’ordinateur de la clinique n’a pas pu prouver que c’est le bon.</translation>
    </message>
    <message>
        <source>Send nothing for now, and call your clinic. Nothing was sent.</source>
        <translation>N’envoyez rien et appelez votre clinique. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The clinic&apos;s computer asked to send your pictures somewhere else.</source>
        <translation>L’ordinateur de la clinique a demandé d’envoyer vos photos ailleurs.</translation>
    </message>
    <message>
        <source>Call your clinic and tell them. Nothing was sent there.</source>
        <translation>Appelez votre clinique et prévenez-la. Rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>This clinic has no way to take pictures from here.</source>
        <translation>Cette clinique n’a aucun moyen de recevoir des photos d’ici.</translation>
    </message>
    <message>
        <source>Call your clinic and ask how to send them. They are kept here.</source>
        <translation>Appelez votre clinique et demandez comment les envoyer. Elles sont gardées ici.</translation>
    </message>
    <message>
        <source>The folder or stick for your pictures is not there.</source>
        <translation>Le dossier ou la clé USB pour vos photos n’est pas là.</translation>
    </message>
    <message>
        <source>Plug the stick in, then send once more. Nothing was lost.</source>
        <translation>Branchez la clé USB, puis envoyez encore. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>You stopped the sending.</source>
        <translation>Vous avez arrêté l’envoi.</translation>
    </message>
    <message>
        <source>Send later when you are ready. Your pictures are kept here.</source>
        <translation>Envoyez plus tard, quand vous voulez. Vos photos sont gardées ici.</translation>
    </message>
    <message>
        <source>The clinic&apos;s side of VisitCam could not do that.</source>
        <translation>Le côté clinique de VisitCam n’a pas pu faire cela.</translation>
    </message>
    <message>
        <source>Check the folder and try once more. No parcel was changed.</source>
        <translation>Vérifiez le dossier et réessayez. Aucun colis n’a été modifié.</translation>
    </message>
    <message>
        <source>This folder does not hold what a clinic needs.</source>
        <translation>Ce dossier ne contient pas ce qu’il faut à une clinique.</translation>
    </message>
    <message>
        <source>Check its name, or make a new one with: visitcam clinic init.</source>
        <translation>Vérifiez son nom, ou créez-en un avec&#xa0;: visitcam clinic init.</translation>
    </message>
    <message>
        <source>This folder already holds a clinic&apos;s keys.</source>
        <translation>Ce dossier contient déjà les clés d’une clinique.</translation>
    </message>
    <message>
        <source>Choose a new folder, or use this one as it is. Nothing was changed.</source>
        <translation>Choisissez un autre dossier, ou gardez celui-ci tel quel. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The clinic&apos;s keys are locked with a passphrase.</source>
        <translation>Les clés de la clinique sont fermées par une phrase secrète.</translation>
    </message>
    <message>
        <source>Type it, or put it in VISITCAM_CLINIC_PASSPHRASE.</source>
        <translation>Tapez-la, ou mettez-la dans VISITCAM_CLINIC_PASSPHRASE.</translation>
    </message>
    <message>
        <source>This passphrase does not open the clinic&apos;s keys.</source>
        <translation>Cette phrase secrète n’ouvre pas les clés de la clinique.</translation>
    </message>
    <message>
        <source>Type it once more. Nothing was changed.</source>
        <translation>Tapez-la encore une fois. Rien n’a changé.</translation>
    </message>
    <message>
        <source>There is no parcel at this place.</source>
        <translation>Il n’y a pas de colis à cet endroit.</translation>
    </message>
    <message>
        <source>Check the name of the file, then try once more.</source>
        <translation>Vérifiez le nom du fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>A file could not be written there.</source>
        <translation>Un fichier n’a pas pu être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>Check the folder and the room on its disk, then try once more.</source>
        <translation>Vérifiez le dossier et la place sur son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The clinic&apos;s own server did not take it.</source>
        <translation>Le serveur de la clinique ne l’a pas pris.</translation>
    </message>
    <message>
        <source>Check the server, then try once more. The parcel is still here.</source>
        <translation>Vérifiez le serveur, puis réessayez. Le colis est toujours ici.</translation>
    </message>
    <message>
        <source>This file cannot be used as a picture.</source>
        <translation>Ce fichier ne peut pas servir de photo.</translation>
    </message>
    <message>
        <source>Choose a different picture. Your file was not changed.</source>
        <translation>Choisissez une autre photo. Votre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>There is no file at that place.</source>
        <translation>Il n’y a aucun fichier à cet endroit.</translation>
    </message>
    <message>
        <source>Check the name and the folder, then try once more.</source>
        <translation>Vérifiez le nom et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Take or copy the picture once more. Your file was not changed.</source>
        <translation>Prenez ou copiez la photo encore une fois. Votre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>There are no pictures in this folder.</source>
        <translation>Il n’y a pas de photos dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose a different folder, or one file. Your folder was not changed.</source>
        <translation>Choisissez un autre dossier, ou un seul fichier. Votre dossier n’a pas changé.</translation>
    </message>
    <message>
        <source>What you chose is not a file.</source>
        <translation>Ce que vous avez choisi n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Save it as a file first, then choose that file.</source>
        <translation>Enregistrez-le d’abord dans un fichier, puis choisissez ce fichier.</translation>
    </message>
    <message>
        <source>This file is not a picture that can be opened here.</source>
        <translation>Ce fichier n’est pas une photo que l’on peut ouvrir ici.</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP or HEIC file. Your file was not changed.</source>
        <translation>Choisissez un fichier JPEG, PNG, WebP ou HEIC. Votre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>A part of this picture is missing.</source>
        <translation>Il manque une partie de cette photo.</translation>
    </message>
    <message>
        <source>Copy the file once more, or take a new picture.</source>
        <translation>Copiez le fichier encore une fois, ou prenez une autre photo.</translation>
    </message>
    <message>
        <source>This picture is too big to be opened safely.</source>
        <translation>Cette photo est trop grande pour être ouverte sans risque.</translation>
    </message>
    <message>
        <source>Choose a smaller one, or take a new one. Your file was not changed.</source>
        <translation>Choisissez-en une plus petite, ou prenez-en une. Votre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>This picture is too small to show what matters.</source>
        <translation>Cette photo est trop petite pour montrer ce qui compte.</translation>
    </message>
    <message>
        <source>Take a new picture, or choose a larger one.</source>
        <translation>Prenez une autre photo, ou choisissez-en une plus grande.</translation>
    </message>
    <message>
        <source>This file holds more than one picture.</source>
        <translation>Ce fichier contient plus d’une photo.</translation>
    </message>
    <message>
        <source>Choose a file with one still picture. Your file was not changed.</source>
        <translation>Choisissez un fichier avec une seule photo. Votre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>This file may not be read from here.</source>
        <translation>Ce fichier ne peut pas être lu d’ici.</translation>
    </message>
    <message>
        <source>Ask who owns the file, or choose a different one.</source>
        <translation>Demandez à qui est le fichier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This video is too long.</source>
        <translation>Cette vidéo est trop longue.</translation>
    </message>
    <message>
        <source>Make a shorter one. Show the place that matters for a few seconds.</source>
        <translation>Faites-en une plus courte. Montrez l’endroit quelques secondes.</translation>
    </message>
    <message>
        <source>The end of this video is missing.</source>
        <translation>La fin de cette vidéo manque.</translation>
    </message>
    <message>
        <source>Copy the file once more, if you need all of it.</source>
        <translation>Copiez le fichier encore une fois s’il vous le faut en entier.</translation>
    </message>
    <message>
        <source>This video is too short.</source>
        <translation>Cette vidéo est trop courte.</translation>
    </message>
    <message>
        <source>Start it once more, and let it run for a few seconds.</source>
        <translation>Recommencez-la et laissez-la durer quelques secondes.</translation>
    </message>
    <message>
        <source>No picture in this video can be shown.</source>
        <translation>Aucune image de cette vidéo ne peut être montrée.</translation>
    </message>
    <message>
        <source>Choose or make a different video. Your file was not changed.</source>
        <translation>Choisissez ou faites une autre vidéo. Votre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>Cela ne peut pas se faire ici.</translation>
    </message>
    <message>
        <source>Check what you asked for. Nothing was changed.</source>
        <translation>Vérifiez votre demande. Rien n’a changé.</translation>
    </message>
    <message>
        <source>One of the options makes no sense.</source>
        <translation>Une des options n’a pas de sens.</translation>
    </message>
    <message>
        <source>Look at the help, then try once more. Nothing was changed.</source>
        <translation>Regardez l’aide, puis réessayez. Rien n’a changé.</translation>
    </message>
    <message>
        <source>The place you marked is not in the picture.</source>
        <translation>L’endroit marqué n’est pas dans la photo.</translation>
    </message>
    <message>
        <source>Mark a place inside the picture. Nothing was lost.</source>
        <translation>Marquez un endroit dans la photo. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Your clinic did not ask for a picture of that name.</source>
        <translation>Votre clinique n’a pas demandé de photo de ce nom.</translation>
    </message>
    <message>
        <source>Choose one from the list that your clinic sent.</source>
        <translation>Choisissez dans la liste envoyée par votre clinique.</translation>
    </message>
    <message>
        <source>There is no such visit on this computer.</source>
        <translation>Cette visite n’existe pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Look at the list of visits and choose one. It may have been deleted.</source>
        <translation>Regardez la liste des visites et choisissez. Elle a pu être effacée.</translation>
    </message>
    <message>
        <source>The rules file of this kiosk cannot be used.</source>
        <translation>Le fichier de règles de cette borne ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Ask the staff to mend it. The kiosk does not start without it.</source>
        <translation>Demandez au personnel de le corriger. La borne ne démarre pas sans lui.</translation>
    </message>
    <message>
        <source>The camera does not work right now.</source>
        <translation>La caméra ne marche pas pour le moment.</translation>
    </message>
    <message>
        <source>Check its plug, or choose a different camera. Kept pictures are safe.</source>
        <translation>Vérifiez le câble, ou choisissez une autre caméra. Les photos gardées sont en sûreté.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra n’a été trouvée.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera. Nothing was lost.</source>
        <translation>Branchez-en une, ou essayez la caméra d’exercice. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The camera is in use by some other program.</source>
        <translation>La caméra est utilisée par un autre programme.</translation>
    </message>
    <message>
        <source>Close your video calls, then try once more. Nothing was lost.</source>
        <translation>Fermez vos appels vidéo, puis réessayez. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>VisitCam may not use the camera yet.</source>
        <translation>VisitCam n’a pas encore le droit d’utiliser la caméra.</translation>
    </message>
    <message>
        <source>Allow it in the settings of this computer, then try once more.</source>
        <translation>Donnez ce droit dans les réglages de l’ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The camera was unplugged.</source>
        <translation>La caméra a été débranchée.</translation>
    </message>
    <message>
        <source>Plug it in again. The pictures that you kept are safe.</source>
        <translation>Rebranchez-la. Les photos que vous avez gardées sont en sûreté.</translation>
    </message>
    <message>
        <source>The camera sees only black.</source>
        <translation>La caméra ne voit que du noir.</translation>
    </message>
    <message>
        <source>Open its cover, or turn on a light.</source>
        <translation>Ouvrez son cache, ou allumez une lampe.</translation>
    </message>
    <message>
        <source>The camera has stopped moving.</source>
        <translation>L’image de la caméra est figée.</translation>
    </message>
    <message>
        <source>Unplug it, wait a moment and plug it in again. Kept pictures are safe.</source>
        <translation>Débranchez-la, attendez, rebranchez-la. Les photos gardées sont en sûreté.</translation>
    </message>
    <message>
        <source>There are no more pictures in this file or folder.</source>
        <translation>Il n’y a plus de photos dans ce fichier ou dossier.</translation>
    </message>
    <message>
        <source>Start it once more, or choose a different one.</source>
        <translation>Recommencez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The camera has changed the size of its picture.</source>
        <translation>La caméra a changé la taille de son image.</translation>
    </message>
    <message>
        <source>Start this picture once more. Kept pictures are safe.</source>
        <translation>Recommencez cette photo. Les photos gardées sont en sûreté.</translation>
    </message>
    <message>
        <source>There is too little room for this video.</source>
        <translation>Il y a trop peu de place pour cette vidéo.</translation>
    </message>
    <message>
        <source>Close other programs, or make a shorter video. Kept pictures are safe.</source>
        <translation>Fermez d’autres programmes, ou faites plus court. Les photos gardées sont en sûreté.</translation>
    </message>
    <message>
        <source>The picture could not be made private, so it was not kept.</source>
        <translation>La photo n’a pas pu être rendue privée, elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Take it once more. Nothing has left this computer.</source>
        <translation>Prenez-la encore une fois. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The part that finds faces and words is missing or was changed.</source>
        <translation>La partie qui trouve les visages et les textes manque ou a été modifiée.</translation>
    </message>
    <message>
        <source>Install VisitCam once more. Until then it keeps and sends no pictures.</source>
        <translation>Réinstallez VisitCam. D’ici là, il ne garde et n’envoie aucune photo.</translation>
    </message>
    <message>
        <source>The search for faces and words stopped, so the picture was not kept.</source>
        <translation>La recherche de visages et de textes s’est arrêtée, la photo n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Nobody has looked at this picture yet, so it was not kept.</source>
        <translation>Personne n’a encore regardé cette photo, elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Look at what will be sent, and say yes to it first.</source>
        <translation>Regardez ce qui sera envoyé, et dites oui d’abord.</translation>
    </message>
    <message>
        <source>Faces and words were not looked for, so the picture was not kept.</source>
        <translation>Visages et textes n’ont pas été cherchés, la photo n’a pas été gardée.</translation>
    </message>
    <message>
        <source>This picture shows more of a face than you agreed to.</source>
        <translation>Cette photo montre plus d’un visage que ce que vous avez accepté.</translation>
    </message>
    <message>
        <source>Cover the face, or agree that your doctor can know you by it.</source>
        <translation>Couvrez le visage, ou acceptez que votre médecin puisse vous reconnaître.</translation>
    </message>
    <message>
        <source>All of the picture would be covered.</source>
        <translation>Toute la photo serait couverte.</translation>
    </message>
    <message>
        <source>Take away a box, or take a new picture. Nothing was kept yet.</source>
        <translation>Enlevez un cadre, ou prenez une autre photo. Rien n’est encore gardé.</translation>
    </message>
    <message>
        <source>The picture could not be made ready, so it was not kept.</source>
        <translation>La photo n’a pas pu être préparée, elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>Something that VisitCam needs is not ready.</source>
        <translation>Quelque chose dont VisitCam a besoin n’est pas prêt.</translation>
    </message>
    <message>
        <source>Run the check to see what is missing. Nothing was lost.</source>
        <translation>Lancez la vérification pour voir ce qui manque. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A part of the system that the window needs is missing.</source>
        <translation>Il manque une partie du système pour la fenêtre.</translation>
    </message>
    <message>
        <source>Install the part named here, then start once more.</source>
        <translation>Installez la partie nommée ici, puis recommencez.</translation>
    </message>
    <message>
        <source>There is no screen for the window.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre.</translation>
    </message>
    <message>
        <source>Start it on a computer with a screen, or use the command line.</source>
        <translation>Prenez un ordinateur avec un écran, ou la ligne de commande.</translation>
    </message>
    <message>
        <source>VisitCam stopped here to keep you safe.</source>
        <translation>VisitCam s’est arrêté ici pour vous protéger.</translation>
    </message>
    <message>
        <source>Go back one step and try once more. Nothing was sent.</source>
        <translation>Revenez d’une étape et réessayez. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nobody has said yes to what would be sent, so nothing was kept.</source>
        <translation>Personne n’a dit oui à l’envoi, donc rien n’a été gardé.</translation>
    </message>
    <message>
        <source>Look at the picture first, then say yes to it.</source>
        <translation>Regardez d’abord la photo, puis dites oui.</translation>
    </message>
    <message>
        <source>The picture did not get good enough in time.</source>
        <translation>La photo n’est pas devenue assez bonne à temps.</translation>
    </message>
    <message>
        <source>Find more light and hold still, or take the picture by hand.</source>
        <translation>Cherchez plus de lumière et ne bougez plus, ou prenez la photo à la main.</translation>
    </message>
    <message>
        <source>You did not agree to this clinic, so nothing was sent.</source>
        <translation>Vous n’avez pas accepté cette clinique, donc rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Start once more when you are ready, or call your clinic.</source>
        <translation>Recommencez quand vous voulez, ou appelez votre clinique.</translation>
    </message>
    <message>
        <source>The picture could not be locked or unlocked.</source>
        <translation>La photo n’a pas pu être mise sous clé ou ouverte.</translation>
    </message>
    <message>
        <source>Try once more. Nothing has left this computer unlocked.</source>
        <translation>Réessayez. Rien n’a quitté cet ordinateur sans être sous clé.</translation>
    </message>
    <message>
        <source>The picture could not be locked, so it was not kept.</source>
        <translation>La photo n’a pas pu être mise sous clé, elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>The clinic&apos;s lock is broken, so no picture can be locked for it.</source>
        <translation>La clé de la clinique ne marche pas, aucune photo ne peut être fermée pour elle.</translation>
    </message>
    <message>
        <source>Tell your clinic, and ask for a new invitation. Nothing was sent.</source>
        <translation>Prévenez votre clinique et demandez une autre invitation. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This key does not open it. It was locked for someone else.</source>
        <translation>Cette clé ne l’ouvre pas. C’est fermé pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Check that you use the right key. Nothing was changed.</source>
        <translation>Vérifiez que c’est la bonne clé. Rien n’a changé.</translation>
    </message>
    <message>
        <source>This parcel was cut short or changed on its way.</source>
        <translation>Ce colis a été coupé ou modifié en route.</translation>
    </message>
    <message>
        <source>Ask for it to be sent once more. No part of it was used.</source>
        <translation>Demandez un nouvel envoi. Aucune partie n’a servi.</translation>
    </message>
    <message>
        <source>This file is not a VisitCam parcel.</source>
        <translation>Ce fichier n’est pas un colis VisitCam.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .age. Your file was not changed.</source>
        <translation>Choisissez un fichier qui finit par .age. Votre fichier n’a pas changé.</translation>
    </message>
    <message>
        <source>This parcel does not come from the person who was invited.</source>
        <translation>Ce colis ne vient pas de la personne invitée.</translation>
    </message>
    <message>
        <source>Do not use it. Call the person and send a new invitation.</source>
        <translation>Ne l’utilisez pas. Appelez la personne et envoyez une autre invitation.</translation>
    </message>
    <message>
        <source>Your pictures could not be kept on this computer.</source>
        <translation>Vos photos n’ont pas pu être gardées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The disk of this computer is full, so this was not kept.</source>
        <translation>Le disque de cet ordinateur est plein, ceci n’a pas été gardé.</translation>
    </message>
    <message>
        <source>Make some room, then try once more. What was kept before is safe.</source>
        <translation>Faites de la place, puis réessayez. Ce qui était gardé est en sûreté.</translation>
    </message>
    <message>
        <source>Nothing can be kept in this folder.</source>
        <translation>Rien ne peut être gardé dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours, or ask for help. Nothing was lost.</source>
        <translation>Choisissez un dossier à vous, ou demandez de l’aide. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The disk did not take the picture, so it was not kept.</source>
        <translation>Le disque n’a pas pris la photo, elle n’a pas été gardée.</translation>
    </message>
    <message>
        <source>VisitCam is open in a second window.</source>
        <translation>VisitCam est ouvert dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Close that one first. Nothing was lost.</source>
        <translation>Fermez d’abord celle-là. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>A kept file was changed or cut short, and cannot be opened.</source>
        <translation>Un fichier gardé a été modifié ou coupé et ne s’ouvre plus.</translation>
    </message>
    <message>
        <source>Take that picture once more. The others are safe.</source>
        <translation>Prenez cette photo encore une fois. Les autres sont en sûreté.</translation>
    </message>
    <message>
        <source>The folder with your kept pictures is not there.</source>
        <translation>Le dossier de vos photos gardées n’est pas là.</translation>
    </message>
    <message>
        <source>Plug in its disk, or check where the folder is. Nothing was deleted.</source>
        <translation>Branchez son disque, ou cherchez le dossier. Rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Your clinic does not have this yet, so it was not deleted.</source>
        <translation>Votre clinique ne l’a pas encore, donc rien n’a été effacé.</translation>
    </message>
    <message>
        <source>Send it first, or say that you want to delete it even so.</source>
        <translation>Envoyez d’abord, ou dites que vous voulez l’effacer quand même.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer did not work.</source>
        <translation>Le lieu sûr pour les clés de cet ordinateur n’a pas marché.</translation>
    </message>
    <message>
        <source>Try once more, or choose a passphrase. Nothing was lost.</source>
        <translation>Réessayez, ou choisissez une phrase secrète. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>Cet ordinateur n’a pas de lieu sûr pour les clés.</translation>
    </message>
    <message>
        <source>Choose a passphrase. Your pictures will be locked with it.</source>
        <translation>Choisissez une phrase secrète. Elle fermera vos photos.</translation>
    </message>
    <message>
        <source>The safe place for keys on this computer is locked.</source>
        <translation>Le lieu sûr pour les clés de cet ordinateur est fermé.</translation>
    </message>
    <message>
        <source>Unlock it, or sign in once more. Your pictures are still safe.</source>
        <translation>Ouvrez-le, ou reconnectez-vous. Vos photos sont toujours en sûreté.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>Le lieu sûr pour les clés ne répond pas.</translation>
    </message>
    <message>
        <source>Start the computer once more, or choose a passphrase.</source>
        <translation>Redémarrez l’ordinateur, ou choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The safe place for keys said no.</source>
        <translation>Le lieu sûr pour les clés a dit non.</translation>
    </message>
    <message>
        <source>Allow VisitCam when you are asked, or choose a passphrase.</source>
        <translation>Autorisez VisitCam quand on vous le demande, ou choisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>The key of this visit was deleted, so nobody can open it here.</source>
        <translation>La clé de cette visite a été effacée, personne ne peut l’ouvrir ici.</translation>
    </message>
    <message>
        <source>Ask your clinic. What was sent before is still there.</source>
        <translation>Demandez à votre clinique. Ce qui a été envoyé y est toujours.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Cette phrase secrète ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>A passphrase is needed here to lock your pictures.</source>
        <translation>Il faut ici une phrase secrète pour fermer vos photos.</translation>
    </message>
    <message>
        <source>Choose one, and write it down at a safe place.</source>
        <translation>Choisissez-en une et notez-la en lieu sûr.</translation>
    </message>
    <message>
        <source>Your visits here are locked with your passphrase.</source>
        <translation>Vos visites ici sont sous clé, par votre phrase secrète.</translation>
    </message>
    <message>
        <source>Type the one that you chose. Nothing was changed.</source>
        <translation>Tapez celle que vous avez choisie. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>This passphrase is too short.</source>
        <translation>Cette phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>Choose a longer one. Four words in a row work well.</source>
        <translation>Choisissez-en une plus longue. Quatre mots de suite vont bien.</translation>
    </message>
</context>
<context>
    <name>guide</name>
    <message>
        <source>Trouble breathing</source>
        <translation>Du mal à respirer</translation>
    </message>
    <message>
        <source>Pain or pressure in the chest</source>
        <translation>Douleur ou pression dans la poitrine</translation>
    </message>
    <message>
        <source>Heavy bleeding that does not stop</source>
        <translation>Un saignement fort qui ne s’arrête pas</translation>
    </message>
    <message>
        <source>Getting much worse, all at once or fast</source>
        <translation>Cela devient bien pire, d’un coup ou très vite</translation>
    </message>
    <message>
        <source>High fever with a rash or swelling</source>
        <translation>Forte fièvre avec une éruption ou un gonflement</translation>
    </message>
    <message>
        <source>Why pictures help</source>
        <translation>Pourquoi les photos aident</translation>
    </message>
    <message>
        <source>A good picture shows your doctor what words cannot.</source>
        <translation>Une bonne photo montre au médecin ce que les mots ne peuvent pas dire.</translation>
    </message>
    <message>
        <source>You can be seen from home, with no trip to make.</source>
        <translation>On peut vous voir chez vous, sans trajet.</translation>
    </message>
    <message>
        <source>Advice and treatment can start sooner.</source>
        <translation>Les conseils et le traitement peuvent commencer plus tôt.</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Préparez-vous</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>La pièce</translation>
    </message>
    <message>
        <source>Find a place where you are alone and feel safe.</source>
        <translation>Trouvez un endroit où vous êtes seul et tranquille.</translation>
    </message>
    <message>
        <source>Sit near a window, or turn on a bright lamp.</source>
        <translation>Asseyez-vous près d’une fenêtre, ou allumez une lampe forte.</translation>
    </message>
    <message>
        <source>Put a plain cloth or sheet behind you.</source>
        <translation>Mettez un tissu ou un drap uni derrière vous.</translation>
    </message>
    <message>
        <source>Put away letters, photos and other things of yours.</source>
        <translation>Rangez lettres, photos et autres objets à vous.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>L’ordinateur</translation>
    </message>
    <message>
        <source>Plug it in, or check that the battery is full.</source>
        <translation>Branchez-le, ou vérifiez que la batterie est pleine.</translation>
    </message>
    <message>
        <source>Wipe the camera with a soft, dry cloth.</source>
        <translation>Essuyez la caméra avec un chiffon doux et sec.</translation>
    </message>
    <message>
        <source>Test the camera and the internet. VisitCam does this for you.</source>
        <translation>Testez la caméra et l’internet. VisitCam le fait pour vous.</translation>
    </message>
    <message>
        <source>Have the invitation from your clinic at hand, and do as it says.</source>
        <translation>Gardez l’invitation de votre clinique à portée et suivez-la.</translation>
    </message>
    <message>
        <source>How to take a good picture</source>
        <translation>Comment prendre une bonne photo</translation>
    </message>
    <message>
        <source>Show the place that worries you, and little else.</source>
        <translation>Montrez l’endroit qui vous inquiète, et peu d’autre chose.</translation>
    </message>
    <message>
        <source>Hold still. Rest your arm or leg on something firm.</source>
        <translation>Ne bougez pas. Posez le bras ou la jambe sur un appui ferme.</translation>
    </message>
    <message>
        <source>Let the light come from the front, not from behind.</source>
        <translation>La lumière doit venir de devant, pas de derrière.</translation>
    </message>
    <message>
        <source>Take one picture from close by, and one from further away to show where it is.</source>
        <translation>Prenez une photo de près, et une de plus loin pour montrer où c’est.</translation>
    </message>
    <message>
        <source>Look at the picture. If it is not sharp, take it again.</source>
        <translation>Regardez la photo. Si elle n’est pas nette, reprenez-la.</translation>
    </message>
    <message>
        <source>Do not use filters, and do not change the colours.</source>
        <translation>N’utilisez pas de filtre et ne changez pas les couleurs.</translation>
    </message>
    <message>
        <source>Keep it private</source>
        <translation>Restez discret</translation>
    </message>
    <message>
        <source>Leave your face, your name and other people out of the picture.</source>
        <translation>Ne montrez ni votre visage, ni votre nom, ni d’autres personnes.</translation>
    </message>
    <message>
        <source>VisitCam covers faces and words, and shows you before you send.</source>
        <translation>VisitCam couvre visages et textes, et vous montre avant l’envoi.</translation>
    </message>
    <message>
        <source>How to make a good video</source>
        <translation>Comment faire une bonne vidéo</translation>
    </message>
    <message>
        <source>Make a video when your clinic asks for one.</source>
        <translation>Faites une vidéo quand votre clinique en demande une.</translation>
    </message>
    <message>
        <source>Move the camera slowly and stop often.</source>
        <translation>Bougez la caméra lentement et arrêtez-vous souvent.</translation>
    </message>
    <message>
        <source>If it hurts when you move, show that move once, with care.</source>
        <translation>Si un geste fait mal, montrez-le une fois, avec soin.</translation>
    </message>
    <message>
        <source>Keep it short. Half a minute is most often enough.</source>
        <translation>Faites court. Une demi-minute suffit le plus souvent.</translation>
    </message>
    <message>
        <source>Say no names. Keep other people out of it.</source>
        <translation>Ne dites pas de noms. Personne d’autre dans l’image.</translation>
    </message>
    <message>
        <source>When to get help now</source>
        <translation>Quand demander de l’aide tout de suite</translation>
    </message>
    <message>
        <source>Call for help now if there is:</source>
        <translation>Appelez à l’aide maintenant s’il y a&#xa0;:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>Appelez votre clinique tout de suite s’il y a&#xa0;:</translation>
    </message>
    <message>
        <source>Do not wait for an answer to your pictures.</source>
        <translation>N’attendez pas une réponse à vos photos.</translation>
    </message>
    <message>
        <source>If it gets worse after you send them, call or go in person.</source>
        <translation>Si cela empire après l’envoi, appelez ou allez sur place.</translation>
    </message>
    <message>
        <source>If you are not sure, call. It is fine to ask.</source>
        <translation>Si vous avez un doute, appelez. Vous avez le droit de demander.</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>Ce que les photos peuvent faire</translation>
    </message>
    <message>
        <source>Pictures work well for:</source>
        <translation>Les photos vont bien pour&#xa0;:</translation>
    </message>
    <message>
        <source>A rash, a wound, or skin that may be infected</source>
        <translation>Une éruption, une plaie, ou une peau peut-être infectée</translation>
    </message>
    <message>
        <source>Small hurts, such as a cut or a bruise</source>
        <translation>Un petit bobo, comme une coupure ou un bleu</translation>
    </message>
    <message>
        <source>Seeing how a wound heals from week to week</source>
        <translation>Voir comment une plaie guérit de semaine en semaine</translation>
    </message>
    <message>
        <source>A health problem that your clinic knows already</source>
        <translation>Un problème de santé que votre clinique connaît déjà</translation>
    </message>
    <message>
        <source>A long illness that needs a look now and then</source>
        <translation>Une longue maladie à suivre de temps en temps</translation>
    </message>
    <message>
        <source>You save the trip, and the time in the waiting room.</source>
        <translation>Vous évitez le trajet et la salle d’attente.</translation>
    </message>
    <message>
        <source>What pictures cannot do</source>
        <translation>Ce que les photos ne peuvent pas faire</translation>
    </message>
    <message>
        <source>Go in person, or call, for:</source>
        <translation>Allez sur place, ou appelez, pour&#xa0;:</translation>
    </message>
    <message>
        <source>Anything that is severe, or gets worse fast</source>
        <translation>Tout ce qui est grave ou empire vite</translation>
    </message>
    <message>
        <source>Anything that cannot wait, such as heavy bleeding</source>
        <translation>Tout ce qui ne peut pas attendre, comme un fort saignement</translation>
    </message>
    <message>
        <source>A problem that a doctor must feel with the hands</source>
        <translation>Un problème que le médecin doit toucher de ses mains</translation>
    </message>
    <message>
        <source>A cut that needs stitches</source>
        <translation>Une coupure qu’il faut recoudre</translation>
    </message>
    <message>
        <source>An X-ray, a scan, or a blood test</source>
        <translation>Une radio, un scanner ou une prise de sang</translation>
    </message>
    <message>
        <source>Your clinic may look at your pictures and still ask you to come.</source>
        <translation>Votre clinique peut voir vos photos et vous demander de venir.</translation>
    </message>
    <message>
        <source>That is not a step back. Some things need a closer look.</source>
        <translation>Ce n’est pas un recul. Certaines choses se voient mieux de près.</translation>
    </message>
    <message>
        <source>Private and safe</source>
        <translation>Privé et sûr</translation>
    </message>
    <message>
        <source>Use only the way that your clinic gave you to send pictures.</source>
        <translation>Envoyez des photos seulement par la voie donnée par votre clinique.</translation>
    </message>
    <message>
        <source>Do not send them by e-mail, in chats, or on social media.</source>
        <translation>Pas par e-mail, ni par messagerie, ni sur les réseaux sociaux.</translation>
    </message>
    <message>
        <source>Do not put them on a page that all can see.</source>
        <translation>Ne les mettez pas sur une page que tous peuvent voir.</translation>
    </message>
    <message>
        <source>What VisitCam does</source>
        <translation>Ce que fait VisitCam</translation>
    </message>
    <message>
        <source>It covers faces, words and bar codes before it keeps a picture.</source>
        <translation>Il couvre visages, textes et codes-barres avant de garder une photo.</translation>
    </message>
    <message>
        <source>It cuts away what is outside the white shape.</source>
        <translation>Il coupe ce qui est hors de la forme blanche.</translation>
    </message>
    <message>
        <source>It locks each picture, so that only your clinic can open it (“encryption”).</source>
        <translation>Il met chaque photo sous clé&#xa0;: seule votre clinique peut l’ouvrir («&#xa0;chiffrement&#xa0;»).</translation>
    </message>
    <message>
        <source>It sends to the clinic that invited you, and to no one else.</source>
        <translation>Il envoie à la clinique qui vous a invité, et à personne d’autre.</translation>
    </message>
    <message>
        <source>Share with care</source>
        <translation>Partagez avec soin</translation>
    </message>
    <message>
        <source>Ask your clinic how they keep your pictures and who sees them.</source>
        <translation>Demandez à votre clinique comment elle garde vos photos et qui les voit.</translation>
    </message>
    <message>
        <source>Ask how long they are kept.</source>
        <translation>Demandez combien de temps elles sont gardées.</translation>
    </message>
    <message>
        <source>After the visit, delete them from this computer if you are told to.</source>
        <translation>Après la visite, effacez-les de cet ordinateur si on vous le dit.</translation>
    </message>
    <message>
        <source>If you worry about your privacy, tell your clinic.</source>
        <translation>Si votre vie privée vous inquiète, dites-le à votre clinique.</translation>
    </message>
    <message>
        <source>After you send</source>
        <translation>Après l’envoi</translation>
    </message>
    <message>
        <source>Do what your doctor or nurse tells you.</source>
        <translation>Faites ce que dit votre médecin ou infirmière.</translation>
    </message>
    <message>
        <source>Keep your medicines and your notes where you can reach them.</source>
        <translation>Gardez vos médicaments et vos notes à portée de main.</translation>
    </message>
    <message>
        <source>Go in person if they ask you to.</source>
        <translation>Allez sur place si on vous le demande.</translation>
    </message>
    <message>
        <source>Write down what is new, and what you want to ask.</source>
        <translation>Notez ce qui est nouveau et ce que vous voulez demander.</translation>
    </message>
    <message>
        <source>Call your clinic if it changes or gets worse.</source>
        <translation>Appelez votre clinique si cela change ou empire.</translation>
    </message>
    <message>
        <source>Delete the pictures from this computer if you are told to.</source>
        <translation>Effacez les photos de cet ordinateur si on vous le dit.</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Questions et réponses</translation>
    </message>
    <message>
        <source>Is it safe to send pictures of my body?</source>
        <translation>Est-il sûr d’envoyer des photos de mon corps&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, if you use the way that your clinic gave you.</source>
        <translation>Oui, par la voie que votre clinique vous a donnée.</translation>
    </message>
    <message>
        <source>VisitCam locks each picture so that only your clinic can open it.</source>
        <translation>VisitCam met chaque photo sous clé&#xa0;: seule votre clinique peut l’ouvrir.</translation>
    </message>
    <message>
        <source>What if my camera is poor?</source>
        <translation>Et si ma caméra est mauvaise&#xa0;?</translation>
    </message>
    <message>
        <source>More light helps most. Sit by a window, hold still, and move back.</source>
        <translation>Plus de lumière aide le plus. Mettez-vous près d’une fenêtre, immobile, et reculez.</translation>
    </message>
    <message>
        <source>If it is still not sharp, ask your clinic. You may need to go there.</source>
        <translation>Si ce n’est toujours pas net, demandez à votre clinique. Il faudra peut-être y aller.</translation>
    </message>
    <message>
        <source>What if my internet is slow or breaks?</source>
        <translation>Et si mon internet est lent ou se coupe&#xa0;?</translation>
    </message>
    <message>
        <source>Your pictures wait here, locked. They go on when the line is back.</source>
        <translation>Vos photos attendent ici, sous clé. Elles partent quand la ligne revient.</translation>
    </message>
    <message>
        <source>Use a better line, or ask your clinic if there is some other way.</source>
        <translation>Prenez une meilleure ligne, ou demandez un autre moyen à votre clinique.</translation>
    </message>
    <message>
        <source>Can I show any part of my body?</source>
        <translation>Puis-je montrer toute partie de mon corps&#xa0;?</translation>
    </message>
    <message>
        <source>Show only what your clinic needs to see for this visit.</source>
        <translation>Montrez seulement ce que votre clinique doit voir cette fois.</translation>
    </message>
    <message>
        <source>Leave out your face and all that tells who you are.</source>
        <translation>Ne montrez ni visage, ni rien qui dise qui vous êtes.</translation>
    </message>
    <message>
        <source>For a private part, talk with your clinic first. You may say no.</source>
        <translation>Pour une partie intime, parlez d’abord à votre clinique. Vous pouvez dire non.</translation>
    </message>
    <message>
        <source>Will my pictures be stored?</source>
        <translation>Mes photos seront-elles gardées&#xa0;?</translation>
    </message>
    <message>
        <source>Most often they become a part of your health record.</source>
        <translation>Le plus souvent elles vont dans votre dossier de santé.</translation>
    </message>
    <message>
        <source>Ask how long. The law and the rules of your clinic decide.</source>
        <translation>Demandez combien de temps. La loi et les règles de la clinique en décident.</translation>
    </message>
    <message>
        <source>What if it gets worse after I sent them?</source>
        <translation>Et si cela empire après l’envoi&#xa0;?</translation>
    </message>
    <message>
        <source>Do not wait for an answer. Call your clinic, or go there.</source>
        <translation>N’attendez pas de réponse. Appelez votre clinique, ou allez-y.</translation>
    </message>
    <message>
        <source>If it is bad or fast, call for help at once.</source>
        <translation>Si c’est grave ou rapide, appelez à l’aide tout de suite.</translation>
    </message>
    <message>
        <source>Please note</source>
        <translation>À savoir</translation>
    </message>
    <message>
        <source>This guide is for all, and does not know you or your health.</source>
        <translation>Ce guide est pour tous et ne connaît ni vous ni votre santé.</translation>
    </message>
    <message>
        <source>It does not take the place of your doctor or nurse.</source>
        <translation>Il ne remplace pas votre médecin ou infirmière.</translation>
    </message>
    <message>
        <source>VisitCam does not say what illness you have, or how bad it is.</source>
        <translation>VisitCam ne dit pas quelle maladie vous avez, ni si c’est grave.</translation>
    </message>
    <message>
        <source>It looks at how clear a picture is, and at nothing else.</source>
        <translation>Il regarde si une photo est claire, et rien d’autre.</translation>
    </message>
    <message>
        <source>MedlinePlus (NLM, NIH): video visits</source>
        <translation>MedlinePlus (NLM, NIH)&#xa0;: visites par vidéo</translation>
    </message>
    <message>
        <source>CDC: privacy and security in telehealth</source>
        <translation>CDC&#xa0;: vie privée et sécurité en télésanté</translation>
    </message>
    <message>
        <source>Mayo Clinic: good photos for your doctor</source>
        <translation>Mayo Clinic&#xa0;: de bonnes photos pour votre médecin</translation>
    </message>
    <message>
        <source>National Library of Medicine (NLM): telemedicine</source>
        <translation>Bibliothèque nationale de médecine (NLM)&#xa0;: télémédecine</translation>
    </message>
</context>
<context>
    <name>guide_page</name>
    <message>
        <source>The guide</source>
        <translation>Le guide</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Que cherchez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>One or two words</source>
        <translation>Un ou deux mots</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>Imprimer le guide</translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s) found</source>
        <translation>
            <numerusform>%n sujet trouvé</numerusform>
            <numerusform>%n sujets trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found. Try a different word.</source>
        <translation>Rien n’a été trouvé. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>Written in our own words, after:</source>
        <translation>Écrit avec nos propres mots, d’après&#xa0;:</translation>
    </message>
    <message>
        <source>Next topic</source>
        <translation>Sujet suivant</translation>
    </message>
    <message>
        <source>All topics</source>
        <translation>Tous les sujets</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>idle</name>
    <message>
        <source>Are you still there?</source>
        <translation>Êtes-vous toujours là&#xa0;?</translation>
    </message>
    <message>
        <source>Touch anywhere to go on. Nothing is lost.</source>
        <translation>Touchez n’importe où pour continuer. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Then nobody sees anything of yours here. Pictures that you kept go to your clinic.</source>
        <translation>Ensuite, personne ne verra ici quoi que ce soit de vous. Les photos que vous avez gardées vont à votre clinique.</translation>
    </message>
    <message>
        <source>Yes, I am here</source>
        <translation>Oui, je suis là</translation>
    </message>
    <message>
        <source>I am finished</source>
        <translation>J’ai terminé</translation>
    </message>
    <message numerus="yes">
        <source>Everything is wiped in %n second(s).</source>
        <translation>
            <numerusform>Tout est effacé dans %n seconde.</numerusform>
            <numerusform>Tout est effacé dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>End your visit now?</source>
        <translation>Terminer votre visite maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>All that is yours is wiped from this screen.</source>
        <translation>Tout ce qui est à vous est effacé de cet écran.</translation>
    </message>
    <message>
        <source>What you sent still goes to your clinic.</source>
        <translation>Ce que vous avez envoyé arrive quand même à votre clinique.</translation>
    </message>
    <message>
        <source>Pictures that you have not sent are wiped too.</source>
        <translation>Les photos que vous n’avez pas envoyées sont effacées aussi.</translation>
    </message>
    <message>
        <source>No, go on</source>
        <translation>Non, continuer</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>Oui, terminer</translation>
    </message>
</context>
<context>
    <name>language</name>
    <message>
        <source>Show your skin to your clinic</source>
        <translation>Montrez votre peau à votre clinique</translation>
    </message>
</context>
<context>
    <name>leave</name>
    <message>
        <source>Close VisitCam now?</source>
        <translation>Fermer VisitCam maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Leave this visit now?</source>
        <translation>Quitter cette visite maintenant&#xa0;?</translation>
    </message>
    <message>
        <source>Not all of it is kept yet. If you leave now, this is gone:</source>
        <translation>Tout n’est pas encore gardé. Si vous partez maintenant, ceci est perdu&#xa0;:</translation>
    </message>
    <message>
        <source>This is practice. No clinic waits for these pictures.</source>
        <translation>C’est un exercice. Aucune clinique n’attend ces photos.</translation>
    </message>
    <message>
        <source>All that you have kept stays on this computer, locked.</source>
        <translation>Tout ce que vous avez gardé reste sur cet ordinateur, sous clé.</translation>
    </message>
    <message>
        <source>No, go back to it</source>
        <translation>Non, y revenir</translation>
    </message>
    <message>
        <source>Yes, close and lose it</source>
        <translation>Oui, fermer et le perdre</translation>
    </message>
    <message>
        <source>Yes, leave and lose it</source>
        <translation>Oui, quitter et le perdre</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>The picture that you took</source>
        <translation>La photo que vous avez prise</translation>
    </message>
    <message>
        <source>The pictures that you took</source>
        <translation>Les photos que vous avez prises</translation>
    </message>
    <message>
        <source>The video that you made</source>
        <translation>La vidéo que vous avez faite</translation>
    </message>
    <message>
        <source>The videos that you made</source>
        <translation>Les vidéos que vous avez faites</translation>
    </message>
    <message>
        <source>The video that is being made</source>
        <translation>La vidéo en cours</translation>
    </message>
    <message>
        <source>What you wrote to your clinic</source>
        <translation>Ce que vous avez écrit à votre clinique</translation>
    </message>
</context>
<context>
    <name>live</name>
    <message>
        <source>Not saved</source>
        <translation>Pas gardé</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sera retiré</translation>
    </message>
    <message>
        <source>too far</source>
        <translation>trop loin</translation>
    </message>
    <message>
        <source>too close</source>
        <translation>trop près</translation>
    </message>
    <message>
        <source>mark the place</source>
        <translation>marquez l’endroit</translation>
    </message>
</context>
<context>
    <name>pin</name>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Type the PIN of this kiosk.</source>
        <translation>Tapez le code PIN de cette borne.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Back to the visit</source>
        <translation>Retour à la visite</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n chiffre tapé</numerusform>
            <numerusform>%n chiffres tapés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next try is open in %n second(s).</source>
        <translation>
            <numerusform>Prochain essai possible dans %n seconde.</numerusform>
            <numerusform>Prochain essai possible dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le code PIN.</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Left forearm, overview</source>
        <translation>Avant-bras gauche, en entier</translation>
    </message>
    <message>
        <source>Show the whole forearm, from the wrist to the elbow.</source>
        <translation>Montrez tout l’avant-bras, du poignet au coude.</translation>
    </message>
    <message>
        <source>Left forearm, close</source>
        <translation>Avant-bras gauche, de près</translation>
    </message>
    <message>
        <source>Now come close, so that the spot fills the frame.</source>
        <translation>Approchez maintenant, pour que la tache remplisse le cadre.</translation>
    </message>
    <message>
        <source>The spot from the side</source>
        <translation>La tache de côté</translation>
    </message>
    <message>
        <source>Turn the arm a little, so that light falls from the side.</source>
        <translation>Tournez un peu le bras, pour que la lumière vienne de côté.</translation>
    </message>
    <message>
        <source>Practice clinic</source>
        <translation>Clinique d’exercice</translation>
    </message>
    <message>
        <source>Practice pictures stay on this computer. Nobody else receives them.</source>
        <translation>Les photos d’exercice restent sur cet ordinateur. Personne d’autre ne les reçoit.</translation>
    </message>
    <message>
        <source>Nobody: nothing leaves this computer.</source>
        <translation>Personne&#xa0;: rien ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ready</name>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lumière</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>A private place</source>
        <translation>Un endroit privé</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Line to your clinic</source>
        <translation>Ligne vers votre clinique</translation>
    </message>
    <message>
        <source>Safe place for keys</source>
        <translation>Lieu sûr pour les clés</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>On ne sait pas</translation>
    </message>
    <message>
        <source>The camera works.</source>
        <translation>La caméra marche.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra n’a été trouvée.</translation>
    </message>
    <message>
        <source>Plug one in, or try the practice camera.</source>
        <translation>Branchez-en une, ou essayez la caméra d’exercice.</translation>
    </message>
    <message>
        <source>The camera gives a small picture.</source>
        <translation>La caméra donne une petite image.</translation>
    </message>
    <message>
        <source>Use a better one if you have it.</source>
        <translation>Prenez-en une meilleure si vous l’avez.</translation>
    </message>
    <message>
        <source>The camera was not tried yet.</source>
        <translation>La caméra n’a pas encore été essayée.</translation>
    </message>
    <message>
        <source>The light is good.</source>
        <translation>La lumière est bonne.</translation>
    </message>
    <message>
        <source>It is too dark.</source>
        <translation>Il fait trop sombre.</translation>
    </message>
    <message>
        <source>Turn on a lamp, or sit by a window.</source>
        <translation>Allumez une lampe, ou mettez-vous près d’une fenêtre.</translation>
    </message>
    <message>
        <source>It is too bright.</source>
        <translation>Il y a trop de lumière.</translation>
    </message>
    <message>
        <source>Turn away from the window or lamp.</source>
        <translation>Détournez-vous de la fenêtre ou de la lampe.</translation>
    </message>
    <message>
        <source>The light comes from one side.</source>
        <translation>La lumière vient d’un seul côté.</translation>
    </message>
    <message>
        <source>Turn to face the light.</source>
        <translation>Tournez-vous vers la lumière.</translation>
    </message>
    <message>
        <source>Light is checked when the camera is on.</source>
        <translation>La lumière se vérifie quand la caméra est allumée.</translation>
    </message>
    <message>
        <source>The light cannot be judged from here.</source>
        <translation>On ne peut pas juger la lumière d’ici.</translation>
    </message>
    <message>
        <source>It is plain enough.</source>
        <translation>C’est assez uni.</translation>
    </message>
    <message>
        <source>There is a lot to see behind you.</source>
        <translation>On voit beaucoup de choses derrière vous.</translation>
    </message>
    <message>
        <source>Hang up a plain cloth, or sit by a bare wall.</source>
        <translation>Accrochez un tissu uni, ou mettez-vous près d’un mur nu.</translation>
    </message>
    <message>
        <source>This is checked when the camera is on.</source>
        <translation>Cela se vérifie quand la caméra est allumée.</translation>
    </message>
    <message>
        <source>It cannot be judged from here.</source>
        <translation>On ne peut pas en juger d’ici.</translation>
    </message>
    <message>
        <source>You said that you feel private here.</source>
        <translation>Vous avez dit être à l’abri des regards.</translation>
    </message>
    <message>
        <source>You said that others may see you.</source>
        <translation>Vous avez dit que d’autres peuvent vous voir.</translation>
    </message>
    <message>
        <source>Close the door, or go to a room of your own.</source>
        <translation>Fermez la porte, ou allez dans une pièce à vous.</translation>
    </message>
    <message>
        <source>The camera sees one more face.</source>
        <translation>La caméra voit un visage de plus.</translation>
    </message>
    <message>
        <source>Ask them to step out of view.</source>
        <translation>Demandez-lui de sortir de l’image.</translation>
    </message>
    <message>
        <source>Only you can know this.</source>
        <translation>Vous seul pouvez le savoir.</translation>
    </message>
    <message>
        <source>Are you in a place where no one else can see you?</source>
        <translation>Êtes-vous à un endroit où personne d’autre ne vous voit&#xa0;?</translation>
    </message>
    <message>
        <source>This computer runs from the wall.</source>
        <translation>Cet ordinateur marche sur le secteur.</translation>
    </message>
    <message>
        <source>It is plugged in.</source>
        <translation>Il est branché.</translation>
    </message>
    <message>
        <source>There is enough for this visit.</source>
        <translation>Il y en a assez pour cette visite.</translation>
    </message>
    <message>
        <source>The battery is low.</source>
        <translation>La batterie est faible.</translation>
    </message>
    <message>
        <source>Plug the computer in now.</source>
        <translation>Branchez l’ordinateur maintenant.</translation>
    </message>
    <message>
        <source>The battery cannot be read here.</source>
        <translation>La batterie ne peut pas être lue ici.</translation>
    </message>
    <message>
        <source>Your clinic can be reached.</source>
        <translation>Votre clinique peut être jointe.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes a few seconds to send.</source>
        <translation>Votre clinique peut être jointe. Une photo part en quelques secondes.</translation>
    </message>
    <message>
        <source>Your clinic can be reached. A picture takes up to a minute to send.</source>
        <translation>Votre clinique peut être jointe. Une photo met jusqu’à une minute à partir.</translation>
    </message>
    <message>
        <source>The line is slow. A picture takes one to five minutes to send.</source>
        <translation>La ligne est lente. Une photo met une à cinq minutes à partir.</translation>
    </message>
    <message>
        <source>Use a cable, or sit nearer to the router. You can also send it later.</source>
        <translation>Prenez un câble, ou rapprochez-vous de la box internet. Vous pouvez aussi envoyer plus tard.</translation>
    </message>
    <message>
        <source>The line is too slow to send pictures now.</source>
        <translation>La ligne est trop lente pour envoyer des photos maintenant.</translation>
    </message>
    <message>
        <source>Use a cable or sit nearer to the router, try on another day, or go there in person.</source>
        <translation>Prenez un câble ou rapprochez-vous de la box internet, essayez un autre jour, ou allez-y en personne.</translation>
    </message>
    <message>
        <source>The line to your clinic is not safe, so nothing will be sent.</source>
        <translation>La ligne vers votre clinique n’est pas sûre, donc rien ne sera envoyé.</translation>
    </message>
    <message>
        <source>Call your clinic on a number you know, and tell them.</source>
        <translation>Appelez votre clinique à un numéro que vous connaissez, et prévenez-la.</translation>
    </message>
    <message>
        <source>No internet is needed for this visit.</source>
        <translation>Cette visite n’a pas besoin d’internet.</translation>
    </message>
    <message>
        <source>Your clinic cannot be reached right now.</source>
        <translation>Votre clinique ne peut pas être jointe pour le moment.</translation>
    </message>
    <message>
        <source>Check your internet. You can take pictures now and send them later.</source>
        <translation>Vérifiez votre internet. Prenez les photos maintenant et envoyez-les plus tard.</translation>
    </message>
    <message>
        <source>This is checked once your clinic is known.</source>
        <translation>Cela se vérifie quand votre clinique est connue.</translation>
    </message>
    <message>
        <source>Your pictures can be locked here.</source>
        <translation>Vos photos peuvent être mises sous clé ici.</translation>
    </message>
    <message>
        <source>This computer has no safe place for keys.</source>
        <translation>Cet ordinateur n’a pas de lieu sûr pour les clés.</translation>
    </message>
    <message>
        <source>You will be asked for a passphrase.</source>
        <translation>On vous demandera une phrase secrète.</translation>
    </message>
    <message>
        <source>The safe place for keys is locked.</source>
        <translation>Le lieu sûr pour les clés est fermé.</translation>
    </message>
    <message>
        <source>Unlock it when you are asked.</source>
        <translation>Ouvrez-le quand on vous le demande.</translation>
    </message>
    <message>
        <source>The safe place for keys does not answer.</source>
        <translation>Le lieu sûr pour les clés ne répond pas.</translation>
    </message>
    <message>
        <source>Start the computer once more, or use a passphrase.</source>
        <translation>Redémarrez l’ordinateur, ou prenez une phrase secrète.</translation>
    </message>
    <message>
        <source>This was not tried yet.</source>
        <translation>Cela n’a pas encore été essayé.</translation>
    </message>
    <message>
        <source>There is a screen.</source>
        <translation>Il y a un écran.</translation>
    </message>
    <message>
        <source>There is no screen.</source>
        <translation>Il n’y a pas d’écran.</translation>
    </message>
    <message>
        <source>Use the command line.</source>
        <translation>Prenez la ligne de commande.</translation>
    </message>
    <message>
        <source>Advice can be spoken.</source>
        <translation>Les conseils peuvent être dits à voix haute.</translation>
    </message>
    <message>
        <source>No voice is here. All advice is shown in words.</source>
        <translation>Il n’y a pas de voix ici. Tous les conseils sont écrits.</translation>
    </message>
</context>
<context>
    <name>ready_page</name>
    <message>
        <source>%1: One moment</source>
        <translation>%1&#xa0;: un instant</translation>
    </message>
    <message>
        <source>Are you ready?</source>
        <translation>Êtes-vous prêt&#xa0;?</translation>
    </message>
    <message>
        <source>VisitCam looks at these by itself. You can go on in any case.</source>
        <translation>VisitCam regarde cela tout seul. Vous pouvez continuer dans tous les cas.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier encore</translation>
    </message>
    <message>
        <source>How to get ready</source>
        <translation>Comment se préparer</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Se préparer</translation>
    </message>
    <message>
        <source>Yes, I am on my own here</source>
        <translation>Oui, je suis seul ici</translation>
    </message>
    <message>
        <source>Yes, there is nobody but us</source>
        <translation>Oui, il n’y a que nous</translation>
    </message>
    <message>
        <source>No, someone may see</source>
        <translation>Non, quelqu’un peut voir</translation>
    </message>
    <message>
        <source>All that could be checked is ready.</source>
        <translation>Tout ce qui a pu être vérifié est prêt.</translation>
    </message>
</context>
<context>
    <name>safety</name>
    <message>
        <source>Is it safe to wait?</source>
        <translation>Peut-on attendre sans danger&#xa0;?</translation>
    </message>
    <message>
        <source>Some things must not wait for a picture. Please read this first.</source>
        <translation>Certaines choses ne peuvent pas attendre une photo. Lisez ceci d’abord.</translation>
    </message>
    <message>
        <source>if there is one of these:</source>
        <translation>s’il y a l’un de ces signes&#xa0;:</translation>
    </message>
    <message>
        <source>Call your clinic right away if there is:</source>
        <translation>Appelez votre clinique tout de suite s’il y a&#xa0;:</translation>
    </message>
    <message>
        <source>None of these, go on</source>
        <translation>Rien de cela, continuer</translation>
    </message>
    <message>
        <source>I need help now</source>
        <translation>J’ai besoin d’aide maintenant</translation>
    </message>
    <message>
        <source>What pictures can do</source>
        <translation>Ce que les photos peuvent faire</translation>
    </message>
    <message>
        <source>What they cannot do</source>
        <translation>Ce qu’elles ne peuvent pas faire</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>This kiosk</source>
        <translation>Cette borne</translation>
    </message>
    <message>
        <source>No names and no pictures can be seen here, nor anywhere on this computer.</source>
        <translation>On ne voit ici ni noms ni photos, et nulle part ailleurs sur cet ordinateur.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>Send what waits now</source>
        <translation>Envoyer maintenant ce qui attend</translation>
    </message>
    <message>
        <source>End VisitCam</source>
        <translation>Quitter VisitCam</translation>
    </message>
    <message>
        <source>Back to the start page</source>
        <translation>Retour à la page d’accueil</translation>
    </message>
    <message>
        <source>For staff</source>
        <translation>Pour le personnel</translation>
    </message>
    <message>
        <source>Camera: %1</source>
        <translation>Caméra&#xa0;: %1</translation>
    </message>
    <message>
        <source>Camera: none found. Look at its cable.</source>
        <translation>Caméra&#xa0;: aucune trouvée. Vérifiez son câble.</translation>
    </message>
    <message>
        <source>Free space on the disk: %1</source>
        <translation>Espace libre sur le disque&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n locked parcel(s) wait to be sent.</source>
        <translation>
            <numerusform>%n paquet sous clé attend d’être envoyé.</numerusform>
            <numerusform>%n paquets sous clé attendent d’être envoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing was sent since VisitCam started here.</source>
        <translation>Rien n’a été envoyé depuis le démarrage de VisitCam ici.</translation>
    </message>
    <message>
        <source>Last sent: %1</source>
        <translation>Dernier envoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>tell</name>
    <message>
        <source>Tell your clinic more</source>
        <translation>Dites-en plus à votre clinique</translation>
    </message>
    <message>
        <source>Write what may help. You can leave any of it empty. It is locked with the pictures.</source>
        <translation>Écrivez ce qui peut aider. Vous pouvez laisser vide. C’est mis sous clé avec les photos.</translation>
    </message>
    <message>
        <source>What do they feel?</source>
        <translation>Que ressent la personne&#xa0;?</translation>
    </message>
    <message>
        <source>What do you feel?</source>
        <translation>Que ressentez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Which medicines do they take?</source>
        <translation>Quels médicaments prend-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Which medicines do you take?</source>
        <translation>Quels médicaments prenez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Pain, itch, heat, swelling…</source>
        <translation>Douleur, démangeaison, chaleur, gonflement…</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand&#xa0;?</translation>
    </message>
    <message>
        <source>A day, or about how long.</source>
        <translation>Un jour, ou à peu près combien de temps.</translation>
    </message>
    <message>
        <source>How has it changed?</source>
        <translation>Comment cela a-t-il changé&#xa0;?</translation>
    </message>
    <message>
        <source>Better, worse, or the same.</source>
        <translation>Mieux, pire ou pareil.</translation>
    </message>
    <message>
        <source>Creams too, and what you are allergic to.</source>
        <translation>Les crèmes aussi, et vos allergies.</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Que voulez-vous demander&#xa0;?</translation>
    </message>
    <message>
        <source>Your questions go to the clinic, not to this computer.</source>
        <translation>Vos questions vont à la clinique, pas à cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add one more picture</source>
        <translation>Ajouter une photo</translation>
    </message>
    <message>
        <source>Extra picture {0}</source>
        <translation>Photo en plus {0}</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Vos mots</translation>
    </message>
    <message>
        <source>Why did you leave out “{0}”?</source>
        <translation>Pourquoi avez-vous laissé «&#xa0;{0}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It helps the clinic to know. You can leave it empty.</source>
        <translation>Cela aide la clinique de le savoir. Vous pouvez laisser vide.</translation>
    </message>
</context>
<context>
    <name>who</name>
    <message>
        <source>Who is in the pictures?</source>
        <translation>Qui est sur les photos&#xa0;?</translation>
    </message>
    <message>
        <source>This changes only the words on the next pages.</source>
        <translation>Cela ne change que les mots des pages suivantes.</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>I show my own skin to my clinic.</source>
        <translation>Je montre ma peau à ma clinique.</translation>
    </message>
    <message>
        <source>Someone I help</source>
        <translation>Une personne que j’aide</translation>
    </message>
    <message>
        <source>I hold the camera, or I sit beside them.</source>
        <translation>Je tiens la caméra, ou je suis à côté.</translation>
    </message>
    <message>
        <source>I asked them, and they said yes to the pictures</source>
        <translation>Je lui ai demandé, et elle a dit oui aux photos</translation>
    </message>
    <message>
        <source>If they cannot say yes, call the clinic first. It can tell you who may decide.</source>
        <translation>Si elle ne peut pas dire oui, appelez d’abord la clinique. Elle vous dira qui peut décider.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>On which side do you want the camera&apos;s buttons?</source>
        <translation>De quel côté voulez-vous les boutons de la caméra&#xa0;?</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>À gauche</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>À droite</translation>
    </message>
    <message>
        <source>One thing is missing.</source>
        <translation>Il manque une chose.</translation>
    </message>
    <message>
        <source>Ask them first. Then tick that they said yes.</source>
        <translation>Demandez-lui d’abord. Cochez ensuite qu’elle a dit oui.</translation>
    </message>
</context>
</TS>
