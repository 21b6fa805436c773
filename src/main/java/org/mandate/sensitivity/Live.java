package org.mandate.sensitivity;

import java.util.Collection;
import java.util.List;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.ranking.LiveSession;
import org.mandate.vocabulary.Conclusion;

/** A live session that goes from one change of the case as it stands to another. For one thread at a time. */
final class Live implements AutoCloseable {

    private final LiveSession session;
    private final Collection<Object> base;
    private Delta made = Delta.NONE;
    private boolean open;

    /** A session that will start from a base. */
    Live(LiveSession session, Collection<Object> base) {
        this.session = session;
        this.base = base;
    }

    /** What the rules answer with a change of the base, and no other. */
    Outcome at(Delta change) {
        try {
            return Outcome.of(concluding(change, Conclusion.class));
        } catch (InvalidInput cannotBeRanked) {
            return Outcome.NOT_RANKED;
        }
    }

    /**
     * What of one type stands with a change of the base, and no other.
     *
     * @throws InvalidInput where the rules do not come to rest
     */
    <T extends Conclusion> List<T> concluding(Delta change, Class<T> type) {
        if (!open) {
            session.hold(base);
            made = Delta.NONE;
            open = true;
        }
        session.swap(made.leaving(change), made.entering(change));
        made = change;
        try {
            return session.conclude(type);
        } catch (InvalidInput e) {
            // It was closed: the next question starts anew.
            open = false;
            throw e;
        }
    }

    @Override
    public void close() {
        session.close();
        open = false;
    }
}
