#!/bin/sh
# Start to readiness on an existing database: wall clock, processor time of the Java process, resident memory; first plain, then
# with the AOT cache of docs/operations.md. JAVA_EXTRA adds options.
#   ./mvnw -q package -DskipTests && .ci/figures/start.sh [rounds]
set -eu
cd "$(dirname "$0")/../.."
rounds=${1:-3}
jar=app/target/clutch-server.jar
[ -f "$jar" ] || { echo "Build $jar first: ./mvnw -q package -DskipTests" >&2; exit 1; }

# A JDK 25, wherever Maven would find one too.
java=java
for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q '"25'; then
        java=$home/bin/java
        break
    fi
done

server=$(mktemp -d)
"$java" -Djarmode=tools -jar "$jar" extract --destination "$server" --force >/dev/null
port=${SERVER_PORT:-18080}
data=$(mktemp -d)
log=$data.log
pid=
stop() {
    if [ -n "$pid" ]; then
        kill "$pid" 2>/dev/null || true
        wait "$pid" 2>/dev/null || true
        pid=
    fi
}
trap 'stop; rm -rf "$data" "$server" "$log"' EXIT INT TERM

start() {
    began=$(date +%s%N)
    CLUTCH_DATA_DIR=$data SERVER_PORT=$port "$java" @app/jvm.options ${JAVA_EXTRA:-} -jar "$server/clutch-server.jar" >"$log" 2>&1 &
    pid=$!
    until curl -fs -o /dev/null "http://localhost:$port/actuator/health/readiness"; do
        kill -0 "$pid" 2>/dev/null || { cat "$log" >&2; exit 1; }
        sleep 0.05
    done
    wall=$((($(date +%s%N) - began) / 1000000))
}

# rounds NAME
rounds() {
    for _ in $(seq "$rounds"); do
        start
        # utime and stime are fields 14 and 15; the name in parentheses before them may hold spaces.
        set -- "$1" $(sed 's/.*) //' "/proc/$pid/stat")
        cpu=$(((${13} + ${14}) * 1000 / ticks))
        sleep 5
        rss=$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")
        echo "$1: wall $wall ms, processor $cpu ms, resident $rss MB"
        stop
    done
}

ticks=$(getconf CLK_TCK)
start # the first one makes the database and is not counted
stop
rounds plain
plain=${JAVA_EXTRA:-}
JAVA_EXTRA="$plain -XX:AOTCacheOutput=$server/clutch.aot"
start # what this one loads and compiles is kept when it stops
stop
JAVA_EXTRA="$plain -XX:AOTCache=$server/clutch.aot"
rounds cached
