#!/bin/sh
# Mutation tests (PIT) of the domain packages, outside the build: changes the compiled code in every small way and counts the
# changes that no plain test notices. Fails below 80 % killed and writes the module's row into docs/mutation-tests.md.
#   .ci/mutation.sh [module ...]      without a module: all of them
# Survivors with file and line are printed; the report to read is modules/<module>/target/pit-reports/index.html.
set -eu
cd "$(dirname "$0")/.."
least=80
page=docs/mutation-tests.md
mvn=${MVN:-./mvnw -q}

# PIT runs the tests on the Java of Maven itself unless it is told of a JDK 25, wherever Maven would find one too.
java=java
for home in "${JAVA25_HOME:-}" "${JAVA_HOME:-}" /usr/lib/jvm/*25*; do
    if [ -x "$home/bin/java" ] && "$home/bin/java" -version 2>&1 | grep -q '"25'; then
        java=$home/bin/java
        break
    fi
done

# The tests that start neither Spring nor PostgreSQL, neither themselves nor by a fixture, as class names with commas. Not the one
# that forecasts public series: it takes a second, and would be run again for each change of a model.
plain_tests() {
    grep -rLE 'TestDatabase|org\.springframework|extends \w*Fixture|SplitOutDrill' "modules/$1/src/test/java" --include='*Test.java' |
        grep -v 'PublicSeriesTest' |
        sed "s|modules/$1/src/test/java/||; s|\.java$||; s|/|.|g" | paste -sd, -
}

measure() {
    module=$1
    reports=modules/$module/target/pit-reports
    log=modules/$module/target/mutation.log
    only=
    case $module in
        kernel) classes='com.clutch.kernel.*' only=-Dmutation.skip=false ;;
        *) classes="com.clutch.$module.domain.*" ;;
    esac
    mkdir -p "modules/$module/target"
    rm -rf "$reports"
    nice -n 10 $mvn -pl "modules/$module" -am test-compile org.pitest:pitest-maven:mutationCoverage \
        "-DtargetClasses=$classes" "-DtargetTests=$(plain_tests "$module")" \
        "-Dmutation.jvm=$java" $only >"$log" 2>&1 ||
        { tail -40 "$log" >&2; return 1; }
    # file, class, mutator, method, line, status, killing test
    grep -v ',\(KILLED\|TIMED_OUT\|MEMORY_ERROR\|RUN_ERROR\|NON_VIABLE\),' "$reports/mutations.csv" |
        awk -F, '{ n = split($3, m, "."); print "  " $2 ":" $5 " " $4 " " m[n] " " $6 }' | sort || true
    mutants=$(wc -l <"$reports/mutations.csv")
    survivors=$(grep -cE ',(SURVIVED|NO_COVERAGE),' "$reports/mutations.csv" || true)
    killed=$((mutants - survivors))
    row=$(awk -v module="$module" -v all="$mutants" -v killed="$killed" -v day="$(date -u +%F)" 'BEGIN {
        printf "| %s | %d | %d | %.1f %% | %d | %s |\n", module, all, killed, 100 * killed / all, all - killed, day }')
    echo "| module | mutants | killed | killed | survivors | measured |"
    echo "$row"
    sed -i "s#^| $module | *[0-9|].*#$row#" "$page"
    [ $((killed * 100)) -ge $((mutants * least)) ] || { echo "$module: less than $least % killed" >&2; return 1; }
}

failed=0
for module in ${*:-kernel identity fleet assets audit finance insights}; do
    measure "$module" || failed=1
done
exit $failed
