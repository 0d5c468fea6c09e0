"""The words on the printed card, by language. The clinic's own words for a view come from the invitation."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CardWords:
    """Every fixed text of the card. ``until`` has ``{date}`` in it."""

    title: str
    lead: str
    steps: tuple[str, str, str]
    views: str
    until: str
    overview: str
    close: str
    photo: str
    video: str
    strip: str
    fold: str
    check: str
    private: str
    emergency: str
    questions: str
    for_you: str


_WORDS = {
    "en": CardWords(
        title="Your pictures for the clinic",
        lead="Take them at home, with a computer and its camera.",
        steps=(
            "Open VisitCam on your computer.",
            "Hold this code in front of the camera.",
            "Follow the words on the screen.",
        ),
        views="The clinic asks for",
        until="Use it until {date}",
        overview="from further away",
        close="close",
        photo="picture",
        video="video",
        strip="Hold this strip flat beside the spot, if the screen asks for it.",
        fold="Cut or fold here",
        check="Printed at full size, this scale is 100 mm long.",
        private="Only your clinic can open what you send. Faces, names and codes are covered first.",
        emergency="In an emergency call",
        questions="Questions",
        for_you="This code is yours alone. Do not pass it on.",
    ),
    "de": CardWords(
        title="Ihre Bilder für die Praxis",
        lead="Nehmen Sie sie zu Hause auf, mit Computer und Kamera.",
        steps=(
            "Öffnen Sie VisitCam auf Ihrem Computer.",
            "Halten Sie diesen Code vor die Kamera.",
            "Folgen Sie den Worten auf dem Bildschirm.",
        ),
        views="Die Praxis bittet um",
        until="Gültig bis {date}",
        overview="von weiter weg",
        close="nah",
        photo="Bild",
        video="Video",
        strip="Halten Sie diesen Streifen flach neben die Stelle, wenn der Bildschirm darum bittet.",
        fold="Hier schneiden oder falten",
        check="In voller Größe gedruckt ist dieser Maßstab 100 mm lang.",
        private="Nur Ihre Praxis kann öffnen, was Sie senden. Gesichter, Namen und Codes werden verdeckt.",
        emergency="Im Notfall rufen Sie",
        questions="Fragen",
        for_you="Dieser Code gehört nur Ihnen. Geben Sie ihn nicht weiter.",
    ),
    "fr": CardWords(
        title="Vos photos pour le cabinet",
        lead="Prenez-les chez vous, avec un ordinateur et sa caméra.",
        steps=(
            "Ouvrez VisitCam sur votre ordinateur.",
            "Tenez ce code devant la caméra.",
            "Suivez les mots à l’écran.",
        ),
        views="Le cabinet demande",
        until="Valable jusqu’au {date}",
        overview="de plus loin",
        close="de près",
        photo="photo",
        video="vidéo",
        strip="Tenez cette bande à plat à côté de l’endroit, si l’écran le demande.",
        fold="Couper ou plier ici",
        check="Imprimée en taille réelle, cette échelle mesure 100 mm.",
        private="Seul votre cabinet peut ouvrir vos envois. Visages, noms et codes sont masqués avant.",
        emergency="En cas d’urgence, appelez le",
        questions="Questions",
        for_you="Ce code est à vous seul. Ne le transmettez pas.",
    ),
    "es": CardWords(
        title="Sus fotos para la clínica",
        lead="Tómelas en casa, con un ordenador y su cámara.",
        steps=(
            "Abra VisitCam en su ordenador.",
            "Sostenga este código ante la cámara.",
            "Siga las palabras de la pantalla.",
        ),
        views="La clínica le pide",
        until="Válido hasta el {date}",
        overview="de más lejos",
        close="de cerca",
        photo="foto",
        video="vídeo",
        strip="Ponga esta tira plana junto a la zona, si la pantalla lo pide.",
        fold="Corte o doble por aquí",
        check="Impresa a tamaño real, esta escala mide 100 mm.",
        private="Solo su clínica puede abrir lo que envía. Antes se cubren caras, nombres y códigos.",
        emergency="En una emergencia llame al",
        questions="Preguntas",
        for_you="Este código es solo suyo. No lo comparta.",
    ),
}


def words_for(language: str) -> CardWords:
    """The words in ``language`` (its first part: "pt-BR" → "pt"), in English where there are none."""
    return _WORDS.get(language.partition("-")[0].lower(), _WORDS["en"])


_MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
}

_DATES = {"de": "{day}. {month} {year}", "es": "{day} de {month} de {year}"}


def date_words(language: str, day: int, month: int, year: int) -> str:
    """A date with the month's name, in English where the language has no words here."""
    own = language.partition("-")[0].lower()
    names = _MONTHS.get(own, _MONTHS["en"]).split()
    return _DATES.get(own, "{day} {month} {year}").format(day=day, month=names[month - 1], year=year)
