package com.clutch.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that many make at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /**
     * Makes one call many times.
     *
     * @return what each got, or the exception it was refused with
     */
    public static List<Object> run(int times, Callable<?> call) throws InterruptedException {
        return run(Collections.nCopies(times, call));
    }

    /**
     * Makes all calls.
     *
     * @return what each got, or the exception it was refused with, in the order of the calls
     */
    public static List<Object> run(List<? extends Callable<?>> calls) throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(calls.size())) {
            var outcomes = new ArrayList<Object>();
            var same = calls.stream().<Callable<Object>>map(call -> call::call).toList();
            for (var future : threads.invokeAll(same)) {
                outcomes.add(future.state() == Future.State.SUCCESS ? future.resultNow() : future.exceptionNow());
            }
            return outcomes;
        }
    }
}
