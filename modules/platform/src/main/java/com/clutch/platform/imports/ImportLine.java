package com.clutch.platform.imports;

import java.util.Map;

/**
 * One line of a file.
 *
 * @param <L> what such a line says
 * @param line where it starts in the file
 * @param errors column to sentence, for the cells that could not be read
 */
public record ImportLine<L>(long line, L said, Map<String, String> errors) {}
