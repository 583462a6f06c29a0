package com.clutch.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the permission a route needs. Of several, one is enough. On a class it holds for every route without its own. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiresPermission {

    /** Names as in the permission catalogue, such as {@code view_fleet}. */
    String[] value();
}
