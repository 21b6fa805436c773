package org.mandate.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.mandate.facts.CaseFile;
import org.mandate.facts.FactEntry;
import org.mandate.facts.Settings;
import org.mandate.vocabulary.Aggregation;
import org.mandate.vocabulary.Priority;
import org.mandate.vocabulary.Threshold;
import org.mandate.vocabulary.Weighting;

/** A case and settings, changed step by step at random: the same seed makes the same steps. */
final class RandomChanges {

    private final CaseFile whole;
    private final List<FactEntry> left;
    private final List<FactEntry> gone = new ArrayList<>();
    private final Random random;
    private Settings settings;
    private CaseFile file;

    RandomChanges(CaseFile file, Settings settings, long seed) {
        this.whole = file;
        this.file = file;
        this.settings = settings;
        this.left = new ArrayList<>(file.entries());
        this.random = new Random(seed);
    }

    CaseFile file() {
        return file;
    }

    Settings settings() {
        return settings;
    }

    /** One change of a fact, a threshold, a priority or the method. */
    void step() {
        switch (random.nextInt(8)) {
            case 0 -> threshold();
            case 1 -> priority();
            case 2 -> method();
            case 3, 4 -> bringBack();
            default -> takeAway();
        }
        file = whole.with(left, file.priorities());
    }

    private void threshold() {
        List<Threshold> all = List.copyOf(settings.thresholds().values());
        Threshold one = all.get(random.nextInt(all.size()));
        settings = settings.with(one.id(), random.nextBoolean() ? one.min() : one.max());
    }

    private void priority() {
        List<Priority> all = file.priorities();
        Priority one = all.get(random.nextInt(all.size()));
        file = ChangedCase.weighs(file)
                ? ChangedCase.withWeight(file, one.criterion(), random.nextInt(5) / 4.0)
                : ChangedCase.withPlace(file, one.criterion(), 1 + random.nextInt(all.size()));
    }

    private void method() {
        Weighting weighting = ChangedCase.weighs(file)
                ? settings.method().weighting()
                : one(List.of(Weighting.ROC, Weighting.RANK_SUM, Weighting.EQUAL));
        settings = settings.with(settings.method().with(one(List.of(Aggregation.values())), weighting));
    }

    private void takeAway() {
        List<FactEntry> evidence =
                left.stream().filter(entry -> !entry.stated().context()).toList();
        if (!evidence.isEmpty()) {
            FactEntry entry = evidence.get(random.nextInt(evidence.size()));
            left.remove(entry);
            gone.add(entry);
        }
    }

    private void bringBack() {
        if (!gone.isEmpty()) {
            left.add(gone.remove(random.nextInt(gone.size())));
        }
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
