import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.mandate.facts.CaseFile;
import org.mandate.facts.CaseReader;
import org.mandate.facts.Settings;
import org.mandate.facts.SettingsReader;
import org.mandate.ranking.LiveSession;
import org.mandate.ranking.Situation;
import org.mandate.rules.Rulebook;
import org.mandate.rules.RulebookCache;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.GroupStanding;

/**
 * Three changed facts to ranks: our live session beside a bare session of the engine and beside fresh sessions, all with
 * the shipped rulebook and Mali, in turns within one run. After a build: {@code java -cp target/mandate.jar
 * src/bench/LiveSessions.java [ROUNDS]}. Exits with 1 where the live session has less than 0.7 times the rate of the
 * bare one.
 */
final class LiveSessions {

    private static final double LEAST = 0.7;
    private static final int CHANGES = 400;

    private final Rulebook rulebook;
    private final List<Object> objects;
    private final List<Fact> movable;

    private LiveSessions(Rulebook rulebook, List<Object> objects, List<Fact> movable) {
        this.rulebook = rulebook;
        this.objects = objects;
        this.movable = movable;
    }

    public static void main(String[] arguments) {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 15;
        Rulebook rulebook = Rulebook.load(Path.of("rules"), RulebookCache.ofUser(System.err::println));
        Settings settings = SettingsReader.read(Path.of("rules/settings.yaml"));
        CaseFile file = new CaseReader(null, Path.of("seeds")).read(Path.of("facts/mali-2023"));
        Situation situation = Situation.of(file, settings, file.reviewDate());
        List<Fact> movable = situation.facts().stream().filter(f -> !f.context()).toList();
        LiveSessions bench = new LiveSessions(rulebook, situation.objects(settings), movable);
        double[] bare = new double[rounds];
        double[] live = new double[rounds];
        double[] fresh = new double[rounds];
        for (int warm = 0; warm < 3; warm++) {
            bench.bare();
            bench.live();
        }
        for (int round = 0; round < rounds; round++) {
            bare[round] = rate(CHANGES, bench::bare);
            live[round] = rate(CHANGES, bench::live);
            fresh[round] = rate(CHANGES / 10, bench::fresh);
        }
        double ratio = median(live) / median(bare);
        System.out.printf("bare session  %7.0f answers a second%n", median(bare));
        System.out.printf("live session  %7.0f answers a second, %.2f times the bare one%n", median(live), ratio);
        System.out.printf("fresh session %7.0f answers a second%n", median(fresh));
        System.exit(ratio >= LEAST ? 0 : 1);
    }

    /** Takes three facts out and puts the three taken out before back in, again and again. */
    private int live() {
        int ranks = 0;
        try (LiveSession session = LiveSession.of(rulebook)) {
            session.hold(objects);
            session.conclude(GroupStanding.class);
            Collection<Fact> gone = List.of();
            for (int i = 0; i < CHANGES; i++) {
                Collection<Fact> next = three(i);
                session.swap(next, gone);
                ranks += session.conclude(GroupStanding.class).size();
                gone = next;
            }
        }
        return ranks;
    }

    private int bare() {
        int ranks = 0;
        KieSession session = rulebook.kieBase().newKieSession();
        Map<Object, FactHandle> handles = new HashMap<>();
        objects.forEach(each -> handles.put(each, session.insert(each)));
        session.fireAllRules();
        Collection<Fact> gone = List.of();
        for (int i = 0; i < CHANGES; i++) {
            Collection<Fact> next = three(i);
            next.forEach(each -> session.delete(handles.remove(each)));
            gone.forEach(each -> handles.put(each, session.insert(each)));
            session.fireAllRules();
            ranks += session.getObjects(GroupStanding.class::isInstance).size();
            gone = next;
        }
        session.dispose();
        return ranks;
    }

    private int fresh() {
        int ranks = 0;
        for (int i = 0; i < CHANGES / 10; i++) {
            List<Object> some = new ArrayList<>(objects);
            some.removeAll(three(i));
            KieSession session = rulebook.kieBase().newKieSession();
            some.forEach(session::insert);
            session.fireAllRules();
            ranks += session.getObjects(GroupStanding.class::isInstance).size();
            session.dispose();
        }
        return ranks;
    }

    /** Three neighbours, none of which is among the three before. */
    private List<Fact> three(int i) {
        int at = i * 3 % (movable.size() - 2);
        return movable.subList(at, at + 3);
    }

    /** Answers a second. */
    private static double rate(int answers, Supplier<Integer> work) {
        long start = System.nanoTime();
        if (work.get() <= 0) {
            throw new IllegalStateException("no ranks");
        }
        return answers / ((System.nanoTime() - start) / 1e9);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
