# Runs a PostgreSQL server: PROGRAMS PORT WHERE. The first line of the input is the password of its account, further ones stop it
# and start it again; it ends, and its folder is removed, when the input ends.
set -eu
folder=$(mktemp -d "$3/tongbao-postgresql-XXXXXX")
server=
finish() {
  if [ -n "$server" ]; then
    kill -INT "$server" 2>/dev/null || :
    wait "$server" || :
  fi
  rm -rf "$folder"
}
trap finish EXIT
IFS= read -r password
printf '%s\n' "$password" >"$folder/password"
"$1/initdb" -D "$folder/data" -U tongbao --pwfile="$folder/password" --auth=scram-sha-256 --encoding=UTF8 \
  --locale=C.UTF-8 --no-sync --no-instructions >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
rm "$folder/password"
start() {
  # what is written here lasts no longer than the tests
  "$programs/postgres" -D "$folder/data" -p "$port" -c listen_addresses=127.0.0.1 -c unix_socket_directories="$folder" \
    -c fsync=off -c full_page_writes=off -c autovacuum=off -c jit=off -c max_connections=120 -c deadlock_timeout=200ms \
    -c max_wal_size=256MB >>"$folder/log" 2>&1 &
  server=$!
  waited=0
  until "$programs/pg_isready" -q -h 127.0.0.1 -p "$port" -t 1; do
    waited=$((waited + 1))
    if [ "$waited" -gt 300 ] || ! kill -0 "$server" 2>/dev/null; then
      cat "$folder/log"
      exit 1
    fi
    sleep 0.05
  done
  echo started
}
programs=$1
port=$2
start
while IFS= read -r word; do
  case $word in
    stop)
      kill -INT "$server"
      wait "$server" || :
      server=
      echo stopped
      ;;
    start) start ;;
  esac
done
