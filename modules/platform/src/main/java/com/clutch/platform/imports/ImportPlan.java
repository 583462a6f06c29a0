package com.clutch.platform.imports;

import com.clutch.kernel.DomainException;
import com.clutch.kernel.StaleVersionException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a use case must say to take in a file: what a line would do, and how to do it. It decides line by line and remembers what
 * it has decided, so that each line sees things as the lines before it would leave them and a dry run decides like a real one.
 *
 * @param <L> what a line says
 * @param <E> something that can be written
 */
public interface ImportPlan<L, E> {

    /** The column that names what a line is about. */
    String keyColumn();

    /** What the line has in that column, null when it is empty. */
    @Nullable
    String key(L said);

    /**
     * What the line would do.
     *
     * @throws DomainException saying why it is rejected
     */
    Decision<E> decide(L said);

    /** Lets the next lines see what the last one does; not called when that was rejected. */
    void remember(E edit);

    /**
     * Writes a part of the file, in a transaction of its own: all of it or nothing.
     *
     * @throws DomainException when somebody else was faster
     * @throws StaleVersionException when somebody else was faster
     */
    void write(List<E> edits);
}
