/**
 * Mechanism that every module uses, without a business word: the rules of the REST contract, the token check, publication and
 * redelivery of events, schemas and pages of the database.
 */
@NullMarked
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
package com.clutch.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
