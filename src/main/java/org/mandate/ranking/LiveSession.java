package org.mandate.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.FactHandle;
import org.mandate.diagnostic.InvalidInput;
import org.mandate.rules.FiringLimit;
import org.mandate.rules.Rulebook;
import org.mandate.vocabulary.Conclusion;
import org.mandate.vocabulary.Demand;
import org.mandate.vocabulary.OptionScore;
import org.mandate.vocabulary.Recommendation;

/**
 * A session that stays open: what it was given changes, and rules speak again only on what a change touches. What stands
 * at the end is what a fresh session would conclude; tests hold the two against each other. For one thread; whoever
 * opens it closes it.
 */
public final class LiveSession implements AutoCloseable {

    private final Rulebook rulebook;
    private final AgendaFilter matches;
    private final int limit;
    private Held given = new Held();
    private @Nullable KieSession session;

    LiveSession(Rulebook rulebook, AgendaFilter matches, int limit) {
        this.rulebook = rulebook;
        this.matches = matches;
        this.limit = limit;
    }

    /** A session of a rulebook that holds nothing yet. */
    public static LiveSession of(Rulebook rulebook) {
        return new LiveSession(rulebook, match -> true, Firing.LIMIT);
    }

    /** A session in which only some rules conclude anything; the conclusions of others may be given to it. */
    public static LiveSession of(Rulebook rulebook, Set<String> speaking) {
        return new LiveSession(
                rulebook, match -> speaking.contains(match.getRule().getName()), Firing.LIMIT);
    }

    /** Makes what the session holds equal to what is wanted, by the fewest insertions and deletions. */
    public void hold(Collection<?> wanted) {
        Held.Difference difference = given.from(wanted);
        swap(difference.out(), difference.in());
    }

    /** Takes some of what the session holds out of it and puts other things in. */
    public void swap(Collection<?> out, Collection<?> in) {
        KieSession open = open();
        for (Object each : out) {
            FactHandle handle = given.remove(each);
            if (handle != null) {
                open.delete(handle);
            }
        }
        // What a session begins with is no doubt distinct; it need not be compared.
        Set<Object> first = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean empty = given.isEmpty();
        for (Object each : in) {
            if (empty ? first.add(each) : given.find(each) == null) {
                given.add(each, open.insert(each));
            }
        }
    }

    /**
     * Lets rules speak until none has more to say, and reads what stands of one type.
     *
     * @throws org.mandate.diagnostic.InvalidInput where they do not come to rest
     */
    public <T extends Conclusion> List<T> conclude(Class<T> type) {
        fire();
        List<T> found = new ArrayList<>();
        for (Object object : open().getObjects(type::isInstance)) {
            found.add(type.cast(object));
        }
        return found;
    }

    /** Everything that stands, in order; see {@link #conclude}. */
    Conclusions conclusions() {
        return new Conclusions(Firing.sorted(conclude(Conclusion.class)));
    }

    /** Of what stands only what says which option leads and how: all that is asked of one world among many. */
    Conclusions outcome() {
        List<Conclusion> found = new ArrayList<>();
        for (Conclusion each : conclude(Conclusion.class)) {
            if (each instanceof Recommendation || each instanceof OptionScore || each instanceof Demand) {
                found.add(each);
            }
        }
        return new Conclusions(Firing.sorted(found));
    }

    private void fire() {
        boolean ended;
        try {
            ended = ends(open());
        } catch (InvalidInput e) {
            // Half of what it would have concluded stands: of no use for the next question.
            close();
            throw e;
        } catch (NullPointerException e) {
            // The engine can stumble over matches that come and go (apache/incubator-kie issue 6422): then anew.
            List<Object> held = given.all();
            close();
            swap(List.of(), held);
            ended = ends(open());
        }
        if (!ended) {
            List<Object> held = given.all();
            close();
            throw FiringLimit.exceeded(rulebook, () -> inserted(held), limit);
        }
    }

    private boolean ends(KieSession open) {
        return FiringLimit.ends(rulebook, open, matches, limit);
    }

    private KieSession inserted(List<Object> held) {
        KieSession fresh = rulebook.newSession();
        held.forEach(fresh::insert);
        return fresh;
    }

    private KieSession open() {
        KieSession open = session;
        if (open == null) {
            open = rulebook.newSession();
            session = open;
        }
        return open;
    }

    @Override
    public void close() {
        KieSession open = session;
        session = null;
        given = new Held();
        if (open != null) {
            open.dispose();
        }
    }
}
