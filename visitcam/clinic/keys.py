"""A clinic's folder: its keys, its profile to publish, and the ledger of what it invited to.

::

    DIR/profile.json     public: goes to https://<domain>/.well-known/visitcam.json
    DIR/clinic.key       age identity that opens parcels (inside a passphrase, where one was given)
    DIR/signing.key      Ed25519 key that signs invitations and receipts (likewise)
    DIR/invitations/     one file an invitation, sealed to the clinic's own key (``clinic.ledger``)

Key files are written once and never over others: a lost clinic.key makes every parcel under way
unreadable for ever.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from visitcam.clinic.keyfiles import (
    given_passphrase,
    load_identity,
    protect,
    signing_key_pem,
)
from visitcam.errors import (
    BadOption,
    ClinicFolderInvalid,
    ClinicFolderTaken,
    InvitationError,
    ServerUnclear,
    TlsRefused,
)
from visitcam.https.address import parse_address
from visitcam.invitation.limits import is_domain
from visitcam.invitation.profile import dump_profile, parse_profile
from visitcam.model.clinic_profile import ClinicProfile, Endpoint
from visitcam.reading import read_bounded
from visitcam.sealing.recipients import new_identity
from visitcam.writing import make_folder, write_checked

PROFILE_FILE = "profile.json"
CLINIC_KEY_FILE = "clinic.key"
SIGNING_KEY_FILE = "signing.key"
INVITATIONS_FOLDER = "invitations"
_WAYS = ("tus", "put", "dicomweb", "fhir", "folder")
_PROFILE_MAX_BYTES = 256 * 1024
_DEFAULT_STORAGE = "Your pictures become part of your medical record at this clinic."


def parse_endpoint(text: str) -> Endpoint:
    """``KIND=ADDRESS`` of ``--deliver``: tus, put, dicomweb, fhir with an https address, or folder=PATH.

    Plain http is taken for this very machine only. A folder's path is made absolute.

    Raises:
        BadOption: another kind, or an address that makes no sense or is not https.
    """
    kind, sign, address = text.partition("=")
    kind, address = kind.strip().lower(), address.strip()
    if not sign or kind not in _WAYS or not address:
        raise BadOption("--deliver KIND=ADDRESS")
    if kind == "folder":
        return Endpoint(kind, str(Path(address).expanduser().absolute()))
    if any(letter.isspace() for letter in address):
        raise BadOption("--deliver KIND=ADDRESS")
    try:
        parse_address(address)
    except (TlsRefused, ServerUnclear) as error:
        raise BadOption("--deliver KIND=ADDRESS, https") from error
    return Endpoint(kind, address)


def check_domain(text: str) -> str:
    """``text`` as a DNS name in lower case (international names in their xn-- form).

    Raises:
        BadOption: it is none.
    """
    try:
        name = text.strip().rstrip(".").lower().encode("idna").decode("ascii")
    except UnicodeError as error:
        raise BadOption("--domain") from error
    if not is_domain(name):
        raise BadOption("--domain")
    return name


def init(
    folder: Path,
    name: str,
    domain: str,
    deliver: Sequence[Endpoint],
    passphrase: str | None = None,
    *,
    storage: str = "",
    keep_days: int | None = None,
    privacy_contact: str = "",
    contact: str = "",
    emergency: str = "",
) -> ClinicProfile:
    """Makes a clinic: two keys and the profile to publish. Returns the profile.

    ``passphrase``: protects both key files; where it is None, VISITCAM_CLINIC_PASSPHRASE does; where
    there is neither, the files are plain (mode 0600) and the machine has to guard them.

    Raises:
        BadOption: name, domain, endpoints or days that no patient's program would take.
        ClinicFolderTaken: there is a clinic in this folder already; nothing was changed.
        PassphraseWeak: shorter than 8 characters.
        VaultError: nothing could be written there.
    """
    if not name.strip() or not deliver or (keep_days is not None and keep_days < 0):
        raise BadOption("--name, --deliver, --keep-days")
    host = check_domain(domain)
    wanted = ClinicProfile(
        domain=host,
        name=name.strip(),
        signing_key=b"",
        recipient="",
        endpoints=tuple(deliver),
        storage=storage.strip() or _DEFAULT_STORAGE,
        privacy_contact=privacy_contact.strip() or f"privacy@{host}",
        keep_days=keep_days,
        contact=contact.strip(),
        emergency=emergency.strip(),
    )
    return make_clinic(folder, wanted, given_passphrase(passphrase))


def make_clinic(folder: Path, wanted: ClinicProfile, passphrase: str | None) -> ClinicProfile:
    """Makes the keys of ``wanted`` (its own two keys are not looked at) and writes all three files.

    Raises:
        As :func:`init`.
    """
    if any((folder / file).exists() for file in (PROFILE_FILE, CLINIC_KEY_FILE, SIGNING_KEY_FILE)):
        raise ClinicFolderTaken(folder.name)
    identity = new_identity()
    signing = Ed25519PrivateKey.generate()
    public = signing.public_key().public_bytes(Encoding.Raw, PublicFormat.Raw)
    profile = replace(wanted, signing_key=public, recipient=identity.recipient)
    return _write(folder, profile, identity.secret, signing, passphrase)


def _write(
    folder: Path, profile: ClinicProfile, secret: str, signing: Ed25519PrivateKey, passphrase: str | None
) -> ClinicProfile:
    try:
        published = dump_profile(profile)
        read_back = parse_profile(published, profile.domain)
    except InvitationError as error:
        raise BadOption("a patient's program would refuse this profile") from error
    created = datetime.now(UTC).isoformat(timespec="seconds")
    identity_file = f"# created: {created}\n# public key: {profile.recipient}\n{secret}\n".encode("ascii")
    keys = {
        CLINIC_KEY_FILE: protect(identity_file, passphrase),
        SIGNING_KEY_FILE: protect(signing_key_pem(signing), passphrase),
    }
    for part in (folder, folder / INVITATIONS_FOLDER):
        make_folder(part)
    # Keys first: a profile that was published without its key would lose pictures.
    for file, data in keys.items():
        write_checked(folder / file, data)
    if load_identity(folder / CLINIC_KEY_FILE, passphrase) != secret:
        raise ClinicFolderInvalid(CLINIC_KEY_FILE)
    write_checked(folder / PROFILE_FILE, published)
    with contextlib.suppress(OSError):
        (folder / PROFILE_FILE).chmod(0o644)  # public: a web server has to read it
    return read_back


def load_profile(folder: Path) -> ClinicProfile:
    """The profile in a clinic's folder.

    Raises:
        ClinicFolderInvalid: there is none, or it is not valid.
    """
    path = folder / PROFILE_FILE
    try:
        data = read_bounded(path, _PROFILE_MAX_BYTES)
    except OSError as error:
        raise ClinicFolderInvalid(PROFILE_FILE) from error
    try:
        return parse_profile(data)
    except InvitationError as error:
        raise ClinicFolderInvalid(PROFILE_FILE) from error
