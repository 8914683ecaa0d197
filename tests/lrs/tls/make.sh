#!/bin/sh
# Makes the certificates of the tests anew: two authorities that are nobody, and what a store may show. They hold from 2020 to
# 2119, and the key of all the stores lies beside them for everybody to read: trust none of them anywhere. Needs openssl 3; run
# it in this folder.
set -eu
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
touch "$work/index"
cat >"$work/ca" <<END
[ca]
default_ca = it
[it]
database = $work/index
new_certs_dir = $work
rand_serial = yes
unique_subject = no
default_md = sha256
policy = any
[any]
organizationName = optional
commonName = supplied
END
key() { openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:prime256v1 -out "$1"; }
# sign FILE NAME KEY EXTENSIONS FROM UNTIL SIGNED-BY ITS-KEY; what signs itself names itself
sign() {
    openssl req -new -key "$3" -subj "/O=Sala tests/CN=$2" -out "$work/csr"
    printf "$4" >"$work/ext"
    if [ "$1" = "$7" ]; then by="-selfsign"; else by="-cert $7.pem"; fi
    openssl ca -batch -notext -config "$work/ca" $by -keyfile "$8" -extfile "$work/ext" \
        -startdate "$5" -enddate "$6" -in "$work/csr" -out "$1.pem"
}
key "$work/authority.key"
key "$work/other.key"
key store.key
from=20200101000000Z
until=21190101000000Z
authority='basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign\n'
shown='basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName='
here='DNS:localhost,IP:127.0.0.1\n'
sign authority "Authority of a unit" "$work/authority.key" "$authority" $from $until authority "$work/authority.key"
sign other "Another authority" "$work/other.key" "$authority" $from $until other "$work/other.key"
store() { sign "$1" "A store" store.key "$2" "$3" "$4" "$5" "$6"; }
store store "$shown$here" $from $until authority "$work/authority.key"
store elsewhere "${shown}DNS:lrs.example.org\n" $from $until authority "$work/authority.key"
store expired "$shown$here" $from 20210101000000Z authority "$work/authority.key"
store early "$shown$here" 21100101000000Z $until authority "$work/authority.key"
# Stores that sign themselves: one that says so, and one that claims to be an authority, as openssl makes them unasked.
store alone "$shown$here" $from $until alone store.key
store claims "basicConstraints=CA:TRUE\nsubjectAltName=$here" $from $until claims store.key
