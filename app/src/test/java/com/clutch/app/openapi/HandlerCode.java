package com.clutch.app.openapi;

import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** What only the code of a handler says: the codes it may refuse with, the status it answers, what stands beside the data. */
final class HandlerCode {

    private static final String STALE = internal(StaleVersionException.class);
    private static final String ANSWER = internal(Answer.class);
    private static final String LISTING = internal(Listing.class);

    private final CallGraph graph;
    private final Map<MethodModel, Set<ErrorCode>> own = new IdentityHashMap<>();

    HandlerCode(CallGraph graph) {
        this.graph = graph;
    }

    /** The codes of the handler's module, of kernel and of platform that it may end with, by name. */
    Set<ErrorCode> codesOf(Method handler) {
        var codes = new TreeSet<ErrorCode>(Comparator.comparing(ErrorCode::name));
        graph.reach(handler, within(handler, ""))
                .forEach(method -> codes.addAll(own.computeIfAbsent(method, HandlerCode::codesIn)));
        return codes;
    }

    /** Codes that this method names, whatever it calls. */
    private static Set<ErrorCode> codesIn(MethodModel method) {
        var type = method.parent().orElseThrow().thisClass().asInternalName();
        if (type.equals(STALE)) {
            return Set.of(KernelError.STALE_VERSION);
        }
        if (type.endsWith("Error")) {
            return Set.of();
        }
        var codes = new HashSet<ErrorCode>();
        Bytecode.elements(method).forEach(element -> {
            if (element instanceof FieldInstruction field && field.opcode() == Opcode.GETSTATIC) {
                codeOf(field).ifPresent(codes::add);
            }
        });
        return codes;
    }

    /** The statuses it may answer when all is well; empty when that is not written down as a number. */
    Set<Integer> statusesOf(Method handler) {
        var found = new TreeSet<Integer>();
        for (var method : graph.reach(handler, within(handler, "/adapter/in/web/"))) {
            var steps = Bytecode.instructions(method);
            for (var at = 0; at < steps.size(); at++) {
                if (!(steps.get(at) instanceof InvokeInstruction call && is(call, ANSWER))) {
                    continue;
                }
                switch (call.name().stringValue()) {
                    case "of" -> found.add(200);
                    case "created" -> found.add(201);
                    case "status" -> {
                        if (!(steps.get(at - 1) instanceof ConstantInstruction constant)) {
                            return Set.of();
                        }
                        found.remove(200);
                        found.add((Integer) constant.constantValue());
                    }
                    default -> {}
                }
            }
        }
        return found;
    }

    /** Types of the data that it answers, where its signature leaves that open. */
    List<Type> dataOf(Method handler) {
        var found = new LinkedHashSet<Type>();
        for (var method : graph.reach(handler, within(handler, "/adapter/in/web/"))) {
            var steps = Bytecode.instructions(method);
            for (var at = 1; at < steps.size(); at++) {
                if (steps.get(at) instanceof InvokeInstruction call
                        && is(call, ANSWER)
                        && call.name().equalsString("of")) {
                    found.add(Bytecode.typeOf(steps.get(at - 1), method));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Members beside the data, with the type of each. */
    Map<String, Type> membersOf(Method handler) {
        var found = new TreeMap<String, Type>();
        for (var method : graph.reach(handler, within(handler, "/adapter/in/web/"))) {
            var steps = Bytecode.instructions(method);
            var name = "";
            for (var at = 0; at < steps.size(); at++) {
                if (steps.get(at) instanceof ConstantInstruction constant
                        && constant.constantValue() instanceof String text
                        && !(at + 1 < steps.size()
                                && steps.get(at + 1) instanceof InvokeInstruction next
                                && isWith(next))) {
                    name = text;
                } else if (steps.get(at) instanceof InvokeInstruction call && isWith(call)) {
                    found.put(name, Bytecode.typeOf(steps.get(at - 1), method));
                }
            }
        }
        return found;
    }

    /** The member of the data that holds the rows of a list; null when the data is the rows. */
    @Nullable
    String memberOfList(Method handler) {
        for (var method : graph.reach(handler, within(handler, "/adapter/in/web/"))) {
            var steps = Bytecode.instructions(method);
            for (var at = 1; at < steps.size(); at++) {
                if (steps.get(at) instanceof InvokeInstruction call
                        && is(call, LISTING)
                        && call.name().equalsString("under")
                        && steps.get(at - 1) instanceof ConstantInstruction constant) {
                    return String.valueOf(constant.constantValue());
                }
            }
        }
        return null;
    }

    /** What the application's classes that the handler calls say of the methods called, the last one first. */
    Stream<String[]> useCasesOf(Method handler) {
        var found = new LinkedHashMap<String, String[]>();
        graph.reach(handler, owner -> owner.equals(internal(handler.getDeclaringClass())))
                .forEach(method -> Bytecode.instructions(method).forEach(step -> {
                    if (step instanceof InvokeInstruction call
                            && call.owner().asInternalName().contains("/application/")) {
                        var type =
                                call.owner().asInternalName().replace('/', '.').replace('$', '.');
                        found.putLast(
                                type + "#" + call.name(),
                                new String[] {type, call.name().stringValue()});
                    }
                }));
        return found.sequencedValues().reversed().stream();
    }

    private static java.util.function.Predicate<String> within(Method handler, String part) {
        var module = String.join(
                "/", List.of(handler.getDeclaringClass().getName().split("\\.")).subList(0, 3));
        return owner -> owner.contains(part)
                && (owner.startsWith(module + "/")
                        || part.isEmpty()
                                && (owner.startsWith("com/clutch/kernel/")
                                        || owner.startsWith("com/clutch/platform/")));
    }

    private static java.util.Optional<ErrorCode> codeOf(FieldInstruction field) {
        var type = field.owner().asInternalName().replace('/', '.');
        if (!type.startsWith("com.clutch.") || !type.endsWith("Error")) {
            return java.util.Optional.empty();
        }
        for (var constant : ClassUtils.resolveClassName(type, HandlerCode.class.getClassLoader())
                .getEnumConstants()) {
            if (constant instanceof ErrorCode code && field.name().equalsString(code.name())) {
                return java.util.Optional.of(code);
            }
        }
        return java.util.Optional.empty();
    }

    private static boolean isWith(InvokeInstruction call) {
        return is(call, ANSWER) && call.name().equalsString("with");
    }

    private static boolean is(InvokeInstruction call, String owner) {
        return call.owner().asInternalName().equals(owner);
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
