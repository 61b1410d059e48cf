#!/bin/sh
# Fetches real sources to measure and to test on, into corpora/ (not under version control):
# npm packages that carry their sources, and Debian packages of Python, Go, Rust and Java.
#
# What is there already is kept, so a second run fetches only what failed in the first.
# Debian packages are left out where there is no apt-get or dpkg-deb. Nothing is installed.
#
#   npm run corpora              all of them
#   npm run corpora -- effect    only those whose name begins so
set -eu

cd "$(dirname "$0")/.."
mkdir -p corpora
cd corpora
failed=0

# wanted NAME ONLY…: whether NAME was asked for; everything is when nothing is.
wanted() {
  name=$1
  shift
  [ $# -eq 0 ] && return 0
  for start in "$@"; do
    case $name in "$start"*) return 0 ;; esac
  done
  return 1
}

# unpacked NAME COMMAND…: runs the command in a fresh folder, which gets the name when all went well.
unpacked() {
  name=$1
  shift
  if [ -d "$name" ]; then
    echo "$name: there"
    return
  fi
  rm -rf "$name.part"
  mkdir "$name.part"
  if (cd "$name.part" && "$@") >"$name.log" 2>&1; then
    mv "$name.part" "$name"
    rm "$name.log"
    echo "$name: fetched"
  else
    rm -rf "$name.part"
    echo "$name: failed, see corpora/$name.log" >&2
    failed=1
  fi
}

from_npm() {
  archive=$(npm pack --silent "$1") && tar -xzf "$archive" --strip-components=1 && rm "$archive"
}

from_debian() {
  apt-get download "$1" && dpkg-deb -x ./*.deb . && rm ./*.deb
}

# The Java sources come as a zip inside their package.
from_debian_zip() {
  from_debian "$1" && zip=$(find . -name src.zip -type f) && python3 -m zipfile -e "$zip" src && rm "$zip"
}

# TypeScript: effect/src has more than 500 files.
for package in effect@4.1.0 rxjs@7.8.2 zod@4.6.7 typeorm@1.1.1 fastify@5.12.8 three@0.187.0; do
  folder=$(echo "$package" | tr @ -)
  wanted "$folder" "$@" && unpacked "$folder" from_npm "$package"
done

if command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
  for package in python3-django librust-tokio-dev librust-regex-dev librust-serde-json-dev \
    golang-github-spf13-cobra-dev golang-github-gin-gonic-gin-dev golang-1.19-src; do
    wanted "$package" "$@" && unpacked "$package" from_debian "$package"
  done
  wanted openjdk-17-source "$@" && unpacked openjdk-17-source from_debian_zip openjdk-17-source
else
  echo 'no apt-get or dpkg-deb: the Debian packages are left out' >&2
fi

exit $failed
