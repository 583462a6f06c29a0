package com.clutch.app.openapi;

import java.nio.file.Path;

/** The sources and the byte code of production, read when the first question comes. */
final class Production {

    static final Path ROOT = Path.of(System.getProperty("clutch.root", ".."));

    static final SourceDocs DOCS = SourceDocs.of(ROOT);

    static final HandlerCode CODE = new HandlerCode(CallGraph.ofProduction());

    private Production() {}
}
