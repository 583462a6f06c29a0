package com.clutch.platform.events;

import com.clutch.events.DomainEvent;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.util.ReflectionUtils;

/** The listeners of this program that hear events after the commit. */
class ListenerIds {

    private final Map<Method, String> ids = new ConcurrentHashMap<>();
    private final Set<String> unhurried = ConcurrentHashMap.newKeySet();
    private final Set<Method> async = ConcurrentHashMap.newKeySet();
    private final Set<String> joint = ConcurrentHashMap.newKeySet();
    private final Map<String, Consumer<DomainEvent>> calls = new ConcurrentHashMap<>();

    /** Notes the method of the bean if it is such a listener, and answers whether it is. */
    boolean add(Object bean, Class<?> type, Method method) {
        var listener = AnnotatedElementUtils.findMergedAnnotation(method, TransactionalEventListener.class);
        if (listener == null || listener.phase() != TransactionPhase.AFTER_COMMIT) {
            return false;
        }
        var id = new TransactionalApplicationListenerMethodAdapter("", type, method).getListenerId();
        ids.put(method, id);
        var order = AnnotatedElementUtils.findMergedAnnotation(method, Order.class);
        if (order != null && order.value() == Ordered.LOWEST_PRECEDENCE) {
            unhurried.add(id);
        }
        if (AnnotatedElementUtils.hasAnnotation(method, Async.class)) {
            async.add(method);
            ReflectionUtils.makeAccessible(method);
            calls.put(id, event -> ReflectionUtils.invokeMethod(method, bean, event));
        }
        if (isPlain(AnnotatedElementUtils.findMergedAnnotation(method, Transactional.class))) {
            joint.add(id);
        }
        return true;
    }

    /** Whether it asks for a transaction that is as good as any. */
    private static boolean isPlain(@Nullable Transactional transaction) {
        return transaction != null
                && (transaction.propagation() == Propagation.REQUIRES_NEW
                        || transaction.propagation() == Propagation.REQUIRED)
                && transaction.isolation() == Isolation.DEFAULT
                && transaction.timeout() == TransactionDefinition.TIMEOUT_DEFAULT
                && transaction.timeoutString().isEmpty()
                && transaction.transactionManager().isEmpty()
                && !transaction.readOnly();
    }

    @Nullable
    String of(Method method) {
        return ids.get(method);
    }

    /** Whether the listener is to run in a thread of listeners. */
    boolean isAsync(Method method) {
        return async.contains(method);
    }

    /** Hands an event to a listener that runs in a thread of listeners; null if there is none of this id. */
    @Nullable
    Consumer<DomainEvent> call(String id) {
        return calls.get(id);
    }

    /** Whether the listener may hear several events in one transaction. */
    boolean isJoint(String id) {
        return joint.contains(id);
    }

    /** From now on the listener hears each event in a transaction of its own. */
    void hearsAlone(String id) {
        joint.remove(id);
    }

    boolean knows(String id) {
        return ids.containsValue(id);
    }

    /** Whether the listener lets others go first: it is marked with {@link Order} of the lowest precedence. */
    boolean isUnhurried(String id) {
        return unhurried.contains(id);
    }
}
