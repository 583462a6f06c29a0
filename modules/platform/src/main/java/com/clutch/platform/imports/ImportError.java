package com.clutch.platform.imports;

import com.clutch.kernel.ErrorCode;

/** The reasons for which a whole file is refused; a line that makes no sense does not keep the others from it. */
public enum ImportError implements ErrorCode {
    /** The file has more rows than one import takes. */
    TOO_MANY_ROWS(Kind.UNPROCESSABLE);

    private final Kind kind;

    ImportError(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String module() {
        return "platform";
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
