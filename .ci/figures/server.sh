# Sourced by the measurements: a server on a fresh database of its own, gone when the script ends.
# Gives work (a folder), api, auth (a header of the first administrator) and db (options for psql).
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
trap '[ -z "$pid" ] || kill "$pid" 2>/dev/null || true; [ -z "$pid" ] || wait "$pid" 2>/dev/null || true; rm -rf "$work"' EXIT
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
