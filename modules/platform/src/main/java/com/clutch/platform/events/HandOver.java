package com.clutch.platform.events;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.util.ReflectionUtils;

/**
 * Stands before everything else that wraps a listener, in the thread of the publisher, and tells {@link ListenerThreads} which
 * publication it is that {@code @Async} is about to hand over.
 */
class HandOver implements BeanPostProcessor, MethodInterceptor {

    static final ScopedValue<Publication> CURRENT = ScopedValue.newInstance();

    private final ListenerIds listeners;

    HandOver(ListenerIds listeners) {
        this.listeners = listeners;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Advised proxy && !proxy.isFrozen()) {
            var type = AopUtils.getTargetClass(bean);
            var found = new boolean[1];
            ReflectionUtils.doWithMethods(type, method -> found[0] |= listeners.add(type, method));
            if (found[0]) {
                proxy.addAdvice(0, this);
                proxy.addAdvice((MethodInterceptor) this::undoOnFailure);
            }
        }
        return bean;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var listener = listeners.of(invocation.getMethod());
        if (listener == null || invocation.getArguments().length != 1) {
            return invocation.proceed();
        }
        var publication = Publication.of(invocation.getArguments()[0], listener);
        return ScopedValue.where(CURRENT, publication).call(invocation::proceed);
    }

    // Spring commits when a checked exception ends a transaction, which would make a failed delivery look heard.
    private @Nullable Object undoOnFailure(MethodInvocation invocation) throws Throwable {
        try {
            return invocation.proceed();
        } catch (Throwable failure) {
            var delivery = Delivery.current();
            if (delivery != null && listeners.of(invocation.getMethod()) != null) {
                delivery.undo();
            }
            throw failure;
        }
    }
}
