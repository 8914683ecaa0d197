### Learning record stores: what statements are called, and what sending and reading them tells.

xapi-verb-initialized = began
xapi-verb-completed = completed
xapi-verb-abandoned = left
xapi-verb-responded = decided
xapi-verb-passed = passed
xapi-verb-failed = did not pass
xapi-decision = Decision for the person “{ $person }” of the case

outbox-newer = The outbox { $file } was written by a newer Sala.
    .help = Use that version.
outbox-locked = Another program is using the outbox { $file }.
    .help = Close that program if it takes long, and try again.
outbox-failed = The outbox { $file } cannot be used: { $why }
    .help = Make room on the disk, or see whether you may write there. The records are not touched.
outbox-damaged = The outbox was damaged. It has been put aside as { $file } and made again from the records.
    .help = Statements are sent again; a store that has them takes none twice.
outbox-made = New statements: { $count }
outbox-left = Of { $count } { $count ->
    [one] record
   *[other] records
} nothing is said: { $why ->
    [no-account] held without a roster, so there is no opaque account
    [no-sitting] they belong to no sitting
    [journal] the interview is sealed, or not here
   *[materials] what it was played with is not here
}.

lrs-bad-address = This is no address of a learning record store.
    .help = Write it like this: https://lrs.example.org/xAPI
lrs-login-in-address = The address holds a user or a key, and others could read it there.
    .help = Take it out of the address, and see `sala records push --help`.
lrs-open-address = The way to this store is not encrypted.
    .help = Use an address with https. Within a network of your own, --insecure-http allows it.
lrs-bad-login = { $file } does not hold a user and a key.
    .help = The first line is the user, the second the key.
lrs-half-login = Only one of SALA_LRS_USER and SALA_LRS_KEY is set.
    .help = Set both, or neither.
lrs-bad-certificate = { $file } { $why ->
    [binary] is not text, and so holds no certificate in PEM
    [key] holds a key and no certificate
    [damaged] holds a certificate that cannot be read
   *[none] holds no certificate in PEM
}.
    .help = { $why ->
    [binary] Have the certificate saved as PEM (“Base-64 encoded X.509”): text that begins with -----BEGIN CERTIFICATE-----.
    [key] The key belongs to the store alone: give the file back. Ask for the certificate of the authority that signed the store's.
    [damaged] Copy the file again, or ask whoever runs the store for it.
   *[none] Ask whoever runs the store for the certificate of its authority as PEM: text that begins with -----BEGIN CERTIFICATE-----.
}
lrs-time = no answer in time
lrs-closed = the connection ended early
lrs-unreachable = { $why ->
    [name] no machine of this name is found; perhaps this laptop has no network
    [refused] nothing answers at this address
    [network] this laptop has no network, or no way there
   *[other] no connection comes about
}
lrs-large = the answer is too large
lrs-denied = The store does not let us in (answer { $status }).
    .help = See whether user and key are right, and whether they may read and write.
lrs-elsewhere = The store says that it is elsewhere: { $place }
    .help = It was not followed, so that nobody else gets your key. Check the address and use it yourself; perhaps only the slash at its end is missing.
lrs-no-store = There is no learning record store at this address (answer { $status }).
    .help = Check the address; perhaps only the slash at its end is missing.
lrs-busy = The store answers { $status } again and again.
    .help = Try again later. Nothing is lost.
lrs-lost = The store does not answer: { $why }.
    .help = See whether there is a connection, and try again later. Nothing is lost.
lrs-unsafe = The store could not prove that it is the one of this address: { $why ->
    [unknown] the authority of its certificate is not known here
    [name] its certificate is for another address
    [expired] its certificate has expired
    [early] its certificate does not hold yet
    [authority] it shows the certificate of an authority instead of one of its own
   *[other] { $said }
}. Nothing was sent to it, neither statements nor user and key.
    .help = { $why ->
    [unknown] If your service has an authority of its own, have the authority's certificate (PEM) given to you in person, and name it with `--certificate FILE`. Otherwise do not go on: somebody may stand between you and the store.
    [name] Use the address that the certificate is for, as whoever runs the store tells it.
    [expired] See whether the clock of this machine is right. If it is, whoever runs the store has to renew the certificate.
    [early] See whether the clock of this machine is right.
    [authority] Whoever runs the store has to make a certificate for it that is no authority's (CA:FALSE).
   *[other] Tell whoever runs the store what is said here. Do not go on without a safe connection.
}
lrs-lies = The store says that it has taken statements, and has not got them.
    .help = Tell whoever runs the store. What it has not got is sent again the next time.
lrs-strange = The store gives an answer that cannot be understood ({ $status }).
    .help = See whether this is the address of a learning record store.
lrs-endless = The pages of the store never end.
    .help = Tell whoever runs the store.

push-done = Sent to { $store }: { $stored } taken, { $there } there already.
push-nothing = Nothing waits for { $store }.
push-left = Still waiting: { $count }
push-conflict = The store has another statement under this id: { $id }
    .help = It was not changed. Compare both with `sala records statements`, and tell whoever runs the store.
push-refused = The store did not take the statement { $id } (answer { $status }).
    .help = It waits. Look at it with `sala records statements`.

report-of-store = From { $store }: { $interviews } interviews; passed over: { $foreign } other statements, { $broken } that are not whole.
report-store-whole = The store gave nothing by profile, so all of it was read.
report-store-unit = Only the report of a unit can be made from a store.
    .help = Use `sala report unit`. The others need the interviews themselves: import bundles.
report-store-files = Files and a store cannot be reported on together.
    .help = Name either files or a store.
report-store-nobody = This store has no interviews that could be reported on.
    .help = Check the address, and whether anything was sent there: `sala records push --help`.
