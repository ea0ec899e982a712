# Shell functions shared by the commands of this project: what must be on the machine, and how it gets there.
# Sourced by bash with `set -eu`; the caller sets `root` to the top of the source tree.

maven_version=3.9.16
java_at_least=21
cache=${XDG_CACHE_HOME:-$HOME/.cache}/tongbao

# Without a locale the JVM takes file names for ASCII and cannot open one with Han characters.
case $(uname -s):${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in
  Linux:C | Linux:POSIX) export LC_ALL=C.UTF-8 ;;
esac

say() {
  printf 'tongbao: %s\n' "$*" >&2
}

die() {
  say "$@"
  exit 1
}

# Runs its arguments with the rights to install packages; fails where there are none.
with_rights() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null 2>&1 && sudo -n true >/dev/null 2>&1; then
    sudo -n "$@"
  else
    return 1
  fi
}

can_install() {
  command -v apt-get >/dev/null 2>&1 && with_rights true
}

# Refreshes the package lists once per run, as far as the rights reach.
refreshed=no
refresh_packages() {
  if [ "$refreshed" = no ] && can_install; then
    refreshed=yes
    with_rights apt-get -q update >>"$log" 2>&1 || say 'the package lists could not be refreshed, going on with the old ones'
  fi
}

# install_packages PACKAGE...: installs them, or says in one line what would.
install_packages() {
  if ! can_install; then
    if command -v apt-get >/dev/null 2>&1; then
      die "missing packages, please run: sudo apt-get install --no-install-recommends $*"
    fi
    die "please install with this system's package manager what Debian calls: $*"
  fi
  refresh_packages
  say "installing $*"
  with_rights env DEBIAN_FRONTEND=noninteractive apt-get -q -y install --no-install-recommends "$@" >>"$log" 2>&1 \
    || die "installing $* failed, see $log"
}

# The first of the given packages that this release of Debian offers.
offered() {
  local package
  for package in "$@"; do
    if apt-cache show "$package" 2>/dev/null | grep -q '^Package:'; then
      printf '%s\n' "$package"
      return
    fi
  done
  printf '%s\n' "$1"
}

# need_command COMMAND PACKAGE: notes the package as missing where the command is.
missing=()
need_command() {
  command -v "$1" >/dev/null 2>&1 || missing+=("$2")
}

has_file() { # PATTERN...
  compgen -G "$1" >/dev/null
}

has_gtk() {
  has_file '/usr/lib/*/libgtk-3.so.0' || has_file '/usr/lib*/libgtk-3.so.0' || has_file '/lib*/libgtk-3.so.0'
}

need_desktop() {
  [ "$(uname -s)" = Linux ] || return 0
  if ! has_gtk; then
    refresh_packages
    missing+=("$(offered libgtk-3-0t64 libgtk-3-0)")
  fi
  if command -v fc-list >/dev/null 2>&1; then
    [ -n "$(fc-list :lang=zh-tw family 2>/dev/null | head -n 1)" ] || missing+=(fonts-noto-cjk)
  else
    missing+=(fontconfig fonts-noto-cjk)
  fi
}

need_display_server() {
  [ "$(uname -s)" = Linux ] || return 0
  need_command Xvfb xvfb
  need_command xdotool xdotool
  need_command import imagemagick
  need_command xwininfo x11-utils
  need_command dbus-run-session dbus-x11
}

has_postgres() {
  local programs version
  for programs in /usr/lib/postgresql/*/bin/postgres; do
    version=${programs#/usr/lib/postgresql/}
    version=${version%%/*}
    [ -x "$programs" ] && [ "$version" -ge 15 ] 2>/dev/null && return 0
  done
  return 1
}

# A PostgreSQL for the tests of shared databases; where it cannot be installed they are left out, which is said.
need_postgres() {
  [ "$(uname -s)" = Linux ] || return 0
  has_postgres && return 0
  if ! can_install; then
    say 'tests on PostgreSQL are left out; to run them: sudo apt-get install --no-install-recommends postgresql'
    return 0
  fi
  # else the package makes a server of its own and starts it
  if [ ! -e /etc/postgresql-common/createcluster.conf ]; then
    with_rights mkdir -p /etc/postgresql-common
    printf 'create_main_cluster = false\n' | with_rights tee /etc/postgresql-common/createcluster.conf >/dev/null
  fi
  missing+=(postgresql)
}

install_missing() {
  [ ${#missing[@]} -eq 0 ] || install_packages "${missing[@]}"
  missing=()
}

# The major version of the JDK in a folder, 0 where there is none.
java_major() {
  local version=
  if [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; then
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  fi
  printf '%s\n' "${version:-0}"
}

# Exports JAVA_HOME, a JDK that is new enough; JAVA_HOME as it is comes first, then the PATH, then the usual folders.
find_java() {
  local candidate command major best=0
  if [ -n "${JAVA_HOME:-}" ] && [ "$(java_major "$JAVA_HOME")" -ge "$java_at_least" ]; then
    export JAVA_HOME
    return 0
  fi
  if command=$(command -v javac); then
    candidate=$(dirname "$(dirname "$(readlink -f "$command")")")
    if [ "$(java_major "$candidate")" -ge "$java_at_least" ]; then
      export JAVA_HOME=$candidate
      return 0
    fi
  fi
  for candidate in /usr/lib/jvm/* /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/.sdkman/candidates/java/*; do
    [ -d "$candidate" ] || continue
    major=$(java_major "$candidate")
    if [ "$major" -ge "$java_at_least" ] && [ "$major" -gt "$best" ]; then
      best=$major
      export JAVA_HOME=$candidate
    fi
  done
  [ "$best" -gt 0 ]
}

need_java() {
  local package
  find_java && return
  refresh_packages
  package=$(apt-cache pkgnames openjdk- 2>/dev/null | sed -n 's/^openjdk-\([0-9]*\)-jdk$/\1/p' | sort -n | tail -n 1)
  if [ -z "$package" ] || [ "$package" -lt "$java_at_least" ]; then
    die "no JDK $java_at_least or newer is here and this system's packages offer none: please unpack one and set JAVA_HOME to its folder"
  fi
  install_packages "openjdk-$package-jdk"
  find_java || die "openjdk-$package-jdk was installed, but no JDK $java_at_least or newer was found under /usr/lib/jvm"
}

# Sets `maven` to the command of the one Maven that this build is made with, brought by any other.
need_maven() {
  local scratch
  maven=$cache/apache-maven-$maven_version/bin/mvn
  [ -x "$maven" ] && return
  command -v mvn >/dev/null 2>&1 || install_packages maven
  say "bringing Maven $maven_version"
  mkdir -p "$cache"
  scratch=$(mktemp -d "$cache/maven.XXXXXX")
  (cd "$scratch" && mvn -q -B org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy \
    "-Dartifact=org.apache.maven:apache-maven:$maven_version:tar.gz:bin" "-DoutputDirectory=$scratch") >>"$log" 2>&1 \
    || {
      rm -rf -- "$scratch"
      die "Maven $maven_version could not be brought, see $log: $(grep -m 1 '^\[ERROR\]' "$log" | cut -c 1-200)"
    }
  tar -xzf "$scratch/apache-maven-$maven_version-bin.tar.gz" -C "$scratch"
  mv "$scratch/apache-maven-$maven_version" "$cache/" 2>/dev/null || [ -x "$maven" ] || die "Maven could not be put into $cache"
  rm -rf "$scratch"
}

# Where commands keep their own notes about this source tree: log, stamp and lock.
open_notes() {
  notes=$root/.build
  mkdir -p "$notes"
  log=$notes/$1.log
  : >"$log"
}

# The platform the product is made for on this machine, as the build names it: os/ws/arch.
platform() {
  local arch
  case $(uname -m) in
    aarch64 | arm64) arch=aarch64 ;;
    *) arch=x86_64 ;;
  esac
  case $(uname -s) in
    Darwin) printf 'macosx/cocoa/%s\n' "$arch" ;;
    *) printf 'linux/gtk/%s\n' "$arch" ;;
  esac
}

# The start script of the product that was built last.
product_start() {
  local folder
  folder=$root/releng/org.tongbao.product/target/products/org.tongbao/$(platform)
  case $(uname -s) in
    Darwin) printf '%s\n' "$folder/tongbao.app/Contents/Eclipse/tongbao" ;;
    *) printf '%s\n' "$folder/tongbao/tongbao" ;;
  esac
}

# Name, size and time of each file the product is made of, as one number: changes with edited, new and deleted files.
sources_stamp() {
  (
    cd "$root"
    if stat -c %n . >/dev/null 2>&1; then
      set -- stat -c '%n %s %.9Y'
    else
      set -- stat -f '%N %z %Fm'
    fi
    find .mvn pom.xml bundles features releng \
      \( -name target -o -name lib -o -name .git \) -prune -o -type f ! -name '.polyglot*' ! -name '.tycho*' -exec "$@" {} + \
      | LC_ALL=C sort | cksum
  )
}

is_built() {
  [ -x "$(product_start)" ] && [ -r "$notes/built" ] && [ "$(cat "$notes/built")" = "$1" ]
}

# What holds the tree while it is built: two builds at once would tread on each other.
lock_tree() {
  command -v flock >/dev/null 2>&1 || return 0
  exec 9>"$notes/lock"
  flock -n 9 && return
  say 'waiting for another build of this source tree'
  flock 9
}

unlock_tree() {
  exec 9>&-
}
