package org.mandate.bench;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.mandate.ranking.LiveSession;
import org.mandate.vocabulary.Fact;
import org.mandate.vocabulary.GroupStanding;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Three changed facts to ranks: three facts go and the three that went before come back, then the places of the groups
 * are read. The live session beside a bare session of the engine and beside fresh ones, all with the shipped rulebook and
 * Mali, in one run. {@link #main} says how many times the rate of the bare session the live one has, and exits with 1
 * where that is less than 0.7.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 3, jvmArgs = "-XX:+UseSerialGC")
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
public class LiveSessionBenchmark {

    private static final double LEAST = 0.7;

    /** The session that what-if and sensitivity keep open. */
    @State(Scope.Thread)
    public static class Live {

        private final MaliChanges changes = new MaliChanges();
        private final LiveSession session = LiveSession.of(changes.rulebook());

        @Setup(Level.Trial)
        public void fire() {
            session.hold(changes.objects());
            session.conclude(GroupStanding.class);
        }

        @TearDown(Level.Trial)
        public void close() {
            session.close();
        }
    }

    /** A session of the engine, and what one has to keep for it to take facts out again. */
    @State(Scope.Thread)
    public static class Bare {

        private final MaliChanges changes = new MaliChanges();
        private final KieSession session = changes.rulebook().kieBase().newKieSession();
        private final Map<Object, FactHandle> handles = new HashMap<>();

        @Setup(Level.Trial)
        public void fire() {
            changes.objects().forEach(each -> handles.put(each, session.insert(each)));
            session.fireAllRules();
        }

        @TearDown(Level.Trial)
        public void close() {
            session.dispose();
        }
    }

    /** No session is kept. */
    @State(Scope.Thread)
    public static class Fresh {

        private final MaliChanges changes = new MaliChanges();
    }

    @Benchmark
    public Object live(Live live) {
        List<Fact> back = live.changes.gone();
        live.session.swap(live.changes.next(), back);
        return places(live.session.conclude(GroupStanding.class));
    }

    @Benchmark
    public Object bare(Bare bare) {
        List<Fact> back = bare.changes.gone();
        bare.changes.next().forEach(each -> bare.session.delete(bare.handles.remove(each)));
        back.forEach(each -> bare.handles.put(each, bare.session.insert(each)));
        bare.session.fireAllRules();
        return places(bare.session.getObjects(GroupStanding.class::isInstance));
    }

    @Benchmark
    public Object fresh(Fresh fresh) {
        List<Fact> gone = fresh.changes.next();
        KieSession session = fresh.changes.rulebook().kieBase().newKieSession();
        fresh.changes.objects().stream().filter(each -> !gone.contains(each)).forEach(session::insert);
        session.fireAllRules();
        Object places = places(session.getObjects(GroupStanding.class::isInstance));
        session.dispose();
        return places;
    }

    /** Handed on only where there are any: a session that concludes nothing is fast. */
    private static Collection<?> places(Collection<?> standings) {
        if (standings.isEmpty()) {
            throw new IllegalStateException("no group has a place");
        }
        return standings;
    }

    /** Takes the arguments of JMH, such as {@code -f 1 -wi 3 -i 3}. */
    public static void main(String[] arguments) throws Exception {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(arguments));
        options.include(LiveSessionBenchmark.class.getName());
        Map<String, Double> rates = new HashMap<>();
        new Runner(options.build())
                .run()
                .forEach(result -> rates.put(
                        result.getPrimaryResult().getLabel(),
                        result.getPrimaryResult().getScore()));
        double ratio = rates.get("live") / rates.get("bare");
        System.out.printf("live session: %.2f times the rate of the bare one (least %.1f), ", ratio, LEAST);
        System.out.printf("%.0f times that of fresh ones%n", rates.get("live") / rates.get("fresh"));
        System.exit(ratio >= LEAST ? 0 : 1);
    }
}
