package com.clutch.app.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.constant.DirectMethodHandleDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Which methods a method may run, read from the byte code of production. A call of an interface leads to all who implement it, a
 * lambda belongs to who makes it, and what runs in another thread or hears an event does not count.
 */
final class CallGraph {

    private static final String OURS = "com/clutch/";

    /** A method by the internal name of its class, its own name and its descriptor. */
    record Method(String owner, String name, String type) {}

    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Map<String, List<String>> below = new HashMap<>();
    private final Map<Method, MethodModel> methods = new HashMap<>();
    private final Map<Method, Set<Method>> calls = new HashMap<>();

    private CallGraph() {}

    /** Of all classes that are not tests. */
    static CallGraph ofProduction() {
        var graph = new CallGraph();
        try {
            for (var resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:com/clutch/**/*.class")) {
                var place = resource.getURL().toString();
                if (!place.contains("test-classes") && !place.contains("/testing/")) {
                    graph.add(ClassFile.of().parse(resource.getContentAsByteArray()));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return graph;
    }

    private void add(ClassModel type) {
        var name = type.thisClass().asInternalName();
        classes.put(name, type);
        Stream.concat(type.superclass().stream(), type.interfaces().stream())
                .map(above -> above.asInternalName())
                .filter(above -> above.startsWith(OURS))
                .forEach(above ->
                        below.computeIfAbsent(above, _ -> new ArrayList<>()).add(name));
        for (var method : type.methods()) {
            var key = new Method(
                    name, method.methodName().stringValue(), method.methodType().stringValue());
            methods.put(key, method);
        }
    }

    /** The code of every method that may run when this one does, itself first; only in classes that the test lets in. */
    List<MethodModel> reach(java.lang.reflect.Method from, Predicate<String> within) {
        learn(from.getDeclaringClass());
        var start = new Method(from.getDeclaringClass().getName().replace('.', '/'), from.getName(), descriptor(from));
        var seen = new LinkedHashSet<Method>(List.of(start));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (var next : calls.computeIfAbsent(open.pop(), this::callsOf)) {
                if (within.test(next.owner()) && seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen.stream().map(methods::get).toList();
    }

    /** A class that is not of production, such as a controller that only a test knows. */
    private void learn(Class<?> type) {
        var name = type.getName();
        if (!classes.containsKey(name.replace('.', '/'))) {
            try (var file = type.getResourceAsStream(name.substring(name.lastIndexOf('.') + 1) + ".class")) {
                add(ClassFile.of().parse(file.readAllBytes()));
            } catch (IOException problem) {
                throw new UncheckedIOException(problem);
            }
        }
    }

    private static String descriptor(java.lang.reflect.Method method) {
        return java.lang.invoke.MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                .toMethodDescriptorString();
    }

    private Set<Method> callsOf(Method caller) {
        var found = new LinkedHashSet<Method>();
        methods.get(caller).code().ifPresent(code -> code.forEach(element -> found.addAll(callsOf(element))));
        return found;
    }

    private Set<Method> callsOf(CodeElement element) {
        var found = new LinkedHashSet<Method>();
        switch (element) {
            case InvokeInstruction call ->
                found.addAll(targets(new Method(
                        call.owner().asInternalName(),
                        call.name().stringValue(),
                        call.type().stringValue())));
            case InvokeDynamicInstruction made ->
                made.bootstrapArgs().forEach(argument -> {
                    if (argument instanceof DirectMethodHandleDesc handle) {
                        var owner = handle.owner().descriptorString();
                        found.addAll(targets(new Method(
                                owner.substring(1, owner.length() - 1),
                                handle.methodName(),
                                handle.lookupDescriptor())));
                    }
                });
            // Whoever gets an object without a name calls it.
            case NewObjectInstruction made -> {
                var name = made.className().asInternalName();
                if (name.matches(".*\\$\\d+") && classes.containsKey(name)) {
                    methods.keySet().stream()
                            .filter(method -> method.owner().equals(name))
                            .forEach(found::add);
                }
            }
            default -> {}
        }
        return found;
    }

    private Set<Method> targets(Method called) {
        var found = new LinkedHashSet<Method>();
        if (!called.owner().startsWith(OURS)) {
            return found;
        }
        for (var above = called.owner(); above != null && classes.containsKey(above); above = parent(above)) {
            var declared = new Method(above, called.name(), called.type());
            if (methods.containsKey(declared)) {
                found.add(declared);
                break;
            }
        }
        if (!called.name().equals("<init>")) {
            overridden(called, called.owner(), found);
        }
        return found;
    }

    private void overridden(Method called, String type, Set<Method> found) {
        if (!classes.containsKey(type)) {
            return;
        }
        for (var name : below.getOrDefault(type, List.of())) {
            var declared = new Method(name, called.name(), called.type());
            if (methods.containsKey(declared)) {
                found.add(declared);
            }
            overridden(called, name, found);
        }
        // A default method of an interface.
        classes.get(type).interfaces().forEach(above -> {
            var declared = new Method(above.asInternalName(), called.name(), called.type());
            if (methods.containsKey(declared)) {
                found.add(declared);
            }
        });
    }

    private String parent(String type) {
        return classes.get(type)
                .superclass()
                .map(above -> above.asInternalName())
                .orElse(null);
    }
}
