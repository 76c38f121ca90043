#!/bin/sh
# Sign skinroutine.app and put it into a disk image:  dmg.sh APP DMG
#
#   IDENTITY        whose signature it gets, such as "Developer ID Application: Name (TEAM)"; without
#                   one the signature is ad hoc, and Gatekeeper asks the person who opens it
#   NOTARY_PROFILE  the credentials that `xcrun notarytool store-credentials` has kept; with them the
#                   image is notarised and the ticket stapled to it
#
# Not verified yet: see README.md beside this.
set -eu

[ $# -eq 2 ] || {
    echo "use: $0 APP DMG" >&2
    exit 2
}
app=$1 dmg=$2
here=$(cd "$(dirname "$0")" && pwd)
identity=${IDENTITY:--}
[ -z "${NOTARY_PROFILE:-}" ] || [ "$identity" != - ] || {
    echo "Apple notarises what is signed by a Developer ID alone: say IDENTITY too." >&2
    exit 2
}

set -- --force --deep --sign "$identity"
[ "$identity" = - ] || set -- "$@" --timestamp --options runtime --entitlements "$here/entitlements.plist"
codesign "$@" "$app"
codesign --verify --deep --strict "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
rm -f "$dmg"
hdiutil create -quiet -volname skinroutine -srcfolder "$stage" -fs HFS+ -format UDZO "$dmg"

[ "$identity" = - ] || codesign --sign "$identity" --timestamp "$dmg"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$dmg"
fi
