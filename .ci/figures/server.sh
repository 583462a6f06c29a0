# Sourced by the measurements: a server on a fresh database of its own, gone when the script ends.
# Gives work (a folder), api, auth (a header of the first administrator), db (options for psql), sql and statements.
jar=app/target/clutch-server.jar
[ -f "$jar" ] || { echo "Build $jar first: ./mvnw -q package -DskipTests" >&2; exit 1; }
for tool in wrk psql pgbench curl; do
    command -v $tool >/dev/null || { echo "This needs $tool (Debian: apt install wrk postgresql-client postgresql-contrib)." >&2; exit 1; }
done

java=java
for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q '"25'; then
        java=$home/bin/java
        break
    fi
done

port=${SERVER_PORT:-18082}
work=$(mktemp -d)
data=$work/data
pid=
# With autogroups each backend of PostgreSQL weighs as much as the whole of Java, and what is measured is the scheduler.
autogroup=/proc/sys/kernel/sched_autogroup_enabled
grouped=$(cat $autogroup 2>/dev/null || echo 0)
if [ "$grouped" = 1 ] && ! echo 0 2>/dev/null >$autogroup; then
    echo "kernel.sched_autogroup_enabled is 1 and only root can change it: expect a longer tail." >&2
fi
finish() {
    [ -z "$pid" ] || kill "$pid" 2>/dev/null || true
    wait
    [ "$grouped" = 0 ] || echo 1 2>/dev/null >$autogroup || true
    rm -rf "$work"
}
trap finish EXIT
trap 'exit 1' INT TERM
CLUTCH_DATA_DIR=$data SERVER_PORT=$port CLUTCH_ADMIN_PASSWORD=First-Admin-2026 CLUTCH_LIMITS_BURST=100000000 CLUTCH_LIMITS_SUSTAINED=100000000 \
    "$java" @app/jvm.options ${JAVA_EXTRA:-} -jar "$jar" >"$work/log" 2>&1 &
pid=$!
until curl -fs -o /dev/null "http://localhost:$port/actuator/health/readiness"; do
    kill -0 "$pid" 2>/dev/null || { cat "$work/log" >&2; exit 1; }
    sleep 0.2
done

api=http://localhost:$port/api/v1
token=$(curl -fs "$api/auth/login" -H 'Content-Type: application/json' \
    -d '{"email":"admin@clutch.local","password":"First-Admin-2026"}' | sed 's/.*"token":"\([^"]*\)".*/\1/')
auth="Authorization: Bearer $token"
PGPASSWORD=$(cat "$data/postgres-password")
export PGPASSWORD
db="-h 127.0.0.1 -p $(sed -n 4p "$data/postgres/postmaster.pid") -U postgres"
sql() { psql $db -d clutch -qAt -v ON_ERROR_STOP=1 "$@"; }
# The statements that a request sends on a table and that do not count, with the values they were sent with.
statements() { # path, table: leaves them in $work/statements.sql
    sql -c "alter system set log_statement = 'all'" -c 'select pg_reload_conf()' >/dev/null
    sleep 1
    before=$(wc -l <"$data/postgres.log")
    curl -fs -o /dev/null "$api/$1" -H "$auth"
    sleep 1
    sql -c 'alter system reset log_statement' -c 'select pg_reload_conf()' >/dev/null
    tail -n +"$((before + 1))" "$data/postgres.log" | awk -v table="$2" '
        /execute [^:]*: *(select|with)/ { held = $0; sub(/.*execute [^:]*: */, "", held); if (index(held, table) == 0 || held ~ /count\(/) held = ""; next }
        held != "" && /[Pp]arameters: / {
            rest = $0; sub(/.*[Pp]arameters: /, "", rest)
            while (match(rest, /^\$[0-9]+ = /)) {
                name = substr(rest, 1, index(rest, " ") - 1); rest = substr(rest, RLENGTH + 1)
                match(rest, /^(NULL|\047([^\047]|\047\047)*\047)/)
                value[name] = substr(rest, 1, RLENGTH); rest = substr(rest, RLENGTH + 1); sub(/^, /, "", rest)
            }
            out = ""
            while (match(held, /\$[0-9]+/)) {
                name = substr(held, RSTART, RLENGTH); out = out substr(held, 1, RSTART - 1) value[name]; held = substr(held, RSTART + RLENGTH)
            }
            print out held ";"; held = ""
        }' >"$work/statements.sql"
    [ -s "$work/statements.sql" ] || { echo "no statements of $1 on $2 seen" >&2; exit 1; }
}
