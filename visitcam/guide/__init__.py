"""The patient guide: red flags and topics as data, the number to call, and a search. No window here."""
