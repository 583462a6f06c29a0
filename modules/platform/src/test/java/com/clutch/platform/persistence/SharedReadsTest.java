package com.clutch.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One answer for all who asked before it was begun. */
class SharedReadsTest {

    private final SharedReads reads = new SharedReads();
    private final AtomicInteger answers = new AtomicInteger();

    @Test
    void whoComesWhileAnAnswerIsBeingMadeSharesTheNextOne() throws Exception {
        var begun = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = CompletableFuture.supplyAsync(
                    () -> reads.read("kpis", () -> {
                        begun.countDown();
                        await(go);
                        return answers.incrementAndGet();
                    }),
                    threads);
            begun.await();
            var others = IntStream.range(0, 20)
                    .mapToObj(_ ->
                            CompletableFuture.supplyAsync(() -> reads.read("kpis", answers::incrementAndGet), threads))
                    .toList();
            while (reads.callers("kpis") < 21) {
                Thread.onSpinWait();
            }
            go.countDown();
            assertThat(first.join()).isEqualTo(1);
            assertThat(others.stream().map(CompletableFuture::join).distinct())
                    .as("not the first, which was begun before they asked")
                    .doesNotContain(1)
                    .hasSizeLessThan(20);
        }
        assertThat(reads.read("kpis", answers::incrementAndGet)).isEqualTo(answers.get());
        assertThat(reads.callers("kpis")).as("nothing is kept").isZero();
    }

    @Test
    void aFailureIsThatOfEverybodyWhoWaitedForItAndOfNobodyElse() {
        assertThatThrownBy(() -> reads.read("broken", () -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no database");
        assertThat(reads.read("broken", () -> "there again")).isEqualTo("there again");
    }

    @Test
    void aTransactionReadsForItself() {
        TransactionSynchronizationManager.setActualTransactionActive(true);
        try {
            reads.read("kpis", () -> {
                assertThat(reads.callers("kpis")).isZero();
                return answers.incrementAndGet();
            });
        } finally {
            TransactionSynchronizationManager.clear();
        }
        assertThat(answers).hasValue(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
