package com.clutch.app.openapi;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.LocalVariable;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.util.ClassUtils;

/** The byte code of one method. */
final class Bytecode {

    private Bytecode() {}

    static List<CodeElement> elements(MethodModel method) {
        return method.code().map(code -> code.elementList()).orElse(List.of());
    }

    /** What the machine does, step by step, without casts. */
    static List<Instruction> instructions(MethodModel method) {
        var found = new ArrayList<Instruction>();
        elements(method).forEach(element -> {
            if (element instanceof Instruction step && step.opcode() != Opcode.CHECKCAST) {
                found.add(step);
            }
        });
        return found;
    }

    /** The type of what this step leaves for the next one; Object where it does not say. */
    static Type typeOf(Instruction pushed, MethodModel in) {
        return switch (pushed) {
            case ConstantInstruction constant -> constant.constantValue().getClass();
            case LoadInstruction load -> classOf(variable(load, in));
            case InvokeInstruction call -> returned(call);
            default -> Object.class;
        };
    }

    /** Descriptor of the variable that is read here; several may use one slot, one after the other. */
    private static String variable(LoadInstruction load, MethodModel in) {
        var passed = new HashSet<Label>();
        elements(in).stream()
                .takeWhile(element -> element != load)
                .filter(LabelTarget.class::isInstance)
                .forEach(element -> passed.add(((LabelTarget) element).label()));
        return elements(in).stream()
                .filter(LocalVariable.class::isInstance)
                .map(LocalVariable.class::cast)
                .filter(variable -> variable.slot() == load.slot())
                .filter(variable -> passed.contains(variable.startScope()) && !passed.contains(variable.endScope()))
                .findFirst()
                .orElseThrow()
                .type()
                .stringValue();
    }

    private static Type returned(InvokeInstruction call) {
        var type = classOf("L" + call.owner().asInternalName() + ";");
        if (call.name().equalsString("<init>")) {
            return type;
        }
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
                descriptor.substring(1, descriptor.length() - 1).replace('/', '.'), Bytecode.class.getClassLoader());
    }
}
