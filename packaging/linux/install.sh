#!/bin/sh
# Puts the bundle that this script came in into the desktop's menu, and has its documents open with
# it. Nothing is copied but the entry, the icon and the descriptions: the bundle stays where it is.
#
#   install.sh [--prefix FOLDER] [--remove]     FOLDER: ~/.local, or /usr/local for everyone
set -eu

id=org.backpropviz.backpropviz
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=${HOME:?}/.local
remove=

usage() {
  echo "usage: install.sh [--prefix FOLDER] [--remove]" >&2
  exit 2
}

while [ $# -gt 0 ]; do
  case $1 in
    --prefix) [ $# -gt 1 ] || usage; prefix=$2; shift 2 ;;
    --prefix=*) prefix=${1#--prefix=}; shift ;;
    --remove) remove=yes; shift ;;
    *) usage ;;
  esac
done

share=$prefix/share
entry=$share/applications/$id.desktop
mime=$share/mime/packages/$id.xml
icon=$share/icons/hicolor/scalable/apps/$id.svg
metainfo=$share/metainfo/$id.metainfo.xml
command=$prefix/bin/backpropviz

# What desktops keep of these files; where a tool is missing, they find them at the next start.
refresh() {
  if command -v update-desktop-database >/dev/null; then
    update-desktop-database -q "$share/applications" || true
  fi
  if command -v update-mime-database >/dev/null; then
    update-mime-database "$share/mime" >/dev/null 2>&1 || true
  fi
  if command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache -q -t -f "$share/icons/hicolor" 2>/dev/null || true
  fi
}

# The link is ours if it leads into a bundle, or nowhere since that was deleted.
is_ours() {
  [ -L "$command" ] || return 1
  target=$(readlink "$command")
  [ ! -e "$target" ] || [ -x "${target%/*}/desktop/install.sh" ]
}

if [ -n "$remove" ]; then
  rm -f "$entry" "$mime" "$icon" "$metainfo"
  for png in "$share"/icons/hicolor/*/apps/"$id.png"; do
    [ ! -e "$png" ] || rm -f "$png"
  done
  if is_ours; then rm -f "$command"; fi
  if [ -d "$share/mime" ]; then refresh; fi
  exit 0
fi

program=$(CDPATH='' cd -- "$here/.." && pwd)/backpropviz
[ -x "$program" ] || {
  echo "install.sh: expected the program at $program; this script belongs into a bundle" >&2
  exit 1
}
if { [ -e "$command" ] || [ -L "$command" ]; } && ! is_ours; then
  echo "install.sh: $command is there already, and not from this script" >&2
  exit 1
fi

mkdir -p "${entry%/*}" "${mime%/*}" "${icon%/*}" "${metainfo%/*}" "${command%/*}"
ln -sfn "$program" "$command"

# A % is doubled in a desktop entry, but some desktops then look for a program with two: such a
# folder is gone around by the link.
case $program in
  *%*) started=$command ;;
  *) started=$program ;;
esac
# In a desktop entry, an argument in quotes has \ before " ` $ and \, and each \ is doubled once
# more since the whole is a string.
quoted=$(printf '%s' "$started" | sed -e 's/[\\"`$]/\\&/g' -e 's/\\/\\\\/g' -e 's/%/%%/g')
plain=$(printf '%s' "$started" | sed -e 's/\\/\\\\/g')
while IFS= read -r line; do
  case $line in
    Exec=*) printf 'Exec="%s" %%f\n' "$quoted" ;;
    TryExec=*) printf 'TryExec=%s\n' "$plain" ;;
    *) printf '%s\n' "$line" ;;
  esac
done <"$here/$id.desktop" >"$entry"
cp "$here/$id.mime.xml" "$mime"
cp "$here/$id.metainfo.xml" "$metainfo"
cp "$here/backpropviz.svg" "$icon"
for folder in "$here"/icons/*x*; do
  [ -d "$folder" ] || continue
  mkdir -p "$share/icons/hicolor/${folder##*/}/apps"
  cp "$folder/apps/backpropviz.png" "$share/icons/hicolor/${folder##*/}/apps/$id.png"
done
refresh
echo "backpropviz is in the menu, and opens .bpviz documents; install.sh --remove takes it away"
