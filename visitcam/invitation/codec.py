"""The fields of an invitation: whole numbers for names, so that several views fit into 300 bytes.

Payload (CBOR map):    0 version (1) · 1 domain · 2 id (16 bytes) · 3 secret (16 bytes) · 4 expires ·
5 issued (UTC seconds) · 6 views · 7 language · 8 delete after days. 7 and 8 may be absent.

A view is one of:      a number: the view of that number in the clinic's catalogue (its profile) ·
a text: its name, all else as by default · a map: 0 catalogue number that it builds on · 1 name · 2 how
(bits) · 3 SNOMED CT code as a number · 4 the site in words · 5 video seconds · 6 words {language: text}.

"how": bit 0 video · bit 1 overview · bits 2–3 shape (rectangle, oval, tall, wide) · bit 4 card ·
bit 5 sensitive · bit 6 sound. docs/protocol.md publishes this with an example.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from visitcam.errors import BadOption, InvitationUnreadable
from visitcam.invitation import cbor, limits
from visitcam.model.invitation import Invitation
from visitcam.model.requested_view import Distance, GuideShape, MediaKind, RequestedView

VERSION = 1
ID_BYTES = 16
SECRET_BYTES = 16  # 128 bits: keys an HMAC-SHA256, guessed by nobody

Catalogue = Mapping[int, RequestedView]
_T = TypeVar("_T")
_SHAPES = (GuideShape.RECTANGLE, GuideShape.OVAL, GuideShape.TALL, GuideShape.WIDE)
_DEFAULT = RequestedView("")


@dataclass(frozen=True, slots=True, repr=False)
class Claims:
    """What the payload says, views still as they were written (they may need the catalogue)."""

    domain: str
    id: bytes
    secret: bytes
    expires: int
    issued: int
    views: tuple[object, ...]
    language: str
    delete_days: int | None

    def invitation(self, raw: bytes, catalogue: Catalogue) -> Invitation:
        """The whole invitation; a view that the catalogue does not know is called by its number.

        Raises:
            InvitationUnreadable: a view makes no sense.
        """
        return Invitation(
            domain=self.domain,
            id=self.id.hex(),
            secret=self.secret,
            views=tuple(_view_in(view, catalogue) for view in self.views),
            expires=self.expires,
            issued=self.issued,
            language=self.language,
            delete_days=self.delete_days,
            raw=raw,
        )


def encode(invitation: Invitation, catalogue: Catalogue | None = None) -> bytes:
    """The payload for ``invitation``; a view that stands in ``catalogue`` becomes its number.

    Raises:
        BadOption: a field is out of its bounds, so that nobody could read it.
    """
    numbers = {view: number for number, view in _hashable(catalogue or {})}
    payload: dict[int, object] = {
        0: VERSION,
        1: invitation.domain,
        2: bytes.fromhex(invitation.id),
        3: invitation.secret,
        4: invitation.expires,
        5: invitation.issued,
        6: [_view_out(view, numbers) for view in invitation.views],
    }
    if invitation.language:
        payload[7] = invitation.language
    if invitation.delete_days is not None:
        payload[8] = invitation.delete_days
    data = cbor.encode(payload)
    try:
        decode(data).invitation(b"", catalogue or {})
    except InvitationUnreadable as error:
        raise BadOption(error.detail) from error
    return data


def decode(payload: bytes) -> Claims:
    """The claims of a payload, every field within its bounds.

    Raises:
        InvitationUnreadable: a field is missing, unknown, of another kind or out of bounds.
    """
    fields = cbor.decode(payload, depth=4)
    if not isinstance(fields, dict) or not set(fields) <= set(range(9)):
        raise InvitationUnreadable("fields")
    if fields.get(0) != VERSION:
        raise InvitationUnreadable("version")
    views = _field(fields, 6, list)
    claims = Claims(
        domain=_field(fields, 1, str),
        id=_field(fields, 2, bytes),
        secret=_field(fields, 3, bytes),
        expires=_field(fields, 4, int),
        issued=_field(fields, 5, int),
        views=tuple(views),
        language=_field(fields, 7, str) if 7 in fields else "",
        delete_days=_field(fields, 8, int) if 8 in fields else None,
    )
    sensible = (
        limits.is_domain(claims.domain)
        and len(claims.id) == ID_BYTES
        and len(claims.secret) == SECRET_BYTES
        and 0 < claims.issued < claims.expires <= limits.MAX_SECONDS
        and len(views) <= limits.MAX_VIEWS
        and (not claims.language or limits.is_language(claims.language))
        and (claims.delete_days is None or 0 < claims.delete_days <= limits.MAX_KEEP_DAYS)
    )
    if not sensible:
        raise InvitationUnreadable("a field out of bounds")
    return claims


def _field(fields: Mapping[int, object], key: int, kind: type[_T]) -> _T:
    value = fields.get(key)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise InvitationUnreadable(f"field {key}")
    return value


def _view_in(written: object, catalogue: Catalogue) -> RequestedView:
    if isinstance(written, int):
        return catalogue.get(written, RequestedView(f"#{written}"))
    if isinstance(written, str):
        return _sensible(RequestedView(written))
    if not isinstance(written, dict) or not set(written) <= set(range(7)):
        raise InvitationUnreadable("view")
    view = _DEFAULT
    if 0 in written:
        view = _view_in(_field(written, 0, int), catalogue)
    if 1 in written:
        view = replace(view, name=_field(written, 1, str))
    if 2 in written:
        view = _how_in(view, _field(written, 2, int))
    if 3 in written:
        view = replace(view, site=str(_field(written, 3, int)))
    if 4 in written:
        view = replace(view, site_text=_field(written, 4, str))
    if 5 in written:
        view = replace(view, seconds=_field(written, 5, int))
    if 6 in written:
        words = _field(written, 6, dict)
        if not all(isinstance(key, str) and isinstance(text, str) for key, text in words.items()):
            raise InvitationUnreadable("words")
        view = replace(view, words={**view.words, **words})
    return _sensible(view)


def _how_in(view: RequestedView, how: int) -> RequestedView:
    if how > 0b1111111:
        raise InvitationUnreadable("how")
    return replace(
        view,
        media=MediaKind.VIDEO if how & 1 else MediaKind.PHOTO,
        distance=Distance.OVERVIEW if how & 2 else Distance.CLOSE,
        shape=_SHAPES[how >> 2 & 3],
        card=bool(how & 16),
        sensitive=bool(how & 32),
        sound=bool(how & 64),
    )


def _how_out(view: RequestedView) -> int:
    return (
        (view.media is MediaKind.VIDEO)
        | (view.distance is Distance.OVERVIEW) << 1
        | _SHAPES.index(view.shape) << 2
        | view.card << 4
        | view.sensitive << 5
        | view.sound << 6
    )


def _view_out(view: RequestedView, numbers: Mapping[object, int]) -> object:
    number = numbers.get(_key(view))
    if number is not None:
        return number
    written: dict[int, object] = {1: view.name}
    if _how_out(view):
        written[2] = _how_out(view)
    if view.site:
        if not limits.snomed_check(view.site):
            raise BadOption("SNOMED CT code")
        written[3] = int(view.site)
    if view.site_text:
        written[4] = view.site_text
    if view.seconds != _DEFAULT.seconds:
        written[5] = view.seconds
    if view.words:
        written[6] = dict(view.words)
    return view.name if len(written) == 1 else written


def _key(view: RequestedView) -> object:
    """A view as something that can be looked up (its words are a mapping)."""
    plain = replace(view, words={})
    return (*(getattr(plain, name) for name in _PLAIN), tuple(sorted(view.words.items())))


_PLAIN = tuple(name for name in RequestedView.__slots__ if name != "words")


def _hashable(catalogue: Catalogue) -> list[tuple[int, object]]:
    return [(number, _key(view)) for number, view in sorted(catalogue.items(), reverse=True)]


def _sensible(view: RequestedView) -> RequestedView:
    """``view``, within its bounds."""
    if not sensible_view(view):
        raise InvitationUnreadable("view out of bounds")
    return view


def sensible_view(view: RequestedView) -> bool:
    """Whether a view's words can be shown and its numbers are within their bounds."""
    return (
        limits.is_words(view.name, limits.MAX_NAME_CHARACTERS, least=1)
        and "\n" not in view.name
        and (not view.site or limits.is_snomed(view.site))
        and limits.is_words(view.site_text, 80)
        and limits.VIDEO_SECONDS[0] <= view.seconds <= limits.VIDEO_SECONDS[1]
        and all(limits.is_language(key) and limits.is_words(text, 400) for key, text in view.words.items())
    )
