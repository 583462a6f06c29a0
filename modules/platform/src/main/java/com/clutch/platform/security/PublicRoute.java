package com.clutch.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route that needs no sign-in. It is limited per address; its answers never tell whether an account exists. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicRoute {

    /** Calls that one address may make within ten minutes. */
    int callsPerTenMinutes() default 100;
}
