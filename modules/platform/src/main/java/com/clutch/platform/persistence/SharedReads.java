package com.clutch.platform.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets callers that ask the same question at the same time share one answer. While a question is being answered, all who ask it wait
 * together for the next answer, which is begun after they came; so nobody gets an answer that is older than his question. A caller
 * within a transaction reads for himself, because he has a snapshot of his own.
 */
public final class SharedReads {

    private final ConcurrentHashMap<Object, Question> questions = new ConcurrentHashMap<>();

    private static final class Question {

        private final ReentrantLock turn = new ReentrantLock();
        private volatile int callers;
        private @Nullable CompletableFuture<Object> next;
    }

    /**
     * The answer, which is not to be changed.
     *
     * @param question equal for those who may share an answer
     * @param reader answers it
     */
    public <T> T read(Object question, Supplier<T> reader) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return reader.get();
        }
        var known = questions.compute(question, (_, there) -> {
            var one = there == null ? new Question() : there;
            one.callers++;
            return one;
        });
        try {
            return answer(known, reader);
        } finally {
            questions.computeIfPresent(question, (_, there) -> --there.callers == 0 ? null : there);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T> T answer(Question question, Supplier<T> reader) {
        CompletableFuture<Object> answer;
        var first = false;
        synchronized (question) {
            answer = question.next;
            if (answer == null) {
                answer = new CompletableFuture<>();
                question.next = answer;
                first = true;
            }
        }
        if (first) {
            read(question, answer, reader);
        }
        try {
            return (T) answer.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Waits until the answer before is there, then answers all who have come until now. */
    private static void read(Question question, CompletableFuture<Object> answer, Supplier<?> reader) {
        question.turn.lock();
        try {
            synchronized (question) {
                question.next = null;
            }
            answer.complete(reader.get());
        } catch (RuntimeException | Error failed) {
            answer.completeExceptionally(failed);
        } finally {
            question.turn.unlock();
        }
    }

    /** How many wait for an answer to the question. */
    int callers(Object question) {
        var known = questions.get(question);
        return known == null ? 0 : known.callers;
    }
}
