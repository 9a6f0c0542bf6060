"""What became of a message, in words."""

SENT = "sent"
NO_ADDRESS = "no_address"
BAD_ADDRESS = "bad_address"
NOT_SET_UP = "not_set_up"
FAILED = "failed"

WORDS = {
    SENT: "sendt",
    NO_ADDRESS: "ikke sendt: der er ingen mailadresse",
    BAD_ADDRESS: "ikke sendt: mailadressen er ikke gyldig",
    NOT_SET_UP: "ikke sendt: mail er ikke sat op",
    FAILED: "ikke sendt: mailserveren svarede ikke, eller afviste beskeden",
}
