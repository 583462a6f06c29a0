/** Recording, sealing and reading the trail; handling alerts, security events and blocked addresses. */
@NullMarked
package com.clutch.audit.application;

import org.jspecify.annotations.NullMarked;
