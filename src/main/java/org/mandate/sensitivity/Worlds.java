package org.mandate.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import org.mandate.decision.FirstPlace;
import org.mandate.decision.WorldAnswer;

/**
 * Fires the rules in every world, a world being one way to settle everything that is not certain; in a sample of worlds
 * where there are too many.
 */
final class Worlds {

    /** Up to this many worlds every one is fired, and about as many times the rules are fired where there are more. */
    private static final int MOST = 4096;

    private final Question question;
    private final List<Uncertain> things;
    private final Delta[][] deltas;
    private final boolean apart;

    private Worlds(Question question) {
        this.question = question;
        things = UncertainThings.of(question);
        deltas = things.stream()
                .map(t ->
                        t.answers().stream().map(a -> question.delta(a.edit())).toArray(Delta[]::new))
                .toArray(Delta[][]::new);
        apart = new HashSet<>(things.stream().map(Uncertain::family).toList()).size() == things.size();
    }

    /** What the worlds say; a sample is drawn with the seed. */
    static WorldAnswer of(Question question, long seed) {
        return new Worlds(question).answer(seed);
    }

    private WorldAnswer answer(long seed) {
        double possible = 1;
        for (Uncertain thing : things) {
            possible *= thing.answers().size();
        }
        List<int[]> worlds = possible <= MOST ? all() : sample(seed);
        Lines lines = new Lines(worlds);
        List<Outcome> outcomes = question.sessions().each(lines.asked, (live, world) -> live.at(delta(world)));
        List<FirstPlace> firsts =
                worlds.stream().map(w -> outcomes.get(lines.index(w)).first()).toList();
        List<WorldAnswer.Uncertain> uncertain = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            int thing = i;
            long flipped = worlds.stream()
                    .filter(world -> flips(world, thing, lines, outcomes))
                    .count();
            uncertain.add(line(i, (double) flipped / worlds.size()));
        }
        uncertain.sort(Comparator.comparingDouble(WorldAnswer.Uncertain::flips)
                .thenComparing(this::changing)
                .reversed()
                .thenComparing(WorldAnswer.Uncertain::id));
        return new WorldAnswer(possible <= MOST, possible, worlds.size(), Shares.of(question, firsts), uncertain);
    }

    /** Number of answers that alone put another group first. */
    private long changing(WorldAnswer.Uncertain thing) {
        return thing.answers().stream()
                .filter(a -> !Objects.equals(
                        a.first().group(), question.stated().first().group()))
                .count();
    }

    private WorldAnswer.Uncertain line(int index, double flips) {
        Uncertain thing = things.get(index);
        List<WorldAnswer.Answer> answers = new ArrayList<>();
        for (int i = 0; i < thing.answers().size(); i++) {
            Delta alone = deltas[index][i];
            Outcome outcome = question.sessions().ask(live -> live.at(alone));
            answers.add(new WorldAnswer.Answer(thing.answers().get(i).value(), outcome.first()));
        }
        return new WorldAnswer.Uncertain(
                thing.id(), thing.status(), thing.text(), flips, answers, thing.answeredBy(), thing.why());
    }

    private boolean flips(int[] world, int thing, Lines lines, List<Outcome> outcomes) {
        Outcome here = outcomes.get(lines.index(world));
        for (int answer = 0; answer < deltas[thing].length; answer++) {
            if (!outcomes.get(lines.index(with(world, thing, answer))).sameFirst(here)) {
                return true;
            }
        }
        return false;
    }

    /** Every world; neighbours differ in few answers, so that a session has little to change from one to the next. */
    private List<int[]> all() {
        List<int[]> worlds = new ArrayList<>(List.of(new int[things.size()]));
        for (int thing = things.size() - 1; thing >= 0; thing--) {
            List<int[]> more = new ArrayList<>();
            for (int answer = 0; answer < deltas[thing].length; answer++) {
                for (int[] world : worlds) {
                    more.add(with(world, thing, answer));
                }
            }
            worlds = more;
        }
        return worlds;
    }

    /** So many that they and their neighbours, which differ in one answer, come to about as many as are fired at most. */
    private List<int[]> sample(long seed) {
        int neighbours = Arrays.stream(deltas).mapToInt(d -> d.length - 1).sum();
        SplittableRandom random = new SplittableRandom(seed);
        List<int[]> worlds = new ArrayList<>();
        for (int i = 0; i < Math.max(1, MOST / (1 + neighbours)); i++) {
            worlds.add(Arrays.stream(deltas)
                    .mapToInt(d -> random.nextInt(d.length))
                    .toArray());
        }
        return worlds;
    }

    private static int[] with(int[] world, int thing, int answer) {
        int[] other = world.clone();
        other[thing] = answer;
        return other;
    }

    private Delta delta(int[] world) {
        if (apart) {
            Set<Object> out = new LinkedHashSet<>();
            Set<Object> in = new LinkedHashSet<>();
            for (int thing = 0; thing < world.length; thing++) {
                out.addAll(deltas[thing][world[thing]].out());
                in.addAll(deltas[thing][world[thing]].in());
            }
            return new Delta(out, in);
        }
        Supposed.Edit edit = Supposed.Edit.NONE;
        for (int thing = 0; thing < world.length; thing++) {
            edit = edit.then(things.get(thing).answers().get(world[thing]).edit());
        }
        return question.delta(edit);
    }

    /** The worlds to be fired: those asked for, and the neighbours of each; each once. */
    private final class Lines {

        private final List<int[]> asked = new ArrayList<>();
        private final java.util.Map<String, Integer> numbers = new java.util.HashMap<>();

        Lines(List<int[]> worlds) {
            worlds.forEach(this::add);
            for (int[] world : worlds) {
                for (int thing = 0; thing < world.length; thing++) {
                    for (int answer = 0; answer < deltas[thing].length; answer++) {
                        add(with(world, thing, answer));
                    }
                }
            }
        }

        private void add(int[] world) {
            if (numbers.putIfAbsent(Arrays.toString(world), asked.size()) == null) {
                asked.add(world);
            }
        }

        int index(int[] world) {
            return Objects.requireNonNull(numbers.get(Arrays.toString(world)));
        }
    }
}
