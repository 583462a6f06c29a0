package com.clutch.platform.events;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalApplicationListenerMethodAdapter;
import org.springframework.transaction.event.TransactionalEventListener;

/** The listeners of this program that hear events after the commit. */
class ListenerIds {

    private final Map<Method, String> ids = new ConcurrentHashMap<>();
    private final Set<String> unhurried = ConcurrentHashMap.newKeySet();

    /** Notes the method if it is such a listener, and answers whether it is. */
    boolean add(Class<?> type, Method method) {
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
        return true;
    }

    @Nullable
    String of(Method method) {
        return ids.get(method);
    }

    boolean knows(String id) {
        return ids.containsValue(id);
    }

    /** Whether the listener lets others go first: it is marked with {@link Order} of the lowest precedence. */
    boolean isUnhurried(String id) {
        return unhurried.contains(id);
    }
}
