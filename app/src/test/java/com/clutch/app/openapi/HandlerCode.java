package com.clutch.app.openapi;

import com.clutch.kernel.ErrorCode;
import com.clutch.kernel.KernelError;
import com.clutch.kernel.StaleVersionException;
import com.clutch.platform.web.Answer;
import com.clutch.platform.web.Listing;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
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

    HandlerCode(CallGraph graph) {
        this.graph = graph;
    }

    /** The codes of the handler's module, of kernel and of platform that it may end with, by name. */
    Set<ErrorCode> codesOf(Method handler) {
        var codes = new TreeSet<ErrorCode>(Comparator.comparing(ErrorCode::name));
        for (var method : graph.reach(handler, within(handler, ""))) {
            var name = method.parent().orElseThrow().thisClass().asInternalName();
            if (name.equals(STALE)) {
                codes.add(KernelError.STALE_VERSION);
            }
            if (!name.endsWith("Error")) {
                elements(method).forEach(element -> {
                    if (element instanceof FieldInstruction field && field.opcode() == Opcode.GETSTATIC) {
                        codeOf(field).ifPresent(codes::add);
                    }
                });
            }
        }
        return codes;
    }

    /** The statuses it may answer when all is well; empty when that is not written down as a number. */
    Set<Integer> statusesOf(Method handler) {
        var found = new TreeSet<Integer>();
        for (var method : graph.reach(handler, within(handler, "/adapter/in/web/"))) {
            var steps = instructions(method);
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

    /** Members beside the data, with the type of each. */
    Map<String, Type> membersOf(Method handler) {
        var found = new TreeMap<String, Type>();
        for (var method : graph.reach(handler, within(handler, "/adapter/in/web/"))) {
            var steps = instructions(method);
            var name = "";
            for (var at = 0; at < steps.size(); at++) {
                if (steps.get(at) instanceof ConstantInstruction constant
                        && constant.constantValue() instanceof String text
                        && !(at + 1 < steps.size()
                                && steps.get(at + 1) instanceof InvokeInstruction next
                                && isWith(next))) {
                    name = text;
                } else if (steps.get(at) instanceof InvokeInstruction call && isWith(call)) {
                    found.put(name, typeOf(steps.get(at - 1), method));
                }
            }
        }
        return found;
    }

    /** The member of the data that holds the rows of a list; null when the data is the rows. */
    @Nullable
    String memberOfList(Method handler) {
        for (var method : graph.reach(handler, within(handler, "/adapter/in/web/"))) {
            var steps = instructions(method);
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
                .forEach(method -> instructions(method).forEach(step -> {
                    if (step instanceof InvokeInstruction call
                            && call.owner().asInternalName().contains("/application/")) {
                        var type = call.owner().asInternalName().replace('/', '.').replace('$', '.');
                        found.putLast(
                                type + "#" + call.name(),
                                new String[] {type, call.name().stringValue()});
                    }
                }));
        return found.sequencedValues().reversed().stream();
    }

    private static java.util.function.Predicate<String> within(Method handler, String part) {
        var module = String.join(
                "/",
                List.of(handler.getDeclaringClass().getName().split("\\.")).subList(0, 3));
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
        for (var constant :
                ClassUtils.resolveClassName(type, HandlerCode.class.getClassLoader()).getEnumConstants()) {
            if (constant instanceof ErrorCode code && field.name().equalsString(code.name())) {
                return java.util.Optional.of(code);
            }
        }
        return java.util.Optional.empty();
    }

    private static Type typeOf(Instruction pushed, MethodModel in) {
        return switch (pushed) {
            case ConstantInstruction constant -> constant.constantValue().getClass();
            case LoadInstruction load -> {
                var first = in.flags().has(java.lang.reflect.AccessFlag.STATIC) ? 0 : 1;
                var parameter = in.methodTypeSymbol().parameterList().get(load.slot() - first);
                yield classOf(parameter.descriptorString());
            }
            case InvokeInstruction call -> returned(call);
            default -> Object.class;
        };
    }

    private static Type returned(InvokeInstruction call) {
        var type = classOf("L" + call.owner().asInternalName() + ";");
        for (var method : type.getDeclaredMethods()) {
            if (call.name().equalsString(method.getName())
                    && java.lang.invoke.MethodType.methodType(method.getReturnType(), method.getParameterTypes())
                            .toMethodDescriptorString()
                            .equals(call.type().stringValue())) {
                return method.getGenericReturnType();
            }
        }
        return Object.class;
    }

    private static Class<?> classOf(String descriptor) {
        return ClassUtils.resolveClassName(
                descriptor.substring(1, descriptor.length() - 1).replace('/', '.'), HandlerCode.class.getClassLoader());
    }

    private static boolean isWith(InvokeInstruction call) {
        return is(call, ANSWER) && call.name().equalsString("with");
    }

    private static boolean is(InvokeInstruction call, String owner) {
        return call.owner().asInternalName().equals(owner);
    }

    private static List<CodeElement> elements(MethodModel method) {
        return method.code().map(code -> code.elementList()).orElse(List.of());
    }

    private static List<Instruction> instructions(MethodModel method) {
        var found = new ArrayList<Instruction>();
        elements(method).forEach(element -> {
            if (element instanceof Instruction step && step.opcode() != Opcode.CHECKCAST) {
                found.add(step);
            }
        });
        return found;
    }

    private static String internal(Class<?> type) {
        return type.getName().replace('.', '/');
    }
}
