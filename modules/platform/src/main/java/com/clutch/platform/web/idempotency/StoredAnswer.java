package com.clutch.platform.web.idempotency;

import java.util.List;
import java.util.Map;

/** An answer that was sent once and can be sent again. */
record StoredAnswer(int status, Map<String, List<String>> headers, byte[] body) {}
