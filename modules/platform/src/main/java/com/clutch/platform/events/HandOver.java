package com.clutch.platform.events;

import java.lang.reflect.UndeclaredThrowableException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.PointcutAdvisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.framework.Advised;
import org.springframework.aop.support.AopUtils;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.util.ReflectionUtils;

/**
 * Stands before everything else that wraps a listener, in the thread of the publisher, and gives the call to
 * {@link ListenerThreads}, where it goes through the rest as often as it must.
 */
class HandOver implements BeanPostProcessor, MethodInterceptor {

    private final ListenerIds listeners;
    private final ObjectProvider<ListenerThreads> threads;

    HandOver(ListenerIds listeners, ObjectProvider<ListenerThreads> threads) {
        this.listeners = listeners;
        this.threads = threads;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof Advised proxy && !proxy.isFrozen()) {
            var type = AopUtils.getTargetClass(bean);
            var found = new boolean[1];
            ReflectionUtils.doWithMethods(type, method -> found[0] |= listeners.add(bean, type, method));
            if (found[0]) {
                for (var advisor : proxy.getAdvisors()) {
                    if (advisor.getAdvice() instanceof TransactionInterceptor transactions) {
                        proxy.replaceAdvisor(advisor, unlessBegun(advisor, transactions));
                    }
                }
                proxy.addAdvice(0, this);
                proxy.addAdvice((MethodInterceptor) this::undoOnFailure);
            }
        }
        return bean;
    }

    private Advisor unlessBegun(Advisor advisor, TransactionInterceptor transactions) {
        MethodInterceptor unlessBegun =
                invocation -> isHeardJointly(invocation) ? invocation.proceed() : transactions.invoke(invocation);
        return advisor instanceof PointcutAdvisor pointed
                ? new DefaultPointcutAdvisor(pointed.getPointcut(), unlessBegun)
                : new DefaultPointcutAdvisor(unlessBegun);
    }

    private boolean isHeardJointly(MethodInvocation invocation) {
        var delivery = Delivery.current();
        var listener = listeners.of(invocation.getMethod());
        return delivery != null
                && delivery.isJoint()
                && listener != null
                && invocation.getArguments().length == 1
                && delivery.isFor(listener, invocation.getArguments()[0]);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation invocation) throws Throwable {
        var listener = listeners.of(invocation.getMethod());
        if (listener == null
                || !listeners.isAsync(invocation.getMethod())
                || !(invocation instanceof ProxyMethodInvocation call)
                || invocation.getArguments().length != 1) {
            return invocation.proceed();
        }
        var publication = Publication.of(invocation.getArguments()[0], listener);
        threads.getObject().deliver(new HandedOver(publication, () -> proceed(call.invocableClone())));
        return null;
    }

    // A call can go through what wraps a listener only once.
    private static void proceed(MethodInvocation call) {
        try {
            call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new UndeclaredThrowableException(e);
        }
    }

    // Spring commits when a checked exception ends a transaction, which would make a failed delivery look heard.
    private @Nullable Object undoOnFailure(MethodInvocation invocation) throws Throwable {
        var delivery = Delivery.current();
        if (delivery == null || listeners.of(invocation.getMethod()) == null) {
            return invocation.proceed();
        }
        delivery.enter();
        try {
            return invocation.proceed();
        } catch (Throwable failure) {
            delivery.undo();
            throw failure;
        }
    }
}
